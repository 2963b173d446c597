"""The frames of an image as a sequence, each decoded when it is asked for.

Belongs here: ``ds.frames``, one frame at a time from wherever the pixel data are, and the bytes of
encapsulated pixel data as a stream. Must not know: how a frame is decoded, the class of the data
set. Layer: 4 (services).
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, overload

from .._wire.frametable import FrameTable
from .._wire.stretch import held
from ..errors import CodicomWarning, InvalidPixelDataError
from .decode import Image, decode_frame, frame_table, native_frames, native_image, prepared
from .registry import plugins
from .spec import NATIVE_SYNTAXES, frame_spec, pixel_keyword, transfer_syntax, value_window
from .streams import number_of, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .codec import FrameSpec
    from .native import NativeFrames

__all__ = ["Frame", "FrameIndex", "Frames", "encapsulated_stream", "frames_of"]


# The options that do not change what native frames are.
_DEFAULTS = frozenset(
    (
        "as_rgb", "correct_unused_bits", "decoding_plugin", "force_rgb", "force_ybr", "index",
        "raw", "view_only", "workers",
    )
)  # fmt: skip


class FrameIndex:
    """Where the frames of a data set are: found once, used for every frame.

    Attributes
    ----------
    syntax : str
        The transfer syntax UID.
    spec : FrameSpec
        What the elements promise of each frame.
    table : FrameTable or None
        The frames of encapsulated pixel data; None if they are native or in one stream.
    number : int
        How many frames there are.
    native : NativeFrames or None
        The native frames.
    data : memoryview or Stretch
        The value of the pixel data.
    """

    __slots__ = ("data", "native", "number", "plan", "promised", "spec", "syntax", "table")

    def __init__(self, ds: Any) -> None:
        self.syntax = syntax = transfer_syntax(ds)
        self.table: FrameTable | None = None
        self.native: NativeFrames | None = None
        # The options that a frame was last decoded with, what was prepared for them, and the
        # plugins that there were.
        self.plan: tuple[dict[str, Any], Any, Any] | None = None
        if syntax in NATIVE_SYNTAXES:
            self.native = native = native_frames(ds, syntax, {}, partial=True)
            self.spec, self.number, self.data = native.spec, native.number, native.data
            self.promised = native.promised
            return
        self.spec, number = frame_spec(ds, syntax, {}, pixel_keyword(ds))
        self.promised = number
        self.data = data = value_window(ds, "PixelData")
        if not data.nbytes:
            raise InvalidPixelDataError("the encapsulated pixel data are empty")
        usable = plugins("decoders", syntax).usable
        if usable and hasattr(usable[0].codec, "decode_stream"):
            self.number = number
            return
        self.table = frame_table(ds, data, number, syntax)
        self.number = len(self.table)
        if self.number != number:
            warnings.warn(
                f"{self.number} frames were found in the encapsulated pixel data and (0028,0008) "
                f"NumberOfFrames is {number}",
                CodicomWarning,
                stacklevel=4,
            )


class Frame:
    """One frame of an image.

    Attributes
    ----------
    index : int
        Its number in the image, from 0.
    """

    __slots__ = ("_frames", "index")

    def __init__(self, frames: Frames, index: int) -> None:
        self._frames = frames
        self.index = index

    def __repr__(self) -> str:
        spec = self.spec
        return f"<Frame {self.index}: {spec.rows} x {spec.columns} of {spec.bits_allocated} bits>"

    @property
    def spec(self) -> FrameSpec:
        """What the elements promise of the frame."""
        return self._frames._index.spec

    @property
    def encoded(self) -> bytes:
        """The frame's codestream, its fragments joined, with the padding that it may have.

        Raises
        ------
        InvalidPixelDataError
            If the pixel data are not encapsulated, or a stream that is not cut into frames.
        """
        return bytes(self._frames._codestream(self.index))

    def array(self, *, raw: bool = False, decoding_plugin: str = "", **kwargs: Any) -> Any:
        """Decode the frame.

        Parameters
        ----------
        raw : bool, optional
            If True then colour is left as it is.
        decoding_plugin : str, optional
            The one plugin to use; by default all are tried in turn.
        **kwargs
            Further options, see :func:`codicom.pixels.decode.pixel_array_of`, which also lists
            the errors.

        Returns
        -------
        numpy.ndarray
            (rows, columns) or (rows, columns, samples), the caller's own.
        """
        options = {"raw": raw, "decoding_plugin": decoding_plugin, **kwargs}
        return self._frames.image(self.index, options).shaped()


class Frames(Sequence[Frame]):
    """The frames of a data set; nothing is read before a frame is asked for.

    A slice is again such a sequence. Several threads may use it at once.

    Parameters
    ----------
    ds : mapping
        The data set.
    index : FrameIndex
        Where its frames are.
    """

    def __init__(self, ds: Any, index: FrameIndex, chosen: range | None = None) -> None:
        self._ds = ds
        self._index = index
        self._chosen = range(index.number) if chosen is None else chosen

    def __len__(self) -> int:
        return len(self._chosen)

    @property
    def missing(self) -> int:
        """How many frames of the image are missing: those that only Number of Frames counts."""
        return max(0, self._index.promised - self._index.number)

    @overload
    def __getitem__(self, key: int) -> Frame: ...
    @overload
    def __getitem__(self, key: slice) -> Frames: ...
    def __getitem__(self, key: int | slice) -> Frame | Frames:
        """Return a frame, or the frames of a slice.

        Raises
        ------
        IndexError
            If there is no such frame.
        """
        if isinstance(key, slice):
            return Frames(self._ds, self._index, self._chosen[key])
        try:
            return Frame(self, self._chosen[key])
        except IndexError:
            raise IndexError(
                f"there is no frame {key}, there are {len(self._chosen)} frames"
            ) from None

    def __iter__(self) -> Iterator[Frame]:
        with held(self._index.data):
            for index in self._chosen:
                yield Frame(self, index)

    def __repr__(self) -> str:
        return f"<{len(self)} frames of {self._index.syntax}>"

    def _codestream(self, index: int) -> memoryview:
        table = self._index.table
        if table is None and self._index.native is None:
            raise InvalidPixelDataError(
                "the pixel data are one stream that is not cut into frames: "
                "ds.encapsulated_stream() gives all of it",
                transfer_syntax=self._index.syntax,
            )
        if table is None:
            raise InvalidPixelDataError(
                "the pixel data are native: their frames have no codestream",
                transfer_syntax=self._index.syntax,
            )
        return table.read(index)

    def image(self, index: int, options: dict[str, Any]) -> Image:
        """Return a decoded frame with what the elements would say of it.

        Parameters
        ----------
        index : int
            Its number in the image.
        options : dict
            As for :func:`codicom.pixels.decode.pixel_array_of`.
        """
        index_of = self._index
        found = plugins("decoders", index_of.syntax) if index_of.native is None else None
        plan = index_of.plan
        if plan is None or plan[0] != options or plan[2] is not found:
            plan = index_of.plan = (dict(options), self._prepared(options), found)
        if index_of.native is not None:
            return native_image(plan[1], {**options, "index": index})
        # Each call has a job of its own, so that threads do not meet in it.
        job = copy(plan[1])
        stream = number_of(index) if job.whole else self._codestream(index)
        image = decode_frame(job, stream, index)
        plan[1].order = job.order  # first the plugin that could
        return image

    def _prepared(self, options: dict[str, Any]) -> Any:
        """Return what is the same for all frames that are decoded with certain options."""
        index = self._index
        if index.native is not None:
            # Its warnings have been given; the options that it depends on are rare.
            if _DEFAULTS.issuperset(options):
                return index.native
            return native_frames(self._ds, index.syntax, options, partial=True)
        return prepared(self._ds, index.syntax, options, located=True)


def frames_of(ds: Any) -> Frames:
    """Return the frames of a data set, or of something that looks like one.

    Raises
    ------
    MissingElementError, InvalidPixelDataError, LimitError, WireError
        If the elements or the data are not those of an image.
    """
    return Frames(ds, FrameIndex(ds))


def encapsulated_stream(ds: Any) -> io.BufferedReader:
    """Return all fragments of the encapsulated Pixel Data as one file that is read as needed.

    For the video transfer syntaxes (MPEG-2, MPEG-4 AVC/H.264, HEVC/H.265: PS3.5 8.2.5 to 8.2.8)
    that is the video stream, which may go over several fragments and is not cut into frames.

    Parameters
    ----------
    ds : mapping
        A data set with encapsulated Pixel Data.

    Returns
    -------
    io.BufferedReader
        Readable and seekable; ``read()`` gives all of it. The padding at the end, if there is one,
        is part of it.

    Raises
    ------
    InvalidPixelDataError
        If the pixel data are not encapsulated.
    WireError, TruncatedError
        If they are no fragments.
    """
    syntax = transfer_syntax(ds)
    if syntax in NATIVE_SYNTAXES or pixel_keyword(ds) != "PixelData":
        raise InvalidPixelDataError("the pixel data are not encapsulated", transfer_syntax=syntax)
    data = value_window(ds, "PixelData")
    return opened(data)
