/* SPDX-License-Identifier: MIT */
/* Something that happens to platforms: a verb and what it is said with. */
#ifndef HNE_RELEASE_PLATFORM_EVENT_H
#define HNE_RELEASE_PLATFORM_EVENT_H

#include "release/policy.h"

/* A stretch of items, ends past the last. */
typedef struct hne_i_stretch {
    size_t first, end;
} hne_i_stretch;

/* A verb and what it is said with. */
typedef struct hne_i_platform_event {
    hne_i_reader *reader;
    size_t group, verb;   /* its auxiliaries begin at `group` */
    hne_platform_status status;
    int takes;
    int is_passive, is_planned, is_infinitive;
    hne_i_stretch holder; /* what is named to be something; empty if nothing is */
    int64_t held;         /* how many holders there are, if it is said; 0 otherwise */
    int is_title, is_carried; /* the holder is that of the verb before */
} hne_i_platform_event;

static inline const hne_i_item *hne_i_platform_item(const hne_i_reader *reader, size_t at)
{
    return &reader->items.items[at];
}

/* platforms.c: whether the item parts clauses, and where the clause around one begins. */
int hne_i_parts_clauses(const hne_i_reader *reader, size_t at);
size_t hne_i_clause_around(const hne_i_reader *reader, size_t at);
/* Nothing but a region, with what tells its place. */
int hne_i_is_bare_area(const hne_i_reader *reader, hne_i_stretch of);

/* platform_facts.c: adds the platform that the event and the mention tell of to the profile, with
 * when, where and by whom; or what they tell anew of one that it has. */
void hne_i_state_platform(const hne_i_platform_event *of, hne_i_mention *mention);

#endif
