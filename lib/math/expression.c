/* SPDX-License-Identifier: MIT */
/* Expressions of enclosures.
 *
 * From the last operation back to the figures, the chain rule gives how fast the value can rise with each (reverse
 * differentiation, in intervals). A figure with which it can only rise, or only fall, is at one of its ends where the
 * value is least; with those at their ends the others are asked again. What is left is bounded by the mean value
 * theorem about the middle (R. E. Moore, Methods and Applications of Interval Analysis, 1979, chapter 3; E. Hansen,
 * G. W. Walster, Global Optimization Using Interval Analysis, 2nd edition 2004, chapter 10). */
#include "math/expression.h"

#include "base/alloc.h"
#include "value/round.h"

typedef enum operation { FIGURE, NUMBER, PLUS, MINUS, TIMES, OVER, SQUARED, SIZE, LOG, EXP, ENTROPY, POWER } operation;

struct hne_i_node {
    uint32_t operation;
    hne_i_term left, right;
    hne_interval given; /* the figure, the number or the exponent */
    hne_interval value, slope;
};

/* ---- writing it down ---- */

static hne_i_term append(hne_i_expression *e, operation which, hne_i_term left, hne_i_term right,
                         hne_interval given)
{
    if (e->count == e->room && !e->has_failed) {
        size_t room = e->room ? 2 * e->room : 64;
        hne_i_node *nodes = room < UINT32_MAX ? hne_i_realloc(e->nodes, room, sizeof *nodes) : NULL;
        e->has_failed = !nodes;
        e->nodes = nodes ? nodes : e->nodes;
        e->room = nodes ? room : e->room;
    }
    if (e->has_failed)
        return 0;
    e->nodes[e->count] = (hne_i_node){(uint32_t)which, left, right, given, given, {0, 0}};
    return (hne_i_term)e->count++;
}

static hne_i_term of_two(hne_i_expression *e, operation which, hne_i_term x, hne_i_term y)
{
    return append(e, which, x, y, hne_interval_entire());
}

hne_i_term hne_i_variable(hne_i_expression *e, hne_interval figure) { return append(e, FIGURE, 0, 0, figure); }
hne_i_term hne_i_constant(hne_i_expression *e, hne_interval number) { return append(e, NUMBER, 0, 0, number); }
hne_i_term hne_i_plus(hne_i_expression *e, hne_i_term x, hne_i_term y) { return of_two(e, PLUS, x, y); }
hne_i_term hne_i_minus(hne_i_expression *e, hne_i_term x, hne_i_term y) { return of_two(e, MINUS, x, y); }
hne_i_term hne_i_times(hne_i_expression *e, hne_i_term x, hne_i_term y) { return of_two(e, TIMES, x, y); }
hne_i_term hne_i_over(hne_i_expression *e, hne_i_term x, hne_i_term y) { return of_two(e, OVER, x, y); }
hne_i_term hne_i_squared(hne_i_expression *e, hne_i_term x) { return of_two(e, SQUARED, x, x); }
hne_i_term hne_i_size(hne_i_expression *e, hne_i_term x) { return of_two(e, SIZE, x, x); }
hne_i_term hne_i_log(hne_i_expression *e, hne_i_term x) { return of_two(e, LOG, x, x); }
hne_i_term hne_i_exp(hne_i_expression *e, hne_i_term x) { return of_two(e, EXP, x, x); }
hne_i_term hne_i_times_own_log(hne_i_expression *e, hne_i_term x) { return of_two(e, ENTROPY, x, x); }

hne_i_term hne_i_to_power(hne_i_expression *e, hne_i_term x, hne_interval exponent)
{
    return append(e, POWER, x, x, exponent);
}

hne_i_term hne_i_not_negative(hne_i_expression *e, hne_interval figure)
{
    int is_negative = !hne_interval_is_missing(figure) && !hne_interval_is_empty(figure) && figure.lower < 0;
    return hne_i_variable(e, is_negative ? hne_interval_entire() : figure);
}

void hne_i_expression_cut(hne_i_expression *e, size_t count)
{
    e->count = count < e->count ? count : e->count;
}

void hne_i_expression_release(hne_i_expression *e)
{
    hne_i_free(e->nodes);
    *e = (hne_i_expression){0};
}

/* ---- values ---- */

static hne_interval times(hne_interval x, hne_interval y)
{
    return hne_interval_multiply(x, y);
}

/* What it is without its sign. */
static hne_interval size_of(hne_interval x)
{
    double far = fmax(-x.lower, x.upper), near = fmax(fmax(x.lower, -x.upper), 0);
    return (hne_interval){near, far};
}

/* It rises or falls with the exponent, whatever x is. */
static hne_interval power_of(hne_interval x, hne_interval exponent)
{
    return hne_interval_hull(hne_interval_power(x, exponent.lower), hne_interval_power(x, exponent.upper));
}

static hne_interval entropy_at(double x)
{
    hne_interval at = hne_interval_point(x);
    if (x == INFINITY)
        return (hne_interval){INFINITY, INFINITY};
    return x > 0 ? times(at, hne_interval_log(at)) : hne_interval_point(0);
}

/* It falls down to 1 / e and rises from there. */
static hne_interval entropy_of(hne_interval x)
{
    static const double below = 0.36787944117144227, above = 0.36787944117144239; /* 1 / e is between */
    hne_interval low = entropy_at(x.lower), high = entropy_at(x.upper);
    double least = x.lower > above ? low.lower : x.upper < below ? high.lower : -above;
    return (hne_interval){least, fmax(low.upper, high.upper)};
}

/* Whether an operand decides by itself: missing, else empty, else a value that may not be defined. */
static int is_decided(hne_interval x, hne_interval y, hne_interval *result)
{
    if (!(x.lower <= x.upper && y.lower <= y.upper)) {
        int is_missing = hne_interval_is_missing(x) || hne_interval_is_missing(y);
        *result = is_missing ? hne_interval_missing() : hne_interval_empty();
        return 1;
    }
    *result = hne_interval_entire();
    return (x.lower == -INFINITY && x.upper == INFINITY) || (y.lower == -INFINITY && y.upper == INFINITY);
}

static hne_interval value_of(const hne_i_node *n, hne_interval x, hne_interval y)
{
    hne_interval decided;
    if (is_decided(x, y, &decided))
        return decided;
    switch (n->operation) {
    case PLUS: return hne_interval_add(x, y);
    case MINUS: return hne_interval_subtract(x, y);
    case TIMES: return times(x, y);
    case OVER: return y.lower > 0 ? hne_interval_divide(x, y) : decided;
    case SQUARED: return times(size_of(x), size_of(x));
    case SIZE: return size_of(x);
    case LOG: return x.lower > 0 ? hne_interval_log(x) : decided;
    case EXP: return hne_interval_exp(x);
    case ENTROPY: return x.lower >= 0 ? entropy_of(x) : decided;
    default: return x.lower > 0 || (x.lower == 0 && n->given.lower >= 0) ? power_of(x, n->given) : decided;
    }
}

static void go_forward(hne_i_expression *e, hne_i_term of)
{
    for (hne_i_term i = 0; i <= of; i++) {
        hne_i_node *n = &e->nodes[i];
        if (n->operation > NUMBER)
            n->value = value_of(n, e->nodes[n->left].value, e->nodes[n->right].value);
        n->slope = hne_interval_point(0);
    }
}

/* ---- slopes ---- */

static hne_interval sign_of(hne_interval x)
{
    int is_zero = x.lower == 0 && x.upper == 0;
    return (hne_interval){x.lower >= 0 && !is_zero ? 1 : -1, x.upper <= 0 && !is_zero ? -1 : 1};
}

/* How fast an operation on one operand rises with it. */
static hne_interval slope_of(const hne_i_node *n, hne_interval x)
{
    hne_interval one = hne_interval_point(1);
    if (n->operation >= ENTROPY && !(x.upper > 0))
        return hne_interval_entire();
    switch (n->operation) {
    case SQUARED: return times(hne_interval_point(2), x);
    case SIZE: return sign_of(x);
    case LOG: return hne_interval_divide(one, x);
    case EXP: return n->value;
    case ENTROPY: return hne_interval_add(one, hne_interval_log(x));
    default: return times(n->given, power_of(x, hne_interval_subtract(n->given, one)));
    }
}

static void add_slope(hne_i_node *n, hne_interval slope)
{
    n->slope = hne_interval_add(n->slope, slope);
}

static void go_back(hne_i_expression *e, hne_i_term of)
{
    e->nodes[of].slope = hne_interval_point(1);
    for (hne_i_term i = of + 1; i-- > 0;) {
        const hne_i_node *n = &e->nodes[i];
        hne_i_node *x = &e->nodes[n->left], *y = &e->nodes[n->right];
        hne_interval s = n->slope;
        if (n->operation <= NUMBER || (s.lower == 0 && s.upper == 0)) /* not in it */
            continue;
        if (n->operation > OVER) {
            add_slope(x, times(s, slope_of(n, x->value)));
        } else if (n->operation == TIMES) {
            add_slope(x, times(s, y->value));
            add_slope(y, times(s, x->value));
        } else if (n->operation == OVER) {
            hne_interval each = hne_interval_divide(s, y->value);
            add_slope(x, each);
            add_slope(y, hne_interval_negate(times(each, n->value)));
        } else {
            add_slope(x, s);
            add_slope(y, n->operation == PLUS ? s : hne_interval_negate(s));
        }
    }
}

/* ---- the range ---- */

/* A figure of which more than one value is left. */
static int is_free(const hne_i_node *n)
{
    return n->operation == FIGURE && n->value.lower < n->value.upper;
}

/* Puts figures with which the term only rises, or only falls, at the end where it is least (greatest). How many. */
static size_t put_at_ends(hne_i_expression *e, hne_i_term of, int greatest)
{
    size_t moved = 0;
    for (hne_i_term i = 0; i <= of; i++) {
        hne_i_node *n = &e->nodes[i];
        int rises = n->slope.lower >= 0, falls = n->slope.upper <= 0;
        if (!is_free(n) || rises == falls)
            continue;
        double end = rises == greatest ? n->value.upper : n->value.lower;
        if (isinf(end))
            continue;
        n->value = hne_interval_point(end);
        moved++;
    }
    return moved;
}

/* What the term can have more or less than at the middle, where it leaves the figures. */
static hne_interval leave_middle(hne_i_expression *e, hne_i_term of)
{
    hne_interval apart = hne_interval_point(0);
    for (hne_i_term i = 0; i <= of; i++) {
        hne_i_node *n = &e->nodes[i];
        if (!is_free(n))
            continue;
        hne_interval middle = hne_interval_point(hne_interval_midpoint(n->value));
        apart = hne_interval_add(apart, times(n->slope, hne_interval_subtract(n->value, middle)));
        n->value = middle;
    }
    return apart;
}

/* Under each pass nothing is lost: slopes of wider figures hold those of narrower ones. */
enum { PASSES = 6 };

static hne_interval bound(hne_i_expression *e, hne_i_term of, int greatest)
{
    for (hne_i_term i = 0; i <= of; i++)
        if (e->nodes[i].operation == FIGURE)
            e->nodes[i].value = e->nodes[i].given;
    hne_interval natural = hne_interval_entire(), decided;
    for (int pass = 0; pass < PASSES; pass++) {
        go_forward(e, of);
        natural = e->nodes[of].value;
        if (is_decided(natural, natural, &decided))
            return decided;
        go_back(e, of);
        if (!put_at_ends(e, of, greatest))
            break;
    }
    hne_interval apart = leave_middle(e, of);
    go_forward(e, of);
    hne_interval about_middle = hne_interval_add(e->nodes[of].value, apart);
    return hne_interval_intersect(natural, about_middle);
}

hne_interval hne_i_range(hne_i_expression *e, hne_i_term of)
{
    if (e->has_failed || of >= e->count)
        return hne_interval_missing();
    hne_interval least = bound(e, of, 0), greatest = bound(e, of, 1);
    return (hne_interval){least.lower, greatest.upper};
}
