"""What is peculiar to JPEG 2000: layers, the component transformation, signs, HTJ2K."""

from __future__ import annotations

import io
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pydicom
import pytest

import codicom
from codicom.pixels.codec import FrameSpec
from codicom.pixels.codestream import read_header
from codicom_jpeg2000 import Jpeg2000Error, decoder, encoder

LOSSLESS, LOSSY = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"
RNG = np.random.default_rng(8)


def picture(dtype: str, bits: int, samples: int = 1) -> Any:
    """Return an image with edges, slopes and a little noise."""
    y, x = np.mgrid[:64, :80]
    plane = (x * 3 + y * 2 + 40 * ((x // 16 + y // 16) % 2)) / 440 * ((1 << bits) - 1)
    planes = [np.roll(plane, 9 * s, 1) + RNG.normal(0, 2, plane.shape) for s in range(samples)]
    array = np.stack(planes, -1).clip(0, (1 << bits) - 1)
    if dtype[0] == "i":
        array -= 1 << (bits - 1)
    return (array if samples > 1 else array[..., 0]).astype(dtype)


def dataset(array: Any, bits: int, photometric: str = "") -> Any:
    ds = codicom.Dataset()
    ds.ensure_file_meta()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    ds.set_pixel_data(array, photometric or ("RGB" if array.ndim == 3 else "MONOCHROME2"), bits)
    ds.SOPInstanceUID = "1.2.3"
    return ds


def peers(ds: Any) -> dict[str, Any]:
    """Return what pydicom makes of a saved data set with each of its decoders."""
    file = io.BytesIO()
    ds.save_as(file, enforce_file_format=True)
    found = {}
    for plugin in ("gdcm", "pillow", "pylibjpeg"):
        peer = pydicom.dcmread(io.BytesIO(file.getvalue()))
        peer.pixel_array_options(raw=True, decoding_plugin=plugin)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found[plugin] = peer.pixel_array
    return found


@pytest.mark.parametrize(
    ("dtype", "bits", "samples"),
    [("u1", 8, 1), ("u1", 8, 3), ("u2", 12, 1), ("i2", 12, 1), ("u2", 16, 1), ("i2", 16, 1)],
)
def test_foreign_decoders(dtype: str, bits: int, samples: int) -> None:
    array = picture(dtype, bits, samples)
    ds = dataset(array, bits)
    ds.compress(LOSSLESS, encoding_plugin="pylibjpeg")
    assert ds.PhotometricInterpretation == ("YBR_RCT" if samples == 3 else "MONOCHROME2")
    assert np.array_equal(ds.pixel_array, array)
    for name, found in peers(ds).items():
        assert np.array_equal(found, array), name
    assert "LossyImageCompression" not in ds
    ds.decompress()
    assert ds.PhotometricInterpretation == ("RGB" if samples == 3 else "MONOCHROME2")
    assert np.array_equal(ds.pixel_array, array)


@pytest.mark.parametrize("options", [{"j2k_cr": [20, 10, 5]}, {"j2k_psnr": [30, 40, 50]}])
def test_layers(options: dict[str, list[float]]) -> None:
    array = picture("u1", 8, 3)
    ds = dataset(array, 8)
    ds.compress(LOSSY, encoding_plugin="pylibjpeg", **options)
    off = ds.pixel_array.astype(float) - array
    assert 0 < np.abs(off).mean() < 4
    for name, found in peers(ds).items():
        assert np.abs(found.astype(int) - ds.pixel_array).max() <= 1, name
    assert ds.PhotometricInterpretation == "YBR_ICT"
    assert ds.LossyImageCompression == "01"
    assert ds.LossyImageCompressionMethod == "ISO_15444_1"
    assert float(ds.LossyImageCompressionRatio) > 2
    assert ds.SOPInstanceUID != "1.2.3"
    at = ds.PixelData.index(b"\xff\x52")
    assert ds.PixelData[at + 6 : at + 8] == b"\x00\x03"


@pytest.mark.parametrize("name", ["RGB", "YBR_RCT"])
def test_colour_may_be_left_alone(name: str) -> None:
    array = picture("u1", 8, 3)
    ds = dataset(array, 8)
    ds.PhotometricInterpretation = name
    ds.compress(LOSSLESS, encoding_plugin="pylibjpeg", use_mct=False)
    assert ds.PhotometricInterpretation == "RGB"
    assert np.array_equal(ds.pixel_array, array)


def test_ybr_is_not_transformed() -> None:
    array = picture("u1", 8, 3)
    ds = dataset(array, 8, "YBR_FULL")
    ds.compress(LOSSLESS, encoding_plugin="pylibjpeg")
    assert ds.PhotometricInterpretation == "YBR_FULL"
    ds.pixel_array_options(raw=True)
    assert np.array_equal(ds.pixel_array, array)


def test_a_second_lossy_compression_is_added() -> None:
    ds = dataset(picture("u2", 12), 12)
    for _ in range(2):
        ds.compress(LOSSY, encoding_plugin="pylibjpeg", j2k_cr=[10])
        ds.decompress()
    assert list(ds.LossyImageCompressionMethod) == ["ISO_15444_1"] * 2
    assert len(ds.LossyImageCompressionRatio) == 2


def test_overlays_in_high_bits_are_left_out() -> None:
    frame = FrameSpec(64, 80, 1, 16, 12, 0, "MONOCHROME2", 0, LOSSLESS)
    array = picture("u2", 12)
    stream = encoder.encode(memoryview((array | 0x8000).tobytes()), frame)
    out = bytearray(frame.frame_length)
    wrote = decoder.decode(memoryview(stream), frame, memoryview(out))
    assert out == array.tobytes()
    assert (wrote.bits_stored, wrote.is_signed) == (12, False)


FRAME = FrameSpec(64, 80, 1, 16, 12, 0, "MONOCHROME2", 0, LOSSY)


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({}, "is needed"),
        ({"j2k_cr": [5], "j2k_psnr": [40]}, "is needed"),
        ({"j2k_cr": [5, 20]}, "worst layer"),
        ({"j2k_cr": [0.5]}, "worst layer"),
        ({"j2k_cr": []}, "worst layer"),
        ({"j2k_cr": 5}, "list of numbers"),
        ({"j2k_psnr": [40, 30]}, "worst layer"),
        ({"j2k_psnr": [0]}, "worst layer"),
    ],
)
def test_refused_layers(options: dict[str, Any], text: str) -> None:
    with pytest.raises(Jpeg2000Error, match=text):
        encoder.encode(memoryview(bytes(FRAME.frame_length)), FRAME, **options)


@pytest.mark.parametrize(
    ("frame", "options", "text"),
    [
        (FrameSpec(64, 80, 1, 16, 12, 0, "MONOCHROME2", 0, LOSSLESS), {"j2k_cr": [5]}, "lossy"),
        (FrameSpec(31, 80, 1, 16, 12, 0, "MONOCHROME2", 0, LOSSLESS), {}, "32 rows"),
        (FrameSpec(64, 80, 1, 32, 25, 0, "MONOCHROME2", 0, LOSSLESS), {}, "24 bits"),
    ],
)
def test_refused_frames(frame: FrameSpec, options: dict[str, Any], text: str) -> None:
    with pytest.raises(Jpeg2000Error, match=text):
        encoder.encode(memoryview(bytes(frame.frame_length)), frame, **options)


def white(stored: int, syntax: str) -> tuple[FrameSpec, bytes]:
    """Return a frame that is as white as its bits allow: where overflow shows."""
    frame = FrameSpec(64, 64, 1, 32, stored, 0, "MONOCHROME2", 0, syntax)
    return frame, np.full((64, 64), (1 << stored) - 1, "<u4").tobytes()


def test_lossy_deep_samples_keep_their_values_or_are_refused() -> None:
    """Beyond 20 bits OpenJPEG's irreversible coefficients overflow."""
    frame, samples = white(20, LOSSY)
    stream = encoder.encode(memoryview(samples), frame, j2k_psnr=[60])
    out = bytearray(frame.frame_length)
    decoder.decode(memoryview(stream), frame, memoryview(out))
    found, wanted = (np.frombuffer(data, "<u4").astype(float) for data in (out, samples))
    assert np.abs(found - wanted).max() < 1 << 12
    frame, samples = white(21, LOSSY)
    with pytest.raises(Jpeg2000Error, match="up to 20 bits, not 21"):
        encoder.encode(memoryview(samples), frame, j2k_psnr=[60])


def checkered(size: int, step: int, shift: int, dtype: str) -> Any:
    """Return squares of magenta and green, whose differences of colours are the largest."""
    y, x = np.mgrid[:size, :size]
    squares = ((x + shift) // step + (y + shift) // step) % 2
    return (np.stack([squares, 1 - squares, squares], -1) * np.iinfo(dtype).max).astype(dtype)


@pytest.mark.parametrize("dtype", ["u1", "<u2"])
def test_saturated_patterns_are_lossless_or_refused(dtype: str) -> None:
    """OpenJPEG does not notice coefficients that are too large for it."""
    bits = np.dtype(dtype).itemsize * 8
    refused = 0
    for size, step, shift in ((33, 32, 2), (64, 32, 1), (64, 16, 8), (64, 8, 0), (80, 80, 0)):
        array = checkered(size, step, shift, dtype)
        frame = FrameSpec(size, size, 3, bits, bits, 0, "RGB", 0, LOSSLESS)
        samples = memoryview(array.tobytes())
        out = bytearray(frame.frame_length)
        try:
            stream = encoder.encode(samples, frame)
        except Jpeg2000Error as error:
            assert "use_mct=False" in str(error)
            stream = encoder.encode(samples, frame, use_mct=False)
            refused += 1
        decoder.decode(memoryview(stream), frame, memoryview(out))
        assert out == samples, (size, step, shift)
    assert 0 < refused < 5


def test_encoding_on_threads() -> None:
    frame = FrameSpec(64, 80, 1, 16, 12, 0, "MONOCHROME2", 0, LOSSLESS)
    data = memoryview(picture("u2", 12).tobytes())
    expected = encoder.encode(data, frame)
    with ThreadPoolExecutor(8) as pool:
        streams = list(pool.map(lambda _: encoder.encode(data, frame), range(64)))
    assert streams == [expected] * 64


def test_header() -> None:
    frame = FrameSpec(64, 80, 1, 16, 12, 1, "MONOCHROME2", 0, LOSSLESS)
    stream = encoder.encode(memoryview(picture("i2", 12).tobytes()), frame)
    header = read_header(memoryview(stream))
    assert header[1:6] == (64, 80, 1, 12, True)


def test_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codicom_jpeg2000.find_spec", lambda name: None)
    for plugin in (decoder, encoder):
        assert "pip install pylibjpeg" in str(plugin.missing())
