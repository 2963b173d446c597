"""The one pixel data handler under a name that it had in pydicom 2; deprecated.

Belongs here: the old names alone. Layer: 4 (services).
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

__all__ = [
    "DEPENDENCIES",
    "HANDLER_NAME",
    "get_pixeldata",
    "is_available",
    "needs_to_convert_to_RGB",
    "should_change_PhotometricInterpretation_to_RGB",
    "supports_transfer_syntax",
]
