"""What a data set shows in a notebook."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from codicom import Dataset, dcmread
from codicom.filereader import read_dataset
from codicom.pixels import apply_color_lut


class Balance(HTMLParser):
    """Checks that every tag that is opened is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "img":
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def parsed(html: str) -> str:
    """Return the text of a page whose tags are in order."""
    parser = Balance()
    parser.feed(html)
    assert parser.stack == []
    return " ".join(parser.words)


@pytest.mark.parametrize("name", ["CT_small.dcm", "SC_rgb_small_odd.dcm", "liver_1frame.dcm"])
def test_table_and_picture(name: str, peer_file: Callable[[str], Path]) -> None:
    ds = dcmread(peer_file(name))
    html = ds._repr_html_()
    text = parsed(html)
    assert "(0028,0010)" in text
    assert "File Meta Information" in text
    found = re.search(r"base64,([^']+)'", html)
    assert found is not None
    picture = np.asarray(PIL.Image.open(io.BytesIO(base64.b64decode(found[1]))))
    array = ds.pixel_array
    assert (
        picture.shape
        == array[:: -(-max(array.shape[:2]) // 128), :: -(-max(array.shape[:2]) // 128)].shape
    )
    assert picture.ptp() > 0 if hasattr(picture, "ptp") else np.ptp(picture) > 0


def test_items_are_folded_and_values_escaped() -> None:
    ds = Dataset()
    ds.PatientName = "<script>alert(1)</script>"
    ds.BeamSequence = [Dataset() for _ in range(30)]
    ds.BeamSequence[0].Manufacturer = "inside"
    html = ds._repr_html_()
    text = parsed(html)
    assert "<script>" not in html
    assert "30 item(s)" in text
    assert "inside" in text
    assert "and 10 more" in text


def test_a_picture_that_cannot_be_made_says_why(peer_file: Callable[[str], Path]) -> None:
    ds = dcmread(peer_file("CT_small.dcm"))
    del ds.BitsAllocated
    assert "no picture" in parsed(ds._repr_html_())


def picture_of(html: str) -> np.ndarray:
    found = re.search(r"base64,([^']+)'", html)
    assert found is not None
    return np.asarray(PIL.Image.open(io.BytesIO(base64.b64decode(found[1]))))


def test_palettes_are_shown_in_colour(peer_file: Callable[[str], Path]) -> None:
    ds = dcmread(peer_file("examples_palette.dcm"))
    picture = picture_of(ds._repr_html_())
    step = -(-max(ds.Rows, ds.Columns) // 128)
    colours = apply_color_lut(ds.pixel_array, ds)[::step, ::step]
    assert (picture == colours >> 8 * (colours.itemsize - 1)).all()


def test_an_element_that_is_damaged_says_so() -> None:
    data = b"\x28\0\x10\0US\x03\0abc" + b"\x28\0\x11\0US\x02\0\x05\0"
    text = parsed(read_dataset(io.BytesIO(data), False, True)._repr_html_())
    assert re.search(r"\(0028,0010\) +Rows +.*US.*\(0028,0011\) +Columns +US +5", text)


def test_long_texts_begin() -> None:
    ds = Dataset()
    ds.PatientComments = "word " * 1000
    ds.ImageComments = "short"
    text = parsed(ds._repr_html_())
    assert "'word word" in text
    assert "'short'" in text
    assert len(text) < 1000


def test_deep_and_wide_sequences_end() -> None:
    def nested(depth: int) -> Dataset:
        ds = Dataset()
        ds.PatientID = "x"
        if depth:
            ds.ContentSequence = [nested(depth - 1) for _ in range(20)]
        return ds

    html = nested(3)._repr_html_()
    assert 4000 < html.count("<tr>") <= 5200
    parsed(html)
    wide = nested(0)
    wide.ContentSequence = [nested(0) for _ in range(21)]
    assert "and 1 more" in parsed(wide._repr_html_())
