"""From the elements of one data set to the pieces that are written.

Belongs here: which elements are written from their original bytes, how the others are encoded,
group lengths, sequences and items. Must not know: files. A data set is asked only for ``_dict``,
``_window``, ``_changed``, its encodings and its elements. Layer: 4 (services).
"""

from __future__ import annotations

import struct
from typing import Any, NamedTuple

from .._ambiguous import AMBIGUOUS_VRS, Unresolved, resolve_vr
from .._values.encode import ENCODERS
from .._values.repertoire import terms_of
from .._values.validate import shown
from .._vr import EXPLICIT_VR_LENGTH_32
from .._wire.emit import (
    ITEM_DELIMITER,
    SEQUENCE_DELIMITER,
    UNDEFINED_LENGTH,
    Pieces,
    header,
    item_header,
)
from .._wire.stretch import BufferSource
from .._wire.tape import (
    BIG_ENDIAN,
    LONG_HEADER,
    NO_DELIMITER,
    NO_VR,
    RECORD,
    TRUNCATED,
    WALKED,
    value_end,
)
from ..charset import convert_encodings, default_encoding
from ..datadict import _lookup_vr
from ..dataelem import DataElement, RawDataElement, convert_raw_data_element
from ..errors import CodicomError, EncodeError, MissingElementError, UnknownVRError
from ..hooks import LUT_DESCRIPTORS
from ..misc import warn_and_log
from ..multival import MultiValue
from ..tag import BaseTag
from .untouched import elements_as_read, runs_over, same_encodings, value_as_read

__all__ = ["Target", "data_set", "element_pieces", "is_pristine", "item_pieces", "raw_pieces"]

_ITEM = b"\xfe\xff\x00\xe0"
_NOT_ENCAPSULATED = (
    "The {} '{}' element value hasn't been encapsulated as required for a compressed transfer "
    "syntax - see codicom.encaps.encapsulate()"
)

_CHARSET = 0x00080005
_PIXEL_DATA = 0x7FE00010
_TEXT_VRS = frozenset(("LO", "LT", "PN", "SH", "ST", "UC", "UT"))
# Values that are the same bytes in either byte order
_ORDERLESS_VRS = frozenset(
    (
        "AE",
        "AS",
        "CS",
        "DA",
        "DS",
        "DT",
        "IS",
        "LO",
        "LT",
        "OB",
        "PN",
        "SH",
        "ST",
        "TM",
        "UC",
        "UI",
        "UN",
        "UR",
        "UT",
    )
)
_ITEM_SIZES = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}
_BUFFERABLE_VRS = frozenset(("OB", "OD", "OF", "OL", "OV", "OW"))
_NUL_PADDED = frozenset(("UI", "OB", "UN", "OW", "OF", "OD", "OL", "OV"))


class Target(NamedTuple):
    """The encoding to write."""

    implicit: bool
    little: bool


def _path(ds: Any, tag: int) -> str:
    """Return the path of an element for a message."""
    path: str = getattr(ds, "_path_of", lambda tag: str(BaseTag(tag)))(tag)
    return path


def _encodings_of(ds: Any, around: list[str]) -> list[str]:
    """Return the Python encodings to write a data set's text with."""
    if _CHARSET in ds._dict:
        value = ds[_CHARSET].value
        if not value:
            # An empty element stands for the default repertoire, in an item too: so it is read.
            return [default_encoding]
        terms = terms_of(value)
        if terms is None:
            problem = f"{shown(value)} is no Specific Character Set"
            raise EncodeError(problem, path=_path(ds, _CHARSET))
        return convert_encodings(terms)
    return around


def is_pristine(ds: Any, target: Target, encodings: list[str] | None = None) -> bool:
    """Return whether all of a data set can be written from the bytes that it was read from.

    Parameters
    ----------
    ds : Dataset
        The data set.
    target : Target
        The encoding to write.
    encodings : list of str, optional
        The Python encodings around it, None if they are the ones that it was read with.
    """
    window = ds._window
    if window is None or window.partial or ds._changed:
        return False
    if window.implicit is not target.implicit or window.big_endian is target.little:
        return False
    around = ds._parent_encoding if encodings is None else encodings
    # What it was read with; that of a data set that nobody has looked at is the one around it.
    read_with = ds.__dict__.get("_encodings", ds._parent_encoding)
    if not same_encodings(around, read_with) and _CHARSET not in ds._dict:
        # The character set around the data set is its own, and has changed.
        return False
    return elements_as_read(ds)


def data_set(
    ds: Any,
    target: Target,
    encodings: list[str] | None = None,
    undefined: bool | None = None,
    item: bool = False,
) -> Pieces:
    """Return a data set as pieces to write.

    Parameters
    ----------
    ds : Dataset
        The data set.
    target : Target
        The encoding to write.
    encodings : list of str, optional
        The Python encodings of the data set around it.
    undefined : bool, optional
        Whether the length of its Pixel Data is undefined, if it is not as the element says.
    item : bool, optional
        Whether it is an item, behind which something may be written even if it was cut short.

    Raises
    ------
    CodicomError
        If an element cannot be encoded; with the path of the element.
    """
    pieces = Pieces()
    if is_pristine(ds, target, encodings) and not (item and _ends_cut_short(ds._window)):
        window = ds._window
        pieces.span(window.source, window.start, window.end)
        return pieces
    around = list(ds._parent_encoding) if encodings is None else encodings
    writer = _Level(ds, target, _encodings_of(ds, around), undefined)
    for tag in sorted(ds._dict):
        writer.write(tag, pieces)
    writer.close_group(pieces)
    return pieces


def _ends_cut_short(window: Any) -> bool:
    if window.end < window.source.size:
        # Only what the file ends in can have been cut short.
        return False
    tape = window.scanned()
    if window.end != tape.end or not tape.count:
        return False
    last = tape.count - 1
    flags = RECORD.unpack_from(tape.records, last * 32)[2]
    return bool(flags & (TRUNCATED | NO_DELIMITER)) or runs_over(tape, last)


class _Level:
    """Writes the elements of one data set that has to be written anew."""

    def __init__(
        self, ds: Any, target: Target, encodings: list[str], undefined: bool | None
    ) -> None:
        self.ds = ds
        self.target = target
        self.encodings = encodings
        self.undefined = undefined
        self.tape: Any = ds._window.scanned() if ds._window is not None else None
        self.same_text = self.tape is not None and same_encodings(encodings, ds._encodings)
        # The group length element that waits for its group to end: (place, group, size before)
        self.open_group: tuple[int, int, int] | None = None

    def write(self, tag: int, pieces: Pieces) -> None:
        """Append one element."""
        if self.open_group is not None and self.open_group[1] != tag >> 16:
            self.close_group(pieces)
        entry = self.ds._dict[tag]
        if tag & 0xFFFF == 0:
            self._open_group(tag, pieces)
            return
        try:
            self._write_entry(tag, entry, pieces)
        except CodicomError as error:
            if error.path is None:
                error.path = _path(self.ds, tag)
            raise

    def _write_entry(self, tag: int, entry: Any, pieces: Pieces) -> None:
        if type(entry) is int:
            copied = self._copy_record(entry, None, self.same_text, pieces)
        else:
            copied = isinstance(entry, RawDataElement) and self._copy_raw(entry, pieces)
        if copied:
            return
        if not isinstance(entry, DataElement):
            try:
                # Not kept: what is set later, Pixel Representation say, is to hold when it is read.
                entry = self.ds._element(tag, entry, keep=False)
            except CodicomError as error:
                raw = self.ds.get_item(tag)
                if not self._carry_over(raw, pieces):
                    raise
                if (raw.is_implicit_VR, raw.is_little_endian) != self.target:
                    warn_and_log(f"{error}: the value was written as the bytes that it is")
                return
        if entry._origin is self.tape is not None and value_as_read(entry):
            index = entry._record
            same = entry.tag == RECORD.unpack_from(self.tape.records, index * 32)[0]
            # Items of one tape need not have one character set, and elements may change places.
            same_text = same_encodings(self.encodings, entry._read_with)
            if same and self._copy_record(index, entry._vr_read, same_text, pieces):
                return
        undefined = self.undefined if tag == _PIXEL_DATA else None
        pieces.extend(element_pieces(entry, self.ds, self.target, self.encodings, undefined))

    def _copy_raw(self, raw: RawDataElement, pieces: Pieces) -> bool:
        """Append a raw element, of a pickled data set say, or return False if that will not do."""
        implicit, little = self.target
        if (raw.is_implicit_VR, raw.is_little_endian) != self.target or raw.VR == "SQ":
            return False
        if raw.value is None or raw.length == UNDEFINED_LENGTH or (raw.VR is None) != implicit:
            return False
        same_text = same_encodings(self.encodings, self.ds._encodings)
        if not same_text and _may_have_text(raw.tag, raw.VR):
            return False
        head = header(raw.tag, raw.VR or "", len(raw.value), implicit=implicit, little=little)
        pieces.add(head)
        pieces.add(raw.value)
        return True

    def _carry_over(self, raw: RawDataElement, pieces: Pieces) -> bool:
        """Append a value that makes no sense with a new header, or return False if that is wrong.

        The bytes of a value that cannot be decoded are no worse in another VR method; in another
        byte order they might be.
        """
        implicit, little = self.target
        vr = raw.VR or _lookup_vr(raw.tag)
        other_order = raw.is_little_endian is not little
        if vr == "SQ" or raw.length == UNDEFINED_LENGTH or (other_order and vr != "UN"):
            return False
        content = raw.value or b""
        content += b"\0" * (len(content) % 2)
        if vr in AMBIGUOUS_VRS or (len(content) > 0xFFFF and vr not in EXPLICIT_VR_LENGTH_32):
            vr = "UN"
        pieces.add(header(raw.tag, vr, len(content), implicit=implicit, little=little))
        pieces.add(content)
        return True

    def _copy_record(self, index: int, vr: str | None, same_text: bool, pieces: Pieces) -> bool:
        """Append an element from its original bytes, or return False if they will not do."""
        tape = self.tape
        tag, code, flags, value, end, _, _ = RECORD.unpack_from(tape.records, index * 32)
        if flags & (TRUNCATED | NO_DELIMITER) or (end == tape.end and runs_over(tape, index)):
            return False
        implicit, little = self.target
        declared = chr(code >> 8) + chr(code & 0xFF) if code else vr
        same_header = bool(flags & NO_VR) == implicit and bool(flags & BIG_ENDIAN) != little
        if flags & WALKED or declared == "SQ":
            if not same_header or not same_text:
                return False
        elif same_header:
            if not same_text and _may_have_text(tag, declared):
                return False
        else:
            return False
        pieces.span(tape.source, value - (12 if flags & LONG_HEADER else 8), end)
        return True

    def _open_group(self, tag: int, pieces: Pieces) -> None:
        """Reserve the place of a group length element (PS3.5 7.2)."""
        size = 12
        place = pieces.reserve(size)
        self.open_group = (place, tag >> 16, pieces.size)

    def close_group(self, pieces: Pieces) -> None:
        """Fill in the length of the group that has ended, if it has a group length element."""
        if self.open_group is None:
            return
        place, group, before = self.open_group
        self.open_group = None
        implicit, little = self.target
        content = struct.pack("<I" if little else ">I", pieces.size - before)
        pieces.fill(place, header(group << 16, "UL", 4, implicit=implicit, little=little) + content)


def _may_have_text(tag: int, vr: str | None) -> bool:
    """Whether text that depends on the character set may be in an element, or in items of it.

    With UN, as a private element without a VR is, that is unknown until it is looked at.
    """
    vr = vr or _lookup_vr(tag)
    return vr in _TEXT_VRS or vr in ("UN", "SQ")


def _resolved_vr(element: DataElement, ds: Any, target: Target) -> str:
    """Return the VR of two letters to write an element with."""
    vr = str(element.VR)
    if vr not in AMBIGUOUS_VRS:
        return vr
    try:
        implicit = target.implicit or bool(getattr(ds, "original_encoding", (None,))[0])
        vr = resolve_vr(element.tag, vr, ds, implicit=implicit)
    except Unresolved as error:
        if target.implicit and (element.is_empty or isinstance(element.value, bytes)):
            # No VR is written, and nothing is known of the bytes but that they are words.
            return "OW"
        raise MissingElementError(
            f"Failed to resolve ambiguous VR for tag {element.tag}: {error}"
        ) from None
    if vr in AMBIGUOUS_VRS:
        if not target.implicit:
            raise EncodeError(f"Cannot write ambiguous VR of '{vr}' for data element {element.tag}")
        return "OW" if isinstance(element.value, bytes) else "US"
    return vr


def element_pieces(
    element: DataElement,
    ds: Any,
    target: Target,
    encodings: list[str],
    undefined: bool | None = None,
) -> Pieces:
    """Return one element as pieces to write.

    Parameters
    ----------
    element : DataElement
        The element.
    ds : Dataset
        The data set that holds it.
    target : Target
        The encoding to write.
    encodings : list of str
        The Python encodings for text.
    undefined : bool, optional
        Whether its length is undefined, if that is not as the element says.

    Raises
    ------
    EncodeError
        If the value cannot be encoded.
    UnknownVRError
        If the VR is not one of PS3.5 section 6.2.
    """
    vr = _resolved_vr(element, ds, target)
    if vr == "SQ":
        return _sequence_pieces(element, target, encodings)
    if undefined is None:
        undefined = element.is_undefined_length
    if element.is_buffered:
        return _buffered_pieces(element, vr, target, undefined)
    pieces = Pieces()
    fragments = element.value if undefined and element.tag == _PIXEL_DATA else None
    if isinstance(fragments, bytes) and fragments[:4] == _ITEM:
        # With lengths of their own: a byte behind an odd one would be no item.
        content = fragments
    else:
        content = _content(element, vr, target, encodings)
    implicit, little = target
    if undefined and (element.tag == _PIXEL_DATA or vr in EXPLICIT_VR_LENGTH_32):
        if element.tag == _PIXEL_DATA:
            _check_encapsulated(element, content, little)
        pieces.add(header(element.tag, vr, UNDEFINED_LENGTH, implicit=implicit, little=little))
        pieces.add(content)
        pieces.add(SEQUENCE_DELIMITER[little])
        return pieces
    return _of_length(element.tag, vr, content, target)


def raw_pieces(raw: RawDataElement, target: Target, encodings: list[str]) -> Pieces:
    """Return a raw element as pieces to write: with its own bytes, if they have that byte order.

    Parameters
    ----------
    raw : RawDataElement
        The element.
    target : Target
        The encoding to write.
    encodings : list of str
        The Python encodings for text that is not written as the bytes that it is.

    Raises
    ------
    EncodeError
        If it cannot be encoded, or its value is still in its file.
    """
    vr = raw.VR or _lookup_vr(raw.tag)
    if raw.value is None and raw.length:
        raise EncodeError("the value was left in the file, read it first", path=str(raw.tag))
    same_order = raw.is_little_endian is target.little or vr in _ORDERLESS_VRS
    undecided = vr in AMBIGUOUS_VRS and not target.implicit
    if undecided or not same_order or raw.length == UNDEFINED_LENGTH:
        element = convert_raw_data_element(raw, encoding=encodings)
        return element_pieces(element, {}, target, encodings)
    return _of_length(raw.tag, vr, _padded(raw.value or b"", vr), target)


def _of_length(tag: int, vr: str, content: bytes, target: Target) -> Pieces:
    """Return an element as pieces, with the length of its value."""
    implicit, little = target
    if len(content) > 0xFFFF and not implicit and vr not in EXPLICIT_VR_LENGTH_32:
        # CP-1066: what does not fit the VR's length field is written as UN.
        warn_and_log(
            f"The value for the data element {BaseTag(tag)} exceeds the size of 64 kByte and "
            "cannot be written in an explicit transfer syntax. The data element VR is changed from "
            f"'{vr}' to 'UN' to allow saving the data."
        )
        vr = "UN"
    pieces = Pieces()
    pieces.add(header(tag, vr, len(content), implicit=implicit, little=little))
    pieces.add(content)
    return pieces


def _check_encapsulated(element: DataElement, content: bytes, little: bool) -> None:
    """Refuse Pixel Data of undefined length that nobody could read again.

    Fragments are little endian whatever the data set is (PS3.5 A.4).
    """
    if content[:4] == _ITEM and not little:
        raise EncodeError(
            f"Compressed pixel data cannot be written as big endian: decompress the data set, or "
            f"set its Transfer Syntax UID to that of {element.tag} '{element.name}'"
        )
    if content[:4] != _ITEM:
        raise EncodeError(_NOT_ENCAPSULATED.format(element.tag, element.name))


def _content(element: DataElement, vr: str, target: Target, encodings: list[str]) -> bytes:
    """Return the encoded value of an element, of even length.

    What was read is written as the bytes that it was read from, text if its encodings are those to
    write with, or if it is ASCII, which is the same in all of them.
    """
    content = _original_content(element, vr, target)
    if content is None or not (
        vr not in _TEXT_VRS
        or (content.isascii() and b"\x1b" not in content)
        or same_encodings(encodings, element._read_with)
    ):
        encode = ENCODERS.get(vr)
        if encode is None:
            raise UnknownVRError(f"Unknown Value Representation {vr!r}")
        if element.is_empty:
            # No value is one of every VR, whatever its form.
            return b""
        value = element.value
        if element.VR in AMBIGUOUS_VRS and isinstance(value, bytes):
            encode = ENCODERS["UN"]
        if vr in _BUFFERABLE_VRS and isinstance(value, str):
            raise EncodeError(f"a value of type 'str' cannot be written with VR {vr}")
        if vr == "SS" and element.tag in LUT_DESCRIPTORS and isinstance(value, (list, MultiValue)):
            value = [
                n - 0x10000 if not i and 0x7FFF < n < 0x10000 else n for i, n in enumerate(value)
            ]
        content = encode(value, target.little, tuple(encodings))
    return _padded(content, vr)


def _padded(content: bytes, vr: str) -> bytes:
    """Return the bytes of a value with an even length (PS3.5 6.2)."""
    if len(content) % 2:
        content += b"\0" if vr in _NUL_PADDED else b" "
    return content


def _original_content(element: DataElement, vr: str, target: Target) -> bytes | None:
    """Return the bytes that a value was read from, if they are what is to be written.

    That keeps the text of numbers, padding and the like through a change of transfer syntax.
    """
    if element._origin is None or not value_as_read(element):
        return None
    tape, index = element._origin, element._record
    _, _, flags, value, end, _, _ = RECORD.unpack_from(tape.records, index * 32)
    end = value_end(flags, end)
    content: bytes = tape.source.read_at(value, end - value)
    encapsulated = element.tag == _PIXEL_DATA and element.is_undefined_length
    if encapsulated or vr in _ORDERLESS_VRS or bool(flags & BIG_ENDIAN) != target.little:
        return content
    size = _ITEM_SIZES.get(vr)
    if size is None:
        return None
    return _swapped(content, size)


def _swapped(content: bytes, size: int) -> bytes:
    """Return bytes with the order inside each item of `size` bytes reversed.

    They are padded first: the padding is part of the last word, and changes places with its byte.
    """
    from array import array

    content += b"\0" * (len(content) % 2)
    whole = len(content) - len(content) % size
    items = array({2: "H", 4: "I", 8: "Q"}[size], content[:whole])
    items.byteswap()
    return items.tobytes() + content[whole:]


def _buffered_pieces(element: DataElement, vr: str, target: Target, undefined: bool) -> Pieces:
    """Return an element whose value is a buffer, which is read when the pieces are written."""
    source = BufferSource(element.value)
    # The value begins where the buffer is.
    start = min(element.value.tell(), source.size)
    size = source.size - start
    implicit, little = target
    pieces = Pieces()
    if undefined and element.tag == _PIXEL_DATA and source.read_at(start, min(4, size)) != _ITEM:
        raise EncodeError(_NOT_ENCAPSULATED.format(element.tag, element.name))
    length = UNDEFINED_LENGTH if undefined else size + size % 2
    pieces.add(header(element.tag, vr, length, implicit=implicit, little=little))
    pieces.span(source, start, start + size)
    if size % 2 and not (undefined and element.tag == _PIXEL_DATA):
        pieces.add(b"\0")
    if undefined:
        pieces.add(SEQUENCE_DELIMITER[little])
    return pieces


def item_pieces(item: Any, target: Target, encodings: list[str]) -> Pieces:
    """Return one item of a sequence as pieces, with the kind of length that it has (PS3.5 7.5).

    Parameters
    ----------
    item : Dataset
        The item.
    target : Target
        The encoding to write.
    encodings : list of str
        The Python encodings of the data set around it.

    Raises
    ------
    CodicomError
        If an element cannot be encoded.
    """
    pieces = Pieces()
    content = data_set(item, target, encodings, item=True)
    undefined = item.is_undefined_length_sequence_item
    pieces.add(item_header(UNDEFINED_LENGTH if undefined else content.size, little=target.little))
    pieces.extend(content)
    if undefined:
        pieces.add(ITEM_DELIMITER[target.little])
    return pieces


def _sequence_pieces(element: DataElement, target: Target, encodings: list[str]) -> Pieces:
    """Return a sequence as pieces, with the kinds of length that it and its items have."""
    implicit, little = target
    inside = Pieces()
    for item in element.value or ():
        inside.extend(item_pieces(item, target, encodings))
    pieces = Pieces()
    length = UNDEFINED_LENGTH if element.is_undefined_length else inside.size
    pieces.add(header(element.tag, "SQ", length, implicit=implicit, little=little))
    pieces.extend(inside)
    if element.is_undefined_length:
        pieces.add(SEQUENCE_DELIMITER[little])
    return pieces
