"""Codestreams from one transfer syntax to another with nothing decoded.

Belongs here: finding the plugin that can, and proving that the samples stay what they were. Must
not know: files, what a codestream is. Layer: 4 (services); the class of the small data sets that
hold one frame is handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..dataelem import DataElement
from ..encaps import encapsulate
from ..errors import CodecError, CodicomError
from ..tag import BaseTag
from .decode import pixel_array_of
from .registry import codestream_of, plugins, told

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import FrameSpec, Recoder

__all__ = ["FrameRecoder", "recoder_for"]


def recoder_for(before: str, after: str, label: str = "") -> Recoder | None:
    """Return the first plugin that recodes from one transfer syntax to another, if there is one.

    Parameters
    ----------
    before, after : str
        The transfer syntax UIDs.
    label : str, optional
        The one plugin to use.
    """
    for candidate in plugins("recoders", after).usable:
        codec: Recoder = candidate.codec
        if before in codec.sources and label in ("", candidate.label):
            return codec
    return None


class FrameRecoder:
    """Recodes frames, each on its own; from several threads if one likes.

    Parameters
    ----------
    codec : Recoder
        The plugin.
    spec : FrameSpec
        What the frames are.
    after : str
        The transfer syntax UID to write.
    make : callable
        Makes an empty data set.
    verify : bool
        Whether to decode both codestreams and compare.
    """

    def __init__(
        self, codec: Recoder, spec: FrameSpec, after: str, make: Callable[[], Any], verify: bool
    ) -> None:
        self._codec = codec
        self._spec = spec
        self._after = after
        self._make = make
        self._verify = verify

    def recode(self, codestream: bytes, index: int) -> bytes:
        """Return a frame's codestream in the other syntax.

        Parameters
        ----------
        codestream : bytes
            The one it has.
        index : int
            Its number, for errors.

        Raises
        ------
        CodecError
            If the plugin cannot, or what it made does not decode to the same samples.
        """
        try:
            made = codestream_of(self._codec.recode(memoryview(codestream), self._spec))
        except (KeyboardInterrupt, SystemExit, GeneratorExit):
            raise
        except BaseException as error:  # panics of compiled plugins are no Exception
            raise CodecError(
                f"frame {index} cannot be recoded: {self._codec.label}: {told(error)}",
                transfer_syntax=self._after,
            ) from error
        if self._verify:
            self._check(codestream, made, index)
        return made

    def _check(self, codestream: bytes, made: bytes, index: int) -> None:
        """Raise CodecError unless both codestreams decode to the same."""
        try:
            expected = self._decoded(codestream, self._spec.transfer_syntax_uid)
            found = self._decoded(made, self._after)
        except CodicomError as error:
            raise CodecError(
                f"frame {index} cannot be compared with what it was recoded to: {error}",
                transfer_syntax=self._after,
            ) from error
        if not np.array_equal(expected, found):
            raise CodecError(
                f"frame {index} is not what it was recoded to: "
                f"{int(np.count_nonzero(expected != found))} of {expected.size} samples differ",
                transfer_syntax=self._after,
            )

    def _decoded(self, codestream: bytes, syntax: str) -> Any:
        ds, spec = self._make(), self._spec
        ds.ensure_file_meta()
        ds.file_meta.TransferSyntaxUID = syntax
        ds.Rows, ds.Columns, ds.SamplesPerPixel = spec.rows, spec.columns, spec.samples_per_pixel
        ds.BitsAllocated, ds.BitsStored = spec.bits_allocated, spec.bits_stored
        ds.PixelRepresentation = spec.pixel_representation
        ds.PhotometricInterpretation = spec.photometric_interpretation
        if spec.samples_per_pixel > 1:
            ds.PlanarConfiguration = spec.planar_configuration
        value = encapsulate([codestream], has_bot=False)
        ds[0x7FE00010] = DataElement(BaseTag(0x7FE00010), "OB", value)
        return pixel_array_of(ds, {"raw": True})
