"""Finds the differences between a data set that codicom read and one that pydicom read.

Neither package is imported here: values are reduced to plain Python objects by what they are called
and what they hold, so that both sides are seen through the same glasses.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Difference:
    """One thing that is not as it should be."""

    check: str
    file: str
    where: str
    text: str

    def __str__(self) -> str:
        return f"{self.check}: {self.file}: {self.where}: {self.text}"


class Raised:
    """Stands for a value whose reading raised."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def __repr__(self) -> str:
        return f"<raised {type(self.error).__name__}: {str(self.error)[:80]}>"


def plain(value: Any) -> Any:
    """Reduce one value of an element to the name of its type and plain Python objects."""
    kind = type(value).__name__
    if value is None or isinstance(value, bool):
        return value
    if kind == "MultiValue" or isinstance(value, list | tuple):
        return [kind, *(plain(part) for part in value)]
    if kind == "PersonName":
        return [kind, str(value), *(str(part) for part in value.components)]
    if kind in ("DSfloat", "DSdecimal", "IS", "ISfloat"):
        number = float(value)
        text = getattr(value, "original_string", None)
        return [kind, "nan" if math.isnan(number) else number, text, str(value)]
    if isinstance(value, float):
        return [kind, "nan" if math.isnan(value) else value.hex()]
    if isinstance(value, int):
        return [kind, int(value)]
    if isinstance(value, bytes | bytearray | memoryview):
        return ["bytes", bytes(value)]
    if isinstance(value, str):
        return [kind, str(value)]
    if kind in ("DA", "TM", "DT"):
        return [kind, str(value)]
    return [kind, repr(value)]


def element(dataset: Any, tag: int) -> Any:
    """Return the element of `dataset`, or what reading it raised."""
    try:
        found = dataset[tag]
        found.value  # noqa: B018 - reading it is the point
        return found
    except Exception as error:
        return Raised(error)


def is_sequence(found: Any) -> bool:
    """Whether an element's value is a list of data sets."""
    return str(found.VR) == "SQ" and type(found.value).__name__ == "Sequence"


def short(value: Any) -> str:
    """Return a text for a report."""
    text = repr(value)
    return text if len(text) < 160 else f"{text[:150]}... ({len(text)} characters)"


def element_differences(ours: Any, theirs: Any, where: str) -> Iterator[tuple[str, str]]:
    """Yield where and how two elements of the same tag differ, items included."""
    if isinstance(theirs, Raised):
        # What pydicom cannot read has no value to compare with; ours may be one or an error.
        return
    if isinstance(ours, Raised):
        yield where, f"{ours!r}, pydicom has {theirs.VR!s} {short(plain(theirs.value))}"
        return
    if str(ours.VR) != str(theirs.VR):
        yield where, f"VR {ours.VR!s}, pydicom {theirs.VR!s}"
    if is_sequence(ours) != is_sequence(theirs):
        yield where, f"{type(ours.value).__name__}, pydicom {type(theirs.value).__name__}"
        return
    if is_sequence(theirs):
        if len(ours.value) != len(theirs.value):
            yield where, f"{len(ours.value)} items, pydicom {len(theirs.value)}"
        for index, (one, other) in enumerate(zip(ours.value, theirs.value, strict=False)):
            yield from dataset_differences(one, other, f"{where}[{index}].")
        return
    if ours.VM != theirs.VM:
        yield where, f"VM {ours.VM}, pydicom {theirs.VM}"
    one, other = plain(ours.value), plain(theirs.value)
    if one != other:
        yield where, f"{theirs.VR!s} {short(one)}, pydicom {short(other)}"
    elif ours.name != theirs.name or ours.keyword != theirs.keyword:
        yield where, f"called {ours.name!r} {ours.keyword!r}, pydicom {theirs.name!r}"


def dataset_differences(ours: Any, theirs: Any, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Yield the tag path and the text of each difference between two data sets."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        mine = [int(tag) for tag in sorted(ours.keys())]
        peer = [int(tag) for tag in sorted(theirs.keys())]
        for tag in peer:
            where = f"{prefix}({tag >> 16:04x},{tag & 0xFFFF:04x})"
            if tag not in ours:
                yield where, f"missing, pydicom has {short(element(theirs, tag))}"
            else:
                yield from element_differences(element(ours, tag), element(theirs, tag), where)
        for tag in sorted(set(mine) - set(peer)):
            where = f"{prefix}({tag >> 16:04x},{tag & 0xFFFF:04x})"
            yield where, "pydicom does not have it"


_FILE_FACTS = (
    "preamble",
    "is_implicit_VR",
    "is_little_endian",
    "original_encoding",
    "is_undefined_length_sequence_item",
    "original_character_set",
    "read_encoding",
)


def file_differences(ours: Any, theirs: Any) -> Iterator[tuple[str, str]]:
    """Yield the differences of two data sets that were read from the same file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in _FILE_FACTS:
            one, other = getattr(ours, name, None), getattr(theirs, name, None)
            if one != other:
                yield name, f"{short(one)}, pydicom {short(other)}"
    yield from dataset_differences(ours.file_meta, theirs.file_meta)
    yield from dataset_differences(ours, theirs)


def touch(dataset: Any) -> int:
    """Read every value of a data set, items included; return how many could be read."""
    count = 0
    for tag in list(dataset.keys()):
        found = element(dataset, tag)
        if isinstance(found, Raised):
            continue
        count += 1
        if is_sequence(found):
            count += sum(touch(item) for item in found.value)
    return count
