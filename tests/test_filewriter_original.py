"""What was read and not changed, written from the bytes that it was read from."""

from __future__ import annotations

import struct
from io import BytesIO

import pydicom
import pytest

import codicom
from codicom import Dataset, dcmread, dcmwrite
from codicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian


def file_of(tag: int, vr: bytes, value: bytes) -> bytes:
    """Return an explicit little-endian file with one element whose VR has a long length field."""
    ds = Dataset()
    ds.preamble = bytes(128)
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    file = BytesIO()
    dcmwrite(file, ds)
    head = struct.pack("<HH2sHL", tag >> 16, tag & 0xFFFF, vr, 0, len(value))
    return file.getvalue() + head + value


@pytest.mark.parametrize(
    "value, big", [(b"abcd", b"badc"), (b"abc", b"ba\0c"), (b"a", b"\0a"), (b"", b"")], ids=repr
)
def test_words_of_an_odd_length_are_the_same_words_in_the_other_byte_order(
    value: bytes, big: bytes
) -> None:
    ds = dcmread(BytesIO(file_of(0x00281201, b"OW", value)))
    ds.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    file = BytesIO()
    dcmwrite(file, ds)
    again = dcmread(BytesIO(file.getvalue()))
    assert (again.get(0x00281201).value or b"") == big
    again.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    file = BytesIO()
    dcmwrite(file, again)
    padded = value + b"\0" * (len(value) % 2)
    assert (dcmread(BytesIO(file.getvalue())).get(0x00281201).value or b"") == padded


def test_text_in_ascii_keeps_its_bytes_with_another_character_set() -> None:
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.PatientName = "Ä"
    file = BytesIO()
    ds.save_as(file, implicit_vr=True)
    texts = b"".join(
        struct.pack("<HHL", tag >> 16, tag & 0xFFFF, len(value)) + value
        for tag, value in ((0x00102154, b" 1"), (0x00104000, b"a\0"), (0x00204000, b"\0\0"))
    )
    ds = dcmread(BytesIO(file.getvalue() + texts), force=True)
    assert (ds.PatientTelephoneNumbers, ds.PatientComments, ds.ImageComments) == (" 1", "a", "")
    ds.SpecificCharacterSet = "ISO_IR 192"
    file = BytesIO()
    ds.save_as(file, implicit_vr=True)
    assert file.getvalue().endswith(texts) and "Ä".encode() in file.getvalue()


@pytest.mark.parametrize("length", [2, 100])
def test_items_behind_one_that_was_cut_short_are_items_for_every_reader(length: int) -> None:
    def sequence(tag: int, item: bytes, missing: int) -> bytes:
        length = len(item) + missing
        head = struct.pack("<HHL", tag >> 16, tag & 0xFFFF, length + 8)
        return head + struct.pack("<HHL", 0xFFFE, 0xE000, length) + item

    name = struct.pack("<HHL", 0x10, 0x10, length) + b"A "
    inner = sequence(0x00081199, name, 100)
    file = BytesIO(sequence(0x00081115, inner, 100))
    with pytest.warns(UserWarning, match="The data end inside"):
        ds = dcmread(file, force=True)
        assert ds.ReferencedSeriesSequence[0].ReferencedSOPSequence[0].PatientName == "A"
        ds = dcmread(file, force=True)
        ds.ReferencedSeriesSequence.append(Dataset())
        target = BytesIO()
        ds.save_as(target, implicit_vr=True)
    for library in (codicom, pydicom):
        again = library.dcmread(BytesIO(target.getvalue()), force=True)
        assert len(again.ReferencedSeriesSequence) == 2
        assert again.ReferencedSeriesSequence[0].ReferencedSOPSequence[0].PatientName == "A"
