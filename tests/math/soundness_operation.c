/* SPDX-License-Identifier: MIT */
/* The trial of a function of a few figures: alone and along arrays, whose strides are any and whose result may be an
 * operand. */
#include "soundness_operation.h"

#include <float.h>
#include <math.h>

double draw_span(void)
{
    static const double usual[] = {1, 1, 2, 3, 4, 5, 10, 12, 0.5};
    switch (whole_below(16)) {
    case 0: return ldexp(1 + fraction(), (int)whole_below(2000) - 1000);
    case 1:
    case 2: return ldexp(1 + fraction(), (int)whole_below(40) - 20);
    case 3:
    case 4:
    case 5:
    case 6: return 20 * fraction() + 0x1p-60;
    default: return usual[whole_below(sizeof usual / sizeof *usual)];
    }
}

hne_interval draw_growth(void)
{
    double middle = 0.7 * fraction() - 0.3, half = whole_below(2) ? 0.0005 : 0;
    switch (whole_below(8)) {
    case 0:
        middle = ldexp(middle, -(int)whole_below(1070));
        half = fabs(middle) / 4;
        break;
    case 1:
        middle = -1 + ldexp(fraction(), -(int)whole_below(53));
        half = whole_below(2) ? (1 + middle) / 4 : 0;
        break;
    case 2: return hne_interval_of(fmin(0, middle), fmax(0, middle));
    case 3: return whole_below(2) ? draw_signed() : hne_interval_of(-1, middle);
    default: break;
    }
    return hne_interval_of(middle - half, middle + half);
}

/* From one number to another where doubles end, or to a usual one. */
static hne_interval draw_at_limits(void)
{
    static const double ends[] = {0x1p-1074, 0x1p-1022, 1, 0x1p1023, DBL_MAX};
    double one = ends[whole_below(5)], other = ends[whole_below(5)];
    return whole_below(2) ? hne_interval_point(one) : hne_interval_of(fmin(one, other), fmax(one, other));
}

hne_interval draw_or_limit(hne_interval (*one)(void)) { return whole_below(32) ? one() : draw_at_limits(); }

row row_in(hne_interval *store, size_t count, int may_repeat)
{
    static const int64_t strides[] = {1, 1, 2, -1, -3, 0};
    int64_t stride = strides[whole_below(may_repeat ? 6 : 5)];
    for (size_t i = 0; i < ROOM; i++) /* what nobody should read */
        store[i] = hne_interval_missing();
    return (row){stride < 0 ? store + (int64_t)(count - 1) * -stride : store, stride};
}

hne_interval *at_row(row x, size_t i) { return x.data + (int64_t)i * x.stride; }

/* Operands of one sort are alike now and then, as formulas turn where figures cross. */
static void draw_operands(const operation *of, row *x, size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < of->operands; k++) {
            int may_be_alike = k && of->draw[k] == of->draw[k - 1];
            *at_row(x[k], i) = may_be_alike && whole_below(8) == 0 ? *at_row(x[k - 1], i) : draw_or_limit(of->draw[k]);
        }
}

typedef struct found {
    hne_interval x[MOST][OPERANDS], alone[MOST], in_array[MOST];
} found;

static void judge_all(const operation *of, const found *f, size_t count, const double *span)
{
    for (size_t i = 0; i < count; i++)
        for (int s = 0; s < SAMPLES; s++) {
            double at[OPERANDS];
            number x[OPERANDS + SPANS];
            all_inside(f->x[i], at, of->operands);
            exactly(at, x, of->operands);
            exactly(span, x + SPAN, SPANS);
            number exact = of->exact(x);
            judge(of->name, f->alone[i], exact);
            if (of->throughout)
                judge(of->name, f->in_array[i], exact);
        }
}

void try_one_of(const operation *operations, size_t count)
{
    const operation *of = &operations[whole_below(count)];
    hne_interval store[OPERANDS + 1][ROOM];
    double span[SPANS];
    size_t length = 1 + whole_below(MOST);
    row x[OPERANDS], result = row_in(store[OPERANDS], length, 0);
    found f;
    for (size_t k = 0; k + 1 < SPANS; k++)
        span[k] = draw_span();
    span[2] = span[0] - span[1];
    for (size_t k = 0; k < of->operands; k++)
        x[k] = row_in(store[k], length, 1);
    draw_operands(of, x, length);
    for (size_t i = 0; i < length; i++) {
        for (size_t k = 0; k < of->operands; k++)
            f.x[i][k] = *at_row(x[k], i);
        any_mode();
        f.alone[i] = of->alone(f.x[i], span);
        usual_mode();
    }
    size_t in_place = whole_below(2 * OPERANDS);
    if (in_place < of->operands && x[in_place].stride)
        result = x[in_place];
    if (of->throughout)
        LIBRARY(of->throughout(x, length, span, result));
    for (size_t i = 0; i < length; i++)
        f.in_array[i] = *at_row(result, i);
    judge_all(of, &f, length, span);
}
