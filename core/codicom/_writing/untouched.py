"""What of a data set is still as it was read.

Belongs here: telling values that were changed, in place too, from values that were only looked at.
Must not know: how anything is encoded. A data set is asked only for ``_dict``, ``_window`` and
``_changed``. Layer: 4 (services).
"""

from __future__ import annotations

import codecs
from typing import Any

from .. import config
from .._values.decode import DECODERS
from .._values.numbers import IS, DSfloat
from .._wire.tape import BIG_ENDIAN, NO_VR, RECORD, RECORD_SIZE, UNDEFINED, WALKED, Tape, scan
from ..datadict import _lookup_vr
from ..dataelem import DataElement
from ..hooks import LUT_DESCRIPTORS, unsigned_count
from ..multival import MultiValue
from ..sequence import Sequence
from ..uid import UID

__all__ = ["elements_as_read", "runs_over", "same_encodings", "value_as_read"]

_UNCHANGEABLE = frozenset((str, bytes, int, float, type(None), UID, DSfloat, IS))


def value_as_read(element: DataElement) -> bool:
    """Return whether the value of an element that was read is still what was read."""
    if element._origin is None or element._vr_read != element.VR:
        return False
    flags = RECORD.unpack_from(element._origin.records, element._record * 32)[2]
    if element.is_undefined_length is not (flags & UNDEFINED != 0):
        return False
    value = element._value
    if type(value) in _UNCHANGEABLE:
        return True
    if isinstance(value, Sequence):
        return not value._changed and all(elements_as_read(item) for item in value._items_made())
    if isinstance(value, MultiValue):
        return not value._changed
    if isinstance(value, (str, bytes, int, float)) or value is None:
        return True
    if type(value) is list or type(value).__name__ == "ndarray":
        # Lists do not tell that they were changed: read the bytes once more.
        return _equals_original(element)
    return True


def _equals_original(element: DataElement) -> bool:
    """Return whether the value equals what its original bytes say."""
    tape, index, vr = element._origin, element._record, element._vr_read
    flags, value, end = RECORD.unpack_from(tape.records, index * 32)[2:5]
    decoded = DECODERS[vr](tape.source.read_at(value, end - value), not flags & BIG_ENDIAN, ())
    if vr == "SS" and element.tag in LUT_DESCRIPTORS:
        decoded = unsigned_count(decoded)
    # Texts are compared, so that NaN equals NaN.
    return repr(decoded) == repr(element._value)


def elements_as_read(ds: Any) -> bool:
    """Return whether no element of a data set was changed since it was read, at any depth."""
    if ds._changed or ds._window is None:
        return False
    if "_dict" not in ds.__dict__:
        # What was changed in a data set that was pickled waits to be unpacked.
        return "_packed" not in ds.__dict__
    return all(
        type(entry) is int or (isinstance(entry, DataElement) and value_as_read(entry))
        for entry in ds._dict.values()
    )


def same_encodings(names: Any, others: Any) -> bool:
    """Return whether text has the same bytes with some Python encodings as with others.

    The default repertoire and ISO_IR 100 have one codec and two names.
    """
    if names == others:
        return True
    return len(names) == len(others) and all(map(_same_codec, names, others))


def _same_codec(name: str, other: str) -> bool:
    if name == other:
        return True
    try:
        return codecs.lookup(name).name == codecs.lookup(other).name
    except LookupError:
        return False


def runs_over(tape: Tape, index: int) -> bool:
    """Return whether an element is a sequence, and something in it says that it ends behind it.

    So it is where a file was cut short in an item. What is written behind the sequence would be in
    that item for some readers. Only the last element of each level can be of that kind.
    """
    limits, items, stop = config.current().limits, True, tape.end
    while True:
        tag, code, flags, start, end, _, _ = RECORD.unpack_from(tape.records, index * RECORD_SIZE)
        vr = chr(code >> 8) + chr(code & 0xFF) if code else _lookup_vr(tag)
        if end != stop or flags & (UNDEFINED | WALKED) or (items and vr != "SQ"):
            return False
        tape = scan(
            tape.source,
            start,
            end,
            implicit=bool(flags & NO_VR),
            big_endian=bool(flags & BIG_ENDIAN),
            items=items,
            limits=limits,
        )
        if any(note.code == "truncated" for note in tape.notes):
            return True
        index, items, stop = tape.count - 1, not items, end
        if index < 0:
            return False
