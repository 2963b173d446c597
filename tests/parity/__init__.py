"""The same script of operations on pydicom and codicom, compared after each.

``values`` makes tags and values, ``start`` the data sets to begin with, ``operations`` what can be
done to them; ``describe`` reduces what comes back to plain data, ``written`` compares files, and
``runner`` runs a script on both and says where they part. ``known`` lists what may differ.
"""
