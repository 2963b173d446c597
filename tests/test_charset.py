"""The repertoires of Specific Character Set: names, decoding and encoding."""

from __future__ import annotations

import io
import warnings
from time import thread_time
from typing import Any

import pydicom.charset
import pydicom.config
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codicom import Dataset, charset, config
from codicom.charset import (
    TEXT_VR_DELIMS,
    convert_encodings,
    decode_bytes,
    decode_element,
    decode_string,
    encode_string,
    python_encoding,
)
from codicom.dataelem import DataElement
from codicom.errors import (
    CodicomError,
    DecodeTextError,
    EncodeError,
    InvalidValueError,
    UnknownEncodingError,
)

#: What PS3.3 C.12.1.1.2 defines, with and without code extension.
DEFINED_TERMS = (
    ["ISO_IR 6", "ISO_IR 13", "ISO_IR 192", "GB18030", "GBK"]
    + [f"ISO_IR {n}" for n in (100, 101, 109, 110, 144, 127, 126, 138, 148, 203, 166)]
    + [f"ISO 2022 IR {n}" for n in (6, 100, 101, 109, 110, 144, 127, 126, 138, 148, 203, 13, 166)]
    + [f"ISO 2022 IR {n}" for n in (87, 159, 149, 58)]
)


@pytest.mark.parametrize("term", DEFINED_TERMS)
def test_every_defined_term_is_known_without_a_warning(term: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        (codec,) = convert_encodings(term)
        assert convert_encodings([term]) == [codec]
    assert encode_string("A^B", [codec]) == b"A^B"
    assert decode_bytes(b"A^B", [codec], None) == "A^B"


def test_the_tables_agree_with_the_peer() -> None:
    ours = {k: v for k, v in python_encoding.items() if "203" not in k}
    assert ours == pydicom.charset.python_encoding
    added = {b"\x1b-b": "iso8859_15"}
    assert {**pydicom.charset.CODES_TO_ENCODINGS, **added} == charset.CODES_TO_ENCODINGS
    assert charset.STAND_ALONE_ENCODINGS == pydicom.charset.STAND_ALONE_ENCODINGS
    assert charset.TEXT_VR_DELIMS == pydicom.charset.TEXT_VR_DELIMS
    for encoding, code in pydicom.charset.ENCODINGS_TO_CODES.items():
        assert charset.ENCODINGS_TO_CODES[encoding] == code
    assert set(charset.custom_encoders) == set(pydicom.charset.custom_encoders)


NAMES: list[Any] = [
    None,
    "",
    [],
    [""],
    [None, "ISO 2022 IR 87"],
    ["", "ISO 2022 IR 87"],
    ("ISO_IR 100",),
    "ISO IR 100",
    "ISO-IR 100",
    "ISO_2022_IR_100",
    "ISO 2022-IR 100",
    "ISO_2022 IR 100",
    "xyz",
    "latin_1",
    "utf8",
    "iso8859_2",
    ["ISO IR 100", "ISO IR 144"],
    ["ISO 2022 IR 100", "ISO_IR 192"],
    ["ISO_IR 192", "ISO 2022 IR 100"],
    ["ISO_IR 192", "GBK"],
    ["GBK", "ISO 2022 IR 100"],
    ["ISO_IR 6", "ISO_IR 192", "ISO_IR 100"],
    ["ISO 2022 IR 100", "GB18030"],
    ["xyz", "ISO 2022 IR 87"],
    ["ISO 2022 IR 13", "ISO 2022 IR 87"],
]


@pytest.mark.parametrize("names", NAMES, ids=repr)
def test_names_and_misspelt_names_as_the_peer_has_them(names: Any) -> None:
    with warnings.catch_warnings(record=True) as theirs:
        warnings.simplefilter("always")
        expected = pydicom.charset.convert_encodings(names)
    with warnings.catch_warnings(record=True) as ours:
        warnings.simplefilter("always")
        assert convert_encodings(names) == expected
    assert [str(w.message) for w in ours] == [str(w.message) for w in theirs]
    assert all(w.category is UserWarning for w in ours)


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("ISO IR-100", "latin_1"),
        ("ISO_IR100", "latin_1"),
        ("iso_ir 101", "iso8859_2"),
        ("ISO2022 IR 144", "iso_ir_144"),
        ("ISO 2022 IR87", "iso2022_jp"),
        ("ISO_IR 87", "iso2022_jp"),
    ],
)
def test_more_misspelt_names_than_the_peer_repairs(name: str, codec: str) -> None:
    with pytest.warns(UserWarning, match=f"Incorrect value .* '{name}' - assuming 'ISO"):
        assert convert_encodings(name) == [codec]


@pytest.mark.parametrize("name", ["ISO_IR 192\0", " ISO_IR 192 ", "ISO_IR 192 "])
def test_padding_around_a_name_is_no_part_of_it(name: str) -> None:
    assert convert_encodings(name) == ["UTF8"]
    assert convert_encodings([name]) == ["UTF8"]


@pytest.mark.parametrize("name", ["utf_16", "base64", "zlib", "idna", "rot13", "unicode_escape"])
def test_codecs_that_are_no_character_sets_are_unknown(name: str) -> None:
    with pytest.warns(UserWarning, match="Unknown encoding"):
        assert convert_encodings(name) == ["iso8859"]


def test_unknown_name_with_strict_reading() -> None:
    with config.using(reading_validation_mode=config.RAISE):
        with pytest.raises(LookupError):
            convert_encodings("xyz")
        with pytest.raises(UnknownEncodingError):
            convert_encodings(["ISO 2022 IR 6", "xyz"])
        with pytest.raises(UnknownEncodingError):
            decode_bytes(b"\xe9", ["xyz"], None)


def test_undecodable_bytes_are_replaced_with_a_warning_or_raise() -> None:
    with pytest.warns(UserWarning, match="Failed to decode byte string with encoding 'UTF8'"):
        assert decode_bytes(b"a\xffb", ["UTF8"], None) == "a\ufffdb"
    with pytest.warns(UserWarning, match="Unknown encoding 'xyz'"):
        assert decode_bytes(b"\xff", ["xyz"], None) == "ÿ"
    with pytest.warns(UserWarning, match="unknown escape sequence"):
        assert decode_bytes(b"\x1b%Ga", ["latin_1"], None) == "\x1b%Ga"
    with pytest.warns(UserWarning, match="Failed to decode"):
        assert decode_bytes(b"\x1b$B;", ["iso8859", "iso2022_jp"], None) == "\x1b$B;"
    for raw, encodings in (
        (b"a\xffb", ["UTF8"]),
        (b"\x1b%Ga", ["latin_1"]),
        (b"\x1b$B;", ["iso8859", "iso2022_jp"]),
    ):
        with (
            config.using(reading_validation_mode=config.RAISE),
            pytest.raises(InvalidValueError),
        ):
            decode_bytes(raw, encodings, None)


@pytest.mark.parametrize(
    ("raw", "encodings"),
    [(b"a\xffb", ["utf8"]), (b"\xff\xfe", ["GB18030"]), (b"\x1b$B;", ["iso8859", "iso2022_jp"])],
)
def test_undecodable_bytes_are_an_error_of_python_s_kind_too(
    raw: bytes, encodings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Of the property, what is set back would be its value, not that it has none of its own.
    monkeypatch.setattr(pydicom.config.settings, "_reading_validation_mode", pydicom.config.RAISE)
    with pytest.raises(UnicodeError):
        pydicom.charset.decode_bytes(raw, encodings, set())
    with (
        config.using(reading_validation_mode=config.RAISE),
        pytest.raises(DecodeTextError, match="Failed to decode") as caught,
    ):
        decode_bytes(raw, encodings, set())
    assert isinstance(caught.value, UnicodeError)


@pytest.mark.parametrize(
    ("raw", "encodings", "text"),
    [
        (b"\x1b-L\xd0\n\xd0", ["iso8859", "iso_ir_144"], "а\nÐ"),
        (b"\x1b-L\xd0\n\xd0\x1b-L\xd0", ["latin_1", "iso_ir_144"], "а\nÐа"),
        (b"\xe9\x1b-L\xd0\x1b-A\xe9", ["latin_1", "iso_ir_144"], "éаé"),
        (b"\x1b-b\xa4", ["latin_1", "iso8859_15"], "€"),
        (b"\xd4\xcf\x1b$B;3\x1b(J\xd4", ["shift_jis", "iso2022_jp"], "ﾔﾏ山ﾔ"),
        (b"\x1b$)A\xb5\xda\r\nA", ["iso8859", "iso_ir_58"], "第\r\nA"),
        (b"A\x1b$)A\xb5\xda", ["iso8859", "iso_ir_58"], "A第"),
    ],
)
def test_switches_and_what_ends_them(raw: bytes, encodings: list[str], text: str) -> None:
    assert decode_bytes(raw, encodings, TEXT_VR_DELIMS) == text
    assert decode_string(raw, encodings, TEXT_VR_DELIMS) == text


def test_one_codec_may_be_given_as_text_and_none_is_the_default() -> None:
    assert decode_bytes(b"\xc3\xa9", "UTF8", None) == "é"
    assert decode_bytes(b"\xe9", [], None) == "é"
    assert encode_string("é", "UTF8") == b"\xc3\xa9"
    assert encode_string("é", []) == b"\xe9"


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("ж", ["latin_1"]),
        ("€", ["iso8859"]),
        ("😀", ["GBK"]),
        ("😀é", ["latin_1", "iso2022_jp"]),
        ("山", ["shift_jis"]),
        ("ソ", ["shift_jis"]),
        ("¥", ["shift_jis"]),  # its byte would part the value
        ("丂", ["iso8859", "iso2022_jp"]),
        ("A", ["no such codec"]),
        ("é", ["no such codec"]),
    ],
)
def test_nothing_is_replaced_when_it_cannot_be_encoded(text: str, encodings: list[str]) -> None:
    with pytest.raises(EncodeError) as caught:
        encode_string(text, encodings)
    assert repr(text) in str(caught.value)


def test_the_peer_agrees_on_what_can_be_encoded() -> None:
    cases = [
        ("жA", ["iso8859", "iso_ir_144"]),
        ("Aж", ["latin_1", "iso_ir_144"]),
        ("éж", ["latin_1", "iso_ir_144"]),
        ("山田A", ["iso8859", "iso2022_jp"]),
        ("ﾔﾏ", ["shift_jis", "iso2022_jp"]),
        ("ﾔﾏ山", ["shift_jis", "iso2022_jp"]),
        ("山", ["shift_jis", "iso2022_jp"]),
        ("김", ["iso8859", "euc_kr"]),
        ("丂", ["iso8859", "iso2022_jp", "iso2022_jp_2"]),
        ("山\n田", ["iso8859", "iso2022_jp"]),
        ("乗", ["GBK"]),
        ("😀", ["GB18030"]),
    ]
    for text, encodings in cases:
        assert encode_string(text, encodings) == pydicom.charset.encode_string(text, encodings)


REPERTOIRES = [
    ["iso8859", "iso_ir_144", "iso_ir_126"],
    ["latin_1", "iso8859_2", "iso8859_15"],
    ["iso8859", "iso2022_jp", "iso2022_jp_2"],
    ["shift_jis", "iso2022_jp"],
    ["iso8859", "euc_kr"],
    ["iso8859", "iso_ir_58"],
    ["iso8859", "iso_ir_127", "iso_ir_138", "iso_ir_148", "iso_ir_166"],
    ["UTF8"],
    ["GB18030"],
    ["GBK"],
]
LETTERS = "Az 09\n\r\téÖżщΩ€אبกŞ山田移秋涙丂ﾔﾏあ김희第一乗"


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=LETTERS, max_size=12) | st.text(max_size=8), st.sampled_from(REPERTOIRES))
def test_what_is_encoded_is_decoded_to_the_same_text(text: str, encodings: list[str]) -> None:
    if "\x1b" in text or (encodings[0] == "shift_jis" and "‾" in text):
        return
    try:
        raw = encode_string(text, encodings)
    except EncodeError:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert decode_bytes(raw, encodings, TEXT_VR_DELIMS) == text


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from([*charset.CODES_TO_ENCODINGS, b"\x1b", b"\xb1\xe8", b";3", b"\n", b"A"])
    ).map(b"".join)
    | st.binary(max_size=12),
    st.sampled_from(REPERTOIRES),
)
def test_any_bytes_are_decoded(raw: bytes, encodings: list[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert isinstance(decode_bytes(raw, encodings, TEXT_VR_DELIMS), str)
    with config.using(reading_validation_mode=config.RAISE):
        try:
            decode_bytes(raw, encodings, TEXT_VR_DELIMS)
        except CodicomError as error:
            assert isinstance(error, ValueError)


@pytest.mark.parametrize("encodings", REPERTOIRES[:7], ids="+".join)
def test_the_work_grows_with_the_text(encodings: list[str]) -> None:
    known = "".join(c for c in "Aéжﾔ山丂김第" if _encodable(c, encodings))

    def seconds(length: int) -> float:
        text = (known * length)[:length]
        times = []
        # The least is what the work needs; what else the machine does counts little.
        for _ in range(3):
            start = thread_time()
            raw = encode_string(text, encodings)
            assert decode_bytes(raw, encodings, TEXT_VR_DELIMS) == text
            times.append(thread_time() - start)
        return min(times)

    assert seconds(20_000) < 40 * max(seconds(2_000), 0.002)


def _encodable(character: str, encodings: list[str]) -> bool:
    try:
        return bool(encode_string(character, encodings))
    except EncodeError:
        return False


def test_custom_encoders_are_asked_first() -> None:
    charset.custom_encoders["GB2312"] = lambda value, errors="strict": b"custom"
    try:
        assert encode_string("第", ["GB2312"]) == b"custom"
    finally:
        del charset.custom_encoders["GB2312"]


class Element:
    """What decode_element asks of an element."""

    def __init__(self, vr: str, value: Any) -> None:
        self.VR, self.value = vr, value

    @property
    def is_empty(self) -> bool:
        return not self.value


@pytest.mark.parametrize(
    ("vr", "value", "decoded"),
    [
        ("LO", b"\xd6", "ж"),
        ("LO", [b"\xd6", "a"], ["ж", "a"]),
        ("LO", "Ö", "Ö"),
        ("LO", None, None),
        ("CS", b"\xd6", b"\xd6"),
    ],
)
def test_decode_element(vr: str, value: Any, decoded: Any) -> None:
    element = Element(vr, value)
    decode_element(element, "ISO_IR 144")
    assert element.value == decoded


def test_decode_element_with_names() -> None:
    from codicom.valuerep import PersonName

    one = Element("PN", PersonName(b"\xd6"))
    decode_element(one, "ISO_IR 144")
    assert one.value == "ж"
    several = Element("PN", [PersonName(b"\xd6"), PersonName(b"\xd7")])
    decode_element(several, ["ISO_IR 144"])
    assert several.value == ["ж", "з"]


def test_decode_says_nothing_about_character_sets_that_are_right() -> None:
    ds = Dataset()
    ds.SpecificCharacterSet, ds.PatientID = "ISO_IR 144", "\u0414"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ds.decode()
    assert ds.PatientID == "\u0414"


@pytest.mark.parametrize("vr", ("PN", "LO", "UT"))
@pytest.mark.parametrize(
    ("tag", "own", "value"),
    ((0x00081161, "UL", 5), (0x00081161, "UL", [1, 2]), (0x00080016, "UI", "1.2")),
)
def test_what_is_no_text_is_not_decoded(tag: int, own: str, value: Any, vr: str) -> None:
    element = DataElement(tag, own, value)
    element.VR = vr
    decode_element(element, "ISO_IR 192")
    assert element.value == value


def test_text_among_other_values_is_decoded() -> None:
    element = DataElement(0x00100020, "LO", ["a", "b"])
    element._value = ["a", "ä".encode()]
    decode_element(element, "ISO_IR 192")
    assert element.value == ["a", "ä"]


@pytest.mark.parametrize(
    ("value", "vr"),
    [(5, "US"), ([1.5, 2.5], "FD"), (b"ISO_IR 192", "OB"), (0x00100010, "AT"), ("1.5", "DS")],
)
def test_what_is_no_text_is_no_character_set(value: Any, vr: str) -> None:
    item = Dataset()
    item.add_new(0x00080005, vr, value)
    item.PatientName = "Ä"
    ds = Dataset()
    ds.BeamSequence = [item]
    assert not item.is_original_encoding
    ds.decode()
    assert ds.BeamSequence[0].PatientName == "Ä"
    with pytest.raises(EncodeError, match=r"no Specific Character Set \[at .*\(0008,0005\)\]"):
        ds.save_as(io.BytesIO(), implicit_vr=True, little_endian=True)


@pytest.mark.parametrize("value", ["ISO_IR 192", ["ISO_IR 192"]])
def test_a_name_may_be_a_character_set(value: Any) -> None:
    ds = Dataset()
    ds.add_new(0x00080005, "PN", value)
    ds.PatientName = "Ä"
    file = io.BytesIO()
    ds.save_as(file, implicit_vr=True, little_endian=True)
    assert file.getvalue().endswith("Ä".encode())


def test_what_no_repertoire_has_is_a_unicode_error(monkeypatch: pytest.MonkeyPatch) -> None:
    # As in pydicom when it is to raise; by default that writes question marks.
    with config.using(writing_validation_mode=config.RAISE), pytest.raises(UnicodeError) as ours:
        encode_string("山", ["latin_1"])
    assert isinstance(ours.value, EncodeError)
    # What is read is never the None that lets it follow enforce_valid_values.
    settings = pydicom.config.settings
    monkeypatch.setattr(settings, "_writing_validation_mode", pydicom.config.RAISE)
    with pytest.raises(UnicodeError):
        pydicom.charset.encode_string("山", ["latin_1"])
