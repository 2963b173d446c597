"""Where codicom differs from pydicom 3.0.2 on real files, each with its reason.

A row names the check, a pattern for the file, a pattern for the place and the reason. A difference
that no row explains fails the tests, and so does a row that explains nothing any more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.compare import Difference


@dataclass(frozen=True)
class Known:
    """One accepted difference."""

    check: str
    file: str
    where: str
    reason: str
    text: str = ""
    in_wheel: bool = True
    """Whether files in pydicom's wheel show it, so that it is seen without a corpus."""
    syntax: str = ""
    """The transfer syntax for which a decoder is needed to see it."""

    def explains(self, difference: Difference) -> bool:
        """Whether the row is about this difference."""
        return (
            self.check == difference.check
            and re.search(self.file, difference.file) is not None
            and re.search(self.where, difference.where) is not None
            and re.search(self.text, difference.text) is not None
        )


_PRIVATE = r"\([0-9a-f]{3}[13579bdf],[0-9a-f]{4}\)$"

KNOWN: tuple[Known, ...] = (
    Known(
        "values",
        "",
        r"^\([0-9a-f]{3}[13579bdf],00[1-9a-f][0-9a-f]\)",
        "pydicom takes a private group length, (gggg,0000), for the private creator of the private "
        "creators of its group and then calls those 'Private tag data'",
        text="called 'Private Creator' '', pydicom 'Private tag data'",
    ),
    Known(
        "values",
        r"dcmjs-dimse/datasets/ele\.dcm$",
        _PRIVATE,
        "the private dictionaries know this creator in capitals too, so that elements which say "
        "UN get their VR; pydicom leaves them as bytes",
        text=r"VR \w\w, pydicom UN$|^UN |VM \d+, pydicom 1$|Sequence, pydicom bytes",
        in_wheel=False,
    ),
    Known(
        "values",
        "SC_rgb_jpeg.dcm",
        "is_implicit_VR|original_encoding",
        "the file says explicit VR and is implicit VR from the first element on: we say what it is",
    ),
    Known(
        "pixels",
        r"JPGExtended\.dcm$|RG2_JPLY_fixed\.dcm$",
        "^sha256",
        "12-bit lossy JPEG: the manifest's decoder is none of the environment's and rounds otherwise; "
        "ours equals DCMTK's, for all files of this syntax, and is within 1 of the manifest's",
        in_wheel=False,
        syntax="1.2.840.10008.1.2.4.51",
    ),
)


def unexplained(differences: list[Difference]) -> list[Difference]:
    """Return the differences that no row of the table is about."""
    return [d for d in differences if not any(row.explains(d) for row in KNOWN)]
