"""The way of one frame and of one value, pinned: how many calls stand on one another.

docs/trace.md walks through what is counted here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np

import codicom
from codicom import dcmread
from codicom.uid import ExplicitVRLittleEndian, RLELossless


def files_below(frame: FrameType, levels: int) -> set[str]:
    """Return the files of a frame and of those that called it, up to a number of them."""
    files = set()
    here: FrameType | None = frame
    for _ in range(levels):
        if here is None:
            break
        files.add(here.f_code.co_filename)
        here = here.f_back
    return files


class Trace:
    """The Python functions that run below a call, and how deep they stand."""

    def __init__(self) -> None:
        self.functions: set[str] = set()
        self.depth_at: dict[str, int] = {}
        self.stack_at: dict[str, set[str]] = {}
        self.calls = 0

    def run(self, action: Callable[[], Any]) -> Any:
        """Run an action under the profiler."""
        depth = 0

        def profile(frame: FrameType, event: str, argument: Any) -> None:
            nonlocal depth
            if event == "call":
                depth += 1
                code = frame.f_code
                self.calls += 1
                self.functions.add(f"{code.co_filename}:{code.co_name}:{code.co_firstlineno}")
                name = f"{Path(code.co_filename).parent.name}.{code.co_name}"
                if name not in self.depth_at:
                    self.depth_at[name] = depth
                    self.stack_at[name] = files_below(frame, depth - 1)
            elif event == "return":
                depth -= 1

        sys.setprofile(profile)
        try:
            return action()
        finally:
            sys.setprofile(None)


def rle_file() -> bytes:
    """Return a file with one 64 x 64 frame, compressed to RLE."""
    ds = codicom.Dataset()
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    ds.set_pixel_data(np.arange(64 * 64, dtype="u2").reshape(64, 64), "MONOCHROME2", 16)
    ds.compress(RLELossless)
    file = BytesIO()
    ds.save_as(file, enforce_file_format=True)
    return file.getvalue()


def test_from_property_to_plugin() -> None:
    data = rle_file()
    # The first decode loads the plugin; that is not the way of a frame.
    _ = dcmread(data).pixel_array
    ds = dcmread(data)
    trace = Trace()
    array = trace.run(lambda: ds.pixel_array)
    assert array.shape == (64, 64)
    # One for the lambda above, one for the property.
    assert trace.depth_at["codicom_rle.decode"] - 2 <= 4, trace.depth_at
    # The files on that stack, and all that runs, reading the elements included: docs/decisions.md
    # says why the modules of the model are counted apart.
    assert len(trace.stack_at["codicom_rle.decode"]) <= 4, trace.stack_at["codicom_rle.decode"]
    package = str(Path(codicom.__file__).parent)
    ours = {name for name in trace.functions if name.startswith(package) or "codicom_rle" in name}
    assert len(ours) <= 40, sorted(ours)
    assert len({name.partition(":")[0] for name in ours}) <= 17, sorted(ours)


def test_from_attribute_to_value() -> None:
    data = rle_file()
    _ = dcmread(data).SOPClassUID
    ds = dcmread(data)
    trace = Trace()
    assert trace.run(lambda: ds.SOPClassUID) == "1.2.840.10008.5.1.4.1.1.7"
    assert len(trace.functions) <= 20, sorted(trace.functions)
