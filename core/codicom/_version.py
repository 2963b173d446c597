"""The version of codicom. Layer: 0 (words)."""

__version__ = "0.1.0"
