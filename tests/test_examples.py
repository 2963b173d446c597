"""The examples: that they are what the generator makes, and that the peer reads them too."""

from __future__ import annotations

import importlib.util
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pydicom.fileset
import pytest

from codicom import FileDataset, dcmread, examples
from codicom.uid import UID

GENERATOR = Path(__file__).parent.parent / "tools" / "gen_examples.py"
NAMES = (
    "ct", "mr", "mr_enhanced", "overlay", "rgb_color", "ybr_color", "palette_color", "jpeg2k",
    "rt_plan", "rt_dose", "rt_ss", "waveform", "sr", "wsi", "dicomdir",
)  # fmt: skip
# Those with native Pixel Data
IMAGES = {
    "ct": ((128, 128), "int16"),
    "mr": ((64, 64), "uint16"),
    "mr_enhanced": ((6, 56, 56), "uint16"),
    "overlay": ((96, 96), "uint16"),
    "rgb_color": ((96, 128, 3), "uint8"),
    "ybr_color": ((3, 80, 112, 3), "uint8"),
    "palette_color": ((112, 128), "uint8"),
    "rt_dose": ((9, 20, 20), "uint32"),
    "wsi": ((6, 48, 48, 3), "uint8"),
}


@pytest.fixture(scope="module")
def generator() -> Any:
    """Return tools/gen_examples.py as a module."""
    spec = importlib.util.spec_from_file_location("gen_examples", GENERATOR)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def made(generator: Any) -> dict[str, bytes]:
    """Return the files as the generator makes them now."""
    files: dict[str, bytes] = generator.examples()
    return files


def test_files_are_what_the_generator_makes(made: dict[str, bytes]) -> None:
    shipped = {path.name: path.read_bytes() for path in examples.get_path("ct").parent.iterdir()}
    assert shipped.keys() == made.keys()
    for name, content in made.items():
        assert shipped[name] == content, f"{name} is out of date: run tools/gen_examples.py"


def test_files_are_small() -> None:
    sizes = [path.stat().st_size for path in examples.get_path("ct").parent.iterdir()]
    assert sum(sizes) < 600_000 and max(sizes) < 60_000


@pytest.mark.parametrize("name", NAMES)
def test_each_use_reads_anew(name: str) -> None:
    ds, other = getattr(examples, name), getattr(examples, name)
    assert type(ds) is FileDataset
    assert ds is not other
    assert ds == other
    ds.PatientName = "Somebody^Else"
    assert "Somebody^Else" not in str(getattr(examples, name))
    assert examples.get_path(name).is_file()
    assert ds.filename == str(examples.get_path(name))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.filterwarnings("error")
def test_the_peer_reads_the_same(name: str) -> None:
    ds = getattr(examples, name)
    peer = pydicom.dcmread(examples.get_path(name))
    assert str(ds) == str(peer)
    assert str(ds.file_meta) == str(peer.file_meta)
    for element in ds.iterall():
        assert element.keyword or element.tag.is_private or element.tag.group & 0xFF00 == 0x6000
    for writer in (ds, peer):
        out = io.BytesIO()
        writer.save_as(out)
        assert out.getvalue() == examples.get_path(name).read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_the_sop_class_is_what_it_says(name: str) -> None:
    ds = getattr(examples, name)
    own = ds.file_meta.MediaStorageSOPClassUID
    assert UID(own).type == "SOP Class"
    if name != "dicomdir":
        assert ds.SOPClassUID == own
        assert ds.SOPInstanceUID == ds.file_meta.MediaStorageSOPInstanceUID
        assert ds.SOPInstanceUID.is_valid


def test_every_uid_is_of_one_instance() -> None:
    instances = [getattr(examples, name).get("SOPInstanceUID") for name in NAMES]
    assert len({*instances}) == len(NAMES)


@pytest.mark.parametrize("name", IMAGES)
def test_pixels(name: str) -> None:
    pixels = getattr(examples, name).pixel_array
    shape, dtype = IMAGES[name]
    assert (pixels.shape, pixels.dtype.name) == (shape, dtype)
    assert np.array_equal(pixels, pydicom.dcmread(examples.get_path(name)).pixel_array)
    assert len(np.unique(pixels)) > 50


def test_compressed_image_is_the_native_one() -> None:
    peer = pydicom.dcmread(examples.get_path("jpeg2k"))
    assert np.array_equal(peer.pixel_array, examples.rgb_color.pixel_array)
    assert examples.jpeg2k.file_meta.TransferSyntaxUID.is_compressed


def test_special_contents() -> None:
    ct = examples.ct
    assert ct.private_block(0x0041, "CODICOM EXAMPLE")[0x01].value == "A private element"
    enhanced = examples.mr_enhanced
    assert len(enhanced.PerFrameFunctionalGroupsSequence) == enhanced.NumberOfFrames == 6
    assert enhanced.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing == [
        4,
        4,
    ]
    assert examples.rt_plan.BeamSequence[1].BeamName == "Field 2"
    assert len(examples.rt_ss.ROIContourSequence[0].ContourSequence[0].ContourData) == 72
    assert examples.ybr_color.PhotometricInterpretation == "YBR_FULL_422"
    assert examples.sr.ContentSequence[2].ContentSequence[0].ValueType == "CODE"


def test_waveform_and_overlays() -> None:
    peer = pydicom.dcmread(examples.get_path("waveform"))
    assert peer.waveform_array(0).shape == (1500, 12)
    assert 1000 < peer.waveform_array(0).max() < 3000  # microvolts
    assert np.array_equal(peer.waveform_array(0), examples.waveform.waveform_array(0))
    overlay = pydicom.dcmread(examples.get_path("overlay"))
    for group, count in ((0x6000, 152), (0x6002, 34)):
        assert overlay.overlay_array(group).sum() == count
        assert np.array_equal(overlay.overlay_array(group), examples.overlay.overlay_array(group))


def test_tiles_make_up_the_whole_slide() -> None:
    ds = examples.wsi
    down = -(-ds.TotalPixelMatrixRows // ds.Rows)
    across = -(-ds.TotalPixelMatrixColumns // ds.Columns)
    assert down * across == ds.NumberOfFrames == 6


def test_the_directory_lists_all_files() -> None:
    files = pydicom.fileset.FileSet(examples.get_path("dicomdir"))
    paths = {Path(instance.path).name for instance in files}
    assert paths == {examples.get_path(name).name for name in NAMES} - {"DICOMDIR"}
    for instance in files:
        assert instance.load().SOPInstanceUID == instance.SOPInstanceUID


def test_unknown_names() -> None:
    for action in (
        lambda package: package.get_path("nope"),
        lambda package: package.nope,
        lambda package: package.__wrong__,
    ):
        errors = []
        for package in (pydicom.examples, examples):
            with pytest.raises((ValueError, AttributeError)) as caught:
                action(package)
            errors.append(caught.type)
        assert errors[0] is errors[1]


def test_files_by_name() -> None:
    path = examples.get_testdata_file("CT")
    assert path == str(examples.get_path("ct"))
    ds = examples.get_testdata_file("CT", read=True)
    assert isinstance(ds, FileDataset) and ds == examples.ct
    assert examples.get_testdata_file("RT*") == str(examples.get_path("rt_dose"))
    assert examples.get_testdata_file("nope.dcm") is None
    assert examples.dcmread is dcmread


def test_names_are_listed() -> None:
    assert {*NAMES} <= {*dir(examples)}


def test_importing_reads_nothing() -> None:
    code = "import sys; from codicom import examples; print('numpy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment()
    )
    assert done.stdout.strip() == "False"


def environment() -> dict[str, str]:
    """Return the environment with the path that the tests themselves import from."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
