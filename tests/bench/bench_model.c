/* SPDX-License-Identifier: MIT */
/* A profile of 100,000 indicators with 100 statements each: what a statement
 * takes in memory, and how long making, walking and finding takes beside the
 * same on a plain array. */
#include <hunanecon.h>

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { INDICATORS = 100000, EACH = 100, FINDS = 1000000 };

static size_t bytes_out;

static void *allocate(size_t size)
{
    void *memory = malloc(size);
    bytes_out += malloc_usable_size(memory);
    return memory;
}

static void *reallocate(void *memory, size_t size)
{
    size_t before = memory ? malloc_usable_size(memory) : 0;
    void *moved = realloc(memory, size);
    if (moved)
        bytes_out += malloc_usable_size(moved) - before;
    return moved;
}

static void release(void *memory)
{
    bytes_out -= memory ? malloc_usable_size(memory) : 0;
    free(memory);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void must(int good)
{
    if (!good) {
        fprintf(stderr, "bench_model: a call failed\n");
        exit(EXIT_FAILURE);
    }
}

static hne_profile *make_indicators(void)
{
    hne_profile *profile;
    char code[16];
    must(hne_profile_new(&profile, NULL) == HNE_OK);
    for (int i = 0; i < INDICATORS; i++) {
        snprintf(code, sizeof code, "I%06d", i);
        must(hne_profile_add_indicator(profile, code, NULL, NULL) == HNE_OK);
    }
    return profile;
}

static void make_statements(hne_profile *profile)
{
    hne_figure figure = {0, 1, 9, {"CNY"}, HNE_HEDGE_NONE};
    char code[16];
    for (int i = 0; i < INDICATORS; i++) {
        snprintf(code, sizeof code, "I%06d", i);
        hne_indicator *indicator = hne_profile_find_indicator(profile, code);
        for (int k = 0; k < EACH; k++) {
            figure.digits = i + k;
            must(hne_indicator_state(indicator, (hne_period){24000 + k, 24000 + k}, HNE_ASPECT_LEVEL, figure, NULL, NULL) == HNE_OK);
        }
    }
}

static int64_t walk(const hne_profile *profile)
{
    int64_t sum = 0;
    for (size_t i = 0; i < INDICATORS; i++)
        for (const hne_statement *s = hne_indicator_first_statement(hne_profile_indicator(profile, i)); s; s = hne_statement_next(s))
            sum += hne_statement_figure(s).digits;
    return sum;
}

/* Places to look at, far apart, the same each time. */
static size_t place(size_t n)
{
    return n * 2654435761u % ((size_t)INDICATORS * EACH);
}

static int64_t find(const hne_profile *profile)
{
    int64_t sum = 0;
    for (size_t n = 0; n < FINDS; n++) {
        size_t at = place(n);
        int32_t month = 24000 + (int32_t)(at % EACH);
        const hne_statement *found = hne_indicator_find(hne_profile_indicator(profile, at / EACH), (hne_period){month, month},
                                                        HNE_ASPECT_LEVEL, NULL);
        must(found != NULL);
        sum += hne_statement_figure(found).digits;
    }
    return sum;
}

/* The same on an array of figures, which knows nothing but where they are. */
static int64_t walk_array(const hne_figure *figures)
{
    int64_t sum = 0;
    for (size_t i = 0; i < (size_t)INDICATORS * EACH; i++)
        sum += figures[i].digits;
    return sum;
}

static int64_t find_in_array(const hne_figure *figures)
{
    int64_t sum = 0;
    for (size_t n = 0; n < FINDS; n++)
        sum += figures[place(n)].digits;
    return sum;
}

int main(void)
{
    size_t count = (size_t)INDICATORS * EACH;
    must(hne_set_allocator(allocate, reallocate, release) == HNE_OK);
    hne_profile *profile = make_indicators();
    size_t empty = bytes_out;
    double start = seconds();
    make_statements(profile);
    double made = seconds() - start;
    printf("model: %d indicators, %zu statements\n", INDICATORS, count);
    printf("  %-34s %6.1f bytes\n", "an indicator", (double)empty / INDICATORS);
    printf("  %-34s %6.1f bytes\n", "a statement, with its index", (double)(bytes_out - empty) / (double)count);

    hne_figure *figures = malloc(count * sizeof *figures);
    must(figures != NULL);
    start = seconds();
    for (size_t i = 0; i < count; i++)
        figures[i] = (hne_figure){(int64_t)(i / EACH + i % EACH), 1, 9, {"CNY"}, HNE_HEDGE_NONE};
    double filled = seconds() - start;
    start = seconds();
    int64_t sum = walk(profile);
    double walked = seconds() - start;
    start = seconds();
    must(sum == walk_array(figures));
    double walked_array = seconds() - start;
    start = seconds();
    sum = find(profile);
    double found = seconds() - start;
    start = seconds();
    must(sum == find_in_array(figures));
    double found_in_array = seconds() - start;
    printf("  %-34s %6.1f ns, %5.1f x filling an array\n", "making a statement", 1e9 * made / (double)count, made / filled);
    printf("  %-34s %6.1f ns, %5.1f x walking an array\n", "walking to the next", 1e9 * walked / (double)count,
           walked / walked_array);
    printf("  %-34s %6.1f ns, %5.1f x a read at that place\n", "finding by period and aspect", 1e9 * found / FINDS,
           found / found_in_array);
    free(figures);
    hne_profile_unref(profile);
    return 0;
}
