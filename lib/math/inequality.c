/* SPDX-License-Identifier: MIT */
/* Measures of inequality. Sums of terms that are all of one sign lose nothing:
 * r ln r is taken less r - 1, which adds up to 0. */
#include "math/measure.h"
#include "math/sum.h"

#include <math.h>

double hne_i_gini(const hne_i_sample *s, double corrected)
{
    hne_i_pair sum = { 0, 0 }, total = { 0, 0 };
    if (!s->is_weighted) {
        double n = (double)s->count;
        for (size_t i = 0; i < s->count; i++) {
            sum = hne_i_sum_add_product(sum, 2 * (double)i + 1 - n, s->x[i]);
            total = hne_i_sum_add(total, s->x[i]);
        }
        double gini = hne_i_sum_value(sum) / (n * hne_i_sum_value(total));
        return corrected > 0 ? gini * n / (n - 1) : gini;
    }
    hne_i_pair below = { 0, 0 };
    for (size_t i = 0; i < s->count; i++) {
        double part = s->weight[i] * s->x[i];
        sum = hne_i_sum_add_product(sum, part, 2 * hne_i_sum_value(below) + s->weight[i] - s->weights);
        total = hne_i_sum_add(total, part);
        below = hne_i_sum_add(below, s->weight[i]);
    }
    double gini = hne_i_sum_value(sum) / (s->weights * hne_i_sum_value(total)), n = (double)s->count;
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
    double mean = hne_i_sample_mean(s);
    hne_i_pair sum = { 0, 0 };
    (void)unused;
    for (size_t i = 0; i < s->count; i++) {
        double d = (s->x[i] - mean) / mean;
        double term = s->x[i] > 0 ? hne_i_log_ratio_less(s->x[i], mean) * (1 + d) + d * d : 1;
        sum = hne_i_sum_add(sum, s->weight[i] * term);
    }
    return hne_i_sum_value(sum) / s->weights;
}

double hne_i_theil_l(const hne_i_sample *s, double unused)
{
    double mean = hne_i_sample_mean(s);
    hne_i_pair sum = { 0, 0 };
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
    double mean = hne_i_sample_mean(s);
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < s->count; i++) {
        double d = (s->x[i] - mean) / mean;
        /* r^alpha - 1 - alpha d, by the logarithm and what it is less than d */
        double less = alpha == 2 || d == -1 ? 0 : hne_i_log_ratio_less(s->x[i], mean);
        double term = alpha == 2 ? d * d : d == -1 ? alpha - 1 : hne_i_exp_less(alpha * (d + less)) + alpha * less;
        sum = hne_i_sum_add(sum, s->weight[i] * term);
    }
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
    double mean = hne_i_sample_mean(s);
    hne_i_pair sum = { 0, 0 };
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        sum = hne_i_sum_add(sum, s->weight[i] * fabs((s->x[i] - mean) / mean));
    return hne_i_sum_value(sum) / s->weights / 2;
}

double hne_i_kolm(const hne_i_sample *s, double parameter)
{
    double mean = hne_i_sample_mean(s), greatest = -INFINITY;
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < s->count; i++)
        greatest = fmax(greatest, parameter * (mean - s->x[i]));
    for (size_t i = 0; i < s->count; i++)
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
