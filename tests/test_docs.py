"""The Python blocks in the documentation run, and its links lead somewhere.

The blocks of one document run one after another in one namespace and an empty folder that holds
``ct.dcm``, a real CT image. A block after ``<!-- not run: reason -->`` is left out, and so is
one that starts with the name of a file, as in the tutorial: those are the files of the plugin under
``examples/``, which tests/test_example_plugin.py installs and uses.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = ROOT / "examples" / "codicom-lzma"
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
        exec((PLUGIN / "src" / "codicom_lzma" / "__init__.py").read_text(), namespace)
    for number, code in enumerate(blocks(document), 1):
        exec(compile(code, f"{name_of(document)}, block {number}", "exec"), namespace)


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
