"""A contact sheet: thumbnails with their names in one PNG, with nothing but numpy and zlib."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np

SIDE = 128
MARGIN = 8
LABEL = 12
WIDEST = 16

_BACKGROUND = np.array([24, 26, 30], np.uint8)
_INK = np.array([196, 204, 214], np.uint8)

# A 5x7 font: a letter is seven rows of five bits, as hexadecimal digits, two for each row.
_FONT = {
    "A": "0E11111F111111", "B": "1E11111E11111E", "C": "0E11101010110E", "D": "1E11111111111E",
    "E": "1F10101E10101F", "F": "1F10101E101010", "G": "0E11101713110F", "H": "1111111F111111",
    "I": "0E04040404040E", "J": "0702020202120C", "K": "11121418141211", "L": "1010101010101F",
    "M": "111B1515111111", "N": "11191513111111", "O": "0E11111111110E", "P": "1E11111E101010",
    "Q": "0E11111115120D", "R": "1E11111E141211", "S": "0F10100E01011E", "T": "1F040404040404",
    "U": "1111111111110E", "V": "111111110A0A04", "W": "1111111515150A", "X": "11110A040A1111",
    "Y": "11110A04040404", "Z": "1F01020408101F", "0": "0E11131519110E", "1": "040C040404040E",
    "2": "0E11010204081F", "3": "1F02040201110E", "4": "02060A121F0202", "5": "1F101E0101110E",
    "6": "0608101E11110E", "7": "1F010204080808", "8": "0E11110E11110E", "9": "0E11110F01020C",
    "_": "0000000000001F", "-": "0000001F000000", ".": "00000000000C0C", " ": "00000000000000",
    "+": "0004041F040400", "(": "02040808080402", ")": "08040202020408",
}  # fmt: skip


def to_gray(values: np.ndarray) -> np.ndarray:
    """Stretch numbers to 8 bits, leaving out the lowest and highest half per cent."""
    numbers = values.astype(np.float64)
    finite = numbers[np.isfinite(numbers)]
    if not finite.size:
        return np.zeros(values.shape, np.uint8)
    low, high = np.percentile(finite, (0.5, 99.5))
    if high <= low:
        low, high = float(finite.min()), float(finite.max())
    scaled = (np.nan_to_num(numbers) - low) / (high - low if high > low else 1.0)
    return (np.clip(scaled, 0, 1) * 255).astype(np.uint8)


def _from_ybr(image: np.ndarray) -> np.ndarray:
    """Convert full-range YBR to RGB (PS3.3 C.7.6.3.1.2), well enough to look at."""
    y, cb, cr = (image[..., i].astype(np.float64) for i in range(3))
    rgb = (
        y + 1.402 * (cr - 128),
        y - 0.344 * (cb - 128) - 0.714 * (cr - 128),
        y + 1.772 * (cb - 128),
    )
    return np.clip(np.stack(rgb, -1), 0, 255).astype(np.uint8)


def thumbnail(dataset: Any, array: np.ndarray) -> np.ndarray:
    """Return the middle frame of an image as ``SIDE x SIDE x 3`` bytes, in its proportions."""
    colour = int(dataset.SamplesPerPixel) == 3
    if int(dataset.get("NumberOfFrames") or 1) > 1:
        array = array[len(array) // 2]
    step = max(1, max(array.shape[:2]) // (2 * SIDE))
    array = array[::step, ::step]
    rows, columns = array.shape[:2]
    scale = SIDE / max(rows, columns)
    height, width = max(1, round(rows * scale)), max(1, round(columns * scale))
    picked = array[np.arange(height) * rows // height][:, np.arange(width) * columns // width]
    if colour:
        image = picked if picked.dtype == np.uint8 else to_gray(picked)
        if "YBR" in dataset.PhotometricInterpretation:
            image = _from_ybr(image)
    else:
        gray = to_gray(picked)
        if dataset.PhotometricInterpretation == "MONOCHROME1":
            gray = 255 - gray
        image = np.repeat(gray[..., None], 3, -1)
    tile = np.zeros((SIDE, SIDE, 3), np.uint8)
    top, left = (SIDE - height) // 2, (SIDE - width) // 2
    tile[top : top + height, left : left + width] = image
    return tile


def draw_text(sheet: np.ndarray, top: int, left: int, text: str) -> None:
    """Draw a line of text, cut to the width of a thumbnail."""
    letters = text.upper()[: SIDE // 6]
    for index, letter in enumerate(letters):
        code = bytes.fromhex(_FONT.get(letter, _FONT["."]))
        for row, bits in enumerate(code):
            for column in range(5):
                if bits >> (4 - column) & 1:
                    sheet[top + row, left + index * 6 + column] = _INK


def write_png(path: Path, image: np.ndarray) -> None:
    """Write ``rows x columns x 3`` bytes as a PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
        )

    rows, columns = image.shape[:2]
    filtered = np.zeros((rows, columns * 3 + 1), np.uint8)
    filtered[:, 1:] = image.reshape(rows, -1)
    header = struct.pack(">LLBBBBB", columns, rows, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(filtered.tobytes(), 6))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body + chunk(b"IEND", b""))


def write(path: Path, thumbnails: list[tuple[str, np.ndarray]]) -> None:
    """Write the sheet of named thumbnails."""
    columns = min(WIDEST, max(8, round(len(thumbnails) ** 0.5)), max(1, len(thumbnails)))
    rows = max(1, -(-len(thumbnails) // columns))
    cell_height, cell_width = SIDE + LABEL + MARGIN, SIDE + MARGIN
    sheet = np.empty((rows * cell_height + MARGIN, columns * cell_width + MARGIN, 3), np.uint8)
    sheet[:] = _BACKGROUND
    for index, (name, tile) in enumerate(thumbnails):
        top = MARGIN + index // columns * cell_height
        left = MARGIN + index % columns * cell_width
        sheet[top : top + SIDE, left : left + SIDE] = tile
        label = name.removesuffix(".dcm")
        draw_text(sheet, top + SIDE + 3, left, label)
    write_png(path, sheet)
