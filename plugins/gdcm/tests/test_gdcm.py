"""What is peculiar to GDCM: what it is not given, and that it agrees with the other plugins."""

from __future__ import annotations

import os
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import codicom_gdcm
from codicom import dcmread
from codicom.errors import CodicomError
from codicom.pixels import registry
from codicom.pixels.codec import FrameSpec
from codicom.pixels.codestream import read_header
from codicom_gdcm import GdcmError, jpeg2000_decoder, jpeg_decoder, jpegls_decoder

UID = "1.2.840.10008.1.2.4."
DECODERS = {
    **dict.fromkeys(("50", "51", "57", "70"), jpeg_decoder),
    **dict.fromkeys(("80", "81"), jpegls_decoder),
    **dict.fromkeys(("90", "91"), jpeg2000_decoder),
}


def spec(syntax: str, **changes: Any) -> FrameSpec:
    frame = FrameSpec(24, 31, 1, 8, 8, 0, "MONOCHROME2", 0, UID + syntax)
    return replace(frame, **changes)


def encoded(frame: FrameSpec, plugin: str = "imagecodecs", **options: Any) -> bytes:
    """Return the codestream of a smooth image with the ends of its range in it."""
    y, x, s = np.mgrid[0 : frame.rows, 0 : frame.columns, 0 : frame.samples_per_pixel]
    values = (np.sin(x / 7 + s) + np.cos(y / 5) + 2) / 4 * ((1 << frame.bits_stored) - 1)
    values = values.round().astype("i8")
    values[0, :2] = [[0], [(1 << frame.bits_stored) - 1]]
    values -= frame.is_signed << (frame.bits_stored - 1)
    samples = values.astype(f"<i{frame.bits_allocated // 8}").tobytes()
    (codec,) = (
        c.codec
        for c in registry.plugins("encoders", frame.transfer_syntax_uid).usable
        if c.label == plugin
    )
    return bytes(codec.encode(memoryview(samples), frame, **options))


def refused(stream: bytes, frame: FrameSpec, text: str) -> None:
    decoder = DECODERS[frame.transfer_syntax_uid.rpartition(".")[2]]
    with pytest.raises(GdcmError, match=text):
        decoder.decode(memoryview(stream), frame, memoryview(bytearray(frame.frame_length)))


@pytest.mark.parametrize("stored", [2, 4, 6, 7])
@pytest.mark.parametrize("syntax", ["57", "70"])
def test_shallow_lossless_jpeg_is_refused(syntax: str, stored: int) -> None:
    frame = spec(syntax, bits_stored=stored)
    refused(encoded(frame), frame, f"JPEG Lossless of {stored} bits")


@pytest.mark.parametrize("stored", [6, 7])
def test_jpeg_ls_of_6_and_7_bits_is_refused(stored: int) -> None:
    frame = spec("80", bits_stored=stored)
    refused(encoded(frame, "pyjpegls"), frame, f"JPEG-LS of {stored} bits")


def jpeg(syntax: str = "50") -> tuple[bytes, FrameSpec]:
    frame = spec(syntax, samples_per_pixel=3, photometric_interpretation="YBR_FULL")
    return encoded(frame), frame


def with_segment(stream: bytes, marker: int, content: bytes) -> bytes:
    length = (len(content) + 2).to_bytes(2, "big")
    return stream[:2] + bytes((0xFF, marker)) + length + content + stream[2:]


@pytest.mark.parametrize(
    ("marker", "content", "text"),
    [
        (0xE0, b"JFIF\0\x02\x01\0\0\x01\0\x01\0\0", "unknown version"),
        (0xEE, b"Adobe\0\x64\0\0\0\0\x05", "unknown colour transform"),
        (0xDC, b"\0\x18", "no marker"),
    ],
)
def test_what_would_end_the_process_is_refused(marker: int, content: bytes, text: str) -> None:
    stream, frame = jpeg()
    refused(with_segment(stream, marker, content), frame, text)


def test_a_short_adobe_segment_is_nobodys() -> None:
    stream, frame = jpeg()
    out, same = bytearray(frame.frame_length), bytearray(frame.frame_length)
    jpeg_decoder.decode(memoryview(stream), frame, memoryview(out))
    other = with_segment(stream, 0xEE, b"Adobe\0\0\0\0\0")
    jpeg_decoder.decode(memoryview(other), frame, memoryview(same))
    assert out == same


def test_a_segment_beyond_the_end_is_refused() -> None:
    """For these GDCM would wait for ever."""
    stream, frame = jpeg()
    assert stream[-2:] == b"\xff\xd9"
    refused(stream[:-1] + b"\xe0\xff\xd9", frame, "cut off")
    refused(stream[:-2], frame, "end marker")


def test_other_components_are_refused() -> None:
    frame = spec("50", samples_per_pixel=4)
    stream, _ = jpeg()
    at = stream.find(b"\xff\xc0")
    four = stream[: at + 2] + b"\0\x14" + stream[at + 4 : at + 9] + b"\x04"
    four += stream[at + 10 : at + 19] + b"\x04\x11\0" + stream[at + 19 :]
    refused(four, frame, "1 or 3 components")


@pytest.mark.parametrize("syntax", ["57", "80", "90"])
@pytest.mark.parametrize(("allocated", "stored"), [(16, 8), (16, 12), (32, 12)])
@pytest.mark.parametrize("signed", [0, 1])
def test_wide_containers(syntax: str, allocated: int, stored: int, signed: int) -> None:
    """GDCM is not told of them: it would end the process, or write noise."""
    frame = spec(syntax, bits_allocated=allocated, bits_stored=stored, pixel_representation=signed)
    stream = memoryview(encoded(frame))
    first = registry.plugins("decoders", frame.transfer_syntax_uid).usable[0]
    assert first.label == "imagecodecs"
    arrays = []
    for decoder in (first.codec, DECODERS[syntax]):
        out = bytearray(frame.frame_length)
        wrote = decoder.decode(stream, frame, memoryview(out))
        mask = (1 << wrote.bits_stored) - 1
        arrays.append(np.frombuffer(out, f"<u{allocated // 8}") & mask)
        assert wrote.bits_stored == read_header(stream).precision
    assert np.array_equal(*arrays)


@pytest.mark.parametrize("mode", [0, 1, 2])
def test_interleave_modes(mode: int) -> None:
    frame = spec("80", samples_per_pixel=3, photometric_interpretation="RGB")
    stream = encoded(frame, "pyjpegls", interleave_mode=mode)
    found = []
    for decoder in (jpegls_decoder, _other("pyjpegls", frame)):
        out = bytearray(frame.frame_length)
        wrote = decoder.decode(memoryview(stream), frame, memoryview(out))
        array = np.frombuffer(out, np.uint8)
        found.append(array.reshape(3, -1).T if wrote.planar_configuration else array.reshape(-1, 3))
    assert np.array_equal(*found)


def _other(label: str, frame: FrameSpec) -> Any:
    usable = registry.plugins("decoders", frame.transfer_syntax_uid).usable
    return next(c.codec for c in usable if c.label == label)


def test_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codicom_gdcm, "find_spec", lambda name: None)
    assert "pip install python-gdcm" in str(jpeg_decoder.missing())


CORPUS = os.environ.get("CODICOM_CORPUS")


@pytest.mark.skipif(not CORPUS, reason="CODICOM_CORPUS is not set")
def test_the_corpus_is_decoded_as_by_the_others() -> None:
    """Lossless files to the same samples, lossy ones within 1."""
    from corpus import Corpus

    same = 0
    for entry in Corpus.from_folder(Path(str(CORPUS))).well_formed():
        syntax = str(entry.row["ts"] or "")
        if not syntax.startswith(UID) or syntax[len(UID) :] not in DECODERS:
            continue
        found = []
        for plugin in ("", "gdcm"):
            ds = dcmread(entry.path)
            ds.pixel_array_options(raw=True, index=0, decoding_plugin=plugin)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    found.append(ds.pixel_array.astype("i8"))
                except CodicomError as error:
                    found.append(str(error))
        if isinstance(found[1], str):
            assert isinstance(found[0], str) or "of 7 bits" in found[1], (entry.name, found[1])
            continue
        lossy = syntax[len(UID) :] in ("50", "51", "81", "91")
        assert np.abs(found[0] - found[1]).max() <= lossy, entry.name
        same += 1
    assert same > 90
