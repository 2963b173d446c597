"""The items of a sequence (PS3.5 section 7.5).

Belongs here: a list that holds data sets only and makes those that are still on a tape when they
are asked for. Must not know: the class of data sets (it is handed in) or how they are made.
Layer: 3 (elements).
"""

from __future__ import annotations

import weakref
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .multival import ConstrainedList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import overload

    from .dataset import Dataset

__all__ = ["Sequence"]


class Sequence(ConstrainedList[Any]):
    """A list of :class:`~codicom.dataset.Dataset`.

    Items that were read from a file stay numbers on the tape until they are asked for.

    Parameters
    ----------
    iterable : Iterable[Dataset], optional
        The items to begin with.

    Raises
    ------
    TypeError
        If `iterable` is a data set, is not iterable, or holds anything but data sets.
    """

    # What may be an item: set by codicom.dataset, which stands above this module. Until that is
    # imported there is no data set, and nothing may.
    _item_class: Any = ()

    def __init__(self, iterable: Iterable[Any] | None = None) -> None:
        if isinstance(iterable, self._item_class):
            raise TypeError("The Sequence constructor requires an iterable")
        self.is_undefined_length = False
        self._parent: weakref.ref[Any] | None = None
        self._make: Callable[[int], Any] | None = None
        super().__init__(() if iterable is None else iterable)
        self._changed = False

    @classmethod
    def _on_tape(cls, indices: list[int], make: Callable[[int], Any], undefined: bool) -> Sequence:
        """Return a sequence whose items `make` builds from the indices of their records."""
        self = cls.__new__(cls)
        self._list = indices
        self._changed = False
        self._parent = None
        self._make = make
        self.is_undefined_length = undefined
        return self

    @property
    def parent_dataset(self) -> Any:
        """The data set that holds the sequence, as a weak reference, or None."""
        return self._parent

    @parent_dataset.setter
    def parent_dataset(self, value: Any) -> None:
        if value is None:
            self._parent = None
        elif self._parent is None or self._parent() is not value:
            self._parent = weakref.ref(value)

    def _validate(self, item: Any) -> Any:
        """Return the item if it is a data set, and tell it where it belongs."""
        if not isinstance(item, self._item_class):
            raise TypeError("Sequence contents must be 'Dataset' instances.")
        item._belongs_to(self)
        return item

    def _item(self, position: int) -> Any:
        """Return the item at a position of the list, made from the tape if it is not yet."""
        item = self._list[position]
        if type(item) is int:
            assert self._make is not None
            item = self._make(item)
            item._belongs_to(self)
            self._list[position] = item
        return item

    def _items_made(self) -> list[Any]:
        """Return the items that are data sets already; the rest is as it is on the tape."""
        return [item for item in self._list if type(item) is not int]

    def _make_all(self) -> list[Any]:
        """Return the list with every item made."""
        for position in range(len(self._list)):
            self._item(position)
        return self._list

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: int) -> Dataset: ...
        @overload
        def __getitem__(self, index: slice) -> list[Dataset]: ...

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self._item(position) for position in range(*index.indices(len(self._list)))]
        return self._item(index)

    def __iter__(self) -> Iterator[Dataset]:
        position = 0
        while position < len(self._list):
            yield self._item(position)
            position += 1

    def __reversed__(self) -> Iterator[Any]:
        return (self._item(position) for position in range(len(self._list) - 1, -1, -1))

    def __setitem__(self, index: Any, value: Any) -> None:
        self._changed = True
        if isinstance(index, slice):
            if isinstance(value, self._item_class):
                raise TypeError("Can only assign an iterable of 'Dataset'")
            self._list[index] = [self._validate(item) for item in value]
        else:
            self._list[index] = self._validate(value)

    def append(self, item: Any) -> None:
        """Append a data set.

        Parameters
        ----------
        item : Dataset
            The item to append.

        Raises
        ------
        TypeError
            If `item` is not a data set.
        """
        self._list.append(self._validate(item))
        self._changed = True

    def extend(self, val: Iterable[Any]) -> None:
        """Append all data sets of an iterable, or none of them if one is not a data set.

        Parameters
        ----------
        val : Iterable[Dataset]
            The items to append.

        Raises
        ------
        TypeError
            If `val` is a data set itself or holds anything but data sets.
        """
        if isinstance(val, self._item_class):
            raise TypeError("An iterable of 'Dataset' is required")
        self._list.extend([self._validate(item) for item in val])
        self._changed = True

    def insert(self, position: int, item: Any) -> None:
        """Insert a data set before a position.

        Parameters
        ----------
        position : int
            The index of the item before which to insert.
        item : Dataset
            The item to insert.

        Raises
        ------
        TypeError
            If `item` is not a data set.
        """
        self._list.insert(position, self._validate(item))
        self._changed = True

    def __iadd__(self, other: Iterable[Any]) -> Sequence:
        self.extend(other)
        return self

    def __eq__(self, other: Any) -> Any:
        if isinstance(other, Sequence):
            return self._make_all() == other._make_all()
        return self._make_all() == other

    def __ne__(self, other: Any) -> Any:
        return not self == other

    __hash__ = None

    def __str__(self) -> str:
        return f"[{''.join(str(item) for item in self)}]"

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, length {len(self._list)}>"

    def __deepcopy__(self, memo: dict[int, Any]) -> Sequence:
        other = type(self).__new__(type(self))
        memo[id(self)] = other
        other.__dict__.update(self.__dict__)
        other._parent = None
        # Items on the tape are made by each sequence for itself.
        other._list = [item if type(item) is int else deepcopy(item, memo) for item in self._list]
        for item in other._items_made():
            item._belongs_to(other)
        return other

    def __getstate__(self) -> dict[str, Any]:
        state = self.__dict__.copy()
        state["_list"] = list(self._make_all())
        state["_make"] = state["_parent"] = None
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        for item in self._list:
            item._belongs_to(self)
