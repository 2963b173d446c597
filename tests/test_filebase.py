"""File-like objects with an encoding, compared with pydicom's."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom.filebase
import pytest

import codicom.filebase
from codicom import Dataset, dcmread, dcmwrite, examples
from codicom.errors import EncodeNumberError, TruncatedError
from codicom.filebase import DicomBytesIO, DicomFile, DicomFileLike, DicomIO
from codicom.filewriter import write_dataset


def opened(module: Any, content: bytes = b"", little: bool = True) -> Any:
    """Return one package's buffer with an encoding."""
    buffer = module.DicomBytesIO(content)
    buffer.is_little_endian, buffer.is_implicit_VR = little, True
    return buffer


def same(action: Callable[[Any], Any]) -> Any:
    """Return what an action does with codicom's module, having checked that it is the peer's.

    If the peer raises then codicom must raise something that users catch like that; the class of
    the peer's error is returned.
    """
    try:
        expected = action(pydicom.filebase)
    except Exception as error:
        with pytest.raises(type(error)):
            action(codicom.filebase)
        return type(error)
    assert action(codicom.filebase) == expected
    return expected


class Slow:
    """Gives one byte at a time."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def read(self, size: int = -1) -> bytes:
        count = 1 if size else 0
        first, self.content = self.content[:count], self.content[count:]
        return first

    def seek(self, offset: int, whence: int = 0) -> int:
        return 0

    def tell(self) -> int:
        return 0


@pytest.mark.parametrize("little", [True, False])
def test_numbers_are_read(little: bool) -> None:
    content = b"\1\2\3\4\5\6"
    same(lambda m: opened(m, content, little).read_US())
    same(lambda m: opened(m, content, little).read_UL())
    assert isinstance(same(lambda m: opened(m, content, little).read_tag()), tuple)


@pytest.mark.parametrize("little", [True, False])
@pytest.mark.parametrize(
    ("method", "number"),
    [("write_US", 0x102), ("write_UL", 0x1020304), ("write_tag", 0x00100020)],
)
def test_numbers_are_written(method: str, number: int, little: bool) -> None:
    def write(module: Any) -> bytes:
        buffer = opened(module, b"", little)
        assert getattr(buffer, method)(number) is None
        content: bytes = buffer.getvalue()
        return content

    assert same(write)


@pytest.mark.parametrize(
    ("method", "number"), [("write_US", 70000), ("write_US", -1), ("write_UL", 1 << 32)]
)
def test_numbers_that_do_not_fit(method: str, number: int) -> None:
    buffer = opened(codicom.filebase)
    with pytest.raises(EncodeNumberError, match=str(number)):
        getattr(buffer, method)(number)
    assert buffer.getvalue() == b""


@pytest.mark.parametrize("method", ["read_US", "read_UL", "read_tag"])
def test_numbers_that_are_cut_off(method: str) -> None:
    with pytest.raises(TruncatedError) as caught:
        getattr(opened(codicom.filebase, b"\1"), method)()
    assert isinstance(caught.value, EOFError)
    assert caught.value.offset == 0


@pytest.mark.parametrize("attribute", ["is_little_endian", "is_implicit_VR"])
def test_encoding_must_be_set_and_be_bool(attribute: str) -> None:
    assert same(lambda m: getattr(m.DicomBytesIO(), attribute)) is AttributeError
    for wrong in (None, 1, "x"):
        assert same(lambda m, v=wrong: setattr(m.DicomBytesIO(), attribute, v)) is TypeError
    assert same(lambda m: m.DicomBytesIO(b"ab").read_US()) is AttributeError


@pytest.mark.parametrize(("length", "retries"), [(0, 3), (3, 3), (4, 3), (5, 3), (5, 9), (2, 0)])
def test_read_exact_from_what_gives_little_at_a_time(length: int, retries: int) -> None:
    same(lambda m: m.DicomFileLike(Slow(b"abcdef")).read_exact(length, nr_retries=retries))


def test_read_exact_at_the_end() -> None:
    def read(module: Any) -> Any:
        buffer = opened(module, b"abcd")
        buffer.seek(1)
        with pytest.raises(EOFError):
            buffer.read_exact(10)
        return buffer.tell()

    assert same(read) == 4


class ReadOnly:
    def read(self, size: int = -1) -> bytes:
        return b"x"

    def seek(self, offset: int, whence: int = 0) -> int:
        return 5

    def tell(self) -> int:
        return 7


class WriteOnly:
    def write(self, b: bytes) -> int:
        return len(b)

    def seek(self, offset: int, whence: int = 0) -> int:
        return 5

    def tell(self) -> int:
        return 7


@pytest.mark.parametrize("kind", [ReadOnly, WriteOnly])
def test_objects_that_can_do_only_one(kind: type) -> None:
    same(lambda m: m.DicomFileLike(kind()).read(2))
    same(lambda m: m.DicomFileLike(kind()).write(b"ab"))
    assert same(lambda m: m.DicomFileLike(kind()).seek(1, 1)) == 5
    assert same(lambda m: m.DicomFileLike(kind()).tell()) == 7
    assert same(lambda m: m.DicomFileLike(kind()).close()) is None
    with pytest.raises(TypeError, match=kind.__name__):
        DicomFileLike(kind()).read(1)
        DicomFileLike(kind()).write(b"1")


@pytest.mark.parametrize("wrong", [None, "text", 5, object()])
def test_objects_that_are_no_files(wrong: object) -> None:
    assert same(lambda m: m.DicomFileLike(wrong)) is AttributeError


def test_buffer_in_memory() -> None:
    for content in (b"ab", bytearray(b"ab"), memoryview(b"ab")):
        assert same(lambda m, c=content: m.DicomBytesIO(c).read()) == b"ab"
    assert same(lambda m: m.DicomBytesIO(b"ab").getvalue()) == b"ab"
    assert same(lambda m: m.DicomBytesIO(b"abc").seek(-1, 2)) == 2
    assert same(lambda m: m.DicomBytesIO(b"abc").seek(-1)) is ValueError
    assert same(lambda m: m.DicomBytesIO().name) is None
    assert same(lambda m: type(m.DicomBytesIO().parent)) is io.BytesIO
    assert issubclass(DicomBytesIO, DicomIO) and issubclass(DicomFileLike, DicomIO)


def test_context_manager_closes() -> None:
    with DicomBytesIO(b"abc") as buffer:
        assert buffer.read(1) == b"a"
    assert buffer.parent.closed  # type: ignore[union-attr]


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with DicomFile(path, "wb") as file:
        assert type(file) is DicomFileLike
        file.write(b"abcd")
    assert path.read_bytes() == b"abcd"
    with DicomFile(str(path), "rb") as file:
        assert file.name == str(path)
        assert file.read(2) + file.read() == b"abcd"
    with pytest.raises(FileNotFoundError):
        DicomFile(tmp_path / "none", "rb")


def test_data_sets_go_through_them(tmp_path: Path) -> None:
    content = examples.get_path("rt_plan").read_bytes()
    ds = dcmread(DicomBytesIO(content))  # type: ignore[arg-type]
    assert ds.RTPlanLabel == "EXAMPLE"
    out = DicomBytesIO()
    dcmwrite(out, ds)  # type: ignore[arg-type]
    assert out.getvalue() == content
    small = Dataset()
    small.Rows = 5
    for little, expected in ((True, b"\5\0"), (False, b"\0\5")):
        buffer = DicomBytesIO()
        buffer.is_little_endian, buffer.is_implicit_VR = little, False
        assert write_dataset(buffer, small) == 10
        assert buffer.getvalue().endswith(expected)
