"""The one pixel data handler there is: whatever plugins decode.

Belongs here: the functions that pydicom 2 asks of a handler, for programs that look through
``config.pixel_data_handlers``; deprecated. Must not know: any codec. Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..pixels import get_decoder, pixel_array

if TYPE_CHECKING:
    import numpy as np

__all__ = [
    "DEPENDENCIES",
    "HANDLER_NAME",
    "get_pixeldata",
    "is_available",
    "needs_to_convert_to_RGB",
    "should_change_PhotometricInterpretation_to_RGB",
    "supports_transfer_syntax",
]

HANDLER_NAME = "codicom"
DEPENDENCIES = {"numpy": ("https://numpy.org/", "NumPy")}


def is_available() -> bool:
    """Return whether the handler can be used, which it always can."""
    return True


def supports_transfer_syntax(transfer_syntax: str) -> bool:
    """Return whether pixel data of a transfer syntax can be decoded now.

    Parameters
    ----------
    transfer_syntax : UID
        The transfer syntax.
    """
    try:
        return get_decoder(transfer_syntax).is_available
    except NotImplementedError:
        return False


def needs_to_convert_to_RGB(ds: Any) -> bool:
    """Return whether what is decoded has to be converted before anything else, which it never has.

    Parameters
    ----------
    ds : Dataset
        A data set with pixel data.
    """
    return False


def should_change_PhotometricInterpretation_to_RGB(ds: Any) -> bool:
    """Return whether decoding makes RGB of what the data set calls otherwise, which it never does.

    Parameters
    ----------
    ds : Dataset
        A data set with pixel data.
    """
    return False


def get_pixeldata(ds: Any) -> np.ndarray:
    """Return all samples of a data set in one dimension, in the colour space they are stored in.

    Parameters
    ----------
    ds : Dataset
        A data set with pixel data. It is left as it is.

    Returns
    -------
    numpy.ndarray
        The samples frame by frame, row by row; those of one pixel beside each other.
    """
    samples: np.ndarray = pixel_array(ds, raw=True)
    return samples.reshape(-1)
