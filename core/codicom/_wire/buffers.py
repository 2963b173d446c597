"""Buffers that stand in for the value of an element: what they must be able to do, their bytes.

Belongs here: functions about one ``io.BufferedIOBase``, which leave it where they found it. Must
not know: elements, values, the encoding of DICOM. Layer: 1 (wire).
"""

from __future__ import annotations

from contextlib import contextmanager
from io import BufferedIOBase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "buffer_equality",
    "buffer_length",
    "buffer_remaining",
    "check_buffer",
    "read_buffer",
    "reset_buffer_position",
]

_CHUNK = 8192


def check_buffer(buffer: BufferedIOBase) -> None:
    """Refuse an object that cannot be the value of an element.

    Parameters
    ----------
    buffer : io.BufferedIOBase
        The object; it must be open, readable and seekable.

    Raises
    ------
    TypeError
        If it is not derived from :class:`io.BufferedIOBase`.
    ValueError
        If it is closed, or cannot be read or sought in.
    """
    if not isinstance(buffer, BufferedIOBase):
        raise TypeError("the buffer must inherit from 'io.BufferedIOBase'")
    if buffer.closed:
        raise ValueError("the buffer has been closed")
    if not (buffer.readable() and buffer.seekable()):
        raise ValueError("the buffer must be readable and seekable")


@contextmanager
def reset_buffer_position(buffer: BufferedIOBase) -> Iterator[int]:
    """Return a context manager that puts a buffer back to where it was, whatever happens inside.

    Parameters
    ----------
    buffer : io.BufferedIOBase
        The buffer, as :func:`check_buffer` wants it.

    Yields
    ------
    int
        The position at the start, in bytes.
    """
    check_buffer(buffer)
    position = buffer.tell()
    try:
        yield position
    finally:
        buffer.seek(position)


def buffer_length(buffer: BufferedIOBase) -> int:
    """Return the size of a buffer from its start to its end, in bytes.

    Parameters
    ----------
    buffer : io.BufferedIOBase
        The buffer; it stays where it is.
    """
    with reset_buffer_position(buffer):
        return buffer.seek(0, 2)


def buffer_remaining(buffer: BufferedIOBase) -> int:
    """Return the number of bytes from where a buffer is to its end.

    Parameters
    ----------
    buffer : io.BufferedIOBase
        The buffer; it stays where it is.
    """
    with reset_buffer_position(buffer) as position:
        return buffer.seek(0, 2) - position


def read_buffer(buffer: BufferedIOBase, *, chunk_size: int | None = None) -> Iterator[bytes]:
    """Yield what is left of a buffer in pieces; the buffer is at its end afterwards.

    Parameters
    ----------
    buffer : io.BufferedIOBase
        The buffer, as :func:`check_buffer` wants it.
    chunk_size : int, optional
        The size of a piece in bytes, 8192 by default.

    Yields
    ------
    bytes
        The next piece, the last one perhaps shorter.

    Raises
    ------
    ValueError
        If `chunk_size` is not positive.
    """
    size = _CHUNK if chunk_size is None else chunk_size
    if size <= 0:
        raise ValueError(f"Invalid 'chunk_size' value '{chunk_size}', must be greater than 0")
    check_buffer(buffer)
    while piece := buffer.read(size):
        yield piece


def buffer_equality(buffer: BufferedIOBase, other: bytes | bytearray | BufferedIOBase) -> bool:
    """Return whether a buffer holds the same bytes as another, or as bytes, from start to end.

    Parameters
    ----------
    buffer : io.BufferedIOBase
        The buffer; it stays where it is.
    other : bytes, bytearray or io.BufferedIOBase
        What to compare it with; a buffer stays where it is too. Anything else is not equal.
    """
    if other is buffer:
        return True
    if isinstance(other, (bytes, bytearray)):
        return buffer_length(buffer) == len(other) and _starts_with(buffer, other)
    if not isinstance(other, BufferedIOBase):
        return False
    if buffer_length(buffer) != buffer_length(other):
        return False
    with reset_buffer_position(buffer), reset_buffer_position(other):
        buffer.seek(0)
        other.seek(0)
        for piece in read_buffer(buffer):
            if piece != other.read(len(piece)):
                return False
    return True


def _starts_with(buffer: BufferedIOBase, content: bytes | bytearray) -> bool:
    """Return whether a buffer begins with bytes."""
    place = 0
    with reset_buffer_position(buffer):
        buffer.seek(0)
        for piece in read_buffer(buffer):
            if piece != content[place : place + len(piece)]:
                return False
            place += len(piece)
    return place >= len(content)
