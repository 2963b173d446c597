"""Facts about the value representations that every layer needs (PS3.5 table 6.2-1).

Belongs here: plain tables keyed by the two letters of a VR. Must not know: values, elements,
bytes of a data set. Layer: 0 (words).
"""

from __future__ import annotations

STANDARD_VRS = frozenset(
    "AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN"
    " UR US UT UV".split()
)
"""The 34 VRs of PS3.5 table 6.2-1."""

AMBIGUOUS_VRS = frozenset({"US or SS", "US or OW", "US or SS or OW", "OB or OW"})
"""What the dictionary gives where other elements decide on the VR (PS3.5 Annex A)."""

EXPLICIT_VR_LENGTH_32 = frozenset("OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
"""VRs whose explicit header has two reserved bytes and a 32-bit length (PS3.5 table 7.1-1)."""

EXPLICIT_VR_LENGTH_16 = STANDARD_VRS - EXPLICIT_VR_LENGTH_32
"""VRs whose explicit header has a 16-bit length (PS3.5 table 7.1-2)."""

BYTES_VRS = frozenset("OB OD OF OL OV OW UN".split())
"""VRs whose value stays a string of bytes."""

TEXT_VRS = frozenset("AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT".split())
"""VRs whose value is text (PS3.5 6.2)."""

CUSTOMIZABLE_CHARSET_VRS = frozenset("LO LT PN SH ST UC UT".split())
"""Text VRs that (0008,0005) Specific Character Set holds for (PS3.5 6.1.2.3)."""

DEFAULT_CHARSET_VRS = TEXT_VRS - CUSTOMIZABLE_CHARSET_VRS
"""Text VRs that always use the default repertoire."""

ALLOW_BACKSLASH = frozenset("LT OB OD OF OL OV OW ST UN UT".split()) | frozenset(
    ("OB or OW", "US or OW", "US or SS or OW")
)
"""VRs in whose value a backslash separates nothing (PS3.5 6.4)."""

STRUCT_FORMATS = {
    "AT": "HH", "FD": "d", "FL": "f", "SL": "l", "SS": "h", "SV": "q", "UL": "L", "US": "H",
    "UV": "Q",
}  # fmt: skip
"""The struct code of one number, to be used with an explicit byte order."""

VALUE_SIZES = {
    "AT": 4, "FD": 8, "FL": 4, "SL": 4, "SS": 2, "SV": 8, "UL": 4, "US": 2, "UV": 8,
}  # fmt: skip
"""The bytes of one number."""

WORD_SIZES = {
    **VALUE_SIZES, "AT": 2, "OB": 1, "OD": 8, "OF": 4, "OL": 4, "OV": 8, "OW": 2, "UN": 1,
}  # fmt: skip
"""The bytes of the unit that a change of byte order reverses (PS3.5 7.3); text VRs have 1."""

PADDING = dict.fromkeys(TEXT_VRS, b" ") | {"UI": b"\0"}
"""What makes the length of a text value even (PS3.5 6.2); binary VRs are padded with NUL."""

MAX_VALUE_LENGTHS = {
    "AE": 16, "AS": 4, "CS": 16, "DA": 8, "DS": 16, "DT": 26, "IS": 12, "LO": 64, "LT": 10240,
    "SH": 16, "ST": 1024, "TM": 14, "UI": 64,
}  # fmt: skip
"""The most characters of one value (PS3.5 table 6.2-1)."""
