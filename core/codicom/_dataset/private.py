"""Private blocks (PS3.5 section 7.8).

Belongs here: where a private creator has its elements in a data set. Must not know: how the data
set keeps them. Layer: 5 (model).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..datadict import private_dictionary_VR
from ..dataelem import DataElement
from ..errors import ElementNotFoundError
from ..misc import warn_and_log
from ..multival import MultiValue
from ..tag import BaseTag, Tag
from .promote import may_be_sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..dataset import Dataset

__all__ = ["PrivateBlock", "PrivateElements", "creator_of"]


class PrivateBlock:
    """The elements that one private creator has reserved in one group of a data set.

    Parameters
    ----------
    key : tuple of (int, str)
        The group and the private creator.
    dataset : Dataset
        The data set that holds the elements.
    private_creator_element : int
        The element number of the private creator element, 0x10 to 0xFF.
    """

    def __init__(
        self, key: tuple[int, str], dataset: Dataset, private_creator_element: int
    ) -> None:
        self.group = key[0]
        self.private_creator = key[1]
        self.dataset = dataset
        self.block_start = private_creator_element << 8

    def get_tag(self, element_offset: int) -> BaseTag:
        """Return the tag of an element of the block.

        Parameters
        ----------
        element_offset : int
            The lower byte of the element number, 0x00 to 0xFF.

        Returns
        -------
        BaseTag
            The tag.

        Raises
        ------
        ValueError
            If `element_offset` is not below 0x100.
        """
        if element_offset > 0xFF:
            raise ValueError("Element offset must be less than 256")
        return Tag(self.group, self.block_start + element_offset)

    def __contains__(self, element_offset: int) -> bool:
        return self.get_tag(element_offset) in self.dataset

    def __getitem__(self, element_offset: int) -> DataElement:
        return self.dataset[self.get_tag(element_offset)]

    def __delitem__(self, element_offset: int) -> None:
        del self.dataset[self.get_tag(element_offset)]

    def __iter__(self) -> Any:
        first = (self.group << 16) + self.block_start
        return (
            self.dataset[tag] for tag in sorted(self.dataset.keys()) if first <= tag < first + 0x100
        )

    def add_new(self, element_offset: int, VR: str, value: object) -> None:
        """Add an element to the block.

        Parameters
        ----------
        element_offset : int
            The lower byte of the element number, 0x00 to 0xFF.
        VR : str
            The value representation.
        value : Any
            The value.
        """
        self.dataset.add_new(self.get_tag(element_offset), VR, value)
        self.dataset[self.get_tag(element_offset)].private_creator = self.private_creator


def _check(group: int, private_creator: str) -> None:
    """Refuse a group or a creator that cannot make a private block."""
    if not private_creator:
        raise ValueError("Private creator must have a value")
    if group % 2 == 0:
        raise ValueError("Tag must be private if private creator is given")


def creators(ds: Any, group: int) -> list[str]:
    """Return the private creators of a group, as :meth:`Dataset.private_creators` does."""
    if group % 2 == 0:
        raise ValueError("Group must be an odd number")
    return [ds[tag].value for tag in _creator_tags(ds, group)]


def _creator_tags(ds: Any, group: int) -> Iterator[int]:
    """Yield the tags of the private creators of a group, in order; the first is often the one."""
    first = (group << 16) + 0x10
    return filter(ds._dict.__contains__, range(first, first + 0xF0))


def creator_of(ds: Any, tag: int) -> str | None:
    """Return the private creator whose block a private tag lies in, or None."""
    block = (tag >> 8) & 0xFF
    if block < 0x10:
        return None
    creator_tag = (tag & 0xFFFF0000) | block
    entry = ds._dict.get(creator_tag)
    if entry is None:
        return None
    value = (entry if type(entry) is DataElement else ds[creator_tag])._value
    if value and isinstance(value, MultiValue | list):
        warn_and_log(f"{BaseTag(creator_tag)} '{value}' is not a valid private creator")
    return value if isinstance(value, str) and value else None


def find_block(ds: Any, group: int, private_creator: str, create: bool) -> PrivateBlock:
    """Return the block of a private creator, as :meth:`Dataset.private_block` does."""
    _check(group, private_creator)
    for tag in _creator_tags(ds, group):
        if ds[tag].value == private_creator:
            return PrivateBlock((group, private_creator), ds, tag & 0xFF)
    if not create:
        raise ElementNotFoundError(f"Private creator '{private_creator}' not found")
    first = (group << 16) + 0x10
    free = next((tag for tag in range(first, first + 0xF0) if tag not in ds._dict), None)
    if free is None:
        raise ValueError(f"No free private block in group 0x{group:04X}")
    ds.add_new(free, "LO", private_creator)
    return PrivateBlock((group, private_creator), ds, free & 0xFF)


def dictionary_vr(private_creator: str, group: int, element_offset: int) -> str:
    """Return the VR that the private dictionary has for an element."""
    try:
        return private_dictionary_VR(Tag(group, 0x1000 + element_offset), private_creator)
    except KeyError as error:
        raise ElementNotFoundError(str(error.args[0])) from None


class PrivateElements:
    """The methods of a data set about its private elements."""

    @property
    def _private_blocks(self: Any) -> dict[tuple[int, str], PrivateBlock]:
        """The blocks that the data set keeps: none, they are made when they are asked for.

        Under this name packages such as idiscore look for those of a copy, to make them its own.
        """
        return {}

    def private_block(
        self: Any, group: int, private_creator: str, create: bool = False
    ) -> PrivateBlock:
        """Return the block of a private creator.

        Parameters
        ----------
        group : int
            The group, an odd number.
        private_creator : str
            The private creator.
        create : bool, optional
            If True then reserve a block if the creator has none.

        Raises
        ------
        ValueError
            If the group is even or `private_creator` is empty.
        KeyError
            If the creator has no block and `create` is False.
        """
        return find_block(self, group, private_creator, create)

    def private_creators(self: Any, group: int) -> list[str]:
        """Return the private creators of a group.

        Parameters
        ----------
        group : int
            The group, an odd number.

        Raises
        ------
        ValueError
            If the group is even.
        """
        return creators(self, group)

    def get_private_item(
        self: Any, group: int, element_offset: int, private_creator: str
    ) -> DataElement:
        """Return the element of a private creator.

        Parameters
        ----------
        group : int
            The group, an odd number.
        element_offset : int
            The lower byte of the element number.
        private_creator : str
            The private creator.

        Raises
        ------
        ValueError
            If the group is even or `private_creator` is empty.
        KeyError
            If there is no such creator or element.
        """
        return cast(DataElement, self.private_block(group, private_creator)[element_offset])

    def add_new_private(
        self: Any,
        private_creator: str,
        group: int,
        element_offset: int,
        value: Any,
        vr: str | None = None,
    ) -> None:
        """Create an element in the block of a private creator, reserving a block if need be.

        Parameters
        ----------
        private_creator : str
            The private creator.
        group : int
            The group, an odd number.
        element_offset : int
            The lower byte of the element number.
        value : Any
            The value.
        vr : str, optional
            The value representation; from the private dictionary by default.

        Raises
        ------
        ValueError
            If the group is even or `private_creator` is empty.
        KeyError
            If `vr` is None and the private dictionary does not have the element.
        """
        if group % 2 == 0:
            raise ValueError("Tag must be private if private creator is given")
        if vr is None and private_creator:
            vr = dictionary_vr(private_creator, group, element_offset)
        self.private_block(group, private_creator, create=True).add_new(
            element_offset, cast(str, vr), value
        )

    def remove_private_tags(self: Any) -> None:
        """Delete all private elements, in items too."""
        # Not by walk(), which would read all values, those of pixel data too.
        entries = self._dict
        for tag in [tag for tag in entries if tag & 0x10000]:
            del self[tag]
        for tag in list(entries):
            if may_be_sequence(self, tag, entries[tag]) and self[tag].VR == "SQ":
                for item in self[tag].value:
                    item.remove_private_tags()
