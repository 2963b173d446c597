"""RLE: segments, padding, order."""

from __future__ import annotations

import struct
import warnings
from typing import Any

import numpy as np
import pydicom
import pytest

import rle_reference
from codicom.errors import CodicomWarning
from field.cases import case
from field.making import RLE, all_are, colours, encapsulated, encoders, native, rng, streams_of


def packed(row: bytes) -> bytes:
    """Return bytes as PackBits literals of up to 128, which any decoder has to take."""
    pieces = [row[i : i + 128] for i in range(0, len(row), 128)]
    return b"".join(bytes([len(piece) - 1]) + piece for piece in pieces)


def stream_of(planes: list[bytes], pad: bytes = b"", after: bytes = b"") -> bytes:
    """Return an RLE frame of byte planes, with `pad` behind each segment, even or not."""
    segments = [packed(plane) + pad for plane in planes]
    offsets, at = [], 64
    for segment in segments:
        offsets.append(at)
        at += len(segment)
    header = struct.pack("<16I", len(planes), *offsets, *[0] * (15 - len(planes)))
    return header + b"".join(segments) + after


@case("pydicom#2180", "segments of odd length were written, so that offsets were odd")
def test_segments_that_are_written_are_even() -> None:
    for label in encoders(RLE):
        for seed in range(40):
            rows, columns = 1 + seed % 7, 1 + seed % 11
            array = rng(seed).integers(0, 1 << 16, (rows, columns, 3)).astype("<u2")
            ds = native(array)
            ds.compress(RLE, encoding_plugin=label)
            stream = streams_of(ds)[0]
            header = struct.unpack_from("<16I", stream)
            assert header[0] == 6
            assert all(offset % 2 == 0 for offset in header[1:7])
            assert len(stream) % 2 == 0
            all_are(ds, array)


@case("pydicom#2180", "and have to be read nevertheless")
@case("pydicom#1438", "a segment was one byte longer than its plane: 786433 instead of 786432")
@case("imagecodecs#86", "the byte that pads a segment was taken for the start of a run")
@pytest.mark.parametrize("pad", [b"", b"\0", b"\0\0", b"\0\0\0", b"\x80"])
@pytest.mark.parametrize("columns", [47, 48])
def test_segments_of_any_length(pad: bytes, columns: int) -> None:
    rgb = colours(9, columns)
    planes = [np.ascontiguousarray(rgb[..., k]).tobytes() for k in range(3)]
    facts: dict[str, Any] = {"rows": 9, "columns": columns, "samples": 3, "allocated": 8}
    all_are(encapsulated(stream_of(planes, pad), RLE, **facts), rgb)


@case("pydicom#1438", "what is left out is said, for the frame may be another one")
@pytest.mark.parametrize("allocated", [8, 16])
@pytest.mark.parametrize("samples", [1, 3])
def test_more_than_the_frame(allocated: int, samples: int) -> None:
    shape = (8, 10, 3) if samples == 3 else (8, 10)
    array = rng(5).integers(0, 250, shape).astype(f"<u{allocated // 8}")
    ds = native(array)
    ds.compress(RLE)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        np.testing.assert_array_equal(ds.pixel_array, array)
        for planar in (0, 1) if samples == 3 else ():
            ds.PlanarConfiguration = planar
            np.testing.assert_array_equal(ds.pixel_array, array)
    ds.Rows = 7
    with pytest.warns(CodicomWarning, match="left out"):
        np.testing.assert_array_equal(ds.pixel_array, array[:7])


@case("pydicom#1438", "a run at the end of the segment goes beyond the plane")
def test_a_run_beyond_the_plane() -> None:
    array = np.full((4, 5), 7, np.uint8)
    segment = bytes([257 - 21, 7])  # 21 times, for 20 samples
    stream = struct.pack("<16I", 1, 64, *[0] * 14) + segment
    all_are(encapsulated(stream, RLE, rows=4, columns=5, allocated=8), array)


@case("dicom-rs#457", "16-bit samples were put together in the wrong order of bytes")
@pytest.mark.parametrize("samples", [1, 3])
def test_most_significant_byte_first(samples: int) -> None:
    shape = (6, 7, 3) if samples == 3 else (6, 7)
    array = rng(7).integers(0, 1 << 16, shape).astype("<u2")
    planes = rle_reference.planes_of(array.tobytes(), samples, 16, 0)
    assert planes[0] == (array.reshape(42, samples)[:, 0] >> 8).astype("u1").tobytes()
    ds = encapsulated(stream_of(planes), RLE, rows=6, columns=7, samples=samples, allocated=16)
    all_are(ds, array)


@case("io-dicom#46", "six segments and PALETTE COLOR were refused, nothing was ever compressed")
def test_all_legal_layouts() -> None:
    for allocated, samples in ((8, 1), (8, 3), (16, 1), (16, 3), (32, 1), (32, 3)):
        shape = (16, 16, 3) if samples == 3 else (16, 16)
        array = rng(8).integers(0, 1 << allocated, shape, "<u4").astype(f"<u{allocated // 8}")
        photometric = "RGB" if samples == 3 else "PALETTE COLOR"
        for label in encoders(RLE):
            ds = native(array, photometric=photometric)
            ds.compress(RLE, encoding_plugin=label)
            assert struct.unpack_from("<I", streams_of(ds)[0]) == (samples * allocated // 8,)
            all_are(ds, array)
    ds = native(np.zeros((64, 64), np.uint8))
    ds.compress(RLE)
    assert len(streams_of(ds)[0]) <= 64 + 2 * 64


@case("pydicom#2180", "whatever the peer writes is read, and the other way round")
def test_beside_the_peer(tmp_path: Any) -> None:
    array = rng(9).integers(0, 40, (33, 31)).astype("<u2")
    ds = native(array)
    ds.compress(RLE)
    ds.save_as(tmp_path / "ours.dcm", enforce_file_format=False)
    theirs = pydicom.dcmread(tmp_path / "ours.dcm", force=True)
    theirs.pixel_array_options(decoding_plugin="pydicom")
    np.testing.assert_array_equal(theirs.pixel_array, array)
