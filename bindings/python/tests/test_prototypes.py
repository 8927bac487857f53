# SPDX-License-Identifier: MIT
"""The prototypes of the package are those of the public headers: read by their words, and held
against them by a C compiler."""

import ctypes
import importlib.util
import pathlib
import re
import subprocess
import tempfile
import unittest

from tests import support

import headers
from hunanecon import _library, _prototypes, enums
from hunanecon._library import lib, types

INCLUDE = support.ROOT / "include" / "hunanecon"


def generator():
    path = support.BINDING / "update-prototypes.py"
    spec = importlib.util.spec_from_file_location("update_prototypes", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Words(unittest.TestCase):
    """Both directions: what the headers have the package has, and the other way round."""

    @classmethod
    def setUpClass(cls):
        cls.read = headers.read(INCLUDE)

    def test_every_function(self):
        wanted = {name: each.signature for name, each in self.read.functions.items()}
        self.assertEqual(_prototypes.FUNCTIONS, wanted)
        self.assertEqual(set(vars(lib)), set(wanted))

    def test_no_function_is_passed_over(self):
        """Counted without the reader of headers."""
        texts = [path.read_text(encoding="utf-8") for path in INCLUDE.glob("*.h")]
        bare = re.sub(r"/\*.*?\*/|^#.*?$", "", "\n".join(texts), flags=re.S | re.M)
        self.assertEqual(len(re.findall(r"\bHNE_API\b", bare)), len(_prototypes.FUNCTIONS))
        names = set(re.findall(r"\b(hne_\w+)\s*\(", bare))
        self.assertEqual(names - set(self.read.callbacks), set(_prototypes.FUNCTIONS))

    def test_every_structure(self):
        wanted = {n: "; ".join(f"{k} {m}" for k, m in ms) for n, ms in self.read.structures.items()}
        self.assertEqual(_prototypes.STRUCTURES, wanted)
        self.assertEqual(sorted(_prototypes.OPAQUE), sorted(self.read.opaque))
        self.assertEqual(_prototypes.CALLBACKS, self.read.callbacks)
        self.assertEqual(_prototypes.VERSION, self.read.version)

    def test_every_enumeration(self):
        self.assertEqual(set(enums.BY_NAME), set(self.read.enumerations))
        for name, read in self.read.enumerations.items():
            values = [v for w, v in read.members.items() if not w.endswith("_FORCE_INT32")]
            with self.subTest(name):
                self.assertEqual([member.value for member in enums.BY_NAME[name]], values)
                for member, word in zip(enums.BY_NAME[name], read.members):
                    self.assertTrue(word.endswith(member.name), (word, member))

    def test_files_are_as_the_generator_writes_them(self):
        made = generator()
        package = support.BINDING / "hunanecon"
        for name, text in (
            ("_prototypes.py", made.prototypes(self.read)),
            ("enums.py", made.enumerations(self.read)),
        ):
            kept = (package / name).read_text(encoding="utf-8")
            self.assertEqual(kept, text, f"{name}: run make update-python")

    def test_what_the_headers_may_not_have(self):
        """The reader refuses what it does not understand rather than pass it over."""
        for text in (
            "HNE_API int hne_x(int a;",
            "int hne_x(void);",
            "typedef union hne_u { int a; } hne_u;",
            "typedef enum hne_e { HNE_A = 1 << 2 } hne_e;",
        ):
            with tempfile.TemporaryDirectory() as folder, self.subTest(text):
                version = "".join(
                    f"#define HNE_VERSION_{part} 0\n" for part in ("MAJOR", "MINOR", "PATCH")
                )
                pathlib.Path(folder, "x.h").write_text(version + text)
                with self.assertRaises(ValueError):
                    headers.read(pathlib.Path(folder))


class Compiler(unittest.TestCase):
    """What ctypes takes sizes and places to be, a compiler confirms."""

    def check(self, lines):
        cc = support.compiler()
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "check.c")
            path.write_text("#include <hunanecon.h>\n#include <stddef.h>\n" + "\n".join(lines))
            flags = ["-std=c11", "-fsyntax-only", "-Werror", f"-I{support.ROOT / 'include'}"]
            done = subprocess.run(
                [*cc, *flags, str(path)], capture_output=True, encoding="utf-8", check=False
            )
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_layout_of_structures(self):
        lines = []
        for name in _prototypes.STRUCTURES:
            kind = getattr(types, name)
            lines.append(f'_Static_assert(sizeof({name}) == {ctypes.sizeof(kind)}, "{name}");')
            for member, _ in kind._fields_:
                place = getattr(kind, member)
                told = f"{name}.{member}"
                lines += [
                    f'_Static_assert(offsetof({name}, {member}) == {place.offset}, "{told}");',
                    f'_Static_assert(sizeof((({name} *)0)->{member}) == {place.size}, "{told}");',
                ]
        self.assertGreater(len(lines), 100)
        self.check(lines)

    def test_values_of_enumerations(self):
        lines = []
        for name, read in headers.read(INCLUDE).enumerations.items():
            lines.append(f'_Static_assert(sizeof({name}) == 4, "{name}");')
            words = [word for word in read.members if not word.endswith("_FORCE_INT32")]
            for word, member in zip(words, enums.BY_NAME[name]):
                lines.append(f'_Static_assert({word} == {member.value}, "{word}");')
        self.assertGreater(len(lines), 200)
        self.check(lines)

    def test_prototypes_of_functions(self):
        """Each function is assigned to a pointer of the type that the package takes it to be."""
        lines = []
        for name, text in _prototypes.FUNCTIONS.items():
            result, parameters = text[:-1].split(" (", 1)
            lines.append(f"{result} (*p_{name})({parameters or 'void'}) = {name};")
        self.assertEqual(len(lines), len(vars(lib)))
        self.check(lines)

    def test_types_of_ctypes(self):
        """The size of what ctypes passes is that of what C takes."""
        lines = []
        for name, text in _prototypes.FUNCTIONS.items():
            function = getattr(lib, name)
            for kind, c in zip(function.argtypes, _library.split(text[:-1].split(" (", 1)[1])):
                if "(*)" not in c:
                    lines.append(f'_Static_assert(sizeof({c}) == {ctypes.sizeof(kind)}, "{name}");')
        self.check(lines)


if __name__ == "__main__":
    unittest.main()
