/* What the files of this folder share. */
#ifndef CODICOM_PIXELS_INTERNAL_H
#define CODICOM_PIXELS_INTERNAL_H

#include "pixels.h"

/* Loops that gain from wider vectors are compiled twice, and the loader chooses, where the
 * toolchain can do that (GCC with the GNU C library). */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__GLIBC__) && \
    !defined(__SANITIZE_ADDRESS__)
#define CP_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define CP_WIDE
#endif

/* Results are compared bit by bit with a reference: the compiler shall not fuse what is not. */
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#endif

/* cp_ybr_to_rgb, with AVX2 or without. */
void cp_ybr_to_rgb_by(const uint8_t *src, uint8_t *dst, size_t pixels, int wide);

#endif
