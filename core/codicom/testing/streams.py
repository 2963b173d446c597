"""The suite of decoders of streams that hold all frames: video.

Belongs here: the tests of :class:`codicom.pixels.codec.StreamDecoder`. Must not know: any plugin.
Layer: 6 (faces).
"""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..pixels.codec import Decoded, StreamDecoder
from .base import refuses
from .damaging import DamageSuite
from .samples import data_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..pixels.codec import FrameSpec

__all__ = ["StreamDecoderSuite"]


class StreamDecoderSuite(DamageSuite):
    """What every decoder of streams that hold all frames has to do.

    A plugin's tests override :meth:`streams`, and say how many frames each has with
    ``frames_each``. Of the attributes only those of :class:`DamageSuite`, ``label``, ``syntaxes``
    and ``import_seconds`` are looked at.
    """

    frames_each: int = 2
    releases_gil: bool | None = None
    who_warns: Sequence[str] = ("codicom", "codec")  # codicom's guard reads no such streams

    def streams(self, syntax: str) -> Sequence[tuple[FrameSpec, bytes]]:
        """Return frames as the data set has them, and streams of `frames_each` such frames."""
        raise NotImplementedError

    def damageable(self, syntax: str) -> list[tuple[FrameSpec, bytes]]:
        """Return all of the streams."""
        return list(self.streams(syntax))

    def decoder(self, syntax: str) -> Any:
        """Return the decoder for a syntax."""
        return self.codec("decoders", syntax)

    def decoded(
        self, spec: FrameSpec, stream: bytes, start: int = 0, as_rgb: bool = False
    ) -> list[tuple[bytes, Decoded]]:
        """Return the frames of a stream, from one on."""
        decoder = self.decoder(spec.transfer_syntax_uid)
        found = decoder.decode_stream(io.BytesIO(stream), spec, start, as_rgb)
        return [(bytes(samples), facts) for samples, facts in found]

    # -- the contract --

    def test_entry_point(self, syntax: str) -> None:
        """The entry point leads to an object of the contract."""
        decoder = self.decoder(syntax)
        assert isinstance(decoder, StreamDecoder)
        assert decoder.label == self.label
        assert isinstance(decoder.priority, int)
        assert decoder.missing() is None

    def test_frames(self, syntax: str) -> None:
        """Every frame comes, of the right size, whichever is the first, converted or not."""
        for spec, stream in self.streams(syntax):
            frames = self.decoded(spec, stream)
            assert len(frames) == self.frames_each
            for samples, facts in frames:
                assert isinstance(facts, Decoded)
                assert len(samples) == spec.frame_length
            for start in (1, self.frames_each - 1, self.frames_each):
                assert self.decoded(spec, stream, start) == frames[start:]
            rgb = self.decoded(spec, stream, as_rgb=True)
            assert [facts.photometric_interpretation for _, facts in rgb] == ["RGB"] * len(frames)

    def test_padding(self, syntax: str) -> None:
        """The NUL that makes a fragment's length even (PS3.5 A.4) does no harm."""
        for spec, stream in self.streams(syntax):
            assert self.decoded(spec, stream + b"\0") == self.decoded(spec, stream)

    def test_through_codicom(self, syntax: str) -> None:
        """``Dataset.pixel_array`` gives the samples that the decoder gives."""
        for spec, stream in self.streams(syntax):
            ds = data_set(spec, stream, self.frames_each)
            ds.pixel_array_options(decoding_plugin=self.label)
            rgb = self.decoded(spec, stream, as_rgb=True)
            assert ds.pixel_array.tobytes() == b"".join(samples for samples, _ in rgb)

    def test_another_frame_than_promised(self, syntax: str) -> None:
        """A stream of another size than the tags promise is refused, before any frame comes."""
        for spec, stream in self.streams(syntax):
            for other in (
                replace(spec, rows=spec.rows * 2),
                replace(spec, columns=spec.columns - 2),
                replace(spec, samples_per_pixel=1),
                replace(spec, bits_allocated=spec.bits_allocated * 2),
            ):
                refuses(self.decoded, other, stream)

    def test_import_weight(self) -> None:
        """The plugin is loaded when it is needed, and quickly."""
        self.weigh("decoders")

    def test_threads(self, syntax: str) -> None:
        """One object decodes from several threads at once."""
        streams = list(self.streams(syntax))
        expected = [self.decoded(spec, stream) for spec, stream in streams]
        with ThreadPoolExecutor(8) as pool:
            tasks = [
                (i, pool.submit(self.decoded, spec, stream))
                for _ in range(4)
                for i, (spec, stream) in enumerate(streams)
            ]
            for i, task in tasks:
                assert task.result() == expected[i]
