"""Values to bytes: the encoders of all VRs."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from cases.values import BOTH_WAYS, UNENCODABLE, Case
from codicom._values.decode import DECODERS
from codicom._values.encode import ENCODERS
from codicom.errors import EncodeError
from codicom.multival import MultiValue
from codicom.valuerep import DA, DT, IS, TM, DSdecimal, DSfloat, PersonName

TEXT_NUMBERS = ("DS", "IS")


@pytest.mark.parametrize("case", BOTH_WAYS, ids=lambda c: f"{c.vr}-{c.raw[:20]!r}")
def test_bytes_of_value(case: Case) -> None:
    assert len(case.raw) % 2 == 0
    if case.vr not in TEXT_NUMBERS:  # their spelling is in what was read, not in the table
        assert ENCODERS[case.vr](case.value, True, case.encodings) == case.raw


@pytest.mark.parametrize("case", BOTH_WAYS, ids=lambda c: f"{c.vr}-{c.raw[:20]!r}")
def test_what_was_read_is_written_back(case: Case) -> None:
    value = DECODERS[case.vr](case.raw, True, case.encodings)
    assert ENCODERS[case.vr](value, True, case.encodings) == case.raw
    swapped = ENCODERS[case.vr](value, False, case.encodings)
    assert (
        ENCODERS[case.vr](DECODERS[case.vr](swapped, False, case.encodings), True, case.encodings)
        == case.raw
    )


@pytest.mark.parametrize("vr", sorted(ENCODERS))
@pytest.mark.parametrize("value", [None, "", [], b""], ids=repr)
def test_empty_values_have_no_bytes(vr: str, value: Any) -> None:
    if value == [] and (
        vr.startswith("O") or vr in ("UN", "US or SS", "US or OW", "US or SS or OW")
    ):
        with pytest.raises(EncodeError):
            ENCODERS[vr](value, True, ("iso8859",))
    else:
        assert ENCODERS[vr](value, True, ("iso8859",)) == b""


@pytest.mark.parametrize(
    ("vr", "value", "raw"),
    [
        ("AT", (8, 0x10), b"\x08\x00\x10\x00"),
        ("AT", "PatientName", b"\x10\x00\x10\x00"),
        ("CS", ["A", None], b"A\\"),
        ("CS", b"AB", b"AB"),
        ("DA", date(1, 2, 3), b"00010203"),
        ("DA", datetime(2001, 2, 3, 4), b"20010203"),
        ("DA", DA("2001.02.03"), b"2001.02.03"),
        ("DA", [DA("20010203"), "20010204"], b"20010203\\20010204 "),
        ("DS", [1.5, None, "2"], b"1.5\\\\2"),
        ("DS", Decimal("1.50"), b"1.50"),
        ("DS", DSdecimal("1.50"), b"1.50"),
        ("DS", DSfloat(-1 / 3, auto_format=True), b"-0.3333333333333"),
        ("DS", 1, b"1 "),
        ("DT", datetime(2001, 2, 3, 4, 5, 6), b"20010203040506"),
        (
            "DT",
            datetime(2001, 2, 3, 4, 5, 6, 7, timezone(-timedelta(hours=5))),
            b"20010203040506.000007-0500",
        ),
        ("DT", DT("2001"), b"2001"),
        ("FL", 1, b"\x00\x00\x80\x3f"),
        ("IS", IS("+07"), b"+07 "),
        ("IS", [1, None], b"1\\"),
        ("LO", ["a", None, "b"], b"a\\\\b"),
        ("OB", b"abc", b"abc\0"),
        ("OB", bytearray(b"abc"), b"abc\0"),
        ("OW", memoryview(b"abcd"), b"abcd"),
        ("PN", PersonName("A^B"), b"A^B "),
        ("PN", ["A", PersonName("B"), b"C"], b"A\\B\\C "),
        ("TM", time(1), b"010000"),
        ("TM", time(1, 2, 3, 50), b"010203.000050 "),
        ("TM", TM("10"), b"10"),
        ("UI", "1.2", b"1.2\0"),
        ("UN", b"a", b"a\0"),
        ("US", True, b"\1\0"),
        ("US", MultiValue(int, [1, 2]), b"\1\0\2\0"),
        ("US", (1, 2), b"\1\0\2\0"),
    ],
)
def test_what_users_assign(vr: str, value: Any, raw: bytes) -> None:
    assert ENCODERS[vr](value, True, ("iso8859",)) == raw


@pytest.mark.parametrize(("vr", "value"), UNENCODABLE, ids=lambda v: str(v)[:20])
def test_unencodable_values_raise_and_name_the_vr(vr: str, value: Any) -> None:
    with pytest.raises(EncodeError) as caught:
        ENCODERS[vr](value, True, ("iso8859",))
    named = repr(value)[:20] in str(caught.value) or isinstance(value, str)
    assert named


def test_numbers_of_numpy() -> None:
    np = pytest.importorskip("numpy")
    assert ENCODERS["US"](np.uint16(5), True, ()) == b"\5\0"
    assert ENCODERS["US"](np.array([1, 2], "u2"), True, ()) == b"\1\0\2\0"
    assert ENCODERS["FD"](np.float64(1.5), False, ()) == b"\x3f\xf8" + b"\0" * 6
    assert ENCODERS["DS"](np.array([1.0, 2.5]), True, ()) == b"1.0\\2.5 "
    assert ENCODERS["DS"](np.float32(2.5), True, ()) == b"2.5 "
    assert ENCODERS["IS"](np.int32(7), True, ()) == b"7 "
    assert ENCODERS["OW"](np.array([1, 2], "<u2"), True, ()) == b"\1\0\2\0"


@pytest.mark.parametrize("text", ["Aж", "жA", "A\rж\r", "ж", "山Aж"])
@pytest.mark.parametrize("encodings", [("iso8859", "iso_ir_144", "iso2022_jp")])
def test_switches_of_repertoire_survive_the_way_back(text: str, encodings: tuple[str, ...]) -> None:
    for vr in ("LT", "LO", "UT"):
        raw = ENCODERS[vr](text, True, encodings)
        assert DECODERS[vr](raw, True, encodings) == text
