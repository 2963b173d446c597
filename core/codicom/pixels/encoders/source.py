"""The frames to encode, from whatever an encoder object is given.

Belongs here: data sets, arrays and bytes as frames of little-endian samples. Must not know: codecs.
Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ...errors import InvalidPixelDataError
from ..encode import array_frames, native_samples
from ..given import GivenPixels, is_dataset
from ..spec import NATIVE_SYNTAXES, frame_spec, transfer_syntax

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..codec import FrameSpec

__all__ = ["source_frames"]

_EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"

_DESCRIBE = frozenset(
    "rows columns samples_per_pixel bits_allocated bits_stored pixel_representation "
    "number_of_frames photometric_interpretation planar_configuration pixel_keyword pixel_vr "
    "extended_offsets transfer_syntax_uid".split()
)


def source_frames(
    syntax: str, src: Any, kwargs: dict[str, Any]
) -> tuple[FrameSpec, list[Callable[[], memoryview]], dict[str, Any]]:
    """Return the frames to encode to `syntax`, and the options that are the plugin's.

    Raises
    ------
    MissingElementError, InvalidPixelDataError, LimitError
        If the options or the source are not those of an image.
    TypeError
        If `src` is of another kind.
    """
    described = {k: v for k, v in kwargs.items() if k in _DESCRIBE}
    options = {k: v for k, v in kwargs.items() if k not in _DESCRIBE and v is not None}
    described["pixel_keyword"] = "PixelData"
    if isinstance(src, np.ndarray):
        source = GivenPixels(_EXPLICIT_LITTLE, {"planar_configuration": 0, **described}, b"")
        spec, frames = array_frames(source, syntax, src)
    elif is_dataset(src):
        own = transfer_syntax(src)
        if own not in NATIVE_SYNTAXES:
            raise InvalidPixelDataError(
                "only uncompressed pixel data can be encoded: decompress them first",
                transfer_syntax=own,
            )
        spec, frames = native_samples(GivenPixels(own, described, ds=src), syntax)
    elif isinstance(src, (bytes, bytearray, memoryview)):
        spec, frames = _buffer_frames(syntax, src, described)
    else:
        raise TypeError(
            f"frames to encode are in a data set, an array or bytes, not {type(src).__name__}"
        )
    return spec, frames, options


def _buffer_frames(
    syntax: str, src: Any, described: dict[str, Any]
) -> tuple[FrameSpec, list[Callable[[], memoryview]]]:
    """Return the frames of bytes, which have no more bytes for a sample than its bits need."""
    source = GivenPixels(_EXPLICIT_LITTLE, described, src)
    spec, number = frame_spec(source, syntax)
    need = next(width for width in (1, 2, 4, 8) if spec.bits_stored <= 8 * width)
    narrow = spec.samples * number * need
    length = memoryview(src).nbytes
    if need * 8 < spec.bits_allocated and narrow <= length < 2 * narrow:
        source = GivenPixels(_EXPLICIT_LITTLE, {**described, "bits_allocated": need * 8}, src)
    return native_samples(source, syntax)
