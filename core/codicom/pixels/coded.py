"""Frames as they are before anything is done to them.

Belongs here: the samples as a codec wrote them or as a native value has them, with what they are.
Must not know: colour, unused bits, arrays' shapes. Layer: 4 (services).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .decode import _run, check_complete, memory_for, native_frames, prepared
from .native import frame_bits, in_range, too_short

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .codec import Decoded, FrameSpec
    from .native import NativeFrames

__all__ = ["NativeRange", "coded_frames", "native_range", "native_ranges"]

_RLE = "1.2.840.10008.1.2.5"


class _Recorder:
    """A decoder that hands on what another one wrote, and keeps it."""

    def __init__(self, codec: Any) -> None:
        self.codec = codec
        self.samples = b""
        self.wrote: Decoded | None = None

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        wrote: Decoded = self.codec.decode(codestream, frame, out)
        self.wrote, self.samples = wrote, bytes(out)
        return wrote


def coded_frames(
    ds: Any, options: dict[str, Any], indices: Iterable[int] | None
) -> Iterator[tuple[bytes, FrameSpec]]:
    """Yield the decoded samples of encapsulated frames, just as the codec wrote them.

    RLE Lossless is given by plane, as it is coded.

    Parameters
    ----------
    ds : mapping
        A data set.
    options : dict
        As for :func:`codicom.pixels.decode.pixel_array_of`.
    indices : iterable of int or None
        Which frames; None for all.

    Yields
    ------
    tuple of (bytes, FrameSpec)
        The samples, and what they are.
    """
    syntax = str(ds.file_meta["TransferSyntaxUID"])
    job = prepared(ds, syntax, {**options, "index": None, "raw": True}, allocate=False)
    spec = job.spec
    if syntax == _RLE and spec.samples_per_pixel > 1:
        spec = job.spec = replace(spec, planar_configuration=1)
    frames = job.frames
    for index in range(len(frames)) if indices is None else indices:
        in_range(index, len(frames))
        recorders = [_Recorder(candidate.codec) for candidate in job.order]
        order = job.order
        job.order = tuple(c._replace(codec=r) for c, r in zip(order, recorders))
        job.at, job.frames = index, [frames[index]]
        job.out = memory_for(job, job.size)
        _run(job, (0,))
        used: Any = job.order[0].codec
        job.order = tuple(c._replace(codec=c.codec.codec) for c in job.order)
        yield used.samples, _described(spec, used.wrote, job.photometric)
    if indices is None:
        check_complete(job, len(frames))


def _described(spec: FrameSpec, wrote: Decoded, photometric: str) -> FrameSpec:
    """Return `spec` with what the codec said."""
    return replace(
        spec,
        photometric_interpretation=photometric,
        planar_configuration=wrote.planar_configuration,
        bits_stored=wrote.bits_stored or spec.bits_stored,
    )


NativeRange = tuple[int, int, "FrameSpec", int, str]


def native_range(ds: Any, options: dict[str, Any], index: int | None) -> NativeRange:
    """Return where native frames are in the value of their element.

    Parameters
    ----------
    ds : mapping
        A data set.
    options : dict
        As for :func:`codicom.pixels.decode.pixel_array_of`.
    index : int or None
        Which frame, or all.

    Returns
    -------
    tuple of (int, int, FrameSpec, int, str)
        The offsets of the first byte and of that behind the last, what the frames are, how many
        they are and the keyword of the element. Where 8-bit samples are in big-endian words, the
        range starts and ends on a word.
    """
    syntax = str(ds.file_meta["TransferSyntaxUID"])
    native = native_frames(ds, syntax, {**options, "index": index})
    if index is None:
        size = (frame_bits(native) * native.number + 7) // 8
        return 0, size, native.spec, native.number, native.keyword
    return _range_of(native, index)


def native_ranges(
    ds: Any, options: dict[str, Any], indices: Iterable[int] | None
) -> Iterator[NativeRange]:
    """Yield what :func:`native_range` returns for each of some frames; None means all.

    That some are missing is an error behind those that there are.
    """
    syntax = str(ds.file_meta["TransferSyntaxUID"])
    native = native_frames(ds, syntax, {**options, "index": None}, partial=True)
    for index in range(native.number) if indices is None else indices:
        yield _range_of(native, index)
    if indices is None and native.number < native.promised:
        raise too_short(native)


def _range_of(native: NativeFrames, index: int) -> NativeRange:
    in_range(index, native.number)
    bits = frame_bits(native)
    start, stop = bits * index // 8, (bits * (index + 1) + 7) // 8
    if native.swap_words:
        start, stop = start - start % 2, stop + stop % 2
    return start, min(stop, native.data.nbytes), native.spec, 1, native.keyword
