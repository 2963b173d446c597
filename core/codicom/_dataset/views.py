"""The views that ``keys``, ``values`` and ``items`` of a data set give, as those of a dict.

Belongs here: going through a data set in the order of its elements, nothing converted. Must not
know: what elements are made of. Layer: 5 (model).
"""

from __future__ import annotations

from collections.abc import ItemsView, KeysView, ValuesView
from functools import partial
from typing import TYPE_CHECKING, Any

from ..tag import BaseTag
from .promote import raw_element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..dataelem import DataElement, RawDataElement

__all__ = ["ItemView", "TagView", "ValueView", "raw_elements"]

_tag = partial(int.__new__, BaseTag)


class TagView(KeysView[BaseTag]):
    """The tags of a data set, in the order in which they were read or set."""

    __slots__ = ()
    _mapping: Any

    def __contains__(self, key: object) -> bool:
        return key in self._mapping._dict

    def __iter__(self) -> Iterator[BaseTag]:
        return map(_tag, self._mapping._dict)

    def __reversed__(self) -> Iterator[BaseTag]:
        return map(_tag, reversed(self._mapping._dict))

    def __repr__(self) -> str:
        return f"dict_keys({list(self)})"


class ValueView(ValuesView["DataElement | RawDataElement"]):
    """The elements of a data set, raw ones as they are."""

    __slots__ = ()
    _mapping: Any

    def __contains__(self, value: object) -> bool:
        return any(each is value or each == value for each in self)

    def __iter__(self) -> Iterator[DataElement | RawDataElement]:
        return raw_elements(self._mapping, self._mapping._dict)

    def __reversed__(self) -> Iterator[DataElement | RawDataElement]:
        return raw_elements(self._mapping, reversed(self._mapping._dict))

    def __repr__(self) -> str:
        return f"dict_values({list(self)})"


class ItemView(ItemsView[BaseTag, "DataElement | RawDataElement"]):
    """The tags and elements of a data set, raw elements as they are."""

    __slots__ = ()
    _mapping: Any

    def __contains__(self, item: object) -> bool:
        return any(each == item for each in self)

    def __iter__(self) -> Iterator[tuple[BaseTag, DataElement | RawDataElement]]:
        entries = self._mapping._dict
        return zip(map(_tag, entries), raw_elements(self._mapping, entries))

    def __reversed__(self) -> Iterator[tuple[BaseTag, DataElement | RawDataElement]]:
        entries = self._mapping._dict
        return zip(map(_tag, reversed(entries)), raw_elements(self._mapping, reversed(entries)))

    def __repr__(self) -> str:
        return f"dict_items({list(self)})"


def raw_elements(ds: Any, tags: Any) -> Iterator[Any]:
    """Yield the elements with some tags as they are; what is in their places may change."""
    entries = ds._dict
    for tag in tags:
        entry = entries[tag]
        yield entry if type(entry) is not int else raw_element(ds, tag, entry)
