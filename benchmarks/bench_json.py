"""The DICOM JSON model: ``to_json`` and ``from_json`` of real files beside pydicom's.

Over the files of ``CODICOM_CORPUS``, or those in pydicom's wheel without it, as far as both
packages make JSON of them. Each file is read from memory for each call, so that no value was
looked at before; the two take turns, and the least of some calls counts.
"""

from __future__ import annotations

import io
import logging
import math
import sys
import time
import warnings
from pathlib import Path
from typing import Any, NamedTuple

import pydicom

import codicom
from benchmarks.common import Row, seconds

_TESTS = Path(__file__).resolve().parents[1] / "tests"


class Times(NamedTuple):
    """The seconds that one file takes: alone, and together with reading it."""

    to_json: float
    with_reading: float
    from_json: float


def _once(package: Any, data: bytes) -> tuple[Times, str]:
    """Read a file, write its JSON and read that."""
    begin = time.perf_counter()
    dataset = package.dcmread(io.BytesIO(data), force=True)
    middle = time.perf_counter()
    text = dataset.to_json()
    end = time.perf_counter()
    package.Dataset.from_json(text)
    last = time.perf_counter()
    return Times(end - middle, end - begin, last - end), text


def measure(data: bytes, budget: float) -> tuple[Times, Times] | None:
    """Return ours and the peer's least times, None if one of them makes no JSON of the file."""
    least = {codicom: Times(math.inf, math.inf, math.inf)}
    least[pydicom] = least[codicom]
    stop, rounds = time.perf_counter() + budget, 0
    while rounds < 3 or (time.perf_counter() < stop and rounds < 30):
        for package in least:
            try:
                times, _ = _once(package, data)
            except Exception:
                return None
            least[package] = Times(*map(min, zip(least[package], times, strict=True)))
        rounds += 1
    return least[codicom], least[pydicom]


def results(budget: float = 0.05) -> list[tuple[Times, Times]]:
    """Measure every file; `budget` is the seconds for each."""
    if str(_TESTS) not in sys.path:
        sys.path.insert(0, str(_TESTS))
    from corpus import Corpus, peer_corpus

    files = Corpus.from_environment() or peer_corpus()
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = [measure(e.path.read_bytes(), budget) for e in files if e.readable]
    finally:
        logging.disable(logging.NOTSET)
    return [pair for pair in found if pair is not None]


def rows() -> list[Row]:
    """Return the figures that have a bar, and those around them."""
    measured = results()
    found = []
    for name, figure, bar in (
        ("to_json", "to_json", 3.0),
        ("with_reading", "dcmread and to_json", 3.0),
        ("from_json", "from_json", 0.0),
    ):
        pairs = [(getattr(ours, name), getattr(peer, name)) for ours, peer in measured]
        mean = math.exp(sum(math.log(peer / ours) for ours, peer in pairs) / len(pairs))
        ours, peer = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
        for text, ratio, times in (
            (f"{figure}, mean of {len(pairs)} files", mean, ("", "")),
            (f"{figure}, {len(pairs)} files", peer / ours, (seconds(ours), seconds(peer))),
        ):
            limit, met = (f">= {bar:g}x", ratio >= bar) if bar else ("", None)
            found.append(Row(text, *times, f"{ratio:.1f}x", limit, met))
    return found


if __name__ == "__main__":
    from benchmarks.common import table

    print(table(rows()))
