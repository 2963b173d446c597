"""Private blocks (PS3.5 section 7.8).

Belongs here: where a private creator has its elements in a data set. Must not know: how the data
set keeps them. Layer: 5 (model).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..dataelem import DataElement
from ..datadict import private_dictionary_VR
from ..errors import ElementNotFoundError
from ..tag import BaseTag, Tag

if TYPE_CHECKING:
    from ..dataset import Dataset

__all__ = ["PrivateBlock", "creator_of", "creators", "find_block"]


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

    def __init__(self, key: tuple[int, str], dataset: Dataset, private_creator_element: int) -> None:
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
        return (self.dataset[tag] for tag in sorted(self.dataset.keys()) if first <= tag < first + 0x100)

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


def _check(group: int, private_creator: str | None) -> None:
    """Refuse a group or a creator that cannot make a private block."""
    if private_creator is not None and not private_creator:
        raise ValueError("Private creator must have a value")
    if group % 2 == 0:
        raise ValueError("Tag must be private if private creator is given")


def creators(ds: Any, group: int) -> list[str]:
    """Return the private creators of a group, as :meth:`Dataset.private_creators` does."""
    if group % 2 == 0:
        raise ValueError("Group must be an odd number")
    first = (group << 16) + 0x10
    return [ds[tag].value for tag in sorted(ds._dict) if first <= tag < first + 0xF0]


def creator_of(ds: Any, tag: int) -> str | None:
    """Return the private creator whose block a private tag lies in, or None."""
    block = (tag >> 8) & 0xFF
    if block < 0x10:
        return None
    creator_tag = (tag & 0xFFFF0000) | block
    if creator_tag not in ds._dict:
        return None
    value = ds[creator_tag].value
    return value if isinstance(value, str) and value else None


def find_block(ds: Any, group: int, private_creator: str, create: bool) -> PrivateBlock:
    """Return the block of a private creator, as :meth:`Dataset.private_block` does."""
    _check(group, private_creator)
    first = (group << 16) + 0x10
    taken = [tag for tag in sorted(ds._dict) if first <= tag < first + 0xF0]
    for tag in taken:
        if ds[tag].value == private_creator:
            return PrivateBlock((group, private_creator), ds, tag & 0xFF)
    if not create:
        raise ElementNotFoundError(f"Private creator '{private_creator}' not found")
    used = set(taken)
    free = next((tag for tag in range(first, first + 0xF0) if tag not in used), None)
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
