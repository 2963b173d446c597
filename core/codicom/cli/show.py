"""``codicom show``: what is in a file.

Belongs here: finding an element by the way that leads to it, and printing. Must not know: how
elements are read. Layer: 6 (faces).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..dataelem import DataElement
from ..dataset import Dataset
from ..filereader import dcmread
from ..multival import MultiValue
from ..sequence import Sequence
from ..tag import Tag

if TYPE_CHECKING:
    import argparse

__all__ = ["add_to", "find"]

_STEP = re.compile(r"(?P<name>\w+|\([0-9a-fA-F]{4},\s?[0-9a-fA-F]{4}\))(?:\[(?P<item>-?\d+)\])?")


def add_to(commands: Any) -> None:
    """Add the subcommand to the command's."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "show",
        help="print a file, or some of its elements",
        description="Print a file, or some of its elements.",
    )
    parser.add_argument("file", help="the file to read")
    parser.add_argument(
        "element",
        nargs="*",
        help="a keyword or tag, in items with the way there: PatientName, 00100010, "
        "BeamSequence[0].BeamName",
    )
    parser.add_argument(
        "--force", action="store_true", help="read it even if it does not look like DICOM"
    )
    parser.set_defaults(run=_run)


def _run(chosen: Any) -> int:
    ds = dcmread(chosen.file, force=chosen.force)
    if not chosen.element:
        print(ds)
        return 0
    for path in chosen.element:
        found = find(ds, path)
        print(_text(found) if isinstance(found, DataElement) else found)
    return 0


def _text(element: DataElement) -> str:
    """Return a value as a shell can use it: text without quotes, several with backslashes."""
    value = element.value
    if isinstance(value, Sequence):
        return "\n".join(map(str, value))
    if isinstance(value, MultiValue):
        return "\\".join(map(str, value))
    return str(element.repval) if isinstance(value, bytes) or element.is_buffered else str(value)


def find(ds: Any, path: str) -> Any:
    """Return the element or the item that a path leads to.

    Parameters
    ----------
    ds : Dataset
        Where to begin; elements of group 0002 are looked for in its File Meta Information.
    path : str
        Keywords or tags with dots between them, each but the last with the number of an item.

    Raises
    ------
    ValueError
        If it leads nowhere; the text says from where on.
    """
    found: Any = ds
    here = ""
    position = 0
    while position < len(path):
        step = _STEP.match(path, position)
        if step is None or not isinstance(found, Dataset):
            raise ValueError(f"{path!r} is no way to an element: look at {path[position:]!r}")
        name = step["name"].strip("()").replace(" ", "")
        try:
            tag = Tag(*[int(x, 16) for x in name.split(",")] if "," in name else [name])
        except (ValueError, TypeError):
            raise ValueError(f"{name!r} is neither a keyword nor a tag") from None
        holder = found.file_meta if tag >> 16 == 2 and not here else found
        here += ("." if here else "") + step["name"]
        if tag not in holder:
            raise ValueError(f"there is no {here} {tag}")
        found = holder[tag]
        if step["item"] is not None:
            here += f"[{step['item']}]"
            try:
                found = found.value[int(step["item"])]
            except (IndexError, TypeError, AttributeError):
                raise ValueError(f"there is no {here}") from None
        position = step.end()
        if path[position : position + 1] == ".":
            position += 1
    return found
