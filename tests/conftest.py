"""Fixtures and helpers that all tests share.

``corpus`` gives access to a folder of real files named by the environment variable
``CODICOM_CORPUS``; without it the fixture yields no file, so that loops over it are empty.
``peer_file`` finds the sample files inside the installed pydicom package, which is a dependency
of the tests; nothing is ever downloaded.

hypothesis tries the same examples in every run, so that a change is to blame for what fails;
``HYPOTHESIS_PROFILE=explore`` tries others, and more.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

from corpus import Corpus, peer_files

hypothesis.settings.register_profile("same", derandomize=True, deadline=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=1000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


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
