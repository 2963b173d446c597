"""Frames to test codecs with.

Belongs here: the specifications of small frames, their samples, the same ones in every run, and
data sets of one codestream.
Must not know: codecs, pytest. Layer: 6 (faces).
"""

from __future__ import annotations

import random
from functools import lru_cache
from typing import Any

from ..pixels.codec import FrameSpec

__all__ = ["PATTERNS", "data_set", "frame", "mutated", "picture", "samples_of"]

#: The kinds of content that :func:`samples_of` makes.
PATTERNS = ("zeros", "ones", "ramp", "noise", "runs", "alternating")


def frame(
    syntax: str,
    rows: int,
    columns: int,
    samples: int = 1,
    allocated: int = 8,
    stored: int | None = None,
    signed: bool = False,
    planar: int = 0,
) -> FrameSpec:
    """Return the specification of a frame, MONOCHROME2 or RGB."""
    return FrameSpec(
        rows=rows,
        columns=columns,
        samples_per_pixel=samples,
        bits_allocated=allocated,
        bits_stored=stored or allocated,
        pixel_representation=int(signed),
        photometric_interpretation="MONOCHROME2" if samples == 1 else "RGB",
        planar_configuration=planar,
        transfer_syntax_uid=syntax,
    )


def data_set(spec: FrameSpec, codestream: bytes, frames: int = 1) -> Any:
    """Return a data set whose Pixel Data are a codestream, or a stream of all frames."""
    from .. import Dataset
    from ..encaps import encapsulate

    ds = Dataset()
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = spec.transfer_syntax_uid
    ds.Rows, ds.Columns, ds.SamplesPerPixel = spec.rows, spec.columns, spec.samples_per_pixel
    ds.BitsAllocated, ds.BitsStored = spec.bits_allocated, spec.bits_stored
    ds.HighBit = spec.bits_stored - 1
    ds.PixelRepresentation = spec.pixel_representation
    ds.PhotometricInterpretation = spec.photometric_interpretation
    if spec.samples_per_pixel > 1:
        ds.PlanarConfiguration = spec.planar_configuration
    if frames > 1:
        ds.NumberOfFrames = frames
    ds.add_new(0x7FE00010, "OB", encapsulate([codestream], has_bot=frames == 1))
    return ds


@lru_cache(4096)
def samples_of(spec: FrameSpec, pattern: str = "noise") -> bytes:
    """Return ``spec.frame_length`` bytes of samples that fit in its bits stored.

    Parameters
    ----------
    spec : FrameSpec
        The frame. Unused bits are 0, or the sign's for signed samples; with Bits Allocated 1 the
        samples are packed.
    pattern : str
        One of :data:`PATTERNS`.
    """
    count, stored = spec.samples, spec.bits_stored
    most = (1 << stored) - 1
    rng = random.Random(f"{spec}{pattern}")
    if pattern == "zeros":
        values = [0] * count
    elif pattern == "ones":
        values = [most] * count
    elif pattern == "ramp":
        values = [i * max(1, most // 97) & most for i in range(count)]
    elif pattern == "runs":
        values = []
        while len(values) < count:
            values += [rng.randint(0, most)] * rng.choice((1, 2, 3, 4, 127, 128, 129, 130))
        del values[count:]
    elif pattern == "alternating":
        values = [most if i & 1 else 0 for i in range(count)]
    else:
        values = [rng.randint(0, most) for _ in range(count)]
    return _packed(values, spec)


def _packed(values: list[int], spec: FrameSpec) -> bytes:
    """Return numbers of Bits Stored bits as samples in a buffer."""
    if spec.bits_allocated == 1:
        packed = bytearray(spec.frame_length)
        for i, value in enumerate(values):
            packed[i // 8] |= value << (i % 8)
        return bytes(packed)
    width = spec.bits_allocated // 8
    if spec.is_signed:
        half = 1 << (spec.bits_stored - 1)
        return b"".join(((v ^ half) - half).to_bytes(width, "little", signed=True) for v in values)
    return b"".join(v.to_bytes(width, "little") for v in values)


@lru_cache(64)
def picture(spec: FrameSpec) -> bytes:
    """Return samples like those of a picture, made quickly: slopes with a little noise, repeated.

    Parameters
    ----------
    spec : FrameSpec
        The frame, of any size.
    """
    from dataclasses import replace

    rows = min(spec.rows, 32)
    part = replace(spec, rows=rows)
    rng = random.Random(1)
    most = (1 << spec.bits_stored) - 1
    across = spec.columns * spec.samples_per_pixel
    values = [
        min(most, most * (row + i) // (rows + across) + rng.randint(0, most >> 5))
        for row in range(rows)
        for i in range(across)
    ]
    block = _packed(values, part)
    return (block * (-(-spec.frame_length // len(block))))[: spec.frame_length]


#: What sizes and lengths in headers are replaced with.
_EXTREMES = (0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def mutated(stream: bytes, seed: int) -> bytes:
    """Return `stream` with one to four changes: bits, bytes and lengths, more or less of them.

    Every other change is in the first quarter or the first 64 bytes, where headers are.
    """
    rng = random.Random(seed)
    data = bytearray(stream)
    for _ in range(rng.randint(1, 4)):
        size = len(data)
        if not size:
            break
        at = rng.randrange(min(size, max(64, size // 4)) if rng.random() < 0.5 else size)
        kind = rng.randrange(6)
        if kind == 0:
            data[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))
        elif kind == 1:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 2:
            width = rng.choice((2, 4))
            value = rng.choice(_EXTREMES) & ((1 << 8 * width) - 1)
            order = "big" if rng.random() < 0.5 else "little"
            data[at : at + width] = value.to_bytes(width, order)  # type: ignore[arg-type]
        elif kind == 3:
            del data[at : at + rng.randint(1, 4)]
        elif kind == 4:
            data[at:at] = bytes(rng.randrange(256) for _ in range(rng.randint(1, 4)))
        else:
            del data[at:]
    return bytes(data)
