/* Internal to csrc/rle: between planes and interleaved samples with 128-bit vectors (SSE4.1).
 *
 * Included by rle_sse41.c and, being compiled to the AVX forms there, by rle_avx2.c. Planes are in
 * the buffers of rle_template.h, whose slack allows whole vectors; the frame is touched only from
 * its first to its last byte: what does not fill a vector is done byte by byte.
 */

/* Three planes of bytes to pixels of three: [3 * vector of the result + plane], -1 is zero. */
static const int8_t mix3_bytes[9][16] = {
    { 0, -1, -1,  1, -1, -1,  2, -1, -1,  3, -1, -1,  4, -1, -1,  5},
    {-1,  0, -1, -1,  1, -1, -1,  2, -1, -1,  3, -1, -1,  4, -1, -1},
    {-1, -1,  0, -1, -1,  1, -1, -1,  2, -1, -1,  3, -1, -1,  4, -1},
    {-1, -1,  6, -1, -1,  7, -1, -1,  8, -1, -1,  9, -1, -1, 10, -1},
    { 5, -1, -1,  6, -1, -1,  7, -1, -1,  8, -1, -1,  9, -1, -1, 10},
    {-1,  5, -1, -1,  6, -1, -1,  7, -1, -1,  8, -1, -1,  9, -1, -1},
    {-1, 11, -1, -1, 12, -1, -1, 13, -1, -1, 14, -1, -1, 15, -1, -1},
    {-1, -1, 11, -1, -1, 12, -1, -1, 13, -1, -1, 14, -1, -1, 15, -1},
    {10, -1, -1, 11, -1, -1, 12, -1, -1, 13, -1, -1, 14, -1, -1, 15},
};

/* The same for planes of two-byte samples. */
static const int8_t mix3_words[9][16] = {
    { 0,  1, -1, -1, -1, -1,  2,  3, -1, -1, -1, -1,  4,  5, -1, -1},
    {-1, -1,  0,  1, -1, -1, -1, -1,  2,  3, -1, -1, -1, -1,  4,  5},
    {-1, -1, -1, -1,  0,  1, -1, -1, -1, -1,  2,  3, -1, -1, -1, -1},
    {-1, -1,  6,  7, -1, -1, -1, -1,  8,  9, -1, -1, -1, -1, 10, 11},
    {-1, -1, -1, -1,  6,  7, -1, -1, -1, -1,  8,  9, -1, -1, -1, -1},
    { 4,  5, -1, -1, -1, -1,  6,  7, -1, -1, -1, -1,  8,  9, -1, -1},
    {-1, -1, -1, -1, 12, 13, -1, -1, -1, -1, 14, 15, -1, -1, -1, -1},
    {10, 11, -1, -1, -1, -1, 12, 13, -1, -1, -1, -1, 14, 15, -1, -1},
    {-1, -1, 10, 11, -1, -1, -1, -1, 12, 13, -1, -1, -1, -1, 14, 15},
};

/* Pixels of three bytes to planes: [3 * vector of the source + plane]. */
static const int8_t split3_bytes[9][16] = {
    { 0,  3,  6,  9, 12, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1},
    { 1,  4,  7, 10, 13, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1},
    { 2,  5,  8, 11, 14, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1},
    {-1, -1, -1, -1, -1, -1,  2,  5,  8, 11, 14, -1, -1, -1, -1, -1},
    {-1, -1, -1, -1, -1,  0,  3,  6,  9, 12, 15, -1, -1, -1, -1, -1},
    {-1, -1, -1, -1, -1,  1,  4,  7, 10, 13, -1, -1, -1, -1, -1, -1},
    {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,  1,  4,  7, 10, 13},
    {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,  2,  5,  8, 11, 14},
    {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1,  0,  3,  6,  9, 12, 15},
};

/* The same for two-byte samples. */
static const int8_t split3_words[9][16] = {
    { 0,  1,  6,  7, 12, 13, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1},
    { 2,  3,  8,  9, 14, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1},
    { 4,  5, 10, 11, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1},
    {-1, -1, -1, -1, -1, -1,  2,  3,  8,  9, 14, 15, -1, -1, -1, -1},
    {-1, -1, -1, -1, -1, -1,  4,  5, 10, 11, -1, -1, -1, -1, -1, -1},
    {-1, -1, -1, -1,  0,  1,  6,  7, 12, 13, -1, -1, -1, -1, -1, -1},
    {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,  4,  5, 10, 11},
    {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1,  0,  1,  6,  7, 12, 13},
    {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1,  2,  3,  8,  9, 14, 15},
};

RLE_INLINE __m128i load16(const void *p)
{
    return _mm_loadu_si128((const __m128i *)p);
}

RLE_INLINE void store16(void *p, __m128i v)
{
    _mm_storeu_si128((__m128i *)p, v);
}

/* The bytes that `masks` takes from each of a, b and c, together. */
RLE_INLINE __m128i gather3(__m128i a, __m128i b, __m128i c, const int8_t (*masks)[16], size_t step)
{
    a = _mm_shuffle_epi8(a, load16(masks[0]));
    b = _mm_shuffle_epi8(b, load16(masks[step]));
    c = _mm_shuffle_epi8(c, load16(masks[2 * step]));
    return _mm_or_si128(_mm_or_si128(a, b), c);
}

RLE_INLINE void mix3(uint8_t *dst, __m128i a, __m128i b, __m128i c, const int8_t (*masks)[16])
{
    store16(dst, gather3(a, b, c, masks, 1));
    store16(dst + 16, gather3(a, b, c, masks + 3, 1));
    store16(dst + 32, gather3(a, b, c, masks + 6, 1));
}

RLE_INLINE void mix_one(uint8_t *dst, uint8_t *const *planes, size_t k, size_t i, size_t n)
{
    size_t j;

    for (; i < n; i++)
        for (j = 0; j < k; j++)
            dst[i * k + j] = planes[j][i];
}

RLE_INLINE void split_one(uint8_t *const *planes, const uint8_t *src, size_t k, size_t i, size_t n)
{
    size_t j;

    for (; i < n; i++)
        for (j = 0; j < k; j++)
            planes[j][i] = src[i * k + j];
}

static size_t mix_of_3(uint8_t *dst, uint8_t *const *planes, size_t n)
{
    size_t i;

    for (i = 0; i + 16 <= n; i += 16)
        mix3(dst + 3 * i, load16(planes[0] + i), load16(planes[1] + i), load16(planes[2] + i),
             mix3_bytes);
    return i;
}

static size_t mix_of_4(uint8_t *dst, uint8_t *const *planes, size_t n)
{
    size_t i;

    for (i = 0; i + 16 <= n; i += 16) {
        const __m128i a = load16(planes[0] + i), b = load16(planes[1] + i);
        const __m128i c = load16(planes[2] + i), d = load16(planes[3] + i);
        const __m128i ab0 = _mm_unpacklo_epi8(a, b), ab1 = _mm_unpackhi_epi8(a, b);
        const __m128i cd0 = _mm_unpacklo_epi8(c, d), cd1 = _mm_unpackhi_epi8(c, d);
        store16(dst + 4 * i, _mm_unpacklo_epi16(ab0, cd0));
        store16(dst + 4 * i + 16, _mm_unpackhi_epi16(ab0, cd0));
        store16(dst + 4 * i + 32, _mm_unpacklo_epi16(ab1, cd1));
        store16(dst + 4 * i + 48, _mm_unpackhi_epi16(ab1, cd1));
    }
    return i;
}

static size_t mix_of_6(uint8_t *dst, uint8_t *const *planes, size_t n)
{
    size_t i;

    for (i = 0; i + 16 <= n; i += 16) {
        const __m128i r0 = load16(planes[0] + i), r1 = load16(planes[1] + i);
        const __m128i g0 = load16(planes[2] + i), g1 = load16(planes[3] + i);
        const __m128i b0 = load16(planes[4] + i), b1 = load16(planes[5] + i);
        mix3(dst + 6 * i, _mm_unpacklo_epi8(r0, r1), _mm_unpacklo_epi8(g0, g1),
             _mm_unpacklo_epi8(b0, b1), mix3_words);
        mix3(dst + 6 * i + 48, _mm_unpackhi_epi8(r0, r1), _mm_unpackhi_epi8(g0, g1),
             _mm_unpackhi_epi8(b0, b1), mix3_words);
    }
    return i;
}

static size_t split_to_3(uint8_t *const *planes, const uint8_t *src, size_t n)
{
    size_t i, j;

    for (i = 0; i + 16 <= n; i += 16) {
        const __m128i a = load16(src + 3 * i), b = load16(src + 3 * i + 16);
        const __m128i c = load16(src + 3 * i + 32);
        for (j = 0; j < 3; j++)
            store16(planes[j] + i, gather3(a, b, c, split3_bytes + j, 3));
    }
    return i;
}

static size_t split_to_4(uint8_t *const *planes, const uint8_t *src, size_t n)
{
    const __m128i order = _mm_setr_epi8(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    size_t i;

    for (i = 0; i + 16 <= n; i += 16) {
        const __m128i a = _mm_shuffle_epi8(load16(src + 4 * i), order);
        const __m128i b = _mm_shuffle_epi8(load16(src + 4 * i + 16), order);
        const __m128i c = _mm_shuffle_epi8(load16(src + 4 * i + 32), order);
        const __m128i d = _mm_shuffle_epi8(load16(src + 4 * i + 48), order);
        const __m128i ab0 = _mm_unpacklo_epi32(a, b), ab1 = _mm_unpackhi_epi32(a, b);
        const __m128i cd0 = _mm_unpacklo_epi32(c, d), cd1 = _mm_unpackhi_epi32(c, d);
        store16(planes[0] + i, _mm_unpacklo_epi64(ab0, cd0));
        store16(planes[1] + i, _mm_unpackhi_epi64(ab0, cd0));
        store16(planes[2] + i, _mm_unpacklo_epi64(ab1, cd1));
        store16(planes[3] + i, _mm_unpackhi_epi64(ab1, cd1));
    }
    return i;
}

static size_t split_to_6(uint8_t *const *planes, const uint8_t *src, size_t n)
{
    const __m128i low = _mm_set1_epi16(0xFF);
    size_t i, j;

    for (i = 0; i + 16 <= n; i += 16) {
        const uint8_t *p = src + 6 * i;
        const __m128i a = load16(p), b = load16(p + 16), c = load16(p + 32);
        const __m128i d = load16(p + 48), e = load16(p + 64), f = load16(p + 80);
        for (j = 0; j < 3; j++) {
            const __m128i x = gather3(a, b, c, split3_words + j, 3);
            const __m128i y = gather3(d, e, f, split3_words + j, 3);
            store16(planes[2 * j] + i,
                    _mm_packus_epi16(_mm_and_si128(x, low), _mm_and_si128(y, low)));
            store16(planes[2 * j + 1] + i,
                    _mm_packus_epi16(_mm_srli_epi16(x, 8), _mm_srli_epi16(y, 8)));
        }
    }
    return i;
}

/* rle_template.h's primitives; the path's own mix_of_2 and split_to_2 come before. */
RLE_INLINE void interleave(uint8_t *dst, uint8_t *const *planes, size_t k, size_t n)
{
    size_t i = 0;

    if (k == 2)
        i = mix_of_2(dst, planes, n);
    else if (k == 3)
        i = mix_of_3(dst, planes, n);
    else if (k == 4)
        i = mix_of_4(dst, planes, n);
    else if (k == 6)
        i = mix_of_6(dst, planes, n);
    mix_one(dst, planes, k, i, n);
}

RLE_INLINE void deinterleave(uint8_t *const *planes, const uint8_t *src, size_t k, size_t n)
{
    size_t i = 0;

    if (k == 1) {
        memcpy(planes[0], src, n);
        return;
    }
    if (k == 2)
        i = split_to_2(planes, src, n);
    else if (k == 3)
        i = split_to_3(planes, src, n);
    else if (k == 4)
        i = split_to_4(planes, src, n);
    else if (k == 6)
        i = split_to_6(planes, src, n);
    split_one(planes, src, k, i, n);
}

RLE_INLINE uint8_t pack8(const uint8_t *p)
{
    const __m128i zero = _mm_setzero_si128();

    return (uint8_t)~_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadl_epi64((const __m128i *)p), zero));
}

RLE_INLINE unsigned first_bit(uint64_t x)
{
#if defined(_MSC_VER) && !defined(__clang__)
    unsigned long n;

    _BitScanForward64(&n, x);
    return (unsigned)n;
#else
    return (unsigned)__builtin_ctzll(x);
#endif
}
