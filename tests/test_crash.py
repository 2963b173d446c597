"""Saving over a file while the process is killed, the disk is full, or the system fails a call."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codicom import Dataset, dcmread
from codicom.uid import ExplicitVRLittleEndian

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")

# Saves the same data set over a file for ever, with one of two patient IDs.
SAVER = """
import sys
from codicom import dcmread
path = sys.argv[1]
number = 0
while True:
    ds = dcmread(path, defer_size=1000)
    ds.PatientID = "AAAAAAAA" if number % 2 else "BBBBBBBB"
    ds.save_as(path)
    number += 1
    if number == 1:
        print("started", flush=True)
"""

LIMITED = """
import resource, signal, sys
from codicom import dcmread
path = sys.argv[1]
ds = dcmread(path)
ds.PatientID = "changed"
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    ds.save_as(path)
except OSError as error:
    print(error.errno)
"""


def large(path: Path, patient: str) -> None:
    """Write a file of some size."""
    ds = Dataset()
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
    ds.PatientID = patient
    ds.add_new(0x7FE00010, "OB", bytes(range(256)) * 8192)
    ds.save_as(path, enforce_file_format=True)


def digest(path: Path) -> str:
    """Return what identifies the bytes of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_killed_at_any_moment(tmp_path: Path) -> None:
    whole = set()
    for patient in ("AAAAAAAA", "BBBBBBBB"):
        large(tmp_path / "whole", patient)
        whole.add(digest(tmp_path / "whole"))
    path = tmp_path / "file" / "image.dcm"
    path.parent.mkdir()
    large(path, "AAAAAAAA")
    dice = random.Random(20261123)
    for _ in range(25):
        saver = subprocess.Popen(
            [sys.executable, "-c", SAVER, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert saver.stdout is not None
        assert saver.stdout.readline() == b"started\n"
        time.sleep(dice.uniform(0, 0.02))
        saver.send_signal(signal.SIGKILL)
        saver.communicate()
        assert digest(path) in whole
        # A killed process leaves its temporary file, hidden and beside; nothing else.
        for left in path.parent.iterdir():
            assert left == path or (left.name.startswith(".image.dcm.") and left.suffix == ".tmp")
            if left != path:
                left.unlink()


def test_full_disk(tmp_path: Path) -> None:
    path = tmp_path / "image.dcm"
    large(path, "AAAAAAAA")
    before = digest(path)
    result = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "27", result.stderr
    assert digest(path) == before
    assert os.listdir(tmp_path) == ["image.dcm"]


@pytest.mark.parametrize("call", ["open", "fsync", "replace", "stat", "fchmod"])
@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_nth_call_fails(
    call: str, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "image.dcm"
    large(path, "AAAAAAAA")
    before = digest(path)
    ds = dcmread(path)
    ds.PatientID = "changed"
    real: Callable[..., Any] = getattr(os, call)
    calls = 0

    def sometimes(*args: Any, **keywords: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == number:
            raise OSError(5, "Input/output error")
        return real(*args, **keywords)

    monkeypatch.setattr(os, call, sometimes)
    failed = False
    try:
        ds.save_as(path)
    except OSError:
        failed = True
    monkeypatch.undo()
    # The folder is synced after the file has been replaced: a failure there comes too late.
    assert dcmread(path).PatientID in (("AAAAAAAA", "changed") if failed else ("changed",))
    assert digest(path) == before or dcmread(path).PatientID == "changed"
    assert os.listdir(tmp_path) == ["image.dcm"]
    ds.save_as(path)
    assert dcmread(path).PatientID == "changed"
