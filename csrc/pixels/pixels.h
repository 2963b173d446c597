/* Kernels for pixel data: what Python would be slow at, and nothing else.
 *
 * Guarantees: no allocation, no global state, no Python; every function touches exactly the bytes
 * that its arguments name, so callers may run it without the GIL and from several threads. Samples
 * are little endian where a function does not say otherwise. Not guaranteed: that source and
 * destination may overlap, except where "in place" is said.
 */
#ifndef CODICOM_PIXELS_H
#define CODICOM_PIXELS_H

#include <stddef.h>
#include <stdint.h>

/* Why cp_fragments stopped. */
enum {
    CP_MORE = 0,             /* the output is full; go on at *next */
    CP_DELIMITER = 1,        /* a sequence delimiter (FFFE,E0DD) */
    CP_END = 2,              /* the end of the data, after a whole fragment */
    CP_HEADER_TRUNCATED = 3, /* fewer than 8 bytes are left, but not none */
    CP_UNEXPECTED_TAG = 4,   /* neither an item nor a sequence delimiter, at *next */
    CP_UNDEFINED_LENGTH = 5, /* an item of undefined length, at *next */
    CP_VALUE_TRUNCATED = 6   /* the last fragment recorded was cut to what the data has */
};

/* Unpack `count` bits of `src` (`src_n` bytes), the first being bit `first_bit` counted from the
 * least significant bit of src[0] (PS3.5 8.1.1), to one byte each in `dst`.
 * Returns 0, or -1 if `src` does not have that many bits. */
int cp_unpack_bits(const uint8_t *src, size_t src_n, uint64_t first_bit, uint8_t *dst,
                   size_t count);

/* Pack `count` bytes of value 0 or 1 to bits, the first in the least significant bit; `dst` has
 * (count + 7) / 8 bytes and unused bits of the last one are 0. Returns 0, or -1 if a byte is
 * neither 0 nor 1. */
int cp_pack_bits(const uint8_t *src, size_t count, uint8_t *dst);

/* Copy `count` bits from bit `src_bit` of `src` to bit `dst_bit` of `dst`; other bits of `dst`
 * keep their value. Returns 0, or -1 if either buffer is too small. */
int cp_copy_bits(const uint8_t *src, size_t src_n, uint64_t src_bit, uint8_t *dst, size_t dst_n,
                 uint64_t dst_bit, uint64_t count);

/* Reverse the bytes of each of the `n` words of `width` 2, 4 or 8 bytes. In place allowed.
 * Returns 0, or -1 for another width. */
int cp_swap(const uint8_t *src, uint8_t *dst, size_t n, int width);

/* Planes of `pixels` samples each, one after the other, to samples of a pixel side by side
 * (Planar Configuration 1 to 0, PS3.3 C.7.6.3.1.3), or back; `samples` planes of `width` bytes a
 * sample. Returns 0, or -1 for a width other than 1, 2, 4 and 8. */
int cp_interleave(const uint8_t *src, uint8_t *dst, size_t pixels, int samples, int width);
int cp_deinterleave(const uint8_t *src, uint8_t *dst, size_t pixels, int samples, int width);

/* YBR_FULL to RGB and back (PS3.3 C.7.6.3.1.2), 8 bits, interleaved, in single precision rounded
 * half up and clamped. In place allowed. */
void cp_ybr_to_rgb(const uint8_t *src, uint8_t *dst, size_t pixels);
void cp_rgb_to_ybr(const uint8_t *src, uint8_t *dst, size_t pixels);

/* YBR_FULL_422 (Y1 Y2 CB CR) to YBR_FULL, `pairs` pairs of pixels of `width` 1 or 2 bytes a
 * sample. Returns 0, or -1 for another width. */
int cp_expand_422(const uint8_t *src, uint8_t *dst, size_t pairs, int width);

/* YBR_FULL (`pairs` pairs of pixels) to YBR_FULL_422 by keeping the colour of each pair's first
 * pixel. */
int cp_subsample_422(const uint8_t *src, uint8_t *dst, size_t pairs, int width);

/* Apply a linear window (PS3.3 C.11.2.1.2.1): up to centre - width / 2 it is `low`, beyond centre +
 * width / 2 `high`, and on a line between; not a number stays that. `width` may be 0. In place
 * allowed. */
void cp_window(const double *src, double *dst, size_t n, double centre, double width, double low,
               double high);

/* Clear the bits of each sample above `bits` (unsigned), or fill them with the sign (signed).
 * `width` is 1, 2, 4 or 8 bytes. In place allowed. Returns 0, or -1 for bad arguments. */
int cp_fix_bits(const uint8_t *src, uint8_t *dst, size_t n, int width, int bits, int is_signed);

/* 1 if cp_fix_bits would change nothing, 0 if it would, -1 for bad arguments. */
int cp_bits_clean(const uint8_t *src, size_t n, int width, int bits, int is_signed);

/* Index the fragments of encapsulated pixel data (PS3.5 A.4) from `pos` on: the offset of each
 * one's first value byte and its length. Reads at most `limit` fragments, returns how many, puts
 * the offset of the next item header in *next and one of the codes above in *why. */
size_t cp_fragments(const uint8_t *buf, uint64_t size, uint64_t pos, int big_endian, size_t limit,
                    uint64_t *starts, uint64_t *lengths, uint64_t *next, int *why);

#endif
