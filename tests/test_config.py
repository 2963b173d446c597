"""Settings: pydicom's meaning, and that no context changes another's behaviour."""

from __future__ import annotations

import asyncio
import contextvars
import importlib.util
import logging
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pydicom.config as peer
import pytest

from codicom import config
from codicom.config import IGNORE, RAISE, WARN, Limits


@pytest.fixture(autouse=True)
def untouched() -> Iterator[None]:
    """Give the defaults back after each test."""
    default, local = config._default, config._local.get()
    yield
    config._default = default
    config._local.set(local)


def in_thread(function: Callable[[], Any]) -> Any:
    """Return what a function gives in a thread of its own."""
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(function()))
    thread.start()
    thread.join()
    return found[0]


NAMES = [
    "APPLY_J2K_CORRECTIONS", "IGNORE", "INVALID_KEYWORD_BEHAVIOR", "INVALID_KEY_BEHAVIOR", "RAISE",
    "WARN", "allow_DS_float", "assume_implicit_vr_switch", "convert_wrong_length_to_UN",
    "data_element_callback", "data_element_callback_kwargs", "datetime_conversion", "debugging",
    "enforce_valid_values", "have_numpy", "replace_un_with_known_vr", "show_file_meta",
    "use_DS_decimal", "use_DS_numpy", "use_IS_numpy", "use_none_as_empty_text_VR_value",
]  # fmt: skip
MODES = [
    "reading_validation_mode", "writing_validation_mode", "infer_sq_for_un_vr",
    "buffered_read_size",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_defaults_as_peer(name: str) -> None:
    assert getattr(config, name) == getattr(peer, name)
    assert name in dir(config)


@pytest.mark.parametrize("name", MODES)
def test_setting_defaults_as_peer(name: str) -> None:
    assert getattr(config.settings, name) == getattr(peer.settings, name)


@pytest.mark.parametrize("name", [n for n in config._DEFAULTS if n.startswith(("use_", "allow_"))])
def test_an_assignment_is_seen_everywhere_here_and_nowhere_else(name: str) -> None:
    setattr(config.settings, name, True)
    assert getattr(config.current(), name) is True
    assert getattr(config.settings, name) is True
    assert in_thread(lambda: getattr(config.current(), name)) is False
    assert contextvars.copy_context().run(lambda: getattr(config.current(), name)) is True


def test_module_attributes_are_settings() -> None:
    config.use_DS_decimal = True
    assert config.current().use_DS_decimal
    assert config.settings.use_DS_decimal
    config.show_file_meta = False
    assert config.current().use_DS_decimal and not config.current().show_file_meta
    assert in_thread(lambda: config.use_DS_decimal) is False


def test_defaults_reach_other_threads() -> None:
    config.set_defaults(use_DS_decimal=True, reading_validation_mode=RAISE)
    assert in_thread(lambda: config.current().use_DS_decimal) is True
    assert in_thread(lambda: config.settings.reading_validation_mode) == RAISE
    before = config.current()
    with pytest.raises(ValueError):
        config.set_defaults(use_DS_numpy=True, reading_validation_mode=9)
    assert config.current() is before


def test_tasks_do_not_change_one_another() -> None:
    async def change(mode: int) -> tuple[int, int]:
        config.settings.reading_validation_mode = mode
        await asyncio.sleep(0.001)
        with config.using(writing_validation_mode=mode):
            await asyncio.sleep(0.001)
            return (
                config.current().reading_validation_mode,
                config.current().writing_validation_mode,
            )

    async def both() -> list[tuple[int, int]]:
        return await asyncio.gather(change(IGNORE), change(RAISE), change(WARN))

    assert asyncio.run(both()) == [(0, 0), (2, 2), (1, 1)]
    assert config.settings.reading_validation_mode == WARN


@pytest.mark.parametrize("first", [True, False])
def test_mode_follows_enforce_valid_values_as_peer(first: bool) -> None:
    def modes(module: Any) -> tuple[int, int]:
        return module.settings.reading_validation_mode, module.settings.writing_validation_mode

    try:
        for module in (config, peer):
            module.enforce_valid_values = first
        assert modes(config) == modes(peer)
        for module in (config, peer):
            module.settings.reading_validation_mode = IGNORE
        assert modes(config) == modes(peer)
        for module in (config, peer):
            module.settings.reading_validation_mode = None
        assert modes(config) == modes(peer)
    finally:
        peer.enforce_valid_values = False


def test_context_managers_as_peer() -> None:
    for name in ("disable_value_validation", "strict_reading"):
        found = []
        for module in (config, peer):
            with getattr(module, name)():
                settings = module.settings
                found.append((settings.reading_validation_mode, settings.writing_validation_mode))
        assert found[0] == found[1]
    assert config.settings.reading_validation_mode == WARN


def test_using_nests_and_restores_on_error() -> None:
    once = config.using(use_DS_decimal=True)
    with once:
        with config.using(use_DS_decimal=False, limits=Limits(depth=3)), once:
            assert config.use_DS_decimal and config.limits.depth == 3
        assert config.use_DS_decimal and config.limits.depth == 128
        with pytest.raises(KeyError), config.using(show_file_meta=False):
            raise KeyError
        assert config.show_file_meta
    assert not config.use_DS_decimal


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("reading_validation_mode", 7, ValueError),
        ("writing_validation_mode", "RAISE", ValueError),
        ("INVALID_KEYWORD_BEHAVIOR", "CRY", ValueError),
        ("INVALID_KEY_BEHAVIOR", None, ValueError),
        ("buffered_read_size", 0, ValueError),
        ("buffered_read_size", -1, ValueError),
        ("buffered_read_size", "16 KB", TypeError),
        ("limits", {}, TypeError),
        ("nothing", 1, AttributeError),
    ],
)
def test_wrong_values(name: str, value: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        setattr(config.settings, name, value)
    with pytest.raises(error), config.using(**{name: value}):
        pass


def test_unknown_names() -> None:
    with pytest.raises(AttributeError):
        _ = config.settings.nothing
    with pytest.raises(AttributeError):
        _ = config.nothing
    with pytest.raises(AttributeError, match="cannot be changed"):
        config.current().use_DS_decimal = True


def test_ds_switches_as_peer() -> None:
    steps = [("DS_decimal", True), ("DS_numpy", True), ("DS_decimal", False), ("DS_numpy", True),
             ("DS_decimal", True), ("DS_numpy", False), ("DS_decimal", False)]  # fmt: skip
    for name, value in steps:
        found = []
        before = config.use_DS_decimal, config.use_DS_numpy
        for module in (config, peer):
            try:
                getattr(module, name)(value)
                found.append((module.use_DS_decimal, module.use_DS_numpy))
            except ValueError:
                found.append("refused")
        assert found[0] == found[1], (name, value)
        if found[0] == "refused":
            assert (config.use_DS_decimal, config.use_DS_numpy) == before
            peer.use_DS_decimal, peer.use_DS_numpy = before  # pydicom has set it all the same


def test_future_behavior_as_peer() -> None:
    for enable in (True, False):
        found = []
        for module in (config, peer):
            module.future_behavior(enable)
            found.append(
                (
                    module.INVALID_KEYWORD_BEHAVIOR,
                    module.INVALID_KEY_BEHAVIOR,
                    module.settings.reading_validation_mode,
                    module.settings.writing_validation_mode,
                )
            )
        assert found[0] == found[1]
    assert found[0] == ("WARN", "WARN", WARN, WARN)


def test_future_from_the_environment() -> None:
    script = "from codicom import config; print(config.settings.writing_validation_mode)"
    core = str(Path(config.__file__).resolve().parent.parent)
    for value, expected in (("True", RAISE), ("0", WARN)):
        environment = {**os.environ, "CODICOM_FUTURE": value, "PYTHONPATH": core}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True,
            check=True,
        )  # fmt: skip
        assert int(done.stdout) == expected


def test_callback() -> None:
    config.data_element_callback = print
    config.data_element_callback_kwargs["a"] = 1
    assert config.current().data_element_callback_kwargs == {"a": 1}
    assert in_thread(lambda: config.data_element_callback_kwargs) == {}
    config.reset_data_element_callback()
    assert config.data_element_callback is None
    assert config.data_element_callback_kwargs == {}


def test_debug(capsys: pytest.CaptureFixture[str]) -> None:
    log = config.logger
    kept = list(log.handlers), log.level
    try:
        config.debug()
        config.debug()
        assert config.debugging and log.isEnabledFor(logging.DEBUG)
        assert sum(type(h) is logging.StreamHandler for h in log.handlers) == 1
        log.debug("told")
        assert capsys.readouterr().err == "told\n"
        config.debug(False)
        assert not config.debugging and not log.isEnabledFor(logging.INFO)
    finally:
        log.handlers[:], level = kept
        log.setLevel(level)
    assert log.name == "codicom"
    assert any(type(h) is logging.NullHandler for h in log.handlers)


def test_have_numpy_does_not_import_it() -> None:
    assert config.have_numpy == (importlib.util.find_spec("numpy") is not None)


class TestLimits:
    def test_defaults(self) -> None:
        limits = Limits()
        assert (limits.depth, limits.elements, limits.scans) == (128, 50_000_000, 1000)
        assert (limits.frame_bytes, limits.pixel_bytes) == (4 << 30, 64 << 30)
        assert limits.value_bytes is None
        assert config.limits == limits == config.current().limits

    def test_inflate_bytes(self) -> None:
        assert Limits().inflate_bytes(0) == 64 << 20
        assert Limits().inflate_bytes(1 << 20) == 100 << 20
        assert Limits(inflate_ratio=None).inflate_bytes(5) is None
        assert Limits(inflate_floor=10, inflate_ratio=2).inflate_bytes(4) == 10

    def test_cannot_be_changed(self) -> None:
        limits = Limits(depth=3)
        with pytest.raises(AttributeError):
            limits.depth = 5
        with pytest.raises(AttributeError):
            del limits.depth
        assert limits.replace(elements=7) == Limits(depth=3, elements=7) != limits

    def test_values(self) -> None:
        for wrong in (-1, 1.5, "8"):
            with pytest.raises(ValueError, match="'depth'"):
                Limits(depth=wrong)  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            Limits(nothing=1)  # type: ignore[call-arg]

    def test_value_semantics(self) -> None:
        limits = Limits(depth=3)
        assert pickle.loads(pickle.dumps(limits)) == limits
        assert len({limits, Limits(depth=3), Limits()}) == 2
        assert limits != 3
        assert "depth=3" in repr(limits)
