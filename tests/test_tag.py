"""Tags in every form, checked against pydicom where it can be asked."""

from __future__ import annotations

import copy
import operator
import pickle
from typing import Any

import pydicom.tag as peer
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codicom import tag
from codicom.tag import BaseTag, Tag, TupleTag, tag_in_exception

FORMS: list[Any] = [
    0, 1, 0x00100010, 0x7FE00010, 0xFFFFFFFF, True, 1.5,
    "0x100010", "00100010", "100010", "10", "0x10", "7fe00010 ", "FFFFFFFF",
    "PatientName", "PixelData", "Rows",
    (0x10, 0x10), [0x10, 0x10], (0, 0), (0xFFFF, 0xFFFF), ("10", "0x20"), ["7FE0", "10"],
    # not tags
    -1, 0x1FFFFFFFF, "1FFFFFFFF", "Patient", "(0010,0010)", "0010,0010", "patientname",
    ("10", 0x20), (0x10, "20"), (0x10,), (1, 2, 3), (0x10000, 1), (1, 0x10000), (-1, 1),
    (0x10, -1), (1.0, 2), None, b"abc", {}, ("x", "y"), "OverlayRows",
]  # fmt: skip


def outcome(function: Any, *args: Any) -> Any:
    """Return what a call gives as an int, or the builtin class of its error."""
    try:
        return int(function(*args))
    except (TypeError, ValueError, OverflowError) as error:
        return next(c for c in type(error).__mro__ if c.__module__ == "builtins")


@pytest.mark.parametrize("form", FORMS, ids=repr)
def test_one_argument_as_peer(form: Any) -> None:
    assert outcome(Tag, form) == outcome(peer.Tag, form)


@pytest.mark.parametrize(
    "pair",
    [(0x10, 0x20), ("10", "20"), ("0x10", "0x20"), (0x10, "20"), ("10", 0x20), (0, 0),
     (0x10000, 1), (1, 0x10000), (-1, 1), ("PatientName", "x"), (1.0, 2.0)],
    ids=repr,
)  # fmt: skip
def test_two_arguments_as_peer(pair: tuple[Any, Any]) -> None:
    assert outcome(Tag, *pair) == outcome(peer.Tag, *pair)


def test_empty_text_is_no_tag() -> None:
    # pydicom 3.0.2 gives (300A,0782), a retired element whose keyword is empty.
    with pytest.raises(ValueError, match="unknown DICOM element keyword"):
        Tag("")


def test_a_tag_is_given_back() -> None:
    made = Tag(0x00100010)
    assert Tag(made) is made
    assert type(made) is BaseTag


@given(st.integers(0, 0xFFFFFFFF))
def test_properties_as_peer(number: int) -> None:
    ours, theirs = BaseTag(number), peer.BaseTag(number)
    for name in ("group", "element", "elem", "is_private", "is_private_creator", "json_key"):
        assert getattr(ours, name) == getattr(theirs, name)
    assert ours.private_creator == int(theirs.private_creator)
    assert (str(ours), repr(ours), hash(ours)) == (str(theirs), repr(theirs), hash(theirs))
    assert TupleTag((ours.group, ours.element)) == ours == Tag(str(ours.json_key))


OTHERS: list[Any] = [
    0, 1, 2, 1.0, 1.5, True, "00000001", "00000002", "PatientName", (0, 1), (0, 2), [0, 1],
    "foo", None, b"x", (1,), BaseTag(1), BaseTag(2), object(),
]  # fmt: skip


@pytest.mark.parametrize("other", OTHERS, ids=repr)
@pytest.mark.parametrize("name", ["eq", "ne", "lt", "le", "gt", "ge"])
def test_comparisons_as_peer(name: str, other: Any) -> None:
    function = getattr(operator, name)

    def compare(cls: type) -> Any:
        value = cls(int(other)) if isinstance(other, BaseTag) else other
        try:
            return function(cls(1), value)
        except TypeError:
            return TypeError

    assert compare(BaseTag) == compare(peer.BaseTag)


def test_works_as_a_key_with_int() -> None:
    assert {0x00100010: "a"}[Tag("PatientName")] == "a"
    assert {Tag("PatientName"): "a"}[0x00100010] == "a"
    assert Tag(2) in {1, 2}


def test_sorts_as_number() -> None:
    assert sorted([Tag(3), 1, Tag(2)]) == [1, 2, 3]


def test_copies() -> None:
    made = Tag(0x00100010)
    for twin in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
        assert twin == made and type(twin) is BaseTag


def test_no_attribute_can_be_set() -> None:
    with pytest.raises(AttributeError):
        Tag(1).colour = 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "name", ["ItemTag", "ItemDelimiterTag", "SequenceDelimiterTag", "TAG_CHARSET", "TAG_PIXREP"]
)
def test_constants_as_peer(name: str) -> None:
    assert getattr(tag, name) == int(getattr(peer, name))


def test_tag_in_exception_names_the_tag() -> None:
    with (
        pytest.raises(ValueError, match=r"With tag \(0010,0010\) got exception: boo") as caught,
        tag_in_exception(Tag(0x00100010)),
    ):
        raise ValueError("boo")
    assert isinstance(caught.value.__cause__, ValueError)


def test_tag_in_exception_passes_what_it_cannot_make() -> None:
    class Odd(Exception):
        def __init__(self, one: int, two: int) -> None:
            super().__init__(one, two)

    error = Odd(1, 2)
    with pytest.raises(Odd) as caught, tag_in_exception(Tag(1)):
        raise error
    assert caught.value is error
    with pytest.raises(KeyboardInterrupt), tag_in_exception(Tag(1)):
        raise KeyboardInterrupt
    with tag_in_exception(Tag(1)):
        assert True


@pytest.mark.parametrize("value", [b"12", b"00100010", bytearray(b"12"), [b"10", b"10"]])
def test_bytes_are_no_tag(value: Any) -> None:
    for module in (tag, peer):
        with pytest.raises(TypeError):
            module.Tag(value)
