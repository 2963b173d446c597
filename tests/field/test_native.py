"""Native pixels and single bits: what bits mean, and arrays that do not follow a change."""

from __future__ import annotations

import gc
import warnings
from typing import Any

import numpy as np
import pytest

from codicom.errors import InvalidPixelDataError
from codicom.pixels import set_pixel_data
from field.cases import case
from field.making import (
    JPEG_LS,
    RLE,
    all_are,
    encapsulated,
    encoders,
    native,
    rng,
    smooth,
    streams_of,
)
from pixels.images import BIG, EXPLICIT, IMPLICIT, image


@case("pydicom#2066", "bits above Bits Stored may be anything, and were taken for the sample's")
@case("deid#201", "an overlay in the high bits was part of the pixels")
@pytest.mark.parametrize("syntax", [IMPLICIT, EXPLICIT, BIG])
@pytest.mark.parametrize("signed", [0, 1])
@pytest.mark.parametrize("stored", [1, 7, 10, 12, 15])
def test_bits_above_bits_stored(syntax: str, signed: int, stored: int) -> None:
    words = rng(stored).integers(0, 65536, (20, 30)).astype("<u2")
    clean = words.astype(np.int64) & ((1 << stored) - 1)
    if signed:
        clean = np.where(clean >> (stored - 1), clean - (1 << stored), clean)
    data = words.astype(">u2" if syntax == BIG else "<u2").tobytes()
    ds = image(data, rows=20, columns=30, stored=stored, signed=signed, syntax=syntax)
    np.testing.assert_array_equal(ds.pixel_array, clean)
    assert ds.pixel_array.dtype.newbyteorder("<") == np.dtype("<i2" if signed else "<u2")
    ds.pixel_array_options(correct_unused_bits=False)
    np.testing.assert_array_equal(ds.pixel_array, words.view("<i2") if signed else words)


@case("deid#201", "the overlay's planes are there for those who ask, and can be cleared")
def test_overlay_in_high_bits() -> None:
    words = rng(2).integers(0, 65536, (16, 24)).astype("<u2")
    ds = native(words, stored=12)
    for tag, vr, value in (
        (0x60000010, "US", 16), (0x60000011, "US", 24), (0x60000040, "CS", "G"),
        (0x60000050, "SS", [1, 1]), (0x60000100, "US", 16), (0x60000102, "US", 13),
    ):  # fmt: skip
        ds.add_new(tag, vr, value)
    np.testing.assert_array_equal(ds.overlay_array(0x6000), words >> 13 & 1)
    np.testing.assert_array_equal(ds.pixel_array, words & 0xFFF)
    set_pixel_data(ds, ds.pixel_array, "MONOCHROME2", 12, generate_instance_uid=False)
    assert not np.frombuffer(ds.PixelData, "<u2").max() >> 12


@case("pydicom#293", "the first sample of a byte is its least significant bit, not its most")
@case("pydicom#2134", "frames of single bits that do not end on a byte were cut wrongly")
@case("dcmqi#341", "each frame was padded to a byte by the writer, all were read shifted")
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (3, 3), (5, 7), (8, 8), (9, 15)])
@pytest.mark.parametrize("frames", [1, 2, 7])
def test_single_bits(rows: int, columns: int, frames: int) -> None:
    bits = rng(rows * columns + frames).integers(0, 2, (frames, rows, columns)).astype("u1")
    # PS3.5 8.1.1 and Annex D: one stream of bits, frames not aligned.
    value = 0
    for i, bit in enumerate(bits.reshape(-1).tolist()):
        value |= bit << i
    size = (bits.size + 7) // 8
    data = value.to_bytes(size + size % 2, "little")
    ds = image(data, rows=rows, columns=columns, frames=frames, allocated=1, vr="OB")
    expected = bits if frames > 1 else bits[0]
    np.testing.assert_array_equal(ds.pixel_array, expected)
    for i in range(frames):
        ds.pixel_array_options(index=i)
        np.testing.assert_array_equal(ds.pixel_array, bits[i])
    ds.pixel_array_options()
    set_pixel_data(ds, expected.astype(bool), "MONOCHROME2", 1, generate_instance_uid=False)
    assert ds.PixelData == data
    # Encapsulated frames do start on a byte.
    for label in encoders(RLE):
        coded = image(data, rows=rows, columns=columns, frames=frames, allocated=1, vr="OB")
        coded.compress(RLE, encoding_plugin=label)
        all_are(coded, expected)
        coded.decompress()
        assert coded.PixelData == data


@case("pydicom#2141", "an array of bool was stored as bytes, or refused")
def test_bool_is_packed() -> None:
    mask = rng(1).integers(0, 2, (3, 5, 7)).astype(bool)
    ds = image(b"", rows=1, columns=1)
    set_pixel_data(ds, mask, "MONOCHROME2", 1, generate_instance_uid=False)
    assert (ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.NumberOfFrames) == (1, 1, 0, 3)
    assert ds.PixelData == np.packbits(mask.reshape(-1), bitorder="little").tobytes()
    np.testing.assert_array_equal(ds.pixel_array, mask)


@case("pydicom#934", "the array was not made anew when Rows, Columns or Bits Stored changed")
def test_the_array_follows_other_elements() -> None:
    words = rng(3).integers(0, 65536, (4, 6)).astype("<u2")
    ds = native(words)
    np.testing.assert_array_equal(ds.pixel_array, words)
    ds.Rows, ds.Columns = 6, 4
    np.testing.assert_array_equal(ds.pixel_array, words.reshape(6, 4))
    ds.BitsStored, ds.HighBit = 8, 7
    np.testing.assert_array_equal(ds.pixel_array, words.reshape(6, 4) & 0xFF)
    ds.PixelRepresentation = 1
    np.testing.assert_array_equal(ds.pixel_array, words.astype("<i1").reshape(6, 4))
    ds.BitsAllocated, ds.Columns = 8, 8
    assert ds.pixel_array.tobytes() == words.tobytes()


@case("pydicom#1983", "freed memory was used again for the new value, and the old array returned")
def test_the_array_follows_the_value() -> None:
    ds = native(np.zeros((64, 64), "<u2"))
    for value in range(12):
        ds.PixelData = None
        gc.collect()
        ds.PixelData = np.full((64, 64), value, "<u2").tobytes()
        ds["PixelData"].VR = "OW"
        assert set(np.unique(ds.pixel_array)) == {value}
        changed = bytearray(ds.PixelData)
        changed[0] = 99
        ds["PixelData"].value = bytes(changed)
        assert ds.pixel_array[0, 0] == 99
    del ds.PixelData
    with pytest.raises(AttributeError):
        ds.pixel_array  # noqa: B018


@case("pydicom#2035", "more frames than Number of Frames says were dropped, or an error")
@pytest.mark.parametrize("coded", [False, True])
def test_excess_frames(coded: bool) -> None:
    frames = np.stack([smooth(8, 8, 0, 255, i) for i in range(3)]).astype("u1")
    if coded:
        ds = native(frames)
        ds.compress(JPEG_LS, encoding_plugin="imagecodecs")
        streams = streams_of(ds)
        ds = encapsulated(streams, JPEG_LS, rows=8, columns=8, frames=2, allocated=8)
    else:
        ds = native(frames, frames=2)
    with pytest.warns(UserWarning, match="frame"):
        np.testing.assert_array_equal(ds.pixel_array, frames)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds.pixel_array_options(allow_excess_frames=False)
        np.testing.assert_array_equal(ds.pixel_array, frames[:2])


@case("pydicom#1644", "known here is only that native pixels came out wrong or not at all")
def test_too_few_bytes() -> None:
    ds: Any = native(np.zeros((3, 8, 8), "u1"))
    ds.PixelData = ds.PixelData[:-10]
    ds["PixelData"].VR = "OB"
    with pytest.raises(InvalidPixelDataError, match="bytes"):
        ds.pixel_array  # noqa: B018
