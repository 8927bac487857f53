/* SPDX-License-Identifier: MIT */
/* A level that is not of the size that yearbooks have, in words. */
#include "audit/published.h"
#include "audit/story.h"
#include "audit/wording.h"

#include <math.h>
#include <string.h>

/* "36.03 billion USD for 2017" */
static void add_row(hne_i_text *text, const hne_i_published_row *row)
{
    static const double billion = 1e9;
    hne_i_word_value(text, row->value * billion, hne_i_published_unit(row));
    hne_i_text_add(text, " for ");
    hne_i_word_period(text, hne_period_of_year(row->year));
}

/* "yearbooks have 14.7 billion USD for 2010 and 29.3 billion USD for 2015", "... for China as a whole 28228 CNY for 2018" */
static int tell_rows(const hne_i_story *of, const hne_i_published *published, const hne_i_key *key, hne_i_text *text)
{
    const hne_i_published_row *around[2];
    const char *area = hne_indicator_area(hne_profile_indicator(of->network->profile, key->indicator));
    hne_i_published_around(published, key->period, around);
    hne_i_text_add(text, "yearbooks have ");
    if (strcmp(published->rows->area, area))
        hne_i_text_format(text, "for %s as a whole ", published->rows->area);
    if (around[0])
        add_row(text, around[0]);
    if (around[0] && around[1] && around[0] != around[1])
        hne_i_text_add(text, " and ");
    if (around[1] && around[0] != around[1])
        add_row(text, around[1]);
    return hne_i_finding_step(of->finding, "but", text);
}

int hne_i_tell_published(const hne_i_story *of, const hne_i_key *key)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_i_published published;
    const hne_indicator *indicator = hne_profile_indicator(of->network->profile, key->indicator);
    if (!hne_i_published_find(indicator, &published)) {
        if (!hne_i_published_find_whole(indicator, &published))
            return 1;
        hne_i_published_name(&published, &text);
        hne_i_text_add(&text, ": ");
    } else if (key->indicator != of->focus->indicator) {
        hne_i_word_indicator(&text, indicator);
        hne_i_text_add(&text, ": ");
    }
    return tell_rows(of, &published, key, &text);
}

int hne_i_tell_product(const hne_i_story *of, const hne_i_key *key)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_i_published published;
    const hne_indicator *part = hne_profile_indicator(of->network->profile, key->indicator);
    if (!hne_i_published_find_product(hne_indicator_area(part), &published))
        return 1;
    hne_i_text_add(&text, HNE_I_PUBLISHED_PRODUCT ": ");
    return tell_rows(of, &published, key, &text);
}

/* ": 5.1 times too large", against the middle of what it can be. */
void hne_i_add_size(const hne_i_story *of, hne_i_text *text)
{
    const hne_i_member *members = hne_i_network_members(of->network, of->clash.relation);
    const hne_i_quantity *level = hne_i_story_quantity(of, members[0].quantity);
    hne_interval known = hne_i_story_quantity(of, members[1].quantity)->bounds;
    int year_is_certain = level->key.period.last_month <= of->network->last_certain_month;
    hne_i_published published;
    if (!hne_i_published_beside(hne_profile_indicator(of->network->profile, level->key.indicator), &published))
        return;
    double ratio = hne_i_published_ratio(&published, hne_interval_midpoint(level->domain), known, year_is_certain);
    of->finding->excess = ratio > 1 ? ratio : 1 / ratio;
    hne_i_text_add(text, year_is_certain ? ": about " : ": at least ");
    hne_i_word_factor(text, of->finding->excess);
    hne_i_text_add(text, ratio > 1 ? " times too large" : " times too small");
}
