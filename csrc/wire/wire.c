/* The data set scanner. See wire.h for the record, the guarantees and the return values.
 *
 * PS3.5 7.1.2: an element, explicit VR         PS3.5 7.1.3: implicit VR
 *    0     2     4    6      8                    0     2     4        8
 *    |group| elem| VR |length| value ...          |group| elem| length | value ...
 *    0     2     4    6      8        12
 *    |group| elem| VR |  0   | length | value ...           OB OD OF OL OV OW SQ SV UC UN UR UT UV
 *
 * PS3.5 7.5: a sequence is a run of items, (FFFE,E000); PS3.5 A.4: so is encapsulated Pixel Data.
 * Either ends at its parent's end, at its own length or, undefined, at (FFFE,E0DD); an item of
 * undefined length ends at (FFFE,E00D).
 *
 * Only what has an undefined length is walked, everything else is stepped over. So each open
 * container has the same bound, `end`, and a container that reaches it has lost its delimiter.
 * The scan is a loop of steps; a step reads one header, or searches one window, and changes
 * nothing before it has all the bytes it needs. That makes it resumable everywhere.
 */
#include "wire_internal.h"

#include <stdlib.h>

typedef struct {
    uint32_t tag;
    uint32_t length;
    uint16_t vr;
    uint16_t flags;
    uint32_t size; /* of the header */
} header;

/* ---- tape, stack, notes --------------------------------------------------------------------- */

void cw_make_note(cw_scan *s, int code, uint64_t offset)
{
    cw_note *n = &s->note[code];
    if (!(s->out.notes >> code & 1)) {
        s->out.notes |= (uint32_t)1 << code;
        n->count = 0;
        n->offset = offset;
        n->record = s->out.count - s->base;
        n->meta = s->phase == PHASE_META;
    }
    n->count++;
}

static int grow_tape(cw_scan *s)
{
    size_t capacity = s->capacity ? s->capacity * 2 : 256;
    if (capacity > SIZE_MAX / sizeof(cw_record))
        return CW_E_MEMORY;
    cw_record *tape = realloc(s->tape, capacity * sizeof(cw_record));
    if (!tape)
        return CW_E_MEMORY;
    s->tape = tape;
    s->capacity = capacity;
    return STEP_ON;
}

static inline int append(cw_scan *s, const header *h, uint64_t value, uint64_t end)
{
    uint64_t count = s->out.count;
    if (count - s->base >= s->max_elements)
        return CW_E_ELEMENTS;
    if (count >= s->capacity)
        TRY(grow_tape(s));
    cw_record *r = &s->tape[count];
    r->tag = h->tag;
    r->vr = h->vr;
    r->flags = h->flags;
    r->value = value;
    r->end = end;
    r->length = h->length;
    r->next = (uint32_t)(count - s->base + 1);
    s->out.count = count + 1;
    return STEP_ON;
}

/* Open the container whose record was appended last. */
static int push(cw_scan *s, int mode, int implicit, int big)
{
    if (mode == MODE_ITEMS) {
        if (s->depth >= s->max_depth)
            return CW_E_DEPTH;
        s->depth++;
    }
    if (s->top + 1 >= s->stack_capacity) {
        size_t capacity = s->stack_capacity * 2;
        cw_frame *stack = realloc(s->stack, capacity * sizeof(cw_frame));
        if (!stack)
            return CW_E_MEMORY;
        s->stack = stack;
        s->stack_capacity = capacity;
    }
    cw_frame *f = &s->stack[++s->top];
    f->record = (uint32_t)(s->out.count - s->base - 1);
    f->mode = (uint8_t)mode;
    f->implicit = (uint8_t)implicit;
    f->big = (uint8_t)big;
    f->fresh = 1;
    return STEP_ON;
}

/* Close the innermost container, which ends at `end`. */
static void pop(cw_scan *s, uint64_t end, unsigned flags)
{
    const cw_frame *f = &s->stack[s->top--];
    cw_record *r = &s->tape[s->base + f->record];
    if (f->mode == MODE_ITEMS)
        s->depth--;
    r->end = end;
    r->flags |= (uint16_t)flags;
    r->next = (uint32_t)(s->out.count - s->base);
    if (r->next > f->record + 1)
        s->out.flat = 0;
    /* An item among elements belongs to nothing: it was walked to find its end only. */
    if (r->tag == ITEM_TAG && s->stack[s->top].mode == MODE_ELEMENTS) {
        s->out.count = s->base + f->record;
        s->out.flat = (uint8_t)s->flat_before;
    }
}

/* The input is used up: close everything. */
static int finish(cw_scan *s)
{
    if (s->top)
        cw_make_note(s, CW_N_TRUNCATED, s->out.pos);
    while (s->top)
        pop(s, s->end, CW_TRUNCATED | CW_NO_DELIMITER);
    return CW_DONE;
}

/* Fewer bytes are left than a header has. */
static int tail(cw_scan *s, uint64_t left)
{
    if (left)
        cw_make_note(s, s->top || left >= 8 ? CW_N_TRUNCATED : CW_N_TRAILING, s->out.pos);
    s->out.pos = s->end;
    return finish(s);
}

/* ---- headers -------------------------------------------------------------------------------- */

static void set_implicit(header *h, const uint8_t *p, const cw_frame *f)
{
    h->vr = 0;
    h->flags = CW_NO_VR;
    h->size = 8;
    h->length = get32(p + 4, f->big);
}

static void set_short(header *h, const uint8_t *p, const cw_frame *f)
{
    h->vr = VR_CODE(p[4], p[5]);
    h->flags = 0;
    h->size = 8;
    h->length = get16(p + 6, f->big);
}

static void set_long(header *h, const uint8_t *p, const cw_frame *f)
{
    h->vr = VR_CODE(p[4], p[5]);
    h->flags = CW_LONG_HEADER;
    h->size = 12;
    h->length = get32(p + 8, f->big);
}

static int fits(const header *h, uint64_t left)
{
    if (h->size > left)
        return 0;
    return (h->length == UNDEFINED_LENGTH && h->size == 12) || h->length <= left - h->size;
}

/* The explicit reading of a header whose VR is known; false if it does not fit. */
static int explicit_fits(header *h, const uint8_t *p, const cw_frame *f, uint64_t left)
{
    int kind = vr_kind(p[4], p[5]);
    if (kind < VR_SHORT)
        return 0;
    if (kind == VR_SHORT) {
        set_short(h, p, f);
    } else {
        if (left < 12 || p[6] || p[7])
            return 0;
        set_long(h, p, f);
    }
    return fits(h, left);
}

/* A VR that PS3.5 does not have: 6.2 gives new ones the long form, but the short form is seen. */
static void set_unknown(header *h, const uint8_t *p, const cw_frame *f, uint64_t left)
{
    int reserved = left < 12 || p[6] || p[7];
    if (!reserved) {
        set_long(h, p, f);
        if (fits(h, left))
            return;
    }
    set_short(h, p, f);
    if (!reserved && !fits(h, left))
        set_long(h, p, f);
}

/* A header in an implicit VR data set, which may hold explicit VR all the same. With the VR's
 * letters in its low half the implicit length is beyond 16,000; it is believed only if it fits,
 * and at the start of a data set only if it is not beyond 65,535 as well. */
static void read_implicit(cw_scan *s, cw_frame *f, header *h, const uint8_t *p, uint64_t left)
{
    set_implicit(h, p, f);
    if (vr_kind(p[4], p[5]) < VR_SHORT || h->length == UNDEFINED_LENGTH)
        return;
    int overflows = h->length > left - 8;
    int doubtful = f->fresh && (p[6] || p[7] || vr_kind(p[4], p[5]) != VR_SHORT);
    if (!overflows && !doubtful)
        return;
    if (!explicit_fits(h, p, f, left)) {
        set_implicit(h, p, f);
        return;
    }
    cw_make_note(s, CW_N_EXPLICIT, s->out.pos);
    if (f->fresh)
        f->implicit = 0;
}

/* A header in an explicit VR data set. False: the input ends inside it. */
static int read_explicit(cw_scan *s, cw_frame *f, header *h, const uint8_t *p, uint64_t left)
{
    switch (vr_kind(p[4], p[5])) {
    case VR_SHORT:
        set_short(h, p, f);
        return 1;
    case VR_LONG:
    case VR_LONG_BYTES:
        if (left < 12)
            return 0;
        set_long(h, p, f);
        return 1;
    case VR_UNKNOWN:
        set_unknown(h, p, f, left);
        cw_make_note(s, CW_N_UNKNOWN_VR, s->out.pos);
        return 1;
    default:
        break;
    }
    if (!(s->options & CW_O_NO_SWITCH)) {
        set_implicit(h, p, f);
        if (h->length == UNDEFINED_LENGTH || fits(h, left) || !is_letter(p[4]) ||
            !is_letter(p[5])) {
            cw_make_note(s, CW_N_IMPLICIT, s->out.pos);
            return 1;
        }
    }
    set_unknown(h, p, f, left);
    cw_make_note(s, CW_N_UNKNOWN_VR, s->out.pos);
    return 1;
}

/* ---- undefined lengths ---------------------------------------------------------------------- */

static int opens_items(const uint8_t *p, int big)
{
    uint32_t tag = get_tag(p, big);
    return tag == ITEM_TAG || tag == SEQUENCE_DELIMITER;
}

/* What an element of undefined length holds, from its VR and the tag behind its header `p`. */
static int undefined_mode(const header *h, const uint8_t *p, uint64_t left, int *implicit,
                          int *big)
{
    int known = left >= h->size + 4u;
    int items = known && opens_items(p + h->size, *big);
    int kind = vr_kind((uint8_t)(h->vr >> 8), (uint8_t)h->vr);
    if (h->tag == PIXEL_DATA || kind == VR_LONG_BYTES)
        return items || !known ? MODE_FRAGMENTS : MODE_SEARCH;
    if (h->vr == VR_CODE('S', 'Q'))
        return MODE_ITEMS;
    if (h->vr == VR_CODE('U', 'N')) {
        /* PS3.5 6.2.2 note 2: implicit VR little endian whatever is around it. */
        if (known && opens_items(p + h->size, 0)) {
            *big = 0;
            items = 1;
        }
        *implicit = 1;
        return items ? MODE_ITEMS : MODE_SEARCH;
    }
    if (h->flags & CW_NO_VR) {
        *implicit = 1;
        return items ? MODE_ITEMS : MODE_SEARCH;
    }
    return items && kind < VR_SHORT ? MODE_ITEMS : MODE_SEARCH;
}

static int open_undefined(cw_scan *s, const cw_frame *f, header *h, const uint8_t *p,
                          uint64_t left)
{
    int implicit = h->flags & CW_NO_VR ? 1 : 0, big = f->big;
    int mode = undefined_mode(h, p, left, &implicit, &big);
    uint64_t value = s->out.pos + h->size;
    h->flags |= CW_UNDEFINED;
    if (mode == MODE_ITEMS)
        h->flags |= CW_WALKED;
    else if (mode == MODE_FRAGMENTS || h->tag == PIXEL_DATA)
        h->flags |= CW_ENCAPSULATED;
    if (mode == MODE_SEARCH && h->tag == PIXEL_DATA)
        cw_make_note(s, CW_N_FRAGMENTS, value);
    TRY(append(s, h, value, value));
    TRY(push(s, mode, implicit, big));
    s->out.pos = value;
    return STEP_ON;
}

/* ---- the steps ------------------------------------------------------------------------------ */

static void check_delimiter(cw_scan *s, const uint8_t *p)
{
    if (p[4] | p[5] | p[6] | p[7])
        cw_make_note(s, CW_N_DELIMITER_LENGTH, s->out.pos);
}

/* (FFFE,xxxx) where an element is expected. Always either moves on or closes a container. */
static int step_foreign(cw_scan *s, const cw_frame *f, const uint8_t *p, uint32_t tag)
{
    uint64_t pos = s->out.pos;
    if (tag == ITEM_DELIMITER && s->top) {
        check_delimiter(s, p);
        s->out.pos = pos + 8;
        pop(s, pos + 8, 0);
        return STEP_ON;
    }
    if (s->top) {
        /* The next item or the end of the sequence: the item before has no delimiter. */
        cw_make_note(s, CW_N_NO_DELIMITER, pos);
        pop(s, pos, CW_NO_DELIMITER);
        return STEP_ON;
    }
    s->out.pos = pos + 8;
    if (tag != ITEM_TAG) {
        cw_make_note(s, CW_N_STRAY_DELIMITER, pos);
        return STEP_ON;
    }
    cw_make_note(s, CW_N_STRAY_ITEM, pos);
    header h = {tag, get32(p + 4, f->big), 0, CW_ITEM, 8};
    if (h.length != UNDEFINED_LENGTH) {
        s->out.pos += least(h.length, s->end - s->out.pos);
        return STEP_ON;
    }
    int implicit = f->implicit, big = f->big;
    s->flat_before = s->out.flat;
    TRY(append(s, &h, pos + 8, pos + 8));
    return push(s, MODE_ELEMENTS, implicit, big);
}

static int stops_here(const cw_scan *s, uint32_t tag)
{
    if (s->options & CW_O_STOP_NOT_META)
        return tag >> 16 != 2;
    return tag == 0x7FE00008 || tag == 0x7FE00009 || tag == PIXEL_DATA;
}

/* Keep what the opener wants to know of the meta information. */
static void look_at_meta(cw_scan *s, const header *h, const uint8_t *p, uint64_t value,
                         uint64_t end)
{
    if (h->tag == 0x00020010) {
        uint64_t size = least(end - value, CW_SYNTAX_MAX);
        s->out.has_syntax = 1;
        s->out.syntax_size = (uint8_t)least(size, PEEK_META - h->size);
        memcpy(s->out.syntax, p + h->size, s->out.syntax_size);
    } else if (h->tag == 0x00020000 && end - value == 4) {
        s->meta_length = end + get32(p + h->size, 0);
    }
}

static int step_element(cw_scan *s, cw_frame *f)
{
    uint64_t pos = s->out.pos, left = s->end - pos;
    if (left < 8)
        return tail(s, left);
    const uint8_t *p = at(s, least(left, s->peek));
    if (!p)
        return CW_NEED;
    header h;
    h.tag = get_tag(p, f->big);
    if (s->top == 0 && (s->options & (CW_O_STOP_PIXELS | CW_O_STOP_NOT_META)) &&
        stops_here(s, h.tag))
        return CW_DONE;
    if (h.tag >= ITEM_TAG &&
        (h.tag == ITEM_TAG || h.tag == ITEM_DELIMITER || h.tag == SEQUENCE_DELIMITER))
        return step_foreign(s, f, p, h.tag);
    if (h.tag == 0 && get32(p + 4, 0) == 0) {
        cw_make_note(s, CW_N_PADDING, pos);
        s->out.pos = pos + 8;
        return STEP_ON;
    }
    if (f->implicit)
        read_implicit(s, f, &h, p, left);
    else if (!read_explicit(s, f, &h, p, left))
        return tail(s, left);
    f->fresh = 0;
    h.flags |= f->big ? CW_BIG_ENDIAN : 0;
    if (h.length == UNDEFINED_LENGTH)
        return open_undefined(s, f, &h, p, left);
    uint64_t value = pos + h.size, end = value + h.length;
    if (h.length > left - h.size) {
        cw_make_note(s, CW_N_TRUNCATED, pos);
        h.flags |= CW_TRUNCATED;
        end = s->end;
    } else if (h.length & 1) {
        cw_make_note(s, CW_N_ODD_LENGTH, pos);
    }
    TRY(append(s, &h, value, end));
    if (s->phase == PHASE_META)
        look_at_meta(s, &h, p, value, end);
    s->out.pos = end;
    return STEP_ON;
}

static int append_item(cw_scan *s, const cw_frame *f, uint32_t length)
{
    uint64_t value = s->out.pos + 8, left = s->end - value;
    int implicit = f->implicit, big = f->big;
    header h = {ITEM_TAG, length, 0, CW_ITEM, 8};
    h.flags |= implicit ? CW_NO_VR : 0;
    h.flags |= big ? CW_BIG_ENDIAN : 0;
    if (length == UNDEFINED_LENGTH) {
        h.flags |= CW_UNDEFINED | CW_WALKED;
        TRY(append(s, &h, value, value));
        s->out.pos = value;
        return push(s, MODE_ELEMENTS, implicit, big);
    }
    uint64_t end = value + length;
    if (length > left) {
        cw_make_note(s, CW_N_TRUNCATED, s->out.pos);
        h.flags |= CW_TRUNCATED;
        end = s->end;
    }
    TRY(append(s, &h, value, end));
    s->out.pos = end;
    return STEP_ON;
}

static int step_item(cw_scan *s, cw_frame *f)
{
    uint64_t pos = s->out.pos, left = s->end - pos;
    if (left < 8)
        return tail(s, left);
    const uint8_t *p = at(s, 8);
    if (!p)
        return CW_NEED;
    uint32_t tag = get_tag(p, f->big);
    if (tag == ITEM_TAG)
        return append_item(s, f, get32(p + 4, f->big));
    if (tag == SEQUENCE_DELIMITER && s->top) {
        check_delimiter(s, p);
        s->out.pos = pos + 8;
        pop(s, pos + 8, 0);
    } else if (tag == SEQUENCE_DELIMITER || tag == ITEM_DELIMITER) {
        cw_make_note(s, CW_N_STRAY_DELIMITER, pos);
        s->out.pos = pos + 8;
    } else if (s->top) {
        cw_make_note(s, CW_N_NO_DELIMITER, pos);
        pop(s, pos, CW_NO_DELIMITER);
    } else {
        cw_make_note(s, CW_N_NOT_AN_ITEM, pos);
        return CW_DONE;
    }
    return STEP_ON;
}

static int step_fragment(cw_scan *s, cw_frame *f)
{
    uint64_t pos = s->out.pos, left = s->end - pos;
    if (left < 8)
        return tail(s, left);
    const uint8_t *p = at(s, 8);
    if (!p) {
        s->out.sparse = 1;
        return CW_NEED;
    }
    uint32_t tag = get_tag(p, f->big), length = get32(p + 4, f->big);
    if (tag == ITEM_TAG && length <= left - 8) {
        s->out.pos = pos + 8 + length;
    } else if (tag == SEQUENCE_DELIMITER) {
        check_delimiter(s, p);
        s->out.pos = pos + 8;
        pop(s, pos + 8, 0);
    } else {
        cw_make_note(s, CW_N_FRAGMENTS, pos);
        f->mode = MODE_SEARCH;
    }
    return STEP_ON;
}

/* Look for a sequence delimiter of length zero, window by window. */
static int step_search(cw_scan *s, const cw_frame *f)
{
    static const uint8_t little[8] = {0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0};
    static const uint8_t bigger[8] = {0xFF, 0xFE, 0xE0, 0xDD, 0, 0, 0, 0};
    const uint8_t *wanted = f->big ? bigger : little;
    uint64_t left = s->end - s->out.pos;
    if (left < 8) {
        s->out.pos = s->end;
        return finish(s);
    }
    const uint8_t *p = at(s, 8);
    if (!p)
        return CW_NEED;
    size_t size = (size_t)least(left, s->window_end - s->out.pos);
    const uint8_t *stop = p + (size - 7), *from = p;
    while ((p = memchr(from, wanted[0], (size_t)(stop - from))) != NULL) {
        if (memcmp(p, wanted, 8) == 0) {
            s->out.pos += (uint64_t)(p - (stop - (size - 7))) + 8;
            pop(s, s->out.pos, 0);
            return STEP_ON;
        }
        from = p + 1;
        if (from == stop)
            break;
    }
    s->out.pos += size - 7;
    return STEP_ON;
}

/* Scan until the range ends or more bytes are wanted. */
int cw_run_range(cw_scan *s)
{
    for (;;) {
        cw_frame *f = &s->stack[s->top];
        int outcome;
        switch (f->mode) {
        case MODE_ELEMENTS:
            outcome = step_element(s, f);
            break;
        case MODE_ITEMS:
            outcome = step_item(s, f);
            break;
        case MODE_FRAGMENTS:
            outcome = step_fragment(s, f);
            break;
        default:
            outcome = step_search(s, f);
            break;
        }
        if (outcome != STEP_ON)
            return outcome;
    }
}

/* ---- the range ------------------------------------------------------------------------------ */

void cw_start_range(cw_scan *s, uint64_t pos, int items, int implicit, int big)
{
    s->out.pos = pos;
    s->base = s->out.count;
    s->top = 0;
    s->out.flat = 1;
    s->stack[0].record = 0;
    s->stack[0].mode = items ? MODE_ITEMS : MODE_ELEMENTS;
    s->stack[0].implicit = (uint8_t)implicit;
    s->stack[0].big = (uint8_t)big;
    s->stack[0].fresh = 1;
}

/* ---- the interface -------------------------------------------------------------------------- */

cw_scan *cw_new(void)
{
    cw_scan *s = calloc(1, sizeof(cw_scan));
    if (!s)
        return NULL;
    s->stack_capacity = 16;
    s->stack = malloc(s->stack_capacity * sizeof(cw_frame));
    if (!s->stack) {
        free(s);
        return NULL;
    }
    return s;
}

void cw_free(cw_scan *s)
{
    if (!s)
        return;
    free(s->tape);
    free(s->stack);
    free(s);
}

void cw_trim(cw_scan *s)
{
    if (s->capacity > KEEP_RECORDS) {
        free(s->tape);
        s->tape = NULL;
        s->capacity = 0;
    }
}

void cw_reset(cw_scan *s, uint64_t start, uint64_t end, uint32_t options, uint64_t depth,
                  uint64_t max_depth, uint64_t max_elements)
{
    memset(&s->out, 0, offsetof(cw_result, syntax));
    s->out.pos = start;
    s->end = end < start ? start : end;
    s->depth = depth;
    s->max_depth = max_depth;
    /* `next` has 32 bits, and the meta information's records come on top. */
    s->max_elements = least(max_elements, 0x7FFFFFFF);
    s->meta_length = 0;
    s->options = options;
    s->peek = PEEK_BODY;
    s->window = NULL;
    s->window_start = s->window_end = 0;
}

void cw_begin(cw_scan *s, uint64_t start, uint64_t end, uint32_t options, uint64_t depth,
              uint64_t max_depth, uint64_t max_elements)
{
    cw_reset(s, start, end, options, depth, max_depth, max_elements);
    s->phase = PHASE_RANGE;
    cw_start_range(s, start, options & CW_O_ITEMS ? 1 : 0, options & CW_O_IMPLICIT ? 1 : 0,
                options & CW_O_BIG ? 1 : 0);
}

const char *cw_outcome(const cw_scan *s)
{
    return (const char *)&s->out;
}

const char *cw_records(const cw_scan *s)
{
    return (const char *)s->tape;
}

size_t cw_outcome_size(void)
{
    return offsetof(cw_scan, tape);
}

int cw_run(cw_scan *s, const uint8_t *window, uint64_t offset, size_t size)
{
    if (s->depth > s->max_depth)
        return CW_E_DEPTH;
    s->window = window;
    s->window_start = offset;
    s->window_end = offset + size;
    s->out.sparse = 0;
    return s->phase == PHASE_RANGE ? cw_run_range(s) : cw_run_file(s);
}

int cw_scan_all(cw_scan *s, const uint8_t *data, size_t size, uint64_t start, uint64_t end,
                uint32_t options, uint64_t depth, uint64_t max_depth, uint64_t max_elements)
{
    cw_begin(s, start, least(end, size), options, depth, max_depth, max_elements);
    return cw_run(s, data, 0, size);
}
