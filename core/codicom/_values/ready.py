"""Values that an element may take as they are.

Belongs here: for each VR a quick test that says yes to what is surely valid and of the right
class, as most of what programs set is; the long way of :mod:`codicom.valuerep` decides about the
rest. Must not know: elements. Layer: 2 (values).
"""

from __future__ import annotations

from .. import config
from ..uid import UID, _is_valid
from .names import PersonName, _parted
from .numbers import IS
from .validate import _str_pattern
from .vr import MAX_VALUE_LEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["LATER", "READY"]

#: What a test returns for a value that it cannot decide about.
LATER = object()

_current = config.current


def _text(limit: int) -> Callable[[Any], Any]:
    """Return the test for text of which only the length matters; a backslash would part it."""

    def ready(value: Any) -> Any:
        if type(value) is str and len(value) <= limit and "\\" not in value:
            return value
        return LATER

    return ready


def _long_text(value: Any) -> Any:
    return value if type(value) is str else LATER


def _form(vr: str) -> Callable[[Any], Any]:
    """Return the test for text that has to have a certain form."""
    match = _str_pattern(vr).match
    limit = MAX_VALUE_LEN.get(vr) or 1 << 30

    def ready(value: Any) -> Any:
        if type(value) is str and len(value) <= limit and match(value) and "\\" not in value:
            return value
        return LATER

    return ready


def _moment(vr: str) -> Callable[[Any], Any]:
    """Return the test for dates and times that are to stay text."""
    ready_text = _form(vr)
    return lambda value: LATER if _current().datetime_conversion else ready_text(value)


def _number(low: int, high: int) -> Callable[[Any], Any]:
    return lambda value: value if type(value) is int and low <= value <= high else LATER


def _uid(value: Any) -> Any:
    if type(value) is str and len(value) <= 64 and _is_valid(value):
        return str.__new__(UID, value)
    return LATER


def _name(value: Any) -> Any:
    if type(value) is not str or not 0 < len(value) <= 64 or "\\" in value or "=" in value:
        return LATER
    name = object.__new__(PersonName)
    name.validation_mode = _current().reading_validation_mode
    name.original_string = name.encodings = None
    name._groups = _parted(value)
    return name


def _integer_text(value: Any) -> Any:
    if type(value) is int and -(1 << 31) <= value < 1 << 31:
        return int.__new__(IS, value)
    return LATER


def _tests() -> dict[str, Callable[[Any], Any]]:
    """Return the test of each VR that has one."""
    tests = {vr: _form(vr) for vr in ("AE", "AS", "CS")}
    tests |= {vr: _moment(vr) for vr in ("DA", "DT", "TM")}
    tests |= {vr: _text(MAX_VALUE_LEN[vr]) for vr in ("LO", "SH")}
    for bits, unsigned, signed in ((16, "US", "SS"), (32, "UL", "SL"), (64, "UV", "SV")):
        tests[unsigned] = _number(0, (1 << bits) - 1)
        tests[signed] = _number(-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
    tests.update(UI=_uid, PN=_name, IS=_integer_text, UT=_long_text)
    return tests


#: VR to a test that returns the value as an element keeps it, or :data:`LATER`.
READY = _tests()
