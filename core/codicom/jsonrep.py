"""The DICOM JSON model (PS3.18 annex F): what stands behind ``to_json`` and ``from_json``.

Belongs here: the names of ``pydicom.jsonrep``, and a dump handler for readers that are not
Python. Must not know: data sets; the class of items is handed in. Layer: 4 (services).
"""

from __future__ import annotations

import json
from typing import Any

from ._json.decode import JsonDataElementConverter, convert_to_python_number

__all__ = ["JsonDataElementConverter", "convert_to_python_number", "interoperable"]

# JavaScript's numbers are doubles: from here on it rounds whole numbers.
_SAFE = 2**53 - 1


def interoperable(tree: Any) -> str:
    """Return JSON text that every reader understands alike (RFC 8259 section 6).

    Numbers that are not finite become the texts ``"NaN"``, ``"Infinity"`` and ``"-Infinity"``,
    for which JSON has no number, and whole numbers of more than 53 bits become texts, as PS3.18
    F.2.3 allows. ``from_json`` reads both. For use as ``ds.to_json(dump_handler=interoperable)``.

    Parameters
    ----------
    tree : dict
        What ``to_json_dict`` returns.

    Returns
    -------
    str
        The text, with sorted keys.
    """
    return json.dumps(_safe(tree), sort_keys=True, allow_nan=False)


def _safe(value: Any) -> Any:
    """Return `value` with texts for the numbers that JSON or its readers cannot hold."""
    if isinstance(value, dict):
        return {key: _safe(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_safe(each) for each in value]
    if isinstance(value, float) and value - value != 0.0:
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    if isinstance(value, int) and not -_SAFE <= value <= _SAFE:
        return str(int(value))
    return value
