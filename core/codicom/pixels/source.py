"""The elements of a file that its pixels need, without a data set being made of it.

Belongs here: a small mapping over the tape of a file that looks enough like a data set for the
rest of this package. Must not know: Dataset, codecs. Layer: 4 (services).
"""

from __future__ import annotations

from typing import Any

from .. import config
from .._ambiguous import AMBIGUOUS_VRS, Unresolved, resolve_vr
from .._values.decode import DECODERS
from .._wire.opener import open_file
from .._wire.source import open_source
from .._wire.stretch import Stretch
from .._wire.tape import NO_VR, RECORD, UNDEFINED, value_end
from ..datadict import _lookup_vr, _tag_for_keyword, dictionary_is_retired
from ..dataelem import RawDataElement, convert_raw_data_element
from ..errors import CodicomError
from ..hooks import hooks
from ..tag import BaseTag, Tag
from .spec import NATIVE_SYNTAXES

_PIXEL_DATA = 0x7FE00010
_PIXEL_TAG = b"\xe0\x7f\x10\x00"
_UNDEFINED = 0xFFFFFFFF
_DEFERRED = 1 << 16

__all__ = ["FileElements", "copy_to", "open_elements"]

_PLAIN_VRS = frozenset(("CS", "IS", "UI", "US"))


class FileElements:
    """The top level of a tape as a mapping from keywords and tags to values.

    Parameters
    ----------
    tape : Tape
        The records; may be None, for no elements.
    implicit, big_endian : bool
        How the elements are encoded.
    file_meta : FileElements, optional
        The file meta information.
    """

    def __init__(
        self, tape: Any, implicit: bool, big_endian: bool, file_meta: FileElements | None = None
    ) -> None:
        self._tape = tape
        self._implicit = implicit
        self._little = not big_endian
        self.file_meta = file_meta
        self._plainly = not hooks._custom and config.current().data_element_callback is None
        self._at: dict[int, int] = {}
        if tape is not None:
            words = tape.words
            self._at = {words[8 * i]: i for i in tape.level(0, tape.count)}

        # Pixel Data that the records end in front of: VR, where the value is, and its length.
        self._last: tuple[str, Stretch, int] | None = None

    @property
    def ends_with_pixels(self) -> bool:
        """Whether Pixel Data were not scanned but stand where the records end."""
        return self._last is not None

    def _tag(self, key: Any) -> int | None:
        return _tag_for_keyword(key) if isinstance(key, str) else int(key)

    def __contains__(self, key: Any) -> bool:
        tag = self._tag(key)
        return tag in self._at or (tag == _PIXEL_DATA and self._last is not None)

    def __iter__(self) -> Any:
        return iter(self._at if self._last is None else [*self._at, _PIXEL_DATA])

    def get(self, key: Any, default: Any = None) -> Any:
        """Return the value of an element, or `default`."""
        tag = self._tag(key)
        index = None if tag is None else self._at.get(tag)
        if tag is None or index is None:
            return default
        if not self._plainly:
            return self[tag].value
        # Most are a number or a word, for which no element needs to be made.
        _, code, flags, start, end, _, _ = RECORD.unpack_from(self._tape.records, 32 * index)
        if self._implicit or flags & NO_VR:
            name = _lookup_vr(tag)
        else:
            name = chr(code >> 8) + chr(code & 0xFF)
        if name not in _PLAIN_VRS or flags & UNDEFINED:
            return self[tag].value
        try:
            return DECODERS[name](self._tape.source.read_at(start, end - start), self._little, ())
        except CodicomError:
            return self[tag].value

    def __getitem__(self, tag: Any) -> Any:
        return convert_raw_data_element(self.raw(int(tag)), encoding=None, ds=None)

    def raw(self, tag: int) -> RawDataElement:
        """Return an element as it is encoded."""
        if tag == _PIXEL_DATA and self._last is not None:
            vr_, stretch, length = self._last
            return RawDataElement(
                BaseTag(tag), vr_, length, bytes(stretch[:]), stretch.start, self._implicit,
                self._little, True,
            )  # fmt: skip
        _, vr, flags, start, _, _, _ = RECORD.unpack_from(self._tape.records, 32 * self._at[tag])
        implicit = self._implicit or bool(flags & NO_VR)
        name = _lookup_vr(tag) if implicit else chr(vr >> 8) + chr(vr & 0xFF)
        if name in AMBIGUOUS_VRS:
            try:
                name = resolve_vr(tag, name, self, implicit=implicit)
            except Unresolved:
                name = "US"
        value = bytes(self._stretch(tag)[:])
        return RawDataElement(
            BaseTag(tag), name, len(value), value, start, implicit, self._little, True
        )

    def _stretch(self, tag: int) -> Stretch:
        if tag == _PIXEL_DATA and self._last is not None:
            return self._last[1]
        _, _, flags, start, end, _, _ = RECORD.unpack_from(self._tape.records, 32 * self._at[tag])
        end = value_end(flags, end)
        return Stretch(self._tape.source, start, end)

    def _value_view(self, tag: int) -> memoryview:
        return self._stretch(tag)[:]

    def _value_window(self, tag: int) -> memoryview | Stretch | None:
        """Return the bytes of a value; if they are not in memory, to be read as they are sliced.

        None if there is no such element.
        """
        if tag not in self:
            return None
        stretch = self._stretch(tag)
        return stretch if self._tape.source.resident is None else stretch[:]


def _pixels_at_the_end(opened: Any, syntax: str) -> tuple[str, Stretch, int] | None:
    """Return the Pixel Data that the scan stopped at; None if it is to go on to find out.

    Their end is not looked for: with an offset table nobody needs to know it.
    """
    source, at = opened.body_source, opened.body_end
    if source.resident is not None or opened.big_endian or source.size - at < 12:
        return None
    head = source.read_at(at, 12)
    if head[:4] != _PIXEL_TAG:
        return None
    if opened.implicit:
        vr, start, length = "OW", at + 8, int.from_bytes(head[4:8], "little")
    else:
        vr, start = head[4:6].decode("latin-1"), at + 12
        length = int.from_bytes(head[8:12], "little")
    if vr not in ("OB", "OW") or (length == _UNDEFINED) == (syntax in NATIVE_SYNTAXES):
        return None
    stop = source.size if length == _UNDEFINED else start + length
    return None if stop > source.size else (vr, Stretch(source, start, stop), length)


def open_elements(src: Any) -> FileElements:
    """Return the elements of a path, bytes or an open binary file; a file is left where it was.

    Of a file that is not in memory no more is read than what is in front of Pixel Data, and a file
    object has to stay open as long as the elements are in use.

    Raises
    ------
    InvalidDicomError, WireError, OSError
        If it cannot be read.
    """
    before = src.tell() if hasattr(src, "tell") else None
    source = open_source(src, defer_size=_DEFERRED)
    limits = config.current().limits
    last = None
    opened = open_file(
        source, force=True, stop_before_pixels=source.resident is None, limits=limits
    )
    if source.resident is None:
        last = _pixels_at_the_end(opened, opened.transfer_syntax or "")
        if last is None:
            opened = open_file(source, force=True, stop_before_pixels=False, limits=limits)
    if before is not None:
        src.seek(before)
    meta = FileElements(opened.meta, False, False)
    elements = FileElements(opened.body, opened.implicit, opened.big_endian, meta)
    elements._last = last
    return elements


def _is_retired(tag: int) -> bool:
    return _lookup_vr(tag) != "UN" and dictionary_is_retired(tag)


def copy_to(elements: FileElements, target: Any, specific_tags: list[Any] | None) -> None:
    """Put what describes the pixels, and the file meta information, into a data set.

    Parameters
    ----------
    elements : FileElements
        Where from.
    target : mapping
        The data set that takes them.
    specific_tags : list of tag, optional
        What else to copy.
    """
    wanted = {0x00080005} | {int(Tag(tag)) for tag in specific_tags or ()}
    for tag in sorted(elements):
        if tag in wanted or (tag >> 16 == 0x0028 and not _is_retired(tag)):
            target[BaseTag(tag)] = elements.raw(tag)
    target.ensure_file_meta()
    if elements.file_meta is not None:
        for tag in sorted(elements.file_meta):
            target.file_meta[BaseTag(tag)] = elements.file_meta.raw(tag)
