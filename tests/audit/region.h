/* SPDX-License-Identifier: MIT */
/* A made-up region whose figures agree in every relation, for planting errors. */
#ifndef TESTS_AUDIT_REGION_H
#define TESTS_AUDIT_REGION_H

#include <hunanecon.h>

/* Statements by name, so that a test can plant an error in one of them. */
typedef enum fact {
    TRADE_2016, TRADE_2017, TRADE_2018, TRADE_GROWTH_2018, TRADE_TEN_MONTHS, TRADE_FIRST_HALF,
    TRADE_Q1, TRADE_Q2, TRADE_H1_EXPORTS, TRADE_H1_IMPORTS,
    EXPORTS_2017, EXPORTS_2018, EXPORTS_GROWTH_2018, IMPORTS_2017, IMPORTS_2018, IMPORTS_GROWTH_2018,
    PRIVATE_2018, PRIVATE_SHARE_2018, STATE_2018, FOREIGN_2018,
    NATION_GROWTH_2018, GAP_2018, RATE_2017, RATE_2018, RATE_CHANGE_2018,
    FACTS
} fact;

/* One statement as printed; what a test changes before the profile is made. */
typedef struct fact_text {
    const char *indicator, *period;
    hne_aspect aspect;
    const char *figure;
    const char *reference; /* code, or NULL */
} fact_text;

/* The sound facts, to be copied and changed. */
extern const fact_text sound_facts[FACTS];

/* Makes a profile of the facts; names of indicators and area may be changed
 * by giving a prefix. Aborts the test where anything fails. */
hne_profile *make_region(const fact_text facts[FACTS], const char *prefix);

#endif
