# SPDX-License-Identifier: MIT
"""Profiles to and from pandas."""

import unittest

from tests.support import needs_pandas, pandas

import hunanecon
from hunanecon import Profile, frames
from tests.test_objects import sample


@needs_pandas
class Frames(unittest.TestCase):
    def test_there_and_back(self):
        for profile in (sample(), Profile.builtin()):
            frame = profile.to_frame()
            self.assertEqual(len(frame), len(profile.statements))
            again = hunanecon.from_frame(frame)
            pandas.testing.assert_frame_equal(again.to_frame(), frame)

    def test_what_is_in_it(self):
        frame = sample().to_frame()
        row = frame.iloc[0]
        self.assertEqual((row.indicator, row.period, row.aspect), ("trade", "2018", "level"))
        self.assertEqual((row.figure, row.value), ("308 billion CNY", 3.08e11))
        self.assertTrue(row.lower < row.value < row.upper)
        self.assertEqual(frame.reference.iloc[3], "trade")
        self.assertEqual(frame.pivot_table("value", "period", "indicator").shape, (1, 2))

    def test_the_least_that_is_needed(self):
        profile = hunanecon.from_frame(
            pandas.DataFrame(
                {
                    "indicator": ["trade", "trade"],
                    "period": ["2018", "2018"],
                    "figure": ["almost 36 billion USD", "37.3%"],
                    "aspect": ["level", "growth"],
                }
            )
        )
        self.assertEqual(len(profile.indicators["trade"]), 2)
        with self.assertRaisesRegex(ValueError, "no column indicator, figure"):
            hunanecon.from_frame(pandas.DataFrame({"period": ["2018"]}))

    def test_a_row_that_is_wrong_changes_nothing(self):
        profile = sample()
        before = profile.dumps()
        frame = pandas.DataFrame(
            {"indicator": ["new", "trade"], "period": ["2017", "2018-13"], "figure": "1 CNY"},
            index=["first", "second"],
        )
        with self.assertRaisesRegex(ValueError, "row 'second': found \"2018-13\""):
            hunanecon.from_frame(frame, profile)
        self.assertEqual(profile.dumps(), before)
        frame.loc["second", "period"] = "2017"
        hunanecon.from_frame(frame, profile)
        self.assertEqual(len(profile.statements), 6)

    def test_missing_cells(self):
        frame = pandas.DataFrame(
            {"indicator": ["a"], "period": ["2018"], "figure": ["1 CNY"], "currency": [None]}
        )
        self.assertEqual(len(hunanecon.from_frame(frame).statements), 1)
        frame["figure"] = None
        with self.assertRaisesRegex(ValueError, "row 0: there is no figure"):
            hunanecon.from_frame(frame)

    def test_levels(self):
        profile = sample()
        found = hunanecon.derive.levels(list(profile.indicators), ["2017", "2018"]).to_frame()
        self.assertEqual(
            (list(found.columns), list(found.index)), (profile.indicators.codes(), ["2017", "2018"])
        )
        self.assertAlmostEqual(found.loc["2018", "trade"] / 1e9, 308, 0)
        self.assertEqual(sorted(frames.COLUMNS), sorted(profile.to_frame().columns))

    def test_periods_of_pandas(self):
        for text, wanted in (("2018-10", "2018-10"), ("2018Q3", "2018-Q3"), ("2018", "2018")):
            self.assertEqual(str(hunanecon.Period.of(pandas.Period(text))), wanted)


if __name__ == "__main__":
    unittest.main()
