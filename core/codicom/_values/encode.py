"""From values to bytes: one encoder for each VR.

Belongs here: :data:`ENCODERS`. Must not know: elements, data sets or files. Layer: 2 (values).

An encoder never puts something else in the place of what it cannot encode: it raises
:class:`~codicom.errors.EncodeError`, which names the VR and the value. What it returns has an even
length, padded as PS3.5 6.2 says: with NUL for UI and bytes, with a space for other text.
"""

from __future__ import annotations

from struct import Struct
from struct import error as StructError

from ..charset import default_encoding, encode_string
from ..errors import EncodeError, EncodeNumberError, EncodeTypeError
from ..multival import ConstrainedList
from ..tag import Tag
from .names import PersonName
from .numbers import DSfloat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    Encoder = Callable[..., bytes]

__all__ = ["ENCODERS"]

_DEFAULT = (default_encoding,)


def _show(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def _wrong_type(vr: str, value: object, hint: str = "") -> EncodeTypeError:
    kind = type(value).__name__
    return EncodeTypeError(
        f"A value of type '{kind}' cannot be encoded with VR {vr}: {_show(value)}{hint}"
    )


def _is_several(value: object) -> bool:
    """Return whether `value` is a list of values (an array of numpy too)."""
    if isinstance(value, (ConstrainedList, list, tuple)):
        return True
    return hasattr(value, "tolist") and getattr(value, "ndim", 0) > 0


def _padded(encoded: bytes, pad: bytes) -> bytes:
    return encoded + pad if len(encoded) & 1 else encoded


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, (str, bytes)) and not value)


# ----------------------------------------------------------------------------------------------
# Text


def _default_text(vr: str, value: Any) -> bytes:
    """Return text of the default repertoire encoded."""
    if isinstance(value, bytes):
        return value
    if not isinstance(value, str):
        raise _wrong_type(vr, value)
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError as error:
        raise EncodeError(
            f"Failed to encode {_show(value)} with VR {vr}: it has characters that are not in the "
            "default character repertoire"
        ) from error


def _make_code(vr: str, pad: bytes = b" ") -> Encoder:
    """Return the encoder for text in the default repertoire."""

    def encode(value: Any, little_endian: bool = True, encodings: Any = None) -> bytes:
        if isinstance(value, str):
            return _padded(_default_text(vr, value), pad)
        if value is None:
            return b""
        if _is_several(value):
            parts = [_default_text(vr, "" if part is None else part) for part in value]
            return _padded(b"\\".join(parts), pad)
        return _padded(_default_text(vr, value), pad)

    return encode


def _make_text(vr: str) -> Encoder:
    """Return the encoder for text in the repertoires of Specific Character Set."""

    def one(value: Any, encodings: Sequence[str]) -> bytes:
        if isinstance(value, str):
            return encode_string(value, encodings)
        if isinstance(value, bytes):
            return value
        raise _wrong_type(vr, value)

    def encode(
        value: Any, little_endian: bool = True, encodings: Sequence[str] | None = None
    ) -> bytes:
        if value is None:
            return b""
        codecs = encodings or _DEFAULT
        if _is_several(value):
            parts = [one("" if part is None else part, codecs) for part in value]
            return _padded(b"\\".join(parts), b" ")
        return _padded(one(value, codecs), b" ")

    return encode


def encode_pn(
    value: Any, little_endian: bool = True, encodings: Sequence[str] | None = None
) -> bytes:
    """Encode the names of persons, PN."""
    if value is None:
        return b""
    parts = value if _is_several(value) else (value,)
    encoded = []
    for part in parts:
        if isinstance(part, str):
            part = PersonName(part, validation_mode=0)
        if isinstance(part, PersonName):
            part = part.encode(tuple(encodings) if encodings else None)
        elif part is None:
            part = b""
        elif not isinstance(part, bytes):
            raise _wrong_type("PN", part)
        encoded.append(part)
    return _padded(b"\\".join(encoded), b" ")


def _make_number_string(vr: str) -> Encoder:
    """Return the encoder for DS and IS: numbers as they were written or as Python writes them."""

    def one(value: Any) -> str:
        if value is None:
            return ""
        if isinstance(value, bytes):
            return value.decode("latin-1")
        if isinstance(value, (str, int, float)) or hasattr(value, "as_tuple"):
            text: str | None = getattr(value, "original_string", None)
            return text or (float.__repr__(value) if type(value) is DSfloat else str(value))
        if hasattr(value, "dtype"):
            return str(value.item())
        raise _wrong_type(vr, value)

    def encode(value: Any, little_endian: bool = True, encodings: Any = None) -> bytes:
        if value is None:
            return b""
        text = "\\".join([one(part) for part in value]) if _is_several(value) else one(value)
        return _padded(_default_text(vr, text), b" ")

    return encode


def _make_date(vr: str, write: Callable[[Any], str]) -> Encoder:
    """Return the encoder for DA, TM or DT; `write` makes the text of one object."""

    def one(value: Any) -> bytes:
        if value is None:
            return b""
        if isinstance(value, (str, bytes)):
            return _default_text(vr, value)
        try:
            return _default_text(vr, getattr(value, "original_string", None) or write(value))
        except (AttributeError, ValueError) as error:
            raise _wrong_type(vr, value) from error

    def encode(value: Any, little_endian: bool = True, encodings: Any = None) -> bytes:
        if _is_several(value):
            return _padded(b"\\".join([one(part) for part in value]), b" ")
        return _padded(one(value), b" ")

    return encode


def _write_date(value: Any) -> str:
    return f"{value.year:04d}{value.month:02d}{value.day:02d}"


def _write_time(value: Any) -> str:
    text = f"{value.hour:02d}{value.minute:02d}{value.second:02d}"
    return f"{text}.{value.microsecond:06d}" if value.microsecond else text


def _write_date_time(value: Any) -> str:
    return f"{_write_date(value)}{_write_time(value)}{value:%z}"


# ----------------------------------------------------------------------------------------------
# Binary numbers and bytes


def _make_number(vr: str, form: str) -> Encoder:
    """Return the encoder for binary numbers of the ``struct`` format `form`."""
    little, big = Struct("<" + form).pack, Struct(">" + form).pack

    def encode(value: Any, little_endian: bool = True, encodings: Any = None) -> bytes:
        pack = little if little_endian else big
        try:
            return pack(value)
        except (StructError, OverflowError, TypeError) as error:
            if _is_empty(value):
                return b""
            if not _is_several(value):
                raise EncodeNumberError(
                    f"Failed to encode {_show(value)} with VR {vr}: {error}"
                ) from error
        try:
            values = list(value)
            return Struct(f"{'<' if little_endian else '>'}{len(values)}{form}").pack(*values)
        except (StructError, OverflowError, TypeError) as error:
            raise EncodeNumberError(
                f"Failed to encode {_show(value)} with VR {vr}: {error}"
            ) from error

    return encode


_tag_little, _tag_big = Struct("<HH").pack, Struct(">HH").pack


def encode_at(value: Any, little_endian: bool = True, encodings: Any = None) -> bytes:
    """Encode attribute tags, AT."""
    if _is_empty(value):
        return b""
    pack = _tag_little if little_endian else _tag_big
    # a pair is one tag, as Tag() takes it
    is_pair = isinstance(value, tuple) and len(value) == 2
    parts = value if _is_several(value) and not is_pair else (value,)
    try:
        tags = [int(Tag(part)) for part in parts]
    except (ValueError, TypeError, OverflowError) as error:
        raise EncodeError(f"Failed to encode {_show(value)} with VR AT: {error}") from error
    return b"".join([pack(tag >> 16, tag & 0xFFFF) for tag in tags])


def _make_bytes(vr: str) -> Encoder:
    """Return the encoder for values that are bytes already."""

    def encode(value: Any, little_endian: bool = True, encodings: Any = None) -> bytes:
        if isinstance(value, bytes):
            return _padded(value, b"\0")
        if _is_empty(value):
            return b""
        try:
            view = memoryview(value)
        except TypeError as error:
            raise _wrong_type(vr, value, "; a bytes-like object is required") from error
        return _padded(view.tobytes(), b"\0")

    return encode


#: The encoder of each VR: ``f(value, little_endian, encodings)`` returns the bytes.
#:
#: ``value`` is what an element holds: one value, a list of values, or None for an empty element.
#: Sequences (SQ) are not here; the writer makes them.
ENCODERS: dict[str, Encoder] = {
    "AE": _make_code("AE"),
    "AS": _make_code("AS"),
    "AT": encode_at,
    "CS": _make_code("CS"),
    "DA": _make_date("DA", _write_date),
    "DS": _make_number_string("DS"),
    "DT": _make_date("DT", _write_date_time),
    "FD": _make_number("FD", "d"),
    "FL": _make_number("FL", "f"),
    "IS": _make_number_string("IS"),
    "LO": _make_text("LO"),
    "LT": _make_text("LT"),
    "OB": _make_bytes("OB"),
    "OD": _make_bytes("OD"),
    "OF": _make_bytes("OF"),
    "OL": _make_bytes("OL"),
    "OV": _make_bytes("OV"),
    "OW": _make_bytes("OW"),
    "PN": encode_pn,
    "SH": _make_text("SH"),
    "SL": _make_number("SL", "l"),
    "SS": _make_number("SS", "h"),
    "ST": _make_text("ST"),
    "SV": _make_number("SV", "q"),
    "TM": _make_date("TM", _write_time),
    "UC": _make_text("UC"),
    "UI": _make_code("UI", b"\0"),
    "UL": _make_number("UL", "L"),
    "UN": _make_bytes("UN"),
    "UR": _make_code("UR"),
    "US": _make_number("US", "H"),
    "UT": _make_text("UT"),
    "UV": _make_number("UV", "Q"),
    "US or SS or OW": _make_bytes("US or SS or OW"),
    "US or SS": _make_bytes("US or SS"),
    "US or OW": _make_bytes("US or OW"),
    "OB or OW": _make_bytes("OB or OW"),
}
