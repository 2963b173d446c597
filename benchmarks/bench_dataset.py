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

# Texts, numbers, dates, names and UIDs as applications set them, up to ten of each
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
# The VRs of the others, of which fewer are set
_OTHERS: dict[str, Any] = {
    "AE": "STATION",
    "AS": "042Y",
    "AT": 0x00100010,
    "DT": "20240131101112",
    "FD": 0.25,
    "FL": 0.25,
    "LT": "a long text",
    "OB": b"\x00\x01",
    "SL": -7,
    "SQ": [],
    "SS": -7,
    "ST": "a text",
    "UL": 70_000,
    "UR": "https://example.org",
    "UT": "a text",
}


def _attributes(values: dict[str, Any] = _VALUES) -> list[tuple[str, Any]]:
    """Return keywords of PS3.6, ten for each VR if there are, each with a value of its VR."""
    from pydicom.datadict import DicomDictionary

    found: list[tuple[str, Any]] = []
    for vr, value in values.items():
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


def _in_memory(package: ModuleType) -> Any:
    """Return a data set that was never read: a hundred attributes, and twenty items with items."""
    ds = _set(package, _attributes())()
    items = []
    for number in range(20):
        item, inner = package.Dataset(), package.Dataset()
        inner.ReferencedSOPInstanceUID = f"1.2.3.{number}"
        item.CodeValue, item.CodingSchemeDesignator = str(number), "DCM"
        item.ImagePositionPatient = [1.0, 2.0, 3.0]
        item.ReferencedSOPSequence = [inner]
        items.append(item)
    ds.ProcedureCodeSequence = items
    return ds


def _equal(make: Callable[[], Any]) -> Callable[[], Any]:
    """Return the comparison of two equal data sets."""
    one, other = make(), make()
    for ds in (one, other):
        for element in ds.iterall():
            element.value  # noqa: B018 - looking at it is the point
    return lambda: one == other


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


def _all_seen_again(ds: Any) -> None:
    """Pickle a data set and look at every value of what comes back."""
    for element in _round_trip(ds).iterall():
        element.value  # noqa: B018 - looking at it is the point


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
    mixed = _attributes(_VALUES | _OTHERS)
    pair = [_set(package, mixed) for package in (codicom, pydicom)]
    found.append(versus(f"set {len(mixed)} attributes of all VRs on a new data set", *pair, 2))
    for what, action in (
        ("str", str),
        ("deepcopy", copy.deepcopy),
        ("pickle and back", _round_trip),
    ):
        both = [(action, _in_memory(package)) for package in (codicom, pydicom)]
        runs = [lambda action=action, ds=ds: action(ds) for action, ds in both]
        found.append(versus(f"{what}, made in memory, 41 data sets", *runs, 3.0))
    pair = [_equal(lambda p=p: _in_memory(p)) for p in (codicom, pydicom)]
    found.append(versus("==, made in memory, 41 data sets", *pair, 3.0))
    for name, data in files.items():
        pair = [
            _equal(lambda package=package, data=data: package.dcmread(io.BytesIO(data)))
            for package in (codicom, pydicom)
        ]
        found.append(versus(f"==, {name}, every value seen", *pair, 3.0))
        for what, action, bar in (
            ("str", str, 3.0),
            ("deepcopy", copy.deepcopy, 3.0),
            ("pickle and back", _round_trip, 3.0),
            ("pickle and back, then every value", _all_seen_again, 0.0),
            ("change, deepcopy", _changed(copy.deepcopy), 3.0),
            ("change, pickle and back", _changed(_round_trip), 3.0),
        ):
            pair = [_fresh(lib, data, action, True) for lib in (codicom, pydicom)]
            found.append(versus(f"{what}, {name}, every value seen", *pair, bar))
        pair = [_read_and(lib, data, str) for lib in (codicom, pydicom)]
        found.append(versus(f"dcmread and str, {name}", *pair, 3.0))
    return found
