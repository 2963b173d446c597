"""The well-known colour palettes of PS3.6 annex B, as bytes.

Belongs here: the numbers. Must not know: numpy, how a palette is applied. Layer: 0 (words).

Each palette has 256 entries of 8 bits in red, green and blue. A channel is kept as its first value
and the 255 differences that follow, modulo 256; all channels together are compressed.
"""

from __future__ import annotations

#: The content labels of PS3.6 annex B, in the order of the last number of their instance UIDs.
NAMES = ("HOT_IRON PET HOT_METAL_BLUE PET_20_STEP SPRING SUMMER FALL WINTER").split()

_ROOT = "1.2.840.10008.1.5."
_PACKED_AS = "12345687"  # the last numbers of the UIDs in the order of the packed values

_PACKED = (
    "c-rk(+ZBQ^3~d1a8Nm_QL`HBlM{op3U<5|s8->b|XThAN)LJoIpl#B$kSC`i@Cy*k;n)1(*3B2$!CHSX2z4i"
    "-j^i)XOxGGn-MsJk2hRntdf4GzR3GR}H(42W2*yFs-a|i^STLI8Y*Vyv|E}!AJlns)0JRnLk^|;dYLKWp)cv"
    "4ra4%cD`h|o(s8%r|^-<n%o)Q`6y5p3HNyJr<HY+CM3pRnHK#9|e2u(hye~xaPpgW_=<QS0&5+PBQQ<9rv^!"
    "sCMNowwY+^~xNH*?2InlYFFctbJ=_wbj@uU|j@TOLoq_3_bn`4yhmZ@&KT6@YjB-~a!t@dRwI)0+"
)


def palette(name: str) -> tuple[bytes, bytes, bytes] | None:
    """Return the red, green and blue values of a palette, by keyword or UID; None if unknown."""
    from base64 import b85decode
    from zlib import decompress

    number = name.removeprefix(_ROOT)
    if name in NAMES:
        number = str(NAMES.index(name) + 1)
    elif number == name or len(number) != 1 or number not in _PACKED_AS:
        return None
    at = _PACKED_AS.index(number)
    steps = decompress(b85decode(_PACKED))
    channels = []
    for start in range(768 * at, 768 * at + 768, 256):
        value, channel = 0, bytearray()
        for step in steps[start : start + 256]:
            value = (value + step) & 0xFF
            channel.append(value)
        channels.append(bytes(channel))
    return channels[0], channels[1], channels[2]
