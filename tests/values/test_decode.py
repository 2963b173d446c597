"""Bytes to values: the decoders of all VRs."""

from __future__ import annotations

import gc
import re
import struct
import warnings
import weakref
from contextlib import suppress
from datetime import date, time
from typing import Any

import pytest

from cases.values import BOTH_WAYS, DUBIOUS, EMPTY_IS_NONE, EMPTY_IS_TEXT, READ_ONLY, Case
from codicom import config, dcmread
from codicom._values.decode import DECODERS
from codicom.errors import BytesLengthException, CodicomError, InvalidValueError
from codicom.multival import MultiValue
from codicom.tag import BaseTag
from codicom.uid import UID
from codicom.valuerep import DA, DT, IS, STANDARD_VR, TM, DSdecimal, DSfloat, ISfloat, PersonName


def as_plain(value: Any) -> Any:
    """Return a value as the tables write it: names as text, several values as a list."""
    if isinstance(value, (list, MultiValue)):
        return [as_plain(part) for part in value]
    return str(value) if isinstance(value, PersonName) else value


@pytest.mark.parametrize("case", BOTH_WAYS + READ_ONLY, ids=lambda c: f"{c.vr}-{c.raw[:20]!r}")
def test_value_of_bytes(case: Case, recwarn: pytest.WarningsRecorder) -> None:
    value = DECODERS[case.vr](case.raw, True, case.encodings)
    assert as_plain(value) == case.value
    assert not [str(w.message) for w in recwarn]


def test_every_vr_has_a_decoder() -> None:
    assert {str(vr) for vr in STANDARD_VR} - {"SQ"} <= set(DECODERS)


@pytest.mark.parametrize(
    ("vr", "kind"),
    [
        ("AT", BaseTag),
        ("CS", str),
        ("DS", DSfloat),
        ("FD", float),
        ("IS", IS),
        ("LO", str),
        ("PN", PersonName),
        ("UI", UID),
        ("US", int),
    ],
)
def test_class_of_one_and_of_several_values(vr: str, kind: type) -> None:
    raws = {
        "AT": b"\x08\x00\x10\x00",
        "FD": b"\0" * 8,
        "US": b"\1\0",
        "UI": b"1.2.3",
        "DS": b"1.25",
        "IS": b"12",
    }
    raw = raws.get(vr, b"ABC")
    glue = b"" if vr in ("AT", "FD", "US") else b"\\"
    assert type(DECODERS[vr](raw, True, ("iso8859",))) is kind
    several = DECODERS[vr](raw + glue + raw, True, ("iso8859",))
    assert type(several) is (list if vr in ("FD", "US") else MultiValue)
    assert [type(part) for part in several] == [kind, kind]


@pytest.mark.parametrize("vr", EMPTY_IS_NONE)
def test_empty_number_or_bytes_is_none(vr: str) -> None:
    assert DECODERS[vr](b"", True, ("iso8859",)) is None


@pytest.mark.parametrize("vr", EMPTY_IS_TEXT)
def test_empty_text(vr: str) -> None:
    value = DECODERS[vr](b"", True, ("iso8859",))
    assert value == ""
    assert type(value) is (PersonName if vr == "PN" else str)
    with config.using(use_none_as_empty_text_VR_value=True):
        assert DECODERS[vr](b"", True, ("iso8859",)) is None


@pytest.mark.parametrize(("vr", "raw", "value", "message"), DUBIOUS, ids=lambda v: str(v)[:24])
def test_dubious_values_warn_raise_or_pass(vr: str, raw: bytes, value: Any, message: str) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert as_plain(DECODERS[vr](raw, True, ("iso8859",))) == value
    assert all(w.category is UserWarning for w in caught)
    assert any(re.search(message, str(w.message)) for w in caught)
    with (
        config.using(reading_validation_mode=config.RAISE),
        pytest.raises(InvalidValueError),
    ):
        DECODERS[vr](raw, True, ("iso8859",))
    with config.using(reading_validation_mode=config.IGNORE), warnings.catch_warnings():
        warnings.simplefilter("error")
        assert as_plain(DECODERS[vr](raw, True, ("iso8859",))) == value


@pytest.mark.parametrize("raw", [b"abc", b"1,5", b"1 2", b"0x10", b"1\\a", b"--1"])
def test_decimal_string_that_is_no_number_stays_text(raw: bytes) -> None:
    assert as_plain(DECODERS["DS"](raw, True, ("iso8859",))) in (
        raw.decode(),
        raw.decode().split("\\"),
    )
    with config.using(reading_validation_mode=config.RAISE), pytest.raises(ValueError):
        DECODERS["DS"](raw, True, ("iso8859",))


@pytest.mark.parametrize("raw", [b"nan", b"inf", b"1_0", b"1.2345678901234567"])
def test_strict_reading_refuses_what_is_no_decimal_string(raw: bytes) -> None:
    assert isinstance(DECODERS["DS"](raw, True, ("iso8859",)), DSfloat)
    with config.using(reading_validation_mode=config.RAISE), pytest.raises(InvalidValueError):
        DECODERS["DS"](raw, True, ("iso8859",))


def test_strict_reading_refuses_integers_beyond_32_bits() -> None:
    assert DECODERS["IS"](b"2147483648", True, ("iso8859",)) == 2147483648
    with config.using(reading_validation_mode=config.RAISE):
        assert DECODERS["IS"](b"-2147483648 ", True, ("iso8859",)) == -2147483648
        with pytest.raises(OverflowError):
            DECODERS["IS"](b"2147483648", True, ("iso8859",))


@pytest.mark.parametrize(
    ("vr", "form"), [(v, f) for v, f in zip("US SS UL SL FL FD SV UV".split(), "HhLlfdqQ")]
)
def test_byte_order_and_wrong_lengths(vr: str, form: str) -> None:
    raw = struct.pack(f">2{form}", 1, 2)
    assert DECODERS[vr](raw, False, ()) == [1, 2]
    assert DECODERS[vr](raw[: len(raw) // 2], False, ()) == 1
    for length in range(1, len(raw)):
        if length % (len(raw) // 2):
            with pytest.raises(BytesLengthException, match=f"length {length} "):
                DECODERS[vr](raw[:length], False, ())


def test_tags_in_either_byte_order_and_with_bytes_left_over() -> None:
    assert DECODERS["AT"](b"\x00\x08\x00\x10", False, ()) == 0x00080010
    with pytest.warns(UserWarning, match="multiple of 4"):
        assert list(DECODERS["AT"](b"\x08\x00\x10\x00\x08\x00", True, ())) == [0x00080010]
    tags = DECODERS["AT"](b"\x08\x00\x10\x00" * 2, True, ())
    tags.append("PatientName")
    assert tags[2] == 0x00100010


def test_original_strings_are_kept() -> None:
    assert DECODERS["DS"](b"1.50", True, ()).original_string == "1.50"
    assert str(DECODERS["IS"](b" +07", True, ())) == "+07"
    assert [str(v) for v in DECODERS["DS"](b"01.0\\2e0 ", True, ())] == ["01.0", "2e0"]


@pytest.mark.parametrize(
    ("vr", "raw", "kind", "value"),
    [
        ("DA", b"20010203", DA, date(2001, 2, 3)),
        ("TM", b"101112.5", TM, time(10, 11, 12, 500000)),
        ("DT", b"2001", DT, None),
        ("DA", b"20010203\0\0", DA, date(2001, 2, 3)),
        ("DA", b"20010203-20010204 ", str, "20010203-20010204"),
        ("TM", b"1011-1012 ", str, "1011-1012"),
        ("DT", b"20010203040506-20010304 ", str, "20010203040506-20010304"),
    ],
)
def test_dates_as_objects_and_ranges_as_text(vr: str, raw: bytes, kind: type, value: Any) -> None:
    assert type(DECODERS[vr](raw, True, ())) is str
    with config.using(datetime_conversion=True):
        result = DECODERS[vr](raw, True, ())
    assert type(result) is kind
    assert value is None or result == value


def test_several_dates_and_those_that_are_none() -> None:
    with config.using(datetime_conversion=True):
        dates = DECODERS["DA"](b"20010203\\20010204 ", True, ())
        assert [type(part) for part in dates] == [DA, DA]
        with pytest.warns(UserWarning, match="VR DA: '20011332'"):
            assert DECODERS["DA"](b"20011332", True, ()) == "20011332"
        with (
            config.using(reading_validation_mode=config.RAISE),
            pytest.raises(InvalidValueError),
        ):
            DECODERS["DA"](b"20011332", True, ())


def test_exact_decimals() -> None:
    with config.using(use_DS_decimal=True):
        value = DECODERS["DS"](b"0.10", True, ())
        assert type(value) is DSdecimal
        assert str(value) == "0.10"
        assert [type(v) for v in DECODERS["DS"](b"1\\2 ", True, ())] == [DSdecimal] * 2
        assert DECODERS["DS"](b"abc ", True, ("iso8859",)) == "abc"


def test_numbers_as_numpy_has_them() -> None:
    np = pytest.importorskip("numpy")
    with config.using(use_DS_numpy=True, use_IS_numpy=True):
        one, several = DECODERS["DS"](b"1.5 ", True, ()), DECODERS["DS"](b"1\\2 ", True, ())
        assert isinstance(one, np.float64)
        assert several.dtype == np.float64
        assert several.tolist() == [1.0, 2.0]
        assert DECODERS["IS"](b"1\\2 ", True, ()).dtype == np.int64
        # a number that is not there is not made up
        assert as_plain(DECODERS["IS"](b"1\\\\2", True, ())) == [1, "", 2]
        # and one that does not fit is not cut
        with pytest.warns(UserWarning):
            assert DECODERS["IS"](b"9" * 20, True, ("iso8859",)) == "9" * 20


def test_float_in_an_integer_string() -> None:
    with pytest.warns(UserWarning):
        values = DECODERS["IS"](b"3.0\\1.5 ", True, ("iso8859",))
    assert [type(v) for v in values] == [IS, ISfloat]


@pytest.mark.parametrize("vr", sorted(DECODERS))
@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 64])
def test_any_bytes_give_a_value_or_one_of_our_errors(vr: str, size: int) -> None:
    raws = [bytes([byte]) * size for byte in (0, 0x1B, 0x20, 0x31, 0x3D, 0x5C, 0x5E, 0xFF)]
    raws += [bytes(range(start, start + size)) for start in range(0, 250 - size, 17)]
    for raw in raws:
        for encodings in (("iso8859",), ("UTF8",), ("shift_jis", "iso2022_jp"), ("GB18030",)):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    DECODERS[vr](raw, True, encodings)
                except CodicomError:
                    assert vr in ("US", "SS", "UL", "SL", "FL", "FD", "SV", "UV")


@pytest.mark.parametrize("vr", ["UI", "IS", "DS", "DA", "LO", "PN"])
def test_messages_stay_short_whatever_the_value(vr: str) -> None:
    raw = b"a" * 100_000
    with (
        config.using(reading_validation_mode=config.RAISE, datetime_conversion=True),
        pytest.raises(InvalidValueError) as caught,
    ):
        DECODERS[vr](raw, True, ("iso8859",))
    assert len(str(caught.value)) < 700


@pytest.mark.parametrize("vr", ["IS", "DS"])
@pytest.mark.parametrize("value", [b"abc ", b"1e400 ", b"9" * 12])
def test_an_error_does_not_keep_what_was_read(vr: str, value: bytes) -> None:
    raw = b"\x20\x00\x13\x00" + vr.encode() + len(value).to_bytes(2, "little") + value
    gc.collect()
    gc.disable()
    try:
        with config.using(reading_validation_mode=config.RAISE), suppress(CodicomError):
            ds = dcmread(raw, force=True)
            kept = weakref.ref(ds)
            ds[0x00200013]
        del ds
        assert kept() is None
    finally:
        gc.enable()
