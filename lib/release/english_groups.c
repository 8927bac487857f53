/* SPDX-License-Identifier: MIT */
/* English: who trades, how and with whom. One name for those that are called
 * differently, and those that do not overlap, so that together they are at most
 * the whole. */
#include "release/english.h"

static const hne_i_entry actors[] = {
    {"foreign trade throughput", CLASS_QUALIFIER, 0, "foreign trade throughput"},
    {"foreign trade cargo throughput", CLASS_QUALIFIER, 0, "foreign trade throughput"},
    {"throughput of foreign trade containers", CLASS_QUALIFIER, 0, "foreign trade throughput"},
    {"private enterprises", CLASS_QUALIFIER, 0, "private enterprises"},
    {"private sector", CLASS_QUALIFIER, 0, "private enterprises"},
    {"privately owned enterprises", CLASS_QUALIFIER, 0, "private enterprises"},
    {"private owned enterprises", CLASS_QUALIFIER, 0, "private enterprises"},
    {"state owned enterprises", CLASS_QUALIFIER, 0, "state-owned enterprises"},
    {"foreign invested enterprises", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"enterprises with foreign investment", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"enterprises with foreign capital", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"enterprises with foreign funds", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"ventures with foreign investment", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"ventures with foreign capital", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"ventures with foreign funds", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"foreign funded enterprises", CLASS_QUALIFIER, 0, "foreign-invested enterprises"},
    {"share holding", CLASS_QUALIFIER, 0, "share-holding"}, {"shareholding", CLASS_QUALIFIER, 0, "share-holding"},
    {"high tech", CLASS_QUALIFIER, 0, "high-tech"}, {"hi tech", CLASS_QUALIFIER, 0, "high-tech"},
    {"major commodities", CLASS_QUALIFIER, 0, "major commodities"},
    {"bulk commodities", CLASS_QUALIFIER, 0, "bulk commodities"},
    {"coastal ports", CLASS_QUALIFIER, 0, "coastal ports"}, {"inland ports", CLASS_QUALIFIER, 0, "inland ports"},
    {"inland river ports", CLASS_QUALIFIER, 0, "inland ports"}, {"river ports", CLASS_QUALIFIER, 0, "inland ports"},
    {"county level and below county level", CLASS_QUALIFIER, 0, "county level and below"},
    {"county level and below", CLASS_QUALIFIER, 0, "county level and below"},
    {"county level and under", CLASS_QUALIFIER, 0, "county level and below"},
    {"county level and under it", CLASS_QUALIFIER, 0, "county level and below"},
    {"at and below county level", CLASS_QUALIFIER, 0, "county level and below"},
    {"at or below county level", CLASS_QUALIFIER, 0, "county level and below"},
    {"counties and below county level", CLASS_QUALIFIER, 0, "county level and below"},
    {"road transport", CLASS_QUALIFIER, 0, "road transport"},
    {"road transportation", CLASS_QUALIFIER, 0, "road transport"},
    {"rail transport", CLASS_QUALIFIER, 0, "rail transport"},
    {"railway transport", CLASS_QUALIFIER, 0, "rail transport"},
    {"railway transportation", CLASS_QUALIFIER, 0, "rail transport"},
    {"rail transportation", CLASS_QUALIFIER, 0, "rail transport"},
    {"waterway transport", CLASS_QUALIFIER, 0, "water transport"},
    {"waterway transportation", CLASS_QUALIFIER, 0, "water transport"},
    {"water transport", CLASS_QUALIFIER, 0, "water transport"},
    {"air transport", CLASS_QUALIFIER, 0, "air transport"},
    {"air transportation", CLASS_QUALIFIER, 0, "air transport"},
    {"customs duties", CLASS_QUALIFIER, 0, "customs duties"},
    {"customs duty", CLASS_QUALIFIER, 0, "customs duty"},
    {"customs revenue", CLASS_QUALIFIER, 0, "customs revenue"},
    {"customs clearance", CLASS_QUALIFIER, 0, "customs clearance"},
    {"customs tariff", CLASS_QUALIFIER, 0, "customs tariff"},
};
const hne_i_word_table hne_i_english_actors = {actors, sizeof actors / sizeof *actors};

/* One word for those that mean the same in every name. */
const hne_i_same_word hne_i_english_same_words[] = {
    {"revenues", "revenue"},          {"incomes", "income"},       {"expenditures", "expenditure"}, {"scale", "size"},
    {"urbanisation", "urbanization"}, {"travellers", "travelers"}, {"organisation", "organization"}, {"assets", "asset"},
    {"utilized", "used"},             {"utilised", "used"},        {"utilization", "use"},           {"utilisation", "use"},
    {"investments", "investment"},    {"companies", "enterprises"}, {"firms", "enterprises"},
    {"businesses", "enterprises"},    {"chinas", "china"},         {"renminbi", "rmb"},             {NULL, NULL},
};
const char *const hne_i_english_articles[HNE_I_MOST_ARTICLES] = {"the", "a", "an"};

/* "Mining grew by 5 percent, state-holding enterprises by 3". */
const char *const hne_i_english_sectors[] = {"mining", "manufacturing", "manufacture", "industry", "industries", "sector", "sectors",
                                             "enterprises", "companies", "firms", "supply", "utilities", "smelting", NULL};
const hne_i_branch hne_i_english_branches[] = {
    {"manufacturing", "value added", "INDUSTRY"}, {"manufacture", "value added", "INDUSTRY"},
    {"mining", "value added", "INDUSTRY"}, {"heavy", "value added", "INDUSTRY"}, {"light", "value added", "INDUSTRY"},
    {"heavy", "output", "INDUSTRIAL_OUTPUT"}, {"light", "output", "INDUSTRIAL_OUTPUT"},
    {"quarrying", "value added", "INDUSTRY"}, {"smelting", "value added", "INDUSTRY"},
    {"grain", "output", "GRAIN"}, {"manufacturing", "output", "INDUSTRIAL_OUTPUT"}, {"manufacture", "output", "INDUSTRIAL_OUTPUT"},
    {"mining", "output", "INDUSTRIAL_OUTPUT"},
    {"services", "value added", "TERTIARY"}, {"wholesale", "value added", "TERTIARY"},
    {"catering", "value added", "TERTIARY"},
    {"finance", "value added", "TERTIARY"}, {"financial", "value added", "TERTIARY"},
    {"transport", "value added", "TERTIARY"},
    {"accommodation", "value added", "TERTIARY"}, {"estate", "value added", "TERTIARY"}, {"transportation", "value added", "TERTIARY"},
    {"construction", "value added", "SECONDARY"},
    {"crop", "value added", "PRIMARY"}, {"farming", "value added", "PRIMARY"}, {"forestry", "value added", "PRIMARY"},
    {"husbandry", "value added", "PRIMARY"}, {"fishery", "value added", "PRIMARY"}, {"fisheries", "value added", "PRIMARY"},
    {"enterprises", "value added", "INDUSTRY"}, {"companies", "value added", "INDUSTRY"}, {"holding", "value added", "INDUSTRY"},
    {"designated", "value added", "INDUSTRY"}, {"industrial", "value added", "INDUSTRY"}, {NULL, NULL, NULL},
};
const hne_i_told_by_word hne_i_english_told_by_word[] = {
    {"investment", "FAI"}, {"investments", "FAI"}, {"investment", "FDI"}, {"expenditure", "EXPENDITURE"},
    {"spending", "EXPENDITURE"},
    {"income", "INCOME"}, {"prices", "CPI"}, {"price", "CPI"}, {"prices", "PPI"}, {"price", "PPI"},
    {"funding", "RND"}, {"funds", "RND"}, {"throughput", "CONTAINERS"}, {"throughput", "CARGO"},
    {NULL, NULL},
};
const hne_i_told_by_word hne_i_english_told_by_measure[] = {
    {"value added", "INDUSTRY"}, {"output", "INDUSTRIAL_OUTPUT"}, {NULL, NULL},
};
const hne_i_told_beside hne_i_english_told_beside[] = {
    {"secondary", "TERTIARY", "SECONDARY"}, {"value added of secondary", "TERTIARY", "SECONDARY"},
    {"second", "TERTIARY", "SECONDARY"}, {"value added of second", "TERTIARY", "SECONDARY"},
    {"first", "SECONDARY", "PRIMARY"}, {"value added of first", "SECONDARY", "PRIMARY"}, {"primary", "SECONDARY", "PRIMARY"},
    {"rural", "URBAN_POPULATION", "RURAL_POPULATION"}, {"urban", "RURAL_POPULATION", "URBAN_POPULATION"},
    {"female", "MALE_POPULATION", "FEMALE_POPULATION"}, {"male", "FEMALE_POPULATION", "MALE_POPULATION"},
    {"expenditure", "REVENUE", "EXPENDITURE"}, {"expenditures", "REVENUE", "EXPENDITURE"},
    {"expenditure", "FISCAL_REVENUE", "EXPENDITURE"}, {"expenditures", "FISCAL_REVENUE", "EXPENDITURE"},
    {"spending", "REVENUE", "EXPENDITURE"}, {"spending", "FISCAL_REVENUE", "EXPENDITURE"},
    {"revenue", "TOURISTS", "TOURISM_REVENUE"}, {"revenue", "TOURISM_REVENUE", "TOURISM_REVENUE"},
    {"revenue sector", "TOURISTS", "TOURISM_REVENUE"}, {"income", "TOURISTS", "TOURISM_REVENUE"},
    {"income", "TOURISM_REVENUE", "TOURISM_REVENUE"}, {"gross income", "TOURISTS", "TOURISM_REVENUE"},
    {"turnover", "CONTRACTED_PROJECTS", "PROJECTS_TURNOVER"}, {"turnover", "PROJECTS_TURNOVER", "PROJECTS_TURNOVER"},
    {"revenue", "FISCAL_REVENUE", "FISCAL_REVENUE"}, {NULL, NULL, NULL},
};
/* "Foreign capital used was 8 billion dollars. Investment from Japan was 1 billion" */
const hne_i_told_by_word hne_i_english_told_by_partner[] = {
    {"investment", "FDI"}, {"investment", "OUTBOUND_FDI"}, {NULL, NULL},
};
const hne_i_told_by_word hne_i_english_told_by_owner[] = {
    {"revenue", "FISCAL_REVENUE"}, {"expenditure", "EXPENDITURE"}, {NULL, NULL},
};
const hne_i_told_by_two hne_i_english_told_by_two[] = {
    {"prices", "food", "CPI"}, {"price", "food", "CPI"}, {"prices", "pork", "CPI"}, {"price", "pork", "CPI"},
    {"prices", "vegetables", "CPI"}, {"prices", "fruits", "CPI"}, {"prices", "meat", "CPI"}, {"prices", "clothing", "CPI"},
    {"prices", "tobacco", "CPI"}, {"prices", "services", "CPI"},
    {"investment", "residential", "REAL_ESTATE_INVESTMENT"}, {"investment", "housing", "REAL_ESTATE_INVESTMENT"},
    {"investment", "buildings", "REAL_ESTATE_INVESTMENT"}, {"investment", "residences", "REAL_ESTATE_INVESTMENT"},
    {"investment", "dwellings", "REAL_ESTATE_INVESTMENT"}, {"investment", "houses", "REAL_ESTATE_INVESTMENT"},
    {"income", "residents", "INCOME"}, {"income", "urban", "INCOME"}, {"income", "rural", "INCOME"}, {"income", "farmers", "INCOME"},
    {NULL, NULL, NULL},
};
const hne_i_told_by_word hne_i_english_told_by_last[] = {{"tax", "TAX"}, {"taxes", "TAX"}, {NULL, NULL}};
const hne_i_told_by_word hne_i_english_told_by_unit[] = {{"KWH", "ELECTRICITY"}, {NULL, NULL}};
const char *const hne_i_english_other_totals[] = {"ONLINE_RETAIL", NULL};
const char *const hne_i_english_told_by_any[] = {"CPI", NULL};
const char *const hne_i_english_told_by_use[] = {"EXPENDITURE", "RND", NULL};
const hne_i_told_by_word hne_i_english_part_by_measure[] = {{"value added", "GDP"}, {"added value", "GDP"}, {NULL, NULL}};
const char *const hne_i_english_told_by_sector[] = {"INDUSTRY", "INDUSTRIAL_OUTPUT", "PROFITS", NULL};

const char *const hne_i_english_seats[] = {"capital", "seat", NULL};
const char *const hne_i_english_all_goods[] = {"goods", "commodities", "merchandise", NULL};
const char *const hne_i_english_rates[] = {"rate",  "rates", "average", "averages", "pace",
                                           "speed", "level", "trend",   "total",    NULL};
const char *const hne_i_english_heads[] = {"people", "persons", "inhabitants", NULL};
const char *const hne_i_english_head_concepts[] = {"PASSENGERS", NULL};
const char *const hne_i_english_captions[] = {"(Photo", "[Photo", "Photo:", "photo shows", "Photo shows", "Photo taken", "Photo by", NULL};
/* Goods and firms have none of these in their names; "the market", "the industry" may be worth anything. */
const char *const hne_i_english_amounts[] = {
    "amount", "assets", "balance", "bill", "bills", "bond", "bonds", "budget", "business", "capital", "compensation", "contract",
    "contracts", "cost", "costs", "credit", "deal", "deals", "debt", "debts", "deposit", "deposits", "dividend", "dividends",
    "earnings", "economy", "expenditure", "expense", "expenses", "financing", "fund", "funding", "funds", "income", "incomes",
    "indemnity", "industry", "industries", "insurance", "investment", "investments", "loan", "loans", "loss", "losses", "market",
    "markets", "money", "order", "orders", "output", "payment", "payments", "premium", "premiums", "price", "prices",
    "procurement", "product", "production", "profit", "profits", "project", "projects", "purchase", "purchases", "receipts",
    "relief", "reserves", "revenue", "revenues", "salary", "salaries", "sale", "sales", "saving", "savings", "scale", "sector",
    "spending", "stock", "stocks", "subsidies", "subsidy", "surplus", "tax", "taxes", "throughput", "transaction",
    "transactions", "transfer", "transfers", "turnover", "value", "volume", "wage", "wages", NULL};
/* Those most Chinese have. */
const char *const hne_i_english_family_names[] = {
    "bai", "cai", "cao", "chang", "chen", "cheng", "cui", "dai", "deng", "ding", "dong", "du", "duan", "fan", "fang", "feng",
    "fu", "gao", "gong", "gu", "guo", "han", "hao", "hou", "hu", "huang", "jia", "jiang", "jin", "kang", "kong", "lai", "lei",
    "li", "liang", "liao", "lin", "liu", "lu", "luo", "ma", "mao", "meng", "pan", "peng", "qian", "qiao", "qin", "qiu", "ren",
    "shao", "shen", "shi", "song", "su", "sun", "tan", "tang", "tao", "tian", "wang", "wei", "wen", "wu", "xia", "xiao", "xie",
    "xiong", "xu", "xue", "yan", "yang", "yao", "ye", "yin", "yu", "yuan", "zeng", "zhang", "zhao", "zheng", "zhong", "zhou",
    "zhu", "zou", NULL};

const hne_i_group_apart hne_i_english_groups_apart[] = {
    {"by trader", 0, {"private enterprises", "state-owned enterprises", "foreign-invested enterprises"}},
    {"by mode of trade", 0, {"general trade", "processing trade", "bonded logistics", "border trade"}},
    {"by mode of transport", 0, {"road transport", "rail transport", "water transport", "air transport"}},
    /* No member of a union or an association that is named beside it. */
    {"by partner", 0, {"ASEAN", "European Union", "United States", "Japan", "South Korea", "Hong Kong", "Taiwan", "Russia",
                    "Australia", "India", "Brazil", "Africa"}},
    {"by sort of port", 1, {"coastal ports", "inland ports"}},
    {"by currency", 1, {"rmb", "foreign currency"}},
    {"by origin", 1, {"domestic", "overseas"}}, {"by side of the border", 1, {"domestic", "inbound"}},
    {"by money spent", 1, {"domestic", "foreign exchange"}},
};
const size_t hne_i_english_group_apart_count = sizeof hne_i_english_groups_apart / sizeof *hne_i_english_groups_apart;
