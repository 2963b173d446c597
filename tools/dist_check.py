"""Check every distribution the way a user meets it: sdist -> wheel -> fresh environment -> tests.

The wheel of each is built from its sdist in an empty folder, installed into a fresh environment,
and the tests run from a copy outside the source tree: nothing but what was installed is there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "codicom-lzma"
COPIED = (
    *("tests", "docs", "benchmarks", "tools", "examples"),
    *("README.md", "pyproject.toml", "CONTRIBUTING.md"),
)


def run(*command: object, cwd: Path | None = None, env: dict[str, str] | None = None) -> None:
    """Run a command, showing it; raise if it fails."""
    words = [str(word) for word in command]
    print("+", " ".join(words), flush=True)
    subprocess.run(words, cwd=cwd, env=env, check=True)


def distributions() -> list[Path]:
    """Return the folders of all distributions, the core first."""
    return [ROOT, *sorted(p.parent for p in ROOT.glob("plugins/*/pyproject.toml"))]


def build_wheel(source: Path, work: Path, wheels: Path) -> Path:
    """Build the sdist of `source` and, in an empty folder, the wheel from the sdist."""
    sdists = work / "sdist"
    run(sys.executable, "-m", "build", "--sdist", "--outdir", sdists, source)
    (sdist,) = sdists.glob("*.tar.gz")
    empty = work / "empty"
    empty.mkdir()
    unpacked = work / "unpacked"
    shutil.unpack_archive(sdist, unpacked, filter="data")
    (folder,) = unpacked.iterdir()
    run(sys.executable, "-m", "build", "--wheel", "--outdir", wheels, folder, cwd=empty)
    newest = max(wheels.glob("*.whl"), key=lambda p: p.stat().st_mtime_ns)
    if (source / "setup.py").exists() and "-cp310-abi3-" not in newest.name:
        raise SystemExit(f"{newest.name} holds C and is not tagged cp310-abi3")
    return newest


def check_example(core: Path, work: Path) -> None:
    """Install the example's wheel beside nothing but the core, use it, and remove it."""
    folder = work / "example"
    folder.mkdir()
    wheels = folder / "wheels"
    wheels.mkdir()
    wheel = build_wheel(EXAMPLE, folder, wheels)
    environment = folder / "venv"
    venv.create(environment, with_pip=True)
    python = environment / "bin" / "python"
    pip = [python, "-m", "pip", "--disable-pip-version-check", "-q"]
    clean = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    use = [python, EXAMPLE / "use.py"]
    run(*pip, "install", core)
    run(*pip, "install", "--no-deps", wheel)
    run(*use, cwd=folder, env=clean)
    run(*pip, "uninstall", "-y", "codicom-lzma")
    done = subprocess.run(use, cwd=folder, env=clean, capture_output=True, text=True, check=False)
    if done.returncode == 0 or "entry point in the group 'codicom.encoders." not in done.stderr:
        raise SystemExit(f"without the example's plugin there is no hint: {done.stderr}")
    print("codicom-lzma: installed, used and removed", flush=True)


def main() -> int:
    """Build, install and test all distributions."""
    with tempfile.TemporaryDirectory(prefix="codicom-dist-") as name:
        work = Path(name)
        wheels = work / "wheels"
        wheels.mkdir()
        built = []
        for number, source in enumerate(distributions()):
            folder = work / str(number)
            folder.mkdir()
            built.append(build_wheel(source, folder, wheels))
        check_example(built[0], work)
        environment = work / "venv"
        venv.create(environment, with_pip=True)
        python = environment / "bin" / "python"
        pip = [python, "-m", "pip", "--disable-pip-version-check", "-q", "install"]
        run(*pip, *built)
        run(*pip, "-r", ROOT / "tests" / "requirements.txt")
        copy = work / "outside"
        copy.mkdir()
        ignore = shutil.ignore_patterns("__pycache__", "*.so", "*.egg-info", "build", "dist")
        for entry in COPIED:
            source = ROOT / entry
            if source.is_dir():
                shutil.copytree(source, copy / entry, ignore=ignore)
            else:
                shutil.copy(source, copy / entry)
        for plugin in distributions()[1:]:
            shutil.copytree(
                plugin / "tests", copy / "plugins" / plugin.name / "tests", ignore=ignore
            )
        clean = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
        run(python, "-m", "pytest", "-q", cwd=copy, env=clean)
        print(f"{len(built)} distributions: {', '.join(wheel.name for wheel in built)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
