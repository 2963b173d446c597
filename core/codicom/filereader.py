"""Reading data sets (PS3.10 section 7).

Belongs here: from a file, a buffer or bytes to a FileDataset, and the smaller ways in that others
call. Must not know: how bytes are scanned or values decoded. Layer: 6 (faces).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import config
from ._dataset.origin import read_deferred_data_element
from ._dataset.window import Window, path_on_tape
from ._streams import (
    data_element_generator,
    is_implicit,
    next_to_stop_at,
    read_dataset,
    read_sequence,
    read_sequence_item,
)
from ._wire.opener import open_file
from ._wire.source import open_source
from .charset import convert_encodings
from .dataset import Dataset, FileDataset, FileMetaDataset
from .errors import InvalidDicomError
from .misc import size_in_bytes, warn_and_log
from .tag import Tag

if TYPE_CHECKING:
    from collections.abc import Callable
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
        If True then read even if there is neither a File Meta Information nor the prefix "DICM";
        an object of which nothing is left, as one that was just written, from its start.
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
        If it is not DICOM and `force` is False; or if it has not the VR method that it says it
        has, and ``config.settings.reading_validation_mode`` is ``config.RAISE``.
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
    if force and not source.size and hasattr(fp, "seek"):
        # Where nothing is left, it was just written: what is meant is what was written.
        fp.seek(0)
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
        # A GzipFile, for one, has a path and is no file that the source could read by itself.
        name = getattr(fp, "name", None)
        state["filename"] = name if isinstance(name, str) else None
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
        _tell(opened, settings.reading_validation_mode == config.RAISE)
    return ds


def _tell(opened: Any, strict: bool) -> None:
    """Warn of what was found wrong in a file, or raise if its Transfer Syntax UID is."""
    for note in opened.notes:
        warn_and_log(note.text)
    for note in opened.body.notes:
        if strict and note.code in ("found-implicit", "found-explicit"):
            raise InvalidDicomError(note.text.partition(" - ")[0])
        warn_and_log(f"{note.text} in {path_on_tape(opened.body, note.record_index)}")


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
        the data set before the element, and `fileobj` is left there.
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
    here = fileobj.tell()
    ds = dcmread(fileobj, defer_size=defer_size, force=force, specific_tags=specific_tags)
    window: Any = ds._window
    stop = None if stop_when is None else next_to_stop_at(window.tape, stop_when)
    if stop is not None:
        index, offset = stop
        ds.__dict__["_dict"] = {tag: entry for tag, entry in ds._dict.items() if entry < index}
        window.partial = True
        if window.source is ds._opened.source:
            fileobj.seek(here + offset)
    return ds


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


def _read_file_meta_info(fp: BinaryIO) -> FileMetaDataset:
    """Read the File Meta Information where an object is, leaving it at the end.

    Under this name, and :func:`_is_implicit_vr`, wsidicom reads what is around a data set.
    """
    found = read_dataset(fp, False, True, stop_when=lambda tag, vr, length: tag.group != 2)
    return FileMetaDataset(found)


_is_implicit_vr = is_implicit
