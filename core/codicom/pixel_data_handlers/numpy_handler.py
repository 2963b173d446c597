"""The functions about native pixel data, under their old module; deprecated.

Belongs here: the old names alone, and those of the one pixel data handler. Layer: 4 (services).
"""

from .codecs import (
    DEPENDENCIES,
    HANDLER_NAME,
    get_pixeldata,
    is_available,
    needs_to_convert_to_RGB,
    should_change_PhotometricInterpretation_to_RGB,
    supports_transfer_syntax,
)
from .util import __getattr__

__all__ = [
    "DEPENDENCIES",
    "HANDLER_NAME",
    "__getattr__",
    "get_pixeldata",
    "is_available",
    "needs_to_convert_to_RGB",
    "should_change_PhotometricInterpretation_to_RGB",
    "supports_transfer_syntax",
]
