# SPDX-License-Identifier: MIT
"""What may be handed to functions on arrays: every kind, layout and type, and what must not be."""

import ctypes
import unittest
from array import array
from decimal import Decimal
from fractions import Fraction

from tests import support
from tests.support import needs_numpy, needs_pandas, numpy, pandas

import hunanecon
from hunanecon import Figure, Interval, IntervalArray, compare, growth, series
from hunanecon import _operands

NAN = float("nan")
LEVELS = [100.0, 110.0, 99.0, 99.0]
GROWTH = [NAN, 0.1, -0.1, 0.0]


class PurePython(support.Close):
    def test_lists(self):
        self.same(growth.growth_series(LEVELS), GROWTH)
        self.assertIsInstance(growth.growth_series(LEVELS), list)
        self.same(growth.growth_series(tuple(LEVELS)), GROWTH)
        self.same(growth.growth_series(x for x in LEVELS), GROWTH)
        self.same(growth.growth_series(range(1, 4)), [NAN, 1.0, 0.5])
        self.same(growth.growth_series([100, Decimal(110), Fraction(99), 99]), GROWTH)
        self.same(growth.growth_series([100.0, None, 99.0]), [NAN, NAN, NAN])
        self.same(growth.growth_series([]), [])
        self.same(growth.growth_series([5.0]), [NAN])

    def test_arrays(self):
        made = growth.growth_series(array("d", LEVELS))
        self.assertIsInstance(made, array)
        self.same(made, GROWTH)
        self.same(growth.growth_series(array("f", LEVELS)), GROWTH)
        self.same(growth.growth_series(array("i", [100, 110, 99, 99])), GROWTH)
        self.same(growth.growth_series(array("d")), [])

    def test_memoryviews(self):
        made = growth.growth_series(memoryview(array("d", LEVELS)))
        self.assertIsInstance(made, memoryview)
        self.same(made, GROWTH)
        frozen = memoryview(array("d", LEVELS)).toreadonly()
        self.same(growth.growth_series(frozen), GROWTH)
        every_other = memoryview(array("d", [100, 0, 110, 0, 99, 0, 99]))[::2]
        self.same(growth.growth_series(every_other), GROWTH)
        self.same(growth.growth_series(every_other[::-1]), [NAN, 0, 1 / 9, -1 / 11], 15)
        table = memoryview(array("d", [*LEVELS, *LEVELS])).cast("B").cast("d", (2, 4))
        self.same(growth.growth_series(table).tolist(), [GROWTH, GROWTH])

    def test_panels_of_lists(self):
        self.same(growth.growth_series([LEVELS, LEVELS]), [GROWTH, GROWTH])
        down = growth.growth_series([[x, 2 * x] for x in LEVELS], period_axis=0)
        self.same(down, [[x, x] for x in GROWTH])
        with self.assertRaisesRegex(ValueError, r"x\[1\] has 1 numbers, x\[0\] has 2"):
            growth.growth_series([[1, 2], [3]])

    def test_nothing_is_changed(self):
        for x in (list(LEVELS), array("d", LEVELS), memoryview(array("d", LEVELS))):
            growth.growth_series(x)
            self.assertEqual(list(x), LEVELS)

    def test_enclosures(self):
        made = growth.growth_series([Interval(100), Interval(109, 111)])
        self.assertIsInstance(made, list)
        self.assertTrue(made[0].is_missing)
        self.assertIn(0.1, made[1])
        row = IntervalArray([100, 109], [100, 111])
        self.assertIsInstance(growth.growth_series(row), IntervalArray)
        self.assertEqual(list(growth.growth_series(row)), made)
        printed = growth.growth_series([Figure("100 CNY"), None, Figure("110 CNY")])
        self.assertTrue(all(x.is_missing for x in printed))
        with self.assertRaisesRegex(TypeError, "growth: of enclosures it takes no out"):
            growth.growth_series(row, out=array("d", bytes(16)))

    def test_what_is_no_series(self):
        for wrong in (3, 3.5, "12", b"12", None, object(), ["a"], [1, [2]], {"a": 1}):
            with self.subTest(wrong), self.assertRaises((TypeError, ValueError)):
                growth.growth_series(wrong)
        with self.assertRaisesRegex(TypeError, r"x\[1\]: a number or None is asked for, not str"):
            growth.growth_series([1.0, "2"])
        with self.assertRaises(TypeError):
            growth.growth_series(memoryview(b"abcdefgh").cast("c"))

    def test_lags(self):
        self.same(growth.growth_series(LEVELS, 9), [NAN] * 4)
        self.same(growth.growth_series(LEVELS, 2**62), [NAN] * 4)
        for wrong in (0, -1, 2**64):
            with self.assertRaises(hunanecon.ArgumentError):
                growth.growth_series(LEVELS, wrong)
        for wrong in (1.0, "1", None):
            with self.assertRaisesRegex(TypeError, "lag: a whole number is asked for"):
                growth.growth_series(LEVELS, wrong)

    def test_out(self):
        out = array("d", bytes(32))
        self.assertIs(growth.growth_series(LEVELS, out=out), out)
        self.same(out, GROWTH)
        x = array("d", LEVELS)
        self.assertIs(growth.growth_series(x, out=x), x)
        self.same(x, GROWTH)
        for wrong, error in (
            ([0.0] * 4, TypeError),
            (array("f", bytes(16)), TypeError),
            (memoryview(bytes(32)).cast("d"), TypeError),
            (array("d", bytes(24)), ValueError),
        ):
            with self.subTest(wrong), self.assertRaises(error):
                growth.growth_series(LEVELS, out=wrong)
        with self.assertRaisesRegex(TypeError, "this one is read-only"):
            growth.growth_series(LEVELS, out=memoryview(array("d", LEVELS)).toreadonly())
        memory = array("d", [*LEVELS, 0.0])
        with self.assertRaisesRegex(hunanecon.ArgumentError, "overlap"):
            growth.growth_series(memoryview(memory)[:4], out=memoryview(memory)[1:])
        with self.assertRaisesRegex(hunanecon.ArgumentError, "not at all"):
            series.moving_sum(x, 2, out=x)


@needs_numpy
class Numpy(support.Close):
    def layouts(self):
        """The levels in every layout there is."""
        plain = numpy.array(LEVELS)
        frozen = plain.copy()
        frozen.flags.writeable = False
        wide = numpy.zeros((4, 3))
        wide[:, 1] = LEVELS
        record = numpy.zeros(4, dtype=[("a", "f8"), ("b", "f8")])
        record["b"] = LEVELS
        packed = numpy.zeros(4, dtype=[("a", "i1"), ("b", "f8")])
        packed["b"] = LEVELS
        return {
            "plain": plain,
            "read-only": frozen,
            "column": wide[:, 1],
            "reversed": numpy.array(LEVELS[::-1])[::-1],
            "every other": numpy.repeat(plain, 2)[::2],
            "member of a record": record["b"],
            "at odd addresses": packed["b"],
            "other byte order": plain.astype(">f8"),
            "small floats": plain.astype("f4"),
            "whole numbers": plain.astype("i8"),
            "small whole numbers": plain.astype("u1"),
            "masked": numpy.ma.MaskedArray(plain, mask=[False] * 4),
        }

    def test_layouts(self):
        for name, x in self.layouts().items():
            with self.subTest(name):
                kept = x.copy()
                made = growth.growth_series(x)
                self.assertIs(type(made), numpy.ndarray)
                self.assertEqual(made.dtype, numpy.float64)
                self.same(made, GROWTH)
                self.assertTrue((kept == x).all())
                made[0] = 1  # it is the caller's

    def test_long_arrays(self):
        """Short ones are copied, long ones are not; both give the same."""
        base = numpy.random.default_rng(1).random(20001) + 1
        whole = growth.growth_series(base)
        for size in (1, 2, 1023, 1024, 1025, 20001):
            self.assertTrue(
                numpy.array_equal(growth.growth_series(base[:size]), whole[:size], equal_nan=True)
            )
        wide = numpy.zeros((20001, 2))
        wide[:, 1] = base
        for x in (wide[:, 1], base[::-1].copy()[::-1]):
            self.assertTrue(numpy.array_equal(growth.growth_series(x), whole, equal_nan=True))
        out = numpy.empty(20001)
        self.assertIs(growth.growth_series(base, out=out), out)
        self.assertTrue(numpy.array_equal(out, whole, equal_nan=True))

    def test_nothing_is_copied_where_layout_allows(self):
        memory = numpy.arange(40.0)
        for x in (memory, memory[::2], memory[::-3], memory.reshape(4, 10).T, memory.reshape(5, 8)):
            found = _operands.operand(x)
            self.assertEqual(found.address, x.__array_interface__["data"][0])
            self.assertEqual(tuple(8 * s for s in found.strides), x.strides)
        copied = _operands.operand(memory.astype("f4"))
        self.assertNotEqual(copied.address, memory.__array_interface__["data"][0])

    def test_wrong_types(self):
        for wrong in (
            numpy.array(["1", "2"]),
            numpy.array([1 + 2j]),
            numpy.array([True, False]),
            numpy.array([1, None], dtype=object),
            numpy.array(["2018"], dtype="datetime64[Y]"),
            numpy.zeros((2, 2, 2)),
            numpy.array(3.0),
        ):
            with self.subTest(wrong.dtype), self.assertRaises(TypeError):
                growth.growth_series(wrong)
        with self.assertRaisesRegex(TypeError, r"x: numbers are asked for; .* not ndarray of <U1"):
            growth.growth_series(numpy.array(["1"]))

    def test_missing(self):
        masked = numpy.ma.MaskedArray([100, 110, 99], mask=[False, True, False])
        self.same(growth.growth_series(masked), [NAN, NAN, NAN])

    def test_out(self):
        x = numpy.array(LEVELS)
        out = numpy.empty(4)
        self.assertIs(growth.growth_series(x, out=out), out)
        self.same(out, GROWTH)
        table = numpy.zeros((4, 3))
        growth.growth_series(x, out=table[:, 2])
        self.same(table[:, 2], GROWTH)
        self.same(table[:, 1], [0.0] * 4)
        for wrong, error in (
            (numpy.empty(4, "f4"), TypeError),
            (numpy.empty(4, ">f8"), TypeError),
            (numpy.empty(5), ValueError),
            (numpy.empty((2, 2)), ValueError),
            (numpy.broadcast_to(numpy.zeros(1), 4), TypeError),
            (numpy.lib.stride_tricks.as_strided(numpy.zeros(1), (4,), (0,)), ValueError),
            (x[::-1], hunanecon.ArgumentError),
        ):
            with self.subTest(repr(wrong)), self.assertRaises(error):
                growth.growth_series(x, out=wrong)
        self.assertEqual(list(x), LEVELS)

    def test_a_failing_call_writes_nothing(self):
        out = numpy.zeros(4)
        with self.assertRaises(hunanecon.ArgumentError):
            growth.annualised_growth_series(LEVELS, 1, -12.0, out=out)
        self.assertEqual(out.tolist(), [0.0] * 4)

    def test_panels(self):
        levels = numpy.array([LEVELS, [2 * x for x in LEVELS]])
        for name, x in (
            ("rows", levels),
            ("columns", numpy.asfortranarray(levels)),
            ("every other", numpy.repeat(levels, 2, axis=1)[:, ::2]),
            ("turned", levels.T.copy().T),
        ):
            with self.subTest(name):
                self.same(growth.growth_series(x).tolist(), [GROWTH, GROWTH])
                down = growth.growth_series(x.T, period_axis=0)
                self.same(down.T.tolist(), [GROWTH, GROWTH])
                # Of a function that C has for one series alone.
                self.same(series.running_maximum(x)[1].tolist(), [200, 220, 220, 220])
        self.assertEqual(growth.growth_series(numpy.zeros((0, 4))).shape, (0, 4))
        self.assertEqual(growth.growth_series(numpy.zeros((4, 0))).shape, (4, 0))
        with self.assertRaises(ValueError):
            growth.growth_series(levels, period_axis=2)

    def test_pairs(self):
        one, two = numpy.arange(1.0, 7).reshape(2, 3), numpy.array([1.0, 2, 4])
        self.same(compare.ratio(one, two).tolist(), (one / two).tolist())
        self.same(compare.ratio(two, one).tolist(), (two / one).tolist())
        self.same(compare.ratio(one, one[:, :1]).tolist(), (one / one[:, :1]).tolist())
        self.same(compare.ratio(one[:, :1], two).tolist(), (one[:, :1] / two).tolist())
        self.same(compare.ratio(one, 2).tolist(), (one / 2).tolist())
        self.same(compare.ratio(2, one).tolist(), (2 / one).tolist())
        square = numpy.arange(1.0, 10).reshape(3, 3)
        self.same(compare.ratio(square, two).tolist(), (square / two).tolist())
        self.same(compare.ratio([1.0, 2.0, 4.0], two), [1.0] * 3)
        self.assertIsInstance(compare.ratio([1.0, 2.0, 4.0], two), numpy.ndarray)
        with self.assertRaisesRegex(ValueError, "do not go together"):
            compare.ratio(one, numpy.zeros(2))
        # A function that C has for one series alone, on a panel.
        self.same(series.implicit_deflator(one, two, 1.0).tolist(), (one / two).tolist())

    def test_numbers_of_numpy(self):
        self.assertEqual(growth.growth(numpy.float64(110), numpy.float64(100)), 0.1)
        self.assertEqual(growth.growth(numpy.float32(110), numpy.int64(100)), 0.1)
        with self.assertRaises(TypeError):
            growth.growth(numpy.array([1.0, 2.0]), 1.0)


@needs_pandas
class Pandas(support.Close):
    def test_series_keep_their_labels(self):
        x = pandas.Series(LEVELS, index=list("abcd"), name="trade")
        made = growth.growth_series(x)
        self.assertIsInstance(made, pandas.Series)
        self.assertEqual((list(made.index), made.name), (list("abcd"), "trade"))
        self.same(made, GROWTH)
        self.same(growth.growth_series(x.astype("Int64")), GROWTH)
        gone = x.astype("Int64")
        gone.iloc[1] = pandas.NA
        self.same(growth.growth_series(gone), [NAN, NAN, NAN, 0.0])
        index = pandas.period_range("2018-01", periods=4, freq="M")
        self.assertTrue(growth.growth_series(pandas.Series(LEVELS, index)).index.equals(index))

    def test_as_pct_change(self):
        x = pandas.Series(numpy.random.default_rng(2).random(500) + 1)
        wanted = x.pct_change(12, fill_method=None)
        pandas.testing.assert_series_equal(growth.growth_series(x, 12), wanted)

    def test_frames(self):
        x = pandas.DataFrame({"Hunan": LEVELS, "Hubei": [2 * v for v in LEVELS]}, index=range(4))
        made = growth.growth_series(x)
        pandas.testing.assert_frame_equal(made, x.pct_change(fill_method=None))
        mixed = pandas.DataFrame({"a": [1, 2], "b": [1.0, 3.0]})
        self.same(growth.growth_series(mixed)["b"], [NAN, 2.0])
        shares = compare.share_of_total(x)
        self.same(shares["Hunan"], [1 / 3] * 4, 15)
        totals = series.aggregate(x, 2)
        self.assertEqual(list(totals.index), [1, 3])

    def test_one_series_for_all_columns(self):
        x = pandas.DataFrame({"a": [1.0, 2, 3], "b": [2.0, 4, 6], "c": [1.0, 1, 1]})
        nation = pandas.Series([1.0, 2, 4])
        made = compare.ratio(x, nation)
        pandas.testing.assert_frame_equal(made, x.div(nation, axis=0))

    def test_labels_that_differ(self):
        one = pandas.Series([1.0, 2.0], index=["a", "b"])
        two = pandas.Series([1.0, 2.0], index=["b", "a"])
        with self.assertRaisesRegex(ValueError, "align"):
            compare.ratio(one, two)

    def test_wrong_types(self):
        for wrong in (["a", "b"], [True, False], pandas.date_range("2018", periods=2)):
            with self.subTest(wrong), self.assertRaises(TypeError):
                growth.growth_series(pandas.Series(wrong))
        with self.assertRaises(TypeError):
            growth.growth_series(pandas.Index([1.0, 2.0]))

    def test_enclosures(self):
        x = pandas.Series([Interval(100), Interval(109, 111)], index=["a", "b"])
        made = growth.growth_series(x)
        self.assertEqual(list(made.index), ["a", "b"])
        self.assertIn(0.1, made["b"])


class Memory(unittest.TestCase):
    def test_views_are_let_go(self):
        memory = array("d", LEVELS)
        growth.growth_series(memory)
        memory.append(1.0)  # would fail while anything looks at it
        growth.growth_series(memory, out=memory)
        memory.append(1.0)

    def test_a_size_that_does_not_fit(self):
        """Arguments of C are never wrapped around."""
        self.assertEqual(ctypes.c_size_t(-1).value, 2 ** (8 * ctypes.sizeof(ctypes.c_size_t)) - 1)
        for call in (
            lambda: series.moving_sum(LEVELS, -1),
            lambda: series.rebase(LEVELS, -1),
            lambda: series.rebase(LEVELS, 0, 2**63),
            lambda: series.splice(LEVELS, LEVELS, 4),
        ):
            with self.assertRaises(hunanecon.ArgumentError):
                call()


if __name__ == "__main__":
    unittest.main()
