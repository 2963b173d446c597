"""The quick tests of values: whatever they let through is what the long way makes of it."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pydicom
import pytest

import codicom
from codicom._values.coerce import coerce
from codicom._values.ready import LATER, READY
from codicom.config import IGNORE, RAISE, WARN
from codicom.tag import Tag
from codicom.uid import UID
from codicom.valuerep import IS, DSfloat, PersonName

_NUMBERS = (
    0, 1, -1, True, 1.0, 1.5, -0.0, float("inf"), float("nan"), 1e20, 1e-300, 123456789.123456,
    10**13, -(1 << 31), 1 << 31, 1 << 32, 1 << 40, IS("7"), DSfloat("1.50"), Tag(0x00100010),
    DSfloat(1.5), np.float64(1.5), np.float64(1 / 3), np.float64("nan"), np.float32(0.1),
    np.int16(3),
)  # fmt: skip
_TEXTS = (
    "", " ", "a", "A", "1", "  1", "1 ", "1\n", "1.5", " 1.5 ", "+1", "1e3", "1e999", ".5", "5.",
    "0x1", "1_000", "\u0661", "12345678901234567", "-2147483649", "2147483648", "a\\b", "a^b",
    "a=b", "a=", "=", "a" * 65, "1.2.3", "1.02", "1.2.", "20240101", "101112", "010Y", "\n",
    "PatientName", UID("1.2"), PersonName("A^B"), b"", b"ab", b"a\\b", None, (1, 2),
)  # fmt: skip


def _described(value: Any) -> tuple[Any, ...]:
    names = ("original_string", "auto_format", "components")
    return type(value), repr(value), *(getattr(value, name, None) for name in names)


@pytest.mark.parametrize("vr", sorted(READY))
def test_quick_tests_agree_with_the_long_way(vr: str) -> None:
    """No value is let through that would be refused, warned of or made into something else."""
    decided = 0
    for value in (*_NUMBERS, *_TEXTS):
        quick = READY[vr](value)
        if quick is LATER:
            continue
        decided += 1
        for mode in (IGNORE, WARN, RAISE):
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                assert _described(coerce(vr, value, mode)) == _described(quick), repr(value)
    assert decided > 1


@pytest.mark.parametrize("vr", ["SS", "US or SS", "US"])
@pytest.mark.parametrize("tag", [0x00281101, 0x00283002, 0x00280106])
@pytest.mark.parametrize(
    "value", [[40000, -2, 16], [-5, 2], [1, 70000], ["G", "H"], [1.5, 2], [b"a", b"b"], [5, -5]]
)
def test_the_first_value_of_a_lut_descriptor_is_a_count(tag: int, vr: str, value: Any) -> None:
    """PS3.3 C.11.1.1.1: it is not negative, whatever the VR of the others."""

    def told(library: Any) -> tuple[list[Any], int]:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            return list(library.DataElement(tag, vr, value).value), len(caught)

    assert told(codicom) == told(pydicom)
