/* SPDX-License-Identifier: MIT */
/* What a text tells of itself before anything else: when it was published,
 * under which title, and which region it is about. */
#include "release/walk.h"

#include <string.h>

enum { HEAD_SENTENCES = 400, MOST_AREAS = 64, LEAST_BODY = 12 };

typedef struct area_count {
    const char *name;
    int level;
    uint32_t count;
} area_count;

typedef struct survey {
    hne_i_reader *reader;
    hne_date before_body, after_body; /* dates that stand by themselves */
    int32_t latest_year;              /* that the text names */
    int latest_is_whole;              /* nowhere but as "in 2011" */
    int32_t latest_month;             /* with its year: "August 2022", counted from year 0 */
    int in_body, leads;               /* leads: the first sentence of the body */
    int is_caption;                   /* of a picture above the body */
    uint32_t title[2], first_title[2];
    area_count areas[MOST_AREAS];
    size_t area_count;
    uint32_t homes; /* "the province", "the city": how often, whichever it is */
    uint32_t nations; /* "the country" */
} survey;

/* --- dates --------------------------------------------------------------------------- */

static int32_t digits_at(const survey *of, size_t at, int32_t least, int32_t most)
{
    const hne_i_reader *reader = of->reader;
    if (hne_i_class_at(reader, at) != CLASS_DIGITS &&
        !(hne_i_class_at(reader, at) == CLASS_ORDINAL && !reader->items.items[at].entry))
        return 0;
    const hne_i_token *token = &reader->sentence.tokens.items[reader->items.items[at].first];
    return !token->decimals && token->digits >= least && token->digits <= most ? (int32_t)token->digits : 0;
}

static int32_t month_at(const survey *of, size_t at)
{
    return hne_i_class_at(of->reader, at) == CLASS_MONTH ? of->reader->items.items[at].value : 0;
}

/* A whole date that begins with the item. */
static int date_at(const survey *of, size_t at, hne_date *out)
{
    int32_t year = 0, month, day;
    size_t next;
    hne_i_walk walk = {of->reader, at, 0};
    if (hne_i_match_date_in_digits(&walk, out))
        return hne_date_is_valid(*out);
    if ((month = month_at(of, at)) && (day = digits_at(of, at + 1, 1, 31))) {
        next = at + 2 + (hne_i_class_at(of->reader, at + 2) == CLASS_COMMA);
        year = digits_at(of, next, 1990, 2099);
    } else if ((day = digits_at(of, at, 1, 31)) && (month = month_at(of, at + 1))) {
        next = at + 2 + (hne_i_class_at(of->reader, at + 2) == CLASS_COMMA);
        year = digits_at(of, next, 1990, 2099);
    }
    *out = (hne_date){year, month, day};
    return year && hne_date_is_valid(*out);
}

/* Past parentheses that open at `at`, if they hold a word or two: "(Xinhua)". */
static size_t past_agency(const hne_i_reader *reader, size_t at)
{
    enum { LONGEST = 4 };
    if (hne_i_class_at(reader, at) != CLASS_OPEN)
        return at;
    for (size_t i = at + 1; i <= at + LONGEST; i++)
        if (hne_i_class_at(reader, i) == CLASS_CLOSE)
            return i + 1;
    return at;
}

static int is_in_capitals(const hne_i_reader *reader, const hne_i_item *item)
{
    for (uint32_t i = item->begin; i < item->end; i++)
        if (reader->bytes[i] >= 'a' && reader->bytes[i] <= 'z')
            return 0;
    return 1;
}

/* In a dateline ("CHANGSHA, Oct. 15", "(Beijing)", "BEIJING (Xinhua) --") a city is where the news was written. */
static int is_dateline(const survey *of, size_t at)
{
    const hne_i_reader *reader = of->reader;
    if (at == 1)
        return hne_i_class_at(reader, 0) == CLASS_OPEN && hne_i_class_at(reader, 2) == CLASS_CLOSE;
    if (at == 2 || at == 4) /* "Xinhua, Beijing, August 17" */
        return hne_i_class_at(reader, at - 1) == CLASS_COMMA && hne_i_class_at(reader, at + 1) == CLASS_COMMA && month_at(of, at + 2);
    if (at || !reader->items.count)
        return 0;
    if (hne_i_class_at(reader, 1) == CLASS_COMMA)
        return month_at(of, 2) != 0;
    if (hne_i_class_at(reader, past_agency(reader, 1)) == CLASS_COLON)
        return of->leads && is_in_capitals(reader, &reader->items.items[0]);
    size_t end = reader->items.items[0].end;
    int is_apart = end < reader->length && strchr("(- \n", reader->bytes[end]) != NULL; /* no "Beijing-Tianjin" */
    return reader->sentence.ended && is_apart && hne_i_class_at(reader, past_agency(reader, 1)) == CLASS_DASH;
}

/* "Up from the corresponding month of 2016", "than in 2016": what it is compared with. */
static int is_base(const survey *of, size_t at)
{
    hne_i_class next = hne_i_class_at(of->reader, at + 1);
    if (next == CLASS_TO || next == CLASS_DASH)
        return 0;
    if (at > 3 && hne_i_class_at(of->reader, at - 1) == CLASS_OF && hne_i_class_at(of->reader, at - 2) == CLASS_UNIT &&
        hne_i_class_at(of->reader, at - 3) == CLASS_DIGITS && hne_i_class_at(of->reader, at - 4) == CLASS_EMPTY)
        return 1; /* "slower than the 9.9 percent of 2010" */
    while (at-- > 0)
        switch (hne_i_class_at(of->reader, at)) {
        case CLASS_FROM: case CLASS_THAN: case CLASS_SAME: return 1; /* "over the same period of 2016" */
        case CLASS_OF: case CLASS_IN: case CLASS_EMPTY: case CLASS_MONTH: case CLASS_SPAN: case CLASS_PERIOD_WORD: break;
        default: return 0;
        }
    return 0;
}

/* "It will come to 200 billion yuan by 2012", as is estimated. */
static int is_yet_to_come(const survey *of, size_t at)
{
    if (!at || hne_i_class_at(of->reader, at - 1) != CLASS_BY)
        return 0;
    for (size_t i = 0; i < of->reader->items.count; i++) {
        const hne_i_item *item = &of->reader->items.items[i];
        if (item->class_ == CLASS_STATUS && (item->value == HNE_OBS_FORECAST || item->value == HNE_OBS_TARGET))
            return 1;
    }
    return 0;
}

static void note_year(survey *of, int32_t year, size_t at)
{
    if (!year || is_yet_to_come(of, at)) /* "than 10.9": no year at all */
        return;
    year += is_base(of, at); /* most likely a year before that of the text */
    if (at && hne_i_class_at(of->reader, at - 1 - (at > 1 && month_at(of, at - 1))) == CLASS_SINCE)
        return; /* "the least since March 2013": how long ago that was, is not said */
    int is_whole = at && hne_i_class_at(of->reader, at - 1) == CLASS_IN;
    if (year >= of->latest_year)
        of->latest_is_whole = is_whole && (year > of->latest_year || of->latest_is_whole);
    if (year > of->latest_year)
        of->latest_year = year;
}

/* A line that is no sentence is furniture or a heading; a date in one is
 * about the page. The last before the text begins is the release's. */
static void note_dates(survey *of)
{
    enum { A_DATELINE = 3 }; /* "BEIJING, Feb. 23, 2017" */
    const hne_i_reader *reader = of->reader;
    size_t words = reader->items.count;
    int stands_alone = !reader->sentence.ended || words < LEAST_BODY;
    for (size_t i = 0; i < words; i++) {
        hne_date date;
        hne_i_class class_ = hne_i_class_at(reader, i);
        if (class_ != CLASS_DIGITS && class_ != CLASS_ORDINAL && class_ != CLASS_MONTH)
            continue;
        int32_t year = digits_at(of, i, 1990, 2099);
        if (reader->items.items[i].end - reader->items.items[i].begin == 4)
            note_year(of, year, i);
        if (class_ == CLASS_MONTH && (year = digits_at(of, i + 1, 1990, 2099)) && year * 12 + month_at(of, i) > of->latest_month)
            of->latest_month = year * 12 + month_at(of, i);
        int is_of_dateline = of->leads && i && i <= A_DATELINE && is_dateline(of, 0) && !of->before_body.year;
        if ((!stands_alone && !is_of_dateline) || !date_at(of, i, &date))
            continue;
        if (!of->in_body || is_of_dateline)
            of->before_body = date;
        else if (!of->after_body.year)
            of->after_body = date;
    }
}

/* --- title ------------------------------------------------------------------------------ */

/* The last heading before the text, that names something and has a few words. */
static void note_title(survey *of)
{
    const hne_i_reader *reader = of->reader;
    size_t words = 0, known = 0, dates = 0;
    hne_date date;
    if (of->in_body || reader->sentence.ended || reader->items.count > 40)
        return;
    for (size_t i = 0; i < reader->items.count; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        words += class_ == CLASS_WORD || class_ == CLASS_PARTNER;
        known += class_ == CLASS_AREA || class_ == CLASS_CONCEPT || class_ == CLASS_CHANGE ||
                 class_ == CLASS_CHANGE_NOUN;
        dates += (class_ == CLASS_DIGITS || class_ == CLASS_MONTH) && date_at(of, i, &date);
    }
    int is_label = hne_i_class_at(reader, 0) == CLASS_WORD && hne_i_class_at(reader, 1) == CLASS_COLON;
    if (is_label || (dates && hne_i_has_class(reader, CLASS_COLON)))
        return; /* "Source: Shenzhen Daily | Author: Li", "2018-06-19 09:30" */
    size_t fewest = dates ? 5 : 2; /* "Changsha, China. Date: 2018.06.19" */
    if (known && words + known >= fewest && !strchr("0123456789", reader->bytes[reader->sentence.begin])) {
        of->title[0] = (uint32_t)reader->sentence.begin;
        of->title[1] = (uint32_t)(reader->sentence.end - reader->sentence.begin);
        if (!of->first_title[1])
            memcpy(of->first_title, of->title, sizeof of->title);
    }
}

/* --- area --------------------------------------------------------------------------------- */

enum { TITLE_WEIGHT = 6, LEAD_WEIGHT = 5, POSSESSIVE_WEIGHT = 2 };

static void count_area(survey *of, const char *name, int level, uint32_t weight)
{
    for (size_t i = 0; i < of->area_count; i++)
        if (of->areas[i].name == name || !strcmp(of->areas[i].name, name)) {
            of->areas[i].count += weight;
            return;
        }
    if (of->area_count < MOST_AREAS)
        of->areas[of->area_count++] = (area_count){name, level, weight};
}

/* The National Bureau of Statistics speaks of the nation. */
static int is_national_office(const hne_i_item *item)
{
    return item->policy && item->policy->class_ == CLASS_AUTHORITY && item->policy->value == HNE_LEVEL_NATIONAL &&
           item->policy->name;
}

/* "Ranking first among 17 cities in Shandong": what it is held against. */
static int is_rank_in(const hne_i_reader *reader, size_t at)
{
    enum { FARTHEST = 8 };
    if (!at || hne_i_class_at(reader, at - 1) != CLASS_IN)
        return 0;
    for (size_t i = at - 1; i > 0 && at - i <= FARTHEST; i--) {
        hne_i_class class_ = hne_i_class_at(reader, i - 1);
        if (class_ == CLASS_RANK || class_ == CLASS_ORDINAL)
            return 1;
        if (class_ == CLASS_COMMA || class_ == CLASS_SEMICOLON || class_ == CLASS_CONCEPT)
            return 0;
    }
    return 0;
}

/* "China's southwest": not the nation. */
static int is_compass(const hne_i_reader *reader, size_t at)
{
    const hne_i_entry *policy = at < reader->items.count ? reader->items.items[at].policy : NULL;
    return policy && policy->class_ == CLASS_COMPASS;
}

/* "China's far north", "China's west": a part of the nation; not "China and northern Europe". */
static int is_part_of_nation(const hne_i_reader *reader, size_t behind)
{
    hne_i_class between = hne_i_class_at(reader, behind);
    int is_word = between == CLASS_WORD || between == CLASS_EMPTY || between == CLASS_SUPERLATIVE;
    int is_kind = is_word && hne_i_class_at(reader, behind + 1) == CLASS_HOME &&
                  reader->items.items[behind + 1].value > HNE_I_AREA_NATION; /* "China's northernmost province" */
    return is_compass(reader, behind) || is_kind || (is_word && is_compass(reader, behind + 1));
}

/* "China's Hunan", but not "China-Russia trade". */
static int is_region(const hne_i_reader *reader, size_t at)
{
    return hne_i_class_at(reader, at) == CLASS_AREA && reader->items.items[at].value != HNE_I_AREA_FOREIGN;
}

/* Few letters are the first one of what is looked for. */
static int has_text(const char *bytes, size_t length, const char *text)
{
    size_t wanted = strlen(text);
    const char *end = bytes + length;
    for (; (bytes = memchr(bytes, text[0], (size_t)(end - bytes))) && (size_t)(end - bytes) >= wanted; bytes++)
        if (!memcmp(bytes, text, wanted))
            return 1;
    return 0;
}

/* "Photo taken on May 5 shows a terminal of": what can be seen is not what the text is about. */
static int is_caption(const hne_i_reader *reader)
{
    enum { FARTHEST = 24 }; /* bytes behind the sentence: "... in May 2023. (Photo)" */
    size_t begin = reader->sentence.begin, end = reader->sentence.end;
    while (end < reader->length && end < reader->sentence.end + FARTHEST && reader->bytes[end] != '\n')
        end++;
    for (const char *const *word = reader->lexicon.language->captions; *word; word++)
        if (has_text(reader->bytes + begin, end - begin, *word))
            return 1;
    return 0;
}

/* "China / Business": where on the page it stands. */
static int is_breadcrumb(const hne_i_reader *reader)
{
    enum { A_FEW = 3 };
    if (reader->items.count > A_FEW)
        return 0;
    for (size_t i = 0; i < reader->items.count; i++)
        if (hne_i_class_at(reader, i) == CLASS_CONCEPT || hne_i_class_at(reader, i) == CLASS_CHANGE)
            return 0;
    return reader->items.count > 1;
}

static void note_areas(survey *of)
{
    const hne_i_reader *reader = of->reader;
    if (of->is_caption)
        return;
    uint32_t weight = !of->in_body && !reader->sentence.ended ? TITLE_WEIGHT : 1;
    if (!hne_i_has_class(reader, CLASS_AREA) && !hne_i_has_class(reader, CLASS_AUTHORITY) &&
        !hne_i_has_class(reader, CLASS_HOME))
        return;
    int has_region = 0;
    for (size_t i = 0; i < reader->items.count; i++) {
        const hne_i_item *item = &reader->items.items[i];
        of->homes += item->class_ == CLASS_HOME && item->value > HNE_I_AREA_NATION;
        of->nations += item->class_ == CLASS_HOME && item->value == HNE_I_AREA_NATION && i &&
                       (hne_i_class_at(reader, i - 1) == CLASS_IN || hne_i_class_at(reader, i - 1) == CLASS_WORD);
        if (is_national_office(item))
            count_area(of, "China", HNE_I_AREA_NATION, 1);
        if (item->class_ != CLASS_AREA || item->value == HNE_I_AREA_FOREIGN || is_rank_in(reader, i))
            continue;
        if (is_dateline(of, i)) { /* counts if the text names no other */
            if (!strcmp(item->entry->name, reader->lexicon.language->capital))
                count_area(of, "China", HNE_I_AREA_NATION, 0);
            count_area(of, item->entry->name, item->value, 0);
            continue;
        }
        /* The nation stands beside its regions in most releases: "central China's Hunan", "fifth in China". */
        int nested = item->value == HNE_I_AREA_NATION &&
                     (has_region || is_region(reader, i + 1) || is_part_of_nation(reader, i + 1));
        has_region |= item->value == HNE_I_AREA_PROVINCE || item->value == HNE_I_AREA_CITY;
        if (item->value == HNE_I_AREA_NATION && weight > 1 && is_breadcrumb(reader))
            continue;
        uint32_t more = item->flags & TOKEN_POSSESSIVE ? POSSESSIVE_WEIGHT : 0;
        more += of->leads && item->value != HNE_I_AREA_NATION ? LEAD_WEIGHT : 0;
        if (!nested)
            count_area(of, item->entry->name, item->value, weight + more);
    }
}

/* The one named most, of a level if it is not 0. */
static const area_count *most_named(const survey *of, int level)
{
    const area_count *best = NULL;
    for (size_t i = 0; i < of->area_count; i++)
        if ((!level || of->areas[i].level == level) && (!best || of->areas[i].count > best->count))
            best = &of->areas[i];
    return best;
}

/* A text on "the province" that names none is not about the nation, though it may name that. */
static int is_of_unnamed_region(const survey *of, const area_count *named)
{
    enum { A_FEW = 2 };
    return named && named->level == HNE_I_AREA_NATION && of->homes > A_FEW && of->homes > named->count &&
           !most_named(of, HNE_I_AREA_PROVINCE) && !most_named(of, HNE_I_AREA_CITY);
}

/* "The province" of a text on a city or a zone is the one that it names, or an unnamed one. */
static const char *province_of(const survey *of, const area_count *area)
{
    const area_count *province = most_named(of, HNE_I_AREA_PROVINCE);
    if (!area || (area->level != HNE_I_AREA_CITY && area->level != HNE_I_AREA_ZONE))
        return NULL;
    return province ? province->name : "the province";
}

/* "The city" of a text on a zone: the one that it names, a municipality, or an unnamed one. */
static const char *city_of(const survey *of, const area_count *area)
{
    const area_count *city = most_named(of, HNE_I_AREA_CITY);
    if (!area || area->level != HNE_I_AREA_ZONE)
        return NULL;
    city = city ? city : most_named(of, HNE_I_AREA_PROVINCE);
    return city ? city->name : "the city";
}

/* --- all of it ------------------------------------------------------------------------------- */

static hne_date chosen_date(const survey *of)
{
    const hne_date none = {0, 0, 0};
    if (of->before_body.year)
        return of->before_body;
    /* "4 July 2022" in a note below figures of August 2022 is of something else. */
    return of->after_body.year * 12 + of->after_body.month < of->latest_month ? none : of->after_body;
}

void hne_i_survey_document(hne_i_reader *reader, hne_date *date, const char **area, uint32_t title[2])
{
    survey of = {.reader = reader};
    int more = 1;
    for (int i = 0; i < HEAD_SENTENCES && (more = hne_i_next_of_head(reader)) > 0; i++) {
        note_title(&of);
        of.is_caption = !of.in_body && is_caption(reader);
        int is_body = reader->sentence.ended && reader->items.count >= LEAST_BODY && !of.is_caption;
        of.leads = is_body && !of.in_body;
        of.in_body |= is_body;
        note_dates(&of);
        note_areas(&of);
    }
    if (more < 0)
        reader->status = hne_i_fail_memory(reader->error);
    *date = chosen_date(&of);
    const area_count *named = most_named(&of, 0);
    if (is_of_unnamed_region(&of, named))
        named = NULL;
    int is_of_nation = !of.area_count && !of.homes && of.nations; /* "in the whole country", and no other place */
    *area = named ? named->name : is_of_nation ? "China" : "";
    reader->province = province_of(&of, named);
    reader->province_is_unnamed = reader->province && !most_named(&of, HNE_I_AREA_PROVINCE);
    reader->city = city_of(&of, named);
    reader->times.year = of.latest_year;
    reader->times.is_year_over = of.latest_is_whole;
    memcpy(title, of.in_body ? of.title : of.first_title, sizeof of.title); /* a fact sheet is headings all along */
}
