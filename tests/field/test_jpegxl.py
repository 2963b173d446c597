"""JPEG XL."""

from __future__ import annotations

import pytest

from field.cases import case
from field.making import JXL, all_are, colours, encoders, native, smooth


@case("dcm4che#1540", "10 bits stored of 16: lossless coding was off by up to 32")
@pytest.mark.parametrize("stored", range(1, 17))
def test_fewer_bits_than_allocated(stored: int) -> None:
    for allocated in (8, 16):
        if stored > allocated:
            continue
        array = smooth(64, 64, 0, (1 << stored) - 1).astype(f"<u{allocated // 8}")
        for label in encoders(JXL):
            ds = native(array, stored=stored)
            ds.compress(JXL, encoding_plugin=label)
            all_are(ds, array)


@case("dcm4che#1540", "colour of 16 bits, and of fewer")
@pytest.mark.parametrize("stored", [9, 12, 16])
def test_deep_colour(stored: int) -> None:
    array = (colours().astype("<u2") * 257) >> (16 - stored)
    for label in encoders(JXL):
        ds = native(array.astype("<u2"), stored=stored)
        ds.compress(JXL, encoding_plugin=label)
        all_are(ds, array.astype("<u2"))
