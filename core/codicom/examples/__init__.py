"""Data sets to try things on: drawn for this package, free of anybody's data.

Belongs here: the names of the examples and where their files are; ``tools/gen_examples.py`` makes
the files. Must not know: how files are read. Layer: 6 (faces).

Each use of an attribute reads its file again, so that changes to one data set are not seen in the
next:

>>> from codicom import examples
>>> ds = examples.ct
>>> ds.PatientName
'Example^Thorax'

================= ========== =======================================================
Attribute         File       What it is
================= ========== =======================================================
``ct``            CT         CT Image: a thorax, with private elements
``mr``            MR         MR Image: a head
``mr_enhanced``   MR_ENH     Enhanced MR Image: six frames with functional groups
``overlay``       OVERLAY    MR Image with two overlays
``rgb_color``     US_RGB     Ultrasound Image, RGB
``ybr_color``     US_YBR     Ultrasound Multi-frame Image, YBR_FULL_422, three frames
``palette_color`` PALETTE    Ultrasound Image, PALETTE COLOR
``jpeg2k``        JPEG2K     Ultrasound Image, JPEG 2000 lossless
``rt_plan``       RTPLAN     RT Plan with two beams
``rt_dose``       RTDOSE     RT Dose, 32 bits deep
``rt_ss``         RTSTRUCT   RT Structure Set with three outlines
``waveform``      ECG        12-lead ECG: six seconds of rhythm, and one beat
``sr``            SR         Comprehensive SR with a measurement
``wsi``           WSI        VL Whole Slide Microscopy Image, six tiles
``dicomdir``      DICOMDIR   Media Storage Directory of all the files above
================= ========== =======================================================
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..filereader import dcmread

if TYPE_CHECKING:
    from ..dataset import FileDataset

    ct: FileDataset
    dicomdir: FileDataset
    jpeg2k: FileDataset
    mr: FileDataset
    mr_enhanced: FileDataset
    overlay: FileDataset
    palette_color: FileDataset
    rgb_color: FileDataset
    rt_dose: FileDataset
    rt_plan: FileDataset
    rt_ss: FileDataset
    sr: FileDataset
    waveform: FileDataset
    wsi: FileDataset
    ybr_color: FileDataset

__all__ = ["dcmread", "get_path", "get_testdata_file"]

_FOLDER = Path(__file__).resolve().parent / "data"

_FILES = {
    "ct": "CT",
    "mr": "MR",
    "mr_enhanced": "MR_ENH",
    "overlay": "OVERLAY",
    "rgb_color": "US_RGB",
    "ybr_color": "US_YBR",
    "palette_color": "PALETTE",
    "jpeg2k": "JPEG2K",
    "rt_plan": "RTPLAN",
    "rt_dose": "RTDOSE",
    "rt_ss": "RTSTRUCT",
    "waveform": "ECG",
    "sr": "SR",
    "wsi": "WSI",
    "dicomdir": "DICOMDIR",
}


def get_path(name: str) -> Path:
    """Return the path of an example's file.

    Parameters
    ----------
    name : str
        The name of the attribute, such as ``"ct"``.

    Raises
    ------
    ValueError
        If there is no example of that name.
    """
    try:
        return _FOLDER / _FILES[name]
    except KeyError:
        raise ValueError(
            f"No example dataset exists with the name '{name}'; there are {', '.join(_FILES)}"
        ) from None


def get_testdata_file(
    name: str, read: bool = False, download: bool = True
) -> str | FileDataset | None:
    """Return the path of an example by the name of its file, or what is in it.

    Parameters
    ----------
    name : str
        The name of the file, such as ``"CT"``; ``*`` and ``?`` stand for other characters, and the
        first name that fits in alphabetical order is taken.
    read : bool, optional
        If True then return the data set.
    download : bool, optional
        Has no effect: all examples are part of the package, nothing is ever downloaded.

    Returns
    -------
    str, FileDataset or None
        The path or the data set; None if there is no such file.
    """
    from fnmatch import fnmatchcase

    for file in sorted(_FILES.values()):
        if fnmatchcase(file, name):
            path = str(_FOLDER / file)
            return dcmread(path) if read else path
    return None


def __getattr__(name: str) -> FileDataset:
    """Read the example of a name."""
    if name in _FILES:
        return dcmread(_FOLDER / _FILES[name])
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted({*globals(), *_FILES})
