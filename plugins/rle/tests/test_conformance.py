"""The RLE plugin under codicom's conformance suites."""

from __future__ import annotations

from pathlib import Path

from codicom.testing import DecoderSuite, EncoderSuite


class TestDecoder(DecoderSuite):
    label = "rle"
    syntaxes = ("1.2.840.10008.1.2.5",)
    frozen = Path(__file__).with_name("frozen.json")
    depths = ((1, 1), (8, 8), (16, 12), (16, 16), (32, 32))


class TestEncoder(EncoderSuite):
    label = "rle"
    syntaxes = ("1.2.840.10008.1.2.5",)
    depths = ((1, 1), (8, 8), (16, 12), (16, 16), (32, 32))
