/* RLE Lossless: one frame's codestream <-> one frame's samples (PS3.5 Annex G).
 *
 *   codestream                                   a segment: packets, one after the other
 *   +--------------------------------------+
 *   | number of segments         UL, LE    |     n = first byte, two's complement
 *   | offset of segment 1 (= 64) UL, LE    |       0 ..  127   the next n + 1 bytes, as they are
 *   | offset of segment 2        UL, LE    |      -1 .. -127   the next byte, 1 - n times
 *   |   ... 15 offsets, unused ones 0 ...  |      -128         nothing
 *   +--------------------------------------+     until rows * columns bytes are there; then at
 *   | segment 1 (even length)              |     most padding follows (PS3.5 G.3, G.4, G.5)
 *   | segment 2 ...                        |
 *   +--------------------------------------+
 *
 *   A segment is a plane of bytes: sample by sample, the most significant byte first (G.2). With
 *   one bit allocated it has a byte of 0 or 1 for each pixel: the pixel code is padded with zero
 *   bits to a whole byte (G.2, and 8.2.2 for segmentations).
 *
 * What is promised: no function reads or writes outside the buffers it is given, for any input;
 * none allocates, none keeps state between calls, all may run in several threads at once; what
 * the decoder does is bounded by the sizes of its input and its output. If decoding fails, the
 * content of the output buffer is undefined. What is not promised: that a damaged codestream is
 * noticed. RLE has no check sums, so only damage that changes the number of bytes is.
 *
 * Written in the common subset of C99 and what MSVC compiles.
 */
#ifndef CODICOM_RLE_H
#define CODICOM_RLE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    RLE_HEADER_BYTES = 64, /* PS3.5 G.5 */
    RLE_MAX_SEGMENTS = 15  /* PS3.5 G.5 */
};

typedef enum rle_result {
    RLE_OK = 0,
    RLE_BAD_LAYOUT,    /* the layout is not one that this codec or Annex G knows */
    RLE_MANY_SEGMENTS, /* the layout needs more than 15 segments; expected: how many */
    RLE_BAD_BUFFER,    /* a buffer is not of the size that the layout needs; expected: that */
    RLE_NO_HEADER,     /* the codestream is shorter than the header; found: its length */
    RLE_BAD_COUNT,     /* the header says another number of segments; found, expected */
    RLE_BAD_OFFSET,    /* a segment starts in the header, before its predecessor's first packet
                          or beyond the end; found: where it starts */
    RLE_SHORT_SEGMENT, /* the segment ended before the plane was full; found, expected */
    RLE_CUT_PACKET,    /* the segment ended inside a packet; found, expected */
    RLE_TOO_LARGE      /* a segment would start at 4 GiB or later, which G.5 cannot say */
} rle_result;

/* Which code to run. BEST asks the CPU; the others are there so that tests can compare them. A
 * path that this CPU or build does not have stands for the best one that it has. */
typedef enum rle_path { RLE_PATH_BEST = 0, RLE_PATH_PLAIN, RLE_PATH_SSE41, RLE_PATH_AVX2 } rle_path;

enum {
    RLE_PLANAR = 1,    /* Planar Configuration 1: each sample's plane by itself */
    RLE_BIG_ENDIAN = 2 /* the samples' bytes are, or are to be, most significant first */
};

/* What a frame's samples look like outside of the codestream. */
typedef struct rle_layout {
    size_t rows;
    size_t columns;
    uint32_t samples; /* Samples per Pixel */
    uint32_t bits;    /* Bits Allocated: 1 (then samples is 1), or a multiple of 8 up to 64 */
    uint32_t flags;   /* RLE_PLANAR | RLE_BIG_ENDIAN */
    uint32_t path;    /* an rle_path */
} rle_layout;

/* Where and why decoding failed. */
typedef struct rle_fault {
    uint32_t segment;  /* from 1; 0: the frame as a whole */
    uint64_t offset;   /* in the codestream, in bytes */
    uint64_t found;    /* see rle_result */
    uint64_t expected;
} rle_fault;

/* The bytes of a frame of this layout, or 0 if there can be none: bad layout or overflow.
 * With bits 1 the samples are packed, the first in the least significant bit, and the last
 * byte is filled up with zero bits. */
size_t rle_frame_bytes(const rle_layout *layout);

/* The size that rle_encode needs for its output whatever the samples are, or 0 as above. It
 * has room for work and is more than the codestream can get long. */
size_t rle_encode_bound(const rle_layout *layout);

/* Decodes the frame at in[0 .. in_nbytes) to out[0 .. out_nbytes), out_nbytes being exactly
 * rle_frame_bytes. The buffers must not overlap. `fault` may be NULL; after RLE_OK its `found` is
 * the most bytes that a segment has left once its plane is full, and the rest means nothing.
 *
 * More lenient than Annex G where files are, and where nothing can be misunderstood: a segment
 * may have any length, odd ones included, and may go on after the plane is full; packets may
 * cross rows; the first segment may start after byte 64; unused offsets are not looked at; a
 * plane of one-bit pixels may be packed, eight to a byte, as some writers have it. */
rle_result rle_decode(const uint8_t *in, size_t in_nbytes, uint8_t *out, size_t out_nbytes,
                      const rle_layout *layout, rle_fault *fault);

/* Encodes the frame at in[0 .. in_nbytes), in_nbytes being exactly rle_frame_bytes, to out,
 * out_nbytes being at least rle_encode_bound, and sets *used to the codestream's length, an
 * even number. The buffers must not overlap. Conforming to G.3: no packet crosses a row, three
 * equal bytes are a replicate run, -128 is not used, segments have even lengths. The same
 * samples give the same bytes on every path. */
rle_result rle_encode(const uint8_t *in, size_t in_nbytes, uint8_t *out, size_t out_nbytes,
                      const rle_layout *layout, size_t *used);

/* The path that `path` stands for on this CPU. */
rle_path rle_path_used(rle_path path);

#ifdef __cplusplus
}
#endif
#endif
