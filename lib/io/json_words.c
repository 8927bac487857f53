/* SPDX-License-Identifier: MIT */
#include "io/json_words.h"

#include <hunanecon/figure.h>
#include <hunanecon/initiative.h>
#include <hunanecon/platform.h>


const hne_i_word hne_i_words_nature[] = {
    {"unknown", HNE_NATURE_UNKNOWN},
    {"flow", HNE_NATURE_FLOW},
    {"stock", HNE_NATURE_STOCK},
    {"ratio", HNE_NATURE_RATIO},
    {NULL, 0},
};

const hne_i_word hne_i_words_prices[] = {
    {"unknown", HNE_PRICES_UNKNOWN},
    {"current", HNE_PRICES_CURRENT},
    {"constant", HNE_PRICES_CONSTANT},
    {NULL, 0},
};

const hne_i_word hne_i_words_aspect[] = {
    {"level", HNE_ASPECT_LEVEL},
    {"change", HNE_ASPECT_CHANGE},
    {"growth", HNE_ASPECT_GROWTH},
    {"gap", HNE_ASPECT_GAP},
    {"share", HNE_ASPECT_SHARE},
    {"share_change", HNE_ASPECT_SHARE_CHANGE},
    {"contribution", HNE_ASPECT_CONTRIBUTION},
    {"rank", HNE_ASPECT_RANK},
    {"growth_rank", HNE_ASPECT_GROWTH_RANK},
    {NULL, 0},
};

const hne_i_word hne_i_words_basis[] = {
    {"none", HNE_BASIS_NONE},
    {"year_on_year", HNE_BASIS_YEAR_ON_YEAR},
    {"period_on_period", HNE_BASIS_PERIOD_ON_PERIOD},
    {"period", HNE_BASIS_PERIOD},
    {"annual_average", HNE_BASIS_ANNUAL_AVERAGE},
    {NULL, 0},
};

const hne_i_word hne_i_words_hedge[] = {
    {"none", HNE_HEDGE_NONE},
    {"about", HNE_HEDGE_ABOUT},
    {"almost", HNE_HEDGE_ALMOST},
    {"over", HNE_HEDGE_OVER},
    {"at_least", HNE_HEDGE_AT_LEAST},
    {"at_most", HNE_HEDGE_AT_MOST},
    {"exact", HNE_HEDGE_EXACT},
    {"under", HNE_HEDGE_UNDER},
    {NULL, 0},
};

const hne_i_word hne_i_words_observation[] = {
    {"A", HNE_OBS_NORMAL},
    {"E", HNE_OBS_ESTIMATED},
    {"P", HNE_OBS_PROVISIONAL},
    {"R", HNE_OBS_REVISED},
    {"F", HNE_OBS_FORECAST},
    {"T", HNE_OBS_TARGET},
    {NULL, 0},
};

const hne_i_word hne_i_words_platform_status[] = {
    {"unknown", HNE_PLATFORM_UNKNOWN},
    {"planned", HNE_PLATFORM_PLANNED},
    {"approved", HNE_PLATFORM_APPROVED},
    {"operating", HNE_PLATFORM_OPERATING},
    {"ended", HNE_PLATFORM_ENDED},
    {NULL, 0},
};

const hne_i_word hne_i_words_level[] = {
    {"unknown", HNE_LEVEL_UNKNOWN},
    {"local", HNE_LEVEL_LOCAL},
    {"provincial", HNE_LEVEL_PROVINCIAL},
    {"national", HNE_LEVEL_NATIONAL},
    {"international", HNE_LEVEL_INTERNATIONAL},
    {NULL, 0},
};

const hne_i_word hne_i_words_initiative_kind[] = {
    {"other", HNE_INITIATIVE_OTHER},
    {"strategy", HNE_INITIATIVE_STRATEGY},
    {"action", HNE_INITIATIVE_ACTION},
    {"mechanism", HNE_INITIATIVE_MECHANISM},
    {NULL, 0},
};

const char *hne_i_word_of(const hne_i_word *table, int32_t value)
{
    while (table->word && table->value != value)
        table++;
    return table->word;
}

static const struct {
    hne_aspect aspect;
    hne_basis basis;
    hne_unit unit;
} defaults[] = {
    {HNE_ASPECT_LEVEL, HNE_BASIS_NONE, {""}},
    {HNE_ASPECT_CHANGE, HNE_BASIS_YEAR_ON_YEAR, {""}},
    {HNE_ASPECT_GROWTH, HNE_BASIS_YEAR_ON_YEAR, {"PT"}},
    {HNE_ASPECT_GAP, HNE_BASIS_YEAR_ON_YEAR, {"PP"}},
    {HNE_ASPECT_SHARE, HNE_BASIS_NONE, {"PT"}},
    {HNE_ASPECT_SHARE_CHANGE, HNE_BASIS_YEAR_ON_YEAR, {"PP"}},
    {HNE_ASPECT_CONTRIBUTION, HNE_BASIS_YEAR_ON_YEAR, {"PP"}},
    {HNE_ASPECT_RANK, HNE_BASIS_NONE, {"COUNT"}},
    {HNE_ASPECT_GROWTH_RANK, HNE_BASIS_YEAR_ON_YEAR, {"COUNT"}},
};

hne_unit hne_i_json_unit_of_aspect(hne_aspect aspect)
{
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
        if (defaults[i].aspect == aspect)
            return defaults[i].unit;
    return (hne_unit){""};
}

hne_basis hne_i_json_basis_of_aspect(hne_aspect aspect)
{
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
        if (defaults[i].aspect == aspect)
            return defaults[i].basis;
    return HNE_BASIS_NONE;
}
