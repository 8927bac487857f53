/* SPDX-License-Identifier: MIT */
/* "Exports were 5 billion yuan. ... Tea came to 300 million": what a name that is no indicator is a part of. */
#include "release/draft.h"

#include <string.h>

/* Whether parts of it are told by their names alone: goods, firms, what money is spent on. */
static int is_told_in_parts(const hne_i_concept *concept)
{
    return concept->nature == HNE_NATURE_FLOW && concept->non_negative &&
           (concept->sliced || concept->growth_prices == HNE_PRICES_CURRENT);
}

/* Whether any of the words is in either list. */
static int has_word_of(const char *const *list, const char *const *other, const char *words)
{
    char word[HNE_I_SLICE_SIZE];
    for (size_t length; *words; words += length + (words[length] == ' ')) {
        length = strcspn(words, " ");
        memcpy(word, words, length);
        word[length] = 0;
        if (hne_i_has_word(list, word) || (other && hne_i_has_word(other, word)))
            return 1;
    }
    return 0;
}

/* "Car sales", "loans to small firms": an amount of its own; "goods": all there are. */
static int may_be_part(const hne_i_language *language, const char *words)
{
    return !has_word_of(language->amounts, language->all_goods, words);
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

/* "Mining", "state-holding enterprises", "supply of heat". */
static int is_sector(const hne_i_language *language, const char *words)
{
    return has_word_of(language->sectors, NULL, words);
}

/* Of what mining, or rural residents, may be told by their names alone. */
static void keep_told_by_name(hne_i_reader *reader, const hne_i_draft *draft)
{
    hne_i_kept_concept *kept = &reader->topic->kept;
    const hne_i_language *language = reader->lexicon.language;
    const hne_i_concept *concept = draft->subject.concept;
    hne_i_subject group = draft->subject;
    if (!concept && (is_sector(language, draft->subject.slice) || hne_i_name_group(language, &group, kept->by_group)))
        return;
    kept->by_sector = concept && hne_i_has_word(language->told_by_sector, concept->code) ? concept : NULL;
    kept->by_group = hne_i_is_of_people(concept) ? concept : NULL;
    kept->is_of_paragraph = 1;
}

void hne_i_keep_concept(hne_i_reader *reader, const hne_i_draft *draft)
{
    hne_i_kept_concept *kept = &reader->topic->kept;
    const hne_i_concept *concept = draft->subject.concept;
    keep_told_by_name(reader, draft);
    if (draft->aspect != HNE_ASPECT_LEVEL || draft->is_restated || (!concept && kept->concept && kept->part[0]))
        return;
    kept->concept = concept && is_told_in_parts(concept) ? concept : NULL;
    kept->unit = unit_of(reader, draft);
    kept->part[0] = 0;
}

/* Growth of an industry, or money that it has. */
static int is_told_of_sector(const hne_i_reader *reader, const hne_i_draft *draft)
{
    hne_unit_kind kind = hne_unit_kind_of(unit_of(reader, draft));
    return reader->topic->kept.by_sector && (draft->aspect != HNE_ASPECT_LEVEL || kind == HNE_UNIT_CURRENCY) &&
           is_sector(reader->lexicon.language, draft->subject.slice);
}

/* Growth of what each of a group of people has, or that amount itself. */
static int may_be_per_head(const hne_i_reader *reader, const hne_i_draft *draft)
{
    const hne_figure *figure = &reader->quantities.items[draft->quantity].figure;
    return draft->aspect != HNE_ASPECT_LEVEL ||
           (hne_unit_kind_of(figure->unit) == HNE_UNIT_CURRENCY && figure->multiplier < 6);
}

/* "Mining grew by 5 percent", "urban residents had 38,253 yuan" */
static int name_known_part(const hne_i_reader *reader, hne_i_draft *draft)
{
    const hne_i_kept_concept *kept = &reader->topic->kept;
    if (is_told_of_sector(reader, draft))
        draft->subject.concept = kept->by_sector;
    else if (!may_be_per_head(reader, draft) ||
             !hne_i_name_group(reader->lexicon.language, &draft->subject, kept->by_group))
        return 0;
    if (!kept->is_of_paragraph)
        draft->certain = 0;
    return 1;
}

void hne_i_name_part(hne_i_reader *reader, hne_i_draft *draft)
{
    hne_i_kept_concept *kept = &reader->topic->kept;
    hne_i_subject *part = &draft->subject;
    if (!part->concept && !part->measure && part->slice[0] && !draft->is_part && name_known_part(reader, draft))
        return;
    if (!kept->concept || part->concept || part->measure || !part->slice[0] || draft->is_part)
        return;
    if (draft->aspect == HNE_ASPECT_LEVEL && is_unit_of(reader, kept, unit_of(reader, draft)) &&
        may_be_part(reader->lexicon.language, part->slice))
        strcpy(kept->part, part->slice);
    if (!kept->part[0] || strcmp(kept->part, part->slice))
        return; /* "Sales of it rose": of something else */
    part->concept = kept->concept;
    draft->certain = 0;
}
