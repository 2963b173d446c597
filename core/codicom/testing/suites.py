"""The suites: what every decoder and every encoder has to do.

Belongs here: the tests of the contract of :mod:`codicom.pixels.codec`. Must not know: any plugin.
Layer: 6 (faces).
"""

from __future__ import annotations

import itertools
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import metadata
from typing import TYPE_CHECKING, Any, NamedTuple

from ..pixels.codec import Decoded, Decoder, Encoder, FrameSpec
from .samples import PATTERNS, frame, mutated, samples_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["CodecSuite", "DecoderSuite", "EncoderSuite", "Stream"]

_GUARD = 64  # bytes around an output that nobody may touch
_LONGEST = 2.0  # seconds for a small damaged frame


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
        The pairs of bits allocated and bits stored.
    samples_per_pixel : sequence of int
        1 for gray, 3 for colour.
    signs : sequence of bool
        Whether samples are unsigned, signed or both.
    planar : sequence of int
        The planar configurations of colour frames.
    """

    label: str = ""
    syntaxes: Sequence[str] = ()
    shapes: Sequence[tuple[int, int]] = ((1, 1), (1, 2), (3, 1), (5, 7), (16, 16), (3, 300))
    depths: Sequence[tuple[int, int]] = ((8, 8), (16, 16), (16, 12), (8, 7))
    samples_per_pixel: Sequence[int] = (1, 3)
    signs: Sequence[bool] = (False, True)
    planar: Sequence[int] = (0, 1)

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

    def codec(self, kind: str, syntax: str, label: str = "") -> Any:
        """Return the plugin's object for ``"decoders"`` or ``"encoders"`` of a syntax."""
        wanted = label or self.label
        found = metadata.entry_points(group=f"codicom.{kind}.{syntax}", name=wanted)
        assert found, f"no entry point {wanted!r} in the group codicom.{kind}.{syntax}"
        return next(iter(found)).load()


def _name(spec: FrameSpec) -> str:
    sign = "s" if spec.is_signed else "u"
    return (
        f"{spec.rows}x{spec.columns}x{spec.samples_per_pixel}-{sign}{spec.bits_stored}of"
        f"{spec.bits_allocated}-p{spec.planar_configuration}-{spec.transfer_syntax_uid[-6:]}"
    )


def _refuses(call: Any, *arguments: Any, **options: Any) -> BaseException:
    """Return the exception that a call raises; fail if it raises none, or one that gets away."""
    try:
        call(*arguments, **options)
    except Exception as error:
        return error
    raise AssertionError(f"{call} accepted what it has to refuse")


def _decode(decoder: Any, stream: bytes, spec: FrameSpec, fill: int) -> tuple[Decoded, bytes]:
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


def _settled(samples: bytes, spec: FrameSpec, wrote: Decoded) -> bytes:
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


def _in_order(samples: bytes, spec: FrameSpec, planar: int) -> bytes:
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


class DecoderSuite(CodecSuite):
    """What every decoder has to do.

    Codestreams come from the encoder of the same label, from that of `encoder_label`, or, for a
    codec that nobody here can encode, from an overridden :meth:`streams`.

    Attributes
    ----------
    encoder_label : str
        The label of the encoder, if it is another.
    lossless : bool
        Whether the decoded samples are those that were encoded.
    detects_truncation : bool
        Whether a codestream that was cut off is always refused, or decoded to the right samples.
    mutations : int
        How many damaged codestreams to try for each.
    """

    encoder_label: str = ""
    lossless: bool = True
    detects_truncation: bool = True
    mutations: int = 200

    def streams(self, syntax: str) -> list[Stream]:
        """Return codestreams with their frames and samples, a few of each kind."""
        specs = [spec for spec in self.frames() if spec.transfer_syntax_uid == syntax]
        largest = max(rows * columns for rows, columns in self.shapes)
        chosen = [s for s in specs if s.rows * s.columns == largest]
        return [self.stream(spec, pattern) for spec in chosen for pattern in ("runs", "noise")]

    def stream(self, spec: FrameSpec, pattern: str) -> Stream:
        """Return the codestream of a frame with samples of some pattern."""
        encoder = self.codec("encoders", spec.transfer_syntax_uid, self.encoder_label)
        samples = samples_of(spec, pattern)
        return Stream(spec, bytes(encoder.encode(memoryview(samples), spec)), samples)

    def decoder(self, syntax: str) -> Any:
        """Return the decoder for a syntax."""
        return self.codec("decoders", syntax)

    # -- the contract --

    def test_entry_point(self, syntax: str) -> None:
        """The entry point leads to an object of the contract."""
        decoder = self.decoder(syntax)
        assert isinstance(decoder, Decoder)
        assert decoder.label == self.label
        assert isinstance(decoder.priority, int)
        assert decoder.missing() is None

    def test_samples(self, spec: FrameSpec) -> None:
        """Every frame of the matrix is decoded, whatever was in the output before."""
        decoder = self.decoder(spec.transfer_syntax_uid)
        for pattern in PATTERNS:
            stream = self.stream(spec, pattern)
            wrote, first = _decode(decoder, stream.codestream, spec, 0)
            _, second = _decode(decoder, stream.codestream, spec, 255)
            assert isinstance(wrote, Decoded)
            assert wrote.planar_configuration in (0, 1)
            assert first == second, "some bytes of the output were not written"
            if self.lossless:
                expected = _in_order(stream.samples, spec, wrote.planar_configuration)
                assert _settled(first, spec, wrote) == expected

    def test_kinds_of_output(self, syntax: str) -> None:
        """A bytearray, a memoryview and the slice of an array are all written."""
        import numpy as np

        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.streams(syntax):
            size = spec.frame_length
            plain = bytearray(size)
            decoder.decode(memoryview(codestream), spec, memoryview(plain))
            array: Any = np.zeros(3 * size + 1, np.uint8)
            decoder.decode(memoryview(codestream), spec, memoryview(array[size + 1 : 2 * size + 1]))
            assert array[size + 1 : 2 * size + 1].tobytes() == plain
            assert not array[: size + 1].any()
            assert not array[2 * size + 1 :].any()

    def test_input_is_left_alone(self, syntax: str) -> None:
        """A codestream that lies anywhere in a larger buffer is read and not changed."""
        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.streams(syntax):
            buffer = bytearray(b"\xa5" * 3 + codestream + b"\xa5" * 5)
            before = bytes(buffer)
            out = bytearray(spec.frame_length)
            decoder.decode(memoryview(buffer)[3 : 3 + len(codestream)], spec, memoryview(out))
            assert buffer == before
            assert out == _decode(decoder, codestream, spec, 0)[1]

    def test_padding(self, syntax: str) -> None:
        """The NUL that makes a fragment's length even (PS3.5 A.4) does no harm."""
        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.streams(syntax):
            if len(codestream) % 2:
                padded = _decode(decoder, codestream + b"\0", spec, 0)
                assert padded == _decode(decoder, codestream, spec, 0)

    def test_output_of_another_size(self, syntax: str) -> None:
        """An output that is not one frame is refused."""
        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.streams(syntax):
            for size in (0, 1, spec.frame_length - 1, spec.frame_length + 1):
                out = memoryview(bytearray(size))
                _refuses(decoder.decode, memoryview(codestream), spec, out)

    def test_another_frame_than_promised(self, syntax: str) -> None:
        """A codestream of another size than the tags promise is refused."""
        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.streams(syntax):
            for other in (
                replace(spec, rows=spec.rows + 1),
                replace(spec, rows=spec.rows * 2),
                replace(spec, columns=spec.columns + 8),
                replace(spec, rows=65535, columns=2),
            ):
                _refuses(_decode, decoder, codestream, other, 0)

    def test_truncated(self, syntax: str) -> None:
        """A codestream that was cut off is refused, unless nothing that counts is missing."""
        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.streams(syntax)[:6]:
            whole = _decode(decoder, codestream, spec, 0)[1]
            steps = max(1, len(codestream) // 64)
            for stop in itertools.chain(range(0, len(codestream), steps), [len(codestream) - 1]):
                try:
                    _, cut = _decode(decoder, codestream[:stop], spec, 0)
                except Exception as error:
                    assert not isinstance(error, AssertionError), error
                else:
                    assert not self.detects_truncation or cut == whole, f"cut at {stop}"

    def test_mutated(self, syntax: str) -> None:
        """A damaged codestream is decoded or refused, in time, and nothing else is touched."""
        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.streams(syntax)[:4]:
            for seed in range(self.mutations):
                damaged = mutated(codestream, seed)
                start = time.perf_counter()
                try:
                    wrote, _ = _decode(decoder, damaged, spec, 0)
                    assert isinstance(wrote, Decoded)
                except Exception as error:
                    assert not isinstance(error, AssertionError), error
                assert time.perf_counter() - start < _LONGEST

    def test_threads(self, syntax: str) -> None:
        """One object decodes from several threads at once."""
        decoder = self.decoder(syntax)
        streams = self.streams(syntax)
        expected = [_decode(decoder, s.codestream, s.frame, 0)[1] for s in streams]
        with ThreadPoolExecutor(8) as pool:
            tasks = [
                (i, pool.submit(_decode, decoder, s.codestream, s.frame, 255))
                for _ in range(8)
                for i, s in enumerate(streams)
            ]
            for i, task in tasks:
                assert task.result()[1] == expected[i]


class EncoderSuite(CodecSuite):
    """What every encoder has to do.

    Attributes
    ----------
    decoder_label : str
        The label of the decoder that shows what was encoded, if it is another.
    lossless : bool
        Whether the decoded samples are those that were encoded.
    """

    decoder_label: str = ""
    lossless: bool = True

    def encoder(self, syntax: str) -> Any:
        """Return the encoder for a syntax."""
        return self.codec("encoders", syntax)

    # -- the contract --

    def test_entry_point(self, syntax: str) -> None:
        """The entry point leads to an object of the contract."""
        encoder = self.encoder(syntax)
        assert isinstance(encoder, Encoder)
        assert encoder.label == self.label
        assert isinstance(encoder.priority, int)
        assert encoder.missing() is None

    def test_round_trip(self, spec: FrameSpec) -> None:
        """What was encoded is what is decoded, and encoding does not depend on anything else."""
        syntax = spec.transfer_syntax_uid
        encoder = self.encoder(syntax)
        decoder = self.codec("decoders", syntax, self.decoder_label)
        for pattern in PATTERNS:
            samples = samples_of(spec, pattern)
            stream = encoder.encode(memoryview(samples), spec)
            assert isinstance(stream, bytes)
            assert stream
            assert stream == encoder.encode(memoryview(bytearray(samples)), spec)
            wrote, decoded = _decode(decoder, stream, spec, 0)
            if self.lossless:
                expected = _in_order(samples, spec, wrote.planar_configuration)
                assert _settled(decoded, spec, wrote) == expected

    def test_samples_are_left_alone(self, spec: FrameSpec) -> None:
        """The samples are read only."""
        samples = bytearray(samples_of(spec))
        before = bytes(samples)
        self.encoder(spec.transfer_syntax_uid).encode(memoryview(samples).toreadonly(), spec)
        assert samples == before

    def test_unknown_option(self, syntax: str) -> None:
        """An option that the encoder does not know raises TypeError."""
        spec = next(s for s in self.frames() if s.transfer_syntax_uid == syntax)
        samples = memoryview(samples_of(spec))
        error = _refuses(self.encoder(syntax).encode, samples, spec, no_such_option=1)
        assert isinstance(error, TypeError)

    def test_samples_of_another_size(self, spec: FrameSpec) -> None:
        """Samples that are not one frame are refused."""
        samples = samples_of(spec)
        encoder = self.encoder(spec.transfer_syntax_uid)
        for wrong in (b"", samples[:-1], samples + b"\0", samples * 2):
            _refuses(encoder.encode, memoryview(wrong), spec)

    def test_threads(self, syntax: str) -> None:
        """One object encodes from several threads at once."""
        encoder = self.encoder(syntax)
        specs = [s for s in self.frames() if s.transfer_syntax_uid == syntax][-8:]
        frames = [(samples_of(spec), spec) for spec in specs]
        expected = [encoder.encode(memoryview(s), spec) for s, spec in frames]
        with ThreadPoolExecutor(8) as pool:
            tasks = [
                (i, pool.submit(encoder.encode, memoryview(samples), spec))
                for _ in range(8)
                for i, (samples, spec) in enumerate(frames)
            ]
            for i, task in tasks:
                assert task.result() == expected[i]
