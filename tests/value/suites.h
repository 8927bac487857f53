/* SPDX-License-Identifier: MIT */
/* The suites of the room, one for each file. */
#ifndef TESTS_VALUE_SUITES_H
#define TESTS_VALUE_SUITES_H

#include <check.h>

Suite *period_suite(void);
Suite *date_suite(void);
Suite *unit_suite(void);
Suite *interval_suite(void);
Suite *policy_suite(void);
Suite *figure_suite(void);
Suite *figure_text_suite(void);
Suite *number_suite(void);
Suite *rate_suite(void);

#endif
