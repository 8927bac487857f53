/* SPDX-License-Identifier: MIT */
/* Difference in differences with effects of units and periods. What the effects
 * leave of outcome and treatment is found directly, also where the panel has
 * holes: the effects of the longer side by means, those of the shorter by the
 * normal equations that remain (R. Frisch, F. V. Waugh, Econometrica 1, 1933;
 * T. Wansbeek, A. Kapteyn, Journal of Econometrics 41, 1989). */
#include "base/alloc.h"
#include "math/effect.h"
#include "math/sum.h"

#include <math.h>

static const double too_large = 1e150;

/* Rows are the longer side, be it units or periods. */
typedef struct panel {
    size_t rows, columns;
    int rows_are_units;
    double *y, *d, *weight;         /* at row * columns + column; weight 0: left out */
    double *row_weight, *column_weight;
    double *equations;              /* of the columns' effects, factored: columns by columns, the lower half */
    double *effect;
    size_t solvable;                /* equations that say something new */
    double observations;
} panel;

/* ---- figures ---- */

typedef struct side {
    const double *at;
    int64_t unit_stride, period_stride;
} side;

static double look_up(side from, size_t unit, size_t period)
{
    return from.at ? from.at[(int64_t)unit * from.unit_stride + (int64_t)period * from.period_stride] : 1;
}

static hne_status read_panel(panel *of, side y, side d, side weights)
{
    for (size_t r = 0; r < of->rows; r++)
        for (size_t c = 0; c < of->columns; c++) {
            size_t unit = of->rows_are_units ? r : c, period = of->rows_are_units ? c : r, at = r * of->columns + c;
            double value = look_up(y, unit, period), dose = look_up(d, unit, period),
                   w = look_up(weights, unit, period);
            if (isinf(value) || isinf(dose) || isinf(w) || w < 0)
                return HNE_ERROR_ARGUMENT;
            if (isnan(value) || isnan(dose) || !(w > 0))
                continue;
            if (fabs(value) > too_large || fabs(dose) > too_large || w > too_large)
                return HNE_ERROR_RANGE;
            of->y[at] = value;
            of->d[at] = dose;
            of->weight[at] = w;
            of->row_weight[r] += w;
            of->column_weight[c] += w;
            of->observations++;
        }
    return HNE_OK;
}

/* ---- effects ---- */

/* The equations of the columns' effects once the rows' are taken out:
 * W_c - sum w^2 / W_r on the diagonal, - sum w w' / W_r beside it. */
static void set_up(panel *of)
{
    size_t n = of->columns;
    for (size_t c = 0; c < n; c++)
        of->equations[c * n + c] = of->column_weight[c];
    for (size_t r = 0; r < of->rows; r++) {
        const double *w = of->weight + r * n;
        for (size_t c = 0; c < n && of->row_weight[r] > 0; c++) {
            double part = w[c] / of->row_weight[r];
            for (size_t k = 0; k <= c && part > 0; k++)
                of->equations[c * n + k] -= part * w[k];
        }
    }
}

/* Cholesky's factor; an equation that follows from those before it is left out
 * by a row of 0: one for each part of the panel that shares nothing with the rest. */
static void factor(panel *of)
{
    size_t n = of->columns;
    double *l = of->equations;
    of->solvable = 0;
    for (size_t c = 0; c < n; c++) {
        for (size_t k = 0; k <= c; k++) {
            double sum = l[c * n + k];
            for (size_t i = 0; i < k; i++)
                sum -= l[c * n + i] * l[k * n + i];
            if (k < c)
                l[c * n + k] = l[k * n + k] > 0 ? sum / l[k * n + k] : 0;
            else
                l[c * n + c] = sum > 1e-12 * of->column_weight[c] ? sqrt(sum) : 0;
        }
        of->solvable += l[c * n + c] > 0 ? 1 : 0;
    }
}

static void solve(const panel *of, double *b)
{
    size_t n = of->columns;
    const double *l = of->equations;
    for (size_t c = 0; c < n; c++) {
        for (size_t k = 0; k < c; k++)
            b[c] -= l[c * n + k] * b[k];
        b[c] = l[c * n + c] > 0 ? b[c] / l[c * n + c] : 0;
    }
    for (size_t c = n; c-- > 0;) {
        for (size_t k = c + 1; k < n; k++)
            b[c] -= l[k * n + c] * b[k];
        b[c] = l[c * n + c] > 0 ? b[c] / l[c * n + c] : 0;
    }
}

/* Weighted mean of a row of x less the effects (NULL: none). */
static double row_mean(const panel *of, size_t r, const double *x, const double *effect)
{
    const double *w = of->weight + r * of->columns;
    hne_i_pair sum = {0, 0};
    for (size_t c = 0; c < of->columns; c++)
        sum = hne_i_sum_add_product(sum, w[c], effect ? effect[c] : x[r * of->columns + c]);
    return of->row_weight[r] > 0 ? hne_i_sum_value(sum) / of->row_weight[r] : 0;
}

/* Takes the effects out of x. The second time takes out what rounding left. */
static void take_out_effects(panel *of, double *x)
{
    size_t n = of->columns;
    for (int times = 0; times < 2; times++) {
        for (size_t c = 0; c < n; c++)
            of->effect[c] = 0;
        for (size_t r = 0; r < of->rows; r++) {
            double mean = row_mean(of, r, x, NULL);
            for (size_t c = 0; c < n; c++) {
                x[r * n + c] -= mean;
                of->effect[c] += of->weight[r * n + c] * x[r * n + c];
            }
        }
        solve(of, of->effect);
        for (size_t r = 0; r < of->rows; r++) {
            double mean = row_mean(of, r, x, of->effect);
            for (size_t c = 0; c < n; c++)
                x[r * n + c] -= of->effect[c] - mean;
        }
    }
}

static double product(const panel *of, const double *a, const double *b)
{
    hne_i_pair sum = {0, 0};
    for (size_t i = 0; i < of->rows * of->columns; i++)
        sum = hne_i_sum_add_product(sum, of->weight[i] * a[i], b[i]);
    return hne_i_sum_value(sum);
}

/* ---- estimate ---- */

static size_t count_used(const double *weight, size_t count)
{
    size_t used = 0;
    for (size_t i = 0; i < count; i++)
        used += weight[i] > 0 ? 1 : 0;
    return used;
}

/* k of the documentation. */
static double count_parameters(const panel *of)
{
    size_t rows = count_used(of->row_weight, of->rows), columns = count_used(of->column_weight, of->columns);
    size_t parts = columns - of->solvable, periods = of->rows_are_units ? columns : rows;
    return 2 + (double)periods - (double)parts;
}

static hne_status estimate(panel *of, const uint32_t *cluster, hne_i_scores *scores, double confidence,
                           hne_difference *result)
{
    double all = product(of, of->d, of->d);
    set_up(of);
    factor(of);
    take_out_effects(of, of->y);
    take_out_effects(of, of->d);
    double left = product(of, of->d, of->d);
    if (!(left > 1e-20 * all) || !isfinite(all))
        return HNE_ERROR_RANGE;
    hne_difference found = {.estimate = product(of, of->d, of->y) / left, .observations = of->observations};
    for (size_t r = 0; r < of->rows; r++)
        for (size_t c = 0; c < of->columns; c++) {
            size_t at = r * of->columns + c, unit = of->rows_are_units ? r : c;
            double rest = of->y[at] - found.estimate * of->d[at];
            if (of->weight[at] > 0)
                hne_i_scores_add(scores, cluster ? cluster[unit] : unit, of->weight[at] * of->d[at] / left * rest);
        }
    double squares = hne_i_scores_squares(scores, &found.clusters);
    if (!isfinite(found.estimate) || !isfinite(squares))
        return HNE_ERROR_RANGE;
    hne_i_difference_conclude(&found, squares, (found.observations - 1) / (found.observations - count_parameters(of)),
                              confidence);
    *result = found;
    return HNE_OK;
}

static int are_clusters(const uint32_t *cluster, size_t units, size_t clusters)
{
    for (size_t i = 0; cluster && i < units; i++)
        if (cluster[i] >= clusters)
            return 0;
    return 1;
}

hne_status hne_difference_in_differences_panel(const double *y, size_t units, size_t periods, int64_t unit_stride,
                                               int64_t period_stride, const double *treatment,
                                               int64_t treatment_unit_stride, int64_t treatment_period_stride,
                                               const double *weights, int64_t weights_unit_stride,
                                               int64_t weights_period_stride, const uint32_t *cluster, size_t clusters,
                                               double confidence, hne_difference *result)
{
    if (!y || !treatment || !result || !units || !periods || !(confidence > 0 && confidence < 1) ||
        units > SIZE_MAX / 64 / periods || !are_clusters(cluster, units, clusters))
        return HNE_ERROR_ARGUMENT;
    panel of = {.rows = units, .columns = periods, .rows_are_units = units >= periods};
    if (!of.rows_are_units) {
        of.rows = periods;
        of.columns = units;
    }
    size_t cells = of.rows * of.columns;
    double *memory = hne_i_alloc_zeroed(3 * cells + of.columns * of.columns + of.rows + 2 * of.columns, sizeof *memory);
    hne_i_scores scores = {NULL, 0};
    if (!memory || !hne_i_scores_take(&scores, cluster ? clusters : units)) {
        hne_i_free(memory);
        return HNE_ERROR_MEMORY;
    }
    of.y = memory;
    of.d = of.y + cells;
    of.weight = of.d + cells;
    of.equations = of.weight + cells;
    of.row_weight = of.equations + of.columns * of.columns;
    of.column_weight = of.row_weight + of.rows;
    of.effect = of.column_weight + of.columns;
    hne_status status = read_panel(&of, (side){y, unit_stride, period_stride},
                                   (side){treatment, treatment_unit_stride, treatment_period_stride},
                                   (side){weights, weights_unit_stride, weights_period_stride});
    if (!status)
        status = estimate(&of, cluster, &scores, confidence, result);
    hne_i_scores_release(&scores);
    hne_i_free(memory);
    return status;
}
