"""Headers of codestreams, and the guard that reads them before a codec does."""

from __future__ import annotations

import io
import re
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from codicom import config
from codicom.encaps import encapsulate
from codicom.errors import CodicomWarning, InvalidPixelDataError, LimitError
from codicom.pixels import codestream, iter_pixels
from codicom.pixels.codec import FrameSpec
from codicom.pixels.codestream import ends, read_header
from codicom.pixels.guards import GUARDS
from codicom.pixels.inspection import inspect
from codicom_imagecodecs import htj2k_encoder
from pixels.images import image

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


@pytest.mark.parametrize("left", [b"", b"\0", b"\xff", b"\xff\0", b"\0\0\0"])
def test_the_end_marker_of_jpeg_2000_goes_in_front_of_the_padding(left: bytes) -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    for side in (40, 41, 42, 43):
        array = (np.arange(side * side) * 7 % 251).reshape(side, side).astype("u1")
        whole = imagecodecs.jpeg2k_encode(array, 0, codecformat="J2K", reversible=True)
        ds = image(encapsulate([whole[:-2] + left]), rows=side, columns=side, allocated=8,
                   syntax=UID + "90")  # fmt: skip
        with pytest.warns(CodicomWarning, match="no end marker"):
            assert np.array_equal(ds.pixel_array, array)
        assert ds.pixel_report[0].status == "unterminated"


def test_what_the_guard_refuses_is_said_of_a_frame() -> None:
    good = struct.pack("<16I", 1, 64, *[0] * 14) + b"\x05abcdef"
    ds = image(encapsulate([good, good[:60]]), rows=2, columns=3, allocated=8, frames=2,
               syntax="1.2.840.10008.1.2.5")  # fmt: skip
    for call in (
        lambda: ds.pixel_array,
        lambda: ds.frames[1].array(),
        lambda: list(iter_pixels(ds)),
    ):
        with pytest.raises(InvalidPixelDataError, match=r"^frame 1: an RLE frame of 60 bytes"):
            call()
    assert ds.frames[0].array().tobytes() == b"abcdef"
    ds = image(encapsulate([good[:60]]), rows=2, columns=3, allocated=8,
               syntax="1.2.840.10008.1.2.5")  # fmt: skip
    with pytest.raises(InvalidPixelDataError, match=r"^an RLE frame of 60 bytes"):
        _ = ds.pixel_array


@pytest.mark.parametrize("padding", [b"", b"\0", b"\xff", b" ", b"\0" * 500])
def test_padding_after_the_end_marker(padding: bytes) -> None:
    assert ends(memoryview(STREAMS["50"] + padding))


def test_scans_are_bounded() -> None:
    stream = jpeg(sof=0xC2) + jpeg()[-20:] * 2000
    assert read_header(memoryview(jpeg(sof=0xC2))).process == 2
    many = stream.replace(EOI, b"\xff\xda")
    with pytest.raises(LimitError, match="scans"):
        read_header(memoryview(many))


def test_scans_of_single_components_are_bounded() -> None:
    """Not only progressive streams have several scans; each may cost an image."""
    stream = bytearray(jpeg())
    stream[stream.index(b"\xff\xda") + 4] = 1  # of three components
    assert read_header(memoryview(stream)).components == 3
    with pytest.raises(LimitError, match="scans"):
        read_header(memoryview(stream + b"\xff\xda" * 1000))


def test_packets_are_bounded() -> None:
    """Decoders take some KB for each precinct and layer, whether there is a packet or not."""
    main = bytearray(jpeg2000(2048, 2048))
    at = main.index(b"\xff\x52")
    assert read_header(memoryview(main)).rows == 2048
    layered = main[: at + 6] + b"\xff\xff" + main[at + 8 :]
    with pytest.raises(InvalidPixelDataError, match="393210 packets"):
        read_header(memoryview(layered))
    main[at + 2 : at + 5] = b"\0\x12\x01"  # six bytes more: the sizes of precincts
    small = main[: at + 14] + b"\x11" * 6 + main[at + 14 :]
    with pytest.raises(InvalidPixelDataError, match="1397760 packets"):
        read_header(memoryview(small))
    small[at + 14 : at + 20] = b"\x88" * 6
    assert read_header(memoryview(small)).rows == 2048


def test_tiles_that_are_missing() -> None:
    pillow = pytest.importorskip("PIL.Image")
    file = io.BytesIO()
    array = np.arange(64 * 64).astype("u1").reshape(64, 64)
    pillow.fromarray(array).save(file, "JPEG2000", no_jp2=True, tile_size=(16, 16))
    whole = file.getvalue()
    assert read_header(memoryview(whole)).tiles == 16
    facts = replace(spec("90"), rows=64, columns=64)
    guard = GUARDS[UID + "90"]
    guard(memoryview(whole), facts)
    starts = [m.start() for m in re.finditer(b"\xff\x90\0\x0a", whole)]
    assert len(starts) == 16
    # One tile taken out, so that all else is in order.
    with pytest.raises(InvalidPixelDataError, match="has 15 of the 16 tiles"):
        guard(memoryview(whole[: starts[4]] + whole[starts[5] :]), facts)
    with pytest.raises(
        InvalidPixelDataError, match=r"16 tiles, which take more than its 1.. bytes"
    ):
        guard(memoryview(whole[: starts[0]] + EOI), facts)
    # What cannot be followed is for the decoder to judge.
    broken = bytearray(whole)
    broken[starts[3] + 6 : starts[3] + 10] = b"\0\1\0\0"
    guard(memoryview(broken), facts)
    broken[starts[3] + 6 : starts[3] + 10] = bytes(4)
    guard(memoryview(broken), facts)


BOMB = r"""
import resource, sys, warnings
import numpy as np
from pixels.images import image
from codicom.encaps import encapsulate
from codicom.errors import CodicomError
warnings.simplefilter("ignore")
uid, change = sys.argv[1:]
ds = image(bytes(1024 * 1024), rows=1024, columns=1024, allocated=8)
ds.compress(uid)
stream = bytearray(ds.frames[0].encoded)
cod = stream.index(b"\xff\x52")
if change == "tiles":
    stream[24:32] = b"\0\0\0\x05" * 2
elif change == "layers":
    stream[cod + 6 : cod + 8] = b"\xff\xff"
else:
    levels = stream[cod + 9]
    stream[cod + 4] |= 1
    stream[cod + 3] += levels + 1
    stream[cod + 14 : cod + 14] = b"\x11" * (levels + 1)
ds.PixelData = encapsulate([bytes(stream)])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    ds.pixel_array
except CodicomError:
    pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no getrusage")
@pytest.mark.parametrize("change", ["tiles", "layers", "precincts"])
@pytest.mark.parametrize("syntax", ["90", "201"] if htj2k_encoder.missing() is None else ["90"])
def test_memory_of_small_streams_with_large_promises(syntax: str, change: str) -> None:
    folder = Path(__file__).resolve().parents[1]
    command = [sys.executable, "-c", BOMB, UID + syntax, change]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 100_000, "KB"


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


def outcome(data: bytes) -> object:
    """Return the header of a codestream, or the error that it is refused with."""
    try:
        return read_header(memoryview(data))
    except (InvalidPixelDataError, LimitError) as error:
        return str(error)


@pytest.mark.parametrize(
    "data",
    [
        jpeg(before=ADOBE), jpeg(components=1, sof=0xC3), jpeg(sof=0xF7, components=1),
        jpeg(sof=0xC2), jpeg2000(), jpeg2000(components=3, mct=1, tile=(2, 2)),
    ],
)  # fmt: skip
def test_what_was_read_before_does_not_matter(data: bytes) -> None:
    """A header like the last one is not read again: whichever byte differs has to be noticed."""
    other = jpeg(rows=77) if data[1] != 0xD8 else jpeg2000(rows=77)
    frames = [data, data + b"\0", data[:-2] + bytes(99) + EOI, data[:-3]]
    frames += [data[:at] + bytes([data[at] ^ flip]) + data[at + 1 :]
               for at in range(len(data)) for flip in (1, 2, 0x10, 0x80, 0xFF)]  # fmt: skip
    for frame in frames:
        outcome(other)
        afresh = outcome(frame)
        outcome(other)
        outcome(data)
        assert outcome(frame) == afresh


def test_a_header_is_read_once_for_guard_and_plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    original = codestream._read
    monkeypatch.setattr(codestream, "_read", lambda data: (read.append(1), original(data))[1])
    pixels = np.arange(64, dtype="u1")
    ds = image(pixels.tobytes(), rows=8, columns=8, allocated=8)
    ds.compress(UID + "110")  # of which no first bytes decide about all of the header
    read.clear()
    assert ds.pixel_array.reshape(-1).tolist() == pixels.tolist()
    assert len(read) == 1


def test_what_was_looked_at_is_not_taken_for_anything_else() -> None:
    frame = FrameSpec(8, 8, 1, 8, 8, 0, "MONOCHROME2", 0, UID + "50")
    out = memoryview(bytearray(64))
    data = jpeg(rows=8, columns=8, components=1)
    stream = memoryview(data)
    header = inspect(stream, frame, out, "JPEG")
    assert inspect(stream, frame, out, "JPEG") is header
    with pytest.raises(InvalidPixelDataError, match="promises 9 and 8"):
        inspect(stream, replace(frame, rows=9), memoryview(bytearray(72)), "JPEG")
    with pytest.raises(InvalidPixelDataError, match="needs JPEG-LS"):
        inspect(stream, frame, out, "JPEG-LS")
    with pytest.raises(ValueError, match="63 bytes of output"):
        inspect(stream, frame, out[1:], "JPEG")
    with pytest.raises(InvalidPixelDataError, match="no end marker"):
        inspect(memoryview(data[:-2]), frame, out, "JPEG")
    # Memory that may change in between is looked at again.
    memory = bytearray(stream)
    view = memoryview(memory)
    assert inspect(view, frame, out, "JPEG") == header
    memory[-2:] = bytes(2)
    with pytest.raises(InvalidPixelDataError, match="no end marker"):
        inspect(view, frame, out, "JPEG")
