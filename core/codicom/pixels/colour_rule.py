"""The one colour rule: what is converted to RGB or to YBR_FULL, whichever codec decoded it.

Belongs here: which conversion the options of decoding ask for, whether a frame needs it, and the
conversion of a frame in place. Must not know: codecs, data sets, whole images.
Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codicom._native import ffi, lib

from ..errors import InvalidPixelDataError

if TYPE_CHECKING:
    from .codec import FrameSpec

__all__ = ["colour_options", "convert", "decoded_colour", "wants"]

_SUBSAMPLED = ("YBR_FULL", "YBR_FULL_422")


def colour_options(options: dict[str, Any]) -> tuple[bool, bool]:
    """Return whether to convert to RGB and whether to convert to YBR_FULL.

    Raises
    ------
    ValueError
        If both are forced.
    """
    force_rgb, force_ybr = options.get("force_rgb"), options.get("force_ybr")
    if force_rgb and force_ybr:
        raise ValueError("'force_rgb' and 'force_ybr' exclude one another")
    if options.get("raw"):
        return False, False
    return bool(force_rgb or (options.get("as_rgb", True) and not force_ybr)), bool(force_ybr)


def decoded_colour(photometric: str) -> str:
    """Return what a colour space is called once each pixel has a colour of its own."""
    return "YBR_FULL" if photometric == "YBR_FULL_422" else photometric


def wants(photometric: str, to_rgb: bool, to_ybr: bool, options: dict[str, Any]) -> bool:
    """Return whether a frame of a colour space is to be converted."""
    if to_ybr:
        return True
    return to_rgb and bool(photometric in _SUBSAMPLED or options.get("force_rgb"))


def convert(
    data: Any,
    spec: FrameSpec,
    photometric: str,
    to_rgb: bool,
    to_ybr: bool,
    options: dict[str, Any],
    precision: int = 64,
) -> str:
    """Convert the colour of a frame's interleaved samples in place; return what it is now.

    The samples take Bits Stored, or fewer if the codestream has a lower `precision`.
    """
    if not wants(photometric, to_rgb, to_ybr, options):
        return photometric
    count = spec.rows * spec.columns
    if spec.samples_per_pixel == 3 and spec.bits_allocated == 16 and not spec.is_signed:
        from .colours import convert_words

        convert_words(ffi.buffer(data, 6 * count), min(precision, spec.bits_stored), not to_ybr)
        return "YBR_FULL" if to_ybr else "RGB"
    if spec.samples_per_pixel != 3 or spec.bits_allocated != 8 or spec.is_signed:
        if spec.samples_per_pixel != 3 and photometric in _SUBSAMPLED and not to_ybr:
            return photometric
        raise InvalidPixelDataError(
            "colour can only be converted if there are 3 unsigned samples of 8 or 16 bits; with "
            f"raw=True the image is given in its {photometric}"
        )
    if to_ybr:
        lib.cp_rgb_to_ybr(data, data, count)
        return "YBR_FULL"
    lib.cp_ybr_to_rgb(data, data, count)
    return "RGB"
