"""Where the bytes of a data set live.

Belongs here: bytes in memory, files and file-like objects behind one way of reading at an offset.
Must not know: what the bytes mean. Layer: 1 (wire).

Offsets count from where reading began: from the position a file-like object had when it was given.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import threading
from bisect import bisect_right, insort
from typing import TYPE_CHECKING, Any

from ..errors import SourceError, TruncatedError

if TYPE_CHECKING:
    from collections.abc import Buffer  # type: ignore[attr-defined,unused-ignore]
    from os import PathLike
    from typing import BinaryIO

__all__ = ["FileSource", "MemorySource", "ObjectSource", "Source", "WindowSource", "open_source"]

# A file up to this size is read at once; a larger one in windows.
WHOLE = 256 * 1024
WINDOW = 64 * 1024
# Inside a run of fragments only their headers are wanted, and nothing of it is kept.
SPARSE_WINDOW = 4096
# Windows are kept, so that small values need no second look at the file, up to so many bytes.
KEPT = 64 * 1024 * 1024


class Source:
    """Bytes that can be read at any offset, now and later.

    Attributes
    ----------
    size : int
        The number of bytes.
    name : str or None
        The path, where there is one.
    resident : bytes or memoryview or None
        All bytes, if they are in memory.
    origin : file-like or None
        The object whose position is to follow what was read.
    """

    __slots__ = ("_base", "name", "origin", "resident", "size")

    _base: int
    size: int
    name: str | None
    resident: bytes | memoryview | None
    origin: BinaryIO | None

    def read_at(self, offset: int, n: int) -> bytes:
        """Return the `n` bytes at `offset`.

        Raises
        ------
        TruncatedError
            If the source has fewer.
        SourceError
            If what the source stands for has changed or is gone.
        """
        raise NotImplementedError

    def view(self, offset: int, n: int) -> memoryview | None:
        """Return the `n` bytes at `offset` without a copy; None if they are not in memory.

        Raises
        ------
        TruncatedError
            If the source has fewer.
        """
        return None

    def pin(self) -> None:
        """Make sure that later reads give the same bytes, even if the path gets another file."""

    def leave(self, offset: int) -> None:
        """Set the position of the file-like object the bytes came from, once."""
        origin = self.origin
        if origin is not None:
            self.origin = None
            try:
                origin.seek(self._base + offset)
            except (OSError, ValueError) as error:  # ValueError: it has been closed
                raise SourceError(f"The object's position cannot be set: {error}") from error

    def __deepcopy__(self, memo: dict[int, Any]) -> Source:
        """Return itself: what it stands for does not change."""
        return self

    def _check(self, offset: int, n: int) -> None:
        if offset < 0 or n < 0 or offset + n > self.size:
            raise TruncatedError(
                f"{n} bytes are wanted, {max(0, self.size - offset)} are there", offset=offset
            )


class MemorySource(Source):
    """Bytes in memory.

    Parameters
    ----------
    data : bytes or memoryview
        The bytes; a view has to be contiguous and of format "B".
    name : str, optional
        The path they came from.
    origin : file-like, optional
        The object they came from.
    base : int, optional
        The position in that object that is offset 0 here.
    """

    __slots__ = ()

    resident: bytes | memoryview

    def __init__(
        self,
        data: bytes | memoryview,
        name: str | None = None,
        origin: BinaryIO | None = None,
        base: int = 0,
    ) -> None:
        self.resident = data
        self.size = len(data)
        self.name = name
        self.origin = origin
        self._base = base

    def read_at(self, offset: int, n: int) -> bytes:
        """Return the `n` bytes at `offset`, see :meth:`Source.read_at`."""
        data = self.resident[offset : offset + n]
        if len(data) != n or offset < 0:
            self._check(offset, n)
        return data if type(data) is bytes else bytes(data)

    def view(self, offset: int, n: int) -> memoryview | None:
        """Return the `n` bytes at `offset` without a copy, see :meth:`Source.view`."""
        view = memoryview(self.resident)[offset : offset + n]
        if len(view) != n or offset < 0:
            self._check(offset, n)
        return view

    def __reduce__(self) -> tuple[Any, ...]:
        return (MemorySource, (bytes(self.resident), self.name))


class WindowSource(Source):
    """Bytes that are read in windows, which are kept as long as they are few.

    Attributes
    ----------
    leaps : bool
        Whether a read costs so much that fragments are leapt over with an offset table.
    """

    __slots__ = ("_chunks", "_kept", "_lock", "_sparse", "_starts")

    resident: None
    leaps = False

    def __init__(self, size: int, name: str | None, base: int = 0) -> None:
        self.resident = None
        self._base = base
        self.size = size
        self.name = name
        self.origin = None
        self._starts: list[int] = []
        self._chunks: dict[int, bytes] = {}
        self._kept = 0
        # Where the last sparse window ended, and its size.
        self._sparse = (0, SPARSE_WINDOW)
        self._lock = threading.Lock()

    def _fetch(self, offset: int, n: int) -> bytes:
        """Return the `n` bytes at `offset` from where they live."""
        raise NotImplementedError

    def open(self) -> None:
        """Get ready for many calls of :meth:`window`."""

    def close(self) -> None:
        """Say that :meth:`window` will not be called for a while."""

    def _kept_at(self, offset: int, n: int) -> tuple[int, bytes] | None:
        """Return the start and the bytes of a window that has the `n` bytes at `offset`."""
        starts = self._starts
        index = bisect_right(starts, offset) - 1
        if index >= 0:
            start = starts[index]
            chunk = self._chunks.get(start, b"")
            if offset + n <= start + len(chunk):
                return start, chunk
        return None

    def window(self, offset: int, n: int, sparse: bool) -> tuple[int, bytes]:
        """Return a stretch that has the `n` bytes at `offset`: its start and its bytes.

        Parameters
        ----------
        offset, n : int
            What is needed at least.
        sparse : bool
            Whether the next needs will be far apart.
        """
        found = self._kept_at(offset, n)
        if found is not None:
            return found
        self._check(offset, n)
        size = WINDOW
        if sparse:
            # Short fragments are read on the way, long ones are stepped over.
            end, size = self._sparse
            size = min(4 * size, WINDOW) if 0 <= offset - end < 4 * size else SPARSE_WINDOW
        size = min(max(n, size), self.size - offset)
        if sparse:
            self._sparse = offset + size, size
        chunk = self._fetch(offset, size)
        if not sparse and self._kept + size <= KEPT:
            with self._lock:
                if len(self._chunks.get(offset, b"")) < size:
                    if offset not in self._chunks:
                        insort(self._starts, offset)
                    self._chunks[offset] = chunk
                    self._kept += size
        return offset, chunk

    def read_at(self, offset: int, n: int) -> bytes:
        """Return the `n` bytes at `offset`, see :meth:`Source.read_at`."""
        found = self._kept_at(offset, n)
        if found is not None and offset >= 0 and n >= 0:
            start, chunk = found
            return chunk[offset - start : offset - start + n]
        self._check(offset, n)
        return self._fetch(offset, n)


class FileSource(WindowSource):
    """A file that is opened when bytes are wanted, and checked to be the same as at first.

    Parameters
    ----------
    name : str
        The path, as the user gave it.
    status : os.stat_result
        What the file was like when it was first seen.
    base : int, optional
        The position in the file that is offset 0 here.
    """

    __slots__ = ("_descriptor", "_identity", "_path", "_pinned", "_users")

    def __init__(self, name: str, status: os.stat_result, base: int = 0) -> None:
        super().__init__(max(0, status.st_size - base), name, base)
        # The path has to mean the same after a change of the working folder.
        self._path = os.path.abspath(name)
        self._identity = _identity(status)
        self._descriptor = -1
        self._users = 0
        self._pinned = False

    def open(self) -> None:
        """Open the file for many reads; :meth:`close` as often as this."""
        with self._lock:
            if self._descriptor < 0:
                self._descriptor = self._open()
            self._users += 1

    def close(self) -> None:
        """Close the file, unless others use it or it is pinned."""
        with self._lock:
            self._users -= 1
            if self._users == 0 and not self._pinned:
                os.close(self._descriptor)
                self._descriptor = -1

    def pin(self) -> None:
        """Keep the file open, so that another file at its path does not matter."""
        with self._lock:
            if self._descriptor < 0:
                self._descriptor = self._open()
            self._pinned = True

    def __del__(self) -> None:
        """Close the file if it was pinned."""
        if getattr(self, "_descriptor", -1) >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _open(self) -> int:
        """Return a descriptor of the file, which must be the one that was seen at first."""
        try:
            descriptor = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise SourceError(f"The file {self.name} cannot be opened again: {error}") from error
        if _identity(os.fstat(descriptor)) != self._identity:
            os.close(descriptor)
            raise SourceError(
                f"The file {self.name} has changed since it was read; its values cannot be read now"
            )
        return descriptor

    def _fetch(self, offset: int, n: int) -> bytes:
        self.open()
        try:
            data = _read_descriptor(self._descriptor, self._base + offset, n)
        except OSError as error:
            raise SourceError(f"The file {self.name} cannot be read: {error}") from error
        finally:
            self.close()
        if len(data) != n:
            raise SourceError(
                f"The file {self.name} has become shorter: {len(data)} of {n} bytes are left",
                offset=offset,
            )
        return data

    def __reduce__(self) -> tuple[Any, ...]:
        return (MemorySource, (self.read_at(0, self.size), self.name))


class ObjectSource(WindowSource):
    """A seekable object that values are read from when they are asked for.

    Parameters
    ----------
    fp : file-like
        The object, which has to stay open.
    base : int
        Its position that is offset 0 here.
    size : int
        The number of bytes from there to its end.
    """

    __slots__ = ("_object",)

    leaps = True

    def __init__(self, fp: BinaryIO, base: int, size: int) -> None:
        super().__init__(size, None, base)
        self._object = self.origin = fp

    def _fetch(self, offset: int, n: int) -> bytes:
        with self._lock:
            try:
                self._object.seek(self._base + offset)
                data = _read_exactly(self._object, n)
            except (OSError, ValueError) as error:  # ValueError: the object has been closed
                raise SourceError(f"The object cannot be read any more: {error}") from error
        if len(data) != n:
            raise SourceError(f"The object gave {len(data)} of {n} bytes", offset=offset)
        return data

    def __reduce__(self) -> tuple[Any, ...]:
        return (MemorySource, (self.read_at(0, self.size), self.name))


def _identity(status: os.stat_result) -> tuple[int, int, int, int]:
    return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


def _read_descriptor(descriptor: int, offset: int, n: int) -> bytes:
    """Return up to `n` bytes at `offset`; fewer only at the end of the file."""
    if not hasattr(os, "pread"):
        with io.FileIO(descriptor, closefd=False) as file:
            file.seek(offset)
            return _read_exactly(file, n)
    data = os.pread(descriptor, n, offset)
    if len(data) == n or not data:
        return data
    parts = [data]  # one call gives at most 2 GiB
    done = len(data)
    while done < n:
        data = os.pread(descriptor, n - done, offset + done)
        if not data:
            break
        parts.append(data)
        done += len(data)
    return b"".join(parts)


def _read_exactly(fp: BinaryIO, n: int) -> bytes:
    """Return up to `n` bytes from an object that may give fewer at a time."""
    data = fp.read(n)
    if data is None or len(data) == n or not data:
        return data or b""
    parts = [data]
    done = len(data)
    while done < n:
        data = fp.read(n - done)
        if not data:
            break
        parts.append(data)
        done += len(data)
    return b"".join(parts)


def _open_path(name: str) -> Source:
    descriptor = os.open(name, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            # Reading it would say so too, but not which.
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), name)
        if stat.S_ISREG(status.st_mode) and status.st_size > WHOLE:
            source = FileSource(name, status)
            source._descriptor, descriptor = descriptor, -1
            source._users = 1
            try:
                source.window(0, 1, False)
            finally:
                source.close()
            return source
        if stat.S_ISREG(status.st_mode):
            data = _read_descriptor(descriptor, 0, status.st_size)
        else:
            data = _read_stream(descriptor)
    finally:
        if descriptor >= 0:
            os.close(descriptor)
    return MemorySource(data, name)


def _read_stream(descriptor: int) -> bytes:
    """Return all that a pipe or device gives."""
    with io.FileIO(descriptor, closefd=False) as file:
        return file.readall()


def _open_buffer(obj: Buffer) -> Source:
    view = memoryview(obj)
    if not view.c_contiguous:
        return MemorySource(view.tobytes())
    return MemorySource(view if view.format == "B" and view.ndim == 1 else view.cast("B"))


def _open_object(fp: Any, defer_size: int | None) -> Source:
    """Return the source for a file-like object, from its position on."""
    try:
        base = fp.tell()
    except (AttributeError, OSError):  # a stream
        return MemorySource(_as_bytes(fp.read()))
    raw = getattr(fp, "raw", fp)
    if isinstance(raw, io.FileIO) and isinstance(raw.name, (str, bytes, os.PathLike)):
        source = _open_file_object(fp, raw, base)
        if source is not None:
            return source
    if defer_size is not None:
        end = fp.seek(0, os.SEEK_END)
        size = (fp.tell() if end is None else end) - base
        fp.seek(base)
        return ObjectSource(fp, base, max(0, size))
    name = os.fsdecode(raw.name) if isinstance(raw, io.FileIO) and _is_path(raw.name) else None
    return MemorySource(_as_bytes(fp.read()), name, fp, base)


def _is_path(name: object) -> bool:
    return isinstance(name, (str, bytes, os.PathLike))


def _open_file_object(fp: Any, raw: io.FileIO, base: int) -> Source | None:
    """Return the source for an open file, read through its path; None if that will not do."""
    if fp.writable():
        fp.flush()
    name = os.fsdecode(raw.name)
    status = os.fstat(raw.fileno())
    if not stat.S_ISREG(status.st_mode) or status.st_size - base <= WHOLE:
        return None
    try:
        if _identity(os.stat(name)) != _identity(status):
            return None
    except OSError:
        return None
    source = FileSource(name, status, base)
    source.origin = fp
    return source


def _as_bytes(data: Any) -> bytes:
    if type(data) is bytes:
        return data
    if isinstance(data, str):
        raise TypeError("The file-like object has to be open for binary reading, it gives text")
    return bytes(data)


def open_source(
    obj: str | PathLike[str] | BinaryIO | Buffer, *, defer_size: int | None = None
) -> Source:
    """Return the source for what a user wants to read from.

    A file up to 256 KiB is read at once. Of a larger one the parts with headers and small values
    are read, and large values when they are asked for; the file is not kept open for that, and a
    value is refused if the file has changed. A file-like object without a path is read whole.

    Parameters
    ----------
    obj : str, PathLike, bytes-like or file-like
        A path, the bytes themselves (a view is kept of what can change), or an object that is
        open for binary reading, from its position on.
    defer_size : int, optional
        If given then a seekable object without a path is not read whole, but as a file is; it has
        to stay open.

    Returns
    -------
    Source
        The source.

    Raises
    ------
    TypeError
        If `obj` is nothing of that.
    OSError
        If the file cannot be opened or read.
    """
    if type(obj) is bytes:
        return MemorySource(obj)
    if isinstance(obj, io.BytesIO):
        base = obj.tell()
        data = obj.getvalue()  # shares the bytes
        return MemorySource(data[base:] if base else data, None, obj, base)
    if isinstance(obj, (str, os.PathLike)):
        return _open_path(os.fspath(obj))
    if isinstance(obj, (bytearray, memoryview, bytes)):
        return _open_buffer(obj)
    if hasattr(obj, "read"):
        return _open_object(obj, defer_size)
    raise TypeError(
        f"Expected a path, a file-like object or bytes to read from, but got '{type(obj).__name__}'"
    )
