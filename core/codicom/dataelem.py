"""Data elements: a tag, a value representation and a value (PS3.5 section 7.1).

Belongs here: one element, raw or with its value, and how it shows itself. Must not know: the data
set around it, files. Layer: 3 (elements).
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from . import config
from ._json.element import JsonElement
from ._values.numbers import IS, DSfloat
from ._vr import ALLOW_BACKSLASH as _ALLOW_BACKSLASH
from .datadict import (
    _heads,
    _lookup_vr,
    dictionary_description,
    dictionary_has_tag,
    private_dictionary_description,
)
from .datadict import _lookup_keyword as _keyword_of
from .errors import CodicomError
from .hooks import LUT_DESCRIPTORS
from .misc import place, warn_and_log
from .multival import MultiValue
from .sequence import Sequence
from .tag import BaseTag, Tag
from .uid import UID

if TYPE_CHECKING:
    from .tag import TagType

__all__ = [
    "DataElement",
    "RawDataElement",
    "convert_raw_data_element",
    "empty_value_for_VR",
]

# An element that may be US or SS has bytes until one knows which, and 5CH is part of a number.
_WHOLE_BYTES = _ALLOW_BACKSLASH | {"US or SS"}
_EMPTY_TEXT_VRS = frozenset(
    ("AE", "AS", "CS", "DA", "DT", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UI", "UR", "UT")
)
_BYTES_VRS = frozenset(("OB", "OD", "OF", "OL", "OV", "OW", "UN", "OB or OW"))
# The VRs whose long texts and bytes are shown as a count.
_LONG_VRS = frozenset(
    "LT OB OD OF OL OV OW UC UN UT OB/OW".split()
    + ["OB or OW", "US or OW", "US or SS", "US or SS or OW"]
)
_COUNTED = (MultiValue, list, tuple, bytearray)
_TEXT = (str, bytes)
# The classes of values that need no copy
_NEVER_CHANGED = frozenset((int, float, str, bytes, type(None), BaseTag, UID, DSfloat, IS))
# The classes of values that are shown by their repr whatever the VR is
_PLAINLY_SHOWN = frozenset((int, float, type(None), DSfloat, IS, BaseTag))
_BUFFERABLE_VRS = frozenset(("OB", "OD", "OF", "OL", "OV", "OW"))
_PICKLED = "VR _value file_tell is_undefined_length private_creator tag validation_mode".split()


class RawDataElement(NamedTuple):
    """An element as it stands in the file, its value not yet looked at.

    Attributes
    ----------
    tag : BaseTag
        The element's tag.
    VR : str or None
        The value representation, None if the encoding is implicit VR.
    length : int
        The length as declared, in bytes; 0xFFFFFFFF if it is undefined.
    value : bytes or None
        The bytes of the value, None if they are still to be read.
    value_tell : int
        The offset of the value in its file or buffer, in bytes.
    is_implicit_VR, is_little_endian : bool
        How the element was encoded.
    is_raw : bool
        Always True.
    is_buffered : bool
        Whether the value is a buffer object.
    """

    tag: BaseTag
    VR: str | None
    length: int
    value: bytes | None
    value_tell: int
    is_implicit_VR: bool
    is_little_endian: bool
    is_raw: bool = True
    is_buffered: bool = False


def empty_value_for_VR(VR: str | None, raw: bool = False) -> bytes | list[str] | str | Any | None:
    """Return the value of an empty element with a given value representation.

    Parameters
    ----------
    VR : str or None
        The value representation.
    raw : bool, optional
        If True then return the raw value of a text VR, ``b""``.

    Returns
    -------
    str, bytes, list, PersonName or None
        ``[]`` for SQ; the empty text for a VR with text, unless
        ``config.use_none_as_empty_text_VR_value`` is set; None for all others.
    """
    if VR == "SQ":
        return b"" if raw else []
    if config.current().use_none_as_empty_text_VR_value:
        return None
    if VR == "PN":
        from .valuerep import PersonName

        return b"" if raw else PersonName("")
    if VR in _EMPTY_TEXT_VRS:
        return b"" if raw else ""
    return None


class DataElement(JsonElement):
    """A data element with its value.

    Parameters
    ----------
    tag : int, str, tuple or BaseTag
        The element's tag in any form that :func:`~codicom.tag.Tag` takes.
    VR : str
        The value representation of PS3.5 section 6.2.
    value : Any
        The value; a list or a string with backslashes stands for several.
    file_value_tell : int, optional
        The offset of the value in the file that it was read from.
    is_undefined_length : bool, optional
        Whether the element is, or is to be, encoded with an undefined length.
    already_converted : bool, optional
        If True then `value` is taken as it is, without conversion or validation.
    validation_mode : int, optional
        What to do with a value that its VR does not allow: ``config.IGNORE``, ``config.WARN`` or
        ``config.RAISE``. By default ``config.settings.reading_validation_mode``.
    """

    descripWidth = 35
    maxBytesToDisplay = 16
    showVR = True
    is_raw = False

    __slots__ = (
        "VR",
        "__dict__",
        "__weakref__",
        "_origin",
        "_read_with",
        "_record",
        "_value",
        "_vr_read",
        "file_tell",
        "is_undefined_length",
        "private_creator",
        "tag",
        "validation_mode",
    )

    tag: BaseTag
    VR: str
    file_tell: int | None
    is_undefined_length: bool
    private_creator: str | None
    validation_mode: int
    # Where the element's bytes are, while they still say what the element says: the tape, the
    # index of the record, the VR and the Python encodings that the value was read with. Plain
    # attributes, since a tuple for each element is what garbage collection would spend its time on.
    _origin: Any
    _record: int
    _vr_read: str
    _read_with: list[str]

    def __init__(
        self,
        tag: TagType,
        VR: str,
        value: Any,
        file_value_tell: int | None = None,
        is_undefined_length: bool = False,
        already_converted: bool = False,
        validation_mode: int | None = None,
    ) -> None:
        if validation_mode is None:
            validation_mode = config.current().reading_validation_mode
        self.tag = tag if type(tag) is BaseTag else Tag(tag)
        if VR == "UN" and not already_converted and config.current().replace_un_with_known_vr:
            VR = _known_vr(self.tag, value)
        self.VR = VR
        self.validation_mode = validation_mode
        self._origin = None
        self.private_creator = None
        self.file_tell = file_value_tell
        self.is_undefined_length = is_undefined_length
        if already_converted:
            self._value = value
        else:
            self.value = value

    @property
    def value(self) -> Any:
        """The element's value; setting it converts and validates for the element's VR."""
        return self._value

    @value.setter
    def value(self, val: Any) -> None:
        ready = _ready.get(self.VR)
        if ready is not None:
            made = ready(val)
            if made is not _later:
                self._value = made
                self._origin = None
                return
        if isinstance(val, str):
            if "\\" in val and self.VR not in _ALLOW_BACKSLASH:
                val = val.split("\\")
        elif isinstance(val, bytes) and b"\\" in val and self.VR not in _WHOLE_BYTES:
            val = val.split(b"\\")
        before = place.element
        if before is None:
            place.element = None, self.tag
        try:
            self._value = self._convert_value(val)
        except CodicomError as error:
            if error.path is None:
                known = before is not None and before[0] is not None and before[1] == self.tag
                error.path = before[0]._path_of(self.tag) if known and before else str(self.tag)
            raise
        finally:
            place.element = before
        self._origin = None

    def _convert_value(self, val: Any) -> Any:
        """Return `val` as this element holds it: one value, or a MultiValue of several."""
        if self.VR == "SQ":
            return val if isinstance(val, Sequence) else Sequence(val)
        if self.VR in _BUFFERABLE_VRS and hasattr(val, "readable"):
            from ._wire.buffers import check_buffer

            check_buffer(val)
            return val
        if type(val).__name__ == "ndarray" and self.VR in _BYTES_VRS:
            raise TypeError(
                f"The value for {self.tag} '{self.name}' should be set using 'bytes' not "
                f"'{type(val).__module__}.ndarray'. See the Dataset.set_pixel_data() method for "
                "an alternative that supports ndarrays."
            )
        if not hasattr(val, "append") or isinstance(val, bytearray):
            return self._convert(bytes(val) if isinstance(val, bytearray) else val)
        if len(val) == 1:
            return self._convert(val[0])
        if not _ready:
            _load_tests()
        part = _part(self.VR, self.validation_mode)
        if self.tag in LUT_DESCRIPTORS and self.VR in ("SS", "US or SS") and len(val):
            count = _part("US", self.validation_mode)
            return MultiValue._of(part, [(part if n else count)(v) for n, v in enumerate(val)])
        return MultiValue(part, val)

    @classmethod
    def _of_unknown(cls, tag: BaseTag, content: bytes) -> DataElement:
        """Return the element that bytes with VR UN stand for, by what the dictionary says.

        It holds and refuses what it would of a value that it was given.
        """
        raw = RawDataElement(tag, "UN", len(content), content, 0, True, True)
        made = convert_raw_data_element(raw)
        return cls(tag, made.VR, made._value if content else empty_value_for_VR(made.VR))

    def _convert(self, val: Any) -> Any:
        """Return one value as an object of the class that the VR calls for."""
        if not _ready:
            _load_tests()
        return _part(self.VR, self.validation_mode)(val)

    @property
    def VM(self) -> int:
        """The number of values (PS3.5 section 6.4)."""
        if self.VR == "SQ":
            return 1
        value = self._value
        if value is None:
            return 0
        if isinstance(value, (str, bytes)) or type(value).__name__ == "PersonName":
            return 1 if value else 0
        if self.is_buffered:
            from ._wire.buffers import buffer_length

            return 1 if buffer_length(value) else 0
        try:
            iter(value)
        except TypeError:
            return 1
        return len(value)

    @property
    def is_empty(self) -> bool:
        """Whether the element has no value."""
        if self.VR == "SQ":
            return not self._value
        return self.VM == 0

    @property
    def empty_value(self) -> bytes | list[str] | str | Any | None:
        """The value that an empty element of this VR has."""
        return empty_value_for_VR(self.VR)

    def clear(self) -> None:
        """Remove the value, leaving the element empty."""
        self._value = self.empty_value
        if self.VR == "SQ":
            self._value = Sequence()
        self._origin = None

    @property
    def is_buffered(self) -> bool:
        """Whether the value is a buffer object that is read when the element is written."""
        return self.VR in _BUFFERABLE_VRS and hasattr(self._value, "readable")

    @property
    def is_private(self) -> bool:
        """Whether the tag is private."""
        return self.tag.is_private

    @property
    def is_retired(self) -> bool:
        """Whether the standard has retired the element."""
        from .datadict import dictionary_is_retired

        return dictionary_has_tag(self.tag) and dictionary_is_retired(self.tag)

    @property
    def keyword(self) -> str:
        """The keyword of PS3.6, or an empty string if there is none."""
        return _keyword_of(self.tag) if dictionary_has_tag(self.tag) else ""

    @property
    def name(self) -> str:
        """The name of PS3.6 or of the private dictionary, the latter in square brackets."""
        tag = self.tag
        if tag.is_private:
            if self.private_creator:
                try:
                    return f"[{private_dictionary_description(tag, self.private_creator)}]"
                except KeyError:
                    return "Private tag data"
            return "Private Creator" if tag.elem >> 8 == 0 else "Private tag data"
        if dictionary_has_tag(tag):
            return dictionary_description(tag)
        try:
            return dictionary_description(tag)
        except KeyError:
            return "Group Length" if tag.elem == 0 else ""

    @property
    def repval(self) -> str:
        """The value as ``str(element)`` shows it, long binary values as a count."""
        value = self._value
        kind = type(value)
        if kind is UID and self.VR not in _LONG_VRS:
            return str(value.name)
        if kind is MultiValue and 0 < len(value._list) <= self.maxBytesToDisplay:
            return str(value)
        if self.is_buffered:
            return f"Buffered value of type {type(value).__name__}"
        if isinstance(value, _COUNTED) or (self.VR in _LONG_VRS and isinstance(value, _TEXT)):
            if len(value) > self.maxBytesToDisplay:
                return f"Array of {len(value)} elements"
            if isinstance(value, MultiValue) and value:
                return str(value)
        if isinstance(value, UID):
            return str(value.name)
        return repr(value)

    def __str__(self) -> str:
        value, vr = self._value, self.VR
        kind = type(value)
        if kind in _PLAINLY_SHOWN or (kind is str and vr not in _LONG_VRS):
            text = repr(value)
        else:
            text = self.repval or ""
        # Adding 0 makes a plain int of the tag, which is compared faster.
        head = _heads.get((self.tag + 0, self.private_creator))
        if head is None or self.descripWidth != 35:
            head = self._head()
        return f"{head}{vr}: {text}" if self.showVR else f"{head}{text}"

    def _head(self) -> str:
        """Return the tag and the name, as wide as ``descripWidth`` says."""
        width = self.descripWidth
        head = f"{self.tag} {self.name[:width]:{width}} "
        if width == 35:
            if len(_heads) > 20_000:
                _heads.clear()
            _heads[self.tag + 0, self.private_creator] = head
        return head

    __repr__ = __str__

    def __getitem__(self, key: int) -> Any:
        try:
            return self._value[key]
        except TypeError:
            raise TypeError("DataElement value is unscriptable (not a Sequence)") from None

    def __eq__(self, other: Any) -> Any:
        if other is self:
            return True
        if not isinstance(other, DataElement):
            return NotImplemented
        if self.tag != other.tag or self.VR != other.VR:
            return False
        mine, theirs = self._value, other._value
        if self.is_buffered or other.is_buffered:
            from ._wire.buffers import buffer_equality

            # A buffer equals bytes too, if they are its content.
            return buffer_equality(*((mine, theirs) if self.is_buffered else (theirs, mine)))
        if type(mine).__name__ == "ndarray" or type(theirs).__name__ == "ndarray":
            return len(mine) == len(theirs) and all(a == b for a, b in zip(mine, theirs))
        return bool(mine == theirs)

    def __ne__(self, other: Any) -> Any:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None  # type: ignore[assignment]

    def validate(self, value: Any) -> None:
        """Check a value against the element's VR as the element's validation mode says.

        Parameters
        ----------
        value : Any
            The value to check.

        Raises
        ------
        ValueError
            If the value is not valid and the mode is ``config.RAISE``.
        """
        from .valuerep import validate_value

        validate_value(self.VR, value, self.validation_mode)

    def __deepcopy__(self, memo: dict[int, Any]) -> DataElement:
        copy = object.__new__(type(self))
        memo[id(self)] = copy
        copy.VR = self.VR
        copy.file_tell = self.file_tell
        copy.is_undefined_length = self.is_undefined_length
        copy.private_creator = self.private_creator
        copy.tag = self.tag
        copy.validation_mode = self.validation_mode
        # The tape is immutable, so that both elements may be written from the same bytes.
        copy._origin = self._origin
        if self._origin is not None:
            copy._record, copy._vr_read = self._record, self._vr_read
            copy._read_with = self._read_with
        value = self._value
        if type(value) in _NEVER_CHANGED:
            copy._value = value
        elif self.is_buffered:
            copy._value = _copy_buffer(value)
        else:
            copy._value = deepcopy(value, memo)
        if self.__dict__:
            copy.__dict__.update(deepcopy(self.__dict__, memo))
        return copy

    def __getstate__(self) -> dict[str, Any]:
        state: dict[str, Any] = dict(self.__dict__)
        for slot in _PICKLED:
            state[slot] = getattr(self, slot)
        if self.is_buffered:
            raise TypeError("an element with a buffered value cannot be pickled")
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._origin = None
        for name, value in state.items():
            setattr(self, name if name != "value" else "_value", value)


def _known_vr(tag: BaseTag, value: Any) -> str:
    """Return the VR that PS3.6 has for an element said to be UN, UN for a long value (CP-1066)."""
    if tag & 0x10000 or not tag & 0xFFFF or (isinstance(value, bytes) and len(value) >= 0xFFFF):
        return "UN"
    return _lookup_vr(tag)


# The quick tests of values and the answer of those that leave it to the long way: loaded when the
# first value takes that, because reading needs none of them.
_ready: dict[str, Any] = {}
_later: Any = None


def _load_tests() -> None:
    """Load the quick tests."""
    global _later
    from ._values.ready import LATER, READY

    _later = LATER
    _ready.update(READY)


def _part(vr: str, mode: int) -> Any:
    """Return what makes one value of a VR, checked as the mode says."""
    from ._values.coerce import converter

    return converter(vr, mode)


def _copy_buffer(buffer: Any) -> Any:
    """Return a buffer in memory with the content and position of another."""
    from io import BytesIO

    from ._wire.buffers import read_buffer, reset_buffer_position

    with reset_buffer_position(buffer) as position:
        buffer.seek(0)
        copy = BytesIO(b"".join(read_buffer(buffer)))
    copy.seek(position)
    return copy


def convert_raw_data_element(
    raw: RawDataElement, *, encoding: str | list[str] | None = None, ds: Any = None
) -> DataElement:
    """Return the element that a raw element stands for.

    Parameters
    ----------
    raw : RawDataElement
        The raw element.
    encoding : str or list of str, optional
        The Python encodings for text values. Default is ISO IR 6.
    ds : Dataset, optional
        The data set the element belongs to, for the private creators that it knows.

    Returns
    -------
    DataElement
        The element with its value.

    Raises
    ------
    KeyError
        If the tag is unknown and ``config.settings.reading_validation_mode`` is RAISE.
    UnknownVRError
        If the VR is not one of PS3.5 section 6.2.
    BytesLengthException
        If the length of the value is not one that the VR allows.
    """
    from .hooks import hooks

    data: dict[str, Any] = {}
    hooks.raw_element_vr(raw, data, encoding=encoding, ds=ds, **hooks.raw_element_kwargs or {})
    hooks.raw_element_value(raw, data, encoding=encoding, ds=ds, **hooks.raw_element_kwargs or {})
    if data["VR"] == "SQ" and not isinstance(data["value"], Sequence):
        data["value"] = Sequence(data["value"])
    element = DataElement(
        raw.tag,
        data["VR"],
        data["value"],
        raw.value_tell,
        raw.length == 0xFFFFFFFF,
        already_converted=True,
    )
    if ds is not None and raw.tag.is_private:
        element.private_creator = getattr(ds, "_private_creator_of", lambda tag: None)(raw.tag)
    return element


def DataElement_from_raw(
    raw_data_element: RawDataElement, encoding: str | list[str] | None = None, dataset: Any = None
) -> DataElement:
    """Return the element that a raw element stands for; deprecated.

    Use :func:`convert_raw_data_element`, which says what the parameters are.
    """
    warn_and_log(
        "'DataElement_from_raw' will be removed in v4.0, please use 'convert_raw_data_element'",
        DeprecationWarning,
    )
    return convert_raw_data_element(raw_data_element, encoding=encoding, ds=dataset)
