"""Writing data sets (PS3.10 section 7).

Belongs here: the file around a data set: preamble, File Meta Information, deflation, and where the
bytes go. Must not know: the class of data sets; ``_writing`` says how one is encoded.
Layer: 4 (services).
"""

from __future__ import annotations

import os
import warnings
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from ._ambiguous import AMBIGUOUS_VRS, Unresolved, resolve_vr
from ._values.decode import DECODERS
from ._wire.emit import Pieces, replace_file
from ._wire.stretch import BufferSource
from ._writing.encoding import check_elements, choose_target
from ._writing.functions import (
    multi_string,
    write_ATvalue,
    write_DA,
    write_DT,
    write_number_string,
    write_numbers,
    write_OBvalue,
    write_OWvalue,
    write_PN,
    write_sequence,
    write_sequence_item,
    write_string,
    write_text,
    write_TM,
    write_UI,
    write_UN,
)
from ._writing.level import Target, data_set, element_pieces, is_pristine, raw_pieces
from .charset import default_encoding
from .dataelem import DataElement, RawDataElement
from .errors import EncodeError
from .uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ImplicitVRLittleEndian,
)

if TYPE_CHECKING:
    from os import PathLike
    from typing import BinaryIO

__all__ = [
    "correct_ambiguous_vr",
    "correct_ambiguous_vr_element",
    "dcmwrite",
    "multi_string",
    "write_ATvalue",
    "write_DA",
    "write_DT",
    "write_OBvalue",
    "write_OWvalue",
    "write_PN",
    "write_TM",
    "write_UI",
    "write_UN",
    "write_data_element",
    "write_dataset",
    "write_file_meta_info",
    "write_number_string",
    "write_numbers",
    "write_sequence",
    "write_sequence_item",
    "write_string",
    "write_text",
]

_META = Target(implicit=False, little=True)
_STEP = 1 << 20
_SPOOLED = 16 << 20  # what is longer when deflated goes to a temporary file


def correct_ambiguous_vr_element(
    elem: DataElement, ds: Any, is_little_endian: bool, ancestors: list[Any] | None = None
) -> DataElement:
    """Give an element with a choice of VRs the one that its data set calls for.

    Parameters
    ----------
    elem : DataElement
        The element; it is changed in place.
    ds : Dataset
        The data set that holds it.
    is_little_endian : bool
        The byte order of its value, if that is bytes.
    ancestors : list of Dataset, optional
        Not needed: data sets know what they are inside of.

    Returns
    -------
    DataElement
        The element.

    Raises
    ------
    AttributeError
        If the element that decides is missing.
    """
    if elem.VR not in AMBIGUOUS_VRS:
        return elem
    try:
        vr = resolve_vr(elem.tag, elem.VR, ds, implicit=ds.original_encoding[0])
    except Unresolved as error:
        raise AttributeError(
            f"Failed to resolve ambiguous VR for tag {elem.tag}: {error}"
        ) from None
    if vr not in AMBIGUOUS_VRS:
        value = elem.value
        elem.VR = vr
        if isinstance(value, bytes) and vr in ("US", "SS"):
            elem._value = DECODERS[vr](value, is_little_endian, ())
    return elem


def correct_ambiguous_vr(
    ds: Any, is_little_endian: bool, ancestors: list[Any] | None = None
) -> Any:
    """Give all elements with a choice of VRs, in items too, the one that they are to have.

    Parameters
    ----------
    ds : Dataset
        The data set; it is changed in place.
    is_little_endian : bool
        The byte order of values that are bytes.
    ancestors : list of Dataset, optional
        Not needed: data sets know what they are inside of.

    Returns
    -------
    Dataset
        The data set.

    Raises
    ------
    AttributeError
        If an element that decides is missing.
    """
    for element in ds:
        if element.VR == "SQ":
            for item in element.value:
                correct_ambiguous_vr(item, is_little_endian)
        elif element.VR in AMBIGUOUS_VRS:
            correct_ambiguous_vr_element(element, ds, is_little_endian)
    return ds


def write_data_element(
    fp: Any, elem: DataElement | RawDataElement, encodings: str | list[str] | None = None
) -> None:
    """Write one element.

    Parameters
    ----------
    fp : file-like
        Where to write; ``fp.is_implicit_VR`` and ``fp.is_little_endian`` say how.
    elem : DataElement or RawDataElement
        The element. One that is raw keeps its bytes if they have the byte order to write.
    encodings : str or list of str, optional
        The Python encodings for text.

    Raises
    ------
    CodicomError
        If the element cannot be encoded. Nothing is written then.
    """
    names = [encodings] if isinstance(encodings, str) else list(encodings or ["iso8859"])
    target = Target(fp.is_implicit_VR, fp.is_little_endian)
    if isinstance(elem, RawDataElement):
        fp.write(raw_pieces(elem, target, names).joined())
    else:
        fp.write(element_pieces(elem, {}, target, names).joined())


def write_dataset(fp: Any, dataset: Any, parent_encoding: str | list[str] = "iso8859") -> int:
    """Write the elements of a data set.

    Parameters
    ----------
    fp : file-like
        Where to write; ``fp.is_implicit_VR`` and ``fp.is_little_endian`` say how.
    dataset : Dataset
        The data set.
    parent_encoding : str or list of str, optional
        The Python encodings for text where the data set has no Specific Character Set.
        ``"iso8859"`` stands for those of the data set that it is an item of, if it is one; in a
        list it stands for itself.

    Returns
    -------
    int
        The number of bytes written.

    Raises
    ------
    CodicomError
        If an element cannot be encoded. Nothing is written then.
    """
    target, names = Target(fp.is_implicit_VR, fp.is_little_endian), None
    if parent_encoding != default_encoding:
        names = [parent_encoding] if isinstance(parent_encoding, str) else list(parent_encoding)
    pieces = data_set(dataset, target, names)
    for block in pieces.blocks():
        fp.write(block)
    return pieces.size


def write_file_meta_info(fp: Any, file_meta: Any, enforce_standard: bool = True) -> None:
    """Write a File Meta Information, without preamble and prefix (PS3.10 7.1).

    Parameters
    ----------
    fp : file-like
        Where to write.
    file_meta : FileMetaDataset
        The File Meta Information; it is completed as far as the standard asks for it.
    enforce_standard : bool, optional
        If False then it is written as it is.

    Raises
    ------
    AttributeError, ValueError
        If elements are missing that the standard requires, or do not belong here.
    """
    fp.write(_meta_pieces(file_meta, enforce_standard).joined())


def _meta_pieces(file_meta: Any, enforce: bool) -> Pieces:
    """Return a File Meta Information as pieces, its group length made right if it has one."""
    file_meta._validate(enforce)
    if enforce and 0x00020000 not in file_meta:
        file_meta.FileMetaInformationGroupLength = 0
    pieces = data_set(file_meta, _META)
    if 0x00020000 in file_meta and not is_pristine(file_meta, _META):
        # The writer has put the length into the bytes; the element follows.
        length = int.from_bytes(pieces.joined()[8:12], "little")
        if enforce and file_meta.FileMetaInformationGroupLength != length:
            file_meta.FileMetaInformationGroupLength = length
    return pieces


def _complete_meta(ds: Any) -> Any:
    """Return a copy of the File Meta Information with what the data set itself can add."""
    own = getattr(ds, "file_meta", None)
    meta = ds._new_file_meta() if own is None else deepcopy(own)
    for keyword, own in (
        ("MediaStorageSOPClassUID", "SOPClassUID"),
        ("MediaStorageSOPInstanceUID", "SOPInstanceUID"),
    ):
        value = ds.get(own)
        if value and value != getattr(meta, keyword, None):
            setattr(meta, keyword, value)
    return meta


def _head(
    ds: Any, meta: Any, preamble: bytes | None, enforce: bool, unseen: bool = False
) -> Pieces:
    """Return preamble, prefix and File Meta Information as pieces.

    `unseen` says that nobody has looked at the File Meta Information; `meta` does not matter then.
    """
    pieces = Pieces()
    opened = getattr(ds, "_opened", None)
    if (
        opened is not None
        and not enforce
        and preamble == opened.preamble
        and (unseen or (meta is not None and is_pristine(meta, _META)))
    ):
        # All that stands before the data set, as it was read.
        pieces.span(opened.source, 0, opened.meta_end)
        return pieces
    if preamble:
        if len(preamble) != 128:
            raise ValueError(f"'{type(ds).__name__}.preamble' must be 128-bytes long")
        pieces.add(bytes(preamble))
        pieces.add(b"DICM")
    if meta is not None and (len(meta) or enforce):
        pieces.extend(_meta_pieces(meta, enforce))
    return pieces


def _body(ds: Any, target: Target, deflated: bool, undefined: bool | None = None) -> Pieces:
    """Return the data set as pieces, deflated if its transfer syntax is."""
    opened = getattr(ds, "_opened", None)
    if deflated and opened is not None and opened.deflated and is_pristine(ds, target):
        pieces = Pieces()
        pieces.span(opened.source, opened.meta_end, opened.source.size)
        return pieces
    pieces = data_set(ds, target, undefined=undefined)
    if not deflated:
        return pieces
    import zlib
    from tempfile import SpooledTemporaryFile

    # PS3.5 A.5: RFC 1951 without a header, padded to an even length
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    spool = SpooledTemporaryFile(max_size=_SPOOLED)  # noqa: SIM115 the source closes it
    size = 0
    for block in pieces.blocks():
        for start in range(0, len(block), _STEP):
            size += spool.write(compressor.compress(block[start : start + _STEP]))
    size += spool.write(compressor.flush())
    packed = Pieces()
    packed.span(_Spooled(spool), 0, size)
    if size % 2:
        packed.add(b"\0")
    return packed


class _Spooled(BufferSource):
    """A temporary file that goes with its source."""

    __slots__ = ()

    def __del__(self) -> None:
        self._buffer.close()


def _undefined_length(ds: Any, syntax: UID | None) -> bool | None:
    """Return whether the transfer syntax makes the length of Pixel Data undefined (PS3.5 A.4).

    None if that is as the element says. Native Pixel Data that should be encapsulated are refused.
    """
    if not syntax or not syntax.is_transfer_syntax or syntax.is_private or 0x7FE00010 not in ds:
        return None
    if type(ds._dict[0x7FE00010]) is int:
        return None  # nobody has looked at it, nor is its value to be read now
    element = ds.get_item(0x7FE00010, keep_deferred=True)
    if element.is_raw or element._origin is not None:
        return None
    if syntax.is_encapsulated:
        value = element.value
        if isinstance(value, bytes) and value[:4] == b"\xfe\xff\x00\xe0":
            return True
        if value and not element.is_buffered:
            raise ValueError(
                "The (7FE0,0010) 'Pixel Data' element value hasn't been encapsulated as required "
                "for a compressed transfer syntax - see codicom.encaps.encapsulate() for more "
                "information"
            )
        return None
    return False


def dcmwrite(
    filename: str | PathLike[str] | BinaryIO,
    dataset: Any,
    /,
    __write_like_original: bool | None = None,
    *,
    implicit_vr: bool | None = None,
    little_endian: bool | None = None,
    enforce_file_format: bool = False,
    force_encoding: bool = False,
    overwrite: bool = True,
    **kwargs: Any,
) -> None:
    """Write a data set to a file or buffer.

    What was not changed since it was read is written from its original bytes. A path is written
    in one step: to a temporary file in the same folder, synced, then renamed over the old file,
    which stands as it was on any failure.

    Parameters
    ----------
    filename : str, PathLike or file-like
        Where to write: a path, or an object with ``write()``.
    dataset : Dataset
        The data set.
    implicit_vr, little_endian : bool, optional
        The encoding; needed if the data set has no Transfer Syntax UID and was not read, or if
        its transfer syntax is private.
    enforce_file_format : bool, optional
        If True then write the DICOM File Format of PS3.10 section 7, completing the File Meta
        Information; by default preamble and File Meta Information are written as they are.
    force_encoding : bool, optional
        If True then `implicit_vr` and `little_endian` hold whatever the Transfer Syntax UID says;
        not together with `enforce_file_format`.
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
    OSError
        If the file cannot be written.
    """
    enforce = _enforced(__write_like_original, enforce_file_format, kwargs)
    if enforce and force_encoding:
        raise EncodeError("'force_encoding' cannot be used with 'enforce_file_format'")
    is_path = isinstance(filename, (str, os.PathLike))
    if not is_path and not hasattr(filename, "write"):
        raise TypeError(
            "dcmwrite: Expected a file path, file-like or writeable buffer, but got "
            f"{type(filename).__name__}"
        )
    pieces = _file(dataset, implicit_vr, little_endian, enforce, force_encoding)
    if not is_path:
        for block in pieces.blocks():
            filename.write(block)  # type: ignore[union-attr]
        return

    def keep_sources(path: str) -> None:
        # Values that were left in the file must be readable after it has been replaced.
        for source in pieces.sources() | _sources(dataset):
            if source.name is not None and _may_be_same(source.name, path):
                source.pin()

    replace_file(os.fspath(filename), pieces, overwrite=overwrite, before=keep_sources)  # type: ignore[arg-type]


def _may_be_same(one: str, other: str) -> bool:
    """Return whether two paths may lead to the same file."""
    try:
        return os.path.samefile(one, other)
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _sources(ds: Any) -> set[Any]:
    """Return the sources that a data set may still read values from."""
    window = getattr(ds, "_window", None)
    return set() if window is None else {window.source}


def _enforced(positional: bool | None, enforce: bool, kwargs: dict[str, Any]) -> bool:
    """Return whether to enforce the file format, with the deprecated ways to say so."""
    unknown = sorted(set(kwargs) - {"write_like_original"})
    if unknown:
        raise TypeError(f"Invalid keyword argument(s) for dcmwrite(): {', '.join(unknown)}")
    like_original = kwargs.get("write_like_original", positional)
    if like_original is None:
        return enforce
    warnings.warn(
        "'write_like_original' is deprecated and will be removed in v4.0, please use "
        "'enforce_file_format' instead",
        DeprecationWarning,
        stacklevel=3,
    )
    return not like_original


def _file(
    ds: Any,
    implicit_vr: bool | None,
    little_endian: bool | None,
    enforce: bool,
    force_encoding: bool,
) -> Pieces:
    """Return a whole file as pieces; nothing has been written when this raises."""
    opened = getattr(ds, "_opened", None)
    told = implicit_vr is not None or little_endian is not None or force_encoding
    # What was set with the attributes that pydicom 2 had for it is asked for, too.
    told = told or ds._is_implicit_VR is not None or ds._is_little_endian is not None
    as_read = _read_as(ds)
    pristine = is_pristine(ds, as_read)
    # Asked once: another thread may look at it meanwhile.
    unseen = opened is not None and not ("file_meta" in ds.__dict__ or ds._without_meta)
    if pristine and opened is not None and unseen and not (told or enforce or _new_preamble(ds)):
        pieces = _head(ds, None, ds.preamble, False, unseen)
        pieces.extend(_body(ds, as_read, opened.deflated))
        return pieces
    preamble = getattr(ds, "preamble", None)
    if enforce and not preamble:
        preamble = b"\0" * 128
    meta = _complete_meta(ds) if enforce else getattr(ds, "file_meta", None)
    syntax = _syntax_of(meta)
    if pristine and not told and opened is not None and syntax == opened.transfer_syntax:
        # Some files are not encoded as they say; they are not for us to mend unasked.
        target, undefined = as_read, None
    else:
        if not pristine:
            check_elements(ds)
        target = choose_target(ds, syntax, implicit_vr, little_endian, force_encoding)
        if enforce and meta is not None and syntax is None and target.implicit == target.little:
            # The only transfer syntax of that encoding; explicit VR little endian has many.
            syntax = ImplicitVRLittleEndian if target.implicit else ExplicitVRBigEndian
            meta.TransferSyntaxUID = syntax
        undefined = _undefined_length(ds, syntax)
    pieces = _head(ds, meta, preamble, enforce)
    if enforce:
        ds.ensure_file_meta()
    pieces.extend(_body(ds, target, syntax == DeflatedExplicitVRLittleEndian, undefined))
    return pieces


def _new_preamble(ds: Any) -> bool:
    """Return whether a data set that was read has another preamble now."""
    changed: bool = ds.preamble != ds._opened.preamble
    return changed


def _syntax_of(meta: Any) -> UID | None:
    """Return the Transfer Syntax UID, None if there is not exactly one."""
    value = None if meta is None else meta.get("TransferSyntaxUID")
    return UID(value) if isinstance(value, str) and value else None


def _read_as(ds: Any) -> Target:
    """Return the encoding that was read, implicit VR little endian if nothing was."""
    window = ds._window
    return Target(True, True) if window is None else Target(window.implicit, not window.big_endian)


_WRITERS = {
    "AT": "ATvalue", "DA": "DA", "DS": "number_string", "DT": "DT", "FD": ("numbers", "d"),
    "FL": ("numbers", "f"), "IS": "number_string", "LO": "text", "LT": "text", "OB": "OBvalue",
    "OD": "OWvalue", "OF": "OWvalue", "OL": "OWvalue", "OV": "OWvalue", "OW": "OWvalue",
    "PN": "PN", "SH": "text", "SL": ("numbers", "l"), "SQ": "sequence", "SS": ("numbers", "h"),
    "ST": "text", "SV": ("numbers", "q"), "TM": "TM", "UC": "text", "UI": "UI",
    "UL": ("numbers", "L"), "UN": "UN", "US": ("numbers", "H"), "UT": "text",
    "UV": ("numbers", "Q"), "AE": "string", "AS": "string", "CS": "string", "UR": "string",
    "OB or OW": "OBvalue", "US or OW": "OWvalue", "US or SS": "OWvalue",
    "US or SS or OW": "OWvalue",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Make the table ``writers`` when it is first asked for.

    It says which function, and which format of :mod:`struct` or None, is for which VR.
    """
    if name != "writers":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .valuerep import VR

    functions = globals()
    pairs = {vr: (e, None) if isinstance(e, str) else e for vr, e in _WRITERS.items()}
    functions["writers"] = {
        VR(vr): (functions[f"write_{function}"], form) for vr, (function, form) in pairs.items()
    }
    return functions["writers"]
