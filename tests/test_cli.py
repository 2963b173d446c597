"""The command ``codicom``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from codicom.cli import codecs
from codicom.cli.codecs import listing
from codicom.cli.main import main
from codicom.pixels import registry

RLE = "1.2.840.10008.1.2.5"


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    """Return the exit status and what was printed."""
    status = main(args)
    out, err = capsys.readouterr()
    return status, out, err


# ---- codecs -------------------------------------------------------------------------------------


def test_codecs_lists_every_syntax(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "codecs")
    assert (status, err) == (0, "")
    for uid, (name, _) in registry.HINTS.items():
        assert f"{name}  ({uid})\n" in out
    for uid in ("1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.102", "1.2.840.10008.1.2.4.108"):
        assert f"({uid})" in out
    version = metadata.version("codicom-rle")
    assert f"    decode  rle  (priority 100)  codicom-rle {version}, MIT\n" in out
    assert f"    encode  rle  (priority 100)  codicom-rle {version}, MIT\n" in out
    assert "decode, encode  codicom itself" in out
    assert "ds.encapsulated_stream()" in out


def test_codecs_says_what_to_install(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODICOM_DISABLE_PLUGINS", "rle,pylibjpeg,gdcm")
    registry.refresh()
    try:
        _, out, _ = run(capsys, "codecs", "RLELossless")
    finally:
        monkeypatch.delenv("CODICOM_DISABLE_PLUGINS")
        registry.refresh()
    lines = out.splitlines()
    assert lines[0] == f"RLE Lossless  ({RLE})"
    (own,) = [line for line in lines if line.startswith("    decode  rle: ")]
    assert own.startswith("    decode  rle: cannot run: codicom-rle ")
    assert own.endswith("is disabled by CODICOM_DISABLE_PLUGINS")
    # What is installed need not be installed.
    assert "    decode  none that can run" in lines and "pip install codicom-rle" not in out


def test_codecs_advises_what_offers_the_direction(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (registry, codecs):
        monkeypatch.setattr(module, "installed", lambda group: [])
    registry.refresh()
    try:
        _, out, _ = run(capsys, "codecs", "1.2.840.10008.1.2.4.55", "1.2.840.10008.1.2.4.202")
    finally:
        monkeypatch.undo()
        registry.refresh()
    advice = [line.split("  (")[0] for line in out.splitlines() if "  none" in line]
    assert advice == [
        "    decode  none: pip install codicom-jpeg2000 or codicom-imagecodecs",
        "    encode  none: pip install codicom-imagecodecs",
        "    decode  none: pip install codicom-imagecodecs",
        "    encode  none is known",
    ]


def test_codecs_by_parts_of_their_names(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "codecs", "2000")
    assert "1.2.840.10008.1.2.4.90)" in out and "1.2.840.10008.1.2.4.201)" in out
    assert "1.2.840.10008.1.2.4.50)" not in out
    status, out, err = run(capsys, "codecs", "1.2.840.10008.1.2.4")
    assert (status, out) == (1, "") and "no transfer syntax" in err


def test_codecs_of_a_broken_and_a_private_plugin(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = tmp_path / "strange-2.5.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: strange\nVersion: 2.5\n"
        "Classifier: License :: OSI Approved :: Apache Software License\n"
    )
    (info / "entry_points.txt").write_text(
        f"[codicom.decoders.{RLE}]\nbroken = strange_broken:decoder\n"
        "[codicom.encoders.1.2.826.0.1.3680043.10.99]\nmine = strange_mine:encoder\n"
    )
    (tmp_path / "strange_mine.py").write_text(
        "class Encoder:\n    label, priority = 'mine', 7\n"
        "    def missing(self): return None\n    def encode(self, samples, frame): return b'x'\n"
        "encoder = Encoder()\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    registry.refresh()
    try:
        _, rle, _ = run(capsys, "codecs", RLE)
        _, private, _ = run(capsys, "codecs", "1.2.826.0.1.3680043.10.99")
    finally:
        registry.refresh()
    assert "    decode  rle  (priority 100)" in rle
    assert "    decode  broken: cannot run: ModuleNotFoundError" in rle
    assert "[strange 2.5, strange_broken:decoder]" in rle
    assert "    encode  mine  (priority 7)  strange 2.5, Apache Software License\n" in private
    assert "    decode  none is known\n" in private


def test_codecs_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "codecs", "--json")
    assert status == 0
    rows = json.loads(out)
    assert rows == listing()
    rle = next(row for row in rows if row["uid"] == RLE)
    assert rle["keyword"] == "RLELossless" and rle["decoders"][0]["label"] == "rle"
    status, out, err = run(capsys, "codecs", "nothing at all")
    assert (status, out) == (1, "")
    assert err == "codicom: no transfer syntax is, or is called, nothing at all\n"


# ---- show ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("PatientName", "Last^First^mid^pre"),
        ("00100010", "Last^First^mid^pre"),
        ("(0010,0010)", "Last^First^mid^pre"),
        ("BeamSequence[0].BeamName", "Field 1"),
        ("300A00B0[0].(300A,00C2)", "Field 1"),
        ("BeamSequence[0].ControlPointSequence[-1].ControlPointIndex", "1"),
        ("TransferSyntaxUID", "1.2.840.10008.1.2"),
    ],
)
def test_show_an_element(
    path: str, expected: str, capsys: pytest.CaptureFixture[str], peer_file: Callable[[str], Path]
) -> None:
    assert run(capsys, "show", str(peer_file("rtplan.dcm")), path) == (0, expected + "\n", "")


def test_show_several(capsys: pytest.CaptureFixture[str], peer_file: Callable[[str], Path]) -> None:
    path = str(peer_file("CT_small.dcm"))
    status, out, _ = run(capsys, "show", path, "ImageType", "PixelData", "Rows")
    assert status == 0
    assert out == "ORIGINAL\\PRIMARY\\AXIAL\nArray of 32768 elements\n128\n"


def test_show_a_file_and_an_item(
    capsys: pytest.CaptureFixture[str], peer_file: Callable[[str], Path]
) -> None:
    path = str(peer_file("rtplan.dcm"))
    _, out, _ = run(capsys, "show", path)
    assert "(0010,0010) Patient's Name" in out and "(300A,00B0)" in out.upper()
    _, out, _ = run(capsys, "show", path, "BeamSequence[0]")
    assert "Beam Name" in out and "Patient's Name" not in out
    _, out, _ = run(capsys, "show", path, "BeamSequence")
    assert "Beam Name" in out


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("BeamSequence[7].BeamName", "there is no BeamSequence[7]"),
        ("PatientName[0]", "there is no PatientName[0]"),
        ("PatientAge", "there is no PatientAge (0010,1010)"),
        ("NoSuchThing", "'NoSuchThing' is neither a keyword nor a tag"),
        ("BeamSequence.BeamName", "'BeamSequence.BeamName' is no way to an element"),
        ("[3]", "'[3]' is no way to an element"),
    ],
)
def test_show_what_is_not_there(
    path: str, reason: str, capsys: pytest.CaptureFixture[str], peer_file: Callable[[str], Path]
) -> None:
    status, out, err = run(capsys, "show", str(peer_file("rtplan.dcm")), path)
    assert (status, out) == (1, "")
    assert err.startswith(f"codicom: {reason}")


def test_show_no_dicom(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    status, _, err = run(capsys, "show", str(tmp_path / "a.txt"))
    assert status == 1 and "DICM" in err
    status, _, err = run(capsys, "show", str(tmp_path / "none"))
    assert status == 1 and "No such file" in err


# ---- transcode ----------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, peer_file: Callable[[str], Path]) -> Path:
    """Return a folder with files of all kinds."""
    root = tmp_path / "in"
    (root / "deep" / "er").mkdir(parents=True)
    shutil.copy(peer_file("CT_small.dcm"), root / "ct.dcm")
    shutil.copy(peer_file("SC_rgb_rle_2frame.dcm"), root / "deep" / "two.dcm")
    shutil.copy(peer_file("rtplan.dcm"), root / "deep" / "er" / "plan.dcm")
    (root / "notes.txt").write_text("no DICOM")
    data = bytearray(peer_file("MR_small_RLE.dcm").read_bytes())
    at = data.index(b"\xfe\xff\x00\xe0", data.index(b"\xe0\x7f\x10\x00") + 20)
    data[at + 8 : at + 12] = b"\x0f\0\0\0"  # fifteen segments
    (root / "zbroken.dcm").write_bytes(data)
    return root


def test_transcode_a_folder(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out_folder, report = tmp_path / "out", tmp_path / "report.json"
    args = ["transcode", str(folder), "--to", "ExplicitVRLittleEndian", "-o", str(out_folder)]
    status, out, err = run(capsys, *args, "--report", str(report))
    assert status == 1 and err == "codicom: 1 file(s) failed\n"
    lines = out.splitlines()
    status_of = [line.split()[0] for line in lines[:-1]]
    assert status_of == ["copied", "no", "failed", "done", "copied"]
    assert lines[-1].startswith("to Explicit VR Little Endian: ")
    written = sorted(str(p.relative_to(out_folder)) for p in out_folder.rglob("*") if p.is_file())
    assert written == ["ct.dcm", "deep/er/plan.dcm", "deep/two.dcm"]
    two = pydicom.dcmread(out_folder / "deep" / "two.dcm")
    assert two.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"
    assert np.array_equal(two.pixel_array, pydicom.dcmread(folder / "deep" / "two.dcm").pixel_array)
    rows = {os.path.basename(row["source"]): row for row in json.loads(report.read_text())}
    assert rows["two.dcm"]["frames"] == 2 and rows["two.dcm"]["status"] == "done"
    assert rows["plan.dcm"]["status"] == "copied"
    assert "15 segments" in rows["zbroken.dcm"]["error"]


def test_transcode_verifies(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(folder / "ct.dcm")
    for more, verified in (([], 1), (["--verify"], 1), (["--no-verify"], 0)):
        target = tmp_path / f"out{len(os.listdir(tmp_path))}"
        status, out, _ = run(
            capsys, "transcode", path, "--to", "RLE Lossless", "-o", str(target), *more
        )
        assert status == 0
        assert f"1 frames, {verified} verified" in out
        array = pydicom.dcmread(target / "ct.dcm").pixel_array
        assert np.array_equal(array, pydicom.dcmread(path).pixel_array)


def test_transcode_in_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "ct.dcm"
    array = pydicom.dcmread(path).pixel_array
    assert run(capsys, "transcode", str(path), "--to", RLE, "--in-place")[0] == 0
    ds = pydicom.dcmread(path)
    assert ds.file_meta.TransferSyntaxUID == RLE
    assert np.array_equal(ds.pixel_array, array)
    before = path.read_bytes()
    status, out, _ = run(capsys, "transcode", str(path), "--to", RLE, "--in-place")
    assert status == 0 and out.startswith("copied")
    assert path.read_bytes() == before


def test_transcode_does_not_overwrite(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    args = ["transcode", str(folder / "ct.dcm"), "--to", RLE, "-o", str(tmp_path / "out")]
    assert run(capsys, *args)[0] == 0
    status, out, _ = run(capsys, *args)
    assert status == 1 and "FileExistsError" in out
    assert run(capsys, *args, "--overwrite")[0] == 0


def test_transcode_refuses(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, target = str(folder / "ct.dcm"), str(tmp_path / "out")
    status, _, err = run(capsys, "transcode", path, "--to", "Nonsense", "-o", target)
    assert status == 1 and "'Nonsense' is no transfer syntax" in err
    status, _, err = run(
        capsys, "transcode", path, "--to", RLE, "-o", target, "--option", "nonsense"
    )
    assert status == 1 and "NAME=VALUE" in err
    status, out, _ = run(
        capsys, "transcode", path, "--to", RLE, "-o", target, "--option", "effort=3"
    )
    assert status == 1 and "no option 'effort'" in out
    status, out, _ = run(capsys, "transcode", path, "--to", RLE, "-o", target, "--encoder", "none")
    assert status == 1 and "no plugin 'none'" in out
    for wrong in (["transcode", path], ["transcode", path, "--to", RLE], ["nothing"], []):
        with pytest.raises(SystemExit) as info:
            main(wrong)
        assert info.value.code == 2
    capsys.readouterr()


# ---- the command itself -------------------------------------------------------------------------


def command(*args: str, **more: Any) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.run(
        [sys.executable, "-m", "codicom.cli.main", *args],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        **more,
    )


def test_as_a_command() -> None:
    done = command("--version")
    assert done.returncode == 0 and done.stdout.startswith("codicom ")
    done = command("--help")
    assert all(word in done.stdout for word in ("codecs", "show", "transcode"))
    scripts = metadata.entry_points(group="console_scripts", name="codicom")
    for script in scripts:
        assert script.load() is main


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX shells")
def test_a_reader_that_leaves() -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        f"{sys.executable} -m codicom.cli.main codecs | true",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert done.stderr == ""
