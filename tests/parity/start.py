"""The data sets that scripts begin with: made, encoded here, from pydicom's wheel, the corpus."""

from __future__ import annotations

import io
import os
import struct
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from . import values
from .library import Library

Spec = tuple[Any, ...]

SYNTAXES = {
    "implicit": "1.2.840.10008.1.2",
    "explicit": "1.2.840.10008.1.2.1",
    "big": "1.2.840.10008.1.2.2",
    "deflated": "1.2.840.10008.1.2.1.99",
}
_LONG = frozenset(("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "UC", "UN", "UR", "UT", "SV", "UV"))
_SIZES = {"US": 2, "SS": 2, "UL": 4, "SL": 4, "FL": 4, "FD": 8, "AT": 4, "OW": 2, "OF": 4,
          "OL": 4, "OD": 8, "OV": 8, "SV": 8, "UV": 8}  # fmt: skip
_RAW_TEXTS = (b"", b"A ", b"abc\0", b" x ", b"1.5 ", b"1\\2\\3 ", b"12", b"a\\\\b", b"A^B=C^D ",
              b"\xc4\xd6", b"\x1b$B;3\x1b(B", b"20010203", b"101112.5", b"1.2.3\0", b"  ", b"\0\0",
              b"034Y", b"0.10\\+1 ", b"1e5 ", b"- 5 ", b"Gr\xc3\xbc\xc3\x9fe",
              b"Gr\xfc\xdfe")  # fmt: skip
_RAW_BYTES = (b"", b"\1\0", b"\1\0\2\0", b"\1\2\3\4\5\6\7\x08", bytes(16), b"\xff\xff", b"abc")


def _without_nan(value: bytes) -> bytes:
    """Return the bytes of numbers, changed if there is a NaN for some reader.

    Whether a list with NaN equals itself depends on what was copied and what was read again.
    """
    for order in "<>":
        for size, code in ((4, "f"), (8, "d")):
            numbers = struct.unpack_from(f"{order}{len(value) // size}{code}", value)
            if any(number != number for number in numbers):
                return bytes(byte & 0xBF for byte in value)
    return value


def _value(rng: Random, vr: str) -> bytes:
    """Draw the bytes of a value: mostly what the VR allows, of even length."""
    size = _SIZES.get(vr)
    if size is not None and rng.random() < 0.95:
        return _without_nan(rng.randbytes(size * rng.choice((0, 1, 1, 1, 2, 3))))
    if size is not None or vr in ("OB", "UN"):
        value = rng.choice(_RAW_BYTES)
    else:
        value = rng.choice(_RAW_TEXTS)
    return value + b" " if len(value) % 2 and rng.random() < 0.9 else value


class _Encoder:
    """Encodes drawn data sets in one encoding."""

    def __init__(self, rng: Random, implicit: bool, little: bool) -> None:
        self.rng, self.implicit, self.order = rng, implicit, "<" if little else ">"

    def header(self, tag: int, vr: str, length: int) -> bytes:
        """Return the header of an element."""
        head = struct.pack(f"{self.order}HH", tag >> 16, tag & 0xFFFF)
        if self.implicit or tag >> 16 == 0xFFFE:
            return head + struct.pack(f"{self.order}L", length)
        if vr in _LONG:
            return head + vr.encode() + b"\0\0" + struct.pack(f"{self.order}L", length)
        return head + vr.encode() + struct.pack(f"{self.order}H", length)

    def sequence(self, tag: int, depth: int, vr: str = "SQ") -> bytes:
        """Return a sequence with items, with lengths or delimiters."""
        rng, undefined, inside = self.rng, self.rng.random() < 0.5, b""
        count = rng.choice((0, 1, 2))
        if undefined and tag & 0x10000:
            # With implicit VR pydicom does not say of an empty one that it is a sequence.
            count = max(1, count)
        for _ in range(count):
            content = self.data_set(depth + 1, rng.choice((0, 1, 3)))
            if rng.random() < 0.5:
                inside += self.header(0xFFFEE000, "", 0xFFFFFFFF) + content
                inside += self.header(0xFFFEE00D, "", 0)
            else:
                inside += self.header(0xFFFEE000, "", len(content)) + content
        if not undefined:
            return self.header(tag, vr, len(inside)) + inside
        return self.header(tag, vr, 0xFFFFFFFF) + inside + self.header(0xFFFEE0DD, "", 0)

    def data_set(self, depth: int, count: int) -> bytes:
        """Return a data set of about `count` elements in the order of their tags."""
        rng, found = self.rng, {}
        if rng.random() < (0.5 if depth == 0 else 0.1):
            text = rng.choice((b"ISO_IR 100", b"ISO_IR 192", b"", b"\\ISO 2022 IR 87 ", b"NONE"))
            found[values.CHARSET] = self.header(values.CHARSET, "CS", len(text)) + text
        for _ in range(count):
            tag, vr = values.any_tag(rng)
            if " " in vr:
                vr = rng.choice(("US", "OW", "SS", "OB")[: 2 if "OW" in vr else 4])
                vr = {"OW": "US", "OB": "SS"}.get(vr, vr) if tag in values.LUT_DESCRIPTORS else vr
            if vr == "SQ" or tag in values.SEQUENCES:
                if depth < 3:
                    found[tag] = self.sequence(tag, depth)
                continue
            if tag >> 16 & 1 and tag & 0xFF00 == 0:
                vr, value = "LO", rng.choice(values.CREATORS).encode()
                value += b" " * (len(value) % 2)
            else:
                if tag >> 16 & 1:
                    creator = (tag & 0xFFFF0000) | (tag >> 8 & 0xFF)
                    text = rng.choice(values.CREATORS).encode()
                    text += b" " * (len(text) % 2)
                    if rng.random() < 0.8:
                        found.setdefault(creator, self.header(creator, "LO", len(text)) + text)
                value = _value(rng, vr)
                if rng.random() < 0.08 and not self.implicit:
                    vr = "UN"
            found[tag] = self.header(tag, vr, len(value)) + value
        return b"".join(found[tag] for tag in sorted(found))


def _meta(syntax: str) -> bytes:
    """Return preamble and File Meta Information."""
    encoder = _Encoder(Random(0), False, True)
    body = b""
    for tag, text in ((0x00020002, "1.2.840.10008.5.1.4.1.1.2"), (0x00020003, "1.2.3.4"),
                      (0x00020010, syntax), (0x00020012, "1.2.3")):  # fmt: skip
        value = text.encode() + b"\0" * (len(text) % 2)
        body += encoder.header(tag, "UI", len(value)) + value
    length = encoder.header(0x00020000, "UL", 4) + struct.pack("<L", len(body))
    return bytes(128) + b"DICM" + length + body


def encoded(seed: int, syntax: str, count: int) -> bytes:
    """Return a file drawn from a seed."""
    rng = Random(seed)
    body = _Encoder(rng, syntax == "implicit", syntax != "big").data_set(0, count)
    return _meta(SYNTAXES[syntax]) + body


@cache
def files() -> dict[str, Path]:
    """Return the files to begin with: those of pydicom's wheel and of the corpus, small ones."""
    from corpus import Corpus, peer_files

    found = {f"wheel/{name}": path for name, path in peer_files().items()}
    if os.environ.get("CODICOM_CORPUS"):
        found |= {entry.name: entry.path for entry in Corpus.from_environment().well_formed()}
    return {name: path for name, path in sorted(found.items()) if path.stat().st_size < 45_000}


@cache
def content(name: str) -> bytes:
    """Return the bytes of a file."""
    return files()[name].read_bytes()


_OPTIONS: tuple[dict[str, Any], ...] = (
    {"defer_size": 8},
    {"defer_size": "1 KB"},
    {"specific_tags": ["PatientName", 0x00280010, "BeamSequence"]},
    {"specific_tags": [0x00091001, (0x0008, 0x0018)]},
    {"stop_before_pixels": True},
    {"force": True},
)


def draw(rng: Random) -> Spec:
    """Draw the specification of a data set to begin with."""
    kind = rng.random()
    options = rng.choice(_OPTIONS) if rng.random() < 0.2 else {}
    if kind < 0.35:
        return ("made", values.item(rng))
    if kind < 0.75:
        syntax = rng.choice(("implicit", "explicit", "explicit", "big"))
        return ("encoded", rng.randrange(1 << 30), syntax, rng.choice((2, 5, 12)), options)
    return ("file", rng.choice(list(files())), options)


def bytes_of(spec: Spec) -> bytes | None:
    """Return the bytes that a specification stands for, None if it is not about bytes."""
    if spec[0] == "bytes":
        data: bytes = spec[1]
        return data
    if spec[0] == "file":
        return content(spec[1])
    if spec[0] == "encoded":
        return encoded(spec[1], spec[2], spec[3])
    return None


def begin(library: Library, spec: Spec) -> Any:
    """Return the data set of a specification, made by a library."""
    data = bytes_of(spec)
    if data is None:
        return library.build(spec[1], quiet=True)
    return library.package.dcmread(io.BytesIO(data), **spec[-1])
