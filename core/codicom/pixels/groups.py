"""Values that stand in the functional groups of a multi-frame image (PS3.3 C.7.6.16).

Belongs here: finding a functional group macro for each frame, and doing something frame by frame
where frames differ. Must not know: what the macros mean. Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InvalidPixelDataError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["for_frames", "items_of", "macro"]


def items_of(ds: Any, keyword: str) -> Any:
    """Return the items of a sequence, or None if it is absent or empty.

    Raises
    ------
    InvalidPixelDataError
        If the element is no sequence, as when it was read from damaged data.
    """
    found = ds.get(keyword)
    if found is None or not len(found):
        return None
    if not hasattr(found[0], "get"):
        raise InvalidPixelDataError(f"the value of {keyword} is no sequence")
    return found


def macro(ds: Any, keyword: str, frame: int) -> Any:
    """Return the first item of a functional group macro for a frame, or None.

    Parameters
    ----------
    ds : mapping
        A data set.
    keyword : str
        The macro's sequence, such as ``"PixelValueTransformationSequence"``.
    frame : int
        The frame's number from 0.
    """
    frames = items_of(ds, "PerFrameFunctionalGroupsSequence")
    if frames and frame < len(frames):
        found = items_of(frames[frame], keyword)
        if found:
            return found[0]
    shared = items_of(ds, "SharedFunctionalGroupsSequence")
    found = items_of(shared[0], keyword) if shared else None
    return found[0] if found else None


def for_frames(
    arr: Any,
    ds: Any,
    frame: int | None,
    key: Callable[[int], Any],
    run: Callable[[Any, Any], Any],
) -> Any:
    """Return the results of `run` for the frames of `arr`, each with what holds for it.

    Parameters
    ----------
    arr : numpy.ndarray
        One frame or all frames.
    ds : mapping
        A data set.
    frame : int or None
        Which frame `arr` is, if it is one.
    key : callable
        From the number of a frame to what holds for it, which can be compared; None if nothing
        is to be done.
    run : callable
        From an array and what holds for its frames to an array of that shape.

    Raises
    ------
    IndexError
        If there is no frame of that number.
    ValueError
        If frames differ and it is not known which frame `arr` is.
    """
    frames = items_of(ds, "PerFrameFunctionalGroupsSequence")
    number = max(1, len(frames) if frames else 1)
    if frame is not None:
        if frame < 0 or (frame >= number and number > 1):
            raise IndexError(f"there is no frame {frame}, there are {number}")
        held = key(frame)
        return arr if held is None else run(arr, held)
    keys = [key(i) for i in range(number)]
    if all(other == keys[0] for other in keys):
        return arr if keys[0] is None else run(arr, keys[0])
    if arr.ndim < 3 or arr.shape[0] != number:
        raise ValueError(
            f"the {number} frames differ in what is to be done, and an array shaped {arr.shape} "
            "is not all of them: say with 'frame' which frame it is"
        )
    parts = [arr[i] if held is None else run(arr[i], held) for i, held in enumerate(keys)]
    out = np.empty(arr.shape, np.result_type(*{part.dtype for part in parts}))
    for i, part in enumerate(parts):
        out[i] = part
    return out
