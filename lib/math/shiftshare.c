/* SPDX-License-Identifier: MIT */
/* Shift-share analysis. */
#include <hunanecon/shiftshare.h>

#include "math/loops.h"
#include "math/sum.h"

/* Region and nation in one period and the next. */
typedef struct step {
    const double *region, *nation;
    hne_i_panel region_at, nation_at; /* for their strides */
    size_t industries;
    double region_sum[2], nation_sum[2];
} step;

static double region_value(const step *s, size_t industry, int64_t later)
{
    return s->region[(int64_t)industry * s->region_at.series + later * s->region_at.period];
}

static double nation_value(const step *s, size_t industry, int64_t later)
{
    return s->nation[(int64_t)industry * s->nation_at.series + later * s->nation_at.period];
}

static void take_sums(step *s)
{
    for (int later = 0; later < 2; later++) {
        hne_i_pair region = { 0, 0 }, nation = { 0, 0 };
        for (size_t i = 0; i < s->industries; i++) {
            region = hne_i_sum_add(region, region_value(s, i, later));
            nation = hne_i_sum_add(nation, nation_value(s, i, later));
        }
        s->region_sum[later] = hne_i_sum_value(region);
        s->nation_sum[later] = hne_i_sum_value(nation);
    }
}

static double growth(double later, double earlier)
{
    return earlier > 0 ? (later - earlier) / earlier : NAN;
}

/* An industry's parts, and those of a region as their sum. */
static hne_shift_share_parts industry_parts(const step *s, hne_shift_share_method method, size_t i)
{
    double before = region_value(s, i, 0), after = region_value(s, i, 1);
    double national = growth(s->nation_sum[1], s->nation_sum[0]);
    double own = growth(nation_value(s, i, 1), nation_value(s, i, 0));
    hne_shift_share_parts parts = {
        .growth = after - before,
        .national = before * national,
        .mix = before * (own - national),
        .regional = (after - before) - before * own,
        .net_shift = (after - before) - before * national,
    };
    if (method == HNE_SHIFT_SHARE_ESTEBAN_MARQUILLAS) {
        double usual = s->region_sum[0] * (nation_value(s, i, 0) / s->nation_sum[0]);
        double ahead = growth(after, before) - own;
        parts.regional = usual * ahead;
        parts.allocation = (before - usual) * ahead;
    }
    return parts;
}

typedef struct sums {
    hne_i_pair growth, national, mix, regional, allocation, net_shift;
} sums;

static void add(sums *to, const hne_shift_share_parts *parts)
{
    to->growth = hne_i_sum_add(to->growth, parts->growth);
    to->national = hne_i_sum_add(to->national, parts->national);
    to->mix = hne_i_sum_add(to->mix, parts->mix);
    to->regional = hne_i_sum_add(to->regional, parts->regional);
    to->allocation = hne_i_sum_add(to->allocation, parts->allocation);
    to->net_shift = hne_i_sum_add(to->net_shift, parts->net_shift);
}

static hne_shift_share_parts value_of(const sums *of)
{
    return (hne_shift_share_parts){hne_i_sum_value(of->growth),   hne_i_sum_value(of->national),
                                   hne_i_sum_value(of->mix),      hne_i_sum_value(of->regional),
                                   hne_i_sum_value(of->allocation), hne_i_sum_value(of->net_shift)};
}

static hne_shift_share_parts gerfin(const step *s)
{
    hne_i_pair expected = { 0, 0 };
    for (size_t i = 0; i < s->industries; i++) {
        double factor = nation_value(s, i, 1) / nation_value(s, i, 0);
        expected = hne_i_sum_add_product(expected, region_value(s, i, 0), nation_value(s, i, 0) > 0 ? factor : NAN);
    }
    double own = hne_i_sum_value(expected) / s->region_sum[0], national = s->nation_sum[1] / s->nation_sum[0];
    hne_shift_share_parts parts = {
        .growth = s->region_sum[1] / s->region_sum[0],
        .national = national,
        .mix = own / national,
        .regional = s->region_sum[1] / hne_i_sum_value(expected),
        .allocation = 1,
    };
    parts.net_shift = parts.mix * parts.regional;
    return parts;
}

static hne_shift_share_parts multiplied(hne_shift_share_parts a, hne_shift_share_parts b)
{
    return (hne_shift_share_parts){a.growth * b.growth,         a.national * b.national, a.mix * b.mix,
                                   a.regional * b.regional, 1, a.net_shift * b.net_shift};
}

static hne_shift_share_parts step_parts(step *s, hne_shift_share_method method)
{
    sums total = { 0 };
    take_sums(s);
    if (method == HNE_SHIFT_SHARE_GERFIN)
        return gerfin(s);
    for (size_t i = 0; i < s->industries; i++) {
        hne_shift_share_parts parts = industry_parts(s, method, i);
        add(&total, &parts);
    }
    return value_of(&total);
}

static step step_at(const step *first, size_t t)
{
    step s = *first;
    s.region += (int64_t)t * s.region_at.period;
    s.nation += (int64_t)t * s.nation_at.period;
    return s;
}

/* The sums of a step are taken again for each industry only where there are few of them to pay for it: an industry's
 * parts over all steps need all periods' sums, for which there is no room. */
static hne_shift_share_parts over_all_steps(const step *first, hne_shift_share_method method, size_t industry,
                                            size_t periods)
{
    sums total = { 0 };
    for (size_t t = 0; t + 1 < periods; t++) {
        step s = step_at(first, t);
        take_sums(&s);
        hne_shift_share_parts parts = industry_parts(&s, method, industry);
        add(&total, &parts);
    }
    return value_of(&total);
}

static int has_negative(const step *s, size_t periods)
{
    for (int64_t t = 0; t < (int64_t)periods; t++)
        for (size_t i = 0; i < s->industries; i++)
            if (region_value(s, i, t) < 0 || nation_value(s, i, t) < 0)
                return 1;
    return 0;
}

hne_status hne_shift_share(hne_shift_share_method method, const double *region, int64_t region_industry_stride,
                           int64_t region_period_stride, const double *nation, int64_t nation_industry_stride,
                           int64_t nation_period_stride, size_t industries, size_t periods,
                           hne_shift_share_parts *total, hne_shift_share_parts *steps,
                           hne_shift_share_parts *of_industry)
{
    step first = {region, nation, {region, region_industry_stride, region_period_stride},
                  {nation, nation_industry_stride, nation_period_stride}, industries, {0, 0}, {0, 0}};
    int multiplies = method == HNE_SHIFT_SHARE_GERFIN;
    if ((int)method < HNE_SHIFT_SHARE_DUNN || (int)method > HNE_SHIFT_SHARE_GERFIN || !region || !nation ||
        !industries || periods < 2 || (multiplies && of_industry) || has_negative(&first, periods))
        return HNE_ERROR_ARGUMENT;
    sums summed = { 0 };
    hne_shift_share_parts product = {1, 1, 1, 1, 1, 1};
    for (size_t t = 0; t + 1 < periods; t++) {
        step s = step_at(&first, t);
        hne_shift_share_parts parts = step_parts(&s, method);
        add(&summed, &parts);
        product = multiplied(product, parts);
        if (steps)
            steps[t] = parts;
    }
    if (total)
        *total = multiplies ? product : value_of(&summed);
    for (size_t i = 0; of_industry && i < industries; i++)
        of_industry[i] = over_all_steps(&first, method, i, periods);
    return HNE_OK;
}
