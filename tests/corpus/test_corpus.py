"""codicom beside pydicom over real files: in pydicom's wheel, and in ``CODICOM_CORPUS``.

Each test goes over all files and reports all that is not explained in ``known.py``.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from corpus import Corpus, checks, peer_corpus
from corpus.compare import Difference
from corpus.known import KNOWN, unexplained

MUTANTS = 2000


def both(corpus: Corpus) -> list[Corpus]:
    """Return the files that are always there, and those of the environment."""
    return [peer_corpus(), corpus]


def fail_with(differences: list[Difference]) -> None:
    """Fail with the first differences that no row of the table explains."""
    left = unexplained(differences)
    assert not left, f"{len(left)} differences:\n" + "\n".join(str(d) for d in left[:25])


PER_FILE: dict[str, Callable[..., list[Difference]]] = {
    "values": checks.check_values,
    "untouched": checks.check_resave,
    "touched": checks.check_touched,
}


@pytest.mark.parametrize("name", PER_FILE)
def test_like_pydicom(name: str, corpus: Corpus) -> None:
    """Values equal pydicom's; what is saved equals the file, looked at or not."""
    found = [d for c in both(corpus) for e in c.well_formed() for d in PER_FILE[name](e)]
    fail_with(found)


def test_pixels(corpus: Corpus) -> None:
    """Pixel data decode to the pixels of the manifest, with each plugin that is installed."""
    found, decoded = [], 0
    for files in both(corpus):
        for entry in files.well_formed():
            decoded += checks.expected_pixels(entry, files) is not None
            found += checks.check_pixels(entry, files)
    assert decoded > 50
    fail_with(found)


def test_malformed(corpus: Corpus) -> None:
    """Malformed files give a result or a documented error, within two seconds."""
    fail_with(checks.check_malformed(corpus))


def test_mutants() -> None:
    """So do damaged copies of good files."""
    fail_with(checks.check_mutants(peer_corpus(), MUTANTS))


@pytest.mark.parametrize("name", ["rtplan.dcm", "UN_sequence.dcm", "chrSQEncoding.dcm"])
def test_no_truncation_is_silent(name: str) -> None:
    """A file that ends inside an element, an item or a sequence warns or raises."""
    entry = next(e for e in peer_corpus() if e.path.name == name)
    fail_with(checks.check_prefixes(entry))


def test_every_known_difference_still_exists(corpus: Corpus) -> None:
    """A row of ``known.py`` that explains nothing any more is to be removed."""
    found = [
        d for c in both(corpus) for e in c.well_formed() for f in PER_FILE.values() for d in f(e)
    ]
    for files in both(corpus):
        found += [d for e in files.well_formed() for d in checks.check_pixels(e, files)]
    stale = [row for row in KNOWN if not any(row.explains(d) for d in found)]
    if not len(corpus):
        stale = [row for row in stale if row.in_wheel]
    stale = [r for r in stale if not r.syntax or checks.decoder_labels(r.syntax)]
    assert stale == []
