"""Comparing, copying and pickling data sets.

Belongs here: those methods, as a base class of Dataset. Must not know: values. Layer: 5 (model).
"""

from __future__ import annotations

from contextlib import suppress
from copy import deepcopy
from typing import Any, TypeVar

from .._values.numbers import IS, DSfloat
from .._wire.source import open_source
from .._wire.tape import BIG_ENDIAN, LONG_HEADER, NO_VR, RECORD, RECORD_SIZE, WALKED
from .._writing.untouched import elements_as_read, value_as_read
from ..datadict import _lookup_vr, private_vr
from ..dataelem import DataElement
from ..errors import CodicomError
from ..misc import warn_and_log
from ..multival import MultiValue
from ..sequence import Sequence
from ..tag import BaseTag
from ..uid import UID
from ..valuerep import VR, PersonName
from .packing import pack
from .private import creator_of
from .window import Window

__all__ = ["Copying"]

_Self = TypeVar("_Self")
# What a copy has in common with its original
_SHARED = frozenset(
    (
        "_window _opened _parent_seq _pixel_cache _frame_index _frame_table _decompressed "
        "_encodings _parent_encoding"
    ).split()
)
# What does not go with a pickled data set
_LEFT = (
    "_dict", "_window", "_opened", "_parent_seq", "_pixel_cache", "_frame_index", "_frame_table",
    "_decompressed",
)  # fmt: skip
_PIXEL_REPRESENTATION = 0x00280103
_SQ = 0x5351
# What an item has of itself that was only read
_READ = frozenset(
    (
        "_dict _encodings _found _inherited_pixel_representation _packed _parent_encoding "
        "_parent_seq _window is_undefined_length_sequence_item"
    ).split()
)
# The classes of values that nothing can change
_FIXED = frozenset((str, int, float, bytes, type(None), UID, DSfloat, IS, PersonName, BaseTag))


def _words() -> dict[int, str]:
    """Return the second word of the records of plain elements: to their VR, "" if they have none.

    Plain is what has a VR that nothing else decides, and a length.
    """
    found = {}
    for order in (0, BIG_ENDIAN):
        for vr in VR:
            if len(vr) == 2 and vr not in ("SQ", "UN"):
                for long in (0, LONG_HEADER):
                    record = RECORD.pack(0, ord(vr[0]) << 8 | ord(vr[1]), order | long, 0, 0, 0, 0)
                    found[memoryview(record).cast("I")[1]] = str(vr)
        record = RECORD.pack(0, 0, order | NO_VR, 0, 0, 0, 0)
        found[memoryview(record).cast("I")[1]] = ""
    return found


_PLAIN = _words()


def _records(ds: Any) -> tuple[dict[int, Any], list[int]]:
    """Return the entries of a data set that was read, elements as records where they can be.

    That is where the element is made from its record again just as it is, whatever else has
    changed in the data set. Also return the tags of all that the records do not say.
    """
    own = ds._window.entries()
    if _only_looked_at(ds):
        return own, []
    tape = ds._window.tape
    words, found, sequences = tape.words, dict(ds._dict), []
    creators: dict[int, Any] = {}
    # Not of the data set itself, where other threads may look at values meanwhile.
    for tag, entry in list(found.items()):
        if type(entry) is not DataElement or entry._origin is not tape:
            continue
        record, value = entry._record, entry._value
        # Items that were walked have one tape in common, so that the record has to be asked for.
        if own.get(tag) != record or entry.__dict__:
            continue
        vr, kind = entry.VR, type(value)
        expected = _PLAIN.get(words[record * 8 + 1])
        if tag & 0x10000:
            if tag >> 8 not in creators:
                creators[tag >> 8] = creator_of(ds, tag)
            creator = creators[tag >> 8]
            if entry.private_creator != creator:
                continue
            expected = expected or _private_vr(tape, tag, record, creator)
        # An implied VR is the dictionary's, unless that has a choice, made or not.
        if vr != (expected or _lookup_vr(tag)) or len(vr) != 2:
            continue
        if vr == "SQ":
            sequences.append((tag, entry))
        elif (
            (kind in _FIXED or (kind is MultiValue and not value._changed))
            and vr == entry._vr_read
            and not entry.is_undefined_length
        ) or value_as_read(entry):
            found[tag] = record
    other = [tag for tag, entry in found.items() if type(entry) is not int]
    other += own.keys() - found.keys()
    if sequences and not any(map(_is_context, other)):
        for tag, element in sequences:
            if value_as_read(element) and _only_read(ds, element._value):
                found[tag] = element._record
                other.remove(tag)
    return found, other


def _only_looked_at(ds: Any) -> bool:
    """Return whether all of a data set can be made again from its bytes, whatever was looked at.

    Not so of an item: what is around it may have changed since its values were looked at.
    """
    if ds._parent_seq is not None or ds._window.partial or not elements_as_read(ds):
        return False
    if ds.original_encoding != (ds._window.implicit, not ds._window.big_endian):
        # It decides choices of VRs, which were made with the other.
        return False
    for tag, entry in list(ds._dict.items()):
        if type(entry) is DataElement and (
            entry.__dict__
            or (tag & 0x10000 and entry.private_creator != creator_of(ds, tag))
            or (type(entry._value) is Sequence and not _only_read(ds, entry._value))
        ):
            return False
    return True


def _private_vr(tape: Any, tag: int, record: int, creator: str | None) -> str:
    """Return the VR of a private element that its record does not plainly say."""
    _, code, flags, *_ = RECORD.unpack_from(tape.records, record * RECORD_SIZE)
    if flags & WALKED or code == _SQ:
        return "SQ"
    if 0x10 <= tag & 0xFFFF < 0x100:
        return "LO"
    return (private_vr(tag, creator) if creator else None) or "UN"


def _only_read(ds: Any, sequence: Any) -> bool:
    """Return whether a sequence of `ds` would have the items again that it has, at any depth.

    That is if nobody gave one an attribute, nor to `ds` encodings that they do not have, nor put
    one into another sequence, which is to have the same item in the copy.
    """
    return all(
        item.__dict__.keys() <= _READ
        and item._parent_seq is not None
        and item._parent_seq() is sequence
        and item._parent_encoding == ds._encodings
        and all(
            _only_read(item, entry._value)
            for entry in item.__dict__.get("_dict", {}).values()
            if type(entry) is DataElement and isinstance(entry._value, Sequence)
        )
        for item in sequence._items_made()
    )


def _is_context(tag: int) -> bool:
    """Return whether items of sequences may depend on an element."""
    return tag == _PIXEL_REPRESENTATION or bool(tag & 0x10000 and 0x10 <= tag & 0xFFFF < 0x100)


def _worth_its_bytes(window: Window, other: list[int]) -> bool:
    """Return whether to pickle the bytes of a data set rather than its elements.

    Not so if most of them are of the `other` elements, which were replaced or deleted.
    """
    if not other:
        return True
    own, unused = window.entries(), 0
    records = window.scanned().records
    for tag in other:
        if tag in own:
            start, end = RECORD.unpack_from(records, own[tag] * RECORD_SIZE)[3:5]
            unused += end - start
    return 2 * unused <= window.end - window.start


def _copy_of_buffer(buffer: Any, memo: dict[int, Any]) -> Any:
    """Return a copy of what a data set was read from, None with a warning if there can be none."""
    try:
        return deepcopy(buffer, memo)
    except Exception as error:
        warn_and_log(
            f"The object that the data set was read from cannot be copied ({type(error).__name__}: "
            f"{error}): the attribute 'buffer' of the copy is None"
        )
        return None


def _sign_around(item: Any) -> Any:
    """Return the Pixel Representation of what an item is in, None if there is none."""
    around = [item, *item._ancestors()]
    for holder in around[1:]:
        # One that cannot be read says nothing.
        with suppress(CodicomError):
            value = holder.get("PixelRepresentation")
            if value is not None:
                return value
    found = (holder._inherited_pixel_representation for holder in around)
    return next((value for value in found if value is not None), None)


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
        copied = self._window is not None and self._window is theirs._window
        for tag, entry in list(mine.items()):
            other = others[tag]
            # Of copies, what neither has looked at is equal without looking. The numbers of
            # records say nothing of data sets that are no copies.
            if (copied and entry == other) if type(entry) is int else entry is other:
                continue
            if type(entry) is not DataElement:
                entry = self[tag]
            if type(other) is not DataElement:
                other = theirs[tag]
            if type(entry._value) in _FIXED and entry.VR == other.VR:
                if entry._value == other._value:
                    continue
                return False
            if not entry == other:
                return False
        return True

    def __ne__(self: Any, other: Any) -> Any:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None  # type: ignore[assignment]

    def copy(self: _Self) -> _Self:
        """Return a shallow copy."""
        from copy import copy

        return copy(self)

    def __copy__(self: Any) -> Any:
        entries = dict(self._dict)
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other.__dict__["_dict"] = entries
        return other

    def __deepcopy__(self: Any, memo: dict[int, Any] | None) -> Any:
        other = object.__new__(type(self))
        alone, memo = not memo, {} if memo is None else memo
        memo[id(self)] = other
        mine, state = self.__dict__, other.__dict__
        looked_into = self._dict if "_packed" in mine else mine.get("_dict")
        for name, value in list(mine.items()):
            if name not in ("_dict", "_packed"):
                # Tapes, and what was read with them, never change: both look at the same.
                share = name in _SHARED or value is None or type(value) in _FIXED
                copied = _copy_of_buffer if name == "buffer" else deepcopy
                state[name] = value if share else copied(value, memo)
        if alone and self._parent_seq is not None:
            # What is around it may go before the copy does.
            state["_inherited_pixel_representation"] = _sign_around(self)
        if looked_into is None:
            return other
        if self._window is None:
            entries = dict(looked_into)
        else:
            entries, changed = _records(self)
            if not changed and not self._changed and not self._window.partial:
                # What was only looked at is made again from its bytes when it is asked for.
                return other
        state["_dict"] = entries
        for tag, entry in entries.items():
            if isinstance(entry, DataElement):
                entry = entries[tag] = memo.get(id(entry)) or entry.__deepcopy__(memo)
                if isinstance(entry._value, Sequence):
                    entry._value.parent_dataset = other
        return other

    def __getstate__(self: Any) -> dict[str, Any]:
        window = self._window
        other: list[int] = []
        if window is None:
            entries = self._dict
        elif "_dict" in self.__dict__ or "_packed" in self.__dict__:
            entries, other = _records(self)
        else:
            entries = window.entries()
        state: dict[str, Any] = self.__dict__.copy()
        for name in _LEFT:
            state.pop(name, None)
        if hasattr(self, "file_meta"):
            state["file_meta"] = self.file_meta
        if self._parent_seq is not None:
            # What is around it stays behind.
            state["_inherited_pixel_representation"] = _sign_around(self)
        if window is None:
            state["_packed"] = pack(entries), 0, None
            return state
        tape = window.scanned()
        state["_encodings"] = self._encodings
        if _worth_its_bytes(window, other):
            state["_bytes"] = (
                tape.source.read_at(window.start, window.end - window.start),
                window.implicit,
                window.big_endian,
                window.depth,
                bool(tape.notes),
                window.partial,
            )
            if other or self._changed or window.partial:
                changed = {tag: entries[tag] for tag in other if tag in entries}
                state["_packed"] = pack(changed), 0, list(entries)
            return state
        elements = {tag: self.get_item(tag) for tag in entries}
        state["_packed"] = pack(elements), 0, None
        state["_read_implicit"], state["_read_little"] = self.original_encoding
        state["_read_charset"] = self.original_character_set
        state["_is_implicit_VR"], state["_is_little_endian"] = self._target_encoding()
        state["_changed"] = True
        return state

    def __setstate__(self: Any, state: dict[str, Any]) -> None:
        content = state.pop("_bytes", None)
        self.__dict__.update(state)
        if content is not None:
            data, implicit, big_endian, depth, noted, partial = content
            window = Window(open_source(data), 0, len(data), implicit, big_endian, depth)
            window.partial = partial
            self.__dict__["_window"] = window
            if noted:
                # What is wrong with the bytes was said when they were read.
                window.scanned()

    def __enter__(self: _Self) -> _Self:
        return self

    def __exit__(self: Any, *exc: object) -> None:
        return None
