"""What is peculiar to each codec of imagecodecs: lossy ways, colour, what a syntax can hold."""

from __future__ import annotations

import io
import platform
import warnings
from dataclasses import replace
from typing import Any

import imagecodecs
import numpy as np
import pydicom
import pytest
from PIL import Image

import codicom
import codicom_imagecodecs as plugin
from codicom.errors import CodecError, CodicomError, InvalidPixelDataError
from codicom.pixels.codec import FrameSpec
from codicom.pixels.codestream import read_header
from codicom_imagecodecs import CodestreamError, recompress, restore

UID = "1.2.840.10008.1.2.4."
RNG = np.random.default_rng(9)


def picture(dtype: str, bits: int, samples: int = 1) -> Any:
    """Return an image with edges, slopes and a little noise."""
    y, x = np.mgrid[:48, :64]
    plane = (x * 3 + y * 2 + 40 * ((x // 16 + y // 16) % 2)) / 370 * ((1 << bits) - 1)
    planes = [np.roll(plane, 9 * s, 1) + RNG.normal(0, 1, plane.shape) for s in range(samples)]
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


def compressed(array: Any, bits: int, syntax: str, photometric: str = "", **options: Any) -> Any:
    ds = dataset(array, bits, photometric)
    ds.compress(UID + syntax, encoding_plugin="imagecodecs", **options)
    return ds


def peers(ds: Any, *plugins: str) -> dict[str, Any]:
    """Return what pydicom makes of a saved data set with each of its decoders."""
    file = io.BytesIO()
    ds.save_as(file, enforce_file_format=True)
    found = {}
    for name in plugins:
        peer = pydicom.dcmread(io.BytesIO(file.getvalue()))
        peer.pixel_array_options(raw=True, decoding_plugin=name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found[name] = peer.pixel_array
    return found


def stream_of(ds: Any) -> bytes:
    return next(codicom.encaps.generate_frames(ds.PixelData, number_of_frames=1))


# ---- lossless, read by others -------------------------------------------------------------------

# Python 3.10 has no version of the library with HTJ2K, and the plugin says so.
HTJ2K = plugin.htj2k_encoder.missing() is None
HTJ2K_SYNTAXES = ("201", "202", "203") if HTJ2K else ()

LOSSLESS = {
    "57": ("gdcm",),
    "70": ("gdcm",),
    "80": ("gdcm", "pyjpegls"),
    "90": ("gdcm", "pillow", "pylibjpeg"),
    **dict.fromkeys(HTJ2K_SYNTAXES, ("pylibjpeg",)),
    "110": (),
    "112": (),
}
KINDS = [("u1", 8, 1), ("u1", 8, 3), ("u2", 12, 1), ("i2", 12, 1), ("u2", 16, 1), ("i2", 16, 1)]


@pytest.mark.parametrize("syntax", LOSSLESS)
@pytest.mark.parametrize(("dtype", "bits", "samples"), KINDS)
def test_lossless(syntax: str, dtype: str, bits: int, samples: int) -> None:
    array = picture(dtype, bits, samples)
    ds = compressed(array, bits, syntax)
    assert np.array_equal(ds.pixel_array, array)
    for name, found in peers(ds, *LOSSLESS[syntax]).items():
        assert np.array_equal(found, array), name
    assert "LossyImageCompression" not in ds
    if syntax in ("57", "70"):
        mask = (1 << bits) - 1
        third = imagecodecs.jpegsof3_decode(stream_of(ds))
        assert np.array_equal(third & mask, array.astype(third.dtype) & mask)


@pytest.mark.parametrize("predictor", range(1, 8))
def test_predictors(predictor: int) -> None:
    array = picture("u2", 16)
    ds = compressed(array, 16, "57", predictor=predictor)
    assert np.array_equal(ds.pixel_array, array)
    assert np.array_equal(peers(ds, "gdcm")["gdcm"], array)


def test_differences_that_wrap() -> None:
    array = RNG.integers(0, 1 << 12, (48, 64)).astype("u2")
    ds = compressed(array, 12, "70")
    assert read_header(memoryview(stream_of(ds))).precision == 12
    assert np.array_equal(ds.pixel_array, array)


@pytest.mark.parametrize("syntax", ["90", "91", *HTJ2K_SYNTAXES])
@pytest.mark.parametrize(("dtype", "bits"), [("u1", 8), ("<u2", 16), ("<u4", 24)])
def test_saturated_patterns(syntax: str, dtype: str, bits: int) -> None:
    """OpenJPEG does not notice coefficients that are too large for it."""
    for size, step, shift in ((33, 4, 0), (64, 6, 1), (64, 8, 2), (64, 16, 8), (33, 32, 2)):
        y, x = np.mgrid[:size, :size]
        squares = ((x + shift) // step + (y + shift) // step) % 2
        colours = np.stack([squares, 1 - squares, squares], -1)
        for array in (colours, squares, RNG.integers(0, 2, (size, size))):
            samples = (array * ((1 << bits) - 1)).astype(dtype).tobytes()
            count, name = (3, "RGB") if array.ndim == 3 else (1, "MONOCHROME2")
            allocated = np.dtype(dtype).itemsize * 8
            frame = FrameSpec(size, size, count, allocated, bits, 0, name, 0, UID + syntax)
            high = syntax in HTJ2K_SYNTAXES
            codec = plugin.htj2k_encoder if high else plugin.jpeg2000_encoder
            stream = codec.encode(memoryview(samples), frame)
            out = bytearray(frame.frame_length)
            other = plugin.htj2k_decoder if high else plugin.jpeg2000_decoder
            other.decode(memoryview(stream), frame, memoryview(out))
            assert out == samples, (size, step, shift, name)


@pytest.mark.parametrize("dtype", ["u1", "<u2"])
def test_noise_takes_more_than_its_samples(dtype: str) -> None:
    bits = np.dtype(dtype).itemsize * 8
    samples = RNG.bytes(200 * 200 * bits // 8)
    frame = FrameSpec(200, 200, 1, bits, bits, 0, "MONOCHROME2", 0, f"{UID}80")
    stream = plugin.jpegls_encoder.encode(memoryview(samples), frame)
    assert len(stream) > len(samples)
    out = bytearray(frame.frame_length)
    plugin.jpegls_decoder.decode(memoryview(stream), frame, memoryview(out))
    assert out == samples


def test_noise_of_one_bit_in_jpeg_2000() -> None:
    for seed in range(5):
        samples = np.random.default_rng(seed).bytes(151 * 272 // 8)
        frame = FrameSpec(151, 272, 1, 1, 1, 0, "MONOCHROME2", 0, f"{UID}90")
        stream = plugin.jpeg2000_encoder.encode(memoryview(samples), frame)
        out = bytearray(frame.frame_length)
        plugin.jpeg2000_decoder.decode(memoryview(stream), frame, memoryview(out))
        assert out == samples


@pytest.mark.parametrize("options", [{}, {"psnr": 45}])
@pytest.mark.parametrize("bits", [2, 5, 8])
@pytest.mark.parametrize("samples", [1, 3])
def test_signed_bytes_are_not_taken_for_char(
    samples: int, bits: int, options: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where C's ``char`` has no sign, which is so on ARM, imagecodecs writes other samples."""
    array = picture("i1", bits, samples)
    given = []
    encode = imagecodecs.jpeg2k_encode

    def watched(data: Any, *args: Any, **kwargs: Any) -> Any:
        given.append(data.dtype)
        return encode(data, *args, **kwargs)

    monkeypatch.setattr(imagecodecs, "jpeg2k_encode", watched)
    spec = FrameSpec(
        rows=48, columns=64, samples_per_pixel=samples, bits_allocated=8, bits_stored=bits,
        pixel_representation=1, planar_configuration=0, transfer_syntax_uid=UID + "91",
        photometric_interpretation="RGB" if samples == 3 else "MONOCHROME2",
    )  # fmt: skip
    stream = plugin.jpeg2000_encoder.encode(memoryview(array.tobytes()), spec, **options)
    assert given == [np.dtype("u1")]
    header = read_header(memoryview(stream))
    assert (header.is_signed, header.precision) == (True, bits)
    level = options.get("psnr", 0)
    mct = samples == 3
    if platform.machine() in ("x86_64", "AMD64"):
        assert stream == encode(
            array, level, codecformat="J2K", reversible=not level, mct=mct, bitspersample=bits
        )
    if not options:
        assert np.array_equal(imagecodecs.jpeg2k_decode(stream), array)


def test_rpcl_tlm_and_levels() -> None:
    if HTJ2K:
        stream = stream_of(compressed(np.zeros((4200, 4200), "u1"), 8, "202"))
        assert b"\xff\x55" in stream[:200]
        at = stream.index(b"\xff\x52")
        assert stream[at + 5] == 2
        assert 4200 / 2 ** stream[at + 9] <= 64
    else:
        assert "HTJ2K" in str(plugin.htj2k_encoder.missing())


# ---- lossy --------------------------------------------------------------------------------------


def test_lossy_deep_samples_keep_their_values_or_are_refused() -> None:
    """Beyond 20 bits OpenJPEG's irreversible coefficients overflow, and white turns black."""
    white = np.full((64, 64), (1 << 20) - 1, "<u4")
    frame = FrameSpec(64, 64, 1, 32, 20, 0, "MONOCHROME2", 0, f"{UID}91")
    stream = plugin.jpeg2000_encoder.encode(memoryview(white.tobytes()), frame, psnr=60)
    out = np.zeros_like(white)
    plugin.jpeg2000_decoder.decode(memoryview(stream), frame, memoryview(out.view("u1").ravel()))
    assert np.abs(out.astype(float) - white).max() < 1 << 10
    for codec, option in (
        (plugin.jpeg2000_encoder, {"psnr": 60}),
        (plugin.htj2k_encoder, {"quantization": 0.01}),
    ):
        deep = replace(frame, bits_stored=21)
        with pytest.raises(CodestreamError, match="up to 20 bits, not 21"):
            codec.encode(memoryview(white.tobytes()), deep, **option)


@pytest.mark.parametrize("subsampling", ["444", "422", "420"])
def test_baseline_colour(subsampling: str) -> None:
    array = picture("u1", 8, 3)
    ds = compressed(array, 8, "50", subsampling=subsampling)
    assert ds.PhotometricInterpretation == "YBR_FULL_422"
    assert np.abs(ds.pixel_array.astype(int) - array).mean() < 12
    ds.pixel_array_options(raw=True)
    for name, found in peers(ds, "gdcm", "pillow").items():
        assert np.abs(found.astype(int) - ds.pixel_array).max() <= 1, name
    assert ds.LossyImageCompression == "01"
    assert ds.LossyImageCompressionMethod == "ISO_10918_1"
    assert ds.SOPInstanceUID != "1.2.3"
    ds.pixel_array_options()
    ds.decompress()
    assert ds.PhotometricInterpretation == "RGB"
    assert np.abs(ds.pixel_array.astype(int) - array).mean() < 12


def test_quality() -> None:
    array = picture("u1", 8)
    sizes = [len(compressed(array, 8, "50", quality=q).PixelData) for q in (30, 60, 95)]
    assert sizes == sorted(sizes)


def test_extended_12_bit() -> None:
    array = picture("u2", 10)
    ds = compressed(array, 10, "51", quality=95)
    assert (ds.BitsStored, ds.HighBit) == (12, 11)
    assert np.abs(ds.pixel_array.astype(int) - array).max() < 20


def test_jpeg_ls_near_lossless() -> None:
    array = picture("u2", 16)
    ds = compressed(array, 16, "81", jls_error=5)
    assert 0 < np.abs(ds.pixel_array.astype(int) - array).max() <= 5
    for name, found in peers(ds, "gdcm", "pyjpegls").items():
        assert np.array_equal(found, ds.pixel_array), name


def test_jpeg_2000_lossy() -> None:
    array = picture("u1", 8, 3)
    ds = compressed(array, 8, "91", psnr=45)
    assert ds.PhotometricInterpretation == "YBR_ICT"
    assert 0 < np.abs(ds.pixel_array.astype(int) - array).mean() < 3
    for name, found in peers(ds, "gdcm", "pillow", "pylibjpeg").items():
        assert np.abs(found.astype(int) - ds.pixel_array).max() <= 1, name


def test_irreversible_htj2k_is_left_to_others() -> None:
    if not HTJ2K:
        assert "HTJ2K" in str(plugin.htj2k_decoder.missing())
        return
    array = picture("u1", 8)
    ds = compressed(array, 8, "203", quantization=0.01)
    assert ds.LossyImageCompressionMethod == "ISO_15444_15"
    found = peers(ds, "pylibjpeg")["pylibjpeg"]
    assert 0 < np.abs(found.astype(int) - array).mean() < 6
    ds.pixel_array_options(decoding_plugin="imagecodecs")
    with pytest.raises(CodecError, match="clamp"):
        _ = ds.pixel_array


def test_jpeg_xl_lossy() -> None:
    array = picture("u1", 8, 3)
    ds = compressed(array, 8, "112", distance=1.0)
    assert ds.PhotometricInterpretation == "XYB"
    assert ds.LossyImageCompressionMethod == "ISO_18181_1"
    assert 0 < np.abs(ds.pixel_array.astype(int) - array).mean() < 6
    ds.decompress()
    assert ds.PhotometricInterpretation == "RGB"


def test_jpeg_recompression() -> None:
    array = picture("u1", 8, 3)
    jpeg = compressed(array, 8, "50", quality=80)
    stream = stream_of(jpeg)
    xl = compressed(array, 8, "111", quality=80)
    assert restore(recompress(stream)) == stream
    assert restore(stream_of(xl)) == stream.rstrip(b"\0")
    assert np.array_equal(xl.pixel_array, jpeg.pixel_array)
    assert xl.PhotometricInterpretation == "YBR_FULL_422"
    xl.pixel_array_options(raw=True)
    jpeg.pixel_array_options(raw=True)
    assert np.array_equal(xl.pixel_array, jpeg.pixel_array)


def test_recoders_refuse_what_they_cannot_take_over() -> None:
    array = picture("u1", 8, 3)
    frame = FrameSpec(48, 64, 3, 8, 8, 0, "YBR_FULL_422", 0, UID + "50")
    stream = stream_of(compressed(array, 8, "50"))
    made = plugin.jpeg_recompression.recode(memoryview(stream), frame)
    assert plugin.baseline_restoration.recode(memoryview(made), frame) == stream
    with pytest.raises(CodicomError, match="rows"):
        plugin.jpeg_recompression.recode(memoryview(stream), replace(frame, rows=47))
    for size in range(0, len(stream) - 2, 97):
        with pytest.raises((CodicomError, imagecodecs.JpegxlError)):
            plugin.jpeg_recompression.recode(memoryview(stream)[:size], frame)
    Image.fromarray(array).save(file := io.BytesIO(), "JPEG", progressive=True)
    progressive = recompress(file.getvalue())
    with pytest.raises(CodestreamError, match="SOF2"):
        plugin.extended_restoration.recode(memoryview(progressive), frame)
    with pytest.raises(CodestreamError, match="no JPEG stream"):
        lossless = stream_of(compressed(array, 8, "110"))
        plugin.baseline_restoration.recode(memoryview(lossless), frame)


# ---- colour -------------------------------------------------------------------------------------


def test_components_are_not_converted() -> None:
    array = picture("u1", 8, 3)
    for space, kind in (("RGB", "RGB"), ("YCbCr", "YBR_FULL")):
        stream = imagecodecs.jpeg8_encode(
            array, 98, colorspace=space, outcolorspace=space, subsampling="444"
        )
        frame = FrameSpec(48, 64, 3, 8, 8, 0, "RGB", 0, UID + "50")
        out = bytearray(frame.frame_length)
        plugin.jpeg_decoder.decode(memoryview(stream), frame, memoryview(out))
        off = np.frombuffer(out, "u1").reshape(array.shape).astype(int) - array
        assert np.abs(off).mean() < 2
        assert read_header(memoryview(stream)).colour == kind


@pytest.mark.parametrize("syntax", ["57", "70", "80", "90", *HTJ2K_SYNTAXES])
def test_ybr_stays(syntax: str) -> None:
    array = picture("u1", 8, 3)
    ds = compressed(array, 8, syntax, "YBR_FULL")
    assert ds.PhotometricInterpretation == "YBR_FULL"
    ds.pixel_array_options(raw=True)
    assert np.array_equal(ds.pixel_array, array)


@pytest.mark.parametrize("syntax", ["57", "80", "90", "110", *HTJ2K_SYNTAXES])
def test_planes(syntax: str) -> None:
    array = picture("u1", 8, 3)
    ds = dataset(array, 8)
    ds.PlanarConfiguration = 1
    ds.PixelData = array.transpose(2, 0, 1).tobytes()
    ds.compress(UID + syntax, encoding_plugin="imagecodecs")
    assert ds.PlanarConfiguration == 0
    assert np.array_equal(ds.pixel_array, array)


# ---- what cannot be -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("syntax", "facts", "options", "text"),
    [
        ("50", (16, 12, 0), {}, "8 bits"),
        ("51", (16, 16, 0), {}, "12 bits"),
        ("51", (16, 12, 1), {}, "signed"),
        ("50", (8, 8, 0), {"quality": 0}, "quality"),
        ("50", (8, 8, 0), {"subsampling": "411"}, "subsampling"),
        ("70", (8, 8, 0), {"predictor": 2}, "predictor"),
        ("57", (8, 8, 0), {"predictor": 8}, "predictor"),
        ("57", (8, 1, 0), {}, "2 to 16"),
        ("57", (32, 20, 0), {}, "2 to 16"),
        ("80", (8, 8, 0), {"jls_error": 1}, "Near-Lossless"),
        ("81", (16, 12, 1), {"jls_error": 1}, "codicom-jpegls"),
        ("81", (16, 12, 0), {"jls_error": 1}, "codicom-jpegls"),
        ("80", (32, 20, 0), {}, "2 to 16"),
        ("90", (8, 8, 0), {"psnr": 40}, "may be lossy"),
        ("91", (8, 8, 0), {"psnr": 0}, "above 0"),
        ("90", (32, 25, 0), {}, "24 bits"),
        ("202", (8, 8, 0), {"quantization": 0.1}, "may be lossy"),
        ("203", (32, 20, 0), {"quantization": 0.1}, "more than 16 bits"),
        ("110", (8, 8, 0), {"distance": 1}, "distance"),
        ("112", (16, 16, 1), {"distance": 1}, "signed"),
        ("110", (8, 8, 0), {"effort": 10}, "effort"),
        ("110", (32, 20, 0), {}, "8 or 16"),
    ],
)
def test_refusals(
    syntax: str, facts: tuple[int, int, int], options: dict[str, Any], text: str
) -> None:
    allocated, stored, signed = facts
    frame = FrameSpec(40, 40, 1, allocated, stored, signed, "MONOCHROME2", 0, UID + syntax)
    codec = {"9": "jpeg2000", "2": "htj2k", "1": "jpegxl", "8": "jpegls"}.get(syntax[0], "jpeg")
    encoder = getattr(plugin, f"{codec}_encoder")
    with pytest.raises(ValueError, match=text):
        encoder.encode(memoryview(bytes(frame.frame_length)), frame, **options)


def test_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codicom_imagecodecs._library.find_spec", lambda name: None)
    assert "pip install imagecodecs" in str(plugin.jpeg_decoder.missing())


def test_missing_codec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugin.jpegxl_encoder, "codec", "NO_SUCH_CODEC", raising=False)
    assert "without NO_SUCH_CODEC" in str(plugin.jpegxl_encoder.missing())


def test_no_end_marker() -> None:
    stream = stream_of(compressed(picture("u1", 8), 8, "70")).rstrip(b"\0")
    frame = FrameSpec(48, 64, 1, 8, 8, 0, "MONOCHROME2", 0, UID + "70")
    out = memoryview(bytearray(frame.frame_length))
    with pytest.raises(InvalidPixelDataError, match="end marker"):
        plugin.jpeg_decoder.decode(memoryview(stream[:-2]), frame, out)


# ---- the core's rule of colour, with real streams -----------------------------------------------


@pytest.mark.parametrize(
    ("space", "tag", "converted"),
    [
        ("YCbCr", "RGB", True),
        ("YCbCr", "YBR_FULL_422", True),
        ("RGB", "YBR_FULL_422", False),
        ("RGB", "RGB", False),
        ("UNKNOWN", "YBR_FULL", True),
        ("UNKNOWN", "RGB", False),
    ],
)
def test_the_stream_says_its_colour_before_the_tag(space: str, tag: str, converted: bool) -> None:
    array = picture("u1", 8, 3)
    stream = imagecodecs.jpeg8_encode(
        array, 98, colorspace=space, outcolorspace=space, subsampling="444"
    )
    ds = dataset(array, 8)
    ds.PhotometricInterpretation = tag
    ds.file_meta.TransferSyntaxUID = UID + "50"
    ds.PixelData = codicom.encaps.encapsulate([stream])
    ds["PixelData"].is_undefined_length = True
    ds.pixel_array_options(raw=True)
    raw = ds.pixel_array
    ds.pixel_array_options()
    assert np.array_equal(ds.pixel_array, raw) is not converted
    ds.decompress()
    assert ds.PhotometricInterpretation == "RGB"


@pytest.mark.parametrize("signed_stream", [False, True])
@pytest.mark.parametrize("signed_tag", [0, 1])
def test_pixel_representation_says_how_to_read(signed_stream: bool, signed_tag: int) -> None:
    bits = 13
    array = picture("i2" if signed_stream else "u2", bits)
    stream = imagecodecs.jpeg2k_encode(
        array, 0, codecformat="J2K", reversible=True, mct=False, bitspersample=bits
    )
    ds = dataset(array.view("u2"), 16)
    ds.BitsStored, ds.HighBit, ds.PixelRepresentation = bits, bits - 1, signed_tag
    ds.file_meta.TransferSyntaxUID = UID + "90"
    ds.PixelData = codicom.encaps.encapsulate([stream])
    ds["PixelData"].is_undefined_length = True
    low = array.astype(int) & 0x1FFF
    expected = np.where(low >= 0x1000, low - 0x2000, low) if signed_tag else low
    for label in ("imagecodecs", *(["pylibjpeg"] if _has("pylibjpeg", "90") else [])):
        ds.pixel_array_options(decoding_plugin=label)
        assert ds.pixel_array.dtype == ("i2" if signed_tag else "u2")
        assert np.array_equal(ds.pixel_array, expected)


def _has(label: str, syntax: str) -> bool:
    from codicom.pixels import registry

    return any(c.label == label for c in registry.plugins("decoders", UID + syntax).usable)


@pytest.mark.skipif(not HTJ2K, reason="the library of this Python has no HTJ2K")
def test_high_throughput_refuses_single_bits() -> None:
    frame = FrameSpec(8, 8, 1, 1, 1, 0, "MONOCHROME2", 0, "1.2.840.10008.1.2.4.201")
    with pytest.raises(ValueError, match="1 bit as 8 bits"):
        plugin.htj2k_encoder.encode(memoryview(bytes(8)), frame)
