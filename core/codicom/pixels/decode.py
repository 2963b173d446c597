"""From a data set to an array: the one way that all pixels take.

Belongs here: the options of decoding, the choice between native and encapsulated data, the run
over the frames and the codecs to try for each, and the rules that turn what a codec wrote into
what was asked for (samples by pixel, unused bits, colour). Must not know: any codec, the class of
the data set. Layer: 4 (services).

The way of ``Dataset.pixel_array``: :func:`pixel_array_of` makes a :class:`_Job`, :func:`_run`
hands each frame to a plugin, :func:`_shaped` gives the array its shape.
"""

from __future__ import annotations

import warnings
from functools import partial
from mmap import mmap
from typing import TYPE_CHECKING, Any
from weakref import ref

import numpy as np

from codicom._native import ffi, lib

from .._wire.fragments import locate_frames
from .._wire.frametable import FrameTable
from .._wire.stretch import Stretch, held
from ..errors import CodecError, CodicomWarning, InvalidPixelDataError
from . import registry
from .codec import Decoded, FrameSpec
from .colour_rule import colour_options, convert, decoded_colour, wants
from .guards import BEGINS, FOLLOWS_TAG, GUARDS
from .image import Image
from .native import LARGE, NativeFrames, checked, decode_native, in_range, too_short, unpack, zeros
from .notes import KEPT, coded_bits
from .spec import (
    COLOURS,
    NATIVE_SYNTAXES,
    check_size,
    extended_offsets,
    frame_spec,
    pixel_keyword,
    sample_type,
    transfer_syntax,
    value_window,
)
from .streams import arrange
from .workers import run_on_threads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


__all__ = [
    "Image",
    "decode_frame",
    "decode_image",
    "frame_table",
    "iterate",
    "memory_for",
    "native_frames",
    "native_image",
    "pixel_array_of",
    "prepared",
]

_NO_DECODED = (
    "it returned {wrote!r:.200}, which is no Decoded with a defined colour, the planar "
    "configuration 0 or 1 and no more bits than are allocated"
)


class _Job:
    """What is to be decoded and where to."""

    __slots__ = (
        "at", "data", "dtype", "frames", "guard", "notes", "options", "order", "out", "photometric",
        "promised", "size", "spec", "swap", "to_rgb", "to_ybr", "uncleared", "whole",
    )  # fmt: skip

    at: int
    data: memoryview | Stretch
    dtype: Any
    frames: list[list[tuple[int, int]]]
    guard: Any
    notes: list[Any]
    options: dict[str, Any]
    order: tuple[registry.Candidate, ...]
    out: Any
    photometric: str
    promised: int
    size: int
    spec: FrameSpec
    swap: bool
    to_rgb: bool
    to_ybr: bool
    uncleared: bool
    whole: bool


def pixel_array_of(ds: Any, options: dict[str, Any]) -> Any:
    """Return the pixels of `ds` as an array.

    Parameters
    ----------
    ds : mapping
        A data set.
    options : dict
        ``index`` : int, one frame only. ``raw`` : bool, no colour conversion. ``as_rgb`` : bool,
        YBR_FULL to RGB (default). ``force_rgb``, ``force_ybr`` : bool, convert whatever the
        photometric interpretation says. ``decoding_plugin`` : str, the one plugin to use.
        ``view_only`` : bool, share the memory of a native value if that is possible; the array
        is read-only if the value is. ``allow_excess_frames`` : bool, give frames beyond Number
        of Frames (default). ``correct_unused_bits`` : bool, clear the bits above Bits Stored, or
        fill them with the sign (default). ``be_swap_ow`` : bool, 8-bit samples are in big-endian
        words. ``rle_segment_order``, ``byteorder`` : str, ``"<"`` if RLE segments are wrongly in
        the order of their significance. ``workers`` : int, the number of threads for the frames
        of an encapsulated image (by default as many as processors, for large images). The
        elements' values may be replaced as in :func:`codicom.pixels.spec.frame_spec`. Others
        are ignored.

    Returns
    -------
    numpy.ndarray
        (rows, columns), with the number of frames before if there is more than one and the
        samples behind if there are three.

    Raises
    ------
    MissingElementError, InvalidPixelDataError, LimitError
        If the elements or the data are not those of an image.
    CodecUnavailableError, UnsupportedSyntaxError
        If there is no plugin.
    CodecError
        If no plugin could decode a frame.
    ValueError
        If an option has no meaning.
    """
    syntax = transfer_syntax(ds)
    if syntax in NATIVE_SYNTAXES:
        return native_image(native_frames(ds, syntax, options), options).shaped()
    job = prepared(ds, syntax, options)
    _run(job, (0,))
    if len(job.frames) > 1:
        _run_rest(job)
    return _shaped(job)


def decode_image(ds: Any, options: dict[str, Any]) -> Image:
    """Return what :func:`pixel_array_of` decodes, with the elements that describe it."""
    syntax = transfer_syntax(ds)
    if syntax in NATIVE_SYNTAXES:
        return native_image(native_frames(ds, syntax, options), options)
    job = prepared(ds, syntax, options)
    _run(job, (0,))
    _run_rest(job)
    return _finished(job)


def iterate(
    ds: Any, options: dict[str, Any], indices: Iterable[int] | None = None
) -> Iterator[Image]:
    """Yield the frames of `ds` one by one, each in an array of its own.

    Parameters
    ----------
    ds : mapping
        A data set.
    options : dict
        As for :func:`pixel_array_of`; ``index`` and ``workers`` have no meaning here.
    indices : iterable of int, optional
        Which frames and in which order; by default all.
    """
    syntax = transfer_syntax(ds)
    options = {**options, "index": None}
    if syntax in NATIVE_SYNTAXES:
        native = native_frames(ds, syntax, options, partial=True)
        with held(native.data):
            for index in range(native.number) if indices is None else indices:
                yield native_image(native, {**options, "index": index})
        if indices is None and native.number < native.promised:
            raise too_short(native)
        return
    data = value_window(ds, "PixelData")
    located = indices is not None and isinstance(data, Stretch)
    job = prepared(ds, syntax, options, allocate=False, located=located)
    if indices is not None and isinstance(data, Stretch) and not job.whole:
        table = frame_table(ds, data, frame_spec(ds, syntax, options)[1], syntax)
        with held(data):
            for index in indices:
                in_range(index, len(table))
                yield decode_frame(job, table.read(index), index)
        return
    frames = job.frames
    with held(job.data):
        for index in range(len(frames)) if indices is None else indices:
            in_range(index, len(frames))
            job.at, job.frames = index, [frames[index]]
            job.out = memory_for(job, job.size)
            _run(job, (0,))
            yield _finished(job)
        if indices is None:
            check_complete(job, len(frames))


def decode_frame(job: _Job, stream: memoryview, index: int) -> Image:
    """Return the frame numbered `index`, whose codestream is `stream`.

    Parameters
    ----------
    job : _Job
        What :func:`prepared` made with ``located``; it is used up.
    stream : memoryview
        The frame's codestream.
    index : int
        Its number, for errors.
    """
    job.at, job.data, job.frames = index, stream, [[(0, len(stream))]]
    job.out = memory_for(job, job.size)
    _run(job, (0,))
    return _finished(job)


# ---- encapsulated -------------------------------------------------------------------------------


def prepared(
    ds: Any, syntax: str, options: dict[str, Any], allocate: bool = True, located: bool = False
) -> _Job:
    """Check all that can be checked before memory is taken, and take it.

    Without `allocate` frames are taken one by one: that some are missing is said behind the last.
    If they are `located` already then neither they nor memory are seen to: the outcome is for
    :func:`decode_frame`.
    """
    job = _Job()
    job.uncleared = False
    spec, number = frame_spec(ds, syntax, options)
    (
        job.spec, job.order, job.whole, job.guard, job.swap, job.to_rgb, job.to_ybr, job.dtype,
        job.size,
    ) = _way(spec, number, options)  # fmt: skip
    job.photometric = spec.photometric_interpretation
    job.options, job.data, job.frames, job.promised = options, memoryview(b""), [[]], number
    index = options.get("index")
    job.at = index or 0
    if not located and not job.whole:
        job.data = value_window(ds, "PixelData")
        if index is not None and (number > 1 or isinstance(job.data, Stretch)):
            # One frame of several, or of what is not in memory: only that one is looked at.
            table = frame_table(ds, job.data, number, syntax)
            in_range(index, len(table))
            job.data = table.read(index)
            job.frames = [[(0, job.data.nbytes)]]
        else:
            job.frames = _frames(ds, job.data, number, syntax, options)
            if allocate:
                check_complete(job, len(job.frames))
    if job.whole:
        arrange(job, ds, number)
    if len(job.frames) > number:
        check_size(spec, len(job.frames))
    job.out = memory_for(job, len(job.frames) * job.size if allocate and not located else 0)
    return job


# How the last image was decoded, after what this follows from: images mostly come in series.
_last_way: tuple[Any, Any, Any, tuple[Any, ...] | None] = (None, None, None, None)


def _way(spec: FrameSpec, number: int, options: dict[str, Any]) -> tuple[Any, ...]:
    """Return how frames are decoded, as far as their spec, the plugins and the options tell it.

    Returns
    -------
    tuple
        The ``spec``, ``order``, ``whole``, ``guard``, ``swap``, ``to_rgb``, ``to_ybr``, ``dtype``
        and ``size`` of a :class:`_Job`.
    """
    global _last_way
    get = options.get
    asked = (
        get("decoding_plugin"), get("raw"), get("as_rgb", True), get("force_rgb"),
        get("force_ybr"), get("rle_segment_order") or get("byteorder"),
    )  # fmt: skip
    syntax = spec.transfer_syntax_uid
    found = registry.plugins("decoders", syntax)
    before, plugins, wanted, way = _last_way
    if way is not None and before is spec and plugins is found and wanted == asked:
        return way
    order = registry.candidates("decoders", syntax, call=(spec, number, options))
    told = spec
    if spec.planar_configuration and syntax in registry.HINTS and syntax not in FOLLOWS_TAG:
        # The codestream has its own order: the codec is asked for samples by pixel.
        told = _replaced(spec, planar_configuration=0)
    to_rgb = to_ybr = False
    if spec.samples_per_pixel > 1 or get("force_rgb") or get("force_ybr"):
        to_rgb, to_ybr = colour_options(options)
    dtype = np.dtype(sample_type(spec))
    way = (
        told,
        order,
        # Whether the first plugin takes all frames as one stream (a StreamDecoder).
        hasattr(order[0].codec, "decode_stream"),
        GUARDS.get(syntax),
        asked[-1] == "<" and spec.bits_allocated > 8 and syntax in BEGINS,
        to_rgb,
        to_ybr,
        dtype,
        spec.samples * dtype.itemsize,
    )
    if not any(hasattr(candidate.codec, "for_call") for candidate in found.usable):
        _last_way = spec, found, asked, way
    return way


def memory_for(job: _Job, count: int) -> Any:
    """Return `count` bytes for the frames of `job`.

    They are zeros, so that a plugin which leaves some unwritten cannot show another image's, unless
    the plugin that is tried first promises that it never does.
    """
    if count >= LARGE:
        return zeros(count)
    job.uncleared = getattr(job.order[0].codec, "writes_all", False)
    return np.empty(count, np.uint8) if job.uncleared else np.zeros(count, np.uint8)


def frame_table(ds: Any, data: memoryview | Stretch, number: int, syntax: str) -> FrameTable:
    """Return where the frames of encapsulated pixel data are, found as they are asked for."""
    if not data.nbytes:
        raise InvalidPixelDataError("the encapsulated pixel data are empty")

    def find() -> FrameTable:
        begins = BEGINS.get(syntax) if "NumberOfFrames" in ds else None
        return FrameTable(data, number, extended_offsets(ds), begins)

    keep = getattr(ds, "_kept_table", None)
    # Bytes stay what they are; what may be changed in its place is looked at again.
    steady = type(data) is memoryview and isinstance(data.obj, (bytes, mmap))
    return find() if keep is None or not steady else keep(number, find)


def _replaced(spec: FrameSpec, **changes: Any) -> FrameSpec:
    from dataclasses import replace

    return replace(spec, **changes)


def _frames(
    ds: Any, data: memoryview | Stretch, number: int, syntax: str, options: dict[str, Any]
) -> list[list[tuple[int, int]]]:
    """Find the frames that are wanted in the encapsulated `data`."""
    if not data.nbytes:
        raise InvalidPixelDataError("the encapsulated pixel data are empty")
    extended = extended_offsets(ds)
    frames = locate_frames(data, number, extended, begins=BEGINS.get(syntax), partial=True)
    if len(frames) > 1 and "NumberOfFrames" not in ds:
        # One, unless an offset table says otherwise.
        frames = locate_frames(data, number, extended)
    found = len(frames)
    index = options.get("index")
    if index is not None:
        in_range(index, found)
        return [frames[index]]
    if found <= number:
        return frames
    if not options.get("allow_excess_frames", True):
        return frames[:number]
    warnings.warn(
        f"{found} frames were found in the encapsulated pixel data and (0028,0008) "
        f"NumberOfFrames is {number}: all {found} are given (allow_excess_frames=False gives "
        f"{number})",
        CodicomWarning,
        stacklevel=4,
    )
    return frames


def check_complete(job: _Job, found: int) -> None:
    """Raise InvalidPixelDataError if fewer frames were `found` than were promised."""
    if found < job.promised:
        raise InvalidPixelDataError(
            f"the encapsulated pixel data have {found} frame(s) and (0028,0008) NumberOfFrames "
            f"is {job.promised}",
            transfer_syntax=job.spec.transfer_syntax_uid,
        )


def _run(job: _Job, indices: Sequence[int]) -> None:
    """Decode the frames numbered `indices` into their slices of the array.

    Each candidate is tried in turn. The one that could decode the first frame is the first to be
    tried for the others, in all threads alike, so that the outcome does not depend on timing.
    """
    spec = job.spec
    packed = spec.bits_allocated == 1
    for index in indices:
        parts = job.frames[index]
        if len(parts) == 1:
            stream = job.data[parts[0][0] : parts[0][1]]
        else:
            stream = memoryview(b"".join([job.data[a:b] for a, b in parts]))
        size = stream.nbytes
        stream, colour, header = _guarded(job, stream, index)
        # A codec may release its view. The first one gets that whose header the guard has read.
        view, stream = stream, stream[:]
        slot = job.out[index * job.size : (index + 1) * job.size]
        # Zeros of an array, unlike those of a bytearray, take no memory before they are written.
        target = memoryview(np.zeros(spec.frame_length, np.uint8).data if packed else slot)
        failures = []
        for candidate in job.order:
            try:
                wrote = candidate.codec.decode(view, spec, target[:])
                if (
                    type(wrote) is not Decoded
                    or wrote.planar_configuration not in (0, 1)
                    or not 0 <= wrote.bits_stored <= spec.bits_allocated
                    or wrote.photometric_interpretation not in COLOURS
                ):
                    raise TypeError(_NO_DECODED.format(wrote=wrote))
                break
            except (KeyboardInterrupt, SystemExit, GeneratorExit):
                raise
            except BaseException as error:  # panics of compiled plugins are no Exception
                failures.append((candidate.label, error))
                view = stream[:]
                if job.uncleared:  # the next one may have promised nothing
                    target[:] = bytes(len(target))
        else:
            raise _all_failed(job, job.at + index, failures)
        if index == 0:
            job.notes = []
            told = (spec, job.options, job.swap, job.to_rgb, job.to_ybr, job.notes)
            KEPT[id(job.out)] = (ref(job.out, partial(KEPT.pop, id(job.out))), told)
            at = len(failures)
            job.order = job.order[at:] + job.order[:at]
        job.notes.append(
            (
                job.at + index, candidate[0], candidate[3], wrote, colour, header,
                stream.nbytes > size,
                [(label, registry.told(e)) for label, e in failures] if failures else (),
            )
        )  # fmt: skip
        _settle(job, wrote, slot, target, colour, header)


def _guarded(job: _Job, stream: memoryview, index: int) -> Any:
    """Return what the guard says of a codestream; its errors name the frame if there are others."""
    if job.guard is None:
        return stream, "", None
    try:
        return job.guard(stream, job.spec)
    except InvalidPixelDataError as error:
        if job.at or len(job.frames) > 1:
            error.message = f"frame {job.at + index}: {error.message}"
        raise


def _all_failed(job: _Job, index: int, failures: list[tuple[str, BaseException]]) -> CodecError:
    reasons = "".join(f"\n  {label}: {registry.told(error)}" for label, error in failures)
    error = CodecError(
        f"no plugin could decode frame {index}:{reasons}",
        transfer_syntax=job.spec.transfer_syntax_uid,
    )
    error.__cause__ = failures[-1][1]
    return error


def _settle(
    job: _Job, wrote: Decoded, slot: Any, target: memoryview, colour: str, header: Any
) -> None:
    """Turn what a codec wrote into what was asked for: the only place where that is done.

    What the samples are is what the codestream says, then the tags (PS3.5 8.2.1): their colour
    from the codec, or from the `colour` that the guard found; their bits from the codec, or from
    the `header`. Whether they are signed is what Pixel Representation says.
    """
    spec = job.spec
    if spec.bits_allocated == 1:
        unpack(target, 0, spec.samples, slot)
        return
    photometric = wrote.photometric_interpretation or colour or spec.photometric_interpretation
    bits = wrote.bits_stored or (spec.bits_stored if header is None else header.precision)
    # With bits and a sign like those of the elements there is nothing above them to put right.
    settled = wrote.bits_stored and wrote.is_signed == (spec.pixel_representation == 1)
    fix = bits < spec.bits_allocated and not settled
    by_plane = wrote.planar_configuration == 1 and spec.samples_per_pixel > 1
    job.photometric = photometric
    if not (fix or by_plane or job.swap or job.to_rgb or job.to_ybr):
        return
    width = spec.bits_allocated // 8
    count = job.size // width
    data = ffi.from_buffer(slot)
    if by_plane:
        planes = bytes(target)
        lib.cp_interleave(
            ffi.from_buffer(planes), data, count // spec.samples_per_pixel,
            spec.samples_per_pixel, width,
        )  # fmt: skip
    if job.swap:
        lib.cp_swap(data, data, count, width)
    if fix and job.options.get("correct_unused_bits", True):
        lib.cp_fix_bits(data, data, count, width, bits, spec.pixel_representation)
    if job.to_rgb or job.to_ybr:
        job.photometric = convert(
            data, spec, photometric, job.to_rgb, job.to_ybr, job.options, bits
        )


def _run_rest(job: _Job) -> None:
    """Decode the frames after the first, on threads if that pays."""
    rest = len(job.frames) - 1
    with held(job.data):
        run_on_threads(partial(_run, job), rest, job.options.get("workers"), job.size)


def _shaped(job: _Job) -> Any:
    """Return the array without the axes of a single frame and a single sample."""
    spec, count = job.spec, len(job.frames)
    shape: tuple[int, ...] = (spec.rows, spec.columns)
    if spec.samples_per_pixel > 1:
        shape = (*shape, spec.samples_per_pixel)
    if count > 1:
        shape = (count, *shape)
    array: Any = np.ndarray(shape, job.dtype, job.out)
    return array


def _finished(job: _Job) -> Image:
    spec = job.spec
    array = job.out.view(job.dtype).reshape(
        len(job.frames), spec.rows, spec.columns, spec.samples_per_pixel
    )
    # Whatever the codestream did to colour, what is decoded has a colour for each pixel.
    photometric = decoded_colour(job.photometric)
    if photometric != spec.photometric_interpretation or spec.planar_configuration:
        spec = _replaced(spec, photometric_interpretation=photometric, planar_configuration=0)
    bits = max(coded_bits(wrote, header, spec) for *_, wrote, _, header, _, _ in job.notes)
    return Image(array, spec, len(job.frames) == 1, bits)


# ---- native -------------------------------------------------------------------------------------


def native_frames(
    ds: Any, syntax: str, options: dict[str, Any], partial: bool = False
) -> NativeFrames:
    """Return the native frames of `ds`, as many as its data hold.

    That some are missing is an error, but if they are taken one by one: with the option ``index``,
    or if `partial` is true.
    """
    keyword = pixel_keyword(ds)
    spec, number = frame_spec(ds, syntax, options, keyword)
    big = NATIVE_SYNTAXES[syntax]
    swap = False
    if keyword == "PixelData" and spec.bits_allocated == 8:
        swap = bool(options.get("be_swap_ow"))
        if big and not swap:
            swap = (options.get("pixel_vr") or ds[0x7FE00010].VR) == "OW"
    native = NativeFrames(spec, number, number, value_window(ds, keyword), keyword, big, swap)
    partial = partial or options.get("index") is not None
    return checked(native, bool(options.get("allow_excess_frames", True)), partial)


def native_image(native: NativeFrames, options: dict[str, Any]) -> Image:
    """Return native frames by pixel and in the colour that is asked for."""
    spec = native.spec
    array = decode_native(native, options)
    to_rgb, to_ybr = colour_options(options)
    photometric = spec.photometric_interpretation
    if spec.samples_per_pixel == 3 and native.keyword == "PixelData":
        photometric = decoded_colour(photometric)
        if wants(photometric, to_rgb, to_ybr, options):
            if not array.flags.writeable or not array.flags.c_contiguous:
                array = array.copy()
            before = photometric

            def run(indices: Sequence[int]) -> None:
                for i in indices:
                    frame = ffi.from_buffer(array[i])
                    convert(frame, spec, before, to_rgb, to_ybr, options)

            run((0,))
            rest = array.shape[0] - 1
            run_on_threads(run, rest, options.get("workers"), array[0].nbytes)
            photometric = "YBR_FULL" if to_ybr else "RGB"
        spec = _replaced(spec, photometric_interpretation=photometric, planar_configuration=0)
    elif wants(photometric, to_rgb and bool(options.get("force_rgb")), to_ybr, options):
        convert(None, spec, photometric, to_rgb, to_ybr, options)
    first = options.get("index") or 0
    numbers = range(first, first + array.shape[0])
    told = (native.spec, options, native.swap_words, to_rgb, to_ybr, numbers)
    # Views of the array will have the same base.
    owner = array.base if type(array.base) is np.ndarray else array
    KEPT[id(owner)] = (ref(owner, partial(KEPT.pop, id(owner))), told)
    return Image(array, spec, array.shape[0] == 1)
