/* SPDX-License-Identifier: MIT */
/* Date and area: told, found, fallen back on, not known. */
#include "suites.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

typedef struct told {
    hne_date date, fallback;
    const char *area;
} told;

static hne_release *read_told(const char *text, told what)
{
    hne_release_options *options;
    hne_profile *profile;
    hne_release *release;
    ck_assert_int_eq(hne_release_options_new(&options, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_date(options, what.date, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_fallback_date(options, what.fallback, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_area(options, what.area ? what.area : "", NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_read(profile, text, strlen(text), "text", options, &release, NULL), HNE_OK);
    hne_release_options_free(options);
    hne_profile_unref(profile);
    return release;
}

static void check_date(const char *text, told what, const char *date, int assumed, const char *period)
{
    char printed[32] = "";
    hne_release *release = read_told(text, what);
    hne_date_print(hne_source_date(hne_release_source(release)), printed, sizeof printed);
    ck_assert_msg(!strcmp(printed, date), "\"%s\": date %s, expected %s", text, printed, date);
    ck_assert_int_eq(hne_release_date_is_assumed(release), assumed);
    ck_assert_uint_eq(hne_release_quantity_count(release), 1);
    const hne_statement *statement = hne_release_quantity_statement(release, 0);
    strcpy(printed, "");
    if (statement)
        hne_period_print(hne_statement_period(statement), printed, sizeof printed);
    else
        ck_assert_int_eq(hne_release_quantity_unread(release, 0), HNE_UNREAD_PERIOD);
    ck_assert_str_eq(printed, period);
    hne_release_free(release);
}

static const char undated[] = "Last year, the exports of Hunan reached 5 billion yuan in all its many markets.";
static const char dated[] = "Trade of Hunan grows\n\nNovember 20, 2018\n\n"
                            "Last year, the exports of Hunan reached 5 billion yuan in all its many markets.";

START_TEST(a_date_is_found)
{
    static const char *const forms[] = {"2018-11-20", "November 20, 2018", "20 November 2018", "Nov. 20, 2018", "2018/11/20",
                                        "Updated: 2018-11-20 14:25"};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        char text[512] = "Trade of Hunan in 2016\n\n";
        strcat(strcat(strcat(text, forms[i]), "\n\n"), undated);
        check_date(text, (told){.area = NULL}, "2018-11-20", 0, "2017");
    }
}
END_TEST

START_TEST(a_year_in_a_heading_is_no_date)
{
    hne_release *release = read_told("Trade of Hunan in 2016\n\nNo more is said.", (told){.area = NULL});
    ck_assert_int_eq(hne_source_date(hne_release_source(release)).year, 0);
    hne_release_free(release);
}
END_TEST

START_TEST(a_date_is_told)
{
    check_date(undated, (told){.date = {2015, 3, 1}}, "2015-03-01", 0, "2014");
    check_date(dated, (told){.date = {2015, 3, 1}}, "2015-03-01", 0, "2014");
    check_date(dated, (told){.date = {2015, 3, 1}, .fallback = {2010, 3, 1}}, "2015-03-01", 0, "2014");
}
END_TEST

/* What is fallen back on is not the date of the source. */
START_TEST(a_date_is_fallen_back_on)
{
    check_date(undated, (told){.fallback = {2010, 3, 1}}, "", 1, "2009");
    check_date(dated, (told){.fallback = {2010, 3, 1}}, "2018-11-20", 0, "2017");
}
END_TEST

START_TEST(without_a_date_last_year_is_unread)
{
    check_date(undated, (told){.area = NULL}, "", 0, "");
}
END_TEST

/* Was it written in 2021, or early in 2022? */
START_TEST(last_year_of_an_undated_text_is_a_guess)
{
    static const char text[] = "Exports of Hunan grew by 5 percent in 2021. Last year, its imports were 3 billion yuan.";
    hne_release *release = read_told(text, (told){.fallback = {2024, 3, 1}});
    ck_assert_uint_eq(hne_release_quantity_count(release), 2);
    ck_assert_int_eq(hne_statement_is_certain(hne_release_quantity_statement(release, 0)), 1);
    ck_assert_int_eq(hne_statement_is_certain(hne_release_quantity_statement(release, 1)), 0);
    hne_release_free(release);
    release = read_told(text, (told){.date = {2021, 12, 1}});
    ck_assert_int_eq(hne_statement_is_certain(hne_release_quantity_statement(release, 1)), 1);
    hne_release_free(release);
}
END_TEST

static void check_area(const char *text, const char *told_area, const char *area, const char *of_exports)
{
    hne_release *release = read_told(text, (told){.area = told_area});
    ck_assert_str_eq(hne_release_area(release), area);
    const hne_statement *statement = hne_release_quantity_statement(release, 0);
    ck_assert_ptr_nonnull(statement);
    ck_assert_str_eq(hne_indicator_area(hne_statement_indicator(statement)), of_exports);
    hne_release_free(release);
}

START_TEST(an_area_is_found_or_told)
{
    check_area("In 2017, Hunan's exports reached 5 billion yuan.", NULL, "Hunan", "Hunan");
    check_area("In 2017, exports reached 5 billion yuan.", NULL, "", "");
    check_area("In 2017, exports reached 5 billion yuan.", "Hunan", "Hunan", "Hunan");
    check_area("In 2017, exports reached 5 billion yuan.", "Ruritania", "Ruritania", "Ruritania");
    check_area("In 2017, Hunan's exports reached 5 billion yuan.", "Ruritania", "Ruritania", "Hunan");
    check_area("In 2017, exports of Hunan, China's hub, were 5 billion yuan, as the bureau said in a statement. "
               "China's own exports and China's imports were said to have grown.", NULL, "Hunan", "Hunan");
    check_area("CHANGSHA, Oct. 15 -- In 2017, exports of Hubei Province reached 5 billion yuan.", NULL, "Hubei", "Hubei");
}
END_TEST

Suite *circumstances_suite(void)
{
    Suite *suite = suite_create("date and area");
    TCase *tests = tcase_create("circumstances");
    tcase_add_test(tests, a_date_is_found);
    tcase_add_test(tests, a_year_in_a_heading_is_no_date);
    tcase_add_test(tests, a_date_is_told);
    tcase_add_test(tests, a_date_is_fallen_back_on);
    tcase_add_test(tests, without_a_date_last_year_is_unread);
    tcase_add_test(tests, last_year_of_an_undated_text_is_a_guess);
    tcase_add_test(tests, an_area_is_found_or_told);
    suite_add_tcase(suite, tests);
    return suite;
}
