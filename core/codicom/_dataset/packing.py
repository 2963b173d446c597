"""Elements as a few flat lists, which pickle writes and reads many times faster than objects.

Belongs here: from elements in memory, those of items included, to one plain value, and back, an
item when somebody looks at it. Must not know: tapes, files. Layer: 5 (model).

A :data:`Packed` is ``(tags, vrs, kinds, values, extras, items)``: one entry for each element in the
first four; what is unusual about some of them; and for each data set where its elements begin and
end, or its whole pickled state if it is more than its elements. Data set 0 is the one that was
packed.
"""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any

from .._values.numbers import IS, DSfloat
from .._values.numbers import _restore_ds as _decimal
from .._values.numbers import _restore_is as _integer
from ..charset import default_encoding
from ..dataelem import DataElement, RawDataElement
from ..multival import MultiValue
from ..sequence import Sequence
from ..tag import BaseTag, _tags
from ..uid import UID
from ..valuerep import PersonName

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Packed", "pack", "unpack"]

Packed = tuple[list[int], list[str], bytes, list[Any], dict[int, Any], list[Any]]

_AS_IT_IS, _UID, _NUMBER, _DECIMAL, _NAME, _TAG, _SEVERAL, _ITEMS, _VALUE, _ELEMENT = range(10)
_PLAIN = frozenset((str, int, float, bytes, type(None)))
_new_element = object.__new__
_WARN = 1
# What data sets have that were made in memory, and what only says where they are
_USUAL = frozenset(
    ("_dict", "_packed", "_changed", "_parent_encoding", "_parent_seq", "_encodings")
)


def _number(value: IS) -> tuple[int, Any]:
    return _NUMBER, (int(value), getattr(value, "original_string", None))


def _decimal_number(value: DSfloat) -> tuple[int, Any]:
    text = getattr(value, "original_string", None)
    return _DECIMAL, (float(value), text, value.auto_format)


def _uid(value: UID) -> tuple[int, Any]:
    return (_UID, str.__str__(value)) if value._private_encoding is None else (_VALUE, value)


def _name(value: PersonName) -> tuple[int, Any]:
    if value.original_string is None and value.encodings is None and value.validation_mode == _WARN:
        return _NAME, value._groups
    return _VALUE, value


def _several(value: MultiValue[Any]) -> tuple[int, Any]:
    parts = [(_AS_IT_IS, p) if type(p) in _PLAIN else _packed_part(p) for p in value._list]
    return _SEVERAL, (value._constructor, bytes([k for k, _ in parts]), [p for _, p in parts])


_PACK: dict[type, Callable[[Any], tuple[int, Any]]] = {
    UID: _uid,
    IS: _number,
    DSfloat: _decimal_number,
    PersonName: _name,
    BaseTag: lambda value: (_TAG, int(value)),
    MultiValue: _several,
}


def _packed_part(value: Any) -> tuple[int, Any]:
    """Return the kind of a value that is not plain, and what stands for it."""
    pack_value = _PACK.get(type(value))
    return (_VALUE, value) if pack_value is None else pack_value(value)


class _Packer:
    """Packs data sets one after the other, so that depth is no matter."""

    def __init__(self) -> None:
        self.tags: list[int] = []
        self.vrs: list[str] = []
        self.kinds = bytearray()
        self.values: list[Any] = []
        self.extras: dict[int, Any] = {}
        self.items: list[Any] = []
        self.waiting: list[Any] = []
        self.numbers: dict[int, int] = {}

    def add(self, entries: dict[int, Any]) -> None:
        """Pack the elements of the next data set."""
        tags, vrs, kinds, values = self.tags, self.vrs, self.kinds, self.values
        start = len(tags)
        for position, element in enumerate(entries.values(), start):
            if type(element) is DataElement and not element.__dict__:
                value = element._value
                kind = _AS_IT_IS
                if type(value) not in _PLAIN:
                    kind, value = self.packed(value)
                if (
                    element.file_tell is not None
                    or element.private_creator is not None
                    or element.is_undefined_length
                    or element.validation_mode != _WARN
                ):
                    self.extras[position] = (
                        element.file_tell,
                        element.private_creator,
                        element.is_undefined_length,
                        element.validation_mode,
                    )
            else:
                kind = _VALUE
            if kind == _VALUE:
                kind, value = _ELEMENT, element
            vrs.append(element.VR)
            kinds.append(kind)
            values.append(value)
        tags += entries
        self.items.append((start, len(tags)))

    def packed(self, value: Any) -> tuple[int, Any]:
        """Return the kind of a value and what stands for it."""
        if type(value) is Sequence:
            items = value._make_all()
            kind = value._item_class
            if all(type(item) is kind for item in items):
                return _ITEMS, (value.is_undefined_length, [self.number(item) for item in items])
        return _packed_part(value)

    def number(self, item: Any) -> int:
        """Return the number that a data set has, or will have when its turn comes."""
        number = self.numbers.get(id(item))
        if number is None:
            number = self.numbers[id(item)] = len(self.waiting) + 1
            self.waiting.append(item)
        return number


def _is_usual(item: Any) -> bool:
    """Return whether a data set is nothing but its elements."""
    state = item.__dict__
    return bool(state.keys() <= _USUAL and item._parent_encoding == [default_encoding])


def pack(entries: dict[int, Any]) -> Packed:
    """Return the elements of a data set, and those of its items at any depth, as plain values.

    An item that is in several sequences is one for each of them afterwards.

    Parameters
    ----------
    entries : dict of int to DataElement or RawDataElement
        The elements.
    """
    packer = _Packer()
    packer.add(entries)
    for item in packer.waiting:  # which grows meanwhile
        if _is_usual(item):
            packer.add(item._dict)
        else:
            packer.items.append(item.__getstate__())
    return (
        packer.tags,
        packer.vrs,
        bytes(packer.kinds),
        packer.values,
        packer.extras,
        packer.items,
    )


def _made_name(groups: tuple[str, ...]) -> PersonName:
    name = object.__new__(PersonName)
    name._groups = groups
    name.original_string = name.encodings = None
    name.validation_mode = _WARN
    return name


def _made_several(packed: tuple[Any, bytes, list[Any]]) -> MultiValue[Any]:
    constructor, kinds, parts = packed
    return MultiValue._of(constructor, [_MAKE[k](p) for k, p in zip(kinds, parts)])


_MAKE: dict[int, Callable[[Any], Any]] = {
    _AS_IT_IS: lambda value: value,
    _UID: partial(str.__new__, UID),
    _NUMBER: lambda packed: _integer(*packed),
    _DECIMAL: lambda packed: _decimal(*packed),
    _NAME: _made_name,
    _TAG: _tags.__getitem__,
    _SEVERAL: _made_several,
    # Copies of a data set may be made from the same lists.
    _VALUE: deepcopy,
}


def _made_element(value: Any) -> Any:
    return value if isinstance(value, RawDataElement) else deepcopy(value)


def _item(packed: Packed, number: int) -> Any:
    """Return an item of a sequence."""
    item = object.__new__(Sequence._item_class)
    found = packed[5][number]
    if type(found) is tuple:
        item.__dict__.update(
            _parent_encoding=[default_encoding], _changed=True, _packed=(packed, number, None)
        )
    else:
        item.__setstate__(dict(found))
    return item


def unpack(ds: Any, packed: Packed, number: int) -> dict[int, Any]:
    """Return the elements of a data set that was packed.

    Parameters
    ----------
    ds : Dataset
        The data set that they are for.
    packed : Packed
        What :func:`pack` returned.
    number : int
        Which of the data sets in it.
    """
    tags, vrs, kinds, values, extras, items = packed
    start, stop = items[number]
    entries = {}
    for position in range(start, stop):
        tag, kind, value = tags[position], kinds[position], values[position]
        if kind == _ELEMENT:
            entries[tag] = _made_element(value)
            continue
        if kind == _ITEMS:
            undefined, numbers = value
            value = Sequence._on_tape(list(numbers), partial(_item, packed), undefined)
            value.parent_dataset = ds
        elif kind:
            value = _MAKE[kind](value)
        element = entries[tag] = _new_element(DataElement)
        element.tag = _tags[tag]
        element.VR = vrs[position]
        element._value = value
        element._origin = None
        element.file_tell = element.private_creator = None
        element.is_undefined_length = False
        element.validation_mode = _WARN
        if position in extras:
            (
                element.file_tell,
                element.private_creator,
                element.is_undefined_length,
                element.validation_mode,
            ) = extras[position]
    return entries
