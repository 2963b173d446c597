"""Names that packages which use pydicom import, beside those that its documentation lists.

Each was found by running such a package with ``pydicom`` mapped to ``codicom``.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom.filewriter
import pydicom.values
import pytest

import codicom.filewriter
import codicom.values
from codicom import Dataset
from codicom.tag import TagListType, TagType
from spec.peers import PEERS, both


def test_tag_types_are_real_types() -> None:
    # highdicom writes them in signatures, which Python evaluates.
    assert str(TagType | None).endswith("None")
    assert str(TagListType | None).endswith("None")


def _names(table: dict[str, Any]) -> dict[str, Any]:
    plain = {}
    for vr, entry in table.items():
        pair = entry if isinstance(entry, tuple) else (entry,)
        plain[str(vr)] = [getattr(part, "__name__", part) for part in pair]
    return plain


def test_tables_of_functions() -> None:
    # nibabel asks for values.converters, wsidicom for filewriter.writers.
    assert _names(codicom.values.converters) == _names(pydicom.values.converters)
    assert _names(codicom.filewriter.writers) == _names(pydicom.filewriter.writers)
    with pytest.raises(AttributeError):
        _ = codicom.values.nothing
    with pytest.raises(AttributeError):
        _ = codicom.filewriter.nothing


def test_version_as_a_tuple() -> None:
    for library in PEERS:
        assert ".".join(library.__version_info__) == library.__version__
        assert library.__dicom_version__[:2] == "20"


@pytest.mark.parametrize("library", PEERS)
def test_functions_of_the_old_handlers(library: Any) -> None:
    home = f"{library.__name__}.pixel_data_handlers"
    ds = Dataset()
    ds.RescaleSlope, ds.RescaleIntercept = 2, -1
    with pytest.warns(DeprecationWarning, match="will be removed in v4.0"):
        apply_rescale = importlib.import_module(home).apply_rescale
    assert list(apply_rescale(np.array([1, 2]), ds)) == [1.0, 3.0]
    util = importlib.import_module(f"{home}.util")
    for name in ("apply_voi_lut", "get_expected_length", "pixel_dtype", "pack_bits"):
        with pytest.warns(DeprecationWarning):
            assert getattr(util, name).__name__ == name
    with pytest.raises(AttributeError):
        _ = util.nothing


def test_unpacking_of_the_old_numpy_handler() -> None:
    # dicomweb-client takes it from there.
    handler = importlib.import_module("codicom.pixel_data_handlers.numpy_handler")
    with pytest.warns(DeprecationWarning):
        unpack = handler.unpack_bits
    assert list(unpack(b"\x05")[:3]) == [1, 0, 1]


def test_dictionaries_under_their_private_names() -> None:
    # pynetdicom adds its own UIDs to the one, deid looks keywords up in the other.
    for library in PEERS:
        uids = importlib.import_module(f"{library.__name__}._uid_dict").UID_dictionary
        elements = importlib.import_module(f"{library.__name__}._dicom_dict")
        assert uids["1.2.840.10008.1.1"][0] == "Verification SOP Class"
        assert elements.DicomDictionary[0x00100010][4] == "PatientName"
        assert elements.RepeatersDictionary["60xx0010"][4] == "OverlayRows"
        uids["1.2.826.0.1.3680043.8.498.999"] = ("Own", "SOP Class", "", "", "Own")
        assert library.uid.UID("1.2.826.0.1.3680043.8.498.999").name == "Own"
        del uids["1.2.826.0.1.3680043.8.498.999"]


def test_array_that_is_kept(peer_file: Callable[[str], Path]) -> None:
    # highdicom asks for it before it decodes, and sets it.
    def run(library: Any) -> Any:
        ds = library.dcmread(peer_file("CT_small.dcm"))
        before = ds._pixel_array
        array = ds.pixel_array
        kept = ds._pixel_array is array
        ds._pixel_array = None
        return before, kept, ds._pixel_array

    both(run)
    ds = codicom.dcmread(peer_file("CT_small.dcm"))
    ds._pixel_array = mine = np.zeros((128, 128), "int16")
    assert ds.pixel_array is mine
    ds.PixelData = bytes(2 * 128 * 128)
    assert ds._pixel_array is None
