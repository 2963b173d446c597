"""The peak memory of a native image's ``pixel_array`` with ``view_only``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.common import Row
from benchmarks.samples import native_image

_MB = 1 << 20

# The peak is the kernel's, reset after a small image has warmed everything up.
_CHILD = """
import sys, {package}
def peak():
    lines = open("/proc/self/status").read().splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
def pixels(path):
    ds = {package}.dcmread(path)
    ds.pixel_array_options(view_only=True)
    return ds, ds.pixel_array
pixels(sys.argv[1])
open("/proc/self/clear_refs", "w").write("5")
before = peak()
ds, array = pixels(sys.argv[2])
print(peak() - before, array[-1, -1, -1])
"""


def _peak(package: str, small: Path, large: Path) -> int:
    code = _CHILD.format(package=package)
    command = [sys.executable, "-c", code, str(small), str(large)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(done.stdout.split()[0])


def rows() -> list[Row]:
    """Measure a 64 MB multi-frame image, read from a path."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.dcm"), Path(folder, "large.dcm")
        small.write_bytes(native_image(64, 64, 2))
        large.write_bytes(native_image(1024, 1024, 32))
        size = large.stat().st_size
        ours, peer = (_peak(package, small, large) - size for package in ("codicom", "pydicom"))
    return [
        Row(
            "view_only pixel_array: peak memory beyond the file",
            f"{ours / _MB:.1f} MB",
            f"{peer / _MB:.1f} MB",
            "",
            "<= 2 MB",
            ours <= 2 * _MB,
        )
    ]
