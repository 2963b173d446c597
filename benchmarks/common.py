"""How the benchmarks time and what a line of their table is."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Row:
    """One figure: ours and the peer's in one unit, their ratio and the bar it has to reach.

    Attributes
    ----------
    figure : str
        What is measured.
    ours, peer : str
        The two measurements, with units.
    ratio : str
        How many times better ours is, or what else is held against the bar.
    bar : str
        The bar, or ``""`` for a figure without one.
    met : bool or None
        Whether the bar is reached; None without a bar.
    """

    figure: str
    ours: str
    peer: str = ""
    ratio: str = ""
    bar: str = ""
    met: bool | None = None


def best(function: Callable[[], Any], *, rounds: int = 7, least: float = 0.05) -> float:
    """Return the seconds of one call: the best of `rounds` loops of at least `least` seconds.

    The best is what the code needs; everything above it is what else the machine did.
    """
    function()
    begin = time.perf_counter()
    function()
    once = max(time.perf_counter() - begin, 1e-7)
    number = max(1, int(least / once))
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        for _ in range(number):
            function()
        times.append((time.perf_counter() - begin) / number)
    return min(times)


def seconds(value: float) -> str:
    """Format a time in the unit that suits it."""
    for unit, scale in (("s", 1.0), ("ms", 1e-3), ("us", 1e-6)):
        if value >= scale:
            return f"{value / scale:.3g} {unit}"
    return f"{value / 1e-9:.3g} ns"


def versus(
    figure: str, ours: Callable[[], Any], peer: Callable[[], Any], bar: float, rounds: int = 7
) -> Row:
    """Time both in turn and hold the ratio against `bar`; without one if it is 0."""
    our_time = peer_time = math.inf
    for _ in range(rounds):
        peer_time = min(peer_time, best(peer, rounds=1))
        our_time = min(our_time, best(ours, rounds=1))
    ratio = peer_time / our_time
    limit, met = (f">= {bar:g}x", ratio >= bar) if bar else ("", None)
    return Row(figure, seconds(our_time), seconds(peer_time), f"{ratio:.1f}x", limit, met)


def table(rows: list[Row], *, markdown: bool = False) -> str:
    """Format rows as one table for a terminal or for a document."""
    head = ("figure", "codicom", "peer", "ratio", "bar", "met")
    met = {True: "yes", False: "NO", None: ""}
    cells = [head, *((r.figure, r.ours, r.peer, r.ratio, r.bar, met[r.met]) for r in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    lines = [
        "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells
    ]
    if markdown:
        lines = ["| " + " | ".join(row) + " |" for row in cells]
        lines.insert(1, "|" + "---|" * len(head))
    else:
        lines.insert(1, "  ".join("-" * w for w in widths))
    return "\n".join(lines)
