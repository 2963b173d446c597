"""What was applied to get pixels: who decoded each frame, what was corrected, what was missing.

Belongs here: the answer to that question for an array, a data set and a file. Must not know:
codecs, how frames are decoded. Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import CodicomError, InvalidPixelDataError
from .frames import frames_of
from .notes import KEPT, FrameReport, described, failed
from .source import open_elements

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FrameReport", "iter_report", "kept", "report"]


def report(src: Any, **options: Any) -> tuple[FrameReport, ...]:
    """Return what was done to get the frames of an array, a data set or a file.

    Parameters
    ----------
    src : numpy.ndarray, Dataset, str, PathLike, bytes or binary file
        An array that :attr:`Dataset.pixel_array`, ``pixel_array()``, ``iter_pixels()`` or
        ``ds.frames[i].array()`` returned, or a view of it: what was done to get it. A data set:
        what was done by its last ``decompress()``, if its pixel data are still those, or else to
        get its ``pixel_array``, which is decoded if it was not yet. A file: its frames are decoded
        one by one, and those that cannot be are reported too.
    **options
        For files: as for :func:`codicom.pixels.pixel_array`.

    Returns
    -------
    tuple of FrameReport
        One for each frame.

    Raises
    ------
    ValueError
        If the array is none that was decoded by this process.
    CodicomError
        If a data set or a file has no image, or a data set's cannot be decoded.
    """
    if isinstance(src, np.ndarray):
        found = kept(src)
        if found is None:
            raise ValueError("the array was not decoded by codicom, or is a copy of one that was")
        return described(*found)
    if hasattr(type(src), "pixel_report"):  # asking a data set itself decodes it
        reports: tuple[FrameReport, ...] = src.pixel_report
        return reports
    return tuple(iter_report(src, **options))


def kept(array: Any) -> tuple[Any, ...] | None:
    """Return the notes of an array or of the one that it is a view of; None if there are none."""
    while array is not None:
        found = KEPT.get(id(array))
        if found is not None and found[0]() is array:
            return found[1]
        array = getattr(array, "base", None)
    return None


def iter_report(src: Any, **options: Any) -> Iterator[FrameReport]:
    """Yield the reports on the frames of a file, each decoded for it and forgotten.

    Parameters
    ----------
    src : str, PathLike, bytes or binary file
        The file.
    **options
        As for :func:`codicom.pixels.pixel_array`.

    Raises
    ------
    CodicomError, OSError
        If the file has no image, or its frames cannot be told apart.
    """
    frames = frames_of(open_elements(src))
    for frame in frames:
        try:
            image = frames.image(frame.index, options)
        except CodicomError as error:
            yield failed(frame.index, error)
            continue
        found = kept(image.array)
        if found is not None:
            yield described(*found)[0]
    there, missing = len(frames), frames.missing
    lost = InvalidPixelDataError(f"{missing} of {there + missing} frames are missing")
    for index in range(there, there + missing):
        yield failed(index, lost)
