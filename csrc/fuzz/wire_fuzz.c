/* libFuzzer target of the data set scanner.
 *
 *     csrc/fuzz/run.sh wire 10000000
 *
 * The first byte of the input chooses the options, the second how the windows are cut, the rest
 * is the data. They are scanned in memory, and again in windows that are each a malloc of their
 * exact size, so that a read outside of one is seen. Both scans must agree in everything, and the
 * tape must be sound: what is inside an element lies inside its bytes.
 */
#include "wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_DEPTH 20
#define MAX_ELEMENTS 3000

#define REQUIRE(condition)                                                   \
    do {                                                                     \
        if (!(condition)) {                                                  \
            fprintf(stderr, "line %d: not so: %s\n", __LINE__, #condition);  \
            abort();                                                         \
        }                                                                    \
    } while (0)

typedef struct {
    uint32_t options;
    int file;
    uint32_t random;
} plan;

static uint32_t next_random(plan *p)
{
    p->random = p->random * 1664525u + 1013904223u;
    return p->random >> 16;
}

static plan make_plan(uint8_t first, uint8_t second)
{
    plan p;
    p.options = first & (CW_O_IMPLICIT | CW_O_BIG | CW_O_ITEMS | CW_O_STOP_PIXELS);
    p.file = first >> 6 & 1;
    if (first & 16)
        p.options |= CW_O_STOP_NOT_META;
    if (first & 32)
        p.options |= CW_O_NO_SWITCH;
    if (first & 128)
        p.options |= CW_O_FORCE;
    p.random = second * 2654435761u + 1;
    return p;
}

static int scan_whole(cw_scan *s, const plan *p, const uint8_t *data, size_t size)
{
    if (p->file)
        return cw_open_all(s, data, size, 0, p->options, MAX_DEPTH, MAX_ELEMENTS);
    return cw_scan_all(s, data, size, 0, size, p->options, 0, MAX_DEPTH, MAX_ELEMENTS);
}

/* As scan_whole, with windows that hold what is asked for and a little more. */
static int scan_windows(cw_scan *s, plan *p, const uint8_t *data, size_t size)
{
    int outcome;
    if (p->file)
        cw_begin_file(s, 0, size, p->options, MAX_DEPTH, MAX_ELEMENTS);
    else
        cw_begin(s, 0, size, p->options, 0, MAX_DEPTH, MAX_ELEMENTS);
    outcome = cw_run(s, NULL, 0, 0);
    while (outcome == CW_NEED) {
        uint64_t start = s->out.need, end = start + s->out.need_size;
        uint64_t before = next_random(p) % 8, after = next_random(p) % 40;
        uint8_t *window;
        REQUIRE(s->out.need_size > 0 && s->out.need_size <= 256);
        REQUIRE(end > start && end <= size);
        start -= before < start ? before : start;
        end += after < size - end ? after : size - end;
        window = malloc((size_t)(end - start));
        REQUIRE(window != NULL);
        memcpy(window, data + start, (size_t)(end - start));
        outcome = cw_run(s, window, start, (size_t)(end - start));
        free(window);
    }
    return outcome;
}

static void check_same(const cw_scan *a, const cw_scan *b)
{
    REQUIRE(a->out.pos == b->out.pos);
    REQUIRE(a->out.count == b->out.count);
    REQUIRE(a->out.meta_count == b->out.meta_count);
    REQUIRE(a->out.meta_start == b->out.meta_start);
    REQUIRE(a->out.meta_end == b->out.meta_end);
    REQUIRE(a->out.notes == b->out.notes);
    REQUIRE(memcmp(&a->out.flat, &b->out.flat, 8) == 0);
    REQUIRE(memcmp(a->out.syntax, b->out.syntax, a->out.syntax_size) == 0);
    for (int i = 0; i < CW_N_COUNT; i++)
        if (a->out.notes >> i & 1)
            REQUIRE(memcmp(&a->note[i], &b->note[i], sizeof(cw_note)) == 0);
    if (a->out.count)
        REQUIRE(memcmp(a->tape, b->tape, (size_t)a->out.count * sizeof(cw_record)) == 0);
}

/* The records [first, stop) of one level lie one after the other inside [start, end). */
static void check_level(const cw_record *tape, uint64_t count, size_t size)
{
    uint64_t stop[2 * MAX_DEPTH + 2], end[2 * MAX_DEPTH + 2], place[2 * MAX_DEPTH + 2];
    int top = 0;
    stop[0] = count;
    end[0] = size;
    place[0] = 0;
    for (uint64_t i = 0; i < count; i++) {
        const cw_record *r = &tape[i];
        while (i == stop[top]) {
            REQUIRE(top > 0);
            top--;
        }
        uint64_t head = r->flags & CW_LONG_HEADER ? 12 : 8;
        REQUIRE(r->value >= place[top] + head);
        REQUIRE(r->value <= r->end && r->end <= end[top]);
        REQUIRE(r->next > i && r->next <= stop[top]);
        place[top] = r->end;
        if (!(r->flags & CW_UNDEFINED) && !(r->flags & CW_TRUNCATED))
            REQUIRE(r->end - r->value == r->length);
        if ((r->flags & CW_UNDEFINED) && !(r->flags & CW_NO_DELIMITER))
            REQUIRE(r->end - r->value >= 8);
        if (r->next == i + 1)
            continue;
        REQUIRE(r->flags & CW_WALKED);
        REQUIRE(top < 2 * MAX_DEPTH + 1);
        top++;
        stop[top] = r->next;
        end[top] = r->end;
        place[top] = r->value;
    }
}

static void check_tape(const cw_scan *s, const plan *p, int outcome, size_t size)
{
    uint64_t meta = s->out.meta_count;
    int flat = 1;
    REQUIRE(s->out.pos <= size);
    REQUIRE(outcome == CW_DONE || outcome == CW_E_DEPTH || outcome == CW_E_ELEMENTS);
    if (outcome != CW_DONE)
        return;
    if (!(s->out.meta_count <= s->out.count))
        abort();
    if (meta)
        check_level(s->tape, meta, size);
    if (s->out.count > meta)
        check_level(s->tape + meta, s->out.count - meta, size);
    for (uint64_t i = meta; i < s->out.count; i++)
        flat &= s->tape[i].next == i - meta + 1;
    if (!p->file || s->out.preamble || (p->options & CW_O_FORCE))
        REQUIRE(s->out.deflated || s->out.flat == flat);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static cw_scan *whole, *windows;
    plan p;
    int outcome;
    if (size < 2)
        return 0;
    if (!whole) {
        whole = cw_new();
        windows = cw_new();
        REQUIRE(whole && windows);
    }
    p = make_plan(data[0], data[1]);
    data += 2;
    size -= 2;
    outcome = scan_whole(whole, &p, data, size);
    check_tape(whole, &p, outcome, size);
    REQUIRE(scan_windows(windows, &p, data, size) == outcome);
    check_same(whole, windows);
    cw_trim(whole);
    return 0;
}
