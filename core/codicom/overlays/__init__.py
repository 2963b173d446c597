"""Overlays: bit planes drawn over an image (PS3.3 C.9).

Belongs here: from the elements of an overlay group to an array. Must not know: ``dataset``; how
pixel data is decoded. Layer: 4 (services).
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from ..dataelem import DataElement
from ..errors import InvalidPixelDataError, MissingElementError
from ..misc import warn_and_log

if TYPE_CHECKING:
    import numpy as np

__all__ = ["get_overlay_array"]

# Elements of an overlay group
_ROWS = 0x0010
_COLUMNS = 0x0011
_FRAMES = 0x0015
_FRAME_ORIGIN = 0x0051
_BITS_ALLOCATED = 0x0100
_BIT_POSITION = 0x0102
_DATA = 0x3000

_REQUIRED = {
    _DATA: "OverlayData",
    _BITS_ALLOCATED: "OverlayBitsAllocated",
    _ROWS: "OverlayRows",
    _COLUMNS: "OverlayColumns",
}
_PIXEL_DATA = 0x7FE00010
_BITS = 0x00280100


def get_overlay_array(ds: Any, group: int) -> np.ndarray[Any, Any]:
    """Return an overlay as an array.

    The overlay is what (60xx,3000) *Overlay Data* has, one bit a sample. Without that element,
    if (60xx,0102) *Overlay Bit Position* names a bit that the samples of *Pixel Data* do not
    use, the overlay is in that bit (retired, PS3.3-2004 C.9.2.1.2).

    Parameters
    ----------
    ds : Dataset
        The data set with the overlay.
    group : int
        The group number of the overlay, from 0x6000 to 0x60FF.

    Returns
    -------
    numpy.ndarray
        Zeros and ones of dtype uint8, shaped (rows, columns) or (frames, rows, columns). It is
        a copy and can be written to.

    Raises
    ------
    ValueError
        If `group` is not that of an overlay, or *Overlay Data* is too short or has no frames.
    AttributeError
        If an element is missing that is needed.
    CodicomError
        If the overlay is in *Pixel Data* and that cannot be decoded.
    """
    if not 0x6000 <= group <= 0x60FF:
        raise InvalidPixelDataError(
            f"The group of an overlay is from 0x6000 to 0x60FF inclusive, not 0x{group:04X}"
        )
    missing = [name for tag, name in _REQUIRED.items() if _value(ds, group, tag) is None]
    if missing == ["OverlayData"] and (group << 16 | _DATA) not in ds and _is_embedded(ds, group):
        return _embedded(ds, group)
    if missing:
        if (group << 16 | _DATA) in ds and missing[0] == "OverlayData":
            missing = missing[1:] or missing
        raise MissingElementError(
            "Unable to convert the overlay data as the following required elements are missing "
            f"from the dataset: {', '.join(missing)}",
            path=f"({group:04X},{_DATA:04X})",
        )
    return _packed(ds, group)


def _value(ds: Any, group: int, tag: int) -> Any:
    """Return the value of an element of the overlay group, None if there is none."""
    tag |= group << 16
    return ds[tag].value if tag in ds else None


def _whole(ds: Any, group: int, tag: int, default: int | None = None) -> int:
    """Return the whole number that an element of the overlay group has."""
    value = _value(ds, group, tag)
    if (value is None or value == "") and default is not None:
        return default
    if not isinstance(value, int) or value < 0:
        raise InvalidPixelDataError(
            f"({group:04X},{tag:04X}) has the value {value!r}, not a number",
            path=f"({group:04X},{tag:04X})",
        )
    return value


def _number_of_frames(ds: Any, group: int, default: int = 1) -> int:
    """Return the number of frames of an overlay (PS3.3 C.9.3)."""
    number = _whole(ds, group, _FRAMES, default)
    if number < 1:
        raise InvalidPixelDataError(
            f"({group:04X},0015) 'Number of Frames in Overlay' has the value {number}, "
            "there must be at least one"
        )
    return number


def _packed(ds: Any, group: int) -> np.ndarray[Any, Any]:
    """Return an overlay of its own element: bits from the lowest one on, frame after frame."""
    import numpy as np

    rows, columns = _whole(ds, group, _ROWS), _whole(ds, group, _COLUMNS)
    frames = _number_of_frames(ds, group)
    count = rows * columns * frames
    element = ds[group << 16 | _DATA]
    data = np.frombuffer(element.value or b"", np.uint8)
    expected = (count + 7) // 8
    if data.size < expected:
        raise InvalidPixelDataError(
            f"The length of the overlay data in the dataset ({data.size} bytes) doesn't match the "
            f"expected length ({expected} bytes) of {frames} x {rows} x {columns} bits",
            path=f"({group:04X},{_DATA:04X})",
        )
    _check_padding(data.size, expected)
    if element.VR == "OW" and _is_big_endian(ds):
        # PS3.5 8.1.2: the words have their bytes the other way round, not their bits.
        data = data[: data.size // 2 * 2].view(">u2").astype("<u2").view(np.uint8)
    bits = np.unpackbits(data[:expected], count=count, bitorder="little")
    return bits.reshape((frames, rows, columns) if frames > 1 else (rows, columns))


def _check_padding(length: int, expected: int) -> None:
    """Warn of overlay data that is longer than needed, or not padded to an even length."""
    padded = expected + expected % 2
    if length < padded:
        warn_and_log("The overlay data length is odd and misses a padding byte.")
    elif length > padded:
        warn_and_log(
            f"The overlay data has {length} bytes where {padded} are expected; the bytes at the "
            "end are left out"
        )


def _is_big_endian(ds: Any) -> bool:
    """Return whether the data set was read from big endian bytes."""
    encoding = getattr(ds, "original_encoding", (None, None))
    return encoding[1] is False


def _is_embedded(ds: Any, group: int) -> bool:
    """Return whether an overlay without data of its own says in which bit of the samples it is."""
    return _value(ds, group, _BIT_POSITION) is not None and _PIXEL_DATA in ds and _BITS in ds


def _embedded(ds: Any, group: int) -> np.ndarray[Any, Any]:
    """Return an overlay that is in a bit of the samples of Pixel Data."""
    import numpy as np

    from ..pixels.decode import pixel_array_of

    bits, position = int(ds.BitsAllocated), _whole(ds, group, _BIT_POSITION)
    high = int(ds.get("HighBit", ds.BitsStored - 1))
    if not 0 <= position < bits or high - ds.BitsStored < position <= high:
        raise InvalidPixelDataError(
            f"({group:04X},0102) 'Overlay Bit Position' has the value {position}, which is no bit "
            f"of the {bits} allocated ones that the samples of Pixel Data leave unused",
            path=f"({group:04X},{_BIT_POSITION:04X})",
        )
    # All allocated bits as the samples: then none of them is masked or taken for the sign.
    whole = copy(ds)
    for tag, value in ((0x00280101, bits), (0x00280102, bits - 1), (0x00280103, 0)):
        whole[tag] = DataElement(tag, "US", value)
    samples = pixel_array_of(whole, {"raw": True})
    rows, columns = _whole(ds, group, _ROWS), _whole(ds, group, _COLUMNS)
    if samples.shape[-2:] != (rows, columns) or samples.ndim > 3 or int(ds.SamplesPerPixel) != 1:
        raise InvalidPixelDataError(
            f"An overlay of {rows} x {columns} cannot be in Pixel Data of shape {samples.shape}"
        )
    planes = (samples >> samples.dtype.type(position) & samples.dtype.type(1)).astype(np.uint8)
    planes = planes.reshape(-1, rows, columns)
    first = _whole(ds, group, _FRAME_ORIGIN, 1) - 1
    frames = _number_of_frames(ds, group, len(planes) - first)
    chosen = planes[first : first + frames]
    if first < 0 or len(chosen) != frames:
        raise InvalidPixelDataError(
            f"Overlay frames {first + 1} to {first + frames} are not among the {len(planes)} "
            "frames of Pixel Data"
        )
    result: np.ndarray[Any, Any] = chosen if frames > 1 else chosen[0]
    return result
