/* SPDX-License-Identifier: MIT */
/* What no region has so much or so little of: there a multiplier is missing or wrong. */
#include "release/clause.h"

#include "value/rate.h"

#include <math.h>
#include <string.h>

/* Less than `suspect` where no multiplier is printed is a slip, and so is what lies outside `least` to `most`; most is
 * what no region of China has, in yuan deposits, in dollars product, in heads visits of a year, and `most_of_all` is
 * more than all that the banks of a country own, than all the land there is, all the electricity and freight of a year. */
static const struct {
    const char *unit;
    double suspect, least, most, most_of_all;
} scales[] = {
    {"CNY", 1e3, 1e4, 5e13, 6e14},
    {"USD", 1e3, 1e3, 2.5e12, 9e13},
    {"TNE", 1e3, 1e3, 1e12, 1e12},
    {"TEU", 1e2, 1e2, 5e9, 5e9},
    {"KWH", 1e5, 1e5, 1e14, 1e14},
    {"HA", 0, 0, 1.5e10, 1.5e10},
    {"MU", 0, 0, 2.2e11, 2.2e11},
    {"KM2", 0, 0, 5.2e8, 5.2e8},
    {"COUNT", 0, 0, 2e9, INFINITY},
};

enum { NO_SCALE = sizeof scales / sizeof *scales };

/* What the nation has had more of in every month since 1990, and no region in any year; freight and cargo may be those
 * of the air alone. In 2023 Guangdong's ports moved 72 million containers, Guangdong used 850 billion kilowatt-hours,
 * Heilongjiang harvested 78 million tonnes, ships of Shanghai 3.3 trillion tonne-kilometres, and Jiangsu's ports 3.5
 * billion tonnes. */
static const struct {
    const char *code, *unit; /* of a concept */
    double least_of_nation, most;
} counted[] = {
    {"CONTAINERS", "TEU", 1e5, 2e8},     {"ELECTRICITY", "KWH", 1e10, 2e12}, {"GRAIN", "TNE", 2e7, 1.5e8},
    {"GRAIN", "KGM", 2e10, 1.5e11},      {"FREIGHT", "TKM", 0, 1e13},        {"FREIGHT", "TNE", 0, 1e10},
    {"CARGO", "TNE", 0, 1e10},
};

enum { NOT_COUNTED = sizeof counted / sizeof *counted };

static size_t counted_as(const char *code, hne_unit unit)
{
    size_t i = 0;
    while (i < NOT_COUNTED && (strcmp(counted[i].code, code) || strcmp(counted[i].unit, unit.code)))
        i++;
    return i;
}

static double least_of_nation(const char *area, const char *code, hne_unit unit)
{
    size_t as = counted_as(code, unit);
    return as < NOT_COUNTED && !strcmp(area, "China") ? counted[as].least_of_nation : 0;
}

static size_t scale_of(hne_unit unit)
{
    size_t i = 0;
    while (i < NO_SCALE && strcmp(scales[i].unit, unit.code))
        i++;
    return i;
}

/* Nothing grows to the thousandfold in percent. */
static int is_no_growth(const hne_i_clause *of, const hne_i_draft *draft)
{
    static const double greatest = 1e3;
    const hne_i_quantity_item *quantity = &of->reader->quantities.items[draft->quantity];
    return draft->aspect == HNE_ASPECT_GROWTH && quantity->kind == HNE_UNIT_PERCENT &&
           hne_figure_value(quantity->figure) > greatest;
}

static int is_small_count(const hne_i_quantity_item *quantity)
{
    static const double most = 500;
    const hne_figure *figure = &quantity->figure;
    return (quantity->kind == HNE_UNIT_COUNT || quantity->kind == HNE_UNIT_NONE) && !figure->decimals && !figure->multiplier &&
           !(quantity->flags & QUANTITY_RANK) && (figure->hedge == HNE_HEDGE_NONE || figure->hedge == HNE_HEDGE_EXACT) &&
           hne_figure_value(*figure) <= most;
}

/* Whether the percent is one count of the other, as precisely as it is printed; halves and tenths are too common. */
static int is_share_of(const hne_figure *percent, double part, double whole)
{
    static const double fewest = 10, common = 5;
    double share = 100 * part / whole, half_of_last = pow(10, -percent->decimals) / 2;
    return part < whole && whole >= fewest && percent->decimals && fmod(share, common) != 0 &&
           fabs(share - 100 * hne_figure_value(*percent)) <= half_of_last * (1 + 1e-9);
}

/* "Of the 41 industries 28 grew, a growth rate of 68.3 percent": how many did. */
static int is_counted_share(const hne_i_clause *of, const hne_i_draft *draft)
{
    enum { FARTHEST = 8 }; /* counts further back are of something else */
    const hne_i_quantity_item *items = of->reader->quantities.items, *percent = &items[draft->quantity];
    size_t first = draft->quantity > FARTHEST ? draft->quantity - FARTHEST : 0;
    if (percent->kind != HNE_UNIT_PERCENT || (draft->aspect != HNE_ASPECT_GROWTH && draft->aspect != HNE_ASPECT_LEVEL))
        return 0;
    for (size_t i = first; i < draft->quantity; i++)
        for (size_t k = first; k < draft->quantity && is_small_count(&items[i]); k++)
            if (is_small_count(&items[k]) &&
                is_share_of(&percent->figure, hne_figure_value(items[i].figure), hne_figure_value(items[k].figure)))
                return 1;
    return 0;
}

/* "Trade shrank 10.3 year on year": money does not change by a number. */
static int lacks_unit(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_i_quantity_item *quantity = &of->reader->quantities.items[draft->quantity];
    const hne_i_concept *concept = draft->subject.concept;
    return draft->aspect == HNE_ASPECT_CHANGE && quantity->kind == HNE_UNIT_NONE && quantity->figure.decimals &&
           !quantity->figure.multiplier && concept && concept->growth_prices != HNE_PRICES_UNKNOWN;
}

hne_unread hne_i_flaw_of(const hne_i_clause *of, const hne_i_draft *draft)
{
    return is_no_growth(of, draft)       ? HNE_UNREAD_SCALE
           : is_counted_share(of, draft) ? HNE_UNREAD_SHARE
           : lacks_unit(of, draft)       ? HNE_UNREAD_UNITLESS
                                         : HNE_UNREAD_NONE;
}

/* "An income of 40.659 yuan": tenths of a fen are no money, thousands of yuan are. */
static int is_point_for_comma(const hne_figure *figure)
{
    enum { THOUSANDS = 3 };
    return scale_of(figure->unit) == 0 && !figure->multiplier && figure->decimals == THOUSANDS;
}

/* "Energy per 10,000 yuan of GDP", "yuan per ton": a rate or a price. */
static int is_per_something(const hne_i_clause *of)
{
    for (size_t i = 0; i < of->reader->items.count; i++)
        if (hne_i_clause_class(of, i) == CLASS_FUNCTION && hne_i_clause_item(of, i)->value == HNE_I_FUNCTION_PER)
            return 1;
    return 0;
}

/* "80.6 billion yuan, including 54.82 yuan in": beside amounts that have one. */
static int misses_multiplier(const hne_i_clause *of, const hne_figure *figure)
{
    enum { A_MILLION = 6 };
    int others = 0;
    for (size_t i = 0; i < of->reader->quantities.count; i++)
        others |= of->reader->quantities.items[i].figure.multiplier >= A_MILLION;
    return others && figure->decimals && !figure->multiplier;
}

static int is_too_little(const hne_i_clause *of, const hne_i_draft *draft, size_t scale)
{
    const hne_i_subject *subject = &draft->subject;
    const hne_figure *figure = &of->reader->quantities.items[draft->quantity].figure;
    int may_be_small = subject->slice[0] && !subject->unique && !misses_multiplier(of, figure);
    return scale < NO_SCALE && !figure->multiplier && hne_figure_value(*figure) < scales[scale].suspect && !may_be_small &&
           !is_per_something(of);
}

/* The most that a region has of it. */
static double most_of(const char *code, hne_unit unit, size_t scale)
{
    size_t as = counted_as(code, unit);
    return as < NOT_COUNTED ? counted[as].most : scale < NO_SCALE ? scales[scale].most : INFINITY;
}

static int is_too_much(const hne_i_clause *of, const hne_i_draft *draft, size_t scale)
{
    const char *area = hne_i_subject_area(of->reader, &draft->subject);
    const hne_figure *figure = &of->reader->quantities.items[draft->quantity].figure;
    return draft->certain && *area && strcmp(area, "China") &&
           hne_figure_value(*figure) > most_of(draft->subject.concept->code, figure->unit, scale);
}

static int is_too_little_of_nation(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_figure *figure = &of->reader->quantities.items[draft->quantity].figure;
    const char *area = hne_i_subject_area(of->reader, &draft->subject);
    return hne_i_is_bare(&draft->subject) && !draft->subject.unique &&
           hne_figure_value(*figure) < least_of_nation(area, draft->subject.concept->code, figure->unit);
}

int hne_i_is_beyond_scale(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_i_concept *concept = draft->subject.concept;
    const hne_figure *figure = &of->reader->quantities.items[draft->quantity].figure;
    if (draft->aspect != HNE_ASPECT_LEVEL || !concept || of->is_carried)
        return 0;
    if (concept->nature == HNE_NATURE_RATIO)
        return is_point_for_comma(figure);
    size_t scale = scale_of(figure->unit);
    return concept->nature == HNE_NATURE_FLOW && (is_too_little(of, draft, scale) || is_too_much(of, draft, scale) ||
                                                  is_too_little_of_nation(of, draft));
}

hne_interval hne_i_scale_of(const hne_indicator *indicator, double value)
{
    static const double least_per_head = 1e2; /* as it was in the poorest regions about 1978 */
    hne_unit unit = hne_indicator_unit(indicator);
    const char *slash = strchr(hne_indicator_code(indicator), '/'), *code = slash ? slash + 1 : "";
    size_t scale = scale_of(unit);
    if (scale == NO_SCALE && counted_as(code, unit) == NOT_COUNTED)
        return hne_interval_entire();
    if (hne_indicator_nature(indicator) == HNE_NATURE_RATIO)
        return hne_interval_of(value < least_per_head ? least_per_head : scales[scale].suspect, INFINITY);
    double least = least_of_nation(hne_indicator_area(indicator), code, unit);
    return hne_interval_of(scale < NO_SCALE ? fmax(scales[scale].least, least) : least, most_of(code, unit, scale));
}

/* --- amounts whatever they are of ------------------------------------------------------------------ */

/* "China", "the country", "the United States", "the world": what it says may be of more than a region. */
static int speaks_of_nations(const hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count; i++) {
        const hne_i_item *item = &reader->items.items[i];
        if ((item->class_ == CLASS_AREA && (item->value == HNE_I_AREA_NATION || item->value == HNE_I_AREA_FOREIGN)) ||
            (item->class_ == CLASS_HOME && item->value == HNE_I_AREA_NATION))
            return 1;
    }
    return 0;
}

int hne_i_is_beyond_all(const hne_i_reader *reader, size_t quantity)
{
    const hne_i_quantity_item *item = &reader->quantities.items[quantity];
    int is_told = (item->kind == HNE_UNIT_CURRENCY || item->kind == HNE_UNIT_PHYSICAL) && !item->unread;
    size_t scale = is_told ? scale_of(item->figure.unit) : NO_SCALE;
    if (scale == NO_SCALE)
        return 0;
    double value = hne_figure_value(item->figure);
    int is_regional = *reader->area && strcmp(reader->area, "China") && !speaks_of_nations(reader);
    return value > (is_regional ? scales[scale].most : scales[scale].most_of_all);
}

/* Money, or by weight. */
static int is_amount(const hne_i_quantity_item *quantity)
{
    size_t scale = scale_of(quantity->figure.unit);
    return quantity->kind == HNE_UNIT_CURRENCY ||
           (quantity->kind != HNE_UNIT_COUNT && scale != NO_SCALE && scales[scale].least > 0);
}

static int is_large_amount(const hne_i_quantity_item *quantity)
{
    enum { A_MILLION = 6 };
    return is_amount(quantity) && quantity->figure.multiplier >= A_MILLION;
}

/* Of "230.5 billion yuan (US$29.2)" the first where the second is given; NULL where nothing is restated. */
static const hne_i_quantity_item *original_of(const hne_i_reader *reader, const hne_i_quantity_item *quantity)
{
    size_t at = quantity->item;
    if (at < 2 || hne_i_class_at(reader, at - 1) != CLASS_OPEN || hne_i_class_at(reader, at + 1) != CLASS_CLOSE ||
        hne_i_class_at(reader, at - 2) != CLASS_QUANTITY)
        return NULL;
    const hne_i_quantity_item *original = &reader->quantities.items[reader->items.items[at - 2].quantity];
    return hne_unit_equal(original->figure.unit, quantity->figure.unit) ? NULL : original;
}

static int restates_large_amount(const hne_i_reader *reader, const hne_i_quantity_item *quantity)
{
    const hne_i_quantity_item *original = original_of(reader, quantity);
    return original && is_large_amount(original);
}

/* "0.568 yuan per kWh", "5.8 yuan each": prices are no amounts of what they are of. */
static int is_price_told(const hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count; i++)
        if ((hne_i_class_at(reader, i) == CLASS_FUNCTION && reader->items.items[i].value == HNE_I_FUNCTION_PER) ||
            (hne_i_class_at(reader, i) == CLASS_PRONOUN && reader->items.items[i].value == PRONOUN_EACH))
            return 1;
    return 0;
}

/* "US$109.48 billion, up 20.1%; US$48.48 billion, up 32.9% and US$41.87, up 41.4%"; "55.73 million tonnes went
 * abroad, 13.66 tonnes came in": there are small sums of money, but no hundredths of a ton. */
static int is_listed_with_large_amounts(const hne_i_reader *reader, const hne_i_quantity_item *quantity)
{
    size_t alike = 0, least = quantity->kind == HNE_UNIT_CURRENCY ? 2 : 1;
    if (is_price_told(reader))
        return 0;
    for (size_t i = 0; i < reader->quantities.count; i++) {
        const hne_i_quantity_item *other = &reader->quantities.items[i];
        if (other == quantity || other->kind != quantity->kind || !is_amount(other))
            continue;
        if (!is_large_amount(other))
            return 0;
        alike += other->figure.decimals == quantity->figure.decimals &&
                 hne_unit_equal(other->figure.unit, quantity->figure.unit);
    }
    return alike >= least;
}

/* "US$ 227.941 in 2005", of what a region trades: no money has thousandths, but for what other money costs. */
static int has_thousandths(const hne_i_reader *reader, const hne_i_quantity_item *quantity)
{
    enum { THOUSANDTHS = 3 };
    static const hne_unit dollars = {"USD"};
    double dearest_money = hne_unit_equal(quantity->figure.unit, dollars) ? 3 : 20;
    return quantity->kind == HNE_UNIT_CURRENCY && quantity->figure.decimals >= THOUSANDTHS &&
           hne_figure_value(quantity->figure) > dearest_money && hne_i_has_class(reader, CLASS_CONCEPT) && !is_price_told(reader);
}

/* "80.6 billion yuan, including 54.82 yuan in"; "a total of US$1.11 overseas funds". */
static int is_told_as_much(const hne_i_reader *reader, const hne_i_quantity_item *quantity)
{
    size_t at = quantity->item;
    const hne_i_item *before = at ? &reader->items.items[at - 1] : NULL;
    if (!before || quantity->kind != HNE_UNIT_CURRENCY || is_price_told(reader))
        return 0;
    if (before->class_ == CLASS_EMPTY && before->entry && before->entry->value == HNE_I_EMPTY_TOTAL)
        return 1;
    for (const hne_i_quantity_item *other = reader->quantities.items; before->class_ == CLASS_AMONG && other < quantity; other++)
        if (is_large_amount(other) && hne_unit_equal(other->figure.unit, quantity->figure.unit))
            return 1;
    return 0;
}

int hne_i_lacks_multiplier(const hne_i_reader *reader, size_t quantity)
{
    static const double greatest = 1e3;
    const hne_i_quantity_item *item = &reader->quantities.items[quantity];
    if (!is_amount(item) || item->figure.multiplier || !item->figure.decimals || item->unread ||
        hne_figure_value(item->figure) >= greatest)
        return 0;
    return restates_large_amount(reader, item) || is_listed_with_large_amounts(reader, item) || is_told_as_much(reader, item) ||
           has_thousandths(reader, item);
}

/* --- conversions, whatever they are of ------------------------------------------------------------- */

int hne_i_is_no_conversion(const hne_i_reader *reader, size_t quantity)
{
    enum { YEARS = 30 }; /* what is told may be as old */
    static const double far_off = 1.5;
    hne_interval rates;
    const hne_i_quantity_item *again = &reader->quantities.items[quantity], *original = original_of(reader, again);
    if (!original || original->unread || again->unread ||
        original->kind != HNE_UNIT_CURRENCY || again->kind != HNE_UNIT_CURRENCY ||
        !original->figure.multiplier != !again->figure.multiplier ||
        !hne_i_rates_up_to(original->figure.unit, again->figure.unit, reader->times.release.year, YEARS, &rates))
        return 0;
    double rate = hne_figure_value(again->figure) / hne_figure_value(original->figure);
    return rate * far_off < rates.lower || rate > rates.upper * far_off;
}
