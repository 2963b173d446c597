"""What is peculiar to JPEG-LS: near-lossless, interleave modes, precision, foreign decoders."""

from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
import pydicom
import pytest

import codicom
from codicom.errors import CodecError, InvalidPixelDataError
from codicom.pixels.codec import FrameSpec
from codicom.pixels.codestream import read_header
from codicom_jpegls import JpegLsError, decoder, encoder

LOSSLESS, NEAR = "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"
RNG = np.random.default_rng(7)


def spec(syntax: str = LOSSLESS, **changes: Any) -> FrameSpec:
    facts = {
        "rows": 24, "columns": 31, "samples_per_pixel": 1, "bits_allocated": 16, "bits_stored": 12,
        "pixel_representation": 0, "photometric_interpretation": "MONOCHROME2",
        "planar_configuration": 0, "transfer_syntax_uid": syntax,
    }  # fmt: skip
    return FrameSpec(**{**facts, **changes})


def samples(frame: FrameSpec) -> Any:
    """Return noise that is smooth enough to be compressed, over the whole range."""
    shape = (frame.rows, frame.columns, frame.samples_per_pixel)
    least = -(1 << (frame.bits_stored - 1)) if frame.is_signed else 0
    values = RNG.integers(least, least + (1 << frame.bits_stored), shape)
    return values.astype(f"<{'i' if frame.is_signed else 'u'}{frame.bits_allocated // 8}")


def dataset(frame: FrameSpec, array: Any) -> Any:
    ds = codicom.Dataset()
    ds.ensure_file_meta()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    array = array[..., 0] if frame.samples_per_pixel == 1 else array
    ds.set_pixel_data(array, frame.photometric_interpretation, frame.bits_stored)
    ds.SOPInstanceUID = "1.2.3"
    return ds


def peers(ds: Any) -> dict[str, Any]:
    """Return what pydicom makes of a saved data set with each of its decoders."""
    file = io.BytesIO()
    ds.save_as(file, enforce_file_format=True)
    found = {}
    for plugin in ("gdcm", "pyjpegls"):
        peer = pydicom.dcmread(io.BytesIO(file.getvalue()))
        peer.pixel_array_options(raw=True, decoding_plugin=plugin)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found[plugin] = peer.pixel_array
    return found


@pytest.mark.parametrize("signed", [0, 1])
@pytest.mark.parametrize(("allocated", "stored"), [(8, 8), (16, 10), (16, 12), (16, 16)])
@pytest.mark.parametrize("mode", [0, 1, 2])
def test_foreign_decoders(signed: int, allocated: int, stored: int, mode: int) -> None:
    count = 1 if signed else 3
    frame = spec(
        bits_allocated=allocated, bits_stored=stored, pixel_representation=signed,
        samples_per_pixel=count, photometric_interpretation="RGB" if count == 3 else "MONOCHROME2",
    )  # fmt: skip
    array = samples(frame)
    ds = dataset(frame, array)
    ds.compress(LOSSLESS, encoding_plugin="pyjpegls", interleave_mode=mode)
    assert np.array_equal(ds.pixel_array, array.squeeze())
    for name, found in peers(ds).items():
        assert np.array_equal(found, array.squeeze()), name
    assert "LossyImageCompression" not in ds
    assert ds.SOPInstanceUID == "1.2.3"


@pytest.mark.parametrize("signed", [0, 1])
@pytest.mark.parametrize("near", [1, 3, 20])
@pytest.mark.parametrize("stored", [8, 12, 16])
def test_near_lossless(signed: int, near: int, stored: int) -> None:
    frame = spec(NEAR, bits_stored=stored, pixel_representation=signed)
    array = samples(frame)
    ds = dataset(frame, array)
    ds.compress(NEAR, encoding_plugin="pyjpegls", jls_error=near)
    off = np.abs(ds.pixel_array.astype(int) - array[..., 0]).max()
    # Signed samples at the ends of the range are first moved inside by as much.
    assert 0 < off <= near * (1 + signed)
    for name, found in peers(ds).items():
        assert np.array_equal(found, ds.pixel_array), name
    assert ds.LossyImageCompression == "01"
    assert ds.LossyImageCompressionMethod == "ISO_14495_1"
    assert float(ds.LossyImageCompressionRatio) > 1
    assert ds.SOPInstanceUID != "1.2.3"


def test_precision_is_bits_stored() -> None:
    frame = spec()
    stream = encoder.encode(memoryview(samples(frame).tobytes()), frame)
    assert read_header(memoryview(stream)).precision == 12


def test_bits_above_are_left_out() -> None:
    frame = spec()
    array = samples(frame)
    dirty = array | 0xF000
    stream = encoder.encode(memoryview(dirty.tobytes()), frame)
    out = bytearray(frame.frame_length)
    decoder.decode(memoryview(stream), frame, memoryview(out))
    assert out == array.tobytes()


def test_small_samples_in_large_containers() -> None:
    frame = spec(bits_stored=7, pixel_representation=1)
    array = samples(frame)
    ds = dataset(frame, array)
    ds.compress(LOSSLESS, encoding_plugin="pyjpegls")
    ds.pixel_array_options(decoding_plugin="pyjpegls")
    assert np.array_equal(ds.pixel_array, array[..., 0])


@pytest.mark.parametrize(
    ("changes", "options", "text"),
    [
        ({"bits_stored": 1}, {}, "2 to 16 bits"),
        ({"bits_allocated": 32, "bits_stored": 20}, {}, "2 to 16 bits"),
        ({}, {"interleave_mode": 3}, "interleave_mode"),
        ({}, {"jls_error": 1}, "Near-Lossless"),
        ({}, {"jls_error": -1}, "jls_error"),
        ({}, {"jls_error": 256}, "jls_error"),
        ({"rows": 1, "columns": 1}, {}, "codicom-imagecodecs"),
    ],
)
def test_refusals(changes: dict[str, int], options: dict[str, int], text: str) -> None:
    frame = spec(**changes)
    with pytest.raises(JpegLsError, match=text):
        encoder.encode(memoryview(bytes(frame.frame_length)), frame, **options)


def test_streams_without_an_end_are_not_given_to_the_library() -> None:
    frame = spec()
    stream = encoder.encode(memoryview(samples(frame).tobytes()), frame)
    out = memoryview(bytearray(frame.frame_length))
    with pytest.raises(InvalidPixelDataError, match="end marker"):
        decoder.decode(memoryview(stream[:-2]), frame, out)


def test_a_failure_leaves_the_data_set() -> None:
    frame = spec()
    ds = dataset(frame, samples(frame))
    before = ds.PixelData
    with pytest.raises(CodecError, match="jls_error"):
        ds.compress(LOSSLESS, encoding_plugin="pyjpegls", jls_error=2)
    assert before == ds.PixelData
    assert ds.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"


def test_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codicom_jpegls.find_spec", lambda name: None)
    for plugin in (decoder, encoder):
        assert "pip install pyjpegls" in str(plugin.missing())
