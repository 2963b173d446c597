"""Video: frames out of one stream that holds all of them and is not cut into frames.

Belongs here: how the way of a frame is led through a :class:`codicom.pixels.codec.StreamDecoder`,
one after the other where that is asked for, and the check of their number. Must not know: any
codec, colours, arrays' shapes, the class of the data set. Layer: 4 (services).

The way of a frame stays as it is: each frame's "codestream" is its number, and the codec is a
:class:`StreamFrames`, which has the stream.
"""

from __future__ import annotations

import io
import threading
import warnings
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .._wire.fragments import locate_fragments
from .._wire.stretch import StretchFile
from ..errors import CodicomWarning, InvalidPixelDataError
from .native import in_range
from .spec import value_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._wire.stretch import Stretch
    from .codec import Decoded, FrameSpec

__all__ = ["FrameNumbers", "StreamFrames", "arrange", "check_colour", "number_of", "opened"]

_WIDTH = 8


def opened(data: memoryview | Stretch) -> io.BufferedReader:
    """Return all fragments of encapsulated pixel data as one file that is read as needed.

    Raises
    ------
    WireError, TruncatedError
        If they are no fragments.
    """
    return io.BufferedReader(StretchFile(data, locate_fragments(data)), 1 << 16)


def check_colour(spec: FrameSpec) -> None:
    """Raise InvalidPixelDataError for decoded frames in the colour of video.

    Neither native pixel data nor any other syntax can hold it (PS3.3 C.7.6.3.1.2).
    """
    if spec.photometric_interpretation == "YBR_PARTIAL_420":
        raise InvalidPixelDataError(
            "decoded video cannot be stored as YBR_PARTIAL_420; with as_rgb=True it is RGB"
        )


def number_of(index: int) -> memoryview:
    """Return what stands for the codestream of the frame numbered `index`."""
    return memoryview(index.to_bytes(_WIDTH, "little"))


class FrameNumbers(Sequence[list[tuple[int, int]]]):
    """The frames of a stream as if they were in fragments, and the bytes of these.

    Nothing is stored for a frame, since their number is a promise of the elements.

    Parameters
    ----------
    numbers : range
        The numbers of the frames.
    """

    def __init__(self, numbers: range) -> None:
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, key: Any) -> Any:
        """Return where a frame is, or the bytes of such a stretch."""
        if isinstance(key, slice):
            return number_of(key.start // _WIDTH)
        index = self._numbers[key]
        return [(_WIDTH * index, _WIDTH * (index + 1))]


class StreamFrames:
    """A decoder of single frames (see :mod:`codicom.pixels.codec`) on a decoder of streams.

    Frames that are asked for in order are decoded once, each as it is asked for. For one that is
    before the last one the stream is decoded again from its beginning.

    Parameters
    ----------
    codec : StreamDecoder
        What decodes the stream.
    opening : callable
        Returns the stream as a new file.
    number : int
        How many frames the data set promises.
    as_rgb : bool
        Whether RGB is wanted.
    tells_excess : bool
        Whether to warn of frames beyond those.
    """

    def __init__(
        self,
        codec: Any,
        opening: Callable[[], io.BufferedReader],
        number: int,
        as_rgb: bool,
        tells_excess: bool,
    ) -> None:
        self._codec = codec
        self._opening = opening
        self._number = number
        self._as_rgb = as_rgb
        self._tells_excess = tells_excess
        self._lock = threading.Lock()
        self._frames: Any = None
        self._next = 0

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode the frame whose number is in `codestream`.

        Raises
        ------
        InvalidPixelDataError
            If the stream ends before it, or the codec gave a frame of another size.
        Exception
            What the codec raises.
        """
        index = int.from_bytes(codestream, "little")
        with self._lock:
            try:
                samples, wrote = self._found(index, frame)
                if self._next == self._number:
                    self._end()
            except BaseException:
                self._close()
                raise
        view = memoryview(samples).cast("B")
        if view.nbytes != out.nbytes:
            raise InvalidPixelDataError(
                f"the codec gave {view.nbytes} bytes for a frame of {out.nbytes}"
            )
        out[:] = view
        return wrote

    def _found(self, index: int, frame: FrameSpec) -> tuple[Any, Decoded]:
        if self._frames is None or index < self._next:
            self._close()
            stream = self._opening()
            self._frames = iter(self._codec.decode_stream(stream, frame, index, self._as_rgb))
            self._next = index
        while True:
            found: tuple[Any, Decoded] | None = next(self._frames, None)
            if found is None:
                raise InvalidPixelDataError(
                    f"the stream ends before frame {index} (the first is 0), (0028,0008) "
                    f"NumberOfFrames is {self._number}"
                )
            self._next += 1
            if self._next > index:
                return found

    def _end(self) -> None:
        """See to it that nothing follows the last frame, neither frames nor an error."""
        more = next(self._frames, None) is not None
        self._close()
        if more and self._tells_excess:
            warnings.warn(
                "the stream has more frames than the (0028,0008) NumberOfFrames "
                f"{self._number}: those are left out",
                CodicomWarning,
                stacklevel=9,
            )

    def _close(self) -> None:
        close = getattr(self._frames, "close", None)
        self._frames = None
        if close is not None:
            close()


def arrange(job: Any, ds: Any, number: int) -> None:
    """Prepare a job whose first plugin takes the stream as a whole.

    Parameters
    ----------
    job : _Job
        Of :func:`codicom.pixels.decode.prepared`, with its options, plugins and colours.
    ds : mapping
        The data set.
    number : int
        How many frames it promises.

    Raises
    ------
    MissingElementError, InvalidPixelDataError, WireError
        If there is no stream.
    ValueError
        If there is no frame of the index that is asked for.
    """
    data = value_window(ds, "PixelData")
    if not data.nbytes:
        raise InvalidPixelDataError("the encapsulated pixel data are empty")
    if number > data.nbytes:
        raise InvalidPixelDataError(
            f"the stream has {data.nbytes} bytes and (0028,0008) NumberOfFrames is {number}"
        )
    options, index = job.options, job.options.get("index")
    numbers = range(number)
    if index is not None:
        in_range(index, number)
        numbers = range(index, index + 1)
    job.data = job.frames = FrameNumbers(numbers)
    # Colour is converted by the codec, since only the stream says how its colour is coded.
    as_rgb = job.to_rgb or job.to_ybr
    told = bool(options.get("allow_excess_frames", True))
    job.options = {**options, "force_rgb": False, "workers": 1}
    job.spec = replace(job.spec, planar_configuration=0)
    job.order = tuple(
        candidate._replace(
            codec=StreamFrames(candidate.codec, lambda: opened(data), number, as_rgb, told)
        )
        for candidate in job.order
        if hasattr(candidate.codec, "decode_stream")
    )
