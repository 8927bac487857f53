/* SPDX-License-Identifier: MIT */
/* The words of a language and what they mean to the reader. A language is a
 * table of tables; nothing else of it is in the code. */
#ifndef HNE_RELEASE_LEXICON_H
#define HNE_RELEASE_LEXICON_H

#include <hunanecon/indicator.h>

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* What a phrase is to the grammar; `value` says what the entry's value tells. */
typedef enum hne_i_class {
    CLASS_NONE,
    CLASS_EMPTY,        /* carries no meaning in a name: the, total, value */
    CLASS_AND,          /* joins the items of a list */
    CLASS_OR,           /* "4.3 billion, or 64 percent" */
    CLASS_RESPECTIVELY,
    CLASS_OF,           /* value: HNE_I_DEFINITE in "for the" */
    CLASS_IN, CLASS_WITH, CLASS_TO, CLASS_FROM, CLASS_BY, CLASS_FOR, CLASS_AT,
    CLASS_THAN,         /* value: HNE_I_THAN_LEVEL */
    CLASS_BETWEEN,
    CLASS_AMONG,        /* opens the parts of what was said before: of which, among them */
    CLASS_PRONOUN,      /* takes up the subject before: it, which; value: PRONOUN_* below */
    CLASS_HEDGE,        /* value: hne_hedge; name "than": behind an amount it compares; "verb": a verb; "behind": it
                           stands behind the amount it is of */
    CLASS_MULTIPLIER,   /* value: power of ten */
    CLASS_UNIT,         /* name: code of the unit */
    CLASS_NUMBER,       /* value: the number a word stands for */
    CLASS_FRACTION,     /* value: hundred times the numerator, plus the denominator */
    CLASS_ORDINAL,      /* value: the place */
    CLASS_TIMES,        /* value: the ratio: doubled 2 */
    CLASS_MONTH,        /* value: 1 to 12 */
    CLASS_SPAN,         /* value: months of it: month 1, quarter 3, half 6, year 12 */
    CLASS_RELATIVE,     /* value: years or spans from now: this 0, last -1;
                           name: the pronoun that it is otherwise, or NULL */
    CLASS_SAME,         /* same, corresponding: as in "same period"; value HNE_I_SAME_PERIOD: that and the word period */
    CLASS_FIRST,        /* value: 1 first, 2 second half; before a span */
    CLASS_END,          /* the end of, as of, by the end of; value: HNE_I_END_OF_YEAR */
    CLASS_ENDING,       /* ending, ended: before the last month of a period */
    CLASS_SINCE,
    CLASS_PLAN,         /* five-year plan */
    CLASS_PERIOD_WORD,  /* period, time, as in "the period" */
    CLASS_LEVEL,        /* a verb before a value: reached, totalled; with a name: nothing that its subject makes */
    CLASS_CHANGE,       /* value: 1 up, -1 down; a verb or adverb; 2: with an amount, a level ("gained 5 billion") */
    CLASS_CHANGE_NOUN,  /* value: 1 or -1: increase, decline */
    CLASS_RATE,         /* growth rate, as an indicator of its own; value: HNE_I_RATE_AVERAGE */
    CLASS_SHARE,        /* accounting for, the share of; value: HNE_I_SHARE_NOUN */
    CLASS_CONTRIBUTE,   /* contributing to */
    CLASS_RANK,         /* ranked */
    CLASS_SUPERLATIVE,  /* largest, highest: makes an ordinal a rank */
    CLASS_COMPARE,      /* value: 1 higher, -1 lower; HNE_I_MORE, -HNE_I_MORE: more, less */
    CLASS_BEAT,         /* value: 1 outpacing, -1 trailing: verbs of comparison */
    CLASS_AVERAGE_OF,   /* the national average: name is the area */
    CLASS_BASIS,        /* value: hne_basis, or a basis of HNE_I_BASIS_* */
    CLASS_STATUS,       /* value: hne_obs_status */
    CLASS_PRICES,       /* value: hne_prices; with a name: a growth rate at those */
    CLASS_COUNTED_IN,   /* in dollar terms; name: the currency that growth is counted in */
    CLASS_CONCEPT,      /* name: code in the language's table of concepts; value: HNE_I_CONCEPT_... */
    CLASS_MEASURE,      /* value added, output: counts where no concept is named */
    CLASS_PER_HEAD,     /* per capita: another thing than what it is said of */
    CLASS_MODE,         /* name: a mode of trade; without another head, trade itself in it */
    CLASS_AREA,         /* name: the area as it is written in a profile */
    CLASS_HOME,         /* the province, the country's: the release's own area; value 1: the nation;
                           with a name: a city where the text names no province */
    CLASS_THREE,        /* the three industries; name: the concept that they make up */
    CLASS_QUALIFIER,    /* name: words that narrow a name, however they are written */
    CLASS_WHOLE,        /* the total: the whole of what was said before; value: PRONOUN_OWNER in "its total" */
    CLASS_OFFICE,       /* customs, bureau of statistics: who says it, not what it is of */
    CLASS_PARTNER,      /* trading partner: says what the areas around it are */
    CLASS_COMBINED,     /* combined, together: a sum of the subjects before */
    CLASS_FUNCTION,     /* words that end a name: that, when, while, as; name: the pronoun that it is before a verb
                           where it opens the sentence, or NULL */
    CLASS_VERB,         /* other verbs that part a subject from what follows; value: HNE_I_VERB_... */
    CLASS_NOT_QUANTITY, /* a number right after it is a name: Fortune 500 */
    CLASS_ABBREVIATION, /* a full stop after it ends no sentence */
    CLASS_PLACEHOLDER,  /* xx: a number that was not filled in */
    /* Of platforms and initiatives, in tables of their own. */
    CLASS_PLATFORM_KIND,/* name: kind of the platform; value: HNE_I_KIND_* below */
    CLASS_PLATFORM_VERB,/* value: HNE_I_VERB() of an hne_platform_status */
    CLASS_AUTHORITY,    /* value: hne_platform_level: state-level; with a name: who approves on that level */
    CLASS_COMPASS,      /* south: with a region after it, a part of it */
    CLASS_BATCH,        /* batch: the first batch of */
    CLASS_ASIDE,        /* does not tell one platform from another: new, officially; value: HNE_I_ASIDE_NAMES */
    CLASS_EXCEPT,       /* excluding: goes on with what stands before a comma */
    CLASS_APPOSITION,   /* capital of: tells of what was named before it */
    CLASS_COPULA,       /* was, been: makes a passive; value: HNE_I_INFINITIVE (to be) */
    CLASS_GOES,         /* went, came: behind an amount, before where to or where from; value: HNE_I_GOES_FROM */
    CLASS_NEGATION,
    CLASS_AS,           /* "approved as" */
    CLASS_ARTICLE,      /* value: HNE_I_DEFINITE */
    CLASS_INITIATIVE,   /* value: hne_initiative_kind: strategy, special action; with a name: several mechanisms */
    CLASS_CONGRESS,     /* congress, plenum: decides on a strategy */
    CLASS_IMPLEMENT,    /* implementing, put forward: what is done with a strategy */
    CLASS_MEANS,        /* value: hne_initiative_list: catching up with; with a name: a mere preposition, as "via" */
    CLASS_IMPROVE,      /* improved, optimised: what is done to a mechanism */
    /* What the steps of reading make of items; no phrase has these. */
    CLASS_WORD,         /* of no table; of one, a kind of region without a name: "the county" */
    CLASS_DIGITS,       /* a number that is not yet a quantity */
    CLASS_COMMA, CLASS_SEMICOLON, CLASS_COLON, CLASS_OPEN, CLASS_CLOSE, CLASS_DASH, CLASS_OTHER,
    CLASS_QUANTITY,
    CLASS_PERIOD,
    CLASS_DATE,         /* a day, which is no period of a statement */
    CLASS_GONE          /* taken into the item before it */
} hne_i_class;

/* What a pronoun takes up. */
enum { HNE_I_RATE_AVERAGE = 1 };
enum { PRONOUN_SUBJECT, PRONOUN_HEAD, PRONOUN_HEAD_WITH, PRONOUN_SLICE, PRONOUN_HEAD_IN, PRONOUN_OWNER,
       PRONOUN_HEAD_BETWEEN, PRONOUN_EACH, PRONOUN_FORMER, PRONOUN_LATTER, PRONOUN_OWNERS,
       PRONOUN_PARTNER, PRONOUN_BOTH };

enum { HNE_I_SAME_PERIOD = 1 }; /* "the like period": the word period is in it */

/* Concepts that say a growth by themselves, are verbs whose objects are parts, or where an
 * amount stands may be another, or are this only where trade is spoken of, or stand behind their amount
 * ("went into fixed assets"); verbs of reporting, and verbs whose object is no subject, or is what the subject is made of, or uses,
 * or is once it has become that. */
enum { HNE_I_CONCEPT_GROWTH = 1, HNE_I_CONCEPT_VERB = 2, HNE_I_CONCEPT_LOOSE = 3, HNE_I_CONCEPT_OF_TRADE = 4,
       HNE_I_CONCEPT_BEHIND = 5, HNE_I_CONCEPT_OF_KIND = 6,
       HNE_I_VERB_REPORTS = 1, HNE_I_VERB_PASSES_OBJECT = 2, HNE_I_VERB_DEFINES = 3, HNE_I_VERB_TAKES_IN = 4,
       HNE_I_VERB_BECOMES = 5 };

/* Sorts of areas: the nation and its parts beyond provinces; what a region trades with. */
enum { HNE_I_AREA_NATION = 1, HNE_I_AREA_PROVINCE = 2, HNE_I_AREA_CITY = 3, HNE_I_AREA_FOREIGN = 4, HNE_I_AREA_ZONE = 5 };

/* "The year to the end of August": from January, or from last September. */
enum { HNE_I_END_OF_YEAR = 1 };

/* More: said of amounts, as higher is of rates; higher than the level of: said of amounts, too. */
enum { HNE_I_MORE = 2, HNE_I_THAN_LEVEL = 1 };

/* Of the total: behind a percentage, that of which it is a share. */
enum { HNE_I_AMONG_TOTAL = 1 };

/* The contribution of: a noun; what contributes, and to what, stands behind it. */
enum { HNE_I_CONTRIBUTION_NOUN = 2 };

/* The proportion, the share of: a noun, of which more may be said. */
enum { HNE_I_SHARE_NOUN = 1 };

/* Including, such as: opens examples. */
enum { HNE_I_AMONG_EXAMPLES = 2, HNE_I_EMPTY_EXAMPLES = 1 };

/* What the multiplier of a unit is, where that is not 0 ("GWh": 6 of KWH); with a capital letter and no multiplier a
 * million of it: "Mt". */
enum { HNE_I_UNIT_MEGA = -6 };

/* "Through November": from January on. */
enum { HNE_I_TO_THROUGH = 1 };

/* Per: a price or a rate is spoken of; after: "after 3.4% in the first quarter"; when: "in August, when". */
enum { HNE_I_FUNCTION_PER = 1, HNE_I_FUNCTION_AFTER = 2, HNE_I_FUNCTION_WHEN = 3, HNE_I_FUNCTION_AS = 4,
       HNE_I_FUNCTION_FOLLOWED = 5, HNE_I_FUNCTION_REGARDING = 6,
       HNE_I_FUNCTION_AMONG = 7, HNE_I_FUNCTION_SOURCE = 8, HNE_I_FUNCTION_CAUSE = 9 };

/* The figure, the volume: by itself, what was spoken of. */
enum { HNE_I_EMPTY_FIGURE = 2 };

/* The: what comes next was spoken of. */
enum { HNE_I_EMPTY_DEFINITE = 3 };

/* Came from: where from is said by the verb. */
enum { HNE_I_GOES_FROM = 1 };

/* In total: also of one thing, of which it says nothing. */
enum { HNE_I_COMBINED_OF_ONE = 1 };

/* Alone: behind a period, that it is spoken of by the way. Running: of a length of time, that it has no gap.
 * Total: of an amount, that it is one of several together. */
enum { HNE_I_EMPTY_ALONE = 4, HNE_I_EMPTY_RUNNING = 8, HNE_I_EMPTY_TOTAL = 16 };

/* Bases beyond those of a statement: to be resolved against a period. */
enum { HNE_I_BASIS_AVERAGE = 100, HNE_I_BASIS_YEAR_START = 101, HNE_I_BASIS_AVERAGE_OF_TWO = 102 /* years */, HNE_I_BASIS_YEARS = 200 /* "three years earlier": 203 */ };

/* Kinds of platforms: several of them; too wide a word to name one by itself; an event. */
enum { HNE_I_KIND_PLURAL = 1, HNE_I_KIND_WIDE = 2, HNE_I_KIND_EVENT = 4 };

/* "Comprehensive" tells no zone from another, and yet belongs to its name; "the"; "to be". */
enum { HNE_I_ASIDE_NAMES = 1, HNE_I_DEFINITE = 1, HNE_I_INFINITIVE = 1 };

/* How a verb takes its platform, and whether it is a form that says what is to be. */
enum {
    HNE_I_TAKES_EITHER,  /* as its object, or in the passive as its subject: approved */
    HNE_I_TAKES_SUBJECT, /* opened, started operation */
    HNE_I_TAKES_TITLE,   /* what its subject becomes: named */
    HNE_I_TAKES_OF,      /* a noun: the approval of */
    HNE_I_TAKES_NONE,    /* applied for: makes what follows a plan */
    HNE_I_VERB_BASE = 8  /* establish: only after "to" and "will" */
};
#define HNE_I_VERB(status, takes) ((status) | (takes) << 4)

/* A phrase: lower case, words parted by single spaces, hyphens as spaces. */
typedef struct hne_i_entry {
    const char *phrase;
    uint16_t class_;
    int16_t value;
    const char *name; /* NULL: the phrase itself */
} hne_i_entry;

typedef struct hne_i_word_table {
    const hne_i_entry *entries;
    size_t count;
} hne_i_word_table;

enum { HNE_I_SLICED_BY_NAME = 2 };

/* Profits of all firms of the nation are never negative, those of a region or a branch may be. */
enum { HNE_I_NON_NEGATIVE = 1, HNE_I_NON_NEGATIVE_IN_NATION = 2 };

/* What a concept of the field is. */
typedef struct hne_i_concept {
    const char *code;      /* TRADE */
    const char *name;      /* imports and exports */
    uint8_t nature;        /* hne_nature */
    uint8_t growth_prices; /* hne_prices of its growth where not said */
    uint8_t non_negative;  /* HNE_I_NON_NEGATIVE, 0 if it may be negative */
    uint8_t sliced;        /* what is said of a slice (a good, a partner) is a part of it; 1: and the slice is
                              taken over from what was named before, HNE_I_SLICED_BY_NAME: only where it is said */
    const char *unit;      /* of levels where it goes without saying; "" otherwise */
} hne_i_concept;

/* A unit that is counted of one thing only; where `word` is not NULL, if that stands behind it: "tons of cargo". */
typedef struct hne_i_unit_concept {
    const char *unit, *word, *concept;
} hne_i_unit_concept;

/* A word that names branches of one sector only, and what their measure is of: value added of manufacturing. */
typedef struct hne_i_branch {
    const char *word, *measure, *concept;
} hne_i_branch;

/* Two words that stand in one name and tell by themselves: the prices of food. */
typedef struct hne_i_told_by_two {
    const char *word, *other, *concept;
} hne_i_told_by_two;

/* A word in a list that stands for another concept beside the one it begins with: revenue and expenditure. */
typedef struct hne_i_told_beside {
    const char *word, *beside, *concept;
} hne_i_told_beside;

/* What has no amounts of money, and what they are of where it was named before them: tourists, what they spend. */
typedef struct hne_i_money_concept {
    const char *concept, *becomes;
} hne_i_money_concept;

/* A word that means the same as another in every phrase: revenues, revenue. */
typedef struct hne_i_same_word {
    const char *word, *as;
} hne_i_same_word;

/* A word that names the concept where that, or a part of it, is what the text is at: "investment in mining". */
typedef struct hne_i_told_by_word {
    const char *word, *concept;
} hne_i_told_by_word;

/* Words that narrow an indicator by nothing: all containers pass through ports; or to one that has a name of its own
 * (`becomes`, else NULL): what is sold in the countryside is rural retail sales. */
typedef struct hne_i_whole_word {
    const char *concept, *word, *becomes;
} hne_i_whole_word;

/* Those whose amounts per head are told; group: "" for all there are. */
typedef struct hne_i_people {
    const char *said, *group;
} hne_i_people;

enum { HNE_I_MOST_PARTS = 4 };

/* Some of its parts; all there are; some where the text says so: "revenue was 5 billion, of which taxes were 4". */
enum { HNE_I_PARTS_SOME, HNE_I_PARTS_ALL, HNE_I_PARTS_WHERE_SAID, HNE_I_PARTS_TOGETHER };

/* What a concept is made of. */
typedef struct hne_i_concept_parts {
    const char *whole, *name;
    uint8_t complete;      /* HNE_I_PARTS_* */
    uint8_t balance;       /* 1: the first part less the second */
    const char *parts[HNE_I_MOST_PARTS];  /* ended by NULL where there are fewer */
} hne_i_concept_parts;

/* A concept that is one divided by another: product per head. */
typedef struct hne_i_concept_quotient {
    const char *quotient, *numerator, *denominator;
} hne_i_concept_quotient;

/* A concept of another: investment in the secondary industry. */
typedef struct hne_i_concept_crossing {
    const char *head, *of, *becomes; /* head: "" where nothing but the word makes it */
    uint8_t goes_on;  /* 1: once the second is spoken of, the head by itself is this */
    const char *word; /* that stands for the head before "in": "investment in"; NULL if none does */
} hne_i_concept_crossing;

/* Trade and its two directions, in this order; and the word between each and those it is with. */
typedef enum hne_i_flow { HNE_I_TRADE, HNE_I_EXPORTS, HNE_I_IMPORTS, HNE_I_FLOW_COUNT } hne_i_flow;
typedef struct hne_i_trade_flow {
    const char *code, *preposition;
} hne_i_trade_flow;

/* What a concept or mode of trade in the name makes of a wider kind of platform. */
typedef struct hne_i_narrower_kind {
    const char *said, *kind, *becomes;
} hne_i_narrower_kind;

enum { HNE_I_MOST_APART = 14 };

/* Slices or partners of one indicator that do not overlap; together they are all of it where the group is complete. */
typedef struct hne_i_group_apart {
    const char *name;
    int is_complete;
    const char *members[HNE_I_MOST_APART + 1]; /* ended by NULL */
} hne_i_group_apart;

/* The first of the groups are those that trade. */
enum { HNE_I_TRADERS = 0 };

typedef struct hne_i_language {
    const char *tag;
    const hne_i_word_table *const *tables; /* ended by NULL; the first that has a phrase decides */
    const hne_i_word_table *const *policy_tables; /* likewise: what words are to platforms and initiatives */
    const hne_i_concept *concepts;
    const size_t *concept_count;
    const hne_i_concept_parts *parts;
    const size_t *part_count;
    const hne_i_concept_quotient *quotients;
    const size_t *quotient_count;
    const hne_i_concept_crossing *crossings;
    const size_t *crossing_count;
    const hne_i_trade_flow *flows; /* HNE_I_FLOW_COUNT of them */
    const hne_i_narrower_kind *narrower_kinds;
    const size_t *narrower_kind_count;
    const char *const *articles;  /* words that may stand within the name of an indicator, HNE_I_MOST_ARTICLES of them */
    const hne_i_same_word *same_words; /* ended by one of NULL */
    const char *per_head;         /* what names of amounts per head end with */
    const char *const *all_goods; /* words that name all that is traded; ended by NULL */
    const char *const *heads;     /* words that name who is counted; ended by NULL */
    const char *const *head_concepts; /* and concepts, the names of which are taken for such words: passengers; likewise */
    const char *const *rates;     /* words that name the rate of whatever it is held against; ended by NULL */
    const char *const *family_names; /* in small letters: behind one, a town's name is a person's; ended by NULL */
    const char *const *amounts;      /* words that name an amount by themselves, whatever it is of; ended by NULL */
    const hne_i_branch *branches; /* ended by one of NULL */
    const char *const *other_totals; /* concepts of which a share of the total may be of a wider total; ended by NULL */
    const char *const *sectors;      /* words in the name of an industry or of who owns firms; ended by NULL */
    const hne_i_told_by_word *told_by_word; /* ended by one of NULL */
    const hne_i_told_by_word *told_by_measure; /* measures, as they are named, that are of this; likewise */
    const hne_i_told_beside *told_beside; /* ended by one of NULL */
    const hne_i_told_by_word *told_by_partner; /* words that beside a partner are what was spoken of; ended by one of NULL */
    const hne_i_told_by_word *told_by_owner; /* words that tell by themselves where they are of a region: its revenue; likewise */
    const hne_i_told_by_two *told_by_two; /* ended by one of NULL */
    const hne_i_told_by_word *told_by_last; /* last words of names that tell by themselves: stamp tax; ended by one of NULL */
    const hne_i_told_by_word *told_by_unit; /* units, as codes, of which sectors have so much of this, where it is spoken of; likewise */
    const char *const *told_by_any;    /* concepts, growth of which is told of whatever is named: prices; ended by NULL */
    const char *const *told_by_use;    /* concepts, parts of which are told by what they are spent on: "on education"; likewise */
    const hne_i_told_by_word *part_by_measure; /* measures of which whatever has no indicator is a part: value added, of product; likewise */
    const char *const *told_by_sector; /* concepts that are told of those by their names alone; ended by NULL */
    const char *const *seats;        /* words for a city from which a region is governed; ended by NULL */
    const char *capital;             /* the area from which the nation's news are sent */
    const char *const *captions;     /* what a line that tells of a picture has; ended by NULL */
    const hne_i_unit_concept *unit_concepts; /* ended by one of NULL */
    const hne_i_money_concept *money_concepts; /* likewise */
    const hne_i_whole_word *whole_words;     /* likewise */
    const hne_i_people *people;      /* ended by one of NULL */
    const hne_i_group_apart *groups_apart;
    const size_t *group_apart_count;
} hne_i_language;

/* "Exceeded", "passed": a hedge that is a verb. */
static inline int hne_i_is_verb_of_hedge(const hne_i_entry *entry)
{
    return entry && entry->class_ == CLASS_HEDGE && entry->name && !strcmp(entry->name, "verb");
}

/* Whether a list of words, ended by NULL, has that one. */
static inline int hne_i_has_word(const char *const *words, const char *word)
{
    while (*words && strcmp(*words, word))
        words++;
    return *words != NULL;
}

/* The group that the name of a slice or a partner is one of; NULL if it is of none. */
const hne_i_group_apart *hne_i_group_with(const hne_i_language *language, const char *name);

/* Population, jobs: a level of it needs no unit. */
static inline int hne_i_counts_heads(const hne_i_concept *concept)
{
    return !strcmp(concept->unit, "COUNT");
}

extern const hne_i_language hne_i_english;

/* The language with that tag; NULL if there is none. */
const hne_i_language *hne_i_language_find(const char *tag);

/* A word as it is looked up: in lower case, zeros behind it. */
enum { HNE_I_LONGEST_WORD = 48 };
typedef struct hne_i_word {
    char letters[HNE_I_LONGEST_WORD];
    size_t length; /* HNE_I_LONGEST_WORD: too long to be known */
} hne_i_word;

/* What the words so far are: entries that end here, and with which words phrases may go on. */
typedef struct hne_i_node {
    const hne_i_entry *entry, *policy; /* NULL if none does; the second of the policy tables */
    uint64_t goes_on; /* a bit for each word of them, by its number: most that do not follow are told at once */
} hne_i_node;

enum { HNE_I_MOST_ARTICLES = 3 };

/* The tables made ready: words numbered, phrases in a tree. */
typedef struct hne_i_lexicon {
    const hne_i_language *language;
    struct hne_i_word_slot *words;
    struct hne_i_edge_slot *edges;
    hne_i_node *nodes; /* a word by itself is the node of its number; 0 is no phrase */
    size_t word_mask, edge_mask;
    uint32_t word_count, node_count;
    uint32_t articles[HNE_I_MOST_ARTICLES]; /* their numbers; 0 where there are fewer */
    const hne_i_concept **wholes; /* of each concept what it makes up; NULL where nothing */
} hne_i_lexicon;

/* 0 if memory ran out. */
int hne_i_lexicon_make(hne_i_lexicon *lexicon, const hne_i_language *language);
void hne_i_lexicon_clear(hne_i_lexicon *lexicon);
/* Number of a word; 0 if no phrase has it. */
uint32_t hne_i_lexicon_word(const hne_i_lexicon *lexicon, const hne_i_word *word);
uint32_t hne_i_lexicon_edge(const hne_i_lexicon *lexicon, uint32_t node, uint32_t word);

static inline uint64_t hne_i_lexicon_bit(uint32_t word)
{
    return UINT64_C(1) << word % 64;
}

/* From a node (0: the root) by a word; 0 if no phrase goes on so. */
static inline uint32_t hne_i_lexicon_step(const hne_i_lexicon *lexicon, uint32_t node, uint32_t word)
{
    if (!node)
        return word;
    return word && lexicon->nodes[node].goes_on & hne_i_lexicon_bit(word) ? hne_i_lexicon_edge(lexicon, node, word) : 0;
}

static inline int hne_i_lexicon_is_article(const hne_i_lexicon *lexicon, uint32_t word)
{
    return word && (word == lexicon->articles[0] || word == lexicon->articles[1] || word == lexicon->articles[2]);
}

/* Entry that ends in the node; NULL if none does. */
static inline const hne_i_entry *hne_i_lexicon_entry(const hne_i_lexicon *lexicon, uint32_t node)
{
    return lexicon->nodes[node].entry;
}

static inline const hne_i_entry *hne_i_lexicon_policy(const hne_i_lexicon *lexicon, uint32_t node)
{
    return lexicon->nodes[node].policy;
}

/* What the concept makes up, as exports do trade; NULL if nothing. */
static inline const hne_i_concept *hne_i_lexicon_whole(const hne_i_lexicon *lexicon, const hne_i_concept *part)
{
    return part ? lexicon->wholes[part - lexicon->language->concepts] : NULL;
}

/* Whether two codes are the same; most are told apart by their first letters. */
static inline int hne_i_same_code(const char *a, const char *b)
{
    return a[0] == b[0] && !strcmp(a, b);
}

/* Concept with that code; NULL if there is none. */
const hne_i_concept *hne_i_concept_find(const hne_i_language *language, const char *code);
/* Trade, exports or imports. */
const hne_i_concept *hne_i_concept_of_flow(const hne_i_language *language, hne_i_flow flow);
/* Which of them the concept is; HNE_I_FLOW_COUNT if none. */
hne_i_flow hne_i_flow_of(const hne_i_language *language, const hne_i_concept *concept);

#endif
