"""Between the bytes of a frame and the arrays that imagecodecs works on.

Belongs here: which array goes with which precision. Must not know: any codec. Layer: a plugin,
above codicom.pixels.codec and codicom.pixels.codestream.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from codicom.pixels.codec import Decoded, FrameSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from codicom.pixels.codestream import Header

__all__ = ["CodestreamError", "decode_into", "decoded", "samples_array"]

_LITTLE = sys.byteorder == "little"


class CodestreamError(ValueError):
    """A codestream, or a frame, that the codec cannot be given."""


@cache
def _type(precision: int, signed: bool) -> Any:
    width = 1 if precision <= 8 else 2 if precision <= 16 else 4
    return np.dtype(f"{'i' if signed else 'u'}{width}")


def decode_into(
    run: Callable[..., Any],
    codestream: memoryview,
    frame: FrameSpec,
    out: memoryview,
    precision: int,
    signed: bool = False,
    by_plane: bool = False,
    **options: Any,
) -> None:
    """Let ``run(codestream, out=array, **options)`` decode, straight into `out` if that can be.

    It can if the samples are to be as wide as the codec's.

    Parameters
    ----------
    run : callable
        Decodes into a C-contiguous array of (rows, columns) or (rows, columns, samples), given as
        ``out``, of the narrowest integer type of 8, 16 or 32 bits that holds `precision`.
    codestream : memoryview
        What to decode.
    frame : FrameSpec
        What is decoded.
    out : memoryview
        Where to.
    precision : int
        The codestream's bits per sample.
    signed : bool
        Whether the codec gives signed samples.
    by_plane : bool
        Whether the array has the shape (samples, rows, columns) if there are several samples.
    **options
        For `run`.
    """
    shape: tuple[int, ...] = (frame.rows, frame.columns)
    if frame.samples_per_pixel > 1 and by_plane:
        shape = (frame.samples_per_pixel, *shape)
    elif frame.samples_per_pixel > 1:
        shape = (*shape, frame.samples_per_pixel)
    dtype = _type(precision, signed)
    if dtype.itemsize * 8 == frame.bits_allocated and (_LITTLE or dtype.itemsize == 1):
        run(codestream, out=np.frombuffer(out, dtype).reshape(shape), **options)
        return
    samples = np.empty(shape, dtype)
    run(codestream, out=samples, **options)
    if frame.bits_allocated == 1:
        out[:] = np.packbits(samples.reshape(-1), bitorder="little").tobytes()
        return
    width = frame.bits_allocated // 8
    if width in (1, 2, 4, 8):
        wide = samples.astype(f"<{dtype.kind}{width}")
    else:
        raise CodestreamError(f"samples of {frame.bits_allocated} bits allocated are not decoded")
    out[:] = wide.tobytes()


def samples_array(samples: memoryview, frame: FrameSpec, *, mask: bool) -> Any:
    """Return a frame's samples by pixel, in the narrowest type that holds Bits Stored.

    Parameters
    ----------
    samples : memoryview
        Exactly one frame.
    frame : FrameSpec
        What they are.
    mask : bool
        Whether signed samples are to be taken as unsigned ones of Bits Stored bits, as codecs
        need them that know no sign. Else they are sign-extended from Bits Stored.

    Raises
    ------
    CodestreamError
        If `samples` is not one frame, or of more than 32 bits.
    """
    if len(samples) != frame.frame_length:
        raise CodestreamError(f"{len(samples)} bytes are not a frame of {frame.frame_length}")
    allocated, stored = frame.bits_allocated, frame.bits_stored
    if allocated == 1:
        bits = np.frombuffer(samples, np.uint8)
        array: Any = np.unpackbits(bits, count=frame.samples, bitorder="little")
        return array.reshape(frame.rows, frame.columns)
    if allocated not in (8, 16, 32) or stored > 32:
        raise CodestreamError(f"samples of {allocated} bits allocated are not encoded")
    array = np.frombuffer(samples, f"<u{allocated // 8}")
    if frame.samples_per_pixel > 1:
        if frame.planar_configuration:
            planes = array.reshape(frame.samples_per_pixel, frame.rows, frame.columns)
            array = np.empty((*planes.shape[1:], frame.samples_per_pixel), planes.dtype)
            array[...] = planes.transpose(1, 2, 0)
        else:
            array = array.reshape(frame.rows, frame.columns, frame.samples_per_pixel)
    else:
        array = array.reshape(frame.rows, frame.columns)
    if stored < allocated:
        array = array & array.dtype.type((1 << stored) - 1)
    signed = frame.is_signed and not mask
    if signed:
        shift = allocated - stored
        array = (array << array.dtype.type(shift)).view(f"<i{allocated // 8}") >> shift
    return np.ascontiguousarray(array, _type(stored, signed))


_decoded = cache(Decoded)


def decoded(
    header: Header, colour: str = "", *, clean: bool = True, by_plane: bool = False
) -> Decoded:
    """Return what was written: of the header's precision and sign.

    Parameters
    ----------
    header : Header
        The codestream's.
    colour : str
        What the samples are now, if that is not for the core to find.
    clean : bool
        Whether the codec left nothing in the bits above the precision.
    by_plane : bool
        Whether samples are by plane, not by pixel.
    """
    sign = bool(header.is_signed) if clean else None
    return _decoded(colour, int(by_plane), header.precision, sign)
