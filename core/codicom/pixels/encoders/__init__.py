"""The encoder objects of pydicom's API, one for each transfer syntax.

Belongs here: their names. Must not know: how frames are encoded; importing this loads no codec and
no numpy. Layer: 4 (services).

Other syntaxes that plugins encode have encoders too: :func:`codicom.pixels.get_encoder` gives them.
"""

from __future__ import annotations

from . import base

__all__ = [
    "DeflatedImageFrameCompressionEncoder",
    "JPEG2000Encoder",
    "JPEG2000LosslessEncoder",
    "JPEGLSLosslessEncoder",
    "JPEGLSNearLosslessEncoder",
    "RLELosslessEncoder",
]

JPEGLSLosslessEncoder = base.get_encoder("1.2.840.10008.1.2.4.80")
JPEGLSNearLosslessEncoder = base.get_encoder("1.2.840.10008.1.2.4.81")
JPEG2000LosslessEncoder = base.get_encoder("1.2.840.10008.1.2.4.90")
JPEG2000Encoder = base.get_encoder("1.2.840.10008.1.2.4.91")
RLELosslessEncoder = base.get_encoder("1.2.840.10008.1.2.5")
DeflatedImageFrameCompressionEncoder = base.get_encoder("1.2.840.10008.1.2.8.1")
