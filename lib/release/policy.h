/* SPDX-License-Identifier: MIT */
/* Platforms and initiatives: what a sentence tells of them beside its figures. */
#ifndef HNE_RELEASE_POLICY_H
#define HNE_RELEASE_POLICY_H

#include "base/text.h"
#include "release/reader.h"

enum { HNE_I_PLACE_SIZE = 96, HNE_I_MOST_COUNTS = 4 };

/* A noun phrase that names a platform. Places are those of items, ends past the last. */
typedef struct hne_i_mention {
    size_t begin;       /* with article, count and batch */
    size_t first, end;  /* the name, without the level before it */
    size_t head;        /* its kind */
    size_t tail;        /* past where it is and who approved it */
    const char *kind;
    uint8_t flags;      /* HNE_I_KIND_* of its kind */
    uint8_t level;      /* hne_platform_level */
    uint8_t has_words;  /* that tell it from others of its kind */
    uint8_t is_ruled;   /* a preposition before it makes it a part of another phrase */
    uint8_t is_definite;/* "the zone": was spoken of before */
    uint8_t is_ordinal; /* "the first zone" */
    uint8_t has_area;   /* in its name */
    int64_t units, batch;
    char place[HNE_I_PLACE_SIZE]; /* "" if it names none */
    size_t counts[HNE_I_MOST_COUNTS]; /* quantities that it took in */
    size_t count_count;
} hne_i_mention;

/* What is kept from one sentence to the next. */
typedef struct hne_i_policy {
    hne_date date;                  /* the last one in the paragraph; year 0 if there was none */
    HNE_I_VECTOR(hne_platform *) platforms; /* that the text told of, in its order, with... */
    HNE_I_VECTOR(uint32_t) places;  /* ...where it did */
    hne_initiative *strategy;       /* the last one; NULL if there was none */
    hne_initiative *head;           /* whose actions are being listed; NULL if none are */
    hne_initiative *counted;        /* the last one that was said to have so many */
    int64_t listed;                 /* number of the last action */
    int32_t since_head;             /* sentences that told of no action since then */
    int32_t on_mechanisms;          /* the paragraph is about mechanisms */
    uint32_t outcome;               /* byte from which on the text tells what the strategy brought; 0 if nowhere */
} hne_i_policy;

void hne_i_policy_clear(hne_i_policy *policy);

/* policy.c: reads a sentence, after its statements; once all is read, ties
 * initiatives to platforms and indicators. What failed is in reader->status. */
void hne_i_read_policy(hne_i_reader *reader);
void hne_i_relate_policy(hne_i_reader *reader);
/* Remembers the first failure; 1 if there was none. */
int hne_i_policy_succeeds(hne_i_reader *reader, hne_status status);
/* The text of the items, with single spaces. */
void hne_i_add_item_text(hne_i_text *text, const hne_i_reader *reader, size_t first, size_t end);
/* Adds the words of an item in small letters, each after a space. */
void hne_i_add_item_words(hne_i_text *words, const hne_i_reader *reader, size_t item);
/* Code of at most 255 bytes; "" in `code` if memory ran out. */
void hne_i_end_code(hne_i_text *text, char code[256]);
/* The day, month or year that an item names; year 0 if it names none or a longer time. */
hne_date hne_i_date_of_item(const hne_i_reader *reader, size_t item);
/* Span of the bytes [begin, end), cut to what a span can hold. */
hne_span hne_i_policy_span(const hne_i_reader *reader, uint32_t begin, uint32_t end);
/* A quantity that a platform or an initiative took in is not unread. */
void hne_i_take_count(hne_i_reader *reader, size_t item);
/* Its value, if it counts something exactly, in digits or words; 0 if not. */
int64_t hne_i_count_at(const hne_i_reader *reader, size_t item);

/* mentions.c */
/* Whether an item can stand within a name before its head. */
int hne_i_stands_in_name(const hne_i_reader *reader, size_t item);
/* First item of the name that ends with `head`, not before `bound`. */
size_t hne_i_name_begins(const hne_i_reader *reader, size_t head, size_t bound);
/* Past the last item of what "for" or "of" at `at` adds to a name. */
size_t hne_i_complement_ends(const hne_i_reader *reader, size_t at);
/* The mention whose kind is the item at `head`; 0 if it is none. */
int hne_i_mention_at(const hne_i_reader *reader, size_t head, hne_i_mention *out);
/* The mention that begins with, or ends before, the item; 0 if none does. */
int hne_i_mention_from(const hne_i_reader *reader, size_t begin, hne_i_mention *out);
int hne_i_mention_before(const hne_i_reader *reader, size_t tail, hne_i_mention *out);
/* Likewise; if no table has it, the words themselves, if all are capitalised. */
int hne_i_name_place(const hne_i_reader *reader, size_t first, size_t end, char place[HNE_I_PLACE_SIZE]);
/* Past the names of regions and other capitalised words from `first` on. */
size_t hne_i_place_ends(const hne_i_reader *reader, size_t first);
/* Whether the places [first, end) are several, which no single one stands for. */
int hne_i_is_list_of_places(const hne_i_reader *reader, size_t first, size_t end);
/* Whether a kind says by itself what the concept in its name does. */
int hne_i_kind_says(const hne_i_reader *reader, const char *kind, const char *concept);
/* Region named by the items [first, end): the narrowest, with the part of it
 * that is meant ("South Hunan"); 0 if they name none. */
int hne_i_place_in(const hne_i_reader *reader, size_t first, size_t end, char place[HNE_I_PLACE_SIZE]);

/* platforms.c, initiatives.c, mechanisms.c: one sentence each. */
void hne_i_read_platforms(hne_i_reader *reader);
void hne_i_read_initiatives(hne_i_reader *reader);
void hne_i_read_mechanisms(hne_i_reader *reader);
/* An initiative with that code and title, made if there is none; NULL if
 * memory ran out. */
hne_initiative *hne_i_policy_initiative(hne_i_reader *reader, const char *code, const char *title,
                                        hne_initiative_kind kind, hne_span span);

#endif
