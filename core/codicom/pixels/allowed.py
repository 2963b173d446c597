"""Which images a compressed transfer syntax can hold, told before any encoder is asked.

Belongs here: the tables of PS3.5 8.2.1 to 8.2.4, 8.2.14 and 8.2.15, and the words for an image
that is not in them. Must not know: data sets, plugins. Layer: 4 (services).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InvalidPixelDataError
from .registry import HINTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import FrameSpec

__all__ = ["RULES", "Rule", "check_allowed", "could_hold", "refusal"]

_GREY = frozenset(("MONOCHROME1", "MONOCHROME2"))
_INDEX = frozenset(("PALETTE COLOR",))
_COLOUR = frozenset(("RGB", "YBR_FULL"))
_TRANSFORMED = frozenset(("YBR_RCT", "YBR_ICT"))


class Rule(NamedTuple):
    """What a transfer syntax can hold.

    Attributes
    ----------
    section : str
        Where PS3.5 says so.
    photometric : frozenset of str
        The photometric interpretations that can go in.
    least, most : int
        The bits stored.
    allocated : tuple of int
        The bits allocated.
    signed : bool
        Whether gray samples may be signed. Others may not.
    ybr_8 : bool
        Whether YBR_FULL has 8 bits allocated.
    """

    section: str
    photometric: frozenset[str]
    least: int
    most: int
    allocated: tuple[int, ...]
    signed: bool
    ybr_8: bool = False


_WIDE = (1, 8, 16, 24, 32, 40, 48, 56, 64)
_4 = "1.2.840.10008.1.2.4."
_JPEG_LS = Rule("8.2.3", _GREY | _INDEX | _COLOUR, 2, 16, (8, 16, 32), True, ybr_8=True)
_2000 = Rule("8.2.4", _GREY | _INDEX | _COLOUR | _TRANSFORMED, 1, 38, _WIDE, True)
_BASELINE = Rule("8.2.1", _GREY | _COLOUR, 1, 8, (8,), False)
_LOSSLESS = Rule("8.2.1", _GREY | _INDEX | _COLOUR, 1, 16, (8, 16), True)

#: The rules of the syntaxes that have any, the lossless ones first, in the order in which they
#: are recommended.
RULES: dict[str, Rule] = {
    f"{_4}90": _2000,
    f"{_4}80": _JPEG_LS,
    f"{_4}70": _LOSSLESS,
    f"{_4}57": _LOSSLESS,
    f"{_4}201": _2000._replace(section="8.2.14"),
    f"{_4}202": _2000._replace(section="8.2.14"),
    f"{_4}110": Rule("8.2.15", _GREY | _INDEX | {"RGB"}, 1, 16, (8, 16), True),
    f"{_4}91": _2000._replace(photometric=_2000.photometric - _INDEX),
    f"{_4}81": _JPEG_LS._replace(photometric=_JPEG_LS.photometric - _INDEX),
    f"{_4}50": _BASELINE,
    f"{_4}51": _BASELINE._replace(most=12, allocated=(8, 16)),
    f"{_4}203": _2000._replace(photometric=_2000.photometric - _INDEX, section="8.2.14"),
    f"{_4}111": _BASELINE._replace(section="8.2.15"),
    f"{_4}112": Rule("8.2.15", _GREY | {"RGB"}, 1, 16, (8, 16), True),
}
_RLE = "1.2.840.10008.1.2.5"
_DEFLATED = "1.2.840.10008.1.2.8.1"
_MOST_SEGMENTS = 15  # PS3.5 G.5
_NAMED = 4


def refusal(spec: FrameSpec, syntax: str) -> str:
    """Return why a transfer syntax cannot hold an image, or ``""`` if it can.

    Parameters
    ----------
    spec : FrameSpec
        The image.
    syntax : str
        The transfer syntax UID. Those without a rule can hold all.
    """
    if syntax == _RLE:
        segments = spec.samples_per_pixel * max(1, spec.bits_allocated // 8)
        if segments > _MOST_SEGMENTS:
            return f"its {segments} bytes a pixel are more than 15 segments (PS3.5 G.5)"
        return ""
    rule = RULES.get(syntax)
    if rule is None:
        return ""
    photometric, stored = spec.photometric_interpretation, spec.bits_stored
    wrong = ""
    if photometric not in rule.photometric:
        wrong = f"(0028,0004) PhotometricInterpretation is {photometric}"
    elif spec.is_signed and not (rule.signed and photometric in _GREY):
        wrong = f"samples of {photometric} are signed"
    elif not rule.least <= stored <= rule.most:
        wrong = f"(0028,0101) BitsStored is {stored}, not from {rule.least} to {rule.most}"
    elif spec.bits_allocated not in rule.allocated:
        allowed = " or ".join(map(str, rule.allocated))
        wrong = f"(0028,0100) BitsAllocated is {spec.bits_allocated}, not {allowed}"
    elif rule.ybr_8 and photometric == "YBR_FULL" and spec.bits_allocated != 8:
        wrong = f"YBR_FULL has {spec.bits_allocated} bits allocated, not 8"
    return f"{wrong} (PS3.5 {rule.section})" if wrong else ""


def could_hold(spec: FrameSpec, works: Callable[[FrameSpec], bool | None]) -> str:
    """Return the words for which transfer syntaxes could hold an image.

    Parameters
    ----------
    spec : FrameSpec
        The image.
    works : callable
        Tells of the image in another transfer syntax whether an encoder is there that takes it;
        None if there is no encoder for the syntax, so that nobody knows.
    """
    others = [uid for uid in (_RLE, *RULES, _DEFLATED) if not refusal(spec, uid)]
    others = [uid for uid in others if uid != spec.transfer_syntax_uid]
    found: dict[bool | None, list[str]] = {True: [], None: [], False: []}
    for uid in others:
        found[works(replace(spec, transfer_syntax_uid=uid))].append(uid)
        if len(found[True]) == _NAMED:
            break
    names = [HINTS[uid][0] for uid in (found[True] or found[None])[:_NAMED]]
    return f"{' or '.join(names)} could" if names else "no compressed transfer syntax could"


def check_allowed(spec: FrameSpec, works: Callable[[FrameSpec], bool | None]) -> None:
    """Raise unless the transfer syntax of `spec` can hold such an image.

    Parameters
    ----------
    spec, works
        As for :func:`could_hold`.

    Raises
    ------
    InvalidPixelDataError
        With the reason, and with transfer syntaxes that could.
    """
    syntax = spec.transfer_syntax_uid
    why = refusal(spec, syntax)
    if why:
        raise InvalidPixelDataError(
            f"{HINTS[syntax][0]} cannot hold this image: {why}; {could_hold(spec, works)}",
            transfer_syntax=syntax,
        )
