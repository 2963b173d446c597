"""From the value of an element to the DICOM JSON model (PS3.18 F.2), as objects or as text.

Belongs here: what the JSON of one value is, given its VR. Must not know: elements, data sets; how
the items of a sequence become JSON is handed in. Layer: 2 (values).

There are two ways out, because the text is asked for most and is several times faster to write
directly than through a tree of dictionaries: :func:`value_dict` and :func:`value_text` say the
same. The text has its keys in order and is what ``json.dumps(..., sort_keys=True)`` writes.
"""

from __future__ import annotations

from binascii import b2a_base64
from json import dumps
from json.encoder import encode_basestring_ascii as quoted
from math import isfinite

from ..tag import Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = [
    "BINARY_VRS",
    "FLOAT_VRS",
    "INT_VRS",
    "bulk",
    "inline_text",
    "value_dict",
    "value_text",
]

#: VRs whose values are bytes, in base64 as ``InlineBinary`` (PS3.18 F.2.7).
BINARY_VRS = frozenset(
    ("OB", "OD", "OF", "OL", "OV", "OW", "UN", "OB or OW", "US or OW", "US or SS or OW")
)
#: VRs whose values are whole numbers.
INT_VRS = frozenset(("IS", "SL", "SS", "SV", "UL", "US", "UV", "US or SS"))
#: VRs whose values are numbers with a fraction.
FLOAT_VRS = frozenset(("DS", "FD", "FL"))
_DATE_VRS = frozenset(("DA", "DT", "TM"))
_GROUPS = ("Alphabetic", "Ideographic", "Phonetic")
# A double holds every whole number up to here.
_EXACT = 2**53
# Bytes that become base64 at a time, a multiple of three; what lies between stays in the cache.
_BLOCK = 12288

_float_repr = float.__repr__
_int_repr = int.__repr__


def _parts(value: Any) -> list[Any]:
    """Return the parts of a value, one or several."""
    if isinstance(value, str) or not hasattr(value, "__iter__"):
        return [value]
    if hasattr(value, "components") or isinstance(value, bytes):
        return [value]
    return list(value)


def _is_empty(value: Any) -> bool:
    """Return whether a value has no parts (PS3.18 F.2.5)."""
    if value is None:
        return True
    return hasattr(value, "__len__") and len(value) == 0


def _name(value: Any) -> dict[str, str] | None:
    """Return the component groups of the name of a person (PS3.18 F.2.2), None for no name."""
    if value is None:
        return None
    if not isinstance(value, str) and not hasattr(value, "components"):
        raise TypeError(f"a name is text, not '{type(value).__name__}'")
    groups = value.split("=") if isinstance(value, str) else value.components
    return dict(zip(_GROUPS, groups)) if any(groups) else None


def _tag(value: Any) -> str | None:
    """Return a tag's digits; a text or number is what :func:`codicom.tag.Tag` takes it for."""
    return (
        None if value is None else f"{Tag(value) if isinstance(value, (str, int)) else value:08X}"
    )


def _int(value: Any) -> int | None:
    return None if value is None or value == "" else int(value)


def _float(value: Any) -> float | str | None:
    """Return a number, or the text of a decimal string that a double cannot hold.

    Of the decimal strings of PS3.5, which have 16 characters, these are whole numbers of 16
    digits. Longer ones are not valid and their further digits not worth another type.
    """
    if value is None or value == "":
        return None
    number = float(value)
    if not -_EXACT < number < _EXACT:
        text = str(getattr(value, "original_string", None) or value).strip()
        if len(text) == 16 and text.isdecimal() and int(text) != int(number):
            return text
    return number


def _floats(value: Any) -> list[float] | None:
    """Return several numbers that are all plain, None if :func:`_float` has to look at them."""
    if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
        return None
    try:
        numbers = list(map(float, value))
    except (TypeError, ValueError):
        return None
    # What is not finite makes the sum so.
    if numbers and isfinite(sum(numbers)) and min(numbers) > -_EXACT and max(numbers) < _EXACT:
        return numbers
    return None


def _plain(value: Any) -> Any:
    """Return dates and times as text; everything else is left, a number too."""
    return str(value) if hasattr(value, "isoformat") else value


_PART: dict[str, Callable[[Any], Any]] = {
    "PN": _name,
    "AT": _tag,
    **dict.fromkeys(INT_VRS, _int),
    **dict.fromkeys(FLOAT_VRS, _float),
    **dict.fromkeys(_DATE_VRS, _plain),
}


def _values(vr: str, value: Any) -> list[Any]:
    """Return what stands under ``Value``; `value` is not empty."""
    part = _PART.get(vr)
    if part is None:
        return _parts(value)
    if part is _float and (numbers := _floats(value)) is not None:
        return numbers
    return [part(each) for each in _parts(value)]


def content(value: Any) -> Any:
    """Return the bytes of a binary value, reading it if it is a buffer object.

    Raises
    ------
    TypeError
        If the value is not made of bytes.
    """
    if hasattr(value, "readable"):
        here = value.tell()
        value.seek(0)
        try:
            return value.read()
        finally:
            value.seek(here)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return value
    if _is_empty(value):
        return b""
    raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")


def _inline(value: Any) -> str:
    return b2a_base64(content(value), newline=False).decode("ascii")


def is_binary(vr: str, value: Any) -> bool:
    """Return whether an element's value goes into JSON as base64.

    An element that may be US or SS and of which nothing says which has its bytes as value.
    """
    return vr in BINARY_VRS or (vr == "US or SS" and isinstance(value, bytes))


def bulk(vr: str, value: Any, handler: Any, threshold: int, element: Any) -> dict[str, Any] | None:
    """Return the JSON of bulk data, or None if the value is to stand inline (PS3.18 F.2.6).

    Parameters
    ----------
    vr : str
        The element's VR.
    value : Any
        The element's value.
    handler : callable or None
        Takes the element and returns its URI, or the whole JSON of the element as a dict.
    threshold : int
        How many characters of base64 are not bulk data yet.
    element : DataElement or callable
        The element, or what returns it.
    """
    if handler is None or not is_binary(vr, value) or _is_empty(value):
        return None
    if (len(content(value)) + 2) // 3 * 4 <= threshold:
        return None
    answer = handler(element)
    if isinstance(answer, dict) and "vr" in answer:
        return answer
    return {"vr": vr, "BulkDataURI": answer}


def value_dict(vr: str, value: Any, item: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    """Return the JSON of an element as a dict.

    Parameters
    ----------
    vr : str
        The element's VR.
    value : Any
        The element's value.
    item : callable
        Makes a dict of an item of a sequence.

    Raises
    ------
    TypeError
        If the value of a binary VR is not bytes.
    ValueError
        If the value of a numeric VR is no number.
    """
    if vr == "SQ":
        return {"vr": "SQ", "Value": [item(each) for each in value or ()]}
    if _is_empty(value):
        return {"vr": str(vr)}
    if is_binary(vr, value):
        inline = _inline(value)
        return {"vr": str(vr), "InlineBinary": inline} if inline else {"vr": str(vr)}
    return {"vr": str(vr), "Value": _values(vr, value)}


# --- Text -----------------------------------------------------------------------------------
#
# The text of what stands in the brackets after "Value". Each of these has a short way for what
# nearly all values are and gives up with a TypeError, or None, for what else there may be.


def _string_text(value: Any) -> str:
    if isinstance(value, str):
        return quoted(value)
    if hasattr(value, "components"):
        raise TypeError  # a name, which is no list of letters
    return ", ".join(map(quoted, value))


def _int_text(value: Any) -> str:
    if isinstance(value, int):
        return _int_repr(value)
    if isinstance(value, bytes):
        raise TypeError  # no list of numbers
    return ", ".join(map(_int_repr, value))


def _float_text(value: Any) -> str | None:
    if isinstance(value, float):
        # Neither true for what is not finite nor for what _float looks at
        return _float_repr(value) if -_EXACT < value < _EXACT else None
    numbers = _floats(value)
    return dumps(numbers)[1:-1] if numbers else None


def _name_text(value: Any) -> str | None:
    groups: tuple[str, ...] = getattr(value, "components", ())
    if not 0 < len(groups) <= 3:
        return None
    if len(groups) == 1:
        return f'{{"Alphabetic": {quoted(groups[0])}}}'
    pairs = [f'"{key}": {quoted(group)}' for key, group in zip(_GROUPS, groups)]
    return f"{{{', '.join(pairs)}}}"


_TEXT: dict[str, Callable[[Any], str | None]] = {
    "PN": _name_text,
    "AT": lambda value: None,
    **dict.fromkeys(INT_VRS, _int_text),
    **dict.fromkeys(FLOAT_VRS, _float_text),
}


def inline_text(vr: str, data: Any) -> list[str]:
    """Return the JSON text of bytes, in pieces, so that much data is copied once less."""
    if not len(data):
        return [f'{{"vr": "{vr}"}}']
    if len(data) <= _BLOCK:
        text = b2a_base64(data, newline=False).decode("ascii")
        return [f'{{"InlineBinary": "{text}", "vr": "{vr}"}}']
    view = memoryview(data)
    blocks = [
        b2a_base64(view[start : start + _BLOCK], newline=False).decode("ascii")
        for start in range(0, len(view), _BLOCK)
    ]
    return ['{"InlineBinary": "', *blocks, f'", "vr": "{vr}"}}']


def value_text(vr: str, value: Any) -> str:
    """Return the JSON of an element that is no sequence as text, its keys in order.

    Parameters
    ----------
    vr : str
        The element's VR.
    value : Any
        The element's value.

    Raises
    ------
    TypeError
        If the value of a binary VR is not bytes, or JSON has nothing for a value.
    ValueError
        If the value of a numeric VR is no number.
    """
    if value is None or (not isinstance(value, (int, float)) and _is_empty(value)):
        return f'{{"vr": "{vr}"}}'
    if is_binary(vr, value):
        return "".join(inline_text(vr, content(value)))
    try:
        inner = _TEXT.get(vr, _string_text)(value)
    except TypeError:
        inner = None
    if inner is None:
        inner = dumps(_values(vr, value), sort_keys=True)[1:-1]
    return f'{{"Value": [{inner}], "vr": "{vr}"}}'
