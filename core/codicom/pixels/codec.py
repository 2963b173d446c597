"""The contract between codicom and an image codec: all that the author of a plugin needs.

Belongs here: what passes between the core and a codec. Must not know: data sets, files, the
registry, any codec. Layer: 4 (services), importing nothing but the standard library.

A plugin is one object for each direction, named in its distribution's entry points::

    [project.entry-points."codicom.decoders.1.2.840.10008.1.2.5"]
    rle = "codicom_rle:decoder"

    [project.entry-points."codicom.encoders.1.2.840.10008.1.2.5"]
    rle = "codicom_rle:encoder"

A third kind, which few codecs have a use for, is the :class:`Recoder`. A decoder of video is a
:class:`StreamDecoder`, which is found as a :class:`Decoder` is.

The group's name ends with the transfer syntax UID, the entry's name is the codec's label.

Samples are exchanged in one form only: little endian, each sample in ``bits_allocated`` bits,
frames one by one. With ``bits_allocated`` 1 the samples are packed, the first in the least
significant bit (PS3.5 8.2), and each frame starts on a byte. Which of the two orders of PS3.3
C.7.6.3.1.3 the samples of a colour frame are in is its ``planar_configuration``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from typing import BinaryIO

__all__ = ["Decoded", "Decoder", "Encoder", "FrameSpec", "NotOffered", "Recoder", "StreamDecoder"]


@dataclass(frozen=True, slots=True)
class FrameSpec:
    """What the elements of the Image Pixel Module promise of one frame (PS3.3 C.7.6.3)."""

    rows: int
    columns: int
    samples_per_pixel: int
    bits_allocated: int
    bits_stored: int
    pixel_representation: int
    photometric_interpretation: str
    planar_configuration: int
    transfer_syntax_uid: str

    @property
    def samples(self) -> int:
        """The number of samples in the frame."""
        return self.rows * self.columns * self.samples_per_pixel

    @property
    def frame_length(self) -> int:
        """The size in bytes of the frame's samples: the exact size of a decoder's ``out``."""
        samples = self.rows * self.columns * self.samples_per_pixel
        return (samples * self.bits_allocated + 7) // 8

    @property
    def is_signed(self) -> bool:
        """Whether Pixel Representation says that the samples are two's complement."""
        return self.pixel_representation == 1


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a decoder wrote to ``out``: facts of the codestream, not of the tags.

    Attributes
    ----------
    photometric_interpretation : str
        The colour space of the samples as they are in ``out``, or ``""`` if the codestream
        does not say and the tag holds.
    planar_configuration : int
        0 if the samples of a pixel are adjacent, 1 if each plane is.
    bits_stored : int
        The precision of the codestream, or 0 if it does not say and the tag holds.
    is_signed : bool or None
        Whether the samples are sign-extended in ``out``; None if the codec does not know of
        signs and the bits are to be taken as they are.
    """

    photometric_interpretation: str = ""
    planar_configuration: int = 0
    bits_stored: int = 0
    is_signed: bool | None = None


class NotOffered(str):
    """A reason for ``missing`` to return where nothing is broken and there is nothing to install.

    Entry points are fixed when a distribution is built. A plugin whose offer depends on the
    environment has one for each syntax that it may offer, and says with this which of them it does
    not: the listing of ``codicom codecs`` shows it, errors and their advice do not.
    """

    __slots__ = ()


@runtime_checkable
class Decoder(Protocol):
    """Turns one frame's codestream into samples.

    ``label`` is what users pass as ``decoding_plugin``. Candidates with a higher ``priority``
    are tried first, ties by label. An object may be called from several threads at once.

    A decoder may have an attribute ``writes_all``. If it is true then the plugin promises that
    whenever `decode` returns, whatever the codestream, each byte of ``out`` was written. The core
    then saves clearing the memory first, which for a fast codec counts; the conformance suite
    looks into it with damaged codestreams.
    """

    label: str
    priority: int

    def missing(self) -> str | None:
        """Return why the codec cannot run here, with the pip line that helps, or None."""

    def decode(self, codestream: memoryview, frame: FrameSpec, out: memoryview) -> Decoded:
        """Decode one frame.

        Parameters
        ----------
        codestream : memoryview
            The frame's encoded bytes, of format ``B``, contiguous, perhaps with the padding
            of PS3.5 A.4.
        frame : FrameSpec
            What the data set promises. ``planar_configuration`` is the order that the caller
            would like; a codec may write the other one and say so.
        out : memoryview
            Writable, contiguous, format ``B``, exactly ``frame.frame_length`` bytes. Every
            byte is to be written or the call is to raise.

        Returns
        -------
        Decoded
            What was written.

        Raises
        ------
        Exception
            Any, if the codestream cannot be decoded to exactly the frame that was promised:
            the core then tries the next candidate and reports the text.
        """


@runtime_checkable
class StreamDecoder(Protocol):
    """Turns a stream that holds all frames, and is not cut into frames, into samples: video.

    See :class:`Decoder` for the attributes and the entry points, which are the same.
    """

    label: str
    priority: int

    def missing(self) -> str | None:
        """Return why the codec cannot run here, with the pip line that helps, or None."""

    def decode_stream(
        self, stream: BinaryIO, frame: FrameSpec, start: int, as_rgb: bool
    ) -> Iterator[tuple[Any, Decoded]]:
        """Decode the stream, one frame as each is asked for, in the order in which they are shown.

        Parameters
        ----------
        stream : file object
            All fragments joined; readable and seekable. It may end in padding.
        frame : FrameSpec
            What the data set promises of each frame.
        start : int
            The number of the first frame to yield, from 0; what is before is only decoded.
        as_rgb : bool
            Whether to convert the samples to RGB, by what the stream says of its colour;
            otherwise they are left as they are, with the chroma at full resolution.

        Yields
        ------
        tuple of (buffer, Decoded)
            The samples, exactly ``frame.frame_length`` bytes, and what they are.

        Raises
        ------
        Exception
            Any, if the stream is damaged or is not what was promised. A stream with too few
            frames may just end: the core knows their number.
        """


@runtime_checkable
class Encoder(Protocol):
    """Turns one frame's samples into a codestream; see :class:`Decoder` for the attributes."""

    label: str
    priority: int

    def missing(self) -> str | None:
        """Return why the codec cannot run here, with the pip line that helps, or None."""

    def encode(self, samples: memoryview, frame: FrameSpec, **options: Any) -> bytes:
        """Encode one frame.

        Parameters
        ----------
        samples : memoryview
            Read-only, contiguous, format ``B``, exactly ``frame.frame_length`` bytes, in the
            order that ``frame.planar_configuration`` says.
        frame : FrameSpec
            What the samples are. ``transfer_syntax_uid`` is the syntax to encode to.
        **options
            What the caller of ``compress`` passed. Unknown options raise ``TypeError``.

        Returns
        -------
        bytes
            The codestream, without the padding to an even length, which the core adds.
        """


@runtime_checkable
class Recoder(Protocol):
    """Turns a codestream of one syntax into one of another, with nothing decoded or lost.

    Such as JPEG to JPEG XL and back, bit by bit. Its group of entry points is ``codicom.recoders.``
    with the transfer syntax UID to write; see :class:`Decoder` for the other attributes.

    Attributes
    ----------
    sources : collection of str
        The transfer syntax UIDs that it takes codestreams of.
    """

    label: str
    priority: int
    sources: Collection[str]

    def missing(self) -> str | None:
        """Return why the codec cannot run here, with the pip line that helps, or None."""

    def recode(self, codestream: memoryview, frame: FrameSpec) -> bytes:
        """Recode one frame.

        Parameters
        ----------
        codestream : memoryview
            The frame's encoded bytes, as for :meth:`Decoder.decode`.
        frame : FrameSpec
            What the data set promises of it; ``transfer_syntax_uid`` is the syntax it has.

        Returns
        -------
        bytes
            The codestream in the syntax of the entry point's group, without padding.

        Raises
        ------
        Exception
            Any, if that cannot be done. If it is the first frame then all are decoded and encoded.
        """
