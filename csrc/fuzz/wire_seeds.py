"""Write the seeds of wire_fuzz.c into the folder that is given: small data sets of every kind."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

FOREVER = 0xFFFFFFFF
IMPLICIT, BIG, ITEMS, STOP, FILE, FORCE = 1, 2, 4, 8, 64, 128


def element(tag: int, vr: str, value: bytes, options: int, length: int | None = None) -> bytes:
    """An element as the options have it."""
    order = ">" if options & BIG else "<"
    size = len(value) if length is None else length
    group, number = tag >> 16, tag & 0xFFFF
    if options & IMPLICIT or not vr:
        return struct.pack(order + "HHI", group, number, size) + value
    if vr in ("OB", "SQ", "UN", "UT"):
        return struct.pack(order + "HH2sHI", group, number, vr.encode(), 0, size) + value
    return struct.pack(order + "HH2sH", group, number, vr.encode(), size) + value


def data_set(options: int) -> bytes:
    """A data set with the things that a scanner has to tell apart."""
    name = element(0x00100010, "PN", b"A^B ", options)
    inner = element(0xFFFEE000, "", name, options)
    open_item = element(0xFFFEE000, "", name, options, FOREVER)
    item_end = element(0xFFFEE00D, "", b"", options)
    end = element(0xFFFEE0DD, "", b"", options)
    walked = inner + open_item + item_end + end
    fragments = element(0xFFFEE000, "", b"", options) + element(0xFFFEE000, "", b"abcd", options)
    unknown = element(0xFFFEE000, "", element(0x00100010, "", b"A^B ", IMPLICIT), IMPLICIT)
    unknown += element(0xFFFEE0DD, "", b"", IMPLICIT)
    return b"".join(
        (
            element(0x00080005, "CS", b"ISO_IR 100", options),
            element(0x00081140, "SQ", walked, options, FOREVER),
            element(0x00081150, "SQ", inner, options),
            element(0x00091010, "UN", unknown, options, FOREVER),
            element(0x0040A160, "UT", b"text" + end, options, FOREVER),
            element(0x7FE00010, "OB", fragments + end, options, FOREVER),
        )
    )


def files() -> list[bytes]:
    """The seeds."""
    found = []
    for options in range(4):
        content = data_set(options)
        found.append(bytes([options, 1]) + content)
        found.append(bytes([options | STOP, 2]) + content)
        found.append(bytes([options | ITEMS, 3]) + content[30:])
        uid = ("1.2.840.10008.1.2.1", "1.2.840.10008.1.2", "1.2.840.10008.1.2.2")[options % 3]
        meta = element(0x00020010, "UI", uid.encode().ljust(len(uid) + len(uid) % 2, b"\0"), 0)
        meta = element(0x00020000, "UL", struct.pack("<I", len(meta)), 0) + meta
        whole = bytes(128) + b"DICM" + meta + content
        found.append(bytes([FILE, 4]) + whole)
        found.append(bytes([FILE | FORCE, 5]) + whole[132:])
    return found


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(files()):
        (folder / f"seed{number:02}").write_bytes(seed)
