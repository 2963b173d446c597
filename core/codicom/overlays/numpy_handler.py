"""Overlays under the module that programs written for pydicom import them from.

Belongs here: the names alone. Layer: 4 (services).
"""

from . import get_overlay_array

__all__ = ["DEPENDENCIES", "HANDLER_NAME", "get_overlay_array", "is_available"]

HANDLER_NAME = "Numpy Overlay"
DEPENDENCIES = {"numpy": ("https://numpy.org/", "NumPy")}


def is_available() -> bool:
    """Return whether overlays can be made arrays, which they always can."""
    return True
