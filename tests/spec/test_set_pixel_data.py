"""pydicom's documentation of ``set_pixel_data``, statement by statement.

The function and the method of ``Dataset`` are the same; every test calls both. ``bool`` arrays are
new in pydicom 3.1 and tested against the documentation.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pydicom
import pydicom.pixels
import pytest

import codicom.pixels
from codicom import Dataset, FileMetaDataset
from codicom.errors import InvalidPixelDataError
from codicom.pixels import pack_bits, set_pixel_data
from codicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    RLELossless,
)
from spec.peers import both

GRAY, COLOUR = "MONOCHROME2", "RGB"
INTERPRETATIONS = ["MONOCHROME1", GRAY, "PALETTE COLOR", COLOUR, "YBR_FULL", "YBR_FULL_422"]
DTYPES = ["uint8", "uint16", "int8", "int16"]


def said(library: Any, before: dict[str, Any], *args: Any, **keywords: Any) -> Any:
    """Set pixel data by the function and by the method; return all that the data set has then."""
    syntax = before.pop("syntax", None) if "syntax" in before else None
    results = []
    for by_method in (False, True):
        ds = library.Dataset()
        for keyword, value in before.items():
            setattr(ds, keyword, value)
        if syntax is not None:
            ds.ensure_file_meta()
            ds.file_meta.TransferSyntaxUID = syntax
        if by_method:
            result = ds.set_pixel_data(*args, **keywords)
        else:
            result = library.pixels.set_pixel_data(ds, *args, **keywords)
        generated = ds.pop("SOPInstanceUID", None)
        meta = ds.file_meta
        results.append(
            (
                result,
                [(str(e.tag), str(e.VR), e.value) for e in ds],
                generated is not None and generated.value != before.get("SOPInstanceUID"),
                generated is None or generated.value.is_valid,
                ds["PixelData"].is_undefined_length,
                meta.TransferSyntaxUID,
                type(meta).__name__,
                # By 3.1 the File Meta Information follows the UID; what it says is not compared.
                "MediaStorageSOPInstanceUID" in meta,
            )
        )
    assert shown_alike(results)
    return results[0]


def shown_alike(results: list[Any]) -> bool:
    return repr(results[0]) == repr(results[1])


def array_of(shape: tuple[int, ...], dtype: str) -> np.ndarray[Any, Any]:
    return (np.arange(np.prod(shape)) % 120).astype(dtype).reshape(shape)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(3, 4), (2, 3, 4), (3, 3, 4)])
@pytest.mark.parametrize("name", ["MONOCHROME1", GRAY, "PALETTE COLOR"])
def test_grayscale(name: str, shape: tuple[int, ...], dtype: str) -> None:
    bits = np.dtype(dtype).itemsize * 8
    both(lambda lib: said(lib, {}, array_of(shape, dtype), name, bits))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(3, 4, 3), (2, 3, 4, 3)])
@pytest.mark.parametrize("name", ["RGB", "YBR_FULL"])
def test_colour(name: str, shape: tuple[int, ...], dtype: str) -> None:
    bits = np.dtype(dtype).itemsize * 8
    both(lambda lib: said(lib, {}, array_of(shape, dtype), name, bits))


@pytest.mark.parametrize("shape", [(3, 4, 3), (2, 4, 4, 3), (4, 4, 2)])
def test_subsampled_colour(shape: tuple[int, ...]) -> None:
    both(lambda lib: said(lib, {}, array_of(shape, "uint8"), "YBR_FULL_422", 8))


BEFORE: dict[str, dict[str, Any]] = {
    "number of frames": {"NumberOfFrames": 3},
    "planar configuration": {"PlanarConfiguration": 1},
    "other pixels": {"FloatPixelData": b"1234"},
    "other values": {
        "SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "Rows": 1, "Columns": 1,
        "BitsAllocated": 32, "BitsStored": 32, "HighBit": 31, "PixelRepresentation": 1,
        "SOPInstanceUID": "1.2.3", "PixelData": b"1234",
    },
    "smallest and largest": {"LargestImagePixelValue": 7, "SmallestImagePixelValue": 1},
}  # fmt: skip


@pytest.mark.parametrize("name", BEFORE)
@pytest.mark.parametrize("shape", [(3, 4), (2, 3, 4), (3, 4, 3)])
def test_elements_are_updated_or_removed(name: str, shape: tuple[int, ...]) -> None:
    interpretation = COLOUR if shape == (3, 4, 3) else GRAY
    both(lambda lib: said(lib, dict(BEFORE[name]), array_of(shape, "uint16"), interpretation, 12))


@pytest.mark.parametrize("stored", [1, 7, 8, 9, 12, 16, 17, 0, -1])
@pytest.mark.parametrize("dtype", ["uint8", "int16"])
def test_bits_stored(stored: int, dtype: str) -> None:
    """No more than the array's items have, and what is stored has to fit."""
    both(lambda lib: said(lib, {}, (array_of((3, 4), dtype) % 2).astype(dtype), GRAY, stored))


@pytest.mark.parametrize("values", [[0, 15], [0, 16], [-8, 7], [-9, 7], [-8, 8]])
def test_values_that_do_not_fit_bits_stored(values: list[int]) -> None:
    both(lambda lib: said(lib, {}, np.array([values], "int16"), GRAY, 4))
    if min(values) >= 0:
        both(lambda lib: said(lib, {}, np.array([values], "uint16"), GRAY, 4))


@pytest.mark.parametrize(
    "syntax",
    [
        None,
        ImplicitVRLittleEndian,
        ExplicitVRLittleEndian,
        DeflatedExplicitVRLittleEndian,
        ExplicitVRBigEndian,
        RLELossless,
        "1.2.840.10008.1.2.4.90",
    ],
)
def test_transfer_syntax(syntax: str | None) -> None:
    """Explicit VR Little Endian if there is none or a compressed one; big endian is refused."""
    result = both(lambda lib: said(lib, {"syntax": syntax}, array_of((3, 4), "uint8"), GRAY, 8))
    assert ("NotImplementedError" in result.error) is (syntax == ExplicitVRBigEndian)


@pytest.mark.parametrize("generate", [True, False, None])
@pytest.mark.parametrize("before", [{}, {"SOPInstanceUID": "1.2.3"}])
def test_instance_uid(generate: bool | None, before: dict[str, Any]) -> None:
    keywords = {} if generate is None else {"generate_instance_uid": generate}
    both(lambda lib: said(lib, dict(before), array_of((3, 4), "uint8"), GRAY, 8, **keywords))


def test_generate_instance_uid_is_by_name_only() -> None:
    both(lambda lib: said(lib, {}, array_of((3, 4), "uint8"), GRAY, 8, True))


WRONG: dict[str, tuple[Any, ...]] = {
    "float": (np.zeros((3, 4), "float32"), GRAY, 8),
    "32 bits": (np.zeros((3, 4), "uint32"), GRAY, 32),
    "one dimension": (np.zeros(4, "uint8"), GRAY, 8),
    "five dimensions": (np.zeros((1, 1, 3, 4, 3), "uint8"), COLOUR, 8),
    "no dimension": (np.zeros((), "uint8"), GRAY, 8),
    "gray with samples": (np.zeros((2, 3, 4, 3), "uint8"), GRAY, 8),
    "colour without samples": (np.zeros((3, 4), "uint8"), COLOUR, 8),
    "colour of four": (np.zeros((3, 4, 4), "uint8"), COLOUR, 8),
    "unknown interpretation": (np.zeros((3, 4), "uint8"), "NOTHING", 8),
    "no interpretation": (np.zeros((3, 4), "uint8"), "", 8),
    "interpretation of others": (np.zeros((3, 4, 3), "uint8"), "YBR_ICT", 8),
    "odd columns subsampled": (np.zeros((3, 3, 3), "uint8"), "YBR_FULL_422", 8),
    "no rows": (np.zeros((0, 4), "uint8"), GRAY, 8),
    "bits stored of text": (np.zeros((3, 4), "uint8"), GRAY, "8"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_arguments(name: str) -> None:
    both(lambda lib: said(lib, {}, *WRONG[name]))


@pytest.mark.parametrize("name", ["float", "one dimension", "unknown interpretation"])
def test_a_failing_call_changes_nothing(name: str) -> None:
    ds = Dataset()
    ds.Rows, ds.PixelData, ds.NumberOfFrames = 1, b"12", 2
    before = str(ds)
    with pytest.raises((ValueError, TypeError, AttributeError)):
        set_pixel_data(ds, *WRONG[name])
    assert str(ds) == before
    assert not hasattr(ds, "file_meta")


@pytest.mark.parametrize("shape", [(1, 3, 4), (1, 3, 4, 3)])
def test_number_of_frames_is_removed_of_a_single_frame(shape: tuple[int, ...]) -> None:
    # As documented; pydicom 3.0.2 sets it to 1.
    ds = Dataset()
    ds.NumberOfFrames = 4
    ds.set_pixel_data(array_of(shape, "uint8"), COLOUR if len(shape) == 4 else GRAY, 8)
    assert "NumberOfFrames" not in ds
    assert ds.pixel_array.shape == shape[1:]


def test_tables_of_what_was_encapsulated_are_removed() -> None:
    # They would lie about native pixel data; pydicom 3.0.2 leaves them.
    ds = Dataset()
    ds.ExtendedOffsetTable = ds.ExtendedOffsetTableLengths = bytes(8)
    ds.set_pixel_data(array_of((3, 4), "uint8"), GRAY, 8)
    assert not {"ExtendedOffsetTable", "ExtendedOffsetTableLengths"} & set(ds.dir())


@pytest.mark.parametrize("array", [[[1, 2]], np.zeros((65536, 1), "uint8"), None])
def test_what_no_image_can_be_made_of(array: Any) -> None:
    # pydicom 3.0.2 has an AttributeError of its own for the first, and cannot write the second.
    with pytest.raises(InvalidPixelDataError):
        Dataset().set_pixel_data(array, GRAY, 8)


@pytest.mark.parametrize("order", ["C", "F", "step"])
def test_any_layout_of_memory(order: str) -> None:
    def run(library: Any) -> Any:
        array = array_of((6, 8), "uint16")
        if order == "F":
            array = np.asfortranarray(array)
        elif order == "step":
            array = array[::2, ::2]
        return said(library, {}, array, GRAY, 16)

    both(run)


def test_big_endian_arrays_keep_their_values() -> None:
    # pydicom 3.0.2 stores their bytes as they are, which then mean other values.
    ds = Dataset()
    ds.set_pixel_data(array_of((3, 4), "uint16").astype(">u2"), GRAY, 16)
    assert (ds.pixel_array == array_of((3, 4), "uint16")).all()


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.1", "1.2.3.4"])
def test_a_transfer_syntax_that_is_none_is_replaced(syntax: str) -> None:
    # pydicom 3.0.2 has a ValueError for what is neither native nor compressed.
    ds = Dataset()
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = syntax
    ds.set_pixel_data(array_of((3, 4), "uint8"), GRAY, 8)
    assert ds.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian


def test_set_array_is_read_again() -> None:
    def run(library: Any) -> Any:
        array = array_of((2, 3, 4, 3), "uint8")
        ds = library.Dataset()
        ds.set_pixel_data(array, COLOUR, 8)
        array[:] = 0
        return ds.pixel_array.tolist()

    both(run)


@pytest.mark.parametrize("shape", [(3, 5), (2, 3, 5), (1, 4, 4)])
@pytest.mark.parametrize("name", ["MONOCHROME1", GRAY])
def test_bool_arrays_are_packed(shape: tuple[int, ...], name: str) -> None:
    """New in pydicom 3.1: Bits Allocated 1, packed over the frames as pack_bits() does it."""
    array = (np.arange(np.prod(shape)) % 3 == 0).reshape(shape)
    for by_method in (True, False):
        ds = Dataset()
        if by_method:
            ds.set_pixel_data(array, name, 1)
        else:
            set_pixel_data(ds, array, name, 1)
        assert (ds.BitsAllocated, ds.BitsStored, ds.HighBit) == (1, 1, 0)
        assert (ds.PixelRepresentation, ds.SamplesPerPixel) == (0, 1)
        assert (ds.Rows, ds.Columns) == shape[-2:]
        assert ds.get("NumberOfFrames") == (2 if shape[0] == 2 and len(shape) == 3 else None)
        assert ds.PhotometricInterpretation == name
        packed = pack_bits(array)
        assert ds.PixelData == packed
        assert ds.PixelData == pydicom.pixels.pack_bits(array.astype("uint8"))
        assert (ds.pixel_array == array.reshape(ds.pixel_array.shape)).all()


@pytest.mark.parametrize("stored", [0, 2, 8])
def test_bool_arrays_have_one_bit(stored: int) -> None:
    ds = Dataset()
    with pytest.raises(ValueError, match=r"Bits Stored|bits_stored"):
        ds.set_pixel_data(np.zeros((3, 4), bool), GRAY, stored)
    assert len(ds) == 0


def test_what_there_was_of_file_meta_is_kept() -> None:
    ds = Dataset()
    ds.file_meta = meta = FileMetaDataset()
    meta.TransferSyntaxUID = RLELossless
    meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID = "1.2.3"
    ds.set_pixel_data(array_of((3, 4), "uint8"), GRAY, 8)
    assert ds.file_meta is meta
    assert meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert ds.SOPInstanceUID != "1.2.3"
    assert codicom.pixels.set_pixel_data is set_pixel_data
