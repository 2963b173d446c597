"""The places where users may change how raw elements become data elements.

Belongs here: the registry of the two callbacks and their ready-made variants. Must not know: data
sets beyond what a callback asks of the one it is handed. Layer: 3 (elements).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import config
from .datadict import _lookup_vr, dictionary_has_tag, private_vr
from .errors import BytesLengthException, CodicomError, ElementNotFoundError, UnknownVRError
from .misc import warn_and_log

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "Hooks",
    "hooks",
    "raw_element_value",
    "raw_element_value_fix_separator",
    "raw_element_value_retry",
    "raw_element_vr",
]


# Their first value is a count, which is not negative whatever Pixel Representation says
# (PS3.3 C.7.6.3.1.5 and C.11.1.1.1).
LUT_DESCRIPTORS = frozenset((0x00281101, 0x00281102, 0x00281103, 0x00283002))


def unsigned_count(value: Any) -> Any:
    """Return the value of a LUT descriptor with VR SS with its first item as a count."""
    numbers = getattr(value, "_list", value)
    if isinstance(numbers, list) and numbers and numbers[0] < 0:
        numbers[0] += 0x10000
    return value


def raw_element_vr(
    raw: Any, data: dict[str, Any], *, encoding: Any = None, ds: Any = None, **kwargs: Any
) -> None:
    """Set ``data["VR"]`` to the VR of a raw element.

    Parameters
    ----------
    raw : RawDataElement
        The raw element.
    data : dict
        Where the callbacks of one element leave their results.
    encoding : str or list of str, optional
        The Python encodings of text values.
    ds : Dataset, optional
        The data set of the element.
    **kwargs
        What was registered with :meth:`Hooks.register_kwargs`.

    Raises
    ------
    KeyError
        If the tag is unknown and the reading validation mode is RAISE.
    """
    vr, tag = raw.VR, raw.tag
    settings = config.current()
    if vr is None or (vr == "UN" and settings.replace_un_with_known_vr):
        if tag.is_private:
            creator = (
                getattr(ds, "_private_creator_of", lambda tag: None)(tag)
                if ds is not None
                else None
            )
            known = private_vr(tag, creator) if creator else None
            vr = "LO" if tag.is_private_creator else known or "UN"
        elif vr is None or raw.length == 0xFFFFFFFF or len(raw.value or b"") < 0xFFFF:
            known = _lookup_vr(tag)
            if tag.elem == 0 and not dictionary_has_tag(tag):
                known = "UL" if vr is None else "UN"
            if vr is None and known == "UN" and not dictionary_has_tag(tag):
                if settings.reading_validation_mode == config.RAISE:
                    raise ElementNotFoundError(f"Unknown DICOM tag {tag} can't look up VR")
                warn_and_log(
                    f"VR lookup failed for the raw element with tag {tag} - setting VR to 'UN'"
                )
            vr = known
    data["VR"] = vr


def raw_element_value(
    raw: Any, data: dict[str, Any], *, encoding: Any = None, ds: Any = None, **kwargs: Any
) -> None:
    """Set ``data["value"]`` to the Python value of a raw element.

    The parameters are those of :func:`raw_element_vr`, which has run before.

    Raises
    ------
    UnknownVRError
        If the VR is not one of PS3.5 section 6.2.
    BytesLengthException
        If the length of the value is not one that the VR allows.
    """
    from .values import convert_value

    try:
        data["value"] = convert_value(data["VR"], raw, encoding)
        if data["VR"] == "SS" and raw.tag in LUT_DESCRIPTORS:
            data["value"] = unsigned_count(data["value"])
    except UnknownVRError:
        raise
    except NotImplementedError as error:
        raise UnknownVRError(f"{error} in tag {raw.tag}") from None
    except CodicomError as error:
        error.path = error.path or str(raw.tag)
        wrong_length = isinstance(error, BytesLengthException)
        if not wrong_length or not config.current().convert_wrong_length_to_UN:
            raise
        warn_and_log(f"{error} Setting VR to 'UN'.")
        data["VR"], data["value"] = "UN", raw.value


def raw_element_value_retry(
    raw: Any, data: dict[str, Any], *, encoding: Any = None, ds: Any = None, **kwargs: Any
) -> None:
    """Like :func:`raw_element_value`, trying other VRs if the value does not fit its own.

    Parameters are those of :func:`raw_element_vr`, and:

    Other Parameters
    ----------------
    target_VRs : dict of str to tuple of str
        For each VR, the VRs to try after it.
    """
    target_vrs = kwargs.get("target_VRs", {})
    own = data["VR"]
    failure: Exception | None = None
    for candidate in (own, *target_vrs.get(own, ())):
        data["VR"] = candidate
        try:
            raw_element_value(raw, data, encoding=encoding, ds=ds)
            return
        except (ValueError, TypeError, NotImplementedError) as error:
            failure = failure or error
    data["VR"] = own
    assert failure is not None
    try:
        raise failure
    finally:
        del failure  # whose traceback has this frame


def raw_element_value_fix_separator(
    raw: Any, data: dict[str, Any], *, encoding: Any = None, ds: Any = None, **kwargs: Any
) -> None:
    """Like :func:`raw_element_value`, with a wrong separator replaced by the backslash first.

    Parameters are those of :func:`raw_element_vr`, and:

    Other Parameters
    ----------------
    separator : str
        The wrong separator.
    target_VRs : tuple of str
        The VRs to do it for.
    """
    if data["VR"] in kwargs["target_VRs"] and raw.value is not None:
        raw = raw._replace(value=raw.value.replace(kwargs["separator"].encode("iso8859"), b"\\"))
    raw_element_value(raw, data, encoding=encoding, ds=ds)


class Hooks:
    """The callbacks in use.

    Attributes
    ----------
    raw_element_vr, raw_element_value : callable
        See the functions of the same names.
    raw_element_kwargs : dict or None
        Keyword arguments that both are called with.
    """

    raw_element_vr: Callable[..., None]
    raw_element_value: Callable[..., None]

    def __init__(self) -> None:
        self.raw_element_vr = raw_element_vr
        self.raw_element_value = raw_element_value
        self.raw_element_kwargs: dict[str, Any] = {}
        # Whether any callback is not the ready-made one, which the reader does without.
        self._custom = False

    def register_callback(self, hook: str, func: Callable[..., None]) -> None:
        """Use a function of one's own for a hook.

        Parameters
        ----------
        hook : str
            ``"raw_element_vr"`` or ``"raw_element_value"``.
        func : callable
            Called as ``func(raw, data, encoding=..., ds=..., **kwargs)``.

        Raises
        ------
        ValueError
            If there is no such hook.
        TypeError
            If `func` is not callable.
        """
        if hook not in ("raw_element_vr", "raw_element_value"):
            raise ValueError(f"Unknown hook '{hook}'")
        if not callable(func):
            raise TypeError(f"'{func}' should be a callable")
        setattr(self, hook, func)
        self._custom = (
            self.raw_element_value is not raw_element_value
            or self.raw_element_vr is not raw_element_vr
        )

    def register_kwargs(self, hook: str, kwargs: dict[str, Any]) -> None:
        """Set the keyword arguments for the hooks.

        Parameters
        ----------
        hook : str
            ``"raw_element_kwargs"``.
        kwargs : dict
            The keyword arguments.

        Raises
        ------
        ValueError
            If there is no such hook.
        TypeError
            If `kwargs` is not a dict.
        """
        if hook != "raw_element_kwargs":
            raise ValueError(f"Unknown hook '{hook}'")
        if not isinstance(kwargs, dict):
            raise TypeError(f"'kwargs' must be a dict not '{type(kwargs).__name__}'")
        self.raw_element_kwargs = kwargs


hooks = Hooks()
