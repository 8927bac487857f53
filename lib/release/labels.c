/* SPDX-License-Identifier: MIT */
/* Fact sheets: "GDP" in one line, "1,044 billion yuan, up 14.0%" in the next. */
#include "release/clause.h"

static int may_stand_in_label(hne_i_class class_)
{
    switch (class_) {
    case CLASS_CONCEPT: case CLASS_MEASURE: case CLASS_PER_HEAD: case CLASS_WORD: case CLASS_EMPTY: case CLASS_WHOLE:
    case CLASS_AND: case CLASS_OF: case CLASS_IN: case CLASS_PERIOD: case CLASS_AREA: case CLASS_HOME: case CLASS_OPEN:
    case CLASS_CLOSE: case CLASS_COLON: case CLASS_OTHER: case CLASS_MODE: case CLASS_QUALIFIER: case CLASS_COMBINED:
        return 1;
    default:
        return 0;
    }
}

/* A line that does nothing but name an indicator. */
static int is_label(const hne_i_reader *reader)
{
    enum { LONGEST = 10 };
    if (reader->sentence.ended || !reader->sentence.starts_paragraph || !hne_i_has_class(reader, CLASS_CONCEPT) ||
        reader->items.count > LONGEST)
        return 0;
    for (size_t i = 0; i < reader->items.count; i++)
        if (!may_stand_in_label(hne_i_class_at(reader, i)))
            return 0;
    return 1;
}

void hne_i_note_label(hne_i_clause *of)
{
    hne_i_topic *topic = of->reader->topic;
    size_t end = of->reader->items.count;
    topic->has_label = 0;
    if (!is_label(of->reader))
        return;
    while (end && (hne_i_clause_class(of, end - 1) == CLASS_OTHER || hne_i_clause_class(of, end - 1) == CLASS_COLON))
        end--;
    topic->label = hne_i_subject_range(of->reader, 0, end);
    topic->has_label = topic->label.concept && !topic->label.is_guess;
}

void hne_i_take_label(hne_i_clause *of)
{
    const hne_i_reader *reader = of->reader;
    size_t first = 0; /* "- A total of 320 billion" */
    while (hne_i_clause_class(of, first) == CLASS_DASH || hne_i_clause_class(of, first) == CLASS_EMPTY)
        first++;
    if (!reader->topic->has_label || !reader->sentence.starts_paragraph || hne_i_clause_class(of, first) != CLASS_QUANTITY)
        return;
    of->subject = reader->topic->label;
    of->has_subject = 1;
    of->is_carried = 0;
    of->cue = CLASS_LEVEL;
}
