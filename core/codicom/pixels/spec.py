"""What the elements of a data set promise of its frames, checked once, for every codec.

Belongs here: the Image Pixel elements (PS3.3 C.7.6.3) as a :class:`FrameSpec`, their allowed
values, every size that follows from them, and the limits. Must not know: codecs, codestreams,
numpy. Layer: 4 (services).
"""

from __future__ import annotations

import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .. import config
from ..errors import (
    CodicomWarning,
    InvalidPixelDataError,
    LimitError,
    MissingElementError,
    UnsupportedSyntaxError,
)
from ..tag import Tag
from .codec import FrameSpec

if TYPE_CHECKING:
    from .._wire.stretch import Stretch

__all__ = [
    "COLOURS",
    "NATIVE_SYNTAXES",
    "PIXEL_KEYWORDS",
    "check_size",
    "extended_offsets",
    "frame_spec",
    "pixel_keyword",
    "sample_type",
    "transfer_syntax",
    "value_view",
    "value_window",
]

#: The native (uncompressed) transfer syntaxes, and whether each is big endian.
NATIVE_SYNTAXES = {
    "1.2.840.10008.1.2": False,
    "1.2.840.10008.1.2.1": False,
    "1.2.840.10008.1.2.1.99": False,
    "1.2.840.10008.1.2.2": True,
}

#: The three elements that hold pixels, and the bits that a sample of the float ones has.
PIXEL_KEYWORDS = {"PixelData": 0, "FloatPixelData": 32, "DoubleFloatPixelData": 64}

_TAGS = {
    "PixelData": 0x7FE00010,
    "FloatPixelData": 0x7FE00008,
    "DoubleFloatPixelData": 0x7FE00009,
}

_EXTENDED = ("ExtendedOffsetTable", "ExtendedOffsetTableLengths")
_EXTENDED_TAGS = (0x7FE00001, 0x7FE00002)

_PHOTOMETRIC = frozenset(
    "MONOCHROME1 MONOCHROME2 RGB YBR_FULL YBR_FULL_422 YBR_PARTIAL_420 YBR_PARTIAL_422 YBR_ICT "
    "YBR_RCT HSV ARGB CMYK XYB".split()
) | {"PALETTE COLOR"}

#: The photometric interpretations that there are, and ``""`` for that of the data set.
COLOURS = _PHOTOMETRIC | {""}

# In the order in which they are asked for, which decides which one is reported first.
_NUMBERS = (
    ("bits_allocated", "BitsAllocated"),
    ("bits_stored", "BitsStored"),
    ("columns", "Columns"),
    ("samples_per_pixel", "SamplesPerPixel"),
    ("planar_configuration", "PlanarConfiguration"),
    ("pixel_representation", "PixelRepresentation"),
    ("rows", "Rows"),
    ("number_of_frames", "NumberOfFrames"),
)

# Rows, Columns, Samples per Pixel, Bits Allocated, Bits Stored, Pixel Representation, Photometric
# Interpretation and Number of Frames, in the order in which they are asked for below
_PLAIN_TAGS = (
    0x00280010, 0x00280011, 0x00280002, 0x00280100, 0x00280101, 0x00280103, 0x00280004,
    0x00280008,
)  # fmt: skip
_PLANAR = (0x00280006,)
_ABSENT = object()
_TRANSFER_SYNTAX = (0x00020010,)
_REPLACED = frozenset(option for option, _ in _NUMBERS) | {"photometric_interpretation"}

_NO_OPTIONS: dict[str, Any] = {}


def transfer_syntax(ds: Any) -> str:
    """Return the transfer syntax UID of `ds`.

    Raises
    ------
    MissingElementError
        If the data set has no file meta information or that has no Transfer Syntax UID.
    """
    meta = getattr(ds, "file_meta", None)
    read = getattr(meta, "_values_at", None)
    if read is not None:
        uid = read(_TRANSFER_SYNTAX)[0]
    else:
        uid = None if meta is None else meta.get("TransferSyntaxUID")
    if not uid:
        raise MissingElementError(
            "the data set's file_meta has no (0002,0010) Transfer Syntax UID: without it nobody "
            "can tell how the pixel data are encoded"
        )
    return str(uid)


def pixel_keyword(ds: Any) -> str:
    """Return which of the elements of :data:`PIXEL_KEYWORDS` `ds` has.

    Raises
    ------
    MissingElementError
        If it has none, or more than one.
    """
    found = [keyword for keyword in PIXEL_KEYWORDS if keyword in ds]
    if len(found) == 1:
        return found[0]
    if not found:
        raise MissingElementError(
            "the data set has no Pixel Data, Float Pixel Data or Double Float Pixel Data"
        )
    raise MissingElementError(f"the data set has more than one pixel element: {', '.join(found)}")


def value_view(ds: Any, keyword: str) -> memoryview:
    """Return the value of a pixel element as bytes in memory, without copying if possible.

    Raises
    ------
    MissingElementError
        If there is no such element.
    InvalidPixelDataError
        If there is no value, or it is not bytes.
    """
    tag = _TAGS[keyword]
    find = getattr(ds, "_value_view", None)
    try:
        value = ds[tag].value if find is None else find(tag)
    except KeyError:
        raise MissingElementError(f"the data set has no {keyword}") from None
    if value is None:
        raise InvalidPixelDataError(f"the value of {keyword} is empty")
    if hasattr(value, "read"):
        start = value.tell()
        data = value.read()
        value.seek(start)
        value = data
    try:
        return memoryview(value).cast("B")
    except TypeError:
        kind = type(value).__name__
        raise InvalidPixelDataError(f"the value of {keyword} is not bytes but {kind}") from None


def value_window(ds: Any, keyword: str) -> memoryview | Stretch:
    """Return the value of a pixel element; if it is not in memory, to be read as it is sliced.

    Raises
    ------
    MissingElementError
        If there is no such element.
    InvalidPixelDataError
        If there is no value, or it is not bytes.
    """
    find = getattr(ds, "_value_window", None)
    window: memoryview | Stretch | None = None if find is None else find(_TAGS[keyword])
    return value_view(ds, keyword) if window is None else window


def extended_offsets(ds: Any) -> tuple[Any, Any] | None:
    """Return the values of the Extended Offset Table and its lengths, if there are both."""
    read = getattr(ds, "_values_at", None)
    offsets, lengths = map(ds.get, _EXTENDED) if read is None else read(_EXTENDED_TAGS)
    return (offsets, lengths) if offsets and lengths else None


def frame_spec(
    ds: Any,
    syntax: str,
    options: dict[str, Any] = _NO_OPTIONS,
    keyword: str = "PixelData",
) -> tuple[FrameSpec, int]:
    """Return what the data set promises of each frame, and how many frames.

    Parameters
    ----------
    ds : mapping
        A data set: ``ds.get(keyword)`` gives the value of an element or None.
    syntax : str
        The transfer syntax UID.
    options : dict, optional
        Values that are used instead of the elements': ``rows``, ``columns``,
        ``samples_per_pixel``, ``bits_allocated``, ``bits_stored``, ``pixel_representation``,
        ``photometric_interpretation``, ``planar_configuration``, ``number_of_frames``.
    keyword : str, optional
        Which pixel element the frames are in.

    Returns
    -------
    tuple of (FrameSpec, int)

    Raises
    ------
    MissingElementError
        If a needed element is absent or empty.
    InvalidPixelDataError
        If a value is not one of those that PS3.3 C.7.6.3 allows.
    LimitError
        If the frames would be larger than :class:`codicom.config.Limits` allows.
    """
    read = getattr(ds, "_values_at", None)
    if read is not None and keyword == "PixelData" and _REPLACED.isdisjoint(options):
        plain = _plain_spec(read, syntax)
        if plain is not None:
            return plain
    found: dict[str, int] = {}
    for option, name in _NUMBERS:
        if option == "planar_configuration" and found["samples_per_pixel"] <= 1:
            continue
        if keyword != "PixelData" and option in ("bits_stored", "pixel_representation"):
            continue
        value = options.get(option)
        if value is None:
            value = ds.get(name)
        if value is None or value == "":
            if option == "number_of_frames":
                continue
            raise MissingElementError(f"the data set has no value for {name}", path=str(Tag(name)))
        try:
            number = int(value)
            if number != float(value):
                raise ValueError
        except (TypeError, ValueError, OverflowError):
            raise InvalidPixelDataError(
                f"the value of {name} is no integer", path=str(Tag(name))
            ) from None
        found[option] = number
    photometric = options.get("photometric_interpretation")
    if photometric is None:
        photometric = ds.get("PhotometricInterpretation")
    if not photometric:
        raise MissingElementError(
            "the data set has no value for PhotometricInterpretation", path="(0028,0004)"
        )
    number = found.get("number_of_frames") or _one_frame(ds, found)
    bits = PIXEL_KEYWORDS[keyword]
    spec = FrameSpec(
        found["rows"],
        found["columns"],
        found["samples_per_pixel"],
        bits or found["bits_allocated"],
        bits or found["bits_stored"],
        found.get("pixel_representation", 0),
        str(photometric),
        found.get("planar_configuration", 0),
        syntax,
    )
    _check_values(spec, number)
    check_size(spec, number)
    return spec, number


def _one_frame(ds: Any, found: dict[str, int]) -> int:
    """Return 1, with a warning if the Number of Frames is there and says something else."""
    what = "0" if "number_of_frames" in found else "empty"
    if what == "0" or ds.get("NumberOfFrames", 1) != 1:  # None if it is empty
        told = f"NumberOfFrames is {what}, one frame is assumed"
        warnings.warn(told, CodicomWarning, stacklevel=4)
    return 1


# The last spec and number of frames, and the limits that they were compared with.
_sized: tuple[Any, int, Any] = (None, 0, None)


def _plain_spec(read: Any, syntax: str) -> tuple[FrameSpec, int] | None:
    """Return what :func:`frame_spec` does of elements that are just as most are, else None."""
    global _sized
    *numbers, photometric, frames = read(_PLAIN_TAGS, _ABSENT)
    numbers.append(0 if numbers[2] == 1 else read(_PLANAR)[0])
    if frames is _ABSENT:
        frames = 1
    if {*map(type, numbers)} != {int} or type(photometric) is not str:
        return None
    if not isinstance(frames, int) or frames < 1:
        return None
    number = int(frames)
    spec = _alike(photometric, syntax, *numbers)
    sized = (spec, number, config.current().limits)
    if sized != _sized:
        check_size(spec, number)
        _sized = sized
    return spec, number


@lru_cache(maxsize=256)
def _alike(
    photometric: str, syntax: str, rows: int, columns: int, samples: int, allocated: int,
    stored: int, sign: int, planar: int,
) -> FrameSpec:  # fmt: skip
    """Return the spec of all frames that have these values, checked when the first one comes."""
    spec = FrameSpec(rows, columns, samples, allocated, stored, sign, photometric, planar, syntax)
    _check_values(spec, 1)
    return spec


def _check_values(spec: FrameSpec, number: int) -> None:
    """Raise InvalidPixelDataError for a value that PS3.3 C.7.6.3 does not allow."""
    allocated = spec.bits_allocated
    wrong = None
    if number < 1:
        wrong = f"(0028,0008) NumberOfFrames is {number}, it must be at least 1"
    elif not 1 <= spec.rows <= 65535:
        wrong = f"(0028,0010) Rows is {spec.rows}, it must be from 1 to 65535"
    elif not 1 <= spec.columns <= 65535:
        wrong = f"(0028,0011) Columns is {spec.columns}, it must be from 1 to 65535"
    elif spec.samples_per_pixel not in (1, 3):
        wrong = f"(0028,0002) SamplesPerPixel is {spec.samples_per_pixel}, it must be 1 or 3"
    elif not (allocated == 1 or (8 <= allocated <= 64 and allocated % 8 == 0)):
        wrong = (
            f"(0028,0100) BitsAllocated is {allocated}, it must be 1 or a multiple of 8 up to 64"
        )
    elif not 1 <= spec.bits_stored <= allocated:
        wrong = (
            f"(0028,0101) BitsStored is {spec.bits_stored}, it must be from 1 to the "
            f"{allocated} of BitsAllocated"
        )
    elif spec.pixel_representation not in (0, 1):
        wrong = f"(0028,0103) PixelRepresentation is {spec.pixel_representation}, not 0 or 1"
    elif spec.planar_configuration not in (0, 1):
        wrong = f"(0028,0006) PlanarConfiguration is {spec.planar_configuration}, not 0 or 1"
    elif spec.photometric_interpretation not in _PHOTOMETRIC:
        wrong = (
            "(0028,0004) PhotometricInterpretation is "
            f"{spec.photometric_interpretation[:40]!r}, which is not a defined term"
        )
    if wrong is not None:
        raise InvalidPixelDataError(wrong, transfer_syntax=spec.transfer_syntax_uid)


def check_size(spec: FrameSpec, number: int) -> None:
    """Raise LimitError if `number` decoded frames are larger than the limits allow.

    Python's integers do not overflow, so the product is exact whatever the elements say. A 1-bit
    sample takes a byte when it is decoded.
    """
    limits = config.current().limits
    frame = spec.rows * spec.columns * spec.samples_per_pixel * max(1, spec.bits_allocated // 8)
    if limits.frame_bytes is not None and frame > limits.frame_bytes:
        raise LimitError(
            f"a frame of {spec.rows} rows, {spec.columns} columns, {spec.samples_per_pixel} "
            f"samples and {spec.bits_allocated} bits is {frame} bytes, the limit 'frame_bytes' "
            f"is {limits.frame_bytes}"
        )
    if limits.pixel_bytes is not None and frame * number > limits.pixel_bytes:
        raise LimitError(
            f"{number} frames of {frame} bytes are {frame * number} bytes, the limit "
            f"'pixel_bytes' is {limits.pixel_bytes}"
        )


def sample_type(spec: FrameSpec, keyword: str = "PixelData", big_endian: bool = False) -> str:
    """Return the type of one sample in an array, such as ``"<i2"``.

    Raises
    ------
    UnsupportedSyntaxError
        If no array type has that width (24, 40, 48 or 56 bits).
    """
    width = max(1, spec.bits_allocated // 8)
    if width not in (1, 2, 4, 8):
        raise UnsupportedSyntaxError(
            f"samples of {spec.bits_allocated} bits allocated cannot be put into an array"
        )
    # A single bit is 0 or 1 whatever Pixel Representation says.
    signed = spec.pixel_representation and spec.bits_allocated > 1
    kind = "f" if keyword != "PixelData" else "i" if signed else "u"
    return f"{'>' if big_endian else '<'}{kind}{width}"
