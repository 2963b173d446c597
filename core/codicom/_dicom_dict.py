"""The dictionary under the name that deid and others import it by. Layer: 0 (words)."""

from .datadict import DicomDictionary, RepeatersDictionary

__all__ = ["DicomDictionary", "RepeatersDictionary"]
