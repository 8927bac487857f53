/* SPDX-License-Identifier: MIT */
/* How an indicator is made up of others. */
#include "model/objects.h"

#include "base/error.h"

void hne_i_breakdown_free(hne_breakdown *breakdown)
{
    if (!breakdown)
        return;
    hne_i_links_clear(&breakdown->parts);
    hne_i_vector_clear(&breakdown->signs);
    hne_i_free(breakdown->name);
    hne_i_free(breakdown);
}

hne_status hne_indicator_add_breakdown(hne_indicator *whole, const char *name, int32_t complete,
                                       hne_breakdown **out, hne_error *error)
{
    if (!whole)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the indicator is NULL");
    if (complete != 0 && complete != 1)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "%d is neither 0 (some parts left out) nor 1 (complete)",
                          (int)complete);
    hne_breakdown *added = hne_i_alloc_zeroed(1, sizeof *added);
    if (!added)
        return hne_i_fail_memory(error);
    added->whole = whole;
    added->complete = complete;
    hne_status status = hne_i_set_text(&added->name, name, error);
    if (status == HNE_OK && !hne_i_vector_add(&whole->breakdowns, added))
        status = hne_i_fail_memory(error);
    if (status != HNE_OK) {
        hne_i_breakdown_free(added);
        return status;
    }
    if (out)
        *out = added;
    return HNE_OK;
}

typedef HNE_I_VECTOR(hne_indicator *) indicators;

/* Puts aside those parts of an indicator that this search did not see before. */
static int put_parts_aside(indicators *aside, const hne_indicator *whole, uint32_t search)
{
    for (size_t b = 0; b < whole->breakdowns.count; b++) {
        const hne_i_links *parts = &whole->breakdowns.items[b]->parts;
        for (size_t i = 0; i < parts->objects.count; i++) {
            hne_indicator *part = (hne_indicator *)hne_i_links_at(parts, i);
            if (part->seen == search)
                continue;
            part->seen = search;
            if (!hne_i_vector_add(aside, part))
                return 0;
        }
    }
    return 1;
}

/* Whether `part` is `whole` or made up of it, however far down. What is part
 * of nothing needs no search, so that building from either end is quick. */
static hne_status check_cycle(const hne_indicator *whole, hne_indicator *part, hne_error *error)
{
    int found = part == whole;
    if (!found && whole->is_part) {
        indicators aside = {NULL, 0, 0};
        uint32_t search = ++whole->object.profile->searches;
        int room = put_parts_aside(&aside, part, search);
        while (room && aside.count && !found) {
            const hne_indicator *next = aside.items[--aside.count];
            found = next == whole;
            room = put_parts_aside(&aside, next, search);
        }
        hne_i_vector_clear(&aside);
        if (!room)
            return hne_i_fail_memory(error);
    }
    if (!found)
        return HNE_OK;
    return hne_i_fail(error, HNE_ERROR_CYCLE, "\"%s\" cannot be a part of \"%s\", which is %s; leave one of the two out",
                      part->object.code, whole->object.code, part == whole ? "itself" : "a part of it");
}

hne_status hne_breakdown_add_part(hne_breakdown *breakdown, hne_indicator *part, int32_t sign, hne_error *error)
{
    if (!breakdown || !part)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the %s is NULL", breakdown ? "part" : "breakdown");
    hne_indicator *whole = breakdown->whole;
    if (part->object.profile != whole->object.profile)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the indicator \"%s\" belongs to another profile", part->object.code);
    if (sign != 1 && sign != -1)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a part counts with sign 1 or -1, not %d", (int)sign);
    hne_status status = check_cycle(whole, part, error);
    if (status != HNE_OK)
        return status;
    if (!hne_i_vector_reserve(&breakdown->signs))
        return hne_i_fail_memory(error);
    status = hne_i_links_add(&breakdown->parts, &part->object);
    if (status == HNE_ERROR_MEMORY)
        return hne_i_fail_memory(error);
    if (status == HNE_ERROR_DUPLICATE)
        return hne_i_fail(error, status, "\"%s\" is a part of \"%s\" already; name each part once", part->object.code,
                          whole->object.code);
    breakdown->signs.items[breakdown->signs.count++] = (int8_t)sign;
    part->is_part = 1;
    return HNE_OK;
}

size_t hne_indicator_breakdown_count(const hne_indicator *whole)
{
    return whole ? whole->breakdowns.count : 0;
}

const hne_breakdown *hne_indicator_breakdown(const hne_indicator *whole, size_t index)
{
    return index < hne_indicator_breakdown_count(whole) ? whole->breakdowns.items[index] : NULL;
}

const char *hne_breakdown_name(const hne_breakdown *breakdown)
{
    return hne_i_text_or_empty(breakdown ? breakdown->name : NULL);
}

int32_t hne_breakdown_is_complete(const hne_breakdown *breakdown)
{
    return breakdown ? breakdown->complete : 0;
}

size_t hne_breakdown_part_count(const hne_breakdown *breakdown)
{
    return breakdown ? breakdown->parts.objects.count : 0;
}

const hne_indicator *hne_breakdown_part(const hne_breakdown *breakdown, size_t index)
{
    return breakdown ? hne_i_links_at(&breakdown->parts, index) : NULL;
}

int32_t hne_breakdown_part_sign(const hne_breakdown *breakdown, size_t index)
{
    return index < hne_breakdown_part_count(breakdown) ? breakdown->signs.items[index] : 0;
}
