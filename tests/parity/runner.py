"""Runs a script on both libraries and says where they part."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from random import Random
from typing import Any

from . import start
from .describe import attempt, dump
from .known import KNOWN, Known
from .library import Library, World
from .operations import ON_SETTINGS, OPERATIONS
from .written import differences

OURS, THEIRS = Library("codicom"), Library("pydicom")
Step = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True)
class Script:
    """Data sets to begin with, and the operations on them."""

    starts: tuple[start.Spec, ...]
    steps: tuple[Step, ...]


@dataclass
class Report:
    """What came of a script: how many operations ran, and the difference that ended it."""

    operations: int = 0
    difference: str | None = None
    explained: Known | None = None
    where: int = -1
    ran: list[str] = field(default_factory=list)


def draw(rng: Random, length: int = 25) -> Script:
    """Draw a script."""
    names = [name for name in OPERATIONS if _offered(name)]
    weights = [OPERATIONS[name][0] for name in names]
    starts = tuple(start.draw(rng) for _ in range(rng.choice((1, 1, 2))))
    chosen = rng.choices(names, weights, k=rng.randrange(1, length + 1))
    return Script(starts, tuple((name, tuple(OPERATIONS[name][1](rng))) for name in chosen))


def _offered(name: str) -> bool:
    return "json" not in name or hasattr(OURS.dataset.Dataset, "to_json")


def _reset(library: Library, saved: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return the settings of a library, or put them back."""
    config = library.config
    names = {args[0] for name, args in _setting_steps()}
    if saved is None:
        return {n: getattr(config.settings if n in ON_SETTINGS else config, n) for n in names}
    for name, value in saved.items():
        setattr(config.settings if name in ON_SETTINGS else config, name, value)
    return saved


def _setting_steps() -> list[Step]:
    from .operations import _SETTINGS

    return [("setting", pair) for pair in _SETTINGS]


_DEFAULTS = {library.name: _reset(library) for library in (OURS, THEIRS)}


def _outcome(world: World, name: str, arguments: tuple[Any, ...]) -> tuple[Any, frozenset[str]]:
    """Return what an operation gives on one side, and the categories of its warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = attempt(lambda: OPERATIONS[name][2](world, *arguments))
    return result, frozenset(w.category.__name__ for w in caught)


def _begin(library: Library, starts: tuple[start.Spec, ...]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return attempt(lambda: World(library, [start.begin(library, spec) for spec in starts]))


def _compare(ours: Any, theirs: Any) -> str | None:
    """Return how two outcomes differ."""
    if ours[0] != theirs[0]:
        return f"{_brief(ours)} against {_brief(theirs)}"
    if ours[0] == "error":
        return None if theirs[1] <= ours[1] else f"{_brief(ours)} against {_brief(theirs)}"
    return first_difference(ours[1], theirs[1])


def first_difference(a: Any, b: Any, path: str = "") -> str | None:
    """Return the first place at which two plain structures differ."""
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)) and len(a) == len(b):
        for position, (x, y) in enumerate(zip(a, b)):
            found = first_difference(x, y, f"{path}[{position}]")
            if found is not None:
                return found
        return None
    if isinstance(a, dict) and isinstance(b, dict) and a.keys() == b.keys():
        for key in a:
            found = first_difference(a[key], b[key], f"{path}[{key}]")
            if found is not None:
                return found
        return None
    if a == b and type(a) is type(b):
        return None
    return f"{path}: {_brief(a, b)} against {_brief(b, a)}"


def _brief(value: Any, other: Any = None) -> str:
    text = str(value) if isinstance(value, str) else repr(value)
    if len(text) <= 300:
        return text
    peer = str(other) if isinstance(other, str) else repr(other)
    same = next((n for n, (x, y) in enumerate(zip(text, peer)) if x != y), 0)
    return f"...{text[max(0, same - 60) : same + 160]}..."


class _Run:
    """One script on both sides."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.report = Report()
        self.read = [data for spec in script.starts if (data := start.bytes_of(spec))]

    def differ(self, name: str, text: str | None, step: int) -> bool:
        """Note a difference, explained or not; return whether the script is to end."""
        if text is None:
            return False
        self.report.difference, self.report.where = f"{name}: {text}", step
        self.report.explained = next((k for k in KNOWN if k.explains(name, text)), None)
        return True

    def run(self) -> Report:
        """Run the script until the sides part."""
        begun = _begin(OURS, self.script.starts), _begin(THEIRS, self.script.starts)
        if begun[0][0] == "error" or begun[1][0] == "error":
            self.differ("begin", _compare(*begun), -1)
            return self.report
        ours, theirs = begun[0][1], begun[1][1]
        try:
            for number, (name, arguments) in enumerate(self.script.steps):
                if self.step(ours, theirs, number, name, arguments):
                    return self.report
            self.finish(ours, theirs)
        finally:
            for library in (OURS, THEIRS):
                _reset(library, _DEFAULTS[library.name])
        return self.report

    def step(self, ours: World, theirs: World, number: int, name: str, arguments: Any) -> bool:
        """Run one operation; return whether the script is to end."""
        self.report.operations += 1
        mine, my_warnings = _outcome(ours, name, arguments)
        peer, peer_warnings = _outcome(theirs, name, arguments)
        self.report.ran.append(name + ("!" if peer[0] == "error" else ""))
        if self.differ(name, _compare(mine, peer), number):
            return True
        if my_warnings != peer_warnings:
            text = f"warnings {sorted(my_warnings)} against {sorted(peer_warnings)}"
            if self.differ(name, text, number):
                return True
        return self.files(ours, theirs, number, name, mine)

    def files(self, ours: World, theirs: World, number: int, name: str, outcome: Any) -> bool:
        """Compare what has been written since."""
        if len(ours.written) != len(theirs.written):
            return self.differ(name, "only one has written", number)
        if not ours.written:
            return False
        a, b = ours.written.pop(), theirs.written.pop()
        encoding = outcome[1][1:] if outcome[1][0] == "dataset" else None
        found = differences(a, b, self.read, encoding)
        self.read.append(a)
        return self.differ(name, f"bytes: {'; '.join(found[:4])}" if found else None, number)

    def finish(self, ours: World, theirs: World) -> None:
        """Compare all that the script has left."""
        for slot, (a, b) in enumerate(zip(ours.slots, theirs.slots)):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                text = first_difference(dump(a), dump(b))
            if self.differ("finish", text, len(self.script.steps)):
                return
            del slot


def run(script: Script) -> Report:
    """Run a script on both libraries."""
    return _Run(script).run()


def smaller(script: Script) -> Script:
    """Return a script with fewer steps that ends with an unexplained difference of its own."""

    def fails(candidate: Script) -> bool:
        report = run(candidate)
        return report.difference is not None and report.explained is None

    report = run(script)
    steps = list(script.steps[: report.where + 1])
    position = len(steps) - 1
    while position >= 0:
        fewer = Script(script.starts, tuple(steps[:position] + steps[position + 1 :]))
        if fails(fewer):
            steps = list(fewer.steps)
        position -= 1
    return Script(script.starts, tuple(steps))
