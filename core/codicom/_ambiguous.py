"""Elements with a choice of VR in PS3.6, resolved from the elements around them.

Belongs here: the rules of PS3.5 section 8, PS3.5 Annex A and PS3.3 C.7.6.3 that say whether a
value is US or SS, OB or OW, US or OW. Must not know: how a data set is stored; any mapping that
finds elements by keyword, and offers ``_ancestors``, will do. Layer: 4 (services).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["AMBIGUOUS_VRS", "Unresolved", "resolve_vr"]

AMBIGUOUS_VRS = frozenset(("US or SS", "OB or OW", "US or OW", "US or SS or OW", "OB/OW"))

_PIXEL_DATA = 0x7FE00010
_LUT_DATA = 0x00283006
# All of the Waveform Sequence's elements whose VR goes with Waveform Bits Allocated
_WAVEFORM_TAGS = frozenset((0x54000110, 0x54000112, 0x5400100A, 0x54001010))


class Unresolved(AttributeError):
    """The element that the choice depends on is missing; the message names it."""


def _with_ancestors(ds: Any) -> Iterator[Any]:
    """Yield the data set and those that hold it, the nearest first."""
    yield ds
    yield from getattr(ds, "_ancestors", list)()


def _needed(ds: Any, keyword: str) -> Any:
    """Return the value of an element that must be there."""
    value = ds.get(keyword)
    if value is None:
        raise Unresolved(f"'{type(ds).__name__}' object has no attribute '{keyword}'")
    return value


def _more_than_8(ds: Any, keyword: str) -> bool:
    """Return whether an element says that samples have more than 8 bits."""
    value = _needed(ds, keyword)
    try:
        return bool(value > 8)
    except TypeError:
        raise Unresolved(f"the value of {keyword} is no number") from None


def _signed(ds: Any) -> bool:
    """Return whether Pixel Representation, here or further up, says two's complement."""
    for holder in _with_ancestors(ds):
        value = holder.get("PixelRepresentation")
        if value is not None:
            return bool(value != 0)
    for holder in _with_ancestors(ds):
        inherited = getattr(holder, "_inherited_pixel_representation", None)
        if inherited is not None:
            return bool(inherited != 0)
    if "PixelRepresentation" in ds:
        # There, and empty: not 0, which alone means unsigned.
        return True
    if _PIXEL_DATA in ds:
        raise Unresolved(f"'{type(ds).__name__}' object has no attribute 'PixelRepresentation'")
    # Without pixel data nothing is ever compared with the value's sign.
    return False


def resolve_vr(tag: int, vr: str, ds: Any, *, implicit: bool | None) -> str:
    """Return the one VR that an element with a choice of VRs has in its data set.

    Parameters
    ----------
    tag : int
        The element's tag.
    vr : str
        The choice, such as ``"US or SS"``.
    ds : Dataset
        The data set that holds the element.
    implicit : bool or None
        Whether the data set is encoded with implicit VR, where OW is the rule (PS3.5 A.1).

    Returns
    -------
    str
        A VR of two letters, or `vr` again where the standard has no rule.

    Raises
    ------
    Unresolved
        If the element that decides is missing.
    """
    if tag == _PIXEL_DATA:
        # PS3.5 A.1 and A.2; encapsulated Pixel Data is OB always and never comes here.
        if implicit:
            return "OW"
        return "OW" if _more_than_8(ds, "BitsAllocated") else "OB"
    if tag in _WAVEFORM_TAGS:
        if implicit:
            return "OW"
        return "OW" if _more_than_8(ds, "WaveformBitsAllocated") else "OB"
    if tag == _LUT_DATA:
        descriptor = _needed(ds, "LUTDescriptor")
        try:
            entries = descriptor[0]
        except (TypeError, IndexError):
            raise Unresolved("LUTDescriptor has no several values") from None
        # One entry is the whole table: PS3.3 C.11.1.1.1.
        return "US" if entries == 1 else "OW"
    if vr == "US or SS":
        return "SS" if _signed(ds) else "US"
    if vr in ("OB or OW", "OB/OW") and (tag >> 16) & 0xFF00 == 0x6000:
        return "OW"
    return vr
