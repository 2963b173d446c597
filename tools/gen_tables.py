"""Write core/codicom/_tables from the facts of the standard and of two private dictionaries.

The facts come from

- PS3.6 2026c, tables 6-1, 7-1, 8-1, 9-1 (data elements) and annex A (UIDs), as transcribed in
  ``derived/ps3.6_2026c_tags.json`` and ``derived/ps3.6_2026c_uids.json``;
- PS3.7, table E.1-1 and E.2-1 (command elements), from DCMTK's ``dcmtk_dicom.dic``;
- the private dictionary of GDCM, ``private/gdcm_privatedicts.xml``, Copyright (c) 2006-2011
  Mathieu Malaterre, under its BSD-type licence;
- the private dictionary of DCMTK, ``private/dcmtk_private.dic``, Copyright (C) OFFIS e.V.,
  under its BSD-type licence. Where both know an element, GDCM's entry is taken.

Usage: ``python tools/gen_tables.py [--standard ../shared/standard] [--check]``

With ``--check`` nothing is written; the exit status is 1 if a table is out of date.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import textwrap
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "core" / "codicom" / "_tables"

# (VR, VM, name, 'Retired' or '', keyword)
Entry = tuple[str, str, str, str, str]

# Names of PS3.7 that differ from their keyword cut into words.
COMMAND_NAMES = {
    "CommandLengthToEnd": "Command Length to End",
    "MessageIDBeingRespondedTo": "Message ID Being Responded To",
    "NumberOfMatches": "Number of Matches",
    "NumberOfRemainingSuboperations": "Number of Remaining Sub-operations",
    "NumberOfCompletedSuboperations": "Number of Completed Sub-operations",
    "NumberOfFailedSuboperations": "Number of Failed Sub-operations",
    "NumberOfWarningSuboperations": "Number of Warning Sub-operations",
    "NormalReverse": "Normal/Reverse",
}
UID_TYPES = {
    "SOPClass": "SOP Class",
    "MetaSOPClass": "Meta SOP Class",
    "ServiceClass": "Service Class",
    "TransferSyntax": "Transfer Syntax",
    "WellKnownFrameOfReference": "Well-known frame of reference",
    "WellKnownSOPInstance": "Well-known SOP Instance",
    "CodingScheme": "Coding Scheme",
    "ApplicationContext": "Application Context Name",
}
# What the transcription calls "Other", by the arc of the UID.
OTHER_TYPES = (
    ("1.2.840.10008.15.0.", "LDAP OID"),
    ("1.2.840.10008.15.1.1", "Synchronization Frame of Reference"),
    ("1.2.840.10008.7.1.", "Application Hosting Model"),
    ("1.2.840.10008.8.1.", "Mapping Resource"),
)
# What PS3.6 table A-1 says after the colon of a name, or in brackets.
UID_INFOS = {
    "1.2.840.10008.1.2": "Default Transfer Syntax for DICOM",
    "1.2.840.10008.1.2.4.50": "Default Transfer Syntax for Lossy JPEG 8 Bit Image Compression",
    "1.2.840.10008.1.2.4.51": (
        "Default Transfer Syntax for Lossy JPEG 12 Bit Image Compression (Process 4 only)"
    ),
    "1.2.840.10008.1.2.4.70": "Default Transfer Syntax for Lossless JPEG Image Compression",
    "1.2.840.10008.1.20": "(2015c)",
}
INFO_ARCS = (
    ("1.2.840.10008.5.1.4.1.1.501.", "DICOS"),
    ("1.2.840.10008.5.1.4.1.1.601.1", "DICONDE ASTM E2934"),
    ("1.2.840.10008.5.1.4.1.1.601.2", "DICONDE ASTM E2934"),
)
# Assigned once, and withdrawn with edition 2015c.
WITHDRAWN_UIDS = dict.fromkeys(
    ("1.2.840.10008.5.1.4.1.1.12.77", "1.2.840.10008.5.1.4.1.1.40"),
    ("", "SOP Class", "(2015c)", "Retired", ""),
)
# Keywords of PS3.6 that their name does not give by the rule in `uid_keyword`.
UID_KEYWORDS = {
    "1.2.840.10008.5.1.4.1.1.9.1.1": "TwelveLeadECGWaveformStorage",
    "1.2.840.10008.5.1.4.1.1.9.1.4": "General32bitECGWaveformStorage",
    "1.2.840.10008.5.1.4.1.1.9.6.2": "MultichannelRespiratoryWaveformStorage",
    "1.2.840.10008.5.1.4.1.1.77.1.5.8": (
        "OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage"
    ),
    "1.2.840.10008.5.1.4.1.1.79.1": "MacularGridThicknessAndVolumeReportStorage",
}


def words(keyword: str) -> str:
    """Cut a keyword into the words of its name."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", keyword)


def read_elements(standard: Path) -> dict[str, Entry]:
    """Return PS3.6's elements by tag, eight digits or ``x``, and PS3.7's command elements."""
    entries: dict[str, Entry] = {}
    tags = json.loads((standard / "derived" / "ps3.6_2026c_tags.json").read_text("utf-8"))["tags"]
    for key, item in tags.items():
        tag = re.sub("[a-f]", lambda digit: digit[0].upper(), key)
        vr = " or ".join(item["vr"])
        # "1-n or 1" says no more than "1-n", and the names keep to ASCII.
        vm = item["vm"].replace("1-n or 1", "1-n") or "1"
        name = item["name"].replace("µ", "u")
        if not vr:
            vr = "NONE" if tag.startswith("FFFE") else "OB"
            name = name or "Retired-blank"
        entries[tag] = (vr, vm, name, "Retired" if item["retired"] else "", item["keyword"])
    for line in (standard / "dcmtk_dicom.dic").read_text("utf-8").splitlines():
        if match := re.match(r"\(0000,([0-9A-Fa-f]{4})\)\t(\w\w)\t(\w+)\t(\S+)\t(\S+)", line):
            element, vr, keyword, vm, version = match.groups()
            keyword = keyword.removeprefix("RETIRED_")
            retired = "Retired" if version.endswith("retired") else ""
            name = COMMAND_NAMES.get(keyword) or words(keyword)
            entries[f"0000{element.upper()}"] = (vr, vm, name, retired, keyword)
    return dict(sorted(entries.items()))


def uid_keyword(uid: str, name: str, keyword: str) -> str:
    """Return the keyword of a UID; where the transcription has none it is made from the name."""
    if uid in UID_KEYWORDS:
        return UID_KEYWORDS[uid]
    if match := re.fullmatch("(.*) Color Palette SOP Instance", name):
        name = match[1] + " Palette"
    elif keyword.isidentifier():
        return keyword
    return "".join(part[:1].upper() + part[1:] for part in re.split("[^A-Za-z0-9]+", name))


def read_uids(standard: Path) -> dict[str, Entry]:
    """Return annex A's UIDs: UID -> (name, type, info, retired, keyword)."""
    path = standard / "derived" / "ps3.6_2026c_uids.json"
    entries: dict[str, Entry] = dict(WITHDRAWN_UIDS)
    for uid, item in json.loads(path.read_text("utf-8"))["uids"].items():
        kind = UID_TYPES.get(item["type"], "")
        if not kind:
            kind = next(text for arc, text in OTHER_TYPES if uid.startswith(arc))
        if uid == "1.2.840.10008.2.6.1":
            kind = "DICOM UIDs as a Coding Scheme"
        info = UID_INFOS.get(uid, "")
        for arc, text in INFO_ARCS:
            if uid == arc or (arc.endswith(".") and uid.startswith(arc)):
                info = text
        name = item["name"].replace(" & ", " and ")
        keyword = uid_keyword(uid, item["name"], item.get("keyword", ""))
        entries[uid] = (name, kind, info, "Retired" if item["retired"] else "", keyword)
    return dict(sorted(entries.items(), key=lambda item: [int(n) for n in item[0].split(".")]))


def read_private(standard: Path) -> dict[str, dict[str, tuple[str, str, str]]]:
    """Return the private elements: creator -> mask -> (VR, VM, name)."""
    found: dict[str, dict[str, tuple[str, str, str]]] = {}
    root = ElementTree.parse(standard / "private" / "gdcm_privatedicts.xml").getroot()
    for item in root.iter("entry"):
        mask = (item.attrib["group"] + item.attrib["element"]).upper().replace("X", "x")
        name = re.sub(r"^\?$", "Unknown", item.attrib["name"])
        vr = item.attrib["vr"].replace("_", " or ")
        found.setdefault(item.attrib["owner"], {})[mask] = (vr, item.attrib["vm"], name)
    pattern = re.compile(
        r'\(([0-9a-fA-F]{4})(?:-o-[0-9a-fA-F]{4})?,"([^"]*)",([0-9a-fA-F]{2,4})\)'
        r"\t(\w\w)\t([^\t]+)\t([^\t]+)"
    )
    for line in (standard / "private" / "dcmtk_private.dic").read_text("utf-8").splitlines():
        match = pattern.match(line)
        if match is None:
            continue
        group, creator, element, vr, name, vm = match.groups()
        group = f"{group[:2]}xx" if "-o-" in line else group
        masks = found.setdefault(creator, {})
        mask = f"{group}xx{element[-2:]}".upper().replace("X", "x")
        whole = f"{group}{element}".upper().replace("X", "x")
        if mask not in masks and whole not in masks:
            vr = "OB or OW" if vr in ("ox", "px") else vr
            # Four digits are an element at a fixed number, whatever block is reserved.
            masks[whole if len(element) == 4 else mask] = (vr, vm, words(name))
    return {creator: dict(sorted(masks.items())) for creator, masks in sorted(found.items())}


def column(name: str, items: list[str], doc: str) -> str:
    """Return the source of a column with one item a line."""
    for item in items:
        if "\n" in item or '"""' in item:
            raise ValueError(f"{item!r} cannot stand in a column")
    body = "\n".join(items).replace("\\", "\\\\")
    return f'{name} = """\\\n{body}\n"""\n"""{doc}"""\n'


def wrapped(name: str, items: list[str], doc: str) -> str:
    """Return the source of a column of short words that are separated by white space."""
    body = textwrap.fill(" ".join(items), 98, break_long_words=False, break_on_hyphens=False)
    return f'{name} = """\\\n{body}\n"""\n"""{doc}"""\n'


def header(title: str, sources: str, long_lines: bool = True) -> str:
    """Return the first lines of a generated module."""
    noqa = "# ruff: noqa: E501\n" if long_lines else ""
    text = textwrap.fill(
        f"Generated by tools/gen_tables.py; do not edit. Facts: {sources}. Belongs here: data "
        "only, in columns that are cut when first asked for. Must not know: anything. "
        "Layer: 0 (words).",
        98,
    )
    return f'{noqa}"""{title}\n\n{text}\n"""\n\nfrom __future__ import annotations\n\n'


def elements_module(entries: dict[str, Entry]) -> str:
    """Return the source of ``_tables/elements.py``."""
    plain = {tag: entry for tag, entry in entries.items() if "x" not in tag}
    repeaters = {tag: entry for tag, entry in entries.items() if "x" in tag}
    sources = "PS3.6 2026c and PS3.7 annex E"
    parts = [header("The data elements of PS3.6 2026c.", sources, long_lines=False)[:-1]]
    for prefix, table in (("", plain), ("REPEATER_", repeaters)):
        what = "repeaters" if prefix else "elements"
        tags = list(table)
        rows = list(table.values())
        vrs = [row[0].replace(" ", "_") for row in rows]
        retired = "".join("R" if row[3] else "." for row in rows)
        parts += [
            wrapped(f"{prefix}TAGS", tags, f"Tags of the {what}, ascending."),
            wrapped(f"{prefix}VRS", vrs, "VRs, as US_or_SS where there are several."),
            wrapped(f"{prefix}VMS", [row[1] for row in rows], "Value multiplicities."),
            wrapped(
                f"{prefix}RETIRED", textwrap.wrap(retired, 98), "'R' where retired, '.' where not."
            ),
            column(f"{prefix}KEYWORDS", [row[4] for row in rows], "Keywords."),
            column(f"{prefix}NAMES", [row[2] for row in rows], "Names."),
        ]
    return "\n".join(parts)


def uids_module(entries: dict[str, Entry]) -> str:
    """Return the source of ``_tables/uids.py``."""
    lines = ["|".join((uid, *entry)) for uid, entry in entries.items()]
    if any(line.count("|") != 5 for line in lines):
        raise ValueError("A UID's name has the separator '|'")
    return header("The UIDs of PS3.6 2026c annex A.", "PS3.6 2026c annex A") + column(
        "UIDS", lines, "UID|name|type|info|'Retired' or ''|keyword, a line each."
    )


def uid_names_stub(entries: dict[str, Entry]) -> str:
    """Return the source of ``_tables/uid_names.pyi``, which tells type checkers the constants."""
    names = sorted(entry[4] for entry in entries.values() if entry[4].isidentifier())
    return (
        "# Generated by tools/gen_tables.py; do not edit. Facts: PS3.6 2026c annex A.\n"
        "# The constants that codicom.uid makes when they are first asked for.\n"
        "from ..uid import UID\n\n" + "".join(f"{name}: UID\n" for name in names)
    )


def private_module(creators: dict[str, dict[str, tuple[str, str, str]]]) -> str:
    """Return the source of ``_tables/private.py``."""
    lines = []
    for creator, masks in creators.items():
        lines.append("=" + creator)
        for mask, (vr, vm, name) in masks.items():
            if "|" in name + creator:
                raise ValueError(f"{creator!r} {mask} has the separator '|'")
            lines.append(f"{mask}|{vr}|{vm}|{name}")
    sources = (
        "the private dictionary of GDCM, Copyright (c) 2006-2011 Mathieu Malaterre, and that of "
        "DCMTK, Copyright (C) 1994-2026 OFFIS e.V., both under BSD-type licences"
    )
    doc = "'=' and a creator, then its elements as mask|VR|VM|name, a line each."
    return header("Private data elements by their creators.", sources) + column(
        "PRIVATE", lines, doc
    )


def main() -> int:
    """Write or check the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--standard", type=Path, default=ROOT.parent / "shared" / "standard")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    uids = read_uids(options.standard)
    files = {
        "elements.py": elements_module(read_elements(options.standard)),
        "uids.py": uids_module(uids),
        "uid_names.pyi": uid_names_stub(uids),
        "private.py": private_module(read_private(options.standard)),
    }
    stale = 0
    for name, text in files.items():
        path = TABLES / name
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale += 1
        if options.check:
            print(f"out of date: {path.relative_to(ROOT)}")
        else:
            path.write_text(text, "utf-8")
            print(f"written: {path.relative_to(ROOT)}")
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
