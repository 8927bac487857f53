/* SPDX-License-Identifier: MIT */
/* What statements claim: of which quantity, within which enclosure, and which
 * relations a claim demands by itself. */
#include "audit/network.h"

#include <math.h>
#include <string.h>

static int is_expected(hne_obs_status status)
{
    return status == HNE_OBS_FORECAST || status == HNE_OBS_TARGET;
}

void hne_i_claim_of_statement(const hne_statement *statement, hne_i_claim *claim)
{
    const hne_indicator *reference = hne_statement_reference(statement);
    const hne_indicator *indicator = hne_statement_indicator(statement);
    memset(claim, 0, sizeof *claim);
    claim->statement = (uint32_t)hne_statement_index(statement);
    claim->indicator = (uint32_t)hne_indicator_index(indicator);
    claim->reference = reference ? (uint32_t)hne_indicator_index(reference) : HNE_I_NONE;
    claim->quantity = claim->next = HNE_I_NONE;
    claim->period = hne_statement_period(statement);
    claim->base = hne_statement_base_period(statement);
    claim->figure = hne_statement_figure(statement);
    claim->currency = hne_statement_currency(statement);
    claim->source = hne_statement_span(statement).source;
    claim->aspect = (uint8_t)hne_statement_aspect(statement);
    claim->basis = (uint8_t)hne_statement_basis(statement);
    /* Prices not said are taken to be alike wherever they are not said. */
    claim->prices = hne_statement_prices(statement) == HNE_PRICES_CONSTANT ? HNE_PRICES_CONSTANT : HNE_PRICES_CURRENT;
    claim->world = is_expected(hne_statement_status(statement)) ? WORLD_EXPECTED : WORLD_OBSERVED;
    claim->certain = (uint8_t)hne_statement_is_certain(statement);
    if (hne_unit_kind_of(claim->figure.unit) == HNE_UNIT_NONE &&
        (claim->aspect == HNE_ASPECT_LEVEL || claim->aspect == HNE_ASPECT_CHANGE))
        claim->figure.unit = hne_indicator_unit(indicator);
}

hne_interval hne_i_claim_enclosure(const hne_i_network *network, const hne_i_claim *claim, hne_reading reading)
{
    hne_interval enclosure;
    if (claim->silent || hne_figure_enclosure(claim->figure, reading, network->policy, &enclosure, NULL) != HNE_OK)
        return hne_interval_entire();
    /* "GDP of 187 billion yuan" in a title, of 187.55: cut down, which is no fault where the precise figure stands, too. */
    if (reading == HNE_READING_STRICT && claim->quantity != HNE_I_NONE &&
        hne_interval_width(enclosure) > 2 * network->quantities.items[claim->quantity].finest)
        hne_figure_enclosure(claim->figure, HNE_READING_GENEROUS, network->policy, &enclosure, NULL);
    /* "An increase of 6.7 times" is written for a ratio of 7.7 and for one of
     * 6.7: both readings stay open. */
    if (claim->aspect == HNE_ASPECT_GROWTH && hne_unit_kind_of(claim->figure.unit) == HNE_UNIT_TIMES)
        enclosure = hne_interval_hull(enclosure, hne_interval_subtract(enclosure, hne_interval_point(1)));
    return enclosure;
}

/* --- keys --------------------------------------------------------------------- */

static hne_i_key key_of(const hne_i_claim *claim, hne_i_quantity_kind kind)
{
    hne_i_key key;
    memset(&key, 0, sizeof key);
    key.indicator = claim->indicator;
    key.reference = HNE_I_NONE;
    key.period = claim->period;
    key.base = (hne_period){0, -1};
    key.kind = (uint8_t)kind;
    key.prices = claim->prices;
    key.world = claim->world;
    return key;
}

static uint32_t level(hne_i_network *network, const hne_i_claim *claim, uint32_t indicator, hne_period period,
                      hne_unit unit)
{
    hne_i_key key = key_of(claim, QUANTITY_LEVEL);
    key.indicator = indicator;
    key.period = period;
    key.unit = unit;
    return hne_i_network_quantity(network, &key);
}

/* A quantity that compares the claim's period with its base. */
static uint32_t against_base(hne_i_network *network, const hne_i_claim *claim, hne_i_quantity_kind kind, uint32_t indicator,
                             uint32_t reference, hne_unit unit)
{
    hne_i_key key = key_of(claim, kind);
    key.indicator = indicator;
    key.reference = reference;
    key.base = claim->base;
    key.unit = unit;
    key.annual = claim->basis == HNE_BASIS_ANNUAL_AVERAGE;
    return hne_i_network_quantity(network, &key);
}

static uint32_t share(hne_i_network *network, const hne_i_claim *claim, hne_period period)
{
    hne_i_key key = key_of(claim, QUANTITY_SHARE);
    key.reference = claim->reference;
    key.period = period;
    return hne_i_network_quantity(network, &key);
}

static int holds_claim_of(const hne_i_network *network, uint32_t quantity, const hne_source *source)
{
    for (uint32_t c = network->quantities.items[quantity].claim; c != HNE_I_NONE; c = network->claims.items[c].next)
        if (network->claims.items[c].source == source)
            return 1;
    return 0;
}

/* The unit in which the level of that key is stated, or its change: best by the same source. 0 if neither is. */
static int find_unit(const hne_i_network *network, const hne_i_claim *claim, hne_i_key key, hne_unit *found)
{
    int any = 0;
    for (size_t i = 0; i < network->unit_count; i++) {
        key.unit = network->units[i];
        uint32_t quantity = hne_i_network_find(network, &key);
        if (quantity == HNE_I_NONE || network->quantities.items[quantity].claim == HNE_I_NONE)
            continue;
        int is_own = holds_claim_of(network, quantity, claim->source);
        if (is_own || !any)
            *found = key.unit;
        if (is_own)
            return 1;
        any = 1;
    }
    return any;
}

/* The unit of the level beside the claim; of the change, where no level is stated; else the indicator's own. */
static hne_unit unit_beside(const hne_i_network *network, const hne_i_claim *claim, uint32_t indicator)
{
    hne_unit found = hne_indicator_unit(hne_profile_indicator(network->profile, indicator));
    hne_i_key key = key_of(claim, QUANTITY_LEVEL);
    key.indicator = indicator;
    if (find_unit(network, claim, key, &found))
        return found;
    key.kind = QUANTITY_CHANGE;
    key.base = claim->base;
    find_unit(network, claim, key, &found);
    return found;
}

static void note_unit(hne_i_network *network, hne_unit unit)
{
    for (size_t i = 0; i < network->unit_count; i++)
        if (hne_unit_equal(network->units[i], unit))
            return;
    if (network->unit_count < HNE_I_MOST_UNITS)
        network->units[network->unit_count++] = unit;
}

/* --- relations by aspect --------------------------------------------------------- */

/* Rates and shares differ by points of the level itself; amounts by growth. */
static int compares_levels(const hne_i_network *network, uint32_t indicator)
{
    const hne_indicator *of = hne_profile_indicator(network->profile, indicator);
    return hne_indicator_nature(of) == HNE_NATURE_RATIO &&
           hne_unit_kind_of(hne_indicator_unit(of)) == HNE_UNIT_PERCENT;
}

/* The growth over a year, or where rates are compared, the rate itself. */
static uint32_t yearly_growth(hne_i_network *network, const hne_i_claim *claim, hne_period period)
{
    if (compares_levels(network, claim->indicator))
        return level(network, claim, claim->indicator, period, claim->currency);
    hne_i_claim yearly = *claim;
    yearly.period = period;
    yearly.base = hne_period_year_earlier(period);
    if (!hne_period_is_valid(yearly.base))
        return HNE_I_NONE;
    return against_base(network, &yearly, QUANTITY_GROWTH, claim->indicator, HNE_I_NONE, claim->currency);
}

/* The currency that the reference of a gap grew in: that of its own level, unless that is another one than was said. */
static hne_unit currency_of_reference(const hne_i_network *network, const hne_i_claim *claim)
{
    const hne_statement *statement = hne_profile_statement(network->profile, claim->statement);
    if (hne_unit_kind_of(hne_statement_currency(statement)) != HNE_UNIT_NONE)
        return claim->currency;
    hne_unit beside = unit_beside(network, claim, claim->reference);
    int is_another = hne_unit_kind_of(beside) == HNE_UNIT_CURRENCY && hne_unit_kind_of(claim->currency) == HNE_UNIT_CURRENCY &&
                     !hne_unit_equal(beside, claim->currency);
    return is_another ? claim->currency : beside;
}

/* "6.6 percent above the growth of the product", which is told in constant prices alone: in those. */
static uint8_t prices_of_reference(const hne_i_network *network, const hne_i_claim *claim)
{
    const hne_indicator *reference = hne_profile_indicator(network->profile, claim->reference);
    const hne_statement *growth = NULL;
    uint8_t prices = claim->prices;
    while ((growth = hne_indicator_find(reference, claim->period, HNE_ASPECT_GROWTH, growth))) {
        if (hne_statement_prices(growth) != HNE_PRICES_CONSTANT)
            return claim->prices;
        prices = HNE_PRICES_CONSTANT;
    }
    return prices;
}

/* What a gap lies between: growths of two indicators, or of one in two periods. */
static int find_sides(hne_i_network *network, const hne_i_claim *claim, uint32_t *own, uint32_t *other)
{
    if (claim->reference == claim->indicator || (claim->reference == HNE_I_NONE && claim->basis != HNE_BASIS_PERIOD))
        return 0;
    if (claim->reference == HNE_I_NONE) {
        *own = yearly_growth(network, claim, claim->period);
        *other = yearly_growth(network, claim, claim->base);
    } else if (compares_levels(network, claim->indicator)) {
        *own = level(network, claim, claim->indicator, claim->period, claim->currency);
        *other = level(network, claim, claim->reference, claim->period, claim->currency);
    } else {
        hne_i_claim of_reference = *claim;
        of_reference.prices = prices_of_reference(network, claim);
        *own = against_base(network, claim, QUANTITY_GROWTH, claim->indicator, HNE_I_NONE, claim->currency);
        *other = against_base(network, &of_reference, QUANTITY_GROWTH, claim->reference, HNE_I_NONE,
                              currency_of_reference(network, claim));
    }
    return *own != HNE_I_NONE && *other != HNE_I_NONE;
}

static uint32_t gap(hne_i_network *network, const hne_i_claim *claim)
{
    int relative = hne_unit_kind_of(claim->figure.unit) == HNE_UNIT_PERCENT;
    uint32_t own, other;
    if (!find_sides(network, claim, &own, &other))
        return HNE_I_NONE;
    uint32_t stated = against_base(network, claim, relative ? QUANTITY_RELATIVE_GAP : QUANTITY_GAP, claim->indicator,
                                   claim->reference, claim->currency);
    if (relative) {
        hne_i_member members[] = {{own, 1}, {other, 1}, {stated, 1}};
        hne_i_network_relate(network, HNE_RELATION_GAP, OPERATION_GROWTH, members, 3, hne_interval_point(1));
    } else {
        hne_i_member members[] = {{stated, 1}, {own, 1}, {other, -1}};
        hne_i_network_relate(network, HNE_RELATION_GAP, OPERATION_SUM, members, 3, hne_interval_point(0));
    }
    return stated;
}

/* The change of an indicator, tied to the two levels it is between. */
static uint32_t change(hne_i_network *network, const hne_i_claim *claim, uint32_t indicator, hne_unit unit)
{
    size_t before = network->quantities.count;
    uint32_t changed = against_base(network, claim, QUANTITY_CHANGE, indicator, HNE_I_NONE, unit);
    if (changed != HNE_I_NONE && network->quantities.count > before) {
        hne_i_member members[] = {{changed, 1},
                                  {level(network, claim, indicator, claim->period, unit), 1},
                                  {level(network, claim, indicator, claim->base, unit), -1}};
        hne_i_network_relate(network, HNE_RELATION_CHANGE, OPERATION_SUM, members, 3, hne_interval_point(0));
    }
    return changed;
}

/* Points are the change of what is in percent itself; of an amount they say nothing. */
static uint32_t stated_change(hne_i_network *network, const hne_i_claim *claim)
{
    int in_points = hne_unit_kind_of(claim->figure.unit) == HNE_UNIT_POINT;
    if (in_points && hne_unit_kind_of(claim->currency) != HNE_UNIT_PERCENT)
        return HNE_I_NONE;
    return change(network, claim, claim->indicator, in_points ? claim->currency : claim->figure.unit);
}

static uint32_t contribution(hne_i_network *network, const hne_i_claim *claim)
{
    int of_change = hne_unit_kind_of(claim->figure.unit) == HNE_UNIT_PERCENT;
    if (claim->reference == HNE_I_NONE)
        return HNE_I_NONE;
    uint32_t stated = against_base(network, claim, of_change ? QUANTITY_CONTRIBUTION_SHARE : QUANTITY_CONTRIBUTION,
                                   claim->indicator, claim->reference, (hne_unit){{0}});
    uint32_t part = change(network, claim, claim->indicator, claim->currency);
    uint32_t whole = of_change ? change(network, claim, claim->reference, claim->currency)
                               : level(network, claim, claim->reference, claim->base, claim->currency);
    hne_i_member members[] = {{part, 1}, {stated, 1}, {whole, 1}};
    hne_i_network_relate(network, HNE_RELATION_CONTRIBUTION, OPERATION_PRODUCT, members, 3, hne_interval_point(1));
    return stated;
}

/* A rate over n years spans n intervals to most who write, n - 1 to some. */
static hne_interval growth_exponent(const hne_i_key *key)
{
    double years = (double)(key->period.last_month - key->base.last_month) / 12;
    if (!key->annual || years <= 1)
        return hne_interval_point(1);
    return hne_interval_of(years - 1 < 1 ? 1 : years - 1, years);
}

static void relate_growth(hne_i_network *network, const hne_i_claim *claim, uint32_t growth, hne_unit unit)
{
    hne_interval exponent = growth_exponent(&network->quantities.items[growth].key);
    hne_i_member members[] = {{level(network, claim, claim->indicator, claim->period, unit), 1},
                              {level(network, claim, claim->indicator, claim->base, unit), 1},
                              {growth, 1}};
    hne_i_network_relate(network, HNE_RELATION_GROWTH, OPERATION_GROWTH, members, 3, exponent);

    /* "Up 36 billion, or 37.3 %": the two together give the base. */
    hne_i_key changed = network->quantities.items[growth].key;
    changed.kind = QUANTITY_CHANGE;
    changed.unit = unit;
    if (!changed.annual) {
        hne_i_member product[] = {{hne_i_network_find(network, &changed), 1}, {growth, 1}, members[1]};
        hne_i_network_relate(network, HNE_RELATION_CHANGE, OPERATION_PRODUCT, product, 3, hne_interval_point(1));
    }
}

static uint32_t growth(hne_i_network *network, const hne_i_claim *claim)
{
    return against_base(network, claim, QUANTITY_GROWTH, claim->indicator, HNE_I_NONE, claim->currency);
}

/* Where neither level is stated, both come by way of growths, on bases that have been revised since. */
static hne_interval slack_of_share(const hne_i_network *network, const hne_i_member *members)
{
    static const double revised = 0.02; /* as those of retail sales */
    int is_stated = 0;
    for (size_t i = 0; i < 3; i += 2)
        is_stated |= members[i].quantity == HNE_I_NONE || network->quantities.items[members[i].quantity].claim != HNE_I_NONE;
    return is_stated ? hne_interval_point(1) : hne_interval_of(1 - revised, 1 + revised);
}

static void relate_share(hne_i_network *network, const hne_i_claim *claim, uint32_t stated, hne_period period)
{
    hne_i_member members[] = {{level(network, claim, claim->indicator, period, claim->currency), 1},
                              {stated, 1},
                              {level(network, claim, claim->reference, period, claim->currency), 1}};
    hne_i_network_relate(network, HNE_RELATION_SHARE, OPERATION_PRODUCT, members, 3, slack_of_share(network, members));
}

static uint32_t share_change(hne_i_network *network, const hne_i_claim *claim)
{
    if (claim->reference == HNE_I_NONE)
        return HNE_I_NONE;
    uint32_t stated = against_base(network, claim, QUANTITY_SHARE_CHANGE, claim->indicator, claim->reference,
                                   (hne_unit){{0}});
    hne_i_member members[] = {{stated, 1},
                              {share(network, claim, claim->period), 1},
                              {share(network, claim, claim->base), -1}};
    hne_i_network_relate(network, HNE_RELATION_SHARE_CHANGE, OPERATION_SUM, members, 3, hne_interval_point(0));
    return stated;
}

static uint32_t rank(hne_i_network *network, const hne_i_claim *claim)
{
    hne_i_quantity_kind kind = claim->aspect == HNE_ASPECT_RANK ? QUANTITY_RANK : QUANTITY_GROWTH_RANK;
    return against_base(network, claim, kind, claim->indicator, claim->reference, claim->currency);
}

static uint32_t quantity_of(hne_i_network *network, const hne_i_claim *claim)
{
    switch (claim->aspect) {
    case HNE_ASPECT_LEVEL: return level(network, claim, claim->indicator, claim->period, claim->figure.unit);
    case HNE_ASPECT_CHANGE: return stated_change(network, claim);
    case HNE_ASPECT_GROWTH: return growth(network, claim);
    case HNE_ASPECT_GAP: return gap(network, claim);
    case HNE_ASPECT_SHARE: return claim->reference == HNE_I_NONE ? HNE_I_NONE : share(network, claim, claim->period);
    case HNE_ASPECT_SHARE_CHANGE: return share_change(network, claim);
    case HNE_ASPECT_CONTRIBUTION: return contribution(network, claim);
    case HNE_ASPECT_RANK:
    case HNE_ASPECT_GROWTH_RANK: return rank(network, claim);
    default: return HNE_I_NONE;
    }
}

static void attach(hne_i_network *network, size_t index)
{
    hne_i_claim *claim = &network->claims.items[index];
    claim->quantity = quantity_of(network, claim);
    if (claim->quantity == HNE_I_NONE)
        return;
    hne_i_quantity *quantity = &network->quantities.items[claim->quantity];
    /* Of what is stated, not of what follows from knowledge alone; "8,000 times" is hardly on the year before. */
    if (!claim->silent && !claim->disabled && hne_unit_kind_of(claim->figure.unit) != HNE_UNIT_TIMES)
        quantity->bounds = hne_interval_intersect(quantity->bounds, hne_i_known_rate(network, &quantity->key));
    hne_interval precise;
    if (!claim->silent && !claim->disabled &&
        hne_figure_enclosure(claim->figure, HNE_READING_STRICT, network->policy, &precise, NULL) == HNE_OK)
        quantity->finest = fmin(quantity->finest, hne_interval_width(precise));
    claim->next = quantity->claim;
    quantity->claim = (uint32_t)index;
}

/* Ties each growth and each share to its two levels, once: where it is stated
 * the levels are made; otherwise they are tied only if both are there. */
static void tie_to_levels(hne_i_network *network)
{
    size_t count = network->quantities.count;
    for (uint32_t q = 0; q < count && !network->failed; q++) {
        hne_i_quantity quantity = network->quantities.items[q];
        hne_i_key key = quantity.key, own = key, other = key;
        if (key.kind != QUANTITY_GROWTH && key.kind != QUANTITY_SHARE)
            continue;
        hne_i_claim claim = {.indicator = key.indicator, .reference = key.reference, .period = key.period,
                             .base = key.base, .prices = key.prices, .world = key.world, .currency = key.unit};
        if (key.kind == QUANTITY_SHARE) {
            if (quantity.claim == HNE_I_NONE)
                claim.currency = hne_indicator_unit(hne_profile_indicator(network->profile, key.indicator));
            else
                claim.currency = network->claims.items[quantity.claim].currency;
        }
        own.kind = other.kind = QUANTITY_LEVEL;
        own.unit = other.unit = claim.currency;
        own.reference = other.reference = HNE_I_NONE;
        own.base = other.base = (hne_period){0, -1};
        own.annual = other.annual = 0;
        if (key.kind == QUANTITY_GROWTH)
            other.period = key.base;
        else
            other.indicator = key.reference;
        if (quantity.claim == HNE_I_NONE && (hne_i_network_find(network, &own) == HNE_I_NONE ||
                                             hne_i_network_find(network, &other) == HNE_I_NONE))
            continue;
        if (key.kind == QUANTITY_GROWTH)
            relate_growth(network, &claim, q, claim.currency);
        else
            relate_share(network, &claim, q, key.period);
    }
}

/* Levels, and changes by amounts: the units of all else are those of these. */
static int is_amount(const hne_i_claim *claim)
{
    return claim->aspect == HNE_ASPECT_LEVEL ||
           (claim->aspect == HNE_ASPECT_CHANGE && hne_unit_kind_of(claim->figure.unit) == HNE_UNIT_CURRENCY);
}

void hne_i_relate_claims(hne_i_network *network)
{
    for (size_t i = 0; i < network->claims.count && !network->failed; i++)
        if (is_amount(&network->claims.items[i])) {
            note_unit(network, network->claims.items[i].figure.unit);
            attach(network, i);
        }
    for (size_t i = 0; i < network->claims.count && !network->failed; i++) {
        hne_i_claim *claim = &network->claims.items[i];
        if (is_amount(claim))
            continue;
        if (hne_unit_kind_of(claim->currency) == HNE_UNIT_NONE)
            claim->currency = unit_beside(network, claim, claim->indicator);
        if (!claim->currency.code[0] && claim->aspect == HNE_ASPECT_SHARE && claim->reference != HNE_I_NONE)
            claim->currency = unit_beside(network, claim, claim->reference);
        attach(network, i);
    }
    if (!network->failed)
        tie_to_levels(network);
}
