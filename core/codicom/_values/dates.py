"""Dates and times (VRs DA, TM and DT) as subclasses of those of ``datetime``.

Belongs here: the classes :class:`DA`, :class:`TM` and :class:`DT`. It is imported only when one of
them is asked for. Must not know: anything else. Layer: 2 (values).
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

from ..errors import InvalidValueError
from ..misc import complain
from .validate import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["DA", "DT", "TM"]

_match_date = re.compile(r"(\d{4})(\.?)(\d\d)\2(\d\d)\Z", re.ASCII).match
_match_time = re.compile(
    r"(?P<hour>[01]\d|2[0-3])"
    r"((?P<minute>[0-5]\d)((?P<second>[0-5]\d|60)(\.(?P<fraction>\d{1,6}))?)?)?\Z",
    re.ASCII,
).match
_match_date_time = re.compile(
    r"(?P<year>\d{4})((?P<month>\d\d)((?P<day>\d\d)"
    r"((?P<hour>\d\d)((?P<minute>\d\d)((?P<second>\d\d)(\.(?P<fraction>\d{1,6}))?)?)?)?)?)?"
    r"(?P<sign>[+-])?(?(sign)(?P<offset_hours>[01]\d)(?P<offset_minutes>[0-5]\d))\Z",
    re.ASCII,
).match


class _Written:
    """What the classes of this module share: they know how they were written."""

    original_string: str

    def __str__(self) -> str:
        written = getattr(self, "original_string", None)
        return written if written is not None else super().__str__()

    def __repr__(self) -> str:
        return f'"{self}"'

    def __format__(self, format_spec: str) -> str:
        return super().__format__(format_spec) if format_spec else str(self)

    def __reduce_ex__(self, protocol: Any) -> Any:
        reduced = super().__reduce_ex__(protocol)
        assert isinstance(reduced, tuple)
        return (*reduced[:2], self.__dict__)


def _are_parts(args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Whether arguments are those of ``datetime``'s class, not a value to be converted."""
    return not args or (isinstance(args[0], int) and "validation_mode" not in kwargs)


def _microseconds(fraction: str | None) -> int:
    return int(fraction.ljust(6, "0")) if fraction else 0


def _second(text: str | None, kind: str) -> int:
    """Return the second; leap seconds, which ``datetime`` has not, become 59 with a warning."""
    if text != "60":
        return int(text) if text else 0
    complain(
        f"'{kind}' doesn't allow a value of '60' for the seconds component, changing to '59'", 4
    )
    return 59


class DA(_Written, date):
    """A date (VR DA) as a ``date`` that knows how it was written.

    Parameters
    ----------
    *args, **kwargs
        A ``str`` such as ``'20010203'`` or ``'2001.02.03'``, a ``date``, or the arguments of
        ``date``. None and the empty text give None.

    Raises
    ------
    codicom.errors.InvalidValueError
        If the text is no single date.
    """

    def __new__(cls, *args: Any, **kwargs: Any) -> DA | None:  # type: ignore[misc]
        if _are_parts(args, kwargs) and (len(args) != 1 or kwargs):
            return super().__new__(cls, *args, **kwargs)
        val = args[0]
        if val is None or val == "":
            return None
        if isinstance(val, bytes) and len(val) == 4 and not kwargs:
            return super().__new__(cls, *args, **kwargs)  # the state of a pickle
        if isinstance(val, date):
            return super().__new__(cls, val.year, val.month, val.day)
        match = _match_date(val) if isinstance(val, str) else None
        if match is None:
            raise InvalidValueError(f"Unable to convert {shown(val)} to 'DA' object")
        try:
            return super().__new__(cls, int(match[1]), int(match[3]), int(match[4]))
        except ValueError as error:
            raise InvalidValueError(
                f"Unable to convert {shown(val)} to 'DA' object: {error}"
            ) from None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if args and isinstance(args[0], str):
            self.original_string = args[0]
        elif args and isinstance(args[0], date):
            written = getattr(args[0], "original_string", None)
            if not (isinstance(args[0], DA) and written):
                written = f"{self.year:04d}{self.month:02d}{self.day:02d}"
            self.original_string = written


class TM(_Written, time):
    """A time of day (VR TM) as a ``time`` that knows how it was written.

    Parameters
    ----------
    *args, **kwargs
        A ``str`` such as ``'101112.5'``, a ``time``, or the arguments of ``time``. None and the
        empty text give None. A leap second becomes second 59, with a warning.

    Raises
    ------
    codicom.errors.InvalidValueError
        If the text is no single time.
    """

    def __new__(cls, *args: Any, **kwargs: Any) -> TM | None:  # type: ignore[misc]
        if _are_parts(args, kwargs) or (
            isinstance(args[0], bytes) and len(args[0]) == 6 and not kwargs
        ):
            return super().__new__(cls, *args, **kwargs)
        val = args[0]
        if val is None or val == "":
            return None
        if isinstance(val, time):
            return super().__new__(cls, val.hour, val.minute, val.second, val.microsecond)
        if not isinstance(val, str):
            raise InvalidValueError(f"Unable to convert {shown(val)} to 'TM' object")
        match = _match_time(val)
        if match is None:
            raise InvalidValueError(
                f"Unable to convert non-conformant value {shown(val)} to 'TM' object"
            )
        return super().__new__(
            cls,
            int(match["hour"]),
            int(match["minute"] or 0),
            _second(match["second"], "datetime.time"),
            _microseconds(match["fraction"]),
        )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if args and isinstance(args[0], str):
            self.original_string = args[0]
        elif args and isinstance(args[0], time):
            written = getattr(args[0], "original_string", None)
            if not (isinstance(args[0], TM) and written):
                written = self.strftime("%H%M%S")
                if self.microsecond:
                    written += f".{self.microsecond:06d}"
            self.original_string = written


class DT(_Written, datetime):
    """A date with a time (VR DT) as a ``datetime`` that knows how it was written.

    Parameters
    ----------
    *args, **kwargs
        A ``str`` such as ``'20010203101112.5+0100'``, a ``datetime``, or the arguments of
        ``datetime``. None and the empty text give None. A leap second becomes second 59, with a
        warning.

    Raises
    ------
    codicom.errors.InvalidValueError
        If the text is no single date and time.
    """

    def __new__(cls, *args: Any, **kwargs: Any) -> DT | None:  # type: ignore[misc]
        if _are_parts(args, kwargs) and (len(args) != 1 or kwargs):
            return super().__new__(cls, *args, **kwargs)
        val = args[0]
        if val is None or val == "":
            return None
        if isinstance(val, bytes) and len(val) == 10 and not kwargs:
            return super().__new__(cls, *args, **kwargs)  # the state of a pickle
        if isinstance(val, datetime):
            return super().__new__(
                cls,
                val.year,
                val.month,
                val.day,
                val.hour,
                val.minute,
                val.second,
                val.microsecond,
                val.tzinfo,
            )
        if not isinstance(val, str):
            raise InvalidValueError(f"Unable to convert {shown(val)} to 'DT' object")
        match = _match_date_time(val)
        if match is None:
            raise InvalidValueError(
                f"Unable to convert non-conformant value {shown(val)} to 'DT' object"
            )
        try:
            return super().__new__(
                cls,
                int(match["year"]),
                int(match["month"] or 1),
                int(match["day"] or 1),
                int(match["hour"] or 0),
                int(match["minute"] or 0),
                _second(match["second"], "datetime.datetime"),
                _microseconds(match["fraction"]),
                _zone(match["sign"], match["offset_hours"], match["offset_minutes"]),
            )
        except ValueError as error:
            raise InvalidValueError(
                f"Unable to convert {shown(val)} to 'DT' object: {error}"
            ) from None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if args and isinstance(args[0], str):
            self.original_string = args[0]
        elif args and isinstance(args[0], datetime):
            written = getattr(args[0], "original_string", None)
            if not (isinstance(args[0], DT) and written):
                written = f"{self.year:04d}" + self.strftime("%m%d%H%M%S")
                if self.microsecond:
                    written += f".{self.microsecond:06d}"
                written += self.strftime("%z")
            self.original_string = written


def _zone(sign: str | None, hours: str, minutes: str) -> timezone | None:
    """Return the time zone for an offset from UTC such as '+0100'."""
    if sign is None:
        return None
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset, f"{sign}{hours}{minutes}")
