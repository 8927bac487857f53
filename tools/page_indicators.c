/* SPDX-License-Identifier: MIT */
/* The indicators: a card for each, with a chart for each quantity that is told
 * of it. */
#include "chart.h"
#include "page_rows.h"
#include "report.h"
#include "words.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- one chart: rows of one aspect and unit ------------------------------------------------------ */

static int is_rank(hne_aspect aspect)
{
    return aspect == HNE_ASPECT_RANK || aspect == HNE_ASPECT_GROWTH_RANK;
}

typedef struct scale {
    chart axis;
    int32_t power;     /* of ten, by which amounts are divided */
    const char *suffix; /* of numbers: "%" or "" */
    int is_drawn;
} scale;

static int32_t power_for(double size)
{
    return size >= 1e12 ? 12 : size >= 1e9 ? 9 : size >= 1e6 ? 6 : 0;
}

/* The largest multiplier that the figures were printed with, so that the chart
 * speaks as the release does; where numbers would be long, another. */
static int32_t common_power(const page_row *items, size_t count, double size)
{
    int32_t power = -1;
    for (size_t i = 0; i < count; i++) {
        int32_t each = items[i].statement ? hne_statement_figure(items[i].statement).multiplier : -1;
        power = each > power ? each : power;
    }
    return power >= 0 && hne_multiplier_word(power) && size < pow(10, power + 6) ? power : power_for(size);
}

/* A gap is one in percentage points, whatever it was printed in. */
static int is_in_points(const page_row *of)
{
    return hne_unit_kind_of(of->unit) == HNE_UNIT_POINT || of->aspect == HNE_ASPECT_GAP ||
           of->aspect == HNE_ASPECT_SHARE_CHANGE;
}

static int is_fraction(const page_row *of)
{
    return hne_unit_kind_of(of->unit) == HNE_UNIT_PERCENT || hne_unit_kind_of(of->unit) == HNE_UNIT_POINT;
}

/* The part of an axis that a row needs: what it can be, as far as that is bounded. */
static hne_interval needed(const page_row *of)
{
    double low = fmin(of->generous.lower, of->strict.lower), high = fmax(of->generous.upper, of->strict.upper);
    if (!isfinite(low))
        low = isfinite(of->value) ? of->value : isfinite(high) ? high : 0;
    if (!isfinite(high))
        high = isfinite(of->value) ? of->value * 1.05 : low;
    return (hne_interval){fmin(low, high), fmax(low, high)};
}

static scale scale_for(const page_row *items, size_t count)
{
    const double tall = 200; /* times the smallest: it would not be seen on a linear axis */
    double low = INFINITY, high = -INFINITY, least = INFINITY;
    for (size_t i = 0; i < count; i++) {
        hne_interval range = needed(&items[i]);
        low = fmin(low, range.lower);
        high = fmax(high, range.upper);
        least = fmin(least, range.upper);
    }
    scale of = {.suffix = is_fraction(items) && !is_in_points(items) ? "%" : "",
                .is_drawn = !is_rank(items->aspect) && isfinite(high - low)};
    int is_logarithmic = count > 1 && low > 0 && high > tall * least && page_is_amount(items->aspect);
    of.power = is_fraction(items) ? -2 : is_logarithmic ? 0 : common_power(items, count, fmax(fabs(low), fabs(high)));
    double unit = pow(10, of.power);
    of.axis = chart_of(low / unit, high / unit, is_logarithmic);
    return of;
}

static void label_number(double tick, char *buffer, size_t size)
{
    page_range(hne_interval_point(tick), 0, buffer, size);
}

static void label_percent(double tick, char *buffer, size_t size)
{
    page_range(hne_interval_point(tick), 0, buffer, size);
    size_t used = strlen(buffer);
    if (used + 1 < size)
        memcpy(buffer + used, "%", 2);
}

/* "1", "100", "10 million" */
static void label_decade(double tick, char *buffer, size_t size)
{
    int32_t power = power_for(tick * 1.0001);
    char number[PAGE_WORDS_SIZE];
    page_range(hne_interval_point(tick), power, number, sizeof number);
    snprintf(buffer, size, "%s%s%s", number, power ? " " : "", power ? hne_multiplier_word(power) : "");
}

static const char *class_of(const page_part *part, const page_row *of)
{
    static const char *const classes[] = {"calm", "tense", "involved", "suspect"};
    if (of->kind != ROW_STATED)
        return of->kind == ROW_FORCED ? "forced" : "implied";
    return classes[page_verdict_on(part, of->statement)];
}

/* A bar to the printed value, faint, and at its end all that the figure can
 * mean: light if read generously, dark if strictly. */
static void draw(html *page, const scale *by, const page_row *of)
{
    double unit = pow(10, by->power);
    double end = isfinite(of->value) ? of->value : hne_interval_midpoint(of->generous);
    chart_begin_track(page, &by->axis);
    if (!by->axis.is_logarithmic && isfinite(end))
        chart_box(page, &by->axis, "bar", fmin(0, end / unit), fmax(0, end / unit), 5, 10);
    chart_box(page, &by->axis, "generous", of->generous.lower / unit, of->generous.upper / unit, 2, 16);
    if (of->kind == ROW_STATED)
        chart_box(page, &by->axis, "strict", of->strict.lower / unit, of->strict.upper / unit, 2, 16);
    chart_end_track(page);
}

/* --- one row ----------------------------------------------------------------------------------------- */

static void write_against(html *page, const hne_statement *statement)
{
    char period[PAGE_WORDS_SIZE];
    const hne_indicator *reference = hne_statement_reference(statement);
    hne_basis basis = hne_statement_basis(statement);
    page_period(hne_statement_base_period(statement), period, sizeof period);
    if (basis == HNE_BASIS_ANNUAL_AVERAGE)
        html_raw(page, "a year, since ");
    else if (*period)
        html_raw(page, hne_statement_aspect(statement) == HNE_ASPECT_GAP ? "growth on " : "on ");
    html_text(page, period);
    if (!reference)
        return;
    html_raw(page, *period ? ", " : "");
    html_raw(page, hne_statement_aspect(statement) == HNE_ASPECT_GAP          ? "against that of "
                   : hne_statement_aspect(statement) == HNE_ASPECT_SHARE ? "of "
                                                                         : "in ");
    page_write_indicator_name(page, reference);
}

static void write_condition(html *page, const char *text)
{
    html_element(page, "span", "condition", text);
}

static void write_conditions(html *page, const hne_statement *statement)
{
    static const struct {
        hne_obs_status status;
        const char *text;
    } statuses[] = {{HNE_OBS_ESTIMATED, "estimated"},
                    {HNE_OBS_PROVISIONAL, "preliminary"},
                    {HNE_OBS_REVISED, "revised"},
                    {HNE_OBS_FORECAST, "forecast"},
                    {HNE_OBS_TARGET, "target"}};
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
        if (hne_statement_status(statement) == statuses[i].status)
            write_condition(page, statuses[i].text);
    if (!hne_statement_is_certain(statement))
        write_condition(page, "read with a guess");
    if (hne_unit_kind_of(hne_statement_currency(statement)) == HNE_UNIT_CURRENCY) {
        char text[32];
        snprintf(text, sizeof text, "in %.8s", hne_statement_currency(statement).code);
        write_condition(page, text);
    }
    hne_prices prices = hne_statement_prices(statement);
    if (prices == HNE_PRICES_CONSTANT && hne_indicator_prices(hne_statement_indicator(statement)) != prices)
        write_condition(page, "at constant prices");
}

/* The period, which leads to the text where there is one. */
static void write_when(html *page, const page_part *part, const page_row *of)
{
    char period[PAGE_WORDS_SIZE];
    int in_text = of->kind == ROW_STATED && page_text_of(part, hne_statement_span(of->statement)) < part->text_count;
    page_period(of->period, period, sizeof period);
    html_raw(page, "<span class=\"head\"><span class=\"when\">");
    if (in_text)
        html_format(page, "<a href=\"#p%zu-t%zu\">", part->number, of->index + 1);
    html_text(page, period);
    html_raw(page, in_text ? "</a>" : "");
    html_raw(page, "</span>");
}

static void write_range(html *page, const scale *by, hne_interval range)
{
    char text[PAGE_WORDS_SIZE];
    double size = fmax(isfinite(range.lower) ? fabs(range.lower) : 0, isfinite(range.upper) ? fabs(range.upper) : 0);
    int32_t power = by->axis.is_logarithmic ? power_for(size) : by->power; /* sizes differ too much to share one */
    page_range(range, power, text, sizeof text);
    html_text(page, text);
    html_raw(page, *text ? by->suffix : "");
    if (by->axis.is_logarithmic && power)
        html_format(page, " %s", hne_multiplier_word(power));
}

/* As the audit words it, which ends in ": 25.4 to 26.3 billion USD". */
static void write_implied(html *page, const hne_audit *audit, size_t index)
{
    printed text;
    const char *line = print_implied(&text, audit, index), *range = line;
    for (const char *next = line; (next = strstr(next, ": ")) != NULL; next += 2)
        range = next + 2;
    html_raw(page, "follows: ");
    html_text(page, range);
    printed_clear(&text);
}

static void write_figure(html *page, const page_part *part, const scale *by, const page_row *of)
{
    char text[HNE_FIGURE_TEXT_SIZE];
    html_raw(page, "<span class=\"figure\">");
    if (of->kind == ROW_FORCED) {
        html_raw(page, "would have to be ");
        write_range(page, by, of->generous);
        page_write_sign(page, part, of->index);
    } else if (of->kind == ROW_IMPLIED) {
        write_implied(page, part->audit, of->index);
    } else {
        size_t count;
        const page_accusation *accusations = page_accusations_of(part, of->statement, &count);
        hne_figure figure = hne_statement_figure(of->statement);
        if (is_rank(of->aspect) || hne_unit_kind_of(figure.unit) == HNE_UNIT_COUNT)
            figure.unit = (hne_unit){""}; /* no "2 units" */
        if (figure.hedge == HNE_HEDGE_EXACT)
            figure.hedge = HNE_HEDGE_NONE;
        hne_figure_print(figure, text, sizeof text);
        html_raw(page, is_rank(of->aspect) ? "no. " : "");
        html_text(page, text);
        for (size_t i = 0; i < count; i++)
            page_write_sign(page, part, accusations[i].finding);
    }
    html_raw(page, "</span></span>");
}

static void write_row(html *page, const page_part *part, const scale *by, const page_row *of)
{
    html_format(page, "<li class=\"row %s\"", class_of(part, of));
    if (of->kind == ROW_STATED)
        html_format(page, " id=\"p%zu-s%zu\"", part->number, of->index + 1);
    html_raw(page, ">");
    write_when(page, part, of);
    write_figure(page, part, by, of);
    if (by->is_drawn)
        draw(page, by, of);
    if (of->kind == ROW_STATED) {
        html_raw(page, "<span class=\"foot\"><span class=\"more\">");
        write_against(page, of->statement);
        write_conditions(page, of->statement);
        html_raw(page, "</span>");
        if (by->is_drawn && of->generous.lower < of->generous.upper) {
            html_raw(page, "<span class=\"range\">can be ");
            write_range(page, by, of->generous);
            html_raw(page, "</span>");
        }
        html_raw(page, "</span>");
    }
    html_raw(page, "</li>\n");
}

static void write_chart_heading(html *page, const scale *by, const page_row *of)
{
    static const char *const names[] = {
        [HNE_ASPECT_LEVEL] = "Value",      [HNE_ASPECT_CHANGE] = "Change",
        [HNE_ASPECT_GROWTH] = "Growth",    [HNE_ASPECT_GAP] = "Gap between growth rates",
        [HNE_ASPECT_SHARE] = "Share",      [HNE_ASPECT_SHARE_CHANGE] = "Change of a share",
        [HNE_ASPECT_CONTRIBUTION] = "Contribution", [HNE_ASPECT_RANK] = "Rank",
        [HNE_ASPECT_GROWTH_RANK] = "Rank by growth"};
    char unit[64] = "";
    size_t known = sizeof names / sizeof *names;
    const char *multiplier = is_fraction(of) ? "" : hne_multiplier_word(by->power);
    if (hne_unit_kind_of(of->unit) == HNE_UNIT_CURRENCY)
        snprintf(unit, sizeof unit, "%.8s", of->unit.code);
    else if (is_in_points(of))
        snprintf(unit, sizeof unit, "percentage points");
    else if (hne_unit_kind_of(of->unit) != HNE_UNIT_COUNT)
        hne_unit_name(of->unit, unit, sizeof unit);
    html_raw(page, "<p class=\"label\">");
    html_raw(page, of->aspect > 0 && (size_t)of->aspect < known ? names[of->aspect] : "Figure");
    if (!is_rank(of->aspect) && (*unit || (multiplier && *multiplier))) {
        html_raw(page, ", ");
        html_raw(page, multiplier ? multiplier : "");
        html_raw(page, *unit && multiplier && *multiplier ? " " : "");
        html_text(page, unit);
    }
    html_raw(page, by->axis.is_logarithmic ? ", on a logarithmic axis" : "");
    html_raw(page, "</p>");
}

static void write_chart(html *page, const page_part *part, const page_row *items, size_t count)
{
    scale by = scale_for(items, count);
    html_raw(page, "<div class=\"chart\">");
    write_chart_heading(page, &by, items);
    html_raw(page, "<ul class=\"rows\">\n");
    for (size_t i = 0; i < count; i++)
        write_row(page, part, &by, &items[i]);
    html_raw(page, "</ul>");
    if (by.is_drawn)
        chart_axis(page, &by.axis, by.axis.is_logarithmic ? label_decade : *by.suffix ? label_percent : label_number);
    html_raw(page, "</div>");
}

/* --- cards ------------------------------------------------------------------------------------------------- */

/* "made up of exports, imports; includes hi-tech products, cars". */
static void write_parts(html *page, const hne_indicator *indicator, const char *joint)
{
    const char *before = "";
    for (size_t i = 0; i < hne_indicator_breakdown_count(indicator); i++) {
        const hne_breakdown *breakdown = hne_indicator_breakdown(indicator, i);
        int is_complete = hne_breakdown_is_complete(breakdown);
        const char *word = is_complete ? "made up of " : "includes ";
        html_raw(page, joint);
        html_raw(page, is_complete || strcmp(word, before) ? word : "");
        for (size_t k = 0; k < hne_breakdown_part_count(breakdown); k++) {
            html_raw(page, k ? hne_breakdown_part_sign(breakdown, k) < 0 ? " less " : ", " : "");
            html_text(page, hne_indicator_name(hne_breakdown_part(breakdown, k), "en"));
        }
        joint = "; ";
        before = word;
    }
}

static void write_kind(html *page, const hne_indicator *indicator)
{
    const char *joint = "";
    html_raw(page, "<p class=\"origin\">");
    if (hne_indicator_nature(indicator) != HNE_NATURE_UNKNOWN) {
        html_text(page, word_of_nature(hne_indicator_nature(indicator)));
        joint = ", ";
    }
    if (hne_indicator_prices(indicator) != HNE_PRICES_UNKNOWN) {
        html_format(page, "%s%s prices", joint, word_of_prices(hne_indicator_prices(indicator)));
        joint = ", ";
    }
    write_parts(page, indicator, joint);
    html_raw(page, "</p>");
}

static int belong_together(const page_row *a, const page_row *b)
{
    return a->indicator == b->indicator && a->aspect == b->aspect && hne_unit_equal(a->unit, b->unit);
}

static void write_card(html *page, const page_part *part, const page_row *items, size_t count, int level)
{
    const hne_indicator *indicator = hne_profile_indicator(part->profile, items->indicator);
    enum { LONG = 8 }; /* rows of a card that may be parted between pages */
    int is_accused = 0;
    for (size_t i = 0; i < count; i++)
        is_accused |= items[i].kind == ROW_FORCED ||
                      (items[i].statement && page_verdict_on(part, items[i].statement) >= VERDICT_INVOLVED);
    html_format(page, "<article class=\"card%s%s\">", is_accused ? " accused" : "", count > LONG ? " long" : "");
    html_format(page, "<h%d>", level);
    page_write_indicator_name(page, indicator);
    html_format(page, "</h%d>", level);
    write_kind(page, indicator);
    for (size_t i = 0, next; i < count; i = next) {
        for (next = i + 1; next < count && belong_together(&items[i], &items[next]);)
            next++;
        write_chart(page, part, items + i, next - i);
    }
    html_raw(page, "</article>\n");
}

void page_write_indicators(html *page, const page_part *part, int level)
{
    page_rows all;
    if (!page_rows_collect(&all, part)) {
        page->failed = 1;
        return;
    }
    if (all.count) {
        html_raw(page, "<section class=\"indicators\">");
        page_heading(page, level, "indicators", part->number, "The indicators");
        html_raw(page, "<p class=\"key\"><span><i class=\"swatch generous\"></i>what the printed figure can mean, read "
                       "generously</span><span><i class=\"swatch strict\"></i>read strictly</span>"
                       "<span><i class=\"swatch implied\"></i>follows without being said</span></p>"
                       "<div class=\"cards\">\n");
        for (size_t i = 0, next; i < all.count; i = next) {
            for (next = i + 1; next < all.count && all.items[next].indicator == all.items[i].indicator;)
                next++;
            write_card(page, part, all.items + i, next - i, level + 1);
        }
        html_raw(page, "</div></section>\n");
    }
    free(all.items);
}
