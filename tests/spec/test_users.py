"""Names that packages which use pydicom import, beside those that its documentation lists.

Each was found by running such a package with ``pydicom`` mapped to ``codicom``.
"""

from __future__ import annotations

import copy
import importlib
import io
import warnings
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import numpy as np
import pydicom.filewriter
import pydicom.values
import pytest

import codicom.config
import codicom.filewriter
import codicom.values
from codicom import Dataset
from codicom.errors import InvalidDicomError
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


def test_handlers_of_the_settings(peer_file: Callable[[str], Path]) -> None:
    # wsidicom looks for one that decodes a transfer syntax.
    def run(library: Any) -> Any:
        ds = library.dcmread(peer_file("MR_small_RLE.dcm"))
        syntax = ds.file_meta.TransferSyntaxUID
        handlers = importlib.import_module(f"{library.__name__}.config").pixel_data_handlers
        usable = [h for h in handlers if h.is_available() and h.supports_transfer_syntax(syntax)]
        found = usable[0].get_pixeldata(ds)
        flags = usable[0].needs_to_convert_to_RGB(ds)
        return flags, found.shape, found.dtype, list(found) == list(ds.pixel_array.ravel())

    both(run)
    (handler,) = codicom.config.pixel_data_handlers
    assert not handler.supports_transfer_syntax("1.2.3")
    assert not handler.should_change_PhotometricInterpretation_to_RGB(Dataset())
    # Stored colour, as from pydicom's handlers.
    colour = codicom.dcmread(peer_file("SC_rgb_jpeg_dcmtk.dcm"))
    stored = codicom.pixel_array(colour, raw=True)
    assert (handler.get_pixeldata(colour) == stored.ravel()).all()
    # A list of one's own is one's own, in this context only.
    with codicom.config.using(pixel_data_handlers=[handler, handler]):
        assert len(codicom.config.pixel_data_handlers) == 2
    codicom.config.pixel_data_handlers.clear()
    seen: list[int] = []
    thread = Thread(target=lambda: seen.append(len(codicom.config.pixel_data_handlers)))
    thread.start()
    thread.join()
    assert seen == [1]


@pytest.mark.parametrize("name", ["gdcm", "jpeg_ls", "numpy", "pillow", "pylibjpeg", "rle"])
def test_handlers_by_their_names(peer_file: Callable[[str], Path], name: str) -> None:
    # Scripts import them and put them into the settings, which changes nothing in pydicom 3.
    def run(library: Any) -> Any:
        handler = importlib.import_module(f"{library.__name__}.pixel_data_handlers.{name}_handler")
        config = importlib.import_module(f"{library.__name__}.config")
        before = config.pixel_data_handlers
        config.pixel_data_handlers = [handler]
        mean = library.dcmread(peer_file("MR_small_RLE.dcm")).pixel_array.mean()
        config.pixel_data_handlers = before
        return mean, callable(handler.get_pixeldata), type(handler.is_available())

    both(run)


def test_bytes_of_names_that_were_read() -> None:
    # What programs decode again where Specific Character Set is wrong.
    for raw in (b"Doe^John ", b"A^B\\C^D ", b"M\xfcller", b"A=\xe5\x90=c\0"):
        data = b"\x10\0\x10\0PN" + len(raw).to_bytes(2, "little") + raw

        def run(library: Any, data: bytes = data) -> Any:
            reader = importlib.import_module(f"{library.__name__}.filereader")
            value = reader.read_dataset(io.BytesIO(data), False, True).PatientName
            names = [value] if hasattr(value, "encodings") else value
            return [(name.original_string, name.encodings) for name in names]

        both(run)


def test_offsets_of_items(peer_file: Callable[[str], Path]) -> None:
    # Records of a DICOMDIR name each other by them.
    def run(library: Any) -> Any:
        records = library.dcmread(peer_file("DICOMDIR")).DirectoryRecordSequence
        return [(record.seq_item_tell, record.file_tell) for record in records]

    both(run)
    both(lambda library: library.Dataset().seq_item_tell)
    both(lambda library: library.dcmread(peer_file("rtplan.dcm")).seq_item_tell)
    path = peer_file("rtplan.dcm")
    inner = codicom.dcmread(path).BeamSequence[0].ControlPointSequence[1]
    assert path.read_bytes()[inner.seq_item_tell :][:4] == b"\xfe\xff\x00\xe0"


def test_what_opens_a_file(peer_file: Callable[[str], Path]) -> None:
    path = peer_file("rtplan.dcm")
    data = io.BytesIO(path.read_bytes())
    both(lambda library: library.dcmread(path).fileobj_type)
    both(lambda library: library.dcmread(data).fileobj_type)


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


def test_values_that_are_read_again(peer_file: Callable[[str], Path]) -> None:
    # dicomstack takes the values out of raw elements, and gives the file to read them from.
    path = peer_file("CT_small.dcm")

    def without(library: Any, ds: Any, tag: int) -> None:
        ds._dict[tag] = ds.get_item(tag, keep_deferred=True)._replace(value=None)

    def run(library: Any, changed: bool = False) -> Any:
        ds = library.dcmread(io.BytesIO(path.read_bytes()))
        ds.buffer, ds.filename, ds.fileobj_type = None, str(path), open
        ds.timestamp = path.stat().st_mtime - changed
        for tag in (0x00100010, 0x00280030, 0x00431029):
            without(library, ds, tag)
        again = io.BytesIO()
        ds.save_as(again)
        again.seek(0)
        saved = library.dcmread(again)
        without(library, ds, 0x00080060)
        kept = ds.get_item(0x00080060, keep_deferred=True).value
        return (
            kept,
            ds.get_item(0x00080060).value,
            [
                (str(each.PatientName), list(each.PixelSpacing), each[0x00431029].value)
                for each in (ds, saved)
            ],
        )

    both(run)
    with pytest.warns(UserWarning, match="modification time has changed"):
        run(codicom, changed=True)

    def from_buffer(library: Any) -> Any:
        ds = library.dcmread(io.BytesIO(path.read_bytes()))
        without(library, ds, 0x00100010)
        return str(ds.PatientName)

    both(from_buffer)


def test_values_whose_file_is_unknown(peer_file: Callable[[str], Path]) -> None:
    # Not an empty value, which would be saved.
    ds = codicom.dcmread(peer_file("CT_small.dcm"), defer_size=10)
    raw = ds.get_item("PatientName", keep_deferred=True)
    assert raw.value is None
    other = Dataset()
    other["PatientName"] = raw
    with pytest.raises(OSError, match="filename not stored"):
        _ = other.PatientName
    with pytest.raises(OSError, match="filename not stored"):
        codicom.dcmwrite(io.BytesIO(), other, implicit_vr=True, little_endian=True)


def test_keyword_of_elements_that_have_none() -> None:
    # dicognito asks whether there are elements with the keyword of each, private ones included.
    def run(library: Any) -> bool:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return "" in library.Dataset()

    both(run)


def test_private_blocks_of_a_copy() -> None:
    # idiscore makes those that a copy keeps its own, for pydicom's belong to the original.
    def run(library: Any) -> bool:
        ds = library.Dataset()
        ds.private_block(0x0009, "Ours", create=True).add_new(1, "LO", "a")
        other = copy.deepcopy(ds)
        for block in other._private_blocks.values():
            block.dataset = other
        other.private_block(0x0009, "Ours").add_new(2, "LO", "b")
        return (0x0009, 0x1002) in ds, (0x0009, 0x1002) in other

    both(run)


@pytest.mark.parametrize("defer_size", [None, 100])
def test_reading_where_writing_stopped(
    peer_file: Callable[[str], Path], defer_size: int | None
) -> None:
    # The tests of highdicom read a buffer that was just written, without going back.
    def run(library: Any) -> Any:
        ds = library.Dataset()
        ds.PatientName, ds.PatientID, ds.PatientComments = "Doe", "1", "x" * 200
        buffer = io.BytesIO()
        ds.save_as(buffer, implicit_vr=True, little_endian=True)
        again = library.dcmread(buffer, force=True, defer_size=defer_size)
        return [(int(each.tag), str(each.value)) for each in again]

    both(run)
    # With a preamble, and a file of the system's, too.
    path = peer_file("CT_small.dcm")
    with path.open("rb") as file:
        file.seek(0, 2)
        assert codicom.dcmread(file, force=True) == codicom.dcmread(path)
        file.seek(0, 2)
        with pytest.raises(InvalidDicomError):
            codicom.dcmread(file)
    assert len(codicom.dcmread(io.BytesIO(), force=True)) == 0


def test_warnings_say_in_which_item(peer_file: Callable[[str], Path]) -> None:
    # What is inside a sequence of defined length is scanned when somebody looks.
    path = peer_file("rtplan_truncated.dcm")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        str(codicom.dcmread(path))
    places = [str(each.message).rpartition(" in ")[2] for each in caught]
    beam = "(300A,00B0)[0]"
    point = f"{beam}.(300A,0111)[0]"
    assert places == [
        "(300A,00B0)",
        beam,
        f"{beam}.(300A,0111)",
        point,
        f"{point}.(300A,012C)",
    ]
