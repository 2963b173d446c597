/* The RLE codec with AVX2 and BMI, for x86-64 CPUs from 2013 on (PS3.5 G.3; see rle_template.h). */
#include "rle_kernels.h"

#include <string.h>

#if RLE_X86
#include <immintrin.h>

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2"))), apply_to = function)
#elif defined(__GNUC__)
#pragma GCC push_options
#pragma GCC target("avx2,bmi,bmi2")
#endif

#define RLE_NAME(x) x##_avx2

RLE_INLINE void put32(uint8_t *dst, const uint8_t *src)
{
    _mm256_storeu_si256((__m256i *)dst, _mm256_loadu_si256((const __m256i *)src));
}

RLE_INLINE void fill32(uint8_t *dst, uint8_t value)
{
    _mm256_storeu_si256((__m256i *)dst, _mm256_set1_epi8((char)value));
}

RLE_INLINE uint64_t equal32(const uint8_t *p)
{
    const __m256i a = _mm256_loadu_si256((const __m256i *)p);
    const __m256i b = _mm256_loadu_si256((const __m256i *)(p + 1));

    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, b));
}

RLE_INLINE uint64_t equal64(const uint8_t *p)
{
    return equal32(p) | equal32(p + 32) << 32;
}

static size_t mix_of_2(uint8_t *dst, uint8_t *const *planes, size_t n)
{
    size_t i;

    for (i = 0; i + 32 <= n; i += 32) {
        const __m256i a = _mm256_loadu_si256((const __m256i *)(planes[0] + i));
        const __m256i b = _mm256_loadu_si256((const __m256i *)(planes[1] + i));
        const __m256i lo = _mm256_unpacklo_epi8(a, b), hi = _mm256_unpackhi_epi8(a, b);
        _mm256_storeu_si256((__m256i *)(dst + 2 * i), _mm256_permute2x128_si256(lo, hi, 0x20));
        _mm256_storeu_si256((__m256i *)(dst + 2 * i + 32), _mm256_permute2x128_si256(lo, hi, 0x31));
    }
    return i;
}

static size_t split_to_2(uint8_t *const *planes, const uint8_t *src, size_t n)
{
    const __m256i low = _mm256_set1_epi16(0xFF);
    size_t i;

    for (i = 0; i + 32 <= n; i += 32) {
        const __m256i a = _mm256_loadu_si256((const __m256i *)(src + 2 * i));
        const __m256i b = _mm256_loadu_si256((const __m256i *)(src + 2 * i + 32));
        const __m256i even =
            _mm256_packus_epi16(_mm256_and_si256(a, low), _mm256_and_si256(b, low));
        const __m256i odd = _mm256_packus_epi16(_mm256_srli_epi16(a, 8), _mm256_srli_epi16(b, 8));
        _mm256_storeu_si256((__m256i *)(planes[0] + i), _mm256_permute4x64_epi64(even, 0xD8));
        _mm256_storeu_si256((__m256i *)(planes[1] + i), _mm256_permute4x64_epi64(odd, 0xD8));
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
