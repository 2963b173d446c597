"""Reading from where a file-like object is: data sets, elements, sequences and items.

Belongs here: the smaller ways in, which others call with an object and an encoding, and where they
leave the object. Must not know: files, preambles, File Meta Information. Layer: 6 (faces).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import config
from ._dataset.window import Window
from ._wire.source import MemorySource, open_source
from ._wire.tape import LONG_HEADER, NO_VR, RECORD, UNDEFINED, scan
from .charset import default_encoding
from .dataset import Dataset
from .errors import InvalidDicomError, SourceError
from .misc import size_in_bytes, warn_and_log
from .tag import BaseTag, Tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from ._wire.source import Source
    from ._wire.tape import Tape
    from .dataelem import DataElement, RawDataElement
    from .sequence import Sequence
    from .tag import TagType

    Stop = Callable[[BaseTag, str | None, int], bool]

__all__ = [
    "data_element_generator",
    "is_implicit",
    "next_to_stop_at",
    "read_dataset",
    "read_sequence",
    "read_sequence_item",
]

_CHARSET = 0x00080005
_UNDEFINED_LENGTH = 0xFFFFFFFF
# Of an object that is read to find where to stop, values beyond this many bytes are left out.
_STEP_OVER = 1 << 16


def next_to_stop_at(tape: Tape, stop_when: Stop) -> tuple[int, int] | None:
    """Return the first element of the first level that a function answers True for.

    Parameters
    ----------
    tape : Tape
        The elements.
    stop_when : callable
        Called as ``stop_when(tag, VR, length)``; the VR is None where the encoding has none.

    Returns
    -------
    tuple of (int, int) or None
        The index of its record, and the offset of its tag.
    """
    for index in tape.level(0, tape.count):
        tag, code, flags, value, _, length, _ = RECORD.unpack_from(tape.records, index * 32)
        implicit = flags & NO_VR
        vr = None if implicit or not code else code.to_bytes(2, "big").decode("latin-1")
        declared = _UNDEFINED_LENGTH if flags & UNDEFINED else length
        if stop_when(BaseTag(tag), vr, declared):
            return index, value - (12 if flags & LONG_HEADER and not implicit else 8)
    return None


def is_implicit(
    fp: BinaryIO,
    implicit_vr_is_assumed: bool,
    is_little_endian: bool,
    stop_when: Stop | None = None,
    is_sequence: bool = False,
) -> bool:
    """Return whether the element where an object is has implicit VR, and say so if it should not.

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek; it is left where it was.
    implicit_vr_is_assumed : bool
        What the transfer syntax says.
    is_little_endian : bool
        The byte order.
    stop_when : callable, optional
        If it answers True for the element then there is nothing to look at.
    is_sequence : bool, optional
        Whether the element is in an item, where the assumption is silently corrected.
    """
    here = fp.tell()
    head = fp.read(6)
    fp.seek(here)
    order: Any = "little" if is_little_endian else "big"
    if len(head) < 6 or head[:2] in (b"\xfe\xff", b"\xff\xfe"):
        return implicit_vr_is_assumed
    if implicit_vr_is_assumed and not config.current().assume_implicit_vr_switch:
        return True
    found = not (head[4:6].isalpha() and head[4:6].isupper())
    if found != implicit_vr_is_assumed:
        tag = BaseTag(int.from_bytes(head[:2], order) << 16 | int.from_bytes(head[2:4], order))
        vr = None if found else head[4:6].decode("ascii")
        if stop_when is not None and stop_when(tag, vr, 0):
            return implicit_vr_is_assumed
        if not is_sequence:
            names = ("explicit", "implicit")
            problem = f"Expected {names[not found]} VR, but found {names[found]} VR"
            if config.settings.reading_validation_mode == config.RAISE:
                raise InvalidDicomError(problem)
            warn_and_log(f"{problem} - using {names[found]} VR for reading")
    return found


def _scan(source: Source, end: int, implicit: bool, little: bool, items: bool = False) -> Tape:
    limits = config.current().limits
    return scan(
        source, 0, end, implicit=implicit, big_endian=not little, items=items, limits=limits
    )


def _up_to_delimiter(
    source: Source, implicit: bool, little: bool, items: bool = False
) -> tuple[Tape, int, int]:
    """Scan a source up to the delimiter that ends it.

    Returns
    -------
    tuple of (Tape, int, int)
        What was found, the end of it, and the offset after the delimiter.
    """
    tape = _scan(source, source.size, implicit, little, items)
    ends = [note.offset for note in tape.notes if note.code == "stray-delimiter"]
    if not ends:
        return tape, source.size, source.size
    return _scan(source, ends[0], implicit, little, items), ends[0], ends[0] + 8


def read_dataset(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    bytelength: int | None = None,
    stop_when: Stop | None = None,
    defer_size: str | int | float | None = None,
    parent_encoding: str | list[str] = default_encoding,
    specific_tags: list[TagType] | None = None,
    at_top_level: bool = True,
) -> Dataset:
    """Read a data set without a File Meta Information from where a file-like object is.

    The object is left after the data set: after the Item Delimitation Item if there is one, at the
    element that `stop_when` stopped at, or at its end.

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek.
    is_implicit_VR, is_little_endian : bool
        How the data set is encoded. If its first element shows another VR method then that is
        used, with a warning, as :func:`~codicom.dcmread` does.
    bytelength : int, optional
        The length of the data set in bytes; all that is left by default.
    stop_when, defer_size, specific_tags
        As for :func:`~codicom.filereader.read_partial`.
    parent_encoding : str or list of str, optional
        The Python encodings for text where the data set has no Specific Character Set.
    at_top_level : bool, optional
        Whether the data set is no item; False takes another VR method without a warning.

    Returns
    -------
    Dataset
        The data set.

    Raises
    ------
    LimitError
        If the bytes go beyond ``config.limits``.
    """
    here = fp.tell()
    implicit = is_implicit(fp, is_implicit_VR, is_little_endian, stop_when, not at_top_level)
    if stop_when is not None:
        # Only what is in front of the stop is read, however much follows.
        whole = open_source(fp, defer_size=_STEP_OVER)
        stop = next_to_stop_at(_up_to_delimiter(whole, implicit, is_little_endian)[0], stop_when)
        fp.seek(here)
        if stop is not None:
            bytelength = stop[1]
    data = fp.read() if bytelength is None else fp.read(bytelength)
    source = MemorySource(data, None, None, here)
    tape, end, after = _up_to_delimiter(source, implicit, is_little_endian)
    window = Window(source, 0, end, implicit, not is_little_endian, 0, tape, 0, tape.count)
    encodings = [parent_encoding] if isinstance(parent_encoding, str) else list(parent_encoding)
    ds: Dataset = Dataset._on_window(window, encodings)
    ds._report(tape)
    if defer_size is not None:
        ds.__dict__["_defer_size"] = int(size_in_bytes(defer_size) or 0)
    if specific_tags:
        wanted = {_CHARSET, *(int(Tag(tag)) for tag in specific_tags)}
        ds.__dict__["_dict"] = {tag: e for tag, e in window.entries().items() if tag in wanted}
        window.partial = True
    fp.seek(here + after)
    return ds


def data_element_generator(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    stop_when: Stop | None = None,
    defer_size: int | str | float | None = None,
    encoding: str | list[str] = default_encoding,
    specific_tags: list[TagType] | None = None,
) -> Iterator[RawDataElement | DataElement]:
    """Yield the elements of a data set from where a file-like object is, raw as far as possible.

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek. It is left as
        :func:`read_dataset` leaves it, before the first element is yielded.
    is_implicit_VR, is_little_endian : bool
        How the data set is encoded.
    stop_when, defer_size, specific_tags
        As for :func:`~codicom.filereader.read_partial`; the values of deferred elements are None.
    encoding : str or list of str, optional
        The Python encodings for text.

    Yields
    ------
    RawDataElement or DataElement
        The elements as they come; sequences are :class:`~codicom.dataelem.DataElement`.
    """
    ds = read_dataset(
        fp, is_implicit_VR, is_little_endian, None, stop_when, defer_size, encoding, specific_tags
    )
    for tag in ds._dict:
        yield ds.get_item(tag, keep_deferred=True)


def read_sequence(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    bytelength: int,
    encoding: str | list[str],
    offset: int = 0,
) -> Sequence:
    """Read the items of a sequence from where a file-like object is (PS3.5 7.5).

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek.
    is_implicit_VR, is_little_endian : bool
        How the items are encoded.
    bytelength : int
        The length of the sequence in bytes, 0xFFFFFFFF if it is undefined: then the object is left
        after the Sequence Delimitation Item.
    encoding : str or list of str
        The Python encodings for text.
    offset : int, optional
        Not needed.

    Returns
    -------
    Sequence
        The items.

    Raises
    ------
    LimitError
        If the bytes go beyond ``config.limits``.
    """
    from ._dataset.promote import read_items

    here = fp.tell()
    after = bytelength
    if bytelength == _UNDEFINED_LENGTH:
        source = open_source(fp, defer_size=_STEP_OVER)
        _, bytelength, after = _up_to_delimiter(source, is_implicit_VR, is_little_endian, True)
        fp.seek(here)
    holder = Dataset()
    names = [encoding] if isinstance(encoding, str) else list(encoding)
    holder.__dict__["_encodings"] = names
    content = MemorySource(fp.read(bytelength), None, None, here)
    sequence = read_items(holder, content, is_implicit_VR, is_little_endian)
    sequence._make_all()
    fp.seek(here + after)
    return sequence


def read_sequence_item(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    encoding: str | list[str],
    offset: int = 0,
) -> Dataset | None:
    """Read one item of a sequence from where a file-like object is (PS3.5 7.5).

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek, at an item; it is left after it.
    is_implicit_VR, is_little_endian : bool
        How the item is encoded.
    encoding : str or list of str
        The Python encodings for text.
    offset : int, optional
        Not needed.

    Returns
    -------
    Dataset or None
        The item; None at a sequence delimiter.

    Raises
    ------
    SourceError
        If there is no tag to read: an OSError.
    """
    here = fp.tell()
    head = fp.read(8)
    order: Any = "little" if is_little_endian else "big"
    if len(head) < 8:
        raise SourceError(f"There is no item to read at position {here}")
    tag = int.from_bytes(head[0:2], order) << 16 | int.from_bytes(head[2:4], order)
    if tag == 0xFFFEE0DD:
        return None
    length = int.from_bytes(head[4:8], order)
    if length == _UNDEFINED_LENGTH:
        source = open_source(fp, defer_size=_STEP_OVER)
        length = _up_to_delimiter(source, is_implicit_VR, is_little_endian)[2]
    fp.seek(here)
    items = read_sequence(fp, is_implicit_VR, is_little_endian, 8 + length, encoding)
    return items[0] if len(items) else Dataset()
