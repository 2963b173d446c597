"""Over the fragments of encapsulated pixel data to the last ones, without a look at the others.

Belongs here: the use of an offset table (PS3.5 A.4) to spare a scan that would otherwise read each
fragment's header, of a source where each read is a request. Must not know: frames, codecs.
Layer: 1 (wire).

The scanner walks from item to item. It is shown one long item in the place of those that are leapt
over, from the header that it wants to the last fragment that the table leads to, provided that an
item is there. A table that leads nowhere is not used.
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .source import WindowSource

__all__ = ["Leap"]

_ITEM = b"\xfe\xff\x00\xe0"
_HEADER = Struct("<4sI").unpack
_RECORD = Struct("=IHHQQII")
_OFFSETS = 0x7FE00001  # Extended Offset Table
_LONGEST = 0xFFFFFFFE


class Leap:
    """The windows for a scan that is inside fragments.

    Parameters
    ----------
    source : WindowSource
        Where they are.
    records : buffer
        The scan's records; the last one is the element that the fragments are in.
    count : int
        How many there are.
    """

    def __init__(self, source: WindowSource, records: bytes, count: int) -> None:
        self._source = source
        self.element = count
        self._target = 0
        self._found: tuple[int, bytes] | None = None
        start: int = _RECORD.unpack_from(records, 32 * (count - 1))[3]
        target = self._last_offset(records, count, start)
        if target and target + 8 <= source.size:
            found = source.window(target, 8, True)
            tag, length = _HEADER(found[1][target - found[0] :][:8])
            if tag == _ITEM and target + 8 + length <= source.size:
                self._target, self._found = target, found

    def _last_offset(self, records: bytes, count: int, start: int) -> int:
        """Return where the item of the last frame is to be, 0 if no table says it."""
        read = self._source.read_at
        if start + 8 > self._source.size:
            return 0
        tag, length = _HEADER(read(start, 8))
        first: int = start + 8 + length
        if tag != _ITEM or first > self._source.size:
            return 0
        if length >= 8:
            return first + int.from_bytes(read(first - 4, 4), "little")
        for index in range(max(0, count - 3), count):
            tag, _, _, value, end, size, _ = _RECORD.unpack_from(records, 32 * index)
            if tag == _OFFSETS and end == value + size and size >= 16:
                return first + int.from_bytes(read(end - 8, 8), "little")
        return 0

    def window(self, need: int, size: int) -> tuple[int, bytes]:
        """Return a window that has the header of an item, or of one that stands for many."""
        if self._found is not None and self._target == need:
            found, self._found, self._target = self._found, None, 0
            if need + size <= found[0] + len(found[1]):
                return found
        if self._target > need + 8:
            length = self._target - need - 8
            return need, _ITEM + (length if length <= _LONGEST else 1 << 31).to_bytes(4, "little")
        return self._source.window(need, size, True)
