"""Where the fragments and frames of encapsulated pixel data are (PS3.5 A.4).

Belongs here: reading the items of an encapsulated value from memory or a file, and telling frames
apart with good, wrong or missing offset tables. Must not know: data sets, codecs, what is inside
a codestream beyond the end marker that the JPEG family shares. Layer: 1 (wire).

The value is a run of items, the sequence delimiter may be missing::

    | FFFE,E000 | length | offset table | FFFE,E000 | length | fragment | ... | FFFE,E0DD | 0 |

Offsets in either table are from the first byte after the Basic Offset Table item to the item tag
of a frame's first fragment.
"""

from __future__ import annotations

import warnings
from bisect import bisect_left
from itertools import islice
from operator import ge, lt
from struct import unpack, unpack_from
from typing import TYPE_CHECKING, Any, NamedTuple

from codicom._native import ffi, lib

from ..errors import CodicomWarning, InvalidPixelDataError, TruncatedError, WireError
from .stretch import Stretch, held

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    ExtendedOffsets = tuple[Sequence[int], Sequence[int]] | tuple[bytes, bytes]
    Frame = list[tuple[int, int]]

__all__ = [
    "BytesWindow",
    "Fragments",
    "StreamWindow",
    "StretchWindow",
    "as_lists",
    "complain",
    "is_big",
    "locate",
    "locate_fragments",
    "locate_frames",
    "offset_table",
    "open_window",
    "quick_frame",
]

_ITEM_TAG, _DELIMITER_BYTES = 0xE000FFFE, b"\xfe\xff\xdd\xe0"  # little endian
_ITEM_TAG_BIG = 0xFFFEE000
_DELIMITER, _END = lib.CP_DELIMITER, lib.CP_END
_HEADERS = 512  # bytes that are read at a time where only item headers are wanted,
_BLOCK = 1 << 16  # and up to where fragments are short
_NEAR = 1 << 14  # what is read on the way where each read is a request
_MARKER_WINDOW = 10  # bytes at a fragment's end in which FFD9 may stand, before padding


# ---- reading: the two kinds of buffer -----------------------------------------------------------


class Fragments(NamedTuple):
    """The fragments from some offset on: where each one's value starts and how long it is."""

    starts: list[int]
    lengths: list[int]
    why: int
    stop: int


class BytesWindow:
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

    def fragments(self, position: int, big: bool, most: int | None = None) -> Fragments:
        if most == 1 and position + 8 <= self.size:
            # A table, or a frame that a table leads to: no list is needed.
            item, length = unpack_from(">2I" if big else "<2I", self.view, position)
            stop = position + 8 + length
            known = item == (_ITEM_TAG_BIG if big else _ITEM_TAG) and length != 0xFFFFFFFF
            if known and stop <= self.size:
                return Fragments([position + 8], [length], int(lib.CP_MORE), stop)
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
                return Fragments(starts, lengths, why[0], following[0])
            block = min(block * 8, 65536)


class StreamWindow:
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

    def fragments(self, position: int, big: bool, most: int | None = None) -> Fragments:
        starts: list[int] = []
        lengths: list[int] = []
        head = ffi.new("uint64_t[2]")
        following, why = ffi.new("uint64_t *"), ffi.new("int *")
        while most is None or len(starts) < most:
            header = self.read(position, min(position + 8, self.size))
            found = lib.cp_fragments(header, len(header), 0, big, 1, head, head + 1, following, why)
            if not found:
                return Fragments(starts, lengths, why[0], position)
            length = int(unpack_from(">I" if big else "<I", header, 4)[0])
            position += 8
            starts.append(position)
            lengths.append(min(length, self.size - position))
            if length > lengths[-1]:
                return Fragments(starts, lengths, int(lib.CP_VALUE_TRUNCATED), self.size)
            position += length
        return Fragments(starts, lengths, int(lib.CP_MORE), position)


class StretchWindow(StreamWindow):
    """A window on a stretch of a source; of long fragments only the headers are read."""

    __slots__ = ("_far", "_head", "_head_at", "_stretch")

    def __init__(self, stretch: Stretch) -> None:
        self._stretch = stretch
        self._far = getattr(stretch.source, "leaps", False)
        self.base = 0
        self.size = stretch.nbytes
        self._head = b""
        self._head_at = 0

    def read(self, start: int, stop: int) -> bytes:
        inside = start - self._head_at
        if inside >= 0 and stop - self._head_at <= len(self._head):
            return self._head[inside : inside + stop - start]
        return bytes(self._stretch[start:stop])

    def at(self, position: int) -> None:
        """Do nothing: a stretch has no position."""

    def fragments(self, position: int, big: bool, most: int | None = None) -> Fragments:
        starts: list[int] = []
        lengths: list[int] = []
        size = _HEADERS
        with held(self._stretch):
            while True:
                # A block that has the next header, and of short fragments some more.
                block = bytes(self._stretch[position : position + size])
                self._head, self._head_at = block, position
                left = None if most is None else most - len(starts)
                found = BytesWindow(block).fragments(0, big, left)
                starts += [position + start for start in found.starts]
                lengths += found.lengths
                inside = position + len(block) < self.size
                if found.why == lib.CP_VALUE_TRUNCATED and inside:
                    header = found.starts[-1] - 4
                    length = int(unpack_from(">I" if big else "<I", block, header)[0])
                    stop = starts[-1] + length
                    lengths[-1] = min(length, self.size - starts[-1])
                    if stop > self.size:
                        return Fragments(starts, lengths, found.why, self.size)
                else:
                    stop = position + found.stop
                    if found.why not in (_END, lib.CP_HEADER_TRUNCATED) or not inside:
                        return Fragments(starts, lengths, found.why, stop)
                if len(starts) == most:
                    return Fragments(starts, lengths, int(lib.CP_MORE), stop)
                # Long fragments are stepped over, short ones are read on the way.
                near = max(4 * size, _NEAR) if self._far else 4 * size
                size = _HEADERS if stop - position > near else min(size * 4, _BLOCK)
                position = stop


def open_window(buffer: Any) -> BytesWindow | StreamWindow:
    if isinstance(buffer, (bytes, bytearray, memoryview)):
        return BytesWindow(buffer)
    if isinstance(buffer, Stretch):
        return StretchWindow(buffer)
    return StreamWindow(buffer)


def is_big(endianness: str) -> bool:
    if endianness not in ("<", ">"):
        raise ValueError(f"'endianness' must be '<' or '>', not {endianness!r}")
    return endianness == ">"


def complain(found: Fragments) -> None:
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


def offset_table(window: BytesWindow | StreamWindow, big: bool) -> tuple[list[int], int]:
    """Return the Basic Offset Table's values and the offset of what follows the table."""
    found = window.fragments(0, big, most=1)
    if not found.starts:
        if found.why in (lib.CP_END, lib.CP_HEADER_TRUNCATED):
            raise TruncatedError("the encapsulated pixel data have no Basic Offset Table item")
        if found.why == lib.CP_DELIMITER:
            raise WireError("a sequence delimiter where the Basic Offset Table item is to be")
        complain(found)
    length = found.lengths[0]
    if found.why == lib.CP_VALUE_TRUNCATED:
        raise TruncatedError("the Basic Offset Table is longer than the data")
    if length % 4:
        raise InvalidPixelDataError(
            f"the length of the Basic Offset Table, {length}, is not a multiple of 4"
        )
    table = window.read(found.starts[0], found.stop)
    return list(unpack(f"{'>' if big else '<'}{length // 4}I", table)), found.stop


def as_lists(offsets: ExtendedOffsets, big: bool) -> tuple[list[int], list[int]]:
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


def _split(found: Fragments, first: int, offsets: list[int]) -> list[Frame] | None:
    """Group fragments at `offsets`, or return None if the offsets are not those of fragments.

    Of data that are cut off, offsets behind their end are those of the frames that are missing.
    """
    if not offsets or offsets[0] != 0 or not found.starts:
        return None
    begin = first + 8
    if offsets[-1] >= found.stop - first and all(map(lt, offsets, islice(offsets, 1, None))):
        offsets = offsets[: bisect_left(offsets, found.stop - first)]
    if len(offsets) == len(found.starts):
        if any(o + begin != s for o, s in zip(offsets, found.starts, strict=True)):
            return None
        return [[(s, s + n)] for s, n in zip(found.starts, found.lengths, strict=True)]
    place = {s - begin: i for i, s in enumerate(found.starts)}
    marks = [place.get(o, -1) for o in offsets]
    if -1 in marks or any(map(ge, marks, islice(marks, 1, None))):
        return None
    return _cut(found, marks)


def _cut(found: Fragments, marks: list[int]) -> list[Frame]:
    """Group fragments into frames that start at the fragments numbered in `marks`."""
    pairs = [(s, s + n) for s, n in zip(found.starts, found.lengths, strict=True)]
    return [pairs[a:b] for a, b in zip(marks, [*marks[1:], len(pairs)], strict=True)]


def _trim(frames: list[Frame], lengths: list[int], cut: bool = False) -> list[Frame] | None:
    """Cut frames to the lengths of the extended table, or return None if those cannot be.

    Where that table is used a frame shall be one fragment (PS3.5 A.4); one that needs more than
    its first is left whole, and so is the last one of data that are `cut` off.
    """
    trimmed: list[Frame] = []
    for frame, length in zip(frames, lengths):
        start, stop = frame[0]
        if 0 < length <= stop - start:
            trimmed.append([(start, start + length)])
        elif 0 < length <= sum(b - a for a, b in frame) or (cut and frame is frames[-1]):
            trimmed.append(frame)
        else:
            return None
    return trimmed


def _by_markers(window: BytesWindow | StreamWindow, found: Fragments) -> tuple[list[Frame], bool]:
    """Group fragments by the end marker FFD9, and tell whether the last group had one."""
    marks, ended = [0], False
    for i, (start, length) in enumerate(zip(found.starts, found.lengths, strict=True)):
        tail = window.read(start + max(0, length - _MARKER_WINDOW), start + length)
        ended = b"\xff\xd9" in tail
        if ended and i + 1 < len(found.starts):
            marks.append(i + 1)
    return _cut(found, marks), ended


def _by_starts(
    window: BytesWindow | StreamWindow, pairs: Frame, begins: Callable[[bytes], bool] | None
) -> list[Frame] | None:
    """Group fragments by what frames start with; None if nothing is known of it."""
    if begins is None:
        return None
    marks = [i for i, (s, e) in enumerate(pairs) if begins(window.read(s, min(s + 16, e)))]
    if not marks or marks[0]:
        return None
    return [pairs[a:b] for a, b in zip(marks, [*marks[1:], len(pairs)], strict=True)]


def _by_beginnings_or_ends(
    window: BytesWindow | StreamWindow, found: Fragments, begins: Callable[[bytes], bool] | None
) -> list[Frame] | None:
    """Group fragments of which some are missing; None if nothing tells frames apart."""
    started = _by_starts(window, _with_bytes(found), begins)
    if started is not None:
        return started
    frames, ended = _by_markers(window, found)
    # What has no end of its own ends where the data are cut off.
    return frames if ended or len(frames) > 1 else None


def _with_bytes(found: Fragments) -> Frame:
    """Return the fragments that are not empty."""
    return [(s, s + n) for s, n in zip(found.starts, found.lengths, strict=True) if n]


def _as_many(
    window: BytesWindow | StreamWindow,
    found: Fragments,
    number: int,
    begins: Callable[[bytes], bool] | None,
) -> list[Frame] | None:
    """Return `number` frames if the fragments themselves tell so many apart, else None."""
    pairs = _with_bytes(found)
    if len(pairs) == number:
        return [[pair] for pair in pairs]
    frames, ended = _by_starts(window, pairs, begins), True
    if frames is None:
        frames, ended = _by_markers(window, found)
    return frames if ended and len(frames) == number else None


def _without_table(
    window: BytesWindow | StreamWindow,
    found: Fragments,
    number: int | None,
    begins: Callable[[bytes], bool] | None,
    partial: bool,
) -> list[Frame]:
    """Find the frames when no offset table can be used."""
    pairs = _with_bytes(found)
    if not number:
        if len(pairs) > 1:
            raise InvalidPixelDataError(
                "there is no usable offset table and the number of frames is not known: cannot "
                f"tell which of the {len(pairs)} fragments belong to which frame"
            )
        number = 1
    if len(pairs) < number:
        there = _by_beginnings_or_ends(window, found, begins) if partial else None
        if there:
            return there
        raise InvalidPixelDataError(
            f"the encapsulated pixel data have {len(pairs)} fragments, fewer than their "
            f"{number} frames"
        )
    if len(pairs) == number:
        return [[pair] for pair in pairs]
    started = _by_starts(window, pairs, begins)
    if started is not None:
        return started
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
    partial: bool = False,
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
    partial : bool, optional
        Whether fewer fragments than frames are an error (default) if there is no offset table, or
        the frames that are to be told apart all the same.

    Returns
    -------
    list of list of tuple of int
        For each frame the (start, stop) of its fragments' values; fewer than `number_of_frames` if
        the data are cut off and an offset table says which ones are missing.

    Raises
    ------
    InvalidPixelDataError, WireError, TruncatedError
        If the frames cannot be told apart.
    """
    one = number_of_frames == 1 and type(buffer) is memoryview and not extended_offsets
    if one and endianness == "<" and buffer.nbytes > 20:
        # The most frequent case in one step: an empty table, or that of one frame, one fragment.
        item, table = unpack_from("<2I", buffer)
        at = 8 if table == 0 else 12 if table == 4 and bytes(buffer[8:12]) == b"\0\0\0\0" else 0
        tag, length = unpack_from("<2I", buffer, at)
        stop, left = at + 8 + length, buffer.nbytes - at - 8 - length
        plain = at and length and item == tag == _ITEM_TAG and left >= 0
        if plain and (left == 0 or bytes(buffer[stop : stop + 4]) == _DELIMITER_BYTES):
            return [[(at + 8, stop)]]
    return locate(
        open_window(buffer),
        number_of_frames,
        extended_offsets,
        is_big(endianness),
        begins,
        partial,
    )


def locate_fragments(buffer: Any) -> list[tuple[int, int]]:
    """Return the (start, stop) of each fragment's value, the Basic Offset Table left out.

    Parameters
    ----------
    buffer : bytes, bytearray, memoryview, Stretch or seekable binary file
        The value of the encapsulated element.

    Raises
    ------
    WireError, TruncatedError, InvalidPixelDataError
        If it is no run of items.
    """
    window = open_window(buffer)
    _, first = offset_table(window, False)
    found = window.fragments(first, False)
    complain(found)
    return [(s, s + n) for s, n in zip(found.starts, found.lengths, strict=True)]


def locate(
    window: BytesWindow | StreamWindow,
    number: int | None,
    extended: ExtendedOffsets | None,
    big: bool,
    begins: Callable[[bytes], bool] | None = None,
    partial: bool = False,
) -> list[Frame]:
    """Return what :func:`locate_frames` does of a window."""
    basic, first = offset_table(window, big)
    found = window.fragments(first, big)
    if found.why not in (_DELIMITER, _END):
        if not found.starts or found.why == lib.CP_VALUE_TRUNCATED:
            complain(found)
        else:
            warnings.warn(
                "the run of fragments breaks off before its delimiter; the fragments before "
                f"offset {found.stop} are used",
                CodicomWarning,
                stacklevel=3,
            )
    tables: list[tuple[str, int, list[Frame] | None]] = []
    if extended is not None:
        offsets, lengths = as_lists(extended, big)
        frames = _split(found, first, offsets) if len(offsets) == len(lengths) else None
        cut = found.why == lib.CP_VALUE_TRUNCATED
        frames = None if frames is None else _trim(frames, lengths, cut)
        tables.append(("Extended", len(offsets), frames))
    if basic:
        tables.append(("Basic", len(basic), _split(found, first, basic)))
    for name, count, frames in tables:
        wanted = count if number is None else number
        # A table with too few entries, often a single 0, is wrong if fragments show more frames.
        short = frames is not None and len(frames) < wanted
        more = _as_many(window, found, wanted, begins) if short else None
        if frames is not None and more is None:
            if len(frames) < count:
                _cut_off(name, count, len(frames))
            return frames
        _ignored(name)
        if more is not None:
            return more
    return _without_table(window, found, number or len(basic) or None, begins, partial)


def _ignored(table: str) -> None:
    warnings.warn(
        f"the {table} Offset Table does not match the fragments and is ignored",
        CodicomWarning,
        stacklevel=4,
    )


def _cut_off(name: str, count: int, there: int) -> None:
    warnings.warn(
        f"the encapsulated pixel data are cut off: of the {count} frames of the {name} Offset "
        f"Table {there} are there, the last one perhaps in part",
        CodicomWarning,
        stacklevel=4,
    )


def quick_frame(
    window: BytesWindow | StreamWindow,
    first: int,
    offsets: list[int],
    lengths: list[int] | None,
    index: int,
    big: bool,
) -> Frame | None:
    """Look one frame up in a table and check it on the spot, or return None if it looks wrong.

    Reads the headers of that frame only, so that a frame of a large file on slow storage costs
    one frame.
    """
    start = first + offsets[index]
    rising = all(map(lt, offsets, islice(offsets, 1, None)))
    if offsets[0] != 0 or not rising or start >= window.size:
        return None
    stop = first + offsets[index + 1] if index + 1 < len(offsets) else None
    frame: Frame = []
    while stop is None or start < stop:
        found = window.fragments(start, big, most=1)
        if found.why == lib.CP_VALUE_TRUNCATED or not found.starts:
            if stop is None and frame and found.why in (_DELIMITER, _END):
                break
            return None
        frame.append((found.starts[0], found.starts[0] + found.lengths[0]))
        if lengths is not None and stop is None and lengths[index] <= found.lengths[0]:
            break
        start = found.stop
    if stop is not None and start != stop:
        return None
    if lengths is not None:
        trimmed = _trim([frame], [lengths[index]])
        return None if trimmed is None else trimmed[0]
    return frame
