/* SPDX-License-Identifier: MIT */
#include "io/csv_plan.h"

#include "base/error.h"
#include "io/csv_cell.h"
#include "model/index.h"

#include <string.h>

typedef struct planner {
    hne_i_csv_plan *plan;
    const hne_i_csv_row *header;
    const char *source;
    int64_t line;
    hne_error *error;
    size_t periods_across, others; /* names that are periods; names that say nothing */
} planner;

/* Adds the place to a failure that was noted. */
static hne_status at_column(const planner *in, size_t column, hne_status status)
{
    const hne_i_csv_field *field = &in->header->fields.items[column < in->header->fields.count ? column : 0];
    hne_i_error_place(in->error, in->source, in->line, field->raw - in->header->begin + 1, -1);
    hne_i_error_text(in->error, field->text, field->length);
    return status;
}

static hne_status at_header(const planner *in, hne_status status)
{
    hne_i_error_place(in->error, in->source, in->line, 1, -1);
    return status;
}

static hne_status take_names(planner *in, const hne_csv_format *format)
{
    for (size_t i = 0; i < in->header->fields.count; i++) {
        const hne_i_csv_field *field = &in->header->fields.items[i];
        hne_i_csv_plan_column column = {.name = hne_i_copy_bytes(field->text, field->length), .period = {0, -1}};
        if (!column.name || !hne_i_vector_add(&in->plan->columns, column)) {
            hne_i_free(column.name);
            return hne_i_fail_memory(in->error);
        }
        if (hne_i_utf8_valid(field->text, field->length) != field->length || memchr(field->text, 0, field->length))
            return at_column(in, i, hne_i_fail(in->error, HNE_ERROR_SYNTAX,
                             "found a column name that is not UTF-8; save the table as UTF-8"));
        hne_i_csv_plan_column *kept = &in->plan->columns.items[i];
        kept->role = hne_i_csv_role_of(format, column.name);
        if (kept->role == HNE_CSV_COLUMN_BY_NAME) {
            int is_period = hne_i_csv_period(field->text, field->length, &kept->period, NULL) == HNE_OK;
            in->periods_across += (size_t)is_period;
            in->others += (size_t)!is_period;
        }
    }
    return HNE_OK;
}

static hne_status place_of(planner *in, hne_csv_column role, size_t *out)
{
    *out = HNE_I_CSV_NO_COLUMN;
    for (size_t i = 0; i < in->plan->columns.count; i++) {
        if (in->plan->columns.items[i].role != role)
            continue;
        if (*out != HNE_I_CSV_NO_COLUMN)
            return at_column(in, i,
                             hne_i_fail(in->error, HNE_ERROR_DUPLICATE,
                                        "found a second column for the %s, \"%.60s\" after \"%.60s\"; say which of "
                                        "them it is, and that the other is a dimension or ignored",
                                        hne_i_csv_column_name(role), in->plan->columns.items[i].name,
                                        in->plan->columns.items[*out].name));
        *out = i;
    }
    return HNE_OK;
}

static hne_status check_roles(planner *in)
{
    for (int role = HNE_CSV_COLUMN_INDICATOR; role <= HNE_CSV_COLUMN_CERTAIN; role++) {
        size_t place;
        hne_status status = role == HNE_CSV_COLUMN_DIMENSION ? HNE_OK : place_of(in, (hne_csv_column)role, &place);
        if (status)
            return status;
        if (role == HNE_CSV_COLUMN_PERIOD)
            in->plan->period = place;
        if (role == HNE_CSV_COLUMN_VALUE)
            in->plan->value = place;
        if (role == HNE_CSV_COLUMN_STATUS)
            in->plan->status = place;
    }
    return HNE_OK;
}

static const char missing_columns[] =
    "found no columns of periods and values; expected \"period\" and \"value\", or periods such as 2018 or 2018-10 "
    "among the names, or \"period\" and a column for each series; say what the columns are, or the separator";

static hne_status find_layout(planner *in)
{
    hne_i_csv_plan *plan = in->plan;
    int has_period = plan->period != HNE_I_CSV_NO_COLUMN, has_value = plan->value != HNE_I_CSV_NO_COLUMN;
    if (in->periods_across && (has_period || has_value))
        return at_column(in, has_period ? plan->period : plan->value, hne_i_fail(in->error, HNE_ERROR_FORMAT,
                         "found periods among the names of columns and a column of %s, expected one or the other; say "
                         "which layout it is", has_period ? "periods" : "values"));
    if (has_period && has_value)
        plan->layout = HNE_CSV_LAYOUT_LONG;
    else if (in->periods_across)
        plan->layout = HNE_CSV_LAYOUT_PERIODS_ACROSS;
    else if (has_period && in->others)
        plan->layout = HNE_CSV_LAYOUT_SERIES_ACROSS;
    else
        return at_header(in, hne_i_fail(in->error, HNE_ERROR_FORMAT, "%s", missing_columns));
    return HNE_OK;
}

/* What a layout that was told needs. */
static hne_status check_layout(planner *in)
{
    static const char *const needs[] = {
        [HNE_CSV_LAYOUT_LONG] = "a column of periods and one of values",
        [HNE_CSV_LAYOUT_PERIODS_ACROSS] = "periods such as 2018 or 2018-10 among the names, and no column of periods",
        [HNE_CSV_LAYOUT_SERIES_ACROSS] = "a column of periods, and a column for each series",
    };
    hne_i_csv_plan *plan = in->plan;
    int has_period = plan->period != HNE_I_CSV_NO_COLUMN, has_value = plan->value != HNE_I_CSV_NO_COLUMN;
    int is_good = plan->layout == HNE_CSV_LAYOUT_LONG             ? has_period && has_value
                  : plan->layout == HNE_CSV_LAYOUT_PERIODS_ACROSS ? !has_period && in->periods_across
                                                                  : has_period && in->others + in->periods_across;
    return is_good ? HNE_OK
                   : at_header(in, hne_i_fail(in->error, HNE_ERROR_FORMAT, "found other columns than the layout needs, "
                                              "expected %s", needs[plan->layout]));
}

/* Names without a role of their own: observations across, or dimensions. */
static hne_status share_out(planner *in)
{
    hne_i_csv_plan *plan = in->plan;
    for (size_t i = 0; i < plan->columns.count; i++) {
        hne_i_csv_plan_column *column = &plan->columns.items[i];
        if (column->role == HNE_CSV_COLUMN_VALUE && plan->layout != HNE_CSV_LAYOUT_LONG)
            column->role = plan->layout == HNE_CSV_LAYOUT_SERIES_ACROSS ? HNE_I_CSV_CELL : HNE_CSV_COLUMN_DIMENSION;
        if (column->role != HNE_CSV_COLUMN_BY_NAME)
            continue;
        int is_cell = plan->layout == HNE_CSV_LAYOUT_SERIES_ACROSS ||
                      (plan->layout == HNE_CSV_LAYOUT_PERIODS_ACROSS && hne_period_is_valid(column->period));
        column->role = is_cell ? HNE_I_CSV_CELL : HNE_CSV_COLUMN_DIMENSION;
    }
    return HNE_OK;
}

static uint64_t cell_hash(const void *of, uint32_t number)
{
    const hne_i_csv_plan *plan = of;
    const hne_i_csv_plan_column *column = &plan->columns.items[number];
    if (plan->layout == HNE_CSV_LAYOUT_SERIES_ACROSS)
        return hne_i_hash_bytes(column->name, strlen(column->name));
    return hne_i_hash_number((uint64_t)(uint32_t)column->period.first_month << 32 |
                             (uint32_t)column->period.last_month);
}

static int are_same_cell(const hne_i_csv_plan *plan, size_t one, size_t other)
{
    const hne_i_csv_plan_column *a = &plan->columns.items[one], *b = &plan->columns.items[other];
    return plan->layout == HNE_CSV_LAYOUT_SERIES_ACROSS ? strcmp(a->name, b->name) == 0
                                                        : hne_period_equal(a->period, b->period);
}

/* No period and no series twice. */
static hne_status check_cells(planner *in)
{
    const hne_i_csv_plan *plan = in->plan;
    hne_i_index index = {0};
    hne_status status = HNE_OK;
    for (size_t i = 0; !status && plan->layout != HNE_CSV_LAYOUT_LONG && i < plan->columns.count; i++) {
        size_t at = 0;
        uint32_t found;
        if (plan->columns.items[i].role != HNE_I_CSV_CELL)
            continue;
        uint64_t hash = cell_hash(plan, (uint32_t)i);
        while ((found = hne_i_index_next(&index, hash, &at)) != HNE_I_INDEX_NONE && !are_same_cell(plan, i, found))
            ;
        if (found != HNE_I_INDEX_NONE)
            status = at_column(in, i, hne_i_fail(in->error, HNE_ERROR_DUPLICATE,
                               "found \"%.60s\" a second time among the names of columns; rename or drop one of them",
                               plan->columns.items[i].name));
        else if (!hne_i_index_reserve(&index, cell_hash, plan))
            status = hne_i_fail_memory(in->error);
        else
            hne_i_index_add(&index, hash, (uint32_t)i);
    }
    hne_i_index_clear(&index);
    return status;
}

static hne_status check_format(planner *in, const hne_csv_format *format)
{
    for (size_t i = 0; i < format->roles.count; i++) {
        size_t j = 0;
        while (j < in->plan->columns.count && strcmp(in->plan->columns.items[j].name, format->roles.items[i].name) != 0)
            j++;
        if (j == in->plan->columns.count)
            return at_header(in, hne_i_fail(in->error, HNE_ERROR_NOT_FOUND,
                                            "found no column \"%.80s\", expected one, as it was given a role",
                                            format->roles.items[i].name));
    }
    return HNE_OK;
}

hne_status hne_i_csv_plan_make(hne_i_csv_plan *plan, const hne_i_csv_row *header, const hne_csv_format *format,
                               char separator, const char *source, int64_t line, hne_error *error)
{
    *plan = (hne_i_csv_plan){.layout = format->layout, .separator = separator};
    planner in = {plan, header, source, line, error, 0, 0};
    hne_status status = take_names(&in, format);
    if (!status)
        status = check_format(&in, format);
    if (!status)
        status = check_roles(&in);
    if (!status)
        status = plan->layout ? check_layout(&in) : find_layout(&in);
    if (!status)
        status = share_out(&in);
    return status ? status : check_cells(&in);
}

void hne_i_csv_plan_clear(hne_i_csv_plan *plan)
{
    for (size_t i = 0; i < plan->columns.count; i++)
        hne_i_free(plan->columns.items[i].name);
    hne_i_vector_clear(&plan->columns);
}

int hne_i_csv_plan_is_head(const hne_i_csv_plan *plan, size_t column)
{
    hne_csv_column role = plan->columns.items[column].role;
    if (role == HNE_CSV_COLUMN_STATUS)
        return plan->layout != HNE_CSV_LAYOUT_LONG;
    return role != HNE_CSV_COLUMN_IGNORED && role != HNE_CSV_COLUMN_PERIOD && role != HNE_CSV_COLUMN_VALUE &&
           role != HNE_I_CSV_CELL;
}
