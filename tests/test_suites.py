"""The conformance suites find what is wrong with a codec.

It is the example plugin, broken in many ways.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("numpy")

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "codicom-lzma"
SYNTAX = "2.25.112998870940947291438476820073079425026"

# A small part of what there is to try, that this takes seconds.
TESTS = f"""
from codicom.testing import DecoderSuite, EncoderSuite

class TestDecoder(DecoderSuite):
    label = "lzma"
    syntaxes = ({SYNTAX!r},)
    shapes, depths, cuts, mutations, most_seconds = ((5, 7), (16, 16)), ((16, 12),), 50, 12, 5

class TestEncoder(EncoderSuite):
    label = "lzma"
    syntaxes = ({SYNTAX!r},)
    shapes, depths, most_seconds = ((5, 7), (16, 16)), ((16, 12),), 5
"""

WRITE = "        out[:] = samples\n"
DONE = "        return Decoded(planar_configuration=frame.planar_configuration)"
ENDED = "        if not stream.eof:\n"
CUT_OFF = 'raise LzmaError("the codestream is cut off'
SLEEP = "        import time\n        time.sleep(9)\n"
ABORT = "            import os\n            os.abort()\n"
ENDLESS = "        while True:\n            pass\n        stream = lzma"
ENCODED = "        return lzma.compress(samples, format=lzma.FORMAT_XZ, preset=preset)"
CHECKED = "        if len(samples) != frame.frame_length:\n"
LABEL = """class LzmaDecoder:
    label = "lzma"
    priority = 50

    def missing(self) -> str | None:
"""
COLOUR = "photometric_interpretation"
PANIC = "raise type('Panic', (BaseException,), {})("


def run(folder: Path, source: str, *chosen: str) -> tuple[int, str]:
    """Run the suites on a plugin whose module is `source`."""
    (folder / "codicom_lzma.py").write_text(source, encoding="utf-8")
    info = folder / "codicom_lzma-0.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: codicom-lzma\nVersion: 0.1.0\n")
    (info / "entry_points.txt").write_text(
        "".join(
            f"[codicom.{kind}s.{SYNTAX}]\nlzma = codicom_lzma:{kind}\n"
            for kind in ("decoder", "encoder")
        )
    )
    (folder / "test_it.py").write_text(TESTS)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder),
         "--tb=line", "-W", "ignore", *chosen, "test_it.py"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(folder), *filter(None, sys.path)])},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def source(*changes: tuple[str, str]) -> str:
    """Return the example's module with texts replaced."""
    text = (EXAMPLE / "src" / "codicom_lzma" / "__init__.py").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def test_nothing_is_wrong_with_the_example(tmp_path: Path) -> None:
    status, printed = run(tmp_path, source(), "-k", "not gil and not import_weight")
    assert status == 0, printed


@pytest.mark.parametrize(
    ("found_by", "changes"),
    [
        ("Decoder and entry_point", [("import lzma\n", "import lzma, no_such_module\n")]),
        ("Decoder and entry_point", [("decoder = LzmaDecoder()", "decoder = LzmaDecoder")]),
        ("Decoder and entry_point", [("decoder = LzmaDecoder()", "other = LzmaDecoder()")]),
        ("Decoder and entry_point", [(LABEL, LABEL.replace('"lzma"', '"other"'))]),
        ("Decoder and entry_point", [(LABEL, LABEL.replace("50", "'50'"))]),
        ("Decoder and entry_point", [(LABEL, LABEL + "        raise OSError('no library')\n")]),
        ("Decoder and samples", [(WRITE, "        out[:-1] = samples[:-1]\n")]),
        ("Decoder and samples", [(WRITE, "        out[1:] = samples[1:]\n")]),
        ("Decoder and samples", [(WRITE, "")]),
        ("Decoder and samples", [(WRITE, "        out[:] = samples[::-1]\n")]),
        ("Decoder and samples", [(WRITE, WRITE + "        out.release()\n")]),
        ("Decoder and samples", [(DONE, "        return None")]),
        ("Decoder and samples", [(DONE, "        return Decoded(planar_configuration=9)")]),
        ("Decoder and samples", [(DONE, "        return Decoded(planar_configuration=1)")]),
        ("Decoder and samples", [(DONE, DONE[:-1] + ", bits_stored=99)")]),
        ("Decoder and samples", [(DONE, DONE[:-1] + ", bits_stored=frame.bits_stored - 1)")]),
        ("Decoder and samples", [(DONE, DONE[:-1] + f", {COLOUR}='GREEN')")]),
        ("Decoder and photometric", [(DONE, DONE[:-1] + f", {COLOUR}='YBR_FULL')")]),
        ("Decoder and input", [(WRITE, WRITE + "        codestream[:1] = b'x'\n")]),
        ("Decoder and kinds_of_output", [
            (WRITE, "        if hasattr(self, 'last'):\n            self.last[0] ^= 1\n"
             "        self.last = out\n" + WRITE)]),
        ("Decoder and another_frame", [
            ("        if len(samples) != len(out) or len(out) != frame.frame_length:",
             "        samples = samples.ljust(len(out), b'x')[: len(out)]\n        if False:"),
            ("len(out) + 1)", "-1)")]),
        ("Decoder and truncated", [
            (ENDED, "        if False:\n"), ("len(out) + 1)", "len(out) + 1).ljust(len(out))")]),
        ("Decoder and truncated", [(CUT_OFF, CUT_OFF.replace("raise LzmaError(", PANIC))]),
        ("Decoder and truncated", [(CUT_OFF, CUT_OFF.replace("LzmaError", "SystemExit"))]),
        ("Decoder and truncated", [(ENDED, ENDED + ABORT)]),
        ("Decoder and threads", [
            ("        stream = lzma", "        self.now = codestream\n        import time\n"
             "        time.sleep(1e-4)\n        stream = lzma"),
            ("decompress(codestream", "decompress(self.now")]),
        ("Decoder and samples", [("        stream = lzma", ENDLESS)]),
        ("Encoder and round_trip", [(ENCODED, "        return b''")]),
        ("Encoder and round_trip", [(ENCODED, "        return 40")]),
        ("Encoder and round_trip", [
            (ENCODED, ENCODED.replace("lzma.c", "bytearray(lzma.c") + ")")]),
        ("Encoder and round_trip", [
            (ENCODED, "        import os\n" + ENCODED + " + bytes(8 * (os.urandom(1)[0] % 2))")]),
        ("Encoder and depths", [(ENCODED, SLEEP + ENCODED)]),
        ("Encoder and unknown_option", [("preset: int = 6", "preset: int = 6, **others")]),
        ("Encoder and another_size", [(CHECKED, "        if False:\n")]),
        ("Encoder and another_size", [(CHECKED, CHECKED + f"            {PANIC}1)\n")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_found(
    found_by: str, changes: list[tuple[str, str]], tmp_path: Path
) -> None:
    status, printed = run(tmp_path, source(*changes), "-x", "-k", f"Test{found_by}")
    assert status == 1, printed
    assert "1 failed" in printed and "error" not in printed.splitlines()[-1], printed


def test_a_codec_that_does_not_come_back_is_not_waited_for_again(tmp_path: Path) -> None:
    endless = source(("        stream = lzma", ENDLESS))  # fmt: skip
    status, printed = run(tmp_path, endless, "-k", "TestDecoder and test_samples")
    assert status == 1
    assert "did not come back within 5 s" in printed
    assert "1 failed, " in printed and " 11 errors" in printed, printed
    assert "did not come back in test_samples" in printed
