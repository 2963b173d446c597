"""A look at a codestream's header before a codec may touch memory.

Belongs here: for each transfer syntax, a function that compares what a codestream says of itself
with what the tags promise. Must not know: data sets, plugins. Layer: 4 (services).
"""

from __future__ import annotations

from struct import unpack_from
from typing import TYPE_CHECKING

from ..errors import InvalidPixelDataError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import FrameSpec

__all__ = ["BEGINS", "GUARDS"]


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
    if offsets[0] < 64 or offsets[-1] >= size or any(
        b <= a for a, b in zip(offsets, offsets[1:], strict=False)
    ):
        raise InvalidPixelDataError(
            f"the RLE header's segment offsets {list(offsets)} do not rise within the {size} "
            "bytes of the frame"
        )


def _rle_begins(head: bytes) -> bool:
    """Tell whether a fragment starts with an RLE header (PS3.5 G.5)."""
    if len(head) < 8:
        return False
    segments, first = unpack_from("<2I", head)
    return 1 <= segments <= 15 and first == 64


#: What to check before decoding: raises :class:`InvalidPixelDataError`.
GUARDS: dict[str, Callable[[memoryview, FrameSpec], None]] = {"1.2.840.10008.1.2.5": _rle}

#: What tells from a fragment's first bytes that a frame starts there, for codestreams without
#: the end marker of the JPEG family.
BEGINS: dict[str, Callable[[bytes], bool]] = {"1.2.840.10008.1.2.5": _rle_begins}
