"""Dataset: the mapping, keywords, private blocks, copies, text; compared with pydicom."""

from __future__ import annotations

import copy
import io
import pickle
import re
import warnings
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pydicom
import pydicom.dataelem
import pydicom.dataset
import pydicom.encaps
import pytest

import codicom.dataelem
import codicom.dataset
import codicom.filereader
from codicom import Dataset, FileMetaDataset, dcmread
from codicom.dataelem import DataElement, RawDataElement
from codicom.errors import CodicomError
from codicom.tag import BaseTag, Tag

PEERS = (codicom, pydicom)


def outcome(action: Callable[[Any], Any], library: Any) -> tuple[str, Any, list[str]]:
    """Return what an action on a library gives: the text of its result or its error's class."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            kind, result = "value", repr(action(library))
        except Exception as error:
            names = {base.__name__ for base in type(error).__mro__}
            kind, result = "error", sorted(names & set(BUILTIN))
    return kind, result, sorted(w.category.__name__ for w in caught)


BUILTIN = (
    "KeyError",
    "ValueError",
    "TypeError",
    "AttributeError",
    "NotImplementedError",
    "IndexError",
)


def sample(library: Any) -> Any:
    """Return a data set with a bit of everything."""
    ds = library.Dataset()
    ds.PatientName = "CITIZEN^Joan"
    ds.add_new(0x00100020, "LO", "12345")
    ds[0x0010, 0x0030] = library.DataElement(0x00100030, "DA", "20010101")
    ds.BeamSequence = [library.Dataset(), library.Dataset(), library.Dataset()]
    ds.BeamSequence[0].Manufacturer = "Linac, co."
    ds.BeamSequence[1].Manufacturer = "Linac and Sons, co."
    ds.BeamSequence[2].Manufacturer = "Linac and Daughters, co."
    ds.BeamSequence[0].BeamSequence = [library.Dataset()]
    block = ds.private_block(0x0041, "My Creator", create=True)
    block.add_new(0x01, "LO", "12345")
    ds.PixelSpacing = ["0.5", "1.25"]
    ds.ImageType = ["ORIGINAL", "PRIMARY"]
    ds.Rows = 7
    return ds


def with_(action: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return an action on a library that works on the sample and shows it afterwards."""

    def run(library: Any) -> Any:
        ds = sample(library)
        result = action(ds)
        return repr(result), str(ds)

    return run


ACTIONS: dict[str, Callable[[Any], Any]] = {
    "get by keyword": lambda ds: ds.get("PatientID"),
    "get by tag": lambda ds: ds.get(0x00100020),
    "get by tuple": lambda ds: ds.get((0x10, 0x20)),
    "get missing keyword": lambda ds: ds.get("StudyDate", "none"),
    "get missing tag": lambda ds: ds.get(0x00080020, 5),
    "get attribute": lambda ds: ds.get("indent_chars"),
    "item by int": lambda ds: ds[0x00100010],
    "item by tuple": lambda ds: ds[0x10, 0x10],
    "item by keyword": lambda ds: ds["PatientName"],
    "item missing": lambda ds: ds[0x00080020],
    "item nonsense": lambda ds: ds["Nonsense"],
    "in": lambda ds: ("PatientName" in ds, 0x00100010 in ds, (0x10, 0x10) in ds, "StudyDate" in ds),
    "in nonsense": lambda ds: "Nonsense" in ds,
    "in None": lambda ds: None in ds,
    "attribute missing": lambda ds: ds.StudyDate,
    "attribute nonsense": lambda ds: ds.nonsense,
    "set element under other tag": lambda ds: ds.__setitem__(0x00100010, ds["PatientID"]),
    "set no element": lambda ds: ds.__setitem__(0x00100010, "x"),
    "set slice": lambda ds: ds.__setitem__(slice(1, 2), ds["PatientID"]),
    "set camel case": lambda ds: setattr(ds, "PatientNam", 1),
    "set plain": lambda ds: setattr(ds, "my_own", 1),
    "set repeater": lambda ds: setattr(ds, "OverlayRows", 1),
    "set sequence to int": lambda ds: setattr(ds, "BeamSequence", 5),
    "set sequence to dataset": lambda ds: setattr(ds, "BeamSequence", ds.BeamSequence[0]),
    "set sequence to ints": lambda ds: setattr(ds, "BeamSequence", [1]),
    "set None": lambda ds: setattr(ds, "PatientName", None),
    "delete attribute": lambda ds: delattr(ds, "PatientID"),
    "delete missing attribute": lambda ds: delattr(ds, "StudyDate"),
    "delete item": lambda ds: ds.__delitem__("PatientID"),
    "delete missing item": lambda ds: ds.__delitem__(0x00080020),
    "delete slice": lambda ds: ds.__delitem__(slice(0x00100000, 0x00110000)),
    "delete in item": lambda ds: ds.BeamSequence[1].__delattr__("Manufacturer"),
    "delete item of sequence": lambda ds: ds.BeamSequence.__delitem__(2),
    "pop": lambda ds: ds.pop("PatientID"),
    "pop missing": lambda ds: ds.pop("StudyDate"),
    "pop nonsense": lambda ds: ds.pop("Nonsense"),
    "pop default": lambda ds: ds.pop("StudyDate", 3),
    "popitem": lambda ds: ds.popitem(),
    "setdefault there": lambda ds: ds.setdefault("PatientID", "x"),
    "setdefault new": lambda ds: ds.setdefault("StudyID", "x"),
    "setdefault private": lambda ds: ds.setdefault(0x00410012, b"x"),
    "setdefault nonsense": lambda ds: ds.setdefault("Nonsense", "x"),
    "update keywords": lambda ds: ds.update({"PatientID": "new", "StudyID": "5"}),
    "update dataset": lambda ds: ds.update(ds.BeamSequence[0]),
    "keys": lambda ds: list(ds.keys()),
    "values": lambda ds: list(ds.values()),
    "items": lambda ds: list(ds.items()),
    "len": len,
    "iterate": list,
    "iterall": lambda ds: list(ds.iterall()),
    "elements": lambda ds: list(ds.elements()),
    "slice": lambda ds: ds[0x00100000:0x00110000],
    "slice by keyword": lambda ds: ds["PatientName":"PatientBirthDate"],
    "slice with step": lambda ds: ds[::2],
    "group": lambda ds: ds.group_dataset(0x0010),
    "data_element": lambda ds: ds.data_element("PatientName"),
    "dir": lambda ds: ds.dir("patient"),
    "dir all": lambda ds: ds.dir(),
    "clear": lambda ds: ds.clear(),
    "top": lambda ds: ds.top(),
    "formatted": lambda ds: list(ds.formatted_lines()),
    "remove private": lambda ds: ds.remove_private_tags(),
    "private creators": lambda ds: ds.private_creators(0x0041),
    "private creators even": lambda ds: ds.private_creators(0x0040),
    "private block item": lambda ds: ds.private_block(0x0041, "My Creator")[0x01],
    "private block missing": lambda ds: ds.private_block(0x0041, "Other"),
    "private block even": lambda ds: ds.private_block(0x0040, "Other"),
    "private block empty": lambda ds: ds.private_block(0x0041, ""),
    "private block delete": lambda ds: ds.private_block(0x0041, "My Creator").__delitem__(1),
    "private block offset": lambda ds: ds.private_block(0x0041, "My Creator").get_tag(0x100),
    "private second block": lambda ds: ds.private_block(0x0041, "B", create=True).add_new(
        2, "SH", "v"
    ),
    "private item": lambda ds: ds.get_private_item(0x0041, 0x01, "My Creator"),
    "private item missing": lambda ds: ds.get_private_item(0x0041, 0x02, "My Creator"),
    "add_new_private": lambda ds: ds.add_new_private("X", 0x0041, 2, "v", "LO"),
    "add_new_private dictionary": lambda ds: ds.add_new_private("GEMS_IDEN_01", 0x09, 1, "v"),
    "add_new_private unknown": lambda ds: ds.add_new_private("X", 0x0041, 2, "v"),
    "equal": lambda ds: (ds == ds.copy(), ds == 5, ds != copy.deepcopy(ds)),
    "hash": hash,
    "character set": lambda ds: (ds.original_character_set, ds.original_encoding),
    "file meta wrong": lambda ds: setattr(ds, "file_meta", {}),
    "file meta dataset": lambda ds: setattr(ds, "file_meta", ds),
    "has file meta": lambda ds: hasattr(ds, "file_meta"),
    "walk": lambda ds: ds.walk(lambda d, e: e.VR == "DA" and d.__delitem__(e.tag)),
}


@pytest.mark.parametrize("name", ACTIONS)
def test_acts_as_the_peer(name: str) -> None:
    action = with_(ACTIONS[name])
    assert outcome(action, codicom) == outcome(action, pydicom)


def test_walk_visits_in_order() -> None:
    def tags(library: Any) -> list[str]:
        seen: list[str] = []
        sample(library).walk(lambda ds, element: seen.append(str(element.tag)))
        return seen

    assert tags(codicom) == tags(pydicom)


def test_copy_shares_elements_and_deepcopy_does_not() -> None:
    ds = sample(codicom)
    shallow, deep = ds.copy(), copy.deepcopy(ds)
    ds["PatientID"].value = "changed"
    assert shallow.PatientID == "changed"
    assert deep.PatientID == "12345"
    shallow.StudyID = "1"
    assert "StudyID" not in ds


def test_pickle_round_trip(peer_file: Callable[[str], Path]) -> None:
    for name in ("CT_small.dcm", "rtplan.dcm", "JPEG2000.dcm"):
        ds = dcmread(peer_file(name))
        again = pickle.loads(pickle.dumps(ds))
        assert again == ds
        assert again.file_meta == ds.file_meta


def test_deepcopy_of_a_file_is_written_alike(peer_file: Callable[[str], Path]) -> None:
    path = peer_file("rtplan.dcm")
    ds = dcmread(path)
    deep = copy.deepcopy(ds)
    deep.BeamSequence[0].BeamName = "other"
    assert ds.BeamSequence[0].BeamName != "other"
    out = BytesIO()
    copy.deepcopy(ds).save_as(out)
    assert out.getvalue() == path.read_bytes()


def test_nested_charset_is_the_parents(peer_file: Callable[[str], Path]) -> None:
    inner, outer = pydicom.Dataset(), pydicom.Dataset()
    outer.SpecificCharacterSet = "ISO_IR 144"
    inner.PatientName = "Люкceмбypг"
    outer.BeamSequence = [inner]
    file = BytesIO()
    pydicom.dcmwrite(file, outer, implicit_vr=True, little_endian=True)
    ds = dcmread(file.getvalue(), force=True)
    assert ds.BeamSequence[0].PatientName == "Люкceмбypг"


def test_item_knows_sign_of_its_parent() -> None:
    inner, outer = pydicom.Dataset(), pydicom.Dataset()
    outer.PixelRepresentation = 1
    inner.add_new(0x00283002, "SS", [65531, -3, 16])
    outer.ModalityLUTSequence = [inner]
    file = BytesIO()
    pydicom.dcmwrite(file, outer, implicit_vr=True, little_endian=True)
    ds = dcmread(file.getvalue(), force=True)
    element = ds.ModalityLUTSequence[0]["LUTDescriptor"]
    assert (element.VR, element.value) == ("SS", [65531, -3, 16])
    element.value = [65530, -3, 16]
    again = BytesIO()
    ds.save_as(again)
    assert b"\xfa\xff\xfd\xff\x10\x00" in again.getvalue()


def test_data_element_of_a_keyword_that_is_not_there() -> None:
    # The documentation says None, pydicom 3.0.2 raises KeyError.
    assert sample(codicom).data_element("StudyDate") is None


def test_update_raw_element(peer_file: Callable[[str], Path]) -> None:
    ds = dcmread(peer_file("CT_small.dcm"))
    ds.update_raw_element(0x00100020, vr="SH")
    assert ds["PatientID"].VR == "SH"
    with pytest.raises(TypeError):
        ds.update_raw_element(0x00100020, vr="LO")
    with pytest.raises(ValueError, match="required"):
        ds.update_raw_element(0x00100020)
    ds.update_raw_element(0x00100010, value=b"A^B ")
    assert ds.PatientName == "A^B"


def test_raw_elements_until_looked_at(peer_file: Callable[[str], Path]) -> None:
    path = peer_file("CT_small.dcm")
    mine, theirs = dcmread(path), pydicom.dcmread(path)
    key = 0x00100010
    raw, other = mine.get_item(key), theirs.get_item(key)
    assert isinstance(raw, RawDataElement)
    assert tuple(raw) == tuple(other)
    assert mine[key] == mine.get_item(key)
    assert isinstance(mine.get_item(key), DataElement)


def test_hooks_and_callback(peer_file: Callable[[str], Path]) -> None:
    from codicom import config, hooks

    def upper(raw: Any, data: dict[str, Any], **kwargs: Any) -> None:
        hooks.raw_element_value(raw, data, **kwargs)
        if raw.tag == 0x00100020:
            data["value"] = "hooked"

    hooks.hooks.register_callback("raw_element_value", upper)
    try:
        assert dcmread(peer_file("CT_small.dcm")).PatientID == "hooked"
    finally:
        hooks.hooks.register_callback("raw_element_value", hooks.raw_element_value)
    assert dcmread(peer_file("CT_small.dcm")).PatientID == "1CT1"

    def callback(raw: Any, **kwargs: Any) -> Any:
        return raw._replace(value=b"called") if raw.tag == 0x00100020 else raw

    with config.using(data_element_callback=callback):
        assert dcmread(peer_file("CT_small.dcm")).PatientID == "called"


def test_hooks_are_asked_about_encapsulated_pixel_data(peer_file: Callable[[str], Path]) -> None:
    from importlib import import_module

    path = peer_file("SC_rgb_rle_2frame.dcm")

    def seen(library: Any) -> tuple[list[Any], tuple[int, ...], bytes]:
        hooks = import_module(f"{library.__name__}.hooks")
        found: list[Any] = []

        def look(raw: Any, data: dict[str, Any], **kwargs: Any) -> None:
            hooks.raw_element_vr(raw, data, **kwargs)
            if raw.tag == 0x7FE00010:
                found.append((raw.length, raw.value, data["VR"]))

        hooks.hooks.register_callback("raw_element_vr", look)
        try:
            ds = library.dcmread(path)
            assert ds["PixelData"].is_undefined_length
            shape, file = ds.pixel_array.shape, BytesIO()
            ds.save_as(file)
        finally:
            hooks.hooks.register_callback("raw_element_vr", hooks.raw_element_vr)
        return found[:1], shape, file.getvalue()

    mine, theirs = (seen(library) for library in PEERS)
    assert mine == theirs
    assert mine[0] and mine[2] == path.read_bytes()


def test_a_file_with_another_vr_method_than_it_says_is_refused_by_those_who_are_strict(
    peer_file: Callable[[str], Path],
) -> None:
    implicit = peer_file("SC_rgb_jpeg.dcm").read_bytes()
    explicit = peer_file("CT_small.dcm").read_bytes()
    explicit = explicit.replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2\0\0\0")

    def read(library: Any, data: bytes) -> Any:
        return library.dcmread(BytesIO(data))

    for data in (implicit, explicit):
        found = [outcome(lambda library, data=data: len(read(library, data)), m) for m in PEERS]
        assert found[0][:2] == found[1][:2]
        with (
            codicom.config.using(reading_validation_mode=codicom.config.RAISE),
            pytest.raises(codicom.errors.InvalidDicomError) as mine,
        ):
            read(codicom, data)
        before = pydicom.config.settings.reading_validation_mode
        pydicom.config.settings.reading_validation_mode = pydicom.config.RAISE
        try:
            with pytest.raises(pydicom.errors.InvalidDicomError) as theirs:
                read(pydicom, data)
        finally:
            pydicom.config.settings.reading_validation_mode = before
        assert str(mine.value) == str(theirs.value)


def test_file_meta_takes_group_two_only() -> None:
    meta = FileMetaDataset()
    with pytest.raises(ValueError, match="group 2"):
        meta.PatientName = "x"
    with pytest.raises(ValueError, match="group 2"):
        FileMetaDataset(sample(codicom))
    meta.TransferSyntaxUID = "1.2.840.10008.1.2"
    assert meta.TransferSyntaxUID.is_implicit_VR


def test_keys_are_tags() -> None:
    ds = sample(codicom)
    assert all(type(tag) is BaseTag for tag in list(ds.keys()))
    assert Tag("PatientID") in list(ds.keys())


def test_error_names_the_path() -> None:
    outer, inner = pydicom.Dataset(), pydicom.Dataset()
    inner.add_new(0x00280010, "US", [0x6261, 0x6362])
    outer.BeamSequence = [pydicom.Dataset(), inner]
    file = BytesIO()
    pydicom.dcmwrite(file, outer, implicit_vr=True, little_endian=True)
    # Three bytes instead of four, the fourth becoming part of a wrong length elsewhere
    data = file.getvalue().replace(b"\x10\x00\x04\x00\x00\x00abbc", b"\x10\x00\x03\x00\x00\x00abb")
    data = data.replace(b"\x0c\x00\x00\x00\x28", b"\x0b\x00\x00\x00\x28")
    file = BytesIO(data[:4] + (len(data) - 8).to_bytes(4, "little") + data[8:])
    ds = dcmread(file.getvalue(), force=True)
    with pytest.raises(codicom.errors.BytesLengthException) as caught:
        _ = ds.BeamSequence[1].Rows
    assert caught.value.path == "(300A,00B0)[1].(0028,0010)"
    assert file.getvalue()[caught.value.offset :][:3] == b"abb"


def test_dataset_is_a_context_manager() -> None:
    with Dataset() as ds:
        ds.PatientID = "1"
    assert ds.PatientID == "1"


def test_charset_can_be_overridden() -> None:
    ds = pydicom.Dataset()
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.PatientName = "Größe^Łukasz"
    ds.BeamSequence = [pydicom.Dataset()]
    ds.BeamSequence[0].Manufacturer = "Größe"
    file = BytesIO()
    pydicom.dcmwrite(file, ds, implicit_vr=True, little_endian=True)
    wrong = file.getvalue().replace(b"ISO_IR 192", b"ISO_IR 100")
    assert dcmread(wrong, force=True).PatientName != "Größe^Łukasz"
    right = dcmread(wrong, force=True, charset="ISO_IR 192")
    assert right.PatientName == "Größe^Łukasz"
    assert right.BeamSequence[0].Manufacturer == "Größe"
    out = BytesIO()
    right.save_as(out)
    assert out.getvalue() == file.getvalue()


def test_repairs_tell_what_was_wrong_and_where() -> None:
    inner, outer = pydicom.Dataset(), pydicom.Dataset()
    inner.Manufacturer, outer.Modality = "someone", "RTPLAN"
    outer.BeamSequence = [pydicom.Dataset(), inner]
    outer["BeamSequence"].is_undefined_length = True
    inner.is_undefined_length_sequence_item = True
    file = BytesIO()
    pydicom.dcmwrite(file, outer, implicit_vr=False, little_endian=True)
    whole = dcmread(file.getvalue(), force=True)
    assert not whole.truncated
    cut = file.getvalue()[: file.getvalue().index(b"someone") + 3]
    with pytest.warns(UserWarning, match=r"\(300A,00B0\)\[1\]\.\(0008,0070\)"):
        ds = dcmread(cut, force=True)
    assert ds.truncated
    assert "truncated" in {note.code for note in ds.repairs}
    assert ds.BeamSequence[1].Manufacturer == "som"


def test_warnings_name_the_element() -> None:
    inner, outer = pydicom.Dataset(), pydicom.Dataset()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        inner.add_new(0x00080018, "UI", "1.02.x")
    outer.BeamSequence = [pydicom.Dataset(), inner]
    file = BytesIO()
    pydicom.dcmwrite(file, outer, implicit_vr=True, little_endian=True)
    ds = dcmread(file.getvalue(), force=True)
    with pytest.warns(UserWarning, match=r"\[at \(300A,00B0\)\[1\]\.\(0008,0018\)\]"):
        _ = ds.BeamSequence[1].SOPInstanceUID
    with pytest.warns(UserWarning, match=r"\[at \(0010,0020\)\]"):
        ds.PatientID = "x" * 65
    with (
        codicom.config.using(reading_validation_mode=codicom.config.RAISE),
        pytest.raises(ValueError, match=r"\[at \(0010,0020\)\]"),
    ):
        Dataset().PatientID = "x" * 65


def test_decimals_can_be_fitted() -> None:
    from codicom import config

    ds = Dataset()
    with config.using(auto_format_DS=True):
        ds.SliceThickness = 1 / 3
        ds.PixelSpacing = [2 / 3, 1e-20 / 3]
    assert str(ds.SliceThickness) == "0.33333333333333"
    assert all(len(str(value)) <= 16 for value in ds.PixelSpacing)
    file = BytesIO()
    codicom.dcmwrite(file, ds, implicit_vr=True)
    assert b"0.33333333333333" in file.getvalue()


def test_validate_of_file_meta() -> None:
    for library in PEERS:
        validate = library.dataset.FileMetaDataset.validate
        assert validate({}) is None
        with pytest.raises(TypeError, match="must be a dict or Dataset"):
            validate(5)
        with pytest.raises(ValueError, match="may only contain group 2"):
            validate(sample(library))


def test_convert_pixel_data_keeps_the_array(peer_file: Callable[[str], Path]) -> None:
    ds = dcmread(peer_file("MR_small.dcm"))
    ds.convert_pixel_data()
    assert ds.pixel_array is ds.pixel_array
    assert (ds.pixel_array == pydicom.dcmread(peer_file("MR_small.dcm")).pixel_array).all()


def test_top_without_file_meta() -> None:
    def shown(library: Any) -> tuple[str, str]:
        ds = library.Dataset()
        ds.PatientID = "1"
        ds.ensure_file_meta()
        ds.file_meta.MediaStorageSOPInstanceUID = "1.2"
        before = library.config.show_file_meta
        library.config.show_file_meta = False
        try:
            return ds.top(), str(ds)
        finally:
            library.config.show_file_meta = before

    assert shown(codicom) == shown(pydicom)
    assert "Media Storage" not in shown(codicom)[0]


@pytest.mark.parametrize("vr", ["DA", "LO", "AE", "AT", "DS", "US", "OB", "OW", "UN", "SV", "UT"])
@pytest.mark.parametrize("made", ["PN", "LO", "DS", "UI"])
def test_an_empty_text_is_an_empty_value_of_every_vr(made: str, vr: str) -> None:
    def written(library: Any) -> bytes:
        ds = library.Dataset()
        ds.add_new(0x00720101, made, "")
        ds[0x00720101].VR = vr
        buffer = library.filebase.DicomBytesIO()
        buffer.is_little_endian, buffer.is_implicit_VR = True, False
        library.filewriter.write_dataset(buffer, ds)
        return buffer.getvalue()

    assert written(codicom) == written(pydicom)


@pytest.mark.parametrize(
    ("vr", "value"),
    [("DS", b"12"), ("DS", b"1\\2.50"), ("DS", [b"1.10", b""]), ("DS", b""), ("IS", b"12"),
     ("IS", b""), ("IS", [b"1"]), ("UI", b"1.2"), ("AT", b"12"), ("AT", [b"12"])],
)  # fmt: skip
def test_bytes_for_text(vr: str, value: Any) -> None:
    ours, theirs = (
        outcome(lambda x: str(x.dataelem.DataElement(0x00091001, vr, value)), library)
        for library in PEERS
    )
    assert ours == theirs


@pytest.mark.parametrize("names", ("utf8", ["utf8"], "iso8859"))
@pytest.mark.parametrize("declared", (b"", b"ISO_IR 100", b"ISO_IR 192"))
def test_the_original_character_set_decodes_what_nobody_has_looked_at(
    declared: bytes, names: Any
) -> None:
    def short(tag: tuple[int, int], vr: bytes, value: bytes) -> bytes:
        return (
            b"".join(n.to_bytes(2, "little") for n in tag)
            + vr
            + (len(value).to_bytes(2, "little") + value)
        )

    text = "Grüße ".encode()
    data = (
        (short((8, 5), b"CS", declared) if declared else b"")
        + short((8, 0x70), b"LO", text)
        + short((8, 0x80), b"LO", text)
        + short((0x10, 0x20), b"LO", b"looked at ")
    )
    seen = []
    for library in PEERS:
        ds = library.dcmread(io.BytesIO(data), force=True)
        before = ds.Manufacturer, ds.PatientID
        ds.set_original_encoding(False, True, names)
        told = before, ds.Manufacturer, ds.InstitutionName, ds.original_character_set
        file = io.BytesIO()
        ds.save_as(file, implicit_vr=False, little_endian=True)
        seen.append((told, file.getvalue()))
    assert seen[0] == seen[1]


@pytest.mark.parametrize("declared", ["", None, "ISO_IR 100"])
def test_text_of_items_is_written_as_it_will_be_read(declared: str | None) -> None:
    """An item may have an empty Specific Character Set where that around it has a value."""
    written = []
    for library in PEERS:
        ds, item = library.Dataset(), library.Dataset()
        ds.SpecificCharacterSet = "ISO_IR 192"
        if declared is not None:
            item.SpecificCharacterSet = declared
        item.PatientName = "Grüße"
        ds.ReferencedImageSequence = [item]
        file = io.BytesIO()
        ds.save_as(file, implicit_vr=False, little_endian=True)
        again = library.dcmread(io.BytesIO(file.getvalue()), force=True)
        assert again.ReferencedImageSequence[0].PatientName == "Grüße"
        again.ReferencedImageSequence[0].PatientID = "Größe"
        file = io.BytesIO()
        again.save_as(file, implicit_vr=False, little_endian=True)
        last = library.dcmread(io.BytesIO(file.getvalue()), force=True)
        assert last.ReferencedImageSequence[0].PatientID == "Größe"
        written.append(file.getvalue())
    assert written[0] == written[1]


def test_an_original_character_set_may_be_given_by_its_name_alone() -> None:
    """What the data set has without an element is the default repertoire, here as there."""
    seen = []
    for library in PEERS:
        ds = library.Dataset()
        ds.PatientID = "1"
        file = io.BytesIO()
        ds.save_as(file, implicit_vr=True)
        ds = library.dcmread(io.BytesIO(file.getvalue()), force=True)
        told = []
        for names in ("iso8859", "utf8"):
            ds.set_original_encoding(True, True, names)
            told.append(ds.is_original_encoding)
        seen.append(told)
    assert seen[0] == seen[1] == [True, False]


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("read_as", [True, False])
@pytest.mark.parametrize("taken_for", [True, False, None])
def test_what_the_original_encoding_is_set_to_decides_a_choice_of_vrs_as_in_pydicom(
    bits: int, read_as: bool, taken_for: bool | None
) -> None:
    source = Dataset()
    source.BitsAllocated = bits
    source.add_new(0x7FE00010, "UN", b"\1\2\3\4")
    file = io.BytesIO()
    source.save_as(file, implicit_vr=read_as)
    found = []
    for library in PEERS:
        ds = library.dcmread(io.BytesIO(file.getvalue()), force=True)
        ds.set_original_encoding(taken_for, True)
        found.append(ds["PixelData"].VR)
    assert found[0] == found[1]


@pytest.mark.parametrize("implicit", [True, False])
def test_items_do_not_inherit_private_creators(implicit: bool) -> None:
    """PS3.5 7.8.1, as in pydicom."""
    source, item = Dataset(), Dataset()
    source.private_block(0x41, "MMCPrivate", create=True)
    item.add_new(0x00411001, "OB", b"\1\2")
    source.ReferencedImageSequence = [item]
    file = io.BytesIO()
    source.save_as(file, implicit_vr=implicit)
    found = []
    for library in PEERS:
        ds = library.dcmread(io.BytesIO(file.getvalue()), force=True)
        element = ds.ReferencedImageSequence[0][0x00411001]
        found.append((element.VR, element.name, element.private_creator))
    assert found[0] == found[1] == ("UN" if implicit else "OB", "Private tag data", None)


@pytest.mark.parametrize("value", [b"\xfe\xff\x00\xe0\x00\x00\x00\x00", b"abcd"])
def test_update_raw_pixel_data_stay_encapsulated(
    value: bytes, peer_file: Callable[[str], Path]
) -> None:
    found = []
    for library in PEERS:
        ds = library.dcmread(peer_file("JPEG2000.dcm"))
        ds.update_raw_element(0x7FE00010, value=value)
        element = ds[0x7FE00010]
        found.append((element.VR, element.is_undefined_length, element.value))
    assert found[0] == found[1]


def test_items_that_nobody_looked_at_differ() -> None:
    # Elements at the same place of different items have records of the same number.
    ds = Dataset()
    ds.BeamSequence = [Dataset(), Dataset(), Dataset()]
    for item, number in zip(ds.BeamSequence, ("1", "2", "1"), strict=True):
        item.PatientID, item.ReferencedImageSequence = number, [Dataset()]
    buffer = BytesIO()
    ds.save_as(buffer, implicit_vr=True, little_endian=True)
    for library in PEERS:
        first, second, third = library.dcmread(BytesIO(buffer.getvalue()), force=True).BeamSequence
        assert first != second and second != third
        assert first == third
    first, second, third = dcmread(BytesIO(buffer.getvalue()), force=True).BeamSequence
    assert copy.deepcopy(first) == first and copy.deepcopy(first) != second


def test_a_private_creator_of_several_values_warns() -> None:
    def named(library: Any) -> str:
        ds = library.Dataset()
        ds.add_new(0x00090011, "LO", ["a", "b"])
        ds.add_new(0x00091101, "LO", "x")
        return str(ds)

    for library in PEERS:
        with pytest.warns(UserWarning, match=r"\(0009,0011\) .* is not a valid private creator"):
            assert "Private tag data" in named(library)


@pytest.mark.parametrize("depth", [1, 2])
def test_copies_keep_what_items_have_beside_elements(depth: int) -> None:
    ds = Dataset()
    ds.BeamSequence = [Dataset()]
    ds.BeamSequence[0].BeamSequence = [Dataset()]
    buffer = BytesIO()
    ds.save_as(buffer, implicit_vr=True, little_endian=True)

    def item(of: Any) -> Any:
        return of.BeamSequence[0] if depth == 1 else of.BeamSequence[0].BeamSequence[0]

    for library in PEERS:
        read = library.dcmread(BytesIO(buffer.getvalue()), force=True)
        item(read).note = 5
        item(read).ensure_file_meta()
        for made in (copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
            assert item(made).note == 5
            assert hasattr(item(made), "file_meta")


@pytest.mark.parametrize(("implicit", "little"), [(True, True), (True, None), (False, False)])
def test_the_transfer_syntax_of_an_encoding(implicit: bool, little: bool | None) -> None:
    found = []
    for library in PEERS:
        ds = library.Dataset()
        ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.2", "1.2.3"
        buffer = BytesIO()
        ds.save_as(buffer, implicit_vr=implicit, little_endian=little, enforce_file_format=True)
        made = library.dcmread(BytesIO(buffer.getvalue()))
        found.append(str(made.file_meta.TransferSyntaxUID))
    assert found[0] == found[1]
    with pytest.raises(AttributeError, match="Transfer"):
        Dataset().save_as(
            BytesIO(), implicit_vr=False, little_endian=True, enforce_file_format=True
        )


def test_a_character_set_named_by_text_is_as_good_as_a_list() -> None:
    file = BytesIO()
    codicom.Dataset().save_as(file, implicit_vr=True, little_endian=True)
    for library in PEERS:
        ds = library.dcmread(
            BytesIO(file.getvalue() + bytes.fromhex("10002000020000004142")), force=True
        )
        ds.set_original_encoding(True, True, "iso8859")
        assert ds.is_original_encoding
        assert pickle.loads(pickle.dumps(ds)).is_original_encoding


def test_numbers_are_no_character_set() -> None:
    for library in PEERS:
        ds = library.Dataset()
        ds.SpecificCharacterSet = "ISO_IR 192"
        ds.Manufacturer = "M"
        ds[0x00080005].VR = "US"
        ds[0x00080005].value = [1, 2]
        assert ds.group_dataset(8).Manufacturer == "M"


def test_update_keeps_the_order_of_the_other_data_set() -> None:
    def keys(library: Any) -> list[int]:
        other, ds = library.Dataset(), library.Dataset()
        other.Rows, other.PatientID, other.Columns = 1, "A", 2
        ds.Columns = 1
        ds.update(other)
        return [int(tag) for tag, _ in ds.items()]

    assert keys(codicom) == keys(pydicom) == [0x00280011, 0x00280010, 0x00100020]


def test_warnings_about_values_of_items_say_which_item() -> None:
    ds = Dataset()
    ds.BeamSequence = [Dataset(), Dataset()]
    beam = ds.BeamSequence[1]
    beam.ControlPointSequence = [Dataset()]
    with pytest.warns(UserWarning) as caught:
        beam.ControlPointSequence[0].Rows = -1
        beam.PatientID = "x" * 70
        beam.PatientID = "y" * 70
        ds.Rows = -1
    paths = [re.search(r"\[at (.*)\]$", str(warning.message)) for warning in caught]
    assert [found and found[1] for found in paths] == [
        "(300A,00B0)[1].(300A,0111)[0].(0028,0010)",
        "(300A,00B0)[1].(0010,0020)",
        "(300A,00B0)[1].(0010,0020)",
        "(0028,0010)",
    ]
    with pytest.warns(UserWarning), pytest.raises(CodicomError) as raised:
        beam.SliceThickness = "abc"
    assert raised.value.path == "(300A,00B0)[1].(0018,0050)"


def test_setting_in_an_item_of_a_class_of_its_own() -> None:
    class Item(Dataset):
        def __setattr__(self, name: str, value: Any) -> None:
            names.append(name)
            super().__setattr__(name, value)

    names: list[str] = []
    ds, item = Dataset(), Item()
    ds.BeamSequence = [item]
    item.BeamName = "x"
    assert names == ["BeamName"]


def test_pixel_array_says_what_is_missing(peer_file: Callable[[str], Path]) -> None:
    ds = Dataset()
    for meta in (None, FileMetaDataset()):
        with pytest.raises(AttributeError, match="Transfer Syntax UID"):
            _ = ds.pixel_array
        ds.PixelData = b"12"
        ds.file_meta = meta
    read = dcmread(peer_file("CT_small.dcm"))
    del read.Rows
    with pytest.raises(AttributeError, match=r"Rows \[at \(0028,0010\)"):
        _ = read.pixel_array


@pytest.mark.parametrize("creator", ["PARITY 1", "ACUSON", None])
def test_an_element_is_of_the_private_creator_where_it_is_set(creator: str | None) -> None:
    found = []
    for library in PEERS:
        source, target = library.Dataset(), library.Dataset()
        source.private_block(0x41, "PARITY 1", create=True).add_new(1, "LO", "A")
        if creator is not None:
            target.private_block(0x41, creator, create=True)
        target[0x00411001] = copy.deepcopy(source[0x00411001])
        found.append(target[0x00411001].private_creator)
    assert found[0] == found[1] == (creator or "PARITY 1")


def test_sequences_can_be_read_beside_a_pixel_representation_that_cannot() -> None:
    file = (
        b"\x08\0\x15\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\0\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0"
        b"\x28\0\x03\1US\3\0abc"
    )
    ds = dcmread(io.BytesIO(file), force=True)
    assert len(ds.ReferencedSeriesSequence) == 1
    with pytest.raises(ValueError, match="even multiple of bytes per value"):
        ds.PixelRepresentation  # noqa: B018


def test_removing_private_tags_reads_no_raw_value() -> None:
    """Neither those that the dictionary says are no sequences, though they came as UN."""
    ds = Dataset()
    short = RawDataElement(Tag(0x0018106E), "UN", 2, b"\1\0", 0, False, True)
    ds[0x0018106E] = short
    ds.add_new(0x00110010, "LO", "A")
    item = Dataset()
    item.add_new(0x00110010, "LO", "A")
    ds.BeamSequence = [item]
    ds.remove_private_tags()
    assert list(ds.keys()) == [0x0018106E, 0x300A00B0] and not ds.BeamSequence[0]
    assert ds.get_item(0x0018106E) is short


@pytest.mark.parametrize("size", [100, 100_000])
@pytest.mark.parametrize("replace", [True, False])
@pytest.mark.parametrize("hooked", [True, False])
def test_encapsulated_pixel_data_with_vr_un(
    peer_file: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
    size: int,
    replace: bool,
    hooked: bool,
) -> None:
    """An undefined length is none for which there is no room in an explicit VR."""
    original = peer_file("SC_rgb_jpeg_gdcm.dcm").read_bytes()
    head = original[: original.index(b"\xe0\x7f\x10\0OB")]
    fragments = pydicom.encaps.encapsulate([bytes(size)]) + b"\xfe\xff\xdd\xe0\0\0\0\0"
    file = head + b"\xe0\x7f\x10\0UN\0\0\xff\xff\xff\xff" + fragments
    found = []
    for library in (codicom, pydicom):
        monkeypatch.setattr(library.config, "replace_un_with_known_vr", replace)
        # With it the peer looks for elements in the fragments.
        monkeypatch.setattr(library.config.settings, "infer_sq_for_un_vr", False)
        if hooked:
            monkeypatch.setattr(library.config, "data_element_callback", lambda raw, **_: raw)
        element = library.dcmread(BytesIO(file))["PixelData"]
        found.append((element.VR, element.value, element.is_undefined_length))
    assert found[0] == found[1]
    assert found[0][0] == ("OB" if replace else "UN")


def test_bytes_that_may_be_us_or_ss_have_no_backslash() -> None:
    ds = codicom.Dataset()
    ds.PixelRepresentation = 0
    ds.SmallestImagePixelValue = b"\x5c\x00"
    assert ds.SmallestImagePixelValue == b"\x5c\x00"
    ds.LargestImagePixelValue = "1\\2"
    assert len(ds.LargestImagePixelValue) == 2
    buffer = io.BytesIO()
    del ds.LargestImagePixelValue
    ds.save_as(buffer, implicit_vr=False, little_endian=True, enforce_file_format=False)
    assert buffer.getvalue().endswith(b"US\x02\x00\x5c\x00")
