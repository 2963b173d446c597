"""The tables of the standard, and the look-ups into them that must be fast.

Belongs here: generated data (see tools/gen_tables.py) and :mod:`.lookup`. Must not know: tags as
objects, values, the rest of the package. Layer: 0 (words).
"""
