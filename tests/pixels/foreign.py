"""Decoders of other people, asked for the samples of what our encoders wrote.

Belongs here: which decoders there are, whose code is inside them, how each is called without
codicom, how what it gives is made comparable, and what each cannot read and why. Must not know:
codicom but for the fields of a codestream's header.

That two packages read a codestream alike says little if both have the same library inside, so that
`code` names the library's authors: a reader of another code than the encoder's is worth more.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import zlib
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import av
import imagecodecs
import numpy as np
import pydicom
from av.video.frame import VideoFrame

from pixels.test_tables import DEFLATED, HIGH_THROUGHPUT, JPEG, JPEG_2000, JPEG_LS, JPEG_XL, RLE

__all__ = ["CANNOT", "READERS", "Cannot", "Reader", "Written", "comparable"]

_4 = "1.2.840.10008.1.2.4."
BASELINE, EXTENDED, XL_JPEG = _4 + "50", _4 + "51", _4 + "111"
LOSSY_JPEG = {BASELINE, EXTENDED}
LOSSLESS_JPEG = JPEG - LOSSY_JPEG


class Written(NamedTuple):
    """What an encoder wrote.

    Attributes
    ----------
    path : Path
        The file, for readers of DICOM.
    stream : bytes
        Its codestream.
    syntax : str
        The transfer syntax UID.
    header : codicom.pixels.codestream.Header or None
        What the codestream says of itself; RLE and deflate say nothing.
    rows, columns, samples, allocated, stored : int
        The image.
    signed : bool
        Whether its samples are.
    content : str
        What is in the image.
    """

    path: Path
    stream: bytes
    syntax: str
    header: Any
    rows: int
    columns: int
    samples: int
    allocated: int
    stored: int
    signed: bool
    content: str


class Reader(NamedTuple):
    """A decoder.

    Attributes
    ----------
    name : str
        The package that it is in.
    code : dict of str to str
        Whose code is inside, by transfer syntax: it is not asked for others.
    is_there : callable
        Tells whether it can be called.
    read : callable
        Returns the samples of a :class:`Written`, in any shape.
    """

    name: str
    code: dict[str, str]
    is_there: Callable[[], bool]
    read: Callable[[Written], Any]


class Cannot(NamedTuple):
    """What a reader refuses or gets wrong.

    ``ends`` if it must not even be asked, because it ends the process.
    """

    reader: str
    syntaxes: set[str]
    when: Callable[[Written], bool]
    why: str
    ends: bool = False


def comparable(array: Any, written: Written) -> Any:
    """Return samples as codicom gives them: of the image's shape, with the sign where it is."""
    shape = (written.rows, written.columns, written.samples)
    values = np.asarray(array).astype("i8").reshape(shape if written.samples > 1 else shape[:2])
    if written.signed and written.syntax not in JPEG_2000 | HIGH_THROUGHPUT:
        half = 1 << (written.stored - 1)
        values = ((values & (2 * half - 1)) ^ half) - half
    return values


# ---- FFmpeg -------------------------------------------------------------------------------------

_FFMPEG = {
    **dict.fromkeys(JPEG, "mjpeg"),
    **dict.fromkeys(JPEG_LS, "jpegls"),
    **dict.fromkeys(JPEG_2000 | HIGH_THROUGHPUT, "jpeg2000"),
}


def _picture(name: str, stream: bytes) -> VideoFrame:
    """Return the picture of a codestream that is given to a decoder of FFmpeg's as one packet."""
    context = av.CodecContext.create(name, "r")
    context.thread_count = 1
    context.options = {"err_detect": "explode"}
    pictures = context.decode(av.Packet(stream)) + context.decode(None)
    assert len(pictures) == 1
    return pictures[0]


def _plane(plane: Any, width: int, bits: int) -> Any:
    """Return the samples of a plane as it is coded, without what is between its rows."""
    dtype = np.dtype("u1" if bits <= 8 else "<u2")
    rows = np.frombuffer(plane, dtype).reshape(-1, plane.line_size // dtype.itemsize)
    return rows[: plane.height, :width].astype("i8")


def ffmpeg(written: Written, stream: bytes = b"", name: str = "") -> Any:
    """Return what FFmpeg makes of a codestream, which it moves to the upper end of 8 or 16 bits."""
    name = name or _FFMPEG[written.syntax]
    picture = _picture(name, stream or written.stream)
    form, precision = picture.format.name, written.header.precision
    bits = 16 if "16" in form or "48" in form else 8
    up = bits - precision
    if form.startswith("yuv"):
        planes = [_plane(p, p.width, bits) >> up for p in picture.planes]
        return np.stack([_upsampled(p, written.rows, written.columns) for p in planes], -1)
    if form.startswith("gbr"):
        green, blue, red = (_plane(p, p.width, bits) >> up for p in picture.planes)
        return np.stack([red, green, blue], -1)
    count = 1 if form.startswith("gray") else 3
    values = _plane(picture.planes[0], picture.width * count, bits)
    values = values.reshape(picture.height, picture.width, count)
    if form.startswith("bgr"):
        return values[..., ::-1]  # of lossless JPEG: these are not moved
    values >>= up
    return values - (1 << (precision - 1)) if written.header.is_signed else values


def _upsampled(plane: Any, rows: int, columns: int) -> Any:
    """Return chroma of all columns and rows, interpolated as everybody's JPEG decoders do.

    Each new sample is three quarters of the nearer and a quarter of the farther one, rounded up
    and down in turn, which in both directions is done at once.
    """
    if plane.shape[1] == columns:
        return plane
    both = plane.shape[0] != rows
    if both:
        near = 3 * plane
        above, below = (np.pad(plane, ((1, 1), (0, 0)), "edge")[i : i + len(plane)] for i in (0, 2))
        plane = np.stack([near + above, near + below], 1).reshape(-1, plane.shape[1])
    left, right = (
        np.pad(plane, ((0, 0), (1, 1)), "edge")[:, i : i + plane.shape[1]] for i in (0, 2)
    )
    even, odd, shift = (8, 7, 4) if both else (1, 2, 2)
    wide = np.stack([(3 * plane + left + even) >> shift, (3 * plane + right + odd) >> shift], 2)
    return wide.reshape(len(plane), -1)[:rows, :columns]


# ---- Python packages ----------------------------------------------------------------------------


def _by_pydicom(label: str) -> Callable[[Written], Any]:
    def read(written: Written) -> Any:
        decoder = pydicom.pixels.get_decoder(pydicom.uid.UID(written.syntax))
        ds = pydicom.dcmread(written.path)
        return decoder.as_array(ds, raw=True, decoding_plugin=label)[0]

    return read


def _gdcm(written: Written) -> Any:
    """Return what GDCM gives for a file: pydicom does not let it decode everything that it can."""
    import gdcm

    reader = gdcm.ImageReader()
    reader.SetFileName(os.fspath(written.path))
    if not reader.Read():
        raise ValueError("GDCM does not read the file")
    image = reader.GetImage()
    data = image.GetBuffer().encode("utf-8", "surrogateescape")
    kind = "i" if image.GetPixelFormat().GetPixelRepresentation() else "u"
    values = np.frombuffer(data, f"<{kind}{image.GetPixelFormat().GetBitsAllocated() // 8}")
    if written.samples == 3 and image.GetPlanarConfiguration():
        return values.reshape(3, written.rows, written.columns).transpose(1, 2, 0)
    return values


def _imagecodecs(written: Written) -> Any:
    stream = written.stream
    if written.syntax == RLE:
        dtype = (
            "?" if written.allocated == 1 else f"<{'ui'[written.signed]}{written.allocated // 8}"
        )
        planes = np.frombuffer(imagecodecs.dicomrle_decode(stream, np.dtype(dtype)), dtype)
        return planes.reshape(written.samples, -1).T
    if written.syntax == DEFLATED:
        # It wants what zlib puts around a deflated stream.
        engine = zlib.decompressobj(-15)
        check = zlib.adler32(engine.decompress(stream)).to_bytes(4, "big")
        whole = b"\x78\x01" + stream[: len(stream) - len(engine.unused_data)] + check
        return _samples(imagecodecs.deflate_decode(whole), written)
    decode = imagecodecs.jpegls_decode if written.syntax in JPEG_LS else imagecodecs.jpeg2k_decode
    return decode(stream)


def _jpeg_sof3(written: Written) -> Any:
    return imagecodecs.jpegsof3_decode(bytearray(written.stream))  # some versions write into it


def _zlib(written: Written) -> Any:
    return _samples(zlib.decompressobj(-15).decompress(written.stream), written)


def _samples(data: bytes, written: Written) -> Any:
    if written.allocated == 1:
        count = written.rows * written.columns
        return np.unpackbits(np.frombuffer(data, "u1"), count=count, bitorder="little")
    return np.frombuffer(data, f"<{'ui'[written.signed]}{written.allocated // 8}")


def _micro_reader(written: Written) -> Any:
    """Return what the decoders written in Rust of `micro-reader-codecs` make of a codestream."""
    import micro_reader_codecs as library

    # Of lossless JPEG only samples of just 8 bits get one byte.
    bits = written.header.precision
    wide = 1 if bits == 8 or (bits < 8 and written.syntax in JPEG_XL) else 2
    out = np.zeros(written.rows * written.columns * written.samples * wide, "u1")
    if written.syntax in JPEG_XL:
        library.jxl_decode_into(written.stream, out)
        return _pressed(out.view(f"<u{wide}"), written)
    library.jpeg_decode_into(written.stream, out, "rgb")  # that is, without conversion
    return out.view(f"<u{wide}")


def _pressed(array: Any, written: Written) -> Any:
    """Return samples that were stretched to all of 8 or 16 bits as they were."""
    most = (1 << written.header.precision) - 1
    return np.rint(array * (most / np.iinfo(array.dtype).max))


def _pyjpegxl(written: Written) -> Any:
    """Return what pyjpegxl, which is libjxl, makes of a codestream."""
    import pyjpegxl

    if written.syntax == XL_JPEG:
        return ffmpeg(written, pyjpegxl.jxl_to_jpeg(written.stream), "mjpeg")
    return _pressed(pyjpegxl.decode_to_numpy(written.stream)[1], written)


# ---- commands -----------------------------------------------------------------------------------

_TOOLS = {
    RLE: ("dcmdrle",),
    **dict.fromkeys(JPEG_LS, ("dcmdjpls",)),
    **dict.fromkeys(JPEG, ("dcmdjpeg", "+cn")),
}


def _dcmtk(written: Written) -> Any:
    out = written.path.with_suffix(".out")
    done = subprocess.run(
        [*_TOOLS[written.syntax], os.fspath(written.path), os.fspath(out)], capture_output=True
    )
    if done.returncode:
        raise ValueError(done.stderr.decode(errors="replace"))
    return pydicom.pixels.pixel_array(out, raw=True)


# ---- the tables ---------------------------------------------------------------------------------


def _of(*codes: tuple[set[str], str]) -> dict[str, str]:
    return {syntax: code for syntaxes, code in codes for syntax in syntaxes}


def _installed(name: str) -> Callable[[], bool]:
    return lambda: find_spec(name) is not None


READERS: tuple[Reader, ...] = (
    Reader("pydicom", _of(({RLE}, "pydicom")), lambda: True, _by_pydicom("pydicom")),
    Reader(
        "pylibjpeg",
        # OpenJPEG's decoder of High-Throughput code-blocks is of OpenJPH's author.
        _of(({RLE}, "pylibjpeg-rle"), (JPEG_2000, "OpenJPEG"), (HIGH_THROUGHPUT, "OpenJPH")),
        _installed("openjpeg"),
        _by_pydicom("pylibjpeg"),
    ),
    Reader("pyjpegls", _of((JPEG_LS, "CharLS")), _installed("jpeg_ls"), _by_pydicom("pyjpegls")),
    Reader(
        "pillow",
        _of((LOSSY_JPEG, "IJG"), (JPEG_2000, "OpenJPEG")),
        _installed("PIL"),
        _by_pydicom("pillow"),
    ),
    Reader(
        "gdcm",
        _of(({RLE}, "GDCM"), (JPEG, "IJG"), (JPEG_LS, "CharLS"), (JPEG_2000, "OpenJPEG")),
        _installed("gdcm"),
        _gdcm,
    ),
    Reader(
        "imagecodecs",
        _of(
            ({RLE}, "imagecodecs"),
            ({DEFLATED}, "zlib"),
            (JPEG_LS, "CharLS"),
            (JPEG_2000, "OpenJPEG"),
        ),
        lambda: True,
        _imagecodecs,
    ),
    # In the encoder's package, but no code that the encoder has.
    Reader("jpeg_sof3", _of((LOSSLESS_JPEG, "jpeg_sof3")), lambda: True, _jpeg_sof3),
    Reader("zlib", _of(({DEFLATED}, "zlib")), lambda: True, _zlib),
    Reader(
        "FFmpeg",
        _of((JPEG | JPEG_LS | JPEG_2000 | HIGH_THROUGHPUT, "FFmpeg")),
        lambda: True,
        ffmpeg,
    ),
    Reader(
        "micro-reader",
        _of((LOSSY_JPEG, "micro-reader"), (LOSSLESS_JPEG, "jpeg-decoder"), (JPEG_XL, "jxl-oxide")),
        _installed("micro_reader_codecs"),
        _micro_reader,
    ),
    Reader("pyjpegxl", _of((JPEG_XL, "libjxl")), _installed("pyjpegxl"), _pyjpegxl),
    Reader(
        "DCMTK",
        _of(({RLE}, "DCMTK"), (JPEG, "IJG"), (JPEG_LS, "CharLS")),
        lambda: shutil.which("dcmdjpeg") is not None,
        _dcmtk,
    ),
)

CANNOT: tuple[Cannot, ...] = (
    Cannot(
        "gdcm",
        {RLE, *LOSSLESS_JPEG, *JPEG_LS},
        lambda w: w.stored < 8 or w.stored == 8 < w.allocated,
        "ends the process for samples of fewer than 8 bits, and of 8 in 16",
        ends=True,
    ),
    Cannot(
        "gdcm",
        {RLE},
        lambda w: w.allocated == 32 or (w.samples == 3 and w.allocated == 16),
        "takes the bytes of samples of 32 bits, and of colour of 16, for others",
    ),
    Cannot("gdcm", {RLE}, lambda w: w.rows * w.columns < 64, "refuses frames of under 64 pixels"),
    Cannot("pydicom", {RLE}, lambda w: w.allocated == 1, "decodes whole bytes only"),
    Cannot("DCMTK", {RLE}, lambda w: w.allocated == 1, "decodes whole bytes only"),
    Cannot(
        "DCMTK",
        JPEG_LS,
        lambda w: w.header.precision < 8,
        "has CharLS 1, which knows no thresholds for samples of fewer than 8 bits",
    ),
    Cannot(
        "DCMTK",
        JPEG_LS,
        lambda w: w.header.precision == 8 < w.allocated,
        "wants more than 8 bits in the codestream where 16 are allocated",
    ),
    Cannot(
        "FFmpeg",
        LOSSLESS_JPEG,
        lambda w: w.header.precision == 16,
        "reads 16 bits after the code of a difference of 32768, which has none (T.81 H.1.2.2)",
    ),
    Cannot(
        "FFmpeg",
        JPEG_LS,
        lambda w: w.samples == 3 and (w.header.process == 2 or w.header.precision > 8),
        "has no colour that is interleaved by sample or of more than 8 bits",
    ),
    Cannot(
        "FFmpeg",
        JPEG_LS,
        lambda w: w.samples == 3 and w.header.process == 1 and w.header.precision < 8,
        "moves the first component alone to the upper end of its 8 bits",
    ),
    Cannot(
        "FFmpeg",
        JPEG_2000 | HIGH_THROUGHPUT,
        lambda w: w.header.precision > 16,
        "has no pictures of more than 16 bits",
    ),
    Cannot(
        "FFmpeg",
        HIGH_THROUGHPUT,
        lambda w: w.header.precision == w.stored,
        "gets code-blocks wrong that have all the bit-planes there may be, as large contrasts "
        "have; OpenHTJ2K, tried by hand with 8 bits, reads them as OpenJPH and OpenJPEG do",
    ),
    Cannot(
        "pylibjpeg",
        HIGH_THROUGHPUT,
        lambda w: w.header.precision > 16,
        "has an OpenJPEG that refuses High-Throughput code-blocks of so many bit-planes",
    ),
    Cannot(
        "pillow", LOSSY_JPEG, lambda w: w.header.precision > 8, "has a libjpeg-turbo for 8 bits"
    ),
    Cannot(
        "pillow",
        JPEG_2000,
        lambda w: w.header.precision > (8 if w.samples == 3 else 16),
        "has no pictures of more than 16 bits, nor of colour of more than 8",
    ),
    Cannot("micro-reader", LOSSY_JPEG, lambda w: w.header.precision > 8, "decodes 8 bits only"),
    Cannot(
        "micro-reader",
        {XL_JPEG},
        lambda w: True,
        "does not restore the JPEG stream but draws it with JPEG XL's rules, as libjxl does, which "
        "is up to 8 off what decoders of JPEG give: test_recompressed compares it with that",
    ),
)
