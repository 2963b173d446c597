/* Tests of the kernels that want sanitizers: random sizes at random places, in buffers of exactly
 * the size that is passed on. Prints what failed; the exit status is the number of failures, at
 * most 100. What the kernels compute is compared with numpy in tests/pixels/test_kernels.py.
 */
#include "pixels_internal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

#define CHECK(ok)                                                                              \
    do {                                                                                       \
        if (!(ok)) {                                                                           \
            failures++;                                                                        \
            printf("line %d: %s\n", __LINE__, #ok);                                            \
        }                                                                                      \
    } while (0)

static uint64_t state = 20261122;

static uint32_t rnd(uint32_t below)
{
    state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(state >> 33) % below;
}

static uint8_t *random_bytes(size_t n)
{
    uint8_t *p = malloc(n ? n : 1);
    if (!p)
        exit(101);
    for (size_t i = 0; i < n; i++)
        p[i] = (uint8_t)rnd(256);
    return p;
}

static void test_bits(void)
{
    size_t n = rnd(40), count = rnd(330), packed_n = (count + 7) / 8;
    uint64_t first = rnd(340), second = rnd(340);
    uint8_t *src = random_bytes(n), *bytes = random_bytes(count), *packed = random_bytes(packed_n);
    int fits = first + count <= 8 * (uint64_t)n;
    CHECK((cp_unpack_bits(src, n, first, bytes, count) == 0) == fits);
    if (fits) {
        CHECK(cp_pack_bits(bytes, count, packed) == 0);
        for (size_t i = 0; i < count; i++)
            CHECK(((packed[i / 8] >> (i % 8)) & 1) == bytes[i]);
        uint8_t *dst = random_bytes(n), *before = random_bytes(n);
        memcpy(before, dst, n);
        int room = second + count <= 8 * (uint64_t)n;
        CHECK((cp_copy_bits(src, n, first, dst, n, second, count) == 0) == room);
        for (size_t i = 0; i < 8 * n; i++) {
            int inside = room && i >= second && i < second + count;
            int bit = inside ? bytes[i - second] : (before[i / 8] >> (i % 8)) & 1;
            CHECK(((dst[i / 8] >> (i % 8)) & 1) == bit);
        }
        free(dst), free(before);
    }
    CHECK(cp_unpack_bits(src, n, UINT64_MAX, bytes, count) == -1);
    CHECK(cp_copy_bits(src, n, UINT64_MAX, src, n, 0, 1) == -1);
    CHECK(cp_copy_bits(src, n, 0, src, n, 0, UINT64_MAX) == -1);
    free(src), free(bytes), free(packed);
}

static void test_samples(void)
{
    static const int widths[] = {1, 2, 4, 8};
    int width = widths[rnd(4)], planes = 1 + (int)rnd(4), bits = 1 + (int)rnd(8 * (uint32_t)width);
    size_t pixels = rnd(70), words = pixels * (size_t)planes, n = words * (size_t)width;
    uint8_t *src = random_bytes(n), *a = random_bytes(n), *b = random_bytes(n);
    CHECK(cp_interleave(src, a, pixels, planes, width) == 0);
    CHECK(cp_deinterleave(a, b, pixels, planes, width) == 0);
    CHECK(memcmp(src, b, n) == 0);
    if (width > 1) {
        CHECK(cp_swap(src, a, words, width) == 0);
        CHECK(cp_swap(a, a, words, width) == 0);
        CHECK(memcmp(src, a, n) == 0);
    }
    for (int is_signed = 0; is_signed < 2; is_signed++) {
        CHECK(cp_fix_bits(src, a, words, width, bits, is_signed) == 0);
        CHECK(cp_bits_clean(a, words, width, bits, is_signed) == 1);
        CHECK(cp_bits_clean(src, words, width, 8 * width, is_signed) == 1);
    }
    cp_ybr_to_rgb(src, a, n / 3);
    cp_rgb_to_ybr(a, a, n / 3);
    free(src), free(a), free(b);
}

/* The reference of colour.c: single precision, the products of G not rounded before the sum. */
static int reference(int channel, int y, int cb, int cr)
{
    float v = (float)y + (float)cr * 1.402f;
    if (channel == 2)
        v = (float)y + (float)cb * 1.772f;
    if (channel == 1) {
        v = (float)((double)(float)cb * -(double)0.344136286f + (double)(float)y);
        v = (float)((double)(float)cr * -(double)0.714136286f + (double)v);
    }
    v += 0.5f;
    return v < 0.0f ? 0 : v > 255.0f ? 255 : (int)v;
}

static void test_all_colours(void)
{
    enum { N = 256 * 256 };
    uint8_t *src = random_bytes(3 * N), *plain = random_bytes(3 * N), *wide = random_bytes(3 * N);
    int can = 0;
#if defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))
    can = __builtin_cpu_supports("avx2") != 0;
#endif
    for (int y = 0; y < 256; y++) {
        for (int i = 0; i < N; i++)
            src[3 * i] = (uint8_t)y, src[3 * i + 1] = (uint8_t)(i >> 8), src[3 * i + 2] = (uint8_t)i;
        cp_ybr_to_rgb_by(src, plain, N, 0);
        cp_ybr_to_rgb_by(src, wide, N, can);
        CHECK(memcmp(plain, wide, 3 * N) == 0);
        int wrong = 0;
        for (int i = 0; i < 3 * N; i++)
            wrong += plain[i] != reference(i % 3, y, (i / 3 >> 8) - 128, (i / 3 & 255) - 128);
        CHECK(wrong == 0);
    }
    free(src), free(plain), free(wide);
}

static void test_window(void)
{
    double *v = (double *)(void *)random_bytes(12 * sizeof(double));
    for (int i = 0; i < 10; i++)
        v[i] = i - 5;
    v[10] = NAN, v[11] = INFINITY;
    cp_window(v, v, 12, 0.0, 4.0, 10.0, 20.0);
    for (int i = 0; i < 10; i++)
        CHECK(v[i] == (i <= 3 ? 10.0 : i > 7 ? 20.0 : ((i - 5) / 4.0 + 0.5) * 10.0 + 10.0));
    CHECK(v[10] != v[10] && v[11] == 20.0);
    cp_window(v, v, 10, 10.0, 0.0, -1.0, 1.0);
    CHECK(v[0] == -1.0 && v[9] == 1.0);
    free(v);
}

static void test_subsampling(void)
{
    int width = 1 + (int)rnd(2);
    size_t pairs = rnd(70), narrow = pairs * 4 * (size_t)width, wide = pairs * 6 * (size_t)width;
    uint8_t *src = random_bytes(narrow), *a = random_bytes(wide), *b = random_bytes(narrow);
    CHECK(cp_expand_422(src, a, pairs, width) == 0);
    CHECK(cp_subsample_422(a, b, pairs, width) == 0);
    CHECK(memcmp(src, b, narrow) == 0);
    free(src), free(a), free(b);
}

static void test_fragments(void)
{
    static const uint8_t item[] = {0xfe, 0xff, 0x00, 0xe0}, end[] = {0xfe, 0xff, 0xdd, 0xe0};
    uint64_t starts[8], lengths[8], next;
    size_t n = rnd(120), at = 0;
    int why;
    uint8_t *src = random_bytes(n);
    while (at + 8 <= n) { /* mostly well formed */
        uint8_t length = (uint8_t)rnd(20);
        memcpy(src + at, rnd(8) ? item : end, 4);
        memset(src + at + 4, rnd(30) ? 0 : 0xff, 4);
        src[at + 4] = (uint8_t)(src[at + 5] ? 0xff : length);
        at += 8u + length;
    }
    size_t found = cp_fragments(src, n, 0, 0, 8, starts, lengths, &next, &why);
    CHECK(found <= 8 && next <= n);
    for (size_t i = 0; i < found; i++)
        CHECK(starts[i] <= n && lengths[i] <= n - starts[i]);
    CHECK(cp_fragments(src, n, UINT64_MAX, 1, 8, starts, lengths, &next, &why) == 0);
    CHECK(why == CP_END);
    free(src);
}

int main(void)
{
    for (int i = 0; i < 20000; i++) {
        test_bits();
        test_samples();
        test_subsampling();
        test_fragments();
    }
    test_window();
    test_all_colours();
    printf("pixel kernels: %d failures\n", failures);
    return failures > 100 ? 100 : failures;
}
