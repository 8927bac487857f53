/* SPDX-License-Identifier: MIT */
/* Numbers as they stand on pages: what becomes a quantity, and which. */
#include "suites.h"
#include "text.h"

#include <string.h>

/* Text, and its quantities as figures, parted by bars; "" for none. */
static const struct {
    const char *text, *figures;
} cases[] = {
    /* multipliers and units */
    {"Exports reached 36 billion yuan in 2017.", "36 billion CNY"},
    {"Exports reached 23,700 yuan in 2017.", "23700 CNY"},
    {"Exports reached 1,157.5 billion yuan in 2017.", "1157.5 billion CNY"},
    {"Exports reached 21,343.3 billion yuan in 2017.", "21343.3 billion CNY"},
    {"Exports reached 480 million CNY in 2017.", "480 million CNY"},
    {"Exports reached US$5bn in 2017.", "5 billion USD"},
    {"Exports reached $99.18 billion in 2017.", "99.18 billion USD"},
    {"Exports reached USD 5.2 billion in 2017.", "5.2 billion USD"},
    {"Exports reached 29.7 billion U.S. dollars in 2017.", "29.7 billion USD"},
    {"Exports reached 29.7 billion U.S.dollars in 2017.", "29.7 billion USD"},
    {"Exports reached 29.7 Billion US Dollars in 2017.", "29.7 billion USD"},
    {"Exports reached RMB1.44 trillion in 2017.", "1.44 trillion CNY"},
    {"Exports reached RMB 1.44 trillion in 2017.", "1.44 trillion CNY"},
    {"Exports reached \xC2\xA5""5 billion in 2017.", "5 billion CNY"},
    {"Exports reached \xE2\x82\xAC""5 billion in 2017.", "5 billion EUR"},
    {"Exports reached 500B yuan in 2017.", "500 billion CNY"},
    {"Exports reached 5.1 bln yuan in 2017.", "5.1 billion CNY"},
    {"Exports reached 100 million yuan in 2017.", "100 million CNY"},
    {"Exports reached $880 billion 300 million in 2017.", "880.3 billion USD"},
    /* percents and points */
    {"Exports rose 37.30 percent in 2017.", "37.30%"},
    {"Exports rose 5 pct in 2017.", "5%"},
    {"Exports rose 16.9 % in 2017.", "16.9%"},
    {"Exports rose 5 per cent in 2017.", "5%"},
    {"Exports (+13.0%) rose in 2017.", "13.0%"},
    {"Exports fell 4.6% in 2017.", "-4.6%"},
    {"Exports grew 5% in 2017, 1.2 percentage point higher than the national average.", "5%|1.2 percentage points"},
    {"Exports grew 5% in 2017, 0.3 points higher than the national average.", "5%|0.3 percentage points"},
    /* hedges */
    {"Exports reached over 143 billion yuan in 2017.", "over 143 billion CNY"},
    {"Exports exceeded 143 billion yuan in 2017.", "over 143 billion CNY"},
    {"Exports reached nearly 68.1 billion yuan in 2017.", "almost 68.1 billion CNY"},
    {"Exports reached about 29.7 billion yuan in 2017.", "about 29.7 billion CNY"},
    {"Exports reached at least 29.7 billion yuan in 2017.", "at least 29.7 billion CNY"},
    {"Exports reached less than 29.7 billion yuan in 2017.", "under 29.7 billion CNY"},
    {"Exports more than doubled in 2017.", "over 100%"},
    /* digits that a page broke */
    {"Exports reached 75.\n11 billion yuan in 2017.", "75.11 billion CNY"},
    {"Exports reached 75.\r\n11 billion yuan in 2017.", "75.11 billion CNY"},
    {"Exports reached 28, 499. 7 billion yuan in 2017.", "28499.7 billion CNY"},
    {"Exports reached 1, 157. 5 billion yuan in 2017.", "1157.5 billion CNY"},
    {"Exports reached 36\xC2\xA0""billion\xC2\xA0yuan in 2017.", "36 billion CNY"},
    {"Exports reached 36 bil\xC2\xADlion yuan in 2017.", "36 billion CNY"},
    {"Exports reached 36\xE2\x80\x8B billion yuan in 2017.", "36 billion CNY"},
    {"\xEF\xBB\xBF" "Exports reached \xE2\x80\x9C" "36\xE2\x80\x9D billion yuan in 2017.", "36 billion CNY"},
    {"Hunan\xE2\x80\x99s exports reached 36 billion\r\nyuan in 2017.\r\n", "36 billion CNY"},
    {"Exports reached 36 billion yuan.Imports reached 5 billion yuan in 2017.", "36 billion CNY|5 billion CNY"},
    /* words */
    {"Nineteen of thirty-one cities exported goods in 2017.", "19|31 units"},
    {"Exports to a third of all countries rose in 2017.", "about 33%"},
    {"Exports doubled in 2017.", "about 100%"},
    {"Exports ranked 15th in China in 2017.", "exactly 15 units"},
    {"Imports were 485,000 MT and exports 36.4 million MT in 2019.", "485000 tonnes|36.4 million tonnes"},
    /* in pieces */
    {"The tourism revenue was $1 million 144 thousand and 400.", "1.1444 million USD"},
    {"Visits of the two were 6358 and 8 thousand and 200 trips respectively.", "6358|8.2 thousand"},
    /* what is no quantity */
    {"The meeting was held on 2018-11-20 at 14:25.", ""},
    {"G20, 5G, and A380 were spoken of in Q1.", ""},
    {"The 15th meeting was held in 2018.", ""},
    {"The 13th Five-Year Plan began in 2016.", ""},
    {"July 19, 2017 was a Wednesday in the U.S.", ""},
    {"Companies of the Fortune 500 came to Hunan in Jan.-Oct. of 2018.", ""},
};

static void print_figures(const hne_release *release, char *out, size_t size)
{
    *out = 0;
    for (size_t i = 0; i < hne_release_quantity_count(release); i++) {
        size_t used = strlen(out);
        if (i && used + 1 < size)
            strcpy(out + used++, "|");
        hne_figure_print(hne_release_quantity_figure(release, i), out + used, size - used);
    }
}

START_TEST(numbers_become_figures)
{
    char figures[512];
    hne_release *release = read_text(cases[_i].text, "2018-11-20");
    print_figures(release, figures, sizeof figures);
    ck_assert_msg(!strcmp(figures, cases[_i].figures), "\"%s\": \"%s\", expected \"%s\"", cases[_i].text, figures,
                  cases[_i].figures);
    hne_release_free(release);
}
END_TEST

/* Values of a list: the unit and the multiplier stand with the last. */
START_TEST(lists_share_their_unit)
{
    char figures[512];
    hne_release *release = read_text("In 2017, exports of Hunan, Hubei and Henan were 20.8, 17.1 and 19.53 billion yuan.", "");
    print_figures(release, figures, sizeof figures);
    ck_assert_str_eq(figures, "20.8 billion CNY|17.1 billion CNY|19.53 billion CNY");
    hne_release_free(release);
}
END_TEST

/* A number beyond 18 digits is listed, and stays unread. */
START_TEST(endless_numbers_are_unread)
{
    hne_release *release = read_text("In 2017, Hunan's exports reached 12345678901234567890123 yuan.", "");
    ck_assert_uint_eq(hne_release_quantity_count(release), 1);
    ck_assert_int_eq(hne_release_quantity_unread(release, 0), HNE_UNREAD_NUMBER);
    hne_release_free(release);
}
END_TEST

/* Dollars or yuan: the number does not tell. */
START_TEST(two_currencies_on_one_number_are_unread)
{
    hne_release *release = read_text("In 2017, Hunan's exports reached $320 million yuan, imports RMB 5 billion yuan.", "");
    ck_assert_uint_eq(hne_release_quantity_count(release), 2);
    ck_assert_int_eq(hne_release_quantity_unread(release, 0), HNE_UNREAD_CURRENCIES);
    ck_assert_int_eq(hne_release_quantity_unread(release, 1), HNE_UNREAD_NONE);
    hne_release_free(release);
}
END_TEST

/* A number in pieces tells nothing, where no year and no day stands before another. */
START_TEST(numbers_in_pieces_are_unread)
{
    static const struct {
        const char *text;
        size_t count;
        hne_unread first;
    } cases_of_pieces[] = {
        {"In 2009, GDP of Hunan reached 5 1 billion yuan.", 1, HNE_UNREAD_NUMBER},
        {"In 2009, the income of farmers of Hunan reached 8 12 1 yuan.", 1, HNE_UNREAD_NUMBER},
        {"In December 2018, trade of China reached 3,854 400 million dollars.", 1, HNE_UNREAD_NUMBER},
        {"In 2009, GDP of Hunan reached 9.725.78 billion yuan.", 1, HNE_UNREAD_NUMBER},
        {"In 2019, exports of China reached 2.124,000 tons.", 1, HNE_UNREAD_NUMBER},
        {"In 2012, exports of China rose to 21.$49 billion.", 1, HNE_UNREAD_NUMBER},
        {"In 2008 500 million yuan was spent and GDP of Hunan reached 900 billion yuan.", 2, HNE_UNREAD_INDICATOR},
    };
    hne_release *release = read_text(cases_of_pieces[_i].text, "");
    ck_assert_uint_eq(hne_release_quantity_count(release), cases_of_pieces[_i].count);
    ck_assert_int_eq(hne_release_quantity_unread(release, 0), cases_of_pieces[_i].first);
    hne_release_free(release);
}
END_TEST

/* "(US$29.2)" beside billions: the multiplier is missing. */
START_TEST(amounts_without_their_multiplier_are_unread)
{
    static const struct {
        const char *text;
        size_t index;
        hne_unread reason;
    } bare[] = {
        {"Output came not far from the 230.5 billion yuan (US$29.2) of 2005.", 1, HNE_UNREAD_MULTIPLIER},
        {"It comprised a deficit of USD 100 million on the capital account, a surplus of USD 16.3 on direct investment, and "
         "deficits of USD 53.2 billion and of USD 4.6 billion on others.", 1, HNE_UNREAD_MULTIPLIER},
        {"In 2017, sales were 120 yuan (US$17.8).", 1, HNE_UNREAD_NONE},
        {"Investment of 80.6 billion yuan was completed, including 54.82 yuan in technical improvement.", 1,
         HNE_UNREAD_MULTIPLIER},
        {"A total of US$1.11 overseas funds were used, up by 14.5%.", 0, HNE_UNREAD_MULTIPLIER},
        {"A bill of 80.6 yuan was paid, including 54.82 yuan of tax.", 1, HNE_UNREAD_NONE},
    };
    hne_release *release = read_text(bare[_i].text, "2018-02-01");
    hne_unread reason = hne_release_quantity_unread(release, bare[_i].index);
    if (bare[_i].reason)
        ck_assert_int_eq(reason, bare[_i].reason);
    else
        ck_assert_int_ne(reason, HNE_UNREAD_MULTIPLIER);
    hne_release_free(release);
}
END_TEST

/* What cannot be right as it is printed, whatever it is of; and what only looks like it. */
START_TEST(flaws_of_print_are_told)
{
    static const struct {
        const char *text;
        size_t index;
        hne_unread reason;
    } flaws[] = {
        {"In 2017, the city had an area of 1,78.67 square kilometres.", 0, HNE_UNREAD_NUMBER},
        {"In 2017, textiles took 14%.6% of Hunan's exports.", 0, HNE_UNREAD_NUMBER},
        {"In 2017, Hunan's exports reached 162..454 billion yuan.", 0, HNE_UNREAD_NUMBER},
        {"In 20___ the GDP of Hunan was 346.663 billion yuan.", 0, HNE_UNREAD_PLACEHOLDER},
        {"In 2017, Hunan's exports grew by ___ percent.", 0, HNE_UNREAD_PLACEHOLDER},
        {"In 2017, the trade of Hunan exceeded US $billion.", 0, HNE_UNREAD_PLACEHOLDER},
        {"In 2017, the trade of Hunan was of a size in US$ billion.", 0, HNE_UNREAD_NONE},
        {"In 2114, which has just passed, Hunan's exports reached 36 billion yuan.", 0, HNE_UNREAD_YEAR},
        {"In 2114 villages of Hunan, water was piped.", 0, HNE_UNREAD_NONE},
        {"In 2017, Hunan's exports reached 181.32 billion yuan, up 181.32 billion yuan year on year.", 1, HNE_UNREAD_REPEATED},
        {"In 2017, Hunan's exports reached 181.32 billion yuan, up 18.132 billion yuan year on year.", 1, HNE_UNREAD_NONE},
        {"In 2017, outlays for a fund of Hunan's towns came to 3,025 billion USD.", 0, HNE_UNREAD_AMOUNT},
        {"In 2017, outlays of China came to 3,025 billion USD.", 0, HNE_UNREAD_NONE},
        {"In 2017, textiles of Hunan grew by 3.4% percentage points.", 0, HNE_UNREAD_UNITS},
        {"RMB 16.527 billion ($22.7 billion).", 1, HNE_UNREAD_CONVERSION},
        {"RMB 145.27 billion ($22.7 billion).", 1, HNE_UNREAD_NONE},
        {"In 2017, of the 41 branches of industry 28 grew, a growth rate of 68.3 percent.", 2, HNE_UNREAD_SHARE},
        {"In 2017, of the 41 branches of industry 28 grew, a growth rate of 8.3 percent.", 2, HNE_UNREAD_NONE},
        {"In 2008, the secondary industry of Zhijiang was 748,065,438+10,000 yuan.", 0, HNE_UNREAD_NUMBER},
        {"In 2017, Hunan received 4,665,438+million tourists.", 0, HNE_UNREAD_NUMBER},
        {"In 2017, sales of Hunan were about 82 10/0 billion yuan.", 0, HNE_UNREAD_NUMBER},
        {"In 2017, Hunan received tourists up by1/0.3%.", 0, HNE_UNREAD_NUMBER},
        {"In 2017, textiles of Hunan took 60% of total foreign trade.3%, more than before.", 1, HNE_UNREAD_NUMBER},
        {"In 2017, Hunan and Hubei had sales of 1 respectively.44 trillion yuan.", 1, HNE_UNREAD_NUMBER},
        {"In 2017, sales of Hunan came to 8706.3.4 billion yuan.", 0, HNE_UNREAD_NUMBER},
        {"The year 2015 saw USD 7.113 of actual foreign investment in it, more than USD 7 billion.", 0, HNE_UNREAD_MULTIPLIER},
        {"The year 2015 saw USD 7.11 of actual foreign investment in it, more than USD 7 billion.", 0, HNE_UNREAD_NONE},
        {"In 2o17 the trade of Hunan reached 36 billion USD.", 0, HNE_UNREAD_NUMBER},
        {"In 2017, trade of Hunan shrank 10.3 year on year to 184.22 billion yuan.", 0, HNE_UNREAD_UNITLESS},
        {"In 2012, 55.73 million tonnes of steel went abroad, and 13.66 tonnes came in.", 1, HNE_UNREAD_MULTIPLIER},
    };
    hne_release *release = read_text(flaws[_i].text, "2018-02-01");
    hne_unread reason = hne_release_quantity_unread(release, flaws[_i].index);
    if (flaws[_i].reason)
        ck_assert_msg(reason == flaws[_i].reason, "%s: %d", flaws[_i].text, (int)reason);
    else
        ck_assert_msg(reason <= HNE_UNREAD_UNIT, "%s: %d", flaws[_i].text, (int)reason);
    hne_release_free(release);
}
END_TEST

/* What is read as it stands though it cannot be right as it is printed. */
START_TEST(misprints_may_be_read)
{
    static const struct {
        const char *text;
        hne_unread misprint;
    } read[] = {
        {"In 2017, Hunan's tourism revenue was $8 billion 169 million.", HNE_UNREAD_TRANSLATED},
        {"In 2017, Hunan's tourism revenue was US$8 billion 169 million.", HNE_UNREAD_NONE},
        {"In 2017, Hunan's tourism revenue was $8 billion.", HNE_UNREAD_NONE},
        {"In 2017, Hunan's tourism revenue was 8 billion 169 million yuan.", HNE_UNREAD_NONE},
        {"In 2017, Hunan's exports were $162,43 billion.", HNE_UNREAD_COMMA},
        {"In 2017, Hunan's exports were $162,430 million.", HNE_UNREAD_NONE},
        {"In 2017, Hunan's exports were S$162,43 billion.", HNE_UNREAD_COMMA},
    };
    hne_release *release = read_text(read[_i].text, "2018-02-01");
    ck_assert_int_eq(hne_release_quantity_unread(release, 0), HNE_UNREAD_NONE);
    ck_assert_int_eq(hne_release_quantity_misprint(release, 0), read[_i].misprint);
    hne_release_free(release);
}
END_TEST

Suite *quantities_suite(void)
{
    Suite *suite = suite_create("quantities");
    TCase *tests = tcase_create("quantities");
    tcase_add_loop_test(tests, numbers_become_figures, 0, (int)(sizeof cases / sizeof *cases));
    tcase_add_test(tests, lists_share_their_unit);
    tcase_add_test(tests, endless_numbers_are_unread);
    tcase_add_test(tests, two_currencies_on_one_number_are_unread);
    tcase_add_loop_test(tests, numbers_in_pieces_are_unread, 0, 7);
    tcase_add_loop_test(tests, amounts_without_their_multiplier_are_unread, 0, 6);
    tcase_add_loop_test(tests, flaws_of_print_are_told, 0, 30);
    tcase_add_loop_test(tests, misprints_may_be_read, 0, 7);
    suite_add_tcase(suite, tests);
    return suite;
}
