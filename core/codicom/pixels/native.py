"""Native (uncompressed) pixel data to arrays (PS3.5 8.1.1).

Belongs here: lengths and padding of native values, byte order, bit packing, subsampled colour.
Must not know: data sets, plugins, offset tables. Layer: 4 (services).
"""

from __future__ import annotations

import mmap
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from codicom._native import ffi, lib

from ..errors import CodicomWarning, InvalidPixelDataError, LimitError
from .codec import FrameSpec
from .spec import check_size, sample_type

if TYPE_CHECKING:
    from .._wire.stretch import Stretch

__all__ = [
    "LARGE",
    "NativeFrames",
    "checked",
    "decode_native",
    "dtype_of",
    "in_range",
    "join_bits",
    "pack",
    "unpack",
    "zeros",
]


#: From how many bytes on :func:`zeros` is worth its while.
LARGE = 4 << 20


class NativeFrames(NamedTuple):
    """Native frames: where they are, and what is to be known to make an array of them.

    Their ``number`` is that of those that are there, of those that are ``promised``.
    """

    spec: FrameSpec
    number: int
    promised: int
    data: memoryview | Stretch
    keyword: str
    big_endian: bool
    swap_words: bool


def dtype_of(spec: FrameSpec, keyword: str = "PixelData", big_endian: bool = False) -> Any:
    """Return the dtype of an array of decoded samples; see :func:`.spec.sample_type`."""
    return np.dtype(sample_type(spec, keyword, big_endian))


def zeros(count: int) -> Any:
    """Return an array of `count` zero bytes in large pages of memory, where there are such.

    That a large array's memory is first touched in pages of 4 KiB takes as long as decoding RLE.

    Raises
    ------
    LimitError
        If the system has not that much.
    """
    advice = getattr(mmap, "MADV_HUGEPAGE", None)
    if advice is None:
        return np.zeros(count, np.uint8)
    try:
        memory = mmap.mmap(-1, count, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    except OSError as error:
        raise LimitError(f"there is no memory for {count} bytes of pixels: {error}") from None
    with suppress(OSError):  # a kernel without them
        memory.madvise(advice)
    return np.frombuffer(memory, np.uint8)


def in_range(index: int, number: int) -> None:
    """Raise ValueError unless `index` is the number of a frame."""
    if index < 0:
        raise ValueError(f"'index' must not be negative, it is {index}")
    if index >= number:
        raise InvalidPixelDataError(
            f"there is no frame {index}: the pixel data have {number} frame(s)"
        )


def unpack(src: Any, first_bit: int, count: int, out: Any) -> None:
    """Unpack `count` bits of `src` to the bytes of the array `out` (PS3.5 8.1.1).

    Raises
    ------
    InvalidPixelDataError
        If `src` is too short.
    """
    source = ffi.from_buffer(src)
    if lib.cp_unpack_bits(source, len(source), first_bit, ffi.from_buffer(out), count):
        raise InvalidPixelDataError(
            f"{len(source)} bytes do not hold {count} bits from bit {first_bit} on"
        )


def pack(samples: Any, out: Any) -> None:
    """Pack the bytes 0 and 1 of `samples` to the bits of `out`.

    Raises
    ------
    ValueError
        If there is another value.
    """
    source = ffi.from_buffer(samples)
    if lib.cp_pack_bits(source, len(source), ffi.from_buffer(out)):
        raise ValueError("only the values 0 and 1 can be packed to bits")


def join_bits(before: bytes, used: int, data: Any, count: int) -> bytes:
    """Return the first `used` bits of `before` and the first `count` of `data`, without a gap.

    Raises
    ------
    InvalidPixelDataError
        If either is too short.
    """
    out = bytearray((used + count + 7) // 8)
    target = ffi.from_buffer(out)
    for source, at, bits in ((before, 0, used), (data, used, count)):
        held = ffi.from_buffer(source)
        if lib.cp_copy_bits(held, len(held), 0, target, len(target), at, bits):
            raise InvalidPixelDataError(f"{len(held)} bytes do not hold {bits} bits")
    return bytes(out)


def frame_bits(native: NativeFrames) -> int:
    """Return the size in bits of one native frame, subsampling considered."""
    spec = native.spec
    bits = spec.samples * spec.bits_allocated
    return bits // 3 * 2 if _is_subsampled(native) else bits


def _is_subsampled(native: NativeFrames) -> bool:
    return (
        native.spec.photometric_interpretation == "YBR_FULL_422"
        and native.spec.samples_per_pixel == 3
        and native.keyword == "PixelData"
    )


def too_short(native: NativeFrames) -> InvalidPixelDataError:
    """Return the error that the data are too few for the frames that are promised."""
    spec, number = native.spec, native.promised
    expected = (frame_bits(native) * number + 7) // 8
    return InvalidPixelDataError(
        f"the pixel data are {native.data.nbytes} bytes, fewer than the {expected} of {number} "
        f"frame(s) of {spec.rows} rows, {spec.columns} columns, {spec.samples_per_pixel} sample(s) "
        f"and {spec.bits_allocated} bits: they are cut off, or the transfer syntax or an element "
        "of group 0028 is wrong",
        transfer_syntax=spec.transfer_syntax_uid,
    )


def checked(native: NativeFrames, allow_excess: bool, partial: bool = False) -> NativeFrames:
    """Return `native` with the number of frames that its data hold, or raise.

    Data for more frames than Number of Frames says are used, and what is no whole frame is
    dropped, both with a warning; one byte that makes the length even is nothing to mention. If
    data for some frames will do, as when frames are asked for one by one, then they are counted.

    Raises
    ------
    InvalidPixelDataError
        If there are too few data, or so many that the colour cannot be subsampled.
    """
    spec, number = native.spec, native.number
    bits = frame_bits(native)
    actual = native.data.nbytes
    expected = (bits * number + 7) // 8
    if actual == expected or actual == expected + expected % 2:
        return native
    found = actual * 8 // bits
    if actual < expected:
        error = too_short(native)
        if not partial or not found:
            raise error
        warnings.warn(f"{error.message}; {found} are whole", CodicomWarning, stacklevel=4)
        return native._replace(number=found)
    whole = expected // 2 * 3
    if _is_subsampled(native) and actual in (whole, whole + whole % 2):
        raise InvalidPixelDataError(
            f"the pixel data are {actual} bytes, just what they would be without subsampling: "
            "(0028,0004) PhotometricInterpretation should be RGB or YBR_FULL, not YBR_FULL_422"
        )
    if found > number and allow_excess:
        warnings.warn(
            f"the pixel data are long enough for {found} frames and (0028,0008) NumberOfFrames "
            f"is {number}: all {found} are given (allow_excess_frames=False gives {number})",
            CodicomWarning,
            stacklevel=4,
        )
        check_size(spec, found)
        return native._replace(number=found)
    warnings.warn(
        f"the pixel data are {actual} bytes, {actual - expected} more than the frames need; the "
        "rest is dropped",
        CodicomWarning,
        stacklevel=4,
    )
    return native


def _select(native: NativeFrames, index: int | None) -> tuple[NativeFrames, int]:
    """Return the frames that are wanted, and in which bit of their data they start."""
    bits = frame_bits(native)
    if index is None:
        return native._replace(data=native.data[:]), 0
    in_range(index, native.number)
    first = bits * index
    stop = (first + bits + 7) // 8
    start = first // 8
    swap = native.swap_words and start % 2  # a 16-bit word must not be cut through
    start -= swap
    stop = min(stop + (stop % 2 if native.swap_words else 0), native.data.nbytes)
    return native._replace(number=1, data=native.data[start:stop]), first - start * 8


def decode_native(native: NativeFrames, options: dict[str, Any]) -> Any:
    """Return native frames as an array.

    Parameters
    ----------
    native : NativeFrames
        The frames, as :func:`checked` returned them.
    options : dict
        ``index``, ``correct_unused_bits``, ``view_only``.

    Returns
    -------
    numpy.ndarray
        Of shape (frames, rows, columns, samples): all four axes are there. Colour is as it was,
        except that it is not subsampled.

    Raises
    ------
    InvalidPixelDataError, UnsupportedSyntaxError, LimitError
        If the data are not those of the frames.
    """
    spec = native.spec
    dtype = dtype_of(spec, native.keyword, native.big_endian)
    native, first_bit = _select(native, options.get("index"))
    shape = (native.number, spec.rows, spec.columns, spec.samples_per_pixel)
    count = spec.samples * native.number
    if spec.bits_allocated == 1:
        out = np.empty(count, dtype)
        unpack(native.data, first_bit, count, out)
        return _by_pixel(out, native, shape)
    if native.swap_words:
        native = native._replace(data=_swapped(native.data[:]))
    first = first_bit // 8
    data = native.data[first : first + (frame_bits(native) // 8) * native.number]
    if _is_subsampled(native):
        out = _expanded(data, dtype, count)
    else:
        out = np.frombuffer(data, dtype, count)
    out = _corrected(out, native, options)
    if options.get("view_only"):
        return _viewed(out, spec, shape)
    if out.base is not None and not out.flags.owndata:
        return _by_pixel(out, native, shape, copy=True)
    return _by_pixel(out, native, shape)


def _swapped(data: memoryview) -> Any:
    """Return 8-bit samples that were written as big-endian 16-bit words in their order."""
    out = bytearray(data)
    lib.cp_swap(ffi.from_buffer(data), ffi.from_buffer(out), len(out) // 2, 2)
    return memoryview(out)


def _expanded(data: memoryview, dtype: Any, count: int) -> Any:
    if count // 3 % 2:
        raise InvalidPixelDataError("YBR_FULL_422 needs an even number of pixels in a frame")
    out = np.empty(count, dtype)
    if lib.cp_expand_422(ffi.from_buffer(data), ffi.from_buffer(out), count // 6, dtype.itemsize):
        raise InvalidPixelDataError("YBR_FULL_422 needs 8 or 16 bits allocated")
    return out


def _corrected(samples: Any, native: NativeFrames, options: dict[str, Any]) -> Any:
    """Return samples with their unused bits cleared or filled with the sign.

    If all are as they should be and the caller wants no copy, they are returned themselves.
    """
    spec = native.spec
    if (
        native.keyword != "PixelData"
        or spec.bits_stored == spec.bits_allocated
        or not options.get("correct_unused_bits", True)
    ):
        return samples
    little = samples.astype(samples.dtype.newbyteorder("<"), copy=False)
    source = ffi.from_buffer(little)
    arguments = (samples.size, samples.dtype.itemsize, spec.bits_stored, spec.is_signed)
    if options.get("view_only") and lib.cp_bits_clean(source, *arguments):
        return samples
    out = np.empty(samples.shape, little.dtype)
    lib.cp_fix_bits(source, ffi.from_buffer(out), *arguments)
    return out.astype(samples.dtype, copy=False)


def _viewed(samples: Any, spec: FrameSpec, shape: tuple[int, ...]) -> Any:
    """Return the samples by pixel without copying them."""
    if spec.planar_configuration == 0 or spec.samples_per_pixel == 1:
        return samples.reshape(shape)
    number, rows, columns, planes = shape
    return samples.reshape(number, planes, rows, columns).transpose(0, 2, 3, 1)


def _by_pixel(
    samples: Any, native: NativeFrames, shape: tuple[int, ...], copy: bool = False
) -> Any:
    """Return the samples with those of a pixel side by side, in an array of its own."""
    spec = native.spec
    if spec.samples_per_pixel == 1 or spec.planar_configuration == 0 or _is_subsampled(native):
        return (samples.copy() if copy else samples).reshape(shape)
    out = np.empty(shape, samples.dtype)
    size = spec.samples
    for i in range(native.number):
        lib.cp_interleave(
            ffi.from_buffer(samples[i * size : (i + 1) * size]),
            ffi.from_buffer(out[i]),
            spec.rows * spec.columns,
            spec.samples_per_pixel,
            samples.dtype.itemsize,
        )
    return out
