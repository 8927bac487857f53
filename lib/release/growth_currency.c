/* SPDX-License-Identifier: MIT */
/* What currency a growth is counted in. "20.13 trillion yuan, up 3.6%" and "in
 * dollar terms down 2%" are both right: the rate changed in between. */
#include "release/clause.h"

#include <string.h>

/* The amount in this sentence that the growth is said beside: of the same subject. */
static const char *currency_beside(const hne_i_clause *of, const hne_i_subject *subject)
{
    const hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        const hne_i_quantity_item *quantity = &of->reader->quantities.items[draft->quantity];
        if (!draft->unread && draft->aspect == HNE_ASPECT_LEVEL && quantity->kind == HNE_UNIT_CURRENCY &&
            hne_i_subject_equal(of->reader, &draft->subject, subject))
            return quantity->figure.unit.code;
    }
    return NULL;
}

int hne_i_is_in_other_currency(hne_i_clause *of, const hne_i_draft *draft)
{
    enum { MOST = sizeof of->reader->topic->growth_currencies / sizeof *of->reader->topic->growth_currencies };
    hne_i_topic *topic = of->reader->topic;
    if (draft->aspect != HNE_ASPECT_GROWTH || !draft->subject.concept)
        return 0;
    const char *currency = topic->counted_in ? topic->counted_in : currency_beside(of, &draft->subject);
    if (!currency)
        return 0;
    const hne_i_concept *whole = hne_i_concept_whole(of->reader, draft->subject.concept);
    const hne_i_concept *family = whole ? whole : draft->subject.concept; /* exports grow in the currency of trade */
    for (size_t i = 0; i < topic->growth_currency_count; i++)
        if (topic->growth_currencies[i].concept == family)
            return strcmp(topic->growth_currencies[i].currency, currency) != 0;
    if (topic->growth_currency_count < MOST) {
        topic->growth_currencies[topic->growth_currency_count].concept = family;
        strcpy(topic->growth_currencies[topic->growth_currency_count++].currency, currency);
    }
    return 0;
}
