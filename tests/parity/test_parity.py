"""The same scripts on pydicom and codicom: no difference that is not explained.

The scripts are drawn from fixed seeds, so that they are the same with every version of every
library; ``python -m tests.parity --operations 100000`` draws as many others as one likes.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

import codicom
from parity import describe, operations, played, runner, start
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


def test_a_difference_says_in_which_element_it_is() -> None:
    def data_set(vr: str, private: str) -> list[object]:
        item = [("value", ["DataElement", 0x00091001, private, 1])]
        return [
            ("value", ["DataElement", 0x00280106, vr, 1]),
            ("value", ["DataElement", 0x00081140, "SQ", 1, ["Sequence", item]]),
        ]

    found = list(runner.apart(data_set("SS", "LO"), data_set("US", "UN")))
    assert found == ["[0][1][2]: SS against US", "[1][1][4][1][0][1][2]: LO against UN"]
    assert [(text.tag, text.vrs) for text in found] == [
        (0x00280106, ("SS", "US")),
        (0x00091001, ("LO", "UN")),
    ]
    (text,) = runner.apart({"00280106": {"vr": ["str", "SS"]}}, {"00280106": {"vr": ["str", "US"]}})
    assert text.tag == 0x00280106 and text.vrs == ("SS", "US")


def test_a_sign_is_explained_by_a_pixel_representation_that_was_changed_alone() -> None:
    def explained(keyword: str) -> bool:
        rest = ("item_present", ((0, ()), 0))
        steps = played.Played((("delete_attribute", ((0, ()), keyword)), rest))
        steps.tags = tuple(frozenset(played.named(arguments)) for _, arguments in steps)
        (text,) = runner.apart(["DataElement", 0x00280106, "US"], ["DataElement", 0x00280106, "SS"])
        return any(row.explains("item_present", text, steps) for row in runner.ROWS)

    assert explained("PixelRepresentation") and not explained("Rows")


def test_a_sign_may_have_changed_while_a_data_set_was_made() -> None:
    item = ("item", ((0x00280106, "US or SS", ("plain", -5)),))
    sequence = (0x00081140, "SQ", ("items", (item,)))
    sign = (0x00280103, "US", ("plain", 1))
    write = ("write", ((0, (0,)), False, True))
    report = runner.run(runner.Script((("made", ("item", (sequence, sign))),), (write,)))
    assert report.explained is not None and "Pixel Representation" in report.explained.reason


def test_steps_are_about_the_tags_that_they_name_and_come_to() -> None:
    assert played.named(((0, (3,)), "Rows", [0x0010, 0x0020])) >= {0x00280010, 0x00100020}
    ds = runner.OURS.dataset.Dataset()
    ds.Rows = 5
    world = World(runner.OURS, [ds])
    assert world.present((0, ()), 7) == (ds, 0x00280010) and world.came_to == {0x00280010}


def test_what_one_side_said_before_it_refused_the_other_says_too() -> None:
    run = runner._Run(runner.Script((), ()))
    said = [("UserWarning", "a"), ("UserWarning", "b")]
    assert run.warned(said, [], (True, False)) is None
    assert run.warned(said, [], (False, True)) is None, "a thing is said once"
    other = [("UserWarning", "c")]
    assert run.warned(other, [], (False, True)) == "warnings [('UserWarning', 'c')] against []"


def test_fragments_that_are_taken_for_native_pixels_are_told() -> None:
    world = World(runner.OURS, [runner.OURS.dataset.Dataset()])
    ds = world.slots[0]
    operations.OPERATIONS["set_pixel_data"][2](world, 0, (4, 6), "uint8", "MONOCHROME2", 8)
    ds.compress("1.2.840.10008.1.2.5", generate_instance_uid=False)
    assert isinstance(describe.pixels_of(ds), list)
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    assert set(describe.pixels_of(ds)) == {"of fragments"}


def test_what_is_odd_in_pixel_data_is_known() -> None:
    ds = runner.OURS.dataset.Dataset()
    ds.Rows, ds.PixelData = 5, b"\0\0"
    assert played.odd_elements(ds) == frozenset()
    ds.add_new("Columns", "DS", 5)
    ds["PixelData"].VR = "UN"
    assert played.odd_elements(ds) == {0x00280011, 0x7FE00010}
