"""Frames to test codecs with.

Belongs here: the specifications of small frames and their samples, the same ones in every run.
Must not know: codecs, pytest. Layer: 6 (faces).
"""

from __future__ import annotations

import random

from ..pixels.codec import FrameSpec

__all__ = ["PATTERNS", "frame", "mutated", "samples_of"]

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
    if spec.bits_allocated == 1:
        packed = bytearray(spec.frame_length)
        for i, value in enumerate(values):
            packed[i // 8] |= value << (i % 8)
        return bytes(packed)
    width = spec.bits_allocated // 8
    if spec.is_signed:
        half = 1 << (stored - 1)
        return b"".join(((v ^ half) - half).to_bytes(width, "little", signed=True) for v in values)
    return b"".join(v.to_bytes(width, "little") for v in values)


def mutated(stream: bytes, seed: int) -> bytes:
    """Return `stream` with one to four of its bytes changed, removed, added or cut off."""
    rng = random.Random(seed)
    data = bytearray(stream)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(data)) if data else 0
        kind = rng.randrange(4)
        if kind == 0 and data:
            data[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))
        elif kind == 1 and data:
            del data[at]
        elif kind == 2:
            data.insert(at, rng.randrange(256))
        elif data:
            del data[at:]
    return bytes(data)
