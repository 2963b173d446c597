"""Runs hostile input in child processes, so that a crash or a hang is one line of a result.

A child reads a list of inputs, exercises the package on each and prints one JSON line per input. An
alarm that kills and a limit on memory guard it; when it dies the parent notes for which input and
goes on with the next one in a new child.
"""

from __future__ import annotations

import io
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

SECONDS = 2.0
MEMORY = 2 << 30

_LENGTHS = (0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFF, 0xFF)


@dataclass(frozen=True)
class Input:
    """A file, or what a mutation or a cut makes of it."""

    path: str
    seed: int | None = None
    stop: int | None = None

    def data(self) -> bytes:
        """Return the bytes."""
        data = Path(self.path).read_bytes()
        if self.seed is not None:
            data = mutate(data, self.seed)
        return data if self.stop is None else data[: self.stop]


@dataclass(frozen=True)
class Outcome:
    """What became of one input.

    ``result`` is ``ok``, ``warned``, ``error`` (one of the package's own) or what must not be:
    ``foreign`` (another exception), ``killed`` (a signal; SIGALRM is a hang).
    """

    input: Input
    result: str
    detail: str = ""
    seconds: float = 0.0

    @property
    def bad(self) -> bool:
        """Whether the input got something else than a result or a documented error."""
        return self.result in ("foreign", "killed")


def mutate(data: bytes, seed: int) -> bytes:
    """Damage bytes in one to four places: flipped bits, length fields, insertions, deletions."""
    chance = random.Random(seed)
    out = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        if len(out) < 8:
            break
        # The first bytes after the preamble are where most of the structure is.
        limit = len(out) if chance.random() < 0.5 else min(len(out), 2048)
        at = chance.randrange(min(128, limit - 4) if limit > 132 else 0, limit)
        kind = chance.randrange(4)
        if kind == 0:
            out[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            width = chance.choice((2, 4))
            value = chance.choice(_LENGTHS) & ((1 << 8 * width) - 1)
            out[at : at + width] = value.to_bytes(width, "little")
        elif kind == 2:
            out[at:at] = chance.randbytes(chance.randint(1, 16))
        else:
            del out[at : at + chance.randint(1, 64)]
    return bytes(out)


def _walk(dataset: Any, own: type[Exception], errors: list[str]) -> None:
    for tag in list(dataset.keys()):
        try:
            value = dataset[tag].value
        except own as error:
            errors.append(type(error).__name__)
            continue
        if type(value).__name__ == "Sequence":
            for item in value:
                _walk(item, own, errors)


def exercise(package: Any, own: type[Exception], data: bytes, pixels: bool) -> str:
    """Do with `data` what users do with a file; return ``ok``, ``warned`` or ``error: ...``.

    Exceptions that are not `own` come out.
    """
    errors: list[str] = []

    def attempt(action: Callable[[], Any]) -> Any:
        try:
            return action()
        except own as error:
            errors.append(type(error).__name__)
            return None

    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        dataset = attempt(lambda: package.dcmread(io.BytesIO(data)))
        if dataset is None:
            dataset = attempt(lambda: package.dcmread(io.BytesIO(data), force=True))
        if dataset is not None:
            _walk(dataset, own, errors)
            attempt(lambda: str(dataset))
            if pixels and any(tag in dataset for tag in (0x7FE00010, 0x7FE00008, 0x7FE00009)):
                attempt(lambda: dataset.pixel_array)
            attempt(lambda: dataset.save_as(io.BytesIO()))
    if errors:
        return "error: " + ", ".join(sorted(set(errors)))
    return "warned" if seen else "ok"


def _child(job: str) -> None:
    """Work off the inputs of the job file, one line of output for each."""
    task = json.loads(Path(job).read_text(encoding="utf-8"))
    package = import_module(task["package"])
    import_module(task["package"] + ".pixels")
    own = getattr(import_module(task["package"] + ".errors"), "CodicomError", OSError)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for spec in task["inputs"]:
        data = Input(*spec).data()
        begin = time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        try:
            result, _, detail = exercise(package, own, data, task["pixels"]).partition(": ")
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            result = "foreign"
            detail = f"{type(error).__name__}: {str(error)[:120]} ({last.filename}:{last.lineno})"
        signal.setitimer(signal.ITIMER_REAL, 0)
        print(json.dumps([result, detail, time.perf_counter() - begin]), flush=True)


def run(inputs: list[Input], *, package: str = "codicom", pixels: bool = True) -> list[Outcome]:
    """Exercise `package` on all `inputs`, in as many children as it takes."""
    outcomes: list[Outcome] = []
    while len(outcomes) < len(inputs):
        rest = inputs[len(outcomes) :]
        task = {"package": package, "pixels": pixels}
        task["inputs"] = [[i.path, i.seed, i.stop] for i in rest]
        with tempfile.TemporaryDirectory() as folder:
            job = Path(folder) / "job.json"
            job.write_text(json.dumps(task), encoding="utf-8")
            done = subprocess.run(
                [sys.executable, str(Path(__file__).resolve()), str(job)],
                capture_output=True,
                text=True,
                check=False,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
            )
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        outcomes += [Outcome(i, *line) for i, line in zip(rest, lines, strict=False)]
        if len(lines) < len(rest):
            if done.returncode == 1 and not lines:
                raise RuntimeError(f"the child cannot start: {done.stderr}")
            why = (
                signal.Signals(-done.returncode).name if done.returncode < 0 else done.stderr[-200:]
            )
            outcomes.append(Outcome(rest[len(lines)], "killed", why))
    return outcomes


if __name__ == "__main__":
    _child(sys.argv[1])
