"""Operations on elements and sequences themselves, and what data sets offer beside their mapping.

Elements: all that they say and do. Sequences: as lists. Data sets: hooks, options of reading and
writing, pixels with options, overlays, waveforms, JSON with bulk data.
"""

from __future__ import annotations

import copy
import io
import operator
from collections.abc import Callable, MutableSequence
from random import Random
from typing import Any

from . import start, values
from .describe import attempt, dump, pixels_of, plain
from .library import World, needs_codec
from .operations import _items, _new, _present, holds, operation, place
from .operations_coded import _plugin

_SAID = (
    "VM name keyword is_empty repval is_buffered is_private empty_value is_raw tag VR "
    "is_undefined_length private_creator"
)


# --- Elements --------------------------------------------------------------------------------


def _all_of(element: Any) -> Any:
    """Return all that an element says of itself and can be asked for."""
    names = _SAID if str(element.VR) != "SQ" else _SAID.replace("repval", "")
    return (
        [attempt(lambda n=name: plain(getattr(element, n))) for name in names.split()],
        attempt(lambda: str(element)), attempt(lambda: plain(element[0])),
        attempt(lambda: element == copy.deepcopy(element)), attempt(lambda: element != 5),
        attempt(lambda: hash(element)), attempt(lambda: plain(element.value)),
    )  # fmt: skip


@operation(lambda rng: (*_new(rng)[1:], rng.choice((None, None, 0, 1, 2)), _new(rng)), 3)
def element(world: World, tag: int, vr: str, value: Any, mode: Any, other: Any) -> Any:
    """Make an element of its own, compare it, give it another value, and clear it."""
    kind = world.library.dataelem.DataElement
    made = kind(tag, vr, world.library.build(value), validation_mode=mode)
    before = _all_of(made)
    peer = attempt(lambda: kind(other[1], other[2], world.library.build(other[3])))
    same = attempt(lambda: made == peer[1]) if peer[0] == "value" else None
    assigned = attempt(lambda: setattr(made, "value", world.library.build(other[3])))
    after = attempt(lambda: plain(made.value)) if assigned[0] == "value" else assigned
    made.clear()
    return before, same, after, attempt(lambda: plain(made))


@operation(_present, 3)
def element_present(world: World, where: Any, choice: int) -> Any:
    ds, key = world.present(where, choice)
    return None if key is None else _all_of(ds[key])


@operation(lambda rng: (place(rng),), 1)
def iterated(world: World, where: Any) -> Any:
    """Go over a data set in all the ways that there are."""
    ds = world.at(where)
    return (
        [int(found.tag) for found in ds],
        [int(found.tag) for found in ds.elements()],
        [int(found.tag) for found in ds.values()],
        list(map(int, ds.keys())),
        [int(found.tag) for found in ds.iterall()],
        [attempt(lambda t=tag: plain(ds.get(t))) for tag in list(ds.keys())[:3]],
    )


# --- Sequences -------------------------------------------------------------------------------


@operation(lambda rng: (place(rng), rng.randrange(100), rng.randrange(13), values.item(rng, 1),
                        rng.randrange(-3, 4)), 4)  # fmt: skip
def item_list(world: World, where: Any, choice: int, act: int, spec: Any, index: int) -> Any:
    """Use a sequence as a list."""
    found = world.sequence(where, choice)
    if found is None:
        return None
    new = world.library.build(spec, quiet=True)
    acts: tuple[Callable[[], Any], ...] = (
        lambda: found.__iadd__([new]),
        lambda: found + [new],
        lambda: found.reverse(),
        lambda: found.remove(found[index]),
        lambda: (found.index(found[index]), found.count(found[index]), new in found),
        lambda: (found == list(found), found != [new], found == copy.deepcopy(found)),
        lambda: (str(found), repr(found)),
        lambda: [len(item) for item in found],
        lambda: found.__delitem__(slice(index, None)),
        lambda: (found[::-1], found[index:]),
        lambda: found.sort(key=len),
        lambda: found.clear(),
        lambda: len(found.pop(index)),
    )
    result = acts[act]()
    return plain(result) if result is not found else "itself", len(found)


@operation(lambda rng: (tuple(values.item(rng, 1) for _ in range(rng.randrange(3))),
                        rng.choice((None, 5, "x", (1,)))), 1)  # fmt: skip
def sequence_made(world: World, specs: Any, wrong: Any) -> Any:
    kind = world.library.sequence.Sequence
    made = kind([world.library.build(spec, quiet=True) for spec in specs])
    return (
        plain(made), str(made), repr(made), made == kind(list(made)), made == list(made),
        attempt(lambda: plain(kind(wrong))), attempt(lambda: made.append(wrong)),
    )  # fmt: skip


# --- Data sets -------------------------------------------------------------------------------


def _has_nan(ds: Any) -> bool:
    """Return whether a value, or a part of one, is not a number."""
    found = [element.value for element in ds.iterall()]
    several = MutableSequence
    parts = [part for value in found for part in (value if isinstance(value, several) else [value])]
    return any(isinstance(part, float) and part != part for part in parts)


@operation(lambda rng: (place(rng), place(rng), rng.choice(values.SEQUENCES)), 1)
def compared(world: World, where: Any, other: Any, tag: int) -> Any:
    """Compare data sets with their copies, after a change, and with something else."""
    ds, peer = world.at(where), copy.deepcopy(world.at(other))
    results = [attempt(lambda act=act: act(ds, peer)) for act in (operator.eq, operator.ne)]
    # What is not a number differs from itself, if it is looked at.
    results += [attempt(lambda: ds == copy.deepcopy(ds) or _has_nan(ds)), attempt(lambda: hash(ds))]
    attempt(lambda: peer.add_new(tag, "SQ", []))
    return results + [attempt(lambda: ds == peer)]


_NEW_VRS = {"raw_element_vr": ("LO", "OB"), "raw_element_value": ("", "A", 5, [1, 2])}


@operation(
    lambda rng: (
        hook := rng.choice(tuple(_NEW_VRS)),
        rng.choice(list(start.files())),
        rng.randrange(7),
        rng.choice(_NEW_VRS[hook]),
    ),
    1,
)
def hooked(world: World, hook: str, name: str, modulus: int, new: Any) -> Any:
    """Read a file while a hook changes some of its elements."""
    from importlib import import_module

    module = import_module(f"{world.library.name}.hooks")
    original = getattr(module, hook)

    def callback(raw: Any, data: dict[str, Any], **kwargs: Any) -> None:
        original(raw, data, **kwargs)
        # What says how the rest is read is left alone.
        if (
            int(raw.tag) % 7 != modulus
            or data.get("VR") == "SQ"
            or raw.tag == values.CHARSET
            or raw.tag.group == 2
            or (raw.tag.is_private and raw.tag.element < 0x100)
        ):
            return
        data["VR" if hook == "raw_element_vr" else "value"] = new

    module.hooks.register_callback(hook, callback)
    try:
        return dump(world.library.package.dcmread(io.BytesIO(start.content(name)), force=True))
    finally:
        module.hooks.register_callback(hook, original)


def _read(rng: Random) -> tuple[Any, ...]:
    options: dict[str, Any] = {}
    for name, choices in (
        ("defer_size", (1, 8, "1 KB", 100, "2 kb", None)),
        ("stop_before_pixels", (True, False)),
        ("force", (True, False)),
        ("specific_tags", (["PatientName"], [0x7FE00010], [], ["Rows", (0x0008, 0x0018)],
                           ["SpecificCharacterSet"], [0x00091001, "BeamSequence"], ["Nonsense"])),
    ):  # fmt: skip
        if rng.random() < 0.35:
            options[name] = rng.choice(choices)
    return rng.choice(list(start.files())), options, rng.randrange(3), rng.random() < 0.3


@operation(_read, 2)
def read(world: World, name: str, options: Any, slot: int, by_path: bool) -> Any:
    """Read a file with options, and go on with it."""
    source = str(start.files()[name]) if by_path else io.BytesIO(start.content(name))
    ds = world.library.package.dcmread(source, **options)
    world.slots[slot % len(world.slots)] = ds
    return len(ds), sorted(map(int, ds.keys())), list(ds.original_encoding)


@operation(lambda rng: (rng.choice(list(start.files())), rng.randrange(8)), 1)
def read_partial(world: World, name: str, group: int) -> Any:
    """Read until a callback says that it is enough."""
    limit = (0x0008, 0x0010, 0x0018, 0x0020, 0x0028, 0x0040, 0x7FE0, 0xFFFF)[group]
    ds = world.library.filereader.read_partial(
        io.BytesIO(start.content(name)), lambda tag, vr, length: tag >> 16 >= limit
    )
    return sorted(map(int, ds.keys())), dump(ds)


@operation(lambda rng: (place(rng), {name: rng.choice(choices) for name, choices in (
    ("implicit_vr", (True, False, None)), ("little_endian", (True, True, False, None)),
    ("force_encoding", (True, False)), ("enforce_file_format", (True, False)))},
    rng.choice((None, None, True, False))), 2)  # fmt: skip
def dcmwrite(world: World, where: Any, arguments: Any, like_original: Any) -> Any:
    if like_original is not None:
        arguments = {k: v for k, v in arguments.items() if "enforce" not in k}
        arguments["write_like_original"] = like_original
    target = io.BytesIO()
    world.library.package.dcmwrite(target, world.untouched(where), **arguments)
    world.written.append(target.getvalue())
    return "file", None


@operation(lambda rng: (rng.randrange(3), {name: rng.choice(choices) for name, choices in (
    ("raw", (True, False)), ("as_rgb", (True, False)), ("index", (None, 0, 1, -1, 99)),
    ) if rng.random() < 0.6}), 2)  # fmt: skip
def pixels(world: World, slot: int, options: Any) -> Any:
    ds = world.slots[slot % len(world.slots)]
    if needs_codec(ds):
        return None
    ds.pixel_array_options(decoding_plugin=_plugin(world, ds), **options)
    try:
        return pixels_of(ds), ds.pixel_array is ds.pixel_array
    finally:
        ds.pixel_array_options()


@operation(lambda rng: (rng.randrange(3), rng.choice((0x6000, 0x6002, 0x6001, 0x5000))), 1)
def overlay(world: World, slot: int, group: int) -> Any:
    return plain(world.slots[slot % len(world.slots)].overlay_array(group))


@operation(lambda rng: (rng.randrange(3), rng.choice((0, 0, 1, 5, -1))), 1)
def waveform(world: World, slot: int, index: int) -> Any:
    ds = world.slots[slot % len(world.slots)]
    return plain(ds.waveform_array(index))


@operation(lambda rng: (place(rng), rng.choice((1, 16, 1024))), 1)
def bulk_data(world: World, where: Any, threshold: int) -> Any:
    """Write as JSON with a handler of bulk data, and read that again with another."""
    ds = world.at(where)
    asked: list[int] = []

    def out(element: Any) -> str:
        asked.append(int(element.tag))
        return f"uri:{int(element.tag):08x}"

    found = ds.to_json_dict(bulk_data_threshold=threshold, bulk_data_element_handler=out)

    def back(tag: Any, vr: str, uri: str) -> Any:
        return b"\0\0" if vr.startswith("O") or vr == "UN" else uri

    made = world.library.dataset.Dataset.from_json(found, back)
    return asked, plain(found), dump(made)


@operation(lambda rng: (rng.randrange(3), rng.random() < 0.5,
                        rng.choice((True, False))), 1)  # fmt: skip
def validated_meta(world: World, slot: int, enforce: bool, blank: bool) -> Any:
    """Check the File Meta Information, or make it valid."""
    ds = world.slots[slot % len(world.slots)]
    meta = world.library.dataset.FileMetaDataset()
    if not blank:
        ds.ensure_file_meta()
        meta = copy.deepcopy(ds.file_meta)
    world.library.dataset.validate_file_meta(meta, enforce)
    return sorted(map(int, meta.keys()))


@operation(lambda rng: (_new(rng)[1:],), 1)
def meta_made(world: World, new: Any) -> Any:
    """Put an element into File Meta Information, which takes those of its group alone."""
    meta = world.library.dataset.FileMetaDataset()
    tag, vr, value = new
    tags = (tag, 0x00020010)
    told = [attempt(lambda t=t: meta.add_new(t, vr, world.library.build(value))) for t in tags]
    return told, attempt(lambda: str(meta)), len(meta)


@operation(lambda rng: (place(rng), place(rng), rng.randrange(1000)), 1)
def move_element(world: World, where: Any, other: Any, choice: int) -> Any:
    """Put an element of one data set into another, where text means what it means there."""
    source, key = world.present(where, choice)
    target = world.at(other)
    if key is None or any(holds(item, target) for item in _items(source[key])):
        return None
    element = copy.deepcopy(source[key])
    target[key] = element
    return plain(target[key])
