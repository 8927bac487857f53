# SPDX-License-Identifier: MIT
"""One set of tables through C, through the command and through Python: equal to the last bit."""

import csv as text_csv
import os
import subprocess
import tempfile
import unittest

from tests import support

import hunanecon
from hunanecon import _library, compare, csv, growth, measure

#: Columns of each result that are texts; all others are numbers.
TEXTS = {"indicator", "area", "dimension", "unit", "period"}

MEASURES = (
    measure.mean,
    lambda x: measure.variation(x, sample=True),
    measure.gini,
    measure.theil_t,
    measure.theil_l,
    measure.hoover,
    measure.herfindahl,
)


def cases():
    """What, path, argument: the tables of each pattern."""
    for what, pattern, argument in support.rows(support.HERE / "same-tables.tsv"):
        for path in sorted(support.ROOT.glob(pattern)):
            yield what, path, argument


def number(value):
    """A number as the command and the program in C print it: nothing where there is none."""
    finite = value is not None and value == value and abs(value) != float("inf")
    return float.hex(float(value)) if finite else ""


# --- through Python ------------------------------------------------------------------------


class Table:
    """The observations of a table, with what is stated twice as it was stated last."""

    def __init__(self, path):
        with csv.Reader(path) as reader:
            given = reader.figures()
            self.series = reader.series
        self.figures = {(place, period): figure for place, period, figure, _ in given}
        self.in_order = sorted(
            self.figures, key=lambda at: (at[0], at[1].last_month, -at[1].first_month)
        )
        self.by_area = any(self.series[place].area for place, *_ in given)

    def value(self, at):
        """In its unit, multiplied out, as :func:`hunanecon.csv.read_values` gives it."""
        figure = self.figures[at]
        return hunanecon.Figure.made(figure.digits, figure.decimals, figure.multiplier).value

    def open(self, at):
        return self.figures[at].enclosure("strict")

    def names(self, at):
        one = self.series[at[0]]
        return [one.indicator, one.area, one.dimension, one.unit.code, str(at[1])]

    def kind(self, place):
        """What series have in common that are compared with each other."""
        one = self.series[place]
        told = one._replace(area="", name="", nature="", base_period="")
        return told if self.by_area else told._replace(indicator="")

    def beside(self, at):
        kind = self.kind(at[0])
        return [b for b in self.in_order if b[1] == at[1] and self.kind(b[0]) == kind]

    def groups(self, period):
        """Observations in the period, group by group."""
        of_it = [at for at in self.in_order if at[1] == hunanecon.Period(period)]
        first = {at: self.beside(at)[0][0] for at in of_it}
        return sorted(of_it, key=lambda at: (first[at], at[0]))


def growth_of(path, lag):
    table = Table(path)
    for at in table.in_order:
        base = at[0], at[1].shift(-int(lag))
        if table.series[at[0]].aspect:
            continue
        grown, between = [None, None], (None, None)
        if base in table.figures:
            ratio = growth.growth(table.value(at), table.value(base))
            grown = [table.value(base), growth.fraction_to_percent(ratio)]
            between = growth.growth(table.open(at), table.open(base)) * 100
        yield table.names(at) + list(map(number, [table.value(at), *grown, *between]))


def comparison_of(path, period):
    table = Table(path)
    for at in table.groups(period):
        beside = table.beside(at)
        x, place = list(map(table.value, beside)), beside.index(at)
        is_level = not table.series[at[0]].aspect
        share = growth.fraction_to_percent(list(compare.share_of_total(x))[place])
        ranks = compare.rank_of(list(map(table.open, beside)), place)
        mean = measure.mean(x)
        found = [x[place], share if is_level else None, list(compare.rank(x))[place], *ranks]
        found += [compare.ratio(x[place], mean), None] if is_level else [None, x[place] - mean]
        yield table.names(at) + list(map(number, found))


def measures_of(path, period):
    table = Table(path)
    for at in table.groups(period):
        beside = table.beside(at)
        if beside[0] != at:
            continue
        indicator, _, *names = table.names(at)
        x = list(map(table.value, beside))
        found = [number(len(x)), *(number(each(x)) for each in MEASURES)]
        yield [indicator if table.by_area else "", *names, *found]


def audit_of(path, _):
    for finding in hunanecon.audit(path):
        yield [finding.severity.name.lower(), finding.title]


PYTHON = {
    "growth": growth_of,
    "compare": comparison_of,
    "measures": measures_of,
    "audit": audit_of,
}


@support.unless_sanitized
class ThroughAllThree(unittest.TestCase):
    COMMAND = {
        "growth": lambda lag: ["growth", "--to=csv", f"--lag={lag}"],
        "compare": lambda period: ["compare", "--to=csv", f"--period={period}"],
        "measures": lambda period: ["compare", "--measures", "--to=csv", f"--period={period}"],
        "audit": lambda _: ["audit", "--quiet"],
    }

    def compile(self, folder):
        cc, library = support.compiler(), os.path.realpath(_library.handle._name)
        if not os.path.isabs(_library.handle._name):
            raise unittest.SkipTest("the library is the system's")
        program = os.path.join(folder, "same_tables")
        source = support.HERE / "same_tables.c"
        flags = ["-std=c11", f"-I{support.ROOT / 'include'}", library, "-lm"]
        run_path = f"-Wl,-rpath,{os.path.dirname(library)}"
        subprocess.run([*cc, "-o", program, str(source), *flags, run_path], check=True)
        return program

    def text_of(self, *command):
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", env=environment, check=False
        )
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return done.stdout

    def through_c(self, program, what, path, argument):
        lines = self.text_of(program, what, str(path), argument).splitlines()
        return [
            [
                number(float.fromhex(cell)) if cell.lstrip("-").startswith("0x") else cell
                for cell in line.split("\t")
            ]
            for line in lines
        ]

    def through_the_command(self, what, path, argument):
        printed = self.text_of(support.command(), *self.COMMAND[what](argument), str(path))
        if what == "audit":  # FILE: SEVERITY: TITLE
            lines = printed.replace(f"{path}: ", "").splitlines()
            return [line.split(": ", 1) for line in lines]
        return [
            [
                cell if name in TEXTS or not cell else number(float(cell))
                for name, cell in row.items()
            ]
            for row in text_csv.DictReader(printed.splitlines())
        ]

    def test_every_case(self):
        count = 0
        with tempfile.TemporaryDirectory() as folder:
            program = self.compile(folder)
            for what, path, argument in cases():
                with self.subTest(f"{what} {path.name} {argument}"):
                    found = list(PYTHON[what](path, argument))
                    command = self.through_the_command(what, path, argument)
                    from_c = self.through_c(program, what, path, argument)
                    self.assertEqual(found, command)
                    self.assertEqual(sorted(found), sorted(from_c))
                    count += len(found)
        self.assertGreater(count, 100)


if __name__ == "__main__":
    unittest.main()
