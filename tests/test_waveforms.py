"""Waveforms beside pydicom."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.waveforms import generate_multiplex as peer_generate_multiplex
from pydicom.waveforms import multiplex_array as peer_multiplex_array

import codicom
from codicom.errors import CodicomError, InvalidValueError
from codicom.waveforms import generate_multiplex, multiplex_array

BIG_ENDIAN = "1.2.840.10008.1.2.2"
WORDS = b"\1\0\2\0\xff\xff\4\0"


def waveform(package: Any, data: bytes = WORDS, **more: Any) -> Any:
    """Return a data set with one multiplex group of two samples of two channels.

    `more` are elements of the group instead of the usual ones, None for none.
    """
    channels = more.pop("channels", ({}, {}))
    values = {
        "NumberOfWaveformChannels": 2,
        "NumberOfWaveformSamples": 2,
        "WaveformBitsAllocated": 16,
        "WaveformSampleInterpretation": "SS",
        **more,
    }
    group = package.Dataset()
    for keyword, value in values.items():
        if value is not None:
            setattr(group, keyword, value)
    if channels is not None:
        group.ChannelDefinitionSequence = []
        for channel in channels:
            item = package.Dataset()
            for keyword, value in channel.items():
                setattr(item, keyword, value)
            group.ChannelDefinitionSequence.append(item)
    if data is not None:
        group.add_new(0x54001010, "OW", data)
    dataset = package.Dataset()
    dataset.WaveformSequence = [group]
    return dataset


def same(ours: Any, theirs: Any) -> None:
    assert ours.dtype == theirs.dtype and ours.shape == theirs.shape
    assert np.array_equal(ours, theirs)
    assert ours.flags.writeable and ours.flags.c_contiguous


@pytest.mark.parametrize("as_raw", [True, False])
def test_file_of_pydicom(peer_file: Callable[[str], Path], as_raw: bool) -> None:
    path = peer_file("waveform_ecg.dcm")
    ours, theirs = codicom.dcmread(path), pydicom.dcmread(path)
    for index in (0, 1, -1):
        same(multiplex_array(ours, index, as_raw), peer_multiplex_array(theirs, index, as_raw))
    mine = list(generate_multiplex(ours, as_raw))
    peer = list(peer_generate_multiplex(theirs, as_raw))
    assert len(mine) == len(peer) == 2
    for one, other in zip(mine, peer, strict=True):
        same(one, other)


def test_method_is_in_units(peer_file: Callable[[str], Path]) -> None:
    path = peer_file("waveform_ecg.dcm")
    ours, theirs = codicom.dcmread(path), pydicom.dcmread(path)
    for index in (0, 1):
        same(ours.waveform_array(index), theirs.waveform_array(index))
    assert ours.waveform_array(0).dtype == np.float64


FULL = {
    "ChannelSensitivity": "2.0",
    "ChannelBaseline": "10",
    "ChannelSensitivityCorrectionFactor": "0.5",
}


@pytest.mark.parametrize(
    "channels",
    [
        (FULL, {}),
        ({}, FULL),
        (FULL, {"ChannelSensitivity": "-1.5", "ChannelBaseline": "0.25"}),
        ({"ChannelSensitivity": "2"}, {"ChannelBaseline": "10"}),
        ({"ChannelSensitivityCorrectionFactor": "3"}, {}),
        ({"ChannelSensitivity": "0"}, {}),
        (FULL,),
    ],
    ids=str,
)
def test_units_as_pydicom_has_them(channels: Any) -> None:
    ours, theirs = waveform(codicom, channels=channels), waveform(pydicom, channels=channels)
    same(ours.waveform_array(0), theirs.waveform_array(0))
    same(multiplex_array(ours, 0), peer_multiplex_array(theirs, 0))


def test_empty_elements_of_a_channel_count_as_none() -> None:
    """pydicom raises TypeError."""
    channels = ({"ChannelSensitivity": "2", "ChannelBaseline": None}, {"ChannelSensitivity": None})
    array = waveform(codicom, channels=channels).waveform_array(0)
    assert array.tolist() == [[2.0, 2.0], [-2.0, 4.0]]


@pytest.mark.parametrize(
    ("bits", "kind", "data"),
    [
        (8, "SB", b"\xff\1\2\3"), (8, "UB", b"\xff\1\2\3"), (8, "MB", b"\xff\1\2\3"),
        (8, "AB", b"\xff\1\2\3"), (16, "US", WORDS), (16, "SS", WORDS), (32, "SL", WORDS * 2),
        (32, "UL", WORDS * 2), (64, "SV", WORDS * 4), (64, "UV", WORDS * 4), (16, "SS", WORDS * 2),
    ],
)  # fmt: skip
def test_types_of_samples(bits: int, kind: str, data: bytes) -> None:
    more = {"WaveformBitsAllocated": bits, "WaveformSampleInterpretation": kind}
    ours, theirs = waveform(codicom, data, **more), waveform(pydicom, data, **more)
    same(multiplex_array(ours, 0), peer_multiplex_array(theirs, 0))
    same(ours.waveform_array(0), theirs.waveform_array(0))


@pytest.mark.parametrize(
    "more",
    [
        {"NumberOfWaveformChannels": None}, {"NumberOfWaveformSamples": None},
        {"WaveformBitsAllocated": None}, {"WaveformSampleInterpretation": None}, {"data": None},
        {"channels": None}, {"data": b"\1\0"}, {"data": b""},
    ],
    ids=str,
)  # fmt: skip
def test_errors_as_pydicom_has_them(more: dict[str, Any]) -> None:
    with pytest.raises((AttributeError, ValueError)) as theirs:
        waveform(pydicom, **more).waveform_array(0)
    with pytest.raises(CodicomError) as ours:
        waveform(codicom, **more).waveform_array(0)
    assert isinstance(ours.value, theirs.type)


def test_groups_that_are_not_there() -> None:
    with pytest.raises(AttributeError, match=r"\(5400,0100\) Waveform Sequence"):
        codicom.Dataset().waveform_array(0)
    with pytest.raises(AttributeError):
        next(generate_multiplex(codicom.Dataset()))
    with pytest.raises(IndexError):
        waveform(codicom).waveform_array(1)
    empty = codicom.Dataset()
    empty.WaveformSequence = []
    assert list(generate_multiplex(empty)) == []


@pytest.mark.parametrize(
    "more",
    [
        {"WaveformBitsAllocated": 24}, {"WaveformSampleInterpretation": "XX"},
        {"WaveformSampleInterpretation": "SB"}, {"NumberOfWaveformChannels": [1, 2]},
        {"channels": ({}, {}, {})}, {"channels": ({"ChannelSensitivity": ["1", "2"]}, {})},
        {"WaveformBitsAllocated": [8, 16]},
    ],
    ids=str,
)  # fmt: skip
def test_what_has_no_meaning(more: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueError) as caught:
        waveform(codicom, **more).waveform_array(0)
    assert caught.value.path == "(5400,0100)[0]"


def test_big_endian() -> None:
    dataset = waveform(codicom, b"\0\1\0\2\xff\xff\0\4")
    dataset.ensure_file_meta()
    dataset.file_meta.TransferSyntaxUID = BIG_ENDIAN
    buffer = io.BytesIO()
    dataset.save_as(buffer)
    big = codicom.dcmread(io.BytesIO(buffer.getvalue()), force=True)
    assert multiplex_array(big, 0).tolist() == [[1, 2], [-1, 4]]
    assert multiplex_array(big, 0).dtype == np.int16


def test_arrays_are_copies() -> None:
    dataset = waveform(codicom)
    array = multiplex_array(dataset, 0)
    array += 1
    assert dataset.WaveformSequence[0].WaveformData == WORDS
