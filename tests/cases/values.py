"""Values and their bytes, one table for the tests of reading and of writing.

``BOTH_WAYS`` holds what is the same in both directions. ``READ_ONLY`` holds bytes that are read but
never written like that: padding in odd places, other spellings. ``WRITE_ONLY`` holds what users
assign. Every row has the VR first; encodings are Python's names of codecs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class Case(NamedTuple):
    """One value: its VR, its little endian bytes, the value, and the codecs in use."""

    vr: str
    raw: bytes
    value: Any
    encodings: Sequence[str] = ("iso8859",)


LATIN_AND_CYRILLIC = ("latin_1", "iso_ir_144")
JAPANESE = ("iso8859", "iso2022_jp", "iso2022_jp_2")
KATAKANA = ("shift_jis", "iso2022_jp")
KOREAN = ("iso8859", "euc_kr")
CHINESE = ("iso8859", "iso_ir_58")
UTF8 = ("UTF8",)

BOTH_WAYS = [
    Case("AE", b"SCP1", "SCP1"),
    Case("AE", b"SCP ", "SCP"),
    Case("AE", b"A\\BC", ["A", "BC"]),
    Case("AS", b"042Y", "042Y"),
    Case("AS", b"042Y\\003M ", ["042Y", "003M"]),
    Case("AT", b"\x08\x00\x10\x00", 0x00080010),
    Case("AT", b"\x08\x00\x10\x00\xe0\x7f\x10\x00", [0x00080010, 0x7FE00010]),
    Case("CS", b"ORIGINAL\\PRIMARY", ["ORIGINAL", "PRIMARY"]),
    Case("CS", b"MONOCHROME2 ", "MONOCHROME2"),
    Case("DA", b"20010203", "20010203"),
    Case("DA", b"20010203-20010204 ", "20010203-20010204"),
    Case("DS", b"1.50", 1.5),
    Case("DS", b"-1e5", -100000.0),
    Case("DS", b"+.5 ", 0.5),
    Case("DS", b"0.10\\0.2", [0.1, 0.2]),
    Case("DS", b"0.3333333333333333", 0.3333333333333333),
    Case("DT", b"20010203040506.123456+0100", "20010203040506.123456+0100"),
    Case("FD", b"\x00\x00\x00\x00\x00\x00\xf8\x3f", 1.5),
    Case("FD", b"\x00\x00\x00\x00\x00\x00\x00\x80", -0.0),
    Case("FL", b"\x00\x00\xc0\x3f\x00\x00\x80\xff", [1.5, float("-inf")]),
    Case("IS", b"2147483647", 2147483647),
    Case("IS", b"-1\\02\\+3", [-1, 2, 3]),
    Case("LO", b"two words ", "two words"),
    Case("LO", b"a\\\\b", ["a", "", "b"]),
    Case("LO", b"\xe9\xe8", "éè", ("latin_1",)),
    Case("LO", b"\xc3\xa9", "é", UTF8),
    Case("LO", b"\xe4\xb9\x97\\B ", ["乗", "B"], UTF8),
    Case("LO", b"\x81\\\\B", ["乗", "B"], ("GB18030",)),
    Case("LO", b"\x81\\\\B", ["乗", "B"], ("GBK",)),
    Case("LO", b"\xb1\xb6", "ąś", ("iso8859_2",)),
    Case("LO", b"\xe6\xfe", "ĉŝ", ("iso8859_3",)),
    Case("LO", b"\xb3\xbd", "ŗŊ", ("iso8859_4",)),
    Case("LO", b"\xc4\xe9\xef\xed", "Διον", ("iso_ir_126",)),
    Case("LO", b"\xe2\xc8", "\u0642\u0628", ("iso_ir_127",)),
    Case("LO", b"\xf9\xf8", "\u05e9\u05e8", ("iso_ir_138",)),
    Case("LO", b"\xd6\xd7", "жз", ("iso_ir_144",)),
    Case("LO", b"\xfe\xf0", "şğ", ("iso_ir_148",)),
    Case("LO", b"\xa1\xa2", "กข", ("iso_ir_166",)),
    Case("LO", b"\xa4\xbd", "€œ", ("iso8859_15",)),
    Case("LO", b"\xd4\xcf\xc0\xde", "ﾔﾏﾀﾞ", ("shift_jis",)),
    Case("LO", b"\x1b-A\xe9\x1b-L\xd6", "éж", LATIN_AND_CYRILLIC),
    Case("LO", b"\x1b$B;3ED\x1b(B", "山田", JAPANESE),
    Case("LO", b"\x1b$B0\\\x1b(B\\C", ["移", "C"], JAPANESE),
    Case("LO", b"\x1b$(D0!\x1b(B ", "丂", JAPANESE),
    Case("LO", b"\x1b$B;3\x1b(J", "山", KATAKANA),
    Case("LO", b"\x1b)I\xd4\xcf\x1b$B;3\x1b(J ", "ﾔﾏ山", KATAKANA),
    Case("LO", b"\x1b$)C\xb1\xe8", "김", KOREAN),
    Case("LT", b"\x1b$)C\xb1\xe8\r\n\x1b$)C\xb1\xe8", "김\r\n김", KOREAN),
    Case("LT", b"\x1b$)A\xb5\xda\xd2\xbb", "第一", CHINESE),
    Case("LT", b"a\\b\r\n ", "a\\b\r\n"),
    Case("LT", b" indented ", " indented"),
    Case("OB", b"\x00\x01", b"\x00\x01"),
    Case("OD", b"12345678", b"12345678"),
    Case("OF", b"1234", b"1234"),
    Case("OL", b"1234", b"1234"),
    Case("OV", b"12345678", b"12345678"),
    Case("OW", b"\x01\x00", b"\x01\x00"),
    Case("PN", b"Doe^John", "Doe^John"),
    Case("PN", b"Doe^John\\Roe^R", ["Doe^John", "Roe^R"]),
    Case("PN", b"Buc^J\xe9r\xf4me", "Buc^Jérôme", ("latin_1",)),
    Case(
        "PN",
        b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
        "Yamada^Tarou=山田^太郎=やまだ^たろう",
        JAPANESE,
    ),
    Case("PN", b"Ai^A=\x1b$B=)\x1b(B^\x1b$BN^\x1b(B", "Ai^A=秋^涙", JAPANESE),
    Case(
        "PN",
        b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7",
        "Hong^Gildong=洪^吉洞",
        KOREAN,
    ),
    Case("SH", b"short ", "short"),
    Case("SL", b"\xfe\xff\xff\xff", -2),
    Case("SS", b"\x00\x80\xff\x7f", [-32768, 32767]),
    Case("ST", b"a\\b ", "a\\b"),
    Case("SV", b"\x00\x00\x00\x00\x00\x00\x00\x80", -(2**63)),
    Case("TM", b"101112.123456 ", "101112.123456"),
    Case("TM", b"10\\11 ", ["10", "11"]),
    Case("UC", b"a\\b ", ["a", "b"]),
    Case("UC", b"x" * 70000, "x" * 70000),
    Case("UI", b"1.2.840.10008.1.2\x00", "1.2.840.10008.1.2"),
    Case("UI", b"1.2\\1.3\x00", ["1.2", "1.3"]),
    Case("UL", b"\xff\xff\xff\xff", 0xFFFFFFFF),
    Case("UN", b"whatever", b"whatever"),
    Case("UR", b"http://a/b?c=d\\e", "http://a/b?c=d\\e"),
    Case("US", b"\x01\x00\xff\xff", [1, 65535]),
    Case("US", b"\x02\x01", 258),
    Case("UT", b"a\\b ", "a\\b"),
    Case("UV", b"\xff\xff\xff\xff\xff\xff\xff\xff", 2**64 - 1),
    Case("US or SS", b"\x01\x00", b"\x01\x00"),
    Case("OB or OW", b"\x01\x00", b"\x01\x00"),
]

READ_ONLY = [
    Case("AE", b" SCP1   ", "SCP1"),
    Case("AE", b"    ", ""),
    Case("CS", b" AB \x00\x00 ", " AB"),
    Case("CS", b"A \\ B ", ["A ", " B"]),
    Case("CS", b"\\ ", ["", ""]),
    Case("DA", b"20010203\x00\x00", "20010203"),
    Case("DS", b" 1.5 ", 1.5),
    Case("DS", b"1.5 \x00", 1.5),
    Case("DS", b"  ", ""),
    Case("DS", b"1\\\\2 ", [1.0, "", 2.0]),
    Case("IS", b" 12 ", 12),
    Case("IS", b"12\x00\x00", 12),
    Case("IS", b"  ", ""),
    Case("LO", b" a \\ b \x00", [" a", " b"]),
    Case("LO", b"a\x00\x00 ", "a"),
    Case("LO", b"\x1b(Babc", "abc"),
    Case("LO", b"\x1b$B;3ED\nA ", "山田\nA", JAPANESE),
    Case("LO", b"\x1b-L\xd6\n\xd6", "ж\nÖ", LATIN_AND_CYRILLIC),
    Case("LO", b"\x1b$)C\xb1\xe8\\\xb1\xe8", ["김", "김"], KOREAN),
    Case("LT", b" a \x00", " a"),
    Case("PN", b"A^B \\ C ", ["A^B ", " C"]),
    Case("PN", b"A^B\x00\x00", "A^B"),
    Case("PN", b"\x1b-L\xd6^\xd6", "ж^Ö", LATIN_AND_CYRILLIC),
    Case("UI", b"1.2.3 ", "1.2.3"),
    Case("UI", b"1.2\x00\x00", "1.2"),
    Case("UI", b"\x00\x00", ""),
    Case("UR", b"http://a \n ", "http://a"),
]

EMPTY_IS_NONE = "AT DS FD FL IS OB OD OF OL OV OW SL SS SV UL UN US UV".split()
EMPTY_IS_TEXT = "AE AS CS DA DT LO LT PN SH ST TM UC UI UR UT".split()

#: Bytes that are not what the VR asks for, but are met: the value and part of the warning.
DUBIOUS = [
    ("IS", b"1.0", 1, "Invalid value for VR IS: '1.0'"),
    ("IS", b"1.5 ", 1.5, "not valid for elements with a VR of IS"),
    ("IS", b"1e3 ", 1000, "Invalid value for VR IS: '1e3"),
    ("IS", b"abc ", "abc", "Invalid value for VR IS: 'abc"),
    ("IS", b"nan ", "nan", "Invalid value for VR IS: 'nan"),
    ("IS", b"inf ", "inf", "Invalid value for VR IS: 'inf"),
    ("IS", b"1E400 ", "1E400", "Invalid value for VR IS: '1E400"),
    ("IS", b"1234567890123", 1234567890123, r"value length \(13\) exceeds .* for VR IS"),
    ("IS", b"99999999999999999999", 99999999999999999999, r"value length \(20\) .* for VR IS"),
    ("LO", b"x" * 65, "x" * 65, r"value length \(65\) exceeds .* 64 allowed for VR LO"),
    ("LO", b"a\\" + b"x" * 65, ["a", "x" * 65], r"value length \(65\) .* for VR LO"),
    ("SH", b"x" * 17, "x" * 17, r"value length \(17\) exceeds .* 16 allowed for VR SH"),
    ("LT", b"x" * 10241, "x" * 10241, r"value length \(10241\) .* for VR LT"),
    ("ST", b"x" * 1025, "x" * 1025, r"value length \(1025\) .* for VR ST"),
    ("PN", b"x" * 65, "x" * 65, r"PN component length \(65\)"),
    ("PN", b"A=B=C=D", "A=B=C=D", r"number of PN components length \(4\)"),
    ("UI", b"1.02", "1.02", "Invalid value for VR UI: '1.02'"),
    ("UI", b" 1.2", "1.2", "Invalid value for VR UI: ' 1.2'"),
    ("UI", b"1" * 65, "1" * 65, r"value length \(65\) .* for VR UI"),
    ("UI", b"1.\xe9", "1.é", "Invalid value for VR UI"),
]

#: Values that cannot be encoded, whatever the settings.
UNENCODABLE = [
    ("AE", "日本"),
    ("AE", 5),
    ("AT", "no such keyword"),
    ("AT", 1 << 32),
    ("CS", object()),
    ("DA", 5),
    ("DS", object()),
    ("FD", "1.5"),
    ("FL", 1e50),
    ("FL", [1.0, None]),
    ("IS", b"\xff".decode("latin-1") + "\u0100"),
    ("LO", "日本"),
    ("LO", 5),
    ("OB", "text"),
    ("OB", 5),
    ("OW", [b"a", b"b"]),
    ("PN", "日本"),
    ("PN", 5),
    ("SL", 2**31),
    ("SS", 32768),
    ("SV", 2**63),
    ("UI", 5),
    ("UL", 2**32),
    ("UL", -1),
    ("UN", "text"),
    ("US", 70000),
    ("US", -1),
    ("US", 1.5),
    ("US", "1"),
    ("US", [1, 70000]),
    ("UV", 2**64),
]
