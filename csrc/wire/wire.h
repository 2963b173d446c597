/* The data set scanner: bytes of PS3.5 section 7 -> a tape of fixed-size records.
 *
 * Guarantees: one pass, no recursion, no read outside the window it is given, every length
 * checked against the end of its parent, no global state. The caller owns the cw_scan and the
 * tape inside it until cw_free. Not guaranteed: that values are legal for their VR; values are
 * never looked at.
 *
 * A record (32 bytes, host byte order):
 *
 *    0       4    6     8            16           24       28      32
 *    | tag   | vr |flags| value      | end        | length | next  |
 */
#ifndef CODICOM_WIRE_H
#define CODICOM_WIRE_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    uint32_t tag;    /* group << 16 | element */
    uint16_t vr;     /* first letter << 8 | second letter, 0 where the header has no VR */
    uint16_t flags;  /* CW_* below */
    uint64_t value;  /* offset of the first byte of the value */
    uint64_t end;    /* offset one past the element, its delimiter included */
    uint32_t length; /* as declared; 0xFFFFFFFF is undefined */
    uint32_t next;   /* index of the next record of the same level (or where it would be) */
} cw_record;

enum {
    CW_LONG_HEADER = 1,   /* the header is 12 bytes: explicit VR with a 32-bit length */
    CW_UNDEFINED = 2,     /* the length is undefined */
    CW_WALKED = 4,        /* what is inside follows on the tape, up to `next` */
    CW_ITEM = 8,          /* an item, (FFFE,E000) */
    CW_ENCAPSULATED = 16, /* undefined length, and inside are fragments, not data sets */
    CW_TRUNCATED = 32,    /* the input or the parent ends before the element does */
    CW_NO_VR = 64,        /* the header has no VR: implicit VR */
    CW_BIG_ENDIAN = 128,
    CW_NO_DELIMITER = 256 /* undefined length, closed by the parent's end or a foreign delimiter */
};

#endif
