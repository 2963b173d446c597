"""The Pillow plugin under codicom's conformance suite."""

from __future__ import annotations

from codicom.testing import DecoderSuite

UID = "1.2.840.10008.1.2.4."


class TestJpeg2000(DecoderSuite):
    label = "pillow"
    encoder_label = "imagecodecs"
    releases_gil = None  # held by some versions of Pillow
    syntaxes = (f"{UID}90",)
    shapes = ((5, 7), (16, 16), (3, 300))
    samples_per_pixel = (1,)
    depths = ((8, 8), (16, 16), (16, 12), (8, 7))


class TestColour(TestJpeg2000):
    samples_per_pixel = (3,)
    signs = (False,)
    depths = ((8, 8), (8, 7))


class TestLossyJpeg2000(TestJpeg2000):
    syntaxes = (f"{UID}91",)
    depths = ((8, 8), (16, 12))
    lossless = False


class TestJpeg(DecoderSuite):
    label = "pillow"
    encoder_label = "imagecodecs"
    syntaxes = (f"{UID}50", f"{UID}51")
    depths = ((8, 8),)
    signs = (False,)
    lossless = False
