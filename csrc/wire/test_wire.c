/* Tests of the scanner that want sanitizers: every truncation and every changed byte of a data set
 * that has one of everything, in buffers of their exact size; whole and in windows; and memory
 * that runs out. The exit status is the number of failures, at most 100.
 */
#include "wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;
static int checks;

#define CHECK(ok)                                         \
    do {                                                  \
        checks++;                                         \
        if (!(ok)) {                                      \
            failures++;                                   \
            printf("line %d: not so: %s\n", __LINE__, #ok); \
        }                                                 \
    } while (0)

#if defined(__SANITIZE_ADDRESS__)
#define MEMORY_RUNS_OUT 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MEMORY_RUNS_OUT 1
#endif
#endif

#ifdef MEMORY_RUNS_OUT
/* The allocator of AddressSanitizer refuses what is larger than that, as a full machine would. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "allocator_may_return_null=1:max_allocation_size_mb=1";
}
#endif

static const uint8_t sample[] =
    "\x08\x00\x05\x00" "CS\x0A\x00ISO_IR 100"               /* a short header */
    "\x08\x00\x40\x11" "SQ\x00\x00\xFF\xFF\xFF\xFF"         /* a sequence that is walked */
    "\xFE\xFF\x00\xE0\x0A\x00\x00\x00"                      /* an item that is not */
    "\x10\x00\x20\x00" "LO\x02\x00ID"
    "\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF"                      /* and one that is */
    "\x10\x00\x10\x00\x04\x00\x00\x00" "A^B "               /* implicit VR in between */
    "\xFE\xFF\x0D\xE0\x00\x00\x00\x00"
    "\xFE\xFF\xDD\xE0\x00\x00\x00\x00"
    "\x09\x00\x10\x10UN\x00\x00\xFF\xFF\xFF\xFF"            /* PS3.5 6.2.2 */
    "\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF"
    "\x10\x00\x10\x00\x04\x00\x00\x00" "A^B "
    "\xFE\xFF\x0D\xE0\x00\x00\x00\x00"
    "\xFE\xFF\xDD\xE0\x00\x00\x00\x00"
    "\x40\x00\x60\xA1UT\x00\x00\xFF\xFF\xFF\xFFtext"        /* a value up to a delimiter */
    "\xFE\xFF\xDD\xE0\x00\x00\x00\x00"
    "\x10\x00\x20\x10QQ\x00\x00\x02\x00\x00\x00zz"          /* a VR to come */
    "\xE0\x7F\x10\x00OB\x00\x00\xFF\xFF\xFF\xFF"            /* fragments */
    "\xFE\xFF\x00\xE0\x00\x00\x00\x00"
    "\xFE\xFF\x00\xE0\x08\x00\x00\x00\xFE\xFF\xDD\xE0\x00\x00\x00\x00"
    "\xFE\xFF\xDD\xE0\x00\x00\x00\x00";
#define SAMPLE_SIZE (sizeof sample - 1)

static const uint8_t meta[] =
    "DICM"
    "\x02\x00\x00\x00UL\x04\x00\x1C\x00\x00\x00"
    "\x02\x00\x10\x00UI\x14\x00" "1.2.840.10008.1.2.1";     /* and its NUL */
#define META_SIZE (sizeof meta)

static uint8_t *copy_of(const uint8_t *data, size_t size)
{
    uint8_t *copy = malloc(size ? size : 1);
    if (!copy)
        exit(101);
    memcpy(copy, data, size);
    return copy;
}

/* Scan a range or a file in windows of exactly what is asked for. */
static int run_windows(cw_scan *s, const uint8_t *data, size_t size, uint32_t options, int file)
{
    int outcome;
    if (file)
        cw_begin_file(s, 0, size, options, 128, 1000000);
    else
        cw_begin(s, 0, size, options, 0, 128, 1000000);
    outcome = cw_run(s, NULL, 0, 0);
    while (outcome == CW_NEED) {
        uint64_t need = s->out.need;
        size_t length = (size_t)s->out.need_size;
        uint8_t *window;
        CHECK(need + length <= size);
        window = copy_of(data + need, length);
        outcome = cw_run(s, window, need, length);
        free(window);
    }
    return outcome;
}

static void compare(const uint8_t *data, size_t size, uint32_t options, int file)
{
    cw_scan *whole = cw_new(), *windows = cw_new();
    uint8_t *copy = copy_of(data, size);
    int outcome;
    CHECK(whole && windows);
    outcome = file ? cw_open_all(whole, copy, size, 0, options, 128, 1000000)
                   : cw_scan_all(whole, copy, size, 0, size, options, 0, 128, 1000000);
    CHECK(outcome == CW_DONE);
    CHECK(run_windows(windows, data, size, options, file) == outcome);
    CHECK(whole->out.count == windows->out.count && whole->out.pos == windows->out.pos);
    CHECK(whole->out.notes == windows->out.notes);
    if (whole->out.count == windows->out.count && whole->out.count)
        CHECK(memcmp(whole->tape, windows->tape,
                     (size_t)whole->out.count * sizeof(cw_record)) == 0);
    free(copy);
    cw_free(whole);
    cw_free(windows);
}

static void test_sample(void)
{
    cw_scan *s = cw_new();
    CHECK(cw_scan_all(s, sample, SAMPLE_SIZE, 0, SAMPLE_SIZE, 0, 0, 128, 100) == CW_DONE);
    CHECK(s->out.pos == SAMPLE_SIZE);
    CHECK(s->out.count == 11);
    CHECK(s->out.notes == (1u << CW_N_IMPLICIT | 1u << CW_N_UNKNOWN_VR));
    CHECK(s->tape[0].next == 1 && s->tape[1].next == 5 && s->tape[5].next == 8);
    CHECK(cw_scan_all(s, sample, SAMPLE_SIZE, 0, SAMPLE_SIZE, 0, 0, 128, 10) == CW_E_ELEMENTS);
    CHECK(cw_scan_all(s, sample, SAMPLE_SIZE, 0, SAMPLE_SIZE, 0, 0, 0, 100) == CW_E_DEPTH);
    CHECK(cw_scan_all(s, sample, SAMPLE_SIZE, 0, SAMPLE_SIZE, 0, 2, 1, 100) == CW_E_DEPTH);
    cw_free(s);
    cw_free(NULL);
}

static void test_truncated_and_changed(void)
{
    static const uint8_t changes[] = {0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF};
    uint8_t file[128 + META_SIZE + SAMPLE_SIZE];
    memset(file, 0, 128);
    memcpy(file + 128, meta, META_SIZE);
    memcpy(file + 128 + META_SIZE, sample, SAMPLE_SIZE);
    for (size_t size = 0; size <= SAMPLE_SIZE; size++)
        for (uint32_t options = 0; options < 16; options++)
            compare(sample, size, options, 0);
    for (size_t size = 0; size <= sizeof file; size++)
        for (uint32_t options = 0; options < 128; options += CW_O_FORCE)
            compare(file, size, options, 1);
    for (size_t i = 0; i < SAMPLE_SIZE; i++)
        for (size_t c = 0; c < sizeof changes; c++) {
            uint8_t *changed = copy_of(sample, SAMPLE_SIZE);
            changed[i] = changes[c];
            compare(changed, SAMPLE_SIZE, 0, 0);
            compare(changed, SAMPLE_SIZE, CW_O_IMPLICIT, 0);
            compare(changed, SAMPLE_SIZE, CW_O_BIG | CW_O_STOP_PIXELS, 0);
            free(changed);
        }
}

/* More records and more open sequences than the memory that there is can hold. */
static void test_memory(void)
{
    static const uint8_t plain[] = "\x10\x00\x20\x00LO\x00\x00";
    static const uint8_t nested[] = "\x08\x00\x40\x11SQ\x00\x00\xFF\xFF\xFF\xFF"
                                    "\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF";
    size_t copies = 40000, part = sizeof nested - 1;
    uint8_t *data = malloc(copies * part);
    cw_scan *s = cw_new();
    int expected = CW_DONE;
#ifdef MEMORY_RUNS_OUT
    expected = CW_E_MEMORY;
#endif
    CHECK(s != NULL && data != NULL);
    for (size_t i = 0; i < copies; i++)
        memcpy(data + 8 * i, plain, 8);
    CHECK(cw_scan_all(s, data, 8 * copies, 0, 8 * copies, 0, 0, 128, 1u << 30) == expected);
    for (size_t i = 0; i < copies; i++)
        memcpy(data + part * i, nested, part);
    CHECK(cw_scan_all(s, data, copies * part, 0, copies * part, 0, 0, 1u << 30, 1u << 30) ==
          expected);
    /* It can be used again. */
    cw_trim(s);
    CHECK(cw_scan_all(s, sample, SAMPLE_SIZE, 0, SAMPLE_SIZE, 0, 0, 128, 100) == CW_DONE);
    CHECK(s->out.count == 11);
    free(data);
    cw_free(s);
}

int main(void)
{
    test_sample();
    test_truncated_and_changed();
    test_memory();
    printf("wire: %d checks, %d failures\n", checks, failures);
    return failures < 100 ? failures : 100;
}
