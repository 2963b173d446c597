"""Hostile input: bytes give a result or an error of codicom, in memory as from a file."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from codicom import config
from codicom._wire import source as module
from codicom._wire.opener import open_file
from codicom._wire.source import Source, open_source
from codicom._wire.tape import ITEM, UNDEFINED, WALKED, scan
from codicom.errors import CodicomError
from corpus import Corpus
from wire.build import DEFLATED, EXPLICIT, IMPLICIT, Maker, deflate, meta

LIMITS = config.Limits()


def outcome(source: Source) -> tuple[object, ...]:
    """What opening gives, in a form that can be compared."""
    try:
        opened = open_file(source, force=True, limits=LIMITS)
    except CodicomError as error:
        return (type(error), str(error))
    notes = (*opened.notes, *opened.body.notes, *opened.remarks, *opened.body.remarks)
    return (
        opened.meta and opened.meta.records,
        opened.body.records,
        opened.body_start,
        opened.body_end,
        opened.transfer_syntax,
        tuple(repr(note) for note in notes),
    )


def look_everywhere(source: Source, limits: config.Limits = LIMITS) -> int:
    """Open a file and scan each defined length on its tape as if it were a sequence."""
    seen = 0
    try:
        opened = open_file(source, force=True, limits=limits)
    except CodicomError:
        return 0
    words = opened.body.words.tolist()
    for at in range(0, len(words), 8):
        flags = words[at + 1] >> 16
        if flags & (UNDEFINED | WALKED):
            continue
        start = words[at + 2] | words[at + 3] << 32
        end = words[at + 4] | words[at + 5] << 32
        seen += scan(
            opened.body_source,
            start,
            end,
            implicit=opened.implicit,
            big_endian=opened.big_endian,
            items=not flags & ITEM,
            limits=limits,
            depth=1,
        ).count
    return seen


def mutant(data: bytes, choose: random.Random) -> bytes:
    """Flip, overwrite, delete or insert something."""
    changed = bytearray(data)
    for _ in range(choose.randrange(1, 5)):
        at = choose.randrange(len(changed))
        kind = choose.randrange(4)
        if kind == 0:
            changed[at] ^= 1 << choose.randrange(8)
        elif kind == 1:
            changed[at : at + 4] = choose.choice((bytes(4), b"\xff" * 4, b"\xff\xff\xff\x7f"))
        elif kind == 2:
            del changed[at : at + choose.randrange(1, 20)]
        else:
            changed[at:at] = choose.randbytes(choose.randrange(1, 20))
    return bytes(changed)


@pytest.mark.parametrize("name", ["rtplan.dcm", "CT_small.dcm", "UN_sequence.dcm", "image_dfl.dcm"])
def test_mutants_of_the_peers_files(name: str, all_peer_files: dict[str, Path]) -> None:
    data = all_peer_files[name].read_bytes()
    choose = random.Random(name)
    slowest = 0.0
    for _ in range(150):
        changed = mutant(data, choose)
        before = time.perf_counter()
        look_everywhere(open_source(changed))
        slowest = max(slowest, time.perf_counter() - before)
    assert look_everywhere(open_source(data)) >= 0
    assert slowest < 2


def test_mutants_in_windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "WHOLE", 0)
    monkeypatch.setattr(module, "WINDOW", 50)
    choose = random.Random(5)
    path = tmp_path / "mutant"
    for seed in range(200):
        uid = (EXPLICIT, IMPLICIT, DEFLATED)[seed % 3]
        content = Maker(seed).data_set(implicit=uid == IMPLICIT, big=False)
        data = mutant(meta(uid) + (deflate(content) if uid == DEFLATED else content), choose)
        path.write_bytes(data)
        assert outcome(open_source(path)) == outcome(open_source(data))


def test_length_sweep() -> None:
    """Every length field of a file, set to the values that overflow something."""
    data = meta(EXPLICIT) + Maker(11).data_set(implicit=False, big=False)
    assert len(data) > 250
    remaining = len(data)
    for at in range(132, len(data) - 4):
        for length in (0, 1, remaining - 1, remaining + 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE):
            changed = data[:at] + length.to_bytes(4, "little") + data[at + 4 :]
            look_everywhere(open_source(changed))


def test_the_corpus_in_windows(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WHOLE", 0)
    for entry in corpus:
        before = time.perf_counter()
        data = entry.path.read_bytes()
        assert outcome(open_source(entry.path)) == outcome(open_source(data)), entry.name
        assert time.perf_counter() - before < 2, entry.name
