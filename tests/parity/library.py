"""One of the two libraries, its modules, and the objects a script works on in it."""

from __future__ import annotations

import copy
import io
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from .describe import attempt

_MODULES = (
    "charset config datadict dataelem dataset filereader filewriter multival sequence tag uid "
    "valuerep values"
).split()


class _Buffer(io.BytesIO):
    """Bytes in memory that say how to encode what is written to them."""


class Library:
    """The modules of one library under their common names."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.package: Any = import_module(name)
        for module in _MODULES:
            setattr(self, module, import_module(f"{name}.{module}"))

    def buffer(self) -> Any:
        """Return a buffer to write data sets and elements to."""
        if find_spec(f"{self.name}.filebase") is None:
            return _Buffer()
        return import_module(f"{self.name}.filebase").DicomBytesIO()

    def build(self, spec: Any, *, quiet: bool = False) -> Any:
        """Return the object that a specification of ``values`` stands for."""
        kind = spec[0]
        if kind == "plain":
            value = spec[1]
            return list(value) if isinstance(value, list) else value
        if kind == "items":
            return [self.build(part, quiet=quiet) for part in spec[1]]
        ds = self.dataset.Dataset()
        for tag, vr, part in spec[1]:
            if not quiet:
                ds.add_new(tag, vr, self.build(part))
                continue
            try:
                ds.add_new(tag, vr, self.build(part, quiet=True))
            except (ValueError, TypeError, OverflowError, AttributeError):
                continue
        return ds


def sequences_of(ds: Any) -> list[Any]:
    """Return the tags of the sequences of a data set, looking at as few elements as it takes.

    Private ones without items are left out: with implicit VR and undefined length they are
    sequences for codicom alone.
    """
    found = []
    for tag in sorted(ds.keys()):
        result = attempt(lambda tag=tag: ds.get_item(tag).VR)
        if result[1] in ("UN", None):
            result = attempt(lambda tag=tag: ds[tag].VR)
        if result[0] == "error" and "Unknown encoding" in result[2]:
            # One side looks at the character sets of items when it reads the sequence.
            raise LookupError(result[2])
        if result == ("value", "SQ") and not (tag & 0x10000 and not ds[tag].value):
            found.append(tag)
    return found


def needs_codec(ds: Any) -> bool:
    """Whether the pixel data need a codec that is not the business of these comparisons."""
    meta = getattr(ds, "file_meta", None)
    syntax = str(meta.get("TransferSyntaxUID")) if meta is not None else ""
    return syntax.startswith("1.2.840.10008.1.2.4")


class World:
    """What a script works on: data sets in slots, and things it has kept from earlier steps."""

    def __init__(self, library: Library, datasets: list[Any]) -> None:
        self.library = library
        self.slots = datasets
        self.elements: list[Any] = []
        self.sequences: list[Any] = []
        self.written: list[bytes] = []
        # The tags of what the operation under way has chosen among what is there
        self.came_to: set[int] = set()
        # Whether an item may be in two sequences
        self.shared = False

    def at(self, place: tuple[int, tuple[int, ...]]) -> Any:
        """Return the data set at a place: a slot, then choices of a sequence and an item."""
        slot, path = place
        ds = self.slots[slot % len(self.slots)]
        for choice in path:
            sequences = [tag for tag in sequences_of(ds) if len(ds[tag].value or ())]
            if not sequences:
                break
            value = ds[sequences[choice % len(sequences)]].value
            ds = value[(choice // 7) % len(value)]
        # pydicom remembers the blocks of private creators that were changed or deleted since; and
        # those that a copy remembers belong to the original, to which they would add.
        getattr(ds, "_private_blocks", {}).clear()
        return ds

    def present(self, place: tuple[int, tuple[int, ...]], choice: int) -> tuple[Any, int | None]:
        """Return the data set at a place and one of its tags, None if it is empty."""
        ds = self.at(place)
        tags = sorted(ds.keys())
        if not tags:
            return ds, None
        key = int(tags[choice % len(tags)])
        self.came_to.add(key)
        return ds, key

    def untouched(self, place: tuple[int, tuple[int, ...]]) -> Any:
        """Return the data set at a place for what changes nothing in it: a copy of pydicom's.

        On the way there as much is looked at on both sides.
        """
        ds = self.at(place)
        if self.library.name == "codicom":
            return ds
        return World(self.library, copy.deepcopy(self.slots)).at(place)

    def sequence(self, place: tuple[int, tuple[int, ...]], choice: int) -> Any:
        """Return a sequence of the data set at a place, or None."""
        ds = self.at(place)
        sequences = sequences_of(ds)
        return ds[sequences[choice % len(sequences)]].value if sequences else None
