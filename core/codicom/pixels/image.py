"""A decoded image with what describes it.

Belongs here: the array of decoded frames and the elements that are true of it. Must not know: how
frames are decoded, codecs, data sets. Layer: 4 (services).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .codec import FrameSpec

__all__ = ["Image"]


class Image:
    """A decoded image and what the elements would say of it.

    Attributes
    ----------
    array : numpy.ndarray
        (frames, rows, columns, samples): always four axes.
    spec : FrameSpec
        As the frames are in `array`: by pixel, in the colour space they have now.
    single : bool
        Whether one frame was asked for, or the data set has one.
    """

    __slots__ = ("_bits", "_spec", "array", "single")

    def __init__(self, array: Any, spec: FrameSpec, single: bool, bits: int = 0) -> None:
        self.array = array
        self.single = single
        self._spec = spec
        self._bits = bits  # those of the codestream

    @property
    def spec(self) -> FrameSpec:
        spec = self._spec
        if self._bits > spec.bits_stored and spec.bits_allocated > 1:
            # The codestream counts (PS3.5 8.2.1), where Bits Stored is not true of the samples.
            if _exceeds(self.array, spec):
                self._spec = spec = replace(spec, bits_stored=self._bits)
            self._bits = 0
        return spec

    def shaped(self) -> Any:
        """Return the array without the axes of a single frame and a single sample."""
        array = self.array
        if array.shape[3] == 1:
            array = array.reshape(array.shape[:3])
        return array[0] if self.single else array


def _exceeds(array: Any, spec: FrameSpec) -> bool:
    """Return whether samples need more bits than Bits Stored says."""
    half = 1 << (spec.bits_stored - 1)
    if spec.is_signed:
        return bool(array.min() < -half or array.max() >= half)
    return bool(array.max() >= 2 * half)
