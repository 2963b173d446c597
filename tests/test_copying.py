"""Copies, pickles and parts of data sets: made in memory, read, changed since, with items."""

from __future__ import annotations

import copy
import gc
import io
import pickle
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

import pydicom
import pytest

import codicom
from codicom import Dataset, FileDataset, Sequence, dcmread
from codicom.dataelem import DataElement, RawDataElement
from codicom.examples import get_path
from codicom.multival import MultiValue
from codicom.tag import BaseTag
from codicom.uid import UID
from codicom.valuerep import IS, DSfloat, PersonName

_WAYS: dict[str, Callable[[Any], Any]] = {
    "copy.deepcopy": copy.deepcopy,
    **{
        f"pickle {protocol}": lambda ds, p=protocol: pickle.loads(pickle.dumps(ds, p))
        for protocol in (2, pickle.HIGHEST_PROTOCOL)
    },
    "pickle twice": lambda ds: pickle.loads(pickle.dumps(pickle.loads(pickle.dumps(ds)))),
    "pickle and deepcopy": lambda ds: copy.deepcopy(pickle.loads(pickle.dumps(ds))),
}
_ways = pytest.mark.parametrize("way", _WAYS.values(), ids=_WAYS.keys())


def _made() -> Dataset:
    """Return a data set with a value of each class, and items in items."""
    ds = Dataset()
    ds.PatientName = "Citizen^Joan=\u5c71=\u3042"
    ds.OtherPatientNames = ["A^B", "C^D"]
    ds.PatientID = ""
    ds.SOPInstanceUID = "1.2.3"
    ds.RelatedSeriesSequence = []
    ds.ImagePositionPatient = ["1.50", 2.0, -3]
    ds.PixelSpacing = ["1", "2e0"]
    ds.PatientWeight = 71.5
    ds.SeriesNumber = "007"
    ds.InstanceNumber = 8
    ds.Rows = None
    ds.ImageType = ["ORIGINAL", "PRIMARY"]
    ds.FrameIncrementPointer = 0x00181063
    ds.RedPaletteColorLookupTableDescriptor = [256, 0, 16]
    ds.RealWorldValueLUTData = [1.0, float("inf")]
    ds.PixelData = b"\x01\x02"
    ds["PixelData"].is_undefined_length = True
    ds.add_new(0x00091001, "UN", b"private")
    ds.private_block(0x0011, "MAKER", create=True).add_new(0x01, "LO", "of a block")
    ds[0x00100020] = RawDataElement(BaseTag(0x00100020), "LO", 2, b"7 ", 0, False, True)
    ds.PatientComments = "a remark"
    ds["PatientComments"].my_own = [1]
    inner = Dataset()
    inner.ReferencedSOPInstanceUID = UID("1.2.4")
    item = Dataset()
    item.CodeValue = "1"
    item.ReferencedSOPSequence = [inner, Dataset()]
    ds.ProcedureCodeSequence = [item, copy.deepcopy(item)]
    ds["ProcedureCodeSequence"].value.is_undefined_length = True
    return ds


def _told(ds: Any) -> list[Any]:
    """Return all that there is to say of a data set, with classes."""
    found = []
    for element in ds.elements():
        element = ds[element.tag]
        value = element.value
        if isinstance(value, Sequence):
            assert element.value.parent_dataset() is ds
            assert all(item._parent_seq() is value for item in value)
            shown: Any = value.is_undefined_length, [_told(item) for item in value]
        else:
            parts = list(value) if isinstance(value, MultiValue) else [value]
            shown = [(type(p), repr(p), str(p), getattr(p, "original_string", None)) for p in parts]
        found.append(
            (
                element.tag, element.VR, type(value), shown, element.private_creator,
                element.is_undefined_length, vars(element), type(element.tag),
            )
        )  # fmt: skip
    return found


@_ways
def test_a_made_data_set_and_its_twin(way: Callable[[Any], Any]) -> None:
    ds = _made()
    twin = way(ds)
    assert _told(twin) == _told(_made()) == _told(ds)
    assert list(twin.keys()) == list(ds.keys())
    assert twin == ds
    classes = {
        type(twin[name].value) for name in ("PatientName", "SOPInstanceUID", "PatientWeight")
    }
    assert classes == {PersonName, UID, DSfloat}
    assert type(twin.InstanceNumber) is IS
    assert str(twin.SeriesNumber) == "007"
    # Lists still check what they take.
    with pytest.warns(UserWarning, match="VR of DS|VR DS"):
        twin.ImagePositionPatient.append("12345678901234567890")


@_ways
def test_twins_have_nothing_in_common(way: Callable[[Any], Any]) -> None:
    ds = _made()
    stored = _told(ds)
    twin = way(ds)
    again = copy.deepcopy(twin)
    for other in (twin, again):
        other.ProcedureCodeSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID = "9.9"
        other.ImagePositionPatient[0] = 5
        other["PatientComments"].my_own.append(2)
        other.ProcedureCodeSequence.append(Dataset())
        del other.PatientName
        assert _told(ds) == stored
        assert other != ds
    assert twin == again


def test_an_item_of_two_sequences_and_of_itself() -> None:
    """Pickling ends, whatever is inside what."""
    shared = Dataset()
    shared.CodeValue = "1"
    ds = Dataset()
    ds.ProcedureCodeSequence = [shared]
    ds.AnatomicRegionSequence = [shared]
    twin = pickle.loads(pickle.dumps(ds))
    assert twin == ds
    shared.ProcedureCodeSequence = [ds]
    twin = pickle.loads(pickle.dumps(ds))
    assert twin.ProcedureCodeSequence[0].ProcedureCodeSequence[0].keys() == ds.keys()


def _read(name: str) -> FileDataset:
    return dcmread(io.BytesIO(get_path(name).read_bytes()))


@_ways
@pytest.mark.parametrize("name", ["rt_plan", "ct", "sr"])
@pytest.mark.parametrize("looked_at", [False, True])
def test_one_change_costs_one_element(
    way: Callable[[Any], Any], name: str, looked_at: bool
) -> None:
    """A data set that was read is pickled as its bytes and what was changed."""
    ds, original = _read(name), _read(name)
    if looked_at:
        for element in ds.iterall():
            assert element.value is not ds
    small = len(pickle.dumps(ds))
    ds.PatientID = "changed"
    ds.PatientComments = "new"
    del ds.SOPClassUID
    assert len(pickle.dumps(ds)) < small + 1500
    twin = way(ds)
    assert _told(twin) == _told(ds)
    assert list(twin.keys()) == list(ds.keys())
    assert twin.PatientID == "changed"
    assert "SOPClassUID" not in twin
    twin.PatientID = original.PatientID
    del twin.PatientComments
    twin.SOPClassUID = original.SOPClassUID
    assert twin == original


@_ways
def test_changes_in_lists_and_items_are_kept(way: Callable[[Any], Any]) -> None:
    ds = _read("rt_plan")
    sequence = next(e for e in ds if e.VR == "SQ" and len(e.value))
    item = sequence.value[0]
    item.PatientComments = "inside"
    twin = way(ds)
    assert twin[sequence.tag].value[0].PatientComments == "inside"
    assert _told(twin) == _told(ds)
    item.PatientComments = "once more"
    assert twin[sequence.tag].value[0].PatientComments == "inside"


@_ways
def test_what_items_take_from_around_them_stays(way: Callable[[Any], Any]) -> None:
    """Values in items that were read with the old sign stay as they were read."""
    inner = Dataset()
    inner.add_new(0x00280106, "US", 0xFFFF)  # Smallest Image Pixel Value, US or SS
    ds = Dataset()
    ds.PixelRepresentation = 0
    ds.ReferencedImageSequence = [inner]
    stream = io.BytesIO()
    ds.save_as(stream, implicit_vr=True, little_endian=True)
    read = dcmread(io.BytesIO(stream.getvalue()), force=True)
    assert read.ReferencedImageSequence[0].SmallestImagePixelValue == 0xFFFF
    read.PixelRepresentation = 1
    twin = way(read)
    assert twin.ReferencedImageSequence[0].SmallestImagePixelValue == 0xFFFF


class _Own(Dataset):
    """A user's class of items."""


@_ways
def test_items_of_another_class_keep_it(way: Callable[[Any], Any]) -> None:
    ds, item = Dataset(), _Own()
    item.CodeValue = "1"
    item.remark = "kept"
    ds.ProcedureCodeSequence = [item]
    twin = way(ds)
    found = twin.ProcedureCodeSequence[0]
    assert type(found) is _Own
    assert found.remark == "kept"
    assert found == item


def test_a_buffer_cannot_be_pickled() -> None:
    ds = Dataset()
    ds.add_new(0x7FE00010, "OB", io.BytesIO(b"12"))
    with pytest.raises(TypeError, match="buffered value"):
        pickle.dumps(ds)


def test_equality_is_of_tag_vr_and_value() -> None:
    one, other = _made(), _made()
    assert one == other
    other["PatientID"] = DataElement(0x00100020, "SH", "7")
    assert one != other
    other = _made()
    other.PatientWeight = 71.25
    assert one != other
    other = _made()
    other.ProcedureCodeSequence[1].CodeValue = "2"
    assert one != other
    one, other = Dataset(), Dataset()
    one.EventTimeOffset = other.EventTimeOffset = float("nan")
    assert one != other


@pytest.mark.parametrize("depth", [0, 1])
@pytest.mark.parametrize("key", [slice(0x00191000, None), slice(0x00190011, None, 2)])
def test_a_slice_without_the_private_creator(key: slice, depth: int) -> None:
    ds = Dataset()
    block = ds.private_block(0x0019, "GEMS_ACQU_01", create=True)
    block.add_new(0x0F, "DS", "1.5")
    block.add_new(0x18, "LO", "S")
    outer = Dataset()
    outer.BeamSequence = [ds]
    buffer = io.BytesIO()
    (outer if depth else ds).save_as(buffer, implicit_vr=True, little_endian=True)

    def told(library: Any) -> list[tuple[str, str, Any]]:
        read = library.dcmread(io.BytesIO(buffer.getvalue()), force=True)
        part = (read.BeamSequence[0] if depth else read)[key]
        return [(e.VR, e.name, e.value) for e in part if e.tag.element >= 0x1000]

    assert told(codicom) == told(pydicom)
    assert {vr for vr, _, _ in told(codicom)} == {"UN"}


def test_update_takes_over_what_cannot_be_read() -> None:
    raw = b"\x72\x00\x82\x00SV\0\0\x02\0\0\0\1\0"
    for library in (codicom, pydicom):
        read = library.dcmread(io.BytesIO(raw), force=True)
        ds = library.Dataset()
        ds.update(read)
        assert ds.get_item(0x00720082).value == b"\1\0"
        with pytest.raises(Exception, match="even multiple of bytes"):
            ds[0x00720082]


@pytest.mark.parametrize("ways", [("pickle 2",), ("copy.deepcopy", "pickle 2"), ("pickle twice",)])
@pytest.mark.parametrize(("depth", "at"), [(1, 1), (2, 1), (2, 2), (3, 2), (3, 3)])
@pytest.mark.parametrize("look", [False, True])
def test_what_was_changed_in_an_item_is_saved_after_copies(
    ways: tuple[str, ...], depth: int, at: int, look: bool
) -> None:
    def inside(ds: Any, levels: int) -> Any:
        for _ in range(levels):
            ds = ds.BeamSequence[0]
        return ds

    made = Dataset()
    # Enough bytes beside the sequence that a pickle holds them as they are
    made.PatientComments = "c" * 300
    for _ in range(depth):
        outer = Dataset()
        outer.PatientComments, outer.BeamSequence = "d" * 300, [made]
        made = outer
    file = io.BytesIO()
    made.save_as(file, implicit_vr=False, little_endian=True)
    ds = dcmread(file.getvalue(), force=True)
    inside(ds, at).PatientComments = "changed"
    for way in ways:
        ds = _WAYS[way](ds)
        if look:
            inside(ds, 1)
    file = io.BytesIO()
    ds.save_as(file, implicit_vr=False, little_endian=True)
    assert inside(dcmread(file.getvalue(), force=True), at).PatientComments == "changed"


def test_update_keeps_the_order_of_what_is_put_in() -> None:
    for library in (codicom, pydicom):
        source, ds = library.Dataset(), library.Dataset()
        source.PatientID, source.Modality = "P", "MR"
        ds.update(source)
        assert ds.popitem()[0] == 0x00080060


@pytest.mark.parametrize("value", [b"abc ", b"1\\x "])
@pytest.mark.parametrize("strict", [False, True])
def test_pop_reads_nothing(value: bytes, strict: bool) -> None:
    raw = b"\x20\x00\x13\x00IS\x04\x00" + value
    for library in (codicom, pydicom):
        ds = library.dcmread(io.BytesIO(raw), force=True)
        mode = library.config.settings.reading_validation_mode
        library.config.settings.reading_validation_mode = 2 if strict else mode
        try:
            popped = ds.pop("InstanceNumber", None)
        finally:
            library.config.settings.reading_validation_mode = mode
        assert popped.is_raw and popped.value == value
        assert "InstanceNumber" not in ds
        ds.InstanceNumber = 5
        assert ds.pop("InstanceNumber").value == 5


@_ways
@pytest.mark.parametrize(
    "name", ["MR_small_RLE.dcm", "nested_priv_SQ.dcm", "UN_sequence.dcm", "MR_small_implicit.dcm"]
)
def test_what_was_looked_at_is_written_as_it_was_read(
    way: Callable[[Any], Any], peer_file: Callable[[str], Path], name: str
) -> None:
    data = peer_file(name).read_bytes()
    ds = dcmread(io.BytesIO(data))
    for element in ds.iterall():
        assert element.VM >= 0
    stream = io.BytesIO()
    way(ds).save_as(stream)
    assert stream.getvalue() == data


def test_a_data_set_in_the_copy_of_its_own_item() -> None:
    ds, item = Dataset(), Dataset()
    ds.BeamSequence = [item]
    copied = copy.deepcopy(item)
    copied.ReferencedImageSequence = [ds]
    assert len(list(islice(ds._ancestors(), 9))) == 1
    ds.private_block(0x0009, "CREATOR", create=True).add_new(1, "LO", "x")
    assert ds[0x00091001].value == "x"
    file = io.BytesIO()
    copied.save_as(file, implicit_vr=True, little_endian=True)
    again = dcmread(file.getvalue(), force=True)
    assert again.ReferencedImageSequence[0].BeamSequence[0] == item


@_ways
def test_a_vr_that_was_not_decided_is_not_decided_in_a_copy(way: Callable[[Any], Any]) -> None:
    raw = b"\x28\0\x06\1\2\0\0\0\xff\xff" + b"\x28\0\x10\1\2\0\0\0\1\0"
    raw = b"\x08\0\x60\0\2\0\0\0MR" + raw + b"\xe0\x7f\x10\0\2\0\0\0\0\0"
    ds = dcmread(raw, force=True)
    assert ds["SmallestImagePixelValue"].VR == "US or SS"
    ds.PixelRepresentation = 1
    copied = way(ds)
    assert copied["SmallestImagePixelValue"].VR == "US or SS"
    assert copied == ds


@pytest.mark.parametrize("library", [codicom, pydicom], ids=lambda library: library.__name__)
@_ways
def test_items_keep_the_encodings_that_they_were_read_with(
    way: Callable[[Any], Any], library: Any
) -> None:
    made, item = Dataset(), Dataset()
    item.PatientName = "Ä"
    made.SpecificCharacterSet = item.SpecificCharacterSet = "ISO_IR 100"
    made.OtherPatientIDsSequence = [item]
    del item.SpecificCharacterSet
    file = io.BytesIO()
    made.save_as(file, implicit_vr=True)
    ds = library.dcmread(io.BytesIO(file.getvalue()), force=True)
    assert len(ds.OtherPatientIDsSequence[0]) == 1
    ds.set_original_encoding(True, True, "utf8")
    assert way(ds).OtherPatientIDsSequence[0].PatientName == "Ä"


@pytest.mark.filterwarnings("ignore:Invalid value for VR:UserWarning")
@pytest.mark.parametrize("library", [codicom, pydicom], ids=lambda library: library.__name__)
@_ways
def test_what_is_no_number_keeps_the_text_as_which_it_was_read(
    way: Callable[[Any], Any], library: Any
) -> None:
    file = b"".join((
        b"\x08\0\x05\0\x0a\0\0\0ISO_IR 100",
        b"\x08\0\x60\x11\x02\0\0\0\xc4 ",
        b"\x20\0\x32\0\x04\0\0\0\xc4\\1 ",
    ))  # fmt: skip
    ds = library.dcmread(io.BytesIO(file), force=True)
    expected = [ds.ReferencedFrameNumber, ds.ImagePositionPatient] == ["Ä", ["Ä", "1"]]
    ds.set_original_encoding(True, True, "utf8")
    again = way(ds)
    assert expected and again.ReferencedFrameNumber == "Ä"
    assert again.ImagePositionPatient == ["Ä", "1"]


@pytest.mark.parametrize("library", [codicom, pydicom], ids=lambda library: library.__name__)
def test_an_item_in_two_sequences_is_one_item_in_a_copy(library: Any) -> None:
    made, item = Dataset(), Dataset()
    made.PatientID = item.PatientName = "A"
    made.OtherPatientIDsSequence = [item]
    file = io.BytesIO()
    made.save_as(file, implicit_vr=True)
    ds = library.dcmread(io.BytesIO(file.getvalue()), force=True)
    ds.ReferencedImageSequence = [ds.OtherPatientIDsSequence[0]]
    made = copy.deepcopy(ds)
    assert made.OtherPatientIDsSequence[0] is made.ReferencedImageSequence[0]
    assert made.OtherPatientIDsSequence[0] is not ds.OtherPatientIDsSequence[0]


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("how", _WAYS)
def test_an_item_that_is_copied_alone_keeps_the_sign_of_what_was_around_it(
    how: str, inside: bool
) -> None:
    written = []
    for lib in (codicom, pydicom):
        ds, item = lib.Dataset(), lib.Dataset()
        ds.PixelRepresentation = 1
        item.BeamSequence = [lib.Dataset()]
        ds.BeamSequence = [item]
        made = _WAYS[how](ds.BeamSequence[0])
        del ds, item
        gc.collect()
        (made.BeamSequence[0] if inside else made).SmallestImagePixelValue = -5
        target = io.BytesIO()
        made.save_as(target, implicit_vr=False, little_endian=True)
        written.append(target.getvalue())
    assert b"\6\1SS\2\0\xfb\xff" in written[0]
    assert written[0] == written[1]


def _put_charset(library: Any, ds: Any, way: str) -> None:
    """Set Specific Character Set to UTF-8 in one of the ways that there are."""
    if way == "attribute":
        ds.SpecificCharacterSet = "ISO_IR 192"
    elif way == "value":
        ds["SpecificCharacterSet"].value = "ISO_IR 192"
    else:
        ds[0x00080005] = library.DataElement(0x00080005, "CS", "ISO_IR 192")


@pytest.mark.parametrize("way", ["attribute", "value", "element"])
@pytest.mark.parametrize("library", [codicom, pydicom], ids=lambda library: library.__name__)
def test_text_of_a_pickled_data_set_stays_what_it_was_when_the_character_set_is_changed(
    library: Any, way: str
) -> None:
    ds = Dataset()
    ds.SpecificCharacterSet, ds.PatientName = "ISO_IR 127", "قباني"
    ds.PixelData = bytes(10_000)
    ds["PixelData"].VR = "OW"
    buffer = io.BytesIO()
    ds.save_as(buffer, implicit_vr=False, little_endian=True)
    read = library.dcmread(io.BytesIO(buffer.getvalue()), force=True)
    # Without it, it is the elements that are pickled, and not the bytes of all.
    del read.PixelData
    twin = pickle.loads(pickle.dumps(read))
    _put_charset(library, twin, way)
    assert twin.PatientName == "قباني"
    written = io.BytesIO()
    twin.save_as(written, implicit_vr=False, little_endian=True)
    assert "قباني".encode() in written.getvalue()


@pytest.mark.parametrize("how", _WAYS)
def test_a_choice_of_vrs_that_was_made_is_the_same_in_a_copy(how: str) -> None:
    made = Dataset()
    made.BitsAllocated, made.PixelData = 8, b"\1\2"
    buffer = io.BytesIO()
    made.save_as(buffer, implicit_vr=True, little_endian=True)
    for lib in (codicom, pydicom):
        ds = lib.dcmread(io.BytesIO(buffer.getvalue()), force=True)
        assert ds["PixelData"].VR == "OW"
        ds.set_original_encoding(False, True)
        twin = _WAYS[how](ds)
        assert twin["PixelData"].VR == "OW" and twin == ds
