"""The dictionaries against pydicom 3.0.2; what changed since is listed here with its reason."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pydicom.datadict as peer
import pytest

from codicom import datadict
from codicom._tables import lookup
from codicom._vr import AMBIGUOUS_VRS, STANDARD_VRS
from codicom.tag import Tag

ROOT = Path(__file__).resolve().parent.parent

# Tag -> (our entry, reason).
CHANGED = {
    0x00102160: (
        ("SH", "1", "Ethnic Group", "Retired", "EthnicGroup"),
        "retired in favour of (0010,2162) Ethnic Groups",
    ),
    0x003A0320: (
        (
            "SQ", "1", "Summarized Filter Lookup Table Sequence", "",
            "SummarizedFilterLookupTableSequence",
        ),
        "keyword corrected",
    ),
    0x003A0325: (
        ("SQ", "1", "Analog Filter Type Code Sequence", "", "AnalogFilterTypeCodeSequence"),
        "keyword corrected",
    ),
    0x30040012: (("DS", "1", "Dose Value", "", "DoseValue"), "no longer retired"),
}  # fmt: skip


def test_elements_as_peer() -> None:
    for tag, entry in peer.DicomDictionary.items():
        expected = CHANGED[tag][0] if tag in CHANGED else entry
        assert datadict.DicomDictionary[tag] == expected, hex(tag)


def test_changes_are_changes() -> None:
    for tag, (entry, _) in CHANGED.items():
        assert peer.DicomDictionary[tag] != entry


def test_repeaters_as_peer() -> None:
    assert datadict.RepeatersDictionary == peer.RepeatersDictionary
    assert sorted(datadict.REPEATER_KEYWORDS) == sorted(peer.REPEATER_KEYWORDS)
    assert datadict.masks == peer.masks
    assert datadict.mask_x in datadict.masks
    assert datadict.masks[datadict.mask_x] == (datadict.mask1, datadict.mask2)


def test_all_of_2026c() -> None:
    commands = [tag for tag in datadict.DicomDictionary if tag < 0x10000]
    elements = len(datadict.DicomDictionary) - len(commands)
    assert (len(commands), elements + len(datadict.RepeatersDictionary)) == (46, 5309)
    vrs = STANDARD_VRS | AMBIGUOUS_VRS | {"NONE"}
    keywords = []
    tables: list[dict[Any, Any]] = [datadict.DicomDictionary, datadict.RepeatersDictionary]
    for entry in [entry for table in tables for entry in table.values()]:
        vr, vm, name, retired, keyword = entry
        assert vr in vrs
        assert re.fullmatch(r"\d+(-(\d+|\d*n))?", vm)
        assert retired in ("", "Retired")
        assert keyword.isidentifier() or (retired and not keyword)
        assert name.isascii()
        keywords.append(keyword)
    named = [keyword for keyword in keywords if keyword]
    assert len(set(named)) == len(named)
    assert list(datadict.DicomDictionary) == sorted(datadict.DicomDictionary)


def test_keywords_both_ways() -> None:
    for tag, entry in datadict.DicomDictionary.items():
        assert datadict._lookup_keyword(tag) == entry[4] == datadict.keyword_for_tag(tag)
        assert datadict._lookup_vr(tag) == entry[0]
        if entry[4]:
            assert datadict._tag_for_keyword(entry[4]) == tag == Tag(entry[4])
    assert datadict.tag_for_keyword("") is None
    assert datadict.tag_for_keyword("foo") is None
    assert datadict.tag_for_keyword("OverlayRows") is None
    assert datadict.keyword_dict["PatientName"] == 0x00100010


SAMPLE = [
    0x00100010, 0x00280106, 0x60000010, 0x60220010, 0x60010010, 0x50000005, 0x7F000010,
    0x7FE00010, 0x10000010, 0x10100001, 0x00203112, 0x00280402, 0x00090010, 0x00091010,
    0x00100000, 0x00090000, 0x99980010, 0xFFFEE000, 0xFFFEE0DD, "PatientName", "Foo", (0x10, 0x20),
]  # fmt: skip
FUNCTIONS = [
    "dictionary_VR", "dictionary_VM", "dictionary_description", "dictionary_keyword",
    "dictionary_is_retired", "dictionary_has_tag", "keyword_for_tag", "get_entry",
]  # fmt: skip


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("tag", SAMPLE, ids=str)
def test_functions_as_peer(function: str, tag: Any) -> None:
    def ask(module: Any) -> Any:
        try:
            return getattr(module, function)(tag)
        except (KeyError, ValueError) as error:
            return type(error), str(error)

    assert ask(datadict) == ask(peer)


def test_masks_as_peer() -> None:
    choice = random.Random(2)
    groups = [0x50000000, 0x60000000, 0x10000000, 0x10100000, 0x7F000000, 0x00280400, 0x00203100]
    for _ in range(5000):
        tag = choice.choice(groups) | choice.getrandbits(25)
        assert datadict.mask_match(tag) == peer.mask_match(tag), hex(tag)
        assert datadict.repeater_has_tag(tag) == peer.repeater_has_tag(tag)
    assert datadict.repeater_has_keyword("OverlayRows")
    assert not datadict.repeater_has_keyword("PatientName")


def test_lookup_vr_of_what_no_table_has() -> None:
    assert datadict._lookup_vr(0x00100000) == "UL"  # a group length, PS3.5 7.2
    assert datadict._lookup_vr(0x00090000) == "UL"
    assert datadict._lookup_vr(0x00090010) == "LO"  # a private creator, PS3.5 7.8.1
    assert datadict._lookup_vr(0x00091010) == "UN"
    assert datadict._lookup_vr(0x60010010) == "LO"
    assert datadict._lookup_vr(0x99980010) == "UN"
    assert datadict._lookup_vr(0x60020010) == "US"
    assert datadict._lookup_keyword(0x60020010) == "OverlayRows"
    assert datadict._lookup_keyword(0x60010010) == ""
    assert datadict._lookup_keyword(0x99980010) == ""


class TestPrivate:
    def test_as_peer(self) -> None:
        missing, later = set(), set()
        for creator, masks in peer.private_dictionaries.items():
            ours = datadict.private_dictionaries[creator]
            for mask, entry in masks.items():
                # pydicom spells this ambiguous VR in two ways.
                expected = (entry[0].replace("_", " or "), *entry[1:])
                if mask not in ours:
                    missing.add((creator, mask))
                elif ours[mask] != expected:
                    later.add((creator, mask[:4]))
                    assert ours[mask][0] == "UN"
        # pydicom has 41 elements of one creator, each at a fixed number, that neither GDCM nor
        # DCMTK has, and VRs of one creator for which our copy of GDCM's dictionary has UN.
        assert len(missing) == 41 and {creator for creator, _ in missing} == {"ELSCINT1"}
        assert all("x" not in mask for _, mask in missing)
        assert later == {("MITRA OBJECT UTF8 ATTRIBUTES 1.0", "0033")}

    def test_dcmtk_adds(self) -> None:
        assert len(datadict.private_dictionaries) == 455
        assert sum(map(len, datadict.private_dictionaries.values())) == 10694
        vrs = STANDARD_VRS | AMBIGUOUS_VRS
        for creator, masks in datadict.private_dictionaries.items():
            assert creator
            for mask, entry in masks.items():
                assert re.fullmatch("[0-9A-Fx]{8}", mask)
                assert entry[0] in vrs and entry[1] and entry[3] == "" and len(entry) == 4

    @pytest.mark.parametrize(
        ("tag", "creator"),
        [(0x00291010, "SIEMENS CSA HEADER"), (0x00291110, "SIEMENS CSA HEADER"),
         (0x00290010, "SIEMENS CSA HEADER"), (0x00281010, "SIEMENS CSA HEADER"),
         (0x002910FF, "SIEMENS CSA HEADER"), (0x00291010, "SIEMENS CSA HEADER "),
         (0x00291010, "FOO"), (0x70011004, "DLX_ANNOT_01"),
         (0x00210010, "SIEMENS MR FMRI"), ("PatientName", "SIEMENS CSA HEADER")],
    )  # fmt: skip
    def test_functions_as_peer(self, tag: Any, creator: str) -> None:
        for name in (
            "get_private_entry", "private_dictionary_VR", "private_dictionary_VM",
            "private_dictionary_description",
        ):  # fmt: skip
            found = []
            for module in (datadict, peer):
                try:
                    found.append(getattr(module, name)(tag, creator))
                except KeyError as error:
                    found.append(str(error))
            assert found[0] == found[1]

    @pytest.mark.parametrize(
        ("tag", "creator"), [(0x00111099, "BioPri3D"), (0x002310F0, "GEMS_STDY_01")]
    )
    def test_mask_of_a_whole_block(self, tag: int, creator: str) -> None:
        # (gggg,10xx) in GDCM's dictionary, which pydicom has too, is a mask for no element.
        mask = f"{tag >> 16:04X}10xx"
        assert mask in datadict.private_dictionaries[creator]
        assert mask in peer.private_dictionaries[creator]
        for module in (datadict, peer):
            with pytest.raises(KeyError):
                module.get_private_entry(tag, creator)

    def test_private_vr(self) -> None:
        assert datadict.private_vr(0x00291010, "SIEMENS CSA HEADER") == "OB"
        assert datadict.private_vr(0x002910FF, "SIEMENS CSA HEADER") is None
        assert datadict.private_vr(0x00291010, "FOO") is None


@pytest.fixture
def undo() -> Iterator[None]:
    """Take away what a test adds to the dictionaries."""
    elements, keywords = dict(datadict.DicomDictionary), dict(datadict.keyword_dict)
    creators = {creator: dict(masks) for creator, masks in datadict.private_dictionaries.items()}
    yield
    datadict.DicomDictionary.clear()
    datadict.DicomDictionary.update(elements)
    datadict.keyword_dict.clear()
    datadict.keyword_dict.update(keywords)
    datadict.private_dictionaries.clear()
    datadict.private_dictionaries.update(creators)


@pytest.mark.usefixtures("undo")
class TestAdding:
    def test_entry(self) -> None:
        datadict.add_dict_entry(0x10021001, "UL", "TestOne", "Test One", "1-n", "Retired")
        assert datadict.get_entry("TestOne") == ("UL", "1-n", "Test One", "Retired", "TestOne")
        assert datadict.tag_for_keyword("TestOne") == 0x10021001
        assert datadict._lookup_vr(0x10021001) == "UL"
        assert datadict._lookup_keyword(0x10021001) == "TestOne"
        assert datadict.dictionary_is_retired(0x10021001)
        assert datadict.dictionary_has_tag((0x1002, 0x1001))

    def test_entries(self) -> None:
        datadict.add_dict_entries(
            {
                0x10021001: ("UL", "1", "Test One", "", "TestOne"),
                0x10021002: ("DS", "3", "Test Two", "", "TestTwo"),
            }
        )
        assert datadict.dictionary_VM("TestTwo") == "3"
        datadict.add_dict_entry(0x00100010, "LO", "OtherName", "Other Name")
        assert datadict.dictionary_VR(0x00100010) == "LO" == datadict._lookup_vr(0x00100010)

    def test_nothing_is_added_on_error(self) -> None:
        good = ("UL", "1", "Test One", "", "TestOne")
        for tag, entry in [(0x10031001, good), (0x10021003, good[:4])]:
            with pytest.raises(ValueError):
                datadict.add_dict_entries({0x10021001: good, tag: entry})  # type: ignore[dict-item]
        assert not datadict.dictionary_has_tag(0x10021001)
        with pytest.raises(ValueError, match="Private tags cannot be added"):
            datadict.add_dict_entry(0x10011001, "UL", "TestOne", "Test One")

    def test_dicts_can_be_changed(self) -> None:
        entry = ("UL", "1", "Test One", "", "TestOne")
        table = datadict.DicomDictionary
        table[0x10021001] = entry
        assert datadict._lookup_vr(0x10021001) == "UL"
        del table[0x10021001]
        assert datadict._lookup_vr(0x10021001) == "UN"
        assert table.setdefault(0x10021001, entry) == entry
        assert table.setdefault(0x10021001, entry[::-1]) == entry  # type: ignore[arg-type]
        assert table.popitem() == (0x10021001, entry)
        assert datadict._lookup_keyword(0x10021001) == ""
        table |= {0x10021001: entry}
        assert table.pop(0x10021001) == entry
        assert datadict._lookup_vr(0x10021001) == "UN"
        assert table.pop(0x10021001, None) is None
        with pytest.raises(KeyError):
            table.pop(0x10021001)
        datadict.keyword_dict["TestOne"] = 0x10021001
        assert datadict.tag_for_keyword("TestOne") == 0x10021001

    def test_private(self) -> None:
        datadict.add_private_dict_entry("ACME 3.1", 0x10011015, "SH", "Test One", "2")
        expected = ("SH", "2", "Test One", "")
        assert datadict.private_dictionaries["ACME 3.1"] == {"1001xx15": expected}
        assert datadict.get_private_entry(0x10011215, "ACME 3.1") == expected
        datadict.add_private_dict_entries(
            "ACME 3.1", {0x10011016: ("DS", "1", "Two"), 0x10011017: ("IS", "1", "Three", "")}
        )
        assert datadict.private_vr(0x10011016, "ACME 3.1") == "DS"
        assert datadict.private_vr(0x10011015, "ACME 3.1") == "SH"
        with pytest.raises(ValueError, match="Non-private tags cannot be added"):
            datadict.add_private_dict_entry("ACME 3.1", 0x10021015, "SH", "Test One")
        with pytest.raises(ValueError, match="must be"):
            datadict.add_private_dict_entries("A", {0x10011016: ("DS", "1")})  # type: ignore[dict-item]


def test_fresh_process_loads_from_threads() -> None:
    """Threads that all ask first find complete tables, and what was added before stays."""
    script = """
import sys, threading
sys.setswitchinterval(1e-6)
from codicom._tables import lookup
start, wrong = threading.Barrier(8), []
def ask():
    start.wait()
    if lookup._lookup_vr(0x00100010) != "PN" or lookup._tag_for_keyword("PixelData") != 0x7FE00010:
        wrong.append(1)
    if lookup.private_vr(0x00291010, "SIEMENS CSA HEADER") != "OB" or len(lookup.uids()) < 490:
        wrong.append(2)
    if lookup.mask_match(0x60000010) != "60xx0010" or len(lookup.elements()) < 5200:
        wrong.append(3)
threads = [threading.Thread(target=ask) for _ in range(8)]
[t.start() for t in threads]; [t.join() for t in threads]
print(wrong, len(lookup._masks), len(lookup._repeaters))
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(datadict.__file__).resolve().parent.parent)},
    )
    assert done.stdout.split("]")[0] == "["
    assert done.stdout.split()[-1] == "88"


def test_loading_again_changes_nothing() -> None:
    lookup.load()
    before = len(lookup._masks), len(lookup.TAGS)
    threads = [threading.Thread(target=lookup.load) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(lookup._masks), len(lookup.TAGS)) == before


def test_module_attributes() -> None:
    assert datadict.DicomDictionary is datadict.DicomDictionary
    assert {"DicomDictionary", "masks", "get_entry"} <= set(dir(datadict))
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = datadict.nothing


def test_tables_are_up_to_date() -> None:
    """The generator gives the tables that are in the repository, where its sources are at hand."""
    standard = ROOT.parent / "shared" / "standard"
    if standard.exists():
        command = [sys.executable, str(ROOT / "tools" / "gen_tables.py"), "--check"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.stdout, done.returncode) == ("", 0)
    for name in ("elements.py", "uids.py", "private.py"):
        text = Path(lookup.__file__).with_name(name).read_text("utf-8")
        assert "Generated by tools/gen_tables.py; do not edit." in text
