"""From a record on the tape to a data element.

Belongs here: which VR an element has, and the ways of its value: decoded, a sequence on the tape,
bytes. Must not know: the methods of Dataset beyond what it asks its data set for. Layer: 5 (model).
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .. import config
from .._ambiguous import AMBIGUOUS_VRS, Unresolved, resolve_vr
from .._values.decode import DECODERS
from .._wire.emit import UNDEFINED_LENGTH
from .._wire.source import open_source
from .._wire.tape import (
    BIG_ENDIAN,
    ENCAPSULATED,
    NO_VR,
    RECORD,
    UNDEFINED,
    WALKED,
    scan,
    value_end,
)
from ..datadict import _lookup_vr, private_vr
from ..dataelem import DataElement, RawDataElement, convert_raw_data_element
from ..errors import BytesLengthException, CodicomError, ElementNotFoundError, UnknownVRError
from ..hooks import LUT_DESCRIPTORS, hooks, unsigned_count
from ..misc import place, warn_and_log
from ..multival import MultiValue
from ..sequence import Sequence
from ..tag import BaseTag, _tags
from .window import Window

if TYPE_CHECKING:
    from .._wire.source import Source
    from .._wire.tape import Tape

__all__ = [
    "decide_vr",
    "may_be_sequence",
    "promote",
    "raw_element",
    "read_items",
    "sign_for_items",
    "value_bytes",
    "value_view",
]

_unpack = RECORD.unpack_from
_new_tuple = tuple.__new__
_new_element = object.__new__
# The VRs whose values their bytes and the character set decide: the code of a record's VR to the
# VR and its decoder
_PLAIN = {
    ord(vr[0]) << 8 | ord(vr[1]): (vr, decode)
    for vr, decode in DECODERS.items()
    if len(vr) == 2 and vr not in ("SQ", "UN")
}
# The same by VR, for the elements of implicit VR
_PLAIN_BY_VR = dict(_PLAIN.values())
_PIXEL_REPRESENTATION = 0x00280103
_PRIVATE = 0x10000
_WALKED_OR_UNDEFINED = WALKED | UNDEFINED
_SQ, _UN = 0x5351, 0x554E
# (first letter << 8 | second letter) to the text, filled as VRs are met
_VR_TEXT: dict[int, str] = {}


def _vr_text(code: int) -> str:
    """Return the two letters of a record's VR."""
    text = _VR_TEXT[code] = chr(code >> 8) + chr(code & 0xFF)
    return text


def implied_vr(ds: Any, tag: int, declared: str | None, length: int) -> str:
    """Return the VR of an element that has none in its header, or UN.

    Parameters
    ----------
    ds : Dataset
        The data set of the element, for its private creators.
    tag : int
        The element's tag.
    declared : str or None
        ``"UN"``, or None with implicit VR.
    length : int
        The length of the value in bytes.
    """
    settings = config.current()
    if tag & 0x10000:
        if declared is not None and not settings.replace_un_with_known_vr:
            return "UN"
        if 0x10 <= tag & 0xFFFF < 0x100:
            return "LO"
        creator = ds._private_creator_of(tag)
        return (private_vr(tag, creator) if creator else None) or "UN"
    if declared is not None:
        # A UN longer than a 16-bit length can say may be UN for just that reason (CP-1066).
        if not settings.replace_un_with_known_vr or length >= 0xFFFF:
            return "UN"
        # A group length is UL, but not if it says that it is something else.
        return _lookup_vr(tag) if tag & 0xFFFF or ds._knows(tag) else "UN"
    vr = _lookup_vr(tag)
    if vr == "UN" and tag & 0xFFFF == 0:
        return "UL"
    if vr == "UN" and not ds._knows(tag):
        name = BaseTag(tag)
        if settings.reading_validation_mode == config.RAISE:
            raise ElementNotFoundError(f"Unknown DICOM tag {name} can't look up VR")
        warn_and_log(f"VR lookup failed for the raw element with tag {name} - setting VR to 'UN'")
    return vr


def value_bytes(tape: Tape, flags: int, value: int, end: int) -> bytes:
    """Return the bytes of a value, without the delimiter of an undefined length."""
    end = value_end(flags, end)
    return tape.source.read_at(value, end - value)


def value_view(tape: Tape, index: int) -> memoryview | bytes:
    """Return the bytes of a record's value, without a copy where they are in memory."""
    _, _, flags, value, end, _, _ = _unpack(tape.records, index * 32)
    end = value_end(flags, end)
    view = tape.source.view(value, end - value)
    return view if view is not None else tape.source.read_at(value, end - value)


class _Items:
    """Makes the items of a sequence of `ds` from their records.

    An object with plain attributes: a closure would be a dozen objects for each sequence.
    """

    __slots__ = ("big_endian", "context", "depth", "implicit", "new_item", "tape")

    def __init__(self, ds: Any, tape: Tape, implicit: bool, big_endian: bool, depth: int) -> None:
        self.tape = tape
        self.implicit = implicit
        self.big_endian = big_endian
        self.depth = depth
        self.context = ds._context_for_items()
        self.new_item = ds._new_item

    def __call__(self, index: int) -> Any:
        tape = self.tape
        _, _, flags, value, end, _, following = _unpack(tape.records, index * 32)
        end = value_end(flags, end)
        window = Window(tape.source, value, end, self.implicit, self.big_endian, self.depth)
        if flags & WALKED:
            window.tape, window.first, window.stop = tape, index + 1, following
        return self.new_item(window, self.context, flags & UNDEFINED != 0)


def _sequence(
    ds: Any, tape: Tape, index: int, record: tuple[int, ...], declared: str | None
) -> Sequence:
    """Return the items of a sequence as far as they are on the tape, scanning them if not."""
    _, _, flags, value, end, _, following = record
    implicit, big_endian = bool(flags & NO_VR), bool(flags & BIG_ENDIAN)
    depth = ds._window.depth + 1
    if flags & WALKED:
        if declared == "UN":
            # PS3.5 6.2.2: inside a UN of undefined length all is implicit VR little endian,
            # unless the writer did not know that, which the first record inside shows.
            implicit, big_endian = _inside_un(tape, index + 1, following)
        indices = tape.level(index + 1, following)
        inner = tape
    else:
        end = value_end(flags, end)
        if declared == "UN":
            implicit, big_endian = True, False
        inner = scan(
            tape.source,
            value,
            end,
            implicit=implicit,
            big_endian=big_endian,
            items=True,
            limits=config.current().limits,
            depth=depth,
        )
        ds._report(inner, record[0])
        indices = inner.level(0, inner.count)
    make = _Items(ds, inner, implicit, big_endian, depth)
    return Sequence._on_tape(indices, make, bool(flags & UNDEFINED))


def read_items(holder: Any, content: bytes | Source, implicit: bool, little: bool) -> Sequence:
    """Return the items that bytes encode: the value of a sequence of `holder` (PS3.5 7.5)."""
    source = open_source(content) if isinstance(content, bytes) else content
    tape = scan(
        source,
        0,
        source.size,
        implicit=implicit,
        big_endian=not little,
        items=True,
        limits=config.current().limits,
    )
    holder._report(tape)
    make = _Items(holder, tape, implicit, not little, 1)
    return Sequence._on_tape(tape.level(0, tape.count), make, False)


def _inside_un(tape: Tape, first: int, stop: int) -> tuple[bool, bool]:
    """Return how the items of a UN sequence are encoded, from the records inside."""
    for index in range(first, stop):
        flags = _unpack(tape.records, index * 32)[2]
        if not flags & 8:
            return bool(flags & NO_VR), bool(flags & BIG_ENDIAN)
    return True, False


def sign_for_items(ds: Any) -> Any:
    """Return the Pixel Representation that items take from the data set that holds them."""
    if _PIXEL_REPRESENTATION in ds._dict:
        # One that cannot be read is an error for who asks for it, not for the items.
        with suppress(CodicomError):
            return ds[_PIXEL_REPRESENTATION].value
    return ds._inherited_pixel_representation


def raw_element(ds: Any, tag: int, index: int, *, keep_deferred: bool = False) -> Any:
    """Return the record as pydicom's users know it: a :class:`RawDataElement`.

    A sequence is none, it is always the :class:`DataElement`.
    """
    tape = ds._window.tape or ds._window.scanned()
    _, code, flags, value, end, length, _ = _unpack(tape.records, index * 32)
    if flags & WALKED or code == _SQ:
        return ds[tag]
    if keep_deferred and ds._is_deferred(length):
        content = None
    else:
        content = tape.source.read_at(value, value_end(flags, end) - value)
    return _new_tuple(
        RawDataElement,
        (
            _tags[tag],
            (_VR_TEXT.get(code) or _vr_text(code)) if code else None,
            length,
            content,
            tape.source._base + value,
            flags & NO_VR != 0,
            not flags & BIG_ENDIAN,
            True,
            False,
        ),
    )


def may_be_sequence(ds: Any, tag: int, entry: Any) -> bool:
    """Return whether an entry of a data set may be a sequence, without reading its value."""
    decided = not hooks._custom and config.current().data_element_callback is None
    if type(entry) is not int:
        if entry.VR not in (None, "UN") or type(entry) is DataElement:
            return bool(entry.VR == "SQ")
        return not decided or entry.length == UNDEFINED_LENGTH or _lookup_vr(tag) == "SQ"
    if not decided:
        return True
    _, code, flags, *_ = _unpack(ds._window.scanned().records, entry * 32)
    return code == _SQ or flags & WALKED != 0 or (code in (0, _UN) and _lookup_vr(tag) == "SQ")


def promote(ds: Any, tag: int, index: int) -> DataElement:
    """Return the data element of a record.

    Parameters
    ----------
    ds : Dataset
        The data set that the element belongs to.
    tag, index : int
        The element's tag and the index of its record on the data set's tape.

    Returns
    -------
    DataElement
        The element, remembering its record so that it can be written from the same bytes.

    Raises
    ------
    CodicomError
        If the value cannot be made from the bytes; with the tag path and the offset.
    """
    settings = config.current()
    tape = ds._window.tape
    record = _unpack(tape.records, index * 32)
    _, code, flags, value, end, _, _ = record
    if hooks._custom or settings.data_element_callback is not None:
        made = _through_hooks(ds, tag, index, code, flags)
        if made is not None:
            return made
    plain = _PLAIN.get(code)
    if not code and not tag & _PRIVATE:
        vr = _lookup_vr(tag)
        plain = (vr, _PLAIN_BY_VR[vr]) if vr in _PLAIN_BY_VR else None
    # For the sake of warnings, which are given where nothing is known of elements.
    before = place.element
    place.element = ds, tag
    try:
        if plain is not None and not flags & _WALKED_OR_UNDEFINED:
            vr, decode = plain
            content = decode(
                tape.source.read_at(value, end - value), not flags & BIG_ENDIAN, ds._encodings
            )
        else:
            vr, content = _involved(ds, tag, index, record)
        if vr == "SS" and tag in LUT_DESCRIPTORS:
            content = unsigned_count(content)
    except CodicomError as error:
        if error.path is None:
            error.path = ds._path_of(tag)
        if error.offset is None:
            error.offset = value
        if not settings.convert_wrong_length_to_UN or type(error) is not BytesLengthException:
            raise
        warn_and_log(f"{error} Setting VR to 'UN'.")
        vr, content = "UN", value_bytes(tape, flags, value, end)
    finally:
        place.element = before
    element = _new_element(DataElement)
    element.tag = _tags[tag]
    element.VR = vr
    element._value = content
    element._origin = tape
    element._record = index
    element._vr_read = vr
    element._read_with = ds._encodings
    element.file_tell = value
    element.is_undefined_length = flags & UNDEFINED != 0
    element.private_creator = ds._private_creator_of(tag) if tag & 0x10000 else None
    element.validation_mode = settings.reading_validation_mode
    return element


def _involved(ds: Any, tag: int, index: int, record: tuple[int, ...]) -> tuple[str, Any]:
    """Return VR and value of an element that its VR alone does not settle."""
    tape = ds._window.tape
    _, code, flags, value, end, length, _ = record
    vr = declared = (_VR_TEXT.get(code) or _vr_text(code)) if code else None
    if vr is None or vr == "UN":
        # An undefined length is none that would not go into 16 bits.
        defined = 0 if flags & ENCAPSULATED else length
        vr = "SQ" if flags & WALKED else implied_vr(ds, tag, vr, defined)
    if flags & WALKED or vr == "SQ":
        return "SQ", _sequence(ds, tape, index, record, declared)
    ambiguous = vr in AMBIGUOUS_VRS
    if ambiguous:
        vr = _resolved(ds, tag, vr, flags)
    content = _decoded(ds, vr, tape, flags, value, end)
    if ambiguous and type(content) is list:
        content = MultiValue(int, content)
    return vr, content


def _resolved(ds: Any, tag: int, vr: str, flags: int) -> str:
    """Return one VR for a choice of VRs, the choice itself if nothing decides it."""
    if flags & ENCAPSULATED:
        return "OB"
    try:
        return resolve_vr(tag, vr, ds, implicit=_taken_for_implicit(ds, bool(flags & NO_VR)))
    except Unresolved:
        return vr


def _taken_for_implicit(ds: Any, implicit: bool) -> bool | None:
    """Return whether an element counts as implicit VR, as set_original_encoding() may say."""
    asked: bool | None = ds._read_implicit if "_read_implicit" in ds.__dict__ else implicit
    return asked


def _decoded(ds: Any, vr: str, tape: Tape, flags: int, value: int, end: int) -> Any:
    """Return the value of an element that is not a sequence."""
    decode = DECODERS.get(vr)
    if decode is None:
        if vr in AMBIGUOUS_VRS:
            decode = DECODERS["UN"]
        else:
            raise UnknownVRError(f"Unknown Value Representation {vr!r}")
    return decode(value_bytes(tape, flags, value, end), not flags & BIG_ENDIAN, ds._encodings)


def _through_hooks(ds: Any, tag: int, index: int, code: int, flags: int) -> DataElement | None:
    """Return the element as the user's hooks and callback make it, None if it is not for them."""
    if flags & WALKED or code == _SQ:
        return None
    raw = raw_element(ds, tag, index)
    settings = config.current()
    if settings.data_element_callback is not None:
        raw = settings.data_element_callback(
            raw, encoding=ds._encodings, **settings.data_element_callback_kwargs
        )
    element = convert_raw_data_element(raw, encoding=ds._encodings, ds=ds)
    if element.VR in AMBIGUOUS_VRS:
        decide_vr(ds, element, raw)
    return element


def decide_vr(ds: Any, element: DataElement, raw: RawDataElement) -> None:
    """Give the element of a raw element with a choice of VRs the one that its data set says."""
    if raw.length == 0xFFFFFFFF:
        element.VR = "OB"
        return
    try:
        implicit = _taken_for_implicit(ds, raw.is_implicit_VR)
        vr = resolve_vr(element.tag, element.VR, ds, implicit=implicit)
    except Unresolved:
        return
    element.VR = vr
    decode = DECODERS.get(vr)
    if decode is not None and isinstance(element._value, bytes):
        content = decode(element._value, raw.is_little_endian, ())
        element._value = MultiValue(int, content) if type(content) is list else content
