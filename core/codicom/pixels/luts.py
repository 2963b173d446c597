"""Lookup tables: reading them from a data set and looking values up.

Belongs here: LUT Descriptor and LUT Data (PS3.3 C.11.1.1), palettes in plain and in segmented form
(PS3.3 C.7.9), and the run over an array. Must not know: what a table is for. Layer: 4 (services).
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from ..errors import InvalidPixelDataError, MissingElementError, UnsupportedSyntaxError
from .spec import NATIVE_SYNTAXES

__all__ = [
    "Lut",
    "descriptor",
    "expand_segments",
    "is_big_endian",
    "look_up",
    "read_lut",
    "take",
    "words",
]

_MOST_ENTRIES = 65536
_PART = 1 << 14
_WHOLE = 1 << 20
_SHORT = 64  # segments that are made faster without numpy


class Lut(NamedTuple):
    """A table, and which value its first entry is for."""

    table: Any
    first: int
    entries: int
    bits: int


def is_big_endian(ds: Any, unknown: bool | None = None) -> bool:
    """Return whether values of VR OW in `ds` are big endian.

    Parameters
    ----------
    ds : mapping
        A data set.
    unknown : bool, optional
        What to return if neither the file meta information nor the way `ds` was read tells.

    Raises
    ------
    MissingElementError
        If nothing tells and `unknown` is None.
    """
    meta = getattr(ds, "file_meta", None)
    syntax = None if meta is None else meta.get("TransferSyntaxUID")
    if syntax:
        return NATIVE_SYNTAXES.get(str(syntax), False)
    little = getattr(ds, "original_encoding", (None, None))[1]
    if little is None and unknown is not None:
        return unknown
    if little is None:
        raise MissingElementError(
            "the byte order of the lookup table is unknown: set (0002,0010) Transfer Syntax UID "
            "in the data set's file_meta"
        )
    return not little


def words(data: Any, ds: Any, unknown: bool | None = None) -> Any:
    """Return the 16-bit words of an OW value as an array; see :func:`is_big_endian`."""
    order = ">" if is_big_endian(ds, unknown) else "<"
    return np.frombuffer(data, f"{order}u2", len(data) // 2)


def descriptor(item: Any, keyword: str) -> tuple[int, int, int]:
    """Return the number of entries, the first value mapped and the bits of each entry.

    Raises
    ------
    MissingElementError
        If there is no descriptor.
    InvalidPixelDataError
        If it does not have three values.
    """
    found = item.get(keyword)
    if found is None:
        raise MissingElementError(f"the data set has no value for {keyword}")
    try:
        entries, first, bits = (int(v) for v in found)
    except (TypeError, ValueError):
        raise InvalidPixelDataError(f"{keyword} is {found!r}, it must be three numbers") from None
    if entries < 0:
        raise InvalidPixelDataError(f"{keyword} says that there are {entries} entries")
    return entries or _MOST_ENTRIES, first, bits


def read_lut(item: Any, ds: Any, unknown: bool | None = None) -> Lut:
    """Return the table of an item of a LUT sequence (PS3.3 C.11.1.1).

    Parameters
    ----------
    item : mapping
        The item, with LUT Descriptor and LUT Data.
    ds : mapping
        The data set that it is in, which tells the byte order.
    unknown : bool, optional
        Whether words are big endian if nothing tells.

    Returns
    -------
    Lut
        The table is of dtype uint8 if entries have 8 bits, else uint16.

    Raises
    ------
    MissingElementError
        If an element is missing.
    UnsupportedSyntaxError
        If entries have fewer than 8 or more than 16 bits, which the standard does not allow.
    InvalidPixelDataError
        If the table has entries that are larger than its bits.
    """
    entries, first, bits = descriptor(item, "LUTDescriptor")
    data = item.get("LUTData")
    if data is None:
        raise MissingElementError("the data set has no value for LUTData")
    if not 8 <= bits <= 16:
        raise UnsupportedSyntaxError(f"lookup tables with {bits} bits for an entry")
    if isinstance(data, (bytes, bytearray, memoryview)):
        narrow = bits == 8 and len(data) in (entries, entries + entries % 2) and entries > 1
        table = np.frombuffer(data, np.uint8) if narrow else words(data, ds, unknown)
    else:
        table = _numbers(data)
    table = table[:entries]
    if not table.size:
        raise InvalidPixelDataError("the lookup table is empty")
    if bits == 8:
        if table.max() > 255:
            raise InvalidPixelDataError(
                f"the lookup table has 8 bits for an entry and an entry of {table.max()}"
            )
        table = table.astype(np.uint8)
    return Lut(table.astype(table.dtype.newbyteorder("="), copy=False), first, entries, bits)


def _numbers(data: Any) -> Any:
    """Return entries that are numbers as an array of words."""
    try:
        table = np.atleast_1d(np.asarray(data, np.int64))
    except (TypeError, ValueError, OverflowError):
        raise InvalidPixelDataError("the values of LUTData are no numbers") from None
    if table.size and not 0 <= table.min() <= table.max() <= 0xFFFF:
        raise InvalidPixelDataError("the values of LUTData do not fit into 16 bits")
    return table.astype(np.uint16)


def look_up(arr: Any, table: Any, first: int, entries: int) -> Any:
    """Return the entry of `table` for each value of `arr`.

    Values before the first take the first entry, those behind the last take the last. For
    integers of up to 16 bits the table is first spread over all values there are, if the array
    is large, so that each sample costs one step.

    Parameters
    ----------
    arr : numpy.ndarray
        Numbers; floats take the entry of the next lower integer, NaN the first.
    table : numpy.ndarray
        (entries,), or (entries, channels).
    first : int
        Which value the first entry is for.
    entries : int
        How many entries the table should have.

    Returns
    -------
    numpy.ndarray
        In the shape of `arr`, with the channels behind.

    Raises
    ------
    InvalidPixelDataError
        If the table is shorter than it should be and `arr` needs what is missing.
    """
    arr = np.asarray(arr)
    if arr.dtype.kind == "b":
        arr = arr.view(np.uint8)
    if first > 0x7FFF and arr.dtype.kind == "i":
        first -= 0x10000  # written as US although the values are signed
    kind, width = arr.dtype.kind, arr.dtype.itemsize
    if kind in "ui" and width <= 2 and arr.size > 1 << (8 * width) and len(table) >= entries:
        arr = arr.astype(arr.dtype.newbyteorder("="), copy=False)
        every = np.arange(1 << (8 * width), dtype=f"u{width}")
        at = np.clip(every.view(arr.dtype).astype(np.int64) - first, 0, entries - 1)
        return take(table.take(at, axis=0), arr.view(every.dtype))
    if kind == "f":
        with np.errstate(invalid="ignore"):
            at = np.nan_to_num(arr.astype(np.float64) - first, nan=0.0)
        at = np.clip(at, 0, entries - 1).astype(np.int64)
    else:
        at = np.clip(arr.astype(np.int64) - first, 0, entries - 1)
    if len(table) < entries and at.size and at.max() >= len(table):
        raise InvalidPixelDataError(
            f"the lookup table has {len(table)} entries, fewer than the {entries} that its "
            "descriptor promises and the pixels need"
        )
    return take(table, at)


def take(table: Any, at: Any) -> Any:
    """Return the rows of `table` that `at` numbers, all of which are there.

    Taken in parts, so that what numpy makes of the numbers stays in the cache.

    Parameters
    ----------
    table : numpy.ndarray
        (entries,), or (entries, channels).
    at : numpy.ndarray
        Of an integer dtype.

    Returns
    -------
    numpy.ndarray
        In the shape of `at`, with the channels behind.
    """
    if table.ndim > 1 and at.size <= _WHOLE:
        return table.take(at, axis=0, mode="clip")  # rows are copied one by one anyway
    out = np.empty((at.size, *table.shape[1:]), table.dtype)
    flat = np.ascontiguousarray(at).reshape(-1)
    for start in range(0, flat.size, _PART):
        part = slice(start, start + _PART)
        table.take(flat[part], axis=0, out=out[part], mode="clip")
    return out.reshape(at.shape + table.shape[1:])


def expand_segments(data: Any, entries: int) -> Any:
    """Return a palette's channel that is given in segments (PS3.3 C.7.9.2).

    Parameters
    ----------
    data : numpy.ndarray
        The units of the segments, of dtype uint8 or uint16.
    entries : int
        The number of entries that are wanted.

    Returns
    -------
    numpy.ndarray
        At most `entries` values of the dtype of `data`.

    Raises
    ------
    InvalidPixelDataError
        If the segments break the rules or give fewer entries.
    """
    out: list[int] = []
    _expand(data.tolist(), 0, None, entries, out, data.dtype.itemsize)
    return np.array(out[:entries], data.dtype.newbyteorder("="))


def _expand(
    units: list[int], at: int, count: int | None, entries: int, out: list[int], width: int
) -> None:
    """Append the values of `count` segments from the unit numbered `at` on, or of all.

    Each segment gives a value at least, so that `entries` bounds the work.
    """
    nested = count is not None
    left = entries if count is None else count
    while len(out) < entries and left > 0:
        if at + 2 > len(units):
            if nested:
                raise _wrong("an indirect segment refers to what is not there")
            return  # what is left is no segment but padding
        code, length = units[at], units[at + 1]
        at += 2
        left -= 1
        if not length:
            if not nested and not any(units[at - 2 :]):
                return  # padding too
            raise _wrong("a segment of no entries")
        if code == 0 and at + length <= len(units):
            out += units[at : at + length]
            at += length
        elif code == 1 and at < len(units):
            if not out:
                raise _wrong("the first segment cannot be a linear segment")
            out += _line(out[-1], units[at], length)
            at += 1
        elif code == 2 and not nested:
            at = _indirect(units, at, length, entries, out, width)
        elif code in (0, 1):
            raise _wrong("a segment is cut off")
        else:
            raise _wrong(f"unknown segment type {code}")


def _line(before: int, last: int, length: int) -> list[int]:
    """Return the values of a linear segment, without the one before it (PS3.3 C.7.9.2.2)."""
    if length > _SHORT:
        steps: list[int] = np.rint(np.linspace(before, last, length + 1)[1:]).astype(int).tolist()
        return steps
    step = (last - before) / length
    return [*(round(i * step + before) for i in range(1, length)), last]


def _indirect(
    units: list[int], at: int, count: int, entries: int, out: list[int], width: int
) -> int:
    """Append a copy of `count` earlier segments; return where the next segment is.

    Their place is given in bytes from the start, the low part first.
    """
    if not out:
        raise _wrong("the first segment cannot be an indirect segment")
    wanted = 4 if width == 1 else 2
    place = units[at : at + wanted]
    if len(place) < wanted:
        raise _wrong("a segment is cut off")
    offset = sum(part << (8 * width * i) for i, part in enumerate(place)) // width
    _expand(units, offset, count, entries, out, width)
    return at + wanted


def _wrong(what: str) -> InvalidPixelDataError:
    return InvalidPixelDataError(f"segmented palette colour lookup table: {what}")
