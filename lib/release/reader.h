/* SPDX-License-Identifier: MIT */
/* The state of a reading, and its steps: a sentence becomes items, items are
 * joined to quantities and periods, and these are put together as statements. */
#ifndef HNE_RELEASE_READER_H
#define HNE_RELEASE_READER_H

#include "base/error.h"
#include "base/vector.h"
#include "release/tokens.h"

#include <hunanecon/release.h>

/* A quantity of the text, as it is handed to the caller. */
typedef struct hne_i_found {
    uint32_t begin, length, number;
    hne_figure figure;
    const hne_statement *statement;
    uint8_t unread; /* hne_unread */
    uint8_t flaw;   /* hne_unread: of print, though it may be read */
} hne_i_found;

struct hne_release {
    hne_profile *profile;
    hne_source *source;
    char *area;
    int32_t date_is_assumed;
    size_t unread_count;
    HNE_I_VECTOR(hne_i_found) quantities;
};

/* A phrase of a sentence, or what phrases were joined to. */
typedef struct hne_i_item {
    uint32_t first, last;  /* tokens */
    uint32_t begin, end;   /* bytes in the text */
    uint16_t class_;       /* hne_i_class */
    int16_t value;
    uint16_t flags;        /* of its first token; TOKEN_POSSESSIVE of its last */
    const hne_i_entry *entry; /* NULL for words of no table and for punctuation */
    const hne_i_entry *policy; /* what it is to platforms and initiatives; NULL if nothing */
    uint32_t quantity;     /* of CLASS_QUANTITY: place in the sentence's quantities */
    hne_period period;     /* of CLASS_PERIOD, CLASS_DATE (value: the day); of a basis, what it is measured from */
} hne_i_item;

static inline int hne_i_is_definite(const hne_i_item *item)
{
    return item->class_ == CLASS_EMPTY && item->entry && item->entry->value == HNE_I_EMPTY_DEFINITE;
}

typedef HNE_I_VECTOR(hne_i_item) hne_i_items;

enum { QUANTITY_IN_WORDS = 1, QUANTITY_RANGE_LOW = 2, QUANTITY_RANGE_HIGH = 4, QUANTITY_MULTIPLE = 8, QUANTITY_RANK = 16, QUANTITY_SIGNED = 32,
       QUANTITY_OF_THREE = 64 /* of three shares with colons between them */ };

/* Sentences that were looked at and are still to be read. */
typedef struct hne_i_kept {
    hne_i_sentence sentence; /* its tokens are with those of the others */
    size_t first_token, first_item;
} hne_i_kept;

typedef struct hne_i_head {
    HNE_I_VECTOR(hne_i_kept) sentences;
    hne_i_tokens tokens;
    hne_i_items items;
    size_t next;            /* of the sentences, the one to be read */
    hne_i_text_reader rest; /* what comes after them */
} hne_i_head;

/* A quantity of the sentence: a number with what goes with it. */
typedef struct hne_i_quantity_item {
    uint32_t item;   /* its place among the items */
    uint32_t number; /* first byte of the number */
    hne_figure figure;
    uint8_t kind;    /* hne_unit_kind of its unit: asked for more often than any other thing */
    uint8_t flags, unread;
    uint8_t flaw;    /* hne_unread, of what is read nevertheless */
    uint32_t found;  /* place in the release's list once it is there */
} hne_i_quantity_item;

/* What is carried from one sentence to the next. */
/* What a period is, as its item's value has it: up to its end; of a year that is not quite sure; spoken of by the way. */
enum { HNE_I_PERIOD_ENDED = 1, HNE_I_PERIOD_VAGUE = 2, HNE_I_PERIOD_ALONE = 3 };

typedef struct hne_i_times {
    hne_date release;   /* what "last year" is reckoned from; year 0: not known */
    hne_period current; /* last period that was spoken of; invalid at first */
    hne_period month;   /* last single month that was spoken of, if by the way; invalid at first */
    int32_t year;       /* last year that was named; 0 at first */
    int is_named_year; /* the release has no date: its year is the last that the text names */
    int is_year_over;  /* that year is named as a whole alone: "in 2011" */
} hne_i_times;

typedef struct hne_i_reader {
    hne_i_lexicon lexicon;
    hne_release *release;
    const char *bytes;
    size_t length;
    hne_i_text_reader text;
    hne_i_head head;
    hne_i_sentence sentence;
    hne_i_items items;
    HNE_I_VECTOR(hne_i_quantity_item) quantities;
    hne_i_times times;
    int is_respective;  /* whether the sentence says "respectively" */
    const char *area;   /* of what names no other */
    const char *province; /* that a city or a zone the text is about lies in; NULL of others */
    int province_is_unnamed; /* the text has no name for it */
    const char *city;     /* the same of a zone */
    struct hne_i_topic *topic;
    struct hne_i_policy *policy;
    hne_status status;  /* the first failure */
    hne_error *error;
} hne_i_reader;

/* sentences.c: the text sentence by sentence, each in reader->sentence and, as
 * items, in reader->items; 0 at the end of the text, -1 if memory ran out. The
 * head is gone through first; after rewinding, the text is read from its begin.
 * Opening gives 0 if memory ran out. */
int hne_i_open_text(hne_i_reader *reader);
int hne_i_next_of_head(hne_i_reader *reader);
void hne_i_rewind_text(hne_i_reader *reader);
int hne_i_next_items(hne_i_reader *reader);
void hne_i_close_text(hne_i_reader *reader);
/* days.c: whether the number at `at` is a day; then it is no quantity any more. */
int hne_i_pass_day(hne_i_reader *reader, size_t at);
/* ranks.c: "ranked 15th", "the second largest": whether the ordinal at `at` states a place. */
int hne_i_states_a_place(const hne_i_reader *reader, size_t at);
/* items.c: tokens to items by the longest phrase that the lexicon has; 0 if memory ran out. */
int hne_i_make_items(hne_i_reader *reader);
/* Drops items that were taken into others. */
void hne_i_close_gaps(hne_i_reader *reader);
/* Makes items [first, last] one of that class; the others are gone. */
hne_i_item *hne_i_join_items(hne_i_reader *reader, size_t first, size_t last, hne_i_class class_);
/* "its", "whose", "their": a pronoun, or a whole that has one. */
static inline int hne_i_is_owner(const hne_i_item *item)
{
    return item->value == PRONOUN_OWNER || item->value == PRONOUN_OWNERS;
}

static inline hne_i_class hne_i_class_at(const hne_i_reader *reader, size_t item)
{
    return item < reader->items.count ? (hne_i_class)reader->items.items[item].class_ : CLASS_NONE;
}

/* Whether an item was of the class when the sentence was made of items: what
 * needs one does not have to look for it where there is none. */
static inline int hne_i_has_class(const hne_i_reader *reader, hne_i_class class_)
{
    return reader->sentence.classes[class_ / 64] >> class_ % 64 & 1;
}

/* The class that it has to platforms and initiatives: that of their tables, or its own. */
static inline hne_i_class hne_i_role_at(const hne_i_reader *reader, size_t item)
{
    const hne_i_entry *policy = item < reader->items.count ? reader->items.items[item].policy : NULL;
    return policy ? (hne_i_class)policy->class_ : hne_i_class_at(reader, item);
}

/* periods.c: joins dates and periods and resolves them against the times. */
void hne_i_join_periods(hne_i_reader *reader);
/* quantities.c: joins hedge, number, multiplier and unit; 0 if memory ran out. */
int hne_i_join_quantities(hne_i_reader *reader);
/* amount_pieces.c: takes what is counted in smaller pieces behind the figure, from the item at `at` on, and tells whether
 * there is any. */
int hne_i_take_further_amounts(hne_i_reader *reader, size_t *at, hne_figure *figure);
/* Whether a bare number looks like a year, and means nothing else by itself. */
int hne_i_is_bare_year(const hne_i_token *token);
/* The last piece of a number that is in pieces, "8 12 1 yuan"; the item at `at` if it is whole. */
size_t hne_i_last_piece(const hne_i_reader *reader, size_t at);
/* quantity_lists.c: multiplier and unit that stand with the last of a list; commas around a share that say nothing. */
void hne_i_share_units(hne_i_reader *reader);
void hne_i_pass_commas_of_shares(hne_i_reader *reader);
/* document.c: date, title and region of the text, where they were not told. */
void hne_i_survey_document(hne_i_reader *reader, hne_date *date, const char **area, uint32_t title[2]);
/* statements.c: statements of the sentence into the profile. */
void hne_i_read_sentence(hne_i_reader *reader);

#endif
