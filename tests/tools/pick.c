/* SPDX-License-Identifier: MIT */
/* pick PATH...: reads JSON from standard input and prints what stands at each
 * path, such as profiles.0.findings.0.title; of arrays and objects, how many
 * members they have. Fails if the input is no JSON or a path leads nowhere. */
#include <jansson.h>

#include <stdlib.h>
#include <string.h>

static const json_t *step(const json_t *from, const char *name, size_t length)
{
    char key[64];
    if (length >= sizeof key)
        return NULL;
    memcpy(key, name, length);
    key[length] = 0;
    if (json_is_array(from))
        return json_array_get(from, (size_t)strtoul(key, NULL, 10));
    return json_object_get(from, key);
}

static int print(const json_t *root, const char *path)
{
    const json_t *at = root;
    for (const char *name = path; at && *name;) {
        size_t length = strcspn(name, ".");
        at = step(at, name, length);
        name += length + (name[length] == '.');
    }
    if (!at) {
        fprintf(stderr, "nothing at %s\n", path);
        return 0;
    }
    printf("%s: ", path);
    if (json_is_array(at) || json_is_object(at)) {
        printf("%zu members\n", json_is_array(at) ? json_array_size(at) : json_object_size(at));
    } else {
        json_dumpf(at, stdout, JSON_ENCODE_ANY);
        putchar('\n');
    }
    return 1;
}

int main(int count, char **paths)
{
    json_error_t error;
    json_t *root = json_loadf(stdin, JSON_REJECT_DUPLICATES, &error);
    if (!root) {
        fprintf(stderr, "not JSON: line %d: %s\n", error.line, error.text);
        return 1;
    }
    int good = 1;
    for (int i = 1; i < count; i++)
        good &= print(root, paths[i]);
    json_decref(root);
    return !good;
}
