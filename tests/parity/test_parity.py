"""The same scripts on pydicom and codicom: no difference that is not explained.

The scripts are drawn from fixed seeds, so that they are the same with every version of every
library; ``python -m tests.parity --operations 100000`` draws as many others as one likes.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

import codicom
from parity import operations, runner, start
from parity.library import Library, World

SEEDS = range(1, 401)


@pytest.fixture(autouse=True)
def wheel_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Draw from the files in pydicom's wheel, whether there is a corpus or not."""
    monkeypatch.delenv("CODICOM_CORPUS", raising=False)
    start.files.cache_clear()
    yield
    start.files.cache_clear()


@pytest.mark.parametrize("first", range(SEEDS.start, SEEDS.stop, 50))
def test_both_do_the_same(first: int) -> None:
    for seed in range(first, first + 50):
        script = runner.draw(Random(seed))
        report = runner.run(script)
        assert report.difference is None or report.explained is not None, (
            f"seed {seed}: {report.difference}"
        )


def test_a_difference_is_found() -> None:
    script = runner.Script(
        (("made", ("item", ((0x00100020, "LO", ("plain", "A")),))),),
        (("text", ((0, ()),)), ("data_element", ((0, ()), "Rows"))),
    )
    report = runner.run(script)
    assert report.operations == 2 and report.difference is None
    ((text, row),) = report.passed
    assert text.startswith("data_element: ('value', None) against") and not row.ends


@pytest.mark.parametrize("frames", [None, 0, 1, 2, 14])
def test_frames_that_are_not_counted_differ_once(frames: int | None) -> None:
    script = runner.Script(
        (("file", "wheel/rtdose_rle.dcm", {}),),
        (
            ("assign", ((0, ()), "NumberOfFrames", ("plain", frames))),
            ("pixels", (0, {})),
        ),
    )
    ((text, row),) = runner.run(script).passed
    assert row.ends and "offset table" in row.reason
    assert "(15, 10, 10) against (10, 10)" in text or "StopIteration" in text


@pytest.mark.parametrize(
    "name", ["Rows", "SamplesPerPixel", "BitsStored", "PixelRepresentation", "NumberOfFrames"]
)
@pytest.mark.parametrize(
    "step", [("pixels", (0, {})), ("compress", (0,)), ("decompress", (0, True))], ids=lambda s: s[0]
)
@pytest.mark.parametrize("settings", [(), (("setting", ("use_DS_decimal", True)),)])
@pytest.mark.parametrize("value", [5, 1])
def test_numbers_of_other_vrs_that_describe_pixel_data(
    name: str, step: runner.Step, settings: tuple[runner.Step, ...], value: int
) -> None:
    file = "wheel/SC_rgb_rle_2frame.dcm" if step[0] == "decompress" else "wheel/CT_small.dcm"
    other = ("add_new", ((0, ()), int(codicom.tag.Tag(name)), "DS", ("plain", value)))
    report = runner.run(runner.Script((("file", file, {}),), (*settings, other, step)))
    assert report.difference is None or report.explained is not None


@pytest.mark.parametrize("library", [runner.OURS, runner.THEIRS], ids=lambda side: side.name)
def test_no_operation_makes_a_data_set_hold_itself(library: Library) -> None:
    inner = ("item", ((0x00100020, "LO", ("plain", "A")),))
    spec = ("made", ("item", ((0x300A00B0, "SQ", ("items", (inner,))),)))
    world = World(library, [start.begin(library, spec)])
    ds = world.slots[0]
    item = ds.BeamSequence[0]
    assert operations.holds(ds, item) and operations.holds(ds, ds)
    assert not operations.holds(item, ds)
    world.elements.append(ds["BeamSequence"])
    operations.set_kept(world, (0, (0,)), 0)
    operations.share_item(world, (0, (0,)), (0, ()), 0x300A00B0)
    assert "BeamSequence" not in item
    # A ring, though, ends the search and not the test.
    item.BeamSequence = [ds]
    assert operations.holds(item, ds)
    assert not operations.holds(ds, library.dataset.Dataset())


def test_a_difference_with_two_reasons_is_explained_by_both() -> None:
    # A data set with ISO_IR 192 and an empty item
    spec = ("encoded", 602714770, "big", 2, {})
    steps = (
        ("setdefault", ((0, (29,)), 0x00081080, "LO", ("plain", "Grüße"), True)),
        ("save", ((0, (1,)), None, {"implicit_vr": None, "little_endian": True}, 0)),
    )
    report = runner.run(runner.Script((spec,), steps))
    reasons = [row.reason for _, row in report.passed]
    assert len(reasons) == 2 and "character set" in reasons[0] and "implicit VR" in reasons[1]
