# ruff: noqa: B018
"""Code that mypy must not accept; the comment of a line names what is wrong with it."""

from __future__ import annotations

from codicom import Dataset


def wrong(ds: Dataset) -> None:
    ds.Rows = "512"  # assignment
    ds.PatientName = 5  # assignment
    ds.BeamSequence = ds  # assignment
    ds.PixelData = "text"  # assignment
    ds.PatientID + 1  # operator
    ds.Rows.family_name  # attr-defined
    ds.BeamSequence[0].BeamName.family_name  # attr-defined
