"""Deflated Image Frame with isal and with zlib, one thread: ``python -m benchmarks deflate``.

Both are called through the plugin's own objects, so that only the library differs. What is decoded
are zlib's streams of level 6, as other writers make them. The images are those of bench_rle.
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from functools import partial
from typing import Any

from isal import isal_zlib

from benchmarks.bench_rle import frame_of, images, least
from benchmarks.common import Row
from codicom_deflate import DeflateDecoder, DeflateEncoder

ENGINES: dict[str, Any] = {"isal": isal_zlib, "zlib": zlib}


def rows() -> list[Row]:
    """Return the figures for ``python -m benchmarks``."""
    found = []
    for name, image in images().items():
        raw = memoryview(image.tobytes())
        frame = replace(frame_of(image), transfer_syntax_uid="1.2.840.10008.1.2.8.1")
        out = memoryview(bytearray(raw.nbytes))
        stream = memoryview(DeflateEncoder(zlib).encode(raw, frame, level=6))
        decode: dict[str, Any] = {}
        encode: dict[str, Any] = {}
        for key, engine in ENGINES.items():
            decode[key] = partial(DeflateDecoder(engine).decode, stream, frame, out)
            encode[key] = partial(DeflateEncoder(engine).encode, raw, frame, level=1)
        found.append(_row(f"deflate decode {name}, zlib", least(decode, 1.0), raw.nbytes))
        if out != raw:
            raise AssertionError(f"{name}: the decoded samples differ")
        found.append(_row(f"deflate encode {name}, zlib", least(encode, 1.0), raw.nbytes))
        ours, peer = len(encode["isal"]()), len(encode["zlib"]())
        found.append(
            Row(
                f"deflate size {name}, zlib",
                f"{ours / 1e3:.0f} kB",
                f"{peer / 1e3:.0f} kB",
                f"{ours / peer:.1%}",
            )
        )
    return found


def _row(figure: str, times: dict[str, float], nbytes: int) -> Row:
    ours, peer = (f"{nbytes / times[key] / 1e6:.0f} MB/s" for key in ("isal", "zlib"))
    return Row(figure, ours, peer, f"{times['zlib'] / times['isal']:.1f}x")
