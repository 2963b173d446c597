"""Text whose Specific Character Set is changed, or that goes to where there is another one."""

from __future__ import annotations

import copy
from io import BytesIO
from typing import Any

import pydicom
import pytest

import codicom


def _nested(*charsets: str | None) -> bytes:
    """Return a file of data sets inside of each other, each with a text and perhaps its terms."""
    top = ds = pydicom.Dataset()
    for depth, term in enumerate(charsets):
        if term is not None:
            ds.SpecificCharacterSet = term
        ds.PatientComments = f"§{depth}"
        if depth < len(charsets) - 1:
            ds.ReferencedImageSequence = [pydicom.Dataset()]
            ds["ReferencedImageSequence"].is_undefined_length = True
            ds = ds.ReferencedImageSequence[0]
            ds.is_undefined_length_sequence_item = True
    return _saved(top)


def _saved(ds: Any, implicit: bool = False) -> bytes:
    buffer = BytesIO()
    ds.save_as(buffer, implicit_vr=implicit, little_endian=True, enforce_file_format=False)
    return buffer.getvalue()


def _comments(ds: Any) -> list[str]:
    """Return the texts at all levels."""
    found = []
    while True:
        found.append(ds.get("PatientComments"))
        if "ReferencedImageSequence" not in ds:
            return found
        ds = ds.ReferencedImageSequence[0]


@pytest.mark.parametrize("saved", [None, False, True])
@pytest.mark.parametrize("looked_at", [0, 1, 3])
@pytest.mark.parametrize("charsets", [("ISO_IR 100", None, None), ("", "ISO_IR 100", None)])
def test_items_keep_their_text_when_all_is_to_be_decoded(
    charsets: tuple[str | None, ...], looked_at: int, saved: bool | None
) -> None:
    data = _nested(*charsets)
    for library in (pydicom, codicom):
        ds = library.dcmread(BytesIO(data), force=True)
        level = ds
        for _ in range(looked_at):
            assert level.PatientComments[:1] == "§"
            level = level.get("ReferencedImageSequence", [None])[0]
        ds.SpecificCharacterSet = "ISO_IR 192"
        if charsets[1]:
            ds.ReferencedImageSequence[0].SpecificCharacterSet = "ISO_IR 192"
        ds.decode()
        if saved is not None:
            ds = library.dcmread(BytesIO(_saved(ds, saved)), force=True)
        assert _comments(ds) == ["§0", "§1", "§2"], library


@pytest.mark.parametrize("saved", [False, True])
@pytest.mark.parametrize("way", ["item", "add", "update", "copied", "sequence"])
@pytest.mark.parametrize("to", ["ISO_IR 192", "ISO_IR 144"])
def test_text_of_another_data_set_is_written_in_the_character_set_that_is_there(
    to: str, way: str, saved: bool
) -> None:
    data = _nested("ISO_IR 100")
    ds = codicom.dcmread(BytesIO(data), force=True)
    target = codicom.Dataset()
    element = ds["PatientComments"]
    if way == "item":
        target["PatientComments"] = element
    elif way == "add":
        target.add(element)
    elif way == "update":
        target.update(ds)
    elif way == "copied":
        target.add(copy.deepcopy(element))
    else:
        target.ReferencedImageSequence = [ds]
        del ds.SpecificCharacterSet
    target.SpecificCharacterSet = to
    again = codicom.dcmread(BytesIO(_saved(target, saved)), force=True)
    assert (again.ReferencedImageSequence[0] if way == "sequence" else again).PatientComments == (
        "§0"
    )


def test_text_that_changes_places_between_items_of_a_file() -> None:
    top = pydicom.Dataset()
    items = [pydicom.Dataset(), pydicom.Dataset()]
    for item, term in zip(items, ("ISO_IR 100", "ISO_IR 144")):
        item.SpecificCharacterSet = term
        item.PatientComments = "§"
        item.is_undefined_length_sequence_item = True
    top.ReferencedImageSequence = items
    top["ReferencedImageSequence"].is_undefined_length = True
    ds = codicom.dcmread(BytesIO(_saved(top)), force=True)
    a, b = ds.ReferencedImageSequence
    b["PatientComments"] = a["PatientComments"]
    b.SpecificCharacterSet = "ISO_IR 192"
    again = codicom.dcmread(BytesIO(_saved(ds)), force=True)
    assert [item.PatientComments for item in again.ReferencedImageSequence] == ["§", "§"]
