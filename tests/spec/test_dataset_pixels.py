"""pydicom's documentation of ``Dataset``, statement by statement: pixels, overlays, waveforms.

pydicom 3.1 differs from 3.0.2 in when a new SOP Instance UID is generated; that is tested alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pydicom
import pydicom.encaps
import pydicom.uid
import pytest

import codicom
import codicom.encaps
import codicom.errors
import codicom.uid
from codicom.uid import (
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)
from spec.peers import PEERS, both, outcome

Actions = dict[str, Callable[[Any], Any]]
PIXEL_DATA = 0x7FE00010
# Large enough for the peer's JPEG 2000 and JPEG-LS encoders.
SHAPE = (64, 80)


def image(
    library: Any,
    *,
    frames: int = 1,
    samples: int = 1,
    bits: int = 16,
    syntax: str = ExplicitVRLittleEndian,
) -> Any:
    """Return a data set with uncompressed pixel data."""
    ds = library.Dataset()
    ds.file_meta = library.dataset.FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    ds.SOPInstanceUID = "1.2.3"
    ds.SamplesPerPixel = samples
    ds.PhotometricInterpretation = "RGB" if samples == 3 else "MONOCHROME2"
    if samples == 3:
        ds.PlanarConfiguration = 0
    ds.Rows, ds.Columns = SHAPE
    if frames > 1:
        ds.NumberOfFrames = frames
    ds.BitsAllocated = ds.BitsStored = bits
    ds.HighBit = bits - 1
    ds.PixelRepresentation = 0
    count = frames * 64 * 80 * samples
    ds.PixelData = (np.arange(count) % 251).astype(f"uint{bits}").tobytes()
    ds["PixelData"].VR = "OB" if bits <= 8 else "OW"
    return ds


def state(ds: Any) -> Any:
    """Return all that a method may have changed."""
    elem = ds[PIXEL_DATA]
    return str(ds), str(elem.VR), elem.is_undefined_length, bytes(elem.value), str(ds.file_meta)


# --- compress


@pytest.mark.parametrize("samples", [1, 3])
@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("extended", [True, False, None])
def test_compress_in_place(samples: int, frames: int, extended: bool | None) -> None:
    """Adds and changes exactly what is said: the syntax, Pixel Data, the extended table."""

    def run(library: Any) -> Any:
        ds = image(library, frames=frames, samples=samples, bits=8)
        keywords = {} if extended is None else {"encapsulate_ext": extended}
        before = ds.pixel_array.copy()
        ds.compress(RLELossless, generate_instance_uid=False, **keywords)
        element = ds[PIXEL_DATA]
        return (
            sorted(map(int, ds.keys())),
            ds.file_meta.TransferSyntaxUID,
            (str(element.VR), element.is_undefined_length),
            (ds.get("ExtendedOffsetTable") is not None) is bool(extended),
            bool((ds.pixel_array == before).all()),
            ds.SOPInstanceUID,
            (ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.get("PlanarConfiguration")),
        )

    both(run)


NEEDED = (
    "SamplesPerPixel PhotometricInterpretation Rows Columns BitsAllocated BitsStored "
    "PixelRepresentation PixelData PlanarConfiguration"
).split()


@pytest.mark.parametrize("keyword", NEEDED)
def test_compress_needs(keyword: str) -> None:
    def run(library: Any) -> Any:
        ds = image(library, samples=3, bits=8)
        delattr(ds, keyword)
        ds.compress(RLELossless)

    assert both(run).error


def test_compress_leaves_the_data_set_alone_when_it_fails() -> None:
    ds = image(codicom, samples=3, bits=8)
    del ds.Rows
    before = state(ds)
    with pytest.raises(AttributeError, match="Rows"):
        ds.compress(RLELossless)
    assert state(ds) == before


COMPRESSING: Actions = {
    "unknown syntax": lambda ds: ds.compress("1.2.3"),
    "native syntax": lambda ds: ds.compress(ExplicitVRLittleEndian),
    "syntax without an encoder": lambda ds: ds.compress("1.2.840.10008.1.2.4.100"),
    "unknown plugin": lambda ds: ds.compress(RLELossless, encoding_plugin="nothing"),
    "array": lambda ds: (
        ds.compress(RLELossless, np.ones(SHAPE, "uint16"), generate_instance_uid=False),
        int(ds.pixel_array.sum()),
    ),
    "array by name": lambda ds: (
        ds.compress(RLELossless, arr=np.ones(SHAPE, "uint16"), generate_instance_uid=False),
        int(ds.pixel_array.sum()),
    ),
    "array of another shape": lambda ds: ds.compress(RLELossless, np.ones((63, 80), "uint16")),
    "array of another dtype": lambda ds: ds.compress(RLELossless, np.ones(SHAPE, "float32")),
    "array of smaller items": lambda ds: ds.compress(RLELossless, np.ones(SHAPE, "uint8")),
    "ratios and noise": lambda ds: ds.compress("1.2.840.10008.1.2.4.91", j2k_cr=[2], j2k_psnr=[50]),
    "no ratios": lambda ds: ds.compress("1.2.840.10008.1.2.4.91", j2k_cr=[]),
    "ratio below one": lambda ds: ds.compress("1.2.840.10008.1.2.4.91", j2k_cr=[0.5]),
}


@pytest.mark.parametrize("name", COMPRESSING)
def test_compress(name: str) -> None:
    both(lambda lib: COMPRESSING[name](image(lib)))


def test_compress_adds_the_file_meta() -> None:
    """An array needs no Transfer Syntax UID; the data set of the peer has none afterwards."""
    ds = image(codicom)
    del ds.file_meta
    array = np.ones(SHAPE, "uint16")
    ds.compress(RLELossless, array)
    assert ds.file_meta.TransferSyntaxUID == RLELossless
    assert isinstance(ds.file_meta, codicom.FileMetaDataset)
    assert (ds.pixel_array == array).all()


@pytest.mark.parametrize("generate", [True, False, None])
@pytest.mark.parametrize("lossy", [True, False])
def test_new_instance_uid_by_compression(generate: bool | None, lossy: bool) -> None:
    """3.1: always if True, never if False, by default only if the compression is lossy."""
    ds = image(codicom)
    keywords = {} if generate is None else {"generate_instance_uid": generate}
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    if lossy:
        ds.compress(JPEGLSNearLossless, jls_error=2, **keywords)
    else:
        ds.compress(JPEGLSLossless, **keywords)
    wanted = generate if generate is not None else lossy
    assert (ds.SOPInstanceUID != "1.2.3") is wanted
    assert ds.file_meta.MediaStorageSOPInstanceUID == ds.SOPInstanceUID


def test_jls_error_bounds_the_error() -> None:
    def run(library: Any) -> Any:
        ds = image(library)
        before = ds.pixel_array.astype(int)
        ds.compress(JPEGLSNearLossless, jls_error=3)
        return int(abs(ds.pixel_array - before).max()) <= 3

    assert both(run).value == "True"


@pytest.mark.parametrize("options", [{"j2k_cr": [20, 5]}, {"j2k_psnr": [80, 300]}])
def test_j2k_quality_layers(options: dict[str, Any]) -> None:
    def run(library: Any) -> Any:
        ds = image(library)
        before = ds.pixel_array.astype(int)
        ds.compress("1.2.840.10008.1.2.4.91", **options)
        return ds.file_meta.TransferSyntaxUID, bool(abs(ds.pixel_array - before).mean() < 40)

    both(run)


@pytest.mark.parametrize("options", [{"j2k_cr": [5, 20]}, {"j2k_psnr": [90, 80]}])
def test_quality_layers_that_get_worse(options: dict[str, Any]) -> None:
    # The documentation says how they should be ordered; pydicom makes useless layers of others.
    with pytest.raises(codicom.errors.CodecError, match="from the worst layer to the best"):
        image(codicom).compress("1.2.840.10008.1.2.4.91", **options)


# --- decompress


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("syntax", [RLELossless, JPEG2000Lossless, JPEGLSLossless])
def test_decompress_in_place(bits: int, frames: int, syntax: str) -> None:
    def run(library: Any) -> Any:
        ds = image(library, bits=bits, frames=frames)
        ds.compress(syntax, generate_instance_uid=False)
        result = ds.decompress(generate_instance_uid=False)
        return result, state(ds)

    result = both(run)
    assert ("OB" if bits == 8 else "OW") in str(result.value)


def test_decompressed_data_are_padded() -> None:
    def run(library: Any) -> Any:
        ds = image(library, bits=8)
        ds.Rows, ds.Columns, ds.PixelData = 63, 63, bytes(range(189)) * 21 + b"\0"
        ds.compress(JPEGLSLossless)
        ds.decompress()
        return len(ds.PixelData)

    assert both(run).value == "3970"


DECOMPRESSING: Actions = {
    "what is not compressed": lambda ds: (ds.decompress(), ds.decompress()),
    "unknown plugin": lambda ds: ds.decompress(decoding_plugin="nothing"),
    "unknown handler": lambda ds: ds.decompress("nothing"),
    "both plugin and handler": lambda ds: ds.decompress("nothing", decoding_plugin="other"),
    "without a transfer syntax": lambda ds: (
        delattr(ds.file_meta, "TransferSyntaxUID"),
        ds.decompress(),
    ),
    "without file meta": lambda ds: (delattr(ds, "file_meta"), ds.decompress()),
    "without pixels": lambda ds: (delattr(ds, "PixelData"), ds.decompress()),
    "without rows": lambda ds: (delattr(ds, "Rows"), ds.decompress()),
}


@pytest.mark.parametrize("name", DECOMPRESSING)
def test_decompress(name: str) -> None:
    def run(library: Any) -> Any:
        ds = image(library)
        ds.compress(RLELossless, generate_instance_uid=False)
        DECOMPRESSING[name](ds)

    both(run)


@pytest.mark.parametrize("as_rgb", [True, False, None])
@pytest.mark.parametrize("generate", [True, False, None])
def test_colours_and_the_instance_uid(
    peer_file: Callable[[str], Any], as_rgb: bool | None, generate: bool | None
) -> None:
    """3.1: a new UID if colours were converted, unless told; as_rgb as in 3.0.2."""
    keywords: dict[str, Any] = {} if as_rgb is None else {"as_rgb": as_rgb}
    results = []
    for library in PEERS:
        ds = library.dcmread(peer_file("SC_rgb_jpeg_dcmtk.dcm"))
        before = ds.SOPInstanceUID
        ds.decompress(
            **keywords, **({} if generate is None else {"generate_instance_uid": generate})
        )
        results.append(ds.PhotometricInterpretation)
        if library is codicom:
            converted = ds.PhotometricInterpretation == "RGB"
            assert (ds.SOPInstanceUID != before) is (converted if generate is None else generate)
    assert results[0] == results[1]
    assert results[0] == ("YBR_FULL_422" if as_rgb is False else "RGB") or as_rgb is False


# --- convert_pixel_data, pixel_array, pixel_array_options

ARRAYS: Actions = {
    "cached": lambda ds: ds.pixel_array is ds.pixel_array,
    "cached until pixels change": lambda ds: (
        ds.pixel_array.sum(),
        setattr(ds, "PixelData", bytes(2 * 64 * 80)),
        ds.pixel_array.sum(),
    ),
    "cached until rows change": lambda ds: (
        ds.pixel_array.shape,
        setattr(ds, "Rows", 80),
        setattr(ds, "Columns", 64),
        ds.pixel_array.shape,
    ),
    "cached until the options change": lambda ds: (
        ds.pixel_array.shape,
        ds.pixel_array_options(index=0),
        ds.pixel_array.shape,
    ),
    "convert_pixel_data": lambda ds: (ds.convert_pixel_data(), ds.pixel_array.shape),
    "index out of range": lambda ds: (ds.pixel_array_options(index=5), ds.pixel_array),
    "negative index": lambda ds: (ds.pixel_array_options(index=-1), ds.pixel_array),
    "raw": lambda ds: (ds.pixel_array_options(raw=True), ds.pixel_array.sum()),
    "unknown plugin": lambda ds: (
        ds.pixel_array_options(decoding_plugin="nothing"),
        ds.pixel_array.shape,
    ),
    "view": lambda ds: (
        ds.pixel_array_options(view_only=True),
        np.shares_memory(ds.pixel_array, np.frombuffer(ds.PixelData, "uint8")),
    ),
    "copy": lambda ds: np.shares_memory(ds.pixel_array, np.frombuffer(ds.PixelData, "uint8")),
    "by position": lambda ds: ds.pixel_array_options(0),
    "options give nothing": lambda ds: ds.pixel_array_options(raw=True),
    "without pixels": lambda ds: (delattr(ds, "PixelData"), ds.pixel_array),
    "without syntax": lambda ds: (delattr(ds.file_meta, "TransferSyntaxUID"), ds.pixel_array),
    "without rows": lambda ds: (delattr(ds, "Rows"), ds.pixel_array),
}


@pytest.mark.parametrize("name", ARRAYS)
def test_pixel_array(name: str) -> None:
    both(lambda lib: ARRAYS[name](image(lib)))


@pytest.mark.parametrize("samples", [1, 3])
@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("index", [None, 0])
def test_shapes(samples: int, frames: int, index: int | None) -> None:
    def run(library: Any) -> Any:
        ds = image(library, samples=samples, frames=frames, bits=8)
        ds.pixel_array_options(index=index)
        array = ds.pixel_array
        return array.shape, str(array.dtype), int(array.sum()), array.flags.writeable

    both(run)


@pytest.mark.parametrize("keyword", ["FloatPixelData", "DoubleFloatPixelData"])
def test_float_pixels(keyword: str) -> None:
    def run(library: Any) -> Any:
        ds = image(library)
        ds.BitsAllocated = 32 if keyword == "FloatPixelData" else 64
        del ds.PixelData
        setattr(ds, keyword, np.arange(64 * 80, dtype=f"float{ds.BitsAllocated}").tobytes())
        return ds.pixel_array.shape, str(ds.pixel_array.dtype), float(ds.pixel_array.sum())

    both(run)


@pytest.mark.parametrize("kind", ["bits", "422", "YBR", "RGB"])
def test_processing_that_is_always_done(kind: str) -> None:
    def run(library: Any) -> Any:
        ds = image(library, samples=1 if kind == "bits" else 3, bits=8)
        if kind == "bits":
            ds.BitsAllocated = ds.BitsStored = 1
            ds.HighBit, ds.PixelData = 0, bytes(range(160)) * 4
        else:
            name = {"422": "YBR_FULL_422", "YBR": "YBR_FULL", "RGB": "RGB"}[kind]
            ds.PhotometricInterpretation = name
            if kind == "422":
                ds.PixelData = bytes(range(160)) * 64
        results = []
        for raw in (False, True):
            ds.pixel_array_options(raw=raw)
            results.append((ds.pixel_array.shape, ds.pixel_array.tolist()))
        return results

    both(run)


@pytest.mark.parametrize(
    ("syntax", "plugin"),
    [(JPEG2000Lossless, "pylibjpeg"), (JPEGLSLossless, "pyjpegls"), (RLELossless, "pydicom")],
)
@pytest.mark.parametrize("operation", ["pixel_array", "decompress"])
@pytest.mark.parametrize("damage", ["header", "cut", "rows"])
def test_a_damaged_codestream(damage: str, operation: str, syntax: str, plugin: str) -> None:
    """What is caught for pydicom, whose plugins fail, catches what the guard of codicom refuses."""
    made = image(codicom)
    made.compress(syntax)
    stream = next(codicom.encaps.generate_frames(made.PixelData, number_of_frames=1))
    if damage == "header":
        stream = bytes(20) + stream[20:]
    if damage == "cut":
        stream = stream[:30]

    def run(library: Any) -> Any:
        ds = image(library)
        ds.file_meta.TransferSyntaxUID = syntax
        ds.PixelData = library.encaps.encapsulate([stream])
        ds["PixelData"].VR = "OB"
        if damage == "rows":
            ds.Rows += 1
        # Another plugin of pydicom, GDCM, may end the process.
        options = {"decoding_plugin": plugin} if library is pydicom else {}
        ds.pixel_array_options(**options)
        return ds.pixel_array if operation == "pixel_array" else ds.decompress(**options)

    assert "RuntimeError" in both(run).error


def test_the_backend_of_pydicom_2_is_refused() -> None:
    with pytest.raises(NotImplementedError, match="use_v2_backend"):
        image(codicom).pixel_array_options(use_v2_backend=True)


def test_handlers_that_do_not_exist() -> None:
    """A documented ValueError; pydicom 3.0.2 says it only of the backend of pydicom 2."""

    def run(library: Any) -> Any:
        ds = image(library)
        ds.compress(RLELossless)
        ds.convert_pixel_data("nothing")

    assert "ValueError" in outcome(run, codicom).error
    assert outcome(run, pydicom).error


# --- overlay_array, waveform_array

PLANES: Actions = {
    "overlay": lambda ds: (ds.overlay_array(0x6000).shape, ds.overlay_array(0x6000).sum()),
    "overlay of no group": lambda ds: ds.overlay_array(0x6002),
    "overlay of another group": lambda ds: ds.overlay_array(0x0010),
    "overlay of an odd group": lambda ds: ds.overlay_array(0x6001),
    "waveform": lambda ds: ds.waveform_array(0).tolist(),
    "waveform beyond": lambda ds: ds.waveform_array(1),
    "waveform of none": lambda ds: (delattr(ds, "WaveformSequence"), ds.waveform_array(0)),
}


@pytest.mark.parametrize("name", PLANES)
def test_planes(name: str) -> None:
    def run(library: Any) -> Any:
        ds = image(library)
        for element, vr, value in (
            (0x0010, "US", 4),
            (0x0011, "US", 4),
            (0x0040, "CS", "G"),
            (0x0050, "SS", [1, 1]),
            (0x0100, "US", 1),
            (0x0102, "US", 0),
            (0x3000, "OW", b"\x0f\xa0"),
        ):
            ds.add_new((0x6000, element), vr, value)
        group = library.Dataset()
        group.NumberOfWaveformChannels, group.NumberOfWaveformSamples = 2, 3
        group.WaveformBitsAllocated, group.WaveformSampleInterpretation = 16, "SS"
        group.WaveformData = np.arange(6, dtype="int16").tobytes()
        group["WaveformData"].VR = "OW"
        group.ChannelDefinitionSequence = [library.Dataset(), library.Dataset()]
        group.ChannelDefinitionSequence[0].ChannelSensitivity = "2.5"
        group.ChannelDefinitionSequence[0].ChannelBaseline = "1"
        group.ChannelDefinitionSequence[0].ChannelSensitivityCorrectionFactor = "2"
        ds.WaveformSequence = [group]
        return PLANES[name](ds)

    both(run)
