/* SPDX-License-Identifier: MIT */
/* "Exports were 5 billion yuan. ... Tea came to 300 million": what a name that is no indicator is a part of. */
#include "release/draft.h"

#include <string.h>

/* Whether parts of it are told by their names alone: goods, firms, what money is spent on. */
static int is_told_in_parts(const hne_i_concept *concept)
{
    return concept->nature == HNE_NATURE_FLOW && concept->non_negative == HNE_I_NON_NEGATIVE &&
           (concept->sliced || concept->growth_prices == HNE_PRICES_CURRENT);
}

/* "Car sales", "loans to small firms": an amount of its own; "goods": all there are. */
static int may_be_part(const hne_i_language *language, const char *words)
{
    return !hne_i_has_any_word(language->amounts, words) && !hne_i_has_any_word(language->all_goods, words);
}

/* In what it is told, or, of goods that are traded, by weight. */
static int is_unit_of(const hne_i_reader *reader, const hne_i_kept_concept *kept, hne_unit unit)
{
    static const hne_unit tons = {"TNE"};
    int is_traded = hne_i_flow_of(reader->lexicon.language, kept->concept) != HNE_I_FLOW_COUNT;
    return kept->unit.code[0] && strcmp(kept->unit.code, "COUNT") &&
           (hne_unit_equal(unit, kept->unit) || (is_traded && hne_unit_equal(unit, tons)));
}

static hne_unit unit_of(const hne_i_reader *reader, const hne_i_draft *draft)
{
    return reader->quantities.items[draft->quantity].figure.unit;
}

static const char and_[] = " and ";

int hne_i_is_one_of(const char *joint, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = joint, *end; length && *at; at = end) {
        const char *next = strstr(at, and_);
        end = next ? next : at + strlen(at);
        if ((size_t)(end - at) == length && !memcmp(at, name, length))
            return joint[length] != 0;
        end += next ? strlen(and_) : 0;
    }
    return 0;
}

void hne_i_keep_concept(hne_i_reader *reader, const hne_i_draft *draft)
{
    hne_i_kept_concept *kept = &reader->topic->kept;
    const hne_i_concept *concept = draft->subject.concept;
    hne_i_keep_spoken_of(reader, draft);
    if (draft->aspect != HNE_ASPECT_LEVEL || draft->is_restated || (!concept && kept->concept && kept->part[0]))
        return;
    kept->concept = concept && is_told_in_parts(concept) ? concept : NULL;
    kept->unit = unit_of(reader, draft);
    kept->part[0] = 0;
    if (!kept->concept || !hne_i_is_one_of(kept->joint, draft->subject.slice))
        strcpy(kept->joint, kept->concept && strstr(draft->subject.slice, and_) ? draft->subject.slice : "");
}

void hne_i_name_part(hne_i_reader *reader, hne_i_draft *draft)
{
    hne_i_kept_concept *kept = &reader->topic->kept;
    hne_i_subject *part = &draft->subject;
    if (hne_i_name_known_part(reader, draft))
        return;
    if (!kept->concept || part->concept || part->measure || !part->slice[0] || draft->is_part)
        return;
    if (draft->aspect == HNE_ASPECT_LEVEL && is_unit_of(reader, kept, unit_of(reader, draft)) &&
        may_be_part(reader->lexicon.language, part->slice))
        strcpy(kept->part, part->slice);
    if (!kept->part[0] || strcmp(kept->part, part->slice))
        return; /* "Sales of it rose": of something else */
    part->concept = kept->concept;
    draft->certain = draft->certain && hne_i_is_one_of(kept->joint, part->slice);
}
