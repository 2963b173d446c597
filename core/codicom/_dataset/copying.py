"""Comparing, copying and pickling data sets.

Belongs here: those methods, as a base class of Dataset. Must not know: values. Layer: 5 (model).
"""

from __future__ import annotations

from typing import Any

from ..dataelem import DataElement
from ..sequence import Sequence

__all__ = ["Copying"]


class Copying:
    """The methods of a data set that compare and copy it."""

    def __eq__(self: Any, other: Any) -> Any:
        if other is self:
            return True
        if not isinstance(other, Copying):
            return NotImplemented
        theirs: Any = other
        if self._dict.keys() != theirs._dict.keys():
            return False
        return all(self[tag] == theirs[tag] for tag in self._dict)

    def __ne__(self: Any, other: Any) -> Any:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None  # type: ignore[assignment]

    def copy(self: Any) -> Any:
        """Return a shallow copy."""
        from copy import copy

        return copy(self)

    def __copy__(self: Any) -> Any:
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other.__dict__["_dict"] = dict(self._dict)
        return other

    def __deepcopy__(self: Any, memo: dict[int, Any] | None) -> Any:
        from copy import deepcopy

        other = object.__new__(type(self))
        memo = {} if memo is None else memo
        memo[id(self)] = other
        # Tapes, and what was read with them, never change: both data sets look at the same.
        shared = ("_window", "_opened", "_parent_seq", "_pixel_cache", "_frame_index")
        for name, value in self.__dict__.items():
            other.__dict__[name] = value if name in shared else deepcopy(value, memo)
        for element in other.__dict__.get("_dict", {}).values():
            if type(element) is DataElement and isinstance(element._value, Sequence):
                element._value.parent_dataset = other
        return other

    def __getstate__(self: Any) -> dict[str, Any]:
        state: dict[str, Any] = self.__dict__.copy()
        entries = self._dict
        state["_dict"] = {
            tag: entry if type(entry) is not int else self.get_item(tag)
            for tag, entry in entries.items()
        }
        implicit, little = self.original_encoding
        state["_read_implicit"], state["_read_little"] = implicit, little
        state["_read_charset"] = self.original_character_set
        state["_encodings"] = self._encodings
        for name in ("_window", "_opened", "_parent_seq", "_pixel_cache", "_frame_index"):
            state.pop(name, None)
        if hasattr(self, "file_meta"):
            state["file_meta"] = self.file_meta
        return state

    def __setstate__(self: Any, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.__dict__["_changed"] = True
        for element in self._dict.values():
            if type(element) is DataElement and isinstance(element._value, Sequence):
                element._value.parent_dataset = self

    def __enter__(self: Any) -> Any:
        return self

    def __exit__(self: Any, *exc: object) -> None:
        return None
