"""What was done to get a frame, noted down in the passing and told when somebody asks.

Belongs here: the notes that decoding leaves with each array, and the words for them. Must not
know: data sets, plugins, how frames are decoded. Layer: 4 (services).

A note costs a tuple for each frame and a weak reference for each array; it is put into words only
when it is asked for, and goes with its array.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .colour_rule import decoded_colour, wants

if TYPE_CHECKING:
    from .codec import Decoded, FrameSpec
    from .codestream import Header

__all__ = ["KEPT", "FrameReport", "coded_bits", "described", "failed"]

#: By the id of the array that owns the memory: a weak reference to it, which takes the entry away
#: with the array, and a function's arguments for :func:`described`.
KEPT: dict[int, tuple[Any, tuple[Any, ...]]] = {}


@dataclass(frozen=True)
class FrameReport:
    """What was done to get one frame.

    Attributes
    ----------
    index : int
        The frame's number in the image, from 0.
    status : str
        ``"complete"``: all of the codestream was there. ``"unterminated"``: the codestream had no
        end marker and was decoded as far as it goes, so that samples at its end may be made up.
        ``"native"``: there was nothing to decode. ``"failed"``: no frame came of it, `error` says
        why.
    plugin : str
        The label of the plugin that decoded the frame, ``""`` for native pixel data.
    distribution : str
        Which distribution, version and object the plugin is.
    codestream : Header or None
        The header that was found in the codestream, for the kinds that have one.
    bits_stored : int
        The bits that the samples have: those of the codestream, which may be more than those of
        (0028,0101) Bits Stored (PS3.5 8.2.1).
    coded_photometric_interpretation : str
        The colour space of what the plugin decoded.
    photometric_interpretation : str
        The colour space of the array.
    corrections : tuple of str
        What else was changed: unused bits, the order of samples, what the codestream says other
        than the elements.
    tried : tuple of (str, str)
        The plugins that were tried before and failed, and their errors.
    error : str
        Why there is no frame.
    """

    index: int
    status: str
    plugin: str = ""
    distribution: str = ""
    codestream: Header | None = None
    bits_stored: int = 0
    coded_photometric_interpretation: str = ""
    photometric_interpretation: str = ""
    corrections: tuple[str, ...] = ()
    tried: tuple[tuple[str, str], ...] = ()
    error: str = ""

    def __str__(self) -> str:
        if self.status == "failed":
            return f"failed: {self.error}"
        parts = []
        if self.plugin:
            parts.append(f"{self.plugin} ({self.distribution})")
        if self.codestream is not None:
            header = self.codestream
            kind = f"{'lossy' if header.lossy else 'lossless'} {header.kind}"
            parts.append(f"{kind}, {header.components} component(s) of {header.precision} bits")
        colours = (self.coded_photometric_interpretation, self.photometric_interpretation)
        parts.append(colours[1] if colours[0] == colours[1] else f"{colours[0]} to {colours[1]}")
        parts += self.corrections
        parts += [f"{label} failed: {error}" for label, error in self.tried]
        return "; ".join([self.status, *parts])


def coded_bits(wrote: Decoded, header: Header | None, spec: FrameSpec) -> int:
    """Return how many bits the samples have that a codec wrote.

    The codestream knows, then the tag (PS3.5 8.2.1).
    """
    return wrote.bits_stored or (spec.bits_stored if header is None else header.precision)


def failed(index: int, error: BaseException) -> FrameReport:
    """Return the report on a frame that could not be had."""
    return FrameReport(index, "failed", error=f"{type(error).__name__}: {error}")


def described(
    spec: FrameSpec,
    options: dict[str, Any],
    swapped: bool,
    to_rgb: bool,
    to_ybr: bool,
    notes: list[tuple[Any, ...]] | range,
) -> tuple[FrameReport, ...]:
    """Put the notes of an array into words.

    Parameters
    ----------
    spec : FrameSpec
        What the elements promised.
    options : dict
        Those of decoding.
    swapped : bool
        Whether the bytes of samples were in the wrong order.
    to_rgb, to_ybr : bool
        Whether YCbCr is converted to RGB, and whether all is converted to YBR_FULL.
    notes : list of tuple or range
        For each frame its number, the plugin's label and distribution, what it wrote, the colour
        and the header that the guard found, whether an end marker was added, and what the failures
        before were. Of native frames only their numbers.
    """
    converts = "YBR_FULL" if to_ybr else "RGB" if to_rgb else ""
    if isinstance(notes, range):
        return tuple(_native(index, spec, options, swapped, converts) for index in notes)
    reports = []
    # Threads have put them there in any order.
    for index, label, distribution, wrote, colour, header, ended, failures in sorted(
        notes, key=lambda note: int(note[0])
    ):
        coded = wrote.photometric_interpretation or colour or spec.photometric_interpretation
        found = _bits(spec, options, coded_bits(wrote, header, spec), wrote, header)
        if spec.samples_per_pixel > 1 and wrote.planar_configuration == 1:
            found.append("samples put together by pixel")
        if swapped:
            found.append("segments taken in the order of their significance")
        reports.append(
            FrameReport(
                index,
                "unterminated" if ended else "complete",
                label,
                distribution,
                header,
                coded_bits(wrote, header, spec) if spec.bits_allocated > 1 else 1,
                coded,
                _converted(coded, converts, options),
                tuple(found),
                tuple(failures),
            )
        )
    return tuple(reports)


def _bits(
    spec: FrameSpec, options: dict[str, Any], bits: int, wrote: Decoded, header: Header | None
) -> list[str]:
    """Return what was found and done about the bits of samples."""
    found = []
    if header is not None and header.precision != spec.bits_stored:
        found.append(
            f"the codestream has {header.precision} bits and (0028,0101) BitsStored is "
            f"{spec.bits_stored}: the codestream counts"
        )
    if header is not None and header.is_signed is not None and header.is_signed != spec.is_signed:
        found.append(
            f"the codestream is {'' if header.is_signed else 'un'}signed, (0028,0103) "
            f"PixelRepresentation is {spec.pixel_representation}"
        )
    settled = wrote.is_signed == spec.is_signed and wrote.bits_stored
    wanted = options.get("correct_unused_bits", True)
    if 1 < spec.bits_allocated > bits and wanted and not settled:
        found.append(_unused(bits, spec))
    return found


def _unused(bits: int, spec: FrameSpec) -> str:
    done = "sign extended from" if spec.is_signed else "bits cleared above"
    return f"{done} {bits} of {spec.bits_allocated} bits"


def _native(
    index: int, spec: FrameSpec, options: dict[str, Any], swapped: bool, converts: str
) -> FrameReport:
    coded = spec.photometric_interpretation
    found = []
    if 1 < spec.bits_stored < spec.bits_allocated and options.get("correct_unused_bits", True):
        found.append(_unused(spec.bits_stored, spec))
    if swapped:
        found.append("bytes swapped in words of 16 bits")
    if spec.samples_per_pixel > 1 and spec.planar_configuration:
        found.append("samples put together by pixel")
    if coded == "YBR_FULL_422" and spec.samples_per_pixel > 1:
        found.append("chroma repeated for each second pixel")
    now = _converted(coded, converts, options) if spec.samples_per_pixel > 1 else coded
    return FrameReport(index, "native", "", "", None, spec.bits_stored, coded, now, tuple(found))


def _converted(coded: str, converts: str, options: dict[str, Any]) -> str:
    """Return the colour space after the conversion that was asked for."""
    if wants(coded, converts == "RGB", converts == "YBR_FULL", options):
        return converts
    return decoded_colour(coded)
