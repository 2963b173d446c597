"""The JPEG-LS plugin under codicom's conformance suites."""

from __future__ import annotations

from pathlib import Path

from codicom.testing import DecoderSuite, EncoderSuite

SHAPES = ((16, 17), (1, 300))  # the library refuses to encode very small frames


class TestDecoder(DecoderSuite):
    label = "pyjpegls"
    syntaxes = ("1.2.840.10008.1.2.4.80",)
    frozen = Path(__file__).with_name("frozen.json")
    shapes = SHAPES
    releases_gil = False


class TestEncoder(EncoderSuite):
    label = "pyjpegls"
    syntaxes = ("1.2.840.10008.1.2.4.80",)
    shapes = SHAPES
    releases_gil = False


class TestNearDecoder(DecoderSuite):
    label = "pyjpegls"
    syntaxes = ("1.2.840.10008.1.2.4.81",)
    shapes = SHAPES[:1]
    encode_options = {"jls_error": 2}
    lossless = False
    releases_gil = False
