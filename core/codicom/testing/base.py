"""What both suites share: which codec, which frames, and how a codec is called.

Belongs here: the attributes of a suite, the matrix of frames, the streams made of them, calls that
check what a codec may not do. Must not know: any plugin. Layer: 6 (faces).
"""

from __future__ import annotations

import itertools
import signal
import threading
from dataclasses import replace
from importlib import metadata
from typing import TYPE_CHECKING, Any, NamedTuple

from ..pixels.codec import Decoded, FrameSpec
from .children import import_weight, time_of_others
from .samples import data_set, frame, picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = [
    "CodecSuite",
    "Stream",
    "as_array",
    "decode",
    "in_order",
    "refuses",
    "settled",
    "whole_samples",
]

_GUARD = 64  # bytes around an output that nobody may touch
_PICTURE = (40, 48)
_RUNS = 0.5  # of a codec's time that another thread runs, if it releases the GIL; else less
#: What has limits of its own.
_IN_CHILDREN = frozenset(
    ("test_truncated", "test_mutated", "test_cost_of_damage", "test_gil", "test_import_weight")
)
_NEAR = 0.05  # of the range of values, that lossy coding may be off on average


class Stream(NamedTuple):
    """A codestream, the frame it promises and the samples it holds."""

    frame: FrameSpec
    codestream: bytes
    samples: bytes


class CodecSuite:
    """What both suites share: which codec, and what it can do.

    Attributes
    ----------
    label : str
        The plugin's label.
    syntaxes : sequence of str
        The transfer syntax UIDs that it handles.
    shapes : sequence of tuple of int
        The (rows, columns) of the frames to test with.
    depths : sequence of tuple of int
        The pairs of bits allocated and bits stored. For each bits allocated all bits stored from
        the least to the most are tried, too, with a few frames.
    samples_per_pixel : sequence of int
        1 for gray, 3 for colour.
    signs : sequence of bool
        Whether samples are unsigned, signed or both.
    planar : sequence of int
        The planar configurations of colour frames.
    photometrics : mapping of int to sequence of str
        The photometric interpretations for each number of samples per pixel.
    encode_options : mapping of str
        What is to be passed to the encoder.
    lossless : bool
        Whether the decoded samples are those that were encoded. If not then those of a picture
        are to be near them.
    releases_gil : bool or None
        Whether the codec releases the GIL while it works; None if that is not to be looked at.
    import_seconds : float
        The processor time that importing the plugin may take.
    most_seconds : float
        How long a test may take. If the codec is not back by then the test fails, and those after
        it at once. Code that is not Python and never returns cannot be stopped that way.
    """

    label: str = ""
    syntaxes: Sequence[str] = ()
    shapes: Sequence[tuple[int, int]] = ((1, 1), (1, 2), (3, 1), (5, 7), (16, 16), (3, 300))
    depths: Sequence[tuple[int, int]] = ((8, 8), (16, 16), (16, 12), (8, 7))
    samples_per_pixel: Sequence[int] = (1, 3)
    signs: Sequence[bool] = (False, True)
    planar: Sequence[int] = (0, 1)
    photometrics: Mapping[int, Sequence[str]] = {
        1: ("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR"),
        3: ("RGB", "YBR_FULL"),
    }
    encode_options: Mapping[str, Any] = {}
    lossless: bool = True
    releases_gil: bool | None = True
    import_seconds: float = 0.5
    most_seconds: float = 60.0
    test_gil: Any
    _hung: str = ""
    _waits: bool = False

    def __init_subclass__(cls, **options: Any) -> None:
        """Leave out what the plugin has nothing for."""
        super().__init_subclass__(**options)
        if cls.label and cls.releases_gil is None:
            cls.test_gil = None

    def setup_method(self, method: Any) -> None:
        """Let a codec that does not come back fail one test, instead of keeping all waiting."""
        cls = type(self)
        assert not cls._hung, f"the codec did not come back in {cls._hung}"
        if method.__name__ in _IN_CHILDREN or not hasattr(signal, "SIGALRM"):
            return
        # Only the main thread has signals, and somebody else may look at the time already.
        if threading.current_thread() is not threading.main_thread():
            return
        if signal.getsignal(signal.SIGALRM) is not signal.SIG_DFL:
            return

        def late(*_: Any) -> None:
            cls._hung = method.__name__
            raise AssertionError(f"the codec did not come back within {self.most_seconds} s")

        signal.signal(signal.SIGALRM, late)
        signal.setitimer(signal.ITIMER_REAL, self.most_seconds)
        self._waits = True

    def teardown_method(self) -> None:
        """Stop looking at the time."""
        if self._waits:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)

    def pytest_generate_tests(self, metafunc: Any) -> None:
        """Run a test for each syntax, or each frame, if it asks for one."""
        if not self.label or not self.syntaxes:
            raise TypeError(f"{type(self).__name__} is to say its 'label' and 'syntaxes'")
        if "syntax" in metafunc.fixturenames:
            metafunc.parametrize("syntax", self.syntaxes)
        if "spec" in metafunc.fixturenames:
            specs = list(self.frames())
            metafunc.parametrize("spec", specs, ids=[_name(spec) for spec in specs])

    def frames(self) -> Iterator[FrameSpec]:
        """Yield the frames that the codec is to handle; override to leave some out."""
        for syntax, (rows, columns), (allocated, stored), samples, signed in itertools.product(
            self.syntaxes, self.shapes, self.depths, self.samples_per_pixel, self.signs
        ):
            if allocated == 1 and (signed or samples > 1):
                continue
            for planar in self.planar if samples > 1 else (0,):
                yield frame(syntax, rows, columns, samples, allocated, stored, signed, planar)

    def frames_of(self, syntax: str, *shape: int) -> list[FrameSpec]:
        """Return the frames of a syntax that have the largest shape, or of another one."""
        specs = [spec for spec in self.frames() if spec.transfer_syntax_uid == syntax]
        largest = max((s.rows * s.columns for s in specs), default=0)
        chosen = [s for s in specs if s.rows * s.columns == largest]
        if not shape:
            return chosen
        return list(dict.fromkeys(replace(s, rows=shape[0], columns=shape[1]) for s in chosen))

    def every_depth(self, syntax: str) -> list[FrameSpec]:
        """Return frames of every bits stored between the least and the most of each allocated."""
        specs = []
        for spec in self.frames_of(syntax):
            stored = [s for a, s in self.depths if a == spec.bits_allocated]
            specs += [replace(spec, bits_stored=n) for n in range(min(stored), max(stored) + 1)]
        return list(dict.fromkeys(specs))

    def codec(self, kind: str, syntax: str, label: str = "") -> Any:
        """Return the plugin's object for ``"decoders"`` or ``"encoders"`` of a syntax."""
        wanted = label or self.label
        found = metadata.entry_points(group=f"codicom.{kind}.{syntax}", name=wanted)
        assert found, f"no entry point {wanted!r} in the group codicom.{kind}.{syntax}"
        return next(iter(found)).load()

    def encoded(self, spec: FrameSpec, samples: bytes, label: str = "") -> bytes:
        """Return the codestream of samples, from the encoder of a label."""
        encoder = self.codec("encoders", spec.transfer_syntax_uid, label)
        return bytes(encoder.encode(memoryview(samples), spec, **self.encode_options))

    # -- what decoders and encoders are both asked --

    def weigh(self, kind: str) -> None:
        """Check that the plugin is not loaded before it is needed, and then quickly."""
        seconds, _, module, before = import_weight(kind, self.label, self.syntaxes[0])
        assert module not in before, f"{module} is loaded before a frame needs it"
        assert seconds < self.import_seconds, f"loading {module} takes {seconds:.2f} s"

    def pause(self, kind: str, encoder: str) -> None:
        """Check that other threads run, or not, while the codec works."""
        specs = self.frames_of(self.syntaxes[0])
        spec = next((s for s in specs if s.bits_allocated in (8, 16)), specs[0])
        says, options = bool(self.releases_gil), dict(self.encode_options)
        part = time_of_others(kind, self.label, spec, encoder, options, _RUNS, says)
        text = f"another thread runs for {part:.0%} of the time that the codec takes"
        assert (part > _RUNS) == says, f"{text}: say so with 'releases_gil'"

    def photometric(self, syntax: str, encoder: str, decoder: str) -> None:
        """Check that codicom gives back each kind of colour that is encoded."""
        kinds = {
            (s.samples_per_pixel, s.bits_allocated, s.is_signed): s
            for s in self.frames_of(syntax, *_PICTURE)
        }
        for spec in kinds.values():
            for name in self.photometrics[spec.samples_per_pixel]:
                named = replace(spec, photometric_interpretation=name)
                samples = picture(named)
                found = whole_samples(named, self.encoded(named, samples, encoder), decoder)
                assert found.dtype == as_array(samples, named).dtype
                off = as_array(samples, named).astype(float) - found
                if self.lossless:
                    assert not off.any(), name
                else:
                    assert abs(off).mean() <= _NEAR * (1 << spec.bits_stored), name


def _name(spec: FrameSpec) -> str:
    sign = "s" if spec.is_signed else "u"
    return (
        f"{spec.rows}x{spec.columns}x{spec.samples_per_pixel}-{sign}{spec.bits_stored}of"
        f"{spec.bits_allocated}-p{spec.planar_configuration}-{spec.transfer_syntax_uid[-6:]}"
    )


def refuses(call: Any, *arguments: Any, **options: Any) -> BaseException:
    """Return the exception that a call raises; fail if it raises none, or one that gets away."""
    try:
        call(*arguments, **options)
    except AssertionError:
        raise
    except Exception as error:
        return error
    raise AssertionError(f"{call} accepted what it has to refuse")


def decode(decoder: Any, stream: bytes, spec: FrameSpec, fill: int) -> tuple[Decoded, bytes]:
    """Decode into the middle of a buffer, and check that nothing around it was touched."""
    size = spec.frame_length
    buffer = bytearray([fill]) * (size + 2 * _GUARD)
    out = memoryview(buffer)[_GUARD : _GUARD + size]
    try:
        wrote = decoder.decode(memoryview(stream), spec, out)
    finally:
        around = bytes(buffer[:_GUARD]) + bytes(buffer[_GUARD + size :])
        assert around == bytes([fill]) * (2 * _GUARD), "bytes beside the output were written"
    return wrote, bytes(out)


def settled(samples: bytes, spec: FrameSpec, wrote: Decoded) -> bytes:
    """Return decoded samples with their unused bits as the core fills them."""
    bits = wrote.bits_stored or spec.bits_stored
    if bits >= spec.bits_allocated or spec.bits_allocated == 1:
        return samples
    width = spec.bits_allocated // 8
    half, mask = 1 << (bits - 1), (1 << bits) - 1
    out = bytearray()
    for at in range(0, len(samples), width):
        value = int.from_bytes(samples[at : at + width], "little") & mask
        if spec.is_signed:
            value = (value ^ half) - half
        out += value.to_bytes(width, "little", signed=spec.is_signed)
    return bytes(out)


def in_order(samples: bytes, spec: FrameSpec, planar: int) -> bytes:
    """Return samples that are in the order of `spec` in the order `planar`."""
    count = spec.samples_per_pixel
    if count == 1 or planar == spec.planar_configuration:
        return samples
    width = spec.bits_allocated // 8
    pixels = spec.rows * spec.columns
    words = [samples[i : i + width] for i in range(0, len(samples), width)]
    if planar:
        return b"".join(words[p * count + s] for s in range(count) for p in range(pixels))
    return b"".join(words[s * pixels + p] for p in range(pixels) for s in range(count))


def as_array(samples: bytes, spec: FrameSpec) -> Any:
    """Return samples as an array by pixel: (rows, columns), and 3 behind for colour."""
    import numpy as np

    if spec.bits_allocated == 1:
        bits = np.frombuffer(samples, np.uint8)
        flat: Any = np.unpackbits(bits, count=spec.samples, bitorder="little")
    else:
        kind = "i" if spec.is_signed else "u"
        flat = np.frombuffer(samples, f"<{kind}{spec.bits_allocated // 8}")
    if spec.samples_per_pixel == 1:
        return flat.reshape(spec.rows, spec.columns)
    if spec.planar_configuration:
        planes = flat.reshape(spec.samples_per_pixel, spec.rows, spec.columns)
        return planes.transpose(1, 2, 0)
    return flat.reshape(spec.rows, spec.columns, spec.samples_per_pixel)


def whole_samples(spec: FrameSpec, codestream: bytes, label: str) -> Any:
    """Return what ``Dataset.pixel_array`` makes of a codestream, in the colours of `spec`."""
    ds = data_set(spec, codestream)
    ds.pixel_array_options(decoding_plugin=label, raw=spec.photometric_interpretation != "RGB")
    return ds.pixel_array
