"""The functions about native pixel data, under their old module; deprecated.

Belongs here: the old names alone. Layer: 4 (services).
"""

from .util import __getattr__

__all__ = ["__getattr__"]
