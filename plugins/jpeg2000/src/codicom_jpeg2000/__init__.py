"""JPEG 2000 and High-Throughput JPEG 2000 for codicom, with pylibjpeg-openjpeg.

Belongs here: the two objects that codicom finds by this distribution's entry points. Must not
know: data sets, files. Layer: a plugin, above codicom.pixels.codec and codicom.pixels.codestream.

The library's encoder is not safe to be called from two threads at once, so that calls wait for one
another; its decoder clamps the samples of irreversible High-Throughput streams, which others do
not.
"""

from __future__ import annotations

import threading
from importlib.util import find_spec
from typing import Any

import numpy as np

from codicom.pixels.codec import Decoded, FrameSpec
from codicom.pixels.inspection import inspect

__all__ = ["Jpeg2000Error", "decoder", "encoder"]

_LOSSY = "1.2.840.10008.1.2.4.91"
# What red, green and blue are called, also by those who name the transformed colour beforehand.
_RED_GREEN_BLUE = ("RGB", "YBR_RCT", "YBR_ICT")
_LEAST = 32  # the library always makes six resolutions
_MOST_IRREVERSIBLE = 20  # beyond, the library's coefficients overflow: white turns black
# By how much low and high frequencies of reversible coding may exceed the samples, and the largest
# coefficients that the library has room for.
_GROWTH, _GROWTH_OF_EDGES, _ROOM = 2.92, 6.9, 1 << 25
_RGB = 1  # what the library calls sRGB, and the only colour that it transforms


class Jpeg2000Error(ValueError):
    """A codestream, or a frame, that JPEG 2000 does not hold."""


class _Plugin:
    """What decoder and encoder share."""

    label = "pylibjpeg"

    def missing(self) -> str | None:
        """Return why the library cannot be used, with the pip line that helps, or None."""
        for module, name in (("pylibjpeg", "pylibjpeg"), ("openjpeg", "pylibjpeg-openjpeg")):
            if find_spec(module) is None:
                return f"the library {name} is not installed: pip install {name}"
        return None


class Jpeg2000Decoder(_Plugin):
    """Decodes frames; see :class:`codicom.pixels.codec.Decoder`."""

    priority = 80
    writes_all = True

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame.

        Parameters
        ----------
        codestream : memoryview
            A JPEG 2000 codestream, perhaps followed by padding, or a JP2 file.
        frame : FrameSpec
            What the data set says of it.
        out : memoryview
            Writable, exactly ``frame.frame_length`` bytes.

        Returns
        -------
        Decoded
            By pixel, of the codestream's precision and sign.

        Raises
        ------
        Jpeg2000Error, InvalidPixelDataError, RuntimeError
            If the stream is damaged or cut, or is not that frame.
        """
        header = inspect(codestream, frame, out, "JPEG 2000")
        stream = codestream[header.start : header.stop]
        from openjpeg.utils import decode_pixel_data

        data: Any = decode_pixel_data(bytes(stream), version=2)
        width = 1 if header.precision <= 8 else 2 if header.precision <= 16 else 4
        if len(data) != frame.samples * width:
            raise Jpeg2000Error(f"{len(data)} bytes were decoded, not {frame.samples * width}")
        if width * 8 == frame.bits_allocated:
            out[:] = data
        else:
            kind = "i" if header.is_signed else "u"
            out[:] = _of_width(np.frombuffer(data, f"<{kind}{width}"), frame.bits_allocated)
        # OpenJPEG turns YCbCr with subsampled chroma into RGB, asked or not.
        colour = "RGB" if header.colour else ""
        return Decoded(colour, 0, header.precision, header.is_signed)


def _of_width(samples: Any, allocated: int) -> bytes:
    """Return samples in as many bits as are allocated; with 1 they are packed."""
    if allocated == 1:
        return bytes(np.packbits(samples, bitorder="little").tobytes())
    if allocated not in (8, 16, 32, 64):
        raise Jpeg2000Error(f"samples of {allocated} bits allocated are not decoded")
    return bytes(samples.astype(f"<{samples.dtype.kind}{allocated // 8}").tobytes())


class Jpeg2000Encoder(_Plugin):
    """Encodes frames; see :class:`codicom.pixels.codec.Encoder`."""

    priority = 80

    def __init__(self) -> None:
        self._alone = threading.Lock()

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame.

        RGB is coded with the multiple component transformation, so that it becomes YBR_RCT or, if
        lossy, YBR_ICT; other colour spaces are coded as they are.

        Parameters
        ----------
        samples : memoryview
            Exactly ``frame.frame_length`` bytes.
        frame : FrameSpec
            What the samples are: 1 to 24 bits stored.
        **options
            For 1.2.840.10008.1.2.4.91 one of ``j2k_cr`` : list of float, the compression ratio
            of each quality layer, falling to 1 at least; ``j2k_psnr`` : list of float, the peak
            signal-to-noise ratio of each, rising. ``use_mct`` : bool, False to code RGB as it is.

        Returns
        -------
        bytes
            A JPEG 2000 codestream.

        Raises
        ------
        TypeError
            If there is another option.
        Jpeg2000Error
            If the options do not go together, or the frame cannot be had.
        RuntimeError
            If the library fails.
        """
        ratios = options.pop("j2k_cr", None)
        noise = options.pop("j2k_psnr", None)
        use_mct = options.pop("use_mct", True)
        if options:
            names = ", ".join(map(repr, options))
            raise TypeError(
                f"the JPEG 2000 encoder has no option {names}, only 'j2k_cr', 'j2k_psnr' and "
                "'use_mct'"
            )
        if min(frame.rows, frame.columns) < _LEAST:
            raise Jpeg2000Error(
                f"pylibjpeg-openjpeg encodes frames of at least {_LEAST} rows and columns, not of "
                f"{frame.rows} and {frame.columns}: codicom-imagecodecs encodes them"
            )
        _check_layers(ratios, noise, frame)
        data = _samples(samples, frame)
        rgb = frame.photometric_interpretation in _RED_GREEN_BLUE and frame.samples_per_pixel == 3
        mct = bool(rgb and use_mct and frame.bits_stored > 1)
        from openjpeg.utils import encode_buffer

        with self._alone:
            stream = bytes(
                encode_buffer(
                    data,
                    frame.columns,
                    frame.rows,
                    frame.samples_per_pixel,
                    frame.bits_stored,
                    frame.is_signed,
                    photometric_interpretation=_RGB if rgb else 0,
                    use_mct=mct,
                    compression_ratios=None if ratios is None else [float(r) for r in ratios],
                    signal_noise_ratios=None if noise is None else [float(n) for n in noise],
                )
            )
        if frame.transfer_syntax_uid != _LOSSY and _may_overflow(data, mct, frame.bits_stored):
            _check_lossless(stream, data, mct)
        return stream


def _may_overflow(data: bytes, mct: bool, stored: int) -> bool:
    """Tell whether reversible coding may need more bits than OpenJPEG provides.

    It provides two above those of the samples, of which the differences of colours, being one bit
    wider, leave one.
    """
    if not mct:
        return _GROWTH_OF_EDGES * (1 << (stored - 1)) >= _ROOM
    pixels = np.frombuffer(data, f"<u{1 if stored <= 8 else 2 if stored <= 16 else 4}")
    red, green, blue = pixels.reshape(-1, 3).T.astype(np.int32)
    most = max(int(np.abs(red - green).max()), int(np.abs(blue - green).max()))
    return _GROWTH * most >= 2 << stored or _GROWTH_OF_EDGES * most >= _ROOM


def _check_lossless(stream: bytes, data: bytes, mct: bool) -> None:
    """Raise if a stream does not hold the samples that it was made of.

    OpenJPEG does not notice coefficients that are too large for it, which come of patterns in
    saturated colours.
    """
    from openjpeg.utils import decode_pixel_data

    if bytes(decode_pixel_data(stream, version=2)) != data:
        helps = "use_mct=False may help, " if mct else ""
        raise Jpeg2000Error(
            f"OpenJPEG has too few bits for this image's contrasts: {helps}codicom-imagecodecs "
            "encodes it"
        )


def _check_layers(ratios: Any, noise: Any, frame: FrameSpec) -> None:
    if frame.transfer_syntax_uid != _LOSSY:
        if ratios is not None or noise is not None:
            raise Jpeg2000Error("'j2k_cr' and 'j2k_psnr' are for JPEG 2000 (.91), which is lossy")
        return
    if (ratios is None) == (noise is None):
        raise Jpeg2000Error("either 'j2k_cr' or 'j2k_psnr' is needed, the layers' quality")
    if frame.bits_stored > _MOST_IRREVERSIBLE:
        raise Jpeg2000Error(
            f"lossy JPEG 2000 is encoded up to {_MOST_IRREVERSIBLE} bits, not "
            f"{frame.bits_stored}: JPEG 2000 Lossless holds them"
        )
    for name, layers, sign in (("j2k_cr", ratios, -1), ("j2k_psnr", noise, 1)):
        if layers is None:
            continue
        try:
            steps = [sign * float(layer) for layer in layers]
        except (TypeError, ValueError):
            raise Jpeg2000Error(f"{name!r} is a list of numbers, not {layers!r}") from None
        least = 1.0 if sign < 0 else 0.0
        if not steps or steps != sorted(steps) or any(abs(s) < least or not s for s in steps):
            raise Jpeg2000Error(f"{name!r} is from the worst layer to the best, not {layers!r}")


def _samples(samples: memoryview, frame: FrameSpec) -> bytes:
    """Return samples by pixel in 1, 2 or 4 bytes, whichever Bits Stored needs."""
    if len(samples) != frame.frame_length:
        raise Jpeg2000Error(f"{len(samples)} bytes are not a frame of {frame.frame_length}")
    stored, allocated = frame.bits_stored, frame.bits_allocated
    if allocated == 1:
        packed = np.frombuffer(samples, np.uint8)
        return bytes(np.unpackbits(packed, count=frame.samples, bitorder="little").tobytes())
    if allocated not in (8, 16, 32) or stored > 24:
        raise Jpeg2000Error(
            f"JPEG 2000 is encoded up to 24 bits stored and 32 allocated, not {stored} of "
            f"{allocated}"
        )
    array = np.frombuffer(samples, f"<u{allocated // 8}")
    if stored < allocated:
        array = array & array.dtype.type((1 << stored) - 1)
        if frame.is_signed:
            shift = allocated - stored
            array = (array << array.dtype.type(shift)).view(f"<i{allocated // 8}") >> shift
    elif frame.is_signed:
        array = array.view(f"<i{allocated // 8}")
    if frame.samples_per_pixel > 1 and frame.planar_configuration:
        array = array.reshape(frame.samples_per_pixel, -1).T
    width = 1 if stored <= 8 else 2 if stored <= 16 else 4
    return bytes(array.astype(f"<{array.dtype.kind}{width}").tobytes())


decoder = Jpeg2000Decoder()
encoder = Jpeg2000Encoder()
