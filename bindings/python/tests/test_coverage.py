# SPDX-License-Identifier: MIT
"""Nothing of the library is left out of the package by oversight."""

import inspect
import re
import unittest

from tests import support

import hunanecon
from hunanecon import _prototypes

MATH = (
    "benchmark compare contribution derive effect growth indexnum measure regression series "
    "shiftshare structure trade"
).split()

#: What Python has its own of, or no use for.
LEFT_OUT = {
    "hne_set_allocator": "memory is Python's business",
    "hne_profile_ref": "the Python object is the owner",
    "hne_release_profile": "the Python object holds it",
    "hne_period_equal": "members are compared",
    "hne_date_is_valid": "there is no other Date",
    "hne_audit_contradiction_count": "the findings are counted",
}

#: What a name of _families.py stands for.
SHAPES = ("", "_series", "_panel", "_interval", "_intervals", "_interval_panel")

#: How members are made of names in _objects.py.
MADE_OF = (
    (r'(?:text|date|number)_member\(\s*"(\w+?)_(\w+)"', ("hne_{0}_{1}", "hne_{0}_set_{1}")),
    (r'word_member\(\s*"(\w+?)_(\w+)"', ("hne_{0}_{1}", "hne_{0}_set_{1}")),
    (r'span_member\("(\w+)"', ("hne_{0}_span", "hne_{0}_set_span")),
    (r'_listing\("(\w+)"', ("hne_profile_{0}", "hne_profile_{0}_count", "hne_profile_find_{0}")),
    (
        r'Family\("(\w+)"',
        tuple("hne_{0}" + end for end in SHAPES),
    ),
)


def used():
    names = set()
    for path in (support.BINDING / "hunanecon").glob("*.py"):
        if path.name == "_prototypes.py":
            continue
        text = path.read_text(encoding="utf-8")
        names |= set(re.findall(r"\blib\.(hne_\w+)", text)) | set(
            re.findall(r"\blibrary\.(hne_\w+)", text)
        )
        for pattern, made in MADE_OF:
            for match in re.findall(pattern, text):
                parts = match if isinstance(match, tuple) else (match,)
                names |= {name.format(*parts) for name in made}
    return names


class Coverage(unittest.TestCase):
    def test_every_function_is_used(self):
        missing = set(_prototypes.FUNCTIONS) - used() - set(LEFT_OUT)
        self.assertEqual(sorted(missing), [])

    def test_what_is_left_out_is_there(self):
        self.assertLessEqual(set(LEFT_OUT), set(_prototypes.FUNCTIONS))

    def test_names_of_the_issue(self):
        for name in (
            "Indicator Platform Initiative Source Statement Breakdown Profile Period Date Figure "
            "Interval Unit growth compare indexnum effect audit read_release read_csv write_csv"
        ).split():
            self.assertTrue(hasattr(hunanecon, name), name)


class Documented(unittest.TestCase):
    """Whatever is public says what it does, and of which types."""

    def modules(self):
        for name in MATH:
            yield getattr(hunanecon, name)

    def test_functions(self):
        count = 0
        for module in self.modules():
            for name, each in vars(module).items():
                if name.startswith("_") or getattr(each, "__module__", "") != module.__name__:
                    continue
                if inspect.isfunction(each) or inspect.isclass(each):
                    with self.subTest(f"{module.__name__}.{name}"):
                        self.assertTrue(each.__doc__)
                if inspect.isfunction(each):
                    signature = inspect.signature(each)
                    for parameter in signature.parameters.values():
                        told = f"{module.__name__}.{name}: {parameter.name}"
                        hinted = parameter.annotation is not inspect.Parameter.empty
                        self.assertTrue(hinted or "axis" in parameter.name, told)
                    count += 1
        self.assertGreater(count, 90)

    def test_classes(self):
        for name, each in vars(hunanecon).items():
            if inspect.isclass(each) and each.__module__.startswith("hunanecon"):
                with self.subTest(name):
                    self.assertTrue(each.__doc__)

    def test_lines_fit(self):
        for path in sorted(support.BINDING.rglob("*.py")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                self.assertLessEqual(len(line), 100, f"{path.name}:{number}")


if __name__ == "__main__":
    unittest.main()
