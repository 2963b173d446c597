"""The small helpers."""

from __future__ import annotations

import logging
import random
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom.misc as peer
import pytest

from codicom import misc
from codicom.datadict import keyword_dict
from codicom.misc import find_keyword_candidates, is_dicom, size_in_bytes, warn_and_log


@pytest.mark.parametrize(
    "expr",
    [None, 5, 5.5, float("inf"), "5", "5 KB", "5kb", "512 kb", "5 MB", "5 GB", "0.5 MB", "5 KiB",
     "5 MiB", "5 GiB", "-5 KB", "5 k", "5 TB", "5 bytes", "", "x", "inf", "1 2 MB", "5.5", [1]],
    ids=repr,
)  # fmt: skip
def test_sizes_as_peer(expr: Any) -> None:
    def outcome(function: Any) -> Any:
        try:
            return function(expr)
        except (ValueError, TypeError) as error:
            return type(error)

    assert outcome(size_in_bytes) == outcome(peer.size_in_bytes)


def test_sizes_with_space_and_exponent() -> None:
    assert size_in_bytes(" 7 MB ") == 7_000_000
    assert size_in_bytes("1e3 KB") == 1_000_000


def test_is_dicom(tmp_path: Path, peer_file: Callable[[str], Path]) -> None:
    assert is_dicom(peer_file("CT_small.dcm"))
    for content, expected in [
        (b"\0" * 128 + b"DICM", True), (b"\0" * 128 + b"DICOM", False), (b"DICM", False),
        (b"", False),
    ]:  # fmt: skip
        path = tmp_path / "file"
        path.write_bytes(content)
        assert is_dicom(path) is is_dicom(str(path)) is expected
    with pytest.raises(FileNotFoundError):
        is_dicom(tmp_path / "none")


def test_warn_and_log(caplog: pytest.LogCaptureFixture) -> None:
    with (
        caplog.at_level(logging.WARNING, "codicom"),
        pytest.warns(RuntimeWarning, match="careful") as given,
    ):
        warn_and_log("careful", RuntimeWarning)
    assert given[0].filename == __file__
    assert caplog.messages == ["careful"]
    with pytest.warns(UserWarning, match="again"):
        warn_and_log("again")


def test_log_is_silent_by_default() -> None:
    """A library that nobody configured logging for writes nothing by itself."""
    script = (
        "import warnings; warnings.simplefilter('ignore')\n"
        "from codicom.misc import warn_and_log; warn_and_log('careful')"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(misc.__file__).resolve().parent.parent)},
    )
    assert (done.stdout, done.stderr) == ("", "")


def test_warnings_can_be_errors() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UserWarning, match="careful"):
            warn_and_log("careful")


@pytest.mark.parametrize(
    ("written", "edits", "most", "expected"),
    [
        ("PatientNam", 1, 1, ["PatientName"]),
        ("PatientsName", 1, 1, ["PatientName"]),
        ("PatinetName", 1, 1, ["PatientName"]),
        ("patientname", 1, 1, ["PatientName"]),
        ("PatientName", 0, 1, ["PatientName"]),
        ("PatinetName", 0, 1, []),
        ("OverlayRow", 1, 1, ["OverlayRows"]),
        ("PatiemtNane", 1, None, []),
        ("PatiemtNane", 2, None, ["PatientName"]),
        ("PatientSeks", 3, None, ["PatientSex", "PatientSize"]),
        ("xyz", 1, None, []),
        ("", 1, None, []),
    ],
)
def test_candidates(written: str, edits: int, most: int | None, expected: list[str]) -> None:
    assert find_keyword_candidates(written, edits, most) == expected


def distance(one: str, other: str) -> int:
    """The whole table of the restricted Damerau-Levenshtein distance, plainly."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            cost = min(
                table[i - 1, j] + 1,
                table[i, j - 1] + 1,
                table[i - 1, j - 1] + (one[i - 1] != other[j - 1]),
            )
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                cost = min(cost, table[i - 2, j - 2] + 1)
            table[i, j] = cost
    return table[len(one), len(other)]


def test_distance_against_the_plain_table() -> None:
    choice = random.Random(3)
    for _ in range(3000):
        one = "".join(choices_of(choice))
        other = "".join(choices_of(choice))
        exact = distance(one, other)
        for most in (0, 1, 2, 3):
            banded = misc._distance(one, other, most)
            if abs(len(one) - len(other)) <= most:
                assert banded == exact if exact <= most else banded > most, (one, other, most)


def choices_of(choice: random.Random) -> list[str]:
    """Return a few letters."""
    return [choice.choice("abc") for _ in range(choice.randrange(1, 8))]


def test_edited_keywords_are_found() -> None:
    choice = random.Random(4)
    for keyword in choice.sample(sorted(keyword_dict), 15):
        place = choice.randrange(len(keyword))
        written = keyword[:place] + keyword[place + 1 :]
        assert keyword in find_keyword_candidates(written, 1, None)
