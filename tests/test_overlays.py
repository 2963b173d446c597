"""Overlays: beside pydicom, and those in unused bits of Pixel Data."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.overlays import get_overlay_array as peer_overlay_array

import codicom
import codicom.encaps
from codicom import Dataset
from codicom.errors import CodicomError, InvalidPixelDataError, MissingElementError
from codicom.overlays import get_overlay_array

EXPLICIT = "1.2.840.10008.1.2.1"
BIG_ENDIAN = "1.2.840.10008.1.2.2"
RLE = "1.2.840.10008.1.2.5"


def overlay(package: Any, data: bytes | None, rows: Any = 3, columns: Any = 3, **more: Any) -> Any:
    """Return a data set with an overlay; `more` replaces elements, or removes them by None."""
    group = more.pop("group", 0x6000)
    values = {
        "rows": (0x10, "US", rows),
        "columns": (0x11, "US", columns),
        "frames": (0x15, "IS", None),
        "kind": (0x40, "CS", "G"),
        "origin": (0x50, "SS", [1, 1]),
        "first": (0x51, "US", None),
        "bits": (0x100, "US", 1),
        "position": (0x102, "US", 0),
        "data": (0x3000, "OW", data),
    }
    dataset = package.Dataset()
    for name, (element, vr, value) in values.items():
        value = more.get(name, value)
        if value is not None:
            dataset.add_new(group << 16 | element, vr, value)
    return dataset


def same(ours: Any, theirs: Any, group: int = 0x6000) -> None:
    """Compare the arrays, and whether there was a warning."""
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        mine = ours.overlay_array(group)
    with warnings.catch_warnings(record=True) as peer_warned:
        warnings.simplefilter("always")
        peer = theirs.overlay_array(group)
    assert [each.category for each in warned] == [each.category for each in peer_warned]
    assert mine.dtype == peer.dtype == np.uint8
    assert mine.shape == peer.shape
    assert np.array_equal(mine, peer)
    assert mine.flags.writeable and mine.flags.c_contiguous


@pytest.mark.parametrize(
    ("data", "more"),
    [
        (b"\xff\x01", {}),
        (b"\xaa\x01\xff\x00", {}),
        (b"\xff\x01\xaa\x00", {"frames": 2}),
        (b"\xff\x01", {"frames": 1}),
        (b"\xff\x01", {"group": 0x6020}),
        (b"\xff\x01", {"group": 0x60FE}),
        (b"\xff\x01", {"bits": 16}),
        (b"\xff\x01", {"position": 12}),
        (b"\xff\x01", {"rows": 0}),
    ],
    ids=str,
)
def test_packed_as_pydicom_has_it(data: bytes, more: dict[str, Any]) -> None:
    group = more.get("group", 0x6000)
    same(overlay(codicom, data, **more), overlay(pydicom, data, **more), group)


@given(st.integers(1, 20), st.integers(1, 20), st.integers(1, 4), st.data())
def test_any_overlay(rows: int, columns: int, frames: int, data: st.DataObject) -> None:
    length = (rows * columns * frames + 7) // 8
    content = data.draw(st.binary(min_size=length, max_size=length + 3))
    same(
        overlay(codicom, content, rows, columns, frames=frames),
        overlay(pydicom, content, rows, columns, frames=frames),
    )


@pytest.mark.parametrize(
    ("data", "more", "group"),
    [
        (b"\xff", {}, 0x6000),
        (b"", {}, 0x6000),
        (None, {}, 0x6000),
        (b"\xff\x01", {"frames": 0}, 0x6000),
        (b"\xff\x01", {"frames": -1}, 0x6000),
        (b"\xff\x01", {"rows": None}, 0x6000),
        (b"\xff\x01", {"bits": None, "columns": None}, 0x6000),
        (b"\xff\x01", {}, 0x6002),
        (b"\xff\x01", {}, 0x5000),
        (b"\xff\x01", {}, 0x6100),
    ],
    ids=str,
)
@pytest.mark.filterwarnings("ignore:The overlay data length is odd")
def test_errors_as_pydicom_has_them(data: Any, more: dict[str, Any], group: int) -> None:
    with pytest.raises((ValueError, AttributeError)) as theirs:
        overlay(pydicom, data, **more).overlay_array(group)
    with pytest.raises(CodicomError) as ours:
        overlay(codicom, data, **more).overlay_array(group)
    assert isinstance(ours.value, theirs.type)


def test_error_names_what_is_missing() -> None:
    with pytest.raises(MissingElementError, match="OverlayBitsAllocated, OverlayRows"):
        overlay(codicom, b"\1\1", rows=None, bits=None).overlay_array(0x6000)


@pytest.mark.parametrize("more", [{"rows": [1, 2]}, {"frames": ["1", "2"]}], ids=str)
def test_numbers_that_are_several(more: dict[str, Any]) -> None:
    with pytest.raises(InvalidPixelDataError, match="not a number"):
        overlay(codicom, b"\xff\x01", **more).overlay_array(0x6000)


def test_any_mapping_will_do() -> None:
    """The function takes what pydicom's takes; so it works on pydicom's data sets too."""
    theirs = overlay(pydicom, b"\xaa\x01")
    assert np.array_equal(get_overlay_array(theirs, 0x6000), peer_overlay_array(theirs, 0x6000))


def test_file_of_pydicom(peer_file: Callable[[str], Path]) -> None:
    path = peer_file("examples_overlay.dcm")
    same(codicom.dcmread(path), pydicom.dcmread(path))


def test_words_of_big_endian() -> None:
    """The bytes of OW are in words, whose order is not that of the bits (PS3.5 8.1.2)."""
    little = overlay(codicom, b"\x12\x34\x56\x01", 5, 5)
    little.ensure_file_meta()
    little.file_meta.TransferSyntaxUID = BIG_ENDIAN
    little[0x60003000].value = b"\x34\x12\x01\x56"
    buffer = io.BytesIO()
    little.save_as(buffer)
    big = codicom.dcmread(io.BytesIO(buffer.getvalue()), force=True)
    expected = overlay(codicom, b"\x12\x34\x56\x01", 5, 5).overlay_array(0x6000)
    assert np.array_equal(big.overlay_array(0x6000), expected)


# --- In unused bits of Pixel Data -----------------------------------------------------------


def embedded(count: int, position: int, **more: Any) -> tuple[Dataset, Any, Any]:
    """Return an image of 12 bits with an overlay in another bit, its samples and the overlay."""
    random = np.random.default_rng(5)
    samples = random.integers(0, 4096, (count, 4, 6), np.uint16)
    bits = random.integers(0, 2, (count, 4, 6), np.uint8)
    given = {"rows": 4, "columns": 6, "bits": 16, "position": position, **more}
    dataset = overlay(codicom, None, **given)
    dataset.ensure_file_meta()
    dataset.file_meta.TransferSyntaxUID = EXPLICIT
    dataset.SOPClassUID, dataset.SOPInstanceUID = "1.2", "1.2.3"
    dataset.Rows, dataset.Columns, dataset.SamplesPerPixel = 4, 6, 1
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 12, 11
    dataset.PixelRepresentation, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    if count > 1:
        dataset.NumberOfFrames = count
    words = samples | bits.astype(np.uint16) << position
    dataset.add_new(0x7FE00010, "OW", words.astype("<u2").tobytes())
    return dataset, samples, bits


@pytest.mark.parametrize("position", [12, 13, 15])
def test_embedded_overlay(position: int) -> None:
    dataset, samples, bits = embedded(1, position)
    array = dataset.overlay_array(0x6000)
    assert array.dtype == np.uint8 and array.flags.writeable
    assert np.array_equal(array, bits[0])
    # The image has nothing of it, and the data set is as it was.
    signed = np.where(samples[0] > 2047, samples[0].astype(int) - 4096, samples[0])
    assert np.array_equal(dataset.pixel_array, signed)
    assert (dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation) == (12, 11, 1)


@pytest.mark.parametrize(
    ("more", "chosen"),
    [({}, slice(0, 3)), ({"frames": 2}, slice(0, 2)), ({"frames": 2, "first": 2}, slice(1, 3))],
    ids=str,
)
def test_embedded_overlay_of_several_frames(more: dict[str, Any], chosen: slice) -> None:
    dataset, _, bits = embedded(3, 14, **more)
    assert np.array_equal(dataset.overlay_array(0x6000), bits[chosen])


def test_embedded_overlay_of_one_frame_among_several() -> None:
    dataset, _, bits = embedded(3, 14, frames=1, first=3)
    assert np.array_equal(dataset.overlay_array(0x6000), bits[2])


def test_embedded_overlay_that_was_read() -> None:
    dataset, _, bits = embedded(2, 13)
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    read = codicom.dcmread(io.BytesIO(buffer.getvalue()))
    assert np.array_equal(read.overlay_array(0x6000), bits)
    again = io.BytesIO()
    read.save_as(again)
    assert again.getvalue() == buffer.getvalue()


def test_embedded_overlay_in_compressed_pixel_data() -> None:
    """RLE Lossless keeps the bits that are no samples'."""
    pytest.importorskip("codicom_rle")
    from codicom.pixels.codec import FrameSpec
    from codicom_rle import encoder

    dataset, _, bits = embedded(1, 15)
    frame = FrameSpec(4, 6, 1, 16, 16, 0, "MONOCHROME2", 0, RLE)
    stream = encoder.encode(memoryview(dataset.PixelData), frame)
    dataset.PixelData = codicom.encaps.encapsulate([stream])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta.TransferSyntaxUID = RLE
    assert np.array_equal(dataset.overlay_array(0x6000), bits[0])


@pytest.mark.parametrize("position", [0, 11, 16])
def test_embedded_overlay_where_samples_are(position: int) -> None:
    dataset, _, _ = embedded(1, 12)
    dataset[0x60000102].value = position
    with pytest.raises(InvalidPixelDataError, match="Overlay Bit Position"):
        dataset.overlay_array(0x6000)


@pytest.mark.parametrize("more", [{"rows": 3}, {"frames": 2}, {"first": 2}, {"frames": 0}], ids=str)
def test_embedded_overlay_that_does_not_fit(more: dict[str, Any]) -> None:
    dataset, _, _ = embedded(1, 12, **more)
    with pytest.raises(InvalidPixelDataError):
        dataset.overlay_array(0x6000)


def test_no_overlay_and_no_pixel_data() -> None:
    with pytest.raises(MissingElementError, match="OverlayData"):
        overlay(codicom, None, bits=16, position=12).overlay_array(0x6000)
