"""MPEG-2, H.264 and HEVC for codicom with PyAV: decoding only.

Belongs here: the object that codicom finds by this distribution's entry points, and what of a
stream is believed. Must not know: data sets, files. Layer: a plugin, above codicom.pixels.codec.
"""

from __future__ import annotations

import warnings
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from codicom.errors import CodicomWarning
from codicom.pixels.codec import Decoded, FrameSpec

from ._ends import Closing, has_end_code

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["StreamDecoder", "VideoError", "decoder"]

_PIP = (
    'pip install "av>=17.1" (PyAV is under the BSD licence; its wheels hold libraries under the '
    "GPL, x264 and x265)"
)
# With 14.0 to 17.0 this distribution's tests of colour, and with some of number, fail.
_OLDEST = [17, 1]

# The containers of PS3.5 8.2.5 to 8.2.8 and bare streams. No others are tried, since some of
# FFmpeg's are lists of further files to open.
_CONTAINERS = "mpegts,mpeg,mpegvideo,h264,hevc,mov,mp4"

_BARE_MPEG2 = "mpegvideo"
_NO_END = (
    "the MPEG-2 stream has no sequence end code (ISO/IEC 13818-2 6.2.2): something may be missing "
    "at the end of the last frame"
)

_MPEG2, _HEVC = ("100", "101"), ("107", "108")

# The matrices of ITU-T H.273 that swscale has, by their code points; PS3.3 C.7.6.3.1.2 gives
# YBR_PARTIAL_420 the coefficients of ITU-R BT.601, so that is what a stream has that is silent.
_MATRICES = {1: 1, 2: 5, 4: 4, 5: 5, 6: 5, 7: 7, 9: 9}
_LIMITED, _FULL = 1, 2


class VideoError(ValueError):
    """A stream that is damaged, or is not what the data set says."""


class StreamDecoder:
    """Video of 8 bits and more with PyAV; see :class:`codicom.pixels.codec.StreamDecoder`."""

    label = "av"
    priority = 50

    def missing(self) -> str | None:
        """Return why PyAV cannot be used, with the pip line that helps, or None."""
        try:
            found = version("av")
        except PackageNotFoundError:
            return f"the library PyAV is not installed: {_PIP}"
        numbers = [int(part) if part.isdigit() else 0 for part in found.split(".")]
        if numbers < _OLDEST:
            return f"PyAV {found} was found to give false colours: {_PIP}"
        return None

    def decode_stream(
        self, stream: BinaryIO, frame: FrameSpec, start: int, as_rgb: bool
    ) -> Iterator[tuple[Any, Decoded]]:
        """Decode a stream, one frame as each is asked for.

        Parameters
        ----------
        stream : file object
            MPEG-2, H.264 or HEVC, bare or in an MPEG transport or program stream or in MP4.
        frame : FrameSpec
            What the data set says of each frame.
        start : int
            The number of the first frame to yield, from 0.
        as_rgb : bool
            Whether to convert to RGB; otherwise YCbCr is given as it is coded, chroma repeated.

        Yields
        ------
        tuple of (numpy.ndarray, Decoded)
            By pixel, of the stream's precision.

        Raises
        ------
        VideoError
            If the stream is damaged, or its size, depth or format are not those promised.
        """
        import av

        if frame.samples_per_pixel != 3 or frame.is_signed:
            raise VideoError("video has 3 unsigned samples per pixel, the data set has others")
        try:
            yield from self._frames(stream, frame, start, as_rgb)
        except av.FFmpegError as error:
            raise VideoError(f"FFmpeg: {error.strerror} ({type(error).__name__})") from None

    def _frames(
        self, stream: BinaryIO, frame: FrameSpec, start: int, as_rgb: bool
    ) -> Iterator[tuple[Any, Decoded]]:
        import av
        from av.video.reformatter import VideoReformatter

        # Coded sizes are multiples of up to 64.
        most = {"max_pixels": str((frame.rows + 64) * (frame.columns + 64))}
        has_end = has_end_code(stream)
        with av.open(
            stream, "r", container_options={"format_whitelist": _CONTAINERS}, options=most
        ) as container:
            if not container.streams.video:
                raise VideoError("there is no video in the stream")
            video = container.streams.video[0]
            context = video.codec_context
            _check(context.name, context.width, context.height, frame)
            context.options = {"err_detect": "explode", **most}
            context.thread_type = "AUTO"
            if container.format.name == _BARE_MPEG2 and not has_end:
                warnings.warn(_NO_END, CodicomWarning, stacklevel=2)
            # MP4 says how long its parts are.
            open_ended = context.name != "mpeg2video" and not container.format.name.startswith(
                "mov"
            )
            closing = Closing(context, most) if open_ended else None
            reformatter = VideoReformatter()
            for number, picture in enumerate(_pictures(container.demux(video), closing)):
                if picture.is_corrupt:
                    raise VideoError(f"frame {number} is damaged")
                if number >= start:
                    _check(context.name, picture.width, picture.height, frame)
                    yield _samples(reformatter, picture, frame, as_rgb)


def _pictures(packets: Iterator[Any], closing: Closing | None) -> Iterator[Any]:
    """Yield the pictures of packets, the last of which is empty; raise if the end is missing."""
    packet = next(packets)
    for following in packets:
        if packet.is_corrupt:
            raise VideoError("the stream is damaged or cut")
        pictures = packet.decode()
        if closing is not None:
            closing.add(packet)
            if not following.size:
                pictures += following.decode()
                if closing.is_cut(pictures):
                    raise VideoError("the stream is cut within its last frame")
                yield from pictures
                return
        yield from pictures
        packet = following
    yield from packet.decode()


def _check(codec: str, width: int, height: int, frame: FrameSpec) -> None:
    """Raise VideoError if a stream is of another format or size than the data set says."""
    part = frame.transfer_syntax_uid.split(".")[7]
    wanted = "mpeg2video" if part in _MPEG2 else "hevc" if part in _HEVC else "h264"
    if codec != wanted:
        raise VideoError(f"the stream is {codec}, the transfer syntax is for {wanted}")
    if (height, width) != (frame.rows, frame.columns):
        raise VideoError(
            f"the stream has {height} rows and {width} columns, the data set {frame.rows} and "
            f"{frame.columns}"
        )


def _samples(reformatter: Any, picture: Any, frame: FrameSpec, as_rgb: bool) -> tuple[Any, Decoded]:
    """Return the samples of a picture by pixel, and what they are."""
    form = picture.format
    bits = form.components[0].bits
    if frame.bits_allocated != (8 if bits == 8 else 16):
        raise VideoError(f"the stream has {bits} bits, BitsAllocated is {frame.bits_allocated}")
    if len(form.components) != 3 or len(picture.planes) != 3:
        raise VideoError(f"the stream has pictures of the form {form.name}, not 3 planes")
    is_full = int(picture.color_range) == _FULL or form.name.startswith("yuvj")
    if as_rgb or form.is_rgb:
        return _rgb(reformatter, picture, bits, is_full), Decoded("RGB", 0, bits, False)
    pixels = np.empty((frame.rows, frame.columns, 3), "u1" if bits == 8 else "<u2")
    for i, plane in enumerate(picture.planes):
        samples = _plane(plane, pixels.dtype, plane.width)
        # Chroma is repeated; swscale leaves wrong samples at the right of planes of some widths.
        down, right = -(-frame.rows // plane.height), -(-frame.columns // plane.width)
        full = samples.repeat(down, axis=0).repeat(right, axis=1)
        pixels[..., i] = full[: frame.rows, : frame.columns]
    return pixels, Decoded("YBR_FULL" if is_full else "YBR_PARTIAL_420", 0, bits, False)


def _rgb(reformatter: Any, picture: Any, bits: int, is_full: bool) -> Any:
    """Return a picture as RGB, of its own precision."""
    matrix = int(picture.colorspace)
    if not picture.format.is_rgb and matrix not in _MATRICES:
        raise VideoError(f"the stream's colour matrix {matrix} is not known; raw=True leaves it")
    space = _MATRICES.get(matrix, 5)
    # Not to planes of red, green and blue: of some widths swscale leaves the right ones undone.
    converted = reformatter.reformat(
        picture,
        format="rgb24" if bits == 8 else "rgb48le",
        src_colorspace=space,
        dst_colorspace=space,
        src_color_range=_FULL if is_full else _LIMITED,
        dst_color_range=_FULL,
    )
    dtype = np.dtype("u1" if bits == 8 else "<u2")
    pixels = _plane(converted.planes[0], dtype, 3 * picture.width)
    return np.ascontiguousarray(pixels) if bits == 8 else pixels >> (16 - bits)


def _plane(plane: Any, dtype: Any, width: int) -> Any:
    """Return a plane's samples, without what is between its rows."""
    rows = np.frombuffer(plane, dtype).reshape(-1, plane.line_size // dtype.itemsize)
    return rows[: plane.height, :width]


decoder = StreamDecoder()
