"""The imagecodecs plugin under codicom's conformance suites: every lossless way that it has.

The syntaxes that share the objects of these, and may be lossy, are tested in test_imagecodecs.py.
"""

from __future__ import annotations

from codicom.testing import DecoderSuite, EncoderSuite
from codicom_imagecodecs import htj2k_decoder

JPEG = ("1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70")
JPEG_LS = ("1.2.840.10008.1.2.4.80",)
JPEG_2000 = ("1.2.840.10008.1.2.4.90",)
HTJ2K = ("1.2.840.10008.1.2.4.202",)
JPEG_XL = ("1.2.840.10008.1.2.4.110",)
SHAPES = ((1, 1), (17, 16))
RGB_ONLY = {1: ("MONOCHROME1", "MONOCHROME2"), 3: ("RGB",)}


class TestJpegDecoder(DecoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG
    shapes = SHAPES


class TestJpegLsDecoder(DecoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG_LS
    shapes = SHAPES


class TestJpeg2000Decoder(DecoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG_2000
    shapes = SHAPES
    depths = ((1, 1), (8, 8), (16, 16), (16, 12), (8, 7), (32, 20))


class TestJpegXlDecoder(DecoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG_XL
    shapes = SHAPES
    photometrics = RGB_ONLY


class TestJpegEncoder(EncoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG
    shapes = SHAPES


class TestJpegLsEncoder(EncoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG_LS
    shapes = SHAPES


class TestJpeg2000Encoder(EncoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG_2000
    shapes = SHAPES
    depths = ((1, 1), (8, 8), (16, 16), (16, 12), (8, 7), (32, 20))


class TestJpegXlEncoder(EncoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG_XL
    shapes = SHAPES
    photometrics = RGB_ONLY


if htj2k_decoder.missing() is None:  # there is no version with HTJ2K for Python 3.10

    class TestHtj2kDecoder(DecoderSuite):
        label = "imagecodecs"
        syntaxes = HTJ2K
        shapes = SHAPES

    class TestHtj2kEncoder(EncoderSuite):
        label = "imagecodecs"
        syntaxes = HTJ2K
        shapes = SHAPES
