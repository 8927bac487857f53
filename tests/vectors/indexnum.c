/* SPDX-License-Identifier: MIT */
/* Index numbers: formulas, chains, windows, contributions. */
#include "adapter.h"

#include <stdio.h>

/* --- a table in long form (product, period, price, quantity) or wide (p.X, q.X) ----------------- */

typedef struct goods {
    hne_basket basket;
    double *p, *q; /* period by period */
    const char **period, **product;
} goods;

static size_t place(const char **names, size_t *count, const char *name)
{
    for (size_t i = 0; i < *count; i++)
        if (!strcmp(names[i], name))
            return i;
    names[*count] = name;
    return (*count)++;
}

static goods take(const vector_table *table)
{
    size_t cells = table->rows * (table->columns + 1) + 1, price = vector_find_column(table, "price"), products = 0, periods = 0;
    goods g = {{0}, calloc(cells * 4, sizeof(double)), calloc(cells * 4, sizeof(double)), calloc(cells, sizeof(char *)), calloc(cells, sizeof(char *))};
    if (price == table->columns) { /* wide */
        products = table->columns / 2;
        periods = table->rows;
        for (size_t t = 0; t < periods; t++)
            for (size_t i = 0; i < products; i++) {
                g.p[t * products + i] = atof(vector_cell(table, t, 2 * i));
                g.q[t * products + i] = atof(vector_cell(table, t, 2 * i + 1));
            }
    } else {
        size_t product = vector_find_column(table, "product"), period = vector_find_column(table, "period");
        for (size_t row = 0; row < table->rows; row++) {
            place(g.product, &products, vector_cell(table, row, product));
            place(g.period, &periods, vector_cell(table, row, period));
        }
        for (size_t row = 0; row < table->rows; row++) {
            size_t at = place(g.period, &periods, vector_cell(table, row, period)) * products +
                        place(g.product, &products, vector_cell(table, row, product));
            g.p[at] = atof(vector_cell(table, row, price));
            g.q[at] = atof(vector_cell(table, row, vector_find_column(table, "quantity")));
        }
    }
    g.basket = (hne_basket){g.p, 1, (int64_t)products, g.q, 1, (int64_t)products, products, periods};
    return g;
}

static void drop(goods g)
{
    free(g.p);
    free(g.q);
    free((void *)g.period);
    free((void *)g.product);
}

/* "t3" and "3" are the third. */
static size_t period_of(const char *name)
{
    return (size_t)atoi(name + (*name == 't')) - 1;
}

static const struct {
    const char *name;
    hne_index_formula formula;
} formulas[] = {
    {"laspeyres", HNE_INDEX_LASPEYRES}, {"paasche", HNE_INDEX_PAASCHE}, {"fisher", HNE_INDEX_FISHER},
    {"tornqvist", HNE_INDEX_TORNQVIST}, {"walsh", HNE_INDEX_WALSH}, {"marshalledgeworth", HNE_INDEX_MARSHALL_EDGEWORTH},
    {"lowe", HNE_INDEX_LOWE}, {"young", HNE_INDEX_YOUNG}, {"geary_khamis", HNE_INDEX_GEARY_KHAMIS}, {"dutot", HNE_INDEX_DUTOT},
    {"carli", HNE_INDEX_CARLI}, {"jevons", HNE_INDEX_JEVONS}, {"harmonic", HNE_INDEX_HARMONIC}, {"coggeshall", HNE_INDEX_HARMONIC},
    {"cswd", HNE_INDEX_CSWD}, {"drobisch", HNE_INDEX_DROBISCH}, {"palgrave", HNE_INDEX_PALGRAVE}, {"stuvel", HNE_INDEX_STUVEL},
    {"satovartia", HNE_INDEX_SATO_VARTIA}, {"montgomeryvartia", HNE_INDEX_MONTGOMERY_VARTIA}, {"theil", HNE_INDEX_THEIL},
    {"geolaspeyres", HNE_INDEX_GEOMETRIC_LASPEYRES}, {"geopaasche", HNE_INDEX_GEOMETRIC_PAASCHE},
    {"harmlaspeyres", HNE_INDEX_HARMONIC_LASPEYRES}, {"lloyd_moulton", HNE_INDEX_LLOYD_MOULTON},
    {"tpd", HNE_INDEX_TIME_PRODUCT_DUMMY},
};

static int formula_named(const char *name, hne_index_formula *out)
{
    for (size_t i = 0; i < sizeof formulas / sizeof *formulas; i++)
        if (!strcmp(formulas[i].name, name)) {
            *out = formulas[i].formula;
            return 1;
        }
    return 0;
}

static int index_of(const vector_case *of, double *results)
{
    int of_prices = !strncmp(of->function, "price_", 6);
    hne_index_formula formula;
    if (!of->input_count || !formula_named(strchr(of->function, '_') + 1, &formula))
        return 0;
    goods g = take(of->inputs[0]);
    hne_index_base comparison = vector_arg_is(of, "output", "pop")       ? HNE_INDEX_PERIOD_ON_PERIOD
                                : vector_arg_is(of, "output", "chained") ? HNE_INDEX_CHAINED
                                                                         : HNE_INDEX_FIXED_BASE;
    static const char *const bases[] = {"base_quantity_period", "quantity_base", "weight_base"};
    size_t weights = 0;
    for (size_t i = 0; i < 3; i++)
        if (vector_arg(of, bases[i]))
            weights = period_of(vector_arg(of, bases[i]));
    double parameter = formula == HNE_INDEX_LLOYD_MOULTON ? vector_number(of, "sigma") : vector_arg_is(of, "bias_adjust", "1");
    double *found = calloc(g.basket.periods, sizeof *found);
    int good = hne_index_series(formula, parameter, of_prices ? HNE_INDEX_OF_PRICES : HNE_INDEX_OF_QUANTITIES, comparison,
                                &g.basket, 0, weights, found, 1) == HNE_OK;
    for (size_t row = 0; row < of->rows && good; row++) {
        size_t t = vector_arg(of, "base") ? row : period_of(of->index[row]); /* from the base on, in order */
        results[row] = comparison == HNE_INDEX_PERIOD_ON_PERIOD && t == 0 ? 1 : found[t]; /* the peer has 1 there */
    }
    free(found);
    drop(g);
    return good;
}

static int multilateral(const vector_case *of, double *results)
{
    static const char *const splices[] = {"", "movement", "window", "half", "mean", "wisp", "hasp", "mean_pub", "fbew", "fbmw"};
    hne_index_formula formula = HNE_INDEX_FISHER;
    hne_multilateral method = !strncmp(of->function, "geks", 4) ? HNE_MULTILATERAL_GEKS
                              : !strcmp(of->function, "wtpd")   ? HNE_MULTILATERAL_TIME_PRODUCT_DUMMY
                                                                : HNE_MULTILATERAL_GEARY_KHAMIS;
    int splice = 0;
    for (int i = 1; i < 10; i++)
        if (vector_arg_is(of, "splice", splices[i]))
            splice = i;
    if (method == HNE_MULTILATERAL_GEKS && !formula_named(strchr(of->function, '_') + 1, &formula))
        return 0;
    goods g = take(of->inputs[0]);
    double *found = calloc(g.basket.periods, sizeof *found);
    int good = hne_multilateral_index(method, formula, HNE_INDEX_OF_PRICES, &g.basket, (size_t)vector_number(of, "window"),
                                      (hne_splice)splice, found, 1) == HNE_OK;
    for (size_t row = 0; row < of->rows && good; row++)
        results[row] = found[period_of(of->index[row])];
    free(found);
    drop(g);
    return good;
}

static int change_of_value(const vector_case *of, double *results)
{
    const char *f = of->function;
    hne_value_change formula = strstr(f, "laspeyres")    ? HNE_VALUE_CHANGE_LASPEYRES
                               : strstr(f, "paasche")    ? HNE_VALUE_CHANGE_PAASCHE
                               : strstr(f, "montgomery") ? HNE_VALUE_CHANGE_MONTGOMERY
                                                         : HNE_VALUE_CHANGE_BENNET;
    goods g = take(of->inputs[0]);
    for (size_t row = 0; row < of->rows; row++) {
        size_t t = period_of(of->index[row]);
        double now = NAN, before = NAN;
        hne_basket_value(&g.basket, t, &now);
        if (t)
            hne_basket_value(&g.basket, t - 1, &before);
        if (strstr(f, "values"))
            results[row] = now;
        else if (strstr(f, "changes"))
            results[row] = hne_change(now, before);
        else if (t)
            hne_value_change_of_periods(formula, strstr(f, "quantity") ? HNE_INDEX_OF_QUANTITIES : HNE_INDEX_OF_PRICES, &g.basket,
                                        t - 1, t, &results[row]);
    }
    drop(g);
    return 1;
}

static int parts(const vector_case *of, double *results)
{
    const char *f = of->function;
    goods g = take(of->inputs[0]);
    size_t from = period_of(vector_arg(of, "from")), to = period_of(vector_arg(of, "to"));
    double *found = calloc(g.basket.products, sizeof *found);
    hne_index_formula formula = strstr(f, "arithmetic") ? HNE_INDEX_LASPEYRES
                                : strstr(f, "harmonic") ? HNE_INDEX_PAASCHE
                                : strstr(f, "fisher")   ? HNE_INDEX_FISHER
                                                        : HNE_INDEX_TORNQVIST;
    int good = !strcmp(f, "update_weights")
                   ? hne_price_updated_shares(&g.basket, from, to, found, 1) == HNE_OK
                   : hne_index_contributions(formula, 0, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE, &g.basket, from, to, 0, found, 1) == HNE_OK;
    for (size_t row = 0; row < of->rows && good; row++)
        results[row] = found[atoi(of->index[row]) - 1];
    free(found);
    drop(g);
    return good;
}

/* The ratio of values over the price index. */
static int implicit_quantity(const vector_case *of, double *results)
{
    goods g = take(of->inputs[0]);
    for (size_t row = 0; row < of->rows; row++) {
        size_t t = period_of(of->index[row]);
        double now, before, index;
        hne_basket_value(&g.basket, t, &now);
        hne_basket_value(&g.basket, 0, &before);
        hne_index_of_periods(HNE_INDEX_PAASCHE, 0, HNE_INDEX_OF_PRICES, &g.basket, 0, t, 0, &index);
        results[row] = hne_ratio(hne_ratio(now, before), index);
    }
    drop(g);
    return 1;
}

const vector_entry index_vectors[] = {
    {"price_laspeyres", index_of}, {"price_paasche", index_of}, {"price_fisher", index_of}, {"price_tornqvist", index_of},
    {"price_walsh", index_of}, {"price_marshalledgeworth", index_of}, {"price_lowe", index_of}, {"price_young", index_of},
    {"price_geary_khamis", index_of}, {"price_dutot", index_of}, {"price_carli", index_of}, {"price_jevons", index_of},
    {"price_harmonic", index_of}, {"price_coggeshall", index_of}, {"price_cswd", index_of}, {"price_drobisch", index_of},
    {"price_palgrave", index_of}, {"price_stuvel", index_of}, {"price_satovartia", index_of},
    {"price_montgomeryvartia", index_of}, {"price_theil", index_of}, {"price_geolaspeyres", index_of},
    {"price_geopaasche", index_of}, {"price_harmlaspeyres", index_of}, {"price_lloyd_moulton", index_of}, {"price_tpd", index_of},
    {"quantity_laspeyres", index_of}, {"quantity_paasche", index_of}, {"quantity_fisher", index_of},
    {"quantity_tornqvist", index_of}, {"quantity_walsh", index_of},
    {"geks_tornqvist", multilateral}, {"geks_fisher", multilateral}, {"geks_walsh", multilateral}, {"geks_jevons", multilateral},
    {"geary_khamis_multilateral", multilateral}, {"wtpd", multilateral},
    {"values", change_of_value}, {"price_indicator_bennet", change_of_value}, {"quantity_indicator_bennet", change_of_value},
    {"price_indicator_montgomery", change_of_value}, {"quantity_indicator_montgomery", change_of_value},
    {"price_indicator_laspeyres", change_of_value}, {"quantity_indicator_laspeyres", change_of_value},
    {"price_indicator_paasche", change_of_value}, {"quantity_indicator_paasche", change_of_value},
    {"value_decomposition_price", change_of_value}, {"value_decomposition_quantity", change_of_value},
    {"value_decomposition_changes", change_of_value}, {"value_decomposition_values", change_of_value},
    {"contributions_arithmetic", parts}, {"contributions_harmonic", parts}, {"contributions_geometric", parts},
    {"contributions_fisher", parts}, {"update_weights", parts}, {"implicit_quantity", implicit_quantity},
    {NULL, NULL},
};
