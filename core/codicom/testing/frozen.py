"""Codestreams that are kept, so that what was written once can be read for ever.

Belongs here: the file of frozen codestreams, and the command that writes it. Must not know: pytest,
any plugin. Layer: 6 (faces).

The file is made once and committed with the plugin's tests::

    python -m codicom.testing lzma 2.25.1129... > tests/frozen.json
"""

from __future__ import annotations

import argparse
import base64
import json
import sys
import zlib
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..pixels.codec import FrameSpec
from ..pixels.registry import candidates
from .base import whole_samples
from .samples import frame, picture

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Frozen", "differences", "freeze", "read_frozen"]

_KINDS = ((1, 1, 1, False), (1, 8, 8, False), (3, 8, 8, False), (1, 16, 12, False),
          (1, 16, 16, True))  # fmt: skip


class Frozen(NamedTuple):
    """A codestream that is kept, with its frame and the samples that it is to decode to.

    ``samples`` are by pixel, in the colour that codicom gives with ``raw`` for anything but RGB.
    """

    frame: FrameSpec
    codestream: bytes
    samples: bytes


def freeze(label: str, syntaxes: Sequence[str], options: dict[str, Any]) -> list[Frozen]:
    """Return codestreams of a plugin's encoder, a few kinds of frame for each syntax.

    Parameters
    ----------
    label : str
        The plugin, which is to decode them too.
    syntaxes : sequence of str
        The transfer syntax UIDs.
    options : dict
        For the encoder.
    """
    kept = []
    for syntax in syntaxes:
        encoder = candidates("encoders", syntax, label)[0].codec
        for samples, allocated, stored, signed in _KINDS:
            spec = frame(syntax, 33, 40, samples, allocated, stored, signed)
            try:
                stream = bytes(encoder.encode(memoryview(picture(spec)), spec, **options))
            except Exception as error:
                print(f"not frozen: {spec}: {error}", file=sys.stderr)
                continue
            kept.append(Frozen(spec, stream, whole_samples(spec, stream, label).tobytes()))
    return kept


def _as_json(kept: Sequence[Frozen]) -> str:
    def text(data: bytes) -> str:
        return base64.b64encode(data).decode("ascii")

    rows = [
        {"frame": asdict(f), "codestream": text(c), "samples": text(zlib.compress(s, 9))}
        for f, c, s in kept
    ]
    return "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]"


def read_frozen(path: str | Path) -> list[Frozen]:
    """Return what a file of frozen codestreams holds."""
    return [
        Frozen(
            FrameSpec(**row["frame"]),
            base64.b64decode(row["codestream"]),
            zlib.decompress(base64.b64decode(row["samples"])),
        )
        for row in json.loads(Path(path).read_text(encoding="utf-8"))
    ]


def differences(kept: Frozen, label: str) -> int:
    """Return by how much a sample differs at most from what it was when the stream was frozen."""
    import numpy as np

    found = whole_samples(kept.frame, kept.codestream, label)
    expected = np.frombuffer(kept.samples, found.dtype).reshape(found.shape)
    return int(abs(found.astype(np.int64) - expected).max())


def main(words: Sequence[str] | None = None) -> int:
    """Print the frozen codestreams of a plugin."""
    parser = argparse.ArgumentParser(
        prog="python -m codicom.testing",
        description="Print codestreams of a plugin to keep with its tests, with what they hold.",
    )
    parser.add_argument("label", help="the plugin's label")
    parser.add_argument("syntax", nargs="+", help="transfer syntax UIDs")
    parser.add_argument("--options", default="{}", help="options for the encoder, as JSON")
    chosen = parser.parse_args(words)
    print(_as_json(freeze(chosen.label, chosen.syntax, json.loads(chosen.options))))
    return 0
