/* SPDX-License-Identifier: MIT */
/* Amounts per head are of groups of people: "urban residents had an income of", "and 20,921 yuan for rural residents". */
#include "release/clause.h"

#include <string.h>

int hne_i_is_of_people(const hne_i_concept *concept)
{
    hne_unit unit = {""};
    if (!concept || concept->nature != HNE_NATURE_RATIO)
        return 0;
    strcpy(unit.code, concept->unit);
    return hne_unit_kind_of(unit) == HNE_UNIT_CURRENCY;
}

/* The group that the words name, "" for all; NULL if they name none. */
static const char *group_of(const hne_i_language *language, const char *words)
{
    for (const hne_i_people *row = language->people; row->said; row++)
        if (!strcmp(row->said, words))
            return row->group;
    return NULL;
}

void hne_i_name_people(const hne_i_language *language, hne_i_subject *subject)
{
    const char *group = subject->slice[0] && hne_i_is_of_people(subject->concept) ? group_of(language, subject->slice) : NULL;
    if (group)
        strcpy(subject->slice, group);
}

void hne_i_give_to_people(const hne_i_clause *of, hne_i_subject *subject)
{
    const hne_i_language *language = of->reader->lexicon.language;
    int is_spoken_of = of->has_subject && hne_i_is_of_people(of->subject.concept) && (!of->is_carried || subject->refers_back);
    if (!subject->concept && subject->slice[0] && is_spoken_of && group_of(language, subject->slice)) {
        subject->concept = of->subject.concept;
        subject->is_guess |= of->is_carried;
        subject->refers_back = 0; /* "for urban residents it was" */
        hne_i_name_people(language, subject);
    } else if (hne_i_is_bare(subject) && hne_i_is_of_people(subject->concept) && of->owner[0] && group_of(language, of->owner)) {
        strcpy(subject->slice, group_of(language, of->owner));
    }
}

int hne_i_name_group(const hne_i_language *language, hne_i_subject *subject, const hne_i_concept *concept)
{
    if (subject->concept || !hne_i_is_of_people(concept) || !group_of(language, subject->slice))
        return 0;
    subject->concept = concept;
    hne_i_name_people(language, subject);
    return 1;
}

int hne_i_is_of_group(const hne_i_clause *of, const hne_i_subject *subject)
{
    return !subject->concept && group_of(of->reader->lexicon.language, subject->slice) != NULL;
}

int hne_i_people_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    size_t first = hne_i_past_restated(of, at + 1);
    if (hne_i_clause_class(of, first) != CLASS_FOR || !of->has_subject || !hne_i_is_of_people(of->subject.concept))
        return 0;
    *out = hne_i_subject_read(of->reader, first + 1, hne_i_phrase_end(of, first + 1));
    return !out->concept && out->slice[0] && group_of(of->reader->lexicon.language, out->slice) != NULL;
}
