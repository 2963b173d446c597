"""Comparing, copying and pickling data sets.

Belongs here: those methods, as a base class of Dataset. Must not know: values. Layer: 5 (model).
"""

from __future__ import annotations

from typing import Any

from .._wire.source import open_source
from .._writing.untouched import elements_as_read
from ..dataelem import DataElement
from ..sequence import Sequence
from .window import Window

__all__ = ["Copying"]

# What a copy has in common with its original
_SHARED = frozenset(
    "_window _opened _parent_seq _pixel_cache _frame_index _encodings _parent_encoding".split()
)
# What does not go with a pickled data set
_LEFT = ("_window", "_opened", "_parent_seq", "_pixel_cache", "_frame_index")


def _as_read(ds: Any) -> dict[int, int] | None:
    """Return the records of a data set in which nothing was changed, None if something was.

    An empty dict stands for all records of its window.
    """
    window = ds._window
    if window is None or ds._changed or not elements_as_read(ds):
        return None
    if not window.partial:
        return {}
    return {
        tag: entry if type(entry) is int else entry._record for tag, entry in ds._dict.items()
    }


def _worth_its_bytes(ds: Any, window: Window) -> bool:
    """Return whether to pickle the bytes of a data set rather than its elements.

    Not so if most of them are of elements that were replaced or deleted.
    """
    if not ds._changed:
        return True
    words = window.scanned().words
    used = sum(
        words[entry * 8 + 4] - words[entry * 8 + 2]
        for entry in ds._dict.values()
        if type(entry) is int
    )
    return bool(2 * used >= window.end - window.start)


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
        mine, state = self.__dict__, other.__dict__
        for name, value in mine.items():
            if name == "_dict":
                continue
            # Tapes, and what was read with them, never change: both data sets look at the same.
            state[name] = value if name in _SHARED or value is None else deepcopy(value, memo)
        if "_dict" not in mine:
            return other
        kept = _as_read(self)
        if kept is not None:
            # What was only looked at is made again from its bytes when it is asked for.
            if kept:
                state["_dict"] = kept
            return other
        entries = state["_dict"] = {}
        for tag, entry in mine["_dict"].items():
            if isinstance(entry, DataElement):
                entry = deepcopy(entry, memo)
                if isinstance(entry._value, Sequence):
                    entry._value.parent_dataset = other
            entries[tag] = entry
        return other

    def __getstate__(self: Any) -> dict[str, Any]:
        state: dict[str, Any] = self.__dict__.copy()
        for name in _LEFT:
            state.pop(name, None)
        if hasattr(self, "file_meta"):
            state["file_meta"] = self.file_meta
        window = self._window
        if window is None:
            return state
        tape = window.scanned()
        state["_encodings"] = self._encodings
        if _worth_its_bytes(self, window):
            state["_bytes"] = (
                tape.source.read_at(window.start, window.end - window.start),
                window.implicit,
                window.big_endian,
                window.depth,
                bool(tape.notes),
            )
            kept = _as_read(self)
            if kept is None:
                kept = {
                    tag: None if type(entry) is int else entry for tag, entry in self._dict.items()
                }
            elif kept:
                kept = dict.fromkeys(kept)
            state["_kept"] = kept
            state.pop("_dict", None)
            return state
        state["_dict"] = {tag: self.get_item(tag) for tag in self._dict}
        state["_read_implicit"], state["_read_little"] = self.original_encoding
        state["_read_charset"] = self.original_character_set
        state["_changed"] = True
        return state

    def __setstate__(self: Any, state: dict[str, Any]) -> None:
        content = state.pop("_bytes", None)
        kept = state.pop("_kept", None)
        self.__dict__.update(state)
        if content is not None:
            data, implicit, big_endian, depth, noted = content
            window = Window(open_source(data), 0, len(data), implicit, big_endian, depth)
            self.__dict__["_window"] = window
            if noted:
                # What is wrong with the bytes was said when they were read.
                window.scanned()
            if kept:
                window.scanned()
                found = window.entries()
                self.__dict__["_dict"] = {
                    tag: found[tag] if entry is None else entry for tag, entry in kept.items()
                }
        if kept or content is None:
            for element in self._dict.values():
                if type(element) is DataElement and isinstance(element._value, Sequence):
                    element._value.parent_dataset = self

    def __enter__(self: Any) -> Any:
        return self

    def __exit__(self: Any, *exc: object) -> None:
        return None
