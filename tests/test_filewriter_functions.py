"""The writer's functions for single values and items, compared with pydicom's byte for byte."""

from __future__ import annotations

import datetime
import importlib
import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pydicom
import pytest

import codicom
from codicom import filewriter
from codicom.dataelem import DataElement
from codicom.errors import EncodeError, EncodeNumberError, EncodeTypeError, MissingElementError
from codicom.filebase import DicomBytesIO

PACKAGES = ("pydicom", "codicom")
TAG = 0x00080018


def written(
    package: str,
    function: str,
    vr: str,
    value: Any,
    *arguments: Any,
    little: bool = True,
    implicit: bool = True,
    converted: bool = False,
    **more: Any,
) -> bytes:
    """Return what one package's function writes."""
    buffer = importlib.import_module(f"{package}.filebase").DicomBytesIO()
    buffer.is_little_endian, buffer.is_implicit_VR = little, implicit
    kind = importlib.import_module(f"{package}.dataelem").DataElement
    element = kind(TAG, vr, value, already_converted=converted)
    write = getattr(importlib.import_module(f"{package}.filewriter"), function)
    assert write(buffer, element, *arguments, **more) is None
    content: bytes = buffer.getvalue()
    return content


def same(*arguments: Any, **more: Any) -> bytes:
    """Return what codicom writes, having checked that the peer writes the same.

    If the peer raises then codicom must raise what users catch like that.
    """
    peer, own = PACKAGES
    try:
        expected = written(peer, *arguments, **more)
    except Exception as error:
        # UnicodeError is a ValueError, which is how our own errors of that kind are caught.
        with pytest.raises(ValueError if isinstance(error, UnicodeError) else type(error)):
            written(own, *arguments, **more)
        return b""
    assert written(own, *arguments, **more) == expected
    return expected


@pytest.mark.parametrize(
    "value", ["", "abc", ["a", "b"], ["a"], [], ("a", "b"), [1, 2], ["a", None]], ids=repr
)
def test_multi_string(value: Any) -> None:
    peer = importlib.import_module("pydicom.filewriter").multi_string
    try:
        expected = peer(value)
    except TypeError:
        with pytest.raises(TypeError):
            filewriter.multi_string(value)
    else:
        assert filewriter.multi_string(value) == expected


@pytest.mark.parametrize("little", [True, False])
@pytest.mark.parametrize(
    "value",
    [1, [1, 2], (1, 2), None, "", [], -1, 1.5, 70000, 1 << 70, "a", b"\1\2", ["1"], 0],
    ids=repr,
)
@pytest.mark.parametrize("form", list("HhLlfdQq"))
def test_numbers(form: str, value: Any, little: bool) -> None:
    if isinstance(value, float) and form in "fd":
        assert same("write_numbers", "FD", value, form, little=little, converted=True)
    else:
        same("write_numbers", "US", value, form, little=little, converted=True)


def test_numbers_that_do_not_fit() -> None:
    with pytest.raises(EncodeNumberError, match=r"\(0008,0018\).*'H'") as caught:
        written("codicom", "write_numbers", "US", 70000, "H")
    assert isinstance(caught.value, (OSError, ValueError))
    assert isinstance(caught.value, EncodeError)


@pytest.mark.parametrize("little", [True, False])
@pytest.mark.parametrize(
    "value", [0x00100020, (0x10, 0x20), [0x00100020, 0x00100030], "", [], "PatientName"], ids=repr
)
def test_tags(value: Any, little: bool) -> None:
    same("write_ATvalue", "AT", value, little=little)


DATES = {
    "DA": ["20200102", datetime.date(2020, 1, 2), [datetime.date(2020, 1, 2), "20200102"]],
    "DT": [
        "20200102101112.123",
        datetime.datetime(2020, 1, 2, 3, 4, 5),
        datetime.datetime(2020, 1, 2, 3, 4, 5, 6, tzinfo=datetime.timezone.utc),
        [datetime.datetime(2020, 1, 2), "20200102"],
    ],
    "TM": ["101112.123", datetime.time(3, 4, 5), datetime.time(3, 4, 5, 6), [datetime.time(3)]],
}


@pytest.mark.parametrize("converted", [True, False])
@pytest.mark.parametrize(
    ("vr", "value"),
    [(vr, v) for vr, values in DATES.items() for v in [*values, None, ""]],
    ids=repr,
)
def test_dates(vr: str, value: Any, converted: bool) -> None:
    same(f"write_{vr}", vr, value, converted=converted)


@pytest.mark.parametrize("vr", ["DA", "DT", "TM"])
def test_dates_as_they_were_written(vr: str) -> None:
    text = {"DA": "20200102", "DT": "20200102101112", "TM": "101112.123"}[vr]
    contents = []
    for package in PACKAGES:
        value = getattr(importlib.import_module(f"{package}.valuerep"), vr)(text)
        contents.append(written(package, f"write_{vr}", vr, value, converted=True))
    assert contents[0] == contents[1]


@pytest.mark.parametrize("function", ["write_OBvalue", "write_OWvalue", "write_UN"])
@pytest.mark.parametrize(
    "value", [b"abcd", b"abc", b"", None, [b"ab", b"cd"], "abc", bytearray(b"abc"), 5], ids=repr
)
def test_bytes(function: str, value: Any) -> None:
    same(function, function[6:8], value, converted=True)
    same(function, function[6:8], value, converted=True, little=False)


@pytest.mark.parametrize("position", [0, 1, 2])
@pytest.mark.parametrize("content", [b"", b"abc", b"abcd", b"a" * 20001])
def test_buffers(content: bytes, position: int) -> None:
    buffer = io.BytesIO(content)
    buffer.seek(position)
    expected = content[position:] + b"\0" * (len(content[position:]) % 2)
    for function in ("write_OBvalue", "write_OWvalue"):
        assert same(function, "OB", buffer) == expected
    assert buffer.tell() == position
    # The writer of whole data sets does the same.
    out = io.BytesIO()
    ds = items("codicom", [("A", False)])[0]
    ds.add_new(0x7FE00010, "OB", buffer)
    ds.save_as(out, implicit_vr=False)
    assert out.getvalue().endswith(len(expected).to_bytes(4, "little") + expected)


ENCODINGS = (None, ["latin_1"], ["utf_8"], ["iso8859", "iso2022_jp"])


@pytest.mark.parametrize("encodings", ENCODINGS, ids=repr)
@pytest.mark.parametrize("value", ["A^B", ["A^B", "C^D^"], "", "Müller^X"], ids=repr)
def test_text(value: Any, encodings: Any) -> None:
    same("write_text", "LO", value, encodings)
    same("write_PN", "PN", value, encodings)


@pytest.mark.parametrize("function", ["write_text", "write_PN"])
@pytest.mark.parametrize("encodings", ENCODINGS[2:], ids=repr)
def test_text_of_other_repertoires(function: str, encodings: Any) -> None:
    assert same(function, function[6:].replace("text", "LO"), "山田^太郎", encodings)


@pytest.mark.parametrize("function", ["write_text", "write_PN"])
def test_text_that_cannot_be_encoded_is_refused(function: str) -> None:
    # The peer writes question marks.
    with pytest.raises(EncodeError):
        written("codicom", function, function[6:].replace("text", "LO"), "山田", ["latin_1"])


def test_texts_that_are_bytes_or_numbers() -> None:
    for value in (b"ab", ["ab", "c"], [b"a", b"b"], ["a", "ü"]):
        same("write_text", "LO", value, ["latin_1"], converted=True)
    for value in (5, [1, 2]):
        with pytest.raises(EncodeTypeError):
            written("codicom", "write_text", "LO", value, converted=True)


@pytest.mark.parametrize("value", ["1.2.3", ["1.2", "3"], "", None, "1.2.34"], ids=repr)
def test_uids(value: Any) -> None:
    same("write_UI", "UI", value)
    same("write_UI", "UI", value, converted=True)


@pytest.mark.parametrize("padding", [" ", "\0", "xx", ""], ids=repr)
@pytest.mark.parametrize(
    "value", ["a", "ab", "", None, ["a", "b"], ["a", ""], "ü", "山", 5], ids=repr
)
def test_strings(value: Any, padding: str) -> None:
    same("write_string", "CS", value, padding=padding, converted=True)


@pytest.mark.parametrize("converted", [True, False])
@pytest.mark.parametrize(
    "value",
    ["1.5", "1", ["1", "2.50"], "", 1.5, [1.5, 2], Decimal("1.10"), "1.50", [], ["1", ""]],
    ids=repr,
)
def test_number_strings(value: Any, converted: bool) -> None:
    same("write_number_string", "DS", value, converted=converted)


def test_number_string_of_nothing_is_empty() -> None:
    # The peer writes the word None.
    assert written("codicom", "write_number_string", "DS", None) == b""
    assert written("codicom", "write_number_string", "DS", ["1", None]) == b"1\\"


def items(package: str, names: list[tuple[str, bool]]) -> list[Any]:
    """Return items with a name each, of undefined length or not."""
    made = []
    for name, undefined in names:
        ds = importlib.import_module(f"{package}.dataset").Dataset()
        if not name.isascii():
            ds.SpecificCharacterSet = "ISO_IR 192"
        ds.PatientName = name
        ds.is_undefined_length_sequence_item = undefined
        made.append(ds)
    return made


def on_both(write: Callable[[str, Any], None], little: bool, implicit: bool) -> bytes:
    """Return what an action writes with codicom, having checked that it is the peer's."""
    contents = []
    for package in PACKAGES:
        buffer = importlib.import_module(f"{package}.filebase").DicomBytesIO()
        buffer.is_little_endian, buffer.is_implicit_VR = little, implicit
        write(package, buffer)
        contents.append(buffer.getvalue())
    assert contents[0] == contents[1]
    return contents[1]


@pytest.mark.parametrize(("little", "implicit"), [(True, True), (True, False), (False, False)])
@pytest.mark.parametrize(
    "names",
    [[], [("A^B", False)], [("A^B", False), ("C", True)], [("Mü", False)], [("山", True)]],
    ids=repr,
)
def test_sequences(names: list[tuple[str, bool]], little: bool, implicit: bool) -> None:
    def sequence(package: str, buffer: Any) -> None:
        kind = importlib.import_module(f"{package}.dataelem").DataElement
        module = importlib.import_module(f"{package}.filewriter")
        module.write_sequence(buffer, kind(0x300A00B0, "SQ", items(package, names)), ["latin_1"])

    def each(package: str, buffer: Any) -> None:
        module = importlib.import_module(f"{package}.filewriter")
        for item in items(package, names):
            module.write_sequence_item(buffer, item, ["latin_1"])

    assert on_both(sequence, little, implicit) == on_both(each, little, implicit)


def test_nothing_is_written_of_a_sequence_that_cannot_be() -> None:
    buffer = DicomBytesIO()
    buffer.is_little_endian = buffer.is_implicit_VR = True
    good, bad = items("codicom", [("A", False), ("B", False)])
    bad.Rows = 70000
    with pytest.raises(EncodeError, match="0028,0010"):
        filewriter.write_sequence(buffer, DataElement(0x300A00B0, "SQ", [good, bad]), ["latin_1"])
    assert buffer.getvalue() == b""


def _with_item(charset: str, content: bytes) -> bytes:
    """Return a data set of explicit VR that has an item with a text, and a character set."""
    term = charset.encode() + b" " * (len(charset) % 2)
    text = b"\x08\x00\x0e\x03UT\0\0" + len(content).to_bytes(4, "little") + content
    item = b"\xfe\xff\x00\xe0" + len(text).to_bytes(4, "little") + text
    sequence = b"\x08\x00\x40\x11SQ\0\0" + len(item).to_bytes(4, "little") + item
    return b"\x08\x00\x05\x00CS" + len(term).to_bytes(2, "little") + term + sequence


def _buffer(library: Any, little: bool = True, implicit: bool = False) -> Any:
    buffer = importlib.import_module(f"{library.__name__}.filebase").DicomBytesIO()
    buffer.is_little_endian, buffer.is_implicit_VR = little, implicit
    return buffer


@pytest.mark.parametrize(
    ("charset", "content"),
    [
        ("ISO_IR 100", b"\x1b$B;3\x1b(B"),
        ("ISO_IR 192", "Диагноз".encode()),
        ("ISO_IR 144", b"\xb4"),
    ],
)
@pytest.mark.parametrize("changed", [False, True])
def test_an_item_keeps_the_bytes_of_its_text(charset: str, content: bytes, changed: bool) -> None:
    data = _with_item(charset, content + b" " * (len(content) % 2))
    written = []
    for library in (codicom, pydicom):
        item = library.dcmread(io.BytesIO(data), force=True).ReferencedImageSequence[0]
        if changed:
            item.PatientID = "A "
        buffer = _buffer(library)
        library.filewriter.write_dataset(buffer, item)
        written.append(buffer.getvalue())
    assert content in written[0] and written[0] == written[1]


def test_an_item_is_encoded_as_one_asks() -> None:
    data = _with_item("ISO_IR 100", b"Gr\xfc\xdfe ")
    item = codicom.dcmread(io.BytesIO(data), force=True).ReferencedImageSequence[0]
    for names, text in (("utf8", "Grüße".encode()), (["iso8859"], b"Gr\xfc\xdfe")):
        buffer = _buffer(codicom)
        filewriter.write_dataset(buffer, item, names)
        assert text in buffer.getvalue()
    with pytest.raises(EncodeError):
        filewriter.write_dataset(_buffer(codicom), item, "iso8859_5")
    with pytest.raises(EncodeError, match="Unknown encoding"):
        filewriter.write_dataset(_buffer(codicom), item, "no such encoding")


@pytest.mark.parametrize("implicit", [False, True])
@pytest.mark.parametrize("name", ["CT_small.dcm", "chrRuss.dcm", "rtplan.dcm"])
def test_raw_elements_are_written_as_they_are(
    name: str, implicit: bool, peer_file: Callable[[str], Path]
) -> None:
    ours, theirs = (m.dcmread(peer_file(name)) for m in (codicom, pydicom))
    compared = 0
    for tag in list(ours.keys()):
        buffers = _buffer(codicom, implicit=implicit), _buffer(pydicom, implicit=implicit)
        raw, peer = ours.get_item(tag), theirs.get_item(tag)
        filewriter.write_data_element(buffers[0], raw)
        if raw.VR in ("SQ", None) and not (implicit and raw.VR is None):
            # pydicom writes items in the encoding that they had, and takes None for a VR.
            continue
        pydicom.filewriter.write_data_element(buffers[1], peer)
        assert buffers[0].getvalue() == buffers[1].getvalue()
        compared += 1
    assert compared > 20 or (name == "rtplan.dcm" and not implicit)


def test_a_raw_element_in_the_other_byte_order() -> None:
    raw = codicom.dataelem.RawDataElement(codicom.tag.Tag("Rows"), "US", 2, b"\1\0", 0, False, True)
    buffer = _buffer(codicom, little=False)
    filewriter.write_data_element(buffer, raw)
    assert buffer.getvalue() == b"\0\x28\0\x10US\0\2\0\1"
    odd = raw._replace(tag=codicom.tag.Tag("PatientID"), VR="LO", value=b"abc", length=3)
    buffer = _buffer(codicom, implicit=True)
    filewriter.write_data_element(buffer, odd)
    assert buffer.getvalue() == b"\x10\0\x20\0\4\0\0\0abc "
    unknown = raw._replace(tag=codicom.tag.Tag("LUTData"), VR=None)
    with pytest.raises(MissingElementError, match="ambiguous"):
        filewriter.write_data_element(_buffer(codicom), unknown)
    with pytest.raises(EncodeError, match="left in the file"):
        filewriter.write_data_element(_buffer(codicom), raw._replace(value=None))
