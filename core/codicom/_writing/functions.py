"""The value of one element to a file-like object, one function for each kind of VR.

Belongs here: the ``write_...`` functions that users of the writer know by name. Must not know:
headers of elements, files; the writer itself does not need these (``level``).
Layer: 4 (services).
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from .._values.encode import ENCODERS
from .._wire.buffers import read_buffer, reset_buffer_position
from ..errors import EncodeNumberError, EncodeTypeError
from .level import Target, item_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..dataelem import DataElement
    from ..filebase import DicomIO

__all__ = [
    "multi_string",
    "write_ATvalue",
    "write_DA",
    "write_DT",
    "write_OBvalue",
    "write_OWvalue",
    "write_PN",
    "write_TM",
    "write_UI",
    "write_UN",
    "write_number_string",
    "write_numbers",
    "write_sequence",
    "write_sequence_item",
    "write_string",
    "write_text",
]


def multi_string(val: str | Iterable[str]) -> str:
    """Return texts as one, with backslashes between them (PS3.5 6.4).

    Parameters
    ----------
    val : str or iterable of str
        The texts; a single one is returned as it is.
    """
    if isinstance(val, (list, tuple)) or hasattr(val, "append"):
        return "\\".join(val)
    return val  # type: ignore[return-value]


def _names(encodings: str | list[str] | None) -> tuple[str, ...]:
    """Return Python's names of encodings as the encoders want them."""
    if not encodings:
        return ("iso8859",)
    return (encodings,) if isinstance(encodings, str) else tuple(encodings)


def write_numbers(fp: DicomIO, elem: DataElement, struct_format: str) -> None:
    """Write binary numbers.

    Parameters
    ----------
    fp : DicomIO
        Where to write; ``fp.is_little_endian`` says how.
    elem : DataElement
        The element; its value is one number, or a list of them.
    struct_format : str
        The format character of :mod:`struct`, such as ``"H"``.

    Raises
    ------
    EncodeNumberError
        If a number does not fit, or is none; it is an ``OSError`` and a ``ValueError``.
    """
    value = elem.value
    if value is None or (isinstance(value, str) and not value):
        return
    values = list(value) if hasattr(value, "append") or hasattr(value, "tolist") else [value]
    order = "<" if fp.is_little_endian else ">"
    try:
        fp.write(struct.pack(f"{order}{len(values)}{struct_format}", *values))
    except (struct.error, OverflowError) as error:
        raise EncodeNumberError(
            f"the value of {elem.tag} '{elem.name}' does not fit '{struct_format}': {error}"
        ) from error


def write_OBvalue(fp: DicomIO, elem: DataElement) -> None:
    """Write bytes, with a NUL if they are odd in number (PS3.5 6.2).

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its value is bytes, or a buffer that is written from where it is to its end
        and goes back there.

    Raises
    ------
    EncodeTypeError
        If the value is neither.
    """
    if not elem.is_buffered:
        fp.write(ENCODERS["OB"](_no_list(elem), fp.is_little_endian))
        return
    size = 0
    with reset_buffer_position(elem.value):
        for piece in read_buffer(elem.value):
            size += len(piece)
            fp.write(piece)
    if size % 2:
        fp.write(b"\0")


def _no_list(elem: DataElement) -> Any:
    """Return the value of an element that must not be a list of bytes."""
    if elem.value is None:
        raise EncodeTypeError(f"{elem.tag} '{elem.name}' has no bytes to write, but None")
    return elem.value


def write_OWvalue(fp: DicomIO, elem: DataElement) -> None:
    """Write the bytes of words as they are; their order is not changed.

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its value is bytes in the byte order of `fp`, or a buffer.

    Raises
    ------
    EncodeTypeError
        If the value is neither.
    """
    write_OBvalue(fp, elem)


def write_UN(fp: DicomIO, elem: DataElement) -> None:
    """Write the bytes of an element of unknown VR, exactly as they are.

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its value is bytes.

    Raises
    ------
    EncodeTypeError
        If the value is not bytes.
    """
    value = _no_list(elem)
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise EncodeTypeError(
            f"a bytes-like object is required for {elem.tag} '{elem.name}', not "
            f"'{type(value).__name__}'"
        )
    fp.write(value)


def write_ATvalue(fp: DicomIO, elem: DataElement) -> None:
    """Write tags.

    Parameters
    ----------
    fp : DicomIO
        Where to write; ``fp.is_little_endian`` says how.
    elem : DataElement
        The element; its value is one tag, or a list of them.

    Raises
    ------
    EncodeError
        If the value is no tag.
    """
    fp.write(ENCODERS["AT"](elem.value, fp.is_little_endian))


def write_UI(fp: DicomIO, elem: DataElement) -> None:
    """Write UIDs, with a NUL if the text is odd in length (PS3.5 9.1).

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element.

    Raises
    ------
    EncodeError
        If the value is not text of the default repertoire.
    """
    write_string(fp, elem, "\0")


def write_string(fp: DicomIO, elem: DataElement, padding: str = " ") -> None:
    """Write text of the default repertoire.

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its value is one text, or a list of them.
    padding : str, optional
        What is added if the text is odd in length.

    Raises
    ------
    EncodeError
        If the value is not text, or not of the default repertoire.
    """
    # CS pads with a space; that is taken off again if something else is asked for.
    value = elem.value
    content = ENCODERS["CS"](value, True)
    if padding != " " and len(content) and _is_odd(value):
        content = content[:-1] + padding.encode("latin-1")
    fp.write(content)


def _is_odd(value: Any) -> bool:
    """Return whether text is odd in length once its values are one."""
    return (len(value) if isinstance(value, (str, bytes)) else len(multi_string(value))) % 2 == 1


def write_text(fp: DicomIO, elem: DataElement, encodings: list[str] | None = None) -> None:
    """Write text in the repertoires of Specific Character Set (PS3.5 6.1).

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its value is one text, or a list of them.
    encodings : list of str, optional
        The Python encodings, the default repertoire if there are none.

    Raises
    ------
    EncodeError
        If the value is not text, or cannot be encoded.
    """
    fp.write(ENCODERS["UC"](elem.value, True, _names(encodings)))


def write_PN(fp: DicomIO, elem: DataElement, encodings: list[str] | None = None) -> None:
    """Write names of persons in the repertoires of Specific Character Set (PS3.5 6.2.1).

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its value is one name, or a list of them.
    encodings : list of str, optional
        The Python encodings, the default repertoire if there are none.

    Raises
    ------
    EncodeError
        If the value is no name, or cannot be encoded.
    """
    fp.write(ENCODERS["PN"](elem.value, True, _names(encodings)))


def write_number_string(fp: DicomIO, elem: DataElement) -> None:
    """Write numbers as text, DS or IS; a number that was read or set as text, as that text.

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its value is one number, or a list of them.

    Raises
    ------
    EncodeError
        If the value is no number.
    """
    fp.write(ENCODERS["DS"](elem.value, True))


def write_DA(fp: DicomIO, elem: DataElement) -> None:
    """Write dates.

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its values are text or dates.

    Raises
    ------
    EncodeError
        If a value is neither.
    """
    fp.write(ENCODERS["DA"](elem.value, True))


def write_DT(fp: DicomIO, elem: DataElement) -> None:
    """Write dates with times.

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its values are text or datetimes.

    Raises
    ------
    EncodeError
        If a value is neither.
    """
    fp.write(ENCODERS["DT"](elem.value, True))


def write_TM(fp: DicomIO, elem: DataElement) -> None:
    """Write times of day.

    Parameters
    ----------
    fp : DicomIO
        Where to write.
    elem : DataElement
        The element; its values are text or times.

    Raises
    ------
    EncodeError
        If a value is neither.
    """
    fp.write(ENCODERS["TM"](elem.value, True))


def write_sequence(fp: DicomIO, elem: DataElement, encodings: list[str]) -> None:
    """Write the items of a sequence, without its header and delimiter (PS3.5 7.5).

    Parameters
    ----------
    fp : DicomIO
        Where to write; ``fp.is_implicit_VR`` and ``fp.is_little_endian`` say how.
    elem : DataElement
        The element; its value is a sequence.
    encodings : list of str
        The Python encodings for text in items without a Specific Character Set.

    Raises
    ------
    CodicomError
        If an element of an item cannot be encoded. Nothing is written then.
    """
    target, names = Target(fp.is_implicit_VR, fp.is_little_endian), list(_names(encodings))
    parts = [item_pieces(item, target, names).joined() for item in elem.value or ()]
    if parts:
        fp.write(b"".join(parts))


def write_sequence_item(fp: DicomIO, dataset: Any, encodings: list[str]) -> None:
    """Write one item of a sequence with its header, and its delimiter if it has one (PS3.5 7.5).

    Parameters
    ----------
    fp : DicomIO
        Where to write; ``fp.is_implicit_VR`` and ``fp.is_little_endian`` say how.
    dataset : Dataset
        The item; ``dataset.is_undefined_length_sequence_item`` says which length it has.
    encodings : list of str
        The Python encodings for text if the item has no Specific Character Set.

    Raises
    ------
    CodicomError
        If an element of the item cannot be encoded. Nothing is written then.
    """
    target = Target(fp.is_implicit_VR, fp.is_little_endian)
    fp.write(item_pieces(dataset, target, list(_names(encodings))).joined())
