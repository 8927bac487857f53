/* SPDX-License-Identifier: MIT */
/* What all objects need: texts, places in a source, links to others. */
#include "model/objects.h"

#include "base/error.h"
#include "base/text.h"

#include <string.h>

hne_status hne_i_check_utf8(const char *text, hne_error *error)
{
    size_t length = strlen(text), valid = hne_i_utf8_valid(text, length);
    if (valid == length)
        return HNE_OK;
    hne_i_fail(error, HNE_ERROR_SYNTAX, "byte %zu of the text is not UTF-8; texts have to be UTF-8", valid);
    hne_i_error_text(error, text, valid);
    return HNE_ERROR_SYNTAX;
}

hne_status hne_i_set_text(char **text, const char *value, hne_error *error)
{
    if (!value)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the text is NULL; give \"\" for none");
    hne_status status = hne_i_check_utf8(value, error);
    if (status != HNE_OK)
        return status;
    char *copy = hne_i_copy_text(value);
    if (!copy)
        return hne_i_fail_memory(error);
    hne_i_free(*text);
    *text = copy;
    return HNE_OK;
}

const char *hne_i_text_or_empty(const char *text)
{
    return text ? text : "";
}

hne_status hne_i_check_date(hne_date date, hne_error *error)
{
    if (hne_date_is_valid(date) || (!date.year && !date.month && !date.day))
        return HNE_OK;
    return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no day %d of month %d of the year %d",
                      (int)date.day, (int)date.month, (int)date.year);
}

hne_status hne_i_check_span(const hne_profile *profile, hne_span span, hne_error *error)
{
    if (span.source && span.source->object.profile != profile)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the source \"%s\" belongs to another profile",
                          span.source->object.code);
    if (!span.source && (span.begin || span.length))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a place without a source; give the source it is in");
    if (span.begin > UINT32_MAX || span.length > UINT16_MAX)
        return hne_i_fail(error, HNE_ERROR_RANGE,
                          "a place of %zu bytes from byte %zu on; expected at most 65535 from byte 4294967295 or before",
                          span.length, span.begin);
    return HNE_OK;
}

hne_status hne_i_set_place(const hne_profile *profile, hne_i_place *place, hne_span span, hne_error *error)
{
    hne_status status = hne_i_check_span(profile, span, error);
    if (status == HNE_OK)
        *place = (hne_i_place){span.source ? span.source->object.index + 1 : 0, (uint32_t)span.begin,
                               (uint32_t)span.length};
    return status;
}

hne_span hne_i_span_of(const hne_profile *profile, hne_i_place place)
{
    if (!place.source)
        return (hne_span){NULL, 0, 0};
    return (hne_span){hne_profile_source(profile, place.source - 1), place.begin, place.length};
}

static uint64_t hash_of_link(const void *of, uint32_t number)
{
    const hne_i_links *links = of;
    return hne_i_hash_number(links->objects.items[number]->index);
}

hne_status hne_i_links_add(hne_i_links *links, const hne_i_object *object)
{
    uint64_t hash = hne_i_hash_number(object->index);
    size_t at = 0;
    uint32_t found;
    while ((found = hne_i_index_next(&links->by_place, hash, &at)) != HNE_I_INDEX_NONE)
        if (links->objects.items[found] == object)
            return HNE_ERROR_DUPLICATE;
    if (!hne_i_vector_reserve(&links->objects) || !hne_i_index_reserve(&links->by_place, hash_of_link, links))
        return HNE_ERROR_MEMORY;
    hne_i_index_add(&links->by_place, hash, (uint32_t)links->objects.count);
    links->objects.items[links->objects.count++] = object;
    return HNE_OK;
}

const void *hne_i_links_at(const hne_i_links *links, size_t index)
{
    return index < links->objects.count ? links->objects.items[index] : NULL;
}

void hne_i_links_clear(hne_i_links *links)
{
    hne_i_vector_clear(&links->objects);
    hne_i_index_clear(&links->by_place);
}
