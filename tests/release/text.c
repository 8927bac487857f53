/* SPDX-License-Identifier: MIT */
#include "text.h"

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

hne_release *read_bytes(const char *bytes, size_t length, const char *date)
{
    hne_release_options *options;
    hne_profile *profile;
    hne_release *release;
    hne_date told;
    char *exact = malloc(length ? length : 1);
    ck_assert_ptr_nonnull(exact);
    memcpy(exact, bytes, length);
    ck_assert_int_eq(hne_release_options_new(&options, NULL), HNE_OK);
    if (*date) {
        ck_assert_int_eq(hne_date_parse(date, &told, NULL), HNE_OK);
        ck_assert_int_eq(hne_release_options_set_date(options, told, NULL), HNE_OK);
    }
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_read(profile, exact, length, "text", options, &release, NULL), HNE_OK);
    hne_profile_unref(profile);
    hne_release_options_free(options);
    free(exact);
    return release;
}

hne_release *read_text(const char *text, const char *date)
{
    return read_bytes(text, strlen(text), date);
}

char *case_text(const char *name, size_t *length)
{
    char path[1024];
    snprintf(path, sizeof path, TEST_CASES "/release/%s", name);
    FILE *file = fopen(path, "rb");
    ck_assert_msg(file != NULL, "%s cannot be opened", path);
    ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
    long size = ftell(file);
    ck_assert_int_ge(size, 0);
    rewind(file);
    char *text = malloc((size_t)size + 1);
    ck_assert_ptr_nonnull(text);
    *length = fread(text, 1, (size_t)size, file);
    ck_assert_uint_eq(*length, (size_t)size);
    text[*length] = 0;
    fclose(file);
    return text;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

char **case_names(const char *folder, const char *ending)
{
    char path[1024];
    char **names = NULL;
    size_t count = 0, tail = strlen(ending);
    snprintf(path, sizeof path, TEST_CASES "/release/%s", folder);
    DIR *directory = opendir(path);
    ck_assert_msg(directory != NULL, "%s cannot be read", path);
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        size_t length = strlen(entry->d_name);
        if (length <= tail || strcmp(entry->d_name + length - tail, ending) != 0)
            continue;
        names = realloc(names, (count + 2) * sizeof *names);
        ck_assert_ptr_nonnull(names);
        names[count++] = strndup(entry->d_name, length - tail);
        names[count] = NULL;
    }
    closedir(directory);
    ck_assert_msg(count > 0, "%s holds no case", path);
    qsort(names, count, sizeof *names, compare_names);
    return names;
}

void free_case_names(char **names)
{
    for (char **name = names; *name; name++)
        free(*name);
    free(names);
}

void split_columns(char *line, int count, char **columns)
{
    static char none[1];
    line[strcspn(line, "\r\n")] = 0;
    for (int i = 0; i < count; i++) {
        char *tab = line ? strchr(line, '\t') : NULL;
        columns[i] = line ? line : none;
        if (tab)
            *tab = 0;
        line = tab ? tab + 1 : NULL;
    }
}
