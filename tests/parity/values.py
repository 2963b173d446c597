"""Tags and values to draw from: every VR, valid and somewhat invalid, as plain data.

A script names values by these specifications, so that each library builds its own objects:
``("plain", x)``, ``("item", ((tag, VR, spec), ...))``, ``("items", (spec, ...))``.
"""

from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import Any

Spec = tuple[Any, ...]

# VR to tags of that VR in the dictionary, of any multiplicity
TAGS: dict[str, tuple[int, ...]] = {
    "AE": (0x00080054, 0x00080055),
    "AS": (0x00101010,),
    "AT": (0x00280009, 0x00209165),
    "CS": (0x00080008, 0x00080060, 0x00100040),
    "DA": (0x00080020, 0x00100030, 0x00181200),
    "DS": (0x00101020, 0x00280030, 0x00200032),
    "DT": (0x0008002A, 0x00720063),
    "FD": (0x00189087, 0x00186054),
    "FL": (0x00089459, 0x00182043),
    "IS": (0x00200013, 0x00081160),
    "LO": (0x00080070, 0x00081080, 0x00100020),
    "LT": (0x00104000,),
    "OB": (0x00340007,),
    "OD": (0x00660022,),
    "OF": (0x00640009,),
    "OL": (0x00660040,),
    "OV": (0x00720081,),
    "OW": (0x00281201,),
    "PN": (0x00100010, 0x00081050),
    "SH": (0x00080050, 0x00080094),
    "SL": (0x00186020, 0x00700052),
    "SS": (0x00189219, 0x00189440),
    "ST": (0x00080081,),
    "SV": (0x00720082,),
    "TM": (0x00080030, 0x00181201),
    "UC": (0x00080119,),
    "UI": (0x00080016, 0x00080018, 0x0008001A),
    "UL": (0x00081161, 0x0018106E),
    "UN": (0x0072006D,),
    "UR": (0x0008010E,),
    "US": (0x00280010, 0x00280011, 0x00280100, 0x00280103, 0x00280301),
    "UT": (0x0008030E,),
    "UV": (0x0008040C, 0x00720083),
    "US or SS": (0x00280106, 0x00281101, 0x00280120),
    "US or OW": (0x00283006,),
    "OB or OW": (0x60003000, 0x7FE00010, 0x54001010, 0x54000110),
}
SEQUENCES = (0x300A00B0, 0x00081140, 0x00400260, 0x00283010, 0x54000100)
REPEATERS = (0x60000010, 0x60020022, 0x50003000)
UNKNOWN = (0x00080FFF, 0x00210010, 0x00100000, 0x00080000)
CHARSET = 0x00080005
# These get no other VR than the dictionary's: pydicom takes what is in them for US whatever it is.
LUT_DESCRIPTORS = frozenset((0x00281101, 0x00281102, 0x00281103, 0x00283002))
CHARSETS: tuple[Any, ...] = (
    "ISO_IR 100",
    "ISO_IR 192",
    "ISO_IR 144",
    "",
    None,
    ["", "ISO 2022 IR 87"],
    "ISO 2022 IR 149",
    "GB18030",
    "ISO_IR 6",
)
PIXEL_REPRESENTATION = 0x00280103
CREATORS = ("ACUSON", "GEMS_PETD_01", "MMCPrivate", "Nobody's", "PARITY 1")
# A private creator is one text, if not always a good one.
_ODD_CREATORS = ("x" * 70, "Grüße", " lead", "ab c ")
PRIVATE_GROUPS = (0x0009, 0x0029, 0x0041)
KEYWORDS = (
    "PatientName PatientID StudyDate StudyTime Modality ImageType PixelSpacing InstanceNumber "
    "SOPInstanceUID SOPClassUID Rows Columns BitsAllocated PixelRepresentation "
    "FrameIncrementPointer SmallestImagePixelValue "
    "BeamSequence ReferencedImageSequence LUTDescriptor PatientAge "
    "PatientComments Manufacturer OperatorsName AccessionNumber PatientSize AcquisitionDateTime "
    "SpecificCharacterSet NumberOfFrames PixelData EncryptedContent SimpleFrameList"
).split()

_TEXTS = ("A", "ab c", " lead", "trail ", "", "a\\b", "x" * 70, "Grüße", "漢字", "a\nb", "Диагноз")
VALUES: dict[str, tuple[Any, ...]] = {
    "AE": ("STORE1", "a b", "", "TOO LONG FOR AN AE TITLE", ["A", "B"], None),
    "AS": ("034Y", "34", "", None, "1W"),
    "AT": (0x00100010, (0x10, 0x20), "PatientName", [0x00100010, 0x00100020], None, [], 0),
    "CS": ("MR", "mr", "ORIGINAL\\PRIMARY", ["ORIGINAL", "PRIMARY", ""], "", None, "x" * 20, "A "),
    "DA": ("20010203", "2001.02.03", "", None, "20019999", "20010101-20020202", ["20010101", ""]),
    "DS": (
        "1.5", 1.5, 3, "", None, "1.50", " 2 ", [1.0, 2.0], "1\\2\\3", ["1.1", "", "2"],
        0.1234567890123456789, "12345678901234567890", "abc", Decimal("1.25"), [], 1e-20, "1E2",
    ),
    "DT": ("20010203040506.123456+0100", "2001", "", None, "20010203040506\\2002", "x"),
    "FD": (1.5, 2, [1.5, 2.5], None, [], "1.5", float("inf"), 1e300),
    "FL": (1.5, 2, [1.5, 2.5], None, [], 0.1, 1e300),
    "IS": ("5", 5, "", None, "1\\2", [1, 2, 3], " 7 ", "1.0", 3.0, "1.5", "abc", 2**31, [], "-0"),
    "LO": (*_TEXTS, ["a", "b"], None, [], 5, b"raw", ["Grüße", ""]),
    "LT": (*_TEXTS, None, 5),
    "OB": (b"", b"\x00\x01", b"odd", None, bytes(range(40)), "text"),
    "OD": (b"", bytes(8), bytes(range(16)), None),
    "OF": (b"", bytes(8), b"1234", None),
    "OL": (b"", bytes(8), b"1234", None),
    "OV": (b"", bytes(8), None),
    "OW": (b"", b"\x01\x00\x02\x00", b"odd", None, bytes(range(40))),
    "PN": (
        "CITIZEN^Joan", "A^B=C^D=E^F", "", None, "A^B\\C^D", ["A^B", "C^D"], "Grüße^Ä",
        "Yamada^Tarou=山田^太郎", "x" * 70, "a^b^c^d^e^f", b"BYTES^B",
    ),
    "SH": (*_TEXTS, ["a", "b"], None),
    "SL": (1, -1, [1, -2], None, [], 2**31, "1"),
    "SS": (1, -1, [1, -2], None, [], 40000),
    "ST": (*_TEXTS, None),
    "SV": (1, -1, [1, -2], None, 2**63),
    "TM": ("101112", "10:11:12", "101112.123456", "", None, "99", ["10", "11"]),
    "UC": (*_TEXTS, ["a", "b"], None),
    "UI": (
        "1.2.840.10008.1.2", "1.2.3", "", None, ["1.2", "1.3"], "1.2\\1.3", "1.02.x", "1." * 40,
        "1.2.840.10008.5.1.4.1.1.2",
    ),
    "UL": (1, 2**32 - 1, [1, 2], None, [], -1, 2**32, 1.0),
    "UN": (b"", b"\x00\x01", b"abc", None, "text"),
    "UR": ("http://a/b", "", None, " x", "http://a\\b"),
    "US": (0, 1, 8, 16, 65535, [1, 2], None, [], 70000, -1, "7", 1.5),
    "UT": (*_TEXTS, None, "y" * 300),
    "UV": (1, [1, 2], None, 2**64 - 1, 2**64),
    "US or SS": (0, 1, 40000, -5, [256, 0, 16], None, b"\x01\x00", 70000),
    "US or OW": (b"\x01\x00\x02\x00", [1, 2, 3], 5, None),
    "OB or OW": (b"\x01\x00\x02\x00", b"", None, bytes(64)),
}  # fmt: skip


# The VRs that an element of any tag may have
PLAIN_VRS = tuple(vr for vr in VALUES if " " not in vr)


# VRs whose values an element can keep when its VR is changed from one to the other
_ALIKE = (
    ("AE", "AS", "CS", "DA", "DT", "LO", "LT", "SH", "ST", "TM", "UC", "UI", "UR", "UT"),
    ("DS", "IS"),
    ("FD", "FL"),
    ("OB", "OD", "OF", "OL", "OV", "OW", "UN"),
    ("SL", "SS", "SV", "UL", "US", "UV"),
)


def vr_like(vr: str, choice: int) -> str:
    """Return a VR that the values of another one are values of, too."""
    found = next((vrs for vrs in _ALIKE if vr in vrs), (vr,))
    return found[choice % len(found)]


def private_vr(rng: Random, tag: int) -> str:
    """Draw the VR of a private element.

    One is a sequence for MMCPrivate: what is no item has tests of its own, and pydicom makes items
    of it.
    """
    return "SQ" if tag & 0xFFFF00FF == 0x00410002 else rng.choice(PLAIN_VRS)


def is_creator(tag: int) -> bool:
    """Whether a tag is that of a private creator."""
    return bool(tag & 0x10000) and 0x10 <= tag & 0xFFFF < 0x100


def creator(choice: int) -> str:
    """Return a text that a private creator may be changed to."""
    return (*CREATORS, *_ODD_CREATORS)[choice % (len(CREATORS) + len(_ODD_CREATORS))]


def any_tag(rng: Random) -> tuple[int, str]:
    """Draw a tag and the VR to use with it."""
    kind = rng.randrange(24)
    if kind == 0:
        return CHARSET, "CS"
    if kind == 1:
        return rng.choice(SEQUENCES), "SQ"
    if kind == 2:
        group, block = rng.choice(PRIVATE_GROUPS), rng.choice((0x10, 0x11))
        if rng.random() < 0.3:
            return group << 16 | block, "LO"
        tag = group << 16 | block << 8 | rng.randrange(1, 6)
        return tag, private_vr(rng, tag)
    if kind == 3:
        tag, vr = rng.choice(UNKNOWN), rng.choice(("UN", "LO", "UL"))
        return tag, "LO" if is_creator(tag) else vr
    if kind == 4:
        return rng.choice(REPEATERS), rng.choice(("US", "LO", "OW"))
    if kind < 7:
        # A VR that is not the dictionary's
        tag = rng.choice(TAGS[rng.choice(list(TAGS))])
        if tag in LUT_DESCRIPTORS:
            return tag, "US or SS"
        vr = rng.choice(PLAIN_VRS)
        # Pixel Representation is asked for its number wherever a sequence is read.
        return tag, "US" if tag == PIXEL_REPRESENTATION else vr
    vr = rng.choice(list(TAGS))
    return rng.choice(TAGS[vr]), vr


def key(rng: Random, tag: int) -> Any:
    """Draw a form in which to name a tag."""
    kind = rng.randrange(8)
    if kind < 5:
        return tag
    if kind < 7:
        return (tag >> 16, tag & 0xFFFF)
    return f"{tag:08x}" if rng.random() < 0.1 else [tag >> 16, tag & 0xFFFF]


def value_for(rng: Random, tag: int, vr: str, depth: int = 0) -> Spec:
    """Draw a value for an element."""
    if vr == "SQ":
        if rng.random() < 0.04:
            return ("plain", rng.choice((5, "x", None, [1])))
        count = rng.choice((0, 1, 1, 2, 3))
        return ("items", tuple(item(rng, depth + 1) for _ in range(count)))
    if tag == CHARSET:
        return ("plain", rng.choice(CHARSETS))
    if is_creator(tag):
        return ("plain", creator(rng.randrange(1000)))
    pool = VALUES[vr]
    # The first half of a pool is mostly valid; most data sets should be possible to write.
    valid = pool[: max(2, len(pool) // 2)]
    return ("plain", rng.choice(valid if rng.random() < 0.7 else pool))


def item(rng: Random, depth: int = 0) -> Spec:
    """Draw a data set."""
    elements = []
    for _ in range(rng.choice((0, 1, 2, 2, 3, 5))):
        tag, vr = any_tag(rng)
        if vr == "SQ" and depth > 2:
            continue
        elements.append((tag, vr, value_for(rng, tag, vr, depth)))
    return ("item", tuple(elements))
