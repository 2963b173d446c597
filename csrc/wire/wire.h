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
    CW_ITEM = 8,          /* an item, (FFFE,E000); with CW_NO_VR its elements have no VR */
    CW_ENCAPSULATED = 16, /* undefined length, and inside are fragments, not data sets */
    CW_TRUNCATED = 32,    /* the input or the parent ends before the element does */
    CW_NO_VR = 64,        /* the header has no VR: implicit VR */
    CW_BIG_ENDIAN = 128,
    CW_NO_DELIMITER = 256 /* undefined length, closed by the parent's end or a foreign delimiter */
};

/* What a call returns. CW_NEED: give a window that starts at or before `need` and holds at least
 * `need_size` bytes from there. Everything negative ends the scan. */
enum {
    CW_DONE = 0,
    CW_NEED = 1,
    CW_E_MEMORY = -1,  /* malloc failed */
    CW_E_DEPTH = -2,   /* more nested sequences than max_depth */
    CW_E_ELEMENTS = -3 /* more records than max_elements */
};

/* Options, or-ed. */
enum {
    CW_O_IMPLICIT = 1,      /* headers without VR */
    CW_O_BIG = 2,           /* big endian */
    CW_O_ITEMS = 4,         /* the range is a run of items, not of elements */
    CW_O_STOP_PIXELS = 8,   /* stop in front of (7FE0,0008), (7FE0,0009), (7FE0,0010) */
    CW_O_STOP_NOT_META = 16, /* stop in front of the first element outside group 0002 */
    CW_O_NO_SWITCH = 32,    /* VR bytes that are no letters do not mean implicit VR */
    CW_O_FORCE = 64         /* cw_open: go on without the preamble */
};

/* Repairs and damage. Of each the number, the first offset and the first record are kept. */
enum {
    CW_N_TRUNCATED = 0,   /* the input or the parent ends inside an element or its header */
    CW_N_NO_DELIMITER,    /* an item or sequence without its delimiter */
    CW_N_STRAY_DELIMITER, /* a delimiter with nothing to close, skipped */
    CW_N_STRAY_ITEM,      /* an item where an element is expected, skipped */
    CW_N_NOT_AN_ITEM,     /* an element where an item is expected; the rest is not read */
    CW_N_TRAILING,        /* 1 to 7 bytes at the end that are no element */
    CW_N_PADDING,         /* eight zero bytes instead of an element, skipped */
    CW_N_IMPLICIT,        /* an implicit VR header in an explicit VR data set */
    CW_N_EXPLICIT,        /* an explicit VR header in an implicit VR data set */
    CW_N_UNKNOWN_VR,      /* a VR of two capital letters that PS3.5 does not have */
    CW_N_ODD_LENGTH,      /* a value of odd length */
    CW_N_DELIMITER_LENGTH, /* a delimiter whose length is not zero */
    CW_N_FRAGMENTS,       /* a broken chain of fragments; the delimiter was searched for */
    CW_N_META_LENGTH,     /* (0002,0000) does not say where the meta information ends */
    CW_N_FOUND_IMPLICIT,  /* the transfer syntax says explicit VR, the data are implicit VR */
    CW_N_FOUND_EXPLICIT,  /* the transfer syntax says implicit VR, the data are explicit VR */
    CW_N_FOUND_ORDER,     /* the data have the other byte order than the syntax says */
    CW_N_COUNT
};

typedef struct {
    uint64_t count;
    uint64_t offset;
    uint64_t record; /* index on the tape the note belongs to, or where the record would be */
    uint64_t meta;   /* 1: that tape is the file meta information's */
} cw_note;

#define CW_SYNTAX_MAX 64

/* The outcome, at the start of cw_scan. The layout is part of the interface: Python unpacks it
 * with one format string (see _wire/tape.py and _wire/opener.py). */
typedef struct {
    uint64_t pos;        /* the next byte to look at; where the scan stopped */
    uint64_t need;       /* CW_NEED: the offset */
    uint64_t need_size;  /* CW_NEED: at least so many bytes */
    uint64_t count;      /* records in all */
    uint64_t meta_count; /* of them the first so many are file meta information */
    uint64_t meta_start;
    uint64_t meta_end;   /* and the start of the body */
    uint32_t notes;      /* bit i: note i was made */
    uint32_t sparse;     /* CW_NEED: inside fragments, so that long windows do not pay */
    uint8_t flat;        /* no record of the body has others inside it */
    uint8_t meta_flat;
    uint8_t preamble;    /* "DICM" was found */
    uint8_t implicit;    /* how the body is encoded, as found */
    uint8_t big;
    uint8_t deflated;    /* the body is deflated and was not scanned */
    uint8_t has_syntax;  /* the meta information has (0002,0010) */
    uint8_t syntax_size;
    char syntax[CW_SYNTAX_MAX]; /* its value, at most so much of it */
} cw_result;

typedef struct {
    uint32_t record; /* the container's record, relative to the tape's start */
    uint8_t mode;
    uint8_t implicit;
    uint8_t big;
    uint8_t fresh; /* no element of this data set has been seen yet */
} cw_frame;

typedef struct {
    cw_result out;
    cw_note note[CW_N_COUNT];
    cw_record *tape;
    size_t capacity;
    cw_frame *stack;
    size_t stack_capacity;
    size_t top;      /* index of the innermost frame; 0 is the range itself */
    uint64_t end;    /* no byte at or after it is looked at */
    uint64_t base;   /* index of this tape's first record in `tape` */
    uint64_t depth;  /* sequences around the current position */
    uint64_t max_depth;
    uint64_t max_elements;
    uint64_t meta_length; /* (0002,0000): where it says the meta information ends; 0: unknown */
    uint64_t peek;   /* bytes wanted at a header */
    uint32_t options;
    uint32_t phase;
    uint32_t flat_before; /* out.flat in front of the stray item that is being walked */
    const uint8_t *window;
    uint64_t window_start;
    uint64_t window_end;
} cw_scan;

cw_scan *cw_new(void);
void cw_free(cw_scan *scan);

/* Give back the tape's memory if it has grown large. Call it before keeping a cw_scan for later. */
void cw_trim(cw_scan *scan);

/* Prepare a scan of [start, end). `depth` sequences are already around it. */
void cw_begin(cw_scan *scan, uint64_t start, uint64_t end, uint32_t options, uint64_t depth,
              uint64_t max_depth, uint64_t max_elements);

/* Prepare the reading of a whole file in [start, end): preamble, meta information, body. */
void cw_begin_file(cw_scan *scan, uint64_t start, uint64_t end, uint32_t options,
                   uint64_t max_depth, uint64_t max_elements);

/* Go on with the bytes [offset, offset + size) of the input in `window`. */
int cw_run(cw_scan *scan, const uint8_t *window, uint64_t offset, size_t size);

/* The outcome and, right behind it, the CW_N_COUNT notes, as bytes; and the tape. */
const char *cw_outcome(const cw_scan *scan);
const char *cw_records(const cw_scan *scan);
size_t cw_outcome_size(void);

/* Both steps at once, for input that is in memory as a whole. */
int cw_scan_all(cw_scan *scan, const uint8_t *data, size_t size, uint64_t start, uint64_t end,
                uint32_t options, uint64_t depth, uint64_t max_depth, uint64_t max_elements);
int cw_open_all(cw_scan *scan, const uint8_t *data, size_t size, uint64_t start,
                uint32_t options, uint64_t max_depth, uint64_t max_elements);

#endif
