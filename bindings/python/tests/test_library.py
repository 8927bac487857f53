# SPDX-License-Identifier: MIT
"""How the library is found, and what is said if it is not, or is another."""

import ctypes
import os
import shutil
import tempfile
import unittest

from tests import support

import hunanecon
from hunanecon import _library

SAY = "import hunanecon; print(hunanecon.__version__)"


class Finding(unittest.TestCase):
    def test_a_variable_names_it(self):
        done = support.python("-c", SAY, HUNANECON_LIBRARY=_library.handle._name)
        self.assertEqual((done.returncode, done.stdout), (0, f"{hunanecon.__version__}\n"))

    def test_a_wrong_variable_is_not_passed_over(self):
        done = support.python("-c", SAY, HUNANECON_LIBRARY="/nowhere/libhunanecon.so.0")
        self.assertEqual(done.returncode, 1)
        self.assertIn("as HUNANECON_LIBRARY says", done.stderr)
        self.assertIn("/nowhere/libhunanecon.so.0: there is no such file", done.stderr)
        self.assertNotIn(".libs", done.stderr)

    def test_what_was_tried_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(support.BINDING / "hunanecon", os.path.join(folder, "hunanecon"))
            done = support.python(
                "-c",
                SAY,
                HUNANECON_LIBRARY=None,
                PYTHONPATH=folder,
                LD_LIBRARY_PATH=folder,
            )
        if done.returncode == 0:
            self.skipTest("the library is installed on this system")
        self.assertIn("could not be loaded (HUNANECON_LIBRARY is not set)", done.stderr)
        self.assertIn("Install it, or set HUNANECON_LIBRARY", done.stderr)

    def test_beside_an_installed_package(self):
        with tempfile.TemporaryDirectory() as prefix:
            site = os.path.join(prefix, "lib", "python3", "site-packages")
            shutil.copytree(support.BINDING / "hunanecon", os.path.join(site, "hunanecon"))
            real = os.path.realpath(_library.handle._name)
            if not os.path.isabs(_library.handle._name):
                self.skipTest("the library is the system's")
            os.symlink(real, os.path.join(prefix, "lib", _library.SONAME))
            done = support.python("-c", SAY, HUNANECON_LIBRARY=None, PYTHONPATH=site)
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_a_checkout_takes_its_own_build(self):
        found = list(_library.candidates())
        if os.environ.get(_library.VARIABLE):
            self.assertEqual(found, [os.environ[_library.VARIABLE]])
        else:
            self.assertTrue(found[0].endswith(os.path.join("build", ".libs", _library.SONAME)))


class Version(unittest.TestCase):
    def test_one_number_everywhere(self):
        told = (support.ROOT / "version").read_text(encoding="ascii").strip()
        project = (support.BINDING / "pyproject.toml").read_text(encoding="ascii")
        self.assertIn(f'version = "{told}"', project)
        self.assertEqual(hunanecon.__version__, told)

    def test_others_are_refused(self):
        for found in ("0.0.9", "1.0.0", "9.1.0", "what"):
            with self.subTest(found), self.assertRaisesRegex(ImportError, f"libhunanecon {found}"):
                _library.check_version(found, "libhunanecon.so.0")
        for found in ("0.1.0", "0.1.7", "0.2.0", "0.1.0-rc1"):
            _library.check_version(found, "libhunanecon.so.0")

    def test_a_function_that_is_missing_is_named(self):
        with self.assertRaisesRegex(ImportError, "hne_version|has no hne_|undefined symbol"):
            try:
                _library.bind(ctypes.CDLL(None))
            except AttributeError as failure:
                raise ImportError(str(failure)) from None


if __name__ == "__main__":
    unittest.main()
