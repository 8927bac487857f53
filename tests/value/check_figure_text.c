/* SPDX-License-Identifier: MIT */
#include "golden.h"
#include "suites.h"

#include <string.h>

static void expect_equal(hne_figure a, hne_figure b, const char *text)
{
    ck_assert_msg(a.digits == b.digits && a.decimals == b.decimals && a.multiplier == b.multiplier &&
                      a.hedge == b.hedge && hne_unit_equal(a.unit, b.unit),
                  "\"%s\" reads back as another figure", text);
}

static void check_text(const golden_case *one)
{
    hne_figure figure = {7, 7, 7, {"KEEP"}, HNE_HEDGE_UNDER}, again;
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = hne_figure_parse(one->columns[0], &figure, error);
    if (strcmp(one->columns[1], "ok") == 0) {
        char text[HNE_FIGURE_TEXT_SIZE];
        ck_assert_msg(status == HNE_OK, "%s:%d: %s", one->file, one->line, hne_error_message(error));
        ck_assert_uint_lt(hne_figure_print(figure, text, sizeof text), sizeof text);
        ck_assert_str_eq(text, one->columns[2]);
        ck_assert_int_eq(hne_figure_parse(text, &again, NULL), HNE_OK);
        expect_equal(figure, again, text);
    } else {
        golden_expect_failure(one, 1, status, error);
        ck_assert_int_eq(figure.digits, 7);
    }
    hne_error_free(error);
}

START_TEST(texts_are_read_and_printed)
{
    golden_run("figure-texts.tsv", check_text);
}
END_TEST

/* Every hedge with every multiplier and units of each sort, the longest text included. */
START_TEST(figures_read_back)
{
    static const int64_t digits[] = {0, 5, -5, 36, 3730, -1000, 9007199254740993, INT64_MAX, -INT64_MAX};
    static const hne_unit units[] = {{""},       {"CNY"},  {"PT"},      {"PP"},     {"COUNT"}, {"TIMES"}, {"PERSON"},
                                     {"TEU"},    {"KWH"},  {"M2"},      {"XYZ"},    {"abc"},   {"million"}, {"K"},
                                     {"x10"},    {"7"},    {"-"},       {"A-B_7"},  {"TCE"},   {"YEAR"},  {"EIGHTY7"}};
    for (size_t d = 0; d < sizeof digits / sizeof *digits; d++)
        for (size_t u = 0; u < sizeof units / sizeof *units; u++)
            for (int32_t multiplier = -18; multiplier <= 18; multiplier++)
                for (int hedge = HNE_HEDGE_NONE; hedge <= HNE_HEDGE_UNDER; hedge++) {
                    hne_figure figure = {digits[d], (multiplier + 18) % 19, multiplier, units[u], (hne_hedge)hedge};
                    hne_figure again = {0, 0, 0, {""}, HNE_HEDGE_NONE};
                    char text[HNE_FIGURE_TEXT_SIZE];
                    ck_assert_uint_lt(hne_figure_print(figure, text, sizeof text), sizeof text);
                    ck_assert_msg(hne_figure_parse(text, &again, NULL) == HNE_OK, "\"%s\" does not read back", text);
                    expect_equal(figure, again, text);
                }
}
END_TEST

static void expect_number(const char *text, int64_t digits, int32_t decimals, const char *printed)
{
    hne_figure figure;
    char buffer[HNE_FIGURE_TEXT_SIZE];
    ck_assert_msg(hne_figure_parse_number(text, &figure, NULL) == HNE_OK, "%s", text);
    expect_equal(figure, (hne_figure){digits, decimals, 0, {""}, HNE_HEDGE_NONE}, text);
    hne_figure_print_number(figure, buffer, sizeof buffer);
    ck_assert_str_eq(buffer, printed);
}

START_TEST(numbers_keep_their_digits)
{
    expect_number("37.30", 3730, 2, "37.30");
    expect_number("-4.6", -46, 1, "-4.6");
    expect_number("\xE2\x88\x92" "4.6", -46, 1, "-4.6");
    expect_number("+4.6", 46, 1, "4.6");
    expect_number("21,343.3", 213433, 1, "21343.3");
    expect_number("1,234,567", 1234567, 0, "1234567");
    expect_number("0.05", 5, 2, "0.05");
    expect_number("007", 7, 0, "7");
    expect_number(".5", 5, 1, "0.5");
    expect_number("0", 0, 0, "0");
    expect_number("-0.0", 0, 1, "0.0");
    expect_number("0.000000000000000001", 1, 18, "0.000000000000000001");
    expect_number("9223372036854775807", INT64_MAX, 0, "9223372036854775807");
    char buffer[HNE_FIGURE_TEXT_SIZE];
    hne_figure_print_number((hne_figure){INT64_MIN, 0, 0, {""}, HNE_HEDGE_NONE}, buffer, sizeof buffer);
    ck_assert_str_eq(buffer, "-9223372036854775808");
}
END_TEST

START_TEST(what_is_no_number_is_refused)
{
    static const struct {
        const char *text;
        hne_status status;
    } bad[] = {
        {"", HNE_ERROR_SYNTAX},       {"-", HNE_ERROR_SYNTAX},      {"5.", HNE_ERROR_SYNTAX},   {".", HNE_ERROR_SYNTAX},
        {"1,23", HNE_ERROR_SYNTAX},   {"1234,567", HNE_ERROR_SYNTAX}, {"1,234567", HNE_ERROR_SYNTAX},
        {"1,234,56", HNE_ERROR_SYNTAX}, {",123", HNE_ERROR_SYNTAX}, {"1.2.3", HNE_ERROR_SYNTAX}, {"1e5", HNE_ERROR_SYNTAX},
        {" 1", HNE_ERROR_SYNTAX},     {"1 ", HNE_ERROR_SYNTAX},     {"nan", HNE_ERROR_SYNTAX},  {"--1", HNE_ERROR_SYNTAX},
        {"1.234,5", HNE_ERROR_SYNTAX}, {"37.3%", HNE_ERROR_SYNTAX}, {"9223372036854775808", HNE_ERROR_RANGE},
        {"0.0000000000000000001", HNE_ERROR_RANGE},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        hne_figure kept = {7, 0, 0, {""}, HNE_HEDGE_NONE};
        ck_assert_msg(hne_figure_parse_number(bad[i].text, &kept, NULL) == bad[i].status, "\"%s\"", bad[i].text);
        ck_assert_int_eq(kept.digits, 7);
    }
}
END_TEST

START_TEST(hedges_have_words)
{
    static const struct {
        const char *word;
        hne_hedge hedge;
    } words[] = {
        {"", HNE_HEDGE_NONE},          {"about", HNE_HEDGE_ABOUT},          {"some", HNE_HEDGE_ABOUT},
        {"Nearly", HNE_HEDGE_ALMOST},  {"close to", HNE_HEDGE_ALMOST},      {"more than", HNE_HEDGE_OVER},
        {"topped", HNE_HEDGE_OVER},    {"no less than", HNE_HEDGE_AT_LEAST}, {"up to", HNE_HEDGE_AT_MOST},
        {"no more than", HNE_HEDGE_AT_MOST}, {"less than", HNE_HEDGE_UNDER}, {"exactly", HNE_HEDGE_EXACT},
        {"超过", HNE_HEDGE_OVER},      {"不超过", HNE_HEDGE_AT_MOST},        {"近", HNE_HEDGE_ALMOST},
    };
    hne_hedge hedge = HNE_HEDGE_OVER;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        ck_assert_int_eq(hne_hedge_parse(words[i].word, &hedge, NULL), HNE_OK);
        ck_assert_msg(hedge == words[i].hedge, "%s", words[i].word);
    }
    for (int each = HNE_HEDGE_NONE; each <= HNE_HEDGE_UNDER; each++) {
        ck_assert_int_eq(hne_hedge_parse(hne_hedge_word((hne_hedge)each), &hedge, NULL), HNE_OK);
        ck_assert_int_eq(hedge, (hne_hedge)each);
    }
    ck_assert_str_eq(hne_hedge_word((hne_hedge)99), "");
    ck_assert_int_eq(hne_hedge_parse("overall", &hedge, NULL), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(hne_hedge_parse("over 5", &hedge, NULL), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(hne_hedge_parse(NULL, &hedge, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_hedge_parse("over", NULL, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(null_arguments_are_refused)
{
    hne_figure figure;
    ck_assert_int_eq(hne_figure_parse(NULL, &figure, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_figure_parse("1", NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_figure_parse_number(NULL, &figure, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_figure_parse_number("1", NULL, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

Suite *figure_text_suite(void)
{
    Suite *suite = suite_create("figure text");
    TCase *tests = tcase_create("figure text");
    tcase_add_test(tests, texts_are_read_and_printed);
    tcase_add_test(tests, figures_read_back);
    tcase_add_test(tests, numbers_keep_their_digits);
    tcase_add_test(tests, what_is_no_number_is_refused);
    tcase_add_test(tests, hedges_have_words);
    tcase_add_test(tests, null_arguments_are_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
