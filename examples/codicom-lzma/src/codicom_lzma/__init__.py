# src/codicom_lzma/__init__.py
"""Frames under LZMA, for codicom."""

from __future__ import annotations

import lzma

from codicom.pixels.codec import Decoded, FrameSpec

MEMORY = 128 << 20  # bytes that a codestream may ask its decoder to take


class LzmaError(ValueError):
    """A codestream that does not hold the frame that was promised."""


class LzmaDecoder:
    label = "lzma"
    priority = 50

    def missing(self) -> str | None:
        return None

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        stream = lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=MEMORY)
        # At most one byte more than the frame, so that a bomb costs nothing.
        samples = stream.decompress(codestream, len(out) + 1)
        if len(samples) != len(out) or len(out) != frame.frame_length:
            raise LzmaError(f"{len(samples)} bytes instead of a frame of {frame.frame_length}")
        if not stream.eof:
            raise LzmaError("the codestream is cut off before its end and its checksum")
        if bytes(stream.unused_data).strip(b"\0"):
            raise LzmaError(f"{len(stream.unused_data)} bytes follow the codestream")
        out[:] = samples
        return Decoded(planar_configuration=frame.planar_configuration)


class LzmaEncoder:
    label = "lzma"
    priority = 50

    def missing(self) -> str | None:
        return None

    def encode(self, samples: memoryview, frame: FrameSpec, *, preset: int = 6) -> bytes:
        if len(samples) != frame.frame_length:
            raise LzmaError(f"{len(samples)} bytes are not a frame of {frame.frame_length}")
        return lzma.compress(samples, format=lzma.FORMAT_XZ, preset=preset)


decoder = LzmaDecoder()
encoder = LzmaEncoder()
