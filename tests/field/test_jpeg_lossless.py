"""JPEG Lossless: predictors, wrapping, depth, what is behind the end, damage."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from codicom.errors import CodicomError
from field.cases import case
from field.making import (
    BASELINE,
    LOSSLESS,
    LOSSLESS_SV1,
    all_are,
    colours,
    decoded,
    encapsulated,
    encoders,
    jpeg,
    lossless_jpeg,
    native,
    rng,
    smooth,
)


@case("fo-dicom.Codecs#75", "12-bit samples were cut to 8 bits by decoding")
@case("fo-dicom.Codecs#97", "16 bits stored with 00 behind the end marker: 'premature end'")
@pytest.mark.parametrize("bits", [2, 7, 8, 9, 12, 15, 16])
@pytest.mark.parametrize("predictor", range(1, 8))
def test_every_precision_and_predictor(bits: int, predictor: int) -> None:
    array = smooth(20, 24, 0, (1 << bits) - 1).astype("u1" if bits <= 8 else "<u2")
    array[5:9] = rng(bits).integers(0, 1 << bits, (4, 24))
    stream = lossless_jpeg(array, bits, predictor)
    for padding in (b"", b"\0", b"\0\0\0"):
        ds = encapsulated(
            stream + padding, LOSSLESS, rows=20, columns=24,
            allocated=array.itemsize * 8, stored=bits,
        )  # fmt: skip
        all_are(ds, array)


@case("fo-dicom.Codecs#75", "depth survives coding as well, signed or not")
@pytest.mark.parametrize(("stored", "signed"), [(10, 0), (12, 0), (12, 1), (16, 0), (16, 1)])
def test_coding_keeps_the_depth(stored: int, signed: int) -> None:
    half = (1 << (stored - 1)) if signed else 0
    array = smooth(32, 32, -half, (1 << stored) - 1 - half).astype("<i2" if signed else "<u2")
    for plugin in encoders(LOSSLESS_SV1):
        ds = native(array, stored=stored)
        ds.compress(LOSSLESS_SV1, encoding_plugin=plugin)
        all_are(ds, array)


@case("pylibjpeg-libjpeg#90", "differences that rely on wrapping around were clamped: all white")
@pytest.mark.parametrize("bits", [8, 12])
@pytest.mark.parametrize("predictor", range(1, 5))
def test_differences_that_wrap(bits: int, predictor: int) -> None:
    array = smooth(20, 24, 0, (1 << bits) - 1).astype("u1" if bits <= 8 else "<u2")
    stream = lossless_jpeg(array, bits, predictor, wrap=True)
    facts: dict[str, Any] = {"allocated": array.itemsize * 8, "stored": bits}
    all_are(encapsulated(stream, LOSSLESS, rows=20, columns=24, **facts), array)
    if bits == 8:
        rgb = colours(20, 24)
        stream = lossless_jpeg(rgb, 8, predictor, wrap=True)
        facts.update(samples=3, photometric="RGB")
        all_are(encapsulated(stream, LOSSLESS, rows=20, columns=24, **facts), rgb)


def test_a_code_table_that_overflows() -> None:
    """It is refused, or decoded right: see fo-dicom#1422 in ``NOT_OURS``."""
    array = smooth(20, 24, 0, 65535).astype("<u2")
    stream = bytearray(lossless_jpeg(array, 16))
    at = stream.index(b"\xff\xc4") + 5
    for lengths in ((0, 0, 8), (3,), (0, 4)):
        # More codes of a length than there are.
        table = bytearray(16)
        table[: len(lengths)] = bytes(lengths)
        table[13] = 17 - sum(lengths)
        stream[at : at + 16] = table
        ds = encapsulated(bytes(stream), LOSSLESS_SV1, rows=20, columns=24, allocated=16)
        try:
            found = decoded(ds)
        except CodicomError:
            continue
        for plane in found.values():
            np.testing.assert_array_equal(plane, array)


@case("JPEGLosslessDecoderJS#14", "the syntax says lossless, the stream is baseline")
def test_baseline_labelled_lossless() -> None:
    rgb = colours()
    facts: dict[str, Any] = {"rows": 32, "columns": 48, "samples": 3, "allocated": 8}
    facts["photometric"] = "YBR_FULL_422"
    right = encapsulated(jpeg(rgb), BASELINE, **facts).pixel_array.copy()
    assert np.abs(right.astype(int) - rgb).max() <= 12
    all_are(encapsulated(jpeg(rgb), LOSSLESS_SV1, **facts), right)


@case("fo-dicom.Codecs#87", "a corrupt stream ended the process")
def test_corrupt_streams_end_no_process() -> None:
    code = (
        "import sys, warnings\n"
        "warnings.simplefilter('ignore')\n"
        "from codicom.errors import CodicomError\n"
        "from codicom.testing.samples import mutated\n"
        "from field.making import *\n"
        "array = smooth(40, 40, 0, 4095).astype('<u2')\n"
        "stream = lossless_jpeg(array, 12)\n"
        "for seed in range(300):\n"
        "    damaged = mutated(stream, seed) or bytes(2)\n"
        "    facts = {'rows': 40, 'columns': 40, 'allocated': 16, 'stored': 12}\n"
        "    ds = encapsulated(damaged, LOSSLESS_SV1, **facts)\n"
        "    for label in decoders(ds):\n"
        "        ds.pixel_array_options(decoding_plugin=label)\n"
        "        try:\n"
        "            ds.pixel_array\n"
        "        except CodicomError:\n"
        "            pass\n"
        "print('alive')\n"
    )
    paths = f"import sys; sys.path[:0] = {sys.path!r}\n"
    run = subprocess.run(
        [sys.executable, "-c", paths + code], capture_output=True, text=True, timeout=60
    )
    assert run.stdout == "alive\n", run.stderr[-300:]
