/* SPDX-License-Identifier: MIT */
/* Trials of functions of a series: growth, totals, averages, chaining, another base and prices, as their formulas stand
 * in growth.h and series.h. */
#include "soundness_operation.h"

#include <math.h>

enum { PERIODS = 20 };

/* Figures, in an array with a stride, the array of results, and what functions ask besides. */
typedef struct series {
    hne_interval figures[PERIODS], store[ROOM], result_store[ROOM];
    row x, result;
    size_t count;
    number at[PERIODS];
    size_t lag, window, in_a_year, first, combined, base, base_count;
    double value;
} series;

static void draw_figures(series *s, hne_interval (*one)(void))
{
    s->x = row_in(s->store, s->count, 0);
    for (size_t t = 0; t < s->count; t++) {
        int is_alike = t > 0 && whole_below(8) == 0;
        *at_row(s->x, t) = s->figures[t] = is_alike ? s->figures[t - 1] : draw_or_limit(one);
    }
}

static void draw_series(series *s, hne_interval (*one)(void))
{
    static const double values[] = {100, 1, 1000, 0.1, -3, 0};
    s->count = 1 + whole_below(whole_below(4) ? 7 : PERIODS);
    draw_figures(s, one);
    s->result = row_in(s->result_store, s->count, 0);
    s->lag = 1 + whole_below(s->count + 1);
    s->window = 1 + whole_below(6);
    s->in_a_year = 1 + whole_below(6);
    s->first = whole_below(s->in_a_year);
    s->combined = 1 + whole_below(s->in_a_year);
    s->base = whole_below(s->count);
    s->base_count = 1 + whole_below(s->count - s->base);
    s->value = whole_below(3) ? values[whole_below(6)] : draw_span();
}

static void take_series(series *s)
{
    double at[PERIODS];
    all_inside(s->figures, at, s->count);
    exactly(at, s->at, s->count);
}

typedef number result_at(const series *s, size_t t);

static void judge_series(series *s, const char *what, result_at *exact)
{
    for (int k = 0; k < SAMPLES; k++) {
        take_series(s);
        for (size_t t = 0; t < s->count; t++)
            judge(what, *at_row(s->result, t), exact(s, t));
    }
}

static void sometimes_in_place(series *s)
{
    if (whole_below(3) == 0)
        s->result = s->x;
}

static void try_one(trial *const *trials, size_t count) { trials[whole_below(count)](); }

/* ---- growth ---- */

static number base_of(const series *s, size_t t) { return t >= s->lag ? s->at[t - s->lag] : undefined(); }
static number change_of(const series *s, size_t t) { return minus(s->at[t], base_of(s, t)); }

static number growth_of(const series *s, size_t t) { return over(change_of(s, t), above_zero(base_of(s, t))); }

static number log_growth_of(const series *s, size_t t)
{
    return minus(natural_log(s->at[t]), natural_log(base_of(s, t)));
}

static number annualised_growth_of(const series *s, size_t t)
{
    number exponent = over(of((double)s->in_a_year), of((double)s->lag));
    return minus(to_power(over(s->at[t], above_zero(base_of(s, t))), exponent), of(1));
}

void growth_of_series(void)
{
    static hne_status (*const growths[])(const hne_interval *, size_t, int64_t, size_t, hne_interval *, int64_t) = {
        hne_change_intervals, hne_growth_intervals, hne_log_growth_intervals};
    static result_at *const exact[] = {change_of, growth_of, log_growth_of};
    series s;
    size_t which = whole_below(4);
    draw_series(&s, which < 2 ? draw_signed : draw);
    sometimes_in_place(&s);
    if (which == 3) {
        LIBRARY(hne_annualised_growth_intervals(s.x.data, s.count, s.x.stride, s.lag, (double)s.in_a_year,
                                                s.result.data, s.result.stride));
        judge_series(&s, "annualised growth of a series", annualised_growth_of);
        return;
    }
    LIBRARY(growths[which](s.x.data, s.count, s.x.stride, s.lag, s.result.data, s.result.stride));
    judge_series(&s, which ? "growth of a series" : "change of a series", exact[which]);
}

static void mean_growths(void)
{
    series s;
    hne_interval found;
    draw_series(&s, draw);
    LIBRARY(hne_mean_growth_interval(s.x.data, s.count, s.x.stride, &found));
    for (int k = 0; k < SAMPLES; k++) {
        number all = of(0);
        take_series(&s);
        s.lag = 1;
        for (size_t t = 1; t < s.count; t++)
            all = plus(all, growth_of(&s, t));
        judge("mean growth", found, over(all, of((double)s.count - 1)));
    }
}

static void geometric_mean_growths(void)
{
    series s;
    hne_interval found;
    draw_series(&s, draw);
    LIBRARY(hne_geometric_mean_growth_interval(s.x.data, s.count, s.x.stride, &found));
    for (int k = 0; k < SAMPLES; k++) {
        take_series(&s);
        if (s.count < 2)
            return;
        number ratio = over(s.at[s.count - 1], above_zero(s.at[0]));
        judge("geometric mean growth", found, minus(to_power(ratio, over(of(1), of((double)s.count - 1))), of(1)));
    }
}

static void carry_overs(void)
{
    series s;
    hne_interval found;
    draw_series(&s, whole_below(3) ? draw : draw_signed);
    LIBRARY(hne_carry_over_interval(s.x.data, s.count, s.x.stride, &found));
    for (int k = 0; k < SAMPLES; k++) {
        take_series(&s);
        number mean = over(sum(s.at, s.count), of((double)s.count));
        judge("carry-over", found, minus(over(s.at[s.count - 1], above_zero(mean)), of(1)));
    }
}

void average_growth(void)
{
    static trial *const trials[] = {mean_growths, geometric_mean_growths, carry_overs};
    try_one(trials, sizeof trials / sizeof *trials);
}

/* ---- totals and averages ---- */

static number running_sum_of(const series *s, size_t t) { return sum(s->at, t + 1); }

static void running_sums(void)
{
    series s;
    draw_series(&s, draw_signed);
    sometimes_in_place(&s);
    LIBRARY(hne_running_sum_intervals(s.x.data, s.count, s.x.stride, s.result.data, s.result.stride));
    judge_series(&s, "running sum", running_sum_of);
}

/* Which period of its year it is, from 0. */
static size_t place_of(const series *s, size_t t) { return (t + s->first) % s->in_a_year; }

static number year_to_date_of(const series *s, size_t t)
{
    size_t place = place_of(s, t);
    return place > t ? undefined() : sum(s->at + t - place, place + 1);
}

static void years_to_date(void)
{
    series s;
    draw_series(&s, draw_signed);
    sometimes_in_place(&s);
    LIBRARY(hne_year_to_date_intervals(s.x.data, s.count, s.x.stride, s.first, s.in_a_year, s.result.data,
                                       s.result.stride));
    judge_series(&s, "year to date", year_to_date_of);
}

static number single_period_of(const series *s, size_t t)
{
    size_t place = place_of(s, t);
    if (place + 1 <= s->combined)
        return place + 1 == s->combined ? s->at[t] : undefined();
    return t > 0 ? minus(s->at[t], s->at[t - 1]) : undefined();
}

static void single_periods(void)
{
    series s;
    draw_series(&s, draw_signed);
    LIBRARY(hne_single_periods_intervals(s.x.data, s.count, s.x.stride, s.first, s.in_a_year, s.combined, s.result.data,
                                         s.result.stride));
    judge_series(&s, "single period", single_period_of);
}

static number moving_sum_of(const series *s, size_t t)
{
    return t + 1 < s->window ? undefined() : sum(s->at + t + 1 - s->window, s->window);
}

static number moving_mean_of(const series *s, size_t t) { return over(moving_sum_of(s, t), of((double)s->window)); }

static void moving_totals(void)
{
    series s;
    draw_series(&s, draw_signed);
    LIBRARY(hne_moving_sum_intervals(s.x.data, s.count, s.x.stride, s.window, s.result.data, s.result.stride));
    judge_series(&s, "moving sum", moving_sum_of);
    LIBRARY(hne_moving_mean_intervals(s.x.data, s.count, s.x.stride, s.window, s.result.data, s.result.stride));
    judge_series(&s, "moving mean", moving_mean_of);
}

static number converted(const number *x, size_t length, hne_conversion conversion)
{
    switch (conversion) {
    case HNE_CONVERSION_SUM: return sum(x, length);
    case HNE_CONVERSION_MEAN: return over(sum(x, length), of((double)length));
    case HNE_CONVERSION_FIRST: return x[0];
    default: return x[length - 1];
    }
}

static void aggregates(void)
{
    series s;
    hne_conversion conversion = (hne_conversion)whole_below(4);
    draw_series(&s, draw_signed);
    LIBRARY(
        hne_aggregate_intervals(s.x.data, s.count, s.x.stride, s.window, conversion, s.result.data, s.result.stride));
    for (int k = 0; k < SAMPLES; k++) {
        take_series(&s);
        for (size_t p = 0; p < s.count / s.window; p++)
            judge("aggregate", *at_row(s.result, p), converted(s.at + p * s.window, s.window, conversion));
    }
}

void totals(void)
{
    static trial *const trials[] = {running_sums, years_to_date, single_periods, moving_totals, aggregates};
    try_one(trials, sizeof trials / sizeof *trials);
}

/* ---- chaining and another base ---- */

static void chains(void)
{
    series s;
    hne_interval start = draw_signed();
    draw_series(&s, draw_growth);
    sometimes_in_place(&s);
    LIBRARY(hne_chain_intervals(s.x.data, s.count, s.x.stride, start, s.result.data, s.result.stride));
    for (int k = 0; k < SAMPLES; k++) {
        number level = of(inside(start));
        take_series(&s);
        for (size_t t = 0; t < s.count; t++) {
            level = t ? times(level, plus(of(1), s.at[t])) : level;
            judge("chain", *at_row(s.result, t), level);
        }
    }
}

static number rebased(const series *s, size_t t)
{
    number mean = over(sum(s->at + s->base, s->base_count), of((double)s->base_count));
    return over(times(s->at[t], of(s->value)), above_zero(mean));
}

static void rebasings(void)
{
    series s;
    draw_series(&s, whole_below(3) ? draw : draw_signed);
    LIBRARY(hne_rebase_intervals(s.x.data, s.count, s.x.stride, s.base, s.base_count, s.value, s.result.data,
                                 s.result.stride));
    judge_series(&s, "another base", rebased);
}

/* A second series over the periods of the first. */
static void draw_beside(const series *s, series *other, hne_interval (*one)(void))
{
    *other = *s;
    draw_figures(other, one);
}

static int is_kept(const series *kept, size_t t) { return !hne_interval_is_missing(kept->figures[t]); }

static void splices(void)
{
    series kept, other;
    draw_series(&kept, draw_signed);
    for (size_t t = 0; t < kept.count; t++)
        if (t != kept.base && whole_below(2))
            *at_row(kept.x, t) = kept.figures[t] = hne_interval_missing();
    draw_beside(&kept, &other, whole_below(3) ? draw : draw_signed);
    LIBRARY(hne_splice_intervals(kept.x.data, kept.x.stride, other.x.data, other.x.stride, kept.count, kept.base,
                                 kept.result.data, kept.result.stride));
    for (int k = 0; k < SAMPLES; k++) {
        take_series(&kept);
        take_series(&other);
        number scale = over(kept.at[kept.base], above_zero(other.at[kept.base]));
        for (size_t t = 0; t < kept.count; t++)
            judge("splice", *at_row(kept.result, t), is_kept(&kept, t) ? kept.at[t] : times(other.at[t], scale));
    }
}

void links(void)
{
    static trial *const trials[] = {chains, rebasings, splices};
    try_one(trials, sizeof trials / sizeof *trials);
}

/* ---- prices ---- */

void deflators(void)
{
    series nominal, prices;
    draw_series(&nominal, draw_signed);
    draw_beside(&nominal, &prices, whole_below(3) ? draw : draw_signed);
    row result = whole_below(3) ? nominal.result : whole_below(2) ? nominal.x : prices.x;
    if (whole_below(2))
        LIBRARY(hne_deflate_intervals(nominal.x.data, nominal.count, nominal.x.stride, prices.x.data, prices.x.stride,
                                      nominal.value, result.data, result.stride));
    else
        LIBRARY(hne_implicit_deflator_intervals(nominal.x.data, nominal.count, nominal.x.stride, prices.x.data,
                                                prices.x.stride, nominal.value, result.data, result.stride));
    for (int k = 0; k < SAMPLES; k++) {
        take_series(&nominal);
        take_series(&prices);
        for (size_t t = 0; t < nominal.count; t++)
            judge("deflator", *at_row(result, t),
                  times(over(nominal.at[t], above_zero(prices.at[t])), of(nominal.value)));
    }
}
