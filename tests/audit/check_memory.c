/* SPDX-License-Identifier: MIT */
/* Memory running out at every place of an audit. */
#include "../failing.h"
#include "region.h"
#include "suites.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(while_auditing)
{
    fact_text facts[FACTS];
    hne_profile *profile;
    hne_audit *audit;
    hne_status status = HNE_ERROR_MEMORY;
    long n = 0, step = getenv("HNE_TEST_EFFORT") ? 97 : 1;
    failing_install();
    memcpy(facts, sound_facts, sizeof facts);
    facts[TRADE_TEN_MONTHS].figure = "237.4 billion USD";
    profile = make_region(facts, "");
    long before = failing_live();
    for (; status != HNE_OK; n += step) {
        hne_audit *untouched = (hne_audit *)(void *)&n;
        audit = untouched;
        failing_at(n);
        status = hne_audit_run(profile, NULL, &audit, NULL);
        failing_at(-1);
        ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
        if (status == HNE_OK)
            break;
        ck_assert_ptr_eq(audit, untouched);
        ck_assert_int_eq(failing_live(), before);
    }
    printf("%ld allocations\n", n);
    ck_assert_int_gt(n, 500);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 1);
    hne_audit_free(audit);
    hne_profile_unref(profile);
    ck_assert_int_eq(failing_live(), 0);
    failing_remove();
}
END_TEST

START_TEST(null_is_answered)
{
    hne_profile *profile;
    hne_audit *audit = NULL;
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_audit_run(NULL, NULL, &audit, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_audit_run(profile, NULL, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_ptr_null(audit);
    ck_assert_int_eq(hne_audit_run(profile, NULL, &audit, NULL), HNE_OK); /* nothing stated, nothing wrong */
    ck_assert_uint_eq(hne_audit_finding_count(audit), 0);
    ck_assert_ptr_null(hne_audit_finding(audit, 0));
    ck_assert_ptr_null(hne_audit_implied_indicator(audit, 0));
    ck_assert_ptr_null(hne_audit_unchecked(audit, 0));
    ck_assert_uint_eq(hne_audit_checked(audit, (hne_relation)99), 0);
    hne_audit_free(audit);
    hne_audit_free(NULL);
    ck_assert_uint_eq(hne_audit_finding_count(NULL), 0);
    ck_assert_int_eq((int)hne_finding_severity(NULL), 0);
    ck_assert_str_eq(hne_finding_title(NULL), "");
    ck_assert_str_eq(hne_finding_step_text(NULL, 0), "");
    ck_assert_uint_eq(hne_finding_repair_count(NULL), 0);
    ck_assert_int_eq((int)hne_finding_repair_kind(NULL, 0), 0);
    ck_assert_str_eq(hne_finding_repair_text(NULL, 0), "");
    ck_assert_str_eq(hne_relation_text((hne_relation)0), "unknown relation");
    ck_assert_uint_eq(hne_statement_print(NULL, NULL, 0), 0);
    hne_profile_unref(profile);
}
END_TEST

Suite *memory_suite(void)
{
    Suite *suite = suite_create("memory");
    TCase *tests = tcase_create("memory");
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, while_auditing);
    tcase_add_test(tests, null_is_answered);
    suite_add_tcase(suite, tests);
    return suite;
}
