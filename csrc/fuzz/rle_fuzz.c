/* libFuzzer target for csrc/rle: the decoder and the encoder, on every path of this CPU
 * (PS3.5 Annex G).
 *
 *   input   byte 0  mode: 0 decode the rest as it is
 *                         1 decode it as segments behind a header that is made to fit
 *                         2 encode it, then decode
 *           byte 1  kind of samples, planar, byte order
 *           byte 2  rows - 1, byte 3 columns - 1; with modes from 0xFC on and byte 2 being 0xFC
 *                   one row of about the length at which rows are cut into pieces, which is slow
 *                   and therefore to be rare
 *           rest    codestream, segments or samples
 *
 * All paths have to agree with each other, and in mode 0 and 1 with a decoder that is as simple
 * as the pseudo code of G.3.2. Buffers have exactly the size that is passed on.
 */
#include "../rle/rle.h"

#include <stdlib.h>
#include <string.h>

#define REQUIRE(x)                                                                              \
    do {                                                                                        \
        if (!(x))                                                                               \
            abort();                                                                            \
    } while (0)

/* Loops that only check or make data are not what the fuzzer is to explore. */
#if defined(__clang__)
#define UNCOVERED __attribute__((no_sanitize("coverage")))
#else
#define UNCOVERED
#endif

static void *exactly(size_t nbytes)
{
    void *p = malloc(nbytes != 0 ? nbytes : 1);

    REQUIRE(p != NULL);
    return p;
}

static uint32_t read_ul(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static void put_ul(uint8_t *p, size_t value)
{
    p[0] = (uint8_t)value;
    p[1] = (uint8_t)(value >> 8);
    p[2] = (uint8_t)(value >> 16);
    p[3] = (uint8_t)(value >> 24);
}

static size_t segments_of(const rle_layout *layout)
{
    return layout->bits == 1 ? 1 : layout->samples * (layout->bits / 8);
}

/* The pseudo code of G.3.2, with the end of the segment. Returns how many bytes there were. */
UNCOVERED static size_t simple_segment(const uint8_t *p, const uint8_t *end, uint8_t *out, size_t total)
{
    size_t have = 0, i;

    while (have < total && p < end) {
        const int n = (int8_t)*p++;
        if (n >= 0) {
            if (end - p < n + 1)
                break;
            for (i = 0; i <= (size_t)n && have < total; i++)
                out[have++] = p[i];
            p += n + 1;
        } else if (n != -128) {
            if (p == end)
                break;
            for (i = 0; i <= (size_t)-n && have < total; i++)
                out[have++] = *p;
            p++;
        }
    }
    return have;
}

/* Whether the frame can be decoded, and the frame, for all but packed one-bit planes. */
UNCOVERED static int simple_decode(const uint8_t *in, size_t n, uint8_t *out, const rle_layout *layout)
{
    const size_t segments = segments_of(layout), pixels = layout->rows * layout->columns;
    const size_t width = layout->bits == 1 ? 1 : layout->bits / 8;
    uint8_t *const plane = exactly(pixels);
    size_t k, i, last = 64;
    int good = n >= 64 && read_ul(in) == segments;

    for (k = 0; good && k < segments; k++) {
        const size_t start = read_ul(in + 4 + 4 * k);
        const size_t next = k + 1 < segments ? read_ul(in + 8 + 4 * k) : n;
        const size_t sample = k / width;
        const size_t byte =
            layout->flags & RLE_BIG_ENDIAN ? k % width : width - 1 - k % width;
        good = start >= last && start < next && next <= n &&
               simple_segment(in + start, in + next, plane, pixels) == pixels;
        last = start + 1;
        for (i = 0; good && i < pixels; i++) {
            if (layout->bits == 1) {
                if (i % 8 == 0)
                    out[i / 8] = 0;
                out[i / 8] |= (uint8_t)((plane[i] != 0) << i % 8);
            } else if (layout->flags & RLE_PLANAR) {
                out[(sample * pixels + i) * width + byte] = plane[i];
            } else {
                out[(i * layout->samples + sample) * width + byte] = plane[i];
            }
        }
    }
    free(plane);
    return good;
}

static void check_decode(const uint8_t *data, size_t n, rle_layout layout)
{
    const size_t nbytes = rle_frame_bytes(&layout);
    uint8_t *const in = exactly(n), *const expected = exactly(nbytes);
    int first = 1, good;
    rle_fault fault, fault1 = {0, 0, 0, 0};
    rle_result result, result1 = RLE_OK;
    uint8_t *out;

    memcpy(in, data, n);
    good = simple_decode(in, n, expected, &layout);
    for (layout.path = RLE_PATH_PLAIN; layout.path <= RLE_PATH_AVX2; layout.path++) {
        if (rle_path_used((rle_path)layout.path) != (rle_path)layout.path)
            continue;
        out = exactly(nbytes);
        memset(&fault, 0, sizeof fault);
        result = rle_decode(in, n, out, nbytes, &layout, &fault);
        if (layout.bits != 1 || good) {
            REQUIRE((result == RLE_OK) == good);
            REQUIRE(!good || memcmp(out, expected, nbytes) == 0);
        } else if (result == RLE_OK) { /* a packed plane */
            if (!first)
                REQUIRE(memcmp(out, expected, nbytes) == 0);
            memcpy(expected, out, nbytes);
        }
        if (!first) {
            REQUIRE(result == result1);
            REQUIRE(memcmp(&fault, &fault1, sizeof fault) == 0);
        }
        REQUIRE(fault.offset <= n);
        first = 0;
        result1 = result;
        fault1 = fault;
        free(out);
    }
    free(expected);
    free(in);
}

/* The data as segments of equal lengths behind a header that says so. */
static void check_segments(const uint8_t *data, size_t n, rle_layout layout)
{
    const size_t segments = segments_of(&layout);
    uint8_t *const stream = exactly(n + 64);
    size_t k;

    memset(stream, 0, 64);
    put_ul(stream, segments);
    for (k = 0; k < segments; k++)
        put_ul(stream + 4 + 4 * k, 64 + n * k / segments);
    memcpy(stream + 64, data, n);
    check_decode(stream, n + 64, layout);
    free(stream);
}

UNCOVERED static void check_round_trip(const uint8_t *data, size_t n, rle_layout layout)
{
    const size_t nbytes = rle_frame_bytes(&layout), bound = rle_encode_bound(&layout);
    uint8_t *const samples = exactly(nbytes), *const expected = exactly(bound);
    uint8_t *room, *stream, *out;
    size_t i, used, used1 = 0;

    for (i = 0; i < nbytes; i++)
        samples[i] = n != 0 ? data[i % n] : 0;
    if (layout.bits == 1 && layout.rows * layout.columns % 8 != 0)
        samples[nbytes - 1] &= (uint8_t)((1u << layout.rows * layout.columns % 8) - 1);
    for (layout.path = RLE_PATH_PLAIN; layout.path <= RLE_PATH_AVX2; layout.path++) {
        if (rle_path_used((rle_path)layout.path) != (rle_path)layout.path)
            continue;
        room = exactly(bound);
        REQUIRE(rle_encode(samples, nbytes, room, bound, &layout, &used) == RLE_OK);
        REQUIRE(used % 2 == 0 && used <= bound);
        if (layout.path == RLE_PATH_PLAIN) {
            used1 = used;
            memcpy(expected, room, used);
        }
        REQUIRE(used == used1 && memcmp(room, expected, used) == 0);
        free(room);
        stream = exactly(used);
        memcpy(stream, expected, used);
        out = exactly(nbytes);
        REQUIRE(rle_decode(stream, used, out, nbytes, &layout, NULL) == RLE_OK);
        REQUIRE(memcmp(out, samples, nbytes) == 0);
        free(out);
        free(stream);
    }
    free(expected);
    free(samples);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct {
        uint32_t samples, bits;
    } kinds[8] = {{1, 8}, {1, 16}, {3, 8}, {1, 1}, {1, 32}, {3, 16}, {1, 64}, {3, 40}};
    rle_layout layout;

    if (size < 4)
        return 0;
    layout.samples = kinds[data[1] % 8].samples;
    layout.bits = kinds[data[1] % 8].bits;
    layout.flags = data[1] >> 3 & 3;
    layout.path = RLE_PATH_BEST;
    layout.rows = (size_t)data[2] % 4 + 1;
    layout.columns = (size_t)data[3] % 64 + 1;
    if (segments_of(&layout) > 3)
        layout.rows = 1;
    if (data[0] >= 0xFC && data[2] == 0xFC && layout.bits <= 16) {
        layout.rows = 1;
        layout.columns = (segments_of(&layout) <= 4 ? 4032 : 1984) + (size_t)data[3];
    }
    if (data[0] % 3 == 0)
        check_decode(data + 4, size - 4, layout);
    else if (data[0] % 3 == 1)
        check_segments(data + 4, size - 4, layout);
    else
        check_round_trip(data + 4, size - 4, layout);
    return 0;
}
