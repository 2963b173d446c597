"""Fixtures and helpers that all tests share.

``corpus`` gives access to a folder of real files named by the environment variable
``CODICOM_CORPUS``; without it the fixture yields no file, so that loops over it are empty.
``peer_file`` finds the sample files inside the installed pydicom package, which is a dependency
of the tests; nothing is ever downloaded.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from corpus import Corpus, peer_files


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The files of ``CODICOM_CORPUS`` with their manifest rows; empty if it is not set."""
    return Corpus.from_environment()


@pytest.fixture(scope="session")
def peer_file() -> Callable[[str], Path]:
    """Return a function from a file name, ``CT_small.dcm``, to its path in pydicom's wheel."""
    files = peer_files()

    def find(name: str) -> Path:
        return files[name]

    return find


@pytest.fixture(scope="session")
def all_peer_files() -> dict[str, Path]:
    """All DICOM files inside pydicom's wheel by name."""
    return peer_files()
