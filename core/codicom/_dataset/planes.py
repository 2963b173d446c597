"""What else than images a data set holds as arrays.

Belongs here: the methods of Dataset that hand over to ``overlays`` and ``waveforms``, as a base
class. Must not know: how they are decoded. Layer: 5 (model).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Planes"]


class Planes:
    """The methods of a data set about its overlays and waveforms."""

    def overlay_array(self: Any, group: int) -> np.ndarray[Any, Any]:
        """Return an overlay as an array.

        Parameters
        ----------
        group : int
            The group number of the overlay, from 0x6000 to 0x60FF.

        Returns
        -------
        numpy.ndarray
            Zeros and ones of dtype uint8, shaped (rows, columns) or (frames, rows, columns).

        Raises
        ------
        ValueError, AttributeError, CodicomError
            As for :func:`codicom.overlays.get_overlay_array`.
        """
        from ..overlays import get_overlay_array

        return get_overlay_array(self, group)

    def waveform_array(self: Any, index: int) -> np.ndarray[Any, Any]:
        """Return a multiplex group of the *Waveform Sequence* as an array.

        Parameters
        ----------
        index : int
            The index of the group in the sequence.

        Returns
        -------
        numpy.ndarray
            The samples in the units of their channels, of dtype float64, shaped (samples,
            channels).

        Raises
        ------
        AttributeError, IndexError, ValueError
            As for :func:`codicom.waveforms.multiplex_array`.
        """
        from ..waveforms import multiplex_array

        return multiplex_array(self, index, as_raw=False)
