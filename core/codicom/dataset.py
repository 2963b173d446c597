"""The data set: a mutable mapping of data elements (PS3.5 section 7).

Belongs here: the state of a data set and its public methods; what the methods do that needs more
than a few lines stands in ``_dataset`` and in the services below. Must not know: reading files.
Layer: 5 (model).
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any, cast

from . import config
from ._dataset.encodings import Encodings
from ._dataset.filemeta import check_group_two, validate_file_meta
from ._dataset.imaging import Imaging
from ._dataset.private import PrivateBlock, creator_of, creators, dictionary_vr, find_block
from ._dataset.promote import promote, raw_element, read_items, value_bytes, value_view
from ._dataset.window import RECORD, WALKED, Window
from .charset import convert_encodings, default_encoding
from .dataelem import DataElement, RawDataElement, convert_raw_data_element
from .datadict import (
    _tag_for_keyword,
    dictionary_has_tag,
    dictionary_VR,
    repeater_has_keyword,
    repeater_has_tag,
)
from .errors import ElementNotFoundError
from .misc import warn_and_log
from .sequence import Sequence
from .tag import BaseTag, Tag
from .values import set_sequence_reader

if TYPE_CHECKING:
    from collections.abc import Callable, ItemsView, Iterator, KeysView, ValuesView
    from os import PathLike
    from typing import BinaryIO

    from ._wire.tape import Tape
    from .tag import TagType

__all__ = ["Dataset", "FileDataset", "FileMetaDataset", "PrivateBlock", "validate_file_meta"]

_CHARSET = 0x00080005
_PIXEL_REPRESENTATION = 0x00280103
_new_tag = int.__new__


class _OnFirstUse:
    """An attribute that is made when it is first asked for and is plain from then on."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self.make = make
        self.name = ""
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, ds: Any, owner: type | None = None) -> Any:
        if ds is None:
            return self
        value = ds.__dict__[self.name] = self.make(ds)
        return value


def _entries(ds: Dataset) -> dict[int, Any]:
    """Return the elements of a data set that nobody has looked into yet, as tape indices."""
    window = ds._window
    if window is None:
        return {}
    fresh = window.tape is None
    entries: dict[int, Any] = window.entries()
    if fresh:
        ds._report(cast("Tape", window.tape))
    return entries


def _reading_encodings(ds: Dataset) -> list[str]:
    """Return the Python encodings of the text as it was read (PS3.3 C.12.1.1.2)."""
    window = ds._window
    if window is None:
        return ds._writing_encodings()
    value: Any = None
    index = window.entries().get(_CHARSET)
    if index is None:
        return list(ds._parent_encoding)
    tape = window.scanned()
    _, _, flags, start, end, _, _ = RECORD.unpack_from(tape.records, index * 32)
    text = value_bytes(tape, flags, start, end).decode("latin-1")
    value = [part.strip(" \0") for part in text.split("\\")]
    return convert_encodings(value)


class Dataset(Encodings, Imaging):
    """A DICOM data set: a mutable mapping of tags to data elements.

    Parameters
    ----------
    *args : Dataset or dict of BaseTag to DataElement, optional
        The elements to begin with.
    **kwargs
        ``parent_encoding``, the Python encodings to assume for text where the data set itself
        has no Specific Character Set.
    """

    indent_chars = "   "
    default_element_format = "%(tag)s %(name)-35.35s %(VR)s: %(repval)s"
    default_sequence_element_format = "%(tag)s %(name)-35.35s %(VR)s: %(repval)s"

    # The elements: tag to DataElement, RawDataElement, or the index of a record on the tape.
    _dict: Any = _OnFirstUse(_entries)
    # Where the elements were read from; None for a data set that was made.
    _window: Window | None = None
    # Whether elements were added, replaced or removed since.
    _changed = False
    _encodings: Any = _OnFirstUse(_reading_encodings)
    _parent_encoding: Any = [default_encoding]
    _inherited_pixel_representation: int | None = None
    _parent_seq: weakref.ref[Sequence] | None = None
    _defer_size: int | None = None
    # What set_original_encoding was told; None where the window says it.
    _read_implicit: bool | None = None
    _read_little: bool | None = None
    _read_charset: Any = None
    _is_implicit_VR: bool | None = None
    _is_little_endian: bool | None = None
    _pixel_options: dict[str, Any] | None = None
    _pixel_cache: tuple[Any, Any] | None = None
    is_undefined_length_sequence_item = False

    def __init__(self, *args: Dataset | dict[Any, Any], **kwargs: Any) -> None:
        state = self.__dict__
        state["_parent_encoding"] = kwargs.get("parent_encoding") or [default_encoding]
        if args and isinstance(args[0], Dataset):
            other = args[0]
            state["_dict"] = dict(other._dict)
            state["_window"] = other._window
            state["_changed"] = True
        elif args:
            state["_dict"] = {int(Tag(tag)): element for tag, element in args[0].items()}
        else:
            state["_dict"] = {}

    # --- The reader's ways in ---------------------------------------------------------------

    @classmethod
    def _on_window(cls, window: Window, encodings: list[str] | None = None) -> Any:
        """Return a data set that looks through a window."""
        self = cls.__new__(cls)
        self.__dict__["_window"] = window
        if encodings is not None:
            self.__dict__["_parent_encoding"] = encodings
        return self

    def _new_item(self, window: Window, context: tuple[Any, Any], undefined: bool) -> Dataset:
        """Return an item of one of this data set's sequences."""
        item = Dataset.__new__(Dataset)
        state = item.__dict__
        state["_window"] = window
        state["_parent_encoding"], state["_inherited_pixel_representation"] = context
        if undefined:
            state["is_undefined_length_sequence_item"] = True
        return item

    def _context_for_items(self) -> tuple[Any, Any]:
        """Return what items take from the data set that holds them."""
        pixel_representation = self._inherited_pixel_representation
        if _PIXEL_REPRESENTATION in self._dict:
            pixel_representation = self[_PIXEL_REPRESENTATION].value
        return self._encodings, pixel_representation

    def _belongs_to(self, sequence: Sequence) -> None:
        """Note the sequence that this data set is an item of."""
        self.__dict__["_parent_seq"] = weakref.ref(sequence)

    def _ancestors(self) -> Iterator[Dataset]:
        """Yield the data sets that this one is inside of, the nearest first."""
        ds: Any = self
        while True:
            sequence = ds._parent_seq() if ds._parent_seq is not None else None
            ds = sequence._parent() if sequence is not None and sequence._parent is not None else None
            if ds is None:
                return
            yield ds

    def _path_of(self, tag: int) -> str:
        """Return the tag path of an element, such as ``(0008,1140)[2].(0008,1150)``."""
        path = str(BaseTag(tag))
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

    def _report(self, tape: Tape) -> None:
        """Warn of what the scanner found wrong, once."""
        for note in tape.notes:
            warn_and_log(str(note.text))

    def _knows(self, tag: int) -> bool:
        """Return whether the dictionary has the tag, with UN perhaps."""
        return dictionary_has_tag(tag) or bool(repeater_has_tag(tag))

    def _is_deferred(self, length: int) -> bool:
        """Return whether the reader was told to leave values of that length for later."""
        return self._defer_size is not None and length > self._defer_size

    def _private_creator_of(self, tag: int) -> str | None:
        """Return the private creator of a private tag, here or in a data set around this one."""
        creator = creator_of(self, tag)
        if creator is None:
            for holder in self._ancestors():
                creator = creator_of(holder, tag)
                if creator is not None:
                    break
        return creator

    def _element(self, tag: int, entry: Any) -> DataElement:
        """Return the data element of an entry of ``_dict`` that is not one yet, and keep it."""
        if type(entry) is int:
            element = promote(self, tag, entry)
        else:
            element = convert_raw_data_element(entry, encoding=self._encodings, ds=self)
        if element.VR == "SQ" and isinstance(element._value, Sequence):
            element._value.parent_dataset = self
        self._dict[tag] = element
        return element

    def _value_view(self, tag: int) -> memoryview | bytes:
        """Return the bytes of an element, without a copy where that is possible."""
        entry = self._dict[tag]
        if type(entry) is int:
            return value_view(cast("Window", self._window).scanned(), entry)
        value = entry.value
        if getattr(entry, "is_buffered", False):
            value.seek(0)
            value = value.read()
        return cast(bytes, value)

    # --- The mapping ------------------------------------------------------------------------

    def __getitem__(self, key: Any) -> Any:
        """Return the element for a tag, or a data set for a slice of tags.

        Parameters
        ----------
        key : TagType or slice
            The tag, in any form that :func:`~codicom.tag.Tag` takes, or a slice of tags.

        Returns
        -------
        DataElement or Dataset
            The element, or a data set with the elements of the slice.

        Raises
        ------
        KeyError
            If there is no such element.
        """
        kind = type(key)
        if kind is not BaseTag and kind is not int:
            if kind is slice:
                return self._slice(key)
            try:
                key = Tag(key)
            except Exception as error:
                raise KeyError(f"'{key}'") from error
        try:
            entry = self._dict[key]
        except KeyError:
            raise KeyError(BaseTag(key)) from None
        if type(entry) is DataElement:
            return entry
        if isinstance(entry, DataElement):
            return entry
        return self._element(int(key), entry)

    def _slice(self, key: slice) -> Dataset:
        """Return a data set with the elements of a slice of tags."""
        chosen = self._slice_tags(key)
        ds = Dataset(parent_encoding=self._parent_encoding)
        state = ds.__dict__
        state["_window"], state["_changed"] = self._window, True
        state["_dict"] = {tag: self._dict[tag] for tag in chosen}
        for name in ("_read_implicit", "_read_little", "_read_charset", "_is_implicit_VR", "_is_little_endian"):
            if name in self.__dict__:
                state[name] = self.__dict__[name]
        state["_encodings"] = self._encodings
        return ds

    def _slice_tags(self, key: slice) -> list[int]:
        """Return the tags of a slice, in order."""
        tags = sorted(self._dict)
        low = int(Tag(key.start)) if key.start is not None else 0
        high = int(Tag(key.stop)) if key.stop is not None else 0x1_0000_0000
        return [tag for tag in tags if low <= tag < high][:: key.step]

    def __setitem__(self, key: Any, elem: DataElement | RawDataElement) -> None:
        """Set the element for a tag.

        Parameters
        ----------
        key : TagType
            The tag.
        elem : DataElement or RawDataElement
            The element; its tag must be `key`.

        Raises
        ------
        NotImplementedError
            If `key` is a slice.
        TypeError
            If `elem` is not an element.
        ValueError
            If the element has another tag.
        """
        if isinstance(key, slice):
            raise NotImplementedError("Slicing is not supported when setting Dataset items")
        if not isinstance(elem, (DataElement, RawDataElement)):
            raise TypeError("Dataset items must be 'DataElement' instances")
        tag = elem.tag if type(elem.tag) is BaseTag else Tag(elem.tag)
        if key is not tag and Tag(key) != tag:
            raise ValueError(f"The key '{Tag(key)}' doesn't match the 'DataElement' tag '{tag}'")
        self._put(int(tag), elem)

    def _put(self, tag: int, elem: Any) -> None:
        """Set an element whose tag is known to be right."""
        self._dict[tag] = elem
        state = self.__dict__
        state["_changed"] = True
        if tag & 0x10000 and type(elem) is DataElement and elem.private_creator is None:
            elem.private_creator = self._private_creator_of(tag)
        if tag == _CHARSET and self._window is None:
            state.pop("_encodings", None)
        if elem.VR == "SQ" and isinstance(elem.value, Sequence):
            elem.value.parent_dataset = self

    def __delitem__(self, key: Any) -> None:
        """Delete the element for a tag, or the elements of a slice of tags.

        Raises
        ------
        KeyError
            If there is no such element.
        """
        if isinstance(key, slice):
            for tag in self._slice_tags(key):
                del self._dict[tag]
            self.__dict__["_changed"] = True
            return
        try:
            tag = Tag(key)
        except Exception as error:
            raise KeyError(f"'{key}'") from error
        if tag not in self._dict:
            raise KeyError(tag)
        del self._dict[tag]
        self.__dict__["_changed"] = True

    def __contains__(self, name: TagType) -> bool:
        """Return whether there is an element with a tag or keyword."""
        kind = type(name)
        if kind is BaseTag or (kind is int and 0 <= name <= 0xFFFFFFFF):  # type: ignore[operator]
            return name in self._dict
        try:
            return Tag(name) in self._dict
        except Exception as error:
            text = (
                f"Invalid value '{name}' used with the 'in' operator: must be an element tag as a "
                "2-tuple or int, or an element keyword"
            )
            behaviour = config.INVALID_KEY_BEHAVIOR
            if behaviour == "WARN":
                warn_and_log(text)
            elif behaviour == "RAISE":
                raise ValueError(text) from error
            return False

    def __iter__(self) -> Iterator[DataElement]:
        """Yield the elements of the first level by increasing tag."""
        entries = self._dict
        for tag in sorted(entries):
            entry = entries[tag]
            yield entry if type(entry) is DataElement else self[tag]

    def elements(self) -> Iterator[DataElement]:
        """Yield the elements of the first level by increasing tag, raw ones as they are."""
        for tag in sorted(self._dict):
            yield self.get_item(tag)

    def __len__(self) -> int:
        return len(self._dict)

    def keys(self) -> KeysView[BaseTag]:
        """Return the tags of the data set, in the order in which they were read or set."""
        return {_new_tag(BaseTag, tag): None for tag in self._dict}.keys()

    def values(self) -> ValuesView[DataElement | RawDataElement]:
        """Return the elements, raw ones as they are."""
        return self._mapping().values()

    def items(self) -> ItemsView[BaseTag, DataElement | RawDataElement]:
        """Return tags and elements, raw elements as they are."""
        return self._mapping().items()

    def _mapping(self) -> dict[BaseTag, Any]:
        """Return the elements as a plain dict."""
        return {_new_tag(BaseTag, tag): self.get_item(tag) for tag in self._dict}

    def get(self, key: Any, default: Any = None) -> Any:
        """Return an element or a value, or a default if it is not there.

        Parameters
        ----------
        key : str or TagType
            A keyword (the element's value is returned) or a tag (the element is).
        default : Any, optional
            What to return if there is no such element.
        """
        if isinstance(key, str):
            try:
                return getattr(self, key)
            except AttributeError:
                return default
        try:
            tag = Tag(key)
        except Exception as error:
            raise TypeError("Dataset.get key must be a string or tag") from error
        return self[tag] if tag in self._dict else default

    def get_item(self, key: Any, *, keep_deferred: bool = False) -> Any:
        """Return an element without converting it, if it was not looked at yet.

        Parameters
        ----------
        key : TagType or slice
            The tag, or a slice of tags.
        keep_deferred : bool, optional
            If True then a value that was left for later when reading is returned as None.

        Returns
        -------
        DataElement, RawDataElement or Dataset
            The element. A sequence is a :class:`DataElement` always.

        Raises
        ------
        KeyError
            If there is no such element.
        """
        if isinstance(key, slice):
            return self._slice(key)
        tag = Tag(key)
        try:
            entry = self._dict[tag]
        except KeyError:
            raise KeyError(tag) from None
        if type(entry) is not int:
            return entry
        _, code, flags, *_ = RECORD.unpack_from(cast("Window", self._window).scanned().records, entry * 32)
        if flags & WALKED or code == 0x5351:
            return self[tag]
        return raw_element(self, int(tag), entry, keep_deferred=keep_deferred)

    def pop(self, key: Any, *args: Any) -> Any:
        """Remove and return the element for a tag or keyword.

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
        """
        try:
            tag = Tag(key)
            element = self[tag]
        except (KeyError, ValueError, TypeError, OverflowError):
            if args:
                return args[0]
            if isinstance(key, str) and _tag_for_keyword(key) is None:
                raise KeyError(key) from None
            raise
        del self[tag]
        return element

    def popitem(self) -> tuple[BaseTag, Any]:
        """Remove and return the tag and element that were read or set last.

        Raises
        ------
        KeyError
            If the data set is empty.
        """
        if not self._dict:
            raise KeyError("popitem(): dictionary is empty")
        tag = Tag(next(reversed(self._dict)))
        element = self.get_item(tag)
        del self[tag]
        return tag, element

    def setdefault(self, key: Any, default: Any = None) -> DataElement:
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
                    warn_and_log(f"Unknown tag {tag} used with Dataset.setdefault(): VR set to 'UN'")
            default = DataElement(tag, vr, default)
        self[tag] = default
        return cast(DataElement, self[tag])

    def update(self, d: Any) -> None:
        """Set elements from another data set or a mapping of tags or keywords.

        Parameters
        ----------
        d : Dataset or dict
            Tags to elements, or keywords to values.
        """
        for key, value in list(d.items()):
            if isinstance(key, str):
                setattr(self, key, value)
            else:
                self[Tag(key)] = value

    def clear(self) -> None:
        """Delete all elements."""
        self._dict.clear()
        self.__dict__["_changed"] = True

    def add(self, data_element: DataElement) -> None:
        """Set an element under its own tag.

        Parameters
        ----------
        data_element : DataElement
            The element.
        """
        self[data_element.tag] = data_element

    def add_new(self, tag: TagType, VR: str, value: Any) -> None:
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

    def data_element(self, name: str) -> DataElement | None:
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

    # --- Keywords as attributes -------------------------------------------------------------

    def __getattr__(self, name: str) -> Any:
        """Return the value of the element with a keyword.

        Raises
        ------
        AttributeError
            If there is no such element or attribute.
        """
        tag = _tag_for_keyword(name)
        if tag is None:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        entry = self._dict.get(tag)
        if entry is None:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        return (entry if type(entry) is DataElement else self[tag]).value

    def __setattr__(self, name: str, value: Any) -> None:
        """Set the value of the element with a keyword, or an attribute of the object."""
        tag = _tag_for_keyword(name)
        if tag is not None:
            entry = self._dict.get(tag)
            if entry is None:
                self[tag] = DataElement(_new_tag(BaseTag, tag), dictionary_VR(tag), value)
                return
            element = entry if type(entry) is DataElement else self[tag]
            element.value = value
            if element.VR == "SQ" and isinstance(element.value, Sequence):
                element.value.parent_dataset = self
            if tag == _CHARSET and self._window is None:
                self.__dict__.pop("_encodings", None)
        elif repeater_has_keyword(name):
            raise ValueError(
                f"'{name}' is a DICOM repeating group element and must be added using the add() "
                "or add_new() methods."
            )
        elif name == "file_meta":
            self._set_file_meta(value)
        else:
            self._set_plain(name, value)

    def _set_plain(self, name: str, value: Any) -> None:
        """Set an attribute that is no element, saying so if it looks like a keyword."""
        if name[:1].isupper() and "_" not in name and not hasattr(type(self), name):
            text = f"Camel case attribute '{name}' used which is not in the element keyword data dictionary"
            if config.INVALID_KEYWORD_BEHAVIOR == "WARN":
                warn_and_log(text)
            elif config.INVALID_KEYWORD_BEHAVIOR == "RAISE":
                raise ValueError(text)
        object.__setattr__(self, name, value)

    def _set_file_meta(self, value: Any) -> None:
        """Set the File Meta Information."""
        if value is not None and not isinstance(value, FileMetaDataset):
            if not isinstance(value, Dataset):
                raise TypeError("'Dataset.file_meta' must be a 'FileMetaDataset' instance")
            value = FileMetaDataset(value)
        self.__dict__["file_meta"] = value

    def __delattr__(self, name: str) -> None:
        """Delete the element with a keyword, or an attribute of the object.

        Raises
        ------
        AttributeError
            If there is no such element or attribute.
        """
        tag = _tag_for_keyword(name)
        if tag is not None and tag in self._dict:
            del self[tag]
        elif name in self.__dict__:
            del self.__dict__[name]
        else:
            raise AttributeError(name)

    def __dir__(self) -> list[str]:
        names = set(object.__dir__(self))
        names.update(element_keyword for element_keyword in self._keywords() if element_keyword)
        return sorted(names)

    def _keywords(self) -> Iterator[str]:
        """Yield the keywords of the first level, without converting anything."""
        from .datadict import _lookup_keyword

        return (_lookup_keyword(tag) for tag in self._dict)

    def dir(self, *filters: str) -> list[str]:
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
        from ._dataset.text import similar_keywords

        return similar_keywords(self, filters)

    def trait_names(self) -> list[str]:
        """Return the names that IPython offers for completion."""
        return dir(self)

    # --- Comparing, copying -----------------------------------------------------------------

    def __eq__(self, other: Any) -> Any:
        if other is self:
            return True
        if not isinstance(other, Dataset):
            return NotImplemented
        if len(self) != len(other) or self._dict.keys() != other._dict.keys():
            return False
        return all(self[tag] == other[tag] for tag in self._dict)

    def __ne__(self, other: Any) -> Any:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None  # type: ignore[assignment]

    def copy(self) -> Dataset:
        """Return a shallow copy."""
        from copy import copy

        return copy(self)

    def __copy__(self) -> Dataset:
        other = type(self).__new__(type(self))
        other.__dict__.update(self.__dict__)
        if "_dict" in self.__dict__:
            other.__dict__["_dict"] = dict(self._dict)
        return other

    def __deepcopy__(self, memo: dict[int, Any] | None) -> Dataset:
        from copy import deepcopy

        other = type(self).__new__(type(self))
        memo = {} if memo is None else memo
        memo[id(self)] = other
        # Tapes, and what was read with them, never change: both data sets look at the same.
        shared = ("_window", "_opened", "_parent_seq", "_pixel_cache")
        for name, value in self.__dict__.items():
            other.__dict__[name] = value if name in shared else deepcopy(value, memo)
        for element in other.__dict__.get("_dict", {}).values():
            if type(element) is DataElement and isinstance(element._value, Sequence):
                element._value.parent_dataset = other
        return other

    def __getstate__(self) -> dict[str, Any]:
        state = self.__dict__.copy()
        entries = self._dict
        state["_dict"] = {
            tag: entry if type(entry) is not int else self.get_item(tag) for tag, entry in entries.items()
        }
        implicit, little = self.original_encoding
        state["_read_implicit"], state["_read_little"] = implicit, little
        state["_read_charset"] = self.original_character_set
        state["_encodings"] = self._encodings
        for name in ("_window", "_opened", "_parent_seq", "_pixel_cache"):
            state.pop(name, None)
        if hasattr(self, "file_meta"):
            state["file_meta"] = self.file_meta
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.__dict__["_changed"] = True
        for element in self._dict.values():
            if type(element) is DataElement and isinstance(element._value, Sequence):
                element._value.parent_dataset = self

    def __enter__(self) -> Dataset:
        return self

    def __exit__(self, *exc: object) -> None:
        return None

    # --- Walking and text -------------------------------------------------------------------

    def walk(self, callback: Callable[[Dataset, DataElement], None], recursive: bool = True) -> None:
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

    def iterall(self) -> Iterator[DataElement]:
        """Yield all elements, by increasing tag, items after their sequence."""
        for element in self:
            yield element
            if element.VR == "SQ":
                for item in element.value:
                    yield from item.iterall()

    def group_dataset(self, group: int) -> Dataset:
        """Return a data set with the elements of one group.

        Parameters
        ----------
        group : int
            The group number.
        """
        return self._slice(slice(group << 16, (group + 1) << 16 if group < 0xFFFF else None))

    def formatted_lines(
        self,
        element_format: str = default_element_format,
        sequence_element_format: str = default_sequence_element_format,
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
        from ._dataset.text import formatted_lines

        return formatted_lines(self, element_format, sequence_element_format)

    def top(self) -> str:
        """Return the elements of the first level as text."""
        from ._dataset.text import top

        return top(self)

    def __str__(self) -> str:
        from ._dataset.text import pretty

        return pretty(self, show_file_meta=config.show_file_meta)

    __repr__ = __str__

    # --- Private elements -------------------------------------------------------------------

    def private_block(self, group: int, private_creator: str, create: bool = False) -> PrivateBlock:
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

    def private_creators(self, group: int) -> list[str]:
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

    def get_private_item(self, group: int, element_offset: int, private_creator: str) -> DataElement:
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
        return self.private_block(group, private_creator)[element_offset]

    def add_new_private(
        self, private_creator: str, group: int, element_offset: int, value: Any, vr: str | None = None
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
        self.private_block(group, private_creator, create=True).add_new(element_offset, cast(str, vr), value)

    def remove_private_tags(self) -> None:
        """Delete all private elements, in items too."""

        def remove(ds: Dataset, element: DataElement) -> None:
            if element.tag.is_private:
                del ds[element.tag]

        self.walk(remove)

    @classmethod
    def _new_file_meta(cls) -> FileMetaDataset:
        """Return an empty File Meta Information."""
        return FileMetaDataset()


def _read_sequence(
    content: bytes, implicit: bool, little: bool, encodings: Any = None, offset: int = 0
) -> Sequence:
    """Return the items that the value of a sequence encodes, for :func:`values.convert_SQ`."""
    holder = Dataset()
    if encodings:
        holder.__dict__["_encodings"] = [encodings] if isinstance(encodings, str) else list(encodings)
    return read_items(holder, content, implicit, little)


# The layers below know neither the class of items nor how they are read.
Sequence._item_class = Dataset
set_sequence_reader(_read_sequence)


def _file_meta(ds: FileDataset) -> FileMetaDataset:
    """Return the File Meta Information of a data set that was read."""
    opened = ds._opened
    if opened is None or opened.meta is None:
        return FileMetaDataset()
    tape = opened.meta
    window = Window(
        opened.source, opened.meta_start, opened.meta_end, False, False, 0, tape, 0, tape.count
    )
    meta: FileMetaDataset = FileMetaDataset._on_window(window)
    return meta


class FileDataset(Dataset):
    """A data set that was read from a file or buffer.

    Parameters
    ----------
    filename_or_obj : str, PathLike, file-like or None
        Where it was read from.
    dataset : Dataset or dict
        The elements.
    preamble : bytes, optional
        The 128 bytes of PS3.10 section 7.1.
    file_meta : FileMetaDataset, optional
        The File Meta Information.
    is_implicit_VR, is_little_endian : bool, optional
        How it was encoded.

    Attributes
    ----------
    preamble : bytes or None
        The preamble.
    file_meta : FileMetaDataset
        The File Meta Information.
    filename : str or None
        The path, None if it was read from something without one.
    buffer : file-like or None
        The object that it was read from, None if that was a path.
    timestamp : float or None
        When the file was changed last, in seconds since the epoch.
    """

    preamble: bytes | None = None
    filename: Any = None
    buffer: Any = None
    file_meta: Any = _OnFirstUse(_file_meta)
    # What the reader found around the data set; None once that is of no use.
    _opened: Any = None

    def __init__(
        self,
        filename_or_obj: str | PathLike[str] | BinaryIO | None,
        dataset: Dataset | dict[Any, Any],
        preamble: bytes | None = None,
        file_meta: FileMetaDataset | None = None,
        is_implicit_VR: bool = True,
        is_little_endian: bool = True,
    ) -> None:
        Dataset.__init__(self, dataset)
        self.set_original_encoding(is_implicit_VR, is_little_endian)
        state = self.__dict__
        state["_is_implicit_VR"], state["_is_little_endian"] = is_implicit_VR, is_little_endian
        state["preamble"] = preamble
        state["file_meta"] = FileMetaDataset() if file_meta is None else file_meta
        if filename_or_obj is None:
            return
        if isinstance(filename_or_obj, str) or hasattr(filename_or_obj, "__fspath__"):
            from os import fspath

            state["filename"] = fspath(filename_or_obj)
        else:
            state["buffer"] = filename_or_obj
            name = getattr(filename_or_obj, "name", None)
            state["filename"] = name if isinstance(name, str) else None

    @property
    def timestamp(self) -> float | None:
        """When the file was changed last, in seconds since the epoch; None if there is none."""
        from os import stat

        if self.filename is None:
            return None
        try:
            return stat(self.filename).st_mtime
        except OSError:
            return None


class FileMetaDataset(Dataset):
    """The File Meta Information of PS3.10 section 7.1: elements of group 0002 only.

    Parameters
    ----------
    *args, **kwargs
        As for :class:`Dataset`.

    Raises
    ------
    ValueError
        If there are elements of another group.
    """

    def __init__(self, *args: Dataset | dict[Any, Any], **kwargs: Any) -> None:
        if args and not isinstance(args[0], (Dataset, dict)):
            raise TypeError(
                f"Argument must be a dict or Dataset, not {type(args[0]).__name__}"
            )
        super().__init__(*args, **kwargs)
        check_group_two(self._dict)

    def __setitem__(self, key: Any, elem: DataElement | RawDataElement) -> None:
        """Set the element for a tag of group 0002; see :meth:`Dataset.__setitem__`."""
        if not isinstance(elem, (DataElement, RawDataElement)):
            raise TypeError("Dataset items must be 'DataElement' instances")
        if elem.tag >> 16 != 2:
            raise ValueError("Only group 2 data elements are allowed in a FileMetaDataset")
        super().__setitem__(key, elem)

    def _validate(self, enforce: bool) -> None:
        """Check the elements, completing them if they are to follow the standard."""
        validate_file_meta(self, enforce)
