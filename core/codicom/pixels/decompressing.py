"""Decompressing in place.

Belongs here: what decompressing changes in a data set. Must not know: codecs, the class of the
data set. Layer: 4 (services).
"""

from __future__ import annotations

from typing import Any

from ..errors import InvalidPixelDataError, MissingElementError
from .assign import apply_changes
from .decode import decode_image
from .guards import BYTEWISE
from .native import pack
from .reports import kept
from .spec import NATIVE_SYNTAXES, transfer_syntax
from .streams import check_colour

__all__ = ["decompress"]


def decompress(
    ds: Any,
    *,
    as_rgb: bool = True,
    generate_instance_uid: bool | None = None,
    decoding_plugin: str = "",
    **kwargs: Any,
) -> Any:
    """Decompress the pixel data of `ds` in place, to Explicit VR Little Endian.

    Pixel Data becomes OB if Bits Allocated is at most 8, else OW; Planar Configuration becomes 0,
    Photometric Interpretation and Number of Frames what the decoded image has. Bits Stored and High
    Bit become those of the codestream if there are samples that do not fit in Bits Stored (PS3.5
    8.2.1: the codestream counts). What was done is in ``ds.pixel_report``. If this raises then `ds`
    is as it was.

    Parameters
    ----------
    ds : mapping
        A data set with encapsulated Pixel Data.
    as_rgb : bool, optional
        Whether to convert YBR_FULL and YBR_FULL_422 to RGB (default).
    generate_instance_uid : bool, optional
        Whether to set a new SOP Instance UID; by default only if colours were converted.
    decoding_plugin : str, optional
        The one plugin to use; by default all are tried in turn.
    **kwargs
        Other options of :func:`pixel_array_of`. Samples that were coded byte by byte (RLE,
        deflated frames) keep their unused bits unless ``correct_unused_bits`` is True.

    Returns
    -------
    mapping
        `ds`.

    Raises
    ------
    InvalidPixelDataError
        If the data set is not compressed; and what :func:`pixel_array_of` raises.
    """
    if "PixelData" not in ds:
        raise MissingElementError("there is no (7FE0,0010) Pixel Data to decompress")
    syntax = transfer_syntax(ds)
    if syntax in NATIVE_SYNTAXES:
        raise InvalidPixelDataError("the pixel data are not compressed", transfer_syntax=syntax)
    options = {"correct_unused_bits": syntax not in BYTEWISE, **kwargs}
    options.update(as_rgb=as_rgb, decoding_plugin=decoding_plugin, index=None)
    before = str(ds.get("PhotometricInterpretation"))
    image = decode_image(ds, options)
    spec, array = image.spec, image.array
    check_colour(spec)
    if spec.bits_allocated == 1:
        packed = bytearray((array.size + 7) // 8)
        pack(array.reshape(-1), packed)
        value = bytes(packed)
    else:
        value = array.tobytes()
    if len(value) % 2:
        value += b"\x00"
    values: dict[str, Any] = {"ExtendedOffsetTable": None, "ExtendedOffsetTableLengths": None}
    if spec.photometric_interpretation != before:
        values["PhotometricInterpretation"] = spec.photometric_interpretation
    if spec.samples_per_pixel > 1:
        values["PlanarConfiguration"] = 0
    if array.shape[0] != ds.get("NumberOfFrames", 1):
        values["NumberOfFrames"] = array.shape[0]
    if spec.bits_stored > ds.get("BitsStored", 0):
        # The codestream's samples need more bits than the element says (PS3.5 8.2.1).
        values["BitsStored"], values["HighBit"] = spec.bits_stored, spec.bits_stored - 1
    converted = spec.photometric_interpretation == "RGB" != before
    apply_changes(
        ds,
        values,
        value,
        "OB" if spec.bits_allocated <= 8 else "OW",
        "1.2.840.10008.1.2.1",
        undefined_length=False,
        new_instance=converted if generate_instance_uid is None else generate_instance_uid,
    )
    note = getattr(ds, "_note_decompressed", None)
    if note is not None:
        note(kept(array))
    return ds
