"""Data sets in memory, beside pydicom: text, setting attributes, copies and pickles."""

from __future__ import annotations

import copy
import io
import pickle
from collections.abc import Callable
from types import ModuleType
from typing import Any

from benchmarks.common import Row, versus
from benchmarks.samples import peer_path

# Texts, numbers, dates, names and UIDs as applications set them, ten of each of ten
_VALUES: dict[str, Any] = {
    "LO": "a text",
    "CS": "CODE",
    "SH": "short",
    "DA": "20240131",
    "TM": "101112",
    "PN": "CITIZEN^Joan",
    "UI": "1.2.840.10008.1.2",
    "DS": 1.5,
    "IS": 7,
    "US": 512,
}


def _attributes() -> list[tuple[str, Any]]:
    """Return a hundred keywords of PS3.6, each with a value of its VR."""
    from pydicom.datadict import DicomDictionary

    found: list[tuple[str, Any]] = []
    for vr, value in _VALUES.items():
        keywords = [
            entry[4]
            for entry in DicomDictionary.values()
            if entry[0] == vr and entry[1] == "1" and entry[4] and not entry[3]
        ]
        found += [(keyword, value) for keyword in keywords[10:20]]
    return found


def _set(package: ModuleType, pairs: list[tuple[str, Any]]) -> Callable[[], Any]:
    def run() -> Any:
        ds = package.Dataset()
        for keyword, value in pairs:
            setattr(ds, keyword, value)
        return ds

    return run


def _fresh(
    package: ModuleType, data: bytes, action: Callable[[Any], Any], touched: bool
) -> Callable[[], Any]:
    """Return an action on a data set that was read, every value of it looked at before or none."""
    ds = package.dcmread(io.BytesIO(data))
    if touched:
        for element in ds.iterall():
            element.value  # noqa: B018 - looking at it is the point
    return lambda: action(ds)


def _read_and(package: ModuleType, data: bytes, action: Callable[[Any], Any]) -> Callable[[], Any]:
    return lambda: action(package.dcmread(io.BytesIO(data)))


def _round_trip(ds: Any) -> Any:
    return pickle.loads(pickle.dumps(ds))


def _changed(action: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return an action on a data set of which one element was set."""

    def run(ds: Any) -> Any:
        ds.PatientID = "changed"
        return action(ds)

    return run


def rows() -> list[Row]:
    """Measure every figure about data sets in memory."""
    import pydicom

    import codicom

    files = {name: peer_path(name).read_bytes() for name in ("CT_small.dcm", "rtplan.dcm")}
    pairs = _attributes()
    found = [
        versus(
            "set 100 attributes on a new data set", _set(codicom, pairs), _set(pydicom, pairs), 2
        )
    ]
    for name, data in files.items():
        for what, action, bar in (
            ("str", str, 3.0),
            ("deepcopy", copy.deepcopy, 3.0),
            ("pickle and back", _round_trip, 3.0),
            ("change, deepcopy", _changed(copy.deepcopy), 3.0),
            ("change, pickle and back", _changed(_round_trip), 3.0),
        ):
            pair = [_fresh(lib, data, action, True) for lib in (codicom, pydicom)]
            found.append(versus(f"{what}, {name}, every value seen", *pair, bar))
        pair = [_read_and(lib, data, str) for lib in (codicom, pydicom)]
        found.append(versus(f"dcmread and str, {name}", *pair, 3.0))
    return found
