/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RELEASE_SUITES_H
#define TESTS_RELEASE_SUITES_H

#include <check.h>

Suite *options_suite(void);
Suite *result_suite(void);
Suite *circumstances_suite(void);
Suite *quantities_suite(void);
Suite *periods_suite(void);
Suite *golden_suite(void);
Suite *platforms_suite(void);
Suite *faults_suite(void);
Suite *hostile_suite(void);
Suite *memory_suite(void);

#endif
