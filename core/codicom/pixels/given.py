"""Pixel data that come with options instead of a data set, as a mapping that looks like one.

Belongs here: what the rest of this package asks of a data set, answered from a buffer or file and
options, or from a data set whose elements the options replace. Must not know: codecs, how frames
are decoded. Layer: 4 (services).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ..errors import InvalidPixelDataError, MissingElementError
from .spec import PIXEL_KEYWORDS, pixel_keyword, value_view, value_window

__all__ = ["GivenPixels", "given", "is_dataset"]

_TAGS = {0x7FE00010: "PixelData", 0x7FE00008: "FloatPixelData", 0x7FE00009: "DoubleFloatPixelData"}

_ELEMENTS = {
    "BitsAllocated": "bits_allocated",
    "BitsStored": "bits_stored",
    "Columns": "columns",
    "NumberOfFrames": "number_of_frames",
    "PhotometricInterpretation": "photometric_interpretation",
    "PixelRepresentation": "pixel_representation",
    "PlanarConfiguration": "planar_configuration",
    "Rows": "rows",
    "SamplesPerPixel": "samples_per_pixel",
}


class _Element(NamedTuple):
    VR: str
    value: Any


class GivenPixels:
    """A mapping of the elements that decoding and encoding need.

    Parameters
    ----------
    syntax : str
        The transfer syntax of the pixel data.
    options : dict
        Values by their option names; those that are missing are taken from `ds`.
    data : bytes-like, optional
        The value of the pixel element.
    ds : mapping, optional
        A data set.
    """

    def __init__(self, syntax: str, options: dict[str, Any], data: Any = None, ds: Any = None):
        self.file_meta = {"TransferSyntaxUID": syntax}
        self._options = options
        self._data = data
        self._ds = ds
        keyword = options.get("pixel_keyword")
        if ds is not None:
            keyword = pixel_keyword(ds)
        elif keyword not in PIXEL_KEYWORDS:
            raise MissingElementError(
                f"the option 'pixel_keyword' is {keyword!r}, it must be one of "
                f"{', '.join(PIXEL_KEYWORDS)}"
            )
        self.keyword = keyword

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of an element, or `default`."""
        if key in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
            tables = self._options.get("extended_offsets")
            if tables:
                return _packed(tables[key == "ExtendedOffsetTableLengths"])
        value = self._options.get(_ELEMENTS.get(key, ""))
        if value is None and self._ds is not None:
            value = self._ds.get(key)
        return default if value is None else value

    def __contains__(self, key: str) -> bool:
        return key == self.keyword or (key not in PIXEL_KEYWORDS and self.get(key) is not None)

    def __getitem__(self, tag: int) -> Any:
        if self._ds is not None:
            return self._ds[tag]
        return _Element(self._options.get("pixel_vr") or "OB", self._data)

    def part(self, start: int, stop: int, view: bool) -> Any:
        """Return bytes of the pixel element's value, of its type or as a memoryview of it."""
        if self._ds is not None:
            window = value_window(self._ds, self.keyword)[start:stop]
            return window if view else bytes(window)
        data = self._data
        if view or isinstance(data, memoryview):
            data = memoryview(data).cast("B")
        return data[start:stop]

    def _value_view(self, tag: int) -> Any:
        return self._data if self._ds is None else value_view(self._ds, _TAGS[tag])

    def _value_window(self, tag: int) -> Any:
        return None if self._ds is None else value_window(self._ds, _TAGS[tag])


def _packed(table: Any) -> bytes:
    """Return a table of the extended offsets as it is encoded."""
    if isinstance(table, (bytes, bytearray, memoryview)):
        return bytes(table)
    from struct import pack

    return pack(f"<{len(table)}Q", *table)


def is_dataset(src: Any) -> bool:
    """Tell a data set from a buffer, a file and an array."""
    return hasattr(src, "file_meta") and hasattr(src, "get")


def given(syntax: str, src: Any, options: dict[str, Any]) -> GivenPixels:
    """Return the mapping for a source of any kind; a file is left where it was.

    Parameters
    ----------
    syntax : str
        The transfer syntax that the pixel data should have.
    src : Dataset, bytes-like or binary file
        A file stands at the start of the value.
    options : dict
        What describes the pixel data.

    Raises
    ------
    InvalidPixelDataError
        If a data set has another transfer syntax.
    TypeError
        If `src` is of another kind.
    """
    if is_dataset(src):
        meta = src.file_meta
        own = None if meta is None else meta.get("TransferSyntaxUID")
        if own and str(own) != syntax:
            raise InvalidPixelDataError(
                f"the data set's transfer syntax is {own}, not that of this object",
                transfer_syntax=syntax,
            )
        return GivenPixels(syntax, options, ds=src)
    if hasattr(src, "read") and hasattr(src, "seek"):
        start = src.tell()
        data = src.read()
        src.seek(start)
        return GivenPixels(syntax, options, data)
    try:
        memoryview(src)
    except TypeError:
        raise TypeError(
            f"pixel data are in a data set, a buffer or a binary file, not {type(src).__name__}"
        ) from None
    return GivenPixels(syntax, options, src)
