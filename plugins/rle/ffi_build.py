"""Builds codicom_rle._native, the binding of csrc/rle, with cffi in API mode (stable ABI)."""

from __future__ import annotations

import sys
from pathlib import Path

from cffi import FFI

# Run as a script it builds in place, from wherever it is called; setuptools wants relative names.
HERE = str(Path(__file__).resolve().parent) + "/" if __name__ == "__main__" else ""
SOURCES = ("rle.c", "rle_plain.c", "rle_sse41.c", "rle_avx2.c")
HEADERS = ("rle.h", "rle_kernels.h", "rle_template.h", "rle_x86.h")

ffibuilder = FFI()
ffibuilder.cdef(
    """
    typedef enum rle_result {
        RLE_OK, RLE_BAD_LAYOUT, RLE_MANY_SEGMENTS, RLE_BAD_BUFFER, RLE_NO_HEADER, RLE_BAD_COUNT,
        RLE_BAD_OFFSET, RLE_SHORT_SEGMENT, RLE_CUT_PACKET, RLE_TOO_LARGE, ...
    } rle_result;
    typedef struct rle_fault {
        uint32_t segment; uint64_t offset; uint64_t found; uint64_t expected; ...;
    } rle_fault;

    size_t call_bound(size_t rows, size_t columns, uint32_t samples, uint32_t bits,
                      uint32_t flags);
    int call_decode(const uint8_t *in, size_t in_nbytes, uint8_t *out, size_t out_nbytes,
                    size_t rows, size_t columns, uint32_t samples, uint32_t bits,
                    uint32_t flags, uint32_t path, rle_fault *fault);
    int call_encode(const uint8_t *in, size_t in_nbytes, uint8_t *out, size_t out_nbytes,
                    size_t rows, size_t columns, uint32_t samples, uint32_t bits,
                    uint32_t flags, uint32_t path, size_t *used);
    int rle_path_used(int path);

    #define RLE_PLANAR ...
    #define RLE_BIG_ENDIAN ...
    """
)
# A layout by value saves the callers in Python the making of a struct for each frame.
ffibuilder.set_source(
    "codicom_rle._native",
    """
    #include "rle.h"

    static rle_layout layout_of(size_t rows, size_t columns, uint32_t samples, uint32_t bits,
                                uint32_t flags, uint32_t path)
    {
        rle_layout layout;

        layout.rows = rows;
        layout.columns = columns;
        layout.samples = samples;
        layout.bits = bits;
        layout.flags = flags;
        layout.path = path;
        return layout;
    }

    static size_t call_bound(size_t rows, size_t columns, uint32_t samples, uint32_t bits,
                             uint32_t flags)
    {
        const rle_layout layout = layout_of(rows, columns, samples, bits, flags, 0);

        return rle_encode_bound(&layout);
    }

    static int call_decode(const uint8_t *in, size_t in_nbytes, uint8_t *out, size_t out_nbytes,
                           size_t rows, size_t columns, uint32_t samples, uint32_t bits,
                           uint32_t flags, uint32_t path, rle_fault *fault)
    {
        const rle_layout layout = layout_of(rows, columns, samples, bits, flags, path);

        return rle_decode(in, in_nbytes, out, out_nbytes, &layout, fault);
    }

    static int call_encode(const uint8_t *in, size_t in_nbytes, uint8_t *out, size_t out_nbytes,
                           size_t rows, size_t columns, uint32_t samples, uint32_t bits,
                           uint32_t flags, uint32_t path, size_t *used)
    {
        const rle_layout layout = layout_of(rows, columns, samples, bits, flags, path);

        return rle_encode(in, in_nbytes, out, out_nbytes, &layout, used);
    }
    """,
    sources=[f"{HERE}csrc/{name}" for name in SOURCES],
    include_dirs=[f"{HERE}csrc"],
    depends=[f"{HERE}csrc/{name}" for name in HEADERS],
    extra_compile_args=["/O2"] if sys.platform == "win32" else ["-O3", "-std=c99"],
    py_limited_api=True,
)

if __name__ == "__main__":
    built = Path(ffibuilder.compile(tmpdir=f"{HERE}build"))
    built.replace(f"{HERE}src/codicom_rle/{built.name}")
