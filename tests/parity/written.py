"""Compares what both libraries wrote, element by element.

An element that was only read is written from its original bytes by codicom, while pydicom encodes
it again and drops group lengths. So a file of codicom's may differ from pydicom's where it equals
the bytes that were read, and nowhere else.
"""

from __future__ import annotations

import codecs
import struct
import warnings
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydicom.charset import convert_encodings
from pydicom.datadict import dictionary_VR

from .played import Difference

_LONG = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"UC", b"UN", b"UR", b"UT",
                   b"SV", b"UV"))  # fmt: skip
_UNDEFINED = 0xFFFFFFFF
# What encapsulated Pixel Data begins with: encoders may differ in the rest
_ITEM = b"\xfe\xff\x00\xe0"
# The writer's name and what depends on its length
_OWN = ("(0002,0000)", "(0002,0012)", "(0002,0013)")
Node = tuple[int, bytes, bool, Any]
Charset = tuple[str, ...]


class Apart(Difference):
    """How an element differs; in `parts` its VR and its value each by itself, if both do.

    They may have reasons of their own. And `read` is whether pydicom wrote what was read.
    """

    parts: tuple[str, ...] = ()
    read = False

    def saying(self, more: str) -> Apart:
        """Return the same in more words."""
        made = Apart(f"{self} {more}")
        made.tag, made.vrs = self.tag, self.vrs
        return made


@dataclass
class Parsed:
    """A file as a tree: preamble and so on, then (tag, VR, undefined length, bytes or items)."""

    head: bytes
    meta: list[Node]
    body: list[Node] = field(default_factory=list)
    encoding: tuple[bool, bool] = (True, True)


def _elements(data: bytes, at: int, end: int, implicit: bool, order: str) -> tuple[list[Node], int]:
    """Parse elements until `end` or an item delimiter; return them and where they end."""
    found: list[Node] = []
    # What was read from a file that is cut short may be written as it was.
    end = min(end, len(data))
    while at + 8 <= end:
        group, number = struct.unpack_from(f"{order}HH", data, at)
        tag = group << 16 | number
        if tag == 0xFFFEE00D:
            return found, at + 8
        vr = b"" if implicit else data[at + 4 : at + 6]
        if implicit:
            (length,) = struct.unpack_from(f"{order}L", data, at + 4)
            at += 8
        elif vr in _LONG:
            (length,) = struct.unpack_from(f"{order}L", data, at + 8)
            at += 12
        else:
            (length,) = struct.unpack_from(f"{order}H", data, at + 6)
            at += 8
        undefined = length == _UNDEFINED
        # Behind an empty value may be the next item of the sequence around it.
        item = length >= 8 and data[at : at + 4] == struct.pack(f"{order}HH", 0xFFFE, 0xE000)
        if tag == 0x7FE00010 and undefined:
            stop = _fragments_end(data, at, end, order)
            found.append((tag, vr, True, data[at:stop]))
            at = stop
        elif undefined or ((vr == b"SQ" or implicit) and item and tag != 0x7FE00010):
            stop = end if undefined else at + length
            inside = implicit or vr == b"UN"
            items, at = _items(data, at, stop, inside, "<" if vr == b"UN" else order)
            at = at if undefined else stop
            found.append((tag, vr, undefined, items))
        else:
            found.append((tag, vr, False, data[at : at + length]))
            at += length
    return found, at


def _fragments_end(data: bytes, at: int, end: int, order: str) -> int:
    """Return the offset behind the sequence delimiter of encapsulated Pixel Data."""
    delimiter = struct.pack(f"{order}HH", 0xFFFE, 0xE0DD)
    while at + 8 <= end:
        group, number, length = struct.unpack_from(f"{order}HHL", data, at)
        at += 8
        if (group, number) == (0xFFFE, 0xE0DD):
            break
        if (group, number) != (0xFFFE, 0xE000) and data[at - 7 : at - 3] == delimiter:
            # pydicom has a byte behind a last fragment of odd length.
            return at + 1
        at += length
    return at


def _items(data: bytes, at: int, end: int, implicit: bool, order: str) -> tuple[list[Any], int]:
    """Parse items until `end` or a sequence delimiter."""
    items = []
    end = min(end, len(data))
    while at + 8 <= end:
        group, number, length = struct.unpack_from(f"{order}HHL", data, at)
        at += 8
        # pydicom ends a UN in the byte order of the file.
        if (group, number) in ((0xFFFE, 0xE0DD), (0xFEFF, 0xDDE0)):
            break
        if length == _UNDEFINED:
            content, at = _elements(data, at, end, implicit, order)
        else:
            # What is behind the sequence is no part of an item that is longer than it.
            content, _ = _elements(data, at, min(at + length, end), implicit, order)
            at += length
        items.append((length == _UNDEFINED, content))
    return items, at


def parse(data: bytes, encoding: tuple[bool, bool] | None = None, body: Any = None) -> Parsed:
    """Parse a file, or a data set alone if its encoding (implicit, little) is given.

    The encoding of what follows the File Meta Information can be given, too.
    """
    at = 132 if data[128:132] == b"DICM" else 0
    parsed = Parsed(data[:at], [])
    syntax = None
    if encoding is None:
        stop = at
        while data[stop : stop + 2] == b"\2\0":
            nodes, after = _elements(data, stop, _one(data, stop), False, "<")
            parsed.meta += nodes
            stop = after
            if nodes and nodes[0][0] == 0x00020010:
                syntax = nodes[0][3].strip(b"\0 ")
        at = stop
        encoding = {b"1.2.840.10008.1.2": (True, True), b"1.2.840.10008.1.2.2": (False, False)}.get(
            syntax or b"", (False, True)
        )
        encoding = body or _guess(data, at, encoding[1] if syntax else None)
        if syntax == b"1.2.840.10008.1.2.1.99":
            import zlib

            data, at = zlib.decompress(data[at:], -zlib.MAX_WBITS), 0
            encoding = body or _guess(data, at, True)
    parsed.encoding = encoding
    parsed.body, _ = _elements(data, at, len(data), encoding[0], "<" if encoding[1] else ">")
    return parsed


def _one(data: bytes, at: int) -> int:
    """Return the offset behind the explicit little-endian element at an offset."""
    if data[at + 4 : at + 6] in _LONG:
        return at + 12 + int(struct.unpack_from("<L", data, at + 8)[0])
    return at + 8 + int(struct.unpack_from("<H", data, at + 6)[0])


def _guess(data: bytes, at: int, declared: bool | None) -> tuple[bool, bool]:
    """Return what a body looks like, trying the `declared` order first: (implicit, little).

    If none is declared it is that in which its first group is lower.
    """
    vr = data[at + 4 : at + 6]
    if not (len(vr) == 2 and vr.isalpha() and vr.isupper()):
        return True, True
    lower = struct.unpack_from("<H", data, at)[0] <= struct.unpack_from(">H", data, at)[0]
    for little in (declared, not declared) if declared is not None else (lower, not lower):
        try:
            nodes, end = _elements(data, at, len(data), False, "<" if little else ">")
        except (struct.error, IndexError):
            continue
        tags = [tag for tag, *_ in nodes]
        if end == len(data) and tags == sorted(tags):
            return False, little
    return False, lower


def flat(nodes: list[Node], path: str = "") -> dict[str, Any]:
    """Return the elements of a tree by their paths, items and lengths included."""
    found: dict[str, Any] = {}
    for tag, vr, undefined, content in nodes:
        name = f"{path}({tag >> 16:04x},{tag & 0xFFFF:04x})"
        if isinstance(content, list):
            found[name] = (vr, undefined, len(content))
            for position, (own, inside) in enumerate(content):
                found[f"{name}[{position}]"] = own
                found |= flat(inside, f"{name}[{position}].")
        else:
            found[name] = (vr, undefined, content)
    return found


class Kept:
    """The values of all elements in some files, and what decides what their bytes mean."""

    def __init__(self, sources: list[bytes]) -> None:
        # Tags and values to VR, byte order and character set
        self.found: dict[tuple[int, Any], set[tuple[bytes, bool, Charset]]] = {}
        for data in sources:
            try:
                parsed = parse(data)
            except (struct.error, IndexError, ValueError):
                continue
            self.collect(parsed.body, parsed.encoding[1], _DEFAULT)
            # pydicom drops the spaces around what it read, and pads it; what a writer sets itself
            # has at most one space, and an even length.
            as_found = [
                n for n in parsed.meta if n[3][:1] == b" " or n[3][-2:] == b"  " or len(n[3]) % 2
            ]
            self.collect(as_found, True, _DEFAULT)

    def collect(self, nodes: list[Node], little: bool, charset: Charset) -> None:
        """Note the values of a data set, and of what is in it."""
        charset = _charset(nodes, charset)
        for tag, vr, _, content in nodes:
            if isinstance(content, list):
                for _, inside in content:
                    self.collect(inside, little, charset)
            else:
                told = _vr_of(tag) if vr in (b"", b"UN") else vr, little, charset
                self.found.setdefault((tag, content), set()).add(told)

    def has(self, tag: int, content: Any, little: bool, charset: Charset) -> bool:
        """Whether a value was read that meant what it would mean in a file that was written."""
        text = isinstance(content, bytes) and (not content.isascii() or b"\x1b" in content)
        return any(
            (not content or order is little or vr not in _ORDERED)
            and (not text or terms == charset or vr not in _TEXT)
            for vr, order, terms in self.found.get((tag, content), ())
        )

    def has_words(self, tag: int, content: Any) -> bool:
        """Whether a value was read whose words pydicom does not swap."""
        return any(vr in _WORDS for vr, _, _ in self.found.get((tag, content), ()))


# Both libraries decode the default repertoire as ISO_IR 100.
_DEFAULT: Charset = ("iso8859-1",)
_TEXT = frozenset((b"LO", b"LT", b"PN", b"SH", b"ST", b"UC", b"UT"))
_WORDS = frozenset((b"OD", b"OF", b"OL", b"OV", b"OW", b"OB or OW", b"US or OW"))
_ORDERED = _WORDS | {b"AT", b"FD", b"FL", b"SL", b"SS", b"SV", b"UL", b"US", b"UV", b"US or SS"}


def _vr_of(tag: int) -> bytes:
    """Return the VR of an element by the dictionary, UN if it has none."""
    try:
        return dictionary_VR(tag).encode()
    except KeyError:
        return b"UN"


def _charset(nodes: list[Node], around: Charset) -> Charset:
    """Return the terms that hold for the text of a data set."""
    for tag, _, _, content in nodes:
        if tag == 0x00080005 and isinstance(content, bytes):
            return _codecs(content.strip(b" \0"))
    return around


@cache
def _codecs(terms: bytes) -> Charset:
    """Return Python's codecs for a Specific Character Set: of one may be several terms."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            names = convert_encodings(terms.decode("latin-1").split("\\"))
        except LookupError:
            return _DEFAULT
    return tuple(codecs.lookup(name).name for name in names)


def charsets(nodes: list[Node], path: str = "", around: Charset = _DEFAULT) -> dict[str, Charset]:
    """Return the terms that hold for the text of elements, by their paths without their tags."""
    found = {path: _charset(nodes, around)}
    for tag, _, _, content in nodes:
        if isinstance(content, list):
            name = f"{path}({tag >> 16:04x},{tag & 0xFFFF:04x})"
            for position, (_, inside) in enumerate(content):
                found |= charsets(inside, f"{name}[{position}].", found[path])
    return found


def _tag(path: str) -> int:
    """Return the tag at the end of a path."""
    return int(path[-10:-1].replace(",", ""), 16)


def _is_group_length(path: str) -> bool:
    return path.endswith(",0000)") and not path.startswith("(0002")


def differences(ours: bytes, theirs: bytes, read: list[bytes], encoding: Any = None) -> list[Apart]:
    """Return the paths of what differs between two files and is not as it was read."""
    if ours == theirs:
        return []
    a, b = parse(ours, encoding), parse(theirs, encoding)
    found = _apart(a, b, read)
    if found and a.encoding != b.encoding:
        # Nothing, or what is not so, says how it is encoded: a guess at one may hold for the other.
        for body in (a.encoding, b.encoding):
            try:
                a, b = parse(ours, None, body), parse(theirs, None, body)
            except (struct.error, IndexError):
                continue
            found = min(found, _apart(a, b, read), key=len)
    return found


def _apart(a: Parsed, b: Parsed, read: list[bytes]) -> list[Apart]:
    """Return the paths of what differs between two trees and is not as it was read."""
    found = [Apart("bytes: preamble")] if a.head != b.head else []
    kept: Kept | None = None
    terms = charsets(a.body)
    for mine, peer in ((flat(a.meta), flat(b.meta)), (flat(a.body), flat(b.body))):
        as_read: tuple[str, ...] = ()
        for path in sorted(mine.keys() | peer.keys()):
            if as_read and path.startswith(as_read):
                continue
            if _is_group_length(path) or mine.get(path) == peer.get(path):
                continue
            if path in _OWN and mine.keys() == peer.keys():
                continue
            own, other = mine.get(path), peer.get(path)
            compressed = path.endswith("(7fe0,0010)") and own and other
            if compressed and own[2][:4] == other[2][:4] == _ITEM:
                continue
            if isinstance(own, tuple) and own[0] == b"UN" and isinstance(own[2], int):
                # A sequence that was UN, written with its original items.
                as_read = (*as_read, f"{path}[")
                continue
            if isinstance(own, tuple) and isinstance(other, tuple):
                kept = kept or Kept(read)
                tag, little = _tag(path), a.encoding[1]
                swapped = _same_words(own[2], other[2]) and (
                    little is not b.encoding[1] or own[0] in _WORDS or kept.has_words(tag, other[2])
                )
                charset = terms.get(path[:-11], _DEFAULT)
                contents = (own[2], own[2][:-1]) if isinstance(own[2], bytes) else (own[2],)
                if swapped or any(kept.has(tag, each, little, charset) for each in contents):
                    # A sequence that was UN and stays so has its items in its bytes.
                    as_read = (*as_read, f"{path}[")
                    continue
            found.append(_told(path, own, other))
            if kept is not None and isinstance(own, tuple) and isinstance(other, tuple):
                tag = _tag(path)
                found[-1].read = (tag, other[2]) in kept.found
                if own[2] and own[2] != other[2] and (tag, own[2]) in kept.found:
                    # No row is to be about this without saying so.
                    found[-1] = found[-1].saying("though ours means something else than it did")
    return found


def _told(path: str, own: Any, other: Any) -> Apart:
    """Return how an element differs."""
    told = Apart(f"bytes: {path}: {_short(own)} against {_short(other)}")
    both = isinstance(own, tuple) and isinstance(other, tuple)
    if both:
        told.tag = _tag(path)
        vrs = (vr or _vr_of(told.tag) for vr in (own[0], other[0]))
        told.vrs = next(vrs).decode("latin-1"), next(vrs).decode("latin-1")
    if both and own[0] != other[0] and own[1:] != other[1:]:
        of_vr = (own[0], *other[1:])
        told.parts = (_told(path, own, of_vr), _told(path, of_vr, other))
    return told


def _same_words(a: Any, b: Any) -> bool:
    """Whether values are equal but for the order of their bytes."""
    if not (isinstance(a, bytes) and isinstance(b, bytes)) or len(a) != len(b):
        return False
    for size in (2, 4, 8):
        whole = len(a) - len(a) % size
        if b"".join(a[at : at + size][::-1] for at in range(0, whole, size)) + a[whole:] == b:
            return True
    return False


def _quoted(value: Any) -> str:
    """Return what Python shows of a value, in single quotes if it is bytes: rows look for these."""
    if isinstance(value, bytes):
        return "b'" + repr(b"'\"" + value)[len("b'\\'\"") :]
    return f"({', '.join(map(_quoted, value))})" if isinstance(value, tuple) else repr(value)


def _short(value: Any) -> str:
    text = _quoted(value)
    # Long enough for the longest text that is drawn; rows look at both ends.
    return text if len(text) < 2000 else f"{text[:1600]}...{text[-300:]}"
