"""Which encoding a data set is written with.

Belongs here: the rules of ``dcmwrite`` for VR method and byte order, and what must hold before a
byte is written. Must not know: bytes. Layer: 4 (services).
"""

from __future__ import annotations

from typing import Any

from ..errors import EncodeError
from ..uid import UID
from .level import Target

__all__ = ["check_elements", "choose_target"]

_ELEMENTS_OF_FILE_META = (
    "File Meta Information Group elements (0002,eeee) must be in a FileMetaDataset instance in the "
    "'Dataset.file_meta' attribute"
)


def check_elements(ds: Any) -> None:
    """Refuse a data set with elements that do not belong in a file (PS3.10 7.1, PS3.7 6.3).

    Raises
    ------
    EncodeError
        If there are elements of group 0000 or 0002 that somebody has added.
    """
    groups = {tag >> 16 for tag in ds._dict if tag < 0x00030000}
    if 0 in groups:
        raise EncodeError(
            "Command Set elements (0000,eeee) are not allowed when using dcmwrite(), use "
            "write_dataset() instead"
        )
    if 2 in groups:
        raise EncodeError(_ELEMENTS_OF_FILE_META)


def choose_target(
    ds: Any,
    syntax: str | None,
    implicit_vr: bool | None,
    little_endian: bool | None,
    force_encoding: bool,
) -> Target:
    """Return the encoding to write a data set with.

    Parameters
    ----------
    ds : Dataset
        The data set.
    syntax : str or None
        The Transfer Syntax UID of its File Meta Information.
    implicit_vr, little_endian : bool or None
        What the caller asks for.
    force_encoding : bool
        Whether the caller's wish comes before the transfer syntax.

    Raises
    ------
    EncodeError
        If nothing says what the encoding is, or if what is said is contradictory.
    """
    if force_encoding:
        if implicit_vr is None or little_endian is None:
            raise EncodeError(
                "'implicit_vr' and 'little_endian' are required if 'force_encoding' is used"
            )
        return _checked(implicit_vr, little_endian)
    if syntax:
        return _of_syntax(ds, UID(syntax), implicit_vr, little_endian)
    return _completed(ds, implicit_vr, little_endian, _UNDETERMINED)


def _completed(
    ds: Any, implicit_vr: bool | None, little_endian: bool | None, otherwise: str
) -> Target:
    """Return the encoding that the caller asks for, completed from what the data set says.

    Little endian goes with a VR method alone.

    Raises
    ------
    EncodeError
        With the text `otherwise`, if part of it is still not known.
    """
    if implicit_vr is not None and little_endian is None:
        little_endian = True
    for own_implicit, own_little in (ds._target_encoding(), ds.original_encoding):
        implicit_vr = own_implicit if implicit_vr is None else implicit_vr
        little_endian = own_little if little_endian is None else little_endian
    if implicit_vr is None or little_endian is None:
        raise EncodeError(otherwise)
    return _checked(implicit_vr, little_endian)


_UNDETERMINED = (
    "Unable to determine the encoding to use for writing the dataset, please set the file meta's "
    "Transfer Syntax UID or use the 'implicit_vr' and 'little_endian' arguments"
)


_PRIVATE_SYNTAX = (
    "The 'implicit_vr' and 'little_endian' arguments are required when using a private transfer "
    "syntax"
)


def _checked(implicit_vr: bool, little_endian: bool) -> Target:
    """Return the encoding if there is such a one."""
    if implicit_vr and not little_endian:
        raise EncodeError("Implicit VR and big endian is not a valid encoding combination")
    return Target(bool(implicit_vr), bool(little_endian))


def _of_syntax(ds: Any, uid: UID, implicit_vr: bool | None, little_endian: bool | None) -> Target:
    """Return the encoding of a transfer syntax, if the caller does not contradict it."""
    if uid.is_private and not uid.is_transfer_syntax:
        return _completed(ds, implicit_vr, little_endian, _PRIVATE_SYNTAX)
    if not uid.is_transfer_syntax:
        raise EncodeError(f"The Transfer Syntax UID '{uid.name}' is not a valid transfer syntax")
    if implicit_vr is not None and implicit_vr != uid.is_implicit_VR:
        raise EncodeError(
            "The 'implicit_vr' value is not consistent with the required VR encoding for the "
            f"'{uid.name}' transfer syntax"
        )
    if little_endian is not None and little_endian != uid.is_little_endian:
        raise EncodeError(
            "The 'little_endian' value is not consistent with the required endianness for the "
            f"'{uid.name}' transfer syntax"
        )
    return Target(uid.is_implicit_VR, uid.is_little_endian)
