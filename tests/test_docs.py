"""The Python blocks in the documentation run, and its links lead somewhere.

The blocks of one document run one after another in one namespace and an empty folder that holds
``ct.dcm``, a real CT image. A block after a line ``<!-- not run: reason -->`` is left out.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]

_BLOCK = re.compile(r"(<!-- not run: \S[^\n]*-->\n)?^```python\n(.*?)^```", re.M | re.S)
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def name_of(document: Path) -> str:
    """Return the document's path for the test's name."""
    return str(document.relative_to(ROOT))


def blocks(document: Path) -> list[str]:
    """Return the Python blocks that are to run."""
    found = _BLOCK.findall(document.read_text(encoding="utf-8"))
    return [code for not_run, code in found if not not_run]


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
