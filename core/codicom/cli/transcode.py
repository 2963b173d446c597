"""``codicom transcode``: files and folders to another transfer syntax, with a report.

Belongs here: which files, where to, and what became of each. Must not know: how an image is
transcoded. Layer: 6 (faces).
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import CodicomError, InvalidDicomError
from ..filereader import dcmread
from ..transcoding import transcode
from ..uid import UID, AllTransferSyntaxes

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

__all__ = ["Outcome", "add_to"]


class Outcome(NamedTuple):
    """What became of a file.

    Attributes
    ----------
    source, target : str
        The paths.
    status : str
        ``"done"``, ``"copied"`` (there were no pixel data, or nothing to do), ``"no DICOM"`` or
        ``"failed"``.
    before : str
        The name of the transfer syntax that the file had.
    frames, verified : int
        How many frames were encoded or decoded, and how many of those compared.
    bytes_before, bytes_after : int
        The sizes of the files.
    seconds : float
        How long it took.
    error : str
        What went wrong.
    """

    source: str
    target: str
    status: str
    before: str = ""
    frames: int = 0
    verified: int = 0
    bytes_before: int = 0
    bytes_after: int = 0
    seconds: float = 0.0
    error: str = ""


def add_to(commands: Any) -> None:
    """Add the subcommand to the command's."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "transcode",
        help="write files with another transfer syntax",
        description="Write files with another transfer syntax. Images go through frame by frame; "
        "each frame of a lossless syntax is decoded again and compared before the file is "
        "written. A file without pixel data is copied, one that is not DICOM is left out.",
    )
    parser.add_argument("source", nargs="+", metavar="SRC", help="files, or folders of files")
    parser.add_argument(
        "--to", required=True, metavar="SYNTAX", help="RLELossless, JPEG2000Lossless, ... or a UID"
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("-o", "--output", metavar="DIR", help="the folder to write to")
    where.add_argument("--in-place", action="store_true", help="replace the files")
    parser.add_argument(
        "--verify",
        action="store_true",
        default=True,
        help="decode and compare what was encoded (this is the default)",
    )
    parser.add_argument(
        "--no-verify", dest="verify", action="store_false", help="do not decode what was encoded"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace files in DIR")
    parser.add_argument("--workers", type=int, metavar="N", help="threads for the frames of a file")
    parser.add_argument(
        "--encoder", default="", metavar="LABEL", help="the one plugin to encode with"
    )
    parser.add_argument(
        "--decoder", default="", metavar="LABEL", help="the one plugin to decode with"
    )
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an option of the encoder, such as jls_error=2",
    )
    parser.add_argument("--report", metavar="FILE", help="write what became of each file as JSON")
    parser.set_defaults(run=_run)


def _run(chosen: Any) -> int:
    syntax = _syntax(chosen.to)
    options = dict(_option(text) for text in chosen.option)
    outcomes = []
    for source, inside in _files(chosen.source):
        target = source if chosen.in_place else os.path.join(chosen.output, inside)
        outcome = _one(source, target, syntax, chosen, options)
        outcomes.append(outcome)
        print(_line(outcome), flush=True)
    _summary(outcomes, syntax)
    if chosen.report:
        import json

        with open(chosen.report, "w", encoding="utf-8") as file:
            json.dump([outcome._asdict() for outcome in outcomes], file, indent=2)
    return int(any(outcome.status == "failed" for outcome in outcomes))


def _syntax(name: str) -> UID:
    """Return the transfer syntax of a keyword, name or UID."""
    if name[:1].isdigit():
        return UID(name)
    for uid in AllTransferSyntaxes:
        if name.lower() in (uid.name.lower(), uid.keyword.lower()):
            return uid
    raise ValueError(f"{name!r} is no transfer syntax; `codicom codecs` lists them")


def _option(text: str) -> tuple[str, Any]:
    """Return name and value of an option of an encoder."""
    from ast import literal_eval

    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise ValueError(f"--option takes NAME=VALUE, not {text!r}")
    try:
        return name, literal_eval(value)
    except (ValueError, SyntaxError):
        return name, value


def _files(sources: list[str]) -> Iterator[tuple[str, str]]:
    """Yield each file with its path below the folder that was given, sorted."""
    for source in sources:
        if not os.path.isdir(source):
            yield source, os.path.basename(source)
            continue
        for folder, folders, names in os.walk(source):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(folder, name)
                yield path, os.path.relpath(path, source)


def _one(source: str, target: str, syntax: UID, chosen: Any, options: dict[str, Any]) -> Outcome:
    """Transcode one file; return what became of it, errors included."""
    start = time.perf_counter()
    try:
        before = os.path.getsize(source)
        ds = dcmread(source)
        os.makedirs(os.path.dirname(target) or ".", exist_ok=True)
        overwrite = chosen.overwrite or chosen.in_place
        name = UID(str(getattr(ds.file_meta, "TransferSyntaxUID", ""))).name
        if 0x7FE00010 not in ds:
            if not chosen.in_place:
                ds.save_as(target, overwrite=overwrite)
            status, frames, verified = "copied", 0, 0
        else:
            done = transcode(
                source,
                target,
                syntax,
                verify=chosen.verify,
                workers=chosen.workers,
                encoding_plugin=chosen.encoder,
                decoding_plugin=chosen.decoder,
                overwrite=overwrite,
                **options,
            )
            status = "copied" if done.before == done.after and not done.frames else "done"
            frames, verified = done.frames, done.verified
        seconds = time.perf_counter() - start
        after = os.path.getsize(target)
        return Outcome(
            source, target, status, name, frames, verified, before, after, round(seconds, 4)
        )
    except InvalidDicomError:
        return Outcome(source, "", "no DICOM")
    except (CodicomError, OSError, ValueError, TypeError) as error:
        return Outcome(source, "", "failed", error=f"{type(error).__name__}: {error}")


def _line(outcome: Outcome) -> str:
    if outcome.status == "failed":
        return f"failed    {outcome.source}: {outcome.error}"
    if outcome.status == "no DICOM":
        return f"no DICOM  {outcome.source}"
    ratio = outcome.bytes_before / outcome.bytes_after if outcome.bytes_after else 0.0
    text = f"{outcome.status:8}  {outcome.source}: {outcome.before}, {outcome.bytes_before} bytes"
    text += f" -> {outcome.bytes_after} bytes ({ratio:.2f}:1)"
    if outcome.frames:
        checked = f", {outcome.verified} verified" if outcome.verified else ""
        text += f", {outcome.frames} frame{'s' * (outcome.frames > 1)}{checked}"
    return f"{text}, {outcome.seconds:.2f} s"


def _summary(outcomes: list[Outcome], syntax: UID) -> None:
    """Print the sums."""
    counts: dict[str, int] = {}
    for outcome in outcomes:
        counts[outcome.status] = counts.get(outcome.status, 0) + 1
    parts = ", ".join(f"{count} {status}" for status, count in counts.items()) or "no files"
    before = sum(outcome.bytes_before for outcome in outcomes)
    after = sum(outcome.bytes_after for outcome in outcomes)
    frames = sum(outcome.frames for outcome in outcomes)
    verified = sum(outcome.verified for outcome in outcomes)
    print(f"to {syntax.name}: {parts}; {frames} frames, {verified} verified;", end=" ")
    print(f"{before} -> {after} bytes")
    if counts.get("failed"):
        print(f"codicom: {counts['failed']} file(s) failed", file=sys.stderr)
