"""Run the conformance suites in full, and print what damaged codestreams did to each codec.

200 truncations and 1000 mutations for each decoder and syntax, each by the decoder alone and
through ``Dataset.pixel_array``, in child processes with limits.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HEAD = ("plugin", "syntax", "way", "cut: refused", "same", "warned", "other", "mutated: refused",
        "same", "warned", "other", "unwritten", "foreign", "killed", "longest",
        "peak (before)")  # fmt: skip


def rows(report: Path) -> list[list[str]]:
    """Return the lines of the table."""
    table = []
    for line in report.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for way in ("codec", "codicom"):
            cut, mutated = row[f"{way} cut"], row[f"{way} mutated"]
            results = ("refused", "same", "warned", "other")
            table.append(
                [row["label"], row["syntax"].removeprefix("1.2.840.10008."), way]
                + [str(cut[result]) for result in results]
                + [str(mutated[result]) for result in results]
                + [str(cut[r] + mutated[r]) for r in ("unwritten", "foreign", "killed")]
                + [f"{row['seconds'] * 1000:.0f} ms"]
                + [f"{row['peak'] / 1e6:.0f} ({row['before'] / 1e6:.0f}) MB"]
            )
    return table


def main() -> int:
    """Run the suites and print the table."""
    tests = sorted(ROOT.glob("plugins/*/tests/test_conformance.py"))
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report"
        report.touch()
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", *map(str, tests), *sys.argv[1:]],
            cwd=ROOT,
            env={
                **os.environ,
                "CODICOM_CONFORMANCE": "full",
                "CODICOM_CONFORMANCE_REPORT": str(report),
            },
            check=False,
        )
        for cells in (HEAD, ["---"] * len(HEAD), *rows(report)):
            print("| " + " | ".join(cells) + " |")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
