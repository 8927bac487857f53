# SPDX-License-Identifier: MIT
"""Releases: prose to statements, and every quantity accounted for."""

import os
import tempfile
import unittest

from tests import support  # noqa: F401 (the path)

import hunanecon
from hunanecon import Profile, Release, Unread

TEXT = (
    "Changsha, November 20, 2018. Hunan's imports and exports reached almost 36 billion USD in "
    "2017, up 37.3 percent. The flock counted 17 geese."
)


class Reading(unittest.TestCase):
    def test_statements_and_quantities(self):
        release = Release(TEXT, "release.txt", date="2018-11-20", area="Hunan")
        self.assertEqual(release.source.code, "release.txt")
        self.assertEqual(str(release.source.date), "2018-11-20")
        self.assertFalse(release.date_is_assumed)
        self.assertEqual(release.area, "Hunan")
        read = [each for each in release.quantities if each.statement]
        self.assertIn("almost 36 billion USD", [str(each.figure) for each in read])
        raw = TEXT.encode()
        for each in release.quantities:
            self.assertTrue(raw[each.span.begin : each.span.begin + each.span.length])
            self.assertEqual(bool(each.reason), each.unread != Unread.NONE)
        self.assertTrue(all(each.statement is None for each in release.unread))
        self.assertIn("release.txt", repr(release))

    def test_misprints(self):
        text = (
            "In 2017, Hunan's tourism revenue was $8 billion 169 million. "
            "Exports shrank 10.3 year on year."
        )
        release = Release(text, "release.txt", date="2018-11-20", area="Hunan")
        read, unread = release.misprints
        self.assertEqual((read.misprint, read.unread), (Unread.TRANSLATED, Unread.NONE))
        self.assertIn("yuan", read.flaw)
        self.assertEqual(read.reason, "")
        self.assertEqual((unread.misprint, unread.unread), (Unread.UNITLESS, Unread.UNITLESS))
        self.assertEqual(unread.flaw, unread.reason)

    def test_releases_come_together(self):
        profile = Profile()
        one = Release(TEXT, "one", profile, date="2018-11-20", area="Hunan")
        again = TEXT.replace("36", "237").replace("2017", "2016")
        Release(again, "two", profile, date="2018-11-20", area="Hunan")
        self.assertIs(one.profile, profile)
        self.assertEqual([source.code for source in profile.sources], ["one", "two"])
        with self.assertRaises(hunanecon.DuplicateError):
            Release(TEXT, "one", profile)

    def test_from_a_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "release.txt")
            with open(path, "w", encoding="utf-8") as stream:
                stream.write(TEXT)
            release = hunanecon.read_release(path, area="Hunan")
        self.assertEqual(release.source.code, "release.txt")
        self.assertIsInstance(release.audit(), hunanecon.Audit)
        with self.assertRaises(FileNotFoundError):
            hunanecon.read_release("/nowhere/release.txt")

    def test_wrong(self):
        with self.assertRaises(hunanecon.NotFoundError):
            Release(TEXT, "x", language="tlh")
        with self.assertRaises(hunanecon.ArgumentError):
            Release(TEXT, "")
        for raw in (b"", b"\xff\x00\xfe", b"1" * 10000, b"(" * 10000):
            Release(raw, "x")

    def test_parts_outlive_it(self):
        quantity = Release(TEXT, "x", area="Hunan", date="2018-11-20").quantities[0]
        self.assertEqual(quantity.span.source.code, "x")


if __name__ == "__main__":
    unittest.main()
