/* SPDX-License-Identifier: MIT */
/* How fast the math room is, as ratios to a limit measured in the same run:
 * copying the same bytes, a loop written by hand, or the C library's sort. The
 * median of five runs each. */
#include <hunanecon.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { RUNS = 5, SERIES = 10000, PERIODS = 1200, LAG = 12, SHORT = 40, CALLS = 200000, MANY = 1000000 };
enum { VALUES = SERIES * PERIODS };

static double *x, *result, *workspace;
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

static double median_of_runs(void (*work)(void))
{
    double times[RUNS];
    work(); /* warm up */
    for (int i = 0; i < RUNS; i++) {
        double start = seconds();
        work();
        times[i] = seconds() - start;
    }
    qsort(times, RUNS, sizeof *times, compare);
    return times[RUNS / 2];
}

/* ---- limits ---- */

static void copy_panel(void)
{
    memcpy(result, x, VALUES * sizeof *x);
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

static void growth_of_enclosures(void)
{
    hne_growth_intervals(enclosures, MANY, 1, LAG, enclosed, 1);
}

static const struct row {
    const char *name, *limit_name;
    void (*work)(void), (*limit)(void);
    double items;
} rows[] = {
    { "growth, one series", "memcpy of the same bytes", growth_series, copy_panel, VALUES },
    { "growth, panel, a row for each series", "memcpy of the same bytes", growth_panel_by_rows, copy_panel, VALUES },
    { "growth, panel, a column for each series", "memcpy of the same bytes", growth_panel_by_columns, copy_panel,
      VALUES },
    { "change, one series", "memcpy of the same bytes", change_series, copy_panel, VALUES },
    { "implied base, half as many", "memcpy of the same bytes", implied_base_series, copy_panel, VALUES / 2 },
    { "log growth, one series", "memcpy of the same bytes", log_growth_series, copy_panel, VALUES },
    { "annualised growth, one series", "memcpy of the same bytes", annualised_growth_series, copy_panel, VALUES },
    { "growth of 40 values, 200,000 calls", "loop written by hand", short_series, short_loops_by_hand,
      (double)CALLS *SHORT },
    { "ranks of 1,000,000 with ties", "qsort of the same numbers", ranks, sort_by_qsort, MANY },
    { "growth of 1,000,000 enclosures", "memcpy of the same bytes", growth_of_enclosures, copy_enclosures, MANY },
};

static void *get(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (!memory) {
        fputs("bench_math: out of memory\n", stderr);
        exit(EXIT_FAILURE);
    }
    return memory;
}

int main(void)
{
    workspace_size = hne_rank_workspace_size(MANY);
    x = get(VALUES, sizeof *x);
    result = get(VALUES, sizeof *result);
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
    printf("%-42s %9s %9s   of\n", "math", "ns each", "ratio");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double limit = median_of_runs(rows[i].limit), work = median_of_runs(rows[i].work);
        printf("%-42s %9.2f %9.2f   %s\n", rows[i].name, 1e9 * work / rows[i].items, work / limit,
               rows[i].limit_name);
        fflush(stdout);
    }
    free(x);
    free(result);
    free(workspace);
    free(enclosures);
    free(enclosed);
    return EXIT_SUCCESS;
}
