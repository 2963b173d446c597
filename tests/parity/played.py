"""What rows of differences may ask about: the steps that were done, and where a difference is."""

from __future__ import annotations

from collections.abc import Callable, MutableSequence, Sequence
from typing import Any

from pydicom.datadict import dictionary_has_tag, dictionary_VR, tag_for_keyword

Step = tuple[str, tuple[Any, ...]]
Steps = Sequence[Step]
_TYPES: dict[str, type] = {"US": int, "IS": int, "CS": str, "OB or OW": bytes}


class Played(tuple[Step, ...]):
    """Steps that were done, and the tags that each of them named or came to."""

    tags: tuple[frozenset[int], ...] = ()
    # The tags of what describes pixel data and was not what it should be before the last step
    odd: frozenset[int] = frozenset()
    # The specifications of the data sets that were made element by element to begin with
    made: tuple[Any, ...] = ()

    def about(self, *tags: int) -> list[str]:
        """Return the names of the steps that were about one of some tags."""
        return self.about_any(set(tags).__contains__)

    def about_any(self, those: Callable[[int], bool]) -> list[str]:
        """Return the names of the steps that were about one of those tags."""
        found = zip(self, self.tags, strict=True)
        return [name for (name, _), came_to in found if any(map(those, came_to))]


def odd_elements(ds: Any) -> frozenset[int]:
    """Return the tags of what describes pixel data, or is it, with another VR or type of value.

    Nothing is read for that, and no sequence looked into.
    """
    tags = [tag for tag in sorted(ds.keys()) if tag >> 16 in (0x0028, 0x7FE0)]
    known = [tag for tag in tags if dictionary_has_tag(tag) and dictionary_VR(tag) != "SQ"]
    return frozenset(int(tag) for tag in known if _odd(ds.get_item(tag), dictionary_VR(tag)))


def _odd(element: Any, vr: str) -> bool:
    """Whether an element has not a VR, or no value that has that VR."""
    if element.VR not in (None, vr, *vr.split(" or ")):
        return True
    several = element.value if isinstance(element.value, MutableSequence) else [element.value]
    kind = _TYPES.get(vr, object)
    return not element.is_raw and not all(isinstance(value, kind) for value in several)


class Difference(str):
    """A difference in words, and the innermost element in which it is: its tag, its VRs."""

    tag: int | None = None
    # On our side, and in pydicom
    vrs: tuple[str, str] = ("", "")


def named(value: Any) -> set[int]:
    """Return the tags that arguments name, and numbers that might be tags."""
    if isinstance(value, int):
        return {value}
    if isinstance(value, str):
        tag = tag_for_keyword(value) if value else None
        return set() if tag is None else {tag}
    if isinstance(value, dict):
        return named(list(value.values()))
    if isinstance(value, (list, tuple)):
        found = set[int]().union(*map(named, value))
        if len(value) == 2 and all(isinstance(part, int) for part in value):
            found.add(value[0] << 16 | value[1])
        return found
    return set()
