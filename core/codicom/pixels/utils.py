"""The functions on pixel data that users call.

Belongs here: decoding from paths, files and data sets, and the small tools around native pixel
data. Must not know: how frames are decoded or encoded. Layer: 4 (services).
"""

from __future__ import annotations

import warnings
from os import PathLike
from typing import TYPE_CHECKING, Any

import numpy as np

from codicom._native import ffi, lib

from ..errors import (
    CodicomWarning,
    InvalidPixelDataError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from .assign import set_pixel_data
from .decode import iterate, pixel_array_of
from .decompressing import decompress
from .encode import compress
from .native import pack, unpack
from .source import copy_to, open_elements
from .spec import NATIVE_SYNTAXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "as_pixel_options",
    "compress",
    "concatenate_packed_frames",
    "decompress",
    "expand_ybr422",
    "get_expected_length",
    "get_image_pixel_ids",
    "get_j2k_parameters",
    "get_nr_frames",
    "get_packed_frame",
    "iter_pixels",
    "pack_bits",
    "pixel_array",
    "pixel_dtype",
    "reshape_pixel_array",
    "set_pixel_data",
    "unpack_bits",
]

_OPTIONS = {
    "samples_per_pixel": "SamplesPerPixel",
    "photometric_interpretation": "PhotometricInterpretation",
    "planar_configuration": "PlanarConfiguration",
    "rows": "Rows",
    "columns": "Columns",
    "bits_allocated": "BitsAllocated",
    "bits_stored": "BitsStored",
    "pixel_representation": "PixelRepresentation",
}

_PIXEL_IDS = (
    "SamplesPerPixel PhotometricInterpretation PlanarConfiguration NumberOfFrames Rows Columns "
    "BitsAllocated BitsStored PixelRepresentation FloatPixelData DoubleFloatPixelData PixelData"
).split()


# ---- decoding -----------------------------------------------------------------------------------


def _is_data_set(src: Any) -> bool:
    """Whether the class of `src` is one of ours: to ask a data set itself looks for an element."""
    return hasattr(type(src), "_value_window")


def _elements(src: Any, ds_out: Any, specific_tags: list[Any] | None) -> Any:
    """Return the mapping to decode from, with what was asked for copied to `ds_out`."""
    if _is_data_set(src):
        return src
    if not isinstance(src, (str, PathLike, bytes, bytearray, memoryview)) and not hasattr(
        src, "read"
    ):
        return src
    elements = open_elements(src)
    if ds_out is not None:
        copy_to(elements, ds_out, specific_tags)
    return elements


def pixel_array(
    src: Any,
    *,
    ds_out: Any = None,
    specific_tags: list[Any] | None = None,
    index: int | None = None,
    raw: bool = False,
    decoding_plugin: str = "",
    **kwargs: Any,
) -> Any:
    """Return the pixels of a data set or file as an array.

    Parameters
    ----------
    src : Dataset, str, PathLike, bytes or binary file
        A data set, or where one can be read; a file is left at its position. No data set is made
        of a file, only what the pixels need is read.
    ds_out : Dataset, optional
        If `src` is a file: takes the elements of group 0028 that are not retired and the file
        meta information.
    specific_tags : list of tag, optional
        Further elements that `ds_out` takes.
    index : int, optional
        Give the frame with this number only, from 0; by default all.
    raw : bool, optional
        If True then colour is left as it is.
    decoding_plugin : str, optional
        The one plugin to use; by default all are tried in turn.
    **kwargs
        Further options, see :func:`codicom.pixels.decode.pixel_array_of`, which also lists the
        errors.

    Returns
    -------
    numpy.ndarray
        (rows, columns), with the number of frames before if there is more than one and the
        samples behind if there are three.
    """
    options = {"index": index, "raw": raw, "decoding_plugin": decoding_plugin, **kwargs}
    if _is_data_set(src):
        return pixel_array_of(src, options)
    if not hasattr(src, "read"):
        return pixel_array_of(_elements(src, ds_out, specific_tags), options)
    before = src.tell()
    try:
        return pixel_array_of(_elements(src, ds_out, specific_tags), options)
    finally:
        src.seek(before)


def iter_pixels(
    src: Any,
    *,
    ds_out: Any = None,
    specific_tags: list[Any] | None = None,
    indices: Iterable[int] | None = None,
    raw: bool = False,
    decoding_plugin: str = "",
    **kwargs: Any,
) -> Iterator[Any]:
    """Yield the frames of a data set or file, each as an array of its own.

    Parameters
    ----------
    indices : iterable of int, optional
        Which frames, in this order; by default all.
    src, ds_out, specific_tags, raw, decoding_plugin, **kwargs
        As for :func:`pixel_array`.

    Yields
    ------
    numpy.ndarray
        (rows, columns) or (rows, columns, samples).
    """
    options = {"raw": raw, "decoding_plugin": decoding_plugin, **kwargs}
    before = src.tell() if hasattr(src, "read") else None
    for image in iterate(_elements(src, ds_out, specific_tags), options, indices):
        if before is not None:
            src.seek(before)
        yield image.shaped()


def as_pixel_options(ds: Any, **kwargs: Any) -> dict[str, Any]:
    """Return the values of the Image Pixel elements of `ds` by their option names.

    Parameters
    ----------
    ds : Dataset
        Where from; elements that it does not have are left out.
    **kwargs
        Values that are used instead.

    Returns
    -------
    dict
        ``number_of_frames`` is always there.
    """
    options = {option: ds.get(keyword) for option, keyword in _OPTIONS.items() if keyword in ds}
    options["number_of_frames"] = int(get_nr_frames(ds))
    options.update(kwargs)
    return options


def get_nr_frames(ds: Any, warn: bool = True) -> int:
    """Return Number of Frames, or 1 if it is absent, empty or 0.

    Parameters
    ----------
    ds : Dataset
        The data set.
    warn : bool, optional
        Whether to warn if it is 0 or empty (default).
    """
    number = ds.get("NumberOfFrames")
    empty = number is None or number == ""
    if not empty and int(number) != 0:
        return int(number)
    if warn and "NumberOfFrames" in ds:
        what = "empty" if empty else "0"
        warnings.warn(
            f"(0028,0008) NumberOfFrames is {what}, one frame is assumed",
            CodicomWarning,
            stacklevel=2,
        )
    return 1


# ---- properties of native data ------------------------------------------------------------------


def _needed(ds: Any, keyword: str) -> Any:
    value = ds.get(keyword)
    if value is None:
        raise MissingElementError(f"the data set has no value for {keyword}")
    return value


def get_expected_length(ds: Any, unit: str = "bytes") -> int:
    """Return how long native pixel data are, without padding.

    Parameters
    ----------
    ds : Dataset
        A data set with Rows, Columns, Samples per Pixel, Bits Allocated and Photometric
        Interpretation.
    unit : str, optional
        ``"bytes"`` (default) or ``"pixels"``, which counts samples.

    Raises
    ------
    MissingElementError
        If one of those is missing.
    """
    count = int(_needed(ds, "Rows")) * int(_needed(ds, "Columns"))
    count *= int(_needed(ds, "SamplesPerPixel")) * get_nr_frames(ds, warn=False)
    if unit == "pixels":
        return count
    length = (count * int(_needed(ds, "BitsAllocated")) + 7) // 8
    if _needed(ds, "PhotometricInterpretation") == "YBR_FULL_422":
        length = length // 3 * 2
    return length


def get_image_pixel_ids(ds: Any) -> dict[str, int]:
    """Return the :func:`id` of each value that decoding depends on, by keyword."""
    return {keyword: id(ds.get(keyword)) for keyword in _PIXEL_IDS}


def pixel_dtype(ds: Any, as_float: bool = False) -> Any:
    """Return the dtype of an array of the samples of `ds`.

    Parameters
    ----------
    ds : Dataset
        A data set with Bits Allocated, Pixel Representation and a transfer syntax.
    as_float : bool, optional
        If True then the samples are those of (Double) Float Pixel Data.

    Raises
    ------
    MissingElementError
        If an element is missing.
    InvalidPixelDataError
        If one has a value that it may not have.
    UnsupportedSyntaxError
        If there is no such dtype.
    """
    meta = getattr(ds, "file_meta", None)
    syntax = None if meta is None else meta.get("TransferSyntaxUID")
    if not syntax:
        raise MissingElementError("there is no Transfer Syntax UID that tells the byte order")
    order = ">" if NATIVE_SYNTAXES.get(str(syntax)) else "<"
    allocated = int(_needed(ds, "BitsAllocated"))
    if allocated != 1 and (allocated < 8 or allocated % 8):
        raise InvalidPixelDataError(f"(0028,0100) BitsAllocated is {allocated}")
    kind = "f"
    if not as_float:
        signed = int(_needed(ds, "PixelRepresentation"))
        if signed not in (0, 1):
            raise InvalidPixelDataError(f"(0028,0103) PixelRepresentation is {signed}")
        kind = "i" if signed and allocated > 1 else "u"
    try:
        return np.dtype(f"{order}{kind}{max(1, allocated // 8)}")
    except TypeError:
        raise UnsupportedSyntaxError(
            f"samples of {allocated} bits allocated cannot be put into an array"
        ) from None


def reshape_pixel_array(ds: Any, arr: Any) -> Any:
    """Return a one-dimensional array of samples in the shape that `ds` says.

    Parameters
    ----------
    ds : Dataset
        A data set with Rows, Columns, Samples per Pixel and, for colour, Planar Configuration;
        for encapsulated syntaxes that is 1 for RLE Lossless and 0 for the others.
    arr : numpy.ndarray
        The samples of all frames.

    Raises
    ------
    InvalidPixelDataError
        If an element has a value that it may not have, or the array another number of samples.
    """
    frames, samples = get_nr_frames(ds), int(_needed(ds, "SamplesPerPixel"))
    rows, columns = int(_needed(ds, "Rows")), int(_needed(ds, "Columns"))
    if samples < 1:
        raise InvalidPixelDataError(f"(0028,0002) SamplesPerPixel is {samples}")
    planar = 0
    if samples > 1:
        syntax = str(ds.file_meta.TransferSyntaxUID)
        planar = int(syntax == "1.2.840.10008.1.2.5")
        if syntax in NATIVE_SYNTAXES:
            planar = int(_needed(ds, "PlanarConfiguration"))
            if planar not in (0, 1):
                raise InvalidPixelDataError(f"(0028,0006) PlanarConfiguration is {planar}")
    if arr.size != frames * rows * columns * samples:
        raise InvalidPixelDataError(
            f"an array of {arr.size} samples cannot be {frames} frame(s) of {rows} rows, "
            f"{columns} columns and {samples} sample(s)"
        )
    if samples == 1:
        return arr.reshape((frames, rows, columns) if frames > 1 else (rows, columns))
    if planar:
        arr = arr.reshape(frames, samples, rows, columns).transpose(0, 2, 3, 1)
    else:
        arr = arr.reshape(frames, rows, columns, samples)
    return arr if frames > 1 else arr[0]


def expand_ybr422(src: Any, bits_allocated: int) -> bytes:
    """Return YBR_FULL_422 samples as YBR_FULL (PS3.3 C.7.6.3.1.2).

    Parameters
    ----------
    src : bytes-like
        Y1 Y2 CB CR of each two pixels.
    bits_allocated : int
        8 or 16.

    Raises
    ------
    InvalidPixelDataError
        If there is a part of a pair, or other bits are allocated.
    """
    width = bits_allocated // 8
    if bits_allocated not in (8, 16) or len(src) % (4 * width):
        raise InvalidPixelDataError(
            f"{len(src)} bytes are no pairs of YBR_FULL_422 pixels of {bits_allocated} bits"
        )
    out = bytearray(len(src) // 2 * 3)
    pairs = len(src) // (4 * width)
    lib.cp_expand_422(ffi.from_buffer(src), ffi.from_buffer(out), pairs, width)
    return bytes(out)


# ---- bits ---------------------------------------------------------------------------------------


def pack_bits(arr: Any, pad: bool = True) -> bytes:
    """Return samples of 0 and 1 packed for Bits Allocated 1 (PS3.5 8.1.1).

    Parameters
    ----------
    arr : numpy.ndarray
        The samples of all frames, in any shape.
    pad : bool, optional
        Whether to make the length even (default).

    Raises
    ------
    ValueError
        If there is another value.
    """
    if arr.size == 0:
        return b""
    flat = np.ascontiguousarray(arr).reshape(-1)
    if flat.dtype.itemsize == 1:
        flat = flat.view(np.uint8)
    else:
        if not np.isin(flat, (0, 1)).all():
            raise ValueError("only the values 0 and 1 can be packed to bits")
        flat = flat.astype(np.uint8)
    out = bytearray((flat.size + 7) // 8)
    pack(flat, out)
    if pad and len(out) % 2:
        out.append(0)
    return bytes(out)


def unpack_bits(src: Any, as_array: bool = True) -> Any:
    """Return a byte of 0 or 1 for each bit of `src`, the lowest bit first (PS3.5 8.1.1).

    Parameters
    ----------
    src : bytes-like
        The packed bits.
    as_array : bool, optional
        Whether to return an array (default) or bytes.

    Returns
    -------
    numpy.ndarray of uint8, or bytes
    """
    out = np.empty(len(src) * 8, np.uint8)
    if out.size:
        unpack(src, 0, out.size, out)
    return out if as_array else out.tobytes()


def get_packed_frame(
    src: Any, index: int, frame_length: int, start_offset: int = 0, pad: bool = True
) -> bytes:
    """Return one frame of bit-packed native pixel data, moved to start on a byte.

    Parameters
    ----------
    src : bytes-like
        Bit-packed pixel data, or a part of them.
    index : int
        Which frame, from 0.
    frame_length : int
        The number of samples (bits) in a frame.
    start_offset : int, optional
        Where `src` starts in the pixel data, in bytes.
    pad : bool, optional
        Whether to make the length even (default).

    Raises
    ------
    ValueError
        If `index` is negative.
    InvalidPixelDataError
        If the frame is not in `src`.
    """
    if index < 0:
        raise ValueError(f"'index' must not be negative, it is {index}")
    out = bytearray((frame_length + 7) // 8)
    first = index * frame_length - start_offset * 8
    source = ffi.from_buffer(src)
    if first < 0 or lib.cp_copy_bits(
        source, len(source), first, ffi.from_buffer(out), len(out), 0, frame_length
    ):
        raise InvalidPixelDataError(f"frame {index} is not in these {len(source)} bytes")
    if pad and len(out) % 2:
        out.append(0)
    return bytes(out)


def concatenate_packed_frames(frames: Iterable[Any], frame_length: int, pad: bool = True) -> bytes:
    """Return bit-packed frames that each start on a byte as one run of bits without gaps.

    Parameters
    ----------
    frames : iterable of bytes-like
        Each frame, packed, perhaps padded.
    frame_length : int
        The number of samples (bits) in a frame.
    pad : bool, optional
        Whether to make the length even (default).

    Raises
    ------
    InvalidPixelDataError
        If a frame is too short.
    """
    parts = list(frames)
    out = bytearray((len(parts) * frame_length + 7) // 8)
    target = ffi.from_buffer(out)
    for i, part in enumerate(parts):
        source = ffi.from_buffer(part)
        if lib.cp_copy_bits(
            source, len(source), 0, target, len(target), i * frame_length, frame_length
        ):
            raise InvalidPixelDataError(
                f"frame {i} has {len(source)} bytes, fewer than its {frame_length} bits"
            )
    ffi.release(target)
    if pad and len(out) % 2:
        out.append(0)
    return bytes(out)


def get_j2k_parameters(codestream: bytes) -> dict[str, Any]:
    """Return what a JPEG 2000 codestream's header says of its samples (ITU-T T.800 A.5.1).

    Parameters
    ----------
    codestream : bytes
        A frame's codestream, bare or in the JP2 file format.

    Returns
    -------
    dict
        ``precision`` : int, ``is_signed`` : bool, ``jp2`` : bool; empty if there is no such
        header.
    """
    start = 0
    jp2 = codestream.startswith(b"\x00\x00\x00\x0cjP  \x0d\x0a\x87\x0a")
    if jp2:
        start = codestream.find(b"\xff\x4f\xff\x51")
    if start < 0 or codestream[start : start + 4] != b"\xff\x4f\xff\x51":
        return {}
    # SOC, SIZ, Lsiz, Rsiz, eight 32-bit sizes, Csiz, then Ssiz of the first component.
    position = start + 42
    if len(codestream) <= position:
        return {}
    ssiz = codestream[position]
    return {"jp2": jp2, "precision": (ssiz & 0x7F) + 1, "is_signed": bool(ssiz & 0x80)}
