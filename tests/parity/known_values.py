"""Where codicom differs from pydicom 3.0.2 on purpose in values, text, JSON and private elements.

The same differences are listed for users in ``docs/moving-from-pydicom.md``.
"""

from __future__ import annotations

from .known import (
    INVALID,
    NUMBER_OF_FRAMES,
    Known,
    Steps,
    _did,
    _item_copied,
    _of_item,
    _set,
    _suppressed,
    changed,
    creator_changed,
    odd_pixels,
)


def _saved_and_read(steps: Steps) -> bool:
    """Whether a script went on with what was saved after something was compressed."""
    names = [name for name, _ in steps]
    return any(
        name == "save" and args[-1] is not None for name, args in steps[names.index("compress") :]
    )


# Text as repr() shows it, without a backslash; up to five more parts of a name or a value; and the
# same, with an escape sequence before each
_PLAIN = r"((?:[^'\\]|\\')*?)"
_MORE = rf"(?:(\\\\|[\^=]){_PLAIN})?" * 5
_MORE_ESCAPED = "".join(rf"(?({n})\{n}\\x1b\([BJ]\{n + 1})" for n in range(3, 13, 2))

VALUES: tuple[Known, ...] = (
    Known(
        ".*",
        r"\b(Label Map Segmentation Storage|Deflated Image Frame Compression)\b.* against "
        r".*1\.2\.840\.10008\.(5\.1\.4\.1\.1\.66\.7|1\.2\.8\.1)\b",
        "UIDs that PS3.6 2026c names; pydicom has an earlier edition",
        ends=False,
    ),
    Known(
        "decompress",
        r"^\[1\]\[\d+\]\[1\](\[10\]: '(\d+)' against '\2\.0'|\[12\]\[2\]: (\d+)\.0 against \3)$",
        "a Number of Frames that is right stays as it is; pydicom sets it again, from the number "
        "that it was taken for",
    ),
    Known(
        "pixel_array|pixels|decompress",
        r"^\('value', .* against .*(StopIteration: '|There is insufficient pixel data to contain "
        r"\d+ frames|The 'index' must be 0 if the number of frames is 1\")|"
        r"^(\[0\])?\[2\]: \(\d+, (\d+, \d+(, 3)?)\) against \(\3\)$|"
        r"^\[0\]\[10\]: Array of \d+ elements against Array of \d+ elements$|"
        r"^\[1\]\[\d+\]\[1\]\[10\]: '?\d+(\.0)?'? against '?1(\.0)?'?$",
        "a frame of RLE Lossless is one fragment (PS3.5 A.4.2), and those that Number of Frames "
        "does not count are given with a warning; pydicom does that only with an offset table, "
        "and else takes all fragments for one frame, or raises what Python raised",
        changed(NUMBER_OF_FRAMES),
    ),
    Known(
        "pixel_array|pixels|get",
        r"^\('(value', \(?\['ndarray'|error', .*InvalidPixelDataError).* against "
        r".*'1\.2\.840\.10008\.1\.2\.8\.1' is not supp",
        "Deflated Image Frame Compression is decoded",
        ends=False,
    ),
    Known(
        ".*",
        r"^warnings \[(\('UserWarning', (['\"])Invalid value for VR (DA|DT|TM): (?:(?!\2\)).)*\2\)"
        r"(, )?)+\] against \[\]( before an error)?$",
        "with config.datetime_conversion a value that is no date or time is reported; pydicom "
        "says nothing unless it is to raise",
        _set("datetime_conversion"),
    ),
    Known(
        ".*",
        r"^((?:\[\d+\])+: )?\('value'.* against .*OSError: (With tag \S+ got exception: )*"
        r"No tag to read at file",
        "a private sequence whose bytes are too few for an item is empty, with a warning; pydicom "
        "raises OSError",
    ),
    Known(
        "(?!decode|other_charset|encodings).*",
        r"^((?:\[\d+\])+: )?\('value'.* against .*TypeError: '(DSfloat|IS|float|int)' object is "
        r"not subscriptable",
        "a LUT Descriptor of one number is that number, and one with another VR has values of that "
        "VR; pydicom raises what Python raised",
    ),
    Known(
        "to_json",
        r"^\[0\].*: '[0-9A-F]{8}' \{'vr': \['str', '\w\w'\], 'Value': \['list', (\[[^\[\]]*\]|"
        r"\{[^{}]*\})\]\} against nothing",
        "a value of several of which one is left can be written as JSON",
        lambda steps: _did("mutate_value")(steps) and _suppressed(steps),
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"^\('value'.* against .*('MultiValue'|of type MultiValue|'list'\"|"
        r"passed to MultiValue\.__format__)",
        "a value of several of which one is left can be written as JSON",
        _did("mutate_value"),
    ),
    Known(
        "from_json|bulk_data",
        r"\[2\]: LO against UN$",
        "a private creator with VR UN is read from JSON as from a file, as text with VR LO; "
        "pydicom makes a text with VR UN, which it cannot write",
    ),
    Known(
        ".*",
        r"(\[4\]|^\[0\]\[1\](\[1\])*): (Private tag data|\[.+\]) against \[.+\]$|"
        r"^(\[\d+\])+: .* Private tag data .* against .* \[\w.+\] |"
        r"^(\[\d+\])+: *\(\S+\) \[\w.+\] +(\w\w: .*) against *\(\S+\) \[\w.+\] +\6$|"
        r"^\[1\]\[\d+\]: (\(\S+\) \w\w) (Private tag data|\[.+\]) against \7 \[.+\]$|"
        r"^\[0\]\[1[12]\](\[1\])*: (?!True|False).* against (?!True|False)",
        "the name and the creator of a private element are those which there are now; pydicom "
        "keeps the creator that was there when the element was made",
        creator_changed,
        ends=False,
    ),
    Known(
        "data_element",
        r"^\('value', None\) against \('error', frozenset\(\{'KeyError'\}\)",
        "data_element() of an element that is not there gives None, as pydicom documents; "
        "pydicom 3.0.2 raises KeyError",
        ends=False,
    ),
    Known(
        ".*",
        r"^(warnings \[\('UserWarning', \"Invalid value '' used [^\[]*\] against \[\]$|"
        r"\('error'[^\[]*Invalid value '' used|\('error'.* tag from '': unknown DICOM "
        r"element keyword.* against )",
        "an empty text is no keyword; in pydicom it is that of (300A,0782), whose keyword is "
        "missing",
        ends=False,
    ),
    Known(
        ".*",
        r"(\[4\]|^\[0\]\[1\](\[1\])*): \[.+\] against Private tag data$|"
        r"^\[0\]\[11\]\[1\]: \['str', '[^']+'\] against None$",
        "a private sequence of undefined length has a name; pydicom reads it before it knows its "
        "creator",
        ends=False,
    ),
    Known(
        "text|lines|element_present",
        r"^(\[\d+\])+: .*\[.+\].* against .*Private tag data",
        "the private dictionaries of GDCM and DCMTK, of which ours is made, name more elements",
        ends=False,
    ),
    Known(
        ".*",
        r"\[4\]: Private Creator against Private tag data$|"
        r"^(\[\d+\])+: [^:]*Private Creator( +LO: .*)? against [^:]*Private tag data",
        "pydicom takes a private group length, (gggg,0000), for a private creator",
        ends=False,
    ),
    Known(
        "mutate_value",
        rf"^warnings \[\] against .*({INVALID}|cannot be assigned to a tag with VR|"
        r"a value for a tag with VR \w\w must be|not valid for elements with a VR of|"
        r"Values for elements with a VR of)|"
        r": DSfloat against (str|ISfloat|IS)$|: (str|UID|PersonName) against \w+$|"
        r": \['(int|float|str|BaseTag)', [^\]]*\] against \['(IS|ISfloat|DSfloat)', |"
        r": (int against BaseTag|IS against DS(float|decimal))$|"
        rf"^\('value'.* against .*(ValueError: ({INVALID}|A value of type '\w+' cannot be assigned "
        r"to a tag with VR|could not convert|Unable to create an element tag|Invalid value: a "
        r"value for a tag with VR)|OverflowError: |TypeError: (A UID must be created|Value \"|"
        r"'>' not supported|(float|int)\(\) argument must be a string))",
        "the parts of a value keep the VR with which they were made when the element's VR is "
        "changed; in pydicom what is put among them is of the new VR",
        _did("change_vr"),
    ),
    Known(
        ".*",
        r"\[10\]: .* against .*(яПН|ï¿½)",
        "bytes that cannot be decoded stay what they are for another Specific Character Set; "
        "pydicom encodes the replacement characters that it read for them",
        _did("other_charset", "decode"),
    ),
    Known(
        "setdefault",
        r"^\('value', \['DataElement', \d+, 'UN', .*, \['(int|float|Decimal)', [^\]]*\]\]\) "
        r"against .*TypeError: object of type '(int|float|decimal\.Decimal)' has no len\(\)",
        "a number for an element that the dictionary does not know, or has with VR UN, is kept; "
        "pydicom raises what Python raised, unless the element is private",
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"^\('value'.* against .*(IndexError: tuple index out of range|"
        r"ValueError: (could not convert string to float: '|"
        r"invalid literal for int\(\) with base 10: ')')",
        "an empty name or number among several is null; pydicom raises what Python raised",
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"^\('value'.* against .*AttributeError: '(str|UID)' object has no attribute "
        r"'components'",
        "a text whose element has got the VR PN is a name; pydicom raises what Python raised",
        _did("change_vr"),
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"^\('value'.* against .*TypeError: Object of type (DA|DT|TM|DSdecimal) is not "
        r"JSON serializable",
        "dates and decimals that are objects can be written as JSON",
        _set("datetime_conversion", "use_DS_decimal"),
    ),
    Known(
        "to_json|from_json|bulk_data",
        r"^\('value'.* against .*ValueError: invalid literal for int\(\) with base 10: "
        r"b\\?['\"]",
        "bytes of an element that may be US or SS can be written as JSON",
    ),
    Known(
        "to_json",
        r"^\[0\].*: '[0-9A-F]{8}' \{'vr': \['str', '(OB or OW|US or OW|US or SS)'\], "
        r"'InlineBinary': .* against nothing$",
        "an element whose VR nothing decides can be written as JSON; pydicom leaves it out",
        _suppressed,
    ),
    Known(
        "to_json",
        r"^\[0\].*: '[0-9A-F]{8}' \{'vr': \['str', 'SQ'\], 'Value': .*"
        r"'(OB or OW|US or OW|US or SS)'.* against nothing$",
        "an element whose VR nothing decides can be written as JSON; pydicom leaves out the "
        "sequence around it",
        _suppressed,
    ),
    Known(
        ".*",
        r"Array of \d+ elements.* against .*Array of \d+ elements",
        "encoders of RLE Lossless differ in the bytes, not in what they mean",
        _did("compress"),
        ends=False,
    ),
    Known(
        "equal|compared",
        r"^\[[014]\](\[1\])?: (True against False|False against True)$",
        "encoders of RLE Lossless differ in the bytes, and both libraries read what one has saved",
        lambda steps: _did("compress")(steps) and _saved_and_read(steps),
    ),
    Known(
        "to_json|bulk_data",
        r"^\[[01]\]\[7FE00010\]\[InlineBinary\]\[1\]: ",
        "encoders of RLE Lossless differ in the bytes, not in what they mean",
        _did("compress"),
        ends=False,
    ),
    Known(
        "pickled|copied_element",
        r"^\('value'.* against .*AttributeError: Can't (pickle|get) local object",
        "data sets with several names in one value can be pickled",
    ),
    Known(
        "update_raw",
        r"^\[2\]: \w\w against \w\w$|^\[5\]: True against False$|^\[7\]: False against True$|"
        r"^\[10\]: (None|''|b'')? against |^\('value'.*against .*('error'|'value')",
        "update_raw_element(value=b'') makes the element empty, with the empty value of its VR; "
        "pydicom keeps the old length beside it and decodes an empty text",
        lambda steps: steps[-1][1][-1] == b"",
    ),
    Known(
        "to_json",
        r"^\[0\].*: '[0-9A-F]{8}' \{'vr': \['str', '(PN|DS|IS|[SU][LSV]|F[DL])'\], "
        r"'Value': \['list', .*\bNone\b.*\]\} against nothing$",
        "an empty name or number among several is null; pydicom leaves out the element",
        _suppressed,
    ),
    Known(
        "get|pixel_array|pixels|decompress",
        r"^\('value', .* against .*RLE encoded pixel data with 1 bits alloc",
        "pixel data of one bit in RLE Lossless is decoded",
    ),
    Known(
        "save|dcmwrite",
        r"^\('value', \('file', .* against .*ValueError: Implicit VR and big endian is not a valid",
        "an empty item has the encoding of the data set around it; pydicom takes it for "
        "implicit VR",
        lambda steps: _of_item(steps) or _item_copied(steps),
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'', False, (b'[^']*)\\x00'\) against \(b'', False, \1'\)$",
        "values are written with an even length, odd ones of UN too",
    ),
    Known(
        "save|write|dcmwrite",
        r"^bytes: \S+ \(b'PN', False, b'([^']*) '\) against \(b'PN', False, b'\1\\x00'\)$",
        "text is padded with a space (PS3.5 6.2); pydicom writes a name with the padding it had",
    ),
    Known(
        "save|write|dcmwrite",
        rf"^bytes: \S+ \(b'(\w*)', False, b'{_PLAIN}{_MORE} ?'\) against "
        rf"\(b'\1', False, b'\\x1b\([BJ]\2{_MORE_ESCAPED} ?'\)$",
        "text of the default repertoire alone is written without an escape sequence; pydicom "
        "begins it with one if Specific Character Set was changed to a list it cannot be",
        _did("mutate_value"),
    ),
    Known(
        "read",
        r"^\[0\]\[1\]: True against False$",
        "without File Meta Information the byte order is found from the data; pydicom takes a "
        "high group number for one of big endian",
    ),
    Known(
        "read",
        r"^\[0\]\[1\]: False against True$",
        "without a Transfer Syntax UID the byte order is found from the data; pydicom takes them "
        "for little endian if there is File Meta Information, or the first group is 0001 or 0003",
    ),
    Known(
        "save|write|dcmwrite",
        r"^warnings \[\] against \[\('UserWarning', 'Found unknown escape sequence in encoded "
        r"string value - using encoding \w+'\)\]$",
        "an element that was not touched is written from its original bytes, without decoding it",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against "
        r".*(AttributeError: With tag \S+ got exception: 'bytes' object has no attribute "
        r"'(microsecond|strftime|original_string)'|can't concat str to bytes)",
        "bytes whose element has got the VR of a text are written as they are; pydicom raises "
        "what Python raised",
        _did("change_vr"),
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against .*got exception: string index out of range",
        "an empty part of a name is encoded with every Specific Character Set, even one that was "
        "changed to a list it cannot be; pydicom raises what Python raised",
        _did("mutate_value"),
    ),
    Known(
        ".*",
        r"^warnings \[\] against \[\('UserWarning', 'Invalid value: a value for a tag with VR US "
        r"must be between 0 and 65535\.'\)\]( before an error)?$",
        "the first value of a LUT Descriptor is unsigned (PS3.3 C.11.1.1) wherever it comes from",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against .*Unable to determine the encoding to use for",
        "of implicit_vr and little_endian, the one that is not given is that of the original "
        "encoding; pydicom refuses if the other is not known",
        _did("set_original"),
    ),
    Known(
        "save|dcmwrite",
        r"^\('error', .*Implicit VR and big endian is not a valid encoding comb.* against "
        r"\('value'",
        "little_endian=False alone is taken at its word, and refused with implicit VR; pydicom "
        "writes little endian all the same",
        lambda steps: "'little_endian': False" in repr(steps[-1][1]),
    ),
    Known(
        "decode|other_charset",
        r"^\('value', .* against .*got exception: 'in <string>' requires string as "
        r"left operand, not bytes",
        "a Specific Character Set that is none, or of another VR, is reported; pydicom raises what "
        "Python raised",
        _did("change_vr"),
    ),
    Known(
        "slice_",
        r"^\[\d+\]\[1\]\[(2\]: UN against \w\w|4\]: Private tag data against \[.+\])$",
        "a private element without its creator has neither VR nor name, an empty one neither; "
        "pydicom reads empty elements as it makes the slice",
        lambda steps: steps[-1][1][3] is not None,
        about=lambda found: found.tag is not None and found.tag >> 16 & 1 == 1,
    ),
    Known(
        "mutate_value",
        r"^\('value', \['DataElement', \d+, 'PN', .* against "
        r".*AttributeError: '(DSfloat|DSdecimal|IS|ISfloat|int|float|BaseTag)' object has no "
        r"attribute 'split'",
        "the parts of a value keep the VR with which they were made when the element's VR is "
        "changed; pydicom raises what Python raised for a number among names",
        _did("change_vr"),
    ),
    Known(
        "begin|read",
        r"^\[\d\]\[0\]: True against False$",
        "SC_rgb_jpeg.dcm says explicit VR and is implicit VR from the first element on: we say "
        "what it is",
    ),
    Known(
        "to_json",
        r"^\[0\]: (nothing against )?'[0-9A-F]{8}' \{'vr': "
        r"\['str', '(SQ|LO|SH|ST|LT|UT|UC|PN|UI|IS|DS|UN)'\], '(Value|InlineBinary)': .*",
        "suppress_invalid_tags=True leaves out what is not valid unless it was read before; what "
        "was is not the same in both",
        lambda steps: _suppressed(steps) and len(steps) > 1,
    ),
    Known(
        "to_json",
        r"^\('value'.* against .*TypeError: Object of type (bytes|PersonName) is not "
        r"JSON serializable",
        "suppress_invalid_tags=True leaves out bytes and names whose element has got the VR of a "
        "text; pydicom raises TypeError",
        _suppressed,
    ),
    Known(
        ".*",
        r"\[(10|1)\]: \[\d+(, -?\d+)+\] against \[-\d+(, -?\d+)+\]$|"
        r"^(\[\d+\])+: (.*(?:Table Desc|LUT Descriptor) .*: )?\[\d+((, -?\d+)+\](\|\d+)?) against "
        r"\5\[-\d+\6$|^(\[\d+\])+: \[\d+((, -?\d+)+\]\|\d+) against \[-\d+\10$|"
        r"\[0028(110[123]|3002)\]\[Value\]\[1\]\[1\]: \d+ against -\d+$",
        "the first value of a LUT Descriptor is unsigned (PS3.3 C.11.1.1) wherever it comes from",
    ),
    Known(
        "mutate_value",
        r"^\[1\]: \d+ against \d+$",
        "a private element that is read after its creator was changed is one of the creator that "
        "is there now, or of none, and then no value of several",
        creator_changed,
    ),
    Known(
        ".*",
        r"(\[1\]\[2\]|\[\w{3}[13579BDF]\w{4}\]\[vr\]\[1\]): (UN against \w\w|\w\w against UN)$",
        "a private element that is read after its creator was changed is one of the creator that "
        "is there now; pydicom may have read it before",
        creator_changed,
        about=lambda found: found.tag is None or found.tag >> 16 & 1 == 1,
    ),
    Known(
        "change_vr|item_present|finish",
        r"\[10\]: .* against Array of \d+ elements$",
        "a name is shown as the text that it is when its element has got another VR",
        _did("change_vr"),
    ),
    Known(
        "finish",
        r"^: .*'Private Creator', .*against ",
        "a block is that of its creator's value now; pydicom keeps the block of a creator that was "
        "changed",
        lambda steps: creator_changed(steps) and _did("private", "add_private")(steps),
    ),
    Known(
        ".*",
        r"^warnings \[(\('UserWarning', \"\(\w{4},\w{4}\) '\[[^\"]*\]' is not a valid private "
        r"creator\"\)(, )?)+\] against \[\]$",
        "a private creator that is none is reported whenever an element is put into its block; "
        "pydicom says nothing if that has the VR UN",
        ends=False,
    ),
    Known(
        "update",
        r"^warnings .*(Invalid value for VR|Found unknown escape sequence) .* against \[\]$",
        "update() with a data set takes over its values, and reads them for that; pydicom takes "
        "over their bytes",
    ),
    Known(
        "save|write|dcmwrite",
        r"^\('value', \('(file|dataset)', .* against "
        r".*'MultiValue' object has no attribute 'encode'",
        "a value of several of which one is left can be written; pydicom raises what Python raised",
        _did("mutate_value"),
    ),
    Known(
        "add_private|private",
        r"^\[[123]\]: \d+ against \d+$",
        "a block is that of its creator's value now; pydicom keeps the block of a creator that was "
        "changed",
        lambda steps: creator_changed(steps) and _did("private", "add_private")(steps[:-1]),
    ),
    Known(
        ".*",
        r"\[10\]: \[[^']+\] against \['[^\]]*'\]$",
        "a LUT Descriptor with another VR has values of that VR; pydicom takes them for US",
    ),
    Known(
        "change_value",
        r"^warnings \[\] against .*A value of type '\w+' cannot be assigned to a tag with VR US",
        "a LUT Descriptor with another VR has values of that; pydicom has a number first",
    ),
    Known(
        "to_json",
        r"^\[0\].*: '[0-9A-F]{8}' \{'vr': \['str', '\w\w'\], 'Value': .* against nothing$",
        "a value whose element has got another VR is written as JSON where that can hold it; "
        "pydicom leaves it out",
        lambda steps: _did("change_vr")(steps) and _suppressed(steps),
    ),
    Known(
        "set_pixel_data",
        r"^\('value', .* against "
        r".*TypeError: string indices must be integers(, not 'DS(float|decimal)'|')",
        "Pixel Representation is a whole number, whatever VR the element had; pydicom raises what "
        "Python raised",
        odd_pixels,
    ),
    Known(
        "to_json",
        r"^\[0\].*: '[0-9A-F]{8}' \{'vr': \['str', '\w\w'\], 'Value': .* against nothing$",
        "update() with a data set takes over its values; pydicom takes over their bytes, and "
        "leaves out what it finds invalid when it reads them",
        lambda steps: _did("update")(steps) and _suppressed(steps),
    ),
    Known(
        "to_json",
        r"^\[0\].*: '[0-9A-F]{8}' \{'vr': \['str', 'SQ'\], 'Value': .*"
        r"'vr': \['str', '(PN|DS|IS|[SU][LSV]|F[DL])'\], 'Value': \['list', [^{}]*\bNone\b.*\} "
        r"against nothing$",
        "an empty name or number among several is null; pydicom leaves out the sequence around it",
        _suppressed,
    ),
    Known(
        "from_json",
        r"\[10\]: b'[\d.]+' against [\d.]+$",
        "bytes of UN that are no number of the VR that the dictionary has stay bytes; pydicom "
        "takes them for digits",
        _set("convert_wrong_length_to_UN"),
    ),
    Known(
        "get",
        r"^\[0\]: \w+ against str$|^\[1\]: .* against default$",
        "an element whose VR nothing decides is read with the choice of VRs and its bytes; get() "
        "of pydicom gives the default, as if it were not there",
        lambda steps: isinstance(steps[-1][1][1], str),
    ),
)
