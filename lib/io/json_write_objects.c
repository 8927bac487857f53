/* SPDX-License-Identifier: MIT */
#include "base/error.h"
#include "io/json_words.h"
#include "io/json_write.h"

#include <math.h>
static void build_word(hne_i_build *build, const char *name, const hne_i_word *words, uint32_t value,
                       uint32_t unwritten)
{
    if (value == unwritten)
        return;
    const char *word = hne_i_word_of(words, (int32_t)value);
    if (word)
        hne_i_build_text(build, name, word);
    else if (!build->status)
        build->status = hne_i_fail(build->error, HNE_ERROR_ARGUMENT,
                                   "found the number %d as the %s of an object, expected one that the format has a "
                                   "word for", (int)value, name);
}

/* A new array as a member; NULL after a failure. */
static json_t *build_array(hne_i_build *build, const char *name)
{
    if (build->status)
        return NULL;
    json_t *array = json_array();
    hne_i_build_value(build, name, array);
    return build->status ? NULL : array;
}

static void add_element(hne_i_build *build, json_t *array, json_t *element)
{
    if (build->status)
        json_decref(element);
    else if (!element || json_array_append_new(array, element) != 0)
        build->status = hne_i_fail_memory(build->error);
}

void hne_i_build_source(hne_i_build *build, const hne_source *source)
{
    hne_i_build_text(build, "code", hne_source_code(source));
    hne_i_build_text(build, "title", hne_source_title(source));
    hne_i_build_text(build, "publisher", hne_source_publisher(source));
    hne_i_build_date(build, "date", hne_source_date(source));
    hne_i_build_text(build, "language", hne_source_language(source));
    hne_i_build_text(build, "address", hne_source_address(source));
}

static void build_names(hne_i_build *build, const hne_indicator *indicator)
{
    size_t count = hne_indicator_name_count(indicator);
    if (!count || build->status)
        return;
    hne_i_build names = {json_object(), HNE_OK, build->error};
    if (!names.object)
        names.status = hne_i_fail_memory(build->error);
    for (size_t i = 0; i < count; i++) {
        const char *language = hne_indicator_name_language(indicator, i);
        hne_i_build_value(&names, language, hne_i_build_string(&names, hne_indicator_name(indicator, language)));
    }
    build->status = names.status;
    hne_i_build_value(build, "names", names.object);
}

static json_t *part_value(hne_i_build *build, const hne_breakdown *breakdown, size_t index)
{
    const char *code = hne_indicator_code(hne_breakdown_part(breakdown, index));
    int32_t sign = hne_breakdown_part_sign(breakdown, index);
    if (sign == 1)
        return hne_i_build_string(build, code);
    hne_i_build part = {json_object(), HNE_OK, build->error};
    if (!part.object)
        part.status = hne_i_fail_memory(build->error);
    hne_i_build_text(&part, "indicator", code);
    hne_i_build_integer(&part, "sign", sign, 1);
    build->status = part.status;
    return part.object;
}

static json_t *breakdown_value(hne_i_build *outer, const hne_breakdown *breakdown)
{
    hne_i_build build = {json_object(), HNE_OK, outer->error};
    if (!build.object)
        build.status = hne_i_fail_memory(outer->error);
    hne_i_build_text(&build, "name", hne_breakdown_name(breakdown));
    hne_i_build_flag(&build, "complete", hne_breakdown_is_complete(breakdown), 0);
    json_t *parts = build_array(&build, "parts");
    size_t count = hne_breakdown_part_count(breakdown);
    for (size_t i = 0; !build.status && i < count; i++)
        add_element(&build, parts, part_value(&build, breakdown, i));
    outer->status = build.status;
    return build.object;
}

static void build_bound(hne_i_build *build, const char *name, double bound)
{
    static const double most_whole = 9007199254740992.0; /* 2^53 */
    if (!isfinite(bound) || build->status)
        return;
    int is_whole = fabs(bound) <= most_whole && bound == floor(bound);
    json_t *value = is_whole ? json_integer((json_int_t)bound) : json_real(bound);
    if (!value)
        build->status = hne_i_fail_memory(build->error);
    hne_i_build_value(build, name, value);
}

static void build_bounds(hne_i_build *build, hne_interval bounds)
{
    if ((!isfinite(bounds.lower) && !isfinite(bounds.upper)) || build->status)
        return;
    hne_i_build made = {json_object(), HNE_OK, build->error};
    if (!made.object)
        made.status = hne_i_fail_memory(build->error);
    build_bound(&made, "lower", bounds.lower);
    build_bound(&made, "upper", bounds.upper);
    build->status = made.status;
    hne_i_build_value(build, "bounds", made.object);
}

static void build_quotient(hne_i_build *build, const hne_indicator *indicator)
{
    if (!hne_indicator_numerator(indicator) || build->status)
        return;
    hne_i_build quotient = {json_object(), HNE_OK, build->error};
    if (!quotient.object)
        quotient.status = hne_i_fail_memory(build->error);
    hne_i_build_text(&quotient, "numerator", hne_indicator_code(hne_indicator_numerator(indicator)));
    hne_i_build_text(&quotient, "denominator", hne_indicator_code(hne_indicator_denominator(indicator)));
    build->status = quotient.status;
    hne_i_build_value(build, "quotient", quotient.object);
}

void hne_i_build_indicator(hne_i_build *build, const hne_indicator *indicator)
{
    hne_i_build_text(build, "code", hne_indicator_code(indicator));
    build_names(build, indicator);
    hne_i_build_text(build, "area", hne_indicator_area(indicator));
    hne_i_build_text(build, "unit", hne_indicator_unit(indicator).code);
    build_word(build, "nature", hne_i_words_nature, hne_indicator_nature(indicator), HNE_NATURE_UNKNOWN);
    build_word(build, "prices", hne_i_words_prices, hne_indicator_prices(indicator), HNE_PRICES_UNKNOWN);
    hne_i_build_flag(build, "non_negative", hne_indicator_non_negative(indicator), 0);
    build_bounds(build, hne_indicator_bounds(indicator));
    build_quotient(build, indicator);
    size_t count = hne_indicator_breakdown_count(indicator);
    json_t *breakdowns = count ? build_array(build, "breakdowns") : NULL;
    for (size_t i = 0; !build->status && i < count; i++)
        add_element(build, breakdowns, breakdown_value(build, hne_indicator_breakdown(indicator, i)));
}

static void build_figure(hne_i_build *build, const hne_statement *statement)
{
    hne_figure figure = hne_statement_figure(statement);
    char text[HNE_FIGURE_TEXT_SIZE];
    hne_figure_print_number(figure, text, sizeof text);
    hne_i_build_text(build, "value", text);
    hne_i_build_integer(build, "unit_multiplier", figure.multiplier, 0);
    hne_unit usual = hne_i_json_unit_of_aspect(hne_statement_aspect(statement));
    if (hne_unit_kind_of(usual) == HNE_UNIT_NONE)
        usual = hne_indicator_unit(hne_statement_indicator(statement));
    /* "" says that there is no unit where there usually is one. */
    if (!hne_unit_equal(figure.unit, usual))
        hne_i_build_value(build, "unit", hne_i_build_string(build, figure.unit.code));
    build_word(build, "hedge", hne_i_words_hedge, figure.hedge, HNE_HEDGE_NONE);
}

static void build_basis(hne_i_build *build, const hne_statement *statement)
{
    hne_basis basis = hne_statement_basis(statement);
    build_word(build, "basis", hne_i_words_basis, basis, hne_i_json_basis_of_aspect(hne_statement_aspect(statement)));
    if (basis == HNE_BASIS_PERIOD || basis == HNE_BASIS_ANNUAL_AVERAGE)
        hne_i_build_period(build, "base_period", hne_statement_base_period(statement));
}

void hne_i_build_statement(hne_i_build *build, const hne_statement *statement)
{
    const hne_indicator *indicator = hne_statement_indicator(statement);
    const hne_indicator *reference = hne_statement_reference(statement);
    hne_i_build_period(build, "period", hne_statement_period(statement));
    build_word(build, "aspect", hne_i_words_aspect, hne_statement_aspect(statement), 0);
    build_figure(build, statement);
    build_basis(build, statement);
    if (reference)
        hne_i_build_text(build, "reference", hne_indicator_code(reference));
    hne_i_build_text(build, "currency", hne_statement_currency(statement).code);
    build_word(build, "prices", hne_i_words_prices, hne_statement_prices(statement), hne_indicator_prices(indicator));
    build_word(build, "status", hne_i_words_observation, hne_statement_status(statement), HNE_OBS_NORMAL);
    hne_i_build_flag(build, "certain", hne_statement_is_certain(statement), 1);
    hne_i_build_span(build, hne_statement_span(statement));
}

void hne_i_build_platform(hne_i_build *build, const hne_platform *platform)
{
    hne_i_build_text(build, "code", hne_platform_code(platform));
    hne_i_build_text(build, "name", hne_platform_name(platform));
    hne_i_build_text(build, "kind", hne_platform_kind(platform));
    build_word(build, "level", hne_i_words_level, hne_platform_level_of(platform), HNE_LEVEL_UNKNOWN);
    hne_i_build_text(build, "place", hne_platform_place(platform));
    build_word(build, "status", hne_i_words_platform_status, hne_platform_status_of(platform), HNE_PLATFORM_UNKNOWN);
    hne_i_build_date(build, "date", hne_platform_date(platform));
    hne_i_build_integer(build, "units", hne_platform_units(platform), 1);
    hne_i_build_integer(build, "batch", hne_platform_batch(platform), 0);
    hne_i_build_text(build, "note", hne_platform_note(platform));
    hne_i_build_span(build, hne_platform_span(platform));
}

static void build_texts(hne_i_build *build, const char *name, const hne_initiative *initiative,
                        hne_initiative_list list)
{
    size_t count = hne_initiative_text_count(initiative, list);
    json_t *array = count ? build_array(build, name) : NULL;
    for (size_t i = 0; !build->status && i < count; i++)
        add_element(build, array, hne_i_build_string(build, hne_initiative_text(initiative, list, i)));
}

static void build_links(hne_i_build *build, const hne_initiative *initiative)
{
    size_t platforms = hne_initiative_platform_count(initiative);
    size_t indicators = hne_initiative_indicator_count(initiative);
    json_t *array = platforms ? build_array(build, "platforms") : NULL;
    for (size_t i = 0; !build->status && i < platforms; i++)
        add_element(build, array,
                    hne_i_build_string(build, hne_platform_code(hne_initiative_platform(initiative, i))));
    array = indicators ? build_array(build, "indicators") : NULL;
    for (size_t i = 0; !build->status && i < indicators; i++)
        add_element(build, array,
                    hne_i_build_string(build, hne_indicator_code(hne_initiative_indicator(initiative, i))));
}

void hne_i_build_initiative(hne_i_build *build, const hne_initiative *initiative)
{
    const hne_initiative *parent = hne_initiative_parent(initiative);
    hne_i_build_text(build, "code", hne_initiative_code(initiative));
    hne_i_build_text(build, "title", hne_initiative_title(initiative));
    build_word(build, "kind", hne_i_words_initiative_kind, hne_initiative_kind_of(initiative), HNE_INITIATIVE_OTHER);
    hne_i_build_integer(build, "number", hne_initiative_number(initiative), 0);
    if (parent)
        hne_i_build_text(build, "parent", hne_initiative_code(parent));
    hne_i_build_integer(build, "stated_actions", hne_initiative_stated_actions(initiative), 0);
    hne_i_build_date(build, "date", hne_initiative_date(initiative));
    hne_i_build_text(build, "decided_by", hne_initiative_decided_by(initiative));
    build_texts(build, "means", initiative, HNE_INITIATIVE_MEANS);
    build_texts(build, "partners", initiative, HNE_INITIATIVE_PARTNERS);
    build_texts(build, "benchmarks", initiative, HNE_INITIATIVE_BENCHMARKS);
    build_links(build, initiative);
    hne_i_build_span(build, hne_initiative_span(initiative));
}
