/* SPDX-License-Identifier: MIT */
/* Which concepts and subjects make up which. */
#include "release/topic.h"

#include <string.h>

const hne_i_concept *hne_i_concept_whole(const hne_i_reader *reader, const hne_i_concept *part)
{
    return hne_i_lexicon_whole(&reader->lexicon, part);
}

int hne_i_is_balance(const hne_i_reader *reader, const hne_i_concept *concept)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; i < *language->part_count; i++)
        if (language->parts[i].balance && hne_i_same_code(language->parts[i].whole, concept->code))
            return 1;
    return 0;
}

int hne_i_subject_whole(const hne_i_reader *reader, const hne_i_subject *subject, hne_i_subject *out)
{
    if (!subject->concept)
        return 0;
    *out = *subject;
    out->is_rate = out->is_combined = out->whole_said = 0;
    out->unique = 0;
    if (subject->unique)
        return 1;
    if (subject->slice[0] || subject->partner[0]) {
        out->slice[0] = out->partner[0] = 0;
        return subject->concept->sliced;
    }
    out->concept = hne_i_concept_whole(reader, subject->concept);
    return out->concept != NULL;
}

/* Of its concept alone, whatever slice of it is meant; an unnamed part is one of all that. */
static const hne_i_concept *whole_of_concept(const hne_i_reader *reader, const hne_i_subject *subject)
{
    return subject->unique ? subject->concept : hne_i_concept_whole(reader, subject->concept);
}

int hne_i_are_of_one_whole(const hne_i_reader *reader, const hne_i_subject *subject, const hne_i_subject *other)
{
    if (subject->concept == other->concept)
        return 0;
    const hne_i_concept *whole = whole_of_concept(reader, subject);
    return whole && whole == whole_of_concept(reader, other);
}

int hne_i_is_alike(const hne_i_reader *reader, const hne_i_subject *other, const hne_i_subject *subject)
{
    hne_i_subject whole;
    return other->concept == subject->concept || hne_i_are_of_one_whole(reader, other, subject) ||
           (hne_i_subject_whole(reader, subject, &whole) && whole.concept == other->concept);
}

static int is_whole_word(const hne_i_language *language, const hne_i_concept *concept, const char *word, size_t length)
{
    for (const hne_i_whole_word *row = language->whole_words; row->concept; row++)
        if (!row->becomes && hne_i_same_code(row->concept, concept->code) && strlen(row->word) == length &&
            !memcmp(row->word, word, length))
            return 1;
    return 0;
}

/* "Port containers": each of the words narrows it by nothing. */
static int are_whole_words(const hne_i_language *language, const hne_i_concept *concept, const char *words)
{
    for (size_t length; *words; words += length + (words[length] == ' ')) {
        length = strcspn(words, " ");
        if (!is_whole_word(language, concept, words, length))
            return 0;
    }
    return 1;
}

/* "Coastal ports throughput": behind the name of a part. */
static void drop_behind_part(const hne_i_language *language, hne_i_subject *subject)
{
    char *last = strrchr(subject->slice, ' ');
    if (!last || !is_whole_word(language, subject->concept, last + 1, strlen(last + 1)))
        return;
    *last = 0;
    if (!hne_i_group_with(language, subject->slice))
        *last = ' ';
}

void hne_i_drop_whole_word(const hne_i_language *language, hne_i_subject *subject)
{
    if (!subject->concept)
        return;
    if (are_whole_words(language, subject->concept, subject->slice)) {
        subject->total_said |= subject->slice[0] != 0;
        subject->slice[0] = 0;
        return;
    }
    drop_behind_part(language, subject);
    for (const hne_i_whole_word *row = language->whole_words; row->concept && subject->concept && subject->slice[0]; row++)
        if (hne_i_same_code(row->concept, subject->concept->code) && !strcmp(row->word, subject->slice)) {
            subject->slice[0] = 0;
            subject->total_said |= !row->becomes;
            if (row->becomes)
                subject->concept = hne_i_concept_find(language, row->becomes);
            return;
        }
}
