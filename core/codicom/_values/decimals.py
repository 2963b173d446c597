"""Decimal strings (DS) as exact decimals.

Belongs here: :class:`DSdecimal`, apart from the other numbers so that ``decimal`` is imported only
when it is asked for. Must not know: anything else. Layer: 2 (values).
"""

from __future__ import annotations

import decimal

from .. import config
from ..errors import InvalidValueError, ValueRangeError
from ..misc import complain
from .numbers import format_number_as_ds, is_valid_ds
from .validate import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["DSdecimal"]


class DSdecimal(decimal.Decimal):
    """A decimal string (VR DS) as an exact decimal that knows how it was written.

    Parameters
    ----------
    val : str, int, decimal.Decimal, float or None
        The number; a float only if ``config.allow_DS_float`` is true, because its digits are
        seldom those that were meant. None and blank text are returned as they are.
    auto_format : bool, optional
        If true, and the number does not fit in 16 characters as it stands, it is written
        rounded so that it fits; the value itself keeps its precision.
    validation_mode : int, optional
        ``config.IGNORE``, ``config.WARN`` or ``config.RAISE``; by default
        ``config.settings.reading_validation_mode``.

    Attributes
    ----------
    original_string : str
        The text that it was made from, without surrounding blanks; missing if it was made from
        a number and not formatted.
    auto_format : bool

    Raises
    ------
    TypeError
        If `val` is a float and floats are not allowed.
    codicom.errors.InvalidValueError
        If `val` is no number. With ``config.RAISE`` also if it is no valid decimal string;
        :class:`codicom.errors.ValueRangeError` if it is longer than 16 characters.
    """

    auto_format: bool
    original_string: str

    def __new__(  # type: ignore[misc]
        cls,
        val: str | int | float | decimal.Decimal | None,
        auto_format: bool = False,
        validation_mode: int | None = None,
    ) -> DSdecimal | str | None:
        if val is None:
            return val
        original = None
        if isinstance(val, str):
            original = val.strip()
            if not original:
                return val
        elif isinstance(val, DSdecimal):
            original = getattr(val, "original_string", None)
            auto_format = auto_format or val.auto_format
        elif isinstance(val, float) and not config.current().allow_DS_float:
            raise TypeError(
                "'DS' cannot be instantiated with a float value unless 'config.allow_DS_float' "
                "is set to True. You should convert the value to a string with the desired "
                "number of digits, or use 'Decimal.quantize()' and pass a 'Decimal' instance."
            )
        try:
            self = super().__new__(cls, val)
        except decimal.InvalidOperation:
            raise InvalidValueError(f"could not convert string to decimal: {shown(val)}") from None
        self.auto_format = auto_format
        if original is not None:
            self.original_string = original
        if auto_format:
            if original is None or not is_valid_ds(original):
                self.original_string = format_number_as_ds(decimal.Decimal(self))
        else:
            self._check(validation_mode)
        return self

    def _check(self, validation_mode: int | None) -> None:
        """Warn or raise if this is no valid decimal string."""
        if validation_mode is None:
            validation_mode = config.current().reading_validation_mode
        if validation_mode == config.IGNORE:
            return
        text = str(self)
        if len(text) > 16:
            message = (
                "Values for elements with a VR of 'DS' must be <= 16 characters long, but "
                f"{shown(text)} has more. Use a smaller string, set "
                "'config.settings.reading_validation_mode' to 'WARN' to override the length "
                "check, use 'Decimal.quantize()' and initialize with a 'Decimal' instance, or "
                "explicitly construct a DS instance with 'auto_format' set to True"
            )
            if validation_mode == config.RAISE:
                raise ValueRangeError(message)
            complain(message, 3)
        elif not is_valid_ds(text):
            message = f'Value "{text}" is not valid for elements with a VR of DS'
            if validation_mode == config.RAISE:
                raise InvalidValueError(message)
            complain(message, 3)

    def __str__(self) -> str:
        try:
            return self.original_string
        except AttributeError:
            return decimal.Decimal.__str__(self)

    def __repr__(self) -> str:
        return f"'{self!s}'"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) == other
        return decimal.Decimal.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) != other
        return decimal.Decimal.__ne__(self, other)

    __hash__ = decimal.Decimal.__hash__

    def __reduce__(self) -> Any:
        value = decimal.Decimal(self)
        return _restore, (value, getattr(self, "original_string", None), self.auto_format)

    def __copy__(self) -> DSdecimal:
        return self

    def __deepcopy__(self, memo: Any) -> DSdecimal:
        return self


def _restore(value: decimal.Decimal, original: str | None, auto_format: bool) -> DSdecimal:
    """Make a pickled :class:`DSdecimal` again, without checking it."""
    new = decimal.Decimal.__new__(DSdecimal, value)
    new.auto_format = auto_format
    if original is not None:
        new.original_string = original
    return new
