"""What is peculiar to deflated frames: bounds, raw streams, padding; with isal and with zlib."""

from __future__ import annotations

import random
import subprocess
import sys
import tracemalloc
import zlib
from collections.abc import Callable
from importlib.metadata import requires
from typing import Any

import pytest

import codicom_deflate
from codicom.pixels.codec import Decoded, FrameSpec
from codicom_deflate import DeflateDecoder, DeflateEncoder, DeflateError

ENGINES: dict[str, Any] = {"zlib": zlib}
if codicom_deflate.library() == "isal":
    from isal import isal_zlib

    ENGINES["isal"] = isal_zlib

FRAME = FrameSpec(10, 10, 1, 8, 8, 0, "MONOCHROME2", 0, "1.2.840.10008.1.2.8.1")
SAMPLES = bytes(range(100))


def raw(data: bytes, level: int = 6) -> bytes:
    stream = zlib.compressobj(level, zlib.DEFLATED, -15)
    return stream.compress(data) + stream.flush()


Decode = Callable[..., tuple[Decoded, bytes]]


def decoding(engine: Any) -> Decode:
    def decode(codestream: bytes, frame: FrameSpec = FRAME) -> tuple[Decoded, bytes]:
        out = bytearray(frame.frame_length)
        decoder = DeflateDecoder(engine)
        return decoder.decode(memoryview(codestream), frame, memoryview(out)), bytes(out)

    return decode


@pytest.fixture(params=ENGINES)
def decode(request: pytest.FixtureRequest) -> Decode:
    return decoding(ENGINES[request.param])


@pytest.fixture(params=ENGINES)
def encoder(request: pytest.FixtureRequest) -> DeflateEncoder:
    return DeflateEncoder(ENGINES[request.param])


@pytest.mark.parametrize("level", range(10))
def test_streams_of_every_level(decode: Decode, level: int) -> None:
    assert decode(raw(SAMPLES, level))[1] == SAMPLES


def test_the_encoder_writes_raw_streams(encoder: DeflateEncoder) -> None:
    stream = encoder.encode(memoryview(SAMPLES), FRAME)
    assert zlib.decompress(stream, -15) == SAMPLES


def test_levels(encoder: DeflateEncoder) -> None:
    noise = bytes(i * i % 251 for i in range(100))
    sizes = {
        level: len(encoder.encode(memoryview(noise), FRAME, level=level)) for level in (1, 6, 9)
    }
    assert sizes[9] <= sizes[6] <= sizes[1]


@pytest.mark.parametrize("level", [0, 10, -1, "6", None])
def test_no_such_level(encoder: DeflateEncoder, level: object) -> None:
    with pytest.raises(ValueError, match="level"):
        encoder.encode(memoryview(SAMPLES), FRAME, level=level)


def test_a_zlib_header_is_refused(decode: Decode) -> None:
    with pytest.raises(DeflateError, match="damaged"):
        decode(zlib.compress(SAMPLES))


@pytest.mark.parametrize(
    ("data", "text"),
    [(SAMPLES + b"x", "more than"), (SAMPLES[:-1], "99 bytes"), (b"", "0 bytes")],
)
def test_another_number_of_bytes(decode: Decode, data: bytes, text: str) -> None:
    with pytest.raises(DeflateError, match=text):
        decode(raw(data))


def test_every_truncation_is_refused(decode: Decode) -> None:
    stream = raw(SAMPLES)
    for stop in range(len(stream)):
        with pytest.raises(DeflateError):
            decode(stream[:stop])


def test_one_nul_may_follow(decode: Decode) -> None:
    assert decode(raw(SAMPLES) + b"\0")[1] == SAMPLES


@pytest.mark.parametrize("tail", [b"\0\0", b"x", b"\0x"])
def test_nothing_else_may_follow(decode: Decode, tail: bytes) -> None:
    with pytest.raises(DeflateError, match="follow"):
        decode(raw(SAMPLES) + tail)


def test_a_bomb_takes_no_memory(decode: Decode) -> None:
    bomb = raw(bytes(50_000_000), 9)
    tracemalloc.start()
    try:
        with pytest.raises(DeflateError, match="more than"):
            decode(bomb)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1_000_000


def test_colour_keeps_the_order_of_the_data_set(decode: Decode) -> None:
    for planar in (0, 1):
        frame = FrameSpec(1, 2, 3, 8, 8, 0, "RGB", planar, FRAME.transfer_syntax_uid)
        wrote, samples = decode(raw(b"abcdef"), frame)
        assert samples == b"abcdef"
        assert wrote.planar_configuration == planar


@pytest.mark.parametrize("level", [1, 2, 3, 9])
def test_every_level_comes_back(encoder: DeflateEncoder, decode: Decode, level: int) -> None:
    stream = encoder.encode(memoryview(SAMPLES), FRAME, level=level)
    assert zlib.decompress(stream, -15) == SAMPLES
    assert decode(stream)[1] == SAMPLES


@pytest.mark.skipif("isal" not in ENGINES, reason="isal has no wheels for this machine")
def test_both_libraries_accept_the_same_streams() -> None:
    """Whatever is damaged: the outcome does not depend on which library is installed."""
    choose = random.Random(4)
    stream, wholes = raw(SAMPLES * 3), 0
    frame = FrameSpec(10, 30, 1, 8, 8, 0, "MONOCHROME2", 0, FRAME.transfer_syntax_uid)
    for _ in range(3000):
        damaged = bytearray(stream)
        for _ in range(choose.randint(1, 3)):
            damaged[choose.randrange(len(damaged))] = choose.randrange(256)
        found = []
        for engine in ENGINES.values():
            try:
                found.append(decoding(engine)(bytes(damaged), frame)[1])
            except DeflateError:
                found.append(None)
        assert found[0] == found[1], damaged.hex()
        wholes += found[0] is not None
    assert 0 < wholes < 3000


def test_without_isal_zlib_does_the_work() -> None:
    code = (
        "import sys; sys.modules['isal'] = None; import codicom_deflate as d;"
        "assert d.library() == 'zlib' and d.decoder.missing() is d.encoder.missing() is None;"
        "from codicom.pixels.codec import FrameSpec;"
        "f = FrameSpec(2, 2, 1, 8, 8, 0, 'MONOCHROME2', 0, '1.2.840.10008.1.2.8.1');"
        "out = bytearray(4); s = d.encoder.encode(memoryview(b'abcd'), f);"
        "d.decoder.decode(memoryview(s), f, memoryview(out)); assert out == b'abcd'"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_isal_is_asked_for_only_where_it_has_wheels() -> None:
    (line,) = [text for text in requires("codicom-deflate") or () if text.startswith("isal")]
    from packaging.requirements import Requirement

    marker = Requirement(line).marker
    assert marker is not None
    cpython = {"platform_python_implementation": "CPython"}
    for machine, system, wanted in (
        ("x86_64", "linux", True), ("aarch64", "linux", True), ("arm64", "darwin", True),
        ("AMD64", "win32", True), ("ARM64", "win32", False), ("riscv64", "linux", False),
    ):  # fmt: skip
        facts = {**cpython, "platform_machine": machine, "sys_platform": system}
        assert marker.evaluate(facts) is wanted, machine
