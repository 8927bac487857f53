/* SPDX-License-Identifier: MIT */
/* English: the tables of its words, by what they are about. */
#ifndef HNE_RELEASE_ENGLISH_H
#define HNE_RELEASE_ENGLISH_H

#include "release/lexicon.h"

extern const hne_i_word_table hne_i_english_areas;      /* the nation, provinces, cities; what stands for them */
extern const hne_i_word_table hne_i_english_partners;   /* countries, organisations */
extern const hne_i_word_table hne_i_english_prefectures; /* cities and prefectures below the provinces */
extern const hne_i_word_table hne_i_english_zones;       /* new areas of the nation */
extern const hne_i_word_table hne_i_english_zone_platforms; /* the same, as what was approved */
extern const hne_i_word_table hne_i_english_counties;   /* cities at county level */
extern const hne_i_word_table hne_i_english_trade;      /* names of indicators: trade, capital, contracts */
extern const hne_i_word_table hne_i_english_economy;    /* names of indicators: all others */
extern const hne_i_word_table hne_i_english_people;     /* population, incomes, jobs, travellers */
extern const hne_i_word_table hne_i_english_money;      /* names of indicators: money and banks */
extern const hne_i_word_table hne_i_english_property;   /* names of indicators: housing */
extern const hne_i_word_table hne_i_english_actors;     /* who trades, by which means */
extern const hne_i_word_table hne_i_english_hedges;
extern const hne_i_word_table hne_i_english_multipliers;
extern const hne_i_word_table hne_i_english_units;
extern const hne_i_word_table hne_i_english_numbers;    /* and fractions, ordinals, multiples */
extern const hne_i_word_table hne_i_english_names;      /* after which a number is no quantity */
extern const hne_i_word_table hne_i_english_periods;
extern const hne_i_word_table hne_i_english_verbs;      /* levels, shares, ranks, comparisons */
extern const hne_i_word_table hne_i_english_changes;
extern const hne_i_word_table hne_i_english_reports;    /* how sure figures are, and at which prices */
extern const hne_i_word_table hne_i_english_sources;    /* who tells figures, and verbs of telling */
extern const hne_i_word_table hne_i_english_actions;    /* verbs that state nothing */
extern const hne_i_word_table hne_i_english_particles;  /* prepositions, conjunctions, pronouns */
extern const hne_i_word_table hne_i_english_empty;      /* words that add nothing */
extern const hne_i_word_table hne_i_english_platforms;
extern const hne_i_word_table hne_i_english_initiatives;

extern const hne_i_concept hne_i_english_concept_list[];
extern const size_t hne_i_english_concept_count;
extern const hne_i_concept_parts hne_i_english_concept_parts[];
extern const size_t hne_i_english_concept_parts_count;
extern const hne_i_concept_quotient hne_i_english_concept_quotients[];
extern const size_t hne_i_english_concept_quotient_count;
extern const hne_i_concept_crossing hne_i_english_concept_crossings[];
extern const size_t hne_i_english_concept_crossing_count;
extern const hne_i_trade_flow hne_i_english_flows[];
extern const hne_i_narrower_kind hne_i_english_narrower_kinds[];
extern const size_t hne_i_english_narrower_kind_count;
extern const char *const hne_i_english_all_goods[];
extern const char *const hne_i_english_heads[];
extern const char *const hne_i_english_head_concepts[];
extern const char *const hne_i_english_rates[];
extern const char *const hne_i_english_family_names[];
extern const char *const hne_i_english_captions[];
extern const char *const hne_i_english_amounts[];
extern const char *const hne_i_english_articles[HNE_I_MOST_ARTICLES];
extern const hne_i_same_word hne_i_english_same_words[];
extern const char *const hne_i_english_seats[];
extern const char *const hne_i_english_sectors[];
extern const hne_i_branch hne_i_english_branches[];
extern const char *const hne_i_english_told_by_sector[];
extern const hne_i_told_by_word hne_i_english_told_by_word[];
extern const hne_i_told_by_word hne_i_english_told_by_measure[];
extern const hne_i_told_by_word hne_i_english_part_by_measure[];
extern const hne_i_told_beside hne_i_english_told_beside[];
extern const hne_i_told_by_word hne_i_english_told_by_partner[];
extern const hne_i_told_by_word hne_i_english_told_by_owner[];
extern const hne_i_told_by_two hne_i_english_told_by_two[];
extern const hne_i_told_by_word hne_i_english_told_by_last[];
extern const hne_i_told_by_word hne_i_english_told_by_unit[];
extern const char *const hne_i_english_told_by_any[];
extern const char *const hne_i_english_other_totals[];
extern const char *const hne_i_english_told_by_use[];
extern const hne_i_unit_concept hne_i_english_unit_concepts[];
extern const hne_i_money_concept hne_i_english_money_concepts[];
extern const hne_i_whole_word hne_i_english_whole_words[];
extern const hne_i_people hne_i_english_people_groups[];
extern const hne_i_group_apart hne_i_english_groups_apart[];
extern const size_t hne_i_english_group_apart_count;

#endif
