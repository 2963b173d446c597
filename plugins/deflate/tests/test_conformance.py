"""The deflate plugin under codicom's conformance suites, with each library that can do the work."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

from codicom.testing import DecoderSuite, EncoderSuite
from codicom_deflate import DeflateDecoder, DeflateEncoder


class TestDecoder(DecoderSuite):
    label = "deflate"
    syntaxes = ("1.2.840.10008.1.2.8.1",)
    frozen = Path(__file__).with_name("frozen.json")
    depths = ((1, 1), (8, 8), (16, 12), (32, 32))


class TestEncoder(EncoderSuite):
    label = "deflate"
    syntaxes = ("1.2.840.10008.1.2.8.1",)
    depths = ((1, 1), (8, 8), (16, 12), (32, 32))


class TestDecoderWithZlib(TestDecoder):
    def codec(self, kind: str, syntax: str, label: str = "") -> Any:
        return DeflateDecoder(zlib) if kind == "decoders" else DeflateEncoder(zlib)


class TestEncoderWithZlib(TestEncoder):
    def codec(self, kind: str, syntax: str, label: str = "") -> Any:
        return DeflateDecoder(zlib) if kind == "decoders" else DeflateEncoder(zlib)
