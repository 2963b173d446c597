"""The reading functions that work on an open file: what they give, and where they leave it."""

from __future__ import annotations

import copy
import gzip
import struct
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pydicom
import pydicom.filereader
import pytest

import codicom
import codicom.filereader
from codicom.errors import SourceError
from codicom.filereader import data_element_generator, read_dataset, read_sequence_item
from spec.peers import both, outcome

NAME = b"\x10\0\x10\0\x08\0\0\0A^B C^D "
ITEM = b"\xfe\xff\x00\xe0" + struct.pack("<I", len(NAME)) + NAME
OPEN_ITEM = b"\xfe\xff\x00\xe0\xff\xff\xff\xff" + NAME + b"\xfe\xff\x0d\xe0\0\0\0\0"
EXPLICIT_ITEM = b"\xfe\xff\x00\xe0\x10\0\0\0\x10\0\x10\0PN\x08\0A^B C^D "
END = b"\xfe\xff\xdd\xe0\0\0\0\0"
UNDEFINED = 0xFFFFFFFF


def body_of(path: Path) -> tuple[bytes, int]:
    """Return the bytes of a file, and where its data set begins."""
    data = path.read_bytes()
    return data, 144 + struct.unpack_from("<I", data, 140)[0]


def plain(element: Any) -> Any:
    """Return an element as both libraries have it, sequences by their tags alone."""
    if element.VR == "SQ" or not hasattr(element, "value_tell"):
        return str(element.tag)
    return (str(element.tag), element.VR, element.value or b"", element.value_tell)


@pytest.mark.parametrize(
    "stop",
    [
        None,
        lambda tag, vr, length: tag >= 0x00100010,
        lambda tag, vr, length: vr == "SQ",
        lambda tag, vr, length: length > 100,
    ],
    ids=["none", "tag", "VR", "length"],
)
@pytest.mark.parametrize("name", ["CT_small.dcm", "rtplan.dcm", "JPEG2000.dcm"])
def test_elements_of_an_open_file(peer_file: Callable[[str], Path], name: str, stop: Any) -> None:
    data, start = body_of(peer_file(name))
    implicit = name == "rtplan.dcm"

    def run(library: Any) -> Any:
        file = BytesIO(data)
        file.seek(start)
        function = library.filereader.data_element_generator
        found = [plain(e) for e in function(file, implicit, True, stop_when=stop)]
        # pydicom keeps what items need of Pixel Representation; its place is the same.
        return [e for e in found if e[0] != "(0028,0103)" and e != "(0028,0103)"], file.tell()

    both(run)


@pytest.mark.parametrize("name", ["CT_small.dcm", "rtplan.dcm"])
@pytest.mark.parametrize("implicit", [True, False])
def test_data_set_of_an_open_file(
    peer_file: Callable[[str], Path], name: str, implicit: bool
) -> None:
    """Said to be of either VR method, which the first element corrects with a warning."""
    data, start = body_of(peer_file(name))

    def run(library: Any) -> Any:
        file = BytesIO(data)
        file.seek(start)
        ds = library.filereader.read_dataset(file, implicit, True)
        return str(ds), file.tell(), ds.original_encoding, ds.original_character_set

    assert bool(both(run).warnings) is (implicit != (name == "rtplan.dcm"))


def test_data_set_stops_where_it_is_told(peer_file: Callable[[str], Path]) -> None:
    data, start = body_of(peer_file("CT_small.dcm"))

    def run(library: Any) -> Any:
        file = BytesIO(data)
        file.seek(start)
        ds = library.filereader.read_dataset(
            file, False, True, stop_when=lambda tag, vr, length: tag >= 0x00100010
        )
        return list(ds.keys()), file.tell()

    both(run)


def test_data_set_ends_at_its_delimiter() -> None:
    def run(library: Any) -> Any:
        file = BytesIO(OPEN_ITEM[8:] + NAME)
        return str(library.filereader.read_dataset(file, True, True)), file.tell()

    both(run)


def test_partial_file_is_left_at_the_stop(peer_file: Callable[[str], Path]) -> None:
    data = b"x" * 10 + peer_file("CT_small.dcm").read_bytes()

    def run(library: Any) -> Any:
        file = BytesIO(data)
        file.seek(10)
        ds = library.filereader.read_partial(file, lambda tag, vr, length: tag >= 0x00100010)
        return list(ds.keys()), file.tell(), ds.get_item(0x00080060).value_tell

    both(run)


SEQUENCES = {
    "explicit": (EXPLICIT_ITEM, False, len(EXPLICIT_ITEM)),
    "items": (ITEM * 2, True, 2 * len(ITEM)),
    "no items": (b"", True, 0),
    "open items": (OPEN_ITEM * 2, True, 2 * len(OPEN_ITEM)),
    "open sequence": (ITEM * 2 + END + b"1234", True, UNDEFINED),
    "open sequence of open items": (OPEN_ITEM * 2 + END + NAME, True, UNDEFINED),
    "open sequence of nothing": (END, True, UNDEFINED),
}


@pytest.mark.parametrize("name", SEQUENCES)
def test_sequences(name: str) -> None:
    data, implicit, length = SEQUENCES[name]

    def run(library: Any) -> Any:
        file = BytesIO(b"1234" + data)
        file.seek(4)
        items = library.filereader.read_sequence(file, implicit, True, length, "iso8859")
        kinds = [item.is_undefined_length_sequence_item for item in items]
        return str(items), kinds, file.tell()

    both(run)


@pytest.mark.parametrize("data", [ITEM, OPEN_ITEM, END], ids=["item", "open item", "delimiter"])
def test_items(data: bytes) -> None:
    def run(library: Any) -> Any:
        file = BytesIO(b"1234" + data + NAME)
        file.seek(4)
        item = library.filereader.read_sequence_item(file, True, True, "iso8859")
        return str(item), file.tell()

    both(run)


@pytest.mark.parametrize("data", [b"", b"1234"])
def test_no_item(data: bytes) -> None:
    theirs = outcome(
        lambda lib: lib.filereader.read_sequence_item(BytesIO(data), True, True, "iso8859"), pydicom
    )
    assert "OSError" in theirs.error
    with pytest.raises(SourceError, match="no item to read"):
        read_sequence_item(BytesIO(data), True, True, "iso8859")


def test_only_what_is_in_front_of_the_stop_is_read() -> None:
    class Counting(BytesIO):
        count = 0

        def read(self, size: int | None = -1) -> bytes:
            data = super().read(size)
            self.count += len(data)
            return data

    ds = codicom.Dataset()
    ds.PatientID = "1"
    ds.add_new(0x00420011, "OB", bytes(1 << 22))
    ds.StudyID = "2"
    whole = BytesIO()
    codicom.dcmwrite(whole, ds, implicit_vr=False, little_endian=True)
    file = Counting(whole.getvalue())
    found = list(data_element_generator(file, False, True, lambda tag, *_: tag >= 0x00420011))
    assert [element.tag for element in found] == [0x00100020, 0x00200010]
    assert file.tell() == len(whole.getvalue()) - (1 << 22) - 12


def test_deferred_values_of_an_open_file_are_none() -> None:
    ds = codicom.Dataset()
    ds.PatientID = "12345678"
    whole = BytesIO()
    codicom.dcmwrite(whole, ds, implicit_vr=False, little_endian=True)
    file = BytesIO(whole.getvalue())
    (element,) = data_element_generator(file, False, True, defer_size=4)
    assert (element.value, element.length) == (None, 8)
    file.seek(0)
    assert read_dataset(file, False, True, defer_size=4).PatientID == "12345678"


def test_names_that_wsidicom_reads_by(peer_file: Callable[[str], Path]) -> None:
    data = peer_file("CT_small.dcm").read_bytes()
    _, start = body_of(peer_file("CT_small.dcm"))

    def run(library: Any) -> Any:
        file = BytesIO(data)
        library.filereader.read_preamble(file, False)
        meta = library.filereader._read_file_meta_info(file)
        here = file.tell()
        looked = []
        for assumed in (True, False):
            looked.append(library.filereader._is_implicit_vr(file, assumed, True, None, False))
            file.seek(here)
        return str(meta), type(meta).__name__, here == start, looked

    both(run)


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("kind", ["gzip", "buffer", "file"])
def test_copies_of_what_was_read_from_an_object(
    peer_file: Callable[[str], Path], tmp_path: Path, kind: str, closed: bool
) -> None:
    path = tmp_path / "ct.gz"
    data = peer_file("CT_small.dcm").read_bytes()
    path.write_bytes(gzip.compress(data))

    def run(library: Any) -> Any:
        file: Any
        if kind == "gzip":
            file = gzip.GzipFile(path)
        else:
            file = BytesIO(data) if kind == "buffer" else peer_file("CT_small.dcm").open("rb")
        with file:
            ds = library.dcmread(file)
            if closed:
                file.close()
            copied = copy.deepcopy(ds)
            kinds = type(ds.buffer).__name__, type(copied.buffer).__name__
            return kinds, ds.filename, copied.filename, copied == ds

    both(run)
