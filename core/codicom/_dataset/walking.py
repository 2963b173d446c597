"""Going through a data set, and showing it.

Belongs here: walking, selecting and text methods, as a base class of Dataset. Must not know: how
elements are kept. Layer: 5 (model).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import config
from ..tag import BaseTag
from .text import formatted_lines, pretty, top

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..dataelem import DataElement
    from ..dataset import Dataset

__all__ = ["Walking"]

# Bytes of the tag and the length of an item
_ITEM_HEADER = 8
_FORMAT = "%(tag)s %(name)-35.35s %(VR)s: %(repval)s"


class Walking:
    """The methods of a data set that go through its elements."""

    indent_chars = "   "
    default_element_format = _FORMAT
    default_sequence_element_format = _FORMAT

    def walk(
        self: Any, callback: Callable[[Any, DataElement], None], recursive: bool = True
    ) -> None:
        """Call a function for each element, by increasing tag, items after their sequence.

        Parameters
        ----------
        callback : callable
            Called as ``callback(dataset, element)``; it may change or delete the element.
        recursive : bool, optional
            If False then leave the items of sequences out.
        """
        for tag in sorted(self._dict):
            if tag not in self._dict:
                continue
            element = self[tag]
            callback(self, element)
            if recursive and tag in self._dict and self[tag].VR == "SQ":
                for item in self[tag].value:
                    item.walk(callback, recursive)

    def iterall(self: Any) -> Iterator[DataElement]:
        """Yield all elements, by increasing tag, items after their sequence."""
        for element in self:
            yield element
            if element.VR == "SQ":
                for item in element.value:
                    yield from item.iterall()

    def group_dataset(self: Any, group: int) -> Dataset:
        """Return a data set with the elements of one group.

        Parameters
        ----------
        group : int
            The group number.
        """
        ds: Dataset = self._slice(slice(group << 16, (group + 1) << 16 if group < 0xFFFF else None))
        return ds

    def formatted_lines(
        self: Any,
        element_format: str = _FORMAT,
        sequence_element_format: str = _FORMAT,
        indent_format: str | None = None,
    ) -> Iterator[str]:
        """Yield a line of text for each element, items included.

        Parameters
        ----------
        element_format : str, optional
            The ``%`` format for elements, from the attributes of :class:`DataElement`.
        sequence_element_format : str, optional
            The same for sequences.
        indent_format : str, optional
            Not used.
        """
        return formatted_lines(self, element_format, sequence_element_format)

    def top(self: Any) -> str:
        """Return the elements of the first level as text."""
        return top(self, show_file_meta=config.show_file_meta)

    def _repr_html_(self: Any) -> str:
        """Return the data set as a notebook shows it: a table to fold and a small picture."""
        from .html import page

        return page(self)

    def __str__(self: Any) -> str:
        return pretty(self, show_file_meta=config.show_file_meta)

    __repr__ = __str__

    @property
    def seq_item_tell(self: Any) -> int:
        """The offset of the item tag of an item that was read, in its file or buffer.

        Records of a DICOMDIR point at each other by it (PS3.3 F.3.2.2).

        Raises
        ------
        AttributeError
            If the data set is no item, or was not read.
        """
        window = self._window
        if window is None or not window.depth or window.start < _ITEM_HEADER:
            raise AttributeError("Only items of sequences that were read have an offset")
        offset: int = window.source._base + window.start - _ITEM_HEADER
        return offset

    file_tell = seq_item_tell

    def _ancestors(self: Any) -> Iterator[Any]:
        """Yield the data sets that this one is inside of, the nearest first."""
        ds: Any = self
        # The copy of an item is still taken for inside of what the item is in, which may be put
        # into the copy.
        seen = {id(self)}
        while True:
            sequence = ds._parent_seq() if ds._parent_seq is not None else None
            ds = (
                sequence._parent()
                if sequence is not None and sequence._parent is not None
                else None
            )
            if ds is None or id(ds) in seen:
                return
            seen.add(id(ds))
            yield ds

    def _path_of(self: Any, tag: int) -> str:
        """Return the tag path of an element, such as ``(0008,1140)[2].(0008,1150)``."""
        return f"{self._place()}{BaseTag(tag)}"

    def _place(self: Any) -> str:
        """Return what the tag paths of all elements begin with, such as ``(0008,1140)[2].``."""
        path = ""
        ds: Any = self
        for holder in self._ancestors():
            sequence = ds._parent_seq()
            position = next((n for n, item in enumerate(sequence._list) if item is ds), None)
            own = next(
                (t for t, e in holder._dict.items() if getattr(e, "_value", None) is sequence), None
            )
            if position is None or own is None:
                break
            path = f"{BaseTag(own)}[{position}].{path}"
            ds = holder
        return path
