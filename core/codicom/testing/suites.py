"""The suites: what every decoder and every encoder has to do.

Belongs here: the tests of the contract of :mod:`codicom.pixels.codec`. Must not know: any plugin.
Layer: 6 (faces).
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import metadata
from typing import TYPE_CHECKING, Any

from ..pixels.codec import Decoded, Decoder, Encoder, FrameSpec
from ..pixels.registry import plugins
from ..pixels.spec import COLOURS
from .base import (
    CodecSuite,
    Stream,
    as_array,
    decode,
    in_order,
    refuses,
    settled,
    whole_samples,
)
from .damaging import DamageSuite
from .frozen import differences, read_frozen
from .samples import PATTERNS, picture, samples_of

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["CodecSuite", "DecoderSuite", "EncoderSuite", "Stream"]


#: What several tests look at, by suite and syntax.
_streams: dict[tuple[type, str], list[Stream]] = {}


class DecoderSuite(DamageSuite):
    """What every decoder has to do.

    Codestreams come from the encoder of the same label, from that of `encoder_label`, from any
    other that is installed, or, if there is none, from an overridden :meth:`stream`.

    Attributes
    ----------
    encoder_label : str
        The label of the encoder, if it is another.
    frozen : path or None
        A file of codestreams that were kept, of :mod:`codicom.testing.frozen`.
    tolerance : int
        By how much the samples of a frozen codestream may be off, if the codec is lossy.
    """

    encoder_label: str = ""
    frozen: str | Path | None = None
    tolerance: int = 0

    def __init_subclass__(cls, **options: Any) -> None:
        """Leave out what the plugin has nothing for."""
        super().__init_subclass__(**options)
        if cls.label and cls.frozen is None:
            cls.test_frozen = None  # type: ignore[assignment]

    def streams(self, syntax: str) -> list[Stream]:
        """Return codestreams with their frames and samples, a few of each kind."""
        chosen = self.frames_of(syntax)
        return [self.stream(spec, pattern) for spec in chosen for pattern in ("runs", "noise")]

    def stream(self, spec: FrameSpec, pattern: str) -> Stream:
        """Return the codestream of a frame with samples of some pattern."""
        samples = samples_of(spec, pattern)
        return Stream(spec, self.encoded(spec, samples, self.encoder(spec)), samples)

    def encoder(self, spec: FrameSpec) -> str:
        """Return the label of the encoder to use for a frame, ``""`` if there is none."""
        syntax = spec.transfer_syntax_uid
        if self.encoder_label or metadata.entry_points(
            group=f"codicom.encoders.{syntax}", name=self.label
        ):
            return self.encoder_label or self.label
        usable = plugins("encoders", syntax).usable
        return usable[0].label if usable else ""

    def encoder_of(self, syntax: str) -> str:
        """Return the label of the encoder for a syntax, ``""`` if there is none."""
        specs = self.frames_of(syntax)
        return self.encoder(specs[0]) if specs else ""

    def kept_streams(self, syntax: str) -> list[Stream]:
        """Return :meth:`streams`, made once."""
        key = (type(self), syntax)
        if key not in _streams:
            _streams[key] = self.streams(syntax)
        return _streams[key]

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
            wrote, first = decode(decoder, stream.codestream, spec, 0)
            _, second = decode(decoder, stream.codestream, spec, 255)
            assert isinstance(wrote, Decoded)
            assert wrote.planar_configuration in (0, 1)
            assert 0 <= wrote.bits_stored <= spec.bits_allocated
            assert wrote.photometric_interpretation in COLOURS
            assert first == second, "some bytes of the output were not written"
            if self.lossless:
                expected = in_order(stream.samples, spec, wrote.planar_configuration)
                assert settled(first, spec, wrote) == expected

    def test_depths(self, syntax: str) -> None:
        """Every number of bits stored is decoded."""
        decoder = self.decoder(syntax)
        for spec in self.every_depth(syntax) if self.encoder_of(syntax) else ():
            stream = self.stream(spec, "noise")
            wrote, out = decode(decoder, stream.codestream, spec, 0)
            if self.lossless:
                expected = in_order(stream.samples, spec, wrote.planar_configuration)
                assert settled(out, spec, wrote) == expected, spec

    def test_photometric(self, syntax: str) -> None:
        """No colour is converted, and no gray turned round, without codicom being told."""
        encoder = self.encoder_of(syntax)
        if encoder:
            self.photometric(syntax, encoder, self.label)
            return
        for spec, codestream, samples in self.kept_streams(syntax):
            off = as_array(samples, spec).astype(float) - whole_samples(
                spec, codestream, self.label
            )
            assert abs(off).mean() <= (0 if self.lossless else 0.05 * (1 << spec.bits_stored))

    def test_frozen(self) -> None:
        """Codestreams that were kept are still decoded to what they were."""
        assert self.frozen is not None
        streams = read_frozen(self.frozen)
        assert {kept.frame.transfer_syntax_uid for kept in streams} >= set(self.syntaxes)
        for kept in streams:
            if kept.frame.transfer_syntax_uid in self.syntaxes:
                assert differences(kept, self.label) <= self.tolerance, kept.frame

    def test_kinds_of_output(self, syntax: str) -> None:
        """A bytearray, a memoryview and the slice of an array are all written."""
        import numpy as np

        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.kept_streams(syntax):
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
        for spec, codestream, _ in self.kept_streams(syntax):
            buffer = bytearray(b"\xa5" * 3 + codestream + b"\xa5" * 5)
            before = bytes(buffer)
            out = bytearray(spec.frame_length)
            decoder.decode(memoryview(buffer)[3 : 3 + len(codestream)], spec, memoryview(out))
            assert buffer == before
            assert out == decode(decoder, codestream, spec, 0)[1]

    def test_padding(self, syntax: str) -> None:
        """The NUL that makes a fragment's length even (PS3.5 A.4) does no harm."""
        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.kept_streams(syntax):
            if len(codestream) % 2:
                padded = decode(decoder, codestream + b"\0", spec, 0)
                assert padded == decode(decoder, codestream, spec, 0)

    def test_output_of_another_size(self, syntax: str) -> None:
        """An output that is not one frame is refused."""
        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.kept_streams(syntax):
            for size in (0, 1, spec.frame_length - 1, spec.frame_length + 1):
                out = memoryview(bytearray(size))
                refuses(decoder.decode, memoryview(codestream), spec, out)

    def test_another_frame_than_promised(self, syntax: str) -> None:
        """A codestream of another size than the tags promise is refused."""
        decoder = self.decoder(syntax)
        for spec, codestream, _ in self.kept_streams(syntax):
            for other in (
                replace(spec, rows=spec.rows + 1),
                replace(spec, rows=spec.rows * 2),
                replace(spec, columns=spec.columns + 8),
                replace(spec, rows=65535, columns=2),
            ):
                refuses(decode, decoder, codestream, other, 0)

    def damageable(self, syntax: str) -> list[tuple[FrameSpec, bytes]]:
        """Return a few of the codestreams, and those of two pictures."""
        streams = self.kept_streams(syntax)
        chosen = streams[:: -(-len(streams) // 6)]
        pairs = [(s.frame, s.codestream) for s in chosen]
        if self.encoder_of(syntax):
            pictures = self.frames_of(syntax, 96, 96)
            for spec in (pictures[0], pictures[-1]):
                samples = picture(spec)
                pairs.append((spec, self.encoded(spec, samples, self.encoder(spec))))
        return pairs

    def test_gil(self) -> None:
        """Other threads run while the decoder works, or not: 'releases_gil' says it."""
        self.pause("decoders", self.encoder_of(self.syntaxes[0]))

    def test_import_weight(self) -> None:
        """The plugin is loaded when it is needed, and quickly."""
        self.weigh("decoders")

    def test_threads(self, syntax: str) -> None:
        """One object decodes from several threads at once."""
        decoder = self.decoder(syntax)
        streams = self.kept_streams(syntax)
        expected = [decode(decoder, s.codestream, s.frame, 0)[1] for s in streams]
        with ThreadPoolExecutor(8) as pool:
            tasks = [
                (i, pool.submit(decode, decoder, s.codestream, s.frame, 255))
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
    """

    decoder_label: str = ""

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
            stream = encoder.encode(memoryview(samples), spec, **self.encode_options)
            assert isinstance(stream, bytes)
            assert stream
            assert stream == self.encoded(spec, samples)
            wrote, decoded = decode(decoder, stream, spec, 0)
            if self.lossless:
                expected = in_order(samples, spec, wrote.planar_configuration)
                assert settled(decoded, spec, wrote) == expected

    def test_depths(self, syntax: str) -> None:
        """Every number of bits stored is encoded."""
        decoder = self.codec("decoders", syntax, self.decoder_label)
        for spec in self.every_depth(syntax):
            samples = samples_of(spec)
            wrote, out = decode(decoder, self.encoded(spec, samples), spec, 0)
            if self.lossless:
                expected = in_order(samples, spec, wrote.planar_configuration)
                assert settled(out, spec, wrote) == expected, spec

    def test_photometric(self, syntax: str) -> None:
        """No colour is converted, and no gray turned round, without the codestream saying it."""
        self.photometric(syntax, self.label, self.decoder_label or self.label)

    def test_gil(self) -> None:
        """Other threads run while the encoder works, or not: 'releases_gil' says it."""
        self.pause("encoders", self.label)

    def test_import_weight(self) -> None:
        """The plugin is loaded when it is needed, and quickly."""
        self.weigh("encoders")

    def test_samples_are_left_alone(self, spec: FrameSpec) -> None:
        """The samples are read only."""
        samples = bytearray(samples_of(spec))
        before = bytes(samples)
        encoder = self.encoder(spec.transfer_syntax_uid)
        encoder.encode(memoryview(samples).toreadonly(), spec, **self.encode_options)
        assert samples == before

    def test_unknown_option(self, syntax: str) -> None:
        """An option that the encoder does not know raises TypeError."""
        spec = next(s for s in self.frames() if s.transfer_syntax_uid == syntax)
        samples = memoryview(samples_of(spec))
        error = refuses(
            self.encoder(syntax).encode, samples, spec, **self.encode_options, no_such_option=1
        )
        assert isinstance(error, TypeError)

    def test_samples_of_another_size(self, spec: FrameSpec) -> None:
        """Samples that are not one frame are refused."""
        samples = samples_of(spec)
        encoder = self.encoder(spec.transfer_syntax_uid)
        for wrong in (b"", samples[:-1], samples + b"\0", samples * 2):
            refuses(encoder.encode, memoryview(wrong), spec, **self.encode_options)

    def test_threads(self, syntax: str) -> None:
        """One object encodes from several threads at once."""
        encoder = self.encoder(syntax)
        specs = [s for s in self.frames() if s.transfer_syntax_uid == syntax][-8:]
        frames = [(samples_of(spec), spec) for spec in specs]
        options = self.encode_options
        expected = [encoder.encode(memoryview(s), spec, **options) for s, spec in frames]
        with ThreadPoolExecutor(8) as pool:
            tasks = [
                (i, pool.submit(encoder.encode, memoryview(samples), spec, **options))
                for _ in range(8)
                for i, (samples, spec) in enumerate(frames)
            ]
            for i, task in tasks:
                assert task.result() == expected[i]
