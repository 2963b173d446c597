"""The same call on codicom and on pydicom, and what both gave.

``both`` is the tool of all tests in this folder: it runs an action on each library and fails unless
the results have the same text, the warnings the same categories, and the errors a common class. An
error of codicom may be more than pydicom's, as long as an ``except`` for pydicom's catches it.
"""

from __future__ import annotations

import builtins
import re
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

import pydicom
import pydicom.config
import pydicom.dataelem
import pydicom.dataset
import pydicom.sequence
import pydicom.tag
import pydicom.uid

import codicom
import codicom.config
import codicom.dataelem
import codicom.dataset
import codicom.sequence
import codicom.tag
import codicom.uid

PEERS = (codicom, pydicom)
Action = Callable[[Any], Any]


class Outcome(NamedTuple):
    """What an action gave: its result as text, or the classes of its error; and its warnings."""

    value: str | None
    error: tuple[str, ...]
    warnings: tuple[str, ...]
    text: str


def outcome(action: Action, library: Any) -> Outcome:
    """Run an action on a library."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        value: str | None = None
        error: tuple[str, ...] = ()
        text = ""
        try:
            value = shown(action(library))
        except Exception as raised:
            error = tuple(base.__name__ for base in type(raised).__mro__)
            text = str(raised)
    return Outcome(value, error, tuple(sorted(w.category.__name__ for w in caught)), text)


def shown(value: Any) -> str:
    """Return the text of a value, without addresses and the library's name."""
    if hasattr(value, "__next__"):
        value = list(value)
    return re.sub(r" at 0x[0-9a-f]+", "", repr(value)).replace("pydicom", "codicom")


def both(action: Action) -> Outcome:
    """Run an action on both libraries, compare, and return what codicom gave."""
    mine, theirs = outcome(action, codicom), outcome(action, pydicom)
    told = f"\ncodicom: {mine}\npydicom: {theirs}"
    assert mine.value == theirs.value, told
    assert mine.warnings == theirs.warnings, told
    assert bool(mine.error) == bool(theirs.error), told
    if theirs.error:
        # The first class of the peer's error that is Python's own: what users catch.
        caught = next(name for name in theirs.error if hasattr(builtins, name))
        assert caught in mine.error, told
    return mine


def sample(library: Any) -> Any:
    """Return the data set of the examples in pydicom's documentation of ``Dataset``."""
    ds = library.Dataset()
    ds.PatientName = "CITIZEN^Joan"
    ds.add_new(0x00100020, "LO", "12345")
    ds[0x0010, 0x0030] = library.DataElement(0x00100030, "DA", "20010101")
    ds.BeamSequence = [library.Dataset(), library.Dataset(), library.Dataset()]
    ds.BeamSequence[0].Manufacturer = "Linac, co."
    ds.BeamSequence[1].Manufacturer = "Linac and Sons, co."
    ds.BeamSequence[2].Manufacturer = "Linac and Daughters, co."
    block = ds.private_block(0x0041, "My Creator", create=True)
    block.add_new(0x01, "LO", "12345")
    return ds


def both_on_sample(action: Action) -> Outcome:
    """Run an action on the sample of both libraries, comparing the sample afterwards too."""

    def run(library: Any) -> Any:
        ds = sample(library)
        result = action(ds)
        return shown(result), str(ds)

    return both(run)
