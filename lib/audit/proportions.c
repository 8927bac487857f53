/* SPDX-License-Identifier: MIT */
#include "audit/proportions.h"

#include "audit/concept.h"

#include <math.h>
#include <string.h>

/* Large regions are more alike than small ones: a port, a zone in the making or a mining county stands apart. */
typedef enum reach {
    ANYWHERE,
    WHERE_LARGE, /* with a whole of this many yuan at least */
    IN_A_PROVINCE,
    IN_A_CITY, /* that yearbooks have */
    IN_CHINA
} reach;

static const char *const few[] = {
    [ANYWHERE] = "few regions have",
    [WHERE_LARGE] = "few regions of this size have",
    [IN_A_PROVINCE] = "few provinces have",
    [IN_A_CITY] = "few cities have",
    [IN_CHINA] = "few years have seen",
};

static const double large = 100e9;

/* Judgements, made on the provinces and cities of the China Statistical Yearbook and the China City Statistical Yearbook
 * since 1990, and on what zones, counties and districts say of themselves. "Possible" is well beyond the farthest of
 * them: Ordos, Yulin and Karamay sell least at retail (7 to 12% of product), Tibet and Qinghai invest most (150%), Tibet
 * spends most (130% of product, 12 times its revenue), Shanghai and Beijing collect most (24%), Kunshan and the zones of
 * Suzhou and Zhengzhou trade most (4 to 5 times product), Suzhou in 2003 took in most foreign capital (20%), Hainan's
 * property investment came to 44% and tourism in Shangrao and Guilin to 90%. Quarters are allowed for: little is
 * invested in the north in winter. What the table of parts and wholes demands already is left to it,
 * but for the large parts of a product that nobody states. */
static const struct {
    const char *part, *whole;
    reach where;
    double least, most, usual_least, usual_most;
} proportions[] = {
    {"RETAIL", "GDP", ANYWHERE, 0.005, 15, 0.2, 0.6},
    {"RETAIL", "GDP", WHERE_LARGE, 0.02, 1.5, 0.2, 0.6},
    {"RETAIL", "GDP", IN_A_CITY, 0.045, 1.5, 0.2, 0.6},
    {"RETAIL", "GDP", IN_A_PROVINCE, 0.1, 1, 0.2, 0.6},
    {"RETAIL", "GDP", IN_CHINA, 0.2, 0.8, 0.25, 0.6},
    {"FAI", "GDP", ANYWHERE, 0.002, 50, 0.2, 1.3},
    {"FAI", "GDP", WHERE_LARGE, 0.01, 5, 0.2, 1.3},
    {"FAI", "GDP", IN_A_PROVINCE, 0.02, 3, 0.2, 1.3},
    {"REAL_ESTATE_INVESTMENT", "GDP", WHERE_LARGE, 0, 1.2, 0.03, 0.3},
    {"PRIMARY", "GDP", WHERE_LARGE, 1e-4, 1, 0.005, 0.5},
    {"SECONDARY", "GDP", WHERE_LARGE, 0.02, 1, 0.15, 0.75},
    {"INDUSTRY", "GDP", WHERE_LARGE, 0.01, 1, 0.08, 0.7},
    {"TERTIARY", "GDP", ANYWHERE, 0.01, 1, 0.25, 0.7},
    {"TERTIARY", "GDP", WHERE_LARGE, 0.05, 1, 0.25, 0.7},
    {"REVENUE", "GDP", ANYWHERE, 0.002, 1, 0.04, 0.25},
    {"REVENUE", "GDP", WHERE_LARGE, 0.01, 0.5, 0.04, 0.25},
    {"REVENUE", "GDP", IN_A_PROVINCE, 0.025, 0.4, 0.04, 0.25}, /* Tibet 4% in 1995, Shanghai 24% in 2015 */
    {"FISCAL_REVENUE", "GDP", ANYWHERE, 0.002, 2, 0.04, 0.35},
    {"FISCAL_REVENUE", "GDP", WHERE_LARGE, 0.01, 1, 0.04, 0.35},
    {"FISCAL_REVENUE", "GDP", IN_A_PROVINCE, 0.025, 1, 0.05, 0.5},
    {"TAX", "GDP", WHERE_LARGE, 0.005, 1, 0.02, 0.35},
    {"EXPENDITURE", "GDP", ANYWHERE, 0.005, 20, 0.07, 0.6},
    {"EXPENDITURE", "GDP", WHERE_LARGE, 0.015, 2.5, 0.07, 0.6},
    {"PRIMARY", "GDP", IN_CHINA, 0.02, 0.4, 0.03, 0.2},
    {"SECONDARY", "GDP", IN_CHINA, 0.25, 0.65, 0.35, 0.5},
    {"TERTIARY", "GDP", IN_CHINA, 0.2, 0.75, 0.3, 0.62},
    {"REVENUE", "GDP", IN_CHINA, 0.05, 0.4, 0.1, 0.28},
    {"TAX", "GDP", IN_CHINA, 0.04, 0.35, 0.08, 0.25},
    {"EXPENDITURE", "GDP", IN_CHINA, 0.05, 0.5, 0.1, 0.35},
    {"EXPENDITURE", "REVENUE", ANYWHERE, 0.05, 300, 0.8, 6},
    {"EXPENDITURE", "FISCAL_REVENUE", ANYWHERE, 0.02, 300, 0.4, 6},
    {"TRADE", "GDP", WHERE_LARGE, 0, 10, 0.01, 2},
    {"TRADE", "GDP", IN_A_PROVINCE, 0, 3, 0.01, 1.8},
    {"EXPORTS", "GDP", WHERE_LARGE, 0, 7, 0.005, 1.2},
    {"EXPORTS", "GDP", IN_A_PROVINCE, 0, 2, 0.005, 1},
    {"IMPORTS", "GDP", WHERE_LARGE, 0, 7, 0.002, 1.2},
    {"IMPORTS", "GDP", IN_A_PROVINCE, 0, 2, 0.002, 1.4},
    {"EXPORTS", "TRADE", IN_A_PROVINCE, 0.02, 1, 0.1, 0.98}, /* Beijing 12% in 2011, Tibet 98% in 2012 */
    {"EXPORTS", "TRADE", IN_CHINA, 0.3, 0.8, 0.45, 0.65},
    {"IMPORTS", "TRADE", IN_A_PROVINCE, 0.002, 1, 0.02, 0.9},
    {"IMPORTS", "TRADE", IN_CHINA, 0.2, 0.7, 0.35, 0.55},
    {"FDI", "GDP", WHERE_LARGE, 0, 2, 0.0005, 0.1},
    {"FDI", "GDP", IN_A_PROVINCE, 5e-5, 0.5, 0.0005, 0.1}, /* 19% in Fujian about 1994, 0.07% in Gansu in 2020 */
    {"FDI", "GDP", IN_CHINA, 0.0003, 0.2, 0.003, 0.08},
    {"INDUSTRIAL_OUTPUT", "GDP", ANYWHERE, 0, 30, 0.3, 3},
    {"INDUSTRIAL_OUTPUT", "GDP", WHERE_LARGE, 0.01, 8, 0.3, 3},
    {"AGRICULTURE", "GDP", ANYWHERE, 0, 2, 0.02, 0.6},
    {"TOURISM_REVENUE", "GDP", WHERE_LARGE, 0, 3, 0.02, 0.8},
    {"TOURISM_REVENUE", "GDP", IN_A_PROVINCE, 0.002, 3, 0.02, 0.8},
    {"HOUSING_SALES", "GDP", WHERE_LARGE, 0, 2, 0.02, 0.3},
    {"PROFITS", "GDP", WHERE_LARGE, -1, 1, 0.002, 0.3},
    {"RND", "GDP", WHERE_LARGE, 0, 0.5, 0.003, 0.07},
    {"DEPOSITS", "GDP", WHERE_LARGE, 0, 20, 0.5, 4},
    {"LOANS", "GDP", WHERE_LARGE, 0, 20, 0.3, 3},
    {"INCOME", "GDP_PER_HEAD", ANYWHERE, 0.02, 5, 0.2, 0.9},
    {"SPENDING_PER_HEAD", "INCOME", ANYWHERE, 0.1, 3, 0.5, 1},
    {"TOURISM_REVENUE", "TOURISTS", ANYWHERE, 10, 6000, 150, 2500}, /* yuan a visit: Sanya took 3500 in 2023 */
    {"TOURISM_REVENUE", "TOURISTS", IN_A_PROVINCE, 100, 4500, 200, 2500}, /* Beijing 1900 in 2019, Tibet 1500 */
    {"TOURISM_REVENUE", "TOURISTS", IN_CHINA, 100, 3000, 300, 1500}, /* 427 in 2000, 1000 in 2023 */
    {"CARGO", "CONTAINERS", ANYWHERE, 5, 1e6, 8, 300}, /* tons a container: Shenzhen 10, Tangshan 250 */
    {"HOUSING_SALES", "HOUSING_AREA", ANYWHERE, 200, 150000, 1000, 30000}, /* yuan a square metre */
    {"HOUSING_SALES", "HOUSING_AREA", IN_A_PROVINCE, 500, 80000, 1000, 20000},
    {"HOUSING_SALES", "HOUSING_AREA", IN_CHINA, 1200, 25000, 2000, 12000}, /* 2100 in 2000, 10400 in 2023 */
};

/* Product and product per head tell how many heads there are: from those of an island to those of China (1.41 billion
 * in 2020), of a province from Tibet's (2.2 million in 1990) to Guangdong's (127 million in 2023), and of a city from
 * Jiayuguan's (0.1 million in 1990) to Chengdu's (21 million in 2023). Both may be rounded, and heads are counted in more than one way. */
static const struct {
    reach where;
    double fewest, most, usual_fewest, usual_most;
} heads[] = {
    {ANYWHERE, 2e3, 1.5e9, 5e4, 3e7},
    {IN_A_PROVINCE, 5e5, 2.5e8, 2e6, 1.35e8},
    {IN_A_CITY, 5e4, 4e7, 2e5, 2e7},
    {IN_CHINA, 5e8, 2e9, 1.1e9, 1.5e9},
};

/* Wholes that are counted, what one of them is called, and what is told of it. */
static const struct {
    const char *whole, *each;
    hne_unit unit;
} counted[] = {
    {"TOURISTS", "visitor", {"CNY"}}, {"HOUSING_AREA", "square metre", {"CNY"}}, {"CONTAINERS", "container", {"TNE"}},
};

enum { PROPORTIONS = sizeof proportions / sizeof *proportions, HEADS = sizeof heads / sizeof *heads };

/* --- codes ----------------------------------------------------------------------- */

static int is_by_head(hne_i_coded_concept of)
{
    return !of.is_slice && hne_i_is_concept(of, "GDP_PER_HEAD");
}

const char *hne_i_proportion_whole(const hne_indicator *part, size_t place)
{
    hne_i_coded_concept of = hne_i_concept_coded(part);
    for (size_t i = 0; i < PROPORTIONS; i++) {
        int is_first = !i || strcmp(proportions[i - 1].part, proportions[i].part) != 0 ||
                       strcmp(proportions[i - 1].whole, proportions[i].whole) != 0;
        if (is_first && hne_i_is_concept(of, proportions[i].part) && place-- == 0)
            return proportions[i].whole;
    }
    return is_by_head(of) && place == 0 ? "GDP" : NULL;
}

/* --- what is known ------------------------------------------------------------------ */

static int is_within_reach(reach where, const char *area, double size)
{
    hne_i_published product;
    switch (where) {
    case WHERE_LARGE: return size >= large;
    case IN_A_PROVINCE: return hne_i_published_has_trade(area) && strcmp(area, "China") != 0;
    case IN_A_CITY: return !hne_i_published_has_trade(area) && hne_i_published_find_product(area, &product);
    case IN_CHINA: return strcmp(area, "China") == 0;
    default: return 1;
    }
}

static void tell_each(hne_i_coded_concept whole, hne_i_proportion *out)
{
    for (size_t i = 0; i < sizeof counted / sizeof *counted; i++)
        if (hne_i_is_concept(whole, counted[i].whole)) {
            out->each = counted[i].each;
            out->unit = counted[i].unit;
        }
}

/* A slice is at most the part that it is of, and mostly worth a name of its own. */
static int find_proportion(hne_i_coded_concept part, hne_i_coded_concept whole, const char *area, double size,
                           hne_i_proportion *out)
{
    static const double least_slice = 0.02;
    int found = 0;
    for (size_t i = 0; i < PROPORTIONS; i++) {
        if (!hne_i_is_concept(part, proportions[i].part) || !hne_i_is_concept(whole, proportions[i].whole) ||
            !is_within_reach(proportions[i].where, area, size))
            continue;
        out->possible = hne_interval_of(part.is_slice ? fmin(0, proportions[i].least) : proportions[i].least, proportions[i].most);
        out->usual = hne_interval_of(proportions[i].usual_least * (part.is_slice ? least_slice : 1),
                                     proportions[i].usual_most);
        out->few = few[proportions[i].where];
        tell_each(whole, out);
        found = 1;
    }
    return found;
}

static void find_heads(const char *area, hne_i_proportion *out)
{
    for (size_t i = 0; i < HEADS; i++)
        if (is_within_reach(heads[i].where, area, 0)) {
            out->possible = hne_interval_of(1 / heads[i].most, 1 / heads[i].fewest);
            out->usual = hne_interval_of(1 / heads[i].usual_most, 1 / heads[i].usual_fewest);
        }
    out->is_of_heads = 1;
}

int hne_i_proportion_find(const hne_indicator *part, const hne_indicator *whole, double size, hne_i_proportion *out)
{
    static const hne_i_coded_concept product = {"GDP", 3, 0, 0};
    hne_i_coded_concept of = hne_i_concept_coded(part), beside = whole ? hne_i_concept_coded(whole) : product;
    const char *area = hne_indicator_area(part);
    *out = (hne_i_proportion){.is_of_heads = 0};
    if (beside.is_slice)
        return 0;
    if (!is_by_head(of))
        return find_proportion(of, beside, area, size, out);
    find_heads(area, out);
    return hne_i_is_concept(beside, product.code);
}

/* --- periods ------------------------------------------------------------------------- */

/* Flows of which no month stands apart where there is so much of them in all. Provinces of China had months down to a
 * third of the mean of their year, in the pandemic and at the Spring Festival, and up to two and a half times that. */
static const struct {
    const char *code;
    double size;
} steady[] = {
    {"TRADE", 50e9}, {"EXPORTS", 50e9}, {"IMPORTS", 50e9}, {"RETAIL", 50e9}, {"GDP", 50e9}, {"ELECTRICITY", 5e9}, {"CONTAINERS", 1e6},
    {"PROFITS", 1e12}, {"REVENUE", 1e12}, {"TAX", 1e12}, {"FDI", 300e9}, /* of nations */
};

int hne_i_proportion_of_period(const hne_indicator *flow, hne_period shorter, hne_period longer, double size, hne_i_proportion *out)
{
    static const double seldom = 3, never = 20, never_more = 6;
    hne_i_coded_concept of = hne_i_concept_coded(flow);
    double share = (double)hne_period_months(shorter) / hne_period_months(longer);
    *out = (hne_i_proportion){.is_of_period = 1};
    out->possible = hne_interval_of(share / never, fmin(1, share * never_more));
    out->usual = hne_interval_of(share / seldom, fmin(1, share * seldom));
    for (size_t i = 0; i < sizeof steady / sizeof *steady && !of.is_slice; i++)
        if (hne_i_is_concept(of, steady[i].code))
            return size >= steady[i].size;
    return 0;
}
