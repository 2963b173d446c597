"""What damaged codestreams may do to a decoder, of whichever kind.

Belongs here: the tests of cut and mutated codestreams, what they share, and the report of them.
Must not know: any plugin. Layer: 6 (faces).
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from .base import CodecSuite
from .children import SECONDS, Damage, try_damaged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..pixels.codec import FrameSpec

__all__ = ["DamageSuite"]

_FULL = os.environ.get("CODICOM_CONFORMANCE") == "full"

#: What several tests look at, by suite and syntax.
_damages: dict[tuple[type, str], Damage] = {}


class DamageSuite(CodecSuite):
    """What a decoder may do with codestreams that were cut off or changed.

    Attributes
    ----------
    detects_truncation : bool
        Whether a codestream that was cut off is always refused, or decoded to the right samples.
    cuts, mutations : int
        How many damaged codestreams to try for each syntax. By default it is a quarter of what
        is tried with ``CODICOM_CONFORMANCE=full`` in the environment: 200 and 1000.
    peak_memory : int
        The bytes that a process may have that decodes them, all in all.
    frames_each : int
        How many frames a codestream holds.
    who_warns : sequence of str
        Whose warning will do for a codestream that was cut off: through ``"codicom"``, which has
        its guard before the decoder, or also from the ``"codec"`` alone.
    """

    detects_truncation: bool = True
    cuts: int = 200 if _FULL else 50
    mutations: int = 1000 if _FULL else 250
    peak_memory: int = 300_000_000
    frames_each: int = 1
    who_warns: Sequence[str] = ("codicom",)

    def damageable(self, syntax: str) -> list[tuple[FrameSpec, bytes]]:
        """Return frames and their undamaged codestreams."""
        raise NotImplementedError

    def damage(self, syntax: str) -> Damage:
        """Return what became of damaged codestreams, in child processes with limits."""
        key = (type(self), syntax)
        if key not in _damages:
            pairs = self.damageable(syntax)
            _damages[key] = try_damaged(
                self.label, syntax, pairs, self.cuts, self.mutations, frames=self.frames_each
            )
            _report(self.label, syntax, _damages[key])
        return _damages[key]

    def test_truncated(self, syntax: str) -> None:
        """A codestream that was cut off is refused, unless nothing that counts is missing.

        Of those in `who_warns` a warning will do, too.
        """
        damage = self.damage(syntax)
        bad = damage.of("killed", "foreign", "unwritten", kind="cut")
        if self.detects_truncation:
            bad += damage.of("other", kind="cut")
            bad += [t for t in damage.of("warned", kind="cut") if t.way not in self.who_warns]
        assert not bad, bad[:10]

    def test_mutated(self, syntax: str) -> None:
        """A damaged codestream is decoded or refused; nothing crashes, hangs or is left undone."""
        bad = self.damage(syntax).of("killed", "foreign", "unwritten", kind="mutated")
        assert not bad, bad[:10]

    def test_cost_of_damage(self, syntax: str) -> None:
        """No damaged codestream takes long, or much memory."""
        damage = self.damage(syntax)
        slow = [trial for trial in damage.trials if trial.seconds > SECONDS]
        assert not slow, slow[:10]
        assert damage.peak <= self.peak_memory, damage.peak_at


def _report(label: str, syntax: str, damage: Damage) -> None:
    """Add a line to the file that CODICOM_CONFORMANCE_REPORT names, if it names one."""
    path = os.environ.get("CODICOM_CONFORMANCE_REPORT")
    if not path:
        return
    counts = {
        f"{way} {kind}": {
            result: len(damage.of(result, kind=kind, way=way))
            for result in ("refused", "same", "warned", "other", "unwritten", "foreign", "killed")
        }
        for way in ("codec", "codicom")
        for kind in ("cut", "mutated")
    }
    seconds = max(trial.seconds for trial in damage.trials)
    row = {"label": label, "syntax": syntax, "seconds": seconds, "peak": damage.peak,
           "before": damage.before, **counts}  # fmt: skip
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")
