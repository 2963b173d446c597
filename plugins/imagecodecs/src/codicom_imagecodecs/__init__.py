"""JPEG, JPEG Lossless, JPEG-LS, JPEG 2000, HTJ2K and JPEG XL for codicom, with imagecodecs.

Belongs here: the objects that codicom finds by this distribution's entry points. Must not know:
data sets, files. Layer: a plugin, above codicom.pixels.codec and codicom.pixels.codestream.

Every decoder gives the components as they are coded; colour is the core's affair. The library is
imported when it is asked whether it is there.
"""

from __future__ import annotations

from ._decoders import Jpeg2000Decoder, JpegDecoder, JpegLsDecoder, JpegXlDecoder
from ._encoders import (
    Jpeg2000Encoder,
    JpegEncoder,
    JpegLsEncoder,
    JpegRecompression,
    JpegRestoration,
    JpegXlEncoder,
    recompress,
    restore,
)
from ._frames import CodestreamError

__all__ = ["CodestreamError", "recompress", "restore"]

jpeg_decoder = JpegDecoder(100)
jpegls_decoder = JpegLsDecoder(100)
jpeg2000_decoder = Jpeg2000Decoder(100, high_throughput=False)
# OpenJPH may keep damage to itself in this library; decoders that report it come first.
htj2k_decoder = Jpeg2000Decoder(60, high_throughput=True)
jpegxl_decoder = JpegXlDecoder(100)

jpeg_encoder = JpegEncoder(100)
jpegls_encoder = JpegLsEncoder(50)
jpeg2000_encoder = Jpeg2000Encoder(100, high_throughput=False)
htj2k_encoder = Jpeg2000Encoder(100, high_throughput=True)
jpegxl_encoder = JpegXlEncoder(100)

jpeg_recompression = JpegRecompression(100)
baseline_restoration = JpegRestoration(100, processes=(0,))
extended_restoration = JpegRestoration(100, processes=(0, 1))
