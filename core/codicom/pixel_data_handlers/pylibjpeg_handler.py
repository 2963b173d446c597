"""The one pixel data handler under a name that it had in pydicom 2; deprecated.

Belongs here: the old names alone. Layer: 4 (services).
"""

from .codecs import *  # noqa: F403 - its __all__ is what a handler has
from .codecs import __all__ as __all__
