/* SPDX-License-Identifier: MIT */
#include "golden.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name;
    hne_status status;
} statuses[] = {
    {"argument", HNE_ERROR_ARGUMENT}, {"syntax", HNE_ERROR_SYNTAX}, {"range", HNE_ERROR_RANGE},
    {"not found", HNE_ERROR_NOT_FOUND},
};

static void split(char *line, golden_case *into)
{
    static char none[1];
    line[strcspn(line, "\r\n")] = '\0';
    into->count = 0;
    for (int i = 0; i < GOLDEN_COLUMNS; i++)
        into->columns[i] = none;
    while (line && into->count < GOLDEN_COLUMNS) {
        char *tab = strchr(line, '\t');
        if (tab)
            *tab = '\0';
        into->columns[into->count++] = line;
        line = tab ? tab + 1 : NULL;
    }
}

void golden_run(const char *name, void (*check)(const golden_case *))
{
    char path[1024], line[4096];
    snprintf(path, sizeof path, "%s/value/%s", TEST_CASES, name);
    FILE *file = fopen(path, "r");
    ck_assert_msg(file != NULL, "cannot open %s", path);
    golden_case one = {name, 0, 0, {NULL}};
    int cases = 0;
    while (fgets(line, sizeof line, file)) {
        one.line++;
        if (*line == '#' || *line == '\n')
            continue;
        split(line, &one);
        check(&one);
        cases++;
    }
    fclose(file);
    ck_assert_msg(cases > 0, "%s has no case", path);
}

double golden_number(const golden_case *from, int column)
{
    double value;
    ck_assert_msg(hne_number_parse(from->columns[column], &value, NULL) == HNE_OK, "%s:%d: \"%s\" is no number",
                  from->file, from->line, from->columns[column]);
    return value;
}

void golden_expect_failure(const golden_case *from, int column, hne_status status, const hne_error *error)
{
    const char *name = from->columns[column], *offset = from->columns[column + 1], *part = from->columns[column + 2];
    hne_status expected = HNE_OK;
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
        if (strcmp(statuses[i].name, name) == 0)
            expected = statuses[i].status;
    ck_assert_msg(status == expected && status == hne_error_status(error), "%s:%d: status %d, expected %s", from->file,
                  from->line, (int)status, name);
    int64_t expected_offset = strcmp(offset, "-") == 0 ? -1 : strtoll(offset, NULL, 10);
    ck_assert_msg(hne_error_offset(error) == expected_offset, "%s:%d: offset %ld, expected %s", from->file, from->line,
                  (long)hne_error_offset(error), offset);
    ck_assert_msg(strstr(hne_error_message(error), part) != NULL, "%s:%d: message \"%s\", expected \"%s\"", from->file,
                  from->line, hne_error_message(error), part);
}
