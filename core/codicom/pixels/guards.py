"""What the core knows of each encapsulated transfer syntax, as tables.

Belongs here: the look at a codestream's header before a codec may touch memory, where frames
begin, what follows from a syntax being lossy or a plain coding of bytes. Must not know: data sets,
plugins. Layer: 4 (services).
"""

from __future__ import annotations

import warnings
from struct import unpack_from
from typing import TYPE_CHECKING

from .. import config
from ..errors import CodestreamError, CodicomWarning
from .codestream import after_tiles, check_tiles, ends
from .inspection import looked_at
from .registry import VIDEO

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import FrameSpec
    from .codestream import Header

__all__ = ["BEGINS", "BYTEWISE", "FOLLOWS_TAG", "GUARDS", "LOSSY"]

_RLE = "1.2.840.10008.1.2.5"
_DEFLATED = "1.2.840.10008.1.2.8.1"


def _rle(codestream: memoryview, frame: FrameSpec) -> tuple[memoryview, str, Header | None]:
    """Check the header of PS3.5 G.5: the number of segments, and where they start."""
    size = codestream.nbytes
    if size < 64:
        raise CodestreamError(f"an RLE frame of {size} bytes has no 64-byte header")
    header = unpack_from("<16I", codestream)
    segments, offsets = header[0], header[1 : 1 + header[0]]
    wanted = frame.samples_per_pixel * max(1, frame.bits_allocated // 8)
    if segments != wanted:
        raise CodestreamError(
            f"the RLE header has {segments} segments, {frame.samples_per_pixel} sample(s) of "
            f"{frame.bits_allocated} bits need {wanted}"
        )
    before = 63
    for offset in offsets:
        if not before < offset < size:
            raise CodestreamError(
                f"the RLE header's segment offsets {list(offsets)} do not rise within the "
                f"{size} bytes of the frame"
            )
        before = offset
    return codestream, "", None


def _completed(stream: memoryview, stop: int | None = None) -> memoryview:
    """Return a stream with the end marker that it lacks: some codecs hang, others keep silent.

    It is put where the stream stops, if that is known, in front of the padding.

    Raises
    ------
    CodestreamError
        If ``reading_validation_mode`` is ``RAISE``.
    """
    text = "the codestream has no end marker (FF D9), so that it may be cut off"
    if config.current().reading_validation_mode == config.RAISE:
        raise CodestreamError(text)
    warnings.warn(f"{text}: it is decoded as far as it goes", CodicomWarning, stacklevel=6)
    return memoryview(
        b"".join((stream[:stop], b"\xff\xd9", b"" if stop is None else stream[stop:]))
    )


def _jpeg(codestream: memoryview, frame: FrameSpec) -> tuple[memoryview, str, Header | None]:
    """Check the frame header of a JPEG stream, whatever its process."""
    header, ended = looked_at(codestream, frame, "JPEG")
    return codestream if ended else _completed(codestream), header.colour, header


def _jpeg_ls(codestream: memoryview, frame: FrameSpec) -> tuple[memoryview, str, Header | None]:
    header, ended = looked_at(codestream, frame, "JPEG-LS")
    return codestream if ended else _completed(codestream), "", header


def _jpeg_2000(codestream: memoryview, frame: FrameSpec) -> tuple[memoryview, str, Header | None]:
    """Check SIZ, and leave out the boxes of a JP2 file, which DICOM does not have.

    A decoder undoes the multiple component transformation, which is one of red, green and blue.
    """
    header, ended = looked_at(codestream, frame, "JPEG 2000")
    check_tiles(codestream[header.start : header.stop], header.tiles)
    transformed = header.process or frame.photometric_interpretation in ("YBR_RCT", "YBR_ICT")
    colour = "RGB" if transformed and header.components == 3 else header.colour
    if header.start or header.stop < len(codestream):
        codestream = codestream[header.start : header.stop]
        ended = ends(codestream)
    if ended:
        return codestream, colour, header
    stop: int | None = after_tiles(codestream)
    # Padding, or what may be left of an end marker.
    if bytes(codestream[stop:]).strip(b"\0") not in (b"", b"\xff"):
        stop = None
    return _completed(codestream, stop), colour, header


def _jpeg_xl(codestream: memoryview, frame: FrameSpec) -> tuple[memoryview, str, Header | None]:
    """Check the basic information; the colour is the decoder's to say."""
    header, _ = looked_at(codestream, frame, "JPEG XL")
    return codestream, "", header


def _rle_begins(head: bytes) -> bool:
    """Tell whether a fragment starts with an RLE header (PS3.5 G.5)."""
    if len(head) < 8:
        return False
    segments, first = unpack_from("<2I", head)
    return bool(1 <= segments <= 15 and first == 64)


_4 = "1.2.840.10008.1.2.4."

#: What to check before decoding. Returns what to decode, if the codestream says it the colour
#: space that its samples have once decoded, and the header if there is one; raises
#: :class:`CodestreamError`.
GUARDS: dict[str, Callable[[memoryview, FrameSpec], tuple[memoryview, str, Header | None]]] = {
    _RLE: _rle,
    **dict.fromkeys((f"{_4}{x}" for x in (50, 51, 53, 55, 57, 70)), _jpeg),
    **dict.fromkeys((f"{_4}{x}" for x in (80, 81)), _jpeg_ls),
    **dict.fromkeys((f"{_4}{x}" for x in (90, 91, 201, 202, 203)), _jpeg_2000),
    **dict.fromkeys((f"{_4}{x}" for x in (110, 111, 112)), _jpeg_xl),
}

#: What tells from a fragment's first bytes that a frame starts there, for codestreams without
#: the end marker of the JPEG family.
BEGINS: dict[str, Callable[[bytes], bool]] = {_RLE: _rle_begins}

#: Syntaxes whose codestream gives back the bytes that went in, unused bits included.
BYTEWISE = frozenset({_RLE, _DEFLATED})

#: Syntaxes whose codestream has the samples in the order that Planar Configuration says. In all
#: others that are known the order is the codestream's own.
FOLLOWS_TAG = frozenset({_DEFLATED})

#: Syntaxes that are, or may be, lossy.
LOSSY = (
    frozenset(f"1.2.840.10008.1.2.4.{x}" for x in (50, 51, 53, 55, 81, 91, 93, 111, 112, 203))
    | VIDEO
)
