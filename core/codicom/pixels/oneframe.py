"""One frame after the other to codestreams, without the image being in memory.

Belongs here: encoding a native frame with all the checks and changes of ``compress``, proving that
the codestream decodes to it, and native frames out of any image. Must not know: files.
Layer: 4 (services); the class of the small data sets that hold one frame is handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .._wire.fragments import locate_frames
from ..dataelem import DataElement
from ..errors import CodecError, CodecUnavailableError, CodicomError
from ..tag import BaseTag
from .decode import pixel_array_of
from .encode import compress
from .guards import LOSSY
from .native import pack

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import FrameSpec

__all__ = ["Encoded", "FrameEncoder", "NativeFrame", "sample_bytes"]

_EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
_PIXEL_DATA = 0x7FE00010
_NOT_OF_A_FRAME = frozenset(
    (0x00280008, _PIXEL_DATA, 0x7FE00001, 0x7FE00002, 0x00080018)
)  # NumberOfFrames, the pixel data with their tables, SOP Instance UID
_PLAIN_VRS = frozenset(("AE", "CS", "DS", "IS", "LO", "SH", "SS", "ST", "UI", "US"))
_IMAGE_TYPE, _DERIVATION = 0x00080008, 0x00082111


class NativeFrame(NamedTuple):
    """The samples of one frame, little endian, and what they are."""

    spec: FrameSpec
    samples: Any


class Encoded(NamedTuple):
    """One frame's codestream, of even length, how many bytes its samples were, and their bits."""

    codestream: memoryview
    native_length: int
    bits_stored: int


def sample_bytes(array: Any, spec: FrameSpec) -> Any:
    """Return the samples of a decoded frame as they are in native pixel data, little endian.

    Parameters
    ----------
    array : numpy.ndarray
        The frame by pixel; of Bits Allocated 1 a byte a sample.
    spec : FrameSpec
        What it is.
    """
    if spec.bits_allocated == 1:
        packed = bytearray(spec.frame_length)
        pack(np.ascontiguousarray(array).reshape(-1).view(np.uint8), packed)
        return bytes(packed)
    return np.ascontiguousarray(array, array.dtype.newbyteorder("<")).tobytes()


class FrameEncoder:
    """Encodes frames as ``compress`` does, each on its own; from several threads if one likes.

    Parameters
    ----------
    ds : mapping
        The data set that the frames belong to; what describes its pixels is looked at once.
    syntax : str
        The transfer syntax UID to encode to.
    make : callable
        Makes an empty data set.
    encoding_plugin : str
        The one plugin to use; with ``""`` all are tried in turn.
    verify : bool
        Whether to decode each codestream and, unless the syntax is lossy, to compare.
    options : dict
        For the plugin.
    """

    def __init__(
        self,
        ds: Any,
        syntax: str,
        make: Callable[[], Any],
        encoding_plugin: str,
        verify: bool,
        options: dict[str, Any],
    ) -> None:
        self._syntax = syntax
        self._make = make
        self._plugin = encoding_plugin
        self._verify = verify
        self._options = options
        self._elements = _plain_elements(ds)
        #: What compressing changes in a data set: tags to elements, or None if one is removed.
        self.changes: dict[int, DataElement | None] | None = None

    @property
    def compares(self) -> bool:
        """Whether frames are compared with what their codestreams decode to."""
        return self._verify and self._syntax not in LOSSY

    def _data_set(self, frame: NativeFrame) -> Any:
        """Return a data set of this one frame."""
        ds = self._make()
        ds.ensure_file_meta()
        ds.file_meta.TransferSyntaxUID = _EXPLICIT_LITTLE
        for tag, vr, value in self._elements:
            ds[tag] = DataElement(tag, vr, value, already_converted=True)
        spec = frame.spec
        ds.Rows, ds.Columns, ds.SamplesPerPixel = spec.rows, spec.columns, spec.samples_per_pixel
        ds.PhotometricInterpretation = spec.photometric_interpretation
        if spec.samples_per_pixel > 1:
            ds.PlanarConfiguration = spec.planar_configuration
        if spec.bits_stored > ds.BitsStored:
            ds.BitsStored, ds.HighBit = spec.bits_stored, spec.bits_stored - 1
        vr = "OB" if spec.bits_allocated <= 8 else "OW"
        ds[_PIXEL_DATA] = DataElement(BaseTag(_PIXEL_DATA), vr, bytes(frame.samples))
        return ds

    def encode(self, frame: NativeFrame, index: int) -> Encoded:
        """Return a frame's codestream.

        Parameters
        ----------
        frame : NativeFrame
            The frame.
        index : int
            Its number, for errors.

        Raises
        ------
        CodecError
            If no plugin could encode it, or if what it decodes to is not it.
        """
        ds = self._data_set(frame)
        expected = pixel_array_of(ds, {"raw": True}) if self.compares else None
        try:
            compress(
                ds,
                self._syntax,
                encoding_plugin=self._plugin,
                generate_instance_uid=False,
                **self._options,
            )
        except CodecError as error:
            if type(error) is not CodecError:  # that there is no plugin is not about this frame
                raise
            text = str(error.args[0] if error.args else error)
            raise CodecError(
                text.replace("frame 0", f"frame {index}", 1), transfer_syntax=self._syntax
            ) from error
        if self.changes is None:
            self.changes = _changed({tag: value for tag, _, value in self._elements}, ds)
        if self._verify:
            self._check(ds, expected, index)
        value = memoryview(ds[_PIXEL_DATA].value)
        ((start, stop),) = locate_frames(value, 1)[0]
        return Encoded(value[start:stop], len(frame.samples), ds.BitsStored)

    def _check(self, ds: Any, expected: Any, index: int) -> None:
        """Decode what was encoded and compare it, if the syntax is to be lossless."""
        try:
            found = pixel_array_of(ds, {"raw": True})
        except CodicomError as error:
            if isinstance(error, CodecUnavailableError):
                raise
            raise CodecError(
                f"frame {index} cannot be decoded from what it was encoded to: {error}; nothing "
                "was written",
                transfer_syntax=self._syntax,
            ) from error
        if expected is None:
            return
        if found.shape != expected.shape or not np.array_equal(found, expected):
            differ = (
                "its shape"
                if found.shape != expected.shape
                else (f"{int(np.count_nonzero(found != expected))} of {expected.size} samples")
            )
            raise CodecError(
                f"frame {index} is not what its codestream decodes to: {differ} differ(s); "
                "nothing was written",
                transfer_syntax=self._syntax,
            )


def _plain_elements(ds: Any) -> list[tuple[BaseTag, str, Any]]:
    """Return what compressing may look at: the small elements about the image's pixels."""
    found = []
    for tag in sorted(ds.keys()):
        if (tag >> 16 != 0x0028 and tag not in (_IMAGE_TYPE, _DERIVATION)) or (
            tag in _NOT_OF_A_FRAME
        ):
            continue
        element = ds[tag]
        if str(element.VR) in _PLAIN_VRS:
            value = element.value
            found.append((BaseTag(tag), str(element.VR), value))
    return found


def _changed(before: dict[Any, Any], ds: Any) -> dict[int, DataElement | None]:
    """Return the elements of `ds` that are not what they were, and None for each that is gone."""
    changes: dict[int, DataElement | None] = {}
    for element in ds:
        if element.tag in _NOT_OF_A_FRAME:
            continue
        if element.tag not in before or before[element.tag] != element.value:
            changes[int(element.tag)] = element
    for tag in before:
        if tag not in ds and tag not in _NOT_OF_A_FRAME:
            changes[int(tag)] = None
    return changes
