"""Reading and writing under the name of a module that pydicom keeps for old programs.

Belongs here: the names alone. Layer: 6 (faces).
"""

from __future__ import annotations

from .filereader import dcmread
from .filewriter import dcmwrite

__all__ = ["dcmread", "dcmwrite"]
