"""The shape of the package: who imports whom, what each module says of itself, how long it is.

The order of the layers is data, from docs/layers.md. Imports are taken from the syntax tree, so
those inside functions are seen. Those under ``if TYPE_CHECKING`` do not run and do not count.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import codicom

PACKAGE = Path(codicom.__file__).resolve().parent

# Prefix of the module's name below codicom -> layer. The longest prefix holds.
LAYERS = {
    "errors": 0, "config": 0, "misc": 0, "tag": 0, "uid": 0, "datadict": 0, "_vr": 0,
    "_tables": 0, "_native": 0, "_version": 0,
    "_uid_dict": 0, "_dicom_dict": 0,
    "_wire": 1, "encaps": 1,
    "charset": 2, "multival": 2, "valuerep": 2, "values": 2, "_values": 2, "_json": 2,
    "dataelem": 3, "sequence": 3, "hooks": 3,
    "pixels": 4, "filewriter": 4, "_writing": 4, "_ambiguous": 4,
    "overlays": 4, "waveforms": 4, "jsonrep": 4, "filebase": 4, "fileutil": 4,
    "pixel_data_handlers": 4, "encoders": 4,
    "dataset": 5, "_dataset": 5,
    "filereader": 6, "_streams": 6, "testing": 6, "util": 6, "framewriter": 6, "transcoding": 6,
    "dicomio": 6, "fileset": 6, "sr": 6, "examples": 6, "cli": 6, "batch": 6,
    "": 6,
}  # fmt: skip

MAX_LINES = 600
MAX_FUNCTION = 50

# Longer than the limit, each with its reason.
LONG_MODULES: dict[str, str] = {}
LONG_FUNCTIONS: dict[str, str] = {}


def modules() -> dict[str, Path]:
    """Return every module of the package by its dotted name below ``codicom``."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts[-1] == "__init__":
            parts = parts[:-1]
        found[".".join(parts)] = path
    return found


MODULES = modules()


def layer_of(name: str) -> int | None:
    """Return the layer of a module by the longest prefix of its name that the table has."""
    while name:
        if name in LAYERS:
            return LAYERS[name]
        name = name.rpartition(".")[0]
    return None


def running_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk a tree without the bodies of ``if TYPE_CHECKING``."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            for other in node.orelse:
                yield other
                yield from running_nodes(other)
            continue
        yield node
        yield from running_nodes(node)


def imports(name: str) -> set[str]:
    """Return the modules below ``codicom`` that the module `name` imports anywhere."""
    path = MODULES[name]
    is_package = path.name == "__init__.py"
    found = set()
    for node in running_nodes(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                here = ["codicom", *name.split(".")] if name else ["codicom"]
                keep = len(here) - node.level + (1 if is_package else 0)
                base = ".".join([*here[:keep], *([base] if base else [])])
            for alias in node.names:
                full = f"{base}.{alias.name}"
                below = full.removeprefix("codicom.")
                found.add(full if below in MODULES or below == "_native" else base)
    below_root = {
        f.removeprefix("codicom").lstrip(".") for f in found if f.split(".")[0] == "codicom"
    }
    return below_root - {name}


@pytest.mark.parametrize("name", MODULES)
def test_module_has_a_layer(name: str) -> None:
    assert name == "" or layer_of(name) is not None, f"codicom.{name} is in no layer of the table"


@pytest.mark.parametrize("name", MODULES)
def test_imports_go_downward(name: str) -> None:
    own = layer_of(name) if name else LAYERS[""]
    assert own is not None, f"codicom.{name} is in no layer of the table"
    upward = []
    for other in sorted(imports(name)):
        layer = LAYERS[""] if other == "" else layer_of(other)
        if layer is None or layer > own:
            upward.append(f"{other or 'codicom'} (layer {layer})")
    assert not upward, f"codicom.{name} (layer {own}) imports upward: {', '.join(upward)}"


def test_no_module_but_the_faces_imports_the_package_itself() -> None:
    """``import codicom`` from inside the package would be a circle through its ``__init__``."""
    guilty = [name for name in MODULES if "" in imports(name) and not name.startswith("testing")]
    assert guilty == []


def test_no_circles() -> None:
    """No module reaches itself through imports, function-local ones included."""
    graph = {name: {o for o in imports(name) if o in MODULES and o} for name in MODULES}
    # A package's __init__ and its modules: the import of `a.b` runs `a` first, which is no edge
    # here; an explicit import of `a` from inside `a` is.
    # The package's own __init__ is left out: it loads its names when they are asked for, and
    # nothing below imports it (the test above).
    graph.pop("", None)
    state: dict[str, int] = {}

    def visit(name: str, trail: list[str]) -> None:
        state[name] = 1
        for other in sorted(graph[name]):
            if state.get(other) == 1:
                circle = [*trail[trail.index(other) :], other]
                pytest.fail("circle: " + " -> ".join(circle))
            if other not in state:
                visit(other, [*trail, other])
        state[name] = 2

    for name in graph:
        if name not in state:
            visit(name, [name])


@pytest.mark.parametrize("name", MODULES)
def test_docstring_says_what_belongs_here(name: str) -> None:
    text = ast.get_docstring(ast.parse(MODULES[name].read_text(encoding="utf-8"))) or ""
    found = re.search(r"Layer: (\d)", text)
    assert found, f"codicom.{name} has no line 'Layer: N (name)' in its docstring"
    expected = layer_of(name) if name else LAYERS[""]
    # A package's face may stand above its parts, as codicom.testing does; it says so itself.
    assert int(found[1]) == expected, f"codicom.{name} says layer {found[1]}, the table {expected}"


@pytest.mark.parametrize("name", [n for n in MODULES if not n.startswith("_tables")])
def test_size_of_modules_and_functions(name: str) -> None:
    text = MODULES[name].read_text(encoding="utf-8")
    lines = text.count("\n")
    assert lines <= MAX_LINES or name in LONG_MODULES, f"codicom.{name} has {lines} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0].lineno
            if ast.get_docstring(node) is not None:
                first = node.body[1].lineno if len(node.body) > 1 else node.end_lineno or first
            length = (node.end_lineno or first) - first + 1
            key = f"{name}.{node.name}"
            assert length <= MAX_FUNCTION or key in LONG_FUNCTIONS, f"{key}: {length} lines of code"


def test_exemptions_are_needed() -> None:
    """A module that has shrunk loses its exemption."""
    for name in LONG_MODULES:
        assert MODULES[name].read_text(encoding="utf-8").count("\n") > MAX_LINES, name


def test_core_names_no_plugin() -> None:
    """One rule for every codec: no line of code in ``pixels`` branches on a plugin's name.

    The table of install hints is the one place where distributions are named.
    """
    for name, path in MODULES.items():
        if not name.startswith("pixels") or "hints" in name or name.endswith("registry"):
            continue
        code = re.sub(r'""".*?"""|#[^\n]*', "", path.read_text(encoding="utf-8"), flags=re.S)
        names = "rle|deflate|jpegls|jpeg2000|imagecodecs|gdcm|pillow|video"
        named = re.search(rf"codicom_({names})", code)
        assert not named, name
