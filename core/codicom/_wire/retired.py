"""The functions that ``encaps`` had before pydicom 3, under their old names; deprecated.

Belongs here: what programs that were written for them still call. Must not know: data sets, codecs.
Layer: 1 (wire).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._native import lib
from ..misc import warn_and_log
from .fragments import complain, locate, offset_table, open_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["RETIRED", "retired"]


def _little(fp: Any) -> Any:
    """Return a window on an open file, whose byte order has to be little endian."""
    if not getattr(fp, "is_little_endian", True):
        raise ValueError("'fp.is_little_endian' must be True")
    return open_window(fp)


def _get_frame_offsets(fp: Any) -> tuple[bool, list[int]]:
    """Return whether the Basic Offset Table has offsets, and these or ``[0]``.

    Parameters
    ----------
    fp : DicomIO
        The encapsulated data, at the item of the table. It is left after the table.
    """
    window = _little(fp)
    offsets, after = offset_table(window, False)
    window.at(after)
    return bool(offsets), offsets or [0]


def _get_nr_fragments(fp: Any) -> int:
    """Return how many items there are from the position of `fp` on, and leave it there."""
    window = _little(fp)
    found = window.fragments(0, False)
    window.at(0)
    complain(found)
    return len(found.starts)


def _generate_pixel_data_fragment(fp: Any) -> Iterator[bytes]:
    """Yield the value of each item from the position of `fp` on; it is left after the last."""
    window = _little(fp)
    found = window.fragments(0, False)
    for start, length in zip(found.starts, found.lengths, strict=True):
        yield window.read(start, start + length)
    complain(found)
    window.at(found.stop + 4 if found.why == lib.CP_DELIMITER else found.stop)


def _read_item(fp: Any) -> bytes | None:
    """Return the value of the item at the position of `fp`, None if there is none."""
    window = open_window(fp)
    found = window.fragments(0, not getattr(fp, "is_little_endian", True), most=1)
    if not found.starts:
        window.at(found.stop + 8 if found.why == lib.CP_DELIMITER else found.stop)
        if found.why not in (lib.CP_DELIMITER, lib.CP_HEADER_TRUNCATED):
            complain(found)
        return None
    value: bytes = window.read(found.starts[0], found.starts[0] + found.lengths[0])
    return value


def _generate_pixel_data(
    bytestream: bytes, nr_frames: int | None = None
) -> Iterator[tuple[bytes, ...]]:
    """Yield each frame as a tuple of its fragments.

    Parameters
    ----------
    bytestream : bytes
        The encapsulated data, from the item of the Basic Offset Table on.
    nr_frames : int, optional
        Number of Frames (0028,0008); needed when the table is empty.
    """
    window = open_window(bytestream)
    for frame in locate(window, nr_frames, None, False):
        yield tuple(window.read(start, stop) for start, stop in frame)


def _generate_pixel_data_frame(bytestream: bytes, nr_frames: int | None = None) -> Iterator[bytes]:
    """Yield each frame, its fragments joined; parameters as of ``generate_pixel_data``."""
    for fragments in _generate_pixel_data(bytestream, nr_frames):
        yield b"".join(fragments)


def _decode_data_sequence(data: bytes) -> list[bytes]:
    """Return the fragments of encapsulated data, without the Basic Offset Table."""
    window = open_window(data)
    found = window.fragments(0, False)
    complain(found)
    return [window.read(s, s + n) for s, n in zip(found.starts[1:], found.lengths[1:], strict=True)]


def _defragment_data(data: bytes) -> bytes:
    """Return the fragments of encapsulated data in one, without the Basic Offset Table."""
    return b"".join(_decode_data_sequence(data))


# Old names: to what is to be used instead, and to the function if that is not the same one
RETIRED: dict[str, tuple[str, Callable[..., Any] | None]] = {
    "decode_data_sequence": ("generate_fragments", _decode_data_sequence),
    "defragment_data": ("generate_fragments", _defragment_data),
    "generate_pixel_data": ("generate_fragmented_frames", _generate_pixel_data),
    "generate_pixel_data_fragment": ("generate_fragments", _generate_pixel_data_fragment),
    "generate_pixel_data_frame": ("generate_frames", _generate_pixel_data_frame),
    "get_frame_offsets": ("parse_basic_offsets", _get_frame_offsets),
    "get_nr_fragments": ("parse_fragments", _get_nr_fragments),
    "itemise_fragment": ("itemize_fragment", None),
    "itemise_frame": ("itemize_frame", None),
    "read_item": ("generate_fragments", _read_item),
}


def retired(name: str) -> Callable[..., Any] | str | None:
    """Return a function by its old name, or its new name, with a DeprecationWarning.

    Parameters
    ----------
    name : str
        The name; None is returned if there never was such a function.
    """
    if name not in RETIRED:
        return None
    instead, function = RETIRED[name]
    warn_and_log(
        f"'encaps.{name}' will be removed in v4.0, please use 'encaps.{instead}' instead",
        DeprecationWarning,
        stacklevel=3,
    )
    return function or instead
