"""Video that PyAV encodes here, compared with what PyAV itself decodes."""

from __future__ import annotations

import io
import sys
import warnings
from importlib import metadata
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

import codicom
from codicom import uid
from codicom.encaps import encapsulate
from codicom.errors import CodecError, CodicomError, CodicomWarning, InvalidPixelDataError
from codicom.pixels import registry
from codicom.pixels.codec import StreamDecoder
from codicom_video import VideoError, decoder
from videos import COLUMNS, FRAMES, KINDS, ROWS, stream


def expected(kind: str) -> np.ndarray:
    """Return what PyAV decodes, as RGB."""
    form, shift = ("rgb48le", 6) if kind == "hevc-10" else ("rgb24", 0)
    with av.open(io.BytesIO(stream(kind))) as container:
        return np.stack([f.to_ndarray(format=form) >> shift for f in container.decode(video=0)])


def dataset(kind: str, data: bytes, fragments: int = 1, **changes: Any) -> codicom.Dataset:
    """Return a data set with a video."""
    bits = 10 if kind == "hevc-10" else 8
    ds = codicom.Dataset()
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = f"1.2.840.10008.1.2.4.{KINDS[kind][3]}"
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.77.1.4.1", "1.2.3"
    ds.Rows, ds.Columns, ds.NumberOfFrames = ROWS, COLUMNS, FRAMES
    ds.SamplesPerPixel, ds.PlanarConfiguration, ds.PixelRepresentation = 3, 0, 0
    ds.PhotometricInterpretation = "YBR_PARTIAL_420"
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = 8 if bits == 8 else 16, bits, bits - 1
    ds.PixelData = encapsulate([data], fragments_per_frame=fragments, has_bot=False)
    ds["PixelData"].is_undefined_length = True
    for name, value in changes.items():
        setattr(ds, name, value)
    return ds


def test_every_video_syntax_has_the_plugin() -> None:
    syntaxes = {str(u) for u in uid.MPEGTransferSyntaxes}
    group = "codicom.decoders."
    (own,) = {e.dist.name for e in metadata.entry_points(group=f"{group}{uid.MPEG2MPML}")}
    found = {
        e.group[len(group) :]
        for e in metadata.distribution(own).entry_points
        if e.group.startswith(group)
    }
    assert found == syntaxes
    for syntax in syntaxes:
        assert [c.label for c in registry.candidates("decoders", syntax)] == ["av"]
    assert isinstance(decoder, StreamDecoder)


@pytest.mark.parametrize("fragments", [1, 4])
@pytest.mark.parametrize("kind", KINDS)
def test_frames_are_those_of_pyav(kind: str, fragments: int, tmp_path: Path) -> None:
    wanted = expected(kind)
    if fragments == 1:
        ds = dataset(kind, stream(kind))
    else:
        path = tmp_path / "video.dcm"
        dataset(kind, stream(kind), fragments).save_as(path, enforce_file_format=True)
        ds = codicom.dcmread(path, defer_size=256)
    array = ds.pixel_array
    assert array.shape == (FRAMES, ROWS, COLUMNS, 3)
    assert np.array_equal(array, wanted)
    report = ds.pixel_report[3]
    assert (report.plugin, report.photometric_interpretation) == ("av", "RGB")
    assert np.array_equal(codicom.pixel_array(ds, index=5), wanted[5])
    assert np.array_equal(np.stack(list(codicom.iter_pixels(ds))), wanted)
    for index, frame in zip((7, 2, 2), codicom.iter_pixels(ds, indices=[7, 2, 2])):
        assert np.array_equal(frame, wanted[index])
    frames = ds.frames
    assert len(frames) == FRAMES
    for index in (3, 4, 1, FRAMES - 1, 0):
        assert np.array_equal(frames[index].array(), wanted[index])
    with pytest.raises(InvalidPixelDataError, match="encapsulated_stream"):
        _ = frames[0].encoded


@pytest.mark.parametrize("kind", ["h264", "hevc-10"])
def test_raw_is_the_coded_luma(kind: str) -> None:
    ds = dataset(kind, stream(kind))
    raw = ds.frames[4].array(raw=True)
    with av.open(io.BytesIO(stream(kind))) as container:
        plane = list(container.decode(video=0))[4].planes[0]
    coded = np.frombuffer(plane, raw.dtype).reshape(ROWS, -1)[:, :COLUMNS]
    assert np.array_equal(raw[..., 0], coded)
    assert not np.array_equal(raw, ds.frames[4].array())
    with pytest.raises(InvalidPixelDataError, match="YBR_PARTIAL_420"):
        ds.decompress(as_rgb=False)


# Kr and Kb of ITU-T H.273 table 4
@pytest.mark.parametrize(
    ("kind", "columns", "matrix", "span", "kr", "kb"),
    [
        ("h264", 66, 1, 1, 0.2126, 0.0722),
        ("h264", 70, 5, 1, 0.299, 0.114),
        ("h264", 72, 1, 2, 0.2126, 0.0722),
        ("h264", 100, 2, 0, 0.299, 0.114),
        ("mpeg2", 78, 2, 0, 0.299, 0.114),
        ("hevc-10", 70, 2, 0, 0.299, 0.114),
        ("hevc-10", 100, 1, 1, 0.2126, 0.0722),
    ],
)
def test_colour_is_what_the_stream_says(
    kind: str, columns: int, matrix: int, span: int, kr: float, kb: float
) -> None:
    data = stream(kind, columns=columns, matrix=matrix, span=span)
    frame = dataset(kind, data, Columns=columns).frames[3]
    scale = 4 if kind == "hevc-10" else 1
    y, cb, cr = np.moveaxis(frame.array(raw=True) / scale, -1, 0)
    if span != 2:
        y, cb, cr = (y - 16) * 255 / 219, (cb - 128) * 255 / 224, (cr - 128) * 255 / 224
    else:
        cb, cr = cb - 128, cr - 128
    red, blue = y + 2 * (1 - kr) * cr, y + 2 * (1 - kb) * cb
    green = (y - kr * red - kb * blue) / (1 - kr - kb)
    wanted = np.clip(np.stack([red, green, blue], -1), 0, 255)
    difference = np.abs(frame.array() / scale - wanted)
    assert difference.mean() < 2
    # FFmpeg may interpolate chroma, which shows at edges; there is none in the last columns, where
    # its conversions to planes leave samples undone.
    assert difference[:, -8:].max() < 8


def test_decompress_and_transcode(tmp_path: Path) -> None:
    wanted = expected("h264")
    ds = dataset("h264", stream("h264"))
    ds.save_as(tmp_path / "in.dcm", enforce_file_format=True)
    ds.decompress()
    assert ds.PhotometricInterpretation == "RGB"
    assert np.array_equal(ds.pixel_array, wanted)
    codicom.transcode(tmp_path / "in.dcm", tmp_path / "out.dcm", uid.ExplicitVRLittleEndian)
    done = codicom.dcmread(tmp_path / "out.dcm")
    assert (done.PhotometricInterpretation, done.NumberOfFrames) == ("RGB", FRAMES)
    assert np.array_equal(done.pixel_array, wanted)
    with pytest.raises(CodicomError, match="YBR_PARTIAL_420"):
        codicom.transcode(
            tmp_path / "in.dcm", tmp_path / "out.dcm", uid.ExplicitVRLittleEndian, as_rgb=False
        )


@pytest.mark.parametrize("kind", KINDS)
def test_number_of_frames(kind: str) -> None:
    with pytest.raises(CodecError, match="ends before frame 12"):
        _ = dataset(kind, stream(kind), NumberOfFrames=13).pixel_array
    with pytest.warns(CodicomWarning, match="more frames"):
        assert len(dataset(kind, stream(kind), NumberOfFrames=11).pixel_array) == 11
    short = dataset(kind, stream(kind), NumberOfFrames=11)
    assert len(codicom.pixel_array(short, allow_excess_frames=False)) == 11
    with pytest.raises(CodicomError):
        _ = dataset(kind, stream(kind), NumberOfFrames=200_000).frames[199_999].array()


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"Rows": ROWS - 2}, "48 rows and 72 columns"),
        ({"Columns": COLUMNS + 8}, "48 rows and 72 columns"),
        ({"SamplesPerPixel": 1}, "3 unsigned samples"),
        ({"BitsAllocated": 16}, "8 bits"),
    ],
)
def test_other_images_than_promised(changes: dict[str, int], text: str) -> None:
    with pytest.raises(CodecError, match=text):
        _ = dataset("h264", stream("h264"), **changes).pixel_array


def test_another_format_than_the_syntax_says() -> None:
    ds = dataset("h264", stream("mpeg2"))
    with pytest.raises(CodecError, match="mpeg2video, the transfer syntax is for h264"):
        _ = ds.pixel_array


def test_a_stream_of_larger_pictures_is_not_decoded() -> None:
    with pytest.raises(CodecError):
        _ = dataset("h264", stream("h264", rows=480, columns=640)).pixel_array


@pytest.mark.parametrize("kind", KINDS)
def test_cut_streams_are_errors(kind: str) -> None:
    whole = stream(kind)
    for cut in range(100, len(whole) - 60, max(1, len(whole) // 12)):
        with pytest.raises(CodicomError):
            _ = dataset(kind, whole[:cut]).pixel_array


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("h264", {}),
        ("h264", {"profile": "baseline"}),
        ("h264", {"x264-params": "interlaced=1:tff=1"}),
        ("h264", {"x264-params": "keyint=4:open-gop=1:bframes=3"}),
        ("h264", {"x264-params": "intra-refresh=1:keyint=8:bframes=0"}),
        ("h264", {"x264-params": "keyint=1:qp=0"}),
        ("h264-ts", {}),
        ("hevc", {"x265-params": "log-level=none:keyint=4:open-gop=1:bframes=4"}),
        ("hevc", {"x265-params": "log-level=none:lossless=1"}),
    ],
)
def test_an_end_that_is_missing_is_seen(kind: str, options: dict[str, str]) -> None:
    """Also that of the last few bytes, which FFmpeg reads zeros for."""
    whole = stream(kind, **options)
    wanted = dataset(kind, whole).pixel_array
    for cut in (*range(1, 40), *range(40, 160, 9)):
        try:
            found = dataset(kind, whole[:-cut]).pixel_array
        except CodecError:
            continue
        assert np.array_equal(found, wanted), cut


def test_mpeg2_that_does_not_say_where_it_ends() -> None:
    with pytest.warns(CodicomWarning, match="no sequence end code"):
        array = dataset("mpeg2", stream("mpeg2")).pixel_array
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ended = dataset("mpeg2", stream("mpeg2") + b"\0\0\1\xb7").pixel_array
    assert np.array_equal(ended, array)


def test_no_playlist_is_followed(tmp_path: Path) -> None:
    other = tmp_path / "other.ts"
    other.write_bytes(stream("h264-ts"))
    for text in (
        f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{other}\n#EXT-X-ENDLIST\n",
        f"ffconcat version 1.0\nfile {other}\n",
    ):
        with pytest.raises(CodecError, match="FFmpeg"):
            _ = dataset("h264-ts", text.encode()).pixel_array


def test_damage_is_an_error_of_codicom() -> None:
    rng = np.random.default_rng(7)
    for kind in KINDS:
        for _ in range(8):
            data = bytearray(stream(kind))
            data[rng.integers(len(data))] ^= 1 << int(rng.integers(8))
            try:
                array = dataset(kind, bytes(data)).pixel_array
            except CodicomError:
                continue
            assert array.shape == (FRAMES, ROWS, COLUMNS, 3)


def test_nothing_is_imported_before_it_is_needed_and_a_lack_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert decoder.missing() is None
    for old in ("14.0.0", "17.0.1"):
        monkeypatch.setattr("codicom_video.version", lambda name, old=old: old)
        assert f"PyAV {old} was found" in str(decoder.missing())
    monkeypatch.setattr("codicom_video.version", lambda name: "17.1.0rc1")
    assert decoder.missing() is None

    def absent(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr("codicom_video.version", absent)
    registry.refresh()
    try:
        with pytest.raises(CodicomError, match=r'(?s)not installed: pip install "av>=17.1" .*GPL'):
            _ = dataset("h264", stream("h264")).pixel_array
    finally:
        monkeypatch.undo()
        registry.refresh()
    from subprocess import run

    code = "import sys, codicom_video; sys.exit('av' in sys.modules)"
    assert run([sys.executable, "-c", code], check=False).returncode == 0


def test_direct_call() -> None:
    from codicom.pixels.spec import frame_spec

    ds = dataset("h264", stream("h264"))
    spec, _ = frame_spec(ds, str(ds.file_meta.TransferSyntaxUID))
    pairs = list(decoder.decode_stream(io.BytesIO(stream("h264")), spec, 9, True))
    assert [samples.nbytes for samples, _ in pairs] == [spec.frame_length] * 3
    with pytest.raises(VideoError):
        list(decoder.decode_stream(io.BytesIO(b""), spec, 0, True))
