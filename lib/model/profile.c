/* SPDX-License-Identifier: MIT */
#include "model/objects.h"

#include "base/error.h"
#include "base/text.h"

#include <string.h>

/* What is said of a sort, how large its objects are and how they are freed. */
typedef struct sort_facts {
    const char *name;
    size_t size;
    void (*release)(void *object);
} sort_facts;

static void release_source(void *object) { hne_i_source_free(object); }
static void release_indicator(void *object) { hne_i_indicator_free(object); }
static void release_platform(void *object) { hne_i_platform_free(object); }
static void release_initiative(void *object) { hne_i_initiative_free(object); }

static const sort_facts sorts[HNE_I_SORTS] = {
    [HNE_I_SOURCES] = {"source", sizeof(hne_source), release_source},
    [HNE_I_INDICATORS] = {"indicator", sizeof(hne_indicator), release_indicator},
    [HNE_I_PLATFORMS] = {"platform", sizeof(hne_platform), release_platform},
    [HNE_I_INITIATIVES] = {"initiative", sizeof(hne_initiative), release_initiative},
};

static hne_status no_profile(hne_error *error)
{
    return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the profile is NULL");
}

/* --- owners ------------------------------------------------------------------ */

static void free_profile(hne_profile *profile)
{
    for (size_t sort = 0; sort < HNE_I_SORTS; sort++) {
        hne_i_table *table = &profile->tables[sort];
        for (size_t i = 0; i < table->objects.count; i++)
            sorts[sort].release(table->objects.items[i]);
        hne_i_vector_clear(&table->objects);
        hne_i_index_clear(&table->by_code);
    }
    for (size_t i = 0; i < profile->chunks.count; i++)
        hne_i_free(profile->chunks.items[i]);
    hne_i_vector_clear(&profile->chunks);
    hne_i_vector_clear(&profile->units);
    hne_i_index_clear(&profile->first_statements);
    hne_i_free(profile->title);
    hne_i_free(profile->area);
    hne_i_free(profile);
}

hne_status hne_profile_new(hne_profile **out, hne_error *error)
{
    if (!out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no place to put the profile: out is NULL");
    hne_profile *profile = hne_i_alloc_zeroed(1, sizeof *profile);
    if (!profile)
        return hne_i_fail_memory(error);
    hne_unit none = {""};
    if (!hne_i_vector_add(&profile->units, none)) {
        free_profile(profile);
        return hne_i_fail_memory(error);
    }
    atomic_init(&profile->owners, 1);
    *out = profile;
    return HNE_OK;
}

hne_profile *hne_profile_ref(hne_profile *profile)
{
    if (profile)
        atomic_fetch_add_explicit(&profile->owners, 1, memory_order_relaxed);
    return profile;
}

/* The last owner has to see what the others wrote before they let go. */
void hne_profile_unref(hne_profile *profile)
{
    if (profile && atomic_fetch_sub_explicit(&profile->owners, 1, memory_order_acq_rel) == 1)
        free_profile(profile);
}

const char *hne_profile_title(const hne_profile *profile)
{
    return hne_i_text_or_empty(profile ? profile->title : NULL);
}

hne_status hne_profile_set_title(hne_profile *profile, const char *title, hne_error *error)
{
    return profile ? hne_i_set_text(&profile->title, title, error) : no_profile(error);
}

const char *hne_profile_area(const hne_profile *profile)
{
    return hne_i_text_or_empty(profile ? profile->area : NULL);
}

hne_status hne_profile_set_area(hne_profile *profile, const char *area, hne_error *error)
{
    return profile ? hne_i_set_text(&profile->area, area, error) : no_profile(error);
}

/* --- objects of any sort ------------------------------------------------------ */

static uint64_t hash_of_object(const void *of, uint32_t number)
{
    const hne_i_table *table = of;
    const char *code = table->objects.items[number]->code;
    return hne_i_hash_bytes(code, strlen(code));
}

static hne_i_object *find(const hne_profile *profile, hne_i_sort sort, const char *code)
{
    if (!profile || !code)
        return NULL;
    const hne_i_table *table = &profile->tables[sort];
    uint64_t hash = hne_i_hash_bytes(code, strlen(code));
    size_t at = 0;
    uint32_t found;
    while ((found = hne_i_index_next(&table->by_code, hash, &at)) != HNE_I_INDEX_NONE)
        if (!strcmp(table->objects.items[found]->code, code))
            return table->objects.items[found];
    return NULL;
}

static hne_status check_code(const char *code, hne_error *error)
{
    enum { LONGEST = 255 };
    if (!code || !*code)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "an empty code; expected 1 to 255 bytes");
    size_t length = strlen(code);
    if (length > LONGEST)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a code of %zu bytes; expected 1 to 255", length);
    if (hne_i_utf8_valid(code, length) < length)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "byte %zu of the code is not UTF-8", hne_i_utf8_valid(code, length));
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)code[i] < 0x20 || code[i] == 0x7F)
            return hne_i_fail(error, HNE_ERROR_ARGUMENT, "byte %zu of the code is a control character; leave it out", i);
    return HNE_OK;
}

/* Adds an object that is all zero but for what every object has. */
static hne_status add(hne_profile *profile, hne_i_sort sort, const char *code, void **out, hne_error *error)
{
    if (!profile)
        return no_profile(error);
    hne_status status = check_code(code, error);
    if (status != HNE_OK)
        return status;
    if (find(profile, sort, code))
        return hne_i_fail(error, HNE_ERROR_DUPLICATE, "the %s \"%s\" is there already; give each a code of its own",
                          sorts[sort].name, code);
    hne_i_table *table = &profile->tables[sort];
    if (table->objects.count >= UINT32_MAX - 1)
        return hne_i_fail(error, HNE_ERROR_RANGE, "a profile holds 4294967294 %ss; start another", sorts[sort].name);
    if (!hne_i_vector_reserve(&table->objects) || !hne_i_index_reserve(&table->by_code, hash_of_object, table))
        return hne_i_fail_memory(error);
    hne_i_object *object = hne_i_alloc_zeroed(1, sorts[sort].size);
    char *kept_code = hne_i_copy_text(code);
    if (!object || !kept_code) {
        hne_i_free(object);
        hne_i_free(kept_code);
        return hne_i_fail_memory(error);
    }
    *object = (hne_i_object){profile, kept_code, (uint32_t)table->objects.count};
    hne_i_index_add(&table->by_code, hne_i_hash_bytes(code, strlen(code)), object->index);
    table->objects.items[table->objects.count++] = object;
    *out = object;
    return HNE_OK;
}

/* The functions of one sort: each object begins with its hne_i_object. */
#define SORT(name, SORTS)                                                                                           \
    hne_status hne_profile_add_##name(hne_profile *profile, const char *code, hne_##name **out, hne_error *error)   \
    {                                                                                                               \
        void *added;                                                                                                \
        hne_status status = add(profile, SORTS, code, &added, error);                                               \
        if (status == HNE_OK && out)                                                                                \
            *out = added;                                                                                           \
        return status;                                                                                              \
    }                                                                                                               \
    hne_##name *hne_profile_find_##name(const hne_profile *profile, const char *code)                               \
    {                                                                                                               \
        return (hne_##name *)find(profile, SORTS, code);                                                            \
    }                                                                                                               \
    size_t hne_profile_##name##_count(const hne_profile *profile)                                                   \
    {                                                                                                               \
        return profile ? profile->tables[SORTS].objects.count : 0;                                                  \
    }                                                                                                               \
    const hne_##name *hne_profile_##name(const hne_profile *profile, size_t index)                                  \
    {                                                                                                               \
        return index < hne_profile_##name##_count(profile)                                                          \
                   ? (const hne_##name *)profile->tables[SORTS].objects.items[index]                                \
                   : NULL;                                                                                          \
    }

SORT(source, HNE_I_SOURCES)
SORT(indicator, HNE_I_INDICATORS)
SORT(platform, HNE_I_PLATFORMS)
SORT(initiative, HNE_I_INITIATIVES)
