/* Kernels for pixel data; see pixels.h for what each guarantees.
 *
 * Native pixel data (PS3.5 8.1.1) is a run of samples without gaps:
 *
 *     bits allocated 1    | s7 s6 s5 s4 s3 s2 s1 s0 | s15 ...      first sample: lowest bit
 *     planar 0            | R0 G0 B0 | R1 G1 B1 | ...              by pixel
 *     planar 1            | R0 R1 R2 ... | G0 G1 ... | B0 B1 ...   by plane
 *     YBR_FULL_422        | Y0 Y1 CB CR | Y2 Y3 CB CR | ...        two pixels share a colour
 */
#include "pixels_internal.h"

#include <string.h>

/* Samples are read and written in the order of the machine, which is little endian on all that
 * this package is built for; a big-endian one is refused at build time. */
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "codicom's pixel kernels need a little-endian machine"
#endif

static uint16_t load16(const uint8_t *p) { uint16_t v; memcpy(&v, p, 2); return v; }
static uint32_t load32(const uint8_t *p) { uint32_t v; memcpy(&v, p, 4); return v; }
static uint64_t load64(const uint8_t *p) { uint64_t v; memcpy(&v, p, 8); return v; }

/* ---- bits ------------------------------------------------------------------------------- */

static void spread(uint8_t bits, uint8_t *dst)
{
    /* Bit i of `bits` to byte i: copy the byte eight times, keep one bit of each copy, then turn
     * "not zero" into 1 by a carry into the top bit, which never leaves its byte. */
    uint64_t x = ((uint64_t)bits * UINT64_C(0x0101010101010101)) & UINT64_C(0x8040201008040201);
    x = ((x + UINT64_C(0x7f7f7f7f7f7f7f7f)) >> 7) & UINT64_C(0x0101010101010101);
    memcpy(dst, &x, 8);
}

int cp_unpack_bits(const uint8_t *src, size_t src_n, uint64_t first_bit, uint8_t *dst,
                   size_t count)
{
    uint64_t available = (uint64_t)src_n * 8;
    if (first_bit > available || count > available - first_bit)
        return -1;
    const uint8_t *p = src + first_bit / 8;
    unsigned shift = (unsigned)(first_bit % 8);
    size_t whole = count / 8;
    if (shift == 0) {
        for (size_t i = 0; i < whole; i++)
            spread(p[i], dst + 8 * i);
    } else {
        for (size_t i = 0; i < whole; i++)
            spread((uint8_t)((p[i] >> shift) | (p[i + 1] << (8 - shift))), dst + 8 * i);
    }
    for (size_t i = whole * 8; i < count; i++) {
        uint64_t bit = first_bit + i;
        dst[i] = (uint8_t)((src[bit / 8] >> (bit % 8)) & 1);
    }
    return 0;
}

int cp_pack_bits(const uint8_t *src, size_t count, uint8_t *dst)
{
    size_t whole = count / 8;
    uint8_t seen = 0;
    /* The product moves bit 0 of byte i to bit i of the highest byte. */
    uint64_t all = 0;
    for (size_t i = 0; i < whole; i++) {
        uint64_t v = load64(src + 8 * i);
        all |= v;
        v &= UINT64_C(0x0101010101010101);
        dst[i] = (uint8_t)((v * UINT64_C(0x0102040810204080)) >> 56);
    }
    seen = (all & ~UINT64_C(0x0101010101010101)) ? 2 : 0;
    if (count % 8) {
        unsigned byte = 0;
        for (size_t j = 0; j < count % 8; j++) {
            seen |= src[whole * 8 + j];
            byte |= (unsigned)(src[whole * 8 + j] & 1) << j;
        }
        dst[whole] = (uint8_t)byte;
    }
    return seen > 1 ? -1 : 0;
}

int cp_copy_bits(const uint8_t *src, size_t src_n, uint64_t src_bit, uint8_t *dst, size_t dst_n,
                 uint64_t dst_bit, uint64_t count)
{
    uint64_t in = (uint64_t)src_n * 8, out = (uint64_t)dst_n * 8;
    if (src_bit > in || count > in - src_bit || dst_bit > out || count > out - dst_bit)
        return -1;
    /* Single bits up to the first whole byte of the destination, then bytes, then the rest. */
    while (count && (dst_bit % 8 || count < 8)) {
        unsigned bit = (src[src_bit / 8] >> (src_bit % 8)) & 1u;
        unsigned mask = 1u << (dst_bit % 8);
        uint8_t *d = dst + dst_bit / 8;
        *d = (uint8_t)(bit ? (*d | mask) : (*d & ~mask));
        src_bit++, dst_bit++, count--;
    }
    const uint8_t *s = src + src_bit / 8;
    uint8_t *d = dst + dst_bit / 8;
    unsigned shift = (unsigned)(src_bit % 8);
    size_t whole = (size_t)(count / 8);
    if (shift == 0 && whole) {
        memcpy(d, s, whole);
    } else {
        for (size_t i = 0; i < whole; i++)
            d[i] = (uint8_t)((s[i] >> shift) | (s[i + 1] << (8 - shift)));
    }
    src_bit += (uint64_t)whole * 8, dst_bit += (uint64_t)whole * 8, count -= (uint64_t)whole * 8;
    while (count--) {
        unsigned bit = (src[src_bit / 8] >> (src_bit % 8)) & 1u;
        unsigned mask = 1u << (dst_bit % 8);
        uint8_t *last = dst + dst_bit / 8;
        *last = (uint8_t)(bit ? (*last | mask) : (*last & ~mask));
        src_bit++, dst_bit++;
    }
    return 0;
}

/* ---- byte order ------------------------------------------------------------------------- */

CP_WIDE static void swap16(const uint8_t *src, uint8_t *dst, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint16_t v = load16(src + 2 * i);
        v = (uint16_t)((v >> 8) | (v << 8));
        memcpy(dst + 2 * i, &v, 2);
    }
}

CP_WIDE static void swap32(const uint8_t *src, uint8_t *dst, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint32_t v = load32(src + 4 * i);
        v = (v >> 24) | ((v >> 8) & 0xff00u) | ((v << 8) & 0xff0000u) | (v << 24);
        memcpy(dst + 4 * i, &v, 4);
    }
}

CP_WIDE static void swap64(const uint8_t *src, uint8_t *dst, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint64_t v = load64(src + 8 * i);
        v = ((v & UINT64_C(0x00ff00ff00ff00ff)) << 8) | ((v >> 8) & UINT64_C(0x00ff00ff00ff00ff));
        v = ((v & UINT64_C(0x0000ffff0000ffff)) << 16) | ((v >> 16) & UINT64_C(0x0000ffff0000ffff));
        v = (v << 32) | (v >> 32);
        memcpy(dst + 8 * i, &v, 8);
    }
}

int cp_swap(const uint8_t *src, uint8_t *dst, size_t n, int width)
{
    switch (width) {
    case 2: swap16(src, dst, n); return 0;
    case 4: swap32(src, dst, n); return 0;
    case 8: swap64(src, dst, n); return 0;
    default: return -1;
    }
}

/* ---- sample order ----------------------------------------------------------------------- */

CP_WIDE static void interleave3x8(const uint8_t *r, const uint8_t *g, const uint8_t *b,
                                  uint8_t *restrict dst, size_t pixels)
{
    for (size_t i = 0; i < pixels; i++) {
        dst[3 * i] = r[i];
        dst[3 * i + 1] = g[i];
        dst[3 * i + 2] = b[i];
    }
}

CP_WIDE static void deinterleave3x8(const uint8_t *src, uint8_t *restrict r, uint8_t *restrict g,
                                    uint8_t *restrict b, size_t pixels)
{
    for (size_t i = 0; i < pixels; i++) {
        r[i] = src[3 * i];
        g[i] = src[3 * i + 1];
        b[i] = src[3 * i + 2];
    }
}

/* One plane to or from every `samples`-th place, for the widths that have a C type. */
#define SPREAD_PLANES(NAME, WIDTH)                                                            \
    CP_WIDE static void NAME##WIDTH(const uint8_t *src, uint8_t *dst, size_t pixels,          \
                                    size_t samples, int apart)                                \
    {                                                                                         \
        for (size_t s = 0; s < samples; s++) {                                                \
            const uint8_t *from = apart ? src + s * (WIDTH) : src + s * pixels * (WIDTH);     \
            uint8_t *to = apart ? dst + s * pixels * (WIDTH) : dst + s * (WIDTH);             \
            size_t step_from = apart ? samples * (WIDTH) : (WIDTH);                           \
            size_t step_to = apart ? (WIDTH) : samples * (WIDTH);                             \
            for (size_t i = 0; i < pixels; i++)                                               \
                memcpy(to + i * step_to, from + i * step_from, (WIDTH));                      \
        }                                                                                     \
    }

SPREAD_PLANES(planes, 1)
SPREAD_PLANES(planes, 2)
SPREAD_PLANES(planes, 4)
SPREAD_PLANES(planes, 8)

static int planes(const uint8_t *src, uint8_t *dst, size_t pixels, int samples, int width,
                  int apart)
{
    if (samples < 1)
        return -1;
    switch (width) {
    case 1: planes1(src, dst, pixels, (size_t)samples, apart); return 0;
    case 2: planes2(src, dst, pixels, (size_t)samples, apart); return 0;
    case 4: planes4(src, dst, pixels, (size_t)samples, apart); return 0;
    case 8: planes8(src, dst, pixels, (size_t)samples, apart); return 0;
    default: return -1;
    }
}

int cp_interleave(const uint8_t *src, uint8_t *dst, size_t pixels, int samples, int width)
{
    if (samples == 3 && width == 1) {
        interleave3x8(src, src + pixels, src + 2 * pixels, dst, pixels);
        return 0;
    }
    return planes(src, dst, pixels, samples, width, 0);
}

int cp_deinterleave(const uint8_t *src, uint8_t *dst, size_t pixels, int samples, int width)
{
    if (samples == 3 && width == 1) {
        deinterleave3x8(src, dst, dst + pixels, dst + 2 * pixels, pixels);
        return 0;
    }
    return planes(src, dst, pixels, samples, width, 1);
}

/* ---- subsampled colour ------------------------------------------------------------------ */

CP_WIDE int cp_expand_422(const uint8_t *src, uint8_t *dst, size_t pairs, int width)
{
    if (width == 1) {
        for (size_t i = 0; i < pairs; i++) {
            const uint8_t *s = src + 4 * i;
            uint8_t *d = dst + 6 * i;
            d[0] = s[0], d[1] = s[2], d[2] = s[3];
            d[3] = s[1], d[4] = s[2], d[5] = s[3];
        }
        return 0;
    }
    if (width != 2)
        return -1;
    for (size_t i = 0; i < pairs; i++) {
        const uint8_t *s = src + 8 * i;
        uint8_t *d = dst + 12 * i;
        memcpy(d, s, 2), memcpy(d + 2, s + 4, 4);
        memcpy(d + 6, s + 2, 2), memcpy(d + 8, s + 4, 4);
    }
    return 0;
}

CP_WIDE int cp_subsample_422(const uint8_t *src, uint8_t *dst, size_t pairs, int width)
{
    if (width == 1) {
        for (size_t i = 0; i < pairs; i++) {
            const uint8_t *s = src + 6 * i;
            uint8_t *d = dst + 4 * i;
            d[0] = s[0], d[1] = s[3], d[2] = s[1], d[3] = s[2];
        }
        return 0;
    }
    if (width != 2)
        return -1;
    for (size_t i = 0; i < pairs; i++) {
        const uint8_t *s = src + 12 * i;
        uint8_t *d = dst + 8 * i;
        memcpy(d, s, 2), memcpy(d + 2, s + 6, 2), memcpy(d + 4, s + 2, 4);
    }
    return 0;
}

/* ---- values of interest ----------------------------------------------------------------- */

CP_WIDE void cp_window(const double *src, double *dst, size_t n, double centre, double width,
                       double low, double high)
{
    double least = centre - width / 2, most = centre + width / 2, span = high - low;
    for (size_t i = 0; i < n; i++) {
        double x = src[i], v = ((x - centre) / width + 0.5) * span + low;
        v = x <= least ? low : v;
        dst[i] = x > most ? high : v;
    }
}

/* ---- unused bits ------------------------------------------------------------------------ */

/* The sign of a `bits`-wide number is carried up by flipping the sign bit and subtracting it. */
#define FIX_BITS(TYPE, SUFFIX)                                                                 \
    CP_WIDE static void fix_##SUFFIX(const uint8_t *src, uint8_t *dst, size_t n, TYPE mask,     \
                                     TYPE sign)                                                \
    {                                                                                          \
        for (size_t i = 0; i < n; i++) {                                                       \
            TYPE v;                                                                            \
            memcpy(&v, src + i * sizeof v, sizeof v);                                          \
            v = (TYPE)(((v & mask) ^ sign) - sign);                                            \
            memcpy(dst + i * sizeof v, &v, sizeof v);                                          \
        }                                                                                      \
    }                                                                                          \
    CP_WIDE static int clean_##SUFFIX(const uint8_t *src, size_t n, TYPE mask, TYPE sign)       \
    {                                                                                          \
        TYPE changed = 0;                                                                      \
        for (size_t i = 0; i < n; i++) {                                                       \
            TYPE v;                                                                            \
            memcpy(&v, src + i * sizeof v, sizeof v);                                          \
            changed |= (TYPE)(v ^ (TYPE)(((v & mask) ^ sign) - sign));                          \
        }                                                                                      \
        return changed == 0;                                                                   \
    }

FIX_BITS(uint8_t, u8)
FIX_BITS(uint16_t, u16)
FIX_BITS(uint32_t, u32)
FIX_BITS(uint64_t, u64)

static int bits_masks(int width, int bits, int is_signed, uint64_t *mask, uint64_t *sign)
{
    if ((width != 1 && width != 2 && width != 4 && width != 8) || bits < 1 || bits > 8 * width)
        return -1;
    *mask = UINT64_MAX >> (64 - bits);
    *sign = is_signed ? UINT64_C(1) << (bits - 1) : 0;
    return 0;
}

int cp_fix_bits(const uint8_t *src, uint8_t *dst, size_t n, int width, int bits, int is_signed)
{
    uint64_t mask, sign;
    if (bits_masks(width, bits, is_signed, &mask, &sign))
        return -1;
    switch (width) {
    case 1: fix_u8(src, dst, n, (uint8_t)mask, (uint8_t)sign); break;
    case 2: fix_u16(src, dst, n, (uint16_t)mask, (uint16_t)sign); break;
    case 4: fix_u32(src, dst, n, (uint32_t)mask, (uint32_t)sign); break;
    default: fix_u64(src, dst, n, mask, sign); break;
    }
    return 0;
}

int cp_bits_clean(const uint8_t *src, size_t n, int width, int bits, int is_signed)
{
    uint64_t mask, sign;
    if (bits_masks(width, bits, is_signed, &mask, &sign))
        return -1;
    switch (width) {
    case 1: return clean_u8(src, n, (uint8_t)mask, (uint8_t)sign);
    case 2: return clean_u16(src, n, (uint16_t)mask, (uint16_t)sign);
    case 4: return clean_u32(src, n, (uint32_t)mask, (uint32_t)sign);
    default: return clean_u64(src, n, mask, sign);
    }
}

/* ---- fragments -------------------------------------------------------------------------- */

/* PS3.5 A.4:  | item tag (FFFE,E000) 4 | length 4 | value | item ... | (FFFE,E0DD) 4 | 0 4 |  */
size_t cp_fragments(const uint8_t *buf, uint64_t size, uint64_t pos, int big_endian, size_t limit,
                    uint64_t *starts, uint64_t *lengths, uint64_t *next, int *why)
{
    const uint32_t item = 0xE000FFFEu, delimiter = 0xE0DDFFFEu;
    size_t count = 0;
    *why = CP_MORE;
    while (count < limit) {
        if (pos >= size) {
            *why = CP_END;
            break;
        }
        if (size - pos < 4) {
            *why = CP_HEADER_TRUNCATED;
            break;
        }
        const uint8_t *p = buf + pos;
        uint32_t tag = big_endian ? ((uint32_t)p[2] << 24 | (uint32_t)p[3] << 16 |
                                     (uint32_t)p[0] << 8 | (uint32_t)p[1])
                                  : load32(p);
        if (tag == delimiter) {
            *why = CP_DELIMITER;
            break;
        }
        if (tag != item) {
            *why = CP_UNEXPECTED_TAG;
            break;
        }
        if (size - pos < 8) {
            *why = CP_HEADER_TRUNCATED;
            break;
        }
        uint32_t length = big_endian ? ((uint32_t)p[4] << 24 | (uint32_t)p[5] << 16 |
                                        (uint32_t)p[6] << 8 | (uint32_t)p[7])
                                     : load32(p + 4);
        if (length == 0xFFFFFFFFu) {
            *why = CP_UNDEFINED_LENGTH;
            break;
        }
        uint64_t left = size - pos - 8;
        starts[count] = pos + 8;
        lengths[count] = length <= left ? length : left;
        count++;
        if (length > left) {
            pos = size;
            *why = CP_VALUE_TRUNCATED;
            break;
        }
        pos += 8 + (uint64_t)length;
    }
    *next = pos;
    return count;
}
