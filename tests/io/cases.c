/* SPDX-License-Identifier: MIT */
#include "cases.h"

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

char **file_names(const char *path, const char *ending)
{
    char **names = NULL;
    size_t count = 0, ending_length = strlen(ending);
    DIR *directory = opendir(path);
    ck_assert_msg(directory != NULL, "%s cannot be read", path);
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        size_t length = strlen(entry->d_name);
        if (length < ending_length || strcmp(entry->d_name + length - ending_length, ending) != 0)
            continue;
        names = realloc(names, (count + 2) * sizeof *names);
        ck_assert_ptr_nonnull(names);
        names[count++] = strdup(entry->d_name);
        names[count] = NULL;
    }
    closedir(directory);
    ck_assert_msg(count > 0, "%s holds no case", path);
    qsort(names, count, sizeof *names, compare_names);
    return names;
}

char **case_names(const char *folder)
{
    char path[1024];
    snprintf(path, sizeof path, TEST_CASES "/profiles/%s", folder);
    return file_names(path, ".json");
}

void free_case_names(char **names)
{
    for (char **name = names; *name; name++)
        free(*name);
    free(names);
}

char *read_whole(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    size_t capacity = 1 << 16;
    char *bytes = malloc(capacity);
    *length = 0;
    while (bytes) {
        *length += fread(bytes + *length, 1, capacity - *length, file);
        if (*length < capacity)
            break;
        bytes = realloc(bytes, capacity *= 2);
    }
    fclose(file);
    ck_assert_ptr_nonnull(bytes);
    return bytes;
}

char *read_case(const char *folder, const char *name, size_t *length)
{
    char path[1024];
    snprintf(path, sizeof path, TEST_CASES "/profiles/%s/%s", folder, name);
    char *bytes = read_whole(path, length);
    ck_assert_msg(bytes != NULL, "%s cannot be read", path);
    return bytes;
}
