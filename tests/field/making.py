"""Makers of the inputs of the cases: images, codestreams, and what every plugin makes of them."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image as Picture

from codicom.encaps import encapsulate
from codicom.errors import CodecError
from codicom.pixels import registry
from pixels.images import image

FOUR = "1.2.840.10008.1.2.4."
BASELINE, EXTENDED, LOSSLESS, LOSSLESS_SV1 = (FOUR + n for n in ("50", "51", "57", "70"))
JPEG_LS, NEAR = FOUR + "80", FOUR + "81"
J2K, J2K_LOSSY = FOUR + "90", FOUR + "91"
HTJ2K_LOSSY = FOUR + "203"
JXL = FOUR + "110"
RLE = "1.2.840.10008.1.2.5"


def rng(seed: int = 0) -> Any:
    """Return a source of the same random numbers in each run."""
    return np.random.default_rng(seed)


def smooth(rows: int, columns: int, low: int, high: int, seed: int = 0) -> Any:
    """Return (rows, columns) integers that cover `low` to `high`, smooth with a little noise."""
    y, x = np.mgrid[:rows, :columns]
    wave = np.sin(x / 7.0) + np.cos(y / 5.0) + rng(seed).normal(0, 0.02, (rows, columns))
    wave = (wave - wave.min()) / (wave.max() - wave.min())
    return np.rint(low + wave * (high - low)).astype(np.int64)


def colours(rows: int = 32, columns: int = 48) -> Any:
    """Return (rows, columns, 3) RGB of saturated patches, so that no mistake looks right."""
    red_green_blue = ((200, 20, 30), (20, 180, 40), (30, 40, 220))
    others = ((220, 210, 20), (15, 200, 210), (240, 240, 240))
    patches = np.array([*red_green_blue, *others], np.uint8)
    index = (np.arange(rows)[:, None] // 16 * 3 + np.arange(columns)[None] // 16) % len(patches)
    return patches[index]


def native(array: Any, **facts: Any) -> Any:
    """Return a data set with the native pixels of `array`: (frames,) rows, columns(, samples)."""
    samples = 3 if array.ndim > 2 and array.shape[-1] == 3 else 1
    shape = array.shape[:-1] if samples == 3 else array.shape
    facts = {"frames": shape[0] if len(shape) == 3 else None, **facts}
    allocated = array.dtype.itemsize * 8
    facts = {"allocated": allocated, "signed": int(array.dtype.kind == "i"), **facts}
    data = array.astype(array.dtype.newbyteorder("<")).tobytes()
    return image(data, rows=shape[-2], columns=shape[-1], samples=samples, **facts)


def encapsulated(streams: bytes | Sequence[bytes], syntax: str, **facts: Any) -> Any:
    """Return a data set with codestreams, one fragment for each frame."""
    frames = [streams] if isinstance(streams, bytes) else list(streams)
    ds = image(encapsulate(frames), syntax=syntax, vr="OB", **facts)
    ds["PixelData"].is_undefined_length = True
    return ds


def streams_of(ds: Any) -> list[bytes]:
    """Return the codestreams of a data set."""
    return [bytes(frame.encoded) for frame in ds.frames]


def encoders(syntax: str) -> tuple[str, ...]:
    """Return the labels of the encoders that are installed for a transfer syntax."""
    return tuple(c.label for c in registry.plugins("encoders", syntax).usable)


def decoders(ds: Any) -> tuple[str, ...]:
    """Return the labels of the decoders that are installed for the syntax of a data set."""
    syntax = str(ds.file_meta.TransferSyntaxUID)
    return tuple(c.label for c in registry.plugins("decoders", syntax).usable)


def decoded(ds: Any, **options: Any) -> dict[str, Any]:
    """Decode with the default order, ``""``, and with every plugin by itself.

    A plugin may refuse with a `CodecError`, which is no wrong pixel; the default may not.
    """
    arrays = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for label in ("", *decoders(ds)):
            ds.pixel_array_options(decoding_plugin=label, **options)
            try:
                arrays[label] = ds.pixel_array.copy()
            except CodecError:
                if not label:
                    raise
    ds.pixel_array_options()
    return arrays


def all_are(ds: Any, expected: Any, within: int = 0, **options: Any) -> None:
    """Assert that whatever decodes `ds` gives `expected`, up to `within`."""
    arrays = decoded(ds, **options)
    assert len(arrays) > 1
    for label, array in arrays.items():
        assert array.dtype == expected.dtype, label
        assert array.shape == expected.shape, label
        off = int(np.abs(array.astype(np.int64) - expected.astype(np.int64)).max())
        assert off <= within, f"{label or 'default'} is off by {off}"


# ---- JPEG ---------------------------------------------------------------------------------------


def jpeg(array: Any, rgb: bool = False, subsampling: int = 0, quality: int = 95) -> bytes:
    """Return a baseline JPEG stream made by Pillow, without JFIF and Adobe markers.

    RGB is coded as YCbCr, or as it is if `rgb` says so.
    """
    out = io.BytesIO()
    picture = Picture.fromarray(array)
    more = {} if array.ndim == 2 else {"keep_rgb": rgb, "subsampling": subsampling}
    picture.save(out, "JPEG", quality=quality, **more)
    return without_markers(renamed(out.getvalue(), (1, 2, 3)) if rgb else out.getvalue())


def segments(stream: bytes) -> list[tuple[int, bytes]]:
    """Return the marker segments from SOI on, the rest of the stream with the SOS segment."""
    found, at = [], 2
    while True:
        marker, length = struct.unpack_from(">HH", stream, at)
        if marker == 0xFFDA:
            return [*found, (marker, stream[at:])]
        found.append((marker, stream[at : at + 2 + length]))
        at += 2 + length


def joined(parts: Sequence[tuple[int, bytes]]) -> bytes:
    """Return the stream of marker segments."""
    return b"\xff\xd8" + b"".join(data for _, data in parts)


def without_markers(stream: bytes) -> bytes:
    """Return the stream without its application segments."""
    return joined([p for p in segments(stream) if not 0xFFE0 <= p[0] <= 0xFFEF])


def renamed(stream: bytes, names: Sequence[int]) -> bytes:
    """Return the stream with other component identifiers."""
    parts = []
    for marker, data in segments(stream):
        change = bytearray(data)
        if marker in (0xFFC0, 0xFFC1, 0xFFC3):
            change[10 : 10 + 3 * len(names) : 3] = bytes(names)
        elif marker == 0xFFDA:
            change[5 : 5 + 2 * len(names) : 2] = bytes(names)
        parts.append((marker, bytes(change)))
    return joined(parts)


def with_adobe(stream: bytes, transform: int) -> bytes:
    """Return the stream with Adobe's APP14, which says how colour was transformed."""
    return stream[:2] + b"\xff\xee\x00\x0eAdobe\x00\x64\0\0\0\0" + bytes([transform]) + stream[2:]


def with_jfif(stream: bytes) -> bytes:
    """Return the stream with the APP0 of JFIF."""
    return stream[:2] + b"\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0" + stream[2:]


def to_ybr(rgb: Any) -> Any:
    """Return RGB as YBR_FULL by the equations of PS3.3 C.7.6.3.1.2."""
    r, g, b = (rgb[..., i].astype(float) for i in range(3))
    y = 0.2990 * r + 0.5870 * g + 0.1140 * b
    cb = -0.1687 * r - 0.3313 * g + 0.5000 * b + 128
    cr = 0.5000 * r - 0.4187 * g - 0.0813 * b + 128
    return np.clip(np.rint(np.stack([y, cb, cr], -1)), 0, 255).astype(np.uint8)


# ---- JPEG Lossless, written in Python -----------------------------------------------------------

#: Code lengths of the categories 0 to 16, as (category for each code, in order).
_CATEGORIES = (4, 3, 5, 2, 6, 1, 0, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
_LENGTHS = (2, 3, 3, 3, 4, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)


class _Bits:
    """Collects bits, the most significant first, with a zero after each FF (T.81 F.1.2.3)."""

    def __init__(self) -> None:
        self.out = bytearray()
        self.value = self.count = 0

    def put(self, value: int, count: int) -> None:
        self.value = self.value << count | value
        self.count += count
        while self.count >= 8:
            self.count -= 8
            byte = self.value >> self.count & 0xFF
            self.out += b"\xff\x00" if byte == 0xFF else bytes([byte])
        self.value &= (1 << self.count) - 1

    def flush(self) -> bytes:
        if self.count:
            self.put((1 << (8 - self.count)) - 1, 8 - self.count)
        return bytes(self.out)


def _prediction(x: Any, row: int, column: int, predictor: int, half: int) -> int:
    """Return Px of T.81 H.1.2.1, the predictor of the first row and column being fixed."""
    if row == 0:
        return half if column == 0 else int(x[row, column - 1])
    if column == 0:
        return int(x[row - 1, column])
    a, b, c = int(x[row, column - 1]), int(x[row - 1, column]), int(x[row - 1, column - 1])
    return (0, a, b, c, a + b - c, a + ((b - c) >> 1), b + ((a - c) >> 1), (a + b) >> 1)[predictor]


def lossless_jpeg(samples: Any, precision: int, predictor: int = 1, wrap: bool = False) -> bytes:
    """Encode (rows, columns) or (rows, columns, 3) samples by T.81 Annex H.

    `wrap` writes differences of the other sign wherever they mean the same modulo 2**precision,
    as some ultrasound machines do; that has a meaning for less than 16 bits and for predictors that
    do not divide.
    """
    assert not wrap or (precision < 16 and predictor < 5)
    array = samples[..., None] if samples.ndim == 2 else samples
    rows, columns, count = array.shape
    codes, code, before = {}, 0, _LENGTHS[0]
    for category, length in zip(_CATEGORIES, _LENGTHS, strict=True):
        code <<= length - before
        codes[category], before = (code, length), length
        code += 1
    bits = _Bits()
    for row in range(rows):
        for column in range(columns):
            for k in range(count):
                plane = array[..., k]
                off = int(plane[row, column]) - _prediction(
                    plane, row, column, predictor, 1 << (precision - 1)
                )
                off = (off + 0x8000) % 0x10000 - 0x8000
                if wrap and 0 < off < 1 << precision:
                    off -= 1 << precision
                off = 32768 if off == -32768 else off
                category = abs(off).bit_length()
                bits.put(*codes[category])
                if category < 16:
                    bits.put(off if off > 0 else off + (1 << category) - 1, category)
    table = bytes(_LENGTHS.count(n) for n in range(1, 17)) + bytes(_CATEGORIES)
    head = struct.pack(">HHHBHHB", 0xFFC3, 8 + 3 * count, 0, precision, rows, columns, count)
    head = head[:4] + head[6:] + b"".join(bytes([k + 1, 0x11, 0]) for k in range(count))
    scan = struct.pack(">HHB", 0xFFDA, 6 + 2 * count, count)
    scan += b"".join(bytes([k + 1, 0]) for k in range(count)) + bytes([predictor, 0, 0])
    dht = struct.pack(">HHB", 0xFFC4, 3 + len(table), 0) + table
    return b"\xff\xd8" + head + dht + scan + bits.flush() + b"\xff\xd9"


# ---- JPEG 2000 ----------------------------------------------------------------------------------


def _packets(plane: Any) -> tuple[dict[int, bytes], list[bytes]]:
    """Encode one component with Pillow; return its segments and its packets, by resolution."""
    out = io.BytesIO()
    options: dict[str, Any] = {"num_resolutions": 4, "progression": "LRCP", "irreversible": False}
    Picture.fromarray(plane).save(out, "JPEG2000", no_jp2=True, plt=True, **options)
    stream, head, lengths, at = out.getvalue(), {}, [], 2
    while stream[at : at + 2] != b"\xff\x93":
        marker, length = struct.unpack_from(">HH", stream, at)
        head[marker] = stream[at : at + 2 + length]
        at += 2 + length
    number = 0
    for byte in head[0xFF58][5:]:  # PLT: the lengths of the packets, seven bits a byte
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            lengths.append(number)
            number = 0
    at, packets = at + 2, []
    for length in lengths:
        packets.append(stream[at : at + length])
        at += length
    return head, packets


def subsampled_j2k(planes: Sequence[Any]) -> bytes:
    """Return a JPEG 2000 stream of Y, CB and CR, the latter with fewer columns or rows."""
    rows, columns = planes[0].shape
    coded = [_packets(plane) for plane in planes]
    head = coded[0][0]
    siz = head[0xFF51][:2] + struct.pack(">H", 47) + head[0xFF51][4:38] + b"\0\3"
    for plane in planes:
        siz += bytes([7, columns // plane.shape[1], rows // plane.shape[0]])
    body = b"".join(b"".join(one) for one in zip(*(packets for _, packets in coded), strict=True))
    sot = struct.pack(">HHHIBB", 0xFF90, 10, 0, 14 + len(body), 0, 1)
    main = b"\xff\x4f" + siz + head[0xFF52] + head[0xFF5C]
    return main + sot + b"\xff\x93" + body + b"\xff\xd9"


# ---- files --------------------------------------------------------------------------------------


def saved(ds: Any, path: Any) -> Any:
    """Save a data set as a file of its own that everybody reads; return the path."""
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    ds.SOPInstanceUID = "1.2.826.0.1.3680043.10.9999.1"
    ds.save_as(path, enforce_file_format=True)
    return path
