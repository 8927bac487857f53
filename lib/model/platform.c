/* SPDX-License-Identifier: MIT */
#include "model/objects.h"

#include "base/error.h"

#include <inttypes.h>

void hne_i_platform_free(hne_platform *platform)
{
    if (!platform)
        return;
    hne_i_free(platform->object.code);
    hne_i_free(platform->name);
    hne_i_free(platform->kind);
    hne_i_free(platform->place);
    hne_i_free(platform->note);
    hne_i_free(platform);
}

static hne_status no_platform(hne_error *error)
{
    return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the platform is NULL");
}

#define TEXT_MEMBER(member)                                                                                  \
    const char *hne_platform_##member(const hne_platform *platform)                                         \
    {                                                                                                        \
        return hne_i_text_or_empty(platform ? platform->member : NULL);                                     \
    }                                                                                                        \
    hne_status hne_platform_set_##member(hne_platform *platform, const char *member, hne_error *error)      \
    {                                                                                                        \
        return platform ? hne_i_set_text(&platform->member, member, error) : no_platform(error);            \
    }

TEXT_MEMBER(name)
TEXT_MEMBER(kind)
TEXT_MEMBER(place)
TEXT_MEMBER(note)

const char *hne_platform_code(const hne_platform *platform)
{
    return hne_i_text_or_empty(platform ? platform->object.code : NULL);
}

hne_platform_level hne_platform_level_of(const hne_platform *platform)
{
    return platform ? platform->level : HNE_LEVEL_UNKNOWN;
}

hne_platform_status hne_platform_status_of(const hne_platform *platform)
{
    return platform ? platform->status : HNE_PLATFORM_UNKNOWN;
}

hne_date hne_platform_date(const hne_platform *platform)
{
    return platform ? platform->since : (hne_date){0, 0, 0};
}

int64_t hne_platform_units(const hne_platform *platform)
{
    return platform ? platform->more_units + 1 : 0;
}

int64_t hne_platform_batch(const hne_platform *platform)
{
    return platform ? platform->batch : 0;
}

hne_span hne_platform_span(const hne_platform *platform)
{
    return platform ? hne_i_span_of(platform->object.profile, platform->span) : (hne_span){NULL, 0, 0};
}

hne_status hne_platform_set_level(hne_platform *platform, hne_platform_level level, hne_error *error)
{
    if (!platform)
        return no_platform(error);
    if ((int)level < HNE_LEVEL_UNKNOWN || (int)level > HNE_LEVEL_INTERNATIONAL)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no platform level %d", (int)level);
    platform->level = level;
    return HNE_OK;
}

hne_status hne_platform_set_status(hne_platform *platform, hne_platform_status status, hne_date since, hne_error *error)
{
    if (!platform)
        return no_platform(error);
    if ((int)status < HNE_PLATFORM_UNKNOWN || (int)status > HNE_PLATFORM_ENDED)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no platform status %d", (int)status);
    hne_status checked = hne_i_check_date(since, error);
    if (checked == HNE_OK) {
        platform->status = status;
        platform->since = since;
    }
    return checked;
}

hne_status hne_platform_set_units(hne_platform *platform, int64_t units, hne_error *error)
{
    if (!platform)
        return no_platform(error);
    if (units < 1)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a platform has at least 1 unit, not %" PRId64, units);
    platform->more_units = units - 1;
    return HNE_OK;
}

hne_status hne_platform_set_batch(hne_platform *platform, int64_t batch, hne_error *error)
{
    if (!platform)
        return no_platform(error);
    if (batch < 0)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a batch has a size from 0 (not said) on, not %" PRId64, batch);
    platform->batch = batch;
    return HNE_OK;
}

hne_status hne_platform_set_span(hne_platform *platform, hne_span span, hne_error *error)
{
    return platform ? hne_i_set_place(platform->object.profile, &platform->span, span, error) : no_platform(error);
}
