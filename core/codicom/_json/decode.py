"""From the DICOM JSON model to the value of an element (PS3.18 F.2).

Belongs here: what the JSON of one element means. Must not know: elements, data sets; the class of
the items of a sequence is handed in. Layer: 2 (values).
"""

from __future__ import annotations

import binascii

from .. import config
from .._values.coerce import converter
from .._values.decode import empty_value
from .._values.ready import LATER, READY
from ..errors import CodicomError, InvalidValueError, JsonModelError
from ..misc import warn_and_log
from ..multival import MultiValue
from ..tag import Tag
from .encode import FLOAT_VRS, INT_VRS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["JsonDataElementConverter", "convert_to_python_number", "loaded", "parts_of"]

_VALUE_KEYS = ("Value", "InlineBinary", "BulkDataURI")
_GROUPS = ("Alphabetic", "Ideographic", "Phonetic")
# For the VRs whose JSON says it all: the classes of values that are taken without a closer look
_TEXTS, _INTEGERS, _NUMBERS = frozenset((str,)), frozenset((int,)), frozenset((int, float))
_QUICK = {
    **dict.fromkeys(("AE", "AS", "CS", "DA", "DT", "LO", "PN", "SH", "TM", "UC", "UI"), _TEXTS),
    **dict.fromkeys(("IS", "SL", "SS", "SV", "UL", "US", "UV"), _INTEGERS),
    **dict.fromkeys(("DS", "FD", "FL"), _NUMBERS),
}
_ONE_GROUP = {"Alphabetic"}
_EXACT = 1 << 53


def _number(value: Any, kind: Callable[[Any], Any]) -> Any:
    return None if value is None or value == "" else kind(value)


def convert_to_python_number(value: Any, vr: str) -> Any:
    """Return numbers for what JSON has for a numeric VR.

    Parameters
    ----------
    value : int, float, str, None or a list of these
        What stands in the JSON. An empty text stands for None.
    vr : str
        The value representation.

    Returns
    -------
    int, float, None or a list of these
        The numbers; `value` itself if `vr` is not numeric.

    Raises
    ------
    ValueError
        If something is no number.
    TypeError
        If something is of a type that cannot be a number.
    """
    kind: Any = int if vr in INT_VRS else float if vr in FLOAT_VRS else None
    if kind is None:
        return value
    try:
        if isinstance(value, list | tuple):
            return [_number(each, kind) for each in value]
        return _number(value, kind)
    except OverflowError as error:
        raise InvalidValueError(f"{str(value)[:80]} is not a value for VR {vr}: {error}") from error
    except TypeError as error:
        raise JsonModelError(f"{str(value)[:80]} is not a value for VR {vr}: {error}") from error


def _decimal(value: Any) -> Any:
    """Return what a decimal string is made from: a number, or a text where that says more."""
    if value is None or value == "":
        return None
    number = convert_to_python_number(value, "DS")
    if isinstance(value, str) and len(value) == 16 and value.isdecimal():
        return value  # digits that a double has no room for
    if config.current().use_DS_decimal:
        return value if isinstance(value, str) else repr(value)
    return number


class JsonDataElementConverter:
    """Makes the value of an element from its JSON (PS3.18 F.2).

    Parameters
    ----------
    dataset_class : type
        The class of the items of sequences.
    tag : str
        The element's tag, eight hexadecimal digits.
    vr : str
        The element's VR.
    value : list or str
        What stands under `value_key`.
    value_key : str or None
        ``"Value"``, ``"InlineBinary"``, ``"BulkDataURI"``, or None if there is none of them.
    bulk_data_uri_handler : callable, optional
        Returns the value that a URI stands for; called with tag, VR and URI, or if it takes only
        one argument with the URI.

    Raises
    ------
    JsonModelError
        If `value` is of a type that does not fit `value_key` (also a TypeError and ValueError).
    """

    def __init__(
        self,
        dataset_class: type[Any],
        tag: str,
        vr: str,
        value: Any,
        value_key: str | None,
        bulk_data_uri_handler: Callable[..., Any] | None = None,
    ) -> None:
        self.dataset_class = dataset_class
        self.tag = tag
        self.vr = vr
        self.value = value
        self.value_key = value_key
        self.bulk_data_element_handler = bulk_data_uri_handler

    def get_element_values(self) -> Any:
        """Return the element's value, or a list of its parts.

        Raises
        ------
        JsonModelError
            If the JSON is not as PS3.18 F.2 has it.
        ValueError
            If a value is no number or no base64.
        """
        if self.value_key == "Value":
            return self._from_list()
        if self.value_key == "InlineBinary":
            return self._from_base64(self._text())
        if self.value_key == "BulkDataURI":
            return self._from_uri(self._text())
        if self.value_key is None:
            return empty_value(self.vr)
        raise JsonModelError(f"Unknown attribute name '{self.value_key}' for tag {self.tag}")

    def _from_list(self) -> Any:
        if not isinstance(self.value, list):
            raise JsonModelError(f"'Value' of data element '{self.tag}' must be a list")
        if not self.value:
            return empty_value(self.vr)
        parts = [self.get_regular_element_value(part) for part in self.value]
        if len(parts) == 1 and self.vr != "SQ":
            return parts[0]
        if self.vr in INT_VRS or self.vr in FLOAT_VRS:
            return parts
        empty = empty_value(self.vr) if self.vr != "SQ" else None
        return [empty if part is None else part for part in parts]

    def _text(self) -> str:
        """Return the text under ``InlineBinary`` or ``BulkDataURI``.

        Some DICOMweb services put it in a list.
        """
        value = self.value
        if isinstance(value, list) and value:
            value = value[0]
        if not isinstance(value, str):
            raise JsonModelError(
                f"Invalid attribute value for data element '{self.tag}' - the value for "
                f"'{self.value_key}' must be str, not {type(value).__name__}"
            )
        return value

    def _from_base64(self, text: str) -> bytes:
        try:
            return binascii.a2b_base64(text)
        except ValueError as error:
            raise JsonModelError(
                f"'InlineBinary' of data element '{self.tag}' is no base64: {error}"
            ) from error

    def _from_uri(self, uri: str) -> Any:
        handler = self.bulk_data_element_handler
        if handler is None:
            warn_and_log(
                "No bulk data URI handler provided for retrieval of value of data element "
                f'"{self.tag}"'
            )
            return empty_value(self.vr)
        return handler(uri) if _takes_uri_alone(handler) else handler(self.tag, self.vr, uri)

    def get_regular_element_value(self, value: Any) -> Any:
        """Return one part of the element's value.

        Parameters
        ----------
        value : Any
            What stands in the list under ``Value``.

        Returns
        -------
        Any
            A data set for SQ, a text for PN, a tag or None for AT, a number for a numeric VR.
        """
        vr = self.vr
        if vr == "SQ":
            return self.get_sequence_item(value)
        if value is None:
            return empty_value(vr) if vr == "PN" or len(self.value) == 1 else None
        if vr == "PN":
            return self.get_pn_element_value(value)
        if vr == "AT":
            return self._tag_value(value)
        if vr == "DS":
            return _decimal(value)
        return convert_to_python_number(value, vr)

    def _tag_value(self, value: Any) -> Any:
        """Return the tag that hexadecimal digits stand for, None with a warning for others."""
        if value == "":
            return None
        if not isinstance(value, str):
            raise JsonModelError(
                f"A value of data element '{self.tag}' with VR AT must be str, not "
                f"{type(value).__name__}"
            )
        try:
            number = int(value, 16)
        except ValueError:
            warn_and_log(f"Invalid value '{value}' for AT element - ignoring it")
            return None
        try:
            return Tag(number)
        except (ValueError, OverflowError) as error:
            raise InvalidValueError(f"'{value[:80]}' is not a tag: {error}") from error

    def get_sequence_item(self, value: Any) -> Any:
        """Return an item of a sequence.

        Parameters
        ----------
        value : dict or None
            The JSON of the item; None for an empty one.

        Returns
        -------
        Dataset
            A data set of :attr:`dataset_class`.
        """
        if value is None or value == "":
            return self.dataset_class()
        return self.dataset_class.from_json(
            parts_of(value, f"An item of data element '{self.tag}'"),
            self.bulk_data_element_handler,
        )

    def get_pn_element_value(self, value: Any) -> Any:
        """Return the name of a person as one text (PS3.18 F.2.2).

        Parameters
        ----------
        value : dict or str
            The component groups. Some DICOMweb services give the text itself, which is taken
            with a warning.

        Returns
        -------
        str
            The groups, separated by ``=``.
        """
        if not isinstance(value, dict):
            warn_and_log(
                f"Value of data element '{self.tag}' with VR Person Name (PN) is not formatted "
                "correctly"
            )
            return value
        groups = [value.get(group, "") for group in _GROUPS]
        if not all(isinstance(group, str) for group in groups):
            raise JsonModelError(
                f"The component groups of a value of data element '{self.tag}' must be str"
            )
        return "=".join(groups).rstrip("=")


def quick_value(mapping: Any) -> tuple[str, Any] | None:
    """Return VR and value of an element whose JSON is as most is, None if it takes a closer look.

    That is a list of texts or numbers that the VR allows as they are, or a name of one group.
    """
    if type(mapping) is not dict or len(mapping) != 2:
        return None
    vr, parts = mapping.get("vr"), mapping.get("Value")
    if type(vr) is not str or type(parts) is not list or vr not in _QUICK:
        return None
    ready, kinds = READY[vr], _QUICK[vr]
    values = []
    for part in parts:
        if vr == "PN" and type(part) is dict and part.keys() == _ONE_GROUP:
            part = part["Alphabetic"]
        if type(part) not in kinds:
            return None
        if kinds is _NUMBERS and type(part) is int:
            part = float(part) if -_EXACT < part < _EXACT else None
        value = LATER if part is None else ready(part)
        if value is LATER:
            return None
        values.append(value)
    if len(values) < 2:
        return (vr, values[0]) if values else None
    return vr, MultiValue._of(converter(vr, config.current().reading_validation_mode), values)


def _takes_uri_alone(handler: Callable[..., Any]) -> bool:
    """Return whether a handler is to be called with the URI only."""
    from inspect import signature

    try:
        parameters = signature(handler).parameters.values()
    except (TypeError, ValueError):
        return True  # a builtin, such as dict.get
    taken = [p for p in parameters if p.kind not in (p.KEYWORD_ONLY, p.VAR_KEYWORD)]
    needed = [p for p in taken if p.default is p.empty]
    return len(taken) == 1 or (len(taken) == 2 and len(needed) <= 1)


def parts_of(mapping: Any, what: str) -> dict[str, Any]:
    """Return the JSON object `mapping`, or raise if it is none."""
    if not isinstance(mapping, dict):
        raise JsonModelError(f"{what} must be a JSON object, not {type(mapping).__name__}")
    return mapping


def loaded(text: Any) -> dict[str, Any]:
    """Return the JSON of a data set as a dict.

    Parameters
    ----------
    text : dict, str, bytes or bytearray
        The JSON, parsed or not.

    Raises
    ------
    JsonModelError
        If it is no JSON object or is nested too deeply.
    json.JSONDecodeError
        If it is no JSON, which is a ValueError.
    """
    if isinstance(text, str | bytes | bytearray):
        import json

        try:
            text = json.loads(text)
        except RecursionError as error:
            raise JsonModelError("the JSON is nested too deeply") from error
    return parts_of(text, "A data set")


def element_parts(tag: Any, mapping: Any) -> tuple[str, str | None, Any]:
    """Return VR, the key of the value and what stands under it, of one element's JSON."""
    mapping = parts_of(mapping, f"Data element '{tag}'")
    if "vr" not in mapping:
        raise JsonModelError(f"Data element '{tag}' must have key 'vr'")
    vr = mapping["vr"]
    if not isinstance(vr, str):
        raise JsonModelError(f"The VR of data element '{tag}' must be str, not {vr!r:.80}")
    for key in _VALUE_KEYS:
        if key in mapping:
            return vr, key, mapping[key]
    return vr, None, ""


def not_loaded(tag: Any, value: Any, error: Exception) -> Exception:
    """Return the error for an element whose value its class does not take."""
    if isinstance(error, CodicomError):
        return InvalidValueError(
            f"Data element '{tag}' could not be loaded from JSON: {str(value)[:200]}: {error}"
        )
    return InvalidValueError(f"Data element '{tag}' could not be loaded from JSON: {value!s:.200}")
