/* Whole files: preamble, file meta information, body (PS3.10 7.1).
 *
 *    0          128     132
 *    | preamble | DICM  | (0002,xxxx) explicit VR little endian | body, as (0002,0010) says
 *
 * Each phase is resumable like the scan of a range, and changes nothing before it has its bytes.
 */
#include "wire_internal.h"

static int open_preamble(cw_scan *s)
{
    uint64_t left = s->end - s->out.pos;
    uint64_t start = s->out.pos;
    if (left >= 132) {
        const uint8_t *p = at(s, 132);
        if (!p)
            return CW_NEED;
        s->out.preamble = memcmp(p + 128, "DICM", 4) == 0;
    }
    if (s->out.preamble)
        start += 132;
    else if (!(s->options & CW_O_FORCE))
        return CW_DONE;
    s->out.meta_start = start;
    cw_start_range(s, start, 0, 0, 0);
    s->peek = PEEK_META;
    s->phase = PHASE_META;
    return STEP_ON;
}

static void close_meta(cw_scan *s)
{
    s->out.meta_end = s->out.pos;
    s->out.meta_count = s->out.count;
    s->out.meta_flat = s->out.flat;
    if (s->meta_length && s->meta_length != s->out.pos)
        cw_make_note(s, s->meta_length > s->end ? CW_N_TRUNCATED : CW_N_META_LENGTH, s->out.pos);
    s->phase = PHASE_DETECT;
}

static int syntax_is(const cw_scan *s, const char *uid)
{
    size_t size = s->out.syntax_size;
    while (size && (s->out.syntax[size - 1] == 0 || s->out.syntax[size - 1] == ' '))
        size--;
    return size == strlen(uid) && memcmp(s->out.syntax, uid, size) == 0;
}

/* Whether the first header of a body, of a VR of a kind, is big endian. Where both orders of the
 * group are possible the one with the lower length is taken; an undefined length is the same in
 * both, so that the item behind it tells them apart. */
static int looks_big(const uint8_t *p, uint64_t left, int kind)
{
    /* The groups of PS3.6 with a low byte of zero: 0400, 5000, 5200, 5400, 6000 */
    static const uint8_t high[] = {0x04, 0x50, 0x52, 0x54, 0x60};
    uint32_t group = get16(p, 0);
    /* Neither 0100, 0200 and 0300 nor 0001, 0002 and 0003 are groups of data sets: lengths tell. */
    if (group < 0x400 && (p[0] || !p[1]))
        return 0;
    if (group >= 0x400 && p[0] == 0 && !memchr(high, p[1], sizeof high))
        return 1;
    if (kind == VR_SHORT)
        return get16(p + 6, 1) <= get16(p + 6, 0);
    if (left >= 16 && get32(p + 8, 0) == UNDEFINED_LENGTH)
        return get_tag(p + 12, 0) >> 16 != 0xFFFE;
    return left < 12 || get32(p + 8, 1) <= get32(p + 8, 0);
}

/* The declared encoding, against the first header of the body. What PS3.5 section 10 says of
 * transfer syntaxes that are not named here: explicit VR little endian. */
static int open_detect(cw_scan *s)
{
    uint64_t left = s->end - s->out.pos;
    int declared = s->out.has_syntax && s->out.syntax_size;
    s->out.implicit = syntax_is(s, "1.2.840.10008.1.2") || !declared;
    s->out.big = syntax_is(s, "1.2.840.10008.1.2.2") ? 1 : 0;
    s->out.deflated = syntax_is(s, "1.2.840.10008.1.2.1.99") ||
                      syntax_is(s, "1.2.840.10008.1.2.4.95") ||
                      syntax_is(s, "1.2.840.10008.1.2.4.205");
    if (s->out.deflated)
        return CW_DONE;
    if (left >= 8) {
        const uint8_t *p = at(s, least(left, PEEK_BODY));
        if (!p)
            return CW_NEED;
        int kind = vr_kind(p[4], p[5]);
        uint32_t group = get16(p, s->out.big);
        if (!declared && kind >= VR_SHORT) {
            s->out.implicit = 0;
            s->out.big = looks_big(p, left, kind);
        } else if (declared && s->out.implicit && kind >= VR_SHORT) {
            s->out.implicit = 0;
            cw_make_note(s, CW_N_FOUND_EXPLICIT, s->out.pos);
        } else if (declared && !s->out.implicit && kind == VR_NONE &&
                   !(is_letter(p[4]) && is_letter(p[5])) && group != 0xFFFE) {
            s->out.implicit = 1;
            cw_make_note(s, CW_N_FOUND_IMPLICIT, s->out.pos);
        }
        /* Group 0008 the other way round; no element of the standard has group 0800. */
        if (declared && group == 0x0800) {
            s->out.big = !s->out.big;
            cw_make_note(s, CW_N_FOUND_ORDER, s->out.pos);
        }
    }
    cw_start_range(s, s->out.pos, 0, s->out.implicit, s->out.big);
    s->options &= ~(uint32_t)CW_O_STOP_NOT_META;
    s->peek = PEEK_BODY;
    s->phase = PHASE_BODY;
    return STEP_ON;
}

int cw_run_file(cw_scan *s)
{
    uint32_t options = s->options;
    int outcome;
    if (s->phase == PHASE_PREAMBLE)
        TRY(open_preamble(s));
    if (s->phase == PHASE_META) {
        s->options = (options & ~(uint32_t)CW_O_STOP_PIXELS) | CW_O_STOP_NOT_META;
        outcome = cw_run_range(s);
        s->options = options;
        if (outcome != CW_DONE)
            return outcome;
        close_meta(s);
    }
    if (s->phase == PHASE_DETECT)
        TRY(open_detect(s));
    return cw_run_range(s);
}

void cw_begin_file(cw_scan *s, uint64_t start, uint64_t end, uint32_t options,
                   uint64_t max_depth, uint64_t max_elements)
{
    cw_reset(s, start, end, options & ~(uint32_t)CW_O_STOP_NOT_META, 0, max_depth, max_elements);
    s->phase = PHASE_PREAMBLE;
}

int cw_open_all(cw_scan *s, const uint8_t *data, size_t size, uint64_t start, uint32_t options,
                uint64_t max_depth, uint64_t max_elements)
{
    cw_begin_file(s, start, size, options, max_depth, max_elements);
    return cw_run(s, data, 0, size);
}
