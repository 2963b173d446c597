"""The tape: what a scan of bytes found, as fixed-size records.

Belongs here: calling the scanner of csrc/wire, and its outcome. Must not know: values, data sets.
Layer: 1 (wire).

A record is 32 bytes, ``struct.unpack_from("=IHHQQII", tape.records, 32 * i)``: tag, VR, flags,
offset of the value, offset past the element, length as declared, index of the next record of the
same level. csrc/wire/wire.h describes it and the flags.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from .. import config
from .._native import ffi, lib
from ..errors import LimitError
from .leap import Leap

if TYPE_CHECKING:
    from typing import Any

    from .source import Source, WindowSource

__all__ = [
    "BIG_ENDIAN",
    "ENCAPSULATED",
    "ITEM",
    "LONG_HEADER",
    "NO_DELIMITER",
    "NO_VR",
    "RECORD",
    "RECORD_SIZE",
    "TRUNCATED",
    "UNDEFINED",
    "WALKED",
    "Note",
    "Tape",
    "scan",
    "value_end",
]

# The flags of a record.
LONG_HEADER = 1
UNDEFINED = 2
WALKED = 4
ITEM = 8
ENCAPSULATED = 16
TRUNCATED = 32
NO_VR = 64
BIG_ENDIAN = 128
NO_DELIMITER = 256

# Tag, VR, flags, offset of the value, offset past the element, declared length, next record.
RECORD = struct.Struct("=IHHQQII")
RECORD_SIZE = 32

# The options of a scan, CW_O_* of wire.h.
_IMPLICIT, _BIG, _ITEMS, _STOP_PIXELS, _NO_SWITCH = 1, 2, 4, 8, 32
_NEED = 1
_UNBOUNDED = 1 << 62
_E_MEMORY, _E_DEPTH, _E_ELEMENTS = -1, -2, -3

# cw_result of wire.h: pos, need, need_size, count, meta_count, meta_start, meta_end, notes,
# sparse, flat, meta_flat, preamble, implicit, big, deflated, has_syntax, syntax_size, syntax.
unpack_outcome = struct.Struct("=7Q2I8B64s").unpack_from
_NOTES_AT = 136
_unpack_note = struct.Struct("=4Q").unpack_from

# CW_N_* of wire.h in their order: code, whether it is worth a warning, text.
_NOTES = (
    ("truncated", True, "The data end inside an element, an item or a sequence"),
    ("no-delimiter", True, "An item or a sequence of undefined length has no delimiter"),
    ("stray-delimiter", True, "A delimiter that ends nothing was skipped"),
    ("stray-item", True, "An item outside of a sequence was skipped"),
    ("not-an-item", True, "Something else than an item is in a sequence, whose rest was not read"),
    ("trailing", True, "There are bytes after the last element that are too few for an element"),
    ("padding", False, "Zero bytes in the place of elements were skipped"),
    ("implicit-element", False, "Elements with implicit VR are in a data set with explicit VR"),
    ("explicit-element", False, "Elements with explicit VR are in a data set with implicit VR"),
    ("unknown-vr", False, "An element has a VR that the standard does not define"),
    ("odd-length", False, "An element has an odd length"),
    ("delimiter-length", False, "A delimiter has a length that is not zero"),
    ("fragments", True, "The fragments of encapsulated data are not a complete chain of items"),
    ("meta-length", False, "The length of the File Meta Information is not what it says"),
    (
        "found-implicit",
        True,
        "Expected explicit VR, but found implicit VR - using implicit VR for reading",
    ),
    (
        "found-explicit",
        True,
        "Expected implicit VR, but found explicit VR - using explicit VR for reading",
    ),
    (
        "found-order",
        True,
        "The byte order is not that of the transfer syntax - using the one found",
    ),
)


def value_end(flags: int, end: int) -> int:
    """Return where the value of a record ends, which is before the delimiter if it has one.

    Parameters
    ----------
    flags : int
        The record's flags.
    end : int
        The offset past the element, as the record has it.
    """
    return end - 8 if flags & UNDEFINED and not flags & NO_DELIMITER else end


class Note:
    """A repair that was made, or damage that was seen.

    Attributes
    ----------
    code : str
        Which kind, in a word.
    offset : int
        The offset of the first of its kind.
    record_index : int
        The record of the first of its kind, or the next one after it.
    text : str
        A sentence about it, with the offset and how often it was seen.
    count : int
        How often it was seen.
    """

    __slots__ = ("code", "count", "offset", "record_index", "text")

    def __init__(
        self, code: str, offset: int, record_index: int, text: str, count: int = 1
    ) -> None:
        self.code = code
        self.offset = offset
        self.record_index = record_index
        self.text = text
        self.count = count

    def __repr__(self) -> str:
        return f"Note({self.code!r}, {self.offset}, {self.record_index}, {self.text!r})"


class Tape:
    """What a scan found.

    Attributes
    ----------
    source : Source
        What the offsets are about.
    records : bytes
        The records.
    count : int
        The number of records.
    flat : bool
        Whether no record has others inside it, so that all are of one level.
    end : int
        The offset where the scan stopped.
    notes : tuple of Note
        Damage and repairs that a user should hear of.
    remarks : tuple of Note
        Irregularities that cost nothing.
    """

    __slots__ = ("count", "end", "flat", "notes", "records", "remarks", "source")

    def __init__(
        self,
        source: Source,
        records: bytes,
        count: int,
        flat: bool,
        end: int,
        notes: tuple[Note, ...] = (),
        remarks: tuple[Note, ...] = (),
    ) -> None:
        self.source = source
        self.records = records
        self.count = count
        self.flat = flat
        self.end = end
        self.notes = notes
        self.remarks = remarks

    @property
    def words(self) -> memoryview:
        """The records as 32-bit words, eight each.

        Not kept: of many small tapes these would be objects for the garbage collector to look at.
        """
        return memoryview(self.records).cast("I")

    def level(self, first: int, stop: int) -> list[int]:
        """Return the indices of the records of one level.

        Parameters
        ----------
        first, stop : int
            The first record of the level, and the first after it; of what is inside a record
            ``i`` these are ``i + 1`` and its ``next``.
        """
        if self.flat:
            return list(range(first, stop))
        words = self.words
        indices = []
        index = first
        while index < stop:
            indices.append(index)
            index = words[index * 8 + 7]
        return indices

    def __reduce__(self) -> tuple[Any, ...]:
        return (
            Tape,
            (self.source, self.records, self.count, self.flat, self.end, self.notes, self.remarks),
        )


class _Scanner:
    """A cw_scan, and the memory of its outcome."""

    __slots__ = ("handle", "outcome")

    def __init__(self) -> None:
        handle = lib.cw_new()
        if handle == ffi.NULL:
            raise MemoryError
        self.handle = ffi.gc(handle, lib.cw_free)
        self.outcome = ffi.buffer(lib.cw_outcome(handle), lib.cw_outcome_size())


# Scanners that nobody uses now: taking and giving back one is a pop and an append.
_free: list[_Scanner] = []


def take_scanner() -> _Scanner:
    """Return a scanner that nobody else uses."""
    try:
        return _free.pop()
    except IndexError:
        return _Scanner()


def give_scanner(scanner: _Scanner) -> None:
    """Take a scanner back."""
    lib.cw_trim(scanner.handle)
    if len(_free) < 16:
        _free.append(scanner)


def as_argument(data: bytes | memoryview) -> Any:
    """Return bytes in the form that C functions take them."""
    return data if type(data) is bytes else ffi.from_buffer(data)


def feed(scanner: _Scanner, source: WindowSource) -> int:
    """Run a scan that has been begun, giving it window after window; return its outcome."""
    handle = scanner.handle
    leap: Leap | None = None
    source.open()
    try:
        outcome: int = lib.cw_run(handle, b"", 0, 0)
        while outcome == _NEED:
            _, need, size, count, _, _, _, _, sparse, *_ = unpack_outcome(scanner.outcome)
            if sparse and source.leaps:
                if leap is None or leap.element != count:
                    records = ffi.buffer(lib.cw_records(handle), count * RECORD_SIZE)
                    leap = Leap(source, records, count)
                start, chunk = leap.window(need, size)
            else:
                start, chunk = source.window(need, size, bool(sparse))
            outcome = lib.cw_run(handle, chunk, start, len(chunk))
    finally:
        source.close()
    return outcome


def check(outcome: int, offset: int, limits: config.Limits) -> None:
    """Raise the error that the outcome of a scan stands for."""
    if outcome == _E_MEMORY:
        raise MemoryError
    if outcome == _E_DEPTH:
        raise LimitError(
            f"Sequences are nested deeper than {limits.depth} (config.limits.depth)", offset=offset
        )
    if outcome == _E_ELEMENTS:
        raise LimitError(
            f"There are more than {limits.elements} elements (config.limits.elements)",
            offset=offset,
        )


def read_notes(
    scanner: _Scanner, mask: int, meta: bool | None = None
) -> tuple[tuple[Note, ...], tuple[Note, ...]]:
    """Return the notes and the remarks of a scan.

    Parameters
    ----------
    scanner : _Scanner
        What has scanned.
    mask : int
        ``notes`` of its outcome.
    meta : bool, optional
        If given then only those about the file meta information, or only the others.
    """
    notes: list[Note] = []
    remarks: list[Note] = []
    for index, (code, loud, text) in enumerate(_NOTES):
        if mask >> index & 1:
            count, offset, record, of_meta = _unpack_note(scanner.outcome, _NOTES_AT + 32 * index)
            if meta is not None and bool(of_meta) is not meta:
                continue
            more = f", and {count - 1} more times" if count > 1 else ""
            text = text if code.startswith("found-") else f"{text} (at offset {offset}{more})"
            (notes if loud else remarks).append(Note(code, offset, record, text, count))
    return tuple(notes), tuple(remarks)


def bounds_of(limits: config.Limits) -> tuple[int, int]:
    """Return the bounds of depth and of elements, as the scanner takes them."""
    depth, elements = limits.depth, limits.elements
    return (
        _UNBOUNDED if depth is None or depth > _UNBOUNDED else depth,
        _UNBOUNDED if elements is None or elements > _UNBOUNDED else elements,
    )


def switches() -> int:
    """Return the options of a scan that the configuration decides."""
    return 0 if config.current().assume_implicit_vr_switch else _NO_SWITCH


def scan(
    source: Source,
    start: int,
    end: int,
    *,
    implicit: bool,
    big_endian: bool,
    items: bool = False,
    stop_before_pixels: bool = False,
    limits: config.Limits,
    depth: int = 0,
) -> Tape:
    """Scan a range of a source (PS3.5 section 7).

    What has a defined length is stepped over, what has an undefined length is walked.

    Parameters
    ----------
    source : Source
        The bytes.
    start, end : int
        The range.
    implicit, big_endian : bool
        How it is encoded.
    items : bool, optional
        Whether the range is the value of a sequence, a run of items.
    stop_before_pixels : bool, optional
        Whether to stop in front of the pixel data.
    limits : config.Limits
        The bounds; `depth` and `elements` matter here.
    depth : int, optional
        How many sequences are around the range.

    Returns
    -------
    Tape
        The records.

    Raises
    ------
    LimitError
        If sequences are nested too deeply, or there are too many elements.
    SourceError
        If the source does not give the bytes.
    """
    options = switches()
    if implicit:
        options |= _IMPLICIT
    if big_endian:
        options |= _BIG
    if items:
        options |= _ITEMS
    if stop_before_pixels:
        options |= _STOP_PIXELS
    end = min(end, source.size)
    scanner = take_scanner()
    try:
        data = source.resident
        bounds = (start, end, options, depth, *bounds_of(limits))
        if data is not None:
            outcome = lib.cw_scan_all(scanner.handle, as_argument(data), len(data), *bounds)
        else:
            lib.cw_begin(scanner.handle, *bounds)
            outcome = feed(scanner, source)  # type: ignore[arg-type]
        pos, _, _, count, _, _, _, mask, _, flat, *_ = unpack_outcome(scanner.outcome)
        if outcome:
            check(outcome, pos, limits)
        records = ffi.unpack(lib.cw_records(scanner.handle), count * RECORD_SIZE) if count else b""
        notes, remarks = read_notes(scanner, mask) if mask else ((), ())
    finally:
        give_scanner(scanner)
    return Tape(source, records, count, bool(flat), pos, notes, remarks)
