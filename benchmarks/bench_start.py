"""What importing costs in a fresh process, beyond a bare interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from benchmarks.common import Row, seconds

_PROBE = "import sys; from codicom import dcmread; sys.exit('numpy' in sys.modules)"


# Installed packages have their bytecode; a source tree gets it in the first run that may write it.
_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def _fresh(code: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=_ENVIRONMENT)
    return time.perf_counter() - begin


def rows() -> list[Row]:
    """Measure the imports in turn, so that all see the same machine.

    codicom loads its names when they are used, so the name that every program uses is asked for.
    """
    code = "from codicom import dcmread"
    codes = ("pass", code, "import codicom", "import pydicom", "import numpy")
    times: dict[str, list[float]] = {code: [] for code in codes}
    for _ in range(15):
        for code in codes:
            times[code].append(_fresh(code))
    bare, ours, alone, peer, numpy = (min(times[code]) for code in codes)
    peer_text = f"{seconds(peer - bare)} (numpy {seconds(numpy - bare)})"
    no_numpy = subprocess.run([sys.executable, "-c", _PROBE], check=False).returncode == 0
    found = []
    for figure, time_taken in (("import codicom", alone), ("from codicom import dcmread", ours)):
        share = (time_taken - bare) / (peer - bare)
        text = seconds(time_taken - bare)
        figure += ", fresh process, over bare Python"
        found.append(Row(figure, text, peer_text, f"{share:.3f} of it", "<= 0.25", share <= 0.25))
    found.append(Row("numpy is imported", "no" if no_numpy else "yes", "yes", "", "no", no_numpy))
    return found
