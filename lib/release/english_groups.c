/* SPDX-License-Identifier: MIT */
/* English: who trades, how and with whom. One name for those that are called
 * differently, and those that do not overlap, so that together they are at
 * most the whole. */
#include "release/english.h"

static const hne_i_entry traders[] = {
    {"private enterprises", CLASS_QUALIFIER, 0, "private enterprises"},
    {"private companies", CLASS_QUALIFIER, 0, "private enterprises"},
    {"private firms", CLASS_QUALIFIER, 0, "private enterprises"},
    {"private businesses", CLASS_QUALIFIER, 0, "private enterprises"},
    {"privately owned enterprises", CLASS_QUALIFIER, 0, "private enterprises"},
    {"private owned enterprises", CLASS_QUALIFIER, 0, "private enterprises"},
    {"state owned enterprises", CLASS_QUALIFIER, 0, "state-owned enterprises"},
    {"state owned companies", CLASS_QUALIFIER, 0, "state-owned enterprises"},
    {"state owned firms", CLASS_QUALIFIER, 0, "state-owned enterprises"},
    {"foreign invested enterprises", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"foreign invested companies", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"foreign invested firms", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"foreign funded enterprises", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"foreign funded companies", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"foreign funded firms", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"foreign funded businesses", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"road transport", CLASS_QUALIFIER, 0, "road transport"},
    {"road transportation", CLASS_QUALIFIER, 0, "road transport"},
    {"rail transport", CLASS_QUALIFIER, 0, "rail transport"},
    {"railway transport", CLASS_QUALIFIER, 0, "rail transport"},
    {"railway transportation", CLASS_QUALIFIER, 0, "rail transport"},
    {"rail transportation", CLASS_QUALIFIER, 0, "rail transport"},
    {"waterway transport", CLASS_QUALIFIER, 0, "water transport"},
    {"waterway transportation", CLASS_QUALIFIER, 0, "water transport"},
    {"water transport", CLASS_QUALIFIER, 0, "water transport"},
    {"air transport", CLASS_QUALIFIER, 0, "air transport"},
    {"air transportation", CLASS_QUALIFIER, 0, "air transport"},
};
const hne_i_word_table hne_i_english_traders = {traders, sizeof traders / sizeof *traders};

const hne_i_group_apart hne_i_english_groups_apart[] = {
    {"by trader", {"private enterprises", "state-owned enterprises", "foreign-invested enterprises"}},
    {"by mode of trade", {"general trade", "processing trade", "bonded logistics", "border trade"}},
    {"by mode of transport", {"road transport", "rail transport", "water transport", "air transport"}},
    /* No member of a union or an association that is named beside it. */
    {"by partner", {"ASEAN", "European Union", "United States", "Japan", "South Korea", "Hong Kong", "Taiwan", "Russia",
                    "Australia", "India", "Brazil", "Africa"}},
};
const size_t hne_i_english_group_apart_count = sizeof hne_i_english_groups_apart / sizeof *hne_i_english_groups_apart;
