"""What stands behind ``valuerep``, ``values`` and ``charset``.

Belongs here: one module for each kind of value, and the tables of decoders and encoders by VR.
Must not know: elements, data sets or files. Layer: 2 (values).
"""
