"""The functions about native pixel data, under their old module; deprecated.

Belongs here: the old names alone, and those of the one pixel data handler. Layer: 4 (services).
"""

from .codecs import *  # noqa: F403 - its __all__ is what a handler has
from .codecs import __all__ as __all__
from .util import __getattr__ as __getattr__
