"""What is peculiar to RLE: the plain Python control, the rules of Annex G, the words of errors."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

import rle_reference as reference
from codicom.pixels.codec import Decoded, FrameSpec
from codicom_rle import RLEError, decoder, encoder
from codicom_rle._native import ffi, lib

UID = "1.2.840.10008.1.2.5"
PATHS = sorted({1, lib.rle_path_used(2), lib.rle_path_used(3)})
SHAPES = [(1, 1), (3, 5), (7, 13), (16, 16), (2, 131), (1, 4099), (3, 2049), (1, 4225)]
KINDS = [(1, 1), (1, 8), (1, 16), (1, 24), (1, 32), (1, 64), (3, 8), (3, 16), (3, 32), (15, 8)]


def frame(rows: int, columns: int, count: int = 1, bits: int = 8, planar: int = 0) -> FrameSpec:
    photometric = "RGB" if count == 3 else "MONOCHROME2"
    return FrameSpec(rows, columns, count, bits, bits, 0, photometric, planar, UID)


def painted(size: int, seed: int) -> bytes:
    """Return bytes with runs and noise of all lengths."""
    chance = random.Random(seed)
    out = bytearray()
    while len(out) < size:
        n = chance.choice((1, 2, 3, chance.randrange(1, 40), chance.randrange(1, 400)))
        if chance.random() < 0.5:
            out += bytes([chance.randrange(256)]) * n
        else:
            out += bytes(chance.choices(range(2 if chance.random() < 0.5 else 256), k=n))
    return bytes(out[:size])


def samples_of(spec: FrameSpec, seed: int) -> bytes:
    samples = painted(spec.frame_length, seed)
    if spec.bits_allocated == 1 and spec.samples % 8:
        samples = samples[:-1] + bytes([samples[-1] & (1 << spec.samples % 8) - 1])
    return samples


def decode(stream: bytes, spec: FrameSpec) -> bytes:
    out = bytearray(spec.frame_length)
    decoder.decode(memoryview(stream), spec, memoryview(out))
    return bytes(out)


def call_decode(
    stream: bytes, spec: FrameSpec, flags: int, path: int
) -> tuple[int, bytes, tuple[int, int]]:
    """Call the C decoder, on the path that is wanted."""
    out = bytearray(b"\xa5" * spec.frame_length)
    fault = ffi.new("rle_fault *")
    result = lib.call_decode(
        ffi.from_buffer("uint8_t[]", stream),
        len(stream),
        ffi.from_buffer("uint8_t[]", out),
        len(out),
        spec.rows,
        spec.columns,
        spec.samples_per_pixel,
        spec.bits_allocated,
        flags,
        path,
        fault,
    )
    return result, bytes(out), (fault.segment, fault.offset)


def call_encode(samples: bytes, spec: FrameSpec, flags: int, path: int) -> bytes:
    """Call the C encoder, on the path that is wanted."""
    layout = (spec.rows, spec.columns, spec.samples_per_pixel, spec.bits_allocated, flags)
    room = ffi.new("uint8_t[]", lib.call_bound(*layout))
    used = ffi.new("size_t *")
    source = ffi.from_buffer("uint8_t[]", samples)
    assert lib.call_encode(source, len(samples), room, len(room), *layout, path, used) == 0
    return bytes(ffi.buffer(room, used[0]))


def layouts() -> Iterator[tuple[FrameSpec, int, int, str]]:
    """Yield frames with flags, and what they mean for the reference."""
    for (rows, columns), (count, bits) in [(s, k) for s in SHAPES for k in KINDS]:
        if rows * columns > 4000 and count * bits > 48:
            continue
        for planar in (0, 1) if count > 1 else (0,):
            for order in "<>" if bits > 8 else "<":
                flags = lib.RLE_PLANAR * planar | lib.RLE_BIG_ENDIAN * (order == ">")
                yield frame(rows, columns, count, bits, planar), flags, planar, order


# --- the control ----------------------------------------------------------------------------


@pytest.mark.parametrize("path", PATHS)
def test_streams_are_those_of_the_reference(path: int) -> None:
    for seed, (spec, flags, planar, order) in enumerate(layouts()):
        samples = samples_of(spec, seed)
        expected = reference.encode(
            samples,
            spec.rows,
            spec.columns,
            spec.samples_per_pixel,
            spec.bits_allocated,
            planar,
            order,
        )
        assert call_encode(samples, spec, flags, path) == expected, spec
        result, decoded, _ = call_decode(expected, spec, flags, path)
        assert (result, decoded) == (0, samples), spec


def hostile(chance: random.Random, spec: FrameSpec) -> bytes:
    """Return a codestream that is damaged, or none at all."""
    number = spec.samples_per_pixel * max(spec.bits_allocated // 8, 1)
    kind = chance.randrange(4)
    if kind == 0:
        bytes_ = bytes(chance.choices(range(256), k=chance.randrange(200)))
        return reference.join([bytes_[k * 9 :] for k in range(number)])
    stream = bytearray(
        reference.encode(
            samples_of(spec, chance.randrange(1000)),
            spec.rows,
            spec.columns,
            spec.samples_per_pixel,
            spec.bits_allocated,
        )
    )
    if kind == 1:
        return bytes(stream[: chance.randrange(len(stream))])
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(4 + 4 * number) if kind == 2 else chance.randrange(64, len(stream))
        stream[at] = chance.choice((0, 1, 63, 64, 65, 127, 128, 129, 255, chance.randrange(256)))
    return bytes(stream)


@pytest.mark.parametrize("path", PATHS)
def test_hostile_streams_as_the_reference(path: int) -> None:
    chance = random.Random(path)
    specs = [frame(r, c, n, b) for r, c in [(1, 1), (3, 5), (9, 70)] for n, b in KINDS]
    outcomes = set()
    for spec in specs * 12:
        stream = hostile(chance, spec)
        result, decoded, place = call_decode(stream, spec, 0, path)
        try:
            expected = reference.decode(
                stream, spec.rows, spec.columns, spec.samples_per_pixel, spec.bits_allocated
            )
        except reference.BadStream as error:
            assert result != 0, stream
            assert place in error.places, stream
        else:
            assert (result, decoded) == (0, expected), stream
        outcomes.add(result)
    assert outcomes >= {
        lib.RLE_OK,
        lib.RLE_NO_HEADER,
        lib.RLE_BAD_COUNT,
        lib.RLE_BAD_OFFSET,
        lib.RLE_SHORT_SEGMENT,
        lib.RLE_CUT_PACKET,
    }


# --- what the encoder chooses (G.3) ---------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "packets"),
    [
        (b"abc", b"\x02abc"),
        (b"aaa", b"\xfea"),
        (b"aa", b"\xffa"),
        (b"a", b"\x00a"),
        (b"xaay", b"\x03xaay"),
        (b"xxxaayyy", b"\xfex\xffa\xfey"),
        (b"a" * 128, b"\x81a"),
        (b"a" * 129, b"\x81a\x00a"),
        (b"a" * 130 + b"b", b"\x81a\x02aab"),
        (bytes(range(130)), b"\x7f" + bytes(range(128)) + b"\x01\x80\x81"),
    ],
)
def test_packets(row: bytes, packets: bytes) -> None:
    stream = encoder.encode(memoryview(row), frame(1, len(row)))
    assert stream[64:] == packets + b"\0" * (len(packets) % 2)
    assert len(stream) % 2 == 0


def test_packets_end_with_the_row() -> None:
    stream = encoder.encode(memoryview(b"a" * 12), frame(3, 4))
    assert stream[64:] == b"\xfda" * 3


def test_header() -> None:
    spec = frame(2, 3, 3, 16)
    stream = encoder.encode(memoryview(bytes(spec.frame_length)), spec)
    words = [int.from_bytes(stream[i : i + 4], "little") for i in range(0, 64, 4)]
    assert words == [6, 64, 68, 72, 76, 80, 84, *[0] * 9]


def test_one_bit_is_a_byte_for_each_pixel() -> None:
    spec = frame(2, 5, 1, 1)
    stream = encoder.encode(memoryview(b"\xff\x03"), spec)
    assert stream[64:] == b"\xfc\x01" * 2


def test_incompressible_samples_fit_the_bound() -> None:
    spec = frame(5, 1000, 1, 8)
    samples = bytes(i * 7 & 255 for i in range(5000))
    stream = encoder.encode(memoryview(samples), spec)
    assert len(stream) == 64 + 5 * 1008
    assert decode(stream, spec) == samples


# --- what the decoder allows ----------------------------------------------------------------


def test_planar_configuration_is_what_was_asked_for() -> None:
    spec = frame(1, 2, 3)
    stream = encoder.encode(memoryview(b"rgbRGB"), spec)
    out = bytearray(6)
    wrote = decoder.decode(memoryview(stream), spec, memoryview(out))
    assert (wrote, out) == (Decoded("", 0, 0, None), b"rgbRGB")
    planar = replace(spec, planar_configuration=1)
    wrote = decoder.decode(memoryview(stream), planar, memoryview(out))
    assert (wrote, out) == (Decoded("", 1, 0, None), b"rRgGbB")
    assert encoder.encode(memoryview(b"rRgGbB"), planar) == stream


@pytest.mark.parametrize(
    "segment",
    [
        b"\x07abcdefgh",  # an odd length (pydicom#2180)
        b"\x07abcdefgh\0",
        b"\x08abcdefghi",  # one byte over (pydicom#1438)
        b"\x80\x03abcd\x80\x03efgh\x80",
        b"\x07abcdefgh\xf9x\xf9y\x7f",
    ],
    ids=["odd", "even", "over", "noops", "more"],
)
def test_segments_that_real_files_have(segment: bytes) -> None:
    assert decode(reference.join([segment]), frame(2, 4)) == b"abcdefgh"
    two = reference.join([segment, b"\xf9\x01"])
    expected = b"".join(bytes([1, c]) for c in b"abcdefgh")
    assert decode(two, frame(2, 4, 1, 16)) == expected


def test_one_bit_planes_that_were_packed() -> None:
    spec = frame(3, 5, 1, 1)
    for segment in (b"\x01\x0f\xff", b"\x01\x0f\xff\0"):
        assert decode(reference.join([segment]), spec) == b"\x0f\x7f"


# --- errors ---------------------------------------------------------------------------------


def words(*values: int) -> bytes:
    return b"".join(v.to_bytes(4, "little") for v in values).ljust(64, b"\0")


@pytest.mark.parametrize(
    ("stream", "message", "segment", "offset"),
    [
        (b"", "0 bytes, less than the RLE header's 64", 0, 0),
        (words(1, 64), "number of segments is 1, but 1 sample of 16 bits make 2", 0, 0),
        (words(2, 64, 66) + b"\xf9\1", "segment 2 start at 66, which is beyond the end", 2, 8),
        (words(2, 64, 64) + b"\xf9\1", "segment 2 start at 64, which is too early", 2, 8),
        (words(2, 0, 66) + b"\xf9\1" * 2, "segment 1 start at 0, which is too early", 1, 4),
        (
            words(2, 64, 66) + b"\xf9\1\xfa\1",
            "segment 2 at offset 68 ends after 7 of 8 bytes of its plane",
            2,
            68,
        ),
        (
            words(2, 64, 67) + b"\xf9\1\0\x07abcdefg",
            "segment 2 at offset 67 ends inside a packet: 8 of its 9 bytes are there",
            2,
            67,
        ),
    ],
    ids=["empty", "count", "late", "same", "early", "short", "cut"],
)
def test_errors_say_where_and_what(stream: bytes, message: str, segment: int, offset: int) -> None:
    with pytest.raises(RLEError, match=message) as caught:
        decode(stream, frame(2, 4, 1, 16))
    assert (caught.value.segment, caught.value.offset) == (segment, offset)


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        (frame(2, 2, 3, 64), "3 samples of 64 bits make 24 byte planes, .* room for 15 segments"),
        (frame(2, 2, 1, 12), "no form for Bits Allocated 12"),
        (frame(2, 2, 3, 1), "one sample, not 3"),
        (frame(0, 2), "0 rows and 2 columns"),
    ],
)
def test_frames_that_rle_cannot_hold(spec: FrameSpec, message: str) -> None:
    samples = bytearray(spec.frame_length)
    with pytest.raises(RLEError, match=message):
        encoder.encode(memoryview(samples), spec)
    with pytest.raises(RLEError, match=message):
        decoder.decode(memoryview(words(1, 64) + b"\0\0"), spec, memoryview(samples))


def test_buffers_of_another_size() -> None:
    with pytest.raises(RLEError, match="3 bytes of samples, the frame has 4"):
        encoder.encode(memoryview(b"abc"), frame(2, 2))
    with pytest.raises(RLEError, match="output buffer has 5 bytes, the frame 4"):
        decoder.decode(memoryview(words(1, 64)), frame(2, 2), memoryview(bytearray(5)))


def test_output_that_cannot_be_written() -> None:
    stream = encoder.encode(memoryview(b"abcd"), frame(2, 2))
    with pytest.raises((BufferError, TypeError, ValueError)):
        decoder.decode(memoryview(stream), frame(2, 2), memoryview(bytes(4)))


def test_options_are_refused_by_name() -> None:
    with pytest.raises(TypeError, match="no option 'level'"):
        encoder.encode(memoryview(b"abcd"), frame(2, 2), level=3)


def test_import_is_light() -> None:
    code = "import sys, codicom_rle; print(sorted(m for m in sys.modules if m in %r))"
    heavy = ["numpy", "dataclasses_json", "codicom.dataset", "codicom.pixels.decode", "ctypes"]
    found = subprocess.run(
        [sys.executable, "-c", code % (heavy,)], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"
