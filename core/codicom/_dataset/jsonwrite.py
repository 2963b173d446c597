"""From a data set to the DICOM JSON model, as a dict or as text (PS3.18 annex F).

Belongs here: the walk over elements and items, what is left out, and the way from records on the
tape to text that makes no elements. Must not know: what the JSON of a value is. Layer: 5 (model).
"""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, Any

from .. import config
from .._json.encode import bulk, content, inline_text, is_binary, value_dict, value_text
from .._values.decode import DECODERS
from .._wire.tape import BIG_ENDIAN, RECORD, UNDEFINED
from ..datadict import _lookup_vr
from ..dataelem import DataElement
from ..errors import CodicomError, EncodeError, EncodeTypeError, ValueRangeError
from ..hooks import hooks

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Options"]

_unpack = RECORD.unpack_from
_BYTES = ("OB", "OD", "OF", "OL", "OV", "OW")
# The VRs that say all of a value. SS waits for the rule of look-up tables; the items of SQ, and
# what UN stands for, depend on what is around them.
_DECODERS = {
    vr: decode
    for vr, decode in DECODERS.items()
    if len(vr) == 2 and vr not in ("SQ", "UN", "SS", *_BYTES)
}
# The code of a record's VR to the VR
_VRS = {ord(vr[0]) << 8 | ord(vr[1]): vr for vr in (*_DECODERS, *_BYTES)}


class Options:
    """What a call of ``to_json`` asks for.

    Parameters
    ----------
    threshold : int
        How many characters of base64 are not bulk data yet.
    handler : callable or None
        Takes an element with bulk data and returns its URI.
    suppress : bool
        Whether to leave out what is not valid.
    """

    __slots__ = ("direct", "handler", "strict", "suppress", "threshold")

    def __init__(self, threshold: int, handler: Any, suppress: bool) -> None:
        self.threshold = threshold
        self.handler = handler
        # Whether an element that is not valid is left out; not so inside a sequence, which is
        # left out as a whole then.
        self.suppress = suppress
        # Whether values are read more strictly than usual, and not kept for that reason.
        self.strict = suppress
        # Whether nobody wants to see raw elements before they become values.
        self.direct = not hooks._custom and config.current().data_element_callback is None

    def tree(self, ds: Any) -> dict[str, Any]:
        """Return a data set as a dict."""
        made: dict[str, Any] = self._read(ds, _tree)
        return made

    def text(self, ds: Any) -> str:
        """Return a data set as text."""
        out: list[str] = []
        self._read(ds, lambda ds, options: _write(ds, options, out))
        return "".join(out)

    def _read(self, ds: Any, convert: Callable[[Any, Options], Any]) -> Any:
        """Convert with the settings to read with: what is to be left out has to be found."""
        if not self.strict:
            return convert(ds, self)
        with config.using(reading_validation_mode=config.RAISE):
            return convert(ds, self)

    def settle(self, ds: Any) -> None:
        """Find out the character set, of which an unknown one must not cost all elements."""
        if self.strict and "_encodings" not in ds.__dict__:
            with config.using(reading_validation_mode=config.WARN):
                ds._encodings  # noqa: B018 - it is kept from here on

    def inside(self) -> Options:
        """Return what holds for the items of sequences."""
        if not self.suppress:
            return self
        options = Options(self.threshold, self.handler, False)
        options.strict = self.strict
        return options

    def report(self, tag: int, error: Exception) -> None:
        """Log an error about an element, and raise it again if it is not to be suppressed."""
        if not self.suppress:
            config.logger.error(f"Error while processing tag {tag:08X}")
            try:
                raise error
            finally:
                del error  # whose traceback has this frame
        config.logger.warning(f"Error while processing tag {tag:08X}: {error}")

    def element(self, ds: Any, tag: int, entry: Any) -> DataElement:
        """Return an element; one that is read for this is kept, unless it was read strictly."""
        if isinstance(entry, DataElement):
            return entry
        element: DataElement = ds._element(tag, entry)
        if self.strict:
            ds._dict[tag] = entry
        return element


def _tree(ds: Any, options: Options) -> dict[str, Any]:
    """Return a data set as a dict, in its own order."""
    options.settle(ds)
    inside = options.inside()

    def item(inner: Any) -> dict[str, Any]:
        return _tree(inner, inside)

    entries, tree = ds._dict, {}
    for tag in list(entries):
        try:
            element = options.element(ds, tag, entries[tag])
            vr, value = str(element.VR), element._value
            found = bulk(vr, value, options.handler, options.threshold, element)
            if found is None and vr == "SQ":
                # Errors in items say already where they are.
                found = value_dict(vr, value, item)
            elif found is None:
                found = _said(ds, tag, value_dict, vr, value, item)
            tree[f"{tag:08X}"] = found
        except Exception as error:
            options.report(tag, error)
    return tree


def _write(ds: Any, options: Options, out: list[str]) -> None:
    """Append the text of a data set in pieces, its elements by increasing tag."""
    options.settle(ds)
    entries, window = ds._dict, ds._window
    records, direct = b"", False
    if window is not None and options.direct:
        records, direct = window.scanned().records, True
    comma = "{"
    for tag in sorted(entries):
        entry = entries[tag]
        mark = len(out)
        out.append(f'{comma}"{tag:08X}": ')
        try:
            if direct and type(entry) is int:
                _, code, flags, start, end, _, _ = _unpack(records, entry * 32)
                if code:
                    vr = _VRS.get(code)
                else:
                    vr = _lookup_vr(tag) if not tag & 0x10000 else None
                plain = vr is not None and not flags & UNDEFINED
                if plain and _write_value(ds, tag, vr, flags, start, end, options, out):
                    comma = ", "
                    continue
            _write_element(ds, options.element(ds, tag, entry), options, out)
            comma = ", "
        except Exception as error:
            del out[mark:]
            options.report(tag, error)
    out.append("}" if comma == ", " else "{}")


def _said(ds: Any, tag: int, make: Callable[..., Any], vr: str, value: Any, *more: Any) -> Any:
    """Return the JSON of a value; an error about it says where the value is."""
    try:
        return make(vr, value, *more)
    except CodicomError:
        raise
    except (TypeError, ValueError, OverflowError) as error:
        kind = next(kind for kind in _KINDS if isinstance(error, kind))
        raise _KINDS[kind](str(error), path=ds._path_of(tag)) from error


# What is raised for what Python raises about a value
_KINDS: dict[type[Exception], type[CodicomError]] = {
    TypeError: EncodeTypeError,
    OverflowError: ValueRangeError,
    ValueError: EncodeError,
}


def _write_value(
    ds: Any, tag: int, vr: Any, flags: int, start: int, end: int, options: Options, out: list[str]
) -> bool:
    """Append the text of a record's value; return False if it takes an element to make it.

    What cannot be read is left to the making of one, which knows where it is.
    """
    decode = _DECODERS.get(vr)
    source = ds._window.tape.source
    if decode is not None:
        try:
            value = decode(
                source.read_at(start, end - start), not flags & BIG_ENDIAN, ds._encodings
            )
        except CodicomError:
            return False
        out.append(_said(ds, tag, value_text, vr, value))
        return True
    if vr in _BYTES and options.handler is None:
        view = source.view(start, end - start)
        out += inline_text(vr, source.read_at(start, end - start) if view is None else view)
        return True
    return False


def _write_element(ds: Any, element: DataElement, options: Options, out: list[str]) -> None:
    """Append the text of an element in pieces."""
    vr, value = str(element.VR), element._value
    if vr == "SQ":
        inside = options.inside()
        comma = '{"Value": ['
        for item in value or ():
            out.append(comma)
            _write(item, inside, out)
            comma = ", "
        out.append('], "vr": "SQ"}' if comma == ", " else '{"Value": [], "vr": "SQ"}')
        return
    found = bulk(vr, value, options.handler, options.threshold, element)
    if found is not None:
        out.append(dumps(found, sort_keys=True))
    elif value is not None and is_binary(vr, value):
        out += inline_text(vr, _said(ds, element.tag, _content, vr, value))
    else:
        out.append(_said(ds, element.tag, value_text, vr, value))


def _content(vr: str, value: Any) -> Any:
    return content(value)
