"""Writing pixels and what describes them into a data set, all at once or not at all.

Belongs here: the changes that `set_pixel_data`, `compress` and `decompress` make to a data set,
and the rules for setting pixel data from an array. Must not know: codecs, plugins, the class of
the data set. Layer: 4 (services).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import config
from ..dataelem import DataElement
from ..errors import (
    InvalidPixelDataError,
    LimitError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from ..uid import UID, generate_uid
from .native import pack
from .spec import NATIVE_SYNTAXES

__all__ = ["apply_changes", "set_pixel_data"]

_EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
_PIXEL_DATA = 0x7FE00010
_LONGEST_NATIVE = 0xFFFFFFFE  # the longest value of defined length, PS3.5 7.1.1

_SAMPLES = {
    "MONOCHROME1": 1,
    "MONOCHROME2": 1,
    "PALETTE COLOR": 1,
    "RGB": 3,
    "YBR_FULL": 3,
    "YBR_FULL_422": 3,
}


def apply_changes(
    ds: Any,
    values: dict[str, Any],
    pixel_data: bytes,
    vr: str,
    syntax: str | None,
    *,
    undefined_length: bool,
    new_instance: bool,
) -> None:
    """Assign what was computed: the last step, in which nothing is left to go wrong.

    Parameters
    ----------
    ds : mapping
        The data set.
    values : dict
        Keywords and their values; None removes the element.
    pixel_data : bytes
        The value of Pixel Data, of even length if it is native.
    vr : str
        Its value representation.
    syntax : str or None
        The transfer syntax to set, or None to leave it.
    undefined_length : bool
        Whether Pixel Data is to be written with undefined length.
    new_instance : bool
        Whether to set a new SOP Instance UID, in the file meta information too.
    """
    uid = generate_uid() if new_instance else None
    of_meta = {"TransferSyntaxUID": syntax and UID(syntax), "MediaStorageSOPInstanceUID": uid}
    _check_settable(ds, {**values, "SOPInstanceUID": uid})
    _check_settable(getattr(ds, "file_meta", None) or {}, of_meta)
    for keyword, value in values.items():
        if value is not None:
            setattr(ds, keyword, value)
        elif keyword in ds:
            delattr(ds, keyword)
    ds.add_new(_PIXEL_DATA, vr, pixel_data)
    ds[_PIXEL_DATA].is_undefined_length = undefined_length
    if uid is not None:
        ds.SOPInstanceUID = uid
    for keyword, value in of_meta.items():
        if value is not None:
            setattr(_file_meta(ds), keyword, value)


def _check_settable(ds: Any, values: dict[str, Any]) -> None:
    """Raise what setting elements would, while nothing is changed.

    They are read, and set with the VRs that they have, which may be some that cannot hold the
    values.
    """
    for keyword, value in values.items():
        if value is not None and keyword in ds:
            element = ds[keyword]
            # What is no more than a warning is said when the value is set.
            mode = config.RAISE if element.validation_mode == config.RAISE else config.IGNORE
            DataElement(element.tag, element.VR, value, validation_mode=mode)


def _file_meta(ds: Any) -> Any:
    if getattr(ds, "file_meta", None) is None:
        ds.ensure_file_meta()
    return ds.file_meta


def set_pixel_data(
    ds: Any,
    arr: Any,
    photometric_interpretation: str,
    bits_stored: int,
    *,
    generate_instance_uid: bool = True,
) -> None:
    """Set the Pixel Data of `ds` and the elements that describe it from an array.

    Sets Samples per Pixel, Photometric Interpretation, Planar Configuration (0, or removed for
    one sample), Number of Frames (removed for one frame), Rows, Columns, Bits Allocated, Bits
    Stored, High Bit and Pixel Representation. The transfer syntax becomes Explicit VR Little
    Endian if there is none or a compressed one. If this raises then `ds` is as it was.

    Parameters
    ----------
    ds : mapping
        The data set, not one of a big-endian transfer syntax.
    arr : numpy.ndarray
        Of dtype bool (packed to bits), uint8, uint16, int8 or int16 in either byte order, shaped
        (rows, columns), (frames, rows, columns), (rows, columns, 3) or (frames, rows, columns,
        3).
    photometric_interpretation : str
        ``"MONOCHROME1"``, ``"MONOCHROME2"``, ``"PALETTE COLOR"``, ``"RGB"``, ``"YBR_FULL"``, or
        ``"YBR_FULL_422"``, for which the colour of every second pixel is dropped.
    bits_stored : int
        The number of bits that values take, at most those of the dtype.
    generate_instance_uid : bool, optional
        Whether to set a new SOP Instance UID (default).

    Raises
    ------
    InvalidPixelDataError
        If the array's dtype, shape or values do not go with the other arguments.
    UnsupportedSyntaxError
        If the data set is big endian.
    MissingElementError
        If the data set has Float Pixel Data or Double Float Pixel Data, beside which Pixel Data
        may not be.
    LimitError
        If the value would be longer than 4294967294 bytes.
    """
    if not isinstance(arr, np.ndarray):
        raise InvalidPixelDataError(f"pixel data are set from an array, not {type(arr).__name__}")
    _check_target(ds)
    shape, samples = _check_shape(arr, photometric_interpretation)
    allocated = 1 if arr.dtype.kind == "b" else arr.dtype.itemsize * 8
    _check_values(arr, bits_stored, allocated)
    pixel_data = _native_value(arr, photometric_interpretation, allocated)
    meta = getattr(ds, "file_meta", None)
    syntax = None if meta is None else meta.get("TransferSyntaxUID")
    frames, rows, columns = shape
    values = {
        "NumberOfFrames": frames if frames > 1 else None,
        "Rows": rows,
        "Columns": columns,
        "SamplesPerPixel": samples,
        "PlanarConfiguration": 0 if samples > 1 else None,
        "PhotometricInterpretation": photometric_interpretation,
        "BitsAllocated": allocated,
        "BitsStored": int(bits_stored),
        "HighBit": int(bits_stored) - 1,
        "PixelRepresentation": 1 if arr.dtype.kind == "i" else 0,
        "ExtendedOffsetTable": None,
        "ExtendedOffsetTableLengths": None,
    }
    apply_changes(
        ds,
        values,
        pixel_data,
        "OB" if allocated <= 8 else "OW",
        None if syntax in NATIVE_SYNTAXES else _EXPLICIT_LITTLE,
        undefined_length=False,
        new_instance=generate_instance_uid,
    )


def _check_target(ds: Any) -> None:
    for keyword in ("FloatPixelData", "DoubleFloatPixelData"):
        if keyword in ds:
            raise MissingElementError(
                f"the data set has {keyword}: it must be deleted, and the SOP Class UID changed, "
                "before the data set may have Pixel Data"
            )
    meta = getattr(ds, "file_meta", None)
    syntax = None if meta is None else meta.get("TransferSyntaxUID")
    if syntax and NATIVE_SYNTAXES.get(str(syntax)):
        raise UnsupportedSyntaxError(
            "pixel data cannot be set in a big-endian data set", transfer_syntax=str(syntax)
        )


def _check_shape(arr: Any, photometric: str) -> tuple[tuple[int, int, int], int]:
    """Return (frames, rows, columns) and the samples per pixel."""
    samples = _SAMPLES.get(photometric)
    if samples is None:
        raise InvalidPixelDataError(
            f"pixel data cannot be set with the photometric interpretation {photometric!r}; "
            f"there are {', '.join(_SAMPLES)}"
        )
    if arr.dtype not in (np.bool_, np.uint8, np.int8) and not (
        arr.dtype.kind in "ui" and arr.dtype.itemsize == 2
    ):
        raise InvalidPixelDataError(
            f"pixel data cannot be set from an array of {arr.dtype}, only of bool, uint8, int8, "
            "uint16 and int16"
        )
    axes = arr.ndim - (samples > 1)
    if axes not in (2, 3) or (samples > 1 and arr.shape[-1] != samples):
        wanted = "(rows, columns" + (", 3)" if samples > 1 else ")")
        raise InvalidPixelDataError(
            f"an array for {photometric} has the shape {wanted}, with or without the number of "
            f"frames before, not {arr.shape}"
        )
    plain = arr.shape[:axes] if axes == 3 else (1, *arr.shape[:2])
    frames, rows, columns = (int(x) for x in plain)
    if frames < 1 or not (1 <= rows <= 65535 and 1 <= columns <= 65535):
        raise InvalidPixelDataError(
            f"an image has at least one frame and from 1 to 65535 rows and columns, not {arr.shape}"
        )
    if arr.dtype.kind == "b" and samples > 1:
        raise InvalidPixelDataError("only images of one sample can be packed to bits")
    return (frames, rows, columns), samples


def _check_values(arr: Any, bits_stored: int, allocated: int) -> None:
    """Raise InvalidPixelDataError unless all values fit in `bits_stored` bits."""
    if not 1 <= bits_stored <= allocated:
        raise InvalidPixelDataError(
            f"'bits_stored' is {bits_stored}, it must be from 1 to {allocated} for {arr.dtype}"
        )
    if bits_stored == allocated:
        return
    signed = arr.dtype.kind == "i"
    least = -(1 << (bits_stored - 1)) if signed else 0
    most = (1 << (bits_stored - signed)) - 1
    low, high = int(arr.min()), int(arr.max())
    if low < least or high > most:
        raise InvalidPixelDataError(
            f"the array's values are from {low} to {high}; {bits_stored} bits hold {least} to "
            f"{most}"
        )


def _native_value(arr: Any, photometric: str, allocated: int) -> bytes:
    """Return the array as the native little-endian value of Pixel Data, of even length."""
    if allocated == 1:
        flat = np.ascontiguousarray(arr).view(np.uint8).reshape(-1)
        packed = bytearray((flat.size + 7) // 8)
        pack(flat, packed)
        value = bytes(packed)
    else:
        little = arr.astype(arr.dtype.newbyteorder("<"), copy=False)
        if photometric == "YBR_FULL_422":
            little = _subsampled(little)
        if little.nbytes > _LONGEST_NATIVE:
            raise LimitError(
                f"the pixel data would be {little.nbytes} bytes, a native value can have at most "
                f"{_LONGEST_NATIVE}"
            )
        value = little.tobytes()
    return value + b"\x00" if len(value) % 2 else value


def _subsampled(arr: Any) -> Any:
    """Return the samples Y1 Y2 CB CR of each two pixels of a row (PS3.3 C.7.6.3.1.2)."""
    if arr.shape[-2] % 2:
        raise InvalidPixelDataError("YBR_FULL_422 needs an even number of columns")
    out = np.empty((arr.size // 6, 4), arr.dtype)
    pairs = arr.reshape(-1, 6)
    out[:, 0], out[:, 1], out[:, 2], out[:, 3] = pairs[:, 0], pairs[:, 3], pairs[:, 1], pairs[:, 2]
    return out
