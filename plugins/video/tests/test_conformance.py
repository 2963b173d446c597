"""The video plugin under codicom's conformance suite."""

from __future__ import annotations

from codicom.pixels.codec import FrameSpec
from codicom.testing import StreamDecoderSuite
from videos import COLUMNS, FRAMES, KINDS, ROWS, stream


class TestStreams(StreamDecoderSuite):
    label = "av"
    syntaxes = tuple(f"1.2.840.10008.1.2.4.{end}" for *_, end in KINDS.values())
    frames_each = FRAMES

    def streams(self, syntax: str) -> list[tuple[FrameSpec, bytes]]:
        """Return the video of the kind that the syntax is for."""
        kind = next(k for k, v in KINDS.items() if syntax.endswith(f".4.{v[3]}"))
        bits = 10 if kind == "hevc-10" else 8
        allocated = 8 if bits == 8 else 16
        spec = FrameSpec(ROWS, COLUMNS, 3, allocated, bits, 0, "YBR_PARTIAL_420", 0, syntax)
        return [(spec, stream(kind))]
