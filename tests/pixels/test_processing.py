"""Processing of pixels beside pydicom's: LUTs, windows, palettes, colour spaces, ICC profiles."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pydicom
import pydicom.pixels
import pytest

import codicom
import codicom.pixels
from codicom.errors import (
    CodecUnavailableError,
    CodicomError,
    CodicomWarning,
    InvalidPixelDataError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from codicom.pixels import processing
from corpus import Corpus

RNG = np.random.default_rng(11)
U8 = np.array([[0, 1, 2, 255]], "u1")
I16 = np.array([[-5, 0, 100, 2000]], "i2")
# Not to the ends of the range: there the peer's subtraction of the first value wraps around.
LARGE = RNG.integers(-32000, 32000, (300, 500)).astype("i2")
GREY = {"PhotometricInterpretation": "MONOCHROME2", "BitsStored": 8, "PixelRepresentation": 0}

Built = Callable[[ModuleType], Any]


def data_set(lib: ModuleType, **values: Any) -> Any:
    """Return a data set of either library; lists of functions become sequences."""
    ds = lib.Dataset()
    for keyword, value in values.items():
        if isinstance(value, list) and all(callable(item) for item in value):
            value = [item(lib) for item in value]
        setattr(ds, keyword, value)
    return ds


def made(**values: Any) -> Built:
    return lambda lib: data_set(lib, **values)


def lut(
    first: int, bits: int, data: Any, entries: int | None = None, signed: bool = False
) -> Built:
    """Return what makes an item of a LUT sequence: of US values, or of OW from bytes."""

    def build(lib: ModuleType) -> Any:
        item = lib.Dataset()
        count = len(data) if entries is None else entries
        item.add_new("LUTDescriptor", "SS" if signed else "US", [count, first, bits])
        item.add_new("LUTData", "OW" if isinstance(data, bytes) else "US", data)
        return item

    return build


def same(name: str, arr: Any, build: Built, *args: Any, **kwargs: Any) -> Any:
    """Compare a function of both libraries; return what ours gives."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = getattr(pydicom.pixels, name)(arr.copy(), build(pydicom), *args, **kwargs)
        ours = getattr(codicom.pixels, name)(arr.copy(), build(codicom), *args, **kwargs)
    assert ours.dtype == theirs.dtype
    assert ours.shape == theirs.shape
    np.testing.assert_array_equal(ours, theirs)
    return ours


def unchanged(name: str, arr: Any, build: Built) -> None:
    assert getattr(codicom.pixels, name)(arr, build(codicom)) is arr


# ---- modality -----------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["u1", "i1", "u2", "i2", ">i2", "u4", "f4", "f8"])
def test_rescale(dtype: str) -> None:
    arr = RNG.integers(0, 100, (7, 9)).astype(dtype)
    for slope, intercept in [("2.5", "-10"), (1, -1024), ("0.0003", "1e9"), (-1, 0)]:
        same("apply_rescale", arr, made(RescaleSlope=slope, RescaleIntercept=intercept))


@pytest.mark.parametrize(
    "values", [{}, {"RescaleSlope": "2"}, {"RescaleIntercept": "2"}, {"ModalityLUTSequence": []}]
)
def test_nothing_to_rescale(values: dict[str, Any]) -> None:
    unchanged("apply_rescale", I16, made(**values))
    unchanged("apply_modality_lut", I16, made(**values))


def test_rescale_wants_one_number() -> None:
    for slope in (["1", "2"], ""):
        ds = codicom.Dataset()
        ds.RescaleSlope, ds.RescaleIntercept = slope, "1"
        with pytest.raises(InvalidPixelDataError, match="RescaleSlope is no number"):
            processing.apply_rescale(I16, ds)


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("first", [0, 1, -3, 100])
@pytest.mark.parametrize("arr", [U8, I16, LARGE, LARGE.view("u2"), LARGE.astype("i4")])
def test_modality_lut(bits: int, first: int, arr: Any) -> None:
    if first < 0 and arr.dtype.kind == "u":
        first = 50
    data = RNG.integers(0, 256, 200).tolist()
    table = lut(first, bits, data, signed=first < 0)
    same("apply_modality_lut", arr, made(ModalityLUTSequence=[table]))


def test_modality_lut_goes_before_rescale() -> None:
    table = lut(0, 16, [5, 10, 20, 30])
    build = made(ModalityLUTSequence=[table], RescaleSlope=2, RescaleIntercept=1)
    assert same("apply_modality_lut", U8, build).tolist() == [[5, 10, 20, 30]]
    same("apply_rescale", U8, build)


@pytest.mark.parametrize("big", [False, True])
def test_lut_of_words(big: bool) -> None:
    data = np.array([5, 10, 2000, 30], ">u2" if big else "<u2").tobytes()

    def build(lib: ModuleType) -> Any:
        ds = data_set(lib, ModalityLUTSequence=[lut(0, 16, data, 4)])
        ds.set_original_encoding(False, not big)
        return ds

    assert same("apply_modality_lut", U8, build).tolist() == [[5, 10, 2000, 30]]


def test_lut_of_bytes_and_of_one_value() -> None:
    """Not what the standard wants, but met: the table packed as bytes, an entry not in a list."""
    ds = data_set(codicom, VOILUTSequence=[lut(0, 8, bytes([5, 10, 20, 30]), 4)])
    assert processing.apply_voi(U8, ds).tolist() == [[5, 10, 20, 30]]
    ds = data_set(codicom, VOILUTSequence=[lut(0, 16, 7, 1)])
    assert processing.apply_voi(U8, ds).tolist() == [[7, 7, 7, 7]]


def test_first_value_written_as_unsigned() -> None:
    ds = data_set(codicom, VOILUTSequence=[lut(65534, 8, [5, 10, 7, 9])])
    assert processing.apply_voi(I16, ds).tolist() == [[5, 7, 9, 9]]


def test_descriptor_of_0_means_65536() -> None:
    """FIELD section 2, dicom-rs#828."""
    data = np.arange(65536, dtype="<u2")[::-1].tobytes()

    def build(lib: ModuleType) -> Any:
        ds = data_set(lib, VOILUTSequence=[lut(0, 16, data, 0)])
        ds.set_original_encoding(False, True)
        return ds

    ours = codicom.pixels.apply_voi(LARGE.view("u2"), build(codicom))
    np.testing.assert_array_equal(ours, 65535 - LARGE.view("u2"))


@pytest.mark.parametrize(
    ("item", "error", "text"),
    [
        (made(), MissingElementError, "LUTDescriptor"),
        (lut(0, 16, [5, 10], 4), InvalidPixelDataError, "has 2 entries, fewer than the 4"),
        (lut(0, 8, [5, 300]), InvalidPixelDataError, "an entry of 300"),
        (lut(0, 7, [5, 6]), UnsupportedSyntaxError, "7 bits"),
        (lut(0, 17, [5, 6]), UnsupportedSyntaxError, "17 bits"),
        (lut(0, 16, b"1234", 2), MissingElementError, "byte order"),
        (lut(0, 16, []), InvalidPixelDataError, "empty"),
        (lut(0, 16, [1, -5], signed=True), InvalidPixelDataError, "16 bits"),
    ],
)
def test_broken_luts(item: Built, error: type[Exception], text: str) -> None:
    ds = data_set(codicom, ModalityLUTSequence=[item], VOILUTSequence=[item])
    for name in ("apply_modality_lut", "apply_voi"):
        with pytest.raises(error, match=text):
            getattr(processing, name)(U8, ds)


def test_elements_that_were_damaged() -> None:
    """What a wrong VR makes of them is refused, not stumbled over."""
    for keyword in (
        "ModalityLUTSequence", "VOILUTSequence", "PresentationLUTSequence",
        "PerFrameFunctionalGroupsSequence", "SharedFunctionalGroupsSequence",
    ):  # fmt: skip
        ds = codicom.Dataset()
        ds.add_new(keyword, "OB", b"garbage!")
        for name in ("apply_modality_lut", "apply_voi_lut", "apply_presentation_lut"):
            outcome = None
            try:
                outcome = getattr(processing, name)(U8, ds)
            except InvalidPixelDataError as error:
                assert "no sequence" in str(error)
            assert outcome is None or outcome is U8
    for item in ([2, 0], ["a", "b", "c"], [-4, 0, 8]):
        lut_item = codicom.Dataset()
        lut_item.add_new("LUTDescriptor", "SS" if -4 in item else "LO", item)
        lut_item.add_new("LUTData", "LO", "text")
        ds = codicom.Dataset()
        ds.ModalityLUTSequence = [lut_item]
        with pytest.raises(InvalidPixelDataError):
            processing.apply_modality_lut(U8, ds)
    for bits in (0, 65535):
        ds = data_set(codicom, **{**GREY, "BitsStored": bits}, WindowCenter=1, WindowWidth=2)
        with pytest.raises(InvalidPixelDataError, match="bits"):
            processing.apply_windowing(U8, ds)


# ---- values of interest -------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["apply_voi", "apply_voi_lut"])
def test_voi_tables(name: str) -> None:
    tables = [lut(0, 8, [5, 10, 200, 30]), lut(0, 16, [1, 2, 3, 4]), lut(1, 12, [9, 8, 7])]
    build = made(VOILUTSequence=tables)
    for index in (0, 1, 2, -1):
        same(name, U8, build, index)
    with pytest.raises(IndexError, match="no view 3"):
        getattr(processing, name)(U8, build(codicom), 3)
    unchanged(name, U8, made())
    unchanged(name, U8, made(VOILUTSequence=[]))


def test_voi_of_floats_warns() -> None:
    build = made(VOILUTSequence=[lut(-3, 8, [5, 10, 7, 9, 11], signed=True)])
    arr = np.array([[-4.0, -2.9, -1.5, -0.5, 0.5, 99.0]])
    same("apply_voi", arr, build)
    with pytest.warns(CodicomWarning, match="floats"):
        assert processing.apply_voi(np.array([np.nan]), build(codicom)) == [5]


def test_windows_of_random_parameters() -> None:
    for _ in range(150):
        bits = int(RNG.integers(2, 17))
        signed = int(RNG.integers(0, 2))
        function = ("LINEAR", "LINEAR_EXACT", "SIGMOID")[int(RNG.integers(0, 3))]
        values: dict[str, Any] = {
            "PhotometricInterpretation": "MONOCHROME1",
            "BitsStored": bits,
            "PixelRepresentation": signed,
            "WindowCenter": str(round(float(RNG.normal(50, 200)), 3)),
            "WindowWidth": str(round(float(RNG.uniform(1, 4000)), 3)),
            "VOILUTFunction": function,
        }
        arr = RNG.integers(0, 1 << bits, (5, 6)) - (signed << (bits - 1))
        if RNG.integers(0, 2):
            slope, intercept = float(RNG.integers(1, 5)), float(RNG.integers(-1024, 10))
            values.update(RescaleSlope=slope, RescaleIntercept=intercept)
            arr = arr * slope + intercept
        same("apply_windowing", arr, made(**values))


@pytest.mark.parametrize("dtype", ["u1", "i1", "u2", "i2", ">u2"])
@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
def test_windows_over_large_integer_images(dtype: str, function: str) -> None:
    """These are computed once for each value and looked up."""
    arr = LARGE.astype(dtype)
    build = made(**GREY, WindowCenter=40, WindowWidth=100, VOILUTFunction=function)
    same("apply_windowing", arr, build)


@pytest.mark.parametrize(("width", "function"),
                         [(1, "LINEAR"), (400, "LINEAR"), (0.5, "LINEAR_EXACT")])  # fmt: skip
def test_windows_over_floats_of_any_layout(width: float, function: str) -> None:
    build = made(**GREY, WindowCenter=40, WindowWidth=width, VOILUTFunction=function)
    values = RNG.normal(40, 300, (6, 8))
    edges = [39.5, 40, 40.5, np.inf, -np.inf, 41]
    for arr in (values, np.asfortranarray(values), values[:, ::2], values.astype("f4"),
                np.array(edges), np.zeros((0, 4))):  # fmt: skip
        same("apply_windowing", arr, build)
    assert np.isnan(processing.apply_windowing(np.array([np.nan]), build(codicom))).all()


def test_window_with_a_modality_table() -> None:
    table = lut(0, 16, [5, 10, 20, 30])
    same("apply_windowing", U8, made(**GREY, ModalityLUTSequence=[table], WindowCenter=100,
                                     WindowWidth=500))  # fmt: skip


def test_several_windows() -> None:
    build = made(**GREY, WindowCenter=["100", "20"], WindowWidth=["10", "30"])
    for index in (0, 1):
        same("apply_windowing", U8, build, index)
    with pytest.raises(IndexError, match="no view 2"):
        processing.apply_windowing(U8, build(codicom), 2)
    same("apply_windowing", U8, made(**GREY, WindowCenter="100", WindowWidth="10"), 1)


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({**GREY, "PhotometricInterpretation": "RGB"}, InvalidPixelDataError),
        ({"BitsStored": 8, "PixelRepresentation": 0}, MissingElementError),
        ({"PhotometricInterpretation": "MONOCHROME2", "PixelRepresentation": 0},
         MissingElementError),
        ({"PhotometricInterpretation": "MONOCHROME2", "BitsStored": 8}, MissingElementError),
        ({**GREY, "WindowWidth": "0.5"}, InvalidPixelDataError),
        ({**GREY, "WindowWidth": "0", "VOILUTFunction": "LINEAR_EXACT"}, InvalidPixelDataError),
        ({**GREY, "WindowWidth": "-1", "VOILUTFunction": "SIGMOID"}, InvalidPixelDataError),
        ({**GREY, "VOILUTFunction": "FOO"}, InvalidPixelDataError),
        ({**GREY, "WindowWidth": ""}, InvalidPixelDataError),
    ],
)  # fmt: skip
def test_broken_windows(values: dict[str, Any], error: type[CodicomError]) -> None:
    build = made(**{"WindowCenter": "100", "WindowWidth": "50", **values})
    with pytest.raises(error):
        processing.apply_windowing(U8, build(codicom))
    with pytest.raises((ValueError, AttributeError, TypeError)):
        pydicom.pixels.apply_windowing(U8, build(pydicom))


@pytest.mark.parametrize("prefer", [True, False])
@pytest.mark.parametrize("sequence", [None, [], [made()], [lut(0, 8, [5, 10, 200, 30])]])
@pytest.mark.parametrize("window", [True, False])
def test_table_or_window(prefer: bool, sequence: Any, window: bool) -> None:
    values: dict[str, Any] = {} if sequence is None else {"VOILUTSequence": sequence}
    if window:
        values.update(WindowCenter="100", WindowWidth="50")
    same("apply_voi_lut", U8, made(**GREY, **values), prefer_lut=prefer)


# ---- functional groups --------------------------------------------------------------------------


def grouped(
    shared: dict[str, Any] | None, frames: list[dict[str, Any]], **values: Any
) -> codicom.Dataset:
    """Return a data set with functional groups: macros, and the elements of their one item."""

    def group(macros: dict[str, Any]) -> Built:
        return made(**{keyword: [made(**item)] for keyword, item in macros.items()})

    if shared is not None:
        values["SharedFunctionalGroupsSequence"] = [group(shared)]
    values["PerFrameFunctionalGroupsSequence"] = [group(macros) for macros in frames]
    ds: codicom.Dataset = data_set(codicom, **values)
    return ds


def slope(factor: float, offset: float) -> dict[str, Any]:
    return {
        "PixelValueTransformationSequence": {"RescaleSlope": factor, "RescaleIntercept": offset}
    }


def window(centre: float, width: float) -> dict[str, Any]:
    return {"FrameVOILUTSequence": {"WindowCenter": centre, "WindowWidth": width}}


FRAMES = np.arange(12, dtype="u2").reshape(3, 2, 2)


def test_shared_rescale() -> None:
    """pydicom#2353: a slope in the functional groups was overlooked."""
    ds = grouped(slope(2, -1), [{}, {}, {}])
    for name in ("apply_rescale", "apply_modality_lut"):
        out = getattr(processing, name)(FRAMES, ds)
        assert out.dtype == np.float64
        np.testing.assert_array_equal(out, FRAMES * 2.0 - 1)
        np.testing.assert_array_equal(processing.apply_rescale(FRAMES[1], ds), FRAMES[1] * 2.0 - 1)


def test_rescale_per_frame() -> None:
    ds = grouped({}, [slope(1, 0), slope(2, 5), {}])
    out = processing.apply_rescale(FRAMES, ds)
    np.testing.assert_array_equal(out, [FRAMES[0], FRAMES[1] * 2.0 + 5, FRAMES[2]])
    np.testing.assert_array_equal(processing.apply_rescale(FRAMES[1], ds, frame=1), out[1])
    third = FRAMES[2]
    assert processing.apply_rescale(third, ds, frame=2) is third
    with pytest.raises(ValueError, match="say with 'frame'"):
        processing.apply_rescale(FRAMES[1], ds)
    with pytest.raises(IndexError, match="no frame 3"):
        processing.apply_rescale(FRAMES[1], ds, frame=3)


def test_rescale_of_the_root_goes_first() -> None:
    ds = grouped(slope(2, -1), [{}] * 3, RescaleSlope=10, RescaleIntercept=0)
    np.testing.assert_array_equal(processing.apply_rescale(FRAMES, ds), FRAMES * 10.0)


def test_window_per_frame() -> None:
    values = {**GREY, "BitsStored": 12}
    ds = grouped(slope(2, -1), [window(3, 5), window(8, 3), window(3, 5)], **values)
    rescaled = processing.apply_rescale(FRAMES, ds)
    out = processing.apply_voi_lut(rescaled, ds)
    for i, (centre, width) in enumerate([(3, 5), (8, 3), (3, 5)]):
        single = data_set(
            pydicom, **values, WindowCenter=centre, WindowWidth=width, RescaleSlope=2,
            RescaleIntercept=-1,
        )  # fmt: skip
        wanted = pydicom.pixels.apply_windowing(rescaled[i], single)
        np.testing.assert_array_equal(out[i], wanted)
        np.testing.assert_array_equal(processing.apply_windowing(rescaled[i], ds, frame=i), wanted)


def test_window_of_float_pixels() -> None:
    """Nothing says what range the output has: they stay as they are, as in the peer."""
    ds = grouped(window(3, 5), [{}] * 3, PhotometricInterpretation="MONOCHROME2")
    arr = FRAMES.astype("f4")
    assert processing.apply_voi_lut(arr, ds) is arr


def test_table_in_the_groups() -> None:
    ds = grouped({"FrameVOILUTSequence": {"VOILUTSequence": [lut(0, 8, [9, 8, 7])]}}, [{}] * 3)
    for name in ("apply_voi", "apply_voi_lut"):
        out = getattr(processing, name)(FRAMES, ds)
        assert out.dtype == np.uint8
        np.testing.assert_array_equal(out, np.array([9, 8, 7])[np.minimum(FRAMES, 2)])


# ---- presentation -------------------------------------------------------------------------------


EVERY_I16 = np.tile(np.arange(-32768, 32768, 5), 4).astype("i2")


@pytest.mark.parametrize(
    "arr",
    [U8, I16, LARGE, np.array([-1.5, 0.5, 2]), LARGE.view("u2"), EVERY_I16, EVERY_I16.astype(">i2"),
     np.tile(EVERY_I16, 6), np.tile(np.arange(7, 99), 9).astype("u1")],
)  # fmt: skip
def test_presentation_tables(arr: Any) -> None:
    for bits, data in ((8, [0, 10, 200, 255]), (12, list(range(0, 4096, 16))), (16, [0, 9])):
        same("apply_presentation_lut", arr, made(PresentationLUTSequence=[lut(0, bits, data)]))
    words = np.array([5, 10, 20, 30], "<u2").tobytes()
    same("apply_presentation_lut", arr, made(PresentationLUTSequence=[lut(0, 16, words, 4)]))


@pytest.mark.parametrize("arr", [U8, I16, np.array([-1.5, 0.5, 2]), LARGE.view("u2")])
def test_presentation_shapes(arr: Any) -> None:
    same("apply_presentation_lut", arr, made(PresentationLUTShape="INVERSE"))
    unchanged("apply_presentation_lut", arr, made(PresentationLUTShape="IDENTITY"))
    unchanged("apply_presentation_lut", arr, made())


def test_presentation_at_the_edges() -> None:
    inverse = data_set(codicom, PresentationLUTShape="INVERSE")
    extreme = np.array([-32768, 32767], "i2")
    assert processing.apply_presentation_lut(extreme, inverse).tolist() == [65535, 0]
    assert processing.apply_presentation_lut(np.zeros(0, "u1"), inverse).size == 0
    flat = data_set(codicom, PresentationLUTSequence=[lut(0, 8, [3, 4])])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert processing.apply_presentation_lut(np.full(3, 7), flat).tolist() == [3, 3, 3]
    with pytest.raises(UnsupportedSyntaxError, match="LIN OD"):
        processing.apply_presentation_lut(U8, data_set(codicom, PresentationLUTShape="LIN OD"))


# ---- palettes -----------------------------------------------------------------------------------


def palette(
    channels: dict[str, Any],
    *,
    entries: int,
    first: int = 0,
    bits: int = 8,
    segmented: bool = False,
) -> Built:
    """Return what makes a data set with a palette, from bytes for each channel."""

    def build(lib: ModuleType) -> Any:
        ds = data_set(lib, PhotometricInterpretation="PALETTE COLOR", PixelRepresentation=0)
        ds.set_original_encoding(False, True)
        for name, data in channels.items():
            if name != "Alpha":
                descriptor = [entries, first, bits]
                vr = "SS" if first < 0 else "US"
                ds.add_new(f"{name}PaletteColorLookupTableDescriptor", vr, descriptor)
            kind = "Segmented" if segmented else ""
            dtype = "u1" if bits == 8 else "<u2"
            value = data if isinstance(data, bytes) else np.array(data, dtype).tobytes()
            ds.add_new(f"{kind}{name}PaletteColorLookupTableData", "OW", value)
        return ds

    return build


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize(
    "arr",
    [
        U8,
        np.array([[-5, 0, 100, 200]], "i2"),
        RNG.integers(-300, 250, (500, 300)).astype("i2"),
        RNG.integers(0, 256, (400, 300)).astype("u1"),
    ],
)
def test_palettes(bits: int, alpha: bool, arr: Any) -> None:
    for entries in (256, 17 if bits == 16 else 18):
        names = ["Red", "Green", "Blue", *(["Alpha"] if alpha else [])]
        channels = {name: RNG.integers(0, 1 << bits, entries) for name in names}
        for first in (0, 3, *([-2] if arr.dtype.kind == "i" else [])):
            same("apply_color_lut", arr, palette(channels, entries=entries, bits=bits, first=first))


def test_values_above_the_palette_take_its_last_entry() -> None:
    """PS3.3 C.7.6.3.1.5; the peer wraps them around at 256 if entries are bytes."""
    channels = dict.fromkeys(("Red", "Green", "Blue"), bytes(range(10, 20)))
    ds = palette(channels, entries=10)(codicom)
    out = processing.apply_color_lut(np.array([3, 255, 256, 4000]), ds)
    assert out[:, 0].tolist() == [13, 19, 19, 19]
    assert processing.apply_color_lut(np.array([300]), palette="SPRING").tolist() == [[255, 255, 0]]


def test_palette_of_8_bits_in_words() -> None:
    data = np.array([257, 2, 3, 4], "<u2").tobytes()
    same("apply_color_lut", U8, palette(dict.fromkeys(("Red", "Green", "Blue"), data), entries=4))


@pytest.mark.parametrize(
    "name",
    "HOT_IRON PET HOT_METAL_BLUE PET_20_STEP SPRING SUMMER FALL WINTER".split()
    + [f"1.2.840.10008.1.5.{i}" for i in range(1, 9)],
)
def test_well_known_palettes(name: str) -> None:
    """As the peer's, but that the labels FALL and WINTER are those of their UIDs (PS3.6 B)."""
    arr = np.arange(256, dtype="u1")
    uid = {"FALL": "1.2.840.10008.1.5.7", "WINTER": "1.2.840.10008.1.5.8"}.get(name, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = pydicom.pixels.apply_color_lut(arr, palette=uid)
    np.testing.assert_array_equal(processing.apply_color_lut(arr, palette=name), theirs)


def test_the_colours_of_the_seasons() -> None:
    """Leaves turn from yellow to red, ice from blue to green."""
    ends = np.array([0, 255], "u1")
    fall = processing.apply_color_lut(ends, palette="FALL").tolist()
    assert fall == [[255, 255, 0], [255, 0, 0]]
    assert processing.apply_color_lut(ends, palette="WINTER")[0].tolist() == [0, 0, 255]


def random_segments(bits: int) -> list[int]:
    """Return segments of all kinds; indirect ones refer to the two discrete ones at the start."""
    most = 1 << bits
    units: list[int] = []
    for _ in range(2):
        count = int(RNG.integers(1, 5))
        units += [0, count, *RNG.integers(0, most, count).tolist()]
    for _ in range(int(RNG.integers(1, 5))):
        units += [1, int(RNG.integers(1, 30)), int(RNG.integers(0, most))]
        units += [2, 2, 0, 0, 0, 0] if bits == 8 else [2, 2, 0, 0]
    return units


@pytest.mark.parametrize("bits", [8, 16])
def test_segmented_palettes(bits: int) -> None:
    for _ in range(30):
        units = random_segments(bits)
        data = np.array(units, "u1" if bits == 8 else "<u2").tobytes()
        channels = dict.fromkeys(("Red", "Green", "Blue"), data)
        arr = np.arange(8, dtype="u1")
        same("apply_color_lut", arr, palette(channels, entries=8, bits=bits, segmented=True))


@pytest.mark.parametrize(
    ("units", "text"),
    [
        ([1, 4, 100], "first segment cannot be a linear"),
        ([2, 1, 0, 0, 0, 0], "first segment cannot be an indirect"),
        ([0, 1, 1, 3, 4, 100], "unknown segment type 3"),
        ([0, 9, 1, 2], "cut off"),
        ([0, 1, 1, 1, 4], "cut off"),
        ([0, 1, 1, 2, 1, 0], "cut off"),
        ([0, 1, 1, 2, 1, 99, 0, 0, 0], "refers to what is not there"),
        ([0, 1, 1, 2, 1, 3, 0, 0, 0], "unknown segment type 2"),
        ([0, 0, 0, 1, 7], "no entries"),
        ([0, 1, 1, 1, 2, 5], "3 entries, its descriptor says 8"),
    ],
)
def test_broken_segments(units: list[int], text: str) -> None:
    channels = dict.fromkeys(("Red", "Green", "Blue"), bytes(units))
    ds = palette(channels, entries=8, segmented=True)(codicom)
    with pytest.raises(InvalidPixelDataError, match=text):
        processing.apply_color_lut(U8, ds)


def test_segments_that_want_much_work_are_bounded() -> None:
    """65,535 copies of segments of no length would take minutes."""
    units = np.array([0, 1, 1, *([0, 0] * 2000), *([2, 65535, 3, 0] * 2000)], "<u2").tobytes()
    channels = dict.fromkeys(("Red", "Green", "Blue"), units)
    ds = palette(channels, entries=0, bits=16, segmented=True)(codicom)
    with pytest.raises(InvalidPixelDataError, match="no entries"):
        processing.apply_color_lut(U8, ds)


def test_supplemental_palettes_are_refused() -> None:
    """They colour a part of the values of a grey image: applied to all, they would be wrong."""
    channels = dict.fromkeys(("Red", "Green", "Blue"), bytes([1, 2, 3, 4]))
    for presentation in ("COLOR", "MIXED"):
        for lib in (codicom, pydicom):
            ds = palette(channels, entries=4)(lib)
            ds.PixelPresentation = presentation
            with pytest.raises(ValueError, match=r"[Ss]upplemental"):
                lib.pixels.apply_color_lut(U8, ds)


def test_palette_of_a_data_set_that_was_made_and_says_no_byte_order() -> None:
    words = RNG.integers(0, 65536, 256).astype("<u2").tobytes()
    build = palette(dict.fromkeys(("Red", "Green", "Blue"), words), entries=256, bits=16)

    def unsaid(lib: ModuleType) -> Any:
        whole, ds = build(lib), lib.Dataset()
        ds.update({element.tag: element for element in whole})
        return ds

    same("apply_color_lut", U8, unsaid)


def test_palette_of_a_big_endian_data_set() -> None:
    """The words of OW are in the file's byte order; the peer takes them for little endian."""
    channels = {name: RNG.integers(0, 65536, 256) for name in ("Red", "Green", "Blue")}
    wanted = processing.apply_color_lut(U8, palette(channels, entries=256, bits=16)(codicom))
    swapped = {name: np.array(v, ">u2").tobytes() for name, v in channels.items()}
    ds = palette(swapped, entries=256, bits=16)(codicom)
    ds.set_original_encoding(False, False)
    np.testing.assert_array_equal(processing.apply_color_lut(U8, ds), wanted)


def test_broken_palettes() -> None:
    whole = {"Red": [1, 2, 3, 4], "Green": [1, 2, 3, 4], "Blue": [1, 2, 3, 4]}
    with pytest.raises(ValueError, match="no palette 'foo', only HOT_IRON"):
        processing.apply_color_lut(U8, palette="foo")
    with pytest.raises(ValueError, match="is needed"):
        processing.apply_color_lut(U8, codicom.Dataset())
    with pytest.raises(ValueError, match="is needed"):
        processing.apply_color_lut(U8)
    for channels, error in (
        ({k: v for k, v in whole.items() if k != "Blue"}, MissingElementError),
        ({**whole, "Green": [1, 2]}, InvalidPixelDataError),
    ):
        with pytest.raises(error):
            processing.apply_color_lut(U8, palette(channels, entries=4)(codicom))


# ---- colour spaces and profiles -----------------------------------------------------------------

COLOUR = RNG.integers(0, 256, (40, 50, 3)).astype("u1")


@pytest.mark.parametrize("current", ["RGB", "YBR_FULL", "YBR_FULL_422"])
@pytest.mark.parametrize("desired", ["RGB", "YBR_FULL", "YBR_FULL_422"])
def test_colour_spaces(current: str, desired: str) -> None:
    for arr in (COLOUR, np.stack([COLOUR, COLOUR[::-1]]), COLOUR[:, ::2], COLOUR[0]):
        for per_frame in (False, True):
            ours, theirs = arr.copy(), arr.copy()
            got = processing.convert_color_space(ours, current, desired, per_frame)
            wanted = pydicom.pixels.convert_color_space(theirs, current, desired, per_frame)
            np.testing.assert_array_equal(got, wanted)
            np.testing.assert_array_equal(ours, theirs)
            assert (got is ours) == (wanted is theirs)


def test_colour_of_16_bits() -> None:
    """The 8-bit conversion times 256 plus the rounding; grey stays grey at any depth."""
    wide = processing.convert_color_space(COLOUR.astype("u2") * 256, "RGB", "YBR_FULL")
    narrow = processing.convert_color_space(COLOUR, "RGB", "YBR_FULL")
    assert wide.dtype == np.uint16
    assert np.abs(wide / 256 - narrow).max() < 1
    grey = np.stack([np.arange(4096, dtype="u2")] * 3, axis=-1)
    ybr = processing.convert_color_space(grey, "RGB", "YBR_FULL", bit_depth=12)
    assert set(ybr[:, 1:].ravel().tolist()) <= {2048}
    np.testing.assert_array_equal(
        processing.convert_color_space(ybr, "YBR_FULL", "RGB", bit_depth=12), grey
    )


@pytest.mark.parametrize("space", ["YBR_PARTIAL_420", "YBR_PARTIAL_422"])
def test_partial_range(space: str) -> None:
    """PS3.3 C.7.6.3.1.2: black is 16, 128, 128 and white 235, 128, 128."""
    points = np.array([[[0, 0, 0], [255, 255, 255], [255, 0, 0]]], "u1")
    ybr = processing.convert_color_space(points, "RGB", space)
    assert ybr[0, 0].tolist() == [16, 128, 128]
    assert ybr[0, 1].tolist() == [235, 128, 128]
    assert ybr[0, 2].tolist() == [81, 90, 240]
    back = processing.convert_color_space(ybr, space, "RGB").astype(int)
    assert np.abs(back - points).max() <= 2


def test_colours_that_cannot_be_converted() -> None:
    for current, desired in (
        ("RGB", "FOO"), ("FOO", "FOO"), ("YBR_ICT", "RGB"), ("YBR_FULL", "YBR_PARTIAL_422"),
    ):  # fmt: skip
        with pytest.raises(UnsupportedSyntaxError):
            processing.convert_color_space(COLOUR, current, desired)
    for arr in (COLOUR.astype("f4"), COLOUR.view("i1"), COLOUR[..., 0], COLOUR.astype("u4")):
        with pytest.raises(ValueError):
            processing.convert_color_space(arr, "RGB", "YBR_FULL")
    with pytest.raises(ValueError, match="bit_depth"):
        processing.convert_color_space(COLOUR, "RGB", "YBR_FULL", bit_depth=9)
    with pytest.raises(ValueError, match="uint8"):
        processing.convert_color_space(COLOUR.astype("u2"), "RGB", "YBR_PARTIAL_422")


def profile() -> bytes:
    from PIL import ImageCms

    return bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())


def test_icc_profiles() -> None:
    data = profile()
    for intent in (None, 0, 1, 2, 3):
        kwargs: dict[str, Any] = {"intent": intent, "color_space": "sRGB"}
        ours, theirs = COLOUR.copy(), COLOUR.copy()
        got = processing.apply_icc_profile(ours, data_set(codicom, ICCProfile=data), **kwargs)
        pydicom.pixels.apply_icc_profile(theirs, data_set(pydicom, ICCProfile=data), **kwargs)
        assert got is ours
        np.testing.assert_array_equal(ours, theirs)
    transform = processing.create_icc_transform(icc_profile=data)
    frames = np.stack([COLOUR, COLOUR])
    processing.apply_icc_profile(frames, transform=transform)
    np.testing.assert_array_equal(frames[0], frames[1])
    paths = data_set(codicom, OpticalPathSequence=[made(ICCProfile=data)])
    assert processing.create_icc_transform(paths) is not None


def test_icc_arguments() -> None:
    data = profile()
    ds = data_set(codicom, ICCProfile=data)
    transform = processing.create_icc_transform(ds)
    for arguments in (
        {}, {"ds": codicom.Dataset()}, {"ds": ds, "intent": 5}, {"ds": ds, "color_space": "FOO"},
        {"ds": data_set(codicom, ICCProfile=data, ColorSpace="ADOBERGB")},
        {"icc_profile": b"abc"}, {"ds": ds, "color_space": "LAB"},
    ):  # fmt: skip
        with pytest.raises(ValueError):
            processing.create_icc_transform(**arguments)
    for arr in (COLOUR[0], COLOUR[..., 0], np.zeros((3, 3, 4), "u1")):
        with pytest.raises(ValueError):
            processing.apply_icc_profile(arr, transform=transform)
    for arguments in ({}, {"ds": ds, "transform": transform}):
        with pytest.raises(ValueError):
            processing.apply_icc_profile(COLOUR, **arguments)
    with pytest.raises(TypeError, match="uint16"):
        processing.apply_icc_profile(COLOUR.astype("u2"), transform=transform)


def test_without_pillow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL.ImageCms", None)
    with pytest.raises(CodecUnavailableError, match="pip install pillow"):
        processing.create_icc_transform(icc_profile=b"x")


# ---- files --------------------------------------------------------------------------------------


def test_files_of_the_peer(all_peer_files: dict[str, Path]) -> None:
    done = 0
    for name, path in sorted(all_peer_files.items()):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                theirs = pydicom.dcmread(path)
                arr = theirs.pixel_array
            except Exception:
                continue
            if arr.size > 2_000_000:
                continue
            ours = codicom.dcmread(path)
            wanted = pydicom.pixels.apply_modality_lut(arr, theirs)
            got = processing.apply_modality_lut(arr, ours)
            np.testing.assert_array_equal(got, wanted, err_msg=name)
            if theirs.PhotometricInterpretation.startswith("MONOCHROME"):
                np.testing.assert_array_equal(
                    processing.apply_voi_lut(got, ours),
                    pydicom.pixels.apply_voi_lut(wanted, theirs),
                    err_msg=name,
                )
            if theirs.PhotometricInterpretation == "PALETTE COLOR":
                np.testing.assert_array_equal(
                    processing.apply_color_lut(arr, ours),
                    pydicom.pixels.apply_color_lut(arr, theirs),
                    err_msg=name,
                )
        done += 1
    assert done > 10


FUNCTIONS = (
    "apply_color_lut", "apply_modality_lut", "apply_presentation_lut", "apply_rescale",
    "apply_voi", "apply_voi_lut", "apply_windowing",
)  # fmt: skip


def differs_rightly(name: str, ds: Any) -> bool:
    """Tell where the peer is known to do something else: docs/moving-from-pydicom.md."""
    if "SharedFunctionalGroupsSequence" in ds or "PerFrameFunctionalGroupsSequence" in ds:
        return name != "apply_color_lut"
    # Words of palettes in big-endian data, and values above a palette of bytes.
    return (
        name == "apply_color_lut" and ds.file_meta.get("TransferSyntaxUID") == "1.2.840.10008.1.2.2"
    )


@pytest.mark.filterwarnings("ignore")
def test_files_of_the_corpus(corpus: Corpus) -> None:
    for entry in corpus.well_formed():
        if entry.path.stat().st_size > 1 << 20:
            continue
        ds = codicom.dcmread(entry.path, force=entry.force)
        try:
            arr = codicom.pixel_array(ds, raw=True)
        except CodicomError:
            continue
        theirs = pydicom.dcmread(entry.path, force=entry.force)
        for name in FUNCTIONS:
            if arr.size > 1 << 20 or differs_rightly(name, ds):
                continue
            try:
                expected = getattr(pydicom.pixels.processing, name)(arr.copy(), theirs)
            except Exception:
                continue  # what they refuse is compared elsewhere
            found = getattr(processing, name)(arr.copy(), ds)
            assert found.dtype == expected.dtype, (name, entry.name)
            np.testing.assert_allclose(found, expected, rtol=1e-9, err_msg=f"{name} {entry.name}")
