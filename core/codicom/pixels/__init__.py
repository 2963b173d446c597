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


_MODULES = {
    "get_decoder": "decoders.base",
    "get_encoder": "encoders.base",
    **dict.fromkeys(("FrameReport", "iter_report", "report"), "reports"),
    **dict.fromkeys(
        (
            "apply_color_lut apply_icc_profile apply_modality_lut apply_presentation_lut "
            "apply_rescale apply_voi apply_voi_lut apply_windowing convert_color_space "
            "create_icc_transform"
        ).split(),
        "processing",
    ),
}


#: Modules that are there without being imported, as in pydicom.
_PUBLIC_MODULES = frozenset(("common", "decoders", "encoders", "processing", "utils"))


def __getattr__(name: str) -> Any:
    """Load a public name or module when it is first used, and keep it."""
    from importlib import import_module

    if name in _PUBLIC_MODULES:
        return import_module(f"{__name__}.{name}")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULES.get(name, 'utils')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_PUBLIC_MODULES})
