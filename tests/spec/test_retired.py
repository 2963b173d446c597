"""Functions that pydicom 3 has deprecated, which programs still call: the same results in both."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spec.peers import PEERS, both


def item(value: bytes) -> bytes:
    return b"\xfe\xff\x00\xe0" + len(value).to_bytes(4, "little") + value


def offsets(*values: int) -> bytes:
    return item(b"".join(value.to_bytes(4, "little") for value in values))


END = b"\xfe\xff\xdd\xe0\0\0\0\0"
DATA = {
    "no table": offsets() + item(b"ab") + item(b"cdef") + END,
    "table": offsets(0, 10) + item(b"ab") + item(b"cdef") + END,
    "no delimiter": offsets(0, 10) + item(b"ab") + item(b"cdef"),
    "fragments": offsets(0, 20) + item(b"ab") + item(b"cd") + item(b"ef") + END,
    "table cut": item(b"ab") + END,
    "undefined": offsets() + b"\xfe\xff\x00\xe0\xff\xff\xff\xff" + b"ab",
}


def old(library: Any, name: str) -> Any:
    with pytest.warns(DeprecationWarning, match="will be removed in v4.0"):
        return getattr(importlib.import_module(f"{library.__name__}.encaps"), name)


def opened(library: Any, data: bytes) -> Any:
    fp = importlib.import_module(f"{library.__name__}.filebase").DicomBytesIO(data)
    fp.is_little_endian, fp.is_implicit_VR = True, False
    return fp


@pytest.mark.parametrize("data", DATA.values(), ids=DATA)
@pytest.mark.parametrize("frames", [None, 1, 2])
def test_encaps_frames(data: bytes, frames: int | None) -> None:
    for name in ("generate_pixel_data", "generate_pixel_data_frame"):
        both(lambda library, name=name: list(old(library, name)(data, frames)))


@pytest.mark.parametrize("data", DATA.values(), ids=DATA)
def test_encaps_fragments(data: bytes) -> None:
    both(lambda library: old(library, "decode_data_sequence")(data))
    both(lambda library: old(library, "defragment_data")(data))

    def table_and_rest(library: Any) -> Any:
        fp = opened(library, data)
        found = old(library, "get_frame_offsets")(fp)
        number = old(library, "get_nr_fragments")(fp)
        return found, number, fp.tell(), list(old(library, "generate_pixel_data_fragment")(fp))

    def item_by_item(library: Any) -> Any:
        fp, read = opened(library, data), old(library, "read_item")
        return [(read(fp), fp.tell()) for _ in range(3)]

    both(table_and_rest)
    both(item_by_item)


def test_encaps_spelling() -> None:
    both(lambda library: list(old(library, "itemise_frame")(b"abcd", 2)))
    both(lambda library: old(library, "itemise_fragment")(b"abcd"))
    for library in PEERS:
        with pytest.raises(AttributeError):
            _ = importlib.import_module(f"{library.__name__}.encaps").nothing


def test_element_from_a_raw_one() -> None:
    # dicom-anonymizer calls it for raw elements of items.
    def run(library: Any) -> Any:
        elements = importlib.import_module(f"{library.__name__}.dataelem")
        tag = importlib.import_module(f"{library.__name__}.tag").Tag(0x00100010)
        raw = elements.RawDataElement(tag, "PN", 4, b"a^b ", 0, False, True)
        made = elements.DataElement_from_raw(raw)
        return made, elements.DataElement_from_raw(raw, "utf8", library.Dataset()) == made

    assert both(run).warnings == ("DeprecationWarning",) * 2


def test_reading_by_an_old_module() -> None:
    for library in PEERS:
        module = importlib.import_module(f"{library.__name__}.dicomio")
        assert module.dcmread is library.dcmread
        assert module.dcmwrite is library.dcmwrite


def test_handlers_of_overlays_and_waveforms(peer_file: Callable[[str], Path]) -> None:
    def module(library: Any, kind: str) -> Any:
        return importlib.import_module(f"{library.__name__}.{kind}.numpy_handler")

    both(lambda library: sorted(module(library, "waveforms").WAVEFORM_DTYPES.items()))
    both(lambda library: [module(library, k).is_available() for k in ("overlays", "waveforms")])
    ecg = peer_file("waveform_ecg.dcm")
    both(
        lambda library: module(library, "waveforms").multiplex_array(library.dcmread(ecg), 0).sum()
    )
    path = peer_file("examples_overlay.dcm")
    both(
        lambda library: (
            module(library, "overlays").get_overlay_array(library.dcmread(path), 0x6000).sum()
        )
    )


def test_encoders_by_their_old_module() -> None:
    for library in PEERS:
        module = importlib.import_module(f"{library.__name__}.encoders")
        with pytest.warns(DeprecationWarning, match="will be removed in v4.0"):
            encoder = module.RLELosslessEncoder
        home = importlib.import_module(f"{library.__name__}.pixels.encoders")
        assert encoder is home.RLELosslessEncoder
        with pytest.warns(DeprecationWarning):
            assert module.get_encoder("1.2.840.10008.1.2.5") is encoder
        with pytest.raises(AttributeError):
            _ = module.nothing


def test_numbers_that_are_cut_off() -> None:
    # wsidicom catches struct.error there.
    both(lambda library: opened(library, b"\1").read_US())
    both(lambda library: opened(library, b"\1\2\3").read_UL())
    both(lambda library: opened(library, b"\1\2\3").read_tag())
