/* SPDX-License-Identifier: MIT */
/* "Value added of industry grew by 6 percent. Mining grew by 5": industries, owners, groups of people and the uses of
 * investment, told by their names alone. */
#include "release/draft.h"

#include <string.h>

/* Copies the first word of the words, and gives what comes after it. */
static const char *take_word(const char *words, char word[HNE_I_SLICE_SIZE])
{
    size_t length = strcspn(words, " ");
    memcpy(word, words, length);
    word[length] = 0;
    return words + length + (words[length] == ' ');
}

/* Whether the word is one of the words. */
static int is_among(const char *word, const char *words)
{
    for (const char *at = words; (at = strstr(at, word)); at++) {
        char behind = at[strlen(word)];
        if ((at == words || at[-1] == ' ') && (!behind || behind == ' '))
            return 1;
    }
    return 0;
}

int hne_i_has_any_word(const char *const *list, const char *words)
{
    for (; *list && *words; list++)
        if (is_among(*list, words))
            return 1;
    return 0;
}

static hne_unit_kind kind_of(const hne_i_reader *reader, const hne_i_draft *draft)
{
    return (hne_unit_kind)reader->quantities.items[draft->quantity].kind;
}

/* Growth of an industry, or money that it has. */
static int is_of_sector(const hne_i_reader *reader, const hne_i_draft *draft, const hne_i_concept *spoken_of)
{
    const hne_i_language *language = reader->lexicon.language;
    return hne_i_has_word(language->told_by_sector, spoken_of->code) &&
           (draft->aspect != HNE_ASPECT_LEVEL || kind_of(reader, draft) == HNE_UNIT_CURRENCY) &&
           hne_i_has_any_word(language->sectors, draft->subject.slice);
}

/* Growth of what each of a group of people has, or that amount itself. */
static int is_of_group(const hne_i_reader *reader, const hne_i_draft *draft, const hne_i_concept *spoken_of)
{
    enum { A_MILLION = 6 };
    hne_i_subject group = draft->subject;
    int is_small = reader->quantities.items[draft->quantity].figure.multiplier < A_MILLION;
    return (draft->aspect != HNE_ASPECT_LEVEL || (kind_of(reader, draft) == HNE_UNIT_CURRENCY && is_small)) &&
           hne_i_name_group(reader->lexicon.language, &group, spoken_of);
}

/* The concept that is made up by the one spoken of, or is it, and that the word names. */
static const hne_i_concept *named_by(const hne_i_reader *reader, const hne_i_told_by_word *row, const hne_i_concept *spoken_of)
{
    while (spoken_of && !hne_i_same_code(spoken_of->code, row->concept))
        spoken_of = hne_i_concept_whole(reader, spoken_of);
    return spoken_of;
}

/* "Mining investment", "investment in mining"; the row of its word, NULL if it has none. */
static const hne_i_told_by_word *naming_word(const hne_i_reader *reader, const char *words, const hne_i_concept *spoken_of)
{
    for (const hne_i_told_by_word *row = reader->lexicon.language->told_by_word; row->word && spoken_of && *words; row++)
        if (named_by(reader, row, spoken_of) && is_among(row->word, words))
            return row;
    return NULL;
}

const hne_i_concept *hne_i_concept_of_branch(const hne_i_reader *reader, const char *measure, const char *words)
{
    const hne_i_language *language = reader->lexicon.language;
    for (const hne_i_branch *row = language->branches; row->word; row++)
        if (!strcmp(row->measure, measure) && is_among(row->word, words))
            return hne_i_concept_find(language, row->concept);
    return NULL;
}

void hne_i_measure_words(hne_i_subject *subject, const char *measure)
{
    char slice[HNE_I_SLICE_SIZE];
    strcpy(slice, subject->slice);
    strcpy(subject->slice, measure);
    hne_i_add_to_slice(subject, "of");
    hne_i_add_to_slice(subject, slice);
    subject->measure = measure;
}

/* "output of cars": the measure is part of a name that no concept tells; but "value added of manufacturing" is of
 * industry. */
void hne_i_name_by_measure(const hne_i_reader *reader, hne_i_subject *subject, const char *measure)
{
    subject->concept = hne_i_concept_of_branch(reader, measure, subject->slice);
    subject->measure = NULL;
    if (!subject->concept)
        hne_i_measure_words(subject, measure);
    hne_i_drop_whole_word(reader->lexicon.language, subject);
}

const hne_i_concept *hne_i_concept_of_other_branch(const hne_i_reader *reader, const hne_i_concept *concept, const char *words)
{
    for (const hne_i_branch *row = reader->lexicon.language->branches; row->word; row++)
        if (hne_i_same_code(row->concept, concept->code))
            return hne_i_concept_of_branch(reader, row->measure, words);
    return NULL;
}

/* "Value added of mining": of an industry, where the value added of industry was spoken of. */
static int is_measure_of(const hne_i_reader *reader, const char *measure, const hne_i_concept *spoken_of)
{
    const hne_i_told_by_word *row = reader->lexicon.language->told_by_measure;
    while (row->word && (strcmp(row->word, measure) || !hne_i_same_code(row->concept, spoken_of->code)))
        row++;
    return row->word != NULL;
}

/* What is left of the name without that word, and without an "of" that stood behind it. */
static void drop_word(hne_i_subject *part, const char *dropped)
{
    char words[HNE_I_SLICE_SIZE], word[HNE_I_SLICE_SIZE];
    strcpy(words, part->slice);
    part->slice[0] = 0;
    for (const char *rest = words; *rest;) {
        rest = take_word(rest, word);
        if (strcmp(word, dropped) && (part->slice[0] || strcmp(word, "of")))
            hne_i_add_to_slice(part, word);
    }
}

/* "Prices of food": of consumers, where no others were spoken of. */
void hne_i_name_by_two_words(const hne_i_reader *reader, hne_i_subject *subject)
{
    const hne_i_language *language = reader->lexicon.language;
    const hne_i_concept *spoken_of = reader->topic->kept.spoken_of;
    for (const hne_i_told_by_two *row = language->told_by_two; row->word && !subject->concept && subject->slice[0]; row++) {
        if (!is_among(row->word, subject->slice) || !is_among(row->other, subject->slice))
            continue;
        const hne_i_told_by_word *told = naming_word(reader, subject->slice, spoken_of);
        if (told && !named_by(reader, told, hne_i_concept_find(language, row->concept)))
            continue; /* one word says already what it is of */
        subject->concept = hne_i_concept_find(language, row->concept);
        drop_word(subject, row->word);
    }
}

/* "Investment from Japan": of the foreign capital that was spoken of. */
void hne_i_name_by_partner(const hne_i_reader *reader, hne_i_subject *subject)
{
    const hne_i_concept *spoken_of = reader->topic->kept.spoken_of;
    int is_foreign = subject->area_level == HNE_I_AREA_FOREIGN; /* "of Japan" */
    if (subject->concept || subject->measure || (!subject->partner[0] && !is_foreign) || !spoken_of)
        return;
    for (const hne_i_told_by_word *row = reader->lexicon.language->told_by_partner; row->word; row++)
        if (!strcmp(subject->slice, row->word) && hne_i_same_code(row->concept, spoken_of->code)) {
            subject->concept = spoken_of;
            subject->slice[0] = 0;
            if (is_foreign) {
                hne_i_add_partner(subject, subject->area);
                subject->area = NULL;
                subject->area_level = 0;
            }
            subject->is_guess |= !reader->topic->kept.is_of_paragraph;
            return;
        }
}

/* "The revenue of the province": what its government has. */
void hne_i_name_by_owner(const hne_i_reader *reader, hne_i_subject *subject)
{
    if (subject->concept || subject->measure || !subject->area || subject->is_zone)
        return;
    for (const hne_i_told_by_word *row = reader->lexicon.language->told_by_owner; row->word; row++)
        if (!strcmp(subject->slice, row->word)) {
            subject->concept = hne_i_concept_find(reader->lexicon.language, row->concept);
            subject->slice[0] = 0;
            return;
        }
}

const hne_i_concept *hne_i_concept_told(const hne_i_reader *reader, const char *words)
{
    const hne_i_concept *spoken_of[] = {reader->topic->head, reader->topic->kept.spoken_of};
    for (size_t i = 0; i < sizeof spoken_of / sizeof *spoken_of; i++) {
        const hne_i_told_by_word *row = naming_word(reader, words, spoken_of[i]);
        if (row)
            return named_by(reader, row, spoken_of[i]);
    }
    return NULL;
}

/* "The volume of state-owned enterprises", where trade was spoken of. */
static int is_of_trader(const hne_i_reader *reader, const hne_i_draft *draft, const hne_i_concept *spoken_of)
{
    return hne_i_flow_of(reader->lexicon.language, spoken_of) != HNE_I_FLOW_COUNT && !draft->subject.partner[0] &&
           hne_i_is_trader(reader, draft->subject.slice) &&
           (draft->aspect == HNE_ASPECT_GROWTH || kind_of(reader, draft) == HNE_UNIT_CURRENCY);
}

/* "Prices of food rose by 15 percent, pork by 101": where prices are spoken of, whatever has a growth has a price. */
static int is_of_any(const hne_i_reader *reader, const hne_i_draft *draft, const hne_i_concept *spoken_of)
{
    return (draft->aspect == HNE_ASPECT_GROWTH || draft->aspect == HNE_ASPECT_CONTRIBUTION || draft->aspect == HNE_ASPECT_GAP) &&
           reader->topic->kept.is_of_paragraph &&
           hne_i_has_word(reader->lexicon.language->told_by_any, spoken_of->code);
}

/* "14 million tourists came. The revenue was 5 billion yuan": a word that beside what was spoken of has one meaning. */
static const hne_i_concept *named_beside(const hne_i_reader *reader, const hne_i_draft *draft, const hne_i_concept *spoken_of)
{
    const hne_i_language *language = reader->lexicon.language;
    const hne_i_subject *subject = &draft->subject;
    if (subject->concept || subject->measure || subject->partner[0] ||
        (draft->aspect == HNE_ASPECT_LEVEL && kind_of(reader, draft) != HNE_UNIT_CURRENCY))
        return NULL;
    for (const hne_i_told_beside *row = language->told_beside; row->word && spoken_of; row++)
        if (!strcmp(row->word, subject->slice) && hne_i_same_code(row->beside, spoken_of->code))
            return hne_i_concept_find(language, row->concept);
    return NULL;
}

static int is_known_part(const hne_i_reader *reader, const hne_i_draft *draft, const hne_i_concept *spoken_of)
{
    const hne_i_subject *part = &draft->subject;
    if (!spoken_of || part->concept || !part->slice[0])
        return 0;
    if (draft->is_part) /* "of which the expenditure for education was"; of what has no name but that of its sectors */
        return !part->measure && ((draft->reference.concept == spoken_of && naming_word(reader, part->slice, spoken_of)) ||
                                  (!draft->reference.concept && is_of_sector(reader, draft, spoken_of)));
    if (part->measure)
        return is_measure_of(reader, part->measure, spoken_of) && is_of_sector(reader, draft, spoken_of);
    return is_of_any(reader, draft, spoken_of) || is_of_trader(reader, draft, spoken_of) ||
           is_of_sector(reader, draft, spoken_of) || is_of_group(reader, draft, spoken_of) ||
           naming_word(reader, part->slice, spoken_of);
}

void hne_i_keep_spoken_of(hne_i_reader *reader, const hne_i_draft *draft)
{
    hne_i_kept_concept *kept = &reader->topic->kept;
    if (is_known_part(reader, draft, kept->spoken_of)) {
        if (naming_word(reader, draft->subject.slice, kept->spoken_of))
            kept->is_of_paragraph = 1; /* "prices of food": the word says what the paragraph is at */
        return;
    }
    kept->is_of_paragraph = draft->subject.concept != NULL;
    if (draft->subject.concept) /* behind other names it may still be spoken of */
        kept->spoken_of = draft->subject.concept;
}

/* "value added of mining" is mining. */
static void drop_measure(hne_i_subject *part)
{
    static const char of[] = " of ";
    size_t length = strlen(part->measure);
    if (!strncmp(part->slice, part->measure, length) && !strncmp(part->slice + length, of, strlen(of)))
        memmove(part->slice, part->slice + length + strlen(of), strlen(part->slice + length + strlen(of)) + 1);
    part->measure = NULL;
}

int hne_i_name_known_part(const hne_i_reader *reader, hne_i_draft *draft)
{
    const hne_i_kept_concept *kept = &reader->topic->kept;
    hne_i_subject *part = &draft->subject;
    const hne_i_concept *beside = named_beside(reader, draft, kept->spoken_of);
    if (beside) {
        part->concept = beside;
        part->slice[0] = 0;
        draft->certain = draft->certain && kept->is_of_paragraph;
        return 1;
    }
    if (!is_known_part(reader, draft, kept->spoken_of))
        return 0;
    const hne_i_told_by_word *row = naming_word(reader, part->slice, kept->spoken_of);
    if (part->measure) {
        drop_measure(part);
        part->concept = kept->spoken_of;
    } else if (row) {
        part->concept = named_by(reader, row, kept->spoken_of);
        drop_word(part, row->word);
        draft->is_part = 0; /* its name says so now */
    } else if (!hne_i_name_group(reader->lexicon.language, part, kept->spoken_of)) {
        part->concept = kept->spoken_of;
        draft->is_part = 0;
    }
    hne_i_flow flow = hne_i_flow_of(reader->lexicon.language, part->concept);
    int is_one_way = flow == HNE_I_EXPORTS || flow == HNE_I_IMPORTS; /* after trade both may be spoken of, and it again */
    if (!kept->is_of_paragraph || !part->slice[0] || is_one_way)
        draft->certain = 0;
    return 1;
}

uint8_t hne_i_holds_measure(const hne_i_language *language, const char *phrase)
{
    for (const hne_i_told_by_word *row = language->part_by_measure; row->word; row++)
        if (strstr(phrase, row->word))
            return 1;
    return 0;
}
