"""The decoder objects of pydicom's API, one for each transfer syntax.

Belongs here: their names. Must not know: how frames are decoded; importing this loads no codec and
no numpy. Layer: 4 (services).

Private and newer syntaxes have decoders too: :func:`codicom.pixels.get_decoder` gives them.
"""

from __future__ import annotations

from . import base

__all__ = [
    "DeflatedExplicitVRLittleEndianDecoder",
    "DeflatedImageFrameCompressionDecoder",
    "ExplicitVRBigEndianDecoder",
    "ExplicitVRLittleEndianDecoder",
    "HTJ2KDecoder",
    "HTJ2KLosslessDecoder",
    "HTJ2KLosslessRPCLDecoder",
    "ImplicitVRLittleEndianDecoder",
    "JPEG2000Decoder",
    "JPEG2000LosslessDecoder",
    "JPEGBaseline8BitDecoder",
    "JPEGExtended12BitDecoder",
    "JPEGLSLosslessDecoder",
    "JPEGLSNearLosslessDecoder",
    "JPEGLosslessDecoder",
    "JPEGLosslessSV1Decoder",
    "RLELosslessDecoder",
]

ImplicitVRLittleEndianDecoder = base.get_decoder("1.2.840.10008.1.2")
ExplicitVRLittleEndianDecoder = base.get_decoder("1.2.840.10008.1.2.1")
DeflatedExplicitVRLittleEndianDecoder = base.get_decoder("1.2.840.10008.1.2.1.99")
ExplicitVRBigEndianDecoder = base.get_decoder("1.2.840.10008.1.2.2")
JPEGBaseline8BitDecoder = base.get_decoder("1.2.840.10008.1.2.4.50")
JPEGExtended12BitDecoder = base.get_decoder("1.2.840.10008.1.2.4.51")
JPEGLosslessDecoder = base.get_decoder("1.2.840.10008.1.2.4.57")
JPEGLosslessSV1Decoder = base.get_decoder("1.2.840.10008.1.2.4.70")
JPEGLSLosslessDecoder = base.get_decoder("1.2.840.10008.1.2.4.80")
JPEGLSNearLosslessDecoder = base.get_decoder("1.2.840.10008.1.2.4.81")
JPEG2000LosslessDecoder = base.get_decoder("1.2.840.10008.1.2.4.90")
JPEG2000Decoder = base.get_decoder("1.2.840.10008.1.2.4.91")
HTJ2KLosslessDecoder = base.get_decoder("1.2.840.10008.1.2.4.201")
HTJ2KLosslessRPCLDecoder = base.get_decoder("1.2.840.10008.1.2.4.202")
HTJ2KDecoder = base.get_decoder("1.2.840.10008.1.2.4.203")
RLELosslessDecoder = base.get_decoder("1.2.840.10008.1.2.5")
DeflatedImageFrameCompressionDecoder = base.get_decoder("1.2.840.10008.1.2.8.1")
