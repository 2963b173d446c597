"""The parts of a file: preamble, File Meta Information, body (PS3.10 section 7.1).

Belongs here: where the parts are, how the body is encoded, inflating it. Must not know: values,
data sets. Layer: 1 (wire).
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from .._native import ffi, lib
from ..errors import InvalidDicomError, LimitError, WireError
from .source import MemorySource
from .tape import (
    RECORD,
    RECORD_SIZE,
    Note,
    Tape,
    as_argument,
    bounds_of,
    check,
    feed,
    give_scanner,
    read_notes,
    scan,
    switches,
    take_scanner,
    unpack_outcome,
)

if TYPE_CHECKING:
    from .. import config
    from .source import Source

__all__ = ["Opened", "open_file"]

# CW_O_* of wire.h.
_STOP_PIXELS, _FORCE = 8, 64

_NOT_DICOM = (
    "File is missing DICOM File Meta Information header or the 'DICM' prefix is missing "
    "from the header. Use force=True to force reading."
)
# Deflated data are read and inflated in steps of these sizes.
_STEP = 1 << 16
_STEP_OUT = 1 << 20
# How much is inflated at first if only what is before the pixel data is wanted, and their tags:
# Float, Double Float and Pixel Data.
_HEAD = 1 << 20
_PIXELS = (b"\xe0\x7f\x08\0", b"\xe0\x7f\x09\0", b"\xe0\x7f\x10\0")


class Opened:
    """A file whose parts are known.

    Attributes
    ----------
    source : Source
        The file.
    preamble : bytes or None
        The 128 bytes in front of "DICM"; None if there is no "DICM".
    meta : Tape or None
        The records of group 0002; None if there are none.
    meta_start, meta_end : int
        Where they are.
    transfer_syntax : str or None
        The transfer syntax as the file gives it, without padding; None if it has none.
    implicit, big_endian : bool
        How the body is encoded, as found.
    deflated : bool
        Whether the body was deflated.
    body : Tape
        The records of the body.
    body_source : Source
        Where the body is: `source`, or the inflated bytes.
    body_start, body_end : int
        Where in it.
    notes : tuple of Note
        Damage and repairs outside of the body, that a user should hear of.
    remarks : tuple of Note
        Irregularities outside of the body that cost nothing.
    """

    __slots__ = (
        "big_endian",
        "body",
        "body_end",
        "body_source",
        "body_start",
        "deflated",
        "implicit",
        "meta",
        "meta_end",
        "meta_start",
        "notes",
        "preamble",
        "remarks",
        "source",
        "transfer_syntax",
    )

    source: Source
    preamble: bytes | None
    meta: Tape | None
    meta_start: int
    meta_end: int
    transfer_syntax: str | None
    implicit: bool
    big_endian: bool
    deflated: bool
    body: Tape
    body_source: Source
    body_start: int
    body_end: int
    notes: tuple[Note, ...]
    remarks: tuple[Note, ...]


def open_file(
    source: Source,
    *,
    force: bool = False,
    stop_before_pixels: bool = False,
    limits: config.Limits,
) -> Opened:
    """Find the parts of a file, and scan its body.

    The body is read as its transfer syntax says, unless its first header shows that it is
    encoded otherwise.

    Parameters
    ----------
    source : Source
        The file.
    force : bool, optional
        Whether to go on if there is no "DICM" after 128 bytes: then the File Meta Information, or
        without it the body, is expected right at the start.
    stop_before_pixels : bool, optional
        Whether to end the body in front of the pixel data.
    limits : config.Limits
        The bounds.

    Returns
    -------
    Opened
        The parts.

    Raises
    ------
    InvalidDicomError
        If there is no "DICM" and `force` is False.
    LimitError
        If a bound is exceeded.
    WireError
        If the body is said to be deflated and nothing of it can be inflated.
    SourceError
        If the source does not give the bytes.
    """
    options = switches() | (_STOP_PIXELS if stop_before_pixels else 0) | (_FORCE if force else 0)
    opened = Opened()
    opened.source = opened.body_source = source
    scanner = take_scanner()
    try:
        handle = scanner.handle
        data = source.resident
        if data is not None:
            outcome = lib.cw_open_all(
                handle, as_argument(data), len(data), 0, options, *bounds_of(limits)
            )
        else:
            lib.cw_begin_file(handle, 0, source.size, options, *bounds_of(limits))
            outcome = feed(scanner, source)  # type: ignore[arg-type]
        found = unpack_outcome(scanner.outcome)
        if outcome:
            check(outcome, found[0], limits)
        if not (found[11] or force):
            raise InvalidDicomError(_NOT_DICOM)
        count = found[3]
        records = ffi.unpack(lib.cw_records(handle), count * RECORD_SIZE) if count else b""
        _fill(opened, source, scanner, found, records)
    finally:
        give_scanner(scanner)
    if opened.deflated:
        _open_deflated(opened, stop_before_pixels, limits)
    source.leave(source.size if opened.deflated else opened.body_end)
    return opened


def _fill(
    opened: Opened, source: Source, scanner: Any, found: tuple[Any, ...], records: bytes
) -> None:
    """Set what the scanner found."""
    (pos, _, _, count, meta_count, start, end, mask, _, flat, meta_flat, preamble, implicit, big,
     deflated, has_syntax, size, syntax) = found  # fmt: skip
    opened.preamble = source.read_at(0, 128) if preamble else None
    opened.meta_start = start
    opened.meta_end = opened.body_start = end
    opened.implicit = implicit == 1
    opened.big_endian = big == 1
    opened.deflated = deflated == 1
    opened.transfer_syntax = syntax[:size].rstrip(b"\0 ").decode("latin-1") if has_syntax else None
    notes = remarks = body_notes = body_remarks = ()  # type: tuple[Note, ...]
    if mask:
        notes, remarks = read_notes(scanner, mask, True)
        body_notes, body_remarks = read_notes(scanner, mask, False)
    opened.notes = notes
    opened.remarks = remarks
    opened.meta = None
    if meta_count:
        split = meta_count * RECORD_SIZE
        opened.meta = Tape(source, records[:split], meta_count, meta_flat == 1, end)
        records = records[split:]
    opened.body = Tape(
        source, records, count - meta_count, flat == 1, pos, body_notes, body_remarks
    )
    opened.body_end = pos


def _open_deflated(opened: Opened, stop_before_pixels: bool, limits: config.Limits) -> None:
    """Inflate the body and scan that (PS3.5 A.5)."""
    source, meta = opened.source, opened.meta
    if meta is not None and opened.meta_end == source.size:
        # A stream of an empty data set is shorter than the header of an element, and was taken for
        # something left over behind the File Meta Information.
        opened.meta_end = RECORD.unpack_from(meta.records, (meta.count - 1) * RECORD_SIZE)[4]
    enough = _HEAD if stop_before_pixels else None
    while True:
        data, problem = _inflate(source, opened.meta_end, limits, enough)
        if problem and not data:
            if not _looks_explicit(source, opened.meta_end):
                raise WireError(problem, offset=opened.meta_end)
            # Files with one of the rarer deflated syntaxes and a plain body are around.
            opened.deflated = False
            problem = "The data set should be deflated, but is not - reading it as it is"
            inflated = source
        else:
            inflated = MemorySource(data, source.name)
            opened.body_source = inflated
            opened.body_start = 0
        body = scan(
            inflated,
            opened.body_start,
            inflated.size,
            implicit=False,
            big_endian=False,
            stop_before_pixels=stop_before_pixels,
            limits=limits,
        )
        if enough is None or len(data) < enough or data[body.end : body.end + 4] in _PIXELS:
            break
        enough *= 8  # what was inflated ends before the pixel data
    if problem:
        code = "truncated" if opened.deflated else "not-deflated"
        note = Note(code, opened.meta_end, body.count, problem)
        opened.notes = (*opened.notes, note)
    opened.body = body
    opened.body_end = body.end


def _looks_explicit(source: Source, offset: int) -> bool:
    """Return whether an element with explicit VR, little endian, may be at an offset."""
    if source.size - offset < 8:
        return False
    head = source.read_at(offset, 6)
    return head[1] == 0 and head[4:6].isalpha() and head[4:6].isupper()


def _inflate_bound(size: int, limits: config.Limits) -> int | None:
    """Return how many bytes a deflated data set of a size may become."""
    floor, ratio = limits.inflate_floor, limits.inflate_ratio
    return None if floor is None or ratio is None else max(floor, ratio * size)


def _inflate(
    source: Source, start: int, limits: config.Limits, enough: int | None
) -> tuple[bytes, str | None]:
    """Return what the rest of a source inflates to, and what is wrong with it, if something is.

    With `enough` no more than about that many bytes are inflated, and fewer only if that is all. A
    damaged stream gives what comes before the damage. A zlib header, which PS3.5 A.5 does not
    allow, is passed over.
    """
    import zlib

    bound = _inflate_bound(source.size - start, limits)
    size = source.size
    pending = source.read_at(start, min(_STEP, size - start))
    offset = start + len(pending)
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    if pending[:1] == b"\x78" and int.from_bytes(pending[:2], "big") % 31 == 0:
        engine = zlib.decompressobj(zlib.MAX_WBITS)
    inflated = BytesIO()  # which gives its bytes without a second copy of them
    done = 0
    problem = None
    while not engine.eof and (enough is None or done < enough):
        if not pending and offset < size:
            pending = source.read_at(offset, min(_STEP, size - offset))
            offset += len(pending)
        before = engine.copy()
        try:
            part = engine.decompress(pending, _STEP_OUT)
        except zlib.error as error:
            problem = f"The deflated data set is damaged: {error}"
            inflated.write(_rescue(before, pending))
            break
        pending = engine.unconsumed_tail
        inflated.write(part)
        done += len(part)
        if bound is not None and done > bound:
            raise LimitError(
                f"The deflated data set inflates to more than {bound} bytes "
                "(config.limits.inflate_floor and inflate_ratio)",
                offset=start,
            )
        if not (part or pending or engine.eof) and offset >= size:
            problem = f"The deflated data set is truncated: {done} bytes could be inflated"
            break
    return inflated.getvalue(), problem


def _rescue(engine: Any, pending: bytes) -> bytes:
    """Return what can be inflated before the damage, to within a few bytes."""
    import zlib

    parts = []
    try:
        while pending:
            parts.append(engine.decompress(pending, 16))
            pending = engine.unconsumed_tail
    except zlib.error:
        return b"".join(parts)
    return b"".join(parts)
