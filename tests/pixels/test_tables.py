"""Every encodable transfer syntax with every image that PS3.5 8.2 lets it hold.

What is written is compared with the tables of the standard and with what decoders of other people
read; what the tables do not have is refused with the reason, and with syntaxes that would do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from codicom.errors import CodecError, InvalidPixelDataError
from codicom.pixels import encode, pixel_array, registry
from codicom.pixels.allowed import could_hold
from codicom.pixels.codec import FrameSpec
from codicom.pixels.codestream import read_header
from codicom_imagecodecs import htj2k_encoder
from pixels.images import image, snapshot

pytest.importorskip("imagecodecs")
import imagecodecs

_4 = "1.2.840.10008.1.2.4."
RLE = "1.2.840.10008.1.2.5"
DEFLATED = "1.2.840.10008.1.2.8.1"
JPEG = {_4 + x for x in ("50", "51", "57", "70")}
JPEG_LS = {_4 + x for x in ("80", "81")}
JPEG_2000 = {_4 + x for x in ("90", "91")}
HIGH_THROUGHPUT = {_4 + x for x in ("201", "202", "203")}
JPEG_XL = {_4 + x for x in ("110", "111", "112")}
SYNTAXES = sorted(
    {RLE, DEFLATED} | JPEG | JPEG_LS | JPEG_2000 | JPEG_XL
    # What imagecodecs has for Python 3.10 cannot encode it.
    | (HIGH_THROUGHPUT if htj2k_encoder.missing() is None else set())
)  # fmt: skip
LOSSLESS = {RLE, DEFLATED} | {_4 + x for x in ("57", "70", "80", "90", "201", "202", "110")}

GREY = ("MONOCHROME1", "MONOCHROME2")
BITS = ((1, 1), (8, 7), (8, 8), (16, 8), (16, 10), (16, 12), (16, 16), (32, 20))
SIDE = 36  # one of the peers writes no smaller frame

# PS3.5 8.2.1 to 8.2.4, 8.2.14, 8.2.15: least and most bits stored, bits allocated, and whether
# there are indices of a palette, YBR_FULL and signed gray samples.
TABLE = {
    _4 + "50": (1, 8, {8}, False, True, False),
    _4 + "51": (1, 12, {8, 16}, False, True, False),
    _4 + "57": (1, 16, {8, 16}, True, True, True),
    _4 + "70": (1, 16, {8, 16}, True, True, True),
    _4 + "80": (2, 16, {8, 16, 32}, True, True, True),
    _4 + "81": (2, 16, {8, 16, 32}, False, True, True),
    _4 + "90": (1, 38, {1, 8, 16, 32}, True, True, True),
    _4 + "91": (1, 38, {1, 8, 16, 32}, False, True, True),
    _4 + "201": (1, 38, {1, 8, 16, 32}, True, True, True),
    _4 + "202": (1, 38, {1, 8, 16, 32}, True, True, True),
    _4 + "203": (1, 38, {1, 8, 16, 32}, False, True, True),
    _4 + "110": (1, 16, {8, 16}, True, False, True),
    _4 + "111": (1, 8, {8}, False, True, False),
    _4 + "112": (1, 16, {8, 16}, False, False, True),
}

# What our encoders do not write although the tables have it: (syntax, bits allocated, stored).
NOT_WRITTEN = {(_4 + "51", 16, 8)} | {(uid, 1, 1) for uid in HIGH_THROUGHPUT}


def rows() -> Iterator[tuple[str, int, int, int]]:
    """Yield photometric interpretation, bits allocated, bits stored and sign."""
    for photometric in (*GREY, "PALETTE COLOR", "RGB", "YBR_FULL"):
        for allocated, stored in BITS:
            for signed in (0, 1):
                if allocated > 1 or (photometric in GREY and not signed):
                    yield photometric, allocated, stored, signed


def is_allowed(syntax: str, photometric: str, allocated: int, stored: int, signed: int) -> bool:
    """Tell whether the tables have a row."""
    if syntax in (RLE, DEFLATED):
        return True
    least, most, widths, palette, ybr, sign = TABLE[syntax]
    return (
        least <= stored <= most
        and allocated in widths
        and (palette or photometric != "PALETTE COLOR")
        and (ybr or photometric != "YBR_FULL")
        and not (signed and (not sign or photometric not in GREY))
        and not (photometric == "YBR_FULL" and syntax in JPEG_LS and allocated != 8)
    )


def smooth(photometric: str, allocated: int, stored: int, signed: int) -> Any:
    """Return a data set with an image that has the largest and the smallest value."""
    rng = np.random.default_rng(stored)
    samples = 3 if photometric in ("RGB", "YBR_FULL") else 1
    facts: dict[str, Any] = {
        "rows": SIDE, "columns": SIDE, "samples": samples, "allocated": allocated,
        "stored": stored, "signed": signed, "photometric": photometric,
    }  # fmt: skip
    count = SIDE * SIDE * samples
    if allocated == 1:
        data = np.packbits(rng.integers(0, 2, count).astype("u1"), bitorder="little").tobytes()
        return image(data, **facts)
    least = -(1 << (stored - 1)) if signed else 0
    steps = np.cumsum(rng.integers(-2, 3, count))
    values = least + (steps - steps.min()) % (1 << stored)
    values[:2] = least, least + (1 << stored) - 1
    return image(values.astype(f"<{'iu'[1 - signed]}{allocated // 8}").tobytes(), **facts)


OPTIONS: dict[str, dict[str, Any]] = {_4 + "91": {"j2k_cr": [3]}, _4 + "81": {"jls_error": 2}}


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_what_is_refused(syntax: str) -> None:
    for row in rows():
        if is_allowed(syntax, *row):
            continue
        ds = smooth(*row)
        before = snapshot(ds)
        with pytest.raises(
            InvalidPixelDataError, match=r"cannot hold this image: .*PS3\.5 8\.2"
        ) as e:
            ds.compress(syntax, **OPTIONS.get(syntax, {}))
        assert snapshot(ds) == before
        # What it says could hold the image can.
        names = str(e.value).split("; ")[1].removesuffix(f" could [transfer syntax {syntax}]")
        found = {hint[0]: uid for uid, hint in registry.HINTS.items()}
        for name in names.split(" or "):
            uid = found[name]
            assert is_allowed(uid, *row), (row, name)
            if (uid, row) not in _done and registry.plugins("encoders", uid).usable:
                _done.add((uid, row))
                smooth(*row).compress(uid)


_done: set[tuple[str, Any]] = set()


def test_what_no_encoder_takes_names_a_syntax_that_works() -> None:
    ds = image(bytes(64 * 64 * 4), rows=64, columns=64, allocated=32, stored=32)
    before = snapshot(ds)
    with pytest.raises(CodecError, match=r"24 bits(.|\n)*\nRLE Lossless or Deflated .* could"):
        ds.compress(_4 + "90")
    assert snapshot(ds) == before
    with pytest.raises(CodecError) as caught:  # where options may be the reason nothing is advised
        ds.compress(_4 + "90", no_such_option=1)
    assert "could [" not in str(caught.value)


@pytest.mark.usefixtures("nothing_installed")
def test_without_encoders_the_standard_is_what_is_known() -> None:
    spec = FrameSpec(64, 64, 1, 1, 1, 0, "MONOCHROME2", 0, _4 + "50")
    text = could_hold(spec, encode._works)
    assert text.startswith("RLE Lossless or JPEG 2000 Lossless or High-Throughput JPEG 2000")


def described_rightly(ds: Any, syntax: str, row: tuple[str, int, int, int]) -> None:
    """Check what PS3.5 8.2 and PS3.3 C.7.6.1.1.5 say of the elements."""
    photometric, allocated, _, signed = row
    header = None
    if syntax not in (RLE, DEFLATED):
        header = read_header(memoryview(ds.frames[0].encoded))
        assert header.components == ds.SamplesPerPixel
        if syntax not in HIGH_THROUGHPUT:  # the library writes 8, 16 or 32 bits
            assert header.precision == ds.BitsStored
    assert ds.HighBit == ds.BitsStored - 1 and ds.BitsAllocated == allocated
    assert ds.PixelRepresentation == signed
    if ds.SamplesPerPixel == 1:
        assert "PlanarConfiguration" not in ds
        assert ds.PhotometricInterpretation == photometric
    else:
        assert ds.PlanarConfiguration == 0
        expected = photometric
        if syntax in {_4 + "50", _4 + "51", _4 + "111"}:
            expected = "YBR_FULL_422"
        elif syntax in JPEG_2000 | HIGH_THROUGHPUT and photometric == "RGB":
            assert header is not None
            expected = "YBR_ICT" if header.lossy else "YBR_RCT"
        assert ds.PhotometricInterpretation == expected
    lossy = header is not None and header.lossy
    assert not (lossy and syntax in LOSSLESS)
    if lossy:
        assert ds.LossyImageCompression == "01"
        method = (
            "ISO_10918_1" if syntax in JPEG | {_4 + "111"} else "ISO_14495_1" if syntax in JPEG_LS
            else "ISO_15444_1" if syntax in JPEG_2000 else "ISO_18181_1"
        )  # fmt: skip
        assert ds.LossyImageCompressionMethod == method
        size = SIDE * SIDE * ds.SamplesPerPixel * allocated / 8
        assert float(ds.LossyImageCompressionRatio) == pytest.approx(
            size / len(ds.frames[0].encoded), rel=0.02
        )
    else:
        assert "LossyImageCompression" not in ds and "LossyImageCompressionMethod" not in ds
    if syntax not in LOSSLESS:
        assert ds.SOPInstanceUID == ds.file_meta.MediaStorageSOPInstanceUID != "1.2.3"
    else:
        assert ds.SOPInstanceUID == "1.2.3"


def by_pydicom(ds: Any, path: Path, syntax: str, row: Any) -> Iterator[tuple[str, Any]]:
    """Yield what the decoders that pydicom can use make of a file."""
    _, allocated, stored, _ = row
    try:
        decoder = pydicom.pixels.get_decoder(pydicom.uid.UID(syntax))
    except NotImplementedError:
        return
    for label in decoder.available_plugins:
        if label == "gdcm" and syntax in JPEG and allocated != stored != 12:
            continue  # it ends the process
        try:
            array, _ = decoder.as_array(pydicom.dcmread(path), raw=True, decoding_plugin=label)
        except (RuntimeError, ValueError, NotImplementedError):
            continue  # it says what it cannot
        yield label, array


def by_library(ds: Any, path: Path, syntax: str, row: Any) -> Iterator[tuple[str, Any]]:
    """Yield what imagecodecs, called directly, and zlib make of the codestream."""
    stream = ds.frames[0].encoded
    signed, width = ds.PixelRepresentation, ds.BitsAllocated // 8
    dtype = f"<{'iu'[1 - signed]}{width}"
    if syntax == DEFLATED and width:
        import zlib

        data = zlib.decompressobj(-15).decompress(stream)
        yield "zlib", np.frombuffer(data, dtype)
    if syntax in JPEG and ds.SamplesPerPixel == 1 and not signed:
        yield "imagecodecs", imagecodecs.jpeg8_decode(stream)
    if syntax in JPEG_2000 and not signed:
        yield "imagecodecs", imagecodecs.jpeg2k_decode(stream)
    if syntax in HIGH_THROUGHPUT and ds.SamplesPerPixel == 1:
        yield "imagecodecs", imagecodecs.htj2k_decode(stream)
    if syntax in JPEG_LS and not signed:
        yield "imagecodecs", imagecodecs.jpegls_decode(stream)
    if syntax in JPEG_XL and not signed and syntax != _4 + "111":
        yield "imagecodecs", imagecodecs.jpegxl_decode(stream)


_TOOLS = {
    **dict.fromkeys(JPEG, ("dcmdjpeg", "+cn")),
    **dict.fromkeys(JPEG_LS, ("dcmdjpls",)),
    RLE: ("dcmdrle",),
}


def by_dcmtk(ds: Any, path: Path, syntax: str, row: Any) -> Iterator[tuple[str, Any]]:
    """Yield what DCMTK makes of a file, if it is there, for a row of each kind."""
    if row[0] not in ("MONOCHROME2", "RGB") or row[1:3] not in ((8, 8), (16, 12)):
        return
    command = _TOOLS.get(syntax)
    if command is None or shutil.which(command[0]) is None:
        return
    out = path.with_suffix(".out")
    done = subprocess.run([*command, os.fspath(path), os.fspath(out)], capture_output=True)
    assert done.returncode == 0, done.stderr
    yield "DCMTK", pydicom.pixels.pixel_array(out, raw=True)


PEERS: tuple[Callable[..., Iterator[tuple[str, Any]]], ...] = (by_pydicom, by_library, by_dcmtk)


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.filterwarnings("ignore")
def test_what_is_written(syntax: str, tmp_path: Path) -> None:
    read_by: dict[str, int] = {}
    for row in rows():
        if not is_allowed(syntax, *row):
            continue
        ds = smooth(*row)
        ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
        before = pixel_array(ds, raw=True)
        if (syntax, *row[1:3]) in NOT_WRITTEN:
            with pytest.raises(CodecError):
                ds.compress(syntax)
            continue
        ds.compress(syntax, **OPTIONS.get(syntax, {}))
        described_rightly(ds, syntax, row)
        ours = pixel_array(ds, raw=True)
        if syntax in LOSSLESS:
            np.testing.assert_array_equal(ours, before, err_msg=str(row))
        path = tmp_path / "a.dcm"
        ds.save_as(path, enforce_file_format=True)
        for peer in PEERS:
            for name, array in peer(ds, path, syntax, row):
                off = np.abs(array.reshape(ours.shape).astype("i8") - ours.astype("i8")).max()
                assert off <= (0 if syntax in LOSSLESS else 1), (name, row, off)
                read_by[name] = read_by.get(name, 0) + 1
    # RLE and JPEG have several peers here, JPEG XL the library alone.
    assert read_by or syntax == _4 + "111"
    if syntax in JPEG | JPEG_LS | JPEG_2000 | HIGH_THROUGHPUT:
        assert len(read_by) >= 2, read_by


def test_subsampled_colour_is_refused_with_the_way_out() -> None:
    ds = image(bytes(12), photometric="YBR_FULL_422", samples=3, allocated=8)
    with pytest.raises(InvalidPixelDataError, match="set the pixel data as YBR_FULL or RGB first"):
        ds.compress(RLE)


def test_more_than_15_segments() -> None:
    ds = image(bytes(24 * 6), samples=3, allocated=64)
    with pytest.raises(InvalidPixelDataError, match=r"15 segments \(PS3.5 G.5\)"):
        ds.compress(RLE)
