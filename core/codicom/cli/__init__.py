"""The command ``codicom``.

Belongs here: nothing; :mod:`codicom.cli.main` is where it starts. Layer: 6 (faces).
"""
