/* SPDX-License-Identifier: MIT */
/* Synthetic control: the figures of the units in play, each unit's run, and
 * the placebo runs, which are the same with another unit as the treated one. */
#include <hunanecon/effect.h>

#include "base/alloc.h"
#include "math/effect_synthetic.h"
#include "math/sum.h"

#include <float.h>
#include <math.h>

/* Figures whose differences can still be squared and added up. */
static const double too_large = 1e150;

typedef struct study {
    size_t units, periods, start, predictors, treated, in_play;
    const double *given_weights;
    size_t *unit;       /* those in play: the treated one and the donors, in their order */
    double *outcome;    /* of unit[i] in period t at i * periods + t */
    double scale;       /* brings outcomes before the start to a size of 1: their squares must not underflow */
    double *predictor;  /* of unit[i], in standard deviations, at i * predictors + k */
    hne_i_synthetic run;
    double *gap;        /* of the last run */
    size_t *donor;      /* places in unit of the last run's donors */
} study;

/* ---- memory ---- */

static size_t count_numbers(const study *of)
{
    size_t donors = of->in_play - 1, p = of->predictors;
    return of->in_play * (of->periods + p) + donors * (p + of->start) + 5 * p + of->periods +
           hne_i_hull_numbers(donors, p);
}

static size_t count_places(const study *of)
{
    size_t donors = of->in_play - 1;
    return of->in_play + donors + hne_i_hull_places(donors, of->predictors);
}

static void lay_out(study *of, double *numbers, size_t *places)
{
    size_t donors = of->in_play - 1, p = of->predictors;
    hne_i_synthetic *run = &of->run;
    *run = (hne_i_synthetic){.donors = donors, .predictors = p, .before = of->start};
    of->unit = places, places += of->in_play;
    of->donor = places, places += donors;
    of->outcome = numbers, numbers += of->in_play * of->periods;
    of->predictor = numbers, numbers += of->in_play * p;
    of->gap = numbers, numbers += of->periods;
    run->differences = numbers, numbers += donors * p;
    run->outcomes = numbers, numbers += donors * of->start;
    run->importance = numbers, numbers += p;
    run->best = numbers, numbers += 2 * p;
    run->trial = numbers, numbers += p;
    run->direction = numbers, numbers += p;
    hne_i_hull_lay_out(&run->hull, donors, p, numbers, places);
}

/* ---- figures ---- */

static hne_status list_units(study *of, const uint32_t *donors, size_t donor_count)
{
    of->unit[0] = of->treated;
    for (size_t i = 0, next = 1; !donors && i < of->units; i++)
        if (i != of->treated)
            of->unit[next++] = i;
    for (size_t d = 0; donors && d < donor_count; d++) {
        if (donors[d] >= of->units)
            return HNE_ERROR_ARGUMENT;
        for (size_t i = 0; i <= d; i++)
            if (of->unit[i] == donors[d])
                return HNE_ERROR_ARGUMENT;
        of->unit[d + 1] = donors[d];
    }
    return HNE_OK;
}

static hne_status read_outcomes(study *of, const double *outcome, int64_t unit_stride, int64_t period_stride)
{
    double greatest = DBL_MIN;
    for (size_t i = 0; i < of->in_play; i++)
        for (size_t t = 0; t < of->periods; t++) {
            double value = outcome[(int64_t)of->unit[i] * unit_stride + (int64_t)t * period_stride];
            if (isinf(value) || (t < of->start && isnan(value)))
                return HNE_ERROR_ARGUMENT;
            if (fabs(value) > too_large)
                return HNE_ERROR_RANGE;
            of->outcome[i * of->periods + t] = value;
            if (t < of->start)
                greatest = fmax(greatest, fabs(value));
        }
    of->scale = ldexp(1, -ilogb(greatest));
    return HNE_OK;
}

/* Predictor k of all in play, in standard deviations; one that does not vary, as it is. */
static void standardise(study *of, size_t k)
{
    hne_i_pair sum = {0, 0}, squares = {0, 0};
    double *x = of->predictor + k, count = (double)of->in_play, greatest = DBL_MIN;
    for (size_t i = 0; i < of->in_play; i++)
        greatest = fmax(greatest, fabs(x[i * of->predictors]));
    for (size_t i = 0; i < of->in_play; i++)
        x[i * of->predictors] = ldexp(x[i * of->predictors], -ilogb(greatest));
    for (size_t i = 0; i < of->in_play; i++)
        sum = hne_i_sum_add(sum, x[i * of->predictors]);
    double mean = hne_i_sum_value(sum) / count;
    for (size_t i = 0; i < of->in_play; i++) {
        x[i * of->predictors] -= mean;
        squares = hne_i_sum_add_product(squares, x[i * of->predictors], x[i * of->predictors]);
    }
    double deviation = sqrt(hne_i_sum_value(squares) / (count - 1));
    for (size_t i = 0; deviation > 0 && i < of->in_play; i++)
        x[i * of->predictors] /= deviation;
}

static hne_status read_predictors(study *of, const double *predictors, int64_t unit_stride, int64_t predictor_stride)
{
    for (size_t i = 0; i < of->in_play; i++)
        for (size_t k = 0; k < of->predictors; k++) {
            double value = predictors ? predictors[(int64_t)of->unit[i] * unit_stride + (int64_t)k * predictor_stride]
                                      : of->scale * of->outcome[i * of->periods + k];
            if (!isfinite(value))
                return HNE_ERROR_ARGUMENT;
            if (fabs(value) > too_large)
                return HNE_ERROR_RANGE;
            of->predictor[i * of->predictors + k] = value;
        }
    for (size_t k = 0; predictors && k < of->predictors; k++)
        standardise(of, k);
    return HNE_OK;
}

static int are_weights(const double *weights, size_t count)
{
    double sum = 0;
    for (size_t k = 0; k < count; k++) {
        if (!(weights[k] >= 0) || weights[k] > too_large)
            return 0;
        sum += weights[k];
    }
    return sum > 0 && isfinite(sum);
}

/* ---- runs ---- */

static void weigh_predictors(study *of, int are_chosen)
{
    double sum = 0;
    if (are_chosen) {
        hne_i_synthetic_search(&of->run);
        return;
    }
    for (size_t k = 0; k < of->predictors; k++)
        sum += of->given_weights ? of->given_weights[k] : 1;
    for (size_t k = 0; k < of->predictors; k++)
        of->run.importance[k] = (of->given_weights ? of->given_weights[k] : 1) / sum;
    hne_i_synthetic_fit(&of->run, 0);
}

static void find_gaps(study *of, size_t treated)
{
    const hne_i_hull *hull = &of->run.hull;
    for (size_t t = 0; t < of->periods; t++) {
        hne_i_pair gap = {of->outcome[treated * of->periods + t], 0};
        for (size_t c = 0; c < hull->size; c++)
            gap =
                hne_i_sum_add_product(gap, -hull->share[c], of->outcome[of->donor[hull->chosen[c]] * of->periods + t]);
        of->gap[t] = hne_i_sum_value(gap);
    }
}

static double root_mean_square(const double *gap, size_t count)
{
    hne_i_pair sum = {0, 0};
    size_t known = 0;
    for (size_t t = 0; t < count; t++)
        if (!isnan(gap[t])) {
            sum = hne_i_sum_add_product(sum, gap[t], gap[t]);
            known++;
        }
    return known ? sqrt(hne_i_sum_value(sum) / (double)known) : NAN;
}

/* As if unit[treated] were the treated one and all others in play its donors. */
static hne_synthetic_fit run(study *of, size_t treated, int are_chosen)
{
    for (size_t i = 0, j = 0; i < of->in_play; i++) {
        if (i == treated)
            continue;
        of->donor[j] = i;
        for (size_t k = 0; k < of->predictors; k++)
            of->run.differences[j * of->predictors + k] =
                of->predictor[i * of->predictors + k] - of->predictor[treated * of->predictors + k];
        for (size_t t = 0; t < of->start; t++)
            of->run.outcomes[j * of->start + t] =
                of->scale * (of->outcome[i * of->periods + t] - of->outcome[treated * of->periods + t]);
        j++;
    }
    weigh_predictors(of, are_chosen);
    find_gaps(of, treated);
    hne_synthetic_fit fit = {.before = root_mean_square(of->gap, of->start),
                             .after = root_mean_square(of->gap + of->start, of->periods - of->start)};
    /* an error that is nothing but rounding would make any ratio */
    fit.ratio = fit.before * of->scale > 1e-14 ? fit.after / fit.before : NAN;
    return fit;
}

/* The figures of both functions, read and looked through; of HNE_OK, `memory` and `places` are to be freed. */
typedef struct figures {
    const double *outcome;
    int64_t unit_stride, period_stride;
    const double *predictors;
    int64_t predictor_unit_stride, predictor_stride;
    const uint32_t *donors;
    size_t donor_count;
} figures;

static int is_possible(const study *of, const figures *from)
{
    size_t most = SIZE_MAX / 64;
    return from->outcome && of->treated < of->units && of->units > 1 && of->start > 0 && of->start < of->periods &&
           of->predictors > 0 && (from->predictors || !of->given_weights) &&
           (!from->donors || (from->donor_count > 0 && from->donor_count < of->units)) &&
           of->periods < most / of->units && of->predictors < most / of->units - of->periods;
}

static hne_status prepare(study *of, const figures *from, double **numbers, size_t **places)
{
    if (!is_possible(of, from) || (of->given_weights && !are_weights(of->given_weights, of->predictors)))
        return HNE_ERROR_ARGUMENT;
    of->in_play = from->donors ? from->donor_count + 1 : of->units;
    *numbers = hne_i_alloc_zeroed(count_numbers(of), sizeof **numbers);
    *places = hne_i_alloc_zeroed(count_places(of), sizeof **places);
    hne_status status = *numbers && *places ? HNE_OK : HNE_ERROR_MEMORY;
    if (!status) {
        lay_out(of, *numbers, *places);
        status = list_units(of, from->donors, from->donor_count);
    }
    if (!status)
        status = read_outcomes(of, from->outcome, from->unit_stride, from->period_stride);
    if (!status)
        status = read_predictors(of, from->predictors, from->predictor_unit_stride, from->predictor_stride);
    if (status) {
        hne_i_free(*numbers);
        hne_i_free(*places);
    }
    return status;
}

hne_status hne_synthetic_control(const double *outcome, size_t units, size_t periods, int64_t unit_stride,
                                 int64_t period_stride, const double *predictors, size_t predictor_count,
                                 int64_t predictor_unit_stride, int64_t predictor_stride, const double *given_weights,
                                 size_t treated, size_t start, const uint32_t *donors, size_t donor_count,
                                 double *weights, double *predictor_weights, double *gaps, hne_synthetic_fit *fit)
{
    study of = {.units = units, .periods = periods, .start = start, .treated = treated, .given_weights = given_weights,
                .predictors = predictors ? predictor_count : start};
    figures from = {outcome, unit_stride, period_stride, predictors, predictor_unit_stride, predictor_stride,
                    donors, donor_count};
    double *numbers;
    size_t *places;
    hne_status status = weights ? prepare(&of, &from, &numbers, &places) : HNE_ERROR_ARGUMENT;
    if (status)
        return status;
    hne_synthetic_fit found = run(&of, 0, predictors && !given_weights);
    for (size_t i = 0; i < units; i++)
        weights[i] = 0;
    for (size_t c = 0; c < of.run.hull.size; c++)
        weights[of.unit[of.donor[of.run.hull.chosen[c]]]] = of.run.hull.share[c];
    for (size_t k = 0; predictor_weights && k < of.predictors; k++)
        predictor_weights[k] = of.run.importance[k];
    for (size_t t = 0; gaps && t < periods; t++)
        gaps[t] = of.gap[t];
    if (fit)
        *fit = found;
    hne_i_free(numbers);
    hne_i_free(places);
    return HNE_OK;
}

static void rank_treated(const study *of, const hne_synthetic_fit *fits, size_t *rank, size_t *runs)
{
    double own = fits[of->treated].ratio;
    size_t above = 0, known = 0;
    for (size_t i = 0; i < of->in_play; i++) {
        double ratio = fits[of->unit[i]].ratio;
        known += isnan(ratio) ? 0 : 1;
        above += ratio >= own ? 1 : 0; /* the treated unit itself among them */
    }
    if (rank)
        *rank = above;
    if (runs)
        *runs = known;
}

hne_status hne_synthetic_placebos(const double *outcome, size_t units, size_t periods, int64_t unit_stride,
                                  int64_t period_stride, const double *predictors, size_t predictor_count,
                                  int64_t predictor_unit_stride, int64_t predictor_stride, const double *given_weights,
                                  size_t treated, size_t start, const uint32_t *donors, size_t donor_count,
                                  hne_synthetic_fit *fits, double *gaps, int64_t gap_unit_stride,
                                  int64_t gap_period_stride, size_t *rank, size_t *runs)
{
    study of = {.units = units, .periods = periods, .start = start, .treated = treated, .given_weights = given_weights,
                .predictors = predictors ? predictor_count : start};
    figures from = {outcome, unit_stride, period_stride, predictors, predictor_unit_stride, predictor_stride,
                    donors, donor_count};
    double *numbers;
    size_t *places;
    if (!fits || units < 3 || (donors && donor_count < 2) || (gaps && (!gap_unit_stride || !gap_period_stride)))
        return HNE_ERROR_ARGUMENT;
    hne_status status = prepare(&of, &from, &numbers, &places);
    if (status)
        return status;
    for (size_t i = 0; i < units; i++) {
        fits[i] = (hne_synthetic_fit){NAN, NAN, NAN};
        for (size_t t = 0; gaps && t < periods; t++)
            gaps[(int64_t)i * gap_unit_stride + (int64_t)t * gap_period_stride] = NAN;
    }
    for (size_t i = 0; i < of.in_play; i++) {
        size_t unit = of.unit[i];
        fits[unit] = run(&of, i, predictors && !given_weights);
        for (size_t t = 0; gaps && t < periods; t++)
            gaps[(int64_t)unit * gap_unit_stride + (int64_t)t * gap_period_stride] = of.gap[t];
    }
    rank_treated(&of, fits, rank, runs);
    hne_i_free(numbers);
    hne_i_free(places);
    return HNE_OK;
}
