/* SPDX-License-Identifier: MIT */
/* Institutional mechanisms that a text says were made or improved. */
#include "release/policy.h"

#include "release/topic.h"

#include <string.h>

enum { MOST_PARTS = 12, REACH = 40 };

static hne_i_class role_at(const hne_i_reader *reader, size_t at)
{
    return hne_i_role_at(reader, at);
}

static hne_i_class class_at(const hne_i_reader *reader, size_t at)
{
    return hne_i_class_at(reader, at);
}

static const hne_i_entry *mechanism_at(const hne_i_reader *reader, size_t at)
{
    const hne_i_entry *policy = role_at(reader, at) == CLASS_INITIATIVE ? reader->items.items[at].policy : NULL;
    return policy && policy->value == HNE_INITIATIVE_MECHANISM ? policy : NULL;
}

/* --- what they are for ------------------------------------------------------------------ */

typedef struct parts {
    size_t first[MOST_PARTS], end[MOST_PARTS];
    size_t count;
} parts;

static void add_part(parts *out, const hne_i_reader *reader, size_t first, size_t end)
{
    while (first < end && (class_at(reader, first) == CLASS_AND || role_at(reader, first) == CLASS_ARTICLE))
        first++;
    if (first < end && out->count < MOST_PARTS) {
        out->first[out->count] = first;
        out->end[out->count++] = end;
    }
}

/* In "trade and order, tax refund, and credit guarantee" the commas part; a
 * single "and" without them does, too. */
static void cut(const hne_i_reader *reader, size_t first, size_t end, parts *out)
{
    size_t commas = 0, last_and = end, begin = first;
    int is_marked = 0; /* the last comma has an "and" behind it */
    out->count = 0;
    for (size_t i = first; i < end; i++) {
        commas += class_at(reader, i) == CLASS_COMMA;
        if (class_at(reader, i) == CLASS_AND) {
            last_and = i;
            is_marked |= i > first && class_at(reader, i - 1) == CLASS_COMMA;
        }
    }
    for (size_t i = first; i < end; i++)
        if (class_at(reader, i) == CLASS_COMMA || (i == last_and && !(commas && is_marked))) {
            add_part(out, reader, begin, i);
            begin = i + 1;
        }
    add_part(out, reader, begin, end);
}

/* --- into the profile ------------------------------------------------------------------------ */

/* One for the words [first, head), and behind them those of a part, if there is one. */
static void state(hne_i_reader *reader, size_t first, size_t head, size_t part, size_t end)
{
    hne_i_text title = HNE_I_TEXT_EMPTY, words = HNE_I_TEXT_EMPTY, code = HNE_I_TEXT_EMPTY;
    const hne_i_item *items = reader->items.items;
    char bytes[256];
    hne_i_add_item_text(&title, reader, first, head);
    if (part < end) {
        hne_i_text own = HNE_I_TEXT_EMPTY;
        hne_i_add_item_text(&own, reader, part, end);
        hne_i_text_add(&title, " ");
        hne_i_text_add(&title, own.bytes ? own.bytes : "");
        title.failed |= own.failed;
        hne_i_text_clear(&own);
    }
    for (size_t i = first; i < end; i++)
        if ((i < head || i >= part) && class_at(reader, i) != CLASS_IN && class_at(reader, i) != CLASS_OF &&
            class_at(reader, i) != CLASS_FOR && role_at(reader, i) != CLASS_ARTICLE)
            hne_i_add_item_words(&words, reader, i);
    hne_i_text_add(&code, reader->area);
    hne_i_text_add(&code, "/mechanism");
    if (words.bytes)
        hne_i_add_sorted_words(&code, words.bytes);
    int failed = title.failed || words.failed || code.failed || !title.bytes;
    hne_i_end_code(&code, bytes);
    if (hne_i_policy_succeeds(reader, failed ? HNE_ERROR_MEMORY : HNE_OK)) {
        uint32_t begin = items[part < end ? part : first].begin;
        hne_initiative *made = hne_i_policy_initiative(reader, bytes, title.bytes, HNE_INITIATIVE_MECHANISM,
                                                       hne_i_policy_span(reader, begin, items[end - 1].end));
        if (made && reader->policy->strategy)
            hne_initiative_set_parent(made, reader->policy->strategy, NULL);
    }
    hne_i_text_clear(&title);
    hne_i_text_clear(&words);
}

/* The noun phrase [first, end): one mechanism for each of what it is for. */
static void state_phrase(hne_i_reader *reader, size_t first, size_t end)
{
    parts found;
    size_t joint = first;
    while (first < end && (role_at(reader, first) == CLASS_ARTICLE || role_at(reader, first) == CLASS_ASIDE))
        first++;
    while (end > first && (class_at(reader, end - 1) == CLASS_COMMA || class_at(reader, end - 1) == CLASS_AND))
        end--;
    while (joint < end && class_at(reader, joint) != CLASS_IN && class_at(reader, joint) != CLASS_FOR &&
           class_at(reader, joint) != CLASS_OF)
        joint++;
    if (first >= end)
        return;
    if (joint <= first || joint + 1 >= end) {
        state(reader, first, end, end, end);
        return;
    }
    cut(reader, joint + 1, end, &found);
    for (size_t i = 0; i < found.count && !reader->status; i++)
        state(reader, first, joint + 1, found.first[i], found.end[i]);
}

/* --- sentences ---------------------------------------------------------------------------------- */

static int ends_clause(const hne_i_reader *reader, size_t at)
{
    hne_i_class class_ = class_at(reader, at);
    return class_ == CLASS_SEMICOLON || class_ == CLASS_COLON || class_ == CLASS_FUNCTION || class_ == CLASS_PERIOD ||
           class_ == CLASS_DATE || class_ == CLASS_STATUS || class_ == CLASS_PRONOUN || class_ == CLASS_QUANTITY;
}

/* Where the auxiliaries of a passive begin; the verb itself if it is none. */
static size_t group_begins(const hne_i_reader *reader, size_t verb)
{
    size_t group = verb;
    int is_passive = 0;
    while (group > 0 && (role_at(reader, group - 1) == CLASS_COPULA || role_at(reader, group - 1) == CLASS_ASIDE ||
                         class_at(reader, group - 1) == CLASS_VERB)) {
        group--;
        is_passive |= role_at(reader, group) == CLASS_COPULA;
    }
    return is_passive ? group : verb;
}

static size_t subject_begins(const hne_i_reader *reader, size_t group)
{
    size_t first = group;
    while (first > 0 && group - first < REACH && !ends_clause(reader, first - 1) &&
           role_at(reader, first - 1) != CLASS_PLATFORM_VERB && class_at(reader, first - 1) != CLASS_VERB)
        first--;
    while (first < group && class_at(reader, first) == CLASS_COMMA)
        first++;
    return first;
}

/* "Mechanisms were improved" opens a paragraph on them; what it says after that
 * was improved, without the word, are mechanisms as well. */
static void read_passive(hne_i_reader *reader, size_t group)
{
    size_t first = subject_begins(reader, group), mechanism = first;
    while (mechanism < group && !mechanism_at(reader, mechanism))
        mechanism++;
    if (mechanism < group && mechanism_at(reader, mechanism)->name && mechanism + 1 == group)
        reader->policy->on_mechanisms = 1;
    else if (mechanism < group || reader->policy->on_mechanisms)
        state_phrase(reader, first, group);
}

/* "improved the mechanism for settling disputes" */
static void read_active(hne_i_reader *reader, size_t verb)
{
    size_t end = verb + 1, mechanism = 0;
    if (verb > 0 && (class_at(reader, verb - 1) == CLASS_TO || class_at(reader, verb - 1) == CLASS_STATUS))
        return;
    while (end < reader->items.count && end - verb < REACH && !ends_clause(reader, end) && class_at(reader, end) != CLASS_TO) {
        if (!mechanism && mechanism_at(reader, end))
            mechanism = end;
        if (!mechanism && class_at(reader, end) == CLASS_COMMA)
            return;
        end++;
    }
    if (!mechanism)
        return;
    hne_i_class joint = class_at(reader, mechanism + 1);
    int has_parts = joint == CLASS_FOR || joint == CLASS_OF || joint == CLASS_IN;
    state_phrase(reader, verb + 1, has_parts ? end : mechanism + 1);
}

void hne_i_read_mechanisms(hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count && !reader->status; i++) {
        hne_i_class role = role_at(reader, i);
        int makes = role == CLASS_PLATFORM_VERB && !(reader->items.items[i].policy->value & HNE_I_VERB_BASE) &&
                    reader->items.items[i].policy->value == HNE_I_VERB(HNE_PLATFORM_APPROVED, HNE_I_TAKES_EITHER);
        if (role != CLASS_IMPROVE && !makes)
            continue;
        size_t group = group_begins(reader, i);
        if (group == i)
            read_active(reader, i);
        else if (role == CLASS_IMPROVE)
            read_passive(reader, group);
    }
}
