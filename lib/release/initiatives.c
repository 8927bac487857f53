/* SPDX-License-Identifier: MIT */
/* Strategies, the actions that they list, and what they follow from. */
#include "release/policy.h"

#include "release/topic.h"

#include <string.h>

enum { MOST_ACTIONS = 40, MOST_PIECES = 40, REACH = 14, PATIENCE = 4 };

static const hne_i_item *item_at(const hne_i_reader *reader, size_t at)
{
    return &reader->items.items[at];
}

static hne_i_class role_at(const hne_i_reader *reader, size_t at)
{
    return hne_i_role_at(reader, at);
}

static hne_i_class class_at(const hne_i_reader *reader, size_t at)
{
    return hne_i_class_at(reader, at);
}

static int is_kind(const hne_i_reader *reader, size_t at, hne_initiative_kind kind)
{
    return role_at(reader, at) == CLASS_INITIATIVE && item_at(reader, at)->policy->value == (int)kind;
}

/* --- objects ------------------------------------------------------------------------------ */

hne_initiative *hne_i_policy_initiative(hne_i_reader *reader, const char *code, const char *title,
                                        hne_initiative_kind kind, hne_span span)
{
    hne_profile *profile = reader->release->profile;
    hne_initiative *initiative = hne_profile_find_initiative(profile, code);
    if (initiative)
        return initiative;
    if (!hne_i_policy_succeeds(reader, hne_profile_add_initiative(profile, code, &initiative, NULL)) ||
        !hne_i_policy_succeeds(reader, hne_initiative_set_title(initiative, title, NULL)))
        return NULL;
    hne_initiative_set_kind(initiative, kind, NULL);
    hne_initiative_set_span(initiative, span, NULL);
    return initiative;
}

static hne_span span_of_items(const hne_i_reader *reader, size_t first, size_t end)
{
    return hne_i_policy_span(reader, item_at(reader, first)->begin, item_at(reader, end - 1)->end);
}

/* "Hunan/strategy:innovation-opening" and the words of items [first, end). */
static hne_initiative *find_or_add(hne_i_reader *reader, const char *sort, hne_initiative_kind kind, size_t first, size_t end,
                                   hne_span span)
{
    hne_i_text code = HNE_I_TEXT_EMPTY, words = HNE_I_TEXT_EMPTY, title = HNE_I_TEXT_EMPTY;
    hne_initiative *initiative = NULL;
    char bytes[256];
    hne_i_text_add(&code, reader->area);
    hne_i_text_add(&code, sort);
    for (size_t i = first; i < end; i++)
        if (role_at(reader, i) != CLASS_ARTICLE && class_at(reader, i) != CLASS_OF && class_at(reader, i) != CLASS_FOR &&
            class_at(reader, i) != CLASS_QUANTITY && class_at(reader, i) != CLASS_NUMBER &&
            class_at(reader, i) != CLASS_TO && !is_kind(reader, i, HNE_INITIATIVE_STRATEGY))
            hne_i_add_item_words(&words, reader, i);
    if (words.bytes)
        hne_i_add_sorted_words(&code, words.bytes);
    hne_i_add_item_text(&title, reader, first, end);
    int failed = code.failed || words.failed || title.failed || !title.bytes;
    hne_i_end_code(&code, bytes);
    if (hne_i_policy_succeeds(reader, failed ? HNE_ERROR_MEMORY : HNE_OK))
        initiative = hne_i_policy_initiative(reader, bytes, title.bytes, kind, span);
    hne_i_text_clear(&words);
    hne_i_text_clear(&title);
    return initiative;
}

/* --- lists of names ------------------------------------------------------------------------- */

typedef struct pieces {
    size_t first[MOST_PIECES], end[MOST_PIECES];
    size_t count;
} pieces;

static void add_piece(pieces *out, const hne_i_reader *reader, size_t first, size_t end)
{
    while (first < end && (role_at(reader, first) == CLASS_ARTICLE || class_at(reader, first) == CLASS_AND ||
                           class_at(reader, first) == CLASS_COMMA))
        first++;
    while (end > first && (class_at(reader, end - 1) == CLASS_AND || class_at(reader, end - 1) == CLASS_COMMA))
        end--;
    if (first < end && out->count < MOST_PIECES) {
        out->first[out->count] = first;
        out->end[out->count++] = end;
    }
}

/* Cuts at semicolons, if there are any, or else at commas and at the "and" before the last. */
static void cut(const hne_i_reader *reader, size_t first, size_t end, pieces *out)
{
    hne_i_class mark = CLASS_COMMA;
    size_t last_and = end, begin = first, commas = 0;
    out->count = 0;
    for (size_t i = first; i < end; i++)
        if (class_at(reader, i) == CLASS_SEMICOLON)
            mark = CLASS_SEMICOLON;
    for (size_t i = first; i < end; i++) {
        commas += class_at(reader, i) == mark;
        if (class_at(reader, i) == CLASS_AND && mark == CLASS_COMMA)
            last_and = i;
    }
    for (size_t i = first; i < end; i++)
        if (class_at(reader, i) == mark || (i == last_and && commas)) {
            add_piece(out, reader, begin, i);
            begin = i + 1;
        }
    add_piece(out, reader, begin, end);
}

static int are_areas(const hne_i_reader *reader, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (class_at(reader, i) != CLASS_AREA && class_at(reader, i) != CLASS_COMMA && class_at(reader, i) != CLASS_AND &&
            role_at(reader, i) != CLASS_ARTICLE)
            return 0;
    return first < end;
}

static void add_text(hne_i_reader *reader, hne_initiative *initiative, hne_initiative_list list, size_t first, size_t end)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_i_add_item_text(&text, reader, first, end);
    if (hne_i_policy_succeeds(reader, text.failed ? HNE_ERROR_MEMORY : HNE_OK) && text.bytes && text.length)
        hne_i_policy_succeeds(reader, hne_initiative_add_text(initiative, list, text.bytes, NULL));
    hne_i_text_clear(&text);
}

static void add_names(hne_i_reader *reader, hne_initiative *initiative, hne_initiative_list list, size_t first, size_t end)
{
    pieces names;
    cut(reader, first, end, &names);
    if (are_areas(reader, first, end)) {
        for (size_t i = first; i < end; i++)
            if (class_at(reader, i) == CLASS_AREA)
                add_text(reader, initiative, list, i, i + 1);
        return;
    }
    for (size_t i = 0; i < names.count; i++)
        add_text(reader, initiative, list, names.first[i], names.end[i]);
}

/* --- an action -------------------------------------------------------------------------------- */

/* Where the words begin that say how; `end` if none do. */
static size_t find_means(const hne_i_reader *reader, size_t first, size_t end)
{
    for (size_t i = first + 1; i < end; i++)
        if (role_at(reader, i) == CLASS_MEANS)
            return i;
    return end;
}

static void add_means(hne_i_reader *reader, hne_initiative *action, size_t at, size_t end)
{
    const hne_i_entry *connective = item_at(reader, at)->policy;
    size_t means = at + (connective->name != NULL);
    if (means >= end)
        return;
    add_text(reader, action, HNE_INITIATIVE_MEANS, means, end);
    size_t with = connective->value == HNE_INITIATIVE_MEANS ? at + 1 : at;
    while (with < end && !(role_at(reader, with) == CLASS_MEANS && item_at(reader, with)->policy->value != HNE_INITIATIVE_MEANS))
        with++;
    if (with + 1 < end)
        add_names(reader, action, (hne_initiative_list)item_at(reader, with)->policy->value, with + 1, end);
}

static size_t without_tail(const hne_i_reader *reader, size_t first, size_t end)
{
    while (end > first && (class_at(reader, end - 1) == CLASS_SEMICOLON || class_at(reader, end - 1) == CLASS_COMMA ||
                           class_at(reader, end - 1) == CLASS_AND || class_at(reader, end - 1) == CLASS_FUNCTION))
        end--;
    return end;
}

static void read_action(hne_i_reader *reader, size_t first, size_t end)
{
    hne_i_policy *policy = reader->policy;
    hne_i_text code = HNE_I_TEXT_EMPTY, title = HNE_I_TEXT_EMPTY;
    char bytes[256];
    end = without_tail(reader, first, end);
    if (first >= end)
        return;
    size_t means = find_means(reader, first, end), named = without_tail(reader, first, means);
    hne_i_text_add(&code, hne_initiative_code(policy->head));
    hne_i_text_format(&code, "/%d", (int)++policy->listed);
    hne_i_add_item_text(&title, reader, first, named);
    int failed = code.failed || title.failed || !title.bytes;
    hne_i_end_code(&code, bytes);
    if (hne_i_policy_succeeds(reader, failed ? HNE_ERROR_MEMORY : HNE_OK) &&
        !hne_profile_find_initiative(reader->release->profile, bytes)) {
        hne_initiative *action = hne_i_policy_initiative(reader, bytes, title.bytes, HNE_INITIATIVE_ACTION,
                                                         span_of_items(reader, first, end));
        if (action) {
            hne_initiative_set_number(action, policy->listed, NULL);
            hne_initiative_set_parent(action, policy->head, NULL);
            if (means < end)
                add_means(reader, action, means, end);
        }
    }
    hne_i_text_clear(&title);
}

/* --- lists of actions ---------------------------------------------------------------------------- */

static int is_small_number(const hne_i_reader *reader, size_t at, int64_t number)
{
    return hne_i_count_at(reader, at) == number ||
           (class_at(reader, at) == CLASS_DIGITS &&
            reader->sentence.tokens.items[item_at(reader, at)->first].digits == number);
}

/* First item behind "1.", "-", "1," or the like, if it numbers the next
 * action; 0 items past the end if not. */
static size_t past_mark(const hne_i_reader *reader, int64_t number)
{
    hne_i_class first = class_at(reader, 0);
    if (!reader->sentence.starts_paragraph)
        return reader->items.count;
    if (reader->sentence.list_number)
        return reader->sentence.list_number == number ? 0 : reader->items.count;
    if (first == CLASS_DASH || first == CLASS_OTHER)
        return 1;
    hne_i_class mark = class_at(reader, 1);
    return is_small_number(reader, 0, number) && (mark == CLASS_COMMA || mark == CLASS_OTHER) ? 2 : reader->items.count;
}

/* 1 if the sentence is the next action of the list. */
static int read_listed(hne_i_reader *reader)
{
    hne_i_policy *policy = reader->policy;
    size_t first = past_mark(reader, policy->listed + 1);
    if (first >= reader->items.count) {
        int over = policy->listed ? reader->sentence.starts_paragraph : ++policy->since_head > PATIENCE;
        if (over)
            policy->head = NULL;
        return 0;
    }
    if (!reader->sentence.list_number)
        hne_i_take_count(reader, first > 1 ? first - 2 : 0);
    read_action(reader, first, reader->items.count);
    if (policy->listed >= MOST_ACTIONS || policy->listed == hne_initiative_stated_actions(policy->head))
        policy->head = NULL;
    return 1;
}

/* "namely A; B; and C": only if there are as many as was said. */
static void read_run_on(hne_i_reader *reader, size_t from)
{
    hne_i_policy *policy = reader->policy;
    for (size_t i = from; i < reader->items.count; i++) {
        hne_i_class class_ = class_at(reader, i);
        if (class_ != CLASS_COLON && class_ != CLASS_AMONG)
            continue;
        pieces found;
        cut(reader, i + 1, reader->items.count, &found);
        if (found.count < 2 || (int64_t)found.count != hne_initiative_stated_actions(policy->head))
            continue;
        for (size_t k = 0; k < found.count; k++)
            read_action(reader, found.first[k], found.end[k]);
        policy->head = NULL;
        return;
    }
}

/* --- what it follows from ---------------------------------------------------------------------------- */

/* "the 11th Provincial Congress of 15 November 2016" */
static void note_congress(hne_i_reader *reader, hne_initiative *strategy)
{
    for (size_t head = 0; head < reader->items.count; head++) {
        if (role_at(reader, head) != CLASS_CONGRESS)
            continue;
        size_t first = hne_i_name_begins(reader, head, 0);
        while (first > 0 && class_at(reader, first - 1) == CLASS_ORDINAL)
            first--;
        hne_i_text body = HNE_I_TEXT_EMPTY;
        hne_i_add_item_text(&body, reader, first, head + 1);
        if (!*hne_initiative_decided_by(strategy) && first < head)
            hne_i_policy_succeeds(reader, body.failed ? HNE_ERROR_MEMORY : hne_initiative_set_decided_by(strategy, body.bytes, NULL));
        hne_i_text_clear(&body);
        for (size_t i = head + 1; i < head + 5 && i < reader->items.count; i++) {
            hne_date date = hne_i_date_of_item(reader, i);
            if (date.year && !hne_initiative_date(strategy).year)
                hne_initiative_set_date(strategy, date, NULL);
        }
        return;
    }
}

/* --- strategies ------------------------------------------------------------------------------------------ */

static int is_done(const hne_i_reader *reader, size_t at)
{
    return role_at(reader, at) == CLASS_IMPLEMENT || role_at(reader, at) == CLASS_PLATFORM_VERB;
}

/* Whether the sentence says that it is carried out: a verb before it, or behind it. */
static int is_carried_out(const hne_i_reader *reader, size_t first, size_t end)
{
    for (size_t i = first > REACH ? first - REACH : 0; i < first; i++)
        if (is_done(reader, i))
            return 1;
    for (size_t i = end; i < end + REACH && i < reader->items.count; i++)
        if (is_done(reader, i))
            return i > 0 && role_at(reader, i - 1) == CLASS_COPULA;
    return 0;
}

/* "Three Hubs and Four New Missions Strategy": capitals hold a name together. */
static size_t strategy_begins(const hne_i_reader *reader, size_t head)
{
    size_t first = hne_i_name_begins(reader, head, 0);
    if (!(item_at(reader, head)->flags & TOKEN_CAPITAL))
        return first;
    while (first > 0 && head - first < REACH) {
        int is_name = item_at(reader, first - 1)->flags & TOKEN_CAPITAL && class_at(reader, first - 1) != CLASS_PERIOD;
        int is_joint = class_at(reader, first - 1) == CLASS_AND && first > 1 && item_at(reader, first - 2)->flags & TOKEN_CAPITAL;
        if (!is_name && !is_joint)
            break;
        first--;
    }
    return first;
}

static void read_strategies(hne_i_reader *reader)
{
    for (size_t head = 0; head < reader->items.count && !reader->status; head++) {
        if (!is_kind(reader, head, HNE_INITIATIVE_STRATEGY))
            continue;
        size_t first = strategy_begins(reader, head), end = head + 1;
        if (class_at(reader, end) == CLASS_OF || class_at(reader, end) == CLASS_FOR)
            end = hne_i_complement_ends(reader, end);
        if ((first == head && end == head + 1) || !is_carried_out(reader, first, end))
            continue;
        hne_initiative *strategy = find_or_add(reader, "/strategy", HNE_INITIATIVE_STRATEGY, first, end,
                                               hne_i_policy_span(reader, (uint32_t)reader->sentence.begin,
                                                                 item_at(reader, end - 1)->end));
        if (!strategy)
            return;
        note_congress(reader, strategy);
        if (!reader->policy->strategy)
            reader->policy->strategy = strategy;
    }
}

/* --- counted actions ----------------------------------------------------------------------------------------- */

/* "five special actions", "seven key tasks": the item of the noun; 0 if none is counted here. */
static size_t counted_at(const hne_i_reader *reader, size_t count)
{
    if (hne_i_count_at(reader, count) < 2)
        return 0;
    for (size_t i = count + 1; i < count + 4; i++) {
        if (is_kind(reader, i, HNE_INITIATIVE_ACTION))
            return i;
        if (class_at(reader, i) != CLASS_WORD && class_at(reader, i) != CLASS_EMPTY && class_at(reader, i) != CLASS_HOME)
            return 0;
    }
    return 0;
}

/* Past "for opening up", "to boost imports". */
static size_t purpose_ends(const hne_i_reader *reader, size_t noun)
{
    hne_i_class class_ = class_at(reader, noun + 1);
    return class_ == CLASS_FOR || class_ == CLASS_OF || class_ == CLASS_TO ? hne_i_complement_ends(reader, noun + 1) : noun + 1;
}

static int opens_list(const hne_i_reader *reader, size_t from)
{
    for (size_t i = from; i < reader->items.count; i++)
        if (class_at(reader, i) == CLASS_COLON || class_at(reader, i) == CLASS_AMONG)
            return 1;
    return 0;
}

static void read_counted(hne_i_reader *reader)
{
    hne_i_policy *policy = reader->policy;
    for (size_t count = 0; count < reader->items.count && !reader->status; count++) {
        size_t noun = counted_at(reader, count);
        if (!noun)
            continue;
        size_t end = purpose_ends(reader, noun);
        if (!is_carried_out(reader, count, end) && !opens_list(reader, end))
            continue;
        hne_initiative *head = policy->strategy;
        if (policy->counted && hne_initiative_stated_actions(policy->counted) == hne_i_count_at(reader, count)) {
            hne_i_take_count(reader, count); /* spoken of again */
            continue;
        }
        if (!head || hne_initiative_stated_actions(head))
            head = find_or_add(reader, "/actions", HNE_INITIATIVE_ACTION, count, end, span_of_items(reader, count, end));
        if (!head)
            return;
        hne_initiative_set_stated_actions(head, hne_i_count_at(reader, count), NULL);
        hne_i_take_count(reader, count);
        policy->head = policy->counted = head;
        policy->listed = policy->since_head = 0;
        read_run_on(reader, end);
        return;
    }
    if (policy->head && !policy->listed)
        read_run_on(reader, 0);
}

/* "Through these actions": what follows is what they brought. */
static void note_outcome(hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count; i++) {
        if (class_at(reader, i) != CLASS_PRONOUN)
            continue;
        for (size_t k = i + 1; k < i + 3; k++)
            if (is_kind(reader, k, HNE_INITIATIVE_ACTION) || is_kind(reader, k, HNE_INITIATIVE_STRATEGY)) {
                reader->policy->outcome = (uint32_t)reader->sentence.begin;
                return;
            }
    }
}

void hne_i_read_initiatives(hne_i_reader *reader)
{
    if (reader->policy->head && read_listed(reader))
        return;
    read_strategies(reader);
    if (!reader->status)
        read_counted(reader);
    if (reader->policy->strategy && !reader->policy->outcome)
        note_outcome(reader);
}
