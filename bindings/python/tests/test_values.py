# SPDX-License-Identifier: MIT
"""Periods, dates, units, figures, intervals: by the golden cases of the library, and as Python."""

import copy
import datetime
import math
import pickle
import unittest

from tests import support

import hunanecon
from hunanecon import Date, Figure, Hedge, Interval, IntervalArray, Period, Policy, Unit
from hunanecon import figure, unit

VALUES = support.CASES / "value"


class Golden(unittest.TestCase):
    def each(self, name, read, good):
        """Rows that can be read, and those that cannot: status, offset, part of the message."""
        count = 0
        for row in support.rows(VALUES / name):
            text, verdict = row[:2]
            with self.subTest(text):
                if verdict == "ok":
                    good(read(text), *row[2:])
                else:
                    with self.assertRaises(hunanecon.Error) as caught:
                        read(text)
                    error = caught.exception
                    self.assertEqual(error.status, hunanecon.Status.of(f"error {verdict}"))
                    self.assertEqual(error.offset, None if row[2] == "-" else int(row[2]))
                    self.assertIn(row[3], error.message)
            count += 1
        self.assertGreater(count, 10)

    def test_periods(self):
        def good(period, first, last, printed):
            self.assertEqual((period.first_month, period.last_month), (int(first), int(last)))
            self.assertEqual(str(period), printed)

        self.each("period-texts.tsv", Period, good)

    def test_dates(self):
        self.each("date-texts.tsv", Date, lambda d, p: self.assertEqual(str(d.period), p))

    def test_figures(self):
        self.each("figure-texts.tsv", Figure, lambda f, text, *_: self.assertEqual(str(f), text))

    def test_numbers(self):
        def good(number, text):
            self.assertEqual(figure.number_text(number), text)

        self.each("number-texts.tsv", figure.read_number, good)

    def test_multipliers(self):
        self.each(
            "multipliers.tsv", unit.multiplier, lambda n, wanted: self.assertEqual(n, int(wanted))
        )

    def test_bounds(self):
        for text, *bounds in support.rows(VALUES / "figure-bounds.tsv"):
            found = [end for r in ("strict", "generous") for end in Figure(text).enclosure(r)]
            for one, two in zip(found, map(float, bounds)):
                self.assertTrue(one == two or abs(one - two) <= 2 * math.ulp(two), (text, one, two))

    def test_rates(self):
        for base, quote, period, lower, upper in support.rows(VALUES / "rates.tsv"):
            if lower == "not found" or not upper.replace(".", "").isdigit():
                continue
            found = hunanecon.exchange_rate(base, quote, period)
            self.assertAlmostEqual(found.lower, float(lower), 12)
            self.assertAlmostEqual(found.upper, float(upper), 12)


class Periods(unittest.TestCase):
    def test_arithmetic(self):
        ten = Period.year_to_date(2018, 10)
        self.assertEqual(str(ten), "2018-01/2018-10")
        self.assertEqual(ten.months, 10)
        self.assertEqual(str(ten.year_earlier), "2017-01/2017-10")
        self.assertEqual(Period("2018-Q3") + 3, Period("2018-Q4"))
        self.assertEqual(Period("2018") - 12, Period("2017"))
        self.assertEqual(Period("2018-Q3").before, Period("2018-Q2"))
        self.assertIn("2018-03", Period("2018"))
        self.assertNotIn("2019-03", Period("2018"))
        self.assertTrue(Period("2018-Q1").precedes("2018-Q2"))
        self.assertTrue(Period("2018").overlaps("2018-12/2019-01"))
        self.assertEqual([str(m) for m in Period("2018-Q1")], ["2018-01", "2018-02", "2018-03"])
        self.assertEqual(Period("2018-Q2").start, datetime.date(2018, 4, 1))
        self.assertEqual(
            sorted([Period("2019"), Period("2018-02"), Period("2018")])[0], Period("2018")
        )
        self.assertEqual(Period.half(2018, 2), Period("2018-S2"))
        self.assertEqual(Period.quarter(2018, 3), Period("2018-Q3"))
        self.assertEqual(Period.month(2018, 10), Period("2018-10"))

    def test_out_of_range(self):
        for call in (
            lambda: Period.quarter(2018, 5),
            lambda: Period.year(0),
            lambda: Period("9999") + 12,
            lambda: Period("0001").year_earlier,
            lambda: Period("2018").shift(2**40),
        ):
            with self.assertRaises(hunanecon.ArgumentError):
                call()

    def test_dates(self):
        date = Date("2018-11-20")
        self.assertEqual((date.year, date.month, date.day), (2018, 11, 20))
        self.assertEqual(Date.of(datetime.date(2018, 11, 20)), date)
        self.assertEqual(Date("2018").month, 0)
        self.assertLess(Date("2018"), date)


class Values(unittest.TestCase):
    def test_they_are_equal_hashed_and_copied(self):
        for one, same, other in (
            (Period("2018"), Period("2018-A1"), Period("2019")),
            (Date("2018"), Date("2018"), Date("2018-01")),
            (Unit("CNY"), Unit("cny"), Unit("USD")),
            (Figure("37.3%"), Figure("37.3 %"), Figure("37.30%")),
            (Interval(1, 2), Interval(1.0, 2.0), Interval(1, 3)),
            (Interval.empty(), Interval(2, 1), Interval.missing()),
            (Interval.missing(), Interval(math.nan, 1), Interval.entire()),
        ):
            with self.subTest(repr(one)):
                self.assertEqual(one, same)
                self.assertEqual(hash(one), hash(same))
                self.assertNotEqual(one, other)
                self.assertNotEqual(one, 3)
                self.assertEqual(pickle.loads(pickle.dumps(one)), one)
                self.assertEqual(copy.deepcopy(one), one)
                if not isinstance(one, Interval) or not one.is_missing:
                    self.assertEqual(eval(repr(one)), one)  # what is shown makes it again

    def test_they_do_not_change(self):
        for value in (Period("2018"), Unit("CNY"), Figure("1 CNY"), Interval(1, 2)):
            for name in ("months", "code", "digits", "lower"):
                if hasattr(value, name):
                    with self.assertRaises(AttributeError):
                        setattr(value, name, 3)

    def test_figures(self):
        almost = Figure("almost 36 billion USD")
        self.assertEqual((almost.digits, almost.decimals, almost.multiplier), (36, 0, 9))
        self.assertEqual((almost.unit.code, almost.hedge), ("USD", Hedge.ALMOST))
        self.assertEqual(almost.value, 3.6e10)
        self.assertEqual(almost.enclosure(), Interval(35e9, 36.5e9))
        self.assertEqual(almost.enclosure("strict"), Interval(35e9, 36e9))
        self.assertEqual(Figure.made(36, multiplier=9, unit="USD", hedge="almost"), almost)
        self.assertEqual(Figure("37.30%").number_text, "37.30")
        self.assertEqual(Figure.number("21,343.30").decimals, 2)
        self.assertEqual(figure.hedge("超过"), Hedge.OVER)
        self.assertEqual(figure.hedge_word("at_least"), "at least")
        for wrong in ((2**63, 0, 0), (1, 19, 0), (1, 0, 19)):
            with self.assertRaises(hunanecon.ArgumentError):
                Figure.made(*wrong)

    def test_policy(self):
        policy = Policy()
        self.assertEqual(policy["about", "strict"], (0.5, 0.5))
        policy["about", "generous"] = 3, 4
        self.assertEqual(Figure("about 10 CNY").enclosure("generous", policy), Interval(-20, 50))
        self.assertIn("about, generous: (3.0, 4.0)", repr(policy))
        with self.assertRaises(hunanecon.ArgumentError):
            policy["about", "generous"] = -1, 0
        with self.assertRaises(ValueError):
            policy["perhaps", "generous"]

    def test_units(self):
        self.assertEqual(Unit("cny").name, "Chinese yuan")
        self.assertEqual(Unit("PT").kind, hunanecon.UnitKind.PERCENT)
        self.assertFalse(Unit(""))
        self.assertEqual((unit.multiplier("亿"), unit.multiplier_word(6)), (8, "million"))
        self.assertIsNone(unit.multiplier_word(-7))
        self.assertIn("CNY", [str(each) for each in unit.exchange_currencies()])
        self.assertIn("Federal Reserve", unit.exchange_source())
        with self.assertRaises(hunanecon.NotFoundError):
            hunanecon.exchange_rate("USD", "CNY", "1850")

    def test_words_of_enumerations(self):
        self.assertIs(Hedge.of("at least"), Hedge.AT_LEAST)
        self.assertIs(Hedge.of("AT-LEAST"), Hedge.AT_LEAST)
        self.assertIs(Hedge.of(4), Hedge.AT_LEAST)
        self.assertEqual(Hedge(77).name, "UNKNOWN_77")  # of a newer library
        for wrong in ("atleast", 77, -1):
            with self.assertRaises(ValueError):
                Hedge.of(wrong)
        for wrong in (None, 1.5, True, hunanecon.Basis.NONE):
            with self.assertRaises(TypeError):
                Hedge.of(wrong)


class Intervals(unittest.TestCase):
    def test_arithmetic(self):
        x, y = Interval(1, 2), Interval(3, 5)
        self.assertEqual(x + y, Interval(4, 7))
        self.assertEqual(y - x, Interval(1, 4))
        self.assertEqual(x * y, Interval(3, 10))
        self.assertEqual(10 / Interval(2, 5), Interval(2, 5))
        self.assertEqual(1 - x, Interval(-1, 0))
        self.assertEqual(-x, Interval(-2, -1))
        self.assertTrue(Interval(1, 4) in x ** 2 and (x**2).upper < 4.1)
        self.assertEqual(x & Interval(1.5, 9), Interval(1.5, 2))
        self.assertEqual(x | y, Interval(1, 5))
        self.assertTrue((x & y).is_empty)
        self.assertIn(math.log(2), x.log())
        self.assertIn(math.e, x.exp())
        self.assertEqual((x.width, x.midpoint), (1.0, 1.5))
        self.assertIn(1.5, x)
        self.assertIn(Interval(1.2, 1.3), x)
        self.assertNotIn(math.nan, x)
        self.assertEqual(list(x), [1, 2])
        self.assertEqual(f"{Interval(25.47, 26.59):.1f}", "25.5 to 26.6")
        with self.assertRaises(TypeError):
            x + "1"

    def test_soundness(self):
        tenth = Interval(0.1) + Interval(0.2)
        self.assertIn(0.3, tenth)
        self.assertLess(tenth.lower, tenth.upper)

    def test_arrays(self):
        row = IntervalArray([1, 2, 3], [1.5, 2.5, 3.5])
        self.assertEqual(row[1], Interval(2, 2.5))
        self.assertEqual(row[-1], row[2])
        self.assertEqual(list(row.lower), [1, 2, 3])
        self.assertEqual(row[1:], IntervalArray([2, 3], [2.5, 3.5]))
        self.assertEqual(pickle.loads(pickle.dumps(row)), row)
        self.assertEqual(list(row.midpoints()), [1.25, 2.25, 3.25])
        self.assertIn("IntervalArray of 3", repr(row))
        with self.assertRaises(IndexError):
            row[3]
        with self.assertRaises(ValueError):
            IntervalArray([1], [])
        mixed = IntervalArray.of([1.0, None, Figure("37.3%"), Interval(1, 2)])
        self.assertTrue(mixed[1].is_missing)
        self.assertEqual(len(IntervalArray([], [])), 0)


if __name__ == "__main__":
    unittest.main()
