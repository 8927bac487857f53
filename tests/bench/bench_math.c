/* SPDX-License-Identifier: MIT */
/* How fast the math room is, as ratios to a limit measured in the same run:
 * copying the same bytes, a loop written by hand, or the C library's sort; and
 * to what numpy, pandas and MPFI need, where they are installed. Work and
 * limit take turns, so that whatever else the machine does is in both; of five
 * turns or more the median ratio counts. */
#include "config.h"

#include <hunanecon.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#if defined(__x86_64__)
#include <emmintrin.h>
#endif
#ifdef HAVE_MPFI
#include <mpfi.h>
#include <mpfr.h>
#endif

enum { LEAST_RUNS = 5, MOST_RUNS = 101 };
enum { SERIES = 10000, PERIODS = 1200, LAG = 12, SHORT = 40, CALLS = 200000, MANY = 1000000 };
enum { VALUES = SERIES * PERIODS, PRODUCTS = 20000, GOODS = 200 * PRODUCTS };

typedef struct pair {
    uint64_t key, place;
} pair;

static double *x, *result;
static void *workspace;
static hne_interval *enclosures, *enclosed;
static size_t workspace_size;

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static int compare(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static double seconds_of(void (*work)(void))
{
    double start = seconds();
    work();
    return seconds() - start;
}

typedef struct measured {
    double time, ratio; /* medians */
} measured;

/* What takes little time is done more often, as others on the machine disturb it more. */
static measured take_turns(void (*work)(void), void (*limit)(void))
{
    double times[MOST_RUNS], ratios[MOST_RUNS], enough = seconds() + 0.5;
    int runs = 0;
    limit(); /* warm up */
    work();
    for (; runs < LEAST_RUNS || (runs < MOST_RUNS && seconds() < enough); runs++) {
        double reference = seconds_of(limit);
        times[runs] = seconds_of(work);
        ratios[runs] = times[runs] / reference;
    }
    qsort(times, (size_t)runs, sizeof *times, compare);
    qsort(ratios, (size_t)runs, sizeof *ratios, compare);
    return (measured){times[runs / 2], ratios[runs / 2]};
}

/* ---- limits ---- */

static void copy_panel(void)
{
    memcpy(result, x, VALUES * sizeof *x);
}

/* What a copy takes at best where the processor's copy does not read what it is about to overwrite. */
static void stream_panel(void)
{
#if defined(__x86_64__)
    for (size_t i = 0; i < VALUES; i += 2) {
        if (i % 512 == 0) /* the page that comes next, which a streamed store would wait for */
            __builtin_prefetch(result + i + 512, 1);
        _mm_stream_pd(result + i, _mm_loadu_pd(x + i));
    }
    _mm_sfence();
#else
    copy_panel();
#endif
}

static __attribute__((noinline)) void loop_by_hand(const double *levels, size_t count, size_t lag, double *growth)
{
    for (size_t t = 0; t < lag; t++) {
        growth[t] = NAN;
    }
    for (size_t t = lag; t < count; t++) {
        double base = levels[t - lag];
        growth[t] = base > 0 ? (levels[t] - base) / base : NAN;
    }
}

static void short_loops_by_hand(void)
{
    for (int i = 0; i < CALLS; i++) {
        loop_by_hand(x + i, SHORT, 1, result);
    }
}

static void sort_by_qsort(void)
{
    memcpy(result, x, MANY * sizeof *x);
    qsort(result, MANY, sizeof *result, compare);
}

/* Counting passes over keys with their places, 11 bits at a time: what a careful hand would write to rank. */
static void sort_places_by_hand(void)
{
    enum { BITS = 11, DIGITS = 1 << BITS, PASSES = 6 };
    static size_t counts[PASSES][DIGITS];
    pair *from = workspace, *to = from + MANY;
    memset(counts, 0, sizeof counts);
    for (size_t i = 0; i < MANY; i++) {
        memcpy(&from[i].key, &x[i], sizeof from[i].key); /* all are positive */
        from[i].place = i;
        for (int pass = 0; pass < PASSES; pass++)
            counts[pass][(from[i].key >> (BITS * pass)) & (DIGITS - 1)]++;
    }
    for (int pass = 0; pass < PASSES; pass++) {
        size_t before = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            size_t here = counts[pass][digit];
            counts[pass][digit] = before;
            before += here;
        }
        for (size_t i = 0; i < MANY; i++)
            to[counts[pass][(from[i].key >> (BITS * pass)) & (DIGITS - 1)]++] = from[i];
        pair *sorted = to;
        to = from;
        from = sorted;
    }
}

/* a b + c, where that is asked for in one step, which the library leaves: its bits are the same on every processor. */
static inline __attribute__((always_inline)) double add_product(int is_fused, double a, double b, double c)
{
    return is_fused ? fma(a, b, c) : a * b + c;
}

/* The sum of x ln x, and nothing else, for positive numbers. ln x = k ln 2 + ln m with m from 0.7 to 1.4, ln m = 2 (s +
 * s^3/3 + ... + s^17/17) with s = (m - 1) / (m + 1), off by 0.8 units in the last place on average and by 8 at most; in
 * blocks that become vectors of 8 numbers (AVX-512) or 4 (AVX2), with multiplication and addition in one step. */
static inline __attribute__((always_inline)) double log_sum(int is_fused)
{
    enum { BLOCK = 32 };
    double sums[BLOCK] = {0}, sum = 0;
    for (size_t i = 0; i < MANY; i += BLOCK)
        for (size_t j = 0; j < BLOCK; j++) {
            uint64_t bits;
            memcpy(&bits, &x[i + j], sizeof bits);
            uint64_t bias = UINT64_C(1024) << 52, shifted = bits - UINT64_C(0x3fe6a09e667f3bcd) + bias;
            bits -= (shifted & UINT64_C(0xfff0000000000000)) - bias;
            uint64_t magic = (shifted >> 52) | UINT64_C(0x4330000000000000);
            double mantissa, exponent;
            memcpy(&mantissa, &bits, sizeof mantissa);
            memcpy(&exponent, &magic, sizeof exponent);
            exponent -= 4503599627370496.0 + 1024;
            double s = (mantissa - 1) / (mantissa + 1), z = s * s, p = 1.0 / 17;
            p = add_product(is_fused, p, z, 1.0 / 15);
            p = add_product(is_fused, p, z, 1.0 / 13);
            p = add_product(is_fused, p, z, 1.0 / 11);
            p = add_product(is_fused, p, z, 1.0 / 9);
            p = add_product(is_fused, p, z, 1.0 / 7);
            p = add_product(is_fused, p, z, 1.0 / 5);
            p = add_product(is_fused, p, z, 1.0 / 3);
            p = add_product(is_fused, p, z, 1);
            double logarithm = add_product(is_fused, exponent, 0.69314718055994530942, 2 * s * p);
            sums[j] = add_product(is_fused, x[i + j], logarithm, sums[j]);
        }
    for (int j = 0; j < BLOCK; j++)
        sum += sums[j];
    return sum;
}

#if defined(__x86_64__)
__attribute__((target("arch=x86-64-v4"))) static void log_sum_v4(void)
{
    result[0] = log_sum(1);
}

__attribute__((target("arch=x86-64-v3"))) static void log_sum_v3(void)
{
    result[0] = log_sum(1);
}
#endif

static void log_loop_by_hand(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
        log_sum_v4();
        return;
    }
    if (__builtin_cpu_supports("avx2")) {
        log_sum_v3();
        return;
    }
#endif
    result[0] = log_sum(0);
}

/* Every price and quantity once. */
static inline __attribute__((always_inline)) void read_all(void)
{
    enum { LANES = 32 };
    double sums[LANES] = {0};
    for (size_t i = 0; i < 2 * GOODS; i += LANES)
        for (size_t j = 0; j < LANES; j++)
            sums[j] += x[i + j];
    memcpy(result, sums, sizeof sums);
}

#if defined(__x86_64__)
__attribute__((target("arch=x86-64-v3"))) static void read_all_v3(void)
{
    read_all();
}
#endif

static void read_goods(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        read_all_v3();
        return;
    }
#endif
    read_all();
}

static void copy_enclosures(void)
{
    memcpy(enclosed, enclosures, MANY * sizeof *enclosures);
}

/* ---- work ---- */

static void growth_series(void)
{
    hne_growth_series(x, VALUES, 1, LAG, result, 1);
}

static void growth_panel_by_rows(void)
{
    hne_growth_panel(x, SERIES, PERIODS, PERIODS, 1, LAG, result, PERIODS, 1);
}

static void growth_panel_by_columns(void)
{
    hne_growth_panel(x, SERIES, PERIODS, 1, SERIES, LAG, result, 1, SERIES);
}

static void change_series(void)
{
    hne_change_series(x, VALUES, 1, LAG, result, 1);
}

static void implied_base_series(void)
{
    hne_implied_base_series(x, VALUES / 2, 1, x + VALUES / 2, 1, result, 1);
}

static void log_growth_series(void)
{
    hne_log_growth_series(x, VALUES, 1, LAG, result, 1);
}

static void annualised_growth_series(void)
{
    hne_annualised_growth_series(x, VALUES, 1, 1, 12, result, 1);
}

static void short_series(void)
{
    for (int i = 0; i < CALLS; i++) {
        hne_growth_series(x + i, SHORT, 1, 1, result, 1);
    }
}

static void ranks(void)
{
    hne_rank_series(x, MANY, 1, HNE_RANK_DESCENDING, HNE_RANK_TIES_AVERAGE, result, 1, workspace, workspace_size);
}

static void gini(void)
{
    hne_measure_series(HNE_MEASURE_GINI, 0, x, MANY, 1, NULL, 0, result);
}

static void theil(void)
{
    hne_measure_series(HNE_MEASURE_THEIL_T, 0, x, MANY, 1, NULL, 0, result);
}

static void chained_fisher(void)
{
    hne_basket basket = {x, 1, PRODUCTS, x + GOODS, 1, PRODUCTS, PRODUCTS, GOODS / PRODUCTS};
    hne_index_series(HNE_INDEX_FISHER, 0, HNE_INDEX_OF_PRICES, HNE_INDEX_CHAINED, &basket, 0, 0, result, 1);
}

#ifdef HAVE_MPFI
/* What a user of enclosures would take: (x - y) / y. */
static void growth_by_mpfi(void)
{
    mpfi_t level, base;
    mpfi_init2(level, 53);
    mpfi_init2(base, 53);
    for (size_t i = LAG; i < MANY; i++) {
        mpfi_interv_d(level, enclosures[i].lower, enclosures[i].upper);
        mpfi_interv_d(base, enclosures[i - LAG].lower, enclosures[i - LAG].upper);
        mpfi_sub(level, level, base);
        mpfi_div(level, level, base);
        enclosed[i].lower = mpfr_get_d(&level->left, MPFR_RNDD);
        enclosed[i].upper = mpfr_get_d(&level->right, MPFR_RNDU);
    }
    mpfi_clear(level);
    mpfi_clear(base);
}
#endif

static void growth_of_enclosures(void)
{
    hne_growth_intervals(enclosures, MANY, 1, LAG, enclosed, 1);
}

static const struct row {
    const char *name, *limit_name;
    void (*work)(void), (*limit)(void);
    double items, aim; /* aim: the ratio to reach; 0 for none */
} rows[] = {
    { "growth, one series", "memcpy of the same bytes", growth_series, copy_panel, VALUES, 1 },
    { "growth, panel, a row for each series", "memcpy of the same bytes", growth_panel_by_rows, copy_panel, VALUES, 1 },
    { "growth, panel, a row for each series", "copy past the cache", growth_panel_by_rows, stream_panel, VALUES, 1.1 },
    { "growth, panel, a column for each series", "memcpy of the same bytes", growth_panel_by_columns, copy_panel, VALUES, 1 },
    { "change, one series", "memcpy of the same bytes", change_series, copy_panel, VALUES, 1 },
    { "implied base, half as many", "memcpy of the same bytes", implied_base_series, copy_panel, VALUES / 2, 0 },
    { "log growth, one series", "memcpy of the same bytes", log_growth_series, copy_panel, VALUES, 0 },
    { "annualised growth, one series", "memcpy of the same bytes", annualised_growth_series, copy_panel, VALUES, 0 },
    { "growth of 40 values, 200,000 calls", "loop written by hand", short_series, short_loops_by_hand,
      (double)CALLS * SHORT, 1.3 },
    { "ranks of 1,000,000 with ties", "qsort of the same numbers", ranks, sort_by_qsort, MANY, 0 },
    { "ranks of 1,000,000 with ties", "radix sort of numbers with places", ranks, sort_places_by_hand, MANY, 1.3 },
    { "Gini of 1,000,000", "qsort of the same numbers", gini, sort_by_qsort, MANY, 0.2 },
    { "Theil T of 1,000,000", "vector logarithm by hand", theil, log_loop_by_hand, MANY, 2 },
    { "chained Fisher, 200 by 20,000", "reading prices and quantities", chained_fisher, read_goods, GOODS, 2 },
    { "growth of 1,000,000 enclosures", "memcpy of the same bytes", growth_of_enclosures, copy_enclosures, MANY, 0 },
#ifdef HAVE_MPFI
    { "growth of 1,000,000 enclosures", "MPFI", growth_of_enclosures, growth_by_mpfi, MANY, 1 / 30.0 },
#endif
};
enum { ROWS = sizeof rows / sizeof *rows };

static double times[ROWS];

static void print_row(const char *name, double each, double ratio, double aim, const char *of)
{
    char wanted[16] = "";
    if (aim > 0)
        snprintf(wanted, sizeof wanted, "%.3g%s", aim, ratio > aim ? " !" : "");
    printf("%-42s %9.2f %9.3g %9s   %s\n", name, 1e9 * each, ratio, wanted, of);
    fflush(stdout);
}

/* Lines of peers.py: row, peer and seconds, between tabs. */
static void print_peers(void)
{
    char line[256];
    /* The numpy that comes with the system may belong to another python than the first that is found. */
    FILE *peers = popen("python=python3; /usr/bin/python3 -c 'import numpy' 2>/dev/null && python=/usr/bin/python3; "
                        "$python " PEERS " 2>&1", "r");
    if (!peers)
        return;
    while (fgets(line, sizeof line, peers)) {
        char *name = strtok(line, "\t"), *peer = strtok(NULL, "\t"), *time = strtok(NULL, "\n");
        size_t row = 0;
        while (time && row < ROWS && strcmp(rows[row].name, name) != 0)
            row++;
        if (time && row < ROWS)
            print_row(name, times[row] / rows[row].items, times[row] / strtod(time, NULL), 0, peer);
        else
            printf("peers left out: %s", line);
    }
    pclose(peers);
}

static void *get(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (!memory) {
        fputs("bench_math: out of memory\n", stderr);
        exit(EXIT_FAILURE);
    }
    return memory;
}

/* With an argument, only the rows whose name holds it, and no peers. */
int main(int argc, char **argv)
{
    size_t result_size = VALUES * sizeof *result;
    workspace_size = hne_rank_workspace_size(MANY);
    x = get(VALUES, sizeof *x);
    result = aligned_alloc(64, result_size);
    if (!result)
        return EXIT_FAILURE;
    memset(result, 0, result_size);
    workspace = get(1, workspace_size);
    enclosures = get(MANY, sizeof *enclosures);
    enclosed = get(MANY, sizeof *enclosed);
    uint64_t state = 88172645463325252u;
    for (size_t i = 0; i < VALUES; i++) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        x[i] = 50 + (double)(state >> 40) * 0x1p-17;
    }
    for (size_t i = 0; i < MANY; i++) {
        enclosures[i] = hne_interval_of(x[i] - 0.05, x[i] + 0.05);
    }
    printf("%-42s %9s %9s %9s   of\n", "math", "ns each", "ratio", "at most");
    for (size_t i = 0; i < ROWS; i++) {
        if (argc > 1 && !strstr(rows[i].name, argv[1]))
            continue;
        measured found = take_turns(rows[i].work, rows[i].limit);
        times[i] = found.time;
        print_row(rows[i].name, found.time / rows[i].items, found.ratio, rows[i].aim, rows[i].limit_name);
    }
    free(x);
    free(result);
    free(workspace);
    free(enclosures);
    free(enclosed);
    if (argc == 1)
        print_peers(); /* with the memory free for them */
    return EXIT_SUCCESS;
}
