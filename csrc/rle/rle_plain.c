/* The RLE codec in plain C: for every CPU, and the control for the other paths (PS3.5 G.3).
 *
 * Copies of a fixed 32 bytes are what compilers turn into a few vector moves by themselves.
 */
#include "rle_kernels.h"

#include <string.h>

#define RLE_NAME(x) x##_plain

RLE_INLINE void put32(uint8_t *dst, const uint8_t *src)
{
    memcpy(dst, src, 32);
}

RLE_INLINE void fill32(uint8_t *dst, uint8_t value)
{
    memset(dst, value, 32);
}

/* Eight bytes as a number whose lowest byte is the first, whatever the host's byte order is. */
RLE_INLINE uint64_t load8(const uint8_t *p)
{
    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
           (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 |
           (uint64_t)p[7] << 56;
}

/* Bit i is whether byte i of x is zero. */
RLE_INLINE uint64_t zeros8(uint64_t x)
{
    const uint64_t low7 = 0x7F7F7F7F7F7F7F7F;
    const uint64_t found = ~(((x & low7) + low7) | x | low7);

    return (found >> 7) * 0x0102040810204080 >> 56;
}

RLE_INLINE uint64_t equal64(const uint8_t *p)
{
    uint64_t bits = 0;
    unsigned i;

    for (i = 0; i < 64; i += 8)
        bits |= zeros8(load8(p + i) ^ load8(p + i + 1)) << i;
    return bits;
}

RLE_INLINE unsigned first_bit(uint64_t x)
{
#if defined(_MSC_VER) && !defined(__clang__)
    unsigned n = 0;

    while (!(x & 1)) {
        x >>= 1;
        n++;
    }
    return n;
#else
    return (unsigned)__builtin_ctzll(x);
#endif
}

RLE_INLINE uint8_t pack8(const uint8_t *p)
{
    return (uint8_t)~zeros8(load8(p));
}

RLE_INLINE void interleave(uint8_t *dst, uint8_t *const *planes, size_t k, size_t n)
{
    size_t i, j;

    if (k == 2) {
        const uint8_t *a = planes[0], *b = planes[1];
        for (i = 0; i < n; i++) {
            dst[2 * i] = a[i];
            dst[2 * i + 1] = b[i];
        }
        return;
    }
    for (j = 0; j < k; j++) {
        const uint8_t *plane = planes[j];
        for (i = 0; i < n; i++)
            dst[i * k + j] = plane[i];
    }
}

RLE_INLINE void deinterleave(uint8_t *const *planes, const uint8_t *src, size_t k, size_t n)
{
    size_t i, j;

    if (k == 1) {
        memcpy(planes[0], src, n);
        return;
    }
    for (j = 0; j < k; j++) {
        uint8_t *plane = planes[j];
        for (i = 0; i < n; i++)
            plane[i] = src[i * k + j];
    }
}

#include "rle_template.h"
