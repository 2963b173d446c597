"""What the core knows of each encapsulated transfer syntax, as tables.

Belongs here: the look at a codestream's header before a codec may touch memory, where frames
begin, what follows from a syntax being lossy or a plain coding of bytes. Must not know: data sets,
plugins. Layer: 4 (services).
"""

from __future__ import annotations

from struct import unpack_from
from typing import TYPE_CHECKING

from ..errors import InvalidPixelDataError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import FrameSpec

__all__ = ["BEGINS", "BYTEWISE", "FOLLOWS_TAG", "GUARDS", "LOSSY"]

_RLE = "1.2.840.10008.1.2.5"
_DEFLATED = "1.2.840.10008.1.2.8.1"


def _rle(codestream: memoryview, frame: FrameSpec) -> None:
    """Check the header of PS3.5 G.5: the number of segments, and where they start."""
    size = codestream.nbytes
    if size < 64:
        raise InvalidPixelDataError(f"an RLE frame of {size} bytes has no 64-byte header")
    header = unpack_from("<16I", codestream)
    segments, offsets = header[0], header[1 : 1 + header[0]]
    wanted = frame.samples_per_pixel * max(1, frame.bits_allocated // 8)
    if segments != wanted:
        raise InvalidPixelDataError(
            f"the RLE header has {segments} segments, {frame.samples_per_pixel} sample(s) of "
            f"{frame.bits_allocated} bits need {wanted}"
        )
    before = 63
    for offset in offsets:
        if not before < offset < size:
            raise InvalidPixelDataError(
                f"the RLE header's segment offsets {list(offsets)} do not rise within the "
                f"{size} bytes of the frame"
            )
        before = offset


def _rle_begins(head: bytes) -> bool:
    """Tell whether a fragment starts with an RLE header (PS3.5 G.5)."""
    if len(head) < 8:
        return False
    segments, first = unpack_from("<2I", head)
    return bool(1 <= segments <= 15 and first == 64)


#: What to check before decoding: raises :class:`InvalidPixelDataError`.
GUARDS: dict[str, Callable[[memoryview, FrameSpec], None]] = {_RLE: _rle}

#: What tells from a fragment's first bytes that a frame starts there, for codestreams without
#: the end marker of the JPEG family.
BEGINS: dict[str, Callable[[bytes], bool]] = {_RLE: _rle_begins}

#: Syntaxes whose codestream gives back the bytes that went in, unused bits included.
BYTEWISE = frozenset({_RLE, _DEFLATED})

#: Syntaxes whose codestream has the samples in the order that Planar Configuration says. In all
#: others that are known the order is the codestream's own.
FOLLOWS_TAG = frozenset({_DEFLATED})

#: Syntaxes that are, or may be, lossy.
LOSSY = frozenset(f"1.2.840.10008.1.2.4.{x}" for x in (50, 51, 53, 55, 81, 91, 93, 112, 203))
