"""From stored values to values for display: modality, VOI and presentation transformations.

Belongs here: PS3.3 C.11.1 (Modality LUT), C.11.2 (VOI LUT), C.11.6 (Presentation LUT), and the
names of the colour functions. Must not know: how frames are decoded. Layer: 4 (services).

Where a data set has no Rescale Slope or VOI elements of its own, those of its functional groups
are used (Pixel Value Transformation and Frame VOI LUT, PS3.3 C.7.6.16.2), frame by frame if frames
differ. Say with ``frame=`` which frame an array is, if it is one of several that differ.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np

from codicom._native import ffi, lib

from ..errors import (
    CodicomWarning,
    InvalidPixelDataError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from .colours import convert_color_space
from .groups import for_frames, items_of, macro
from .icc import apply_icc_profile, create_icc_transform
from .luts import Lut, descriptor, look_up, read_lut, take
from .palette import apply_color_lut

__all__ = [
    "apply_color_lut",
    "apply_icc_profile",
    "apply_modality_lut",
    "apply_presentation_lut",
    "apply_rescale",
    "apply_voi",
    "apply_voi_lut",
    "apply_windowing",
    "convert_color_space",
    "create_icc_transform",
]

_RESCALE = "PixelValueTransformationSequence"
_VOI = "FrameVOILUTSequence"
_PART = 1 << 14  # samples


# ---- modality -----------------------------------------------------------------------------------


def apply_modality_lut(arr: Any, ds: Any, *, frame: int | None = None) -> Any:
    """Return stored values as values of the modality (PS3.3 C.11.1).

    Parameters
    ----------
    arr : numpy.ndarray
        Stored values, of one frame or all.
    ds : Dataset
        Has Modality LUT Sequence, or Rescale Slope and Rescale Intercept, which may also be in its
        functional groups.
    frame : int, optional
        Which frame `arr` is, from 0, where frames have different slopes.

    Returns
    -------
    numpy.ndarray
        Of dtype uint8 or uint16 if there is a table, float64 if there are slope and intercept;
        `arr` itself if there is neither.

    Raises
    ------
    MissingElementError, InvalidPixelDataError, UnsupportedSyntaxError
        If the elements contradict the standard.
    ValueError
        If frames differ and it is not known which frame `arr` is.
    """
    items = items_of(ds, "ModalityLUTSequence")
    if items:
        return _looked_up(arr, read_lut(items[0], ds), "modality")
    return for_frames(arr, ds, frame, lambda i: _slope(ds, i), _rescaled)


#: pydicom's other name for the same function.
apply_rescale = apply_modality_lut


def _slope(ds: Any, frame: int) -> tuple[float, float] | None:
    """Return slope and intercept of a frame, or None if it lacks one of them."""
    found = ds
    if "RescaleSlope" not in ds or "RescaleIntercept" not in ds:
        found = macro(ds, _RESCALE, frame)
    if found is None or "RescaleSlope" not in found or "RescaleIntercept" not in found:
        return None
    return _number(found, "RescaleSlope"), _number(found, "RescaleIntercept")


def _rescaled(arr: Any, held: tuple[float, float]) -> Any:
    """Return ``arr * slope + intercept``, made in parts that stay in the cache."""
    arr = np.asarray(arr)
    out = np.empty(arr.shape, np.float64)
    flat, into = np.ascontiguousarray(arr).reshape(-1), out.reshape(-1)
    for start in range(0, flat.size, _PART):
        part = into[start : start + _PART]
        np.multiply(flat[start : start + _PART], held[0], out=part, dtype=np.float64)
        part += held[1]
    return out


def _number(item: Any, keyword: str, index: int | None = None) -> float:
    """Return the value of an element, or that numbered `index` if it has several, as a float."""
    value = item.get(keyword)
    if index is not None and isinstance(value, Sequence) and not isinstance(value, str):
        if value and not -len(value) <= index < len(value):
            raise IndexError(f"there is no view {index}: {keyword} has {len(value)} value(s)")
        value = value[index] if value else None
    try:
        return float(value)
    except (TypeError, ValueError):
        raise InvalidPixelDataError(f"the value of {keyword} is no number") from None


def _looked_up(arr: Any, lut: Lut, name: str) -> Any:
    if np.asarray(arr).dtype.kind == "f":
        warnings.warn(
            f"a {name} LUT is looked up with an array of floats, which are cut to integers",
            CodicomWarning,
            stacklevel=4,
        )
    return look_up(arr, lut.table, lut.first, lut.entries)


# ---- values of interest -------------------------------------------------------------------------


def apply_voi_lut(
    arr: Any, ds: Any, index: int = 0, prefer_lut: bool = True, *, frame: int | None = None
) -> Any:
    """Apply a VOI table or a window (PS3.3 C.11.2).

    Parameters
    ----------
    arr : numpy.ndarray
        Values after the modality transformation, of one frame or all.
    ds : Dataset
        Has VOI LUT Sequence, or Window Center and Window Width, or both.
    index : int, optional
        Which view, if there are several.
    prefer_lut : bool, optional
        Whether to use the table (default) or the window if there are both.
    frame : int, optional
        Which frame `arr` is, from 0, where frames have different views.

    Returns
    -------
    numpy.ndarray
        Of dtype uint8 or uint16 from a table, float64 from a window; `arr` itself if there is
        neither.

    Raises
    ------
    IndexError
        If there is no view of that number.
    MissingElementError, InvalidPixelDataError, UnsupportedSyntaxError
        If the elements contradict the standard.
    """
    table = window = False
    for item in _voi_items(ds, frame):
        luts = items_of(item, "VOILUTSequence")
        table |= bool(luts and luts[0].get("LUTDescriptor") and luts[0].get("LUTData") is not None)
        window |= all(
            item.get(keyword) not in (None, "") for keyword in ("WindowCenter", "WindowWidth")
        )
    if table and (prefer_lut or not window):
        return apply_voi(arr, ds, index, frame=frame)
    if window:
        return apply_windowing(arr, ds, index, frame=frame)
    return arr


def _voi_items(ds: Any, frame: int | None) -> list[Any]:
    """Return all that may have VOI elements for `frame`, or for any frame."""
    if _has_voi(ds):
        return [ds]
    frames = items_of(ds, "PerFrameFunctionalGroupsSequence")
    numbers = range(max(1, len(frames) if frames else 1)) if frame is None else (frame,)
    found = (macro(ds, _VOI, i) for i in numbers)
    return [item for item in found if item is not None]


def _has_voi(ds: Any) -> bool:
    return "VOILUTSequence" in ds or "WindowCenter" in ds or "WindowWidth" in ds


def _voi_of(ds: Any, frame: int) -> Any:
    return ds if _has_voi(ds) else macro(ds, _VOI, frame)


def apply_voi(arr: Any, ds: Any, index: int = 0, *, frame: int | None = None) -> Any:
    """Apply a VOI table (PS3.3 C.11.2.1.1).

    Parameters
    ----------
    arr : numpy.ndarray
        Values after the modality transformation, of one frame or all.
    ds : Dataset
        Has VOI LUT Sequence.
    index : int, optional
        Which table, if there are several.
    frame : int, optional
        Which frame `arr` is, from 0, where frames have different tables.

    Returns
    -------
    numpy.ndarray
        Of dtype uint8 or uint16, or `arr` itself if there is no table.

    Raises
    ------
    IndexError
        If there is no table of that number.
    MissingElementError, InvalidPixelDataError, UnsupportedSyntaxError
        If the table contradicts the standard.
    """

    def table(i: int) -> Any:
        item = _voi_of(ds, i)
        return None if item is None else items_of(item, "VOILUTSequence")

    def run(values: Any, luts: Any) -> Any:
        if not -len(luts) <= index < len(luts):
            raise IndexError(f"there is no view {index}: VOILUTSequence has {len(luts)} item(s)")
        lut = read_lut(luts[index], ds)
        if lut.bits not in (8, 10, 12, 16):
            raise UnsupportedSyntaxError(f"VOI lookup tables with {lut.bits} bits for an entry")
        return _looked_up(values, lut, "VOI")

    return for_frames(arr, ds, frame, table, run)


def apply_windowing(arr: Any, ds: Any, index: int = 0, *, frame: int | None = None) -> Any:
    """Apply a window (PS3.3 C.11.2.1.2 and C.11.2.1.3).

    Parameters
    ----------
    arr : numpy.ndarray
        Values after the modality transformation, of one frame or all.
    ds : Dataset
        Has Window Center, Window Width, maybe VOI LUT Function, and Photometric Interpretation.
        The range of the output follows from Bits Stored and Pixel Representation through the
        modality transformation.
    index : int, optional
        Which window, if there are several.
    frame : int, optional
        Which frame `arr` is, from 0, where frames have different windows.

    Returns
    -------
    numpy.ndarray
        Of dtype float64, or `arr` itself if there is no window.

    Raises
    ------
    IndexError
        If there is no window of that number.
    MissingElementError, InvalidPixelDataError
        If an element is missing or has a value that the standard does not allow.
    """
    return for_frames(arr, ds, frame, lambda i: _window(ds, index, i), _windowed)


def _window(ds: Any, index: int, frame: int) -> tuple[str, float, float, float, float] | None:
    """Return the function, centre, width and output range of a frame's window, or None."""
    item = _voi_of(ds, frame)
    if item is None or not ("WindowWidth" in item or "WindowCenter" in item):
        return None
    if item is not ds and ds.get("BitsStored") is None:
        return None  # float pixels: nothing says what the range of the output is
    photometric = ds.get("PhotometricInterpretation")
    if photometric is None:
        raise MissingElementError("the data set has no value for PhotometricInterpretation")
    if photometric not in ("MONOCHROME1", "MONOCHROME2"):
        raise InvalidPixelDataError(
            "only MONOCHROME1 and MONOCHROME2 can be windowed, (0028,0004) Photometric "
            f"Interpretation is {str(photometric)[:40]}"
        )
    for keyword in ("WindowCenter", "WindowWidth"):
        if keyword not in item:
            raise MissingElementError(f"the data set has no value for {keyword}")
    function = str(item.get("VOILUTFunction", "LINEAR")).upper()
    centre, width = _number(item, "WindowCenter", index), _number(item, "WindowWidth", index)
    least = 1 if function == "LINEAR" else 0
    if function not in ("LINEAR", "LINEAR_EXACT", "SIGMOID"):
        raise InvalidPixelDataError(f"(0028,1056) VOI LUT Function is {function[:40]!r}")
    if width < least or width <= 0:
        raise InvalidPixelDataError(
            f"(0028,1051) Window Width is {width}, for the function {function} it must be "
            + ("at least 1" if least else "greater than 0")
        )
    low, high = _output_range(ds, frame)
    return function, centre, width, low, high


def _output_range(ds: Any, frame: int) -> tuple[float, float]:
    """Return the values that the least and the greatest stored value have for the modality."""
    items = items_of(ds, "ModalityLUTSequence")
    if items:
        return 0.0, 2.0 ** _bits(descriptor(items[0], "LUTDescriptor")[2]) - 1
    for keyword in ("BitsStored", "PixelRepresentation"):
        if ds.get(keyword) is None:
            raise MissingElementError(f"the data set has no value for {keyword}")
    bits = _bits(_number(ds, "BitsStored"))
    signed = _number(ds, "PixelRepresentation") == 1
    low = -(2.0 ** (bits - 1)) if signed else 0.0
    high = 2.0 ** (bits - signed) - 1
    slope = _slope(ds, frame)
    if slope is not None:
        low, high = low * slope[0] + slope[1], high * slope[0] + slope[1]
    return low, high


def _bits(value: float) -> float:
    if not 1 <= value <= 64:
        raise InvalidPixelDataError(f"samples or entries of {value:g} bits")
    return value


def _windowed(arr: Any, held: tuple[str, float, float, float, float]) -> Any:
    """Return windowed values; those of small integers are computed once and looked up."""
    arr = np.asarray(arr)
    if arr.dtype.kind in "ui" and arr.dtype.itemsize <= 2:
        width = arr.dtype.itemsize
        if arr.size > 2 << (8 * width):
            native = arr.astype(arr.dtype.newbyteorder("="), copy=False)
            every = np.arange(1 << (8 * width), dtype=f"u{width}")
            table = _window_values(every.view(native.dtype), held)
            return take(table, native.view(every.dtype))
    return _window_values(arr, held)


def _window_values(arr: Any, held: tuple[str, float, float, float, float]) -> Any:
    function, centre, width, low, high = held
    values = arr.astype(np.float64, order="C")
    if function == "SIGMOID":
        span = high - low
        values -= centre
        values *= -4
        values /= width
        with np.errstate(over="ignore"):  # far below the centre: the result is the least
            np.exp(values, out=values)
        values += 1
        np.divide(span, values, out=values)
        values += low
        return values
    if function == "LINEAR":
        centre -= 0.5
        width -= 1
    data = ffi.cast("double *", ffi.from_buffer(values))
    lib.cp_window(data, data, values.size, centre, width, low, high)
    return values


# ---- presentation -------------------------------------------------------------------------------


def apply_presentation_lut(arr: Any, ds: Any) -> Any:
    """Return values as P-values (PS3.3 C.11.4 and C.11.6).

    Parameters
    ----------
    arr : numpy.ndarray
        Values after the modality and VOI transformations.
    ds : Dataset
        Has Presentation LUT Sequence or Presentation LUT Shape. The range of `arr` is stretched
        over a table; INVERSE mirrors values at the greatest of `arr`.

    Returns
    -------
    numpy.ndarray
        From a table, uint8 if its entries are bytes, else uint16; from INVERSE, of the dtype of
        `arr`; `arr` itself for IDENTITY or if there are no such elements.

    Raises
    ------
    UnsupportedSyntaxError
        If the shape is another one.
    MissingElementError, InvalidPixelDataError
        If the table contradicts the standard.
    """
    items = items_of(ds, "PresentationLUTSequence")
    if items:
        return _presented(np.asarray(arr), items[0], ds)
    shape = ds.get("PresentationLUTShape")
    if shape is None or shape == "IDENTITY":
        return arr
    if shape != "INVERSE":
        raise UnsupportedSyntaxError(
            f"(2050,0020) Presentation LUT Shape is {str(shape)[:40]!r}, only IDENTITY and INVERSE "
            "can be applied"
        )
    if not arr.size:
        return arr.copy()
    greatest = arr.max()
    if arr.dtype.kind == "i" and int(greatest) - int(arr.min()) > np.iinfo(arr.dtype).max:
        return int(greatest) - arr.astype(np.int64)
    return greatest - arr


def _presented(arr: Any, item: Any, ds: Any) -> Any:
    entries, _, bits = descriptor(item, "LUTDescriptor")
    data = item.get("LUTData")
    table = read_lut(item, ds, unknown=False).table
    packed = isinstance(data, (bytes, bytearray)) and len(data) < 2 * entries
    if bits == 8 and not packed:
        table = table.astype(np.uint16)
    if not arr.size:
        return arr.astype(table.dtype)
    low, high = arr.min(), arr.max()
    if arr.dtype.kind in "ui" and arr.dtype.itemsize <= 2 and int(high) - int(low) < arr.size // 2:
        # Fewer values than samples: each is looked up once.
        every = np.arange(int(low), int(high) + 1)
        above = (arr - low).view(f"u{arr.dtype.itemsize}")  # differences of signed ones may wrap
        return take(_stretched(every, low, high, table, entries), above)
    return _stretched(arr, low, high, table, entries)


def _stretched(arr: Any, low: Any, high: Any, table: Any, entries: int) -> Any:
    """Return the entries of a table that values from `low` to `high` are stretched over."""
    at = arr.astype(np.float64)
    at -= float(low)
    if high > low:
        at /= float(high) - float(low)
        at *= entries - 1
    at = at.astype(np.intp)
    if len(table) < entries:
        return look_up(at, table, 0, entries)
    return take(table, at)
