"""The main job on real files: read, compress, save, read again, decompress, compare every pixel.

    make demo                       files in pydicom's wheel, or those of CODICOM_CORPUS
    make demo FILES="a.dcm folder"  these instead

Of every image a copy is compressed to each syntax that can be encoded, by the plugin that is tried
first, saved, read again and decompressed. The table says what that cost and whether the pixels are
the same, or for lossy syntaxes how far they are off; what was decoded goes to
``demo-out/contact-sheet.png``, the compressed files lie beside it. The exit code is 1 if a pixel
differs or a file that should go through does not.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

import contact_sheet
from codicom import dcmread
from codicom.errors import CodicomError
from codicom.pixels import registry
from codicom.uid import UID

ROOT = Path(__file__).resolve().parents[1]
#: The syntaxes that images are compressed with: those whose pixels come back as they were, then
#: those that may lose something.
LOSSLESS = {
    "rle": UID("1.2.840.10008.1.2.5"),
    "deflate": UID("1.2.840.10008.1.2.8.1"),
    "jpeg-lossless": UID("1.2.840.10008.1.2.4.57"),
    "jpeg-sv1": UID("1.2.840.10008.1.2.4.70"),
    "jpeg-ls": UID("1.2.840.10008.1.2.4.80"),
    "j2k": UID("1.2.840.10008.1.2.4.90"),
    "htj2k": UID("1.2.840.10008.1.2.4.201"),
    "htj2k-rpcl": UID("1.2.840.10008.1.2.4.202"),
    "jpeg-xl": UID("1.2.840.10008.1.2.4.110"),
}
LOSSY = {
    "jpeg": UID("1.2.840.10008.1.2.4.50"),
    "jpeg-12": UID("1.2.840.10008.1.2.4.51"),
    "jpeg-ls-near": UID("1.2.840.10008.1.2.4.81"),
    "j2k-lossy": UID("1.2.840.10008.1.2.4.91"),
    "htj2k-lossy": UID("1.2.840.10008.1.2.4.203"),
    "jpeg-xl-jpeg": UID("1.2.840.10008.1.2.4.111"),
    "jpeg-xl-lossy": UID("1.2.840.10008.1.2.4.112"),
}
TARGETS = {**LOSSLESS, **LOSSY}
WHEEL_FILES = (
    "CT_small.dcm",
    "MR_small.dcm",
    "MR_small_implicit.dcm",
    "MR_small_bigendian.dcm",
    "MR_small_expb.dcm",
    "MR_small_RLE.dcm",
    "rtdose.dcm",
    "rtdose_rle.dcm",
    "rtdose_expb.dcm",
    "liver_1frame.dcm",
    "SC_rgb_rle.dcm",
    "SC_rgb_rle_16bit_2frame.dcm",
    "SC_rgb_rle_32bit.dcm",
    "SC_rgb_small_odd.dcm",
    "SC_ybr_full_422_uncompressed.dcm",
    "examples_overlay.dcm",
    "examples_palette.dcm",
    "examples_rgb_color.dcm",
    "image_dfl.dcm",
)


@dataclass
class Trip:
    """One image through one codec."""

    file: str
    codec: str
    plugin: str = ""
    native: int = 0
    encoded: int = 0
    encode_seconds: float = 0.0
    decode_seconds: float = 0.0
    verdict: str = ""
    same: bool = False

    def cells(self) -> tuple[str, ...]:
        """Return the texts of the table's row."""
        if not self.encoded:
            return (self.file, self.codec, "", "", "", "", "", "", self.verdict)
        return (
            self.file,
            self.codec,
            self.plugin,
            f"{self.native:,}",
            f"{self.encoded:,}",
            f"{self.native / self.encoded:.2f}",
            f"{self.native / 1e6 / max(self.encode_seconds, 1e-9):,.0f}",
            f"{self.native / 1e6 / max(self.decode_seconds, 1e-9):,.0f}",
            self.verdict,
        )


@dataclass
class Summary:
    """What the whole run found."""

    trips: list[Trip] = field(default_factory=list)
    thumbnails: list[tuple[str, np.ndarray]] = field(default_factory=list)
    read: int = 0
    skipped: int = 0
    refused: dict[str, str] = field(default_factory=dict)


def wheel_files() -> list[Path]:
    """Return sample files inside the installed pydicom package, if it is there."""
    try:
        import pydicom
    except ImportError:
        return []
    folder = Path(pydicom.__file__).parent / "data" / "test_files"
    return [folder / name for name in WHEEL_FILES if (folder / name).exists()]


def corpus_files() -> list[Path]:
    """Return the images of ``CODICOM_CORPUS`` whose pixel data needs no other plugin."""
    folder = os.environ.get("CODICOM_CORPUS")
    if not folder:
        return []
    sys.path.insert(0, str(ROOT / "tests"))
    from corpus import UNCOMPRESSED, Corpus

    wanted = UNCOMPRESSED | {TARGETS["rle"], TARGETS["deflate"]}
    entries = Corpus.from_folder(Path(folder)).well_formed()
    return [
        e.path
        for e in entries
        if e.row["ts"] in wanted and e.row["pixel_keyword"] == "PixelData" and e.row["plugins"]
        and "ok" in e.row["plugins"].values()
    ]  # fmt: skip


def given_files(names: list[str]) -> Iterator[Path]:
    """Yield the files that are named, and those in folders that are named."""
    for name in names:
        path = Path(name)
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file())
        else:
            yield path


def facts(path: Path, dataset: Any) -> str:
    """Return one line about a file."""
    syntax = UID(dataset.file_meta.get("TransferSyntaxUID", "")).name or "no transfer syntax"
    get = dataset.get
    size = f"{get('Columns', '?')}x{get('Rows', '?')}"
    frames = get("NumberOfFrames") or 1
    if int(frames) > 1:
        size += f"x{frames}"
    bits = f"{get('BitsStored', '?')}/{get('BitsAllocated', '?')} bit"
    kind = f"{get('Modality') or '--'} {size} {bits} {get('PhotometricInterpretation', '?')}"
    size = f"{path.stat().st_size:>10,} B  {len(dataset):>4} el."
    return f"{path.name[:34]:34}  {size}  {kind}, {syntax}"


def native_size(dataset: Any) -> int:
    """Return the size of the image's samples in bytes."""
    frames = int(dataset.get("NumberOfFrames") or 1)
    samples = int(dataset.Rows) * int(dataset.Columns) * int(dataset.SamplesPerPixel) * frames
    return (samples * int(dataset.BitsAllocated) + 7) // 8


def decode(dataset: Any) -> np.ndarray:
    """Return the samples as they are, without any conversion of colours."""
    dataset.pixel_array_options(raw=True)
    return dataset.pixel_array


def best_of(action: Any, rounds: int = 3) -> float:
    """Return the best time of an action in seconds; short ones are repeated."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        action()
        times.append(time.perf_counter() - begin)
        if times[-1] > 0.5:
            break
    return min(times)


def plugin_for(syntax: UID) -> str:
    """Return the label of the plugin that encodes a syntax, and the distribution it is from."""
    first = registry.candidates("encoders", syntax)[0]
    return f"{first.label} ({first.distribution.partition(',')[0]})"


def native(path: Path) -> Any:
    """Read an image and decompress it if it is compressed, in its own colour space."""
    dataset = dcmread(path)
    if dataset.file_meta.TransferSyntaxUID.is_compressed:
        dataset.decompress(as_rgb=False)
    return dataset


def identical(one: np.ndarray, other: np.ndarray) -> bool:
    """Return whether two arrays have the same shape, kind of number and values."""
    kinds = one.dtype.newbyteorder("=") == other.dtype.newbyteorder("=")
    return kinds and np.array_equal(one, other, equal_nan=one.dtype.kind == "f")


def encode(path: Path, codec: str) -> tuple[Any, float]:
    """Compress an image; return the data set and the best time of a few runs in seconds."""
    times = []
    while True:
        dataset = native(path)
        begin = time.perf_counter()
        dataset.compress(TARGETS[codec])
        times.append(time.perf_counter() - begin)
        if len(times) == 3 or times[-1] > 0.5:
            return dataset, min(times)


def make_trip(path: Path, codec: str, reference: np.ndarray, out: Path) -> Trip:
    """Compress, save, read, decompress and compare one image with one codec."""
    trip = Trip(path.name[:34], codec, plugin_for(TARGETS[codec]))
    before = native(path)
    trip.native = native_size(before)
    dataset, trip.encode_seconds = encode(path, codec)
    saved = out / f"{path.stem[:60]}-{codec}.dcm"
    dataset.save_as(saved, overwrite=True)

    def decoded_again() -> np.ndarray:
        return decode(dcmread(saved))

    trip.decode_seconds = best_of(decoded_again)
    again = dcmread(saved)
    trip.encoded = len(again.PixelData)
    if codec in LOSSY:
        return lossy_trip(trip, before.pixel_array, again)
    again.decompress(as_rgb=False)
    steps = (
        ("read", decode(before)),
        ("decoded", decoded_again()),
        ("decompressed", decode(again)),
    )
    for step, array in steps:
        if not identical(array, reference):
            trip.verdict = f"{step}: DIFFERENT"
            return trip
    trip.verdict, trip.same = "same", True
    return trip


def lossy_trip(trip: Trip, before: np.ndarray, again: Any) -> Trip:
    """Say how far a lossy image is off, and whether decompressing it gives what decoding gives."""
    decoded = again.pixel_array
    again.decompress()
    if decoded.shape != before.shape or not identical(again.pixel_array, decoded):
        trip.verdict = "decompressed: DIFFERENT"
        return trip
    off = np.abs(decoded.astype("i8") - before)
    trip.verdict, trip.same = f"mean {off.mean():.2f} off", True
    return trip


def visit(path: Path, out: Path, summary: Summary) -> None:
    """Take one file through everything."""
    try:
        dataset = dcmread(path)
        print(facts(path, dataset))
        summary.read += 1
        if not any(k in dataset for k in ("PixelData", "FloatPixelData", "DoubleFloatPixelData")):
            summary.skipped += 1
            return
        reference = decode(dataset)
    except CodicomError as error:
        summary.refused[path.name] = f"{type(error).__name__}: {str(error).splitlines()[0]}"
        return
    summary.thumbnails.append((path.name, contact_sheet.thumbnail(dataset, reference)))
    for codec in TARGETS:
        try:
            summary.trips.append(make_trip(path, codec, reference, out))
        except CodicomError as error:
            first = str(error).splitlines()[0]
            summary.trips.append(Trip(path.name[:34], codec, verdict=f"refused: {first[:48]}..."))


def print_table(trips: list[Trip]) -> None:
    """Print what the codecs did."""
    head = (
        "file",
        "codec",
        "plugin",
        "native",
        "encoded",
        "ratio",
        "enc MB/s",
        "dec MB/s",
        "pixels",
    )
    cells = [head, *(trip.cells() for trip in trips)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    right = {3, 4, 5, 6, 7}
    for number, row in enumerate(cells):
        parts = [
            c.rjust(w) if i in right else c.ljust(w)
            for i, (c, w) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(parts).rstrip())
        if number == 0:
            print("  ".join("-" * w for w in widths))


def main() -> int:
    """Run the demonstration; 0 if every pixel came back."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", help="files or folders instead of the samples")
    parser.add_argument("--out", type=Path, default=ROOT / "demo-out")
    options = parser.parse_args()
    paths = list(given_files(options.files)) or corpus_files() or wheel_files()
    options.out.mkdir(parents=True, exist_ok=True)
    summary = Summary()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for path in paths:
            visit(path, options.out, summary)
    print()
    print_table(summary.trips)
    sheet = options.out / "contact-sheet.png"
    contact_sheet.write(sheet, summary.thumbnails)
    same = sum(trip.same for trip in summary.trips)
    refused = sum(trip.verdict.startswith("refused") for trip in summary.trips)
    different = len(summary.trips) - same - refused
    print(
        f"\n{summary.read} files read, {summary.skipped} without pixels, "
        f"{len(summary.thumbnails)} images decoded; {same} round trips as they should be, "
        f"{different} different, {refused} refused"
    )
    for name, reason in summary.refused.items():
        print(f"not decoded: {name}: {reason}")
    print(f"contact sheet: {os.path.relpath(sheet)}")
    return 1 if different or not same else 0


if __name__ == "__main__":
    sys.exit(main())
