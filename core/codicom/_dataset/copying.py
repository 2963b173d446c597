"""Comparing, copying and pickling data sets.

Belongs here: those methods, as a base class of Dataset. Must not know: values. Layer: 5 (model).
"""

from __future__ import annotations

from typing import Any

from .._wire.source import open_source
from .._wire.tape import NO_VR, RECORD
from .._writing.untouched import elements_as_read, value_as_read
from ..dataelem import DataElement, RawDataElement
from ..sequence import Sequence
from .window import Window

__all__ = ["Copying"]

# What a copy has in common with its original
_SHARED = frozenset(
    (
        "_window _opened _parent_seq _pixel_cache _frame_index _decompressed _encodings "
        "_parent_encoding"
    ).split()
)
# What does not go with a pickled data set
_LEFT = ("_window", "_opened", "_parent_seq", "_pixel_cache", "_frame_index", "_decompressed")


def _as_read(ds: Any) -> bool:
    """Return whether nothing was changed in a data set that was read."""
    return ds._window is not None and not ds._changed and elements_as_read(ds)


def _record_of(ds: Any, tag: int, element: DataElement, own: dict[int, int]) -> int | None:
    """Return the record that an element can be made from again, whatever else has changed.

    That is one of the data set's own records, with a VR of its own, untouched, and of the same
    private creator.
    """
    tape, record = element._origin, element._record if element._origin is not None else -1
    # Items that were walked have one tape in common, so that the record has to be asked for, too.
    if tape is not ds._window.tape or own.get(tag) != record or element.__dict__:
        return None
    code, flags = RECORD.unpack_from(tape.records, record * 32)[1:3]
    vr = element.VR
    if flags & NO_VR or vr in ("UN", "SQ") or not value_as_read(element):
        return None
    if code != ord(vr[0]) << 8 | ord(vr[1]):
        return None
    if tag & 0x10000 and element.private_creator != ds._private_creator_of(tag):
        return None
    return record


def _worth_its_bytes(ds: Any, window: Window) -> bool:
    """Return whether to pickle the bytes of a data set rather than its elements.

    Not so if most of them are of elements that were replaced or deleted.
    """
    if not ds._changed:
        return True
    records, used = window.scanned().records, 0
    for entry in ds._dict.values():
        if type(entry) is int:
            start, end = RECORD.unpack_from(records, entry * 32)[3:5]
            used += end - start
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
        mine, others = self._dict, theirs._dict
        if self._window is not None and self._window is theirs._window:
            # Of copies, what neither has looked at is equal without looking.
            return all(
                (type(entry) is int is type(others[tag]) and entry == others[tag])
                or self[tag] == theirs[tag]
                for tag, entry in list(mine.items())
            )
        return all(self[tag] == theirs[tag] for tag in mine)

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
        if _as_read(self):
            # What was only looked at is made again from its bytes when it is asked for.
            if self._window.partial:
                state["_dict"] = {
                    tag: entry if type(entry) is int else entry._record
                    for tag, entry in self._dict.items()
                }
            return other
        own = {} if self._window is None else self._window.entries()
        entries = state["_dict"] = {}
        for tag, entry in mine["_dict"].items():
            if isinstance(entry, DataElement):
                record = _record_of(self, tag, entry, own) if own else None
                entry = deepcopy(entry, memo) if record is None else record
            if isinstance(entry, DataElement) and isinstance(entry._value, Sequence):
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
                window.partial,
            )
            kept = None
            if not _as_read(self):
                own = window.entries()
                kept = {
                    tag: entry
                    if isinstance(entry, RawDataElement)
                    or (type(entry) is not int and _record_of(self, tag, entry, own) is None)
                    else None
                    for tag, entry in self._dict.items()
                }
            elif window.partial:
                kept = dict.fromkeys(self._dict)
            state["_kept"] = kept
            state.pop("_dict", None)
            return state
        state["_dict"] = {tag: self.get_item(tag) for tag in self._dict}
        state["_read_implicit"], state["_read_little"] = self.original_encoding
        state["_read_charset"] = self.original_character_set
        state["_is_implicit_VR"], state["_is_little_endian"] = self._target_encoding()
        state["_changed"] = True
        return state

    def __setstate__(self: Any, state: dict[str, Any]) -> None:
        content = state.pop("_bytes", None)
        kept = state.pop("_kept", None)
        self.__dict__.update(state)
        if content is not None:
            data, implicit, big_endian, depth, noted, partial = content
            window = Window(open_source(data), 0, len(data), implicit, big_endian, depth)
            window.partial = partial
            self.__dict__["_window"] = window
            if noted:
                # What is wrong with the bytes was said when they were read.
                window.scanned()
            if kept is not None:
                window.scanned()
                found = window.entries()
                self.__dict__["_dict"] = {
                    tag: found[tag] if entry is None else entry for tag, entry in kept.items()
                }
        if kept is not None or content is None:
            for element in self._dict.values():
                if type(element) is DataElement and isinstance(element._value, Sequence):
                    element._value.parent_dataset = self

    def __enter__(self: Any) -> Any:
        return self

    def __exit__(self: Any, *exc: object) -> None:
        return None
