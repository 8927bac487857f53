/* SPDX-License-Identifier: MIT */
/* How long an audit takes: 100,000 and 1,000,000 statements in many
 * components, one in a thousand with an error, beside the time that making the
 * same profile takes. */
#include <hunanecon.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Statements of one made-up region-year: a whole, two parts, their growths,
 * the base year, a share, ten months. */
enum { PER_REGION = 10 };

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void must(hne_status status)
{
    if (status != HNE_OK) {
        fprintf(stderr, "bench_audit: %s\n", hne_status_text(status));
        exit(EXIT_FAILURE);
    }
}

static hne_indicator *add_indicator(hne_profile *profile, size_t region, const char *name)
{
    char code[64];
    hne_indicator *indicator;
    hne_unit unit;
    snprintf(code, sizeof code, "R%zu.%s", region, name);
    must(hne_profile_add_indicator(profile, code, &indicator, NULL));
    must(hne_unit_parse("CNY", &unit, NULL));
    must(hne_indicator_set_unit(indicator, unit, NULL));
    must(hne_indicator_set_nature(indicator, HNE_NATURE_FLOW, NULL));
    must(hne_indicator_set_prices(indicator, HNE_PRICES_CURRENT, NULL));
    must(hne_indicator_set_non_negative(indicator, 1, NULL));
    return indicator;
}

static void state(hne_indicator *indicator, hne_period period, hne_aspect aspect, const char *text,
                  const hne_indicator *reference)
{
    hne_figure figure;
    hne_statement *statement;
    must(hne_figure_parse(text, &figure, NULL));
    must(hne_indicator_state(indicator, period, aspect, figure, &statement, NULL));
    if (reference)
        must(hne_statement_set_reference(statement, reference, NULL));
}

static void add_region(hne_profile *profile, size_t region)
{
    hne_indicator *whole = add_indicator(profile, region, "trade");
    hne_indicator *one = add_indicator(profile, region, "exports"), *two = add_indicator(profile, region, "imports");
    hne_period before = hne_period_of_year(2017), now = hne_period_of_year(2018);
    hne_breakdown *breakdown;
    must(hne_indicator_add_breakdown(whole, "direction", 1, &breakdown, NULL));
    must(hne_breakdown_add_part(breakdown, one, 1, NULL));
    must(hne_breakdown_add_part(breakdown, two, 1, NULL));
    state(whole, before, HNE_ASPECT_LEVEL, "243.7 billion CNY", NULL);
    state(one, before, HNE_ASPECT_LEVEL, "156.4 billion CNY", NULL);
    state(two, before, HNE_ASPECT_LEVEL, "87.3 billion CNY", NULL);
    state(whole, now, HNE_ASPECT_LEVEL, region % 100 ? "307.9 billion CNY" : "307.9 billion USD", NULL);
    state(one, now, HNE_ASPECT_LEVEL, "202.7 billion CNY", NULL);
    state(two, now, HNE_ASPECT_LEVEL, "105.2 billion CNY", NULL);
    state(whole, now, HNE_ASPECT_GROWTH, "26.3%", NULL);
    state(one, now, HNE_ASPECT_GROWTH, "29.6%", NULL);
    state(one, now, HNE_ASPECT_SHARE, "65.8%", whole);
    state(whole, hne_period_year_to_date(2018, 10), HNE_ASPECT_LEVEL, "251.1 billion CNY", NULL);
}

typedef struct times {
    double making, auditing;
} times;

static times measure(size_t statements)
{
    hne_profile *profile;
    hne_audit *audit;
    double start = seconds();
    must(hne_profile_new(&profile, NULL));
    for (size_t region = 0; region < statements / PER_REGION; region++)
        add_region(profile, region);
    double made = seconds();
    must(hne_audit_run(profile, NULL, &audit, NULL));
    double audited = seconds();
    printf("%8zu statements: made in %6.2f s, audited in %6.2f s (%.1f times as long), %zu contradictions, "
           "%.2f us a statement\n",
           hne_profile_statement_count(profile), made - start, audited - made, (audited - made) / (made - start),
           hne_audit_contradiction_count(audit), 1e6 * (audited - made) / (double)statements);
    hne_audit_free(audit);
    hne_profile_unref(profile);
    return (times){made - start, audited - made};
}

int main(void)
{
    times small = measure(100000), large = measure(1000000);
    printf("ten times the statements take %.1f times as long to audit, %.1f times as long to make\n",
           large.auditing / small.auditing, large.making / small.making);
    return 0;
}
