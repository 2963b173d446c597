"""A scanner in plain Python, written from the rules and not from the C: the measure of csrc/wire.

It recurses where the C keeps a stack, and reads where the C asks for windows. What both must
agree on: every field of every record, every note with its first place and its number, where the
scan ended.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

LONG_HEADER, UNDEFINED, WALKED, ITEM, ENCAPSULATED, TRUNCATED = 1, 2, 4, 8, 16, 32
NO_VR, BIG_ENDIAN, NO_DELIMITER = 64, 128, 256
FOREVER = 0xFFFFFFFF
ITEM_TAG, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
PIXEL_DATA = 0x7FE00010
SHORT_VRS = frozenset("AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split())
BYTE_VRS = frozenset("OB OD OF OL OV OW".split())
LONG_VRS = BYTE_VRS | frozenset("SQ SV UC UN UR UT UV".split())


class Header(NamedTuple):
    """The header of an element."""

    tag: int
    vr: str
    size: int
    length: int
    note: str | None
    turns_explicit: bool = False

    @property
    def undefined(self) -> bool:
        return self.length == FOREVER and (self.size == 12 or not self.vr)

    def fits(self, left: int) -> bool:
        return self.size <= left and (
            (self.size == 12 and self.length == FOREVER) or self.size + self.length <= left
        )


class Stop(Exception):
    """The scan ends here: the limit of elements, or of depth."""


class Scanner:
    """One scan of ``data[start:end]``; the outcome is in `records`, `notes` and `pos`."""

    def __init__(
        self,
        data: bytes,
        *,
        switch: bool = True,
        stop_before_pixels: bool = False,
        max_depth: int = 128,
        max_elements: int = 1 << 30,
        depth: int = 0,
    ) -> None:
        self.data = data
        self.end = len(data)
        self.pos = 0
        self.records: list[list[int]] = []
        self.notes: dict[str, tuple[int, int, int]] = {}
        self.switch = switch
        self.stop_before_pixels = stop_before_pixels
        self.max_depth = max_depth
        self.max_elements = max_elements
        self.depth = depth

    # -- helpers

    def note(self, code: str, offset: int) -> None:
        count, first, record = self.notes.get(code, (0, offset, len(self.records)))
        self.notes[code] = (count + 1, first, record)

    def u16(self, at: int, big: bool) -> int:
        return int(struct.unpack_from(">H" if big else "<H", self.data, at)[0])

    def u32(self, at: int, big: bool) -> int:
        return int(struct.unpack_from(">I" if big else "<I", self.data, at)[0])

    def tag(self, at: int, big: bool) -> int:
        return self.u16(at, big) << 16 | self.u16(at + 2, big)

    def record(self, tag: int, vr: str, flags: int, value: int, end: int, length: int) -> int:
        if len(self.records) >= self.max_elements:
            raise Stop("elements")
        code = ord(vr[0]) << 8 | ord(vr[1]) if vr else 0
        self.records.append([tag, code, flags, value, end, length, len(self.records) + 1])
        return len(self.records) - 1

    def close(self, index: int, end: int, flags: int) -> None:
        self.records[index][4] = end
        self.records[index][2] |= flags
        self.records[index][6] = len(self.records)

    # -- headers

    def _short(self, at: int, vr: str, big: bool, note: str | None = None) -> Header:
        return Header(self.tag(at, big), vr, 8, self.u16(at + 6, big), note)

    def _long(self, at: int, vr: str, big: bool, note: str | None = None) -> Header:
        return Header(self.tag(at, big), vr, 12, self.u32(at + 8, big), note)

    def unknown(self, at: int, vr: str, big: bool) -> Header:
        """A VR that is not in the table: the long form, if nothing speaks for the short one."""
        left = self.end - at
        short = self._short(at, vr, big, "unknown-vr")
        if left < 12 or self.data[at + 6 : at + 8] != b"\0\0":
            return short
        long = self._long(at, vr, big, "unknown-vr")
        return long if long.fits(left) or not short.fits(left) else short

    def explicit(self, at: int, big: bool) -> Header | None:
        """The header in an explicit VR data set; None if the input ends in it."""
        raw = self.data[at + 4 : at + 6]
        vr = raw.decode("latin-1")
        left = self.end - at
        if vr in SHORT_VRS:
            return self._short(at, vr, big)
        if vr in LONG_VRS:
            return self._long(at, vr, big) if left >= 12 else None
        if raw.isalpha() and raw.isupper():
            return self.unknown(at, vr, big)
        if self.switch:
            length = self.u32(at + 4, big)
            if length == FOREVER or 8 + length <= left or not raw.isalpha():
                return Header(self.tag(at, big), "", 8, length, "implicit-element")
        return self.unknown(at, vr, big)

    def implicit(self, at: int, big: bool, fresh: bool) -> Header:
        """The header in an implicit VR data set, which may turn out to be explicit VR."""
        length = self.u32(at + 4, big)
        plain = Header(self.tag(at, big), "", 8, length, None)
        vr = self.data[at + 4 : at + 6].decode("latin-1")
        left = self.end - at
        if vr not in SHORT_VRS | LONG_VRS or length == FOREVER:
            return plain
        reserved = self.data[at + 6 : at + 8] != b"\0\0"
        if 8 + length <= left and not (fresh and (reserved or vr in LONG_VRS)):
            return plain
        if vr in SHORT_VRS:
            other = self._short(at, vr, big, "explicit-element")
        elif left >= 12 and not reserved:
            other = self._long(at, vr, big, "explicit-element")
        else:
            return plain
        return other._replace(turns_explicit=fresh) if other.fits(left) else plain

    # -- the levels. Each returns whether the input still goes on.

    def exhausted(self, nested: bool) -> bool:
        """Whether fewer bytes than a tag and a length are left; they are passed over."""
        left = self.end - self.pos
        if left >= 8:
            return False
        if left:
            self.note("truncated" if nested else "trailing", self.pos)
        self.pos = self.end
        return True

    def elements(self, implicit: bool, big: bool, nested: bool) -> tuple[int, int] | None:
        """Read a data set; the end of the content and the flags for it, None at the end of all."""
        fresh = True
        while not self.exhausted(nested):
            at = self.pos
            tag = self.tag(at, big)
            if (
                not nested
                and self.stop_before_pixels
                and tag in (0x7FE00008, 0x7FE00009, PIXEL_DATA)
            ):
                return None
            if tag in (ITEM_TAG, ITEM_END, SEQUENCE_END):
                closed = self.foreign(tag, implicit, big, nested)
                if closed is not None:
                    return closed
                continue
            if self.data[at : at + 8] == bytes(8):
                self.note("padding", at)
                self.pos += 8
                continue
            header = self.implicit(at, big, fresh) if implicit else self.explicit(at, big)
            if header is None:
                self.note("truncated", at)
                self.pos = self.end
                return None
            fresh = False
            if header.note:
                self.note(header.note, at)
            if header.turns_explicit:
                implicit = False
            self.element(header, big)
        return None

    def foreign(self, tag: int, implicit: bool, big: bool, nested: bool) -> tuple[int, int] | None:
        """A tag of group FFFE between elements."""
        at = self.pos
        length = self.u32(at + 4, big)
        if nested:
            if tag != ITEM_END:
                self.note("no-delimiter", at)
                return at, NO_DELIMITER
            if length:
                self.note("delimiter-length", at)
            self.pos += 8
            return self.pos, 0
        self.pos += 8
        if tag != ITEM_TAG:
            self.note("stray-delimiter", at)
            return None
        self.note("stray-item", at)
        if length != FOREVER:
            self.pos = min(self.end, self.pos + length)
            return None
        kept = len(self.records)
        self.record(tag, "", 0, 0, 0, length)
        if self.elements(implicit, big, True) is None:
            self.unfinished()
        del self.records[kept:]
        return None

    def unfinished(self) -> None:
        """The input has ended in a container; said once, however many are open."""
        if not self.ended:
            self.note("truncated", self.pos)
            self.ended = True

    ended = False

    def element(self, header: Header, big: bool) -> None:
        at, left = self.pos, self.end - self.pos
        value = at + header.size
        flags = (LONG_HEADER if header.size == 12 else 0) | (0 if header.vr else NO_VR)
        flags |= BIG_ENDIAN if big else 0
        if header.undefined:
            self.undefined(header, flags, big)
            return
        end = value + header.length
        if end > self.end:
            self.note("truncated", at)
            flags |= TRUNCATED
            end = self.end
        elif header.length % 2:
            self.note("odd-length", at)
        assert left >= header.size
        self.record(header.tag, header.vr, flags, value, end, header.length)
        self.pos = end

    def undefined(self, header: Header, flags: int, big: bool) -> None:
        """An element of undefined length: a sequence, fragments, or a value up to a delimiter."""
        value = self.pos + header.size
        head = self.data[value : value + 4] if value + 4 <= self.end else b""
        little_items = head in (b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0")
        big_items = head in (b"\xff\xfe\xe0\x00", b"\xff\xfe\xe0\xdd")
        items = big_items if big else little_items
        inner_implicit, inner_big = not header.vr, big
        if header.tag == PIXEL_DATA or header.vr in BYTE_VRS:
            kind = "fragments" if items or not head else "search"
        elif header.vr == "SQ":
            kind = "items"
        elif header.vr == "UN":
            inner_implicit = True
            if little_items:
                inner_big = False
            kind = "items" if little_items or items else "search"
        elif header.vr in SHORT_VRS | LONG_VRS:
            kind = "search"
        else:
            kind = "items" if items else "search"
        flags |= UNDEFINED
        if kind == "items":
            flags |= WALKED
        elif kind == "fragments" or header.tag == PIXEL_DATA:
            flags |= ENCAPSULATED
            if kind == "search":
                self.note("fragments", value)
        index = self.record(header.tag, header.vr, flags, value, value, header.length)
        self.pos = value
        if kind == "items":
            if self.depth >= self.max_depth:
                raise Stop("depth")
            self.depth += 1
            closed = self.items(inner_implicit, inner_big, True)
            self.depth -= 1
        elif kind == "fragments":
            closed = self.fragments(inner_big)
        else:
            closed = self.search(inner_big)
        if closed is None:
            self.unfinished()
            closed = (self.end, TRUNCATED | NO_DELIMITER)
        self.close(index, *closed)

    def items(self, implicit: bool, big: bool, nested: bool) -> tuple[int, int] | None:
        """Read a run of items."""
        while not self.exhausted(nested):
            at = self.pos
            tag, length = self.tag(at, big), self.u32(at + 4, big)
            if tag == ITEM_TAG:
                self.item(length, implicit, big)
            elif tag == SEQUENCE_END and nested:
                if length:
                    self.note("delimiter-length", at)
                self.pos += 8
                return self.pos, 0
            elif tag in (SEQUENCE_END, ITEM_END):
                self.note("stray-delimiter", at)
                self.pos += 8
            elif nested:
                self.note("no-delimiter", at)
                return at, NO_DELIMITER
            else:
                self.note("not-an-item", at)
                return None
        return None

    def item(self, length: int, implicit: bool, big: bool) -> None:
        at, value = self.pos, self.pos + 8
        flags = ITEM | (NO_VR if implicit else 0) | (BIG_ENDIAN if big else 0)
        if length == FOREVER:
            index = self.record(ITEM_TAG, "", flags | UNDEFINED | WALKED, value, value, length)
            self.pos = value
            closed = self.elements(implicit, big, True)
            if closed is None:
                self.unfinished()
                closed = (self.end, TRUNCATED | NO_DELIMITER)
            self.close(index, *closed)
            return
        end = value + length
        if end > self.end:
            self.note("truncated", at)
            flags |= TRUNCATED
            end = self.end
        self.record(ITEM_TAG, "", flags, value, end, length)
        self.pos = end

    def fragments(self, big: bool) -> tuple[int, int] | None:
        """Pass over fragments (PS3.5 A.4)."""
        while not self.exhausted(True):
            at = self.pos
            tag, length = self.tag(at, big), self.u32(at + 4, big)
            if tag == SEQUENCE_END:
                if length:
                    self.note("delimiter-length", at)
                self.pos += 8
                return self.pos, 0
            if tag != ITEM_TAG or at + 8 + length > self.end:
                self.note("fragments", at)
                return self.search(big)
            self.pos = at + 8 + length
        return None

    def search(self, big: bool) -> tuple[int, int] | None:
        """Look for the next sequence delimiter."""
        wanted = b"\xff\xfe\xe0\xdd" if big else b"\xfe\xff\xdd\xe0"
        found = self.data.find(wanted + bytes(4), self.pos)
        if found < 0:
            self.pos = self.end
            return None
        self.pos = found + 8
        return self.pos, 0


def scan(
    data: bytes, *, implicit: bool, big_endian: bool, items: bool = False, **options: int
) -> Scanner:
    """Scan bytes; raises :class:`Stop` at a limit."""
    scanner = Scanner(data, **options)  # type: ignore[arg-type]
    if items:
        scanner.items(implicit, big_endian, False)
    else:
        scanner.elements(implicit, big_endian, False)
    return scanner
