"""Where a file may end without being cut: the ends of its elements at the top level.

An independent walk over the bytes, as plain as it can be, for well-formed little-endian files
with preamble; the oracle of the truncation tests.
"""

from __future__ import annotations

import struct

_LONG_VRS = frozenset(b"OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
_UNDEFINED = 0xFFFFFFFF


def _header(data: bytes, at: int, implicit: bool) -> tuple[int, int, int]:
    """Return tag, offset of the value and length of the element, item or delimiter at `at`."""
    group, number = struct.unpack_from("<HH", data, at)
    tag = group << 16 | number
    if implicit or group == 0xFFFE:
        return tag, at + 8, struct.unpack_from("<L", data, at + 4)[0]
    if data[at + 4 : at + 6] in _LONG_VRS:
        return tag, at + 12, struct.unpack_from("<L", data, at + 8)[0]
    return tag, at + 8, struct.unpack_from("<H", data, at + 6)[0]


def _end(data: bytes, at: int, implicit: bool) -> int:
    """Return where the element that starts at `at` ends."""
    tag, value, length = _header(data, at, implicit)
    if length != _UNDEFINED:
        return value + length
    implicit = implicit or data[at + 4 : at + 6] == b"UN"
    # Item: elements up to the item delimiter; otherwise: items up to the sequence delimiter.
    stop = 0xFFFEE00D if tag == 0xFFFEE000 else 0xFFFEE0DD
    while _header(data, value, implicit)[0] != stop:
        value = _end(data, value, implicit)
    return value + 8


def top_level_ends(data: bytes) -> set[int]:
    """Return the offset after the preamble's ``DICM`` and after each top-level element."""
    at, ends, implicit = 132, {132}, False
    in_meta = True
    while at < len(data):
        if in_meta and data[at : at + 2] != b"\x02\x00":
            in_meta = False
            implicit = b"1.2.840.10008.1.2\x00" in data[132:at]
        at = _end(data, at, implicit)
        ends.add(at)
    return ends
