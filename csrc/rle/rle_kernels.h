/* Internal to csrc/rle: what rle.c asks of the three paths (plain C, SSE4.1, AVX2).
 *
 * Each path is one file that defines a few primitives and includes rle_template.h.
 */
#ifndef CODICOM_RLE_KERNELS_H
#define CODICOM_RLE_KERNELS_H

#include "rle.h"

#if defined(__x86_64__) || defined(_M_X64)
#define RLE_X86 1
#else
#define RLE_X86 0
#endif

#if defined(_MSC_VER) && !defined(__clang__)
#define RLE_INLINE static __forceinline
#define RLE_UNLIKELY(x) (x)
#else
#define RLE_INLINE static inline __attribute__((always_inline))
#define RLE_UNLIKELY(x) __builtin_expect(!!(x), 0)
#endif

/* Of a packet whose first byte is n: the length of the literal run, 0 if it is none, and, as the
 * result, where the replicate run begins: at a, or, after the literal, at b + n. Without a branch,
 * because n is what a CPU cannot guess, and compilers like to make one. */
RLE_INLINE const uint8_t *rle_choose(ptrdiff_t n, const uint8_t *a, const uint8_t *b,
                                     size_t *literal)
{
#if RLE_X86 && (defined(__GNUC__) || defined(__clang__))
    const ptrdiff_t none = 0;
    ptrdiff_t count = n + 1;

    __asm__("add %3, %1\n\ttest %3, %3\n\tcmovns %1, %0\n\tcmovs %4, %2"
            : "+r"(a), "+r"(b), "+r"(count)
            : "r"(n), "r"(none)
            : "cc");
    *literal = (size_t)count;
    return a;
#else
    *literal = n < 0 ? 0 : (size_t)n + 1;
    return n < 0 ? a : b + n;
#endif
}

enum {
    RLE_PACKET = 128,             /* the most bytes a packet stands for */
    RLE_EXCESS = 2 * RLE_PACKET,  /* how far a step of decoding may write beyond its aim */
    RLE_REACH = RLE_PACKET + 2,   /* how far a step of decoding may read beyond its first byte */
    /* Pixels per round trip through the plane buffers, which are to stay in the L1 cache. */
    RLE_CHUNK_FEW = 4096,  /* up to 4 planes */
    RLE_CHUNK_MANY = 2048, /* up to 15 */
    RLE_SLACK = 320,       /* what vector stores and loads may touch after the bytes that count */
    RLE_ROOM = RLE_MAX_SEGMENTS * (RLE_CHUNK_MANY + RLE_SLACK) /* >= 4 * (4096 + 320) */
};

/* A segment that is being read. RLE_REACH bytes after one that is before `fast` are within it. */
typedef struct rle_stream {
    const uint8_t *in;
    const uint8_t *fast;
    const uint8_t *end;
} rle_stream;

typedef struct rle_kernels {
    /* k planes of `total` bytes each, straight to out, one after the other. Returns k, or the
     * index of a stream that ended early, *reached being how far that one came. */
    size_t (*decode_planes)(rle_stream *streams, size_t k, uint8_t *out, size_t total,
                            size_t *reached);
    /* The same, but byte j of each pixel from streams[j]. */
    size_t (*decode_group)(rle_stream *streams, size_t k, uint8_t *out, size_t total,
                           size_t *reached);
    /* One plane of bytes that are 0 or not, packed to bits. Returns how many there were. */
    size_t (*decode_bits)(rle_stream *stream, uint8_t *out, size_t total);
    /* Byte j of each pixel to the segment that is being written at out[j], which is advanced. */
    void (*encode_group)(const uint8_t *in, size_t rows, size_t columns, size_t k, uint8_t **out);
    /* Packed bits to a segment. */
    void (*encode_bits)(const uint8_t *in, size_t rows, size_t columns, uint8_t **out);
} rle_kernels;

extern const rle_kernels rle_kernels_plain;
#if RLE_X86
extern const rle_kernels rle_kernels_sse41;
extern const rle_kernels rle_kernels_avx2;
#endif

#endif
