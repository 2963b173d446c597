"""Pixel data: decoding, compressing, setting, and the codecs that plugins bring.

Belongs here: the public names, each loaded when it is first used, so that importing this package
(as every plugin does for its contract) loads no numpy. Must not know: how anything is done.
Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .decoders.base import get_decoder
    from .encoders.base import get_encoder
    from .processing import (
        apply_color_lut,
        apply_icc_profile,
        apply_modality_lut,
        apply_presentation_lut,
        apply_rescale,
        apply_voi,
        apply_voi_lut,
        apply_windowing,
        convert_color_space,
        create_icc_transform,
    )
    from .reports import FrameReport, iter_report, report
    from .utils import (
        as_pixel_options,
        compress,
        concatenate_packed_frames,
        decompress,
        get_packed_frame,
        iter_pixels,
        pack_bits,
        pixel_array,
        set_pixel_data,
        unpack_bits,
    )

__all__ = [
    "FrameReport",
    "apply_color_lut",
    "apply_icc_profile",
    "apply_modality_lut",
    "apply_presentation_lut",
    "apply_rescale",
    "apply_voi",
    "apply_voi_lut",
    "apply_windowing",
    "as_pixel_options",
    "compress",
    "concatenate_packed_frames",
    "convert_color_space",
    "create_icc_transform",
    "decompress",
    "get_decoder",
    "get_encoder",
    "get_packed_frame",
    "iter_pixels",
    "iter_report",
    "pack_bits",
    "pixel_array",
    "report",
    "set_pixel_data",
    "unpack_bits",
]


def __getattr__(name: str) -> Any:
    if name == "get_decoder":
        from .decoders import base

        return base.get_decoder
    if name == "get_encoder":
        from .encoders import base as encoders

        return encoders.get_encoder
    if name in ("FrameReport", "iter_report", "report"):
        from importlib import import_module

        return getattr(import_module(".reports", __name__), name)
    if name in __all__:
        from . import processing, utils

        return getattr(processing if name in processing.__all__ else utils, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
