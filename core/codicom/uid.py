"""Unique identifiers: what they are, which PS3.6 defines, how new ones are made.

Belongs here: :class:`UID`, the constants of PS3.6 annex A by their keywords, and groups of
transfer syntaxes. Must not know: data sets, what decodes or encodes a syntax.
Layer: 0 (words).

The transfer syntaxes are made on import; every other UID of PS3.6, such as ``CTImageStorage``,
when its name is first asked for.
"""

from __future__ import annotations

import sys

from . import config
from ._tables.lookup import uids as _uids
from .errors import InvalidValueError, ValueTypeError

# Importing typing would take longer than all of this module; checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any

    from ._tables.lookup import UIDEntry
    from ._tables.uid_names import *  # noqa: F403

    UID_dictionary: dict[str, UIDEntry]
    STR_VR_REGEXES: dict[str, re.Pattern[str]]
    RE_VALID_UID: re.Pattern[str]
    RE_VALID_UID_PREFIX: re.Pattern[str]

_MAX_PREFIX_LENGTH = 54
_TABLE_6_2 = (
    "Please see <https://dicom.nema.org/medical/dicom/current/output/html/part05.html"
    "#table_6.2-1> for allowed values for each VR."
)
_new = str.__new__


def _is_valid(text: str) -> bool:
    """Return whether a text has the form of a UID, whatever its length (PS3.5 9.1).

    A regular expression would take longer, and its module longer to import than this one.
    """
    if text.strip("0123456789."):
        return False
    text = f".{text}."
    if ".." in text:
        return False
    if ".0" in text:
        while ".0." in text:
            text = text.replace(".0.", ".")
        return ".0" not in text
    return True


def _restore_uid(kind: type[UID], text: str) -> UID:
    """Make a pickled or copied :class:`UID` again, without checking it."""
    return _new(kind, text)


class UID(str):
    """A UID: a :class:`str` that knows what PS3.6 says of it (PS3.5 section 9).

    Parameters
    ----------
    val : str
        The UID. White space at the ends is taken away.
    validation_mode : int, optional
        What to do if it is not valid: ``config.IGNORE``, ``WARN`` or ``RAISE``. If not given it
        is ``config.settings.reading_validation_mode``.

    Raises
    ------
    codicom.errors.ValueTypeError
        If `val` is not a :class:`str`; a :class:`TypeError`.
    codicom.errors.InvalidValueError
        If it is not valid and the mode is ``RAISE``; a :class:`ValueError`.

    Examples
    --------
    >>> UID("1.2.840.10008.1.2.4.50").name
    'JPEG Baseline (Process 1)'
    """

    # The encoding of this very object, if set_private_encoding() was called.
    _private_encoding: tuple[bool, bool] | None = None

    def __new__(cls, val: str, validation_mode: int | None = None) -> UID:
        if type(val) is str:
            if len(val) > 64 or not _is_valid(val):
                _complain(val, validation_mode)
                val = val.strip()
            return _new(cls, val)
        if isinstance(val, UID):
            return val
        if isinstance(val, str):
            return cls(str(val), validation_mode)
        raise ValueTypeError("A UID must be created from a string")

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _restore_uid, (type(self), str.__str__(self)), self.__dict__ or None

    @property
    def is_implicit_VR(self) -> bool:
        """Whether the transfer syntax has no VRs in its data sets (PS3.5 annex A.1).

        Raises
        ------
        ValueError
            If this is not a transfer syntax.
        """
        return self._encoding()[0]

    @property
    def is_little_endian(self) -> bool:
        """Whether the transfer syntax has the least significant byte first (PS3.5 7.3).

        Raises
        ------
        ValueError
            If this is not a transfer syntax.
        """
        return self._encoding()[1]

    @property
    def is_transfer_syntax(self) -> bool:
        """Whether this is a transfer syntax: PS3.6's, or a registered private one."""
        if not self.is_private:
            return self.type == "Transfer Syntax"
        return self._private_encoding is not None or self in _private_encodings

    @property
    def is_deflated(self) -> bool:
        """Whether the transfer syntax deflates the whole data set (PS3.5 annex A.5).

        Raises
        ------
        ValueError
            If this is not a transfer syntax.
        """
        self._encoding()
        return self == "1.2.840.10008.1.2.1.99"

    @property
    def is_encapsulated(self) -> bool:
        """Whether the transfer syntax has its pixel data in fragments (PS3.5 annex A.4).

        Raises
        ------
        ValueError
            If this is not a transfer syntax.
        """
        return self.is_compressed

    @property
    def is_compressed(self) -> bool:
        """Whether the transfer syntax has its pixel data in fragments, which are compressed.

        The one exception keeps its name: Encapsulated Uncompressed Explicit VR Little Endian is
        encapsulated without being compressed, and ``True`` here too. A private syntax is taken
        for compressed.

        Raises
        ------
        ValueError
            If this is not a transfer syntax.
        """
        self._encoding()
        return str(self) not in _NATIVE

    @property
    def keyword(self) -> str:
        """The keyword of PS3.6, ``''`` if it has none."""
        return self._entry(4)

    @property
    def name(self) -> str:
        """The name of PS3.6; the UID itself if it has none."""
        return self._entry(0) if str(self) in _uids() else str(self)

    @property
    def type(self) -> str:
        """What PS3.6 says it identifies, such as ``SOP Class``; ``''`` if nothing."""
        return self._entry(1)

    @property
    def info(self) -> str:
        """What PS3.6 adds to the name; ``''`` if nothing."""
        return self._entry(2)

    @property
    def is_retired(self) -> bool:
        """Whether PS3.6 has it as retired."""
        return self._entry(3) == "Retired"

    @property
    def is_private(self) -> bool:
        """Whether it is not one of DICOM's own, those that start with ``1.2.840.10008.``."""
        return not self.startswith("1.2.840.10008.")

    @property
    def is_valid(self) -> bool:
        """Whether it has the form that PS3.5 section 9.1 asks for, and 64 characters at most."""
        return len(self) <= 64 and _is_valid(self)

    def set_private_encoding(self, implicit_vr: bool, little_endian: bool) -> None:
        """Say how data sets are encoded that have this private transfer syntax.

        It holds for this object. :func:`register_transfer_syntax` makes it hold for every UID
        of the same value, and lets :func:`codicom.dcmread` read such data sets.

        Parameters
        ----------
        implicit_vr : bool
            Whether there are no VRs in the data sets.
        little_endian : bool
            Whether the least significant byte comes first.
        """
        self._private_encoding = (bool(implicit_vr), bool(little_endian))

    def _entry(self, column: int) -> str:
        entry = _uids().get(str(self))
        return "" if entry is None else entry[column]

    def _encoding(self) -> tuple[bool, bool]:
        """Return whether the syntax is implicit and whether it is little endian."""
        if not self.is_private:
            if self.type == "Transfer Syntax":
                return self == "1.2.840.10008.1.2", self != "1.2.840.10008.1.2.2"
        else:
            encoding = self._private_encoding or _private_encodings.get(self)
            if encoding is not None:
                return encoding
        raise ValueError("UID is not a transfer syntax.")


def _complain(text: str, mode: int | None) -> None:
    """Warn or raise, as `mode` says, because `text` is not a valid UID."""
    if mode is None:
        mode = config.current().reading_validation_mode
    if mode == config.IGNORE or not text:
        return
    if len(text) > 64:
        message = (
            f"The value length ({len(text)}) exceeds the maximum length of 64 allowed for VR UI. "
        )
    else:
        message = f"Invalid value for VR UI: {text!r}. "
    if mode == config.RAISE:
        raise InvalidValueError(message + _TABLE_6_2)
    from .misc import complain

    complain(message + _TABLE_6_2, 3)


# --- Transfer syntaxes (PS3.5 annex A, PS3.6 table A-1) ------------------------------------------

ImplicitVRLittleEndian = UID("1.2.840.10008.1.2")
ExplicitVRLittleEndian = UID("1.2.840.10008.1.2.1")
EncapsulatedUncompressedExplicitVRLittleEndian = UID("1.2.840.10008.1.2.1.98")
DeflatedExplicitVRLittleEndian = UID("1.2.840.10008.1.2.1.99")
ExplicitVRBigEndian = UID("1.2.840.10008.1.2.2")
JPEGBaseline8Bit = UID("1.2.840.10008.1.2.4.50")
JPEGExtended12Bit = UID("1.2.840.10008.1.2.4.51")
JPEGLossless = UID("1.2.840.10008.1.2.4.57")
JPEGLosslessSV1 = UID("1.2.840.10008.1.2.4.70")
JPEGLSLossless = UID("1.2.840.10008.1.2.4.80")
JPEGLSNearLossless = UID("1.2.840.10008.1.2.4.81")
JPEG2000Lossless = UID("1.2.840.10008.1.2.4.90")
JPEG2000 = UID("1.2.840.10008.1.2.4.91")
JPEG2000MCLossless = UID("1.2.840.10008.1.2.4.92")
JPEG2000MC = UID("1.2.840.10008.1.2.4.93")
MPEG2MPML = UID("1.2.840.10008.1.2.4.100")
MPEG2MPMLF = UID("1.2.840.10008.1.2.4.100.1")
MPEG2MPHL = UID("1.2.840.10008.1.2.4.101")
MPEG2MPHLF = UID("1.2.840.10008.1.2.4.101.1")
MPEG4HP41 = UID("1.2.840.10008.1.2.4.102")
MPEG4HP41F = UID("1.2.840.10008.1.2.4.102.1")
MPEG4HP41BD = UID("1.2.840.10008.1.2.4.103")
MPEG4HP41BDF = UID("1.2.840.10008.1.2.4.103.1")
MPEG4HP422D = UID("1.2.840.10008.1.2.4.104")
MPEG4HP422DF = UID("1.2.840.10008.1.2.4.104.1")
MPEG4HP423D = UID("1.2.840.10008.1.2.4.105")
MPEG4HP423DF = UID("1.2.840.10008.1.2.4.105.1")
MPEG4HP42STEREO = UID("1.2.840.10008.1.2.4.106")
MPEG4HP42STEREOF = UID("1.2.840.10008.1.2.4.106.1")
HEVCMP51 = UID("1.2.840.10008.1.2.4.107")
HEVCM10P51 = UID("1.2.840.10008.1.2.4.108")
JPEGXLLossless = UID("1.2.840.10008.1.2.4.110")
JPEGXLJPEGRecompression = UID("1.2.840.10008.1.2.4.111")
JPEGXL = UID("1.2.840.10008.1.2.4.112")
HTJ2KLossless = UID("1.2.840.10008.1.2.4.201")
HTJ2KLosslessRPCL = UID("1.2.840.10008.1.2.4.202")
HTJ2K = UID("1.2.840.10008.1.2.4.203")
JPIPHTJ2KReferenced = UID("1.2.840.10008.1.2.4.204")
JPIPHTJ2KReferencedDeflate = UID("1.2.840.10008.1.2.4.205")
RLELossless = UID("1.2.840.10008.1.2.5")
SMPTEST211020UncompressedProgressiveActiveVideo = UID("1.2.840.10008.1.2.7.1")
SMPTEST211020UncompressedInterlacedActiveVideo = UID("1.2.840.10008.1.2.7.2")
SMPTEST211030PCMDigitalAudio = UID("1.2.840.10008.1.2.7.3")
DeflatedImageFrameCompression = UID("1.2.840.10008.1.2.8.1")

UncompressedTransferSyntaxes = [
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
]
"""Transfer syntaxes with native pixel data."""
JPEGTransferSyntaxes = [JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLossless, JPEGLosslessSV1]
"""JPEG (ISO/IEC 10918-1)."""
JPEGLSTransferSyntaxes = [JPEGLSLossless, JPEGLSNearLossless]
"""JPEG-LS (ISO/IEC 14495-1)."""
JPEG2000TransferSyntaxes = [
    JPEG2000Lossless,
    JPEG2000,
    JPEG2000MCLossless,
    JPEG2000MC,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    HTJ2K,
]
"""JPEG 2000 (ISO/IEC 15444), High-Throughput included."""
JPEGXLTransferSyntaxes = [JPEGXLLossless, JPEGXLJPEGRecompression, JPEGXL]
"""JPEG XL (ISO/IEC 18181)."""
MPEGTransferSyntaxes = [
    MPEG2MPML,
    MPEG2MPMLF,
    MPEG2MPHL,
    MPEG2MPHLF,
    MPEG4HP41,
    MPEG4HP41F,
    MPEG4HP41BD,
    MPEG4HP41BDF,
    MPEG4HP422D,
    MPEG4HP422DF,
    MPEG4HP423D,
    MPEG4HP423DF,
    MPEG4HP42STEREO,
    MPEG4HP42STEREOF,
    HEVCMP51,
    HEVCM10P51,
]
"""Video: MPEG-2, MPEG-4 and HEVC."""
RLETransferSyntaxes = [RLELossless]
"""RLE (PS3.5 annex G)."""
AllTransferSyntaxes = [
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    *JPEGTransferSyntaxes,
    *JPEGLSTransferSyntaxes,
    *JPEG2000TransferSyntaxes[:4],
    *MPEGTransferSyntaxes,
    *JPEGXLTransferSyntaxes,
    *JPEG2000TransferSyntaxes[4:],
    JPIPHTJ2KReferenced,
    JPIPHTJ2KReferencedDeflate,
    RLELossless,
    SMPTEST211020UncompressedProgressiveActiveVideo,
    SMPTEST211020UncompressedInterlacedActiveVideo,
    SMPTEST211030PCMDigitalAudio,
    DeflatedImageFrameCompression,
]
"""All in use but Encapsulated Uncompressed and the JPIP ones without HTJ2K; registered ones too."""
PrivateTransferSyntaxes: list[UID] = []
"""Those that :func:`register_transfer_syntax` added."""

_NATIVE = frozenset(str(uid) for uid in UncompressedTransferSyntaxes)
_private_encodings: dict[str, tuple[bool, bool]] = {}


def register_transfer_syntax(
    uid: str | UID,
    implicit_vr: bool | None = None,
    little_endian: bool | None = None,
    name: str = "",
    keyword: str = "",
) -> UID:
    """Make a transfer syntax known that PS3.6 2026c does not have.

    Parameters
    ----------
    uid : str or UID
        The UID of a private transfer syntax, or of one that was added to the standard later.
    implicit_vr, little_endian : bool, optional
        As in :meth:`UID.set_private_encoding`; needed for a private syntax unless that was
        called for `uid`. A standard one is always explicit VR little endian.
    name, keyword : str, optional
        The name and keyword; needed for a standard syntax that is new, otherwise unused.

    Returns
    -------
    UID
        The UID, whose predicates now answer.

    Raises
    ------
    ValueError
        If something that is needed is missing.
    """
    uid = UID(uid)
    if uid.is_private:
        if implicit_vr is not None and little_endian is not None:
            uid = UID(str(uid), config.IGNORE)
            uid.set_private_encoding(implicit_vr, little_endian)
        if uid._private_encoding is None:
            raise ValueError(
                "The corresponding dataset encoding for 'uid' must be set using the "
                "'implicit_vr' and 'little_endian' arguments"
            )
        _private_encodings[str(uid)] = uid._private_encoding
        if uid not in PrivateTransferSyntaxes:
            PrivateTransferSyntaxes.append(uid)
        return uid
    if uid.type:
        if not uid.is_transfer_syntax:
            raise ValueError(f"'{uid}' is no transfer syntax: PS3.6 has it as {uid.type}")
    elif not (name and keyword.isidentifier()):
        raise ValueError(
            "A new public transfer syntax needs a 'name', and a 'keyword' that is an identifier"
        )
    else:
        _uids()[str(uid)] = (name, "Transfer Syntax", "", "", keyword)
        setattr(sys.modules[__name__], keyword, uid)
    if uid not in AllTransferSyntaxes:
        AllTransferSyntaxes.append(uid)
    return uid


# --- New UIDs ------------------------------------------------------------------------------------

# The arc 2.25 belongs to everybody: under it stands the number of a UUID (PS3.5 annex B.2). The
# UUID was drawn once for this project.
CODICOM_IMPLEMENTATION_UID = UID("2.25.329493990928690867774226526010546518826")
"""Our Implementation Class UID (PS3.7 annex D.3.3.2)."""
PYDICOM_IMPLEMENTATION_UID = CODICOM_IMPLEMENTATION_UID
"""The name that programs know for :data:`CODICOM_IMPLEMENTATION_UID`."""
PYDICOM_ROOT_UID = "2.25."
"""What UIDs start with that :func:`generate_uid` makes, unless it is told otherwise.

Hashes of 128 bits follow it when entropy sources are given, UUIDs otherwise.
"""


def generate_uid(
    prefix: str | None = PYDICOM_ROOT_UID, entropy_srcs: list[str] | None = None
) -> UID:
    """Return a new UID.

    Parameters
    ----------
    prefix : str or None, optional
        What the UID starts with, a root that you own and a full stop, such as ``"1.2.3."``; at
        most 54 characters. ``None``, as the default ``"2.25."``, gives a UID that is made from
        a UUID, for which nobody needs a root (PS3.5 annex B.2).
    entropy_srcs : list of str, optional
        Texts whose SHA-512 the UID is made from: the same texts give the same UID. Without
        them it is random.

    Returns
    -------
    UID
        Of at most 64 characters.

    Raises
    ------
    ValueError
        If the prefix is too long or no valid UID with a full stop at its end.
    TypeError
        If the prefix is no text, or an entropy source is none.
    """
    if prefix is not None and not isinstance(prefix, str):
        raise TypeError(f"The 'prefix' must be a str or None, not {type(prefix).__name__}")
    if prefix is None or prefix == PYDICOM_ROOT_UID:
        return UID(f"2.25.{_uuid(entropy_srcs)}", config.IGNORE)
    if len(prefix) > _MAX_PREFIX_LENGTH:
        raise ValueError("The 'prefix' should be no more than 54 characters long")
    if prefix[-1:] != "." or not _is_valid(prefix[:-1]):
        raise ValueError(
            "The 'prefix' is not valid for use with a UID, see Part 5, Section 9.1 of the DICOM "
            "Standard"
        )
    if entropy_srcs is None:
        from secrets import randbelow

        # Never starts with 0, as a component must not (PS3.5 9.1).
        room = 64 - len(prefix)
        low = 10 ** (room - 1)
        return UID(f"{prefix}{low + randbelow(9 * low)}", config.IGNORE)
    return UID(f"{prefix}{int(_sha512(entropy_srcs), 16)}"[:64], config.IGNORE)


def _sha512(entropy_srcs: list[str]) -> str:
    from hashlib import sha512

    return sha512("".join(entropy_srcs).encode("utf-8")).hexdigest()


def _uuid(entropy_srcs: list[str] | None) -> int:
    """Return a random UUID, or one of version 4's form that is made from the sources."""
    from uuid import UUID, uuid4

    if entropy_srcs is None:
        return uuid4().int
    return UUID(hex=_sha512(entropy_srcs)[:32], version=4).int


# --- What is made when it is asked for -----------------------------------------------------------


def __getattr__(name: str) -> Any:
    value: Any
    if name == "UID_dictionary":
        value = _uids()
    elif name in ("RE_VALID_UID", "RE_VALID_UID_PREFIX", "STR_VR_REGEXES"):
        import re

        # What a valid UID, and a valid prefix for generate_uid(), looks like (PS3.5 9.1).
        pattern = r"^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))*"
        value = re.compile(pattern + (r"\.$" if name == "RE_VALID_UID_PREFIX" else "$"))
        if name == "STR_VR_REGEXES":
            value = {"UI": value}
    elif name == "__all__":
        return sorted({*_public(), *_keywords()})
    elif name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    else:
        for uid, entry in _uids().items():
            if entry[4] == name:
                value = UID(uid)
                break
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def _public() -> list[str]:
    hidden = {"annotations", "sys", "config", "TYPE_CHECKING", "InvalidValueError"}
    names = [name for name in globals() if not name.startswith("_") and name not in hidden]
    return [*names, "RE_VALID_UID", "RE_VALID_UID_PREFIX", "STR_VR_REGEXES", "UID_dictionary"]


def _keywords() -> list[str]:
    return [entry[4] for entry in _uids().values() if entry[4].isidentifier()]


def __dir__() -> list[str]:
    return sorted({*globals(), *_public(), *_keywords()})
