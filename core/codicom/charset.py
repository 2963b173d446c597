"""The character repertoires of Specific Character Set (0008,0005).

Belongs here: the names of PS3.3 C.12.1.1.2 and what decodes and encodes them, and code extension
by escape sequences (PS3.5 6.1.2.5, ISO 2022). Must not know: VRs beyond which of them have text
in these repertoires, or data sets. Layer: 2 (values).

How a text is decoded: it is cut before each escape sequence. What comes before the first one is
in the first repertoire. A sequence of a repertoire that was declared switches to it; a delimiter
ends that, and the rest of the piece is in the first repertoire again (PS3.5 6.1.2.5.3).
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from . import config
from .errors import (
    DecodeTextError,
    EncodeError,
    EncodeTextError,
    InvalidValueError,
    UnknownEncodingError,
)
from .misc import complain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, MutableSequence, Sequence
    from collections.abc import Set as AbstractSet
    from typing import Any

__all__ = [
    "CODES_TO_ENCODINGS",
    "CUSTOMIZABLE_CHARSET_VR",
    "ENCODINGS_TO_CODES",
    "ESC",
    "STAND_ALONE_ENCODINGS",
    "TEXT_VR_DELIMS",
    "convert_encodings",
    "custom_encoders",
    "decode_bytes",
    "decode_element",
    "decode_string",
    "default_encoding",
    "encode_string",
    "handled_encodings",
    "need_tail_escape_sequence_encodings",
    "python_encoding",
]

#: The codec of the default repertoire, ISO-IR 6. It takes the upper half as Latin-1, so that
#: bytes that should not be there are kept rather than lost.
default_encoding = "iso8859"

#: The defined terms of Specific Character Set and Python's codecs for them.
python_encoding = {
    "": default_encoding,
    "ISO_IR 6": default_encoding,
    "ISO_IR 13": "shift_jis",
    "ISO_IR 100": "latin_1",
    "ISO_IR 101": "iso8859_2",
    "ISO_IR 109": "iso8859_3",
    "ISO_IR 110": "iso8859_4",
    "ISO_IR 126": "iso_ir_126",  # Greek
    "ISO_IR 127": "iso_ir_127",  # Arabic
    "ISO_IR 138": "iso_ir_138",  # Hebrew
    "ISO_IR 144": "iso_ir_144",  # Cyrillic
    "ISO_IR 148": "iso_ir_148",  # Latin alphabet No. 5 (Turkish)
    "ISO_IR 166": "iso_ir_166",  # Thai
    "ISO_IR 203": "iso8859_15",  # Latin alphabet No. 9
    "ISO 2022 IR 6": default_encoding,
    "ISO 2022 IR 13": "shift_jis",
    "ISO 2022 IR 87": "iso2022_jp",
    "ISO 2022 IR 100": "latin_1",
    "ISO 2022 IR 101": "iso8859_2",
    "ISO 2022 IR 109": "iso8859_3",
    "ISO 2022 IR 110": "iso8859_4",
    "ISO 2022 IR 126": "iso_ir_126",
    "ISO 2022 IR 127": "iso_ir_127",
    "ISO 2022 IR 138": "iso_ir_138",
    "ISO 2022 IR 144": "iso_ir_144",
    "ISO 2022 IR 148": "iso_ir_148",
    "ISO 2022 IR 149": "euc_kr",
    "ISO 2022 IR 159": "iso2022_jp_2",
    "ISO 2022 IR 166": "iso_ir_166",
    "ISO 2022 IR 203": "iso8859_15",
    "ISO 2022 IR 58": "iso_ir_58",  # simplified Chinese, GB 2312
    "ISO_IR 192": "UTF8",
    "GB18030": "GB18030",
    "ISO 2022 GBK": "GBK",  # not a defined term, but met
    "ISO 2022 58": "GB2312",  # not a defined term, but met
    "GBK": "GBK",
}

#: Repertoires that stand alone: no other may be declared beside them (PS3.3 C.12.1.1.2).
STAND_ALONE_ENCODINGS = ("ISO_IR 192", "GBK", "GB18030")

#: The escape character, which begins every switch of repertoire.
ESC = b"\x1b"

#: The escape sequences of PS3.3 tables C.12-3 and C.12-4, and the codecs they switch to.
CODES_TO_ENCODINGS = {
    ESC + b"(B": default_encoding,
    ESC + b"-A": "latin_1",
    ESC + b")I": "shift_jis",  # the katakana of JIS X 0201
    ESC + b"(J": "shift_jis",  # its romaji
    ESC + b"$B": "iso2022_jp",
    ESC + b"-B": "iso8859_2",
    ESC + b"-C": "iso8859_3",
    ESC + b"-D": "iso8859_4",
    ESC + b"-F": "iso_ir_126",
    ESC + b"-G": "iso_ir_127",
    ESC + b"-H": "iso_ir_138",
    ESC + b"-L": "iso_ir_144",
    ESC + b"-M": "iso_ir_148",
    ESC + b"-T": "iso_ir_166",
    ESC + b"-b": "iso8859_15",
    ESC + b"$)C": "euc_kr",
    ESC + b"$(D": "iso2022_jp_2",
    ESC + b"$)A": "iso_ir_58",
}

#: The sequence that switches to each codec; for ``shift_jis`` that to its katakana.
ENCODINGS_TO_CODES = {
    encoding: code for code, encoding in CODES_TO_ENCODINGS.items() if code != ESC + b"(J"
}

#: Codecs that read the escape sequences themselves, so that the text goes to them as it is.
_ESCAPE_READERS = ("iso2022_jp", "iso2022_jp_2")

#: Codecs whose text is not cut at delimiters when it can be decoded whole.
handled_encodings = ("iso2022_jp", "iso2022_jp_2", "iso_ir_58")

#: Codecs whose G0 set is two bytes wide, so that text must end by a switch back (PS3.5 6.1.2.5.3).
need_tail_escape_sequence_encodings = _ESCAPE_READERS

#: Control characters that end a switch of repertoire in text: HT, LF, FF and CR.
TEXT_VR_DELIMS = {0x09, 0x0A, 0x0C, 0x0D}

#: The VRs whose text is in the repertoires of Specific Character Set.
CUSTOMIZABLE_CHARSET_VR = frozenset(("LO", "LT", "PN", "SH", "ST", "UC", "UT"))


def _refuse(
    value: str, encoding: str, allowed: Callable[[str], bool], repertoire: str
) -> UnicodeEncodeError:
    """Return the error for the first character of `value` that is not `allowed`."""
    at = next((i for i, character in enumerate(value) if not allowed(character)), 0)
    return UnicodeEncodeError(encoding, value, at, at + 1, f"not in {repertoire}")


def _is_jis_x_0201(text: str) -> bool:
    # The yen sign has the code of the backslash, which would cut the value in two
    return "\xa5" not in text and len(text.encode("shift_jis", "replace")) == len(text)


def _is_jis_x_0208(text: str) -> bool:
    return _only_escapes(text.encode("iso2022_jp", "replace"), (b"$B", b"(B"))


def _is_jis_x_0212(text: str) -> bool:
    return _only_escapes(text.encode("iso2022_jp_2", "replace"), (b"$(D", b"(B"))


def _only_escapes(encoded: bytes, allowed: tuple[bytes, ...]) -> bool:
    return all(part.startswith(allowed) for part in encoded.split(ESC)[1:])


def _encode_jis_x_0201(value: str, errors: str = "strict") -> bytes:
    """Return `value` in JIS X 0201, romaji and half-width katakana, one byte a character."""
    encoded = value.encode("shift_jis", errors)
    if not _is_jis_x_0201(value):
        raise _refuse(value, "shift_jis", _is_jis_x_0201, "JIS X 0201")
    return encoded


def _encode_jis_x_0208(value: str, errors: str = "strict") -> bytes:
    """Return `value` in JIS X 0208 and ASCII, with the escape sequences between them."""
    encoded = value.encode("iso2022_jp", errors)
    if not _only_escapes(encoded, (b"$B", b"(B")):
        raise _refuse(value, "iso2022_jp", _is_jis_x_0208, "JIS X 0208")
    return encoded


def _encode_jis_x_0212(value: str, errors: str = "strict") -> bytes:
    """Return `value` in JIS X 0212 and ASCII, with the escape sequences between them."""
    encoded = value.encode("iso2022_jp_2", errors)
    if not _only_escapes(encoded, (b"$(D", b"(B")):
        raise _refuse(value, "iso2022_jp_2", _is_jis_x_0212, "JIS X 0212")
    return encoded


#: Encoders used instead of Python's codecs of the same name, which put out more than the
#: repertoire has.
custom_encoders: dict[str, Callable[..., bytes]] = {
    "shift_jis": _encode_jis_x_0201,
    "iso2022_jp": _encode_jis_x_0208,
    "iso2022_jp_2": _encode_jis_x_0212,
}


# ----------------------------------------------------------------------------------------------
# Decoding


def decode_bytes(
    value: bytes, encodings: Sequence[str], delimiters: AbstractSet[int] | None = None
) -> str:
    """Return the text that `value` stands for.

    Parameters
    ----------
    value : bytes
        The encoded text, of one or of several values.
    encodings : sequence of str
        Python's names of the codecs, as :func:`convert_encodings` gives them; the first is the
        one that holds until an escape sequence switches.
    delimiters : set of int, optional
        The bytes that end a switch, such as :data:`TEXT_VR_DELIMS`.

    Returns
    -------
    str
        The text. What cannot be decoded is replaced by U+FFFD, with a warning.

    Raises
    ------
    codicom.errors.InvalidValueError
        If something cannot be decoded and ``config.settings.reading_validation_mode`` is
        ``config.RAISE``; :class:`codicom.errors.UnknownEncodingError` for a codec that Python
        does not know.
    """
    if isinstance(encodings, str):
        encodings = (encodings,)
    elif not encodings:
        encodings = (default_encoding,)
    if ESC not in value:
        return _decode_plain(value, encodings[0])
    head, *rest = value.split(ESC)
    text = _decode_plain(head, encodings[0]) if head else ""
    return text + "".join([_decode_switched(ESC + part, encodings, delimiters) for part in rest])


def decode_string(
    value: bytes, encodings: Sequence[str], delimiters: AbstractSet[int] | None = None
) -> str:
    """Return the text that `value` stands for; another name of :func:`decode_bytes`."""
    return decode_bytes(value, encodings, delimiters)


def _decode_plain(value: bytes, encoding: str) -> str:
    """Decode what has no escape sequence."""
    try:
        return value.decode(encoding)
    except UnicodeError as error:
        if config.current().reading_validation_mode == config.RAISE:
            raise DecodeTextError(f"Failed to decode {_show(value)}: {error}") from error
        _warn(
            f"Failed to decode byte string with encoding '{encoding}' - "
            "using replacement characters in decoded string"
        )
        return value.decode(encoding, errors="replace")
    except (LookupError, ValueError) as error:
        if config.current().reading_validation_mode == config.RAISE:
            raise UnknownEncodingError(f"Unknown encoding '{encoding}'") from error
        _warn(f"Unknown encoding '{encoding}' - using default encoding instead")
        return value.decode("latin-1")


def _decode_switched(
    piece: bytes, encodings: Sequence[str], delimiters: AbstractSet[int] | None
) -> str:
    """Decode a piece that begins with an escape sequence and has no other."""
    code = piece[:4] if piece[1:2] == b"$" and piece[2:3] in (b"(", b")") else piece[:3]
    encoding = CODES_TO_ENCODINGS.get(code, "")
    if encoding not in encodings and encoding != default_encoding:
        if config.current().reading_validation_mode == config.RAISE:
            raise InvalidValueError(
                f"Found unknown escape sequence in {_show(piece)}, which is in none of the "
                f"encodings: {', '.join(encodings)}"
            )
        _warn(
            f"Found unknown escape sequence in encoded string value - using encoding {encodings[0]}"
        )
        return _decode_loose(piece, encodings[0])
    skip = 0 if encoding in _ESCAPE_READERS else len(code)
    if encoding in handled_encodings:
        try:
            return piece[skip:].decode(encoding)
        except UnicodeDecodeError:
            end = _first_delimiter(piece, delimiters)  # the codec may have stumbled over it
    else:
        end = _first_delimiter(piece, delimiters)
    try:
        text = piece[skip:end].decode(encoding)
    except UnicodeDecodeError as error:
        if config.current().reading_validation_mode == config.RAISE:
            raise DecodeTextError(f"Failed to decode {_show(piece)}: {error}") from error
        _warn(
            f"Failed to decode byte string with encodings: {', '.join(encodings)} - "
            "using replacement characters in decoded string"
        )
        return _decode_loose(piece, encodings[0])
    return text + _decode_plain(piece[end:], encodings[0]) if end < len(piece) else text


def _decode_loose(value: bytes, encoding: str) -> str:
    """Decode what is known to be wrong, in any case."""
    try:
        return value.decode(encoding, errors="replace")
    except (LookupError, ValueError):
        return value.decode("latin-1")


def _first_delimiter(piece: bytes, delimiters: AbstractSet[int] | None) -> int:
    """Return the index of the first byte of `piece` that is a delimiter, or its length."""
    if delimiters:
        for index, byte in enumerate(piece):
            if byte in delimiters:
                return index
    return len(piece)


def _show(value: bytes) -> str:
    return repr(value if len(value) <= 64 else value[:64] + b"...")


def _warn(message: str) -> None:
    complain(message, 2)


# ----------------------------------------------------------------------------------------------
# Encoding


def encode_string(value: str, encodings: Sequence[str]) -> bytes:
    """Return `value` encoded, with escape sequences where more than one repertoire is needed.

    Parameters
    ----------
    value : str
        The text of one value, or of one component of a name.
    encodings : sequence of str
        Python's names of the codecs, as :func:`convert_encodings` gives them.

    Returns
    -------
    bytes
        The encoded text. It begins and ends in the first repertoire (PS3.5 6.1.2.5.3), and
        switches again after each control character that ends a switch.

    Raises
    ------
    codicom.errors.EncodeError
        If the text has a character that none of the repertoires has. No character is ever
        replaced by another one.
    """
    if isinstance(encodings, str):
        encodings = (encodings,)
    elif not encodings:
        encodings = (default_encoding,)
    first = encodings[0]
    if value.isascii() and first in _ASCII_CODECS:
        return value.encode("ascii")
    with suppress(UnicodeEncodeError):  # it may need more than the first repertoire
        return _finish(_encode_with(value, first), first, encodings)
    pieces = _split_at_controls(value) if len(encodings) > 1 else [value]
    return b"".join([_encode_piece(piece, encodings) for piece in pieces])


def _split_at_controls(value: str) -> list[str]:
    """Return `value` in pieces, the runs of delimiting control characters apart."""
    pieces: list[str] = []
    was_control = None
    for character in value:
        is_control = character in "\t\n\f\r"
        if is_control is was_control:
            pieces[-1] += character
        else:
            pieces.append(character)
            was_control = is_control
    return pieces


def _encode_piece(value: str, encodings: Sequence[str]) -> bytes:
    """Encode a piece within which no switch of repertoire ends by itself."""
    for index, encoding in enumerate(encodings):
        try:
            encoded = _encode_with(value, encoding)
        except UnicodeEncodeError:
            continue
        if index > 0 and not value.isascii():
            encoded = _switch_to(encoding, encoded)
        return _finish(encoded, encoding, encodings)
    if len(encodings) > 1:
        return _encode_in_parts(value, encodings)
    raise _unencodable(value, encodings)


#: The longest part that is tried at once, so that the work grows with the text and no faster.
_LONGEST_PART = 256


def _encode_in_parts(value: str, encodings: Sequence[str]) -> bytes:
    """Encode text that no single repertoire has: always the longest part that one of them has."""
    result = []
    last = ""
    start = 0
    while start < len(value):
        chunk = value[start : start + _LONGEST_PART]
        encoded, length, encoding = b"", 0, ""
        for candidate in encodings:
            prefix, end = _longest_prefix(chunk, candidate)
            if end > length:
                encoded, length, encoding = prefix, end, candidate
        if not length:
            raise _unencodable(value, encodings)
        result.append(encoded if encoding == last else _switch_to(encoding, encoded))
        start += length
        last = encoding
    return _finish(b"".join(result), last, encodings)


def _longest_prefix(text: str, encoding: str) -> tuple[bytes, int]:
    """Return the longest beginning of `text` that `encoding` has, encoded, and its length."""
    end = len(text)
    while end > 0:
        try:
            return _encode_with(text[:end], encoding), end
        except UnicodeEncodeError as error:
            end = min(error.start, end - 1)
    return b"", 0


def _encode_with(value: str, encoding: str) -> bytes:
    custom = custom_encoders.get(encoding)
    try:
        return custom(value) if custom is not None else value.encode(encoding)
    except LookupError as error:
        raise EncodeError(f"Unknown encoding '{encoding}' for {value!r}") from error


def _switch_to(encoding: str, encoded: bytes) -> bytes:
    """Return `encoded` with the escape sequence of its repertoire before it."""
    if encoding in _ESCAPE_READERS:
        return encoded  # the codec has put it in
    return ENCODINGS_TO_CODES.get(encoding, b"") + encoded


def _finish(encoded: bytes, last: str, encodings: Sequence[str]) -> bytes:
    """Return `encoded` ending in the first repertoire's G0 set."""
    if last not in need_tail_escape_sequence_encodings:
        return encoded
    if encodings[0] != "shift_jis" or ESC not in encoded:
        return encoded  # Python's codec has switched back to ASCII
    return encoded.removesuffix(ESC + b"(B") + ESC + b"(J"


def _unencodable(value: str, encodings: Sequence[str]) -> EncodeTextError:
    return EncodeTextError(
        f"Failed to encode {value!r} with encodings: {', '.join(encodings)}; set Specific "
        "Character Set (0008,0005) to a repertoire that has all of its characters"
    )


# ----------------------------------------------------------------------------------------------
# Names of character sets


#: The codecs of this module: in all of them plain ASCII stands for itself.
_ASCII_CODECS = frozenset(
    (*python_encoding.values(), "utf8", "utf-8", "UTF-8", "latin-1", "ascii", "iso8859_1")
)


def convert_encodings(encodings: str | Iterable[str | None] | None) -> list[str]:
    """Return Python's codecs for the value of Specific Character Set (0008,0005).

    Parameters
    ----------
    encodings : str, sequence of str or None
        The value: defined terms of PS3.3 C.12.1.1.2, or Python's names of codecs. Common
        misspellings are put right, with a warning.

    Returns
    -------
    list of str
        The names of the codecs, at least one; ``'iso8859'`` stands for the default repertoire.

    Raises
    ------
    codicom.errors.UnknownEncodingError
        For an unknown name, if ``config.settings.reading_validation_mode`` is ``config.RAISE``;
        otherwise the default repertoire stands in, with a warning.
    """
    if not encodings:
        return [default_encoding]
    if isinstance(encodings, str):
        known = python_encoding.get(encodings)
        return [known if known is not None else _codec_of(encodings)]
    terms = [term.strip(" \0") if term else "" for term in encodings]
    codecs_of_terms = [_codec_of(term) for term in terms]
    if len(terms) > 1:
        codecs_of_terms = _without_stand_alone(terms, codecs_of_terms)
    return codecs_of_terms


def _codec_of(term: str) -> str:
    """Return the codec for one defined term, a misspelt one or Python's own name."""
    term = term.strip(" \0")
    encoding = python_encoding.get(term)
    if encoding is not None:
        return encoding
    right = _spelt_right(term)
    if right is not None:
        _warn(f"Incorrect value for Specific Character Set '{term}' - assuming '{right}'")
        return python_encoding[right]
    if _is_text_codec(term):
        return term
    if config.current().reading_validation_mode == config.RAISE:
        raise UnknownEncodingError(f"Unknown encoding '{term}'")
    _warn(f"Unknown encoding '{term}' - using default encoding instead")
    return default_encoding


def _spelt_right(term: str) -> str | None:
    """Return the defined term that `term` is a misspelling of, such as 'ISO IR 100'."""
    match = re.fullmatch(r"ISO[ _-]*(2022)?[ _-]*IR[ _-]*(\d+)", term, re.IGNORECASE)
    if match is None:
        return None
    single, extension = f"ISO_IR {match[2]}", f"ISO 2022 IR {match[2]}"
    # Some repertoires have a term only for code extension
    right = extension if match[1] or single not in python_encoding else single
    return right if right in python_encoding else None


def _is_text_codec(name: str) -> bool:
    """Return whether Python has a codec `name` for text in which ASCII stands for itself."""
    try:
        info = codecs.lookup(name)
        probe = b"A\\u0041^= xn--a"
        return info.name != "idna" and probe.decode(name) == probe.decode("ascii")
    except (LookupError, ValueError):
        return False


def _without_stand_alone(terms: list[str], encodings: list[str]) -> list[str]:
    """Return `encodings` without those that PS3.3 C.12.1.1.2 does not allow together."""
    if terms[0] in STAND_ALONE_ENCODINGS:
        _warn(
            f"Value '{terms[0]}' for Specific Character Set does not allow code extensions, "
            f"ignoring: {', '.join(terms[1:])}"
        )
        return encodings[:1]
    kept = []
    for term, encoding in zip(terms, encodings, strict=True):
        if term in STAND_ALONE_ENCODINGS:
            _warn(f"Value '{term}' cannot be used as code extension, ignoring it")
        else:
            kept.append(encoding)
    return kept


def decode_element(elem: Any, dicom_character_set: str | MutableSequence[str] | None) -> None:
    """Decode the text of `elem` in place, if it is still encoded.

    Parameters
    ----------
    elem : DataElement
        The element; one whose VR is not text in the repertoires of Specific Character Set, or
        whose value is empty, stays as it is.
    dicom_character_set : str, sequence of str or None
        The value of Specific Character Set (0008,0005).
    """
    if not elem.is_empty and elem.VR in CUSTOMIZABLE_CHARSET_VR:
        _decode_text(elem, convert_encodings(dicom_character_set))


def _decode_text(elem: Any, encodings: list[str]) -> None:
    """Decode the text of `elem` in place, with codecs of Python."""
    if elem.is_empty or elem.VR not in CUSTOMIZABLE_CHARSET_VR:
        return
    value = elem.value
    if isinstance(value, (list, tuple)) or hasattr(value, "append"):
        parts = [_decoded(part, elem.VR, encodings) for part in value]
        if any(new is not part for new, part in zip(parts, value)):
            elem.value = parts
    elif isinstance(value, bytes) or hasattr(value, "components"):
        elem.value = _decoded(value, elem.VR, encodings)


def _decoded(part: Any, vr: str, encodings: Sequence[str]) -> Any:
    """Return one value decoded if it is still encoded; what is no text stays as it is."""
    if vr == "PN":
        # names know how to decode themselves
        return part.decode(encodings) if hasattr(part, "components") else part
    return decode_bytes(part, encodings, TEXT_VR_DELIMS) if isinstance(part, bytes) else part
