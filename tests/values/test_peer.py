"""Random bytes and texts, decoded by both packages.

What differs on purpose is in :func:`on_purpose`, with the reason.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from typing import Any

import pydicom.config
import pydicom.values as peer
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pydicom.dataelem import RawDataElement as PeerElement
from pydicom.tag import Tag as peer_tag

from codicom import config
from codicom._values.decode import DECODERS
from codicom.charset import CODES_TO_ENCODINGS

BINARY = "AT FD FL OB OD OF OL OV OW SL SS SV UL UN US UV".split()
DEFAULT_TEXT = "AE AS CS DA DS DT IS TM UI UR".split()
TEXT = "LO LT PN SH ST UC UT".split()


def plain(value: Any) -> Any:
    kind = type(value).__name__
    if kind in ("MultiValue", "list"):
        return (kind, [plain(part) for part in value])
    if kind == "PersonName":
        return (kind, value.components)
    if isinstance(value, float) and math.isnan(value):
        return (kind, "nan", str(value))
    return (kind, value if kind != "BaseTag" else int(value), str(value), repr(value))


def outcome(call: Callable[[], Any]) -> tuple[Any, bool]:
    """Return the value, or 'raises', and whether there was a warning."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = plain(call())
        except Exception:
            return "raises", False
    return value, bool(caught)


def both(
    vr: str, raw: bytes, little: bool = True, encodings: list[str] | None = None
) -> tuple[Any, Any]:
    element = PeerElement(peer_tag(0x00091001), vr, len(raw), raw, 0, False, little)
    theirs = outcome(lambda: peer.convert_value(vr, element, encodings))
    ours = outcome(lambda: DECODERS[vr](raw, little, encodings))
    return ours, theirs


def on_purpose(vr: str, raw: bytes, mode: int) -> bool:
    """Return whether the two differ here on purpose."""
    if vr == "AT" and len(raw) % 4:
        return True  # ours warns of the bytes that are left over
    if vr != "IS":
        return False
    for part in raw.decode("latin-1").rstrip(" \0").split("\\"):
        try:
            number = float(part)
        except ValueError:
            continue
        if math.isinf(number):
            return True  # ours stays text, the peer raises OverflowError
        if abs(number) > 2**53:
            return True  # ours is exact
        if mode == config.RAISE and not part.isascii():
            return True  # digits of other scripts
    return False


MODES = [config.IGNORE, config.WARN, config.RAISE]
relaxed = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def mode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Set the reading mode of both packages."""
    before = pydicom.config.settings.reading_validation_mode
    pydicom.config.settings.reading_validation_mode = request.param
    with config.using(reading_validation_mode=request.param):
        yield request.param
    pydicom.config.settings.reading_validation_mode = before


def check(vr: str, raw: bytes, mode: int, little: bool = True) -> None:
    if not on_purpose(vr, raw, mode):
        ours, theirs = both(vr, raw, little)
        assert ours == theirs


@pytest.mark.parametrize("vr", BINARY)
@relaxed
@given(raw=st.binary(max_size=24), little=st.booleans())
def test_binary(vr: str, raw: bytes, little: bool) -> None:
    check(vr, raw, config.WARN, little)


LETTERS = {
    "AS": "0123456789DWMYy \0\\",
    "CS": "ABCabc012_ -\0\\\n",
    "DA": "0123456789.- \\\0",
    "DS": "0123456789+-.eE \\\0naif_,",
    "DT": "0123456789.-+ \\\0",
    "IS": "0123456789+-.e \\\0naif_",
    "TM": "0123456789.:- \\\0",
    "UI": "0123456789. \\\0a",
}


@pytest.mark.parametrize("mode", MODES, indirect=True)
@pytest.mark.parametrize("vr", DEFAULT_TEXT)
@relaxed
@given(data=st.data())
def test_text_of_the_default_repertoire(vr: str, mode: int, data: st.DataObject) -> None:
    letters = LETTERS.get(vr)
    likely = st.text(alphabet=letters, max_size=24).map(str.encode) if letters else st.nothing()
    raw = data.draw(likely | st.binary(max_size=24) | st.binary(min_size=60, max_size=70))
    check(vr, raw, mode)


@pytest.mark.parametrize("mode", MODES, indirect=True)
@relaxed
@given(
    number=st.sampled_from(("1", "1.5\\2", "x", "")),
    around=st.tuples(*[st.text(alphabet=" \n\x0b\0", max_size=3)] * 2),
)
def test_white_space_around_decimal_strings(
    mode: int, number: str, around: tuple[str, str]
) -> None:
    check("DS", number.join(around).encode(), mode)


@pytest.mark.parametrize("mode", MODES, indirect=True)
@pytest.mark.parametrize("vr", TEXT)
@relaxed
@given(
    raw=st.text(alphabet="aB^=\\ \0\n\r\t\xe9", max_size=70).map(lambda t: t.encode("latin-1"))
    | st.binary(max_size=70).filter(lambda raw: b"\x1b" not in raw)
)
def test_text(vr: str, mode: int, raw: bytes) -> None:
    check(vr, raw, mode)


PIECES = [*CODES_TO_ENCODINGS, b"A", b" ", b"^", b"\n", b"\\", b"\xb1\xe8", b";3", b"\xd0"]
REPERTOIRES = [
    ["iso8859", "iso2022_jp"],
    ["iso8859", "iso2022_jp", "iso2022_jp_2", "iso_ir_166", "iso_ir_126"],
    ["shift_jis", "iso2022_jp"],
    ["iso8859", "euc_kr"],
    ["latin_1", "iso_ir_144"],
    ["UTF8"],
    ["GB18030"],
    ["GBK"],
]


@pytest.mark.parametrize("encodings", REPERTOIRES, ids="+".join)
@pytest.mark.parametrize("vr", ["LO", "UT"])
@relaxed
@given(raw=st.lists(st.sampled_from(PIECES), max_size=8).map(b"".join))
def test_switches_of_repertoire(vr: str, encodings: list[str], raw: bytes) -> None:
    assume(b"\x1b-b" not in raw)  # Latin alphabet No. 9, which the peer does not know
    ours, theirs = both(vr, raw, True, encodings)
    if theirs[1] and ours != theirs:
        # Where the peer replaced characters, ours may have decoded up to the delimiter
        assert b"\n" in raw
        assert lost(ours[0]) <= lost(theirs[0])
    else:
        assert ours == theirs


def lost(value: Any) -> int:
    """Return how many characters of a plain value stand for bytes that were not understood."""
    kind, text = value[:2]
    if kind == "MultiValue":
        return sum(map(lost, text))
    return int(text.count("\ufffd") + text.count("\x1b"))
