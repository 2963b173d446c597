"""dcmwrite: encodings, errors, original bytes, and files that are never half written."""

from __future__ import annotations

import copy
import os
import pickle
import stat
import warnings
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pydicom
import pydicom.dataset
import pytest

import codicom
import codicom.dataset
from codicom import dcmread, dcmwrite
from codicom.errors import EncodeError
from codicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

NATIVE = (
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
)


def small(library: Any, syntax: str | None = None, preamble: bool = False) -> Any:
    """Return a small data set, with a Transfer Syntax UID if one is given."""
    ds = library.Dataset()
    ds.PatientName = "A"
    ds.SOPClassUID = "1.2"
    ds.SOPInstanceUID = "1.2.3"
    if syntax is not None:
        ds.file_meta = library.dataset.FileMetaDataset()
        ds.file_meta.TransferSyntaxUID = syntax
    if preamble:
        ds.preamble = b"\0" * 128
    return ds


def with_elements(ds: Any, *elements: tuple[int, str, Any]) -> Any:
    """Add elements to a data set."""
    for tag, vr, value in elements:
        ds.add_new(tag, vr, value)
    return ds


def written(ds: Any, library: Any, **keywords: Any) -> Any:
    """Return the bytes that a library writes, or the builtin classes of its error."""
    file = BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            library.dcmwrite(file, ds, **keywords)
        except Exception as error:
            names = {base.__name__ for base in type(error).__mro__}
            return sorted(
                names & {"ValueError", "TypeError", "AttributeError", "NotImplementedError"}
            )
    return file.getvalue()


CASES: dict[str, Callable[[Any], tuple[Any, dict[str, Any]]]] = {
    "nothing says how": lambda lib: (small(lib), {}),
    "implicit": lambda lib: (small(lib), {"implicit_vr": True}),
    "implicit little": lambda lib: (small(lib), {"implicit_vr": True, "little_endian": True}),
    "implicit big": lambda lib: (small(lib), {"implicit_vr": True, "little_endian": False}),
    "explicit big": lambda lib: (small(lib), {"implicit_vr": False, "little_endian": False}),
    "syntax": lambda lib: (small(lib, "1.2.840.10008.1.2"), {}),
    "syntax and other vr": lambda lib: (small(lib, "1.2.840.10008.1.2"), {"implicit_vr": False}),
    "syntax and other order": lambda lib: (
        small(lib, "1.2.840.10008.1.2"),
        {"little_endian": False},
    ),
    "forced": lambda lib: (
        small(lib, "1.2.840.10008.1.2"),
        {"implicit_vr": False, "little_endian": True, "force_encoding": True},
    ),
    "forced by nothing": lambda lib: (small(lib, "1.2.840.10008.1.2"), {"force_encoding": True}),
    "private syntax": lambda lib: (small(lib, "1.2.3.4"), {}),
    "private syntax, told": lambda lib: (
        small(lib, "1.2.3.4"),
        {"implicit_vr": False, "little_endian": True},
    ),
    "no syntax": lambda lib: (small(lib, "1.2.840.10008.1.1"), {}),
    "compressed, no pixels": lambda lib: (small(lib, "1.2.840.10008.1.2.5"), {}),
    "compressed, native pixels": lambda lib: (
        with_elements(small(lib, "1.2.840.10008.1.2.5"), (0x7FE00010, "OB", b"ab")),
        {},
    ),
    "compressed pixels": lambda lib: (
        with_elements(
            small(lib, "1.2.840.10008.1.2.5"), (0x7FE00010, "OB", b"\xfe\xff\x00\xe0\0\0\0\0")
        ),
        {},
    ),
    "preamble": lambda lib: (small(lib, "1.2.840.10008.1.2", preamble=True), {}),
    "preamble only": lambda lib: (small(lib, preamble=True), {"implicit_vr": True}),
    "enforced without meta": lambda lib: (small(lib), {"enforce_file_format": True}),
    "unknown keyword": lambda lib: (small(lib, "1.2.840.10008.1.2"), {"foo": 1}),
    "group 2": lambda lib: (
        with_elements(small(lib, "1.2.840.10008.1.2"), (0x00020010, "UI", "1.2")),
        {},
    ),
    "group 0": lambda lib: (
        with_elements(small(lib, "1.2.840.10008.1.2"), (0x00000010, "UI", "1.2")),
        {},
    ),
    "unknown VR": lambda lib: (
        with_elements(small(lib, "1.2.840.10008.1.2.1"), (0x00280010, "XX", "x")),
        {},
    ),
    "too long for LO": lambda lib: (
        with_elements(small(lib, "1.2.840.10008.1.2.1"), (0x00280010, "LO", "x" * 70000)),
        {},
    ),
    "ambiguous": lambda lib: (
        with_elements(small(lib, "1.2.840.10008.1.2.1"), (0x00280106, "US or SS", 5)),
        {},
    ),
    "ambiguous, signed": lambda lib: (
        with_elements(
            small(lib, "1.2.840.10008.1.2.1"), (0x00280103, "US", 1), (0x00280106, "US or SS", -5)
        ),
        {},
    ),
    "every VR": lambda lib: (
        with_elements(
            small(lib, "1.2.840.10008.1.2.1"),
            *((0x00091000 + n, vr, value) for n, (vr, value) in enumerate(EVERY_VR)),
        ),
        {},
    ),
    "every VR, big endian": lambda lib: (
        with_elements(
            small(lib, "1.2.840.10008.1.2.2"),
            *((0x00091000 + n, vr, value) for n, (vr, value) in enumerate(EVERY_VR)),
        ),
        {},
    ),
    "every VR, implicit": lambda lib: (
        with_elements(
            small(lib, "1.2.840.10008.1.2"),
            *((0x00091000 + n, vr, value) for n, (vr, value) in enumerate(EVERY_VR)),
        ),
        {},
    ),
    "deflated": lambda lib: (small(lib, "1.2.840.10008.1.2.1.99"), {}),
    "sequence": lambda lib: (
        with_elements(
            small(lib, "1.2.840.10008.1.2.1"),
            (0x300A00B0, "SQ", [small(lib), lib.Dataset(), small(lib)]),
        ),
        {},
    ),
}

EVERY_VR = (
    ("AE", "AET"), ("AS", "030Y"), ("AT", [0x00100010, 0x00100020]), ("CS", ["A", "B"]),
    ("DA", "20200101"), ("DS", ["1.5", "2"]), ("DT", "20200101120000"), ("FD", [1.5, -2.0]),
    ("FL", 0.25), ("IS", ["5", "-7"]), ("LO", "text"), ("LT", "a\\b"), ("OB", b"abc"),
    ("OD", b"12345678"), ("OF", b"1234"), ("OL", b"1234"), ("OV", b"12345678"), ("OW", b"ab"),
    ("PN", ["A^B", "C"]), ("SH", "x"), ("SL", [-70000, 1]), ("SS", -5), ("ST", "st"),
    ("SV", -(2**40)), ("TM", "120000"), ("UC", ["uc", "d"]), ("UI", ["1.2", "1.3"]),
    ("UL", 70000), ("UN", b"un"), ("UR", "http://x.org"), ("US", [1, 2, 3]), ("UT", "ut"),
    ("UV", 2**50), ("LO", ""), ("US", None), ("SQ", []),
)  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_writes_what_the_peer_writes(name: str) -> None:
    mine, keywords = CASES[name](codicom)
    theirs, _ = CASES[name](pydicom)
    result, expected = written(mine, codicom, **keywords), written(theirs, pydicom, **keywords)
    if name == "deflated":
        # The same data set; how hard it is squeezed is each library's own affair.
        result, expected = (pydicom.dcmread(BytesIO(b), force=True) for b in (result, expected))
    assert result == expected


def test_enforced_format_is_read_by_the_peer() -> None:
    file = BytesIO()
    dcmwrite(file, small(codicom, ExplicitVRLittleEndian), enforce_file_format=True)
    data = file.getvalue()
    assert data[:132] == b"\0" * 128 + b"DICM"
    ds = pydicom.dcmread(BytesIO(data))
    assert ds.file_meta.MediaStorageSOPClassUID == "1.2"
    assert ds.file_meta.MediaStorageSOPInstanceUID == "1.2.3"
    length = ds.file_meta.FileMetaInformationGroupLength
    assert data[144 + length :][:4] == b"\x08\x00\x16\x00"


@pytest.mark.parametrize("syntax", NATIVE)
@pytest.mark.parametrize(
    "name", ["CT_small.dcm", "rtplan.dcm", "ExplVR_BigEnd.dcm", "liver_1frame.dcm", "test-SR.dcm"]
)
def test_conversion_keeps_every_value(
    name: str, syntax: str, peer_file: Callable[[str], Path], tmp_path: Path
) -> None:
    original = pydicom.dcmread(peer_file(name))
    ds = dcmread(peer_file(name))
    ds.file_meta.TransferSyntaxUID = syntax
    ds.save_as(tmp_path / "out.dcm")
    converted = pydicom.dcmread(tmp_path / "out.dcm")
    assert converted.file_meta.TransferSyntaxUID == syntax
    swapped = original.original_encoding[1] != converted.original_encoding[1]
    for one, other in zip(original.iterall(), converted.iterall(), strict=True):
        assert one.tag == other.tag
        # Arrays of words change the order of their bytes with the syntax, and in implicit VR
        # a private element's VR is not written; a group length follows its group.
        if (
            one.tag.elem
            and one.VR == other.VR != "SQ"
            and not (swapped and one.VR in ("OW", "OF", "OD"))
        ):
            assert one.value == other.value, one
    again = dcmread(tmp_path / "out.dcm")
    if "PixelData" in again:
        assert (again.pixel_array == original.pixel_array).all()


def test_only_the_changed_element_differs(peer_file: Callable[[str], Path]) -> None:
    path = peer_file("CT_small.dcm")
    before = path.read_bytes()
    ds = dcmread(path)
    ds.PatientID = "1CT2"
    file = BytesIO()
    ds.save_as(file)
    after = file.getvalue()
    different = [n for n, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]
    assert len(different) == 1
    assert before[different[0] - 3 :][:4] == b"1CT1"


def test_change_inside_an_item(peer_file: Callable[[str], Path]) -> None:
    path = peer_file("rtplan.dcm")
    before = path.read_bytes()
    ds = dcmread(path)
    name = ds.BeamSequence[0].BeamName
    ds.BeamSequence[0].BeamName = name + "12"
    file = BytesIO()
    ds.save_as(file)
    ds = dcmread(file.getvalue())
    assert ds.BeamSequence[0].BeamName == name + "12"
    ds.BeamSequence[0].BeamName = name
    file = BytesIO()
    ds.save_as(file)
    assert file.getvalue() == before


def test_values_changed_in_place_are_written(peer_file: Callable[[str], Path]) -> None:
    ds = dcmread(peer_file("CT_small.dcm"))
    ds.ImageType.append("NEW")
    ds.PixelSpacing[0] = "3.5"
    file = BytesIO()
    ds.save_as(file)
    again = pydicom.dcmread(BytesIO(file.getvalue()))
    assert again.ImageType[-1] == "NEW"
    assert again.PixelSpacing[0] == 3.5


def test_group_length_follows_its_group() -> None:
    ds = small(codicom, ExplicitVRLittleEndian)
    ds.add_new(0x00100000, "UL", 12)
    file = BytesIO()
    ds.save_as(file)
    again = dcmread(file.getvalue(), force=True)
    assert again[0x00100000].value == 10
    again.PatientID = "1234"
    file = BytesIO()
    again.save_as(file)
    assert dcmread(file.getvalue(), force=True)[0x00100000].value == 10 + 12


def test_changed_character_set_is_used_for_all_text() -> None:
    ds = small(codicom, ExplicitVRLittleEndian)
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.PatientName = "Müller"
    ds.BeamSequence = [codicom.Dataset()]
    ds.BeamSequence[0].Manufacturer = "Größe"
    file = BytesIO()
    ds.save_as(file)
    again = dcmread(file.getvalue(), force=True)
    again.SpecificCharacterSet = "ISO_IR 192"
    file = BytesIO()
    again.save_as(file)
    utf8 = pydicom.dcmread(BytesIO(file.getvalue()), force=True)
    assert utf8.PatientName == "Müller"
    assert utf8.BeamSequence[0].Manufacturer == "Größe"
    assert "Größe".encode() in file.getvalue()


@pytest.mark.parametrize("implicit", [False, True])
def test_a_changed_character_set_is_no_reason_to_read_what_is_no_text(implicit: bool) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds = codicom.Dataset()
        ds.SpecificCharacterSet = "ISO_IR 100"
        ds.BeamSequence = [codicom.Dataset()]
        ds.BeamSequence[0].ReferencedSOPInstanceUID = "1.02.x"
        ds.BeamSequence[0].Manufacturer = "Größe"
        file = BytesIO()
        ds.save_as(file, implicit_vr=implicit)
    again = dcmread(file.getvalue(), force=True)
    again.SpecificCharacterSet = "ISO_IR 192"
    file = BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again.save_as(file, implicit_vr=implicit)
    assert "Größe".encode() in file.getvalue() and b"1.02.x" in file.getvalue()


def test_text_that_cannot_be_encoded_is_refused() -> None:
    ds = small(codicom, ExplicitVRLittleEndian)
    ds.PatientName = "ж"
    with pytest.raises(EncodeError):
        dcmwrite(BytesIO(), ds)


# --- files ------------------------------------------------------------------------------------


def bad(path: Path) -> Any:
    """Return the data set of a file with an element that cannot be encoded."""
    ds = dcmread(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds.Rows = 70000
    return ds


def test_a_failure_leaves_the_old_file(peer_file: Callable[[str], Path], tmp_path: Path) -> None:
    path = tmp_path / "ct.dcm"
    path.write_bytes(peer_file("CT_small.dcm").read_bytes())
    with pytest.raises(EncodeError) as caught:
        bad(path).save_as(path)
    assert caught.value.path == "(0028,0010)"
    assert path.read_bytes() == peer_file("CT_small.dcm").read_bytes()
    assert os.listdir(tmp_path) == ["ct.dcm"]


def test_a_buffer_is_not_half_written(peer_file: Callable[[str], Path]) -> None:
    file = BytesIO()
    with pytest.raises(EncodeError):
        bad(peer_file("CT_small.dcm")).save_as(file)
    assert file.getvalue() == b""


@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
def test_a_failing_system_call_leaves_the_old_file(
    call: str, peer_file: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ct.dcm"
    path.write_bytes(peer_file("CT_small.dcm").read_bytes())
    ds = dcmread(path)
    ds.PatientID = "changed"

    def fail(*args: Any, **kwargs: Any) -> Any:
        raise OSError(28, "No space left on device")

    if call == "write":
        monkeypatch.setattr("codicom._wire.emit._write_block", fail)
    else:
        monkeypatch.setattr(os, call, fail)
    with pytest.raises(OSError, match="No space"):
        ds.save_as(path)
    monkeypatch.undo()
    assert path.read_bytes() == peer_file("CT_small.dcm").read_bytes()
    assert os.listdir(tmp_path) == ["ct.dcm"]
    ds.save_as(path)
    assert dcmread(path).PatientID == "changed"


@pytest.mark.parametrize("size", [0, 3_000_000])
def test_save_over_the_file_that_is_read_lazily(
    size: int, peer_file: Callable[[str], Path], tmp_path: Path
) -> None:
    path = tmp_path / "ct.dcm"
    ds = dcmread(peer_file("CT_small.dcm"))
    if size:
        ds.add_new(0x7FE00010, "OW", bytes(range(250)) * (size // 250))
    ds.save_as(path)
    lazy = dcmread(path, defer_size=100)
    lazy.PatientID = "now a longer one"
    lazy.save_as(path)
    expected = dcmread(path.read_bytes())
    assert expected.PatientID == "now a longer one"
    assert expected.PixelData == ds.PixelData
    # The data set that was read from the old file still has all of its values.
    assert lazy == expected
    lazy.save_as(path)
    assert dcmread(path) == expected


def test_overwrite_false(peer_file: Callable[[str], Path], tmp_path: Path) -> None:
    path = tmp_path / "ct.dcm"
    ds = dcmread(peer_file("CT_small.dcm"))
    ds.save_as(path, overwrite=False)
    with pytest.raises(FileExistsError):
        ds.save_as(path, overwrite=False)
    assert path.read_bytes() == peer_file("CT_small.dcm").read_bytes()
    assert os.listdir(tmp_path) == ["ct.dcm"]


@pytest.mark.skipif(os.name != "posix", reason="permissions and links of POSIX")
def test_mode_and_links_stay(peer_file: Callable[[str], Path], tmp_path: Path) -> None:
    path, link = tmp_path / "ct.dcm", tmp_path / "link.dcm"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    dcmread(peer_file("CT_small.dcm")).save_as(link)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert path.read_bytes() == peer_file("CT_small.dcm").read_bytes()


def test_missing_folder_and_wrong_target(peer_file: Callable[[str], Path], tmp_path: Path) -> None:
    ds = dcmread(peer_file("CT_small.dcm"))
    with pytest.raises(FileNotFoundError):
        ds.save_as(tmp_path / "no" / "ct.dcm")
    with pytest.raises(TypeError):
        ds.save_as(5)  # type: ignore[arg-type]
    with pytest.raises(IsADirectoryError):
        ds.save_as(tmp_path)


def test_a_value_that_cannot_be_read_is_carried_over() -> None:
    ds = small(pydicom)
    ds.Rows = 0x4241
    file = BytesIO()
    pydicom.dcmwrite(file, ds, implicit_vr=True, little_endian=True)
    data = file.getvalue().replace(b"\x02\0\0\0AB", b"\x03\0\0\0ABC")
    mine = dcmread(data, force=True)
    out = BytesIO()
    with pytest.warns(UserWarning, match="written as the bytes"):
        mine.save_as(out, implicit_vr=False, little_endian=True)
    assert b"\x28\0\x10\0US\x04\0ABC\0" in out.getvalue()
    with pytest.raises(ValueError, match="multiple of"):
        mine.save_as(BytesIO(), implicit_vr=False, little_endian=False)


@pytest.mark.parametrize("implicit", (True, False))
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("empty", (None, "", [], b""))
@pytest.mark.parametrize("tag_vr", ((0x00660022, "OD"), (0x00280009, "AT"), (0x00720082, "SV")))
def test_an_empty_value_of_any_form_has_no_bytes(
    tag_vr: tuple[int, str], empty: Any, implicit: bool
) -> None:
    a, b = (
        written(
            with_elements(library.Dataset(), (*tag_vr, empty)),
            library,
            implicit_vr=implicit,
            little_endian=True,
        )
        for library in (codicom, pydicom)
    )
    assert isinstance(a, bytes) and a == b


def _element(tag: int, vr: str, value: bytes) -> bytes:
    """Return an explicit little-endian element with a short length."""
    return (
        tag.to_bytes(4, "little")[2:]
        + tag.to_bytes(4, "little")[:2]
        + (vr.encode() + len(value).to_bytes(2, "little") + value)
    )


def test_an_empty_lut_data_is_written_with_implicit_vr_whatever_its_vr_is() -> None:
    results = []
    for library in (codicom, pydicom):
        ds = library.dcmread(BytesIO(bytes.fromhex("10002000020000004142")), force=True)
        ds.add_new(0x00283006, "US or OW", None)
        results.append(written(ds, library, implicit_vr=True, little_endian=True))
    assert results[0] == results[1] == bytes.fromhex("10002000020000004142 2800063000000000")


@pytest.mark.filterwarnings("ignore:Unknown encoding")
def test_what_was_not_touched_is_written_as_it_was_after_pickling() -> None:
    # NUL for padding, bytes that are no SV, a character set that is none
    data = (
        _element(0x00080005, "CS", b"NONE")
        + _element(0x00080070, "LO", b"abc\0")
        + _element(0x00080082, "LO", b"\x1b%x")
        + _element(0x00100040, "CS", b"abc\0")
        + _element(0x00280010, "US", b"abc")
    )
    results = []
    for library in (codicom, pydicom):
        ds = pickle.loads(pickle.dumps(library.dcmread(BytesIO(data), force=True)))
        ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        results.append(written(ds, library, implicit_vr=False, little_endian=True))
    assert results[0][-len(data) :] == results[1][-len(data) :] == data


@pytest.mark.parametrize("value", (None, 0, 1))
def test_an_empty_pixel_representation_is_not_zero(value: int | None) -> None:
    outcomes = []
    for library in (codicom, pydicom):
        ds = library.Dataset()
        with_elements(ds, (0x00280103, "US", value), (0x00280106, "US or SS", 5))
        outcomes.append(written(ds, library, implicit_vr=False, little_endian=True))
    assert outcomes[0] == outcomes[1]
    assert (b"SS" in outcomes[0]) is (value != 0)


@pytest.mark.parametrize("syntax", (ExplicitVRLittleEndian, "1.2.840.10008.1.2.5"))
@pytest.mark.parametrize("undefined", (True, False))
@pytest.mark.parametrize("fails", (True, False))
def test_saving_changes_nothing_in_the_data_set(syntax: str, undefined: bool, fails: bool) -> None:
    ds = small(codicom, syntax)
    ds.file_meta.MediaStorageSOPInstanceUID = "1.9"
    ds.file_meta.FileMetaInformationGroupLength = 5
    ds.add_new(0x7FE00010, "OB", b"\xfe\xff\x00\xe0\0\0\0\0")
    ds["PixelData"].is_undefined_length = undefined
    if fails:
        del ds.SOPClassUID
    before = copy.deepcopy(ds.file_meta)
    result = written(ds, codicom, enforce_file_format=True)
    assert isinstance(result, bytes) is not fails
    assert ds.file_meta == before
    assert ds["PixelData"].is_undefined_length is undefined
    if not fails:
        again = dcmread(BytesIO(result))
        assert again.file_meta.MediaStorageSOPInstanceUID == "1.2.3"
        assert again["PixelData"].is_undefined_length is (syntax != ExplicitVRLittleEndian)


@pytest.mark.parametrize("bits", (("LO", "1e5"), ("US", [16, 8]), ("OB", b"abcd"), ("US", None)))
def test_a_bits_allocated_that_is_no_number_decides_nothing(bits: tuple[str, Any]) -> None:
    ds = with_elements(codicom.Dataset(), (0x00280100, *bits))
    file = BytesIO()
    ds.save_as(file, implicit_vr=False, little_endian=True)
    pixels = bytes.fromhex("e07f1000") + b"UN\0\0" + bytes.fromhex("04000000") + b"abcd"
    again = dcmread(file.getvalue() + pixels, force=True)
    assert again["PixelData"].VR == "OB or OW" and again.PixelData == b"abcd"
    ds.add_new(0x7FE00010, "OB or OW", b"abcd")
    with pytest.raises(AttributeError, match="BitsAllocated"):
        ds.save_as(BytesIO(), implicit_vr=False, little_endian=True)


@pytest.mark.parametrize("original", [(None, None), (False, True), (True, True)], ids=str)
@pytest.mark.parametrize("syntax", ["1.2.3", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"])
@pytest.mark.parametrize(
    "asked",
    [{}, {"implicit_vr": False}, {"implicit_vr": True}, {"little_endian": True}],
    ids=str,
)
def test_dcmwrite_completes_an_encoding_that_is_asked_for_in_part_as_pydicom(
    asked: dict[str, bool], syntax: str, original: tuple[bool | None, bool | None]
) -> None:
    def written(library: Any) -> bytes | str:
        ds = library.Dataset()
        ds.PatientID, ds.Rows = "x", 1
        ds.ensure_file_meta()
        ds.file_meta.TransferSyntaxUID = syntax
        ds.set_original_encoding(*original)
        target = BytesIO()
        try:
            library.dcmwrite(target, ds, **asked)
        except ValueError as error:
            return str(error)
        return target.getvalue()

    assert written(codicom) == written(pydicom)


@pytest.mark.parametrize("original", [(True, True), (False, True), (False, False)], ids=str)
def test_an_item_is_saved_in_the_encoding_that_is_set_for_it_as_in_pydicom(
    original: tuple[bool, bool],
) -> None:
    def written(library: Any) -> bytes:
        ds = library.dcmread(BytesIO(source), force=True)
        item = ds.OtherPatientIDsSequence[0]
        assert item.Rows == 258  # pydicom cannot save it otherwise
        item.set_original_encoding(*original)
        target = BytesIO()
        item.save_as(target)
        return target.getvalue()

    outer = codicom.Dataset()
    outer.OtherPatientIDsSequence = [codicom.Dataset()]
    outer.OtherPatientIDsSequence[0].Rows = 258
    file = BytesIO()
    outer.save_as(file, implicit_vr=True)
    source = file.getvalue()
    assert written(codicom) == written(pydicom)


def test_compressed_pixel_data_are_not_written_as_big_endian(
    peer_file: Callable[[str], Path],
) -> None:
    ds = dcmread(peer_file("SC_rgb_rle_16bit_2frame.dcm"))
    ds.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    with pytest.raises(EncodeError, match="Compressed pixel data cannot be written as big endian"):
        dcmwrite(BytesIO(), ds)


def test_saving_in_another_encoding_decides_nothing_for_later() -> None:
    source = small(codicom)
    source.PixelRepresentation = 1
    source.SmallestImagePixelValue = -1
    file = BytesIO()
    source.save_as(file, implicit_vr=True)
    ds = dcmread(BytesIO(file.getvalue()), force=True)
    ds.save_as(BytesIO(), implicit_vr=False)
    assert ds.get_item("SmallestImagePixelValue").is_raw
    ds.PixelRepresentation = 0
    assert (ds["SmallestImagePixelValue"].VR, ds.SmallestImagePixelValue) == ("US", 65535)


@pytest.mark.parametrize("vr", ("IS", "LO", "UI"))
def test_an_undefined_length_needs_a_long_length_field(vr: str) -> None:
    ds = with_elements(codicom.Dataset(), (0x7FE00010, "OB", b"\xfe\xff\x00\xe0\0\0\0\0"))
    ds["PixelData"].is_undefined_length = True
    ds["PixelData"].VR = vr
    with pytest.raises(EncodeError, match="undefined"):
        ds.save_as(BytesIO(), implicit_vr=False, little_endian=True)


def test_an_encoding_is_not_forced_into_a_file_that_is_to_follow_the_format() -> None:
    for library in (codicom, pydicom):
        with pytest.raises(ValueError, match="'force_encoding' cannot be used with"):
            library.dcmwrite(
                BytesIO(),
                small(library),
                implicit_vr=True,
                little_endian=True,
                force_encoding=True,
                enforce_file_format=True,
            )


@pytest.mark.parametrize("implicit", [False, True])
@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("look", [False, True])
def test_what_is_added_behind_an_item_that_was_cut_short(
    implicit: bool, depth: int, look: bool
) -> None:
    vr = b"" if implicit else b"SQ\0\0"
    body = b"\x10\0\x20\0" + (b"" if implicit else b"LO") + b"\2\0" + b"\0\0" * implicit + b"x "
    inner = len(body) + 40
    for _ in range(depth):
        body = b"\xfe\xff\x00\xe0" + inner.to_bytes(4, "little") + body
        body = b"\x0a\x30\xb0\0" + vr + len(body).to_bytes(4, "little") + body
        inner = len(body)
    body = (
        b"\x08\0\x60\0" + (b"" if implicit else b"CS") + b"\2\0" + b"\0\0" * implicit + b"MR" + body
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds = dcmread(body, force=True)
        if look:
            str(ds)
        ds.add_new(0x300C0002, "SQ", [])
        ds.add_new(0x40080115, "ST", "behind")
        file = BytesIO()
        ds.save_as(file, implicit_vr=implicit, little_endian=True)
        pos, data = 0, file.getvalue()
        assert len(data) == len(body) + (22 if implicit else 26)
        while len(data) - pos >= 8 and b"\x0a\x30\xb0\0" in data[pos:]:
            # Every length is that of what is there.
            start = data.index(b"\x0a\x30\xb0\0", pos) + (8 if implicit else 12)
            whole = int.from_bytes(data[start - 4 : start], "little")
            assert int.from_bytes(data[start + 4 : start + 8], "little") == whole - 8
            pos = start
        again = dcmread(data, force=True)
    assert again[0x40080115].value == "behind"


@pytest.mark.parametrize("implicit", [False, True])
def test_text_that_cannot_be_decoded_keeps_its_bytes_in_another_encoding(implicit: bool) -> None:
    source = small(codicom)
    source.SpecificCharacterSet, source.StudyDescription = "ISO_IR 192", "Grüße"
    file = BytesIO()
    source.save_as(file, implicit_vr=not implicit)
    data = file.getvalue().replace("Grüße".encode(), b"Gr\xfc\xdfe  ")
    ds = dcmread(BytesIO(data), force=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert "\ufffd" in ds.StudyDescription
        target = BytesIO()
        ds.save_as(target, implicit_vr=implicit)
        assert b"Gr\xfc\xdfe  " in target.getvalue()
        # With another repertoire what was read is all that there is.
        ds.SpecificCharacterSet = "ISO_IR 100"
        with pytest.raises(EncodeError, match="Failed to encode"):
            ds.save_as(BytesIO(), implicit_vr=implicit)


@pytest.mark.parametrize("implicit", [True, False])
@pytest.mark.parametrize("asked", [True, False])
def test_a_file_that_was_only_read_is_saved_as_its_attributes_ask(
    implicit: bool, asked: bool
) -> None:
    data = b"\x08\0\x60\0" + (b"\2\0\0\0" if implicit else b"CS\2\0") + b"MR"
    results = []
    for library in (codicom, pydicom):
        ds = library.dcmread(BytesIO(data), force=True)
        with pytest.deprecated_call():
            ds.is_implicit_VR = asked
        file = BytesIO()
        ds.save_as(file)
        results.append(file.getvalue())
    assert results[0] == results[1]
    assert (b"CS" in results[0]) is not asked


@pytest.mark.parametrize("library", [codicom, pydicom], ids=lambda library: library.__name__)
def test_a_uid_that_the_file_meta_information_has_is_not_set_again(library: Any) -> None:
    """So that it does not matter as what the data set holds it."""
    ds = library.Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    ds["SOPInstanceUID"] = library.DataElement("SOPInstanceUID", "PN", "1.2.3")
    ds.file_meta = library.dataset.FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    out = BytesIO()
    ds.save_as(out, enforce_file_format=True)
    assert dcmread(out.getvalue()).file_meta.MediaStorageSOPInstanceUID == "1.2.3"


@pytest.mark.parametrize("kind", ["read", "seen", "set", "buffer"])
def test_nothing_is_put_behind_a_fragment_of_odd_length(kind: str) -> None:
    item = b"\xfe\xff\x00\xe0"
    chain = item + bytes(4) + item + b"\3\0\0\0abc"
    ds = codicom.Dataset()
    ds.BeamSequence = [codicom.Dataset()]
    inside = ds.BeamSequence[0]
    inside.add_new(0x7FE00010, "OB", chain)
    inside["PixelData"].is_undefined_length = True
    inside.add_new(0xFFFCFFFC, "OB", b"behind")
    if kind in ("read", "seen"):
        first = BytesIO()
        ds.save_as(first, implicit_vr=False, little_endian=True)
        ds = dcmread(BytesIO(first.getvalue()), force=True)
        if kind == "seen":
            assert ds.BeamSequence[0].PixelData == chain
    elif kind == "buffer":
        inside["PixelData"].value = BytesIO(chain)
    written = BytesIO()
    ds.save_as(written, implicit_vr=True, little_endian=True)
    assert chain + b"\xfe\xff\xdd\xe0\0\0\0\0" in written.getvalue()
    for library in (codicom, pydicom):
        again = library.dcmread(BytesIO(written.getvalue()), force=True).BeamSequence[0]
        assert again.PixelData == chain and again[0xFFFCFFFC].value == b"behind"
