"""What can be done to data sets: each operation draws its arguments and runs on either library.

An operation is a function ``(world, *arguments)`` registered with the function that draws its
arguments, which are plain data, and a weight.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from random import Random
from typing import Any

from . import values
from .describe import dump, plain
from .library import World, needs_codec, sequences_of

Draw = Callable[[Random], tuple[Any, ...]]
OPERATIONS: dict[str, tuple[int, Draw, Callable[..., Any]]] = {}


def operation(draw: Draw, weight: int = 2) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register an operation with its way of drawing arguments."""

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        OPERATIONS[function.__name__] = (weight, draw, function)
        return function

    return register


def place(rng: Random) -> tuple[int, tuple[int, ...]]:
    """Draw a place: a slot and a way into nested items."""
    depth = rng.choice((0, 0, 0, 1, 1, 2))
    return rng.randrange(3), tuple(rng.randrange(49) for _ in range(depth))


def _tag(rng: Random) -> int:
    return values.any_tag(rng)[0]


def _keyed(rng: Random) -> tuple[Any, ...]:
    tag = _tag(rng)
    form = values.key(rng, tag) if rng.random() < 0.6 else rng.choice(values.KEYWORDS)
    if rng.random() < 0.02:
        form = rng.choice(("Nonsense", None, 1.5, (1, 2, 3), -1, 2**40, "", "pixel_array"))
    return place(rng), form


def _present(rng: Random) -> tuple[Any, ...]:
    return place(rng), rng.randrange(1000)


def _new(rng: Random) -> tuple[Any, ...]:
    tag, vr = values.any_tag(rng)
    return place(rng), tag, vr, values.value_for(rng, tag, vr)


# --- Reading ---------------------------------------------------------------------------------


@operation(_keyed, 4)
def item(world: World, where: Any, key: Any) -> Any:
    return plain(world.at(where)[_k(key)])


@operation(_present, 10)
def item_present(world: World, where: Any, choice: int) -> Any:
    ds, key = world.present(where, choice)
    return None if key is None else plain(ds[key])


@operation(_present, 4)
def raw_present(world: World, where: Any, choice: int) -> Any:
    ds, key = world.present(where, choice)
    if key is None:
        return None
    found = ds.get_item(key)
    # A sequence is never raw in codicom; what is in it is compared when it is looked into.
    return plain(found) if found.VR not in ("SQ", "UN", None) else ["DataElement", int(found.tag)]


@operation(_keyed, 3)
def get(world: World, where: Any, key: Any) -> Any:
    ds = world.at(where)
    if key == "pixel_array" and needs_codec(ds):
        return None
    return plain(ds.get(_k(key), "default"))


@operation(_keyed, 1)
def get_item_keyed(world: World, where: Any, key: Any) -> Any:
    found = world.at(where).get_item(_k(key))
    return int(found.tag)


@operation(lambda rng: (place(rng), rng.choice(values.KEYWORDS)), 6)
def attribute(world: World, where: Any, keyword: str) -> Any:
    return plain(getattr(world.at(where), keyword))


@operation(_keyed)
def contains(world: World, where: Any, key: Any) -> Any:
    return _k(key) in world.at(where)


@operation(lambda rng: (place(rng),))
def sizes(world: World, where: Any) -> Any:
    ds = world.at(where)
    keys = list(map(int, ds.keys()))
    assert keys == [int(tag) for tag, _ in ds.items()] == [int(e.tag) for e in ds.values()]
    return len(ds), bool(len(ds)), keys, [int(element.tag) for element in ds]


@operation(lambda rng: (place(rng), rng.choice((None, 0x00080000, 0x00100010)),
                        rng.choice((None, 0x00280000, 0x00100020)),
                        rng.choice((None, 2))))  # fmt: skip
def slice_(world: World, where: Any, low: Any, high: Any, step: Any) -> Any:
    return dump(world.at(where)[low:high:step])


@operation(lambda rng: (place(rng), rng.choice((0x0008, 0x0010, 0x0028, 0x0009, 0x300A))))
def group_dataset(world: World, where: Any, group: int) -> Any:
    return dump(world.at(where).group_dataset(group))


@operation(lambda rng: (place(rng),))
def text(world: World, where: Any) -> Any:
    ds = world.at(where)
    return str(ds).splitlines(), repr(ds).splitlines(), ds.top().splitlines()


@operation(
    lambda rng: (place(rng), rng.choice(("%(tag)s %(VR)s %(name)s", "%(repval)s|%(VM)s"))), 1
)
def lines(world: World, where: Any, form: str) -> Any:
    ds = world.at(where)
    return list(ds.formatted_lines()), list(ds.formatted_lines(form, form))


@operation(lambda rng: (place(rng),), 1)
def everything(world: World, where: Any) -> Any:
    return [plain(element) for element in world.at(where).iterall()]


@operation(lambda rng: (place(rng), rng.choice(((), ("Name",), ("id", "date")))), 1)
def names(world: World, where: Any, filters: Any) -> Any:
    ds = world.at(where)
    listed = [name for name in dir(ds) if name[:1].isupper()]
    return ds.dir(*filters), listed, sorted(set(ds.trait_names()) & set(listed))


@operation(lambda rng: (place(rng), rng.choice(values.KEYWORDS)), 1)
def data_element(world: World, where: Any, keyword: str) -> Any:
    return plain(world.at(where).data_element(keyword))


@operation(lambda rng: (place(rng),), 1)
def encodings(world: World, where: Any) -> Any:
    ds = world.at(where)
    return (
        list(ds.original_encoding),
        _listed(ds.original_character_set),
        ds.is_original_encoding,
        ds.is_implicit_VR,
        ds.is_little_endian,
        ds.is_undefined_length_sequence_item,
    )


@operation(lambda rng: (place(rng), place(rng)))
def equal(world: World, where: Any, other: Any) -> Any:
    a, b = world.at(where), world.at(other)
    return a == b, a != b, a == 5, a == dict(a.items())


# --- Changing --------------------------------------------------------------------------------


@operation(_new, 10)
def add_new(world: World, where: Any, tag: int, vr: str, value: Any) -> Any:
    ds = world.at(where)
    ds.add_new(tag, vr, world.library.build(value))
    return plain(ds[tag])


def _assigned(rng: Random) -> tuple[Any, ...]:
    keyword = rng.choice(values.KEYWORDS)
    vr = _VRS.get(keyword, "LO")
    tag = values.CHARSET if keyword == "SpecificCharacterSet" else 0x00100020
    return place(rng), keyword, values.value_for(rng, tag, vr)


_VRS = {
    "PatientName": "PN", "StudyDate": "DA", "StudyTime": "TM", "Modality": "CS",
    "ImageType": "CS", "PixelSpacing": "DS", "InstanceNumber": "IS", "SOPInstanceUID": "UI",
    "SOPClassUID": "UI", "Rows": "US", "Columns": "US", "BitsAllocated": "US",
    "PixelRepresentation": "US", "FrameIncrementPointer": "AT", "BeamSequence": "SQ",
    "SmallestImagePixelValue": "US or SS", "ReferencedImageSequence": "SQ",
    "LUTDescriptor": "US or SS", "PatientAge": "AS", "PatientComments": "LT",
    "OperatorsName": "PN", "AccessionNumber": "SH", "PatientSize": "DS",
    "AcquisitionDateTime": "DT", "NumberOfFrames": "IS", "PixelData": "OB or OW",
    "EncryptedContent": "OB", "SimpleFrameList": "UL",
}  # fmt: skip


@operation(_assigned, 10)
def assign(world: World, where: Any, keyword: str, value: Any) -> Any:
    ds = world.at(where)
    setattr(ds, keyword, world.library.build(value))
    return plain(getattr(ds, keyword))


@operation(lambda rng: (place(rng), rng.choice(("patient_name", "PatientNam", "my_own",
                        "OverlayRows", "file_meta", "preamble", "Pixels"))), 1)  # fmt: skip
def assign_other(world: World, where: Any, name: str) -> Any:
    ds = world.at(where)
    if name in ("file_meta", "preamble"):
        return hasattr(ds, name)
    setattr(ds, name, 5)
    value = getattr(ds, name)
    delattr(ds, name)
    return value


@operation(_new, 4)
def set_element(world: World, where: Any, tag: int, vr: str, value: Any) -> Any:
    element = world.library.dataelem.DataElement(tag, vr, world.library.build(value))
    world.elements.append(element)
    world.at(where)[tag] = element


@operation(lambda rng: (place(rng), rng.randrange(1000)), 1)
def set_kept(world: World, where: Any, choice: int) -> Any:
    if not world.elements:
        return None
    ds, element = world.at(where), world.elements[choice % len(world.elements)]
    world.came_to.add(int(element.tag))
    if any(holds(item, ds) for item in _items(element)):
        return None
    return ds.add(element)


@operation(
    lambda rng: (rng.randrange(1000), values.value_for(rng, 0, rng.choice(values.PLAIN_VRS)))
)
def change_kept(world: World, choice: int, value: Any) -> Any:
    if not world.elements:
        return None
    element = world.elements[choice % len(world.elements)]
    world.came_to.add(int(element.tag))
    if values.is_creator(element.tag):
        value = ("plain", values.creator(choice))
    element.value = world.library.build(value)
    return plain(element)


def _revalued(rng: Random) -> tuple[Any, ...]:
    vr = rng.choice(values.PLAIN_VRS)
    return place(rng), rng.randrange(1000), values.value_for(rng, 0, vr), vr


@operation(_revalued, 6)
def change_value(world: World, where: Any, choice: int, value: Any, vr: str) -> Any:
    """Give an element another value; one of its own VR if the dictionary has values for it."""
    ds, key = world.present(where, choice)
    if key is None:
        return None
    element = ds[key]
    pool = values.VALUES.get(str(element.VR))
    if str(element.VR) == "SQ" or pool is None:
        return None
    new = pool[choice % max(2, len(pool) // 2)] if choice % 9 else value[1]
    if values.is_creator(key):
        new = values.creator(choice)
    element.value = world.library.build(("plain", new))
    return plain(element)


@operation(_present, 6)
def mutate_value(world: World, where: Any, choice: int) -> Any:
    """Change a value of several in place."""
    ds = world.at(where)
    several = [tag for tag in sorted(ds.keys()) if str(ds[tag].VR) != "SQ" and ds[tag].VM > 1]
    if not several:
        return None
    element = ds[several[choice % len(several)]]
    world.came_to.add(int(element.tag))
    value = element.value
    if not hasattr(value, "append"):
        return None
    kind = choice // 3 % 6
    if kind == 0:
        value.append(value[0])
    elif kind == 1:
        value[0] = value[-1]
    elif kind == 2:
        del value[-1]
    elif kind == 3:
        value.insert(0, value[-1])
    elif kind == 4:
        value.extend(list(value)[:1])
    else:
        value[1:] = [value[0]]
    return plain(element)


@operation(lambda rng: (place(rng), rng.randrange(1000), rng.choice(values.PLAIN_VRS)), 1)
def change_vr(world: World, where: Any, choice: int, vr: str) -> Any:
    ds, key = world.present(where, choice)
    fixed = key in values.LUT_DESCRIPTORS or key == values.PIXEL_REPRESENTATION
    if key is None or ds[key].VR == "SQ" or fixed or values.is_creator(key):
        return None
    ds[key].VR = vr if choice % 50 == 0 else values.vr_like(str(ds[key].VR), choice)
    return plain(ds[key])


@operation(_keyed)
def delete(world: World, where: Any, key: Any) -> Any:
    del world.at(where)[_k(key)]


@operation(_present, 3)
def delete_present(world: World, where: Any, choice: int) -> Any:
    ds, key = world.present(where, choice)
    if key is not None:
        del ds[key]


@operation(lambda rng: (place(rng), rng.choice(values.KEYWORDS)))
def delete_attribute(world: World, where: Any, keyword: str) -> Any:
    delattr(world.at(where), keyword)


@operation(lambda rng: (place(rng), rng.choice((0x00080000, 0x00090000, 0x00100000)),
                        rng.choice((0x00080020, 0x00100000, 0x00110000))), 1)  # fmt: skip
def delete_slice(world: World, where: Any, low: int, high: int) -> Any:
    ds = world.at(where)
    world.came_to.update(key for key in map(int, ds.keys()) if low <= key < high)
    del ds[low:high]


@operation(lambda rng: (*_keyed(rng), rng.random() < 0.5))
def pop(world: World, where: Any, key: Any, default: bool) -> Any:
    arguments = ("default",) if default else ()
    return _tagged(world.at(where).pop(_k(key), *arguments))


@operation(lambda rng: (place(rng),), 1)
def popitem(world: World, where: Any) -> Any:
    tag, _ = world.at(where).popitem()
    world.came_to.add(int(tag))
    return plain(tag)


@operation(lambda rng: (*_new(rng), rng.random() < 0.4))
def setdefault(world: World, where: Any, tag: int, vr: str, value: Any, bare: bool) -> Any:
    default = world.library.build(value)
    if not bare:
        default = world.library.dataelem.DataElement(tag, vr, default)
    return plain(world.at(where).setdefault(tag, default))


@operation(lambda rng: (place(rng), place(rng)), 1)
def update(world: World, where: Any, other: Any) -> Any:
    target, source = world.at(where), world.at(other)
    if not holds(source, target):
        # pydicom takes over the bytes of what nobody has looked at.
        dump(source)
        world.came_to.update(map(int, source.keys()))
        target.update(copy.deepcopy(source))


@operation(lambda rng: (place(rng), _assigned(rng), _new(rng)), 1)
def update_dict(world: World, where: Any, named: Any, tagged: Any) -> Any:
    build = world.library.build
    element = world.library.dataelem.DataElement(tagged[1], tagged[2], build(tagged[3]))
    world.at(where).update({named[1]: build(named[2]), tagged[1]: element})


@operation(lambda rng: (place(rng), rng.choice((0, 1, 2, 3)), rng.randrange(5)), 1)
def walk(world: World, where: Any, kind: int, choice: int) -> Any:
    """Walk with a callback that looks, deletes, changes or adds."""
    seen = []

    def callback(ds: Any, element: Any) -> None:
        seen.append(int(element.tag))
        if kind == 1 and element.tag % 5 == choice:
            world.came_to.add(int(element.tag))
            del ds[element.tag]
        elif kind == 2 and str(element.VR) in ("LO", "SH", "PN") and len(seen) % 5 == choice:
            world.came_to.add(int(element.tag))
            element.value = "walked"
        elif kind == 3 and element.tag == 0x00080060:
            ds.PatientID = "added"

    world.at(where).walk(callback, recursive=choice != 4)
    return seen


@operation(lambda rng: (place(rng),), 1)
def clear(world: World, where: Any) -> Any:
    if where[1]:
        ds = world.at(where)
        world.came_to.update(map(int, ds.keys()))
        ds.clear()


# --- Private elements ------------------------------------------------------------------------


def _private(rng: Random) -> tuple[Any, ...]:
    group = rng.choice(values.PRIVATE_GROUPS) if rng.random() < 0.95 else 0x0010
    creator = rng.choice(values.CREATORS) if rng.random() < 0.95 else ""
    offset = rng.randrange(0x110 if rng.random() < 0.05 else 6)
    tag = group << 16 | 0x1000 | offset & 0xFF
    vr = values.private_vr(rng, tag)
    return place(rng), group, creator, offset, vr, values.value_for(rng, tag, vr)


@operation(lambda rng: (*_private(rng), rng.randrange(6)), 4)
def private(world: World, where: Any, group: int, creator: str, offset: int, vr: str,
            value: Any, kind: int) -> Any:  # fmt: skip
    ds = world.at(where)
    block = ds.private_block(group, creator, create=kind < 3)
    told = [block.group, block.private_creator, int(block.block_start), offset in block]
    if kind < 3:
        block.add_new(offset, vr, world.library.build(value))
    elif kind == 3:
        del block[offset]
    return *told, plain(block[offset]), int(block.get_tag(offset))


@operation(_private)
def private_item(world: World, where: Any, group: int, creator: str, offset: int, *_: Any) -> Any:
    return plain(world.at(where).get_private_item(group, offset, creator))


@operation(lambda rng: (*_private(rng), rng.random() < 0.5))
def add_private(world: World, where: Any, group: int, creator: str, offset: int, vr: str,
                value: Any, known: bool) -> Any:  # fmt: skip
    ds = world.at(where)
    if known:
        # pydicom leaves a block behind if the dictionary does not know the element.
        ds.private_block(group, creator, create=True)
    ds.add_new_private(creator, group, offset, world.library.build(value), None if known else vr)
    return plain(ds.get_private_item(group, offset, creator))


@operation(_private)
def creators(world: World, where: Any, group: int, *_: Any) -> Any:
    return plain(world.at(where).private_creators(group))


@operation(lambda rng: (place(rng),), 1)
def remove_private(world: World, where: Any) -> Any:
    world.at(where).remove_private_tags()


# --- Sequences -------------------------------------------------------------------------------


def _sequenced(rng: Random) -> tuple[Any, ...]:
    return (
        place(rng),
        rng.randrange(100),
        rng.randrange(9),
        values.item(rng, 1),
        rng.randrange(-3, 4),
    )


@operation(_sequenced, 8)
def sequence(world: World, where: Any, choice: int, kind: int, spec: Any, index: int) -> Any:
    found = world.sequence(where, choice)
    if found is None:
        return None
    item = world.library.build(spec, quiet=True)
    if kind == 0:
        found.append(item)
    elif kind == 1:
        found.insert(index, item)
    elif kind == 2:
        del found[index]
    elif kind == 3:
        found[index] = item
    elif kind == 4:
        found.extend([item, copy.deepcopy(item)])
    elif kind == 5:
        return plain(found.pop(index))
    elif kind == 6:
        return plain(found[index]), plain(found[index:]), len(found)
    elif kind == 7:
        found[index:] = [item]
    else:
        found.append(5)
    return len(found), str(found) == "[]"


@operation(lambda rng: (place(rng), place(rng), rng.choice(values.SEQUENCES)), 2)
def share_item(world: World, where: Any, other: Any, tag: int) -> Any:
    """Put an item that is in one sequence into another one too."""
    target, shared = world.at(where), world.at(other)
    world.shared = True
    if holds(shared, target):
        return None
    target.add_new(tag, "SQ", [shared])
    return len(target[tag].value)


@operation(lambda rng: (place(rng), rng.randrange(100), rng.random() < 0.5, rng.random() < 0.5), 1)
def undefined_length(world: World, where: Any, choice: int, own: bool, items: bool) -> Any:
    ds = world.at(where)
    sequences = sequences_of(ds)
    if sequences:
        element = ds[sequences[choice % len(sequences)]]
        element.is_undefined_length = own
        for item in element.value:
            item.is_undefined_length_sequence_item = items


# --- Copies ----------------------------------------------------------------------------------


def _copied(rng: Random) -> tuple[Any, ...]:
    return place(rng), rng.randrange(3), rng.randrange(5)


@operation(_copied, 4)
def copied(world: World, where: Any, slot: int, kind: int) -> Any:
    ds = world.at(where)
    made = (
        copy.copy(ds) if kind == 0
        else ds.copy() if kind == 1
        else copy.deepcopy(ds) if kind < 4
        else world.library.dataset.Dataset(ds)
    )  # fmt: skip
    # A shallow copy of pydicom's has the very mapping of the original; ours has its own.
    if kind in (2, 3) and slot % len(world.slots) != where[0] % len(world.slots):
        world.slots[slot % len(world.slots)] = made
    return type(made).__name__, len(made)


@operation(lambda rng: (place(rng), rng.randrange(3)), 3)
def pickled(world: World, where: Any, slot: int) -> Any:
    if world.shared:
        # An item in two places may come back as two items.
        return None
    made = pickle.loads(pickle.dumps(world.at(where)))
    world.slots[slot % len(world.slots)] = made
    return type(made).__name__, len(made)


@operation(_present, 1)
def copied_element(world: World, where: Any, choice: int) -> Any:
    ds, key = world.present(where, choice)
    if key is None:
        return None
    world.elements.append(copy.deepcopy(ds[key]))
    again = pickle.loads(pickle.dumps(ds[key]))
    return plain(world.elements[-1]), plain(again), again == ds[key]


def _listed(encodings: Any) -> list[str]:
    return [encodings] if isinstance(encodings, str) else list(encodings)


def _k(key: Any) -> Any:
    return tuple(key) if isinstance(key, list) else key


def _tagged(found: Any) -> Any:
    return int(found.tag) if hasattr(found, "tag") else plain(found)


def _items(element: Any) -> list[Any]:
    """Return the items of an element, none if it is no sequence."""
    if str(element.VR) != "SQ" or isinstance(element.value, (str, bytes)):
        return []
    return [item for item in element.value or () if hasattr(item, "walk")]


def holds(outer: Any, inner: Any) -> bool:
    """Whether a data set is another one or has it inside, however often an item is in there.

    A data set that holds itself has no end: pydicom goes round in it for ever.
    """
    seen, waiting = {id(outer)}, [outer]
    while waiting:
        ds = waiting.pop()
        if ds is inner:
            return True
        for tag in sequences_of(ds):
            new = [item for item in _items(ds[tag]) if id(item) not in seen]
            seen.update(id(item) for item in new)
            waiting += new
    return False
