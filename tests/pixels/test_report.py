"""What can be asked about how pixels were had, and Bits Stored where the codestream says more."""

from __future__ import annotations

import gc
import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from codicom import dcmread, iter_pixels, pixel_array, pixels
from codicom.cli.main import main
from codicom.encaps import encapsulate
from codicom.errors import CodicomWarning, MissingElementError
from codicom.pixels.notes import KEPT
from corpus import Corpus
from pixels.images import BIG, RLE, image

JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
JPEG_LS = "1.2.840.10008.1.2.4.80"
JPEG_2000 = "1.2.840.10008.1.2.4.90"

rng = np.random.default_rng(20261123)


def rle(frames: int = 2, **facts: Any) -> Any:
    """Return a data set with RLE frames of 12 bits."""
    array = rng.integers(0, 4096, (frames, 4, 6)).astype("<u2")
    facts = {"rows": 4, "columns": 6, "frames": frames, "stored": 12, **facts}
    ds = image(array.tobytes(), **facts)
    ds.compress(RLE)
    return ds


def test_of_an_array_and_of_its_data_set() -> None:
    ds = rle()
    array = ds.pixel_array
    found = pixels.report(array)
    assert [frame.index for frame in found] == [0, 1]
    assert found[0].status == "complete" and found[0].plugin == "rle"
    assert found[0].distribution.startswith("codicom-rle ")
    assert found[0].corrections == ("bits cleared above 12 of 16 bits",)
    assert found[0].photometric_interpretation == "MONOCHROME2"
    assert pixels.report(array[1]) == pixels.report(array.reshape(-1)) == found
    assert ds.pixel_report == pixels.report(ds) == found


def test_of_a_data_set_that_was_not_decoded() -> None:
    assert [frame.plugin for frame in rle(3).pixel_report] == ["rle"] * 3


def test_of_single_frames(tmp_path: Path) -> None:
    ds = rle(4)
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7.3", "1.2.3"
    path = tmp_path / "a.dcm"
    ds.save_as(path, enforce_file_format=True)
    assert [f.index for f in pixels.report(ds.frames[2].array())] == [2]
    assert [f.index for f in pixels.report(pixel_array(path, index=3))] == [3]
    numbers = [pixels.report(array)[0].index for array in iter_pixels(path, indices=[3, 1])]
    assert numbers == [3, 1]
    assert pixels.report(path) == ds.pixel_report
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(list(pixels.iter_report(path, raw=True))) == 4


def test_many_frames_on_threads_are_in_order() -> None:
    ds = rle(40)
    array = pixel_array(ds, workers=3)
    assert [frame.index for frame in pixels.report(array)] == list(range(40))


def test_notes_go_with_their_arrays() -> None:
    gc.collect()
    before = len(KEPT)
    ds = rle()
    arrays = [pixel_array(ds) for _ in range(5)]
    natives = [pixel_array(image(bytes(12))) for _ in range(5)]
    assert len(KEPT) == before + 10
    del arrays, natives
    gc.collect()
    assert len(KEPT) == before


def test_arrays_of_others() -> None:
    with pytest.raises(ValueError, match="not decoded by codicom"):
        pixels.report(np.zeros(3))
    with pytest.raises(ValueError, match="not decoded by codicom"):
        pixels.report(rle().pixel_array.copy())


def test_of_a_data_set_without_an_image() -> None:
    ds = rle()
    del ds.PixelData
    with pytest.raises(MissingElementError, match="no PixelData"):
        pixels.report(ds)


@pytest.mark.parametrize(
    ("facts", "data", "corrections", "colour"),
    [
        ({}, bytes(12), (), "MONOCHROME2"),
        ({"stored": 10, "signed": 1}, bytes(12), ("sign extended from 10 of 16 bits",), None),
        ({"allocated": 8, "samples": 3, "planar": 1}, bytes(18),
         ("samples put together by pixel",), "RGB"),
        ({"allocated": 8, "samples": 3, "photometric": "YBR_FULL"}, bytes(18), (), "RGB"),
        ({"allocated": 8, "samples": 3, "photometric": "YBR_FULL_422"}, bytes(12),
         ("chroma repeated for each second pixel",), "RGB"),
        ({"allocated": 8, "syntax": BIG, "vr": "OW"}, bytes(6),
         ("bytes swapped in words of 16 bits",), None),
    ],
)  # fmt: skip
def test_of_native_frames(
    facts: dict[str, Any], data: bytes, corrections: tuple[str, ...], colour: str | None
) -> None:
    (found,) = image(data, **facts).pixel_report
    assert (found.status, found.plugin, found.codestream) == ("native", "", None)
    assert found.corrections == corrections
    assert colour is None or found.photometric_interpretation == colour
    assert found.coded_photometric_interpretation == facts.get(
        "photometric", "RGB" if facts.get("samples") else "MONOCHROME2"
    )


def test_colour_that_was_converted_and_that_was_not() -> None:
    pytest.importorskip("imagecodecs")
    array = rng.integers(0, 256, (16, 16, 3)).astype("u1")
    ds = image(array.tobytes(), rows=16, columns=16, samples=3, allocated=8)
    ds.compress(JPEG_BASELINE)
    (found,) = ds.pixel_report
    assert found.coded_photometric_interpretation == "YBR_FULL"
    assert found.photometric_interpretation == "RGB"
    assert found.codestream is not None and found.codestream.kind == "JPEG"
    (found,) = pixels.report(pixel_array(ds, raw=True))
    assert found.photometric_interpretation == "YBR_FULL"


def test_a_stream_without_its_end(tmp_path: Path) -> None:
    pytest.importorskip("imagecodecs")
    array = rng.integers(0, 256, (16, 16)).astype("u1")
    ds = image(array.tobytes(), rows=16, columns=16, allocated=8)
    ds.compress(JPEG_BASELINE)
    stream = ds.frames[0].encoded
    ds.PixelData = encapsulate([stream[: stream.rindex(b"\xff\xd9")]])
    with pytest.warns(CodicomWarning, match="no end marker"):
        (found,) = ds.pixel_report
    assert found.status == "unterminated"


def test_plugins_that_failed_before(make_plugin: Callable[..., None]) -> None:
    ds = rle(1)
    make_plugin(
        "broken",
        RLE,
        """
class Decoder:
    label, priority = "broken", 999
    def missing(self): return None
    def decode(self, codestream, frame, out): raise ValueError("not today")
decoder = Decoder()
""",
    )
    (found,) = ds.pixel_report
    assert found.plugin == "rle"
    assert found.tried == (("broken", "ValueError: not today"),)
    assert "broken failed: ValueError: not today" in str(found)


def test_after_decompressing() -> None:
    ds = rle()
    ds.decompress()
    assert [frame.plugin for frame in ds.pixel_report] == ["rle", "rle"]
    _ = ds.pixel_array
    assert ds.pixel_report[0].plugin == "rle"
    ds.PixelData = bytes(len(ds.PixelData))
    assert ds.pixel_report[0].status == "native"
    ds.compress(RLE)
    pixels.decompress(ds)
    assert ds.pixel_report[1].plugin == "rle"


def test_files_on_the_command_line(tmp_path: Path, capsys: Any) -> None:
    ds = rle(5)
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7.3", "1.2.3"
    ds.save_as(tmp_path / "good.dcm", enforce_file_format=True)
    frames = [frame.encoded for frame in ds.frames]
    frames[3] = bytes(64)
    ds.PixelData = encapsulate(frames)
    ds.save_as(tmp_path / "bad.dcm", enforce_file_format=True)
    assert main(["pixels", str(tmp_path / "good.dcm")]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert "good.dcm: frames 0 to 4: complete; rle (codicom-rle " in line
    assert main(["pixels", "--json", str(tmp_path / "bad.dcm")]) == 1
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["status"] for row in rows] == ["complete"] * 3 + ["failed", "complete"]
    assert "frame 3" in rows[3]["error"] or "segments" in rows[3]["error"]
    content = (tmp_path / "good.dcm").read_bytes()
    (tmp_path / "cut.dcm").write_bytes(content[: content.index(frames[2]) - 8])
    assert main(["pixels", str(tmp_path / "cut.dcm")]) == 1
    whole, lost = capsys.readouterr().out.splitlines()
    assert "frames 0 to 1: complete" in whole and "frames 2 to 4: failed" in lost
    assert "3 of 5 frames are missing" in lost
    assert main(["pixels", str(tmp_path / "none.dcm")]) == 1


# ---- Bits Stored and the codestream (PS3.5 8.2.1) -----------------------------------------------


def coded(array: Any, syntax: str, stored: int, bits: int = 16, signed: int = 0) -> Any:
    """Return a data set whose codestream has the bits of `array`, and Bits Stored is `stored`."""
    rows, columns = array.shape
    ds = image(array.tobytes(), rows=rows, columns=columns, stored=bits, signed=signed)
    ds.compress(syntax)
    ds.BitsStored, ds.HighBit = stored, stored - 1
    return ds


@pytest.mark.parametrize("syntax", [JPEG_LS, JPEG_2000])
@pytest.mark.parametrize(("values", "after"), [((0, 65535), 16), ((0, 1023), 10)])
def test_bits_stored_after_decompressing(syntax: str, values: tuple[int, int], after: int) -> None:
    pytest.importorskip("imagecodecs")
    array = rng.integers(values[0], values[1] + 1, (16, 16)).astype("<u2")
    array[0, :2] = values
    ds = coded(array, syntax, 10)
    assert (ds.pixel_array == array).all()
    (found,) = ds.pixel_report
    assert found.bits_stored == 16 and "BitsStored is 10" in found.corrections[0]
    ds.decompress()
    assert (ds.BitsStored, ds.HighBit) == (after, after - 1)
    assert (ds.pixel_array == array).all()


def test_bits_stored_of_signed_samples() -> None:
    pytest.importorskip("imagecodecs")
    array = rng.integers(-2048, 2048, (16, 16)).astype("<i2")
    array[0, :2] = -2048, 2047
    ds = coded(array, JPEG_2000, 10, signed=1, bits=12)
    assert (ds.pixel_array == array).all()
    ds.decompress()
    assert (ds.BitsStored, ds.HighBit) == (12, 11)
    assert (ds.pixel_array == array).all()


def test_bits_that_only_the_header_says(make_plugin: Callable[..., None]) -> None:
    pytest.importorskip("imagecodecs")
    array = rng.integers(0, 4096, (16, 16)).astype("<u2")
    array[0, 0] = 4095
    ds = coded(array, JPEG_2000, 10, bits=12)
    make_plugin(
        "silent",
        JPEG_2000,
        """
import imagecodecs
from codicom.pixels.codec import Decoded
class Decoder:
    label, priority = "silent", 999
    def missing(self): return None
    def decode(self, codestream, frame, out):
        out[:] = imagecodecs.jpeg2k_decode(bytes(codestream)).tobytes()
        return Decoded()
decoder = Decoder()
""",
    )
    assert (ds.pixel_array == array).all()
    assert ds.pixel_report[0].plugin == "silent"


def test_12_bit_jpeg_of_the_corpus(corpus: Corpus) -> None:
    """A stream of 12 bits in a file with Bits Stored 10, with samples above 1023."""
    for entry in corpus:
        if not entry.name.endswith("WG04/JPLY/RG3_JPLY"):
            continue
        ds = dcmread(entry.path)
        before = ds.pixel_array.copy()
        assert before.max() == 1024 and ds.BitsStored == 10
        ds.decompress()
        assert (ds.BitsStored, ds.HighBit) == (12, 11)
        assert (ds.pixel_array == before).all()
        assert ds.pixel_report[0].bits_stored == 12
