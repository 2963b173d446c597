"""``ds.frames``: with good, bad and no offset tables, in memory, in files and elsewhere."""

from __future__ import annotations

import copy
import io
import pickle
import struct
import threading
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pydicom.pixels
import pytest

import codicom
from codicom import dcmread
from codicom._wire.frametable import FrameTable
from codicom.encaps import encapsulate, encapsulate_extended
from codicom.errors import CodicomError, CodicomWarning, InvalidPixelDataError
from codicom.pixels.frames import FrameIndex

from .images import BIG, DEFLATED, EXPLICIT, JPEG_2000, RLE, image

rng = np.random.default_rng(4)
# Large enough that the file is not read whole.
ARRAY = rng.integers(0, 4096, (6, 200, 220)).astype("u2")


class Ranged(io.RawIOBase):
    """A file somewhere else: it counts what is read of it."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self.reads: list[tuple[int, int]] = []

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset + (0, self._at, len(self._data))[whence]
        return self._at

    def readinto(self, buffer: Any) -> int:
        piece = self._data[self._at : self._at + len(buffer)]
        self.reads.append((self._at, len(piece)))
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)


def native(syntax: str = EXPLICIT) -> Any:
    order = ">" if syntax == BIG else "<"
    data = ARRAY.astype(order + "u2").tobytes()
    return image(data, rows=200, columns=220, frames=6, stored=12, syntax=syntax)


def rle() -> Any:
    ds = native()
    ds.compress(RLE)
    return ds


def streams(ds: Any) -> list[bytes]:
    return [frame.encoded for frame in ds.frames]


def without_table(ds: Any) -> None:
    ds.PixelData = encapsulate(streams(ds), has_bot=False)


def fragmented(ds: Any) -> None:
    ds.PixelData = encapsulate(streams(ds), fragments_per_frame=3)


def fragmented_without_table(ds: Any) -> None:
    ds.PixelData = encapsulate(streams(ds), fragments_per_frame=3, has_bot=False)


def extended(ds: Any) -> None:
    ds.PixelData, offsets, lengths = encapsulate_extended(streams(ds))
    ds.ExtendedOffsetTable, ds.ExtendedOffsetTableLengths = offsets, lengths


def shifted_table(ds: Any) -> None:
    value = bytearray(ds.PixelData)
    (third,) = struct.unpack_from("<I", value, 8 + 12)
    struct.pack_into("<I", value, 8 + 12, third + 2)
    ds.PixelData = bytes(value)


def table_past_the_end(ds: Any) -> None:
    value = bytearray(ds.PixelData)
    struct.pack_into("<I", value, 8 + 20, 0x7FFFFFFF)
    ds.PixelData = bytes(value)


def short_table(ds: Any) -> None:
    found = streams(ds)
    ds.PixelData = b"\xfe\xff\x00\xe0\x04\0\0\0\0\0\0\0" + encapsulate(found, has_bot=False)[8:]


def wrong_extended(ds: Any) -> None:
    extended(ds)
    offsets = bytearray(ds.ExtendedOffsetTable)
    struct.pack_into("<Q", offsets, 16, 12345)
    ds.ExtendedOffsetTable = bytes(offsets)


GOOD = (lambda ds: None, fragmented, extended, without_table, fragmented_without_table)
BAD = (shifted_table, table_past_the_end, short_table, wrong_extended)


def file_of(ds: Any) -> bytes:
    out = io.BytesIO()
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
    codicom.dcmwrite(out, ds, enforce_file_format=True)
    return out.getvalue()


def readings(data: bytes, folder: Path) -> dict[str, Any]:
    """Return the data set in `data`, read in every way."""
    (folder / "a.dcm").write_bytes(data)
    return {
        "memory": dcmread(io.BytesIO(data)),
        "path": dcmread(folder / "a.dcm"),
        "elsewhere": dcmread(Ranged(data), defer_size=1024),
    }


@pytest.mark.parametrize("change", GOOD)
def test_good_and_missing_tables(change: Any, tmp_path: Path) -> None:
    ds = rle()
    change(ds)
    for name, again in readings(file_of(ds), tmp_path).items():
        assert len(again.frames) == 6
        for i in (5, 0, 3, 2, 4, 1):
            assert np.array_equal(again.frames[i].array(), ARRAY[i]), (name, i)
        assert np.array_equal([f.array() for f in again.frames], ARRAY)
        assert np.array_equal(again.pixel_array, ARRAY)


@pytest.mark.parametrize("change", BAD)
def test_bad_tables_are_not_believed(change: Any, tmp_path: Path) -> None:
    ds = rle()
    change(ds)
    for name, again in readings(file_of(ds), tmp_path).items():
        with pytest.warns(CodicomWarning, match=r"Offset Table does not match"):
            frames = [frame.array() for frame in again.frames]
        assert np.array_equal(frames, ARRAY), name


@pytest.mark.parametrize("syntax", [EXPLICIT, BIG, "1.2.840.10008.1.2", "1.2.840.10008.1.2.1.99"])
def test_native(syntax: str, tmp_path: Path) -> None:
    for name, again in readings(file_of(native(syntax)), tmp_path).items():
        assert len(again.frames) == 6
        assert np.array_equal([frame.array() for frame in again.frames], ARRAY), name
        assert again.frames[2].array().flags.writeable
        with pytest.raises(InvalidPixelDataError, match="native"):
            _ = again.frames[0].encoded


def test_bits_that_cross_bytes(tmp_path: Path) -> None:
    array = rng.integers(0, 2, (9, 601, 601)).astype(bool)
    ds = native()
    ds.set_pixel_data(array, "MONOCHROME2", 1)
    for again in readings(file_of(ds), tmp_path).values():
        assert np.array_equal([frame.array() for frame in again.frames], array)


def test_encoded_is_the_codestream(tmp_path: Path) -> None:
    ds = rle()
    fragmented(ds)
    data = file_of(ds)
    expected = list(
        pydicom.encaps.generate_frames(
            pydicom.dcmread(io.BytesIO(data)).PixelData, number_of_frames=6
        )
    )
    for again in readings(data, tmp_path).values():
        assert streams(again) == expected


def test_sequence() -> None:
    frames = rle().frames
    assert [f.index for f in frames[1:5:2]] == [1, 3]
    assert [f.index for f in frames[::-1][:2]] == [5, 4]
    assert frames[-1].index == 5
    assert len(frames[4:100]) == 2
    with pytest.raises(IndexError, match="no frame 6"):
        _ = frames[6]
    assert frames[0].spec.rows == 200
    assert "frames" in repr(frames) and "200 x 220" in repr(frames[0])


def test_options() -> None:
    array = rng.integers(0, 256, (2, 4, 5, 3)).astype("u1")
    ds = native()
    ds.set_pixel_data(array, "YBR_FULL", 8)
    ds.compress(RLE)
    frame = ds.frames[1]
    assert np.array_equal(frame.array(raw=True), array[1])
    rgb = frame.array()
    assert not np.array_equal(rgb, array[1])
    assert np.array_equal(rgb, ds.pixel_array[1])
    assert np.array_equal(frame.array(raw=True), array[1])
    with pytest.raises(ValueError, match="no plugin 'none'"):
        frame.array(decoding_plugin="none")


def test_a_frame_elsewhere_costs_the_frame() -> None:
    """With a good table one frame of a distant file is one read."""
    for change in (GOOD[0], fragmented, extended):
        ds = rle()
        change(ds)
        far = Ranged(file_of(ds))
        again = dcmread(far, defer_size=1024)
        frames = again.frames
        _ = frames[0].array()
        far.reads.clear()
        array = frames[3].array()
        assert np.array_equal(array, ARRAY[3])
        assert len(far.reads) == 1, far.reads
        assert far.reads[0][1] < len(frames[3].encoded) + 64


def slide(count: int = 500) -> tuple[Any, Any]:
    """Return a data set of many small frames, with an element after the pixel data, and them."""
    array = rng.integers(0, 256, (count, 40, 50)).astype("u1")
    ds = native()
    ds.set_pixel_data(array, "MONOCHROME2", 8, generate_instance_uid=False)
    ds.compress(RLE)
    ds.add_new(0xFFFCFFFC, "OB", bytes(20))
    return ds, array


@pytest.mark.parametrize("change", [lambda ds: None, fragmented, extended])
def test_reading_a_slide_elsewhere_leaps_over_its_frames(change: Any) -> None:
    """With a table it takes a few requests, whatever the number of frames."""
    ds, array = slide()
    change(ds)
    far = Ranged(file_of(ds))
    again = dcmread(far, defer_size=1024)
    assert np.array_equal(again.frames[321].array(), array[321])
    assert len(far.reads) <= 5, far.reads
    assert sum(length for _, length in far.reads) < 90_000
    assert again.DataSetTrailingPadding == bytes(20) and not again.repairs
    assert again == ds
    assert np.array_equal(again.pixel_array, array)


def test_a_slide_elsewhere_whose_table_leads_nowhere() -> None:
    ds, array = slide(60)
    good = bytes(ds.PixelData)
    first = 8 + 60 * 4
    for last in (0, 3, 1000, first, len(good), 0xFFFFFFFF, *range(0, len(good), 9973)):
        value = bytearray(good)
        struct.pack_into("<I", value, first - 4, last)
        ds.PixelData = bytes(value)
        data = file_of(ds)
        again, near = dcmread(Ranged(data), defer_size=1024), dcmread(io.BytesIO(data))
        assert again == near and again.repairs == near.repairs
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            assert np.array_equal(again.frames[59].array(), array[59])
    without_table(ds)
    far = Ranged(file_of(ds))
    assert dcmread(far, defer_size=1024).DataSetTrailingPadding == bytes(20)
    # Short fragments are read on the way, many in a request.
    assert len(far.reads) < 15, far.reads


def test_index_is_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    ds = rle()
    made = []
    make = FrameIndex.__init__
    monkeypatch.setattr(
        FrameIndex, "__init__", lambda self, ds: (made.append(1), make(self, ds))[1]
    )
    for i in range(6):
        _ = ds.frames[i].array()
    assert len(made) == 1
    value = encapsulate(streams(ds)[:2])
    ds.PixelData, ds.NumberOfFrames = value, 2
    assert len(ds.frames) == 2
    assert len(made) == 2


def test_numbers_that_disagree() -> None:
    ds = rle()
    ds.NumberOfFrames = 9
    ds.PixelData = encapsulate(streams_of_value(ds.PixelData))
    with pytest.warns(CodicomWarning, match="6 frames were found"):
        assert len(ds.frames) == 6
    ds.NumberOfFrames = 4
    with pytest.warns(CodicomWarning, match="6 frames were found"):
        assert np.array_equal(ds.frames[5].array(), ARRAY[5])


def streams_of_value(value: bytes) -> list[bytes]:
    return list(codicom.encaps.generate_frames(value, number_of_frames=6))


def test_errors_name_the_frame() -> None:
    ds = rle()
    value = bytearray(ds.PixelData)
    at = value.index(ds.frames[4].encoded)
    value[at + 4 : at + 8] = b"\xff\xff\0\0"
    ds.PixelData = bytes(value)
    assert np.array_equal(ds.frames[3].array(), ARRAY[3])
    with pytest.raises(CodicomError):
        ds.frames[4].array()
    del ds.PixelData
    with pytest.raises(AttributeError, match="Pixel Data"):
        _ = ds.frames


def test_threads(tmp_path: Path) -> None:
    for ds in (rle(), native()):
        for again in readings(file_of(ds), tmp_path).values():
            frames = again.frames
            wrong: list[int] = []

            def work(first: int, frames: Any = frames, wrong: list[int] = wrong) -> None:
                for i in range(12):
                    index = (first + i) % 6
                    if not np.array_equal(frames[index].array(), ARRAY[index]):
                        wrong.append(index)

            threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert wrong == []


def test_copies_and_pickles() -> None:
    ds = dcmread(io.BytesIO(file_of(rle())))
    _ = ds.frames
    for other in (copy.copy(ds), copy.deepcopy(ds), pickle.loads(pickle.dumps(ds))):
        assert np.array_equal(other.frames[5].array(), ARRAY[5])


def test_a_file_that_changed_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    path.write_bytes(file_of(rle()))
    frames = dcmread(path).frames
    path.write_bytes(file_of(native()))
    with pytest.raises(OSError, match="changed"):
        frames[0].array()


def test_iter_pixels_and_index_from_a_path(tmp_path: Path) -> None:
    for ds in (rle(), native()):
        (tmp_path / "a.dcm").write_bytes(file_of(ds))
        chosen = list(codicom.iter_pixels(tmp_path / "a.dcm", indices=[5, 1]))
        assert np.array_equal(chosen, ARRAY[[5, 1]])
        assert np.array_equal(codicom.pixel_array(tmp_path / "a.dcm", index=4), ARRAY[4])
        assert np.array_equal(codicom.pixel_array(tmp_path / "a.dcm"), ARRAY)


def test_other_plugins(make_plugin: Any) -> None:
    """The second candidate is asked when the first fails, for each frame alike."""
    broken = (
        "class Decoder:\n    label, priority = 'broken', 1000\n"
        "    def missing(self): return None\n"
        "    def decode(self, codestream, frame, out): raise ValueError('no')\n"
        "decoder = Decoder()\n"
    )
    make_plugin("broken", RLE, broken)
    assert np.array_equal([frame.array() for frame in rle().frames], ARRAY)
    with pytest.raises(CodicomError, match="frame 3"):
        rle().frames[3].array(decoding_plugin="broken")


def test_deflated_frames() -> None:
    ds = native()
    ds.compress(DEFLATED)
    assert np.array_equal([frame.array() for frame in ds.frames], ARRAY)


# ---- streams ------------------------------------------------------------------------------------


def video(parts: list[bytes]) -> Any:
    """Return a data set with an H.264 stream in several fragments."""
    value = b"\xfe\xff\x00\xe0\0\0\0\0"
    for part in parts:
        value += b"\xfe\xff\x00\xe0" + struct.pack("<I", len(part)) + part
    ds = image(value, rows=720, columns=1280, frames=250, samples=3, allocated=8)
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.102"
    ds["PixelData"].is_undefined_length = True
    return ds


def test_video_stream(tmp_path: Path) -> None:
    parts = [rng.bytes(300_000), rng.bytes(2), rng.bytes(100_000)]
    whole = b"".join(parts)
    for again in readings(file_of(video(parts)), tmp_path).values():
        stream = again.encapsulated_stream()
        assert stream.read() == whole
        assert stream.seek(299_999) == 299_999
        assert stream.read(5) == whole[299_999:300_004]
        assert stream.seek(-3, io.SEEK_END) == len(whole) - 3
        assert stream.read() == whole[-3:]
    with pytest.raises(InvalidPixelDataError, match="not encapsulated"):
        native().encapsulated_stream()


def test_no_warning_without_reason(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for again in readings(file_of(rle()), tmp_path).values():
            assert len([frame.array() for frame in again.frames]) == 6


def with_more_behind(ds: Any) -> None:
    """Elements behind the pixel data, and no table that would lead around them."""
    without_table(ds)
    ds.add_new(0x7FE10010, "LO", "CODICOM TEST")
    ds.add_new(0x7FE11001, "OB", b"\xfe\xff\x00\xe0" * 100)


def in_implicit_vr(ds: Any) -> None:
    ds.decompress()
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2"


def as_big_endian(ds: Any) -> None:
    ds.decompress()
    ds.file_meta.TransferSyntaxUID = BIG
    ds.PixelData = ARRAY.astype(">u2").tobytes()


EVERY_WAY = (*GOOD, *BAD, with_more_behind, in_implicit_vr, as_big_endian)


@pytest.mark.parametrize("change", EVERY_WAY)
@pytest.mark.filterwarnings("ignore:.*Offset Table does not match")
def test_functions_on_files_read_no_more_than_they_need(change: Any, tmp_path: Path) -> None:
    ds = rle()
    change(ds)
    data = file_of(ds)
    (tmp_path / "a.dcm").write_bytes(data)
    for src in (Ranged(data), tmp_path / "a.dcm", io.BytesIO(data)):
        if isinstance(src, io.IOBase):
            src.seek(0)
        for index in (5, 0, 3):
            assert np.array_equal(codicom.pixel_array(src, index=index), ARRAY[index])
        chosen = []
        for array in codicom.iter_pixels(src, indices=[4, 0, 5]):
            assert not isinstance(src, io.IOBase) or src.tell() == 0
            chosen.append(array)
        assert np.array_equal(chosen, ARRAY[[4, 0, 5]])
        assert np.array_equal(list(codicom.iter_pixels(src)), ARRAY)
        assert np.array_equal(codicom.pixel_array(src), ARRAY)
        assert not isinstance(src, io.IOBase) or src.tell() == 0
        with pytest.raises(InvalidPixelDataError, match="no frame 6"):
            codicom.pixel_array(src, index=6)
        with pytest.raises(ValueError, match="negative"):
            next(codicom.iter_pixels(src, indices=[-1]))


@pytest.mark.parametrize("change", [GOOD[0], fragmented, extended, in_implicit_vr])
def test_a_frame_of_a_file_object_costs_two_reads(change: Any) -> None:
    """One for all that is in front of the pixel data, their table included, and one more."""
    ds = rle()
    change(ds)
    far = Ranged(file_of(ds))
    assert np.array_equal(codicom.pixel_array(far, index=4), ARRAY[4])
    assert len(far.reads) == 2, far.reads
    assert sum(length for _, length in far.reads) < 66_000 + 90_000
    far.reads.clear()
    for array, index in zip(codicom.iter_pixels(far, indices=[4, 2]), (4, 2), strict=True):
        assert np.array_equal(array, ARRAY[index])
    assert len(far.reads) == 3, far.reads


def test_truncated_files_are_said_to_be(tmp_path: Path) -> None:
    data = file_of(rle())
    (tmp_path / "a.dcm").write_bytes(data[:-20_000])
    assert np.array_equal(codicom.pixel_array(tmp_path / "a.dcm", index=1), ARRAY[1])
    with pytest.raises(CodicomError), pytest.warns(CodicomWarning, match="truncated"):
        codicom.pixel_array(tmp_path / "a.dcm", index=5)
    (tmp_path / "a.dcm").write_bytes(file_of(native())[:-20_000])
    with pytest.raises(CodicomError):
        codicom.pixel_array(tmp_path / "a.dcm")


@pytest.mark.parametrize("change", EVERY_WAY)
@pytest.mark.filterwarnings("ignore:.*Offset Table does not match")
def test_frames_by_index_are_found_once(change: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    located = []
    whole = FrameTable.__init__
    monkeypatch.setattr(
        FrameTable, "__init__", lambda self, *args: (located.append(1), whole(self, *args))[1]
    )
    ds = rle()
    change(ds)
    encapsulated = ds.file_meta.TransferSyntaxUID == RLE
    for data_set in (ds, dcmread(io.BytesIO(file_of(ds)))):
        located.clear()
        for index in (5, 0, 3):
            assert np.array_equal(codicom.pixel_array(data_set, index=index), ARRAY[index])
        assert len(located) == encapsulated
        with pytest.raises(InvalidPixelDataError, match="no frame 6"):
            codicom.pixel_array(data_set, index=6)


def test_frames_by_index_are_found_again_after_a_change() -> None:
    ds = rle()
    found = streams(ds)
    assert np.array_equal(codicom.pixel_array(ds, index=0), ARRAY[0])
    ds.PixelData = encapsulate(found[::-1])
    assert np.array_equal(codicom.pixel_array(ds, index=0), ARRAY[5])
    ds.NumberOfFrames, ds.PixelData = 2, encapsulate(found[2:4])
    assert np.array_equal(codicom.pixel_array(ds, index=1), ARRAY[3])
    with pytest.raises(InvalidPixelDataError, match="no frame 2"):
        codicom.pixel_array(ds, index=2)
    # Bytes that may be changed where they are do not stay what they were.
    memory = bytearray(ds.PixelData)
    with pytest.warns(UserWarning, match="memoryview"):
        ds.PixelData = memoryview(memory)
    assert np.array_equal(codicom.pixel_array(ds, index=1), ARRAY[3])
    memory[:] = encapsulate(found[3:1:-1])
    assert np.array_equal(codicom.pixel_array(ds, index=1), ARRAY[2])
    ds.PixelData = bytes(memory)
    for other in (copy.deepcopy(ds), copy.copy(ds), pickle.loads(pickle.dumps(ds))):
        assert np.array_equal(codicom.pixel_array(other, index=1), ARRAY[2])


def _cut_file(path: Path, syntax: str, table: str) -> Any:
    """Write a file that ends in the fourth of five frames; return the frames."""
    array = rng.integers(0, 4096, (5, 40, 48)).astype("u2")
    ds = image(array.astype("<u2").tobytes(), rows=40, columns=48, frames=5, stored=12)
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
    if syntax != EXPLICIT:
        ds.compress(syntax, encapsulate_ext=table == "extended", generate_instance_uid=False)
        if table == "none":
            streams = [frame.encoded for frame in ds.frames]
            ds.PixelData = encapsulate(streams, has_bot=False)
    ds.save_as(path, enforce_file_format=True)
    path.write_bytes(path.read_bytes()[: -len(ds.PixelData) * 3 // 10])
    return array


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("stored", [True, False])
@pytest.mark.parametrize(
    ("syntax", "table"),
    [
        (EXPLICIT, ""),
        *(
            (syntax, table)
            for syntax in (RLE, JPEG_2000)
            for table in ("basic", "none", "extended")
        ),
    ],
)
def test_a_file_that_was_cut_off(syntax: str, table: str, stored: bool, tmp_path: Path) -> None:
    """The frames that are whole are had one by one, as the peer has them of the file."""
    path = tmp_path / "cut.dcm"
    array = _cut_file(path, syntax, table)
    content = path.read_bytes()
    ds = dcmread(path if stored else io.BytesIO(content))
    for src in (path, ds):
        one_by_one = codicom.iter_pixels(src)
        assert np.array_equal([next(one_by_one) for _ in range(3)], array[:3])
        with pytest.raises(CodicomError):
            list(one_by_one)
        assert np.array_equal(codicom.pixel_array(src, index=2), array[2])
        assert np.array_equal(list(codicom.iter_pixels(src, indices=[2, 0])), array[[2, 0]])
        with pytest.raises(CodicomError):
            codicom.pixel_array(src)
    assert len(ds.frames) == (3 if syntax == EXPLICIT else 4) == 5 - ds.frames.missing
    assert np.array_equal([ds.frames[i].array() for i in range(3)], array[:3])
    decoder = codicom.pixels.get_decoder(syntax)
    frames = decoder.iter_array(ds)
    assert np.array_equal([next(frames)[0] for _ in range(3)], array[:3])
    buffers = decoder.iter_buffer(ds)
    assert [bytes(next(buffers)[0]) for _ in range(3)] == [a.tobytes() for a in array[:3]]
    for rest in (frames, buffers):
        with pytest.raises(CodicomError):
            list(rest)
    assert bytes(decoder.as_buffer(ds, index=1)[0]) == array[1].tobytes()
    assert np.array_equal(pydicom.pixels.pixel_array(path, index=0), array[0])
    with pytest.raises(CodicomError):
        codicom.transcode(path, tmp_path / "out.dcm", JPEG_2000 if syntax == RLE else RLE)
    assert [*tmp_path.iterdir()] == [path] and path.read_bytes() == content
    if syntax != EXPLICIT:
        before = ds.PixelData
        with pytest.raises(CodicomError):
            ds.decompress()
        assert ds.PixelData == before and ds.file_meta.TransferSyntaxUID == syntax


@pytest.mark.parametrize("offsets", [(0, 1 << 20, 1 << 21), (0, 40, 30), (0, 36, 1 << 20)])
def test_a_table_that_is_wrong_is_not_one_of_data_that_are_cut_off(offsets: Any) -> None:
    """Where the fragments tell all frames apart it is them that count."""
    fragments = [bytes([i]) * 10 for i in range(3)]
    data = encapsulate(fragments, has_bot=False)
    table = struct.pack("<2HI3I", 0xFFFE, 0xE000, 12, *offsets)
    for number in (3, None):
        with pytest.warns(CodicomWarning, match="Basic Offset Table does not match"):
            frames = list(codicom.encaps.generate_frames(table + data[8:], number_of_frames=number))
        assert frames == fragments
