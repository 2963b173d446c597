"""The encoders: what each transfer syntax can hold, and how it is asked of imagecodecs.

Belongs here: options, and refusals that say why. Must not know: data sets, decoders. Layer: a
plugin, above codicom.pixels.codec.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from codicom.pixels.codec import FrameSpec
from codicom.pixels.codestream import check, read_header

from ._frames import CodestreamError, samples_array
from ._library import Plugin

__all__ = [
    "Jpeg2000Encoder",
    "JpegEncoder",
    "JpegLsEncoder",
    "JpegRecompression",
    "JpegRestoration",
    "JpegXlEncoder",
    "recompress",
    "restore",
]

_4 = "1.2.840.10008.1.2.4."
_BASELINE, _EXTENDED = _4 + "50", _4 + "51"
# What red, green and blue are called, also by those who name the transformed colour beforehand.
_RED_GREEN_BLUE = ("RGB", "YBR_RCT", "YBR_ICT")
_NEAR = _4 + "81"
_LOSSLESS_2000 = (_4 + "90", _4 + "201", _4 + "202")
_MARKERS = 1024  # bytes
_SSIZ = 42  # where SIZ, the second marker segment, says what the first component's samples are
_XL_LOSSLESS, _XL_JPEG = _4 + "110", _4 + "111"
# OpenJPEG's irreversible coefficients overflow beyond, so that white turns black.
_MOST_IRREVERSIBLE = 20
# By how much low and high frequencies of reversible coding may exceed the samples, and the largest
# coefficients that OpenJPEG has room for.
_GROWTH, _GROWTH_OF_EDGES, _ROOM = 2.92, 6.9, 1 << 25


def _nothing_left(options: dict[str, Any], allowed: str) -> None:
    if options:
        names = ", ".join(map(repr, options))
        raise TypeError(f"the imagecodecs encoder has no option {names} here, only {allowed}")


class JpegEncoder(Plugin):
    """JPEG baseline, extended and lossless."""

    codec = "JPEG8"

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame; see :class:`codicom.pixels.codec.Encoder`.

        Parameters
        ----------
        samples : memoryview
            Exactly one frame.
        frame : FrameSpec
            What it is.
        **options
            For the lossy processes ``quality`` : int, from 1 to 100 (default 90), and
            ``subsampling`` : str, ``"444"``, ``"422"`` (default) or ``"420"``. RGB is coded as
            YCbCr. For Process 14 ``predictor`` : int, from 1 (default) to 7.
        """
        syntax = frame.transfer_syntax_uid
        if syntax in (_BASELINE, _EXTENDED):
            return self._lossy(samples, frame, syntax, **options)
        predictor = options.pop("predictor", 1)
        _nothing_left(options, "'predictor'")
        if predictor not in range(1, 8) or (syntax.endswith("70") and predictor != 1):
            raise ValueError(f"the predictor is from 1 to 7, and 1 for .70, not {predictor!r}")
        if not 2 <= frame.bits_stored <= 16:
            raise CodestreamError("JPEG Lossless holds samples of 2 to 16 bits")
        array = samples_array(samples, frame, mask=True)
        return bytes(
            self.library().jpeg8_encode(
                array,
                lossless=True,
                predictor=predictor,
                bitspersample=frame.bits_stored,
                **_spaces(frame, "RGB", "UNKNOWN"),
            )
        )

    def _lossy(
        self,
        samples: memoryview,
        frame: FrameSpec,
        syntax: str,
        quality: int = 90,
        subsampling: str = "422",
        **options: Any,
    ) -> bytes:
        _nothing_left(options, "'quality' and 'subsampling'")
        if quality not in range(1, 101) or subsampling not in ("444", "422", "420"):
            raise ValueError("'quality' is from 1 to 100, 'subsampling' is '444', '422' or '420'")
        if frame.is_signed:
            raise CodestreamError(
                "lossy JPEG has no signed samples: JPEG Lossless, JPEG-LS and JPEG 2000 can"
            )
        bits = 8 if frame.bits_stored <= 8 else 12
        if frame.bits_stored > bits or frame.bits_allocated == 1:
            raise CodestreamError("lossy JPEG holds samples of at most 12 bits: JPEG 2000 16")
        if frame.bits_allocated != (8 if bits == 8 else 16) or (bits == 12 and syntax == _BASELINE):
            raise CodestreamError(
                "JPEG Baseline holds 8 bits in 8 allocated, JPEG Extended also 12 in 16"
            )
        array = samples_array(samples, frame, mask=True)
        colour = {**_spaces(frame, "YCbCr", "YCbCr"), "subsampling": subsampling}
        return bytes(
            self.library().jpeg8_encode(
                array, quality, bitspersample=bits, **(colour if array.ndim == 3 else {})
            )
        )


def _spaces(frame: FrameSpec, rgb: str, ybr: str) -> dict[str, str]:
    """Return what the samples are and what they are to be in the stream.

    Lossless streams of YCbCr are written without a marker that says so, for with it the library
    does not code what it is given.
    """
    if frame.samples_per_pixel == 1:
        return {}
    photometric = frame.photometric_interpretation
    if photometric not in ("RGB", "YBR_FULL"):
        raise CodestreamError(f"JPEG holds RGB or YBR_FULL, not {photometric}")
    if photometric == "RGB":
        return {"colorspace": "RGB", "outcolorspace": rgb}
    return {"colorspace": ybr, "outcolorspace": ybr}


class JpegLsEncoder(Plugin):
    """JPEG-LS. The library codes 8 or 16 bits, so that Bits Stored is not the precision."""

    codec = "JPEGLS"

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame; see :class:`codicom.pixels.codec.Encoder`.

        Parameters
        ----------
        samples : memoryview
            Exactly one frame.
        frame : FrameSpec
            What it is.
        **options
            For near-lossless ``jls_error`` : int, by how much a sample may be off.
        """
        near = options.pop("jls_error", 0)
        _nothing_left(options, "'jls_error'")
        if near and frame.transfer_syntax_uid != _NEAR:
            raise ValueError("'jls_error' is for JPEG-LS Near-Lossless")
        if frame.bits_stored > 16 or frame.bits_allocated == 1:
            raise CodestreamError("JPEG-LS holds samples of 2 to 16 bits")
        if near and (frame.is_signed or frame.bits_stored not in (8, 16)):
            raise CodestreamError(
                "the library codes 8 or 16 bits, so that near-lossless samples of fewer bits, and "
                "signed ones, could leave their range: pip install codicom-jpegls"
            )
        array = samples_array(samples, frame, mask=False)
        if frame.is_signed:
            array = array.view(f"u{array.itemsize}")
        library = self.library()
        try:
            return bytes(library.jpegls_encode(array, near))
        except library.JpeglsError:
            # Noise takes more than its samples, for which the library makes no room by itself.
            return bytes(library.jpegls_encode(array, near, out=4 * array.nbytes + _MARKERS))


class Jpeg2000Encoder(Plugin):
    """JPEG 2000, and High-Throughput JPEG 2000."""

    codec = "JPEG2K"

    def __init__(self, priority: int, high_throughput: bool) -> None:
        super().__init__(priority)
        self.high_throughput = high_throughput
        if high_throughput:
            self.codec = "HTJ2K"

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame; see :class:`codicom.pixels.codec.Encoder`.

        Parameters
        ----------
        samples : memoryview
            Exactly one frame.
        frame : FrameSpec
            What it is. RGB is coded with the multiple component transformation.
        **options
            For the syntaxes that may be lossy ``psnr`` : float, the ratio of signal to noise in
            dB (JPEG 2000), or ``quantization`` : float, the base step (High-Throughput); without
            it the coding is reversible.
        """
        name = "quantization" if self.high_throughput else "psnr"
        level = options.pop(name, None)
        _nothing_left(options, repr(name))
        if level is not None and frame.transfer_syntax_uid in _LOSSLESS_2000:
            raise ValueError(f"{name!r} is for the syntaxes that may be lossy")
        if level is not None and level <= 0:
            raise ValueError(f"{name!r} must be above 0, it is {level}")
        if frame.bits_stored > 24:
            raise CodestreamError("JPEG 2000 is encoded up to 24 bits only")
        if level is not None and frame.bits_stored > _MOST_IRREVERSIBLE:
            raise CodestreamError(
                f"irreversible JPEG 2000 is encoded up to {_MOST_IRREVERSIBLE} bits, not "
                f"{frame.bits_stored}: without {name!r} it is coded reversibly"
            )
        if level is not None and self.high_throughput and frame.bits_stored > 16:
            raise CodestreamError(
                "irreversible High-Throughput samples of more than 16 bits are decoded by nobody: "
                "without 'quantization' they are coded reversibly"
            )
        if self.high_throughput and frame.bits_allocated == 1:
            raise CodestreamError(
                "the library writes High-Throughput samples of 1 bit as 8 bits: JPEG 2000 and RLE "
                "hold them"
            )
        array = samples_array(samples, frame, mask=False)
        rgb = frame.photometric_interpretation in _RED_GREEN_BLUE and frame.samples_per_pixel == 3
        if self.high_throughput:
            return self._high_throughput(array, rgb, level)
        stored = frame.bits_stored
        # A sample of 1 bit has no room for the differences of colour.
        mct = rgb and stored > 1
        if array.dtype != np.int8:
            return self._jpeg2000(array, mct, level, stored)
        # The library takes them for C's `char`, which has no sign on ARM. Unsigned samples become
        # the same coefficients (T.800 G.1); that there is a sign is a bit of SIZ (T.800 A.5.1).
        shifted = array.view(np.uint8) + np.uint8(1 << (stored - 1))
        stream = bytearray(self._jpeg2000(shifted, mct, level, stored))
        for component in range(frame.samples_per_pixel):
            stream[_SSIZ + 3 * component] |= 0x80
        return bytes(stream)

    def _jpeg2000(self, array: Any, mct: bool, level: float | None, stored: int) -> bytes:
        """Encode with OpenJPEG, which does not notice coefficients that are too large for it.

        Such come of patterns in saturated colours. What could have some is decoded again, and if
        need be coded without wavelets, whose coefficients are no larger than the samples.
        """
        library = self.library()
        run = partial(
            library.jpeg2k_encode, array, 0 if level is None else level, codecformat="J2K",
            reversible=level is None, mct=mct, bitspersample=stored,
        )  # fmt: skip
        if level is not None:
            return bytes(run())
        try:
            stream = bytes(run())
        except library.Jpeg2kError:
            # It makes too little room for the wavelets of samples of 1 bit that are noise.
            return bytes(run(resolutions=1))
        if _may_overflow(array, mct, stored) and not np.array_equal(
            library.jpeg2k_decode(stream), array
        ):
            return bytes(run(resolutions=1))
        return stream

    def _high_throughput(self, array: Any, rgb: bool, level: float | None) -> bytes:
        """Encode in RPCL order with TLM, so many levels that the last one is 64 or smaller.

        No more levels than the smaller side can be halved: with more of them OpenJPH 0.32 changes
        frames of one value.
        """
        largest, smallest = max(array.shape[:2]), min(array.shape[:2])
        levels = min(max(5, (largest - 1).bit_length() - 6), smallest.bit_length() - 1)
        return bytes(
            self.library().htj2k_encode(
                array, level, rgb=rgb, reversible=level is None, tlm=True, resolutions=levels
            )
        )


def _may_overflow(array: Any, mct: bool, stored: int) -> bool:
    """Tell whether reversible coding may need more bits than OpenJPEG provides.

    It provides two above those of the samples, of which the differences of colours, being one bit
    wider, leave one.
    """
    if not mct:
        return _GROWTH_OF_EDGES * (1 << (stored - 1)) >= _ROOM
    green = array[..., 1].astype(np.int32)
    most = max(int(np.abs(array[..., i] - green).max()) for i in (0, 2))
    return _GROWTH * most >= 2 << stored or _GROWTH_OF_EDGES * most >= _ROOM


class JpegXlEncoder(Plugin):
    """JPEG XL, lossless, lossy, and by recompressing JPEG."""

    codec = "JPEGXL"

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame; see :class:`codicom.pixels.codec.Encoder`.

        Parameters
        ----------
        samples : memoryview
            Exactly one frame.
        frame : FrameSpec
            What it is.
        **options
            ``effort`` : int, from 1 to 9 (default 3). For JPEG XL ``distance`` : float, from 0,
            which is lossless (default), to 15. For JPEG Recompression the options of JPEG
            Baseline instead: the frame is coded so, and that recompressed.
        """
        syntax = frame.transfer_syntax_uid
        if syntax == _XL_JPEG:
            from dataclasses import replace

            baseline = replace(frame, transfer_syntax_uid=_BASELINE)
            return recompress(JpegEncoder(0).encode(samples, baseline, **options))
        effort, distance = options.pop("effort", 3), options.pop("distance", 0)
        _nothing_left(options, "'effort' and 'distance'")
        if effort not in range(1, 10) or not 0 <= distance <= 15:
            raise ValueError("'effort' is from 1 to 9, 'distance' from 0 to 15")
        if distance and syntax == _XL_LOSSLESS:
            raise ValueError("'distance' is for JPEG XL (.112)")
        if distance and frame.is_signed:
            raise CodestreamError("JPEG XL has no signed samples, they can only be lossless")
        if frame.bits_stored > 16 or frame.bits_allocated == 1:
            raise CodestreamError("JPEG XL is encoded from 8 or 16 bits allocated")
        photometric = frame.photometric_interpretation
        if frame.samples_per_pixel == 3 and photometric != "RGB":
            raise CodestreamError(f"JPEG XL is encoded from RGB, not {photometric}")
        return bytes(
            self.library().jpegxl_encode(
                samples_array(samples, frame, mask=True),
                effort=effort,
                distance=distance,
                lossless=not distance,
                bitspersample=frame.bits_stored,
                usecontainer=False,
                numthreads=1,
            )
        )


class JpegRecompression(Plugin):
    """JPEG to JPEG XL bit by bit; see :class:`codicom.pixels.codec.Recoder`."""

    codec = "JPEGXL"
    sources = (_BASELINE, _EXTENDED)

    def recode(self, codestream: memoryview, frame: FrameSpec) -> bytes:
        """Recode one frame; padding after the end of the stream is kept, too."""
        check(read_header(codestream), frame, ("JPEG",))
        jpeg = bytes(codestream)
        made = recompress(jpeg)
        if restore(made) != jpeg:
            raise CodestreamError("the JPEG stream does not come back from JPEG XL as it was")
        return made


class JpegRestoration(Plugin):
    """Back from recompressed JPEG; see :class:`codicom.pixels.codec.Recoder`.

    Parameters
    ----------
    priority : int
        See :class:`codicom.pixels.codec.Decoder`.
    processes : tuple of int
        The numbers of the SOF markers that the transfer syntax may have.
    """

    codec = "JPEGXL"
    sources = (_XL_JPEG,)

    def __init__(self, priority: int, processes: tuple[int, ...]) -> None:
        super().__init__(priority)
        self._processes = processes

    def recode(self, codestream: memoryview, frame: FrameSpec) -> bytes:
        """Recode one frame."""
        header = read_header(codestream)
        check(header, frame, ("JPEG XL",))
        if not header.jpeg:
            raise CodestreamError("there is no JPEG stream in this JPEG XL stream")
        jpeg = restore(bytes(codestream))
        process = read_header(memoryview(jpeg)).process
        if process not in self._processes:
            raise CodestreamError(f"the JPEG stream is of SOF{process}, not of this syntax")
        return jpeg


def recompress(jpeg: bytes) -> bytes:
    """Return a JPEG stream as JPEG XL (1.2.840.10008.1.2.4.111), about a sixth smaller.

    Only 8-bit sequential and progressive streams can be recompressed. :func:`restore` gives the
    same bytes back.
    """
    import imagecodecs

    return bytes(imagecodecs.jpegxl_encode_jpeg(jpeg, usecontainer=True, numthreads=1))


def restore(jpegxl: bytes) -> bytes:
    """Return the JPEG stream that was recompressed to JPEG XL, bit by bit."""
    import imagecodecs

    return bytes(imagecodecs.jpegxl_decode_jpeg(jpegxl, numthreads=1))
