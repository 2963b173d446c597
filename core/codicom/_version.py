"""The version of codicom, and the edition of the standard that its tables are from.

Layer: 0 (words).
"""

__version__ = "0.1.0"
__version_info__ = tuple(__version__.split("."))
__dicom_version__ = "2026c"
