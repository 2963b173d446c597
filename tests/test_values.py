"""The public functions that decode values, compared with the peer's."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import pydicom.values as peer
import pytest
from pydicom.dataelem import RawDataElement as PeerElement
from pydicom.tag import Tag as peer_tag

from codicom import config, values
from codicom.errors import BytesLengthException, CodicomError, InvalidValueError, UnknownVRError
from codicom.multival import MultiValue
from codicom.valuerep import STANDARD_VR


class Raw(NamedTuple):
    """What convert_value asks of an element as it was read."""

    value: bytes | None
    is_little_endian: bool = True
    is_implicit_VR: bool = False
    value_tell: int = 0


def plain(value: Any) -> Any:
    """Return a value of either package in a form that can be compared."""
    if type(value).__name__ == "MultiValue":
        return ("MultiValue", [plain(part) for part in value])
    return (type(value).__name__, str(value) if value is not None else None)


def outcome(call: Callable[[], Any]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return plain(call())
        except Exception as error:
            kind = ("BytesLengthException", "NotImplementedError")
            names = {k.__name__ for k in type(error).__mro__}
            return next((k for k in kind if k in names), "ValueError")


CALLS: list[tuple[str, tuple[Any, ...]]] = [
    *(("convert_tag", args) for args in ((b"\x08\0\x10\0", True), (b"\x08\0\x10\0", False))),
    *(("convert_tag", args) for args in ((b"xx\x08\0\x10\0", True, 2),)),
    *(("multi_string", (t,)) for t in ("a\\b", "a", "", "\\", "a ", "a\0 ", "a \\ b")),
    ("multi_string", ("1\\2", int)),
    ("multi_string", ("1", int)),
    ("convert_text", (b"a" * 65,)),
    ("convert_text", (b"a\\b", ["utf8"], "LO")),
    ("convert_text", (b"\xc3\xa9", ["utf8"])),
    ("convert_single_string", (b"a\\b",)),
    ("convert_single_string", (b"a\xc3\xa9 ", ["utf8"], "ST")),
    ("convert_PN", (b"A^B\\C",)),
    ("convert_PN", (b"\xc3\xa9", ["utf8"])),
    ("convert_numbers", (b"\1\0\2\0", True, "H")),
    ("convert_numbers", (b"\1\0\2\0", False, "H")),
    ("convert_numbers", (b"\1", True, "B")),
    ("convert_numbers", (b"\1\2\3", True, "H")),
    ("convert_numbers", (b"", True, "H")),
    ("convert_DS_string", (b"abc", True)),
    ("convert_DS_string", (b"1\\abc", True)),
    ("convert_IS_string", (b"abc", True)),
    *(
        (f"convert_{name}", (raw, True))
        for name in "AE_string DA_string DS_string DT_string IS_string TM_string UI UN UR_string "
        "string OBvalue OVvalue OWvalue ATvalue".split()
        for raw in (b"", b"1.2 ", b"12\\1 ", b"\x08\0\x10\0")
        if not (name in ("DS_string", "IS_string") and raw[:1] == b"\x08")
    ),
]


@pytest.mark.parametrize(("name", "args"), CALLS, ids=lambda v: repr(v)[:40])
def test_functions_are_as_the_peers(name: str, args: tuple[Any, ...]) -> None:
    expected = outcome(lambda: getattr(peer, name)(*args))
    assert outcome(lambda: getattr(values, name)(*args)) == expected


RAWS = [b"", b"12 ", b"1.2\0", b"A^B ", b"a\\b ", b"20010203", b"\1\0\2\0\3\0\4\0", b"\xc3\xa9"]


@pytest.mark.parametrize("encodings", [None, "utf8", ["utf8"], ["latin_1", "iso_ir_144"]])
@pytest.mark.parametrize("little", [True, False])
@pytest.mark.parametrize("raw", [*RAWS, None], ids=repr)
def test_values_of_elements_are_as_the_peers(
    raw: bytes | None, little: bool, encodings: Any
) -> None:
    for vr in sorted({str(vr) for vr in STANDARD_VR} - {"SQ"}) + ["US or SS"]:
        element = PeerElement(peer_tag(0x00091001), vr, len(raw or b""), raw, 0, False, little)
        expected = outcome(partial(peer.convert_value, vr, element, encodings))
        assert outcome(partial(values.convert_value, vr, Raw(raw, little), encodings)) == expected


def test_errors_of_convert_value() -> None:
    with pytest.raises(NotImplementedError, match="Unknown Value Representation 'ZZ'"):
        values.convert_value("ZZ", Raw(b"ab"))
    with pytest.raises(UnknownVRError):
        values.convert_value("ZZ", Raw(None))
    with pytest.raises(BytesLengthException, match="length 3"):
        values.convert_value("US", Raw(b"abc"))
    with pytest.raises(BytesLengthException):
        values.convert_tag(b"\x08\0", True)
    with (
        config.using(reading_validation_mode=config.RAISE),
        pytest.raises(InvalidValueError),
    ):
        values.convert_value("DS", Raw(b"abc "))


def test_sequences_are_read_by_who_stands_above(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(values, "_sequence_reader", None)
    assert values.convert_value("SQ", Raw(b"")) == []
    with pytest.raises(CodicomError):
        values.convert_value("SQ", Raw(b"items"))
    calls = []
    values.set_sequence_reader(lambda *args: calls.append(args) or "the sequence")
    assert values.convert_value("SQ", Raw(b"items", True, True, 132), "utf8") == "the sequence"
    assert calls == [(b"items", True, True, ["utf8"], 132)]


def test_several_values_can_be_added_to() -> None:
    several = values.convert_DS_string(b"1\\2 ", True)
    assert isinstance(several, MultiValue)
    several.append("3.50")
    assert str(several) == "[1, 2, 3.50]"
