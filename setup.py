"""What pyproject.toml cannot say: the C extension, and the tag of its wheel.

``codicom._native`` is built by cffi in API mode against Python's limited API, so that one wheel
serves Python 3.10 and all later versions; the name of the wheel has to say so too.
"""

from setuptools import setup

setup(
    cffi_modules=["core/ffi_build.py:ffibuilder"],
    options={"bdist_wheel": {"py_limited_api": "cp310"}},
)
