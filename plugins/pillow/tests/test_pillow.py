"""What is peculiar to Pillow: no conversion goes unseen, and it agrees with the other plugins."""

from __future__ import annotations

import os
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ImageFile, features

import codicom_pillow
from codicom import dcmread
from codicom.errors import CodicomError, InvalidPixelDataError
from codicom.pixels import registry
from codicom.pixels.codec import FrameSpec
from codicom_pillow import PillowError, jpeg2000_decoder, jpeg_decoder

UID = "1.2.840.10008.1.2.4."
DECODERS = {"50": jpeg_decoder, "51": jpeg_decoder, "90": jpeg2000_decoder, "91": jpeg2000_decoder}
COLOUR = FrameSpec(16, 24, 3, 8, 8, 0, "YBR_FULL", 0, f"{UID}50")


def encoded(frame: FrameSpec) -> bytes:
    """Return the codestream that imagecodecs makes of a smooth image."""
    y, x, s = np.mgrid[0 : frame.rows, 0 : frame.columns, 0 : frame.samples_per_pixel]
    values = (np.sin(x / 7 + s) + np.cos(y / 5 - s) + 2) / 4 * ((1 << frame.bits_stored) - 1)
    samples = values.round().astype(f"<u{frame.bits_allocated // 8}").tobytes()
    usable = registry.plugins("encoders", frame.transfer_syntax_uid).usable
    codec = next(c.codec for c in usable if c.label == "imagecodecs")
    return bytes(codec.encode(memoryview(samples), frame))


def decode(decoder: Any, stream: bytes, frame: FrameSpec) -> bytes:
    out = bytearray(frame.frame_length)
    decoder.decode(memoryview(stream), frame, memoryview(out))
    return bytes(out)


def first(frame: FrameSpec) -> Any:
    return registry.plugins("decoders", frame.transfer_syntax_uid).usable[0].codec


def adobe(stream: bytes, transform: int) -> bytes:
    segment = b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0" + bytes([transform])
    return stream[:2] + segment + stream[2:]


@pytest.mark.parametrize("transform", [None, 0, 1])
def test_components_are_not_converted(transform: int | None) -> None:
    stream = encoded(COLOUR)
    at = stream.find(b"\xff\xe0\0\x10JFIF")
    stream = stream[:at] + stream[at + 18 :] if at > 0 else stream
    if transform is not None:
        stream = adobe(stream, transform)
    expected = decode(first(COLOUR), encoded(COLOUR), COLOUR)
    found = decode(jpeg_decoder, stream, COLOUR)
    assert np.abs(np.frombuffer(found, "u1").astype(int) - np.frombuffer(expected, "u1")).max() <= 1


@pytest.mark.parametrize(
    ("syntax", "changes", "text"),
    [
        ("51", {"bits_allocated": 16, "bits_stored": 12}, "lossy of 12"),
        ("90", {"bits_allocated": 32, "bits_stored": 20}, "at most 16 bits"),
        ("90", {"bits_allocated": 16, "bits_stored": 12, "samples_per_pixel": 3}, "at most 8"),
    ],
)
def test_what_would_be_shortened_is_refused(syntax: str, changes: Any, text: str) -> None:
    grey = {"samples_per_pixel": 1, "photometric_interpretation": "MONOCHROME2"}
    if "samples_per_pixel" in changes:
        grey = {"photometric_interpretation": "RGB"}
    frame = replace(COLOUR, transfer_syntax_uid=UID + syntax, **{**grey, **changes})
    with pytest.raises(PillowError, match=text):
        decode(DECODERS[syntax], encoded(frame), frame)


def test_lossless_jpeg_is_refused() -> None:
    frame = replace(COLOUR, transfer_syntax_uid=f"{UID}70")
    with pytest.raises(PillowError, match="this is lossless of 8"):
        decode(jpeg_decoder, encoded(frame), frame)


def test_no_truncated_images(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = encoded(COLOUR)
    with pytest.raises(InvalidPixelDataError, match="end marker"):
        decode(jpeg_decoder, stream[:-2], COLOUR)
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    with pytest.raises(PillowError, match="LOAD_TRUNCATED_IMAGES"):
        decode(jpeg_decoder, stream, COLOUR)


def test_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "check", lambda name: False)
    assert "built without JPEG 2000" in str(jpeg2000_decoder.missing())
    monkeypatch.setattr(codicom_pillow, "find_spec", lambda name: None)
    assert "pip install pillow" in str(jpeg_decoder.missing())


CORPUS = os.environ.get("CODICOM_CORPUS")
REFUSED = ("Pillow decodes lossy JPEG of 8 bits", "Pillow keeps at most", "broken data stream")


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
        for plugin in ("", "pillow"):
            ds = dcmread(entry.path)
            ds.pixel_array_options(raw=True, index=0, decoding_plugin=plugin)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    found.append(ds.pixel_array.astype("i8"))
                except CodicomError as error:
                    found.append(str(error))
        if isinstance(found[1], str):
            known = any(text in found[1] for text in REFUSED)
            assert isinstance(found[0], str) or known, (entry.name, found[1])
            continue
        lossy = syntax[len(UID) :] != "90"
        assert np.abs(found[0] - found[1]).max() <= lossy, entry.name
        same += 1
    assert same > 50
