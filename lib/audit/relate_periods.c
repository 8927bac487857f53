/* SPDX-License-Identifier: MIT */
/* Periods of one flow: a shorter is at most the longer that holds it, and
 * periods that cover another without a gap add up to it. */
#include "audit/network.h"
#include "audit/proportions.h"

/* Levels of one series: network->levels[first, end), containers first. */
typedef struct series {
    hne_i_network *network;
    size_t first, end;
    int non_negative;
} series;

/* A period of the series that lies inside another is looked at this far back
 * in search of containers: stated periods nest only a few deep. */
enum { LOOK_BACK = 64, MOST_TILES = 64 };

static hne_period period_at(const series *of, size_t place)
{
    return of->network->quantities.items[of->network->levels[place]].key.period;
}

static void relate_below(const series *of, size_t shorter, size_t longer)
{
    hne_i_member members[] = {{of->network->levels[shorter], 1}, {of->network->levels[longer], 1}};
    hne_i_network_relate(of->network, HNE_RELATION_SUB_PERIOD, OPERATION_BELOW, members, 2, hne_interval_point(0));
}

/* The smallest containers of a period: each, going back, that holds it and
 * holds no container found before. */
static void relate_containers(const series *of, size_t place)
{
    hne_period inner = period_at(of, place), found[4];
    size_t count = 0, stop = place - of->first > LOOK_BACK ? place - LOOK_BACK : of->first;
    for (size_t i = place; i-- > stop && count < 4;) {
        hne_period outer = period_at(of, i);
        int minimal = hne_period_contains(outer, inner) && !hne_period_equal(outer, inner);
        for (size_t k = 0; k < count && minimal; k++)
            minimal = !hne_period_contains(outer, found[k]);
        if (minimal) {
            relate_below(of, place, i);
            hne_i_relate_sizes_of_periods(of->network, of->network->levels[place], of->network->levels[i]);
            found[count++] = outer;
        }
    }
}

/* Place of the period in the series, or of->end. */
static size_t find_period(const series *of, hne_period period)
{
    size_t low = of->first, high = of->end;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        hne_period at = period_at(of, middle);
        if (at.first_month < period.first_month ||
            (at.first_month == period.first_month && at.last_month > period.last_month))
            low = middle + 1;
        else
            high = middle;
    }
    return low < of->end && hne_period_equal(period_at(of, low), period) ? low : of->end;
}

static void relate_tiles(const series *of, size_t whole, const size_t *tiles, size_t count, int complete)
{
    hne_i_member members[MOST_TILES + 1];
    members[0] = (hne_i_member){of->network->levels[whole], 1};
    for (size_t i = 0; i < count; i++)
        members[i + 1] = (hne_i_member){of->network->levels[tiles[i]], 1};
    hne_i_network_relate(of->network, HNE_RELATION_PERIODS_ADD, complete ? OPERATION_SUM : OPERATION_SUM_BELOW,
                         members, count + 1, hne_interval_point(0));
}

/* Every way to make the whole of two stated periods. */
static int relate_pairs(const series *of, size_t whole)
{
    hne_period period = period_at(of, whole);
    int any = 0;
    for (size_t i = whole + 1; i < of->end; i++) {
        hne_period head = period_at(of, i);
        if (head.first_month != period.first_month)
            break;
        size_t tail = find_period(of, (hne_period){head.last_month + 1, period.last_month});
        if (tail == of->end)
            continue;
        size_t tiles[] = {i, tail};
        relate_tiles(of, whole, tiles, 2, 1);
        any = 1;
    }
    return any;
}

/* Covers the whole from its first month on, each time by the longest period
 * that starts there and is not the whole; where none starts, by the next that
 * does. Complete if there is no gap. */
static size_t cover(const series *of, size_t whole, size_t *tiles, int *complete)
{
    hne_period period = period_at(of, whole);
    int32_t month = period.first_month;
    size_t count = 0;
    *complete = 1;
    for (size_t i = whole + 1; i < of->end && count < MOST_TILES; i++) {
        hne_period tile = period_at(of, i);
        if (tile.first_month > period.last_month)
            break;
        if (tile.first_month < month || tile.last_month > period.last_month)
            continue;
        *complete &= tile.first_month == month;
        tiles[count++] = i;
        month = tile.last_month + 1;
    }
    *complete &= month == period.last_month + 1;
    return count;
}

/* The same by the shortest periods, so that months are added up although the
 * quarters are stated as well. */
static size_t cover_finely(const series *of, size_t whole, size_t *tiles, int *complete)
{
    hne_period period = period_at(of, whole);
    int32_t month = period.first_month;
    size_t count = 0;
    for (size_t i = whole + 1; i < of->end && count < MOST_TILES; i++) {
        hne_period tile = period_at(of, i);
        if (tile.first_month > month || tile.first_month > period.last_month)
            break;
        int last_of_its_start = i + 1 == of->end || period_at(of, i + 1).first_month != tile.first_month;
        if (tile.first_month != month || tile.last_month > period.last_month || !last_of_its_start)
            continue;
        tiles[count++] = i;
        month = tile.last_month + 1;
    }
    *complete = month == period.last_month + 1;
    return count;
}

static void relate_whole(const series *of, size_t whole)
{
    size_t tiles[MOST_TILES];
    int complete, paired = relate_pairs(of, whole);
    size_t count = cover(of, whole, tiles, &complete);
    int covered = complete && count > 2;
    if (covered || (!paired && count > 1 && (complete ? count > 2 : of->non_negative)))
        relate_tiles(of, whole, tiles, count, complete);
    size_t fine = cover_finely(of, whole, tiles, &complete);
    if (complete && fine > 2 && !(covered && fine == count))
        relate_tiles(of, whole, tiles, fine, 1);
}

void hne_i_relate_periods(hne_i_network *network)
{
    if (!hne_i_network_sort_levels(network))
        return;
    for (size_t first = 0, end; first < network->level_count && !network->failed; first = end) {
        hne_i_key key = network->quantities.items[network->levels[first]].key;
        for (end = first + 1; end < network->level_count; end++)
            if (!hne_i_same_series(&network->quantities.items[network->levels[end]].key, &key))
                break;
        const hne_indicator *indicator = hne_profile_indicator(network->profile, key.indicator);
        if (hne_indicator_nature(indicator) != HNE_NATURE_FLOW)
            continue;
        series of = {network, first, end, hne_indicator_non_negative(indicator)};
        for (size_t i = first; i < end && !network->failed; i++) {
            if (of.non_negative)
                relate_containers(&of, i);
            relate_whole(&of, i);
        }
    }
}
