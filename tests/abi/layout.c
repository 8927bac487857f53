/* SPDX-License-Identifier: MIT */
/* Sizes, offsets and numbers that programs compiled against an older release
 * rely on. A line here is never changed, only added to. */
#include <hunanecon.h>

#include <stddef.h>
#include <stdio.h>

static int failed;

static void expect(const char *what, long found, long recorded)
{
    if (found == recorded)
        return;
    failed = 1;
    printf("%s is %ld, on record %ld\n", what, found, recorded);
}

#define SIZE(type, bytes) expect("size of " #type, (long)sizeof(type), bytes)
#define OFFSET(type, member, bytes) expect("offset of " #type "." #member, (long)offsetof(type, member), bytes)
#define NUMBER(constant, value) expect(#constant, (long)constant, value)

static void check_values(void)
{
    SIZE(hne_period, 8);
    OFFSET(hne_period, first_month, 0);
    OFFSET(hne_period, last_month, 4);
    SIZE(hne_date, 12);
    OFFSET(hne_date, year, 0);
    OFFSET(hne_date, month, 4);
    OFFSET(hne_date, day, 8);
    SIZE(hne_interval, 16);
    OFFSET(hne_interval, lower, 0);
    OFFSET(hne_interval, upper, 8);
    SIZE(hne_unit, 8);
    SIZE(hne_figure, 32);
    OFFSET(hne_figure, digits, 0);
    OFFSET(hne_figure, decimals, 8);
    OFFSET(hne_figure, multiplier, 12);
    OFFSET(hne_figure, unit, 16);
    OFFSET(hne_figure, hedge, 24);
    SIZE(hne_span, 3 * sizeof(void *));
}

/* What functions of the mathematics fill. */
static void check_results(void)
{
    SIZE(hne_decomposition, 32);
    OFFSET(hne_decomposition, rest, 24);
    SIZE(hne_interval_decomposition, 64);
    OFFSET(hne_interval_decomposition, rest, 48);
    SIZE(hne_shift_share_parts, 48);
    OFFSET(hne_shift_share_parts, net_shift, 40);
    SIZE(hne_interval_shift_share_parts, 96);
    OFFSET(hne_interval_shift_share_parts, net_shift, 80);
    SIZE(hne_before_after, 72);
    OFFSET(hne_before_after, probability, 64);
    SIZE(hne_difference, 72);
    OFFSET(hne_difference, clusters, 64);
    SIZE(hne_synthetic_fit, 24);
    OFFSET(hne_synthetic_fit, ratio, 16);
    SIZE(hne_fit, 56);
    OFFSET(hne_fit, f_probability, 48);
    SIZE(hne_beta, 64 + 56);
    OFFSET(hne_beta, half_life, 56);
    OFFSET(hne_beta, fit, 64);
    SIZE(hne_interval_beta, 64);
    OFFSET(hne_interval_beta, half_life, 48);
    SIZE(hne_interval_sigma, 64);
    OFFSET(hne_interval_sigma, f, 48);
    SIZE(hne_sigma, 56);
    OFFSET(hne_sigma, f_probability, 48);
    SIZE(hne_question, 48);
    OFFSET(hne_question, aspect, 16);
    OFFSET(hne_question, reference, 32);
    OFFSET(hne_question, reading, 40);
    SIZE(hne_before_after_levels, 48);
    SIZE(hne_basket, 64);
    OFFSET(hne_basket, quantities, 24);
    OFFSET(hne_basket, periods, 56);
    NUMBER(HNE_INDEX_TIME_PRODUCT_DUMMY, 25);
    NUMBER(HNE_SPLICE_FIXED_BASE_MOVING, 9);
    NUMBER(HNE_VALUE_CHANGE_MONTGOMERY, 4);
    NUMBER(HNE_MEASURE_HILL, 27);
    NUMBER(HNE_QUANTILE_NORMAL_UNBIASED, 9);
    NUMBER(HNE_SCALING_MIDDLE, 7);
    NUMBER(HNE_CORRELATION_KENDALL, 3);
    NUMBER(HNE_QUOTIENT_LOG, 4);
    NUMBER(HNE_SPECIALISATION_WEIGHTED_GINI, 7);
    NUMBER(HNE_COMPLEXITY_FITNESS, 3);
    NUMBER(HNE_SHIFT_SHARE_GERFIN, 3);
    NUMBER(HNE_DISPERSION_VARIATION, 3);
}

static void check_enumerations(void)
{
    SIZE(hne_status, 4);
    SIZE(hne_hedge, 4);
    SIZE(hne_reading, 4);
    SIZE(hne_unit_kind, 4);
    SIZE(hne_nature, 4);
    SIZE(hne_prices, 4);
    SIZE(hne_aspect, 4);
    SIZE(hne_basis, 4);
    SIZE(hne_obs_status, 4);
    SIZE(hne_platform_status, 4);
    SIZE(hne_platform_level, 4);
    SIZE(hne_initiative_kind, 4);
    SIZE(hne_initiative_list, 4);
    SIZE(hne_severity, 4);
    SIZE(hne_relation, 4);
    SIZE(hne_repair_kind, 4);
    NUMBER(HNE_OK, 0);
    NUMBER(HNE_ERROR_MEMORY, 1);
    NUMBER(HNE_ERROR_ARGUMENT, 2);
    NUMBER(HNE_ERROR_SYNTAX, 3);
    NUMBER(HNE_ERROR_RANGE, 4);
    NUMBER(HNE_ERROR_NOT_FOUND, 5);
    NUMBER(HNE_ERROR_DUPLICATE, 6);
    NUMBER(HNE_ERROR_CYCLE, 7);
    NUMBER(HNE_ERROR_FILE, 8);
    NUMBER(HNE_ERROR_FORMAT, 9);
    NUMBER(HNE_ERROR_UNIT, 10);
    NUMBER(HNE_HEDGE_UNDER, 7);
    NUMBER(HNE_READING_GENEROUS, 1);
    NUMBER(HNE_UNIT_PHYSICAL, 7);
    NUMBER(HNE_NATURE_RATIO, 3);
    NUMBER(HNE_PRICES_CONSTANT, 2);
    NUMBER(HNE_ASPECT_LEVEL, 1);
    NUMBER(HNE_ASPECT_GROWTH_RANK, 9);
    NUMBER(HNE_BASIS_ANNUAL_AVERAGE, 4);
    NUMBER(HNE_OBS_NORMAL, 'A');
    NUMBER(HNE_OBS_TARGET, 'T');
    NUMBER(HNE_PLATFORM_ENDED, 4);
    NUMBER(HNE_LEVEL_INTERNATIONAL, 4);
    NUMBER(HNE_INITIATIVE_MECHANISM, 3);
    NUMBER(HNE_INITIATIVE_BENCHMARKS, 3);
    NUMBER(HNE_SEVERITY_TENSION, 2);
    NUMBER(HNE_SEVERITY_DOUBT, 3);
    NUMBER(HNE_RELATION_SIGN, 17);
    NUMBER(HNE_RELATION_QUOTIENT, 18);
    NUMBER(HNE_RELATION_BOUNDS, 19);
    NUMBER(HNE_REPAIR_VALUE, 8);
}

int main(void)
{
    check_values();
    check_results();
    check_enumerations();
    return failed;
}
