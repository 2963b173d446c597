"""How data sets show themselves as text.

Belongs here: lines of text for elements. Must not know: the encoding of data sets.
Layer: 5 (model).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["formatted_lines", "pretty", "similar_keywords", "top"]


def pretty(
    ds: Any, indent: int = 0, *, top_level_only: bool = False, show_file_meta: bool = True
) -> str:
    """Return a data set as text, one line an element, items indented.

    Parameters
    ----------
    ds : Dataset
        The data set.
    indent : int, optional
        How many levels deep the data set is.
    top_level_only : bool, optional
        If True then leave the items of sequences out.
    show_file_meta : bool, optional
        If True then begin with the File Meta Information.
    """
    lines: list[str] = []
    margin = ds.indent_chars * indent
    # Items have none, and asking an object for what it has not takes long.
    may_have_meta = show_file_meta and (
        "file_meta" in ds.__dict__ or hasattr(type(ds), "file_meta")
    )
    if may_have_meta and getattr(ds, "file_meta", None) and len(ds.file_meta):
        lines.append(f"{'Dataset.file_meta ':-<49}")
        lines += [margin + repr(element) for element in ds.file_meta]
        lines.append("-" * 49)
    for element in ds:
        if element.VR != "SQ":
            lines.append(margin + repr(element))
            continue
        lines.append(f"{margin}{element.tag}  {element.name}  {len(element.value)} item(s) ---- ")
        if top_level_only:
            continue
        inner = ds.indent_chars * (indent + 1)
        for item in element.value:
            lines.append(pretty(item, indent + 1, show_file_meta=show_file_meta))
            lines.append(f"{inner}---------")
    return "\n".join(lines)


def top(ds: Any, *, show_file_meta: bool = True) -> str:
    """Return the elements of the first level as text."""
    return pretty(ds, top_level_only=True, show_file_meta=show_file_meta)


def formatted_lines(ds: Any, element_format: str, sequence_element_format: str) -> Iterator[str]:
    """Yield one line for each element, items included, formatted from its attributes."""
    for element in ds.iterall():
        line = sequence_element_format if element.VR == "SQ" else element_format
        yield line % _Attributes(element)


class _Attributes(dict[str, Any]):
    """The attributes of an object as a mapping, for ``%``; only those that a format names."""

    def __init__(self, element: Any) -> None:
        self.element = element

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(self.element, name)
        except AttributeError:
            raise KeyError(name) from None


def similar_keywords(ds: Any, filters: tuple[str, ...]) -> list[str]:
    """Return the keywords of a data set that contain one of the texts, whatever the case."""
    keywords = sorted({keyword for keyword in ds._keywords() if keyword})
    if not filters:
        return keywords
    wanted = [text.lower() for text in filters]
    return [keyword for keyword in keywords if any(text in keyword.lower() for text in wanted)]
