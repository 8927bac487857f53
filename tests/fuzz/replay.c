/* SPDX-License-Identifier: MIT */
/* Feeds the files of directories to a fuzz target: replay DIRECTORY... */
#include "fuzz.h"

#include <dirent.h>
#include <string.h>

static void feed(const char *path)
{
    FILE *file = fopen(path, "rb");
    PROMISE(file != NULL);
    size_t capacity = 1 << 20, length = 0, count;
    uint8_t *bytes = malloc(capacity);
    PROMISE(bytes != NULL);
    while ((count = fread(bytes + length, 1, capacity - length, file)) > 0) {
        length += count;
        if (length == capacity)
            PROMISE((bytes = realloc(bytes, capacity *= 2)) != NULL);
    }
    fclose(file);
    /* a copy of just that size, so that reading beyond it is seen */
    uint8_t *exact = malloc(length ? length : 1);
    PROMISE(exact != NULL);
    memcpy(exact, bytes, length);
    LLVMFuzzerTestOneInput(exact, length);
    free(exact);
    free(bytes);
}

int main(int argc, char **argv)
{
    int fed = 0;
    for (int i = 1; i < argc; i++) {
        DIR *directory = opendir(argv[i]);
        PROMISE(directory != NULL);
        for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
            char path[4096];
            if (entry->d_name[0] == '.')
                continue;
            snprintf(path, sizeof path, "%s/%s", argv[i], entry->d_name);
            feed(path);
            fed++;
        }
        closedir(directory);
    }
    printf("%d inputs\n", fed);
    return fed == 0;
}
