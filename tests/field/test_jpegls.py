"""JPEG-LS: interleaving, bits and signs that the stream does not know, fragments, threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jpeg_ls
import numpy as np
import pytest

import codicom
from codicom.encaps import encapsulate
from codicom.errors import CodicomError
from codicom.pixels.codestream import read_header
from field.cases import case
from field.making import (
    JPEG_LS,
    NEAR,
    RLE,
    all_are,
    colours,
    decoded,
    encapsulated,
    encoders,
    native,
    rng,
    saved,
    smooth,
    streams_of,
)

RGB = colours()


def coded(array: Any, bits: int, near: int = 0, mode: int = 2) -> bytes:
    """Return a stream made by the library itself, colour in one of the three interleave modes."""
    count = 1 if array.ndim == 2 else 3
    data = array.transpose(2, 0, 1) if count == 3 and mode == 0 else array
    mode = 0 if count == 1 else mode
    arguments = (array.shape[0], array.shape[1], count, bits, near, mode)
    return bytes(jpeg_ls.encode_buffer(np.ascontiguousarray(data).tobytes(), *arguments))


@case("pydicom#2007", "colour that is not interleaved was read as if it were")
@case("horos#795", "three files of one image, in modes none, line and sample, looked different")
@case("dcm4che#367", "Planar Configuration 1 was applied to a stream that has its own order")
@pytest.mark.parametrize("mode", [0, 1, 2])
@pytest.mark.parametrize("planar", [0, 1])
def test_interleave_modes(mode: int, planar: int) -> None:
    stream = coded(RGB, 8, mode=mode)
    assert read_header(memoryview(stream)).process == mode
    ds = encapsulated(stream, JPEG_LS, rows=32, columns=48, samples=3, allocated=8, planar=planar)
    all_are(ds, RGB)


@case("dcm4che#367", "samples by plane were coded as if they were by pixel")
@pytest.mark.parametrize("mode", [0, 1, 2])
def test_coding_planes(mode: int) -> None:
    ds = native(RGB)
    ds.PixelData, ds.PlanarConfiguration = RGB.transpose(2, 0, 1).tobytes(), 1
    ds.compress(JPEG_LS, encoding_plugin="pyjpegls", interleave_mode=mode)
    assert ds.PlanarConfiguration == 0
    all_are(ds, RGB)


@case("pydicom#2008", "GDCM gives blank images of 6 and 7 bits")
@case("pydicom#2010", "up to 8 bits in 16 allocated: too few bytes, or memory of somebody else")
@pytest.mark.parametrize("bits", range(2, 17))
@pytest.mark.parametrize("allocated", [8, 16])
def test_every_precision(bits: int, allocated: int) -> None:
    if bits > allocated:
        allocated = 16
    array = smooth(40, 44, 0, (1 << bits) - 1).astype("u1" if bits <= 8 else "<u2")
    ds = encapsulated(
        coded(array, bits), JPEG_LS, rows=40, columns=44, allocated=allocated, stored=bits
    )
    all_are(ds, array.astype(f"<u{allocated // 8}"))


@case("pydicom#2009", "the sign is lost when fewer bits are stored than allocated")
@pytest.mark.parametrize(("allocated", "stored"), [(8, 7), (8, 8), (16, 6), (16, 12), (16, 15)])
def test_signed(allocated: int, stored: int) -> None:
    half = 1 << (stored - 1)
    array = smooth(40, 44, -half, half - 1).astype(f"<i{allocated // 8}")
    for plugin in encoders(JPEG_LS):
        ds = native(array, stored=stored)
        ds.compress(JPEG_LS, encoding_plugin=plugin)
        all_are(ds, array)


@case("dcm4che#656", "near-lossless coding of signed samples was off by the whole range")
@case("cornerstoneWADOImageLoader#472", "a signed near-lossless CT slice showed wrong values")
@pytest.mark.parametrize("near", [1, 2, 10])
@pytest.mark.parametrize("stored", [12, 16])
def test_signed_near_lossless(near: int, stored: int) -> None:
    half = 1 << (stored - 1)
    array = smooth(64, 64, -half, half - 1).astype("<i2")
    array[::2, ::2] = rng(6).integers(-half, half, (32, 32))
    coded_by = 0
    for plugin in encoders(NEAR):
        ds = native(array, stored=stored)
        try:
            ds.compress(NEAR, encoding_plugin=plugin, jls_error=near)
        except CodicomError:
            continue  # a refusal is no wrong pixel
        coded_by += 1
        # What lies within `near` of the ends is moved by up to that much beforehand.
        all_are(ds, array, within=2 * near)
        inner = np.abs(array.astype(int) + 0.5) < half - near
        for plane in decoded(ds).values():
            assert np.abs(plane.astype(int) - array)[inner].max() <= near
    assert coded_by


@case("fo-dicom#2150", "a multi-frame object was corrupt after transcoding from JPEG-LS")
@pytest.mark.parametrize("target", [RLE, "1.2.840.10008.1.2.1"])
def test_transcoding_many_frames(target: str, tmp_path: Any) -> None:
    frames = np.stack([smooth(32, 40, 0, 4095, i) for i in range(7)]).astype("<u2")
    ds = native(frames, stored=12)
    ds.compress(JPEG_LS)
    all_are(ds, frames)
    path = saved(ds, tmp_path / "a.dcm")
    codicom.transcode(path, tmp_path / "b.dcm", target, verify=True)
    result = codicom.dcmread(tmp_path / "b.dcm")
    np.testing.assert_array_equal(result.pixel_array, frames)


@case("fo-dicom.Codecs#99", "now and then a stream had no header, when several threads encoded")
def test_threads_write_whole_streams() -> None:
    array = smooth(64, 64, 0, 4095).astype("<u2")
    expected = coded(array, 12)

    def run(seed: int) -> bytes:
        ds = native(array, stored=12)
        ds.compress(JPEG_LS, encoding_plugin="pyjpegls")
        return streams_of(ds)[0].rstrip(b"\0")

    with ThreadPoolExecutor(8) as pool:
        streams = set(pool.map(run, range(200)))
    assert streams == {expected.rstrip(b"\0")}
    assert expected[:4] == b"\xff\xd8\xff\xf7"


@case("fo-dicom.Codecs#99", "and was decoded to something")
def test_streams_without_header() -> None:
    array = smooth(64, 64, 0, 4095).astype("<u2")
    stream = coded(array, 12)
    for start in (2, stream.index(b"\xff\xda"), 40):
        ds = encapsulated(stream[start:], JPEG_LS, rows=64, columns=64, allocated=16, stored=12)
        with pytest.raises(CodicomError):
            ds.pixel_array  # noqa: B018


@case("GDCM#80", "a frame in several fragments ended the process")
@pytest.mark.parametrize("table", [True, False])
def test_more_fragments_than_frames(table: bool) -> None:
    frames = np.stack([smooth(64, 64, 0, 4095, i) for i in range(3)]).astype("<u2")
    streams = [coded(frame, 12) for frame in frames]
    ds = encapsulated(streams, JPEG_LS, rows=64, columns=64, allocated=16, stored=12, frames=3)
    ds.PixelData = encapsulate(streams, fragments_per_frame=4, has_bot=table)
    all_are(ds, frames)
