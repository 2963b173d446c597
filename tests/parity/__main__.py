"""``python -m tests.parity``: many scripts on both libraries.

    python -m tests.parity [--operations 100000] [--seed 1] [--all]

Prints the number of operations compared and every unexplained difference, with the smallest script
that still shows it. The exit code is the number of unexplained differences, at most 1.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from random import Random

sys.path[:0] = [str(Path(__file__).resolve().parents[1])]

from .runner import draw, run, smaller  # noqa: E402 - the tests' helpers have to be found


def main() -> int:
    """Run scripts until enough operations were compared."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--operations", type=int, default=100_000, help="how many to compare")
    parser.add_argument("--seed", type=int, default=1, help="of the first script")
    parser.add_argument("--only", type=int, help="run the script of this seed alone")
    parser.add_argument("--without", default="", help="leave out operations with this in the name")
    parser.add_argument("--show", type=int, default=10, help="how many differences to show whole")
    options = parser.parse_args()
    operations, seed = 0, options.only or options.seed
    unexplained: list[str] = []
    explained: Counter[str] = Counter()
    while operations < options.operations:
        script = draw(Random(seed), without=options.without)
        report = run(script)
        operations += report.operations
        explained.update(row.reason for _, row in report.passed)
        if report.difference is not None and report.explained is None:
            unexplained.append(report.difference)
            print(f"seed {seed}: {report.difference}")
            if len(unexplained) <= options.show:
                least = smaller(script)
                for spec in least.starts:
                    print(f"    begin {spec!r}"[:600])
                for name, arguments in least.steps:
                    print(f"    {name}{arguments!r}"[:600])
                print(f"    now: {run(least).difference}", flush=True)
        if options.only:
            break
        seed += 1
    print(f"{operations} operations, {len(unexplained)} unexplained differences")
    for reason, count in explained.most_common():
        print(f"  {count} times: {reason}")
    return min(len(unexplained), 1)


if __name__ == "__main__":
    sys.exit(main())
