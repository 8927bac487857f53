/* SPDX-License-Identifier: MIT */
#include "print.h"

static const char *aspect_word(hne_aspect aspect)
{
    static const char *const words[] = {"?", "level", "change", "growth", "gap", "share", "share change", "contribution",
                                        "rank", "growth rank"};
    return (size_t)aspect < sizeof words / sizeof *words ? words[aspect] : "?";
}

static void print_basis(FILE *file, const hne_statement *statement)
{
    static const char *const words[] = {"-", "year on year", "period on period", "on", "annual average since"};
    hne_basis basis = hne_statement_basis(statement);
    hne_period base = hne_statement_base_period(statement);
    char text[32];
    fputs((size_t)basis < sizeof words / sizeof *words ? words[basis] : "?", file);
    if (basis == HNE_BASIS_PERIOD || basis == HNE_BASIS_ANNUAL_AVERAGE) {
        hne_period_print(base, text, sizeof text);
        fprintf(file, " %s", text);
    }
}

/* What is not as it mostly is: an estimate, constant prices, a guess. */
static void print_remarks(FILE *file, const hne_statement *statement)
{
    hne_obs_status status = hne_statement_status(statement);
    const char *separator = "\t";
    if (status != HNE_OBS_NORMAL) {
        fprintf(file, "%s%s", separator, status == HNE_OBS_TARGET ? "target" : status == HNE_OBS_FORECAST ? "forecast"
                                         : status == HNE_OBS_ESTIMATED ? "estimate" : "provisional");
        separator = ", ";
    }
    if (hne_statement_prices(statement) == HNE_PRICES_CONSTANT) {
        fprintf(file, "%sconstant prices", separator);
        separator = ", ";
    }
    if (!hne_statement_is_certain(statement))
        fprintf(file, "%sguess", separator);
}

static void print_statement(FILE *file, const hne_statement *statement)
{
    const hne_indicator *reference = hne_statement_reference(statement);
    char period[32];
    hne_period_print(hne_statement_period(statement), period, sizeof period);
    fprintf(file, "%s\t", aspect_word(hne_statement_aspect(statement)));
    print_basis(file, statement);
    fprintf(file, "\t%s\t%s\t%s", period, hne_indicator_code(hne_statement_indicator(statement)),
            reference ? hne_indicator_code(reference) : "-");
    print_remarks(file, statement);
}

static void print_quantity(FILE *file, const hne_release *release, size_t index)
{
    const hne_statement *statement = hne_release_quantity_statement(release, index);
    char figure[HNE_FIGURE_TEXT_SIZE];
    hne_figure_print(hne_release_quantity_figure(release, index), figure, sizeof figure);
    fprintf(file, "%zu\t%s\t", hne_release_quantity_number(release, index), figure);
    if (statement)
        print_statement(file, statement);
    else
        fprintf(file, "unread\t%s", hne_unread_text(hne_release_quantity_unread(release, index)));
    fputc('\n', file);
}

void print_release(FILE *file, const hne_release *release)
{
    const hne_source *source = hne_release_source(release);
    char date[16];
    hne_date_print(hne_source_date(source), date, sizeof date);
    fprintf(file, "date\t%s%s\n", date, hne_release_date_is_assumed(release) ? "assumed" : "");
    fprintf(file, "area\t%s\n", hne_release_area(release));
    fprintf(file, "title\t%s\n", hne_source_title(source));
    for (size_t i = 0; i < hne_release_quantity_count(release); i++)
        print_quantity(file, release, i);
}
