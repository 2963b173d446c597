# tests/test_conformance.py
from pathlib import Path

from codicom.testing import DecoderSuite, EncoderSuite

SYNTAX = "2.25.112998870940947291438476820073079425026"


class TestDecoder(DecoderSuite):
    label = "lzma"
    syntaxes = (SYNTAX,)
    frozen = Path(__file__).with_name("frozen.json")


class TestEncoder(EncoderSuite):
    label = "lzma"
    syntaxes = (SYNTAX,)
