"""What changes how codicom reads, checks and writes: settings and limits.

Belongs here: every setting, its default, and the ways to change one. Must not know: who obeys a
setting; nothing here imports another module of the package. Layer: 0 (words).

Every setting is an attribute of this module, as ``config.use_DS_decimal``, or of
:data:`settings`, as ``config.settings.reading_validation_mode``. They are *context-local*
(:pep:`567`):

- Setting one changes it for the current thread or asyncio task and for the tasks started from
  it. No assignment and no context manager changes what another thread does.
- A thread that never set anything sees the defaults of the process. Only :func:`set_defaults`
  changes these; a program that wants a setting for all its threads calls it once at its start.
- ``contextvars.copy_context().run`` hands one thread's settings to another.

Code that reads settings often calls :func:`current` once and uses the attributes of the result.
"""

from __future__ import annotations

import os
import sys
from contextvars import ContextVar, Token
from types import ModuleType

# Importing typing would take longer than all of this module; checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import logging
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

IGNORE = 0
"""Validation mode: values are not checked."""
WARN = 1
"""Validation mode: a value that its VR does not allow gives a warning."""
RAISE = 2
"""Validation mode: a value that its VR does not allow raises an error."""

_MODES = (IGNORE, WARN, RAISE)
_MIB = 1 << 20
_GIB = 1 << 30


class Limits:
    """The bounds that reading and decoding keep to, whatever the input says.

    What would exceed one raises :class:`codicom.errors.LimitError`. Objects of this class cannot
    be changed; :meth:`replace` makes another. ``None`` takes a bound away.

    Parameters
    ----------
    depth : int, optional
        How deep sequences may be nested. Default 128.
    elements : int, optional
        How many elements one data set may have, nested ones included. Default 50,000,000.
    inflate_floor : int, optional
        How many bytes a deflated data set may always inflate to. Default 64 MiB.
    inflate_ratio : int, optional
        How many times its size a deflated data set may inflate to, if that is more than
        `inflate_floor`. Default 100.
    frame_bytes : int, optional
        The size of one decoded frame in bytes. Default 4 GiB.
    pixel_bytes : int, optional
        The size of a whole decoded array in bytes. Default 64 GiB.
    scans : int, optional
        How many scans a progressive JPEG codestream may have. Default 1,000.
    value_bytes : int, optional
        The length of one value in bytes. Default ``None``, which is no bound but the input.
    """

    __slots__ = (
        "depth",
        "elements",
        "frame_bytes",
        "inflate_floor",
        "inflate_ratio",
        "pixel_bytes",
        "scans",
        "value_bytes",
    )
    depth: int | None
    elements: int | None
    inflate_floor: int | None
    inflate_ratio: int | None
    frame_bytes: int | None
    pixel_bytes: int | None
    scans: int | None
    value_bytes: int | None

    def __init__(
        self,
        *,
        depth: int | None = 128,
        elements: int | None = 50_000_000,
        inflate_floor: int | None = 64 * _MIB,
        inflate_ratio: int | None = 100,
        frame_bytes: int | None = 4 * _GIB,
        pixel_bytes: int | None = 64 * _GIB,
        scans: int | None = 1000,
        value_bytes: int | None = None,
    ) -> None:
        for name, value in (
            ("depth", depth),
            ("elements", elements),
            ("inflate_floor", inflate_floor),
            ("inflate_ratio", inflate_ratio),
            ("frame_bytes", frame_bytes),
            ("pixel_bytes", pixel_bytes),
            ("scans", scans),
            ("value_bytes", value_bytes),
        ):
            if value is not None and (not isinstance(value, int) or value < 0):
                raise ValueError(f"The limit {name!r} must be None or an int >= 0, not {value!r}")
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Limits cannot be changed; use replace() to make another")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("Limits cannot be changed; use replace() to make another")

    def _values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in Limits.__slots__}

    def replace(self, **changes: int | None) -> Limits:
        """Return limits that are these but for `changes`."""
        return Limits(**{**self._values(), **changes})

    def inflate_bytes(self, size: int) -> int | None:
        """Return how many bytes `size` deflated bytes may inflate to; ``None`` is any number."""
        if self.inflate_floor is None or self.inflate_ratio is None:
            return None
        return max(self.inflate_floor, self.inflate_ratio * size)

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, Limits) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self._values().values()))

    def __repr__(self) -> str:
        return f"Limits({', '.join(f'{k}={v}' for k, v in self._values().items())})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _limits_from, (self._values(),)


def _limits_from(values: dict[str, Any]) -> Limits:
    return Limits(**values)


_DEFAULTS: dict[str, Any] = {
    "APPLY_J2K_CORRECTIONS": True,
    "INVALID_KEYWORD_BEHAVIOR": "WARN",
    "INVALID_KEY_BEHAVIOR": "WARN",
    "allow_DS_float": False,
    "assume_implicit_vr_switch": True,
    "auto_format_DS": False,
    "buffered_read_size": 8192,
    "convert_wrong_length_to_UN": False,
    "data_element_callback": None,
    "data_element_callback_kwargs": {},
    "datetime_conversion": False,
    "debugging": False,
    "enforce_valid_values": False,
    "infer_sq_for_un_vr": True,
    "limits": Limits(),
    "pixel_data_handlers": [],
    "replace_un_with_known_vr": True,
    "show_file_meta": True,
    "use_DS_decimal": False,
    "use_DS_numpy": False,
    "use_IS_numpy": False,
    "use_future": False,
    "use_none_as_empty_text_VR_value": False,
}
# The two modes as they were set, ``None`` where they follow `enforce_valid_values`.
_MODE_NAMES = ("reading_validation_mode", "writing_validation_mode")
_BEHAVIORS = ("INVALID_KEYWORD_BEHAVIOR", "INVALID_KEY_BEHAVIOR")
# What can be changed in place, and so is made anew for each context, from an empty default; the
# modules that know what belongs in it say so here.
_made: dict[str, Callable[[], Any]] = {
    "data_element_callback_kwargs": dict,
    "pixel_data_handlers": list,
}


class State:
    """All settings at one moment; what :func:`current` returns. It is not to be changed.

    The attributes are the settings by name. The validation modes are always one of
    :data:`IGNORE`, :data:`WARN` and :data:`RAISE`, whatever they were derived from.
    """

    APPLY_J2K_CORRECTIONS: bool
    INVALID_KEYWORD_BEHAVIOR: str
    INVALID_KEY_BEHAVIOR: str
    allow_DS_float: bool
    assume_implicit_vr_switch: bool
    auto_format_DS: bool
    buffered_read_size: int
    convert_wrong_length_to_UN: bool
    data_element_callback: Callable[..., Any] | None
    data_element_callback_kwargs: dict[str, Any]
    datetime_conversion: bool
    debugging: bool
    enforce_valid_values: bool
    infer_sq_for_un_vr: bool
    limits: Limits
    pixel_data_handlers: list[Any]
    replace_un_with_known_vr: bool
    show_file_meta: bool
    use_DS_decimal: bool
    use_DS_numpy: bool
    use_IS_numpy: bool
    use_future: bool
    use_none_as_empty_text_VR_value: bool
    reading_validation_mode: int
    writing_validation_mode: int
    _given_reading: int | None
    _given_writing: int | None

    def __init__(self, values: dict[str, Any]) -> None:
        # Past __setattr__: many programs change a setting around each file.
        state = self.__dict__
        state.update(values)
        state["_given_reading"] = reading = values.get("reading_validation_mode")
        state["_given_writing"] = writing = values.get("writing_validation_mode")
        legacy = RAISE if values["enforce_valid_values"] else WARN
        later = RAISE if values["use_future"] else legacy
        state["reading_validation_mode"] = legacy if reading is None else reading
        state["writing_validation_mode"] = later if writing is None else writing

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("A snapshot of the settings cannot be changed; set config's attribute")

    def _replace(self, changes: dict[str, Any]) -> State:
        for name, value in changes.items():
            _check(name, value)
        values = self.__dict__.copy()
        values["reading_validation_mode"] = self._given_reading
        values["writing_validation_mode"] = self._given_writing
        values.update(changes)
        return State(values)


def _check(name: str, value: Any) -> None:
    """Raise an error if `value` cannot be the value of the setting `name`."""
    if name in _MODE_NAMES:
        if value is not None and value not in _MODES:
            raise ValueError(f"'{name}' must be config.IGNORE, WARN or RAISE, not {value!r}")
    elif name not in _DEFAULTS:
        raise AttributeError(f"codicom.config has no setting {name!r}")
    elif name == "limits":
        if not isinstance(value, Limits):
            raise TypeError(f"'limits' must be a config.Limits, not {type(value).__name__}")
    elif name == "buffered_read_size":
        if not isinstance(value, int):
            raise TypeError(f"'buffered_read_size' must be an int, not {type(value).__name__}")
        if value <= 0:
            raise ValueError("The read size must be greater than 0")
    elif name in _BEHAVIORS and value not in ("WARN", "RAISE", "IGNORE"):
        raise ValueError(f"'{name}' must be 'WARN', 'RAISE' or 'IGNORE', not {value!r}")


_default = State(dict(_DEFAULTS))
_local: ContextVar[State | None] = ContextVar("codicom.config", default=None)
_local_get = _local.get


def current() -> State:
    """Return the settings in force in this thread or task, as an object with plain attributes."""
    return _local_get() or _default


def _set(name: str, value: Any) -> None:
    _local.set(current()._replace({name: value}))


def _get(name: str) -> Any:
    state = current()
    value = getattr(state, name)
    if name in _made and value is getattr(_default, name):
        # What can be changed in place must not be shared with the other contexts.
        value = _made[name]() if value is _DEFAULTS[name] else value.copy()
        _set(name, value)
    return value


def set_defaults(**changes: Any) -> None:
    """Change the settings of every thread and task that has none of its own.

    Parameters
    ----------
    **changes
        Settings by name, such as ``use_DS_decimal=True``.

    Raises
    ------
    AttributeError
        If there is no setting of that name.
    ValueError, TypeError
        If a setting cannot have that value. Nothing is changed then.
    """
    global _default
    _default = _default._replace(changes)


class using:
    """Change settings for the length of a ``with`` statement, in this thread or task only.

    Parameters
    ----------
    **changes
        Settings by name, such as ``limits=config.Limits(depth=16)``.

    Raises
    ------
    AttributeError
        On entering, if there is no setting of that name.
    ValueError, TypeError
        On entering, if a setting cannot have that value.

    Examples
    --------
    >>> with using(reading_validation_mode=RAISE):
    ...     current().reading_validation_mode == RAISE
    True
    """

    __slots__ = ("_changes", "_tokens")

    def __init__(self, **changes: Any) -> None:
        self._changes = changes
        self._tokens: list[Token[State | None]] = []

    def __enter__(self) -> Self:
        self._tokens.append(_local.set(current()._replace(self._changes)))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        _local.reset(self._tokens.pop())


def disable_value_validation() -> using:
    """Return a context manager within which no value is checked, read or written."""
    return using(reading_validation_mode=IGNORE, writing_validation_mode=IGNORE)


def strict_reading() -> using:
    """Return a context manager within which a value read that its VR does not allow raises."""
    return using(reading_validation_mode=RAISE)


def DS_decimal(use_Decimal_boolean: bool = True) -> None:
    """Set whether DS values become :class:`decimal.Decimal` (``True``) or :class:`float`.

    Raises
    ------
    ValueError
        If DS values are to become NumPy arrays at the same time.
    """
    if use_Decimal_boolean and current().use_DS_numpy:
        raise ValueError("'use_DS_decimal' cannot be True while 'use_DS_numpy' is True")
    _set("use_DS_decimal", use_Decimal_boolean)


def DS_numpy(use_numpy: bool = True) -> None:
    """Set whether DS values of more than one number become a :class:`numpy.ndarray`.

    Raises
    ------
    ValueError
        If DS values are to become :class:`decimal.Decimal` at the same time.
    """
    if use_numpy and current().use_DS_decimal:
        raise ValueError("'use_DS_numpy' cannot be True while 'use_DS_decimal' is True")
    _set("use_DS_numpy", use_numpy)


def reset_data_element_callback() -> None:
    """Take away :attr:`data_element_callback` and its arguments."""
    changes: dict[str, Any] = {"data_element_callback": None, "data_element_callback_kwargs": {}}
    _local.set(current()._replace(changes))


def future_behavior(enable_future: bool = True) -> None:
    """Take over now, or give up again, the stricter behaviour of the next major version.

    An unknown keyword that looks like a DICOM keyword raises :class:`ValueError` when it is set
    on a data set, and values are checked with :data:`RAISE` when they are written. The
    environment variable ``CODICOM_FUTURE=True`` makes this the default of the process.
    """
    _local.set(current()._replace(_future(enable_future)))


def _future(enable: bool) -> dict[str, Any]:
    return {
        "use_future": enable,
        "INVALID_KEYWORD_BEHAVIOR": "RAISE" if enable else "WARN",
        "writing_validation_mode": RAISE if enable else None,
    }


def debug(debug_on: bool = True, default_handler: bool = True) -> None:
    """Turn the log of what is read and written on or off.

    Parameters
    ----------
    debug_on : bool, optional
        Whether :data:`logger` lets messages of level ``DEBUG`` pass; from ``WARNING`` on if not.
        Loggers belong to the process: unlike the settings, the level is one for all threads.
    default_handler : bool, optional
        Whether to write the messages to the standard error stream, if nothing does it yet.
    """
    import logging

    log = _logger()
    if default_handler and not any(type(h) is logging.StreamHandler for h in log.handlers):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(message)s"))
        log.addHandler(handler)
    log.setLevel(logging.DEBUG if debug_on else logging.WARNING)
    _set("debugging", debug_on)


def _logger() -> logging.Logger:
    """Return the logger ``codicom``; a library's, so silent unless a program wants it."""
    import logging

    log = logging.getLogger("codicom")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    return log


class Settings:
    """The settings as attributes; :data:`settings` is the one object that is needed.

    It holds nothing itself: its attributes are the settings of the current thread or task, and
    setting one changes it there. Setting a validation mode to ``None`` makes it follow
    :attr:`enforce_valid_values` again.
    """

    __slots__ = ()

    # Names and types are those of State; these four are the ones that programs look for.
    @property
    def buffered_read_size(self) -> int:
        """How many bytes are asked for at once from a file object that is read on demand."""
        return current().buffered_read_size

    @buffered_read_size.setter
    def buffered_read_size(self, value: int) -> None:
        _set("buffered_read_size", value)

    @property
    def infer_sq_for_un_vr(self) -> bool:
        """Whether a UN value of undefined length is read as a sequence (PS3.5 6.2.2)."""
        return current().infer_sq_for_un_vr

    @infer_sq_for_un_vr.setter
    def infer_sq_for_un_vr(self, value: bool) -> None:
        _set("infer_sq_for_un_vr", value)

    @property
    def reading_validation_mode(self) -> int:
        """How values that were read are checked: `IGNORE`, `WARN` (the default) or `RAISE`."""
        return current().reading_validation_mode

    @reading_validation_mode.setter
    def reading_validation_mode(self, value: int | None) -> None:
        _set("reading_validation_mode", value)

    @property
    def writing_validation_mode(self) -> int:
        """How values that were set are checked: `IGNORE`, `WARN` (the default) or `RAISE`."""
        return current().writing_validation_mode

    @writing_validation_mode.setter
    def writing_validation_mode(self, value: int | None) -> None:
        _set("writing_validation_mode", value)

    def __getattr__(self, name: str) -> Any:
        if name in _DEFAULTS:
            return _get(name)
        raise AttributeError(f"codicom.config has no setting {name!r}")

    def __setattr__(self, name: str, value: Any) -> None:
        _set(name, value)


settings = Settings()
"""The settings of the current thread or task."""


def _setting(name: str) -> property:
    return property(lambda module: _get(name), lambda module, value: _set(name, value))


class _Module(ModuleType):
    """This module with its settings as properties: reading and setting go to the context."""

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_DEFAULTS, "have_numpy", "logger"})

    @property
    def have_numpy(self) -> bool:
        """Whether NumPy is installed; finding out does not import it."""
        if "numpy" in sys.modules:
            return True
        from importlib.util import find_spec

        return find_spec("numpy") is not None

    @property
    def logger(self) -> logging.Logger:
        """The logger of the package."""
        return _logger()


for _name in _DEFAULTS:
    if _name != "use_future":
        setattr(_Module, _name, _setting(_name))
sys.modules[__name__].__class__ = _Module

if os.environ.get("CODICOM_FUTURE", "").lower() in ("true", "yes", "on", "1"):
    set_defaults(**_future(True))

# For tools that read types; the values are behind the properties above.
APPLY_J2K_CORRECTIONS: bool
INVALID_KEYWORD_BEHAVIOR: str
INVALID_KEY_BEHAVIOR: str
allow_DS_float: bool
assume_implicit_vr_switch: bool
auto_format_DS: bool
convert_wrong_length_to_UN: bool
data_element_callback: Callable[..., Any] | None
data_element_callback_kwargs: dict[str, Any]
datetime_conversion: bool
debugging: bool
enforce_valid_values: bool
have_numpy: bool
limits: Limits
logger: logging.Logger
pixel_data_handlers: list[Any]
replace_un_with_known_vr: bool
show_file_meta: bool
use_DS_decimal: bool
use_DS_numpy: bool
use_IS_numpy: bool
use_none_as_empty_text_VR_value: bool
