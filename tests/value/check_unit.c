/* SPDX-License-Identifier: MIT */
#include "golden.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>

static hne_unit unit(const char *code)
{
    hne_unit parsed;
    ck_assert_int_eq(hne_unit_parse(code, &parsed, NULL), HNE_OK);
    return parsed;
}

static void expect_name(const char *code, const char *name)
{
    char buffer[64];
    ck_assert_uint_eq(hne_unit_name(unit(code), buffer, sizeof buffer), strlen(name));
    ck_assert_str_eq(buffer, name);
}

START_TEST(units_have_kinds)
{
    static const struct {
        const char *code;
        hne_unit_kind kind;
    } cases[] = {
        {"", HNE_UNIT_NONE},         {"CNY", HNE_UNIT_CURRENCY}, {"USD", HNE_UNIT_CURRENCY}, {"PT", HNE_UNIT_PERCENT},
        {"PP", HNE_UNIT_POINT},      {"COUNT", HNE_UNIT_COUNT},  {"TIMES", HNE_UNIT_TIMES},  {"TEU", HNE_UNIT_PHYSICAL},
        {"TNE", HNE_UNIT_PHYSICAL},  {"KWH", HNE_UNIT_PHYSICAL}, {"PERSON", HNE_UNIT_PHYSICAL}, {"XYZ", HNE_UNIT_OTHER},
        {"HA", HNE_UNIT_PHYSICAL},   {"M2", HNE_UNIT_PHYSICAL},  {"DEM", HNE_UNIT_CURRENCY}, {"a-b_7", HNE_UNIT_OTHER},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_msg(hne_unit_kind_of(unit(cases[i].code)) == cases[i].kind, "%s", cases[i].code);
}
END_TEST

START_TEST(codes_follow_their_rule)
{
    hne_unit kept = {"keep"};
    ck_assert_int_eq(hne_unit_parse("EIGHTLET", &kept, NULL), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_unit_parse("A B", &kept, NULL), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_unit_parse("%", &kept, NULL), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_unit_parse("元", &kept, NULL), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_unit_parse(NULL, &kept, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_unit_parse("CNY", NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_str_eq(kept.code, "keep");
    ck_assert_str_eq(unit("cny").code, "CNY"); /* known codes get their own case */
    ck_assert_str_eq(unit("kiloTon").code, "kiloTon");
}
END_TEST

START_TEST(units_compare_by_code)
{
    hne_unit untidy = {"PT\0junk"};
    ck_assert(hne_unit_equal(unit("PT"), untidy));
    ck_assert(!hne_unit_equal(unit("PT"), unit("PP")));
    ck_assert(hne_unit_equal(unit(""), unit("")));
    ck_assert_int_eq(hne_unit_kind_of(untidy), HNE_UNIT_PERCENT);
}
END_TEST

START_TEST(units_have_names)
{
    expect_name("PP", "percentage points");
    expect_name("CNY", "Chinese yuan");
    expect_name("XYZ", "XYZ");
    expect_name("", "");
    expect_name("SEVENXX", "SEVENXX");
}
END_TEST

static void check_multiplier(const golden_case *one)
{
    int32_t power = -77;
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = hne_multiplier_parse(one->columns[0], &power, error);
    if (strcmp(one->columns[1], "ok") == 0) {
        ck_assert_msg(status == HNE_OK, "%s:%d: %s", one->file, one->line, hne_error_message(error));
        ck_assert_int_eq(power, atoi(one->columns[2]));
    } else {
        golden_expect_failure(one, 1, status, error);
        ck_assert_int_eq(power, -77);
    }
    hne_error_free(error);
}

START_TEST(multipliers_are_read)
{
    golden_run("multipliers.tsv", check_multiplier);
    int32_t power;
    ck_assert_int_eq(hne_multiplier_parse(NULL, &power, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_multiplier_parse("billion", NULL, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(multiplier_words_read_back)
{
    ck_assert_str_eq(hne_multiplier_word(0), "");
    ck_assert_str_eq(hne_multiplier_word(6), "million");
    ck_assert_str_eq(hne_multiplier_word(8), "hundred million");
    ck_assert_ptr_eq(hne_multiplier_word(-3), NULL);
    ck_assert_ptr_eq(hne_multiplier_word(14), NULL);
    for (int32_t power = -20; power <= 20; power++) {
        const char *word = hne_multiplier_word(power);
        int32_t again;
        if (word) {
            ck_assert_int_eq(hne_multiplier_parse(word, &again, NULL), HNE_OK);
            ck_assert_int_eq(again, power);
        }
    }
}
END_TEST

Suite *unit_suite(void)
{
    Suite *suite = suite_create("unit");
    TCase *tests = tcase_create("unit");
    tcase_add_test(tests, units_have_kinds);
    tcase_add_test(tests, codes_follow_their_rule);
    tcase_add_test(tests, units_compare_by_code);
    tcase_add_test(tests, units_have_names);
    tcase_add_test(tests, multipliers_are_read);
    tcase_add_test(tests, multiplier_words_read_back);
    suite_add_tcase(suite, tests);
    return suite;
}
