"""The plugins that are found, and those that are not."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from codicom.cli.codecs import listing
from codicom.encaps import encapsulate
from codicom.errors import (
    CodecError,
    CodecUnavailableError,
    CodicomWarning,
    UnsupportedSyntaxError,
)
from codicom.pixels import registry
from pixels.images import image, snapshot

UID = "1.2.826.0.1.3680043.10.9999.2"
PLUGIN = """
from codicom.pixels.codec import Decoded
class Plugin:
    label = {label!r}
    priority = {priority}
    def missing(self): return {missing!r}
    def decode(self, codestream, frame, out):
        out[:] = codestream[:len(out)]
        return Decoded()
    def encode(self, samples, frame, **options): return bytes(samples)
decoder = encoder = Plugin()
"""


def plugin(label: str, priority: int = 0, missing: str | None = None) -> str:
    return PLUGIN.format(label=label, priority=priority, missing=missing)


def test_nothing_is_imported_before_it_is_needed(make_plugin: Callable[..., None]) -> None:
    make_plugin("trap", UID, "raise SystemExit('imported')")
    make_plugin("other", UID + ".1", plugin("other"))
    assert registry.candidates("decoders", UID + ".1")[0].label == "other"
    assert not any("made_dist_trap" in name for name in sys.modules)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("raise SystemExit('bye')", "SystemExit: bye"),
        ("import no_such_module_at_all", "no_such_module_at_all"),
        ("1 / 0", "ZeroDivisionError"),
        ("x = 1", "AttributeError"),
        ("decoder = None", "label"),
        (plugin("another"), "'another'"),
        (plugin("bad").replace("priority = 0", "priority = 'high'"), "priority"),
        (plugin("bad").replace("def decode", "def decipher"), "decode"),
        (plugin("bad").replace("def missing", "def present"), "missing"),
        (plugin("bad", missing="pip install the-library"), "pip install the-library"),
        (plugin("bad").replace("return None", "raise OSError('no library')"), "no library"),
        (plugin("bad").replace("return None", "return 3"), r"missing\(\) returned int"),
        (plugin("bad").replace("return None", "return ''"), r"missing\(\) returned str"),
        (plugin("bad").replace("return None", "return b'no'"), r"missing\(\) returned bytes"),
        (plugin("bad").replace("return None", "raise SystemExit(3)"), "SystemExit: 3"),
        ("class Panic(BaseException): pass\nraise Panic('index out of range')", "Panic: index"),
        ("class Odd(Exception):\n    def __str__(self): raise KeyError('x')\nraise Odd", "Odd"),
        ("decoder = object()", "label"),
        ("decoder = type('T', (), {'__getattr__': lambda s, n: 1 / 0})()", "ZeroDivisionError"),
        (plugin("bad").replace("priority = 0", "priority = property(lambda s: 1 / 0)"), "ZeroDiv"),
        (plugin("bad").replace("priority = 0", "priority = None"), "priority"),
    ],
)
def test_a_broken_plugin_is_skipped_and_named(
    make_plugin: Callable[..., None], source: str, text: str
) -> None:
    make_plugin("bad", UID, source, distribution="bad-dist", version="3.1")
    ds = image(encapsulate([bytes(12)]), syntax=UID)
    with pytest.raises(CodecUnavailableError) as caught:
        _ = ds.pixel_array
    for part in ("bad:", "bad-dist 3.1", text):
        assert re.search(part, str(caught.value)), part
    ds.pixel_array_options(decoding_plugin="bad")
    with pytest.raises(CodecUnavailableError, match="bad-dist"):
        _ = ds.pixel_array
    make_plugin("good", UID, plugin("good"))
    ds.pixel_array_options()
    assert ds.pixel_array.shape == (2, 3)


def test_the_same_label_twice(make_plugin: Callable[..., None]) -> None:
    make_plugin("same", UID, plugin("same"), distribution="zz")
    make_plugin("same", UID, plugin("same"), distribution="aa")
    with pytest.warns(CodicomWarning, match=r"aa .* used before zz"):
        found = registry.candidates("decoders", UID)
    assert [c.distribution.split(" ")[0] for c in found] == ["aa", "zz"]
    assert len(registry.candidates("decoders", UID, "same")) == 1


def test_the_order_does_not_depend_on_the_path(make_plugin: Callable[..., None]) -> None:
    for label in ("c", "a", "b"):
        make_plugin(label, UID, plugin(label, 5))
    assert [c.label for c in registry.candidates("decoders", UID)] == ["a", "b", "c"]


def test_plugins_can_be_disabled(
    make_plugin: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_plugin("one", UID, plugin("one", 9))
    make_plugin("two", UID, plugin("two"))
    monkeypatch.setenv("CODICOM_DISABLE_PLUGINS", "one, rle,pylibjpeg,gdcm")
    registry.refresh()
    assert [c.label for c in registry.candidates("decoders", UID)] == ["two"]
    with pytest.raises(CodecUnavailableError, match="CODICOM_DISABLE_PLUGINS"):
        registry.candidates("decoders", UID, "one")
    with pytest.raises(CodecUnavailableError, match="CODICOM_DISABLE_PLUGINS") as caught:
        registry.candidates("decoders", "1.2.840.10008.1.2.5")
    assert "pip install codicom-rle" not in str(caught.value)  # it is installed


def test_encoders_and_decoders_are_apart(make_plugin: Callable[..., None]) -> None:
    make_plugin("only", UID, plugin("only"), kind="encoder")
    assert registry.candidates("encoders", UID)[0].label == "only"
    with pytest.raises(UnsupportedSyntaxError):
        registry.candidates("decoders", UID)


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize("uid", sorted(registry.HINTS))
def test_every_known_syntax_has_a_name_and_a_licence(uid: str) -> None:
    name, distributions = registry.HINTS[uid]
    assert registry.syntax_name(uid) == f"{name} ({uid})"
    for distribution in distributions:
        assert "MIT" in registry.LICENCES[distribution]
    with pytest.raises(CodecUnavailableError, match=f"pip install {distributions[0]}"):
        registry.candidates("decoders", uid)
    helps = registry.helpful("encoders", uid)
    error, text = (
        (CodecUnavailableError, f"pip install {helps[0]}")
        if helps
        else (UnsupportedSyntaxError, "none is known to codicom")
    )
    with pytest.raises(error, match=text) as caught:
        registry.candidates("encoders", uid)
    for distribution in set(distributions) - set(helps):
        assert distribution not in str(caught.value)


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize("uid", sorted(registry.VIDEO))
def test_video_has_advice_for_decoding(uid: str) -> None:
    with pytest.raises(CodecUnavailableError, match=r"pip install codicom-video .*GPL"):
        registry.candidates("decoders", uid)
    with pytest.raises(UnsupportedSyntaxError, match="none is known to codicom"):
        registry.candidates("encoders", uid)


@pytest.mark.parametrize("kind", ["decoders", "encoders"])
def test_advice_is_true(kind: str) -> None:
    """Each distribution that is advised and installed has an entry point for that direction."""
    checked = 0
    for uid in registry.HINTS:
        offered = {e.dist.name for e in metadata.entry_points(group=f"codicom.{kind}.{uid}")}
        for name in registry.HINTS[uid][1]:
            try:
                metadata.distribution(name)
            except metadata.PackageNotFoundError:
                continue
            assert (name in offered) == (name in registry.helpful(kind, uid)), (name, uid)
            checked += 1
    assert checked or not any("codicom-rle" in d.name for d in metadata.distributions())


def test_names_of_other_syntaxes() -> None:
    assert registry.syntax_name("1.2.3.4") == "1.2.3.4"
    assert "MPEG2" in registry.syntax_name("1.2.840.10008.1.2.4.100")


# ---- plugins that fail when they are used -------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("raise OSError('disk')", "OSError: disk"),
        ("raise type('Panic', (BaseException,), {})('out of range')", "Panic: out of range"),
        ("return None", "returned None"),
        ("return (0, 0)", "no Decoded"),
        ("return Decoded(planar_configuration=7)", "planar"),
        ("return Decoded(photometric_interpretation='PURPLE')", "defined colour"),
        ("return Decoded(photometric_interpretation=['RGB'])", "TypeError"),
        ("class E(Exception):\n            __str__ = None\n        raise E", r"bad: E\b"),
        ("return Decoded(bits_stored=99)", "no more bits"),
        ("return Decoded(bits_stored=-1)", "no more bits"),
        ("return Decoded(bits_stored='x')", "TypeError"),
        ("out[:] = bytes(len(out) + 1)", "ValueError"),
    ],
)
def test_a_plugin_that_fails_gives_way(
    make_plugin: Callable[..., None], body: str, text: str
) -> None:
    source = plugin("bad", 9).replace("out[:] = codestream[:len(out)]", body)
    make_plugin("bad", UID, source)
    ds = image(encapsulate([bytes(range(12))]), syntax=UID)
    with pytest.raises(CodecError, match=text):
        _ = ds.pixel_array
    make_plugin("good", UID, plugin("good"))
    assert ds.pixel_array.tobytes() == bytes(range(12))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("return 40", "it returned int, not bytes"),
        ("return [1, 2]", "it returned list, not bytes"),
        ("return 'ABCD'", "it returned str, not bytes"),
        ("return None", "it returned NoneType, not bytes"),
        ("return b''", "it returned nothing"),
        ("raise type('Panic', (BaseException,), {})('out of range')", "Panic: out of range"),
        ("class E(Exception):\n            __str__ = None\n        raise E", r"bad: E\b"),
    ],
)
def test_an_encoder_that_fails_gives_way(
    make_plugin: Callable[..., None], body: str, text: str
) -> None:
    source = plugin("bad", 9).replace("return bytes(samples)", f"\n        {body}")
    make_plugin("bad", UID, source, kind="encoder")
    ds = image(bytes(range(12)))
    before = snapshot(ds)
    with pytest.raises(CodecError, match=text):
        ds.compress(UID)
    assert snapshot(ds) == before
    make_plugin("good", UID, plugin("good"), kind="encoder")
    ds.compress(UID)
    assert ds.frames[0].encoded == bytes(range(12))


def test_an_added_codec_that_is_broken_is_skipped(make_plugin: Callable[..., None]) -> None:
    make_plugin("good", UID, plugin("good"))
    space: dict[str, Any] = {}
    exec(plugin("added").replace("return None", "raise OSError('no library')"), space)
    registry.add("decoders", UID, space["decoder"], "here")
    try:
        found = registry.plugins("decoders", UID)
        assert [c.label for c in found.usable] == ["good"]
        assert found.unusable == {"added": "OSError: no library"}
    finally:
        registry.remove("decoders", UID, "added")


def test_a_recoder_without_sources(make_plugin: Callable[..., None]) -> None:
    make_plugin("odd", UID, plugin("odd").replace("encode", "recode") + "recoder = decoder",
                kind="recoder")  # fmt: skip
    assert "it has no 'sources'" in registry.plugins("recoders", UID).unusable["odd"]


@pytest.mark.parametrize("text", [b"no entry", b"\xff\xfe"])
def test_metadata_that_are_damaged_hide_only_their_distribution(
    make_plugin: Callable[..., None], tmp_path: Path, text: bytes
) -> None:
    make_plugin("good", UID, plugin("good"))
    make_plugin("bad", UID, plugin("bad"), distribution="damaged")
    (tmp_path / "damaged-1.0.dist-info" / "entry_points.txt").write_bytes(b"[a]\n" + text)
    registry.refresh()
    with pytest.warns(CodicomWarning, match=r"damaged-1\.0\.dist-info is left out"):
        found = registry.plugins("decoders", UID)
    assert [c.label for c in found.usable] == ["good"]
    with pytest.warns(CodicomWarning, match=r"damaged-1\.0\.dist-info is left out"):
        assert {UID} == {row["uid"] for row in listing() if row["uid"] == UID}


@pytest.mark.parametrize("allocated", [1, 16])
def test_a_plugin_that_releases_what_it_is_given(
    make_plugin: Callable[..., None], allocated: int
) -> None:
    source = plugin("bad", 9).replace(
        "return Decoded()", "codestream.release(); out.release(); return Decoded()"
    )
    make_plugin("bad", UID, source)
    ds = image(encapsulate([bytes(range(1, 13))]), syntax=UID, allocated=allocated)
    assert ds.pixel_array.any() and ds.pixel_report[0].plugin == "bad"
    failing = source.replace("return Decoded()", "raise OSError", 1)
    make_plugin("bad2", UID, failing.replace("'bad'", "'bad2'").replace("= 9", "= 10"))
    make_plugin("good", UID, plugin("good", 11).replace("out[:] =", "raise OSError #"))
    again = image(encapsulate([bytes(range(1, 13))]), syntax=UID, allocated=allocated)
    assert np.array_equal(again.pixel_array, ds.pixel_array)
    assert [label for label, _ in again.pixel_report[0].tried] == ["good", "bad2"]


def test_a_plugin_that_writes_nothing_shows_no_other_image(
    make_plugin: Callable[..., None],
) -> None:
    """Memory of the same size that was used before is what an allocator gives first."""
    source = plugin("idle").replace("out[:] = codestream[:len(out)]", "pass")
    make_plugin("idle", UID, source)
    for _ in range(5):
        used = bytearray(b"\xa5" * (64 * 64))
        del used
        ds = image(encapsulate([bytes(12)]), syntax=UID, rows=64, columns=64, allocated=8)
        assert not ds.pixel_array.any()


def test_ctrl_c_while_a_plugin_is_loaded_is_no_defect_of_it(
    make_plugin: Callable[..., None],
) -> None:
    make_plugin("slow", UID, "import made_interrupt\n" + plugin("slow"))
    interrupt = type(sys)("made_interrupt")
    calls = []

    class Finder:
        @staticmethod
        def find_spec(name: str, *_: object) -> None:
            if name == "made_interrupt" and not calls:
                calls.append(name)
                raise KeyboardInterrupt
            if name == "made_interrupt":
                sys.modules[name] = interrupt

    sys.meta_path.insert(0, Finder)  # type: ignore[arg-type]
    try:
        with pytest.raises(KeyboardInterrupt):
            registry.candidates("decoders", UID)
        sys.modules["made_interrupt"] = interrupt
        assert registry.candidates("decoders", UID)[0].label == "slow"
    finally:
        sys.meta_path.remove(Finder)  # type: ignore[arg-type]
        sys.modules.pop("made_interrupt", None)


def test_a_distribution_without_metadata(make_plugin: Callable[..., None], tmp_path: Path) -> None:
    make_plugin("bad", UID, "raise OSError('gone')", distribution="nameless")
    (tmp_path / "nameless-1.0.dist-info" / "METADATA").unlink()
    registry.refresh()
    with pytest.raises(CodecUnavailableError, match="gone"):
        registry.candidates("decoders", UID)
