"""How a data set is, was and is to be encoded; saving it.

Belongs here: the methods of Dataset about encodings and character sets, as a base class. Must not
know: the elements. Layer: 5 (model).
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from .._values.repertoire import terms_of
from ..charset import CUSTOMIZABLE_CHARSET_VR, convert_encodings, default_encoding
from ..datadict import _lookup_keyword
from ..dataelem import DataElement
from ..multival import MultiValue
from ..tag import BaseTag, Tag
from .promote import raw_element

if TYPE_CHECKING:
    from collections.abc import MutableSequence
    from os import PathLike
    from typing import BinaryIO

__all__ = ["Encodings"]

_CHARSET = 0x00080005


def _removal_warning(name: str, instead: str) -> None:
    """Warn that a name of pydicom 2 goes away."""
    warnings.warn(f"'{name}' will be removed in v4.0, {instead}", DeprecationWarning, stacklevel=3)


def _is_text(element: DataElement) -> bool:
    """Return whether the value of an element was read with the encodings of its data set."""
    if element.VR not in ("DS", "IS"):
        return element.VR in CUSTOMIZABLE_CHARSET_VR
    # What is no number is read as text.
    value = element._value
    return any(isinstance(part, str) for part in (value if type(value) is MultiValue else (value,)))


class Encodings:
    """The methods of a data set about its encoding."""

    def _writing_encodings(self: Any) -> list[str]:
        """Return the Python encodings that text is to be written with."""
        entry = self._dict.get(_CHARSET)
        if entry is None:
            return list(self._parent_encoding)
        value = self[_CHARSET].value
        if not value:
            # An empty element stands for the default repertoire, in an item too: so it is read.
            return [default_encoding]
        terms = terms_of(value)
        # What is no text is no character set, whatever somebody has set.
        return list(self._parent_encoding) if terms is None else convert_encodings(terms)

    @property
    def _character_set(self: Any) -> list[str]:
        """The Python encodings of the data set's text."""
        return self._writing_encodings() if _CHARSET in self._dict else list(self._parent_encoding)

    @property
    def original_character_set(self: Any) -> Any:
        """The Python encodings of the text as it was read, an empty string if it was not read."""
        if self._read_charset is not None:
            return self._read_charset
        if self._window is None:
            return ""
        # Nothing said otherwise, at any level: the name of the default alone.
        encodings = self._encodings
        if encodings == [default_encoding] and _CHARSET not in self._window.entries():
            return default_encoding
        return list(encodings)

    @property
    def original_encoding(self: Any) -> tuple[bool | None, bool | None]:
        """The encoding that was read, as (implicit VR, little endian); None if nothing was."""
        if "_read_implicit" in self.__dict__ or self._window is None:
            return self._read_implicit, self._read_little
        return self._window.implicit, not self._window.big_endian

    def set_original_encoding(
        self: Any,
        is_implicit_vr: bool | None,
        is_little_endian: bool | None,
        character_encoding: str | MutableSequence[str] | None = None,
    ) -> None:
        """Set what the data set takes for its original encoding.

        Parameters
        ----------
        is_implicit_vr : bool or None
            Whether it was implicit VR; None to reset.
        is_little_endian : bool or None
            Whether it was little endian; None to reset.
        character_encoding : str or list of str, optional
            The Python encodings, with which values that nobody has looked at yet are decoded;
            not changed if None.
        """
        state = self.__dict__
        state["_read_implicit"] = is_implicit_vr
        state["_read_little"] = is_little_endian
        if character_encoding is None:
            return
        state["_read_charset"] = character_encoding
        one = isinstance(character_encoding, str)
        names = [character_encoding] if one else list(character_encoding)
        if names != self._encodings:
            for element in self._dict.values():
                if isinstance(element, DataElement) and _is_text(element):
                    # The bytes that it was read from would now mean something else.
                    element._origin = None
            state["_encodings"], state["_changed"] = names, True

    @property
    def is_original_encoding(self: Any) -> bool:
        """Whether the data set would be written as it was read.

        That is: the same VR method and byte order, and the same Specific Character Set.
        """
        implicit, little = self._target_encoding()
        charset = self._encodings if self._read_charset is None else self._read_charset
        if isinstance(charset, str):
            charset = [charset]
        return (
            implicit is not None
            and (implicit, little) == self.original_encoding
            and self._character_set == charset
        )

    def _target_encoding(self: Any) -> tuple[bool | None, bool | None]:
        """Return (implicit VR, little endian) as far as the data set itself says it."""
        implicit, little = self._is_implicit_VR, self._is_little_endian
        window = self._window
        if implicit is None and little is None and window is not None:
            # An item follows what set_original_encoding() says; a file stays what was read.
            return (
                self.original_encoding if window.depth else (window.implicit, not window.big_endian)
            )
        return implicit, little

    @property
    def is_implicit_VR(self: Any) -> bool | None:
        """Whether the data set is to be encoded with implicit VR; deprecated."""
        result: bool | None = self._target_encoding()[0]
        return result

    @is_implicit_VR.setter
    def is_implicit_VR(self: Any, value: bool | None) -> None:
        _removal_warning(
            "Dataset.is_implicit_VR",
            "set the Transfer Syntax UID or use the 'implicit_vr' argument with "
            "Dataset.save_as() or dcmwrite() instead",
        )
        if self._is_little_endian is None:
            self.__dict__["_is_little_endian"] = self._target_encoding()[1]
        self.__dict__["_is_implicit_VR"] = value

    @property
    def is_little_endian(self: Any) -> bool | None:
        """Whether the data set is to be encoded as little endian; deprecated."""
        result: bool | None = self._target_encoding()[1]
        return result

    @is_little_endian.setter
    def is_little_endian(self: Any, value: bool | None) -> None:
        _removal_warning(
            "Dataset.is_little_endian",
            "set the Transfer Syntax UID or use the 'little_endian' argument with "
            "Dataset.save_as() or dcmwrite() instead",
        )
        if self._is_implicit_VR is None:
            self.__dict__["_is_implicit_VR"] = self._target_encoding()[0]
        self.__dict__["_is_little_endian"] = value

    @property
    def read_implicit_vr(self: Any) -> bool | None:
        """Whether the data set was read as implicit VR; deprecated."""
        _removal_warning("Dataset.read_implicit_vr", "use 'Dataset.original_encoding' instead")
        result: bool | None = self.original_encoding[0]
        return result

    @property
    def read_little_endian(self: Any) -> bool | None:
        """Whether the data set was read as little endian; deprecated."""
        _removal_warning("Dataset.read_little_endian", "use 'Dataset.original_encoding' instead")
        result: bool | None = self.original_encoding[1]
        return result

    @property
    def read_encoding(self: Any) -> Any:
        """The Python encodings of the text as it was read; deprecated."""
        _removal_warning("Dataset.read_encoding", "use 'Dataset.original_character_set' instead")
        return self.original_character_set

    @read_encoding.setter
    def read_encoding(self: Any, value: Any) -> None:
        _removal_warning("Dataset.read_encoding", "use 'Dataset.set_original_encoding()' instead")
        self.__dict__["_read_charset"] = value

    def ensure_file_meta(self: Any) -> None:
        """Give the data set an empty File Meta Information if it has none."""
        if getattr(self, "file_meta", None) is None:
            self.file_meta = self._new_file_meta()

    def decode(self: Any) -> None:
        """Decode the text of all elements with the data set's Specific Character Set."""
        from ..charset import _decode_text

        encodings = self._writing_encodings()
        for element in self:
            if element.VR == "SQ":
                for item in element.value:
                    if _CHARSET not in item:
                        if item._window is not None:
                            # What is still to be read of it is in the encodings that it has had.
                            item.__dict__["_encodings"] = item._encodings
                        item.__dict__["_parent_encoding"] = encodings
                    item.decode()
            else:
                _decode_text(element, encodings)

    def update_raw_element(
        self: Any, tag: Any, *, vr: str | None = None, value: bytes | None = None
    ) -> None:
        """Change the VR or the bytes of an element that was not looked at yet.

        Parameters
        ----------
        tag : TagType
            The element's tag.
        vr : str, optional
            The VR to give it.
        value : bytes, optional
            The bytes to give it.

        Raises
        ------
        ValueError
            If neither `vr` nor `value` is given.
        KeyError
            If there is no such element.
        TypeError
            If the element is not raw any more.
        """
        if vr is None and value is None:
            raise ValueError("Either or both of 'vr' and 'value' are required")
        key = Tag(tag)
        raw = self._dict.get(key)
        if type(raw) is int:
            raw = raw_element(self, int(key), raw)
        if raw is None:
            raise KeyError(f"No element with tag {key} was found")
        if not raw.is_raw:
            raise TypeError(
                f"The element for {BaseTag(key)} {_lookup_keyword(key)} has already been converted "
                "to a 'DataElement' instance, this method must be called earlier"
            )
        if vr is not None:
            raw = raw._replace(VR=vr)
        if value is not None:
            # Encapsulated Pixel Data stays so; everything else has the length of its bytes.
            keep = bool(value) and raw.length == 0xFFFFFFFF
            raw = raw._replace(value=value, length=raw.length if keep else len(value))
        self._put(int(key), raw)

    def save_as(
        self: Any,
        filename: str | PathLike[str] | BinaryIO,
        /,
        __write_like_original: bool | None = None,
        *,
        implicit_vr: bool | None = None,
        little_endian: bool | None = None,
        enforce_file_format: bool = False,
        overwrite: bool = True,
        **kwargs: Any,
    ) -> None:
        """Write the data set to a file or buffer; see :func:`codicom.filewriter.dcmwrite`.

        A path is written to a temporary file in the same folder, which then replaces the old
        file: on any failure the old file stands as it was.

        Parameters
        ----------
        filename : str, PathLike or file-like
            Where to write: a path, or an object with ``write()``, ``seek()`` and ``tell()``.
        implicit_vr : bool, optional
            Whether to encode with implicit VR; needed if neither the Transfer Syntax UID nor
            the original encoding says it.
        little_endian : bool, optional
            The same for the byte order; True if only `implicit_vr` is given.
        enforce_file_format : bool, optional
            If True then write the DICOM File Format of PS3.10 section 7 or raise; by default
            preamble and File Meta Information are written as they are.
        overwrite : bool, optional
            If False then raise ``FileExistsError`` if the file exists.
        **kwargs
            ``write_like_original``, deprecated: the opposite of `enforce_file_format`.

        Raises
        ------
        ValueError, AttributeError, TypeError
            If the data set cannot be encoded like that; the text says why.
        FileExistsError
            If the file exists and `overwrite` is False.
        """
        from ..filewriter import dcmwrite

        if __write_like_original is not None:
            kwargs["write_like_original"] = __write_like_original
        if implicit_vr is not None and little_endian is None:
            little_endian = True
        dcmwrite(
            filename,
            self,
            implicit_vr=implicit_vr,
            little_endian=little_endian,
            enforce_file_format=enforce_file_format,
            overwrite=overwrite,
            **kwargs,
        )

    @property
    def is_decompressed(self: Any) -> bool:
        """Whether the Transfer Syntax UID is of an uncompressed (native) syntax.

        False also if there is no Transfer Syntax UID, as nothing says so then.
        """
        syntax = getattr(getattr(self, "file_meta", None), "TransferSyntaxUID", None)
        if not syntax or not syntax.is_transfer_syntax:
            return False
        return not syntax.is_compressed
