"""Streams that pass between this codec and others, both ways."""

from __future__ import annotations

import gdcm
import imagecodecs
import numpy as np
import pytest
from pydicom.encaps import encapsulate
from pydicom.pixels import get_decoder, get_encoder
from pydicom.uid import RLELossless
from rle import rle as pylibjpeg_rle

from codicom.pixels.codec import FrameSpec
from codicom_rle import decoder, encoder

UID = "1.2.840.10008.1.2.5"

CASES = [
    (rows, columns, count, dtype)
    for rows, columns in [(1, 1), (7, 13), (64, 64), (3, 300), (2, 4100)]
    for count in (1, 3)
    for dtype in ("<u1", "<u2", "<u4")
]


def image_of(rows: int, columns: int, count: int, dtype: str) -> np.ndarray:
    """Return an image with flat parts, ramps and noise."""
    random = np.random.default_rng(rows * columns * count)
    image = np.arange(rows * columns * count).reshape(rows, columns, count) // 5 % 40
    image[:, columns // 2 :] += random.integers(0, 300, (rows, columns - columns // 2, count))
    image[rows // 2 :, : columns // 3] = 7
    return np.ascontiguousarray(image.astype(dtype))


def frame_of(image: np.ndarray, planar: int = 0) -> FrameSpec:
    rows, columns, count = image.shape
    bits = image.dtype.itemsize * 8
    photometric = "RGB" if count == 3 else "MONOCHROME2"
    return FrameSpec(rows, columns, count, bits, bits, 0, photometric, planar, UID)


def decode(stream: bytes, spec: FrameSpec) -> bytes:
    out = bytearray(spec.frame_length)
    decoder.decode(memoryview(stream), spec, memoryview(out))
    return bytes(out)


def by_plane(image: np.ndarray) -> bytes:
    return np.moveaxis(image, 2, 0).tobytes()


def options_of(image: np.ndarray) -> dict[str, object]:
    rows, columns, count = image.shape
    bits = image.dtype.itemsize * 8
    return {
        "rows": rows,
        "columns": columns,
        "samples_per_pixel": count,
        "bits_allocated": bits,
        "bits_stored": bits,
        "pixel_representation": 0,
        "photometric_interpretation": "RGB" if count == 3 else "MONOCHROME2",
        "number_of_frames": 1,
        "planar_configuration": 0,
    }


@pytest.mark.parametrize(("rows", "columns", "count", "dtype"), CASES)
def test_others_read_our_streams(rows: int, columns: int, count: int, dtype: str) -> None:
    image = image_of(rows, columns, count, dtype)
    stream = encoder.encode(memoryview(image.tobytes()), frame_of(image))
    bits = image.dtype.itemsize * 8
    decoded = pylibjpeg_rle.decode_frame(stream, rows * columns, bits, "<")
    assert bytes(decoded) == by_plane(image)
    assert bytes(imagecodecs.dicomrle_decode(stream, dtype)) == by_plane(image)
    array, _ = get_decoder(RLELossless).as_array(
        encapsulate([stream]),
        pixel_keyword="PixelData",
        transfer_syntax_uid=RLELossless,
        decoding_plugin="pydicom",
        raw=True,
        **options_of(image),
    )
    assert array.tobytes() == image.tobytes()


@pytest.mark.parametrize(("rows", "columns", "count", "dtype"), CASES)
def test_we_read_streams_of_others(rows: int, columns: int, count: int, dtype: str) -> None:
    image = image_of(rows, columns, count, dtype)
    raw, bits = image.tobytes(), image.dtype.itemsize * 8
    ours = encoder.encode(memoryview(raw), frame_of(image))
    theirs = [pylibjpeg_rle.encode_frame(raw, rows, columns, count, bits, "<")]
    if bits <= 16:  # pydicom encodes no more
        theirs.append(
            get_encoder(RLELossless).encode(raw, encoding_plugin="pydicom", **options_of(image))
        )
    for stream in theirs:
        assert decode(stream, frame_of(image)) == raw
        assert decode(stream, frame_of(image, planar=1)) == by_plane(image)
        assert len(ours) <= len(stream)


def read_with_gdcm(stream: bytes, image: np.ndarray) -> bytes:
    rows, columns, count = image.shape
    bits = image.dtype.itemsize * 8
    source = gdcm.Bitmap()
    source.SetNumberOfDimensions(2)
    source.SetDimension(0, columns)
    source.SetDimension(1, rows)
    kinds = gdcm.PhotometricInterpretation
    source.SetPhotometricInterpretation(kinds(kinds.RGB if count == 3 else kinds.MONOCHROME2))
    source.SetPixelFormat(gdcm.PixelFormat(count, bits, bits, bits - 1, 0))
    source.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.RLELossless))
    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(stream)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    source.SetDataElement(element)
    return source.GetBuffer().encode("utf-8", "surrogateescape")


# gdcm reads colour of more than 8 bits from nobody's streams as it was.
@pytest.mark.parametrize(
    ("rows", "columns", "count", "dtype"),
    [case for case in CASES if case[0] > 1 and (case[2] == 1 or case[3] == "<u1")],
)
def test_gdcm_reads_our_streams(rows: int, columns: int, count: int, dtype: str) -> None:
    image = image_of(rows, columns, count, dtype)
    stream = encoder.encode(memoryview(image.tobytes()), frame_of(image))
    assert read_with_gdcm(stream, image) == image.tobytes()


def test_pylibjpeg_reads_one_bit() -> None:
    bits = np.random.default_rng(5).integers(0, 2, (9, 37)).astype("u1")
    packed = np.packbits(bits, bitorder="little").tobytes()
    spec = FrameSpec(9, 37, 1, 1, 1, 0, "MONOCHROME2", 0, UID)
    stream = encoder.encode(memoryview(packed), spec)
    assert bytes(pylibjpeg_rle.decode_frame(stream, bits.size, 1, "<")) == bits.tobytes()
    theirs = pylibjpeg_rle.encode_frame(bits.tobytes(), 9, 37, 1, 8, "<")
    assert decode(theirs, spec) == packed
