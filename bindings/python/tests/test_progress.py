# SPDX-License-Identifier: MIT
"""What long work shows: a line on a terminal, taken away later, and nothing elsewhere."""

import os
import subprocess
import time
import unittest

from tests import support

try:
    import pty
except ImportError:
    pty = None

HEADER = b"indicator,period,value\n"
ROWS = b"trade,2017,36.1\ntrade,2018,37.3\n" * 30000  # several steps of a quarter of a MiB


@support.unless_sanitized
class OfTheCommand(unittest.TestCase):
    def run_slowly(self, errors):
        """Hands over a table in two parts, with longer than the command's patience between them."""
        words = [support.command(), "growth", "--to=csv", "-"]
        with subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=errors
        ) as running:
            running.stdin.write(HEADER + ROWS)
            running.stdin.flush()
            time.sleep(0.7)
            running.stdin.write(ROWS)
            running.stdin.close()
            told = b"" if running.stderr is None else running.stderr.read()
        self.assertEqual(running.returncode, 0)
        return told

    @unittest.skipUnless(pty, "there are no terminals to be had")
    def test_on_a_terminal(self):
        try:
            ours, terminal = pty.openpty()
        except OSError as error:  # a system may give none, such as a root to build packages in
            self.skipTest(str(error))
        try:
            self.run_slowly(terminal)
            told = os.read(ours, 65536)
        finally:
            os.close(ours)
            os.close(terminal)
        self.assertRegex(told, rb"^\rreading, \d+ MB so far")
        self.assertTrue(told.endswith(b"\r\x1b[K"), told)

    def test_elsewhere(self):
        self.assertEqual(self.run_slowly(subprocess.PIPE), b"")


if __name__ == "__main__":
    unittest.main()
