"""Make the stub that tells type checkers and editors of every keyword of the dictionary.

    PYTHONPATH=core python tools/gen_stubs.py [FILE]

writes ``core/codicom/_dataset/keywords.pyi`` unless another file is given. There is no module
beside it: ``dataset`` names the class in the stub only ``if TYPE_CHECKING``, so that it costs
nothing when a program runs.

The type of a keyword is what its value is with the settings that codicom starts with, if the
element has as many values as PS3.6 says and is not empty: ``DS`` gives ``DSfloat``, not
``DSdecimal``, and dates are text. What may be one value or several is the union of both.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from codicom.datadict import DicomDictionary

FILE = Path(__file__).resolve().parent.parent / "core" / "codicom" / "_dataset" / "keywords.pyi"

HEAD = '''"""Every keyword of PS3.6 as an attribute with the type of its value.

Made by tools/gen_stubs.py; do not edit. Layer: 5 (model).
"""

from collections.abc import Iterable, MutableSequence
from datetime import date, datetime, time
from decimal import Decimal
from io import BufferedIOBase
from typing import Any, Generic, SupportsFloat, SupportsIndex, TypeAlias, TypeVar, overload

from ..dataset import Dataset
from ..multival import MultiValue
from ..sequence import Sequence
from ..tag import BaseTag
from ..uid import UID
from ..valuerep import IS, DSfloat, PersonName

_Got = TypeVar("_Got", covariant=True)
_Set = TypeVar("_Set", contravariant=True)

class Element(Generic[_Got, _Set]):
    """An attribute that gives the value of an element, and takes what can become one."""

    @overload
    def __get__(self, ds: None, owner: type[Any]) -> Any: ...
    @overload
    def __get__(self, ds: object, owner: type[Any]) -> _Got: ...
    def __set__(self, ds: object, value: _Set) -> None: ...
    def __delete__(self, ds: object) -> None: ...

# What can be set
_Text: TypeAlias = str | Iterable[str | None] | None
_Name: TypeAlias = str | PersonName | Iterable[str | PersonName | None] | None
_Date: TypeAlias = str | date | Iterable[str | date] | None
_Time: TypeAlias = str | time | Iterable[str | time] | None
_DateTime: TypeAlias = str | datetime | Iterable[str | datetime] | None
_Decimal: TypeAlias = str | SupportsFloat | Decimal | Iterable[str | SupportsFloat | None] | None
_Whole: TypeAlias = SupportsIndex | Iterable[SupportsIndex] | None
_Float: TypeAlias = SupportsFloat | Iterable[SupportsFloat] | None
_Tag: TypeAlias = int | str | tuple[int, int] | Iterable[int | str | tuple[int, int]] | None
_Bytes: TypeAlias = bytes | bytearray | BufferedIOBase | None

'''

# Alias of VRs -> (VRs, one value, several values, what can be set)
KINDS = {
    "Text": ("AE AS CS LO LT SH ST UC UR UT", "str", "MultiValue[str]", "_Text"),
    "PN": ("PN", "PersonName", "MultiValue[PersonName]", "_Name"),
    "DA": ("DA", "str", "MultiValue[str]", "_Date"),
    "TM": ("TM", "str", "MultiValue[str]", "_Time"),
    "DT": ("DT", "str", "MultiValue[str]", "_DateTime"),
    "UI": ("UI", "UID", "MultiValue[UID]", "_Text"),
    "DS": ("DS", "DSfloat", "MultiValue[DSfloat]", "_Decimal"),
    "IS": ("IS", "IS", "MultiValue[IS]", "_Decimal"),
    "Int": ("SL SS SV UL US UV", "int", "MutableSequence[int]", "_Whole"),
    "Float": ("FD FL", "float", "MutableSequence[float]", "_Float"),
    "AT": ("AT", "BaseTag", "MutableSequence[BaseTag]", "_Tag"),
    "Bytes": ("OB OD OF OL OV OW UN", "bytes", "bytes", "_Bytes"),
    "SQ": ("SQ", "Sequence", "Sequence", "Iterable[Dataset] | None"),
    "LUT": ("", "bytes | int", "bytes | int | MutableSequence[int]", "_Whole | _Bytes"),
}
KIND_OF_VR = {vr: kind for kind, (vrs, *_) in KINDS.items() for vr in vrs.split()}
# The choices of PS3.6
KIND_OF_VR |= {"US or SS": "Int", "OB or OW": "Bytes", "US or OW": "LUT", "US or SS or OW": "LUT"}
WITHOUT_SEVERAL = ("SQ", "Bytes")


def kind_of(vr: str, vm: str) -> str:
    """Return the alias for elements with a VR and VM."""
    kind = KIND_OF_VR[vr]
    if vm == "1" or kind in WITHOUT_SEVERAL:
        return f"_{kind}1"
    least = vm.partition("-")[0]
    return f"_{kind}{'N' if least == '1' else 'M'}"


def aliases() -> list[str]:
    """Return the definitions: of one value (1), of one or several (N), of several (M)."""
    lines = ["# What is got and what can be set, for one value, one or more, two or more"]
    for kind, (_, one, several, settable) in KINDS.items():
        types = {"1": one, "N": f"{one} | {several}", "M": several}
        if kind in WITHOUT_SEVERAL:
            types = {"1": one}
        elif kind == "LUT":
            types = {"1": one, "N": several, "M": several}
        for mark, got in types.items():
            lines.append(f"_{kind}{mark}: TypeAlias = Element[{got}, {settable}]")
    return lines


def documented(tag: int, vr: str, vm: str, name: str, retired: bool) -> list[str]:
    """Return the lines that document an attribute."""
    text = f"{name}: ({tag >> 16:04X},{tag & 0xFFFF:04X}) {vr}, {vm}{', retired' * retired}"
    line = f'    """{text}"""'
    if len(line) <= 100:
        return [line]
    cut = text.rindex(" ", 0, 90)
    return [f'    """{text[:cut]}', f"    {text[cut + 1 :]}", '    """']


def stub() -> str:
    """Return the stub."""
    lines = [
        "class Keywords:",
        '    """The keywords of PS3.6, for those who only read types."""',
        "",
    ]
    for tag, (vr, vm, name, retired, keyword) in sorted(DicomDictionary.items()):
        if not keyword or vr not in KIND_OF_VR:
            continue
        lines.append(f"    {keyword}: {kind_of(vr, vm)}")
        lines += documented(tag, vr, vm, name, bool(retired))
    return HEAD + "\n".join([*aliases(), "", *lines]) + "\n"


def main() -> None:
    """Write the stub."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", nargs="?", type=Path, default=FILE)
    parser.parse_args().file.write_text(stub(), encoding="utf-8")


if __name__ == "__main__":
    main()
