/* SPDX-License-Identifier: MIT */
/* Enclosures of two numbers that were rounded. */
#include "adapter.h"

static hne_interval enclosed(const vector_case *of, const char *key, const char *half_width)
{
    double value = vector_number(of, key), half = vector_number(of, half_width);
    return hne_interval_of(value - half, value + half);
}

static int interval_of_two(const vector_case *of, double *results)
{
    const char *what = of->function + strlen("interval_");
    hne_interval a = enclosed(of, "a", "half_width_a"), b = enclosed(of, "b", "half_width_b"), r, percent;
    percent = hne_interval_point(100);
    if (!strcmp(what, "sum"))
        r = hne_interval_add(a, b);
    else if (!strcmp(what, "difference"))
        r = hne_interval_subtract(b, a);
    else if (!strcmp(what, "product"))
        r = hne_interval_multiply(a, b);
    else if (!strcmp(what, "ratio"))
        r = hne_interval_divide(b, a);
    else if (!strcmp(what, "growth_percent"))
        r = hne_interval_multiply(hne_growth_interval(b, a), percent);
    else if (!strcmp(what, "cagr_percent"))
        r = hne_interval_multiply(hne_compound_annual_growth_interval(b, a, vector_number(of, "years")), percent);
    else if (!strcmp(what, "share_percent"))
        /* a / (a + b) with a once, or the whole would forget that a is in it */
        r = hne_interval_multiply(hne_interval_divide(hne_interval_point(1), hne_interval_add(hne_interval_point(1),
                                                      hne_interval_divide(b, a))), percent);
    else
        return 0;
    for (size_t i = 0; i < of->rows; i++)
        results[i] = strcmp(of->index[i], "lower") ? r.upper : r.lower;
    return 1;
}

const vector_entry value_vectors[] = {
    {"interval_sum", interval_of_two}, {"interval_difference", interval_of_two}, {"interval_product", interval_of_two},
    {"interval_ratio", interval_of_two}, {"interval_growth_percent", interval_of_two},
    {"interval_cagr_percent", interval_of_two}, {"interval_share_percent", interval_of_two},
    {NULL, NULL},
};
