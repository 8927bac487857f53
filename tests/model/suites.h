/* SPDX-License-Identifier: MIT */
#ifndef TESTS_MODEL_SUITES_H
#define TESTS_MODEL_SUITES_H

#include <check.h>

Suite *profile_suite(void);
Suite *breakdown_suite(void);
Suite *statement_suite(void);
Suite *objects_suite(void);
Suite *equal_suite(void);
Suite *memory_suite(void);

#endif
