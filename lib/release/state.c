/* SPDX-License-Identifier: MIT */
/* Drafts as statements of the profile, quantities as the caller gets them. */
#include "release/draft.h"

#include <string.h>

/* Units that an aspect takes, where the text has another or none. */
static hne_figure fitting(hne_figure figure, const hne_i_draft *draft)
{
    if (draft->aspect == HNE_ASPECT_RANK || draft->aspect == HNE_ASPECT_GROWTH_RANK) {
        memset(&figure.unit, 0, sizeof figure.unit);
        strcpy(figure.unit.code, "COUNT");
    }
    if (draft->sign < 0 && figure.digits > 0)
        figure.digits = -figure.digits;
    return figure;
}

static hne_span span_of(const hne_i_reader *reader, const hne_i_draft *draft)
{
    const hne_i_quantity_item *quantity = &reader->quantities.items[draft->quantity];
    const hne_i_item *item = &reader->items.items[quantity->item];
    size_t begin = draft->begin, end = item->end;
    if (begin > item->begin)
        begin = item->begin;
    while (begin < item->begin && strchr(" ,;\t\r\n.", reader->bytes[begin]))
        begin++;
    if (end - begin > 65535)
        begin = item->begin;
    return (hne_span){reader->release->source, begin, end - begin};
}

static hne_status describe(hne_i_reader *reader, const hne_i_draft *draft, hne_statement *statement)
{
    hne_status status = HNE_OK;
    if (draft->basis != HNE_BASIS_NONE &&
        hne_statement_set_basis(statement, (hne_basis)draft->basis, draft->base, NULL) != HNE_OK)
        hne_statement_set_certain(statement, 0, NULL);
    if (draft->status)
        hne_statement_set_status(statement, (hne_obs_status)draft->status, NULL);
    if (draft->prices)
        hne_statement_set_prices(statement, (hne_prices)draft->prices, NULL);
    if (!draft->certain)
        hne_statement_set_certain(statement, 0, NULL);
    hne_statement_set_span(statement, span_of(reader, draft), NULL);
    if (draft->has_reference) {
        hne_indicator *reference = hne_i_subject_indicator(reader, &draft->reference);
        if (!reference)
            return HNE_ERROR_MEMORY;
        hne_statement_set_reference(statement, reference, NULL);
    }
    return status;
}

static hne_unread state(hne_i_reader *reader, const hne_i_draft *draft, hne_i_found *found)
{
    hne_statement *statement = NULL;
    if (draft->unread)
        return (hne_unread)draft->unread;
    hne_indicator *indicator = hne_i_subject_indicator(reader, &draft->subject);
    if (!indicator)
        return HNE_UNREAD_INDICATOR;
    found->figure = fitting(found->figure, draft);
    hne_status status = hne_indicator_state(indicator, draft->period, (hne_aspect)draft->aspect, found->figure,
                                            &statement, NULL);
    if (status == HNE_ERROR_MEMORY || status == HNE_ERROR_RANGE) {
        reader->status = status == HNE_ERROR_MEMORY ? hne_i_fail_memory(reader->error) : status;
        return HNE_UNREAD_INDICATOR;
    }
    if (status)
        return HNE_UNREAD_UNIT;
    found->statement = statement;
    if (describe(reader, draft, statement) == HNE_ERROR_MEMORY && !reader->status)
        reader->status = hne_i_fail_memory(reader->error);
    return HNE_UNREAD_NONE;
}

static int list_quantities(hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->quantities.count; i++) {
        hne_i_quantity_item *quantity = &reader->quantities.items[i];
        const hne_i_item *item = &reader->items.items[quantity->item];
        hne_i_found found = {item->begin, item->end - item->begin, quantity->number, quantity->figure, NULL,
                             quantity->unread ? quantity->unread : HNE_UNREAD_INDICATOR};
        quantity->found = (uint32_t)reader->release->quantities.count;
        if (!hne_i_vector_add(&reader->release->quantities, found))
            return 0;
    }
    return 1;
}

/* What the next sentence may take up again. */
static void remember(hne_i_reader *reader, const hne_i_draft *draft)
{
    reader->topic->subject = draft->subject;
    reader->topic->has_subject = 1;
    reader->topic->period = draft->period;
    reader->times.current = draft->period;
}

void hne_i_state_drafts(hne_i_reader *reader)
{
    if (!list_quantities(reader)) {
        reader->status = hne_i_fail_memory(reader->error);
        return;
    }
    for (size_t i = 0; i < reader->topic->drafts.count && !reader->status; i++) {
        const hne_i_draft *draft = &reader->topic->drafts.items[i];
        hne_i_found *found = &reader->release->quantities.items[reader->quantities.items[draft->quantity].found];
        found->unread = (uint8_t)state(reader, draft, found);
        if (!draft->unread)
            remember(reader, draft);
    }
}
