"""JPEG-LS for codicom, lossless and near-lossless, with pyjpegls.

Belongs here: the two objects that codicom finds by this distribution's entry points. Must not
know: data sets, files. Layer: a plugin, above codicom.pixels.codec and codicom.pixels.codestream.

JPEG-LS knows no sign: signed samples are coded as the unsigned number of their Bits Stored bits,
and Pixel Representation says how to read them (PS3.5 8.2.3).
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import numpy as np

from codicom.pixels.codec import Decoded, FrameSpec
from codicom.pixels.inspection import inspect

__all__ = ["JpegLsError", "decoder", "encoder"]

_SMALL = 1024
_NEAR_LOSSLESS = "1.2.840.10008.1.2.4.81"


class JpegLsError(ValueError):
    """A codestream, or a frame, that JPEG-LS does not hold."""


class _Plugin:
    """What decoder and encoder share."""

    label = "pyjpegls"

    def missing(self) -> str | None:
        """Return why pyjpegls cannot be used, with the pip line that helps, or None."""
        if find_spec("jpeg_ls") is None:
            return "the library pyjpegls is not installed: pip install pyjpegls"
        return None


class JpegLsDecoder(_Plugin):
    """Decodes frames; see :class:`codicom.pixels.codec.Decoder`."""

    priority = 80
    writes_all = True

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame.

        Parameters
        ----------
        codestream : memoryview
            A JPEG-LS stream, perhaps followed by padding.
        frame : FrameSpec
            What the data set says of it.
        out : memoryview
            Writable, exactly ``frame.frame_length`` bytes.

        Returns
        -------
        Decoded
            By pixel, of the codestream's precision, unsigned.

        Raises
        ------
        JpegLsError, InvalidPixelDataError, RuntimeError
            If the stream is damaged or cut, or is not that frame.
        """
        header = inspect(codestream, frame, out, "JPEG-LS")
        from jpeg_ls import decode_from_buffer

        data = decode_from_buffer(bytes(codestream))
        width = 1 if header.precision <= 8 else 2
        if len(data) != frame.samples * width:
            raise JpegLsError(f"{len(data)} bytes were decoded, not {frame.samples * width}")
        # Components that are not interleaved come plane by plane.
        planar = int(header.components > 1 and header.process == 0)
        if width * 8 == frame.bits_allocated:
            out[:] = data
        else:
            out[:] = _wider(np.frombuffer(data, f"<u{width}"), frame.bits_allocated)
        return Decoded("", planar, header.precision, False)


def _wider(samples: Any, allocated: int) -> bytes:
    """Return samples in as many bits as are allocated."""
    if allocated not in (8, 16, 32, 64):
        raise JpegLsError(f"samples of {allocated} bits allocated are not decoded")
    return bytes(samples.astype(f"<u{allocated // 8}").tobytes())


class JpegLsEncoder(_Plugin):
    """Encodes frames; see :class:`codicom.pixels.codec.Encoder`."""

    priority = 100

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame.

        Parameters
        ----------
        samples : memoryview
            Exactly ``frame.frame_length`` bytes.
        frame : FrameSpec
            What the samples are: 2 to 16 bits stored.
        **options
            ``jls_error`` : int, by how much a sample may be off, for near-lossless (default 0).
            ``interleave_mode`` : int, how the components of colour are coded: 0 one after the
            other, 1 by line, 2 by pixel (default).

        Returns
        -------
        bytes
            A JPEG-LS stream.

        Raises
        ------
        TypeError
            If there is another option.
        JpegLsError
            If an option or the frame cannot be had.
        """
        near = options.pop("jls_error", 0)
        mode = options.pop("interleave_mode", 2)
        if options:
            names = ", ".join(map(repr, options))
            raise TypeError(
                f"the JPEG-LS encoder has no option {names}, only 'jls_error' and 'interleave_mode'"
            )
        _check_options(near, mode, frame)
        array = _samples(samples, frame, near)
        if frame.samples_per_pixel == 1:
            mode = 0
        elif mode == 0:
            array = array.transpose(2, 0, 1)
        return _encoded(array.tobytes(), frame, near, mode)


def _encoded(data: bytes, frame: FrameSpec, near: int, mode: int) -> bytes:
    from jpeg_ls import encode_buffer

    count, stored = frame.samples_per_pixel, frame.bits_stored
    try:
        return bytes(encode_buffer(data, frame.rows, frame.columns, count, stored, near, mode))
    except RuntimeError as error:
        if len(data) > _SMALL:
            raise
        # The library makes room for twice the samples, which may be less than the markers take.
        raise JpegLsError(
            f"pyjpegls has no room for the stream of a frame of {len(data)} bytes ({error}); "
            "codicom-imagecodecs encodes it"
        ) from None


def _check_options(near: Any, mode: Any, frame: FrameSpec) -> None:
    stored = frame.bits_stored
    if frame.bits_allocated not in (8, 16, 32) or not 2 <= stored <= 16:
        raise JpegLsError(
            f"JPEG-LS holds samples of 2 to 16 bits, not {stored} of {frame.bits_allocated}: "
            "JPEG 2000 holds up to 24"
        )
    if mode not in (0, 1, 2):
        raise JpegLsError(f"'interleave_mode' is 0, 1 or 2, not {mode!r}")
    most = min(255, ((1 << stored) - 1) // 2)
    if isinstance(near, bool) or not isinstance(near, int) or not 0 <= near <= most:
        raise JpegLsError(f"'jls_error' is from 0 to {most} for {stored} bits, not {near!r}")
    if near and frame.transfer_syntax_uid != _NEAR_LOSSLESS:
        raise JpegLsError("'jls_error' is for JPEG-LS Near-Lossless")


def _samples(samples: memoryview, frame: FrameSpec, near: int) -> Any:
    """Return samples by pixel as unsigned numbers of Bits Stored bits, in 8 or 16 bits.

    Signed samples that may come back changed are first kept that far from the ends of their range
    that the change cannot turn the largest into the smallest.
    """
    if len(samples) != frame.frame_length:
        raise JpegLsError(f"{len(samples)} bytes are not a frame of {frame.frame_length}")
    stored, allocated = frame.bits_stored, frame.bits_allocated
    array = np.frombuffer(samples, f"<u{allocated // 8}")
    shape = (frame.rows, frame.columns)
    if frame.samples_per_pixel == 1:
        array = array.reshape(shape)
    elif frame.planar_configuration:
        array = array.reshape(frame.samples_per_pixel, *shape).transpose(1, 2, 0)
    else:
        array = array.reshape(*shape, frame.samples_per_pixel)
    if frame.is_signed and near:
        shift = allocated - stored
        signed = (array << array.dtype.type(shift)).view(f"<i{allocated // 8}") >> shift
        half = 1 << (stored - 1)
        signed = np.clip(signed, near - half, half - 1 - near)
        array = signed.view(array.dtype)
    if stored < allocated:
        array = array & array.dtype.type((1 << stored) - 1)
    return np.ascontiguousarray(array, "u1" if stored <= 8 else "<u2")


decoder = JpegLsDecoder()
encoder = JpegLsEncoder()
