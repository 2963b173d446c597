"""Whether imagecodecs is there, and what all objects of this plugin share.

Belongs here: finding the library. Must not know: codestreams. Layer: a plugin.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

__all__ = ["Plugin"]


class Plugin:
    """A decoder or an encoder of this distribution.

    Parameters
    ----------
    priority : int
        See :class:`codicom.pixels.codec.Decoder`.
    """

    label = "imagecodecs"
    codec = ""
    _library: Any = None

    def __init__(self, priority: int) -> None:
        self.priority = priority

    def missing(self) -> str | None:
        """Return why the library cannot be used, with the pip line that helps, or None."""
        if find_spec("imagecodecs") is None:
            return "the library imagecodecs is not installed: pip install imagecodecs"
        import imagecodecs

        codec = getattr(imagecodecs, self.codec, None)
        if codec is None or not codec.available:
            return (
                f"imagecodecs {imagecodecs.__version__} was built without {self.codec}: "
                "pip install --upgrade imagecodecs (HTJ2K needs Python 3.11 or later)"
            )
        return None

    def library(self) -> Any:
        """Return the library, imported when it is first needed."""
        if self._library is None:
            import imagecodecs

            self._library = imagecodecs
        return self._library
