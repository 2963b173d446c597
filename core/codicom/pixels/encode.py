"""From uncompressed pixels to encapsulated codestreams.

Belongs here: the checks of what is to be compressed, the run over the frames and the encoders to
try for each, and what compressing changes in a data set. Must not know: any codec, the class of
the data set. Layer: 4 (services).
"""

from __future__ import annotations

import warnings
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from codicom._native import ffi, lib

from .._wire.stretch import Swapped
from ..encaps import encapsulate, encapsulate_extended
from ..errors import (
    CodecError,
    CodicomWarning,
    InvalidPixelDataError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from . import registry
from .allowed import check_allowed, could_hold
from .assign import apply_changes
from .colour_rule import decoded_colour
from .guards import FOLLOWS_TAG, LOSSY
from .native import dtype_of, pack
from .outcome import outcome
from .spec import NATIVE_SYNTAXES, frame_spec, transfer_syntax, value_window
from .workers import run_on_threads

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .._wire.stretch import Stretch
    from .codec import FrameSpec

__all__ = ["array_frames", "compress", "encode_frames", "native_samples"]

_LAST_OFFSET = 0xFFFFFFFF
_TRIAL = 64  # rows and columns of a frame that shows whether an encoder takes such frames


def compress(
    ds: Any,
    transfer_syntax_uid: str,
    arr: Any = None,
    *,
    encoding_plugin: str = "",
    encapsulate_ext: bool = False,
    generate_instance_uid: bool | None = None,
    **kwargs: Any,
) -> Any:
    """Compress the native pixel data of `ds`, or an array, in place.

    If this raises then `ds` is as it was. Photometric Interpretation, Planar Configuration, Bits
    Stored and the elements about lossy compression become what the codestream makes of them
    (PS3.5 8.2, PS3.3 C.7.6.1.1.5).

    Parameters
    ----------
    ds : mapping
        A data set whose Image Pixel elements describe what is to be compressed.
    transfer_syntax_uid : str
        The transfer syntax to compress to.
    arr : numpy.ndarray, optional
        The samples to compress instead of those in the data set: its shape, dtype and values
        are to be those of the elements, colour by pixel.
    encoding_plugin : str, optional
        The one plugin to use; by default all are tried in turn.
    encapsulate_ext : bool, optional
        Whether to use an Extended Offset Table even if a Basic Offset Table would do.
    generate_instance_uid : bool, optional
        Whether to set a new SOP Instance UID; by default only if the syntax is a lossy one.
    **kwargs
        ``workers`` is the number of threads; the others are the plugin's.

    Returns
    -------
    mapping
        `ds`.

    Raises
    ------
    MissingElementError
        If an element is missing that is needed.
    InvalidPixelDataError
        If the data set is compressed, the data or the array are not what the elements say, or the
        syntax cannot hold such an image: then the error names syntaxes that can.
    CodecUnavailableError, UnsupportedSyntaxError
        If there is no plugin.
    CodecError
        If no plugin could encode a frame.
    ValueError
        If there is no such plugin.
    """
    syntax = str(transfer_syntax_uid)
    if syntax in NATIVE_SYNTAXES:
        raise UnsupportedSyntaxError(
            "pixel data can only be compressed to an encapsulated transfer syntax",
            transfer_syntax=syntax,
        )
    order = registry.candidates("encoders", syntax, encoding_plugin)
    if arr is None:
        spec, frames = native_samples(ds, syntax)
    else:
        spec, frames = array_frames(ds, syntax, arr)
    workers = kwargs.pop("workers", None)
    options = {name: value for name, value in kwargs.items() if value is not None}
    streams = encode_frames(order, spec, frames, options, workers)
    values: dict[str, Any] = {"ExtendedOffsetTable": None, "ExtendedOffsetTableLengths": None}
    if arr is not None and spec.samples_per_pixel > 1:
        values["PhotometricInterpretation"] = spec.photometric_interpretation
        if syntax in FOLLOWS_TAG:
            values["PlanarConfiguration"] = 0
    values.update(outcome(ds, spec, streams))
    last = sum(8 + len(s) + len(s) % 2 for s in streams[:-1])
    if encapsulate_ext or last > _LAST_OFFSET:
        pixel_data, offsets, lengths = encapsulate_extended(streams)
        values.update(ExtendedOffsetTable=offsets, ExtendedOffsetTableLengths=lengths)
    else:
        pixel_data = encapsulate(streams)
    apply_changes(
        ds,
        values,
        pixel_data,
        "OB",
        syntax,
        undefined_length=True,
        new_instance=syntax in LOSSY if generate_instance_uid is None else generate_instance_uid,
    )
    return ds


def encode_frames(
    order: tuple[registry.Candidate, ...],
    spec: FrameSpec,
    frames: Sequence[Callable[[], memoryview]],
    options: dict[str, Any],
    workers: int | None = None,
) -> list[bytes]:
    """Return the codestream of each frame.

    Parameters
    ----------
    order : tuple of Candidate
        The encoders to try, in turn. The one that encoded the first frame is tried first for the
        others.
    spec : FrameSpec
        What the frames are.
    frames : list of callable
        Each gives the samples of a frame.
    options : dict
        What is passed on to the encoders.
    workers : int, optional
        How many threads; by default as many as processors if the image is large.

    Raises
    ------
    InvalidPixelDataError
        If the syntax cannot hold such frames.
    CodecError
        If no encoder could encode a frame.
    """
    check_allowed(spec, _works)
    streams: list[bytes] = [b""] * len(frames)
    streams[0], first = _encode(order, spec, frames[0](), options, 0)
    order = order[first:] + order[:first]

    def run(indices: Sequence[int]) -> None:
        for i in indices:
            streams[i] = _encode(order, spec, frames[i](), options, i)[0]

    run_on_threads(run, len(frames) - 1, workers, spec.frame_length)
    return streams


def _encode(
    order: tuple[registry.Candidate, ...],
    spec: FrameSpec,
    samples: memoryview,
    options: dict[str, Any],
    index: int,
) -> tuple[bytes, int]:
    """Return one frame's codestream and which candidate made it."""
    failures: list[tuple[str, BaseException]] = []
    for i, candidate in enumerate(order):
        try:
            return registry.codestream_of(candidate.codec.encode(samples, spec, **options)), i
        except (KeyboardInterrupt, SystemExit, GeneratorExit):
            raise
        except BaseException as error:  # panics of compiled plugins are no Exception
            failures.append((candidate.label, error))
    reasons = "".join(f"\n  {label}: {registry.told(error)}" for label, error in failures)
    if not options and not _works(spec):  # it is no matter of what is in the frame
        reasons += f"\n{could_hold(spec, _works)}"
    raise CodecError(
        f"no plugin could encode frame {index}:{reasons}",
        transfer_syntax=spec.transfer_syntax_uid,
    ) from failures[-1][1]


def _works(spec: FrameSpec) -> bool | None:
    """Tell whether some encoder takes a small black frame like `spec`; None if there is none."""
    found = registry.plugins("encoders", spec.transfer_syntax_uid).usable
    if not found:
        return None
    small = replace(spec, rows=_TRIAL, columns=_TRIAL)
    black = memoryview(bytes(small.frame_length))
    for candidate in found:
        try:
            registry.codestream_of(candidate.codec.encode(black, small))
            return True
        except (KeyboardInterrupt, SystemExit, GeneratorExit):
            raise
        except BaseException:  # as when it is asked in earnest
            continue
    return False


# ---- what is to be compressed -------------------------------------------------------------------


def native_samples(ds: Any, syntax: str) -> tuple[FrameSpec, list[Callable[[], memoryview]]]:
    """Return the frames of a native Pixel Data, little endian, each to be had when called.

    Of pixel data that are not in memory each frame is read then.
    """
    now = transfer_syntax(ds)
    if now not in NATIVE_SYNTAXES:
        raise InvalidPixelDataError(
            "only uncompressed pixel data can be compressed: decompress them first",
            transfer_syntax=now,
        )
    spec, number = frame_spec(ds, syntax)
    if spec.photometric_interpretation == "YBR_FULL_422":
        raise InvalidPixelDataError(
            "subsampled colour (YBR_FULL_422) cannot be compressed as it is: set the pixel data "
            "as YBR_FULL or RGB first"
        )
    if "PixelData" not in ds:
        raise MissingElementError("only Pixel Data can be compressed, and there is none")
    data: Any = value_window(ds, "PixelData")
    bits = spec.samples * spec.bits_allocated
    expected = (bits * number + 7) // 8
    if data.nbytes < expected:
        raise InvalidPixelDataError(
            f"the pixel data are {data.nbytes} bytes, fewer than the {expected} of {number} "
            "frame(s)"
        )
    if data.nbytes > expected + expected % 2:
        warnings.warn(
            f"the pixel data are {data.nbytes} bytes, {data.nbytes - expected} more than the "
            f"{number} frame(s) need; the rest is not compressed",
            CodicomWarning,
            stacklevel=4,
        )
    if NATIVE_SYNTAXES[now] and bits:
        data = _little(ds, data, spec)
    if spec.bits_allocated == 1:
        return spec, [lambda i=i: _bits_of(data, i * bits, bits) for i in range(number)]  # type: ignore[misc]
    size = bits // 8
    return spec, [lambda i=i: data[i * size : (i + 1) * size] for i in range(number)]  # type: ignore[misc]


def _bits_of(data: Any, first: int, count: int) -> memoryview:
    """Return `count` packed bits from bit `first` on, starting on a byte."""
    out = bytearray((count + 7) // 8)
    source = ffi.from_buffer(data[first // 8 : (first + count + 7) // 8])
    lib.cp_copy_bits(source, len(source), first % 8, ffi.from_buffer(out), len(out), 0, count)
    return memoryview(bytes(out))


def _little(ds: Any, data: memoryview | Stretch, spec: FrameSpec) -> memoryview | Stretch | Swapped:
    """Return big-endian samples in little-endian order."""
    width = max(1, spec.bits_allocated // 8)
    if spec.bits_allocated == 8 and ds[0x7FE00010].VR == "OW":
        width = 2
    if spec.bits_allocated == 1 or width == 1:
        return data
    dtype_of(spec)
    return Swapped(data, width)


def array_frames(
    ds: Any, syntax: str, arr: Any
) -> tuple[FrameSpec, list[Callable[[], memoryview]]]:
    """Return the frames of an array that is what the elements of `ds` say."""
    if not isinstance(arr, np.ndarray):
        raise InvalidPixelDataError(f"'arr' is to be an array, not {type(arr).__name__}")
    spec, number = frame_spec(ds, syntax)
    _check_array(arr, spec, number)
    if spec.samples_per_pixel > 1:
        # By pixel, and each pixel has its own colour.
        name = decoded_colour(spec.photometric_interpretation)
        spec = replace(spec, planar_configuration=0, photometric_interpretation=name)
    frames = arr.reshape(number, -1)
    if spec.bits_allocated == 1:
        return spec, [lambda f=f: _packed(f) for f in frames]  # type: ignore[misc]
    return spec, [lambda f=f: _contiguous(f) for f in frames]  # type: ignore[misc]


def _contiguous(frame: Any) -> memoryview:
    little: Any = np.ascontiguousarray(frame, frame.dtype.newbyteorder("<"))
    return memoryview(little).toreadonly().cast("B")


def _packed(frame: Any) -> memoryview:
    samples = np.ascontiguousarray(frame).view(np.uint8)
    out = bytearray((samples.size + 7) // 8)
    pack(samples, out)
    return memoryview(bytes(out))


def _check_array(arr: Any, spec: FrameSpec, number: int) -> None:
    """Raise InvalidPixelDataError unless `arr` is what the elements say."""
    shape: tuple[int, ...] = (spec.rows, spec.columns)
    if spec.samples_per_pixel > 1:
        shape = (*shape, spec.samples_per_pixel)
    allowed = [shape, (1, *shape)] if number == 1 else [(number, *shape)]
    if arr.shape not in allowed:
        raise InvalidPixelDataError(
            f"the array's shape is {arr.shape}, the elements say {allowed[0]}"
        )
    kind, allocated = arr.dtype.kind, spec.bits_allocated
    if allocated == 1:
        if arr.dtype not in (np.bool_, np.uint8, np.int8):
            raise InvalidPixelDataError(
                f"an array of {arr.dtype} cannot be packed to bits, only bool, uint8 and int8 can"
            )
    elif kind not in "ui" or arr.dtype.itemsize * 8 != allocated:
        raise InvalidPixelDataError(
            f"the array's dtype is {arr.dtype}, (0028,0100) BitsAllocated is {allocated}"
        )
    elif (kind == "i") != spec.is_signed:
        raise InvalidPixelDataError(
            f"the array's dtype is {arr.dtype}, (0028,0103) PixelRepresentation is "
            f"{spec.pixel_representation}"
        )
    if spec.bits_stored < allocated or allocated == 1:
        least = -(1 << (spec.bits_stored - 1)) if kind == "i" and allocated > 1 else 0
        most = (1 << (spec.bits_stored - (least < 0))) - 1
        low, high = int(arr.min()), int(arr.max())
        if low < least or high > most:
            raise InvalidPixelDataError(
                f"the array's values are from {low} to {high}; {spec.bits_stored} bits stored "
                f"hold {least} to {most}"
            )
