"""``python -m benchmarks``: codicom and its peers side by side, one table.

    python -m benchmarks [--markdown] [GROUP ...]

Groups are start, read, dataset, memory, json, rle, deflate, corpus; all by default. Compare ratios
of one run, not times of two: machines differ. The exit code is 0 whatever the figures are.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from importlib import import_module

from benchmarks.common import Row, table

GROUPS = {
    "start": "benchmarks.bench_start",
    "read": "benchmarks.bench_read",
    "dataset": "benchmarks.bench_dataset",
    "frames": "benchmarks.bench_frames",
    "memory": "benchmarks.bench_memory",
    "json": "benchmarks.bench_json",
    "rle": "benchmarks.bench_rle",
    "deflate": "benchmarks.bench_deflate",
    "corpus": "benchmarks.bench_corpus",
}


def processor() -> str:
    """Return the name of the processor, for the head of the table."""
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as lines:
            return next(
                line.split(":")[1].strip() for line in lines if line.startswith("model name")
            )
    except (OSError, StopIteration):
        return platform.machine()


def main() -> int:
    """Run the groups that were asked for and print their rows as one table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("group", nargs="*", choices=[[], *GROUPS], help="what to measure")
    parser.add_argument("--markdown", action="store_true", help="print a table for a document")
    options = parser.parse_args()
    rows: list[Row] = []
    for name in options.group or GROUPS:
        print(f"... {name}", file=sys.stderr)
        rows += import_module(GROUPS[name]).rows()
    print(f"Python {platform.python_version()}, {processor()}, {os.cpu_count()} cores\n")
    print(table(rows, markdown=options.markdown))
    missed = [row for row in rows if row.met is False]
    print(f"\n{sum(row.met is True for row in rows)} bars met, {len(missed)} missed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
