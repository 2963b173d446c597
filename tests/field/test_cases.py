"""Every thread of the list has a test, or a reason why it has none."""

from __future__ import annotations

import importlib
from pathlib import Path

from field.cases import NOT_OURS, SEEN, THREADS


def test_every_thread_has_a_test() -> None:
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        if path.stem != "test_cases":
            importlib.import_module(f"field.{path.stem}")
    listed = [thread for threads in THREADS.values() for thread in threads.split()]
    assert len(set(listed)) == len(listed)
    assert set(listed) == set(SEEN) | set(NOT_OURS)
    assert not set(SEEN) & set(NOT_OURS)
    assert all(len(reason) > 30 for reason in NOT_OURS.values())
