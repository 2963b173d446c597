"""pydicom's documentation of ``Dataset``, statement by statement: encodings, files and JSON."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pydicom
import pytest

import codicom
from codicom import Dataset
from spec.peers import PEERS, both, both_on_sample, outcome, sample

Actions = dict[str, Callable[[Any], Any]]


def written(ds: Any, *args: Any, **keywords: Any) -> bytes:
    """Return what a data set is saved as, without what names the library."""
    file = BytesIO()
    ds.save_as(file, *args, **keywords)
    return file.getvalue()


def with_syntax(library: Any, syntax: str, **meta: Any) -> Any:
    """Return the sample with a File Meta Information."""
    ds = sample(library)
    ds.file_meta = library.dataset.FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    for keyword, value in meta.items():
        setattr(ds.file_meta, keyword, value)
    return ds


# --- original encodings, is_*, read_*, decode, ensure_file_meta, update_raw_element

FRESH: Actions = {
    "is_implicit_VR": lambda ds: ds.is_implicit_VR,
    "is_little_endian": lambda ds: ds.is_little_endian,
    "is_original_encoding": lambda ds: ds.is_original_encoding,
    "original_encoding": lambda ds: ds.original_encoding,
    "original_character_set": lambda ds: ds.original_character_set,
    "read_encoding": lambda ds: ds.read_encoding,
    "read_implicit_vr": lambda ds: ds.read_implicit_vr,
    "read_little_endian": lambda ds: ds.read_little_endian,
    "set is_implicit_VR": lambda ds: (setattr(ds, "is_implicit_VR", True), ds.is_implicit_VR),
    "set is_little_endian": lambda ds: (
        setattr(ds, "is_little_endian", False),
        ds.is_little_endian,
    ),
    "set read_implicit_vr": lambda ds: setattr(ds, "read_implicit_vr", True),
    "set read_little_endian": lambda ds: setattr(ds, "read_little_endian", True),
    "set read_encoding": lambda ds: (setattr(ds, "read_encoding", "x"), ds.original_character_set),
    "set_original_encoding": lambda ds: (
        ds.set_original_encoding(True, False, "latin_1"),
        ds.original_encoding,
        ds.original_character_set,
    ),
    "set_original_encoding without character set": lambda ds: (
        ds.set_original_encoding(False, True),
        ds.original_encoding,
        ds.original_character_set,
    ),
    "set_original_encoding to nothing": lambda ds: (
        ds.set_original_encoding(False, True),
        ds.set_original_encoding(None, None),
        ds.original_encoding,
    ),
    "set_original_encoding of one": lambda ds: ds.set_original_encoding(True),
    "decode": lambda ds: ds.decode(),
    "decode the unknown": lambda ds: (setattr(ds, "SpecificCharacterSet", "ISO 1"), ds.decode()),
    "no file meta": lambda ds: hasattr(ds, "file_meta"),
    "ensure_file_meta": lambda ds: (ds.ensure_file_meta(), type(ds.file_meta).__name__),
    "ensure_file_meta keeps": lambda ds: (
        ds.ensure_file_meta(),
        setattr(ds.file_meta, "TransferSyntaxUID", "1.2"),
        ds.ensure_file_meta(),
        ds.file_meta.TransferSyntaxUID,
    ),
    "file_meta of a dict": lambda ds: setattr(ds, "file_meta", {}),
    "file_meta of a data set": lambda ds: setattr(ds, "file_meta", ds),
    "update_raw_element of nothing": lambda ds: ds.update_raw_element(0x00100010),
    "update_raw_element, no raw element": lambda ds: ds.update_raw_element(0x00100010, vr="LO"),
    "update_raw_element, no element": lambda ds: ds.update_raw_element(0x00100040, vr="LO"),
}


@pytest.mark.parametrize("name", FRESH)
def test_of_a_new_data_set(name: str) -> None:
    both_on_sample(FRESH[name])


READ: Actions = {
    "is_implicit_VR": lambda ds: ds.is_implicit_VR,
    "is_little_endian": lambda ds: ds.is_little_endian,
    "is_original_encoding": lambda ds: ds.is_original_encoding,
    "original_encoding": lambda ds: ds.original_encoding,
    "original_character_set": lambda ds: ds.original_character_set,
    "read_encoding": lambda ds: ds.read_encoding,
    "read_implicit_vr": lambda ds: ds.read_implicit_vr,
    "read_little_endian": lambda ds: ds.read_little_endian,
    "other VR method": lambda ds: (
        setattr(ds, "is_implicit_VR", not ds.is_implicit_VR),
        ds.is_original_encoding,
        ds.original_encoding,
    ),
    "other byte order": lambda ds: (
        setattr(ds, "is_little_endian", not ds.is_little_endian),
        ds.is_original_encoding,
    ),
    "other character set": lambda ds: (
        setattr(ds, "SpecificCharacterSet", "ISO_IR 192"),
        ds.is_original_encoding,
    ),
    "update_raw_element of VR": lambda ds: (
        ds.update_raw_element(0x00080060, vr="LO"),
        ds[0x00080060].VR,
    ),
    "update_raw_element of value": lambda ds: (
        ds.update_raw_element("Modality", value=b"OT"),
        ds.Modality,
    ),
    "update_raw_element of both": lambda ds: (
        ds.update_raw_element((0x0008, 0x0060), vr="SH", value=b"OT"),
        ds["Modality"],
    ),
    "update_raw_element by position": lambda ds: ds.update_raw_element(0x00080060, "LO"),
    "update_raw_element too late": lambda ds: (
        ds.Modality,
        ds.update_raw_element(0x00080060, vr="LO"),
    ),
    "get_item is raw": lambda ds: tuple(ds.get_item(0x00080060)),
    "get_item is raw no more": lambda ds: (ds.Modality, ds.get_item(0x00080060)),
    "kinds of elements": lambda ds: type(ds.get_item("Modality")).__name__,
}


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("file", ["CT_small.dcm", "rtplan.dcm", "MR_small_bigendian.dcm"])
def test_of_a_data_set_that_was_read(
    peer_file: Callable[[str], Path], name: str, file: str
) -> None:
    both(lambda lib: READ[name](lib.dcmread(peer_file(file))))


@pytest.mark.parametrize("keep", [True, False, None])
def test_deferred_elements(peer_file: Callable[[str], Path], keep: bool | None) -> None:
    keywords = {} if keep is None else {"keep_deferred": keep}

    def run(library: Any) -> Any:
        ds = library.dcmread(peer_file("CT_small.dcm"), defer_size=1000)
        raw = ds.get_item("PixelData", **keywords)
        return type(raw).__name__, raw.value is None, ds.PixelData[:4]

    both(run)


TAKEN: dict[str, Callable[[Any], Any]] = {
    "pop": lambda ds: ds.pop(0xFFFCFFFC),
    "pop with default": lambda ds: ds.pop("DataSetTrailingPadding", None),
    "popitem": lambda ds: ds.popitem()[1],
}


@pytest.mark.parametrize("name", TAKEN)
def test_a_deferred_element_is_taken_out_raw(peer_file: Callable[[str], Path], name: str) -> None:
    def run(library: Any) -> Any:
        ds = library.dcmread(peer_file("CT_small.dcm"), defer_size=100)
        raw = TAKEN[name](ds)
        return type(raw).__name__, raw.VR, raw.length, raw.value_tell, 0xFFFCFFFC in ds

    both(run)
    ds = codicom.dcmread(peer_file("CT_small.dcm"), defer_size=100)
    whole = codicom.dcmread(peer_file("CT_small.dcm"))
    # Nobody could read it later; pydicom has None.
    assert TAKEN[name](ds).value == whole[0xFFFCFFFC].value
    # The same if it was put there without its value
    ds = codicom.dcmread(peer_file("CT_small.dcm"), defer_size=100)
    ds[0xFFFCFFFC] = ds.get_item(0xFFFCFFFC, keep_deferred=True)
    assert TAKEN[name](ds).value == whole[0xFFFCFFFC].value


@pytest.mark.parametrize(
    "syntax",
    [None, "1.2.840.10008.1.2", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.5", "1.2.3", ""],
)
def test_is_decompressed(syntax: str | None) -> None:
    """New in pydicom 3.1: True for a native transfer syntax, False otherwise."""
    ds = Dataset()
    assert ds.is_decompressed is False
    ds.ensure_file_meta()
    if syntax is not None:
        ds.file_meta.TransferSyntaxUID = syntax
    assert ds.is_decompressed is (syntax in ("1.2.840.10008.1.2", "1.2.840.10008.1.2.2"))
    with pytest.raises(AttributeError):
        ds.is_decompressed = True


# --- save_as

SAVING: dict[str, Callable[[Any], Any]] = {
    "nothing": lambda lib: written(sample(lib)),
    "implicit_vr alone": lambda lib: written(sample(lib), implicit_vr=True),
    "implicit_vr is explicit": lambda lib: written(sample(lib), implicit_vr=False),
    "little_endian alone": lambda lib: written(sample(lib), little_endian=True),
    "both": lambda lib: written(sample(lib), implicit_vr=True, little_endian=True),
    "big endian": lambda lib: written(sample(lib), implicit_vr=False, little_endian=False),
    "big endian implicit": lambda lib: written(sample(lib), implicit_vr=True, little_endian=False),
    "by transfer syntax": lambda lib: written(with_syntax(lib, "1.2.840.10008.1.2")),
    "against the transfer syntax": lambda lib: written(
        with_syntax(lib, "1.2.840.10008.1.2"), implicit_vr=False
    ),
    "against its byte order": lambda lib: written(
        with_syntax(lib, "1.2.840.10008.1.2.2"), little_endian=True
    ),
    "private transfer syntax": lambda lib: written(with_syntax(lib, "1.2.3.4")),
    "private transfer syntax, told": lambda lib: written(
        with_syntax(lib, "1.2.3.4"), implicit_vr=True, little_endian=True
    ),
    "no transfer syntax at all": lambda lib: written(with_syntax(lib, "1.2.840.10008.1.1")),
    "wrong argument": lambda lib: written(sample(lib), implicit_vr=True, nothing=1),
    "to a number": lambda lib: sample(lib).save_as(5, implicit_vr=True),
    "to None": lambda lib: sample(lib).save_as(None, implicit_vr=True),
    "like original": lambda lib: written(
        sample(lib), write_like_original=True, implicit_vr=True, little_endian=True
    ),
    "like original, by position": lambda lib: written(
        sample(lib), True, implicit_vr=True, little_endian=True
    ),
    "like original and enforced": lambda lib: written(
        sample(lib), write_like_original=False, enforce_file_format=True, implicit_vr=True
    ),
    "not like original": lambda lib: written(
        sample(lib), write_like_original=False, implicit_vr=True
    ),
    "enforced without what it takes": lambda lib: written(
        sample(lib), enforce_file_format=True, implicit_vr=True, little_endian=True
    ),
    "enforced": lambda lib: written(
        with_syntax(
            lib,
            "1.2.840.10008.1.2.1",
            MediaStorageSOPClassUID="1.2.840.10008.5.1.4.1.1.2",
            MediaStorageSOPInstanceUID="1.2.3",
            ImplementationClassUID="1.2.4",
            ImplementationVersionName="NAME",
        ),
        enforce_file_format=True,
    ),
    "file meta as it is": lambda lib: written(
        with_syntax(lib, "1.2.840.10008.1.2.1", ImplementationVersionName="NAME")
    ),
    "group 2 in the data set": lambda lib: written(
        _with_element(lib, 0x00020010, "UI", "1.2.840.10008.1.2"), implicit_vr=True
    ),
    "group 0 in the data set": lambda lib: written(
        _with_element(lib, 0x00000010, "UL", 1), implicit_vr=True
    ),
}


def _with_element(library: Any, tag: int, vr: str, value: Any) -> Any:
    ds = sample(library)
    ds.add_new(tag, vr, value)
    return ds


@pytest.mark.parametrize("name", SAVING)
def test_save_as(name: str) -> None:
    both(SAVING[name])


def test_save_as_of_a_wrong_byte_order_of_what_was_read(peer_file: Callable[[str], Path]) -> None:
    """pydicom refuses; codicom converts, as its documentation for those who move says."""

    def run(library: Any) -> bytes:
        return written(library.dcmread(peer_file("MR_small.dcm")), little_endian=False)

    assert "ValueError" in outcome(run, pydicom).error
    assert "ValueError" in outcome(run, codicom).error  # the transfer syntax says otherwise


@pytest.mark.parametrize("kind", [str, Path])
@pytest.mark.parametrize("overwrite", [True, False, None])
def test_overwrite(tmp_path: Path, kind: Any, overwrite: bool | None) -> None:
    keywords = {} if overwrite is None else {"overwrite": overwrite}

    def run(library: Any) -> Any:
        path = tmp_path / library.__name__
        ds = sample(library)
        ds.save_as(kind(path), implicit_vr=True, little_endian=True, **keywords)
        first = path.read_bytes()
        ds.PatientID = "other"
        try:
            ds.save_as(kind(path), implicit_vr=True, little_endian=True, **keywords)
        finally:
            kept = path.read_bytes() == first
        return kept

    result = both(run)
    assert ("FileExistsError" in result.error) is (overwrite is False)


def test_preamble_is_written_as_it_is() -> None:
    def run(library: Any) -> Any:
        ds = with_syntax(library, "1.2.840.10008.1.2.1")
        without = written(ds)[:4]
        ds.preamble = b"P" * 128
        with_it = written(ds)[:132]
        ds.preamble = b"short"
        try:
            written(ds)
        except ValueError:
            return without, with_it, "refused"
        return without, with_it

    both(run)


# --- to_json, to_json_dict, from_json

MODEL = {"00100010": {"vr": "PN", "Value": [{"Alphabetic": "a"}]}}
BULK = {"00282000": {"vr": "OB", "BulkDataURI": "x"}}
JSON_READING: dict[str, Callable[[Any], Any]] = {
    "dict": lambda lib: lib.Dataset.from_json(MODEL),
    "str": lambda lib: lib.Dataset.from_json(json.dumps(MODEL)),
    "bytes": lambda lib: lib.Dataset.from_json(json.dumps(MODEL).encode()),
    "bytearray": lambda lib: lib.Dataset.from_json(bytearray(json.dumps(MODEL).encode())),
    "nothing": lambda lib: lib.Dataset.from_json({}),
    "no JSON": lambda lib: lib.Dataset.from_json("x"),
    "by an object": lambda lib: sample(lib).from_json(MODEL),
    "of a class": lambda lib: type(lib.dataset.FileMetaDataset.from_json({})).__name__,
    "bulk without a handler": lambda lib: lib.Dataset.from_json(BULK)["ICCProfile"].value,
    "bulk by URI": lambda lib: lib.Dataset.from_json(BULK, lambda uri: uri.encode()).ICCProfile,
    "bulk by all": lambda lib: (
        lib.Dataset.from_json(BULK, lambda tag, vr, uri: f"{tag}{vr}{uri}".encode()).ICCProfile
    ),
    "bulk by two": lambda lib: lib.Dataset.from_json(BULK, lambda tag, uri: b""),
    "bulk by name": lambda lib: (
        lib.Dataset.from_json(BULK, bulk_data_uri_handler=lambda uri: b"1234").ICCProfile
    ),
}


@pytest.mark.parametrize("name", JSON_READING)
def test_from_json(name: str) -> None:
    both(JSON_READING[name])


@pytest.mark.parametrize(
    "vr", "AE AS CS DA DS FD FL IS LO LT OB OW PN SH SL SQ SS ST TM UI UL UN US UT".split()
)
def test_bulk_data_without_a_handler_is_empty(vr: str) -> None:
    both(
        lambda lib: lib.Dataset.from_json({"00282000": {"vr": vr, "BulkDataURI": "x"}})[0x00282000]
    )


JSON_WRITING: Actions = {
    "text": lambda ds: ds.to_json(),
    "kind of text": lambda ds: type(ds.to_json()).__name__,
    "dict": lambda ds: ds.to_json_dict(),
    "threshold without a handler": lambda ds: ds.to_json_dict(bulk_data_threshold=1),
    "threshold by position": lambda ds: ds.to_json_dict(1, lambda element: "uri"),
    "handler over 1024": lambda ds: ds.to_json_dict(bulk_data_element_handler=lambda e: "uri"),
    "dumping": lambda ds: ds.to_json(
        dump_handler=lambda d: json.dumps(d, indent=4, sort_keys=True)
    ),
    "dumping to a dict": lambda ds: ds.to_json(dump_handler=lambda d: d),
    "suppressed": lambda ds: ds.to_json(suppress_invalid_tags=True),
    "wrong argument": lambda ds: ds.to_json(nothing=1),
}


@pytest.mark.parametrize("name", JSON_WRITING)
@pytest.mark.parametrize("size", [766, 768, 770, 2000])
def test_to_json(name: str, size: int) -> None:
    """The threshold is of the length in base64: 768 bytes make 1024 characters."""

    def run(ds: Any) -> Any:
        ds.ICCProfile = bytes(size)
        return JSON_WRITING[name](ds)

    both_on_sample(run)


@pytest.mark.parametrize("suppress", [True, False])
def test_invalid_elements_in_json(suppress: bool) -> None:
    def run(library: Any) -> Any:
        ds = sample(library)
        ds.add_new(0x00280010, "US", "text")
        ds.add_new(0x00100021, "LO", "kept")
        return sorted(ds.to_json_dict(suppress_invalid_tags=suppress))

    mine, theirs = (outcome(run, library) for library in PEERS)
    assert bool(mine.error) == bool(theirs.error)
    assert mine.value == theirs.value


# --- remove_private_tags

FILES_WITH_PRIVATE_ELEMENTS = (
    "CT_small.dcm",
    "MR_small_implicit.dcm",
    "nested_priv_SQ.dcm",
    "priv_SQ.dcm",
    "rtplan.dcm",
    "UN_sequence.dcm",
    "badVR.dcm",
    "reportsi.dcm",
    "DICOMDIR",
)


@pytest.mark.parametrize("name", FILES_WITH_PRIVATE_ELEMENTS)
def test_remove_private_tags(peer_file: Callable[[str], Path], name: str) -> None:
    def run(library: Any) -> str:
        ds = library.dcmread(peer_file(name))
        for item in (ds, *(e.value[0] for e in ds if e.VR == "SQ" and len(e.value))):
            item.private_block(0x0041, "My Creator", create=True).add_new(1, "LO", "x")
        ds.remove_private_tags()
        return str(ds)

    def run_on_what_is_new(library: Any) -> str:
        ds = library.dcmread(peer_file(name))
        ds.remove_private_tags()
        return str(ds)

    both(run)
    both(run_on_what_is_new)


def test_remove_private_tags_reads_no_values(peer_file: Callable[[str], Path]) -> None:
    ds = codicom.dcmread(peer_file("CT_small.dcm"))
    ds.remove_private_tags()
    entries = list(ds.elements())
    assert not any(entry.tag.is_private for entry in entries)
    # Items depend on Pixel Representation.
    read = [entry.keyword for entry in entries if not entry.is_raw and entry.VR != "SQ"]
    assert read == ["PixelRepresentation"]


# --- a data set whose preamble or File Meta Information was taken away

TAKEN_AWAY: Actions = {
    "file_meta deleted": lambda ds: delattr(ds, "file_meta"),
    "file_meta looked at and deleted": lambda ds: (ds.file_meta, delattr(ds, "file_meta")),
    "file_meta deleted twice": lambda ds: [delattr(ds, "file_meta") for _ in range(2)],
    "preamble None": lambda ds: setattr(ds, "preamble", None),
    "neither": lambda ds: (setattr(ds, "preamble", None), delattr(ds, "file_meta")),
    "file_meta empty": lambda ds: ds.file_meta.clear(),
    "file_meta set again": lambda ds: (
        delattr(ds, "file_meta"),
        ds.ensure_file_meta(),
        setattr(ds.file_meta, "TransferSyntaxUID", "1.2.840.10008.1.2.1"),
    ),
}


@pytest.mark.parametrize("name", TAKEN_AWAY)
@pytest.mark.parametrize("keywords", [{}, {"implicit_vr": False, "little_endian": True}])
def test_saving_what_was_taken_away(
    peer_file: Callable[[str], Path], name: str, keywords: dict[str, bool]
) -> None:
    def run(library: Any) -> Any:
        ds = library.dcmread(peer_file("MR_small.dcm"))
        TAKEN_AWAY[name](ds)
        for copied in (ds, copy.copy(ds), copy.deepcopy(ds), pickle.loads(pickle.dumps(ds))):
            assert getattr(copied, "file_meta", None) == getattr(ds, "file_meta", None)
            assert written(copied, **keywords) == written(ds, **keywords)
        return hasattr(ds, "file_meta"), written(ds, **keywords)[:400], str(ds)[:300]

    both(run)
