"""The DICOM JSON model: beside pydicom, over real files, and where we go further."""

from __future__ import annotations

import base64
import io
import json
import logging
import math
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st

import codicom
from codicom import DataElement, Dataset, config
from codicom.errors import (
    CodicomError,
    EncodeError,
    EncodeTypeError,
    InvalidValueError,
    JsonModelError,
    LimitError,
)
from codicom.jsonrep import (
    JsonDataElementConverter,
    convert_to_python_number,
    interoperable,
)
from corpus import Corpus
from corpus.compare import element_differences, plain

TAG = 0x00091001


@contextmanager
def quiet() -> Iterator[None]:
    """Run without warnings and without log messages."""
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(logging.NOTSET)


def outcome(call: Callable[[], Any]) -> Any:
    """Return what `call` returns, or the builtin error that it raises."""
    with quiet():
        try:
            return call()
        except Exception as error:
            if isinstance(error, EncodeTypeError):
                return TypeError  # which it is more than the ValueError of all that is encoded
            return next(
                base
                for base in type(error).__mro__
                if base.__module__ == "builtins" and base is not Exception
            )


# --- To JSON --------------------------------------------------------------------------------

SAME = [
    ("PN", None), ("PN", ""), ("PN", "A^B"), ("PN", ["A^B", "C^D=E=F"]), ("PN", "=x"),
    ("PN", "==x"), ("PN", "A==x"), ("PN", []), ("PN", "a^b^^^^"), ("PN", "a=b=c="),
    ("LO", None), ("LO", ""), ("LO", "x"), ("LO", ["a", "", "b"]), ("LO", ["a", None, "b"]),
    ("LO", []), ("LO", "\u00fc\u4e2d\U0001f600\"\\\n\x1f\x7f"), ("LO", 5), ("LO", b"bytes"),
    ("IS", None), ("IS", ""), ("IS", "1"), ("IS", 1), ("IS", ["1", "2"]), ("IS", "2147483648"),
    ("IS", 2**40), ("IS", "+5"), ("DS", None), ("DS", ""), ("DS", "1"), ("DS", "1.50"),
    ("DS", ["1", "2.5"]), ("DS", 1e300), ("DS", "1.2345678901234567"), ("DS", "-0"),
    ("DS", "1E-5"), ("DS", "123456789012345"), ("FL", 1.5), ("FL", None), ("FL", [1.0, 2.0]),
    ("FD", 1e308), ("FD", 5e-324), ("FD", [0.1, 2, "3"]), ("FL", "3"), ("FL", 3),
    ("US", 3), ("US", [1, 2]), ("US", None), ("US", 1.5), ("US", True), ("US", "x"), ("SL", -3),
    ("UL", 2**32 - 1), ("SV", 2**62), ("SV", -(2**63)), ("UV", 2**64 - 1), ("SV", None),
    ("UV", [1, 2**60]), ("SS", -1), ("DS", "abc"), ("AT", 0x00100010), ("AT", None),
    ("AT", [0x00100010, 0x7FE00010]), ("AT", 0), ("UI", "1.2.3"), ("UI", ["1.2", "1.3"]),
    ("UI", None), ("OB", b""), ("OB", None), ("OB", b"\1\2"), ("OW", b"\1\2"), ("UN", b"abc"),
    ("UN", None), ("OF", bytes(4)), ("OD", bytes(8)), ("OL", bytes(4)), ("OV", bytes(8)),
    ("OB", [b"a", b"b"]), ("SQ", []), ("SQ", None), ("DA", "20200101"),
    ("DA", ["20200101", "20200102"]), ("TM", "101010.5"), ("DT", "20200101101010"),
    ("UC", "x"), ("UR", "http://x"), ("UT", "a\\b"), ("ST", "x"), ("LT", ""), ("CS", ["A", "B"]),
    ("AS", "010Y"), ("AE", "x "), ("SH", " x "), ("OB or OW", b"ab"), ("US or SS", 1),
    ("US or OW", b"abcd"), ("US or SS or OW", b"ab"), ("UN", "text"), ("OB", "text"),
]  # fmt: skip


def one_element(package: Any, vr: str, value: Any) -> Any:
    """Return a data set with one element."""
    dataset = package.Dataset()
    dataset.add(package.DataElement(TAG, vr, value, validation_mode=0))
    return dataset


@pytest.mark.parametrize(("vr", "value"), SAME, ids=str)
def test_value_as_pydicom_has_it(vr: str, value: Any) -> None:
    def both(package: Any) -> Any:
        return outcome(lambda: one_element(package, vr, value).to_json_dict()), outcome(
            lambda: one_element(package, vr, value).to_json()
        )

    assert both(codicom) == both(pydicom)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, [math.nan, 1.0, 2.5]], ids=str)
@pytest.mark.parametrize("vr", ["DS", "FL", "FD"])
def test_floats_that_are_not_finite(vr: str, value: Any) -> None:
    ours, theirs = one_element(codicom, vr, value), one_element(pydicom, vr, value)
    assert ours.to_json() == theirs.to_json()
    assert repr(ours.to_json_dict()) == repr(theirs.to_json_dict())
    back = Dataset.from_json(ours.to_json())
    assert back.to_json() == ours.to_json()
    strict = ours.to_json(dump_handler=interoperable)
    json.loads(strict, parse_constant=pytest.fail)
    assert Dataset.from_json(strict).to_json() == ours.to_json()


def test_interoperable_numbers() -> None:
    dataset = one_element(codicom, "UV", [1, 2**53, 2**64 - 1])
    text = dataset.to_json(dump_handler=interoperable)
    assert json.loads(text)["00091001"]["Value"] == [1, str(2**53), str(2**64 - 1)]
    assert Dataset.from_json(text) == dataset


@pytest.mark.parametrize(
    ("vr", "value", "expected"),
    [
        # pydicom raises IndexError or ValueError; PS3.18 F.2.5 has null for an empty part.
        ("PN", ["A^B", "", "C"], [{"Alphabetic": "A^B"}, None, {"Alphabetic": "C"}]),
        ("IS", ["1", "", "2"], [1, None, 2]),
        ("DS", ["1", "", "2.5"], [1.0, None, 2.5]),
    ],
)
def test_empty_parts_are_null(vr: str, value: Any, expected: Any) -> None:
    dataset = one_element(codicom, vr, value)
    assert dataset.to_json_dict()["00091001"] == {"vr": vr, "Value": expected}
    assert json.loads(dataset.to_json()) == dataset.to_json_dict()
    back = Dataset.from_json(dataset.to_json())
    assert back.to_json() == dataset.to_json()


def test_decimal_strings_keep_their_digits() -> None:
    digits = "9007199254740993"
    dataset = one_element(codicom, "DS", digits)
    assert dataset.to_json_dict()["00091001"]["Value"] == [digits]
    assert json.loads(dataset.to_json()) == dataset.to_json_dict()
    assert str(Dataset.from_json(dataset.to_json())[TAG].value) == digits
    with config.using(use_DS_decimal=True):
        exact = one_element(codicom, "DS", digits)
        back = Dataset.from_json(exact.to_json())
        assert back[TAG].value == exact[TAG].value
        assert type(back[TAG].value) is type(exact[TAG].value)


def test_decimals_come_back_as_decimals() -> None:
    with config.using(use_DS_decimal=True):
        dataset = one_element(codicom, "DS", ["1.5", "-2"])
        assert dataset.to_json_dict()["00091001"]["Value"] == [1.5, -2.0]
        assert Dataset.from_json(dataset.to_json()) == dataset


def test_dates_that_are_objects() -> None:
    with config.using(datetime_conversion=True):
        dataset = Dataset()
        dataset.StudyDate, dataset.StudyTime = "20200101", "101010"
        dataset.AcquisitionDateTime = "20200101101010"
        text = dataset.to_json()
        assert json.loads(text)["00080020"]["Value"] == ["20200101"]
        assert json.loads(text) == dataset.to_json_dict()
        assert Dataset.from_json(text) == dataset


def test_ambiguous_bytes_stay_bytes() -> None:
    dataset = one_element(codicom, "US or SS", b"\1\2")
    assert dataset.to_json() == '{"00091001": {"InlineBinary": "AQI=", "vr": "US or SS"}}'


@pytest.mark.parametrize(
    ("made", "value", "vr"),
    [
        # A value of a VR that the element has no longer
        ("OB", b"\x00\x01", "US"), ("UN", b"\x00\x01", "IS"), ("OB", b"\x00\x01", "PN"),
        ("PN", "A^B=C", "LO"), ("PN", "A^B=C", "DA"), ("PN", ["A", "B"], "SH"),
        ("DA", "20010101", "AT"), ("FD", 1.5, "AT"), ("US", 5, "PN"), ("US", 5, "DA"),
        ("UL", [5, 6], "TM"), ("US", 5, "LO"), ("FD", 1.5, "DT"), ("PN", "", "UN"),
    ],
)  # fmt: skip
def test_values_of_another_vr(made: str, value: Any, vr: str) -> None:
    def text(package: Any, form: str) -> Any:
        ds = package.Dataset()
        ds.add_new(TAG, made, value)
        ds[TAG].VR = vr
        return getattr(ds, form)()

    for form in ("to_json", "to_json_dict"):
        ours, theirs = (outcome(lambda p=p, f=form: text(p, f)) for p in (codicom, pydicom))
        if isinstance(theirs, type):
            # No value of another kind is made up: it is an error, or in the end says the same.
            assert isinstance(ours, type) or vr == "AT"
        else:
            assert plain(ours) == plain(theirs)


def test_text_of_a_tag_has_hexadecimal_digits() -> None:
    ds = Dataset()
    ds.add_new(TAG, "DA", "20010101")
    ds[TAG].VR = "AT"
    assert json.loads(ds.to_json())["00091001"]["Value"] == ["20010101"]


@pytest.mark.parametrize("number", [-5, 1 << 32, 1 << 40])
def test_a_number_that_is_no_tag_is_not_written_as_one(number: int) -> None:
    texts = []
    for library in (codicom, pydicom):
        ds = library.dataset.Dataset()
        ds.add_new(TAG, "SV", number)
        ds[TAG].VR = "AT"
        if library is codicom:
            with pytest.raises((EncodeError, OverflowError), match=r"\[at \(0009,1001\)\]"):
                ds.to_json()
            assert ds.to_json(suppress_invalid_tags=True) == "{}"
        else:
            texts.append(ds.to_json())
    # Nobody can read what pydicom writes.
    for library in (codicom, pydicom):
        with pytest.raises(ValueError):
            library.dataset.Dataset.from_json(texts[0])


def test_private_creator_of_unknown_vr() -> None:
    # As DICOMweb services give it; pydicom makes an element that cannot be written.
    ds = Dataset.from_json(
        {
            "00090010": {"vr": "UN", "InlineBinary": "QUNVU09OIA=="},
            "00091001": {"vr": "UN", "InlineBinary": "AAE="},
        }
    )
    assert ds.private_creators(9) == ["ACUSON"]
    assert (ds[0x00090010].VR, ds[0x00091001].VR) == ("LO", "UN")
    assert ds.private_block(9, "ACUSON")[1].value == b"\x00\x01"


def test_buffered_value() -> None:
    dataset = Dataset()
    dataset.add_new(0x7FE00010, "OW", io.BytesIO(b"abcd"))
    expected = '{"7FE00010": {"InlineBinary": "YWJjZA==", "vr": "OW"}}'
    assert dataset.to_json() == expected
    assert json.loads(expected) == dataset.to_json_dict()


def test_arrays_of_numbers() -> None:
    import numpy as np

    for value, vr in ((np.array([1, 2]), "US"), (np.array([1.5, 2]), "FD"), (np.float64(3), "FD")):
        ours, theirs = Dataset(), pydicom.Dataset()
        ours.add(DataElement(TAG, vr, value, already_converted=True))
        theirs.add(pydicom.DataElement(TAG, vr, value, already_converted=True))
        assert ours.to_json() == theirs.to_json()


@pytest.mark.parametrize("length", [12287, 12288, 12289, 24576, 50001])
def test_long_binary_values(length: int) -> None:
    data = bytes(number * 7 & 0xFF for number in range(length))
    ours, theirs = one_element(codicom, "OB", data), one_element(pydicom, "OB", data)
    assert ours.to_json() == theirs.to_json()
    assert Dataset.from_json(ours.to_json())[TAG].value == data


def test_order_of_keys() -> None:
    """The text is by increasing tag; the dict is in the order of the data set, as pydicom's."""

    def make(package: Any) -> Any:
        dataset = package.Dataset()
        dataset.PatientName, dataset.Rows, dataset.StudyDate = "A^B", 3, "20200101"
        dataset.BeamSequence = [package.Dataset(), package.Dataset()]
        dataset.BeamSequence[1].PatientID = "x"
        return dataset

    ours, theirs = make(codicom), make(pydicom)
    assert ours.to_json() == theirs.to_json()
    assert list(ours.to_json_dict()) == list(theirs.to_json_dict())
    assert ours["PatientName"].to_json() == theirs["PatientName"].to_json()
    assert ours["BeamSequence"].to_json() == theirs["BeamSequence"].to_json()


def test_dump_handlers() -> None:
    dataset = one_element(codicom, "OB", b"abc")
    assert dataset.to_json(dump_handler=lambda tree: tree) == dataset.to_json_dict()
    assert dataset[TAG].to_json(dump_handler=lambda tree: [tree]) == [
        {"vr": "OB", "InlineBinary": "YWJj"}
    ]


# --- Bulk data ------------------------------------------------------------------------------


def bulky(package: Any) -> Any:
    """Return a data set with binary values of several lengths, some in a sequence."""
    dataset = package.Dataset()
    dataset.add_new(0x7FE00010, "OW", bytes(2000))
    for offset, length in ((1, 10), (2, 768), (3, 769), (4, 0)):
        dataset.add_new(0x00091000 + offset, "UN", bytes(length))
    dataset.add_new(0x00104000, "LT", "x" * 5000)
    dataset.BeamSequence = [package.Dataset()]
    dataset.BeamSequence[0].add_new(0x7FE00010, "OW", bytes(2000))
    return dataset


@pytest.mark.parametrize("threshold", [0, 4, 16, 1024, 10**6])
def test_bulk_data_as_pydicom_has_it(threshold: int) -> None:
    seen: dict[Any, list[Any]] = {}

    def made(package: Any) -> Any:
        asked = seen[package] = []

        def handler(element: Any) -> str:
            asked.append((int(element.tag), str(element.VR), len(element.value)))
            return f"http://localhost/{int(element.tag):08x}"

        dataset = bulky(package)
        tree = dataset.to_json_dict(threshold, handler)
        asked.sort()
        return tree, dataset.to_json(threshold, handler), dataset.to_json(threshold)

    assert made(codicom) == made(pydicom)
    assert sorted(seen[codicom]) == sorted(seen[pydicom])


def test_bulk_data_from_the_tape(peer_file: Callable[[str], Path]) -> None:
    texts = []
    for package in (codicom, pydicom):
        dataset = package.dcmread(peer_file("CT_small.dcm"))
        texts.append(dataset.to_json(bulk_data_element_handler=lambda e: f"uri/{int(e.tag)}"))
    assert texts[0] == texts[1]


def test_bulk_data_handler_returns_the_whole_element() -> None:
    element = DataElement(TAG, "OB", b"abc")
    answer = {"vr": "OB", "BulkDataURI": "x"}
    assert element.to_json_dict(lambda element: answer, 3) == answer
    assert element.to_json_dict(lambda element: "u", 3) == {"vr": "OB", "BulkDataURI": "u"}
    assert element.to_json_dict(lambda element: "u", 4) == {"vr": "OB", "InlineBinary": "YWJj"}


def one_argument(uri: str) -> bytes:
    return uri.encode()


def three_arguments(tag: str, vr: str, uri: str) -> bytes:
    return f"{tag} {vr} {uri}".encode()


def any_arguments(*arguments: str) -> bytes:
    return repr(arguments).encode()


@pytest.mark.parametrize(
    "handler", [one_argument, three_arguments, any_arguments, lambda uri: None, None]
)
def test_bulk_data_uri_handlers(handler: Any) -> None:
    tree = {
        "00091001": {"vr": "OB", "BulkDataURI": "http://x"},
        "300A00B0": {
            "vr": "SQ",
            "Value": [{"00091002": {"vr": "LO", "BulkDataURI": ["http://y"]}}],
        },
    }
    with quiet():
        ours = Dataset.from_json(tree, handler)
        theirs = pydicom.Dataset.from_json(tree, handler)
    assert list(differences(ours, theirs)) == []


def test_bulk_data_without_a_handler_warns() -> None:
    with pytest.warns(UserWarning, match="No bulk data URI handler"):
        dataset = Dataset.from_json({"00091001": {"vr": "OB", "BulkDataURI": "http://x"}})
    assert dataset[TAG].value is None


def test_bulk_data_handler_that_is_a_builtin() -> None:
    tree = {"00091001": {"vr": "OB", "BulkDataURI": "http://x"}}
    assert Dataset.from_json(tree, {"http://x": b"ab"}.get)[TAG].value == b"ab"


# --- Elements that are not valid ------------------------------------------------------------


def spoilt(package: Any) -> Any:
    """Return a data set with an element that has no JSON, at the top and in an item."""
    dataset = package.Dataset()
    dataset.PatientID, dataset.PatientName = "x", "z"
    dataset.BeamSequence = [package.Dataset()]
    dataset.BeamSequence[0].PatientID = "y"
    for each in (dataset, dataset.BeamSequence[0]):
        each[TAG] = package.DataElement(TAG, "OB", "text", already_converted=True)
    return dataset


def test_suppress_invalid_tags() -> None:
    with quiet():
        ours, theirs = spoilt(codicom), spoilt(pydicom)
        assert ours.to_json(suppress_invalid_tags=True) == theirs.to_json(
            suppress_invalid_tags=True
        )
        assert ours.to_json_dict(suppress_invalid_tags=True) == theirs.to_json_dict(
            suppress_invalid_tags=True
        )
        for method in (ours.to_json, ours.to_json_dict):
            with pytest.raises(TypeError, match="bytes-like"):
                method()


def test_errors_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    dataset = spoilt(codicom)
    del dataset.BeamSequence
    dataset.to_json(suppress_invalid_tags=True)
    with pytest.raises(TypeError):
        dataset.to_json()
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        (
            "WARNING",
            "Error while processing tag 00091001: a bytes-like object is required, not 'str' "
            "[at (0009,1001)]",
        ),
        ("ERROR", "Error while processing tag 00091001"),
    ]


@pytest.mark.parametrize("form", ["to_json", "to_json_dict"])
def test_errors_say_where(form: str) -> None:
    dataset, item = Dataset(), Dataset()
    item.add(DataElement(0x300A00B4, "DS", None))
    item[0x300A00B4]._value = "text"
    dataset.BeamSequence = [Dataset(), item]
    with pytest.raises(EncodeError, match=r"'text' \[at \(300A,00B0\)\[1\]\.\(300A,00B4\)\]"):
        getattr(dataset, form)()

    # Not those of a handler, which are its own.
    def handler(element: DataElement) -> str:
        raise ValueError("mine")

    item = Dataset()
    item.add_new(0x7FE00010, "OB", bytes(100))
    dataset.BeamSequence = [item]
    with pytest.raises(ValueError, match=r"^mine$"):
        getattr(dataset, form)(bulk_data_threshold=10, bulk_data_element_handler=handler)


BROKEN = {
    "[at (0028,0010)]": {"00280010": {"vr": "US", "Value": ["x"]}},
    "[at (300A,00B0)[1].(0018,0050)]": {
        "300A00B0": {"vr": "SQ", "Value": [{}, {"00180050": {"vr": "DS", "Value": ["abc"]}}]}
    },
    "[at (300A,00B0)[0].(300A,0111)[2].(300A,0111)]": {
        "300A00B0": {
            "vr": "SQ",
            "Value": [
                {
                    "300A0111": {
                        "vr": "SQ",
                        "Value": [{}, {}, {"300A0111": {"vr": "SQ", "Value": 5}}],
                    }
                }
            ],
        }
    },
    "[at zz]": {"zz": {"vr": "LO"}},
}


@pytest.mark.parametrize("path", BROKEN)
def test_errors_in_json_say_where(path: str) -> None:
    theirs = outcome(lambda: pydicom.Dataset.from_json(BROKEN[path]))
    with pytest.raises(theirs) as raised:
        Dataset.from_json(BROKEN[path])
    assert isinstance(raised.value, CodicomError)
    assert str(raised.value).endswith(path)


def test_errors_of_a_handler_of_bulk_data_are_its_own() -> None:
    def handler(uri: str) -> bytes:
        raise ValueError("mine")

    bulk = {"7FE00010": {"vr": "OW", "BulkDataURI": "x"}}
    for tree in (bulk, {"300A00B0": {"vr": "SQ", "Value": [bulk]}}):
        with pytest.raises(ValueError, match=r"^mine$"):
            Dataset.from_json(tree, handler)


def with_bad_integer(package: Any) -> Any:
    """Return a data set that was read, with a Series Number that is no whole number."""
    dataset = package.Dataset()
    dataset.PatientID = "1"
    dataset.add_new(0x00200013, "LO", "2.5")
    buffer = io.BytesIO()
    package.dcmwrite(buffer, dataset, implicit_vr=True, little_endian=True)
    return package.dcmread(io.BytesIO(buffer.getvalue()), force=True)


def test_suppressing_reads_strictly_and_forgets_it() -> None:
    with quiet():
        ours, theirs = with_bad_integer(codicom), with_bad_integer(pydicom)
        strict = ours.to_json(suppress_invalid_tags=True)
        assert strict == theirs.to_json(suppress_invalid_tags=True)
        assert strict == '{"00100020": {"Value": ["1"], "vr": "LO"}}'
        assert ours.to_json_dict(suppress_invalid_tags=True) == json.loads(strict)
        # What was read for it does not stay strict: both of these are warnings.
        assert ours.to_json() == with_bad_integer(pydicom).to_json()
        assert ours[0x00100020].validation_mode == config.WARN
        assert ours.InstanceNumber == 2.5


def test_no_other_thread_reads_more_strictly() -> None:
    """pydicom#2220: the strict reading of one call is of that call alone."""
    seen: set[int] = set()
    stop = threading.Event()

    def watch() -> None:
        while not stop.is_set():
            seen.add(config.current().reading_validation_mode)

    threads = [threading.Thread(target=watch) for _ in range(4)]
    for thread in threads:
        thread.start()
    dataset = Dataset()
    dataset.PatientID = "1"
    for _ in range(200):
        dataset.to_json(suppress_invalid_tags=True)
    stop.set()
    for thread in threads:
        thread.join()
    assert seen == {config.WARN}
    assert config.current().reading_validation_mode == config.WARN


# --- From JSON ------------------------------------------------------------------------------

VRS = (
    "AE AS AT CS DA DS DT FL FD IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR "
    "US UT UV"
).split()

BODIES: list[dict[str, Any]] = [
    {},
    {"Value": []},
    {"Value": [None]},
    {"Value": [None, None]},
    {"Value": None},
    {"Value": "abc"},
    {"Value": 5},
    {"InlineBinary": ""},
    {"InlineBinary": "AAAAAAAAAAA="},
    {"InlineBinary": ["AAAAAAAAAAA="]},
    {"InlineBinary": 5},
    {"BulkDataURI": 5},
    {"Value": ["5"]},
    {"Value": [5]},
    {"Value": ["5", 6, None]},
    {"Value": [1.5]},
    {"Value": ["1.5"]},
    {"Value": ["NaN"]},
    {"Value": ["Infinity", "-Infinity", "inf"]},
    {"Value": ["00100010"]},
    {"Value": ["a\\b"]},
    {"Value": [True]},
    {"Value": [2**63]},
    {"Value": [str(2**63)]},
    {"Value": [{"a": 1}]},
    {"Value": [{"Alphabetic": "A", "Phonetic": "B"}]},
]


def differences(ours: Any, theirs: Any) -> Iterator[tuple[str, str]]:
    """Yield the differences between two data sets, or between what raised instead.

    An empty PersonName that was made from text has one empty component in pydicom and none in
    codicom, as has one that was read.
    """
    if isinstance(ours, type) or isinstance(theirs, type):
        if ours is not theirs:
            yield "", f"{ours!r}, pydicom {theirs!r}"
        return
    assert {int(tag) for tag in ours.keys()} == {int(tag) for tag in theirs.keys()}  # noqa: SIM118
    for tag in theirs.keys():  # noqa: SIM118
        for where, text in element_differences(ours[tag], theirs[tag], str(tag)):
            mine, _, peer = text.removeprefix("PN ").partition(", pydicom ")
            if mine != peer.replace("['PersonName', '', '']", "['PersonName', '']"):
                yield where, text


def loaded(package: Any, tree: Any) -> Any:
    return outcome(lambda: package.Dataset.from_json(tree))


@pytest.mark.parametrize("vr", VRS)
def test_from_json_as_pydicom_has_it(vr: str) -> None:
    for body in BODIES:
        if vr == "UR" and body == {"Value": ["a\\b"]}:
            continue  # PS3.5 6.2: a URI is one value; pydicom takes it for two
        tree = {"00091001": {"vr": vr, **body}}
        ours, theirs = loaded(codicom, tree), loaded(pydicom, tree)
        if isinstance(theirs, type):
            # An error for an error; ours for JSON that breaks the model are all of these.
            assert isinstance(ours, type), (tree, ours, theirs)
            assert ours in (ValueError, TypeError, KeyError), tree
        elif isinstance(ours, type):
            # A name of a person or a UID of another type than text: pydicom fails likewise or
            # takes what cannot be written.
            assert vr in ("PN", "UI", "AT", "IS", "DS"), (tree, ours, theirs)
        else:
            assert [d for d in differences(ours, theirs) if not same_text(d)] == [], tree


def same_text(difference: tuple[str, str]) -> bool:
    """Whether a difference is that of a decimal string whose digits codicom keeps."""
    return "DSfloat" in difference[1] and "9223372036854775808" in difference[1]


@pytest.mark.parametrize(
    "value",
    [
        {"Alphabetic": "A^B"}, {"Alphabetic": "A", "Ideographic": "I"}, {"Phonetic": "P"}, {},
        {"Ideographic": "I"}, {"Alphabetic": ""}, "A^B", {"Alphabetic": None}, {"alphabetic": "x"},
        {"Alphabetic": "a=b"}, {"Alphabetic": 5},
    ],
    ids=str,
)  # fmt: skip
@pytest.mark.parametrize("more", [[], [{"Alphabetic": "Z"}], [None]], ids=str)
def test_names_of_persons(value: Any, more: list[Any]) -> None:
    tree = {"00100010": {"vr": "PN", "Value": [value, *more]}}
    ours, theirs = loaded(codicom, tree), loaded(pydicom, tree)
    if theirs is TypeError:
        assert ours is ValueError  # a JsonModelError, which is both
        return
    assert list(differences(ours, theirs)) == []


@pytest.mark.parametrize("vr", ["IS", "DS", "FL", "US", "SV", "AT", "PN", "LO", "DA"])
def test_empty_texts_are_empty_values(vr: str) -> None:
    """pydicom#2221, fixed in 3.1: services write "" for what is empty."""
    with quiet():
        assert Dataset.from_json({"00091001": {"vr": vr, "Value": [""]}})[TAG].is_empty


@pytest.mark.parametrize(
    "tree",
    [
        "[]", [], None, 5, {"00100010": 5}, {"00100010": []}, {"00100010": {}},
        {"00100010": {"Value": ["x"]}}, {"300A00B0": {"vr": "SQ", "Value": ["x"]}},
        {"300A00B0": {"vr": "SQ", "Value": [{"00100010": 5}]}},
        {"300A00B0": {"vr": "SQ", "Value": [{"00100010": {}}]}},
        {"00091001": {"vr": "OB", "InlineBinary": []}}, {"00091001": {"vr": 5}},
        {"00091001": {"vr": "OB", "InlineBinary": "A"}},
        {"00091001": {"vr": "OB", "InlineBinary": "\u00fc"}},
        {"00091001": {"vr": "AT", "Value": [5]}},
        "[" * 100_000,
    ],
    ids=lambda tree: str(tree)[:40],
)  # fmt: skip
def test_what_breaks_the_model(tree: Any) -> None:
    with pytest.raises(JsonModelError) as caught:
        Dataset.from_json(tree)
    for builtin in (ValueError, TypeError, KeyError):
        assert isinstance(caught.value, builtin)


@pytest.mark.parametrize(
    "tree",
    [
        "x", b"{", {"zz": {"vr": "LO"}}, {"0010,0010": {"vr": "PN"}},
        {"00091001": {"vr": "IS", "Value": ["x"]}}, {"00091001": {"vr": "IS", "Value": [math.inf]}},
        {"00091001": {"vr": "FD", "Value": [10**400]}},
        {"00091001": {"vr": "AT", "Value": ["123456789"]}},
        {"00091001": {"vr": "UI", "Value": [5]}},
    ],
    ids=str,
)  # fmt: skip
def test_values_that_cannot_be(tree: Any) -> None:
    with pytest.raises(ValueError):
        Dataset.from_json(tree)


def test_depth_has_a_limit() -> None:
    def nested(depth: int) -> dict[str, Any]:
        tree: dict[str, Any] = {"00100020": {"vr": "LO", "Value": ["x"]}}
        for _ in range(depth):
            tree = {"300A00B0": {"vr": "SQ", "Value": [tree]}}
        return tree

    dataset = Dataset.from_json(nested(100))
    assert dataset.to_json() == json.dumps(nested(100), sort_keys=True)
    with pytest.raises(LimitError, match="128"):
        Dataset.from_json(nested(129))


@pytest.mark.parametrize("form", [str, str.encode, lambda text: bytearray(text.encode())])
def test_forms_of_json(form: Callable[[str], Any]) -> None:
    text = '{"00100020": {"vr": "LO", "Value": ["x"]}, "PatientName": {"vr": "PN"}}'
    assert list(differences(Dataset.from_json(form(text)), pydicom.Dataset.from_json(text))) == []


def test_items_are_of_the_same_class() -> None:
    class Own(Dataset):
        pass

    dataset = Own.from_json({"300A00B0": {"vr": "SQ", "Value": [{}, None]}})
    assert type(dataset) is Own
    assert [type(item) for item in dataset.BeamSequence] == [Own, Own]


def test_elements_from_json() -> None:
    element = DataElement.from_json(Dataset, "00100010", "PN", [{"Alphabetic": "A"}], "Value")
    assert element == DataElement(0x00100010, "PN", "A")
    assert DataElement.from_json(Dataset, "00100010", "PN", None, None).is_empty
    assert DataElement.from_json(Dataset, "PatientID", "LO", ["x"], "Value").tag == 0x00100020
    nested = DataElement.from_json(
        Dataset, "300A00B0", "SQ", [{"00100020": {"vr": "LO", "Value": ["x"]}}], "Value"
    )
    assert nested.value[0].PatientID == "x"
    with pytest.raises(ValueError, match="Unknown attribute name 'Foo' for tag 00091001"):
        DataElement.from_json(Dataset, "00091001", "OB", "AAA=", "Foo")


# --- The module -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "vr"),
    [
        (5, "IS"), ("5", "IS"), ("5.5", "DS"), (None, "IS"), ("x", "FL"), ([1, "2"], "US"),
        (["1.5"], "DS"), (["a"], "LO"), ("a", "LO"), (1.7, "SL"), ([None, 1], "SL"), ("1", "UN"),
        ("1", "SV"), ("1", "UV"), ([], "US"),
    ],
    ids=str,
)  # fmt: skip
def test_numbers(value: Any, vr: str) -> None:
    from pydicom.jsonrep import convert_to_python_number as peer

    ours, theirs = (
        outcome(lambda: convert_to_python_number(value, vr)),
        outcome(lambda: peer(value, vr)),
    )
    assert ours == theirs and type(ours) is type(theirs)


def test_numbers_that_are_empty() -> None:
    assert convert_to_python_number("", "IS") is None
    assert convert_to_python_number(["", 1], "DS") == [None, 1.0]
    with pytest.raises(InvalidValueError):
        convert_to_python_number(math.inf, "IS")


def test_converter() -> None:
    from pydicom.jsonrep import JsonDataElementConverter as Peer

    def all_of(converter: Any) -> list[Any]:
        with quiet():
            return [
                converter.get_element_values(),
                converter.get_pn_element_value({"Alphabetic": "A", "Phonetic": "B"}),
                converter.get_pn_element_value("x"),
                converter.get_regular_element_value({"Ideographic": "I"}),
                converter.get_sequence_item({"00100020": {"vr": "LO", "Value": ["1"]}}).PatientID,
            ]

    arguments = ("00100010", "PN", [{"Alphabetic": "A"}, None], "Value")
    ours = JsonDataElementConverter(Dataset, *arguments)
    theirs = Peer(pydicom.Dataset, *arguments)
    assert [plain(part) for part in all_of(ours)[1:]] == [
        plain(part) for part in all_of(theirs)[1:]
    ]
    assert [str(part) for part in all_of(ours)[0]] == [str(part) for part in all_of(theirs)[0]]


# --- Real files -----------------------------------------------------------------------------


# Bytes of a file from which on it would be its pixels that are converted again and again.
LARGE = 3_000_000
# Files up to here are converted in another form, too.
SMALL = 300_000


def check_file(path: Path) -> str | None:
    """Compare the JSON of one file; return what is different, None if nothing is."""
    data = path.read_bytes()
    read = {p: p.dcmread(io.BytesIO(data), force=True) for p in (codicom, pydicom)}
    theirs = outcome(read[pydicom].to_json)
    ours = outcome(read[codicom].to_json)
    if isinstance(ours, type):
        return None if isinstance(theirs, type) else f"raises {ours}"
    if isinstance(theirs, type):
        with quiet():
            again = Dataset.from_json(ours).to_json()
        return None if again == ours else "the way back and forth differs"
    if ours != theirs:
        return "the text differs"
    if len(data) > LARGE:
        return None
    if "NaN" not in ours and json.loads(ours) != read[codicom].to_json_dict():
        return "text and dict differ"
    with quiet():
        back = Dataset.from_json(ours)
        if back.to_json() != ours:
            return "the way back and forth differs"
        if Dataset(read[codicom]) != back:
            return "the data set that comes back differs"
        peer = pydicom.Dataset.from_json(ours)
        found = [d for d in differences(back, peer) if "called" not in d[1]]
    return str(found[0]) if found else None


def uri(element: Any) -> str:
    """Return a URI for bulk data that says which element it is."""
    return f"http://bulk/{element.tag}/{element.VR}/{len(element.value)}"


FORMS: dict[str, dict[str, Any]] = {
    "suppress": {"suppress_invalid_tags": True},
    "bulk": {"bulk_data_threshold": 16, "bulk_data_element_handler": uri},
}


def check_form(path: Path, form: str) -> str | None:
    """Compare the JSON of one file with what is invalid left out, or with bulk data elsewhere."""
    data, found = path.read_bytes(), []
    mode = pydicom.config.settings.reading_validation_mode
    try:
        for library in (codicom, pydicom):
            ds = library.dcmread(io.BytesIO(data), force=True)
            found.append(outcome(lambda ds=ds: ds.to_json(**FORMS[form])))
    finally:
        # pydicom stays strict otherwise.
        pydicom.config.settings.reading_validation_mode = mode
    if isinstance(found[1], type) or found[0] == found[1]:
        return None
    return "the text differs"


# Files and what is different about their JSON, each with its reason.
EXPLAINED = {
    # The private dictionaries know a creator that pydicom's do not: VRs for UN.
    "dcmjs-dimse/datasets/ele.dcm": "the text differs",
    # The bytes before the data set are damaged, and the two read different data sets.
    "TC0387_dicm_offset64.dcm": "the text differs",
    "TC0475_meta_0001_vr_5a5a.dcm": "the text differs",
    "TC0605_meta_0012_vr_6f62.dcm": "the text differs",
    "TC0651_meta_ALL_vr_5151.dcm": "the text differs",
    # Patient's Weight holds blanks: '' in the data set, None from the JSON, in pydicom too.
    "JPEGLossless_1s_1f_i_16_16_bad.dcm": "the data set that comes back differs",
}


def explained(name: str) -> str | None:
    return next((text for end, text in EXPLAINED.items() if name.endswith(end)), None)


SMALL_PEER_FILES = (
    "CT_small.dcm rtplan.dcm rtstruct.dcm test-SR.dcm reportsi.dcm nested_priv_SQ.dcm priv_SQ.dcm "
    "UN_sequence.dcm MR_small_bigendian.dcm MR_small_implicit.dcm waveform_ecg.dcm "
    "examples_overlay.dcm reportsi_with_empty_number_tags.dcm badVR.dcm image_dfl.dcm no_meta.dcm "
    "chrJapMulti.dcm chrKoreanMulti.dcm chrX2.dcm chrH32.dcm chrArab.dcm DICOMDIR rtdose.dcm "
    "JPEG2000.dcm MR_truncated.dcm empty_charset_LEI.dcm"
).split()


@pytest.mark.parametrize("name", SMALL_PEER_FILES)
def test_files_in_the_wheel_of_pydicom(name: str, peer_file: Callable[[str], Path]) -> None:
    with quiet():
        assert check_file(peer_file(name)) is None
        assert [form for form in FORMS if check_form(peer_file(name), form) is not None] == []


def test_corpus(corpus: Corpus) -> None:
    """The JSON of every file that pydicom reads is pydicom's, and comes back as it was."""
    different = {}
    with quiet():
        for number, entry in enumerate(corpus):
            if not entry.readable:
                continue
            found = check_file(entry.path)
            if entry.path.stat().st_size < SMALL:
                found = found or check_form(entry.path, list(FORMS)[number % len(FORMS)])
            if found is not None and found != explained(entry.name):
                different[entry.name] = found
    assert different == {}


# --- Anything -------------------------------------------------------------------------------

texts = st.text(st.characters(exclude_characters="\\", exclude_categories=["Cs"]), max_size=8)


@given(st.lists(texts, min_size=1, max_size=3))
def test_any_text(values: list[str]) -> None:
    with quiet():
        ours, theirs = one_element(codicom, "UC", values), one_element(pydicom, "UC", values)
        assert ours.to_json() == theirs.to_json()
        assert Dataset.from_json(ours.to_json()).to_json() == ours.to_json()


@given(st.lists(st.floats(), min_size=1, max_size=4))
def test_any_floats(values: list[float]) -> None:
    ours, theirs = one_element(codicom, "FD", values), one_element(pydicom, "FD", values)
    assert ours.to_json() == theirs.to_json()
    assert Dataset.from_json(ours.to_json(dump_handler=interoperable)).to_json() == ours.to_json()


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["vr", "Value", "InlineBinary", "BulkDataURI", "00100010", "Alphabetic", "0040A730"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=12,
)


@given(anything, st.sampled_from(VRS), st.sampled_from(["Value", "InlineBinary", "BulkDataURI"]))
def test_any_json_is_read_or_refused(value: Any, vr: str, key: str) -> None:
    with quiet():
        for tree in (value, {"00091001": {"vr": vr, key: value}}, {"00091001": value}):
            try:
                Dataset.from_json(tree)
            except ValueError:
                continue


@pytest.mark.parametrize("vr", ["OB", "OW", "UN", "OB or OW"])
def test_binary_value_without_parts(vr: str) -> None:
    texts = []
    for library in (codicom, pydicom):
        ds = library.Dataset()
        ds.add_new(0x00091010, vr, [])
        texts.append(ds.to_json())
    assert texts[0] == texts[1]


_ITEM = b"\xfe\xff\x00\xe0\x0a\0\0\0" + b"\x08\x00\x50\x11\x02\0\0\0" + b"1\0"


@pytest.mark.filterwarnings("ignore:Invalid value for VR CS")
@pytest.mark.parametrize("tag", ["00100020", "00100010", "00080060", "60020022", "00280010"])
@pytest.mark.parametrize("content", [b"ABCDEF", b"i\xc2]\xfc", b"\x01\x00\x02\x00", b"AB  "])
def test_inline_bytes_of_unknown_vr_are_those_of_the_dictionary(tag: str, content: bytes) -> None:
    """PS3.5 6.2.2: what was UN is read by the VR that the element has."""
    text = json.dumps({tag: {"vr": "UN", "InlineBinary": base64.b64encode(content).decode()}})
    ours, theirs = (m.Dataset.from_json(text)[int(tag, 16)] for m in (codicom, pydicom))
    assert repr(ours.value) == repr(theirs.value)
    assert ours.VR == theirs.VR != "UN"


@pytest.mark.filterwarnings("ignore:Expected length to be multiple of 4")
@pytest.mark.parametrize(
    ("tag", "content"),
    [
        ("00189087", bytes(16)),
        ("00280010", b"\1\0\2\0"),
        ("00280009", b"\x10\0\x10\0\x20\0"),
        ("00080016", b""),
        ("00100010", b""),
        ("00104000", b""),
        ("00280010", b""),
        ("00340007", b""),
        ("00081140", b""),
        ("00091001", b""),
        ("00080FFF", b""),
    ],
)
def test_inline_bytes_of_unknown_vr_are_as_a_value_that_is_set(tag: str, content: bytes) -> None:
    text = json.dumps({tag: {"vr": "UN", "InlineBinary": base64.b64encode(content).decode()}})
    ours, theirs = (m.Dataset.from_json(text)[int(tag, 16)] for m in (codicom, pydicom))
    assert repr(ours.value) == repr(theirs.value) and ours.VR == theirs.VR
    assert type(ours.value).__name__ == type(theirs.value).__name__


@pytest.mark.filterwarnings("ignore:Invalid value for VR")
@pytest.mark.parametrize("tag", ["00101020", "00200013"])
def test_inline_bytes_of_unknown_vr_that_are_no_number(tag: str) -> None:
    text = json.dumps({tag: {"vr": "UN", "InlineBinary": base64.b64encode(b"abc ").decode()}})
    for library in (codicom, pydicom):
        with pytest.raises(ValueError, match="could not be loaded from JSON"):
            library.Dataset.from_json(text)


@pytest.mark.parametrize(
    ("tag", "content", "value"),
    [("00280010", b"\x5c\0", 92), ("00101020", b"1.5 ", 1.5), ("00280106", b"\x5c\1", b"\x5c\1")],
)
def test_inline_bytes_of_unknown_vr_that_are_one_number(
    tag: str, content: bytes, value: object
) -> None:
    text = json.dumps({tag: {"vr": "UN", "InlineBinary": base64.b64encode(content).decode()}})
    assert codicom.Dataset.from_json(text)[int(tag, 16)].value == value


def test_inline_bytes_of_unknown_vr_can_be_items() -> None:
    text = json.dumps({"00081140": {"vr": "UN", "InlineBinary": base64.b64encode(_ITEM).decode()}})
    for library in (codicom, pydicom):
        ds = library.Dataset.from_json(text)
        assert ds.ReferencedImageSequence[0].ReferencedSOPClassUID == "1"
