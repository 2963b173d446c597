"""What ``import codicom`` costs: no numpy, no codec, no table; proven in a fresh process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = """
import json, sys
before = set(sys.modules)
{code}
print(json.dumps(sorted(set(sys.modules) - before)))
"""

READ = """
import io, codicom
codicom.dcmread(io.BytesIO(open({path!r}, "rb").read()))
"""


def modules_after(code: str, *, path: Path | None = None) -> set[str]:
    """Return the modules that running `code` in a fresh interpreter adds."""
    environment_path = f"import sys; sys.path.insert(0, {str(path)!r})\n" if path else ""
    program = environment_path + PROBE.format(code=code)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.fixture(scope="module", params=["import codicom", "from codicom import Dataset, dcmread"])
def imported(request: pytest.FixtureRequest) -> set[str]:
    """The modules after importing the package, whose names load late, and after using them."""
    return modules_after(request.param)


def test_no_numpy(imported: set[str]) -> None:
    assert not {name for name in imported if name.split(".")[0] in {"numpy", "PIL"}}


def test_no_codec(imported: set[str]) -> None:
    assert not {name for name in imported if name.startswith(("codicom_", "codicom.pixels"))}
    assert "importlib.metadata" not in imported


def test_no_table(imported: set[str]) -> None:
    """The dictionaries are not loaded before somebody asks for a keyword or a name."""
    assert not imported & {f"codicom._tables.{name}" for name in ("elements", "private", "uids")}


def test_no_slow_standard_module(imported: set[str]) -> None:
    """Each of these costs a noticeable part of the start-up and none is needed to read a file."""
    slow = {"inspect", "dataclasses", "logging", "tempfile", "json", "importlib.metadata"}
    assert not imported & slow


def test_reading_needs_no_numpy(peer_file) -> None:
    added = modules_after(READ.format(path=str(peer_file("CT_small.dcm"))))
    assert "numpy" not in added


def test_a_broken_plugin_does_not_matter(tmp_path: Path) -> None:
    """A distribution whose codec cannot be imported is found only when its syntax is decoded."""
    info = tmp_path / "broken_codec-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken-codec\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[codicom.decoders.1.2.840.10008.1.2.5]\nbroken = broken_codec:decoder\n"
    )
    (tmp_path / "broken_codec.py").write_text("raise RuntimeError('imported')\n")
    assert "broken_codec" not in modules_after("import codicom", path=tmp_path)


@pytest.mark.parametrize(
    "made", ["codicom.Sequence([1])", "codicom.DataElement(0x00081140, 'SQ', ['a', 'b'])"]
)
def test_no_items_before_there_are_data_sets(made: str) -> None:
    """What may be an item is known when the module of data sets is; until then nothing may."""
    program = f"import codicom\ntry: {made}\nexcept TypeError as error: print(error)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "must be 'Dataset' instances" in done.stdout


@pytest.mark.parametrize("name", ["common", "decoders", "encoders", "processing", "utils"])
def test_modules_of_pixels_need_no_import(name: str) -> None:
    added = modules_after(f"import codicom.pixels; codicom.pixels.{name}.__name__")
    assert f"codicom.pixels.{name}" in added
