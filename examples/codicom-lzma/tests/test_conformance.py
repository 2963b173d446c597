# tests/test_conformance.py
from codicom.testing import DecoderSuite, EncoderSuite

SYNTAX = "2.25.112998870940947291438476820073079425026"


class TestDecoder(DecoderSuite):
    label = "lzma"
    syntaxes = (SYNTAX,)


class TestEncoder(EncoderSuite):
    label = "lzma"
    syntaxes = (SYNTAX,)
