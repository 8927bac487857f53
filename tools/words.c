/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stdio.h>

typedef struct word {
    int64_t value;
    const char *text;
} word;

static const char *find(const word *table, int64_t value)
{
    while (table->text && table->value != value)
        table++;
    return table->text ? table->text : "unknown";
}

static const word aspects[] = {
    {HNE_ASPECT_LEVEL, "level"},
    {HNE_ASPECT_CHANGE, "change"},
    {HNE_ASPECT_GROWTH, "growth"},
    {HNE_ASPECT_GAP, "gap"},
    {HNE_ASPECT_SHARE, "share"},
    {HNE_ASPECT_SHARE_CHANGE, "share_change"},
    {HNE_ASPECT_CONTRIBUTION, "contribution"},
    {HNE_ASPECT_RANK, "rank"},
    {HNE_ASPECT_GROWTH_RANK, "growth_rank"},
    {0, NULL},
};

static const word bases[] = {
    {HNE_BASIS_NONE, "none"},
    {HNE_BASIS_YEAR_ON_YEAR, "year_on_year"},
    {HNE_BASIS_PERIOD_ON_PERIOD, "period_on_period"},
    {HNE_BASIS_PERIOD, "period"},
    {HNE_BASIS_ANNUAL_AVERAGE, "annual_average"},
    {0, NULL},
};

static const word hedges[] = {
    {HNE_HEDGE_NONE, "none"},
    {HNE_HEDGE_ABOUT, "about"},
    {HNE_HEDGE_ALMOST, "almost"},
    {HNE_HEDGE_OVER, "over"},
    {HNE_HEDGE_AT_LEAST, "at_least"},
    {HNE_HEDGE_AT_MOST, "at_most"},
    {HNE_HEDGE_EXACT, "exact"},
    {HNE_HEDGE_UNDER, "under"},
    {0, NULL},
};

static const word natures[] = {
    {HNE_NATURE_FLOW, "flow"}, {HNE_NATURE_STOCK, "stock"}, {HNE_NATURE_RATIO, "ratio"}, {0, NULL},
};

static const word prices_words[] = {
    {HNE_PRICES_CURRENT, "current"}, {HNE_PRICES_CONSTANT, "constant"}, {0, NULL},
};

static const word obs_statuses[] = {
    {HNE_OBS_NORMAL, "A"},   {HNE_OBS_ESTIMATED, "E"}, {HNE_OBS_PROVISIONAL, "P"}, {HNE_OBS_REVISED, "R"},
    {HNE_OBS_FORECAST, "F"}, {HNE_OBS_TARGET, "T"},    {0, NULL},
};

static const word platform_statuses[] = {
    {HNE_PLATFORM_PLANNED, "planned"},
    {HNE_PLATFORM_APPROVED, "approved"},
    {HNE_PLATFORM_OPERATING, "operating"},
    {HNE_PLATFORM_ENDED, "ended"},
    {0, NULL},
};

static const word levels[] = {
    {HNE_LEVEL_LOCAL, "local"},
    {HNE_LEVEL_PROVINCIAL, "provincial"},
    {HNE_LEVEL_NATIONAL, "national"},
    {HNE_LEVEL_INTERNATIONAL, "international"},
    {0, NULL},
};

static const word initiatives[] = {
    {HNE_INITIATIVE_OTHER, "other"},
    {HNE_INITIATIVE_STRATEGY, "strategy"},
    {HNE_INITIATIVE_ACTION, "action"},
    {HNE_INITIATIVE_MECHANISM, "mechanism"},
    {0, NULL},
};

static const word severities[] = {
    {HNE_SEVERITY_CONTRADICTION, "contradiction"},
    {HNE_SEVERITY_TENSION, "tension"},
    {HNE_SEVERITY_DOUBT, "doubt"},
    {0, NULL},
};

static const word relations[] = {
    {HNE_RELATION_SAME_VALUE, "same_value"},
    {HNE_RELATION_GROWTH, "growth"},
    {HNE_RELATION_CHANGE, "change"},
    {HNE_RELATION_GAP, "gap"},
    {HNE_RELATION_SUM, "sum"},
    {HNE_RELATION_PART, "part"},
    {HNE_RELATION_SHARE, "share"},
    {HNE_RELATION_SHARE_CHANGE, "share_change"},
    {HNE_RELATION_SUB_PERIOD, "sub_period"},
    {HNE_RELATION_PERIODS_ADD, "periods_add"},
    {HNE_RELATION_MEAN_GROWTH, "mean_growth"},
    {HNE_RELATION_CURRENCY, "currency"},
    {HNE_RELATION_RANK, "rank"},
    {HNE_RELATION_CONTRIBUTION, "contribution"},
    {HNE_RELATION_DATE, "date"},
    {HNE_RELATION_COUNT, "count"},
    {HNE_RELATION_SIGN, "sign"},
    {HNE_RELATION_QUOTIENT, "quotient"},
    {HNE_RELATION_BOUNDS, "bounds"},
    {HNE_RELATION_PUBLISHED, "published"},
    {HNE_RELATION_PROPORTION, "proportion"},
    {HNE_RELATION_PRICES, "prices"},
    {0, NULL},
};

static const word repairs[] = {
    {HNE_REPAIR_CURRENCY, "currency"}, {HNE_REPAIR_POWER_OF_TEN, "power_of_ten"},
    {HNE_REPAIR_UNIT, "unit"},         {HNE_REPAIR_SIGN, "sign"},
    {HNE_REPAIR_DIGITS, "digits"},     {HNE_REPAIR_PERIOD, "period"},
    {HNE_REPAIR_ASPECT, "aspect"},     {HNE_REPAIR_VALUE, "value"},
    {0, NULL},
};

const char *word_of_aspect(hne_aspect aspect) { return find(aspects, aspect); }
const char *word_of_basis(hne_basis basis) { return find(bases, basis); }
const char *word_of_hedge(hne_hedge hedge) { return find(hedges, hedge); }
const char *word_of_nature(hne_nature nature) { return find(natures, nature); }
const char *word_of_prices(hne_prices prices) { return find(prices_words, prices); }
const char *word_of_obs_status(hne_obs_status status) { return find(obs_statuses, status); }
const char *word_of_platform_status(hne_platform_status status) { return find(platform_statuses, status); }
const char *word_of_level(hne_platform_level level) { return find(levels, level); }
const char *word_of_initiative(hne_initiative_kind kind) { return find(initiatives, kind); }
const char *word_of_severity(hne_severity severity) { return find(severities, severity); }
const char *word_of_relation(hne_relation relation) { return find(relations, relation); }
const char *word_of_repair(hne_repair_kind kind) { return find(repairs, kind); }

const char *words_count(char *buffer, size_t size, size_t count, const char *noun)
{
    if (count)
        snprintf(buffer, size, "%zu %s%s", count, noun, count == 1 ? "" : "s");
    else
        snprintf(buffer, size, "no %s", noun);
    return buffer;
}
