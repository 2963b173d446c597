"""Values that an element may take as they are.

Belongs here: for each VR a quick test that says yes to what is surely valid and of the right
class, as most of what programs set is; the long way of :mod:`codicom.valuerep` decides about the
rest. Must not know: elements. Layer: 2 (values).
"""

from __future__ import annotations

from .. import config
from ..tag import BaseTag, _tags
from ..uid import UID, _is_valid
from .names import PersonName
from .numbers import IS, DSfloat
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
_ANY_LENGTH = 1 << 62
_is_integer = _str_pattern("IS").match
_is_decimal = _str_pattern("DS").match


def _undecided(value: Any) -> Any:
    """Return the answer for what a test does not know: None is the empty value of every VR."""
    return LATER if value is not None else None


def _text(limit: int) -> Callable[[Any], Any]:
    """Return the test for text of which only the length matters; a backslash would part it."""

    def ready(value: Any) -> Any:
        if type(value) is str and len(value) <= limit and "\\" not in value:
            return value
        return _undecided(value)

    return ready


def _whole_text(limit: int) -> Callable[[Any], Any]:
    """Return the test for text that is one value, backslashes and all."""
    return lambda v: v if type(v) is str and len(v) <= limit else _undecided(v)


def _form(vr: str) -> Callable[[Any], Any]:
    """Return the test for text that has to have a certain form."""
    match = _str_pattern(vr).match
    limit = MAX_VALUE_LEN.get(vr) or _ANY_LENGTH

    def ready(value: Any) -> Any:
        if type(value) is str and len(value) <= limit and match(value) and "\\" not in value:
            return value
        return _undecided(value)

    return ready


def _moment(vr: str) -> Callable[[Any], Any]:
    """Return the test for dates and times that are to stay text."""
    ready_text = _form(vr)
    return lambda value: LATER if _current().datetime_conversion else ready_text(value)


def _of(*kinds: type) -> Callable[[Any], Any]:
    """Return the test for values of which only the class matters."""
    return lambda value: value if type(value) in kinds else _undecided(value)


def _number(low: int, high: int) -> Callable[[Any], Any]:
    return lambda v: v if type(v) is int and low <= v <= high else _undecided(v)


def _tag(value: Any) -> Any:
    kind = type(value)
    if kind is int and 0 <= value <= 0xFFFFFFFF:
        return _tags[value]
    return value if kind is BaseTag else _undecided(value)


def _uid(value: Any) -> Any:
    kind = type(value)
    if kind is str and len(value) <= 64 and _is_valid(value):
        return str.__new__(UID, value)
    return value if kind is UID else _undecided(value)


def _name(value: Any) -> Any:
    kind = type(value)
    if kind is not str or len(value) > 64 or "\\" in value or "=" in value:
        return value if kind is PersonName else _undecided(value)
    name = object.__new__(PersonName)
    name.validation_mode = _current().reading_validation_mode
    name.original_string = name.encodings = None
    name._groups = (value,) if value else ()
    return name


def _integer_text(value: Any) -> Any:
    kind = type(value)
    if kind is str and len(value) <= 12 and _is_integer(value):
        if not value:
            return value
        new = int.__new__(IS, value)
        new.original_string = value.strip()
    elif kind is int:
        new = int.__new__(IS, value)
    elif kind is IS:
        new = value
    else:
        return _undecided(value)
    return new if -(1 << 31) <= new < 1 << 31 else LATER


def _decimal_text(value: Any) -> Any:
    settings = _current()
    if settings.use_DS_decimal or settings.auto_format_DS:
        return LATER
    kind = type(value)
    # Numpy's float64 is a float too; a DSfloat knows its text.
    if kind is float or (isinstance(value, float) and not hasattr(value, "auto_format")):
        fits = value - value == 0.0 and len(float.__repr__(value)) <= 16  # neither inf nor nan
    elif kind is int:
        fits = -(10**12) < value < 10**12
    elif kind is str:
        fits = len(value) <= 16 and _is_decimal(value)
        if not value:
            return value
    else:
        return _undecided(value)
    if not fits:
        return LATER
    new = float.__new__(DSfloat, value)
    new.auto_format = False
    if kind is str:
        new.original_string = value.strip()
    return new


def _tests() -> dict[str, Callable[[Any], Any]]:
    """Return the test of each VR that has one."""
    tests = {vr: _form(vr) for vr in ("AE", "AS", "CS", "UR")}
    tests |= {vr: _moment(vr) for vr in ("DA", "DT", "TM")}
    tests |= {vr: _text(MAX_VALUE_LEN[vr]) for vr in ("LO", "SH")}
    tests |= {vr: _whole_text(MAX_VALUE_LEN[vr]) for vr in ("LT", "ST")}
    tests |= dict.fromkeys(("FD", "FL"), _of(float, int))
    tests |= dict.fromkeys(("OB", "OD", "OF", "OL", "OV", "OW", "UN"), _of(bytes))
    tests |= dict.fromkeys(("US or SS", "US or OW", "US or SS or OW"), _of(int))
    for bits, unsigned, signed in ((16, "US", "SS"), (32, "UL", "SL"), (64, "UV", "SV")):
        tests[unsigned] = _number(0, (1 << bits) - 1)
        tests[signed] = _number(-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
    tests.update(AT=_tag, DS=_decimal_text, IS=_integer_text, PN=_name, UI=_uid)
    tests.update(UC=_text(_ANY_LENGTH), UT=_whole_text(_ANY_LENGTH))
    return tests


#: VR to a test that returns the value as an element keeps it, or :data:`LATER`.
READY = _tests()
