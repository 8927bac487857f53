# SPDX-License-Identifier: MIT
"""hunanecon from Python, in ten minutes. Run it: python3 tutorial.py

Figures: Hunan's trade as the province's government printed it on 2018-11-20; passengers of
international airlines (Box and Jenkins, "Time Series Analysis", 1976, series G); the census
figures of the National Bureau of Statistics of China (2010, No. 2; 2020, No. 3); the artificial
data of the Producer Price Index Manual (2004), tables 19.1 and 19.2; China's regional accounts of
2021 as the China-Italy Chamber of Commerce printed them.
"""

import hunanecon
from hunanecon import Figure, Period, Profile, compare, growth, indexnum, measure, series

print("1. What a printed figure can mean")
trade = Figure("almost 36 billion USD")
print(f"   {trade}: {trade.enclosure() / 1e9} billion")
rate = Figure("37.3%")
before = growth.implied_base(trade, rate)
print(f"   up {rate}, so a year before it was {before / 1e9:.1f} billion")

print("2. A series")
passengers = [340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337]
passengers += [360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405]
year_on_year = growth.growth_series(passengers, lag=12)
print(f"   August: {100 * year_on_year[19]:+.1f} % on a year before; January had no base:", end=" ")
print(year_on_year[0])
to_date = series.year_to_date(passengers)
print(f"   January to August: {100 * growth.growth(to_date[19], to_date[7]):+.1f} %")
print(f"   January that is not known: {growth.growth_series([None, 342.0, 406.0])}")

print("3. Regions beside one another")
names = ["Guangdong", "Guangxi", "Hubei", "Hunan", "Jiangxi"]
census_2010 = [104303132, 46026629, 57237740, 65683722, 44567475]
census_2020 = [126012510, 50126804, 57752557, 66444864, 45188635]
yearly = growth.compound_annual_growth(census_2020, census_2010, 10)
places = compare.rank(yearly)
shares = compare.share(census_2020, 1411778724)  # one whole for all
for name, share, rate, place in zip(names, shares, yearly, places):
    print(
        f"   {name:10} {100 * share:5.2f} % of China {100 * rate:+.2f} % a year, rank {place:.0f}"
    )
gdp_per_head = [15274, 7643, 13497, 10747, 10162]  # US dollars, 2021
people = [126.2, 50.2, 57.5, 66.5, 45.2]  # millions
print(f"   Gini of output per head: {measure.gini(gdp_per_head, weights=people):.3f}")

print("4. Index numbers")
prices = [[1, 1, 1, 1, 1, 1], [1.2, 3, 1.3, 0.7, 1.4, 0.8], [1, 1, 1.5, 0.5, 1.7, 0.6]]
quantities = [[1, 1, 2, 1, 4.5, 0.5], [0.8, 0.9, 1.9, 1.3, 4.7, 0.6], [1, 1.1, 1.8, 3, 5, 0.8]]
basket = indexnum.Basket(prices, quantities, period_axis=0)
for formula in ("laspeyres", "paasche", "fisher"):
    print(f"   {formula:10}", " ".join(f"{index:.4f}" for index in basket.index(formula)))

print("5. A profile: what was published of a region (this one is made up)")
profile = Profile("Trade of a county", "Liuyang")
whole = profile.add_indicator(
    "trade", "imports and exports", area="Liuyang", unit="CNY", nature="flow", non_negative=True
)
exports = profile.add_indicator("exports", "exports", area="Liuyang", unit="CNY", nature="flow")
imports = profile.add_indicator("imports", "imports", area="Liuyang", unit="CNY", nature="flow")
parts = whole.add_breakdown("by direction", complete=True)
parts.add(exports)
parts.add(imports)
whole.state("2018", "13.7 billion CNY")
whole.state("2018", "8.1%", "growth")
exports.state("2018", "11.2 billion CNY")
print(f"   {profile}")
earlier = whole.derive("2017")
print(f"   trade of 2017: {earlier.enclosure / 1e9:.2f} billion {earlier.unit}, from")
for statement in earlier.statements:
    print(f"     {statement}")

print("6. What cannot be right in it")
imports.state("2018", "25 billion CNY")
for finding in profile.audit().contradictions:
    print(f"   {finding.title}")
    for step in finding.steps:
        print(f"     {step.label}: {step.text}")
    print(f"   mended by: {finding.repairs[0]}")

print("7. The same of a release of a whole province, from 2018")
audit = Profile.builtin().audit()
for finding in audit:
    print(f"   {finding.title}; {finding.repairs[0].kind.word}: {finding.repairs[0].figure}")
for implied in audit.implied[:2]:
    print(f"   implied: {implied}")

print("8. Errors say where and why")
try:
    Period("2018-13")
except hunanecon.RangeError as error:
    print(f"   {type(error).__name__}: {error.message}")
try:
    Profile.loads('{"format": "hunanecon-profile",\n "version": 1, "titel": "x"}', "mine.json")
except hunanecon.Error as error:
    print(f"   {type(error).__name__}: {error.source}, line {error.line}, column {error.column}")
    print(f"   {error.message}")
