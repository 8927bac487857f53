/* SPDX-License-Identifier: MIT */
/* Measures of concentration and diversity: of shares of a total. */
#include "math/measure.h"
#include "math/sum.h"

#include <math.h>

static double total_of(const hne_i_sample *s)
{
    return hne_i_sample_mean(s) * (double)s->count;
}

double hne_i_herfindahl(const hne_i_sample *s, double normalised)
{
    double total = total_of(s), n = (double)s->count;
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < s->count; i++)
        sum = hne_i_sum_add_product(sum, s->x[i] / total, s->x[i] / total);
    double herfindahl = hne_i_sum_value(sum);
    if (!(normalised > 0))
        return herfindahl;
    return s->count > 1 ? (herfindahl - 1 / n) / (1 - 1 / n) : NAN;
}

double hne_i_equivalent_number(const hne_i_sample *s, double unused)
{
    (void)unused;
    return 1 / hne_i_herfindahl(s, 0);
}

double hne_i_coulter(const hne_i_sample *s, double unused)
{
    double total = total_of(s), equal = 1 / (double)s->count;
    hne_i_pair sum = { 0, 0 };
    (void)unused;
    for (size_t i = 0; i < s->count; i++) {
        double apart = s->x[i] / total - equal;
        sum = hne_i_sum_add_product(sum, apart, apart);
    }
    return sqrt(hne_i_sum_value(sum) / 2);
}

double hne_i_rosenbluth(const hne_i_sample *s, double unused)
{
    double total = total_of(s);
    hne_i_pair sum = { 0, 0 };
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        sum = hne_i_sum_add_product(sum, (double)(s->count - i), s->x[i] / total);
    return 1 / (2 * hne_i_sum_value(sum) - 1);
}

double hne_i_concentration_ratio(const hne_i_sample *s, double count)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < s->count && (double)i < count; i++)
        sum = hne_i_sum_add(sum, s->x[s->count - 1 - i]);
    return hne_i_sum_value(sum) / total_of(s);
}

double hne_i_entropy(const hne_i_sample *s, double unused)
{
    double total = total_of(s);
    hne_i_pair sum = { 0, 0 };
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        if (s->x[i] > 0)
            sum = hne_i_sum_add(sum, -(s->x[i] / total) * log(s->x[i] / total));
    return hne_i_sum_value(sum);
}

double hne_i_hill(const hne_i_sample *s, double order)
{
    double total = total_of(s);
    hne_i_pair sum = { 0, 0 };
    if (order == 1)
        return exp(hne_i_entropy(s, 0));
    for (size_t i = 0; i < s->count; i++)
        if (s->x[i] > 0)
            sum = hne_i_sum_add(sum, pow(s->x[i] / total, order));
    return pow(hne_i_sum_value(sum), 1 / (1 - order));
}
