"""From the bytes of an element to its value, by VR.

Belongs here: the public functions that decode the values of PS3.5 section 6.2. Must not know: the
data set that an element is in, or how sequences are read (that is handed in by
:func:`set_sequence_reader`). Layer: 2 (values).
"""

from __future__ import annotations

from struct import Struct
from struct import error as StructError

from ._values.decode import DECODERS, empty_value
from .errors import BytesLengthException, InvalidValueError, UnknownVRError
from .multival import MultiValue
from .tag import BaseTag, Tag
from .uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, MutableSequence, Sequence
    from typing import Any

    from .valuerep import IS, DSfloat, PersonName

__all__ = [
    "convert_AE_string",
    "convert_ATvalue",
    "convert_DA_string",
    "convert_DS_string",
    "convert_DT_string",
    "convert_IS_string",
    "convert_OBvalue",
    "convert_OVvalue",
    "convert_OWvalue",
    "convert_PN",
    "convert_SQ",
    "convert_TM_string",
    "convert_UI",
    "convert_UN",
    "convert_UR_string",
    "convert_numbers",
    "convert_single_string",
    "convert_string",
    "convert_tag",
    "convert_text",
    "convert_value",
    "multi_string",
    "set_sequence_reader",
]

_sequence_reader: Callable[..., Any] | None = None


def set_sequence_reader(reader: Callable[..., Any]) -> None:
    """Tell :func:`convert_SQ` how to read; the reader, which stands above this module, does.

    Parameters
    ----------
    reader : callable
        Takes the arguments of :func:`convert_SQ` by position and returns a ``Sequence``.
    """
    global _sequence_reader
    _sequence_reader = reader


def multi_string(val: str, valtype: Callable[[str], Any] | None = None) -> Any:
    """Return a text as one value, or as a :class:`~codicom.multival.MultiValue` of several.

    Parameters
    ----------
    val : str
        The text; padding at its end is taken off, and backslashes part the values.
    valtype : callable, optional
        Makes each value from its text, ``str`` by default.
    """
    constructor = valtype if valtype is not None else str
    parts = val.rstrip(" \0").split("\\")
    return constructor(parts[0]) if len(parts) == 1 else MultiValue(constructor, parts)


def convert_tag(byte_string: bytes, is_little_endian: bool, offset: int = 0) -> BaseTag:
    """Return the tag whose four bytes are at `offset`.

    Raises
    ------
    codicom.errors.BytesLengthException
        If there are less than four bytes.
    """
    if len(byte_string) - offset < 4:
        raise BytesLengthException("byte string too short - must be at least 4 bytes long.")
    return Tag(Struct("<HH" if is_little_endian else ">HH").unpack_from(byte_string, offset))


def convert_AE_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> str | MutableSequence[str]:
    """Return the value of an AE element; blanks on both sides are taken off."""
    return DECODERS["AE"](byte_string) if byte_string else ""


def convert_ATvalue(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> BaseTag | MutableSequence[BaseTag]:
    """Return the value of an AT element."""
    value = DECODERS["AT"](byte_string, is_little_endian)
    return MultiValue(Tag, []) if value is None else value


def convert_DA_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> Any:
    """Return the value of a DA element: text, or ``DA`` if ``config.datetime_conversion``."""
    return DECODERS["DA"](byte_string) if byte_string else ""


def convert_DS_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> DSfloat | MutableSequence[DSfloat] | Any:
    """Return the value of a DS element.

    Raises
    ------
    codicom.errors.InvalidValueError
        If it is no number; :func:`convert_value` then gives text instead.
    """
    return _number("DS", byte_string)


def convert_DT_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> Any:
    """Return the value of a DT element: text, or ``DT`` if ``config.datetime_conversion``."""
    return DECODERS["DT"](byte_string) if byte_string else ""


def convert_IS_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> IS | MutableSequence[IS] | Any:
    """Return the value of an IS element.

    Raises
    ------
    codicom.errors.InvalidValueError
        If it is no number; :func:`convert_value` then gives text instead.
    """
    return _number("IS", byte_string)


def _number(vr: str, byte_string: bytes) -> Any:
    if not byte_string:
        return ""
    value = DECODERS[vr](byte_string)
    parts = value if isinstance(value, MultiValue) else (value,)
    for part in parts:
        if type(part) is str and part:  # what could not be converted came back as text
            raise InvalidValueError(f"could not convert string to {vr}: {part!r}")
    return value


def convert_numbers(byte_string: bytes, is_little_endian: bool, struct_format: str) -> Any:
    """Return binary numbers: one, or a list of several.

    Parameters
    ----------
    byte_string : bytes
        The encoded numbers; none give ``''``.
    is_little_endian : bool
        The byte order.
    struct_format : str
        The format character of :mod:`struct`, such as ``'H'``.

    Raises
    ------
    codicom.errors.BytesLengthException
        If the length is no multiple of the size of one number.
    """
    if not byte_string:
        return ""
    order = "<" if is_little_endian else ">"
    size = Struct(order + struct_format).size
    count, rest = divmod(len(byte_string), size)
    try:
        if rest:
            raise StructError(f"{len(byte_string)} bytes")
        values = Struct(f"{order}{count}{struct_format}").unpack(byte_string)
    except StructError as error:
        raise BytesLengthException(
            "Expected total bytes to be an even multiple of bytes per value. Instead received "
            f"{byte_string[:32]!r} with length {len(byte_string)} and struct format "
            f"'{struct_format}' which corresponds to bytes per value of {size}."
        ) from error
    return values[0] if count == 1 else list(values)


def convert_OBvalue(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> bytes:
    """Return the value of an OB element, the bytes themselves."""
    return byte_string


def convert_OWvalue(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> bytes:
    """Return the value of an OW element, the bytes as they are; their order is not changed."""
    return byte_string


def convert_OVvalue(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> bytes:
    """Return the value of an OV element, the bytes as they are; their order is not changed."""
    return byte_string


def convert_PN(
    byte_string: bytes, encodings: Sequence[str] | None = None
) -> PersonName | MutableSequence[PersonName] | str:
    """Return the value of a PN element.

    Parameters
    ----------
    byte_string : bytes
        The encoded names.
    encodings : sequence of str, optional
        Python's names of the codecs; the default repertoire if none are given.
    """
    return DECODERS["PN"](byte_string, True, encodings) if byte_string else ""


def convert_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> str | MutableSequence[str]:
    """Return text of the default repertoire, as AS and CS have it."""
    return DECODERS["CS"](byte_string) if byte_string else ""


def convert_text(
    byte_string: bytes, encodings: Sequence[str] | None = None, vr: str | None = None
) -> str | MutableSequence[str]:
    """Return text of one or more values, in the repertoires of Specific Character Set.

    Parameters
    ----------
    byte_string : bytes
        The encoded text.
    encodings : sequence of str, optional
        Python's names of the codecs; the default repertoire if none are given.
    vr : str, optional
        The VR to check the values against: LO, SH or UC.
    """
    decode = DECODERS[vr if vr in ("LO", "SH") else "UC"]
    return decode(byte_string, True, encodings) if byte_string else ""


def convert_single_string(
    byte_string: bytes, encodings: Sequence[str] | None = None, vr: str | None = None
) -> str:
    """Return text that is one value, in the repertoires of Specific Character Set.

    Parameters
    ----------
    byte_string : bytes
        The encoded text.
    encodings : sequence of str, optional
        Python's names of the codecs; the default repertoire if none are given.
    vr : str, optional
        The VR to check the value against: LT, ST or UT.
    """
    decode = DECODERS[vr if vr in ("LT", "ST") else "UT"]
    return decode(byte_string, True, encodings) if byte_string else ""


def convert_SQ(
    byte_string: bytes,
    is_implicit_VR: bool,
    is_little_endian: bool,
    encoding: MutableSequence[str] | None = None,
    offset: int = 0,
) -> Any:
    """Return the sequence that `byte_string` encodes.

    Parameters
    ----------
    byte_string : bytes
        The items, without the header of the element.
    is_implicit_VR, is_little_endian : bool
        How they are encoded.
    encoding : list of str, optional
        The codecs of the data set that the sequence is in.
    offset : int, optional
        Where the bytes begin in the file.

    Raises
    ------
    codicom.errors.UnknownVRError
        If the part of the package that reads sequences has not been loaded.
    """
    if _sequence_reader is None:
        raise UnknownVRError("Sequences are read by codicom.filereader, which is not loaded")
    return _sequence_reader(byte_string, is_implicit_VR, is_little_endian, encoding, offset)


def convert_TM_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> Any:
    """Return the value of a TM element: text, or ``TM`` if ``config.datetime_conversion``."""
    return DECODERS["TM"](byte_string) if byte_string else ""


def convert_UI(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> UID | MutableSequence[UID]:
    """Return the value of a UI element; padding at the end is taken off."""
    return DECODERS["UI"](byte_string) if byte_string else UID("")


def convert_UN(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> bytes:
    """Return the value of a UN element, the bytes themselves."""
    return byte_string


def convert_UR_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> str:
    """Return the value of a UR element; blanks at the end are taken off."""
    return DECODERS["UR"](byte_string) if byte_string else ""


def convert_value(
    VR: str, raw_data_element: Any, encodings: str | MutableSequence[str] | None = None
) -> Any:
    """Return the value of an element as Python has it.

    Parameters
    ----------
    VR : str
        The value representation.
    raw_data_element : RawDataElement
        The element as it was read.
    encodings : str or list of str, optional
        Python's names of the codecs of Specific Character Set, as
        :func:`codicom.charset.convert_encodings` gives them.

    Returns
    -------
    object
        The value: one, or a list of several. Where the bytes are no value of the VR, and
        ``config.settings.reading_validation_mode`` is not ``config.RAISE``, the text of them.

    Raises
    ------
    codicom.errors.UnknownVRError
        If `VR` is none of PS3.5 section 6.2.
    codicom.errors.BytesLengthException
        If binary numbers have a length that is no multiple of the size of one.
    codicom.errors.InvalidValueError
        If the value is not valid and the reading mode is ``config.RAISE``.
    """
    raw = raw_data_element.value if raw_data_element is not None else None
    if VR == "SQ":
        if not raw:
            return empty_value("SQ")
        codecs = [encodings] if isinstance(encodings, str) else encodings
        return convert_SQ(
            raw,
            raw_data_element.is_implicit_VR,
            raw_data_element.is_little_endian,
            codecs,
            raw_data_element.value_tell,
        )
    decode = DECODERS.get(VR)
    if decode is None:
        raise UnknownVRError(f"Unknown Value Representation '{VR}'")
    if not raw:
        return empty_value(VR)
    if isinstance(encodings, str):
        encodings = [encodings]
    return decode(raw, raw_data_element.is_little_endian, encodings)


_CONVERTERS = {
    "AE": "AE_string", "AS": "string", "AT": "ATvalue", "CS": "string", "DA": "DA_string",
    "DS": "DS_string", "DT": "DT_string", "FD": ("numbers", "d"), "FL": ("numbers", "f"),
    "IS": "IS_string", "LO": "text", "LT": "single_string", "OB": "OBvalue", "OD": "OBvalue",
    "OF": "OWvalue", "OL": "OBvalue", "OV": "OVvalue", "OW": "OWvalue", "PN": "PN", "SH": "text",
    "SL": ("numbers", "l"), "SQ": "SQ", "SS": ("numbers", "h"), "ST": "single_string",
    "SV": ("numbers", "q"), "TM": "TM_string", "UC": "text", "UI": "UI", "UL": ("numbers", "L"),
    "UN": "UN", "UR": "UR_string", "US": ("numbers", "H"), "UT": "single_string",
    "UV": ("numbers", "Q"), "OB or OW": "OBvalue", "US or OW": "OWvalue", "US or SS": "OWvalue",
    "US or SS or OW": "OWvalue",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Make the table ``converters`` when it is first asked for.

    It says which function, or which function and format of :mod:`struct`, is for which VR.
    """
    if name != "converters":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .valuerep import VR

    functions = globals()
    table: dict[VR, Any] = {}
    for vr, entry in _CONVERTERS.items():
        if isinstance(entry, str):
            table[VR(vr)] = functions[f"convert_{entry}"]
        else:
            table[VR(vr)] = (functions[f"convert_{entry[0]}"], entry[1])
    functions["converters"] = table
    return table
