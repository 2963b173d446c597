"""What the headers of codestreams say, read before any codec sees a byte of them.

Belongs here: the few header fields of JPEG, JPEG-LS, JPEG 2000 and JPEG XL that decide about
memory, colour and depth, and the comparison with what was promised. Plugins may use it too. Must
not know: data sets, plugins, codecs. Layer: 4 (services).

Everything is read with bounds checked and in time that does not depend on the content, apart from
the search for scans in a JPEG stream that has several, and the walk over JPEG 2000 tile-parts.
"""

from __future__ import annotations

from struct import Struct, unpack_from
from struct import error as StructError
from typing import TYPE_CHECKING, NamedTuple

from .. import config
from ..errors import CodestreamError, LimitError

if TYPE_CHECKING:
    from .codec import FrameSpec

__all__ = ["Header", "after_tiles", "check", "check_tiles", "ends", "read_header"]

_END = b"\xff\xd9"
_JP2 = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
_JXL = b"\x00\x00\x00\x0cJXL \r\n\x87\n"
_TAIL = 64
_MOST_MARKERS = 10_000
_segment = Struct(">BBH").unpack_from  # FF, the marker and the length of its segment
_PROGRESSIVE = (0xC2, 0xC6, 0xCA, 0xCE)
_TABLES = frozenset((0xC4, 0xDB, 0xDD, 0xFE))  # DHT, DQT, DRI, COM: of no concern here
# XRsiz and YRsiz of Y, CB and CR with chroma of half the columns, or half the rows too.
_HALVED = (((1, 1), (2, 1), (2, 1)), ((1, 1), (2, 2), (2, 2)))
_MOST_TILES = 65_535  # ISO/IEC 15444-1 A.4.2: the index of a tile has 16 bits
_LEAST_TILE = 14  # SOT and SOD
_FEW_PACKETS = 65_536  # whatever the stream says, so many may be missing


class Header(NamedTuple):
    """What a codestream says of the image in it.

    Attributes
    ----------
    kind : str
        ``"JPEG"``, ``"JPEG-LS"``, ``"JPEG 2000"`` or ``"JPEG XL"``.
    rows, columns, components, precision : int
        The size of the image, its samples per pixel and their bits.
    is_signed : bool or None
        Whether the samples are signed; None if the kind has no such thing.
    colour : str
        ``"RGB"`` or ``"YBR_FULL"`` if the codestream says what its components are, else ``""``.
    process : int
        For JPEG the number of its SOF marker: 3 is the lossless process. For JPEG 2000 Scod's
        multiple component transformation, 0 or 1. For JPEG-LS the interleave mode.
    start, stop : int
        Where the codestream proper is in the bytes: not the boxes of a JP2 file around it.
    jpeg : bool
        For JPEG XL, whether it holds what is needed to rebuild a JPEG stream.
    lossy : bool
        Whether the coding itself loses something; of JPEG XL whether it is in the XYB colour space
        or of a JPEG stream.
    tiles : int
        For JPEG 2000 the number of tiles.
    """

    kind: str
    rows: int
    columns: int
    components: int
    precision: int
    is_signed: bool | None = None
    colour: str = ""
    process: int = 0
    start: int = 0
    stop: int = 0
    jpeg: bool = False
    lossy: bool = False
    tiles: int = 1


# The bytes that decided about the header that was read last: the frames of an image, and the images
# of a series, mostly begin with the same ones.
_alike: tuple[bytes, Header | None] = (b"", None)
_STOP = 9  # where in a Header its stop is


def read_header(stream: memoryview) -> Header:
    """Read the header of a codestream of any of the four kinds.

    Parameters
    ----------
    stream : memoryview
        Of format ``B``.

    Raises
    ------
    CodestreamError
        If it is none of them, or damaged before its header ends.
    LimitError
        If a JPEG stream of several scans has more than :class:`codicom.config.Limits` allows.
    """
    global _alike
    begin, header = _alike
    if header is not None and bytes(stream[: len(begin)]) == begin:
        # As _replace() would do it, which takes several times as long.
        header = tuple.__new__(Header, (*header[:_STOP], len(stream), *header[_STOP + 1 :]))
    else:
        header, decisive = _read(stream)
        if decisive:
            _alike = bytes(stream[:decisive]), header
    return header


def _read(stream: memoryview) -> tuple[Header, int]:
    """Read the header of a codestream; see :func:`read_header`.

    Returns
    -------
    tuple of (Header, int)
        The header, and how many of the first bytes decide about all of it but where it stops; 0 if
        more does.
    """
    head = bytes(stream[:12])
    try:
        if head[:2] == b"\xff\xd8":
            return _jpeg(stream)
        if head[:4] == b"\xff\x4f\xff\x51":
            return _jpeg2000(stream, 0, len(stream))
        if head == _JP2:
            start, stop = _box(stream, b"jp2c")
            return _jpeg2000(stream, start, stop)[0], 0
        if head[:2] == b"\xff\x0a":
            return _jpegxl(bytes(stream[2:512]), False, len(stream)), 0
        if head == _JXL:
            return _jpegxl_container(stream), 0
    except (IndexError, StructError):
        raise CodestreamError("the codestream ends within its header") from None
    raise CodestreamError(
        f"the codestream starts with {head[:4].hex(' ').upper() or 'nothing'}: it is neither JPEG, "
        "JPEG-LS, JPEG 2000 nor JPEG XL"
    )


def check(header: Header, frame: FrameSpec, kinds: tuple[str, ...]) -> None:
    """Compare a codestream's header with what the data set promises.

    The precision may be other than Bits Stored, for the codestream is what counts (PS3.5 8.2.1),
    but must fit in Bits Allocated.

    Raises
    ------
    CodestreamError
        If the kind is not one of `kinds`, or rows, columns, components or precision differ.
    """
    if header.kind not in kinds:
        raise CodestreamError(
            f"the codestream is {header.kind}, the transfer syntax needs {' or '.join(kinds)}"
        )
    if (header.rows, header.columns) != (frame.rows, frame.columns):
        raise CodestreamError(
            f"the codestream has {header.rows} rows and {header.columns} columns, the data set "
            f"promises {frame.rows} and {frame.columns}"
        )
    if header.components != frame.samples_per_pixel:
        raise CodestreamError(
            f"the codestream has {header.components} component(s), (0028,0002) SamplesPerPixel is "
            f"{frame.samples_per_pixel}"
        )
    if not 1 <= header.precision <= frame.bits_allocated:
        raise CodestreamError(
            f"the codestream's samples have {header.precision} bits, (0028,0100) BitsAllocated is "
            f"{frame.bits_allocated}"
        )


def ends(stream: memoryview) -> bool:
    """Tell whether a JPEG, JPEG-LS or JPEG 2000 stream has its end marker.

    The marker cannot occur within the coded data. What follows it is padding, whatever it is.
    """
    if _END in bytes(stream[-_TAIL:]):
        return True
    return bytes(stream).rfind(_END) > 0


# ---- JPEG and JPEG-LS ---------------------------------------------------------------------------


def _jpeg(stream: memoryview) -> tuple[Header, int]:
    """Walk over the marker segments up to the first scan (ITU-T T.81 B.2, T.87 C); see `_read`."""
    at, size = 2, len(stream)
    adobe, jfif, frame = -1, False, None
    for _ in range(_MOST_MARKERS):
        lead, marker, length = _segment(stream, at)
        if lead != 0xFF:
            raise CodestreamError(f"there is no marker at byte {at} of the JPEG stream")
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
            continue
        if marker == 0xD9:
            break
        stop = at + 2 + length
        if length < 2 or stop > size:
            raise CodestreamError(f"the JPEG segment at byte {at} is cut off")
        if marker in _TABLES:
            at = stop
            continue
        segment = stream[at + 4 : stop]
        if marker == 0xDA:
            if frame is None:
                raise CodestreamError("the JPEG stream has a scan before its frame header")
            scans = frame[0] in _PROGRESSIVE or segment[0] < frame[1][5]
            if scans and frame[0] != 0xF7:
                _bound_scans(stream)
                stop = 0
            return _jpeg_header(size, frame, segment, adobe, jfif), stop
        if marker == 0xEE and len(segment) >= 12 and bytes(segment[:5]) == b"Adobe":
            adobe = segment[11]
        elif marker == 0xE0 and bytes(segment[:5]) == b"JFIF\0":
            jfif = True
        elif marker == 0xF7 or (0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC)):
            if frame is not None:
                raise CodestreamError("the JPEG stream has two frame headers")
            frame = (marker, segment)
        at = stop
    raise CodestreamError("the JPEG stream has no scan")


def _jpeg_header(
    size: int,
    frame: tuple[int, memoryview],
    scan: memoryview,
    adobe: int,
    jfif: bool,
) -> Header:
    marker, sof = frame
    components = sof[5]
    if len(sof) != 6 + 3 * components:
        raise CodestreamError("the JPEG frame header is damaged")
    precision = sof[0]
    rows, columns = sof[1] << 8 | sof[2], sof[3] << 8 | sof[4]
    if marker == 0xF7:
        near, mode = scan[-3], scan[-2]
        return Header(
            "JPEG-LS", rows, columns, components, precision, None, "", mode, 0, size, lossy=near > 0
        )
    colour, lossy = "", marker != 0xC3
    if components == 3:
        subsampled = lossy and len(set(sof[7::3])) > 1
        colour = _jpeg_colour(bytes(sof[6::3]), subsampled, adobe, jfif and lossy)
    return Header(
        "JPEG", rows, columns, components, precision, None, colour, marker - 0xC0, 0, size,
        lossy=lossy,
    )  # fmt: skip


def _jpeg_colour(ids: bytes, subsampled: bool, adobe: int, jfif: bool) -> str:
    """Return what three components are, if the stream says it.

    The Adobe marker's transform is explicit; components named R, G and B are what they say;
    nobody drops samples of red and blue; and JFIF knows no other colour than YCbCr. The last two
    say nothing of lossless streams, which JFIF does not have.
    """
    if adobe in (0, 1):
        return "YBR_FULL" if adobe else "RGB"
    if ids == b"RGB":
        return "RGB"
    return "YBR_FULL" if subsampled or jfif else ""


def _bound_scans(stream: memoryview) -> None:
    """Raise LimitError if there are more scans than is allowed: each costs a whole image."""
    limit = config.current().limits.scans
    if limit is None:
        return
    if bytes(stream).count(b"\xff\xda") > limit:
        raise LimitError(f"the JPEG stream has more scans than the limit 'scans' of {limit}")


# ---- JPEG 2000 ----------------------------------------------------------------------------------


def _box(stream: memoryview, name: bytes) -> tuple[int, int]:
    """Return where the content of a JP2 or JPEG XL box starts and stops."""
    at, size = 0, len(stream)
    for _ in range(_MOST_MARKERS):
        if at + 8 > size:
            break
        length, header = int.from_bytes(stream[at : at + 4], "big"), 8
        if length == 1:
            length, header = int.from_bytes(stream[at + 8 : at + 16], "big"), 16
        elif length == 0:
            length = size - at
        if length < header:
            break
        if bytes(stream[at + 4 : at + 8]) == name:
            return at + header, min(at + length, size)
        at += length
    raise CodestreamError(f"the file has no {name.decode()} box")


def _jpeg2000(stream: memoryview, start: int, stop: int) -> tuple[Header, int]:
    """Read the SIZ and COD segments (ISO/IEC 15444-1 A.5.1, A.6.1); see `_read`."""
    code = stream[start:stop]
    if bytes(code[:4]) != b"\xff\x4f\xff\x51":
        raise CodestreamError("the JPEG 2000 codestream does not start with SOC and SIZ")
    siz = bytes(code[4:45])
    if len(siz) < 41:
        raise CodestreamError("the codestream ends within its header")
    x1, y1, x0, y0, tx, ty, tx0, ty0 = unpack_from(">8I", siz, 4)
    components = siz[36] << 8 | siz[37]
    length = siz[0] << 8 | siz[1]
    parts = bytes(code[42 : 4 + length])
    if not components or length != 38 + 3 * components or len(parts) != 3 * components:
        raise CodestreamError("the JPEG 2000 SIZ segment is damaged")
    if x0 >= x1 or y0 >= y1 or not tx or not ty or tx0 > x0 or ty0 > y0:
        raise CodestreamError("the JPEG 2000 SIZ segment has impossible sizes")
    tiles = -(-(x1 - tx0) // tx) * -(-(y1 - ty0) // ty)
    if tiles > _MOST_TILES:
        raise CodestreamError("the JPEG 2000 codestream has more than 65535 tiles")
    depths = set(parts[::3])
    if len(depths) > 1:
        raise CodestreamError("the JPEG 2000 components differ in their precision")
    depth = parts[0]
    mct, reversible, packets, end = _coding(code, 4 + length, x1 - x0, y1 - y0)
    few = packets * components <= _FEW_PACKETS
    if not few and packets * components > len(code):
        raise CodestreamError(
            f"the JPEG 2000 codestream is to have {packets * components} packets, which take more "
            f"than its {len(code)} bytes"
        )
    sampling = tuple(zip(parts[1::3], parts[2::3], strict=True))
    halved = sampling in _HALVED and not mct and depth < 0x80
    if set(sampling) != {(1, 1)} and not halved:
        raise CodestreamError(
            "the JPEG 2000 components are subsampled, and not as the chroma of YCbCr is"
        )
    header = Header(
        "JPEG 2000", y1 - y0, x1 - x0, components, (depth & 0x7F) + 1, depth >= 0x80,
        "YBR_FULL" if halved else "", mct, start, stop, lossy=not reversible,
        tiles=tiles,
    )  # fmt: skip
    return header, start + end if few else 0


def check_tiles(stream: memoryview, tiles: int) -> None:
    """Check that a JPEG 2000 codestream may have all its tiles (ISO/IEC 15444-1 A.4.2).

    For each tile a decoder takes memory, and one that is missing is black without a word. The
    tile-parts are gone through by their lengths, as far as those lead to tile-parts; what is wrong
    with them otherwise is the decoder's to say.

    Parameters
    ----------
    stream : memoryview
        The codestream.
    tiles : int
        How many tiles its header promises.

    Raises
    ------
    CodestreamError
        If there are fewer tiles, or fewer bytes than they take.
    """
    size = len(stream)
    if tiles * _LEAST_TILE > size:
        raise CodestreamError(
            f"the JPEG 2000 codestream is to have {tiles} tiles, which take more than its {size} "
            "bytes"
        )
    if tiles == 1:
        return
    found, at = _walk_over_tiles(stream)
    if at + 2 <= size and stream[at] == 0xFF and stream[at + 1] == 0xD9 and len(found) < tiles:
        raise CodestreamError(
            f"the JPEG 2000 codestream has {len(found)} of the {tiles} tiles that its header "
            "promises"
        )


def after_tiles(stream: memoryview) -> int:
    """Return where the tile-parts of a JPEG 2000 codestream end, as their lengths say."""
    return min(_walk_over_tiles(stream)[1], len(stream))


def _walk_over_tiles(stream: memoryview) -> tuple[set[int], int]:
    """Return the indices of the tiles that have tile-parts, and where the last of these ends."""
    at, size = _first_tile(stream), len(stream)
    found = set()
    while at + 12 <= size and stream[at] == 0xFF and stream[at + 1] == 0x90:
        found.add(stream[at + 4] << 8 | stream[at + 5])
        length = int.from_bytes(stream[at + 6 : at + 10], "big")
        if length < _LEAST_TILE:  # 0: the last one goes up to the end
            return found, size
        at += length
    return found, at


def _first_tile(stream: memoryview) -> int:
    """Return where the main header of a JPEG 2000 codestream ends."""
    at = 2
    for _ in range(_MOST_MARKERS):
        if at + 4 > len(stream) or stream[at] != 0xFF or stream[at + 1] in (0x90, 0xD9):
            break
        at += 2 + max(2, stream[at + 2] << 8 | stream[at + 3])
    return at


def _coding(code: memoryview, at: int, width: int, height: int) -> tuple[int, int, int, int]:
    """Return what the COD segment says (A.6.1).

    Returns
    -------
    tuple of (int, int, int, int)
        The flags for the component and the reversible wavelet transformation, how many packets
        a component has at least: one for each layer and precinct, for which decoders take memory;
        and the end of what was read.
    """
    for _ in range(_MOST_MARKERS):
        marker = code[at] << 8 | code[at + 1]
        length = code[at + 2] << 8 | code[at + 3]
        if marker == 0xFF52:
            levels = code[at + 9]
            precincts = levels + 1
            if code[at + 4] & 1:  # they have sizes, for each level a byte
                precincts = 0
                for level in range(levels + 1):
                    size, scale = code[at + 14 + level], levels - level
                    wide, high = 1 << (size & 15) + scale, 1 << (size >> 4) + scale
                    precincts += -(-width // wide) * -(-height // high)
            layers = code[at + 6] << 8 | code[at + 7]
            end = at + 15 + levels  # whatever the length says, so far was looked at
            return code[at + 8] & 1, code[at + 13] & 1, layers * precincts, end
        if marker in (0xFF90, 0xFFD9) or marker < 0xFF00 or length < 2:
            break
        at += 2 + length
    raise CodestreamError("the JPEG 2000 codestream has no COD segment in its main header")


# ---- JPEG XL ------------------------------------------------------------------------------------

_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


class _Bits:
    """Bits of a JPEG XL codestream, the least significant first (ISO/IEC 18181-1 B.2)."""

    def __init__(self, data: bytes) -> None:
        self.value = int.from_bytes(data, "little")
        self.left = 8 * len(data)

    def u(self, count: int) -> int:
        """Return an unsigned number of `count` bits."""
        self.left -= count
        if self.left < 0:
            raise IndexError
        found = self.value & ((1 << count) - 1)
        self.value >>= count
        return found

    def u32(self, *choices: tuple[int, int]) -> int:
        """Return one of four forms, each a base and a number of bits."""
        base, count = choices[self.u(2)]
        return base + self.u(count)

    def size(self) -> tuple[int, int]:
        """Return height and width of a SizeHeader."""
        sides = ((1, 9), (1, 13), (1, 18), (1, 30))
        small = self.u(1)
        height = (self.u(5) + 1) * 8 if small else self.u32(*sides)
        ratio = self.u(3)
        if ratio:
            wide, high = _RATIOS[ratio - 1]
            return height, height * wide // high
        return height, (self.u(5) + 1) * 8 if small else self.u32(*sides)


def _jpegxl_container(stream: memoryview) -> Header:
    """Find the codestream in the boxes (ISO/IEC 18181-2)."""
    try:
        jpeg = bool(_box(stream, b"jbrd"))
    except CodestreamError:
        jpeg = False
    try:
        start, stop = _box(stream, b"jxlc")
    except CodestreamError:
        start, stop = _box(stream, b"jxlp")
        start += 4
    if bytes(stream[start : start + 2]) != b"\xff\x0a":
        raise CodestreamError("the JPEG XL box does not start with FF 0A")
    return _jpegxl(bytes(stream[start + 2 : min(stop, start + 512)]), jpeg, len(stream))


def _jpegxl(data: bytes, jpeg: bool, size: int) -> Header:
    """Read the SizeHeader and what is needed of ImageMetadata (ISO/IEC 18181-1 D)."""
    bits = _Bits(data)
    rows, columns = bits.size()
    if bits.u(1):  # all_default
        return Header("JPEG XL", rows, columns, 3, 8, False, "RGB", 0, 0, size, jpeg, True)
    if bits.u(1):  # extra_fields
        if bits.u(3) > 0:
            raise CodestreamError("the JPEG XL image is to be turned, which DICOM forbids")
        if bits.u(1):
            bits.size()
        if bits.u(2):
            raise CodestreamError("the JPEG XL stream has a preview or an animation")
    if bits.u(1):
        raise CodestreamError("the JPEG XL stream has floating-point samples")
    precision = bits.u32((8, 0), (10, 0), (12, 0), (1, 6))
    bits.u(1)  # modular_16bit_buffers
    extra = bits.u32((0, 0), (1, 0), (2, 4), (1, 12))
    if extra:
        raise CodestreamError(f"the JPEG XL stream has {extra} extra channel(s)")
    lossy = bool(bits.u(1)) or jpeg  # xyb_encoded: the decoder gives RGB all the same
    components = 3
    if not bits.u(1):  # not the default colour encoding
        bits.u(1)  # want_icc
        components = 1 if bits.u32((0, 0), (1, 0), (2, 4), (18, 6)) == 1 else 3
    colour = "RGB" if components == 3 else ""
    return Header(
        "JPEG XL", rows, columns, components, precision, False, colour, 0, 0, size, jpeg, lossy
    )
