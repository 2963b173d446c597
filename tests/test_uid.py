"""UIDs: predicates and dictionary against pydicom, PS3.5 9.1 and B.2 by themselves."""

from __future__ import annotations

import copy
import json
import pickle
import random
import subprocess
import sys
import uuid as uuids
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pydicom.uid as peer
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codicom import DataElement, config, uid
from codicom.errors import CodicomError
from codicom.uid import UID, generate_uid, register_transfer_syntax

PREDICATES = [
    "is_implicit_VR", "is_little_endian", "is_transfer_syntax", "is_deflated", "is_encapsulated",
    "is_compressed", "keyword", "name", "type", "info", "is_retired", "is_private", "is_valid",
]  # fmt: skip

# Where the 2026c edition, or our reading of it, differs from pydicom 3.0.2.
CHANGED: dict[tuple[str, str], str] = {}


def answers(value: Any) -> dict[str, Any]:
    """Return what every predicate of a UID gives."""
    found: dict[str, Any] = {}
    for name in PREDICATES:
        try:
            found[name] = getattr(value, name)
        except ValueError as error:
            found[name] = str(error)
    return found


def test_dictionary_as_peer() -> None:
    for text in peer.UID_dictionary:
        ours, theirs = answers(UID(text)), answers(peer.UID(text))
        for name in PREDICATES:
            assert ours[name] == theirs[name] or (text, name) in CHANGED, (text, name)


def test_dictionary_has_2026c() -> None:
    assert len(uid.UID_dictionary) == 496
    new = sorted(set(uid.UID_dictionary) - set(peer.UID_dictionary))
    assert [UID(text).keyword for text in new] == [
        "JPEGXLLossless", "JPEGXLJPEGRecompression", "JPEGXL", "DeflatedImageFrameCompression",
        "CTImageStorageForProcessing", "EnhancedCTImageStorageForProcessing",
        "LegacyConvertedEnhancedCTImageStorageForProcessing", "ThermographyImageStorage",
        "ThermographyMultiFrameImageStorage", "UltrasoundWaveformStorage",
        "LabelMapSegmentationStorage", "HeightMapSegmentationStorage",
        "WaveformPresentationStateStorage", "WaveformAcquisitionPresentationStateStorage",
    ]  # fmt: skip
    for entry in uid.UID_dictionary.values():
        assert len(entry) == 5
        assert entry[4] == "" or entry[4].isidentifier()


@pytest.mark.parametrize(
    "text",
    ["", "1", "3.1", "1.2.3", "1.2.03", "1.0.0.1", "0.0", "00", "1.", ".1", "1..2", "abc", "1.2 ",
     " 1.2\n", "1.2\0", "1" * 64, "1" * 65, "1.2.840.10008", "1.2.840.10008.", "1.2.840.100081",
     "1.2.840.10008.5.1.999", "1.٣", "-1.2", "+1"],
    ids=ascii,
)  # fmt: skip
def test_any_text_as_peer(text: str) -> None:
    with warnings.catch_warnings(record=True) as ours:
        warnings.simplefilter("always")
        made = UID(text)
    with warnings.catch_warnings(record=True) as theirs:
        warnings.simplefilter("always")
        expected = peer.UID(text)
    assert str(made) == str(expected)
    assert answers(made) == answers(expected)
    assert [str(w.message) for w in ours] == [str(w.message) for w in theirs]


@given(st.text("0123.", max_size=70))
def test_validity_as_peer(text: str) -> None:
    with config.disable_value_validation():
        assert UID(text).is_valid == peer.UID(text, 0).is_valid


def test_validation_modes() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert UID("abc", config.IGNORE) == "abc"
        with pytest.raises(ValueError, match="Invalid value for VR UI: 'abc'") as caught:
            UID("abc", config.RAISE)
        assert isinstance(caught.value, CodicomError)
        with config.strict_reading(), pytest.raises(ValueError, match="exceeds the maximum"):
            UID("1" * 65)
    with pytest.warns(UserWarning, match="Invalid value for VR UI: 'abc'") as given_:
        UID("abc")
    assert given_[0].filename == __file__


@pytest.mark.parametrize("value", [5, None, b"1.2", 1.2])
def test_only_from_text(value: Any) -> None:
    with pytest.raises(TypeError, match="A UID must be created from a string"):
        UID(value)


def test_is_a_str() -> None:
    made = UID("1.2.3")
    assert made == "1.2.3" and hash(made) == hash("1.2.3") and repr(made) == "'1.2.3'"
    assert UID(made) is made
    made.set_private_encoding(False, True)
    for twin in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert type(twin) is UID and twin == made and twin.is_transfer_syntax


class Own(UID):
    """A UID of a class of its own."""


@pytest.mark.parametrize("mode", [config.WARN, config.RAISE])
@pytest.mark.parametrize("text", ["1.02", "abc", "1." * 40, " 1.2"])
def test_a_copy_is_not_checked_again(
    text: str, mode: int, recwarn: pytest.WarningsRecorder
) -> None:
    with config.using(reading_validation_mode=mode):
        # A reader makes UIDs of what there is.
        for made in (UID(text, config.IGNORE), str.__new__(UID, text), Own(text, config.IGNORE)):
            twins = [copy.copy(made), copy.deepcopy(made)]
            twins += [pickle.loads(pickle.dumps(made, p)) for p in range(6)]
            assert [(type(twin), str(twin)) for twin in twins] == [(type(made), str(made))] * 8
        element = DataElement(0x00080018, "UI", [text, "1.2"], validation_mode=config.IGNORE)
        for twin in (copy.deepcopy(element), pickle.loads(pickle.dumps(element))):
            assert twin == element
    assert not recwarn.list


def test_private_encoding_is_of_the_object() -> None:
    made = UID("1.2.3.99")
    made.set_private_encoding(True, False)
    assert made.is_implicit_VR and not made.is_little_endian
    assert made.is_transfer_syntax and made.is_encapsulated and not made.is_deflated
    assert not UID("1.2.3.99").is_transfer_syntax
    with pytest.raises(ValueError, match="not a transfer syntax"):
        _ = UID("1.2.3.99").is_implicit_VR


@pytest.fixture
def registry() -> Iterator[None]:
    """Undo what a test registers."""
    kept = (
        list(uid.AllTransferSyntaxes),
        list(uid.PrivateTransferSyntaxes),
        dict(uid.UID_dictionary),
    )
    yield
    uid.AllTransferSyntaxes[:], uid.PrivateTransferSyntaxes[:] = kept[:2]
    uid.UID_dictionary.clear()
    uid.UID_dictionary.update(kept[2])
    uid._private_encodings.clear()
    vars(uid).pop("FutureCodec", None)


@pytest.mark.usefixtures("registry")
class TestRegister:
    def test_private(self) -> None:
        made = register_transfer_syntax("1.2.3.4", True, False)
        assert made in uid.PrivateTransferSyntaxes
        for each in (made, UID("1.2.3.4")):
            assert each.is_transfer_syntax and each.is_implicit_VR and not each.is_little_endian
        register_transfer_syntax("1.2.3.4", False, True)
        assert uid.PrivateTransferSyntaxes == ["1.2.3.4"]
        assert not UID("1.2.3.4").is_implicit_VR

    def test_private_with_encoding_set(self) -> None:
        made = UID("1.2.3.4")
        made.set_private_encoding(False, True)
        assert register_transfer_syntax(made) is made
        assert UID("1.2.3.4").is_transfer_syntax

    def test_private_without_encoding(self) -> None:
        for arguments in [(), (True,), (None, True)]:
            with pytest.raises(ValueError, match="must be set using"):
                register_transfer_syntax("1.2.3.4", *arguments)
        assert uid.PrivateTransferSyntaxes == []

    def test_public(self) -> None:
        text = "1.2.840.10008.1.2.4.999"
        with pytest.raises(ValueError, match="needs a 'name'"):
            register_transfer_syntax(text)
        made = register_transfer_syntax(text, name="Future Codec", keyword="FutureCodec")
        assert made in uid.AllTransferSyntaxes
        assert uid.FutureCodec is made
        assert (UID(text).name, UID(text).keyword) == ("Future Codec", "FutureCodec")
        assert UID(text).is_compressed and not UID(text).is_implicit_VR

    def test_known(self) -> None:
        before = list(uid.AllTransferSyntaxes)
        assert register_transfer_syntax("1.2.840.10008.1.2.5") == uid.RLELossless
        assert before == uid.AllTransferSyntaxes
        with pytest.raises(ValueError, match="is no transfer syntax"):
            register_transfer_syntax("1.2.840.10008.1.1")


class TestConstants:
    def test_as_peer(self) -> None:
        for name, value in vars(peer).items():
            if isinstance(value, peer.UID) and not name.startswith("PYDICOM"):
                assert getattr(uid, name) == str(value), name
                assert type(getattr(uid, name)) is UID

    def test_every_keyword(self) -> None:
        for text, entry in uid.UID_dictionary.items():
            if entry[4]:
                assert getattr(uid, entry[4]) == text

    @pytest.mark.parametrize(
        "name",
        ["UncompressedTransferSyntaxes", "MPEGTransferSyntaxes", "JPEGTransferSyntaxes",
         "JPEGLSTransferSyntaxes", "JPEG2000TransferSyntaxes", "RLETransferSyntaxes"],
    )  # fmt: skip
    def test_groups_as_peer(self, name: str) -> None:
        assert getattr(uid, name) == getattr(peer, name)

    def test_all_transfer_syntaxes(self) -> None:
        known = [t for t, e in uid.UID_dictionary.items() if e[1] == "Transfer Syntax" and not e[3]]
        # Encapsulated Uncompressed, JPIP Referenced and JPIP Referenced Deflate, as in pydicom.
        unlisted = {f"1.2.840.10008.1.2.{arc}" for arc in ("1.98", "4.94", "4.95")}
        assert set(uid.AllTransferSyntaxes) - {uid.ExplicitVRBigEndian} == set(known) - unlisted
        assert len(set(uid.AllTransferSyntaxes)) == len(uid.AllTransferSyntaxes)
        assert set(peer.AllTransferSyntaxes) < set(uid.AllTransferSyntaxes)
        assert uid.JPEGXLTransferSyntaxes == [
            uid.JPEGXLLossless, uid.JPEGXLJPEGRecompression, uid.JPEGXL
        ]  # fmt: skip

    def test_no_other_names(self) -> None:
        with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
            _ = uid.Nothing
        assert {"CTImageStorage", "UID", "Verification", "generate_uid"} <= set(dir(uid))

    def test_star_import(self) -> None:
        names: dict[str, Any] = {}
        exec("from codicom.uid import *", names)
        assert names["CTImageStorage"] == "1.2.840.10008.5.1.4.1.1.2"
        assert names["UID"] is UID
        assert "sys" not in names

    def test_regexes(self) -> None:
        for name in ("RE_VALID_UID", "RE_VALID_UID_PREFIX"):
            for text in ("1.2.", "1.2", "1.02", "0", "", "x"):
                matched = [bool(getattr(m, name).match(text)) for m in (uid, peer)]
                assert matched[0] == matched[1]
        assert uid.STR_VR_REGEXES["UI"].match("1.2.3")


class TestGenerate:
    def test_same_as_peer_for_same_sources(self) -> None:
        choice = random.Random(1)
        for prefix in ("1.2.3.", "1.", "2.25.1.", "1.2.826.0.1.3680043.8.498.", "1" * 53 + "."):
            for _ in range(20):
                sources = [chr(choice.randrange(0x20, 0x3000)) for _ in range(choice.randrange(5))]
                assert generate_uid(prefix, sources) == peer.generate_uid(prefix, sources)

    def test_from_a_uuid(self) -> None:
        for made in (generate_uid(), generate_uid(None), generate_uid(None, ["a"])):
            root, arc, number = made.split(".")
            assert (root, arc) == ("2", "25")
            assert uuids.UUID(int=int(number)).version == 4
            assert made.is_valid and type(made) is UID
        assert generate_uid() != generate_uid()
        assert generate_uid(entropy_srcs=["a", "b"]) == generate_uid(None, ["a", "b"])
        assert generate_uid(entropy_srcs=["a", "b"]) != generate_uid(None, ["a", "c"])

    @given(st.integers(0, 10**40))
    def test_random_is_valid(self, number: int) -> None:
        made = generate_uid(f"1.2.{number}.")
        assert made.is_valid and len(made) == 64 and made.startswith(f"1.2.{number}.")

    @pytest.mark.parametrize("prefix", ["", "1.2.3", "1.2.a.", "1.02.", ".", "1..", "1" * 54 + "."])
    def test_bad_prefix_as_peer(self, prefix: str) -> None:
        with pytest.raises(ValueError) as theirs:
            peer.generate_uid(prefix)
        with pytest.raises(ValueError) as ours:
            generate_uid(prefix)
        assert str(ours.value) == str(theirs.value)

    def test_bad_types(self) -> None:
        with pytest.raises(TypeError):
            generate_uid(5)  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            generate_uid("1.2.", [1])  # type: ignore[list-item]

    def test_own_identity(self) -> None:
        made = uid.PYDICOM_IMPLEMENTATION_UID
        assert made == uid.CODICOM_IMPLEMENTATION_UID != peer.PYDICOM_IMPLEMENTATION_UID
        assert made.is_valid and uuids.UUID(int=int(made.split(".")[2])).version == 4
        assert uid.PYDICOM_ROOT_UID == "2.25."


def test_import_is_light() -> None:
    """The four modules parse no table and import none of the slow modules of the library."""
    core = str(Path(uid.__file__).resolve().parent)
    script = (
        "import json, sys, types\n"
        "package = types.ModuleType('codicom'); package.__path__ = [sys.argv[1]]\n"
        "sys.modules['codicom'] = package; before = set(sys.modules)\n"
        "import codicom.tag, codicom.uid, codicom.datadict, codicom.config\n"
        "print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", script, core], capture_output=True, text=True, check=True
    )
    loaded = set(json.loads(done.stdout))
    assert not loaded & {"re", "typing", "logging", "enum", "inspect", "dataclasses", "numpy"}
    assert {name for name in loaded if name.startswith("codicom._tables.")} == {
        "codicom._tables.lookup"
    }
