"""Data sets with pixels, the same in codicom and in the peer."""

from __future__ import annotations

from typing import Any

import pydicom
from pydicom.dataset import FileMetaDataset as PeerMeta

import codicom
from codicom.dataset import FileMetaDataset

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
BIG = "1.2.840.10008.1.2.2"
RLE = "1.2.840.10008.1.2.5"
DEFLATED = "1.2.840.10008.1.2.8.1"
JPEG_2000 = "1.2.840.10008.1.2.4.90"


def fill(
    ds: Any,
    meta: Any,
    data: Any,
    *,
    rows: int = 2,
    columns: int = 3,
    frames: int | None = None,
    samples: int = 1,
    allocated: int = 16,
    stored: int | None = None,
    signed: int = 0,
    photometric: str | None = None,
    planar: int = 0,
    syntax: str = EXPLICIT,
    vr: str | None = None,
    keyword: str = "PixelData",
) -> Any:
    """Set the elements of an image in `ds`."""
    ds.file_meta = meta
    meta.TransferSyntaxUID = syntax
    ds.Rows, ds.Columns, ds.SamplesPerPixel = rows, columns, samples
    if frames is not None:
        ds.NumberOfFrames = frames
    ds.BitsAllocated, ds.BitsStored = allocated, stored or allocated
    ds.HighBit, ds.PixelRepresentation = (stored or allocated) - 1, signed
    ds.PhotometricInterpretation = photometric or ("MONOCHROME2" if samples == 1 else "RGB")
    if samples > 1:
        ds.PlanarConfiguration = planar
    setattr(ds, keyword, data)
    if keyword == "PixelData":
        ds["PixelData"].VR = vr or ("OW" if allocated > 8 else "OB")
    return ds


def image(data: Any, **facts: Any) -> Any:
    """Return a codicom data set of an image."""
    return fill(codicom.Dataset(), FileMetaDataset(), data, **facts)


def peer_image(data: Any, **facts: Any) -> Any:
    """Return the peer's data set of the same image."""
    return fill(pydicom.Dataset(), PeerMeta(), data, **facts)


def snapshot(ds: Any) -> dict[Any, Any]:
    """Return all that a data set says, to compare it later."""
    state = {
        element.tag: (element.VR, element.value, element.is_undefined_length) for element in ds
    }
    if getattr(ds, "file_meta", None) is not None:
        state["meta"] = {element.tag: element.value for element in ds.file_meta}
    return state
