"""Where codicom differs from pydicom 3.0.2 on purpose in values, text, JSON and private elements.

The same differences are listed for users in ``docs/moving-from-pydicom.md``.
"""

from __future__ import annotations

from .known import Known, _did, _set, _suppressed

VALUES: tuple[Known, ...] = (
    Known(
        ".*",
        r"\b(Label Map Segmentation Storage|Deflated Image Frame Compression)\b.* against "
        r".*1\.2\.840\.10008\.(5\.1\.4\.1\.1\.66\.7|1\.2\.8\.1)\b",
        "UIDs that PS3.6 2026c names; pydicom has an earlier edition",
    ),
    Known(
        "pixel_array",
        r"^(\.\.\.)?\('value', \['ndarray'.* against .*'1\.2\.840\.10008\.1\.2\.8\.1' is not supp",
        "Deflated Image Frame Compression is decoded",
    ),
    Known(
        "add_new|assign|change_value|change_kept|set_element|setdefault|update_dict|private",
        r"^\('error'.*A PersonName is made from text, not from '\w+'\"\) against "
        r".*AttributeError: '\w+' object has no attribute 'split'",
        "a name that is made from no text is a TypeError; pydicom raises what Python raised",
    ),
    Known(
        ".*",
        r"^warnings .*Invalid value for VR (DA|DT|TM): .* against "
        r"(?!.*Invalid value for VR (DA|DT|TM))",
        "with config.datetime_conversion a value that is no date or time is reported; pydicom "
        "says nothing unless it is to raise",
        _set("datetime_conversion"),
    ),
    Known(
        ".*",
        r"^\('value'.* against .*OSError: No tag to read at file position",
        "a private sequence whose bytes are too few for an item is empty, with a warning; pydicom "
        "raises OSError",
    ),
    Known(
        "read",
        r"^\('value'.* against .*TypeError: '(DSfloat|IS|float|int)' object is not subscriptable",
        "a LUT Descriptor with another VR has values of that VR; pydicom raises what Python raised",
    ),
    Known(
        "to_json",
        r"^\[0\].*: '[0-9A-F]{8}' \{'vr': \['str', '\w\w'\], 'Value': \['list', \[[^\[\]]*\]\]\} "
        r"against nothing",
        "a value of several of which one is left can be written as JSON",
        lambda steps: _did("mutate_value")(steps) and _suppressed(steps),
    ),
    Known(
        "to_json|from_json",
        r"^(\.\.\.)?\('value'.* against .*MultiValue",
        "a value of several of which one is left can be written as JSON",
        _did("mutate_value"),
    ),
    Known(
        "from_json",
        r"\[2\]: LO against UN$",
        "a private creator with VR UN is read from JSON as from a file, as text with VR LO; "
        "pydicom makes a text with VR UN, which it cannot write",
    ),
    Known(
        ".*",
        r"\[4\]: Private tag data against \[[^\]]+\]$",
        "the name of a private element is that which its creator has now; pydicom keeps the "
        "creator that was there when the element was made",
        _did("change_value", "mutate_value", "add_new", "set_element", "update_raw", "setdefault"),
    ),
    Known(
        ".*",
        r"^(\[\d+\]: )?\('error'.*InvalidValueError.*at offset .* against \('value'",
        "settings hold for every value that is read after they were set; pydicom may have read it "
        "before",
        _set("reading_validation_mode"),
    ),
    Known(
        "save|write",
        r"^\('value'.* against .*With tag \(0028,(0106|0120|1101)\).* u?short format requires",
        "an item that is saved by itself has the sign of the data set around it as it is now; "
        "pydicom that of when it was put there",
        _did("set_pixel_data", "assign", "add_new", "set_element"),
    ),
)
