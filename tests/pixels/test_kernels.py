"""The C kernels against plain Python and numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from pydicom.pixels import convert_color_space

from codicom._native import ffi, lib

RNG = np.random.default_rng(3)
SIZES = [0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 33, 64, 100, 257, 1000]


def pointer(array: Any) -> Any:
    return ffi.from_buffer("uint8_t[]", array)


@pytest.mark.parametrize("count", SIZES)
def test_unpacking(count: int) -> None:
    source = RNG.bytes(count // 8 + 3)
    bits = np.unpackbits(np.frombuffer(source, np.uint8), bitorder="little")
    for first in range(17):
        out = np.full(count + 8, 9, np.uint8)
        assert lib.cp_unpack_bits(source, len(source), first, pointer(out), count) == 0
        assert (out[:count] == bits[first : first + count]).all()
        assert (out[count:] == 9).all()
    left = len(source) * 8 - count
    assert lib.cp_unpack_bits(source, len(source), left + 1, pointer(out), count) == -1
    assert lib.cp_unpack_bits(source, len(source), 2**63, pointer(out), count) == -1


@pytest.mark.parametrize("count", SIZES)
def test_packing(count: int) -> None:
    samples = RNG.integers(0, 2, count).astype(np.uint8)
    out = np.full(count // 8 + 4, 9, np.uint8)
    assert lib.cp_pack_bits(pointer(samples), count, pointer(out)) == 0
    expected = np.packbits(samples, bitorder="little")
    assert (out[: expected.size] == expected).all()
    assert (out[expected.size :] == 9).all()
    for i in range(count):
        samples[i] += 2
        assert lib.cp_pack_bits(pointer(samples), count, pointer(out)) == -1
        samples[i] -= 2


@pytest.mark.parametrize("count", SIZES[:12])
def test_copying_bits(count: int) -> None:
    source = RNG.bytes(count // 8 + 4)
    bits = np.unpackbits(np.frombuffer(source, np.uint8), bitorder="little")
    for src_bit in range(10):
        for dst_bit in range(10):
            out = bytearray(RNG.bytes(count // 8 + 4))
            expected = np.unpackbits(np.frombuffer(bytes(out), np.uint8), bitorder="little")
            expected[dst_bit : dst_bit + count] = bits[src_bit : src_bit + count]
            target = pointer(out)
            assert not lib.cp_copy_bits(
                source, len(source), src_bit, target, len(out), dst_bit, count
            )
            assert bytes(out) == np.packbits(expected, bitorder="little").tobytes()
    size = len(source)
    assert lib.cp_copy_bits(source, size, size * 8 - count + 1, target, size, 0, count) == -1
    assert lib.cp_copy_bits(source, size, 0, target, size, size * 8 - count + 1, count) == -1


@pytest.mark.parametrize("width", [2, 4, 8])
@pytest.mark.parametrize("count", SIZES)
def test_swapping(width: int, count: int) -> None:
    source = np.frombuffer(RNG.bytes(count * width), f"<u{width}")
    out = np.empty_like(source)
    if count:
        assert lib.cp_swap(pointer(source), pointer(out), count, width) == 0
        assert (out == source.byteswap()).all()
        assert lib.cp_swap(pointer(out), pointer(out), count, width) == 0
        assert (out == source).all()
    assert lib.cp_swap(ffi.NULL, ffi.NULL, 0, 3) == -1


@pytest.mark.parametrize("width", [1, 2, 4, 8])
@pytest.mark.parametrize("samples", [1, 2, 3, 4])
@pytest.mark.parametrize("pixels", [1, 2, 5, 16, 33, 100])
def test_sample_order(width: int, samples: int, pixels: int) -> None:
    source = np.frombuffer(RNG.bytes(pixels * samples * width), f"<u{width}")
    out = np.empty_like(source)
    assert lib.cp_interleave(pointer(source), pointer(out), pixels, samples, width) == 0
    assert (out.reshape(pixels, samples) == source.reshape(samples, pixels).T).all()
    back = np.empty_like(source)
    assert lib.cp_deinterleave(pointer(out), pointer(back), pixels, samples, width) == 0
    assert (back == source).all()
    assert lib.cp_interleave(pointer(source), pointer(out), pixels, samples, 3) == -1
    assert lib.cp_deinterleave(pointer(source), pointer(out), pixels, 0, width) == -1


def fused(a: Any, b: float, c: Any) -> Any:
    """Return a * b + c in single precision, rounded once."""
    return (a.astype("f8") * float(np.float32(b)) + c.astype("f8")).astype("f4")


def clamped(value: Any) -> Any:
    return np.clip(np.floor(value + np.float32(0.5)), 0, 255).astype(np.uint8)


def plain_rgb(ybr: Any) -> Any:
    """PS3.3 C.7.6.3.1.2 in single precision."""
    y, cb, cr = (ybr[..., i].astype("f4") for i in range(3))
    cb, cr = cb - np.float32(128), cr - np.float32(128)
    green = fused(cr, -0.714136286, fused(cb, -0.344136286, y))
    return np.stack(
        [clamped(fused(cr, 1.402, y)), clamped(green), clamped(fused(cb, 1.772, y))], -1
    )


def colours(first: int) -> Any:
    values = np.arange(256, dtype=np.uint8)
    grid = np.meshgrid(values[first : first + 64], values, values, indexing="ij")
    return np.stack(grid, -1).reshape(64 * 256, 256, 3)


@pytest.mark.parametrize("first", range(0, 256, 64))
def test_every_colour(first: int) -> None:
    """All 16,777,216 colours, both ways.

    The peer multiplies matrices, and some machines' libraries round the few hundred sums that lie
    on a half another way; where they do it is by 1.
    """
    block = colours(first)
    out = np.empty_like(block)
    lib.cp_ybr_to_rgb(pointer(block), pointer(out), block.size // 3)
    assert (out == plain_rgb(block)).all()
    for kernel, spaces in ((lib.cp_ybr_to_rgb, ("YBR_FULL", "RGB")),
                           (lib.cp_rgb_to_ybr, ("RGB", "YBR_FULL"))):  # fmt: skip
        kernel(pointer(block), pointer(out), block.size // 3)
        theirs = convert_color_space(block, *spaces)
        different = out != theirs
        assert different.sum() < 500
        assert np.abs(out[different].astype(int) - theirs[different]).max(initial=0) <= 1
    lib.cp_rgb_to_ybr(pointer(block), pointer(block), block.size // 3)
    assert (out == block).all()


@pytest.mark.parametrize("width", [1, 2])
@pytest.mark.parametrize("pairs", [1, 2, 7, 64])
def test_subsampling(width: int, pairs: int) -> None:
    source = np.frombuffer(RNG.bytes(pairs * 4 * width), f"<u{width}").reshape(pairs, 4)
    out = np.empty((pairs, 2, 3), source.dtype)
    assert lib.cp_expand_422(pointer(source), pointer(out), pairs, width) == 0
    assert (out[:, :, 0] == source[:, :2]).all()
    assert (out[:, :, 1] == source[:, 2:3]).all()
    assert (out[:, :, 2] == source[:, 3:]).all()
    back = np.empty_like(source)
    assert lib.cp_subsample_422(pointer(out), pointer(back), pairs, width) == 0
    assert (back == source).all()
    assert lib.cp_expand_422(pointer(source), pointer(out), pairs, 4) == -1
    assert lib.cp_subsample_422(pointer(out), pointer(back), pairs, 4) == -1


@pytest.mark.parametrize("width", [1, 2, 4, 8])
def test_unused_bits(width: int) -> None:
    source = np.frombuffer(RNG.bytes(width * 133), f"<u{width}")
    out = np.empty_like(source)
    for bits in range(1, 8 * width + 1):
        mask = (1 << bits) - 1
        for signed in (0, 1):
            expected = []
            for value in source.tolist():
                value &= mask
                if signed and value >> (bits - 1):
                    value -= 1 << bits
                expected.append(value & ((1 << 8 * width) - 1))
            arguments = (source.size, width, bits, signed)
            assert lib.cp_fix_bits(pointer(source), pointer(out), *arguments) == 0
            assert out.tolist() == expected
            assert lib.cp_bits_clean(pointer(out), *arguments) == 1
            assert lib.cp_bits_clean(pointer(source), *arguments) == (source == out).all()
    for bad in ((1, 3, 8, 0), (1, width, 0, 0), (1, width, 8 * width + 1, 0)):
        assert lib.cp_fix_bits(pointer(source), pointer(out), *bad) == -1
        assert lib.cp_bits_clean(pointer(source), *bad) == -1
