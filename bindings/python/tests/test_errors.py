# SPDX-License-Identifier: MIT
"""Exceptions made of the library's errors: one class a status, with all that the library tells."""

import pickle
import threading
import unittest

from tests import support

import hunanecon
from hunanecon import errors
from hunanecon._library import lib
from hunanecon.enums import Status

INVALID = support.CASES / "profiles" / "invalid"


class Classes(unittest.TestCase):
    def test_one_for_each_status(self):
        for status in Status:
            if status == Status.OK:
                continue
            kind = errors.BY_STATUS[status]
            self.assertTrue(issubclass(kind, hunanecon.Error))
            self.assertIsNot(kind, hunanecon.Error)
            self.assertEqual(errors.made(status).status, status)
        self.assertEqual(len(set(errors.BY_STATUS.values())), len(Status) - 1)

    def test_a_status_of_a_newer_library(self):
        error = errors.made(99)
        self.assertIs(type(error), hunanecon.Error)
        self.assertEqual((error.status, str(error)), (99, "unknown status"))

    def test_python_s_own_classes_catch_them(self):
        for kind, own in (
            (hunanecon.ParseError, ValueError),
            (hunanecon.NotFoundError, LookupError),
            (hunanecon.FileError, OSError),
            (hunanecon.OutOfMemoryError, MemoryError),
        ):
            self.assertTrue(issubclass(kind, own))

    def test_they_can_be_pickled(self):
        with self.assertRaises(hunanecon.FormatError) as caught:
            hunanecon.Profile.loads('{"format": 3}', "x.json")
        again = pickle.loads(pickle.dumps(caught.exception))
        self.assertIs(type(again), hunanecon.FormatError)
        self.assertEqual(vars(again), vars(caught.exception))
        self.assertEqual(str(again), str(caught.exception))


class Places(unittest.TestCase):
    """Every profile that is not one: status, line, column, path and message as in C."""

    def test_golden_failures(self):
        count = 0
        for file, status, place, path, message in support.rows(
            support.CASES / "profiles" / "invalid.tsv"
        ):
            with self.subTest(file):
                with self.assertRaises(hunanecon.Error) as caught:
                    hunanecon.Profile.read(INVALID / file)
                error = caught.exception
                self.assertEqual(lib.hne_status_text(error.status).decode(), status)
                told = f"{error.line}:{error.column}" if error.line is not None else ""
                self.assertEqual(told, place)
                self.assertEqual(error.path, path)
                self.assertEqual(error.message, message)
                self.assertEqual(error.source, str(INVALID / file))
                self.assertIs(type(error), errors.BY_STATUS[error.status])
            count += 1
        self.assertGreater(count, 50)

    def test_a_text(self):
        with self.assertRaises(hunanecon.ParseError) as caught:
            hunanecon.Figure("36 dollars")
        self.assertEqual(caught.exception.offset, 3)
        self.assertEqual(caught.exception.text, "36 dollars")
        self.assertIsNone(caught.exception.line)

    def test_texts_that_c_would_cut(self):
        with self.assertRaisesRegex(ValueError, "NUL"):
            hunanecon.Figure("36\0 billion")
        with self.assertRaisesRegex(TypeError, "a text is asked for"):
            hunanecon.Period(2018)

    def test_threads_do_not_mix(self):
        wrong = []

        def run(text):
            for _ in range(300):
                try:
                    hunanecon.Period(text)
                except hunanecon.Error as error:
                    if error.text != text:
                        wrong.append((text, error.text))

        threads = [threading.Thread(target=run, args=(f"{n}x",)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
