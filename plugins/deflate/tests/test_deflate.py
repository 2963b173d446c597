"""What is peculiar to deflated frames: bounds, raw streams, padding."""

from __future__ import annotations

import tracemalloc
import zlib

import pytest

from codicom.pixels.codec import Decoded, FrameSpec
from codicom_deflate import DeflateError, decoder, encoder

FRAME = FrameSpec(10, 10, 1, 8, 8, 0, "MONOCHROME2", 0, "1.2.840.10008.1.2.8.1")
SAMPLES = bytes(range(100))


def raw(data: bytes, level: int = 6) -> bytes:
    stream = zlib.compressobj(level, zlib.DEFLATED, -15)
    return stream.compress(data) + stream.flush()


def decode(codestream: bytes, frame: FrameSpec = FRAME) -> tuple[Decoded, bytes]:
    out = bytearray(frame.frame_length)
    return decoder.decode(memoryview(codestream), frame, memoryview(out)), bytes(out)


@pytest.mark.parametrize("level", range(10))
def test_streams_of_every_level(level: int) -> None:
    assert decode(raw(SAMPLES, level))[1] == SAMPLES


def test_the_encoder_writes_raw_streams() -> None:
    stream = encoder.encode(memoryview(SAMPLES), FRAME)
    assert zlib.decompress(stream, -15) == SAMPLES


def test_levels() -> None:
    noise = bytes(i * i % 251 for i in range(100))
    sizes = {
        level: len(encoder.encode(memoryview(noise), FRAME, level=level)) for level in (1, 6, 9)
    }
    assert sizes[9] <= sizes[6] <= sizes[1]


@pytest.mark.parametrize("level", [0, 10, -1, "6", None])
def test_no_such_level(level: object) -> None:
    with pytest.raises(ValueError, match="level"):
        encoder.encode(memoryview(SAMPLES), FRAME, level=level)


def test_a_zlib_header_is_refused() -> None:
    with pytest.raises(DeflateError, match="damaged"):
        decode(zlib.compress(SAMPLES))


@pytest.mark.parametrize(
    ("data", "text"),
    [(SAMPLES + b"x", "more than"), (SAMPLES[:-1], "99 bytes"), (b"", "0 bytes")],
)
def test_another_number_of_bytes(data: bytes, text: str) -> None:
    with pytest.raises(DeflateError, match=text):
        decode(raw(data))


def test_every_truncation_is_refused() -> None:
    stream = raw(SAMPLES)
    for stop in range(len(stream)):
        with pytest.raises(DeflateError):
            decode(stream[:stop])


def test_one_nul_may_follow() -> None:
    assert decode(raw(SAMPLES) + b"\0")[1] == SAMPLES


@pytest.mark.parametrize("tail", [b"\0\0", b"x", b"\0x"])
def test_nothing_else_may_follow(tail: bytes) -> None:
    with pytest.raises(DeflateError, match="follow"):
        decode(raw(SAMPLES) + tail)


def test_a_bomb_takes_no_memory() -> None:
    bomb = raw(bytes(50_000_000), 9)
    tracemalloc.start()
    try:
        with pytest.raises(DeflateError, match="more than"):
            decode(bomb)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1_000_000


def test_colour_keeps_the_order_of_the_data_set() -> None:
    for planar in (0, 1):
        frame = FrameSpec(1, 2, 3, 8, 8, 0, "RGB", planar, FRAME.transfer_syntax_uid)
        wrote, samples = decode(raw(b"abcdef"), frame)
        assert samples == b"abcdef"
        assert wrote.planar_configuration == planar
