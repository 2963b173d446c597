"""Which codecs there are: plugins found by their entry points, loaded when first needed.

Belongs here: discovery, order, the isolation of plugins that fail, and what to tell a user who
has no plugin for a syntax. Must not know: data sets, codestreams, any plugin by its code.
Layer: 4 (services).

The question "who decodes this syntax" is answered from the metadata of installed distributions;
only the candidates of the one syntax that is asked for are then imported, once a process. Call
:func:`refresh` after installing a plugin into a running process.
"""

from __future__ import annotations

import os
import threading
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import CodecUnavailableError, CodicomWarning, UnsupportedSyntaxError
from .codec import NotOffered

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "Candidate",
    "VIDEO",
    "Plugins",
    "add",
    "candidates",
    "codestream_of",
    "helpful",
    "installed",
    "plugins",
    "refresh",
    "remove",
    "syntax_name",
    "told",
]

_CONTRACT = {"decoders": "decode", "encoders": "encode", "recoders": "recode"}

_JPEG = ("codicom-imagecodecs",)
_JPEG_LS = ("codicom-jpegls", "codicom-imagecodecs")
_JPEG_2000 = ("codicom-jpeg2000", "codicom-imagecodecs")
_JPEG_XL = ("codicom-imagecodecs",)

#: For each encapsulated syntax that a known distribution handles: its name and those
#: distributions, the first being recommended. All are under the MIT licence, what they build on
#: is in LICENCES.
HINTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "1.2.840.10008.1.2.5": ("RLE Lossless", ("codicom-rle",)),
    "1.2.840.10008.1.2.8.1": ("Deflated Image Frame Compression", ("codicom-deflate",)),
    "1.2.840.10008.1.2.4.50": ("JPEG Baseline (Process 1)", _JPEG),
    "1.2.840.10008.1.2.4.51": ("JPEG Extended (Process 2 and 4)", _JPEG),
    "1.2.840.10008.1.2.4.53": ("JPEG Spectral Selection (Process 6 and 8)", _JPEG),
    "1.2.840.10008.1.2.4.55": ("JPEG Full Progression (Process 10 and 12)", _JPEG),
    "1.2.840.10008.1.2.4.57": ("JPEG Lossless (Process 14)", _JPEG),
    "1.2.840.10008.1.2.4.70": ("JPEG Lossless (Process 14, Selection Value 1)", _JPEG),
    "1.2.840.10008.1.2.4.80": ("JPEG-LS Lossless", _JPEG_LS),
    "1.2.840.10008.1.2.4.81": ("JPEG-LS Near-Lossless", _JPEG_LS),
    "1.2.840.10008.1.2.4.90": ("JPEG 2000 Lossless", _JPEG_2000),
    "1.2.840.10008.1.2.4.91": ("JPEG 2000", _JPEG_2000),
    "1.2.840.10008.1.2.4.201": ("High-Throughput JPEG 2000 Lossless", _JPEG_2000),
    "1.2.840.10008.1.2.4.202": ("High-Throughput JPEG 2000 RPCL Lossless", _JPEG_2000),
    "1.2.840.10008.1.2.4.203": ("High-Throughput JPEG 2000", _JPEG_2000),
    "1.2.840.10008.1.2.4.110": ("JPEG XL Lossless", _JPEG_XL),
    "1.2.840.10008.1.2.4.111": ("JPEG XL JPEG Recompression", _JPEG_XL),
    "1.2.840.10008.1.2.4.112": ("JPEG XL", _JPEG_XL),
}

#: The video syntaxes that a known distribution decodes, in addition to those of HINTS: none encodes
#: them, and pydicom's lists of codecs have them not.
VIDEO = frozenset(f"1.2.840.10008.1.2.4.{x}" for x in range(100, 109)) | {
    f"1.2.840.10008.1.2.4.{x}.1" for x in range(100, 107)
}
_VIDEO_CODECS = ("codicom-video",)

#: What a distribution decodes and does not encode.
_DECODED_ONLY = {
    "codicom-imagecodecs": ("1.2.840.10008.1.2.4.53", "1.2.840.10008.1.2.4.55"),
    "codicom-jpeg2000": tuple(f"1.2.840.10008.1.2.4.{x}" for x in (201, 202, 203)),
}

#: The licence of each distribution and of the library that does its work.
LICENCES = {
    "codicom-rle": "MIT",
    "codicom-deflate": "MIT, with isal PSF-2.0 and ISA-L BSD-3-Clause",
    "codicom-jpegls": "MIT, with pyjpegls MIT and CharLS BSD-3-Clause",
    "codicom-jpeg2000": "MIT, with pylibjpeg-openjpeg MIT and OpenJPEG BSD-2-Clause",
    "codicom-imagecodecs": "MIT, with imagecodecs BSD-3-Clause",
    "codicom-gdcm": "MIT, with python-gdcm Apache-2.0 and GDCM BSD-3-Clause",
    "codicom-pillow": "MIT, with Pillow MIT-CMU",
    "codicom-video": "MIT; the wheels of PyAV BSD-3-Clause, which it asks for, hold GPL parts",
}


class Candidate(NamedTuple):
    """A plugin that is loaded and can run."""

    label: str
    priority: int
    codec: Any
    distribution: str


class Plugins(NamedTuple):
    """All plugins of one syntax and direction: those that can run, in order, and the others.

    ``unusable`` maps the labels of the others to what is wrong with each.
    """

    usable: tuple[Candidate, ...]
    unusable: dict[str, str]


_lock = threading.RLock()
_loaded: dict[tuple[str, str], Plugins] = {}
# What programs added and removed by hand, which stays when plugins are looked for again.
_added: dict[tuple[str, str], dict[str, tuple[Any, str]]] = {}
_removed: dict[tuple[str, str], set[str]] = {}


def refresh() -> None:
    """Forget what was found, so that newly installed or enabled plugins are seen."""
    with _lock:
        _loaded.clear()


def add(kind: str, uid: str, codec: Any, origin: str) -> None:
    """Add a codec to this process by hand, in addition to those of installed plugins.

    Parameters
    ----------
    kind, uid : str
        As for :func:`plugins`.
    codec : object
        A decoder or encoder of :mod:`codicom.pixels.codec`. If it has a method ``for_call`` then
        that gives the decoder for one call, from the FrameSpec, the number of frames and the
        options of the call.
    origin : str
        Where it is from, for messages.

    Raises
    ------
    ValueError
        If there is a plugin of that label.
    """
    with _lock:
        found = plugins(kind, uid)
        if codec.label in found.unusable or any(c.label == codec.label for c in found.usable):
            raise ValueError(
                f"there is a plugin {codec.label!r} already among the {kind} of {syntax_name(uid)}"
            )
        _added.setdefault((kind, uid), {})[codec.label] = (codec, origin)
        _loaded.pop((kind, uid), None)


def remove(kind: str, uid: str, label: str) -> None:
    """Remove a plugin from this process, whether it was added by hand or is installed.

    Raises
    ------
    ValueError
        If there is no plugin of that label.
    """
    with _lock:
        found = plugins(kind, uid)
        if label not in found.unusable and all(c.label != label for c in found.usable):
            raise ValueError(f"there is no plugin {label!r} among the {kind} of {syntax_name(uid)}")
        if _added.get((kind, uid), {}).pop(label, None) is None:
            _removed.setdefault((kind, uid), set()).add(label)
        _loaded.pop((kind, uid), None)


def plugins(kind: str, uid: str) -> Plugins:
    """Return the plugins for transfer syntax `uid`, loading them if that was not done yet.

    Parameters
    ----------
    kind : str
        ``"decoders"``, ``"encoders"`` or ``"recoders"``.
    uid : str
        The transfer syntax UID, of recoders that to write; private ones work the same way.
    """
    found = _loaded.get((kind, uid))
    if found is None:
        with _lock:
            found = _loaded.get((kind, uid))
            if found is None:
                found = _loaded[kind, uid] = _load(kind, uid)
    return found


def candidates(
    kind: str, uid: str, label: str = "", call: tuple[Any, ...] | None = None
) -> tuple[Candidate, ...]:
    """Return the plugins to try, in turn.

    Parameters
    ----------
    kind : str
        ``"decoders"`` or ``"encoders"``.
    uid : str
        The transfer syntax UID.
    label : str, optional
        The one plugin to use.
    call : tuple, optional
        The FrameSpec, the number of frames and the options of a decoding, for codecs that were
        added by hand and want to know them; without `label` the option ``decoding_plugin`` is it.

    Raises
    ------
    ValueError
        If there is no plugin of that label; the message lists the labels that there are.
    CodecUnavailableError
        If the syntax is known but no plugin for it is installed or can run.
    UnsupportedSyntaxError
        If nobody is known to handle the syntax.
    """
    found = _loaded.get((kind, uid)) or plugins(kind, uid)
    if call is not None:
        label = label or call[2].get("decoding_plugin") or ""
    if call is not None and (kind, uid) in _added:
        found = found._replace(usable=tuple(_for_call(c, call) for c in found.usable))
    if not label:
        if found.usable:
            return found.usable
        raise _nobody(kind, uid, found)
    for candidate in found.usable:
        if candidate.label == label:
            return (candidate,)
    if label in found.unusable:
        raise CodecUnavailableError(
            f"the plugin {label!r} cannot run: {found.unusable[label]}", transfer_syntax=uid
        )
    if not found.usable and not found.unusable:
        raise _nobody(kind, uid, found)
    labels = sorted({c.label for c in found.usable} | set(found.unusable))
    raise ValueError(
        f"there is no plugin {label!r} among the {kind} of {syntax_name(uid)}; there are: "
        f"{', '.join(labels)}"
    )


def _for_call(candidate: Candidate, call: tuple[Any, ...]) -> Candidate:
    bind = getattr(candidate.codec, "for_call", None)
    return candidate if bind is None else candidate._replace(codec=bind(*call))


def syntax_name(uid: str) -> str:
    """Return the name of a transfer syntax with its UID, or the UID alone."""
    hint = HINTS.get(uid)
    if hint is not None:
        return f"{hint[0]} ({uid})"
    from ..uid import UID

    name = UID(uid).name
    return f"{name} ({uid})" if name and name != uid else uid


def helpful(kind: str, uid: str) -> tuple[str, ...]:
    """Return the distributions that offer this direction of a syntax, the recommended one first."""
    names = HINTS[uid][1] if uid in HINTS else ()
    if kind == "decoders":
        return _VIDEO_CODECS if uid in VIDEO else names
    return tuple(name for name in names if uid not in _DECODED_ONLY.get(name, ()))


def _nobody(kind: str, uid: str, found: Plugins) -> Exception:
    """Return the error for a syntax that no plugin can handle here."""
    verb = "decode" if kind == "decoders" else "encode"
    text = f"no plugin that can {verb} {syntax_name(uid)} is installed"
    broken = {k: why for k, why in found.unusable.items() if not isinstance(why, NotOffered)}
    if broken:
        text = f"no installed plugin can {verb} {syntax_name(uid)}:"
        text += "".join(f"\n  {name}: {why}" for name, why in sorted(broken.items()))
    # A distribution that is there, but disabled or broken, need not be installed.
    helps = [n for n in helpful(kind, uid) if not any(f"{n} " in w for w in broken.values())]
    if not helps:
        if broken:
            return CodecUnavailableError(text, transfer_syntax=uid)
        text += (
            ", and none is known to codicom; such a plugin is a distribution with an entry point "
            f"in the group 'codicom.{kind}.{uid}'"
        )
        return UnsupportedSyntaxError(text, transfer_syntax=uid)
    lines = [f"  pip install {name}   (licence: {LICENCES[name]})" for name in helps]
    text += "; this would help:\n" + "\n".join(lines)
    return CodecUnavailableError(text)


def told(error: BaseException) -> str:
    """Return the name and the text of an error of a plugin, which may be broken itself."""
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:
        return type(error).__name__


def codestream_of(made: Any) -> bytes:
    """Return what an encoder or a recoder made as bytes.

    Raises
    ------
    TypeError, ValueError
        If it is none or empty; bytes() itself would make zeros of a number.
    """
    if not isinstance(made, (bytes, bytearray, memoryview)):
        raise TypeError(f"it returned {type(made).__name__}, not bytes")
    if not len(made):
        raise ValueError("it returned nothing")
    return bytes(made)


def installed(group: str) -> list[Any]:
    """Return the entry points of a group, or of all groups if it is ``""``.

    A distribution whose metadata cannot be read is left out with a warning, instead of all.
    """
    from importlib import metadata

    with suppress(Exception):
        if group:
            return list(metadata.entry_points(group=group))
        return [e for of in metadata.entry_points().groups for e in metadata.entry_points(group=of)]
    found, seen = [], set()
    for distribution in metadata.distributions():
        try:
            name = distribution.metadata["Name"]
            entries = [e for e in distribution.entry_points if group in ("", e.group)]
        except Exception as error:
            where = getattr(distribution, "_path", "an unknown place")
            warnings.warn(
                f"the distribution in {where} is left out, its metadata are damaged: {told(error)}",
                CodicomWarning,
                stacklevel=6,
            )
            continue
        if name not in seen:  # a second one of that name is hidden by the first
            seen.add(name)
            found += entries
    return found


def _load(kind: str, uid: str) -> Plugins:
    disabled = {name.strip() for name in os.environ.get("CODICOM_DISABLE_PLUGINS", "").split(",")}
    usable: list[Candidate] = []
    unusable: dict[str, str] = {}
    removed = _removed.get((kind, uid), ())
    for entry in installed(f"codicom.{kind}.{uid}"):
        origin = _origin(entry)
        if entry.name in removed:
            continue
        if entry.name in disabled:
            unusable.setdefault(entry.name, f"{origin} is disabled by CODICOM_DISABLE_PLUGINS")
            continue
        codec, priority, wrong = _loaded_codec(kind, entry.name, entry.load)
        if wrong is None:
            usable.append(Candidate(entry.name, priority, codec, origin))
        else:
            blame = wrong if isinstance(wrong, NotOffered) else f"{wrong} [{origin}]"
            unusable.setdefault(entry.name, blame)
    for label, (codec, origin) in _added.get((kind, uid), {}).items():
        _, priority, wrong = _loaded_codec(kind, label, lambda codec=codec: codec)  # type: ignore[misc]
        if wrong is None:
            usable.append(Candidate(label, priority, codec, origin))
        else:
            unusable[label] = wrong
    usable.sort(key=lambda c: (-c.priority, c.label, c.distribution))
    first: dict[str, Candidate] = {}
    for candidate in usable:
        before = first.setdefault(candidate.label, candidate)
        if before is not candidate:
            warnings.warn(
                f"two distributions offer the plugin {candidate.label!r} for {uid}: "
                f"{before.distribution} is used before {candidate.distribution}",
                CodicomWarning,
                stacklevel=5,
            )
    return Plugins(tuple(usable), {k: v for k, v in unusable.items() if k not in first})


def _loaded_codec(kind: str, name: str, load: Callable[[], Any]) -> tuple[Any, int, str | None]:
    """Return the codec that is to have the label `name`, its priority, or what is wrong with it."""
    try:
        codec = load()
        wrong = _breach(kind, name, codec)
        if wrong is None:
            wrong = codec.missing()
            if wrong is not None and not (isinstance(wrong, str) and wrong):
                wrong = f"its missing() returned {type(wrong).__name__}, not None or a reason"
        return codec, 0 if wrong else int(codec.priority), wrong
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException as error:  # a plugin may even call exit() or panic when imported
        return None, 0, told(error)


def _origin(entry: Any) -> str:
    """Return "distribution version, module:object" for blame."""
    try:
        name = f"{entry.dist.metadata['Name']} {entry.dist.version}"
    except Exception:  # the metadata of a distribution may be missing, or damaged
        name = "unknown distribution"
    return f"{name}, {entry.value}"


def _breach(kind: str, name: str, codec: Any) -> str | None:
    """Return how `codec` breaks the contract of :mod:`codicom.pixels.codec`, or None."""
    if getattr(codec, "label", None) != name:
        return f"its label {getattr(codec, 'label', None)!r} is not its entry point's name {name!r}"
    if not isinstance(getattr(codec, "priority", None), int):
        return "it has no integer priority"
    work = _CONTRACT[kind]
    if kind == "decoders" and hasattr(codec, "decode_stream"):
        work = "decode_stream"
    if kind == "recoders" and not hasattr(codec, "sources"):
        return "it has no 'sources'"
    for method in ("missing", work):
        if not callable(getattr(codec, method, None)):
            return f"it has no method {method}()"
    return None
