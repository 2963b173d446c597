"""The dictionaries of PS3.6, of UIDs and of private elements, made when first asked for.

Belongs here: the look-ups by number and keyword that reading and writing make for each element,
and the mappings behind :mod:`codicom.datadict` and :mod:`codicom.uid`. Must not know: tags as
objects, what users may pass for a tag. Layer: 0 (words).

Tags are plain numbers here. The three hot mappings start empty and are filled, once, by the
first look-up that misses: a hit never asks whether the tables are loaded.
"""

from __future__ import annotations

import sys
from _thread import allocate_lock
from struct import unpack

# Importing typing would take longer than all of this module; checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

# (VR, VM, name, 'Retired' or '', keyword)
Entry = tuple[str, str, str, str, str]
# (VR, VM, name, '')
PrivateEntry = tuple[str, str, str, str]
# (name, type, info, 'Retired' or '', keyword)
UIDEntry = tuple[str, str, str, str, str]

_vrs: dict[int, str] = {}
_keywords: dict[int, str] = {}
TAGS: dict[str, int] = {}
"""Keyword -> tag of all elements but the repeaters, once :func:`load` was called."""

# The tags of one mask, with the digits that are free set to 0, and their key in REPEATERS.
_masks: list[tuple[int, dict[int, str]]] = []
_leading_bytes: set[int] = set()
_repeaters: dict[str, Entry] = {}
_elements: ElementDict | None = None
_private: dict[str, dict[str, PrivateEntry]] | None = None
_texts: dict[str, str] = {}
_parsed: dict[str, dict[str, PrivateEntry]] = {}
_uids: dict[str, UIDEntry] | None = None

_lock = allocate_lock()
_loaded = False


def load() -> None:
    """Fill the mappings of tags, VRs and keywords, unless they are filled."""
    global _loaded
    with _lock:
        if _loaded:
            return
        from . import elements

        tags = _tag_column(elements.TAGS)
        vrs = _vr_column(elements.VRS)
        keywords = elements.KEYWORDS[:-1].split("\n")
        _load_repeaters()
        # What was added before stays.
        added = dict(_vrs), dict(_keywords), dict(TAGS)
        _vrs.update(zip(tags, vrs))
        _keywords.update(zip(tags, keywords))
        TAGS.update(zip(keywords, tags))
        TAGS.pop("", None)  # of the elements that were retired without a trace
        for mapping, items in zip((_vrs, _keywords, TAGS), added):
            mapping.update(items)  # type: ignore[attr-defined]
        _loaded = True


def _tag_column(text: str) -> tuple[int, ...]:
    # fromhex skips the white space that separates the tags.
    return unpack(f">{(len(text)) // 9}I", bytes.fromhex(text))


def _vr_column(text: str) -> list[str]:
    """Cut a column of VRs into interned strings, so that comparing them is comparing pointers."""
    column = text.split()
    names = {item: sys.intern(item.replace("_", " ")) for item in set(column)}
    return list(map(names.__getitem__, column))


def _load_repeaters() -> None:
    from . import elements

    tags = elements.REPEATER_TAGS.split()
    _repeaters.update(
        zip(
            tags,
            _rows(
                elements.REPEATER_VRS,
                elements.REPEATER_VMS,
                elements.REPEATER_NAMES,
                elements.REPEATER_RETIRED,
                elements.REPEATER_KEYWORDS,
            ),
        )
    )
    by_mask: dict[int, dict[int, str]] = {}
    for key in tags:
        value, mask = mask_numbers(key)
        by_mask.setdefault(mask, {})[value] = key
    # The commonest masks first, so that overlays are found at once.
    _masks.extend(sorted(by_mask.items(), key=lambda item: -len(item[1])))
    _leading_bytes.update(int(key[:2], 16) for key in tags)


def mask_numbers(key: str) -> tuple[int, int]:
    """Return what a key such as ``60xx0010`` means: a tag and the bits of it that must fit."""
    mask = "".join("0" if digit == "x" else "F" for digit in key)
    return int(key.replace("x", "0"), 16), int(mask, 16)


def _rows(vrs: str, vms: str, names: str, retired: str, keywords: str) -> Iterable[Entry]:
    return zip(
        _vr_column(vrs),
        vms.split(),
        names[:-1].split("\n"),
        ("Retired" if mark == "R" else "" for mark in retired.replace("\n", "")),
        keywords[:-1].split("\n"),
    )


def _lookup_vr(tag: int) -> str:
    """Return the VR of a tag as the dictionary has it, such as ``US or SS``.

    Group lengths are UL (PS3.5 7.2) and private creators LO (PS3.5 7.8.1), whatever their group.
    What is not known is UN.
    """
    vr = _vrs.get(tag)
    return vr if vr is not None else _lookup_vr_slowly(tag)


def _lookup_vr_slowly(tag: int) -> str:
    if not _loaded:
        load()
        vr = _vrs.get(tag)
        if vr is not None:
            return vr
    if not tag & 0xFFFF:
        return "UL"
    if tag & 0x10000:
        return "LO" if 0x10 <= tag & 0xFFFF < 0x100 else "UN"
    key = mask_match(tag)
    return "UN" if key is None else _repeaters[key][0]


def _lookup_keyword(tag: int) -> str:
    """Return the keyword of a tag, repeaters included; ``''`` if it has none."""
    keyword = _keywords.get(tag)
    if keyword is None:
        if not _loaded:
            load()
            return _lookup_keyword(tag)
        key = None if tag & 0x10000 else mask_match(tag)
        return "" if key is None else _repeaters[key][4]
    return keyword


def _tag_for_keyword(keyword: str) -> int | None:
    """Return the tag of a keyword, ``None`` if there is none or it is a repeater's."""
    tag = TAGS.get(keyword)
    if tag is None and not _loaded:
        load()
        tag = TAGS.get(keyword)
    return tag


def mask_match(tag: int) -> str | None:
    """Return the key in the dictionary of repeaters that a tag belongs to, if any."""
    if not _loaded:
        load()
    if tag >> 24 not in _leading_bytes:
        return None
    for mask, keys in _masks:
        key = keys.get(tag & mask)
        if key is not None:
            return key
    return None


class ElementDict(dict[int, Entry]):
    """Tag -> entry. What is changed here is what the look-ups by tag and keyword give."""

    def __setitem__(self, tag: int, entry: Entry) -> None:
        super().__setitem__(tag, entry)
        _vrs[tag] = sys.intern(entry[0])
        _keywords[tag] = entry[4]

    def __delitem__(self, tag: int) -> None:
        super().__delitem__(tag)
        _vrs.pop(tag, None)
        _keywords.pop(tag, None)

    def update(self, *args: Any, **kwargs: Any) -> None:
        """Take over the entries of another mapping."""
        for tag, entry in dict(*args, **kwargs).items():
            self[tag] = entry

    def setdefault(self, tag: int, entry: Entry) -> Entry:
        """Return the entry of a tag; add one if there is none."""
        if tag not in self:
            self[tag] = entry
        return self[tag]

    def pop(self, tag: int, *default: Any) -> Any:
        """Remove a tag and return its entry."""
        if tag in self:
            entry = self[tag]
            del self[tag]
            return entry
        return super().pop(tag, *default)

    def popitem(self) -> tuple[int, Entry]:
        """Remove a tag and its entry and return both."""
        tag, entry = super().popitem()
        _vrs.pop(tag, None)
        _keywords.pop(tag, None)
        return tag, entry

    def clear(self) -> None:
        """Remove all."""
        super().clear()
        _vrs.clear()
        _keywords.clear()

    def __ior__(self, other: Any) -> ElementDict:  # type: ignore[override,misc]
        self.update(other)
        return self

    def __reduce__(self) -> Any:
        return dict, (dict(self),)


def elements() -> ElementDict:
    """Return the dictionary of PS3.6 and PS3.7 without the repeaters."""
    global _elements
    if _elements is None:
        load()
        from . import elements as table

        made = ElementDict(
            zip(
                _tag_column(table.TAGS),
                _rows(table.VRS, table.VMS, table.NAMES, table.RETIRED, table.KEYWORDS),
            )
        )
        with _lock:
            if _elements is None:
                _elements = made
    return _elements


def repeaters() -> dict[str, Entry]:
    """Return the dictionary of repeaters: mask -> entry."""
    load()
    return _repeaters


def tags() -> dict[str, int]:
    """Return the mapping of keywords to tags."""
    load()
    return TAGS


def private() -> dict[str, dict[str, PrivateEntry]]:
    """Return the private dictionaries: creator -> mask -> entry."""
    global _private
    if _private is None:
        made = {creator: _parsed_private(creator) for creator in _private_texts()}
        with _lock:
            if _private is None:
                _private = made
    return _private


def _private_texts() -> dict[str, str]:
    """Return the part of the table that each creator has, still as text."""
    if not _texts:
        from .private import PRIVATE

        found = {}
        for block in PRIVATE[1:-1].split("\n="):
            creator, _, text = block.partition("\n")
            found[creator] = text
        _texts.update(found)
    return _texts


def _parsed_private(creator: str) -> dict[str, PrivateEntry]:
    masks = _parsed.get(creator)
    if masks is None:
        masks = {}
        for line in _private_texts()[creator].split("\n"):
            mask, vr, vm, name = line.split("|")
            masks[mask] = (sys.intern(vr), vm, name, "")
        # Two threads may come here at once; both must go on with the same dict.
        masks = _parsed.setdefault(creator, masks)
    return masks


def private_entry(tag: int, creator: str) -> PrivateEntry | None:
    """Return the entry of a private element, ``None`` if it is not known.

    Parameters
    ----------
    tag : int
        The tag, in whatever block its creator reserved.
    creator : str
        The private creator, exactly as it is in the dictionary.
    """
    if _private is not None:
        masks = _private.get(creator)
    elif creator in _private_texts():
        masks = _parsed_private(creator)
    else:
        masks = None
    if masks is None:
        return None
    digits = f"{tag:08X}"
    group, element = digits[:4], digits[4:]
    for mask in (
        digits,
        f"{group}xx{element[2:]}",
        f"{group[:2]}xxxx{element[2:]}",
    ):
        # A few masks are of the form gggg10xx. They were meant for the element of the creator
        # itself and would give its VR to everything else that the dictionary does not know.
        entry = masks.get(mask)
        if entry is not None:
            return entry
    return None


def private_vr(tag: int, creator: str) -> str | None:
    """Return the VR of a private element, ``None`` if the element or its creator is not known."""
    entry = private_entry(tag, creator)
    return None if entry is None else entry[0]


def uids() -> dict[str, UIDEntry]:
    """Return the dictionary of UIDs: UID -> (name, type, info, retired, keyword)."""
    global _uids
    if _uids is None:
        from .uids import UIDS

        made = {}
        for line in UIDS[:-1].split("\n"):
            uid, *entry = line.split("|")
            made[uid] = tuple(entry)
        with _lock:
            if _uids is None:
                _uids = made  # type: ignore[assignment]
    return _uids  # type: ignore[return-value]
