"""Every encoder with every setting and kind of samples, read by other people's decoders.

`foreign.READERS` are the decoders, `foreign.CANNOT` is what they are excused from, and the tables
here say what is written and how many have to read it: two at least that are of another package than
the encoder, one of which has other people's code inside. `FEWER` are the exceptions. A reader that
neither reads a codestream alike nor is excused fails the test.
"""

from __future__ import annotations

import platform
import sys
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from codicom.errors import CodecError
from codicom.pixels.codestream import read_header
from pixels.foreign import CANNOT, READERS, Reader, Written, comparable
from pixels.images import image
from pixels.test_cross import (
    BASELINE,
    EXTENDED,
    HT_LOSSY,
    NEAR,
    SETTINGS,
    XL_JPEG,
    XL_LOSSY,
    off_by,
    pairs,
)
from pixels.test_tables import (
    DEFLATED,
    HIGH_THROUGHPUT,
    JPEG,
    JPEG_2000,
    JPEG_LS,
    JPEG_XL,
    LOSSLESS,
    RLE,
    is_allowed,
)


class Samples(NamedTuple):
    """The kind of samples that an image has."""

    allocated: int
    stored: int
    samples: int = 1
    signed: int = 0
    photometric: str = "MONOCHROME2"

    def __str__(self) -> str:
        """Return a short name: ``s12of16``, ``RGB8of8``."""
        colour = "" if self.samples == 1 else self.photometric
        return f"{colour}{'s' * self.signed}{self.stored}of{self.allocated}"


FORMATS = (
    Samples(1, 1),
    Samples(8, 7),
    Samples(8, 8),
    Samples(16, 8),
    Samples(16, 10),
    Samples(16, 12),
    Samples(16, 16),
    Samples(32, 20),
    Samples(8, 8, signed=1),
    Samples(16, 12, signed=1),
    Samples(16, 16, signed=1),
    Samples(8, 7, 3, photometric="RGB"),
    Samples(8, 8, 3, photometric="RGB"),
    Samples(8, 8, 3, photometric="YBR_FULL"),
    Samples(16, 12, 3, photometric="RGB"),
    Samples(16, 16, 3, photometric="RGB"),
)

#: Rows and columns, the first setting with all, the others with the last.
SHAPES = ((48, 40), (32, 70), (1, 47), (33, 1), (5, 3), (1, 1), (47, 41))

#: The fewest rows and columns that an encoder writes, if it is more than one.
SMALLEST = {"pylibjpeg": 32, "pyjpegls": 16}

#: Whose code each encoder has inside.
CODE = {
    "rle": {RLE: "codicom"},
    "deflate": {DEFLATED: "isa-l"},
    "pyjpegls": dict.fromkeys(JPEG_LS, "CharLS"),
    "pylibjpeg": {RLE: "pylibjpeg-rle", **dict.fromkeys(JPEG_2000, "OpenJPEG")},
    "imagecodecs": {
        **dict.fromkeys(JPEG, "IJG"),
        **dict.fromkeys(JPEG_LS, "CharLS"),
        **dict.fromkeys(JPEG_2000, "OpenJPEG"),
        **dict.fromkeys(HIGH_THROUGHPUT, "OpenJPH"),
        **dict.fromkeys(JPEG_XL, "libjxl"),
    },
}

#: What an encoder refuses although the standard has it: labels, syntaxes, when, and why.
REFUSED: tuple[tuple[str, set[str], Any, str], ...] = (
    (
        "imagecodecs",
        {EXTENDED},
        lambda of, options: of == Samples(16, 8),
        "8 bits in 16 allocated: the library would write 8 bits, for which 8 are to be allocated",
    ),
    (
        "imagecodecs",
        {NEAR},
        lambda of, options: options["jls_error"] and (of.signed or of.stored not in (8, 16)),
        "the library codes 8 or 16 bits, so that near-lossless samples could leave their range",
    ),
    (
        "imagecodecs",
        HIGH_THROUGHPUT,
        lambda of, options: of.allocated == 1,
        "the library writes samples of 1 bit as 8 bits",
    ),
    (
        "imagecodecs",
        {HT_LOSSY},
        lambda of, options: options and of.stored > 16,
        "irreversible samples of more than 16 bits are decoded by nobody",
    ),
    (
        "imagecodecs",
        {XL_LOSSY},
        lambda of, options: options and of.signed,
        "JPEG XL has no signed samples, and lossy ones of another offset would leave their range",
    ),
)

#: JPEG XL's readers have packages for these only.
_HAS_XL = sys.version_info >= (3, 11) and platform.machine() in ("x86_64", "AMD64")

#: Where there are fewer than two readers, or none of other code: encoders, syntaxes, when, how many
#: readers and how many of other code, and why. The first row that fits counts.
FEWER: tuple[tuple[set[str], set[str], Any, int, int, str], ...] = (
    (
        {"pylibjpeg"},
        {RLE},
        lambda w: w.allocated == 1,
        1,
        1,
        "of the decoders of other people two know RLE of 1 bit, and one is the encoder's own",
    ),
    (
        {"imagecodecs"},
        HIGH_THROUGHPUT,
        lambda w: w.header.precision > 16,
        0,
        0,
        "nobody but OpenJPH decodes High-Throughput samples of more than 16 bits",
    ),
    (
        {"imagecodecs"},
        HIGH_THROUGHPUT,
        lambda w: w.content != "wave" and w.header.precision == w.stored,
        1,
        0,
        "FFmpeg gets code-blocks with all the bit-planes there may be wrong",
    ),
    (
        {"imagecodecs", "pylibjpeg"},
        JPEG_2000,
        lambda w: w.header.precision > 16,
        2,
        0,
        "nobody but OpenJPEG decodes more than 16 bits",
    ),
    (
        {"pyjpegls"},
        JPEG_LS,
        lambda w: w.samples == 3 and w.header.process and w.header.precision < 8,
        1,
        0,
        "GDCM and DCMTK do not know 6 and 7 bits, FFmpeg no such colour",
    ),
    (
        {"imagecodecs"},
        JPEG_LS,
        lambda w: w.samples == 3 and w.stored < 8,
        1,
        0,
        "GDCM ends the process for 7 bits, FFmpeg knows no such colour",
    ),
    (
        {"imagecodecs", "pyjpegls"},
        JPEG_LS,
        lambda w: w.samples == 3 and (w.header.process == 2 or w.header.precision > 8),
        2,
        0,
        "nobody but CharLS decodes colour that is interleaved by sample or of more than 8 bits",
    ),
    (
        {"imagecodecs"},
        {XL_JPEG},
        lambda w: True,
        1 if _HAS_XL else 0,
        0,
        "libjxl alone restores the JPEG stream; see test_recompressed",
    ),
    (
        {"imagecodecs"},
        JPEG_XL,
        lambda w: not _HAS_XL,
        0,
        0,
        "neither jxl-oxide nor another libjxl has a package for this Python",
    ),
)


def limit(reader: Reader, written: Written) -> int:
    """Return by how much samples may differ: by rounding, if their coding is lossy."""
    if written.header is None or not written.header.lossy or written.syntax in JPEG_LS:
        return 0
    # FFmpeg's irreversible wavelet is not exact in the last two of 16 bits.
    return 3 if reader.name == "FFmpeg" and written.header.precision == 16 else 1


def wave(of: Samples, rows: int, columns: int) -> Any:
    """Return what is smooth, from 0 to 1."""
    y, x = np.mgrid[:rows, :columns]
    planes = [np.sin(x / (5 + k)) + np.cos(y / (7 - k)) for k in range(of.samples)]
    both = np.stack(planes, -1)
    return (both - both.min()) / (np.ptp(both) or 1)


def noise(of: Samples, rows: int, columns: int) -> Any:
    """Return what nothing can be predicted of, from 0 to 1."""
    return np.random.default_rng(of.stored).random((rows, columns, of.samples))


def squares(of: Samples, rows: int, columns: int) -> Any:
    """Return squares of magenta and green, or black and white: the largest contrasts there are."""
    y, x = np.mgrid[:rows, :columns]
    dark = ((x // 8 + y // 8) % 2).astype(float)
    return np.stack([dark, 1 - dark, dark][: of.samples], -1)


def picture(of: Samples, rows: int, columns: int, content: Any = wave) -> Any:
    """Return a data set of an image, with all the values of its range if it is a wave."""
    least = -(1 << (of.stored - 1)) if of.signed else 0
    values = np.rint(content(of, rows, columns) * ((1 << of.stored) - 1) + least)
    if of.allocated == 1:
        data = np.packbits(values.astype("u1").ravel(), bitorder="little").tobytes()
    else:
        data = values.astype(f"<{'ui'[of.signed]}{of.allocated // 8}").tobytes()
    ds = image(data + bytes(len(data) % 2), rows=rows, columns=columns, **of._asdict())
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "1.2.3"
    return ds


def written_by(
    label: str, syntax: str, of: Samples, shape: Any, options: Any, path: Path, content: Any = wave
) -> Any:
    """Return what an encoder wrote and the samples that codicom reads; None if it refuses."""
    ds = picture(of, *shape, content)
    ds.pixel_array_options(raw=True)
    before = ds.pixel_array.astype("i8")
    excused = [
        why
        for name, syntaxes, when, why in REFUSED
        if name == label and syntax in syntaxes and when(of, options)
    ]
    try:
        ds.compress(syntax, encoding_plugin=label, **options)
    except CodecError:
        assert excused, (label, syntax, of, options)
        return None
    ds.pixel_array_options(raw=True)
    ours = ds.pixel_array.astype("i8")
    if syntax in LOSSLESS:
        assert off_by(ours, before) == 0, (label, syntax, of, options)
    ds.save_as(path, enforce_file_format=True)
    stream = ds.frames[0].encoded
    header = None if syntax in (RLE, DEFLATED) else read_header(memoryview(stream))
    facts = (*shape, of.samples, of.allocated, of.stored, bool(of.signed), content.__name__)
    return Written(path, stream, syntax, header, *facts), ours


def read_alike(reader: Reader, written: Written, ours: Any) -> bool:
    """Tell whether a reader reads what was written as codicom does; fail if it has no excuse."""
    excuses = [
        c
        for c in CANNOT
        if c.reader == reader.name and written.syntax in c.syntaxes and c.when(written)
    ]
    if any(c.ends for c in excuses):
        return False
    try:
        off = off_by(comparable(reader.read(written), written), ours)
    except Exception:
        if excuses:
            return False
        raise
    if off <= limit(reader, written):
        return True
    assert excuses, f"{reader.name} is off by {off}: {written._replace(stream=b'')}"
    return False


def least(label: str, written: Written) -> tuple[int, int]:
    """Return how many readers there have to be, and how many of other code."""
    for labels, syntaxes, when, readers, others, _ in FEWER:
        if label in labels and written.syntax in syntaxes and when(written):
            return readers, others
    return 2, 1


def cases() -> list[Any]:
    """Return each encoder with each syntax that it offers and each kind of samples it may have."""
    return [
        pytest.param(
            label, syntax, of, id=f"{label}-{syntax.removeprefix('1.2.840.10008.1.2.')}-{of}"
        )
        for (label, syntax), of in product(pairs(), FORMATS)
        if is_allowed(syntax, of.photometric, of.allocated, of.stored, of.signed)
    ]


@pytest.mark.parametrize(("label", "syntax", "of"), cases())
@pytest.mark.filterwarnings("ignore")
def test_read_by_others(label: str, syntax: str, of: Samples, tmp_path: Path) -> None:
    """Each setting's codestreams are read alike by the foreign readers there are."""
    settings = SETTINGS.get((label, syntax), [{}])
    shapes = [shape for shape in SHAPES if min(shape) >= SMALLEST.get(label, 1)]
    jobs = [(settings[0], shape, wave) for shape in shapes[:-1]]
    jobs += product(settings, shapes[-1:], (wave, noise, squares))
    for number, (options, shape, content) in enumerate(jobs):
        found = written_by(label, syntax, of, shape, options, tmp_path / "a.dcm", content)
        if found is None:
            continue
        written, ours = found
        readers = [
            reader
            for reader in READERS
            if syntax in reader.code
            and reader.name != label
            and reader.is_there()
            and not (reader.name == "DCMTK" and number)  # a process for each takes its time
        ]
        alike = [reader for reader in readers if read_alike(reader, written, ours)]
        names = [reader.name for reader in alike]
        others = [reader for reader in alike if reader.code[syntax] != CODE[label][syntax]]
        readers_wanted, others_wanted = least(label, written)
        assert len(alike) >= readers_wanted, (options, shape, names)
        assert len(others) >= others_wanted, (options, shape, names)


if _HAS_XL:

    @pytest.mark.parametrize("samples", [1, 3])
    @pytest.mark.parametrize("options", SETTINGS["imagecodecs", XL_JPEG])
    def test_recompressed(samples: int, options: dict[str, Any], tmp_path: Path) -> None:
        """Recompressed JPEG is drawn alike by jxl-oxide and libjxl, and restored by libjxl."""
        import micro_reader_codecs
        import pyjpegxl

        of = Samples(8, 8, samples, photometric="RGB" if samples == 3 else "MONOCHROME2")
        written, _ = written_by("imagecodecs", XL_JPEG, of, (47, 41), options, tmp_path / "a.dcm")
        drawn = np.zeros((47, 41, samples), "u1")
        micro_reader_codecs.jxl_decode_into(written.stream, drawn.reshape(-1))
        assert off_by(drawn, pyjpegxl.decode_to_numpy(written.stream)[1]) <= 1
        baseline = picture(of, 47, 41)
        baseline.compress(BASELINE, **options)
        stream = baseline.frames[0].encoded
        end = stream.rindex(b"\xff\xd9") + 2
        assert pyjpegxl.jxl_to_jpeg(written.stream).rstrip(b"\0") == stream[:end]


def test_nothing_is_in_the_tables_in_vain() -> None:
    """The readers that are excused are there, and so are the encoders."""
    assert {c.reader for c in CANNOT} <= {reader.name for reader in READERS}
    assert all(c.syntaxes <= set(_code(c.reader)) for c in CANNOT)
    labels = {label for label, _ in pairs()}
    assert {row[0] for row in REFUSED} <= labels
    assert {label for row in FEWER for label in row[0]} <= labels
    assert all(syntax in CODE[label] for label, syntax in pairs())


def _code(name: str) -> dict[str, str]:
    return next(reader.code for reader in READERS if reader.name == name)
