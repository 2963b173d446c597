"""Every decoder beside every other, over kinds of samples and shapes, whoever encoded.

What is tested is whatever is installed, as the registry has it: nothing names our plugins but the
table of settings, and a plugin that is not in it is run with none. What other people's decoders
make of it is tested in test_foreign.py; the files of the corpus are decoded by every plugin, one by
one, in ``tests/corpus``.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pytest

from codicom.errors import CodecError
from codicom.pixels import registry
from pixels.images import image
from pixels.test_tables import (
    LOSSLESS,
    SYNTAXES,
    is_allowed,
    rows,
    smooth,
)

_4 = "1.2.840.10008.1.2.4."
BASELINE, EXTENDED, PREDICTORS = _4 + "50", _4 + "51", _4 + "57"
NEAR, J2K_LOSSY, HT_LOSSY = _4 + "81", _4 + "91", _4 + "203"
XL_LOSSLESS, XL_JPEG, XL_LOSSY = _4 + "110", _4 + "111", _4 + "112"

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
