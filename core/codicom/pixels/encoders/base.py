"""Encoder objects, and functions written for them as encoders of the registry.

Belongs here: pydicom's calling conventions around the one way that all frames take. Must not know:
how frames are encoded, any codec. numpy is imported when something is encoded.
Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import InvalidPixelDataError, UnsupportedSyntaxError
from .. import registry
from ..common import CoderBase, RunnerOptions
from ..spec import NATIVE_SYNTAXES
from .runner import EncodeFunction, EncodeRunner

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["EncodeOptions", "EncodeRunner", "Encoder", "get_encoder"]


class EncodeOptions(RunnerOptions, total=False):
    """The options of encoding."""

    byteorder: str
    jls_error: int
    j2k_cr: list[float]
    j2k_psnr: list[float]


class Encoder(CoderBase):
    """Encodes frames to one transfer syntax.

    A source is a data set with native pixel data, an array, or little-endian bytes. The last two
    need options that describe them: ``rows``, ``columns``, ``samples_per_pixel``,
    ``bits_allocated``, ``bits_stored``, ``photometric_interpretation``, ``number_of_frames``,
    ``pixel_representation``, and ``planar_configuration`` if bytes have several samples.

    What memory safety needs is always checked, so ``validate`` makes no difference.

    Parameters
    ----------
    uid : UID
        The transfer syntax to encode to.
    """

    def __init__(self, uid: str) -> None:
        super().__init__(uid, decoder=False)

    def _wrapped(self, label: str, function: Any, missing: str | None) -> Any:
        return EncodeFunction(label, self._uid, function, missing)

    def encode(
        self,
        src: Any,
        *,
        index: int | None = None,
        validate: bool = True,
        encoding_plugin: str = "",
        **kwargs: Any,
    ) -> bytes:
        """Return a frame's codestream.

        Parameters
        ----------
        src : Dataset, numpy.ndarray or bytes-like
            See :class:`Encoder`.
        index : int, optional
            Which frame, from 0; needed if there are several.
        validate : bool, optional
            Checks are always made.
        encoding_plugin : str, optional
            The one plugin to use.
        **kwargs
            What describes the source, and the plugin's own options.

        Returns
        -------
        bytes

        Raises
        ------
        MissingElementError, InvalidPixelDataError, LimitError
            If the options or the source are not those of an image.
        CodecUnavailableError, UnsupportedSyntaxError, CodecError
            If there is no plugin, or none could encode the frame.
        ValueError
            If an option has no meaning.
        TypeError
            If `src` is of another kind.
        """
        from ..encode import encode_frames
        from .source import source_frames

        order = registry.candidates("encoders", self._uid, encoding_plugin)
        spec, frames, options = source_frames(self._uid, src, kwargs)
        if index is None:
            if len(frames) > 1:
                raise ValueError(
                    f"there are {len(frames)} frames: say with 'index' which one to encode"
                )
            index = 0
        if index < 0:
            raise ValueError(f"'index' must not be negative, it is {index}")
        if index >= len(frames):
            raise InvalidPixelDataError(f"there is no frame {index}: there are {len(frames)}")
        return encode_frames(order, spec, [frames[index]], options, 1)[0]

    def iter_encode(
        self,
        src: Any,
        *,
        validate: bool = True,
        encoding_plugin: str = "",
        **kwargs: Any,
    ) -> Iterator[bytes]:
        """Yield the frames' codestreams.

        Parameters
        ----------
        src, validate, encoding_plugin, **kwargs
            As for :meth:`encode`.

        Yields
        ------
        bytes
        """
        from ..encode import encode_frames
        from .source import source_frames

        order = registry.candidates("encoders", self._uid, encoding_plugin)
        spec, frames, options = source_frames(self._uid, src, kwargs)
        for frame in frames:
            yield encode_frames(order, spec, [frame], options, 1)[0]


_encoders: dict[str, Encoder] = {}


def get_encoder(uid: str) -> Encoder:
    """Return the encoder of a transfer syntax.

    Parameters
    ----------
    uid : str
        A syntax that some distribution is known to encode, or one that an installed plugin
        encodes.

    Raises
    ------
    UnsupportedSyntaxError
        If nobody is known to encode it, as for native syntaxes.
    """
    syntax = str(uid)
    found = _encoders.get(syntax)
    if found is None:
        if syntax in NATIVE_SYNTAXES:
            raise UnsupportedSyntaxError(f"{registry.syntax_name(syntax)} needs no encoder")
        if syntax not in registry.HINTS:
            known = registry.plugins("encoders", syntax)
            if not known.usable and not known.unusable:
                raise UnsupportedSyntaxError(
                    f"nobody is known to encode {registry.syntax_name(syntax)}"
                )
        found = _encoders.setdefault(syntax, Encoder(syntax))
    return found
