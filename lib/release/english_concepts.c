/* SPDX-License-Identifier: MIT */
/* English: the indicators that releases speak of, and what they are made of. */
#include "release/english.h"

/* code, name, nature, prices of growth, cannot be negative, slices are parts, unit */
const hne_i_concept hne_i_english_concept_list[] = {
    {"TRADE", "imports and exports", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"EXPORTS", "exports", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"IMPORTS", "imports", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"TRADE_BALANCE", "trade surplus", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 0, 0, ""},
    {"TRADE_DEFICIT", "trade deficit", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 0, 0, ""},
    {"CURRENT_ACCOUNT", "current account surplus", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 0, 0, ""},
    {"CURRENT_ACCOUNT_DEFICIT", "current account deficit", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 0, 0, ""},
    {"FINANCIAL_ACCOUNT", "surplus of the capital and financial account", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 0, 0, ""},
    {"FINANCIAL_ACCOUNT_DEFICIT", "deficit of the capital and financial account", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 0, 0, ""},
    {"SERVICE_TRADE", "trade in services", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"SERVICE_EXPORTS", "exports of services", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"SERVICE_IMPORTS", "imports of services", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"SERVICE_DEFICIT", "deficit of trade in services", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 0, 0, ""},
    {"GDP", "gross domestic product", HNE_NATURE_FLOW, HNE_PRICES_CONSTANT, 1, 0, "CNY"},
    {"PRIMARY", "value added of primary industry", HNE_NATURE_FLOW, HNE_PRICES_CONSTANT, 1, 0, "CNY"},
    {"SECONDARY", "value added of secondary industry", HNE_NATURE_FLOW, HNE_PRICES_CONSTANT, 1, 0, "CNY"},
    {"TERTIARY", "value added of tertiary industry", HNE_NATURE_FLOW, HNE_PRICES_CONSTANT, 1, 0, "CNY"},
    {"INDUSTRY", "value added of industry", HNE_NATURE_FLOW, HNE_PRICES_CONSTANT, 1, 1, "CNY"},
    {"INDUSTRIAL_OUTPUT", "gross output of industry", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 1, "CNY"},
    {"AGRICULTURE", "output of agriculture", HNE_NATURE_FLOW, HNE_PRICES_CONSTANT, 1, 0, "CNY"},
    {"RETAIL", "retail sales of consumer goods", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, "CNY"},
    {"URBAN_RETAIL", "urban retail sales", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"RURAL_RETAIL", "rural retail sales", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"CATERING", "catering revenue", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"GOODS_RETAIL", "retail sales of goods", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"ONLINE_RETAIL", "online retail sales", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, "CNY"},
    {"FAI", "fixed-asset investment", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, "CNY"},
    {"PRIVATE_INVESTMENT", "private investment", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"INFRASTRUCTURE_INVESTMENT", "infrastructure investment", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"MANUFACTURING_INVESTMENT", "manufacturing investment", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"INDUSTRIAL_INVESTMENT", "industrial investment", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"PRIMARY_INVESTMENT", "investment in primary industry", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"SECONDARY_INVESTMENT", "investment in secondary industry", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"TERTIARY_INVESTMENT", "investment in tertiary industry", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"REAL_ESTATE_INVESTMENT", "real estate investment", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"FDI", "foreign capital actually used", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"CONTRACTED_FDI", "contracted foreign capital", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"OUTBOUND_FDI", "outbound direct investment", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"DOMESTIC_CAPITAL", "domestic capital attracted", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"CONTRACTED_PROJECTS", "value of new contracts abroad", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"PROJECTS_TURNOVER", "turnover of contracts abroad", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"TOURISM_REVENUE", "tourism revenue", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, ""},
    {"TOURISTS", "tourists received", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 1, "COUNT"},
    {"CPI", "consumer price index", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, ""},
    {"PPI", "producer price index", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, ""},
    {"REVENUE", "general public budget revenue", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"FISCAL_REVENUE", "fiscal revenue", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"TAX", "tax revenue", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"EXPENDITURE", "general public budget expenditure", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"INCOME", "disposable income per head", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, "CNY"},
    {"NET_INCOME", "net income per head", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, "CNY"},
    {"MEDIAN_INCOME", "median disposable income per head", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, "CNY"},
    {"GDP_PER_HEAD", "gross domestic product per head", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, "CNY"},
    {"SPENDING_PER_HEAD", "consumption expenditure per head", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, "CNY"},
    {"UNEMPLOYMENT", "unemployment rate", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, "PT"},
    {"URBANIZATION", "urbanization rate", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, "PT"},
    {"JOBS", "new urban jobs", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 0, "COUNT"},
    {"POPULATION", "population", HNE_NATURE_STOCK, HNE_PRICES_UNKNOWN, 1, HNE_I_SLICED_BY_NAME, "COUNT"},
    {"REGISTERED_POPULATION", "registered population", HNE_NATURE_STOCK, HNE_PRICES_UNKNOWN, 1, HNE_I_SLICED_BY_NAME, "COUNT"},
    {"DEPOSITS", "deposits", HNE_NATURE_STOCK, HNE_PRICES_UNKNOWN, 1, 1, "CNY"},
    {"LOANS", "loans", HNE_NATURE_STOCK, HNE_PRICES_UNKNOWN, 1, 1, "CNY"},
    {"BROAD_MONEY", "broad money (M2)", HNE_NATURE_STOCK, HNE_PRICES_UNKNOWN, 1, 0, "CNY"},
    {"NARROW_MONEY", "narrow money (M1)", HNE_NATURE_STOCK, HNE_PRICES_UNKNOWN, 1, 0, "CNY"},
    {"CASH", "cash in circulation (M0)", HNE_NATURE_STOCK, HNE_PRICES_UNKNOWN, 1, 0, "CNY"},
    {"SOCIAL_FINANCING", "social financing", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 0, 0, "CNY"},
    {"SOCIAL_FINANCING_STOCK", "outstanding social financing", HNE_NATURE_STOCK, HNE_PRICES_UNKNOWN, 1, 0, "CNY"},
    {"ELECTRICITY", "electricity consumption", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 1, ""},
    {"FREIGHT", "freight volume", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 1, ""},
    {"CARGO", "cargo throughput", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 1, ""},
    {"CONTAINERS", "container throughput", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 1, "TEU"},
    {"PASSENGERS", "passenger volume", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 1, "COUNT"},
    {"PROFITS", "profits", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 0, 1, "CNY"},
    {"HOUSING_AREA", "floor space of housing sold", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 1, "M2"},
    {"HOUSING_SALES", "sales of housing", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 1, "CNY"},
    {"RND", "research and development spending", HNE_NATURE_FLOW, HNE_PRICES_CURRENT, 1, 0, "CNY"},
    {"RESERVES", "foreign exchange reserves", HNE_NATURE_STOCK, HNE_PRICES_UNKNOWN, 1, 0, "USD"},
    {"GRAIN", "grain output", HNE_NATURE_FLOW, HNE_PRICES_UNKNOWN, 1, 1, "TNE"},
    {"PMI", "purchasing managers index", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN, 0, 0, ""},
};
const size_t hne_i_english_concept_count = sizeof hne_i_english_concept_list / sizeof *hne_i_english_concept_list;

/* whole, name, complete, balance, parts */
const hne_i_concept_parts hne_i_english_concept_parts[] = {
    {"TRADE", "by direction", 1, 0, {"EXPORTS", "IMPORTS"}},
    {"TRADE_BALANCE", "exports less imports", 1, 1, {"EXPORTS", "IMPORTS"}},
    {"TRADE_DEFICIT", "imports less exports", 1, 1, {"IMPORTS", "EXPORTS"}},
    {"SERVICE_TRADE", "by direction", 1, 0, {"SERVICE_EXPORTS", "SERVICE_IMPORTS"}},
    {"SERVICE_DEFICIT", "imports less exports", 1, 1, {"SERVICE_IMPORTS", "SERVICE_EXPORTS"}},
    {"GDP", "by industry", 1, 0, {"PRIMARY", "SECONDARY", "TERTIARY"}},
    {"GDP", "industry", 0, 0, {"INDUSTRY"}},
    {"SECONDARY", "industry", 0, 0, {"INDUSTRY"}},
    {"RETAIL", "by area", 1, 0, {"URBAN_RETAIL", "RURAL_RETAIL"}},
    {"RETAIL", "by kind", 1, 0, {"CATERING", "GOODS_RETAIL"}},
    {"FAI", "by industry", 1, 0, {"PRIMARY_INVESTMENT", "SECONDARY_INVESTMENT", "TERTIARY_INVESTMENT"}},
    {"SECONDARY_INVESTMENT", "industry", 0, 0, {"INDUSTRIAL_INVESTMENT"}},
    {"FAI", "private", 0, 0, {"PRIVATE_INVESTMENT"}},
    {"FAI", "infrastructure", 0, 0, {"INFRASTRUCTURE_INVESTMENT"}},
    {"FAI", "manufacturing", 0, 0, {"MANUFACTURING_INVESTMENT"}},
    {"FAI", "industry", 0, 0, {"INDUSTRIAL_INVESTMENT"}},
    {"FAI", "real estate", 0, 0, {"REAL_ESTATE_INVESTMENT"}},
    {"REVENUE", "taxes", HNE_I_PARTS_WHERE_SAID, 0, {"TAX"}}, /* all taxes of a city are more than what it keeps */
    {"GDP", "government revenue", 0, 0, {"FISCAL_REVENUE"}},
    {"GDP", "general public budget revenue", 0, 0, {"REVENUE"}},
};
const size_t hne_i_english_concept_parts_count = sizeof hne_i_english_concept_parts / sizeof *hne_i_english_concept_parts;

const hne_i_unit_concept hne_i_english_unit_concepts[] = {
    {"TEU", NULL, "CONTAINERS"},
    {"TNE", "cargo", "CARGO"}, {"TNE", "cargoes", "CARGO"}, {"TNE", "cargos", "CARGO"},
    {NULL, NULL, NULL},
};

const hne_i_whole_word hne_i_english_whole_words[] = {
    {"CONTAINERS", "ports"}, {"CONTAINERS", "port"}, {"CONTAINERS", "containers"}, {"CARGO", "ports"}, {"CARGO", "port"},
    {"TOURISTS", "home and abroad"}, {"TOURISTS", "domestic and foreign"}, {"TOURISTS", "domestic and overseas"},
    {"DEPOSITS", "financial institutions"}, {"LOANS", "financial institutions"}, {"AGRICULTURE", "forestry animal husbandry and fishery"}, {"AGRICULTURE", "forestry animal husbandry and fisheries"},
    {"AGRICULTURE", "forestry livestock and fishing"}, {"AGRICULTURE", "forestry livestock and fishery"},
    {"AGRICULTURE", "forestry animal husbandry and fishing"}, {"AGRICULTURE", "forestry animal husbandry and fishery industries"},
    {"CPI", "average"}, {"FAI", "whole society"}, {"FAI", "society"},
    {"INCOME", "residents"}, {"INCOME", "resident"}, {"SPENDING_PER_HEAD", "residents"}, {"SPENDING_PER_HEAD", "resident"},
    {NULL, NULL},
};

/* quotient, numerator, denominator */
const hne_i_concept_quotient hne_i_english_concept_quotients[] = {
    {"GDP_PER_HEAD", "GDP", "POPULATION"},
};
const size_t hne_i_english_concept_quotient_count = sizeof hne_i_english_concept_quotients / sizeof *hne_i_english_concept_quotients;

/* head, of what, becomes, goes on, word */
const hne_i_concept_crossing hne_i_english_concept_crossings[] = {
    {"INDUSTRY", "output", "INDUSTRIAL_OUTPUT", 0, NULL},
    {"FAI", "PRIMARY", "PRIMARY_INVESTMENT", 0, "investment"},
    {"FAI", "SECONDARY", "SECONDARY_INVESTMENT", 0, "investment"},
    {"FAI", "TERTIARY", "TERTIARY_INVESTMENT", 0, "investment"},
    {"FAI", "INDUSTRY", "INDUSTRIAL_INVESTMENT", 0, "investment"},
    {"", "FDI", "CONTRACTED_FDI", 0, "contracts"},
    {"PROFITS", "INDUSTRY", "PROFITS", 0, NULL},
    {"GDP", "HEAD", "GDP_PER_HEAD", 0, NULL},
    {"GDP", "PRIMARY", "PRIMARY", 0, NULL},
    {"GDP", "SECONDARY", "SECONDARY", 0, NULL},
    {"GDP", "TERTIARY", "TERTIARY", 0, NULL},
    {"TRADE", "SERVICE_TRADE", "SERVICE_TRADE", 0, NULL},
    {"EXPORTS", "SERVICE_TRADE", "SERVICE_EXPORTS", 1, NULL},
    {"IMPORTS", "SERVICE_TRADE", "SERVICE_IMPORTS", 1, NULL},
    {"TRADE_DEFICIT", "SERVICE_TRADE", "SERVICE_DEFICIT", 1, NULL},
    {"TRADE_BALANCE", "CURRENT_ACCOUNT", "CURRENT_ACCOUNT", 1, NULL},
    {"TRADE_DEFICIT", "CURRENT_ACCOUNT", "CURRENT_ACCOUNT_DEFICIT", 1, NULL},
    {"TRADE_BALANCE", "FINANCIAL_ACCOUNT", "FINANCIAL_ACCOUNT", 1, NULL},
    {"TRADE_DEFICIT", "FINANCIAL_ACCOUNT", "FINANCIAL_ACCOUNT_DEFICIT", 1, NULL},
};
const size_t hne_i_english_concept_crossing_count = sizeof hne_i_english_concept_crossings / sizeof *hne_i_english_concept_crossings;

const hne_i_trade_flow hne_i_english_flows[HNE_I_FLOW_COUNT] = {
    [HNE_I_TRADE] = {"TRADE", "with"},
    [HNE_I_EXPORTS] = {"EXPORTS", "to"},
    [HNE_I_IMPORTS] = {"IMPORTS", "from"},
};
