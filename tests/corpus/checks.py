"""The checks of the corpus, each a function from a file to the differences it found."""

from __future__ import annotations

import functools
import hashlib
import io
import warnings
from importlib import import_module
from types import ModuleType
from typing import Any

from corpus import UNCOMPRESSED, Corpus, Entry
from corpus.boundaries import top_level_ends
from corpus.children import Input, Outcome, run
from corpus.compare import Difference, file_differences, touch

_JPEG_FAMILY = "1.2.840.10008.1.2.4."

# The syntaxes that may be lossy, for which decoders may differ by 1.
LOSSY = frozenset(_JPEG_FAMILY + n for n in ("50", "51", "53", "55", "81", "91", "112", "203"))

# pydicom 3.0.2 decodes none of these, but other files of the corpus hold the same image.
SAME_PIXELS = {
    "liver_deflate.dcm": "liver_expb.dcm",
    "liver_rle.dcm": "liver_expb.dcm",
    "liver_nonbyte_aligned_deflate.dcm": "liver_nonbyte_aligned_j2k.dcm",
    "liver_nonbyte_aligned_rle.dcm": "liver_nonbyte_aligned_j2k.dcm",
}

# What a plugin that is not the first for a syntax may say instead of decoding.
REFUSED = {
    "imagecodecs": ("clamp",),
    "gdcm": ("GDCM does not decode",),
    "pillow": ("Pillow decodes lossy", "Pillow keeps at most", "broken data stream"),
    # pylibjpeg-rle, of frames of single bits:
    "pylibjpeg": ("The decoded segment length does not match",),
}


def reader(package: str) -> ModuleType:
    """Import the package under test."""
    return import_module(package)


def failure(check: str, entry: Entry, error: Exception) -> Difference:
    """Turn an exception into a difference."""
    text = f"{type(error).__name__}: {str(error)[:200]}"
    return Difference(check, entry.name, "(file)", text)


def check_values(entry: Entry, package: str = "codicom") -> list[Difference]:
    """Read with both packages and compare element by element."""
    import pydicom

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = entry.path.read_bytes()
        theirs = pydicom.dcmread(io.BytesIO(data), force=entry.force)
        try:
            ours = reader(package).dcmread(io.BytesIO(data), force=entry.force)
            found = list(file_differences(ours, theirs))
        except Exception as error:
            return [failure("values", entry, error)]
    return [Difference("values", entry.name, where, text) for where, text in found]


def _saved(entry: Entry, package: str, touched: bool) -> bytes:
    dataset = reader(package).dcmread(entry.path, force=entry.force)
    if touched:
        touch(dataset.file_meta)
        touch(dataset)
    out = io.BytesIO()
    dataset.save_as(out)
    return out.getvalue()


def check_resave(entry: Entry, package: str = "codicom", touched: bool = False) -> list[Difference]:
    """Read and save; the bytes have to be the file's."""
    check = "touched" if touched else "untouched"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            saved = _saved(entry, package, touched)
        except Exception as error:
            return [failure(check, entry, error)]
    original = entry.path.read_bytes()
    if saved == original:
        return []
    pairs = enumerate(zip(original, saved, strict=False))
    at = next((i for i, (one, other) in pairs if one != other), min(len(original), len(saved)))
    text = f"{len(saved)} bytes instead of {len(original)}, first difference at {at} (0x{at:x})"
    return [Difference(check, entry.name, "(file)", text)]


def check_touched(entry: Entry, package: str = "codicom") -> list[Difference]:
    """Read, look at every value, save; the bytes have to be the file's."""
    return check_resave(entry, package, touched=True)


@functools.cache
def decoder_labels(syntax: str | None) -> tuple[str, ...]:
    """Return the plugins that decode a syntax here; none for a native one."""
    from codicom.pixels import registry

    return tuple(c.label for c in registry.plugins("decoders", str(syntax)).usable)


def expected_pixels(entry: Entry, corpus: Corpus) -> dict[str, Any] | None:
    """Return what the manifest says of a file's raw pixels, or None if it says nothing."""
    reference = entry.row["reference_pixels"]
    decoded = entry.row["ts"] in UNCOMPRESSED or decoder_labels(entry.row["ts"])
    if not decoded or not entry.row.get("pixel_keyword", "PixelData"):
        return None
    twin = SAME_PIXELS.get(entry.path.name)
    if twin is not None:
        reference = next(e.row["reference_pixels"] for e in corpus if e.path.name == twin)
    return reference if reference and "sha256" in reference else None


def raw_pixels(package: str, entry: Entry, plugin: str = "") -> Any:
    """Return the array of a file without any colour conversion."""
    dataset = reader(package).dcmread(entry.path, force=entry.force)
    dataset.pixel_array_options(raw=True, decoding_plugin=plugin)
    return dataset.pixel_array


def near_a_peer(entry: Entry, array: Any) -> bool:
    """Tell whether a lossy image differs by at most 1 from what a decoder of pydicom's gives."""
    for plugin in ("gdcm", "pillow", "pylibjpeg", "pyjpegls"):
        try:
            peer = raw_pixels("pydicom", entry, plugin)
        except Exception:
            continue  # that decoder cannot, or is not there: the others are asked
        if peer.shape == array.shape and abs(peer.astype("i8") - array).max() <= 1:
            return True
    return False


def check_pixels(entry: Entry, corpus: Corpus, package: str = "codicom") -> list[Difference]:
    """Decode with each plugin, without colour conversion, and compare with the manifest.

    Hash, shape and dtype have to be the manifest's; a lossy image may also be within 1 of a peer.
    """
    expected = expected_pixels(entry, corpus)
    if expected is None:
        return []
    labels = decoder_labels(entry.row["ts"]) if package == "codicom" else ()
    found = []
    for label in ("", *labels[1:]):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                array = raw_pixels(package, entry, label)
            except Exception as error:
                if not any(text in str(error) for text in REFUSED.get(label, ())):
                    found.append(failure("pixels", entry, error))
                continue
            seen = {
                "sha256": hashlib.sha256(array.tobytes()).hexdigest(),
                "dtype": str(array.dtype),
                "shape": list(array.shape),
            }
            wrong = [key for key, value in seen.items() if value != expected[key]]
            if wrong == ["sha256"] and entry.row["ts"] in LOSSY and near_a_peer(entry, array):
                continue
        found += [
            Difference(
                "pixels",
                entry.name,
                f"{key} {label}".rstrip(),
                f"{seen[key]}, expected {expected[key]}",
            )
            for key in wrong
        ]
    return found


def bad_outcomes(check: str, outcomes: list[Outcome], names: dict[str, str]) -> list[Difference]:
    """Turn what must not happen to hostile input into differences."""
    return [
        Difference(
            check,
            names.get(o.input.path, o.input.path),
            "(file)" if o.input.seed is None else f"seed {o.input.seed}",
            f"{o.result}: {o.detail} after {o.seconds:.2f} s",
        )
        for o in outcomes
        if o.bad
    ]


def check_malformed(corpus: Corpus, package: str = "codicom") -> list[Difference]:
    """Exercise every malformed file: a result or a documented error, in time."""
    entries = corpus.malformed()
    outcomes = run([Input(str(e.path)) for e in entries], package=package)
    return bad_outcomes("malformed", outcomes, {str(e.path): e.name for e in entries})


def check_mutants(corpus: Corpus, count: int, package: str = "codicom") -> list[Difference]:
    """Exercise `count` seeded mutants of the small files."""
    entries = [e for e in corpus if e.path.stat().st_size <= 50_000]
    names = {str(e.path): e.name for e in entries}
    inputs = [Input(str(entries[seed % len(entries)].path), seed) for seed in range(count)]
    return bad_outcomes("mutants", run(inputs, package=package), names)


def check_prefixes(entry: Entry, package: str = "codicom", step: int = 1) -> list[Difference]:
    """Cut a file everywhere; no cut inside an element may pass without error or warning."""
    data = entry.path.read_bytes()
    whole = top_level_ends(data)
    inputs = [Input(str(entry.path), stop=n) for n in range(1, len(data), step)]
    outcomes = run(inputs, package=package, pixels=False)
    found = bad_outcomes("prefixes", outcomes, {str(entry.path): entry.name})
    found += [
        Difference("prefixes", entry.name, f"cut at {o.input.stop}", "taken for complete")
        for o in outcomes
        if o.result == "ok" and o.input.stop not in whole
    ]
    return found
