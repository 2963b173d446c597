"""Where bytes live: memory, files, objects."""

from __future__ import annotations

import gzip
import io
import os
import pickle
import tempfile
import threading
from copy import deepcopy
from pathlib import Path

import pytest

from codicom import config
from codicom._wire import source as module
from codicom._wire.opener import open_file
from codicom._wire.source import FileSource, MemorySource, ObjectSource, open_source
from codicom._wire.tape import scan
from codicom.errors import SourceError, TruncatedError
from wire.build import EXPLICIT, FOREVER, Maker, element, item, meta, sequence_end

LIMITS = config.Limits()
LARGE = bytes(range(256)) * 4096  # 1 MiB
FILE = (
    meta(EXPLICIT)
    + b"".join(element(0x00090000 + i, "LT", LARGE[i : i + 4000]) for i in range(200))
    + element(0x7FE00010, "OW", LARGE)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    name = tmp_path / "large.dcm"
    name.write_bytes(FILE)
    return name


def check_whole(source: module.Source, data: bytes = FILE) -> None:
    """The source gives the file, and scans like the bytes."""
    opened = open_file(source, limits=LIMITS)
    expected = open_file(MemorySource(data), limits=LIMITS)
    assert opened.body.records == expected.body.records
    assert opened.preamble == expected.preamble
    assert source.size == len(data)
    for offset, n in ((0, 0), (0, 132), (500, 9000), (len(data) - 5, 5), (0, len(data))):
        assert source.read_at(offset, n) == data[offset : offset + n]
    for offset, n in ((0, len(data) + 1), (len(data), 1), (-1, 5), (5, -1), (1 << 70, 1)):
        with pytest.raises(TruncatedError):
            source.read_at(offset, n)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_memory(kind: type) -> None:
    source = open_source(kind(FILE))
    check_whole(source)
    assert source.name is None and source.resident is not None
    view = source.view(200, 50)
    assert view is not None and view == FILE[200:250]
    for offset, n in ((len(FILE), 1), (-1, 4)):
        with pytest.raises(TruncatedError):
            source.view(offset, n)


def test_memory_is_not_copied() -> None:
    data = bytearray(FILE)
    source = open_source(data)
    view = source.view(200, 2)
    data[200:202] = b"zz"
    assert view is not None and bytes(view) == b"zz"
    assert open_source(io.BytesIO(FILE)).resident is FILE


def test_odd_views() -> None:
    wide = memoryview(bytearray(FILE + bytes(-len(FILE) % 4))).cast("I")
    assert open_source(wide).size == len(FILE) + -len(FILE) % 4
    doubled = bytearray(2 * len(FILE))
    doubled[::2] = FILE
    check_whole(open_source(memoryview(doubled)[::2]))


def test_bytesio_from_its_position_on() -> None:
    fp = io.BytesIO(b"before" + FILE)
    fp.seek(6)
    check_whole(open_source(fp))


@pytest.mark.parametrize("form", [str, Path])
def test_a_large_file(path: Path, form: type) -> None:
    source = open_source(form(path))
    assert isinstance(source, FileSource) and source.name == str(path)
    assert source.resident is None and source.view(0, 4) is None
    check_whole(source)


def test_a_small_file(tmp_path: Path) -> None:
    name = tmp_path / "small.dcm"
    name.write_bytes(FILE[:100_000])
    source = open_source(name)
    assert isinstance(source, MemorySource) and source.name == str(name)


def count_descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs a list of descriptors")
def test_files_are_not_kept_open(path: Path) -> None:
    before = count_descriptors()
    source = open_source(path)
    open_file(source, limits=LIMITS)
    source.read_at(0, source.size)
    assert count_descriptors() == before
    source.pin()
    assert count_descriptors() == before + 1
    source.read_at(0, source.size)
    del source
    assert count_descriptors() == before


def test_large_values_are_not_read_by_scanning(path: Path) -> None:
    source = open_source(path)
    open_file(source, limits=LIMITS)
    assert isinstance(source, FileSource)
    kept = sum(len(chunk) for chunk in source._chunks.values())
    assert kept < len(FILE) - len(LARGE) // 2


def test_a_changed_file_is_refused(path: Path) -> None:
    source = open_source(path)
    opened = open_file(source, limits=LIMITS)
    os.utime(path, ns=(1, 1))
    with pytest.raises(SourceError, match="changed"):
        source.read_at(len(FILE) - 100, 100)
    with pytest.raises(SourceError, match="changed"):
        source.pin()
    # What was read with the headers is still there.
    assert source.read_at(opened.meta_end + 8, 4) == FILE[opened.meta_end + 8 :][:4]


def test_a_shortened_file_is_refused(path: Path) -> None:
    source = open_source(path)
    source.pin()
    os.truncate(path, 1000)
    with pytest.raises(SourceError, match="shorter"):
        source.read_at(len(FILE) - 100, 100)


def test_a_removed_file_is_refused(path: Path) -> None:
    source = open_source(path)
    path.unlink()
    with pytest.raises(SourceError, match="opened again"):
        source.read_at(len(FILE) - 100, 100)
    with pytest.raises(OSError):
        source.read_at(len(FILE) - 100, 100)


def test_a_pinned_file_survives_another_at_its_path(path: Path, tmp_path: Path) -> None:
    source = open_source(path)
    source.pin()
    source.pin()
    other = tmp_path / "other"
    other.write_bytes(b"x" * len(FILE))
    other.replace(path)
    assert source.read_at(0, len(FILE)) == FILE


def test_the_working_folder_may_change(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    source = open_source(path.name)
    monkeypatch.chdir("/")
    assert source.read_at(len(FILE) - 100, 100) == FILE[-100:]
    assert source.name == path.name


@pytest.mark.parametrize("buffering", [-1, 0])
@pytest.mark.parametrize("size", [10_000, len(FILE)])
def test_open_files(path: Path, buffering: int, size: int) -> None:
    os.truncate(path, size)
    with open(path, "rb", buffering=buffering) as fp:
        source = open_source(fp)
        opened = open_file(source, limits=LIMITS)
        assert fp.tell() == size
        assert (
            opened.body.records == open_file(MemorySource(FILE[:size]), limits=LIMITS).body.records
        )
    # After the file has been closed, values can still be read.
    assert source.read_at(0, size) == FILE[:size]
    assert source.name == str(path)


def test_an_open_file_from_its_position_on(tmp_path: Path) -> None:
    name = tmp_path / "shifted"
    name.write_bytes(b"before" + FILE)
    with open(name, "rb") as fp:
        fp.seek(6)
        source = open_source(fp)
        assert isinstance(source, FileSource)
        opened = open_file(source, stop_before_pixels=True, limits=LIMITS)
        assert fp.tell() == 6 + opened.body_end
    check_whole(source)


def test_files_that_are_being_written(tmp_path: Path) -> None:
    with open(tmp_path / "new", "w+b") as fp:
        fp.write(FILE)
        fp.seek(0)
        check_whole(open_source(fp))
    with tempfile.TemporaryFile() as fp:
        fp.write(FILE)
        fp.seek(0)
        check_whole(open_source(fp))
    with tempfile.NamedTemporaryFile() as named:
        named.write(FILE)
        named.seek(0)
        check_whole(open_source(named))


def test_a_renamed_open_file_is_read_at_once(path: Path) -> None:
    with open(path, "rb") as fp:
        path.rename(path.with_suffix(".old"))
        source = open_source(fp)
        assert isinstance(source, MemorySource)
        check_whole(source)


class Plain:
    """The least that a file-like object can be."""

    def __init__(self, data: bytes, most: int = 1 << 30) -> None:
        self.inner = io.BytesIO(data)
        self.most = most
        self.given = 0

    def read(self, n: int = -1) -> bytes:
        data = self.inner.read() if n < 0 else self.inner.read(min(n, self.most))
        self.given += len(data)
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        return self.inner.seek(offset, whence)

    def tell(self) -> int:
        return self.inner.tell()


def test_other_objects() -> None:
    check_whole(open_source(Plain(FILE)))  # type: ignore[arg-type]
    with gzip.open(io.BytesIO(gzip.compress(FILE, 1))) as fp:
        check_whole(open_source(fp))  # type: ignore[arg-type]


def test_deferred_objects() -> None:
    plain = Plain(b"before" + FILE, most=1000)
    plain.seek(6)
    source = open_source(plain, defer_size=1000)  # type: ignore[arg-type]
    assert isinstance(source, ObjectSource)
    opened = open_file(source, limits=LIMITS)
    assert plain.given < len(FILE) - len(LARGE) // 2
    assert plain.tell() == 6 + opened.body_end
    check_whole(source)
    plain.inner.close()
    with pytest.raises(SourceError, match="any more"):
        source.read_at(len(FILE) - 100_000, 100_000)


def test_a_stream() -> None:
    class Stream:
        def read(self, n: int = -1) -> bytes:
            return FILE

    check_whole(open_source(Stream()))  # type: ignore[arg-type]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe(tmp_path: Path) -> None:
    name = tmp_path / "pipe"
    os.mkfifo(name)
    writer = threading.Thread(target=name.write_bytes, args=(FILE,))
    writer.start()
    source = open_source(name)
    writer.join()
    check_whole(source)


@pytest.mark.parametrize("wrong", [None, 5, [b"x"], object()])
def test_nothing_to_read_from(wrong: object) -> None:
    with pytest.raises(TypeError, match=type(wrong).__name__):
        open_source(wrong)  # type: ignore[arg-type]


def test_text_is_refused() -> None:
    with pytest.raises(TypeError, match="binary"):
        open_source(io.StringIO("text"))  # type: ignore[arg-type]


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_source(tmp_path / "nothing")
    with pytest.raises(OSError):
        open_source(tmp_path)


def test_copies(path: Path) -> None:
    for source in (open_source(path), open_source(FILE), open_source(bytearray(FILE))):
        assert deepcopy(source) is source
        assert pickle.loads(pickle.dumps(source)).read_at(0, len(FILE)) == FILE


def test_offsets_beyond_32_bits(tmp_path: Path) -> None:
    """A value of 4 GiB less two bytes, another after it, and a fragment chain; sparse on disk."""
    name = tmp_path / "huge.dcm"
    size = 0xFFFFFFFE
    head = meta(EXPLICIT) + element(0x00420011, "OB", b"", length=size)
    middle = element(0x00420012, "LO", b"after") + element(0x7FE00010, "OB", length=FOREVER)
    middle += item(b"", length=0xFFFFFFF0)
    tail = item(b"last") + sequence_end() + element(0xFFFCFFFC, "OB", b"ab")
    with open(name, "wb") as fp:
        fp.write(head)
        fp.seek(size, os.SEEK_CUR)
        fp.write(middle)
        fp.seek(0xFFFFFFF0, os.SEEK_CUR)
        fp.write(tail)
    source = open_source(name)
    opened = open_file(source, limits=LIMITS)
    tape = opened.body
    assert [tape.words[8 * i] for i in tape.level(0, tape.count)] == [
        0x00420011,
        0x00420012,
        0x7FE00010,
        0xFFFCFFFC,
    ]
    assert opened.body_end == source.size > 8 << 30
    assert not tape.notes
    assert source.read_at(len(head) + size + 8, 5) == b"after"


def test_threads_share_a_source(path: Path) -> None:
    source = open_source(path)
    wrong: list[int] = []

    def work(seed: int) -> None:
        for n in range(200):
            offset = (seed * 7919 + n * 104_729) % (len(FILE) - 3000)
            if source.read_at(offset, 3000) != FILE[offset : offset + 3000]:
                wrong.append(offset)
            scan(source, 200, 4000, implicit=False, big_endian=False, limits=LIMITS)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_windows_at_every_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Small windows, so that headers and values lie across their edges."""
    monkeypatch.setattr(module, "WHOLE", 0)
    monkeypatch.setattr(module, "WINDOW", 37)
    monkeypatch.setattr(module, "SPARSE_WINDOW", 11)
    monkeypatch.setattr(module, "KEPT", 400)
    name = tmp_path / "file"
    for seed in range(40):
        data = meta(EXPLICIT) + Maker(seed).data_set(implicit=False, big=False)
        name.write_bytes(data)
        check_whole(open_source(name), data + b"") if len(data) > 9500 else None
        source = open_source(name)
        opened = open_file(source, limits=LIMITS)
        assert opened.body.records == open_file(MemorySource(data), limits=LIMITS).body.records
        for index in range(0, len(data) - 20, 13):
            assert source.read_at(index, 20) == data[index : index + 20]


def test_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError) as raised:
        open_source(tmp_path)
    assert raised.value.filename == str(tmp_path)
