/* libFuzzer target for csrc/pixels: every kernel that takes sizes from data.
 *
 * The first 16 bytes choose the kernel and its numbers, the rest is its source. Every buffer has
 * exactly the size that is passed on, so that AddressSanitizer sees one byte too much. What can be
 * undone is undone and compared.
 */
#include "pixels.h"

#include <stdlib.h>
#include <string.h>

static uint8_t *exactly(const uint8_t *data, size_t n)
{
    uint8_t *copy = malloc(n ? n : 1);
    if (!copy)
        abort();
    if (data)
        memcpy(copy, data, n);
    else
        memset(copy, 0xa5, n);
    return copy;
}

static void require(int truth)
{
    if (!truth)
        abort();
}

/* Fragments lie inside the data, do not overlap and are found alike in one go or one by one. */
static void fragments(const uint8_t *src, size_t n, int big)
{
    enum { MOST = 64 };
    uint64_t starts[MOST], lengths[MOST], next = 0, at = 0;
    int why = 0;
    size_t found = cp_fragments(src, n, 0, big, MOST, starts, lengths, &next, &why);
    uint64_t end = 0;
    require(found <= MOST && next <= n && why >= CP_MORE && why <= CP_VALUE_TRUNCATED);
    for (size_t i = 0; i < found; i++) {
        require(starts[i] >= end + 8 && lengths[i] <= n - starts[i]);
        end = starts[i] + lengths[i];
    }
    for (size_t i = 0; i < found; i++) {
        uint64_t start, length;
        int one;
        require(cp_fragments(src, n, at, big, 1, &start, &length, &at, &one) == 1);
        require(start == starts[i] && length == lengths[i]);
    }
}

static void bits(const uint8_t *src, size_t n, uint64_t first, uint64_t second, size_t count)
{
    uint8_t *bytes = exactly(NULL, count), *packed = exactly(NULL, (count + 7) / 8);
    uint8_t *copied = exactly(NULL, n);
    if (cp_unpack_bits(src, n, first, bytes, count) == 0) {
        require(cp_pack_bits(bytes, count, packed) == 0);
        uint8_t *again = exactly(NULL, count);
        require(cp_unpack_bits(packed, (count + 7) / 8, 0, again, count) == 0);
        require(memcmp(bytes, again, count) == 0);
        if (cp_copy_bits(src, n, first, copied, n, second, count) == 0) {
            require(cp_unpack_bits(copied, n, second, again, count) == 0);
            require(memcmp(bytes, again, count) == 0);
        }
        free(again);
    }
    free(bytes), free(packed), free(copied);
}

static void samples(const uint8_t *src, size_t n, int width, int planes, int depth, int is_signed)
{
    uint8_t *a = exactly(NULL, n), *b = exactly(NULL, n);
    size_t words = n / (size_t)width, pixels = words / (size_t)planes;
    if (cp_swap(src, a, words, width) == 0) {
        require(cp_swap(a, b, words, width) == 0);
        require(memcmp(src, b, words * (size_t)width) == 0);
    }
    if (cp_interleave(src, a, pixels, planes, width) == 0) {
        require(cp_deinterleave(a, b, pixels, planes, width) == 0);
        require(memcmp(src, b, pixels * (size_t)(planes * width)) == 0);
    }
    if (cp_fix_bits(src, a, words, width, depth, is_signed) == 0)
        require(cp_bits_clean(a, words, width, depth, is_signed) == 1);
    cp_ybr_to_rgb(src, a, n / 3);
    cp_rgb_to_ybr(src, a, n / 3);
    free(a), free(b);
    size_t pairs = n / (4 * (size_t)width);
    uint8_t *wide = exactly(NULL, pairs * 6 * (size_t)width);
    uint8_t *narrow = exactly(NULL, pairs * 4 * (size_t)width);
    if (cp_expand_422(src, wide, pairs, width) == 0) {
        require(cp_subsample_422(wide, narrow, pairs, width) == 0);
        require(memcmp(src, narrow, pairs * 4 * (size_t)width) == 0);
    }
    free(wide), free(narrow);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 16)
        return 0;
    uint64_t first, second;
    memcpy(&first, data + 1, 7), first &= UINT64_C(0x00ffffffffffffff);
    memcpy(&second, data + 8, 4), second &= 0xffff;
    size_t count = (size_t)data[12] | (size_t)data[13] << 8;
    uint8_t *src = exactly(data + 16, size - 16);
    switch (data[0] % 3) {
    case 0: fragments(src, size - 16, data[1] & 1); break;
    case 1: bits(src, size - 16, data[1] & 1 ? first : first & 0xfff, second, count); break;
    default: samples(src, size - 16, 1 + data[1] % 9, 1 + data[2] % 5, data[3] % 70, data[4] & 1);
    }
    free(src);
    return 0;
}
