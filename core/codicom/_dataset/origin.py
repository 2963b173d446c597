"""What a data set that was read knows of its file.

Belongs here: where it came from and what was wrong there, as a base class of FileDataset. Must not
know: elements. Layer: 5 (model).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._wire.tape import Note

__all__ = ["Origin"]


class Origin:
    """The attributes of a data set that are about the file it was read from."""

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
        from os import stat

        if self.filename is None:
            return None
        try:
            return stat(self.filename).st_mtime
        except OSError:
            return None

    @property
    def fileobj_type(self: Any) -> Any:
        """What opens the file again: :func:`open` for a path, else the class of the object."""
        return open if self.buffer is None else type(self.buffer)
