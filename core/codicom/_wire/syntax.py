"""What a transfer syntax means for the bytes of a data set.

Belongs here: the encoding that a transfer syntax UID stands for (PS3.5 section 10 and annex A).
Must not know: names of transfer syntaxes, codecs. Layer: 1 (wire).
"""

from __future__ import annotations

__all__ = ["EXPLICIT_LITTLE", "Encoding", "encoding_of"]


class Encoding:
    """How a data set is encoded.

    Attributes
    ----------
    implicit : bool
        Headers have no VR.
    big_endian : bool
        Numbers have their high byte first.
    deflated : bool
        The data set is deflated (PS3.5 A.5).
    encapsulated : bool
        Pixel Data is a run of fragments (PS3.5 A.4).
    """

    __slots__ = ("big_endian", "deflated", "encapsulated", "implicit")

    def __init__(
        self,
        *,
        implicit: bool = False,
        big_endian: bool = False,
        deflated: bool = False,
        encapsulated: bool = False,
    ) -> None:
        self.implicit = implicit
        self.big_endian = big_endian
        self.deflated = deflated
        self.encapsulated = encapsulated


EXPLICIT_LITTLE = Encoding()
_ENCAPSULATED = Encoding(encapsulated=True)
_DEFLATED = Encoding(deflated=True)

# All that are not explicit VR little endian with encapsulated pixel data.
_ENCODINGS = {
    "1.2.840.10008.1.2": Encoding(implicit=True),
    "1.2.840.10008.1.2.1": EXPLICIT_LITTLE,
    "1.2.840.10008.1.2.1.98": _ENCAPSULATED,
    "1.2.840.10008.1.2.1.99": _DEFLATED,
    "1.2.840.10008.1.2.2": Encoding(big_endian=True),
    # JPIP: the pixel data are elsewhere (PS3.5 A.6, A.7, A.8 and A.9).
    "1.2.840.10008.1.2.4.94": EXPLICIT_LITTLE,
    "1.2.840.10008.1.2.4.95": _DEFLATED,
    "1.2.840.10008.1.2.4.204": EXPLICIT_LITTLE,
    "1.2.840.10008.1.2.4.205": _DEFLATED,
    # SMPTE ST 2110: the pixel data are a stream.
    "1.2.840.10008.1.2.7.1": EXPLICIT_LITTLE,
    "1.2.840.10008.1.2.7.2": EXPLICIT_LITTLE,
    "1.2.840.10008.1.2.7.3": EXPLICIT_LITTLE,
}


def encoding_of(uid: str) -> Encoding:
    """Return the encoding that a transfer syntax stands for.

    Parameters
    ----------
    uid : str
        The transfer syntax UID. The ones of the standard that are not named here, and private
        ones, are taken for explicit VR little endian with encapsulated pixel data (PS3.5 A.4).
    """
    return _ENCODINGS.get(uid, _ENCAPSULATED)
