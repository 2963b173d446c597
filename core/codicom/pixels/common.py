"""What pydicom's decoder and encoder objects have in common.

Belongs here: the objects' plugins, which are those of the registry, and the runners that functions
written for pydicom's ``(src, runner)`` convention are called with. Must not know: codecs, how
frames are decoded. Layer: 4 (services).
"""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from typing import Any, TypedDict

from ..errors import MissingElementError
from ..uid import UID
from . import registry
from .spec import NATIVE_SYNTAXES

__all__ = [
    "CoderBase",
    "FrameOptions",
    "PhotometricInterpretation",
    "RunnerBase",
    "RunnerOptions",
]


class PhotometricInterpretation(str, Enum):
    """The defined terms of (0028,0004) Photometric Interpretation (PS3.3 C.7.6.3.1.2)."""

    MONOCHROME1 = "MONOCHROME1"
    MONOCHROME2 = "MONOCHROME2"
    PALETTE_COLOR = "PALETTE COLOR"
    RGB = "RGB"
    YBR_FULL = "YBR_FULL"
    YBR_FULL_422 = "YBR_FULL_422"
    YBR_ICT = "YBR_ICT"
    YBR_RCT = "YBR_RCT"
    HSV = "HSV"
    ARGB = "ARGB"
    CMYK = "CMYK"
    YBR_PARTIAL_422 = "YBR_PARTIAL_422"
    YBR_PARTIAL_420 = "YBR_PARTIAL_420"
    XYB = "XYB"

    def __str__(self) -> str:
        return str(self.value)


class FrameOptions(TypedDict, total=False):
    """Options that may differ from frame to frame."""

    bits_allocated: int
    bits_stored: int
    photometric_interpretation: str
    pixel_representation: int
    planar_configuration: int


class RunnerOptions(FrameOptions, total=False):
    """Options that decoding and encoding share."""

    columns: int
    number_of_frames: int
    pixel_keyword: str
    rows: int
    samples_per_pixel: int
    transfer_syntax_uid: UID
    extended_offsets: tuple[bytes, bytes] | tuple[list[int], list[int]]


class CoderBase:
    """The plugins of one transfer syntax and direction.

    Parameters
    ----------
    uid : UID
        The transfer syntax.
    decoder : bool
        Whether they decode, or encode.
    """

    def __init__(self, uid: str, decoder: bool) -> None:
        self._uid = UID(uid)
        self._kind = "decoders" if decoder else "encoders"

    @property
    def UID(self) -> UID:
        """The transfer syntax UID."""
        return self._uid

    @property
    def is_encapsulated(self) -> bool:
        """Whether the transfer syntax is encapsulated."""
        return not self.is_native

    @property
    def is_native(self) -> bool:
        """Whether the transfer syntax is a native one, which needs no plugin."""
        return str(self._uid) in NATIVE_SYNTAXES

    @property
    def available_plugins(self) -> tuple[str, ...]:
        """The labels of the plugins that can run, in the order in which they are tried."""
        return tuple(c.label for c in registry.plugins(self._kind, self._uid).usable)

    @property
    def is_available(self) -> bool:
        """Whether anything can be decoded, or encoded."""
        return self.is_native or bool(registry.plugins(self._kind, self._uid).usable)

    @property
    def missing_dependencies(self) -> list[str]:
        """What is missing: a line for each plugin that cannot run or is known and not installed."""
        found = registry.plugins(self._kind, self._uid)
        lines = [f"{label} - {why}" for label, why in sorted(found.unusable.items())]
        there = [c.distribution for c in found.usable] + list(found.unusable.values())
        for name in registry.HINTS.get(self._uid, ("", ()))[1]:
            if not any(name in text for text in there):
                lines.append(f"{name} - requires pip install {name}")
        return lines

    def add_plugin(self, label: str, import_path: tuple[str, str]) -> None:
        """Add a plugin to this process.

        Installed plugins need not be added, they are found by their entry points.

        Parameters
        ----------
        label : str
            What to call it.
        import_path : tuple of (str, str)
            A module, and the name of a function in it that takes the frame's bytes and a runner.
            The module also has a function ``is_available(uid)`` and a dict
            ``DECODER_DEPENDENCIES`` or ``ENCODER_DEPENDENCIES`` of transfer syntaxes and what is
            needed for each. Or the name of an object of :mod:`codicom.pixels.codec`, which needs
            no more.

        Raises
        ------
        ModuleNotFoundError
            If there is no such module.
        AttributeError
            If it lacks one of them.
        ValueError
            If there is a plugin of that label.
        """
        module = import_module(import_path[0])
        found = getattr(module, import_path[1])
        origin = f"added by hand, {import_path[0]}:{import_path[1]}"
        codec = self._codec(label, module, found)
        registry.add(self._kind, self._uid, codec, origin)

    def _codec(self, label: str, module: Any, found: Any) -> Any:
        """Return what does the registry's part for a function or codec."""
        method = self._kind[:-3] + "e"  # decoders, decode
        if callable(getattr(found, method, None)) and callable(getattr(found, "missing", None)):
            if found.label != label:
                raise ValueError(f"the plugin's own label is {found.label!r}, not {label!r}")
            return found
        available = module.is_available
        needs = getattr(module, f"{self._kind[:-3].upper()}ER_DEPENDENCIES")
        missing = None
        if not available(self._uid):
            wanted = needs.get(self._uid, ())
            missing = f"requires {', '.join(wanted) or 'what is not known'}"
        return self._wrapped(label, found, missing)

    def _wrapped(self, label: str, function: Any, missing: str | None) -> Any:
        """Return a codec that calls a ``(src, runner)`` function."""
        raise NotImplementedError

    def add_plugins(self, plugins: list[tuple[str, tuple[str, str]]]) -> None:
        """Add several plugins, each given as label and import path; see :meth:`add_plugin`."""
        for label, import_path in plugins:
            self.add_plugin(label, import_path)

    def remove_plugin(self, label: str) -> None:
        """Remove a plugin from this process, added or installed.

        Raises
        ------
        ValueError
            If there is no plugin of that label.
        """
        registry.remove(self._kind, self._uid, label)


class RunnerBase:
    """The options of one run over the frames of an image.

    Parameters
    ----------
    tsyntax : UID
        The transfer syntax of the encoded pixel data.
    """

    def __init__(self, tsyntax: str) -> None:
        self._options: dict[str, Any] = {
            "transfer_syntax_uid": UID(tsyntax),
            "pixel_keyword": "PixelData",
        }
        self._frame_options: dict[int, dict[str, Any]] = {}
        self._index: int | None = None
        self._src: Any = None
        self._src_type = ""

    # ---- options ----

    @property
    def options(self) -> Any:
        """The options themselves, a dict."""
        return self._options

    def set_option(self, name: str, value: Any) -> None:
        """Set the option `name` to `value`."""
        if name == "photometric_interpretation" and value in _TERMS:
            value = PhotometricInterpretation(value)
        self._options[name] = value

    def set_options(self, **kwargs: Any) -> None:
        """Set several options."""
        for name, value in kwargs.items():
            self.set_option(name, value)

    def get_option(self, name: str, default: Any = None) -> Any:
        """Return the value of the option `name`, or `default` if it is not set."""
        return self._options.get(name, default)

    def del_option(self, name: str) -> None:
        """Remove the option `name`.

        Raises
        ------
        ValueError
            If it is the transfer syntax.
        """
        if name == "transfer_syntax_uid":
            raise ValueError("the option 'transfer_syntax_uid' cannot be removed")
        self._options.pop(name, None)

    def get_frame_option(self, index: int | None, name: str, default: Any = None) -> Any:
        """Return an option of the frame `index`, or of all if it has none of its own."""
        own = self._frame_options.get(0 if index is None else index, {})
        return own[name] if name in own else self._options.get(name, default)

    def set_frame_option(self, index: int | None, name: str, value: Any) -> None:
        """Set an option of the frame `index` only."""
        if name == "photometric_interpretation" and value in _TERMS:
            value = PhotometricInterpretation(value)
        self._frame_options.setdefault(0 if index is None else index, {})[name] = value

    def _value(self, name: str) -> Any:
        value = self.get_frame_option(self._index, name)
        if value is None:
            raise MissingElementError(f"no value for {name!r} has been set")
        return value

    # ---- what the options say ----

    @property
    def index(self) -> int | None:
        """The number of the frame that is being processed, from 0."""
        return self._index

    @property
    def bits_allocated(self) -> int:
        """The number of bits that hold a sample."""
        return int(self._value("bits_allocated"))

    @property
    def bits_stored(self) -> int:
        """The number of bits that a sample uses."""
        return int(self._value("bits_stored"))

    @property
    def columns(self) -> int:
        """The number of columns."""
        return int(self._value("columns"))

    @property
    def rows(self) -> int:
        """The number of rows."""
        return int(self._value("rows"))

    @property
    def number_of_frames(self) -> int:
        """The number of frames, 1 if it is set to 0 or None."""
        if "number_of_frames" not in self._options:
            raise MissingElementError("no value for 'number_of_frames' has been set")
        return int(self._options["number_of_frames"] or 1)

    @property
    def photometric_interpretation(self) -> str:
        """The colour space."""
        return str(self._value("photometric_interpretation"))

    @property
    def pixel_keyword(self) -> str:
        """Which element holds the pixels."""
        return str(self._value("pixel_keyword"))

    @property
    def pixel_representation(self) -> int:
        """1 if samples are signed, else 0."""
        return int(self._value("pixel_representation"))

    @property
    def planar_configuration(self) -> int:
        """1 if each plane is on its own, 0 if samples are by pixel."""
        value = self.get_frame_option(self._index, "planar_configuration")
        if value is None and self.get_option("samples_per_pixel", 1) > 1:
            raise MissingElementError("no value for 'planar_configuration' has been set")
        return int(value or 0)

    @property
    def samples_per_pixel(self) -> int:
        """The number of samples of a pixel."""
        return int(self._value("samples_per_pixel"))

    @property
    def extended_offsets(self) -> Any:
        """The extended offsets and lengths, as bytes or lists, or None."""
        return self._options.get("extended_offsets")

    @property
    def transfer_syntax(self) -> UID:
        """The transfer syntax of the encoded pixel data."""
        return UID(self._options["transfer_syntax_uid"])

    @property
    def is_native(self) -> bool:
        """Whether the transfer syntax is a native one."""
        return str(self.transfer_syntax) in NATIVE_SYNTAXES

    @property
    def is_encapsulated(self) -> bool:
        """Whether the transfer syntax is encapsulated."""
        return not self.is_native

    def frame_length(self, unit: str = "bytes", index: int | None = None) -> int | float:
        """Return the length of a frame.

        Parameters
        ----------
        unit : str, optional
            ``"bytes"`` (default), or ``"pixels"``, which counts samples.
        index : int, optional
            Which frame, if they have options of their own.

        Returns
        -------
        int or float
            Without padding; a float only if the frames of a bit-packed image do not end on a
            byte. Native YBR_FULL_422 is subsampled.
        """
        samples = self.rows * self.columns * self.samples_per_pixel
        if unit == "pixels":
            return samples
        at = self._index if index is None else index
        bits = samples * int(self.get_frame_option(at, "bits_allocated") or self.bits_allocated)
        if bits % 8:
            return bits / 8
        if self.is_native and self.photometric_interpretation == "YBR_FULL_422":
            return bits // 8 // 3 * 2
        return bits // 8

    # ---- the source ----

    @property
    def src(self) -> Any:
        """The pixel data that were set."""
        if not self._src_type:
            raise MissingElementError("no source has been set")
        return self._src

    @property
    def is_array(self) -> bool:
        """Whether the source is an array."""
        return self._src_type == "array"

    @property
    def is_binary(self) -> bool:
        """Whether the source is a file."""
        return self._src_type == "binary"

    @property
    def is_buffer(self) -> bool:
        """Whether the source is bytes or another buffer."""
        return self._src_type == "buffer"

    @property
    def is_dataset(self) -> bool:
        """Whether the source is a data set."""
        return self._src_type == "dataset"

    def validate(self) -> None:
        """Check the options and the source; what fails raises."""
        raise NotImplementedError


_TERMS = frozenset(term.value for term in PhotometricInterpretation)
