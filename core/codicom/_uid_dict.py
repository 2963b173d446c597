"""The table of UIDs under the name that pynetdicom and others import it by. Layer: 0 (words)."""

from .uid import UID_dictionary

__all__ = ["UID_dictionary"]
