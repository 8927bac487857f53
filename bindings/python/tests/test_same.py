# SPDX-License-Identifier: MIT
"""The same through C, through the command and through Python."""

import os
import pathlib
import subprocess
import tempfile
import unittest

from tests import support

import hunanecon
from hunanecon import Interval, _library, benchmark, compare, contribution, effect, growth
from hunanecon import indexnum, measure, regression, series, structure, trade
from hunanecon.enums import Quotient, Scaling

FUNCTIONS = {
    "growth": growth.growth,
    "log_growth": growth.log_growth,
    "annualised_growth": growth.annualised_growth,
    "compound_annual_growth": growth.compound_annual_growth,
    "implied_base": growth.implied_base,
    "implied_level": growth.implied_level,
    "change": growth.change,
    "gap": compare.gap,
    "ratio": compare.ratio,
    "share": compare.share,
    "future_level": series.future_level,
    "catch_up_time": series.catch_up_time,
    "trade_openness": trade.openness,
    "grubel_lloyd": trade.grubel_lloyd,
    "student_probability": regression.student_probability,
    "growth_series": lambda x, lag: growth.growth_series(x, int(lag)),
    "annualised_growth_series": lambda x, lag, n: growth.annualised_growth_series(x, int(lag), n),
    "moving_sum": lambda x, window: series.moving_sum(x, int(window)),
    "year_to_date": lambda x, first, n: series.year_to_date(x, int(n), first=int(first)),
    "single_periods": lambda x, first, n, combined: series.single_periods(
        x, int(n), first=int(first), combined=int(combined)
    ),
    "chain": series.chain,
    "rebase": lambda x, first, periods, value: series.rebase(x, int(first), int(periods), value),
    "carry_over": series.carry_over,
    "share_of_total": compare.share_of_total,
    "rank": compare.rank,
    "theil_t": measure.theil_t,
    "gini": measure.gini,
    "quantile": measure.quantile,
    "denton": lambda annual, indicator: benchmark.denton(annual, indicator, 4),
    "fisher": lambda p, q: indexnum.index(
        [p[:3], p[3:]], [q[:3], q[3:]], "fisher", "chained", period_axis=0
    ),
    "before_after": lambda x, start: effect.before_after(x, int(start)),
    "quantile_interval": lambda x, p: measure.quantile(pairs(x), p),
    "scale_intervals": lambda x, which: measure.scale(pairs(x), Scaling(int(which))),
    "location_quotient_intervals": lambda x, form: structure.location_quotients(
        two_rows(x), Quotient(int(form))
    ),
    "dissimilarity_interval": lambda a, b: structure.dissimilarity(pairs(a), pairs(b)),
    "grubel_lloyd_of_all_interval": lambda a, b: trade.grubel_lloyd_of_all(pairs(a), pairs(b)),
    "chained_contribution_intervals": lambda value, volume: (
        contribution.chained_contribution_series(two_rows(value), two_rows(volume))
    ),
    "link_contributions_intervals": lambda x: contribution.link_contributions(two_rows(x)),
}


def pairs(ends):
    """Enclosures of their ends, one after the other."""
    return [Interval(*pair) for pair in zip(ends[0::2], ends[1::2])]


def two_rows(ends):
    row = len(ends) // 2
    return [pairs(ends[:row]), pairs(ends[row:])]


def parse(text):
    """Numbers, and series in brackets."""
    operands, inside = [], None
    for word in text.replace("[", " [ ").replace("]", " ] ").split():
        if word == "[":
            inside = []
        elif word == "]":
            operands.append(inside)
            inside = None
        else:
            value = float("nan") if word == "-" else float(word)
            (operands if inside is None else inside).append(value)
    return operands


def bits(result):
    if hasattr(result, "__iter__"):
        return [one for part in result for one in bits(part)]
    return ["nan" if result != result else float.hex(float(result))]


class ThroughC(unittest.TestCase):
    def run_c(self, path):
        cc = support.compiler()
        library = os.path.realpath(_library.handle._name)
        if not os.path.isabs(_library.handle._name):
            raise unittest.SkipTest("the library is the system's")
        with tempfile.TemporaryDirectory() as folder:
            program = os.path.join(folder, "same")
            source = support.HERE / "same.c"
            flags = ["-std=c11", f"-I{support.ROOT / 'include'}", library, "-lm"]
            run_path = f"-Wl,-rpath,{os.path.dirname(library)}"
            subprocess.run([*cc, "-o", program, str(source), *flags, run_path], check=True)
            done = subprocess.run(
                [program, str(path)], capture_output=True, encoding="utf-8", check=True
            )
        return [line.split(" ") for line in done.stdout.splitlines()]

    def test_every_case(self):
        path = support.HERE / "same.tsv"
        found = self.run_c(path)
        cases = list(support.rows(path))
        self.assertEqual(len(found), len(cases))
        self.assertGreater(len(cases), 30)
        for (name, arguments), (c_name, *wanted) in zip(cases, found):
            with self.subTest(f"{name} {arguments}"):
                self.assertEqual(name, c_name)
                wanted = ["nan" if w == "nan" else float.hex(float.fromhex(w)) for w in wanted]
                self.assertEqual(bits(FUNCTIONS[name](*parse(arguments))), wanted)
                if support.numpy:
                    arrays = [
                        support.numpy.array(x) if isinstance(x, list) else x
                        for x in parse(arguments)
                    ]
                    if name != "fisher":
                        self.assertEqual(bits(FUNCTIONS[name](*arrays)), wanted)


class Published(unittest.TestCase):
    """The golden cases of the library's own tests."""

    def test_printed_figures(self):
        count = 0
        for name, arguments, printed, unit, source in support.rows(
            support.CASES / "math" / "published.tsv"
        ):
            with self.subTest(source):
                scale = 100 if unit in ("percent", "points") else 1
                found = scale * FUNCTIONS[name](*parse(arguments))
                decimals = len(printed.partition(".")[2])
                self.assertLessEqual(
                    abs(found - float(printed)), 0.5 * 10**-decimals * (1 + 1e-9)
                )
            count += 1
        self.assertGreater(count, 10)

    def test_nearest_doubles(self):
        count = 0
        for name, arguments, wanted in support.rows(support.CASES / "math" / "regression.tsv"):
            if name not in FUNCTIONS:
                continue
            with self.subTest(f"{name} {arguments}"):
                found, wanted = FUNCTIONS[name](*parse(arguments)), float(wanted)
                if wanted != wanted or found != found:
                    self.assertEqual(wanted != wanted, found != found)
                else:
                    self.assertAlmostEqual(found, wanted, delta=abs(wanted) * 5e-16)
            count += 1
        self.assertGreater(count, 10)


@support.unless_sanitized
class ThroughTheCommand(unittest.TestCase):
    """Text and status of `hunanecon audit` and of `python3 -m hunanecon audit`."""

    FILES = sorted((support.CASES / "profiles" / "valid").glob("*.json")) + sorted(
        (support.ROOT / "tests" / "tools" / "cases").glob("*.json")
    )

    def both(self, *arguments, **variables):
        variables = {"COLUMNS": None, "LC_ALL": "C.UTF-8", "NO_COLOR": "1", **variables}
        python = support.python("-m", "hunanecon", "audit", *map(str, arguments), **variables)
        environment = {**os.environ, **{k: v for k, v in variables.items() if v is not None}}
        environment.pop("COLUMNS" if variables["COLUMNS"] is None else "", None)
        environment.pop("LD_PRELOAD", None)
        command = subprocess.run(
            [support.command(), "audit", *map(str, arguments)],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            env=environment,
            check=False,
        )
        return python, command

    def same(self, *arguments, **variables):
        python, command = self.both(*arguments, **variables)
        self.assertEqual(python.stdout, command.stdout)
        self.assertEqual(python.stderr, command.stderr)
        self.assertEqual(python.returncode, command.returncode)
        return command

    def test_the_built_in_profile(self):
        for options in ((), ("--all",), ("--unchecked",), ("--quiet",), ("--strict",), ("-qs",)):
            with self.subTest(options):
                command = self.same(*options)
                self.assertEqual(command.returncode, 1)

    def test_files(self):
        self.assertGreater(len(self.FILES), 10)
        for path in self.FILES:
            with self.subTest(path.name):
                self.same("--all", path)

    def test_files_that_are_no_profiles(self):
        invalid = sorted((support.CASES / "profiles" / "invalid").glob("*.json"))
        for path in invalid[:: 1 if os.environ.get("HNE_TEST_EFFORT") == "large" else 9]:
            with self.subTest(path.name):
                self.assertEqual(self.same(path).returncode, 2)
        self.same("/nowhere/profile.json")

    def test_several(self):
        self.same(self.FILES[0], "/nowhere/profile.json", *self.FILES[1:3])

    def test_widths(self):
        for columns in ("40", "63", "120", "7"):
            with self.subTest(columns):
                self.same(COLUMNS=columns)

    def test_wide_characters(self):
        profile = hunanecon.Profile("湖南省对外开放，2018年1月至10月的进出口（约2370亿元）与去年同期", "湖南")
        for code, name in (("a", "进出口总额，其中出口与进口"), ("b", "出口")):
            one = profile.add_indicator(
                code, name, area="湖南省长沙市岳麓区", unit="CNY", nature="flow", non_negative=True
            )
            one.state("2017", "36亿 CNY")
            one.state("2017-01/2017-10", "360亿 CNY")
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "wide.json")
            profile.write(path)
            for columns in ("40", "80"):
                self.same("--all", path, COLUMNS=columns)

    def test_what_the_objects_say(self):
        """The same findings as objects, as text of the command."""
        command = self.both("--all")[1]
        audit = hunanecon.Profile.builtin().audit()
        text = " ".join(command.stdout.split())
        for finding in audit:
            for line in [
                finding.title,
                *(s.text for s in finding.steps),
                *map(str, finding.repairs),
            ]:
                self.assertIn(" ".join(line.split()), text)
        for line in [*map(str, audit.implied), *map(str, audit.unchecked)]:
            self.assertIn(" ".join(line.split()), text)


if __name__ == "__main__":
    unittest.main()
