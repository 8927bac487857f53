/* SPDX-License-Identifier: MIT */
/* Whether a profile takes statements with a head, tried in one of its own. */
#include "io/csv_head.h"

#include "base/error.h"
#include "io/json_words.h"

static hne_status make_trial(hne_i_csv_heads *heads, hne_error *error)
{
    if (heads->trial)
        return HNE_OK;
    hne_profile *trial;
    hne_status status = hne_profile_new(&trial, error);
    if (status)
        return status;
    status = hne_profile_add_indicator(trial, "of", &heads->trial_indicator, error);
    if (!status)
        status = hne_profile_add_indicator(trial, "against", &heads->trial_reference, error);
    if (status)
        hne_profile_unref(trial);
    else
        heads->trial = trial;
    return status;
}

static size_t column_of(const hne_i_csv_plan *plan, hne_csv_column role)
{
    for (size_t i = 0; i < plan->columns.count; i++)
        if (plan->columns.items[i].role == role)
            return i;
    return 0;
}

/* Makes the statement; `*role` is the column at fault where that fails. */
static hne_status state_trial(const hne_i_csv_heads *heads, const hne_i_csv_series *series, const hne_i_csv_head *head,
                              hne_csv_column *role, hne_error *found)
{
    hne_statement *statement;
    hne_figure figure = {0, 0, head->multiplier, series->unit, (hne_hedge)head->hedge};
    hne_aspect aspect = (hne_aspect)series->aspect;
    hne_period last = {12 * 9999 + 11, 12 * 9999 + 11}; /* later than any base */
    if (!figure.unit.code[0])
        figure.unit = hne_i_json_unit_of_aspect(aspect);
    *role = *hne_i_csv_series_text(series, HNE_CSV_COLUMN_UNIT) ? HNE_CSV_COLUMN_UNIT : HNE_CSV_COLUMN_MULTIPLIER;
    hne_status status = hne_indicator_state(heads->trial_indicator, last, aspect, figure, &statement, found);
    if (!status && series->basis >= 0) {
        *role = HNE_CSV_COLUMN_BASIS;
        status = hne_statement_set_basis(statement, (hne_basis)series->basis, series->base, found);
    }
    if (!status && *hne_i_csv_series_text(series, HNE_CSV_COLUMN_REFERENCE)) {
        *role = HNE_CSV_COLUMN_REFERENCE;
        status = hne_statement_set_reference(statement, heads->trial_reference, found);
    }
    if (!status && series->currency.code[0]) {
        *role = HNE_CSV_COLUMN_CURRENCY;
        status = hne_statement_set_currency(statement, series->currency, found);
    }
    return status;
}

hne_status hne_i_csv_head_try(hne_i_csv_heads *heads, const hne_i_csv_plan *plan, uint32_t number, hne_error *error)
{
    hne_i_csv_head *head = &heads->heads.items[number];
    hne_error found;
    hne_csv_column role;
    if (head->was_tried || head->fault || head->value_fault)
        return HNE_OK;
    hne_status status = make_trial(heads, error);
    if (status)
        return status;
    status = state_trial(heads, &heads->series.items[head->series], head, &role, &found);
    if (status == HNE_ERROR_MEMORY)
        return hne_i_fail_memory(error);
    if (status)
        return hne_i_csv_note_fault(heads, &head->fault, column_of(plan, role), &found, error);
    head->was_tried = 1;
    head->is_good[1] = head->is_good[0];
    return HNE_OK;
}
