"""RLE Lossless (PS3.5 Annex G) for codicom: transfer syntax 1.2.840.10008.1.2.5, in C.

Belongs here: the two objects that codicom finds by this distribution's entry points, and the
words for what the C code in csrc/rle reports. Must not know: data sets, files, numpy, anything of
codicom but the codec contract. Layer: a plugin, above codicom.pixels.codec.
"""

from __future__ import annotations

from typing import Any

from codicom.pixels.codec import Decoded, FrameSpec

from ._native import ffi, lib

__all__ = ["RLEError", "decoder", "encoder"]

_BITS = frozenset((1, 8, 16, 24, 32, 40, 48, 56, 64))
_HEADER = 64
_PADDING = 3  # bytes after a plane that nobody mentions: to an even length, or to a multiple of 4

_from_buffer = ffi.from_buffer
_new = ffi.new_allocator(should_clear_after_alloc=False)
_call_decode = lib.call_decode
_PLANAR = lib.RLE_PLANAR
_WRITTEN = (Decoded("", 0, 0, None), Decoded("", 1, 0, None))


class RLEError(ValueError):
    """A frame that cannot be decoded from, or encoded to, RLE Lossless.

    Attributes
    ----------
    segment : int
        The number of the segment at fault, from 1, or 0 if it is the frame as a whole.
    offset : int
        Where in the frame's codestream, in bytes.
    """

    def __init__(self, message: str, segment: int = 0, offset: int = 0) -> None:
        super().__init__(message)
        self.segment = segment
        self.offset = offset


class RLEDecoder:
    """Decodes RLE Lossless frames; see :class:`codicom.pixels.codec.Decoder`.

    Samples of 1 and of 8 to 64 bits in steps of 8 are decoded, in as many planes as the header
    has room for: 15, so that there can be three samples of 32 bits, but not of 64.
    """

    label = "rle"
    priority = 100
    writes_all = True

    def missing(self) -> str | None:
        """Return None: the codec is part of this distribution."""
        return None

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame (PS3.5 G.3 to G.5) to the planar configuration that is asked for.

        Parameters
        ----------
        codestream : memoryview
            The frame: header and segments, perhaps followed by padding.
        frame : FrameSpec
            What the data set says of it.
        out : memoryview
            Writable, exactly ``frame.frame_length`` bytes. Its content is undefined after an
            error.

        Returns
        -------
        Decoded
            The samples' bits are those of the data set, in the planar configuration of `frame`.

        Raises
        ------
        RLEError
            If the codestream does not hold the frame: with the segment and the offset.

        Warns
        -----
        CodicomWarning
            If there is more in the codestream than the frame.
        """
        planar = frame.planar_configuration == 1 and frame.samples_per_pixel > 1
        fault = _new("rle_fault *")
        result = _call_decode(
            _from_buffer("uint8_t[]", codestream),
            len(codestream),
            _from_buffer("uint8_t[]", out, True),
            len(out),
            frame.rows,
            frame.columns,
            frame.samples_per_pixel,
            frame.bits_allocated,
            _PLANAR if planar else 0,
            0,
            fault,
        )
        if result:
            raise _error(result, fault, frame)
        if fault.found > _PADDING:
            _warn_of_rest(fault.found)
        return _WRITTEN[planar]


def _warn_of_rest(size: int) -> None:
    """Say that a codestream has more than the frame: it may be one of another size."""
    import warnings

    from codicom.errors import CodicomWarning

    warnings.warn(
        f"an RLE segment goes on for {size} bytes after the frame is full: they are left out",
        CodicomWarning,
        stacklevel=2,
    )


class RLEEncoder:
    """Encodes frames to RLE Lossless; see :class:`codicom.pixels.codec.Encoder`."""

    label = "rle"
    priority = 100

    def missing(self) -> str | None:
        """Return None: the codec is part of this distribution."""
        return None

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame (PS3.5 G.2 to G.5).

        Parameters
        ----------
        samples : memoryview
            Exactly ``frame.frame_length`` bytes, in the order of ``frame.planar_configuration``.
        frame : FrameSpec
            What the samples are.
        **options
            There are none.

        Returns
        -------
        bytes
            Header and segments, of even length.

        Raises
        ------
        TypeError
            If there are options.
        RLEError
            If RLE Lossless cannot hold such a frame, or `samples` is not one.
        """
        if options:
            raise TypeError(f"the RLE encoder has no option {', '.join(map(repr, options))}")
        rows, columns, count = frame.rows, frame.columns, frame.samples_per_pixel
        bits = frame.bits_allocated
        flags = _PLANAR if frame.planar_configuration == 1 and count > 1 else 0
        bound = lib.call_bound(rows, columns, count, bits, flags)
        # Not cleared, because it is larger than what is used of it, which would cost page faults.
        room = _new("uint8_t[]", bound)
        used = _new("size_t *")
        result = lib.call_encode(
            _from_buffer("uint8_t[]", samples),
            len(samples),
            room,
            bound,
            rows,
            columns,
            count,
            bits,
            flags,
            0,
            used,
        )
        if result:
            raise _encode_error(result, frame, len(samples))
        return bytes(ffi.buffer(room, used[0]))


def _shape(frame: FrameSpec) -> str:
    samples = "sample" if frame.samples_per_pixel == 1 else "samples"
    return f"{frame.samples_per_pixel} {samples} of {frame.bits_allocated} bits"


def _many(frame: FrameSpec) -> str:
    count = frame.samples_per_pixel * (frame.bits_allocated // 8)
    return (
        f"{_shape(frame)} make {count} byte planes, but an RLE header has room for 15 segments "
        "(PS3.5 G.5)"
    )


def _layout(frame: FrameSpec) -> str:
    if frame.bits_allocated not in _BITS:
        return f"RLE Lossless has no form for Bits Allocated {frame.bits_allocated}"
    if frame.bits_allocated == 1 and frame.samples_per_pixel != 1:
        return f"with Bits Allocated 1 there can be one sample, not {frame.samples_per_pixel}"
    return f"no frame of {frame.rows} rows and {frame.columns} columns of {_shape(frame)}"


def _error(result: int, fault: Any, frame: FrameSpec) -> RLEError:
    """Put into words what rle_decode reported."""
    segment, offset = fault.segment, fault.offset
    found, expected = fault.found, fault.expected
    where = f"RLE segment {segment} at offset {offset}"
    if result == lib.RLE_BAD_LAYOUT:
        text = _layout(frame)
    elif result == lib.RLE_MANY_SEGMENTS:
        text = _many(frame)
    elif result == lib.RLE_BAD_BUFFER:
        text = f"the output buffer has {found} bytes, the frame {expected}"
    elif result == lib.RLE_NO_HEADER:
        text = f"the codestream has {found} bytes, less than the RLE header's {_HEADER}"
    elif result == lib.RLE_BAD_COUNT:
        text = (
            f"the RLE header's number of segments is {found}, but {_shape(frame)} make {expected} "
            "(PS3.5 G.2)"
        )
    elif result == lib.RLE_BAD_OFFSET:
        text = (
            f"the RLE header (offset {offset}) has segment {segment} start at {found}, which is "
            + ("too early" if found < expected else "beyond the end of the codestream")
        )
    elif result == lib.RLE_SHORT_SEGMENT:
        text = f"{where} ends after {found} of {expected} bytes of its plane"
    else:
        text = f"{where} ends inside a packet: {found} of its {expected} bytes are there"
    return RLEError(text, segment, offset)


def _encode_error(result: int, frame: FrameSpec, length: int) -> RLEError:
    """Put into words what rle_encode reported."""
    if result == lib.RLE_MANY_SEGMENTS:
        return RLEError(_many(frame))
    if result == lib.RLE_BAD_BUFFER:
        return RLEError(f"there are {length} bytes of samples, the frame has {frame.frame_length}")
    if result == lib.RLE_TOO_LARGE:
        return RLEError("a segment would start at 4 GiB or later, which PS3.5 G.5 cannot express")
    return RLEError(_layout(frame))


decoder = RLEDecoder()
encoder = RLEEncoder()
