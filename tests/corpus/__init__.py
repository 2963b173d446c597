"""The differential harness: codicom beside pydicom over a folder of real files.

``CODICOM_CORPUS`` names a folder that holds ``files/`` and ``manifest.jsonl``. A line of the
manifest is one JSON object; used here are

``path``
    The file, relative to ``files/``.
``read``
    ``plain`` if pydicom reads it, ``force`` if it does with ``force=True``, else its error.
``ts``
    The transfer syntax UID of the file, or null.
``source``
    Where the file is from; two sources hold files that are malformed on purpose.
``reference_pixels``
    Null, or the ``sha256``, ``dtype`` and ``shape`` of the raw decoded array.

``compare`` finds the differences between two data sets, ``children`` runs hostile input where a
crash or a hang does no harm, ``checks`` has the checks themselves and ``report`` prints them.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MALFORMED_SOURCES = frozenset({"pwnlabmx+dicom-fuzzing-corpus"})

# Transfer syntaxes whose pixel data needs no codec, and RLE Lossless, which pydicom decodes itself.
UNCOMPRESSED = frozenset(
    {
        "1.2.840.10008.1.2",
        "1.2.840.10008.1.2.1",
        "1.2.840.10008.1.2.2",
        "1.2.840.10008.1.2.1.99",
        "1.2.840.10008.1.2.5",
    }
)

# Files in pydicom's wheel that are no DICOM files.
_NOT_DICOM = frozenset({".py", ".pyc", ".json", ".txt", ".dump", ".md", ".zip", ".icc", ".gz"})


@dataclass(frozen=True)
class Entry:
    """One file and its row of the manifest."""

    path: Path
    row: dict[str, Any] = field(hash=False, compare=False)

    @property
    def name(self) -> str:
        """The path as the manifest has it."""
        return str(self.row["path"])

    @property
    def readable(self) -> bool:
        """Whether pydicom reads it, with or without ``force``."""
        return self.row["read"] in ("plain", "force")

    @property
    def force(self) -> bool:
        """Whether reading needs ``force=True``."""
        return self.row["read"] != "plain"

    @property
    def malformed(self) -> bool:
        """Whether it was damaged on purpose or cannot be read by pydicom."""
        return self.row["source"] in MALFORMED_SOURCES or not self.readable


@dataclass(frozen=True)
class Corpus:
    """The files of one corpus folder; without a folder there are none."""

    entries: tuple[Entry, ...] = ()

    @classmethod
    def from_environment(cls) -> Corpus:
        """Read the manifest of the folder that ``CODICOM_CORPUS`` names."""
        folder = os.environ.get("CODICOM_CORPUS")
        return cls.from_folder(Path(folder)) if folder else cls()

    @classmethod
    def from_folder(cls, folder: Path) -> Corpus:
        """Read ``manifest.jsonl`` of `folder`."""
        lines = (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines if line]
        return cls(tuple(Entry(folder / "files" / row["path"], row) for row in rows))

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def well_formed(self) -> list[Entry]:
        """Return the files that were not damaged on purpose and that pydicom reads."""
        return [entry for entry in self if not entry.malformed]

    def malformed(self) -> list[Entry]:
        """Return the others."""
        return [entry for entry in self if entry.malformed]


def peer_files() -> dict[str, Path]:
    """Return the DICOM files inside the installed pydicom package by name.

    Files that pydicom would fetch from elsewhere are not among them: nothing is downloaded.
    """
    import pydicom

    folder = Path(pydicom.__file__).parent / "data"
    paths = sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix not in _NOT_DICOM)
    # The first of equal names wins, so that test_files/X comes before dicomdirtests/.../X.
    files: dict[str, Path] = {}
    for path in sorted(paths, key=lambda p: (len(p.parts), p)):
        if path.name != "README":
            files.setdefault(path.name, path)
    return files


def _peer_row(name: str, path: Path) -> dict[str, Any]:
    """Say of a file what the manifest would, as far as it is needed."""
    import pydicom

    read = "plain"
    try:
        dataset = pydicom.dcmread(path)
    except pydicom.errors.InvalidDicomError:
        read = "force"
        dataset = pydicom.dcmread(path, force=True)
    row: dict[str, Any] = {"path": name, "source": "pydicom", "read": read}
    row["ts"] = dataset.file_meta.get("TransferSyntaxUID")
    row["reference_pixels"] = None
    decodable = row["ts"] in UNCOMPRESSED or str(row["ts"]).startswith("1.2.840.10008.1.2.4.")
    if "PixelData" in dataset and decodable:
        try:
            dataset.pixel_array_options(raw=True)
            array = dataset.pixel_array
        except (AttributeError, ValueError, RuntimeError, NotImplementedError):
            return row
        digest = hashlib.sha256(array.tobytes()).hexdigest()
        row["reference_pixels"] = {"sha256": digest, "dtype": str(array.dtype)}
        row["reference_pixels"]["shape"] = list(array.shape)
    return row


@functools.cache
def peer_corpus() -> Corpus:
    """Return pydicom's own files as a corpus; what pydicom decodes of them is the reference."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        files = peer_files().items()
        return Corpus(tuple(Entry(path, _peer_row(name, path)) for name, path in files))
