# SPDX-License-Identifier: MIT
"""The tutorial runs and prints what it is expected to; so do the examples in the documentation."""

import doctest
import importlib
import os
import pkgutil
import unittest

from tests import support

import hunanecon
from hunanecon import Profile

EXPECTED = support.BINDING / "tutorial.expected"


class Tutorial(unittest.TestCase):
    maxDiff = None

    def test_what_it_prints(self):
        done = support.python(str(support.BINDING / "tutorial.py"))
        self.assertEqual(done.stderr, "")
        if os.environ.get("UPDATE"):
            EXPECTED.write_text(done.stdout, encoding="utf-8")
        self.assertEqual(done.stdout, EXPECTED.read_text(encoding="utf-8"))


class Examples(unittest.TestCase):
    """Those in docstrings."""

    def test_docstrings(self):
        count = 0
        trade = Profile("x").add_indicator("trade", unit="CNY")
        for module in pkgutil.iter_modules(hunanecon.__path__):
            if module.name == "__main__":
                continue
            found = importlib.import_module(f"hunanecon.{module.name}")
            names = {**vars(hunanecon), **vars(found), "Profile": Profile, "trade": trade}
            for test in doctest.DocTestFinder(exclude_empty=True).find(found, globs=names):
                if "release.json" in test.docstring:
                    continue
                runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
                told = []
                result = runner.run(test, out=told.append)
                self.assertEqual(result.failed, 0, "".join(told))
                count += result.attempted
        self.assertGreater(count, 8)


if __name__ == "__main__":
    unittest.main()
