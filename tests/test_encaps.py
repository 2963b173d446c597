"""Encapsulated values: fragments, offset tables good, wrong and missing, and writing."""

from __future__ import annotations

import io
import itertools
import random
import warnings
from collections.abc import Callable
from struct import pack
from typing import Any

import pydicom.encaps as peer
import pytest

from codicom import encaps
from codicom._wire.fragments import locate_frames
from codicom.errors import CodicomError, CodicomWarning, EncodeError, WireError

ITEM = b"\xfe\xff\x00\xe0"
DELIMITER = b"\xfe\xff\xdd\xe0\x00\x00\x00\x00"


def item(value: bytes, length: int | None = None) -> bytes:
    return ITEM + pack("<I", len(value) if length is None else length) + value


def value_of(fragments: list[bytes], table: list[int] | None = None) -> bytes:
    """Return an encapsulated value with the given table, whatever it says."""
    table = table or []
    return item(pack(f"<{len(table)}I", *table)) + b"".join(item(f) for f in fragments) + DELIMITER


def kinds(value: bytes) -> list[Any]:
    """Return every kind of buffer that may hold a value."""
    return [value, bytearray(value), memoryview(value), io.BytesIO(value), Slow(value)]


class Slow(io.BytesIO):
    """A file that starts after something else."""

    def __init__(self, value: bytes) -> None:
        super().__init__(b"before" + value)
        self.seek(6)


def frames_of(buffer: Any, **facts: Any) -> list[bytes]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return list(encaps.generate_frames(buffer, **facts))


# ---- reading


def test_tables_and_fragments_of_every_kind_of_buffer() -> None:
    value = value_of([b"abcd", b"ef", b""], [0, 12])
    for buffer in kinds(value):
        assert encaps.parse_basic_offsets(buffer) == [0, 12]
    for buffer in kinds(value[16:]):
        count, offsets = encaps.parse_fragments(buffer)
        base = buffer.tell() if hasattr(buffer, "tell") else 0
        assert (count, offsets) == (3, [base, base + 12, base + 22])
    for buffer in kinds(value[16:]):
        assert list(encaps.generate_fragments(buffer)) == [b"abcd", b"ef", b""]
    for buffer in kinds(value):
        frames = list(encaps.generate_fragmented_frames(buffer))
        assert frames == [(b"abcd",), (b"ef", b"")]
    for buffer in kinds(value):
        assert encaps.get_frame(buffer, 1) == b"ef"
        assert encaps.get_frame(buffer, 0) == b"abcd"  # a file is left where it was


def test_a_file_is_left_after_the_table() -> None:
    file = io.BytesIO(value_of([b"abcd"], [0]))
    encaps.parse_basic_offsets(file)
    assert list(encaps.generate_fragments(file)) == [b"abcd"]


def test_big_endian() -> None:
    def big(value: bytes) -> bytes:
        return b"\xff\xfe\xe0\x00" + pack(">I", len(value)) + value

    value = big(pack(">2I", 0, 12)) + big(b"abcd") + big(b"ef")
    for buffer in kinds(value):
        assert encaps.parse_basic_offsets(buffer, endianness=">") == [0, 12]
    for buffer in kinds(value):
        assert list(encaps.generate_frames(buffer, endianness=">")) == [b"abcd", b"ef"]
        assert peer.get_frame(value, 1, endianness=">") == encaps.get_frame(
            value, 1, endianness=">"
        )
    with pytest.raises(ValueError, match="endianness"):
        encaps.parse_fragments(value, endianness="=")


def test_many_fragments() -> None:
    fragments = [b"%06d" % i for i in range(20_000)]
    value = value_of(fragments)
    for buffer in (value, io.BytesIO(value)):
        assert list(encaps.generate_frames(buffer, number_of_frames=20_000)) == fragments


DAMAGED = {
    "nothing": b"",
    "half a table header": ITEM,
    "a table with a part of an entry": item(b"12345"),
    "a table longer than the data": item(b"1234", 8),
    "no item first": b"\xfe\xff\x00\xe1\x00\x00\x00\x00",
    "a delimiter first": DELIMITER,
    "a table of undefined length": item(b"", 0xFFFFFFFF),
    "no fragments": item(b""),
    "half a header": item(b"") + ITEM + b"\x04",
    "another tag": item(b"") + b"\xfe\xff\x00\xe1\x00\x00\x00\x00",
    "undefined length": item(b"") + item(b"ab", 0xFFFFFFFF),
}


@pytest.mark.parametrize("name", sorted(DAMAGED))
def test_damage_is_an_error_of_ours(name: str) -> None:
    for buffer in kinds(DAMAGED[name]):
        with pytest.raises(CodicomError):
            encaps.get_frame(buffer, 0, number_of_frames=1)
    with pytest.raises(ValueError):
        frames_of(DAMAGED[name], number_of_frames=1)


def test_a_cut_fragment_is_told() -> None:
    for buffer in kinds(item(b"ab", 5)):
        with pytest.warns(CodicomWarning, match="truncated"):
            assert list(encaps.generate_fragments(buffer)) == [b"ab"]
    for buffer in kinds(item(b"ab") + ITEM):
        with pytest.warns(CodicomWarning, match="truncated"):
            assert list(encaps.generate_fragments(buffer)) == [b"ab"]
    with pytest.warns(CodicomWarning, match="truncated"):
        assert encaps.parse_fragments(item(b"ab", 5)) == (1, [0])


def test_fragments_before_damage_are_given() -> None:
    generator = encaps.generate_fragments(item(b"ab") + b"\xfe\xff\x00\xe1\x00\x00\x00\x00")
    assert next(generator) == b"ab"
    with pytest.raises(WireError):
        next(generator)


# ---- frames


@pytest.mark.parametrize("table", [True, False])
@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize("pieces", [1, 2, 4])
def test_like_the_peer(table: bool, count: int, pieces: int) -> None:
    frames = [bytes([i]) * 20 + b"\xff\xd9" for i in range(count)]
    value = encaps.encapsulate(frames, fragments_per_frame=pieces, has_bot=table)
    assert value == peer.encapsulate(frames, fragments_per_frame=pieces, has_bot=table)
    assert frames_of(value, number_of_frames=count) == frames
    assert frames == list(peer.generate_frames(value, number_of_frames=count))
    for i in range(count):
        assert encaps.get_frame(value, i, number_of_frames=count) == frames[i]


FRAGMENTS = [b"aa\xff\xd9", b"bb", b"cc\xff\xd9\x00\x00", b"dd\xff\xd9"]


@pytest.mark.parametrize(
    ("table", "number", "expected"),
    [
        # good tables
        ([0, 12, 36], 3, [1, 2, 1]),
        ([0], 1, [4]),
        ([0, 12, 22, 36], 4, [1, 1, 1, 1]),
        ([0, 12, 36], None, [1, 2, 1]),
        # wrong ones: past the end, between fragments, not rising, not from 0, too few entries
        ([0, 12, 999999], 3, [1, 2, 1]),
        ([0, 13, 36], 3, [1, 2, 1]),
        ([0, 36, 12], 3, [1, 2, 1]),
        ([12, 22, 36], 3, [1, 2, 1]),
        ([0, 0, 0], 3, [1, 2, 1]),
        ([0], 4, [1, 1, 1, 1]),
        ([0], 3, [1, 2, 1]),
        ([0, 36], 3, [1, 2, 1]),
        ([0, 12, 22], 4, [1, 1, 1, 1]),
        # more frames than there should be, and a table that is not contradicted
        ([0, 12, 36], 2, [1, 2, 1]),
        ([0, 36], 4, [1, 1, 1, 1]),
        ([0, 36], 5, [3, 1]),
        ([0, 1, 2, 3], None, [1, 1, 1, 1]),
        # none: one frame, as many as fragments, by the end markers
        ([], 1, [4]),
        ([], 4, [1, 1, 1, 1]),
        ([], 3, [1, 2, 1]),
    ],
)
def test_tables(table: list[int], number: int | None, expected: list[int]) -> None:
    parts = iter(FRAGMENTS)
    frames = [tuple(itertools.islice(parts, n)) for n in expected]
    for buffer in kinds(value_of(FRAGMENTS, table)):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = list(encaps.generate_fragmented_frames(buffer, number_of_frames=number))
        assert found == frames
    for i, frame in enumerate(frames):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            got = encaps.get_frame(value_of(FRAGMENTS, table), i, number_of_frames=number)
        assert got == b"".join(frame)


@pytest.mark.parametrize("table", [[0, 13, 36], [0, 36, 12], [12, 22, 36], [0, 12, 99999]])
def test_a_wrong_table_is_told(table: list[int]) -> None:
    with pytest.warns(CodicomWarning, match="Basic Offset Table"):
        list(encaps.generate_frames(value_of(FRAGMENTS, table), number_of_frames=3))


def test_frames_without_end_marker_are_told() -> None:
    with pytest.warns(CodicomWarning, match="wrong places"):
        list(encaps.generate_frames(value_of([b"ab", b"cd", b"ef"]), number_of_frames=2))


def test_empty_fragments_are_no_frames() -> None:
    value = value_of([b"ab", b"cd", b""])
    assert frames_of(value, number_of_frames=2) == [b"ab", b"cd"]


@pytest.mark.parametrize("number", [None, 0, 5])
def test_frames_that_cannot_be_told_apart(number: int | None) -> None:
    with pytest.raises(ValueError, match=r"frames?"):
        frames_of(value_of(FRAGMENTS), number_of_frames=number)


def test_no_such_frame() -> None:
    value = value_of([b"ab", b"cd"], [0, 10])
    for index in (2, 100, -1):
        with pytest.raises(ValueError, match=r"frame|index"):
            encaps.get_frame(value, index)


def test_random_layouts() -> None:
    rng = random.Random(5)
    for _ in range(300):
        frames, fragments, offsets, position = [], [], [], 0
        for i in range(rng.randint(1, 12)):
            parts = [bytes([i]) * rng.choice((0, 2, 4, 20)) for _ in range(rng.randint(1, 5))]
            parts[-1] += b"\xff\xd9"
            offsets.append(position)
            position += sum(8 + len(p) for p in parts)
            frames.append(b"".join(parts))
            fragments += parts
        value = value_of(fragments, rng.choice((offsets, [])))
        assert frames_of(value, number_of_frames=len(frames)) == frames
        index = rng.randrange(len(frames))
        got = encaps.get_frame(value, index, number_of_frames=len(frames))
        assert got == frames[index]


def test_damage_anywhere_is_an_error_of_ours() -> None:
    value = value_of(FRAGMENTS, [0, 12, 36])
    rng = random.Random(6)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for stop in range(len(value)):
            for number in (1, 3, None):
                try:
                    list(encaps.generate_frames(value[:stop], number_of_frames=number))
                except CodicomError as error:
                    assert str(error)
        for _ in range(2000):
            damaged = bytearray(value)
            damaged[rng.randrange(len(damaged))] = rng.randrange(256)
            try:
                list(encaps.generate_frames(bytes(damaged), number_of_frames=3))
            except CodicomError as error:
                assert str(error)


# ---- the extended table


def test_the_extended_table() -> None:
    frames = [b"abc", b"de", b"fghi"]
    value, offsets, lengths = encaps.encapsulate_extended(frames)
    assert (value, offsets, lengths) == peer.encapsulate_extended(frames)
    for tables in ((offsets, lengths), ([0, 12, 22], [4, 2, 4])):
        found = list(encaps.generate_frames(value, extended_offsets=tables))
        assert found == [b"abc\0", b"de", b"fghi"]
        assert encaps.get_frame(value, 2, extended_offsets=tables) == b"fghi"
    exact = ([0, 12, 22], [3, 2, 4])  # lengths without padding
    assert list(encaps.generate_frames(value, extended_offsets=exact)) == frames
    assert encaps.get_frame(value, 0, extended_offsets=exact) == b"abc"


@pytest.mark.parametrize(
    "tables",
    [
        ([0, 9, 22], [4, 2, 4]), ([0, 12], [4, 2, 4]), ([0, 12, 99], [4, 2, 4]),
        ([0, 12, 22], [4, 2, 5]), ([0, 12, 22], [4, 0, 4]), ([], []), (b"123", b"1234567"),
        ([0, 12, 2**63], [4, 2, 4]), ([0, 12], [4, 2]), ([0], [4]),
    ],
)  # fmt: skip
def test_a_wrong_extended_table(tables: Any) -> None:
    value = encaps.encapsulate_extended([b"abc", b"de", b"fghi"])[0]
    with pytest.warns(CodicomWarning, match="Extended Offset Table"):
        found = list(encaps.generate_frames(value, number_of_frames=3, extended_offsets=tables))
    assert found == [b"abc\0", b"de", b"fghi"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for i in range(3):
            got = encaps.get_frame(value, i, number_of_frames=3, extended_offsets=tables)
            assert got == found[i]


def test_a_hint_of_where_frames_begin() -> None:
    value = value_of([b"Xab", b"cd ", b"Xef", b"gh "])
    found = locate_frames(value, 2, begins=lambda head: head[:1] == b"X")
    assert [[value[a:b] for a, b in frame] for frame in found] == [
        [b"Xab", b"cd "], [b"Xef", b"gh "],
    ]  # fmt: skip


# ---- writing


@pytest.mark.parametrize(("length", "pieces"), [(7, 3), (8, 3), (8, 1), (9, 3), (2, 1), (1000, 17)])
def test_fragments_like_the_peer(length: int, pieces: int) -> None:
    frame = bytes(i % 251 for i in range(length))
    fragments = list(encaps.fragment_frame(frame, pieces))
    assert fragments == list(peer.fragment_frame(frame, pieces))
    assert all(len(f) % 2 == 0 and f for f in fragments)
    assert list(encaps.itemize_frame(frame, pieces)) == list(peer.itemize_frame(frame, pieces))
    assert encaps.itemize_fragment(frame) == peer.itemize_fragment(frame)


def test_fragments_are_even_and_not_empty() -> None:
    for length in range(1, 80):
        for pieces in range(1, (length + 1) // 2 + 1):
            fragments = list(encaps.fragment_frame(bytes(length), pieces))
            assert len(fragments) == pieces
            assert all(len(f) % 2 == 0 and f for f in fragments)
            assert sum(map(len, fragments)) == length + length % 2


@pytest.mark.parametrize(("frame", "pieces"), [(b"", 1), (b"ab", 2), (b"abcd", 0), (b"abcd", -1)])
def test_too_many_fragments(frame: bytes, pieces: int) -> None:
    with pytest.raises(EncodeError, match="fragments"):
        list(encaps.fragment_frame(frame, pieces))


def test_nothing_to_encapsulate() -> None:
    assert encaps.encapsulate([]) == peer.encapsulate([])
    with pytest.raises(ValueError, match="fragments"):
        encaps.encapsulate([b""])


def test_offsets_that_do_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encaps, "_MAX_32", 1000)
    frames = [bytes(500)] * 4
    with pytest.raises(EncodeError, match="extended offset table"):
        encaps.encapsulate(frames)
    assert encaps.encapsulate(frames, has_bot=False)
    assert encaps.encapsulate_extended(frames)
    with pytest.raises(EncodeError, match="too long"):
        encaps.encapsulate_buffer([io.BytesIO(f) for f in frames])
    with pytest.raises(EncodeError, match="fragment"):
        encaps.encapsulate([bytes(2000)])


# ---- the buffer


def streams(*values: bytes) -> list[io.BytesIO]:
    return [io.BytesIO(v) for v in values]


@pytest.mark.parametrize("table", [True, False])
@pytest.mark.parametrize("values", [(b"123", b"12"), (b"",), (), (b"a" * 100, b"b", b"", b"cc")])
def test_the_buffer_like_the_peer(table: bool, values: tuple[bytes, ...]) -> None:
    ours = encaps.EncapsulatedBuffer(streams(*values), use_bot=table)
    theirs = peer.EncapsulatedBuffer(streams(*values), use_bot=table)
    for name in ("offsets", "lengths", "basic_offset_table", "encapsulated_length",
                 "extended_offsets", "extended_lengths", "closed"):  # fmt: skip
        assert getattr(ours, name) == getattr(theirs, name), name
    whole = ours.read()
    assert whole == theirs.read()
    assert len(whole) == ours.encapsulated_length == ours.tell()
    for size in (1, 2, 3, 7, None, -1):
        ours.seek(0)
        parts = list(iter(lambda size=size: ours.read(size), b""))  # type: ignore[misc]
        assert b"".join(parts) == whole
    for start in range(len(whole) + 2):
        ours.seek(start)
        assert ours.read(5) == whole[start : start + 5]


def test_seeking() -> None:
    buffer = encaps.encapsulate_buffer(streams(b"123", b"12"))
    end = buffer.encapsulated_length
    assert buffer.seek(-2, 2) == end - 2
    assert buffer.read() == b"12"
    assert buffer.seek(-1, 1) == end - 1
    assert buffer.seek(1000) == 1000
    assert buffer.read() == b""
    assert buffer.readable()
    assert buffer.seekable()
    for arguments in ((-1,), (0, 5)):
        with pytest.raises(ValueError, match=r"negative|whence"):
            buffer.seek(*arguments)


def test_buffers_that_cannot_be_used() -> None:
    with pytest.raises(TypeError):
        encaps.EncapsulatedBuffer([b"abc"])  # type: ignore[list-item]
    parts = streams(b"123")
    buffer = encaps.EncapsulatedBuffer(parts)
    parts[0].truncate(1)
    with pytest.raises(EncodeError, match="shorter"):
        buffer.read()
    parts[0].close()
    assert buffer.closed
    with pytest.raises(ValueError, match="closed"):
        buffer.read()


@pytest.mark.parametrize(
    "make", [encaps.encapsulate_extended_buffer, peer.encapsulate_extended_buffer]
)
def test_the_extended_buffer(make: Callable[..., Any]) -> None:
    stream, offsets, lengths = make(streams(b"123", b"12"))
    assert (stream.read(), offsets, lengths) == encaps.encapsulate_extended([b"123", b"12"])
