/* SPDX-License-Identifier: MIT */
/* Charts made of rows: each row is a list item with its words in HTML, so that
 * they can be read aloud, wrap and keep their size, and a track, an SVG that
 * is as wide as there is room. Tracks of one chart share an axis. */
#ifndef TOOLS_CHART_H
#define TOOLS_CHART_H

#include "html.h"

typedef struct chart {
    double low, high;   /* ends of the axis */
    double step;        /* from tick to tick; on a logarithmic axis the factor */
    int is_logarithmic;
} chart;

/* An axis that shows 0 and all from low to high, with ends and ticks at round
 * numbers; logarithmic, without 0, if that is asked for. */
chart chart_of(double low, double high, int is_logarithmic);
/* An axis with just these ends. */
chart chart_between(double low, double high, double step);

void chart_begin_track(html *page, const chart *of);
/* A box from one value to another, never too narrow to be seen; infinite ends
 * reach to the end of the axis. The class says what it is. */
void chart_box(html *page, const chart *of, const char *class_name, double from, double to, int top, int height);
void chart_end_track(html *page);
enum { CHART_HEIGHT = 20 };

/* Place of a value on the axis, in percent of its length. */
double chart_place(const chart *of, double value);
/* The ticks; label prints one into the buffer. */
void chart_axis(html *page, const chart *of, void (*label)(double tick, char *buffer, size_t size));
double chart_first_tick(const chart *of);
double chart_next_tick(const chart *of, double tick);

#endif
