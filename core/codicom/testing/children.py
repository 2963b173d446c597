"""Codecs in child processes, so that a crash or a hang is one line of a result.

Belongs here: what a child is given to do, and what became of it. Must not know: pytest, any plugin.
Layer: 6 (faces).
"""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..pixels.codec import FrameSpec

__all__ = ["Damage", "Trial", "import_weight", "time_of_others", "try_damaged"]

SECONDS = 2.0  # of processor time for one small frame
LIMIT = 1 << 30  # bytes of address space beyond what the process has before
_MOST_DEATHS = 20
_DEADLINE = 600.0


@dataclass(frozen=True)
class Trial:
    """One damaged codestream and what became of it.

    Attributes
    ----------
    way : str
        ``"codec"`` if the decoder was called, ``"codicom"`` for ``Dataset.pixel_array``.
    stream : int
        The number of the stream that was damaged.
    kind : str
        ``"cut"`` or ``"mutated"``.
    number : int
        Where it was cut off, or the seed of :func:`codicom.testing.samples.mutated`.
    result : str
        ``"same"`` if the samples are those of the undamaged stream, ``"other"`` if not,
        ``"warned"`` if not and there was a warning, ``"refused"`` with an error that is allowed,
        ``"foreign"`` with another, ``"killed"`` by a signal.
    detail : str
        The error or the signal; SIGPROF and SIGALRM are hangs.
    seconds : float
        The processor time.
    """

    way: str
    stream: int
    kind: str
    number: int
    result: str
    detail: str = ""
    seconds: float = 0.0


@dataclass
class Damage:
    """What became of all damaged codestreams.

    Attributes
    ----------
    trials : list of Trial
        One for each.
    peak : int
        The most memory in bytes that a process had, the interpreter and the libraries included.
    before : int
        What it had when nothing damaged had been seen yet.
    peak_at : Trial or None
        The first one with that peak.
    """

    trials: list[Trial] = field(default_factory=list)
    peak: int = 0
    before: int = 0
    peak_at: Trial | None = None

    def of(self, *results: str, kind: str = "", way: str = "") -> list[Trial]:
        """Return the trials with one of these results, of a kind or a way if that is given."""
        return [
            trial
            for trial in self.trials
            if trial.result in results and kind in ("", trial.kind) and way in ("", trial.way)
        ]


def try_damaged(
    label: str,
    syntax: str,
    streams: Sequence[tuple[FrameSpec, bytes]],
    cuts: int,
    mutations: int,
    seconds: float = SECONDS,
    frames: int = 1,
) -> Damage:
    """Decode damaged codestreams in child processes with limits.

    Each is decoded twice: by the decoder alone and through ``Dataset.pixel_array``, which has the
    guard of the core before it.

    Parameters
    ----------
    label, syntax : str
        Whose decoder.
    streams : list of tuple
        Frames and their undamaged codestreams.
    cuts, mutations : int
        How many to make of all streams together.
    seconds : float
        The processor time that one may take.
    frames : int
        How many frames each stream holds, of a decoder of such streams.

    Raises
    ------
    AssertionError
        If an undamaged codestream is not decoded.
    """
    cases = list(_cases(streams, cuts, mutations))
    job = {
        "job": "damaged", "label": label, "syntax": syntax, "cases": cases, "seconds": seconds,
        "memory": LIMIT, "frames": frames,
        "streams": [[asdict(s), base64.b64encode(c).decode("ascii")] for s, c in streams],
    }  # fmt: skip
    found = Damage()
    deaths = 0
    while len(found.trials) < len(cases) and deaths <= _MOST_DEATHS:
        first = len(found.trials)
        lines, death = _run({**job, "first": first})
        if not lines:
            raise AssertionError(f"{label} for {syntax}: {death}")
        found.before = lines[0][3]
        for case, (result, detail, taken, peak) in zip(cases[first:], lines[1:]):
            trial = Trial(*case, result, detail, taken)
            found.trials.append(trial)
            if peak > found.peak:
                found.peak, found.peak_at = peak, trial
        if len(found.trials) < len(cases):
            deaths += 1
            found.trials.append(Trial(*cases[len(found.trials)], "killed", death))
    return found


def _cases(
    streams: Sequence[tuple[FrameSpec, bytes]], cuts: int, mutations: int
) -> Iterator[tuple[str, int, str, int]]:
    """Yield what to do: cuts all over each stream and close to its end, and mutations in turn."""
    for way in ("codec", "codicom"):
        for number, (_, stream) in enumerate(streams):
            each = cuts // len(streams) + (number < cuts % len(streams))
            size = len(stream)
            close = [size - 1 - i for i in range(min(each // 3, size))]
            rest = each - len(close)
            spread = [size * i // max(1, rest) for i in range(rest)]
            for stop in (*spread, *close):
                # A fragment has an even length: an odd one would be given a NUL for its last byte.
                yield way, number, "cut", stop & ~1 if way == "codicom" else stop
        for seed in range(mutations):
            yield way, seed % len(streams), "mutated", seed


def _run(job: dict[str, Any]) -> tuple[list[Any], str]:
    """Give a job to a child; return the lines of its results and, if it died, of what."""
    with tempfile.TemporaryDirectory(prefix="codicom-child-") as folder:
        path = Path(folder) / "job.json"
        path.write_text(json.dumps(job), encoding="utf-8")
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(p for p in sys.path if p),
            "OPENBLAS_NUM_THREADS": "1",  # its threads' stacks would count as memory
        }
        done = subprocess.run(
            [sys.executable, "-m", "codicom.testing.child", str(path)],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            env=environment,
            timeout=_DEADLINE,
        )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    if done.returncode < 0:
        return lines, signal.Signals(-done.returncode).name
    return lines, done.stderr.strip()[-400:] if done.returncode else ""


def time_of_others(
    kind: str,
    label: str,
    spec: FrameSpec,
    encoder: str,
    options: dict[str, Any],
    part: float,
    releases: bool,
) -> float:
    """Return how much another thread gets done while a codec works, as a part of the codec's time.

    About 0 if the codec holds the GIL while it works, about 1 if it releases it.

    Parameters
    ----------
    kind : str
        ``"decoders"`` or ``"encoders"``.
    label : str
        Whose.
    spec : FrameSpec
        The kind of frame, with its transfer syntax; it is made as large as it takes.
    encoder : str
        The label of the encoder that makes what is decoded.
    options : dict
        For the encoder.
    part : float
        What is enough to say that it releases the GIL.
    releases : bool
        Whether it is said to do so.

    Raises
    ------
    AssertionError
        If the child cannot do it.
    """
    job = {"job": "gil", "direction": kind, "label": label, "syntax": spec.transfer_syntax_uid,
           "spec": asdict(spec), "encoder": encoder, "options": options, "part": part,
           "releases": releases}  # fmt: skip
    lines, death = _run(job)
    assert lines, f"{label} for {spec.transfer_syntax_uid}: {death}"
    return float(lines[0][2])


def import_weight(kind: str, label: str, syntax: str) -> tuple[float, int, str, set[str]]:
    """Return what loading a plugin costs beyond a codicom that is ready to decode.

    Parameters
    ----------
    kind : str
        ``"decoders"`` or ``"encoders"``.
    label, syntax : str
        Whose.

    Returns
    -------
    tuple
        Seconds of processor time, bytes of memory, the plugin's module, and the names of all
        modules that were loaded before.
    """
    lines, death = _run({"job": "weight", "direction": kind, "label": label, "syntax": syntax})
    assert lines, f"{label} for {syntax}: {death}"
    module, before, seconds, memory = lines[0]
    return float(seconds), int(memory), str(module), set(json.loads(before))
