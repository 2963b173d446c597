"""Writing an image frame by frame, with as little of it in memory as can be.

Belongs here: the file that frames are appended to until it is complete and takes its name. Must
not know: codecs, offsets within files. Layer: 6 (faces).

Frames go to a temporary file without a name beside the target; offset tables and all that stands
before the pixel data follow when the number of frames is known.
"""

from __future__ import annotations

import io
import os
import tempfile
from array import array as numbers
from contextlib import contextmanager
from copy import copy
from typing import TYPE_CHECKING, Any

from ._wire.stretch import BufferSource, Stretch, StretchFile
from ._wire.syntax import encoding_of
from .dataelem import DataElement
from .dataset import Dataset
from .encaps import fragment_frame
from .errors import EncodeError, InvalidPixelDataError, LimitError
from .filewriter import dcmwrite
from .pixels.encode import array_frames
from .pixels.guards import LOSSY
from .pixels.native import join_bits
from .pixels.oneframe import Encoded, FrameEncoder, NativeFrame
from .pixels.spec import NATIVE_SYNTAXES, frame_spec
from .tag import BaseTag
from .uid import UID, generate_uid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike
    from typing import BinaryIO

__all__ = ["FrameWriter"]

_ITEM = b"\xfe\xff\x00\xe0"
_PIXEL_DATA = 0x7FE00010
_OFFSETS, _LENGTHS = 0x7FE00001, 0x7FE00002
_MAX_32 = 0xFFFFFFFF
_LONGEST_NATIVE = 0xFFFFFFFE  # the longest value of defined length, PS3.5 7.1.1


class FrameWriter:
    """Writes an image to a file, frame by frame.

    The file gets its name, or replaces the one that has it, when all is written and synced; until
    then, and if an error leaves the ``with`` block, nothing is there but what was before.

    Parameters
    ----------
    path : str, PathLike or binary file
        Where to write.
    ds : Dataset
        What goes with the frames; its Image Pixel elements describe each of them (PS3.3
        C.7.6.3). Number of Frames and pixel data that it may have are left out. It is not changed.
    transfer_syntax : str, optional
        The transfer syntax UID of the file, native or encapsulated; by default that of `ds`.
    encoding_plugin : str, optional
        The one plugin to use; by default all are tried in turn.
    verify : bool, optional
        Whether to decode each codestream and, unless the syntax is lossy, to compare it with what
        was appended.
    extended_offsets : bool, optional
        Whether to write an Extended Offset Table (PS3.3 C.7.6.3.1.8) rather than a Basic Offset
        Table (PS3.5 A.4); by default only if an offset does not fit the latter.
    generate_instance_uid : bool, optional
        Whether to set a new SOP Instance UID; by default only if the syntax is a lossy one and
        frames are encoded.
    overwrite : bool, optional
        If False then raise ``FileExistsError`` if the file exists.
    enforce_file_format : bool, optional
        Whether to complete the File Meta Information as PS3.10 7.1 requires (default).
    **options
        For the plugin.

    Raises
    ------
    EncodeError
        If neither the call nor `ds` says the transfer syntax.
    FileExistsError
        If the file exists and `overwrite` is False.

    Examples
    --------
    >>> with FrameWriter("out.dcm", ds, RLELossless) as writer:  # doctest: +SKIP
    ...     for array in camera:
    ...         writer.append(array)
    """

    def __init__(
        self,
        path: str | PathLike[str] | BinaryIO,
        ds: Dataset,
        transfer_syntax: str | None = None,
        *,
        encoding_plugin: str = "",
        verify: bool = False,
        extended_offsets: bool | None = None,
        generate_instance_uid: bool | None = None,
        overwrite: bool = True,
        enforce_file_format: bool = True,
        **options: Any,
    ) -> None:
        meta = getattr(ds, "file_meta", None)
        syntax = transfer_syntax or (None if meta is None else meta.get("TransferSyntaxUID"))
        if not syntax:
            raise EncodeError("neither the call nor the data set says which transfer syntax")
        self._path = path
        self._ds = ds
        self._syntax = UID(str(syntax))
        self._native = self._syntax in NATIVE_SYNTAXES
        self._extended = extended_offsets
        self.generate_instance_uid = generate_instance_uid
        self._overwrite = overwrite
        self._enforce = enforce_file_format
        is_path = isinstance(path, (str, os.PathLike))
        if is_path and not overwrite and os.path.exists(path):  # type: ignore[arg-type]
            raise FileExistsError(17, "File exists", os.fspath(path))  # type: ignore[arg-type]
        self._encoder = FrameEncoder(ds, self._syntax, Dataset, encoding_plugin, verify, options)
        # Elements that the frames call for other than those of `ds`, by tag.
        self._changes: dict[int, DataElement | None] = {}
        self._offsets = numbers("Q")
        self._lengths = numbers("Q")
        self._size = 0
        self._native_size = 0
        self._count = 0
        self._bits = self._carry = self._bits_stored = 0
        self._vr = "OB"
        self._encoded_here = False
        folder = os.path.dirname(os.path.realpath(path)) if is_path else None  # type: ignore[arg-type]
        self._spool: Any = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 close() closes it

    def __enter__(self) -> FrameWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, *exc: object) -> None:
        if kind is None:
            self.close()
        else:
            self.abort()

    def __len__(self) -> int:
        """Return how many frames have been appended."""
        return self._count

    def append(self, array: Any) -> None:
        """Append a frame.

        Parameters
        ----------
        array : numpy.ndarray
            (rows, columns) or (rows, columns, samples), of the dtype and with the values that the
            elements of the data set say.

        Raises
        ------
        MissingElementError, InvalidPixelDataError
            If the data set does not describe frames, or this is another one.
        CodecUnavailableError, UnsupportedSyntaxError, CodecError
            If it cannot be encoded.
        LimitError
            If native pixel data become longer than 4294967294 bytes.
        """
        self._check_open()
        # What the data set says of the number of frames is not about this one.
        spec, frames = array_frames(_Described(self._ds), self._syntax, array)
        self.put(self.prepare(NativeFrame(spec, frames[0]()), self._count))

    def prepare(self, frame: NativeFrame, index: int) -> NativeFrame | Encoded:
        """Return what :meth:`put` takes for a frame; this may be done in several threads."""
        return frame if self._native else self._encoder.encode(frame, index)

    def put(self, frame: NativeFrame | Encoded) -> None:
        """Append what :meth:`prepare` returned."""
        self._check_open()
        if isinstance(frame, NativeFrame):
            self._put_native(frame)
        else:
            self._put_encoded(frame)

    @property
    def pixel_bytes(self) -> int:
        """The length of what was appended, in bytes."""
        return self._size

    def append_encoded(self, codestream: Any) -> None:
        """Append a frame that is encoded already; nothing of it is checked.

        Parameters
        ----------
        codestream : bytes-like
            The codestream of one frame, at least 2 bytes.

        Raises
        ------
        InvalidPixelDataError
            If the transfer syntax is a native one.
        """
        self._check_open()
        if self._native:
            raise InvalidPixelDataError(
                "native pixel data have no codestreams", transfer_syntax=self._syntax
            )
        (fragment,) = fragment_frame(bytes(codestream))
        native_length = frame_spec(_Described(self._ds), self._syntax)[0].frame_length
        self._put(fragment, native_length)

    def abort(self) -> None:
        """Forget all frames; the file is not written."""
        self._spool.close()

    def close(self) -> None:
        """Write the file; a writer that was closed or aborted is left as it is.

        Raises
        ------
        InvalidPixelDataError
            If there is no frame.
        EncodeError, OSError
            If the file cannot be written. What was there before is there still.
        """
        if self._spool.closed:
            return
        try:
            if not self._count:
                raise InvalidPixelDataError("an image has at least one frame, none was appended")
            dcmwrite(
                self._path,
                self._finished(),
                overwrite=self._overwrite,
                enforce_file_format=self._enforce,
                **self._how(),
            )
        finally:
            self._spool.close()

    # --- What is appended -------------------------------------------------------------------

    def _check_open(self) -> None:
        if self._spool.closed:
            raise ValueError("the frame writer is closed")

    def _set(self, tag: int, vr: str, value: Any) -> None:
        """Note an element that the file is to have."""
        self._changes[tag] = DataElement(BaseTag(tag), vr, value)

    def _put_encoded(self, encoded: Encoded) -> None:
        """Append what the encoder made."""
        if not self._encoded_here:
            self._encoded_here = True
            self._changes.update(self._encoder.changes or {})
        self._bits_stored = max(self._bits_stored, encoded.bits_stored)
        self._put(encoded.codestream, encoded.native_length)

    def _put(self, fragment: Any, native_length: int) -> None:
        with self._whole():
            self._spool.write(_ITEM + len(fragment).to_bytes(4, "little"))
            self._spool.write(fragment)
            self._offsets.append(self._size)
            self._lengths.append(len(fragment))
            self._size += 8 + len(fragment)
            self._native_size += native_length
            self._count += 1

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """Take back what is appended of a frame if it cannot be appended whole.

        A full disk, or Ctrl-C that ends a loop of frames, is to leave the frames before it.
        """
        before = self._size, self._native_size, self._count, self._bits, self._carry
        try:
            yield
        except BaseException:
            self._size, self._native_size, self._count, self._bits, self._carry = before
            del self._offsets[self._count :], self._lengths[self._count :]
            self._spool.seek(self._size)
            self._spool.truncate()
            raise

    def _put_native(self, frame: NativeFrame) -> None:
        """Append samples, in the byte order of the file (PS3.5 8.1.1)."""
        spec = frame.spec
        data = frame.samples
        with self._whole():
            if spec.bits_allocated == 1:
                data = self._aligned(data, spec.samples)
            elif NATIVE_SYNTAXES[self._syntax] and spec.bits_allocated > 8:
                import numpy as np

                data = np.frombuffer(data, f"<u{spec.bits_allocated // 8}").byteswap().tobytes()
            if self._size + len(data) > _LONGEST_NATIVE:
                raise LimitError(
                    f"the frames are longer than the {_LONGEST_NATIVE} bytes that a native value "
                    "can have",
                    transfer_syntax=self._syntax,
                )
            self._spool.write(data)
            self._size += len(data)
            self._count += 1
        self._bits_stored = max(self._bits_stored, spec.bits_stored)
        if self._count == 1:
            self._vr = "OB" if spec.bits_allocated <= 8 else "OW"
            self._set(0x00280004, "CS", spec.photometric_interpretation)
            if spec.samples_per_pixel > 1:
                self._set(0x00280006, "US", spec.planar_configuration)

    def _aligned(self, data: Any, count: int) -> bytes:
        """Return packed bits that follow the ones before without a gap, whole bytes of them."""
        if not self._bits and count % 8 == 0:
            return bytes(data)
        before = bytes((self._carry,))
        joined = join_bits(before, self._bits, data, count)
        whole, self._bits = divmod(self._bits + count, 8)
        self._carry = joined[whole] if self._bits else 0
        return joined[:whole]

    # --- The whole file ---------------------------------------------------------------------

    def _how(self) -> dict[str, Any]:
        """Return how to encode a file with a transfer syntax that the standard does not know."""
        if self._syntax.is_transfer_syntax and not self._syntax.is_private:
            return {}
        encoding = encoding_of(self._syntax)
        return {"implicit_vr": encoding.implicit, "little_endian": not encoding.big_endian}

    def _finished(self) -> Dataset:
        """Return the data set to write, its pixel data in the temporary file."""
        ds = copy(self._ds)
        meta = getattr(self._ds, "file_meta", None)
        ds.file_meta = copy(meta) if meta is not None else Dataset._new_file_meta()
        for tag in (_OFFSETS, _LENGTHS, 0x7FE00008, 0x7FE00009):
            if tag in ds:
                del ds[tag]
        for tag, element in self._changes.items():
            if element is not None:
                if tag not in ds or ds[tag].value != element.value:
                    ds[tag] = element
            elif tag in ds:
                del ds[tag]
        if (self._count > 1 or 0x00280008 in ds) and ds.get("NumberOfFrames") != self._count:
            ds[0x00280008] = DataElement(BaseTag(0x00280008), "IS", self._count)
        if self._bits_stored > ds.get("BitsStored", self._bits_stored):
            # Some frame had samples that the element is not true of (PS3.5 8.2.1).
            ds[0x00280101] = DataElement(BaseTag(0x00280101), "US", self._bits_stored)
            ds[0x00280102] = DataElement(BaseTag(0x00280102), "US", self._bits_stored - 1)
        self._correct_ratio(ds)
        value = self._native_value() if self._native else self._encapsulated_value(ds)
        element = DataElement(BaseTag(_PIXEL_DATA), self._vr, value)
        element.is_undefined_length = not self._native
        ds[_PIXEL_DATA] = element
        _set_meta(ds, 0x00020010, self._syntax)
        new = self.generate_instance_uid
        if new or (new is None and self._encoded_here and self._syntax in LOSSY):
            uid = generate_uid()
            ds[0x00080018] = DataElement(BaseTag(0x00080018), "UI", uid)
            _set_meta(ds, 0x00020003, uid)
        return ds

    def _correct_ratio(self, ds: Dataset) -> None:
        """Make the compression ratio that one frame had that of all (PS3.3 C.7.6.1.1.5.2)."""
        element = self._changes.get(0x00282112)
        if element is None or not self._size:
            return
        values = list(element.value) if element.VM > 1 else [element.value]
        values[-1] = f"{self._native_size / self._size:.4g}"
        ds[0x00282112] = DataElement(BaseTag(0x00282112), "DS", values)

    def _native_value(self) -> io.BufferedReader:
        if self._bits:
            self._spool.write(bytes((self._carry,)))
            self._size += 1
            self._bits = 0
        return self._reader([(0, self._size)])

    def _encapsulated_value(self, ds: Dataset) -> io.BufferedReader:
        """Return the pixel data with their offset table, which was appended last."""
        extended = self._extended
        if extended is None:
            extended = self._offsets[-1] > _MAX_32
        if extended:
            table = b""
            for tag, values in ((_OFFSETS, self._offsets), (_LENGTHS, self._lengths)):
                ds[tag] = DataElement(BaseTag(tag), "OV", _little(values))
        elif self._offsets[-1] > _MAX_32:
            raise EncodeError(
                "the frames are too long for the 32-bit offsets of a Basic Offset Table: "
                "extended_offsets=False does not do"
            )
        else:
            table = _little(numbers("I", self._offsets))
        self._spool.write(_ITEM + len(table).to_bytes(4, "little") + table)
        end = self._size + 8 + len(table)
        return self._reader([(self._size, end), (0, self._size)])

    def _reader(self, parts: list[tuple[int, int]]) -> io.BufferedReader:
        self._spool.flush()
        source = BufferSource(self._spool)
        return io.BufferedReader(StretchFile(Stretch(source, 0, source.size), parts), 1 << 16)


class _Described:
    """A data set's elements but for what it says of the number of frames."""

    def __init__(self, ds: Any) -> None:
        self._ds = ds

    def get(self, keyword: str, default: Any = None) -> Any:
        return default if keyword == "NumberOfFrames" else self._ds.get(keyword, default)


def _little(values: Any) -> bytes:
    """Return an array of numbers as little-endian bytes."""
    import sys

    if sys.byteorder == "big":
        values = values[:]
        values.byteswap()
    return bytes(values.tobytes())


def _set_meta(ds: Any, tag: int, value: str) -> None:
    """Set a UID of the File Meta Information, leaving alone an element that others may have."""
    ds.file_meta[tag] = DataElement(BaseTag(tag), "UI", value)
