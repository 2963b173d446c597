"""What `make test-lowest` installs is the lowest that each distribution says it works with."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent


def bounds() -> dict[str, set[str]]:
    """Return the lowest versions of each library, wherever one is said."""
    found: dict[str, set[str]] = {}
    paths = [ROOT / "pyproject.toml", *ROOT.glob("plugins/*/pyproject.toml")]
    for path in (*paths, ROOT / "tests/requirements.txt"):
        text = path.read_text("utf-8")
        if path.suffix == ".toml":
            text = text.partition("\ndependencies = [")[2].partition("\n[")[0]
        for name, version in re.findall(r"([a-z][a-z0-9-]*)>=([0-9.]+)", text):
            found.setdefault(name, set()).add(version)
    return found


def lowest() -> dict[str, str]:
    text = (ROOT / "tests/lowest.txt").read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([0-9.]+?)(?:\.\*)?$", text, re.MULTILINE))


def test_the_lowest_versions_are_those_that_are_promised() -> None:
    promised = bounds()
    assert len(lowest()) == 10
    for name, version in lowest().items():
        assert promised[name] == {"1.24" if name == "numpy" else version}, name


def test_every_library_of_a_distribution_is_tested_with_its_lowest_version() -> None:
    tools = {"pytest", "hypothesis", "ruff", "mypy", "build", "setuptools", "wheel"}
    # PyAV is no dependency of codicom-video: who has it gives it.
    assert set(bounds()) - tools - {"codicom", "av"} == set(lowest())
