"""RLE Lossless against its peers, one thread: ``python -m benchmarks.bench_rle``.

Each image is decoded from pylibjpeg-rle's stream and from our own, and encoded. The decoders are
called as the contract of codicom.pixels.codec has it, through Python, into memory that is there;
the peers in the fastest form that they offer. They write colour by plane, so that this is what is
compared first; then colour by pixel, for which numpy has to turn the peers' planes. imagecodecs
has no RLE encoder: its PackBits encoder stands for it, on byte planes that are made beforehand,
which is to its favour. The candidates take turns, so that what else the machine does meets them
alike, and the least of many calls counts.

The images are synthetic likenesses of those that ``CODICOM_CORPUS`` names, which replace them if it
is set: a CT, an MR, a CR, an ultrasound and a noisy 16-bit radiograph.
"""

from __future__ import annotations

import math
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import imagecodecs
import numpy as np
from rle import rle as pylibjpeg_rle

import codicom_rle
from benchmarks.common import Row
from codicom.pixels.codec import FrameSpec

Array = Any

_UID = "1.2.840.10008.1.2.5"


class Result(NamedTuple):
    """The times, in seconds, and the sizes, in bytes, of one image."""

    name: str
    nbytes: int
    memcpy: float
    decode: dict[str, float]
    decode_own: float
    encode: dict[str, float]
    sizes: dict[str, int]


# --- images ---------------------------------------------------------------------------------


def _blobs(rows: int, columns: int, seed: int, count: int = 24) -> Array:
    """Return smooth structures with values from 0 to 1."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0 : 1 : rows * 1j, 0 : 1 : columns * 1j].astype(np.float32)
    image = np.zeros((rows, columns), np.float32)
    for _ in range(count):
        cy, cx = random.uniform(0.15, 0.85, 2)
        sy, sx = random.uniform(0.02, 0.2, 2)
        image += random.uniform(-1, 1) * np.exp(-(((y - cy) / sy) ** 2) - ((x - cx) / sx) ** 2)
    image -= image.min()
    return image / image.max()


def _disc(rows: int, columns: int, radius: float) -> Array:
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    return y * y + x * x < radius * radius


def _noise(shape: tuple[int, ...], sigma: float, seed: int) -> Array:
    return np.random.default_rng(seed).normal(0, sigma, shape)


def synthetic() -> dict[str, Array]:
    """Return images that resemble the real ones in size, depth and what RLE makes of them."""
    ct = np.where(_disc(512, 512, 0.8), 400 * _blobs(512, 512, 1) - 100, -1000)
    ct = ct + _noise((512, 512), 12, 2)
    ct[~_disc(512, 512, 1.0)] = -2000
    mr = np.where(_disc(512, 512, 0.75), 350 * _blobs(512, 512, 3), 0) + np.abs(
        _noise((512, 512), 4, 4)
    )
    mr = np.kron(mr, np.ones((2, 2)))  # interpolated, as many scanners do
    mr = (mr + np.roll(mr, 1, 0) + np.roll(mr, 1, 1) + np.roll(mr, (1, 1), (0, 1))) / 4
    cr = 900 * _blobs(1760, 1760, 5) + _noise((1760, 1760), 1.2, 6)
    us = np.zeros((480, 640, 3))
    fan = _disc(480, 640, 0.75)
    us[fan] = (160 * _blobs(480, 640, 7) + np.abs(_noise((480, 640), 6, 8)))[fan, None]
    us[200:260, 280:360, 0] += 90
    us[20:40, 20:200] = 200
    dx = 20000 * _blobs(2500, 2000, 9) + 800 + _noise((2500, 2000), 60, 10)
    return {
        "ct 512x512 16-bit": ct.round().astype("<i2"),
        "mr 1024x1024 12-bit": mr.round().astype("<u2"),
        "cr 1760x1760 10-bit": cr.clip(0, 1023).round().astype("<u2"),
        "us 640x480 RGB": us.clip(0, 255).astype("u1"),
        "dx 2500x2000 16-bit": dx.clip(0, 65535).round().astype("<u2"),
    }


def real(corpus: Path) -> dict[str, Array]:
    """Return the images of the corpus that are there; the radiograph is one with noise added."""
    from pydicom import dcmread
    from pydicom.encaps import get_frame

    def read(name: str) -> Array | None:
        found = sorted((corpus / "files").rglob(name))
        if not found:
            return None
        ds = dcmread(found[0])
        if ds.file_meta.TransferSyntaxUID.name.startswith(("JPEG 2000", "High-Throughput")):
            return imagecodecs.jpeg2k_decode(get_frame(ds.PixelData, 0, number_of_frames=1))
        if ds.file_meta.TransferSyntaxUID.name.startswith("JPEG"):
            return imagecodecs.jpeg_decode(get_frame(ds.PixelData, 0, number_of_frames=1))
        return ds.pixel_array

    images = {
        "ct 512x512 16-bit": read("693_UNCR.dcm"),
        "mr 1024x1024 12-bit": read("MR2_JPLL"),
        "cr 1760x1760 10-bit": read("RG3_RLE"),
        "us 640x480 RGB": read("US1_JPH"),
    }
    dx = read("RG1_J2KI.dcm")
    if dx is not None:
        rows, columns = dx.shape
        dx = np.pad(dx, ((0, 2500 - rows), (0, 2000 - columns)), mode="reflect")
        dx = (dx + _noise(dx.shape, 40, 11)).clip(0, 65535).round().astype("<u2")
    images["dx 2500x2000 16-bit"] = dx
    return {name: image for name, image in images.items() if image is not None}


def images() -> dict[str, Array]:
    """Return the images to measure: real ones where there are some."""
    found = synthetic()
    if corpus := os.environ.get("CODICOM_CORPUS"):
        found |= real(Path(corpus))
    return {name: np.ascontiguousarray(image) for name, image in found.items()}


# --- measuring ------------------------------------------------------------------------------


def least(candidates: dict[str, Callable[[], Any]], seconds: float = 3.0) -> dict[str, float]:
    """Return the least time of one call of each; they take turns of a few calls."""
    times = dict.fromkeys(candidates, math.inf)
    stop = time.perf_counter() + seconds
    rounds = 0
    while rounds < 3 or time.perf_counter() < stop:
        for name, call in candidates.items():
            for _ in range(5):
                begin = time.perf_counter()
                call()
                times[name] = min(times[name], time.perf_counter() - begin)
        rounds += 1
    return times


def frame_of(image: Array) -> FrameSpec:
    """Return the description of an image of shape (rows, columns) or (rows, columns, 3)."""
    bits = image.dtype.itemsize * 8
    samples = image.shape[2] if image.ndim == 3 else 1
    return FrameSpec(
        image.shape[0],
        image.shape[1],
        samples,
        bits,
        bits,
        int(image.dtype.kind == "i"),
        "RGB" if samples == 3 else "MONOCHROME2",
        0,
        _UID,
    )


def measure(name: str, image: Array, by_pixel: bool, seconds: float = 3.0) -> Result:
    """Measure one image and check that all that decodes it agrees."""
    raw = image.tobytes()
    frame = frame_of(image)
    rows, columns, samples = frame.rows, frame.columns, frame.samples_per_pixel
    bits = frame.bits_allocated
    own = codicom_rle.encoder.encode(memoryview(raw), frame)
    theirs = pylibjpeg_rle.encode_frame(raw, rows, columns, samples, bits, "<")
    planes = [
        np.ascontiguousarray(image.reshape(rows, columns, samples).view("u1")[:, :, j])
        for j in range(samples * bits // 8)
    ]
    turn = by_pixel and samples == 3
    wanted = frame if turn or samples == 1 else replace(frame, planar_configuration=1)
    expected = raw if wanted is frame else b"".join(plane.tobytes() for plane in planes)
    out, peer_out = bytearray(len(raw)), bytearray(len(raw))
    target, view_own, view_theirs = memoryview(out), memoryview(own), memoryview(theirs)

    def finish(decoded: Any) -> Any:
        if not turn:
            return decoded
        return np.frombuffer(decoded, "u1").reshape(3, -1).T.copy()

    decoders = {
        "codicom": lambda: codicom_rle.decoder.decode(view_theirs, wanted, target),
        "own": lambda: codicom_rle.decoder.decode(view_own, wanted, target),
        "pylibjpeg-rle": lambda: finish(
            pylibjpeg_rle.decode_frame(theirs, rows * columns, bits, "<")
        ),
        "imagecodecs": lambda: finish(
            imagecodecs.dicomrle_decode(theirs, image.dtype.str, out=peer_out)
        ),
        "memcpy": lambda: target.__setitem__(slice(None), raw),
    }
    for decoder in ("codicom", "own", "pylibjpeg-rle", "imagecodecs"):
        result = decoders[decoder]()
        if bytes(out if decoder in ("codicom", "own") else result) != expected:
            raise AssertionError(f"{name}: the pixels that {decoder} decodes differ")
    decode = least(decoders, seconds)
    encode = least(
        {
            "codicom": lambda: codicom_rle.encoder.encode(memoryview(raw), frame),
            "pylibjpeg-rle": lambda: pylibjpeg_rle.encode_frame(
                raw, rows, columns, samples, bits, "<"
            ),
            "imagecodecs": lambda: [imagecodecs.packbits_encode(p, axis=-1) for p in planes],
        },
        seconds,
    )
    sizes = {
        "codicom": len(own),
        "pylibjpeg-rle": len(theirs),
        "imagecodecs": sum(len(imagecodecs.packbits_encode(p, axis=-1)) for p in planes),
    }
    own_time, memcpy = decode.pop("own"), decode.pop("memcpy")
    return Result(name, len(raw), memcpy, decode, own_time, encode, sizes)


def results(seconds: float = 3.0) -> Iterator[Result]:
    """Measure all images, colour by plane and by pixel."""
    for name, image in images().items():
        if image.ndim == 3:
            yield measure(f"{name} by plane", image, False, seconds)
            yield measure(f"{name} by pixel", image, True, seconds)
        else:
            yield measure(name, image, True, seconds)


def _mean(values: list[float]) -> float:
    return math.exp(sum(map(math.log, values)) / len(values))


def rows() -> list[Row]:
    """Return the figures that have a bar, for ``python -m benchmarks``."""
    measured = list(results())
    found = []
    every: list[float] = []
    own: list[float] = []

    def add(figure: str, ours: str, peer: str, ratio: float, bar: float) -> None:
        found.append(Row(figure, ours, peer, f"{ratio:.1f}x", f">= {bar:g}x", ratio >= bar))

    def speed(result: Result, seconds: float) -> str:
        return f"{result.nbytes / seconds / 1e6:.0f} MB/s"

    for r in measured:
        for peer in ("pylibjpeg-rle", "imagecodecs"):
            ratio = r.decode[peer] / r.decode["codicom"]
            every.append(ratio)
            own.append(r.decode[peer] / r.decode_own)
            add(
                f"RLE decode {r.name}, {peer}",
                speed(r, r.decode["codicom"]),
                speed(r, r.decode[peer]),
                ratio,
                3,
            )
        found.append(
            Row(
                f"RLE decode {r.name}, our stream, share of memcpy",
                speed(r, r.decode_own),
                speed(r, r.memcpy),
                f"{r.memcpy / r.decode_own:.0%}",
            )
        )
    add("RLE decode, geometric mean", "", "", _mean(every), 4)
    add("RLE decode, our streams, geometric mean", "", "", _mean(own), 6)
    for r in measured:
        for peer, bar in (("pylibjpeg-rle", 12.0), ("imagecodecs", 2.0)):
            add(
                f"RLE encode {r.name}, {peer}",
                speed(r, r.encode["codicom"]),
                speed(r, r.encode[peer]),
                r.encode[peer] / r.encode["codicom"],
                bar,
            )
        ours, theirs = r.sizes["codicom"], r.sizes["pylibjpeg-rle"]
        found.append(
            Row(
                f"RLE size {r.name}, pylibjpeg-rle",
                f"{ours / 1000:.0f} kB",
                f"{theirs / 1000:.0f} kB",
                f"{ours / theirs:.1%}",
                "<= 100%",
                ours <= theirs,
            )
        )
    return found


def main() -> int:
    """Print all figures as one table, a line for each image; MB are of uncompressed samples."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 3.0
    head = ("image", "memcpy", "dec pl", "dec ic", "dec", "x pl", "x ic", "dec own", "x pl", "x ic")
    head += ("memcpy %", "enc pl", "enc ic", "enc", "x pl", "x ic", "kB pl", "kB ic", "kB")
    lines = [head]
    every: list[float] = []
    own: list[float] = []
    for r in results(seconds):
        mb = r.nbytes / 1e6
        pl, ic = r.decode["pylibjpeg-rle"], r.decode["imagecodecs"]
        ours = r.decode["codicom"]
        every += [pl / ours, ic / ours]
        own += [pl / r.decode_own, ic / r.decode_own]
        times = [mb / r.memcpy, mb / pl, mb / ic, mb / ours]
        line = [r.name, *(f"{x:.0f}" for x in times), f"{pl / ours:.2f}", f"{ic / ours:.2f}"]
        line += [f"{mb / r.decode_own:.0f}", f"{pl / r.decode_own:.2f}", f"{ic / r.decode_own:.2f}"]
        line += [f"{r.memcpy / r.decode_own:.0%}"]
        pl, ic, ours = (r.encode[k] for k in ("pylibjpeg-rle", "imagecodecs", "codicom"))
        line += [f"{mb / x:.0f}" for x in (pl, ic, ours)]
        line += [f"{pl / ours:.2f}", f"{ic / ours:.2f}"]
        line += [f"{r.sizes[k] / 1000:.1f}" for k in ("pylibjpeg-rle", "imagecodecs", "codicom")]
        lines.append(tuple(line))
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    for line in lines:
        print("  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)))
    print(f"decode, geometric mean: {_mean(every):.2f}x; own streams: {_mean(own):.2f}x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
