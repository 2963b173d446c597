"""Decoder and encoder objects beside pydicom's, and functions written for them."""

from __future__ import annotations

import subprocess
import sys
import types
import warnings
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pydicom.pixels
import pytest

import codicom
from codicom.errors import (
    CodecError,
    CodecUnavailableError,
    InvalidPixelDataError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from codicom.pixels import as_pixel_options, decoders, encoders, get_decoder, get_encoder, registry
from codicom.pixels.common import PhotometricInterpretation
from codicom.pixels.decoders.base import Decoder, DecodeRunner
from codicom.pixels.encoders.base import Encoder, EncodeRunner
from codicom.uid import UID
from pixels.images import BIG, EXPLICIT, IMPLICIT, JPEG_2000, RLE, image, peer_image

RNG = np.random.default_rng(5)
PRIVATE = "1.2.826.0.1.3680043.10.9999.2"
MODULE = "functions_for_a_runner"


def quietly(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*args, **kwargs)


@pytest.fixture
def functions() -> Iterator[types.ModuleType]:
    """A module of ``(src, runner)`` functions; what is added is removed after the test."""
    module = types.ModuleType(MODULE)
    vars(module).update(
        is_available=lambda uid: True, DECODER_DEPENDENCIES={}, ENCODER_DEPENDENCIES={}, seen=[]
    )
    sys.modules[MODULE] = module
    yield module
    del sys.modules[MODULE]
    registry._added.clear()
    registry._removed.clear()
    registry.refresh()


# ---- the objects --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", decoders.__all__)
def test_decoders_are_those_of_the_peer(name: str) -> None:
    ours = getattr(decoders, name)
    theirs = getattr(pydicom.pixels.decoders, name, None)
    assert isinstance(ours, Decoder)
    assert isinstance(ours.UID, UID)
    assert get_decoder(ours.UID) is ours
    assert ours.is_native is not ours.is_encapsulated
    if theirs is not None:  # one of them is new in 3.1
        assert theirs.UID == ours.UID
        assert theirs.is_native == ours.is_native
    if ours.is_native:
        assert ours.is_available
        assert ours.available_plugins == ()
        assert ours.missing_dependencies == []


@pytest.mark.parametrize("name", encoders.__all__)
def test_encoders_are_those_of_the_peer(name: str) -> None:
    ours = getattr(encoders, name)
    theirs = getattr(pydicom.pixels.encoders, name, None)
    assert isinstance(ours, Encoder)
    assert get_encoder(ours.UID) is ours
    assert ours.is_encapsulated
    if theirs is not None:
        assert theirs.UID == ours.UID


def test_syntaxes_that_nobody_knows() -> None:
    for uid in ("1.2.3", "1.2.840.10008.1.2.4.94"):
        with pytest.raises(UnsupportedSyntaxError, match="nobody is known to decode"):
            get_decoder(uid)
        with pytest.raises(UnsupportedSyntaxError, match="nobody is known to encode"):
            get_encoder(uid)
    with pytest.raises(NotImplementedError, match="needs no encoder"):
        get_encoder(EXPLICIT)
    assert get_decoder("1.2.840.10008.1.2.4.110").is_encapsulated  # JPEG XL


def test_private_syntaxes_have_decoders(make_plugin: Callable[..., None]) -> None:
    make_plugin(
        "mine",
        PRIVATE,
        "from codicom.pixels.codec import Decoded\n"
        "class Mine:\n"
        "    label, priority = 'mine', 1\n"
        "    def missing(self): return None\n"
        "    def decode(self, stream, frame, out):\n"
        "        out[:] = stream[:len(out)]\n"
        "        return Decoded()\n"
        "decoder = Mine()\n",
    )
    decoder = get_decoder(PRIVATE)
    assert decoder.available_plugins == ("mine",)
    data = bytes(range(12))
    options = {**OPTIONS, "bits_allocated": 8, "bits_stored": 8, "rows": 3, "columns": 4}
    arr, _ = decoder.as_array(codicom.encaps.encapsulate([data]), **options)
    assert arr.tobytes() == data


def test_importing_them_loads_no_codec_and_no_numpy() -> None:
    code = (
        "import sys, codicom.pixels.decoders, codicom.pixels.encoders\n"
        "assert 'numpy' not in sys.modules\n"
        "assert not [m for m in sys.modules if m.startswith('codicom_')]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_plugins_are_those_of_the_registry() -> None:
    assert "rle" in decoders.RLELosslessDecoder.available_plugins
    assert decoders.RLELosslessDecoder.is_available
    assert "rle" in encoders.RLELosslessEncoder.available_plugins


def test_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODICOM_DISABLE_PLUGINS", "rle")
    registry.refresh()
    try:
        decoder = decoders.RLELosslessDecoder
        assert "rle" not in decoder.available_plugins
        assert any("disabled by CODICOM_DISABLE_PLUGINS" in s for s in decoder.missing_dependencies)
    finally:
        monkeypatch.undo()
        registry.refresh()
    monkeypatch.setattr(registry, "_load", lambda kind, uid: registry.Plugins((), {}))
    registry.refresh()
    try:
        assert not decoder.is_available
        assert decoder.missing_dependencies == ["codicom-rle - requires pip install codicom-rle"]
        with pytest.raises(CodecUnavailableError, match="pip install codicom-rle"):
            decoder.as_array(image(b"", syntax=RLE))
    finally:
        registry.refresh()


# ---- decoding -----------------------------------------------------------------------------------

OPTIONS: dict[str, Any] = {
    "rows": 3,
    "columns": 5,
    "number_of_frames": 1,
    "samples_per_pixel": 1,
    "bits_allocated": 16,
    "bits_stored": 16,
    "pixel_representation": 0,
    "photometric_interpretation": "MONOCHROME2",
    "pixel_keyword": "PixelData",
}

PEER_FILES = (
    "MR_small_RLE.dcm SC_rgb_rle.dcm SC_rgb_rle_2frame.dcm SC_rgb_rle_16bit_2frame.dcm "
    "SC_rgb_rle_32bit.dcm rtdose_rle.dcm MR_small.dcm SC_rgb.dcm SC_rgb_2frame.dcm "
    "SC_ybr_full_422_uncompressed.dcm liver_1frame.dcm examples_palette.dcm rtdose.dcm "
    "ExplVR_BigEnd.dcm MR_small_bigendian.dcm rtdose_expb.dcm emri_small.dcm"
).split()


@pytest.mark.parametrize("name", PEER_FILES)
def test_files_of_the_peer(name: str, all_peer_files: dict[str, Path]) -> None:
    path = all_peer_files.get(name)
    if path is None:  # only in the peer's larger collection
        assert name not in all_peer_files
        return
    ours, theirs = codicom.dcmread(path), pydicom.dcmread(path)
    decoder = get_decoder(ours.file_meta.TransferSyntaxUID)
    peer = pydicom.pixels.get_decoder(theirs.file_meta.TransferSyntaxUID)
    for kwargs in ({}, {"raw": True}, {"index": 0}):
        arr, properties = quietly(decoder.as_array, ours, **kwargs)
        wanted, described = quietly(peer.as_array, theirs, **kwargs)
        np.testing.assert_array_equal(arr, wanted)
        assert arr.dtype.newbyteorder("=") == wanted.dtype.newbyteorder("=")
        assert properties == described
    for kwargs in ({}, {"index": 0}):
        data, properties = quietly(decoder.as_buffer, ours, **kwargs)
        wanted, described = quietly(peer.as_buffer, theirs, **kwargs)
        assert bytes(data) == bytes(wanted)
        assert type(data) is type(wanted)
        assert properties == described
    for method in ("iter_array", "iter_buffer"):
        got = quietly(lambda m=method: list(getattr(decoder, m)(ours)))
        wanted_all = quietly(lambda m=method: list(getattr(peer, m)(theirs)))
        assert len(got) == len(wanted_all)
        for (a, facts), (b, described) in zip(got, wanted_all):
            assert bytes(a) == bytes(b)
            assert facts == described


@pytest.mark.parametrize("index", [None, 0, 1, 2])
def test_bit_packed_frames_that_do_not_end_on_a_byte(index: int | None) -> None:
    data = bytes([0b10110101, 0b01110110, 0b11100011, 0b101])
    facts: dict[str, Any] = {"rows": 3, "columns": 3, "frames": 3, "allocated": 1}
    ours = decoders.ExplicitVRLittleEndianDecoder
    theirs = pydicom.pixels.get_decoder(EXPLICIT)
    got = ours.as_buffer(image(data, **facts), index=index)
    assert got == theirs.as_buffer(peer_image(data, **facts), index=index)
    arr, _ = ours.as_array(image(data, **facts), index=index)
    np.testing.assert_array_equal(arr, theirs.as_array(peer_image(data, **facts), index=index)[0])


@pytest.mark.parametrize("index", [0, 1, 2])
def test_big_endian_words_are_not_cut_through(index: int) -> None:
    data = bytes(range(28))
    facts: dict[str, Any] = {
        "rows": 3, "columns": 3, "frames": 3, "allocated": 8, "syntax": BIG, "vr": "OW",
    }  # fmt: skip
    ours = decoders.ExplicitVRBigEndianDecoder
    theirs = pydicom.pixels.get_decoder(BIG)
    got, _ = ours.as_buffer(image(data, **facts), index=index)
    wanted, _ = theirs.as_buffer(peer_image(data, **facts), index=index)
    assert got == wanted
    np.testing.assert_array_equal(
        ours.as_array(image(data, **facts), index=index)[0],
        theirs.as_array(peer_image(data, **facts), index=index)[0],
    )


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, BytesIO])
def test_sources_with_options(kind: Callable[[bytes], Any]) -> None:
    data = RNG.integers(0, 256, 60).astype("u1").tobytes()
    options = {**OPTIONS, "number_of_frames": 2}
    src = kind(b"before" + data) if kind is BytesIO else kind(data)
    if kind is BytesIO:
        src.seek(6)
    decoder = get_decoder(EXPLICIT)
    arr, properties = decoder.as_array(src, **options)
    assert arr.tobytes() == data
    assert arr.flags.writeable
    assert properties["number_of_frames"] == 2
    part, _ = decoder.as_buffer(src, index=1, **options)
    assert bytes(part) == data[30:]
    assert type(part) is (bytes if kind is BytesIO else kind)
    assert [a.tobytes() for a, _ in decoder.iter_array(src, **options)] == [data[:30], data[30:]]
    frames = [bytes(b) for b, _ in decoder.iter_buffer(src, indices=[1, 0], **options)]
    assert frames == [data[30:], data[:30]]
    if kind is BytesIO:
        assert src.tell() == 6


def test_views() -> None:
    data = bytearray(range(30))
    decoder = get_decoder(EXPLICIT)
    arr, _ = decoder.as_array(data, view_only=True, **OPTIONS)
    part, _ = decoder.as_buffer(data, view_only=True, **OPTIONS)
    assert isinstance(part, memoryview)
    data[0] = 77
    assert arr[0, 0] & 0xFF == 77
    assert part[0] == 77


def test_options_replace_elements() -> None:
    data = np.arange(12, dtype="<u2").tobytes()
    ds = image(data, rows=3, columns=4)
    arr, properties = get_decoder(EXPLICIT).as_array(ds, rows=4, columns=3)
    assert arr.shape == (4, 3)
    assert properties["rows"] == 4
    assert ds.Rows == 3


def test_encapsulated_sources_with_options() -> None:
    frames = [RNG.integers(0, 9, (3, 5)).astype("u2") for _ in range(3)]
    ds = image(b"".join(f.tobytes() for f in frames), rows=3, columns=5, frames=3)
    ds.compress(RLE, encapsulate_ext=True)
    tables = (ds.ExtendedOffsetTable, ds.ExtendedOffsetTableLengths)
    numbers = tuple(np.frombuffer(t, "<u8").tolist() for t in tables)
    options = as_pixel_options(ds, pixel_keyword="PixelData")
    for offsets in (tables, numbers, None):
        extra = {} if offsets is None else {"extended_offsets": offsets}
        arr, _ = get_decoder(RLE).as_array(ds.PixelData, **options, **extra)
        np.testing.assert_array_equal(arr, frames)
        picked = list(get_decoder(RLE).iter_array(ds.PixelData, indices=[2, 0], **options, **extra))
        np.testing.assert_array_equal([a for a, _ in picked], [frames[2], frames[0]])


def test_float_pixel_data() -> None:
    data = np.arange(6, dtype="<f4").tobytes()
    facts: dict[str, Any] = {"allocated": 32, "keyword": "FloatPixelData"}
    arr, properties = get_decoder(EXPLICIT).as_array(image(data, **facts))
    wanted, described = pydicom.pixels.get_decoder(EXPLICIT).as_array(peer_image(data, **facts))
    np.testing.assert_array_equal(arr, wanted)
    assert properties == described


def test_sources_that_cannot_be_decoded() -> None:
    decoder = get_decoder(EXPLICIT)
    ds = image(bytes(12))
    with pytest.raises(InvalidPixelDataError, match="not that of this object"):
        get_decoder(RLE).as_array(ds)
    for src in ("path", 3, None):
        with pytest.raises(TypeError, match="pixel data are in"):
            decoder.as_array(src)
    with pytest.raises(MissingElementError, match="pixel_keyword"):
        decoder.as_array(bytes(30))
    with pytest.raises(MissingElementError, match="Rows"):
        decoder.as_array(bytes(30), **{k: v for k, v in OPTIONS.items() if k != "rows"})
    with pytest.raises(InvalidPixelDataError, match="fewer than"):
        decoder.as_buffer(bytes(20), **OPTIONS)
    with pytest.raises(ValueError, match="negative"):
        decoder.as_array(ds, index=-1)
    with pytest.raises(InvalidPixelDataError, match="no frame 1"):
        decoder.as_buffer(ds, index=1)
    with pytest.raises(ValueError, match="there is no plugin 'foo'"):
        get_decoder(RLE).as_array(image(b"", syntax=RLE), decoding_plugin="foo")


# ---- encoding -----------------------------------------------------------------------------------


def test_encoding_is_read_by_the_peer() -> None:
    for dtype in ("u1", "u2", "i2"):
        arr = RNG.integers(0, 100, (2, 3, 5)).astype(dtype)
        options = {
            **OPTIONS, "number_of_frames": 2, "bits_allocated": arr.itemsize * 8,
            "bits_stored": arr.itemsize * 8, "pixel_representation": int(dtype == "i2"),
        }  # fmt: skip
        encoder = get_encoder(RLE)
        streams = list(encoder.iter_encode(arr, **options))
        assert streams == list(encoder.iter_encode(arr.tobytes(), **options))
        assert streams[1] == encoder.encode(arr, index=1, **options)
        value = pydicom.encaps.encapsulate(streams)
        back, _ = pydicom.pixels.get_decoder(RLE).as_array(value, **options)
        np.testing.assert_array_equal(back, arr)


@pytest.mark.parametrize("planar", [0, 1])
def test_encoding_colour_data_sets(planar: int) -> None:
    data = RNG.integers(0, 256, 36).astype("u1").tobytes()
    facts: dict[str, Any] = {"frames": 2, "samples": 3, "allocated": 8, "planar": planar}
    ds = image(data, **facts)
    streams = list(get_encoder(RLE).iter_encode(ds))
    wanted = ds.pixel_array
    ds.PixelData = codicom.encaps.encapsulate(streams)
    ds.file_meta.TransferSyntaxUID = RLE
    np.testing.assert_array_equal(get_decoder(RLE).as_array(ds)[0], wanted)


def test_sources_that_cannot_be_encoded() -> None:
    encoder = get_encoder(RLE)
    two = {**OPTIONS, "number_of_frames": 2}
    with pytest.raises(ValueError, match="say with 'index'"):
        encoder.encode(bytes(60), **two)
    with pytest.raises(ValueError, match="negative"):
        encoder.encode(bytes(60), index=-1, **two)
    with pytest.raises(InvalidPixelDataError, match="no frame 2"):
        encoder.encode(bytes(60), index=2, **two)
    with pytest.raises(InvalidPixelDataError, match="fewer than"):
        encoder.encode(bytes(20), **OPTIONS)
    with pytest.raises(InvalidPixelDataError, match="PixelRepresentation"):
        encoder.encode(np.zeros((3, 5), "i2"), **OPTIONS)
    with pytest.raises(MissingElementError):
        encoder.encode(np.zeros((3, 5), "u2"))
    with pytest.raises(TypeError, match="not int"):
        encoder.encode(3)
    with pytest.raises(InvalidPixelDataError, match="decompress them first"):
        encoder.encode(image(b"", syntax=RLE))
    with pytest.raises(ValueError, match="there is no plugin 'foo'"):
        encoder.encode(bytes(30), encoding_plugin="foo", **OPTIONS)


# ---- functions for (src, runner) ----------------------------------------------------------------


def test_adding_and_removing(functions: types.ModuleType) -> None:
    functions.decode = lambda src, runner: src
    decoder = decoders.RLELosslessDecoder
    installed = decoder.available_plugins
    assert installed[0] == "rle"
    with pytest.raises(ModuleNotFoundError):
        decoder.add_plugin("one", ("no_such_module_here", "decode"))
    with pytest.raises(AttributeError):
        decoder.add_plugin("one", (MODULE, "nothing"))
    with pytest.raises(AttributeError, match="is_available"):
        decoder.add_plugin("one", ("json", "loads"))
    decoder.add_plugins([("one", (MODULE, "decode")), ("two", (MODULE, "decode"))])
    assert set(decoder.available_plugins) == {*installed, "one", "two"}
    for label in ("one", "rle"):
        with pytest.raises(ValueError, match="there is a plugin"):
            decoder.add_plugin(label, (MODULE, "decode"))
    registry.refresh()
    decoder.remove_plugin("one")
    decoder.remove_plugin("rle")
    assert set(decoder.available_plugins) == {*installed, "two"} - {"rle"}
    for label in ("one", "rle", "three"):
        with pytest.raises(ValueError, match="no plugin"):
            decoder.remove_plugin(label)


def test_a_function_that_is_not_available(functions: types.ModuleType) -> None:
    functions.is_available = lambda uid: False
    functions.DECODER_DEPENDENCIES = {RLE: ("numpy", "foo>=2")}
    functions.decode = lambda src, runner: src
    decoder = decoders.RLELosslessDecoder
    installed = decoder.available_plugins
    decoder.add_plugin("one", (MODULE, "decode"))
    assert decoder.available_plugins == installed
    assert "one - requires numpy, foo>=2" in decoder.missing_dependencies
    with pytest.raises(CodecUnavailableError, match=r"requires numpy, foo>=2"):
        decoder.as_array(image(b"", syntax=RLE), decoding_plugin="one")


def test_a_codec_object_can_be_added_too(functions: types.ModuleType) -> None:
    found = registry.plugins("decoders", RLE).usable[0].codec
    functions.codec = types.SimpleNamespace(
        label="again", priority=5, missing=found.missing, decode=found.decode
    )
    decoders.RLELosslessDecoder.add_plugin("again", (MODULE, "codec"))
    with pytest.raises(ValueError, match="own label"):
        decoders.RLELosslessDecoder.add_plugin("other", (MODULE, "codec"))
    ds = image(np.arange(6, dtype="<u2").tobytes())
    ds.compress(RLE)
    arr, _ = decoders.RLELosslessDecoder.as_array(ds, decoding_plugin="again")
    assert arr.ravel().tolist() == list(range(6))


def decode_raw(src: bytes, runner: Any) -> bytearray:
    """Return a frame that is not encoded at all, by plane, and say so."""
    runner_facts = sys.modules[MODULE].seen  # type: ignore[attr-defined]
    runner_facts.append({**runner.options, "length": runner.frame_length("bytes")})
    if runner.samples_per_pixel > 1:
        runner.set_option("planar_configuration", 1)
    return bytearray(src[: runner.frame_length()])


def test_a_function_decodes_for_all_callers(functions: types.ModuleType) -> None:
    functions.decode = decode_raw
    decoder = Decoder(PRIVATE)
    decoder.add_plugin("mine", (MODULE, "decode"))
    planes = RNG.integers(0, 256, (2, 3, 4, 5)).astype("u1")
    value = codicom.encaps.encapsulate([f.tobytes() for f in planes])
    ds = image(value, rows=4, columns=5, frames=2, samples=3, allocated=8, syntax=PRIVATE)
    ds["PixelData"].is_undefined_length = True
    wanted = planes.transpose(0, 2, 3, 1)
    arr, properties = decoder.as_array(ds, decoding_plugin="mine", whatever=3)
    np.testing.assert_array_equal(arr, wanted)
    assert properties["planar_configuration"] == 0
    first = functions.seen[0]
    assert first["whatever"] == 3
    assert first["number_of_frames"] == 2
    assert first["planar_configuration"] == 0
    assert first["transfer_syntax_uid"] == PRIVATE
    assert first["photometric_interpretation"] is PhotometricInterpretation.RGB
    assert first["length"] == 60
    data, properties = decoder.as_buffer(ds, index=1, decoding_plugin="mine")
    assert data == planes[1].tobytes()
    assert properties["planar_configuration"] == 1
    ds.pixel_array_options(decoding_plugin="mine")
    np.testing.assert_array_equal(ds.pixel_array, wanted)


def test_a_function_that_fails_is_passed_over(functions: types.ModuleType) -> None:
    def broken(src: bytes, runner: Any) -> bytes:
        raise RuntimeError("not me")

    functions.decode, functions.short = broken, lambda src, runner: b"abc"
    decoder = decoders.RLELosslessDecoder
    decoder.add_plugin("broken", (MODULE, "decode"))
    decoder.add_plugin("short", (MODULE, "short"))
    ds = image(np.arange(6, dtype="<u2").tobytes())
    ds.compress(RLE)
    assert decoder.as_array(ds)[0].ravel().tolist() == list(range(6))
    with pytest.raises(CodecError, match="broken: RuntimeError: not me"):
        decoder.as_array(ds, decoding_plugin="broken")
    with pytest.raises(CodecError, match="returned 3 bytes, the frame has 12"):
        decoder.as_array(ds, decoding_plugin="short")


def test_a_function_that_returns_fewer_bits(functions: types.ModuleType) -> None:
    """16 bits allocated, 8 stored, and a codec that gives bytes: it says so with an option."""

    def decode(src: bytes, runner: Any) -> bytes:
        runner.set_frame_option(runner.index, "bits_allocated", 8)
        return bytes([0, 127, 128, 255, 7, 8])

    functions.decode = decode
    decoder = Decoder(PRIVATE)
    decoder.add_plugin("mine", (MODULE, "decode"))
    for signed, wanted in ((0, [0, 127, 128, 255, 7, 8]), (1, [0, 127, -128, -1, 7, 8])):
        value = codicom.encaps.encapsulate([b"xx"])
        ds = image(value, stored=8, signed=signed, syntax=PRIVATE)
        arr, properties = decoder.as_array(ds, decoding_plugin="mine")
        assert arr.ravel().tolist() == wanted
        assert arr.dtype.itemsize == 2
        assert properties["bits_allocated"] == 16


def test_functions_of_the_peer_work(
    functions: types.ModuleType, all_peer_files: dict[str, Path]
) -> None:
    """What was written for pydicom: its own plugins, through the module paths it has them at."""
    paths = {}
    for uid in (RLE, "1.2.840.10008.1.2.4.50", JPEG_2000):
        peer = pydicom.pixels.get_decoder(uid)
        for label in peer.available_plugins:
            module = f"pydicom.pixels.decoders.{'rle' if label == 'pydicom' else label}"
            paths[uid, label] = (module, "_decode_frame")
            get_decoder(uid).add_plugin(f"peer-{label}", paths[uid, label])
    compared = 0
    for path in all_peer_files.values():
        theirs = quietly(pydicom.dcmread, path, force=True)
        meta = getattr(theirs, "file_meta", None)
        syntax = meta.get("TransferSyntaxUID") if meta is not None else None
        for uid, label in paths:
            if uid != syntax or theirs.get("PhotometricInterpretation") == "YBR_RCT":
                continue
            try:
                wanted = quietly(
                    pydicom.pixels.get_decoder(uid).as_array, theirs, decoding_plugin=label
                )[0]
            except Exception:
                continue
            ours = codicom.dcmread(path)
            try:
                arr = quietly(get_decoder(uid).as_array, ours, decoding_plugin=f"peer-{label}")[0]
            except InvalidPixelDataError:
                continue  # the guard refuses codestreams that contradict the elements
            if uid != RLE and (ours.SamplesPerPixel == 3 or ours.PixelRepresentation):
                assert arr.shape == wanted.shape  # the rules of colour and sign are the core's
            else:
                np.testing.assert_array_equal(arr, wanted, err_msg=f"{path.name} {label}")
            compared += 1
    assert compared >= 5


def test_a_function_encodes_for_all_callers(functions: types.ModuleType) -> None:
    def encode(src: bytes, runner: Any) -> bytes:
        functions.seen.append((len(src), dict(runner.options)))
        assert runner.bits_stored == 8
        return bytes(src)

    functions.encode = encode
    encoder = get_encoder(JPEG_2000)
    encoder.add_plugin("mine", (MODULE, "encode"))
    data = np.arange(6, dtype="<u2").tobytes()
    ds = image(data, stored=8)
    assert encoder.encode(ds, encoding_plugin="mine", quality=3) == bytes(range(6))
    length, options = functions.seen[0]
    assert length == 6  # no more bytes for a sample than its bits need
    assert options["quality"] == 3
    assert options["byteorder"] == "<"
    assert options["transfer_syntax_uid"] == JPEG_2000
    narrow = {**OPTIONS, "rows": 2, "columns": 3, "bits_stored": 8}
    assert encoder.encode(bytes(range(6)), encoding_plugin="mine", **narrow) == bytes(range(6))
    assert encoder.encode(data, encoding_plugin="mine", **narrow) == bytes(range(6))

    def refuse(src: bytes, runner: Any) -> bytes:
        raise ValueError("bad thing")

    functions.refuse = refuse
    encoder.add_plugin("refuses", (MODULE, "refuse"))
    with pytest.raises(CodecError, match="bad thing"):
        encoder.encode(ds, encoding_plugin="refuses")


def test_threads_share_a_function(functions: types.ModuleType) -> None:
    """Each frame has a runner of its own: what one sets, another does not see."""

    def decode(src: bytes, runner: Any) -> bytes:
        assert runner.planar_configuration == 0
        runner.set_option("planar_configuration", 1)
        return src[:60]

    functions.decode = decode
    decoder = Decoder(PRIVATE)
    decoder.add_plugin("mine", (MODULE, "decode"))
    planes = RNG.integers(0, 256, (24, 3, 4, 5)).astype("u1")
    value = codicom.encaps.encapsulate([f.tobytes() for f in planes])
    ds = image(value, rows=4, columns=5, frames=24, samples=3, allocated=8, syntax=PRIVATE)
    arr, _ = decoder.as_array(ds, decoding_plugin="mine", workers=4)
    np.testing.assert_array_equal(arr, planes.transpose(0, 2, 3, 1))


# ---- runners on their own -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    "bits_allocated bits_stored columns number_of_frames photometric_interpretation rows src "
    "pixel_representation samples_per_pixel pixel_dtype".split(),
)
def test_what_was_not_set_raises(name: str) -> None:
    runner = DecodeRunner(RLE)
    with pytest.raises(AttributeError):
        getattr(runner, name)


def test_options_of_a_runner() -> None:
    runner = DecodeRunner(RLE)
    assert isinstance(runner.transfer_syntax, UID)
    assert runner.is_encapsulated
    assert not runner.is_native
    assert runner.extended_offsets is None
    assert runner.index is None
    assert runner.get_option("foo", 7) == 7
    runner.set_options(foo=3, photometric_interpretation="RGB", number_of_frames=0)
    assert runner.options["foo"] == 3
    assert runner.options["photometric_interpretation"] is PhotometricInterpretation.RGB
    assert str(PhotometricInterpretation.PALETTE_COLOR) == "PALETTE COLOR"
    assert runner.number_of_frames == 1
    runner.del_option("foo")
    assert runner.get_option("foo") is None
    with pytest.raises(ValueError, match="transfer_syntax_uid"):
        runner.del_option("transfer_syntax_uid")
    runner.set_option("bits_allocated", 16)
    runner.set_frame_option(1, "bits_allocated", 8)
    assert runner.get_frame_option(0, "bits_allocated") == 16
    assert runner.get_frame_option(1, "bits_allocated") == 8


@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT, RLE])
@pytest.mark.parametrize(("photometric", "samples"), [("YBR_FULL_422", 3), ("MONOCHROME2", 1)])
@pytest.mark.parametrize("allocated", [1, 8, 16])
def test_frame_lengths(syntax: str, photometric: str, samples: int, allocated: int) -> None:
    options = {"rows": 3, "columns": 4, "samples_per_pixel": samples, "bits_allocated": allocated,
               "photometric_interpretation": photometric}  # fmt: skip
    if allocated == 1 and (samples == 3 or syntax == RLE):
        return
    ours = DecodeRunner(syntax)
    theirs = pydicom.pixels.decoders.base.DecodeRunner(pydicom.uid.UID(syntax))
    ours.set_options(**options)
    theirs.set_options(**options)
    for unit in ("bytes", "pixels"):
        assert ours.frame_length(unit) == theirs.frame_length(unit)


def test_a_runner_decodes(functions: types.ModuleType) -> None:
    functions.decode = decode_raw
    planes = RNG.integers(0, 256, (2, 3, 4, 5)).astype("u1")
    value = codicom.encaps.encapsulate([f.tobytes() for f in planes])
    ds = image(value, rows=4, columns=5, frames=2, samples=3, allocated=8, syntax=RLE,
               photometric="YBR_FULL")  # fmt: skip
    runner = DecodeRunner(RLE)
    runner.set_source(ds)
    assert runner.is_dataset
    runner.validate()
    with pytest.raises(CodecError, match="no function could decode frame 0"):
        runner.decode(0)
    runner.set_decoders({"bad": lambda src, runner: 1 / 0, "mine": decode_raw})
    frames = list(runner.iter_decode())
    assert [bytes(f) for f in frames] == [f.tobytes() for f in planes]
    arr = runner.reshape(np.frombuffer(frames[1], runner.frame_dtype(1)), 1, as_frame=True)
    np.testing.assert_array_equal(arr, planes[1].transpose(1, 2, 0))
    whole = runner.reshape(np.frombuffer(b"".join(frames), runner.pixel_dtype))
    np.testing.assert_array_equal(whole, planes.transpose(0, 2, 3, 1))
    rgb, changed = runner.process(np.ascontiguousarray(arr), 1)
    assert changed == {"photometric_interpretation": "RGB"}
    peer = pydicom.pixels.convert_color_space(np.ascontiguousarray(arr), "YBR_FULL", "RGB")
    np.testing.assert_array_equal(rgb, peer)
    assert runner.pixel_properties(1)["number_of_frames"] == 2
    assert runner.pixel_properties(1, as_frame=True)["number_of_frames"] == 1
    runner.set_option("as_rgb", False)
    assert runner.process(arr, 1)[1] == {}


def test_a_runner_over_native_data() -> None:
    runner = DecodeRunner(EXPLICIT)
    runner.set_options(**{**OPTIONS, "number_of_frames": 2})
    for src in (bytes(range(60)), BytesIO(bytes(range(60)))):
        runner.set_source(src)
        assert runner.is_binary is hasattr(src, "read")
        assert runner.is_buffer is not runner.is_binary
        runner.validate()
        assert [bytes(f) for f in runner.iter_decode()] == [
            bytes(range(30)), bytes(range(30, 60))
        ]  # fmt: skip
        with pytest.raises(InvalidPixelDataError, match="no frame 2"):
            runner.decode(2)
        assert runner.get_data(src, 2, 3) == bytes([2, 3, 4])
    runner.set_option("rows", 0)
    with pytest.raises(InvalidPixelDataError, match="Rows"):
        runner.validate()


def test_a_runner_encodes() -> None:
    arr = np.arange(30, dtype="u2").reshape(2, 3, 5)
    runner = EncodeRunner(RLE)
    runner.set_source(arr)
    assert runner.is_array
    runner.set_options(**{**OPTIONS, "number_of_frames": 2})
    runner.validate()
    assert runner.get_frame(1) == arr[1].tobytes()
    with pytest.raises(CodecError, match="no function could encode"):
        runner.encode(0)
    runner.set_encoders({"bad": lambda src, runner: 1 / 0, "mine": lambda src, runner: src[:2]})
    assert runner.encode(1) == arr[1].tobytes()[:2]
    with pytest.raises(InvalidPixelDataError, match="no frame 2"):
        runner.get_frame(2)
    runner.set_source(image(np.arange(6, dtype="<u2").tobytes()))
    assert runner.is_dataset
    assert runner.get_frame(None) == np.arange(6, dtype="<u2").tobytes()
