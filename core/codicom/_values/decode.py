"""From bytes to values: one decoder for each VR.

Belongs here: :data:`DECODERS`. Must not know: elements, data sets or files. Layer: 2 (values).

This is the hot path of reading values, so each decoder has a short way for the one plain value
that nearly all elements hold, and leaves it for a function of its own when there is a backslash,
an escape sequence or something to complain of. The settings are looked up only where they matter.
"""

from __future__ import annotations

from struct import Struct

from .. import config
from ..charset import TEXT_VR_DELIMS, decode_bytes, default_encoding
from ..errors import BytesLengthException, InvalidValueError
from ..misc import complain
from ..multival import MultiValue
from ..tag import BaseTag, Tag
from ..uid import UID
from .names import NAME_DELIMS, PersonName
from .numbers import IS, DSfloat
from .validate import validate_regex, validate_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    Decoder = Callable[..., Any]

__all__ = ["DECODERS", "empty_value"]

_current = config.current
_new_float = float.__new__
_new_int = int.__new__
_new_text = str.__new__
_DEFAULT = (default_encoding,)

#: VRs whose empty value is text; the others have None.
_TEXT_VRS = frozenset(
    ("AE", "AS", "CS", "DA", "DT", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UI", "UR", "UT")
)


def empty_value(vr: str) -> Any:
    """Return the value of an element of `vr` that has no bytes.

    None for numbers and bytes; for text ``''`` (a :class:`PersonName` for PN), unless
    ``config.use_none_as_empty_text_VR_value`` is true.
    """
    if vr == "SQ":
        return []
    if vr not in _TEXT_VRS or _current().use_none_as_empty_text_VR_value:
        return None
    return PersonName._read("", b"", _DEFAULT) if vr == "PN" else ""


# ----------------------------------------------------------------------------------------------
# Text in the repertoires of Specific Character Set


def _text(raw: bytes, encodings: Sequence[str] | None) -> str:
    """Decode text that is not plain ASCII."""
    return decode_bytes(raw, encodings or _DEFAULT, TEXT_VR_DELIMS)


def _make_text(vr: str, limit: int) -> Decoder:
    """Return the decoder for text of several values, each of at most `limit` characters."""

    def decode(
        raw: bytes, little_endian: bool = True, encodings: Sequence[str] | None = None
    ) -> Any:
        if raw and raw.isascii() and b"\x1b" not in raw:
            text = raw.decode("ascii")
        elif raw:
            text = _text(raw, encodings)
        else:
            return empty_value(vr)
        if "\\" in text:
            return _several_texts(vr, limit, text)
        if len(text) > limit:
            validate_value(vr, text, _current().reading_validation_mode)
        return text.rstrip("\0 ")

    return decode


def _several_texts(vr: str, limit: int, text: str) -> MultiValue[str]:
    parts = text.split("\\")
    for part in parts:
        if len(part) > limit:
            validate_value(vr, part, _current().reading_validation_mode)
    return MultiValue._of(str, [part.rstrip("\0 ") for part in parts])


def _make_single_text(vr: str, limit: int) -> Decoder:
    """Return the decoder for text that is one value, backslashes and all."""

    def decode(
        raw: bytes, little_endian: bool = True, encodings: Sequence[str] | None = None
    ) -> Any:
        if raw and raw.isascii() and b"\x1b" not in raw:
            text = raw.decode("ascii")
        elif raw:
            text = _text(raw, encodings)
        else:
            return empty_value(vr)
        if len(text) > limit:
            validate_value(vr, text, _current().reading_validation_mode)
        return text.rstrip("\0 ")

    return decode


def decode_pn(
    raw: bytes, little_endian: bool = True, encodings: Sequence[str] | None = None
) -> Any:
    """Decode the names of persons, PN."""
    if not raw:
        return empty_value("PN")
    if raw.isascii() and b"\x1b" not in raw and len(raw) <= 64 and b"\\" not in raw:
        raw = raw.rstrip(b"\0 ")
        text = raw.decode("ascii")
        if "=" not in text or text.count("=") <= 2:
            return PersonName._read(text, raw, tuple(encodings) if encodings else _DEFAULT)
    return _names(raw, (encodings,) if isinstance(encodings, str) else tuple(encodings or _DEFAULT))


def _names(raw: bytes, encodings: tuple[str, ...]) -> Any:
    """Decode names that are several, long or not plain ASCII."""
    mode = _current().reading_validation_mode
    raw = raw.rstrip(b"\0 ")
    parts = decode_bytes(raw, encodings, NAME_DELIMS).split("\\")
    # A byte 5C may be half of a character: then nobody knows which bytes were whose.
    encoded = raw.split(b"\\")
    known = len(encoded) == len(parts)
    names = []
    for index, part in enumerate(parts):
        validate_value("PN", part, mode)
        names.append(PersonName._read(part, encoded[index] if known else None, encodings))
    return names[0] if len(names) == 1 else MultiValue._of(PersonName, names)


# ----------------------------------------------------------------------------------------------
# Text in the default repertoire


def decode_ae(raw: bytes, little_endian: bool = True, encodings: Any = None) -> Any:
    """Decode application entity titles, AE: blanks on both sides say nothing."""
    if not raw:
        return empty_value("AE")
    text = raw.decode("latin-1")
    if "\\" in text:
        return MultiValue._of(str, [part.strip() for part in text.split("\\")])
    return text.strip()


def _make_code(vr: str) -> Decoder:
    """Return the decoder for strings of the default repertoire, which are not checked."""

    def decode(raw: bytes, little_endian: bool = True, encodings: Any = None) -> Any:
        if not raw:
            return empty_value(vr)
        text = raw.decode("latin-1").rstrip("\0 ")
        return text if "\\" not in text else MultiValue._of(str, text.split("\\"))

    return decode


def _is_uid(raw: bytes, text: str) -> bool:
    """Return whether `raw`, decoded as `text`, is a valid UID (PS3.5 9.1) or empty."""
    if len(text) > 64:
        return False
    # Nearly all are digits and dots with no component that begins with zero
    return (
        not raw.translate(None, b"0123456789.")
        and ".0" not in text
        and ".." not in text
        and text[:1] > "0"
        and text[-1] != "."
    ) or validate_regex("UI", text)[0]


def decode_ui(raw: bytes, little_endian: bool = True, encodings: Any = None) -> Any:
    """Decode unique identifiers, UI."""
    if not raw:
        return empty_value("UI")
    raw = raw.rstrip(b"\0 ")
    text = raw.decode("latin-1")
    if _is_uid(raw, text):
        return _new_text(UID, text)
    mode = _current().reading_validation_mode
    uids = []
    for part in raw.split(b"\\"):
        text = part.decode("latin-1")
        if not _is_uid(part, text):
            validate_value("UI", text, mode)
            text = text.strip()
        uids.append(_new_text(UID, text))  # UID() would check it once more
    return uids[0] if len(uids) == 1 else MultiValue._of(UID, uids)


def decode_ur(raw: bytes, little_endian: bool = True, encodings: Any = None) -> Any:
    """Decode a URI or URL, UR, which is always one value."""
    return raw.decode("latin-1").rstrip() if raw else empty_value("UR")


def _make_date(vr: str) -> Decoder:
    """Return the decoder for DA, TM or DT."""
    as_text = _make_code(vr)

    def decode(raw: bytes, little_endian: bool = True, encodings: Any = None) -> Any:
        if not raw or not _current().datetime_conversion:
            return as_text(raw)
        return _dates(vr, raw)

    return decode


def _dates(vr: str, raw: bytes) -> Any:
    """Decode dates or times as objects; what is none, such as a range, stays text."""
    from . import dates

    constructor = getattr(dates, vr)
    texts = raw.decode("latin-1").rstrip("\0 ").split("\\")
    try:
        parts = [constructor(text.strip()) for text in texts]
    except InvalidValueError:
        mode = _current().reading_validation_mode
        if mode == config.RAISE:
            raise
        for text in texts:
            validate_value(vr, text.strip(), mode)
        return texts[0] if len(texts) == 1 else MultiValue._of(str, texts)
    return parts[0] if len(parts) == 1 else MultiValue._of(constructor, parts)


# ----------------------------------------------------------------------------------------------
# Numbers written as text


def decode_ds(
    raw: bytes, little_endian: bool = True, encodings: Sequence[str] | None = None
) -> Any:
    """Decode decimal strings, DS."""
    if not raw:
        return None
    settings = _current()
    checked = settings.reading_validation_mode == config.RAISE
    if checked or settings.use_DS_decimal or settings.use_DS_numpy or b"\\" in raw:
        return _several_ds(raw, encodings, settings)
    text = raw.decode("latin-1").rstrip("\0 ").strip()
    try:
        value: DSfloat = _new_float(DSfloat, text)
    except ValueError:
        return _several_ds(raw, encodings, settings) if text else ""
    value.original_string = text
    value.auto_format = False
    return value


def _several_ds(raw: bytes, encodings: Sequence[str] | None, settings: Any) -> Any:
    """Decode decimal strings that are several, odd, or of another class than :class:`DSfloat`."""
    # White space may be behind the padding, too.
    text = raw.decode("latin-1").strip().rstrip("\0 ")
    parts = [part.strip() for part in text.split("\\")]
    constructor: Any = DSfloat
    if settings.use_DS_decimal:
        from .decimals import DSdecimal as constructor
    try:
        if settings.use_DS_numpy and all(parts):
            return _array(parts, float, "float64")
        if constructor is DSfloat and settings.reading_validation_mode != config.RAISE:
            values: list[Any] = [_ds(part) for part in parts]
        else:
            values = [constructor(part) for part in parts]
    except ValueError as error:
        return _fall_back(raw, encodings, error)
    return values[0] if len(values) == 1 else MultiValue._of(constructor, values)


def _ds(text: str) -> Any:
    if not text:
        return text
    value: DSfloat = _new_float(DSfloat, text)
    value.original_string = text
    value.auto_format = False
    return value


def _array(parts: list[str], kind: Callable[[str], Any], dtype: str) -> Any:
    """Return numbers as numpy has them: a scalar for one, else an array."""
    import numpy as np

    vr = "DS" if kind is float else "IS"
    for part in parts:
        if not validate_regex(vr, part)[0]:
            raise InvalidValueError(f"could not convert string to {dtype}: {part!r}")
    values = np.array([kind(part) for part in parts], dtype=dtype)
    return values[0] if len(parts) == 1 else values


def decode_is(
    raw: bytes, little_endian: bool = True, encodings: Sequence[str] | None = None
) -> Any:
    """Decode integer strings, IS."""
    if not raw:
        return None
    settings = _current()
    if len(raw) <= 12 and not settings.use_IS_numpy:
        text = raw.decode("latin-1").rstrip("\0 ").strip(" ")
        # isdecimal() is true for digits alone; the range of 32 bits ends before ten of them
        if text.isascii() and (text.isdecimal() or (text[1:].isdecimal() and text[0] in "+-")):
            if len(text) < 10 or settings.reading_validation_mode != config.RAISE:
                value: IS = _new_int(IS, text)
                value.original_string = text
                return value
        elif not text:
            return text
    return _several_is(raw, encodings, settings)


def _several_is(raw: bytes, encodings: Sequence[str] | None, settings: Any) -> Any:
    """Decode integer strings that are several, odd or asked for as numpy's."""
    parts = raw.decode("latin-1").rstrip("\0 ").split("\\")
    try:
        if settings.use_IS_numpy and not any(part.isspace() or not part for part in parts):
            return _array([part.strip() for part in parts], int, "int64")
        values = [_is(part, settings) for part in parts]
    except (ValueError, OverflowError) as error:
        return _fall_back(raw, encodings, error)
    return values[0] if len(values) == 1 else MultiValue._of(IS, values)


def _is(part: str, settings: Any) -> Any:
    text = part.strip(" ")
    if text.isascii() and text.isdecimal() and len(text) < 10:
        value: IS = _new_int(IS, text)
        value.original_string = text
        return value
    return IS(part, settings.reading_validation_mode) if text else part


def _fall_back(raw: bytes, encodings: Sequence[str] | None, error: Exception) -> Any:
    """Return what is no number as text, or raise if the mode says so."""
    if _current().reading_validation_mode == config.RAISE:
        try:
            if isinstance(error, InvalidValueError):
                raise error
            raise InvalidValueError(str(error)) from error
        finally:
            # Its traceback has this frame: they would keep each other, and all they know.
            del error
    return DECODERS["SH"](raw, True, encodings)


# ----------------------------------------------------------------------------------------------
# Binary numbers


def _make_number(vr: str, form: str) -> Decoder:
    """Return the decoder for binary numbers of the ``struct`` format `form`."""
    little, big = Struct("<" + form), Struct(">" + form)
    size = little.size
    unpack_little, unpack_big = little.unpack, big.unpack

    def decode(raw: bytes, little_endian: bool = True, encodings: Any = None) -> Any:
        length = len(raw) if raw else 0
        if length == size:
            return (unpack_little if little_endian else unpack_big)(raw)[0]
        if not length:
            return None
        count, rest = divmod(length, size)
        if rest:
            raise BytesLengthException(
                "Expected total bytes to be an even multiple of bytes per value. Instead received "
                f"{_head(raw)} with length {length} for VR {vr} (struct format '{form}'), which "
                f"corresponds to bytes per value of {size}."
            )
        return list(Struct(f"{'<' if little_endian else '>'}{count}{form}").unpack(raw))

    return decode


def _head(raw: bytes) -> str:
    return repr(bytes(raw)) if len(raw) <= 32 else f"{bytes(raw[:32])!r}..."


_tag_little, _tag_big = Struct("<HH").unpack_from, Struct(">HH").unpack_from


def decode_at(raw: bytes, little_endian: bool = True, encodings: Any = None) -> Any:
    """Decode attribute tags, AT."""
    if not raw:
        return None
    unpack = _tag_little if little_endian else _tag_big
    if len(raw) == 4:
        group, element = unpack(raw)
        return BaseTag(group << 16 | element)
    if len(raw) % 4:
        complain(
            "Expected length to be multiple of 4 for VR 'AT', got length "
            f"{len(raw)}; the bytes at the end are left out",
            3,
        )
    tags = []
    for offset in range(0, len(raw) - 3, 4):
        group, element = unpack(raw, offset)
        tags.append(BaseTag(group << 16 | element))
    return MultiValue._of(Tag, tags)


# ----------------------------------------------------------------------------------------------
# Bytes


def decode_bytes_value(raw: bytes, little_endian: bool = True, encodings: Any = None) -> Any:
    """Return bytes as they are, or None if there are none."""
    return raw if raw else None


#: The decoder of each VR: ``f(raw, little_endian, encodings)`` returns the value.
#:
#: ``raw`` is the bytes of the element without its header, ``encodings`` are Python's names of the
#: codecs of Specific Character Set. Sequences (SQ) are not here; the reader makes them. VRs that
#: are still open ("US or SS") stay bytes.
DECODERS: dict[str, Decoder] = {
    "AE": decode_ae,
    "AS": _make_code("AS"),
    "AT": decode_at,
    "CS": _make_code("CS"),
    "DA": _make_date("DA"),
    "DS": decode_ds,
    "DT": _make_date("DT"),
    "FD": _make_number("FD", "d"),
    "FL": _make_number("FL", "f"),
    "IS": decode_is,
    "LO": _make_text("LO", 64),
    "LT": _make_single_text("LT", 10240),
    "OB": decode_bytes_value,
    "OD": decode_bytes_value,
    "OF": decode_bytes_value,
    "OL": decode_bytes_value,
    "OV": decode_bytes_value,
    "OW": decode_bytes_value,
    "PN": decode_pn,
    "SH": _make_text("SH", 16),
    "SL": _make_number("SL", "l"),
    "SS": _make_number("SS", "h"),
    "ST": _make_single_text("ST", 1024),
    "SV": _make_number("SV", "q"),
    "TM": _make_date("TM"),
    "UC": _make_text("UC", 0xFFFFFFFF),
    "UI": decode_ui,
    "UL": _make_number("UL", "L"),
    "UN": decode_bytes_value,
    "UR": decode_ur,
    "US": _make_number("US", "H"),
    "UT": _make_single_text("UT", 0xFFFFFFFF),
    "UV": _make_number("UV", "Q"),
    "US or SS or OW": decode_bytes_value,
    "US or SS": decode_bytes_value,
    "US or OW": decode_bytes_value,
    "OB or OW": decode_bytes_value,
}
