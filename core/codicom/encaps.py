"""Encapsulated pixel data (PS3.5 A.4): fragments, offset tables, frames, and how they are written.

Belongs here: where the fragments and frames are in the value of an encapsulated (7FE0,0010) Pixel
Data, found with good, wrong or missing offset tables, and the building of such values. Must not
know: data sets, codecs, what is inside a codestream beyond the end marker that the JPEG family
shares. Layer: 1 (wire).

The value is a run of items without the sequence delimiter being required::

    | FFFE,E000 | length | Basic Offset Table | FFFE,E000 | length | fragment | ... | FFFE,E0DD | 0 |

Offsets in either table are from the first byte after the Basic Offset Table item to the item tag
of a frame's first fragment.
"""

from __future__ import annotations

import io
import warnings
from struct import pack, unpack, unpack_from
from typing import TYPE_CHECKING, Any, NamedTuple

from codicom._native import ffi, lib

from .errors import (
    CodicomWarning,
    EncodeError,
    InvalidPixelDataError,
    TruncatedError,
    WireError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    ExtendedOffsets = tuple[Sequence[int], Sequence[int]] | tuple[bytes, bytes]
    Frame = list[tuple[int, int]]

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
_MARKER_WINDOW = 10  # bytes at a fragment's end in which FFD9 may stand, before padding


# ---- reading: the two kinds of buffer -----------------------------------------------------------


class _Fragments(NamedTuple):
    """The fragments from some offset on: where each one's value starts and how long it is."""

    starts: list[int]
    lengths: list[int]
    why: int
    stop: int


class _Bytes:
    """A window on bytes in memory; offsets are from its start."""

    __slots__ = ("base", "size", "view")

    def __init__(self, buffer: Any) -> None:
        view = memoryview(buffer)
        self.view = view if view.format == "B" and view.contiguous else view.cast("B")
        self.base = 0
        self.size = self.view.nbytes

    def read(self, start: int, stop: int) -> bytes:
        return bytes(self.view[start:stop])

    def at(self, position: int) -> None:
        """Do nothing: bytes have no position."""

    def fragments(self, position: int, big: bool, most: int | None = None) -> _Fragments:
        starts: list[int] = []
        lengths: list[int] = []
        data = ffi.from_buffer(self.view)
        block = 64
        following, why = ffi.new("uint64_t *", position), ffi.new("int *")
        while True:
            if most is not None:
                block = min(block, most - len(starts))
            out = ffi.new("uint64_t[]", 2 * block)
            found = lib.cp_fragments(
                data, self.size, following[0], big, block, out, out + block, following, why
            )
            starts += ffi.unpack(out, found)
            lengths += ffi.unpack(out + block, found)
            if why[0] != lib.CP_MORE or len(starts) == most:
                return _Fragments(starts, lengths, why[0], following[0])
            block = min(block * 8, 65536)


class _Stream:
    """A window on a seekable binary file, from its current position on."""

    __slots__ = ("base", "file", "size")

    def __init__(self, file: Any) -> None:
        self.file = file
        self.base = file.tell()
        self.size = file.seek(0, 2) - self.base
        file.seek(self.base)

    def read(self, start: int, stop: int) -> bytes:
        self.file.seek(self.base + start)
        return bytes(self.file.read(stop - start))

    def at(self, position: int) -> None:
        self.file.seek(self.base + position)

    def fragments(self, position: int, big: bool, most: int | None = None) -> _Fragments:
        starts: list[int] = []
        lengths: list[int] = []
        head = ffi.new("uint64_t[2]")
        following, why = ffi.new("uint64_t *"), ffi.new("int *")
        while most is None or len(starts) < most:
            header = self.read(position, min(position + 8, self.size))
            found = lib.cp_fragments(
                header, len(header), 0, big, 1, head, head + 1, following, why
            )
            if not found:
                return _Fragments(starts, lengths, why[0], position)
            length = int(unpack_from(">I" if big else "<I", header, 4)[0])
            position += 8
            starts.append(position)
            lengths.append(min(length, self.size - position))
            if length > lengths[-1]:
                return _Fragments(starts, lengths, int(lib.CP_VALUE_TRUNCATED), self.size)
            position += length
        return _Fragments(starts, lengths, int(lib.CP_MORE), position)


def _window(buffer: Any) -> _Bytes | _Stream:
    if isinstance(buffer, (bytes, bytearray, memoryview)):
        return _Bytes(buffer)
    return _Stream(buffer)


def _is_big(endianness: str) -> bool:
    if endianness not in ("<", ">"):
        raise ValueError(f"'endianness' must be '<' or '>', not {endianness!r}")
    return endianness == ">"


def _complain(found: _Fragments) -> None:
    """Raise what is wrong with the end of a run of fragments, or warn if a value was cut."""
    if found.why == lib.CP_VALUE_TRUNCATED:
        warnings.warn(
            "the last fragment of the encapsulated pixel data is shorter than its item says: "
            "the data are truncated",
            CodicomWarning,
            stacklevel=4,
        )
    elif found.why == lib.CP_HEADER_TRUNCATED:
        raise TruncatedError("the encapsulated pixel data end in an item header", offset=found.stop)
    elif found.why == lib.CP_UNEXPECTED_TAG:
        raise WireError(
            "a tag that is neither an item nor a sequence delimiter among the fragments of "
            "encapsulated pixel data",
            offset=found.stop,
        )
    elif found.why == lib.CP_UNDEFINED_LENGTH:
        raise WireError("a fragment of undefined length", offset=found.stop)


def _offset_table(window: _Bytes | _Stream, big: bool) -> tuple[list[int], int]:
    """Return the Basic Offset Table's values and the offset of what follows the table."""
    found = window.fragments(0, big, most=1)
    if not found.starts:
        if found.why in (lib.CP_END, lib.CP_HEADER_TRUNCATED):
            raise TruncatedError("the encapsulated pixel data have no Basic Offset Table item")
        if found.why == lib.CP_DELIMITER:
            raise WireError("a sequence delimiter where the Basic Offset Table item is to be")
        _complain(found)
    length = found.lengths[0]
    if found.why == lib.CP_VALUE_TRUNCATED:
        raise TruncatedError("the Basic Offset Table is longer than the data")
    if length % 4:
        raise InvalidPixelDataError(
            f"the length of the Basic Offset Table, {length}, is not a multiple of 4"
        )
    table = window.read(found.starts[0], found.stop)
    return list(unpack(f"{'>' if big else '<'}{length // 4}I", table)), found.stop


def _as_lists(offsets: ExtendedOffsets, big: bool) -> tuple[list[int], list[int]]:
    """Return the two extended tables as lists of integers, whichever way they were given."""
    tables = []
    for table in offsets:
        if isinstance(table, (bytes, bytearray, memoryview)):
            count = len(table) // 8
            tables.append(list(unpack_from(f"{'>' if big else '<'}{count}Q", table)))
        else:
            tables.append([int(x) for x in table])
    return tables[0], tables[1]


# ---- reading: from fragments to frames ----------------------------------------------------------


def _split(found: _Fragments, first: int, offsets: list[int]) -> list[Frame] | None:
    """Group fragments at `offsets`, or return None if the offsets are not those of fragments."""
    if not offsets or offsets[0] != 0 or not found.starts:
        return None
    begin = first + 8
    if len(offsets) == len(found.starts):
        if any(o + begin != s for o, s in zip(offsets, found.starts, strict=True)):
            return None
        return [[(s, s + n)] for s, n in zip(found.starts, found.lengths, strict=True)]
    place = {s - begin: i for i, s in enumerate(found.starts)}
    marks = [place.get(o, -1) for o in offsets]
    if -1 in marks or any(b <= a for a, b in zip(marks, marks[1:], strict=False)):
        return None
    return _cut(found, marks)


def _cut(found: _Fragments, marks: list[int]) -> list[Frame]:
    """Group fragments into frames that start at the fragments numbered in `marks`."""
    pairs = [(s, s + n) for s, n in zip(found.starts, found.lengths, strict=True)]
    return [
        pairs[a:b] for a, b in zip(marks, [*marks[1:], len(pairs)], strict=True)
    ]


def _trim(frames: list[Frame], lengths: list[int]) -> list[Frame] | None:
    """Cut one-fragment frames to the lengths of the extended table, or None if those lie."""
    trimmed: list[Frame] = []
    for frame, length in zip(frames, lengths, strict=True):
        if len(frame) == 1:
            start, stop = frame[0]
            if not 0 < length <= stop - start:
                return None
            trimmed.append([(start, start + length)])
        else:
            trimmed.append(frame)
    return trimmed


def _by_markers(window: _Bytes | _Stream, found: _Fragments) -> tuple[list[Frame], bool]:
    """Group fragments by the end marker FFD9, and tell whether the last group had one."""
    marks, ended = [0], False
    for i, (start, length) in enumerate(zip(found.starts, found.lengths, strict=True)):
        tail = window.read(start + max(0, length - _MARKER_WINDOW), start + length)
        ended = b"\xff\xd9" in tail
        if ended and i + 1 < len(found.starts):
            marks.append(i + 1)
    return _cut(found, marks), ended


def _without_table(
    window: _Bytes | _Stream,
    found: _Fragments,
    number: int | None,
    begins: Callable[[bytes], bool] | None,
) -> list[Frame]:
    """Find the frames when no offset table can be used."""
    full = [i for i, n in enumerate(found.lengths) if n]
    if not number:
        if len(full) > 1:
            raise InvalidPixelDataError(
                "there is no usable offset table and the number of frames is not known: cannot "
                f"tell which of the {len(full)} fragments belong to which frame"
            )
        number = 1
    if len(full) < number:
        raise InvalidPixelDataError(
            f"the encapsulated pixel data have {len(full)} fragments, fewer than their "
            f"{number} frames"
        )
    pairs = [(found.starts[i], found.starts[i] + found.lengths[i]) for i in full]
    if len(pairs) == number:
        return [[pair] for pair in pairs]
    if begins is not None:
        marks = [i for i, (s, e) in enumerate(pairs) if begins(window.read(s, min(s + 16, e)))]
        if marks and marks[0] == 0:
            return [pairs[a:b] for a, b in zip(marks, [*marks[1:], len(pairs)], strict=True)]
    if number == 1:
        return [pairs]
    frames, ended = _by_markers(window, found)
    if len(frames) < number or not ended:
        warnings.warn(
            f"the end of the encapsulated pixel data came after {len(frames)} frames that have "
            f"an end marker, of {number}: the frames may be cut at the wrong places",
            CodicomWarning,
            stacklevel=4,
        )
    return frames


def locate_frames(
    buffer: Any,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    *,
    endianness: str = "<",
    begins: Callable[[bytes], bool] | None = None,
) -> list[Frame]:
    """Return where each frame's fragments are, checking the offset tables against the fragments.

    Parameters
    ----------
    buffer : bytes, bytearray, memoryview or seekable binary file
        The value of the encapsulated element, from the item of the Basic Offset Table on.
    number_of_frames : int, optional
        What the data set says; needed when no offset table can be used.
    extended_offsets : tuple, optional
        The values of Extended Offset Table and Extended Offset Table Lengths.
    endianness : str, optional
        ``"<"`` or ``">"``.
    begins : callable, optional
        Tells from a fragment's first 16 bytes whether a frame starts there. For codestreams
        that do not end with the marker FFD9.

    Returns
    -------
    list of list of tuple of int
        For each frame the (start, stop) of its fragments' values.

    Raises
    ------
    InvalidPixelDataError, WireError, TruncatedError
        If the frames cannot be told apart.
    """
    return _locate(_window(buffer), number_of_frames, extended_offsets, _is_big(endianness), begins)


def _locate(
    window: _Bytes | _Stream,
    number: int | None,
    extended: ExtendedOffsets | None,
    big: bool,
    begins: Callable[[bytes], bool] | None = None,
) -> list[Frame]:
    basic, first = _offset_table(window, big)
    found = window.fragments(first, big)
    if found.why not in (lib.CP_DELIMITER, lib.CP_END):
        if not found.starts or found.why == lib.CP_VALUE_TRUNCATED:
            _complain(found)
        else:
            warnings.warn(
                "the run of fragments breaks off before its delimiter; the fragments before "
                f"offset {found.stop} are used",
                CodicomWarning,
                stacklevel=3,
            )
    if extended is not None:
        offsets, lengths = _as_lists(extended, big)
        frames = _split(found, first, offsets) if len(offsets) == len(lengths) else None
        trimmed = _trim(frames, lengths) if frames is not None else None
        if trimmed is not None:
            return trimmed
        _ignored("Extended")
    if basic:
        frames = _split(found, first, basic)
        # A table with too few entries for as many fragments as frames is wrong (often a single 0).
        short = number is not None and len(basic) < number == len(found.starts)
        if frames is not None and not short:
            return frames
        _ignored("Basic")
        number = number or len(basic)
    return _without_table(window, found, number, begins)


def _ignored(table: str) -> None:
    warnings.warn(
        f"the {table} Offset Table does not match the fragments and is ignored",
        CodicomWarning,
        stacklevel=4,
    )


def _quick_frame(
    window: _Bytes | _Stream, first: int, offsets: list[int], lengths: list[int] | None,
    index: int, big: bool,
) -> Frame | None:
    """Look one frame up in a table and check it on the spot, or return None if it looks wrong.

    Reads the headers of that frame only, so that a frame of a large file on slow storage costs
    one frame.
    """
    start = first + offsets[index]
    if not first <= start < window.size or (index == 0 and offsets[0] != 0):
        return None
    stop = first + offsets[index + 1] if index + 1 < len(offsets) else None
    frame: Frame = []
    while stop is None or start < stop:
        found = window.fragments(start, big, most=1)
        if found.why == lib.CP_VALUE_TRUNCATED or not found.starts:
            if stop is None and frame and found.why in (lib.CP_DELIMITER, lib.CP_END):
                break
            return None
        frame.append((found.starts[0], found.starts[0] + found.lengths[0]))
        start = found.stop
    if stop is not None and start != stop:
        return None
    if lengths is not None:
        trimmed = _trim([frame], [lengths[index]])
        return None if trimmed is None else trimmed[0]
    return frame


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
    window = _window(buffer)
    offsets, after = _offset_table(window, _is_big(endianness))
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
    window = _window(buffer)
    found = window.fragments(0, _is_big(endianness))
    window.at(0)
    _complain(found)
    return len(found.starts), [window.base + start - 8 for start in found.starts]


def generate_fragments(buffer: Any, *, endianness: str = "<") -> Iterator[bytes]:
    """Yield the value of each fragment; see :func:`parse_fragments` for the parameters.

    Yields
    ------
    bytes
        A fragment, as it is.

    Raises
    ------
    WireError, TruncatedError
        After the last good fragment, if something else than a fragment follows it.
    """
    window = _window(buffer)
    found = window.fragments(0, _is_big(endianness))
    for start, length in zip(found.starts, found.lengths, strict=True):
        yield window.read(start, start + length)
    _complain(found)


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
    window = _window(buffer)
    big = _is_big(endianness)
    for frame in _locate(window, number_of_frames, extended_offsets, big):
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
    window = _window(buffer)
    big = _is_big(endianness)
    basic, first = _offset_table(window, big)
    lengths: list[int] | None = None
    offsets = basic
    if extended_offsets is not None:
        tables = _as_lists(extended_offsets, big)
        if len(tables[0]) == len(tables[1]):
            offsets, lengths = tables
    frame = None
    if index < len(offsets):
        frame = _quick_frame(window, first, offsets, lengths, index, big)
    if frame is None:
        frames = _locate(window, number_of_frames, extended_offsets, big)
        if index >= len(frames):
            raise InvalidPixelDataError(
                f"there is no frame {index}, the encapsulated pixel data have {len(frames)}"
            )
        frame = frames[index]
    value = b"".join([window.read(start, stop) for start, stop in frame])
    window.at(0)
    return value


# ---- writing ------------------------------------------------------------------------------------


def fragment_frame(frame: bytes, nr_fragments: int = 1) -> Iterator[bytes]:
    """Yield `frame` in pieces of even length.

    Parameters
    ----------
    frame : bytes
        A frame's codestream, at least 2 bytes for each fragment.
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
    if nr_fragments < 1 or nr_fragments > length / 2:
        raise EncodeError(
            f"a frame of {length} bytes cannot be put into {nr_fragments} fragments of at least "
            "2 bytes"
        )
    size = length // nr_fragments
    size -= size % 2
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
        The codestreams, one a frame, at least 2 bytes each.
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
    each buffer, from its position at the time of construction to its end.

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
        if not (self.readable() and self.seekable()):
            raise ValueError("the buffers to be encapsulated must be readable and seekable")
        self._starts, self._sizes = [], []
        for buffer in self._buffers:
            start = buffer.tell()
            self._starts.append(start)
            self._sizes.append(buffer.seek(0, io.SEEK_END) - start)
            buffer.seek(start)
        self._table = pack(f"<{len(self._buffers)}I", *self._offsets_32()) if use_bot else b""
        self._ends = []
        end = 8 + len(self._table)
        for length in self.lengths:
            end += 8 + length
            self._ends.append(end)

    def _offsets_32(self) -> list[int]:
        offsets = self.offsets
        if offsets and offsets[-1] > _MAX_32:
            raise EncodeError("the encapsulated frames are too long for a Basic Offset Table")
        return offsets

    @property
    def lengths(self) -> list[int]:
        """The length of each item's value, made even."""
        return [size + size % 2 for size in self._sizes]

    @property
    def offsets(self) -> list[int]:
        """The offset of each item's tag from the end of the Basic Offset Table."""
        offsets, position = [], 0
        for length in self.lengths:
            offsets.append(position)
            position += 8 + length
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
        return pack(f"<{len(self._buffers)}Q", *self.lengths)

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
        from bisect import bisect_right

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
        buffer.seek(self._starts[index] + inside - 8)
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
