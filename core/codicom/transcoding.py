"""From one transfer syntax to another, a frame at a time.

Belongs here: the way of an image from file to file. Must not know: codecs, how frames are stored.
Layer: 6 (faces).
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from ._wire.stretch import StretchFile, Swapped
from .dataelem import DataElement
from .dataset import Dataset
from .errors import CodecError, InvalidPixelDataError, LimitError, MissingElementError
from .filereader import dcmread
from .filewriter import dcmwrite
from .framewriter import FrameWriter
from .pixels.encode import native_samples
from .pixels.guards import BYTEWISE, LOSSY
from .pixels.oneframe import NativeFrame, sample_bytes
from .pixels.outcome import recoded_photometric
from .pixels.recode import FrameRecoder, recoder_for
from .pixels.spec import NATIVE_SYNTAXES, frame_spec, value_window
from .pixels.spec import transfer_syntax as transfer_syntax_of
from .pixels.streams import check_colour
from .pixels.workers import in_order, worker_count
from .tag import BaseTag
from .uid import UID

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike
    from typing import BinaryIO

__all__ = ["Transcoded", "transcode"]

_PIXEL_DATA = 0x7FE00010
_LONGEST_NATIVE = 0xFFFFFFFE
_DEFERRED = 1 << 16


class Transcoded(NamedTuple):
    """What :func:`transcode` did.

    Attributes
    ----------
    before, after : UID
        The transfer syntaxes.
    frames : int
        How many frames went through; 0 if their bytes were taken as they are.
    verified : int
        How many codestreams were decoded and found equal to their frames.
    pixel_bytes : int
        The length of the new pixel data, 0 if there are none or they were taken as they are.
    """

    before: UID
    after: UID
    frames: int
    verified: int
    pixel_bytes: int


def transcode(
    src: str | PathLike[str] | BinaryIO | bytes,
    dst: str | PathLike[str] | BinaryIO,
    transfer_syntax: str,
    *,
    verify: bool = True,
    workers: int | None = None,
    encoding_plugin: str = "",
    decoding_plugin: str = "",
    as_rgb: bool | None = None,
    extended_offsets: bool | None = None,
    generate_instance_uid: bool | None = None,
    overwrite: bool = True,
    **options: Any,
) -> Transcoded:
    """Write a DICOM file with another transfer syntax.

    The image goes through frame by frame, so that a few frames are in memory and not more. All
    other elements are kept as they are, byte for byte where the new encoding allows it. The new
    file takes its name when it is complete and synced. If anything fails then `dst` is as it was.

    If a plugin can make the new codestreams out of the old ones without decoding them, as from
    JPEG to JPEG XL JPEG Recompression and back, and neither `as_rgb` nor an option asks for more,
    then that is done: the image stays what it was, and its SOP Instance UID with it.

    Parameters
    ----------
    src : str, PathLike, bytes or binary file
        What to read. A file object without a path is read in parts and has to be seekable.
    dst : str, PathLike or binary file
        Where to write; it may be `src`.
    transfer_syntax : str
        The transfer syntax UID to write, native or encapsulated. If it is the one that the file
        has, and no option for a plugin is given, then the file is written as it is.
    verify : bool, optional
        Whether to decode each codestream that was encoded (default) and, unless the syntax is
        lossy, to compare it with the frame, before `dst` is touched.
    workers : int, optional
        How many frames are worked at at the same time, each in a thread; by default as many as
        there are processors if the image is large.
    encoding_plugin, decoding_plugin : str, optional
        The one plugin to use in each direction; by default all are tried in turn.
    as_rgb : bool, optional
        Whether compressed YBR_FULL and YBR_FULL_422 become RGB; by default if the file's syntax is
        a lossy one, since from lossless ones the samples can be kept as they are.
    extended_offsets : bool, optional
        Whether to write an Extended Offset Table; by default if the basic one cannot hold it.
    generate_instance_uid : bool, optional
        Whether to set a new SOP Instance UID; by default if samples change: if the new syntax is
        a lossy one, or colours were converted.
    overwrite : bool, optional
        If False then raise ``FileExistsError`` if `dst` exists.
    **options
        For the encoding plugin, such as ``j2k_cr``.

    Returns
    -------
    Transcoded
        What was done.

    Raises
    ------
    InvalidDicomError, WireError, OSError
        If `src` cannot be read.
    MissingElementError, InvalidPixelDataError, LimitError
        If there are no pixel data to encode, or they are not what the elements say; if the file
        does not say what its transfer syntax is.
    CodecUnavailableError, UnsupportedSyntaxError, CodecError
        If frames cannot be decoded or encoded, or do not come back as they were.
    EncodeError
        If an element cannot be written.
    """
    ds = _read(src)
    after = UID(str(transfer_syntax))
    before = UID(transfer_syntax_of(ds))
    if before == after and not options and not encoding_plugin:
        dcmwrite(dst, ds, overwrite=overwrite)
        return Transcoded(before, after, 0, 0, 0)
    if after in NATIVE_SYNTAXES and (before in NATIVE_SYNTAXES or _PIXEL_DATA not in ds):
        _native_to_native(ds, dst, after, overwrite)
        return Transcoded(before, after, 0, 0, 0)
    if _PIXEL_DATA not in ds:
        raise MissingElementError("there is no (7FE0,0010) Pixel Data to encapsulate")
    source = _Source(ds, after, decoding_plugin, as_rgb)
    _check_length(source, after)
    recoder = None
    if not options and not as_rgb:
        recoder = _recoder(ds, source, before, after, encoding_plugin, verify)
    writer = FrameWriter(
        dst,
        ds,
        after,
        encoding_plugin=encoding_plugin,
        verify=verify,
        extended_offsets=extended_offsets,
        generate_instance_uid=generate_instance_uid,
        overwrite=overwrite,
        enforce_file_format=False,
        **options,
    )
    with writer:
        size = source.spec.frame_length * source.number
        count = worker_count(workers, source.number, size)
        if recoder is not None:
            recode = recoder.recode
            _run(lambda i: recode(source.encoded(i), i), writer.append_encoded, len(source), count)
        else:
            _run(lambda i: writer.prepare(source.frame(i), i), writer.put, len(source), count)
        if source.converted and generate_instance_uid is None:
            writer.generate_instance_uid = True
    compared = recoder is not None or (after not in NATIVE_SYNTAXES and after not in LOSSY)
    verified = len(writer) if verify and compared else 0
    return Transcoded(before, after, len(writer), verified, writer.pixel_bytes)


def _read(src: Any) -> Any:
    """Return the data set, its large values left where they are."""
    if isinstance(src, (str, os.PathLike, bytes, bytearray, memoryview)):
        return dcmread(src)
    return dcmread(src, defer_size=_DEFERRED)


class _Source:
    """The frames to write, as native samples.

    Attributes
    ----------
    spec : FrameSpec
        What the file's elements say of each frame.
    number : int
        How many there are.
    converted : bool
        Whether the colours became others.
    """

    def __init__(self, ds: Any, after: UID, decoding_plugin: str, as_rgb: bool | None) -> None:
        before = str(ds.file_meta.TransferSyntaxUID)
        self.converted = False
        self._samples: list[Callable[[], memoryview]] | None = None
        # No compressed syntax has subsampled colour as it is natively: each pixel gets its own.
        if before in NATIVE_SYNTAXES and ds.get("PhotometricInterpretation") != "YBR_FULL_422":
            self.spec, self._samples = native_samples(ds, after)
            self.number = len(self._samples)
            return
        self._frames = ds.frames
        self.number = len(self._frames)
        self.spec, promised = frame_spec(ds, before)
        if self.number < promised:
            raise InvalidPixelDataError(
                f"the encapsulated pixel data have {self.number} frame(s) and (0028,0008) "
                f"NumberOfFrames is {promised}: some are lost, or the element is wrong",
                transfer_syntax=before,
            )
        self._options = {
            "as_rgb": before in LOSSY if as_rgb is None else as_rgb,
            "decoding_plugin": decoding_plugin,
            "correct_unused_bits": before not in BYTEWISE,
        }

    def __len__(self) -> int:
        return self.number

    def encoded(self, index: int) -> bytes:
        """Return a frame's codestream, of encapsulated pixel data."""
        codestream: bytes = self._frames[index].encoded
        return codestream

    def frame(self, index: int) -> NativeFrame:
        """Return a frame."""
        if self._samples is not None:
            return NativeFrame(self.spec, self._samples[index]())
        image = self._frames.image(index, self._options)
        spec = image.spec
        check_colour(spec)
        if spec.photometric_interpretation == "RGB" and self.spec.photometric_interpretation in (
            "YBR_FULL",
            "YBR_FULL_422",
            "YBR_PARTIAL_420",
        ):
            self.converted = True
        return NativeFrame(spec, sample_bytes(image.array, spec))


def _check_length(source: _Source, after: UID) -> None:
    """Refuse what cannot be native because of its length before anything is decoded."""
    if after not in NATIVE_SYNTAXES:
        return
    bits = source.spec.samples * source.spec.bits_allocated * source.number
    if (bits + 7) // 8 > _LONGEST_NATIVE:
        raise LimitError(
            f"the frames are {(bits + 7) // 8} bytes, a native value can have at most "
            f"{_LONGEST_NATIVE}",
            transfer_syntax=after,
        )


def _recoder(
    ds: Any, source: _Source, before: UID, after: UID, label: str, verify: bool
) -> FrameRecoder | None:
    """Return what takes the codestreams over as they are, if the first one can be."""
    codec = recoder_for(before, after, label)
    if codec is None:
        return None
    recoder = FrameRecoder(codec, source.spec, after, Dataset, verify)
    try:
        first = recoder.recode(source.encoded(0), 0)
    except CodecError:
        return None  # it is decoded and encoded
    photometric = recoded_photometric(source.spec, first)
    if photometric != source.spec.photometric_interpretation:
        ds.PhotometricInterpretation = photometric
    return recoder


def _run(work: Callable[[int], Any], put: Callable[[Any], None], number: int, workers: int) -> None:
    """Take all frames from the source to the writer, several at the same time."""
    # The first frame alone: it loads the plugins and settles what changes in the data set.
    put(work(0))
    for outcome in in_order(lambda i: work(i + 1), number - 1, workers):
        put(outcome)


def _native_to_native(ds: Any, dst: Any, after: UID, overwrite: bool) -> None:
    """Write a data set with another native transfer syntax; its samples go through in blocks."""
    import copy

    before = str(ds.file_meta.TransferSyntaxUID)
    other = copy.copy(ds)
    other.file_meta = copy.copy(ds.file_meta)
    other.file_meta[0x00020010] = DataElement(BaseTag(0x00020010), "UI", after)
    if _PIXEL_DATA not in ds:
        dcmwrite(dst, other, overwrite=overwrite)
        return
    implicit = {"1.2.840.10008.1.2"}
    same_order = NATIVE_SYNTAXES[before] == NATIVE_SYNTAXES[after]
    if same_order and (before in implicit) == (after in implicit):
        dcmwrite(dst, other, overwrite=overwrite)
        return
    spec = frame_spec(ds, before)[0]
    data: Any = value_window(ds, "PixelData")
    vr = "OB" if spec.bits_allocated <= 8 else "OW"
    width = 1 if same_order else spec.bits_allocated // 8
    if not same_order and spec.bits_allocated == 8 and _words(ds, before):
        width = 2
    if width > 1:
        data = Swapped(data, width)
    file = io.BufferedReader(StretchFile(data, [(0, data.nbytes)]), 1 << 16)
    other[_PIXEL_DATA] = DataElement(BaseTag(_PIXEL_DATA), vr, file)
    dcmwrite(dst, other, overwrite=overwrite)


def _words(ds: Any, before: str) -> bool:
    """Return whether 8-bit samples are in big-endian 16-bit words, as OW has them."""
    return NATIVE_SYNTAXES[before] and str(ds[_PIXEL_DATA].VR) == "OW"
