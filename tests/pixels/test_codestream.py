"""Headers of codestreams, and the guard that reads them before a codec does."""

from __future__ import annotations

import struct
from dataclasses import replace

import pytest

from codicom import config
from codicom.errors import CodicomWarning, InvalidPixelDataError, LimitError
from codicom.pixels.codec import FrameSpec
from codicom.pixels.codestream import ends, read_header
from codicom.pixels.guards import GUARDS

UID = "1.2.840.10008.1.2.4."
EOI = b"\xff\xd9"
ADOBE = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00"
JFIF = b"\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"


def jpeg(
    rows: int = 4,
    columns: int = 5,
    components: int = 3,
    precision: int = 8,
    *,
    sof: int = 0xC0,
    before: bytes = b"",
    ids: bytes = b"\x01\x02\x03",
    sampling: int = 0x11,
    scan: bytes = b"\x00\x3f\x00",
) -> bytes:
    """Return the markers of a JPEG or JPEG-LS stream."""
    parts = b"".join(bytes((ids[i], sampling if i == 0 else 0x11, 0)) for i in range(components))
    frame = struct.pack(">BHHB", precision, rows, columns, components) + parts
    scan = bytes([components]) + b"".join(bytes((i, 0)) for i in ids[:components]) + scan
    segments = b""
    for marker, content in ((sof, frame), (0xDA, scan)):
        segments += bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content
    return b"\xff\xd8" + before + segments + b"\x12\x34" + EOI


def jpeg2000(
    rows: int = 4,
    columns: int = 5,
    components: int = 1,
    depth: int = 7,
    *,
    mct: int = 0,
    reversible: int = 1,
    tile: tuple[int, int] | None = None,
) -> bytes:
    """Return the main header of a JPEG 2000 codestream."""
    wide, high = tile or (columns, rows)
    siz = struct.pack(">H8IH", 0, columns, rows, 0, 0, wide, high, 0, 0, components)
    siz += bytes((depth, 1, 1)) * components
    cod = bytes((0, 0, 0, 1, mct, 5, 4, 4, 0, reversible))
    head = b"\xff\x4f\xff\x51" + struct.pack(">H", len(siz) + 2) + siz
    return head + b"\xff\x52" + struct.pack(">H", len(cod) + 2) + cod + b"\xff\x90" + EOI


def spec(syntax: str, samples: int = 1, photometric: str = "MONOCHROME2") -> FrameSpec:
    return FrameSpec(4, 5, samples, 8, 8, 0, photometric, 0, UID + syntax)


def test_jpeg() -> None:
    header = read_header(memoryview(jpeg(7, 9, 1, 12, sof=0xC1)))
    assert header[:5] == ("JPEG", 7, 9, 1, 12)
    assert (header.process, header.lossy, header.is_signed) == (1, True, None)
    assert not read_header(memoryview(jpeg(sof=0xC3))).lossy


@pytest.mark.parametrize(
    ("facts", "colour"),
    [
        ({}, ""),
        ({"before": ADOBE + b"\0"}, "RGB"),
        ({"before": ADOBE + b"\1"}, "YBR_FULL"),
        ({"before": ADOBE + b"\2"}, ""),
        ({"before": JFIF}, "YBR_FULL"),
        ({"before": JFIF + ADOBE + b"\0"}, "RGB"),
        ({"ids": b"RGB"}, "RGB"),
        ({"ids": b"RGB", "before": ADOBE + b"\1"}, "YBR_FULL"),
        ({"sampling": 0x21}, "YBR_FULL"),
        ({"before": JFIF, "sof": 0xC3}, ""),
        ({"before": ADOBE + b"\0", "sof": 0xC3}, "RGB"),
    ],
)
def test_colour_of_jpeg(facts: dict[str, object], colour: str) -> None:
    assert read_header(memoryview(jpeg(**facts))).colour == colour  # type: ignore[arg-type]


def test_jpeg_ls() -> None:
    header = read_header(memoryview(jpeg(sof=0xF7, scan=b"\x02\x01\x00")))
    assert (header.kind, header.process, header.lossy, header.colour) == ("JPEG-LS", 1, True, "")
    assert not read_header(memoryview(jpeg(sof=0xF7, scan=b"\x00\x00\x00"))).lossy


def test_jpeg_2000() -> None:
    header = read_header(memoryview(jpeg2000(components=3, depth=0x8B, mct=1, reversible=0)))
    assert header[:6] == ("JPEG 2000", 4, 5, 3, 12, True)
    assert (header.process, header.lossy) == (1, True)


def test_jp2_boxes_are_left_out() -> None:
    code = jpeg2000()
    box = b"\0\0\0\x0cjP  \r\n\x87\n" + struct.pack(">I", 8 + len(code)) + b"jp2c" + code
    stream, *_ = GUARDS[UID + "90"](memoryview(box), spec("90"))
    assert bytes(stream) == code


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("ff0af0002080a0b811080401", (31, 17, 1, 8)),
        ("ff0af00020804808040100f9", (31, 17, 3, 8)),
        ("ff0af0002060221208040100", (31, 17, 3, 5)),
        ("ff0a894152dc0800130801007109", (40, 50, 1, 8)),
        ("ff0a890700130801007d21671328", (40, 50, 3, 8)),
    ],
)
def test_jpeg_xl(head: str, expected: tuple[int, ...]) -> None:
    header = read_header(memoryview(bytes.fromhex(head) + bytes(32)))
    assert header[1:5] == expected
    assert header.kind == "JPEG XL"


STREAMS = {"50": jpeg(components=1), "80": jpeg(components=1, sof=0xF7), "90": jpeg2000()}


@pytest.mark.parametrize("syntax", STREAMS)
@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"rows": 5}, "4 rows and 5 columns"),
        ({"columns": 65535}, "4 rows and 5 columns"),
        ({"samples_per_pixel": 3}, "1 component"),
        ({"bits_allocated": 1}, "8 bits"),
    ],
)
def test_the_guard_refuses_other_frames(syntax: str, changes: dict[str, int], text: str) -> None:
    stream = memoryview(STREAMS[syntax])
    guard = GUARDS[UID + syntax]
    assert guard(stream, spec(syntax)) == (stream, "", read_header(stream))
    with pytest.raises(InvalidPixelDataError, match=text):
        guard(stream, replace(spec(syntax), **changes))  # type: ignore[arg-type]


def test_the_guard_refuses_other_kinds() -> None:
    with pytest.raises(InvalidPixelDataError, match="is JPEG-LS, the transfer syntax needs JPEG"):
        GUARDS[UID + "50"](memoryview(STREAMS["80"]), spec("50"))


@pytest.mark.parametrize("syntax", STREAMS)
def test_every_cut_header_is_refused(syntax: str) -> None:
    stream = STREAMS[syntax]
    for stop in range(len(stream) - 4):
        with pytest.raises(InvalidPixelDataError):
            read_header(memoryview(stream)[:stop])


@pytest.mark.parametrize("syntax", STREAMS)
def test_end_marker(syntax: str) -> None:
    cut = memoryview(STREAMS[syntax][:-2])
    guard = GUARDS[UID + syntax]
    with pytest.warns(CodicomWarning, match="no end marker"):
        stream, *_ = guard(cut, spec(syntax))
    assert bytes(stream) == bytes(cut) + EOI
    with (
        config.using(reading_validation_mode=config.RAISE),
        pytest.raises(InvalidPixelDataError, match="no end marker"),
    ):
        guard(cut, spec(syntax))


@pytest.mark.parametrize("padding", [b"", b"\0", b"\xff", b" ", b"\0" * 500])
def test_padding_after_the_end_marker(padding: bytes) -> None:
    assert ends(memoryview(STREAMS["50"] + padding))


def test_scans_are_bounded() -> None:
    stream = jpeg(sof=0xC2) + jpeg()[-20:] * 2000
    assert read_header(memoryview(jpeg(sof=0xC2))).process == 2
    many = stream.replace(EOI, b"\xff\xda")
    with pytest.raises(LimitError, match="scans"):
        read_header(memoryview(many))


def test_tiles_are_bounded() -> None:
    with pytest.raises(InvalidPixelDataError, match="tiles"):
        read_header(memoryview(jpeg2000(60000, 60000, tile=(1, 1))))


@pytest.mark.parametrize(
    ("mct", "photometric", "colour"),
    [
        (1, "RGB", "RGB"),
        (1, "YBR_RCT", "RGB"),
        (0, "YBR_ICT", "RGB"),
        (0, "YBR_FULL", ""),
        (0, "RGB", ""),
    ],
)
def test_colour_of_jpeg_2000(mct: int, photometric: str, colour: str) -> None:
    stream = memoryview(jpeg2000(components=3, mct=mct))
    assert GUARDS[UID + "90"](stream, spec("90", 3, photometric))[1] == colour
