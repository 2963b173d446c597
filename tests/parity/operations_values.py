"""Operations on values alone: UIDs, tags, names, numbers, dates, lists, character sets, dictionary.

They use nothing of the world but its library, and return all that a value says of itself.
"""

from __future__ import annotations

import codecs
import datetime
import math
import operator
import re
from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

from . import values
from .describe import attempt, plain
from .library import World
from .operations import operation


def told(value: Any, names: str) -> list[Any]:
    """Return what attributes of a value are, or the errors that asking for them gives."""
    return [attempt(lambda name=name: plain(getattr(value, name))) for name in names.split()]


def _called(make: Callable[[], Any], calls: tuple[tuple[Any, ...], ...]) -> list[Any]:
    """Return what methods give, each of a value made for it: a call is a name and arguments."""
    return [attempt(lambda c=call: plain(getattr(make(), c[0])(*c[1:]))) for call in calls]


def _or_none(make: Callable[[], Any]) -> Any:
    """Return what a function gives, None if it raises."""
    result = attempt(make)
    return result[1] if result[0] == "value" else None


# --- UIDs, tags, the dictionary --------------------------------------------------------------

_UIDS = (
    "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99",
    "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.94",
    "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.1.1", "1.2.840.10008.6.1.1", "1.2.3", "", "1.02",
    "abc", "1." * 33, "2.25.1", "1.2.840.10008.1.2.4.100.1", " 1.2", "1.2.840.10008.1.9",
    "1.2.840.10008.15.1.1", "1.2.840.10008.3.1.2.3.3", "0.0",
)  # fmt: skip


@operation(lambda rng: (rng.choice(_UIDS), rng.choice((0, 0, 1, 2))), 1)
def uid(world: World, text: str, validation: int) -> Any:
    made = world.library.uid.UID(text, validation)
    names = "name type info keyword is_retired is_private is_valid is_transfer_syntax " \
        "is_implicit_VR is_little_endian is_compressed is_encapsulated is_deflated"  # fmt: skip
    return (
        told(made, names), repr(made), str(made), made == text, hash(made) == hash(text),
        made == made.name, type(made + "").__name__,
    )  # fmt: skip


@operation(lambda rng: (rng.choice(("1.2.3.", None, "", "1.2", "abc.", "1.02.", "1." * 32)),
                        rng.choice((["a", "b"], [], [""], ["x" * 300]))), 1)  # fmt: skip
def generate_uid(world: World, prefix: Any, sources: Any) -> Any:
    made = world.library.uid.generate_uid(prefix, sources)
    # Without a prefix each library has a way of its own.
    return type(made).__name__, made.is_valid, str(made) if prefix is not None else None


_TAGS = (
    0x00100010, (0x10, 0x10), [0x10, 0x10], "00100010", "0x00100010", "PatientName", "0010,0010",
    ("0010", "0010"), ("0x10", 16), "(0010,0010)", -1, 2**32, 2**32 - 1, (0x10,), (1, 2, 3),
    (0x10000, 1), "10", "", "xyz", 1.0, None, True, b"00100010", 0x00091001, 0x00090010,
    0x00090000, "Nonsense", (0x10, None), 0x60020010, "OverlayRows",
)  # fmt: skip


@operation(lambda rng: (rng.choice(_TAGS), rng.choice(_TAGS)), 2)
def tag(world: World, form: Any, other: Any) -> Any:
    made = world.library.tag.Tag(form)
    compared = [
        attempt(lambda compare=compare: compare(made, other))
        for compare in (operator.eq, operator.ne, operator.lt, operator.le, operator.gt)
    ]
    return (
        plain(made), str(made), repr(made), hash(made),
        told(made, "group element elem is_private is_private_creator json_key"), compared,
    )  # fmt: skip


_DICTIONARY = (
    "dictionary_VM dictionary_VR dictionary_description dictionary_has_tag dictionary_is_retired "
    "dictionary_keyword get_entry keyword_for_tag tag_for_keyword repeater_has_tag "
    "repeater_has_keyword mask_match private_dictionary_VR"
).split()


@operation(lambda rng: (rng.choice(_DICTIONARY[:-1]), rng.choice(
    (*_TAGS, 0x00280106, 0x7FE00010, 0x00186028, 0x00209450, 0x60000022, 0x50013000, 0x00203199)
    )), 2)  # fmt: skip
def dictionary(world: World, name: str, form: Any) -> Any:
    return plain(getattr(world.library.datadict, name)(_tuple(form)))


@operation(lambda rng: (rng.choice(("VR", "VM", "description")), rng.choice(
    (0x00091001, 0x00291110, "00190010", (0x0051, 0x1008), 0x00100010, 0x00291010, 0x60011010)),
    rng.choice((*values.CREATORS, "SIEMENS CSA HEADER", "GEMS_IDEN_01", "", None))), 1)  # fmt: skip
def private_dictionary(world: World, name: str, form: Any, creator: Any) -> Any:
    return getattr(world.library.datadict, f"private_dictionary_{name}")(form, creator)


def _tuple(form: Any) -> Any:
    return tuple(form) if isinstance(form, list) else form


# --- Names -----------------------------------------------------------------------------------

_NAMES = (
    "", "A", "A^B", "A^B^C^D^E", "A^B^C^D^E^F", "A=B=C", "A^B=C^D=E^F", "A=B=C=D", "=B", "==C",
    "^", "^^^^", "A^", " A ^ B ", "Yamada^Tarou=山田^太郎=やまだ^たろう", "Grüße^Ä", b"A^B", b"",
    b"A=\x1b$B;3ED\x1b(B", b"Gr\xfc\xdfe", "A\\B", None, 5, "x" * 70,
)  # fmt: skip


@operation(lambda rng: (rng.choice(_NAMES), rng.choice(_NAMES),
                        rng.choice((None, ["iso2022_jp"], ["latin_1"], ["iso8859", "iso2022_jp"],
                                    ["utf8"]))), 3)  # fmt: skip
def person_name(world: World, text: Any, other: Any, encodings: Any) -> Any:
    kind = world.library.valuerep.PersonName
    made, peer = kind(text, encodings), _or_none(lambda: kind(other))
    names = "family_name given_name middle_name name_prefix name_suffix alphabetic ideographic " \
        "phonetic components encodings"  # fmt: skip
    calls: tuple[tuple[Any, ...], ...] = (
        ("family_comma_given",), ("formatted", "%(given_name)s %(family_name)s"),
        ("encode", ["utf8"]), ("encode",), ("decode", ["latin_1"]), ("__contains__", "A"),
        ("__len__",), ("__bool__",), ("__str__",), ("__repr__",), ("__getitem__", 0),
    )  # fmt: skip
    compared = [
        attempt(lambda compare=compare, b=b: compare(made, b))
        for b in (other, peer)
        for compare in (operator.eq, operator.ne, operator.lt, operator.ge)
    ]
    return [
        *told(made, names),
        *_called(lambda: kind(text, encodings), calls),
        *compared,
        attempt(lambda: list(made)),
    ]


@operation(lambda rng: ({name: rng.choice(("A", "", "山", b"B", "x^y", None))
                         for name in rng.sample(("family_name", "given_name", "name_prefix",
                            "family_name_ideographic", "given_name_phonetic", "name_suffix"), 2)},
                        rng.random() < 0.2), 1)  # fmt: skip
def named_components(world: World, parts: dict[str, Any], veterinary: bool) -> Any:
    kind = world.library.valuerep.PersonName
    if veterinary:
        return plain(kind.from_named_components_veterinary(
            responsible_party_name="A", patient_name=next(iter(parts.values()))))  # fmt: skip
    return plain(kind.from_named_components(**parts))


# --- Numbers ---------------------------------------------------------------------------------

_NUMBERS = (
    "1", "1.5", " 2 ", "-0", "1E2", "1e-20", "12345678901234567890", "", "abc", None, 1, 1.5, -3,
    0.1, 2**31, 1e300, Decimal("1.25"), float("nan"), float("inf"), "1.0", True, b"1", "0.10",
    1 / 3, 123456789.12345678, "+5", " ", Decimal("NaN"), 0,
)  # fmt: skip
_ARITHMETIC: tuple[Callable[..., Any], ...] = (
    operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod,
    operator.eq, operator.ne, operator.lt, operator.ge,
)  # fmt: skip
_UNARY: tuple[Callable[..., Any], ...] = (
    operator.neg, abs, round, int, float, bool, str, repr, math.floor, operator.index,
)  # fmt: skip


def _number_made(world: World, kind: str, value: Any, arguments: dict[str, Any]) -> Any:
    return getattr(world.library.valuerep, kind)(value, **arguments)


def _computed(rng: Random) -> tuple[Any, ...]:
    kind = rng.choice(("DS", "IS", "DSfloat", "DSdecimal"))
    arguments: dict[str, Any] = {}
    if kind != "IS" and rng.random() < 0.4:
        arguments["auto_format"] = rng.random() < 0.5
    if rng.random() < 0.3:
        arguments["validation_mode"] = rng.choice((0, 1, 2))
    both = rng.random() < 0.3
    # A text times a large number is a very large text.
    others = _NUMBERS if both else [n for n in _NUMBERS if not isinstance(n, (str, bytes))]
    return kind, rng.choice(_NUMBERS), arguments, rng.choice(others), both


@operation(_computed, 4)
def number(world: World, kind: str, value: Any, arguments: Any, other: Any, both: bool) -> Any:
    """Make a decimal or integer string and calculate with it."""
    made = _number_made(world, kind, value, arguments)
    right = _or_none(lambda: _number_made(world, kind, other, {})) if both else other
    results = [attempt(lambda act=act: _calculated(act(made, right))) for act in _ARITHMETIC] + [
        attempt(lambda act=act: _calculated(act(right, made))) for act in _ARITHMETIC[:4]
    ]
    single = [attempt(lambda act=act: _calculated(act(made))) for act in _UNARY]
    return (
        plain(made), single, results, made != made or hash(made),
        told(made, "original_string auto_format real imag"), attempt(lambda: f"{made:.3f}"),
    )  # fmt: skip


def _calculated(result: Any) -> Any:
    return plain(result) if not isinstance(result, complex) else repr(result)


@operation(
    lambda rng: (
        rng.choice(
            (
                0.1,
                1 / 3,
                1e300,
                -1e-300,
                5,
                123456789.123456789,
                -1 / 7,
                float("nan"),
                Decimal(1) / 7,
                "x",
                1e16,
                99999999999999999,
            )
        ),
    ),
    1,
)
def number_as_ds(world: World, value: Any) -> Any:
    valuerep = world.library.valuerep
    return valuerep.format_number_as_ds(value), valuerep.is_valid_ds(str(value))


@operation(lambda rng: (vr := rng.choice(values.PLAIN_VRS), rng.choice(values.VALUES[vr]),
                        rng.choice((0, 1, 2))), 2)  # fmt: skip
def validated(world: World, vr: str, value: Any, mode: int) -> Any:
    return world.library.valuerep.validate_value(vr, value, mode)


# --- Dates -----------------------------------------------------------------------------------

_DATES = (
    "20010203", "2001.02.03", "", None, "20019999", "101112", "10", "1011", "101112.5", "235960",
    "10:11:12", "99", "2001", "200102", "20010203040506.123456+0100", "20010203040506-0500",
    "20010203040560", "x", datetime.date(2001, 2, 3), datetime.datetime(2001, 2, 3, 4, 5, 6, 7),
    datetime.time(1, 2, 3, 400), 5, "20010203-20010204", " 20010203 ", "101112.000001",
    datetime.datetime(2001, 2, 3, tzinfo=datetime.timezone.utc),
)  # fmt: skip
_ASKED = {
    "DA": "year month day original_string",
    "TM": "hour minute second microsecond tzinfo original_string",
    "DT": "year month day hour minute second microsecond tzinfo original_string",
}


@operation(lambda rng: (rng.choice(("DA", "TM", "DT")), rng.choice(_DATES), rng.choice(_DATES)), 2)
def date(world: World, kind: str, value: Any, other: Any) -> Any:
    made = getattr(world.library.valuerep, kind)(value)
    right = _or_none(lambda: getattr(world.library.valuerep, kind)(other))
    if made is None or made == "":
        return made
    compared = [
        attempt(lambda act=act: plain(act(made, right)))
        for act in (operator.eq, operator.ne, operator.lt, operator.ge)
    ]
    return (
        told(made, _ASKED[kind]), str(made), repr(made), compared, hash(made),
        attempt(made.isoformat), attempt(lambda: made.strftime("%Y%m%d%H%M%S.%f")),
        attempt(lambda: plain(made - right)) if kind != "TM" else None,
    )  # fmt: skip


# --- Lists of values -------------------------------------------------------------------------

_KINDS = {"DS": ("1.5", 2, "3", "x", None, ""), "IS": ("1", 2, "3", "x", None, ""),
          "str": ("a", "b", "", 5, None, b"c"), "int": (1, 2, "3", 1.5, None, "x"),
          "PersonName": ("A^B", "C", "", b"D", None), "UID": ("1.2", "1.3", "", 5)}  # fmt: skip


def _listed(rng: Random) -> tuple[Any, ...]:
    kind = rng.choice(list(_KINDS))
    pool = _KINDS[kind]
    made = [rng.choice(pool[:3]) for _ in range(rng.choice((0, 1, 2, 3, 4)))]
    steps = tuple(
        (
            rng.randrange(14),
            rng.randrange(-3, 4),
            rng.choice(pool[:3] if rng.random() < 0.8 else pool),
        )
        for _ in range(rng.randrange(1, 5))
    )
    return kind, made, steps


@operation(_listed, 3)
def value_list(world: World, kind: str, made: list[Any], steps: Any) -> Any:
    """Make a list of values and change it."""
    library = world.library
    one = {"str": str, "int": int, "UID": library.uid.UID}.get(kind)
    found = library.multival.MultiValue(one or getattr(library.valuerep, kind), made)
    results = [attempt(lambda step=step: _changed(found, *step)) for step in steps]
    return (
        results, plain(found), str(found), repr(found), len(found), bool(found),
        attempt(lambda: found == list(found)), attempt(lambda: found != made),
        attempt(lambda: hash(found)), type(found[:1]).__name__,
    )  # fmt: skip


def _changed(found: Any, act: int, index: int, value: Any) -> Any:
    changes: tuple[Callable[[], Any], ...] = (
        lambda: found.append(value),
        lambda: found.insert(index, value),
        lambda: found.extend([value, value]),
        lambda: found.__setitem__(index, value),
        lambda: found.__delitem__(index),
        lambda: found.pop(index),
        lambda: found.remove(value),
        lambda: found.reverse(),
        lambda: found.sort(key=str),
        lambda: found.__iadd__([value]),
        lambda: found.__setitem__(slice(index, None), [value]),
        lambda: (found.index(value), found.count(value), value in found),
        lambda: (found[index:], found[::-1]),
        lambda: found.clear(),
    )
    result = changes[act]()
    return plain(result) if result is not found else "itself"


# --- Character sets --------------------------------------------------------------------------

_BYTES = (
    *(
        b"",
        b"ABC",
        b"Gr\xfc\xdfe",
        b"\x1b$B;3ED\x1b(B^A",
        "山田".encode(),
        b"\x1b$)C\xb1\xe8",
        b"A\\B",
    ),
    *(b"\xd4\xcf\xc0\xde", b"\x1b(Jabc", b"a\nb\x1b$B;3\n", b"\x1b", b"\xff\xfe"),
)
_TEXTS = ("", "ABC", "Grüße", "山田^太郎", "김희중", "Диагноз", "ﾔﾏﾀﾞ", "a\\b", "漢字", "€")
_TERMS = (
    *("", "ISO_IR 100", "ISO_IR 192", "ISO 2022 IR 87", "ISO 2022 IR 149", "ISO_IR 144"),
    *("ISO 2022 IR 6", "GB18030", "NONE", "ISO-IR 100", "ISO 2022 IR 13", "ISO_IR 13", "ISO_IR 6"),
    *("ISO 2022-IR 100", "ISO2022 IR 87", "iso_ir 100", "ISO 2022 IR 58"),
)
# Where one is needed, and back to which repertoire, the libraries see differently.
_ESCAPE = re.compile(rb"\x1b[$()-]+[0-9A-Z]")


def _terms(rng: Random) -> Any:
    terms = [rng.choice(_TERMS) for _ in range(rng.choice((1, 1, 2, 2, 3)))]
    return terms if len(terms) > 1 or rng.random() < 0.4 else terms[0]


@operation(lambda rng: (_terms(rng), rng.choice(_BYTES), rng.choice(_TEXTS)), 3)
def charset(world: World, terms: Any, data: bytes, text: str) -> Any:
    module = world.library.charset
    encodings = module.convert_encodings(terms)
    delimiters = {"\n", "\\", "^", "="}
    return (
        [codecs.lookup(name).name for name in encodings],
        attempt(lambda: module.decode_bytes(data, encodings, delimiters)),
        attempt(lambda: module.decode_bytes(data, encodings, set())),
        attempt(lambda: _ESCAPE.sub(b"", module.encode_string(text, encodings))),
    )


def _raw_value(rng: Random) -> tuple[Any, ...]:
    data = rng.randbytes(rng.choice((0, 2, 4, 8))) if rng.random() < 0.4 else rng.choice(_BYTES)
    encodings = rng.choice(("iso8859", "utf8", ["iso8859", "iso2022_jp"]))
    return rng.choice(values.PLAIN_VRS), data, rng.random() < 0.7, encodings


@operation(_raw_value, 2)
def converted(world: World, vr: str, data: bytes, little: bool, encodings: Any) -> Any:
    """Convert a raw element with the functions that readers of their own use."""
    library = world.library
    raw = library.dataelem.RawDataElement(
        library.tag.Tag(0x00100010), vr, len(data), data, 0, False, little)  # fmt: skip
    return plain(library.values.convert_value(vr, raw, encodings))
