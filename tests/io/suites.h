/* SPDX-License-Identifier: MIT */
#ifndef TESTS_IO_SUITES_H
#define TESTS_IO_SUITES_H

#include <check.h>

Suite *golden_suite(void);
Suite *csv_golden_suite(void);
Suite *csv_suite(void);
Suite *damage_suite(void);
Suite *file_suite(void);
Suite *memory_suite(void);

#endif
