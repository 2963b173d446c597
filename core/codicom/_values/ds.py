"""The choice between the two classes of decimal strings.

Belongs here: :func:`DS`. It stands above both classes, because the one for exact decimals needs the
other's rules. Must not know: anything else. Layer: 2 (values).
"""

from __future__ import annotations

from .. import config
from .numbers import DSfloat
from .validate import validate_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from .decimals import DSdecimal

__all__ = ["DS"]


def DS(
    val: str | int | float | Decimal | None,
    auto_format: bool = False,
    validation_mode: int | None = None,
) -> str | DSfloat | DSdecimal | None:
    """Return a decimal string of the class that ``config.use_DS_decimal`` asks for.

    Parameters
    ----------
    val : str, int, float, decimal.Decimal or None
        The number. None and blank text are returned as they are.
    auto_format : bool, optional
        If true, and the number does not fit in 16 characters, it is written rounded.
    validation_mode : int, optional
        ``config.IGNORE``, ``config.WARN`` or ``config.RAISE``; by default
        ``config.settings.reading_validation_mode``.

    Raises
    ------
    codicom.errors.InvalidValueError
        If `val` is no number or, with ``config.RAISE``, no valid decimal string.
    """
    if val is None:
        return None
    settings = config.current()
    if validation_mode is None:
        validation_mode = settings.reading_validation_mode
    if isinstance(val, str):
        if not val.strip():
            return val
        validate_value("DS", val, validation_mode)
    if settings.use_DS_decimal:
        from .decimals import DSdecimal

        return DSdecimal(val, auto_format, validation_mode)
    return DSfloat(val, auto_format, validation_mode)
