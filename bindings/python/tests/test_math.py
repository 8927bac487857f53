# SPDX-License-Identifier: MIT
"""Each module of mathematics, by results that can be worked out by hand or that others printed."""

import math
import unittest

from tests import support
from tests.support import needs_numpy, needs_pandas, numpy, pandas

import hunanecon
from hunanecon import Figure, Interval, benchmark, compare, contribution, effect, growth, indexnum
from hunanecon import measure, regression, series, shiftshare, structure, trade

NAN = float("nan")


class Growth(support.Close):
    def test_numbers(self):
        self.assertEqual(growth.change(110, 100), 10)
        self.assertEqual(growth.growth(110, 100), 0.1)
        self.assertEqual(growth.log_growth(math.e, 1), 1.0)
        self.assertAlmostEqual(growth.annualised_growth(101, 100, 1, 12), 1.01**12 - 1, 14)
        self.assertAlmostEqual(growth.compound_annual_growth(121, 100, 2), 0.1, 15)
        self.assertEqual(growth.implied_base(150, 0.5), 100)
        self.assertAlmostEqual(growth.implied_level(100, 0.1), 110, 12)
        self.assertEqual(growth.fraction_to_percent(0.373), 37.3)
        self.assertEqual(growth.percent_to_fraction(37.3), 0.373)

    def test_undefined_is_never_0(self):
        for base in (0, -3, NAN, math.inf):
            self.assertTrue(math.isnan(growth.growth(1, base)))
        self.assertTrue(math.isnan(compare.share(1, 0)))
        self.assertTrue(math.isnan(measure.gini([])))

    def test_enclosures(self):
        base = growth.implied_base(Figure("almost 36 billion USD"), Figure("37.3%"))
        self.assertIn(36e9 / 1.373, base)
        self.assertEqual(growth.growth(Interval(100), Interval(0, 1)), Interval.entire())
        self.assertIn(0.1, growth.growth(110, Interval(100)))
        with self.assertRaises(TypeError):
            growth.growth("110", 100)
        with self.assertRaises(TypeError):
            growth.growth(None, 100)

    def test_series(self):
        x = [100.0, 110.0, 121.0]
        self.same(growth.change_series(x), [NAN, 10, 11])
        self.same(growth.log_growth_series(x), [NAN, math.log(1.1), math.log(1.1)], 15)
        self.same(growth.annualised_growth_series(x, 1, 4), [NAN, 1.1**4 - 1, 1.1**4 - 1], 12)
        self.same(growth.compound_annual_growth([121.0, 100.0], [100.0, 100.0], 2), [0.1, 0], 15)


class Series(support.Close):
    X = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]

    def test_totals_and_averages(self):
        self.same(series.moving_sum(self.X, 3), [NAN, NAN, 6, 9, 12, 15])
        self.same(series.moving_mean(self.X, 3), [NAN, NAN, 2, 3, 4, 5])
        self.same(series.running_sum(self.X), [1, 3, 6, 10, 15, 21])
        self.same(series.running_maximum([1, 3, 2]), [1, 3, 3])
        self.same(series.drawdown([1, 4, 2]), [0, 0, -0.5])
        self.same(series.year_to_date(self.X, 3), [1, 3, 6, 4, 9, 15])
        self.same(series.year_to_date(self.X, 3, first=2), [NAN, 2, 5, 9, 5, 11])
        self.same(series.single_periods([1, 3, 6, 4, 9, 15], 3), self.X)
        self.same(series.single_periods([NAN, 3, 6], 3, combined=2), [NAN, 3, 3])
        self.same(series.aggregate(self.X, 3), [6, 15])
        self.same(series.aggregate([*self.X, 9], 3, "mean"), [2, 5])
        self.same(series.aggregate(self.X, 2, "last"), [2, 4, 6])
        self.same(series.transform([100, 110], "pch"), [NAN, 10])
        self.assertEqual(series.carry_over([1, 1, 1, 2]), 0.6)
        self.assertEqual(series.mean_growth([1, 2, 3]), 0.75)
        self.assertEqual(series.geometric_mean_growth([1, 2, 4]), 1.0)
        self.assertAlmostEqual(series.growth_deviation([1, 2, 3]), math.sqrt(0.125), 15)
        self.assertAlmostEqual(series.least_squares_growth([1, 2, 4, 8]), 1.0, 14)

    def test_chaining(self):
        self.same(series.chain([NAN, 0.1, 0.1], 100), [100, 110, 121], 12)
        self.same(series.rebase([2, 4, 6], 0, 2), [200 / 3, 400 / 3, 200], 12)
        self.same(series.splice([NAN, 10, 12], [1, 2, 3], 1), [5, 10, 12])
        self.same(series.deflate([110, 121], [100, 110]), [110, 110], 12)
        self.same(series.implicit_deflator([110, 121], [110, 110]), [100, 110], 12)
        chained = series.chain([Interval(0), Interval(0.1, 0.2)], Interval(100))
        self.assertIn(115, chained[1])
        deflated = series.deflate([Interval(110)], [Interval(100, 110)])
        self.assertIn(105, deflated[0])
        self.assertIn(3.5, series.aggregate([Interval(1, 2), Interval(2)], 2)[0])

    def test_projecting(self):
        self.assertAlmostEqual(series.future_level(100, 0.1, 2), 121, 12)
        self.assertAlmostEqual(series.periods_to_target(100, 121, 0.1), 2, 14)
        self.assertAlmostEqual(series.required_growth(100, 121, 2), 0.1, 15)
        self.assertAlmostEqual(series.doubling_time(1.0), 1, 15)
        self.assertAlmostEqual(series.catch_up_time(1, 1, 2, 0), 1, 15)
        self.assertAlmostEqual(series.effective_rate(0.12, 12), 1.01**12 - 1, 15)
        self.assertAlmostEqual(series.nominal_rate(1.01**12 - 1, 12), 0.12, 14)

    def test_enclosures(self):
        """An array of enclosures holds what the same of numbers inside them gives."""
        x = [Interval(v - 0.05, v + 0.05) for v in self.X]
        for call in (
            lambda y: series.moving_sum(y, 3),
            lambda y: series.moving_mean(y, 3),
            series.running_sum,
            lambda y: series.year_to_date(y, 3),
            lambda y: series.rebase(y, 0),
            lambda y: series.transform(y, "pch"),
            lambda y: series.splice(y, y, 1),
            lambda y: series.doubling_time(y),
            lambda y: series.future_level(y, y, 2),
            lambda y: series.catch_up_time(y, y, 9, 0.1),
            lambda y: trade.openness(y, 1, 10),
            lambda y: contribution.contributions(y, y),
        ):
            for wide, number in zip(call(x), call(self.X)):
                self.assertTrue(number in wide or (number != number and wide.is_missing), wide)
        for call in (series.mean_growth, series.geometric_mean_growth, series.carry_over):
            self.assertIn(call(self.X), call(x))
        for call in (
            measure.gini,
            measure.theil_t,
            measure.mean,
            measure.skewness,
            measure.median_deviation,
            lambda y: measure.kolm(y, 0.01),
            lambda y: measure.extended_gini(y, 3),
        ):
            self.assertIn(call(self.X), call(x))
        with self.assertRaises(hunanecon.ArgumentError):
            measure.kolm(x, 0)

    def test_several_operands(self):
        self.same(series.future_level([100.0, 200.0], 0.1, 2), [121, 242], 10)
        self.same(series.periods_to_target([100.0], [121.0], [0.1]), [2], 12)
        self.same(series.catch_up_time([1.0, 2.0], 1.0, 2.0, 0.0), [1, 0], 12)
        self.same(series.carry_over([1, 1, 1, 2, 1, 1, 1, 2], 4), [0.6, 0.6])
        self.same(trade.openness([1.0, 2.0], [1.0, 2.0], 4.0), [0.5, 1])
        self.assertAlmostEqual(structure.location_quotient(1, 2, 1, 4), 2, 14)
        self.assertIn(2, structure.location_quotient(Interval(1), 2, 1, 4))
        with self.assertRaisesRegex(ValueError, "do not go together"):
            trade.openness([1.0, 2.0], [1.0, 2.0, 3.0], 4.0)

    @needs_numpy
    def test_panels(self):
        """Every function of series gives for each row of a panel what it gives for that row."""
        x = numpy.random.default_rng(3).random((3, 24)) + 1
        for call in (
            lambda y: growth.growth_series(y, 2),
            lambda y: growth.change_series(y),
            lambda y: growth.log_growth_series(y),
            lambda y: growth.annualised_growth_series(y, 1, 12),
            lambda y: series.moving_sum(y, 5),
            lambda y: series.moving_mean(y, 5),
            series.running_sum,
            series.running_maximum,
            series.drawdown,
            lambda y: series.year_to_date(y, 12),
            lambda y: series.single_periods(y, 12, combined=2),
            lambda y: series.aggregate(y, 12),
            lambda y: series.chain(y, 100),
            lambda y: series.rebase(y, 3, 2),
            lambda y: series.transform(y, "pca"),
            series.mean_growth,
            series.geometric_mean_growth,
            series.growth_deviation,
            lambda y: series.carry_over(y, 12),
            series.least_squares_growth,
            lambda y: series.deflate(y, x[0]),
            lambda y: growth.implied_base(y, 0.1),
        ):
            rows = [call(row) for row in x]
            for name, table in (("rows", x), ("columns", numpy.asfortranarray(x))):
                with self.subTest(name):
                    self.same(call(table), rows)


class Comparison(support.Close):
    def test_pairs(self):
        self.assertAlmostEqual(compare.gap(0.373, 0.233), 0.14, 15)
        self.assertEqual(compare.ratio(3, 2), 1.5)
        self.same(compare.share([1, 2], 4), [0.25, 0.5])
        self.same(compare.share_of_total([1, 3]), [0.25, 0.75])
        self.assertEqual(
            compare.share(Interval(1, 2), Interval(0, 2), non_negative=True), Interval(0, 1)
        )
        self.assertIn(0.25, compare.share_of_parts(1, Interval(3)))
        self.assertIn(0.25, compare.share_of_total([Interval(1), Interval(3)])[0])
        mixed = compare.gap([Interval(0.3, 0.4), 0.2], 0.1)
        self.assertIn(0.1, mixed[1])
        self.assertIn(0.25, compare.gap(0.5, [Interval(0.25)])[0])

    def test_ranks(self):
        x = [30.0, 20.0, NAN, 20.0, 10.0]
        self.same(compare.rank(x), [1, 2, NAN, 2, 4])
        self.same(compare.rank(x, ties="average"), [1, 2.5, NAN, 2.5, 4])
        self.same(compare.rank(x, ties="max"), [1, 3, NAN, 3, 4])
        self.same(compare.rank(x, ties="dense"), [1, 2, NAN, 2, 3])
        self.same(compare.rank(x, ties="ordinal"), [1, 2, NAN, 3, 4])
        self.same(compare.rank(x, "ascending"), [4, 2, NAN, 2, 1])
        rows = [Interval(1, 3), Interval(2, 4), Interval(9)]
        ranks = compare.rank(rows)
        self.assertEqual(ranks, [compare.rank_of(rows, i) for i in range(3)])
        self.assertEqual(ranks[0], Interval(2, 3))
        self.same(compare.rank([]), [])

    @needs_pandas
    def test_ranks_of_panels(self):
        frame = pandas.DataFrame({"a": [1.0, 2], "b": [2.0, 1]})
        pandas.testing.assert_frame_equal(
            compare.rank(frame), frame.rank(axis=1, ascending=False, method="min")
        )


def published(rows):
    """A table of figures as they are printed: each may be a twentieth off."""
    return [[Interval(v - 0.05, v + 0.05) for v in row] for row in rows]


class Measures(support.Close):
    X = [1.0, 2.0, 3.0, 4.0]

    def test_by_hand(self):
        self.assertEqual(measure.mean(self.X), 2.5)
        self.assertAlmostEqual(measure.geometric_mean(self.X), 24**0.25, 14)
        self.assertAlmostEqual(measure.harmonic_mean(self.X), 4 / (1 + 0.5 + 1 / 3 + 0.25), 14)
        self.assertAlmostEqual(measure.variance(self.X), 5 / 3, 15)
        self.assertEqual(measure.variance(self.X, sample=False), 1.25)
        self.assertAlmostEqual(measure.standard_deviation(self.X), math.sqrt(5 / 3), 15)
        self.assertAlmostEqual(measure.variation(self.X), math.sqrt(1.25) / 2.5, 15)
        self.assertEqual(measure.skewness(self.X), 0)
        self.assertAlmostEqual(measure.excess_kurtosis(self.X), 2.5625 / 1.25**2 - 3, 14)
        self.assertEqual(measure.median_deviation(self.X), 1)
        self.assertEqual(measure.gini(self.X), 0.25)
        self.assertAlmostEqual(measure.gini(self.X, corrected=True), 1 / 3, 15)
        self.assertAlmostEqual(measure.extended_gini(self.X, 2), 0.25, 15)
        shares = [x / 2.5 for x in self.X]
        self.assertAlmostEqual(
            measure.theil_t(self.X), sum(r * math.log(r) for r in shares) / 4, 15
        )
        self.assertAlmostEqual(measure.theil_l(self.X), -sum(map(math.log, shares)) / 4, 15)
        self.assertAlmostEqual(measure.generalised_entropy(self.X, 2), 1.25 / 2.5**2 / 2, 15)
        self.assertAlmostEqual(measure.atkinson(self.X, 1), 1 - 24**0.25 / 2.5, 14)
        self.assertEqual(measure.hoover(self.X), 0.2)
        self.assertGreater(measure.kolm(self.X, 1), 0)
        self.assertAlmostEqual(measure.herfindahl(self.X), 0.3, 15)
        self.assertAlmostEqual(measure.herfindahl([1, 1], normalised=True), 0, 15)
        self.assertAlmostEqual(measure.concentration_ratio(self.X, 2), 0.7, 15)
        self.assertAlmostEqual(measure.entropy([1, 1]), math.log(2), 15)
        self.assertAlmostEqual(measure.hill([1, 1], 2), 2, 14)
        self.assertAlmostEqual(measure.mean(self.X, weights=[1, 0, 0, 1]), 2.5, 15)
        self.assertEqual(measure.measure("maximum", self.X), 4)

    def test_wrong(self):
        with self.assertRaisesRegex(hunanecon.ArgumentError, "^atkinson: "):
            measure.atkinson(self.X, -1)
        with self.assertRaisesRegex(ValueError, 'there is no Measure "ginny"'):
            measure.measure("ginny", self.X)
        with self.assertRaisesRegex(ValueError, "weights: its shape is"):
            measure.gini(self.X, weights=[1])
        with self.assertRaises(hunanecon.ArgumentError):
            measure.gini(self.X, weights=[-1, 1, 1, 1])

    @needs_pandas
    def test_panels(self):
        frame = pandas.DataFrame({"a": [1.0, 1], "b": [2.0, 1], "c": [3.0, 1]}, index=[2017, 2018])
        made = measure.gini(frame)
        self.assertEqual(list(made.index), [2017, 2018])
        self.same(made, [measure.gini([1, 2, 3]), 0])
        array = frame.to_numpy().T
        self.same(measure.gini(array), made)
        self.same(
            measure.gini(array, weights=[1, 2, 1]), [measure.gini([1, 2, 3], weights=[1, 2, 1]), 0]
        )
        self.same(
            measure.gini(array, weights=array)[:1], [measure.gini([1, 2, 3], weights=[1, 2, 3])]
        )

    def test_more_of_a_set(self):
        self.assertEqual(measure.quantile(self.X, 0.5), 2.5)
        self.same(measure.scale(self.X, "range"), [0, 1 / 3, 2 / 3, 1], 15)
        self.same(measure.scale([[1, 2], [3, 2]], "share"), [[0.25, 0.5], [0.75, 0.5]])
        population, total = measure.lorenz_curve([1, 3])
        self.same(population, [0, 0.5, 1])
        self.same(total, [0, 0.25, 1])
        parts = measure.decompose("theil_t", self.X, ["coast", "inland", "coast", "inland"])
        self.assertEqual(parts.groups, ["coast", "inland"])
        self.assertAlmostEqual(parts.total, parts.within + parts.between, 15)
        self.assertAlmostEqual(parts.of_group[0], measure.theil_t([1, 3]), 15)
        self.assertAlmostEqual(measure.correlation(self.X, [2, 4, 6, 8]), 1, 15)
        self.assertAlmostEqual(measure.correlation(self.X, [9, 4, 3, 1], "kendall"), -1, 15)
        self.assertAlmostEqual(
            measure.relative_entropy([1, 1], [1, 3]), math.log(2) - math.log(3) / 2, 14
        )
        with self.assertRaises(ValueError):
            measure.decompose("gini", self.X, ["a"])

    def test_published(self):
        wide = [Interval(v - 0.05, v + 0.05) for v in self.X]
        for method in ("linear", "normal_unbiased"):
            plain = measure.quantile(self.X, 0.3, method)
            self.assertIn(plain, measure.quantile(wide, 0.3, method))
        for scaling in ("standard", "range", "mean", "share", "below", "not_above", "middle"):
            scaled = measure.scale(wide, scaling)
            for each, number in zip(scaled, measure.scale(self.X, scaling)):
                self.assertIn(number, each)
        self.assertTrue(measure.scale([*wide, None], "share")[-1].is_missing)
        self.assertIn(0.1, measure.scale([Figure("1 CNY"), Figure("9 CNY")], "share")[0])
        with self.assertRaisesRegex(TypeError, "scale: of enclosures it takes no weights"):
            measure.scale(wide, "mean", weights=[1, 1, 1, 1])
        with self.assertRaises(hunanecon.ArgumentError):
            measure.quantile(wide, 2)


class Published(support.Close):
    """Of published figures, what follows holds what follows from numbers in them."""

    X = [1.0, 2.0, 5.0, 9.0]
    WIDE = [Interval(v - 0.05, v + 0.05) for v in X]

    def holds(self, ranges, numbers):
        self.assertEqual(len(ranges), len(numbers))
        for held, number in zip(ranges, numbers):
            self.assertIn(number, held)

    def test_lorenz_curve(self):
        people, total = measure.lorenz_curve(self.WIDE)
        self.same(people, [0, 0.25, 0.5, 0.75, 1])
        self.holds(total, measure.lorenz_curve(self.X)[1])
        weights = [1, 1, 2, 4]
        found = measure.lorenz_curve(self.WIDE, weights=weights, at=[0.125, 0.25, 1])
        self.holds(found[1], [1 / 49, 3 / 49, 1])
        with self.assertRaises(TypeError):
            measure.lorenz_curve(self.WIDE, weights=weights)
        with self.assertRaises(TypeError):
            measure.lorenz_curve(self.X, at=[0.5])
        with self.assertRaises(hunanecon.ArgumentError):
            measure.lorenz_curve(self.WIDE, at=[2])

    def test_means(self):
        for mean in (measure.mean, measure.geometric_mean, measure.harmonic_mean):
            self.assertIn(mean(self.X, weights=[1, 2, 3, 4]), mean(self.WIDE, weights=[1, 2, 3, 4]))

    def test_sigma(self):
        later = [2.0, 3.0, 5.0, 8.0]
        for which in ("standard_deviation", "variance"):
            found = regression.sigma_convergence(self.WIDE, later, which)
            plain = regression.sigma_convergence(self.X, later, which)
            self.holds(found, (plain.first, plain.last, plain.ratio, plain.f))
        with self.assertRaises(ValueError):
            regression.sigma_convergence(self.WIDE, later[:1])
        found = regression.beta_convergence(self.WIDE, later, 5)
        plain = regression.beta_convergence(self.X, later, 5).beta
        self.assertIn(plain.slope, found.slope)
        self.assertIn(plain.constant, found.constant)
        with self.assertRaises(ValueError):
            regression.beta_convergence(self.WIDE, later, 5, [1.0] * len(later))

    def test_decompose(self):
        group, weights = ["east", "west", "east", "west"], [1, 2, 3, 4]
        for which, p in (("variance", 0), ("gini", 0), ("theil_t", 0), ("atkinson", 0.5)):
            found = measure.decompose(which, self.WIDE, group, p, weights=weights)
            plain = measure.decompose(which, self.X, group, p, weights=weights)
            self.assertEqual(found.groups, ["east", "west"])
            self.holds(found[:3], plain[:3])
            self.holds(found.of_group + found.contribution, plain.of_group + plain.contribution)
        with self.assertRaises(hunanecon.ArgumentError):
            measure.decompose("hoover", self.WIDE, group)


class AcrossPanels(support.Close):
    """Regions by periods: each period as it is alone."""

    TABLE = [[1.0, 2.0, 4.0], [3.0, 3.0, 5.0], [9.0, 7.0, 6.0]]
    OTHER = [[2.0, 2.0, 1.0], [3.0, 1.0, 2.0], [4.0, 5.0, 6.0]]
    PERIODS = [list(each) for each in zip(*TABLE)]

    def test_measures(self):
        self.same(measure.quantile(self.TABLE, 0.5), [3, 3, 5])
        self.same(measure.quantile(self.TABLE, 0.5, period_axis=0), [2, 3, 7])
        people, total = measure.lorenz_curve(self.TABLE)
        for row, each in zip(total, self.PERIODS):
            self.same(row, measure.lorenz_curve(each)[1])
        self.assertEqual(len(people[0]), 4)
        group = ["east", "west", "east"]
        found = measure.decompose("theil_t", self.TABLE, group, weights=[1, 2, 3])
        for each, held in zip(self.PERIODS, found):
            self.assertEqual(held, measure.decompose("theil_t", each, group, weights=[1, 2, 3]))

    def test_pairs(self):
        others = [list(each) for each in zip(*self.OTHER)]
        for call in (structure.dissimilarity, trade.grubel_lloyd_of_all):
            self.same(call(self.TABLE, self.OTHER), list(map(call, self.PERIODS, others)))
        found = trade.lafay(self.TABLE, self.OTHER)
        self.same([row[1] for row in found], trade.lafay(self.PERIODS[1], others[1]))

    def test_convergence(self):
        found = regression.sigma_convergence_panel(self.TABLE, 2)
        self.assertEqual(found, [regression.sigma_convergence(self.PERIODS[0], self.PERIODS[2])])
        found = regression.beta_convergence_panel(self.TABLE, 1)
        self.assertEqual(len(found), 2)
        alone = regression.beta_convergence(self.PERIODS[1], self.PERIODS[2], 1).beta
        self.assertEqual(found[1].slope, alone.slope)
        self.assertEqual(regression.beta_convergence_panel(self.TABLE, 5), [])

    def test_tables_of_enclosures(self):
        wide = published(self.TABLE)
        for call, more in (
            (growth.growth_series, (1,)),
            (growth.log_growth_series, (1,)),
            (series.transform, ("pch", 4)),
        ):
            for axis in (0, 1):
                found = call(wide, *more, period_axis=axis)
                plain = call(self.TABLE, *more, period_axis=axis)
                for held, row in zip(found, plain):
                    for one, number in zip(held, row):
                        self.assertTrue(one.is_missing if math.isnan(number) else number in one)


class Structure(support.Close):
    TABLE = [[10.0, 30.0], [30.0, 10.0]]

    def test_quotients(self):
        self.same(structure.location_quotients(self.TABLE), [[0.5, 1.5], [1.5, 0.5]])
        self.same(
            structure.location_quotients(self.TABLE, "additive"), [[-0.25, 0.25], [0.25, -0.25]]
        )
        self.same(structure.specialisation(self.TABLE), [0.5, 0.5])
        self.assertEqual(structure.dissimilarity([1, 3], [3, 1]), 0.5)
        proximity = structure.proximity([[1, 1, 0], [1, 0, 0], [0, 1, 1.0]])
        self.same(proximity[0], [1, 0.5, 0])
        regions, industries = structure.complexity(
            [[2, 2, 2], [2, 2, 0], [2, 0, 0.0]], "reflections", iterations=0
        )
        self.same(regions, [3, 2, 1])
        self.same(industries, [3, 2, 1])

    def test_published(self):
        """What a table or a pair of published figures allows holds what numbers in them give."""
        wide = published(self.TABLE)
        for form in ("ratio", "symmetric", "additive", "log"):
            plain = structure.location_quotients(self.TABLE, form)
            for each, row in zip(structure.location_quotients(wide, form), plain):
                self.assertTrue(all(number in one for one, number in zip(each, row)))
        for call in (structure.dissimilarity, trade.grubel_lloyd_of_all):
            self.assertIn(call(*self.TABLE), call(*wide))
            self.assertIn(call(*self.TABLE), call(wide[0], self.TABLE[1]))
            with self.assertRaisesRegex(ValueError, "there are 1, of (a|exports) 2"):
                call(wide[0], wide[1][:1])
        for kind in ("krugman", "krugman_others", "hoover", "gini", "hachman", "weighted_gini"):
            plain = structure.specialisation(self.TABLE, kind)
            for number, held in zip(plain, structure.specialisation(wide, kind)):
                self.assertIn(number, held)
        for number, held in zip(trade.lafay(*self.TABLE), trade.lafay(wide[0], self.TABLE[1])):
            self.assertIn(number, held)
        with self.assertRaises(ValueError):
            trade.lafay(wide[0], wide[1][:1])
        with self.assertRaisesRegex(TypeError, "it takes no out"):
            structure.location_quotients(wide, out=[])
        with self.assertRaisesRegex(ValueError, "x: its rows are not of one length"):
            structure.location_quotients([wide[0], wide[1][:1]])

    @needs_pandas
    def test_labels(self):
        frame = pandas.DataFrame(self.TABLE, index=["Hunan", "Hubei"], columns=["steel", "tea"])
        wide = pandas.DataFrame(published(self.TABLE), frame.index, frame.columns)
        found = structure.location_quotients(wide)
        self.assertIn(0.5, found.loc["Hunan", "steel"])
        self.assertIn(1.5, found.loc["Hunan", "tea"])
        self.assertEqual(list(structure.specialisation(frame).index), ["Hunan", "Hubei"])
        self.assertIn(0.5, structure.specialisation(wide)["Hunan"])
        self.assertEqual(list(structure.proximity(frame, 20).columns), ["steel", "tea"])
        self.assertEqual(list(structure.complexity(frame, "fitness")[1].index), ["steel", "tea"])

    def test_trade(self):
        self.assertEqual(trade.openness(1, 2, 6), 0.5)
        self.assertEqual(trade.normalised_balance(3, 1), 0.5)
        self.assertEqual(trade.grubel_lloyd(3, 1), 0.5)
        self.same(trade.grubel_lloyd([3.0, 1.0], [1.0, 1.0]), [0.5, 1])
        self.assertEqual(trade.import_cover(3, 2), 1.5)
        self.assertEqual(trade.terms_of_trade(110, 100), 1.1)
        self.assertAlmostEqual(sum(trade.lafay([3, 1], [1, 1])), 0, 15)
        self.assertAlmostEqual(trade.grubel_lloyd_of_all([3, 1], [1, 3]), 0.5, 15)
        self.assertIn(0.5, trade.openness(Interval(1), 2, Figure("6 CNY")))

    def test_shift_share(self):
        found = shiftshare.shift_share([[10, 12], [20, 30]], [[100, 110], [100, 130]])
        parts = found.total
        self.assertAlmostEqual(parts.growth, parts.national + parts.mix + parts.regional, 12)
        self.assertEqual((parts.growth, len(found.of_industry)), (12, 2))
        self.assertEqual(shiftshare.shift_share([[1, 2]], [[1, 2]], "gerfin").of_industry, [])

    def test_shift_share_published(self):
        region, nation = [[10, 12], [20.0, 30]], [[100, 110], [100.0, 130]]
        for method in ("dunn", "esteban_marquillas", "gerfin"):
            plain = shiftshare.shift_share(region, nation, method)
            wide = shiftshare.shift_share(published(region), nation, method)
            each = zip(plain.steps + plain.of_industry, wide.steps + wide.of_industry)
            for numbers, ranges in ((plain.total, wide.total), *each):
                self.assertTrue(all(one in held for one, held in zip(numbers, ranges)))
        with self.assertRaises(ValueError):
            shiftshare.shift_share(published(region), nation[:1])


class Indices(support.Close):
    P, Q = [[1, 2], [3, 3]], [[10, 8], [5, 6]]

    def test_by_hand(self):
        basket = indexnum.Basket(self.P, self.Q)
        self.assertEqual((basket.products, basket.periods), (2, 2))
        laspeyres, paasche = (2 * 10 + 3 * 5) / 25, (2 * 8 + 3 * 6) / (8 + 3 * 6)
        self.assertAlmostEqual(basket.between(0, 1, "laspeyres"), laspeyres, 15)
        self.assertAlmostEqual(basket.between(0, -1, "paasche"), paasche, 15)
        self.same(basket.index(), [1, math.sqrt(laspeyres * paasche)], 15)
        self.same(
            basket.index(kind="quantities"), [1, 34 / 25 / math.sqrt(laspeyres * paasche)], 15
        )
        self.assertAlmostEqual(sum(basket.contributions(0, 1)), basket.between(0, 1) - 1, 14)
        self.same(basket.multilateral(), [1, basket.between(0, 1, "tornqvist")], 14)
        self.assertEqual((basket.value(0), basket.value(1)), (25, 34))
        both = [basket.value_change(0, 1, kind=kind) for kind in ("prices", "quantities")]
        self.assertAlmostEqual(sum(both), 9, 13)
        self.same(basket.price_updated_shares(0, 1), [20 / 35, 15 / 35], 15)
        self.same(indexnum.index(self.P, None, "jevons"), [1, math.sqrt(2)], 15)

    def test_published(self):
        wide = published(self.P)
        basket = indexnum.PublishedBasket(wide, self.Q)
        plain = indexnum.Basket(self.P, self.Q)
        self.assertIn(plain.between(0, 1), basket.between(0, 1))
        self.assertIn(plain.index("laspeyres")[1], basket.index("laspeyres")[1])
        turned = [list(row) for row in zip(*wide)]
        again = indexnum.PublishedBasket(turned, [list(r) for r in zip(*self.Q)], period_axis=0)
        self.assertEqual(again.between(0, 1), basket.between(0, 1))
        with self.assertRaises(hunanecon.ArgumentError):
            basket.between(0, 1, "stuvel")
        for form in ("additive", "multiplicative"):
            for one, all_of_it in zip(
                plain.contributions(0, 1, form=form), basket.contributions(0, 1, form=form)
            ):
                self.assertIn(one, all_of_it)
        self.assertIn(plain.value_change(0, 1), basket.value_change(0, 1))
        self.assertIn(plain.multilateral()[1], basket.geks()[1])

    def test_wrong(self):
        with self.assertRaisesRegex(hunanecon.ArgumentError, "^fisher index"):
            indexnum.index(self.P)
        with self.assertRaises(hunanecon.ArgumentError):
            indexnum.Basket(self.P, self.Q).between(0, 2)
        with self.assertRaises(ValueError):
            indexnum.Basket(self.P, [[1, 2]])

    @needs_pandas
    def test_frames(self):
        prices = pandas.DataFrame({"tea": [1, 2], "rice": [3, 3]}, index=[2017, 2018])
        quantities = pandas.DataFrame({"tea": [10, 8], "rice": [5, 6]}, index=[2017, 2018])
        basket = indexnum.Basket(prices, quantities)
        self.assertEqual(list(basket.index().index), [2017, 2018])
        self.assertEqual(list(basket.contributions(0, 1).index), ["tea", "rice"])
        del prices, quantities
        self.same(basket.index(), indexnum.Basket(self.P, self.Q).index())

    def test_contributions(self):
        self.same(contribution.contributions([2, 3], [1, 3]), [0.25, 0])
        self.assertEqual(contribution.contribution(2, 1, 4), 0.25)
        self.assertIn(0.25, contribution.contribution(Interval(2), 1, 4))
        panel = [[1, 2, 3], [3, 3, 3]]
        each = contribution.contribution_series(panel)
        self.same(each, [[NAN, 0.25, 0.2], [NAN, 0, 0]])
        linked = contribution.link_contributions([row[1:] for row in each])
        self.same(linked, [0.5, 0], 15)
        chained = contribution.chained_contribution_series(panel, panel)
        self.same(chained, each, 15)

    def test_published_contributions(self):
        value, volume = [[1, 2, 3], [3, 3, 3]], [[2, 3, 3], [4, 5, 6]]
        exact = contribution.chained_contribution_series(value, volume)
        found = contribution.chained_contribution_series(published(value), published(volume))
        self.assertTrue(found[0][0].is_missing and found[1][0].is_missing)
        for one, row in zip(found, exact):
            self.assertTrue(all(number in each for each, number in zip(one[1:], row[1:])))
        turned = [list(row) for row in zip(*published(value))], list(zip(*volume))
        down = contribution.chained_contribution_series(*turned, period_axis=0)
        beside = contribution.chained_contribution_series(published(value), volume)
        self.assertEqual([list(row) for row in zip(*down)], beside)
        linked = contribution.link_contributions([row[1:] for row in found])
        plain = contribution.link_contributions([row[1:] for row in exact])
        self.assertTrue(all(number in each for each, number in zip(linked, plain)))
        with self.assertRaisesRegex(ValueError, "volume: its shape is"):
            contribution.chained_contribution_series(published(value), volume[:1])

    @needs_pandas
    def test_published_frames(self):
        years, goods = [2017, 2018], ["tea", "rice"]
        frame = pandas.DataFrame(published([[1, 3], [2, 3]]), years, goods)
        chained = contribution.chained_contribution_series(frame, frame)
        self.assertEqual((list(chained.index), list(chained.columns)), (years, goods))
        self.assertIn(0.25, chained.loc[2018, "tea"])
        linked = contribution.link_contributions(chained.loc[[2018]])
        self.assertEqual(list(linked.index), goods)
        self.assertEqual(linked["tea"], chained.loc[2018, "tea"])
        basket = indexnum.PublishedBasket(frame, frame)
        self.assertIn(indexnum.Basket([[1, 2], [3, 3]], [[1, 2], [3, 3]]).between(0, 1),
                      basket.between(0, 1))

    def test_benchmarking(self):
        quarters = benchmark.denton([100, 120], [20, 25, 25, 30] * 2, 4)
        self.assertAlmostEqual(sum(quarters[:4]), 100, 10)
        self.assertAlmostEqual(sum(quarters[4:]), 120, 10)
        both = benchmark.denton([[100, 120], [100, 120]], [20, 25, 25, 30] * 2, 4)
        self.same(both, [quarters, quarters])
        down = benchmark.denton(
            [[100], [120]], [[v] for v in [20, 25, 25, 30] * 2], 4, period_axis=0
        )
        self.same([row[0] for row in down], quarters)
        spread = benchmark.disaggregate([100, 120, 150], list(range(12)), 4, method="fernandez")
        self.assertAlmostEqual(sum(spread[8:]), 150, 10)
        with self.assertRaises(hunanecon.ArgumentError):
            benchmark.denton([100], [1, 0, 1, 1], 4)


class Effects(support.Close):
    def test_regression(self):
        line = regression.least_squares([1, 3, 5, 7.0], [0, 1, 2, 3])
        self.same(line.coefficients, [1, 2], 14)
        self.assertAlmostEqual(line.fit.r_squared, 1, 15)
        plane = regression.least_squares(
            [1, 3, 5, 8.0, 9], [[0, 1], [1, 0], [2, 1], [3, 3], [4, 1]]
        )
        self.assertEqual(len(plane.coefficients), 3)
        with self.assertRaises(hunanecon.RangeError):
            regression.least_squares([1, 2, 3], [1, 1, 1])
        with self.assertRaises(ValueError):
            regression.least_squares([1, 2, 3], [1, 1])
        trend = regression.growth_trend([1, 2, 4, 8])
        self.assertAlmostEqual(trend.growth, 1, 14)
        self.assertAlmostEqual(
            regression.student_probability(regression.student_critical(0.05, 9), 9), 0.05, 12
        )
        self.assertAlmostEqual(
            regression.f_probability(4.0, 1, 9), regression.student_probability(2, 9), 12
        )

    def test_convergence(self):
        first = [1.0, 2.0, 4.0, 8.0]
        last = [x**0.5 * 3 for x in first]
        found = regression.beta_convergence(first, last, 10)
        self.assertAlmostEqual(found.beta.slope, -0.05, 14)
        self.assertAlmostEqual(found.beta.half_life, regression.half_life(found.beta.speed), 10)
        self.assertAlmostEqual(regression.convergence_speed(-0.05, 10), found.beta.speed, 12)
        with_controls = regression.beta_convergence(
            first + [3, 9], last + [5, 8], 10, [1, 2, 1, 3, 2, 5]
        )
        self.assertEqual(len(with_controls.control_errors), 1)
        sigma = regression.sigma_convergence(first, last)
        self.assertAlmostEqual(sigma.ratio, 2, 13)

    def test_before_and_after(self):
        found = effect.before_after([100, 110, 121, 145.2, 174.24], 3)
        self.assertAlmostEqual(found.compound_before, 0.1, 14)
        self.assertAlmostEqual(found.compound_after, 0.2, 14)
        self.assertEqual(len(effect.before_after([[1, 2, 3], [1, 2, 4]], 1)), 2)
        self.assertAlmostEqual(effect.before_after_change(100, 110, 132, 1, 1), 0.1, 14)
        self.assertIn(0.1, effect.before_after_change(Interval(100), 110, 132, 1, 1))

    def test_difference_in_differences(self):
        self.assertEqual(effect.difference_in_differences(1, 4, 1, 2), 2)
        y = [1.0, 1.2, 4.0, 4.2, 1.1, 0.9, 2.1, 1.9]
        treated, after = [True] * 4 + [False] * 4, [0, 0, 1, 1] * 2
        found = effect.difference_in_differences_sample(y, treated, after, cluster=list("abcdefgh"))
        self.assertAlmostEqual(found.estimate, 2, 14)
        self.assertEqual(found.clusters, 8)
        self.assertLess(found.lower, 2)
        with self.assertRaises(ValueError):
            effect.difference_in_differences_sample(y, [2] * 8, after)
        panel = [[1, 1, 4, 4.0], [1, 2, 2, 3.0], [0, 1, 1, 2.0]]
        dose = [[0, 0, 1, 1], [0] * 4, [0] * 4]
        made = effect.difference_in_differences_panel(panel, dose)
        self.assertAlmostEqual(made.estimate, 2, 13)
        again = effect.difference_in_differences_panel(
            panel, dose, weights=[1, 1, 1], cluster="abc"
        )
        self.assertAlmostEqual(again.standard_error, made.standard_error, 13)

    def test_synthetic_control(self):
        outcome = [[2, 3, 4, 9.0], [1, 2, 3, 4.0], [3, 4, 5, 6.0], [9, 1, 9, 1.0]]
        found = effect.synthetic_control(outcome, 0, 3)
        self.same(found.weights, [0, 0.5, 0.5, 0], 6)
        self.assertAlmostEqual(found.gaps[3], 4, 6)
        placebos = effect.synthetic_placebos(outcome, 0, 3)
        self.assertEqual((len(placebos.fits), placebos.runs <= 4), (4, True))
        some = effect.synthetic_control(outcome, 0, 3, donors=[1, 2])
        self.same(some.weights, [0, 0.5, 0.5, 0], 6)
        chosen = effect.synthetic_control(
            outcome, 0, 3, predictors=[[2, 4], [1, 3], [3, 5], [9, 9]], given_weights=[1, 1]
        )
        self.same(chosen.predictor_weights, [0.5, 0.5])
        for wrong in (dict(start=4), dict(treated=9), dict(donors=[0]), dict(predictors=[[1]])):
            with self.subTest(wrong), self.assertRaises(ValueError):
                effect.synthetic_control(**{"outcome": outcome, "treated": 0, "start": 3, **wrong})

    @needs_pandas
    def test_regions_by_name(self):
        frame = pandas.DataFrame(
            {"Hunan": [2, 3, 4, 9.0], "Hubei": [1, 2, 3, 4.0], "Jiangxi": [3, 4, 5, 6.0]}
        )
        found = effect.synthetic_control(frame, "Hunan", 3, donors=["Hubei", "Jiangxi"])
        self.assertAlmostEqual(found.weights["Hubei"], 0.5, 6)
        self.assertAlmostEqual(found.gaps[3], 4, 6)
        self.assertEqual(
            list(effect.synthetic_placebos(frame, "Hunan", 3).gaps.columns), list(frame.columns)
        )


if __name__ == "__main__":
    unittest.main()
