/* SPDX-License-Identifier: MIT */
/* Auditing from C: find the figure that cannot be right, and what would mend it.
 *
 * The profile is made up: exports and imports are stated with their sum, and
 * the sum has two digits swapped. */
#include <hunanecon.h>

#include <stdio.h>

/* An indicator with one level stated; NULL if something failed. */
static hne_indicator *add(hne_profile *profile, const char *code, const char *name, const char *level, hne_error *error)
{
    hne_indicator *indicator = NULL;
    hne_figure figure;
    int good = hne_figure_parse(level, &figure, error) == HNE_OK &&
               hne_profile_add_indicator(profile, code, &indicator, error) == HNE_OK &&
               hne_indicator_set_name(indicator, "en", name, error) == HNE_OK &&
               hne_indicator_set_nature(indicator, HNE_NATURE_FLOW, error) == HNE_OK &&
               hne_indicator_set_non_negative(indicator, 1, error) == HNE_OK &&
               hne_indicator_state(indicator, hne_period_of_quarter(2021, 3), HNE_ASPECT_LEVEL, figure, NULL,
                                   error) == HNE_OK;
    return good ? indicator : NULL;
}

static hne_profile *make_profile(hne_error *error)
{
    hne_profile *profile = NULL;
    hne_breakdown *directions = NULL;
    if (hne_profile_new(&profile, error))
        return NULL;
    hne_indicator *trade = add(profile, "TRADE", "trade", "87.4 billion CNY", error); /* 78.4 was meant */
    hne_indicator *exports = add(profile, "EXPORTS", "exports", "51.3 billion CNY", error);
    hne_indicator *imports = add(profile, "IMPORTS", "imports", "27.1 billion CNY", error);
    if (trade && exports && imports &&
        hne_indicator_add_breakdown(trade, "by direction", 1, &directions, error) == HNE_OK &&
        hne_breakdown_add_part(directions, exports, 1, error) == HNE_OK &&
        hne_breakdown_add_part(directions, imports, 1, error) == HNE_OK)
        return profile;
    hne_profile_unref(profile);
    return NULL;
}

static void print_finding(const hne_finding *finding)
{
    printf("%s: %s\n", hne_finding_severity(finding) == HNE_SEVERITY_CONTRADICTION ? "contradiction" : "tension",
           hne_finding_title(finding));
    for (size_t i = 0; i < hne_finding_step_count(finding); i++)
        printf("  %-8s %s\n", hne_finding_step_label(finding, i), hne_finding_step_text(finding, i));
    for (size_t i = 0; i < hne_finding_repair_count(finding) && i < 3; i++)
        printf("  repair %zu %s\n", i + 1, hne_finding_repair_text(finding, i));
}

int main(void)
{
    hne_error *error = NULL;
    hne_audit *audit = NULL;
    if (hne_error_new(&error))
        return 1;
    hne_profile *profile = make_profile(error);
    int good = profile && hne_audit_run(profile, NULL, &audit, error) == HNE_OK;
    if (!good)
        fprintf(stderr, "%s\n", hne_error_message(error));
    for (size_t i = 0; i < hne_audit_finding_count(audit); i++)
        print_finding(hne_audit_finding(audit, i));
    hne_audit_free(audit);
    hne_profile_unref(profile);
    hne_error_free(error);
    return !good;
}
