/* SPDX-License-Identifier: MIT */
/* Audits of what was read: one fault in a release is found, and what mends it is
 * among the first three repairs (tests/cases/release/planted.tsv tells what and
 * how); a sound release is silent. */
#include "suites.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT, WRONG, REPAIR, TRUE_FIGURE, COLUMNS };

static void print_findings(const hne_audit *audit)
{
    for (size_t f = 0; f < hne_audit_finding_count(audit); f++) {
        const hne_finding *finding = hne_audit_finding(audit, f);
        printf("%d %s\n", (int)hne_finding_severity(finding), hne_finding_title(finding));
        for (size_t i = 0; i < hne_finding_step_count(finding); i++)
            printf("  %-7s %s\n", hne_finding_step_label(finding, i), hne_finding_step_text(finding, i));
        for (size_t i = 0; i < hne_finding_repair_count(finding); i++)
            printf("  %.3f  %s\n", hne_finding_repair_score(finding, i), hne_finding_repair_text(finding, i));
    }
}

static hne_audit *audit_of(const hne_release *release)
{
    hne_audit *audit;
    ck_assert_int_eq(hne_audit_run(hne_release_profile(release), NULL, &audit, NULL), HNE_OK);
    return audit;
}

static hne_repair_kind kind_named(const char *name)
{
    static const struct {
        const char *name;
        hne_repair_kind kind;
    } kinds[] = {{"currency", HNE_REPAIR_CURRENCY}, {"power of ten", HNE_REPAIR_POWER_OF_TEN}, {"unit", HNE_REPAIR_UNIT},
                 {"sign", HNE_REPAIR_SIGN}, {"aspect", HNE_REPAIR_ASPECT}, {"digits", HNE_REPAIR_DIGITS}, {"value", HNE_REPAIR_VALUE}, {"period", HNE_REPAIR_PERIOD}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(kinds[i].name, name))
            return kinds[i].kind;
    ck_abort_msg("planted.tsv: there is no repair \"%s\"", name);
}

/* The statement whose figure stands at that byte. */
static const hne_statement *statement_at(const hne_release *release, size_t place)
{
    for (size_t i = 0; i < hne_release_quantity_count(release); i++)
        if (hne_release_quantity_number(release, i) == place)
            return hne_release_quantity_statement(release, i);
    return NULL;
}

static int mends(const hne_finding *finding, size_t repair, const hne_statement *wrong, char **columns)
{
    hne_figure truth, mended = hne_finding_repair_figure(finding, repair);
    ck_assert_int_eq(hne_figure_parse(columns[TRUE_FIGURE], &truth, NULL), HNE_OK);
    double difference = hne_figure_value(mended) / hne_figure_value(truth) - 1;
    return hne_finding_repair_statement(finding, repair) == wrong &&
           hne_finding_repair_kind(finding, repair) == kind_named(columns[REPAIR]) &&
           hne_unit_equal(mended.unit, truth.unit) && difference < 1e-6 && difference > -1e-6;
}

static void check_planted(char **columns)
{
    char file[256];
    size_t length;
    snprintf(file, sizeof file, "planted/%s.txt", columns[TEXT]);
    char *text = case_text(file, &length), *place = strstr(text, columns[WRONG]);
    ck_assert_msg(place != NULL, "%s: no \"%s\"", file, columns[WRONG]);
    hne_release *release = read_bytes(text, length, "");
    const hne_statement *wrong = statement_at(release, (size_t)(place - text));
    ck_assert_msg(wrong != NULL, "%s: \"%s\" is not read", file, columns[WRONG]);
    hne_audit *audit = audit_of(release);
    printf("--- %s\n", file);
    print_findings(audit);
    ck_assert_msg(hne_audit_finding_count(audit) == 1, "%s: %zu findings", file, hne_audit_finding_count(audit));
    int found = 0;
    for (size_t i = 0; i < 3 && i < hne_finding_repair_count(hne_audit_finding(audit, 0)); i++)
        found |= mends(hne_audit_finding(audit, 0), i, wrong, columns);
    ck_assert_msg(found, "%s: \"%s\" is not among the first three repairs", file, columns[TRUE_FIGURE]);
    hne_audit_free(audit);
    hne_release_free(release);
    free(text);
}

START_TEST(a_planted_fault_is_found)
{
    size_t length;
    char *table = case_text("planted.tsv", &length), *columns[COLUMNS];
    int cases = 0;
    for (char *line = strtok(table, "\n"); line; line = strtok(NULL, "\n")) {
        if (*line == '#')
            continue;
        split_columns(line, COLUMNS, columns);
        check_planted(columns);
        cases++;
    }
    ck_assert_int_ge(cases, 8);
    free(table);
}
END_TEST

static void check_sound(const char *folder)
{
    char **names = case_names(folder, ".txt");
    size_t checked = 0;
    for (char **name = names; *name; name++) {
        char file[256];
        size_t length;
        snprintf(file, sizeof file, "%s%s.txt", folder, *name);
        char *text = case_text(file, &length);
        hne_release *release = read_bytes(text, length, "");
        hne_audit *audit = audit_of(release);
        print_findings(audit);
        ck_assert_msg(hne_audit_contradiction_count(audit) == 0, "%s: a contradiction in a sound release", file);
        for (int relation = HNE_RELATION_SAME_VALUE; relation <= HNE_RELATION_QUOTIENT; relation++)
            checked += hne_audit_checked(audit, (hne_relation)relation);
        hne_audit_free(audit);
        hne_release_free(release);
        free(text);
    }
    ck_assert_uint_gt(checked, 30); /* silent, and not for want of relations */
    free_case_names(names);
}

START_TEST(sound_releases_are_silent)
{
    check_sound("sound/");
    check_sound("");
}
END_TEST

/* Counts what is wrong with a text on which only the reader's today is known. */
static size_t contradictions_without_date(const char *text)
{
    hne_release_options *options;
    hne_profile *profile;
    hne_release *release;
    ck_assert_int_eq(hne_release_options_new(&options, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_fallback_date(options, (hne_date){2026, 11, 28}, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_read(profile, text, strlen(text), "text", options, &release, NULL), HNE_OK);
    hne_audit *audit = audit_of(release);
    size_t count = hne_audit_contradiction_count(audit);
    hne_audit_free(audit);
    hne_release_free(release);
    hne_release_options_free(options);
    hne_profile_unref(profile);
    return count;
}

/* Guizhou's product was 2016.458 billion yuan in 2022, and 63.6 in 1995: it may be of any year of releases. */
START_TEST(a_level_of_no_year_is_held_against_all)
{
    ck_assert_uint_eq(contradictions_without_date("The gross domestic product of Guizhou was 20,164.58 billion yuan."), 1);
    ck_assert_uint_eq(contradictions_without_date("The gross domestic product of Guizhou was 2,016.458 billion yuan."), 0);
    ck_assert_uint_eq(contradictions_without_date("The gross domestic product of Guizhou was 350.27 billion yuan."), 0);
    ck_assert_uint_eq(contradictions_without_date("The gross domestic product of Guizhou was 60.3 billion yuan."), 0);
    ck_assert_uint_eq(contradictions_without_date("The gross domestic product of Guizhou was 350.27 million yuan."), 1);
    /* 879.668 billion, as Jilin's bureau of statistics had it in October 2020 */
    ck_assert_uint_eq(contradictions_without_date("In the first three quarters, the GDP of Jilin came to 879.668 million yuan."), 1);
    ck_assert_uint_eq(contradictions_without_date("In the first half of the year, the value added of the secondary industry of "
                                                  "Guizhou was 320,940 billion yuan."), 1);
}
END_TEST

/* A holiday is no month, so that both had to be guessed; but they are of the same holiday. */
START_TEST(visitors_and_their_money_told_together)
{
    hne_release *release = read_text("In the National Day holiday, Hunan received 30.74 million tourists, and the tourism revenue "
                                     "of Hunan was 210.08 billion yuan.", "2019-10-08");
    hne_audit *audit = audit_of(release);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 1);
    ck_assert_int_eq(hne_finding_severity(hne_audit_finding(audit, 0)), HNE_SEVERITY_TENSION);
    ck_assert_int_eq(hne_finding_relation(hne_audit_finding(audit, 0)), HNE_RELATION_PROPORTION);
    hne_audit_free(audit);
    hne_release_free(release);
}
END_TEST

/* The share of several is that of their sum. */
START_TEST(shares_of_several_together)
{
    static const struct {
        const char *text;
        size_t contradictions;
    } said[] = {
        {"Together the three markets made up 68.6 percent of all exports.", 1},
        {"Together the three markets made up 60.2 percent of all exports.", 0},
    };
    static const char before[] =
        "In 2017, exports of Hunan were 12.02 billion dollars. Of the total exports, EU countries took 3.24 billion dollars, up "
        "1.6 percent; the United States 2.133 billion dollars, up 84.7 percent; and Japan 1.869 billion dollars, down 23 percent. ";
    char text[600];
    snprintf(text, sizeof text, "%s%s", before, said[_i].text);
    hne_release *release = read_text(text, "2018-02-01");
    hne_audit *audit = audit_of(release);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), said[_i].contradictions);
    hne_audit_free(audit);
    hne_release_free(release);
}
END_TEST

START_TEST(shares_of_two_are_of_both)
{
    hne_release *release = read_text("In 2017, exports of Hunan were 12.02 billion dollars. Exports to ASEAN were 2.51 billion "
                                     "dollars, up 3 percent, and those to the Middle East 1.53 billion dollars, up 4.1 percent. "
                                     "The two accounted for 23.2 percent of all exports.", "2018-02-01");
    hne_audit *audit = audit_of(release);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 1);
    ck_assert_int_eq(hne_finding_relation(hne_audit_finding(audit, 0)), HNE_RELATION_SHARE);
    hne_audit_free(audit);
    hne_release_free(release);
}
END_TEST

/* A clash of what was read is a contradiction where a slip explains it, or where all are levels that every text has names
 * for; else something may have been read amiss. */
static const struct {
    const char *text;
    size_t contradictions, tensions;
} clashes[] = {
    {"In 2017, exports of Hunan were 156.6 billion yuan and its imports were 87 billion yuan; imports and exports came to 2436 "
     "billion yuan.", 1, 0},
    {"In 2017, exports of Hunan were 156.6 billion yuan and its imports were 87 billion yuan; imports and exports came to 271.7 "
     "billion yuan.", 1, 0},
    {"In 2017, exports of Hunan were 156.6 billion yuan. Exports of tea were 173.2 billion yuan.", 0, 1},
    {"In 2017, exports of Hunan were 156.6 billion yuan. Exports of tea were 36 billion yuan, 46.2 percent of all exports.", 0, 1},
    {"In 2017, exports of Hunan were 156.6 billion yuan. Exports of tea were 36 billion yuan, 2.30 percent of all exports.", 1, 0},
    {"In 2017, exports of Hunan rose 5.1 percent. In 2017, exports of Hunan rose 7.3 percent.", 0, 1},
};

START_TEST(what_no_slip_explains_may_be_misread)
{
    hne_release *release = read_text(clashes[_i].text, "2018-02-01");
    hne_audit *audit = audit_of(release);
    print_findings(audit);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), clashes[_i].contradictions);
    ck_assert_uint_eq(hne_audit_finding_count(audit), clashes[_i].contradictions + clashes[_i].tensions);
    hne_audit_free(audit);
    hne_release_free(release);
}
END_TEST

Suite *faults_suite(void)
{
    Suite *suite = suite_create("faults in releases");
    TCase *tests = tcase_create("faults");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, a_planted_fault_is_found);
    tcase_add_test(tests, sound_releases_are_silent);
    tcase_add_test(tests, a_level_of_no_year_is_held_against_all);
    tcase_add_test(tests, visitors_and_their_money_told_together);
    tcase_add_loop_test(tests, shares_of_several_together, 0, 2);
    tcase_add_test(tests, shares_of_two_are_of_both);
    tcase_add_loop_test(tests, what_no_slip_explains_may_be_misread, 0, (int)(sizeof clashes / sizeof *clashes));
    suite_add_tcase(suite, tests);
    return suite;
}
