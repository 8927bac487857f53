/* SPDX-License-Identifier: MIT */
/* Growth of many enclosures at once. */
#ifndef HNE_MATH_GROWTH_WIDE_H
#define HNE_MATH_GROWTH_WIDE_H

#include <hunanecon/interval.h>

#include <stddef.h>

/* The blocks of level and base, side by side, from the last on; gives how many
 * at the front are left. A block of which an enclosure is not as enclosures of
 * levels usually are is left to `one`. The result may be level or base, but not where it is written past the cache
 * (streams, as hne_i_streams() gives it). */
typedef hne_interval hne_i_growth_of_one(hne_interval level, hne_interval base);
size_t hne_i_growth_blocks(const hne_interval *level, const hne_interval *base, size_t count, hne_interval *result,
                           hne_i_growth_of_one *one, int streams);

#endif
