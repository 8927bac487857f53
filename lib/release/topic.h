/* SPDX-License-Identifier: MIT */
/* What a statement is about: an indicator as a noun phrase names it. */
#ifndef HNE_RELEASE_TOPIC_H
#define HNE_RELEASE_TOPIC_H

#include "base/text.h"
#include "model/index.h"
#include "release/reader.h"

struct hne_i_draft;

enum { HNE_I_SLICE_SIZE = 160, HNE_I_PARTNER_SIZE = 96, HNE_I_MOST_SUBJECTS = 16 };

/* A concept, or words that no table knows, of an area; perhaps of a slice of
 * it (a good, a trader), perhaps with a partner. Held by value. */
typedef struct hne_i_subject {
    const hne_i_concept *concept;      /* NULL: known by its words alone */
    const char *area;                  /* as the table has it; NULL: not said */
    char slice[HNE_I_SLICE_SIZE];      /* the words left over, as they stand; "" if none */
    char partner[HNE_I_PARTNER_SIZE];  /* areas after with, to, from, joined by "and" */
    const char *measure;               /* value added, output: said beside the name; NULL if not */
    uint8_t measure_said;              /* "value added of industry": the name of the concept holds it */
    uint8_t is_rate;                   /* growth rate of it is meant */
    uint8_t is_combined;               /* several together */
    uint8_t is_for_one;                /* in total: perhaps of one thing */
    uint8_t refers_back;               /* these, such: the slice before is meant */
    uint8_t is_with_them;              /* "to it", "with the bloc": the partner before is meant */
    uint8_t has_owner;                 /* its, their: of what was named before */
    uint8_t is_by_pronoun;             /* "it exported": whoever that is */
    uint8_t has_owners;                /* their: of several */
    uint8_t head_is_taken_up;          /* the concept is that of the subject before: "that of" */
    uint8_t area_goes_on;              /* as the sentence said of the subject before */
    uint8_t area_level;                /* 1 nation, 2 province, 3 city; 0 where not said */
    uint8_t area_is_guess;             /* "the province", after another one was spoken of */
    uint8_t is_definite;               /* "the exports": perhaps those spoken of */
    uint8_t is_each;                   /* both, each: not of all together */
    uint8_t one_of_two;                /* the former 1, the latter 2; 0 otherwise */
    uint8_t is_of_both;                /* "the two" */
    uint8_t is_zone;                   /* a zone, a park: no region that the reader knows */
    uint8_t is_pronoun;                /* it, which: nothing else was said */
    uint8_t is_guess;                  /* what it is, the text leaves open */
    uint8_t is_loose;                  /* a word for growth: as an amount perhaps of something else, told by its measure */
    uint8_t is_per_head;               /* per capita */
    uint8_t needs_trade;               /* "the surplus": of trade, if that was spoken of */
    uint8_t is_with_home;              /* "trade with the province": somebody's, of whom was spoken */
    uint8_t is_cut;                    /* too long to be held whole */
    uint8_t exports_first;             /* "exports and imports", in this order */
    uint8_t status;                    /* hne_obs_status if words in it say so, else 0 */
    const hne_i_concept *partner_in;   /* trade, exports where "trading partner", "export market" stands in it */
    uint8_t total_said;                /* total exports */
    uint8_t whole_said;                /* the total: a whole of what was said before */
    uint32_t unique;                   /* not 0: a part that has no name, by its place in the text */
} hne_i_subject;

/* A level that was stated. */
typedef struct hne_i_level {
    hne_i_subject subject;
    hne_figure figure;
    hne_period period;
    uint8_t certain, is_there;
} hne_i_level;

/* What levels are stated of, if parts of that may go by their names alone (NULL otherwise); what it is counted in;
 * the last of those parts, "" if there was none. */
typedef struct hne_i_kept_concept {
    const hne_i_concept *concept;
    hne_unit unit;
    char part[HNE_I_SLICE_SIZE];
    char joint[HNE_I_SLICE_SIZE]; /* "textiles and apparel", where the last level was of such a slice */
    const hne_i_concept *spoken_of; /* of the last statement, or what that is a part of by its name; NULL if it had none */
    int is_of_paragraph;            /* and that in this paragraph */
} hne_i_kept_concept;

/* What is kept from one sentence to the next. */
struct hne_i_topic {
    hne_i_subject subject;  /* last one stated */
    int has_subject;
    hne_i_subject label;    /* what a line names that stands by itself: "GDP per capita" */
    uint8_t has_label;      /* the line before was one */
    hne_i_level trade, half; /* the last trade, and the last exports or imports since */
    int level_kind;         /* hne_unit_kind of the last level stated */
    const hne_i_concept *head;     /* concept of the last noun phrase that had one */
    const char *head_measure;      /* "value added" of a noun phrase since then that had none; NULL otherwise */
    uint8_t section_is_month_on_month; /* so its heading says */
    uint8_t is_month_on_month;     /* "Month on month, prices rose": so is what follows in the paragraph, if nothing else is said */
    uint8_t head_is_stale;         /* a subject since then had none */
    uint8_t title_is_read;
    const hne_i_concept *title;    /* what the first sentence names first; NULL if nothing */
    const hne_i_concept *named;    /* the same of the last sentence of the paragraph that names anything */
    hne_i_kept_concept kept;
    const char *city, *province; /* last one in the paragraph; NULL if none */
    int is_doubted;              /* something in the sentence was said before with another value */
    const char *area_spoken_of;  /* last one; NULL if none */
    uint8_t area_spoken_level;
    uint8_t zone_is_spoken_of; /* a zone or a park was named since, which is no area */
    char theme[HNE_I_SLICE_SIZE];  /* what a sentence without quantities was about */
    hne_period main_period;        /* the cumulative period of the text; invalid if there is none */
    hne_period period;      /* of the last statement; at first the first one that the text names */
    int spoke_of_several;   /* the sentence before: "it" is any of them */
    int trade_was_stated;   /* or exports, or imports */
    int was_unread;         /* the sentence before has quantities, and nothing could be told of any */
    int was_not_understood; /* the sentence before has words, but no subject that was */
    int began;              /* something was stated in a sentence */
    hne_period first;       /* of what was stated first; invalid if nothing was */
    int began_with_main;    /* of the main period */
    int asides;             /* sentences of other periods within it or around it */
    size_t last_aside;      /* where the last of them begins */
    int periods_mixed;      /* both a month and the months up to it are spoken of */
    hne_period earlier;     /* a time before the main period that was spoken of, in the sentence that begins at... */
    size_t earlier_at;
    int period_is_guess;    /* no statement had one yet */
    hne_i_subject listed[HNE_I_MOST_SUBJECTS]; /* what quantities were last spread over */
    size_t listed_count;
    hne_i_subject grown[4];        /* of what growths were stated one by one in the sentence before, in their order */
    size_t grown_count;            /* 0 if of more */
    hne_i_subject levels[4];       /* of what levels, alike, were stated in the sentence before: "together" is theirs */
    size_t level_count;            /* 0 if of more */
    int levels_listed;      /* amounts were spread over all of them in the sentence before: "together" is theirs */
    const hne_i_entry *areas[HNE_I_MOST_SUBJECTS]; /* in a row in the sentence before */
    size_t area_count;
    struct {
        const hne_i_concept *concept;
        char currency[sizeof ((hne_unit *)0)->code];
    } growth_currencies[8]; /* what growth of it is first counted in */
    size_t growth_currency_count;
    const char *counted_in; /* said in this paragraph; NULL if it was not */
    HNE_I_VECTOR(struct hne_i_draft) drafts; /* of the sentence being read */
    HNE_I_VECTOR(hne_i_subject) stated; /* all that became indicators, each once, with... */
    HNE_I_VECTOR(hne_indicator *) indicators; /* ...the indicators, place by place */
    hne_i_index by_subject; /* places of them */
};
typedef struct hne_i_topic hne_i_topic;

void hne_i_topic_begin(hne_i_topic *topic);
void hne_i_topic_clear(hne_i_topic *topic);

/* Reads the noun phrase of items [first, end). */
hne_i_subject hne_i_subject_read(const hne_i_reader *reader, size_t first, size_t end);
/* Reads items [first, end) as they stand, whatever commas are among them. */
hne_i_subject hne_i_subject_range(const hne_i_reader *reader, size_t first, size_t end);
/* Reads items [head, head_end) and [first, end) as one phrase: "investment in mining ...; in manufacturing". */
hne_i_subject hne_i_subject_in_gap(const hne_i_reader *reader, size_t head, size_t head_end, size_t first, size_t end);
/* Where the phrase begins: after the last word that ends a name. */
size_t hne_i_noun_phrase_begins(const hne_i_reader *reader, size_t first, size_t end);
/* Makes it what it is in that measure, where that is another concept. */
void hne_i_measure(const hne_i_reader *reader, hne_i_subject *subject, const char *measure);
/* The same of words that are no concept: "value added of large enterprises". */
void hne_i_measure_words(hne_i_subject *subject, const char *measure);
/* And of those that tell by it what they are of: "value added of manufacturing" is of industry. */
void hne_i_name_by_measure(const hne_i_reader *reader, hne_i_subject *subject, const char *measure);
/* What is said per head is said of another concept, or of another thing by that name. */
void hne_i_count_per_head(const hne_i_reader *reader, hne_i_subject *subject);
/* subject_area.c: words put behind those of the slice, in small letters. */
void hne_i_add_item_to_slice(const hne_i_reader *reader, hne_i_subject *subject, const hne_i_item *item);
void hne_i_add_to_slice(hne_i_subject *subject, const char *words);
/* Whether an office of the area, or the name, at `at` is meant: "Changsha Customs". */
int hne_i_is_of_office(const hne_i_reader *reader, size_t at);
/* The area at `at`, behind an item of class `before`: where the subject is, or with whom. */
void hne_i_read_area(const hne_i_reader *reader, size_t at, hne_i_class before, hne_i_subject *subject);
/* Whether the sentence names the area that the text is about. */
int hne_i_comes_home(const hne_i_reader *reader);
/* Once a sentence is read; what was spoken of before it. */
void hne_i_settle_area_spoken_of(hne_i_reader *reader, const char *before, uint8_t level_before);
void hne_i_add_partner(hne_i_subject *subject, const char *name);
static inline int hne_i_is_preposition(hne_i_class class_)
{
    return class_ >= CLASS_OF && class_ <= CLASS_BETWEEN;
}

/* "With", "to": a region behind it is a partner. */
static inline int hne_i_is_before_partner(hne_i_class class_)
{
    return class_ == CLASS_WITH || class_ == CLASS_TO || class_ == CLASS_FROM || class_ == CLASS_BETWEEN;
}

/* Exports and imports of trade, in the order they were named in; 0 if it is not trade. */
int hne_i_directions_of(const hne_i_reader *reader, const hne_i_subject *trade, hne_i_subject out[2]);
/* Reads it as a list of exactly `count` names; 1 if it is one. */
int hne_i_subjects_read(const hne_i_reader *reader, size_t first, size_t end, size_t count, hne_i_subject *out);
/* Whether it names anything: a concept or words of its own. */
static inline int hne_i_subject_names(const hne_i_subject *subject)
{
    return subject->concept || subject->slice[0];
}
static inline int hne_i_is_bare(const hne_i_subject *subject)
{
    return subject->concept && !subject->slice[0] && !subject->partner[0];
}
/* Its indicator in the profile, made if it is not there; NULL if memory ran out. */
hne_indicator *hne_i_subject_indicator(hne_i_reader *reader, const hne_i_subject *subject);
/* Whether something was stated of it. */
int hne_i_is_stated(const hne_i_reader *reader, const hne_i_subject *subject);
/* What "the province", "the country" is, by its level. */
const char *hne_i_home_area(const hne_i_reader *reader, int level);
/* The area it is of: its own, or the release's. */
const char *hne_i_subject_area(const hne_i_reader *reader, const hne_i_subject *subject);
/* 1 if both are the same indicator. */
int hne_i_subject_equal(const hne_i_reader *reader, const hne_i_subject *a, const hne_i_subject *b);
/* The whole that a subject is a part of: its concept without the slice, or
 * the concept it makes up; 0 if it is a part of none. */
int hne_i_subject_whole(const hne_i_reader *reader, const hne_i_subject *subject, hne_i_subject *out);
/* Whether those are ones that trade, as private enterprises are. */
/* known_parts.c: "prices of food". */
void hne_i_name_by_two_words(const hne_i_reader *reader, hne_i_subject *subject);
/* Or by one, with a partner: investment from there. */
void hne_i_name_by_partner(const hne_i_reader *reader, hne_i_subject *subject);
/* Or by one, of a region: its revenue. */
void hne_i_name_by_owner(const hne_i_reader *reader, hne_i_subject *subject);
/* "value added" of "manufacturing" is that of industry, of "wholesale" that of services; NULL if the words may be of anything. */
const hne_i_concept *hne_i_concept_of_branch(const hne_i_reader *reader, const char *measure, const char *words);
/* "The value added of manufacturing rose, that of construction": of another sector; NULL if the words do not tell. */
const hne_i_concept *hne_i_concept_of_other_branch(const hne_i_reader *reader, const hne_i_concept *concept, const char *words);
/* "Value added of industry" */
uint8_t hne_i_holds_measure(const hne_i_language *language, const char *phrase);
/* "The containers of ports" are all there are; what is sold in the countryside has a name of its own. */
void hne_i_drop_whole_word(const hne_i_language *language, hne_i_subject *subject);
/* One name for a group of people that has several. */
void hne_i_name_people(const hne_i_language *language, hne_i_subject *subject);
/* Whether amounts of it are per head of a group of people. */
int hne_i_is_of_people(const hne_i_concept *concept);
/* Makes a group of people what the concept is told of; 0 if it is none, or the concept is none of theirs. */
int hne_i_name_group(const hne_i_language *language, hne_i_subject *subject, const hne_i_concept *concept);
int hne_i_is_trader(const hne_i_reader *reader, const char *name);
/* Those who trade, where items [begin, end) begin with them; NULL where they do not. */
const char *hne_i_leading_trader(const hne_i_reader *reader, size_t begin, size_t end);
/* Whether its slice means all of it: trade in goods is trade. */
int hne_i_is_all_of_it(const hne_i_reader *reader, const hne_i_subject *subject);
/* Whether it is one thing less another. */
int hne_i_is_balance(const hne_i_reader *reader, const hne_i_concept *concept);
/* Whether it is an industry, which investment and trade are made in. */
int hne_i_is_sector(const hne_i_reader *reader, const hne_i_concept *concept);
/* What the concept makes up, as exports do trade; NULL if nothing. */
const hne_i_concept *hne_i_concept_whole(const hne_i_reader *reader, const hne_i_concept *part);
/* What one concept of the other is; NULL if that is none of its own. */
const hne_i_concept_crossing *hne_i_crossing(const hne_i_reader *reader, const hne_i_concept *head,
                                             const hne_i_concept *of);
/* Investment in the secondary industry, of the secondary industry and `like`, investment in the primary; NULL if
 * there is no such concept. */
const hne_i_concept *hne_i_crossed_like(const hne_i_reader *reader, const hne_i_concept *like, const hne_i_concept *sector);
/* Likewise, with a word for the head, "investment", of the sector or of what it is already; NULL if there is no such concept. */
/* The concept, of a sector that the item names: "foreign capital, primary industry". */
void hne_i_narrow_to_sector(const hne_i_reader *reader, const hne_i_item *sector, const hne_i_concept *concept, hne_i_subject *out);
/* "The contractual amount" is of foreign capital where that is spoken of, and mere words where it is not. */
void hne_i_settle_kinds(hne_i_reader *reader);
/* Whether they are one, or one is the other by a word: foreign capital used and contracted. */
int hne_i_is_of_kind(const hne_i_reader *reader, const hne_i_concept *one, const hne_i_concept *other);
const hne_i_concept *hne_i_crossed_by_word(const hne_i_reader *reader, const hne_i_concept *sector, const char *word);
/* Exports are to imports: the other part of one whole. */
int hne_i_are_of_one_whole(const hne_i_reader *reader, const hne_i_subject *subject, const hne_i_subject *other);
/* Whether the other is of its concept, of what that makes up, or of the rest of that. */
int hne_i_is_alike(const hne_i_reader *reader, const hne_i_subject *other, const hne_i_subject *subject);
/* Adds ":" and the words, "-" between them, in order of the alphabet and without their plurals. */
void hne_i_add_sorted_words(hne_i_text *code, const char *words);
/* Ties a part to a whole that no concept names, if their levels have one unit. */
hne_status hne_i_relate_part(hne_i_reader *reader, const hne_i_subject *part, const hne_i_subject *whole,
                             const hne_statement *level);
/* Ties parts to wholes in the profile, once all is read; 0 if memory ran out. */
int hne_i_relate_subjects(hne_i_reader *reader);
/* What was stated of the subject; NULL if nothing was. */
hne_indicator *hne_i_find_subject(const hne_i_reader *reader, const hne_i_subject *subject);
hne_breakdown *hne_i_find_breakdown(hne_indicator *whole, const char *name);
/* groups.c: of the groups that the slice or the partner is a member of, the one of which most are there; NULL if it is
 * of none. */
const hne_i_group_apart *hne_i_group_of(const hne_i_reader *reader, const hne_i_subject *subject);
/* Makes those that are there a breakdown of the whole. */
hne_status hne_i_relate_group(hne_i_reader *reader, const hne_i_subject *one, hne_indicator *whole, const hne_i_group_apart *group);

#endif
