"""Where codicom differs from pydicom 3.0.2 on purpose, with the reason.

The same differences are listed for users in ``docs/moving-from-pydicom.md``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Known:
    """One accepted difference: the operation, a pattern of the difference, the reason."""

    operation: str
    text: str
    reason: str

    def explains(self, operation: str, text: str) -> bool:
        """Return whether this row is about a difference."""
        return (
            re.fullmatch(self.operation, operation) is not None
            and re.search(self.text, text) is not None
        )


KNOWN: tuple[Known, ...] = ()
