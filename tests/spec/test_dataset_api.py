"""pydicom's documentation of ``Dataset``, statement by statement: the mapping and what is near it.

The methods come in the order of the documentation. Each table is of calls that both libraries
answer alike; what the documentation says and pydicom 3.0.2 does not do yet is tested alone. The
methods about encodings, files and JSON are in ``test_dataset_files.py``, those about pixels in
``test_dataset_pixels.py``.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, ItemsView, KeysView, ValuesView
from typing import Any

import numpy as np
import pytest

import codicom
from codicom import Dataset, config
from codicom.dataelem import DataElement
from codicom.tag import BaseTag
from spec.peers import PEERS, both, both_on_sample, sample

Actions = dict[str, Callable[[Any], Any]]


def element_of(ds: Any, *args: Any) -> Any:
    """Return an element of the library that a data set is of."""
    library = codicom if isinstance(ds, Dataset) else PEERS[1]
    return library.DataElement(*args)


def delete(ds: Any, key: Any) -> None:
    del ds[key]


# --- The examples ------------------------------------------------------------------------------

EXAMPLES: Actions = {
    "the whole": str,
    "retrieve": lambda ds: ds.PatientName,
    "update": lambda ds: setattr(ds, "PatientName", "CITIZEN^John"),
    "from a sequence": lambda ds: [item.Manufacturer for item in ds.BeamSequence],
    "item by keyword": lambda ds: ds["PatientName"],
    "item by number": lambda ds: ds[0x00100010],
    "item by pair": lambda ds: ds[0x0010, 0x0010],
    "item by digits": lambda ds: ds["00100010"],
    "item of nothing": lambda ds: ds[None],
    "item of a float": lambda ds: ds[1.5],
    "item of three": lambda ds: ds[1, 2, 3],
    "item of no keyword": lambda ds: ds["Nope"],
    "item that is not there": lambda ds: ds[0x00080020],
    "private item": lambda ds: ds.private_block(0x0041, "My Creator")[0x01].value,
    "delete by attribute": lambda ds: delattr(ds, "PatientID"),
    "delete in an item": lambda ds: delattr(ds.BeamSequence[1], "Manufacturer"),
    "delete an item": lambda ds: delete(ds.BeamSequence, 2),
    "delete private": lambda ds: delete(ds.private_block(0x0041, "My Creator"), 0x01),
    "delete by keyword": lambda ds: delete(ds, "PatientName"),
    "delete missing": lambda ds: delete(ds, 0x99),
    "delete no keyword": lambda ds: delete(ds, "Nope"),
    "delete None": lambda ds: delete(ds, None),
    "delete a slice": lambda ds: delete(ds, slice(0x00100010, 0x00100021)),
    "delete by step": lambda ds: delete(ds, slice(None, None, 2)),
    "delete missing attribute": lambda ds: delattr(ds, "PatientSex"),
    "delete unknown attribute": lambda ds: delattr(ds, "nope"),
    "in by keyword": lambda ds: ("PatientName" in ds, "PatientSex" in ds),
    "in by pair": lambda ds: ((0x0010, 0x0030) in ds, [0x0010, 0x0030] in ds),
    "in an item": lambda ds: "Manufacturer" in ds.BeamSequence[0],
    "in by digits": lambda ds: "00100010" in ds,
    "in of nonsense": lambda ds: "Nope" in ds,
    "in of None": lambda ds: None in ds,
    "in of a float": lambda ds: 1.5 in ds,
    "in of three": lambda ds: (1, 2, 3) in ds,
    "in of a negative": lambda ds: -1 in ds,
    "in of too large": lambda ds: 2**40 in ds,
    "iterate": lambda ds: [str(element) for element in ds],
    "iterate all": lambda ds: [str(element) for element in ds.iterall()],
    "to JSON": lambda ds: ds.to_json(),
    "indent": lambda ds: ds.indent_chars,
    "formats": lambda ds: (ds.default_element_format, ds.default_sequence_element_format),
    "length": len,
    "context": lambda ds: ds.__enter__() is ds,
    "attribute missing": lambda ds: ds.PatientSex,
    "attribute unknown": lambda ds: ds.nope,
    "attribute of a repeater": lambda ds: ds.OverlayRows,
    "slice": lambda ds: ds[0x00100010:0x00100021],
    "slice by keywords": lambda ds: ds["PatientName":"PatientBirthDate"],
    "slice by pairs": lambda ds: ds[(0x10, 0x10) : (0x10, 0x21)],
    "slice by step": lambda ds: ds[::2],
    "slice backwards": lambda ds: list(ds[::-1].keys()),
    "slice back to": lambda ds: list(ds[0x300A00B0:0x00100020:-1].keys()),
    "slice back of nothing": lambda ds: ds[0x00100010:0x00100021:-1],
    "slice of nothing": lambda ds: ds[0x00100021:0x00100010],
    "slice of no keyword": lambda ds: ds[:"Nope"],
    "set a slice": lambda ds: ds.__setitem__(slice(1, 2), ds["PatientID"]),
    "set no element": lambda ds: ds.__setitem__(0x00100010, "x"),
    "set under another tag": lambda ds: ds.__setitem__(0x00100010, ds["PatientID"]),
    "equal": lambda ds: (ds == ds.copy(), ds != ds.copy(), ds == 5),
    "hash": hash,
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(name: str) -> None:
    both_on_sample(EXAMPLES[name])


CREATION: dict[str, Callable[[Any], Any]] = {
    "nothing": lambda lib: lib.Dataset(),
    "a data set": lambda lib: lib.Dataset(sample(lib)),
    "a dict": lambda lib: lib.Dataset({0x00100020: lib.DataElement(0x00100020, "LO", "x")}),
    "keywords": lambda lib: lib.Dataset(PatientName="x"),
    "a number": lambda lib: lib.Dataset(5),
    "None": lambda lib: lib.Dataset(None),
    "a list": lambda lib: lib.Dataset([1]),
    "pickled": lambda lib: pickle.loads(pickle.dumps(sample(lib))),
    "deep copy": lambda lib: copy.deepcopy(sample(lib)),
}


@pytest.mark.parametrize("name", CREATION)
def test_create_a_new_instance(name: str) -> None:
    both(CREATION[name])


def test_indent_characters_are_used() -> None:
    def run(library: Any) -> str:
        class Wide(library.Dataset):
            indent_chars = "........"

        ds, item = Wide(), Wide()
        item.PatientName = "x"
        item.BeamSequence = [sample(library)]
        ds.BeamSequence = [item]
        return str(ds)

    assert "........(0010,0010)" in str(both(run).value)


# --- Keywords as attributes: the misspelt, the camel case, the repeaters -------------------------

NAMES = (
    "PatientsName PatientNam patientName patientID pixelArray fileName tagID Patient PATIENT ID A "
    "AB Abc ABC ABCd abC abCd aBcd X1 Patient_Name my_Attr _PatientName Rows2 zZ0zZ zZZ00 zZzzz"
).split()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("behaviour", ["WARN", "RAISE", "IGNORE"])
def test_camel_case_attributes(name: str, behaviour: str) -> None:
    def run(library: Any) -> Any:
        before = library.config.INVALID_KEYWORD_BEHAVIOR
        library.config.INVALID_KEYWORD_BEHAVIOR = behaviour
        try:
            ds = library.Dataset()
            setattr(ds, name, 1)
            return getattr(ds, name), len(ds)
        finally:
            library.config.INVALID_KEYWORD_BEHAVIOR = before

    both(run)


@pytest.mark.parametrize("key", ["Nope", None, -1, 2**40, 1.5])
@pytest.mark.parametrize("behaviour", ["WARN", "RAISE", "IGNORE"])
def test_invalid_keys(key: Any, behaviour: str) -> None:
    def run(library: Any) -> Any:
        before = library.config.INVALID_KEY_BEHAVIOR
        library.config.INVALID_KEY_BEHAVIOR = behaviour
        try:
            return key in sample(library)
        finally:
            library.config.INVALID_KEY_BEHAVIOR = before

    both(run)


ATTRIBUTES: Actions = {
    "repeater": lambda ds: setattr(ds, "OverlayRows", 5),
    "number": lambda ds: setattr(ds, "Rows", "x"),
    "None": lambda ds: setattr(ds, "PatientName", None),
    "no sequence": lambda ds: setattr(ds, "BeamSequence", "abc"),
    "no sequence but None": lambda ds: setattr(ds, "BeamSequence", None),
    "empty sequence": lambda ds: setattr(ds, "BeamSequence", []),
    "a dict as a sequence": lambda ds: setattr(ds, "BeamSequence", {}),
    "a data set as a sequence": lambda ds: setattr(ds, "BeamSequence", ds.BeamSequence[0]),
    "a plain attribute": lambda ds: setattr(ds, "my_own", 1),
    "no setter": lambda ds: setattr(ds, "pixel_array", 5),
    "no setter either": lambda ds: setattr(ds, "original_encoding", (True, True)),
}


@pytest.mark.parametrize("name", ATTRIBUTES)
def test_setting_attributes(name: str) -> None:
    both_on_sample(ATTRIBUTES[name])


# --- add, add_new, add_new_private, clear --------------------------------------------------------

ADDING: Actions = {
    "add": lambda ds: ds.add(element_of(ds, 0x00100040, "CS", "F")),
    "add is ds[tag] =": lambda ds: ds.add(element_of(ds, 0x00100010, "PN", "other")),
    "add a number": lambda ds: ds.add(5),
    "add None": lambda ds: ds.add(None),
    "tag as a list": lambda ds: ds.add_new([0x0010, 0x0010], "PN", "a"),
    "tag as a pair": lambda ds: ds.add_new((0x10, 0x10), "PN", "a"),
    "tag as a number": lambda ds: ds.add_new(0x00100010, "PN", "a"),
    "tag as a keyword": lambda ds: ds.add_new("PatientName", "PN", "a"),
    "tag as digits": lambda ds: ds.add_new("0x00100010", "PN", "a"),
    "no tag": lambda ds: ds.add_new("Nope", "PN", "a"),
    "negative tag": lambda ds: ds.add_new(-1, "PN", "a"),
    "large tag": lambda ds: ds.add_new(2**32, "PN", "a"),
    "float tag": lambda ds: ds.add_new(1.5, "PN", "a"),
    "no VR": lambda ds: ds.add_new(0x00100010, "XX", "a"),
    "VR None": lambda ds: ds.add_new(0x00100010, None, "a"),
    "value None": lambda ds: ds.add_new(0x00100010, "PN", None),
    "value of several": lambda ds: ds.add_new(0x00080008, "CS", ["A", "B"]),
    "value with backslash": lambda ds: ds.add_new(0x00080008, "CS", "A\\B"),
    "value of numbers": lambda ds: ds.add_new(0x00280030, "DS", [0.5, 1]),
    "value of items": lambda ds: ds.add_new(0x300A00B0, "SQ", [ds.BeamSequence[0]]),
    "value of no items": lambda ds: ds.add_new(0x300A00B0, "SQ", [1]),
    "private new": lambda ds: ds.add_new_private("X", 0x0041, 2, "v", "LO"),
    "private of a dictionary": lambda ds: ds.add_new_private("GEMS_IDEN_01", 0x09, 1, "v"),
    "private unknown": lambda ds: ds.add_new_private("My Creator", 0x0041, 2, "v"),
    "private in its block": lambda ds: ds.add_new_private("My Creator", 0x0041, 2, "v", "LO"),
    "private even group": lambda ds: ds.add_new_private("X", 0x0040, 1, "a", "LO"),
    "private no creator": lambda ds: ds.add_new_private("", 0x0041, 1, "a", "LO"),
    "private group 7": lambda ds: ds.add_new_private("X", 0x07, 1, "a", "LO"),
    "clear": lambda ds: ds.clear(),
}


@pytest.mark.parametrize("name", ADDING)
def test_adding(name: str) -> None:
    both_on_sample(ADDING[name])


# --- copy, data_element, dir, elements, formatted_lines ------------------------------------------

READING: Actions = {
    "copy": lambda ds: (ds.copy(), type(ds.copy()) is type(ds)),
    "copy is shallow": lambda ds: ds.copy()["PatientName"] is ds["PatientName"],
    "data_element": lambda ds: ds.data_element("PatientName"),
    "data_element unknown": lambda ds: ds.data_element("Nope"),
    "dir": lambda ds: ds.dir(),
    "dir filtered": lambda ds: ds.dir("pat"),
    "dir of several": lambda ds: ds.dir("birth", "BEAM"),
    "dir of a number": lambda ds: ds.dir(5),
    "elements": lambda ds: ds.elements(),
    "elements is a generator": lambda ds: type(ds.elements()).__name__,
    "formatted": lambda ds: ds.formatted_lines(),
    "formatted is a generator": lambda ds: type(ds.formatted_lines()).__name__,
    "formatted by tag": lambda ds: ds.formatted_lines("%(tag)s"),
    "formatted by both": lambda ds: ds.formatted_lines("%(tag)s", "SQ %(name)s %(VM)s %(keyword)s"),
    "formatted by name": lambda ds: ds.formatted_lines(
        element_format="%(repval)s|%(value)s", sequence_element_format="%(is_empty)s"
    ),
    "formatted with indent": lambda ds: ds.formatted_lines(indent_format="x"),
    "formatted by nothing": lambda ds: ds.formatted_lines("%(nope)s"),
}


@pytest.mark.parametrize("name", READING)
def test_reading(name: str) -> None:
    both_on_sample(READING[name])


def test_data_element_is_none_if_not_present() -> None:
    # pydicom 3.0.2 raises KeyError; its documentation says None.
    assert sample(codicom).data_element("PatientSex") is None


def test_formatting_uses_the_attributes_of_data_element() -> None:
    line = next(sample(codicom).formatted_lines("%(is_raw)s %(is_private)s %(is_retired)s"))
    assert line == "False False False"


# --- get, get_item, get_private_item, group_dataset ----------------------------------------------

GETTING: Actions = {
    "value by keyword": lambda ds: ds.get("PatientName"),
    "element by number": lambda ds: ds.get(0x00100010),
    "element by pair": lambda ds: ds.get((0x0010, 0x0010)),
    "element by list": lambda ds: ds.get([0x0010, 0x0010]),
    "class attribute": lambda ds: ds.get("default_element_format"),
    "missing keyword": lambda ds: ds.get("PatientSex"),
    "missing keyword, default": lambda ds: ds.get("PatientSex", "O"),
    "default by name": lambda ds: ds.get("PatientSex", default="O"),
    "missing tag": lambda ds: ds.get(0x00100040),
    "missing tag, default": lambda ds: ds.get((0x0010, 0x0040), 4),
    "no keyword": lambda ds: ds.get("Nope", 1),
    "digits are no keyword": lambda ds: ds.get("0x00100010", 1),
    "None": lambda ds: ds.get(None),
    "float": lambda ds: ds.get(1.5),
    "three": lambda ds: ds.get((1, 2, 3)),
    "negative": lambda ds: ds.get(-1),
    "slice": lambda ds: ds.get(slice(1, 2)),
    "get_item": lambda ds: ds.get_item(0x00100010),
    "get_item by pair": lambda ds: ds.get_item((0x10, 0x10)),
    "get_item by keyword": lambda ds: ds.get_item("PatientName"),
    "get_item missing": lambda ds: ds.get_item(0x00100040),
    "get_item of no keyword": lambda ds: ds.get_item("Nope"),
    "get_item of None": lambda ds: ds.get_item(None),
    "get_item of a slice": lambda ds: ds.get_item(slice(0x00100010, 0x00100021)),
    "get_item deferred": lambda ds: ds.get_item(0x00100010, keep_deferred=True),
    "private item": lambda ds: ds.get_private_item(0x0041, 0x01, "My Creator").value,
    "private item of even group": lambda ds: ds.get_private_item(0x0040, 1, "My Creator"),
    "private item of no creator": lambda ds: ds.get_private_item(0x0041, 1, ""),
    "private item of another": lambda ds: ds.get_private_item(0x0041, 1, "Other"),
    "private item missing": lambda ds: ds.get_private_item(0x0041, 2, "My Creator"),
    "group": lambda ds: ds.group_dataset(0x0010),
    "group of nothing": lambda ds: ds.group_dataset(0x0011),
    "group too large": lambda ds: ds.group_dataset(0x10000),
    "group negative": lambda ds: ds.group_dataset(-1),
}


@pytest.mark.parametrize("name", GETTING)
def test_getting(name: str) -> None:
    both_on_sample(GETTING[name])


# --- items, iterall, keys, pop, popitem, private blocks, private creators ------------------------


def _held(view: Any, *things: Any) -> list[bool]:
    return [thing in view for thing in things]


def _change_within(ds: Any, view: Any) -> None:
    for _ in view:
        ds.PatientComments = "x"


def _after_a_change(ds: Any, views: Any) -> Any:
    before = [len(view) for view in views]
    ds.PatientComments = "x"
    return before, [len(view) for view in views], [str(list(view)[-1]) for view in views]


MAPPING: Actions = {
    "items": lambda ds: list(ds.items()),
    "kinds of views": lambda ds: [
        isinstance(ds.items(), ItemsView),
        isinstance(ds.keys(), KeysView),
        isinstance(ds.values(), ValuesView),
    ],
    "views as text": lambda ds: (repr(ds.keys()), repr(ds.items()), repr(ds.values())),
    "views backwards": lambda ds: [
        list(reversed(view)) for view in (ds.items(), ds.keys(), ds.values())
    ],
    "views follow": lambda ds: _after_a_change(ds, (ds.items(), ds.keys(), ds.values())),
    "what is in views": lambda ds: (
        _held(ds.keys(), 0x00100010, 0x00100011, "PatientName"),
        _held(ds.items(), (0x00100010, ds[0x00100010]), (0x00100010, ds[0x00100020]), 5),
        _held(ds.values(), ds[0x00100010], 5),
    ),
    "views as sets": lambda ds: (
        sorted(ds.keys() & {0x00100010, 0x00100011}),
        sorted(ds.keys() | {1}) == sorted({1} | ds.keys()),
        sorted(ds.keys() - {0x00100010}),
        ds.keys() == set(ds.keys()) == dict.fromkeys(ds.keys()).keys(),
        ds.keys() == ds.copy().keys(),
        ds.keys() >= {0x00100010},
        ds.keys().isdisjoint({5}),
    ),
    "a set changed while a view is gone through": lambda ds: _change_within(ds, ds.keys()),
    "kinds of items": lambda ds: [(type(tag).__name__, type(e).__name__) for tag, e in ds.items()],
    "iterall is a generator": lambda ds: type(ds.iterall()).__name__,
    "keys": lambda ds: list(ds.keys()),
    "values": lambda ds: list(ds.values()),
    "pop by keyword": lambda ds: ds.pop("PatientName"),
    "pop by number": lambda ds: ds.pop(0x00100010),
    "pop by pair": lambda ds: ds.pop((0x0010, 0x0010)),
    "pop missing": lambda ds: ds.pop((0x0010, 0x0040)),
    "pop missing, default": lambda ds: ds.pop((0x0010, 0x0040), None),
    "pop no keyword": lambda ds: ds.pop("Nope"),
    "pop no keyword, default": lambda ds: ds.pop("Nope", "x"),
    "pop None": lambda ds: ds.pop(None),
    "pop None, default": lambda ds: ds.pop(None, 5),
    "pop negative, default": lambda ds: ds.pop(-1, 5),
    "pop nothing": lambda ds: ds.pop(),
    "pop with two defaults": lambda ds: ds.pop("PatientName", 1, 2),
    "popitem": lambda ds: ds.popitem(),
    "popitem of nothing": lambda ds: (ds.clear(), ds.popitem()),
    "block": lambda ds: ds.private_block(0x0041, "My Creator").block_start,
    "block's creator": lambda ds: ds.private_block(0x0041, "My Creator").private_creator,
    "block's group": lambda ds: ds.private_block(0x0041, "My Creator").group,
    "block's data set": lambda ds: ds.private_block(0x0041, "My Creator").dataset is ds,
    "block created": lambda ds: ds.private_block(0x0041, "Other", create=True).block_start,
    "block found, not created": lambda ds: ds.private_block(0x41, "My Creator", True).block_start,
    "block of even group": lambda ds: ds.private_block(0x0040, "My Creator"),
    "block of no creator": lambda ds: ds.private_block(0x0041, ""),
    "block of None": lambda ds: ds.private_block(0x0041, None),
    "block missing": lambda ds: ds.private_block(0x0041, "Other"),
    "block's tag": lambda ds: ds.private_block(0x0041, "My Creator").get_tag(0xFF),
    "block's tag too large": lambda ds: ds.private_block(0x0041, "My Creator").get_tag(0x100),
    "block has": lambda ds: 1 in ds.private_block(0x0041, "My Creator"),
    "block has not": lambda ds: 2 in ds.private_block(0x0041, "My Creator"),
    "block has too large": lambda ds: 300 in ds.private_block(0x0041, "My Creator"),
    "block without item": lambda ds: ds.private_block(0x0041, "My Creator")[2],
    "block deletes nothing": lambda ds: delete(ds.private_block(0x0041, "My Creator"), 2),
    "creators": lambda ds: ds.private_creators(0x0041),
    "creators of none": lambda ds: ds.private_creators(0x0043),
    "creators of even": lambda ds: ds.private_creators(0x0040),
    "remove_private_tags": lambda ds: ds.remove_private_tags(),
}


@pytest.mark.parametrize("name", MAPPING)
def test_mapping(name: str) -> None:
    both_on_sample(MAPPING[name])


# --- setdefault, top, trait_names, update, walk --------------------------------------------------

SETTING: Actions = {
    "setdefault of a value": lambda ds: ds.setdefault("PatientSex", "M"),
    "setdefault of an element": lambda ds: ds.setdefault(
        "PatientSex", element_of(ds, 0x00100040, "CS", "F")
    ),
    "setdefault of another element": lambda ds: ds.setdefault(
        (0x10, 0x41), element_of(ds, 0x00100040, "CS", "F")
    ),
    "setdefault of nothing": lambda ds: ds.setdefault("PatientSex").value,
    "setdefault present": lambda ds: ds.setdefault((0x0010, 0x0010), "Test").value,
    "setdefault no keyword": lambda ds: ds.setdefault("Nope", "x"),
    "setdefault None": lambda ds: ds.setdefault(None, "x"),
    "setdefault float": lambda ds: ds.setdefault(1.5, "x"),
    "setdefault private": lambda ds: ds.setdefault(0x00990010, b"x"),
    "setdefault unknown": lambda ds: ds.setdefault(0x00980010, b"x"),
    "top": lambda ds: ds.top(),
    "traits": lambda ds: ("PatientName" in ds.trait_names(), "walk" in ds.trait_names()),
    "kind of traits": lambda ds: type(ds.trait_names()).__name__,
    "update by keyword": lambda ds: ds.update({"PatientName": "x", "PatientSex": "F"}),
    "update by number": lambda ds: ds.update({0x00100040: element_of(ds, 0x00100040, "CS", "F")}),
    "update by pair": lambda ds: ds.update({(16, 64): element_of(ds, 0x00100040, "CS", "F")}),
    "update by data set": lambda ds: ds.update(ds.BeamSequence[0]),
    "update by no element": lambda ds: ds.update({0x00100010: "x"}),
    "update by no keyword": lambda ds: ds.update({"nope": "x"}),
    "update by camel case": lambda ds: ds.update({"PatientsName": "x"}),
    "update by None": lambda ds: ds.update(None),
    "update by name": lambda ds: ds.update(PatientName="x"),
    "walk by nothing": lambda ds: ds.walk(None),
}


@pytest.mark.parametrize("name", SETTING)
def test_setting(name: str) -> None:
    both_on_sample(SETTING[name])


def test_setdefault_of_an_unknown_tag_that_must_not_be() -> None:
    def run(library: Any) -> Any:
        settings = library.config.settings
        before = settings.reading_validation_mode
        settings.reading_validation_mode = library.config.RAISE
        try:
            return sample(library).setdefault(0x00980010, b"x")
        finally:
            settings.reading_validation_mode = before

    both(run)


@pytest.mark.parametrize("recursive", [True, False, None])
def test_walk(recursive: bool | None) -> None:
    """In order of tags, items after their sequence, the callback's data set being their own."""

    def run(library: Any) -> Any:
        seen: list[Any] = []
        keywords = {} if recursive is None else {"recursive": recursive}
        ds = sample(library)
        ds.walk(lambda holder, element: seen.append((str(element.tag), len(holder))), **keywords)
        return seen

    assert ("(0008,0070)" in str(both(run).value)) is (recursive is not False)


def test_walk_may_delete_and_add() -> None:
    def run(library: Any) -> str:
        ds = sample(library)

        def callback(holder: Any, element: Any) -> None:
            if element.tag.is_private:
                del holder[element.tag]
            if element.keyword == "PatientName":
                holder.PatientSex = "F"

        ds.walk(callback)
        return str(ds)

    both(run)


def test_keys_of_items_are_tags() -> None:
    assert {type(tag) for tag, _ in sample(codicom).items()} == {BaseTag}
    assert {type(element) for _, element in sample(codicom).items()} == {DataElement}


def test_switches_are_context_local() -> None:
    with config.using(INVALID_KEYWORD_BEHAVIOR="RAISE"), pytest.raises(ValueError, match="Camel"):
        Dataset().PatientsName = "x"
    with pytest.warns(UserWarning, match="Camel"):
        Dataset().PatientsName = "x"


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("SOPInstanceUID", b"1.2.3"),
        ("StudyDate", b"20200101"),
        ("StudyTime", b"101112"),
        ("Modality", b"CT"),
        ("PatientAge", b"042Y"),
        ("RetrieveURL", b"http://x"),
        ("SliceThickness", b"1.5"),
        ("PatientName", b"A^B"),
        ("PixelData", b"\0\1"),
    ],
)
def test_bytes_of_numpy_are_bytes(keyword: str, value: bytes) -> None:
    # As HDF5 files and tables of NumPy have them.
    def run(library: Any) -> Any:
        ds = library.Dataset()
        setattr(ds, keyword, np.bytes_(value))
        return type(ds[keyword].value).__name__, ds

    both(run)
