"""From what programs set to what an element holds.

Belongs here: the class of a value by its VR, and checking it. Must not know: elements.
Layer: 2 (values).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from .. import config
from ..tag import BaseTag, Tag
from ..valuerep import validate_value
from .ds import DS
from .numbers import IS
from .ready import LATER, READY

__all__ = ["coerce", "coerce_part", "converter"]

_converters: dict[tuple[str, int], Callable[[Any], Any]] = {}
# The VRs of the default repertoire only: bytes that are set are taken for text.
_DECODED_VRS = frozenset(("AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"))


def coerce_part(VR: str, mode: int, val: Any) -> Any:
    """Return what :func:`coerce` does, quickly for what most programs set."""
    ready = READY.get(VR)
    made = ready(val) if ready is not None else LATER
    return coerce(VR, val, mode) if made is LATER else made


def converter(VR: str, mode: int) -> Callable[[Any], Any]:
    """Return what makes one value of a VR, checked as the mode says; the same for the same."""
    made = _converters.get((VR, mode))
    if made is None:
        made = _converters[VR, mode] = partial(coerce_part, VR, mode)
    return made


def coerce(VR: str, val: Any, mode: int) -> Any:
    """Return one Python value as an object of the class that `VR` calls for, validated."""
    if isinstance(val, bytes) and VR in _DECODED_VRS:
        val = val.decode("iso8859")
    if VR == "IS":
        return IS(val, mode)
    if VR == "DS":
        return DS(val, config.current().auto_format_DS, mode)
    if VR == "UI":
        from ..uid import UID

        return UID(val, mode) if val is not None else None
    if VR == "PN":
        return _person_name(val, mode)
    if VR == "AT" and (val == 0 or val):
        return val if isinstance(val, BaseTag) else Tag(val)
    if VR in ("DA", "DT", "TM") and config.current().datetime_conversion:
        from .. import valuerep

        return getattr(valuerep, VR)(val, validation_mode=mode)
    validate_value(VR, val, mode)
    return val


def _person_name(val: Any, mode: int) -> Any:
    """Return `val` as a PersonName, None for None."""
    from ..valuerep import PersonName

    if val is None or isinstance(val, PersonName):
        return val
    return PersonName(val, validation_mode=mode)
