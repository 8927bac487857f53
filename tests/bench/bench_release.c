/* SPDX-License-Identifier: MIT */
/* How fast releases are read: the golden releases again and again, each into a
 * profile of its own, in longer pieces, and all as one text into one profile;
 * beside a count of line ends in the same bytes and, where PCRE2 is there, a
 * search by its JIT for numbers with units. And what a statement takes in memory.
 *
 *     bench_release [MEGABYTES [FOLDER OF TEXTS]] */
#include "config.h"

#include <hunanecon.h>

#include <dirent.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef HAVE_PCRE2
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif

enum { MEGABYTE = 1 << 20, ROUNDS = 3 };

typedef struct text {
    char *bytes;
    size_t length;
} text;

static size_t bytes_out, calls;

static void *allocate(size_t size)
{
    void *memory = malloc(size);
    bytes_out += malloc_usable_size(memory);
    calls++;
    return memory;
}

static void *reallocate(void *memory, size_t size)
{
    size_t before = memory ? malloc_usable_size(memory) : 0;
    void *moved = realloc(memory, size);
    if (moved)
        bytes_out += malloc_usable_size(moved) - before;
    calls++;
    return moved;
}

static void release_memory(void *memory)
{
    bytes_out -= memory ? malloc_usable_size(memory) : 0;
    free(memory);
}

/* Processor time: others may be at work on the machine. */
static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void must(int good, const char *what)
{
    if (!good) {
        fprintf(stderr, "bench_release: %s\n", what);
        exit(EXIT_FAILURE);
    }
}

/* --- texts ---------------------------------------------------------------------- */

static void append_file(text *all, const char *path)
{
    FILE *file = fopen(path, "rb");
    must(file != NULL, path);
    all->bytes = realloc(all->bytes, all->length + MEGABYTE);
    must(all->bytes != NULL, "out of memory");
    all->length += fread(all->bytes + all->length, 1, MEGABYTE - 2, file);
    memcpy(all->bytes + all->length, "\n\n", 2);
    all->length += 2;
    fclose(file);
}

/* The texts of a folder one after the other; where each ends in `ends`. */
static text read_folder(const char *folder, size_t *ends, size_t most, size_t *count)
{
    text all = {NULL, 0};
    DIR *directory = opendir(folder);
    must(directory != NULL, folder);
    *count = 0;
    for (struct dirent *entry; (entry = readdir(directory)) != NULL && *count < most;) {
        char path[4096];
        size_t length = strlen(entry->d_name);
        if (length < 5 || strcmp(entry->d_name + length - 4, ".txt") != 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        append_file(&all, path);
        ends[(*count)++] = all.length;
    }
    closedir(directory);
    must(*count > 0, "no texts");
    return all;
}

/* --- what is measured ------------------------------------------------------------------- */

typedef struct work {
    const text *all;       /* a round of the texts */
    const size_t *ends;    /* where the pieces that are read at once end */
    size_t count, times;   /* pieces; how often they are gone through */
    size_t quantities, statements;
} work;

static void read_pieces(work *of)
{
    hne_release_options *options;
    of->quantities = of->statements = 0;
    must(hne_release_options_new(&options, NULL) == HNE_OK, "no options");
    for (size_t n = 0; n < of->times; n++)
        for (size_t i = 0, begin = 0; i < of->count; begin = of->ends[i++]) {
            hne_profile *profile;
            hne_release *release;
            must(hne_profile_new(&profile, NULL) == HNE_OK, "no profile");
            must(hne_release_read(profile, of->all->bytes + begin, of->ends[i] - begin, "text", options, &release,
                                  NULL) == HNE_OK, "a text is not read");
            of->quantities += hne_release_quantity_count(release);
            of->statements += hne_profile_statement_count(profile);
            hne_release_free(release);
            hne_profile_unref(profile);
        }
    hne_release_options_free(options);
}

static void count_lines(work *of)
{
    size_t lines = 0;
    for (size_t n = 0; n < of->times; n++)
        for (const char *at = of->all->bytes, *end = at + of->all->length; at && at < end; lines++) {
            at = memchr(at, '\n', (size_t)(end - at));
            at += at != NULL;
        }
    of->quantities = lines;
}

#ifdef HAVE_PCRE2
static void search_numbers(work *of)
{
    static const char pattern[] = "(?:US\\$|RMB ?|\\$)?[0-9][0-9,]*(?:\\.[0-9]+)?(?: ?(?:thousand|million|billion|trillion))?"
                                  " ?(?:%|percent(?:age points?)?|yuan|U\\.S\\. dollars|CNY|USD|tons)";
    int code;
    PCRE2_SIZE place;
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, 0, &code, &place, NULL);
    must(compiled && !pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE), "PCRE2 does not compile the pattern");
    pcre2_match_data *match = pcre2_match_data_create_from_pattern(compiled, NULL);
    of->quantities = 0;
    for (size_t n = 0; n < of->times; n++)
        for (PCRE2_SIZE at = 0; pcre2_jit_match(compiled, (PCRE2_SPTR)of->all->bytes, of->all->length, at, 0, match, NULL) > 0;
             of->quantities++)
            at = pcre2_get_ovector_pointer(match)[1];
    pcre2_match_data_free(match);
    pcre2_code_free(compiled);
}
#endif

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Median of a few runs. */
static double measure(work *of, void (*run)(work *))
{
    double times[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
        double start = seconds();
        run(of);
        times[i] = seconds() - start;
    }
    qsort(times, ROUNDS, sizeof *times, compare_doubles);
    return times[ROUNDS / 2];
}

static void print_row(const char *name, const work *of, double took, double lines)
{
    double size = (double)of->all->length * (double)of->times / MEGABYTE;
    printf("  %-46s %9.1f MB/s %8.1f x counting lines %10zu found\n", name, size / took, took / size / lines, of->quantities);
}

/* --- memory ----------------------------------------------------------------------------- */

static void measure_memory(const text *all)
{
    hne_profile *profile;
    hne_release *release;
    must(hne_set_allocator(allocate, reallocate, release_memory) == HNE_OK, "no allocator");
    must(hne_profile_new(&profile, NULL) == HNE_OK, "no profile");
    must(hne_release_read(profile, all->bytes, all->length, "text", NULL, &release, NULL) == HNE_OK, "a text is not read");
    size_t statements = hne_profile_statement_count(profile), indicators = hne_profile_indicator_count(profile);
    printf("  memory: %zu bytes of text, %zu statements of %zu indicators: %.0f bytes a statement, %zu allocations\n",
           all->length, statements, indicators, (double)bytes_out / (double)statements, calls);
    hne_release_free(release);
    hne_profile_unref(profile);
    must(hne_set_allocator(NULL, NULL, NULL) == HNE_OK, "no allocator");
}

int main(int argc, char **argv)
{
    enum { MOST = 4096 };
    static size_t ends[MOST];
    size_t megabytes = argc > 1 ? strtoul(argv[1], NULL, 10) : 50, count;
    text all = read_folder(argc > 2 ? argv[2] : RELEASES, ends, MOST, &count), one = {NULL, 0};
    size_t times = megabytes * MEGABYTE / all.length + 1;
    /* all texts again and again as one */
    one.bytes = malloc(all.length * times);
    must(one.bytes != NULL, "out of memory");
    for (; one.length < all.length * times; one.length += all.length)
        memcpy(one.bytes + one.length, all.bytes, all.length);
    work lines = {&one, &one.length, 1, 1, 0, 0}, each = {&all, ends, count, times, 0, 0}, whole = lines;
    work page = {&all, &all.length, 1, times, 0, 0};
    printf("release: %zu texts of %zu bytes, %zu times\n", count, all.length / count, times);
    double took = measure(&lines, count_lines), size = (double)one.length / MEGABYTE, line = took / size;
    print_row("counting line ends", &lines, took, line);
#ifdef HAVE_PCRE2
    work search = lines;
    took = measure(&search, search_numbers);
    print_row("numbers with units, PCRE2 JIT", &search, took, line);
#endif
    took = measure(&each, read_pieces);
    print_row("each release into its own profile", &each, took, line);
    took = measure(&page, read_pieces);
    print_row("all of them together into one profile", &page, took, line);
    took = measure(&whole, read_pieces);
    print_row("the whole as one text into one profile", &whole, took, line);
    measure_memory(&one);
    free(one.bytes);
    free(all.bytes);
    return 0;
}
