"""The data dictionary: what PS3.6, PS3.7 and the private dictionaries say of a tag.

Belongs here: the public look-ups by tag, keyword and private creator, and adding entries. Must
not know: elements, values, data sets. Layer: 0 (words).

The dictionaries are made when they are first asked for; :mod:`codicom._tables.lookup` keeps
them. ``DicomDictionary``, ``RepeatersDictionary``, ``keyword_dict`` and ``private_dictionaries``
are dicts, and what is changed in them holds at once.
"""

from __future__ import annotations

from ._tables.lookup import (
    _lookup_keyword,
    _lookup_vr,
    _tag_for_keyword,
    elements,
    mask_match,
    mask_numbers,
    private,
    private_entry,
    private_vr,
    repeaters,
    tags,
)
from .tag import BaseTag, Tag, TagType

# Importing typing would take longer than all of this module; checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ._tables.lookup import ElementDict, Entry, PrivateEntry

    DicomDictionary: ElementDict
    RepeatersDictionary: dict[str, Entry]
    REPEATER_KEYWORDS: list[str]
    keyword_dict: dict[str, int]
    masks: dict[str, tuple[int, int]]
    private_dictionaries: dict[str, dict[str, PrivateEntry]]
    mask1: int
    mask2: int
    mask_x: str

__all__ = [
    "DicomDictionary",
    "REPEATER_KEYWORDS",
    "RepeatersDictionary",
    "TagType",
    "_lookup_keyword",
    "_lookup_vr",
    "_tag_for_keyword",
    "add_dict_entries",
    "add_dict_entry",
    "add_private_dict_entries",
    "add_private_dict_entry",
    "dictionary_VM",
    "dictionary_VR",
    "dictionary_description",
    "dictionary_has_tag",
    "dictionary_is_retired",
    "dictionary_keyword",
    "get_entry",
    "get_private_entry",
    "keyword_dict",
    "keyword_for_tag",
    "mask1",
    "mask2",
    "mask_match",
    "mask_x",
    "masks",
    "private_dictionaries",
    "private_dictionary_VM",
    "private_dictionary_VR",
    "private_dictionary_description",
    "private_vr",
    "repeater_has_keyword",
    "repeater_has_tag",
    "tag_for_keyword",
]


def _masks() -> dict[str, tuple[int, int]]:
    return {key: mask_numbers(key) for key in repeaters()}


_LAZY: dict[str, Callable[[], Any]] = {
    "DicomDictionary": elements,
    "RepeatersDictionary": repeaters,
    "REPEATER_KEYWORDS": lambda: [entry[4] for entry in repeaters().values()],
    "keyword_dict": tags,
    "masks": _masks,
    "private_dictionaries": private,
    # The three names that the loop over the masks left behind in the original module.
    "mask_x": lambda: next(reversed(repeaters())),
    "mask1": lambda: mask_numbers(next(reversed(repeaters())))[0],
    "mask2": lambda: mask_numbers(next(reversed(repeaters())))[1],
}


def __getattr__(name: str) -> Any:
    try:
        value = _LAZY[name]()
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})


# What elements begin with as text, by tag and private creator: kept here to be forgotten when the
# dictionaries change.
_heads: dict[tuple[int, str | None], str] = {}


def add_dict_entry(
    tag: int, VR: str, keyword: str, description: str, VM: str = "1", is_retired: str = ""
) -> None:
    """Add an element to the dictionary, or replace its entry.

    Parameters
    ----------
    tag : int
        The tag; not a private one.
    VR : str
        The VR, such as ``"UL"``.
    keyword : str
        The keyword, which data sets then know as an attribute.
    description : str
        The name.
    VM : str, optional
        The value multiplicity.
    is_retired : str, optional
        ``"Retired"`` or ``""``.

    Raises
    ------
    ValueError
        If the tag is private.
    """
    add_dict_entries({tag: (VR, VM, description, is_retired, keyword)})


def add_dict_entries(new_entries_dict: dict[int, tuple[str, str, str, str, str]]) -> None:
    """Add elements to the dictionary, or replace their entries.

    Parameters
    ----------
    new_entries_dict : dict
        Tag -> (VR, VM, description, is_retired, keyword), as in :func:`add_dict_entry`.

    Raises
    ------
    ValueError
        If a tag is private, or an entry has not five parts. Nothing is added then.
    """
    made: dict[int, Entry] = {}
    for key, entry in new_entries_dict.items():
        tag = Tag(key)
        if tag.is_private:
            raise ValueError(
                'Private tags cannot be added using "add_dict_entries" - use '
                '"add_private_dict_entries" instead'
            )
        if len(entry) != 5:
            raise ValueError(f"An entry must be (VR, VM, name, is_retired, keyword), not {entry}")
        made[int(tag)] = entry
    elements().update(made)
    tags().update({entry[4]: tag for tag, entry in made.items()})
    _heads.clear()


def add_private_dict_entry(
    private_creator: str, tag: int, VR: str, description: str, VM: str = "1"
) -> None:
    """Add an element to the private dictionary, or replace its entry.

    Parameters
    ----------
    private_creator : str
        The private creator.
    tag : int
        The tag; the block in it (the upper byte of the element number) does not matter.
    VR, description, VM : str
        As in :func:`add_dict_entry`.

    Raises
    ------
    ValueError
        If the tag is not private.
    """
    add_private_dict_entries(private_creator, {tag: (VR, VM, description, "")})


def add_private_dict_entries(
    private_creator: str,
    new_entries_dict: dict[int, tuple[str, str, str] | tuple[str, str, str, str]],
) -> None:
    """Add elements to the private dictionary, or replace their entries.

    Parameters
    ----------
    private_creator : str
        The private creator.
    new_entries_dict : dict
        Tag -> (VR, VM, description) or (VR, VM, description, is_retired).

    Raises
    ------
    ValueError
        If a tag is not private, or an entry has not three or four parts. Nothing is added then.
    """
    made: dict[str, PrivateEntry] = {}
    for key, entry in new_entries_dict.items():
        tag = Tag(key)
        if not tag.is_private:
            raise ValueError(
                "Non-private tags cannot be added using 'add_private_dict_entries()' - use "
                "'add_dict_entries()' instead"
            )
        if len(entry) not in (3, 4):
            raise ValueError(f"An entry must be (VR, VM, name[, is_retired]), not {entry}")
        made[f"{tag.group:04X}xx{tag.element & 0xFF:02X}"] = (*entry, "")[:4]
    private().setdefault(private_creator, {}).update(made)
    _heads.clear()


def get_entry(tag: TagType) -> tuple[str, str, str, str, str]:
    """Return all that the dictionary says of a tag.

    Parameters
    ----------
    tag : int, str, tuple or BaseTag
        The tag in any form that :func:`codicom.tag.Tag` takes.

    Returns
    -------
    tuple of str
        (VR, VM, name, is_retired, keyword).

    Raises
    ------
    KeyError
        If the dictionary has no such element. Private elements are in dictionaries of their own.
    """
    # A keyword such as "OverlayRows" belongs to many tags, so it is none to Tag().
    number = Tag(tag)
    entry = elements().get(number)
    if entry is not None:
        return entry
    if not number.is_private:
        key = mask_match(number)
        if key is not None:
            return repeaters()[key]
    raise KeyError(f"Tag {number} not found in DICOM dictionary")


def dictionary_is_retired(tag: TagType) -> bool:
    """Return ``True`` if an element is retired; :class:`KeyError` if it is not known."""
    return "retired" in get_entry(tag)[3].lower()


def dictionary_VR(tag: TagType) -> str:
    """Return the VR of an element, or its VRs as in ``US or SS``.

    Raises
    ------
    KeyError
        If the dictionary has no such element.
    """
    return get_entry(tag)[0]


def dictionary_VM(tag: TagType) -> str:
    """Return the value multiplicity of an element, such as ``1-n``.

    Raises
    ------
    KeyError
        If the dictionary has no such element.
    """
    return get_entry(tag)[1]


def dictionary_description(tag: TagType) -> str:
    """Return the name of an element, such as ``Patient's Name``.

    Raises
    ------
    KeyError
        If the dictionary has no such element.
    """
    return get_entry(tag)[2]


def dictionary_keyword(tag: TagType) -> str:
    """Return the keyword of an element, such as ``PatientName``.

    Raises
    ------
    KeyError
        If the dictionary has no such element.
    """
    return get_entry(tag)[4]


def dictionary_has_tag(tag: TagType) -> bool:
    """Return ``True`` if the dictionary has an element of that tag; repeaters do not count."""
    try:
        return Tag(tag) in elements()
    except (TypeError, ValueError, OverflowError):
        return False


def keyword_for_tag(tag: TagType) -> str:
    """Return the keyword of an element, ``''`` if the dictionary has no such element."""
    return _lookup_keyword(Tag(tag))


def tag_for_keyword(keyword: str) -> int | None:
    """Return the tag of a keyword, ``None`` if there is none or it is a repeater's."""
    return _tag_for_keyword(keyword)


def repeater_has_tag(tag: int) -> bool:
    """Return ``True`` if a tag belongs to the dictionary of repeaters."""
    return mask_match(tag) is not None


def repeater_has_keyword(keyword: str) -> bool:
    """Return ``True`` if a keyword belongs to the dictionary of repeaters."""
    return any(keyword == entry[4] for entry in repeaters().values())


def get_private_entry(tag: TagType, private_creator: str) -> tuple[str, str, str, str]:
    """Return all that the private dictionaries say of an element.

    Parameters
    ----------
    tag : int, str, tuple or BaseTag
        The tag in any form that :func:`codicom.tag.Tag` takes.
    private_creator : str
        The private creator.

    Returns
    -------
    tuple of str
        (VR, VM, name, is_retired).

    Raises
    ------
    KeyError
        If the creator is not known, or it has no such element.
    """
    number: BaseTag = Tag(tag)
    entry = private_entry(number, private_creator)
    if entry is not None:
        return entry
    if private_creator not in private():
        raise KeyError(f"Private creator '{private_creator}' not in the private dictionary")
    raise KeyError(
        f"Tag '{number}' not in private dictionary for private creator '{private_creator}'"
    )


def private_dictionary_VR(tag: TagType, private_creator: str) -> str:
    """Return the VR of a private element.

    Raises
    ------
    KeyError
        If the creator is not known, or it has no such element.
    """
    return get_private_entry(tag, private_creator)[0]


def private_dictionary_VM(tag: TagType, private_creator: str) -> str:
    """Return the value multiplicity of a private element.

    Raises
    ------
    KeyError
        If the creator is not known, or it has no such element.
    """
    return get_private_entry(tag, private_creator)[1]


def private_dictionary_description(tag: TagType, private_creator: str) -> str:
    """Return the name of a private element.

    Raises
    ------
    KeyError
        If the creator is not known, or it has no such element.
    """
    return get_private_entry(tag, private_creator)[2]
