"""Runs a script on both libraries and says where they part."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from random import Random
from typing import Any

from . import (  # noqa: F401 - for their operations, which are drawn in this order
    operations_coded,
    operations_elements,
    operations_values,
    start,
)
from .describe import attempt, dump
from .known import KNOWN, Known
from .known_alone import ALONE
from .known_odd import ODD
from .known_values import VALUES
from .library import Library, World
from .operations import OPERATIONS
from .operations_coded import OF_READING, ON_SETTINGS, SETTINGS, set_setting
from .played import Difference, Played, Step, named, odd_elements
from .written import Apart, differences

OURS, THEIRS = Library("codicom"), Library("pydicom")
# Operations that refuse for one of many reasons
_MANY_REASONS = frozenset(
    "save write decode compress decompress pixel_array set_pixel_data to_json from_json dcmwrite "
    "pixels bulk_data named_components".split()
)
_OF_PIXELS = frozenset("pixel_array pixels compress decompress set_pixel_data".split())
ROWS = (*ALONE, *ODD, *VALUES, *KNOWN)
Warned = list[tuple[str, str]]


@dataclass(frozen=True)
class Script:
    """Data sets to begin with, and the operations on them."""

    starts: tuple[start.Spec, ...]
    steps: tuple[Step, ...]


@dataclass
class Report:
    """What came of a script: how many operations ran, and the difference that ended it.

    All differences that rows explain, with these rows, are in `passed`.
    """

    operations: int = 0
    difference: str | None = None
    explained: Known | None = None
    where: int = -1
    ran: list[str] = field(default_factory=list)
    passed: list[tuple[str, Known]] = field(default_factory=list)


def draw(rng: Random, length: int = 25, without: str = "") -> Script:
    """Draw a script, perhaps without the operations whose names hold a text."""
    names = [name for name in OPERATIONS if _offered(name) and not (without and without in name)]
    weights = [OPERATIONS[name][0] for name in names]
    starts = tuple(start.draw(rng) for _ in range(rng.choice((1, 1, 2))))
    chosen = rng.choices(names, weights, k=rng.randrange(1, length + 1))
    steps = [(name, tuple(OPERATIONS[name][1](rng))) for name in chosen]
    return Script(starts, tuple(sorted(steps, key=lambda step: not _of_reading(step))))


def _of_reading(step: Step) -> bool:
    """Whether a step changes how values are read, which a script does before it begins."""
    return step[0] == "setting" and step[1][0] in OF_READING


def _offered(name: str) -> bool:
    return "json" not in name or hasattr(OURS.dataset.Dataset, "to_json")


def _reset(library: Library, saved: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return the settings of a library, or put them back."""
    config = library.config
    names = {args[0] for name, args in _setting_steps()}
    if saved is None:
        return {n: getattr(config.settings if n in ON_SETTINGS else config, n) for n in names}
    for name, value in saved.items():
        set_setting(config, name, value)
    return saved


def _setting_steps() -> list[Step]:
    return [("setting", pair) for pair in SETTINGS]


_DEFAULTS = {library.name: _reset(library) for library in (OURS, THEIRS)}


def _said(warning: warnings.WarningMessage) -> str:
    """Return the text of a warning without the path that codicom adds."""
    return str(warning.message).split(" [at ")[0]


def _outcome(world: World, name: str, arguments: tuple[Any, ...]) -> tuple[Any, Warned]:
    """Return what an operation gives on one side, and its warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = attempt(lambda: OPERATIONS[name][2](world, *arguments))
    # Files that pydicom leaves to the garbage collector are closed at any time.
    said = [w for w in caught if w.category is not ResourceWarning]
    return result, [(_category(w.category), _said(w)) for w in said]


def _category(category: type[Warning]) -> str:
    """Return the builtin category that a warning can be filtered by."""
    return next(base.__name__ for base in category.__mro__ if base.__module__ == "builtins")


def _begin(library: Library, starts: tuple[start.Spec, ...]) -> tuple[Any, set[str]]:
    """Return the world that a script begins with, and the warnings that came with it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        world = attempt(lambda: World(library, [start.begin(library, spec) for spec in starts]))
    return world, {_said(w) for w in caught}


def _encodings(world: World) -> list[Any]:
    """Return how the data sets of a world were read: (implicit VR, little endian).

    pydicom takes an empty one for implicit VR, whatever its Transfer Syntax UID.
    """
    return [ds.original_encoding if len(ds) else None for ds in world.slots]


def _odd_before(world: World, name: str, arguments: tuple[Any, ...]) -> frozenset[int]:
    """Return the tags of what is odd in the data set that an operation is to be done to."""
    if name not in _OF_PIXELS or not world.slots:
        return frozenset()
    return odd_elements(world.slots[arguments[0] % len(world.slots)])


def _compare(ours: Any, theirs: Any) -> Iterator[str]:
    """Yield how two outcomes differ."""
    if ours[0] != theirs[0]:
        yield f"{_brief(ours)} against {_brief(theirs)}"
    elif ours[0] == "value":
        yield from apart(ours[1], theirs[1])
    elif not theirs[1] <= ours[1]:
        yield f"{_brief(ours)} against {_brief(theirs)}"


def apart(a: Any, b: Any, path: str = "") -> Iterator[Difference]:
    """Yield the places at which two plain structures differ: one for each element or array."""
    for text in _apart(a, b, path):
        found = text if isinstance(text, Difference) else Difference(text)
        if found.tag is None:
            _say_where(found, a, b)
        yield found


def _say_where(found: Difference, a: Any, b: Any) -> None:
    """Tell a difference in which element it is, if it is in that of two plain structures."""
    if (
        isinstance(a, list)
        and isinstance(b, list)
        and a
        and b
        and a[0] in _KINDS
        and b[0] in _KINDS
    ):
        found.tag = a[1]
        found.vrs = str((*a, None, None)[2]), str((*b, None, None)[2])


def _apart(a: Any, b: Any, path: str = "") -> Iterator[str]:
    """Yield what `apart` does, in words."""
    if _is_error(a) and _is_error(b):
        if not b[1] <= a[1]:
            yield f"{path}: {_brief(a)} against {_brief(b)}"
    elif isinstance(a, list) and isinstance(b, list) and _half_known(a, b):
        # What is still raw depends on what each library had to look at before.
        if a[1] != b[1]:
            yield f"{path}: {_brief(a)} against {_brief(b)}"
    elif isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)) and len(a) == len(b):
        whole = bool(a and b) and a[0] == b[0] in _WHOLE
        for position, (x, y) in enumerate(zip(a, b)):
            texts = apart(x, y, f"{path}[{position}]")
            if not whole or (isinstance(x, list) and x[:1] == ["Sequence"]):
                yield from texts
            elif (text := next(texts, None)) is not None:
                # What follows of the element or array follows from it.
                yield text
                return
    elif isinstance(a, dict) and isinstance(b, dict):
        for key in sorted(a.keys() ^ b.keys()):
            both = (
                f"{key!r} {str(side[key])[:2000]}" if key in side else "nothing" for side in (a, b)
            )
            yield f"{path}: {' against '.join(both)}"
        for key in sorted(a.keys() & b.keys(), key=lambda key: (key != "vr", key)):
            found = False
            for text in apart(a[key], b[key], f"{path}[{key}]"):
                found = True
                if (
                    text.tag is None
                    and isinstance(a[key], dict)
                    and "vr" in a[key]
                    and "vr" in b[key]
                ):
                    # An element in JSON
                    text.tag, text.vrs = int(key, 16), (a[key]["vr"][1], b[key]["vr"][1])
                yield text
            if found and key == "vr":
                # What follows of the element in JSON follows from it.
                return
    elif a != b or type(a) is not type(b):
        yield f"{path}: {_brief(a, b)} against {_brief(b, a)}"


_KINDS = ("RawDataElement", "DataElement")
_WHOLE = (*_KINDS, "ndarray")


def _half_known(a: list[Any], b: list[Any]) -> bool:
    """Whether an element is raw, or a sequence not looked into, on one side only."""
    return len(a) != len(b) and bool(a and b) and a[0] in _KINDS and b[0] in _KINDS


def _refused(a: Any, b: Any) -> bool:
    """Whether a part of one outcome is an error where that of another is a value."""
    if not (isinstance(a, (list, tuple)) and isinstance(b, (list, tuple))):
        return False
    if type(a) is type(b) is tuple and a[:1] == ("error",) and b[:1] == ("value",):
        return True
    return any(_refused(x, y) for x, y in zip(a, b))


def _row(name: str, text: str, steps: Sequence[Step]) -> Known | None:
    """Return the row that explains a difference."""
    found = next((row for row in ROWS if row.explains(name, text, steps)), None)
    if found is None and isinstance(text, Apart) and text.read:
        return _row(name, text.saying("as it was read"), steps)
    return found


def _split(name: str, text: str, steps: Sequence[Step]) -> tuple[str, ...]:
    """Return a difference, or what it consists of if no row explains the whole."""
    parts = text.parts if isinstance(text, Apart) else ()
    return parts if parts and _row(name, text, steps) is None else (text,)


def _is_error(value: Any) -> bool:
    return isinstance(value, tuple) and len(value) == 3 and value[0] == "error"


def _brief(value: Any, other: Any = None) -> str:
    text = str(value) if isinstance(value, str) else repr(value)
    if len(text) <= (1500 if _is_error(value) else 300):
        return text
    if _is_error(value):
        return f"{text[:900]}...{text[-600:]}"
    peer = str(other) if isinstance(other, str) else repr(other)
    same = next((n for n, (x, y) in enumerate(zip(text, peer)) if x != y), 0)
    first = max(0, same - 60)
    return f"{'...' if first else ''}{text[first : same + 160]}..."


class _Run:
    """One script on both sides."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.report = Report()
        self.said: set[str] = set()
        self.tags: list[frozenset[int]] = []
        self.odd: frozenset[int] = frozenset()
        self.read = [data for spec in script.starts if (data := start.bytes_of(spec))]

    def differ(self, name: str, texts: Iterable[str], step: int) -> bool:
        """Note differences; return whether the script is to end.

        The first that no row explains is the report's; else the first whose row ends the script.
        """
        steps = Played(self.script.steps[: step + 1])
        named_alone = [frozenset(named(arguments)) for _, arguments in steps[len(self.tags) :]]
        steps.odd = self.odd
        steps.made = tuple(spec for spec in self.script.starts if spec[0] == "made")
        steps.tags = (*self.tags[: len(steps)], *named_alone)
        ending: tuple[str, Known] | None = None
        for whole in texts:
            for text in _split(name, whole, steps):
                row = _row(name, text, steps)
                if row is None:
                    self.report.difference, self.report.where = f"{name}: {whole}", step
                    self.report.explained = None
                    return True
                self.report.passed.append((f"{name}: {text}", row))
                if row.ends and ending is None:
                    ending = f"{name}: {text}", row
        if ending is not None:
            (self.report.difference, self.report.explained), self.report.where = ending, step
        return ending is not None

    def run(self) -> Report:
        """Run the script until the sides part."""
        try:
            self.play()
        finally:
            for library in (OURS, THEIRS):
                _reset(library, _DEFAULTS[library.name])
        return self.report

    def play(self) -> None:
        """Begin, go through the steps, and compare what is left."""
        first = 0
        for name, arguments in takewhile(_of_reading, self.script.steps):
            for library in (OURS, THEIRS):
                OPERATIONS[name][2](World(library, []), *arguments)
            first += 1
            self.tags.append(frozenset())
        self.report.operations = first
        begun, said = zip(*(_begin(side, self.script.starts) for side in (OURS, THEIRS)))
        self.said = said[0] | said[1]
        if begun[0][0] == "error" or begun[1][0] == "error":
            self.differ("begin", _compare(*begun), first - 1)
            return
        ours, theirs = begun[0][1], begun[1][1]
        if self.differ("begin", apart(_encodings(ours), _encodings(theirs)), first - 1):
            return
        for number, (name, arguments) in enumerate(self.script.steps[first:], first):
            if self.step(ours, theirs, number, name, arguments):
                return
        self.finish(ours, theirs)

    def step(self, ours: World, theirs: World, number: int, name: str, arguments: Any) -> bool:
        """Run one operation; return whether the script is to end."""
        self.report.operations += 1
        self.odd = _odd_before(ours, name, arguments)
        mine, my_warnings = _outcome(ours, name, arguments)
        peer, peer_warnings = _outcome(theirs, name, arguments)
        self.tags.append(frozenset(named(arguments) | ours.came_to | theirs.came_to))
        ours.came_to.clear()
        theirs.came_to.clear()
        if name == "read":
            self.read.append(start.content(arguments[0]))
        self.report.ran.append(name + ("!" if peer[0] == "error" else ""))
        if mine[0] == peer[0] == "error" and name in _MANY_REASONS:
            # Which of several things that are wrong is found first is not compared, nor what was
            # said until then; but it was said.
            self.said.update(text for _, text in my_warnings + peer_warnings)
            return False
        if self.differ(name, _compare(mine, peer), number):
            return True
        # One may have refused, or in a part of it; a row says why. It did not come to what the
        # other one warns of.
        more = _refused(peer, mine), _refused(mine, peer)
        text = self.warned(my_warnings, peer_warnings, more)
        if text and mine[0] == "error":
            text += " before an error"
        if self.differ(name, [text] if text else (), number):
            return True
        return self.files(ours, theirs, number, name, mine)

    def warned(self, mine: Warned, peer: Warned, more: tuple[bool, bool]) -> str | None:
        """Return how the categories of warnings differ, but for sides that did `more`.

        What only one side says now does not count if it was said before: one side says a thing
        when a data set is read, the other whenever it comes upon it.
        """
        mine_new, peer_new = (
            list(dict.fromkeys(warned for warned in side if warned[1] not in self.said))
            for side in (mine, peer)
        )
        self.said.update(text for _, text in mine + peer)
        ours = [said for said in mine_new if said[0] not in {category for category, _ in peer}]
        theirs = [said for said in peer_new if said[0] not in {category for category, _ in mine}]
        ours, theirs = ([] if did else said for said, did in zip((ours, theirs), more))
        if ours or theirs:
            return f"warnings {ours!r} against {theirs!r}"
        return None

    def files(self, ours: World, theirs: World, number: int, name: str, outcome: Any) -> bool:
        """Compare what has been written since."""
        if len(ours.written) != len(theirs.written):
            # One has refused, for a reason that does not end the script.
            ours.written.clear()
            theirs.written.clear()
            return False
        if not ours.written:
            return False
        a, b = ours.written.pop(), theirs.written.pop()
        encoding = outcome[1][1:] if outcome[1][0] == "dataset" else None
        found = differences(a, b, self.read, encoding)
        self.read.append(a)
        if self.differ(name, found, number):
            return True
        slot = outcome[1][1] if outcome[1][0] == "file" else None
        return slot is not None and self.read_again(ours, theirs, number, slot, a)

    def read_again(self, ours: World, theirs: World, number: int, slot: int, data: bytes) -> bool:
        """Go on with what has been written, in both libraries the same file."""
        begun = [_begin(side, (("bytes", data, {"force": True}),)) for side in (OURS, THEIRS)]
        for _, said in begun:
            self.said |= said
        if begun[0][0][0] == "error" or begun[1][0][0] == "error":
            return self.differ("read", _compare(begun[0][0], begun[1][0]), number)
        found = apart(*(_encodings(begin[1]) for begin, _ in begun))
        if self.differ("read", found, number):
            return True
        for world, (begin, _) in ((ours, begun[0]), (theirs, begun[1])):
            world.slots[slot % len(world.slots)] = begin[1].slots[0]
        return False

    def finish(self, ours: World, theirs: World) -> None:
        """Compare all that the script has left."""
        for a, b in zip(ours.slots, theirs.slots):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                texts = list(apart(dump(a), dump(b)))
            if self.differ("finish", texts, len(self.script.steps)):
                return


def run(script: Script) -> Report:
    """Run a script on both libraries."""
    return _Run(script).run()


def smaller(script: Script) -> Script:
    """Return a script with fewer steps that ends with an unexplained difference like its own."""
    report = run(script)

    def like(difference: str) -> tuple[str, str]:
        # The operation, and how the text ends: what comes between has positions and offsets.
        return difference.split(":")[0], difference[-30:]

    def fails(candidate: Script) -> bool:
        found = run(candidate)
        if found.difference is None or found.explained is not None:
            return False
        return like(found.difference) == like(report.difference or "")

    steps = list(script.steps[: report.where + 1])
    position = len(steps) - 1
    while position >= 0:
        fewer = Script(script.starts, tuple(steps[:position] + steps[position + 1 :]))
        if fails(fewer):
            steps = list(fewer.steps)
        position -= 1
    return Script(script.starts, tuple(steps))
