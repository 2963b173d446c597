"""The compiled part of codicom-rle; everything else is in pyproject.toml."""

from setuptools import setup

setup(
    cffi_modules=["ffi_build.py:ffibuilder"],
    options={"bdist_wheel": {"py_limited_api": "cp310"}},
)
