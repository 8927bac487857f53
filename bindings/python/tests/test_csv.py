# SPDX-License-Identifier: MIT
"""Tables in and out: profiles, arrays, chunks, what is rejected, and a run that is stopped."""

import gc
import io
import math
import os
import tempfile
import unittest
import warnings
import weakref

from tests import support
from tests.support import needs_pandas
from tests.test_objects import sample

import hunanecon
from hunanecon import Figure, csv

LONG = """indicator,area,period,value,unit,status
trade,Hunan,2017,"1,234.50",million USD,A
trade,Hunan,2018,37.30,million USD,P
trade,China,2018,..,million USD,A
"""

BROKEN = """indicator,period,value
trade,2017,12
trade,2018-13,13
trade,2019,xyz
"""


class Profiles(unittest.TestCase):
    def test_a_figure_keeps_its_digits(self):
        profile = hunanecon.read_csv(LONG.encode())
        statements = list(profile.statements)
        self.assertEqual([s.figure.number_text for s in statements], ["1234.50", "37.30"])
        self.assertEqual(statements[1].figure, Figure("37.30 million USD"))
        self.assertEqual(statements[1].status.word, "provisional")

    def test_there_and_back(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "table.csv")
            profile = sample()
            csv.write_csv(profile, path)
            again = hunanecon.read_csv(path)
            with open(path, encoding="utf-8", newline="") as stream:
                self.assertEqual(stream.read(), csv.csv_text(profile))
            self.assertEqual(os.listdir(folder), ["table.csv"])
        self.assertEqual(
            [(s.period, s.aspect, s.figure) for s in again.statements],
            [(s.period, s.aspect, s.figure) for s in profile.statements],
        )
        text = csv.csv_text(profile, separator=";", decimal_mark=",")
        self.assertIn(";", text.splitlines()[0])

    def test_formats(self):
        table = "Bezirk;Zeit;Wert\nHunan;2018;21.343,3\nHubei;2018;k.A.\n"
        profile = hunanecon.read_csv(
            table.encode(),
            separator=";",
            decimal_mark=",",
            columns={"Bezirk": "area", "Zeit": "period", "Wert": "value"},
            missing=("k.A.",),
        )
        self.assertEqual([s.value for s in profile.statements], [21343.3])
        for wrong, error in (
            ({"separator": "x"}, hunanecon.ArgumentError),
            ({"separator": ",,"}, TypeError),
            ({"layout": "diagonal"}, ValueError),
            ({"reject_limit": -1}, hunanecon.ArgumentError),
        ):
            with self.subTest(wrong), self.assertRaises(error):
                csv.Format(**wrong)
        with self.assertRaises(hunanecon.FileError):
            hunanecon.read_csv("/nowhere/table.csv")
        with self.assertRaises(hunanecon.Error):
            hunanecon.read_csv(b"")

    def test_what_is_rejected_is_told(self):
        rejected = []
        profile = hunanecon.read_csv(BROKEN.encode(), rejected=rejected)
        self.assertEqual(len(profile.statements), 1)
        self.assertEqual([error.line for error in rejected], [3, 4])
        self.assertEqual(rejected[1].text, "xyz")
        with self.assertWarnsRegex(csv.RejectedWarning, "2 rejected; the first: .*3"):
            hunanecon.read_csv(BROKEN.encode())

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no full device")
    def test_a_full_disk(self):
        with self.assertRaises(hunanecon.FileError):
            csv.write_csv(sample(), "/dev/full")


class Arrays(support.Close):
    def test_values(self):
        table = csv.read_values(LONG.encode())
        self.same(table.observations.values, [1234.5e6, 37.3e6, math.nan])
        self.same(table.observations.series, [0, 0, 1])
        self.assertEqual([tuple(p) for p in table.observations.periods.tolist()][0], (24204, 24215))
        self.assertEqual(table.observations.statuses, b"APA")
        self.assertEqual([s.area for s in table.series], ["Hunan", "China"])

    def many(self, rows=200000):
        lines = (f"s{i % 7},{2000 + i % 20},{i}.5" for i in range(rows))
        return ("indicator,period,value\n" + "\n".join(lines) + "\n").encode()

    def test_chunks(self):
        text = self.many()
        with csv.Reader(text) as reader:
            total = sum(sum(chunk.values) for chunk in reader)
            self.assertEqual((reader.observation_count, len(reader.series)), (200000, 7))
        self.assertEqual(total, sum(i + 0.5 for i in range(200000)))
        with self.assertRaisesRegex(ValueError, "closed"):
            reader.values()
        self.assertEqual(len(csv.read_values(text).observations), 200000)

    def test_streams(self):
        text = self.many(5000)
        for source in (io.BytesIO(text), io.BufferedReader(io.BytesIO(text))):
            self.assertEqual(len(csv.read_values(source).observations), 5000)
        with self.assertRaisesRegex(TypeError, "read.. gives str"):
            csv.read_values(io.StringIO("a,b\n"))

        class Broken:
            pieces = [text[:1000]]

            def read(self, _):
                if self.pieces:
                    return self.pieces.pop()
                raise ConnectionError("gone")

        with self.assertRaisesRegex(ConnectionError, "gone"):
            csv.read_values(Broken())

    def test_progress_and_stopping(self):
        text = self.many()
        told = []
        csv.read_values(text, progress=lambda done, total: told.append((done, total)))
        self.assertGreater(len(told), 2)
        self.assertEqual(told[-1][1], len(text))
        with self.assertRaises(hunanecon.StoppedError):
            csv.read_values(text, progress=lambda done, total: True)

        def fails(_done, _total):
            raise KeyboardInterrupt

        with self.assertRaises(KeyboardInterrupt):
            hunanecon.read_csv(text, progress=fails)

    def test_figures(self):
        with csv.Reader(LONG.encode()) as reader:
            series, period, figure, status = reader.figures()[1]
        self.assertEqual((series, str(period), status), (0, "2018", "P"))
        self.assertEqual(figure.number_text, "37.30")

    def test_memory_stays_with_the_reader(self):
        reader = csv.Reader(bytearray(LONG.encode()))
        gc.collect()
        self.assertEqual(len(reader.values()), 3)
        held = weakref.ref(csv.Format())
        self.assertIsNone(held())

    @needs_pandas
    def test_frames(self):
        text = "indicator,period,value\na,2017,1\nb,2017,2\na,2018,3\n"
        frame = csv.read_values(text.encode()).to_frame()
        self.assertEqual(frame.loc["2018", "a"], 3.0)
        self.assertEqual(list(frame.columns), ["a", "b"])


class Quiet(unittest.TestCase):
    def test_nothing_is_told_of_a_sound_table(self):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            hunanecon.read_csv(LONG.encode())


if __name__ == "__main__":
    unittest.main()
