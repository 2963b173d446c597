"""Fixtures of the tests of pixels: images to test with, and plugins that are made on the spot."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path

import pytest

from codicom.pixels import registry

PLUGINS = Path(__file__).resolve().parents[2] / "plugins"
OURS = {
    "rle": ("codicom_rle", "1.2.840.10008.1.2.5"),
    "deflate": ("codicom_deflate", "1.2.840.10008.1.2.8.1"),
}


def write_distribution(folder: Path, name: str, version: str, groups: dict[str, str]) -> None:
    """Make what `importlib.metadata` needs to see an installed distribution."""
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    lines = [f"[{group}]\n{entry}\n" for group, entry in groups.items()]
    (info / "entry_points.txt").write_text("\n".join(lines))


@pytest.fixture(scope="session", autouse=True)
def our_plugins(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let codicom-rle and codicom-deflate be found when they are on the path, uninstalled."""
    folder = tmp_path_factory.mktemp("plugins")
    added = [str(folder)]
    for label, (module, uid) in OURS.items():
        if metadata.entry_points(group=f"codicom.decoders.{uid}", name=label):
            continue
        added.append(str(PLUGINS / label / "src"))
        groups = {
            f"codicom.{kind}s.{uid}": f"{label} = {module}:{kind}"
            for kind in ("decoder", "encoder")
        }
        write_distribution(folder, f"codicom-{label}", "0.1.0", groups)
    sys.path += added
    registry.refresh()
    yield
    for path in added:
        sys.path.remove(path)
    registry.refresh()


class Maker:
    """Makes distributions with plugins in a folder that is on the path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.modules: list[str] = []

    def __call__(
        self,
        label: str,
        uid: str,
        source: str,
        *,
        kind: str = "decoder",
        distribution: str = "",
        version: str = "1.0",
    ) -> None:
        """Add a plugin whose module has the text `source`."""
        name = distribution or f"dist-{label}"
        module = f"made_{name.replace('-', '_')}_{kind}_{len(self.modules)}"
        (self.folder / f"{module}.py").write_text(source)
        self.modules.append(module)
        group = {f"codicom.{kind}s.{uid}": f"{label} = {module}:{kind}"}
        write_distribution(self.folder, name, version, group)
        registry.refresh()


@pytest.fixture
def make_plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Return a function that makes and installs a plugin, until the end of the test."""
    monkeypatch.syspath_prepend(str(tmp_path))
    maker = Maker(tmp_path)
    registry.refresh()
    yield maker
    for module in maker.modules:
        sys.modules.pop(module, None)
    registry.refresh()


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hide all plugins, as if none were installed, until the end of the test."""
    monkeypatch.setattr(metadata, "entry_points", lambda **wanted: ())
    registry.refresh()
    yield
    monkeypatch.undo()
    registry.refresh()
