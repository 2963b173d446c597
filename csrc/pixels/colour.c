/* YBR_FULL and RGB of 8 bits (PS3.3 C.7.6.3.1.2).
 *
 * Colour is compared sample by sample with a reference, which calculates in single precision and
 * rounds half up. To RGB that is done with integers: what is added to Y depends on CB and CR alone,
 *
 *     R - Y =  1.402 CR    G - Y = -0.344136286 CB - 0.714136286 CR    B - Y = 1.772 CB
 *
 * and fractions of 15 and 21 bits are enough to round each of the 65536 pairs as the reference
 * does, but for two: 1.772 * -125 ends with a half that 15 bits miss; and with CB -50 and CR 50
 * the green difference is -18.5, which the reference rounds up or down as the size of Y makes its
 * sum lose the last bit. test_pixels.c goes through all colours.
 */
#include "pixels_internal.h"

#include <string.h>

#if defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))
#define CP_AVX2 1
#include <immintrin.h>
#endif

enum {
    BLOCK = 512,
    R_CR = 13173,    /* 0.402 in 15 bits */
    B_CB = 25297,    /* 0.772 in 15 bits */
    G_CB = 721706,   /* 0.344136286 in 21 bits */
    G_CR = 1497653,  /* 0.714136286 in 21 bits */
    G_HALF = 1048574 /* a little less than a half: the fractions were rounded up */
};

static int16_t scaled(int16_t a, int16_t fraction)
{
    return (int16_t)((((int32_t)a * fraction >> 14) + 1) >> 1);
}

static uint8_t clamped(int v)
{
    return (uint8_t)(v < 0 ? 0 : v > 255 ? 255 : v);
}

/* Turn planes of Y, CB and CR into R, G and B. */
static void planes_to_rgb(uint8_t *restrict a, uint8_t *restrict b, uint8_t *restrict c, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        int16_t y = a[i], cb = (int16_t)(b[i] - 128), cr = (int16_t)(c[i] - 128);
        int green = (G_HALF - G_CB * cb - G_CR * cr) >> 21;
        a[i] = clamped(y + cr + scaled(cr, R_CR));
        b[i] = clamped(y + green + ((cb == -50) & (cr == 50) & (y > 46)));
        c[i] = clamped(y + cb + scaled(cb, B_CB) + (cb == -125));
    }
}

#ifdef CP_AVX2

#define PAIR(CB, CR) _mm256_set1_epi32((int)((uint32_t)(uint16_t)(CR) << 16 | (uint16_t)(CB)))

/* -G_CB CB - G_CR CR of eight pairs, whose factors are cut in two for want of bits. */
__attribute__((target("avx2"))) static __m256i greens(__m256i pairs)
{
    const __m256i upper = PAIR(-(G_CB >> 16), -((G_CR >> 16) + 1));
    const __m256i lower = PAIR(-(G_CB & 0xffff), 0x10000 - (G_CR & 0xffff));
    __m256i sum = _mm256_slli_epi32(_mm256_madd_epi16(pairs, upper), 16);
    sum = _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, lower));
    return _mm256_srai_epi32(_mm256_add_epi32(sum, _mm256_set1_epi32(G_HALF)), 21);
}

__attribute__((target("avx2"))) static __m256i widened(const uint8_t *src, int less)
{
    __m256i v = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)src));
    return _mm256_sub_epi16(v, _mm256_set1_epi16((short)less));
}

__attribute__((target("avx2"))) static void narrowed(uint8_t *dst, const __m256i *v)
{
    __m256i bytes = _mm256_packus_epi16(v[0], v[1]);
    _mm256_storeu_si256((__m256i *)dst, _mm256_permute4x64_epi64(bytes, 0xd8));
}

/* planes_to_rgb for as many times 32 pixels as there are; returns how many pixels. */
__attribute__((target("avx2"))) static size_t planes_to_rgb_avx2(uint8_t *a, uint8_t *b,
                                                                 uint8_t *c, size_t n)
{
    const __m256i r_cr = _mm256_set1_epi16(R_CR), b_cb = _mm256_set1_epi16(B_CB);
    size_t i = 0;
    for (; i + 32 <= n; i += 32) {
        __m256i red[2], green[2], blue[2];
        for (size_t half = 0; half < 2; half++) {
            size_t at = i + 16 * half;
            __m256i y = widened(a + at, 0), cb = widened(b + at, 128), cr = widened(c + at, 128);
            __m256i low = greens(_mm256_unpacklo_epi16(cb, cr));
            __m256i high = greens(_mm256_unpackhi_epi16(cb, cr));
            __m256i tie = _mm256_and_si256(_mm256_cmpeq_epi16(cb, _mm256_set1_epi16(-50)),
                                           _mm256_cmpeq_epi16(cr, _mm256_set1_epi16(50)));
            tie = _mm256_and_si256(tie, _mm256_cmpgt_epi16(y, _mm256_set1_epi16(46)));
            green[half] = _mm256_add_epi16(y, _mm256_packs_epi32(low, high));
            green[half] = _mm256_sub_epi16(green[half], tie); /* true is -1 */
            red[half] = _mm256_add_epi16(_mm256_add_epi16(y, cr), _mm256_mulhrs_epi16(cr, r_cr));
            tie = _mm256_cmpeq_epi16(cb, _mm256_set1_epi16(-125));
            blue[half] = _mm256_add_epi16(_mm256_add_epi16(y, cb), _mm256_mulhrs_epi16(cb, b_cb));
            blue[half] = _mm256_sub_epi16(blue[half], tie);
        }
        narrowed(a + i, red);
        narrowed(b + i, green);
        narrowed(c + i, blue);
    }
    return i;
}
#endif

void cp_ybr_to_rgb_by(const uint8_t *src, uint8_t *dst, size_t pixels, int wide)
{
    uint8_t planes[3 * BLOCK];
    for (size_t at = 0; at < pixels; at += BLOCK) {
        size_t n = pixels - at < BLOCK ? pixels - at : BLOCK, done = 0;
        uint8_t *a = planes, *b = planes + n, *c = planes + 2 * n;
        cp_deinterleave(src + 3 * at, planes, n, 3, 1);
#ifdef CP_AVX2
        if (wide)
            done = planes_to_rgb_avx2(a, b, c, n);
#endif
        planes_to_rgb(a + done, b + done, c + done, n - done);
        cp_interleave(planes, dst + 3 * at, n, 3, 1);
    }
    (void)wide;
}

void cp_ybr_to_rgb(const uint8_t *src, uint8_t *dst, size_t pixels)
{
#ifdef CP_AVX2
    cp_ybr_to_rgb_by(src, dst, pixels, __builtin_cpu_supports("avx2"));
#else
    cp_ybr_to_rgb_by(src, dst, pixels, 0);
#endif
}

/* a * b + c rounded once, without needing the instruction: both factors have 24 bits, so the
 * product is exact in double precision, and the sum is for the numbers met here. */
static float fused(float a, float b, float c)
{
    return (float)((double)a * (double)b + (double)c);
}

/* Half up; the sum is from 0 to 256, so the conversion is always defined. */
static uint8_t to_byte(float v)
{
    int whole = (int)(v + 0.5f);
    return (uint8_t)(whole > 255 ? 255 : whole);
}

/* Turn planes of R, G and B into Y, CB and CR. */
CP_WIDE static void planes_to_ybr(uint8_t *restrict a, uint8_t *restrict b, uint8_t *restrict c,
                                  size_t n)
{
    for (size_t i = 0; i < n; i++) {
        float red = a[i], green = b[i], blue = c[i];
        float y = fused(green, 0.587f, red * 0.299f);
        float cb = red * (float)(-0.299 / 1.772) + green * (float)(-0.587 / 1.772);
        float cr = red * 0.5f + green * (float)(-0.587 / 1.402);
        a[i] = to_byte(fused(blue, 0.114f, y));
        b[i] = to_byte(cb + blue * 0.5f + 128.0f);
        c[i] = to_byte(cr + blue * (float)(-0.114 / 1.402) + 128.0f);
    }
}

void cp_rgb_to_ybr(const uint8_t *src, uint8_t *dst, size_t pixels)
{
    uint8_t planes[3 * BLOCK];
    for (size_t at = 0; at < pixels; at += BLOCK) {
        size_t n = pixels - at < BLOCK ? pixels - at : BLOCK;
        cp_deinterleave(src + 3 * at, planes, n, 3, 1);
        planes_to_ybr(planes, planes + n, planes + 2 * n, n);
        cp_interleave(planes, dst + 3 * at, n, 3, 1);
    }
}
