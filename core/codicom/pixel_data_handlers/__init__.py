"""What remains of the pixel data handlers of pydicom 2; deprecated.

Belongs here: the old names of what is now in ``pixels``, and one handler for all plugins.
Layer: 4 (services).
"""

from . import util
from .util import __getattr__

__all__ = ["__getattr__", "util"]
