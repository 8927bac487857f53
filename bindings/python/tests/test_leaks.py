# SPDX-License-Identifier: MIT
"""No memory is lost: of the library, counted by an allocator; of all, by what the process holds."""

import gc
import unittest
from array import array

from tests import support

import hunanecon
from hunanecon import growth
from tests.test_objects import sample


def resident() -> int:
    """Kilobytes that the process holds."""
    with open("/proc/self/status", encoding="ascii") as stream:
        for line in stream:
            if line.startswith("VmRSS"):
                return int(line.split()[1])
    raise unittest.SkipTest("the system does not say")


class OfTheLibrary(unittest.TestCase):
    def test_rounds_hold_the_same(self):
        """What is held after a round is the error that the thread keeps."""
        done = support.python(str(support.HERE / "leaks.py"), PYTHONPATH=str(support.BINDING))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        rounds = done.stdout.split("\n")[:-1]
        self.assertEqual(len(rounds), 6)
        blocks = [int(line.split()[0]) for line in rounds]
        self.assertEqual(len(set(blocks[1:])), 1, rounds)
        self.assertLess(blocks[-1], 8, rounds)


class OfAll(unittest.TestCase):
    def grows(self, use, rounds=5, times=200):
        for _ in range(times):
            use()
        gc.collect()
        before = resident()
        for _ in range(rounds * times):
            use()
        gc.collect()
        return resident() - before

    @support.unless_sanitized
    def test_objects(self):
        def use():
            profile = sample()
            str(profile.audit())

        self.assertLess(self.grows(use, times=60), 1500)

    @support.unless_sanitized
    def test_arrays(self):
        memory = array("d", range(1, 20001))

        def use():
            growth.growth_series(memory)
            growth.growth_series(memory, out=memory)
            growth.growth_series(memoryview(memory)[::2])
            try:
                growth.growth_series(memory, out=memoryview(memory)[1:])
            except ValueError:
                pass

        self.assertLess(self.grows(use), 1500)

    @support.unless_sanitized
    @support.needs_numpy
    def test_numpy(self):
        x = support.numpy.arange(1.0, 20001)
        short = x[:40]

        def use():
            growth.growth_series(x)
            growth.growth_series(x[::2])
            growth.growth_series(x.astype("f4"))
            growth.growth_series(x.reshape(100, 200))
            for _ in range(20):
                growth.growth_series(short)

        self.assertLess(self.grows(use), 1500)

    @support.unless_sanitized
    def test_failures(self):
        def use():
            for wrong in ("x", "2018-13", "9" * 300):
                try:
                    hunanecon.Period(wrong)
                except hunanecon.Error:
                    pass

        self.assertLess(self.grows(use, times=2000), 1500)


if __name__ == "__main__":
    unittest.main()
