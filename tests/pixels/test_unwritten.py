"""Bytes that a codec does not write: what is seen there, and who finds out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from codicom.encaps import encapsulate
from codicom.pixels.codec import FrameSpec
from codicom.testing.children import try_damaged
from pixels.images import image

UID = "1.2.826.0.1.3680043.10.9999.3"
PLUGIN = """
from codicom.pixels.codec import Decoded
class Plugin:
    label = {label!r}
    priority = {priority}
    writes_all = {promises}
    def missing(self): return None
    def decode(self, codestream, frame, out):
        count = codestream[0]
        out[:count] = bytes([codestream[1]]) * count
        if {fails}: raise ValueError("in the middle of it")
        return Decoded()
decoder = Plugin()
"""


def plugin(label: str, priority: int, *, promises: bool = False, fails: bool = False) -> str:
    return PLUGIN.format(label=label, priority=priority, promises=promises, fails=fails)


def frame_of(count: int, value: int) -> Any:
    """Decode 12 x 16 pixels of which a plugin writes some, where another image was just before."""
    ds = image(bytes(192), rows=12, columns=16, allocated=8)
    ds.file_meta.TransferSyntaxUID = UID
    ds.PixelData = encapsulate([bytes([count, value])])
    ds["PixelData"].is_undefined_length = True
    for _ in range(4):  # numpy keeps such small blocks of memory and gives them out again
        np.full(192, 0xAB, np.uint8)
    return ds.pixel_array.reshape(-1)


def test_without_a_promise_the_rest_is_zero(make_plugin: Callable[..., None]) -> None:
    make_plugin("some", UID, plugin("some", 1))
    assert frame_of(20, 0xEE).tolist() == [0xEE] * 20 + [0] * 172


def test_memory_is_not_cleared_for_who_promises(make_plugin: Callable[..., None]) -> None:
    make_plugin("all", UID, plugin("all", 1, promises=True))
    assert frame_of(192, 0xEE).tolist() == [0xEE] * 192
    assert frame_of(20, 0xEE).tolist() == [0xEE] * 20 + [0xAB] * 172


def test_nothing_is_left_of_who_failed(make_plugin: Callable[..., None]) -> None:
    make_plugin("first", UID, plugin("first", 2, promises=True, fails=True))
    make_plugin("second", UID, plugin("second", 1).replace("codestream[0]", "8"))
    assert frame_of(192, 0xEE).tolist() == [0xEE] * 8 + [0] * 184


def test_conformance_finds_it(make_plugin: Callable[..., None]) -> None:
    make_plugin("some", UID, plugin("some", 1, promises=True))
    spec = FrameSpec(12, 16, 1, 8, 8, 0, "MONOCHROME2", 0, UID)
    found = try_damaged("some", UID, [(spec, bytes([192, 7]))], cuts=0, mutations=20)
    assert found.of("unwritten", kind="mutated", way="codec")
