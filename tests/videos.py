"""Small videos that PyAV encodes, for tests of what decodes them.

PyAV's wheels have the encoders x264 and x265 inside, which are under the GPL: they are used by the
tests, and nothing of them is shipped.
"""

from __future__ import annotations

import io
from typing import Any

import av
import numpy as np

ROWS, COLUMNS, FRAMES = 48, 72, 12

# encoder, container, pixel format, end of the transfer syntax UID
KINDS = {
    "mpeg2": ("mpeg2video", "mpeg2video", "yuv420p", "100"),
    "mpeg2-ts": ("mpeg2video", "mpegts", "yuv420p", "101.1"),
    "h264": ("libx264", "h264", "yuv420p", "102"),
    "h264-mp4": ("libx264", "mp4", "yuv420p", "103"),
    "h264-ts": ("libx264", "mpegts", "yuv420p", "104.1"),
    "hevc": ("libx265", "hevc", "yuv420p", "107"),
    "hevc-10": ("libx265", "mp4", "yuv420p10le", "108"),
}
_made: dict[Any, bytes] = {}


def stream(
    kind: str,
    rows: int = ROWS,
    columns: int = COLUMNS,
    matrix: int = 2,
    span: int = 0,
    **options: str,
) -> bytes:
    """Return a small video, made once; the options are the encoder's."""
    key = (kind, rows, columns, matrix, span, *sorted(options.items()))
    if key not in _made:
        encoder, form, pixels, _ = KINDS[kind]
        file = io.BytesIO()
        container = av.open(file, "w", format=form)
        video: Any = container.add_stream(encoder, rate=25)
        video.width, video.height, video.pix_fmt = columns, rows, pixels
        video.codec_context.colorspace, video.codec_context.color_range = matrix, span
        quiet = {"x265-params": "log-level=none"} if encoder == "libx265" else {}
        video.options = {**quiet, **options}
        y, x = np.mgrid[:rows, :columns]
        for i in range(FRAMES):
            planes = ((x * 3 + i * 9) % 256, (y * 4 + i * 5) % 256, x * 0 + i * 20)
            picture = av.VideoFrame.from_ndarray(np.stack(planes, -1).astype("u1"), format="rgb24")
            container.mux(video.encode(picture))
        container.mux(video.encode())
        container.close()
        _made[key] = file.getvalue()
    return _made[key]
