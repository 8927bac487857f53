/* SPDX-License-Identifier: MIT */
#include "model/objects.h"

#include "base/error.h"

#include <string.h>

static hne_status no_indicator(hne_error *error)
{
    return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the indicator is NULL");
}

void hne_i_indicator_free(hne_indicator *indicator)
{
    if (!indicator)
        return;
    for (size_t i = 0; i < indicator->names.count; i++) {
        hne_i_free(indicator->names.items[i].language);
        hne_i_free(indicator->names.items[i].text);
    }
    hne_i_vector_clear(&indicator->names);
    for (size_t i = 0; i < indicator->breakdowns.count; i++)
        hne_i_breakdown_free(indicator->breakdowns.items[i]);
    hne_i_vector_clear(&indicator->breakdowns);
    hne_i_free(indicator->area);
    hne_i_free(indicator->object.code);
    hne_i_free(indicator);
}

const char *hne_indicator_code(const hne_indicator *indicator)
{
    return hne_i_text_or_empty(indicator ? indicator->object.code : NULL);
}

size_t hne_indicator_index(const hne_indicator *indicator)
{
    return indicator ? indicator->object.index : 0;
}

/* --- names --------------------------------------------------------------- */

static hne_i_name *name_in(const hne_indicator *indicator, const char *language)
{
    for (size_t i = 0; i < indicator->names.count; i++)
        if (!strcmp(indicator->names.items[i].language, language))
            return &indicator->names.items[i];
    return NULL;
}

const char *hne_indicator_name(const hne_indicator *indicator, const char *language)
{
    if (!indicator || !indicator->names.count)
        return hne_indicator_code(indicator);
    const hne_i_name *name = language ? name_in(indicator, language) : NULL;
    return name ? name->text : indicator->names.items[0].text;
}

size_t hne_indicator_name_count(const hne_indicator *indicator)
{
    return indicator ? indicator->names.count : 0;
}

const char *hne_indicator_name_language(const hne_indicator *indicator, size_t index)
{
    return index < hne_indicator_name_count(indicator) ? indicator->names.items[index].language : "";
}

hne_status hne_indicator_set_name(hne_indicator *indicator, const char *language, const char *name, hne_error *error)
{
    if (!indicator)
        return no_indicator(error);
    if (!language || !*language)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a name without its language; give one, such as \"en\"");
    hne_i_name *there = name_in(indicator, language);
    if (there)
        return hne_i_set_text(&there->text, name, error);

    hne_i_name added = {NULL, NULL};
    hne_status status = hne_i_set_text(&added.language, language, error);
    if (status == HNE_OK)
        status = hne_i_set_text(&added.text, name, error);
    if (status == HNE_OK && !hne_i_vector_add(&indicator->names, added))
        status = hne_i_fail_memory(error);
    if (status != HNE_OK) {
        hne_i_free(added.language);
        hne_i_free(added.text);
    }
    return status;
}

/* --- what it measures ---------------------------------------------------- */

const char *hne_indicator_area(const hne_indicator *indicator)
{
    return hne_i_text_or_empty(indicator ? indicator->area : NULL);
}

hne_status hne_indicator_set_area(hne_indicator *indicator, const char *area, hne_error *error)
{
    return indicator ? hne_i_set_text(&indicator->area, area, error) : no_indicator(error);
}

hne_unit hne_indicator_unit(const hne_indicator *indicator)
{
    return indicator ? indicator->unit : (hne_unit){""};
}

hne_status hne_indicator_set_unit(hne_indicator *indicator, hne_unit unit, hne_error *error)
{
    if (!indicator)
        return no_indicator(error);
    char code[sizeof unit.code + 1] = "";
    memcpy(code, unit.code, sizeof unit.code);
    return hne_unit_parse(code, &indicator->unit, error);
}

hne_nature hne_indicator_nature(const hne_indicator *indicator)
{
    return indicator ? indicator->nature : HNE_NATURE_UNKNOWN;
}

hne_status hne_indicator_set_nature(hne_indicator *indicator, hne_nature nature, hne_error *error)
{
    if (!indicator)
        return no_indicator(error);
    if ((int)nature < HNE_NATURE_UNKNOWN || (int)nature > HNE_NATURE_RATIO)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no nature %d; expected flow, stock, ratio or unknown",
                          (int)nature);
    indicator->nature = nature;
    return HNE_OK;
}

hne_prices hne_indicator_prices(const hne_indicator *indicator)
{
    return indicator ? indicator->prices : HNE_PRICES_UNKNOWN;
}

hne_status hne_indicator_set_prices(hne_indicator *indicator, hne_prices prices, hne_error *error)
{
    if (!indicator)
        return no_indicator(error);
    if ((int)prices < HNE_PRICES_UNKNOWN || (int)prices > HNE_PRICES_CONSTANT)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there are no prices %d; expected current, constant or unknown",
                          (int)prices);
    indicator->prices = prices;
    return HNE_OK;
}

int32_t hne_indicator_non_negative(const hne_indicator *indicator)
{
    return indicator ? indicator->non_negative : 0;
}

hne_status hne_indicator_set_non_negative(hne_indicator *indicator, int32_t yes, hne_error *error)
{
    if (!indicator)
        return no_indicator(error);
    if (yes != 0 && yes != 1)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "%d is neither 0 (no) nor 1 (yes)", (int)yes);
    indicator->non_negative = yes;
    return HNE_OK;
}

hne_interval hne_indicator_bounds(const hne_indicator *indicator)
{
    return indicator && indicator->is_bounded ? indicator->bounds : hne_interval_entire();
}

hne_status hne_indicator_set_bounds(hne_indicator *indicator, hne_interval bounds, hne_error *error)
{
    if (!indicator)
        return no_indicator(error);
    if (hne_interval_is_empty(bounds))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the bounds are empty: no level would be within them");
    indicator->bounds = bounds;
    indicator->is_bounded = 1;
    return HNE_OK;
}

/* --- what it is a quotient of ---------------------------------------------- */

static hne_status check_term(const hne_indicator *indicator, const hne_indicator *term, const char *name, hne_error *error)
{
    if (!term)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the %s is NULL; give both, or NULL for both", name);
    if (term->object.profile != indicator->object.profile)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the indicator \"%s\" belongs to another profile", term->object.code);
    if (term == indicator)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "\"%s\" cannot be a quotient of itself", term->object.code);
    return HNE_OK;
}

hne_status hne_indicator_set_quotient(hne_indicator *indicator, const hne_indicator *numerator,
                                      const hne_indicator *denominator, hne_error *error)
{
    if (!indicator)
        return no_indicator(error);
    hne_status status = HNE_OK;
    if (numerator || denominator)
        status = check_term(indicator, numerator, "numerator", error);
    if (!status && numerator)
        status = check_term(indicator, denominator, "denominator", error);
    if (status)
        return status;
    indicator->numerator = numerator;
    indicator->denominator = denominator;
    return HNE_OK;
}

const hne_indicator *hne_indicator_numerator(const hne_indicator *indicator)
{
    return indicator ? indicator->numerator : NULL;
}

const hne_indicator *hne_indicator_denominator(const hne_indicator *indicator)
{
    return indicator ? indicator->denominator : NULL;
}
