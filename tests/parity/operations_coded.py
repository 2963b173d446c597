"""Operations on data sets as they are encoded: saving, settings, pixel data, JSON.

What only looks at or changes elements in memory is in ``operations``, which is registered before.
"""

from __future__ import annotations

import copy
import io
import json
from collections.abc import Callable
from random import Random
from typing import Any

from . import values
from .describe import attempt, dump, of_fragments, pixels_of, plain
from .library import World, needs_codec
from .operations import operation, place
from .start import SYNTAXES

# --- Encodings, saving -----------------------------------------------------------------------


@operation(lambda rng: (place(rng), rng.choice((True, False, None)), rng.choice((True, True, None)),
                        rng.choice((None, None, "iso8859", "utf8", ["latin_1"]))), 1)  # fmt: skip
def set_original(world: World, where: Any, implicit: Any, little: Any, charset: Any) -> Any:
    ds = world.at(where)
    if charset is not None:
        # What nobody has looked at yet is read with it: on both sides nothing.
        dump(ds)
    ds.set_original_encoding(implicit, little, charset)
    return ds.original_encoding


@operation(lambda rng: (place(rng),), 1)
def decode(world: World, where: Any) -> Any:
    world.at(where).decode()


@operation(lambda rng: (place(rng), "SpecificCharacterSet", rng.choice(values.CHARSETS),
                        rng.random() < 0.5), 2)  # fmt: skip
def other_charset(world: World, where: Any, keyword: str, terms: Any, decoded: bool) -> Any:
    """Give a data set another Specific Character Set, and perhaps decode all with it."""
    ds = world.at(where)
    setattr(ds, keyword, terms)
    if decoded:
        ds.decode()
    return dump(ds)


def _whole_encoding(ds: Any, arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of save_as() with the half of an encoding that it completes itself."""
    implicit, little = arguments.get("implicit_vr"), arguments.get("little_endian")
    if implicit is not None and little is None:
        return {**arguments, "little_endian": True}
    if little is None or implicit is not None or getattr(ds, "file_meta", {}).get(0x00020010):
        return arguments
    return {**arguments, "implicit_vr": ds.original_encoding[0]}


def _saved(rng: Random) -> tuple[Any, ...]:
    syntax = rng.choice((*SYNTAXES, "explicit", "implicit", None, None))
    arguments = {}
    if syntax is None or rng.random() < 0.1:
        arguments = {
            "implicit_vr": rng.choice((None, True, False, False)),
            "little_endian": rng.choice((None, True, True, False)),
        }
    if rng.random() < 0.3:
        arguments["enforce_file_format"] = True
    return place(rng), syntax, arguments, rng.choice((None, None, 0, 1, 2))


@operation(_saved, 8)
def save(world: World, where: Any, syntax: Any, arguments: Any, slot: Any) -> Any:
    """Save, perhaps going on with what is read again; the runner compares and reads."""
    ds = world.at(where)
    if syntax is not None:
        ds.ensure_file_meta()
        ds.file_meta.TransferSyntaxUID = SYNTAXES[syntax]
    target = io.BytesIO()
    # pydicom replaces choices of VRs, resets is_undefined_length and remembers encoded names.
    written = world.untouched(where)
    try:
        written.save_as(target, **arguments)
    except ValueError as error:
        if world.library.name != "pydicom" or "between little and big" not in str(error):
            raise
        # save_as() of codicom's converts byte orders; of pydicom's functions dcmwrite() does.
        arguments = _whole_encoding(ds, arguments)
        world.library.package.dcmwrite(target, written, **arguments)
    world.written.append(target.getvalue())
    return "file", slot


@operation(lambda rng: (place(rng), rng.random() < 0.5, rng.random() < 0.8), 2)
def write(world: World, where: Any, implicit: bool, little: bool) -> Any:
    """Write a data set without what makes it a file."""
    buffer = world.library.buffer()
    buffer.is_implicit_VR, buffer.is_little_endian = implicit and little, little
    world.library.filewriter.write_dataset(buffer, world.untouched(where))
    world.written.append(buffer.getvalue())
    return "dataset", implicit and little, little


@operation(lambda rng: (rng.randrange(3), rng.choice(("MediaStorageSOPClassUID",
                        "TransferSyntaxUID", "ImplementationVersionName", "PatientName",
                        "SourceApplicationEntityTitle")),
                        rng.choice(("1.2.840.10008.1.2", "1.2.3", "", None))), 2)  # fmt: skip
def file_meta(world: World, slot: int, keyword: str, value: Any) -> Any:
    ds = world.slots[slot % len(world.slots)]
    ds.ensure_file_meta()
    setattr(ds.file_meta, keyword, value)
    return _meta(ds)


def _raw_update(rng: Random) -> tuple[Any, ...]:
    vr = rng.choice((None, "LO", "US", "UN", "DS", "PN"))
    return place(rng), rng.randrange(1000), vr, rng.choice((None, b"12", b"A^B ", b""))


@operation(_raw_update)
def update_raw(world: World, where: Any, choice: int, vr: Any, value: Any) -> Any:
    ds, key = world.present(where, choice)
    found = None if key is None or vr is value is None else ds.get_item(key)
    # Encapsulated Pixel Data with implicit VR has a choice of VRs in pydicom, and none here.
    unnamed = ("SQ", "OB or OW", None)
    if found is None or found.VR in unnamed or (found.is_raw and not found.length):
        return None
    if key == values.CHARSET or (vr is not None and key in values.LUT_DESCRIPTORS):
        # pydicom converts it as it reads.
        return None
    ds.update_raw_element(key, vr=vr, value=value)
    return plain(ds[key])


# --- Settings --------------------------------------------------------------------------------

SETTINGS: tuple[tuple[str, Any], ...] = (
    ("reading_validation_mode", 0),
    ("reading_validation_mode", 2),
    ("writing_validation_mode", 0),
    ("writing_validation_mode", 1),
    ("infer_sq_for_un_vr", False),
    ("use_DS_decimal", True),
    ("allow_DS_float", True),
    ("datetime_conversion", True),
    ("use_none_as_empty_text_VR_value", True),
    ("replace_un_with_known_vr", False),
    ("convert_wrong_length_to_UN", True),
    ("show_file_meta", False),
    ("INVALID_KEYWORD_BEHAVIOR", "RAISE"),
    ("INVALID_KEY_BEHAVIOR", "RAISE"),
    ("INVALID_KEY_BEHAVIOR", "IGNORE"),
)
# Those that say how values are read. codicom reads a value when somebody asks for it, pydicom often
# earlier; so a script changes them before it begins.
OF_READING = frozenset(
    (
        "reading_validation_mode infer_sq_for_un_vr use_DS_decimal datetime_conversion "
        "use_none_as_empty_text_VR_value replace_un_with_known_vr convert_wrong_length_to_UN"
    ).split()
)
ON_SETTINGS = frozenset(
    ("reading_validation_mode", "writing_validation_mode", "infer_sq_for_un_vr")
)


def set_setting(config: Any, name: str, value: Any) -> None:
    """Change a setting of a library in the way that its documentation gives."""
    if name == "use_DS_decimal":
        # pydicom's reader does not look at the attribute.
        config.DS_decimal(value)
    else:
        setattr(config.settings if name in ON_SETTINGS else config, name, value)


@operation(lambda rng: rng.choice(SETTINGS), 2)
def setting(world: World, name: str, value: Any) -> Any:
    """Change a setting until the end of the script."""
    set_setting(world.library.config, name, value)
    return True


# --- Pixels ----------------------------------------------------------------------------------


def _plugin(world: World, ds: Any) -> str:
    """Return the plugin that each library decodes RLE with itself."""
    meta = getattr(ds, "file_meta", None)
    if meta is None or str(meta.get("TransferSyntaxUID")) != "1.2.840.10008.1.2.5":
        return ""
    return "rle" if world.library.name == "codicom" else "pydicom"


def _meta(ds: Any) -> Any:
    """Describe the File Meta Information, without the name of the implementation."""
    return [part for part in plain(ds.file_meta)[1:] if part[1] not in (0x00020000, 0x00020013)]


@operation(lambda rng: (rng.randrange(3),))
def pixel_array(world: World, slot: int) -> Any:
    ds = world.slots[slot % len(world.slots)]
    if needs_codec(ds):
        return None
    ds.pixel_array_options(decoding_plugin=_plugin(world, ds))
    return pixels_of(ds)


def _array(rng: Random) -> tuple[Any, ...]:
    shape = rng.choice(((4, 6), (3, 5), (2, 4, 6), (4, 6, 3), (2, 4, 6, 3)))
    kind = rng.choice(("uint8", "uint16", "int8", "int16"))
    photometric = "RGB" if shape[-1] == 3 and len(shape) > 2 else "MONOCHROME2"
    # Fewer bits than bytes would need are beyond pydicom's encoder.
    return rng.randrange(3), shape, kind, photometric, 8 if kind.endswith("8") else 12


def _remembered(ds: Any) -> Callable[[], None]:
    """Return what gives pydicom's data set the elements again that set_pixel_data() changes.

    Others stay what they are, and items those that other data sets have too.
    """
    elements, meta = dict(ds._dict), copy.deepcopy(getattr(ds, "file_meta", None))
    # What was kept of them elsewhere is to be in the data set still.
    states = [(element, dict(element.__dict__)) for element in elements.values()
              if element.tag.group in (0x28, 0x7FE0) and hasattr(element, "__dict__")]  # fmt: skip

    def put_back() -> None:
        ds._dict.clear()
        ds._dict.update(elements)
        for element, state in states:
            element.__dict__.update(state)
        if meta is not None:
            ds.file_meta = meta
        else:
            ds.__dict__.pop("file_meta", None)

    return put_back


@operation(_array, 3)
def set_pixel_data(world: World, slot: int, shape: Any, kind: str, photometric: str,
                   bits: int) -> Any:  # fmt: skip
    import numpy

    array = (numpy.arange(int(numpy.prod(shape))) % 100).astype(kind).reshape(shape)
    ds = world.slots[slot % len(world.slots)]
    put_back = _remembered(ds) if world.library.name == "pydicom" else None
    try:
        ds.set_pixel_data(array, photometric, bits, generate_instance_uid=False)
    except Exception:
        # Where it fails, pydicom has changed half of the data set, and codicom nothing.
        if put_back is not None:
            put_back()
        raise
    return dump(ds.group_dataset(0x28)), plain(ds.pixel_array), _meta(ds)


@operation(lambda rng: (rng.randrange(3),))
def compress(world: World, slot: int) -> Any:
    ds = world.slots[slot % len(world.slots)]
    order = "by plane" if ds.get("PlanarConfiguration") == 1 else "by pixel"
    if getattr(ds, "file_meta", {}).get("TransferSyntaxUID") == SYNTAXES["big"]:
        order = "big endian"
    if of_fragments(ds):
        order = "of fragments"
    plugin = "rle" if world.library.name == "codicom" else "pydicom"
    ds.compress("1.2.840.10008.1.2.5", encoding_plugin=plugin, generate_instance_uid=False)
    element = ds["PixelData"]
    # Encoders may differ in the bytes; what they mean is the same.
    ds.pixel_array_options(decoding_plugin=plugin)
    told = [str(element.VR), element.is_undefined_length, element.value[:8]]
    told.append({order: plain(ds.pixel_array)})
    ds.pixel_array_options()
    return *told, _meta(ds)


def _stored(ds: Any) -> Any:
    """Return native pixel data without what is above Bits Stored, None if it is not in bytes."""
    import numpy

    size, value = ds.get("BitsAllocated"), ds.PixelData
    if size not in (8, 16, 32) or not isinstance(value, bytes) or len(value) * 8 % size:
        return None
    samples = numpy.frombuffer(value, f"<u{int(size) // 8}")
    return attempt(lambda: (samples & ((1 << int(ds.BitsStored)) - 1)).tobytes())


@operation(lambda rng: (rng.randrange(3), rng.random() < 0.5))
def decompress(world: World, slot: int, rgb: bool) -> Any:
    ds = world.slots[slot % len(world.slots)]
    if needs_codec(ds):
        return None
    plugin = _plugin(world, ds)
    ds.decompress(as_rgb=rgb, generate_instance_uid=False, decoding_plugin=plugin)
    return plain(ds["PixelData"]), dump(ds.group_dataset(0x28)), _meta(ds), _stored(ds)


# --- JSON ------------------------------------------------------------------------------------


@operation(lambda rng: (place(rng), rng.random() < 0.3), 3)
def to_json(world: World, where: Any, suppress: bool) -> Any:
    ds = world.at(where)
    if suppress:
        # What was read before is not looked at again: all is read. And what pydicom reads for that
        # refuses invalid values from then on.
        dump(ds)
        ds = world.untouched(where)
    found = ds.to_json_dict(suppress_invalid_tags=suppress)
    text = json.loads(ds.to_json(suppress_invalid_tags=suppress))
    # Equal with NaN in it, too; pydicom leaves out less once it has read the elements.
    same = json.dumps(found, sort_keys=True) == json.dumps(text, sort_keys=True)
    return plain(found), suppress or same


@operation(lambda rng: (place(rng), rng.randrange(3)), 2)
def from_json(world: World, where: Any, slot: int) -> Any:
    made = world.library.dataset.Dataset.from_json(world.at(where).to_json())
    told = dump(made)
    world.slots[slot % len(world.slots)] = made
    return told
