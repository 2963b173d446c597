"""The errors codicom raises.

Belongs here: every exception and warning class of the package. Must not know: anything else of
the package. Layer: 0 (words).

Each error derives from :class:`CodicomError` and also from the builtin that users of this API
catch at that place, so that both ``except CodicomError`` and ``except ValueError`` work. What is
known of the place is in the message and in attributes: the tag path, the offset in the file and
the transfer syntax.
"""

from __future__ import annotations

import struct

__all__ = [
    "BytesLengthException",
    "CodecError",
    "CodecUnavailableError",
    "CodestreamError",
    "CodicomError",
    "CodicomWarning",
    "DecodeTextError",
    "ElementNotFoundError",
    "EncodeError",
    "EncodeNumberError",
    "EncodeTextError",
    "EncodeTypeError",
    "InvalidDicomError",
    "InvalidPixelDataError",
    "InvalidValueError",
    "JsonModelError",
    "LimitError",
    "MissingElementError",
    "NameTypeError",
    "SourceError",
    "TruncatedError",
    "TruncatedNumberError",
    "UnknownEncodingError",
    "UnknownVRError",
    "UnsupportedSyntaxError",
    "ValueRangeError",
    "ValueTypeError",
    "WireError",
]


class CodicomError(Exception):
    """The root of codicom's errors.

    Parameters
    ----------
    message : str
        What went wrong.
    path : str, optional
        The tag path of the element, such as ``(5200,9230)[3].(0020,9113)``.
    offset : int, optional
        The offset in the file or buffer, in bytes from its start.
    transfer_syntax : str, optional
        The UID of the transfer syntax in use.
    """

    def __init__(
        self,
        message: str = "",
        *,
        path: str | None = None,
        offset: int | None = None,
        transfer_syntax: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.offset = offset
        self.transfer_syntax = transfer_syntax

    def __str__(self) -> str:
        where = []
        if self.path:
            where.append(f"at {self.path}")
        if self.offset is not None:
            where.append(f"at offset {self.offset} (0x{self.offset:X})")
        if self.transfer_syntax:
            where.append(f"transfer syntax {self.transfer_syntax}")
        return f"{self.message} [{', '.join(where)}]" if where else self.message


class InvalidDicomError(CodicomError):
    """The input is not a DICOM file, or not one that can be read without ``force=True``."""

    def __init__(self, *args: str, **where: object) -> None:
        text = args[0] if args else "The specified file is not a valid DICOM file."
        super().__init__(text, **where)  # type: ignore[arg-type]


class WireError(CodicomError, ValueError):
    """The bytes of a data set break the encoding rules of PS3.5 section 7."""


class TruncatedError(WireError, EOFError):
    """The input ends inside an element, an item or a sequence."""


class TruncatedNumberError(TruncatedError, struct.error):
    """The input ends inside a number; users of :mod:`codicom.filebase` catch ``struct.error``."""


class LimitError(CodicomError, ValueError):
    """Reading or decoding would exceed one of the bounds of :class:`codicom.config.Limits`."""


class SourceError(CodicomError, OSError):
    """The file or object that a data set was read from cannot give the bytes any more."""


class UnknownVRError(CodicomError, NotImplementedError):
    """A value representation that PS3.5 section 6.2 does not define."""


class InvalidValueError(CodicomError, ValueError):
    """A value that its value representation does not allow."""


class ValueRangeError(InvalidValueError, OverflowError):
    """A number or text that is too large or too long for its value representation."""


class ValueTypeError(InvalidValueError, TypeError):
    """A value of a type that its value representation does not allow."""


class NameTypeError(ValueTypeError, AttributeError):
    """A person's name that is to be made from something that is no text."""


class JsonModelError(InvalidValueError, TypeError, KeyError):
    """The JSON of a data set or element is not as PS3.18 annex F has it."""


class UnknownEncodingError(InvalidValueError, LookupError):
    """A name for a character set that neither PS3.3 C.12.1.1.2 nor Python knows."""


class DecodeTextError(InvalidValueError, UnicodeError):
    """Bytes that are no text of their Specific Character Set, where that is an error."""


class BytesLengthException(InvalidValueError):
    """The length of an element's bytes is not a multiple of what its VR needs."""


class EncodeError(CodicomError, ValueError):
    """A value or a data set cannot be encoded."""


class EncodeTypeError(EncodeError, TypeError):
    """A value of a type that cannot be encoded with its value representation."""


class EncodeNumberError(EncodeError, OSError):
    """A number that does not fit its value representation; users catch ``OSError`` there."""


class EncodeTextError(EncodeError, UnicodeError):
    """A text with a character that no repertoire of its Specific Character Set has."""


class ElementNotFoundError(CodicomError, KeyError):
    """An element that is asked for is not in the data set."""


class MissingElementError(CodicomError, AttributeError):
    """An element that an operation needs is not in the data set."""


class InvalidPixelDataError(CodicomError, ValueError):
    """The pixel data, its codestream or the elements that describe it contradict one another."""


class CodestreamError(InvalidPixelDataError, RuntimeError):
    """A frame's codestream is damaged, or is not what the elements say that it is."""


class CodecError(CodicomError, RuntimeError):
    """No plugin could decode or encode; the message has each plugin's own reason."""


class CodecUnavailableError(CodecError):
    """The plugins for a transfer syntax are not installed or cannot run here."""


class UnsupportedSyntaxError(CodicomError, NotImplementedError):
    """A transfer syntax that the operation does not support at all."""


class CodicomWarning(UserWarning):
    """The category of codicom's own warnings."""
