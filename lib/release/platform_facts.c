/* SPDX-License-Identifier: MIT */
/* What an event tells of a platform: when, where, its name, code and status, put into the profile. */
#include "release/platform_event.h"

#include "release/topic.h"

#include <string.h>

/* --- when ------------------------------------------------------------------------------------- */

/* "Since 2013" tells when it began only for the year that is not yet over; "by
 * the end of" tells no day. */
static hne_date date_at(const hne_i_reader *reader, size_t at)
{
    hne_date date = hne_i_date_of_item(reader, at);
    int since = at > 0 && hne_i_class_at(reader, at - 1) == CLASS_SINCE;
    int ended = hne_i_class_at(reader, at) == CLASS_PERIOD && hne_i_platform_item(reader, at)->value;
    if ((since && date.year != reader->times.release.year) || ended)
        date.year = 0;
    return date.year ? date : (hne_date){0, 0, 0};
}

static hne_date date_of(const hne_i_platform_event *of)
{
    const hne_i_reader *reader = of->reader;
    hne_date date = {0, 0, 0};
    if (of->status == HNE_PLATFORM_PLANNED)
        return date;
    for (size_t i = of->verb + 1; i < reader->items.count && !hne_i_parts_clauses(reader, i) && !date.year; i++) {
        int is_other_clause = hne_i_class_at(reader, i) == CLASS_SINCE ||
                              (hne_i_class_at(reader, i) == CLASS_PRONOUN &&
                               !hne_i_is_owner(hne_i_platform_item(reader, i)));
        if (is_other_clause || (hne_i_role_at(reader, i) == CLASS_PLATFORM_VERB && of->takes != HNE_I_TAKES_OF))
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

/* "was held in Changsha": a region, or a name that no table has. */
static int place_behind(const hne_i_platform_event *of, const hne_i_mention *mention, char place[HNE_I_PLACE_SIZE])
{
    const hne_i_reader *reader = of->reader;
    for (size_t i = of->verb + 1; i < reader->items.count && i < of->verb + 6; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
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
    return hne_i_class_at(reader, 0) == CLASS_IN && hne_i_name_place(reader, 1, hne_i_place_ends(reader, 1), place);
}

static int is_approved_from_above(const hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count; i++)
        if (hne_i_role_at(reader, i) == CLASS_AUTHORITY && hne_i_platform_item(reader, i)->policy->name)
            return 1;
    return 0;
}

static void find_place(const hne_i_platform_event *of, const hne_i_mention *mention, char place[HNE_I_PLACE_SIZE])
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
static int keeps_its_name(const hne_i_platform_event *of)
{
    return of->is_title && !of->held && of->holder.end > of->holder.first + 1 && !hne_i_is_bare_area(of->reader, of->holder);
}

/* Whether an item tells the platform from others of its kind and place. */
static int distinguishes(const hne_i_reader *reader, size_t at, const char *kind, const char *place)
{
    enum { NATION = 1 };
    const hne_i_item *item = hne_i_platform_item(reader, at);
    switch (hne_i_role_at(reader, at)) {
    case CLASS_WORD: case CLASS_QUALIFIER: case CLASS_INITIATIVE:
        return 1;
    case CLASS_CONCEPT: case CLASS_MODE:
        return !hne_i_kind_says(reader, kind, item->entry->name);
    case CLASS_AREA:
        return !*place || (item->value != NATION && !strstr(place, item->entry->name));
    case CLASS_PLATFORM_KIND: /* "Wuhan Port Bonded Zone"; "pilot" goes without saying */
        return strncmp(item->policy->name, "pilot", 5) != 0;
    default:
        return 0;
    }
}

static void write_words(hne_i_text *words, const hne_i_platform_event *of, const hne_i_mention *mention, const char *place)
{
    int keeps = keeps_its_name(of);
    hne_i_stretch name = keeps ? of->holder : (hne_i_stretch){mention->first, mention->end};
    for (size_t i = name.first; i < name.end; i++)
        if ((keeps || i != mention->head) && distinguishes(of->reader, i, mention->kind, place))
            hne_i_add_item_words(words, of->reader, i);
}

/* "Changsha/export-base:culture"; of what is counted with the year, since next
 * year's are others: "Hunan/upgrading-base:foreign-trade@2018". */
static void write_code(const hne_i_platform_event *of, const hne_i_mention *mention, const char *place, hne_date date,
                       char code[256])
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

static hne_status set_names(const hne_i_platform_event *of, const hne_i_mention *mention, const char *place,
                            hne_platform *platform)
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
static hne_span span_of(const hne_i_platform_event *of, const hne_i_mention *mention)
{
    size_t first = mention->begin, last = mention->tail - 1;
    if (mention->tail == of->group || mention->tail + 1 == of->group)
        last = of->verb;
    else if (!of->is_carried && of->holder.first < of->holder.end && of->holder.first < first)
        first = of->holder.first;
    else if (mention->begin >= of->verb)
        first = of->group;
    return hne_i_policy_span(of->reader, hne_i_platform_item(of->reader, first)->begin,
                             hne_i_platform_item(of->reader, last)->end);
}

static hne_status describe(const hne_i_platform_event *of, const hne_i_mention *mention, const char *place,
                           hne_platform *platform)
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
static void update(const hne_i_platform_event *of, const hne_i_mention *mention, hne_date date, hne_platform *platform)
{
    hne_platform_status known = hne_platform_status_of(platform);
    if (of->status > known || (of->status == known && !hne_platform_date(platform).year))
        hne_platform_set_status(platform, of->status, date, NULL);
    if (hne_platform_level_of(platform) == HNE_LEVEL_UNKNOWN && mention->level)
        hne_platform_set_level(platform, (hne_platform_level)mention->level, NULL);
    if (!hne_platform_batch(platform) && mention->batch)
        hne_platform_set_batch(platform, mention->batch, NULL);
}

static int names_itself(const hne_i_platform_event *of, const hne_i_mention *mention, const char *place)
{
    if (of->is_title)
        return of->holder.first < of->holder.end;
    if (mention->flags & HNE_I_KIND_EVENT) /* "a trade fair" is any */
        return mention->has_area || (mention->has_words && hne_i_platform_item(of->reader, mention->head)->flags & TOKEN_CAPITAL);
    if (mention->has_words || mention->flags & HNE_I_KIND_WIDE)
        return mention->has_words;
    if (mention->is_definite && !mention->is_ordinal && !mention->has_area)
        return 0;
    int is_placed = mention->place[0] || (of->holder.first < of->holder.end && strcmp(place, "China"));
    return mention->units > 1 || (place[0] && is_placed);
}

static void find_level(const hne_i_reader *reader, size_t verb, hne_i_mention *mention)
{
    for (size_t i = hne_i_clause_around(reader, verb); mention->level == HNE_LEVEL_UNKNOWN && i < reader->items.count &&
                                                 (i < verb || !hne_i_parts_clauses(reader, i)); i++)
        if (hne_i_role_at(reader, i) == CLASS_AUTHORITY && hne_i_platform_item(reader, i)->policy->name)
            mention->level = (uint8_t)hne_i_platform_item(reader, i)->policy->value;
}

/* So many of a kind that the text told of with their date are meant when it
 * speaks of so many again without. */
static hne_platform *find_counted(const hne_i_platform_event *of, const hne_i_mention *mention, const char *place, hne_date date)
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

void hne_i_state_platform(const hne_i_platform_event *of, hne_i_mention *mention)
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
        !hne_i_vector_add(&reader->policy->places, hne_i_platform_item(reader, of->verb)->begin))
        hne_i_policy_succeeds(reader, HNE_ERROR_MEMORY);
}
