/* SPDX-License-Identifier: MIT */
/* What happens to platforms: approvals, designations, openings, fairs, plans. A
 * platform that is only mentioned is none: a verb has to say that it came to be. */
#include "release/policy.h"

#include "release/topic.h"

#include <string.h>

enum { MOST_LISTED = 12, LONGEST_REACH = 24, LONGEST_CLAUSE = 80 };

/* A stretch of items, ends past the last. */
typedef struct stretch {
    size_t first, end;
} stretch;

/* A verb and what it is said with. */
typedef struct event {
    hne_i_reader *reader;
    size_t group, verb;   /* its auxiliaries begin at `group` */
    hne_platform_status status;
    int takes;
    int is_passive, is_planned, is_infinitive;
    stretch holder;       /* what is named to be something; empty if nothing is */
    int64_t held;         /* how many holders there are, if it is said; 0 otherwise */
    int is_title, is_carried; /* the holder is that of the verb before */
} event;

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

/* --- the verb ---------------------------------------------------------------------------- */

static int ends_clause(const hne_i_reader *reader, size_t at)
{
    hne_i_class class_ = class_at(reader, at);
    return class_ == CLASS_SEMICOLON || class_ == CLASS_COLON ||
           (class_ == CLASS_FUNCTION && role_at(reader, at) != CLASS_AS && role_at(reader, at) != CLASS_NEGATION);
}

static size_t clause_begins(const hne_i_reader *reader, size_t at)
{
    size_t first = at;
    while (first > 0 && at - first < LONGEST_CLAUSE && !ends_clause(reader, first - 1))
        first--;
    return first;
}

/* "Plans to", "will", "applied for" before it make it a plan, unless another
 * subject stands between. */
static int is_planned(const hne_i_reader *reader, size_t group, size_t verb)
{
    for (size_t i = verb; i-- > 0 && verb - i < LONGEST_CLAUSE && !ends_clause(reader, i);) {
        hne_i_class class_ = class_at(reader, i);
        int plans = role_at(reader, i) == CLASS_PLATFORM_VERB && item_at(reader, i)->policy->value >> 4 == HNE_I_TAKES_NONE;
        if (plans || class_ == CLASS_STATUS)
            return 1;
        if (class_ == CLASS_SINCE || ((class_ == CLASS_COMMA || class_ == CLASS_AND) && i + 1 < group))
            return 0;
    }
    return 0;
}

/* 0 if the words before the verb deny it. */
static int read_group(event *of)
{
    const hne_i_reader *reader = of->reader;
    for (of->group = of->verb; of->group > 0; of->group--) {
        size_t at = of->group - 1;
        hne_i_class class_ = class_at(reader, at), role = role_at(reader, at);
        if (role == CLASS_NEGATION)
            return 0;
        if (role == CLASS_COPULA) {
            of->is_passive = 1;
            of->is_infinitive |= item_at(reader, at)->policy->value == HNE_I_INFINITIVE;
        } else if (class_ == CLASS_TO)
            of->is_infinitive = 1;
        else if (class_ != CLASS_VERB && class_ != CLASS_STATUS && role != CLASS_ASIDE)
            break;
    }
    return 1;
}

static int read_verb(hne_i_reader *reader, size_t at, event *out)
{
    int value = item_at(reader, at)->policy->value;
    *out = (event){.reader = reader, .verb = at, .status = (hne_platform_status)(value & 7), .takes = value >> 4};
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

/* --- when ------------------------------------------------------------------------------------- */

/* "Since 2013" tells when it began only for the year that is not yet over; "by
 * the end of" tells no day. */
static hne_date date_at(const hne_i_reader *reader, size_t at)
{
    hne_date date = hne_i_date_of_item(reader, at);
    int since = at > 0 && class_at(reader, at - 1) == CLASS_SINCE;
    int ended = class_at(reader, at) == CLASS_PERIOD && item_at(reader, at)->value;
    if ((since && date.year != reader->times.release.year) || ended)
        date.year = 0;
    return date.year ? date : (hne_date){0, 0, 0};
}

static hne_date date_of(const event *of)
{
    const hne_i_reader *reader = of->reader;
    hne_date date = {0, 0, 0};
    if (of->status == HNE_PLATFORM_PLANNED)
        return date;
    for (size_t i = of->verb + 1; i < reader->items.count && !ends_clause(reader, i) && !date.year; i++) {
        int is_other_clause = class_at(reader, i) == CLASS_SINCE ||
                              (class_at(reader, i) == CLASS_PRONOUN && item_at(reader, i)->value != PRONOUN_OWNER);
        if (is_other_clause || (role_at(reader, i) == CLASS_PLATFORM_VERB && of->takes != HNE_I_TAKES_OF))
            break;
        date = date_at(reader, i);
    }
    for (size_t i = of->verb; i-- > 0 && !date.year;)
        date = date_at(reader, i);
    if (!date.year)
        date = reader->policy->date;
    hne_date now = reader->times.release;
    int is_future = now.year && (date.year > now.year || (date.year == now.year && now.month && date.month > now.month));
    return is_future ? (hne_date){0, 0, 0} : date;
}

/* --- where ------------------------------------------------------------------------------------------ */

static int is_bare_area(const hne_i_reader *reader, stretch of)
{
    for (size_t i = of.first; i < of.end; i++) {
        hne_i_class class_ = class_at(reader, i), role = role_at(reader, i);
        if (class_ != CLASS_AREA && class_ != CLASS_HOME && role != CLASS_COMPASS && role != CLASS_ARTICLE)
            return 0;
    }
    return of.first < of.end;
}

/* "was held in Changsha": a region, or a name that no table has. */
static int place_behind(const event *of, const hne_i_mention *mention, char place[HNE_I_PLACE_SIZE])
{
    const hne_i_reader *reader = of->reader;
    for (size_t i = of->verb + 1; i < reader->items.count && i < of->verb + 6; i++) {
        hne_i_class class_ = class_at(reader, i);
        size_t end = hne_i_place_ends(reader, i + 1);
        if (class_ == CLASS_IN)
            return !(mention->units > 1 && hne_i_is_list_of_places(reader, i + 1, end)) &&
                   hne_i_name_place(reader, i + 1, end, place);
        if (class_ != CLASS_DATE && class_ != CLASS_PERIOD && class_ != CLASS_AT && class_ != CLASS_WORD)
            return 0;
    }
    return 0;
}

/* "In Yichang a base was built" */
static int place_in_front(const hne_i_reader *reader, char place[HNE_I_PLACE_SIZE])
{
    return class_at(reader, 0) == CLASS_IN && hne_i_name_place(reader, 1, hne_i_place_ends(reader, 1), place);
}

static int is_approved_from_above(const hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count; i++)
        if (role_at(reader, i) == CLASS_AUTHORITY && item_at(reader, i)->policy->name)
            return 1;
    return 0;
}

static void find_place(const event *of, const hne_i_mention *mention, char place[HNE_I_PLACE_SIZE])
{
    const hne_i_reader *reader = of->reader;
    place[0] = 0;
    if (of->takes == HNE_I_TAKES_SUBJECT || of->is_passive || mention->tail == of->verb)
        place_behind(of, mention, place);
    if (!place[0] && of->holder.first < of->holder.end)
        hne_i_name_place(reader, of->holder.first, of->is_title ? of->holder.first + 1 : of->holder.end, place);
    if (!place[0] && of->holder.first < of->holder.end)
        hne_i_place_in(reader, of->holder.first, of->holder.end, place);
    int says_less = !place[0] || !strcmp(place, "China");
    if (mention->place[0] && (says_less || !of->is_title))
        strcpy(place, mention->place);
    if (!place[0])
        place_in_front(reader, place);
    /* What the nation approves by the dozen is not all in the region of the text. */
    if ((mention->units > 1 || of->held) && is_approved_from_above(reader))
        return;
    if ((!place[0] || !strcmp(place, "China")) && reader->area[0] && strlen(reader->area) < HNE_I_PLACE_SIZE)
        strcpy(place, reader->area);
}

/* --- into the profile ----------------------------------------------------------------------------------- */

/* A market or an airport that is named to be something keeps its name; of a city
 * that is, the title is the platform. */
static int keeps_its_name(const event *of)
{
    return of->is_title && !of->held && of->holder.end > of->holder.first + 1 && !is_bare_area(of->reader, of->holder);
}

/* Whether an item tells the platform from others of its kind and place. */
static int distinguishes(const hne_i_reader *reader, size_t at, const char *kind, const char *place)
{
    enum { NATION = 1 };
    const hne_i_item *item = item_at(reader, at);
    switch (role_at(reader, at)) {
    case CLASS_WORD: case CLASS_QUALIFIER: case CLASS_INITIATIVE:
        return 1;
    case CLASS_CONCEPT: case CLASS_MODE:
        return !hne_i_kind_says(kind, item->entry->name);
    case CLASS_AREA:
        return !*place || (item->value != NATION && !strstr(place, item->entry->name));
    case CLASS_PLATFORM_KIND: /* "Wuhan Port Bonded Zone"; "pilot" goes without saying */
        return strncmp(item->policy->name, "pilot", 5) != 0;
    default:
        return 0;
    }
}

static void write_words(hne_i_text *words, const event *of, const hne_i_mention *mention, const char *place)
{
    int keeps = keeps_its_name(of);
    stretch name = keeps ? of->holder : (stretch){mention->first, mention->end};
    for (size_t i = name.first; i < name.end; i++)
        if ((keeps || i != mention->head) && distinguishes(of->reader, i, mention->kind, place))
            hne_i_add_item_words(words, of->reader, i);
}

/* "Changsha/export-base:culture"; of what is counted with the year, since next
 * year's are others: "Hunan/upgrading-base:foreign-trade@2018". */
static void write_code(const event *of, const hne_i_mention *mention, const char *place, hne_date date, char code[256])
{
    hne_i_text text = HNE_I_TEXT_EMPTY, words = HNE_I_TEXT_EMPTY;
    if (!(mention->flags & HNE_I_KIND_EVENT)) {
        hne_i_text_add(&text, place);
        hne_i_text_add(&text, "/");
    }
    hne_i_text_add(&text, mention->kind);
    write_words(&words, of, mention, mention->flags & HNE_I_KIND_EVENT ? "" : place);
    if (words.bytes)
        hne_i_add_sorted_words(&text, words.bytes);
    if (mention->units > 1)
        hne_i_text_format(&text, date.year ? "@%d" : "*%d", date.year ? (int)date.year : (int)mention->units);
    text.failed |= words.failed;
    hne_i_text_clear(&words);
    hne_i_end_code(&text, code);
}

static hne_status set_names(const event *of, const hne_i_mention *mention, const char *place, hne_platform *platform)
{
    hne_i_text name = HNE_I_TEXT_EMPTY, note = HNE_I_TEXT_EMPTY;
    int keeps = keeps_its_name(of);
    if (keeps) {
        hne_i_add_item_text(&name, of->reader, of->holder.first, of->holder.end);
        hne_i_add_item_text(&note, of->reader, mention->first, mention->end);
    } else {
        if (!mention->has_area && (of->is_title || !mention->has_words) && place[0]) {
            hne_i_text_add(&name, place);
            hne_i_text_add(&name, " ");
        }
        hne_i_add_item_text(&name, of->reader, mention->first, mention->end);
        if (mention->flags & HNE_I_KIND_PLURAL && !mention->count_count && of->holder.first == of->holder.end)
            hne_i_text_add(&note, "more than one, the number is not given");
    }
    hne_status status = name.failed || !name.bytes || note.failed ? HNE_ERROR_MEMORY
                        : hne_platform_set_name(platform, name.bytes, NULL);
    if (!status && note.bytes)
        status = hne_platform_set_note(platform, note.bytes, NULL);
    hne_i_text_clear(&name);
    hne_i_text_clear(&note);
    return status;
}

/* In a list each has its own words; the verb belongs to the one next to it. */
static hne_span span_of(const event *of, const hne_i_mention *mention)
{
    size_t first = mention->begin, last = mention->tail - 1;
    if (mention->tail == of->group || mention->tail + 1 == of->group)
        last = of->verb;
    else if (!of->is_carried && of->holder.first < of->holder.end && of->holder.first < first)
        first = of->holder.first;
    else if (mention->begin >= of->verb)
        first = of->group;
    return hne_i_policy_span(of->reader, item_at(of->reader, first)->begin, item_at(of->reader, last)->end);
}

static hne_status describe(const event *of, const hne_i_mention *mention, const char *place, hne_platform *platform)
{
    hne_status status = set_names(of, mention, place, platform);
    if (!status)
        status = hne_platform_set_kind(platform, mention->kind, NULL);
    if (!status)
        status = hne_platform_set_place(platform, place, NULL);
    hne_platform_set_units(platform, mention->units, NULL);
    hne_platform_set_span(platform, span_of(of, mention), NULL);
    return status;
}

/* A later text may tell more of it, or that it has come further. */
static void update(const event *of, const hne_i_mention *mention, hne_date date, hne_platform *platform)
{
    hne_platform_status known = hne_platform_status_of(platform);
    if (of->status > known || (of->status == known && !hne_platform_date(platform).year))
        hne_platform_set_status(platform, of->status, date, NULL);
    if (hne_platform_level_of(platform) == HNE_LEVEL_UNKNOWN && mention->level)
        hne_platform_set_level(platform, (hne_platform_level)mention->level, NULL);
    if (!hne_platform_batch(platform) && mention->batch)
        hne_platform_set_batch(platform, mention->batch, NULL);
}

static int names_itself(const event *of, const hne_i_mention *mention, const char *place)
{
    if (of->is_title)
        return of->holder.first < of->holder.end;
    if (mention->flags & HNE_I_KIND_EVENT) /* "a trade fair" is any */
        return mention->has_area || (mention->has_words && item_at(of->reader, mention->head)->flags & TOKEN_CAPITAL);
    if (mention->has_words || mention->flags & HNE_I_KIND_WIDE)
        return mention->has_words;
    if (mention->is_definite && !mention->is_ordinal && !mention->has_area)
        return 0;
    int is_placed = mention->place[0] || (of->holder.first < of->holder.end && strcmp(place, "China"));
    return mention->units > 1 || (place[0] && is_placed);
}

static void find_level(const hne_i_reader *reader, size_t verb, hne_i_mention *mention)
{
    for (size_t i = clause_begins(reader, verb); mention->level == HNE_LEVEL_UNKNOWN && i < reader->items.count &&
                                                 (i < verb || !ends_clause(reader, i)); i++)
        if (role_at(reader, i) == CLASS_AUTHORITY && item_at(reader, i)->policy->name)
            mention->level = (uint8_t)item_at(reader, i)->policy->value;
}

/* So many of a kind that the text told of with their date are meant when it
 * speaks of so many again without. */
static hne_platform *find_counted(const event *of, const hne_i_mention *mention, const char *place, hne_date date)
{
    const hne_i_policy *policy = of->reader->policy;
    for (size_t i = policy->platforms.count; i-- > 0 && mention->units > 1 && !date.year;) {
        hne_platform *platform = policy->platforms.items[i];
        if (hne_platform_units(platform) == mention->units && !strcmp(hne_platform_kind(platform), mention->kind) &&
            !strcmp(hne_platform_place(platform), place))
            return platform;
    }
    return NULL;
}

static void state(const event *of, hne_i_mention *mention)
{
    hne_i_reader *reader = of->reader;
    hne_platform *platform = NULL;
    char place[HNE_I_PLACE_SIZE], code[256];
    if (of->held && mention->units == 1)
        mention->units = of->held;
    find_place(of, mention, place);
    if (!names_itself(of, mention, place))
        return;
    hne_date date = date_of(of);
    find_level(reader, of->verb, mention);
    write_code(of, mention, place, date, code);
    if (!code[0]) {
        hne_i_policy_succeeds(reader, HNE_ERROR_MEMORY);
        return;
    }
    platform = find_counted(of, mention, place, date);
    if (!platform)
        platform = hne_profile_find_platform(reader->release->profile, code);
    if (!platform && (!hne_i_policy_succeeds(reader, hne_profile_add_platform(reader->release->profile, code, &platform, NULL)) ||
                      !hne_i_policy_succeeds(reader, describe(of, mention, place, platform))))
        return;
    update(of, mention, date, platform);
    for (size_t i = 0; i < mention->count_count; i++)
        hne_i_take_count(reader, mention->counts[i]);
    if (!hne_i_vector_add(&reader->policy->platforms, platform) ||
        !hne_i_vector_add(&reader->policy->places, item_at(reader, of->verb)->begin))
        hne_i_policy_succeeds(reader, HNE_ERROR_MEMORY);
}

/* --- whom it happens to -------------------------------------------------------------------------------------- */

static size_t past_joint(const hne_i_reader *reader, size_t at)
{
    while (class_at(reader, at) == CLASS_COMMA || class_at(reader, at) == CLASS_AND)
        at++;
    return at;
}

static int names_place(const hne_i_reader *reader, size_t at)
{
    return class_at(reader, at) == CLASS_AREA ||
           (role_at(reader, at) == CLASS_WORD && item_at(reader, at)->flags & TOKEN_CAPITAL);
}

static int is_list_of_places(const hne_i_reader *reader, stretch of)
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
static stretch subject_of(const hne_i_reader *reader, size_t group)
{
    stretch found = {clause_begins(reader, group), group};
    for (size_t i = found.first; i < group; i++) {
        hne_i_class class_ = class_at(reader, i);
        if (class_ == CLASS_PERIOD || class_ == CLASS_DATE || class_ == CLASS_VERB || role_at(reader, i) == CLASS_COPULA ||
            role_at(reader, i) == CLASS_PLATFORM_VERB || class_ == CLASS_LEVEL)
            found.first = i + 1;
    }
    if (found.first > 0 && class_at(reader, found.first - 1) == CLASS_FUNCTION)
        for (size_t i = found.first; i < group; i++)
            if (class_at(reader, i) == CLASS_COMMA) { /* "according to the customs, Changsha was" */
                found.first = i;
                break;
            }
    found.first = past_joint(reader, found.first);
    while (found.first < group && (role_at(reader, found.first) == CLASS_ARTICLE || role_at(reader, found.first) == CLASS_ASIDE))
        found.first++;
    int are_many = is_list_of_places(reader, found);
    for (size_t i = found.first; i < found.end && !are_many; i++)
        if (class_at(reader, i) == CLASS_COMMA)
            found.end = i;
    int is_name = found.first < found.end && found.end - found.first < LONGEST_REACH &&
                  ((hne_i_stands_in_name(reader, found.first) &&
                    (item_at(reader, found.first)->flags & TOKEN_CAPITAL || class_at(reader, found.first) == CLASS_AREA ||
                     class_at(reader, found.first) == CLASS_HOME)) || hne_i_count_at(reader, found.first) > 1);
    return is_name ? found : (stretch){0, 0};
}

/* Where the subject ends: before a pronoun that takes it up, before words set
 * off by commas ("the East China Fair, the largest of all, opened"). */
static size_t subject_ends(const event *of, int *is_relative)
{
    const hne_i_reader *reader = of->reader;
    size_t tail = of->group;
    *is_relative = tail > 0 && class_at(reader, tail - 1) == CLASS_PRONOUN;
    tail -= (size_t)*is_relative;
    if (!tail || class_at(reader, tail - 1) != CLASS_COMMA)
        return tail;
    tail--;
    for (size_t i = tail; !*is_relative && i-- > 0 && tail - i < LONGEST_REACH;)
        if (class_at(reader, i) == CLASS_COMMA)
            return i;
    return tail;
}

static int begins_place_or_time(const hne_i_reader *reader, size_t at)
{
    hne_i_class class_ = class_at(reader, at);
    return class_ == CLASS_IN || class_ == CLASS_BY || class_ == CLASS_AT || class_ == CLASS_DATE || class_ == CLASS_PERIOD;
}

/* "the fair held in Changsha", but not "the zone launched a service". */
static int can_be_participle(const event *of, const hne_i_mention *mention)
{
    const hne_i_reader *reader = of->reader;
    size_t next = of->verb + 1;
    if (begins_place_or_time(reader, next))
        return 1;
    return !mention->is_ruled && (next == reader->items.count || class_at(reader, next) == CLASS_COMMA ||
                                  role_at(reader, next) == CLASS_COPULA);
}

/* "A, B and C were approved", "C, which was approved", "C approved by". */
static int state_subjects(event *of)
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
    if (count == 1 && found[0].begin > 0 && role_at(reader, found[0].begin - 1) == CLASS_COPULA) {
        of->is_title = 1; /* "Binhai is a base listed in the plan" */
        of->holder = subject_of(reader, found[0].begin - 1);
    }
    for (size_t i = count; i-- > 0 && !reader->status;)
        state(of, &found[i]);
    return count > 0;
}

static int state_objects(const event *of, size_t begin)
{
    hne_i_mention mention;
    int count = 0;
    while (count < MOST_LISTED && !of->reader->status && hne_i_mention_from(of->reader, begin, &mention)) {
        state(of, &mention);
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
        if (role_at(reader, i) == CLASS_AS)
            return i;
        if (ends_clause(reader, i) || class_at(reader, i) == CLASS_COMMA || role_at(reader, i) == CLASS_PLATFORM_VERB)
            return 0;
    }
    return 0;
}

/* "approved 46 cities to establish": the item of that verb; 0 if there is none. */
static size_t find_purpose(const hne_i_reader *reader, size_t verb)
{
    for (size_t i = verb + 1; i + 1 < reader->items.count && i < verb + LONGEST_REACH && !ends_clause(reader, i); i++)
        if (class_at(reader, i) == CLASS_TO && role_at(reader, i + 1) == CLASS_PLATFORM_VERB &&
            (item_at(reader, i + 1)->policy->value & 7) != HNE_PLATFORM_UNKNOWN)
            return i + 1;
    return 0;
}

static size_t past_article(const hne_i_reader *reader, size_t at)
{
    return at + (role_at(reader, at) == CLASS_ARTICLE);
}

/* --- frames ------------------------------------------------------------------------------------------------------- */

/* Each of "Tianjin, Fujian and Guangdong" has one of its own. */
static int state_for_holders(event *of, size_t begin)
{
    const hne_i_reader *reader = of->reader;
    stretch all = of->holder;
    int count = 0;
    if (!is_list_of_places(reader, all))
        return state_objects(of, begin);
    for (size_t i = all.first; i < all.end; i = past_joint(reader, of->holder.end)) {
        of->holder = (stretch){i, i + 1};
        while (of->holder.end < all.end && past_joint(reader, of->holder.end) == of->holder.end)
            of->holder.end++;
        count += state_objects(of, begin);
    }
    of->holder = all;
    return count;
}

/* "was approved as a pilot zone": also of what was named in the clause before. */
static int read_title(event *of, size_t begin, stretch *holder)
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

static int read_noun(event *of)
{
    const hne_i_reader *reader = of->reader;
    size_t before = of->verb;
    while (before > 0 && (role_at(reader, before - 1) == CLASS_ARTICLE || role_at(reader, before - 1) == CLASS_ASIDE ||
                          class_at(reader, before - 1) == CLASS_WORD))
        before--;
    if (of->status == HNE_PLATFORM_UNKNOWN && before > 0 && class_at(reader, before - 1) == CLASS_SINCE)
        of->status = HNE_PLATFORM_APPROVED;
    for (size_t i = clause_begins(reader, of->verb); i < of->verb && of->status == HNE_PLATFORM_UNKNOWN; i++)
        if (role_at(reader, i) == CLASS_PLATFORM_VERB && (item_at(reader, i)->policy->value & 7) == HNE_PLATFORM_APPROVED)
            of->status = HNE_PLATFORM_APPROVED;
    hne_i_mention mention;
    if (of->status == HNE_PLATFORM_UNKNOWN && hne_i_mention_from(reader, of->verb + 1, &mention) &&
        role_at(reader, mention.tail) == CLASS_COPULA)
        for (size_t i = mention.tail; i < mention.tail + 3 && i < reader->items.count; i++)
            if (role_at(reader, i) == CLASS_PLATFORM_VERB && (item_at(reader, i)->policy->value & 7) == HNE_PLATFORM_APPROVED)
                of->status = HNE_PLATFORM_APPROVED; /* "the construction of the zone was approved" */
    return of->status != HNE_PLATFORM_UNKNOWN && state_objects(of, of->verb + 1);
}

static void read_purpose(event *of, size_t purpose)
{
    of->is_title = 0;
    of->holder = of->is_passive ? subject_of(of->reader, of->group) : (stretch){of->verb + 1, purpose - 1};
    for (size_t i = of->holder.first; i < of->holder.end && !of->held; i++)
        of->held = hne_i_count_at(of->reader, i);
    if (!state_for_holders(of, purpose + 1))
        return;
    for (size_t i = of->verb + 1; i < purpose; i++)
        if (hne_i_count_at(of->reader, i))
            hne_i_take_count(of->reader, i);
}

static void read_event(event *of, stretch *holder)
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
        if (!is_bare_area(reader, of->holder) &&
            !(of->holder.end == of->holder.first + 1 && names_place(reader, of->holder.first)))
            of->holder = (stretch){0, 0};
        if (!state_objects(of, of->verb + 1) && !state_objects(of, past_article(reader, of->verb + 1)))
            state_subjects(of); /* "the fair held in Changsha" */
    }
}

/* "and is one of the first 13 bases": a batch makes it an approval. */
static void read_membership(hne_i_reader *reader, size_t copula, stretch *holder)
{
    hne_i_mention mention;
    event of = {.reader = reader, .group = copula, .verb = copula, .status = HNE_PLATFORM_APPROVED, .is_title = 1};
    if (role_at(reader, copula + 1) == CLASS_PLATFORM_VERB || !hne_i_mention_from(reader, copula + 1, &mention) || !mention.batch)
        return;
    read_title(&of, copula + 1, holder);
}

void hne_i_read_platforms(hne_i_reader *reader)
{
    stretch holder = {0, 0};
    event of;
    for (size_t i = 0; i < reader->items.count && !reader->status; i++) {
        hne_i_class role = role_at(reader, i);
        if (role == CLASS_PLATFORM_VERB && read_verb(reader, i, &of))
            read_event(&of, &holder);
        else if (role == CLASS_COPULA)
            read_membership(reader, i, &holder);
    }
}
