"""FrameWriter: files that grow frame by frame, read back by the peer."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from codicom import Dataset, FrameWriter, dcmread
from codicom.errors import (
    CodecError,
    CodicomError,
    EncodeError,
    InvalidPixelDataError,
    LimitError,
    MissingElementError,
)
from codicom.pixels.oneframe import FrameEncoder

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
BIG = "1.2.840.10008.1.2.2"
RLE = "1.2.840.10008.1.2.5"
MPEG = "1.2.840.10008.1.2.4.100"

rng = np.random.default_rng(7)
ARRAY = rng.integers(0, 4096, (7, 30, 21)).astype("u2")


def described(
    rows: int = 30, columns: int = 21, samples: int = 1, allocated: int = 16, stored: int = 12
) -> Dataset:
    """Return a data set that describes frames and has none."""
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
    ds.PatientName = "Doe^Jane"
    ds.Rows, ds.Columns, ds.SamplesPerPixel = rows, columns, samples
    ds.PhotometricInterpretation = "RGB" if samples == 3 else "MONOCHROME2"
    if samples == 3:
        ds.PlanarConfiguration = 1
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = allocated, stored, stored - 1
    ds.PixelRepresentation = 0
    return ds


@pytest.mark.parametrize("syntax", [IMPLICIT, EXPLICIT, DEFLATED, BIG, RLE])
@pytest.mark.parametrize("count", [1, 7])
def test_frames_as_they_come(syntax: str, count: int, tmp_path: Path) -> None:
    ds = described()
    with FrameWriter(tmp_path / "a.dcm", ds, syntax, verify=True) as writer:
        for frame in ARRAY[:count]:
            writer.append(frame)
        assert len(writer) == count
        assert not (tmp_path / "a.dcm").exists()
    peer = pydicom.dcmread(tmp_path / "a.dcm")
    assert peer.get("NumberOfFrames", 1) == count
    assert ("NumberOfFrames" in peer) == (count > 1)
    assert peer.file_meta.TransferSyntaxUID == syntax
    assert np.array_equal(peer.pixel_array, ARRAY[:count] if count > 1 else ARRAY[0])
    assert np.array_equal([f.array() for f in dcmread(tmp_path / "a.dcm").frames], ARRAY[:count])
    # The caller's data set is as it was.
    assert ds == described() and "NumberOfFrames" not in ds and "PixelData" not in ds


def test_offset_tables(tmp_path: Path) -> None:
    for extended in (None, False, True):
        with FrameWriter(tmp_path / "a.dcm", described(), RLE, extended_offsets=extended) as writer:
            for frame in ARRAY:
                writer.append(frame)
        peer = pydicom.dcmread(tmp_path / "a.dcm")
        basic = pydicom.encaps.parse_basic_offsets(peer.PixelData)
        if extended:
            assert basic == []
            offsets = np.frombuffer(peer.ExtendedOffsetTable, "<u8")
            lengths = np.frombuffer(peer.ExtendedOffsetTableLengths, "<u8")
            assert len(offsets) == len(lengths) == 7
            tables = (peer.ExtendedOffsetTable, peer.ExtendedOffsetTableLengths)
            frames = list(pydicom.encaps.generate_frames(peer.PixelData, extended_offsets=tables))
            assert [len(frame) for frame in frames] == lengths.tolist()
        else:
            assert len(basic) == 7 and "ExtendedOffsetTable" not in peer
        assert np.array_equal(peer.pixel_array, ARRAY)


def test_offsets_beyond_four_gigabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codicom.framewriter._MAX_32", 2000)
    with FrameWriter(tmp_path / "a.dcm", described(), RLE) as writer:
        for frame in ARRAY:
            writer.append(frame)
    assert len(pydicom.dcmread(tmp_path / "a.dcm").ExtendedOffsetTable) == 56
    writer = FrameWriter(tmp_path / "b.dcm", described(), RLE, extended_offsets=False)
    for frame in ARRAY:
        writer.append(frame)
    with pytest.raises(EncodeError, match="Basic Offset Table"):
        writer.close()
    assert os.listdir(tmp_path) == ["a.dcm"]


def test_colour_is_by_pixel(tmp_path: Path) -> None:
    array = rng.integers(0, 256, (3, 4, 5, 3)).astype("u1")
    for syntax in (EXPLICIT, RLE):
        ds = described(4, 5, 3, 8, 8)
        with FrameWriter(tmp_path / "a.dcm", ds, syntax) as writer:
            for frame in array:
                writer.append(frame)
        assert np.array_equal(pydicom.dcmread(tmp_path / "a.dcm").pixel_array, array)


def test_bits(tmp_path: Path) -> None:
    array = rng.integers(0, 2, (5, 3, 7)).astype("u1")
    with FrameWriter(tmp_path / "a.dcm", described(3, 7, 1, 1, 1), EXPLICIT) as writer:
        for frame in array:
            writer.append(frame)
    peer = pydicom.dcmread(tmp_path / "a.dcm")
    assert len(peer.PixelData) == 14 and peer["PixelData"].VR == "OB"
    assert np.array_equal(peer.pixel_array, array)


def test_codestreams_that_exist_already(tmp_path: Path) -> None:
    with FrameWriter(tmp_path / "a.dcm", described(), RLE) as writer:
        for frame in ARRAY:
            writer.append(frame)
    source = dcmread(tmp_path / "a.dcm")
    with FrameWriter(tmp_path / "b.dcm", source) as writer:  # the syntax of the data set
        for frame in source.frames[2:5]:
            writer.append_encoded(frame.encoded)
    assert np.array_equal(pydicom.dcmread(tmp_path / "b.dcm").pixel_array, ARRAY[2:5])
    # One that is odd, of a syntax that no plugin is needed for
    with FrameWriter(tmp_path / "c.dcm", described(), MPEG) as writer:
        writer.append_encoded(b"stream!")
    assert dcmread(tmp_path / "c.dcm").encapsulated_stream().read() == b"stream!\0"
    with (
        pytest.raises(InvalidPixelDataError, match="no codestreams"),
        FrameWriter(tmp_path / "d.dcm", described(), EXPLICIT) as writer,
    ):
        writer.append_encoded(b"stream")


def test_private_syntax(tmp_path: Path) -> None:
    with FrameWriter(tmp_path / "a.dcm", described(), "1.2.826.0.1.3680043.10.1") as writer:
        writer.append_encoded(b"mine")
    assert dcmread(tmp_path / "a.dcm").frames[0].encoded == b"mine"


def test_replaces_only_what_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    path.write_bytes(b"before")

    def fails(*frames: Any, **options: Any) -> None:
        with FrameWriter(path, described(), RLE, **options) as writer:
            for frame in frames:
                writer.append(frame)

    with pytest.raises(InvalidPixelDataError, match="at least one frame"):
        fails()
    with pytest.raises(InvalidPixelDataError, match="shape"):
        fails(ARRAY[0], ARRAY[0][:5])
    with pytest.raises(InvalidPixelDataError, match="dtype"):
        fails(ARRAY[0].astype("u1"))
    with pytest.raises(CodecError):
        fails(ARRAY[0], unknown_option=1)
    with pytest.raises(ValueError, match="no plugin 'none'"):
        fails(ARRAY[0], encoding_plugin="none")
    with pytest.raises(FileExistsError):
        fails(ARRAY[0], overwrite=False)
    with pytest.raises(ZeroDivisionError), FrameWriter(path, described(), RLE) as writer:
        writer.append(ARRAY[0])
        raise ZeroDivisionError
    assert path.read_bytes() == b"before" and os.listdir(tmp_path) == ["a.dcm"]
    fails(ARRAY[0])
    assert np.array_equal(pydicom.dcmread(path).pixel_array, ARRAY[0])


def test_refusals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(EncodeError, match="transfer syntax"):
        FrameWriter(tmp_path / "a.dcm", described())
    ds = described()
    del ds.Rows
    with (
        pytest.raises(MissingElementError, match="Rows"),
        FrameWriter(tmp_path / "a.dcm", ds, RLE) as writer,
    ):
        writer.append(ARRAY[0])
    writer = FrameWriter(tmp_path / "a.dcm", described(), EXPLICIT)
    writer.abort()
    writer.close()
    with pytest.raises(ValueError, match="closed"):
        writer.append(ARRAY[0])
    monkeypatch.setattr("codicom.framewriter._LONGEST_NATIVE", 3000)
    with (
        pytest.raises(LimitError, match="longer than"),
        FrameWriter(tmp_path / "a.dcm", described(), EXPLICIT) as writer,
    ):
        for frame in ARRAY:
            writer.append(frame)
    assert os.listdir(tmp_path) == []


def test_verify_compares(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(ds: Any, options: Any) -> Any:
        return rng.integers(0, 9, (30, 21))

    monkeypatch.setattr("codicom.pixels.oneframe.pixel_array_of", wrong)
    assert FrameEncoder(described(), RLE, Dataset, "", True, {}).compares
    with (
        pytest.raises(CodicomError, match="frame 0 is not what its codestream decodes to"),
        FrameWriter(tmp_path / "a.dcm", described(), RLE, verify=True) as writer,
    ):
        writer.append(ARRAY[0])
    with FrameWriter(tmp_path / "a.dcm", described(), RLE) as writer:
        writer.append(ARRAY[0])


def test_into_a_file_object() -> None:
    out = io.BytesIO()
    with FrameWriter(out, described(), RLE) as writer:
        for frame in ARRAY:
            writer.append(frame)
    out.seek(0)
    assert np.array_equal(pydicom.dcmread(out).pixel_array, ARRAY)


def test_a_file_that_is_read_as_it_is_written(tmp_path: Path) -> None:
    """Frames of a file go back into it, changed, while it is still being read."""
    path = tmp_path / "a.dcm"
    array = rng.integers(0, 4096, (5, 300, 200)).astype("u2")
    with FrameWriter(path, described(300, 200), EXPLICIT) as writer:
        for frame in array:
            writer.append(frame)
    ds = dcmread(path)
    with FrameWriter(path, ds, EXPLICIT) as writer:
        for frame in ds.frames:
            writer.append(frame.array()[::-1])
    assert np.array_equal(pydicom.dcmread(path).pixel_array, array[:, ::-1])


@pytest.mark.parametrize("syntax", [EXPLICIT, BIG, RLE])
def test_arrays_have_colour_for_each_pixel(syntax: str, tmp_path: Path) -> None:
    """So that they are not the subsampled colour that the data set speaks of."""
    frames = rng.integers(0, 256, (2, 30, 22, 3)).astype("u1")
    ds = described(samples=3, allocated=8, stored=8, columns=22)
    ds.PhotometricInterpretation = "YBR_FULL_422"
    with FrameWriter(tmp_path / "a.dcm", ds, syntax, verify=True) as writer:
        for frame in frames:
            writer.append(frame)
    for again in (dcmread(tmp_path / "a.dcm"), pydicom.dcmread(tmp_path / "a.dcm")):
        assert again.PhotometricInterpretation == "YBR_FULL"
        again.pixel_array_options(raw=True)
        assert np.array_equal(again.pixel_array, frames)


class Interrupted:
    """A temporary file that fails in the middle of a write, when it is told to."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.error: BaseException | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, data: bytes) -> None:
        if self.error is not None and len(data) > 8:
            error, self.error = self.error, None
            self._file.write(data[: len(data) // 2])
            raise error
        self._file.write(data)


@pytest.mark.parametrize("syntax", [EXPLICIT, RLE])
@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(28, "No space left on device")])
@pytest.mark.parametrize("allocated", [1, 16])
def test_a_frame_that_could_not_be_appended_whole_is_not_in_the_file(
    syntax: str, error: BaseException, allocated: int, tmp_path: Path
) -> None:
    """Such as when a loop over a camera's frames is ended with Ctrl-C."""
    frames = (ARRAY[:4] & 1).astype("u1") if allocated == 1 else ARRAY[:4]
    ds = described(allocated=allocated, stored=1 if allocated == 1 else 12)
    with FrameWriter(tmp_path / "a.dcm", ds, syntax) as writer:
        writer._spool = spool = Interrupted(writer._spool)
        for index, frame in enumerate(frames):
            if index == 2:
                spool.error = error
                with pytest.raises(type(error)):
                    writer.append(frame)
            writer.append(frame)
    assert np.array_equal(dcmread(tmp_path / "a.dcm").pixel_array, frames)
    assert dcmread(tmp_path / "a.dcm").NumberOfFrames == 4
