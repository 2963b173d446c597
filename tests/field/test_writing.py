"""Files that were damaged by being saved."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import warnings
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

import codicom
from codicom.errors import CodicomError, CodicomWarning
from field.cases import case
from field.making import J2K, J2K_LOSSY, JPEG_LS, LOSSLESS_SV1, RLE, native, saved, smooth
from pixels.images import BIG, EXPLICIT, IMPLICIT

ICON = b"\x88\x00\x00\x02\x53\x51\x00\x00"  # Icon Image Sequence (0088,0200) SQ


def explicit(tag: int, vr: str, value: bytes) -> bytes:
    """Return an element in explicit VR, little endian."""
    head = struct.pack("<HH", tag >> 16, tag & 0xFFFF) + vr.encode()
    if vr in ("OB", "OW", "SQ", "UN"):
        return head + struct.pack("<HI", 0, len(value)) + value
    return head + struct.pack("<H", len(value)) + value


def item(data: bytes, length: int | None = None) -> bytes:
    """Return an item that says to be of another length, if one is given."""
    return b"\xfe\xff\x00\xe0" + struct.pack("<I", len(data) if length is None else length) + data


def with_icon(short: int) -> tuple[bytes, bytes]:
    """Return a file whose icon's pixels are encapsulated, and the item says `short` too little."""
    ds = native(smooth(16, 16, 0, 255).astype("u1"))
    ds.compress(RLE)
    out = io.BytesIO()
    saved(ds, out)
    data = out.getvalue()
    undefined = b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff"
    inner = undefined + item(b"") + item(bytes(range(100))) + b"\xfe\xff\xdd\xe0\0\0\0\0"
    content = explicit(0x00280010, "US", b"\x0a\0") + inner
    sequence = item(content, len(content) - short)
    icon = ICON + struct.pack("<I", len(sequence)) + sequence
    at = data.index(undefined)
    return data[:at] + icon + data[at:], data


@case("pydicom#2324", "encapsulated pixels inside an item of defined length were parsed wrongly")
def test_encapsulated_icon() -> None:
    data, plain = with_icon(0)
    ds, without = codicom.dcmread(data), codicom.dcmread(plain)
    assert ds.PixelData == without.PixelData
    assert ds.IconImageSequence[0].PixelData == item(b"") + item(bytes(range(100)))
    out = io.BytesIO()
    ds.save_as(out)
    assert out.getvalue() == data
    ds.PatientID = "changed"
    again = io.BytesIO()
    ds.save_as(again)
    theirs = pydicom.dcmread(io.BytesIO(again.getvalue()))
    assert theirs.PixelData == without.PixelData
    assert theirs.IconImageSequence[0].Rows == 10


@case("pydicom#2324", "an item that says to be too short swallowed Pixel Data; saving dropped it")
@pytest.mark.parametrize("short", [2, 8, 16, 60, 116])
def test_item_that_says_to_be_too_short(short: int) -> None:
    data, plain = with_icon(short)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            ds = codicom.dcmread(data)
            str(ds)
            kept = "PixelData" in ds and ds.PixelData == codicom.dcmread(plain).PixelData
            out = io.BytesIO()
            ds.save_as(out)
        except CodicomError:
            return  # it was said
    assert out.getvalue() == data  # nothing lost, whatever was understood of it
    assert kept or any(issubclass(w.category, CodicomWarning) for w in caught)


@case("own:failed-save", "an element that cannot be written left the old file cut: 456 of 200,464")
@case("pydicom#590", "an error while writing left part of a file")
@case("pydicom#654", "a file of 211 KB was 1 KB after saving over it")
def test_a_failed_save_leaves_the_old_file(tmp_path: Path) -> None:
    ds = native(smooth(256, 384, 0, 65535).astype("<u2"))
    path = saved(ds, tmp_path / "a.dcm")
    before = path.read_bytes()
    read = codicom.dcmread(path)
    read.add_new(0x00091001, "US", 1)
    read[0x00091001]._value = 70000  # what no validation saw
    with pytest.raises((CodicomError, OSError, ValueError)):
        read.save_as(path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["a.dcm"]


@case("own:deferred-save", "defer_size and saving in place destroyed a document: 370 of 200,382")
@case("pydicom#654", "what was left in the file was not there any more when it was written")
@pytest.mark.parametrize("size", [100, "1 KB", None])
def test_saving_over_the_deferred_file(size: Any, tmp_path: Path) -> None:
    ds = native(np.zeros((4, 4), "u1"))
    ds.EncapsulatedDocument = bytes(range(250)) * 800
    path = saved(ds, tmp_path / "a.dcm")
    read = codicom.dcmread(path, defer_size=size)
    read.PatientID = "changed, and longer"
    read.save_as(path)
    again = pydicom.dcmread(path)
    assert again.EncapsulatedDocument == ds.EncapsulatedDocument
    assert again.PatientID == "changed, and longer"


@case("pydicom#1300", "a multi-frame image was corrupt after decompress and save")
@pytest.mark.parametrize("syntax", [RLE, JPEG_LS, J2K, "1.2.840.10008.1.2.4.50"])
def test_decompress_and_save(syntax: str, tmp_path: Path) -> None:
    shades = np.stack([smooth(32, 32, 0, 255, i) for i in range(9)]).reshape(3, 3, 32, 32)
    frames = np.ascontiguousarray(shades.transpose(0, 2, 3, 1)).astype("u1")
    ds = native(frames)
    ds.compress(syntax)
    expected = ds.pixel_array.copy()
    read = codicom.dcmread(saved(ds, tmp_path / "a.dcm"))
    read.decompress()
    read.save_as(tmp_path / "b.dcm")
    theirs = pydicom.dcmread(tmp_path / "b.dcm")
    assert theirs.file_meta.TransferSyntaxUID == EXPLICIT
    assert (theirs.PhotometricInterpretation, theirs.NumberOfFrames) == ("RGB", 3)
    np.testing.assert_array_equal(theirs.pixel_array, expected)


@case("pydicom#856", "with ISO 2022 IR 13 first, all Japanese was written as Shift JIS")
def test_japanese_of_the_standard() -> None:
    # PS3.5 H.3.2.
    text = "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"
    expected = (
        b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J="
        b"\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J"
    )
    ds = codicom.Dataset()
    ds.SpecificCharacterSet = ["ISO 2022 IR 13", "ISO 2022 IR 87"]
    ds.PatientName = text
    out = io.BytesIO()
    codicom.dcmwrite(out, ds, implicit_vr=True, little_endian=True)
    assert expected in out.getvalue()
    read = codicom.dcmread(out.getvalue(), force=True)
    assert read.PatientName == text


@case("pydicom#1030", "an item that had not been looked at could not be written")
@case("pydicom#1706", "nor an untouched file with a VR that nobody knows")
@case("pydicom#1916", "private elements of unknown VR were written otherwise than read")
@case("fo-dicom#639", "a sequence of undefined length could not be read any more after saving")
@pytest.mark.parametrize("change", [False, True])
def test_untouched_elements(change: bool, tmp_path: Path) -> None:
    ds = native(np.zeros((2, 2), "u1"))
    path = saved(ds, tmp_path / "a.dcm")
    undefined, end = b"\xff\xff\xff\xff", b"\xfe\xff\xdd\xe0\0\0\0\0"
    close = b"\xfe\xff\x0d\xe0\0\0\0\0"
    inner = explicit(0x00400007, "LO", b"scheduled ")
    odd = (
        b"\x40\x00\x75\x02SQ\0\0" + undefined
        + b"\xfe\xff\x00\xe0" + undefined + inner + close + item(inner) + end
        + explicit(0x00410010, "LO", b"SOMEBODY")
        + explicit(0x00411001, "UN", item(explicit(0x00080100, "SH", b"A ")))
        + b"\x41\x00\x02\x10UN\0\0" + undefined
        + item(struct.pack("<HHI", 8, 0x100, 2) + b"B ") + end
        + b"\x41\x00\x03\x10ZZ\0\0" + struct.pack("<I", 6) + b"\0\1\2\3\4\5"
    )  # fmt: skip
    data = path.read_bytes()
    at = data.index(b"\xe0\x7f\x10\x00OB")
    path.write_bytes(data[:at] + odd + data[at:])
    read = codicom.dcmread(path)
    if change:
        read.PatientID = "X"
    read.save_as(tmp_path / "b.dcm")
    result = (tmp_path / "b.dcm").read_bytes()
    assert odd + data[at:] in result
    assert change or result == path.read_bytes()
    again = codicom.dcmread(tmp_path / "b.dcm")
    assert [str(i[0x00400007].value) for i in again.RequestAttributesSequence] == ["scheduled"] * 2


@case("pydicom#1075", "bytes for OF could not be written")
def test_float_pixel_data() -> None:
    ds = codicom.Dataset()
    ds.FloatPixelData = b"\0\0\x80?\0\0\0\xc0"
    out = io.BytesIO()
    codicom.dcmwrite(out, ds, implicit_vr=True, little_endian=True)
    theirs = pydicom.dcmread(io.BytesIO(out.getvalue()), force=True)
    assert theirs.FloatPixelData == ds.FloatPixelData


@case("pydicom#1943", "only the Transfer Syntax UID was changed, and the old encoding was written")
@pytest.mark.parametrize(("before", "after"), [(EXPLICIT, IMPLICIT), (IMPLICIT, EXPLICIT)])
def test_changing_the_transfer_syntax(before: str, after: str, tmp_path: Path) -> None:
    array = smooth(8, 8, 0, 65535).astype("<u2")
    path = saved(native(array, syntax=before), tmp_path / "a.dcm")
    read = codicom.dcmread(path)
    read.file_meta.TransferSyntaxUID = after
    read.save_as(tmp_path / "b.dcm")
    theirs = pydicom.dcmread(tmp_path / "b.dcm")
    assert theirs.file_meta.TransferSyntaxUID == after
    assert theirs.original_encoding == (after == IMPLICIT, True)
    assert theirs.Rows == 8
    np.testing.assert_array_equal(theirs.pixel_array, array)


@case("pydicom#2013", "Pixel Data kept the VR of the native value when compressed")
@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT])
def test_the_vr_of_compressed_pixels(syntax: str, tmp_path: Path) -> None:
    array = smooth(32, 32, 0, 65535).astype("<u2")
    read = codicom.dcmread(saved(native(array, syntax=syntax), tmp_path / "a.dcm"))
    read.compress(RLE)
    assert read["PixelData"].VR == "OB"
    read.save_as(tmp_path / "b.dcm")
    theirs = pydicom.dcmread(tmp_path / "b.dcm")
    assert theirs["PixelData"].VR == "OB"
    assert theirs["PixelData"].is_undefined_length
    np.testing.assert_array_equal(theirs.pixel_array, array)
    read.decompress()
    assert read["PixelData"].VR == "OW"


@case("pydicom#1566", "a data set in implicit VR was compressed and then written in implicit VR")
@pytest.mark.parametrize("syntax", [RLE, J2K])
def test_compressed_data_sets_are_explicit(syntax: str, tmp_path: Path) -> None:
    array = smooth(32, 32, 0, 65535).astype("<u2")
    read = codicom.dcmread(saved(native(array, syntax=IMPLICIT), tmp_path / "a.dcm"))
    read.compress(syntax)
    for write in (read.save_as, lambda out, **how: codicom.dcmwrite(out, read, **how)):
        out = io.BytesIO()
        write(out)
        data = out.getvalue()
        assert b"\x28\x00\x10\x00US\x02\x00\x20\x00" in data  # Rows
        theirs = pydicom.dcmread(io.BytesIO(data))
        assert theirs.original_encoding == (False, True)
        np.testing.assert_array_equal(theirs.pixel_array, array)
        with pytest.raises(CodicomError, match="not consistent"):
            write(io.BytesIO(), implicit_vr=True, little_endian=True)


@case(
    "pydicom#2024", "decompress() left the compressed value of Pixel Data until the file was saved"
)
@pytest.mark.parametrize("syntax", [RLE, J2K, JPEG_LS])
@pytest.mark.parametrize("asked_before", [False, True])
def test_decompressed_pixel_data_at_once(syntax: str, asked_before: bool, tmp_path: Path) -> None:
    array = smooth(32, 32, 0, 65535).astype("<u2")
    ds = native(array)
    ds.compress(syntax)
    read = codicom.dcmread(saved(ds, tmp_path / "a.dcm"))
    if asked_before:
        assert read.pixel_array.shape == array.shape
    read.decompress()
    assert read.PixelData == read["PixelData"].value == array.tobytes()
    assert not read["PixelData"].is_undefined_length
    assert read.file_meta.TransferSyntaxUID == EXPLICIT
    np.testing.assert_array_equal(np.frombuffer(read.PixelData, "<u2").reshape(32, 32), array)
    np.testing.assert_array_equal(read.pixel_array, array)


@case("pydicom#2081", "a LUT Descriptor of the VR SS could not have more than 32767 entries")
@pytest.mark.parametrize("syntax", [IMPLICIT, EXPLICIT, BIG])
@pytest.mark.parametrize("first", [32767, 32768, 65535, 0])
def test_lut_descriptors_of_signed_pixels(syntax: str, first: int, tmp_path: Path) -> None:
    ds = native(np.zeros((2, 2), "<i2"), syntax=syntax)
    names = ("LUTDescriptor", "RedPaletteColorLookupTableDescriptor")
    for name in names:
        setattr(ds, name, [first, -2000, 16])
        ds[name].VR = "SS"
    path = saved(ds, tmp_path / "a.dcm")
    order = "big" if syntax == BIG else "little"
    words = (first & 0xFFFF, -2000 & 0xFFFF, 16)
    value = b"".join(word.to_bytes(2, order) for word in words)
    assert path.read_bytes().count(value) == 2
    read = codicom.dcmread(path)
    read.save_as(tmp_path / "b.dcm")
    assert (tmp_path / "b.dcm").read_bytes() == path.read_bytes()
    for name in names:
        assert list(read[name].value) == [first, -2000, 16]
    read.LUTDescriptor = [first, 5, 16]
    read.save_as(tmp_path / "c.dcm")
    assert list(codicom.dcmread(tmp_path / "c.dcm").LUTDescriptor) == [first, 5, 16]


@case("pydicom#2171", "compressing without loss and decompressing gave the image another identity")
@pytest.mark.parametrize("syntax", [RLE, J2K, JPEG_LS, LOSSLESS_SV1])
def test_lossless_coding_keeps_the_instance(syntax: str, tmp_path: Path) -> None:
    ds = native(smooth(32, 32, 0, 255).astype("u1"))
    saved(ds, tmp_path / "a.dcm")
    own = str(ds.SOPInstanceUID)
    ds.compress(syntax)
    assert ds.SOPInstanceUID == own
    read = codicom.dcmread(saved(ds, tmp_path / "b.dcm"))
    read.decompress()
    assert read.SOPInstanceUID == read.file_meta.MediaStorageSOPInstanceUID == own
    read.compress(J2K_LOSSY, encoding_plugin="pylibjpeg", j2k_cr=[20])
    lossy = str(read.SOPInstanceUID)
    assert lossy == read.file_meta.MediaStorageSOPInstanceUID != own
    read.decompress()  # of what is there already nothing more is lost
    assert read.SOPInstanceUID == read.file_meta.MediaStorageSOPInstanceUID == lossy


@case("fo-dicom#1510", "the pixels were gone after JPEG 2000 had been transcoded to JPEG Lossless")
def test_transcoding_keeps_the_pixels(tmp_path: Path) -> None:
    array = smooth(64, 48, -1000, 3000).astype("<i2")
    ds = native(array)
    ds.compress(J2K)
    path = saved(ds, tmp_path / "a.dcm")
    codicom.transcode(path, tmp_path / "b.dcm", LOSSLESS_SV1, verify=True)
    result = codicom.dcmread(tmp_path / "b.dcm")
    assert result.file_meta.TransferSyntaxUID == LOSSLESS_SV1
    np.testing.assert_array_equal(result.pixel_array, array)


@case("own:inflate-memory", "a deflated file of 292 KB took 630 MB, for its first few elements")
def test_memory_for_the_head_of_a_deflated_file(tmp_path: Path) -> None:
    ds = native(np.zeros((2, 2), "u1"), syntax=EXPLICIT)
    data = saved(ds, tmp_path / "a.dcm").read_bytes()
    meta = codicom.filereader.read_file_meta_info(tmp_path / "a.dcm")
    body = data[data.index(b"\x08\x00\x16\x00UI") :]
    pixels = body.index(b"\xe0\x7f\x10\x00")
    size = 300 << 20
    packer = zlib.compressobj(wbits=-15)
    parts = [packer.compress(body[:pixels] + b"\xe0\x7f\x10\x00OB\0\0" + struct.pack("<I", size))]
    parts += [packer.compress(bytes(1 << 20)) for _ in range(300)] + [packer.flush()]
    meta.TransferSyntaxUID = "1.2.840.10008.1.2.1.99"
    path = tmp_path / "deflated.dcm"
    out = io.BytesIO()
    codicom.filewriter.write_file_meta_info(out, meta)
    path.write_bytes(bytes(128) + b"DICM" + out.getvalue() + b"".join(parts))
    assert path.stat().st_size < 1_000_000
    code = (
        "import resource, sys\n"
        "from codicom import dcmread\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "ds = dcmread(sys.argv[1], stop_before_pixels=True)\n"
        "assert ds.Rows == 2 and 'PixelData' not in ds\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
    )
    assert run.stdout, run.stderr[-500:]
    assert int(run.stdout) < 128 << 10  # KiB
