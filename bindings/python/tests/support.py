# SPDX-License-Identifier: MIT
"""What the tests have in common: where things are, and what may be missing."""

import os
import pathlib
import shutil
import subprocess
import sys
import unittest
from typing import Iterator, List

HERE = pathlib.Path(__file__).resolve().parent
BINDING = HERE.parent
ROOT = BINDING.parents[1]
CASES = ROOT / "tests" / "cases"

sys.path.insert(0, str(BINDING))

try:
    import numpy
except ImportError:
    numpy = None
try:
    import pandas
except ImportError:
    pandas = None

needs_numpy = unittest.skipUnless(numpy, "numpy is not installed")
needs_pandas = unittest.skipUnless(pandas, "pandas is not installed")

#: Tests that a sanitizer makes too slow, or whose figures it changes.
SANITIZED = "asan" in os.environ.get("LD_PRELOAD", "")
unless_sanitized = unittest.skipIf(SANITIZED, "not under a sanitizer")


def rows(path: pathlib.Path) -> Iterator[List[str]]:
    """Rows of a file of golden cases: fields between tabs, remarks after #."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def command() -> str:
    """The command hunanecon of the build that is tested; the test is skipped without it."""
    told = os.environ.get("HUNANECON_COMMAND")
    found = told or str(ROOT / "build" / "tools" / "hunanecon")
    if not os.access(found, os.X_OK):
        raise unittest.SkipTest(f"there is no command {found}")
    return found


def compiler() -> List[str]:
    """A C compiler; the test is skipped without one."""
    words = os.environ.get("CC", "cc").split()
    if not shutil.which(words[0]):
        raise unittest.SkipTest("there is no C compiler")
    return words


def python(*arguments: str, **variables: str) -> "subprocess.CompletedProcess":
    """Runs another Python with the package in its path."""
    environment = {**os.environ, "PYTHONPATH": str(BINDING), "PYTHONIOENCODING": "utf-8"}
    for name, value in variables.items():
        if value is None:
            environment.pop(name, None)
        else:
            environment[name] = value
    return subprocess.run(
        [sys.executable, *arguments],
        cwd="/",  # where no package lies
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        check=False,
    )


class Close(unittest.TestCase):
    """Comparison of lists of numbers, NaN included."""

    def same(self, found, wanted, places=None) -> None:
        found, wanted = list(found), list(wanted)
        self.assertEqual(len(found), len(wanted), (found, wanted))
        for index, (one, two) in enumerate(zip(found, wanted)):
            if hasattr(two, "__len__"):
                self.same(one, two, places)
            elif two is None or two != two:
                self.assertNotEqual(one, one, f"element {index}: {one} is not missing")
            elif places is None:
                self.assertEqual(one, two, f"element {index}")
            else:
                self.assertAlmostEqual(one, two, places, f"element {index}")
