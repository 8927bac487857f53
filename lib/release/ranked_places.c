/* SPDX-License-Identifier: MIT */
/* Regions in a row, each with its amount of what is spoken of: "Shanghai (1,641 billion yuan), Beijing (1,521 billion
 * yuan)", "Mianyang with 335 billion yuan". */
#include "release/clause.h"

#include <string.h>

static int is_region(const hne_i_clause *of, size_t at)
{
    return hne_i_clause_class(of, at) == CLASS_AREA && (hne_i_clause_item(of, at)->value == HNE_I_AREA_PROVINCE ||
                                                        hne_i_clause_item(of, at)->value == HNE_I_AREA_CITY);
}

/* Of "Zhengzhou, Henan Province" before `end` the former; `end` if no region stands there. */
static size_t region_before(const hne_i_clause *of, size_t end)
{
    size_t at = end - 1;
    if (!end || !is_region(of, at))
        return end;
    int has_narrower = at >= 2 && hne_i_clause_class(of, at - 1) == CLASS_COMMA && is_region(of, at - 2) &&
                       hne_i_clause_item(of, at)->value < hne_i_clause_item(of, at - 2)->value;
    return has_narrower ? at - 2 : at;
}

/* Nothing says what of the region is meant: it begins the sentence, or a part of a row. */
static int stands_alone(const hne_i_clause *of, size_t at)
{
    while (at > 0 && hne_i_clause_class(of, at - 1) == CLASS_EMPTY)
        at--;
    hne_i_class before = at ? hne_i_clause_class(of, at - 1) : CLASS_COMMA;
    return before == CLASS_COMMA || before == CLASS_AND || before == CLASS_SEMICOLON || before == CLASS_COLON ||
           before == CLASS_LEVEL || before == CLASS_STATUS || before == CLASS_BY;
}

/* Money, or large and of no unit: "168.3 million visitors" say themselves what they are. */
static int is_large_amount(const hne_i_clause *of, size_t at)
{
    enum { A_MILLION = 6 };
    const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    hne_i_class behind = hne_i_clause_class(of, at + 1);
    int is_all = behind == CLASS_NONE || behind == CLASS_CLOSE || behind == CLASS_COMMA || behind == CLASS_SEMICOLON;
    return quantity && is_all && (quantity->kind == HNE_UNIT_CURRENCY ||
                        (quantity->kind == HNE_UNIT_NONE && quantity->figure.multiplier >= A_MILLION));
}

/* What the sentence names first; NULL if it names nothing. */
static const hne_i_concept *first_named(const hne_i_reader *reader)
{
    for (size_t i = 0; hne_i_has_class(reader, CLASS_CONCEPT) && i < reader->items.count; i++)
        if (hne_i_class_at(reader, i) == CLASS_CONCEPT)
            return hne_i_concept_find(reader->lexicon.language, reader->items.items[i].entry->name);
    return NULL;
}

void hne_i_note_named(hne_i_reader *reader)
{
    hne_i_topic *topic = reader->topic;
    const hne_i_concept *named = first_named(reader);
    topic->title = topic->title_is_read ? topic->title : named;
    topic->title_is_read = 1;
    topic->named = named ? named : topic->named;
}

void hne_i_note_partner_before(hne_i_clause *of, size_t open)
{
    const hne_i_item *area = open && hne_i_clause_class(of, open - 1) == CLASS_AREA ? hne_i_clause_item(of, open - 1) : NULL;
    if (!area || area->value != HNE_I_AREA_FOREIGN || hne_i_clause_class(of, open + 1) != CLASS_WITH)
        return;
    strcpy(of->partner, area->entry->name);
    of->owner[0] = 0;
}

int hne_i_take_ranked_place(hne_i_clause *of, size_t at)
{
    const hne_i_topic *topic = of->reader->topic;
    const hne_i_concept *concept = topic->named            ? topic->named
                                   : topic->kept.spoken_of ? topic->kept.spoken_of
                                                           : topic->title;
    size_t region = region_before(of, at);
    if (region == at || !concept || !stands_alone(of, region) || !is_large_amount(of, at + 1))
        return 0;
    const hne_i_item *item = hne_i_clause_item(of, region);
    hne_i_subject place = {.concept = concept, .area = item->entry->name, .area_level = (uint8_t)item->value};
    place.is_guess = concept != topic->title && concept != topic->named;
    hne_i_take_subject(of, &place);
    return 1;
}

/* "Suzhou ranks second", "takes first place" */
static int is_ranked(const hne_i_clause *of, size_t end)
{
    for (size_t i = of->agent ? 0 : end; i < end; i++) {
        const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, i);
        if (hne_i_clause_class(of, i) == CLASS_ORDINAL || hne_i_clause_class(of, i) == CLASS_RANK ||
            (quantity && quantity->flags & QUANTITY_RANK))
            return 1;
    }
    return 0;
}

int hne_i_take_ranked_owner(hne_i_clause *of, size_t with)
{
    const hne_i_topic *topic = of->reader->topic;
    int is_other = topic->kept.spoken_of && topic->kept.spoken_of != topic->title;
    if (!is_ranked(of, with) || !topic->title || is_other || !is_large_amount(of, with + 1))
        return 0;
    hne_i_subject place = {.concept = topic->title, .area = of->agent, .area_level = HNE_I_AREA_CITY};
    hne_i_take_subject(of, &place);
    of->phrase = with + 1;
    return 1;
}
