"""Lists that check their items: ConstrainedList and MultiValue."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pydicom.multival
import pytest

from codicom.multival import ConstrainedList, MultiValue
from codicom.valuerep import IS, DSfloat, PersonName


def test_items_are_made_by_the_constructor() -> None:
    values = MultiValue(int, ["1", 2, 3.9])
    assert list(values) == [1, 2, 3]
    assert values == [1, 2, 3]
    assert values == [1, 2, 3]
    assert values == MultiValue(float, [1.0, 2.0, 3.0])
    assert values != [1, 2]
    assert values != (1, 2, 3)
    assert len(values) == 3
    assert 2 in values
    assert values[-1] == 3
    assert values[1:] == [2, 3]


def test_none_is_no_item_and_a_refused_item_raises() -> None:
    assert list(MultiValue(int, None)) == []
    with pytest.raises(ValueError):
        MultiValue(int, [1, "a"])
    with pytest.raises(TypeError):
        MultiValue(int, 5)  # type: ignore[arg-type]


CHANGES: list[Callable[[Any], Any]] = [
    lambda m: m.append("4"),
    lambda m: m.extend(["5", 6]),
    lambda m: m.__iadd__(["7"]),
    lambda m: m.insert(0, "9"),
    lambda m: m.__setitem__(0, "8"),
    lambda m: m.__setitem__(slice(0, 2), ["8", "9", "1"]),
    lambda m: m.__delitem__(0),
    lambda m: m.__delitem__(slice(0, 2)),
    lambda m: m.pop(),
    lambda m: m.remove(1),
    lambda m: m.reverse(),
    lambda m: m.sort(reverse=True),
    lambda m: m.clear(),
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_noticed_and_does_what_the_peer_does(change: Callable[[Any], Any]) -> None:
    ours = MultiValue(int, [3, 1, 2])
    theirs = pydicom.multival.MultiValue(int, [3, 1, 2])
    assert ours._changed is False
    change(ours)
    change(theirs)
    assert ours._changed is True
    assert list(ours) == list(theirs)
    assert all(type(item) is int for item in ours)


@pytest.mark.parametrize("bad", ["a", None, ""])
def test_a_refused_item_changes_nothing(bad: Any) -> None:
    values = MultiValue(int, [1, 2])
    for change in (
        lambda: values.append(bad),
        lambda: values.extend([3, bad]),
        lambda: values.insert(0, bad),
        lambda: values.__setitem__(0, bad),
    ):
        with pytest.raises((TypeError, ValueError)):
            change()
    assert list(values) == [1, 2]
    assert not values._changed


def test_extend_asks_for_an_iterable() -> None:
    with pytest.raises(TypeError, match="iterable is required"):
        MultiValue(int, [1]).extend(5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="iterable is required"):
        MultiValue(int, [1]).__iadd__(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("constructor", "items", "text"),
    [
        (int, [], ""),
        (int, [1, 2], "[1, 2]"),
        (str, ["a", "b c"], "['a', 'b c']"),
        (bytes, [b"a"], "[b'a']"),
        (DSfloat, [1.5, "2.50", ""], "[1.5, 2.50, '']"),
        (IS, ["01", 2], "[01, 2]"),
        (PersonName, ["A^B"], "[A^B]"),
    ],
)
def test_text(constructor: Any, items: list[Any], text: str) -> None:
    assert str(MultiValue(constructor, items)) == text
    assert repr(MultiValue(constructor, items)) == text


def test_a_list_has_no_hash_but_can_be_copied_and_pickled() -> None:
    values = MultiValue(int, [1, 2])
    with pytest.raises(TypeError):
        hash(values)
    for twin in (copy.copy(values), copy.deepcopy(values), pickle.loads(pickle.dumps(values))):
        assert twin == values
        assert type(twin) is MultiValue
    deep = copy.deepcopy(values)
    deep.append("3")
    assert values == [1, 2]


def test_a_list_without_a_check_cannot_be_filled() -> None:
    with pytest.raises(NotImplementedError):
        ConstrainedList([1])
    assert len(ConstrainedList()) == 0


def test_subscripts_in_annotations() -> None:
    assert MultiValue[str]
    assert ConstrainedList[int]
