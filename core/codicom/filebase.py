"""File-like objects that know the encoding they are read or written with.

Belongs here: :class:`DicomIO` and its kin, what functions that take `fp` are given. Must not
know: elements, data sets. Layer: 4 (services).
"""

from __future__ import annotations

from io import BytesIO
from struct import Struct
from struct import error as StructError
from typing import TYPE_CHECKING, Any, Protocol

from .errors import EncodeNumberError, TruncatedError, TruncatedNumberError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import TypeVar

    Self = TypeVar("Self", bound="DicomIO")

__all__ = [
    "DicomBytesIO",
    "DicomFile",
    "DicomFileLike",
    "DicomIO",
    "ReadableBuffer",
    "WriteableBuffer",
]

_UL = {True: Struct("<L"), False: Struct(">L")}
_US = {True: Struct("<H"), False: Struct(">H")}
_TAG = {True: Struct("<HH"), False: Struct(">HH")}


class ReadableBuffer(Protocol):
    """What can be read from: an object with ``read``, ``seek`` and ``tell``."""

    def read(self, size: int = ..., /) -> bytes:
        """Return up to `size` bytes, all that is left if it is negative."""
        ...

    def seek(self, offset: int, whence: int = ..., /) -> int:
        """Go to an offset and return it, in bytes from the start."""
        ...

    def tell(self) -> int:
        """Return the offset from the start, in bytes."""
        ...


class WriteableBuffer(Protocol):
    """What can be written to: an object with ``write``, ``seek`` and ``tell``."""

    def seek(self, offset: int, whence: int = ..., /) -> int:
        """Go to an offset and return it, in bytes from the start."""
        ...

    def tell(self) -> int:
        """Return the offset from the start, in bytes."""
        ...

    def write(self, b: bytes | bytearray | memoryview, /) -> int:
        """Write bytes and return how many."""
        ...


class DicomIO:
    """A file-like object with a byte order and a VR method.

    Parameters
    ----------
    buffer : ReadableBuffer or WriteableBuffer
        The object to read from or write to. It must have ``seek()`` and ``tell()``, and
        ``read()`` or ``write()`` or both.

    Raises
    ------
    AttributeError
        If `buffer` has no ``seek()`` or no ``tell()``.
    """

    _implicit_vr: bool
    _little_endian: bool

    def __init__(self, buffer: ReadableBuffer | WriteableBuffer) -> None:
        self._buffer: Any = buffer
        self._seek = buffer.seek
        self._tell = buffer.tell
        name = getattr(buffer, "name", None)
        self._name: str | None = name if isinstance(name, str) else None
        # Small reads and writes are many: the methods of the object inside are called directly,
        # unless a class derived from this one has its own.
        for method in ("read", "write", "seek", "tell"):
            direct = getattr(buffer, method, None)
            if direct is not None and getattr(type(self), method) is getattr(DicomIO, method):
                self.__dict__[method] = direct

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def is_little_endian(self) -> bool:
        """The byte order: True for little endian.

        Raises
        ------
        AttributeError
            If it has not been set.
        TypeError
            If it is set to anything but a bool.
        """
        try:
            return self._little_endian
        except AttributeError:
            raise AttributeError(
                f"'{type(self).__name__}.is_little_endian' has not been set"
            ) from None

    @is_little_endian.setter
    def is_little_endian(self, value: bool) -> None:
        if not isinstance(value, bool):
            raise TypeError(f"'{type(self).__name__}.is_little_endian' must be bool")
        self._little_endian = value

    @property
    def is_implicit_VR(self) -> bool:
        """The VR method: True for implicit VR.

        Raises
        ------
        AttributeError
            If it has not been set.
        TypeError
            If it is set to anything but a bool.
        """
        try:
            return self._implicit_vr
        except AttributeError:
            raise AttributeError(
                f"'{type(self).__name__}.is_implicit_VR' has not been set"
            ) from None

    @is_implicit_VR.setter
    def is_implicit_VR(self, value: bool) -> None:
        if not isinstance(value, bool):
            raise TypeError(f"'{type(self).__name__}.is_implicit_VR' must be bool")
        self._implicit_vr = value

    @property
    def name(self) -> str | None:
        """The name of the file, None if it has none."""
        return self._name

    @property
    def parent(self) -> ReadableBuffer | WriteableBuffer:
        """The object that is read from or written to."""
        buffer: ReadableBuffer | WriteableBuffer = self._buffer
        return buffer

    def close(self, *args: Any, **kwargs: Any) -> Any:
        """Close the object that is read from or written to, if it can be closed.

        Parameters
        ----------
        *args, **kwargs
            Passed on to its ``close()``.
        """
        close = getattr(self._buffer, "close", None)
        return None if close is None else close(*args, **kwargs)

    def _method(self, name: str) -> Any:
        """Return a method of the object inside."""
        method = getattr(self._buffer, name, None)
        if method is None:
            raise TypeError(
                f"'{type(self).__name__}' cannot be used with '{type(self._buffer).__name__}': "
                f"object has no {name}() method"
            )
        return method

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes, all that is left if it is negative.

        Raises
        ------
        TypeError
            If the object inside has no ``read()``.
        """
        content: bytes = self._method("read")(size)
        return content

    def read_exact(self, length: int, nr_retries: int = 3) -> bytes:
        """Return exactly `length` bytes, from an object that may give fewer at a time.

        Parameters
        ----------
        length : int
            The number of bytes.
        nr_retries : int, optional
            How often to try again for the rest after the first attempt.

        Raises
        ------
        TruncatedError
            If there are fewer bytes; it is an ``EOFError``.
        """
        return self._exactly(length, nr_retries, TruncatedError)

    def _exactly(self, length: int, nr_retries: int, error: type[TruncatedError]) -> bytes:
        """Return exactly `length` bytes, or raise `error`."""
        content = self.read(length)
        if len(content) == length:
            return content
        while len(content) < length and nr_retries > 0:
            content += self.read(length - len(content))
            nr_retries -= 1
        if len(content) != length:
            raise error(
                f"Unexpected end of file, {len(content)} of {length} bytes read",
                offset=max(self.tell() - len(content), 0),
            )
        return content

    def read_tag(self) -> tuple[int, int]:
        """Return a tag as its group and element number.

        Raises
        ------
        TruncatedError
            If there are less than four bytes.
        """
        group, element = _TAG[self.is_little_endian].unpack(self.read_exact(4))
        return group, element

    def read_UL(self) -> int:
        """Return a number of 32 bits without sign.

        Raises
        ------
        TruncatedNumberError
            If there are less than four bytes.
        """
        content = self._exactly(4, 3, TruncatedNumberError)
        number: int = _UL[self.is_little_endian].unpack(content)[0]
        return number

    def read_US(self) -> int:
        """Return a number of 16 bits without sign.

        Raises
        ------
        TruncatedNumberError
            If there are less than two bytes.
        """
        content = self._exactly(2, 3, TruncatedNumberError)
        number: int = _US[self.is_little_endian].unpack(content)[0]
        return number

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to an offset in bytes, from the start, from here (1) or from the end (2)."""
        return self._seek(offset, whence)

    def tell(self) -> int:
        """Return the offset from the start, in bytes."""
        return self._tell()

    def write(self, b: bytes | bytearray | memoryview, /) -> int:
        """Write bytes and return how many.

        Raises
        ------
        TypeError
            If the object inside has no ``write()``.
        """
        count: int = self._method("write")(b)
        return count

    def write_tag(self, tag: int) -> None:
        """Write the group and the element number of a tag (PS3.5 7.1.1).

        Parameters
        ----------
        tag : int
            The tag as a number of 32 bits.
        """
        self.write(_packed(_TAG[self.is_little_endian], tag >> 16, tag & 0xFFFF))

    def write_UL(self, val: int) -> None:
        """Write a number of 32 bits without sign.

        Raises
        ------
        EncodeNumberError
            If the number does not fit.
        """
        self.write(_packed(_UL[self.is_little_endian], val))

    def write_US(self, val: int) -> None:
        """Write a number of 16 bits without sign.

        Raises
        ------
        EncodeNumberError
            If the number does not fit.
        """
        self.write(_packed(_US[self.is_little_endian], val))


def _packed(form: Struct, *numbers: int) -> bytes:
    """Return numbers as bytes."""
    try:
        return form.pack(*numbers)
    except StructError as error:
        raise EncodeNumberError(f"{numbers[0]!r} cannot be written: {error}") from error


class DicomFileLike(DicomIO):
    """A file-like object with a byte order and a VR method, around any other; see `DicomIO`."""


class DicomBytesIO(DicomIO):
    """A buffer in memory with a byte order and a VR method.

    Parameters
    ----------
    initial_bytes : bytes, bytearray or memoryview, optional
        What is in it.
    """

    def __init__(self, initial_bytes: bytes | bytearray | memoryview = b"") -> None:
        super().__init__(BytesIO(initial_bytes))

    def getvalue(self) -> bytes:
        """Return all that is in the buffer."""
        content: bytes = self._buffer.getvalue()
        return content


def DicomFile(*args: Any, **kwargs: Any) -> DicomFileLike:
    """Open a file as :func:`open` does and return it as a :class:`DicomFileLike`.

    Parameters
    ----------
    *args, **kwargs
        As for :func:`open`; the mode should be a binary one.
    """
    return DicomFileLike(open(*args, **kwargs))
