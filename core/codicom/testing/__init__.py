"""Conformance suites for the authors of codec plugins.

Belongs here: test classes that a plugin's own tests subclass, and what those are made of. Must not
know: any plugin. Layer: 6 (faces).

All that the test file of a plugin needs is::

    from codicom.testing import DecoderSuite, EncoderSuite


    class TestDecoder(DecoderSuite):
        label = "rle"
        syntaxes = ("1.2.840.10008.1.2.5",)


    class TestEncoder(EncoderSuite):
        label = "rle"
        syntaxes = ("1.2.840.10008.1.2.5",)

The plugin is found by its entry points, as codicom finds it, so it is to be installed (an editable
installation will do). The class attributes say what the codec can do and may be narrowed: see
:class:`codicom.testing.suites.CodecSuite`. pytest is needed.
"""

from __future__ import annotations

from .streams import StreamDecoderSuite
from .suites import CodecSuite, DecoderSuite, EncoderSuite, Stream

__all__ = ["CodecSuite", "DecoderSuite", "EncoderSuite", "Stream", "StreamDecoderSuite"]
