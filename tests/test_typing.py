"""What type checkers make of the package: a sample of user code, with the types of keywords."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import mypy.api
import pytest

import codicom
from codicom.datadict import DicomDictionary

HERE = Path(__file__).parent
PACKAGE = Path(codicom.__file__).parent
STUB = PACKAGE / "_dataset" / "keywords.pyi"
GENERATOR = HERE.parent / "tools" / "gen_stubs.py"


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return mypy's lines about the files in tests/typing, as ``file:line: kind: text``."""
    folder = tmp_path_factory.mktemp("mypy")
    settings = folder / "mypy.ini"
    # The package's own modules are checked elsewhere: only what they say of themselves counts.
    settings.write_text(
        f"[mypy]\nstrict = True\n{_path()}cache_dir = {folder / 'cache'}\nfollow_imports = silent\n"
    )
    files = [str(HERE / "typing" / name) for name in ("sample.py", "wrong.py")]
    out, errors, _ = mypy.api.run(
        ["--config-file", str(settings), "--no-pretty", "--show-error-codes", *files]
    )
    assert not errors, errors
    return [re.sub(r"^.*[/\\](\w+\.py):", r"\1:", line) for line in out.splitlines()]


def _path() -> str:
    """Return the setting that leads mypy to the package, which it finds itself if installed."""
    if PACKAGE.parent.name == "site-packages":
        return f"python_executable = {sys.executable}\n"
    return f"mypy_path = {PACKAGE.parent}\n"


def lines(name: str) -> list[tuple[int, str]]:
    """Return the numbered lines of a file of tests/typing that have a comment at their end."""
    text = (HERE / "typing" / name).read_text(encoding="utf-8")
    return [
        (number, line.rpartition("  # ")[2].strip())
        for number, line in enumerate(text.splitlines(), 1)
        if "  # " in line
    ]


def test_user_code_is_accepted(answers: list[str]) -> None:
    assert [line for line in answers if line.startswith("sample.py") and "error:" in line] == []


def test_types_of_keywords(answers: list[str]) -> None:
    revealed = {}
    for line in answers:
        found = re.match(r'sample\.py:(\d+): note: Revealed type is "(.*)"$', line)
        if found:
            # mypy versions differ in how they write unions and builtins
            text = found[2].replace("builtins.", "")
            union = re.fullmatch(r"Union\[(.*)\]", text)
            revealed[int(found[1])] = union[1].replace(", ", " | ") if union else text
    assert revealed == dict(lines("sample.py"))
    assert len(revealed) > 12


def test_mistakes_are_found(answers: list[str]) -> None:
    found = {}
    for line in answers:
        match = re.match(r"wrong\.py:(\d+): error: .*\[([\w-]+)\]$", line)
        if match:
            found[int(match[1])] = match[2]
    assert found == dict(lines("wrong.py"))


def test_stub_is_what_the_generator_makes() -> None:
    spec = importlib.util.spec_from_file_location("gen_stubs", GENERATOR)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.stub() == STUB.read_text(encoding="utf-8")


def test_stub_has_every_keyword() -> None:
    declared = set(re.findall(r"^    (\w+): _\w+$", STUB.read_text(encoding="utf-8"), re.M))
    known = {entry[4] for entry in DicomDictionary.values() if entry[0] != "NONE"} - {""}
    assert declared == known


def test_the_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").exists()


def test_keywords_cost_nothing_at_run_time() -> None:
    assert not (PACKAGE / "_dataset" / "keywords.py").exists()
    assert "Keywords" not in [base.__name__ for base in codicom.Dataset.__mro__]
