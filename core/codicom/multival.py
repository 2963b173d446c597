"""Values of more than one part, and the list that checks what it takes.

Belongs here: :class:`ConstrainedList`, a list whose every item passes one check, and
:class:`MultiValue`, which holds the parts of an element's value (PS3.5 6.4). Must not know: VRs,
elements or data sets. Layer: 2 (values).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableSequence
from copy import deepcopy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, SupportsIndex, TypeVar

    T = TypeVar("T")
else:
    T = object  # importing typing costs more than this whole module

__all__ = ["ConstrainedList", "MultiValue"]


class ConstrainedList(MutableSequence[T]):
    """A list whose items all pass :meth:`_validate`.

    Subclasses define ``_validate(item)``, which returns what is to be stored or raises.

    Parameters
    ----------
    iterable : iterable, optional
        The first items.

    Attributes
    ----------
    _list : list
        The items.
    _changed : bool
        True once the list has been changed after it was made. The writer asks this to know
        whether the bytes that the list was read from still stand for it.
    """

    _list: list[T]
    _changed = False

    def __init__(self, iterable: Iterable[T] | None = None) -> None:
        self._list = [self._validate(item) for item in iterable] if iterable is not None else []

    def _validate(self, item: Any) -> T:
        """Return `item` as it is to be stored, or raise if it is not allowed."""
        raise NotImplementedError(f"'{type(self).__name__}._validate()' must be implemented")

    def append(self, item: Any) -> None:
        """Add `item` at the end."""
        self._list.append(self._validate(item))
        self._changed = True

    def extend(self, val: Iterable[Any]) -> None:
        """Add every item of the iterable `val` at the end, or none if one is not allowed.

        Raises
        ------
        TypeError
            If `val` is not iterable.
        """
        if not hasattr(val, "__iter__"):
            raise TypeError("An iterable is required")
        self._list.extend([self._validate(item) for item in val])
        self._changed = True

    def __iadd__(self, other: Iterable[Any]) -> ConstrainedList[T]:
        self.extend(other)
        return self

    def insert(self, position: int, item: Any) -> None:
        """Put `item` before the item at `position`."""
        self._list.insert(position, self._validate(item))
        self._changed = True

    def __setitem__(self, index: Any, item: Any) -> None:
        if isinstance(index, slice):
            self._list[index] = [self._validate(each) for each in item]
        else:
            self._list[index] = self._validate(item)
        self._changed = True

    def __delitem__(self, index: SupportsIndex | slice) -> None:
        del self._list[index]
        self._changed = True

    def __getitem__(self, index: Any) -> Any:
        return self._list[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self._list)

    def __len__(self) -> int:
        return len(self._list)

    def __contains__(self, item: object) -> bool:
        return item in self._list

    def reverse(self) -> None:
        """Turn the order of the items round, in place."""
        self._list.reverse()
        self._changed = True

    def __eq__(self, other: object) -> bool:
        if type(other) is not list and isinstance(other, ConstrainedList):
            return self._list == other._list
        return self._list == other

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None  # type: ignore[assignment]  # it can change, as a list can


class MultiValue(ConstrainedList[T]):
    """The parts of a value with a multiplicity above one; a list of one type.

    Parameters
    ----------
    type_constructor : callable
        Makes a part from what is put in, such as ``int``, ``str`` or
        :class:`codicom.valuerep.DSfloat`; it may raise to refuse.
    iterable : iterable
        The first parts; ``None`` stands for none.
    validation_mode : int, optional
        Kept for callers of older versions; `type_constructor` decides what is valid.
    """

    def __init__(
        self,
        type_constructor: Callable[[Any], T],
        iterable: Iterable[Any] | None,
        validation_mode: int | None = None,
    ) -> None:
        self._constructor = type_constructor
        self._list = [type_constructor(item) for item in iterable] if iterable is not None else []

    @classmethod
    def _of(cls, type_constructor: Callable[[Any], T], parts: list[Any]) -> MultiValue[T]:
        """Return a value that takes over `parts`, which are already as the constructor makes them.

        For decoders: it neither checks nor copies.
        """
        new = cls.__new__(cls)
        new._constructor = type_constructor
        new._list = parts
        return new

    def _validate(self, item: Any) -> T:
        return self._constructor(item)

    def __deepcopy__(self, memo: dict[int, Any]) -> MultiValue[T]:
        new = self.__class__.__new__(self.__class__)
        memo[id(self)] = new
        for name, value in self.__dict__.items():
            # The constructor is no part of the value.
            new.__dict__[name] = value if name == "_constructor" else deepcopy(value, memo)
        return new

    def sort(self, *args: Any, **kwargs: Any) -> None:
        """Sort the parts in place, with the arguments of :meth:`list.sort`."""
        self._list.sort(*args, **kwargs)
        self._changed = True

    def __str__(self) -> str:
        if not self._list:
            return ""
        parts = (repr(part) if isinstance(part, (str, bytes)) else str(part) for part in self._list)
        return f"[{', '.join(parts)}]"

    __repr__ = __str__
