"""Decoder objects, and functions written for them as decoders of the registry.

Belongs here: pydicom's calling conventions around the one way that all pixels take. Must not know:
how frames are decoded, any codec. numpy is imported when something is decoded.
Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import UnsupportedSyntaxError
from .. import registry
from ..common import CoderBase, RunnerOptions
from ..spec import NATIVE_SYNTAXES
from .runner import DecodeFunction, DecodeRunner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..codec import FrameSpec
    from ..coded import NativeRange
    from ..given import GivenPixels

__all__ = ["DecodeOptions", "DecodeRunner", "Decoder", "get_decoder"]


class DecodeOptions(RunnerOptions, total=False):
    """The options of decoding."""

    allow_excess_frames: bool
    apply_j2k_sign_correction: bool
    apply_jls_sign_correction: bool
    as_rgb: bool
    be_swap_ow: bool
    byteorder: str
    correct_unused_bits: bool
    force_rgb: bool
    force_ybr: bool
    pixel_vr: str
    rle_segment_order: str
    view_only: bool
    workers: int


class Decoder(CoderBase):
    """Decodes the pixel data of one transfer syntax.

    A source is a data set of that transfer syntax; or the value of a pixel element, as a buffer or
    a binary file that stands at its start and is left there, with options that describe it:
    ``rows``, ``columns``, ``samples_per_pixel``, ``bits_allocated``, ``bits_stored``,
    ``photometric_interpretation``, ``number_of_frames``, ``pixel_representation``,
    ``planar_configuration`` if there are several samples, and ``pixel_keyword``.

    What memory safety needs is always checked, so ``validate`` makes no difference.

    Parameters
    ----------
    uid : UID
        The transfer syntax.
    """

    def __init__(self, uid: str) -> None:
        super().__init__(uid, decoder=True)

    def _wrapped(self, label: str, function: Any, missing: str | None) -> Any:
        return DecodeFunction(label, self._uid, function, missing)

    def _options(self, kwargs: dict[str, Any], plugin: str) -> dict[str, Any]:
        if plugin and not self.is_native:
            registry.candidates("decoders", self._uid, plugin)
        return {**kwargs, "decoding_plugin": plugin}

    def as_array(
        self,
        src: Any,
        *,
        index: int | None = None,
        validate: bool = True,
        raw: bool = False,
        decoding_plugin: str = "",
        **kwargs: Any,
    ) -> tuple[Any, dict[str, str | int]]:
        """Return frames as an array, with what describes it.

        Parameters
        ----------
        src : Dataset, bytes-like or binary file
            See :class:`Decoder`.
        index : int, optional
            Only the frame of this number, from 0.
        validate : bool, optional
            Checks are always made.
        raw : bool, optional
            Whether to leave colour as it is.
        decoding_plugin : str, optional
            The one plugin to use.
        **kwargs
            Other options, see :func:`codicom.pixels.decode.pixel_array_of`.

        Returns
        -------
        tuple of (numpy.ndarray, dict)
            (rows, columns), with the frames before if there are several and the samples behind
            if there are several; and the Image Pixel options that hold for the array.

        Raises
        ------
        MissingElementError, InvalidPixelDataError, LimitError
            If the options or the data are not those of an image.
        CodecUnavailableError, UnsupportedSyntaxError, CodecError
            If there is no plugin, or none could decode a frame.
        ValueError
            If an option has no meaning.
        TypeError
            If `src` is of another kind.
        """
        from ..decode import decode_image
        from ..given import given

        options = self._options({**kwargs, "raw": raw}, decoding_plugin)
        source = given(self._uid, src, options)
        image = decode_image(source, {**options, "index": index})
        number = 1 if index is not None else int(image.array.shape[0])
        return image.shaped(), _properties(image.spec, number, source.keyword)

    def iter_array(
        self,
        src: Any,
        *,
        indices: Iterable[int] | None = None,
        raw: bool = False,
        validate: bool = True,
        decoding_plugin: str = "",
        **kwargs: Any,
    ) -> Iterator[tuple[Any, dict[str, str | int]]]:
        """Yield frames as arrays of their own, each with what describes it.

        Parameters
        ----------
        indices : iterable of int, optional
            Which frames, in this order; by default all.
        src, raw, validate, decoding_plugin, **kwargs
            As for :meth:`as_array`.

        Yields
        ------
        tuple of (numpy.ndarray, dict)
        """
        from ..decode import iterate
        from ..given import given

        options = self._options({**kwargs, "raw": raw}, decoding_plugin)
        source = given(self._uid, src, options)
        for image in iterate(source, options, indices):
            image.single = True
            yield image.shaped(), _properties(image.spec, 1, source.keyword)

    def as_buffer(
        self,
        src: Any,
        *,
        index: int | None = None,
        validate: bool = True,
        decoding_plugin: str = "",
        **kwargs: Any,
    ) -> tuple[bytes | bytearray | memoryview, dict[str, str | int]]:
        """Return frames as they are decoded, with nothing done to them.

        Parameters
        ----------
        src, index, validate, decoding_plugin, **kwargs
            As for :meth:`as_array`. With ``view_only`` native frames are a memoryview.

        Returns
        -------
        tuple of (bytes-like, dict)
            Of native pixel data the part of the value, of the type that the value has (bytes for
            a file); of a bit-packed frame all bytes that it has a part in, of 8-bit samples in
            big-endian words all words. Of encapsulated ones what the codec wrote: bytes, or a
            bytearray for one frame.
        """
        from ..coded import coded_frames, native_range
        from ..given import given

        options = self._options(kwargs, decoding_plugin)
        source = given(self._uid, src, options)
        if self.is_native:
            return _native(source, options, native_range(source, options, index))

        found = list(coded_frames(source, options, None if index is None else (index,)))
        properties = _properties(found[0][1], len(found), source.keyword)
        if index is not None:
            return bytearray(found[0][0]), properties
        return b"".join(samples for samples, _ in found), properties

    def iter_buffer(
        self,
        src: Any,
        *,
        indices: Iterable[int] | None = None,
        validate: bool = True,
        decoding_plugin: str = "",
        **kwargs: Any,
    ) -> Iterator[tuple[bytes | bytearray | memoryview, dict[str, str | int]]]:
        """Yield frames as they are decoded, with nothing done to them.

        Parameters
        ----------
        indices : iterable of int, optional
            Which frames, in this order; by default all.
        src, validate, decoding_plugin, **kwargs
            As for :meth:`as_buffer`.

        Yields
        ------
        tuple of (bytes-like, dict)
        """
        from ..coded import coded_frames, native_ranges
        from ..given import given

        options = self._options(kwargs, decoding_plugin)
        source = given(self._uid, src, options)
        if self.is_native:
            for found in native_ranges(source, options, indices):
                yield _native(source, options, found)
            return
        for samples, spec in coded_frames(source, options, indices):
            yield bytearray(samples), _properties(spec, 1, source.keyword)


def _native(
    source: GivenPixels, options: dict[str, Any], found: NativeRange
) -> tuple[bytes | bytearray | memoryview, dict[str, str | int]]:
    """Return native frames as they are, with what describes them."""
    start, stop, spec, number, keyword = found
    properties = _properties(spec, number, keyword)
    return source.part(start, stop, bool(options.get("view_only"))), properties


def _properties(spec: FrameSpec, number: int, keyword: str) -> dict[str, str | int]:
    """Return the options that describe `number` decoded frames."""
    found: dict[str, str | int] = {
        "bits_allocated": spec.bits_allocated,
        "columns": spec.columns,
        "number_of_frames": number,
        "photometric_interpretation": spec.photometric_interpretation,
        "rows": spec.rows,
        "samples_per_pixel": spec.samples_per_pixel,
    }
    if spec.samples_per_pixel > 1:
        found["planar_configuration"] = spec.planar_configuration
    if keyword == "PixelData":
        found["bits_stored"] = spec.bits_stored
        found["pixel_representation"] = spec.pixel_representation
    return found


_decoders: dict[str, Decoder] = {}


def get_decoder(uid: str) -> Decoder:
    """Return the decoder of a transfer syntax.

    Parameters
    ----------
    uid : str
        A native syntax, one that some distribution is known to decode, or one that an installed
        plugin decodes.

    Raises
    ------
    UnsupportedSyntaxError
        If nobody is known to decode it.
    """
    syntax = str(uid)
    found = _decoders.get(syntax)
    if found is None:
        if syntax not in NATIVE_SYNTAXES and syntax not in registry.HINTS:
            known = registry.plugins("decoders", syntax)
            if not known.usable and not known.unusable:
                raise UnsupportedSyntaxError(
                    f"nobody is known to decode {registry.syntax_name(syntax)}"
                )
        found = _decoders.setdefault(syntax, Decoder(syntax))
    return found
