"""What importing costs in a fresh process, beyond a bare interpreter."""

from __future__ import annotations

import subprocess
import sys
import time

from benchmarks.common import Row, seconds

_PROBE = "import sys, codicom; sys.exit('numpy' in sys.modules)"


def _fresh(code: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - begin


def rows() -> list[Row]:
    """Measure the imports in turn, so that all see the same machine."""
    codes = ("pass", "import codicom", "import pydicom", "import numpy")
    times: dict[str, list[float]] = {code: [] for code in codes}
    for _ in range(12):
        for code in codes:
            times[code].append(_fresh(code))
    bare, ours, peer, numpy = (min(times[code]) for code in codes)
    share = (ours - bare) / (peer - bare)
    no_numpy = subprocess.run([sys.executable, "-c", _PROBE], check=False).returncode == 0
    return [
        Row(
            "import, fresh process, over bare Python",
            seconds(ours - bare),
            f"{seconds(peer - bare)} (numpy {seconds(numpy - bare)})",
            f"{share:.3f} of it",
            "<= 0.25",
            share <= 0.25,
        ),
        Row(
            "numpy imported by import codicom",
            "no" if no_numpy else "yes",
            "yes",
            "",
            "no",
            no_numpy,
        ),
    ]
