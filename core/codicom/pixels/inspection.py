"""The look at a codestream before it is decoded, which the guard takes and then the plugin.

Belongs here: a codestream's header, compared with the frame that was promised, and its end marker;
and that this is done once for both. Must not know: data sets, plugins, codecs.
Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import ref

from ..errors import CodestreamError
from .codestream import check, ends, read_header

if TYPE_CHECKING:
    from .codec import FrameSpec
    from .codestream import Header

__all__ = ["inspect", "looked_at"]

_CHECKED = 5  # so many fields of a header are compared with the frame
# The stream that was looked at last, what it was compared with, and what was found: the guard looks
# at it, and then the plugin.
_last: tuple[Any, FrameSpec | None, str, Header | None, bool] = (None, None, "", None, False)


def looked_at(stream: memoryview, frame: FrameSpec, kind: str) -> tuple[Header, bool]:
    """Read a codestream's header, compare it with a frame, and look for the end marker.

    What was found is kept: a plugin that is given what the guard has looked at gets it for nothing.

    Parameters
    ----------
    stream : memoryview
        Of format ``B``.
    frame : FrameSpec
        What the data set promises.
    kind : str
        The kind that it has to be, as in :class:`Header`.

    Returns
    -------
    tuple of (Header, bool)
        The header, and whether the codestream has its end marker, which JPEG XL has not.

    Raises
    ------
    CodestreamError, LimitError
        As :func:`read_header` and :func:`check` do.
    """
    global _last
    known, promised, wanted, before, ended = _last
    alike = before is not None and promised is frame and wanted == kind
    if alike and known() is stream:
        return before, ended  # type: ignore[return-value]
    header = read_header(stream)
    if not alike or before[:_CHECKED] != header[:_CHECKED]:  # type: ignore[index]
        check(header, frame, (kind,))
    stop = header.stop
    whole = stop == len(stream)
    ended = kind == "JPEG XL" or ends(stream if whole else stream[:stop])
    if stream.readonly:
        _last = ref(stream), frame, kind, header, ended
    return header, ended


def inspect(stream: memoryview, frame: FrameSpec, out: memoryview, kind: str) -> Header:
    """Return the header of a whole codestream that holds the frame: what a plugin begins with.

    Parameters
    ----------
    stream, frame, kind
        As for :func:`looked_at`.
    out : memoryview
        Where the frame is to be decoded to.

    Raises
    ------
    CodestreamError, LimitError
        As there, and if there is no end marker.
    ValueError
        If `out` has not the size of the frame.
    """
    if len(out) != frame.frame_length:
        raise ValueError(f"{len(out)} bytes of output are not one of {frame.frame_length}")
    header, ended = looked_at(stream, frame, kind)
    if not ended:
        raise CodestreamError("the codestream has no end marker (FF D9)")
    return header
