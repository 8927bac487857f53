/* SPDX-License-Identifier: MIT */
#include "audit/objects.h"

#include "audit/wording.h"

#include <string.h>

typedef struct inspection {
    const hne_profile *profile;
    hne_i_findings *findings;
    size_t *checked;
} inspection;

/* Makes a contradiction of title and steps; takes the texts over. */
static hne_finding *add_finding(inspection *of, hne_relation relation, hne_i_text *title)
{
    hne_finding *finding = hne_i_finding_new();
    char *taken = hne_i_text_take(title);
    if (!finding || !taken || !hne_i_vector_add(of->findings, finding)) {
        hne_i_free(taken);
        hne_i_finding_free(finding);
        return NULL;
    }
    finding->severity = HNE_SEVERITY_CONTRADICTION;
    finding->relation = relation;
    finding->title = taken;
    finding->excess = 1;
    return finding;
}

/* A date with its parts unknown lies in the period they leave open. */
static int is_after(hne_date date, hne_date limit)
{
    hne_period a = hne_date_period(date), b = hne_date_period(limit);
    if (a.first_month != b.last_month)
        return a.first_month > b.last_month;
    return date.day && limit.day && date.month && limit.month && date.day > limit.day;
}

/* A text is dated in more than one place, and its figures are of more than one time. */
static int soften(hne_finding *finding)
{
    hne_i_text note = HNE_I_TEXT_EMPTY;
    hne_i_text_add(&note, "the date may have been taken from another line, or the figure be of another time");
    finding->severity = HNE_SEVERITY_TENSION;
    return hne_i_finding_step(finding, "note", &note);
}

static int tell_dates(hne_finding *finding, const char *what, const char *when, hne_date reported)
{
    char date[HNE_DATE_TEXT_SIZE];
    hne_i_text stated = HNE_I_TEXT_EMPTY, but = HNE_I_TEXT_EMPTY, rule = HNE_I_TEXT_EMPTY;
    hne_i_text_format(&stated, "%s%s", what, when);
    hne_date_print(reported, date, sizeof date);
    hne_i_text_format(&but, "the source is dated %s", date);
    hne_i_text_add(&rule, hne_relation_text(HNE_RELATION_DATE));
    int good = hne_i_finding_step(finding, "stated", &stated);
    good &= hne_i_finding_step(finding, "but", &but);
    good &= hne_i_finding_step(finding, "rule", &rule);
    return good;
}

/* Whether it was told of that source and period already: a wrong date is one fault, however many figures it is put on. */
static int is_date_told(const inspection *of, hne_span span, hne_period period)
{
    for (size_t i = 0; i < of->findings->count; i++) {
        const hne_finding *told = of->findings->items[i];
        if (told->relation == HNE_RELATION_DATE && told->statements.count &&
            hne_statement_span(told->statements.items[0]).source == span.source &&
            hne_period_equal(hne_statement_period(told->statements.items[0]), period))
            return 1;
    }
    return 0;
}

/* A figure of a period that was not over when it was reported. */
static int check_statement_date(inspection *of, const hne_statement *statement)
{
    hne_span span = hne_statement_span(statement);
    hne_date reported = hne_source_date(span.source);
    hne_obs_status status = hne_statement_status(statement);
    hne_period period = hne_statement_period(statement);
    if (!reported.year || status == HNE_OBS_FORECAST || status == HNE_OBS_TARGET || !hne_statement_is_certain(statement) ||
        hne_statement_aspect(statement) == HNE_ASPECT_RANK)
        return 1;
    of->checked[HNE_RELATION_DATE]++;
    /* A current year may be spoken of before it is over; a month of the
     * future may not. */
    if (period.first_month <= hne_date_period(reported).last_month &&
        (period.last_month <= hne_date_period(reported).last_month || hne_period_months(period) >= 12))
        return 1;
    if (is_date_told(of, span, period))
        return 1;
    hne_i_text title = HNE_I_TEXT_EMPTY, what = HNE_I_TEXT_EMPTY;
    const hne_indicator *reference = hne_statement_reference(statement);
    hne_i_word_indicator(&title, hne_statement_indicator(statement));
    hne_i_text_add(&title, ", ");
    hne_i_word_period(&title, period);
    hne_i_word_claim(&what, hne_statement_aspect(statement), hne_statement_basis(statement),
                     hne_statement_base_period(statement), hne_statement_figure(statement), reference);
    hne_i_text_add(&what, " for ");
    hne_i_word_period(&what, period);
    char *words = hne_i_text_take(&what);
    hne_finding *finding = words ? add_finding(of, HNE_RELATION_DATE, &title) : NULL;
    int good = finding && hne_i_vector_add(&finding->statements, statement) && tell_dates(finding, words, "", reported) &&
               (!span.length || soften(finding));
    hne_i_text_clear(&title);
    hne_i_free(words);
    return good;
}

static int check_platform_date(inspection *of, const hne_platform *platform)
{
    hne_date since = hne_platform_date(platform);
    hne_date reported = hne_source_date(hne_platform_span(platform).source);
    hne_platform_status status = hne_platform_status_of(platform);
    if (!since.year || !reported.year || (status != HNE_PLATFORM_APPROVED && status != HNE_PLATFORM_OPERATING))
        return 1;
    of->checked[HNE_RELATION_DATE]++;
    if (!is_after(since, reported))
        return 1;
    char date[HNE_DATE_TEXT_SIZE];
    hne_i_text title = HNE_I_TEXT_EMPTY;
    hne_i_text_add(&title, hne_platform_name(platform));
    hne_date_print(since, date, sizeof date);
    hne_finding *finding = add_finding(of, HNE_RELATION_DATE, &title);
    hne_i_text_clear(&title);
    return finding && tell_dates(finding, "approved or opened on ", date, reported);
}

static int check_action_count(inspection *of, const hne_initiative *strategy, size_t listed)
{
    int64_t stated = hne_initiative_stated_actions(strategy);
    if (!stated || !listed)
        return 1;
    of->checked[HNE_RELATION_COUNT]++;
    if ((uint64_t)stated == listed)
        return 1;
    hne_i_text title = HNE_I_TEXT_EMPTY, line = HNE_I_TEXT_EMPTY, rule = HNE_I_TEXT_EMPTY, but = HNE_I_TEXT_EMPTY;
    hne_i_text_add(&title, hne_initiative_title(strategy));
    hne_finding *finding = add_finding(of, HNE_RELATION_COUNT, &title);
    hne_i_text_clear(&title);
    if (!finding)
        return 0;
    hne_i_text_add_integer(&line, stated);
    hne_i_text_add(&line, " actions");
    hne_i_text_format(&but, "%zu are listed", listed);
    hne_i_text_add(&rule, hne_relation_text(HNE_RELATION_COUNT));
    int good = hne_i_finding_step(finding, "stated", &line);
    good &= hne_i_finding_step(finding, "but", &but);
    good &= hne_i_finding_step(finding, "rule", &rule);
    return good;
}

static int check_actions(inspection *of)
{
    size_t count = hne_profile_initiative_count(of->profile);
    int good = 1;
    for (size_t s = 0; s < count && good; s++) {
        const hne_initiative *strategy = hne_profile_initiative(of->profile, s);
        size_t listed = 0;
        if (!hne_initiative_stated_actions(strategy))
            continue;
        for (size_t i = 0; i < count; i++) {
            const hne_initiative *action = hne_profile_initiative(of->profile, i);
            listed += hne_initiative_parent(action) == strategy &&
                      hne_initiative_kind_of(action) == HNE_INITIATIVE_ACTION;
        }
        good = check_action_count(of, strategy, listed);
    }
    return good;
}

int hne_i_check_objects(const hne_profile *profile, hne_i_findings *findings, size_t checked[RELATION_KINDS])
{
    inspection of = {profile, findings, checked};
    int good = check_actions(&of);
    for (size_t i = 0; i < hne_profile_platform_count(profile) && good; i++)
        good = check_platform_date(&of, hne_profile_platform(profile, i));
    for (size_t i = 0; i < hne_profile_statement_count(profile) && good; i++)
        good = check_statement_date(&of, hne_profile_statement(profile, i));
    return good;
}
