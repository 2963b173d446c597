"""JPEG, JPEG Lossless, JPEG-LS and JPEG 2000 for codicom with GDCM: a fallback, decoding only.

Belongs here: the objects that codicom finds by this distribution's entry points, and what GDCM must
not be given. Must not know: data sets, files. Layer: a plugin, above codicom.pixels.codec and
codicom.pixels.codestream.

GDCM ends the whole process, or never returns, for some streams that are damaged and for some that
are not but are described to it in a way that it does not expect. So it is told what the codestream
says and not what the tags say, and gets a JPEG stream only after a walk over all of its markers.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import Any

import numpy as np

from codicom.pixels.codec import Decoded, FrameSpec
from codicom.pixels.codestream import Header
from codicom.pixels.inspection import looked_at

__all__ = ["GdcmDecoder", "GdcmError", "jpeg2000_decoder", "jpeg_decoder", "jpegls_decoder"]

#: A marker in coded data: neither a stuffed byte nor a restart.
_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
#: An Adobe segment whose colour transform is neither none nor YCbCr; shorter ones are nobody's.
_ADOBE = re.compile(rb"Adobe.{6}[^\x00\x01]", re.DOTALL)
_TABLES = frozenset((0xC4, 0xDB, 0xDD, 0xFE, *range(0xE0, 0xF0)))
_FRAMES = frozenset((0xC0, 0xC1, 0xC2, 0xC3))
_MOST_BYTES = 1 << 31


class GdcmError(ValueError):
    """A codestream that GDCM cannot, or must not, be given."""


class GdcmDecoder:
    """Decodes frames of one kind of codestream; see :class:`codicom.pixels.codec.Decoder`.

    Parameters
    ----------
    kind : str
        A kind of :class:`codicom.pixels.codestream.Header`.
    """

    label = "gdcm"
    priority = 20
    writes_all = True

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def missing(self) -> str | None:
        """Return why GDCM cannot be used, with the pip line that helps, or None."""
        if find_spec("gdcm") is None:
            return "the library GDCM is not installed: pip install python-gdcm"
        return None

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame.

        Parameters
        ----------
        codestream : memoryview
            Of this decoder's kind, perhaps followed by padding.
        frame : FrameSpec
            What the data set says of it.
        out : memoryview
            Writable, exactly ``frame.frame_length`` bytes.

        Returns
        -------
        Decoded
            By pixel, of the codestream's precision.

        Raises
        ------
        GdcmError, InvalidPixelDataError
            If the stream is damaged or cut, is not that frame, or is one of those that GDCM
            decodes wrongly or not at all.
        """
        if len(out) != frame.frame_length:
            raise GdcmError(f"{len(out)} bytes of output are not one of {frame.frame_length}")
        header, ended = looked_at(codestream, frame, self.kind)
        _check_depth(header)
        stream = bytes(codestream[header.start : header.stop])
        if self.kind == "JPEG":
            stream = _whole_jpeg(stream)
        elif not ended:
            raise GdcmError("the codestream has no end marker (FF D9)")
        width = 1 if header.precision <= 8 else 2 if header.precision <= 16 else 4
        size = frame.samples * width
        if max(size, len(stream)) >= _MOST_BYTES:
            raise GdcmError(f"GDCM counts bytes in 32 bits, this frame has {size}")
        data = _decoded(stream, header, frame.transfer_syntax_uid, width)
        if len(data) != size:
            raise GdcmError(f"{len(data)} bytes were decoded, not {size}")
        _put(data, width, frame, out)
        # What GDCM leaves in the bits above the precision differs with the kind of stream.
        return Decoded("", 0, header.precision, None)


def _check_depth(header: Header) -> None:
    """Raise for what GDCM refuses without a reason, or ends the process for."""
    precision = header.precision
    if header.kind == "JPEG" and header.process == 3 and precision < 8:
        raise GdcmError(f"GDCM does not decode JPEG Lossless of {precision} bits, from 8 only")
    if header.kind == "JPEG-LS" and precision in (6, 7):
        raise GdcmError(f"GDCM does not decode JPEG-LS of {precision} bits")
    if header.components not in (1, 3):
        raise GdcmError(f"GDCM is asked for 1 or 3 components, not {header.components}")
    if header.kind == "JPEG 2000" and precision > 24:
        raise GdcmError(f"JPEG 2000 of {precision} bits is not asked of GDCM, 24 at most")


def _whole_jpeg(stream: bytes) -> bytes:
    """Walk over all markers of a JPEG stream (ITU-T T.81 B); return it up to its end marker.

    Raises
    ------
    GdcmError
        If a segment reaches beyond the stream's end, for which GDCM waits forever; or if there is
        something at which its library would warn, which ends the process.
    """
    at = 2
    while True:
        marker = stream[at + 1] if stream[at : at + 1] == b"\xff" and at + 1 < len(stream) else 0
        if marker == 0xD9:
            return stream[: at + 2]
        if marker not in _TABLES and marker not in _FRAMES and marker != 0xDA:
            raise GdcmError(f"no marker that GDCM can be given is at byte {at} of the JPEG stream")
        length = int.from_bytes(stream[at + 2 : at + 4], "big")
        segment = stream[at + 4 : at + 2 + length]
        if length < 2 or len(segment) != length - 2:
            raise GdcmError(f"the JPEG segment at byte {at} is cut off")
        if marker == 0xE0 and segment[:5] == b"JFIF\0" and segment[5:6] != b"\x01":
            raise GdcmError("GDCM is not given a JFIF segment of an unknown version")
        if marker == 0xEE and _ADOBE.match(segment):
            raise GdcmError("GDCM is not given an Adobe segment of an unknown colour transform")
        at += 2 + length
        if marker == 0xDA:
            found = _MARKER.search(stream, at)
            if found is None:
                raise GdcmError("the codestream has no end marker (FF D9)")
            at = found.start()


def _decoded(stream: bytes, header: Header, syntax: str, width: int) -> bytes:
    """Let GDCM decode a stream to samples of `width` bytes, without any colour conversion."""
    import gdcm

    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(stream)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((header.columns, header.rows, 1))
    image.SetDataElement(element)
    # What the components are is not GDCM's affair: these two are left as they are.
    name = "RGB" if header.components == 3 else "MONOCHROME2"
    colour = gdcm.PhotometricInterpretation
    image.SetPhotometricInterpretation(colour(colour.GetPIType(name)))
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(syntax)))
    bits = header.precision
    image.SetPixelFormat(
        gdcm.PixelFormat(header.components, 8 * width, bits, bits - 1, int(bool(header.is_signed)))
    )
    if header.components == 3:
        image.SetPlanarConfiguration(0)
    data: Any = image.GetBuffer()
    if data is None:
        raise GdcmError("GDCM cannot decode the codestream")
    # The binding makes text of the bytes.
    return data.encode("utf-8", "surrogateescape") if isinstance(data, str) else bytes(data)


def _put(data: bytes, width: int, frame: FrameSpec, out: memoryview) -> None:
    """Write samples of `width` bytes in as many bits as are allocated."""
    if width * 8 == frame.bits_allocated:
        out[:] = data
    elif frame.bits_allocated == 1:
        bits = np.frombuffer(data, np.uint8)
        out[:] = np.packbits(bits, bitorder="little").tobytes()
    else:
        samples = np.frombuffer(data, f"<u{width}")
        out[:] = samples.astype(f"<u{frame.bits_allocated // 8}").tobytes()


jpeg_decoder = GdcmDecoder("JPEG")
jpegls_decoder = GdcmDecoder("JPEG-LS")
jpeg2000_decoder = GdcmDecoder("JPEG 2000")
