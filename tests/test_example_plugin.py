"""The plugin under ``examples/`` is what the tutorial builds, and installing it is all it takes.

It is built, installed and removed with pip in an environment of its own that holds codicom and what
codicom needs, and no plugin: `tools/dist_check.py` does the same with a codicom that pip installed.
So that this takes seconds, they are linked there from the environment of the tests.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "codicom-lzma"
TUTORIAL = ROOT / "docs" / "plugins" / "tutorial.md"
SYNTAX = "2.25.112998870940947291438476820073079425026"

_FILE = re.compile(r"# (\S+\.\w+)\n")


def named_blocks() -> dict[str, str]:
    """Return the tutorial's blocks that start with the name of a file, by that name."""
    found = re.findall(r"^```\w+\n(.*?)^```", TUTORIAL.read_text(encoding="utf-8"), re.M | re.S)
    named = [(_FILE.match(code), code) for code in found]
    return {match[1]: code for match, code in named if match}


def test_the_tutorial_and_the_example_are_the_same_files() -> None:
    blocks = named_blocks()
    for name, code in blocks.items():
        assert (EXAMPLE / name).read_text(encoding="utf-8") == code, name
    sources = [*EXAMPLE.rglob("src/**/*.py"), *EXAMPLE.rglob("tests/*.py"), *EXAMPLE.glob("*.py")]
    names = {str(path.relative_to(EXAMPLE)) for path in sources}
    assert names | {"pyproject.toml"} == set(blocks)


# ---- a clean environment ------------------------------------------------------------------------


def _needed(*names: str) -> Iterator[metadata.Distribution]:
    """Yield the distributions of these names that are installed, and what they need."""
    seen: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name.lower() in seen:
            continue
        seen.add(name.lower())
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # needed on other systems or by other Pythons
            continue
        yield distribution
        requires = [r for r in distribution.requires or [] if "extra ==" not in r]
        waiting += [re.split(r"[^\w.-]", r, maxsplit=1)[0] for r in requires]


def _link(site: Path, distribution: metadata.Distribution) -> None:
    """Link what a distribution installed into another folder of that kind."""
    for file in distribution.files or []:
        top = file.parts[0]
        if top in ("..", "__pycache__") or top.startswith("__editable__"):
            continue
        if top.endswith(".pth") or (site / top).exists():
            continue
        (site / top).symlink_to(Path(str(distribution.locate_file(top))).resolve())


class Clean:
    """An environment with codicom and without plugins."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        venv.create(folder / "venv", with_pip=False, symlinks=True)
        self.python = folder / "venv" / "bin" / "python"
        (site,) = (folder / "venv" / "lib").glob("python*/site-packages")
        for distribution in _needed("codicom", "pytest"):
            _link(site, distribution)
        if not (site / "codicom").exists():  # an editable installation lies elsewhere
            spec = find_spec("codicom")
            assert spec is not None and spec.origin is not None
            (site / "codicom").symlink_to(Path(spec.origin).parent)

    def run(self, *command: str, fails: bool = False) -> str:
        """Run a command with the environment's Python; return what it printed."""
        done = subprocess.run(
            [str(self.python), *command],
            cwd=self.folder,
            env={k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def pip(self, *words: str) -> None:
        """Run pip for the environment."""
        done = subprocess.run(
            [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q",
             "--python", str(self.python), *words],
            cwd=self.folder,
            env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Clean:
    return Clean(tmp_path_factory.mktemp("clean"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel of the example, from a copy, so that nothing is left in the tree."""
    folder = tmp_path_factory.mktemp("wheel")
    ignored = shutil.ignore_patterns("__pycache__", "build", "*.egg-info")
    shutil.copytree(EXAMPLE, folder / "source", ignore=ignored)
    subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", "wheel", "--no-index",
         "--no-build-isolation", "--no-deps", "-w", str(folder), str(folder / "source")],
        check=True,
    )  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


SHOW = """
import sys
from codicom import dcmread
from codicom.errors import UnsupportedSyntaxError
try:
    print(dcmread("ct-lzma.dcm").pixel_array.sum())
except UnsupportedSyntaxError as error:
    sys.exit(str(error))
"""


def test_installing_is_all_it_takes(clean: Clean, wheel: Path) -> None:
    """The wheel is used with no other step, and without it the hint is back."""
    rows = json.loads(clean.run("-m", "codicom.cli.main", "codecs", "--json"))
    assert not any(row["decoders"] or row["encoders"] for row in rows), "a plugin is installed"
    before = clean.run(str(EXAMPLE / "use.py"), fails=True)
    assert f"no plugin that can encode {SYNTAX} is installed" in before

    clean.pip("install", "--no-index", str(wheel))
    assert clean.run(str(EXAMPLE / "use.py")) == f"{SYNTAX} (128, 128)\n"
    assert int(clean.run("-c", SHOW)) > 0
    listed = clean.run("-m", "codicom.cli.main", "codecs", SYNTAX)
    assert "decode  lzma  (priority 50)  codicom-lzma 0.1.0, MIT\n" in listed
    assert "encode  lzma  (priority 50)  codicom-lzma 0.1.0, MIT\n" in listed

    clean.pip("uninstall", "-y", "codicom-lzma")
    after = clean.run("-c", SHOW, fails=True)
    assert f"no plugin that can decode {SYNTAX} is installed" in after
    assert f"entry point in the group 'codicom.decoders.{SYNTAX}'" in after


def test_its_own_tests_pass(clean: Clean, wheel: Path) -> None:
    """The conformance suites, run where only the example is installed."""
    clean.pip("install", "--no-index", "--force-reinstall", "--no-deps", str(wheel))
    shutil.copytree(EXAMPLE / "tests", clean.folder / "tests")
    printed = clean.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests")
    passed = re.search(r"^(\d+) passed in ", printed, re.M)
    assert passed and int(passed[1]) > 100, printed
