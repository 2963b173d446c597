"""What functions written for pydicom's ``(src, runner)`` convention are called with.

Belongs here: the encoding runner, and the encoder of the registry that calls such a function.
Must not know: the registry, any codec. Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import CodecError, InvalidPixelDataError
from ..common import RunnerBase

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..codec import FrameSpec

__all__ = ["EncodeFunction", "EncodeRunner"]


class EncodeRunner(RunnerBase):
    """The options of encoding an image, and the functions that encode its frames.

    What :class:`~codicom.pixels.encoders.base.Encoder` encodes does not go through a runner, but
    functions that were added to it are given one that knows the options of the call.

    Parameters
    ----------
    tsyntax : UID
        The transfer syntax to encode to.
    """

    def __init__(self, tsyntax: str) -> None:
        super().__init__(tsyntax)
        self.set_option("byteorder", "<")
        self._encoders: dict[str, Any] = {}

    def set_source(self, src: Any) -> None:
        """Set the pixel data to encode.

        Parameters
        ----------
        src : Dataset, numpy.ndarray or bytes-like
            Of a data set the elements become options.
        """
        from ..given import is_dataset
        from ..spec import value_view
        from ..utils import as_pixel_options

        if is_dataset(src):
            self._src_type = "dataset"
            self.set_options(**as_pixel_options(src))
            self._src = value_view(src, "PixelData")
            self._source = src
            return
        self._src_type = "array" if hasattr(src, "dtype") else "buffer"
        self._src = self._source = src

    def set_encoders(self, encoders: dict[str, Callable[[bytes, EncodeRunner], Any]]) -> None:
        """Set the functions that encode a frame, by name."""
        self._encoders = encoders

    def get_frame(self, index: int | None) -> bytes:
        """Return the samples of a frame, little endian, with no more bytes than they need.

        Parameters
        ----------
        index : int or None
            Which frame; None if there is only one.
        """
        from .source import source_frames

        _ = self.src
        options = {k: v for k, v in self._options.items() if k != "byteorder"}
        spec, frames, _ = source_frames(str(self.transfer_syntax), self._source, options)
        at = index or 0
        if not 0 <= at < len(frames):
            raise InvalidPixelDataError(f"there is no frame {at}: there are {len(frames)}")
        return bytes(narrowed(frames[at](), spec))

    def encode(self, index: int | None) -> bytes:
        """Return a frame's codestream.

        Parameters
        ----------
        index : int or None
            Which frame; None if there is only one.

        Raises
        ------
        CodecError
            If no function could encode it.
        """
        self._index = index
        samples = self.get_frame(index)
        failures = []
        for name, function in self._encoders.items():
            try:
                return bytes(function(samples, self))
            except Exception as error:
                failures.append(f"\n  {name}: {error}")
        raise CodecError(
            f"no function could encode frame {index or 0}:{''.join(failures)}",
            transfer_syntax=str(self.transfer_syntax),
        )

    def validate(self) -> None:
        """Check the options and the source.

        Raises
        ------
        MissingElementError, InvalidPixelDataError, LimitError, TypeError
            If they are not those of an image.
        """
        self.get_frame(0)


def narrowed(samples: memoryview, spec: FrameSpec) -> Any:
    """Return samples in the least bytes that hold Bits Stored."""
    need = next(width for width in (1, 2, 4, 8) if spec.bits_stored <= 8 * width)
    if need * 8 >= spec.bits_allocated:
        return samples
    import numpy as np

    kind = "i" if spec.is_signed else "u"
    values = np.frombuffer(samples, f"<{kind}{spec.bits_allocated // 8}")
    return values.astype(f"<{kind}{need}").tobytes()


class EncodeFunction:
    """An encoder of the registry that calls a ``(src, runner)`` function.

    Parameters
    ----------
    label : str
        What it is called.
    uid : str
        The transfer syntax.
    function : callable
        From a frame's samples and an :class:`EncodeRunner` to its codestream.
    missing : str or None
        Why it cannot run.
    """

    priority = 0

    def __init__(self, label: str, uid: str, function: Any, missing: str | None) -> None:
        self.label = label
        self._uid = uid
        self._function = function
        self._missing = missing

    def missing(self) -> str | None:
        """Return why the function cannot run here, or None."""
        return self._missing

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame; see :class:`codicom.pixels.codec.Encoder`."""
        runner = EncodeRunner(self._uid)
        runner.set_options(
            rows=frame.rows,
            columns=frame.columns,
            samples_per_pixel=frame.samples_per_pixel,
            number_of_frames=1,
            bits_allocated=frame.bits_allocated,
            bits_stored=frame.bits_stored,
            pixel_representation=frame.pixel_representation,
            photometric_interpretation=frame.photometric_interpretation,
            planar_configuration=frame.planar_configuration,
            **options,
        )
        runner._index = 0
        runner._src, runner._src_type = samples, "buffer"
        return bytes(self._function(bytes(narrowed(samples, frame)), runner))
