"""Deflated Image Frame Compression for codicom: transfer syntax 1.2.840.10008.1.2.8.1.

Belongs here: the two objects that codicom finds by this distribution's entry points. Must not
know: data sets, files, anything of codicom but the codec contract. Layer: a plugin, above
codicom.pixels.codec.

Each frame is one raw deflate stream (RFC 1951, no zlib header), padded with a NUL if its length
is odd (PS3.5 A.4.13 and 8.2.16). Its content is the frame as it would be natively, so that the
order of colour samples is what Planar Configuration says.

The work is done by ISA-L where the package isal is installed, else by the zlib of the standard
library. Both are called in the same way and accept the same streams. ISA-L has no levels beyond
the fast ones, so that zlib does those.
"""

from __future__ import annotations

import zlib
from typing import Any

from codicom.pixels.codec import Decoded, FrameSpec

try:
    from isal import isal_zlib as _fastest
except ImportError:  # there are no wheels for this machine, or it was left out
    _fastest = zlib  # type: ignore[assignment]

__all__ = ["DeflateDecoder", "DeflateEncoder", "DeflateError", "decoder", "encoder", "library"]

_RAW = -15  # no header, a window of 32 KiB
_FAST_LEVELS = (1, 2)  # those at which ISA-L is both faster than zlib and about as small


class DeflateError(ValueError):
    """A codestream that does not hold the frame that was promised."""


def library() -> str:
    """Return the library that inflates, and deflates at levels 1 and 2: "isal" or "zlib"."""
    return "zlib" if _fastest is zlib else "isal"


class DeflateDecoder:
    """Inflates frames; see :class:`codicom.pixels.codec.Decoder`.

    Parameters
    ----------
    engine : module, optional
        :mod:`zlib`, or what has its ``decompressobj`` and ``error``.
    """

    label = "deflate"
    priority = 50
    writes_all = True

    def __init__(self, engine: Any = _fastest) -> None:
        self._engine = engine

    def missing(self) -> str | None:
        """Return None: the standard library is all that is needed."""
        return None

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Inflate one frame.

        Parameters
        ----------
        codestream : memoryview
            A raw deflate stream, perhaps followed by one NUL.
        frame : FrameSpec
            What the data set says of it.
        out : memoryview
            Writable, exactly ``frame.frame_length`` bytes.

        Returns
        -------
        Decoded
            In the planar configuration of `frame`.

        Raises
        ------
        DeflateError
            If the stream is damaged or cut, or holds another number of bytes.
        """
        size = len(out)
        stream = self._engine.decompressobj(_RAW)
        try:
            # One byte more than the frame, to notice a longer stream without inflating it.
            samples = stream.decompress(codestream, size + 1)
        except self._engine.error as error:
            raise DeflateError(f"the deflate stream is damaged: {error}") from None
        if len(samples) > size:
            raise DeflateError(f"the deflate stream inflates to more than the frame's {size} bytes")
        if not stream.eof:
            raise DeflateError(f"the deflate stream is cut off after {len(samples)} bytes")
        if len(samples) < size:
            raise DeflateError(f"the deflate stream holds {len(samples)} bytes, the frame {size}")
        if stream.unused_data not in (b"", b"\0"):
            raise DeflateError(f"{len(stream.unused_data)} bytes follow the deflate stream")
        out[:] = samples
        return Decoded(planar_configuration=frame.planar_configuration)


class DeflateEncoder:
    """Deflates frames; see :class:`codicom.pixels.codec.Encoder`.

    Parameters
    ----------
    engine : module, optional
        What deflates at levels 1 and 2: :mod:`zlib`, or what has its ``compressobj``.
    """

    label = "deflate"
    priority = 50

    def __init__(self, engine: Any = _fastest) -> None:
        self._engine = engine

    def missing(self) -> str | None:
        """Return None: the standard library is all that is needed."""
        return None

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Deflate one frame.

        Parameters
        ----------
        samples : memoryview
            Exactly ``frame.frame_length`` bytes.
        frame : FrameSpec
            What the samples are.
        **options
            ``level`` : int, from 1 (the fastest, default) to 9 (the smallest). Those from 3 are
            zlib's.

        Returns
        -------
        bytes
            A raw deflate stream.

        Raises
        ------
        TypeError
            If there is another option.
        ValueError
            If the level is none, or `samples` is not one frame.
        """
        level = options.pop("level", 1)
        if options:
            raise TypeError(f"the deflate encoder has no option {', '.join(map(repr, options))}")
        if level not in range(1, 10):
            raise ValueError(f"'level' must be from 1 to 9, it is {level!r}")
        if len(samples) != frame.frame_length:
            raise ValueError(f"{len(samples)} bytes are not a frame of {frame.frame_length}")
        engine = self._engine if level in _FAST_LEVELS else zlib
        stream = engine.compressobj(level, zlib.DEFLATED, _RAW)
        return stream.compress(samples) + stream.flush()


decoder = DeflateDecoder()
encoder = DeflateEncoder()
