"""Pixel data: decoding, compressing, setting, and the codecs that plugins bring.

Belongs here: the public names, each loaded when it is first used, so that importing this package
(as every plugin does for its contract) loads no numpy. Must not know: how anything is done.
Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    "as_pixel_options",
    "compress",
    "concatenate_packed_frames",
    "decompress",
    "get_packed_frame",
    "iter_pixels",
    "pack_bits",
    "pixel_array",
    "set_pixel_data",
    "unpack_bits",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from . import utils

        return getattr(utils, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
