"""Small helpers that fit nowhere else.

Belongs here: functions about text, sizes, warnings and files that know nothing of data sets.
Must not know: elements, values, how files are read. Layer: 0 (words).
"""

from __future__ import annotations

import warnings
from _thread import _local

from . import config
from ._tables.lookup import repeaters, tags

# Importing typing would take longer than all of this module; checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from typing import Any

__all__ = ["find_keyword_candidates", "is_dicom", "size_in_bytes", "warn_and_log"]


class _Place(_local):
    """The element that this thread makes a value for: (data set or None, tag), or None."""

    element: tuple[Any, int] | None = None


place = _Place()


def complain(message: str, stacklevel: int = 1) -> None:
    """Give a warning about a value, with the tag path of the element that it belongs to.

    Parameters
    ----------
    message : str
        What is wrong with the value.
    stacklevel : int, optional
        Whose line the warning names; 1 is the caller of this function.
    """
    where = place.element
    if where is not None:
        ds, tag = where
        path = f"({tag >> 16:04X},{tag & 0xFFFF:04X})" if ds is None else ds._path_of(tag)
        message = f"{message} [at {path}]"
    warnings.warn(message, UserWarning, stacklevel=stacklevel + 1)


_UNITS = {
    "kb": 1000, "mb": 1000**2, "gb": 1000**3, "kib": 1024, "mib": 1024**2, "gib": 1024**3,
}  # fmt: skip


def size_in_bytes(expr: int | float | str | None) -> float | int | None:
    """Return a number of bytes from a number or a text such as ``"512 KB"``.

    Parameters
    ----------
    expr : int, float, str or None
        A number of bytes, or a text with a whole number of bytes, or with a number and one of
        the units kB, MB, GB (powers of 1000), KiB, MiB and GiB (powers of 1024) in any case.

    Returns
    -------
    int, float or None
        The number of bytes; ``None``, which stands for no bound, if `expr` is ``None`` or
        infinite.

    Raises
    ------
    ValueError
        If the text is no size or its unit is not known.
    TypeError
        If `expr` is of another type.
    """
    if expr is None or expr == float("inf"):
        return None
    if isinstance(expr, int | float):
        return expr
    if not isinstance(expr, str):
        raise TypeError(f"A size must be a number or a text, not {type(expr).__name__}")
    text = expr.strip()
    digits = text.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    unit = text[len(digits) :]
    try:
        if not unit:
            return int(digits)
        number = float(digits)
    except ValueError:
        raise ValueError(f"Unable to parse {expr!r} as a size in bytes") from None
    if unit.lower() not in _UNITS:
        raise ValueError(f"Unable to parse length with unit '{unit}'")
    return number * _UNITS[unit.lower()]


def is_dicom(file_path: str | bytes | os.PathLike[str] | os.PathLike[bytes]) -> bool:
    """Return ``True`` if a file has a preamble and the prefix ``DICM`` (PS3.10 7.1).

    A data set that was stored without them gives ``False``, although
    ``dcmread(..., force=True)`` may read it.

    Parameters
    ----------
    file_path : str or PathLike
        The path of the file.

    Raises
    ------
    OSError
        If the file cannot be opened or read.
    """
    with open(file_path, "rb") as file:
        return file.read(132)[128:] == b"DICM"


def warn_and_log(msg: str, category: type[Warning] | None = None, stacklevel: int = 1) -> None:
    """Give a warning, and log its text with level ``WARNING`` too.

    Parameters
    ----------
    msg : str
        The text.
    category : type, optional
        The class of the warning, :class:`UserWarning` if not given.
    stacklevel : int, optional
        Whose line the warning names; 1 is the caller of this function.
    """
    config.logger.warning(msg)
    warnings.warn(msg, category, stacklevel=stacklevel + 1)


def is_camel_case(name: str) -> bool:
    """Return whether an attribute's name looks like a keyword of the dictionary.

    Parameters
    ----------
    name : str
        The name. Four letters and digits at least, and a capital at the beginning or after the
        second character, are taken for a keyword: ``PatientsName``, ``patientID``.
    """
    if len(name) < 4 or not (name.isascii() and name.isalnum()):
        return False
    return name[0].isupper() or any(letter.isupper() for letter in name[2:])


def find_keyword_candidates(
    keyword: str, allowed_edits: int = 1, max_candidates: int | None = 1
) -> list[str]:
    """Return the keywords of the dictionary that `keyword` may be a misspelling of.

    Parameters
    ----------
    keyword : str
        What was written, such as ``"PatientsName"``.
    allowed_edits : int, optional
        How many characters may be missing, added, wrong or swapped with their neighbour.
    max_candidates : int, optional
        How many to return at most; ``None`` is any number.

    Returns
    -------
    list of str
        The closest first; those equally close in alphabetical order. A `keyword` that is in the
        dictionary gives itself first.
    """
    words = [*tags(), *(entry[4] for entry in repeaters().values())]
    found = sorted(_near(keyword, words, allowed_edits))
    return [word for _, word in found[:max_candidates]]


def _near(text: str, words: Iterable[str], most: int) -> list[tuple[int, str]]:
    found = []
    lowered = text.lower()
    for word in words:
        if abs(len(word) - len(text)) <= most:
            # Wrong capitals are the likeliest slip and count as one edit, however many.
            distance = _distance(text, word, most)
            if distance > 1 and most >= 1 and word.lower() == lowered:
                distance = 1
            if distance <= most:
                found.append((distance, word))
    return found


def _distance(one: str, other: str, most: int) -> int:
    """Return the number of edits between two words; any number over `most` if there are more.

    The edits are those of the restricted Damerau-Levenshtein distance. Only the diagonal band
    that can stay within `most` is computed.
    """
    if one == other:
        return 0
    far = most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        low, high = max(1, i - most), min(len(other), i + most)
        following = [far] * (len(other) + 1)
        following[0] = i
        for j in range(low, high + 1):
            cost = min(row[j] + 1, following[j - 1] + 1, row[j - 1] + (letter != other[j - 1]))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == other[j - 1]:
                cost = min(cost, before[j - 2] + 1)
            following[j] = cost
        before, row = row, following
        if min(row) > most:
            return far
    return row[-1]
