"""The Python blocks in the documentation run, and its links lead somewhere.

The blocks of one document run one after another in one namespace and an empty folder that holds
``ct.dcm``, a real CT image. A block after ``<!-- not run: reason -->`` is left out, and so is
one that starts with the name of a file, as in the tutorial, whose plugin is put together, installed
in a folder and used instead.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]

_BLOCK = re.compile(r"(<!-- not run: \S[^\n]*-->\n)?^```python\n(.*?)^```", re.M | re.S)
_FILE = re.compile(r"# (\S+\.\w+)\n")
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def name_of(document: Path) -> str:
    """Return the document's path for the test's name."""
    return str(document.relative_to(ROOT))


def blocks(document: Path) -> list[str]:
    """Return the Python blocks that are to run."""
    found = _BLOCK.findall(document.read_text(encoding="utf-8"))
    return [code for not_run, code in found if not not_run and not _FILE.match(code)]


def files(document: Path) -> dict[str, str]:
    """Return the blocks of any language that start with the name of a file, by that name."""
    found = re.findall(r"^```\w+\n(.*?)^```", document.read_text(encoding="utf-8"), re.M | re.S)
    named = [(_FILE.match(code), code) for code in found]
    return {match[1]: code for match, code in named if match}


@pytest.mark.parametrize("document", [d for d in DOCUMENTS if blocks(d)], ids=name_of)
@pytest.mark.filterwarnings("error::DeprecationWarning")
def test_blocks_run(
    document: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    peer_file: Callable[[str], Path],
) -> None:
    shutil.copy(peer_file("CT_small.dcm"), tmp_path / "ct.dcm")
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {"__name__": "__docs__"}
    if document.name == "tutorial.md":
        exec(files(document)["src/codicom_lzma/__init__.py"], namespace)
    for number, code in enumerate(blocks(document), 1):
        exec(compile(code, f"{name_of(document)}, block {number}", "exec"), namespace)


@pytest.fixture
def tutorial_plugin(tmp_path: Path, peer_file: Callable[[str], Path]) -> Path:
    """Put the tutorial's plugin into a folder as an installed distribution would be."""
    parts = files(ROOT / "docs" / "plugins" / "tutorial.md")
    project = parts["pyproject.toml"]
    site = tmp_path / "site"
    (site / "codicom_lzma").mkdir(parents=True)
    (site / "codicom_lzma" / "__init__.py").write_text(parts["src/codicom_lzma/__init__.py"])
    info = site / "codicom_lzma-0.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: codicom-lzma\nVersion: 0.1.0\n")
    groups = re.findall(r'entry-points\."([^"]+)"\]\n(\w+) = "([^"]+)"', project)
    assert len(groups) == 2
    lines = [f"[{group}]\n{name} = {target}\n" for group, name, target in groups]
    (info / "entry_points.txt").write_text("\n".join(lines))
    for name in ("use.py", "tests/test_conformance.py"):
        (tmp_path / Path(name).name).write_text(parts[name])
    shutil.copy(peer_file("CT_small.dcm"), tmp_path / "ct.dcm")
    return tmp_path


@pytest.mark.parametrize("command", [["use.py"], ["-m", "pytest", "-q", "test_conformance.py"]])
def test_the_tutorial_plugin_works(tutorial_plugin: Path, command: list[str]) -> None:
    """It is found, passes the conformance suites, and a file goes through it."""
    search = os.pathsep.join([str(tutorial_plugin / "site"), *filter(None, sys.path)])
    done = subprocess.run(
        [sys.executable, *command],
        cwd=tutorial_plugin,
        env=os.environ | {"PYTHONPATH": search},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_links_lead_somewhere(document: Path) -> None:
    links = _LINK.findall(document.read_text(encoding="utf-8"))
    local = [link for link in links if not re.match(r"[a-z]+:", link)]
    missing = [link for link in local if not (document.parent / link).exists()]
    # Outside the source tree the package's own files are not where the documents expect them.
    if not (ROOT / "core").exists():
        missing = [link for link in missing if "core/" not in link]
    assert missing == []


def test_readme_has_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make demo" in text and "make test" in text


def test_the_trace_names_what_is_there() -> None:
    """Each file that docs/trace.md names exists and has the function that follows its name."""
    if not (ROOT / "core").exists():
        return  # outside the source tree the sources are not where the document says
    text = (ROOT / "docs" / "trace.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:core|csrc|plugins)/[\w/]+\.\w+)`(?:\s+`(\w+)`)?", text)
    assert len(named) > 20
    for path, function in named:
        source = ROOT / path
        assert source.exists(), path
        if function:
            pattern = rf"^\s*(def {function}\(|{function}\b.*=)"
            assert re.search(pattern, source.read_text(encoding="utf-8"), re.M), (path, function)
