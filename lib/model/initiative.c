/* SPDX-License-Identifier: MIT */
#include "model/objects.h"

#include "base/error.h"

#include <inttypes.h>

static hne_status no_initiative(hne_error *error)
{
    return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the initiative is NULL");
}

void hne_i_initiative_free(hne_initiative *initiative)
{
    if (!initiative)
        return;
    for (size_t l = 0; l < HNE_I_LISTS; l++) {
        hne_i_texts *list = &initiative->lists[l];
        for (size_t i = 0; i < list->count; i++)
            hne_i_free(list->items[i]);
        hne_i_vector_clear(list);
    }
    hne_i_links_clear(&initiative->platforms);
    hne_i_links_clear(&initiative->indicators);
    hne_i_free(initiative->title);
    hne_i_free(initiative->decided_by);
    hne_i_free(initiative->object.code);
    hne_i_free(initiative);
}

const char *hne_initiative_code(const hne_initiative *initiative)
{
    return hne_i_text_or_empty(initiative ? initiative->object.code : NULL);
}

#define TEXT_MEMBER(member)                                                                                        \
    const char *hne_initiative_##member(const hne_initiative *initiative)                                          \
    {                                                                                                              \
        return hne_i_text_or_empty(initiative ? initiative->member : NULL);                                        \
    }                                                                                                              \
    hne_status hne_initiative_set_##member(hne_initiative *initiative, const char *member, hne_error *error)       \
    {                                                                                                              \
        return initiative ? hne_i_set_text(&initiative->member, member, error) : no_initiative(error);             \
    }

TEXT_MEMBER(title)
TEXT_MEMBER(decided_by)

#define COUNT_MEMBER(member)                                                                                       \
    int64_t hne_initiative_##member(const hne_initiative *initiative)                                              \
    {                                                                                                              \
        return initiative ? initiative->member : 0;                                                                \
    }                                                                                                              \
    hne_status hne_initiative_set_##member(hne_initiative *initiative, int64_t member, hne_error *error)           \
    {                                                                                                              \
        if (!initiative)                                                                                           \
            return no_initiative(error);                                                                           \
        if (member < 0)                                                                                            \
            return hne_i_fail(error, HNE_ERROR_ARGUMENT, "%" PRId64 " is below 0; expected 0 (not said) or more",  \
                              member);                                                                             \
        initiative->member = member;                                                                               \
        return HNE_OK;                                                                                             \
    }

COUNT_MEMBER(number)
COUNT_MEMBER(stated_actions)

hne_initiative_kind hne_initiative_kind_of(const hne_initiative *initiative)
{
    return initiative ? initiative->kind : HNE_INITIATIVE_OTHER;
}

hne_status hne_initiative_set_kind(hne_initiative *initiative, hne_initiative_kind kind, hne_error *error)
{
    if (!initiative)
        return no_initiative(error);
    if ((int)kind < HNE_INITIATIVE_OTHER || (int)kind > HNE_INITIATIVE_MECHANISM)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no initiative kind %d", (int)kind);
    initiative->kind = kind;
    return HNE_OK;
}

hne_date hne_initiative_date(const hne_initiative *initiative)
{
    return initiative ? initiative->date : (hne_date){0, 0, 0};
}

hne_status hne_initiative_set_date(hne_initiative *initiative, hne_date date, hne_error *error)
{
    if (!initiative)
        return no_initiative(error);
    hne_status status = hne_i_check_date(date, error);
    if (status == HNE_OK)
        initiative->date = date;
    return status;
}

hne_span hne_initiative_span(const hne_initiative *initiative)
{
    return initiative ? hne_i_span_of(initiative->object.profile, initiative->span) : (hne_span){NULL, 0, 0};
}

hne_status hne_initiative_set_span(hne_initiative *initiative, hne_span span, hne_error *error)
{
    return initiative ? hne_i_set_place(initiative->object.profile, &initiative->span, span, error)
                      : no_initiative(error);
}

/* --- what it belongs to ---------------------------------------------------- */

const hne_initiative *hne_initiative_parent(const hne_initiative *initiative)
{
    return initiative ? initiative->parent : NULL;
}

static hne_status check_parent(const hne_initiative *initiative, const hne_initiative *parent, hne_error *error)
{
    if (parent->object.profile != initiative->object.profile)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the initiative \"%s\" belongs to another profile",
                          parent->object.code);
    const hne_initiative *above = parent;
    if (!initiative->is_parent && above != initiative)
        above = NULL; /* nothing belongs to it: no need to climb */
    while (above && above != initiative)
        above = above->parent;
    if (!above)
        return HNE_OK;
    return hne_i_fail(error, HNE_ERROR_CYCLE, "\"%s\" cannot belong to \"%s\", which %s; leave one of the two out",
                      initiative->object.code, parent->object.code,
                      parent == initiative ? "is itself" : "belongs to it");
}

hne_status hne_initiative_set_parent(hne_initiative *initiative, const hne_initiative *parent, hne_error *error)
{
    if (!initiative)
        return no_initiative(error);
    if (!parent) {
        initiative->parent = NULL;
        return HNE_OK;
    }
    hne_status status = check_parent(initiative, parent, error);
    if (status != HNE_OK)
        return status;
    /* The profile owns both; the caller's const says no more than "not changed for the caller". */
    initiative->parent = hne_profile_find_initiative(parent->object.profile, parent->object.code);
    initiative->parent->is_parent = 1;
    return HNE_OK;
}

/* --- its lists -------------------------------------------------------------- */

static const hne_i_texts *list_of(const hne_initiative *initiative, hne_initiative_list list)
{
    int known = (int)list >= HNE_INITIATIVE_MEANS && (int)list <= HNE_INITIATIVE_BENCHMARKS;
    return initiative && known ? &initiative->lists[list - 1] : NULL;
}

size_t hne_initiative_text_count(const hne_initiative *initiative, hne_initiative_list list)
{
    const hne_i_texts *texts = list_of(initiative, list);
    return texts ? texts->count : 0;
}

const char *hne_initiative_text(const hne_initiative *initiative, hne_initiative_list list, size_t index)
{
    return index < hne_initiative_text_count(initiative, list) ? list_of(initiative, list)->items[index] : NULL;
}

hne_status hne_initiative_add_text(hne_initiative *initiative, hne_initiative_list list, const char *text,
                                   hne_error *error)
{
    if (!initiative)
        return no_initiative(error);
    if (!list_of(initiative, list))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "an initiative has no list %d", (int)list);
    hne_i_texts *texts = &initiative->lists[list - 1];
    if (!hne_i_vector_reserve(texts))
        return hne_i_fail_memory(error);
    char *copy = NULL;
    hne_status status = hne_i_set_text(&copy, text, error);
    if (status == HNE_OK)
        texts->items[texts->count++] = copy;
    return status;
}

/* --- its links --------------------------------------------------------------- */

static hne_status link_object(hne_initiative *initiative, hne_i_links *links, const hne_i_object *object,
                              hne_error *error)
{
    if (object->profile != initiative->object.profile)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "\"%s\" belongs to another profile", object->code);
    hne_status status = hne_i_links_add(links, object);
    if (status == HNE_ERROR_MEMORY)
        return hne_i_fail_memory(error);
    if (status == HNE_ERROR_DUPLICATE)
        return hne_i_fail(error, status, "\"%s\" is linked to \"%s\" already; link it once", object->code,
                          initiative->object.code);
    return HNE_OK;
}

hne_status hne_initiative_link_platform(hne_initiative *initiative, const hne_platform *platform, hne_error *error)
{
    if (!initiative || !platform)
        return initiative ? hne_i_fail(error, HNE_ERROR_ARGUMENT, "the platform is NULL") : no_initiative(error);
    return link_object(initiative, &initiative->platforms, &platform->object, error);
}

hne_status hne_initiative_link_indicator(hne_initiative *initiative, const hne_indicator *indicator, hne_error *error)
{
    if (!initiative || !indicator)
        return initiative ? hne_i_fail(error, HNE_ERROR_ARGUMENT, "the indicator is NULL") : no_initiative(error);
    return link_object(initiative, &initiative->indicators, &indicator->object, error);
}

size_t hne_initiative_platform_count(const hne_initiative *initiative)
{
    return initiative ? initiative->platforms.objects.count : 0;
}

const hne_platform *hne_initiative_platform(const hne_initiative *initiative, size_t index)
{
    return initiative ? hne_i_links_at(&initiative->platforms, index) : NULL;
}

size_t hne_initiative_indicator_count(const hne_initiative *initiative)
{
    return initiative ? initiative->indicators.objects.count : 0;
}

const hne_indicator *hne_initiative_indicator(const hne_initiative *initiative, size_t index)
{
    return initiative ? hne_i_links_at(&initiative->indicators, index) : NULL;
}
