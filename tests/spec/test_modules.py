"""The public functions of the modules around ``Dataset``: the same calls on both libraries.

The calls are in ``calls.txt``, one a line: ordinary values, empty ones, the edges, wrong types.
What pydicom 3.0.2 does otherwise is in ``docs/moving-from-pydicom.md``.
"""

from __future__ import annotations

import copy
import datetime
import decimal
import importlib
import inspect
import pathlib
import warnings
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import codicom.config
import codicom.encaps
from spec.peers import PEERS, both

MODULES = (
    "charset config datadict dataelem encaps errors examples filebase filereader fileutil "
    "filewriter hooks jsonrep misc multival overlays sequence tag uid valuerep values waveforms"
).split()
for _library in PEERS:
    for _name in MODULES:
        importlib.import_module(f"{_library.__name__}.{_name}")

CALLS = [
    line
    for line in (Path(__file__).parent / "calls.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.fixture(scope="module", autouse=True)
def _dictionaries_as_they_were() -> Iterator[None]:
    """Take back what calls add to the private dictionaries of either library."""
    tables = [importlib.import_module(f"{name}.datadict") for name in ("codicom", "pydicom")]
    before = [copy.deepcopy(table.private_dictionaries) for table in tables]
    yield
    for table, kept in zip(tables, before):
        table.private_dictionaries.clear()
        table.private_dictionaries.update(kept)


def F(data: bytes) -> BytesIO:
    """Return a buffer."""
    return BytesIO(data)


def _element(library: Any, tag: int, vr: str, value: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return library.DataElement(tag, vr, value)


def W(library: Any, name: str, vr: str, value: Any, *args: Any, **keywords: Any) -> bytes:
    """Return what one of the ``write_*`` functions writes."""
    file = library.filebase.DicomBytesIO()
    file.is_little_endian, file.is_implicit_VR = True, False
    element = _element(library, 0x00100010, vr, value)
    getattr(library.filewriter, name)(file, element, *args, **keywords)
    return bytes(file.getvalue())


def WE(
    library: Any,
    vr: str,
    value: Any,
    *,
    little: bool = True,
    imp: bool = False,
    enc: Any = None,
    und: bool = False,
) -> bytes:
    """Return what ``write_data_element`` writes."""
    file = library.filebase.DicomBytesIO()
    file.is_little_endian, file.is_implicit_VR = little, imp
    element = _element(library, 0x00100010, vr, value)
    element.is_undefined_length = und
    library.filewriter.write_data_element(file, element, enc)
    return bytes(file.getvalue())


@pytest.mark.parametrize("call", CALLS)
def test_calls(call: str) -> None:
    known = {
        "F": F, "W": W, "WE": WE, "datetime": datetime, "decimal": decimal, "pathlib": pathlib,
        "io": importlib.import_module("io"), "__file__": __file__,
    }  # fmt: skip
    both(lambda library: eval(call, {**known, "lib": library}))


# --- What the documentation says of settings and signatures

SETTINGS = (
    "APPLY_J2K_CORRECTIONS IGNORE INVALID_KEYWORD_BEHAVIOR INVALID_KEY_BEHAVIOR RAISE WARN "
    "allow_DS_float assume_implicit_vr_switch convert_wrong_length_to_UN data_element_callback "
    "data_element_callback_kwargs datetime_conversion debugging enforce_valid_values have_numpy "
    "replace_un_with_known_vr show_file_meta use_DS_decimal use_DS_numpy use_IS_numpy "
    "use_none_as_empty_text_VR_value settings.reading_validation_mode "
    "settings.writing_validation_mode settings.infer_sq_for_un_vr settings.buffered_read_size"
).split()


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_have_the_same_defaults(name: str) -> None:
    def run(library: Any) -> Any:
        value = library.config
        for part in name.split("."):
            value = getattr(value, part)
        return value

    both(run)


def test_every_public_setting_exists() -> None:
    theirs = importlib.import_module("pydicom.config")
    own = {
        name
        for name, value in vars(theirs).items()
        if not name.startswith("_")
        and not inspect.ismodule(value)
        and name != "annotations"
        and getattr(value, "__module__", "pydicom.config") == "pydicom.config"
    }
    assert own - set(dir(codicom.config)) == set()


def test_signatures_have_the_same_defaults() -> None:
    """Of all public functions that both have: the peer's parameters first, with its defaults."""
    other = []
    for name in MODULES:
        mine, theirs = (importlib.import_module(f"{lib.__name__}.{name}") for lib in PEERS)
        for function, peer in vars(theirs).items():
            if function.startswith("_") or not inspect.isfunction(peer):
                continue
            if peer.__module__ != theirs.__name__ or not hasattr(mine, function):
                continue
            own = inspect.signature(getattr(mine, function)).parameters
            for parameter in inspect.signature(peer).parameters.values():
                mate = own.get(parameter.name)
                if mate is None or repr(mate.default) != repr(parameter.default):
                    other.append(f"{name}.{function}({parameter.name})")
    assert sorted(other) == DIFFERENT_DEFAULTS


# delimiters and ds may be left out here, and **kwargs takes separator and target_VRs; the UIDs that
# are made have the root of UUIDs.
DIFFERENT_DEFAULTS = [
    "charset.decode_bytes(delimiters)",
    "charset.decode_string(delimiters)",
    "hooks.raw_element_value_fix_separator(ds)",
    "hooks.raw_element_value_fix_separator(separator)",
    "hooks.raw_element_value_fix_separator(target_VRs)",
    "hooks.raw_element_value_retry(ds)",
    "hooks.raw_element_value_retry(target_VRs)",
    "uid.generate_uid(prefix)",
]


# --- What differs on purpose


def test_buffers_are_read_to_their_end() -> None:
    # As of any file; pydicom 3.0.2 gives 8192 bytes if nothing is said.
    buffer = codicom.encaps.encapsulate_buffer([BytesIO(b"1" * 10000)])
    assert len(buffer.read()) == buffer.encapsulated_length
    buffer.seek(0)
    assert len(buffer.read(8192)) == 8192


def test_a_url_that_was_read_is_one_value() -> None:
    """PS3.5 6.4: UR has one value, whatever is in it; text that is set is split, as in pydicom."""

    def run(library: Any) -> Any:
        ds = library.Dataset()
        ds.add_new(0x00081190, "UT", "http://a\\b")
        file = BytesIO()
        ds.save_as(file, implicit_vr=False, little_endian=True)
        data = file.getvalue().replace(b"UT", b"UR")
        read = library.dcmread(BytesIO(data), force=True)[0x00081190]
        made = library.DataElement(0x00081190, "UR", "http://a\\b")
        return read.VR == "UR", read.VM, read.value, made.VM

    assert both(run).value == "(True, 1, 'http://a\\\\b', 2)"
