"""The decoders: each kind of codestream to raw components, with no colour conversion.

Belongs here: how imagecodecs is asked for samples as they are coded. Must not know: data sets,
encoders. Layer: a plugin, above codicom.pixels.codec and codicom.pixels.codestream.
"""

from __future__ import annotations

from typing import Any

from codicom.pixels.codec import Decoded, FrameSpec
from codicom.pixels.codestream import Header, check, read_header
from codicom.pixels.inspection import inspect

from ._frames import CodestreamError, decode_into, decoded
from ._library import Plugin

__all__ = ["Jpeg2000Decoder", "JpegDecoder", "JpegLsDecoder", "JpegXlDecoder"]


def _jpeg_samples(
    library: Any, stream: Any, header: Header, frame: FrameSpec, out: memoryview
) -> None:
    """Decode a JPEG stream to its components.

    Naming the same colour space for stream and result is what switches conversion off.
    """
    options = {}
    if header.components == 3:
        space = "RGB" if header.process == 3 else "YCbCr"
        options = {"colorspace": space, "outcolorspace": space}
    decode_into(library.jpeg8_decode, stream, frame, out, header.precision, **options)


class JpegDecoder(Plugin):
    """JPEG of 8 and 12 bits, sequential and progressive, and lossless up to 16 bits."""

    codec = "JPEG8"
    writes_all = True

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame; see :class:`codicom.pixels.codec.Decoder`."""
        header = inspect(codestream, frame, out, "JPEG")
        _jpeg_samples(self.library(), codestream, header, frame, out)
        # Differences of lossless streams may wrap around, beyond the precision.
        return decoded(header, clean=header.process != 3)


class JpegLsDecoder(Plugin):
    """JPEG-LS, lossless and near-lossless."""

    codec = "JPEGLS"
    writes_all = True

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame; see :class:`codicom.pixels.codec.Decoder`."""
        header = inspect(codestream, frame, out, "JPEG-LS")
        decode_into(self.library().jpegls_decode, codestream, frame, out, header.precision)
        return decoded(header)


class Jpeg2000Decoder(Plugin):
    """JPEG 2000, and High-Throughput JPEG 2000.

    Parameters
    ----------
    priority : int
        See the contract.
    high_throughput : bool
        Which of the two.
    """

    codec = "JPEG2K"
    writes_all = True

    def __init__(self, priority: int, high_throughput: bool) -> None:
        super().__init__(priority)
        self.high_throughput = high_throughput
        if high_throughput:
            self.codec = "HTJ2K"

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame; see :class:`codicom.pixels.codec.Decoder`.

        Irreversibly coded High-Throughput streams are refused: the library does not clamp what is
        beyond the range of the samples, so that white turns black.
        """
        header = inspect(codestream, frame, out, "JPEG 2000")
        stream = codestream[header.start : header.stop]
        if not self.high_throughput:
            run = self.library().jpeg2k_decode
        elif header.colour:
            raise CodestreamError("HTJ2K with subsampled chroma is left to other decoders")
        elif header.lossy:
            raise CodestreamError("irreversible HTJ2K is left to decoders that clamp its samples")
        else:
            run = self.library().htj2k_decode
        # Components that are no transformed RGB come by plane from the high-throughput codec.
        by_plane = self.high_throughput and header.components > 1 and not header.process
        signed = bool(header.is_signed)
        decode_into(run, stream, frame, out, header.precision, signed, by_plane)
        # OpenJPEG turns YCbCr with subsampled chroma into RGB, asked or not.
        return decoded(header, "RGB" if header.colour else "", by_plane=by_plane)


class JpegXlDecoder(Plugin):
    """JPEG XL; a recompressed JPEG stream is rebuilt and decoded as JPEG."""

    codec = "JPEGXL"
    writes_all = True

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame; see :class:`codicom.pixels.codec.Decoder`."""
        header = inspect(codestream, frame, out, "JPEG XL")
        library = self.library()
        if not header.jpeg:
            run = library.jpegxl_decode
            decode_into(run, codestream, frame, out, header.precision, numthreads=1)
            return decoded(header, header.colour)
        stream = memoryview(library.jpegxl_decode_jpeg(codestream, numthreads=1))
        header = read_header(stream)
        check(header, frame, ("JPEG",))
        _jpeg_samples(library, stream, header, frame, out)
        tag = frame.photometric_interpretation
        known = "" if header.components == 1 else "YBR_FULL" if tag == "XYB" else tag
        return decoded(header, header.colour or known)
