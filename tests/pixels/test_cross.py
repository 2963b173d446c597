"""Every decoder beside every other, and every encoder with every setting read by others.

What is tested is whatever is installed, as the registry has it: nothing names our plugins but the
table of settings, and a plugin that is not in it is run with none.

Who reads what an encoder wrote. A reader counts as foreign if it is another package than the one
that encoded; in brackets what is inside.

=================  ==============================================================================
RLE                pydicom, pylibjpeg-rle, imagecodecs; DCMTK
deflated frames    zlib, imagecodecs [another zlib]
JPEG, 8 bits       gdcm [IJG], Pillow [libjpeg-turbo]; DCMTK [IJG]
JPEG, 12 bits      DCMTK [IJG] alone: gdcm decodes it wrongly
JPEG Lossless      gdcm [IJG], imagecodecs [jpeg_sof3, not libjpeg-turbo]; DCMTK [IJG]
JPEG-LS            gdcm, pyjpegls, imagecodecs [CharLS of three ages]; DCMTK [CharLS]
JPEG 2000          gdcm, Pillow, pylibjpeg, imagecodecs [all OpenJPEG: there is no other to be had]
HTJ2K              pylibjpeg [OpenJPEG] alone, what imagecodecs writes being OpenJPH's
JPEG XL            none: every package has libjxl inside
=================  ==============================================================================

DCMTK is used where its commands are on the path. The files of the corpus are decoded by every
plugin, one by one, in ``tests/corpus``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import zlib
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pydicom
import pytest

from codicom.errors import CodecError
from codicom.pixels import registry
from pixels.images import image
from pixels.test_tables import (
    DEFLATED,
    HIGH_THROUGHPUT,
    JPEG,
    JPEG_2000,
    JPEG_LS,
    JPEG_XL,
    LOSSLESS,
    RLE,
    SYNTAXES,
    is_allowed,
    rows,
    smooth,
)

_4 = "1.2.840.10008.1.2.4."
BASELINE, EXTENDED, PREDICTORS = _4 + "50", _4 + "51", _4 + "57"
NEAR, J2K_LOSSY, HT_LOSSY = _4 + "81", _4 + "91", _4 + "203"
XL_LOSSLESS, XL_JPEG, XL_LOSSY = _4 + "110", _4 + "111", _4 + "112"
LOSSY_JPEG = {BASELINE, EXTENDED}

_SUBSAMPLED: list[dict[str, Any]] = [
    {"quality": 95, "subsampling": "444"}, {"quality": 60, "subsampling": "422"},
    {"quality": 95, "subsampling": "420"}, {"quality": 1}, {"quality": 100},
]  # fmt: skip

#: The settings of encoders, by label and syntax. All others are run without any.
SETTINGS: dict[tuple[str, str], list[dict[str, Any]]] = {
    ("imagecodecs", BASELINE): _SUBSAMPLED,
    ("imagecodecs", EXTENDED): _SUBSAMPLED,
    ("imagecodecs", XL_JPEG): _SUBSAMPLED,
    ("imagecodecs", PREDICTORS): [{"predictor": p} for p in range(1, 8)],
    ("imagecodecs", NEAR): [{"jls_error": e} for e in (0, 1, 5)],
    ("imagecodecs", J2K_LOSSY): [{}, {"psnr": 30}, {"psnr": 70}],
    ("imagecodecs", HT_LOSSY): [{}, {"quantization": 0.01}, {"quantization": 0.1}],
    ("imagecodecs", XL_LOSSLESS): [{"effort": e} for e in (1, 3, 7)],
    ("imagecodecs", XL_LOSSY): [{}, {"distance": 0.5}, {"distance": 4, "effort": 5}],
    ("pyjpegls", _4 + "80"): [{"interleave_mode": m} for m in (0, 1, 2)],
    ("pyjpegls", NEAR): [
        {"jls_error": e, "interleave_mode": m} for e, m in product((0, 1, 5), (0, 1, 2))
    ],
    ("pylibjpeg", _4 + "90"): [{}, {"use_mct": False}],
    ("pylibjpeg", J2K_LOSSY): [
        {"j2k_cr": [1]}, {"j2k_cr": [40, 10, 3]}, {"j2k_psnr": [30, 50]},
        {"j2k_cr": [5], "use_mct": False},
    ],
}  # fmt: skip

#: How many foreign readers there are to be where only Python packages are installed.
LEAST = {
    **dict.fromkeys((RLE, *JPEG, *JPEG_LS, *JPEG_2000, DEFLATED), 2),
    **dict.fromkeys(HIGH_THROUGHPUT, 1),
    **dict.fromkeys(JPEG_XL, 0),
}

#: What two decoders of lossy streams may differ by.
ROUNDING = 1


def labels(kind: str, syntax: str) -> tuple[str, ...]:
    """Return the plugins of a kind that are installed for a syntax."""
    return tuple(c.label for c in registry.plugins(kind, syntax).usable)


def pairs() -> list[tuple[str, str]]:
    """Return each encoder with each syntax that it offers."""
    return [(label, uid) for uid in SYNTAXES for label in labels("encoders", uid)]


def compressed(ds: Any, label: str, syntax: str, options: dict[str, Any]) -> bool:
    """Compress with one encoder; return whether it does not refuse."""
    try:
        ds.compress(syntax, encoding_plugin=label, **options)
    except CodecError:
        return False
    return True


def by_each_decoder(ds: Any, syntax: str) -> dict[str, Any]:
    """Return what each plugin decodes, without conversion of colours; refusals are left out."""
    arrays = {}
    for label in labels("decoders", syntax):
        ds.pixel_array_options(decoding_plugin=label, raw=True)
        try:
            arrays[label] = ds.pixel_array.copy()
        except CodecError:
            continue
    ds.pixel_array_options(raw=True)
    return arrays


def off_by(one: Any, other: Any) -> int:
    """Return by how much two images differ at most."""
    assert one.shape == other.shape
    return int(np.abs(one.astype("i8") - other.astype("i8")).max())


# ---- every decoder beside every other -----------------------------------------------------------


@pytest.mark.parametrize(("label", "syntax"), pairs())
@pytest.mark.filterwarnings("ignore")
def test_decoders_agree(label: str, syntax: str) -> None:
    """Over photometric interpretations, depths and signs, whoever encoded."""
    options = SETTINGS.get((label, syntax), [{}])[-1]
    decoded = 0
    for row in rows():
        if not is_allowed(syntax, *row):
            continue
        ds = smooth(*row)
        ds.pixel_array_options(raw=True)
        before = ds.pixel_array.copy()
        if not compressed(ds, label, syntax, options):
            continue
        arrays = by_each_decoder(ds, syntax)
        assert arrays, row
        decoded += 1
        first = before if syntax in LOSSLESS else ds.pixel_array
        for name, array in arrays.items():
            assert array.dtype == before.dtype, (name, row)
            limit = 0 if syntax in LOSSLESS else ROUNDING
            assert off_by(array, first) <= limit, (name, row, off_by(array, first))
    assert decoded


@pytest.mark.parametrize(("label", "syntax"), pairs())
@pytest.mark.parametrize("shape", [(1, 1), (1, 47), (33, 1), (7, 5), (64, 64), (65, 129)])
@pytest.mark.filterwarnings("ignore")
def test_decoders_agree_on_shapes(label: str, syntax: str, shape: tuple[int, int]) -> None:
    options = SETTINGS.get((label, syntax), [{}])[0]
    for samples, signed in ((1, 0), (3, 0)):
        allocated = 16 if syntax == EXTENDED else 8
        count = shape[0] * shape[1] * samples
        data = (np.arange(count) * 3 % 251).astype(f"<u{allocated // 8}")
        ds = image(
            data.tobytes(), rows=shape[0], columns=shape[1], samples=samples,
            allocated=allocated, stored=12 if allocated == 16 else 8, signed=signed,
        )  # fmt: skip
        ds.pixel_array_options(raw=True)
        before = ds.pixel_array.copy()
        if not compressed(ds, label, syntax, options):
            continue
        first = before if syntax in LOSSLESS else ds.pixel_array
        for name, array in by_each_decoder(ds, syntax).items():
            assert off_by(array, first) <= (0 if syntax in LOSSLESS else ROUNDING), name


# ---- every encoder with every setting, read by others -------------------------------------------


def readers(
    ds: Any, path: Path, syntax: str, facts: dict[str, Any], tools: bool
) -> Iterator[tuple[str, Any]]:
    """Yield the name of a foreign reader and its samples; of DCMTK, a process, if `tools`."""
    stored, allocated, samples = facts["stored"], facts["allocated"], facts["samples"]
    stream = ds.frames[0].encoded
    uid = pydicom.uid.UID(syntax)
    known = [d.UID for d in vars(pydicom.pixels.decoders).values() if hasattr(d, "UID")]
    if uid in known:
        decoder = pydicom.pixels.get_decoder(uid)
        for name in decoder.available_plugins:
            if name == "gdcm" and syntax == EXTENDED and stored == 12:
                continue  # wrong
            try:
                array, _ = decoder.as_array(pydicom.dcmread(path), raw=True, decoding_plugin=name)
            except (RuntimeError, ValueError, NotImplementedError):
                continue  # it says what it cannot
            yield name, array
    tool = "dcmdrle" if syntax == RLE else "dcmdjpls" if syntax in JPEG_LS else "dcmdjpeg"
    if tools and syntax in {RLE} | JPEG_LS | JPEG and shutil.which(tool):
        out = path.with_suffix(".out")
        more = ["+cn"] if tool == "dcmdjpeg" else []
        done = subprocess.run([tool, *more, os.fspath(path), os.fspath(out)], capture_output=True)
        assert done.returncode == 0, done.stderr
        yield "DCMTK", pydicom.pixels.pixel_array(out, raw=True)
    dtype = f"<u{allocated // 8}"
    if syntax == DEFLATED:
        yield "zlib", np.frombuffer(zlib.decompress(stream, -15), dtype)
        engine = zlib.decompressobj(-15)
        check = zlib.adler32(engine.decompress(stream)).to_bytes(4, "big")
        wrapped = b"\x78\x01" + stream[: len(stream) - len(engine.unused_data)] + check
        yield "imagecodecs", np.frombuffer(imagecodecs.deflate_decode(wrapped), dtype)
    elif syntax == RLE:
        found = np.frombuffer(imagecodecs.dicomrle_decode(stream, dtype), dtype)
        yield "imagecodecs", found.reshape(samples, -1).T  # by plane, as PS3.5 G.2 has it
    elif syntax in (PREDICTORS, _4 + "70"):
        yield "jpeg_sof3", imagecodecs.jpegsof3_decode(stream)
    elif syntax in JPEG_LS:
        yield "imagecodecs", imagecodecs.jpegls_decode(stream)
    elif syntax in JPEG_2000:
        yield "imagecodecs", imagecodecs.jpeg2k_decode(stream)
    elif syntax in HIGH_THROUGHPUT and not (samples == 1 and ds.get("LossyImageCompression")):
        yield "imagecodecs", imagecodecs.htj2k_decode(stream)


_IMAGES: tuple[dict[str, Any], ...] = (
    {"samples": 1, "allocated": 8, "stored": 8},
    {"samples": 1, "allocated": 16, "stored": 12},
    {"samples": 1, "allocated": 16, "stored": 16},
    {"samples": 3, "allocated": 8, "stored": 8},
)


def picture(facts: dict[str, Any]) -> Any:
    """Return a data set with a smooth image of 48 by 40 and all the values of its range."""
    y, x = np.mgrid[:48, :40]
    planes = [np.sin(x / (5 + k)) + np.cos(y / (7 - k)) for k in range(facts["samples"])]
    wave = np.stack(planes, -1)
    wave = (wave - wave.min()) / (wave.max() - wave.min())
    samples = np.rint(wave * ((1 << facts["stored"]) - 1)).astype(f"<u{facts['allocated'] // 8}")
    ds = image(samples.tobytes(), rows=48, columns=40, **facts)
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
    return ds


@pytest.mark.parametrize(("label", "syntax"), pairs())
@pytest.mark.filterwarnings("ignore")
def test_settings(label: str, syntax: str, tmp_path: Path) -> None:
    """Each setting's codestream is read alike by the foreign readers there are."""
    written = 0
    settings = SETTINGS.get((label, syntax), [{}])
    for facts, options in product(_IMAGES, settings):
        ds = picture(facts)
        photometric = "MONOCHROME2" if facts["samples"] == 1 else "RGB"
        if not is_allowed(syntax, photometric, facts["allocated"], facts["stored"], 0):
            continue
        if not compressed(ds, label, syntax, options):
            continue
        written += 1
        ds.pixel_array_options(raw=True)
        ours = ds.pixel_array
        ds.save_as(tmp_path / "a.dcm", enforce_file_format=True)
        foreign = set()
        few = syntax == EXTENDED and facts["stored"] == 12
        tools = few or options is settings[0]
        for name, array in readers(ds, tmp_path / "a.dcm", syntax, facts, tools):
            if name == label:
                continue
            off = off_by(array.reshape(ours.shape), ours)
            limit = 0 if syntax in LOSSLESS | JPEG_LS else ROUNDING
            assert off <= limit, (name, facts, options, off)
            foreign.add(name)
        assert len(foreign) >= (0 if few else LEAST[syntax]), (facts, options, foreign)
    assert written
