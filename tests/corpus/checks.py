"""The checks of the corpus, each a function from a file to the differences it found."""

from __future__ import annotations

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

# The syntaxes whose pixel data this distribution and its two plugins decode.
DECODED = UNCOMPRESSED | {"1.2.840.10008.1.2.8.1"}

# pydicom 3.0.2 decodes none of these, but other files of the corpus hold the same image.
SAME_PIXELS = {
    "liver_deflate.dcm": "liver_expb.dcm",
    "liver_rle.dcm": "liver_expb.dcm",
    "liver_nonbyte_aligned_deflate.dcm": "liver_nonbyte_aligned_j2k.dcm",
    "liver_nonbyte_aligned_rle.dcm": "liver_nonbyte_aligned_j2k.dcm",
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


def expected_pixels(entry: Entry, corpus: Corpus) -> dict[str, Any] | None:
    """Return what the manifest says of a file's raw pixels, or None if it says nothing."""
    reference = entry.row["reference_pixels"]
    if entry.row["ts"] not in DECODED or not entry.row.get("pixel_keyword", "PixelData"):
        return None
    twin = SAME_PIXELS.get(entry.path.name)
    if twin is not None:
        reference = next(e.row["reference_pixels"] for e in corpus if e.path.name == twin)
    return reference if reference and "sha256" in reference else None


def check_pixels(entry: Entry, corpus: Corpus, package: str = "codicom") -> list[Difference]:
    """Decode, without any colour conversion; hash, shape and dtype have to be the manifest's."""
    expected = expected_pixels(entry, corpus)
    if expected is None:
        return []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            dataset = reader(package).dcmread(entry.path, force=entry.force)
            dataset.pixel_array_options(raw=True)
            array = dataset.pixel_array
        except Exception as error:
            return [failure("pixels", entry, error)]
    found = {
        "sha256": hashlib.sha256(array.tobytes()).hexdigest(),
        "dtype": str(array.dtype),
        "shape": list(array.shape),
    }
    return [
        Difference("pixels", entry.name, key, f"{value}, expected {expected[key]}")
        for key, value in found.items()
        if value != expected[key]
    ]


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
