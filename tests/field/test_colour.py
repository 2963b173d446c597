"""Wrong colours: who says what the components of a stream are, and who converts them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from codicom.pixels.codestream import read_header
from field.cases import case
from field.making import (
    BASELINE,
    EXTENDED,
    J2K,
    JPEG_LS,
    LOSSLESS_SV1,
    RLE,
    all_are,
    colours,
    decoded,
    encapsulated,
    encoders,
    jpeg,
    lossless_jpeg,
    native,
    renamed,
    streams_of,
    to_ybr,
    with_adobe,
    with_jfif,
)

RGB = colours()
YBR = to_ybr(RGB)
# A stream of quality 95 is off by a few, a wrong colour space by a hundred.
LOSS, ROUNDING = 12, 2


def of(stream: bytes, photometric: str, syntax: str = BASELINE) -> Any:
    """Return a data set of the test image in a stream."""
    return encapsulated(
        stream, syntax, rows=32, columns=48, samples=3, allocated=8, photometric=photometric
    )


@case("pydicom#263", "one handler gave RGB for a YBR_FULL stream, the other YCbCr")
@case("dicom-rs#674", "a stream labelled YBR_FULL was not converted when GDCM decoded it")
@case("pydicom#1133", "users had to convert YBR_FULL_422 of JPEG themselves")
@case("pydicom#1781", "the same for all JPEG: RGB is what everybody expects")
@pytest.mark.parametrize("photometric", ["YBR_FULL", "YBR_FULL_422"])
@pytest.mark.parametrize("subsampling", [0, 1, 2])
def test_transformed_streams(photometric: str, subsampling: int) -> None:
    # Patches of 16 pixels: subsampling loses nothing but along their edges.
    inner = np.s_[4:12, 4:12]
    ds = of(jpeg(RGB, subsampling=subsampling), photometric)
    for array in decoded(ds).values():
        assert np.abs(array.astype(int) - RGB)[inner].max() <= LOSS
    for array in decoded(ds, raw=True).values():
        assert np.abs(array.astype(int) - YBR)[inner].max() <= LOSS
    for array in decoded(ds, as_rgb=False).values():
        assert np.abs(array.astype(int) - YBR)[inner].max() <= LOSS


@case("pydicom#663", "a JFIF header that was put before an RGB stream turned red into its YCbCr")
@case("pydicom#878", "Pillow takes three components for YCbCr unless somebody says otherwise")
def test_rgb_streams_without_markers() -> None:
    assert read_header(memoryview(jpeg(RGB, rgb=True))).colour == ""
    all_are(of(jpeg(RGB, rgb=True), "RGB"), RGB, LOSS)
    all_are(of(renamed(jpeg(RGB, rgb=True), b"RGB"), "RGB"), RGB, LOSS)


@case("pydicom#1444", "APP14 with transform 0 says RGB, and a decoder that obeys it was corrected")
@pytest.mark.parametrize("photometric", ["RGB", "YBR_FULL", "YBR_FULL_422"])
def test_adobe_says_rgb(photometric: str) -> None:
    all_are(of(with_adobe(jpeg(RGB, rgb=True), 0), photometric), RGB, LOSS)


@case("pylibjpeg#41", "components R, G and B with APP14 transform 0 gave a green image")
@pytest.mark.parametrize("photometric", ["RGB", "YBR_FULL_422"])
def test_components_named_red_green_and_blue(photometric: str) -> None:
    stream = renamed(jpeg(RGB, rgb=True), b"RGB")
    all_are(of(stream, photometric), RGB, LOSS)
    all_are(of(with_adobe(stream, 0), photometric), RGB, LOSS)


@case("pydicom#2029", "labelled RGB, but JFIF: two plugins gave two colour spaces")
@case("pydicom#2280", "the label is RGB and the stream is YCbCr")
@pytest.mark.parametrize("mark", [with_jfif, lambda s: with_adobe(s, 1)])
def test_transformed_streams_labelled_rgb(mark: Any) -> None:
    all_are(of(mark(jpeg(RGB)), "RGB"), RGB, LOSS)


@case("pydicom#2280", "subsampled chroma is no red and blue, whatever the label")
def test_subsampled_streams_labelled_rgb() -> None:
    for array in decoded(of(jpeg(RGB, subsampling=1), "RGB")).values():
        assert np.abs(array.astype(int) - RGB)[4:12, 4:12].max() <= LOSS


@case("pylibjpeg-libjpeg#29", "a lossless stream of YCbCr labelled RGB is greenish")
def test_lossless_streams() -> None:
    stream = lossless_jpeg(YBR, 8)
    all_are(of(stream, "YBR_FULL", LOSSLESS_SV1), RGB, ROUNDING)
    # Nothing in this stream says what it is: the tag holds, and correcting it helps.
    ds = of(stream, "RGB", LOSSLESS_SV1)
    all_are(ds, YBR)
    ds.PhotometricInterpretation = "YBR_FULL"
    all_are(ds, RGB, ROUNDING)
    # With Adobe's marker the stream says it.
    all_are(of(with_adobe(stream, 1), "RGB", LOSSLESS_SV1), RGB, ROUNDING)
    all_are(of(with_adobe(lossless_jpeg(RGB, 8), 0), "YBR_FULL", LOSSLESS_SV1), RGB)


@case("pydicom#826", "YBR_FULL came out as YCbCr or RGB depending on syntax and handler")
@pytest.mark.parametrize("syntax", [RLE, JPEG_LS, LOSSLESS_SV1, J2K])
def test_every_lossless_syntax_gives_the_same(syntax: str) -> None:
    expected = native(YBR, photometric="YBR_FULL").pixel_array
    assert np.abs(expected.astype(int) - RGB).max() <= ROUNDING
    for label in encoders(syntax):
        ds = native(YBR, photometric="YBR_FULL")
        ds.compress(syntax, encoding_plugin=label)
        assert ds.PhotometricInterpretation == "YBR_FULL"
        all_are(ds, expected)
        all_are(ds, YBR, raw=True)


@case("dicom-rs#829", "the encoder wrote YCbCr and left the label at RGB")
@pytest.mark.parametrize("subsampling", ["444", "422", "420"])
def test_the_label_after_encoding(subsampling: str) -> None:
    for label in encoders(BASELINE):
        ds = native(RGB)
        ds.compress(BASELINE, encoding_plugin=label, subsampling=subsampling)
        assert ds.PhotometricInterpretation == "YBR_FULL_422"
        assert read_header(memoryview(streams_of(ds)[0])).colour == "YBR_FULL"
        for array in decoded(ds).values():
            assert np.abs(array.astype(int) - RGB)[4:12, 4:12].max() <= LOSS


@pytest.mark.parametrize("stored", [10, 12, 16])
def test_deep_colour(stored: int) -> None:
    """YBR_FULL of more than 8 bits, which the peer does not convert."""
    rgb = (RGB.astype("<u2") * 257) >> (16 - stored)
    half = 1 << (stored - 1)
    red, green, blue = (rgb[..., i].astype(float) for i in range(3))
    ybr = np.stack(
        [
            0.299 * red + 0.587 * green + 0.114 * blue,
            -0.1687 * red - 0.3313 * green + 0.5 * blue + half,
            0.5 * red - 0.4187 * green - 0.0813 * blue + half,
        ],
        -1,
    )
    ybr = np.clip(np.rint(ybr), 0, 2 * half - 1).astype("<u2")
    ds = native(ybr, stored=stored, photometric="YBR_FULL")
    assert np.abs(ds.pixel_array.astype(int) - rgb).max() <= max(2, half >> 11)
    for label in encoders(J2K):
        coded = native(ybr, stored=stored, photometric="YBR_FULL")
        coded.compress(J2K, encoding_plugin=label)
        all_are(coded, ds.pixel_array)


@pytest.mark.parametrize("subsampling", ["444", "422"])
def test_jpeg_of_12_bits(subsampling: str) -> None:
    """Colour of JPEG Extended is coded as YCbCr, and comes back as RGB."""
    rgb = (RGB.astype("<u2") * 257) >> 4
    for label in encoders(EXTENDED):
        ds = native(rgb, stored=12)
        ds.compress(EXTENDED, encoding_plugin=label, subsampling=subsampling)
        assert ds.PhotometricInterpretation == "YBR_FULL_422"
        for tagged in (12, 16):
            ds.BitsStored = tagged
            for array in decoded(ds).values():
                assert np.abs(array.astype(int) - rgb)[4:12, 4:12].max() <= 16 * LOSS
