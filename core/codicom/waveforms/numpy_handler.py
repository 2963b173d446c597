"""Waveforms under the module that programs written for pydicom import them from.

Belongs here: the names alone. Layer: 4 (services).
"""

from . import TYPES, generate_multiplex, multiplex_array

__all__ = [
    "DEPENDENCIES",
    "HANDLER_NAME",
    "WAVEFORM_DTYPES",
    "generate_multiplex",
    "is_available",
    "multiplex_array",
]

HANDLER_NAME = "Numpy Waveform"
DEPENDENCIES = {"numpy": ("https://numpy.org/", "NumPy")}
_KINDS = {"i": "int", "u": "uint"}
#: (Waveform Bits Allocated, Waveform Sample Interpretation) to NumPy's name for a sample
WAVEFORM_DTYPES = {key: f"{_KINDS[code[0]]}{8 * int(code[1:])}" for key, code in TYPES.items()}


def is_available() -> bool:
    """Return whether waveforms can be made arrays, which they always can."""
    return True
