"""What functions written for pydicom's ``(src, runner)`` convention are called with.

Belongs here: the decoding runner, and the decoder of the registry that calls such a function.
Must not know: the registry, any codec. Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import CodecError, InvalidPixelDataError, MissingElementError
from ..codec import Decoded, FrameSpec
from ..common import RunnerBase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["DecodeFunction", "DecodeRunner"]

_SPEC = (
    "rows",
    "columns",
    "samples_per_pixel",
    "bits_allocated",
    "bits_stored",
    "pixel_representation",
    "photometric_interpretation",
    "planar_configuration",
)


class DecodeRunner(RunnerBase):
    """The options of decoding an image, and the functions that decode its frames.

    What :class:`~codicom.pixels.decoders.base.Decoder` decodes does not go through a runner, but
    functions that were added to it are given one that knows the options of the call. A function
    that finds other values in the codestream sets them with :meth:`set_option` or
    :meth:`set_frame_option`.

    Parameters
    ----------
    tsyntax : UID
        The transfer syntax of the encoded pixel data.
    """

    def __init__(self, tsyntax: str) -> None:
        super().__init__(tsyntax)
        self.set_options(as_rgb=True, allow_excess_frames=True, correct_unused_bits=True)
        self._decoders: dict[str, Any] = {}

    def set_source(self, src: Any) -> None:
        """Set the pixel data to decode.

        Parameters
        ----------
        src : Dataset, bytes-like or binary file
            Of a data set the elements become options.
        """
        from ..given import is_dataset
        from ..spec import pixel_keyword, value_view
        from ..utils import as_pixel_options

        if is_dataset(src):
            self._src_type = "dataset"
            self.set_options(**as_pixel_options(src))
            keyword = pixel_keyword(src)
            self.set_option("pixel_keyword", keyword)
            self._src = value_view(src, keyword)
            offsets, lengths = (src.get(f"ExtendedOffsetTable{which}") for which in ("", "Lengths"))
            if offsets and lengths:
                self.set_option("extended_offsets", (offsets, lengths))
            return
        self._src_type = "binary" if hasattr(src, "read") else "buffer"
        self._src = src

    def set_decoders(self, decoders: dict[str, Callable[[bytes, DecodeRunner], Any]]) -> None:
        """Set the functions that decode a frame, by name."""
        self._decoders = decoders

    def get_data(self, src: Any, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` of a buffer or file on, fewer at its end."""
        if not hasattr(src, "read"):
            return bytes(src[offset : offset + length])
        before = src.tell()
        src.seek(offset, 1)
        data: bytes = src.read(length)
        src.seek(before)
        return data

    def decode(self, index: int) -> bytes | bytearray:
        """Return the frame of number `index`, decoded.

        Raises
        ------
        CodecError
            If no function could decode it.
        InvalidPixelDataError
            If there is no such frame.
        """
        if index < 0:
            raise ValueError(f"'index' must not be negative, it is {index}")
        self._index = index
        if self.is_native:
            return self._native_frame(index)
        from ...encaps import get_frame

        stream = get_frame(
            self.src,
            index,
            number_of_frames=self.number_of_frames,
            extended_offsets=self.extended_offsets,
        )
        failures = []
        for name, function in self._decoders.items():
            try:
                frame: bytes | bytearray = function(stream, self)
                return frame
            except Exception as error:
                failures.append(f"\n  {name}: {error}")
        raise CodecError(
            f"no function could decode frame {index}:{''.join(failures)}",
            transfer_syntax=str(self.transfer_syntax),
        )

    def _native_frame(self, index: int) -> bytes:
        bits = int(self.frame_length("bytes") * 8)
        start, stop = bits * index // 8, (bits * (index + 1) + 7) // 8
        data = self.get_data(self.src, start, stop - start)
        if len(data) < stop - start:
            raise InvalidPixelDataError(f"there is no frame {index} in the pixel data")
        return data

    def iter_decode(self) -> Iterator[bytes | bytearray]:
        """Yield the frames, decoded."""
        for index in range(self.number_of_frames):
            yield self.decode(index)

    def _spec(self) -> FrameSpec:
        return FrameSpec(
            self.rows,
            self.columns,
            self.samples_per_pixel,
            self.bits_allocated,
            self.bits_stored if self.pixel_keyword == "PixelData" else self.bits_allocated,
            self.pixel_representation if self.pixel_keyword == "PixelData" else 0,
            self.photometric_interpretation,
            self.planar_configuration,
            str(self.transfer_syntax),
        )

    @property
    def pixel_dtype(self) -> Any:
        """The dtype of an array of the samples."""
        from ..native import dtype_of
        from ..spec import NATIVE_SYNTAXES

        big = NATIVE_SYNTAXES.get(str(self.transfer_syntax), False)
        return dtype_of(self._spec(), self.pixel_keyword, big)

    def frame_dtype(self, index: int) -> Any:
        """Return the dtype of an array of the samples of the frame `index`."""
        before, self._index = self._index, index
        try:
            return self.pixel_dtype
        finally:
            self._index = before

    def pixel_properties(
        self, index: int | None = None, as_frame: bool = False
    ) -> dict[str, str | int]:
        """Return the options that describe the decoded pixel data.

        Parameters
        ----------
        index : int, optional
            The frame whose own options hold.
        as_frame : bool, optional
            Whether to describe one frame.
        """
        names = list(_SPEC)
        if self.samples_per_pixel == 1:
            names.remove("planar_configuration")
        if self.pixel_keyword != "PixelData":
            names = [n for n in names if n not in ("bits_stored", "pixel_representation")]
        at = self._index if index is None else index
        found = {name: self.get_frame_option(at, name) for name in names}
        found["number_of_frames"] = 1 if as_frame else self.number_of_frames
        return found

    def process(self, arr: Any, index: int | None = None) -> tuple[Any, dict[str, str | int]]:
        """Return a colour array as the options want it, and which options that changes.

        Raises
        ------
        ValueError, UnsupportedSyntaxError
            If colours cannot be converted.
        """
        from ..colours import convert_color_space

        at = self._index if index is None else index
        colour = str(self.get_frame_option(at, "photometric_interpretation"))
        to_rgb = self.get_option("force_rgb") or (
            self.get_option("as_rgb")
            and not self.get_option("force_ybr")
            and colour in ("YBR_FULL", "YBR_FULL_422")
        )
        if self.samples_per_pixel == 3 and to_rgb:
            return convert_color_space(arr, "YBR_FULL", "RGB"), {
                "photometric_interpretation": "RGB"
            }
        if self.samples_per_pixel == 3 and self.get_option("force_ybr"):
            return convert_color_space(arr, "RGB", "YBR_FULL"), {
                "photometric_interpretation": "YBR_FULL"
            }
        return arr, {}

    def reshape(self, arr: Any, index: int | None = None, as_frame: bool = False) -> Any:
        """Return a one-dimensional array in the shape of the image, or of one frame."""
        at = self._index if index is None else index
        rows, columns, samples = self.rows, self.columns, self.samples_per_pixel
        number = 1 if as_frame else self.number_of_frames
        if samples == 1:
            return arr.reshape((number, rows, columns) if number > 1 else (rows, columns))
        if self.get_frame_option(at, "planar_configuration"):
            arr = arr.reshape(number, samples, rows, columns).transpose(0, 2, 3, 1)
        else:
            arr = arr.reshape(number, rows, columns, samples)
        return arr if number > 1 else arr[0]

    def validate(self) -> None:
        """Check the options and that the source is not empty.

        Raises
        ------
        MissingElementError, InvalidPixelDataError, LimitError
            If an option is missing or has a value that it may not have.
        """
        from ..given import GivenPixels
        from ..spec import frame_spec

        source = GivenPixels(str(self.transfer_syntax), self._options, b"")
        frame_spec(source, str(self.transfer_syntax), {}, self.pixel_keyword)
        if not self.is_binary and not len(self.src):
            raise MissingElementError("the source has no pixel data")


class DecodeFunction:
    """A decoder of the registry that calls a ``(src, runner)`` function.

    Parameters
    ----------
    label : str
        What it is called.
    uid : str
        The transfer syntax.
    function : callable
        From a frame's codestream and a :class:`DecodeRunner` to its samples.
    missing : str or None
        Why it cannot run.
    """

    priority = 0

    def __init__(self, label: str, uid: str, function: Any, missing: str | None) -> None:
        self.label = label
        self._uid = uid
        self._function = function
        self._missing = missing
        self._call: dict[str, Any] = {}

    def missing(self) -> str | None:
        """Return why the function cannot run here, or None."""
        return self._missing

    def for_call(self, spec: FrameSpec, number: int, options: dict[str, Any]) -> DecodeFunction:
        """Return a decoder that tells its function the options of one call."""
        bound = DecodeFunction(self.label, self._uid, self._function, self._missing)
        bound._call = {
            **{k: v for k, v in options.items() if k not in ("index", "decoding_plugin")},
            "planar_configuration": spec.planar_configuration,
            "number_of_frames": number,
        }
        return bound

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame; see :class:`codicom.pixels.codec.Decoder`."""
        runner = DecodeRunner(self._uid)
        runner.set_options(**{name: getattr(frame, name) for name in _SPEC})
        runner.set_options(**{"number_of_frames": 1, **self._call})
        runner._index = 0
        runner._src, runner._src_type = codestream, "buffer"
        samples = memoryview(self._function(bytes(codestream), runner)).cast("B")
        out[:] = _fitted(samples, runner.bits_allocated, frame)
        colour = runner.photometric_interpretation
        return Decoded(
            "" if colour == frame.photometric_interpretation else colour,
            runner.planar_configuration if frame.samples_per_pixel > 1 else 0,
            min(runner.bits_stored, frame.bits_allocated),
            None,
        )


def _fitted(samples: memoryview, allocated: int, frame: FrameSpec) -> Any:
    """Return samples in the bits that are allocated, without a byte that makes them even."""
    wanted = frame.frame_length
    given = (frame.samples * allocated + 7) // 8
    if samples.nbytes not in (given, given + given % 2):
        raise InvalidPixelDataError(
            f"the function returned {samples.nbytes} bytes, the frame has {given}"
        )
    samples = samples[:given]
    if allocated == frame.bits_allocated:
        return samples
    import numpy as np

    if frame.bits_allocated == 1:
        from ..native import pack

        packed = bytearray(wanted)
        pack(np.frombuffer(samples, np.uint8), packed)
        return packed
    kind = "i" if frame.is_signed else "u"
    values = np.frombuffer(samples, f"<{kind}{allocated // 8}")
    return values.astype(f"<{kind}{frame.bits_allocated // 8}").tobytes()
