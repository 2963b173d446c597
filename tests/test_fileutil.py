"""Helpers for file-like objects, compared with pydicom's."""

from __future__ import annotations

import io
import logging
import pathlib
from collections.abc import Callable
from typing import Any

import hypothesis
import pydicom.fileutil
import pytest
from hypothesis import strategies as st

import codicom.fileutil
from codicom import fileutil
from codicom.dataelem import DataElement
from codicom.errors import TruncatedError
from codicom.tag import BaseTag

SEQUENCE_END, ITEM_END = BaseTag(0xFFFEE0DD), BaseTag(0xFFFEE00D)
DELIMITER = b"\xfe\xff\xdd\xe0\0\0\0\0"
EMPTY_ITEM = b"\xfe\xff\0\xe0\0\0\0\0"


def at(content: bytes, position: int = 0) -> io.BytesIO:
    """Return a buffer that is somewhere."""
    buffer = io.BytesIO(content)
    buffer.seek(position)
    return buffer


def same(action: Callable[[Any, io.BytesIO], Any], content: bytes, position: int = 0) -> Any:
    """Return the result and where the buffer is then, having checked that the peer agrees.

    If the peer raises then codicom must raise something that users catch like that; the class of
    the peer's error is the result.
    """
    buffers = at(content, position), at(content, position)
    try:
        expected = action(pydicom.fileutil, buffers[0])
    except Exception as error:
        expected = type(error)
        with pytest.raises(expected):
            action(codicom.fileutil, buffers[1])
    else:
        assert action(codicom.fileutil, buffers[1]) == expected
    assert buffers[0].tell() == buffers[1].tell()
    return expected, buffers[1].tell()


BASE = b"x" * 200 + DELIMITER + b"tail" + DELIMITER


@pytest.mark.parametrize("position", [0, 5, 200, 201, 203, 220])
@pytest.mark.parametrize("rewind", [True, False])
@pytest.mark.parametrize("size", [8, 128, 1000])
def test_search(position: int, rewind: bool, size: int) -> None:
    more = {"read_size": size, "rewind": rewind}
    same(lambda m, fp: m.find_bytes(fp, DELIMITER[:4], **more), BASE, position)
    same(lambda m, fp: m.find_delimiter(fp, SEQUENCE_END, True, **more), BASE, position)
    same(lambda m, fp: m.length_of_undefined_length(fp, SEQUENCE_END, True, **more), BASE, position)


@pytest.mark.parametrize("rewind", [True, False])
def test_search_that_finds_nothing(rewind: bool) -> None:
    assert same(lambda m, fp: m.find_bytes(fp, b"zz", 4, rewind), b"abcdefghij", 2)[0] is None
    length = same(
        lambda m, fp: m.length_of_undefined_length(fp, ITEM_END, True, rewind=rewind), b"abc", 1
    )
    assert length[0] is None


@hypothesis.given(
    st.binary(max_size=40), st.binary(min_size=1, max_size=5), st.integers(1, 9), st.integers(0, 9)
)
def test_search_finds_the_first_place(content: bytes, part: bytes, size: int, start: int) -> None:
    content = content + part + content
    expected = content.find(part, start)
    found = fileutil.find_bytes(at(content, start), part, size)
    assert found == (expected if expected >= 0 else None)


def test_search_in_big_endian() -> None:
    content = b"aa\xff\xfe\xe0\xdd"
    assert same(lambda m, fp: m.find_delimiter(fp, SEQUENCE_END, False), content)[0] == 2


@pytest.mark.parametrize("little", [True, False])
@pytest.mark.parametrize(
    "content",
    [DELIMITER + b"ab", b"\xfe\xff\xdd\xe0\1\0\0\0x", b"\xff\xfe\xe0\xdd\0\0\0\0", b"abcdefgh"],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_delimiter_is_absorbed_if_it_is_one(content: bytes, little: bool) -> None:
    same(lambda m, fp: m.absorb_delimiter_item(fp, little, SEQUENCE_END), content)


def test_delimiter_that_is_none_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "codicom"):
        fileutil.absorb_delimiter_item(at(b"abcdefgh"), True, SEQUENCE_END)
    assert "(FFFE,E0DD)" in caplog.text


@pytest.mark.parametrize("content", [b"", b"\xfe\xff\xdd"])
def test_delimiter_that_is_cut_off(content: bytes) -> None:
    buffer = at(content)
    with pytest.raises(TruncatedError):
        fileutil.absorb_delimiter_item(buffer, True, SEQUENCE_END)
    assert buffer.tell() == 0


FRAGMENT = b"\xfe\xff\0\xe0\x0c\0\0\0abcd" + DELIMITER
VALUES = {
    "plain": b"abcdef" + DELIMITER + b"zz",
    "at the end": b"abcdef" + DELIMITER,
    "no delimiter": b"abcdefgh",
    "nothing": b"",
    "delimiter with a length": b"abcd\xfe\xff\xdd\xe0\1\0\0\0zz",
    "delimiter cut off": b"abcd\xfe\xff\xdd\xe0\0\0",
    "fragments": EMPTY_ITEM + b"\xfe\xff\0\xe0\4\0\0\0abcd" + DELIMITER + b"zz",
    "delimiter inside a fragment": EMPTY_ITEM + FRAGMENT + DELIMITER + b"zz",
    "fragment cut off": EMPTY_ITEM + FRAGMENT[:10],
    "fragments without end": EMPTY_ITEM + FRAGMENT,
    "garbage after fragments": EMPTY_ITEM + b"\xfe\xff\0\xe0\4\0\0\0abcdGARBAGE!" + DELIMITER,
}


@pytest.mark.parametrize("limit", [None, 3, 4, 1000])
@pytest.mark.parametrize("size", [8, 8192])
@pytest.mark.parametrize("name", VALUES)
def test_values_of_undefined_length(name: str, size: int, limit: int | None) -> None:
    same(
        lambda m, fp: m.read_undefined_length_value(
            fp, True, SEQUENCE_END, defer_size=limit, read_size=size
        ),
        VALUES[name],
    )


def test_values_of_undefined_length_in_big_endian() -> None:
    content = b"abcd\xff\xfe\xe0\xdd\0\0\0\0"
    found = same(lambda m, fp: m.read_undefined_length_value(fp, False, SEQUENCE_END), content)
    assert found == (b"abcd", 12)


class BytesPath:
    def __fspath__(self) -> bytes:
        return b"zz"


@pytest.mark.parametrize(
    "item", ["a/b", pathlib.PurePosixPath("a/b"), b"a/b", None, 5, BytesPath()]
)
def test_paths(item: Any) -> None:
    expected = pydicom.fileutil.path_from_pathlike(item)
    assert fileutil.path_from_pathlike(item) == expected
    assert type(fileutil.path_from_pathlike(item)) is type(expected)
    buffer = io.BytesIO()
    assert fileutil.path_from_pathlike(buffer) is buffer


class Unreadable(io.BytesIO):
    def readable(self) -> bool:
        return False


class Unseekable(io.BytesIO):
    def seekable(self) -> bool:
        return False


def closed() -> io.BytesIO:
    buffer = io.BytesIO(b"a")
    buffer.close()
    return buffer


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (closed, ValueError),
        (lambda: Unreadable(b"a"), ValueError),
        (lambda: Unseekable(b"a"), ValueError),
        (io.RawIOBase, TypeError),
        (lambda: io.StringIO("a"), TypeError),
        (lambda: b"a", TypeError),
        (lambda: None, TypeError),
    ],
)
def test_what_is_no_buffer(make: Callable[[], Any], error: type[Exception]) -> None:
    for module in (pydicom.fileutil, fileutil):
        for name in ("check_buffer", "buffer_length", "buffer_remaining"):
            with pytest.raises(error):
                getattr(module, name)(make())
        with pytest.raises(error):
            list(module.read_buffer(make()))
        with pytest.raises(error), module.reset_buffer_position(make()):
            pytest.fail("must not come here")
    if hasattr(make(), "readable"):
        with pytest.raises(error):
            DataElement(0x7FE00010, "OB", make())


@pytest.mark.parametrize("position", [0, 2, 5, 9])
def test_sizes(position: int) -> None:
    same(lambda m, fp: m.buffer_length(fp), b"abcde", position)
    same(lambda m, fp: m.buffer_remaining(fp), b"abcde", position)


@pytest.mark.parametrize("size", [None, 1, 2, 100, 0, -1])
def test_reading_in_pieces(size: int | None) -> None:
    same(lambda m, fp: list(m.read_buffer(fp, chunk_size=size)), b"abcde", 1)
    same(lambda m, fp: [len(x) for x in m.read_buffer(fp, chunk_size=size)][:9], b"a" * 20000)


def test_position_is_restored_whatever_happens() -> None:
    buffer = at(b"abcd", 2)
    with fileutil.reset_buffer_position(buffer) as position:
        assert position == 2
        buffer.seek(0)
    assert buffer.tell() == 2
    with pytest.raises(ZeroDivisionError), fileutil.reset_buffer_position(buffer):
        buffer.seek(0)
        raise ZeroDivisionError
    assert buffer.tell() == 2


@pytest.mark.parametrize(
    "other",
    [
        b"abcd",
        b"cd",
        b"abc",
        b"abcde",
        b"abxd",
        bytearray(b"abcd"),
        None,
        "abcd",
        5,
        memoryview(b"abcd"),
    ],
)
@pytest.mark.parametrize("position", [0, 2])
def test_equality_with_bytes(other: Any, position: int) -> None:
    same(lambda m, fp: m.buffer_equality(fp, other), b"abcd", position)
    if isinstance(other, bytes):
        assert same(lambda m, fp: m.buffer_equality(fp, at(other, 1)), b"abcd", position)[1] == (
            position
        )


def test_equality_of_long_buffers_and_of_elements() -> None:
    one, other = at(b"a" * 30000), at(b"a" * 29999 + b"b")
    assert not fileutil.buffer_equality(one, other)
    assert fileutil.buffer_equality(one, one)
    assert not fileutil.buffer_equality(one, b"a" * 29999 + b"b")
    buffered, plain = (DataElement(0x7FE00010, "OB", v) for v in (at(b"ab"), b"ab"))
    assert buffered == plain and plain == buffered
    assert buffered != DataElement(0x7FE00010, "OB", b"ba")
