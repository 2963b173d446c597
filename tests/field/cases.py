"""The threads in which users met wrong pixels or lost bytes, each with a test of ours.

`THREADS` is the list: public issue threads (repository#number, a bare name being the repository
that people call it by), by what went wrong. A test says with :func:`case` which thread it is about
and, in our words, what happened there; its input is made here, never fetched. A thread that is not
about anything codicom does is in `NOT_OURS`, with the reason. ``test_cases.py`` compares all three.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["NOT_OURS", "SEEN", "THREADS", "case"]

_Test = TypeVar("_Test", bound=Callable[..., None])

#: What the threads are about, and which they are.
THREADS: dict[str, str] = {
    "colour": (
        "pydicom#263 pydicom#663 pydicom#826 pydicom#878 pydicom#1133 pydicom#1444 pydicom#1781 "
        "pydicom#2029 pydicom#2280 pylibjpeg#41 pylibjpeg-libjpeg#29 dicom-rs#674 dicom-rs#829"
    ),
    "JPEG 2000": (
        "pydicom#539 pydicom#693 pydicom#966 pydicom#1149 pydicom#2006 pydicom#2033 pydicom#2073 "
        "pydicom#2260 pylibjpeg-openjpeg#30 pylibjpeg-openjpeg#36 dcm4che#647 wsidicomizer#158 "
        "GDCM#122 fo-dicom.Codecs#49 fo-dicom.Codecs#51 fo-dicom.Codecs#90 grok#366"
    ),
    "JPEG-LS": (
        "pydicom#2007 pydicom#2008 pydicom#2009 pydicom#2010 dcm4che#367 dcm4che#656 "
        "fo-dicom#2150 fo-dicom.Codecs#99 GDCM#80 horos#795 cornerstoneWADOImageLoader#472"
    ),
    "JPEG Lossless": (
        "fo-dicom#1422 fo-dicom.Codecs#75 fo-dicom.Codecs#87 fo-dicom.Codecs#97 "
        "JPEGLosslessDecoderJS#14 pylibjpeg-libjpeg#90"
    ),
    "RLE": "pydicom#2180 pydicom#1438 dicom-rs#457 io-dicom#46 imagecodecs#86",
    "JPEG XL": "dcm4che#1540",
    "native pixels": (
        "pydicom#293 pydicom#934 pydicom#1644 pydicom#1983 pydicom#2035 pydicom#2066 pydicom#2134 "
        "pydicom#2141 dcmqi#341 deid#201"
    ),
    "encapsulation": (
        "pydicom#685 pydicom#1140 pydicom#1491 pydicom#1774 pydicom#1968 pydicom#2227 "
        "dicom-rs#399 dicom-rs#414 fo-dicom#992 io-dicom#41"
    ),
    "writing": (
        "pydicom#590 pydicom#654 pydicom#856 pydicom#1030 pydicom#1075 pydicom#1300 pydicom#1566 "
        "pydicom#1706 pydicom#1916 pydicom#1943 pydicom#2013 pydicom#2024 pydicom#2081 "
        "pydicom#2171 pydicom#2324 fo-dicom#639 fo-dicom#1510"
    ),
    "many at once": "dicom-rs#828",
    "found by ourselves": "own:failed-save own:deferred-save own:inflate-memory",
}

#: Threads without a test, and why.
NOT_OURS: dict[str, str] = {
    "fo-dicom#1422": (
        "streams of an old encoder, Cornell's, with differences of 16 bits that its table of "
        "codes is wrong for. What it wrote is described in two ways that do not agree: category "
        "16 with 16 bits behind it (comp.protocols.dicom, 1999), and values that are invalid in "
        "the table (DCMTK's manual); the thread's file is not to be had. So no stream can be "
        "made here that is known to be like it: of the first description FFmpeg gives the "
        "samples back, but DCMTK does not, not even with its option for these streams. A table "
        "whose codes overflow is refused (test_a_code_table_that_overflows)"
    ),
}

#: What the tests say that they are about; filled when they are imported.
SEEN: dict[str, list[str]] = {}


def case(thread: str, what: str) -> Callable[[_Test], _Test]:
    """Say that a test is about a thread.

    Parameters
    ----------
    thread : str
        As in `THREADS`.
    what : str
        What went wrong, in one sentence.
    """

    def mark(test: _Test) -> _Test:
        SEEN.setdefault(thread, []).append(test.__name__)
        test.__doc__ = f"{test.__doc__ or ''}\n{thread}: {what}".strip()
        return test

    return mark
