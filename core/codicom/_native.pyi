"""What cffi builds from csrc/wire and csrc/pixels. Layer: 0 (words)."""

from typing import Any

ffi: Any
lib: Any
