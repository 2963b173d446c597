"""Data element tags.

Belongs here: what a tag is, and every form that one can be given in. Must not know: elements,
values, data sets. Layer: 0 (words).
"""

from __future__ import annotations

from ._tables.lookup import _tag_for_keyword

# Importing typing would take longer than all of this module; checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, TypeAlias

__all__ = [
    "BaseTag",
    "ItemDelimiterTag",
    "ItemTag",
    "SequenceDelimiterTag",
    "TAG_CHARSET",
    "TAG_PIXREP",
    "Tag",
    "TagListType",
    "TagType",
    "TupleTag",
    "tag_in_exception",
]


class BaseTag(int):
    """A tag: an :class:`int` of 32 bits with the group in the upper and the element in the lower.

    It compares, sorts and hashes as the number. Compared with another form that :func:`Tag`
    understands, as ``tag == (0x0010, 0x0010)`` or ``tag == "PatientName"``, it compares with
    the tag that this form means.
    """

    __slots__ = ()

    # The forms that are no int cost a call in Python for each comparison. Where speed matters
    # dicts are keyed by plain ints and asked with plain ints, which never come here.
    def __eq__(self, other: object) -> bool:
        if isinstance(other, int):
            return _int_eq(self, other)
        tag = _comparable(other)
        return tag is not None and _int_eq(self, tag)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __lt__(self, other: Any) -> bool:
        return _int_lt(self, other if isinstance(other, int) else _ordered(other))

    def __le__(self, other: Any) -> bool:
        return not _int_lt(other if isinstance(other, int) else _ordered(other), self)

    def __gt__(self, other: Any) -> bool:
        return _int_lt(other if isinstance(other, int) else _ordered(other), self)

    def __ge__(self, other: Any) -> bool:
        return not _int_lt(self, other if isinstance(other, int) else _ordered(other))

    __hash__ = int.__hash__

    def __str__(self) -> str:
        return f"({self >> 16:04X},{self & 0xFFFF:04X})"

    __repr__ = __str__

    @property
    def json_key(self) -> str:
        """The tag as eight hexadecimal digits, as the DICOM JSON model has it (PS3.18 F.2.2)."""
        return f"{self >> 16:04X}{self & 0xFFFF:04X}"

    @property
    def group(self) -> int:
        """The group number."""
        return self >> 16

    @property
    def element(self) -> int:
        """The element number."""
        return self & 0xFFFF

    elem = element

    @property
    def is_private(self) -> bool:
        """Whether the group number is odd (PS3.5 7.8)."""
        return (self >> 16) & 1 == 1

    @property
    def is_private_creator(self) -> bool:
        """Whether it reserves a private block: (gggg,0010-00FF), gggg odd (PS3.5 7.8.1)."""
        return self >> 16 & 1 == 1 and 0x10 <= self & 0xFFFF < 0x100

    @property
    def private_creator(self) -> BaseTag:
        """The tag of the element that reserves the private block of this tag (PS3.5 7.8.1)."""
        return BaseTag(self & 0xFFFF0000 | (self & 0xFFFF) >> 8)


# Real types, not texts: users write ``TagType | None`` where Python evaluates it.
TagType: TypeAlias = int | str | tuple[int, int] | BaseTag
"""What a tag may be given as: number, keyword, hexadecimal digits or (group, element)."""
TagListType: TypeAlias = list[int] | list[str] | list[tuple[int, int]] | list[BaseTag]
"""What a list of tags may be given as."""

_int_eq = int.__eq__
_int_lt = int.__lt__


def _comparable(other: object) -> int | None:
    """Return the tag that `other` means, ``None`` if it means none."""
    try:
        return Tag(other)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None


def _ordered(other: object) -> int:
    tag = _comparable(other)
    if tag is None:
        raise TypeError("Cannot compare Tag with non-Tag item")
    return int(tag)


def Tag(arg: TagType | list[Any] | tuple[Any, ...], arg2: int | str | None = None) -> BaseTag:
    """Return a tag from any of its forms.

    Parameters
    ----------
    arg : int, str, tuple, list or BaseTag
        The whole tag as a number or as up to eight hexadecimal digits, with or without ``0x``;
        a keyword such as ``"PatientName"``; a sequence of group and element, both numbers or
        both hexadecimal digits; or with `arg2` the group alone.
    arg2 : int or str, optional
        The element, of the type of `arg`.

    Returns
    -------
    BaseTag

    Raises
    ------
    ValueError
        If a number is negative, or a string is neither a keyword nor hexadecimal, or a sequence
        has not two items.
    OverflowError
        If a number is too large: over 16 bits for group or element, over 32 for the whole.
    TypeError
        If the types do not fit.
    """
    kind = type(arg)
    if arg2 is None:
        if kind is BaseTag:
            return arg  # type: ignore[return-value]
        if kind is int and 0 <= arg <= 0xFFFFFFFF:  # type: ignore[operator]
            return _tags[arg]  # type: ignore[index]
        if kind is str:
            number = _tag_for_keyword(arg)  # type: ignore[arg-type]
            if number is not None:
                return _tags[number]
        if kind is tuple and len(arg) == 2:  # type: ignore[arg-type]
            return _from_pair(*arg)  # type: ignore[misc]
        return _from_one(arg)
    return _from_pair(arg, arg2)


_new = int.__new__


class _Tags(dict[int, BaseTag]):
    """The tags of elements by their numbers, each made once.

    A file has a few hundred different tags, and may have millions of elements, for whose tags the
    garbage collector would look at as many objects again.
    """

    __slots__ = ()

    def __missing__(self, number: int) -> BaseTag:
        tag = _new(BaseTag, number)
        if len(self) < _MOST_TAGS:
            self[number] = tag
        return tag


_MOST_TAGS = 20_000  # more than the standard has: what is hostile shall not fill the memory
_tags = _Tags()


def _from_one(arg: Any) -> BaseTag:
    if isinstance(arg, tuple | list):
        if len(arg) != 2:
            raise ValueError("Tag must be an int or a 2-tuple")
        return _from_pair(arg[0], arg[1])
    if isinstance(arg, str):
        number = _from_hex(arg)
    else:
        try:
            if isinstance(arg, bytes | bytearray):
                raise TypeError  # int() would take their digits for a decimal number
            number = int(arg)
        except (TypeError, ValueError):
            raise TypeError(
                f"Unable to create an element tag from a {type(arg).__name__}: "
                "an int, a str or a sequence of two is needed"
            ) from None
    if number < 0:
        raise ValueError(f"Unable to create an element tag from '{arg}': tags must be positive")
    if number > 0xFFFFFFFF:
        raise OverflowError(
            f"Unable to create an element tag from '{arg}': the combined group and element "
            "values are limited to a maximum of 4-bytes"
        )
    return BaseTag(number)


def _from_hex(text: str) -> int:
    if text:
        try:
            return int(text, 16)
        except ValueError:
            # Such as a UID object or another subclass of str that holds a keyword.
            number = _tag_for_keyword(str(text))
            if number is not None:
                return number
    raise ValueError(
        f"Unable to create an element tag from '{text}': "
        "unknown DICOM element keyword or an invalid int"
    )


def _from_pair(group: Any, element: Any) -> BaseTag:
    if isinstance(group, str) and isinstance(element, str):
        group_number, number = int(group, 16), int(element, 16)
    elif isinstance(group, int) and isinstance(element, int):
        group_number, number = group, element
    else:
        raise TypeError(
            f"Unable to create an element tag from '{(group, element)}': "
            "both arguments must be the same type and str or int"
        )
    if 0 <= group_number <= 0xFFFF and 0 <= number <= 0xFFFF:
        return _tags[group_number << 16 | number]
    if group_number < 0 or number < 0:
        raise ValueError(
            f"Unable to create an element tag from '{(group, element)}': tags must be positive"
        )
    raise OverflowError(
        f"Unable to create an element tag from '{(group, element)}': the group and element "
        "values are limited to a maximum of 2-bytes each"
    )


def TupleTag(group_elem: tuple[int, int]) -> BaseTag:
    """Return the tag of a (group, element) tuple of numbers, without any check."""
    return BaseTag(group_elem[0] << 16 | group_elem[1])


class tag_in_exception:
    """A context manager that puts a tag into the message of an error raised within it.

    The error is raised again as one of its own type with the original as its cause. An error
    whose class cannot be made from a message alone passes as it is.

    Parameters
    ----------
    tag : BaseTag
        The tag of the element that is being dealt with.
    """

    __slots__ = ("_tag",)

    def __init__(self, tag: BaseTag) -> None:
        self._tag = tag

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if not isinstance(error, Exception):
            return
        try:
            told = type(error)(f"With tag {self._tag} got exception: {error}")
        except Exception:
            return  # `with` raises the original again
        try:
            raise told from error
        finally:
            del told  # whose traceback has this frame


ItemTag = BaseTag(0xFFFEE000)
"""Starts an item (PS3.5 7.5)."""
ItemDelimiterTag = BaseTag(0xFFFEE00D)
"""Ends an item of undefined length (PS3.5 7.5)."""
SequenceDelimiterTag = BaseTag(0xFFFEE0DD)
"""Ends a sequence of undefined length (PS3.5 7.5)."""
TAG_CHARSET = BaseTag(0x00080005)
"""Specific Character Set."""
TAG_PIXREP = BaseTag(0x00280103)
"""Pixel Representation."""
