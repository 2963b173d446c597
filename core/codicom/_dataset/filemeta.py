"""The rules of the File Meta Information (PS3.10 section 7.1).

Belongs here: what a File Meta Information must and may hold. Must not know: files.
Layer: 5 (model).
"""

from __future__ import annotations

from typing import Any

from ..errors import MissingElementError
from ..tag import BaseTag
from ..uid import PYDICOM_IMPLEMENTATION_UID as IMPLEMENTATION_UID

__all__ = ["check_group_two", "validate_file_meta"]

_REQUIRED = (
    (0x00020002, "MediaStorageSOPClassUID"),
    (0x00020003, "MediaStorageSOPInstanceUID"),
    (0x00020010, "TransferSyntaxUID"),
)


def check_group_two(tags: Any) -> None:
    """Raise ValueError if any of the tags is not of group 0002."""
    others = [str(BaseTag(tag)) for tag in tags if tag >> 16 != 2]
    if others:
        raise ValueError(
            "File meta datasets may only contain group 2 elements but the following elements "
            f"are present: {', '.join(others)}"
        )


def validate_file_meta(file_meta: Any, enforce_standard: bool = True) -> None:
    """Check a File Meta Information, completing it if it is to follow the standard.

    Parameters
    ----------
    file_meta : FileMetaDataset
        The File Meta Information.
    enforce_standard : bool, optional
        If True (default) then add File Meta Information Version, Implementation Class UID and
        Implementation Version Name if they are missing, and require all other elements that
        PS3.10 section 7.1 has as type 1.

    Raises
    ------
    MissingElementError
        If a required element is missing or empty.
    ValueError
        If there are elements of a group other than 0002.
    """
    if any(tag >> 16 != 2 for tag in file_meta._dict):
        raise ValueError("Only File Meta Information group (0002,eeee) elements may be present")
    if not enforce_standard:
        return
    if 0x00020001 not in file_meta:
        file_meta.FileMetaInformationVersion = b"\x00\x01"
    if 0x00020012 not in file_meta:
        file_meta.ImplementationClassUID = IMPLEMENTATION_UID
    if 0x00020013 not in file_meta:
        from .._version import __version__

        file_meta.ImplementationVersionName = f"CODICOM {__version__}"[:16]
    missing, empty = [], []
    for tag, keyword in (*_REQUIRED, (0x00020012, "ImplementationClassUID")):
        if tag not in file_meta:
            missing.append(f"{BaseTag(tag)} {keyword}")
        elif not file_meta[tag].value:
            empty.append(f"{BaseTag(tag)} {keyword}")
    if missing or empty:
        text = "Required File Meta Information elements are either missing or have an empty value: "
        raise MissingElementError(text + ", ".join(missing + empty))
