"""Where codicom differs from pydicom 3.0.2 on purpose in values by themselves, without a data set.

The same differences are listed for users in ``docs/moving-from-pydicom.md``.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .known import INVALID, Known, Steps, _did, _item_copied, _of_item, _set
from .played import Difference

_NO_CHARACTER = (
    "text that the character set cannot hold is an error; pydicom writes '?' for it, with a warning"
)

_WHOLE = "a whole number is an IS however large it is; pydicom makes an ISfloat, and loses digits"
_EQUAL = "what neither of two copies has looked at is equal without looking; pydicom decodes it"

_NEW_ELEMENT = (
    "Pixel Data that are set are a new element; pydicom changes the one that was there, which may "
    "be in another data set, too"
)


def _pixel_data_kept(steps: Steps) -> bool:
    """Whether an element with Pixel Data was put into two data sets, and set in one of them."""
    return (
        _did("set_kept")(steps)
        and _did("set_pixel_data", "compress", "decompress")(steps)
        and any(name == "set_element" and args[1] == 0x7FE00010 for name, args in steps)
    )


# Operations that copy or pickle: the last four in pydicom alone, so that it changes nothing
_COPYING = ("copied_element", "pickled", "copied", "save", "write", "dcmwrite", "to_json")


def _same_decimals(found: Difference) -> bool:
    """Whether what differs is the texts of decimals that are equal, not their number or value."""
    number = re.compile(r"(?<![\w(.])[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?(?![\w.])")
    ours, theirs = str(found).split(": ", 1)[-1].split(" against ", 1)
    if number.sub("#", ours) != number.sub("#", theirs):
        return False
    return [*map(Decimal, number.findall(ours))] == [*map(Decimal, number.findall(theirs))]


def _same_names(found: Difference) -> bool:
    """Whether bytes are those of the same names, but for what may be left out at their ends."""
    sides = str(found).split(" against ", 1)
    bare = [re.sub(r"(=|\\x1b\(B| )+(?=\\\\|[\"']\))", "", side) for side in sides]
    ours, theirs = (re.search(r"\(b'.*\)", side) for side in bare)
    return found.vrs == ("PN", "PN") and bool(ours and theirs) and ours[0] == theirs[0]


def _no_date(value: object) -> bool:
    """Whether a text is no DT: with a fraction but without seconds, or a range of two."""
    text = str(value)
    return bool(re.fullmatch(r"\d{1,12}\.\d.*|\d+-\d{5,}", text))


# An escape sequence to JIS X 0201, or a replacement character, in bytes and in what is read of them
_NO_TEXT = r"(\x1b|\\x1b)\(J|\ufffd|ï¿½|яП|锟|占|\\xef\\xbf\\xbd|\\xc3\\xaf\\xc2\\xbf"

ALONE: tuple[Known, ...] = (
    Known(
        "dictionary|tag",
        r"^(\[\d\])*: (False against True$|None against \['int', 805963650\]$|"
        r"\('error'.*TypeError.* against \('value', (False|True)\)$)",
        "an empty text is no keyword; in pydicom it is that of (300A,0782), whose keyword is "
        "missing",
        lambda steps: "''" in repr(steps[-1]),
        ends=False,
    ),
    Known(
        "named_components",
        r"^\[\d\](\[\d\])?: .* against .*\?",
        "components are text whatever encodings are given; pydicom makes '?' of what the default "
        "repertoire does not have",
        ends=False,
    ),
    Known(
        "date",
        r"^\('error', .*InvalidValueError: Unable to convert non-conformant value .* against ",
        "a fraction belongs to seconds, and a range is no date (PS3.5 6.2); pydicom makes a date "
        "of what it understands",
        lambda steps: steps[-1][1][0] == "DT" and _no_date(steps[-1][1][1]),
        ends=False,
    ),
    Known(
        "date",
        r"^\[3\]\[\d\]|^\[7\]: ",
        "a fraction belongs to seconds, and a range is no date (PS3.5 6.2); pydicom compares with "
        "a date of what it understands",
        lambda steps: steps[-1][1][0] == "DT" and _no_date(steps[-1][1][2]),
        ends=False,
    ),
    Known(
        "charset|person_name",
        r"^\[\d+\]: \('error', .*EncodeTextError: Failed to encode .* against \('value', .*\?|"
        r"^\[14\]: .* against .*UnicodeEncodeError|^\[14\]\[1\]\[1\]: .* against [^?]*\?|"
        r"^\[14\]\[1\]\[2\]\[\d\]: .* against .*(\?|\$B$)",
        _NO_CHARACTER,
        ends=False,
    ),
    Known(
        "charset|person_name|named_components",
        r"^warnings (\[\]|.*) against .*using replacement characters in encoded string",
        _NO_CHARACTER,
        ends=False,
    ),
    Known(
        "charset|person_name",
        r"^\[\d+\]: \('value', .* against .*IndexError: string index out of range",
        "an empty text is encoded with every Specific Character Set; pydicom raises what Python "
        "raised",
        ends=False,
    ),
    Known(
        "charset",
        r"^\[0\]\[\d\]: (\S+) against iso8859-1$|"
        r"^warnings .*assuming 'ISO.* against |^\[[123]\](\[1\])?: |"
        r"LookupError: Unknown encoding 'ISO2022",
        "ISO2022 IR 87 and the like are read as the terms that they stand for; pydicom takes "
        "the default repertoire",
        lambda steps: "ISO2022" in repr(steps[-1]) or "iso_ir" in repr(steps[-1]),
        ends=False,
    ),
    Known(
        "charset",
        r"^\[3\]\[1\]: .* against .*",
        "of several repertoires one that has all of a text is used; pydicom may change in a word",
        lambda steps: isinstance(steps[-1][1][0], list) and len(steps[-1][1][0]) > 1,
        ends=False,
    ),
    Known(
        "person_name",
        r"^\[13\]\[1\]\[1\]: .*\\x1b\(B' against .*\\x1b\$B'$",
        "behind a multi-byte text ASCII is gone back to (PS3.5 6.1.2.5.3); pydicom goes back to "
        "the first repertoire, which may be the multi-byte one",
        ends=False,
    ),
    Known(
        "person_name",
        r"^\[12\]\[1\]\[1\]: b'.*' against b'",
        "PersonName.encode() encodes as it is asked to; pydicom gives the bytes that it was made "
        "from",
        lambda steps: isinstance(steps[-1][1][0], bytes),
        ends=False,
    ),
    Known(
        "person_name",
        r"^warnings .* against .*A value of type 'int' cannot be assigned to a tag with VR PN",
        "what is refused gives an error alone",
        ends=False,
    ),
    Known(
        "number",
        " against ",
        _WHOLE,
        lambda steps: steps[-1][1][0] == "IS" and "12345678901234567890" in repr(steps[-1]),
        ends=False,
    ),
    Known(
        ".*",
        r": IS against ISfloat$|\d{17,}.* against .*\d\.\d+e\+(1[6-9]|[2-9]\d)",
        _WHOLE,
        lambda steps: re.search(r"\d{17,}", repr(steps)) is not None,
        ends=False,
    ),
    Known(
        "element",
        r"^\[3\]\[1\]\[10\]\[0\]: Sequence against list$",
        "clear() leaves an empty Sequence in an element that had one; pydicom a list",
        ends=False,
    ),
    Known(
        "element",
        r"^warnings \[\] against .*A value of type '\w+' cannot be assigned to a tag with VR PN",
        "what is refused gives an error alone",
        ends=False,
    ),
    Known(
        "compared|element_present|equal|item_list",
        r"^(\[\d\]: )?\('value', (True|False|\(True, False|\(\['tuple', True).* against "
        r".*\('error', .*BytesLengthException|"
        r"^warnings \[\] against ",
        _EQUAL,
        ends=False,
    ),
    Known(
        "dcmwrite",
        r"^\('error', .*Implicit VR and big endian is not a valid encoding comb.* against "
        r"\('value'",
        "implicit VR big endian is no encoding of PS3.5, forced or not",
        lambda steps: steps[-1][1][1]["force_encoding"],
    ),
    Known(
        "bulk_data",
        r"^\('error', .*TypeError: a bytes-like object is required, not '\w+'.* against ",
        "numbers and text are no bulk data; pydicom asks the handler about them, too, and cannot "
        "write them without one",
    ),
    Known(
        "read_partial",
        r"^warnings .*Expected explicit VR, but found implicit VR.* against \[\]$",
        "SC_rgb_jpeg.dcm says explicit VR and is implicit VR from the first element on: we say "
        "what it is",
        ends=False,
    ),
    Known(
        "remove_private",
        r"^\('value', None\) against \('error', ",
        "remove_private_tags() reads no values; pydicom reads all",
    ),
    Known(
        "bulk_data",
        r"\[Value\]\[1\]\[0\]: \w+ against MultiValue$|"
        r"\[Value\]\[1\]\[1\]: (.*) against \['str', '\1'\]$",
        "a value of several of which one is left is written as JSON as one; pydicom as a list in "
        "a list",
        _did("mutate_value"),
    ),
    Known(
        "bulk_data",
        r"\[Value\]\[\d\]\[0\]: str against (DA|TM|DT)$",
        "JSON has dates that are objects as text; pydicom leaves the objects in its dict",
        _set("datetime_conversion"),
    ),
    Known(
        "element_present",
        r"^\[0\]\[12\](\[1\])?: None against ",
        "a private creator that is no text is none",
        ends=False,
    ),
    Known(
        "remove_private",
        r"^warnings \[\] against ",
        "remove_private_tags() reads no values; pydicom reads all",
    ),
    Known(
        ".*",
        r"against .*InvalidOperation: .*decimal\.ConversionSyntax",
        "a DS that is no number is a text with config.DS_decimal(True), too; pydicom raises what "
        "Python raised",
        _set("use_DS_decimal"),
    ),
    Known(
        "decode|other_charset",
        r"^warnings \[\] against \[(\('UserWarning', 'Found unknown escape sequence[^\[]*'\)"
        r"(, )?)+\]$",
        "decode() reads a name from the bytes that it was read from; pydicom from what it makes of "
        "it, with escape sequences that the new Specific Character Set may not have",
        ends=False,
    ),
    Known(
        ".*",
        r"^warnings \[\] against \[\('UserWarning', \"\(\w{4},\w{4}\) '\[[^\"]*\]' is not a valid "
        r"private creator\"\)\]$",
        "a private creator that is no text is none",
        _did("change_vr", "update_raw"),
        ends=False,
    ),
    Known(
        "waveform",
        r"^\('error', .*InvalidValueError: There are \d+ channel definitions for \d+ channels.* "
        r"against .*IndexError: index \d+ is out of bounds for axis",
        "a waveform with more definitions of channels than channels is invalid; pydicom raises "
        "what NumPy raised",
        ends=False,
    ),
    Known(
        ".*",
        r"^warnings \[\] against \[\('UserWarning', ['\"](Found unknown escape|Failed to decode)"
        r"[^\[]*\]$",
        "a date that is none is read as the same text with config.datetime_conversion as without; "
        "pydicom decodes it with the Specific Character Set, which is not for dates",
        lambda steps: _set("datetime_conversion")(steps) and _set("reading_validation_mode")(steps),
        ends=False,
    ),
    Known(
        "finish|element_present|item_present|item",
        r"\[6\]: True against False$",
        "bytes of a sequence that are no item are none; pydicom makes an item of them",
        _did("save"),
        about=lambda found: found.vrs == ("SQ", "SQ"),
    ),
    Known(
        "from_json|bulk_data",
        r"\[10\]: ['\[][\d.e+', -]+\]? against ['\[][\d.E+', -]+\]?$",
        "a number of JSON is the decimal that it says; pydicom takes the binary number for one, as "
        "0.1000000000000000055, or 3 for 3.0",
        lambda steps: _set("use_DS_decimal")(steps) and _set("allow_DS_float")(steps),
        about=lambda found: found.vrs == ("DS", "DS"),
    ),
    Known(
        ".*",
        r"\[10\]: ['\[][\d.eE+-]+.* against ['\[][\d.E+-]+|\]: .* DS: .*\d.* against .* DS: .*\d|"
        r"^\[1\]\[\d+\]: .*\d.* against .*\d",  # a line of another form
        "decimals keep their text when they are copied or pickled",
        lambda steps: _set("use_DS_decimal")(steps) and _did(*_COPYING)(steps),
        about=_same_decimals,
    ),
    Known(
        ".*",
        r"^warnings .*(Invalid value for VR|Failed to decode|Found unknown escape).* against \[\]",
        "a DS that is no number is a text with config.DS_decimal(True), too; pydicom raises what "
        "Python raised, and stops there",
        _set("use_DS_decimal"),
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"^\('value'.* against .*ValueError: could not convert string to float: b",
        "with config.convert_wrong_length_to_UN the element gets the VR UN, as pydicom documents; "
        "pydicom 3.0.2 leaves the VR and cannot write the bytes",
        _set("convert_wrong_length_to_UN"),
    ),
    Known(
        ".*",
        r"^(\[\d+\])+: .* (DA|TM|DT): None against .* (DA|TM|DT): ''$|"
        r"^\[1\]\[\d+\]: None\|0 against ''\|0$|(\[10\]|^(\[\d\])+): None against ''$|"
        r"^(\[6\]\[1\])?: None against \['str', ''\]$|"
        r"^((?:\[\d+\])+: )?\('value', .* against .*Unable to convert non-conformant value "
        r"'(\\x00)+' to |"
        r"^\[2\]: .* value is unscriptable .* against .*IndexError: string index out of range",
        "with config.datetime_conversion NULs around a date are padding, as without it; pydicom "
        "has a text",
        _set("datetime_conversion"),
        ends=False,
        about=lambda found: found.tag is None or set(found.vrs) <= {"DA", "TM", "DT"},
    ),
    Known(
        "compared|element_present|equal|item_list",
        r"^(\[\d\]: )?\('value', .* against .*(KeyError: 'VR lookup failed|"
        rf"ValueError: ({INVALID}|Unable to convert|could not convert string|"
        r"Found unknown escape sequence))",
        _EQUAL,
        _set("reading_validation_mode"),
        ends=False,
    ),
    Known(
        "person_name",
        r"^\[2[1-8]\]: \('value', .* against .*(ValueError: Found unknown escape sequence|"
        r"UnicodeDecodeError: )|^\('error', .*(InvalidValueError: Found unknown escape sequence|"
        r"DecodeTextError: Failed to decode).* against .*\('value'",
        "a name whose bytes are refused is not made; pydicom refuses when it is looked at",
        _set("reading_validation_mode"),
        ends=False,
    ),
    Known(
        "from_json|bulk_data",
        r"^\('error', .*could not be loaded from JSON: \d+\.\d+: Unable to convert non-conformant ",
        "a fraction belongs to seconds (PS3.5 6.2); pydicom makes a date of a text without them",
        _set("datetime_conversion"),
    ),
    Known(
        "update",
        r"^\('value', None\) against \('error', .*ValueError",
        "update() takes over what cannot be read as the bytes that it is",
        _set("reading_validation_mode"),
    ),
    Known(
        "update",
        r"^\('value', None\) against \('error', .*BytesLengthException",
        "update() takes over what cannot be read as the bytes that it is",
    ),
    Known(
        "mutate_value",
        r"^\[10\]: \[.*\] against \[.*\]$",
        "the parts of a value keep the VR with which they were made when the element's VR is "
        "changed; in pydicom what is put among them is of the new VR",
        _did("change_vr"),
    ),
    Known(
        "sequence_made",
        r"^\[[12]\]: ",
        "a LUT Descriptor with another VR has values of that VR; pydicom takes them for US",
        lambda steps: any(tag in repr(steps[-1]) for tag in ("2625793", "2633730")),
        ends=False,
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'\w\w', False, (b['\"].*)\) against \(b'', False, \1\)$",
        "an empty item has the encoding of the data set around it; pydicom takes it for "
        "implicit VR",
        lambda steps: _of_item(steps) or _item_copied(steps),
    ),
    Known(
        "move_element",
        r"^warnings .*is not a valid private creator",
        "a private creator that is none is reported when an element is put into its block; "
        "pydicom does so when it looks for the name, too",
        ends=False,
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"^\('value'.* against .*ValueError: (Unknown format code 'X'|"
        r"Data element '\w+' could not be loaded from JSON: b')",
        "a value whose element has got another VR is written as JSON where that can hold it",
        _did("change_vr"),
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"^\('error', .*Error: Unable to create an element tag from '-?\d+': .* against \('value'|"
        r": nothing against '[0-9A-F]{8}' \{'vr': \['str', 'AT'\], 'Value': ",
        "a number that is no tag is an error in an AT; nobody can read what pydicom writes for it",
        _did("change_vr"),
    ),
    Known(
        "text|lines",
        r"^(\[\d+\])+: .* Lookup Table Desc .*: \[.*\] against .* Lookup Table Desc ",
        "a LUT Descriptor with another VR has values of that VR; pydicom makes the first positive",
        ends=False,
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('error', .*MissingElementError: Failed to resolve ambiguous VR for tag "
        r"\((7FE0,0010|5400,[01]110|5400,1010|0028,3006)\): .*"
        r"(BitsAllocated|LUTDescriptor)'.* against \('value'",
        "an empty data set has the encoding of its file or of the data set around it; pydicom "
        "takes it for implicit VR, with which Pixel, Waveform and LUT Data are OW",
    ),
    Known(
        "pixels|pixel_array|compress|decompress",
        r"^\('error', .*the value of NumberOfFrames is no integer.* against .*\('value'",
        "a Number of Frames that is no integer is an error; pydicom rounds it",
    ),
    Known(
        "pixels",
        r"^\('error', .*InvalidPixelDataError: there is no frame (\d+): the pixel data have \d+ "
        r"frame\(s\)'\) against \('value', ",
        "a frame that Number of Frames does not count is none; pydicom decodes what is behind the "
        "frames as far as it goes, or the padding",
        ends=False,
    ),
    Known(
        "change_kept",
        r"^\[2\]: (\w\w|OB or OW) against O[BW]$",
        _NEW_ELEMENT,
        _did("set_pixel_data", "compress", "decompress"),
    ),
    Known(
        ".*",
        r"^(\[\d+\])+(\[2\]: (\w\w|OB or OW) against O[BW]|\[3\]: 0 against 1|"
        r"\[10\]: .* against (Array of \d+ elements|b'.*'))$|"
        r"(\(7fe0,0010\)|\[7FE00010\]).* against ",
        _NEW_ELEMENT,
        _pixel_data_kept,
    ),
    Known(
        ".*",
        r"^((\[\d+\])+: )?\('error', .*BytesLengthException: .* for VR (US|SS) .* against "
        r"\('value'",
        "a value that cannot be decoded is an error whenever it is asked for; in pydicom one that "
        "is US or SS is an error once, and then bytes",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('error', .*EncodeError: Failed to encode b.* with VR AT: .* against \('value'",
        "bytes are no tag; pydicom makes a tag of each byte",
        _did("change_vr"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', .* against .*OSError: .*required argument is not an integer.*: \(\d+, \d+\)",
        "a tuple of numbers is written as a list is; pydicom cannot write it",
        _did("change_kept", "change_value"),
    ),
    Known(
        ".*",
        r"^warnings \[\('UserWarning', \"Expected total bytes .* against \[\]$",
        f"{_EQUAL}, and reports then what it reads",
        lambda steps: (
            _set("convert_wrong_length_to_UN")(steps)
            and _did("compared", "element_present", "equal", "item_list")(steps)
        ),
        ends=False,
    ),
    Known(
        "compared|equal",
        r"^(\[\d\]: )?\('value', (False|\(False, True).* against .*\('error', .*"
        r"BytesLengthException",
        "data sets that differ in an element are not equal, whatever is in the others; pydicom "
        "decodes them first",
        ends=False,
    ),
    Known(
        "get",
        r"^\('error', .*InvalidPixelDataError.* against \('error', .*TypeError: ",
        "numbers that describe pixel data and are none are an error of the pixel data; pydicom "
        "raises what Python raised",
        lambda steps: "'pixel_array'" in repr(steps[-1]),
    ),
    Known(
        "from_json|bulk_data",
        r"^\('value', .* against .*could not be loaded from JSON: .*because of TypeError: object "
        r"of type '\w+' has no len\(\)",
        "bytes of UN that are one number or tag by the dictionary are that value; pydicom raises "
        "what Python raised",
    ),
    Known(
        ".*",
        rf"^(bytes: |\[).* against .*({_NO_TEXT})",
        "decode() reads a name from the bytes that it was read from; pydicom from what it makes of "
        "it, with escape sequences that the new Specific Character Set may not have and "
        "replacement characters",
        _did("decode", "other_charset"),
        ends=False,
        about=lambda found: found.tag is None or found.vrs == ("PN", "PN"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \((b'(?:PN)?'), False, b.*\) against \(\1, False, b.*\)",
        "a name that was decoded anew is written as the bytes that it was read from; pydicom "
        "leaves out the empty groups and the escape sequences at the end of its values",
        _did("decode", "other_charset", "update_raw"),
        about=_same_names,
    ),
    Known(
        "pixels",
        r"^\('value', .* against .*ValueError: The number of bytes of pixel data is less than "
        r"expected \(\d+ vs \d+ bytes\)",
        "a frame that is there is given to who asks for it by its number, although others are "
        "missing; pydicom refuses",
        lambda steps: steps[-1][1][1].get("index") is not None,
    ),
)
