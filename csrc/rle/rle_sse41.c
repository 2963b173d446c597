/* The RLE codec with SSE4.1, for x86-64 CPUs from 2008 on (PS3.5 G.3; see rle_template.h). */
#include "rle_kernels.h"

#include <string.h>

#if RLE_X86
#include <immintrin.h>

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("sse4.1"))), apply_to = function)
#elif defined(__GNUC__)
#pragma GCC push_options
#pragma GCC target("sse4.1")
#endif

#define RLE_NAME(x) x##_sse41

RLE_INLINE void put32(uint8_t *dst, const uint8_t *src)
{
    const __m128i a = _mm_loadu_si128((const __m128i *)src);
    const __m128i b = _mm_loadu_si128((const __m128i *)(src + 16));

    _mm_storeu_si128((__m128i *)dst, a);
    _mm_storeu_si128((__m128i *)(dst + 16), b);
}

RLE_INLINE void fill32(uint8_t *dst, uint8_t value)
{
    const __m128i v = _mm_set1_epi8((char)value);

    _mm_storeu_si128((__m128i *)dst, v);
    _mm_storeu_si128((__m128i *)(dst + 16), v);
}

RLE_INLINE uint64_t equal16(const uint8_t *p)
{
    const __m128i a = _mm_loadu_si128((const __m128i *)p);
    const __m128i b = _mm_loadu_si128((const __m128i *)(p + 1));

    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(a, b));
}

RLE_INLINE uint64_t equal64(const uint8_t *p)
{
    return equal16(p) | equal16(p + 16) << 16 | equal16(p + 32) << 32 | equal16(p + 48) << 48;
}

static size_t mix_of_2(uint8_t *dst, uint8_t *const *planes, size_t n)
{
    size_t i;

    for (i = 0; i + 16 <= n; i += 16) {
        const __m128i a = _mm_loadu_si128((const __m128i *)(planes[0] + i));
        const __m128i b = _mm_loadu_si128((const __m128i *)(planes[1] + i));
        _mm_storeu_si128((__m128i *)(dst + 2 * i), _mm_unpacklo_epi8(a, b));
        _mm_storeu_si128((__m128i *)(dst + 2 * i + 16), _mm_unpackhi_epi8(a, b));
    }
    return i;
}

static size_t split_to_2(uint8_t *const *planes, const uint8_t *src, size_t n)
{
    const __m128i low = _mm_set1_epi16(0xFF);
    size_t i;

    for (i = 0; i + 16 <= n; i += 16) {
        const __m128i a = _mm_loadu_si128((const __m128i *)(src + 2 * i));
        const __m128i b = _mm_loadu_si128((const __m128i *)(src + 2 * i + 16));
        _mm_storeu_si128((__m128i *)(planes[0] + i),
                         _mm_packus_epi16(_mm_and_si128(a, low), _mm_and_si128(b, low)));
        _mm_storeu_si128((__m128i *)(planes[1] + i),
                         _mm_packus_epi16(_mm_srli_epi16(a, 8), _mm_srli_epi16(b, 8)));
    }
    return i;
}

#include "rle_x86.h"

#include "rle_template.h"

#if defined(__clang__)
#pragma clang attribute pop
#elif defined(__GNUC__)
#pragma GCC pop_options
#endif
#endif
