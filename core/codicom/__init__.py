"""codicom reads, changes and writes DICOM data sets.

Belongs here: the names that users start from, loaded when they are asked for. Layer: 6 (faces).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __dicom_version__, __version__, __version_info__

if TYPE_CHECKING:
    from .dataelem import DataElement
    from .dataset import Dataset, FileDataset, FileMetaDataset
    from .filereader import dcmread
    from .filewriter import dcmwrite
    from .framewriter import FrameWriter
    from .pixels import iter_pixels, pixel_array
    from .sequence import Sequence
    from .transcoding import transcode

__all__ = [
    "DataElement",
    "Dataset",
    "FileDataset",
    "FileMetaDataset",
    "FrameWriter",
    "Sequence",
    "__dicom_version__",
    "__version__",
    "__version_info__",
    "dcmread",
    "dcmwrite",
    "iter_pixels",
    "pixel_array",
    "transcode",
]

_HOMES = {
    "DataElement": "dataelem",
    "Dataset": "dataset",
    "FileDataset": "dataset",
    "FileMetaDataset": "dataset",
    "FrameWriter": "framewriter",
    "Sequence": "sequence",
    "dcmread": "filereader",
    "dcmwrite": "filewriter",
    "iter_pixels": "pixels",
    "pixel_array": "pixels",
    "transcode": "transcoding",
}


def __getattr__(name: str) -> Any:
    """Load a public name, or a module of the package, when it is first used."""
    from importlib import import_module

    home = _HOMES.get(name)
    if home is not None:
        value = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = value
        return value
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"{__name__}.{name}":
            raise
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
