/* SPDX-License-Identifier: MIT */
/* English, put together. Where two tables have the same phrase, the first decides. */
#include "release/english.h"

static const hne_i_word_table *const tables[] = {
    &hne_i_english_periods, &hne_i_english_units, &hne_i_english_multipliers, &hne_i_english_hedges,
    &hne_i_english_trade, &hne_i_english_economy, &hne_i_english_people, &hne_i_english_money, &hne_i_english_actors,
    &hne_i_english_areas, &hne_i_english_partners, &hne_i_english_prefectures, &hne_i_english_zones,
    &hne_i_english_counties, &hne_i_english_numbers,
    &hne_i_english_verbs, &hne_i_english_changes, &hne_i_english_reports, &hne_i_english_sources, &hne_i_english_actions,
    &hne_i_english_particles, &hne_i_english_empty, &hne_i_english_names, NULL,
};

static const hne_i_word_table *const policy_tables[] = {&hne_i_english_platforms, &hne_i_english_zone_platforms, &hne_i_english_initiatives, NULL};

const hne_i_language hne_i_english = {
    .tag = "en",
    .tables = tables,
    .policy_tables = policy_tables,
    .concepts = hne_i_english_concept_list,
    .concept_count = &hne_i_english_concept_count,
    .parts = hne_i_english_concept_parts,
    .part_count = &hne_i_english_concept_parts_count,
    .quotients = hne_i_english_concept_quotients,
    .quotient_count = &hne_i_english_concept_quotient_count,
    .crossings = hne_i_english_concept_crossings,
    .crossing_count = &hne_i_english_concept_crossing_count,
    .flows = hne_i_english_flows,
    .narrower_kinds = hne_i_english_narrower_kinds,
    .narrower_kind_count = &hne_i_english_narrower_kind_count,
    .articles = hne_i_english_articles,
    .same_words = hne_i_english_same_words,
    .per_head = "per head",
    .all_goods = hne_i_english_all_goods,
    .heads = hne_i_english_heads,
    .rates = hne_i_english_rates,
    .family_names = hne_i_english_family_names,
    .amounts = hne_i_english_amounts,
    .branches = hne_i_english_branches,
    .sectors = hne_i_english_sectors,
    .told_by_word = hne_i_english_told_by_word,
    .told_by_measure = hne_i_english_told_by_measure,
    .told_beside = hne_i_english_told_beside,
    .told_by_two = hne_i_english_told_by_two,
    .told_by_last = hne_i_english_told_by_last,
    .told_by_any = hne_i_english_told_by_any,
    .told_by_use = hne_i_english_told_by_use,
    .part_by_measure = hne_i_english_part_by_measure,
    .told_by_sector = hne_i_english_told_by_sector,
    .seats = hne_i_english_seats,
    .capital = "Beijing",
    .captions = hne_i_english_captions,
    .unit_concepts = hne_i_english_unit_concepts,
    .money_concepts = hne_i_english_money_concepts,
    .whole_words = hne_i_english_whole_words,
    .people = hne_i_english_people_groups,
    .groups_apart = hne_i_english_groups_apart,
    .group_apart_count = &hne_i_english_group_apart_count,
};
