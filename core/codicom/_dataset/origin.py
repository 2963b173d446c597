"""What a data set that was read knows of its file.

Belongs here: where it came from and what was wrong there, as a base class of FileDataset, and how
a value that was left there is read. Must not know: what values mean. Layer: 5 (model).
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, BinaryIO

from .._wire.emit import UNDEFINED_LENGTH
from ..dataelem import RawDataElement
from ..misc import warn_and_log

if TYPE_CHECKING:
    from os import PathLike

    from .._wire.tape import Note

__all__ = ["Origin", "is_deferred", "read_deferred_data_element", "with_value"]


class Origin:
    """The attributes of a data set that are about the file it was read from."""

    filename: Any
    buffer: Any

    @property
    def repairs(self: Any) -> list[Note]:
        """What was irregular in the file, as far as it has been looked at.

        Each note has a ``code``, a ``text``, the ``offset`` and a ``count``. Of what may have cost
        data a warning was given as well.
        """
        opened = self._opened
        if opened is None:
            return []
        body = opened.body
        notes = (*opened.notes, *opened.remarks, *body.notes, *body.remarks)
        return [*notes, *(self._found or ())]

    @property
    def truncated(self: Any) -> bool:
        """Whether the file ended inside an element, an item or a sequence."""
        return any(note.code in ("truncated", "no-delimiter") for note in self.repairs)

    @property
    def timestamp(self: Any) -> float | None:
        """When the file was changed last, in seconds since the epoch; None if there is none."""
        if "_timestamp" in self.__dict__:
            stated: float | None = self.__dict__["_timestamp"]
            return stated
        if self.filename is None:
            return None
        try:
            return os.stat(self.filename).st_mtime
        except OSError:
            return None

    @timestamp.setter
    def timestamp(self: Any, when: float | None) -> None:
        self.__dict__["_timestamp"] = when

    @property
    def fileobj_type(self: Any) -> Any:
        """What opens the file again: :func:`open` for a path, else the class of the object."""
        stated = self.__dict__.get("_fileobj_type")
        if stated is not None:
            return stated
        return open if self.buffer is None else type(self.buffer)

    @fileobj_type.setter
    def fileobj_type(self: Any, opener: Any) -> None:
        self.__dict__["_fileobj_type"] = opener


def is_deferred(entry: Any) -> bool:
    """Return whether an entry is a raw element whose value was left in the file.

    Of what the reader leaves for later the tape knows where it is. This is about raw elements that
    somebody put into a data set, such as those that ``get_item(keep_deferred=True)`` gives.
    """
    return (
        type(entry) is RawDataElement
        and entry.value is None
        and 0 < entry.length < UNDEFINED_LENGTH
    )


def with_value(ds: Any, raw: Any) -> Any:
    """Return an element of a data set, with the value from the file if it was left there."""
    if not is_deferred(raw):
        return raw
    if not isinstance(ds, Origin):
        return read_deferred_data_element(open, None, None, raw)
    buffer: Any = ds.buffer
    if buffer is not None and not getattr(buffer, "closed", False):
        return read_deferred_data_element(type(buffer), buffer, None, raw)
    opener = ds.fileobj_type if buffer is None else open
    return read_deferred_data_element(opener, ds.filename, ds.timestamp, raw)


def read_deferred_data_element(
    fileobj_type: Any,
    filename_or_obj: str | PathLike[str] | BinaryIO | None,
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
