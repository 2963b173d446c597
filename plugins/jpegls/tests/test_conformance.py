"""The JPEG-LS plugin under codicom's conformance suites."""

from __future__ import annotations

from codicom.testing import DecoderSuite, EncoderSuite

SHAPES = ((16, 17), (1, 300))  # the library refuses to encode very small frames


class TestDecoder(DecoderSuite):
    label = "pyjpegls"
    syntaxes = ("1.2.840.10008.1.2.4.80",)
    shapes = SHAPES
    releases_gil = False


class TestEncoder(EncoderSuite):
    label = "pyjpegls"
    syntaxes = ("1.2.840.10008.1.2.4.80",)
    shapes = SHAPES
    releases_gil = False
