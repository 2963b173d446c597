"""What the scanner makes of single cases, well-formed and broken (PS3.5 section 7)."""

from __future__ import annotations

import struct

import pytest

from codicom import config
from codicom._wire import tape as t
from codicom._wire.source import MemorySource
from codicom._wire.tape import Tape, scan
from codicom.errors import LimitError
from wire.build import FOREVER, element, fragments, item, item_end, sequence, sequence_end

LIMITS = config.Limits()
NAME = element(0x00100010, "PN", b"A^B ")
NUMBER = element(0x00100020, "LO", b"ID")
PLAIN_NAME = element(0x00100010, None, b"A^B ")
PLAIN_NUMBER = element(0x00100020, None, b"ID")
PIXELS = 0x7FE00010


def run(
    data: bytes,
    *,
    implicit: bool = False,
    big_endian: bool = False,
    items: bool = False,
    stop_before_pixels: bool = False,
    limits: config.Limits = LIMITS,
) -> Tape:
    return scan(
        MemorySource(data),
        0,
        len(data),
        implicit=implicit,
        big_endian=big_endian,
        items=items,
        stop_before_pixels=stop_before_pixels,
        limits=limits,
    )


def records(tape: Tape) -> list[tuple[int, ...]]:
    return list(struct.iter_unpack("=IHHQQII", tape.records))


def tags(tape: Tape) -> list[int]:
    """The tags of the first level."""
    return [tape.words[8 * index] for index in tape.level(0, tape.count)]


def codes(tape: Tape) -> list[str]:
    return [note.code for note in tape.notes]


def test_explicit_little() -> None:
    tape = run(NAME + element(0x00420011, "OB", b"1234"))
    pn, ob = ord("P") << 8 | ord("N"), ord("O") << 8 | ord("B")
    assert records(tape) == [
        (0x00100010, pn, 0, 8, 12, 4, 1),
        (0x00420011, ob, t.LONG_HEADER, 24, 28, 4, 2),
    ]
    assert tape.flat and tape.end == 28 and not tape.notes and not tape.remarks


def test_implicit_and_big_endian() -> None:
    assert records(run(PLAIN_NAME, implicit=True)) == [(0x00100010, 0, t.NO_VR, 8, 12, 4, 1)]
    found = records(run(element(0x00100010, "PN", b"A^B ", big=True), big_endian=True))
    assert found == [(0x00100010, 0x504E, t.BIG_ENDIAN, 8, 12, 4, 1)]


def test_empty() -> None:
    tape = run(b"")
    assert (tape.count, tape.records, tape.notes, tape.level(0, 0)) == (0, b"", (), [])


def test_defined_lengths_are_stepped_over() -> None:
    tape = run(sequence(0x00081140, "SQ", [NAME, NAME], undefined=False) + NUMBER)
    assert tags(tape) == [0x00081140, 0x00100020]
    assert tape.flat


def test_undefined_lengths_are_walked() -> None:
    inner = sequence(0x00081150, "SQ", [NUMBER])
    tape = run(sequence(0x00081140, "SQ", [NAME + inner, NAME]) + NUMBER)
    assert tags(tape) == [0x00081140, 0x00100020]
    outer = records(tape)[0]
    assert outer[2] == t.LONG_HEADER | t.UNDEFINED | t.WALKED
    first, second = tape.level(1, outer[6])
    assert [records(tape)[i][0] for i in tape.level(first + 1, second)] == [0x00100010, 0x00081150]
    assert not tape.flat and not tape.notes


def test_items_of_a_sequence() -> None:
    tape = run(item(NAME) + item(NAME, length=FOREVER) + item_end(), items=True)
    assert [r[2] & t.ITEM for r in records(tape)] == [t.ITEM, t.ITEM, 0]
    assert tape.level(0, tape.count) == [0, 1]


def test_unknown_sequence_is_implicit_little_endian() -> None:
    for big in (False, True):
        content = item(PLAIN_NAME, length=FOREVER) + item_end() + sequence_end()
        after = element(0x00100020, "LO", b"ID", big=big)
        data = element(0x00091001, "UN", content, length=FOREVER, big=big) + after
        tape = run(data, big_endian=big)
        assert tags(tape) == [0x00091001, 0x00100020]
        assert records(tape)[2][:3] == (0x00100010, 0, t.NO_VR)
        assert not tape.notes


def test_unknown_sequence_that_is_explicit() -> None:
    data = sequence(0x00091001, "UN", [NAME + NUMBER]) + NUMBER
    tape = run(data)
    assert tags(tape) == [0x00091001, 0x00100020]
    assert records(tape)[2][:2] == (0x00100010, 0x504E)
    assert [note.code for note in tape.remarks] == ["explicit-element"]


def test_implicit_items_in_explicit_data() -> None:
    tape = run(sequence(0x00081140, "SQ", [PLAIN_NAME + PLAIN_NUMBER]) + NUMBER)
    assert tags(tape) == [0x00081140, 0x00100020]
    assert [r[2] & t.NO_VR for r in records(tape)[2:4]] == [t.NO_VR, t.NO_VR]


def test_implicit_sequences_are_known_by_their_first_item() -> None:
    tape = run(sequence(0x00091001, None, [PLAIN_NAME]) + PLAIN_NUMBER, implicit=True)
    assert tags(tape) == [0x00091001, 0x00100020]
    assert records(tape)[0][2] & t.WALKED


@pytest.mark.parametrize(
    "tag, vr", [(PIXELS, "OB"), (PIXELS, "OW"), (PIXELS, "UN"), (0x00091010, "OB")]
)
def test_encapsulated(tag: int, vr: str) -> None:
    # Delimiters inside a fragment mean nothing.
    content = fragments([b"", sequence_end() + b"ab", b"cd"])
    tape = run(element(tag, vr, content, length=FOREVER) + element(0xFFFCFFFC, "OB", b"\0\0"))
    assert tags(tape) == [tag, 0xFFFCFFFC]
    first = records(tape)[0]
    assert first[2] == t.LONG_HEADER | t.UNDEFINED | t.ENCAPSULATED
    assert (first[3], first[4]) == (12, 12 + len(content))
    assert not tape.notes


@pytest.mark.parametrize(
    "content",
    [item(b"ab") + item(b"cd", length=1000), item(b"ab") + b"rubbish!", b"rubbish!"],
)
def test_broken_fragments_end_at_the_delimiter(content: bytes) -> None:
    data = element(PIXELS, "OB", content + sequence_end(), length=FOREVER) + NAME
    tape = run(data)
    assert tags(tape) == [PIXELS, 0x00100010]
    assert records(tape)[0][2] & t.ENCAPSULATED
    assert codes(tape) == ["fragments"]


def test_fragments_without_delimiter() -> None:
    tape = run(element(PIXELS, "OB", item(b"") + item(b"abcd"), length=FOREVER))
    assert records(tape)[0][2] & (t.TRUNCATED | t.NO_DELIMITER) == t.TRUNCATED | t.NO_DELIMITER
    assert codes(tape) == ["truncated"]


@pytest.mark.parametrize("vr", ["UT", "UC", "OB", "UN"])
def test_other_values_of_undefined_length_go_to_the_delimiter(vr: str) -> None:
    tape = run(element(0x0040A160, vr, b"abcd" + sequence_end(), length=FOREVER) + NAME)
    assert tags(tape) == [0x0040A160, 0x00100010]
    _, _, flags, value, end, _, _ = records(tape)[0]
    assert flags & t.UNDEFINED and not flags & t.WALKED
    assert end - 8 - value == 4 and not tape.notes


@pytest.mark.parametrize("declared", [5, 100, 0xFFFE])
def test_a_length_beyond_the_end(declared: int) -> None:
    tape = run(NUMBER + element(0x00100010, "PN", b"A^B ", length=declared))
    assert records(tape)[1][2:6] == (t.TRUNCATED, 18, 22, declared)
    assert codes(tape) == ["truncated"]
    assert tape.notes[0].offset == 10 and tape.notes[0].record_index == 1


@pytest.mark.parametrize("declared", [0x7FFFFFFF, 0x80000000, 0xFFFFFFFE])
def test_a_huge_length(declared: int) -> None:
    tape = run(element(0x00420011, "OB", b"ab", length=declared))
    assert records(tape)[0][2:5] == (t.TRUNCATED | t.LONG_HEADER, 12, 14)


def test_missing_delimiters() -> None:
    opened = item(NAME, length=FOREVER)
    sq = element(0x00081140, "SQ", opened + opened + sequence_end(), length=FOREVER)
    tape = run(sq + NUMBER)
    assert tags(tape) == [0x00081140, 0x00100020]
    assert tape.level(1, records(tape)[0][6]) == [1, 3]
    assert codes(tape) == ["no-delimiter"] and tape.notes[0].count == 2

    closed = opened + item_end()
    tape = run(element(0x00081140, "SQ", closed, length=FOREVER) + NUMBER)
    assert tags(tape) == [0x00081140, 0x00100020]
    assert records(tape)[0][2] & t.NO_DELIMITER
    assert codes(tape) == ["no-delimiter"]


@pytest.mark.parametrize("stray", [item_end(), sequence_end()])
def test_stray_delimiters_are_skipped(stray: bytes) -> None:
    tape = run(NAME + stray + NUMBER)
    assert tags(tape) == [0x00100010, 0x00100020]
    assert codes(tape) == ["stray-delimiter"]


@pytest.mark.parametrize(
    "stray",
    [item(NUMBER), item(NUMBER + sequence(0x00081140, "SQ", [NAME]), length=FOREVER) + item_end()],
)
def test_stray_items_are_skipped(stray: bytes) -> None:
    tape = run(NAME + stray + NUMBER)
    assert tags(tape) == [0x00100010, 0x00100020]
    assert tape.flat and codes(tape) == ["stray-item"]


def test_something_else_than_an_item() -> None:
    tape = run(item(NAME) + NUMBER + item(NAME), items=True)
    assert tape.count == 1 and codes(tape) == ["not-an-item"] and tape.end == 20


@pytest.mark.parametrize("left", range(1, 8))
def test_trailing_bytes(left: int) -> None:
    tape = run(NAME + bytes(left))
    assert tags(tape) == [0x00100010] and codes(tape) == ["trailing"]


def test_zero_padding_is_skipped() -> None:
    tape = run(NAME + bytes(32))
    assert tags(tape) == [0x00100010]
    assert not tape.notes and [note.code for note in tape.remarks] == ["padding"]


def test_a_header_without_vr_in_explicit_data() -> None:
    tape = run(NAME + PLAIN_NUMBER + element(0x00100040, "CS", b"M "))
    assert tags(tape) == [0x00100010, 0x00100020, 0x00100040]
    assert [r[2] for r in records(tape)] == [0, t.NO_VR, 0]


def test_the_switch_to_implicit_can_be_turned_off() -> None:
    with config.using(assume_implicit_vr_switch=False):
        tape = run(element(0x00100020, "?!", b"ID") + NAME)
    assert tags(tape) == [0x00100020, 0x00100010]
    assert records(tape)[0][1] == ord("?") << 8 | ord("!")


def test_vrs_that_are_not_in_the_table() -> None:
    short = element(0x00100020, "XX", b"ID")
    long = struct.pack("<HH2sHI", 0x10, 0x30, b"ZZ", 0, 2) + b"ID"
    tape = run(short + long + NAME)
    assert tags(tape) == [0x00100020, 0x00100030, 0x00100010]
    assert [r[2] & t.LONG_HEADER for r in records(tape)] == [0, t.LONG_HEADER, 0]
    assert tape.remarks[0].code == "unknown-vr" and tape.remarks[0].count == 2


def test_order_and_duplicates_are_kept() -> None:
    assert tags(run(NUMBER + NAME + NUMBER)) == [0x00100020, 0x00100010, 0x00100020]


@pytest.mark.parametrize("tag", [0x7FE00008, 0x7FE00009, 0x7FE00010])
def test_stop_before_pixels(tag: int) -> None:
    data = NAME + element(tag, "OB", b"1234")
    tape = run(data, stop_before_pixels=True)
    assert tags(tape) == [0x00100010] and tape.end == len(NAME)
    # Only at the first level: an icon has pixel data too.
    icon = sequence(0x00880200, "SQ", [element(tag, "OB", b"12")])
    assert run(icon, stop_before_pixels=True).count == 3


def nested(depth: int) -> bytes:
    """Sequences inside one another, in linear time."""
    head = element(0x00081140, "SQ", b"", length=FOREVER) + item(length=FOREVER)
    return head * depth + (item_end() + sequence_end()) * depth


@pytest.mark.parametrize("depth", [1, 2, 127, 128])
def test_depth_within_the_limit(depth: int) -> None:
    tape = run(nested(depth))
    assert tape.count == 2 * depth and not tape.notes


@pytest.mark.parametrize("depth", [129, 130, 300, 1000, 100_000])
def test_depth_beyond_the_limit(depth: int) -> None:
    with pytest.raises(LimitError, match="depth"):
        run(nested(depth))
    assert run(nested(depth), limits=config.Limits(depth=None)).count == 2 * depth


def test_depth_counts_what_is_around() -> None:
    source = MemorySource(nested(10))
    with pytest.raises(LimitError):
        scan(source, 0, source.size, implicit=False, big_endian=False, limits=LIMITS, depth=119)
    scan(source, 0, source.size, implicit=False, big_endian=False, limits=LIMITS, depth=118)
    with pytest.raises(LimitError):
        scan(source, 0, 0, implicit=False, big_endian=False, limits=LIMITS, depth=129)


def test_element_limit() -> None:
    assert run(NAME * 10, limits=config.Limits(elements=10)).count == 10
    with pytest.raises(LimitError, match="elements"):
        run(NAME * 11, limits=config.Limits(elements=10))


def test_many_elements_and_the_next_scan() -> None:
    assert run(NAME * 50_000).count == 50_000
    assert run(NAME).count == 1


def test_levels_of_a_large_sequence() -> None:
    inner = sequence(0x00081150, "SQ", [NAME])
    tape = run(sequence(0x00081140, "SQ", [inner] * 1000))
    items = tape.level(1, tape.count)
    assert len(items) == 1000
    assert items == [1 + 4 * index for index in range(1000)]
