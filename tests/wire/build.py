"""Encoded elements, items and files for the tests of the wire layer, well-formed or not."""

from __future__ import annotations

import random
import struct
import zlib

FOREVER = 0xFFFFFFFF
LONG = frozenset("OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
BIG = "1.2.840.10008.1.2.2"


def element(
    tag: int, vr: str | None, value: bytes = b"", *, big: bool = False, length: int | None = None
) -> bytes:
    """An element; `vr` None is implicit VR, `length` the declared length if it is to be wrong."""
    order = ">" if big else "<"
    size = len(value) if length is None else length
    group, number = tag >> 16, tag & 0xFFFF
    if vr is None:
        return struct.pack(order + "HHI", group, number, size) + value
    code = vr.encode("latin-1")
    if vr in LONG:
        return struct.pack(order + "HH2sHI", group, number, code, 0, size) + value
    return struct.pack(order + "HH2sH", group, number, code, size) + value


def item(content: bytes = b"", *, big: bool = False, length: int | None = None) -> bytes:
    """An item, without a delimiter."""
    return element(0xFFFEE000, None, content, big=big, length=length)


def item_end(*, big: bool = False) -> bytes:
    """An item delimiter."""
    return element(0xFFFEE00D, None, big=big)


def sequence_end(*, big: bool = False) -> bytes:
    """A sequence delimiter."""
    return element(0xFFFEE0DD, None, big=big)


def sequence(
    tag: int, vr: str | None, items: list[bytes], *, big: bool = False, undefined: bool = True
) -> bytes:
    """A sequence of the contents of its items, all with or all without defined lengths."""
    if undefined:
        inner = b"".join(item(i, big=big, length=FOREVER) + item_end(big=big) for i in items)
        end = sequence_end(big=big)
        return element(tag, vr, inner + end, big=big, length=FOREVER)
    return element(tag, vr, b"".join(item(i, big=big) for i in items), big=big)


def fragments(parts: list[bytes], *, big: bool = False) -> bytes:
    """Encapsulated data with a delimiter."""
    return b"".join(item(part, big=big) for part in parts) + sequence_end(big=big)


def meta(syntax: str | None, *more: bytes, length: int | None = None) -> bytes:
    """A preamble and a File Meta Information; `length` replaces its right length."""
    content = b"".join(more)
    if syntax is not None:
        uid = syntax.encode()
        content = element(0x00020010, "UI", uid + b"\0" * (len(uid) % 2)) + content
    size = len(content) if length is None else length
    start = bytes(128) + b"DICM" + element(0x00020000, "UL", struct.pack("<I", size))
    return start + content


def deflate(data: bytes) -> bytes:
    """A deflated data set (PS3.5 A.5)."""
    engine = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = engine.compress(data) + engine.flush()
    return packed + b"\0" * (len(packed) % 2)


_TEXT_VRS = ("LO", "PN", "CS", "UI", "UT", "UC", "SH", "DS")
_BYTE_VRS = ("OB", "OW", "UN", "OF")


class Maker:
    """Random data sets; with `damage` above zero some of what is made is broken."""

    def __init__(self, seed: int, *, damage: float = 0.0) -> None:
        self.random = random.Random(seed)
        self.damage = damage

    def broken(self) -> bool:
        return self.random.random() < self.damage

    def data_set(self, *, implicit: bool, big: bool, depth: int = 0) -> bytes:
        parts = []
        tag = 0x00080000
        for _ in range(self.random.randrange(0, 6)):
            tag += self.random.choice((2, 16, 0x10000, 0x20010))
            parts.append(self.one(tag, implicit, big, depth))
            if self.broken():
                parts.append(self.rubbish(big))
        return b"".join(parts)

    def rubbish(self, big: bool) -> bytes:
        choose = self.random
        return choose.choice(
            (
                item_end(big=big),
                sequence_end(big=big),
                item(b"\x10\0\x10\0", big=big),
                item(b"", big=big, length=FOREVER),
                bytes(8 * choose.randrange(1, 3)),
                choose.randbytes(choose.randrange(1, 14)),
                element(0x00100010, "XX", b"ab", big=big),
                struct.pack("<HH2sHI", 0x10, 0x20, b"QQ", 0, 2) + b"ab",
                element(0x00100010, "pn", b"ab", big=big),
                element(0x00100010, None, b"abcd", big=big),
                element(0x00100010, "LO", b"abcd", big=big),
                element(0x00100010, "LO", b"abc", big=big),
                element(0x00100010, "UT", b"abcd", big=big, length=0x7FFFFFFF),
                element(0x00100010, "UT", b"abcd", big=big, length=FOREVER),
                element(0xFFFEE0DD, None, big=big, length=4),
            )
        )

    def one(self, tag: int, implicit: bool, big: bool, depth: int) -> bytes:
        choose = self.random
        kind = choose.randrange(8)
        if self.broken():
            implicit = not implicit
        if kind < 4 or depth > 4:
            value = choose.randbytes(2 * choose.randrange(0, 20))
            vr = None if implicit else choose.choice(_TEXT_VRS + _BYTE_VRS)
            return element(tag, vr, value, big=big)
        if kind == 4:
            tag = choose.choice((tag, 0x7FE00010))
            parts = [choose.randbytes(2 * choose.randrange(0, 9)) for _ in range(3)]
            content = fragments(parts, big=big)
            if self.broken():
                content = content[: choose.randrange(len(content))]
            vr = None if implicit else choose.choice(("OB", "OW"))
            return element(tag, vr, content, big=big, length=FOREVER)
        vr = None if implicit else "SQ"
        inner_implicit, inner_big = implicit, big
        undefined = kind < 7
        if kind == 5 and not implicit:
            vr, inner_implicit, inner_big = "UN", not self.broken(), False
        contents = [
            self.data_set(implicit=inner_implicit, big=inner_big, depth=depth + 1)
            for _ in range(choose.randrange(0, 3))
        ]
        return self.wrap(tag, vr, contents, undefined, big, inner_big)

    def wrap(
        self,
        tag: int,
        vr: str | None,
        contents: list[bytes],
        undefined: bool,
        big: bool,
        inner_big: bool,
    ) -> bytes:
        choose = self.random
        parts = []
        for content in contents:
            if choose.random() < 0.5:
                parts.append(item(content, big=inner_big))
            else:
                parts.append(item(content, big=inner_big, length=FOREVER))
                if not self.broken():
                    parts.append(item_end(big=inner_big))
            if self.broken():
                parts.append(self.rubbish(inner_big))
        inner = b"".join(parts)
        if not undefined:
            wrong = len(inner) + choose.randrange(-4, 40)
            return element(tag, vr, inner, big=big, length=max(0, wrong) if self.broken() else None)
        end = b"" if self.broken() else sequence_end(big=inner_big)
        return element(tag, vr, inner + end, big=big, length=FOREVER)
