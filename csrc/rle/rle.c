/* RLE Lossless: the frame around the packets (PS3.5 G.2, G.4, G.5); the format is drawn in rle.h.
 *
 * Here: the layout's arithmetic, the header, which segment is which byte of a sample, and the
 * choice of the path. The packets themselves are in rle_template.h.
 */
#include "rle_kernels.h"

#include <string.h>

#if RLE_X86 && defined(_MSC_VER) && !defined(__clang__)
#include <intrin.h>
#endif

/* The one way out with an error. */
#define RLE_FAIL(result_, segment_, offset_, found_, expected_)                                 \
    do {                                                                                        \
        if (fault != NULL) {                                                                    \
            fault->segment = (uint32_t)(segment_);                                              \
            fault->offset = (uint64_t)(offset_);                                                \
            fault->found = (uint64_t)(found_);                                                  \
            fault->expected = (uint64_t)(expected_);                                            \
        }                                                                                       \
        return (result_);                                                                       \
    } while (0)

/* --- which path ------------------------------------------------------------------------- */

#if RLE_X86 && defined(_MSC_VER) && !defined(__clang__)
static rle_path best_path(void)
{
    /* Asking is slow on virtual machines. Threads that ask at once store the same answer. */
    static volatile long known = 0;
    int r[4];

    if (known == 0) {
        rle_path path = RLE_PATH_PLAIN;
        int avx_usable;
        __cpuid(r, 1);
        if (r[2] >> 19 & 1)
            path = RLE_PATH_SSE41;
        avx_usable = (r[2] >> 27 & 1) && (r[2] >> 28 & 1) && (_xgetbv(0) & 6) == 6;
        __cpuid(r, 0);
        if (avx_usable && r[0] >= 7) {
            __cpuidex(r, 7, 0);
            if ((r[1] >> 5 & 1) && (r[1] >> 3 & 1) && (r[1] >> 8 & 1))
                path = RLE_PATH_AVX2;
        }
        known = (long)path;
    }
    return (rle_path)known;
}
#elif RLE_X86
static rle_path best_path(void)
{
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
        __builtin_cpu_supports("bmi2"))
        return RLE_PATH_AVX2;
    return __builtin_cpu_supports("sse4.1") ? RLE_PATH_SSE41 : RLE_PATH_PLAIN;
}
#else
static rle_path best_path(void)
{
    return RLE_PATH_PLAIN;
}
#endif

rle_path rle_path_used(rle_path path)
{
    const rle_path best = best_path();

    return path == RLE_PATH_BEST || path > best ? best : path;
}

static const rle_kernels *kernels_for(uint32_t path)
{
    switch (rle_path_used((rle_path)path)) {
#if RLE_X86
    case RLE_PATH_AVX2:
        return &rle_kernels_avx2;
    case RLE_PATH_SSE41:
        return &rle_kernels_sse41;
#endif
    default:
        return &rle_kernels_plain;
    }
}

/* --- sizes ------------------------------------------------------------------------------ */

/* a * b to *product; 0 if that overflows. */
static int multiply(size_t a, size_t b, size_t *product)
{
    if (b != 0 && a > SIZE_MAX / b)
        return 0;
    *product = a * b;
    return 1;
}

/* How many segments the frame has, or 0 if the layout makes no sense. */
static size_t segments_of(const rle_layout *layout)
{
    if (layout->rows == 0 || layout->columns == 0 || layout->samples == 0)
        return 0;
    if (layout->bits == 1)
        return layout->samples == 1 ? 1 : 0;
    if (layout->bits == 0 || layout->bits > 64 || layout->bits % 8 != 0)
        return 0;
    return (size_t)layout->samples * (layout->bits / 8);
}

size_t rle_frame_bytes(const rle_layout *layout)
{
    const size_t segments = segments_of(layout);
    size_t pixels, nbytes;

    if (segments == 0 || !multiply(layout->rows, layout->columns, &pixels))
        return 0;
    if (layout->bits == 1)
        return pixels / 8 + (pixels % 8 != 0);
    return multiply(pixels, segments, &nbytes) ? nbytes : 0;
}

/* The room that one segment gets while it is written: the worst that can be, literal runs of
 * 128 only, the padding byte, and what vector stores may touch after it. 0 on overflow. */
static size_t segment_room(const rle_layout *layout)
{
    const size_t columns = layout->columns;
    const size_t packets = columns / RLE_PACKET + (columns % RLE_PACKET != 0);
    size_t room;

    if (columns > SIZE_MAX - packets || !multiply(columns + packets, layout->rows, &room) ||
        room > SIZE_MAX - RLE_SLACK)
        return 0;
    return room + RLE_SLACK;
}

size_t rle_encode_bound(const rle_layout *layout)
{
    const size_t segments = segments_of(layout);
    const size_t room = segment_room(layout);
    size_t nbytes;

    if (segments == 0 || segments > RLE_MAX_SEGMENTS || rle_frame_bytes(layout) == 0 ||
        room == 0 || !multiply(room, segments, &nbytes) || nbytes > SIZE_MAX - RLE_HEADER_BYTES)
        return 0;
    return nbytes + RLE_HEADER_BYTES;
}

/* Byte j of a pixel (or of one sample, if the samples are apart) is the plane of which segment,
 * counted from the group's first: G.2 has the most significant byte of a sample first. */
static size_t segment_of_byte(const rle_layout *layout, size_t j)
{
    const size_t width = layout->bits / 8;

    if (layout->flags & RLE_BIG_ENDIAN)
        return j;
    return j / width * width + (width - 1 - j % width);
}

/* --- decoding --------------------------------------------------------------------------- */

static uint32_t read_ul(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* Makes a stream of each segment. Their packets lie between their offset and the next one. */
static rle_result read_header(const uint8_t *in, size_t in_nbytes, size_t segments,
                              rle_stream *streams, rle_fault *fault)
{
    size_t k, start, last;

    if (in_nbytes < RLE_HEADER_BYTES)
        RLE_FAIL(RLE_NO_HEADER, 0, 0, in_nbytes, RLE_HEADER_BYTES);
    if (read_ul(in) != segments)
        RLE_FAIL(RLE_BAD_COUNT, 0, 0, read_ul(in), segments);
    last = RLE_HEADER_BYTES;
    for (k = 0; k < segments; k++) {
        start = read_ul(in + 4 + 4 * k);
        if (start < last || start >= in_nbytes)
            RLE_FAIL(RLE_BAD_OFFSET, k + 1, 4 + 4 * k, start, last);
        if (k != 0)
            streams[k - 1].end = in + start;
        streams[k].in = in + start;
        streams[k].end = in + in_nbytes;
        last = start + 1;
    }
    for (k = 0; k < segments; k++) {
        rle_stream *const stream = &streams[k];
        stream->fast = stream->end - stream->in > RLE_REACH ? stream->end - RLE_REACH : stream->in;
    }
    return RLE_OK;
}

/* A plane is not full though its segment is used up: is that all, or was a packet cut? */
static rle_result fail_short(const uint8_t *in, const rle_stream *stream, size_t segment,
                             size_t have, size_t total, rle_fault *fault)
{
    if (stream->in < stream->end) {
        const int n = (int8_t)*stream->in;
        RLE_FAIL(RLE_CUT_PACKET, segment, stream->in - in, stream->end - stream->in,
                 n < 0 ? 2 : n + 2);
    }
    RLE_FAIL(RLE_SHORT_SEGMENT, segment, stream->in - in, have, total);
}

/* The planes are full: notes how many bytes a segment has left, the padding included. */
static void note_rest(const rle_stream *streams, size_t count, rle_fault *fault)
{
    size_t k;

    if (fault == NULL)
        return;
    for (k = 0; k < count; k++) {
        const uint64_t rest = (uint64_t)(streams[k].end - streams[k].in);
        if (rest > fault->found)
            fault->found = rest;
    }
}

/* Bits Allocated 1: one byte for each pixel, or, as some writers understood it, packed bits. */
static rle_result decode_one_bit(const uint8_t *in, uint8_t *out, size_t pixels,
                                 const rle_kernels *kernels, rle_stream *stream, rle_fault *fault)
{
    const size_t packed = pixels / 8 + (pixels % 8 != 0);
    const rle_stream start = *stream;
    size_t have = kernels->decode_bits(stream, out, pixels);

    if (have == pixels) {
        note_rest(stream, 1, fault);
        return RLE_OK;
    }
    /* A zero byte that makes the length even looks like a cut packet. */
    if (have != packed || stream->end - stream->in > 1)
        return fail_short(in, stream, 1, have, pixels, fault);
    *stream = start;
    kernels->decode_planes(stream, 1, out, packed, &have);
    if (pixels % 8 != 0)
        out[packed - 1] &= (uint8_t)((1u << pixels % 8) - 1);
    return RLE_OK;
}

rle_result rle_decode(const uint8_t *in, size_t in_nbytes, uint8_t *out, size_t out_nbytes,
                      const rle_layout *layout, rle_fault *fault)
{
    rle_stream streams[RLE_MAX_SEGMENTS], group[RLE_MAX_SEGMENTS];
    const size_t segments = segments_of(layout);
    const size_t nbytes = rle_frame_bytes(layout);
    const rle_kernels *const kernels = kernels_for(layout->path);
    size_t pixels, size, first, have, j, bad;
    rle_result result;

    if (fault != NULL)
        fault->found = 0;
    if (nbytes == 0)
        RLE_FAIL(RLE_BAD_LAYOUT, 0, 0, 0, 0);
    if (segments > RLE_MAX_SEGMENTS)
        RLE_FAIL(RLE_MANY_SEGMENTS, 0, 0, segments, RLE_MAX_SEGMENTS);
    if (out_nbytes != nbytes)
        RLE_FAIL(RLE_BAD_BUFFER, 0, 0, out_nbytes, nbytes);
    result = read_header(in, in_nbytes, segments, streams, fault);
    if (result != RLE_OK)
        return result;
    pixels = layout->rows * layout->columns;
    if (layout->bits == 1)
        return decode_one_bit(in, out, pixels, kernels, streams, fault);

    /* A group is what is interleaved: all segments, or those of one sample. */
    size = layout->flags & RLE_PLANAR ? layout->bits / 8 : segments;
    if (size == 1) {
        bad = kernels->decode_planes(streams, segments, out, pixels, &have);
        if (bad < segments)
            return fail_short(in, &streams[bad], bad + 1, have, pixels, fault);
        note_rest(streams, segments, fault);
        return RLE_OK;
    }
    for (first = 0; first < segments; first += size) {
        for (j = 0; j < size; j++)
            group[j] = streams[first + segment_of_byte(layout, j)];
        bad = kernels->decode_group(group, size, out + first * pixels, pixels, &have);
        if (bad < size)
            return fail_short(in, &group[bad], first + segment_of_byte(layout, bad) + 1, have,
                              pixels, fault);
        note_rest(group, size, fault);
    }
    return RLE_OK;
}

/* --- encoding --------------------------------------------------------------------------- */

static void write_ul(uint8_t *p, size_t value)
{
    p[0] = (uint8_t)value;
    p[1] = (uint8_t)(value >> 8);
    p[2] = (uint8_t)(value >> 16);
    p[3] = (uint8_t)(value >> 24);
}

rle_result rle_encode(const uint8_t *in, size_t in_nbytes, uint8_t *out, size_t out_nbytes,
                      const rle_layout *layout, size_t *used)
{
    uint8_t *ends[RLE_MAX_SEGMENTS];
    const size_t segments = segments_of(layout);
    const size_t nbytes = rle_frame_bytes(layout);
    const size_t bound = rle_encode_bound(layout);
    const size_t room = segment_room(layout);
    const rle_kernels *const kernels = kernels_for(layout->path);
    size_t size, first, k, j, at = RLE_HEADER_BYTES;

    *used = 0;
    if (nbytes == 0)
        return RLE_BAD_LAYOUT;
    if (segments > RLE_MAX_SEGMENTS)
        return RLE_MANY_SEGMENTS;
    if (bound == 0)
        return RLE_BAD_LAYOUT;
    if (in_nbytes != nbytes || out_nbytes < bound)
        return RLE_BAD_BUFFER;
    memset(out, 0, RLE_HEADER_BYTES);
    write_ul(out, segments);

    /* The segments of a group grow side by side, each in the room of its worst case, and are
     * then pushed together. */
    size = layout->flags & RLE_PLANAR && layout->bits != 1 ? layout->bits / 8 : segments;
    for (first = 0; first < segments; first += size) {
        uint8_t *const base = out + at;
        const uint8_t *const source = in + first * (layout->rows * layout->columns);
        for (j = 0; j < size; j++)
            ends[j] = base + (layout->bits == 1 ? 0 : segment_of_byte(layout, j)) * room;
        if (layout->bits == 1)
            kernels->encode_bits(in, layout->rows, layout->columns, ends);
        else
            kernels->encode_group(source, layout->rows, layout->columns, size, ends);
        for (k = 0; k < size; k++) {
            uint8_t *const start = base + k * room;
            size_t length;
            j = layout->bits == 1 ? 0 : segment_of_byte(layout, k); /* its own inverse */
            length = (size_t)(ends[j] - start);
            if (length & 1)
                start[length++] = 0;
            if (at > UINT32_MAX)
                return RLE_TOO_LARGE;
            write_ul(out + 4 + 4 * (first + k), at);
            memmove(out + at, start, length);
            at += length;
        }
    }
    *used = at;
    return RLE_OK;
}
