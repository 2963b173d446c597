"""What was read and not changed, written from the bytes that it was read from."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest

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
