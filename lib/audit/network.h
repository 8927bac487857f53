/* SPDX-License-Identifier: MIT */
/* The network of an audit: claims (statements, or statements as a repair would
 * have them) bear on quantities, and relations tie quantities together. */
#ifndef HNE_AUDIT_NETWORK_H
#define HNE_AUDIT_NETWORK_H

#include "base/vector.h"

#include <hunanecon/audit.h>
#include <hunanecon/figure.h>
#include <hunanecon/profile.h>

#include <stdint.h>

#define HNE_I_NONE UINT32_MAX

/* What is observed and what is aimed at never meet in a relation. */
typedef enum hne_i_world { WORLD_OBSERVED, WORLD_EXPECTED } hne_i_world;

/* A statement as the audit takes it; a repair changes a copy. */
typedef struct hne_i_claim {
    uint32_t statement; /* index in the profile */
    uint32_t indicator, reference;
    uint32_t quantity;  /* what it bears on; HNE_I_NONE if nothing */
    uint32_t next;      /* next claim on the same quantity */
    hne_period period, base;
    hne_figure figure;
    hne_unit currency;  /* of a growth: as stated, or as resolved */
    const hne_source *source;
    uint8_t aspect, basis, prices, world, certain;
    uint8_t disabled;   /* set aside: it stands accused in a finding */
    uint8_t silent;     /* bears on its quantity without saying what it is */
} hne_i_claim;

typedef enum hne_i_quantity_kind {
    QUANTITY_LEVEL,
    QUANTITY_REPRICED, /* a level at the prices of another period, the key's base */
    QUANTITY_CHANGE,
    QUANTITY_GROWTH,
    QUANTITY_GAP,
    QUANTITY_RELATIVE_GAP,
    QUANTITY_SHARE,
    QUANTITY_SHARE_CHANGE,
    QUANTITY_CONTRIBUTION,       /* change of a part over the base of the whole */
    QUANTITY_CONTRIBUTION_SHARE, /* change of a part over the change of the whole */
    QUANTITY_RANK,
    QUANTITY_GROWTH_RANK,
    QUANTITY_CONSTANT
} hne_i_quantity_kind;

/* Names a quantity; no padding, so that keys can be hashed and compared as bytes. */
typedef struct hne_i_key {
    uint32_t indicator, reference;
    hne_period period, base;
    hne_unit unit; /* of a level or change; of a growth, the currency that grew */
    uint8_t kind, prices, world, annual;
} hne_i_key;

typedef struct hne_i_quantity {
    hne_i_key key;
    uint32_t claim;       /* first claim on it */
    uint32_t component;
    uint32_t last_event;  /* of the propagation that runs */
    uint32_t narrowed;    /* how often, to stop slow convergence */
    hne_interval bounds;  /* what its nature allows */
    hne_interval domain;  /* what all relations so far allow */
    double finest;        /* width of the most precise of the claims, read strictly */
    uint8_t known;        /* stated, or determined by stated ones */
    uint8_t derived;      /* a twin in another currency: never reported */
} hne_i_quantity;

/* The few forms of arithmetic behind all relations; q0, q1, ... are members. */
typedef enum hne_i_operation {
    OPERATION_SUM,       /* q0 = sum of sign_i q_i, times (1 + constant) */
    OPERATION_SUM_BELOW, /* q0 >= sum of q_i */
    OPERATION_BELOW,     /* q0 <= q1 */
    OPERATION_GROWTH,    /* q0 = q1 (1 + q2)^constant */
    OPERATION_PRODUCT,   /* q0 = q1 q2 constant */
    OPERATION_SCALE,     /* q0 = q1 constant */
    OPERATION_BETWEEN,   /* q0 between the least and the greatest of the others, give or take the constant */
    OPERATION_WEIGHTED,  /* q0 = mean of growths q1, q3, ... of levels q2, q4, ..., give or take the constant */
    OPERATION_RANK       /* q0 is the place of q1 among q1, q2, ... */
} hne_i_operation;

typedef struct hne_i_member {
    uint32_t quantity;
    int32_t sign;
} hne_i_member;

typedef struct hne_i_relation {
    uint32_t first, count; /* members */
    uint8_t operation;
    uint8_t kind;          /* hne_relation */
    uint8_t queued, active; /* in the queue; in the set that is propagated */
    uint8_t role;          /* see survey.c */
    uint8_t strict;        /* demanded under the strict reading alone, and no test of its own */
    hne_interval constant; /* exponent, factor, rate, or slack */
} hne_i_relation;

/* A narrowing: which relation narrowed which quantity. */
typedef struct hne_i_event {
    uint32_t quantity, relation;
    uint32_t previous; /* event before it on the same quantity */
} hne_i_event;

/* Two claims of one amount, the second in another currency right behind the first. */
typedef struct hne_i_restated {
    uint32_t original, again;
} hne_i_restated;

/* What is known of regions without being stated: looked at last, when arithmetic is done with, one after the other. */
typedef enum hne_i_knowledge { KNOWLEDGE_OF_NOTHING, KNOWLEDGE_OF_LEVELS, KNOWLEDGE_OF_PROPORTIONS } hne_i_knowledge;

/* Units that levels are stated in; a profile has a handful. */
enum { HNE_I_MOST_UNITS = 16 };

typedef struct hne_i_network {
    const hne_profile *profile;
    const hne_policy *policy;
    hne_reading reading;
    HNE_I_VECTOR(hne_i_claim) claims;
    HNE_I_VECTOR(hne_i_quantity) quantities;
    HNE_I_VECTOR(hne_i_relation) relations;
    HNE_I_VECTOR(hne_i_member) members;
    HNE_I_VECTOR(hne_i_event) events;
    HNE_I_VECTOR(hne_i_restated) restated;
    HNE_I_VECTOR(hne_i_member) scratch; /* for members of a relation in the making */
    hne_unit units[HNE_I_MOST_UNITS];
    size_t unit_count;
    uint32_t *slots;            /* hash of quantities by key */
    size_t slot_count;
    uint32_t *levels;           /* quantities that are levels, in order of key */
    size_t level_count;
    int32_t last_certain_month; /* no later period is known to be of its year for certain */
    hne_i_knowledge knowledge;  /* what counts beside arithmetic */
    uint32_t *use_first, *uses; /* relations of each quantity */
    uint32_t *queue;            /* of relations, as long as there are any */
    int failed;                 /* memory ran out while building */
} hne_i_network;

void hne_i_network_init(hne_i_network *network, const hne_profile *profile, const hne_policy *policy);
void hne_i_network_clear(hne_i_network *network);
/* Adds a claim; call before hne_i_network_build(). */
void hne_i_network_claim(hne_i_network *network, const hne_i_claim *claim);
/* Makes quantities and relations of the claims; 0 if memory ran out. */
int hne_i_network_build(hne_i_network *network);

/* The quantity of that key, made if it is not there; HNE_I_NONE if memory ran out. */
uint32_t hne_i_network_quantity(hne_i_network *network, const hne_i_key *key);
/* The same, but HNE_I_NONE if it is not there. */
uint32_t hne_i_network_find(const hne_i_network *network, const hne_i_key *key);
/* A quantity like that key which is known to lie within `value`; it is never reported. HNE_I_NONE if memory ran out. */
uint32_t hne_i_network_constant(hne_i_network *network, hne_i_key key, hne_interval value);
/* The key of a level at current prices beside the growth of that key. */
hne_i_key hne_i_key_of_level(const hne_i_key *growth, hne_period period, hne_unit unit);
/* Whether the indicator at that index is one of the parts. */
int hne_i_has_part(const hne_breakdown *breakdown, uint32_t indicator);
/* Relation over members given; nothing where one of them is HNE_I_NONE. */
void hne_i_network_relate(hne_i_network *network, hne_relation kind, hne_i_operation operation,
                          const hne_i_member *members, size_t count, hne_interval constant);
/* Room for so many members, good until the next call; NULL if memory ran out. */
hne_i_member *hne_i_network_scratch(hne_i_network *network, size_t count);
/* Whether the relation counts with the network's knowledge. */
int hne_i_network_counts(const hne_i_network *network, const hne_i_relation *relation);
/* What of regions is known by it; KNOWLEDGE_OF_NOTHING where it is arithmetic. */
hne_i_knowledge hne_i_knowledge_of(const hne_i_relation *relation);
const hne_i_member *hne_i_network_members(const hne_i_network *network, uint32_t relation);
/* Sorts the levels there are so far into network->levels; 0 if memory ran out. */
int hne_i_network_sort_levels(hne_i_network *network);
/* The middle of what is known up to a factor. */
double hne_i_middle_of_size(hne_interval size);
/* 1 if two levels differ in nothing but their period. */
int hne_i_same_series(const hne_i_key *a, const hne_i_key *b);

/* claims.c: what a claim says, and of which quantity. */
void hne_i_claim_of_statement(const hne_statement *statement, hne_i_claim *claim);
hne_interval hne_i_claim_enclosure(const hne_i_network *network, const hne_i_claim *claim, hne_reading reading);
/* Makes the claim's quantity and the relations it demands by itself. */
void hne_i_relate_claims(hne_i_network *network);

/* rates.c: range of the price of one `base` in `quote`; 0 if none is known for the period. */
int hne_i_plausible_rate(hne_unit base, hne_unit quote, hne_period period, hne_interval *out);
/* What was long ago is converted at the rates of the day, too: at those of the sources of a quantity, and of any
 * time where a source has no date. */
void hne_i_add_rates_of_sources(const hne_i_network *network, uint32_t quantity, hne_unit base, hne_unit quote,
                                hne_interval *rate);

/* relate_*.c: one family of relations each. */
void hne_i_relate_currencies(hne_i_network *network);
void hne_i_relate_restated(hne_i_network *network);
void hne_i_relate_conversions(hne_i_network *network);
void hne_i_relate_prices(hne_i_network *network);
void hne_i_relate_quotients(hne_i_network *network);
void hne_i_relate_parts(hne_i_network *network);
/* known_rates.c: what is known of a growth, a share or a ratio by its nature, and of regions. */
hne_interval hne_i_known_rate(const hne_i_network *network, const hne_i_key *key);
void hne_i_relate_periods(hne_i_network *network);
void hne_i_relate_published(hne_i_network *network);
void hne_i_relate_proportions(hne_i_network *network);
/* Whether the source converts all its other amounts, more than one, at about one rate. */
int hne_i_other_rates_agree(const hne_i_network *network, uint32_t original, uint32_t again);
/* For each claim, whether it restates another in another currency; the caller's to free. NULL if memory ran out. */
uint8_t *hne_i_mark_restating(hne_i_network *network);
/* Whether all claims on it do: they stand and fall with the others. */
int hne_i_only_restates(const hne_i_network *network, const hne_i_quantity *quantity, const uint8_t *restates);
/* Whether it is the level of something at current prices, neither aimed at nor a twin. */
int hne_i_is_level_that_was(const hne_i_quantity *quantity);
/* The level of that key; if it is stated in another currency only, its twin by
 * the published range of rates; HNE_I_NONE if it is not there at all. */
uint32_t hne_i_level_in(hne_i_network *network, const hne_i_key *key);

#endif
