/* SPDX-License-Identifier: MIT */
#include "chart.h"

#include <math.h>
#include <stdio.h>

enum { WIDTH = 1000 };

/* 1, 2 or 5 times a power of ten, so that there are three to six steps. */
static double round_step(double length)
{
    double power = pow(10, floor(log10(length / 4))), times = length / 4 / power;
    return power * (times < 1.5 ? 1 : times < 3 ? 2 : times < 7 ? 5 : 10);
}

chart chart_of(double low, double high, int is_logarithmic)
{
    chart of = {0, 1, 0.25, is_logarithmic};
    if (is_logarithmic) {
        double first = floor(log10(low)), decades = ceil(log10(high)) - first;
        of.low = pow(10, first);
        of.high = pow(10, first + fmax(decades, 1));
        of.step = pow(10, ceil(fmax(decades, 1) / 6));
        return of;
    }
    low = fmin(low, 0);
    high = fmax(high, 0);
    if (!(high > low) || !isfinite(high - low))
        return of;
    of.step = round_step(high - low);
    of.low = floor(low / of.step + 1e-9) * of.step;
    of.high = ceil(high / of.step - 1e-9) * of.step;
    return of;
}

chart chart_between(double low, double high, double step)
{
    return (chart){low, high, step, 0};
}

double chart_place(const chart *of, double value)
{
    double at = of->is_logarithmic ? log(value / of->low) / log(of->high / of->low)
                                   : (value - of->low) / (of->high - of->low);
    if (of->is_logarithmic && value <= 0)
        at = 0;
    return at > 0 ? fmin(100 * at, 100) : 0;
}

double chart_first_tick(const chart *of)
{
    return of->is_logarithmic ? of->low : ceil(of->low / of->step - 1e-9) * of->step;
}

double chart_next_tick(const chart *of, double tick)
{
    double next = of->is_logarithmic ? tick * of->step : (round(tick / of->step) + 1) * of->step;
    return next <= of->high + 1e-9 * fabs(of->high - of->low) ? next : INFINITY;
}

void chart_begin_track(html *page, const chart *of)
{
    html_format(page, "<svg class=\"track\" viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                      "<path class=\"grid\" d=\"", WIDTH, CHART_HEIGHT);
    for (double tick = chart_first_tick(of); isfinite(tick); tick = chart_next_tick(of, tick))
        html_format(page, "M%.1f 0V%d", WIDTH / 100.0 * chart_place(of, tick), CHART_HEIGHT);
    html_raw(page, "\"/>");
}

void chart_box(html *page, const chart *of, const char *class_name, double from, double to, int top, int height)
{
    const double least = 5;
    double left = WIDTH / 100.0 * chart_place(of, from), width = WIDTH / 100.0 * chart_place(of, to) - left;
    if (width < least) {
        left = fmin(fmax(left + (width - least) / 2, 0), WIDTH - least);
        width = least;
    }
    html_format(page, "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>", class_name, left, top,
                width, height);
}

void chart_end_track(html *page)
{
    html_raw(page, "</svg>");
}

void chart_axis(html *page, const chart *of, void (*label)(double tick, char *buffer, size_t size))
{
    html_raw(page, "<div class=\"axis\" aria-hidden=\"true\">");
    for (double tick = chart_first_tick(of); isfinite(tick); tick = chart_next_tick(of, tick)) {
        char text[48];
        double place = chart_place(of, tick);
        const char *edge = place < 3 ? " class=\"first\"" : place > 97 ? " class=\"last\"" : "";
        label(tick, text, sizeof text);
        html_format(page, "<span%s style=\"left:%.2f%%\">", edge, place);
        html_text(page, text);
        html_raw(page, "</span>");
    }
    html_raw(page, "</div>");
}
