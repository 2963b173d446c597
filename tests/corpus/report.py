"""Print what the corpus says of codicom: counts, and the first differences of each check.

    CODICOM_CORPUS=/path/to/corpus python tests/corpus/report.py [--only values] [--first 20]

Without ``CODICOM_CORPUS`` the files inside pydicom's wheel are used. ``--package pydicom`` puts the
peer in codicom's place, which shows its baseline and whether the harness itself is right.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from corpus import Corpus, Entry, checks, peer_corpus
from corpus.compare import Difference
from corpus.known import unexplained

SMALL = ("rtplan.dcm", "UN_sequence.dcm", "chrSQEncoding.dcm", "chrH31.dcm", "rtdose_1frame.dcm")
CHECKS = ("values", "untouched", "touched", "pixels", "malformed", "mutants", "prefixes")


def small_files(corpus: Corpus) -> list[Entry]:
    """Return the files to cut everywhere: a few small ones with different structure."""
    found = {e.path.name: e for e in corpus if e.path.name in SMALL}
    return list(found.values())


def run_check(
    name: str, corpus: Corpus, package: str, mutants: int, pattern: str
) -> tuple[int, list[Difference]]:
    """Run one check; return over how many files, and the differences."""
    good = [e for e in corpus.well_formed() if pattern in e.name]
    per_file: dict[str, Callable[[Entry], list[Difference]]] = {
        "values": lambda e: checks.check_values(e, package),
        "untouched": lambda e: checks.check_resave(e, package),
        "touched": lambda e: checks.check_touched(e, package),
        "pixels": lambda e: checks.check_pixels(e, corpus, package),
    }
    if name in per_file:
        if name == "pixels":
            good = [e for e in good if checks.expected_pixels(e, corpus) is not None]
        return len(good), [d for e in good for d in per_file[name](e)]
    if name == "malformed":
        return len(corpus.malformed()), checks.check_malformed(corpus, package)
    if name == "mutants":
        return mutants, checks.check_mutants(corpus, mutants, package)
    files = small_files(corpus)
    return len(files), [d for e in files for d in checks.check_prefixes(e, package)]


def main() -> int:
    """Run the checks that were asked for and print them; 0 if nothing is unexplained."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=CHECKS, action="append", help="this check (repeatable)")
    parser.add_argument("--first", type=int, default=20, help="differences to print for a check")
    parser.add_argument("--files", default="", help="only files with this in their path")
    parser.add_argument("--mutants", type=int, default=2000)
    parser.add_argument("--package", default="codicom")
    parser.add_argument("--all", action="store_true", help="print explained differences too")
    options = parser.parse_args()
    corpus = Corpus.from_environment() or peer_corpus()
    print(f"{len(corpus)} files, {len(corpus.well_formed())} of them well-formed")
    total = 0
    for name in options.only or CHECKS:
        begin = time.perf_counter()
        count, found = run_check(name, corpus, options.package, options.mutants, options.files)
        shown = found if options.all else unexplained(found)
        files = Counter(d.file for d in shown)
        total += len(shown)
        print(
            f"{name:10} {count:5} files, {len(files):4} with {len(shown):5} unexplained, "
            f"{len(found) - len(shown)} explained, {time.perf_counter() - begin:.1f} s"
        )
        for difference in shown[: options.first]:
            print("   ", difference)
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
