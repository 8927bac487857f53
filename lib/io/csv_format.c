/* SPDX-License-Identifier: MIT */
#include "io/csv_format.h"

#include "base/error.h"
#include "value/scan.h"

#include <string.h>

enum { REJECT_LIMIT = 20 };

hne_status hne_csv_format_new(hne_csv_format **out, hne_error *error)
{
    if (!out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no place for the format, expected one");
    hne_csv_format *format = hne_i_alloc_zeroed(1, sizeof *format);
    if (!format)
        return hne_i_fail_memory(error);
    format->mark = '.';
    format->reject_limit = REJECT_LIMIT;
    *out = format;
    return HNE_OK;
}

void hne_i_csv_format_clear(hne_csv_format *format)
{
    for (size_t i = 0; i < format->roles.count; i++)
        hne_i_free(format->roles.items[i].name);
    for (size_t i = 0; i < format->missing.count; i++)
        hne_i_free(format->missing.items[i]);
    hne_i_vector_clear(&format->roles);
    hne_i_vector_clear(&format->missing);
}

void hne_csv_format_free(hne_csv_format *format)
{
    if (format)
        hne_i_csv_format_clear(format);
    hne_i_free(format);
}

static hne_status refuse(hne_error *error, const hne_csv_format *format, const char *expected)
{
    return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found %s, expected %s",
                      format ? "something else" : "no format", format ? expected : "one");
}

hne_status hne_csv_format_set_separator(hne_csv_format *format, int32_t separator, hne_error *error)
{
    if (!format || separator < 0 || separator > 127 || (separator && !strchr(",;|\t", (char)separator)))
        return refuse(error, format, "a comma, a semicolon, a bar or a tab between fields, or 0 to look for it");
    format->separator = (char)separator;
    return HNE_OK;
}

hne_status hne_csv_format_set_decimal_mark(hne_csv_format *format, int32_t mark, hne_error *error)
{
    if (!format || (mark != '.' && mark != ','))
        return refuse(error, format, "a point or a comma before decimals");
    format->mark = (char)mark;
    return HNE_OK;
}

hne_status hne_csv_format_set_layout(hne_csv_format *format, hne_csv_layout layout, hne_error *error)
{
    if (!format || (int)layout < HNE_CSV_LAYOUT_BY_HEADER || (int)layout > HNE_CSV_LAYOUT_SERIES_ACROSS)
        return refuse(error, format, "one of the layouts of hne_csv_layout");
    format->layout = layout;
    return HNE_OK;
}

static int add_role(hne_csv_format *format, const char *name, hne_csv_column column)
{
    for (size_t i = 0; i < format->roles.count; i++)
        if (strcmp(format->roles.items[i].name, name) == 0) {
            format->roles.items[i].column = column;
            return 1;
        }
    hne_i_csv_role role = {hne_i_copy_text(name), column};
    if (role.name && hne_i_vector_add(&format->roles, role))
        return 1;
    hne_i_free(role.name);
    return 0;
}

hne_status hne_csv_format_set_column(hne_csv_format *format, const char *name, hne_csv_column column, hne_error *error)
{
    if (!format || !name || (int)column < HNE_CSV_COLUMN_BY_NAME || (int)column > HNE_CSV_COLUMN_CERTAIN)
        return refuse(error, format, "the name of a column and one of the roles of hne_csv_column");
    return add_role(format, name, column) ? HNE_OK : hne_i_fail_memory(error);
}

static int add_missing(hne_csv_format *format, const char *code)
{
    char *copy = hne_i_copy_text(code);
    if (copy && hne_i_vector_add(&format->missing, copy))
        return 1;
    hne_i_free(copy);
    return 0;
}

hne_status hne_csv_format_add_missing(hne_csv_format *format, const char *code, hne_error *error)
{
    if (!format || !code || strlen(code) > HNE_I_CSV_LONGEST_CODE)
        return refuse(error, format, "a code of at most 31 bytes for missing values");
    return add_missing(format, code) ? HNE_OK : hne_i_fail_memory(error);
}

hne_status hne_csv_format_set_reject_limit(hne_csv_format *format, size_t limit, hne_error *error)
{
    if (!format)
        return refuse(error, format, "");
    format->reject_limit = limit;
    return HNE_OK;
}

int hne_i_csv_format_copy(hne_csv_format *to, const hne_csv_format *from)
{
    *to = (hne_csv_format){.mark = '.', .reject_limit = REJECT_LIMIT};
    if (!from)
        return 1;
    to->separator = from->separator;
    to->mark = from->mark;
    to->layout = from->layout;
    to->reject_limit = from->reject_limit;
    int good = 1;
    for (size_t i = 0; good && i < from->roles.count; i++)
        good = add_role(to, from->roles.items[i].name, from->roles.items[i].column);
    for (size_t i = 0; good && i < from->missing.count; i++)
        good = add_missing(to, from->missing.items[i]);
    return good;
}

/* --- words ---------------------------------------------------------------------- */

/* Names of columns; the first of each role is the one written. */
static const struct {
    const char *name;
    hne_csv_column column;
} names[] = {
    {"indicator", HNE_CSV_COLUMN_INDICATOR},
    {"indicator_code", HNE_CSV_COLUMN_INDICATOR},
    {"series", HNE_CSV_COLUMN_INDICATOR},
    {"series_id", HNE_CSV_COLUMN_INDICATOR},
    {"series_code", HNE_CSV_COLUMN_INDICATOR},
    {"code", HNE_CSV_COLUMN_INDICATOR},
    {"variable", HNE_CSV_COLUMN_INDICATOR},
    {"指标", HNE_CSV_COLUMN_INDICATOR},
    {"area", HNE_CSV_COLUMN_AREA},
    {"ref_area", HNE_CSV_COLUMN_AREA},
    {"reference_area", HNE_CSV_COLUMN_AREA},
    {"region", HNE_CSV_COLUMN_AREA},
    {"province", HNE_CSV_COLUMN_AREA},
    {"country", HNE_CSV_COLUMN_AREA},
    {"country_name", HNE_CSV_COLUMN_AREA},
    {"entity", HNE_CSV_COLUMN_AREA},
    {"location", HNE_CSV_COLUMN_AREA},
    {"state", HNE_CSV_COLUMN_AREA},
    {"city", HNE_CSV_COLUMN_AREA},
    {"geo", HNE_CSV_COLUMN_AREA},
    {"地区", HNE_CSV_COLUMN_AREA},
    {"name", HNE_CSV_COLUMN_NAME},
    {"indicator_name", HNE_CSV_COLUMN_NAME},
    {"series_name", HNE_CSV_COLUMN_NAME},
    {"period", HNE_CSV_COLUMN_PERIOD},
    {"time_period", HNE_CSV_COLUMN_PERIOD},
    {"time", HNE_CSV_COLUMN_PERIOD},
    {"date", HNE_CSV_COLUMN_PERIOD},
    {"year", HNE_CSV_COLUMN_PERIOD},
    {"quarter", HNE_CSV_COLUMN_PERIOD},
    {"month", HNE_CSV_COLUMN_PERIOD},
    {"时间", HNE_CSV_COLUMN_PERIOD},
    {"时期", HNE_CSV_COLUMN_PERIOD},
    {"value", HNE_CSV_COLUMN_VALUE},
    {"obs_value", HNE_CSV_COLUMN_VALUE},
    {"observation", HNE_CSV_COLUMN_VALUE},
    {"figure", HNE_CSV_COLUMN_VALUE},
    {"数值", HNE_CSV_COLUMN_VALUE},
    {"status", HNE_CSV_COLUMN_STATUS},
    {"obs_status", HNE_CSV_COLUMN_STATUS},
    {"observation_status", HNE_CSV_COLUMN_STATUS},
    {"obs_flag", HNE_CSV_COLUMN_STATUS},
    {"flag", HNE_CSV_COLUMN_STATUS},
    {"状态", HNE_CSV_COLUMN_STATUS},
    {"hedge", HNE_CSV_COLUMN_HEDGE},
    {"unit", HNE_CSV_COLUMN_UNIT},
    {"unit_measure", HNE_CSV_COLUMN_UNIT},
    {"unit_of_measure", HNE_CSV_COLUMN_UNIT},
    {"单位", HNE_CSV_COLUMN_UNIT},
    {"unit_multiplier", HNE_CSV_COLUMN_MULTIPLIER},
    {"unit_mult", HNE_CSV_COLUMN_MULTIPLIER},
    {"multiplier", HNE_CSV_COLUMN_MULTIPLIER},
    {"aspect", HNE_CSV_COLUMN_ASPECT},
    {"basis", HNE_CSV_COLUMN_BASIS},
    {"base_period", HNE_CSV_COLUMN_BASE_PERIOD},
    {"reference", HNE_CSV_COLUMN_REFERENCE},
    {"currency", HNE_CSV_COLUMN_CURRENCY},
    {"prices", HNE_CSV_COLUMN_PRICES},
    {"nature", HNE_CSV_COLUMN_NATURE},
    {"certain", HNE_CSV_COLUMN_CERTAIN},
    {"", HNE_CSV_COLUMN_IGNORED}, /* the numbers of rows that some programs write */
    {"comment", HNE_CSV_COLUMN_IGNORED},
    {"comment_obs", HNE_CSV_COLUMN_IGNORED},
    {"note", HNE_CSV_COLUMN_IGNORED},
    {"notes", HNE_CSV_COLUMN_IGNORED},
    {"dataflow", HNE_CSV_COLUMN_IGNORED}, /* SDMX-CSV */
    {"structure", HNE_CSV_COLUMN_IGNORED},
    {"structure_id", HNE_CSV_COLUMN_IGNORED},
    {"structure_name", HNE_CSV_COLUMN_IGNORED},
    {"action", HNE_CSV_COLUMN_IGNORED},
    {"decimals", HNE_CSV_COLUMN_IGNORED},
    {"conf_status", HNE_CSV_COLUMN_IGNORED},
    {"last_update", HNE_CSV_COLUMN_IGNORED}, /* Eurostat */
};

static char as_in_table(char c)
{
    return c == ' ' || c == '-' ? '_' : hne_i_lower_case(c);
}

static int is_name(const char *given, const char *name)
{
    while (*given && as_in_table(*given) == *name) {
        given++;
        name++;
    }
    return !*given && !*name;
}

hne_csv_column hne_i_csv_role_of(const hne_csv_format *format, const char *name)
{
    for (size_t i = 0; i < format->roles.count; i++)
        if (strcmp(format->roles.items[i].name, name) == 0 && format->roles.items[i].column != HNE_CSV_COLUMN_BY_NAME)
            return format->roles.items[i].column;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (is_name(name, names[i].name))
            return names[i].column;
    return HNE_CSV_COLUMN_BY_NAME;
}

const char *hne_i_csv_column_name(hne_csv_column column)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].column == column)
            return names[i].name;
    return "dimension";
}

static int is_text(const char *word, const char *text, size_t length)
{
    return strlen(word) == length && memcmp(word, text, length) == 0;
}

int hne_i_csv_is_missing(const hne_csv_format *format, const char *text, size_t length)
{
    static const char *const codes[] = {"",     "NA", "N/A", "n/a", "n.a.", "#N/A", "NaN", "nan", "null",
                                        "NULL", "none", ".",  "..",  "...",  ":",    "-",   "--"};
    if (length > HNE_I_CSV_LONGEST_CODE || (length && hne_i_is_digit(*text) && !format->missing.count))
        return 0;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (is_text(codes[i], text, length))
            return 1;
    for (size_t i = 0; i < format->missing.count; i++)
        if (is_text(format->missing.items[i], text, length))
            return 1;
    return 0;
}

char hne_i_csv_status(const char *text, size_t length)
{
    static const struct {
        const char *word;
        char letter;
    } words[] = {
        {"", HNE_OBS_NORMAL},
        {"normal", HNE_OBS_NORMAL},
        {"estimated", HNE_OBS_ESTIMATED},
        {"provisional", HNE_OBS_PROVISIONAL},
        {"preliminary", HNE_OBS_PROVISIONAL},
        {"revised", HNE_OBS_REVISED},
        {"forecast", HNE_OBS_FORECAST},
        {"target", HNE_OBS_TARGET},
    };
    if (length == 1) {
        char letter = hne_i_lower_case(*text);
        return letter >= 'a' && letter <= 'z' ? (char)(letter - 'a' + 'A') : 0;
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (is_text(words[i].word, text, length))
            return words[i].letter;
    return 0;
}
