"""Where codicom differs from pydicom 3.0.2 on purpose, with the reason.

The same differences are listed for users in ``docs/moving-from-pydicom.md``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .played import Difference, Played, Steps
from .values import CHARSET, is_creator


@dataclass(frozen=True)
class Known:
    """One accepted difference: the operation, a pattern of the difference, the reason.

    A difference that depends on what was done before has a condition on the steps up to it; one
    of some elements alone a condition on the element. One from which nothing else follows does not
    end the script.
    """

    operation: str
    text: str
    reason: str
    after: Callable[[Steps], bool] | None = None
    ends: bool = True
    about: Callable[[Difference], bool] | None = None

    def explains(self, operation: str, text: str, steps: Steps = ()) -> bool:
        """Return whether this row is about a difference that came with the last of some steps."""
        return (
            re.fullmatch(self.operation, operation) is not None
            and re.search(self.text, text, re.S) is not None
            and (self.after is None or self.after(steps))
            and (self.about is None or self.about(_whole(text)))
        )


def _whole(text: str) -> Difference:
    """Return a difference of which the words may be all that is known."""
    return text if isinstance(text, Difference) else Difference(text)


def _did_to(tags: tuple[int, ...], *names: str) -> Callable[[Steps], bool]:
    """Return the condition that one of some operations was done to one of some elements."""
    return lambda steps: (
        isinstance(steps, Played) and any(name in names for name in steps.about(*tags))
    )


def _did(*names: str) -> Callable[[Steps], bool]:
    """Return the condition that one of some operations was done."""
    return lambda steps: any(name in names for name, _ in steps)


def _all_of(*names: str) -> Callable[[Steps], bool]:
    """Return the condition that all of some operations were done."""
    return lambda steps: set(names) <= {name for name, _ in steps}


def _set(*settings: str) -> Callable[[Steps], bool]:
    """Return the condition that one of some settings was changed."""
    return lambda steps: any(name == "setting" and args[0] in settings for name, args in steps)


def _suppressed(steps: Steps) -> bool:
    """Whether to_json(suppress_invalid_tags=True) was called."""
    return any(name == "to_json" and args[1] for name, args in steps)


def _named(*names: str) -> Callable[[Steps], bool]:
    """Return the condition that one of some keywords or numbers of tags was an argument."""
    return lambda steps: any(name in repr(args) for _, args in steps for name in names)


def _names_lut_descriptor(steps: Steps) -> bool:
    """Whether the last step was about a LUT Descriptor."""
    return any(name in repr(steps[-1][1]) for name in ("2625793", "2633730", "LUTDescriptor"))


def _sets_items(steps: Steps) -> bool:
    """Whether the last step set a sequence."""
    return "'items'" in repr(steps[-1][1])


def _signed_in_item(steps: Steps) -> bool:
    """Whether an element that is US or SS was put into an item."""
    return any(
        re.search("US or SS|SmallestImagePixelValue|LUTDescriptor", repr(args)) is not None
        and ("('item', " in repr(args) or (isinstance(args[0], tuple) and args[0][1] != ()))
        for _, args in steps
    )


def _of_item(steps: Steps) -> bool:
    """Whether the last step was about an item, not a data set."""
    return bool(steps[-1][1][0][1])


def _item_copied(steps: Steps) -> bool:
    """Whether an item was put in the place of a data set."""
    return any(name in ("pickled", "copied", "save") and args[0][1] for name, args in steps)


def _set_original_text(steps: Steps) -> bool:
    """Whether set_original_encoding() was called with a character set."""
    return any(name == "set_original" and args[3] is not None for name, args in steps)


def _half_an_encoding(steps: Steps) -> bool:
    """Whether the last step gave one of implicit_vr and little_endian."""
    given = repr(steps[-1])
    return ("'implicit_vr': None" in given) != ("'little_endian': None" in given)


#: What pydicom says of a value that its VR does not allow
INVALID = (
    r"((Invalid value|The value length \(\d+\) exceeds the maximum length of \d+ allowed) for VR|"
    r"The PN component length \(\d+\) exceeds the maximum)"
)
#: The elements that are US or SS
SIGNED = r"(?:0028,(?:010[4-9]|011[01]|012[01]|110[123]|3002)|0040,92(?:11|16)|0060,300[46])"
_SIGNED_TAG = re.compile(SIGNED)
PIXEL_REPRESENTATION = 0x00280103
NUMBER_OF_FRAMES = 0x00280008
BITS_STORED = 0x00280101
# What may have given a data set another Pixel Representation, if it was done to that
_CHANGING = (
    *("assign", "add_new", "set_element", "setdefault", "update", "update_dict", "item_list"),
    *("change_value", "mutate_value", "change_kept", "set_kept", "move_element", "update_raw"),
    *("delete", "delete_present", "delete_attribute", "delete_slice", "pop", "popitem", "walk"),
    *("change_vr", "clear", "sequence", "other_charset"),
)


def changed(*tags: int) -> Callable[[Steps], bool]:
    """Return the condition that something may have changed one of some elements."""
    return _did_to(tags, *_CHANGING)


def _made_with(tag: int) -> Callable[[Steps], bool]:
    """Return the condition that an element was put into a data set to begin with."""
    return lambda steps: isinstance(steps, Played) and str(tag) in repr(steps.made)


def creator_changed(steps: Steps) -> bool:
    """Whether something may have changed a private creator."""
    return isinstance(steps, Played) and not set(_CHANGING).isdisjoint(steps.about_any(is_creator))


def odd_pixels(steps: Steps) -> bool:
    """Whether pixel data, or what describes them, had another VR or type of value."""
    return isinstance(steps, Played) and bool(steps.odd)


def signed(found: Difference) -> bool:
    """Whether a difference is about an element that is US or SS, or about lines of text."""
    tag = found.tag
    return tag is None or _SIGNED_TAG.fullmatch(f"{tag >> 16:04X},{tag & 0xFFFF:04X}") is not None


def sign_changed(steps: Steps) -> bool:
    """Whether a data set has got another Pixel Representation, or an item was taken out of one."""
    return (
        _did("set_pixel_data")(steps)
        or _made_with(PIXEL_REPRESENTATION)(steps)
        or _item_copied(steps)
        or changed(PIXEL_REPRESENTATION)(steps)
    )


COPIES = "copying and pickling read no value, so that settings do not matter to them"
_SIGN = (
    "Pixel Representation says how values in all items around it are read; pydicom forgets that "
    "for items of sequences with undefined length"
)

KNOWN: tuple[Known, ...] = (
    Known(
        ".*",
        r"against .*(AttributeError: (With tag \S+ got exception: )*Failed to resolve ambiguous VR|"
        r"TypeError: (With tag \S+ got exception: )*'>' not supported between)",
        "an element whose VR nothing decides is read with a choice of VRs and its bytes; in "
        "pydicom reading it, or printing the data set, raises an error",
    ),
    Known(
        ".*",
        "against .*function takes exactly 5 arguments",
        "pydicom raises TypeError for want of its own error's arguments",
    ),
    Known(
        ".*",
        r"\bUN against \w\w\b|\bUN: (b'.*') against .* \w\w: \1|"
        r"\((\S+)\) UN (.*) against .*\(\2\) \w\w \3$|"
        r"\('value', \['DataElement', \d+, 'UN', .* against .*BytesLengthException",
        "with config.convert_wrong_length_to_UN the element gets the VR UN, as pydicom documents; "
        "pydicom 3.0.2 sets bytes and leaves the VR, or takes that of the dictionary",
        _set("convert_wrong_length_to_UN"),
    ),
    Known(
        "compress",
        r"^\('value', .* against .*not valid for pixel data encoded with",
        "compress() leaves to the encoder what it can encode; pydicom refuses some pixel data that "
        "RLE Lossless can hold",
    ),
    Known(
        "encodings",
        r"^\[2\]: True against False$",
        "an item of a data set that was read has its original encoding; pydicom says of no item "
        "that it has",
        _of_item,
        ends=False,
    ),
    Known(
        "encodings",
        r"^\[2\]: True against False$",
        "an item has its original encoding when it is copied out of its data set, too",
        _item_copied,
        ends=False,
    ),
    Known(
        "encodings",
        r"^\[2\]: True against False$",
        "the default repertoire is the same whether Specific Character Set names it, or was "
        "deleted, or it was set as the original one",
        lambda steps: changed(CHARSET)(steps) or _set_original_text(steps),
        ends=False,
    ),
    Known(
        ".*",
        r"^warnings (\[\] against .*Unknown encoding|.*Unknown encoding.* against \[\])",
        "an unknown character set is reported once, when the first value of its data set is read; "
        "pydicom reports it whenever it decodes a text",
        ends=False,
    ),
    Known(
        "encodings",
        r"^\[(0\]\[[01]|[34])\]: False against True",
        "an empty item has the encoding of the data set around it; pydicom takes it for "
        "implicit VR",
        ends=False,
    ),
    Known(
        ".*",
        r"^warnings .*(The data end inside|multiple of 4 for VR 'AT'|too few for an element|"
        r"Something else than an item is in a sequence).* against \[\]",
        "bytes that are missing or left over are reported",
        ends=False,
    ),
    Known(
        ".*",
        r"\('value', .* against .*UnicodeDecodeError|"
        r"against .*(expected string or bytes-like object, got "
        r"'(int|float|DSfloat|DSdecimal|IS|ISfloat)'|"
        r"ValueError: embedded null character)",
        "pydicom raises what Python raised, for a character set that is wrong or no text",
    ),
    Known(
        "compress",
        r"^\[3\]\[(by plane|big endian)\]\[3\]: ",
        "compress() keeps the colours of pixel data by plane, and the byte order of words; pydicom "
        "encodes them as if by pixel and little endian",
    ),
    Known(
        ".*",
        r"UnknownEncodingError: .* against|"
        r"^\('value', .* against .*LookupError: (With tag \S+ got exception: )*"
        r"Unknown encoding '",
        "a character set is looked at when the first value is read, with the settings of then; "
        "pydicom does it as it reads the file",
        _set("reading_validation_mode"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against "
        r".*(BytesLengthException|Found unknown escape sequence)",
        "a value that cannot be decoded is carried over to another VR method as the bytes that it "
        "is, with a warning; pydicom refuses to save some of them",
    ),
    Known(
        ".*",
        r"(\[10\](\[\d+\])+\[2\]|\[Value\].*\[vr\]\[1\]): SS against US( or SS)?$|"
        r"^(\[\d+\])+: (.*) SS: .* against \5 US: |"
        r"^(\[\d+\])+: *(\(\S+\)) SS (.*) against *\7 US \8$",
        _SIGN,
        about=signed,
    ),
    Known(
        "raw_present|item_present|item|get|setdefault|mutate_value|change_value|change_vr|"
        "update_raw|copied_element|slice_|group_dataset|element_present|iterated",
        r"^(\[\d+\])*(\[2\]|\[0\]\[10\]\[1\]\[1\]): SS against US$",
        _SIGN,
        _of_item,
        about=signed,
    ),
    Known(
        "to_json|bulk_data",
        r"^\[[01]\]\[\w{8}\]\[vr\]\[1\]: SS against US$",
        _SIGN,
        _of_item,
        about=signed,
    ),
    Known("everything", r"^\[\d+\]\[2\]: SS against US$", _SIGN, about=signed),
    Known(
        "element_present|item_list",
        r"^(\[[2-9]\]\[1\]|\[0\])(\[\d+\])+\[2\]: SS against US$",
        _SIGN,
        about=signed,
    ),
    Known(
        "set_pixel_data",
        r"^\('value', .* against .*(NotImplementedError: The data type '[iu]\d\.0'|"
        r"\(2 vs \d+ bytes\)|bytes-like object is required, not '(UID|str|PersonName)'|"
        r"UnicodeDecodeError|"
        r"could not convert string to float: \\?'\\|'DS(float|decimal)' object cannot be "
        r"interpreted|Unknown \(0028,0004\))|"
        r"^\('value', .* against .*ValueError: Invalid value length \d+: the value length|"
        r"^warnings \[\] against .*(type 'bytes' cannot be assigned to a tag|The value"
        r" length \(\d+\) exceeds the maximum length of \d+ allowed for VR \w\w|"
        r"Invalid value length \d+: the value length)",
        "Pixel Data is bytes, and what describes it is numbers and text, whatever VR the elements "
        "had; pydicom takes the bytes for a value of the VR that was there",
        odd_pixels,
    ),
    Known(
        "save|dcmwrite",
        r"^\('value', .* against .*'1\.2\.840\.10008\.1\.2\.8\.1' is not a valid transfer syntax",
        "pydicom 3.0.2 does not know Deflated Image Frame Compression",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', .* against .*encoding without a string argument",
        "what was read as implicit VR although its file says otherwise can be saved; pydicom "
        "raises what Python raised",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', .* against .*(encode\(\) argument 'encoding' must be str, not list|"
        r"'bytes' object has no attribute 'encode'|expected str instance, bytes found)",
        "a value that has got another VR is written where that can hold it; pydicom raises what "
        "Python raised",
        _did("change_vr"),
    ),
    Known(
        "encodings",
        r"^\[2\]: False against True$",
        "an empty data set has the encoding of its file, of which the one that was set differs; "
        "pydicom takes it for implicit VR",
        _did("set_original"),
        ends=False,
    ),
    Known(
        "save|dcmwrite",
        r"^\('value', .* against .*Required File Meta .*: \(0002,0010\) Transfer Syntax UID'",
        "of implicit_vr and little_endian, the one that is not given is that of the original "
        "encoding; pydicom then sets no Transfer Syntax UID",
        _half_an_encoding,
    ),
    Known(
        "save|dcmwrite",
        r"^\('value', .* against .*(Required File Meta .*: \(0002,0010\) Transfer Syntax UID'|"
        r"'str' object has no attribute 'is_private')",
        "an empty Transfer Syntax UID is none, and set from the encoding that was asked for",
        _named("'TransferSyntaxUID', ''", "'TransferSyntaxUID', None"),
    ),
    Known(
        "pickled|copied|copied_element",
        rf"^\('value', .* against .*({INVALID} |OverflowError: (Elements with a VR of IS|"
        r"Values for elements with a VR of 'DS'))",
        COPIES,
        _set("reading_validation_mode"),
    ),
    Known(
        "raw_present",
        r"^\[3\]: \d+ against \d+$",
        "the length of a raw element follows its bytes; pydicom keeps the old one",
        _did("update_raw"),
        ends=False,
    ),
    Known(
        "update_raw",
        "has already been converted",
        "more elements are still raw, and can be updated, because less is converted on the way",
    ),
    Known(
        "pixel_array|pixels|compress|decompress|set_pixel_data",
        r"against .*TypeError: 'float' object",
        "what describes pixel data is numbers, whatever VR it has; pydicom raises what Python "
        "raised",
        odd_pixels,
    ),
    Known(
        "compress|decompress|set_pixel_data",
        r"against .*ValueError: UID is not a transfer syntax",
        "a Transfer Syntax UID that is none is that of no encapsulated pixel data; pydicom raises "
        "ValueError",
    ),
    Known(
        "encodings",
        r"^\[[34]\]: (True|False) against None",
        "is_implicit_VR and is_little_endian, which pydicom has deprecated, say of every "
        "item how it "
        "was read; pydicom forgets it for some items of copies",
        ends=False,
    ),
    Known(
        "save|write|dcmwrite|remove_private",
        rf"^warnings \[\] against .*(Failed to decode|{INVALID} |VR lookup failed for|"
        r"Found unknown escape sequence)",
        "an element that was not touched is written from its original bytes, and not read for that",
    ),
    Known(
        "decode|other_charset",
        r"^warnings \[\] against .*Failed to decode|^\('value', .* against .*(object is not "
        r"subscriptable|is not iterable|has no attribute 'decode'|decode\(\) argument)",
        "decode() leaves alone what is no text",
    ),
    Known(
        ".*",
        r"^warnings \[\] against .*Invalid value for VR UI|"
        r"^warnings .*not valid for elements with a VR of IS.* against \[\]",
        "a UID is checked when it is made and not again; an IS that is no integer gives a warning",
    ),
    Known(
        ".*",
        rf"^warnings \[\] against .*({INVALID}|cannot be assigned to a tag with VR) "
        r"\w\w.* "
        r"before an error$",
        "what is refused gives an error alone",
    ),
    Known(
        ".*",
        r"^(\[\w+\])+: .*[^ -~].* against .*\?",
        "a text is encoded when it is written and only then; what cannot be is an error",
        _did("decode", "other_charset"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^warnings \[\('UserWarning', '(Found unknown escape sequence|Failed to decode)[^\[]* "
        r"against \[\]$",
        "text in items of an item whose Specific Character Set was changed is encoded with that, "
        "and decoded for it; pydicom leaves the bytes that it has not read",
        lambda steps: _named("524293", "SpecificCharacterSet")(steps[:-1]),
        ends=False,
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'((LO|LT|PN|SH|ST|UC|UT)?)', False, b'(?:[^']|\\')*\\x(?:[^']|\\')*'\) "
        r"against \(b'\1', False, b'[^']*'\)( though ours means something else than it did)?$",
        "an item that is saved by itself has the character set of the data set around it; pydicom "
        "writes what was changed with the default repertoire",
        lambda steps: _of_item(steps) or _item_copied(steps),
    ),
    Known(
        "decode|other_charset|save|write|dcmwrite",
        r"^warnings \[\] against .*replacement characters",
        "a text is encoded when it is written and only then; what cannot be is an error",
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: (\S+ \((b'(?:UN)?'), False, b'([^']*)\\x00'\) against "
        r"\(\2, False, b'\3'\)(; )?)+$",
        "values are written with an even length, odd ones of UN too",
    ),
    Known(
        "pixel_array|pixels|compress|decompress",
        r"^warnings \[\] against .*non-conformant padding",
        "padding behind an RLE segment is no fault (PS3.5 G.4.2)",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against .*a bytes-like object is required",
        "numbers with a choice of VRs are written as US with implicit VR; pydicom raises TypeError",
    ),
    Known(
        "compress|decompress|pixel_array|pixels",
        r"^warnings \[\('UserWarning', '(the pixel data are \d+ bytes, \d+ more than the|"
        r"an RLE segment goes on for \d+ bytes)",
        "pixel data that is longer than its frames gives a warning when the rest is left out",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against "
        rf".*With tag \({SIGNED}\) got exception: (Cannot write ambiguous|"
        r"argument out of range|ushort format requires)",
        "Pixel Representation says what elements of all items around it are; pydicom forgets that "
        "for items of sequences in items that were read",
        _signed_in_item,
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against .*Cannot write ambiguous VR",
        "an element that was not touched is written from its original bytes, even if its VR "
        "cannot be decided",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('error', .*Compressed pixel data cannot be written as big endian.* against \('value'",
        "compressed pixel data with the transfer syntax of big endian are refused; nobody could "
        "read what pydicom writes",
    ),
    Known(
        "save|write|dcmwrite",
        "EncodeTextError: Failed to encode .* with encodings",
        "text that the character set cannot hold is an error; pydicom writes '?' for it",
    ),
    Known(
        "save|write|dcmwrite|decode",
        r"^\('value', .* against .*(got exception: |ValueError: )"
        r"(embedded null|'str' object has no)",
        "a Specific Character Set that is none, or of another VR, is reported; pydicom raises what "
        "Python raised",
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: (\S+: \(b'(\w\w)?', False, b['\"][ -~]*['\"]\) against "
        r"\(b'(\w\w)?', False, b['\"]\\x1b\(B[ -~]*['\"]\)(; )?)+$",
        "text that is ASCII has no escape sequence to ASCII; pydicom writes one where Specific "
        "Character Set begins with another repertoire",
    ),
    Known(
        "pixel_array|pixels|compress|decompress",
        r"^\('value', .* against .*invalid literal for int\(\) with base 10: ''",
        "an empty Number of Frames is 1; pydicom raises what Python raised",
    ),
    Known(
        "add_new|set_element|assign|setdefault|update_dict|sequence",
        r"^warnings \[\] against \[\('UserWarning', \"A value of type '\w+' cannot be assigned to "
        r"a tag with VR (US|SS)\.\"\)\]$",
        "a LUT Descriptor with another VR has values of that; pydicom has a number first",
        _names_lut_descriptor,
    ),
    Known(
        "add_new|set_element|assign|setdefault|update_dict|share_item|sequence",
        r"^warnings \[\] against \[\('UserWarning', \"Invalid value for VR (IS|DS): [^)]*\"\)\]$|"
        r"^\('value'.* against .*LookupError: Unknown encoding",
        "setting a sequence reads nothing; pydicom looks at Pixel Representation",
        _sets_items,
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('error', .*EncodeNumberError: Failed to encode \d+ with VR SS: .* "
        r"\[at \S+\[\d+\]\.\S+\].* against \('value'",
        "Pixel Representation says what elements of all items around it are; pydicom forgets that "
        "for items of sequences in items that were read",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('error', .*EncodeNumberError: Failed to encode \d+ with VR SS: .* against \('value'",
        "an item that is saved or copied by itself has the sign of the data set around it; pydicom "
        "may have forgotten it",
        lambda steps: _of_item(steps) or _item_copied(steps),
    ),
    Known(
        "encodings",
        r"^\('value', .* against .*(TypeError: '[\w.]+' object (is not subscriptable|does not "
        r"support item assignment)|ValueError: embedded null character)",
        "a number is no character set; pydicom raises what Python raised",
        ends=False,
    ),
    Known(
        "write|save|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against .*been encapsul",
        "native Pixel Data whose is_undefined_length was left over is written as what it is",
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+\]\.\S+: \(b'((?:LO|LT|PN|SH|ST|UC|UT)?)', False, b'.*'\) against "
        r"\(b'\1', False, b'.*'\) as it was read$",
        "text in items of an item whose Specific Character Set was changed is encoded with that; "
        "pydicom leaves the bytes that it has not read",
        lambda steps: _named("524293", "SpecificCharacterSet")(steps[:-1]),
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+: \(b'(SQ)?', (True|False), 2\) against \(b'(SQ)?', \2, 1\)$",
        "what is left of the item in which a file ends is kept",
    ),
    Known(
        "decompress",
        r"\[10\]: '(\w+)' against <PhotometricInterpretation\.\w+: '\1'>$",
        "Photometric Interpretation is a text; pydicom sets a member of an enumeration",
    ),
)
