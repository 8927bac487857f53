/* SPDX-License-Identifier: MIT */
/* Benchmarking and temporal disaggregation. */
#include "adapter.h"

static hne_conversion conversion_of(const vector_case *of)
{
    static const char *const names[] = {"sum", "mean", "first", "last"};
    for (int i = 0; i < 4; i++)
        if (vector_arg_is(of, "conversion", names[i]))
            return (hne_conversion)i;
    return HNE_CONVERSION_SUM;
}

static int denton(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    double *annual = vector_column(table, "value");
    double *indicator = of->input_count > 1 ? vector_column(of->inputs[1], "value") : NULL, order = vector_number(of, "h");
    int uniform = !strcmp(of->function, "disaggregate_uniform");
    hne_criterion criterion = uniform || vector_arg_is(of, "criterion", "additive") ? HNE_CRITERION_ADDITIVE
                                                                                    : HNE_CRITERION_PROPORTIONAL;
    hne_denton_start start = !strcmp(of->function, "denton") ? HNE_DENTON_START_FIXED : HNE_DENTON_START_FREE;
    int good = hne_denton_series(annual, table->rows, 1, indicator, of->rows, 1, 4, conversion_of(of), criterion,
                                 uniform ? 0 : (size_t)order, start, results, 1) == HNE_OK;
    free(annual);
    free(indicator);
    return good;
}

static int disaggregated(const vector_case *of, double *results)
{
    double *annual = vector_column(of->inputs[0], "value"), *indicator = vector_column(of->inputs[1], "value");
    hne_disaggregation method = !strcmp(of->function, "fernandez")        ? HNE_DISAGGREGATION_FERNANDEZ
                                : !strcmp(of->function, "litterman_fixed") ? HNE_DISAGGREGATION_LITTERMAN
                                                                           : HNE_DISAGGREGATION_CHOW_LIN;
    int good = hne_disaggregate_series(annual, of->inputs[0]->rows, 1, indicator, of->rows, 1, 4, conversion_of(of), method,
                                       NAN, results, 1) == HNE_OK;
    free(annual);
    free(indicator);
    return good;
}

const vector_entry benchmark_vectors[] = {
    {"denton", denton}, {"denton_cholette", denton}, {"disaggregate_uniform", denton},
    {"chow_lin_maxlog", disaggregated}, {"fernandez", disaggregated}, {"litterman_fixed", disaggregated},
    {NULL, NULL},
};
