"""Writes seeds for rle_fuzz.c into a folder: a few of each mode and kind of samples."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

PLANES = (1, 2, 3, 1, 4, 6, 8, 15)  # as the table of kinds in rle_fuzz.c


def seeds() -> dict[str, bytes]:
    """Return the seeds by name."""
    found = {}
    packets = b"\xfd\x07\x02abc\x80\xff\x01\x81\x05\x00z" + b"\x7f" + bytes(range(128))
    for kind, planes in enumerate(PLANES):
        segments = packets * 2
        offsets = [64 + k * len(segments) for k in range(planes)]
        header = struct.pack("<16L", planes, *offsets, *[0] * (15 - planes))
        for flags in range(4):
            how = bytes([kind | flags << 3, 3, 15])
            found[f"whole-{kind}-{flags}"] = b"\0" + how + header + segments * planes
            found[f"segments-{kind}-{flags}"] = b"\1" + how + packets * planes
            found[f"samples-{kind}-{flags}"] = b"\2" + how + b"aaabbcdddd" * 7 + bytes(range(90))
    for mode, body in ((0xFC, b"\x80\xff\x03" * 60), (0xFD, packets), (0xFE, b"aab" * 50)):
        for kind in range(4):
            found[f"long-{mode}-{kind}"] = bytes([mode, kind, 0xFC, 70]) + body
    return found


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for name, data in seeds().items():
        (folder / name).write_bytes(data)
