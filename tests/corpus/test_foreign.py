"""Frames of real files as decoders of other code decode them, which no plugin has inside.

The first frame of each file is compared, bit by bit, or within what rounding may do where the
coding is lossy. ``pixels.foreign`` has the decoders, and what they are excused from.
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np

import codicom
from codicom.errors import CodicomError
from codicom.pixels.codestream import read_header
from corpus import Corpus, Entry, peer_corpus
from pixels.foreign import CANNOT, READERS, Reader, Written, comparable

OTHERS = [reader for reader in READERS if reader.name in ("FFmpeg", "micro-reader")]

#: How far off a reader may be: FFmpeg's irreversible wavelet is not exact in the last of 16 bits.
ROUNDING = {"FFmpeg": 3, "micro-reader": 1}


def first_frames(files: Corpus) -> Iterator[tuple[Written, Any]]:
    """Yield the first frame of each file that has a codestream, and codicom's samples of it."""
    known = {syntax for reader in OTHERS for syntax in reader.code}
    for entry in files.well_formed():
        found = frame_of(entry) if entry.row["ts"] in known else None
        if found is not None:
            yield found


def frame_of(entry: Entry) -> tuple[Written, Any] | None:
    """Return the first frame of a file, if there is one that decodes."""
    ds = codicom.dcmread(entry.path, force=entry.force)
    try:
        frame = ds.frames[0]
        stream = bytes(frame.encoded)
        header = read_header(memoryview(stream))
        ours = frame.array(raw=True).astype("i8")
    except CodicomError:
        return None
    facts = (ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.BitsAllocated, ds.BitsStored)
    syntax = str(ds.file_meta.TransferSyntaxUID)
    written = Written(entry.path, stream, syntax, header, *facts, bool(ds.PixelRepresentation), "")
    return written, ours


def off_by(reader: Reader, written: Written, ours: Any) -> int:
    """Return by how much a reader's samples are other ones, but for the bits above them."""
    theirs = comparable(reader.read(written), written)
    size = 1 << written.header.precision
    apart = (theirs - ours.reshape(theirs.shape)) % size
    return int(np.minimum(apart, size - apart).max())


def test_like_decoders_of_other_code(corpus: Corpus) -> None:
    wrong, alike = [], Counter[bool]()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for files in (peer_corpus(), corpus):
            for written, ours in first_frames(files):
                for reader in OTHERS:
                    excuses = [
                        c
                        for c in CANNOT
                        if c.reader == reader.name
                        and written.syntax in c.syntaxes
                        and c.when(written)
                    ]
                    if written.syntax not in reader.code or excuses or not reader.is_there():
                        continue
                    off = off_by(reader, written, ours)
                    lossy = bool(written.header.lossy)
                    if off > (ROUNDING[reader.name] if lossy else 0):
                        wrong.append((written.path.name, reader.name, off))
                    alike[lossy] += 1
    assert not wrong
    assert alike[False] >= 8 and alike[True] >= 20, alike
