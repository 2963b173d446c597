"""Which bytes of an encapsulated value are which frame's, found once (PS3.5 A.4).

Belongs here: looking frames up in good offset tables without reading anything else, and in what
:mod:`codicom._wire.fragments` finds when there is none. Must not know: data sets, codecs.
Layer: 1 (wire).
"""

from __future__ import annotations

import threading
from itertools import pairwise
from struct import unpack_from
from typing import TYPE_CHECKING, Any

from codicom._native import lib

from ..errors import InvalidPixelDataError
from .fragments import BytesWindow, as_lists, locate_frames, offset_table, open_window
from .stretch import Stretch

if TYPE_CHECKING:
    from collections.abc import Callable

    from .fragments import ExtendedOffsets, Frame

__all__ = ["FrameTable"]

_ITEM = b"\xfe\xff\x00\xe0"
_DELIMITER = b"\xfe\xff\xdd\xe0"


class FrameTable:
    """Where the frames of an encapsulated value are.

    Of a value in memory all fragments are looked at. Of one that is not, an offset table that
    could be right is believed until a frame that it leads to turns out not to be one: so a frame
    of a large or a distant file costs the reading of that frame, its item headers included.

    Parameters
    ----------
    data : memoryview or Stretch
        The value, from the item of the Basic Offset Table on.
    number : int or None
        Number of Frames.
    extended : tuple, optional
        The values of Extended Offset Table and Extended Offset Table Lengths.
    begins : callable, optional
        As for :func:`~codicom._wire.fragments.locate_frames`.

    Raises
    ------
    InvalidPixelDataError, WireError, TruncatedError
        If the frames cannot be told apart.
    """

    __slots__ = (
        "_begins", "_extended", "_first", "_frames", "_lengths", "_lock", "_number", "_offsets",
        "data",
    )  # fmt: skip

    def __init__(
        self,
        data: memoryview | Stretch,
        number: int | None,
        extended: ExtendedOffsets | None = None,
        begins: Callable[[bytes], bool] | None = None,
    ) -> None:
        self.data = data
        self._number = number
        self._extended = extended
        self._begins = begins
        self._lock = threading.Lock()
        self._frames: list[Frame] | None = None
        self._offsets: list[int] = []
        self._lengths: list[int] | None = None
        self._first = 0
        if not isinstance(data, Stretch) or not self._believe_table():
            self._locate()

    def _believe_table(self) -> bool:
        """Take the offset table that there is, or return False if it is visibly wrong."""
        basic, self._first = offset_table(open_window(self.data), False)
        offsets = basic
        if self._extended is not None:
            offsets, lengths = as_lists(self._extended, False)
            if len(offsets) != len(lengths):
                return False
            self._lengths = lengths
        if len(offsets) != self._number or not offsets or offsets[0]:
            return False
        rising = all(a + 8 <= b for a, b in pairwise(offsets))
        if not rising or self._first + offsets[-1] + 8 > self.data.nbytes:
            return False
        self._offsets = offsets
        return True

    def _locate(self) -> list[Frame]:
        """Find all frames from the fragments."""
        with self._lock:
            if self._frames is None:
                self._frames = locate_frames(
                    self.data, self._number, self._extended, begins=self._begins, partial=True
                )
            return self._frames

    def __len__(self) -> int:
        return len(self._offsets) if self._frames is None else len(self._frames)

    def read(self, index: int) -> memoryview:
        """Return the codestream of a frame: its fragments, joined if there are several.

        Parameters
        ----------
        index : int
            Which frame, from 0.
        """
        if self._frames is None:
            stream = self._by_table(index)
            if stream is not None:
                return stream
        frames = self._locate()
        if index >= len(frames):  # a table promised more
            raise InvalidPixelDataError(
                f"there is no frame {index}: the pixel data have {len(frames)} frame(s)"
            )
        frame = frames[index]
        if len(frame) == 1:
            return self.data[frame[0][0] : frame[0][1]]
        return memoryview(b"".join([self.data[start:stop] for start, stop in frame]))

    def _by_table(self, index: int) -> memoryview | None:
        """Return a frame that the table leads to, or None if it leads to none."""
        start = self._first + self._offsets[index]
        if self._lengths is not None:
            length = self._lengths[index]
            if start + 8 + length > self.data.nbytes:
                return None
            chunk = self.data[start : start + 8 + length]
            tag, there = bytes(chunk[:4]), unpack_from("<I", chunk, 4)[0]
            if tag == _ITEM and 0 < length <= there < length + 2:
                return chunk[8:]
            return None
        if index + 1 < len(self._offsets):
            return _joined(self.data[start : self._first + self._offsets[index + 1]])
        return self._last(start)

    def _last(self, start: int) -> memoryview | None:
        """Return the frame that is all the rest, which may be a lot if the table is wrong."""
        position, parts = start, []
        while position + 8 <= self.data.nbytes:
            head = bytes(self.data[position : position + 8])
            if head[:4] != _ITEM:
                break
            length = unpack_from("<I", head, 4)[0]
            if length > self.data.nbytes - position - 8:
                return None
            parts.append(self.data[position + 8 : position + 8 + length])
            position += 8 + length
        if not parts or (position != self.data.nbytes and head[:4] != _DELIMITER):
            return None
        return parts[0] if len(parts) == 1 else memoryview(b"".join(parts))


def _joined(chunk: memoryview) -> memoryview | None:
    """Return the values of the items that make up a chunk, None if it is not made of items."""
    window: Any = BytesWindow(chunk)
    found = window.fragments(0, False)
    if found.why != lib.CP_END or not found.starts or found.stop != len(chunk):
        return None
    parts = [chunk[s : s + n] for s, n in zip(found.starts, found.lengths, strict=True)]
    return parts[0] if len(parts) == 1 else memoryview(b"".join(parts))
