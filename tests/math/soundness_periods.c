/* SPDX-License-Identifier: MIT */
/* Trials of growth and of contributions to it, period by period, as their formulas stand in growth.h, series.h and
 * contribution.h. */
#include "soundness.h"

enum { SERIES = 3, PERIODS = 5, FIGURES = SERIES * PERIODS };

static void take(const hne_interval *x, number *out, size_t count)
{
    double at[FIGURES];
    all_inside(x, at, count);
    exactly(at, out, count);
}

static number growth_of(number later, number earlier)
{
    return against(earlier, 0) > 0 ? minus(over(later, earlier), of(1)) : undefined();
}

/* A panel in either layout. */
typedef struct panel {
    hne_interval data[FIGURES];
    int64_t across, along;
} panel;

static void lay_out(panel *p)
{
    int by_series = whole_below(2) == 0;
    p->across = by_series ? PERIODS : 1;
    p->along = by_series ? 1 : SERIES;
}

static hne_interval *at_place(panel *p, size_t i)
{
    return p->data + (int64_t)(i / PERIODS) * p->across + (int64_t)(i % PERIODS) * p->along;
}

/* Figures by series, and the same in a panel; the panel of results is that of the figures now and then. */
static panel *draw_panel(hne_interval *x, panel *p, panel *result)
{
    draw_all(draw, x, FIGURES);
    lay_out(p);
    lay_out(result);
    for (size_t i = 0; i < FIGURES; i++)
        *at_place(p, i) = x[i];
    return whole_below(3) ? result : p;
}

void growths(void)
{
    size_t lag = 1 + whole_below(PERIODS - 1);
    hne_interval x[FIGURES];
    panel p, own, *found = draw_panel(x, &p, &own);
    LIBRARY(hne_growth_interval_panel(p.data, SERIES, PERIODS, p.across, p.along, lag, found->data, found->across,
                                      found->along));
    for (int s = 0; s < SAMPLES; s++) {
        number at[FIGURES];
        take(x, at, FIGURES);
        for (size_t i = 0; i < FIGURES; i++)
            if (i % PERIODS >= lag)
                judge("growth", *at_place(found, i), growth_of(at[i], at[i - lag]));
    }
}

static number log_growth_of(number later, number earlier) { return minus(natural_log(later), natural_log(earlier)); }

static number transformed(hne_transformation how, number n, number now, number before, number year_ago)
{
    number percent = of(100);
    switch (how) {
    case HNE_TRANSFORMATION_CHG: return minus(now, before);
    case HNE_TRANSFORMATION_CH1: return minus(now, year_ago);
    case HNE_TRANSFORMATION_PCH: return times(percent, growth_of(now, before));
    case HNE_TRANSFORMATION_PC1: return times(percent, growth_of(now, year_ago));
    case HNE_TRANSFORMATION_PCA: return times(percent, minus(to_power(over(now, before), n), of(1)));
    case HNE_TRANSFORMATION_CCH: return times(percent, log_growth_of(now, before));
    case HNE_TRANSFORMATION_CCA: return times(percent, times(n, log_growth_of(now, before)));
    case HNE_TRANSFORMATION_LOG: return natural_log(now);
    default: return now;
    }
}

void transformations(void)
{
    static const size_t in_a_year[] = {1, 2, 4, 12};
    hne_transformation how = (hne_transformation)whole_below(9);
    size_t n = in_a_year[whole_below(4)];
    hne_interval x[FIGURES];
    panel p, own, *found = draw_panel(x, &p, &own);
    int at_once = whole_below(2) == 0;
    if (at_once)
        LIBRARY(hne_transform_interval_panel(p.data, SERIES, PERIODS, p.across, p.along, how, n, found->data,
                                             found->across, found->along));
    for (size_t i = 0; i < FIGURES && !at_once; i += PERIODS)
        LIBRARY(hne_transform_intervals(at_place(&p, i), PERIODS, p.along, how, n, at_place(found, i), found->along));
    for (int s = 0; s < SAMPLES; s++) {
        number at[FIGURES];
        take(x, at, FIGURES);
        for (size_t i = 0; i < FIGURES; i++) {
            number before = i % PERIODS >= 1 ? at[i - 1] : undefined();
            number year_ago = i % PERIODS >= n ? at[i - n] : undefined();
            judge("transformation", *at_place(found, i), transformed(how, of((double)n), at[i], before, year_ago));
        }
    }
}

void chained_contributions(void)
{
    size_t count = 1 + whole_below(MOST);
    hne_interval value[MOST], volume[MOST], before[MOST], found[MOST];
    draw_all(draw, value, count);
    draw_all(draw, volume, count);
    draw_all(draw, before, count);
    LIBRARY(hne_chained_contribution_intervals(value, count, 1, volume, 1, before, 1, found, 1));
    for (int s = 0; s < SAMPLES; s++) {
        number v[MOST], q[MOST], p[MOST];
        take(value, v, count);
        take(volume, q, count);
        take(before, p, count);
        number all = sum(v, count);
        for (size_t i = 0; i < count; i++)
            judge("chained contribution", found[i], times(over(v[i], all), growth_of(q[i], p[i])));
    }
}

static hne_interval draw_contribution(void)
{
    double middle = fraction() / 5 - 0.1, half = whole_below(2) ? 0.0005 : 0;
    return hne_interval_of(middle - half, middle + half);
}

void linked_contributions(void)
{
    hne_interval x[FIGURES], found[SERIES];
    draw_all(whole_below(2) ? draw_contribution : draw_signed, x, FIGURES);
    LIBRARY(hne_link_contributions_intervals(x, SERIES, PERIODS, PERIODS, 1, found, 1));
    for (int s = 0; s < SAMPLES; s++) {
        number at[FIGURES], so_far = of(1), linked[SERIES] = {of(0), of(0), of(0)};
        take(x, at, FIGURES);
        for (size_t t = 0; t < PERIODS; t++) {
            number growth = of(0);
            for (size_t i = 0; i < SERIES; i++) {
                linked[i] = plus(linked[i], times(at[i * PERIODS + t], so_far));
                growth = plus(growth, at[i * PERIODS + t]);
            }
            so_far = times(so_far, plus(of(1), growth));
        }
        for (size_t i = 0; i < SERIES; i++)
            judge("linked contribution", found[i], linked[i]);
    }
}
