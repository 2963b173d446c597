"""Reduces what an operation gave to plain data that can be compared between the libraries."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

from pydicom.datadict import get_private_entry

BUILTINS = frozenset(
    (
        "KeyError ValueError TypeError AttributeError NotImplementedError IndexError OSError "
        "OverflowError RuntimeError UnicodeError EOFError LookupError ArithmeticError "
        "FileExistsError"
    ).split()
)
# Retired in the edition of PS3.6 of one library, not yet in that of the other
_RETIRED_SINCE = frozenset((0x00102160, 0x30040012))
_IMPLIED = {"LookupError", "ArithmeticError"}
# Where in items of items it happened, of which the last is enough
_PATH = re.compile(r"(With tag \S+ got exception: )+")
# What encapsulated Pixel Data begins with
_ITEM = b"\xfe\xff\x00\xe0"
# The transfer syntaxes of encapsulated pixel data that are compared
_ENCAPSULATED = ("1.2.840.10008.1.2.5", "1.2.840.10008.1.2.8.1")


def number(value: Any) -> Any:
    """Return a number so that NaN equals NaN and 1 is not 1.0."""
    if isinstance(value, float):
        return "nan" if math.isnan(value) else value.hex()
    return int(value)


def plain(value: Any, depth: int = 0) -> Any:
    """Reduce a value, element, data set, sequence or array to plain data with its type's name."""
    kind = type(value).__name__
    if value is None or isinstance(value, bool):
        return value
    if kind in ("DSfloat", "DSdecimal", "IS", "ISfloat"):
        text = getattr(value, "original_string", None)
        return [kind, number(float(value)), text or str(value), str(value), repr(value)]
    if kind in ("int", "float", "BaseTag"):
        return [kind, number(value)]
    if isinstance(value, (bytes, bytearray, memoryview)):
        # Encapsulated: encoders may differ in the bytes.
        return ["bytes", bytes(value) if value[:4] != _ITEM else "encapsulated"]
    if kind == "PersonName":
        # pydicom gives an empty name no component group, or an empty one, by what it is made from.
        groups = [str(part) for part in value.components]
        return [kind, str(value), groups if groups != [""] else []]
    if isinstance(value, str):
        return ["str" if kind == "VR" else kind, str(value)]
    if kind == "MultiValue" or isinstance(value, (list, tuple)):
        if kind == "RawDataElement":
            return raw(value)
        return [kind, *(plain(part, depth + 1) for part in value)]
    if kind == "Sequence":
        return [kind, *(plain(item, depth + 1) for item in value)]
    if kind == "DataElement":
        return element(value, depth)
    if hasattr(value, "is_original_encoding"):
        return [kind, *(plain(part, depth + 1) for part in value)]
    if kind == "ndarray":
        return [kind, str(value.dtype), value.shape, value.tobytes()]
    if kind in ("DA", "TM", "DT", "Decimal"):
        return [kind, str(value)]
    if isinstance(value, dict):
        return {str(k): plain(v, depth + 1) for k, v in value.items()}
    if hasattr(value, "__iter__"):
        return [plain(part, depth + 1) for part in value]
    return [kind, repr(value)]


def of_fragments(ds: Any) -> bool:
    """Whether pixel data are fragments and the transfer syntax, set since, says that they are not.

    What is taken for pixels then is what an encoder has made, and encoders may differ.
    """
    meta = getattr(ds, "file_meta", None)
    native = meta is None or str(meta.get("TransferSyntaxUID")) not in _ENCAPSULATED
    return native and attempt(lambda: bytes(ds.PixelData[:4]))[1] == _ITEM


def pixels_of(ds: Any) -> Any:
    """Reduce the array of a data set's pixels, and say what they are made of if it is no pixels."""
    return {"of fragments": plain(ds.pixel_array)} if of_fragments(ds) else plain(ds.pixel_array)


def raw(value: Any) -> Any:
    """Reduce a raw element."""
    return ["RawDataElement", int(value.tag), value.VR, value.length, value.value,
            value.is_implicit_VR, value.is_little_endian]  # fmt: skip


def element(found: Any, depth: int = 0) -> Any:
    """Reduce an element with all it says of itself."""
    name = _name(found)
    told = [int(found.tag), str(found.VR), found.VM, name, found.keyword, found.is_empty]
    told += [found.is_undefined_length, found.is_private]
    told += [found.is_retired and int(found.tag) not in _RETIRED_SINCE]
    if isinstance(found.value, bytes) and found.value[:4] == _ITEM:
        return ["DataElement", *told, "encapsulated"]
    if str(found.VR) != "SQ":
        told += [found.repval, str(found) if name == found.name else ""]
    return ["DataElement", *told, plain(found.value, depth)]


def _name(found: Any) -> str:
    """Return the name of an element.

    A private one has none that is not in pydicom's dictionary: those of GDCM and DCMTK, of which
    codicom's is made, have more elements.
    """
    if found.is_private and found.name[:1] == "[":
        try:
            get_private_entry(int(found.tag), str(found.private_creator))
        except KeyError:
            return "Private tag data"
    return str(found.name)


def dump(ds: Any) -> Any:
    """Reduce a data set with all that is in it, each element by itself."""
    found = []
    for tag in sorted(ds.keys()):
        found.append(attempt(lambda tag=tag: plain(ds[tag])))
    return found


def attempt(action: Callable[[], Any]) -> Any:
    """Return what an action gives, or the classes of what it raises."""
    try:
        return ("value", action())
    except Exception as error:
        message, cause = _message(error), error.__cause__
        if cause is not None and _message(cause) not in message:
            message += f", because of {type(cause).__name__}: {_message(cause)}"
        return ("error", classes(error), f"{type(error).__name__}: {message}")


def _message(error: BaseException) -> str:
    """Return what an error is about: pydicom puts a traceback into some messages."""
    return _PATH.sub(r"\1", str(error).split("\nTraceback", 1)[0])


def classes(error: BaseException) -> frozenset[str]:
    """Return the builtin classes that an error can be caught as."""
    names = {base.__name__ for base in type(error).__mro__} & BUILTINS
    if type(error).__module__ == "struct" or "With tag" in str(error):
        # What struct raises, and what pydicom makes of it, we call ValueError.
        names = names - {"OSError"} | ({"ValueError"} if "OSError" in names or not names else set())
    return frozenset(names - _IMPLIED)
