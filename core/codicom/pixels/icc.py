"""ICC profiles, through Pillow's binding of Little CMS.

Belongs here: the ICC Profile Module (PS3.3 C.11.15). Must not know: codecs. Pillow is imported
when a transform is made. Layer: 4 (services).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np

from ..errors import CodecUnavailableError, InvalidPixelDataError

__all__ = ["apply_icc_profile", "create_icc_transform"]

_SPACES = {"srgb": "sRGB", "lab": "LAB", "xyz": "XYZ"}


def _pillow() -> Any:
    """Return ``PIL.ImageCms``.

    Raises
    ------
    CodecUnavailableError
        If Pillow is not installed or was built without Little CMS.
    """
    try:
        cms = import_module("PIL.ImageCms")
        _ = cms.core.profile_open  # raises if that part was not built
    except ImportError as error:
        raise CodecUnavailableError(
            f"ICC profiles need Pillow ({error}); this would help:\n"
            "  pip install pillow   (licence: MIT-CMU)"
        ) from error
    return cms


def create_icc_transform(
    ds: Any = None,
    icc_profile: bytes = b"",
    intent: int | None = None,
    color_space: str | None = None,
) -> Any:
    """Return a transform from an image's colours to a standard colour space.

    Parameters
    ----------
    ds : Dataset, optional
        Needed without `icc_profile`: has ICC Profile, itself or in the first item of Optical
        Path Sequence, and maybe Color Space.
    icc_profile : bytes, optional
        A profile, used instead of that of `ds`.
    intent : int, optional
        0 perceptual, 1 relative colorimetric, 2 saturation, 3 absolute colorimetric; by default
        the profile's own.
    color_space : str, optional
        What to convert to: ``"sRGB"``, ``"LAB"`` or ``"XYZ"``; by default the Color Space of `ds`,
        else sRGB. Only sRGB keeps three unsigned samples.

    Returns
    -------
    PIL.ImageCms.ImageCmsTransform

    Raises
    ------
    ValueError
        If there is neither profile nor `ds`, or another argument has no meaning.
    InvalidPixelDataError
        If the profile is broken, or is none for RGB.
    CodecUnavailableError
        If Pillow is missing.
    """
    if ds is None and not icc_profile:
        raise ValueError("either 'ds' or 'icc_profile' is needed")
    profile = icc_profile or _profile(ds)
    if intent is not None and intent not in (0, 1, 2, 3):
        raise ValueError(f"'intent' must be 0, 1, 2 or 3, it is {intent}")
    asked = color_space or (None if ds is None else ds.get("ColorSpace")) or "sRGB"
    space = _SPACES.get(str(asked).lower())
    if space is None:
        if color_space:
            raise ValueError(f"'color_space' must be 'sRGB', 'LAB' or 'XYZ', it is {asked!r}")
        raise ValueError(
            f"(0028,2002) Color Space is {str(asked)[:40]!r}, which Pillow does not know: say with "
            "'color_space' what to convert to"
        )
    cms = _pillow()
    from io import BytesIO

    try:
        source = cms.ImageCmsProfile(BytesIO(profile))
        if intent is None:
            intent = cms.getDefaultIntent(source)
        target = cms.createProfile(space)
        return cms.buildTransform(source, target, "RGB", "RGB", renderingIntent=intent)
    except (OSError, cms.PyCMSError) as error:
        raise InvalidPixelDataError(f"the ICC profile cannot be used: {error}") from error


def _profile(ds: Any) -> bytes:
    found = ds.get("ICCProfile")
    if not found:
        paths = ds.get("OpticalPathSequence")
        found = paths[0].get("ICCProfile") if paths else None
    if not found:
        raise ValueError("the data set has no (0028,2000) ICC Profile")
    return bytes(found)


def apply_icc_profile(
    arr: Any,
    ds: Any = None,
    transform: Any = None,
    intent: int | None = None,
    color_space: str | None = None,
) -> Any:
    """Convert the colours of an image in place.

    Parameters
    ----------
    arr : numpy.ndarray
        (rows, columns, 3) or (frames, rows, columns, 3) of dtype uint8 and writeable, in RGB.
    ds : Dataset, optional
        Needed without `transform`, see :func:`create_icc_transform`.
    transform : PIL.ImageCms.ImageCmsTransform, optional
        A transform to use again.
    intent, color_space : optional
        As for :func:`create_icc_transform`, when `ds` is used.

    Returns
    -------
    numpy.ndarray
        `arr`, changed.

    Raises
    ------
    ValueError
        If there is neither or both of `ds` and `transform`, or `arr` is shaped otherwise.
    TypeError
        If `arr` has another dtype.
    CodecUnavailableError
        If Pillow is missing.
    """
    if (ds is None) == (transform is None):
        how = "either is needed" if ds is None else "only one can be used"
        raise ValueError(f"'ds' and 'transform': {how}")
    if arr.ndim not in (3, 4):
        raise ValueError(f"the array must have 3 or 4 axes, not {arr.ndim}")
    if arr.shape[-1] != 3:
        raise ValueError(
            "the array must be shaped (rows, columns, 3) or (frames, rows, columns, 3), not "
            f"{arr.shape}"
        )
    if arr.dtype != np.uint8:
        raise TypeError(f"ICC profiles are applied to arrays of uint8, not {arr.dtype}")
    if transform is None:
        transform = create_icc_transform(ds, intent=intent, color_space=color_space)
    _pillow()
    image = import_module("PIL.Image").fromarray
    for frame in arr if arr.ndim == 4 else (arr,):
        frame[...] = np.asarray(transform.apply(image(np.ascontiguousarray(frame))))
    return arr
