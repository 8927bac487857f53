/* SPDX-License-Identifier: MIT */
#ifndef TESTS_AUDIT_SUITES_H
#define TESTS_AUDIT_SUITES_H

#include <check.h>

Suite *builtin_suite(void);
Suite *planted_suite(void);
Suite *relations_suite(void);
Suite *sound_suite(void);
Suite *currencies_suite(void);
Suite *quotients_suite(void);
Suite *published_suite(void);
Suite *increases_suite(void);
Suite *proportions_suite(void);
Suite *known_rates_suite(void);
Suite *memory_suite(void);
Suite *random_suite(void);

#endif
