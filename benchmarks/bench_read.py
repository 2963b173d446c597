"""Reading, reading values and saving, beside pydicom, from memory."""

from __future__ import annotations

import io
from collections.abc import Callable
from types import ModuleType
from typing import Any

from benchmarks.common import Row, versus
from benchmarks.samples import enhanced, peer_path

ATTRIBUTES = (
    "SOPClassUID SOPInstanceUID StudyDate StudyTime AccessionNumber Modality Manufacturer "
    "PatientName PatientID PatientBirthDate SliceThickness KVP StudyInstanceUID SeriesInstanceUID "
    "InstanceNumber ImagePositionPatient Rows Columns PixelSpacing RescaleSlope"
).split()


def _read(package: ModuleType, data: bytes) -> Callable[[], Any]:
    dcmread = package.dcmread
    return lambda: dcmread(io.BytesIO(data))


def _attributes(package: ModuleType, data: bytes) -> Callable[[], None]:
    def run() -> None:
        dataset = package.dcmread(io.BytesIO(data))
        for name in ATTRIBUTES:
            getattr(dataset, name)

    return run


def _every_value(package: ModuleType, data: bytes) -> Callable[[], None]:
    def run() -> None:
        for element in package.dcmread(io.BytesIO(data)).iterall():
            element.value  # noqa: B018 - reading it is what is measured

    return run


def _resave(package: ModuleType, data: bytes) -> Callable[[], None]:
    def run() -> None:
        package.dcmread(io.BytesIO(data)).save_as(io.BytesIO())

    return run


def rows() -> list[Row]:
    """Measure every figure about reading."""
    import pydicom

    import codicom

    ct = peer_path("CT_small.dcm").read_bytes()
    plan = peer_path("rtplan.dcm").read_bytes()
    undefined = enhanced()
    defined = enhanced(defined=True)
    figures: list[tuple[str, Callable[[ModuleType, bytes], Callable[[], Any]], bytes, float]] = [
        ("dcmread CT_small (39 KB, 258 elements)", _read, ct, 15),
        ("dcmread rtplan (2.7 KB)", _read, plan, 15),
        ("dcmread 10,000 items, undefined lengths", _read, undefined, 200),
        ("dcmread 10,000 items, defined lengths", _read, defined, 3),
        ("dcmread CT_small + 20 attributes", _attributes, ct, 6),
        ("dcmread CT_small + every value", _every_value, ct, 3),
        ("dcmread CT_small + save untouched", _resave, ct, 10),
        ("dcmread 10,000 items + every value", _every_value, undefined, 0),
        ("dcmread rtplan + every value", _every_value, plan, 0),
    ]
    found = []
    for figure, make, data, bar in figures:
        rounds = 7 if len(data) < 100_000 else 3
        row = versus(figure, make(codicom, data), make(pydicom, data), bar, rounds)
        found.append(row if bar else Row(figure, row.ours, row.peer, row.ratio))
    return found
