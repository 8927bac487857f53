/* SPDX-License-Identifier: MIT */
/* English: verbs of whatever is done: they part who does it from what it is done to, and state nothing. */
#include "release/english.h"

static const hne_i_entry actions[] = {
    {"stood", CLASS_VERB, 0, NULL}, {"stands", CLASS_VERB, 0, NULL},
    {"goes", CLASS_VERB, 0, NULL}, {"passes", CLASS_VERB, 0, NULL},
    {"comes", CLASS_VERB, 0, NULL},
    {"makes", CLASS_VERB, 0, NULL}, {"moved", CLASS_VERB, 0, NULL},
    {"moves", CLASS_VERB, 0, NULL}, {"sent", CLASS_VERB, 0, NULL},
    {"won", CLASS_VERB, 0, NULL}, {"lies", CLASS_VERB, 0, NULL},
    {"lay", CLASS_VERB, 0, NULL}, {"sat", CLASS_VERB, 0, NULL}, {"began", CLASS_VERB, 0, NULL},
    {"begun", CLASS_VERB, 0, NULL}, {"gets", CLASS_LEVEL, 0, "taken in"},
    {"obtained", CLASS_LEVEL, 0, "taken in"}, {"obtains", CLASS_LEVEL, 0, "taken in"},
    {"entered", CLASS_VERB, 0, NULL}, {"enters", CLASS_VERB, 0, NULL},
    {"arrived", CLASS_VERB, 0, NULL}, {"arrives", CLASS_VERB, 0, NULL},
    {"carried", CLASS_VERB, 0, NULL}, {"carries", CLASS_VERB, 0, NULL},
    {"brings", CLASS_VERB, 0, NULL}, {"bring", CLASS_VERB, 0, NULL}, {"bought", CLASS_VERB, 0, NULL},
    {"buys", CLASS_VERB, 0, NULL}, {"earned", CLASS_VERB, 0, NULL},
    {"earns", CLASS_VERB, 0, NULL}, {"purchased", CLASS_VERB, 0, NULL},
    {"supplied", CLASS_VERB, 0, NULL}, {"collected", CLASS_VERB, 0, NULL}, {"collects", CLASS_VERB, 0, NULL},
    {"sells", CLASS_VERB, 0, NULL}, {"built", CLASS_VERB, 0, NULL}, {"started", CLASS_VERB, 0, NULL},
    {"closed", CLASS_VERB, 0, NULL}, {"closes", CLASS_VERB, 0, NULL}, {"offered", CLASS_VERB, 0, NULL},
    {"offers", CLASS_VERB, 0, NULL}, {"required", CLASS_VERB, 0, NULL}, {"requires", CLASS_VERB, 0, NULL},
    {"needed", CLASS_VERB, 0, NULL}, {"allows", CLASS_VERB, 0, NULL}, {"enabled", CLASS_VERB, 0, NULL},
    {"enables", CLASS_VERB, 0, NULL}, {"helps", CLASS_VERB, 0, NULL}, {"gathered", CLASS_VERB, 0, NULL},
    {"gathers", CLASS_VERB, 0, NULL}, {"formed", CLASS_VERB, 0, NULL}, {"creates", CLASS_VERB, 0, NULL},
    {"employs", CLASS_VERB, 0, NULL}, {"developed", CLASS_VERB, 0, NULL}, {"handles", CLASS_VERB, 0, NULL},
    {"transported", CLASS_VERB, 0, NULL}, {"transports", CLASS_VERB, 0, NULL},
    {"conducts", CLASS_VERB, 0, NULL}, {"undertook", CLASS_VERB, 0, NULL}, {"undertakes", CLASS_VERB, 0, NULL},
    {"signs", CLASS_VERB, 0, NULL}, {"wins", CLASS_VERB, 0, NULL}, {"produces", CLASS_VERB, 0, NULL},
    {"attracts", CLASS_VERB, 0, NULL}, {"draws", CLASS_VERB, 0, NULL}, {"keeps", CLASS_VERB, 0, NULL},
    {"maintains", CLASS_VERB, 0, NULL}, {"stayed", CLASS_VERB, 0, NULL}, {"stays", CLASS_VERB, 0, NULL},
    {"fared", CLASS_VERB, 0, NULL}, {"fares", CLASS_VERB, 0, NULL},
    {"established", CLASS_VERB, 0, NULL}, {"were set up", CLASS_VERB, 0, NULL}, {"was set up", CLASS_VERB, 0, NULL},
    {"numbered", CLASS_LEVEL, 0, NULL}, {"numbers", CLASS_LEVEL, 0, NULL}, {"numbering", CLASS_LEVEL, 0, NULL},
    {"summed up at", CLASS_LEVEL, 0, NULL}, {"was summed up at", CLASS_LEVEL, 0, NULL}, {"averaged", CLASS_LEVEL, 0, NULL},
};
const hne_i_word_table hne_i_english_actions = {actions, sizeof actions / sizeof *actions};
