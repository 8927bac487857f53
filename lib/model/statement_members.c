/* SPDX-License-Identifier: MIT */
/* What a statement tells, and changing it. */
#include "model/statement.h"

#include "base/error.h"

#include <string.h>

static hne_status no_statement(hne_error *error)
{
    return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the statement is NULL");
}

static const hne_i_aspect *rules_of(const hne_statement *statement)
{
    return hne_i_aspect_of((hne_aspect)statement->aspect);
}

static const hne_indicator *indicator_at(const hne_statement *statement, uint32_t index)
{
    return hne_profile_indicator(hne_i_statement_profile(statement), index);
}

const hne_indicator *hne_statement_indicator(const hne_statement *statement)
{
    return statement ? indicator_at(statement, statement->indicator) : NULL;
}

hne_period hne_statement_period(const hne_statement *statement)
{
    return statement ? statement->period : (hne_period){0, -1};
}

hne_aspect hne_statement_aspect(const hne_statement *statement)
{
    return statement ? (hne_aspect)statement->aspect : (hne_aspect)0;
}

hne_figure hne_statement_figure(const hne_statement *statement)
{
    if (!statement)
        return (hne_figure){0, 0, 0, {""}, HNE_HEDGE_NONE};
    return (hne_figure){statement->digits, statement->decimals, statement->multiplier,
                        hne_i_statement_profile(statement)->units.items[statement->unit],
                        (hne_hedge)statement->hedge};
}

/* --- against what it is measured ------------------------------------------- */

hne_basis hne_statement_basis(const hne_statement *statement)
{
    return statement ? (hne_basis)(statement->basis_and_prices & HNE_I_BASIS_MASK) : HNE_BASIS_NONE;
}

hne_period hne_statement_base_period(const hne_statement *statement)
{
    switch (hne_statement_basis(statement)) {
    case HNE_BASIS_YEAR_ON_YEAR:
        return hne_period_year_earlier(statement->period);
    case HNE_BASIS_PERIOD_ON_PERIOD:
        return hne_period_before(statement->period);
    case HNE_BASIS_PERIOD:
    case HNE_BASIS_ANNUAL_AVERAGE:
        return statement->base;
    default:
        return (hne_period){0, -1};
    }
}

static int needs_base(hne_basis basis)
{
    return basis == HNE_BASIS_PERIOD || basis == HNE_BASIS_ANNUAL_AVERAGE;
}

static hne_status check_basis(const hne_statement *statement, hne_basis basis, hne_period base, hne_error *error)
{
    if ((int)basis < HNE_BASIS_NONE || (int)basis > HNE_BASIS_ANNUAL_AVERAGE)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no basis %d", (int)basis);
    if (basis != HNE_BASIS_NONE && rules_of(statement)->basis == HNE_BASIS_NONE)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a level, a share and a rank are measured against no period; "
                                                     "leave the basis out");
    if (needs_base(basis) && !hne_period_is_valid(base))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "this basis needs the base period");
    if (needs_base(basis) && hne_period_equal(base, statement->period))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the base period is the statement's own; expected another");
    if (basis == HNE_BASIS_ANNUAL_AVERAGE && base.first_month > statement->period.first_month)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the base period of an annual average begins after the "
                                                     "statement's; expected one before it");
    return HNE_OK;
}

hne_status hne_statement_set_basis(hne_statement *statement, hne_basis basis, hne_period base, hne_error *error)
{
    if (!statement)
        return no_statement(error);
    hne_status status = check_basis(statement, basis, base, error);
    if (status != HNE_OK)
        return status;
    statement->basis_and_prices = (uint8_t)((statement->basis_and_prices & ~HNE_I_BASIS_MASK) | (int)basis);
    statement->base = needs_base(basis) ? base : (hne_period){0, -1};
    return HNE_OK;
}

const hne_indicator *hne_statement_reference(const hne_statement *statement)
{
    return statement && statement->reference ? indicator_at(statement, statement->reference - 1) : NULL;
}

hne_status hne_statement_set_reference(hne_statement *statement, const hne_indicator *reference, hne_error *error)
{
    if (!statement)
        return no_statement(error);
    if (reference && reference->object.profile != hne_i_statement_profile(statement))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the indicator \"%s\" belongs to another profile",
                          reference->object.code);
    if (reference && !rules_of(statement)->takes_reference)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "only a gap, share, contribution or rank is held against another "
                                                     "indicator; leave the reference out");
    if (reference && reference->object.index == statement->indicator)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "\"%s\" is held against itself; expected another indicator",
                          reference->object.code);
    statement->reference = reference ? reference->object.index + 1 : 0;
    return HNE_OK;
}

hne_unit hne_statement_currency(const hne_statement *statement)
{
    return statement ? hne_i_statement_profile(statement)->units.items[statement->currency] : (hne_unit){""};
}

hne_status hne_statement_set_currency(hne_statement *statement, hne_unit currency, hne_error *error)
{
    if (!statement)
        return no_statement(error);
    uint16_t place = 0;
    if (currency.code[0]) {
        if (!rules_of(statement)->takes_currency)
            return hne_i_fail(error, HNE_ERROR_ARGUMENT, "only a growth, gap or contribution has a currency of its own; "
                                                         "leave it out");
        if (hne_unit_kind_of(currency) != HNE_UNIT_CURRENCY)
            return hne_i_fail(error, HNE_ERROR_UNIT, "\"%.8s\" is no currency; expected an ISO 4217 code",
                              currency.code);
        hne_status status = hne_i_keep_unit(hne_i_statement_profile(statement), currency, &place, error);
        if (status != HNE_OK)
            return status;
    }
    statement->currency = place;
    return HNE_OK;
}

/* --- how far it goes -------------------------------------------------------- */

hne_prices hne_statement_prices(const hne_statement *statement)
{
    return statement ? (hne_prices)(statement->basis_and_prices >> HNE_I_PRICES_SHIFT) : HNE_PRICES_UNKNOWN;
}

hne_status hne_statement_set_prices(hne_statement *statement, hne_prices prices, hne_error *error)
{
    if (!statement)
        return no_statement(error);
    if ((int)prices < HNE_PRICES_UNKNOWN || (int)prices > HNE_PRICES_CONSTANT)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there are no prices %d; expected current, constant or unknown",
                          (int)prices);
    int basis = statement->basis_and_prices & HNE_I_BASIS_MASK;
    statement->basis_and_prices = (uint8_t)(basis | (int)prices << HNE_I_PRICES_SHIFT);
    return HNE_OK;
}

hne_obs_status hne_statement_status(const hne_statement *statement)
{
    return statement ? (hne_obs_status)(statement->status_and_doubt & ~HNE_I_UNCERTAIN) : HNE_OBS_NORMAL;
}

hne_status hne_statement_set_status(hne_statement *statement, hne_obs_status status, hne_error *error)
{
    static const char letters[] = {HNE_OBS_NORMAL, HNE_OBS_ESTIMATED, HNE_OBS_PROVISIONAL, HNE_OBS_REVISED,
                                   HNE_OBS_FORECAST, HNE_OBS_TARGET, 0};
    if (!statement)
        return no_statement(error);
    if ((int)status <= 0 || (int)status > 'Z' || !strchr(letters, (int)status))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no observation status %d; expected a letter of %s",
                          (int)status, letters);
    statement->status_and_doubt = (uint8_t)((statement->status_and_doubt & HNE_I_UNCERTAIN) | (int)status);
    return HNE_OK;
}

int32_t hne_statement_is_certain(const hne_statement *statement)
{
    return statement ? !(statement->status_and_doubt & HNE_I_UNCERTAIN) : 0;
}

hne_status hne_statement_set_certain(hne_statement *statement, int32_t certain, hne_error *error)
{
    if (!statement)
        return no_statement(error);
    if (certain != 0 && certain != 1)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "%d is neither 0 (guessed) nor 1 (certain)", (int)certain);
    int status = statement->status_and_doubt & ~HNE_I_UNCERTAIN;
    statement->status_and_doubt = (uint8_t)(certain ? status : status | HNE_I_UNCERTAIN);
    return HNE_OK;
}

hne_span hne_statement_span(const hne_statement *statement)
{
    if (!statement)
        return (hne_span){NULL, 0, 0};
    return hne_i_span_of(hne_i_statement_profile(statement),
                         (hne_i_place){statement->source, statement->span_begin, statement->span_length});
}

hne_status hne_statement_set_span(hne_statement *statement, hne_span span, hne_error *error)
{
    if (!statement)
        return no_statement(error);
    hne_i_place place;
    hne_status status = hne_i_set_place(hne_i_statement_profile(statement), &place, span, error);
    if (status != HNE_OK)
        return status;
    if (place.source > UINT16_MAX)
        return hne_i_fail(error, HNE_ERROR_RANGE, "the source \"%s\" is one too many; statements know the first 65535",
                          span.source->object.code);
    statement->source = (uint16_t)place.source;
    statement->span_begin = place.begin;
    statement->span_length = (uint16_t)place.length;
    return HNE_OK;
}
