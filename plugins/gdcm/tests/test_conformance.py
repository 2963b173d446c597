"""The GDCM plugin under codicom's conformance suite."""

from __future__ import annotations

from codicom.testing import DecoderSuite

UID = "1.2.840.10008.1.2.4."
SHAPES = ((1, 1), (5, 7), (16, 16), (3, 300))


class TestLossless(DecoderSuite):
    label = "gdcm"
    encoder_label = "imagecodecs"
    releases_gil = None  # held for a part of the work
    syntaxes = (f"{UID}57", f"{UID}70", f"{UID}80")
    depths = ((8, 8), (16, 16), (16, 12), (16, 8))
    shapes = SHAPES


class TestJpeg2000(TestLossless):
    syntaxes = (f"{UID}90",)
    depths = ((8, 8), (16, 16), (16, 12), (8, 7), (32, 20))
    shapes = ((5, 7), (16, 16), (3, 300))


class TestLossy(TestLossless):
    syntaxes = (f"{UID}50", f"{UID}81", f"{UID}91")
    depths = ((8, 8),)
    signs = (False,)
    lossless = False


class TestExtended(TestLossy):
    syntaxes = (f"{UID}51",)
    depths = ((16, 12),)
    samples_per_pixel = (1,)
