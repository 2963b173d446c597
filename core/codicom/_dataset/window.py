"""The part of a tape that one data set looks at.

Belongs here: from a stretch of records, or of bytes not scanned yet, to the elements of one
level. Must not know: values, Dataset. Layer: 5 (model).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import config
from .._wire.tape import (
    ITEM,
    RECORD,
    scan,
)

if TYPE_CHECKING:
    from .._wire.source import Source
    from .._wire.tape import Tape

__all__ = ["Window", "path_on_tape"]


def path_on_tape(tape: Tape, index: int, around: str = "") -> str:
    """Return the tag path of a record, from the outermost data set of its tape.

    Parameters
    ----------
    tape : Tape
        The tape.
    index : int
        The index of a record; past the last one means the end of the data.
    around : str, optional
        What the path begins with: where the tape itself is, in the data set around it.
    """
    words = tape.words
    path = around
    here, position = 0, 0
    while here <= index and here < tape.count:
        tag, following = words[here * 8], words[here * 8 + 7]
        if following <= index:
            here, position = following, position + 1
            continue
        if RECORD.unpack_from(tape.records, here * 32)[2] & ITEM:
            path += f"[{position}]"
        else:
            path += f"{'.' if path[-1:] == ']' else ''}({tag >> 16:04X},{tag & 0xFFFF:04X})"
        if here == index:
            return path
        here, position = here + 1, 0
    return path.rstrip(".") or "the data set, at its end"


class Window:
    """Where the elements of one data set are.

    Attributes
    ----------
    source : Source
        The bytes.
    start, end : int
        The offsets of the data set's content, delimiters excluded.
    implicit, big_endian : bool
        How it is encoded.
    depth : int
        How many sequences the data set is inside of.
    tape : Tape or None
        The tape, None until the bytes are scanned.
    first, stop : int
        The records of the data set on the tape.
    partial : bool
        Whether only some of the elements in the bytes belong to the data set.
    """

    __slots__ = (
        "big_endian",
        "depth",
        "end",
        "first",
        "implicit",
        "partial",
        "source",
        "start",
        "stop",
        "tape",
    )

    def __init__(
        self,
        source: Source,
        start: int,
        end: int,
        implicit: bool,
        big_endian: bool,
        depth: int = 0,
        tape: Tape | None = None,
        first: int = 0,
        stop: int = 0,
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.implicit = implicit
        self.big_endian = big_endian
        self.depth = depth
        self.tape = tape
        self.first = first
        self.stop = stop
        self.partial = False

    def scanned(self) -> Tape:
        """Return the tape, scanning the bytes if nobody has looked inside yet."""
        tape = self.tape
        if tape is None:
            tape = self.tape = scan(
                self.source,
                self.start,
                self.end,
                implicit=self.implicit,
                big_endian=self.big_endian,
                limits=config.current().limits,
                depth=self.depth,
            )
            self.first, self.stop = 0, tape.count
        return tape

    def entries(self) -> dict[int, int]:
        """Return the elements of this level: tag to index of the record, in the file's order.

        Of elements with the same tag the last one counts.
        """
        tape = self.tape or self.scanned()
        first, stop = self.first, self.stop
        if tape.flat:
            return dict(zip(tape.words[first * 8 : stop * 8 : 8].tolist(), range(first, stop)))
        words = tape.words
        found = {}
        index = first
        while index < stop:
            found[words[index * 8]] = index
            index = words[index * 8 + 7]
        return found
