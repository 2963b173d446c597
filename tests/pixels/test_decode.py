"""Encapsulated pixel data: plugins in turn, fallbacks, colour, threads, damaged input."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pydicom.pixels
import pytest

import codicom
from codicom.encaps import encapsulate, encapsulate_extended
from codicom.errors import (
    CodecError,
    CodecUnavailableError,
    CodicomError,
    CodicomWarning,
    InvalidPixelDataError,
    LimitError,
    UnsupportedSyntaxError,
)
from codicom.pixels import get_decoder, iter_pixels, registry
from codicom.pixels.workers import shares
from pixels.images import DEFLATED, JPEG_2000, RLE, image, peer_image

RNG = np.random.default_rng(7)
PRIVATE = "1.2.826.0.1.3680043.10.9999.1"

# A decoder that copies the codestream, with what is to be changed in places.
COPY = """
from codicom.pixels.codec import Decoded
class Copy:
    label = {label!r}
    priority = {priority}
    def missing(self): return {missing!r}
    def decode(self, codestream, frame, out):
        {action}
        out[:] = codestream[:len(out)]
        return Decoded({wrote})
decoder = Copy()
"""


def copy_plugin(
    label: str, priority: int = 0, action: str = "pass", wrote: str = "", missing: str | None = None
) -> str:
    """Return the text of a plugin's module."""
    return COPY.format(label=label, priority=priority, action=action, wrote=wrote, missing=missing)


def raw(arrays: list[bytes], **facts: Any) -> Any:
    """Return an image whose codestreams are the samples themselves."""
    facts.setdefault("syntax", PRIVATE)
    return image(encapsulate(arrays), **facts)


@pytest.mark.parametrize("syntax", [RLE, DEFLATED])
@pytest.mark.parametrize("workers", [None, 1, 2, 5])
def test_frames_on_threads(syntax: str, workers: int | None) -> None:
    samples = RNG.integers(0, 4096, (7, 300, 400), "u2")
    ds = image(samples.tobytes(), rows=300, columns=400, frames=7, stored=12)
    ds.compress(syntax, workers=workers)
    ds.pixel_array_options(workers=workers)
    assert (ds.pixel_array == samples).all()


@pytest.mark.parametrize("workers", [2, 3, 8])
@pytest.mark.parametrize("rest", [8, 9, 31, 99, 1000])
def test_frames_are_dealt_out_evenly(rest: int, workers: int) -> None:
    dealt = shares(rest, workers)
    assert sorted(i for share in dealt for i in share) == [*range(1, rest + 1)]
    lengths = [len(share) for share in dealt]
    assert max(lengths) - min(lengths) <= 1
    if rest >= 4 * workers:  # early and late frames for each thread
        assert max(share[0] for share in dealt) <= rest // 4 + 1
        assert min(share[-1] for share in dealt) >= rest - rest // 4


def test_neighbours_share_a_thread() -> None:
    dealt = shares(64, 2)
    assert dealt[0] == [i for first in (1, 17, 33, 49) for i in range(first, first + 8)]


def test_workers_must_be_positive() -> None:
    ds = image(bytes(24), frames=2)
    ds.compress(RLE)
    ds.pixel_array_options(workers=0)
    with pytest.raises(ValueError, match="workers"):
        _ = ds.pixel_array


@pytest.mark.parametrize("planar", [0, 1])
@pytest.mark.parametrize("photometric", ["RGB", "YBR_FULL", "YBR_FULL_422"])
@pytest.mark.parametrize("options", [{}, {"raw": True}, {"as_rgb": False}, {"force_rgb": True}])
def test_colour_like_the_peer(planar: int, photometric: str, options: dict[str, Any]) -> None:
    source = image(RNG.bytes(8 * 8 * 3), rows=8, columns=8, samples=3, allocated=8)
    source.compress(RLE)
    facts = {
        "rows": 8, "columns": 8, "samples": 3, "allocated": 8, "planar": planar,
        "photometric": photometric, "syntax": RLE,
    }  # fmt: skip
    ours, theirs = image(source.PixelData, **facts), peer_image(source.PixelData, **facts)
    ours.pixel_array_options(**options)
    theirs.pixel_array_options(**options)
    assert (ours.pixel_array == theirs.pixel_array).all()


@pytest.mark.parametrize("signed", [0, 1])
def test_unused_bits_like_the_peer(signed: int) -> None:
    source = image(RNG.bytes(12))
    source.compress(RLE)
    facts = {"stored": 11, "signed": signed, "syntax": RLE}
    ours, theirs = image(source.PixelData, **facts), peer_image(source.PixelData, **facts)
    assert (ours.pixel_array == theirs.pixel_array).all()


@pytest.mark.parametrize("order", ["<", ">"])
def test_segments_in_the_wrong_order(order: str) -> None:
    ds = image(bytes(range(12)))
    ds.compress(RLE)
    ds.pixel_array_options(rle_segment_order=order)
    expected = np.frombuffer(bytes(range(12)), f"{'>' if order == '<' else '<'}u2")
    assert ds.pixel_array.ravel().tolist() == expected.tolist()


# ---- plugins in turn


def test_the_highest_priority_is_first(make_plugin: Callable[..., None]) -> None:
    make_plugin("low", PRIVATE, copy_plugin("low", 1))
    make_plugin("high", PRIVATE, copy_plugin("high", 2, "codestream = bytes(255 for _ in out)"))
    make_plugin("also", PRIVATE, copy_plugin("also", 1))
    assert [c.label for c in registry.candidates("decoders", PRIVATE)] == ["high", "also", "low"]
    assert (raw([bytes(12)]).pixel_array == 65535).all()


def test_the_next_is_tried(make_plugin: Callable[..., None]) -> None:
    make_plugin("first", PRIVATE, copy_plugin("first", 9, "raise RuntimeError('not I')"))
    make_plugin("second", PRIVATE, copy_plugin("second"))
    assert raw([bytes(range(12))]).pixel_array[0, 0] == 0x0100


def test_each_reason_is_told(make_plugin: Callable[..., None]) -> None:
    make_plugin("first", PRIVATE, copy_plugin("first", 9, "raise KeyError('no key')"))
    make_plugin("second", PRIVATE, copy_plugin("second", 1, "raise ValueError('no value')"))
    with pytest.raises(CodecError) as caught:
        _ = raw([bytes(12)]).pixel_array
    text = str(caught.value)
    assert "first: KeyError: 'no key'" in text
    assert "second: ValueError: no value" in text
    assert PRIVATE in text
    assert isinstance(caught.value, RuntimeError)


def test_panics_are_isolated(make_plugin: Callable[..., None]) -> None:
    panic = "class Panic(BaseException): pass\n        raise Panic('index out of range')"
    make_plugin("rust", PRIVATE, copy_plugin("rust", 9, panic))
    make_plugin("calm", PRIVATE, copy_plugin("calm"))
    assert raw([bytes(12)]).pixel_array.shape == (2, 3)
    ds = raw([bytes(12)])
    ds.pixel_array_options(decoding_plugin="rust")
    with pytest.raises(CodecError, match="index out of range"):
        _ = ds.pixel_array


def test_the_one_plugin(make_plugin: Callable[..., None]) -> None:
    make_plugin("a", PRIVATE, copy_plugin("a", 9))
    make_plugin("b", PRIVATE, copy_plugin("b", 1, "codestream = bytes([7] * 12)"))
    ds = raw([bytes(12)])
    ds.pixel_array_options(decoding_plugin="b")
    assert (ds.pixel_array == 0x0707).all()
    ds.pixel_array_options(decoding_plugin="c")
    with pytest.raises(ValueError, match="there are: a, b"):
        _ = ds.pixel_array


def test_what_failed_for_the_first_frame_is_last_for_the_others(
    make_plugin: Callable[..., None],
) -> None:
    action = (
        "import builtins; builtins.calls_of_x = getattr(builtins, 'calls_of_x', 0) + 1\n"
        "        raise OSError('never')"
    )
    make_plugin("x", PRIVATE, copy_plugin("x", 9, action))
    make_plugin("y", PRIVATE, copy_plugin("y"))
    ds = raw([bytes(12)] * 5, frames=5)
    assert ds.pixel_array.shape == (5, 2, 3)
    import builtins

    assert builtins.__dict__.pop("calls_of_x") == 1


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("return None", "Decoded"),
        ("return Decoded(planar_configuration=2)", "planar"),
        ("return Decoded(bits_stored=99)", "bits"),
    ],
)
def test_a_result_that_is_none(make_plugin: Callable[..., None], action: str, text: str) -> None:
    make_plugin("odd", PRIVATE, copy_plugin("odd", action=action))
    with pytest.raises(CodecError, match=text):
        _ = raw([bytes(12)]).pixel_array


def test_what_a_codec_wrote_is_turned_into_what_was_asked_for(
    make_plugin: Callable[..., None],
) -> None:
    make_plugin("planes", PRIVATE, copy_plugin("planes", wrote="'YBR_FULL', 1, 7"))
    data = bytes(range(100, 118))
    facts = {"samples": 3, "allocated": 8, "photometric": "RGB"}
    ds = raw([data], **facts)
    native = image(data, planar=1, samples=3, allocated=8, stored=7, photometric="YBR_FULL")
    assert (ds.pixel_array == native.pixel_array).all()
    ds.decompress()
    assert ds.PhotometricInterpretation == "RGB"
    assert ds.PlanarConfiguration == 0


# ---- nobody


@pytest.mark.usefixtures("nothing_installed")
def test_a_known_syntax_without_plugin() -> None:
    ds = image(encapsulate([bytes(12)]), syntax=JPEG_2000)
    with pytest.raises(CodecUnavailableError) as caught:
        _ = ds.pixel_array
    text = str(caught.value)
    for part in ("JPEG 2000", JPEG_2000, "pip install codicom-jpeg2000", "MIT", "BSD-2-Clause"):
        assert part in text


@pytest.mark.parametrize("uid", [PRIVATE, "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.94"])
def test_a_syntax_that_nobody_handles(uid: str) -> None:
    ds = image(encapsulate([bytes(12)]), syntax=uid)
    with pytest.raises(UnsupportedSyntaxError, match=uid.replace(".", r"\.")):
        _ = ds.pixel_array
    with pytest.raises(NotImplementedError):
        image(bytes(12)).compress(uid)


# ---- frames


def rle_streams(count: int) -> list[bytes]:
    """Return RLE frames of 2 x 3 bytes; frame i has the samples i, i + 1, ..."""
    streams = []
    for i in range(count):
        ds = image(bytes(range(i, i + 6)), allocated=8)
        ds.compress(RLE)
        streams.append(codicom.encaps.get_frame(ds.PixelData, 0))
    return streams


@pytest.mark.parametrize("table", [True, False])
@pytest.mark.parametrize("said", [1, 2, 3])
def test_more_frames_than_said(table: bool, said: int) -> None:
    ds = image(encapsulate(rle_streams(3), has_bot=table), allocated=8, frames=said, syntax=RLE)
    if said < 3:
        with pytest.warns(CodicomWarning, match="3 frames were found"):
            array = ds.pixel_array
    else:
        array = ds.pixel_array
    assert array.shape == (3, 2, 3)
    assert array[:, 0, 0].tolist() == [0, 1, 2]
    ds.pixel_array_options(allow_excess_frames=False)
    assert ds.pixel_array.ndim == (2 if said == 1 else 3)
    ds.pixel_array_options(index=2)
    assert ds.pixel_array[0, 0] == 2
    for index in (3, -1):
        ds.pixel_array_options(index=index)
        with pytest.raises(ValueError, match=r"index|frame"):
            _ = ds.pixel_array


@pytest.mark.parametrize("table", ["basic", "extended", ""])
def test_more_frames_than_one_if_nothing_is_said(table: str) -> None:
    streams, offsets = rle_streams(3), ()
    data = encapsulate(streams, has_bot=table == "basic")
    if table == "extended":
        data, *offsets = encapsulate_extended(streams)
    ds, peer = (make(data, allocated=8, syntax=RLE) for make in (image, peer_image))
    for side in (ds, peer):
        if table == "extended":
            side.ExtendedOffsetTable, side.ExtendedOffsetTableLengths = offsets
    with pytest.warns(CodicomWarning, match="3 frames were found" if table else "goes on for"):
        array = ds.pixel_array
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert (array == peer.pixel_array).all()
        assert array.shape == peer.pixel_array.shape
        assert len(ds.frames) == len(list(iter_pixels(ds))) == (3 if table else 1)
        # The fragments tell frames apart if more than one is to be looked for.
        ds.NumberOfFrames = 3
        assert len(ds.frames) == 3 and ds.pixel_array.shape == (3, 2, 3)
        del ds.NumberOfFrames
        assert len(ds.frames) == (3 if table else 1)


def test_fewer_frames_than_said() -> None:
    for table in (True, False):
        ds = image(encapsulate(rle_streams(2), has_bot=table), allocated=8, frames=3, syntax=RLE)
        with pytest.raises(InvalidPixelDataError), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            _ = ds.pixel_array


@pytest.mark.parametrize("stored", [False, True])
def test_fewer_frames_one_by_one(stored: bool, tmp_path: Path) -> None:
    """Those that there are are given, as by the peer; then it is said that there are no more."""
    ds = image(encapsulate(rle_streams(2)), allocated=8, frames=3, syntax=RLE)
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
    ds.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    src = tmp_path / "a.dcm" if stored else ds
    decoder = get_decoder(RLE)
    for iterate in (iter_pixels, decoder.iter_array, decoder.iter_buffer):
        if stored and iterate is not iter_pixels:
            continue
        frames = iterate(src)
        assert next(frames) is not None and next(frames) is not None
        with pytest.raises(InvalidPixelDataError, match=r"2 frame\(s\) and .* is 3"):
            next(frames)
        assert len(list(iterate(src, indices=[1, 0]))) == 2
        with pytest.raises(InvalidPixelDataError, match="no frame 2"):
            list(iterate(src, indices=[0, 2]))
    peer = list(pydicom.pixels.iter_pixels(tmp_path / "a.dcm", indices=[1, 0]))
    assert np.array_equal(list(iter_pixels(src, indices=[1, 0])), peer)


@pytest.mark.parametrize("table", [True, False])
def test_frames_in_fragments(table: bool) -> None:
    data = encapsulate(rle_streams(3), fragments_per_frame=3, has_bot=table)
    ds = image(data, allocated=8, frames=3, syntax=RLE)
    assert ds.pixel_array[:, 0, 0].tolist() == [0, 1, 2]


def test_the_extended_table() -> None:
    data, offsets, lengths = encapsulate_extended(rle_streams(3))
    ds = image(data, allocated=8, frames=3, syntax=RLE)
    ds.ExtendedOffsetTable, ds.ExtendedOffsetTableLengths = offsets, lengths
    assert ds.pixel_array[:, 0, 0].tolist() == [0, 1, 2]
    ds.ExtendedOffsetTable = offsets[:8] + b"\xff" * 16
    with pytest.warns(CodicomWarning, match="Extended Offset Table"):
        assert ds.pixel_array[:, 0, 0].tolist() == [0, 1, 2]
    ds.ExtendedOffsetTable = offsets[:7]
    with pytest.warns(CodicomWarning, match="Extended Offset Table"):
        assert ds.pixel_array[:, 0, 0].tolist() == [0, 1, 2]
    del ds.ExtendedOffsetTableLengths
    assert ds.pixel_array[:, 0, 0].tolist() == [0, 1, 2]


# ---- damaged input


@pytest.mark.parametrize(
    ("header", "text"),
    [
        (b"", "header"),
        (b"\0" * 64, "0 segments"),
        (b"\2\0\0\0@\0\0\0A\0\0\0" + bytes(60), "2 segments"),
        (b"\1\0\0\0\0\0\0\0" + bytes(60), "offsets"),
        (b"\1\0\0\0\xff\xff\xff\xff" + bytes(60), "offsets"),
        (b"\xff\xff\xff\xff" + bytes(60), "segments"),
    ],
)
def test_an_rle_header_is_looked_at(header: bytes, text: str) -> None:
    ds = image(encapsulate([header or b"\0\0"]), allocated=8, syntax=RLE)
    with pytest.raises(InvalidPixelDataError, match=text):
        _ = ds.pixel_array


def test_no_memory_is_taken_for_impossible_frames() -> None:
    ds = image(encapsulate([bytes(66)]), rows=65535, columns=65535, frames=2000, syntax=RLE)
    with pytest.raises(LimitError):
        _ = ds.pixel_array


@pytest.mark.parametrize("value", [b"", b"\0", b"\xfe\xff\0\xe0", b"\xfe\xff\0\xe0\0\0\0\0", None])
def test_no_frames_at_all(value: bytes | None) -> None:
    ds = image(value, allocated=8, syntax=RLE)
    with pytest.raises(CodicomError):
        _ = ds.pixel_array


@pytest.mark.parametrize("syntax", [RLE, DEFLATED])
def test_damage_gives_a_result_or_an_error_of_ours(syntax: str) -> None:
    from codicom.testing.samples import mutated

    ds = image(np.arange(3 * 16 * 16, dtype="u2").tobytes(), rows=16, columns=16, frames=3)
    ds.compress(syntax)
    whole = ds.PixelData
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for seed in range(400):
            other = image(
                mutated(whole, seed), rows=16, columns=16, frames=3, syntax=syntax, vr="OB"
            )
            try:
                assert other.pixel_array.shape[-2:] == (16, 16)
            except CodicomError as error:
                assert str(error)


@pytest.mark.parametrize("read", (True, False))
def test_compressed_and_without_pixel_data(read: bool) -> None:
    ds = image(np.zeros(256, "u2").tobytes(), rows=16, columns=16)
    ds.compress(RLE)
    if read:
        file = BytesIO()
        ds.save_as(file)
        file.seek(0)
        ds = codicom.dcmread(file, force=True)
    del ds.PixelData
    assert not hasattr(ds, "pixel_array") and ds.get("pixel_array", 5) == 5
    with pytest.raises(AttributeError, match="PixelData"):
        list(iter_pixels(ds))
