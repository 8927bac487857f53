/* SPDX-License-Identifier: MIT */
/* Comparing profiles, member by member, through what anybody can ask of them. */
#include "value/figure.h"

#include <hunanecon/profile.h>

#include <string.h>

static int same_text(const char *a, const char *b)
{
    return !strcmp(a, b);
}

static int same_date(hne_date a, hne_date b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

static int same_span(hne_span a, hne_span b)
{
    return a.begin == b.begin && a.length == b.length && !a.source == !b.source &&
           same_text(hne_source_code(a.source), hne_source_code(b.source));
}

static int same_sources(const hne_source *a, const hne_source *b)
{
    return same_text(hne_source_code(a), hne_source_code(b)) && same_text(hne_source_title(a), hne_source_title(b)) &&
           same_text(hne_source_publisher(a), hne_source_publisher(b)) &&
           same_text(hne_source_language(a), hne_source_language(b)) &&
           same_text(hne_source_address(a), hne_source_address(b)) && same_date(hne_source_date(a), hne_source_date(b));
}

static int same_names(const hne_indicator *a, const hne_indicator *b)
{
    size_t count = hne_indicator_name_count(a);
    if (count != hne_indicator_name_count(b))
        return 0;
    for (size_t i = 0; i < count; i++) {
        const char *language = hne_indicator_name_language(a, i);
        if (!same_text(language, hne_indicator_name_language(b, i)) ||
            !same_text(hne_indicator_name(a, language), hne_indicator_name(b, language)))
            return 0;
    }
    return 1;
}

static int same_breakdowns(const hne_breakdown *a, const hne_breakdown *b)
{
    size_t count = hne_breakdown_part_count(a);
    if (count != hne_breakdown_part_count(b) || hne_breakdown_is_complete(a) != hne_breakdown_is_complete(b) ||
        !same_text(hne_breakdown_name(a), hne_breakdown_name(b)))
        return 0;
    for (size_t i = 0; i < count; i++)
        if (hne_breakdown_part_sign(a, i) != hne_breakdown_part_sign(b, i) ||
            hne_indicator_index(hne_breakdown_part(a, i)) != hne_indicator_index(hne_breakdown_part(b, i)))
            return 0;
    return 1;
}

static int same_references(const hne_indicator *a, const hne_indicator *b)
{
    return !a == !b && hne_indicator_index(a) == hne_indicator_index(b);
}

static int same_statements(const hne_statement *a, const hne_statement *b)
{
    return hne_period_equal(hne_statement_period(a), hne_statement_period(b)) &&
           hne_statement_aspect(a) == hne_statement_aspect(b) &&
           hne_i_figure_equal(hne_statement_figure(a), hne_statement_figure(b)) &&
           hne_statement_basis(a) == hne_statement_basis(b) &&
           hne_period_equal(hne_statement_base_period(a), hne_statement_base_period(b)) &&
           same_references(hne_statement_reference(a), hne_statement_reference(b)) &&
           hne_unit_equal(hne_statement_currency(a), hne_statement_currency(b)) &&
           hne_statement_prices(a) == hne_statement_prices(b) && hne_statement_status(a) == hne_statement_status(b) &&
           hne_statement_is_certain(a) == hne_statement_is_certain(b) &&
           same_span(hne_statement_span(a), hne_statement_span(b));
}

static int same_intervals(hne_interval a, hne_interval b)
{
    return a.lower == b.lower && a.upper == b.upper;
}

static int same_indicators(const hne_indicator *a, const hne_indicator *b)
{
    size_t count = hne_indicator_breakdown_count(a);
    if (!same_text(hne_indicator_code(a), hne_indicator_code(b)) ||
        !same_text(hne_indicator_area(a), hne_indicator_area(b)) || !same_names(a, b) ||
        !hne_unit_equal(hne_indicator_unit(a), hne_indicator_unit(b)) ||
        hne_indicator_nature(a) != hne_indicator_nature(b) || hne_indicator_prices(a) != hne_indicator_prices(b) ||
        hne_indicator_non_negative(a) != hne_indicator_non_negative(b) ||
        !same_intervals(hne_indicator_bounds(a), hne_indicator_bounds(b)) ||
        !same_references(hne_indicator_numerator(a), hne_indicator_numerator(b)) ||
        !same_references(hne_indicator_denominator(a), hne_indicator_denominator(b)) || count != hne_indicator_breakdown_count(b) ||
        hne_indicator_statement_count(a) != hne_indicator_statement_count(b))
        return 0;
    for (size_t i = 0; i < count; i++)
        if (!same_breakdowns(hne_indicator_breakdown(a, i), hne_indicator_breakdown(b, i)))
            return 0;
    const hne_statement *one = hne_indicator_first_statement(a), *other = hne_indicator_first_statement(b);
    for (; one && other; one = hne_statement_next(one), other = hne_statement_next(other))
        if (!same_statements(one, other))
            return 0;
    return 1;
}

static int same_platforms(const hne_platform *a, const hne_platform *b)
{
    return same_text(hne_platform_code(a), hne_platform_code(b)) &&
           same_text(hne_platform_name(a), hne_platform_name(b)) &&
           same_text(hne_platform_kind(a), hne_platform_kind(b)) &&
           same_text(hne_platform_place(a), hne_platform_place(b)) &&
           same_text(hne_platform_note(a), hne_platform_note(b)) &&
           hne_platform_level_of(a) == hne_platform_level_of(b) &&
           hne_platform_status_of(a) == hne_platform_status_of(b) &&
           same_date(hne_platform_date(a), hne_platform_date(b)) && hne_platform_units(a) == hne_platform_units(b) &&
           hne_platform_batch(a) == hne_platform_batch(b) && same_span(hne_platform_span(a), hne_platform_span(b));
}

static int same_lists(const hne_initiative *a, const hne_initiative *b, hne_initiative_list list)
{
    size_t count = hne_initiative_text_count(a, list);
    if (count != hne_initiative_text_count(b, list))
        return 0;
    for (size_t i = 0; i < count; i++)
        if (!same_text(hne_initiative_text(a, list, i), hne_initiative_text(b, list, i)))
            return 0;
    return 1;
}

static int same_links(const hne_initiative *a, const hne_initiative *b)
{
    size_t platforms = hne_initiative_platform_count(a), indicators = hne_initiative_indicator_count(a);
    if (platforms != hne_initiative_platform_count(b) || indicators != hne_initiative_indicator_count(b))
        return 0;
    for (size_t i = 0; i < platforms; i++)
        if (!same_text(hne_platform_code(hne_initiative_platform(a, i)), hne_platform_code(hne_initiative_platform(b, i))))
            return 0;
    for (size_t i = 0; i < indicators; i++)
        if (!same_references(hne_initiative_indicator(a, i), hne_initiative_indicator(b, i)))
            return 0;
    return 1;
}

static int same_initiatives(const hne_initiative *a, const hne_initiative *b)
{
    return same_text(hne_initiative_code(a), hne_initiative_code(b)) &&
           same_text(hne_initiative_title(a), hne_initiative_title(b)) &&
           same_text(hne_initiative_decided_by(a), hne_initiative_decided_by(b)) &&
           hne_initiative_kind_of(a) == hne_initiative_kind_of(b) &&
           hne_initiative_number(a) == hne_initiative_number(b) &&
           hne_initiative_stated_actions(a) == hne_initiative_stated_actions(b) &&
           !hne_initiative_parent(a) == !hne_initiative_parent(b) &&
           same_text(hne_initiative_code(hne_initiative_parent(a)), hne_initiative_code(hne_initiative_parent(b))) &&
           same_date(hne_initiative_date(a), hne_initiative_date(b)) &&
           same_span(hne_initiative_span(a), hne_initiative_span(b)) && same_lists(a, b, HNE_INITIATIVE_MEANS) &&
           same_lists(a, b, HNE_INITIATIVE_PARTNERS) && same_lists(a, b, HNE_INITIATIVE_BENCHMARKS) && same_links(a, b);
}

#define SAME_ALL(name)                                                                                              \
    static int same_all_##name##s(const hne_profile *a, const hne_profile *b)                                       \
    {                                                                                                               \
        size_t count = hne_profile_##name##_count(a);                                                               \
        if (count != hne_profile_##name##_count(b))                                                                 \
            return 0;                                                                                               \
        for (size_t i = 0; i < count; i++)                                                                          \
            if (!same_##name##s(hne_profile_##name(a, i), hne_profile_##name(b, i)))                                \
                return 0;                                                                                           \
        return 1;                                                                                                   \
    }

SAME_ALL(source)
SAME_ALL(indicator)
SAME_ALL(platform)
SAME_ALL(initiative)

int32_t hne_profile_equal(const hne_profile *a, const hne_profile *b)
{
    if (!a || !b)
        return a == b;
    return same_text(hne_profile_title(a), hne_profile_title(b)) && same_text(hne_profile_area(a), hne_profile_area(b)) &&
           same_all_sources(a, b) && same_all_indicators(a, b) && same_all_platforms(a, b) && same_all_initiatives(a, b);
}
