"""JPEG and JPEG 2000 for codicom with Pillow: a fallback, decoding only.

Belongs here: the objects that codicom finds by this distribution's entry points, and how Pillow is
kept from converting what it decodes. Must not know: data sets, files. Layer: a plugin, above
codicom.pixels.codec and codicom.pixels.codestream.
"""

from __future__ import annotations

import io
from importlib.util import find_spec
from typing import Any

import numpy as np

from codicom.pixels.codec import Decoded, FrameSpec
from codicom.pixels.codestream import Header
from codicom.pixels.inspection import inspect

__all__ = ["Jpeg2000Decoder", "JpegDecoder", "PillowError", "jpeg2000_decoder", "jpeg_decoder"]


class PillowError(ValueError):
    """A codestream that Pillow cannot give the samples of."""


class _Decoder:
    """What both decoders share; see :class:`codicom.pixels.codec.Decoder`."""

    label = "pillow"
    priority = 10
    writes_all = True
    kind = ""
    feature = ""

    def missing(self) -> str | None:
        """Return why Pillow cannot be used, with the pip line that helps, or None."""
        if find_spec("PIL") is None:
            return "the library Pillow is not installed: pip install pillow"
        from PIL import features

        if not features.check(self.feature):
            return f"Pillow was built without {self.kind}: pip install --force-reinstall pillow"
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
        PillowError, InvalidPixelDataError, OSError
            If the stream is damaged or cut, is not that frame, or has samples that Pillow
            converts or does not know.
        """
        from PIL import ImageFile

        header = inspect(codestream, frame, out, self.kind)
        if ImageFile.LOAD_TRUNCATED_IMAGES:
            raise PillowError("PIL.ImageFile.LOAD_TRUNCATED_IMAGES is set: damage would go unseen")
        samples = self._samples(bytes(codestream[header.start : header.stop]), header)
        if samples.size != frame.samples:
            raise PillowError(f"{samples.size} samples were decoded, not {frame.samples}")
        if frame.bits_allocated == 1:
            out[:] = np.packbits(samples, bitorder="little").tobytes()
        else:
            out[:] = samples.astype(f"<{samples.dtype.kind}{frame.bits_allocated // 8}").tobytes()
        # OpenJPEG turns YCbCr with subsampled chroma into RGB, asked or not.
        colour = "RGB" if self.kind == "JPEG 2000" and header.colour else ""
        return Decoded(colour, 0, header.precision, bool(header.is_signed))

    def _samples(self, stream: bytes, header: Header) -> Any:
        raise NotImplementedError


class JpegDecoder(_Decoder):
    """JPEG of 8 bits, sequential and progressive."""

    kind = "JPEG"
    feature = "jpg"

    def _samples(self, stream: bytes, header: Header) -> Any:
        if header.precision != 8 or not header.lossy:
            what = "lossy" if header.lossy else "lossless"
            raise PillowError(
                f"Pillow decodes lossy JPEG of 8 bits, this is {what} of {header.precision}"
            )
        if header.components == 1:
            return _loaded(stream, "JPEG", "L")
        try:
            # Asked for YCbCr, libjpeg gives the components as they are, or refuses.
            return _loaded(stream, "JPEG", "YCbCr", draft=True)
        except OSError:
            if header.colour != "RGB":
                raise
        # That refusal is how libjpeg tells that it takes the components for red, green and blue.
        return _loaded(stream, "JPEG", "RGB")


class Jpeg2000Decoder(_Decoder):
    """JPEG 2000 of up to 16 bits, of 8 in colour."""

    kind = "JPEG 2000"
    feature = "jpg_2000"

    def _samples(self, stream: bytes, header: Header) -> Any:
        most = 8 if header.components == 3 else 16
        if header.precision > most or header.components not in (1, 3):
            raise PillowError(
                f"Pillow keeps at most {most} bits of JPEG 2000 with {header.components} "
                f"component(s), this has {header.precision}"
            )
        bits = 8 if header.precision <= 8 else 16
        mode = "RGB" if header.components == 3 else "L" if bits == 8 else "I;16"
        samples = _loaded(stream, "JPEG2000", mode)
        # Pillow makes samples unsigned, and moves them to the upper end of 8 or 16 bits.
        samples = samples >> (bits - header.precision)
        if header.is_signed:
            samples = (samples.astype("i4") - (1 << (header.precision - 1))).astype(f"i{bits // 8}")
        return samples


def _loaded(stream: bytes, form: str, mode: str, draft: bool = False) -> Any:
    """Return the samples of an image that Pillow decodes in just that `mode`."""
    from PIL import Image

    with Image.open(io.BytesIO(stream), formats=(form,)) as image:
        if draft:
            image.draft(mode, image.size)
        if image.mode != mode:
            raise PillowError(f"Pillow would give the image in the mode {image.mode}, not {mode}")
        image.load()
        return np.frombuffer(image.tobytes(), "<u2" if mode == "I;16" else "u1")


jpeg_decoder = JpegDecoder()
jpeg2000_decoder = Jpeg2000Decoder()
