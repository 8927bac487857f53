/* SPDX-License-Identifier: MIT */
/* Concepts of concepts: investment in an industry, exports of services. */
#include "release/topic.h"

#include <string.h>

int hne_i_is_sector(const hne_i_reader *reader, const hne_i_concept *concept)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; i < *language->crossing_count; i++)
        if (*language->crossings[i].head && hne_i_same_code(language->crossings[i].of, concept->code))
            return 1;
    return 0;
}

void hne_i_narrow_to_sector(const hne_i_reader *reader, const hne_i_item *sector, const hne_i_concept *concept, hne_i_subject *out)
{
    static const char article[] = "the ";
    out->concept = concept;
    hne_i_add_item_to_slice(reader, out, sector);
    if (!strncmp(out->slice, article, strlen(article)))
        memmove(out->slice, out->slice + strlen(article), strlen(out->slice + strlen(article)) + 1);
}

const hne_i_concept_crossing *hne_i_crossing(const hne_i_reader *reader, const hne_i_concept *head, const hne_i_concept *of)
{
    const hne_i_language *language = reader->lexicon.language;
    const hne_i_concept *named = head;
    for (; head; head = hne_i_concept_whole(reader, head))
        for (size_t i = 0; i < *language->crossing_count; i++)
            if (hne_i_same_code(language->crossings[i].head, head->code) &&
                hne_i_same_code(language->crossings[i].of, of->code) &&
                /* "the GDP of primary industry" is its value added; "secondary and primary" are two */
                (head == named || !hne_i_same_code(language->crossings[i].becomes, of->code)))
                return &language->crossings[i];
    return NULL;
}

const hne_i_concept *hne_i_crossed_like(const hne_i_reader *reader, const hne_i_concept *like, const hne_i_concept *sector)
{
    const hne_i_concept *head = hne_i_concept_whole(reader, like);
    const hne_i_concept_crossing *both = hne_i_crossing(reader, head, sector);
    return both ? hne_i_concept_find(reader->lexicon.language, both->becomes) : NULL;
}

int hne_i_is_of_kind(const hne_i_reader *reader, const hne_i_concept *one, const hne_i_concept *other)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; one && other && one != other && i < *language->crossing_count; i++) {
        const hne_i_concept_crossing *both = &language->crossings[i];
        if (both->word && ((hne_i_same_code(both->of, one->code) && hne_i_same_code(both->becomes, other->code)) ||
                           (hne_i_same_code(both->of, other->code) && hne_i_same_code(both->becomes, one->code))))
            return 1;
    }
    return one && one == other;
}

const hne_i_concept *hne_i_crossed_by_word(const hne_i_reader *reader, const hne_i_concept *sector, const char *word)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; i < *language->crossing_count; i++) {
        const hne_i_concept_crossing *both = &language->crossings[i];
        if (both->word && !strcmp(both->word, word) &&
            (hne_i_same_code(both->of, sector->code) || hne_i_same_code(both->becomes, sector->code)))
            return hne_i_concept_find(language, both->becomes);
    }
    return NULL;
}

/* A concept of the same kind is spoken of: in the sentence, before it, or in the title. */
static int is_kind_spoken_of(const hne_i_reader *reader, const hne_i_concept *concept)
{
    const hne_i_language *language = reader->lexicon.language;
    if (hne_i_is_of_kind(reader, concept, reader->topic->kept.spoken_of) || hne_i_is_of_kind(reader, concept, reader->topic->title))
        return 1;
    for (size_t i = 0; i < reader->items.count; i++)
        if (hne_i_class_at(reader, i) == CLASS_CONCEPT && reader->items.items[i].value != HNE_I_CONCEPT_OF_KIND &&
            hne_i_is_of_kind(reader, concept, hne_i_concept_find(language, reader->items.items[i].entry->name)))
            return 1;
    return 0;
}

void hne_i_settle_kinds(hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count && hne_i_has_class(reader, CLASS_CONCEPT); i++) {
        hne_i_item *item = &reader->items.items[i];
        if (item->class_ != CLASS_CONCEPT || item->value != HNE_I_CONCEPT_OF_KIND)
            continue;
        const hne_i_concept *concept = hne_i_concept_find(reader->lexicon.language, item->entry->name);
        if (is_kind_spoken_of(reader, concept))
            continue;
        item->class_ = CLASS_WORD;
        item->entry = NULL;
    }
}
