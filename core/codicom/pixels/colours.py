"""Conversion of whole images between RGB and YCbCr.

Belongs here: the equations of PS3.3 C.7.6.3.1.2 for arrays. Must not know: data sets, codecs.
Layer: 4 (services).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from codicom._native import ffi, lib

from ..errors import UnsupportedSyntaxError

__all__ = ["convert_color_space", "convert_words"]

_FULL = ("YBR_FULL", "YBR_FULL_422")
_PARTIAL = ("YBR_PARTIAL_420", "YBR_PARTIAL_422")

# Rows give Y, CB and CR from R, G and B.
_TO_FULL = np.array(
    [[0.2990, 0.5870, 0.1140], [-0.1687, -0.3313, 0.5000], [0.5000, -0.4187, -0.0813]]
)
# Rows give R, G and B from Y, CB and CR.
_FROM_FULL = np.array(
    [
        [1.0, 0.0, 1.402],
        [1.0, -0.114 * 1.772 / 0.587, -0.299 * 1.402 / 0.587],
        [1.0, 1.772, 0.0],
    ]
)
_TO_PARTIAL = np.array(
    [[0.2568, 0.5041, 0.0979], [-0.1482, -0.2910, 0.4392], [0.4392, -0.3678, -0.0714]]
)
_FROM_PARTIAL = np.array([[1.1644, 0.0, 1.5960], [1.1644, -0.3917, -0.8130], [1.1644, 2.0173, 0.0]])


def convert_color_space(
    arr: Any,
    current: str,
    desired: str,
    per_frame: bool = False,
    bit_depth: int | None = None,
) -> Any:
    """Return colour images in another colour space (PS3.3 C.7.6.3.1.2).

    Parameters
    ----------
    arr : numpy.ndarray
        (rows, columns, 3) or (frames, rows, columns, 3), of dtype uint8, or uint16 for the full
        range. Chroma is not subsampled, whatever the names say.
    current, desired : str
        The colour spaces: ``"RGB"``, ``"YBR_FULL"``, ``"YBR_FULL_422"``, ``"YBR_PARTIAL_420"``
        or ``"YBR_PARTIAL_422"``.
    per_frame : bool, optional
        If True and there are frames, then `arr` itself is changed and returned.
    bit_depth : int, optional
        The number of bits that samples take, by default all those of the dtype.

    Returns
    -------
    numpy.ndarray
        A new array, or `arr` if the spaces are the same or `per_frame` is True.

    Raises
    ------
    UnsupportedSyntaxError
        If there is no such conversion.
    ValueError
        If `arr` or `bit_depth` is not as described.
    """
    known = ("RGB", *_FULL, *_PARTIAL)
    current, desired = str(current), str(desired)
    conversion = f"conversion from {current} to {desired}"
    if current not in known or desired not in known:
        raise UnsupportedSyntaxError(conversion)
    if (
        current == desired
        or {current, desired} <= set(_FULL)
        or {current, desired} <= set(_PARTIAL)
    ):
        return arr
    if "RGB" not in (current, desired):
        raise UnsupportedSyntaxError(conversion)
    partial = current in _PARTIAL or desired in _PARTIAL
    depth = _depth(arr, bit_depth, partial)
    if per_frame and arr.ndim == 4:
        for frame in arr:
            frame[...] = _converted(frame, desired == "RGB", partial, depth)
        return arr
    return _converted(arr, desired == "RGB", partial, depth)


def _depth(arr: Any, bit_depth: int | None, partial: bool) -> int:
    """Return the bits of a sample, after checking that `arr` can be converted."""
    if arr.dtype.kind != "u" or arr.dtype.itemsize > 2 or (partial and arr.dtype.itemsize > 1):
        allowed = "uint8" if partial else "uint8 or uint16"
        raise ValueError(f"colour is converted in arrays of {allowed}, not {arr.dtype}")
    if arr.ndim < 1 or arr.shape[-1] != 3:
        raise ValueError(f"colour has three samples, the array is shaped {arr.shape}")
    width = int(arr.dtype.itemsize) * 8
    depth = width if bit_depth is None else int(bit_depth)
    if not 1 <= depth <= width or (partial and depth != 8):
        raise ValueError(f"a 'bit_depth' of {bit_depth} cannot be in an array of {arr.dtype}")
    return depth


def _converted(arr: Any, to_rgb: bool, partial: bool, depth: int) -> Any:
    if depth == 8 and arr.dtype.itemsize == 1 and not partial:
        source = np.ascontiguousarray(arr)
        out = np.empty_like(source)
        run = lib.cp_ybr_to_rgb if to_rgb else lib.cp_rgb_to_ybr
        run(ffi.from_buffer(source), ffi.from_buffer(out), source.size // 3)
        return out
    black = 16.0 if partial else 0.0
    offset = np.array([black, 1 << (depth - 1), 1 << (depth - 1)], np.float64)
    samples = arr.astype(np.float64)
    if to_rgb:
        samples = (samples - offset) @ (_FROM_PARTIAL if partial else _FROM_FULL).T
    else:
        samples = samples @ (_TO_PARTIAL if partial else _TO_FULL).T + offset
    np.floor(samples + 0.5, out=samples)
    return np.clip(samples, 0, (1 << depth) - 1, out=samples).astype(arr.dtype)


def convert_words(data: Any, depth: int, to_rgb: bool) -> None:
    """Convert samples by pixel, of 16 bits, between RGB and YBR_FULL in place.

    Parameters
    ----------
    data : buffer
        Writable; as many words in the order of this machine as three times the pixels.
    depth : int
        The bits that samples take.
    to_rgb : bool
        The direction.
    """
    pixels = np.frombuffer(data, np.uint16).reshape(-1, 3)
    pixels[...] = _converted(pixels, to_rgb, False, depth)
