"""``codicom codecs``: every transfer syntax of images, and who decodes and encodes it.

Belongs here: the listing. Must not know: how plugins are found or used. Layer: 6 (faces).
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..pixels.codec import NotOffered
from ..pixels.registry import HINTS, LICENCES, helpful, installed, plugins
from ..pixels.spec import NATIVE_SYNTAXES
from ..uid import UID, AllTransferSyntaxes

if TYPE_CHECKING:
    import argparse

__all__ = ["add_to", "listing"]

_VIDEO = ("MPEG", "HEVC")
_KINDS = ("decoders", "encoders")


def add_to(commands: Any) -> None:
    """Add the subcommand to the command's."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "codecs",
        help="list the transfer syntaxes and the plugins that decode and encode them",
        description="List every transfer syntax of images with the plugins that decode and encode "
        "it, in the order in which they are tried, and what to install where there is none.",
    )
    parser.add_argument("syntax", nargs="*", help="list only these: UIDs, or parts of their names")
    parser.add_argument("--json", action="store_true", help="print the list as JSON")
    parser.set_defaults(run=_run)


def _run(chosen: Any) -> int:
    rows = [row for row in listing() if _is_wanted(row, chosen.syntax)]
    if not rows:
        raise ValueError(f"no transfer syntax is, or is called, {' or '.join(chosen.syntax)}")
    if chosen.json:
        import json

        print(json.dumps(rows, indent=2))
        return 0
    for row in rows:
        print(f"{row['name']}  ({row['uid']})")
        for line in _lines(row):
            print(f"    {line}")
    return 0


def _is_wanted(row: dict[str, Any], wanted: list[str]) -> bool:
    if not wanted:
        return True
    names = (row["name"].lower(), row["keyword"].lower())
    return any(
        word == row["uid"] or ("." not in word and any(word.lower() in n for n in names))
        for word in wanted
    )


def listing() -> list[dict[str, Any]]:
    """Return what there is for each transfer syntax.

    Returns
    -------
    list of dict
        With ``uid``, ``name``, ``keyword``, ``native``, ``video``, and for ``decoders`` and
        ``encoders`` a list of dicts with ``label``, ``priority``, ``distribution``, ``version``,
        ``licence``, ``problem``, which is None for a plugin that can run, and ``idle``, which says
        that the problem is no defect: the plugin offers nothing for the syntax here. They are in
        the order in which they are tried. ``install`` has the distributions that would help, for
        each of both.
    """
    offered = _entry_points()
    uids = [str(uid) for uid in AllTransferSyntaxes]
    uids += sorted(set(HINTS) - set(uids)) + sorted(
        {u for _, u in offered} - set(uids) - set(HINTS)
    )
    rows = []
    for uid in uids:
        name = HINTS[uid][0] if uid in HINTS else UID(uid).name
        video = any(word in name for word in _VIDEO)
        native = uid in NATIVE_SYNTAXES
        installed = any((kind, uid) in offered for kind in _KINDS)
        if not (native or video or installed or uid in HINTS):
            continue  # no codestreams of images: audio, pixel data that are elsewhere
        row: dict[str, Any] = {
            "uid": uid,
            "name": name,
            "keyword": UID(uid).keyword,
            "native": native,
            "video": video,
            "install": {kind: list(helpful(kind, uid)) for kind in _KINDS},
        }
        for kind in _KINDS:
            row[kind] = [] if native else _plugins(kind, uid, offered.get((kind, uid), {}))
        rows.append(row)
    return rows


def _entry_points() -> dict[tuple[str, str], dict[str, Any]]:
    """Return the distribution of each plugin that is installed, by kind, syntax and label."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for entry in installed(""):
        for kind in _KINDS:
            start = f"codicom.{kind}."
            if entry.group.startswith(start):
                labels = found.setdefault((kind, entry.group[len(start) :]), {})
                labels.setdefault(entry.name, entry.dist)
    return found


def _plugins(kind: str, uid: str, distributions: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the plugins of a syntax: those that can run in order, then the others."""
    found = plugins(kind, uid)
    rows = []
    for candidate in found.usable:
        row = _plugin(candidate.label, candidate.priority, None, distributions)
        says = None
        with suppress(Exception):  # a property of the plugin's
            says = getattr(candidate.codec, "licence", None)
        rows.append({**row, "licence": says} if says and isinstance(says, str) else row)
    for label, problem in sorted(found.unusable.items()):
        rows.append(_plugin(label, None, problem, distributions))
    return rows


def _plugin(
    label: str, priority: int | None, problem: str | None, distributions: dict[str, Any]
) -> dict[str, Any]:
    idle = isinstance(problem, NotOffered)
    row = {"label": label, "priority": priority, "problem": problem, "idle": idle}
    distribution = distributions.get(label)
    if distribution is None:  # added by the running program
        return {**row, "distribution": "", "version": "", "licence": ""}
    return {
        **row,
        "distribution": str(distribution.metadata["Name"]),
        "version": str(distribution.version),
        "licence": _licence(distribution.metadata),
    }


def _licence(metadata: Any) -> str:
    """Return the licence that a distribution's metadata name."""
    known = LICENCES.get(str(metadata["Name"]))
    if known is not None:
        return known
    for field in ("License-Expression", "License"):
        text = str(metadata[field] or "").strip()
        if text and "\n" not in text:
            return text
    classifiers = metadata.get_all("Classifier") or []
    names = [text.rpartition(" :: ")[2] for text in classifiers if text.startswith("License ::")]
    return ", ".join(names) or "licence not stated"


def _lines(row: dict[str, Any]) -> list[str]:
    """Return what is printed below the name of a syntax."""
    if row["native"]:
        return ["decode, encode  codicom itself: not compressed"]
    lines = []
    for kind in _KINDS:
        verb = kind[:-2]  # decode, encode
        usable = [plugin for plugin in row[kind] if plugin["problem"] is None]
        for plugin in usable:
            lines.append(
                f"{verb}  {plugin['label']}  (priority {plugin['priority']})  "
                + (f"{plugin['distribution']} {plugin['version']}, " if plugin["version"] else "")
                + (plugin["licence"] or "added by this program")
            )
        for plugin in row[kind]:
            if plugin["problem"] is not None:
                cannot = "not here" if plugin["idle"] else "cannot run"
                lines.append(f"{verb}  {plugin['label']}: {cannot}: {plugin['problem']}")
        if not usable:
            lines.append(f"{verb}  {_advice(row, kind)}")
    if row["video"]:
        lines.append("stream  codicom itself: ds.encapsulated_stream() hands it out")
    return lines


def _advice(row: dict[str, Any], kind: str) -> str:
    """Return what to do where no plugin can run."""
    there = {plugin["distribution"] for plugin in row[kind]}
    names = [name for name in row["install"][kind] if name not in there]
    if names:
        others = "".join(f" or {name}" for name in names[1:])
        return f"none: pip install {names[0]}{others}  ({LICENCES[names[0]]})"
    if row["install"][kind]:
        return "none that can run"
    return "none is known"
