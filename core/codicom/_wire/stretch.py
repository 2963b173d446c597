"""A part of a source that is read as it is needed: as slices, as a file, as a source again.

Belongs here: large values that are not to be in memory as a whole. Must not know: what the bytes
mean. Layer: 1 (wire).
"""

from __future__ import annotations

import io
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from codicom._native import ffi, lib

from ..errors import TruncatedError
from .source import Source, WindowSource

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["BufferSource", "Stretch", "StretchFile", "Swapped", "held"]


class Stretch:
    """Bytes of a source from `start` to `stop`, which are read when they are sliced.

    A slice is what a slice of a memoryview is: a view if the bytes are in memory, else a view of
    bytes that were read for it.

    Parameters
    ----------
    source : Source
        Where the bytes are.
    start, stop : int
        The offsets.
    """

    __slots__ = ("nbytes", "source", "start")

    def __init__(self, source: Source, start: int, stop: int) -> None:
        self.source = source
        self.start = start
        self.nbytes = stop - start

    def __len__(self) -> int:
        return self.nbytes

    def __getitem__(self, key: slice) -> memoryview:
        first, stop, step = key.indices(self.nbytes)
        if step != 1:
            raise ValueError("a stretch of a source has no slices with steps")
        count = max(0, stop - first)
        view = self.source.view(self.start + first, count)
        return memoryview(self.source.read_at(self.start + first, count)) if view is None else view


@contextmanager
def held(data: Any) -> Iterator[None]:
    """Keep the file of a stretch open while many slices of it are read.

    Parameters
    ----------
    data : memoryview or Stretch
        The bytes; nothing is done for bytes in memory.
    """
    source = data.source if isinstance(data, Stretch) else None
    if not isinstance(source, WindowSource):
        yield
        return
    source.open()
    try:
        yield
    finally:
        source.close()


class Swapped:
    """Bytes with the order inside each word reversed, which is done to what is sliced.

    Parameters
    ----------
    data : memoryview or Stretch
        The bytes.
    width : int
        The size of a word: 2, 4 or 8. Bytes that make no word at the end stay as they are.
    """

    __slots__ = ("_data", "_width", "nbytes")

    def __init__(self, data: memoryview | Stretch, width: int) -> None:
        self._data = data
        self._width = width
        self.nbytes = data.nbytes

    def __getitem__(self, key: slice) -> memoryview:
        first, stop, _ = key.indices(self.nbytes)
        width = self._width
        start = first - first % width
        out = bytearray(self._data[start : min(self.nbytes, stop + -stop % width)])
        words = ffi.from_buffer(out)
        lib.cp_swap(words, words, len(out) // width, width)
        return memoryview(out)[first - start : stop - start].toreadonly()


class StretchFile(io.RawIOBase):
    """A read-only, seekable file over parts of some bytes, one after the other.

    Parameters
    ----------
    data : memoryview, Stretch or Swapped
        The bytes.
    parts : list of tuple of int
        The (start, stop) of each part in `data`.
    """

    def __init__(
        self, data: memoryview | Stretch | Swapped, parts: Sequence[tuple[int, int]]
    ) -> None:
        super().__init__()
        self._data = data
        self._parts = [part for part in parts if part[1] > part[0]]
        self._ends: list[int] = []
        total = 0
        for start, stop in self._parts:
            total += stop - start
            self._ends.append(total)
        self._size = total
        self._position = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to `offset` from the start (0), the position (1) or the end (2)."""
        origin = {0: 0, 1: self._position, 2: self._size}.get(whence)
        if origin is None:
            raise ValueError(f"'whence' must be 0, 1 or 2, not {whence}")
        if origin + offset < 0:
            raise ValueError(f"cannot go to the negative position {origin + offset}")
        self._position = origin + offset
        return self._position

    def readinto(self, buffer: Any, /) -> int:
        """Fill `buffer` from the position on; return how many bytes that are."""
        from bisect import bisect_right

        target = memoryview(buffer).cast("B")
        index = bisect_right(self._ends, self._position)
        if index >= len(self._ends) or not target:
            return 0
        stop = self._parts[index][1]
        first = stop - (self._ends[index] - self._position)
        piece = self._data[first : min(stop, first + len(target))]
        target[: len(piece)] = piece
        self._position += len(piece)
        return len(piece)


class BufferSource(Source):
    """What a buffer holds from its start on; each read leaves the buffer's position as it was.

    Parameters
    ----------
    buffer : file-like
        Readable and seekable, to be left open.
    """

    __slots__ = ("_buffer",)

    def __init__(self, buffer: Any) -> None:
        before = buffer.tell()
        end = buffer.seek(0, io.SEEK_END)
        self.size = buffer.tell() if end is None else end
        buffer.seek(before)
        self._buffer = buffer
        self._base = 0
        self.name = self.resident = self.origin = None

    def read_at(self, offset: int, n: int) -> bytes:
        """Return the `n` bytes at `offset`, see :meth:`Source.read_at`."""
        self._check(offset, n)
        before = self._buffer.tell()
        try:
            self._buffer.seek(offset)
            data = bytes(self._buffer.read(n))
        finally:
            self._buffer.seek(before)
        if len(data) != n:
            raise TruncatedError(
                f"the buffer gave {len(data)} of {n} bytes: it has become shorter", offset=offset
            )
        return data
