"""Where codicom differs from pydicom 3.0.2 on purpose with odd values, settings and pixel data.

The same differences are listed for users in ``docs/moving-from-pydicom.md``.
"""

from __future__ import annotations

import re
from ast import literal_eval

from .known import (
    BITS_STORED,
    COPIES,
    INVALID,
    NUMBER_OF_FRAMES,
    SIGNED,
    Known,
    _did,
    _half_an_encoding,
    _named,
    _of_item,
    _set,
    _suppressed,
    changed,
    odd_pixels,
    sign_changed,
    signed,
)
from .played import Difference
from .values import CHARSET

_DATED = re.compile(
    r"(?:\[\w+\])+: (.* (?:DA|TM|DT): )?(.*?) against (?(1).* (?:DA|TM|DT): )(.*)", re.S
)


def _shows_bytes_of_date(found: Difference) -> bool:
    """Whether a date differs from where our text has a byte that is none of ASCII's characters."""
    match = _DATED.fullmatch(found)
    if match is None or not (found.tag is None or set(found.vrs) <= {"DA", "TM", "DT"}):
        return False
    ours, theirs = match[2], match[3]
    same = next((n for n, (a, b) in enumerate(zip(ours, theirs)) if a != b), len(theirs))
    return max(ours) <= "\xff" and re.match(r"\\x|[\x1b\x80-\xff]", ours[same:]) is not None


_SIGN_NOW = (
    "the sign of US or SS is that which Pixel Representation around it says now; pydicom remembers "
    "what it was when a sequence was read or set, or an item put there"
)

_WRITTEN = r"False, (b'[^']*'|b\"[^\"]*\")\)"


def _swapped(found: Difference) -> bool:
    """Whether the bytes that were written are those of the peer with the bytes of words swapped."""
    sides = [literal_eval(side) for side in re.findall(_WRITTEN, str(found))]
    if len(sides) != 2 or len(sides[0]) != len(sides[1]) or len(sides[0]) % 2:
        return False
    ours, theirs = map(bytearray, sides)
    ours[::2], ours[1::2] = ours[1::2], ours[::2]
    return ours == theirs and ours[-1] == 0


_NUMBERS = frozenset("AT FD FL OD OF OL OV OW SL SS SV UL US UV".split()) | {"US or SS"}

ODD: tuple[Known, ...] = (
    Known(
        "get",
        r"^\[1\]: >u2 against uint16$",
        "pixel_array is made anew once the transfer syntax was set; pydicom gives the array that "
        "it has made before",
        lambda steps: "'pixel_array'" in repr(steps[-1]),
        ends=False,
    ),
    Known(
        ".*",
        r"4453,?100C|1146294284|2097166|0020,?000E|^\[0\]: 1 against 2$",
        "a UN of undefined length ends at its own delimiter (PS3.5 6.2.2); pydicom, if it is not "
        "to look for sequences, ends that of UN_sequence.dcm at the first delimiter inside",
        lambda steps: _set("infer_sq_for_un_vr")(steps) and _set("replace_un_with_known_vr")(steps),
    ),
    Known(
        "set_pixel_data",
        rf"^\('value', .* against .*(ValueError: ({INVALID} |A value of type 'bytes' cannot be|"
        r"Invalid value length|"
        r"could not convert string to float|Found unknown escape sequence|Unable to convert)|"
        r"BytesLengthException: .* \(7FE0,00(01|02|10)\)|ufunc 'left_shift' not supported|"
        r"no attribute 'ExtendedOffsetTableLengths')|^warnings \[\] against .*(Failed to decode|"
        r"\(7FE0,00(01|02|10)\) according to VR|Found unknown escape sequence|"
        r"Invalid value length)",
        "what set_pixel_data() replaces or removes is not read; pydicom reads it, "
        "and takes the bytes for a value of the VR that was there",
    ),
    Known(
        "element|element_present|compared|item_list",
        rf"^((?:\[\d+\])+: )?\('value', .* against .*(ValueError: {INVALID} UI|"
        r"OverflowError: Elements with a VR of IS)",
        COPIES,
        _set("reading_validation_mode"),
        ends=False,
    ),
    Known(
        "sequence|update|move_element|set_pixel_data|save|write|dcmwrite|to_json",
        rf"^\('value', .* against .*(ValueError: {INVALID} UI|"
        r"OverflowError: Elements with a VR of IS)",
        COPIES,
        _set("reading_validation_mode"),
    ),
    Known(
        "slice_|group_dataset|raw_present|get_item_keyed|update_raw",
        r"^\('value', .* against \('error', .*(KeyError: 'VR lookup failed for the raw element|"
        rf"BytesLengthException|ValueError: ({INVALID}|could not convert|Found unknown escape))",
        "an element is raw until it is read; pydicom reads those that are empty or were deferred "
        "for a slice and for get_item()",
    ),
    Known(
        "get",
        r"^\('value', \['str', 'default'\]\) against .*(NotImplementedError: Unable to decode the "
        r"pixel data as a \(0002,0010\)|ValueError: (A|The|Unknown) .*\(0028,\d{4}\)|"
        r"ValueError: invalid literal for int\(\)|TypeError: unhashable type: 'MultiValue')|"
        r"^warnings \[\] against \[[^[]*(\(0028,0008\) 'Number of Frames' is invalid, |"
        rf"{INVALID})[^[]*\]$",
        "without Pixel Data there is no pixel_array, and get() gives the default, whatever "
        "describes them",
        lambda steps: "'pixel_array'" in repr(steps[-1]),
        ends=False,
    ),
    Known(
        "get",
        r"^\('error', .*ElementNotFoundError: Unknown DICOM tag .* against "
        r"\('value'",
        "get() of an element that cannot be read is an error, not the default: it is there; "
        "pydicom takes its KeyError for that of an element that is missing",
        _set("reading_validation_mode"),
        ends=False,
    ),
    Known(
        "compress",
        r"^\('value', \('OB', True, .* against .*RLE segment data doesn't match the "
        r"expected amount",
        "compress() keeps the bytes of every sample; pydicom encodes one byte of a sample of which "
        "8 bits or less are stored, and cannot decode that",
    ),
    Known(
        "compress|decompress",
        r"^\('value', \('OB', True, .* against .*'MultiValue' object has no attribute|"
        rf"^warnings \[\] against .*({INVALID}|type 'bytes' cannot be assigned to a tag|"
        r"Invalid value length \d+: the value length)|"
        r"^\[0\]\[\d+\]: \['bytes', .* against \['\w+', '|"
        rf"^\('value', .* against .*ValueError: {INVALID} ",
        "Pixel Data is bytes, and what describes it is numbers and text, whatever VR the elements "
        "had; pydicom takes what it sets for values of the VR that was there",
        odd_pixels,
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'((?:PN)?)', False, b'.*\\x.*'\) against \(b'\1', False, "
        r"b'.*(\\xef\\xbf\\xbd|\?).*'\)( though ours means something else than it did)?$",
        "the bytes of a name that cannot be decoded stay what they are; pydicom writes replacement "
        "characters for them",
        _did("update_raw"),
    ),
    Known(
        "pixel_array|pixels|compress|decompress",
        r"^\('value', .* against .*TypeError: ('<=?' not supported between instances of "
        r"'int' and '(str|UID)'|'(decimal\.Decimal|DSfloat|DSdecimal)' object cannot be "
        r"interpreted|expected a "
        r"sequence of integers or a single|string indices must be integers(, not "
        r"'DS(float|decimal)')?)|"
        r"^\('value', .* against .*(ufunc 'left_shift' |slice indices must be integers|"
        r"cannot convert '(float|decimal\.Decimal)' object to byte|"
        r"\(0028,(0002|0006|0103)\) '[\w ]+' value of '[013]' is invalid, it must be)",
        "a number that has got another VR, or was set as text, is that number; pydicom raises what "
        "Python raised, or takes it for another",
        odd_pixels,
    ),
    Known(
        "pixel_array|pixels|decompress",
        r"^\('error', .*InvalidPixelDataError: the encapsulated pixel data have \d+ (frame\(s\) "
        r"and \(0028,0008\) NumberOfFrames is \d+|fragments, fewer than their \d+ frames).* "
        r"against \('value', ",
        "frames that are missing are an error; pydicom gives those that there are",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', .* against .*(ValueError: (With tag \S+ got exception: )*"
        rf"({INVALID} |could not convert string to float|Unable to convert )|"
        r"KeyError: .*VR lookup failed for the raw element)",
        "an element that was not touched is written from its original bytes, and not read for that",
        _set("reading_validation_mode"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('error', .*EncodeError: VR \w\w has no length field that can say that the length is "
        r"undefined .* against \('value'",
        "what nobody can read is not written; pydicom has an undefined length in a short field",
        _did("change_vr", "update_raw"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against .*With tag \(7FE0,0010\) got exception: "
        r"('\w+' object (has no attribute 'startswith'|is not subscriptable)|startswith first arg)",
        "encapsulated Pixel Data is written as the fragments that it is, whatever VR the element "
        "has got; pydicom raises what Python raised",
        _did("change_vr", "update_raw"),
    ),
    Known(
        "read",
        r"^\('value', .* against .*InvalidDicomError: Expected (ex|im)plicit VR, but found",
        "without a Transfer Syntax UID the encoding is found from the data; pydicom takes them for "
        "explicit VR",
        lambda steps: _set("reading_validation_mode")(steps) and _named("TransferSyntaxUID")(steps),
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'((IS|DS)?)', False, b[\"'](\\x|.{2}).* against \(b'\1', False, "
        r"b['\"]b[\"'\\]",
        "bytes whose element has got the VR of a number are written as they are; pydicom writes "
        "what Python shows of them",
        _did("change_vr"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'(\w*)', False, b'(.*?)\\x1b\(B.* against "
        r"\(b'\1', False, b'\2(\\x1b\$B|\\\\)",
        "a delimiter is in the default repertoire (PS3.5 6.1.2.5.3); pydicom leaves out the escape "
        "sequence to that if Specific Character Set was changed to a list it cannot be",
        _did("mutate_value"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', .* against .*(OSError: (With tag \S+ got exception: )*required argument is "
        r"not (a float|an integer)|(Attribute|Type)Error: (With tag \S+ got exception: )*"
        r".*\bbytes\b)",
        "with config.convert_wrong_length_to_UN the element gets the VR UN, as pydicom documents, "
        "and is written; pydicom 3.0.2 cannot write its bytes",
        _set("convert_wrong_length_to_UN"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', .* against .*OSError: (With tag \S+ got exception: )*required argument is "
        r"not (a float|an integer).*: \(\d+(, \d+)+\)",
        "a tuple of numbers is several values; pydicom takes it for one",
    ),
    Known(
        "save|write|dcmwrite",
        rf"^\('value', .* against .*OSError: With tag \({SIGNED}\) got exception: "
        r"required argument is not an integer.*: b['\"]",
        "a value that cannot be decoded is written as the bytes that it is; pydicom raises",
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'AT', False, b.{3,18}\) against \(b'AT', False, b'\\x00\\x00",
        "a text whose element has got the VR AT is a tag if it says one; pydicom writes a tag for "
        "each character",
        _did("change_vr"),
    ),
    Known(
        "hooked",
        r"^\[\d\]: \('value', \['DataElement', \d+, 'UN', .* against .*TypeError: object of type "
        r"'int' has no len\(\)",
        "a number for an element that the dictionary does not know is kept, with VR UN; pydicom "
        "raises what Python raised",
        ends=False,
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"^\('value', .* against .*TypeError: unsupported format string passed to "
        r"MultiValue\.__format__",
        "a list with one tag can be written as JSON, of bytes that are no multiple of 4 too",
    ),
    Known(
        "save|write|dcmwrite",
        r"^warnings .* against .*Failed to encode value with encodings: iso2022_jp",
        "text of the default repertoire alone needs no other; pydicom encodes it with the first "
        "encoding if Specific Character Set was changed to a list it cannot be",
        _did("mutate_value"),
    ),
    Known(
        ".*",
        r"^\[\d+\]: \('error', .*Unable to convert '(.*)' to '(DA|DT|TM)' object .* against "
        r"\('value', \['\2', |"
        r": '.*' against .*\"[^\"]*[\0-\x1f][^\"]*\"$|^(\[\d\])*\[0\]: str against (DA|DT|TM)$",
        "bytes that are no date are none; pydicom takes them for the state of a pickled date",
        _set("datetime_conversion"),
        ends=False,
    ),
    Known(
        "to_json|bulk_data",
        r"^\[[01]\](\[\w+\])*: '[0-9A-F]{8}' \{'vr': \['str', 'AT'\], 'Value': \['list', "
        r"\['str', '[0-9A-F]{8}'\]\]\} against nothing$",
        "a list with one tag can be written as JSON, of bytes that are no multiple of 4 too",
        _suppressed,
    ),
    Known(
        "to_json|bulk_data",
        r"^\[[01]\](\[\w+\])*\[Value\]\[1\]\[1\]: (.*) against \['\w+', '?\2'?\]$",
        "a value of several of which one is left is written as that value; pydicom writes a list "
        "in a list",
        _did("mutate_value"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('error', .*BytesLengthException: .* against \('value'",
        "the bytes of an element have the order in which they were read, and cannot be turned if "
        "they are no values, whatever the original encoding is set to",
        _did("set_original"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^warnings \[\('UserWarning', ['\"](Expected total bytes|Invalid value for VR|Unable to "
        r"convert|Failed to decode|Found unknown escape).* against \[\]$",
        "an element that was read is of the VR method with which it was read, whatever the "
        "original encoding is set to; that it cannot be decoded for another one is reported",
        _did("set_original"),
        ends=False,
    ),
    Known(
        "save|dcmwrite",
        r"^\('error', .*(InvalidValueError|ValueRangeError|BytesLengthException): .* against "
        rf"\('value'|^warnings .*({INVALID}|Failed to decode|Found unknown escape).* against \[\]$",
        "little_endian alone is taken at its word, and values are read for that; pydicom writes "
        "the byte order in which they were read all the same",
        lambda steps: _half_an_encoding(steps) and "'little_endian': None" not in repr(steps[-1]),
    ),
    Known(
        "pixel_array|pixels|compress|decompress",
        r"^\('value', .* against .*a third larger than expected \(20000 vs \d+ bytes\)",
        "pixel data of many frames without Number of Frames are these frames, of YBR_FULL_422 too",
        ends=False,
    ),
    Known(
        "decompress",
        r"^warnings \[\('UserWarning', '\d+ frames were found in the encapsulated pixel data and "
        r"[^\[]* against \[\]$",
        "frames that Number of Frames does not count are given with a warning; pydicom's "
        "decompress() gives them without one",
        ends=False,
    ),
    Known(
        "decompress",
        r"^\[0\]\[1[02]\](\[1\])?: (b['\"]|\.\.\.|Array of).* against "
        r"(b['\"]|\.\.\.|Array of)",
        "decompress() keeps what an image has above Bits Stored, such as an overlay; pydicom "
        "overwrites it",
        changed(BITS_STORED),
    ),
    Known(
        "decompress",
        r"^\[3\]\[1\]: ",
        "colours of which more is allocated than stored are converted with all of their bits; "
        "pydicom converts what is stored",
        lambda steps: changed(BITS_STORED)(steps) and steps[-1][1][1],
    ),
    Known(
        "element_present",
        r"^\[0\]\[11\](\[1\])?: \['str', .*\] against None$",
        "a private sequence of undefined length has a creator; pydicom reads it before it knows",
        ends=False,
    ),
    Known(
        ".*",
        r"\('value', .* against .*BytesLengthException: .* trying to parse \(0028,0103\)",
        "a Pixel Representation that cannot be read is an error for who asks for it, not for the "
        "sequences beside it",
    ),
    Known(
        "pixel_array|pixels|compress",
        r"^(\[0\]|\[3\])?\[of fragments\]\[3\]: |"
        r"^\('value', \(?\{'of fragments': .* against .*The number of bytes of pixel data|"
        r"^\('error', .*InvalidPixelDataError: .* against \('value', \(?\{'of fragments': ",
        "encoders of RLE Lossless differ in the bytes and their number, which are no pixels with a "
        "native transfer syntax",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', .* against .*With tag \(0028,(110[123]|3002)\) got exception: "
        r"(argument out of range|ushort format requires).* (SS: \[|US: \[?)-",
        "the first value of a LUT Descriptor is unsigned (PS3.3 C.11.1.1) wherever it comes from",
    ),
    Known(
        "raw_present|get_item_keyed",
        r"^warnings \[\] against .*VR lookup failed for the raw element",
        "an empty element, too, is raw until it is read; pydicom has read it by then",
        ends=False,
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+[13579bdf],\w{4}\): \(b'SQ', True, 0\) against \(b'UN', True, \d\)$",
        "an unknown element of undefined length is a sequence, an empty one too; pydicom says UN",
    ),
    Known(
        "change_value|change_vr",
        r"^: None against \['DataElement', \d+, '\w\w', 0, .*, \['bytes', b''\]\]$",
        "an unknown element of undefined length is a sequence, an empty one too; pydicom says UN",
    ),
    Known(
        ".*",
        r"^warnings \[\('UserWarning', \"Invalid value for VR IS: [^\[]*\] against \[\]$",
        "items of a sequence with undefined length, too, are told the Pixel Representation of the "
        "data set around them, which is read for that",
        lambda steps: isinstance(steps[-1][1][0], tuple) and _of_item(steps),
        ends=False,
    ),
    Known(
        "to_json|bulk_data",
        r"^\[[01]\](\[\w+\])*\[[0-9A-F]{8}\]: 'Value' \['list'\] against nothing$",
        "an unknown element of undefined length is a sequence, an empty one too; pydicom says UN",
    ),
    Known(
        "from_json|bulk_data",
        r"^\('value', .* against .*ValueError: Data element '\w{8}' could not be loaded "
        r"from JSON: \[?-?\d+\.\d+",
        "decimals that are objects can be read from JSON",
        _set("use_DS_decimal"),
    ),
    Known(
        "to_json|from_json",
        r"^\('value', .* against .*ValueError: Unknown format code 'X' for object of type",
        "a text whose element has got the VR AT is a tag if it says one; pydicom raises what "
        "Python raised",
        _did("change_vr"),
    ),
    Known(
        "to_json|bulk_data",
        r"^\[[01]\](\[\w+\])*\[Value\]\[\d+\]: None against \{'Alphabetic': \['str', ''\]\}$",
        "an empty name among several is null; pydicom gives it an empty group if it was decoded",
        _did("decode", "other_charset"),
    ),
    Known(
        "pixel_array|pixels|compress|decompress",
        r"^\('value', .* against .*(ValueError: Unknown \(0028,0004\) 'Photometric "
        r"Interpretation' value '(MONOCHROME[12]|RGB|YBR_\w+|PALETTE COLOR)'|"
        r"TypeError: '\w+' object is not subscriptable|pydicom: slice indices must be integers)",
        "Pixel Data is bytes, and what describes it is numbers and text, whatever VR the elements "
        "have; pydicom raises what Python raised",
        odd_pixels,
    ),
    Known(
        "hooked",
        r"^\[\d+\]: \('value', \['DataElement', \d+, '(US|SS)', .* against "
        r".*BytesLengthException: .* Instead received '",
        "a text that a hook gives is kept as it is; pydicom takes it for bytes if the VR is US or "
        "SS by Pixel Representation",
        ends=False,
    ),
    Known(
        ".*",
        r"'(\d{1,12}\.\d+)'.* against .*\"\1\"",
        "a fraction belongs to seconds (PS3.5 6.2); pydicom makes a date of a text without them",
        _set("datetime_conversion"),
    ),
    Known(
        ".*",
        r"^(\[\w+\])+: .* against ",
        "a date that is none is read as the same text with config.datetime_conversion as without; "
        "pydicom decodes it with the Specific Character Set, which is not for dates",
        _set("datetime_conversion"),
        about=_shows_bytes_of_date,
    ),
    Known(
        "mutate_value",
        r"^warnings \[\('UserWarning', 'Invalid value: a value for a tag with VR SS must be "
        r"between "
        r"-32768 and 32767\.'\)\] against \[\]$",
        "what is put into the list of a LUT Descriptor is looked at as what is put into others",
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"\[0028(0106|0120|110[1-3]|3002)\]: ('(InlineBinary|BulkDataURI)' \['str', '[^']*'\] "
        r"against nothing|nothing against 'Value' \['list', \['int', -?\d+\]\])$|"
        r"^\[0\]: \[.*\b(2621702|2621728|262579[3-5]|2633730)\b.* against \[|"
        r"^(\[\d+\])+\[10\]: (b'[ +-]*\d+ *'|'uri:0028(0106|0120|110[1-3]|3002)') against -?\d+$",
        "bytes of an element that may be US or SS are bytes in JSON; pydicom takes them for text, "
        "and that for a number if there are digits",
    ),
    Known(
        "save|dcmwrite",
        r"^\('error', .*Required File Meta .*\(0002,0010\) TransferSyntaxUID.* against \('value'",
        "no transfer syntax follows from explicit VR little endian; where the original encoding is "
        "big endian pydicom writes that, whatever little_endian says",
        lambda steps: "'little_endian': True" in repr(steps[-1][1]),
    ),
    Known(
        ".*",
        r"against .*TypeError: 'bytes' object does not support item assignment",
        "a LUT Descriptor with VR UN is bytes, without config.replace_un_with_known_vr; pydicom "
        "raises what Python raised",
        _set("replace_un_with_known_vr"),
    ),
    Known(
        ".*",
        r"\[2\]: OB or OW against OW$|^\[\d+\]\[\d+\]: (.*) OB or OW: (.*) against \1 OW: \2$",
        "a choice of VRs is made when a value is read, in a copy too, with the original encoding "
        "of then; pydicom may have read it before",
        lambda steps: _did("set_original")(steps) and _did("pickled", "copied")(steps),
    ),
    Known(
        ".*",
        r"(\[2\]|\[vr\]\[1\]|^\[0\]\[10\]\[1\]\[1\]): (US|SS)( or SS)? against (SS|US)( or SS)?$|"
        r"^(\[\d+\])+: (?P<line>.*) (US|SS)( or SS)?: .* against (?P=line) (SS|US)( or SS)?: |"
        rf"^bytes: \S*\({SIGNED.lower()}\): \(b'(US|SS|UN)', False, (?P<value>b['\"].*)\) against "
        r"\(b'(SS|US)', False, (?P=value)\)",
        _SIGN_NOW,
        sign_changed,
        about=signed,
    ),
    Known(
        "save|write|dcmwrite",
        rf"^\('value'.* against .*With tag \({SIGNED}\) got exception: "
        r"('[hH]' format requires|u?short format requires|argument out of range)|"
        r"^\('error', .*(EncodeNumberError: Failed to encode -?\d+ with VR (US|SS): |"
        rf"MissingElementError: Failed to resolve ambiguous VR for tag \({SIGNED}\): )"
        r".* against \('value'",
        _SIGN_NOW,
        sign_changed,
    ),
    Known(
        "slice_|group_dataset",
        r"^\[\d+\]\[1\]\[2\]: US against SS$",
        "a slice of an item is a data set of its own, without the Pixel Representation around it; "
        "pydicom reads empty elements as it makes the slice",
        _of_item,
        about=signed,
    ),
    Known(
        r"(?!pixel|compress|decompress|set_pixel).*",
        r"^((?:\[\d+\])+: )?\('value', .* against .*TypeError: (With tag \S+ got exception: )*"
        r"'NoneType' object is not subscriptable",
        "an element whose VR nothing decides, not an empty LUT Descriptor either, is read with a "
        "choice of VRs and its bytes; pydicom raises what Python raised",
    ),
    Known(
        "change_vr",
        r"^\[2\]: \w\w against \w\w$",
        "with config.convert_wrong_length_to_UN the element gets the VR UN, as pydicom documents, "
        "and another VR than that of pydicom 3.0.2 can have its values",
        _set("convert_wrong_length_to_UN"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'(\w*)', False, (b['\"].*?)\\x1b\(J([^\\]*).* against "
        r"\(b'\1', False, \2\\x1b\(B\3",
        "text is encoded anew with a Specific Character Set that was changed in place, too; "
        "pydicom writes a name in an item with the bytes that it had",
        _did("mutate_value"),
    ),
    Known(
        ".*",
        r"\[10\]: '(\d+)' against '\1\.0'$|\[00280008\]\[Value\]\[1\]\[0\]: int against float$",
        "Number of Frames is a whole number, whatever VR the element has; pydicom sets it from one "
        "that is not",
        lambda steps: changed(NUMBER_OF_FRAMES)(steps) and _did("decompress")(steps),
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'(\w*)', False, b'.*'\) against \(b'\1', False, b'.*'\) as it was read$",
        "the bytes of an element have the order in which they were read, whatever the original "
        "encoding is set to; pydicom takes them to have that",
        _did("set_original"),
        about=lambda found: found.vrs[0] in _NUMBERS,
    ),
    Known(
        "finish",
        r"^\[2\]: \('error', .*BytesLengthException: .* against \('error', .*TypeError: 'int' "
        r"object is not subscriptable",
        "a number is no character set; pydicom raises what Python raised, before it comes to what "
        "else cannot be read",
        changed(CHARSET),
    ),
    Known(
        "write",
        rf"^bytes: \S*\({SIGNED.lower()}\): \(b'SS', False, (?P<value>b['\"].*)\) against "
        r"\(b'US', False, (?P=value)\)$",
        "Pixel Representation around an item says how it is written by itself, too; pydicom looks "
        "into the item alone",
        _of_item,
        about=signed,
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \((b'(?:OW)?'), False, b.*\) against \(\1, False, b.*\)$",
        "words of an odd length are padded before their bytes change places; pydicom leaves them "
        "as they are",
        about=_swapped,
    ),
    Known(
        "save|write|dcmwrite",
        r"^warnings \[\('UserWarning', ['\"]Expected total bytes .* against \[\]$",
        "an element is in the byte order in which it was read, in another data set too; that it "
        "cannot be decoded for another one is reported, and its bytes are written",
        _did("update", "move_element", "set_kept", "set_element"),
        ends=False,
    ),
)
