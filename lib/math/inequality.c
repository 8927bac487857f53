/* SPDX-License-Identifier: MIT */
/* Measures of inequality. Sums of terms that are all of one sign lose nothing:
 * r ln r is taken less r - 1, which adds up to 0. */
#include "math/measure.h"
#include "math/sum.h"

#include <math.h>

/* sum w_i (2 B_i + w_i - W) (x_i - middle), with B the weights below: what is taken away adds up to 0, and of the rest,
 * as x is sorted, hardly a term is negative. */
double hne_i_gini(const hne_i_sample *s, double corrected)
{
    hne_i_pair sum = { 0, 0 }, total = { 0, 0 }, below = { 0, 0 };
    double middle = s->x[s->count / 2], n = (double)s->count;
    for (size_t i = 0; i < s->count; i++) {
        double w = s->weight[i];
        double place = ((2 * below.hi - s->weights) + w) + (2 * below.lo - s->rest_of_weights);
        sum = hne_i_sum_add_product(sum, w * place, s->x[i] - middle);
        total = s->is_weighted ? hne_i_sum_add_product(total, w, s->x[i]) : hne_i_sum_add(total, s->x[i]);
        below = hne_i_sum_add(below, w);
    }
    double gini = hne_i_sum_value(sum) / (s->weights * hne_i_sum_value(total));
    return corrected > 0 ? gini * n / (n - 1) : gini;
}

double hne_i_extended_gini(const hne_i_sample *s, double power)
{
    double mean = hne_i_sample_mean(s), above = 1;
    hne_i_pair sum = { 0, 0 }, below = { 0, 0 };
    for (size_t i = 0; i < s->count; i++) {
        below = hne_i_sum_add(below, s->weight[i]);
        double next = fmax(0, 1 - hne_i_sum_value(below) / s->weights);
        sum = hne_i_sum_add_product(sum, s->x[i] / mean, pow(above, power) - pow(next, power));
        above = next;
    }
    return 1 - hne_i_sum_value(sum);
}

double hne_i_theil_t(const hne_i_sample *s, double unused)
{
    hne_i_pair mean = hne_i_sample_mean_pair(s), sum = { 0, 0 };
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        sum = hne_i_sum_add(sum, s->weight[i] * hne_i_entropy_term(s->x[i], mean));
    return hne_i_sum_value(sum) / s->weights;
}

double hne_i_theil_l(const hne_i_sample *s, double unused)
{
    hne_i_pair mean = hne_i_sample_mean_pair(s), sum = { 0, 0 };
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        sum = hne_i_sum_add(sum, -s->weight[i] * hne_i_log_ratio_less(s->x[i], mean));
    return hne_i_sum_value(sum) / s->weights;
}

static int is_positive(const hne_i_sample *s)
{
    for (size_t i = 0; i < s->count; i++)
        if (!(s->x[i] > 0))
            return 0;
    return 1;
}

double hne_i_generalised_entropy(const hne_i_sample *s, double alpha)
{
    if (alpha <= 0 && !is_positive(s))
        return NAN;
    if (alpha == 0)
        return hne_i_theil_l(s, 0);
    if (alpha == 1)
        return hne_i_theil_t(s, 0);
    hne_i_pair mean = hne_i_sample_mean_pair(s), sum = { 0, 0 };
    for (size_t i = 0; i < s->count; i++)
        sum = hne_i_sum_add(sum, s->weight[i] * hne_i_power_term(s->x[i], mean, alpha));
    return hne_i_sum_value(sum) / s->weights / (alpha * (alpha - 1));
}

/* Through the generalised entropy of order 1 - epsilon, which keeps its digits
 * where inequality is small. */
double hne_i_atkinson(const hne_i_sample *s, double epsilon)
{
    if (epsilon >= 1 && !is_positive(s))
        return NAN;
    if (epsilon == 1)
        return -expm1(-hne_i_theil_l(s, 0));
    double order = 1 - epsilon;
    double entropy = epsilon == 0 ? 0 : hne_i_generalised_entropy(s, order);
    return -expm1(log1p(order * (order - 1) * entropy) / order);
}

double hne_i_hoover(const hne_i_sample *s, double unused)
{
    hne_i_pair mean = hne_i_sample_mean_pair(s), sum = { 0, 0 };
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        sum = hne_i_sum_add(sum, s->weight[i] * fabs(hne_i_apart(s->x[i], mean)));
    return hne_i_sum_value(sum) / s->weights / mean.hi / 2;
}

double hne_i_kolm(const hne_i_sample *s, double parameter)
{
    double mean = hne_i_sample_mean(s), greatest = -INFINITY;
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < s->count; i++)
        if (s->weight[i] > 0) /* or the sum could be of nothing but what is far below it */
            greatest = fmax(greatest, parameter * (mean - s->x[i]));
    for (size_t i = 0; i < s->count; i++)
        if (s->weight[i] > 0)
            sum = hne_i_sum_add(sum, s->weight[i] * exp(parameter * (mean - s->x[i]) - greatest));
    return (greatest + log(hne_i_sum_value(sum) / s->weights)) / parameter;
}

double hne_i_geometric_mean(const hne_i_sample *s, double unused)
{
    double mean = hne_i_sample_mean(s);
    (void)unused;
    return mean * exp(-hne_i_theil_l(s, 0));
}

double hne_i_lorenz_asymmetry(const hne_i_sample *s, double unused)
{
    double mean = hne_i_sample_mean(s), n = (double)s->count;
    size_t below = 0;
    hne_i_pair part = { 0, 0 };
    (void)unused;
    while (below < s->count && s->x[below] < mean)
        part = hne_i_sum_add(part, s->x[below++]);
    if (below == 0 || below == s->count)
        return 1; /* all are equal */
    double delta = (mean - s->x[below - 1]) / (s->x[below] - s->x[below - 1]);
    return ((double)below + delta) / n + (hne_i_sum_value(part) + delta * s->x[below]) / (mean * n);
}
