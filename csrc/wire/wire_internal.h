/* What wire.c and wire_file.c share, and nobody else sees. */
#ifndef CODICOM_WIRE_INTERNAL_H
#define CODICOM_WIRE_INTERNAL_H

#include "wire.h"

#include <string.h>

#define UNDEFINED_LENGTH 0xFFFFFFFFu
#define ITEM_TAG 0xFFFEE000u
#define ITEM_DELIMITER 0xFFFEE00Du
#define SEQUENCE_DELIMITER 0xFFFEE0DDu
#define PIXEL_DATA 0x7FE00010u

/* Bytes of a header, and the item header behind it that says what an undefined length holds. */
#define PEEK_BODY 20
/* In the meta information also the value of (0002,0010). */
#define PEEK_META (8 + CW_SYNTAX_MAX)
/* A tape longer than this is not kept for the next scan. */
#define KEEP_RECORDS 8192

enum { MODE_ELEMENTS, MODE_ITEMS, MODE_FRAGMENTS, MODE_SEARCH };
enum { PHASE_RANGE, PHASE_PREAMBLE, PHASE_META, PHASE_DETECT, PHASE_BODY };
enum { STEP_ON = 2 }; /* beside CW_DONE and the rest: go on */

/* The one way out of every function: return unless the call wants to go on. */
#define TRY(call)                 \
    do {                          \
        int outcome_ = (call);    \
        if (outcome_ != STEP_ON)  \
            return outcome_;      \
    } while (0)

/* ---- bytes ---------------------------------------------------------------------------------- */

static inline uint32_t get16(const uint8_t *p, int big)
{
    return big ? (uint32_t)p[0] << 8 | p[1] : (uint32_t)p[1] << 8 | p[0];
}

static inline uint32_t get32(const uint8_t *p, int big)
{
    return big ? get16(p, 1) << 16 | get16(p + 2, 1) : get16(p + 2, 0) << 16 | get16(p, 0);
}

static inline uint32_t get_tag(const uint8_t *p, int big)
{
    return get16(p, big) << 16 | get16(p + 2, big);
}

/* The bytes [pos, pos + size) of the input, or NULL after asking for them. */
static inline const uint8_t *at(cw_scan *s, uint64_t size)
{
    uint64_t pos = s->out.pos;
    if (pos >= s->window_start && pos <= s->window_end && s->window_end - pos >= size)
        return s->window + (size_t)(pos - s->window_start);
    s->out.need = pos;
    s->out.need_size = size;
    return NULL;
}

static inline uint64_t least(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

/* ---- VRs ------------------------------------------------------------------------------------ */

enum { VR_NONE, VR_UNKNOWN, VR_SHORT, VR_LONG, VR_LONG_BYTES };

#define VR_AT(a, b) [(a - 'A') * 26 + (b - 'A')]
#define VR_CODE(a, b) ((uint16_t)((a) << 8 | (b)))

/* PS3.5 table 6.2-1 and 7.1.2: which VRs have which form of length. 0: not in the table. */
static const uint8_t vr_table[26 * 26] = {
    VR_AT('A', 'E') = VR_SHORT, VR_AT('A', 'S') = VR_SHORT, VR_AT('A', 'T') = VR_SHORT,
    VR_AT('C', 'S') = VR_SHORT, VR_AT('D', 'A') = VR_SHORT, VR_AT('D', 'S') = VR_SHORT,
    VR_AT('D', 'T') = VR_SHORT, VR_AT('F', 'D') = VR_SHORT, VR_AT('F', 'L') = VR_SHORT,
    VR_AT('I', 'S') = VR_SHORT, VR_AT('L', 'O') = VR_SHORT, VR_AT('L', 'T') = VR_SHORT,
    VR_AT('P', 'N') = VR_SHORT, VR_AT('S', 'H') = VR_SHORT, VR_AT('S', 'L') = VR_SHORT,
    VR_AT('S', 'S') = VR_SHORT, VR_AT('S', 'T') = VR_SHORT, VR_AT('T', 'M') = VR_SHORT,
    VR_AT('U', 'I') = VR_SHORT, VR_AT('U', 'L') = VR_SHORT, VR_AT('U', 'S') = VR_SHORT,
    VR_AT('S', 'Q') = VR_LONG, VR_AT('S', 'V') = VR_LONG, VR_AT('U', 'C') = VR_LONG,
    VR_AT('U', 'N') = VR_LONG, VR_AT('U', 'R') = VR_LONG, VR_AT('U', 'T') = VR_LONG,
    VR_AT('U', 'V') = VR_LONG, VR_AT('O', 'B') = VR_LONG_BYTES, VR_AT('O', 'D') = VR_LONG_BYTES,
    VR_AT('O', 'F') = VR_LONG_BYTES, VR_AT('O', 'L') = VR_LONG_BYTES,
    VR_AT('O', 'V') = VR_LONG_BYTES, VR_AT('O', 'W') = VR_LONG_BYTES,
};

static inline int vr_kind(uint8_t a, uint8_t b)
{
    unsigned x = (unsigned)a - 'A', y = (unsigned)b - 'A';
    if (x >= 26 || y >= 26)
        return VR_NONE;
    int kind = vr_table[x * 26 + y];
    return kind ? kind : VR_UNKNOWN;
}

static inline int is_letter(uint8_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* ---- functions of wire.c and wire_file.c ---------------------------------------------------- */

void cw_make_note(cw_scan *s, int code, uint64_t offset);
void cw_reset(cw_scan *s, uint64_t start, uint64_t end, uint32_t options, uint64_t depth,
              uint64_t max_depth, uint64_t max_elements);
/* Begin a tape behind the one that is there, with elements or items from `pos` on. */
void cw_start_range(cw_scan *s, uint64_t pos, int items, int implicit, int big);
/* Scan until the range ends or more bytes are wanted. */
int cw_run_range(cw_scan *s);
int cw_run_file(cw_scan *s);

#endif
