"""The encoder objects under the module that they had before pydicom 3; deprecated.

Belongs here: the old names alone. Layer: 4 (services).
"""

from __future__ import annotations

from typing import Any

from .misc import warn_and_log
from .pixels import encoders

__all__ = ["__getattr__"]


def __getattr__(name: str) -> Any:
    """Return an encoder object, or what finds one, with a DeprecationWarning."""
    package = __name__.partition(".")[0]
    finder = name == "get_encoder"
    home: Any = encoders.base if finder else encoders
    if name.startswith("_") or not hasattr(home, name):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    warn_and_log(
        f"'{package}.encoders' will be removed in v4.0, please use "
        f"'from {package}.pixels{'' if finder else '.encoders'} import {name}' instead",
        DeprecationWarning,
        stacklevel=2,
    )
    return getattr(home, name)
