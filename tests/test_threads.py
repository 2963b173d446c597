"""Eight threads: lazy reading of one data set, and settings that stay where they were made."""

from __future__ import annotations

import copy
import io
import pickle
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import codicom
from codicom import Dataset, config, dcmread
from codicom.multival import MultiValue
from codicom.valuerep import DSfloat

THREADS = 8


def together(work: Callable[[int], Any]) -> list[Any]:
    """Return what eight threads get that start the same work at once; raise what one raises."""
    start = threading.Barrier(THREADS)
    results: list[Any] = [None] * THREADS
    errors: list[BaseException] = []

    def run(number: int) -> None:
        try:
            start.wait()
            results[number] = work(number)
        except BaseException as error:  # it is raised again in the main thread
            errors.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return results


@pytest.mark.parametrize("name", ["CT_small.dcm", "rtplan.dcm", "test-SR.dcm", "DICOMDIR"])
@pytest.mark.parametrize("from_path", [True, False])
def test_lazy_reading_gives_all_threads_the_same(
    peer_file: Callable[[str], Path], name: str, from_path: bool
) -> None:
    path = peer_file(name)
    expected = str(dcmread(path))
    for _ in range(5):
        ds = dcmread(path if from_path else io.BytesIO(path.read_bytes()))
        texts = together(lambda number, ds=ds: str(ds))
        assert texts == [expected] * THREADS


def test_lazy_items_are_the_same_objects_for_all_threads(
    peer_file: Callable[[str], Path],
) -> None:
    for _ in range(20):
        ds = dcmread(peer_file("rtplan.dcm"))
        plans = together(lambda number, ds=ds: ds.BeamSequence)
        ds.BeamSequence[0].BeamName = "changed"
        assert str(ds).count("changed") == 1
        assert {type(plan) for plan in plans} == {codicom.Sequence}


def test_saving_from_many_threads(peer_file: Callable[[str], Path]) -> None:
    data = peer_file("CT_small.dcm").read_bytes()
    ds = dcmread(io.BytesIO(data))

    def save(number: int) -> bytes:
        target = io.BytesIO()
        ds.save_as(target)
        return target.getvalue()

    assert together(save) == [data] * THREADS


def _saved(ds: Dataset) -> bytes:
    target = io.BytesIO()
    ds.save_as(target)
    return target.getvalue()


# What only looks, so that its result is the same whatever the other threads do
LOOKS: list[Callable[[Any], Any]] = [
    str,
    _saved,
    lambda ds: ds.to_json(),
    lambda ds: str(copy.deepcopy(ds)),
    lambda ds: _saved(pickle.loads(pickle.dumps(ds))),
    lambda ds: list(map(str, ds.keys())),
    lambda ds: [int(entry.tag) for _, entry in ds.items()],
    lambda ds: [element.VM for element in ds.iterall()],
    lambda ds: ds.file_meta.TransferSyntaxUID,
    lambda ds: str(ds[:]),
    lambda ds: ds.is_original_encoding,
]


@pytest.fixture
def hasty() -> Iterator[None]:
    """Let threads take turns as often as can be."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.parametrize("name", ["CT_small.dcm", "rtplan.dcm", "nested_priv_SQ.dcm"])
def test_looking_at_one_data_set_in_every_way(
    peer_file: Callable[[str], Path], name: str, hasty: None
) -> None:
    data = peer_file(name).read_bytes()
    alone = [look(dcmread(io.BytesIO(data))) for look in LOOKS]
    for round_ in range(40):
        ds = dcmread(io.BytesIO(data))

        def look(number: int, ds: Any = ds, shift: int = round_) -> bool:
            kinds = [(number * 3 + shift + step) % len(LOOKS) for step in range(4)]
            return all(LOOKS[kind](ds) == alone[kind] for kind in kinds)

        assert all(together(look))


def test_settings_are_invisible_to_other_threads() -> None:
    done = threading.Barrier(THREADS)

    def work(number: int) -> tuple[Any, ...]:
        config.use_DS_decimal = number % 2 == 0
        config.settings.reading_validation_mode = number % 3
        config.INVALID_KEYWORD_BEHAVIOR = ("WARN", "RAISE", "IGNORE")[number % 3]
        done.wait()
        ds = Dataset()
        ds.PatientSize = "1.5"
        return (
            type(ds.PatientSize).__name__,
            config.settings.reading_validation_mode,
            config.INVALID_KEYWORD_BEHAVIOR,
        )

    before = config.use_DS_decimal, config.settings.reading_validation_mode
    assert together(work) == [
        (("DSdecimal", "DSfloat")[n % 2], n % 3, ("WARN", "RAISE", "IGNORE")[n % 3])
        for n in range(THREADS)
    ]
    assert (config.use_DS_decimal, config.settings.reading_validation_mode) == before


def test_using_is_local_to_its_thread() -> None:
    inside, left = threading.Barrier(THREADS), threading.Barrier(THREADS)

    def work(number: int) -> str:
        if number == 0:
            with config.using(reading_validation_mode=config.RAISE):
                inside.wait()
                left.wait()
                with pytest.raises(ValueError):
                    Dataset().PatientID = "x" * 70
            return "raised"
        inside.wait()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            Dataset().PatientID = "x" * 70
        left.wait()
        return "warned"

    # Filters of warnings are the process's, so that they are set before the threads start.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert together(work) == ["raised"] + ["warned"] * (THREADS - 1)


def test_no_call_changes_a_setting_of_the_process(peer_file: Callable[[str], Path]) -> None:
    path = peer_file("CT_small.dcm")

    def state() -> dict[str, Any]:
        names = [name for name in dir(config) if not name.startswith("_")]
        plain = (bool, int, str, float, type(None))
        found = {
            n: getattr(config, n, None)
            for n in names
            if isinstance(getattr(config, n, None), plain)
        }
        found["reading"] = config.settings.reading_validation_mode
        found["writing"] = config.settings.writing_validation_mode
        found["filters"] = len(warnings.filters)
        return found

    before = state()

    def work(number: int) -> int:
        ds = dcmread(path)
        ds.PatientID = str(number)
        ds.ImageType = MultiValue(str, ["ORIGINAL", "PRIMARY"])
        ds.walk(lambda inner, element: None)
        ds.save_as(io.BytesIO())
        ds.to_json(suppress_invalid_tags=True)
        assert isinstance(ds.SliceThickness, DSfloat)
        return len(str(ds))

    assert len(set(together(work))) == 1
    assert state() == before
