"""Reading data sets (PS3.10 section 7).

Belongs here: from a file, a buffer or bytes to a FileDataset, and the smaller ways in that others
call. Must not know: how bytes are scanned or values decoded. Layer: 6 (faces).
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any

from . import config
from ._dataset.window import Window, path_on_tape
from ._wire.opener import open_file
from ._wire.source import open_source
from ._wire.tape import RECORD, scan
from .charset import convert_encodings
from .dataelem import DataElement, RawDataElement
from .dataset import Dataset, FileDataset, FileMetaDataset
from .errors import InvalidDicomError
from .misc import size_in_bytes, warn_and_log
from .sequence import Sequence
from .tag import Tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from os import PathLike
    from typing import BinaryIO

    from .tag import BaseTag, TagType

__all__ = [
    "data_element_generator",
    "data_element_offset_to_value",
    "dcmread",
    "read_dataset",
    "read_deferred_data_element",
    "read_file_meta_info",
    "read_partial",
    "read_preamble",
    "read_sequence",
    "read_sequence_item",
]

_CHARSET = 0x00080005
_EXTRA_LENGTH_VRS = ("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV")


def dcmread(
    fp: str | PathLike[str] | BinaryIO | bytes | bytearray | memoryview,
    defer_size: str | int | float | None = None,
    stop_before_pixels: bool = False,
    force: bool = False,
    specific_tags: list[TagType] | None = None,
    *,
    charset: str | list[str] | None = None,
) -> FileDataset:
    """Read a data set.

    No value is looked at before it is asked for, and large values of a file stay in the file
    until then.

    Parameters
    ----------
    fp : str, PathLike, bytes-like or file-like
        A path, the bytes themselves, or an object that is open for binary reading and can seek.
    defer_size : int or str, optional
        For a file-like object without a path: leave values that are longer than this, in bytes or
        as ``"512 KB"``, in the object until they are asked for.
    stop_before_pixels : bool, optional
        If True then do not read Pixel Data, Float Pixel Data, Double Float Pixel Data and what
        follows them.
    force : bool, optional
        If True then read even if there is neither a File Meta Information nor the prefix "DICM".
    specific_tags : list of TagType, optional
        Keep only the elements with these tags, and Specific Character Set.
    charset : str or list of str, optional
        Defined terms of Specific Character Set (PS3.3 C.12.1.1.2) to use instead of what the file
        says, for files that say it wrong. The element is set to it too.

    Returns
    -------
    FileDataset
        The data set.

    Raises
    ------
    InvalidDicomError
        If it is not DICOM and `force` is False.
    TypeError
        If `fp` is nothing that can be read from.
    OSError
        If the file cannot be read.
    WireError, LimitError
        If the bytes make no data set, or one beyond ``config.limits``.
    """
    size = size_in_bytes(defer_size) if defer_size is not None else None
    limit = None if size is None else int(size)
    tags = [int(Tag(tag)) for tag in specific_tags] if specific_tags else None
    source = open_source(fp, defer_size=limit)
    settings = config.current()
    opened = open_file(
        source, force=force, stop_before_pixels=stop_before_pixels, limits=settings.limits
    )
    body = opened.body
    window = Window(
        opened.body_source,
        opened.body_start,
        opened.body_end,
        opened.implicit,
        opened.big_endian,
        0,
        body,
        0,
        body.count,
    )
    ds = FileDataset.__new__(FileDataset)
    state = ds.__dict__
    state["_window"] = window
    state["_opened"] = opened
    state["preamble"] = opened.preamble
    state["filename"] = source.name
    if source.name is None and type(fp) not in (bytes, bytearray, memoryview):
        state["buffer"] = fp
    if limit is not None:
        state["_defer_size"] = limit
    if tags is not None:
        _keep_only(ds, tags)
    elif stop_before_pixels and opened.deflated:
        window.partial = True
    state["_found"] = []
    if charset is not None:
        state["_encodings"] = convert_encodings(charset)
        ds.SpecificCharacterSet = charset
    if opened.notes or body.notes:
        for note in opened.notes:
            warn_and_log(note.text)
        for note in body.notes:
            warn_and_log(f"{note.text} in {path_on_tape(body, note.record_index)}")
    return ds


def _keep_only(ds: Dataset, tags: list[int]) -> None:
    """Drop all elements but those with certain tags."""
    window: Any = ds._window
    entries = window.entries()
    wanted = {_CHARSET, *tags}
    ds.__dict__["_dict"] = {tag: index for tag, index in entries.items() if tag in wanted}
    window.partial = True


def read_partial(
    fileobj: BinaryIO,
    stop_when: Callable[[BaseTag, str | None, int], bool] | None = None,
    defer_size: int | str | float | None = None,
    force: bool = False,
    specific_tags: list[TagType] | None = None,
) -> FileDataset:
    """Read a data set up to an element.

    Parameters
    ----------
    fileobj : file-like
        An object that is open for binary reading and can seek.
    stop_when : callable, optional
        Called as ``stop_when(tag, VR, length)`` with each element of the first level; True ends
        the data set before the element.
    defer_size, force, specific_tags
        As for :func:`dcmread`.

    Returns
    -------
    FileDataset
        The data set.

    Raises
    ------
    InvalidDicomError
        If it is not DICOM and `force` is False.
    """
    ds = dcmread(fileobj, defer_size=defer_size, force=force, specific_tags=specific_tags)
    if stop_when is not None:
        _cut(ds, stop_when)
    return ds


def _cut(ds: Dataset, stop_when: Callable[[BaseTag, str | None, int], bool]) -> None:
    """Drop the first element that a function answers True for and all that follow it."""
    kept: dict[int, Any] = {}
    for tag, entry in ds._dict.items():
        raw = ds.get_item(tag, keep_deferred=True)
        length = raw.length if isinstance(raw, RawDataElement) else 0xFFFFFFFF
        if stop_when(Tag(tag), raw.VR, length):
            break
        kept[tag] = entry
    ds.__dict__["_dict"] = kept
    if ds._window is not None:
        ds._window.partial = True


def read_preamble(fp: BinaryIO, force: bool) -> bytes | None:
    """Return the preamble, leaving the object after the prefix "DICM" (PS3.10 7.1).

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek, at its start.
    force : bool
        If True then return None if there is no preamble and prefix, and go back to the start.

    Returns
    -------
    bytes or None
        The 128 bytes.

    Raises
    ------
    InvalidDicomError
        If there is no prefix and `force` is False.
    """
    start = fp.tell()
    preamble = fp.read(128)
    if fp.read(4) == b"DICM":
        return preamble
    if not force:
        raise InvalidDicomError(
            "File is missing DICOM File Meta Information header or the 'DICM' prefix is missing "
            "from the header. Use force=True to force reading."
        )
    fp.seek(start)
    return None


def read_file_meta_info(filename: str | PathLike[str] | BinaryIO) -> FileMetaDataset:
    """Return only the File Meta Information of a file.

    Parameters
    ----------
    filename : str, PathLike or file-like
        The file.

    Returns
    -------
    FileMetaDataset
        The File Meta Information.

    Raises
    ------
    InvalidDicomError
        If there is no prefix "DICM".
    """
    source = open_source(filename, defer_size=None)
    opened = open_file(source, force=False, stop_before_pixels=True, limits=config.current().limits)
    ds = FileDataset.__new__(FileDataset)
    ds.__dict__["_opened"] = opened
    meta: FileMetaDataset = ds.file_meta
    return meta


def read_dataset(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    bytelength: int | None = None,
    stop_when: Callable[[BaseTag, str | None, int], bool] | None = None,
    defer_size: str | int | float | None = None,
    parent_encoding: str | list[str] = "iso8859",
    specific_tags: list[TagType] | None = None,
    at_top_level: bool = True,
) -> Dataset:
    """Read a data set without a File Meta Information from where a file-like object is.

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek.
    is_implicit_VR, is_little_endian : bool
        How the data set is encoded.
    bytelength : int, optional
        The length of the data set in bytes; all that is left by default.
    stop_when, defer_size, specific_tags
        As for :func:`read_partial`.
    parent_encoding : str or list of str, optional
        The Python encodings for text where the data set has no Specific Character Set.
    at_top_level : bool, optional
        Not needed.

    Returns
    -------
    Dataset
        The data set.
    """
    here = fp.tell()
    data = fp.read() if bytelength is None else fp.read(bytelength)
    source = open_source(data, defer_size=None)
    tape = scan(
        source,
        0,
        len(data),
        implicit=is_implicit_VR,
        big_endian=not is_little_endian,
        limits=config.current().limits,
    )
    window = Window(
        source, 0, len(data), is_implicit_VR, not is_little_endian, 0, tape, 0, tape.count
    )
    encodings = [parent_encoding] if isinstance(parent_encoding, str) else list(parent_encoding)
    ds: Dataset = Dataset._on_window(window, encodings)
    ds._report(tape)
    if specific_tags:
        _keep_only(ds, [int(Tag(tag)) for tag in specific_tags])
    if stop_when is not None:
        _cut(ds, stop_when)
    fp.seek(here + len(data))
    return ds


def data_element_generator(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    stop_when: Callable[[BaseTag, str | None, int], bool] | None = None,
    defer_size: int | str | float | None = None,
    encoding: str | list[str] = "iso8859",
    specific_tags: list[TagType] | None = None,
) -> Iterator[RawDataElement | DataElement]:
    """Yield the elements of a data set from where a file-like object is, raw as far as possible.

    Parameters
    ----------
    fp : file-like
        An object that is open for binary reading and can seek.
    is_implicit_VR, is_little_endian : bool
        How the data set is encoded.
    stop_when, defer_size, specific_tags
        As for :func:`read_partial`.
    encoding : str or list of str, optional
        The Python encodings for text.

    Yields
    ------
    RawDataElement or DataElement
        The elements as they come; sequences are :class:`DataElement`.
    """
    ds = read_dataset(
        fp, is_implicit_VR, is_little_endian, None, stop_when, defer_size, encoding, specific_tags
    )
    for tag in ds._dict:
        yield ds.get_item(tag)


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
        The length of the sequence in bytes, 0xFFFFFFFF if it is undefined.
    encoding : str or list of str
        The Python encodings for text.
    offset : int, optional
        Not needed.

    Returns
    -------
    Sequence
        The items.
    """
    undefined = bytelength == 0xFFFFFFFF
    start = fp.tell()
    content = fp.read() if undefined else fp.read(bytelength)
    head = b"\x40\x00\x75\xa7" if is_little_endian else b"\x00\x40\xa7\x75"
    order = "little" if is_little_endian else "big"
    if not is_implicit_VR:
        head += b"SQ\0\0"
    data = head + bytelength.to_bytes(4, order) + content  # type: ignore[arg-type]
    ds = read_dataset(io.BytesIO(data), is_implicit_VR, is_little_endian, parent_encoding=encoding)
    element = ds[next(iter(ds._dict))]
    sequence: Sequence = element.value
    if undefined:
        tape, index = element._origin, element._record
        end = RECORD.unpack_from(tape.records, index * 32)[4]
        fp.seek(start + end - len(head) - 4)
    sequence._make_all()
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
        An object that is open for binary reading and can seek, at an item.
    is_implicit_VR, is_little_endian : bool
        How the item is encoded.
    encoding : str or list of str
        The Python encodings for text.
    offset : int, optional
        Not needed.

    Returns
    -------
    Dataset or None
        The item; None at a sequence delimiter or at the end.
    """
    start = fp.tell()
    head = fp.read(8)
    order: Any = "little" if is_little_endian else "big"
    if len(head) < 8:
        return None
    tag = int.from_bytes(head[0:2], order) << 16 | int.from_bytes(head[2:4], order)
    if tag == 0xFFFEE0DD:
        return None
    length = int.from_bytes(head[4:8], order)
    fp.seek(start)
    if length != 0xFFFFFFFF:
        items = read_sequence(fp, is_implicit_VR, is_little_endian, 8 + length, encoding)
    else:
        # Within a sequence of undefined length the item ends where its delimiter is.
        items = read_sequence(fp, is_implicit_VR, is_little_endian, length, encoding)
        window: Any = items[0]._window if len(items) else None
        if window is not None:
            header = 8 if is_implicit_VR else 12
            fp.seek(start + window.end + 8 - header)
    return items[0] if len(items) else None


def read_deferred_data_element(
    fileobj_type: Any,
    filename_or_obj: str | PathLike[str] | BinaryIO,
    timestamp: float | None,
    raw_data_elem: RawDataElement,
) -> RawDataElement:
    """Read the value of a raw element that was left for later.

    Parameters
    ----------
    fileobj_type : callable
        What opens the file, such as ``open``.
    filename_or_obj : str, PathLike or file-like
        The file.
    timestamp : float or None
        When the file was changed last when it was read; a warning is given if that has changed.
    raw_data_elem : RawDataElement
        The element.

    Returns
    -------
    RawDataElement
        The element with its value.

    Raises
    ------
    OSError
        If there is no such file any more.
    ValueError
        If another element is there now.
    """
    if filename_or_obj is None:
        raise OSError("Deferred read -- original filename not stored. Cannot re-open")
    is_path = isinstance(filename_or_obj, (str, os.PathLike))
    if is_path:
        if not os.path.exists(filename_or_obj):  # type: ignore[arg-type]
            raise OSError(f"Deferred read -- original file {filename_or_obj!s} is missing")
        if timestamp is not None and os.stat(filename_or_obj).st_mtime != timestamp:  # type: ignore[arg-type]
            warn_and_log(
                "Deferred read warning -- file modification time has changed for "
                f"{filename_or_obj!s}"
            )
    file: Any = fileobj_type(filename_or_obj, "rb") if is_path else filename_or_obj
    try:
        file.seek(raw_data_elem.value_tell)
        value = file.read(raw_data_elem.length)
    finally:
        if is_path:
            file.close()
    if len(value) != raw_data_elem.length:
        raise ValueError(f"Deferred read -- the value of {raw_data_elem.tag} is not there any more")
    return raw_data_elem._replace(value=value)


def data_element_offset_to_value(is_implicit_VR: bool, VR: str | None) -> int:
    """Return the number of bytes from the start of an element to its value (PS3.5 7.1).

    Parameters
    ----------
    is_implicit_VR : bool
        Whether the element is encoded with implicit VR.
    VR : str or None
        Its VR.
    """
    if is_implicit_VR or VR not in _EXTRA_LENGTH_VRS:
        return 8
    return 12
