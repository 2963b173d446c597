"""Data made for the benchmarks."""

from __future__ import annotations

import struct
from pathlib import Path

_EXPLICIT_LE = b"1.2.840.10008.1.2.1\0"
_UNDEFINED = 0xFFFFFFFF


def peer_path(name: str) -> Path:
    """Return the path of a sample file inside the installed pydicom package."""
    import pydicom

    return Path(pydicom.__file__).parent / "data" / "test_files" / name


def element(group: int, number: int, vr: bytes, value: bytes) -> bytes:
    """Encode one element, explicit VR little endian, with a 16-bit length (PS3.5 7.1.2)."""
    return struct.pack("<HH2sH", group, number, vr, len(value)) + value


def wide_element(group: int, number: int, vr: bytes, value: bytes) -> bytes:
    """Encode one element, explicit VR little endian, with a 32-bit length (PS3.5 7.1.2)."""
    return struct.pack("<HH2sHL", group, number, vr, 0, len(value)) + value


def sequence(group: int, number: int, items: list[bytes], defined: bool) -> bytes:
    """Encode a sequence of encoded data sets with either kind of length (PS3.5 7.5)."""
    head = struct.pack("<HH2sH", group, number, b"SQ", 0)
    if defined:
        body = b"".join(struct.pack("<HHL", 0xFFFE, 0xE000, len(item)) + item for item in items)
        return head + struct.pack("<L", len(body)) + body
    start = struct.pack("<HHL", 0xFFFE, 0xE000, _UNDEFINED)
    stop = struct.pack("<HHL", 0xFFFE, 0xE00D, 0)
    body = b"".join(start + item + stop for item in items)
    return head + struct.pack("<L", _UNDEFINED) + body + struct.pack("<HHL", 0xFFFE, 0xE0DD, 0)


def file_of(body: bytes) -> bytes:
    """Put preamble and file meta information before an explicit little-endian data set."""
    meta = wide_element(2, 1, b"OB", b"\0\1")
    meta += element(2, 2, b"UI", b"1.2.840.10008.5.1.4.1.1.2.1\0")
    meta += element(2, 3, b"UI", b"1.2.3.4.5.6.7.8\0")
    meta += element(2, 0x10, b"UI", _EXPLICIT_LE)
    length = element(2, 0, b"UL", struct.pack("<L", len(meta)))
    return bytes(128) + b"DICM" + length + meta + body


def enhanced(items: int = 10_000, *, defined: bool = False) -> bytes:
    """Return a file like an enhanced CT: per-frame groups of `items` items, each with sequences."""
    frames = []
    for index in range(items):
        content = element(0x20, 0x9056, b"SH", b"1 ")
        content += element(0x20, 0x9057, b"UL", struct.pack("<L", index + 1))
        content += element(0x20, 0x9157, b"UL", struct.pack("<2L", 1, index + 1))
        position = element(0x20, 0x32, b"DS", b"-125.0\\-125.0\\" + b"%-8.2f" % (index * 0.5))
        frames.append(
            sequence(0x20, 0x9111, [content], defined) + sequence(0x20, 0x9113, [position], defined)
        )
    body = element(8, 0x60, b"CS", b"CT")
    body += element(0x10, 0x10, b"PN", b"Bench^Mark")
    body += sequence(0x5200, 0x9230, frames, defined)
    return file_of(body)


def native_image(rows: int, columns: int, frames: int) -> bytes:
    """Return a file with 16-bit native pixel data."""
    body = element(8, 0x60, b"CS", b"CT")
    body += element(0x28, 2, b"US", struct.pack("<H", 1))
    body += element(0x28, 4, b"CS", b"MONOCHROME2 ")
    body += element(0x28, 8, b"IS", b"%-4d" % frames)
    body += element(0x28, 0x10, b"US", struct.pack("<H", rows))
    body += element(0x28, 0x11, b"US", struct.pack("<H", columns))
    for number, value in ((0x100, 16), (0x101, 16), (0x102, 15), (0x103, 0)):
        body += element(0x28, number, b"US", struct.pack("<H", value))
    pixels = bytes(range(256)) * (rows * columns * frames * 2 // 256)
    return file_of(body + wide_element(0x7FE0, 0x10, b"OW", pixels))
