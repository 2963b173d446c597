"""Waveforms: samples of several channels over time (PS3.3 C.10.9).

Belongs here: from an item of the Waveform Sequence to an array. Must not know: ``dataset``, what
the channels mean. Layer: 4 (services).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import InvalidValueError, MissingElementError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

__all__ = ["generate_multiplex", "multiplex_array"]

# (Waveform Bits Allocated, Waveform Sample Interpretation) to the type of a sample. MB and AB,
# compressed by mu-law and A-law, are given as the codes that they are.
TYPES = {
    (8, "SB"): "i1",
    (8, "UB"): "u1",
    (8, "MB"): "u1",
    (8, "AB"): "u1",
    (16, "SS"): "i2",
    (16, "US"): "u2",
    (32, "SL"): "i4",
    (32, "UL"): "u4",
    (64, "SV"): "i8",
    (64, "UV"): "u8",
}
_REQUIRED = (
    "NumberOfWaveformChannels",
    "NumberOfWaveformSamples",
    "WaveformBitsAllocated",
    "WaveformSampleInterpretation",
    "WaveformData",
)


def multiplex_array(ds: Any, index: int, as_raw: bool = True) -> np.ndarray[Any, Any]:
    """Return one multiplex group as an array.

    Parameters
    ----------
    ds : Dataset
        The data set with the *Waveform Sequence*.
    index : int
        The index of the group in the *Waveform Sequence*.
    as_raw : bool, optional
        If True (default) then return the samples as they are stored, else multiplied with
        (003A,0210) *Channel Sensitivity* and (003A,0212) *Channel Sensitivity Correction Factor*
        and with (003A,0213) *Channel Baseline* added, each where its channel has it, in the unit
        of (003A,0211) *Channel Sensitivity Units Sequence* (PS3.3 C.10.9.1.4.2).

    Returns
    -------
    numpy.ndarray
        Shaped (samples, channels): an integer type as (5400,1004) *Waveform Bits Allocated* and
        (5400,1006) *Waveform Sample Interpretation* say, or float64 if not `as_raw`. It is a
        copy and can be written to.

    Raises
    ------
    AttributeError
        If an element is missing that is needed.
    IndexError
        If there is no such group.
    ValueError
        If *Waveform Data* is too short, there is no such type of samples or there are more channel
        definitions than channels.
    """
    return _array(_groups(ds)[index], index, as_raw, _is_big_endian(ds))


def generate_multiplex(ds: Any, as_raw: bool = True) -> Iterator[np.ndarray[Any, Any]]:
    """Yield every multiplex group as an array, in the order of the *Waveform Sequence*.

    Parameters
    ----------
    ds : Dataset
        The data set with the *Waveform Sequence*.
    as_raw : bool, optional
        As for :func:`multiplex_array`.

    Yields
    ------
    numpy.ndarray
        As :func:`multiplex_array` returns it.

    Raises
    ------
    AttributeError, ValueError
        As for :func:`multiplex_array`.
    """
    big_endian = _is_big_endian(ds)
    for index, group in enumerate(_groups(ds)):
        yield _array(group, index, as_raw, big_endian)


def _groups(ds: Any) -> Any:
    """Return the items of the Waveform Sequence."""
    if "WaveformSequence" not in ds:
        raise MissingElementError(
            "No (5400,0100) Waveform Sequence element found in the dataset", path="(5400,0100)"
        )
    return ds.WaveformSequence


def _is_big_endian(ds: Any) -> bool:
    """Return whether the data set was read from big endian bytes."""
    encoding = getattr(ds, "original_encoding", (None, None))
    return encoding[1] is False


def _array(group: Any, index: int, as_raw: bool, big_endian: bool) -> np.ndarray[Any, Any]:
    """Return the samples of an item of the Waveform Sequence."""
    import numpy as np

    missing = [keyword for keyword in _REQUIRED if keyword not in group]
    if not as_raw and "ChannelDefinitionSequence" not in group:
        missing.append("ChannelDefinitionSequence")
    path = f"(5400,0100)[{index}]"
    if missing:
        raise MissingElementError(
            f"Unable to convert the waveform multiplex group with index {index} as the following "
            f"required elements are missing from the sequence item: {', '.join(missing)}",
            path=path,
        )
    kind = (group.WaveformBitsAllocated, group.WaveformSampleInterpretation)
    if not (isinstance(kind[0], int) and isinstance(kind[1], str) and kind in TYPES):
        raise InvalidValueError(
            f"Waveform samples of {kind[0]} bits with the interpretation {kind[1]!r} are not "
            "those of PS3.3 C.10.9.1.5",
            path=path,
        )
    element = group["WaveformData"]
    # PS3.5 8.3: OB has no byte order.
    order = ">" if big_endian and element.VR != "OB" else "<"
    dtype = np.dtype(order + TYPES[kind])
    samples = _count(group, "NumberOfWaveformSamples", path)
    channels = _count(group, "NumberOfWaveformChannels", path)
    data = element.value or b""
    if len(data) < samples * channels * dtype.itemsize:
        raise InvalidValueError(
            f"Waveform Data has {len(data)} bytes, {samples} samples of {channels} channels take "
            f"{samples * channels * dtype.itemsize}",
            path=path,
        )
    stored = np.frombuffer(data, dtype, count=samples * channels).reshape(samples, channels)
    if as_raw:
        return stored.astype(dtype.newbyteorder("="))
    return _in_units(stored.astype(np.float64), group.ChannelDefinitionSequence, path)


def _in_units(array: Any, definitions: Any, path: str) -> np.ndarray[Any, Any]:
    """Return float samples in the units of their channels; it writes to `array`."""
    if len(definitions) > array.shape[1]:
        raise InvalidValueError(
            f"There are {len(definitions)} channel definitions for {array.shape[1]} channels",
            path=path,
        )
    for channel, definition in enumerate(definitions):
        factor = _number(definition, "ChannelSensitivity", 1.0, path)
        factor *= _number(definition, "ChannelSensitivityCorrectionFactor", 1.0, path)
        samples = array[:, channel]
        samples *= factor
        samples += _number(definition, "ChannelBaseline", 0.0, path)
    result: np.ndarray[Any, Any] = array
    return result


def _count(group: Any, keyword: str, path: str) -> int:
    """Return the value of an element that says how many of something there are."""
    value = group.get(keyword)
    if not isinstance(value, int) or value < 0:
        raise InvalidValueError(f"{keyword} has the value {value!r}, not a number", path=path)
    return value


def _number(definition: Any, keyword: str, default: float, path: str) -> float:
    """Return the value of an element of a channel; one that is empty says as much as none."""
    value = definition.get(keyword)
    try:
        return default if value is None or value == "" else float(value)
    except (TypeError, ValueError) as error:
        raise InvalidValueError(
            f"{keyword} has the value {value!r}, not a number", path=path
        ) from error
