"""compress, decompress and set_pixel_data: what they change, and what they leave as it was."""

from __future__ import annotations

import io
import itertools
import struct
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import codicom
from codicom.errors import (
    CodecError,
    CodecUnavailableError,
    CodicomWarning,
    InvalidPixelDataError,
    LimitError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from codicom.pixels import assign, compress, decompress, encode, set_pixel_data
from pixels.images import (
    BIG,
    DEFLATED,
    EXPLICIT,
    IMPLICIT,
    JPEG_2000,
    RLE,
    image,
    peer_image,
    snapshot,
)

RNG = np.random.default_rng(11)
LOSSY_SYNTAX = "1.2.840.10008.1.2.4.91"
PRIVATE = "1.2.826.0.1.3680043.10.9999.3"


def matrix() -> list[dict[str, Any]]:
    """Return the facts of every kind of integer image."""
    cases = []
    for allocated, signed, samples, planar, frames in itertools.product(
        (1, 8, 16, 32, 64), (0, 1), (1, 3), (0, 1), (None, 1, 3)
    ):
        if (samples == 1 and planar) or (allocated == 1 and (signed or samples > 1)):
            continue
        cases.append(
            {"rows": 5, "columns": 7, "allocated": allocated, "signed": signed, "planar": planar,
             "samples": samples, "frames": frames}
        )  # fmt: skip
    return cases


def random_value(facts: dict[str, Any]) -> bytes:
    bits = 35 * facts["samples"] * (facts["frames"] or 1) * facts["allocated"]
    value = bytearray(RNG.bytes((bits + 7) // 8))
    if bits % 8:
        value[-1] &= (1 << bits % 8) - 1
    return bytes(value) + b"\0" * (len(value) % 2)


@pytest.mark.parametrize("syntax", [RLE, DEFLATED])
def test_round_trips(syntax: str) -> None:
    for facts in matrix():
        if syntax == RLE and facts["samples"] * facts["allocated"] // 8 > 15:
            continue  # PS3.5 G.5: 15 segments
        value = random_value(facts)
        ds = image(value, **facts)
        array = ds.pixel_array
        ds.compress(syntax)
        assert ds.file_meta.TransferSyntaxUID == syntax
        element = ds["PixelData"]
        assert (element.VR, element.is_undefined_length) == ("OB", True)
        assert (ds.pixel_array == array).all()
        assert ds.pixel_array.dtype == array.dtype
        ds.decompress()
        assert ds.file_meta.TransferSyntaxUID == EXPLICIT
        element = ds["PixelData"]
        expected_vr = "OB" if facts["allocated"] <= 8 else "OW"
        assert expected_vr == element.VR
        assert not element.is_undefined_length
        assert (ds.pixel_array == array).all()
        if not facts["planar"]:
            assert ds.PixelData == value
        again = image(value, **facts)
        again.compress(syntax, array)
        assert (again.pixel_array == array).all()


@pytest.mark.parametrize("syntax", [RLE, DEFLATED])
def test_unused_bits_survive(syntax: str) -> None:
    value = RNG.bytes(12)  # overlays of old live in the bits above Bits Stored
    ds = image(value, stored=12)
    ds.compress(syntax)
    ds.decompress()
    assert ds.PixelData == value


@pytest.mark.parametrize("syntax", [IMPLICIT, EXPLICIT, BIG])
@pytest.mark.parametrize(("allocated", "vr"), [(8, "OB"), (8, "OW"), (16, "OW"), (32, "OW")])
def test_from_every_native_syntax(syntax: str, allocated: int, vr: str) -> None:
    ds = image(RNG.bytes(6 * allocated // 8), allocated=allocated, syntax=syntax, vr=vr)
    array = ds.pixel_array
    ds.compress(RLE)
    assert (ds.pixel_array == array).all()


def test_like_the_peer() -> None:
    # By pixel: what the peer compresses by plane it does not decode to what it was.
    value = RNG.bytes(2 * 6 * 3)
    facts = {"samples": 3, "allocated": 8, "frames": 2}
    ours, theirs = image(value, **facts), peer_image(value, **facts)
    ours.compress(RLE)
    theirs.compress(RLE)
    assert (ours.pixel_array == theirs.pixel_array).all()
    for keyword in ("PlanarConfiguration", "PhotometricInterpretation", "NumberOfFrames"):
        assert ours[keyword].value == theirs[keyword].value
    theirs.PixelData = ours.PixelData  # and the peer reads what we wrote
    assert (ours.pixel_array == theirs.pixel_array).all()
    ours.decompress()
    theirs.decompress()
    for keyword in ("PlanarConfiguration", "PhotometricInterpretation", "PixelData"):
        assert ours[keyword].value == theirs[keyword].value


# ---- identity

# What a JPEG 2000 stream of 2 x 3 samples of 16 bits begins with: the core reads it.
HEADER_2000 = (
    "ff4fff510029000000000003000000020000000000000000000000030000000200000000000000000001"
    "0f0101ff52000c00000001000504040000ff90ffd9"
)


@pytest.mark.parametrize(
    ("syntax", "asked", "new"),
    [
        (RLE, None, False), (RLE, True, True), (RLE, False, False),
        (LOSSY_SYNTAX, None, True), (LOSSY_SYNTAX, False, False),
    ],
)  # fmt: skip
def test_when_a_new_instance_is_made(
    syntax: str, asked: bool | None, new: bool, make_plugin: Callable[..., None]
) -> None:
    source = (
        "class E:\n label='fake'\n priority=0\n def missing(self): return None\n"
        f" def encode(self, samples, frame, **o): return bytes.fromhex({HEADER_2000!r})\n"
        "encoder = E()\n"
    )
    make_plugin("fake", LOSSY_SYNTAX, source, kind="encoder")
    ds = image(bytes(12))
    ds.SOPInstanceUID = "1.2.3"
    ds.compress(syntax, generate_instance_uid=asked)
    assert (ds.SOPInstanceUID != "1.2.3") is new
    if new:
        assert ds.file_meta.MediaStorageSOPInstanceUID == ds.SOPInstanceUID


@pytest.mark.parametrize(
    ("as_rgb", "asked", "new"),
    [(True, None, True), (True, False, False), (False, None, False), (False, True, True)],
)
def test_when_decompressing_makes_a_new_instance(
    as_rgb: bool, asked: bool | None, new: bool
) -> None:
    ds = image(RNG.bytes(18), samples=3, allocated=8, photometric="YBR_FULL")
    ds.SOPInstanceUID = "1.2.3"
    ds.LossyImageCompression = "00"
    raw = ds.PixelData
    ds.compress(RLE)
    ds.decompress(as_rgb=as_rgb, generate_instance_uid=asked)
    assert (ds.SOPInstanceUID != "1.2.3") is new
    assert ds.PhotometricInterpretation == ("RGB" if as_rgb else "YBR_FULL")
    assert (ds.PixelData == raw) is not as_rgb
    assert ds.LossyImageCompression == "00"


# ---- offset tables


def test_the_basic_table_and_the_extended_one() -> None:
    ds = image(RNG.bytes(36), frames=3)
    ds.compress(RLE)
    count = struct.unpack_from("<I", ds.PixelData, 4)[0] // 4
    assert count == 3
    assert "ExtendedOffsetTable" not in ds
    array = ds.pixel_array
    ds.decompress()
    ds.compress(RLE, encapsulate_ext=True)
    assert ds.PixelData[4:8] == b"\0\0\0\0"
    assert len(ds.ExtendedOffsetTable) == len(ds.ExtendedOffsetTableLengths) == 24
    assert (ds.pixel_array == array).all()
    ds.decompress()
    assert "ExtendedOffsetTable" not in ds
    assert "ExtendedOffsetTableLengths" not in ds


def test_long_data_get_the_extended_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encode, "_LAST_OFFSET", 100)
    ds = image(RNG.bytes(36), frames=3)
    ds.compress(RLE)
    assert "ExtendedOffsetTable" in ds
    assert ds.pixel_array.shape == (3, 2, 3)


def test_old_tables_are_removed() -> None:
    ds = image(bytes(12))
    ds.ExtendedOffsetTable = ds.ExtendedOffsetTableLengths = bytes(8)
    ds.compress(RLE)
    assert "ExtendedOffsetTable" not in ds


# ---- failures leave everything as it was


def check_unchanged(ds: Any, action: Callable[[], Any], error: Any, text: str = ".") -> None:
    before = snapshot(ds)
    with pytest.raises(error, match=text):
        action()
    assert snapshot(ds) == before


@pytest.mark.parametrize(
    ("uid", "error"),
    [
        (IMPLICIT, UnsupportedSyntaxError), (EXPLICIT, NotImplementedError),
        ("1.2.3.4", UnsupportedSyntaxError), (JPEG_2000, CodecUnavailableError),
        ("1.2.840.10008.1.2.4.100", UnsupportedSyntaxError),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("nothing_installed")
def test_syntaxes_that_nobody_writes(uid: str, error: type[Exception]) -> None:
    ds = image(bytes(12))
    check_unchanged(ds, lambda: ds.compress(uid), error)


def test_compressing_twice() -> None:
    ds = image(bytes(12))
    ds.compress(RLE)
    check_unchanged(ds, lambda: ds.compress(DEFLATED), InvalidPixelDataError, "decompress")
    ds.decompress()
    check_unchanged(ds, ds.decompress, InvalidPixelDataError, "not compressed")


@pytest.mark.parametrize("size", [0, 10])
def test_too_few_samples(size: int) -> None:
    ds = image(bytes(size))
    check_unchanged(ds, lambda: ds.compress(RLE), InvalidPixelDataError)


def test_more_samples_than_frames_are_left_out() -> None:
    ds = image(bytes(24))
    with pytest.warns(CodicomWarning, match="not compressed"):
        ds.compress(RLE)
    assert ds.pixel_array.shape == (2, 3)


def test_subsampled_colour_is_not_compressed() -> None:
    ds = image(bytes(8), rows=1, columns=4, samples=3, allocated=8, photometric="YBR_FULL_422")
    check_unchanged(ds, lambda: ds.compress(RLE), InvalidPixelDataError, "subsampled")


def test_other_things_than_pixel_data() -> None:
    ds = image(bytes(24), allocated=32, keyword="FloatPixelData")
    check_unchanged(ds, lambda: ds.compress(RLE), MissingElementError, "only Pixel Data")
    ds = image(bytes(12))
    del ds.Rows
    check_unchanged(ds, lambda: ds.compress(RLE), MissingElementError, "Rows")
    ds = image(bytes(12))
    del ds.file_meta.TransferSyntaxUID
    check_unchanged(ds, lambda: ds.compress(RLE), AttributeError, "Transfer Syntax")


def test_a_failing_encoder(make_plugin: Callable[..., None]) -> None:
    source = (
        "class E:\n label='fake'\n priority=0\n def missing(self): return None\n"
        " def encode(self, samples, frame, **o):\n"
        "  if o or samples[0] == 6: raise ValueError('no frame of mine')\n"
        "  return b'' if samples[0] == 7 else bytes(samples)\nencoder = E()\n"
    )
    make_plugin("fake", PRIVATE, source, kind="encoder")
    for first, text in ((6, "no frame of mine"), (7, "nothing")):
        ds = image(bytes(24) + bytes([first]) + bytes(11), frames=3)
        check_unchanged(
            ds, lambda ds=ds: ds.compress(PRIVATE), CodecError, f"frame 2:(.|\n)*{text}"
        )
    ds = image(bytes(12))
    check_unchanged(ds, lambda: ds.compress(PRIVATE, speed=3), CodecError, "no frame of mine")
    check_unchanged(
        ds, lambda: ds.compress(PRIVATE, encoding_plugin="other"), ValueError, "there are: fake"
    )


def test_an_option_of_the_plugin() -> None:
    value = bytes(i * i % 251 for i in range(12))
    sizes = []
    for level in (1, 9):
        smooth = bytes((x * x + y * y) // 50 % 256 for y in range(60) for x in range(80))
        ds = image(smooth, rows=30, columns=80)
        ds.compress(DEFLATED, level=level)
        sizes.append(len(ds.PixelData))
    assert sizes[1] < sizes[0]
    ds = image(value)
    check_unchanged(ds, lambda: ds.compress(RLE, level=1), CodecError, "level")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_damaged_frame_leaves_the_data_set(workers: int) -> None:
    ds = image(RNG.bytes(60), frames=5)
    ds.compress(RLE)
    damaged = bytearray(ds.PixelData)
    damaged[-6:] = b"\x80" * 6
    ds.PixelData = bytes(damaged)
    ds["PixelData"].VR = "OB"
    ds["PixelData"].is_undefined_length = True
    check_unchanged(ds, lambda: ds.decompress(workers=workers), (CodecError, InvalidPixelDataError))


# ---- arrays


@pytest.mark.parametrize(
    ("array", "text"),
    [
        (np.zeros((3, 2), "u2"), "shape"), (np.zeros((2, 2, 3), "u2"), "shape"),
        (np.zeros(6, "u2"), "shape"), (np.zeros((2, 3), "u1"), "BitsAllocated"),
        (np.zeros((2, 3), "i2"), "PixelRepresentation"), (np.zeros((2, 3), "f2"), "dtype"),
        (np.full((2, 3), 4096, "u2"), "4096"), ([[1, 2, 3], [4, 5, 6]], "array"),
    ],
)  # fmt: skip
def test_arrays_that_are_not_what_the_elements_say(array: Any, text: str) -> None:
    ds = image(bytes(12), stored=12)
    check_unchanged(ds, lambda: ds.compress(RLE, array), InvalidPixelDataError, text)


def test_arrays_of_every_layout() -> None:
    samples = np.arange(12, dtype="u2").reshape(2, 2, 3)
    for array in (samples, samples.astype(">u2"), np.asfortranarray(samples),
                  np.repeat(samples, 2, axis=2)[:, :, ::2]):  # fmt: skip
        ds = image(bytes(24), frames=2)
        ds.compress(RLE, array)
        assert (ds.pixel_array == samples).all()
    ds = image(bytes(2), rows=3, columns=3, allocated=1)
    bits = np.eye(3, dtype=bool)
    ds.compress(RLE, bits)
    assert (ds.pixel_array == bits).all()
    check_unchanged(
        image(bytes(2), rows=3, columns=3, allocated=1),
        lambda: image(bytes(2), rows=3, columns=3, allocated=1).compress(
            RLE, np.full((3, 3), 2, "u1")
        ),
        InvalidPixelDataError,
    )


def test_an_array_is_by_pixel_whatever_the_element_says() -> None:
    samples = np.arange(18, dtype="u1").reshape(2, 3, 3)
    for syntax, planar in ((RLE, 1), (DEFLATED, 0)):
        ds = image(bytes(18), samples=3, allocated=8, planar=1)
        ds.compress(syntax, samples)
        assert (ds.pixel_array == samples).all()
        assert ds.PlanarConfiguration == planar


def test_an_array_needs_no_pixel_data() -> None:
    ds = image(bytes(12))
    del ds.PixelData
    ds.file_meta = None
    returned = compress(ds, RLE, np.ones((2, 3), "u2"))
    assert returned is ds
    assert ds.file_meta.TransferSyntaxUID == RLE
    assert (decompress(ds).pixel_array == 1).all()


# ---- set_pixel_data

ELEMENTS = (
    "SamplesPerPixel PhotometricInterpretation PlanarConfiguration NumberOfFrames Rows Columns "
    "BitsAllocated BitsStored HighBit PixelRepresentation"
).split()


def arrays() -> list[tuple[Any, str, int]]:
    """Return arrays that can be set, with their arguments."""
    found: list[tuple[Any, str, int]] = []
    for dtype, bits in (("u1", 8), ("u1", 7), ("i1", 8), ("u2", 16), ("u2", 12), ("i2", 12)):
        for shape in ((2, 3), (1, 2, 3), (4, 2, 3)):
            found.append(
                (np.arange(np.prod(shape), dtype=dtype).reshape(shape), "MONOCHROME2", bits)
            )
        for shape in ((2, 4, 3), (2, 2, 4, 3)):
            color = np.arange(np.prod(shape), dtype=dtype).reshape(shape)
            for photometric in ("RGB", "YBR_FULL", "YBR_FULL_422"):
                found.append((color, photometric, bits))
    found.append((np.zeros((1, 3), "u1"), "PALETTE COLOR", 8))
    found.append((np.zeros((3, 1), "u1"), "MONOCHROME1", 1))
    return found


def test_set_like_the_peer() -> None:
    for array, photometric, bits in arrays():
        ours, theirs = image(bytes(12)), peer_image(bytes(12))
        for ds in (ours, theirs):
            ds.SOPInstanceUID = "1.2.3"
            ds.set_pixel_data(array, photometric, bits)
        assert ours.PixelData == theirs.PixelData
        assert ours["PixelData"].VR == theirs["PixelData"].VR
        for keyword in ELEMENTS:
            if keyword == "NumberOfFrames" and array.shape[0] == 1:
                continue  # the peer keeps a 1 that its documentation says it removes
            assert ours.get(keyword) == theirs.get(keyword), (keyword, array.shape)
        if array.shape[0] != 1:
            assert list(map(int, ours.keys())) == list(map(int, theirs.keys()))  # for popitem()
        assert ours.SOPInstanceUID != "1.2.3"
        assert ours.SOPInstanceUID == ours.file_meta.MediaStorageSOPInstanceUID


def test_set_bits() -> None:
    bits = RNG.integers(0, 2, (3, 5, 7)).astype(bool)
    ds = image(bytes(12))
    ds.set_pixel_data(bits, "MONOCHROME2", 1)
    assert (ds.BitsAllocated, ds.BitsStored, ds.HighBit) == (1, 1, 0)
    assert ds["PixelData"].VR == "OB"
    assert len(ds.PixelData) == 14
    assert (ds.pixel_array == bits).all()


def test_set_in_either_byte_order() -> None:
    samples = np.arange(6, dtype=">u2").reshape(2, 3)
    ds = codicom.Dataset()
    set_pixel_data(ds, samples, "MONOCHROME2", 16)
    assert (ds.pixel_array == samples).all()
    assert ds.file_meta.TransferSyntaxUID == EXPLICIT


@pytest.mark.parametrize(("before", "after"), [(IMPLICIT, IMPLICIT), (RLE, EXPLICIT)])
def test_the_transfer_syntax(before: str, after: str) -> None:
    ds = image(bytes(12))
    ds.ExtendedOffsetTable = bytes(8)
    ds.file_meta.TransferSyntaxUID = before
    ds["PixelData"].is_undefined_length = before == RLE
    ds.set_pixel_data(np.zeros((2, 3), "u1"), "MONOCHROME2", 8, generate_instance_uid=False)
    assert ds.file_meta.TransferSyntaxUID == after
    assert not ds["PixelData"].is_undefined_length
    assert "ExtendedOffsetTable" not in ds
    assert "SOPInstanceUID" not in ds


@pytest.mark.parametrize(
    ("array", "photometric", "bits", "text"),
    [
        (np.zeros((2, 3), "u1"), "MONOCHROME2", 9, "bits_stored"),
        (np.zeros((2, 3), "u1"), "MONOCHROME2", 0, "bits_stored"),
        (np.full((2, 3), 4, "u1"), "MONOCHROME2", 2, "hold"),
        (np.full((2, 3), -3, "i1"), "MONOCHROME2", 2, "hold"),
        (np.zeros((2, 3), "u4"), "MONOCHROME2", 8, "uint32"),
        (np.zeros((2, 3), "f4"), "MONOCHROME2", 8, "float32"),
        (np.zeros((2, 3), "u1"), "YBR_ICT", 8, "YBR_ICT"),
        (np.zeros((2, 3), "u1"), "RGB", 8, "shape"),
        (np.zeros((2, 3, 2), "u1"), "RGB", 8, "shape"),
        (np.zeros((2, 3, 4, 3), "u1"), "MONOCHROME2", 8, "shape"),
        (np.zeros(3, "u1"), "MONOCHROME2", 8, "shape"),
        (np.zeros((0, 3), "u1"), "MONOCHROME2", 8, "rows"),
        (np.zeros((1, 65536), "u1"), "MONOCHROME2", 8, "65535"),
        (np.zeros((2, 3, 3), "u1"), "YBR_FULL_422", 8, "even"),
        (np.zeros((2, 3, 3), bool), "RGB", 1, "one sample"),
        ([[1, 2]], "MONOCHROME2", 8, "list"),
    ],
)
def test_arrays_that_cannot_be_set(array: Any, photometric: str, bits: int, text: str) -> None:
    ds = image(bytes(12))
    check_unchanged(
        ds, lambda: ds.set_pixel_data(array, photometric, bits), InvalidPixelDataError, text
    )


def test_data_sets_that_cannot_be_set() -> None:
    array = np.zeros((2, 3), "u1")
    ds = image(bytes(12), syntax=BIG)
    check_unchanged(
        ds, lambda: ds.set_pixel_data(array, "MONOCHROME2", 8), UnsupportedSyntaxError, "big"
    )
    ds = image(bytes(24), allocated=32, keyword="FloatPixelData")
    check_unchanged(ds, lambda: ds.set_pixel_data(array, "MONOCHROME2", 8), AttributeError, "Float")


@pytest.mark.parametrize("keyword", ["SamplesPerPixel", "Columns", "PixelRepresentation"])
@pytest.mark.parametrize(
    ("vr", "value", "error"), [("PN", "A^B", AttributeError), ("SQ", [], TypeError)]
)
def test_elements_with_vrs_that_hold_no_numbers(
    keyword: str, vr: str, value: Any, error: type[Exception]
) -> None:
    array = np.zeros((2, 2, 3), "u1")
    ds, peer = image(bytes(12), frames=2), peer_image(bytes(12), frames=2)
    for side in (ds, peer):
        side.add_new(keyword, vr, value)
    with warnings.catch_warnings(), pytest.raises(error):
        warnings.simplefilter("ignore")
        peer.set_pixel_data(array, "MONOCHROME2", 8)
    check_unchanged(ds, lambda: ds.set_pixel_data(array, "MONOCHROME2", 8), error)


def test_strict_elements_that_cannot_hold_what_is_set() -> None:
    array = np.zeros((2, 2, 3), "u1")
    for keyword in ("PhotometricInterpretation", "SOPInstanceUID"):
        ds = image(bytes(12))
        ds[keyword] = codicom.DataElement(keyword, "US", None, validation_mode=2)
        check_unchanged(ds, lambda ds=ds: ds.set_pixel_data(array, "MONOCHROME2", 8), ValueError)
    ds = image(bytes(12))
    ds.file_meta[0x00020010] = codicom.DataElement(0x00020010, "US", 1, validation_mode=2)
    check_unchanged(ds, lambda: ds.set_pixel_data(array, "MONOCHROME2", 8), ValueError)


def test_a_warning_about_what_is_set_comes_once() -> None:
    ds = image(bytes(12))
    ds["Rows"].VR = "LO"
    with pytest.warns(UserWarning, match="cannot be assigned") as caught:
        ds.set_pixel_data(np.zeros((2, 3), "u1"), "MONOCHROME2", 8)
    assert len(caught) == 1


def test_a_value_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assign, "_LONGEST_NATIVE", 100)
    ds = image(bytes(12))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ds.set_pixel_data(np.zeros((10, 10), "u1"), "MONOCHROME2", 8)
    array = np.zeros((10, 11), "u1")
    check_unchanged(ds, lambda: ds.set_pixel_data(array, "MONOCHROME2", 8), LimitError)


def test_set_pixel_data_changes_nothing_where_an_element_cannot_be_read() -> None:
    source = codicom.Dataset()
    source.PatientID = "1"
    source.add_new(0x00280103, "OB", b"abc")
    file = io.BytesIO()
    source.save_as(file, implicit_vr=False)
    data = file.getvalue().replace(b"OB\0\0\x04\0\0\0abc\0", b"US\x03\0abc")
    ds = codicom.dcmread(io.BytesIO(data), force=True)
    with pytest.raises(ValueError, match="even multiple of bytes per value"):
        ds.set_pixel_data(np.zeros((2, 3), np.uint8), "MONOCHROME2", 8)
    assert list(ds.keys()) == [0x00100020, 0x00280103]
