"""Bytes and raw elements.

Belongs here: where bytes live (``source``), what a scan of them finds (``tape``), the parts of a
file (``opener``), what a transfer syntax means for them (``syntax``), and the way back to a file
(``emit``). Must not know: values, data sets. Layer: 1 (wire).
"""
