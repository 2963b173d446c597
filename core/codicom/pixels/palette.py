"""Palette colour to RGB.

Belongs here: the palettes of a data set and those of PS3.6 annex B. Must not know: how a table is
looked up, how frames are decoded. Layer: 4 (services).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .._tables.palettes import NAMES
from .._tables.palettes import palette as well_known
from ..errors import InvalidPixelDataError, MissingElementError
from .luts import descriptor, expand_segments, look_up, words

__all__ = ["apply_color_lut"]


def apply_color_lut(arr: Any, ds: Any = None, palette: str | None = None) -> Any:
    """Return palette colour as RGB or RGBA (PS3.3 C.7.6.3.1.5, C.7.9).

    Parameters
    ----------
    arr : numpy.ndarray
        The pixels, of an integer dtype and any shape.
    ds : Dataset, optional
        Needed without `palette`: has the palette, plain or segmented. Alpha is used if present.
    palette : str, optional
        A palette of PS3.6 annex B, used instead of that of `ds`: ``"HOT_IRON"``, ``"PET"``,
        ``"HOT_METAL_BLUE"``, ``"PET_20_STEP"``, ``"SPRING"``, ``"SUMMER"``, ``"FALL"``,
        ``"WINTER"`` or the SOP Instance UID of one.

    Returns
    -------
    numpy.ndarray
        In the shape of `arr`, with 3 or 4 samples behind; uint8 if the palette's entries are
        bytes, uint16 if they are words.

    Raises
    ------
    ValueError
        If there is neither argument, or no such palette.
    MissingElementError
        If `ds` lacks a part of the palette.
    InvalidPixelDataError
        If the palette contradicts itself, or is a supplemental one.
    """
    if palette is not None:
        found = well_known(str(palette))
        if found is None:
            raise ValueError(f"there is no palette {palette!r}, only {', '.join(NAMES)}")
        table = np.stack([np.frombuffer(channel, np.uint8) for channel in found], axis=-1)
        return look_up(arr, table, 0, 256)
    if ds is not None and ds.get("PixelPresentation") in ("COLOR", "MIXED"):
        raise InvalidPixelDataError(
            "the data set has a supplemental palette (PS3.3 C.7.6.19), which colours some of the "
            "values of a grey image only: that cannot be applied here"
        )
    if ds is None or not (
        "RedPaletteColorLookupTableDescriptor" in ds or "RedPaletteColorLookupTableData" in ds
    ):
        raise ValueError("either 'ds', with a palette colour lookup table, or 'palette' is needed")
    entries, first, bits = descriptor(ds, "RedPaletteColorLookupTableDescriptor")
    channels = [_channel(ds, name, entries, bits) for name in ("Red", "Green", "Blue")]
    if _has(ds, "Alpha"):
        channels.append(_channel(ds, "Alpha", entries, bits))
    lengths = {len(channel) for channel in channels}
    if len(lengths) != 1:
        raise InvalidPixelDataError(
            f"the palette's channels have different numbers of entries: {sorted(lengths)}"
        )
    table = np.stack(channels, axis=-1)
    if table.dtype.kind != "u":  # bytes beside words
        table = table.astype(np.uint16)
    if first > 0x7FFF and ds.get("PixelRepresentation") == 1:
        first -= 0x10000
    return look_up(arr, table, first, entries)


def _has(ds: Any, name: str) -> bool:
    return any(f"{kind}{name}PaletteColorLookupTableData" in ds for kind in ("", "Segmented"))


def _channel(ds: Any, name: str, entries: int, bits: int) -> Any:
    """Return the values of one channel, as many as there are, at most `entries`."""
    plain = f"{name}PaletteColorLookupTableData"
    segmented = f"Segmented{plain}"
    data = ds.get(plain)
    if data is None and segmented in ds and "RedPaletteColorLookupTableData" not in ds:
        data = ds.get(segmented)
        if isinstance(data, (bytes, bytearray)):
            units = np.frombuffer(data, np.uint8) if bits == 8 else words(data, ds)
            return _whole(expand_segments(units, entries), entries, name)
    if not isinstance(data, (bytes, bytearray)):
        raise MissingElementError(f"the data set has no value for {plain}")
    # Entries are words if there is room for words, whatever the descriptor says of their bits.
    if len(data) >= 2 * entries:
        found = words(data, ds, False)[:entries]
        return _whole(found.astype(np.uint16), entries, name)
    return _whole(np.frombuffer(data, np.uint8)[:entries], entries, name)


def _whole(values: Any, entries: int, name: str) -> Any:
    if len(values) < entries:
        raise InvalidPixelDataError(
            f"the palette's {name.lower()} channel has {len(values)} entries, its descriptor "
            f"says {entries}"
        )
    return values
