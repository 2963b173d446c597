"""The imagecodecs plugin under codicom's conformance suites: every lossless way that it has.

The syntaxes that share the objects of these, and may be lossy, are tested in test_imagecodecs.py.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from codicom.pixels.codec import FrameSpec
from codicom.testing import DecoderSuite, EncoderSuite, Stream
from codicom.testing.base import as_array
from codicom.testing.samples import samples_of
from codicom_imagecodecs import htj2k_decoder

JPEG = ("1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70")
JPEG_LS = ("1.2.840.10008.1.2.4.80",)
JPEG_2000 = ("1.2.840.10008.1.2.4.90",)
HTJ2K = tuple(f"1.2.840.10008.1.2.4.{x}" for x in (201, 202))
JPEG_XL = ("1.2.840.10008.1.2.4.110",)
SHAPES = ((1, 1), (17, 16))
RGB_ONLY = {1: ("MONOCHROME1", "MONOCHROME2"), 3: ("RGB",)}


class TestJpegDecoder(DecoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG
    frozen = Path(__file__).with_name("frozen.json")
    shapes = SHAPES


class TestJpegLsDecoder(DecoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG_LS
    frozen = Path(__file__).with_name("frozen.json")
    shapes = SHAPES


class TestJpeg2000Decoder(DecoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG_2000
    frozen = Path(__file__).with_name("frozen.json")
    shapes = SHAPES
    depths = ((1, 1), (8, 8), (16, 16), (16, 12), (8, 7), (32, 20))


class TestJpegXlDecoder(DecoderSuite):
    label = "imagecodecs"
    syntaxes = JPEG_XL
    frozen = Path(__file__).with_name("frozen.json")
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


class TestLossyDecoder(DecoderSuite):
    """The syntaxes that may be lossy, with the options that their encoders have by default."""

    label = "imagecodecs"
    syntaxes = tuple(f"1.2.840.10008.1.2.4.{x}" for x in (50, 51, 81, 91, 112, 111))
    shapes = ((17, 16),)
    depths = ((8, 8),)
    signs = (False,)
    photometrics = RGB_ONLY
    lossless = False
    releases_gil = None  # the objects are those of the lossless syntaxes


class TestProgressiveDecoder(DecoderSuite):
    """Full progression, which Pillow encodes."""

    label = "imagecodecs"
    syntaxes = ("1.2.840.10008.1.2.4.55",)
    shapes = ((17, 16),)
    depths = ((8, 8),)
    signs = (False,)
    planar = (0,)
    lossless = False
    releases_gil = None

    def stream(self, spec: FrameSpec, pattern: str) -> Stream:
        """Return a progressive JPEG stream."""
        samples, file = samples_of(spec, pattern), io.BytesIO()
        picture = Image.fromarray(as_array(samples, spec))
        picture.save(file, "JPEG", quality=95, subsampling=0, progressive=True)
        return Stream(spec, file.getvalue(), samples)


if htj2k_decoder.missing() is None:  # there is no version with HTJ2K for Python 3.10

    class TestHtj2kDecoder(DecoderSuite):
        label = "imagecodecs"
        syntaxes = HTJ2K
        frozen = Path(__file__).with_name("frozen.json")
        shapes = SHAPES

    class TestHtj2kEncoder(EncoderSuite):
        label = "imagecodecs"
        syntaxes = HTJ2K
        shapes = SHAPES

    class TestLossyHtj2kDecoder(TestLossyDecoder):
        """Reversible codestreams: irreversible ones are left to other decoders."""

        syntaxes = ("1.2.840.10008.1.2.4.203",)
