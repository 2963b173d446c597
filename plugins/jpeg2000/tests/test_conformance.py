"""The JPEG 2000 plugin under codicom's conformance suites."""

from __future__ import annotations

from pathlib import Path

from codicom.testing import DecoderSuite, EncoderSuite
from codicom_imagecodecs import htj2k_encoder

SHAPES = ((32, 32), (40, 33))  # the library encodes nothing smaller
DEPTHS = ((1, 1), (8, 8), (16, 16), (16, 12), (8, 7), (32, 20))


class TestDecoder(DecoderSuite):
    label = "pylibjpeg"
    syntaxes = ("1.2.840.10008.1.2.4.90",)
    frozen = Path(__file__).with_name("frozen.json")
    depths = DEPTHS
    shapes = SHAPES
    releases_gil = False


class TestEncoder(EncoderSuite):
    label = "pylibjpeg"
    syntaxes = ("1.2.840.10008.1.2.4.90",)
    depths = DEPTHS
    shapes = SHAPES
    releases_gil = False


class TestOtherDecoder(DecoderSuite):
    """RLE with pylibjpeg-rle, which stands for what else users have of pylibjpeg's plugins."""

    label = "pylibjpeg"
    syntaxes = ("1.2.840.10008.1.2.5",)
    depths = ((1, 1), (8, 8), (16, 12), (16, 16), (32, 32))
    releases_gil = False


class TestOtherEncoder(EncoderSuite):
    label = "pylibjpeg"
    syntaxes = ("1.2.840.10008.1.2.5",)
    depths = ((1, 1), (8, 8), (16, 12), (16, 16), (32, 32))
    releases_gil = False


class TestLossyDecoder(DecoderSuite):
    label = "pylibjpeg"
    syntaxes = ("1.2.840.10008.1.2.4.91",)
    shapes = SHAPES[:1]
    encode_options = {"j2k_cr": [4]}
    lossless = False
    releases_gil = None  # it is the object of the lossless syntax


if htj2k_encoder.missing() is None:  # there is no version that encodes it for Python 3.10

    class TestHtj2kDecoder(DecoderSuite):
        """What codicom-imagecodecs encodes, for the library has no encoder."""

        label = "pylibjpeg"
        encoder_label = "imagecodecs"
        syntaxes = tuple(f"1.2.840.10008.1.2.4.{x}" for x in (201, 202))
        shapes = SHAPES
        depths = ((8, 8), (16, 16), (16, 12), (8, 7))
        releases_gil = False

    class TestLossyHtj2kDecoder(TestHtj2kDecoder):
        syntaxes = ("1.2.840.10008.1.2.4.203",)
        encode_options = {"quantization": 0.001}
        lossless = False
