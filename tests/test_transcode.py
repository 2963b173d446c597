"""Files from one transfer syntax to another, read back by the peer."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

import codicom
from codicom import Dataset, dcmread, transcode
from codicom.errors import (
    CodecError,
    CodecUnavailableError,
    CodicomError,
    CodicomWarning,
    InvalidPixelDataError,
    LimitError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from codicom.pixels import registry
from codicom.pixels.oneframe import FrameEncoder

NATIVE = (
    "1.2.840.10008.1.2",
    "1.2.840.10008.1.2.1",
    "1.2.840.10008.1.2.1.99",
    "1.2.840.10008.1.2.2",
)
EXPLICIT = NATIVE[1]
BIG = NATIVE[3]
RLE = "1.2.840.10008.1.2.5"
DEFLATED_FRAMES = "1.2.840.10008.1.2.8.1"
ENCAPSULATED = (RLE, DEFLATED_FRAMES)

rng = np.random.default_rng(20261123)


def image(
    path: Path,
    array: Any,
    photometric: str = "MONOCHROME2",
    bits: int | None = None,
    syntax: str = EXPLICIT,
) -> Path:
    """Write a file with an image and elements of all kinds beside it."""
    ds = Dataset()
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = EXPLICIT
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3.4"
    ds.PatientName = "Doe^Jane"
    ds.PatientWeight = "70.500"
    item = Dataset()
    item.CodeValue, item.CodeMeaning = "T-1", "something"
    ds.ConceptNameCodeSequence = [item]
    ds.add_new(0x00091001, "LO", "private")
    ds.add_new(0x00090010, "LO", "CODICOM TEST")
    stored = bits or (1 if array.dtype == np.bool_ else array.dtype.itemsize * 8)
    ds.set_pixel_data(array, photometric, stored, generate_instance_uid=False)
    ds.RescaleSlope = "1.250"
    ds.add_new(0x7FE10010, "LO", "AFTER PIXELS")
    if syntax in ENCAPSULATED:
        ds.compress(syntax)
    else:
        ds.file_meta.TransferSyntaxUID = syntax
    if syntax == BIG and array.dtype.itemsize > 1:
        ds.PixelData = array.astype(array.dtype.newbyteorder(">")).tobytes()
    ds.save_as(path, enforce_file_format=True)
    return path


def grey(frames: int = 3) -> Any:
    return rng.integers(0, 4096, (frames, 13, 17)).astype("u2")


IMAGES = {
    "grey 12 bits": (grey(), "MONOCHROME2", 12),
    "one frame": (grey(1)[0], "MONOCHROME2", 12),
    "signed": (grey().astype("i2") - 2048, "MONOCHROME2", 16),
    "bytes, odd": (rng.integers(0, 256, (3, 5, 7)).astype("u1"), "MONOCHROME1", 8),
    "bits": (rng.integers(0, 2, (5, 7, 9)).astype(bool), "MONOCHROME2", 1),
    "colour": (rng.integers(0, 256, (2, 6, 5, 3)).astype("u1"), "RGB", 8),
}


def others(ds: Any) -> dict[int, tuple[str, Any]]:
    """Return all that is not about how the pixels are stored."""
    about = {0x7FE00010, 0x00280006}
    # Implicit VR does not tell the VR of a private element.
    return {
        int(e.tag): (str(e.VR), e.value)
        for e in ds
        if e.tag not in about and e.VR != "SQ" and not (e.tag.is_private and e.tag.elem > 0xFF)
    }


@pytest.mark.parametrize("before", [*NATIVE, *ENCAPSULATED])
@pytest.mark.parametrize("after", [*NATIVE, *ENCAPSULATED])
def test_every_way(before: str, after: str, tmp_path: Path) -> None:
    for name, (array, photometric, bits) in IMAGES.items():
        source = image(tmp_path / "a.dcm", array, photometric, bits, before)
        if before == BIG and array.dtype == np.uint8:
            # 8-bit samples in OW words are what the standard asks of big endian files
            assert dcmread(source)["PixelData"].VR == "OB"
        done = transcode(source, tmp_path / "b.dcm", after)
        assert (done.before, done.after) == (before, after)
        through = before != after and not (before in NATIVE and after in NATIVE)
        count = array.shape[0] if array.ndim - (photometric == "RGB") == 3 else 1
        assert done.frames == (count if through else 0)
        assert done.verified == (count if through and after in ENCAPSULATED else 0), name
        ours, peer = dcmread(tmp_path / "b.dcm"), pydicom.dcmread(tmp_path / "b.dcm")
        assert peer.file_meta.TransferSyntaxUID == after
        assert np.array_equal(ours.pixel_array, array), name
        if after != DEFLATED_FRAMES and not (after == RLE and bits == 1):
            assert np.array_equal(peer.pixel_array, array), name
        assert others(dcmread(source)) == others(ours), name
        assert ours.ConceptNameCodeSequence[0].CodeMeaning == "something"
        assert ours.file_meta.MediaStorageSOPInstanceUID == "1.2.3.4"


def test_other_elements_keep_their_bytes(tmp_path: Path) -> None:
    source = image(tmp_path / "a.dcm", grey())
    transcode(source, tmp_path / "b.dcm", RLE)
    old, new = source.read_bytes(), (tmp_path / "b.dcm").read_bytes()
    start, stop = old.index(b"\x08\x00\x16\x00UI"), old.index(b"\xe0\x7f\x10\x00OW")
    assert old[start:stop] in new
    assert new.endswith(old[old.index(b"\xe1\x7f\x10\x00LO") :])
    table = dcmread(tmp_path / "b.dcm").PixelData[4:8]
    assert table == (12).to_bytes(4, "little")


def test_there_and_back_is_the_same_file(tmp_path: Path) -> None:
    source = image(tmp_path / "a.dcm", grey())
    transcode(source, tmp_path / "b.dcm", RLE)
    transcode(tmp_path / "b.dcm", tmp_path / "c.dcm", EXPLICIT)
    assert (tmp_path / "c.dcm").read_bytes() == source.read_bytes()


@pytest.mark.parametrize("after", [NATIVE[0], BIG, NATIVE[2], RLE])
def test_onto_itself(after: str, tmp_path: Path) -> None:
    array = rng.integers(0, 4096, (4, 300, 300)).astype("u2")  # left in the file when read
    path = image(tmp_path / "a.dcm", array, bits=12)
    transcode(path, path, after)
    assert np.array_equal(pydicom.dcmread(path).pixel_array, array)
    transcode(path, path, EXPLICIT)
    assert np.array_equal(pydicom.dcmread(path).pixel_array, array)
    assert os.listdir(tmp_path) == ["a.dcm"]


def test_same_syntax_is_the_same_file(tmp_path: Path) -> None:
    source = image(tmp_path / "a.dcm", grey(), syntax=RLE)
    assert transcode(source, tmp_path / "b.dcm", RLE).frames == 0
    assert (tmp_path / "b.dcm").read_bytes() == source.read_bytes()
    assert transcode(source, tmp_path / "c.dcm", RLE, encoding_plugin="rle").frames == 3


def test_extended_offset_table(tmp_path: Path) -> None:
    array = grey()
    source = image(tmp_path / "a.dcm", array)
    transcode(source, tmp_path / "b.dcm", RLE, extended_offsets=True)
    peer = pydicom.dcmread(tmp_path / "b.dcm")
    assert len(peer.ExtendedOffsetTable) == len(peer.ExtendedOffsetTableLengths) == 24
    assert peer.PixelData[4:8] == b"\0\0\0\0"
    assert np.array_equal(peer.pixel_array, array)
    transcode(tmp_path / "b.dcm", tmp_path / "c.dcm", EXPLICIT)
    assert "ExtendedOffsetTable" not in dcmread(tmp_path / "c.dcm")


def test_file_objects(tmp_path: Path) -> None:
    array = grey()
    data = image(tmp_path / "a.dcm", array).read_bytes()
    out = io.BytesIO()
    transcode(io.BytesIO(data), out, RLE, workers=2)
    out.seek(0)
    assert np.array_equal(pydicom.dcmread(out).pixel_array, array)


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_workers(workers: int, tmp_path: Path) -> None:
    array = rng.integers(0, 4096, (23, 40, 40)).astype("u2")
    source = image(tmp_path / "a.dcm", array, bits=12)
    done = transcode(source, tmp_path / "b.dcm", RLE, workers=workers)
    assert (done.frames, done.verified) == (23, 23)
    assert np.array_equal(pydicom.dcmread(tmp_path / "b.dcm").pixel_array, array)


def test_colour_by_plane_stays_by_plane(tmp_path: Path) -> None:
    array = IMAGES["colour"][0]
    ds = dcmread(image(tmp_path / "a.dcm", array, "RGB"))
    ds.PlanarConfiguration = 1
    ds.PixelData = array.transpose(0, 3, 1, 2).tobytes()
    ds.save_as(tmp_path / "a.dcm")
    for after in (RLE, BIG, DEFLATED_FRAMES):
        transcode(tmp_path / "a.dcm", tmp_path / "b.dcm", after)
        assert np.array_equal(dcmread(tmp_path / "b.dcm").pixel_array, array)
    transcode(tmp_path / "b.dcm", tmp_path / "c.dcm", EXPLICIT)
    assert dcmread(tmp_path / "c.dcm").PlanarConfiguration == 0
    assert np.array_equal(pydicom.dcmread(tmp_path / "c.dcm").pixel_array, array)


def test_colour_of_lossless_files_is_kept(tmp_path: Path) -> None:
    array = IMAGES["colour"][0]
    source = image(tmp_path / "a.dcm", array, "YBR_FULL", syntax=RLE)
    transcode(source, tmp_path / "b.dcm", DEFLATED_FRAMES)
    ds = dcmread(tmp_path / "b.dcm")
    assert ds.PhotometricInterpretation == "YBR_FULL"
    assert ds.SOPInstanceUID == "1.2.3.4"
    assert np.array_equal(codicom.pixel_array(ds, raw=True), array)
    transcode(source, tmp_path / "c.dcm", EXPLICIT, as_rgb=True)
    ds = dcmread(tmp_path / "c.dcm")
    assert ds.PhotometricInterpretation == "RGB"
    assert ds.SOPInstanceUID != "1.2.3.4"
    assert np.array_equal(ds.pixel_array, dcmread(source).pixel_array)


@pytest.mark.parametrize("syntax", sorted(registry.HINTS))
def test_with_every_encoder_there_is(syntax: str, tmp_path: Path) -> None:
    """Through each syntax that an installed plugin encodes, and on to RLE."""
    if not registry.plugins("encoders", syntax).usable:
        known = registry.helpful("encoders", syntax)
        with pytest.raises(CodecUnavailableError if known else UnsupportedSyntaxError):
            transcode(image(tmp_path / "a.dcm", grey()), tmp_path / "b.dcm", syntax)
        return
    steps = rng.integers(-9, 10, (3, 70, 65)).cumsum(axis=2)
    smooth = np.clip(steps + 128, 0, 255).astype("u1")
    for array, photometric in ((smooth, "MONOCHROME2"), (np.stack([smooth] * 3, -1), "RGB")):
        source = image(tmp_path / "a.dcm", array, photometric)
        done = transcode(source, tmp_path / "b.dcm", syntax, workers=2)
        again = dcmread(tmp_path / "b.dcm")
        assert again.file_meta.TransferSyntaxUID == syntax
        same = again.SOPInstanceUID == "1.2.3.4"
        assert same == (done.verified == 3)
        assert again.file_meta.MediaStorageSOPInstanceUID == again.SOPInstanceUID
        difference = np.abs(again.pixel_array.astype(int) - array.astype(int))
        assert difference.mean() <= (0 if same else 8)
        if again.get("LossyImageCompression") == "01":
            ratio = float(again.LossyImageCompressionRatio)
            assert ratio == pytest.approx(array.nbytes / done.pixel_bytes, rel=0.01)
        transcode(tmp_path / "b.dcm", tmp_path / "c.dcm", RLE)
        last = pydicom.dcmread(tmp_path / "c.dcm")
        assert np.array_equal(last.pixel_array, again.pixel_array)
        assert last.PhotometricInterpretation == photometric
        assert last.get("LossyImageCompression") == again.get("LossyImageCompression")


# ---- codestreams that are taken over ------------------------------------------------------------

JPEG, EXTENDED, JPEG_XL_JPEG = (f"1.2.840.10008.1.2.4.{x}" for x in ("50", "51", "111"))


def streams(path: Path) -> list[bytes]:
    """Return the codestreams of a file, by the peer."""
    ds = pydicom.dcmread(path)
    frames = int(ds.get("NumberOfFrames", 1))
    return list(pydicom.encaps.generate_frames(ds.PixelData, number_of_frames=frames))


@pytest.mark.parametrize("colour", [False, True])
def test_jpeg_goes_to_jpeg_xl_and_back_bit_by_bit(colour: bool, tmp_path: Path) -> None:
    array = rng.integers(-9, 10, (3, 70, 65)).cumsum(axis=2).clip(-99, 99).astype("i1").view("u1")
    photometric = "RGB" if colour else "MONOCHROME2"
    image(tmp_path / "a.dcm", np.stack([array] * 3, -1) if colour else array, photometric)
    transcode(tmp_path / "a.dcm", tmp_path / "jpeg.dcm", JPEG, quality=80)
    done = transcode(tmp_path / "jpeg.dcm", tmp_path / "xl.dcm", JPEG_XL_JPEG)
    assert (done.frames, done.verified) == (3, 3)
    back = transcode(tmp_path / "xl.dcm", tmp_path / "back.dcm", JPEG, workers=2)
    assert (back.frames, back.verified) == (3, 3)
    assert streams(tmp_path / "back.dcm") == streams(tmp_path / "jpeg.dcm")
    jpeg, xl = dcmread(tmp_path / "jpeg.dcm"), dcmread(tmp_path / "xl.dcm")
    assert np.array_equal(xl.pixel_array, jpeg.pixel_array)
    del jpeg.PixelData, xl.PixelData, jpeg["NumberOfFrames"], xl["NumberOfFrames"]
    assert xl == jpeg  # the record of what was lost, the SOP Instance UID and all else


def test_ybr_full_is_named_as_jpeg_xl_names_it(tmp_path: Path) -> None:
    image(tmp_path / "a.dcm", IMAGES["colour"][0], "RGB")
    transcode(tmp_path / "a.dcm", tmp_path / "b.dcm", JPEG)
    ds = dcmread(tmp_path / "b.dcm")
    ds.PhotometricInterpretation = "YBR_FULL"
    ds.save_as(tmp_path / "b.dcm")
    transcode(tmp_path / "b.dcm", tmp_path / "c.dcm", JPEG_XL_JPEG)
    assert dcmread(tmp_path / "c.dcm").PhotometricInterpretation == "YBR_FULL_422"


def test_what_cannot_be_taken_over_is_encoded(tmp_path: Path) -> None:
    """Options ask for another codestream; JPEG XL cannot hold a JPEG of 12 bits."""
    image(tmp_path / "a.dcm", IMAGES["colour"][0], "RGB")
    transcode(tmp_path / "a.dcm", tmp_path / "b.dcm", JPEG)
    uid = dcmread(tmp_path / "b.dcm").SOPInstanceUID
    done = transcode(tmp_path / "b.dcm", tmp_path / "c.dcm", JPEG_XL_JPEG, quality=30)
    assert done.verified == 0
    assert dcmread(tmp_path / "c.dcm").SOPInstanceUID != uid
    image(tmp_path / "d.dcm", rng.integers(0, 4096, (40, 50), "u2"), bits=12)
    transcode(tmp_path / "d.dcm", tmp_path / "e.dcm", EXTENDED)
    before = (tmp_path / "e.dcm").read_bytes()
    with pytest.raises(InvalidPixelDataError, match="JPEG XL JPEG Recompression cannot hold"):
        transcode(tmp_path / "e.dcm", tmp_path / "e.dcm", JPEG_XL_JPEG)
    assert (tmp_path / "e.dcm").read_bytes() == before


def test_a_plugin_that_recodes_wrongly_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first frame decides the way; a later one that is wrong is an error."""
    from codicom_imagecodecs import jpeg_recompression

    image(tmp_path / "a.dcm", rng.integers(0, 256, (3, 40, 50), "u1"))
    transcode(tmp_path / "a.dcm", tmp_path / "b.dcm", JPEG)
    first, _, other = streams(tmp_path / "b.dcm")
    honest = jpeg_recompression.recode

    def recode(codestream: Any, frame: Any) -> bytes:
        return honest(memoryview(first if bytes(codestream) == other else codestream), frame)

    monkeypatch.setattr(jpeg_recompression, "recode", recode)
    with pytest.raises(CodecError, match="frame 2 is not what it was recoded to"):
        transcode(tmp_path / "b.dcm", tmp_path / "c.dcm", JPEG_XL_JPEG)
    assert sorted(os.listdir(tmp_path)) == ["a.dcm", "b.dcm"]


# ---- what goes wrong ----------------------------------------------------------------------------


def unharmed(path: Path, content: bytes) -> bool:
    """Return whether a file is as it was, and alone in its folder."""
    return path.read_bytes() == content and os.listdir(path.parent) == [path.name]


def test_a_wrong_codestream_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = image(tmp_path / "a.dcm", grey())
    content = path.read_bytes()
    check = FrameEncoder._check

    def other(self: Any, ds: Any, expected: Any, index: int) -> None:
        if index == 2:
            expected = expected ^ 1
        check(self, ds, expected, index)

    monkeypatch.setattr(FrameEncoder, "_check", other)
    with pytest.raises(CodecError, match=r"frame 2 is not what its codestream decodes to"):
        transcode(path, path, RLE)
    assert unharmed(path, content)
    transcode(path, path, RLE, verify=False)
    assert path.read_bytes() != content


def test_a_damaged_frame_leaves_the_target(tmp_path: Path) -> None:
    path = image(tmp_path / "a.dcm", grey(), syntax=RLE)
    ds = dcmread(path)
    frames = ds.frames
    value = bytearray(ds.PixelData)
    at = value.index(frames[2].encoded)
    value[at : at + 4] = b"\x09\0\0\0"
    ds.PixelData = bytes(value)
    ds.save_as(path)
    content = path.read_bytes()
    for after in (EXPLICIT, DEFLATED_FRAMES):
        with pytest.raises(CodicomError):
            transcode(path, path, after, workers=2)
        assert unharmed(path, content)


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit, MemoryError])
def test_what_interrupts_leaves_the_target(
    stop: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = image(tmp_path / "a.dcm", grey())
    content = path.read_bytes()
    honest = FrameEncoder.encode

    def encode(self: Any, frame: Any, index: int) -> Any:
        if index == 2:
            raise stop
        return honest(self, frame, index)

    monkeypatch.setattr(FrameEncoder, "encode", encode)
    for workers in (1, 2):
        with pytest.raises(stop):
            transcode(path, path, RLE, workers=workers)
        assert unharmed(path, content)


KILLED = """
import os, signal, sys
from codicom import transcode
from codicom.framewriter import FrameWriter
path = sys.argv[1]
honest = FrameWriter.put
def put(self, frame):
    if len(self) == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    honest(self, frame)
FrameWriter.put = put
transcode(path, path, "1.2.840.10008.1.2.5")
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_process_that_is_killed_leaves_the_target(tmp_path: Path) -> None:
    path = image(tmp_path / "a.dcm", grey())
    content = path.read_bytes()
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False, env=env)
    assert done.returncode == -9
    assert unharmed(path, content)


@pytest.mark.parametrize("after", [RLE, DEFLATED_FRAMES, "1.2.840.10008.1.2.4.90"])
@pytest.mark.parametrize("as_rgb", [None, True])
def test_native_subsampled_colour(after: str, as_rgb: bool | None, tmp_path: Path) -> None:
    if not registry.plugins("encoders", after).usable:
        pytest.skip("no encoder")
    array = rng.integers(0, 256, (2, 40, 50, 3)).astype("u1")
    path = image(tmp_path / "a.dcm", array, "YBR_FULL_422")
    peer = pydicom.dcmread(path)
    peer.pixel_array_options(raw=not as_rgb)
    done = transcode(path, tmp_path / "b.dcm", after, as_rgb=as_rgb)
    assert (done.frames, done.verified) == (2, 2)
    ds = dcmread(tmp_path / "b.dcm")
    named = {"1.2.840.10008.1.2.4.90": "YBR_RCT"}.get(after, "RGB") if as_rgb else "YBR_FULL"
    assert (ds.PhotometricInterpretation, ds.PlanarConfiguration) == (named, 0)
    assert (ds.SOPInstanceUID == "1.2.3.4") == (not as_rgb)
    ds.pixel_array_options(raw=True)
    assert np.array_equal(ds.pixel_array, peer.pixel_array)


def with_table(path: Path, frames: int, entries: int) -> Any:
    """Write an RLE file with Number of Frames and an Extended Offset Table; return its frames."""
    array = grey()
    image(path, array)
    ds = dcmread(path)
    ds.compress(RLE)
    stream = ds.frames[0].encoded
    ds.PixelData = codicom.encaps.encapsulate([stream] * 3, has_bot=False)
    ds["PixelData"].is_undefined_length = True
    ds.NumberOfFrames = frames
    step = 8 + len(stream)
    ds.ExtendedOffsetTable = struct.pack(f"<{entries}Q", *(step * i for i in range(entries)))
    ds.ExtendedOffsetTableLengths = struct.pack(f"<{entries}Q", *[len(stream)] * entries)
    ds.save_as(path)
    return [array.reshape(-1, *array.shape[-2:])[0]] * 3


def test_no_frame_is_lost(tmp_path: Path) -> None:
    """A table of fewer frames than there are is not believed, and a frame that is gone is told."""
    path, after = tmp_path / "a.dcm", tmp_path / "b.dcm"
    expected = with_table(path, 3, 2)
    with pytest.warns(CodicomWarning, match="Extended Offset Table"):
        assert transcode(path, after, EXPLICIT).frames == 3
    assert np.array_equal(dcmread(after).pixel_array, expected)
    after.unlink()
    with_table(path, 4, 3)
    with (
        pytest.warns(CodicomWarning, match="3 frames were found"),
        pytest.raises(InvalidPixelDataError, match="NumberOfFrames is 4"),
    ):
        transcode(path, after, EXPLICIT)
    assert not after.exists()


def test_a_table_of_more_frames_than_there_are(tmp_path: Path) -> None:
    """Which turns out only when a frame is read that it does not lead to."""
    ds = dcmread(image(tmp_path / "a.dcm", grey()))
    fragments = [b"aa\xff\xd9", b"bb", b"cc\xff\xd9", b"dd", b"ee\xff\xd9"]
    items = b"".join(b"\xfe\xff\x00\xe0" + struct.pack("<I", len(f)) + f for f in fragments)
    ds.PixelData = b"\xfe\xff\x00\xe0" + struct.pack("<5I", 16, 0, 12, 20, 36) + items
    ds["PixelData"].is_undefined_length = True
    ds.NumberOfFrames = 4
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.90"
    ds.save_as(tmp_path / "a.dcm")
    with open(tmp_path / "a.dcm", "rb") as file:
        frames = dcmread(file, defer_size=16).frames
        with pytest.warns(CodicomWarning, match="Basic Offset Table"):
            assert frames[1].encoded == b"bbcc\xff\xd9"
        with pytest.raises(InvalidPixelDataError, match="no frame 3: the pixel data have 3"):
            _ = frames[3].encoded


@pytest.mark.parametrize("after", [EXPLICIT, BIG, RLE, "1.2.840.10008.1.2.4.90"])
def test_bits_that_the_element_does_not_say(after: str, tmp_path: Path) -> None:
    """The codestream has 12 bits, Bits Stored is 10 and some frame needs more (PS3.5 8.2.1)."""
    pytest.importorskip("imagecodecs")
    array = np.full((3, 40, 50), 500, "u2")
    array[2, 10:30, 10:30] = 4000
    image(tmp_path / "a.dcm", array, bits=12)
    ds = dcmread(tmp_path / "a.dcm")
    ds.compress("1.2.840.10008.1.2.4.51")
    ds.BitsStored, ds.HighBit = 10, 9
    ds.save_as(tmp_path / "b.dcm")
    expected = ds.pixel_array
    assert expected.max() > 3900
    transcode(tmp_path / "b.dcm", tmp_path / "c.dcm", after)
    done = dcmread(tmp_path / "c.dcm")
    assert (done.BitsStored, done.HighBit) == (12, 11)
    assert (done.pixel_array == expected).all()
    peer = pydicom.dcmread(tmp_path / "c.dcm")
    assert (peer.pixel_array == expected).all()


def test_no_plugin(tmp_path: Path) -> None:
    path = image(tmp_path / "a.dcm", grey())
    content = path.read_bytes()
    if not registry.plugins("encoders", "1.2.840.10008.1.2.4.112").usable:
        with pytest.raises(CodecUnavailableError, match="pip install"):
            transcode(path, path, "1.2.840.10008.1.2.4.112")
    with pytest.raises(ValueError, match="no plugin 'none'"):
        transcode(path, path, RLE, encoding_plugin="none")
    with pytest.raises(FileExistsError):
        transcode(path, path, RLE, overwrite=False)
    assert unharmed(path, content)


def test_no_pixels(tmp_path: Path) -> None:
    ds = dcmread(image(tmp_path / "a.dcm", grey()))
    del ds.PixelData
    ds.save_as(tmp_path / "a.dcm")
    with pytest.raises(MissingElementError):
        transcode(tmp_path / "a.dcm", tmp_path / "a.dcm", RLE)
    transcode(tmp_path / "a.dcm", tmp_path / "a.dcm", NATIVE[0])
    assert pydicom.dcmread(tmp_path / "a.dcm").file_meta.TransferSyntaxUID == NATIVE[0]
    # A file that does not say how it is encoded.
    del ds.file_meta.TransferSyntaxUID
    ds.save_as(tmp_path / "a.dcm", implicit_vr=False, little_endian=True)
    for after in (RLE, *NATIVE):
        with pytest.raises(MissingElementError, match="Transfer Syntax UID"):
            transcode(tmp_path / "a.dcm", tmp_path / "b.dcm", after)
    assert not (tmp_path / "b.dcm").exists()


def test_too_long_for_native(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = image(tmp_path / "a.dcm", grey(), syntax=RLE)
    monkeypatch.setattr("codicom.transcoding._LONGEST_NATIVE", 1000)
    with pytest.raises(LimitError, match="1326 bytes"):
        transcode(path, tmp_path / "b.dcm", EXPLICIT)
    assert not (tmp_path / "b.dcm").exists()


def test_peer_files(peer_file: Callable[[str], Path], tmp_path: Path) -> None:
    """Files of other makers, there and back."""
    for name in ("CT_small.dcm", "MR_small.dcm", "MR_small_RLE.dcm", "SC_rgb_rle_2frame.dcm"):
        path = peer_file(name)
        array = pydicom.dcmread(path).pixel_array
        transcode(path, tmp_path / "b.dcm", DEFLATED_FRAMES)
        transcode(tmp_path / "b.dcm", tmp_path / "c.dcm", RLE)
        transcode(tmp_path / "c.dcm", tmp_path / "d.dcm", NATIVE[0])
        assert np.array_equal(pydicom.dcmread(tmp_path / "d.dcm").pixel_array, array), name


LARGE = """
import re, sys
import numpy as np
import codicom
from codicom import Dataset, FrameWriter, transcode
folder = sys.argv[1]
ds = Dataset()
ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
ds.Rows = ds.Columns = 1024
ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 16, 15, 0
frame = np.arange(1024 * 1024, dtype="u4").astype("u2").reshape(1024, 1024)
def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) // 1024
with FrameWriter(folder + "/n.dcm", ds, "1.2.840.10008.1.2.1") as writer:
    for i in range(60):
        writer.append(frame + np.uint16(i))
with open(folder + "/n.dcm", "rb") as file:
    small = codicom.pixel_array(folder + "/n.dcm", index=59)
assert small[0, 0] == 59
before = peak()
transcode(folder + "/n.dcm", folder + "/r.dcm", "1.2.840.10008.1.2.5", workers=2)
transcode(folder + "/r.dcm", folder + "/b.dcm", "1.2.840.10008.1.2.2", workers=2)
transcode(folder + "/b.dcm", folder + "/i.dcm", "1.2.840.10008.1.2")
transcode(folder + "/i.dcm", folder + "/r.dcm", "1.2.840.10008.1.2.5", workers=2)
transcode(folder + "/i.dcm", folder + "/z.dcm", "1.2.840.10008.1.2.1.99")
transcode(folder + "/r.dcm", folder + "/z.dcm", "1.2.840.10008.1.2.1.99", workers=2)
for name in ("n", "r", "b", "i"):
    path = f"{folder}/{name}.dcm"
    for i, array in enumerate(codicom.iter_pixels(path)):
        assert array[0, 0] == i
    ds = codicom.dcmread(path)
    for i, one in enumerate(ds.frames):
        assert one.array()[0, 0] == i
    assert codicom.pixel_array(path, index=7)[0, 0] == 7
now = peak()
transcode(folder + "/z.dcm", folder + "/n.dcm", "1.2.840.10008.1.2.1")
transcode(folder + "/z.dcm", folder + "/r.dcm", "1.2.840.10008.1.2.5", workers=2)
for name in ("n", "r"):
    assert codicom.pixel_array(f"{folder}/{name}.dcm", index=59)[0, 0] == 59
print(before, now, peak())
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="Linux tells the peak there")
def test_memory_is_that_of_a_few_frames(tmp_path: Path) -> None:
    """120 MB of pixels go to and fro in a process that never has 60 MB more than at the start."""
    done = subprocess.run(
        [sys.executable, "-c", LARGE, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert done.returncode == 0, done.stderr
    before, peak, inflated = map(int, done.stdout.split())
    assert peak - before < 60, (before, peak)
    # What is deflated has to be inflated to find its elements, but is in memory once.
    assert inflated - before < 60 + 150, (before, inflated)
