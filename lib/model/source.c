/* SPDX-License-Identifier: MIT */
#include "model/objects.h"

#include "base/error.h"

void hne_i_source_free(hne_source *source)
{
    if (!source)
        return;
    hne_i_free(source->object.code);
    hne_i_free(source->title);
    hne_i_free(source->publisher);
    hne_i_free(source->language);
    hne_i_free(source->address);
    hne_i_free(source);
}

#define TEXT_MEMBER(member)                                                                                  \
    const char *hne_source_##member(const hne_source *source)                                               \
    {                                                                                                        \
        return hne_i_text_or_empty(source ? source->member : NULL);                                         \
    }                                                                                                        \
    hne_status hne_source_set_##member(hne_source *source, const char *member, hne_error *error)            \
    {                                                                                                        \
        if (!source)                                                                                         \
            return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the source is NULL");                              \
        return hne_i_set_text(&source->member, member, error);                                               \
    }

TEXT_MEMBER(title)
TEXT_MEMBER(publisher)
TEXT_MEMBER(language)
TEXT_MEMBER(address)

const char *hne_source_code(const hne_source *source)
{
    return hne_i_text_or_empty(source ? source->object.code : NULL);
}

hne_date hne_source_date(const hne_source *source)
{
    return source ? source->date : (hne_date){0, 0, 0};
}

hne_status hne_source_set_date(hne_source *source, hne_date date, hne_error *error)
{
    if (!source)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the source is NULL");
    hne_status checked = hne_i_check_date(date, error);
    if (checked == HNE_OK)
        source->date = date;
    return checked;
}
