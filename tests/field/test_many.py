"""A list of 128 findings in one library; those about pixels, and what else is said of it."""

from __future__ import annotations

import io
import struct
import tracemalloc
from typing import Any

import numpy as np
import pytest

import codicom
from codicom.encaps import encapsulate
from codicom.errors import CodicomError
from codicom.pixels import apply_modality_lut, apply_voi_lut
from field.cases import case
from field.making import JPEG_LS, encapsulated, native, smooth, streams_of

LIST = "dicom-rs#828"


@case(LIST, "0 entries in a LUT descriptor mean 65536")
@pytest.mark.parametrize("sequence", ["VOILUTSequence", "ModalityLUTSequence"])
def test_descriptor_of_0(sequence: str) -> None:
    array = np.array([[0, 1, 32767], [32768, 65534, 65535]], "<u2")
    table = codicom.Dataset()
    table.add_new(0x00283002, "US", [0, 0, 16])
    table.add_new(0x00283006, "OW", np.arange(65535, -1, -1).astype("<u2").tobytes())
    ds: Any = native(array)
    setattr(ds, sequence, [table])
    apply = apply_voi_lut if sequence.startswith("VOI") else apply_modality_lut
    np.testing.assert_array_equal(apply(array, ds), 65535 - array)


@case(LIST, "the character set of an item was used for what came after the item")
@pytest.mark.parametrize("implicit", [True, False])
def test_character_sets_of_items(implicit: bool) -> None:
    inner = codicom.Dataset()
    inner.SpecificCharacterSet = "ISO_IR 144"
    inner.PatientName = "Люкceмбypг"
    plain = codicom.Dataset()
    plain.PatientName = "Äneas"
    ds = codicom.Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.ReferencedPatientSequence = [inner, plain]
    ds.PatientName = "Buc^Jérôme"
    ds.PatientComments = "Jérôme"
    out = io.BytesIO()
    codicom.dcmwrite(out, ds, implicit_vr=implicit, little_endian=True)
    data = out.getvalue()
    assert "Buc^Jérôme".encode("latin-1") in data
    assert "Люкceмбypг".encode("iso8859-5") in data
    assert "Äneas".encode("latin-1") in data
    read = codicom.dcmread(data, force=True)
    assert read.PatientName == "Buc^Jérôme"
    assert [str(i.PatientName) for i in read.ReferencedPatientSequence] == ["Люкceмбypг", "Äneas"]
    assert read.PatientComments == "Jérôme"


@case(LIST, "what a character set does not have was written as a question mark")
def test_text_that_cannot_be_encoded() -> None:
    ds = codicom.Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.PatientName = "山田"
    out = io.BytesIO()
    with pytest.raises(CodicomError):
        codicom.dcmwrite(out, ds, implicit_vr=True, little_endian=True)
    assert out.getvalue() == b""


@case(LIST, "an entry of the offset table that points nowhere ended the process or lost frames")
@pytest.mark.parametrize("entry", [1, 9, 0x7FFFFFFE, 0xFFFFFFFE, 0xFFFFFFFF])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_entries_that_point_nowhere(entry: int, place: int) -> None:
    frames = np.stack([smooth(24, 24, 0, 255, i) for i in range(3)]).astype("u1")
    ds = native(frames)
    ds.compress(JPEG_LS, encoding_plugin="imagecodecs")
    data = bytearray(encapsulate(streams_of(ds)))
    struct.pack_into("<I", data, 8 + 4 * place, entry)
    bad = encapsulated([b"\0\0"], JPEG_LS, rows=24, columns=24, frames=3, allocated=8)
    bad.PixelData = bytes(data)
    with pytest.warns(UserWarning, match="[Oo]ffset"):
        np.testing.assert_array_equal(bad.pixel_array, frames)


@case(LIST, "a length that nobody has took memory before it was looked at")
@pytest.mark.parametrize("length", [0x7FFFFFF0, 0xFFFFFFFE])
def test_lengths_beyond_the_file(length: int) -> None:
    element = b"\x28\0\x10\0US\2\0\1\0\xe0\x7f\x10\0OB\0\0" + struct.pack("<I", length) + b"\1\2"
    tracemalloc.start()
    try:
        with pytest.warns(UserWarning):
            ds = codicom.dcmread(element, force=True)
            assert ds.PixelData == b"\1\2"
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()
