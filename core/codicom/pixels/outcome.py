"""What compressing changes in the elements that describe an image.

Belongs here: the rules of PS3.5 8.2 and PS3.3 C.7.6.1.1.5 for what a codestream does to colour,
depth and fidelity, told from the codestream itself. Must not know: plugins, the class of the data
set. Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codestream import Header, read_header

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .codec import FrameSpec

__all__ = ["outcome"]

_4 = "1.2.840.10008.1.2.4."
_FAMILY = frozenset(
    f"{_4}{x}" for x in (50, 51, 57, 70, 80, 81, 90, 91, 201, 202, 203, 110, 111, 112)
)
_HIGH_THROUGHPUT = frozenset(f"{_4}{x}" for x in (201, 202, 203))

#: Defined terms of Lossy Image Compression Method, PS3.3 C.7.6.1.1.5.1.
_METHODS = {
    "JPEG": "ISO_10918_1",
    "JPEG-LS": "ISO_14495_1",
    "JPEG 2000": "ISO_15444_1",
    "JPEG XL": "ISO_18181_1",
}


def outcome(ds: Any, spec: FrameSpec, streams: Sequence[bytes]) -> dict[str, Any]:
    """Return the elements to set after frames were encoded.

    Parameters
    ----------
    ds : mapping
        The data set before.
    spec : FrameSpec
        What the frames were.
    streams : list of bytes
        Their codestreams.

    Returns
    -------
    dict
        Keywords and values; nothing for syntaxes that say nothing of the image themselves.
    """
    if spec.transfer_syntax_uid not in _FAMILY:
        return {}
    header = read_header(memoryview(streams[0]))
    values: dict[str, Any] = {}
    if spec.samples_per_pixel > 1:
        values["PlanarConfiguration"] = 0
        values["PhotometricInterpretation"] = _photometric(header, spec)
    if header.lossy and header.precision > spec.bits_stored:
        # The decoded samples have the precision of the stream, and errors may need it.
        values["BitsStored"] = header.precision
        values["HighBit"] = header.precision - 1
    if header.lossy:
        values.update(_lossy(ds, header, spec, streams))
    return values


def recoded_photometric(spec: FrameSpec, stream: bytes) -> str:
    """Return what the colour of a codestream is called that was made from another one.

    Parameters
    ----------
    spec : FrameSpec
        What the frame was before; its colours are what they were.
    stream : bytes
        The codestream of a syntax of the JPEG family.
    """
    now = spec.photometric_interpretation
    # The only name that PS3.5 8.2.1 and 8.2.15 know for the YCbCr of lossy JPEG.
    return "YBR_FULL_422" if now == "YBR_FULL" and read_header(memoryview(stream)).lossy else now


def _photometric(header: Header, spec: FrameSpec) -> str:
    """Return what the colour of the codestream is called (PS3.5 8.2.1 to 8.2.4, 8.2.15)."""
    now = spec.photometric_interpretation
    if header.kind == "JPEG":
        colour = header.colour or now
        return "YBR_FULL_422" if colour == "YBR_FULL" and header.lossy else colour
    if header.kind == "JPEG 2000" and header.process:
        return "YBR_ICT" if header.lossy else "YBR_RCT"
    if header.kind == "JPEG XL" and header.lossy:
        return "YBR_FULL_422" if header.jpeg else "XYB"
    return "RGB" if now in ("YBR_ICT", "YBR_RCT") else now


def _lossy(ds: Any, header: Header, spec: FrameSpec, streams: Sequence[bytes]) -> dict[str, Any]:
    """Return the record of a lossy compression, after those of earlier ones."""
    before = spec.frame_length * len(streams)
    ratio = f"{before / sum(map(len, streams)):.2f}"
    # A JPEG stream in JPEG XL has lost what JPEG lost, and nothing since.
    method = _METHODS["JPEG" if header.jpeg else header.kind]
    if spec.transfer_syntax_uid in _HIGH_THROUGHPUT:
        method = "ISO_15444_15"
    return {
        "LossyImageCompression": "01",
        "LossyImageCompressionRatio": [*_all(ds.get("LossyImageCompressionRatio")), ratio],
        "LossyImageCompressionMethod": [*_all(ds.get("LossyImageCompressionMethod")), method],
    }


def _all(value: Any) -> list[Any]:
    """Return the values of an element that may have none, one or several."""
    if value is None or value == "":
        return []
    return [value] if isinstance(value, (str, float)) else list(value)
