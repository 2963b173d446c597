"""JPEG 2000: precision, sign, component transformation, damage."""

from __future__ import annotations

import warnings
from typing import Any

import imagecodecs
import numpy as np
import pytest

from codicom.errors import CodicomError, CodicomWarning
from codicom.pixels.codestream import read_header
from field.cases import case
from field.making import (
    HTJ2K_LOSSY,
    J2K,
    J2K_LOSSY,
    all_are,
    colours,
    decoded,
    encapsulated,
    encoders,
    native,
    rng,
    smooth,
    streams_of,
    subsampled_j2k,
    to_ybr,
)

RGB = colours(64, 96)


def coded(array: Any, bits: int) -> bytes:
    """Return a stream of the sign of `array` and of `bits` bits, made by the library itself."""
    return bytes(
        imagecodecs.jpeg2k_encode(
            array, 0, codecformat="J2K", reversible=True, mct=False, bitspersample=bits
        )
    )


@case("pydicom#539", "16-bit signed samples came out of Pillow much too large")
@case("pydicom#693", "14-bit signed samples were shifted by two bits and offset")
@case("pylibjpeg-openjpeg#30", "a background of -2000 came out as 14384")
@pytest.mark.parametrize(("stored", "bits"), [(16, 16), (14, 14), (16, 14), (12, 12)])
def test_signed(stored: int, bits: int) -> None:
    array = smooth(64, 64, -2000, 2000).astype("<i2")
    ds = encapsulated(
        coded(array, bits), J2K, rows=64, columns=64, allocated=16, stored=stored, signed=1
    )
    assert array.min() == -2000
    all_are(ds, array)


@case("pydicom#1149", "an unsigned stream of 13 bits is signed by Pixel Representation")
def test_sign_that_the_stream_does_not_have() -> None:
    array = smooth(48, 64, -4096, 4095).astype("<i2")
    stream = coded(array.view("<u2") & 0x1FFF, 13)
    ds = encapsulated(stream, J2K, rows=48, columns=64, allocated=16, stored=13, signed=1)
    all_are(ds, array)


@case("pydicom#1149", "and the other way round")
def test_sign_that_the_tag_does_not_have() -> None:
    array = smooth(48, 64, -2048, 2047).astype("<i2")
    ds = encapsulated(coded(array, 12), J2K, rows=48, columns=64, allocated=16, stored=12)
    all_are(ds, (array.view("<u2") & 0xFFF).astype("<u2"))


@case("pydicom#2006", "colour of 8 bits in 16 allocated could not be brought into shape")
@pytest.mark.parametrize("stored", [8, 16])
def test_fewer_bits_than_allocated(stored: int) -> None:
    facts: dict[str, Any] = {"rows": 64, "columns": 96, "allocated": 16, "stored": stored}
    ds = encapsulated(coded(RGB, 8), J2K, samples=3, photometric="RGB", **facts)
    all_are(ds, RGB.astype("<u2"))
    gray = np.ascontiguousarray(RGB[..., 0])
    all_are(encapsulated(coded(gray, 8), J2K, **facts), gray.astype("<u2"))


@case("pydicom#2033", "9 bits were taken for 8")
@case("pydicom#2073", "12-bit samples were scaled to 8 or to 16 bits, depending on Bits Stored")
@pytest.mark.parametrize("bits", range(1, 17))
@pytest.mark.parametrize("tagged", [False, True])
def test_every_precision(bits: int, tagged: bool) -> None:
    array = smooth(40, 40, 0, (1 << bits) - 1).astype("u1" if bits <= 8 else "<u2")
    allocated = array.itemsize * 8
    ds = encapsulated(
        coded(array, bits), J2K, rows=40, columns=40, allocated=allocated,
        stored=bits if tagged else allocated,
    )  # fmt: skip
    assert array.max() == (1 << bits) - 1
    all_are(ds, array)


@case("pydicom#2260", "an overlay in the bits above Bits Stored changed the pixels when compressed")
@pytest.mark.parametrize("signed", [0, 1])
@pytest.mark.parametrize("syntax", [J2K, J2K_LOSSY])
def test_overlay_in_high_bits(syntax: str, signed: int) -> None:
    dirty = smooth(64, 64, 0, 4095).astype("<u2") | (rng(3).integers(0, 16, (64, 64)) << 12)
    for label in encoders(syntax):
        ds = native(dirty.astype("<u2"), stored=12, signed=signed)
        before = ds.pixel_array.copy()
        options = {} if syntax == J2K or label != "pylibjpeg" else {"j2k_cr": [1]}
        ds.compress(syntax, encoding_plugin=label, **options)
        assert read_header(memoryview(streams_of(ds)[0])).precision == 12
        all_are(ds, before)
        ds.decompress()
        np.testing.assert_array_equal(ds.pixel_array, before)


@case("pylibjpeg-openjpeg#36", "a stream with subsampled chroma ended the process")
@pytest.mark.parametrize("rows", [1, 2])
def test_subsampled_chroma(rows: int) -> None:
    shape = (64 // rows, 48)
    planes = [smooth(64, 96, 0, 255), smooth(*shape, 60, 200, 1), smooth(*shape, 50, 210, 2)]
    stream = subsampled_j2k([plane.astype(np.uint8) for plane in planes])
    chroma = [np.repeat(np.repeat(p, rows, 0), 2, 1) for p in planes[1:]]
    ds = encapsulated(
        stream, J2K, rows=64, columns=96, samples=3, allocated=8, photometric="YBR_FULL_422"
    )
    expected = native(
        np.stack([planes[0], *chroma], -1).astype(np.uint8), photometric="YBR_FULL"
    ).pixel_array
    all_are(ds, expected, 1)


@case("pylibjpeg-openjpeg#36", "other subsampling is refused before a codec sees it")
def test_other_subsampling() -> None:
    stream = bytearray(coded(RGB, 8))
    stream[46] = 3  # YRsiz of the second component, see SIZ
    ds = encapsulated(bytes(stream), J2K, rows=64, columns=96, samples=3, allocated=8)
    with pytest.raises(CodicomError, match="subsampled"):
        ds.pixel_array  # noqa: B018


@case("pydicom#966", "a stream whose end is damaged gave zeros and nobody said a word")
@pytest.mark.parametrize("kind", ["cut", "rubbish"])
def test_damaged_end(kind: str) -> None:
    array = rng(4).integers(0, 65536, (64, 64)).astype("<u2")
    stream = coded(array, 16)
    cut = len(stream) * 2 // 3
    end = b"" if kind == "cut" else b"\xff\x64\xff\xff" + bytes(40)
    ds = encapsulated(stream[:cut] + end, J2K, rows=64, columns=64, allocated=16)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            ds.pixel_array  # noqa: B018
        except CodicomError:
            return
    assert any(issubclass(w.category, CodicomWarning) for w in caught)


@case("pydicom#966", "removing the bad comment at the end makes it readable again")
def test_comment_after_the_data() -> None:
    array = smooth(64, 64, 0, 65535).astype("<u2")
    stream = coded(array, 16)
    assert stream.endswith(b"\xff\xd9")
    ds = encapsulated(stream + b"\0" * 11, J2K, rows=64, columns=64, allocated=16)
    all_are(ds, array)


@case("dcm4che#647", "signed samples were coded lossily as unsigned, off by up to 65535")
def test_signed_lossy() -> None:
    array = smooth(96, 96, -1000, 1000).astype("<i2")
    for label in encoders(J2K_LOSSY):
        options: Any = {"j2k_psnr": [60]} if label == "pylibjpeg" else {"psnr": 60}
        ds = native(array, stored=16)
        ds.compress(J2K_LOSSY, encoding_plugin=label, **options)
        header = read_header(memoryview(streams_of(ds)[0]))
        assert header.lossy
        assert header.is_signed
        all_are(ds, array, within=600)
        first, *others = decoded(ds).values()
        for other in others:
            assert np.abs(first.astype(int) - other).max() <= 1


@pytest.mark.parametrize("signed", [0, 1])
def test_lossy_samples_beyond_bits_stored(signed: int) -> None:
    """A library that writes 16 bits for 12 may give more than 12 back, and Bits Stored says so."""
    array = np.zeros((64, 64), "<u2")
    array[::2], array[20:40, 10:50] = 4095, 4095
    if signed:
        array = (array.astype(int) - 2048).astype("<i2")
    for plugin in encoders(HTJ2K_LOSSY):
        ds = native(array, stored=12, signed=signed)
        ds.compress(HTJ2K_LOSSY, encoding_plugin=plugin, quantization=0.05)
        assert ds.BitsStored == read_header(memoryview(streams_of(ds)[0])).precision
        assert ds.HighBit == ds.BitsStored - 1
        first, *others = decoded(ds).values()
        assert all(np.abs(first.astype(int) - other).max() <= 1 for other in others)
        assert int(first.max()) - int(first.min()) < 1 << ds.BitsStored
        ds.decompress()
        np.testing.assert_array_equal(ds.pixel_array, first)


@case("wsidicomizer#158", "the stream has the component transformation and the label says RGB")
@case("GDCM#122", "the encoder had no component transformation at all")
@pytest.mark.parametrize(("syntax", "label"), [(J2K, "YBR_RCT"), (J2K_LOSSY, "YBR_ICT")])
def test_component_transformation(syntax: str, label: str) -> None:
    for plugin in encoders(syntax):
        ds = native(RGB)
        ours = plugin == "pylibjpeg"
        options: Any = {} if syntax == J2K else {"j2k_psnr": [55]} if ours else {"psnr": 55}
        ds.compress(syntax, encoding_plugin=plugin, **options)
        assert read_header(memoryview(streams_of(ds)[0])).process == 1
        assert ds.PhotometricInterpretation == label
        within = 0 if syntax == J2K else 24
        all_are(ds, RGB, within)
        ds.PhotometricInterpretation = "RGB"
        all_are(ds, RGB, within)


@case("GDCM#122", "without the transformation RGB stays RGB and YBR_FULL stays YBR_FULL")
def test_no_component_transformation() -> None:
    ds = native(RGB)
    ds.compress(J2K, encoding_plugin="pylibjpeg", use_mct=False)
    assert ds.PhotometricInterpretation == "RGB"
    all_are(ds, RGB)
    ybr = to_ybr(RGB)
    for plugin in encoders(J2K):
        ds = native(ybr, photometric="YBR_FULL")
        ds.compress(J2K, encoding_plugin=plugin)
        assert ds.PhotometricInterpretation == "YBR_FULL"
        assert read_header(memoryview(streams_of(ds)[0])).process == 0
        all_are(ds, ybr, raw=True)


@case("fo-dicom.Codecs#49", "a dose report of 8 bits in 16 was distorted by coding")
@case("fo-dicom.Codecs#51", "an image became all white by coding")
@case("fo-dicom.Codecs#90", "known here is only that JPEG 2000 did not come back as it was coded")
@pytest.mark.parametrize(
    ("allocated", "stored"),
    [(8, 1), (8, 5), (8, 8), (16, 8), (16, 10), (16, 13), (16, 16), (32, 20)],
)
@pytest.mark.parametrize("signed", [0, 1])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_round_trips(allocated: int, stored: int, signed: int, photometric: str) -> None:
    half = (1 << (stored - 1)) if signed else 0
    array = smooth(40, 56, -half, (1 << stored) - 1 - half, stored)
    array[:10], array[10:20] = -half, (1 << stored) - 1 - half
    array = array.astype(f"<{'i' if signed else 'u'}{allocated // 8}")
    for plugin in encoders(J2K):
        ds = native(array, stored=stored, photometric=photometric)
        ds.compress(J2K, encoding_plugin=plugin)
        all_are(ds, array)


@case("grok#366", "16 bits of a large, mostly white image came out gray and noisy")
def test_decoders_agree_on_extremes() -> None:
    array = np.full((300, 280), 65535, "<u2")
    array[40:260, 30:200] = rng(5).integers(0, 65536, (220, 170))
    array[::7, ::3] = 0
    ds = encapsulated(coded(array, 16), J2K, rows=300, columns=280, allocated=16)
    all_are(ds, array)
