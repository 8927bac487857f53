/* SPDX-License-Identifier: MIT */
/* What happens to platforms: approvals, designations, openings, fairs, plans. A
 * platform that is only mentioned is none: a verb has to say that it came to be. */
#include "release/platform_event.h"

#include <string.h>

enum { MOST_LISTED = 12, LONGEST_REACH = 24, LONGEST_CLAUSE = 80 };

/* --- the verb ---------------------------------------------------------------------------- */

int hne_i_parts_clauses(const hne_i_reader *reader, size_t at)
{
    hne_i_class class_ = hne_i_class_at(reader, at);
    return class_ == CLASS_SEMICOLON || class_ == CLASS_COLON ||
           (class_ == CLASS_FUNCTION && hne_i_role_at(reader, at) != CLASS_AS && hne_i_role_at(reader, at) != CLASS_NEGATION);
}

size_t hne_i_clause_around(const hne_i_reader *reader, size_t at)
{
    size_t first = at;
    while (first > 0 && at - first < LONGEST_CLAUSE && !hne_i_parts_clauses(reader, first - 1))
        first--;
    return first;
}

/* "Plans to", "will", "applied for" before it make it a plan, unless another
 * subject stands between. */
static int is_planned(const hne_i_reader *reader, size_t group, size_t verb)
{
    for (size_t i = verb; i-- > 0 && verb - i < LONGEST_CLAUSE && !hne_i_parts_clauses(reader, i);) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        int plans = hne_i_role_at(reader, i) == CLASS_PLATFORM_VERB &&
                    hne_i_platform_item(reader, i)->policy->value >> 4 == HNE_I_TAKES_NONE;
        if (plans || class_ == CLASS_STATUS)
            return 1;
        if (class_ == CLASS_SINCE || ((class_ == CLASS_COMMA || class_ == CLASS_AND) && i + 1 < group))
            return 0;
    }
    return 0;
}

/* 0 if the words before the verb deny it. */
static int read_group(hne_i_platform_event *of)
{
    const hne_i_reader *reader = of->reader;
    for (of->group = of->verb; of->group > 0; of->group--) {
        size_t at = of->group - 1;
        hne_i_class class_ = hne_i_class_at(reader, at), role = hne_i_role_at(reader, at);
        if (role == CLASS_NEGATION)
            return 0;
        if (role == CLASS_COPULA) {
            of->is_passive = 1;
            of->is_infinitive |= hne_i_platform_item(reader, at)->policy->value == HNE_I_INFINITIVE;
        } else if (class_ == CLASS_TO)
            of->is_infinitive = 1;
        else if (class_ != CLASS_VERB && class_ != CLASS_STATUS && role != CLASS_ASIDE)
            break;
    }
    return 1;
}

static int read_verb(hne_i_reader *reader, size_t at, hne_i_platform_event *out)
{
    int value = hne_i_platform_item(reader, at)->policy->value;
    *out = (hne_i_platform_event){.reader = reader, .verb = at, .status = (hne_platform_status)(value & 7), .takes = value >> 4};
    if (out->takes == HNE_I_TAKES_NONE || !read_group(out))
        return 0;
    out->is_planned = is_planned(reader, out->group, at);
    /* "to be built" is a plan; "to establish" one only if something plans it. */
    if (out->is_infinitive && out->is_passive)
        out->is_planned = 1;
    if ((out->is_infinitive || value & HNE_I_VERB_BASE) && !out->is_planned)
        return 0;
    if (out->is_planned)
        out->status = HNE_PLATFORM_PLANNED;
    return 1;
}

int hne_i_is_bare_area(const hne_i_reader *reader, hne_i_stretch of)
{
    for (size_t i = of.first; i < of.end; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i), role = hne_i_role_at(reader, i);
        if (class_ != CLASS_AREA && class_ != CLASS_HOME && role != CLASS_COMPASS && role != CLASS_ARTICLE)
            return 0;
    }
    return of.first < of.end;
}

/* --- whom it happens to -------------------------------------------------------------------------------------- */

static size_t past_joint(const hne_i_reader *reader, size_t at)
{
    while (hne_i_class_at(reader, at) == CLASS_COMMA || hne_i_class_at(reader, at) == CLASS_AND)
        at++;
    return at;
}

static int names_place(const hne_i_reader *reader, size_t at)
{
    return hne_i_class_at(reader, at) == CLASS_AREA ||
           (hne_i_role_at(reader, at) == CLASS_WORD && hne_i_platform_item(reader, at)->flags & TOKEN_CAPITAL);
}

static int is_list_of_places(const hne_i_reader *reader, hne_i_stretch of)
{
    int are_many = 0;
    for (size_t i = of.first; i < of.end; i++) {
        if (!names_place(reader, i) && past_joint(reader, i) == i)
            return 0;
        are_many |= past_joint(reader, i) > i;
    }
    return are_many;
}

/* What stands before the verb: "Changsha, the capital of Hunan, was", "six of
 * the province's cities were". */
static hne_i_stretch subject_of(const hne_i_reader *reader, size_t group)
{
    hne_i_stretch found = {hne_i_clause_around(reader, group), group};
    for (size_t i = found.first; i < group; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        if (class_ == CLASS_PERIOD || class_ == CLASS_DATE || class_ == CLASS_VERB || hne_i_role_at(reader, i) == CLASS_COPULA ||
            hne_i_role_at(reader, i) == CLASS_PLATFORM_VERB || class_ == CLASS_LEVEL)
            found.first = i + 1;
    }
    if (found.first > 0 && hne_i_class_at(reader, found.first - 1) == CLASS_FUNCTION)
        for (size_t i = found.first; i < group; i++)
            if (hne_i_class_at(reader, i) == CLASS_COMMA) { /* "according to the customs, Changsha was" */
                found.first = i;
                break;
            }
    found.first = past_joint(reader, found.first);
    while (found.first < group && (hne_i_role_at(reader, found.first) == CLASS_ARTICLE ||
                                   hne_i_role_at(reader, found.first) == CLASS_ASIDE))
        found.first++;
    int are_many = is_list_of_places(reader, found);
    for (size_t i = found.first; i < found.end && !are_many; i++)
        if (hne_i_class_at(reader, i) == CLASS_COMMA)
            found.end = i;
    int is_name = found.first < found.end && found.end - found.first < LONGEST_REACH &&
                  ((hne_i_stands_in_name(reader, found.first) &&
                    (hne_i_platform_item(reader, found.first)->flags & TOKEN_CAPITAL || hne_i_class_at(reader, found.first) == CLASS_AREA ||
                     hne_i_class_at(reader, found.first) == CLASS_HOME)) || hne_i_count_at(reader, found.first) > 1);
    return is_name ? found : (hne_i_stretch){0, 0};
}

/* Where the subject ends: before a pronoun that takes it up, before words set
 * off by commas ("the East China Fair, the largest of all, opened"). */
static size_t subject_ends(const hne_i_platform_event *of, int *is_relative)
{
    const hne_i_reader *reader = of->reader;
    size_t tail = of->group;
    *is_relative = tail > 0 && hne_i_class_at(reader, tail - 1) == CLASS_PRONOUN;
    tail -= (size_t)*is_relative;
    if (!tail || hne_i_class_at(reader, tail - 1) != CLASS_COMMA)
        return tail;
    tail--;
    for (size_t i = tail; !*is_relative && i-- > 0 && tail - i < LONGEST_REACH;)
        if (hne_i_class_at(reader, i) == CLASS_COMMA)
            return i;
    return tail;
}

static int begins_place_or_time(const hne_i_reader *reader, size_t at)
{
    hne_i_class class_ = hne_i_class_at(reader, at);
    return class_ == CLASS_IN || class_ == CLASS_BY || class_ == CLASS_AT || class_ == CLASS_DATE || class_ == CLASS_PERIOD;
}

/* "the fair held in Changsha", but not "the zone launched a service". */
static int can_be_participle(const hne_i_platform_event *of, const hne_i_mention *mention)
{
    const hne_i_reader *reader = of->reader;
    size_t next = of->verb + 1;
    if (begins_place_or_time(reader, next))
        return 1;
    return !mention->is_ruled && (next == reader->items.count || hne_i_class_at(reader, next) == CLASS_COMMA ||
                                  hne_i_role_at(reader, next) == CLASS_COPULA);
}

/* "A, B and C were approved", "C, which was approved", "C approved by". */
static int state_subjects(hne_i_platform_event *of)
{
    const hne_i_reader *reader = of->reader;
    hne_i_mention found[MOST_LISTED];
    size_t count = 0;
    int is_relative;
    size_t tail = subject_ends(of, &is_relative);
    int is_participle = !of->is_passive && of->takes == HNE_I_TAKES_EITHER;
    while (count < MOST_LISTED && hne_i_mention_before(reader, tail, &found[count])) {
        const hne_i_mention *mention = &found[count];
        int is_subject = is_participle ? can_be_participle(of, mention) : is_relative || !mention->is_ruled;
        if (!count && !is_subject)
            break;
        count++;
        for (tail = mention->begin; tail > 0 && past_joint(reader, tail - 1) == mention->begin; tail--)
            ;
        if (tail == mention->begin || is_relative)
            break;
    }
    if (count == 1 && found[0].begin > 0 && hne_i_role_at(reader, found[0].begin - 1) == CLASS_COPULA) {
        of->is_title = 1; /* "Binhai is a base listed in the plan" */
        of->holder = subject_of(reader, found[0].begin - 1);
    }
    for (size_t i = count; i-- > 0 && !reader->status;)
        hne_i_state_platform(of, &found[i]);
    return count > 0;
}

static int state_objects(const hne_i_platform_event *of, size_t begin)
{
    hne_i_mention mention;
    int count = 0;
    while (count < MOST_LISTED && !of->reader->status && hne_i_mention_from(of->reader, begin, &mention)) {
        hne_i_state_platform(of, &mention);
        count++;
        begin = past_joint(of->reader, mention.tail);
        if (begin == mention.tail)
            break;
    }
    return count > 0;
}

/* "as" behind the verb, past who did it; 0 if there is none. */
static size_t find_as(const hne_i_reader *reader, size_t verb)
{
    for (size_t i = verb + 1; i < reader->items.count && i < verb + LONGEST_REACH / 2; i++) {
        if (hne_i_role_at(reader, i) == CLASS_AS)
            return i;
        if (hne_i_parts_clauses(reader, i) || hne_i_class_at(reader, i) == CLASS_COMMA ||
            hne_i_role_at(reader, i) == CLASS_PLATFORM_VERB)
            return 0;
    }
    return 0;
}

/* "approved 46 cities to establish": the item of that verb; 0 if there is none. */
static size_t find_purpose(const hne_i_reader *reader, size_t verb)
{
    for (size_t i = verb + 1; i + 1 < reader->items.count && i < verb + LONGEST_REACH && !hne_i_parts_clauses(reader, i); i++)
        if (hne_i_class_at(reader, i) == CLASS_TO && hne_i_role_at(reader, i + 1) == CLASS_PLATFORM_VERB &&
            (hne_i_platform_item(reader, i + 1)->policy->value & 7) != HNE_PLATFORM_UNKNOWN)
            return i + 1;
    return 0;
}

static size_t past_article(const hne_i_reader *reader, size_t at)
{
    return at + (hne_i_role_at(reader, at) == CLASS_ARTICLE);
}

/* --- frames ------------------------------------------------------------------------------------------------------- */

/* Each of "Tianjin, Fujian and Guangdong" has one of its own. */
static int state_for_holders(hne_i_platform_event *of, size_t begin)
{
    const hne_i_reader *reader = of->reader;
    hne_i_stretch all = of->holder;
    int count = 0;
    if (!is_list_of_places(reader, all))
        return state_objects(of, begin);
    for (size_t i = all.first; i < all.end; i = past_joint(reader, of->holder.end)) {
        of->holder = (hne_i_stretch){i, i + 1};
        while (of->holder.end < all.end && past_joint(reader, of->holder.end) == of->holder.end)
            of->holder.end++;
        count += state_objects(of, begin);
    }
    of->holder = all;
    return count;
}

/* "was approved as a pilot zone": also of what was named in the clause before. */
static int read_title(hne_i_platform_event *of, size_t begin, hne_i_stretch *holder)
{
    of->is_title = 1;
    of->holder = subject_of(of->reader, of->group);
    if ((of->is_carried = of->holder.first == of->holder.end))
        of->holder = *holder;
    of->held = of->holder.first < of->holder.end ? hne_i_count_at(of->reader, of->holder.first) : 0;
    *holder = of->holder;
    if (!state_for_holders(of, begin))
        return 0;
    if (of->held)
        hne_i_take_count(of->reader, of->holder.first);
    return 1;
}

static int approves(const hne_i_reader *reader, size_t at)
{
    return hne_i_role_at(reader, at) == CLASS_PLATFORM_VERB &&
           (hne_i_platform_item(reader, at)->policy->value & 7) == HNE_PLATFORM_APPROVED;
}

static int read_noun(hne_i_platform_event *of)
{
    const hne_i_reader *reader = of->reader;
    size_t before = of->verb;
    while (before > 0 && (hne_i_role_at(reader, before - 1) == CLASS_ARTICLE || hne_i_role_at(reader, before - 1) == CLASS_ASIDE ||
                          hne_i_class_at(reader, before - 1) == CLASS_WORD))
        before--;
    if (of->status == HNE_PLATFORM_UNKNOWN && before > 0 && hne_i_class_at(reader, before - 1) == CLASS_SINCE)
        of->status = HNE_PLATFORM_APPROVED;
    for (size_t i = hne_i_clause_around(reader, of->verb); i < of->verb && of->status == HNE_PLATFORM_UNKNOWN; i++)
        if (approves(reader, i))
            of->status = HNE_PLATFORM_APPROVED;
    hne_i_mention mention;
    if (of->status == HNE_PLATFORM_UNKNOWN && hne_i_mention_from(reader, of->verb + 1, &mention) &&
        hne_i_role_at(reader, mention.tail) == CLASS_COPULA)
        for (size_t i = mention.tail; i < mention.tail + 3 && i < reader->items.count; i++)
            if (approves(reader, i))
                of->status = HNE_PLATFORM_APPROVED; /* "the construction of the zone was approved" */
    return of->status != HNE_PLATFORM_UNKNOWN && state_objects(of, of->verb + 1);
}

static void read_purpose(hne_i_platform_event *of, size_t purpose)
{
    of->is_title = 0;
    of->holder = of->is_passive ? subject_of(of->reader, of->group) : (hne_i_stretch){of->verb + 1, purpose - 1};
    for (size_t i = of->holder.first; i < of->holder.end && !of->held; i++)
        of->held = hne_i_count_at(of->reader, i);
    if (!state_for_holders(of, purpose + 1))
        return;
    for (size_t i = of->verb + 1; i < purpose; i++)
        if (hne_i_count_at(of->reader, i))
            hne_i_take_count(of->reader, i);
}

static void read_event(hne_i_platform_event *of, hne_i_stretch *holder)
{
    hne_i_reader *reader = of->reader;
    size_t as = find_as(reader, of->verb), purpose = find_purpose(reader, of->verb);
    if (of->takes == HNE_I_TAKES_OF) {
        read_noun(of);
    } else if (of->takes == HNE_I_TAKES_SUBJECT) {
        state_subjects(of);
    } else if (as && (of->is_passive || of->takes == HNE_I_TAKES_TITLE)) {
        if (!read_title(of, as + 1, holder) && of->is_passive)
            state_subjects(of);
    } else if (of->takes == HNE_I_TAKES_TITLE) {
        read_title(of, of->verb + 1, holder);
    } else if (purpose && of->status == HNE_PLATFORM_APPROVED) {
        read_purpose(of, purpose);
    } else if (of->is_passive) {
        state_subjects(of);
    } else {
        of->holder = subject_of(reader, of->group);
        if (!hne_i_is_bare_area(reader, of->holder) &&
            !(of->holder.end == of->holder.first + 1 && names_place(reader, of->holder.first)))
            of->holder = (hne_i_stretch){0, 0};
        if (!state_objects(of, of->verb + 1) && !state_objects(of, past_article(reader, of->verb + 1)))
            state_subjects(of); /* "the fair held in Changsha" */
    }
}

/* "and is one of the first 13 bases": a batch makes it an approval. */
static void read_membership(hne_i_reader *reader, size_t copula, hne_i_stretch *holder)
{
    hne_i_mention mention;
    hne_i_platform_event of = {.reader = reader, .group = copula, .verb = copula, .status = HNE_PLATFORM_APPROVED, .is_title = 1};
    if (hne_i_role_at(reader, copula + 1) == CLASS_PLATFORM_VERB || !hne_i_mention_from(reader, copula + 1, &mention) ||
        !mention.batch)
        return;
    read_title(&of, copula + 1, holder);
}

void hne_i_read_platforms(hne_i_reader *reader)
{
    hne_i_stretch holder = {0, 0};
    hne_i_platform_event of;
    for (size_t i = 0; i < reader->items.count && !reader->status; i++) {
        hne_i_class role = hne_i_role_at(reader, i);
        if (role == CLASS_PLATFORM_VERB && read_verb(reader, i, &of))
            read_event(&of, &holder);
        else if (role == CLASS_COPULA)
            read_membership(reader, i, &holder);
    }
}
