"""Reading from file-like objects: paths, buffers, the search for delimiters (PS3.5 section 7.5).

Belongs here: helpers that work on any object with ``read``, ``seek`` and ``tell``. Must not know:
elements and data sets; the reader does not need these, it scans bytes (``_wire``).
Layer: 4 (services).
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from . import config
from ._wire.buffers import (
    buffer_equality,
    buffer_length,
    buffer_remaining,
    check_buffer,
    read_buffer,
    reset_buffer_position,
)
from .errors import TruncatedError
from .misc import size_in_bytes
from .tag import BaseTag

if TYPE_CHECKING:
    from typing import BinaryIO

    from .filebase import ReadableBuffer, WriteableBuffer

__all__ = [
    "absorb_delimiter_item",
    "buffer_equality",
    "buffer_length",
    "buffer_remaining",
    "check_buffer",
    "find_bytes",
    "find_delimiter",
    "length_of_undefined_length",
    "path_from_pathlike",
    "read_buffer",
    "read_undefined_length_value",
    "reset_buffer_position",
]

_ITEM = 0xFFFEE000


def _tag_bytes(tag: int, is_little_endian: bool) -> bytes:
    """Return the four bytes of a tag (PS3.5 7.1.1)."""
    order: Any = "little" if is_little_endian else "big"
    return (tag >> 16).to_bytes(2, order) + (tag & 0xFFFF).to_bytes(2, order)


def path_from_pathlike(
    file_object: str | bytes | os.PathLike[Any] | BinaryIO | ReadableBuffer | WriteableBuffer,
) -> Any:
    """Return the path of a path-like object, and anything else as it is.

    Parameters
    ----------
    file_object : str, bytes, PathLike or file-like
        A path, or an object to read from or write to.

    Returns
    -------
    str, bytes or file-like
        The path, or `file_object` itself.
    """
    if isinstance(file_object, os.PathLike):
        return os.fspath(file_object)
    return file_object


def absorb_delimiter_item(fp: BinaryIO, is_little_endian: bool, delimiter: BaseTag) -> None:
    """Go past a delimitation item, or stay if something else comes next (PS3.5 7.5).

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek.
    is_little_endian : bool
        The byte order.
    delimiter : BaseTag
        The tag of the delimitation item.

    Raises
    ------
    TruncatedError
        If there are less than eight bytes.
    """
    start = fp.tell()
    head = fp.read(8)
    if len(head) < 8:
        fp.seek(start)
        raise TruncatedError(
            f"{len(head)} of the 8 bytes of a delimitation item are left", offset=start
        )
    if head[:4] != _tag_bytes(delimiter, is_little_endian):
        fp.seek(start)
        config.logger.warning(
            "Expected %s at offset 0x%x but found the bytes %s",
            BaseTag(delimiter),
            start,
            head[:4].hex(" "),
        )
    elif head[4:] != b"\0\0\0\0":
        config.logger.warning("Expected length 0 at offset 0x%x", start + 4)


def find_bytes(
    fp: BinaryIO, bytes_to_find: bytes, read_size: int = 128, rewind: bool = True
) -> int | None:
    """Return the offset of the next place where some bytes are.

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek.
    bytes_to_find : bytes
        What to look for, from where `fp` is.
    read_size : int, optional
        How many bytes to read at a time.
    rewind : bool, optional
        If True then `fp` is where it was afterwards; if False then it is after what was found,
        and at its end if nothing was.

    Returns
    -------
    int or None
        The offset from the start of `fp`; None if the bytes are not there.
    """
    start = fp.tell()
    place = start
    window = b""
    found = None
    while block := fp.read(max(read_size, 1)):
        window += block
        at = window.find(bytes_to_find)
        if at >= 0:
            found = place + at
            break
        # What may be the beginning of the bytes is looked at again.
        keep = min(len(bytes_to_find) - 1, len(window))
        place += len(window) - keep
        window = window[len(window) - keep :]
    if rewind:
        fp.seek(start)
    elif found is not None:
        fp.seek(found + len(bytes_to_find))
    return found


def find_delimiter(
    fp: BinaryIO,
    delimiter: BaseTag,
    is_little_endian: bool,
    read_size: int = 128,
    rewind: bool = True,
) -> int | None:
    """Return the offset of the next place where the four bytes of a tag are.

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek.
    delimiter : BaseTag
        The tag.
    is_little_endian : bool
        The byte order.
    read_size, rewind
        As for :func:`find_bytes`.

    Returns
    -------
    int or None
        The offset from the start of `fp`; None if the tag is not there.
    """
    return find_bytes(fp, _tag_bytes(delimiter, is_little_endian), read_size, rewind)


def length_of_undefined_length(
    fp: BinaryIO,
    delimiter: BaseTag,
    is_little_endian: bool,
    read_size: int = 128,
    rewind: bool = True,
) -> int | None:
    """Return how many bytes there are before the next delimiter.

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek.
    delimiter : BaseTag
        The tag of the delimiter.
    is_little_endian : bool
        The byte order.
    read_size, rewind
        As for :func:`find_bytes`.

    Returns
    -------
    int or None
        The number of bytes; None if there is no delimiter.
    """
    start = fp.tell()
    found = find_delimiter(fp, delimiter, is_little_endian, read_size, rewind)
    return None if found is None else found - start


def _end_of_fragments(fp: BinaryIO, is_little_endian: bool, delimiter: int) -> int | None:
    """Return the offset of the delimiter after a run of items, walked by their lengths (A.4).

    None if it is no unbroken run of items. A delimiter's bytes inside an item mean nothing.
    """
    item, end = (_tag_bytes(tag, is_little_endian) for tag in (_ITEM, delimiter))
    place = fp.tell()
    while True:
        fp.seek(place)
        head = fp.read(8)
        if head[:4] == end:
            return place
        if len(head) < 8 or head[:4] != item:
            return None
        place += 8 + int.from_bytes(head[4:], "little" if is_little_endian else "big")


def read_undefined_length_value(
    fp: BinaryIO,
    is_little_endian: bool,
    delimiter_tag: BaseTag,
    defer_size: int | float | None = None,
    read_size: int = 1024 * 8,
) -> bytes | None:
    """Return the value of an element of undefined length and go past its delimiter.

    A value that is a run of items, as encapsulated Pixel Data is, is walked by the lengths of the
    items, so that bytes in them that look like the delimiter do not end it.

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek, at the start of the value.
    is_little_endian : bool
        The byte order.
    delimiter_tag : BaseTag
        The tag of the delimiter.
    defer_size : int or float, optional
        Return None for a value of this size or more, in bytes, without keeping it.
    read_size : int, optional
        How many bytes to read at a time when looking for the delimiter.

    Returns
    -------
    bytes or None
        The value without the delimiter.

    Raises
    ------
    TruncatedError
        If there is no delimiter. `fp` is where it was then.
    """
    start = fp.tell()
    end = _end_of_fragments(fp, is_little_endian, delimiter_tag)
    if end is None:
        fp.seek(start)
        end = find_delimiter(fp, delimiter_tag, is_little_endian, read_size)
    if end is None:
        fp.seek(start)
        raise TruncatedError(
            f"The end was reached before the delimiter {BaseTag(delimiter_tag)} was found",
            offset=start,
        )
    limit = size_in_bytes(defer_size)
    value = None
    if limit is None or end - start < limit:
        fp.seek(start)
        value = fp.read(end - start)
    fp.seek(end)
    # The delimiter and its length, or what there is of it.
    fp.read(8)
    return value
