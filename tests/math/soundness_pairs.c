/* SPDX-License-Identifier: MIT */
/* Trials of growth, comparison and trade of a few figures, as their formulas stand in growth.h, compare.h,
 * contribution.h, trade.h and structure.h. */
#include "soundness_operation.h"

static number difference_of(const number *x) { return minus(x[0], x[1]); }
static number ratio_of(const number *x) { return over(x[0], x[1]); }

/* ---- growth ---- */

FUNCTION(change, hne_change_interval(x[0], x[1]))
FUNCTION(growth, hne_growth_interval(x[0], x[1]))
FUNCTION(log_growth, hne_log_growth_interval(x[0], x[1]))
FUNCTION(annualised_growth, hne_annualised_growth_interval(x[0], x[1], span[0], span[1]))
FUNCTION(compound_annual_growth, hne_compound_annual_growth_interval(x[0], x[1], span[0]))
FUNCTION_OF_ROWS(compound_annual_growth, hne_compound_annual_growth_intervals(FIRST_ROW, ROW(1), span[0], RESULT))
FUNCTION(implied_base, hne_implied_base_interval(x[0], x[1]))
FUNCTION_OF_ROWS(implied_base, hne_implied_base_intervals(FIRST_ROW, ROW(1), RESULT))
FUNCTION(implied_level, hne_implied_level_interval(x[0], x[1]))
FUNCTION_OF_ROWS(implied_level, hne_implied_level_intervals(FIRST_ROW, ROW(1), RESULT))

static number growth_of(const number *x) { return over(minus(x[0], x[1]), above_zero(x[1])); }
static number log_growth_of(const number *x) { return minus(natural_log(x[0]), natural_log(x[1])); }

static number compounded(const number *x, number exponent)
{
    return minus(to_power(over(x[0], above_zero(x[1])), exponent), of(1));
}

static number annualised_growth_of(const number *x) { return compounded(x, over(x[OTHER_SPAN], x[SPAN])); }
static number compound_annual_growth_of(const number *x) { return compounded(x, over(of(1), x[SPAN])); }
static number implied_base_of(const number *x) { return over(x[0], plus(of(1), x[1])); }
static number implied_level_of(const number *x) { return times(x[0], plus(of(1), x[1])); }

void growth_of_pairs(void)
{
    static const operation all[] = {
        {"change", 2, {draw_signed, draw_signed}, ALONE(change), difference_of},
        {"growth", 2, {draw_signed, draw}, ALONE(growth), growth_of},
        {"log growth", 2, {draw, draw}, ALONE(log_growth), log_growth_of},
        {"annualised growth", 2, {draw, draw}, ALONE(annualised_growth), annualised_growth_of},
        {"compound annual growth", 2, {draw, draw}, BOTH(compound_annual_growth), compound_annual_growth_of},
        {"implied base", 2, {draw_signed, draw_growth}, BOTH(implied_base), implied_base_of},
        {"implied level", 2, {draw_signed, draw_growth}, BOTH(implied_level), implied_level_of},
    };
    try_one_of(all, sizeof all / sizeof *all);
}

/* ---- comparison ---- */

FUNCTION(gap, hne_gap_interval(x[0], x[1]))
FUNCTION_OF_ROWS(gap, hne_gap_intervals(FIRST_ROW, ROW(1), RESULT))
FUNCTION(ratio, hne_ratio_interval(x[0], x[1]))
FUNCTION_OF_ROWS(ratio, hne_ratio_intervals(FIRST_ROW, ROW(1), RESULT))
FUNCTION(share, hne_share_interval(x[0], x[1], 0))
FUNCTION_OF_ROWS(share, hne_share_intervals(FIRST_ROW, ROW(1), 0, RESULT))
FUNCTION(share_of_whole, hne_share_interval(x[0], x[1], 1))
FUNCTION_OF_ROWS(share_of_whole, hne_share_intervals(FIRST_ROW, ROW(1), 1, RESULT))
FUNCTION(share_of_parts, hne_share_of_parts_interval(x[0], x[1]))
FUNCTION(contribution, hne_contribution_interval(x[0], x[1], x[2]))
FUNCTION(location_quotient, hne_location_quotient_interval(x[0], x[1], x[2], x[3]))

static number share_of(const number *x) { return over(x[0], above_zero(x[1])); }

/* Of a part that is not negative and not more than the whole. */
static number share_of_whole(const number *x)
{
    number share = share_of(x);
    int is_part = !is_undefined(not_below_zero(x[0])) && !is_undefined(not_below_zero(minus(x[1], x[0])));
    return is_part ? share : undefined();
}

static number share_of_parts(const number *x) { return over(x[0], above_zero(plus(x[0], x[1]))); }
static number contribution_of(const number *x) { return over(minus(x[0], x[1]), above_zero(x[2])); }

static number location_quotient_of(const number *x)
{
    return over(over(not_below_zero(x[0]), above_zero(x[1])), over(above_zero(x[2]), above_zero(x[3])));
}

void comparisons(void)
{
    static const operation all[] = {
        {"gap", 2, {draw_signed, draw_signed}, BOTH(gap), difference_of},
        {"ratio", 2, {draw_signed, draw_signed}, BOTH(ratio), ratio_of},
        {"share", 2, {draw_signed, draw}, BOTH(share), share_of},
        {"share of a whole", 2, {draw, draw}, BOTH(share_of_whole), share_of_whole},
        {"share of parts", 2, {draw, draw}, ALONE(share_of_parts), share_of_parts},
        {"share of parts of any sign", 2, {draw_signed, draw_signed}, ALONE(share_of_parts), share_of_parts},
        {"contribution", 3, {draw_signed, draw_signed, draw}, ALONE(contribution), contribution_of},
        {"location quotient", 4, {draw, draw, draw_positive, draw}, ALONE(location_quotient), location_quotient_of},
    };
    try_one_of(all, sizeof all / sizeof *all);
}

/* ---- trade ---- */

FUNCTION(normalised_trade_balance, hne_normalised_trade_balance_interval(x[0], x[1]))
FUNCTION_OF_ROWS(normalised_trade_balance, hne_normalised_trade_balance_intervals(FIRST_ROW, ROW(1), RESULT))
FUNCTION(grubel_lloyd, hne_grubel_lloyd_interval(x[0], x[1]))
FUNCTION_OF_ROWS(grubel_lloyd, hne_grubel_lloyd_intervals(FIRST_ROW, ROW(1), RESULT))
FUNCTION(import_cover, hne_import_cover_interval(x[0], x[1]))
FUNCTION_OF_ROWS(import_cover, hne_import_cover_intervals(FIRST_ROW, ROW(1), RESULT))
FUNCTION(terms_of_trade, hne_terms_of_trade_interval(x[0], x[1]))
FUNCTION_OF_ROWS(terms_of_trade, hne_terms_of_trade_intervals(FIRST_ROW, ROW(1), RESULT))
FUNCTION(trade_openness, hne_trade_openness_interval(x[0], x[1], x[2]))
FUNCTION_OF_ROWS(trade_openness, hne_trade_openness_intervals(FIRST_ROW, ROW(1), ROW(2), RESULT))

static number trade_of(const number *x) { return plus(not_below_zero(x[0]), not_below_zero(x[1])); }
static number balance_of(const number *x) { return over(minus(x[0], x[1]), above_zero(trade_of(x))); }
static number grubel_lloyd_of(const number *x) { return minus(of(1), size_of(balance_of(x))); }
static number import_cover_of(const number *x) { return over(not_below_zero(x[0]), above_zero(x[1])); }
static number terms_of_trade_of(const number *x) { return over(above_zero(x[0]), above_zero(x[1])); }
static number openness_of(const number *x) { return over(trade_of(x), above_zero(x[2])); }

void trade_figures(void)
{
    static const operation all[] = {
        {"normalised trade balance", 2, {draw, draw}, BOTH(normalised_trade_balance), balance_of},
        {"Grubel-Lloyd", 2, {draw, draw}, BOTH(grubel_lloyd), grubel_lloyd_of},
        {"import cover", 2, {draw, draw}, BOTH(import_cover), import_cover_of},
        {"terms of trade", 2, {draw, draw}, BOTH(terms_of_trade), terms_of_trade_of},
        {"trade openness", 3, {draw, draw, draw}, BOTH(trade_openness), openness_of},
    };
    try_one_of(all, sizeof all / sizeof *all);
}
