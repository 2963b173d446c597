"""What other plugins of pylibjpeg offer: found, named, contained, silent where there is none."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import codicom
from codicom.cli.codecs import listing
from codicom.errors import CodecError, CodecUnavailableError
from codicom.pixels import registry
from codicom.pixels.codec import FrameSpec, NotOffered
from codicom_jpeg2000 import others

RLE = "1.2.840.10008.1.2.5"
BASELINE = "1.2.840.10008.1.2.4.50"
LOSSLESS = "1.2.840.10008.1.2.4.70"

# A plugin of pylibjpeg for JPEG, as pylibjpeg-libjpeg is one: components as they are coded.
STAND_IN = """
import imagecodecs
def decode(src, version=1, **options):
    assert type(src) is bytes and version == 2 and options["transfer_syntax_uid"]
    space = {"colorspace": "YCbCr", "outcolorspace": "YCbCr"}
    return bytearray(imagecodecs.jpeg8_decode(src, **space).tobytes())
"""
PANIC = """
class PanicException(BaseException): pass
def decode(src, version=1, **options): raise PanicException("range end index out of range")
"""


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Return a function that installs a plugin of pylibjpeg, until the end of the test."""
    monkeypatch.syspath_prepend(str(tmp_path))
    objects = [v for v in vars(others).values() if isinstance(v, others._Other)]
    modules = []

    def install(module: str, source: str, *syntaxes: str) -> None:
        (tmp_path / f"{module}.py").write_text(source)
        modules.append(module)
        info = tmp_path / f"{module}-4.2.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {module}\nVersion: 4.2\nLicense: GPL-3.0\n"
        )
        lines = "\n".join(f"{uid} = {module}:decode" for uid in syntaxes)
        (info / "entry_points.txt").write_text(f"[pylibjpeg.pixel_data_decoders]\n{lines}\n")
        registry.refresh()

    registry.refresh()
    yield install
    for module in modules:
        sys.modules.pop(module, None)
    for each in objects:
        each._function = None
    monkeypatch.undo()
    registry.refresh()


def image(array: Any, photometric: str = "MONOCHROME2") -> Any:
    ds = codicom.Dataset()
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    ds.set_pixel_data(array, photometric, array.dtype.itemsize * 8)
    return ds


def test_rle_both_ways() -> None:
    array = np.arange(300, dtype="u2").reshape(15, 20)
    ds = image(array)
    ds.compress(RLE, encoding_plugin="pylibjpeg", generate_instance_uid=False)
    for plugin in ("pylibjpeg", "rle"):
        ds.pixel_array_options(decoding_plugin=plugin)
        assert np.array_equal(ds.pixel_array, array)
    assert registry.candidates("decoders", RLE)[-1].label == "pylibjpeg"
    assert registry.candidates("decoders", RLE)[-1].priority < 10


def test_jpeg_of_a_plugin_of_pylibjpeg(make: Callable[..., None]) -> None:
    array = np.random.default_rng(3).integers(90, 160, (24, 32, 3), dtype="u1")
    ds = image(array, "RGB")
    ds.compress(BASELINE, generate_instance_uid=False)
    expected = ds.pixel_array
    ds.pixel_array_options(decoding_plugin="pylibjpeg")
    with pytest.raises(CodecUnavailableError, match="no plugin of pylibjpeg for this"):
        _ = ds.pixel_array
    make("made_libjpeg", STAND_IN, BASELINE)
    assert np.abs(ds.pixel_array.astype(int) - expected).max() <= 1
    row = next(row for row in listing() if row["uid"] == BASELINE)
    mine = next(plugin for plugin in row["decoders"] if plugin["label"] == "pylibjpeg")
    assert mine["licence"] == "MIT, with made_libjpeg 4.2 GPL-3.0"
    assert row["decoders"][-1] == mine and row["decoders"][0]["label"] == "imagecodecs"


def test_a_panic_is_an_error(make: Callable[..., None]) -> None:
    make("made_panic", PANIC, LOSSLESS)
    array = np.zeros((24, 32), "u1")
    ds = image(array)
    ds.compress(LOSSLESS, generate_instance_uid=False)
    assert np.array_equal(ds.pixel_array, array)
    ds.pixel_array_options(decoding_plugin="pylibjpeg")
    with pytest.raises(CodecError, match="PylibjpegError: PanicException: range end index"):
        _ = ds.pixel_array


def test_panics_of_the_real_one_are_errors() -> None:
    """A literal run that ends beyond its segment."""
    frame = FrameSpec(2, 2, 1, 16, 16, 0, "MONOCHROME2", 0, RLE)
    header = b"\2\0\0\0\x40\0\0\0\x42\0\0\0" + bytes(52)
    for tail in (b"\x7f\0\x7f\0", b"\x81\0\x81\0", b"\x03\0\0\0"):
        out = memoryview(bytearray(frame.frame_length))
        with pytest.raises(ValueError):
            others.rle_decoder.decode(memoryview(header + tail), frame, out)


def test_a_plugin_that_cannot_be_loaded(make: Callable[..., None]) -> None:
    make("made_broken", "import no_such_library_at_all", BASELINE)
    found = registry.plugins("decoders", BASELINE)
    assert "no_such_library_at_all" in found.unusable["pylibjpeg"]
    assert not isinstance(found.unusable["pylibjpeg"], NotOffered)


def test_nothing_on_offer_is_not_in_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODICOM_DISABLE_PLUGINS", "imagecodecs,gdcm,pillow")
    registry.refresh()
    try:
        found = registry.plugins("decoders", BASELINE)
        assert isinstance(found.unusable["pylibjpeg"], NotOffered)
        with pytest.raises(CodecUnavailableError) as caught:
            registry.candidates("decoders", BASELINE)
        assert "pylibjpeg" not in str(caught.value)
        assert "imagecodecs: codicom-imagecodecs" in str(caught.value)
    finally:
        monkeypatch.delenv("CODICOM_DISABLE_PLUGINS")
        registry.refresh()


def test_sizes_and_options() -> None:
    frame = FrameSpec(2, 2, 1, 16, 16, 0, "MONOCHROME2", 0, RLE)
    with pytest.raises(TypeError, match="no option 'level'"):
        others.rle_encoder.encode(memoryview(bytes(8)), frame, level=3)
    assert "pylibjpeg-rle" in others.rle_decoder.licence
    assert others.jpeg57_encoder.licence == ""
