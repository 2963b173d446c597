"""How a data set shows itself in a notebook.

Belongs here: a table of elements that can be folded, and a small picture of the first frame. Must
not know: files. Layer: 5 (model).
"""

from __future__ import annotations

from html import escape
from typing import Any

from ..datadict import _lookup_keyword
from ..errors import CodicomError
from ..tag import BaseTag

__all__ = ["page"]

_STYLE = (
    "<style>.codicom table{border-collapse:collapse;font-size:12px}"
    ".codicom td{padding:1px 8px;text-align:left;vertical-align:top;border-bottom:1px solid #8883}"
    ".codicom .tag{font-family:monospace;white-space:nowrap}"
    ".codicom summary{cursor:pointer}"
    ".codicom img{image-rendering:pixelated;min-width:64px;max-width:192px}"
    ".codicom img{border:1px solid #8886}</style>"
)
# What is shown of a data set, a sequence, a value and all in all; the rest is counted.
_MOST_ELEMENTS = 500
_MOST_ITEMS = 20
_MOST_TEXT = 200
_MOST_ROWS = 5000
_THUMBNAIL = 128
_PIXEL_DATA = (0x7FE00010, 0x7FE00008, 0x7FE00009)


def page(ds: Any) -> str:
    """Return a data set as HTML: a picture if it has one, and its elements.

    Parameters
    ----------
    ds : Dataset
        The data set.
    """
    meta = getattr(ds, "file_meta", None)
    parts = [_STYLE, "<div class='codicom'>", _picture(ds)]
    tables = _Tables()
    if meta is not None and len(meta):
        table = tables.of(meta)
        parts.append(f"<details><summary>File Meta Information</summary>{table}</details>")
    table = tables.of(ds)
    parts.append(f"<details open><summary>{len(ds)} elements</summary>{table}</details></div>")
    return "".join(parts)


class _Tables:
    """Makes the tables of a page, which together have no more than so many rows."""

    def __init__(self) -> None:
        self.left = _MOST_ROWS

    def of(self, ds: Any) -> str:
        """Return the elements of one level as a table."""
        rows: list[str] = []
        tags = sorted(ds._dict)
        for number, tag in enumerate(tags):
            if number == _MOST_ELEMENTS or not self.left:
                rows.append(f"<tr><td colspan=4>and {len(tags) - number} more</td></tr>")
                break
            self.left -= 1
            try:
                element = ds[tag]
            except CodicomError as error:
                name = f"<td class=tag>{BaseTag(tag)}</td><td>{escape(_lookup_keyword(tag))}</td>"
                rows.append(f"<tr>{name}<td></td><td><i>{escape(str(error))}</i></td></tr>")
                continue
            rows.append(
                f"<tr><td class=tag>{element.tag}</td><td>{escape(element.name)}</td>"
                f"<td>{escape(str(element.VR))}</td><td>{self._value(element)}</td></tr>"
            )
        return f"<table>{''.join(rows)}</table>"

    def _value(self, element: Any) -> str:
        """Return a value as text, the items of a sequence folded."""
        if element.VR == "SQ":
            return self._items(element.value)
        # A long text is no array to those who read it.
        text = repr(element.value) if type(element.value) is str else element.repval
        return escape(text if len(text) <= _MOST_TEXT else f"{text[:_MOST_TEXT]}...")

    def _items(self, items: Any) -> str:
        """Return the items of a sequence, folded."""
        shown, number = [], 0
        while number < min(len(items), _MOST_ITEMS) and self.left:
            table = self.of(items[number])
            shown.append(f"<details><summary>item {number}</summary>{table}</details>")
            number += 1
        if number < len(items):
            shown.append(f"and {len(items) - number} more")
        return f"<details><summary>{len(items)} item(s)</summary>{''.join(shown)}</details>"


def _picture(ds: Any) -> str:
    """Return the first frame as an image, or why there is none."""
    if not any(tag in ds for tag in _PIXEL_DATA):
        return ""
    from base64 import b64encode

    from ..pixels.decode import pixel_array_of
    from ..pixels.processing import apply_color_lut

    try:
        frame = pixel_array_of(ds, {"index": 0})
        if ds.get("PhotometricInterpretation") == "PALETTE COLOR":
            colours = apply_color_lut(frame, ds)
            frame = (colours >> 8 * (colours.itemsize - 1)).astype("u1")
    except (CodicomError, AttributeError) as error:
        return f"<p>no picture: {escape(str(error))}</p>"
    inverted = ds.get("PhotometricInterpretation") == "MONOCHROME1"
    data = b64encode(_png(_eight_bits(frame, inverted))).decode("ascii")
    return f"<img src='data:image/png;base64,{data}' alt='the first frame'>"


def _eight_bits(frame: Any, inverted: bool) -> Any:
    """Return a frame at the size of a thumbnail, its range stretched to 8 bits."""
    import numpy as np

    step = max(1, -(-max(frame.shape[:2]) // _THUMBNAIL))
    small = np.nan_to_num(frame[::step, ::step].astype("f8"))
    if frame.dtype != np.uint8 or frame.ndim == 2:
        low, high = np.percentile(small, (0.5, 99.5))
        small = (small - low) * (255.0 / max(high - low, 1e-9))
    small = np.clip(small, 0, 255).astype("u1")
    return 255 - small if inverted else small


def _png(pixels: Any) -> bytes:
    """Return 8-bit grey or RGB samples as a PNG file (RFC 2083)."""
    import struct
    import zlib

    rows, columns = pixels.shape[:2]
    lines = pixels.reshape(rows, -1)
    # Each line begins with the number of its filter, none.
    raw = b"".join(b"\0" + line.tobytes() for line in lines)
    head = struct.pack(">IIBBBBB", columns, rows, 8, 2 if pixels.ndim == 3 else 0, 0, 0, 0)
    file = b"\x89PNG\r\n\x1a\n"
    for name, content in ((b"IHDR", head), (b"IDAT", zlib.compress(raw)), (b"IEND", b"")):
        check = zlib.crc32(name + content)
        file += struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)
    return file
