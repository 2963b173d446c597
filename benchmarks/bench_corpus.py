"""The figures about fidelity: how many real files come out as they should."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.common import Row

_TESTS = Path(__file__).resolve().parents[1] / "tests"

_FIGURES = {
    "values": "files whose values equal pydicom's",
    "untouched": "files that re-save byte-identical, untouched",
    "touched": "files that re-save byte-identical, every value read",
    "pixels": "files whose pixels equal the reference",
    "malformed": "malformed files: result or documented error, < 2 s",
}


def rows() -> list[Row]:
    """Run the corpus checks; without ``CODICOM_CORPUS`` over the files in pydicom's wheel."""
    if str(_TESTS) not in sys.path:
        sys.path.insert(0, str(_TESTS))
    from corpus import Corpus, peer_corpus
    from corpus.known import unexplained
    from corpus.report import run_check

    files = Corpus.from_environment() or peer_corpus()
    found = []
    for name, figure in _FIGURES.items():
        count, differences = run_check(name, files, "codicom", 0, "")
        bad = {d.file for d in unexplained(differences)}
        explained = {d.file for d in differences} - bad
        note = f"{len(explained)} explained" if explained else ""
        good = count - len(bad)
        found.append(Row(figure, f"{good} of {count}", "", note, f"{count}", not bad))
    return found
