"""What other plugins of pylibjpeg offer in this environment, for their transfer syntaxes.

Belongs here: the objects that codicom finds by this distribution's entry points for RLE Lossless,
JPEG and JPEG-LS, and the way from one contract to the other. Must not know: data sets, files, any
plugin of pylibjpeg by its name. Layer: a plugin, above codicom.pixels.codec.

Entry points are fixed when a distribution is built and what they lead to is not: where no plugin of
pylibjpeg has registered a function for the syntax, ``missing`` says that there is nothing on offer.
They are the last to be tried: one that is known clamps the differences of JPEG Lossless where they
are to wrap around, others panic on damaged streams.
"""

from __future__ import annotations

import threading
from importlib import metadata
from typing import Any

import numpy as np

from codicom.pixels.codec import Decoded, FrameSpec, NotOffered
from codicom.pixels.inspection import inspect

__all__ = ["PylibjpegError"]

_RLE = "1.2.840.10008.1.2.5"
_JPEG_LS = ("1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81")
_LAST = 1


class PylibjpegError(ValueError):
    """A frame that a plugin of pylibjpeg could not decode or encode."""


class _Other:
    """A function that some distribution has registered with pylibjpeg for a transfer syntax."""

    label = "pylibjpeg"
    priority = _LAST
    group = ""

    def __init__(self, syntax: str) -> None:
        self.syntax = syntax
        self._function: Any = None

    def _entry(self) -> Any:
        """Return the entry point, or None; of several the first by the distribution's name."""
        found = metadata.entry_points(group=self.group, name=self.syntax)
        return min(found, key=lambda e: e.dist.name.lower() if e.dist else "", default=None)

    def missing(self) -> str | None:
        """Return that nothing is on offer, what keeps it from being loaded, or None."""
        entry = self._entry()
        if entry is None:
            return NotOffered("no plugin of pylibjpeg for this transfer syntax is installed")
        self._function = entry.load()
        return None

    @property
    def licence(self) -> str:
        """The licence of this plugin and of what does the work, as its distribution says."""
        entry = self._entry()
        if entry is None or entry.dist is None:
            return ""
        of = entry.dist.metadata
        licence = of["License-Expression"] or (of["License"] or "").split("\n")[0]
        if not licence:
            names = [c.rpartition(" :: ")[2] for c in of.get_all("Classifier") or [] if "Lic" in c]
            licence = ", ".join(names) or "licence not stated"
        return f"MIT, with {of['Name']} {entry.dist.version} {licence}"

    def _call(self, data: bytes, frame: FrameSpec, **options: Any) -> Any:
        """Call the function; what is no Exception, such as a panic of Rust, becomes an error."""
        if self._function is None:
            wrong = self.missing()
            if wrong is not None:
                raise PylibjpegError(wrong)
        try:
            return self._function(
                data,
                rows=frame.rows,
                columns=frame.columns,
                samples_per_pixel=frame.samples_per_pixel,
                bits_allocated=frame.bits_allocated,
                bits_stored=frame.bits_stored,
                pixel_representation=frame.pixel_representation,
                photometric_interpretation=frame.photometric_interpretation,
                transfer_syntax_uid=self.syntax,
                number_of_frames=1,
                **options,
            )
        except (Exception, KeyboardInterrupt, SystemExit, GeneratorExit):
            raise
        except BaseException as error:
            raise PylibjpegError(f"{type(error).__name__}: {error}") from None


class OtherDecoder(_Other):
    """Decodes frames; see :class:`codicom.pixels.codec.Decoder`."""

    group = "pylibjpeg.pixel_data_decoders"

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame to its components, as they are coded.

        Parameters
        ----------
        codestream : memoryview
            One frame's codestream.
        frame : FrameSpec
            What the data set says of it.
        out : memoryview
            Writable, exactly ``frame.frame_length`` bytes.

        Raises
        ------
        PylibjpegError, InvalidPixelDataError
            If the stream is cut or not that frame, or the plugin panics; and what it raises.
        """
        if len(out) != frame.frame_length:
            raise PylibjpegError(f"{len(out)} bytes of output are not one of {frame.frame_length}")
        if self.syntax == _RLE:
            data = self._call(bytes(codestream), frame, version=2, byteorder="<", pack_bits=True)
            _fill(out, data)
            return Decoded("", int(frame.samples_per_pixel > 1))
        header = inspect(codestream, frame, out, "JPEG-LS" if self.syntax in _JPEG_LS else "JPEG")
        data = self._call(bytes(codestream), frame, version=2)
        width = 1 if header.precision <= 8 else 2
        if width * 8 != frame.bits_allocated:
            if len(data) != frame.samples * width or frame.bits_allocated not in (16, 32, 64):
                raise PylibjpegError(f"{len(data)} bytes are not {frame.samples} samples")
            wider = np.frombuffer(data, f"<u{width}").astype(f"<u{frame.bits_allocated // 8}")
            data = wider.tobytes()
        _fill(out, data)
        return Decoded("", 0, header.precision, None)


def _fill(out: memoryview, data: Any) -> None:
    if len(data) != len(out):
        raise PylibjpegError(f"{len(data)} bytes were decoded, not {len(out)}")
    out[:] = bytes(data)


class OtherEncoder(_Other):
    """Encodes frames; see :class:`codicom.pixels.codec.Encoder`."""

    group = "pylibjpeg.pixel_data_encoders"

    def __init__(self, syntax: str) -> None:
        super().__init__(syntax)
        self._alone = threading.Lock()  # not all of them may be called from two threads at once

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame; there are no options.

        Raises
        ------
        TypeError
            If there is an option.
        PylibjpegError
            If `samples` is not one frame, or the plugin panics; and what it raises.
        """
        if options:
            raise TypeError(f"pylibjpeg has no option {', '.join(map(repr, options))} here")
        if len(samples) != frame.frame_length:
            raise PylibjpegError(f"{len(samples)} bytes are not a frame of {frame.frame_length}")
        data = bytes(samples)
        if frame.samples_per_pixel > 1 and frame.planar_configuration:
            planes = np.frombuffer(data, f"<u{frame.bits_allocated // 8}")
            data = planes.reshape(frame.samples_per_pixel, -1).T.tobytes()
        with self._alone:
            return bytes(self._call(data, frame, byteorder="<"))


# One object for each syntax, for it is to say whether anything is on offer for it.
rle_decoder, rle_encoder = OtherDecoder(_RLE), OtherEncoder(_RLE)
_4 = "1.2.840.10008.1.2.4."
jpeg50_decoder, jpeg50_encoder = OtherDecoder(_4 + "50"), OtherEncoder(_4 + "50")
jpeg51_decoder, jpeg51_encoder = OtherDecoder(_4 + "51"), OtherEncoder(_4 + "51")
jpeg57_decoder, jpeg57_encoder = OtherDecoder(_4 + "57"), OtherEncoder(_4 + "57")
jpeg70_decoder, jpeg70_encoder = OtherDecoder(_4 + "70"), OtherEncoder(_4 + "70")
jpegls80_decoder, jpegls80_encoder = OtherDecoder(_4 + "80"), OtherEncoder(_4 + "80")
jpegls81_decoder, jpegls81_encoder = OtherDecoder(_4 + "81"), OtherEncoder(_4 + "81")
