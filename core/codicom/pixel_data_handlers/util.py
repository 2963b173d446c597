"""The functions of ``pixels`` under the module that they had before pydicom 3; deprecated.

Belongs here: the old names alone. Must not know: how anything is done. Layer: 4 (services).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..misc import warn_and_log

_HOMES = {
    "pixels": (
        "apply_color_lut", "apply_modality_lut", "apply_rescale", "apply_voi", "apply_voi_lut",
        "apply_windowing", "convert_color_space", "pack_bits", "unpack_bits",
    ),
    "pixels.utils": (
        "expand_ybr422", "get_expected_length", "get_image_pixel_ids", "get_j2k_parameters",
        "get_nr_frames", "pixel_dtype", "reshape_pixel_array",
    ),
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Return a function of ``pixels`` by its old name, with a DeprecationWarning."""
    package = __name__.partition(".")[0]
    for home, names in _HOMES.items():
        if name in names:
            warn_and_log(
                f"'{package}.pixel_data_handlers' will be removed in v4.0, please use "
                f"'from {package}.{home} import {name}' instead",
                DeprecationWarning,
                stacklevel=2,
            )
            return getattr(import_module(f"{package}.{home}"), name)
    raise AttributeError(
        f"'{package}.pixel_data_handlers' has no {name!r}: codecs are plugins of {package}.pixels"
    )
