"""RLE Lossless in plain Python, as PS3.5 Annex G reads: the control for the codec in C.

Slow and simple on purpose. :func:`encode` makes the same choices as csrc/rle where Annex G leaves
them open (pairs stay in literals unless they stand alone), so that streams can be compared byte by
byte; :func:`decode` takes and refuses the same streams.
"""

from __future__ import annotations

import struct

HEADER = 64


class BadStream(ValueError):
    """A codestream that does not hold the frame.

    `places` has the (segment, offset) of each fault: segments count from 1, 0 is the frame. Which
    of several bad segments a decoder names is its own affair.
    """

    def __init__(self, message: str, *places: tuple[int, int]) -> None:
        super().__init__(message)
        self.places = places


# --- planes (G.2) ---------------------------------------------------------------------------


def planes_of(samples: bytes, count: int, bits: int, planar: int, order: str = "<") -> list[bytes]:
    """Return the byte segments of a frame: sample by sample, most significant byte first."""
    width = bits // 8
    pixels = len(samples) // (count * width)
    planes = []
    for sample in range(count):
        for significance in reversed(range(width)):
            byte = significance if order == "<" else width - 1 - significance
            if planar:
                start = sample * pixels * width
                planes.append(samples[start + byte : start + pixels * width : width])
            else:
                planes.append(samples[sample * width + byte :: count * width])
    return planes


def frame_of(planes: list[bytes], count: int, bits: int, planar: int, order: str = "<") -> bytes:
    """Return the samples whose byte segments these are: the inverse of :func:`planes_of`."""
    width = bits // 8
    pixels = len(planes[0])
    out = bytearray(pixels * count * width)
    for k, plane in enumerate(planes):
        sample, byte = divmod(k, width)
        byte = width - 1 - byte if order == "<" else byte
        if planar:
            start = sample * pixels * width
            out[start + byte : start + pixels * width : width] = plane
        else:
            out[sample * width + byte :: count * width] = plane
    return bytes(out)


def unpack(samples: bytes, pixels: int) -> bytes:
    """Return a byte of 0 or 1 for each of the packed bits, the lowest first."""
    return bytes(samples[i // 8] >> i % 8 & 1 for i in range(pixels))


def pack(plane: bytes) -> bytes:
    """Return the bits that say which bytes are not zero: the inverse of :func:`unpack`."""
    out = bytearray((len(plane) + 7) // 8)
    for i, value in enumerate(plane):
        out[i // 8] |= (value != 0) << i % 8
    return bytes(out)


# --- packets (G.3) --------------------------------------------------------------------------


def _literal(run: bytes) -> bytes:
    out = b""
    while run:
        head, run = run[:128], run[128:]
        if len(head) == 2 and head[0] == head[1]:
            out += bytes([255, head[0]])
        else:
            out += bytes([len(head) - 1]) + head
    return out


def encode_row(row: bytes) -> bytes:
    """Return one row as packets: three and more equal bytes are runs, all else is literal."""
    out = b""
    literal = i = 0
    while i < len(row):
        stop = i
        while stop < len(row) and row[stop] == row[i]:
            stop += 1
        count = stop - i
        if count >= 3:
            out += _literal(row[literal:i])
            while count >= 128:
                out += bytes([129, row[i]])
                count -= 128
            if count >= 3:
                out += bytes([257 - count, row[i]])
                count = 0
            literal = stop - count
        i = stop
    return out + _literal(row[literal:])


def encode_segment(plane: bytes, columns: int) -> bytes:
    """Return a plane as a segment: row by row, padded to an even length."""
    rows = (plane[i : i + columns] for i in range(0, len(plane), columns))
    segment = b"".join(encode_row(row) for row in rows)
    return segment + b"\0" * (len(segment) % 2)


def decode_segment(segment: bytes, total: int) -> tuple[bytes, int]:
    """Return up to `total` bytes of a plane, and where decoding stopped in the segment."""
    out = b""
    at = 0
    while len(out) < total and at < len(segment):
        n = segment[at]
        if n < 128:
            if at + n + 2 > len(segment):
                break
            out += segment[at + 1 : at + n + 2]
            at += n + 2
        elif n > 128:
            if at + 2 > len(segment):
                break
            out += segment[at + 1 : at + 2] * (257 - n)
            at += 2
        else:
            at += 1
    return out[:total], at


# --- frames (G.4, G.5) ----------------------------------------------------------------------


def join(segments: list[bytes]) -> bytes:
    """Return a codestream: the header, and the segments behind one another."""
    offsets = [HEADER + sum(map(len, segments[:k])) for k in range(len(segments))]
    return struct.pack("<16L", len(segments), *offsets, *[0] * (15 - len(offsets))) + b"".join(
        segments
    )


def encode(
    samples: bytes,
    rows: int,
    columns: int,
    count: int,
    bits: int,
    planar: int = 0,
    order: str = "<",
) -> bytes:
    """Return the codestream of a frame."""
    if bits == 1:
        planes = [unpack(samples, rows * columns)]
    else:
        planes = planes_of(samples, count, bits, planar, order)
    return join([encode_segment(plane, columns) for plane in planes])


def decode(
    stream: bytes,
    rows: int,
    columns: int,
    count: int,
    bits: int,
    planar: int = 0,
    order: str = "<",
) -> bytes:
    """Return the samples of a frame, or raise :class:`BadStream`."""
    total = rows * columns
    number = count * max(bits // 8, 1)
    if len(stream) < HEADER:
        raise BadStream("no header", (0, 0))
    said, *offsets = struct.unpack("<16L", stream[:HEADER])
    if said != number:
        raise BadStream("number of segments", (0, 0))
    offsets = [*offsets[:number], len(stream)]
    least = HEADER
    for k, offset in enumerate(offsets[:-1]):
        if not least <= offset < len(stream):
            raise BadStream("offset", (k + 1, 4 + 4 * k))
        least = offset + 1
    planes, short = [], []
    for k in range(number):
        segment = stream[offsets[k] : offsets[k + 1]]
        plane, at = decode_segment(segment, total)
        if len(plane) < total:
            packed = (total + 7) // 8
            if bits == 1 and len(plane) == packed and len(segment) - at <= 1:
                plane = unpack(plane, total)
            else:
                short.append((k + 1, offsets[k] + at))
        planes.append(plane)
    if short:
        raise BadStream("short", *short)
    return pack(planes[0]) if bits == 1 else frame_of(planes, count, bits, planar, order)
