/* SPDX-License-Identifier: MIT */
/* Platforms and initiatives: what a strategy set out to do, through which
 * platforms, and which figures it should move.
 *
 * The built-in profile holds the facts of a release on Hunan's opening up. */
#include <hunanecon.h>

#include <stdio.h>

static void print_platform(const hne_platform *platform)
{
    char since[HNE_DATE_TEXT_SIZE] = "";
    if (hne_date_is_valid(hne_platform_date(platform)))
        hne_date_print(hne_platform_date(platform), since, sizeof since);
    printf("  platform   %s (%s%s%s)\n", hne_platform_name(platform), hne_platform_kind(platform), *since ? ", " : "",
           since);
}

/* What was last stated of an indicator, if anything was. */
static void print_indicator(const hne_indicator *indicator)
{
    const hne_statement *latest = NULL;
    for (const hne_statement *each = hne_indicator_first_statement(indicator); each; each = hne_statement_next(each))
        if (!latest || hne_statement_period(each).last_month > hne_statement_period(latest).last_month)
            latest = each;
    char text[256] = "nothing was stated";
    if (latest)
        hne_statement_print(latest, text, sizeof text);
    printf("  indicator  %s\n", latest ? text : hne_indicator_name(indicator, "en"));
}

int main(void)
{
    hne_error *error = NULL;
    hne_profile *profile = NULL;
    if (hne_error_new(&error) || hne_profile_builtin(&profile, error)) {
        fprintf(stderr, "%s\n", hne_error_message(error));
        hne_error_free(error);
        return 1;
    }
    const hne_initiative *strategy = hne_profile_find_initiative(profile, "OPENING_UP");
    char date[HNE_DATE_TEXT_SIZE];
    hne_date_print(hne_initiative_date(strategy), date, sizeof date);
    printf("%s, %s, by the %s\n", hne_initiative_title(strategy), date, hne_initiative_decided_by(strategy));

    int64_t listed = 0;
    for (size_t i = 0; i < hne_profile_initiative_count(profile); i++) {
        const hne_initiative *action = hne_profile_initiative(profile, i);
        if (hne_initiative_parent(action) != strategy || hne_initiative_kind_of(action) != HNE_INITIATIVE_ACTION)
            continue;
        listed++;
        printf("\n%lld. %s\n", (long long)hne_initiative_number(action), hne_initiative_title(action));
        for (size_t k = 0; k < hne_initiative_text_count(action, HNE_INITIATIVE_PARTNERS); k++)
            printf("  with       %s\n", hne_initiative_text(action, HNE_INITIATIVE_PARTNERS, k));
        for (size_t k = 0; k < hne_initiative_platform_count(action); k++)
            print_platform(hne_initiative_platform(action, k));
        for (size_t k = 0; k < hne_initiative_indicator_count(action); k++)
            print_indicator(hne_initiative_indicator(action, k));
    }
    printf("\n%lld actions were announced, %lld are listed.\n", (long long)hne_initiative_stated_actions(strategy),
           (long long)listed);
    hne_profile_unref(profile);
    hne_error_free(error);
    return 0;
}
