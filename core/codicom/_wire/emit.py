"""Bytes on their way out: pieces in memory, stretches of a source, headers, and the safe file.

Belongs here: element and item headers (PS3.5 section 7), a list of pieces whose size is known
before a byte is written, and replacing a file in one step. Must not know: values, data sets.
Layer: 1 (wire).
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Any, NamedTuple

from .._vr import EXPLICIT_VR_LENGTH_32 as _LONG_VRS
from ..errors import EncodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .source import Source

__all__ = [
    "ITEM_DELIMITER",
    "SEQUENCE_DELIMITER",
    "UNDEFINED_LENGTH",
    "Pieces",
    "Span",
    "header",
    "item_header",
    "replace_file",
]

UNDEFINED_LENGTH = 0xFFFFFFFF
_BLOCK = 1 << 20

_SHORT = {True: struct.Struct("<HH2sH"), False: struct.Struct(">HH2sH")}
_LONG = {True: struct.Struct("<HH2sHI"), False: struct.Struct(">HH2sHI")}
_BARE = {True: struct.Struct("<HHI"), False: struct.Struct(">HHI")}

ITEM_DELIMITER = {little: _BARE[little].pack(0xFFFE, 0xE00D, 0) for little in (True, False)}
SEQUENCE_DELIMITER = {little: _BARE[little].pack(0xFFFE, 0xE0DD, 0) for little in (True, False)}


def header(tag: int, vr: str, length: int, *, implicit: bool, little: bool) -> bytes:
    """Return the header of an element (PS3.5 7.1.2 and 7.1.3).

    Parameters
    ----------
    tag : int
        The tag.
    vr : str
        The VR of two letters; not written with implicit VR.
    length : int
        The length of the value in bytes, or 0xFFFFFFFF.
    implicit, little : bool
        The encoding.

    Raises
    ------
    EncodeError
        If the length does not fit its field.
    """
    if length > UNDEFINED_LENGTH:
        raise EncodeError(f"a value of {length} bytes is longer than a length of 32 bits can say")
    if implicit:
        return _BARE[little].pack(tag >> 16, tag & 0xFFFF, length)
    if vr in _LONG_VRS:
        return _LONG[little].pack(tag >> 16, tag & 0xFFFF, vr.encode("ascii"), 0, length)
    if length == UNDEFINED_LENGTH:
        raise EncodeError(f"VR {vr} has no length field that can say that the length is undefined")
    if length > 0xFFFF:
        raise EncodeError(
            f"a value of {length} bytes is longer than the length field of VR {vr} can say"
        )
    return _SHORT[little].pack(tag >> 16, tag & 0xFFFF, vr.encode("ascii"), length)


def item_header(length: int, *, little: bool) -> bytes:
    """Return the header of an item of a given length, or of 0xFFFFFFFF (PS3.5 7.5)."""
    if length > UNDEFINED_LENGTH:
        raise EncodeError(f"an item of {length} bytes is longer than a length of 32 bits can say")
    return _BARE[little].pack(0xFFFE, 0xE000, length)


class Span(NamedTuple):
    """A stretch of a source that is to be written as it is."""

    source: Source
    start: int
    end: int


class Pieces:
    """What is to be written, in order, without having been read or joined yet.

    Attributes
    ----------
    size : int
        How many bytes it is.
    """

    __slots__ = ("_parts", "size")

    def __init__(self) -> None:
        self._parts: list[bytes | Span] = []
        self.size = 0

    def add(self, data: bytes) -> None:
        """Append bytes."""
        if data:
            self._parts.append(data)
            self.size += len(data)

    def span(self, source: Source, start: int, end: int) -> None:
        """Append a stretch of a source; what follows the stretch before it becomes one with it."""
        if start >= end:
            return
        self.size += end - start
        last = self._parts[-1] if self._parts else None
        if type(last) is Span and last.source is source and last.end == start:
            self._parts[-1] = Span(source, last.start, end)
        else:
            self._parts.append(Span(source, start, end))

    def extend(self, other: Pieces) -> None:
        """Append all pieces of another list."""
        for part in other._parts:
            if type(part) is Span:
                self.span(*part)
            else:
                self.add(part)  # type: ignore[arg-type]

    def reserve(self, size: int) -> int:
        """Append a place that :meth:`fill` fills later and return its key."""
        self._parts.append(bytes(size))
        self.size += size
        # An empty piece keeps a following span from swallowing the place.
        return len(self._parts) - 1

    def fill(self, place: int, data: bytes) -> None:
        """Fill a reserved place with bytes of the reserved size."""
        assert len(data) == len(self._parts[place])
        self._parts[place] = data

    def blocks(self) -> Iterator[bytes | memoryview]:
        """Yield all bytes, long stretches in blocks."""
        for part in self._parts:
            if type(part) is not Span:
                yield part  # type: ignore[misc]
                continue
            source, start, end = part
            view = source.view(start, end - start)
            if view is not None:
                yield view
                continue
            while start < end:
                size = min(_BLOCK, end - start)
                yield source.read_at(start, size)
                start += size

    def sources(self) -> set[Any]:
        """Return the sources that are still to be read from."""
        return {part.source for part in self._parts if type(part) is Span}

    def joined(self) -> bytes:
        """Return all bytes as one."""
        return b"".join(self.blocks())


def _temporary(path: str, mode: int | None) -> tuple[int, str]:
    """Create a new file beside a path and return its descriptor and name."""
    folder, name = os.path.split(path)
    flags = (
        os.O_WRONLY
        | os.O_CREAT
        | os.O_EXCL
        | getattr(os, "O_NOFOLLOW", 0)
        | getattr(os, "O_BINARY", 0)
    )
    for _ in range(100):
        candidate = os.path.join(folder, f".{name[:100]}.{os.urandom(6).hex()}.tmp")
        try:
            # The umask has its say, as it has for a file that is opened for writing.
            return os.open(candidate, flags, 0o666 if mode is None else mode), candidate
        except FileExistsError:
            continue
    raise FileExistsError(f"no free temporary name beside {path}")


def _sync_folder(folder: str) -> None:
    """Have the system write a folder's entries to the disk, where it can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder or ".", os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace_file(
    path: str, pieces: Pieces, *, overwrite: bool, before: Callable[[str], None] | None = None
) -> None:
    """Write pieces to a file in one step: afterwards it is the old file or the new one.

    The bytes go to a temporary file in the same folder, which is flushed, synced and renamed; then
    the folder is synced. On any failure the temporary file is removed.

    Parameters
    ----------
    path : str
        The path. A symbolic link is followed, and stays.
    pieces : Pieces
        What to write.
    overwrite : bool
        Whether a file that exists is replaced.
    before : callable, optional
        Called with the path just before a file that exists is replaced.

    Raises
    ------
    FileExistsError
        If the file exists and `overwrite` is False.
    OSError
        If the file cannot be written.
    """
    path = os.path.realpath(path)
    try:
        status = os.stat(path)
    except FileNotFoundError:
        status = None
    if status is not None:
        if not overwrite:
            raise FileExistsError(17, "File exists", path)
        if not _is_regular(status.st_mode):
            _write_special(path, pieces)
            return
        if not os.access(path, os.W_OK):
            raise PermissionError(13, "Permission denied", path)
    descriptor, temporary = _temporary(path, None if status is None else status.st_mode & 0o7777)
    try:
        with open(descriptor, "wb", buffering=0) as file:
            if status is not None and hasattr(os, "fchmod"):
                os.fchmod(descriptor, status.st_mode & 0o7777)
            _write_all(file, pieces)
            os.fsync(descriptor)
        if before is not None and status is not None:
            before(path)
        if overwrite:
            os.replace(temporary, path)
        else:
            _rename_new(temporary, path)
    except BaseException:
        _remove(temporary)
        raise
    _sync_folder(os.path.dirname(path))


def _rename_new(temporary: str, path: str) -> None:
    """Give a file its name, failing if somebody else has taken the name meanwhile."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise FileExistsError(17, "File exists", path) from None
    except OSError:
        # A file system without links: the check before is all that there is.
        os.replace(temporary, path)
        return
    os.unlink(temporary)


def _is_regular(mode: int) -> bool:
    return (mode & 0o170000) == 0o100000


def _write_special(path: str, pieces: Pieces) -> None:
    """Write to what is no regular file (a pipe, a device), which cannot be replaced."""
    if os.path.isdir(path):
        raise IsADirectoryError(21, "Is a directory", path)
    with open(path, "wb", buffering=0) as file:
        _write_all(file, pieces)


def _write_all(file: Any, pieces: Pieces) -> None:
    """Write all blocks to an unbuffered file, small ones together."""
    pending: list[bytes | memoryview] = []
    size = 0
    for block in pieces.blocks():
        if pending and size + len(block) > _BLOCK:
            _write_block(file, b"".join(pending))
            pending, size = [], 0
        if len(block) >= _BLOCK:  # not to be copied only to be written with what is before it
            _write_block(file, block)
            continue
        pending.append(block)
        size += len(block)
    if pending:
        _write_block(file, b"".join(pending))


def _write_block(file: Any, block: bytes | memoryview) -> None:
    """Write a block, in several steps if the system takes it in parts."""
    view = memoryview(block)
    while view:
        written = file.write(view)
        if not written:
            raise OSError(5, "the system does not take any more bytes")
        view = view[written:]


def _remove(path: str) -> None:
    """Remove a temporary file that may be gone already."""
    from contextlib import suppress

    with suppress(OSError):
        os.unlink(path)
