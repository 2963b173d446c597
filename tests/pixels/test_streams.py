"""Decoders of streams, with one that needs no library."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

import codicom
from codicom.encaps import encapsulate
from codicom.errors import CodecError, CodicomWarning, InvalidPixelDataError, LimitError
from codicom.pixels import registry
from codicom.pixels.codec import Decoded, FrameSpec, StreamDecoder
from codicom.pixels.native import zeros

SYNTAX = "1.2.826.0.1.3680043.10.77"
ROWS, COLUMNS = 2, 4


class Counting:
    """A stream is a byte for each frame, which all its samples have; zeros are padding."""

    label = "counting"
    priority = 1

    def __init__(self) -> None:
        self.decoded: list[int] = []
        self.closed = 0

    def missing(self) -> str | None:
        return None

    def decode_stream(
        self, stream: Any, frame: FrameSpec, start: int, as_rgb: bool
    ) -> Iterator[tuple[bytes, Decoded]]:
        try:
            for number, value in enumerate(stream.read()):
                if value == 255:
                    raise ValueError("damaged")
                if value == 0:
                    return
                self.decoded.append(number)
                if number >= start:
                    size = 1 if value == 254 else frame.frame_length
                    yield bytes([value]) * size, Decoded("RGB" if as_rgb else "YBR_PARTIAL_420")
        finally:
            self.closed += 1


@pytest.fixture
def codec() -> Iterator[Counting]:
    made = Counting()
    registry.add("decoders", SYNTAX, made, "this test")
    yield made
    registry.remove("decoders", SYNTAX, "counting")


def video(stream: bytes, number: int) -> codicom.Dataset:
    """Return a data set with such a stream, in two fragments if it can be."""
    ds = codicom.Dataset()
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = SYNTAX
    ds.Rows, ds.Columns, ds.NumberOfFrames = ROWS, COLUMNS, number
    ds.SamplesPerPixel, ds.PlanarConfiguration, ds.PixelRepresentation = 3, 1, 0
    ds.PhotometricInterpretation = "YBR_PARTIAL_420"
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = 8, 8, 7
    ds.PixelData = encapsulate([stream], fragments_per_frame=1 + (len(stream) > 2), has_bot=False)
    ds["PixelData"].is_undefined_length = True
    return ds


STREAM = bytes(range(1, 11))


def test_all_frames_are_decoded_once(codec: Counting) -> None:
    assert isinstance(codec, StreamDecoder)
    array = video(STREAM, 10).pixel_array
    assert array.shape == (10, ROWS, COLUMNS, 3)
    assert array[:, 0, 0, 0].tolist() == list(STREAM)
    assert codec.decoded == list(range(10))
    assert codec.closed == 1


def test_iteration_decodes_as_it_goes(codec: Counting) -> None:
    frames = codicom.iter_pixels(video(STREAM, 10))
    for number in range(3):
        assert int(next(frames).max()) == number + 1
        assert codec.decoded == list(range(number + 1))


def test_frames_in_order_go_on_and_others_begin_again(codec: Counting) -> None:
    frames = video(STREAM, 10).frames
    assert [int(frames[i].array()[0, 0, 0]) for i in (2, 3, 6)] == [3, 4, 7]
    assert codec.decoded == list(range(7))
    assert int(frames[6].array()[0, 0, 0]) == 7
    assert codec.decoded == [*range(7), *range(7)]


def test_frames_on_threads(codec: Counting) -> None:
    frames = video(STREAM, 10).frames
    found: dict[int, int] = {}

    def run(first: int) -> None:
        for index in range(first, 10, 3):
            found[index] = int(frames[index].array()[0, 0, 0])

    threads = [threading.Thread(target=run, args=(first,)) for first in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {i: i + 1 for i in range(10)}


@pytest.mark.usefixtures("codec")
def test_colour_that_is_wanted() -> None:
    ds = video(STREAM, 10)
    for options, colour in (
        ({}, "RGB"), ({"force_rgb": True}, "RGB"), ({"raw": True}, "YBR_PARTIAL_420"),
        ({"as_rgb": False}, "YBR_PARTIAL_420"), ({"force_ybr": True}, "YBR_FULL"),
    ):  # fmt: skip
        array = codicom.pixel_array(ds, **options)
        assert codicom.pixels.report(array)[0].photometric_interpretation == colour
        # Gray is 128, 128 in the chroma of YBR_FULL.
        assert array[4, 0, 0].tolist() == ([5, 128, 128] if colour == "YBR_FULL" else [5, 5, 5])


@pytest.mark.usefixtures("codec")
def test_what_is_wrong_is_told() -> None:
    with pytest.raises(CodecError, match="ends before frame 10"):
        _ = video(STREAM, 12).pixel_array
    with pytest.raises(CodecError, match="frame 3:\n  counting: ValueError: damaged"):
        _ = video(b"\1\2\3\xff", 4).pixel_array
    # The damage may be behind the last frame.
    with pytest.raises(CodecError, match="frame 2:\n  counting: ValueError: damaged"):
        _ = video(b"\1\2\3\xff", 3).pixel_array
    with pytest.raises(CodecError, match="1 bytes for a frame of 24"):
        _ = video(b"\1\xfe", 2).pixel_array
    with pytest.warns(CodicomWarning, match="more frames"):
        assert len(video(STREAM, 7).pixel_array) == 7
    with pytest.raises(ValueError, match="10"):
        codicom.pixel_array(video(STREAM, 10), index=10)
    with pytest.raises(InvalidPixelDataError, match=r"bytes and .* NumberOfFrames is 2000000000"):
        _ = video(STREAM, 2_000_000_000).pixel_array


def test_memory_that_is_not_there_is_an_error_of_codicom() -> None:
    with pytest.raises(LimitError, match="no memory"):
        zeros(1 << 62)
