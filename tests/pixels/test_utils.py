"""The functions of codicom.pixels that users call, compared with the peer."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pydicom.pixels.utils as peer
import pytest

import codicom
from codicom.errors import (
    CodicomError,
    CodicomWarning,
    InvalidPixelDataError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from codicom.pixels import (
    as_pixel_options,
    concatenate_packed_frames,
    get_packed_frame,
    iter_pixels,
    pack_bits,
    pixel_array,
    unpack_bits,
    utils,
)
from pixels.images import BIG, JPEG_2000, RLE, image, peer_image

RNG = np.random.default_rng(9)


def saved(ds: Any, tmp_path: Path) -> Path:
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    ds.SOPInstanceUID = "1.2.3"
    path = tmp_path / "image.dcm"
    ds.save_as(path, enforce_file_format=True)
    return path


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", BIG, RLE])
@pytest.mark.parametrize("frames", [None, 3])
def test_from_everywhere(syntax: str, frames: int | None, tmp_path: Path) -> None:
    value = RNG.bytes(12 * (frames or 1))
    ds = image(value, frames=frames, syntax="1.2.840.10008.1.2.1" if syntax == RLE else syntax)
    if syntax == RLE:
        ds.compress(RLE)
    path = saved(ds, tmp_path)
    data = path.read_bytes()
    expected = ds.pixel_array
    file = io.BytesIO(b"before" + data)
    file.seek(6)
    for source in (ds, path, str(path), data, memoryview(data), io.BytesIO(data), file):
        array = pixel_array(source)
        assert array.dtype == expected.dtype
        assert (array == expected).all()
        found = list(iter_pixels(source))
        assert len(found) == (frames or 1)
        assert (np.stack(found) == expected).all()
        last = (frames or 1) - 1
        assert (pixel_array(source, index=last) == found[last]).all()
        picked = list(iter_pixels(source, indices=[last, 0]))
        assert (picked[0] == found[last]).all()
        assert (picked[1] == found[0]).all()
    assert file.tell() == 6
    with path.open("rb") as opened:
        assert (pixel_array(opened) == expected).all()
        assert opened.tell() == 0


def test_frames_are_arrays_of_their_own() -> None:
    ds = image(bytes(24), frames=2)
    for compressed in (False, True):
        if compressed:
            ds.compress(RLE)
        first, second = iter_pixels(ds)
        first[:] = 7
        assert not second.any()
        assert not ds.pixel_array.any()


@pytest.mark.parametrize("syntax", [None, RLE])
def test_frames_that_are_not_there(syntax: str | None) -> None:
    ds = image(bytes(24), frames=2)
    if syntax:
        ds.compress(syntax)
    generator = iter_pixels(ds, indices=[0, 2])
    next(generator)
    with pytest.raises(ValueError, match="frame 2"):
        next(generator)


def test_what_goes_with_the_pixels(tmp_path: Path) -> None:
    ds = image(bytes(12))
    ds.PatientName = "Doe^Jane"
    ds.SmallestImagePixelValue = 3
    ds.StudyID = "7"
    out = codicom.Dataset()
    pixel_array(saved(ds, tmp_path), ds_out=out, specific_tags=[0x00100010])
    assert out.PatientName == "Doe^Jane"
    assert out.SmallestImagePixelValue == 3
    assert out.Rows == 2
    assert "StudyID" not in out
    assert "PixelData" not in out
    assert out.file_meta.TransferSyntaxUID == ds.file_meta.TransferSyntaxUID


def test_what_is_no_file() -> None:
    for source in (b"", b"not DICOM at all", io.BytesIO(b"\0" * 200)):
        with pytest.raises(CodicomError):
            pixel_array(source)


# ---- elements


def pairs() -> list[tuple[Any, Any]]:
    """Return data sets of ours and the peer's."""
    cases: list[dict[str, Any]] = [
        {}, {"frames": 4}, {"frames": 0}, {"allocated": 1}, {"allocated": 8, "signed": 1},
        {"allocated": 32}, {"samples": 3, "allocated": 8}, {"samples": 3, "planar": 1},
        {"samples": 3, "photometric": "YBR_FULL_422", "allocated": 8}, {"syntax": BIG},
        {"syntax": RLE, "samples": 3}, {"syntax": JPEG_2000, "samples": 3, "planar": 1},
        {"allocated": 64, "frames": 3, "samples": 3}, {"allocated": 1, "rows": 3, "frames": 3},
    ]  # fmt: skip
    return [(image(bytes(12), **facts), peer_image(bytes(12), **facts)) for facts in cases]


@pytest.mark.filterwarnings("ignore")
def test_properties_like_the_peer() -> None:
    for ours, theirs in pairs():
        for name, arguments in (
            ("get_expected_length", ()), ("get_expected_length", ("pixels",)),
            ("get_nr_frames", ()), ("get_nr_frames", (False,)), ("pixel_dtype", ()),
        ):  # fmt: skip
            mine = getattr(utils, name)(ours, *arguments)
            assert mine == getattr(peer, name)(theirs, *arguments), (name, arguments)
        assert as_pixel_options(ours, rows=7, more=1) == peer.as_pixel_options(
            theirs, rows=7, more=1
        )
        count = peer.get_expected_length(theirs, "pixels")
        array = np.arange(count)
        mine = utils.reshape_pixel_array(ours, array)
        assert (mine == peer.reshape_pixel_array(theirs, array)).all()
        assert utils.get_image_pixel_ids(ours).keys() == peer.get_image_pixel_ids(theirs).keys()


def test_no_frames_is_one() -> None:
    ds = image(bytes(12), frames=0)
    with pytest.warns(CodicomWarning, match="NumberOfFrames"):
        assert utils.get_nr_frames(ds) == 1
    assert utils.get_nr_frames(codicom.Dataset()) == 1
    assert as_pixel_options(codicom.Dataset()) == {"number_of_frames": 1}


def test_float_types() -> None:
    for allocated in (32, 64):
        ds = image(bytes(48), allocated=allocated)
        assert utils.pixel_dtype(ds, as_float=True) == np.dtype(f"<f{allocated // 8}")


@pytest.mark.parametrize(
    ("keyword", "value", "error"),
    [
        ("BitsAllocated", 12, InvalidPixelDataError), ("BitsAllocated", 24, UnsupportedSyntaxError),
        ("BitsAllocated", 128, UnsupportedSyntaxError),
        ("BitsAllocated", None, MissingElementError),
        ("PixelRepresentation", 3, InvalidPixelDataError),
    ],
)  # fmt: skip
def test_no_such_type(keyword: str, value: Any, error: type[Exception]) -> None:
    ds = image(bytes(12))
    setattr(ds, keyword, value)
    with pytest.raises(error):
        utils.pixel_dtype(ds)


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.1", RLE])
@pytest.mark.parametrize("indices", [None, [0]])
def test_files_without_an_image(syntax: str, indices: Any, tmp_path: Path) -> None:
    ds = image(bytes(12))
    del ds.PixelData
    ds.file_meta.TransferSyntaxUID = syntax
    path = saved(ds, tmp_path)
    for src in (path, io.BytesIO(path.read_bytes())):
        for library in (peer.pixel_array, pixel_array):
            with pytest.raises(AttributeError) as caught:
                library(src)
        assert isinstance(caught.value, MissingElementError)
        for iterate in (peer.iter_pixels, iter_pixels):
            with pytest.raises(AttributeError) as caught:
                next(iterate(src, indices=indices))
        assert isinstance(caught.value, MissingElementError)


def test_types_need_a_byte_order() -> None:
    ds = image(bytes(12))
    del ds.file_meta.TransferSyntaxUID
    with pytest.raises(MissingElementError):
        utils.pixel_dtype(ds)


@pytest.mark.parametrize(
    ("facts", "size"),
    [({}, 7), ({"samples": 0}, 6), ({"samples": 3, "planar": 5}, 18), ({"frames": 2}, 6)],
)
def test_shapes_that_cannot_be(facts: dict[str, Any], size: int) -> None:
    with pytest.raises(InvalidPixelDataError):
        utils.reshape_pixel_array(image(bytes(36), **facts), np.zeros(size))


@pytest.mark.parametrize("bits", [8, 16])
def test_expanding_colour(bits: int) -> None:
    source = RNG.bytes(32)
    assert utils.expand_ybr422(source, bits) == peer.expand_ybr422(source, bits)
    for wrong in (b"1", source[:-1], source[:6]):
        with pytest.raises(ValueError, match="pairs"):
            utils.expand_ybr422(wrong, bits)
    with pytest.raises(ValueError, match="pairs"):
        utils.expand_ybr422(source, 32)


# ---- bits


@pytest.mark.parametrize("dtype", ["u1", "i1", "u2", "i8", "f4", "bool"])
@pytest.mark.parametrize("shape", [(0,), (1,), (9,), (3, 3), (2, 5, 7), (2, 8, 8)])
@pytest.mark.parametrize("pad", [True, False])
def test_packing_like_the_peer(dtype: str, shape: tuple[int, ...], pad: bool) -> None:
    array = RNG.integers(0, 2, shape).astype(dtype)
    packed = pack_bits(array, pad)
    assert packed == peer.pack_bits(array, pad)
    assert (unpack_bits(packed)[: array.size] == array.ravel()).all()
    assert unpack_bits(packed, as_array=False) == peer.unpack_bits(packed, as_array=False)


@pytest.mark.parametrize(
    "array", [np.array([0, 2], "u1"), np.array([1, -1], "i1"), np.array([0.5]), np.array([256])]
)
def test_only_bits_are_packed(array: Any) -> None:
    with pytest.raises(ValueError, match="0 and 1"):
        pack_bits(array)


@pytest.mark.parametrize("length", [1, 7, 8, 9, 35, 64])
def test_packed_frames(length: int) -> None:
    bits = RNG.integers(0, 2, (5, length)).astype("u1")
    whole = pack_bits(bits)
    frames = [get_packed_frame(whole, i, length) for i in range(5)]
    for i, frame in enumerate(frames):
        assert frame == pack_bits(bits[i])
        start = i * length // 8
        assert get_packed_frame(whole[start:], i, length, start, pad=False) == pack_bits(
            bits[i], pad=False
        )
    assert concatenate_packed_frames(frames, length) == whole
    assert concatenate_packed_frames(frames, length, pad=False) == pack_bits(bits, pad=False)
    assert concatenate_packed_frames([], length) == b""
    for call in (
        lambda: get_packed_frame(whole, -1, length),
        lambda: get_packed_frame(whole, 5 + 16 // length, length),
        lambda: get_packed_frame(whole, 0, length, 1),
        lambda: concatenate_packed_frames([b""], length),
    ):
        with pytest.raises(ValueError, match=r"frame|index"):
            call()


@pytest.mark.parametrize("ssiz", [0x07, 0x0B, 0x87, 0x8F])
def test_jpeg_2000_headers(ssiz: int) -> None:
    stream = b"\xff\x4f\xff\x51" + bytes(38) + bytes([ssiz]) + bytes(10)
    assert utils.get_j2k_parameters(stream) == peer.get_j2k_parameters(stream)
    boxed = b"\x00\x00\x00\x0cjP  \x0d\x0a\x87\x0a" + bytes(20) + stream
    assert utils.get_j2k_parameters(boxed)["precision"] == (ssiz & 0x7F) + 1
    for wrong in (b"", stream[:42], b"\xff\xd8" + stream, boxed[:30]):
        assert utils.get_j2k_parameters(wrong) == {}


def test_names_are_loaded_when_they_are_used() -> None:
    import codicom.pixels

    assert set(codicom.pixels.__all__) <= set(dir(codicom.pixels))
    for name in codicom.pixels.__all__:
        assert callable(getattr(codicom.pixels, name))
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = codicom.pixels.no_such_name
