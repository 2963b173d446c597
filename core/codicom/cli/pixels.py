"""``codicom pixels``: how the frames of files are decoded.

Belongs here: the printing of reports. Must not know: how they are made. Layer: 6 (faces).
"""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any

from ..errors import CodicomError, MissingElementError
from ..misc import is_dicom
from ..pixels.reports import iter_report

if TYPE_CHECKING:
    import argparse

__all__ = ["add_to"]


def add_to(commands: Any) -> None:
    """Add the subcommand to the command's."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "pixels",
        help="decode the frames of files and tell what was done to get them",
        description="Decode the frames of files, one after the other, and tell which plugin did "
        "it, what the codestream is, which colours were converted, what was corrected, and which "
        "frames are incomplete or cannot be decoded. The status is 1 if there is one of those.",
    )
    parser.add_argument("file", nargs="+", help="the files to look at")
    parser.add_argument("--plugin", default="", help="the one plugin to use")
    parser.add_argument("--raw", action="store_true", help="leave the colour as it is")
    parser.add_argument("--json", action="store_true", help="print each frame as a line of JSON")
    parser.set_defaults(run=_run)


def _run(chosen: Any) -> int:
    bad = False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what they say is in the reports
        for path in chosen.file:
            try:
                bad |= _print_file(path, chosen)
            except (CodicomError, OSError) as error:
                print(f"{path}: {_why(path, error)}", file=sys.stderr)
                bad = True
    return int(bad)


def _why(path: str, error: Exception) -> str:
    """Return what to say of a file that gave no frame."""
    if isinstance(error, MissingElementError) and not is_dicom(path):
        return f"this is no DICOM file ({error})"
    return str(error)


def _print_file(path: str, chosen: Any) -> bool:
    """Print the reports of a file, frames that are alike in one line; return if one is bad."""
    bad = False
    first, last, text = -1, -1, ""
    for frame in iter_report(path, decoding_plugin=chosen.plugin, raw=chosen.raw):
        bad |= frame.status not in ("complete", "native")
        if chosen.json:
            _print_json(path, frame)
            continue
        if str(frame) != text:
            _print_line(path, first, last, text)
            first, text = frame.index, str(frame)
        last = frame.index
    _print_line(path, first, last, text)
    return bad


def _print_line(path: str, first: int, last: int, text: str) -> None:
    if first >= 0:
        which = f"frame {first}" if first == last else f"frames {first} to {last}"
        print(f"{path}: {which}: {text}")


def _print_json(path: str, frame: Any) -> None:
    import json

    values = dict(vars(frame))
    if frame.codestream is not None:
        values["codestream"] = frame.codestream._asdict()
    print(json.dumps({"file": path, **values}))
