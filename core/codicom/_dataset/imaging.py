"""The pixel data of a data set.

Belongs here: the methods of Dataset that hand over to ``pixels``, as a base class, and when a
decoded array is still good. Must not know: how pixels are decoded. Layer: 5 (model).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import config
from .._wire.stretch import BufferSource, Stretch
from .._wire.tape import NO_DELIMITER, RECORD, UNDEFINED
from ..dataelem import DataElement

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BufferedReader

    import numpy as np

    from .._wire.frametable import FrameTable
    from ..pixels.frames import Frames
    from ..pixels.notes import FrameReport

__all__ = ["Imaging"]

# What a decoded array depends on: pixel data and the Image Pixel Module's elements.
_TRANSFER_SYNTAX = 0x00020010
_DEPENDS_ON = (
    0x7FE00008,
    0x7FE00009,
    0x7FE00010,
    0x00280002,
    0x00280004,
    0x00280006,
    0x00280008,
    0x00280010,
    0x00280011,
    0x00280100,
    0x00280101,
    0x00280103,
    0x7FE00001,
    0x7FE00002,
)


def _handlers() -> list[Any]:
    """Return what ``config.pixel_data_handlers`` holds unless somebody sets it."""
    from ..pixel_data_handlers import codecs

    return [codecs]


config._made["pixel_data_handlers"] = _handlers


class Imaging:
    """The methods of a data set about its pixel data."""

    def _pixel_key(self: Any) -> list[Any]:
        """Return something that is equal as long as the pixel data and its description are.

        Values are compared by identity, which the list keeps from being reused.
        """
        elements, meta = self._dict, getattr(self, "file_meta", None)
        syntax = None if meta is None else meta._dict.get(_TRANSFER_SYNTAX)
        entries = [syntax, *map(elements.get, _DEPENDS_ON)]
        for position, entry in enumerate(entries):
            # An element that was read and not set since is still what its record says.
            if type(entry) is DataElement:
                as_read = entry._origin is not None
                entries[position] = entry._record if as_read else _Same(entry._value)
        entries.append(repr(self._pixel_options))
        return entries

    @property
    def pixel_array(self: Any) -> np.ndarray[Any, Any]:
        """The pixel data as an array.

        Returns
        -------
        numpy.ndarray
            Shaped (rows, columns), (rows, columns, samples), (frames, rows, columns) or (frames,
            rows, columns, samples). The array is kept until the pixel data, an element that
            describes it or an option changes.

        Raises
        ------
        AttributeError
            If an element is missing that is needed.
        CodicomError
            If the pixel data cannot be decoded; see :func:`codicom.pixels.pixel_array`.
        """
        key = self._pixel_key()
        cached = self._pixel_cache
        if cached is None or cached[0] != key:
            from ..pixels.decode import pixel_array_of

            cached = (key, pixel_array_of(self, self._pixel_options or {}))
            self.__dict__["_pixel_cache"] = cached
        array: np.ndarray[Any, Any] = cached[1]
        return array

    @property
    def pixel_report(self: Any) -> tuple[FrameReport, ...]:
        """What was done to get the pixels: plugin, colour conversion, corrections, completeness.

        Returns
        -------
        tuple of FrameReport
            One for each frame: of the last :meth:`decompress` if the pixel data are still what it
            set, else of :attr:`pixel_array`, which is decoded if it was not yet. See
            :func:`codicom.pixels.report`.

        Raises
        ------
        CodicomError
            If the pixel data cannot be decoded.
        """
        from ..pixels.notes import described
        from ..pixels.reports import report

        done = self.__dict__.get("_decompressed")
        if done is not None and done[0] == self._pixel_key()[:-1]:
            return described(*done[1])
        return report(self.pixel_array)

    def _note_decompressed(self: Any, notes: tuple[Any, ...]) -> None:
        """Keep what was noted in decompressing, with what the pixel data are now."""
        self.__dict__["_decompressed"] = (self._pixel_key()[:-1], notes)

    @property
    def _pixel_array(self: Any) -> np.ndarray[Any, Any] | None:
        """The array that :attr:`pixel_array` keeps, None if there is none that is still good.

        Under this name packages such as highdicom look at it and replace it.
        """
        cached = self._pixel_cache
        return cached[1] if cached is not None and cached[0] == self._pixel_key() else None

    @_pixel_array.setter
    def _pixel_array(self: Any, array: np.ndarray[Any, Any] | None) -> None:
        kept = None if array is None else (self._pixel_key(), array)
        self.__dict__["_pixel_cache"] = kept

    def _value_window(self: Any, tag: int) -> memoryview | Stretch | None:
        """Return the bytes of an element; if they are not in memory, to be read as sliced.

        None if the element was set or its value asked for: then that is what counts.
        """
        entry = self._dict.get(tag)
        if type(entry) is int:
            tape = self._window.tape
            _, _, flags, start, end, _, _ = RECORD.unpack_from(tape.records, entry * 32)
            # The rule of _wire.tape.value_end, here without the call: this is the way of a frame.
            if flags & UNDEFINED and not flags & NO_DELIMITER:
                end -= 8
            view: memoryview | None = tape.source.view(start, end - start)
            return Stretch(tape.source, start, end) if view is None else view
        if type(entry) is DataElement and type(entry._value) is bytes:
            return memoryview(entry._value)
        if type(entry) is DataElement and entry.is_buffered:
            source = BufferSource(entry.value)
            return Stretch(source, 0, source.size)
        return None

    def _kept(self: Any, name: str, make: Callable[[], Any], *given: Any) -> Any:
        """Return what `make` made of the pixel data and what is `given`, as long as they are so."""
        key = [*given, *self._pixel_key()]
        kept = self.__dict__.get(name)
        if kept is None or kept[0] != key:
            kept = self.__dict__[name] = (key, make())
        return kept[1]

    def _kept_table(self: Any, number: int, make: Callable[[], FrameTable]) -> FrameTable:
        """Return where `number` frames are, found by `make`."""
        table: FrameTable = self._kept("_frame_table", make, number)
        return table

    @property
    def frames(self: Any) -> Frames:
        """The frames of the pixel data, each read and decoded when it is asked for.

        Returns
        -------
        Frames
            A sequence; ``frames[i].array()`` decodes one frame, ``frames[i].encoded`` is its
            codestream. Where the frames are is found once, and again when the pixel data or an
            element that describes them changes.

        Raises
        ------
        AttributeError
            If an element is missing that is needed.
        CodicomError
            If the frames cannot be told apart.
        """
        from ..pixels.frames import FrameIndex, Frames

        return Frames(self, self._kept("_frame_index", lambda: FrameIndex(self)))

    def encapsulated_stream(self: Any) -> BufferedReader:
        """Return the fragments of encapsulated Pixel Data as one file: the video stream.

        See :func:`codicom.pixels.frames.encapsulated_stream`, also for the errors.

        Returns
        -------
        io.BufferedReader
            Readable and seekable; ``read()`` gives all of it.
        """
        from ..pixels.frames import encapsulated_stream

        return encapsulated_stream(self)

    def pixel_array_options(
        self: Any,
        *,
        index: int | None = None,
        raw: bool = False,
        decoding_plugin: str = "",
        use_v2_backend: bool = False,
        **kwargs: Any,
    ) -> None:
        """Set the options that :attr:`pixel_array` decodes with.

        Parameters
        ----------
        index : int, optional
            Decode only the frame with this index, which starts at 0.
        raw : bool, optional
            If True then leave the samples in their colour space.
        decoding_plugin : str, optional
            The label of the only plugin to use.
        use_v2_backend : bool, optional
            Not supported; must be False.
        **kwargs
            Further options, see :func:`codicom.pixels.pixel_array`.

        Raises
        ------
        NotImplementedError
            If `use_v2_backend` is True.
        """
        if use_v2_backend:
            raise NotImplementedError(
                "use_v2_backend is not supported: codicom decodes with codicom.pixels only"
            )
        self.__dict__["_pixel_options"] = {
            "index": index,
            "raw": raw,
            "decoding_plugin": decoding_plugin,
            **kwargs,
        }

    def convert_pixel_data(self: Any, handler_name: str = "") -> None:
        """Decode the pixel data and keep the array for :attr:`pixel_array`; deprecated.

        Parameters
        ----------
        handler_name : str, optional
            The label of the only plugin to use.

        Raises
        ------
        ValueError
            If there is no such plugin for the transfer syntax.
        CodicomError
            If the pixel data cannot be decoded.
        """
        from ..pixels.decode import pixel_array_of

        options = dict(self._pixel_options or {})
        if handler_name:
            options["decoding_plugin"] = handler_name
        array = pixel_array_of(self, options)
        self.__dict__["_pixel_cache"] = (self._pixel_key(), array)

    def compress(
        self: Any,
        transfer_syntax_uid: str,
        arr: np.ndarray[Any, Any] | None = None,
        encoding_plugin: str = "",
        encapsulate_ext: bool = False,
        *,
        generate_instance_uid: bool | None = None,
        jls_error: int | None = None,
        j2k_cr: list[float] | None = None,
        j2k_psnr: list[float] | None = None,
        **kwargs: Any,
    ) -> None:
        """Compress uncompressed pixel data in place.

        Parameters
        ----------
        transfer_syntax_uid : UID
            The transfer syntax to compress to.
        arr : numpy.ndarray, optional
            The samples to compress instead of those in the data set, of matching shape and type.
        encoding_plugin : str, optional
            The label of the only plugin to use; by default all are tried in turn.
        encapsulate_ext : bool, optional
            If True then always add an Extended Offset Table (PS3.5 A.4).
        generate_instance_uid : bool, optional
            Whether to generate a SOP Instance UID; by default only if the compression is lossy.
        jls_error : int, optional
            JPEG-LS Near-lossless: the largest error of a sample.
        j2k_cr, j2k_psnr : list of float, optional
            JPEG 2000: compression ratios, or signal-to-noise ratios in dB, of the layers.
        **kwargs
            Further options for the plugin.

        Raises
        ------
        AttributeError
            If an element is missing that is needed.
        CodicomError, ValueError
            If the pixel data cannot be compressed. The data set is as it was then.
        """
        from ..pixels.encode import compress

        given = {"jls_error": jls_error, "j2k_cr": j2k_cr, "j2k_psnr": j2k_psnr}
        compress(
            self,
            transfer_syntax_uid,
            arr,
            encoding_plugin=encoding_plugin,
            encapsulate_ext=encapsulate_ext,
            generate_instance_uid=generate_instance_uid,
            **{name: value for name, value in given.items() if value is not None},
            **kwargs,
        )

    def decompress(
        self: Any,
        handler_name: str = "",
        *,
        as_rgb: bool = True,
        generate_instance_uid: bool | None = None,
        decoding_plugin: str = "",
        **kwargs: Any,
    ) -> None:
        """Decompress compressed pixel data in place, to Explicit VR Little Endian.

        Parameters
        ----------
        handler_name : str, optional
            Deprecated, the same as `decoding_plugin`.
        as_rgb : bool, optional
            If True (default) then convert YCbCr to RGB.
        generate_instance_uid : bool, optional
            Whether to generate a SOP Instance UID; by default only if colours were converted.
        decoding_plugin : str, optional
            The label of the only plugin to use; by default all are tried in turn.
        **kwargs
            Further options for the plugin.

        Raises
        ------
        AttributeError
            If an element is missing that is needed.
        CodicomError
            If the pixel data cannot be decompressed. The data set is as it was then.
        """
        from ..pixels.decompressing import decompress

        decompress(
            self,
            as_rgb=as_rgb,
            generate_instance_uid=generate_instance_uid,
            decoding_plugin=decoding_plugin or handler_name,
            **kwargs,
        )

    def set_pixel_data(
        self: Any,
        arr: np.ndarray[Any, Any],
        photometric_interpretation: str,
        bits_stored: int,
        *,
        generate_instance_uid: bool = True,
    ) -> None:
        """Set Pixel Data and the elements that describe it from an array.

        Parameters
        ----------
        arr : numpy.ndarray
            Of dtype bool, uint8, uint16, int8 or int16, shaped (rows, columns), (frames, rows,
            columns), (rows, columns, samples) or (frames, rows, columns, samples).
        photometric_interpretation : str
            ``"MONOCHROME1"``, ``"MONOCHROME2"``, ``"PALETTE COLOR"``, ``"RGB"``, ``"YBR_FULL"``
            or ``"YBR_FULL_422"``.
        bits_stored : int
            The value of Bits Stored, no more than the items of `arr` have.
        generate_instance_uid : bool, optional
            If True (default) then set a new SOP Instance UID.

        Raises
        ------
        NotImplementedError
            If the data set has a big endian transfer syntax.
        CodicomError, ValueError
            If the array does not fit. The data set is as it was then.
        """
        from ..pixels.assign import set_pixel_data

        set_pixel_data(
            self,
            arr,
            photometric_interpretation,
            bits_stored,
            generate_instance_uid=generate_instance_uid,
        )


class _Same:
    """Compares a value by identity, plain ones by value, and keeps it alive meanwhile."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Same):
            return False
        if self.value is other.value:
            return True
        plain = isinstance(self.value, (int, str)) and type(self.value) is type(other.value)
        return plain and bool(self.value == other.value)

    __hash__ = None  # type: ignore[assignment]
