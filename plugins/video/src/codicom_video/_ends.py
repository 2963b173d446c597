"""Whether the end of a stream is there, which the stream does not say.

Belongs here: how that is found out for each format. Must not know: data sets, files. Layer: a part
of the plugin.

MPEG-2 has a code for the end of the sequence (ISO/IEC 13818-2 6.2.2), which not all encoders write.
H.264 and HEVC have none that has to be there, and FFmpeg reads on beyond the last byte, where there
are zeros, as if they were coded. So the last pictures are decoded once more with ones behind the
last byte. Nothing that is coded depends on what is behind it; and as what arithmetic decoding gives
is ordered as the bits are, bits that are missing would have given the same pictures if zeros and
ones do.
"""

from __future__ import annotations

from collections import deque
from typing import Any, BinaryIO

import numpy as np

__all__ = ["Closing", "has_end_code"]

_END_CODE = b"\x00\x00\x01\xb7"
_ONES = b"\xff" * 64
_FEW = 32  # more packets than pictures are held back or needed before they are shown


def has_end_code(stream: BinaryIO) -> bool:
    """Tell whether an MPEG-2 stream ends with the code that says so; it is left at its start."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - 64))
    tail = stream.read(64)
    stream.seek(0)
    return tail.rstrip(b"\0").endswith(_END_CODE)


class Closing:
    """What is needed of a stream of H.264 or HEVC to tell whether its last picture is whole.

    Parameters
    ----------
    context : av.CodecContext
        The decoder of the stream.
    options : dict of str to str
        What decoders are limited by.
    """

    def __init__(self, context: Any, options: dict[str, str]) -> None:
        self._name, self._extradata, self._options = context.name, context.extradata, options
        # Since the keyframe before the last one: what is shown first after a keyframe may need it.
        self._packets: list[bytes] = []
        self._last_key = 0

    def add(self, packet: Any) -> None:
        """Take a packet over, as it is decoded."""
        if packet.is_keyframe:
            del self._packets[: self._last_key]
            self._last_key = len(self._packets)
        self._packets.append(bytes(packet))

    def is_cut(self, shown: list[Any]) -> bool:
        """Tell whether something is missing at the end of the packet that was taken over last.

        Parameters
        ----------
        shown : list of av.VideoFrame
            What the decoder gave for that packet and after it.
        """
        ones = self._last(len(shown), _ONES)
        # A decoder that begins in the middle may lack what it needs, with any bits behind.
        return ones != [_samples(picture) for picture in shown] and ones != self._last(len(shown))

    def _last(self, count: int, behind: bytes = b"") -> list[list[bytes]]:
        """Return the samples of the last pictures with some bytes behind the last packet."""
        import av

        context = av.CodecContext.create(self._name, "r")
        context.extradata, context.options = self._extradata, dict(self._options)
        context.thread_count = 1
        found: deque[list[bytes]] = deque(maxlen=count)
        first = self._last_key if len(self._packets) - self._last_key > _FEW else 0
        last = self._packets[-1].rstrip(b"\0") + behind
        packets = (*self._packets[first:-1], last, None)
        for left, data in zip(range(len(packets), 0, -1), packets):
            # What no other picture needs is passed over but for the last ones.
            context.skip_frame = "NONREF" if left > _FEW else "DEFAULT"
            try:
                pictures = context.decode(None if data is None else av.Packet(data))
            except av.InvalidDataError:  # whatever else it may be is not about the stream
                continue
            found.extend(_samples(picture) for picture in pictures)
        return list(found)


def _samples(picture: Any) -> list[bytes]:
    """Return the planes of a picture, without what is between their rows."""
    wide = 1 if picture.format.components[0].bits <= 8 else 2
    return [
        np.frombuffer(plane, "u1")
        .reshape(-1, plane.line_size)[: plane.height, : plane.width * wide]
        .tobytes()
        for plane in picture.planes
    ]
