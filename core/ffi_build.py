"""Builds codicom._native, the binding of csrc/wire and csrc/pixels, with cffi in API mode.

Each folder of C brings a ``.cdef`` with the declarations that Python may call, a header and any
number of ``.c`` files; all that is found is compiled. The stable ABI makes one library serve
Python 3.10 and later. Run as a script, it builds in place: ``python core/ffi_build.py``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from cffi import FFI

PARTS = ("wire", "pixels")
ROOT = Path(__file__).resolve().parent.parent


def _name(path: Path) -> str:
    """Return the name as setuptools wants it, relative to the root; absolute in a script."""
    return str(path) if __name__ == "__main__" else path.relative_to(ROOT).as_posix()


def _sources(folder: Path) -> list[Path]:
    """Return the C files of a part, without its tests."""
    return [path for path in sorted(folder.glob("*.c")) if not path.name.startswith("test_")]


def _make() -> FFI:
    """Return the builder of all parts whose C is there."""
    builder = FFI()
    folders = [ROOT / "csrc" / part for part in PARTS]
    for folder in folders:
        builder.cdef((folder / f"{folder.name}.cdef").read_text(encoding="utf-8"))
    headers = "".join(f'#include "{folder.name}.h"\n' for folder in folders)
    builder.set_source(
        "codicom._native",
        headers,
        sources=[_name(path) for folder in folders for path in _sources(folder)],
        include_dirs=[_name(folder) for folder in folders],
        depends=[_name(path) for folder in folders for path in sorted(folder.glob("*.h"))],
        extra_compile_args=["/O2"] if sys.platform == "win32" else ["-O3", "-std=c99"],
        py_limited_api=True,
    )
    return builder


ffibuilder = _make()

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        built = Path(ffibuilder.compile(tmpdir=folder, verbose="-v" in sys.argv))
        target = ROOT / "core" / "codicom" / built.name
        fresh = target.with_name(f".{target.name}.new")
        fresh.write_bytes(built.read_bytes())
        # In one step, so that nobody ever loads half a library.
        fresh.replace(target)
