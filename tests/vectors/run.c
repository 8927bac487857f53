/* SPDX-License-Identifier: MIT */
/* Runs vectors: results of other programs, folder by folder.
 *
 *     run FOLDER...
 *
 * A FOLDER holds expected.csv, or folders that do. For each function name it
 * tells how many numbers agree, differ (the first five with both values) and
 * are not known. Differences that doc/other-programs.md explains stand in
 * tests/vectors/explained.csv and are counted apart; functions that the library
 * has not, there as well, with the reason.
 * Ends with 1 if any differs without an explanation. */
#include "table.h"

#include <dirent.h>
#include <stdio.h>

enum { SHOWN = 5 };

static const vector_entry *const groups[] = {
    benchmark_vectors,
    comparison_vectors,
    growth_vectors,
    index_vectors,
    measure_vectors,
    series_vectors,
    structure_vectors,
    value_vectors,
};

typedef struct tally {
    char function[64];
    size_t agree, differ, explained, unknown;
    const char *reason; /* of what is explained, or not known */
} tally;

static tally tallies[1024];
static size_t tally_count;

static tally *tally_of(const char *function)
{
    for (size_t i = 0; i < tally_count; i++)
        if (!strcmp(tallies[i].function, function))
            return &tallies[i];
    if (tally_count == sizeof tallies / sizeof *tallies)
        abort();
    snprintf(tallies[tally_count].function, sizeof tallies->function, "%s", function);
    return &tallies[tally_count++];
}

/* Several groups may know parts of what one name stands for. */
static int ask(const vector_case *of, double *results)
{
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++)
        for (const vector_entry *entry = groups[g]; entry->function; entry++)
            if (!strcmp(entry->function, of->function)) {
                for (size_t i = 0; i < of->rows; i++)
                    results[i] = NAN;
                if (entry->run(of, results))
                    return 1;
            }
    return 0;
}

/* Printed figures agree to their decimals or digits, all others to the tolerance, 1e-9 if none is given. */
static int agrees(const vector_case *of, size_t row, double result)
{
    double expected = of->expected[row], decimals = vector_number(of, "decimals"), digits = vector_number(of, "digits");
    double tolerance = vector_number(of, "tolerance");
    if (isnan(expected) || isnan(result))
        return isnan(expected) && isnan(result);
    if (!strncmp(of->function, "interval_", 9)) /* the peer's operands are a little wider than the decimals */
        tolerance = 1e-12;
    if (!isnan(decimals))
        return fabs(result - expected) <= 0.5000001 * pow(10, -decimals);
    if (!isnan(digits))
        return fabs(result - expected) <= pow(10, 2 - digits) * fabs(expected);
    if (isnan(tolerance)) /* an iteration of the peer ends with fewer digits */
        tolerance = strcmp(of->function, "beta_convergence_nls") ? 1e-9 : 1e-6;
    return fabs(result - expected) <= tolerance * fmax(fabs(expected), 1e-3) || result == expected;
}

/* --- differences that are explained ---------------------------------------------- */

static vector_table *explained;

enum { OF_FUNCTION, WITH_ARGS, OF_INDEX, THAT_EXPECT, REASON };

static int holds(size_t row, size_t column, const char *text)
{
    const char *wanted = vector_cell(explained, row, column);
    return !*wanted || !strcmp(wanted, text);
}

/* A row is of a function; of calls whose args hold a text, of one result, of one expected value where it says so. */
static const char *reason_of(const vector_case *of, size_t result)
{
    for (size_t row = 0; explained && row < explained->rows; row++) {
        int expects = !*vector_cell(explained, row, THAT_EXPECT) || isnan(of->expected[result]);
        if (!strcmp(vector_cell(explained, row, OF_FUNCTION), of->function) && strstr(of->args, vector_cell(explained, row, WITH_ARGS)) &&
            holds(row, OF_INDEX, of->index[result]) && expects)
            return vector_cell(explained, row, REASON);
    }
    return NULL;
}

/* --- one case, one folder ------------------------------------------------------- */

static void run_case(const vector_case *of)
{
    tally *counts = tally_of(of->function);
    double *results = malloc(of->rows * sizeof *results);
    if (!results)
        abort();
    if (!ask(of, results)) {
        counts->unknown += of->rows;
        counts->reason = of->rows ? reason_of(of, 0) : NULL;
        free(results);
        return;
    }
    for (size_t row = 0; row < of->rows; row++) {
        if (agrees(of, row, results[row])) {
            counts->agree++;
        } else if (reason_of(of, row)) {
            counts->reason = reason_of(of, row);
            counts->explained++;
        } else if (counts->differ++ < SHOWN) {
            printf("  %s %s %s [%s]: %.17g, expected %.17g\n", of->name, of->function, of->args, of->index[row],
                   results[row], of->expected[row]);
        }
    }
    free(results);
}

enum { CASE, FUNCTION, INPUT, ARGS, INDEX, EXPECTED };

static const vector_table *input_of(const char *folder, const char *name, size_t length)
{
    static struct { char path[1024]; vector_table *table; } kept[64];
    char path[1024];
    snprintf(path, sizeof path, "%s/%.*s", folder, (int)length, name);
    size_t i = 0;
    while (i < sizeof kept / sizeof *kept && kept[i].table && strcmp(kept[i].path, path) != 0)
        i++;
    if (i == sizeof kept / sizeof *kept)
        abort();
    if (!kept[i].table) {
        snprintf(kept[i].path, sizeof kept[i].path, "%s", path);
        kept[i].table = vector_table_read(path);
        if (!kept[i].table) {
            fprintf(stderr, "%s cannot be read\n", path);
            exit(2);
        }
    }
    return kept[i].table;
}

static void run_rows(const char *folder, const vector_table *table, size_t first, size_t end)
{
    size_t rows = end - first;
    const char **index = malloc(rows * sizeof *index);
    double *expected = malloc(rows * sizeof *expected);
    if (!index || !expected)
        abort();
    vector_case of = {.name = vector_cell(table, first, CASE), .function = vector_cell(table, first, FUNCTION),
                      .args = vector_cell(table, first, ARGS), .rows = rows, .index = index, .expected = expected};
    const char *input = vector_cell(table, first, INPUT);
    for (; *input && of.input_count < 2; input += strcspn(input, ";"), input += *input == ';')
        of.inputs[of.input_count++] = input_of(folder, input, strcspn(input, ";"));
    for (size_t i = 0; i < rows; i++) {
        index[i] = vector_cell(table, first + i, INDEX);
        expected[i] = vector_parse(vector_cell(table, first + i, EXPECTED));
    }
    run_case(&of);
    free(index);
    free(expected);
}

static int run_folder(const char *folder)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/expected.csv", folder);
    vector_table *table = vector_table_read(path);
    if (!table)
        return 0;
    printf("%s\n", folder);
    for (size_t first = 0, end; first < table->rows; first = end) {
        end = first + 1;
        while (end < table->rows && !strcmp(vector_cell(table, end, CASE), vector_cell(table, first, CASE)) &&
               !strcmp(vector_cell(table, end, FUNCTION), vector_cell(table, first, FUNCTION)))
            end++;
        run_rows(folder, table, first, end);
    }
    vector_table_free(table);
    return 1;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The folder itself, or those in it. */
static int run_any(const char *folder)
{
    if (run_folder(folder))
        return 1;
    char *names[256], path[1024];
    size_t count = 0;
    int any = 0;
    DIR *directory = opendir(folder);
    for (struct dirent *entry; directory && (entry = readdir(directory)) != NULL;)
        if (entry->d_name[0] != '.' && count < 256)
            names[count++] = strdup(entry->d_name);
    if (directory)
        closedir(directory);
    qsort(names, count, sizeof *names, compare_names);
    for (size_t i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        any |= run_folder(path);
        free(names[i]);
    }
    return any;
}

static void print_tally(const tally *t)
{
    printf("%-36s %8zu %8zu %10zu %10zu\n", t->function, t->agree, t->differ, t->explained, t->unknown);
}

static int print_tallies(void)
{
    tally sum = {"all", 0, 0, 0, 0, NULL};
    printf("\n%-36s %8s %8s %10s %10s\n", "function", "agree", "differ", "explained", "not known");
    for (size_t i = 0; i < tally_count; i++) {
        print_tally(&tallies[i]);
        sum.agree += tallies[i].agree;
        sum.differ += tallies[i].differ;
        sum.explained += tallies[i].explained;
        sum.unknown += tallies[i].unknown;
    }
    print_tally(&sum);
    for (size_t i = 0; i < tally_count; i++)
        if (tallies[i].explained || tallies[i].unknown)
            printf("\n%s: %s", tallies[i].function, tallies[i].reason ? tallies[i].reason : "no reason is on record");
    printf("\n");
    return sum.differ > 0;
}

int main(int argc, char **argv)
{
    const char *folder = getenv("VECTORS_EXPLAINED");
    explained = folder ? vector_table_read(folder) : NULL;
    for (int i = 1; i < argc; i++)
        if (!run_any(argv[i])) {
            fprintf(stderr, "%s: no expected.csv here\n", argv[i]);
            return 2;
        }
    return print_tallies();
}
