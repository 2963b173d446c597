"""The data set: a mutable mapping of data elements (PS3.5 section 7).

Belongs here: the state of a data set and its public methods; what the methods do that needs more
than a few lines stands in ``_dataset`` and in the services below. Must not know: reading files.
Layer: 5 (model).
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any, overload

from . import config
from ._ambiguous import AMBIGUOUS_VRS
from ._dataset.copying import Copying
from ._dataset.encodings import Encodings
from ._dataset.filemeta import check_group_two, validate_file_meta
from ._dataset.imaging import Imaging
from ._dataset.jsonmodel import JsonModel
from ._dataset.lazy import OnFirstUse, entries, reading_encodings
from ._dataset.mapping import Mapping
from ._dataset.origin import Origin, with_value
from ._dataset.planes import Planes
from ._dataset.private import PrivateBlock, PrivateElements, creator_of
from ._dataset.promote import decide_vr, promote, read_items, sign_for_items, value_view
from ._dataset.walking import Walking
from ._dataset.window import Window, path_on_tape
from .charset import default_encoding
from .datadict import (
    _lookup_vr,
    _tag_for_keyword,
    dictionary_has_tag,
    repeater_has_keyword,
    repeater_has_tag,
)
from .dataelem import DataElement, RawDataElement, convert_raw_data_element
from .misc import is_camel_case, place, warn_and_log
from .sequence import Sequence
from .tag import BaseTag, Tag, _tags
from .values import set_sequence_reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike
    from typing import BinaryIO

    from ._dataset.keywords import Keywords
    from ._wire.tape import Tape
    from .tag import TagType
else:
    # What checkers are told of keywords is in a stub; a program has no use for it.
    Keywords = object

__all__ = ["Dataset", "FileDataset", "FileMetaDataset", "PrivateBlock", "validate_file_meta"]

_CHARSET = 0x00080005


class Dataset(
    Mapping, Walking, PrivateElements, Copying, Encodings, Imaging, JsonModel, Planes, Keywords
):
    """A DICOM data set: a mutable mapping of tags to data elements.

    Parameters
    ----------
    *args : Dataset or dict of BaseTag to DataElement, optional
        The elements to begin with.
    **kwargs
        ``parent_encoding``, the Python encodings to assume for text where the data set itself
        has no Specific Character Set.
    """

    # The elements: tag to DataElement, RawDataElement, or the index of a record on the tape.
    _dict: Any = OnFirstUse(entries)
    # Where the elements were read from; None for a data set that was made.
    _window: Window | None = None
    # Whether elements were added, replaced or removed since.
    _changed = False
    _encodings: Any = OnFirstUse(reading_encodings)
    _parent_encoding: Any = [default_encoding]
    _inherited_pixel_representation: int | None = None
    _parent_seq: weakref.ref[Sequence] | None = None
    # What was found wrong since the file was opened; the same list for all items of a file.
    _found: list[Any] | None = None
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

    @staticmethod
    def _new_item(window: Window, context: tuple[Any, Any, Any], undefined: bool) -> Dataset:
        """Return an item of a sequence."""
        item = Dataset.__new__(Dataset)
        state = item.__dict__
        state["_window"] = window
        encodings, pixel_representation, state["_found"] = context
        state["_parent_encoding"] = encodings
        state["_inherited_pixel_representation"] = pixel_representation
        if undefined:
            state["is_undefined_length_sequence_item"] = True
        return item

    def _context_for_items(self) -> tuple[Any, Any, Any]:
        """Return what items take from the data set that holds them."""
        return self._encodings, sign_for_items(self), self._found

    def _belongs_to(self, sequence: Sequence) -> None:
        """Note the sequence that this data set is an item of."""
        self.__dict__["_parent_seq"] = weakref.ref(sequence)

    def _report(self, tape: Tape, tag: int | None = None) -> None:
        """Warn of what the scanner found wrong, and keep it for :attr:`repairs`.

        The tape is that of the data set, or of the value of the sequence with a certain tag.
        """
        around = "" if not tape.notes else self._place() if tag is None else self._path_of(tag)
        for note in tape.notes:
            warn_and_log(f"{note.text} in {path_on_tape(tape, note.record_index, around)}")
        found = self._found
        if found is not None:
            found += tape.notes
            found += tape.remarks

    def _knows(self, tag: int) -> bool:
        """Return whether the dictionary has the tag, with UN perhaps."""
        return dictionary_has_tag(tag) or bool(repeater_has_tag(tag))

    def _is_deferred(self, length: int) -> bool:
        """Return whether the reader was told to leave values of that length for later."""
        return self._defer_size is not None and length > self._defer_size

    def _private_creator_of(self, tag: int) -> str | None:
        """Return the private creator of a private tag, which is of one data set (PS3.5 7.8.1)."""
        return creator_of(self, tag)

    def _element(self, tag: int, entry: Any, keep: bool = True) -> DataElement:
        """Return the data element of an entry of ``_dict`` that is not one yet, and keep it."""
        if type(entry) is int:
            element = promote(self, tag, entry)
        else:
            raw = with_value(self, entry)
            element = convert_raw_data_element(raw, encoding=self._encodings, ds=self)
            if element.VR in AMBIGUOUS_VRS:
                decide_vr(self, element, raw)
        if element.VR == "SQ" and isinstance(element._value, Sequence):
            element._value.parent_dataset = self
        present = self._dict.get(tag)
        if present is not entry and isinstance(present, DataElement):
            # Another thread was faster: all are to have the same object.
            return present
        if keep:
            self._dict[tag] = element
        return element

    def _value_view(self, tag: int) -> memoryview | bytes:
        """Return the bytes of an element, without a copy where that is possible."""
        entry = self._dict[tag]
        if type(entry) is int:
            window: Any = self._window
            return value_view(window.tape, entry)
        entry = with_value(self, entry)
        value: Any = entry.value
        if getattr(entry, "is_buffered", False):
            value.seek(0)
            value = value.read()
        view: bytes = value
        return view

    # --- The mapping ------------------------------------------------------------------------

    @overload
    def __getitem__(self, key: slice) -> Dataset: ...
    @overload
    def __getitem__(self, key: TagType) -> DataElement: ...
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
        if tag & 0x10000 and type(elem) is DataElement:
            # It may have been one of another creator's in the data set that it comes from.
            creator = self._private_creator_of(tag)
            if creator is not None:
                elem.private_creator = creator
        if tag == _CHARSET:
            self._charset_set()
        if elem.VR == "SQ" and isinstance(elem.value, Sequence):
            elem.value.parent_dataset = self

    def _charset_set(self) -> None:
        """Read what is raw with the new Specific Character Set, unless it is known how it was."""
        if self._window is None and self._read_charset is None:
            self.__dict__.pop("_encodings", None)

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
        tag = Tag(key)
        if tag not in self._dict:
            raise KeyError(tag)
        del self._dict[tag]
        self.__dict__["_changed"] = True

    def __contains__(self, name: TagType) -> bool:
        """Return whether there is an element with a tag or keyword."""
        kind = type(name)
        if kind is BaseTag or (kind is int and 0 <= name <= 0xFFFFFFFF):  # type: ignore[operator]
            return name in self._dict
        if name == "":  # the keyword of an element that has none
            return False
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
            yield entry if isinstance(entry, DataElement) else self._element(tag, entry)

    def __len__(self) -> int:
        return len(self._dict)

    # --- Keywords as attributes -------------------------------------------------------------

    def __getattr__(self, name: str) -> Any:
        """Return the value of the element with a keyword.

        Raises
        ------
        AttributeError
            If there is no such element or attribute.
        """
        tag = _tag_for_keyword(name)
        entry = self._dict.get(tag) if tag is not None else None
        if entry is None:
            # Not in vain: a property may have raised, and raises its own error again here.
            return object.__getattribute__(self, name)
        known = isinstance(entry, DataElement)
        return (entry if known else self._element(tag, entry))._value  # type: ignore[arg-type]

    def __setattr__(self, name: str, value: Any) -> None:
        """Set the value of the element with a keyword, or an attribute of the object."""
        tag = _tag_for_keyword(name)
        if tag is not None:
            if self._parent_seq is not None and place.element is None:
                # For warnings and errors, which are to say which item it is.
                place.element = self, tag
                try:
                    Dataset.__setattr__(self, name, value)
                finally:
                    place.element = None
                return
            entry = self._dict.get(tag)
            if entry is None:
                element = DataElement(_tags[tag], _lookup_vr(tag), value)
                if type(self).__setitem__ is Dataset.__setitem__:
                    self._put(tag, element)
                else:
                    self[tag] = element
                return
            element = entry if type(entry) is DataElement else self[tag]
            element.value = value
            if element.VR == "SQ" and isinstance(element.value, Sequence):
                element.value.parent_dataset = self
            if tag == _CHARSET:
                self._charset_set()
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
        if is_camel_case(name):
            text = (
                f"Camel case attribute '{name}' used which is not in the element keyword data "
                "dictionary"
            )
            if config.INVALID_KEYWORD_BEHAVIOR == "WARN":
                warn_and_log(text)
            elif config.INVALID_KEYWORD_BEHAVIOR == "RAISE":
                raise ValueError(text)
        if name == "is_undefined_length_sequence_item":
            self.__dict__["_changed"] = True
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

    @staticmethod
    def _new_dataset(**keywords: Any) -> Dataset:
        """Return an empty data set."""
        return Dataset(**keywords)

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
        names = [encodings] if isinstance(encodings, str) else list(encodings)
        holder.__dict__["_encodings"] = names
    return read_items(holder, content, implicit, little)


# The layers below know neither the class of items nor how they are read.
Sequence._item_class = Dataset
set_sequence_reader(_read_sequence)


def _file_meta(ds: FileDataset) -> FileMetaDataset:
    """Return the File Meta Information of a data set that was read."""
    if ds._without_meta:
        raise AttributeError(f"'{type(ds).__name__}' object has no attribute 'file_meta'")
    opened = ds._opened
    if opened is None or opened.meta is None:
        return FileMetaDataset()
    tape = opened.meta
    window = Window(
        opened.source, opened.meta_start, opened.meta_end, False, False, 0, tape, 0, tape.count
    )
    meta = FileMetaDataset.__new__(FileMetaDataset)
    meta.__dict__["_window"] = window
    return meta


class FileDataset(Origin, Dataset):
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
    file_meta: Any = OnFirstUse(_file_meta)
    # What the reader found around the data set; None once that is of no use.
    _opened: Any = None
    # Whether the File Meta Information was deleted, and is not to be made again.
    _without_meta = False

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

    def __delattr__(self, name: str) -> None:
        """Delete the element with a keyword, or an attribute of the object."""
        if name != "file_meta" or not hasattr(self, name):
            super().__delattr__(name)
            return
        self.__dict__.pop(name, None)
        self.__dict__["_without_meta"] = True


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
        if args:
            self.validate(args[0])
        super().__init__(*args, **kwargs)

    @staticmethod
    def validate(init_value: Dataset | dict[Any, Any]) -> None:
        """Raise if a File Meta Information cannot begin with certain elements.

        Parameters
        ----------
        init_value : Dataset or dict
            The elements.

        Raises
        ------
        TypeError
            If it is neither a data set nor a dict.
        ValueError
            If there are elements of another group than 0002.
        """
        if not isinstance(init_value, (Dataset, dict)):
            raise TypeError(f"Argument must be a dict or Dataset, not {type(init_value)}")
        tags = init_value._dict if isinstance(init_value, Dataset) else map(Tag, init_value)
        check_group_two(tags)

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
