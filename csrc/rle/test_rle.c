/* Tests of the RLE codec that want sanitizers: hostile streams and round trips on every path
 * (PS3.5 Annex G). Prints what failed; the exit status is the number of failures, at most 100.
 *
 * Every buffer is allocated in exactly the size that is passed on, so that AddressSanitizer sees
 * the first byte that is touched beyond it.
 */
#include "rle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;
static int checks;

#define CHECK(ok, what)                                                                         \
    do {                                                                                        \
        checks++;                                                                               \
        if (!(ok)) {                                                                            \
            failures++;                                                                         \
            printf("line %d, path %d: %s\n", __LINE__, (int)path, (what));                      \
        }                                                                                       \
    } while (0)

static void *exactly(size_t nbytes)
{
    void *p = malloc(nbytes != 0 ? nbytes : 1);

    if (p == NULL)
        exit(101);
    return p;
}

static void put_ul(uint8_t *p, size_t value)
{
    p[0] = (uint8_t)value;
    p[1] = (uint8_t)(value >> 8);
    p[2] = (uint8_t)(value >> 16);
    p[3] = (uint8_t)(value >> 24);
}

static rle_layout layout_of(size_t rows, size_t columns, uint32_t samples, uint32_t bits,
                            uint32_t flags, rle_path path)
{
    rle_layout layout;

    layout.rows = rows;
    layout.columns = columns;
    layout.samples = samples;
    layout.bits = bits;
    layout.flags = flags;
    layout.path = (uint32_t)path;
    return layout;
}

/* A codestream with one segment for each (bytes, length) pair, at offsets that fit. */
static uint8_t *stream_of(size_t count, const uint8_t *const *segments, const size_t *lengths,
                          size_t *nbytes)
{
    uint8_t *stream;
    size_t k, at = RLE_HEADER_BYTES;

    for (k = 0; k < count; k++)
        at += lengths[k];
    stream = exactly(at);
    *nbytes = at;
    memset(stream, 0, RLE_HEADER_BYTES);
    put_ul(stream, count);
    at = RLE_HEADER_BYTES;
    for (k = 0; k < count; k++) {
        put_ul(stream + 4 + 4 * k, at);
        memcpy(stream + at, segments[k], lengths[k]);
        at += lengths[k];
    }
    return stream;
}

static rle_result decode(const uint8_t *stream, size_t nbytes, const rle_layout *layout,
                         uint8_t **out, rle_fault *fault)
{
    const size_t size = rle_frame_bytes(layout);

    memset(fault, 0xEE, sizeof *fault);
    *out = exactly(size);
    memset(*out, 0xA5, size);
    return rle_decode(stream, nbytes, *out, size, layout, fault);
}

/* --- one segment, eight pixels ---------------------------------------------------------- */

typedef struct segment_case {
    const char *what;
    uint8_t bytes[16];
    size_t length;
    rle_result result;
    uint64_t offset;  /* of the fault */
    uint8_t pixels[8]; /* if RLE_OK */
} segment_case;

static const segment_case segment_cases[] = {
    {"a run of 8", {0xF9, 7}, 2, RLE_OK, 0, {7, 7, 7, 7, 7, 7, 7, 7}},
    {"a literal of 8, and padding", {7, 1, 2, 3, 4, 5, 6, 7, 8, 0}, 10, RLE_OK, 0,
     {1, 2, 3, 4, 5, 6, 7, 8}},
    {"odd length: two runs and a literal without padding", {0xFD, 1, 0xFE, 2, 0, 3}, 6, RLE_OK, 0,
     {1, 1, 1, 1, 2, 2, 2, 3}},
    {"one byte more than the plane, in the last run", {0xF8, 7}, 2, RLE_OK, 0,
     {7, 7, 7, 7, 7, 7, 7, 7}},
    {"one byte more, in the last literal", {8, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 10, RLE_OK, 0,
     {1, 2, 3, 4, 5, 6, 7, 8}},
    {"the largest run", {0x81, 9}, 2, RLE_OK, 0, {9, 9, 9, 9, 9, 9, 9, 9}},
    {"packets after the plane is full", {0xF9, 7, 0xF9, 8, 127}, 5, RLE_OK, 0,
     {7, 7, 7, 7, 7, 7, 7, 7}},
    {"-128 everywhere", {0x80, 0x80, 0xFD, 1, 0x80, 0xFD, 2, 0x80}, 8, RLE_OK, 0,
     {1, 1, 1, 1, 2, 2, 2, 2}},
    {"seven of eight", {0xFA, 7}, 2, RLE_SHORT_SEGMENT, 66, {0}},
    {"seven of eight, and padding that looks like a packet", {0xFA, 7, 0}, 3, RLE_CUT_PACKET, 66,
     {0}},
    {"nothing but -128", {0x80, 0x80, 0x80}, 3, RLE_SHORT_SEGMENT, 67, {0}},
    {"a literal of 8 with 7 bytes", {7, 1, 2, 3, 4, 5, 6, 7}, 8, RLE_CUT_PACKET, 64, {0}},
    {"a literal of 128 with one", {127, 1}, 2, RLE_CUT_PACKET, 64, {0}},
    {"a run without its byte", {0xFD, 1, 0xFD}, 3, RLE_CUT_PACKET, 66, {0}},
};

static void test_segments(rle_path path)
{
    const rle_layout layout = layout_of(2, 4, 1, 8, 0, path);
    size_t i, nbytes;

    for (i = 0; i < sizeof segment_cases / sizeof *segment_cases; i++) {
        const segment_case *const c = &segment_cases[i];
        const uint8_t *const bytes = c->bytes;
        uint8_t *out, *stream = stream_of(1, &bytes, &c->length, &nbytes);
        rle_fault fault;
        const rle_result result = decode(stream, nbytes, &layout, &out, &fault);

        CHECK(result == c->result, c->what);
        if (result == RLE_OK)
            CHECK(memcmp(out, c->pixels, 8) == 0, c->what);
        else
            CHECK(fault.segment == 1 && fault.offset == c->offset, c->what);
        free(out);
        free(stream);
    }
}

/* --- headers ---------------------------------------------------------------------------- */

typedef struct header_case {
    const char *what;
    uint32_t words[4]; /* number of segments, offsets */
    size_t nbytes;     /* of the codestream, which is runs of 8 after the header */
    rle_result result;
    uint32_t segment;
} header_case;

static const header_case header_cases[] = {
    {"as it should be", {2, 64, 66, 0}, 68, RLE_OK, 0},
    {"unused offsets are not looked at", {2, 64, 66, 0xFFFFFFFF}, 68, RLE_OK, 0},
    {"a gap before the first segment", {2, 66, 68, 0}, 70, RLE_OK, 0},
    {"an odd offset", {2, 64, 67, 0}, 69, RLE_SHORT_SEGMENT, 2}, /* 07 F9: a cut literal, or so */
    {"no byte", {2, 64, 66, 0}, 0, RLE_NO_HEADER, 0},
    {"a byte less than a header", {2, 64, 66, 0}, 63, RLE_NO_HEADER, 0},
    {"a header and nothing else", {2, 64, 66, 0}, 64, RLE_BAD_OFFSET, 1},
    {"no segments", {0, 64, 66, 0}, 68, RLE_BAD_COUNT, 0},
    {"one segment too few", {1, 64, 0, 0}, 68, RLE_BAD_COUNT, 0},
    {"one segment too many", {3, 64, 66, 67}, 68, RLE_BAD_COUNT, 0},
    {"2^32 - 1 segments", {0xFFFFFFFF, 64, 66, 0}, 68, RLE_BAD_COUNT, 0},
    {"a segment that starts in the header", {2, 0, 66, 0}, 68, RLE_BAD_OFFSET, 1},
    {"a segment that starts at the header's end less 1", {2, 63, 66, 0}, 68, RLE_BAD_OFFSET, 1},
    {"two segments at one place", {2, 64, 64, 0}, 68, RLE_BAD_OFFSET, 2},
    {"descending offsets", {2, 66, 64, 0}, 68, RLE_BAD_OFFSET, 2},
    {"a segment that starts at the end", {2, 64, 68, 0}, 68, RLE_BAD_OFFSET, 2},
    {"a segment that starts beyond the end", {2, 64, 0xFFFFFFFF, 0}, 68, RLE_BAD_OFFSET, 2},
    {"offsets whose sum wraps", {2, 0x80000000, 0x80000040, 0}, 68, RLE_BAD_OFFSET, 1},
};

static void test_headers(rle_path path)
{
    const rle_layout layout = layout_of(2, 4, 1, 16, 0, path);
    size_t i, k;

    for (i = 0; i < sizeof header_cases / sizeof *header_cases; i++) {
        const header_case *const c = &header_cases[i];
        uint8_t whole[80] = {0}, *stream = exactly(c->nbytes), *out;
        rle_fault fault;
        rle_result result;

        for (k = 0; k < 4; k++)
            put_ul(whole + 4 * k, c->words[k]);
        for (k = 64; k + 1 < sizeof whole; k += 2) {
            whole[k] = 0xF9;
            whole[k + 1] = 7;
        }
        memcpy(stream, whole, c->nbytes);
        result = decode(stream, c->nbytes, &layout, &out, &fault);
        if (c->result == RLE_SHORT_SEGMENT)
            CHECK(result == RLE_SHORT_SEGMENT || result == RLE_CUT_PACKET, c->what);
        else
            CHECK(result == c->result, c->what);
        if (result != RLE_OK)
            CHECK(fault.segment == c->segment, c->what);
        free(out);
        free(stream);
    }
}

static void test_layouts(rle_path path)
{
    static const struct {
        const char *what;
        size_t rows, columns;
        uint32_t samples, bits;
        int valid; /* 1: fits; 0: no such frame; -1: more than 15 segments */
    } cases[] = {
        {"8 bits", 3, 5, 1, 8, 1},
        {"24 bits", 3, 5, 1, 24, 1},
        {"1 bit", 3, 5, 1, 1, 1},
        {"15 segments", 3, 5, 15, 8, 1},
        {"16 segments", 3, 5, 2, 64, -1},
        {"three 64-bit samples", 3, 5, 3, 64, -1},
        {"three 1-bit samples", 3, 5, 3, 1, 0},
        {"12 bits", 3, 5, 1, 12, 0},
        {"72 bits", 3, 5, 1, 72, 0},
        {"0 bits", 3, 5, 1, 0, 0},
        {"no rows", 0, 5, 1, 8, 0},
        {"no columns", 3, 0, 1, 8, 0},
        {"no samples", 3, 5, 0, 8, 0},
        {"more than the address space", (size_t)-1, 5, 1, 8, 0},
        {"more than the address space in bytes", (size_t)-1 / 4, 2, 1, 32, 0},
    };
    size_t i, used = 9;
    uint8_t byte = 0;

    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        const rle_layout layout = layout_of(cases[i].rows, cases[i].columns, cases[i].samples,
                                            cases[i].bits, 0, path);
        const size_t nbytes = rle_frame_bytes(&layout);
        const rle_result expected = cases[i].valid > 0   ? RLE_BAD_BUFFER
                                    : cases[i].valid < 0 ? RLE_MANY_SEGMENTS
                                                         : RLE_BAD_LAYOUT;
        CHECK((nbytes != 0) == (cases[i].valid != 0), cases[i].what);
        CHECK((rle_encode_bound(&layout) != 0) == (cases[i].valid > 0), cases[i].what);
        CHECK(rle_decode(&byte, 1, &byte, 0, &layout, NULL) == expected, cases[i].what);
        CHECK(rle_encode(&byte, 0, &byte, 1, &layout, &used) == expected, cases[i].what);
        CHECK(used == 0, cases[i].what);
    }
}

/* --- round trips and mutations ---------------------------------------------------------- */

static uint32_t seed = 1;

static uint32_t chance(uint32_t n)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % n;
}

/* Samples with runs and noise of all lengths. */
static void paint(uint8_t *p, size_t nbytes, uint32_t kind)
{
    size_t i = 0, n;

    while (i < nbytes) {
        const uint8_t value = (uint8_t)chance(256);
        n = 1 + chance(kind % 3 == 0 ? 4 : kind % 3 == 1 ? 40 : 600);
        for (; n != 0 && i < nbytes; n--)
            p[i++] = kind & 1 ? value : (uint8_t)chance(kind & 2 ? 3 : 256);
    }
}

/* G.3 as a control: rows apart, no -128, no three equal bytes in a literal, even lengths. */
static int conforming(const uint8_t *stream, size_t nbytes, size_t rows, size_t columns)
{
    const size_t count = stream[0];
    size_t k, row, left, at, stop, i, n;

    for (k = 0; k < count; k++) {
        at = stream[4 + 4 * k] | (size_t)stream[5 + 4 * k] << 8 | (size_t)stream[6 + 4 * k] << 16;
        stop = nbytes;
        if (k + 1 < count)
            stop = stream[8 + 4 * k] | (size_t)stream[9 + 4 * k] << 8 |
                   (size_t)stream[10 + 4 * k] << 16;
        if (at % 2 != 0 || stop % 2 != 0)
            return 0;
        for (row = 0; row < rows; row++)
            for (left = columns; left != 0; left -= n) {
                if (at + 1 >= stop || stream[at] == 128)
                    return 0;
                n = stream[at] < 128 ? stream[at] + (size_t)1 : 257 - (size_t)stream[at];
                if (n > left)
                    return 0;
                if (stream[at] < 128)
                    for (i = 0; i + 2 < n; i++)
                        if (stream[at + 1 + i] == stream[at + 2 + i] &&
                            stream[at + 1 + i] == stream[at + 3 + i])
                            return 0;
                at += stream[at] < 128 ? n + 1 : 2;
            }
        if (stop - at > 1 || (stop - at == 1 && stream[at] != 0))
            return 0;
    }
    return 1;
}

static void test_round_trip(rle_path path, size_t rows, size_t columns, uint32_t samples,
                            uint32_t bits, uint32_t flags)
{
    const rle_layout layout = layout_of(rows, columns, samples, bits, flags, path);
    const rle_layout control = layout_of(rows, columns, samples, bits, flags, RLE_PATH_PLAIN);
    const size_t nbytes = rle_frame_bytes(&layout), bound = rle_encode_bound(&layout);
    uint8_t *const pixels = exactly(nbytes), *const room = exactly(bound);
    uint8_t *const other = exactly(bound);
    uint8_t *stream, *out;
    size_t used, used2, i;
    uint32_t kind;
    rle_fault fault;

    for (kind = 0; kind < 6; kind++) {
        paint(pixels, nbytes, kind);
        if (bits == 1 && rows * columns % 8 != 0)
            pixels[nbytes - 1] &= (uint8_t)((1u << rows * columns % 8) - 1);
        memset(room, 0xEE, bound);
        CHECK(rle_encode(pixels, nbytes, room, bound, &layout, &used) == RLE_OK, "encode");
        CHECK(rle_encode(pixels, nbytes, other, bound, &control, &used2) == RLE_OK, "control");
        CHECK(used == used2 && memcmp(room, other, used) == 0, "paths give different streams");
        CHECK(conforming(room, used, rows, columns), "the stream breaks a rule of G.3");
        stream = exactly(used);
        memcpy(stream, room, used);
        CHECK(decode(stream, used, &layout, &out, &fault) == RLE_OK, "decode");
        CHECK(memcmp(out, pixels, nbytes) == 0, "the round trip changed the samples");
        free(out);
        /* Damage it, and cut it off: any result will do, if memory is left alone. */
        for (i = 0; i < 12; i++) {
            const size_t length = i % 3 == 0 ? chance((uint32_t)used) : used;
            uint8_t *const broken = exactly(length);
            memcpy(broken, stream, length);
            if (length != 0 && i % 3 != 0)
                broken[(i & 1 ? 64 : 0) + chance((uint32_t)(length - (i & 1 ? 64 : 0)))] =
                    (uint8_t)chance(256);
            if (decode(broken, length, &layout, &out, &fault) != RLE_OK)
                CHECK(fault.offset <= length, "the fault is outside of the stream");
            free(out);
            free(broken);
        }
        free(stream);
    }
    free(pixels);
    free(room);
    free(other);
}

static void test_round_trips(rle_path path)
{
    static const size_t sizes[][2] = {
        {1, 1},   {1, 2},    {2, 1},    {1, 3},    {3, 3},     {7, 13},   {16, 16},
        {1, 127}, {2, 128},  {3, 129},  {5, 257},  {1, 4095},  {2, 4096}, {2, 4097},
        {1, 9000}, {1000, 3}, {33, 255}, {64, 64}, {1, 2048},  {3, 2049}, {1, 4226},
    };
    static const struct {
        uint32_t samples, bits;
    } kinds[] = {{1, 1}, {1, 8}, {1, 16}, {1, 24}, {1, 32}, {1, 64}, {3, 8}, {3, 16}, {3, 32}, {15, 8}};
    size_t i, k;
    uint32_t flags;

    for (i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (k = 0; k < sizeof kinds / sizeof *kinds; k++)
            for (flags = 0; flags < 4; flags++)
                test_round_trip(path, sizes[i][0], sizes[i][1], kinds[k].samples, kinds[k].bits,
                                flags);
}

/* A plane of one-bit pixels may have been packed before it was encoded. */
static void test_packed_bits(rle_path path)
{
    const rle_layout layout = layout_of(3, 5, 1, 1, 0, path);
    static const uint8_t by_byte[] = {0xFA, 1, 0xF9, 0};       /* 7 ones, 8 zeros */
    static const uint8_t by_bit[] = {1, 0x7F, 0xFF};           /* 15 bits in two bytes */
    static const uint8_t by_bit_padded[] = {1, 0x7F, 0x00, 0}; /* the same, padded */
    static const uint8_t neither[] = {2, 1, 1, 1};             /* three bytes */
    const uint8_t *const segments[] = {by_byte, by_bit, by_bit_padded, neither};
    const size_t lengths[] = {4, 3, 4, 4};
    const uint8_t expected[][2] = {{0x7F, 0}, {0x7F, 0x7F}, {0x7F, 0}};
    uint8_t *stream, *out;
    size_t i, nbytes;
    rle_fault fault;

    for (i = 0; i < 4; i++) {
        stream = stream_of(1, &segments[i], &lengths[i], &nbytes);
        if (i == 3) {
            CHECK(decode(stream, nbytes, &layout, &out, &fault) == RLE_SHORT_SEGMENT, "3 bytes");
            CHECK(fault.found == 3 && fault.expected == 15, "3 of 15 bytes");
        } else {
            CHECK(decode(stream, nbytes, &layout, &out, &fault) == RLE_OK, "one bit");
            CHECK(memcmp(out, expected[i], 2) == 0, "the bits differ");
        }
        free(out);
        free(stream);
    }
}

int main(void)
{
    rle_path path;

    for (path = RLE_PATH_PLAIN; path <= RLE_PATH_AVX2; path++) {
        if (rle_path_used(path) != path)
            continue;
        test_segments(path);
        test_headers(path);
        test_layouts(path);
        test_packed_bits(path);
        test_round_trips(path);
    }
    printf("rle: %d checks, %d failed\n", checks, failures);
    return failures > 100 ? 100 : failures;
}
