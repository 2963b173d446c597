"""The parts of a file and how its body is encoded (PS3.10 section 7.1), as the peer finds them."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from pathlib import Path
from typing import Any

import pydicom
import pydicom.filereader
import pytest

import codicom
import codicom.filereader
from codicom import config
from codicom._wire.opener import Opened, open_file
from codicom._wire.source import open_source
from codicom.errors import InvalidDicomError, LimitError, WireError
from wire.build import (
    BIG,
    DEFLATED,
    EXPLICIT,
    FOREVER,
    IMPLICIT,
    deflate,
    element,
    item,
    item_end,
    meta,
    sequence_end,
)

LIMITS = config.Limits()
NAME = element(0x00100010, "PN", b"A^B ")
NUMBER = element(0x00100020, "LO", b"ID")
PLAIN = element(0x00100010, None, b"A^B ") + element(0x00100020, None, b"ID")
BIG_NUMBER = element(0x00080060, "CS", b"MR", big=True) + element(0x00100020, "LO", b"ID", big=True)


def run(data: bytes, *, force: bool = False, stop_before_pixels: bool = False) -> Opened:
    return open_file(
        open_source(data), force=force, stop_before_pixels=stop_before_pixels, limits=LIMITS
    )


def tags(opened: Opened) -> list[int]:
    return [opened.body.words[8 * i] for i in opened.body.level(0, opened.body.count)]


def codes(opened: Opened) -> list[str]:
    return [note.code for note in (*opened.notes, *opened.body.notes)]


def test_the_parts() -> None:
    data = meta(EXPLICIT) + NAME + NUMBER
    opened = run(b"P" * 128 + data[128:])
    assert opened.preamble == b"P" * 128
    assert (opened.meta_start, opened.meta_end) == (132, len(data) - len(NAME + NUMBER))
    assert opened.meta is not None and opened.meta.count == 2
    assert opened.transfer_syntax == EXPLICIT
    assert (opened.implicit, opened.big_endian, opened.deflated) == (False, False, False)
    assert opened.body_source is opened.source
    assert (opened.body_start, opened.body_end) == (opened.meta_end, len(data))
    assert tags(opened) == [0x00100010, 0x00100020]
    assert opened.notes == () and opened.body.notes == ()


@pytest.mark.parametrize("data", [b"", NAME, b"DICM" + NAME, bytes(100), bytes(300), bytes(131)])
def test_no_dicom(data: bytes) -> None:
    with pytest.raises(InvalidDicomError, match="force=True"):
        run(data)
    with pytest.raises(pydicom.errors.InvalidDicomError):
        pydicom.dcmread(io.BytesIO(data))


# data, force, implicit, big endian, the tags of the body.
NAMES = [0x00100010, 0x00100020]
CASES = {
    "explicit": (meta(EXPLICIT) + NAME + NUMBER, False, False, False, NAMES),
    "implicit": (meta(IMPLICIT) + PLAIN, False, True, False, NAMES),
    "big": (meta(BIG) + BIG_NUMBER, False, False, True, [0x00080060, 0x00100020]),
    "padded syntax": (meta(IMPLICIT + " ") + PLAIN, False, True, False, NAMES),
    "private": (meta("1.2.3.4") + NAME + NUMBER, False, False, False, NAMES),
    "forced explicit": (NAME + NUMBER, True, False, False, NAMES),
    "forced implicit": (PLAIN, True, True, False, NAMES),
    "forced big": (BIG_NUMBER, True, False, True, [0x00080060, 0x00100020]),
    "forced with meta": (meta(EXPLICIT)[132:] + NAME, True, False, False, NAMES[:1]),
    "no meta explicit": (bytes(128) + b"DICM" + NAME + NUMBER, False, False, False, NAMES),
    "no meta implicit": (bytes(128) + b"DICM" + PLAIN, False, True, False, NAMES),
    "no syntax": (
        meta(None, element(0x00020012, "UI", b"1.2\0")) + NAME + NUMBER,
        False,
        False,
        False,
        NAMES,
    ),
    "no syntax implicit": (
        meta(None, element(0x00020012, "UI", b"1.2\0")) + PLAIN,
        False,
        True,
        False,
        NAMES,
    ),
    "group length too small": (
        meta(EXPLICIT, length=4) + NAME + NUMBER,
        False,
        False,
        False,
        NAMES,
    ),
    "declared explicit": (meta(EXPLICIT) + PLAIN, False, True, False, NAMES),
    "declared implicit": (meta(IMPLICIT) + NAME + NUMBER, False, False, False, NAMES),
    "implicit meta": (
        bytes(128) + b"DICM" + element(0x00020010, None, IMPLICIT.encode() + b"\0") + PLAIN,
        False,
        True,
        False,
        NAMES,
    ),
    "group 2 in the body": (
        meta(EXPLICIT) + NAME + element(0x00020010, "UI", b"1.2\0"),
        False,
        False,
        False,
        [0x00100010, 0x00020010],
    ),
    "nothing behind DICM": (bytes(128) + b"DICM", False, True, False, []),
}


@pytest.mark.parametrize("name", CASES)
def test_encodings(name: str) -> None:
    data, force, implicit, big, expected = CASES[name]
    opened = run(data, force=force)
    assert (opened.implicit, opened.big_endian) == (implicit, big)
    assert tags(opened) == expected
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        peer = pydicom.dcmread(io.BytesIO(data), force=force)
    assert sorted(map(int, peer.keys())) == sorted(expected)
    expected_meta = set(map(int, peer.file_meta.keys()))
    found = opened.meta.words[::8].tolist() if opened.meta is not None else []
    assert set(found) == expected_meta


@pytest.mark.parametrize(
    "data, code", [(meta(EXPLICIT) + PLAIN, "implicit"), (meta(IMPLICIT) + NAME, "explicit")]
)
def test_the_wrong_vr_is_noted_in_the_peers_words(data: bytes, code: str) -> None:
    opened = run(data)
    assert codes(opened) == [f"found-{code}"]
    with pytest.warns(UserWarning) as seen:
        pydicom.dcmread(io.BytesIO(data))
    text = [*opened.notes, *opened.body.notes][0].text
    assert text in [str(warning.message) for warning in seen]


def test_the_wrong_byte_order() -> None:
    head = element(0x00080060, "CS", b"MR")
    opened = run(meta(BIG) + head + NAME)
    assert tags(opened) == [0x00080060, 0x00100010] and not opened.big_endian
    assert codes(opened) == ["found-order"]
    opened = run(meta(EXPLICIT) + BIG_NUMBER)
    assert tags(opened) == [0x00080060, 0x00100020] and opened.big_endian


@pytest.mark.parametrize("length", [None, FOREVER], ids=["defined", "undefined"])
@pytest.mark.parametrize(
    ("tag", "big"),
    [
        *((tag, False) for tag in (0x300C0004, 0x52009229, 0x00520004, 0x54000100, 0x01000010)),
        *((tag, True) for tag in (0x300C0004, 0x00520004, 0x00540016, 0x00010001, 0x00030010)),
    ],
)
def test_the_byte_order_of_a_sequence_that_begins_a_data_set(
    tag: int, length: int | None, big: bool
) -> None:
    """A treatment plan's item that was saved by itself, say, has a group of 300C."""
    inside = item(element(0x300C0006, "IS", b"1 ", big=big), big=big)
    if length is not None:
        inside += sequence_end(big=big)
    opened = run(element(tag, "SQ", inside, length=length, big=big), force=True)
    assert (tags(opened), opened.big_endian, codes(opened)) == ([tag], big, [])


def test_group_length_beyond_the_file() -> None:
    assert codes(run(meta(EXPLICIT, length=4000) + NAME)) == ["truncated"]


def test_deflated() -> None:
    data = meta(DEFLATED) + deflate(NAME + NUMBER)
    opened = run(data)
    assert opened.deflated and tags(opened) == NAMES and codes(opened) == []
    assert (opened.body_start, opened.body_end) == (0, len(NAME + NUMBER))
    assert opened.body_source.read_at(8, 4) == b"A^B "
    assert codes(run(data + b"\0")) == []


@pytest.mark.parametrize("uid", ["1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205"])
def test_the_other_deflated_syntaxes(uid: str) -> None:
    assert tags(run(meta(uid) + deflate(NAME + NUMBER))) == NAMES
    # Some writers forget to deflate.
    opened = run(meta(uid) + element(0x00080060, "CS", b"MR") + NAME)
    assert tags(opened) == [0x00080060, 0x00100010]
    assert not opened.deflated and codes(opened) == ["not-deflated"]


def test_a_zlib_header() -> None:
    assert tags(run(meta(DEFLATED) + zlib.compress(NAME + NUMBER))) == NAMES


def test_deflated_damage() -> None:
    content = NAME + NUMBER + element(0x00420011, "OB", bytes(range(256)) * 40)
    packed = deflate(content)
    for end in range(60, len(packed) - 2, 7):
        opened = run(meta(DEFLATED) + packed[:end])
        assert "truncated" in codes(opened)
    for at in range(60, len(packed) - 2, 7):
        broken = packed[:at] + bytes([packed[at] ^ 0x55]) + packed[at + 1 :]
        opened = run(meta(DEFLATED) + broken)
        assert tags(opened)[:1] == [0x00100010]
    with pytest.raises(WireError, match="deflated"):
        run(meta(DEFLATED) + b"\xff" * 40)


@pytest.mark.parametrize("end", [0, 1])
def test_deflated_to_nothing(end: int) -> None:
    data = meta(DEFLATED) + deflate(NAME)[:end]
    with pytest.raises(WireError):
        run(data)


def test_deflate_bomb() -> None:
    engine = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    head = element(0x00420011, "OB", b"", length=90 << 20)
    packed = engine.compress(head) + b"".join(engine.compress(bytes(1 << 20)) for _ in range(90))
    packed += engine.flush()
    with pytest.raises(LimitError, match="inflate"):
        run(meta(DEFLATED) + packed)
    opened = open_file(
        open_source(meta(DEFLATED) + packed), limits=config.Limits(inflate_floor=None)
    )
    assert opened.body_end == 12 + (90 << 20) and codes(opened) == []


def test_stop_before_pixels() -> None:
    pixels = element(0x7FE00010, "OW", b"1234")
    for data in (meta(EXPLICIT) + NAME + pixels, meta(DEFLATED) + deflate(NAME + pixels)):
        opened = run(data, stop_before_pixels=True)
        assert tags(opened) == [0x00100010]
        assert opened.body_end - opened.body_start == len(NAME)


@pytest.mark.parametrize("stop", [False, True])
def test_the_position_afterwards(stop: bool) -> None:
    data = b"before" + meta(EXPLICIT) + NAME + element(0x7FE00010, "OW", b"1234")
    mine, theirs = io.BytesIO(data), io.BytesIO(data)
    mine.seek(6)
    theirs.seek(6)
    open_file(open_source(mine), stop_before_pixels=stop, limits=LIMITS)
    pydicom.dcmread(theirs, stop_before_pixels=stop)
    assert mine.tell() == theirs.tell()


def boundaries(opened: Opened) -> set[int]:
    """Where a truncation leaves complete elements: after each of the first level."""
    ends = {opened.body_start}
    for index in opened.body.level(0, opened.body.count):
        ends.add(struct.unpack_from("=Q", opened.body.records, 32 * index + 16)[0])
    return ends


def check_every_truncation(data: bytes, step: int = 1) -> None:
    whole = run(data)
    assert codes(whole) == []
    clean = boundaries(whole)
    for end in range(0, len(data), step):
        try:
            opened = run(data[:end])
        except InvalidDicomError:
            assert end < 132
            continue
        assert codes(opened) or end in clean or end == 132, f"silent at {end}"


def test_every_truncation_of_made_files() -> None:
    content = item(NAME, length=FOREVER) + item_end() + item(NAME) + sequence_end()
    body = (
        NAME
        + element(0x00081140, "SQ", content, length=FOREVER)
        + element(0x00081150, "SQ", item(NAME))
        + element(0x0040A160, "UT", b"text" + sequence_end(), length=FOREVER)
        + element(0x7FE00010, "OB", item(b"") + item(b"ab") + sequence_end(), length=FOREVER)
    )
    check_every_truncation(meta(EXPLICIT) + body)


@pytest.mark.parametrize(
    "name", ["rtplan.dcm", "MR_small.dcm", "UN_sequence.dcm", "nested_priv_SQ.dcm"]
)
def test_every_truncation(name: str, all_peer_files: dict[str, Path]) -> None:
    check_every_truncation(all_peer_files[name].read_bytes())


def test_every_truncation_of_a_deflated_body() -> None:
    data = meta(DEFLATED) + deflate(NAME + NUMBER * 20)
    start = len(meta(DEFLATED))
    for end in range(start, len(data) - 2):
        try:
            opened = run(data[:end])
        except WireError:
            continue
        assert "truncated" in codes(opened), f"silent at {end}"


def test_the_peers_files(all_peer_files: dict[str, Path]) -> None:
    """Where each element of the first level is, its VR and length, in every file of the peer."""
    compared = 0
    for path in all_peer_files.values():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                peer = pydicom.dcmread(path, force=True)
            except Exception:
                continue  # what the peer cannot read is compared with nothing
        opened = run(path.read_bytes(), force=True)
        tape = opened.body
        mine = {}
        for index in tape.level(0, tape.count):
            tag, vr, _, value, _, length, _ = struct.unpack_from(
                "=IHHQQII", tape.records, 32 * index
            )
            mine[tag] = (vr.to_bytes(2, "big").decode() if vr else None, length, value)
        assert set(mine) == set(map(int, peer.keys())), path.name
        for tag, found in mine.items():
            raw = peer.get_item(tag)
            if isinstance(raw, pydicom.dataelem.RawDataElement) and raw.VR != "UN":
                # Where the header has none, the peer may have filled in a VR.
                expected = (raw.VR if found[0] else None, raw.length, raw.value_tell)
                assert found == expected, (path.name, hex(tag))
                compared += 1
    assert compared > 3000


@pytest.mark.parametrize("mode", [0, 1, 2])
@pytest.mark.parametrize("stated", [b"1.2.840.10008.1.2\0", b"1.2.840.10008.1.2.1\0"])
@pytest.mark.parametrize("body", [b"\x10\0\x20\0\2\0\0\0x ", b"\x10\0\x20\0LO\2\0x "])
def test_a_file_that_is_not_encoded_as_it_says_is_refused_if_reading_is_strict(
    body: bytes, stated: bytes, mode: int
) -> None:
    head = b"\2\0\x10\0UI" + len(stated).to_bytes(2, "little") + stated
    results = []
    for library in (codicom, pydicom):
        before = library.config.settings.reading_validation_mode
        library.config.settings.reading_validation_mode = mode
        told: list[Any] = []
        try:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                told.append(
                    library.dcmread(io.BytesIO(bytes(128) + b"DICM" + head + body)).PatientID
                )
        except Exception as error:
            told += [type(error).__name__, str(error).partition(" in ")[0]]
        finally:
            library.config.settings.reading_validation_mode = before
        try:
            library.filereader.read_dataset(io.BytesIO(body), stated[-3:-1] != b".1", True)
        except Exception as error:
            told.append(str(error))
        results.append([*told, [str(w.message).partition(" in ")[0] for w in caught]])
    assert results[0] == results[1]
