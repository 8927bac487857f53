/* SPDX-License-Identifier: MIT */
/* The same results, bit by bit, as one enclosure after the other gives: each
 * operation is done to nearest, its exact residue tells where the true result
 * lies, and a step outward is a step of the bits. Only, nothing here branches. */
#include "math/growth_wide.h"

#include "math/wide.h"
#include "value/round.h"

enum { ENCLOSURES = 32 };

/* Between these, nothing on the way overflows, nor does a residue underflow. */
static const double least_usual = 0x1p-450, most_usual = 0x1p450;

HNE_I_INLINE double stepped_up_if(int steps, double x)
{
    int64_t bits, step = x > 0 ? 1 : -1;
    memcpy(&bits, &x, sizeof bits);
    bits += steps ? step : 0;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* (level - base) / base, up; not 0 / base for a result that has a sign. */
HNE_I_INLINE double growth_up(double level, double base)
{
    double difference = level - base, part = difference - level;
    double residue = (level - (difference - part)) + (-base - part);
    difference = stepped_up_if(residue > 0, difference);
    double quotient = difference / base, left = fma(-quotient, base, difference);
    return stepped_up_if(left > 0, quotient);
}

/* The same for the negative of both: (base - level) / base up is the growth down. */
HNE_I_INLINE double growth_down(double level, double base)
{
    double difference = base - level, part = difference - base;
    double residue = (base - (difference - part)) + (-level - part);
    difference = stepped_up_if(residue > 0, difference);
    double quotient = difference / base, left = fma(-quotient, base, difference);
    quotient = stepped_up_if(left > 0, quotient);
    return difference == 0 ? -0.0 : -quotient;
}

HNE_I_INLINE int is_usual(hne_interval level, hne_interval base)
{
    return (level.lower >= 0) & (level.upper >= level.lower) & (level.upper < most_usual) & (base.lower > least_usual) &
           (base.upper >= base.lower) & (base.upper < most_usual);
}

/* One block at a time; 1 if all of it is as enclosures of levels usually are. */
HNE_I_INLINE int growth_block(const hne_interval *level, const hne_interval *base, double *lower, double *upper)
{
    int64_t unusual = 0;
    for (size_t j = 0; j < ENCLOSURES; j++) {
        hne_interval x = level[j], y = base[j];
        unusual |= !is_usual(x, y);
        lower[j] = growth_down(x.lower, y.upper);
        upper[j] = growth_up(x.upper, y.lower);
    }
    return !unusual;
}

HNE_I_INLINE size_t growth_blocks_body(const hne_interval *level, const hne_interval *base, size_t count,
                                       hne_interval *result, hne_i_growth_of_one *one)
{
    while (count >= ENCLOSURES) {
        double lower[ENCLOSURES], upper[ENCLOSURES];
        count -= ENCLOSURES;
        if (!growth_block(level + count, base + count, lower, upper)) {
            for (size_t j = ENCLOSURES; j-- > 0;)
                result[count + j] = one(level[count + j], base[count + j]);
            continue;
        }
        for (size_t j = 0; j < ENCLOSURES; j++)
            result[count + j] = (hne_interval){ lower[j], upper[j] };
    }
    return count;
}
HNE_I_WIDE(size_t, growth_blocks, count,
           (const hne_interval *level, const hne_interval *base, size_t count, hne_interval *result,
            hne_i_growth_of_one *one),
           (level, base, count, result, one))

/* Past the cache, from the first on, as the result is no operand then; all of them. */
HNE_I_INLINE size_t growth_stream_body(const hne_interval *level, const hne_interval *base, size_t count,
                                       hne_interval *result, hne_i_growth_of_one *one, int streams)
{
    enum { LINE = HNE_I_CACHE_LINE };
    size_t i = 0;
    for (; i < count && (uintptr_t)(result + i) % LINE != 0; i++)
        result[i] = one(level[i], base[i]);
    for (; i + ENCLOSURES <= count; i += ENCLOSURES) {
        double lower[ENCLOSURES], upper[ENCLOSURES];
        _Alignas(LINE) hne_interval both[ENCLOSURES];
        int is_usual_block = growth_block(level + i, base + i, lower, upper);
        for (size_t j = 0; j < ENCLOSURES; j++)
            both[j] = (hne_interval){ lower[j], upper[j] };
        for (size_t j = 0; j < ENCLOSURES && !is_usual_block; j++)
            both[j] = one(level[i + j], base[i + j]);
        hne_i_stream(streams, &result[i].lower, &both[0].lower, 2 * ENCLOSURES);
    }
    hne_i_stream_end();
    for (; i < count; i++)
        result[i] = one(level[i], base[i]);
    return 0;
}
HNE_I_WIDE(size_t, growth_stream, count,
           (const hne_interval *level, const hne_interval *base, size_t count, hne_interval *result,
            hne_i_growth_of_one *one, int streams),
           (level, base, count, result, one, streams))

size_t hne_i_growth_blocks(const hne_interval *level, const hne_interval *base, size_t count, hne_interval *result,
                           hne_i_growth_of_one *one, int streams)
{
    if (!HNE_I_RESIDUE_EXACT)
        return count;
    if (streams && (uintptr_t)result % sizeof *result == 0) /* else no end ever lies on a line */
        return growth_stream(level, base, count, result, one, streams);
    return growth_blocks(level, base, count, result, one);
}
