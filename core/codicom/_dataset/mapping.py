"""A data set as a mapping: what follows from getting, setting and deleting an element.

Belongs here: the methods of a mapping, and ``dir``, as a base class of Dataset. Must not know: how
elements are kept, beyond ``_dict`` and ``_window``. Layer: 5 (model).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .. import config
from .._wire.tape import RECORD
from ..datadict import _lookup_keyword, _tag_for_keyword, dictionary_VR
from ..dataelem import DataElement, RawDataElement
from ..errors import CodicomError
from ..misc import warn_and_log
from ..tag import BaseTag, Tag
from .origin import is_deferred, with_value
from .promote import raw_element
from .views import ItemView, TagView, ValueView, raw_elements

if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator, KeysView, ValuesView

    from ..tag import TagType

__all__ = ["Mapping"]


class Mapping:
    """The methods of a data set as a mapping."""

    def elements(self: Any) -> Iterator[DataElement]:
        """Yield the elements of the first level by increasing tag, raw ones as they are."""
        yield from raw_elements(self, sorted(self._dict))

    def keys(self: Any) -> KeysView[BaseTag]:
        """Return the tags of the data set, in the order in which they were read or set."""
        return TagView(self)

    def values(self: Any) -> ValuesView[DataElement | RawDataElement]:
        """Return the elements, raw ones as they are."""
        return ValueView(self)

    def items(self: Any) -> ItemsView[BaseTag, DataElement | RawDataElement]:
        """Return tags and elements, raw elements as they are."""
        return ItemView(self)

    def get(self: Any, key: Any, default: Any = None) -> Any:
        """Return an element or a value, or a default if it is not there.

        Parameters
        ----------
        key : str or TagType
            A keyword (the element's value is returned) or a tag (the element is).
        default : Any, optional
            What to return if there is no such element.
        """
        if isinstance(key, str):
            known = _tag_for_keyword(key)
            if known is not None and not hasattr(type(self), key):
                # As below, without an exception for what is not there.
                entry = self._dict.get(known)
                if entry is None:
                    return default
                return (entry if type(entry) is DataElement else self[known])._value
            try:
                return getattr(self, key)
            except AttributeError:
                return default
        try:
            tag = Tag(key)
        except Exception as error:
            raise TypeError("Dataset.get key must be a string or tag") from error
        return self[tag] if tag in self._dict else default

    def _values_at(self: Any, tags: tuple[int, ...], absent: Any = None) -> list[Any]:
        """Return the values of some elements, `absent` for each that is not there."""
        entries, found = self._dict, []
        for tag in tags:
            entry = entries.get(tag)
            if entry is None:
                found.append(absent)
            else:
                found.append((entry if type(entry) is DataElement else self[tag])._value)
        return found

    def get_item(self: Any, key: Any, *, keep_deferred: bool = False) -> Any:
        """Return an element without converting it, if it was not looked at yet.

        Parameters
        ----------
        key : TagType or slice
            The tag, or a slice of tags.
        keep_deferred : bool, optional
            If True then a value that was left for later when reading is returned as None.

        Returns
        -------
        DataElement, RawDataElement, Dataset or None
            The element, None if there is no such element. A sequence is a :class:`DataElement`
            always, and so is an element that was left for later unless `keep_deferred` is True.
        """
        if isinstance(key, slice):
            return self._slice(key)
        tag = Tag(key)
        entry = self._dict.get(tag)
        if type(entry) is int and not keep_deferred and self._defer_size is not None:
            length = RECORD.unpack_from(self._window.scanned().records, entry * 32)[5]
            if self._is_deferred(length):
                return self[tag]
        if type(entry) is int:
            return raw_element(self, tag, entry, keep_deferred=keep_deferred)
        return self[tag] if is_deferred(entry) and not keep_deferred else entry

    def pop(self: Any, key: Any, *args: Any) -> Any:
        """Remove and return the element for a tag or keyword, without converting it.

        One that was left for later when reading has its value.

        Parameters
        ----------
        key : TagType
            The tag or keyword.
        *args : Any
            What to return if there is no such element.

        Raises
        ------
        KeyError
            If there is no such element and no default is given.
        TypeError
            If more than one default is given.
        """
        if len(args) > 1:
            raise TypeError(f"pop takes a key and a default, not {1 + len(args)} arguments")
        try:
            tag = Tag(key)
        except (ValueError, TypeError, OverflowError):
            tag = None
        if tag is None or tag not in self._dict:
            if args:
                return args[0]
            raise KeyError(key)
        return self._taken(tag)

    def popitem(self: Any) -> tuple[BaseTag, Any]:
        """Remove and return the tag and element that were read or set last, as :meth:`pop` does.

        Raises
        ------
        KeyError
            If the data set is empty.
        """
        if not self._dict:
            raise KeyError("popitem(): dictionary is empty")
        tag = Tag(next(reversed(self._dict)))
        return tag, self._taken(tag)

    def _taken(self: Any, tag: BaseTag) -> Any:
        """Remove and return an element that is there, with the bytes that only its file has."""
        entry = self._dict[tag]
        element = raw_element(self, tag, entry) if type(entry) is int else with_value(self, entry)
        del self[tag]
        return element

    def setdefault(self: Any, key: Any, default: Any = None) -> DataElement:
        """Return the element for a tag or keyword, adding it first if it is not there.

        Parameters
        ----------
        key : TagType
            The tag or keyword.
        default : DataElement or Any, optional
            The element to add, or the value of the element to add.

        Raises
        ------
        ValueError
            If `key` is neither a tag nor a keyword.
        KeyError
            If the VR of an unknown tag is needed and the reading validation mode is RAISE.
        """
        tag = Tag(key)
        if tag in self._dict:
            return cast(DataElement, self[tag])
        if not isinstance(default, (DataElement, RawDataElement)):
            if tag.is_private:
                vr = "UN"
            else:
                try:
                    vr = dictionary_VR(tag)
                except KeyError:
                    if config.settings.writing_validation_mode == config.RAISE:
                        raise
                    vr = "UN"
                    warn_and_log(
                        f"Unknown tag {tag} used with Dataset.setdefault(): VR set to 'UN'"
                    )
            default = DataElement(tag, vr, default)
        self[tag] = default
        return cast(DataElement, self[tag])

    def update(self: Any, d: Any) -> None:
        """Set elements from another data set or a mapping of tags or keywords.

        Parameters
        ----------
        d : Dataset or dict
            Tags to elements, or keywords to values.
        """
        if isinstance(d, Mapping):
            # As values: their bytes mean something else under another character set.
            other = cast("Any", d)
            for tag in list(other.keys()):
                try:
                    element = other[tag]
                except CodicomError:
                    # Its bytes are no value: they stay what they are until somebody asks.
                    element = other.get_item(tag)
                    if element.value is None:
                        raise
                self[tag] = element
            return
        for key, value in list(d.items()):
            if isinstance(key, str):
                setattr(self, key, value)
            else:
                self[Tag(key)] = value

    def clear(self: Any) -> None:
        """Delete all elements."""
        self._dict.clear()
        self.__dict__["_changed"] = True

    def add(self: Any, data_element: DataElement) -> None:
        """Set an element under its own tag.

        Parameters
        ----------
        data_element : DataElement
            The element.
        """
        self[data_element.tag] = data_element

    def add_new(self: Any, tag: TagType, VR: str, value: Any) -> None:
        """Create an element and set it.

        Parameters
        ----------
        tag : TagType
            The tag.
        VR : str
            The value representation.
        value : Any
            The value.
        """
        self.add(DataElement(tag, VR, value))

    def data_element(self: Any, name: str) -> DataElement | None:
        """Return the element with a keyword, None if it is not there.

        Parameters
        ----------
        name : str
            The keyword.
        """
        tag = _tag_for_keyword(name)
        if tag is None or tag not in self._dict:
            return None
        return cast(DataElement, self[tag])

    def __dir__(self: Any) -> list[str]:
        names = set(object.__dir__(self))
        names.update(element_keyword for element_keyword in self._keywords() if element_keyword)
        return sorted(names)

    def _keywords(self: Any) -> Iterator[str]:
        """Yield the keywords of the first level, without converting anything."""
        return (_lookup_keyword(tag) for tag in self._dict)

    def dir(self: Any, *filters: str) -> list[str]:
        """Return the keywords of the first level that contain one of some texts.

        Parameters
        ----------
        *filters : str
            The texts, whatever their case; none for all keywords.

        Returns
        -------
        list of str
            The keywords, sorted.
        """
        from .text import similar_keywords

        return similar_keywords(self, filters)

    def trait_names(self: Any) -> list[str]:
        """Return the names that IPython offers for completion."""
        return dir(self)

    def _slice(self: Any, key: slice) -> Any:
        """Return a data set with the elements of a slice of tags."""
        chosen = self._slice_tags(key)
        ds = self._new_dataset(parent_encoding=self._parent_encoding)
        state = ds.__dict__
        state["_window"], state["_changed"] = self._window, True
        state["_dict"] = {tag: self._dict[tag] for tag in chosen}
        for name in (
            "_read_implicit",
            "_read_little",
            "_read_charset",
            "_is_implicit_VR",
            "_is_little_endian",
        ):
            if name in self.__dict__:
                state[name] = self.__dict__[name]
        state["_encodings"] = self._encodings
        return ds

    def _slice_tags(self: Any, key: slice) -> list[int]:
        """Return the tags of a slice, in order."""
        tags = sorted(self._dict)
        start = int(Tag(key.start)) if key.start is not None else None
        stop = int(Tag(key.stop)) if key.stop is not None else None
        # As in a list: what begins is included, what ends is not, in the direction of the step.
        if key.step is not None and key.step < 0:
            high, low = start, stop
            chosen = [t for t in tags if (low is None or low < t) and (high is None or t <= high)]
        else:
            low, high = start, stop
            chosen = [t for t in tags if (low is None or low <= t) and (high is None or t < high)]
        return chosen[:: key.step]
