"""What Specific Character Set (0008,0005) stands for, whatever somebody has set it to.

Belongs here: from a value of any kind to the terms that :mod:`codicom.charset` knows. Must not
know: elements, what text is encoded with. Layer: 2 (values).
"""

from __future__ import annotations

from typing import Any

from ..multival import MultiValue
from .names import PersonName

__all__ = ["terms_of"]


def terms_of(value: Any) -> list[str | None] | None:
    """Return the terms of a value of Specific Character Set, None if they are no text.

    Parameters
    ----------
    value : Any
        The value. A name, which an element has that got the VR PN, is its text.
    """
    parts = value if isinstance(value, (list, tuple, MultiValue)) else (value,)
    terms = [str(part) if isinstance(part, PersonName) else part for part in parts]
    return terms if all(term is None or isinstance(term, str) for term in terms) else None
