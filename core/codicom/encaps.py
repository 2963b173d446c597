"""Encapsulated pixel data (PS3.5 A.4): fragments, offset tables and frames, read and written.

Belongs here: the public functions on the value of an encapsulated (7FE0,0010) Pixel Data. Must not
know: data sets, codecs, what is inside a codestream; where frames are is found by
:mod:`codicom._wire.fragments`. Layer: 1 (wire).
"""

from __future__ import annotations

import io
import warnings
from bisect import bisect_right
from struct import pack
from typing import TYPE_CHECKING, Any

from codicom._native import lib

from ._wire.fragments import (
    as_lists,
    complain,
    is_big,
    locate,
    offset_table,
    open_window,
    quick_frame,
)
from .errors import CodicomWarning, EncodeError, InvalidPixelDataError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ._wire.fragments import ExtendedOffsets

__all__ = [
    "EncapsulatedBuffer",
    "encapsulate",
    "encapsulate_buffer",
    "encapsulate_extended",
    "encapsulate_extended_buffer",
    "fragment_frame",
    "generate_fragmented_frames",
    "generate_fragments",
    "generate_frames",
    "get_frame",
    "itemize_fragment",
    "itemize_frame",
    "parse_basic_offsets",
    "parse_fragments",
]

_ITEM = b"\xfe\xff\x00\xe0"
_MAX_32 = 0xFFFFFFFF


# ---- reading: the public functions --------------------------------------------------------------


def parse_basic_offsets(buffer: Any, *, endianness: str = "<") -> list[int]:
    """Return the values of the Basic Offset Table (PS3.5 A.4).

    Parameters
    ----------
    buffer : bytes, bytearray, memoryview or seekable binary file
        The encapsulated data from the table's item on. A file is left after the table.
    endianness : str, optional
        ``"<"`` (default) or ``">"``.

    Returns
    -------
    list of int
        Each frame's offset from the end of the table; empty if the table is.

    Raises
    ------
    WireError, TruncatedError, InvalidPixelDataError
        If there is no such table.
    """
    window = open_window(buffer)
    offsets, after = offset_table(window, is_big(endianness))
    window.at(after)
    return offsets


def parse_fragments(buffer: Any, *, endianness: str = "<") -> tuple[int, list[int]]:
    """Return the number of fragments and the offsets of their item tags.

    Parameters
    ----------
    buffer : bytes, bytearray, memoryview or seekable binary file
        The fragments, from an item tag on; usually what follows the Basic Offset Table. A file
        is left where it was, and offsets are positions in it.
    endianness : str, optional
        ``"<"`` (default) or ``">"``.

    Returns
    -------
    tuple of (int, list of int)
        The count and the offset of the first byte of each item tag.

    Raises
    ------
    WireError, TruncatedError
        If something other than items and a sequence delimiter is found.
    """
    window = open_window(buffer)
    found = window.fragments(0, is_big(endianness))
    window.at(0)
    complain(found)
    return len(found.starts), [window.base + start - 8 for start in found.starts]


def generate_fragments(buffer: Any, *, endianness: str = "<") -> Iterator[bytes]:
    """Yield the value of each fragment; see :func:`parse_fragments` for the parameters.

    Yields
    ------
    bytes
        A fragment, as it is.

    Raises
    ------
    WireError
        After the last good fragment, if something else than a fragment follows it.
    """
    window = open_window(buffer)
    found = window.fragments(0, is_big(endianness))
    for start, length in zip(found.starts, found.lengths, strict=True):
        yield window.read(start, start + length)
    if found.why == lib.CP_HEADER_TRUNCATED:
        warnings.warn(
            f"the data end in an item header, {found.stop} bytes in: they are truncated",
            CodicomWarning,
            stacklevel=2,
        )
    else:
        complain(found)


def generate_fragmented_frames(
    buffer: Any,
    *,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    endianness: str = "<",
) -> Iterator[tuple[bytes, ...]]:
    """Yield each frame as a tuple of its fragments.

    Parameters
    ----------
    buffer : bytes, bytearray, memoryview or seekable binary file
        The encapsulated data, from the Basic Offset Table's item on.
    number_of_frames : int, optional
        Number of Frames (0028,0008); needed when there is no usable offset table. More frames
        are yielded if more are found.
    extended_offsets : tuple, optional
        The values of (7FE0,0001) and (7FE0,0002), as bytes or as integers.
    endianness : str, optional
        ``"<"`` (default) or ``">"``.

    Yields
    ------
    tuple of bytes
        The fragments of a frame.

    Raises
    ------
    InvalidPixelDataError, WireError, TruncatedError
        If the frames cannot be told apart.
    """
    window = open_window(buffer)
    big = is_big(endianness)
    for frame in locate(window, number_of_frames, extended_offsets, big):
        yield tuple(window.read(start, stop) for start, stop in frame)


def generate_frames(
    buffer: Any,
    *,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    endianness: str = "<",
) -> Iterator[bytes]:
    """Yield each frame's codestream; see :func:`generate_fragmented_frames`.

    Yields
    ------
    bytes
        The fragments of a frame, joined.
    """
    for fragments in generate_fragmented_frames(
        buffer,
        number_of_frames=number_of_frames,
        extended_offsets=extended_offsets,
        endianness=endianness,
    ):
        yield fragments[0] if len(fragments) == 1 else b"".join(fragments)


def get_frame(
    buffer: Any,
    index: int,
    *,
    extended_offsets: ExtendedOffsets | None = None,
    number_of_frames: int | None = None,
    endianness: str = "<",
) -> bytes:
    """Return the codestream of one frame.

    Parameters
    ----------
    buffer : bytes, bytearray, memoryview or seekable binary file
        The encapsulated data, from the Basic Offset Table's item on. A file is left where it was.
    index : int
        Which frame, from 0.
    extended_offsets, number_of_frames, endianness
        See :func:`generate_fragmented_frames`.

    Returns
    -------
    bytes
        The frame's fragments, joined.

    Raises
    ------
    ValueError
        If `index` is negative.
    InvalidPixelDataError, WireError, TruncatedError
        If there is no such frame.
    """
    if index < 0:
        raise ValueError(f"'index' must not be negative, it is {index}")
    window = open_window(buffer)
    big = is_big(endianness)
    basic, first = offset_table(window, big)
    lengths: list[int] | None = None
    offsets = basic
    if extended_offsets is not None:
        tables = as_lists(extended_offsets, big)
        if len(tables[0]) == len(tables[1]):
            offsets, lengths = tables
    frame = None
    if index < len(offsets) and number_of_frames in (None, len(offsets)):
        frame = quick_frame(window, first, offsets, lengths, index, big)
    if frame is None:
        frames = locate(window, number_of_frames, extended_offsets, big)
        if index >= len(frames):
            raise InvalidPixelDataError(
                f"there is no frame {index}, the encapsulated pixel data have {len(frames)}"
            )
        frame = frames[index]
    value = b"".join([window.read(start, stop) for start, stop in frame])
    window.at(0)
    return value


def __getattr__(name: str) -> Any:
    """Return what had another name before pydicom 3, with a DeprecationWarning."""
    from ._wire.retired import retired

    found = retired(name)
    if found is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals()[found] if isinstance(found, str) else found


# ---- writing ------------------------------------------------------------------------------------


def fragment_frame(frame: bytes, nr_fragments: int = 1) -> Iterator[bytes]:
    """Yield `frame` in pieces of even length.

    Parameters
    ----------
    frame : bytes
        A frame's codestream, at least 2 bytes for each fragment but the last.
    nr_fragments : int, optional
        How many fragments.

    Yields
    ------
    bytes
        A fragment; the last one padded with a NUL if the frame's length is odd.

    Raises
    ------
    EncodeError
        If the frame is too short for that many fragments.
    """
    length = len(frame)
    if nr_fragments < 1 or nr_fragments > (length + 1) // 2:
        raise EncodeError(
            f"a frame of {length} bytes cannot be put into {nr_fragments} fragments of at least "
            "2 bytes, the last one padded"
        )
    size = length // nr_fragments
    if size % 2:  # up to an even size, unless nothing would be left for the last fragment
        size += 1 if (size + 1) * (nr_fragments - 1) < length else -1
    last = size * (nr_fragments - 1)
    for start in range(0, last, size):
        yield frame[start : start + size]
    tail = frame[last:]
    yield bytes(tail) + b"\x00" if len(tail) % 2 else tail


def itemize_fragment(fragment: bytes) -> bytes:
    """Return `fragment` behind an item header (FFFE,E000), little endian."""
    return b"".join((_ITEM, pack("<I", len(fragment)), fragment))


def itemize_frame(frame: bytes, nr_fragments: int = 1) -> Iterator[bytes]:
    """Yield the items of a frame; see :func:`fragment_frame` for parameters and errors."""
    for fragment in fragment_frame(frame, nr_fragments):
        yield itemize_fragment(fragment)


def _append_frames(
    frames: Sequence[bytes], parts: list[bytes], nr_fragments: int
) -> tuple[list[int], list[int]]:
    """Append each frame's items to `parts`; return the offsets and lengths of the frames' items."""
    offsets, lengths = [], []
    position = 0
    for frame in frames:
        offsets.append(position)
        start = position
        for fragment in fragment_frame(frame, nr_fragments):
            if len(fragment) > _MAX_32 - 1:
                raise EncodeError("a fragment cannot be longer than 4294967294 bytes")
            parts += (_ITEM, pack("<I", len(fragment)), fragment)
            position += 8 + len(fragment)
        lengths.append(position - start - 8)
    return offsets, lengths


def encapsulate(
    frames: Sequence[bytes], fragments_per_frame: int = 1, has_bot: bool = True
) -> bytes:
    """Return the value of an encapsulated Pixel Data element (PS3.5 A.4), without delimiter.

    Parameters
    ----------
    frames : list of bytes
        The codestreams, one a frame, none of them empty.
    fragments_per_frame : int, optional
        How many fragments to cut each frame into.
    has_bot : bool, optional
        Whether to fill the Basic Offset Table.

    Returns
    -------
    bytes
        The Basic Offset Table's item and the fragments.

    Raises
    ------
    EncodeError
        If a frame is too short, or an offset does not fit the table's 32 bits: then use
        :func:`encapsulate_extended`, or ``has_bot=False``.
    """
    parts: list[bytes] = [b"", b""]
    offsets, _ = _append_frames(frames, parts, fragments_per_frame)
    if has_bot and offsets:
        if offsets[-1] > _MAX_32:
            raise EncodeError(
                "the encapsulated frames are too long for the 32-bit offsets of a Basic Offset "
                "Table: use an extended offset table or leave the basic one empty"
            )
        parts[1] = pack(f"<{len(offsets)}I", *offsets)
    parts[0] = _ITEM + pack("<I", len(parts[1]))
    return b"".join(parts)


def encapsulate_extended(frames: Sequence[bytes]) -> tuple[bytes, bytes, bytes]:
    """Return an encapsulated value and its extended offset table (PS3.3 C.7.6.3.1.8).

    Parameters
    ----------
    frames : list of bytes
        The codestreams, one a frame.

    Returns
    -------
    tuple of (bytes, bytes, bytes)
        The values of (7FE0,0010) Pixel Data, with an empty Basic Offset Table, (7FE0,0001)
        Extended Offset Table and (7FE0,0002) Extended Offset Table Lengths.

    Raises
    ------
    EncodeError
        If a frame is too short for a fragment.
    """
    parts: list[bytes] = [_ITEM + b"\x00\x00\x00\x00"]
    offsets, lengths = _append_frames(frames, parts, 1)
    return (
        b"".join(parts),
        pack(f"<{len(offsets)}Q", *offsets),
        pack(f"<{len(lengths)}Q", *lengths),
    )


class EncapsulatedBuffer(io.BufferedIOBase):
    """A readable, seekable stream of the encapsulated value of several buffers.

    What is read is made on the fly, so the frames are never all in memory. There is one item for
    the whole of each buffer.

    Parameters
    ----------
    buffers : list of io.BufferedIOBase
        The codestreams, one a frame; readable and seekable, and to be left open by the caller
        as long as the stream is read.
    use_bot : bool, optional
        Whether to fill the Basic Offset Table.

    Raises
    ------
    EncodeError
        If an offset does not fit the 32 bits of the Basic Offset Table.
    """

    def __init__(self, buffers: Sequence[io.BufferedIOBase], use_bot: bool = False) -> None:
        super().__init__()
        self._buffers = list(buffers)
        self._position = 0
        for buffer in self._buffers:
            if not isinstance(buffer, io.BufferedIOBase):
                raise TypeError(f"a buffer must be an io.BufferedIOBase, not {buffer!r:.60}")
        if not (self.readable() and self.seekable()):
            raise ValueError("the buffers to be encapsulated must be readable and seekable")
        self._sizes = []
        for buffer in self._buffers:
            before = buffer.tell()
            self._sizes.append(buffer.seek(0, io.SEEK_END))
            buffer.seek(before)
        self._table = pack(f"<{len(self._buffers)}I", *self._offsets_32()) if use_bot else b""
        self._ends = []
        end = 8 + len(self._table)
        for length in self.lengths:
            end += length
            self._ends.append(end)

    def _offsets_32(self) -> list[int]:
        offsets = self.offsets
        if offsets and offsets[-1] > _MAX_32:
            raise EncodeError("the encapsulated frames are too long for a Basic Offset Table")
        return offsets

    @property
    def lengths(self) -> list[int]:
        """The length of each item: its header of 8 bytes and its value, made even."""
        return [8 + size + size % 2 for size in self._sizes]

    @property
    def offsets(self) -> list[int]:
        """The offset of each item's tag from the end of the Basic Offset Table."""
        offsets, position = [], 0
        for length in self.lengths:
            offsets.append(position)
            position += length
        return offsets

    @property
    def basic_offset_table(self) -> bytes:
        """The item of the Basic Offset Table."""
        return itemize_fragment(self._table)

    @property
    def extended_offsets(self) -> bytes:
        """The value of (7FE0,0001) Extended Offset Table."""
        return pack(f"<{len(self._buffers)}Q", *self.offsets)

    @property
    def extended_lengths(self) -> bytes:
        """The value of (7FE0,0002) Extended Offset Table Lengths."""
        return pack(f"<{len(self._buffers)}Q", *(length - 8 for length in self.lengths))

    @property
    def encapsulated_length(self) -> int:
        """The length of the whole value in bytes."""
        return self._ends[-1] if self._ends else 8 + len(self._table)

    @property
    def closed(self) -> bool:
        """Whether any of the buffers is closed."""
        return any(buffer.closed for buffer in self._buffers)

    def readable(self) -> bool:
        """Return whether all buffers can be read."""
        return all(buffer.readable() for buffer in self._buffers)

    def seekable(self) -> bool:
        """Return whether all buffers can be positioned."""
        return all(buffer.seekable() for buffer in self._buffers)

    def tell(self) -> int:
        """Return the position in the encapsulated value."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to `offset` from the start (0), the position (1) or the end (2)."""
        origin = {0: 0, 1: self._position, 2: self.encapsulated_length}.get(whence)
        if origin is None:
            raise ValueError(f"'whence' must be 0, 1 or 2, not {whence}")
        if whence == io.SEEK_SET and offset < 0:
            raise ValueError(f"cannot go to the negative position {offset}")
        self._position = max(0, origin + offset)
        return self._position

    def read(self, size: int | None = -1, /) -> bytes:
        """Return up to `size` bytes from the position on, all of them if None or negative."""
        if self.closed:
            raise ValueError("a buffer of the encapsulated value is closed")
        stop = self.encapsulated_length
        if size is not None and size >= 0:
            stop = min(stop, self._position + size)
        parts = []
        while self._position < stop:
            part = self._piece(stop - self._position)
            parts.append(part)
            self._position += len(part)
        return b"".join(parts)

    def _piece(self, most: int) -> bytes:
        """Return bytes at the position from one table, header, buffer or padding."""
        head = self.basic_offset_table
        if self._position < len(head):
            return head[self._position : self._position + most]
        index = bisect_right(self._ends, self._position)
        size = self._sizes[index]
        inside = self._position - (self._ends[index] - 8 - size - size % 2)
        if inside < 8:
            header = _ITEM + pack("<I", size + size % 2)
            return header[inside : inside + most]
        if inside - 8 == size:
            return b"\x00"
        buffer = self._buffers[index]
        before = buffer.tell()
        buffer.seek(inside - 8)
        part = buffer.read(min(most, size - (inside - 8)))
        buffer.seek(before)
        if not part:
            raise EncodeError(f"buffer {index} has become shorter than it was")
        return part


def encapsulate_buffer(
    buffers: Sequence[io.BufferedIOBase], has_bot: bool = True
) -> EncapsulatedBuffer:
    """Return a stream of the encapsulated value of `buffers`; see :class:`EncapsulatedBuffer`.

    Parameters
    ----------
    buffers : list of io.BufferedIOBase
        The codestreams, one a frame.
    has_bot : bool, optional
        Whether to fill the Basic Offset Table.
    """
    return EncapsulatedBuffer(buffers, use_bot=has_bot)


def encapsulate_extended_buffer(
    buffers: Sequence[io.BufferedIOBase],
) -> tuple[EncapsulatedBuffer, bytes, bytes]:
    """Return a stream of the encapsulated value and the extended offset table's two values."""
    stream = EncapsulatedBuffer(buffers)
    return stream, stream.extended_offsets, stream.extended_lengths
