"""Attributes of a data set that are made when they are first asked for.

Belongs here: the elements and the encodings of a data set that was read. Must not know: Dataset.
Layer: 5 (model).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._wire.tape import RECORD
from ..charset import convert_encodings
from ..dataelem import RawDataElement
from .packing import unpack

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["OnFirstUse", "entries", "reading_encodings"]

_CHARSET = 0x00080005


class OnFirstUse:
    """An attribute that is made when it is first asked for and is plain from then on."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self.make = make
        self.name = ""
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, ds: Any, owner: type | None = None) -> Any:
        if ds is None:
            return self
        value = ds.__dict__[self.name] = self.make(ds)
        return value


def entries(ds: Any) -> dict[int, Any]:
    """Return the elements of a data set that nobody has looked into yet, as tape indices.

    Those of a data set that was pickled are made from what was packed, and the packed form goes.
    """
    window, state = ds._window, ds.__dict__
    packed = state.get("_packed")
    if packed is not None:
        found = unpack(ds, packed[0], packed[1])
        if packed[2] is not None:
            own = window.entries()
            found = {tag: found[tag] if tag in found else own[tag] for tag in packed[2]}
        state["_dict"] = found
        state.pop("_packed", None)
        return found
    if window is None or "_dict" in state:  # another thread was faster
        present: dict[int, Any] = state.get("_dict", {})
        return present
    fresh = window.tape is None
    entries: dict[int, Any] = window.entries()
    if fresh:
        ds._report(window.tape)
    return entries


def reading_encodings(ds: Any) -> list[str]:
    """Return the Python encodings of the text as it was read (PS3.3 C.12.1.1.2)."""
    window = ds._window
    if window is None:
        entry = ds._dict.get(_CHARSET)
        if isinstance(entry, RawDataElement):
            # It says itself how it is to be read: the default repertoire will do.
            return _from_bytes(entry.value or b"")
        encodings: list[str] = ds._writing_encodings()
        return encodings
    index = None
    if _CHARSET in ds._dict or ds._changed or window.partial:  # else it was not there either
        index = window.entries().get(_CHARSET)
    if index is None:
        # The same list: it is never changed, and items are many.
        around = ds._parent_encoding
        return around if type(around) is list else list(around)
    tape = window.tape
    start, end = RECORD.unpack_from(tape.records, index * 32)[3:5]
    return _from_bytes(tape.source.read_at(start, end - start))


def _from_bytes(value: bytes) -> list[str]:
    """Return the Python encodings that the value of a Specific Character Set stands for."""
    text = value.decode("latin-1")
    return convert_encodings([part.strip(" \0") for part in text.split("\\")])
