/* SPDX-License-Identifier: MIT */
/* Levels of two indicators of one region and period: what is out of all
 * proportion has a multiplier or a currency mistaken. */
#include "audit/network.h"
#include "audit/proportions.h"
#include "audit/published.h"
#include "base/text.h"

#include <math.h>
#include <string.h>

static const hne_unit yuan = {"CNY"};

static const hne_indicator *indicator_of(const hne_i_network *network, uint32_t quantity)
{
    return hne_profile_indicator(network->profile, network->quantities.items[quantity].key.indicator);
}

/* The same of a whole; NULL for the product that is published of the area. */
static const hne_indicator *whole_indicator(const hne_i_network *network, uint32_t whole)
{
    return network->quantities.items[whole].key.kind == QUANTITY_CONSTANT ? NULL : indicator_of(network, whole);
}

/* "Hunan/GDP" beside "Hunan/RETAIL". NULL if there is none. */
static const hne_indicator *beside(hne_i_network *network, const hne_indicator *of, const char *concept)
{
    hne_i_text code = HNE_I_TEXT_EMPTY;
    const char *own = hne_indicator_code(of);
    hne_i_text_add_bytes(&code, own, (size_t)(hne_i_published_concept(of) - own));
    hne_i_text_add(&code, concept);
    const hne_indicator *found = code.failed ? NULL : hne_profile_find_indicator(network->profile, code.bytes);
    network->failed |= code.failed;
    hne_i_text_clear(&code);
    return found && !strcmp(hne_indicator_area(found), hne_indicator_area(of)) ? found : NULL;
}

static int is_stock(const hne_indicator *indicator)
{
    return hne_indicator_nature(indicator) == HNE_NATURE_STOCK;
}

static int is_money(hne_unit unit)
{
    return hne_unit_kind_of(unit) == HNE_UNIT_CURRENCY;
}

static int is_counted(hne_unit unit)
{
    static const hne_unit persons = {"PERSON"}, square_metres = {"M2"}, containers = {"TEU"};
    return hne_unit_kind_of(unit) == HNE_UNIT_COUNT || hne_unit_equal(unit, persons) || hne_unit_equal(unit, square_metres) ||
           hne_unit_equal(unit, containers);
}

static int is_weighed(hne_unit unit)
{
    static const hne_unit tonnes = {"TNE"};
    return hne_unit_equal(unit, tonnes);
}

static int is_stated_amount(const hne_i_network *network, uint32_t quantity, const uint8_t *restates)
{
    const hne_i_quantity *of = &network->quantities.items[quantity];
    return hne_i_is_level_that_was(of) && of->claim != HNE_I_NONE && !hne_i_only_restates(network, of, restates) &&
           (is_money(of->key.unit) || is_counted(of->key.unit) || is_weighed(of->key.unit));
}

static uint32_t find_stated(const hne_i_network *network, const hne_i_key *key, const uint8_t *restates)
{
    uint32_t found = hne_i_network_find(network, key);
    return found != HNE_I_NONE && is_stated_amount(network, found, restates) ? found : HNE_I_NONE;
}

/* The period of a whole: of a stock's, the year that ends with it. */
static hne_period period_of_whole(const hne_i_network *network, uint32_t part)
{
    enum { MONTHS = 12 };
    hne_period period = network->quantities.items[part].key.period;
    if (is_stock(indicator_of(network, part)))
        period.first_month = period.last_month - MONTHS + 1;
    return period;
}

/* The level of the whole in the period of the part, in its currency or else in another. */
static uint32_t whole_of(const hne_i_network *network, uint32_t part, const hne_indicator *whole, const uint8_t *restates)
{
    hne_i_key key = network->quantities.items[part].key;
    key.indicator = (uint32_t)hne_indicator_index(whole);
    key.period = period_of_whole(network, part);
    uint32_t found = find_stated(network, &key, restates);
    for (size_t i = 0; i < network->unit_count && found == HNE_I_NONE; i++) {
        key.unit = network->units[i];
        found = find_stated(network, &key, restates);
    }
    return found;
}

/* What yearbooks have of the product of the area, as a whole that nobody states; HNE_I_NONE if they have none. */
static uint32_t published_product(hne_i_network *network, uint32_t part)
{
    hne_interval size;
    hne_i_published published;
    hne_i_key key = network->quantities.items[part].key;
    key.period = period_of_whole(network, part);
    int year_is_certain = key.period.last_month <= network->last_certain_month;
    if (!hne_i_published_find_product(hne_indicator_area(indicator_of(network, part)), &published) ||
        !(year_is_certain ? hne_i_published_size : hne_i_published_size_ever)(&published, key.period, &size))
        return HNE_I_NONE;
    key.reference = key.indicator; /* not what is published of the part itself */
    key.unit = hne_i_published_unit(published.rows);
    return hne_i_network_constant(network, key, size);
}

/* The price of one unit of the whole's currency in that of the part; of what is counted, of one yuan. What is weighed has
 * none. */
static int rate_between(const hne_i_network *network, uint32_t part, uint32_t whole, hne_interval *rate)
{
    const hne_i_key *one = &network->quantities.items[part].key, *other = &network->quantities.items[whole].key;
    hne_unit currency = is_counted(other->unit) ? yuan : other->unit;
    *rate = hne_interval_point(1);
    if (is_weighed(one->unit))
        return is_counted(other->unit);
    if (hne_unit_equal(one->unit, currency))
        return is_money(currency);
    if (!is_money(one->unit) || !hne_i_plausible_rate(currency, one->unit, other->period, rate))
        return 0;
    hne_i_add_rates_of_sources(network, part, currency, one->unit, rate);
    return 1;
}

/* About how many yuan a figure is, or how many of what is counted; 0 if that is not known. */
static double in_yuan(hne_figure figure, hne_period period)
{
    hne_interval rate = hne_interval_point(1);
    int is_as_it_stands = hne_unit_equal(figure.unit, yuan) || is_counted(figure.unit) || !is_money(figure.unit);
    if (!is_as_it_stands && !hne_i_plausible_rate(figure.unit, yuan, period, &rate))
        return 0;
    return hne_figure_value(figure) * hne_i_middle_of_size(rate);
}

/* The same of a level as it is stated first, or as the claim would have it. */
static double level_in_yuan(const hne_i_network *network, uint32_t quantity, const hne_i_claim *mended)
{
    uint32_t c = network->quantities.items[quantity].claim;
    if (!whole_indicator(network, quantity))
        return hne_i_middle_of_size(network->quantities.items[quantity].bounds);
    if (mended && mended->quantity == quantity)
        return in_yuan(mended->figure, mended->period);
    while (c != HNE_I_NONE && network->claims.items[c].disabled)
        c = network->claims.items[c].next;
    return c == HNE_I_NONE ? 0 : in_yuan(network->claims.items[c].figure, network->claims.items[c].period);
}

/* The least of all that is claimed of a level: it is large only if all claims have it so. */
static double least_in_yuan(const hne_i_network *network, uint32_t quantity)
{
    double least = whole_indicator(network, quantity) ? INFINITY : network->quantities.items[quantity].bounds.lower;
    for (uint32_t c = network->quantities.items[quantity].claim; c != HNE_I_NONE; c = network->claims.items[c].next)
        least = fmin(least, in_yuan(network->claims.items[c].figure, network->claims.items[c].period));
    return least;
}

static void relate(hne_i_network *network, uint32_t part, uint32_t whole)
{
    hne_interval rate;
    hne_i_proportion known;
    hne_i_member members[] = {{part, 1}, {whole, 1}};
    if (hne_i_proportion_find(indicator_of(network, part), whole_indicator(network, whole), least_in_yuan(network, whole),
                              &known) &&
        rate_between(network, part, whole, &rate))
        hne_i_network_relate(network, HNE_RELATION_PROPORTION, OPERATION_SCALE, members, 2,
                             hne_interval_multiply(known.possible, rate));
}

void hne_i_relate_proportions(hne_i_network *network)
{
    uint8_t *restates = hne_i_mark_restating(network);
    size_t count = network->quantities.count;
    for (uint32_t part = 0; part < count && !network->failed; part++) {
        const hne_indicator *of = indicator_of(network, part);
        const char *concept;
        if (!is_stated_amount(network, part, restates))
            continue;
        for (size_t i = 0; (concept = hne_i_proportion_whole(of, i)) && !network->failed; i++) {
            const hne_indicator *indicator = beside(network, of, concept);
            uint32_t whole = indicator ? whole_of(network, part, indicator, restates) : HNE_I_NONE;
            uint32_t published = strcmp(concept, "GDP") ? HNE_I_NONE : published_product(network, part);
            if (whole != HNE_I_NONE)
                relate(network, part, whole);
            if (published != HNE_I_NONE)
                relate(network, part, published); /* what is stated may be wrong itself */
        }
    }
    hne_i_free(restates);
}

static int is_of_one_indicator(const hne_i_network *network, const hne_i_member *members)
{
    const hne_i_key *part = &network->quantities.items[members[0].quantity].key;
    const hne_i_key *whole = &network->quantities.items[members[1].quantity].key;
    return whole->kind == part->kind && whole->indicator == part->indicator;
}

void hne_i_relate_sizes_of_periods(hne_i_network *network, uint32_t shorter, uint32_t longer)
{
    hne_i_proportion known;
    hne_i_member members[] = {{shorter, 1}, {longer, 1}};
    const hne_i_quantity *part = &network->quantities.items[shorter], *whole = &network->quantities.items[longer];
    if (hne_i_is_level_that_was(part) && hne_i_is_level_that_was(whole) && part->claim != HNE_I_NONE && whole->claim != HNE_I_NONE &&
        hne_i_proportion_of_period(indicator_of(network, shorter), part->key.period, whole->key.period,
                                   least_in_yuan(network, longer), &known))
        hne_i_network_relate(network, HNE_RELATION_PROPORTION, OPERATION_SCALE, members, 2, known.possible);
}

int hne_i_proportion_of(const hne_i_network *network, const hne_i_relation *relation, const hne_i_claim *mended,
                        hne_i_proportion *known, double *ratio)
{
    const hne_i_member *members = &network->members.items[relation->first];
    double part = level_in_yuan(network, members[0].quantity, mended);
    double whole = level_in_yuan(network, members[1].quantity, mended);
    *ratio = part / whole;
    if (is_of_one_indicator(network, members))
        return part > 0 && whole > 0 &&
               hne_i_proportion_of_period(indicator_of(network, members[0].quantity),
                                          network->quantities.items[members[0].quantity].key.period,
                                          network->quantities.items[members[1].quantity].key.period, whole, known);
    return part > 0 && whole > 0 &&
           hne_i_proportion_find(indicator_of(network, members[0].quantity), whole_indicator(network, members[1].quantity),
                                 whole, known);
}

/* Whether the two are in a usual proportion, with a claim as it is mended; -1 if one of them is not stated any more. What
 * is published may be of any size of its range. */
static int is_usual(const hne_i_network *network, const hne_i_relation *relation, const hne_i_claim *mended)
{
    double ratio;
    hne_i_proportion known;
    if (!hne_i_proportion_of(network, relation, mended, &known, &ratio))
        return -1;
    uint32_t whole = network->members.items[relation->first + 1].quantity;
    hne_interval size = network->quantities.items[whole].bounds;
    double spread = whole_indicator(network, whole) ? 1 : sqrt(size.upper / size.lower);
    return ratio * spread >= known.usual.lower && ratio / spread <= known.usual.upper;
}

/* No region has as much as this, for long. */
static const double beyond_all = 200e12;

double hne_i_proportions_fitting(const hne_i_network *network, uint32_t broken, const hne_i_claim *mended)
{
    const hne_i_member *members = hne_i_network_members(network, broken);
    uint32_t fitting = 0, all = 0;
    if (in_yuan(mended->figure, mended->period) > beyond_all ||
        is_usual(network, &network->relations.items[broken], mended) <= 0)
        return 0;
    for (int m = 0; m < 2; m++)
        for (uint32_t u = network->use_first[members[m].quantity]; u < network->use_first[members[m].quantity + 1]; u++) {
            const hne_i_relation *relation = &network->relations.items[network->uses[u]];
            if (relation->kind != HNE_RELATION_PROPORTION || (m == 0 && network->uses[u] == broken))
                continue; /* between the two it is met once more */
            int usual = is_usual(network, relation, mended);
            all += usual >= 0;
            fitting += usual > 0;
        }
    return (double)fitting / all;
}
