"""Value representations: their names, what they allow, and the classes of their values.

Belongs here: the public names for what PS3.5 section 6.2 defines; what stands behind them is in
``_values``. Must not know: elements, data sets or files. Layer: 2 (values).

The classes of dates and exact decimals, and the compiled patterns, are made when they are first
asked for, so that importing the package does not need ``datetime`` and ``decimal``.
"""

from __future__ import annotations

from ._values.ds import DS
from ._values.names import PN_DELIMS, PersonName
from ._values.numbers import IS, DSfloat, ISfloat, format_number_as_ds, is_valid_ds
from ._values.validate import (
    VALIDATORS,
    VR_REGEXES,
    byte_vr_regexes,
    str_vr_regexes,
    validate_date_time,
    validate_length_and_type_and_regex,
    validate_number,
    validate_pn,
    validate_pn_component,
    validate_pn_component_length,
    validate_regex,
    validate_type,
    validate_type_and_length,
    validate_type_and_regex,
    validate_value,
    validate_vr_length,
)
from ._values.vr import (
    ALLOW_BACKSLASH,
    AMBIGUOUS_VR,
    BUFFERABLE_VRS,
    BYTES_VR,
    CUSTOMIZABLE_CHARSET_VR,
    DEFAULT_CHARSET_VR,
    EXPLICIT_VR_LENGTH_16,
    EXPLICIT_VR_LENGTH_32,
    FLOAT_VR,
    INT_VR,
    LIST_VR,
    LONG_VALUE_VR,
    MAX_VALUE_LEN,
    STANDARD_VR,
    STR_VR,
    VALUE_LENGTH,
    VR,
)
from .charset import TEXT_VR_DELIMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern
    from typing import Any

    from ._values.dates import DA, DT, TM
    from ._values.decimals import DSdecimal

    BYTE_VR_REGEXES: dict[str, Pattern[bytes]]
    STR_VR_REGEXES: dict[str, Pattern[str]]
    DSclass = DSfloat

__all__ = [
    "ALLOW_BACKSLASH",
    "AMBIGUOUS_VR",
    "BUFFERABLE_VRS",
    "BYTES_VR",
    "BYTE_VR_REGEXES",
    "CUSTOMIZABLE_CHARSET_VR",
    "DA",
    "DEFAULT_CHARSET_VR",
    "DS",
    "DT",
    "EXPLICIT_VR_LENGTH_16",
    "EXPLICIT_VR_LENGTH_32",
    "FLOAT_VR",
    "INT_VR",
    "IS",
    "LIST_VR",
    "LONG_VALUE_VR",
    "MAX_VALUE_LEN",
    "PN_DELIMS",
    "STANDARD_VR",
    "STR_VR",
    "STR_VR_REGEXES",
    "TEXT_VR_DELIMS",
    "TM",
    "VALIDATORS",
    "VALUE_LENGTH",
    "VR",
    "VR_REGEXES",
    "DSclass",
    "DSdecimal",
    "DSfloat",
    "ISfloat",
    "PersonName",
    "format_number_as_ds",
    "is_valid_ds",
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


def __getattr__(name: str) -> Any:
    """Make what is seldom needed when it is first asked for."""
    value: Any
    if name in ("DA", "DT", "TM"):
        from ._values import dates

        value = getattr(dates, name)
    elif name == "DSdecimal":
        from ._values.decimals import DSdecimal as value
    elif name == "DSclass":
        # it follows config.use_DS_decimal, so it is not kept
        from . import config

        return __getattr__("DSdecimal") if config.current().use_DS_decimal else DSfloat
    elif name == "STR_VR_REGEXES":
        value = str_vr_regexes()
    elif name == "BYTE_VR_REGEXES":
        value = byte_vr_regexes()
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value
