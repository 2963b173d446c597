"""The C scanner against the plain Python one, in memory and in windows."""

from __future__ import annotations

import random
import struct

import pytest

from codicom import config
from codicom._wire.source import MemorySource, WindowSource
from codicom._wire.tape import Note, scan
from codicom.errors import LimitError
from wire import reference
from wire.build import Maker

LIMITS = config.Limits()


class Windows(WindowSource):
    """Bytes that are handed out in small stretches of random size."""

    __slots__ = ("data", "random")

    def __init__(self, data: bytes, seed: int) -> None:
        super().__init__(len(data), None)
        self.data = data
        self.random = random.Random(seed)

    def window(self, offset: int, n: int, sparse: bool) -> tuple[int, bytes]:
        assert offset >= 0 and n <= 256 and offset + n <= len(self.data)
        before = self.random.randrange(0, 8)
        start = max(0, offset - before)
        return start, self.data[start : offset + n + self.random.randrange(0, 40)]

    def _fetch(self, offset: int, n: int) -> bytes:
        return self.data[offset : offset + n]


def as_dict(notes: tuple[Note, ...]) -> dict[str, tuple[int, int, int]]:
    return {note.code: (note.count, note.offset, note.record_index) for note in notes}


def compare(data: bytes, seed: int, **options: bool) -> int:
    """Scan in all three ways; return how many notes there were."""
    expected = reference.scan(data, **options)
    for source in (MemorySource(data), MemorySource(memoryview(data)), Windows(data, seed)):
        keywords = {**options, "limits": LIMITS}
        tape = scan(source, 0, len(data), **keywords)  # type: ignore[arg-type]
        found = [list(record) for record in struct.iter_unpack("=IHHQQII", tape.records)]
        assert found == expected.records
        assert as_dict(tape.notes + tape.remarks) == expected.notes
        assert tape.end == expected.pos
        assert tape.count == len(expected.records)
        assert tape.flat == all(r[6] == i + 1 for i, r in enumerate(expected.records))
    return len(expected.notes)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("implicit", [False, True])
def test_well_formed(implicit: bool, big: bool) -> None:
    for seed in range(300):
        data = Maker(seed).data_set(implicit=implicit, big=big)
        assert compare(data, seed, implicit=implicit, big_endian=big) == 0


@pytest.mark.parametrize("items", [False, True])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("implicit", [False, True])
def test_damaged(implicit: bool, big: bool, items: bool) -> None:
    noted = 0
    for seed in range(600):
        maker = Maker(seed, damage=0.15)
        if items:
            contents = [maker.data_set(implicit=implicit, big=big) for _ in range(3)]
            data = maker.wrap(0x00081140, None, contents, True, big, big)[8:]
        else:
            data = maker.data_set(implicit=implicit, big=big)
        noted += bool(compare(data, seed, implicit=implicit, big_endian=big, items=items))
    assert noted > 100


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("implicit", [False, True])
def test_mutated(implicit: bool, big: bool) -> None:
    choose = random.Random(7)
    for seed in range(600):
        data = bytearray(Maker(seed).data_set(implicit=implicit, big=big))
        for _ in range(choose.randrange(1, 4)):
            if data:
                at = choose.randrange(len(data))
                change = choose.randrange(3)
                if change == 0:
                    data[at] = choose.choice((0, 1, 0xFF, 0xFE, 0xE0, choose.randrange(256)))
                elif change == 1:
                    del data[at : at + choose.randrange(1, 9)]
                else:
                    data[at:at] = choose.randbytes(choose.randrange(1, 9))
        stop = seed % 2 == 0
        compare(bytes(data), seed, implicit=implicit, big_endian=big, stop_before_pixels=stop)


def test_truncated_everywhere() -> None:
    for seed in range(40):
        data = Maker(seed).data_set(implicit=False, big=False)
        for end in range(len(data)):
            compare(data[:end], seed, implicit=False, big_endian=False)


def test_limits_agree() -> None:
    refused = 0
    for seed in range(200):
        data = Maker(seed).data_set(implicit=False, big=False)
        for limits in (config.Limits(elements=seed % 7), config.Limits(depth=seed % 3)):
            assert limits.depth is not None and limits.elements is not None
            try:
                expected = reference.scan(
                    data,
                    implicit=False,
                    big_endian=False,
                    max_depth=limits.depth,
                    max_elements=limits.elements,
                ).records
            except reference.Stop:
                refused += 1
                for source in (MemorySource(data), Windows(data, seed)):
                    with pytest.raises(LimitError):
                        scan(source, 0, len(data), implicit=False, big_endian=False, limits=limits)
                continue
            tape = scan(
                MemorySource(data), 0, len(data), implicit=False, big_endian=False, limits=limits
            )
            assert tape.count == len(expected)
    assert refused > 50
