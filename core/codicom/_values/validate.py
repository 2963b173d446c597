"""What each VR allows (PS3.5 section 6.2), and what happens if a value breaks it.

Belongs here: the validators by VR, and :func:`validate_value`, which warns or raises as the mode
says. Must not know: how values are decoded or encoded. Layer: 2 (values).

A validator takes the VR and a value and returns ``(valid, message)``. The message names the VR,
and the value or what is wrong with it.
"""

from __future__ import annotations

import re

from .. import config
from ..errors import InvalidValueError
from ..misc import complain
from .vr import MAX_VALUE_LEN, VALUE_LENGTH, VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Validator = Callable[[str, Any], tuple[bool, str]]

__all__ = [
    "TABLE_URL",
    "VALIDATORS",
    "VR_REGEXES",
    "byte_vr_regexes",
    "shown",
    "str_vr_regexes",
    "validate_date_time",
    "validate_length_and_type_and_regex",
    "validate_number",
    "validate_pn",
    "validate_pn_component",
    "validate_pn_component_length",
    "validate_regex",
    "validate_type",
    "validate_type_and_length",
    "validate_type_and_regex",
    "validate_value",
    "validate_vr_length",
]

#: Where the standard says what a VR allows.
TABLE_URL = "https://dicom.nema.org/medical/dicom/current/output/html/part05.html#table_6.2-1"

_DATE = r"\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3])([0-5]\d(([0-5]\d|60)(\.\d{1,6})?)?)?"
_OFFSET = r"([+-][01]\d[0-5]\d)?"
_DATE_TIME = (
    r"\d{4}((0[1-9]|1[0-2])((0[1-9]|[12]\d|3[01])"
    rf"({_TIME})?)?)?{_OFFSET}"
)


def _single_or_range(pattern: str) -> str:
    """Return a pattern for one value, or a range as in queries (PS3.4 C.2.2.2.5)."""
    return rf"({pattern}|{pattern}-({pattern})?|-{pattern}) *"


#: What a whole value has to match, for the VRs for which that says something. The empty value
#: is always valid.
VR_REGEXES: dict[str, str] = {
    VR.AE: r"[\x20-\x7e]*",
    VR.AS: r"\d{3}[DWMY]",
    VR.CS: r"[A-Z0-9 _]*",
    VR.DS: r" *[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)? *",
    VR.IS: r" *[+-]?\d+ *",
    VR.DA: rf"{_DATE}|({_DATE}-({_DATE})?|-{_DATE}) *",
    VR.DT: _single_or_range(_DATE_TIME),
    VR.TM: _single_or_range(_TIME),
    VR.UI: r"(0|[1-9]\d*)(\.(0|[1-9]\d*))*",
    VR.UR: r"([A-Za-z0-9_:/?#\[\]@!$&'()*+,;=%.~-]+)? *",
}

_str_patterns: dict[str, re.Pattern[str]] = {}
_byte_patterns: dict[str, re.Pattern[bytes]] = {}


def _str_pattern(vr: str) -> re.Pattern[str]:
    pattern = _str_patterns.get(vr)
    if pattern is None:
        pattern = _str_patterns[vr] = re.compile(rf"(?:{VR_REGEXES[vr]})?\Z", re.ASCII)
    return pattern


def _byte_pattern(vr: str) -> re.Pattern[bytes]:
    pattern = _byte_patterns.get(vr)
    if pattern is None:
        pattern = _byte_patterns[vr] = re.compile(rf"(?:{VR_REGEXES[vr]})?\Z".encode())
    return pattern


def shown(value: object) -> str:
    """Return `value` as messages have it: quoted, and its beginning only if it is very long."""
    text = repr(value)
    return text if len(text) <= 256 else f"{text[:256]}..."


def str_vr_regexes() -> dict[str, re.Pattern[str]]:
    """Return the compiled patterns of :data:`VR_REGEXES` for ``str``."""
    return {vr: _str_pattern(vr) for vr in VR_REGEXES}


def byte_vr_regexes() -> dict[str, re.Pattern[bytes]]:
    """Return the compiled patterns of :data:`VR_REGEXES` for ``bytes``."""
    return {vr: _byte_pattern(vr) for vr in VR_REGEXES}


def validate_type(vr: str, value: Any, types: type | tuple[type, type]) -> tuple[bool, str]:
    """Return whether `value` is None or of one of `types`, and why not."""
    if value is not None and not isinstance(value, types):
        return (
            False,
            f"A value of type '{type(value).__name__}' cannot be assigned to a tag with VR {vr}.",
        )
    return True, ""


def validate_vr_length(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` is no longer than `vr` allows (PS3.5 table 6.2-1), and why not."""
    limit = MAX_VALUE_LEN.get(vr, 0)
    length = len(value)
    if limit and length > limit:
        message = (
            f"The value length ({length}) exceeds the maximum length of {limit} "
            f"allowed for VR {vr}."
        )
        return False, message
    return True, ""


def validate_type_and_length(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` is text that is not too long for `vr`, and why not."""
    valid, message = validate_type(vr, value, (str, bytes))
    return validate_vr_length(vr, value) if valid and value else (valid, message)


def validate_regex(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether the text `value` has the form that `vr` asks for, and why not."""
    if value:
        pattern: Any = _str_pattern(vr) if isinstance(value, str) else _byte_pattern(vr)
        if not pattern.match(value):
            return False, f"Invalid value for VR {vr}: {shown(value)}."
    return True, ""


def validate_type_and_regex(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` is text in the form that `vr` asks for, and why not."""
    valid, message = validate_type(vr, value, (str, bytes))
    return validate_regex(vr, value) if valid else (valid, message)


def validate_length_and_type_and_regex(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` is text of the length and form that `vr` asks for, and why not."""
    valid, message = validate_type(vr, value, (str, bytes))
    if not valid or not value:
        return valid, message
    short_enough, length_message = validate_vr_length(vr, value)
    well_formed, form_message = validate_regex(vr, value)
    if short_enough and well_formed:
        return True, ""
    parts = [part for part in (length_message, form_message) if part]
    parts.append(f"Please see <{TABLE_URL}> for allowed values for each VR.")
    return False, " ".join(parts)


def validate_date_time(vr: str, value: Any, date_time_type: type) -> tuple[bool, str]:
    """Return whether `value` is of `date_time_type` or text in the form of `vr`, and why not."""
    if value and isinstance(value, date_time_type):
        return True, ""
    return validate_type_and_regex(vr, value)


def validate_pn_component_length(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether one component group of a name has at most 64 characters, and why not."""
    if len(value) > 64:
        message = (
            f"The PN component length ({len(value)}) exceeds the maximum allowed length of 64."
        )
        return False, message
    return True, ""


def validate_pn(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` is a name as PS3.5 6.2.1 has it, and why not."""
    if not value or hasattr(value, "components"):
        return True, ""
    valid, message = validate_type(vr, value, (str, bytes))
    if not valid:
        return valid, message
    groups = value.split("=") if isinstance(value, str) else value.split(b"=")
    if len(groups) > 3:
        message = (
            f"The number of PN components length ({len(groups)}) "
            "exceeds the maximum allowed number of 3."
        )
        return False, message
    for group in groups:
        valid, message = validate_pn_component_length(vr, group)
        if not valid:
            return False, message
    return True, ""


def validate_pn_component(value: str | bytes) -> None:
    """Warn or raise, as the writing mode says, if `value` is no component group of a name.

    Raises
    ------
    codicom.errors.InvalidValueError
        If it is longer than 64 characters and ``config.settings.writing_validation_mode`` is
        ``config.RAISE``.
    """
    mode = config.current().writing_validation_mode
    validate_value("PN", value, mode, validate_pn_component_length if value else None)


def validate_number(vr: str, value: Any, min_value: int, max_value: int) -> tuple[bool, str]:
    """Return whether `value` is an integer from `min_value` to `max_value`, and why not."""
    if value is None:
        return True, ""
    if isinstance(value, bytes):  # encoded already
        size = VALUE_LENGTH[vr]
        if len(value) % size:
            message = (
                f"Invalid value length {len(value)}: the value length for a tag with VR {vr} "
                f"must be a multiple of {size}."
            )
            return False, message
        return True, ""
    valid, message = validate_type(vr, value, int)
    if valid and not min_value <= value <= max_value:
        message = (
            f"Invalid value: a value for a tag with VR {vr} must be between "
            f"{min_value} and {max_value}."
        )
        return False, message
    return valid, message


def _validate_number_of_bits(bits: int, signed: bool) -> Validator:
    low = -(1 << (bits - 1)) if signed else 0
    high = (1 << (bits - 1)) - 1 if signed else (1 << bits) - 1
    return lambda vr, value: validate_number(vr, value, low, high)


def _validate_date(vr: str, value: Any) -> tuple[bool, str]:
    from datetime import date

    return validate_date_time(vr, value, date)


def _validate_time(vr: str, value: Any) -> tuple[bool, str]:
    from datetime import time

    return validate_date_time(vr, value, time)


def _validate_date_and_time(vr: str, value: Any) -> tuple[bool, str]:
    from datetime import datetime

    return validate_date_time(vr, value, datetime)


def _validate_float(vr: str, value: Any) -> tuple[bool, str]:
    return validate_type(vr, value, (float, int))


def _validate_bytes(vr: str, value: Any) -> tuple[bool, str]:
    return validate_type(vr, value, (bytes, bytearray))


#: The validator of each VR that has one.
VALIDATORS: dict[str, Validator] = {
    VR.AE: validate_length_and_type_and_regex,
    VR.AS: validate_type_and_regex,
    VR.CS: validate_length_and_type_and_regex,
    VR.DA: _validate_date,
    VR.DS: validate_length_and_type_and_regex,
    VR.DT: _validate_date_and_time,
    VR.FD: _validate_float,
    VR.FL: _validate_float,
    VR.IS: validate_length_and_type_and_regex,
    VR.LO: validate_type_and_length,
    VR.LT: validate_type_and_length,
    VR.OB: _validate_bytes,
    VR.OD: _validate_bytes,
    VR.OF: _validate_bytes,
    VR.OL: _validate_bytes,
    VR.OW: _validate_bytes,
    VR.OV: _validate_bytes,
    VR.PN: validate_pn,
    VR.SH: validate_type_and_length,
    VR.SL: _validate_number_of_bits(32, signed=True),
    VR.SS: _validate_number_of_bits(16, signed=True),
    VR.ST: validate_type_and_length,
    VR.SV: _validate_number_of_bits(64, signed=True),
    VR.TM: _validate_time,
    VR.UI: validate_length_and_type_and_regex,
    VR.UL: _validate_number_of_bits(32, signed=False),
    VR.US: _validate_number_of_bits(16, signed=False),
    VR.UR: validate_type_and_regex,
    VR.UV: _validate_number_of_bits(64, signed=False),
}


def validate_value(
    vr: str, value: Any, validation_mode: int, validator: Validator | None = None
) -> None:
    """Check one value, and warn or raise if it is not valid.

    Parameters
    ----------
    vr : str
        The value representation.
    value : object
        One value; a value with a multiplicity above one is checked part by part by the caller.
    validation_mode : int
        ``config.IGNORE``, ``config.WARN`` or ``config.RAISE``.
    validator : callable, optional
        A function like those of :data:`VALIDATORS` to be used instead.

    Raises
    ------
    codicom.errors.InvalidValueError
        If the value is not valid and `validation_mode` is ``config.RAISE``.
    """
    if validation_mode == config.IGNORE:
        return
    check = validator if validator is not None else VALIDATORS.get(vr)
    if check is None:
        return
    valid, message = check(vr, value)
    if not valid:
        if validation_mode == config.RAISE:
            raise InvalidValueError(message)
        complain(message, 2)
