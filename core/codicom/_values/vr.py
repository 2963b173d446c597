"""The value representations and how they are grouped.

Belongs here: the :class:`VR` enumeration of PS3.5 table 6.2-1 and the sets of VRs that are written,
read or checked alike. Must not know: how any value looks. Layer: 2 (values).
"""

from __future__ import annotations

from enum import Enum

__all__ = [
    "ALLOW_BACKSLASH",
    "AMBIGUOUS_VR",
    "BUFFERABLE_VRS",
    "BYTES_VR",
    "CUSTOMIZABLE_CHARSET_VR",
    "DEFAULT_CHARSET_VR",
    "EXPLICIT_VR_LENGTH_16",
    "EXPLICIT_VR_LENGTH_32",
    "FLOAT_VR",
    "INT_VR",
    "LIST_VR",
    "LONG_VALUE_VR",
    "MAX_VALUE_LEN",
    "STANDARD_VR",
    "STR_VR",
    "VALUE_LENGTH",
    "VR",
]


class VR(str, Enum):
    """A value representation of PS3.5 section 6.2, or an undecided choice between several.

    Each member is also the plain ``str`` of its two letters (``VR.PN == "PN"``, with the same
    hash), so that either can be used wherever a VR is asked for.
    """

    AE = "AE"
    AS = "AS"
    AT = "AT"
    CS = "CS"
    DA = "DA"
    DS = "DS"
    DT = "DT"
    FD = "FD"
    FL = "FL"
    IS = "IS"
    LO = "LO"
    LT = "LT"
    OB = "OB"
    OD = "OD"
    OF = "OF"
    OL = "OL"
    OW = "OW"
    OV = "OV"
    PN = "PN"
    SH = "SH"
    SL = "SL"
    SQ = "SQ"
    SS = "SS"
    ST = "ST"
    SV = "SV"
    TM = "TM"
    UC = "UC"
    UI = "UI"
    UL = "UL"
    UN = "UN"
    UR = "UR"
    US = "US"
    UT = "UT"
    UV = "UV"
    # The data dictionary leaves these open; what is in the data set decides (PS3.6 section 6)
    US_SS_OW = "US or SS or OW"
    US_SS = "US or SS"
    US_OW = "US or OW"
    OB_OW = "OB or OW"

    __str__ = str.__str__

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)


#: The VRs of PS3.5 table 6.2-1.
STANDARD_VR = {vr for vr in VR if len(vr.value) == 2}
#: What the data dictionary has for elements whose VR depends on other elements.
AMBIGUOUS_VR = {VR.US_SS_OW, VR.US_SS, VR.US_OW, VR.OB_OW}

#: Text in the default repertoire, whatever Specific Character Set says (PS3.5 6.1.2.2).
DEFAULT_CHARSET_VR = {
    VR.AE,
    VR.AS,
    VR.CS,
    VR.DA,
    VR.DS,
    VR.DT,
    VR.IS,
    VR.TM,
    VR.UI,
    VR.UR,
}
#: Text in the repertoires of Specific Character Set (PS3.5 6.1.2.3).
CUSTOMIZABLE_CHARSET_VR = {VR.LO, VR.LT, VR.PN, VR.SH, VR.ST, VR.UC, VR.UT}
#: All text.
STR_VR = DEFAULT_CHARSET_VR | CUSTOMIZABLE_CHARSET_VR
#: Values that stay bytes.
BYTES_VR = {VR.OB, VR.OD, VR.OF, VR.OL, VR.OV, VR.OW, VR.UN}
#: Values that are ``float``.
FLOAT_VR = {VR.DS, VR.FD, VR.FL}
#: Values that are ``int``.
INT_VR = {VR.AT, VR.IS, VR.SL, VR.SS, VR.SV, VR.UL, VR.US, VR.UV}
#: Values that are lists of data sets.
LIST_VR = {VR.SQ}
#: Values that may be given as a buffered binary object instead of bytes.
BUFFERABLE_VRS = {VR.OB, VR.OD, VR.OF, VR.OL, VR.OV, VR.OW, VR.OB_OW}
#: VRs with an explicit length of 32 bits (PS3.5 table 7.1-1).
EXPLICIT_VR_LENGTH_32 = {
    VR.OB,
    VR.OD,
    VR.OF,
    VR.OL,
    VR.OV,
    VR.OW,
    VR.SQ,
    VR.SV,
    VR.UC,
    VR.UN,
    VR.UR,
    VR.UT,
    VR.UV,
}
#: VRs with an explicit length of 16 bits (PS3.5 table 7.1-2).
EXPLICIT_VR_LENGTH_16 = STANDARD_VR - EXPLICIT_VR_LENGTH_32
#: VRs whose values may be too long to be shown whole.
LONG_VALUE_VR = BYTES_VR | AMBIGUOUS_VR | {VR.LT, VR.UC, VR.UT}
#: VRs in which a backslash is no separator (PS3.5 6.4).
ALLOW_BACKSLASH = BYTES_VR | {VR.LT, VR.ST, VR.UT, VR.US_SS_OW, VR.US_OW, VR.OB_OW}

#: The longest value in characters, for the VRs that have a limit for each value.
MAX_VALUE_LEN: dict[str, int] = {
    VR.AE: 16,
    VR.CS: 16,
    VR.DS: 16,
    VR.IS: 12,
    VR.LO: 64,
    VR.LT: 10240,
    VR.SH: 16,
    VR.ST: 1024,
    VR.UI: 64,
}
#: The size of one value in bytes, for the numbers of fixed size.
VALUE_LENGTH: dict[str, int] = {
    VR.US: 2,
    VR.SS: 2,
    VR.UL: 4,
    VR.SL: 4,
    VR.UV: 8,
    VR.SV: 8,
    VR.FL: 4,
    VR.FD: 8,
}
