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

/* "yearbooks have 14.7 billion USD for 2010 and 29.3 billion USD for 2015" */
static int tell_rows(const hne_i_story *of, const hne_i_published *published, hne_period period, hne_i_text *text)
{
    const hne_i_published_row *around[2];
    hne_i_published_around(published, period, around);
    hne_i_text_add(text, "yearbooks have ");
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
    return tell_rows(of, &published, key->period, &text);
}

int hne_i_tell_product(const hne_i_story *of, const hne_i_key *key)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_i_published published;
    const hne_indicator *part = hne_profile_indicator(of->network->profile, key->indicator);
    if (!hne_i_published_find_product(hne_indicator_area(part), &published))
        return 1;
    hne_i_text_add(&text, HNE_I_PUBLISHED_PRODUCT ": ");
    return tell_rows(of, &published, key->period, &text);
}

/* ": 5.1 times too large", against the middle of what it can be. */
void hne_i_add_size(const hne_i_story *of, hne_i_text *text)
{
    const hne_i_member *members = hne_i_network_members(of->network, of->clash.relation);
    hne_interval level = hne_i_story_quantity(of, members[0].quantity)->domain;
    hne_interval known = hne_i_story_quantity(of, members[1].quantity)->bounds;
    int32_t month = hne_i_story_quantity(of, members[0].quantity)->key.period.last_month;
    double ratio = hne_i_published_ratio(hne_interval_midpoint(level), known, month <= of->network->last_certain_month);
    of->finding->excess = ratio > 1 ? ratio : 1 / ratio;
    hne_i_text_add(text, month <= of->network->last_certain_month ? ": about " : ": at least ");
    hne_i_word_factor(text, of->finding->excess);
    hne_i_text_add(text, ratio > 1 ? " times too large" : " times too small");
}
