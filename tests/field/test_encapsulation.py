"""Encapsulation: fragments, tables, delimiters, cut data."""

from __future__ import annotations

import io
import random
import struct
import warnings
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Picture

import codicom
from codicom import config
from codicom.encaps import (
    encapsulate,
    encapsulate_extended,
    generate_frames,
    get_frame,
    parse_basic_offsets,
)
from codicom.errors import CodicomError, CodicomWarning
from codicom.pixels import iter_pixels, pixel_array
from field.cases import case
from field.making import (
    BASELINE,
    J2K,
    JPEG_LS,
    RLE,
    all_are,
    encapsulated,
    jpeg,
    native,
    rng,
    saved,
    smooth,
    streams_of,
)

END = b"\xfe\xff\xdd\xe0\0\0\0\0"


def item(data: bytes) -> bytes:
    """Return a fragment."""
    return b"\xfe\xff\x00\xe0" + struct.pack("<I", len(data)) + data


def frames_of(count: int) -> Any:
    """Return (count, 48, 40) samples of 12 bits."""
    return np.stack([smooth(48, 40, 0, 4095, i) for i in range(count)]).astype("<u2")


def coded(count: int, syntax: str) -> tuple[Any, list[bytes]]:
    """Return frames and their codestreams."""
    frames = frames_of(count)
    ds = native(frames, stored=12)
    ds.compress(syntax)
    return frames, streams_of(ds)


def holding(data: bytes, syntax: str, count: int) -> Any:
    """Return a data set with an encapsulated value."""
    facts: dict[str, Any] = {"rows": 48, "columns": 40, "allocated": 16, "stored": 12}
    ds = encapsulated([b"\0\0"], syntax, frames=count, **facts)
    ds.PixelData = data
    return ds


@case("pydicom#685", "with an empty table all fragments were taken for one frame, or lost")
@case("pydicom#1774", "frames in several fragments were decoded from their first alone")
@case("fo-dicom#992", "several frames, fragments of different sizes and no table: not implemented")
@pytest.mark.parametrize("syntax", [J2K, JPEG_LS, RLE])
@pytest.mark.parametrize("table", ["empty", "right"])
def test_fragments_of_any_size(syntax: str, table: str) -> None:
    frames, streams = coded(4, syntax)
    dice = random.Random(3)
    for _ in range(6):
        body, offsets = b"", []
        for stream in streams:
            offsets.append(len(body))
            cuts = sorted(dice.sample(range(1, len(stream) // 2), dice.randint(0, 5)))
            for start, stop in pairwise([0, *(2 * cut for cut in cuts), len(stream)]):
                body += item(stream[start:stop])
        head = item(struct.pack("<4I", *offsets) if table == "right" else b"")
        ds = holding(head + body + END, syntax, 4)
        all_are(ds, frames)
        assert streams_of(ds) == streams
        np.testing.assert_array_equal(ds.frames[2].array(), frames[2])


@case("dicom-rs#414", "what pads JPEG frames of odd length was taken for the start of the next one")
@pytest.mark.parametrize("padding", [b"", b"\0\0", b"\0" * 7, b"\xff\xd9\0"])
@pytest.mark.parametrize("fragments", [1, 2, 5])
@pytest.mark.parametrize("table", [False, True])
def test_jpeg_frames_of_odd_length(padding: bytes, fragments: int, table: bool) -> None:
    frames = np.stack([smooth(32, 40, 0, 255, i) for i in range(9)]).astype("u1")
    streams = [jpeg(frame) for frame in frames]
    assert {len(stream) % 2 for stream in streams} == {0, 1}
    expected = np.stack([np.asarray(Picture.open(io.BytesIO(stream))) for stream in streams])
    padded = [stream + padding for stream in streams]
    ds = encapsulated(streams, BASELINE, rows=32, columns=40, allocated=8, frames=9)
    ds.PixelData = encapsulate(padded, fragments_per_frame=fragments, has_bot=table)
    all_are(ds, expected, within=1)
    for index in (8, 3, 0):
        assert np.abs(ds.frames[index].array().astype(int) - expected[index]).max() <= 1


@case("pydicom#1140", "a fragment has the bytes of the delimiter in it, and reading ended there")
@pytest.mark.parametrize("tail", [b"\0\0\0\0", b"\x12\x34\x56\x78"])
@pytest.mark.parametrize("source", ["bytes", "path"])
def test_delimiters_within_a_fragment(tail: bytes, source: str, tmp_path: Path) -> None:
    array = rng(1).integers(0, 256, (64, 64)).astype("u1")
    array[10, :8] = np.frombuffer(b"\xfe\xff\xdd\xe0" + tail, "u1")
    array[20, :8] = np.frombuffer(b"\xfe\xff\x0d\xe0" + tail, "u1")
    array[30, :8] = np.frombuffer(b"\xfe\xff\x00\xe0" + tail, "u1")
    ds = native(array)
    ds.compress(RLE)  # noise: these bytes stay as they are
    ds.add_new(0x7FE10010, "LO", "behind")
    path = saved(ds, tmp_path / "a.dcm")
    data = path.read_bytes()
    assert data.count(b"\xfe\xff\xdd\xe0") == 2
    read = codicom.dcmread(path if source == "path" else data)
    assert read[0x7FE10010].value == "behind"
    assert read.PixelData == ds.PixelData
    all_are(read, array)


@case("pydicom#1968", "the extended table did not know of the bytes that pad odd frames")
def test_extended_table_of_odd_frames() -> None:
    streams = [bytes([1]) * 7, bytes([2]) * 3, bytes([3]) * 6, bytes([4]) * 5]
    data, offsets, lengths = encapsulate_extended(streams)
    basic = encapsulate(streams)
    assert struct.unpack("<4Q", offsets) == struct.unpack_from("<4I", basic, 8)
    for length, stream in zip(struct.unpack("<4Q", lengths), streams, strict=True):
        assert length in (len(stream), len(stream) + len(stream) % 2)
    frames = list(generate_frames(data, extended_offsets=(offsets, lengths)))
    assert [frame[: len(s)] for frame, s in zip(frames, streams, strict=True)] == streams
    assert get_frame(data, 3, extended_offsets=(offsets, lengths))[:5] == streams[3]


@case("dicom-rs#399", "the table that is written had one entry too many, for the end of the data")
def test_entries_of_the_table() -> None:
    for count, pieces in ((1, 1), (1, 3), (4, 1), (4, 2)):
        streams = [bytes(20 + 2 * i) for i in range(count)]
        data = encapsulate(streams, fragments_per_frame=pieces)
        offsets = parse_basic_offsets(data)
        assert len(offsets) == count
        assert offsets[0] == 0
        assert list(generate_frames(data, number_of_frames=count)) == streams


@case("dicom-rs#399", "and such tables are read without a frame more")
def test_a_table_with_an_entry_for_the_end() -> None:
    frames, streams = coded(3, JPEG_LS)
    body = b"".join(item(stream) for stream in streams)
    ends = np.cumsum([0, *(8 + len(stream) for stream in streams)])
    ds = holding(item(struct.pack("<4I", *ends)) + body + END, JPEG_LS, 3)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        all_are(ds, frames)


@case("pydicom#1491", "data that were cut short decoded to something, silently")
@case("io-dicom#41", "truncated streams of the JPEG family were 'decoded successfully'")
@pytest.mark.parametrize("syntax", [J2K, JPEG_LS, RLE, "1.2.840.10008.1.2.4.70"])
def test_truncated(syntax: str) -> None:
    frames, (stream,) = coded(1, syntax)
    for cut in range(2, len(stream) - 4, max(1, len(stream) // 40)):
        ds = holding(encapsulate([stream[:cut]]), syntax, 1)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                array = ds.pixel_array
            except CodicomError:
                continue
        said = any(issubclass(w.category, CodicomWarning) for w in caught)
        assert said or np.array_equal(array, frames[0]), f"cut at {cut}"
        with config.strict_reading(), pytest.raises(CodicomError):
            holding(encapsulate([stream[:cut]]), syntax, 1).pixel_array  # noqa: B018


@case("pydicom#2227", "more than 2 GiB of encapsulated pixel data could not be decoded with GDCM")
def test_more_than_2_gib(tmp_path: Path) -> None:
    frames, streams = coded(2, JPEG_LS)
    ds = holding(encapsulate(streams, has_bot=False), JPEG_LS, 3)
    path = saved(ds, tmp_path / "large.dcm")
    data = path.read_bytes()
    first = data.index(item(streams[0]))
    second = first + 8 + len(streams[0])
    gap = (2 << 30) + 4096
    with path.open("r+b") as file:  # a hole takes no room on the disk
        file.truncate(second)
        file.seek(second)
        file.write(b"\xfe\xff\x00\xe0" + struct.pack("<I", gap))
        file.seek(second + 8 + gap)
        file.write(data[second:])
    np.testing.assert_array_equal(pixel_array(path, index=0), frames[0])
    np.testing.assert_array_equal(pixel_array(path, index=2), frames[1])
    found = list(iter_pixels(path, indices=[2, 0]))
    np.testing.assert_array_equal(found[0], frames[1])
