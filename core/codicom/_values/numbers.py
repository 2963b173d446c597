"""Numbers that are written as text: decimal strings (DS) and integer strings (IS).

Belongs here: the classes :class:`DSfloat`, :class:`IS` and :class:`ISfloat`, and how a number is
written in the 16 characters of a decimal string (PS3.5 6.2). Must not know: the class for exact
decimals, which is in ``decimals`` so that ``decimal`` is imported only when it is asked for.
Layer: 2 (values).
"""

from __future__ import annotations

import math
import sys

from .. import config
from ..errors import InvalidValueError, ValueRangeError, ValueTypeError
from ..misc import complain
from .validate import shown, validate_regex, validate_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any

__all__ = ["DSfloat", "IS", "ISfloat", "format_number_as_ds", "is_valid_ds"]


def is_valid_ds(s: str) -> bool:
    """Return whether `s` is a decimal string: a number of at most 16 characters, or empty.

    Parameters
    ----------
    s : str
        The text, without the padding of the element.

    Returns
    -------
    bool
        False also for anything that is no ``str``.
    """
    return isinstance(s, str) and len(s) <= 16 and validate_regex("DS", s)[0]


def _is_decimal(value: object) -> bool:
    module = sys.modules.get("decimal")
    return module is not None and isinstance(value, module.Decimal)


def format_number_as_ds(val: float | Decimal) -> str:
    """Return the decimal string for `val`, with as many digits as 16 characters have room for.

    Parameters
    ----------
    val : float or decimal.Decimal
        A finite number. Below 0.0001 and from about 1e14 on scientific notation is used, if the
        number is not shorter as it stands.

    Returns
    -------
    str
        At most 16 characters.

    Raises
    ------
    TypeError
        If `val` is neither a float nor a decimal.
    codicom.errors.InvalidValueError
        If `val` is infinite or not a number.
    """
    if not isinstance(val, float) and not _is_decimal(val):
        raise TypeError("'val' must be of type float or decimal.Decimal")
    if not math.isfinite(val):
        raise InvalidValueError(
            f"Cannot encode non-finite floats as DICOM decimal strings. Got '{val}'"
        )
    text = str(val)
    if len(text) <= 16:
        return text
    sign = 1 if val < 0 else 0
    magnitude = _log10(abs(val))
    if magnitude < -4 or magnitude >= 14 - sign:
        digits, form = 10 - sign, "e"
    else:
        whole = math.floor(magnitude) if magnitude >= 1 else 0
        digits, form = 14 - sign - whole, "f"
    text = format(val, f".{digits}{form}")
    # Rounding up, or an exponent of three digits, took one more; or went beyond all floats
    while len(text) > 16 or (isinstance(val, float) and math.isinf(float(text))):
        digits -= 1
        text = format(val, f".{digits}{form}")
    return text


def _log10(value: Any) -> float:
    return math.log10(value) if isinstance(value, float) else float(value.log10())


class DSfloat(float):
    """A decimal string (VR DS) as a ``float`` that knows how it was written.

    Parameters
    ----------
    val : str, int, float, decimal.Decimal or None
        The number. None and blank text are returned as they are.
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
    codicom.errors.InvalidValueError
        If `val` is no number. With ``config.RAISE`` also if it is no valid decimal string;
        :class:`codicom.errors.ValueRangeError` if it is longer than 16 characters.
    """

    __slots__ = ("auto_format", "original_string")

    auto_format: bool
    original_string: str

    def __new__(  # type: ignore[misc]
        cls,
        val: str | int | float | Decimal | None,
        auto_format: bool = False,
        validation_mode: int | None = None,
    ) -> DSfloat | str | None:
        if val is None:
            return val
        original = None
        if isinstance(val, str):
            original = val.strip()
            if not original:
                return val
        elif isinstance(val, DSfloat) or hasattr(val, "original_string"):
            original = getattr(val, "original_string", None)
            auto_format = auto_format or getattr(val, "auto_format", False)
        try:
            self = super().__new__(cls, val)
        except ValueError:
            raise InvalidValueError(f"could not convert string to float: {shown(val)}") from None
        except OverflowError as error:
            raise ValueRangeError(str(error)) from None
        self.auto_format = auto_format
        if original is not None:
            self.original_string = original
        if auto_format:
            if original is None or not is_valid_ds(original):
                self.original_string = format_number_as_ds(float(self))
        else:
            if validation_mode is None:
                validation_mode = config.current().reading_validation_mode
            if validation_mode == config.RAISE:
                _check_ds(original if original is not None else float.__repr__(self))
        return self

    def __str__(self) -> str:
        try:
            return self.original_string
        except AttributeError:
            return float.__repr__(self)

    def __repr__(self) -> str:
        return f"'{self!s}'"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) == other
        return float.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) != other
        return float.__ne__(self, other)

    __hash__ = float.__hash__

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _restore_ds, (float(self), getattr(self, "original_string", None), self.auto_format)


def _restore_ds(value: float, original: str | None, auto_format: bool) -> DSfloat:
    """Make a pickled or copied :class:`DSfloat` again, without checking it."""
    new = float.__new__(DSfloat, value)
    new.auto_format = auto_format
    if original is not None:
        new.original_string = original
    return new


def _check_ds(text: str) -> None:
    """Raise if `text` is no valid decimal string."""
    if len(text) > 16:
        raise ValueRangeError(
            "Values for elements with a VR of 'DS' must be <= 16 characters long, but "
            f"{shown(text)} has more. Use a shorter string, set "
            "'config.settings.reading_validation_mode' to 'WARN' to override the length check, or "
            "explicitly construct a DS object with "
            "'auto_format' set to True"
        )
    if not is_valid_ds(text):
        raise InvalidValueError(f'Value "{text}" is not valid for elements with a VR of DS')


class ISfloat(float):
    """An integer string (VR IS) that holds no integer, such as '1.5', as a ``float``.

    Parameters
    ----------
    val : str, float or decimal.Decimal
        The number. Blank text is returned as it is.
    validation_mode : int, optional
        ``config.IGNORE``, ``config.WARN`` or ``config.RAISE``; by default
        ``config.settings.reading_validation_mode``.

    Attributes
    ----------
    original_string : str
        The text that it was made from, if it was.

    Raises
    ------
    codicom.errors.ValueTypeError
        With ``config.RAISE``, always: a number with a fraction is no integer string.
    """

    __slots__ = ("original_string",)

    original_string: str

    def __new__(  # type: ignore[misc]
        cls, val: str | float | Decimal, validation_mode: int | None = None
    ) -> ISfloat | str:
        if isinstance(val, str) and not val.strip():
            return val
        try:
            self = super().__new__(cls, val)
        except ValueError:
            raise InvalidValueError(f"could not convert string to float: {shown(val)}") from None
        if isinstance(val, str):
            self.original_string = val.strip()
        elif hasattr(val, "original_string"):
            self.original_string = val.original_string
        if validation_mode is None:
            validation_mode = config.current().reading_validation_mode
        if validation_mode != config.IGNORE:
            message = f'Value "{float(self)}" is not valid for elements with a VR of IS'
            if validation_mode == config.RAISE:
                raise ValueTypeError(
                    f"{message}\nSet reading_validation_mode to WARN or IGNORE to bypass"
                )
            complain(message, 2)
        return self

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _restore_is_float, (float(self), getattr(self, "original_string", None))


def _restore_is_float(value: float, original: str | None) -> ISfloat:
    """Make a pickled or copied :class:`ISfloat` again, without checking it."""
    new = float.__new__(ISfloat, value)
    if original is not None:
        new.original_string = original
    return new


class IS(int):
    """An integer string (VR IS) as an ``int`` that knows how it was written.

    Parameters
    ----------
    val : str, int, float, decimal.Decimal or None
        The number. None and blank text are returned as they are, and a number with a fraction
        gives an :class:`ISfloat`.
    validation_mode : int, optional
        ``config.IGNORE``, ``config.WARN`` or ``config.RAISE``; by default
        ``config.settings.reading_validation_mode``.

    Attributes
    ----------
    original_string : str
        The text that it was made from, without surrounding blanks; missing if it was made from
        a number.

    Raises
    ------
    codicom.errors.InvalidValueError
        If `val` is no number. With ``config.RAISE`` also if it is no valid integer string;
        :class:`codicom.errors.ValueRangeError` if it is outside of 32 bits.
    """

    original_string: str

    def __new__(  # type: ignore[misc]
        cls,
        val: str | int | float | Decimal | None,
        validation_mode: int | None = None,
    ) -> IS | ISfloat | str | None:
        if val is None:
            return val
        if validation_mode is None:
            validation_mode = config.current().reading_validation_mode
        if isinstance(val, str):
            if not val.strip():
                return val
            validate_value("IS", val, validation_mode)
        number = _integer(val)
        if number is None:
            return ISfloat(val, validation_mode)
        if validation_mode == config.RAISE and not -(1 << 31) <= number < 1 << 31:
            raise ValueRangeError(
                "Elements with a VR of IS must have a value between -2**31 and (2**31 - 1), but "
                f"{number} is not. Set 'config.settings.reading_validation_mode' to 'WARN' to "
                "override the value check"
            )
        self = super().__new__(cls, number)
        if isinstance(val, str):
            self.original_string = val.strip()
        elif hasattr(val, "original_string"):
            self.original_string = val.original_string
        return self

    def __str__(self) -> str:
        try:
            return self.original_string
        except AttributeError:
            return int.__repr__(self)

    def __repr__(self) -> str:
        return f"'{int.__repr__(self)}'"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) == other
        return int.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) != other
        return int.__ne__(self, other)

    __hash__ = int.__hash__

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _restore_is, (int(self), getattr(self, "original_string", None))


def _restore_is(value: int, original: str | None) -> IS:
    """Make a pickled or copied :class:`IS` again, without checking it."""
    new = int.__new__(IS, value)
    if original is not None:
        new.original_string = original
    return new


def _integer(val: Any) -> int | None:
    """Return `val` as an integer, exactly, or None if it has a fraction."""
    try:
        if isinstance(val, (str, bytes)):
            try:
                return int(val)
            except ValueError:
                val = float(val)  # '1.0' and '1e3' are met, too
        number = int(val)
    except OverflowError as error:
        raise ValueRangeError(str(error)) from None
    except ValueError:
        raise InvalidValueError(f"could not convert to an integer: {shown(val)}") from None
    return number if number == val else None
