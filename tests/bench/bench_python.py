# SPDX-License-Identifier: MIT
"""Calls from Python on numpy arrays, each beside what a user would pick and beside the call of C, in
the same run. Both sides take turns, and processor time is counted, so that what else the machine
does meets both alike.

Prints time, the ratio to what it is held against, and the ratio to be reached.
"""

import ctypes
import statistics
import sys
import time

try:
    import numpy
except ImportError:
    print("python: not measured, numpy is not installed")
    sys.exit(0)
try:
    import pandas
except ImportError:
    pandas = None

from hunanecon import compare, growth, measure
from hunanecon._library import lib

LONG, SHORT, LAG = 12_000_000, 40, 12
TURNS = 7

generator = numpy.random.default_rng(1)
long = generator.random(LONG) + 50
out = numpy.empty(LONG)
panel, out_panel = long.reshape(10_000, 1_200), out.reshape(10_000, 1_200)
short = long[:SHORT].copy()
read = ctypes.c_double.from_buffer(long)
written = ctypes.c_double.from_buffer(out)


def c_series():
    lib.hne_growth_series(read, LONG, 1, LAG, written, 1)


def c_series_into_new_memory():
    fresh = numpy.empty(LONG)
    lib.hne_growth_series(read, LONG, 1, LAG, ctypes.c_double.from_buffer(fresh), 1)


def c_panel():
    lib.hne_growth_panel(read, 10_000, 1_200, 1_200, 1, LAG, written, 1_200, 1)


def c_gini():
    made = ctypes.c_double()
    lib.hne_measure_series(12, 0.0, read, 1_000_000, 1, None, 0, made)


def bare_call():
    lib.hne_version()


ROWS = [
    # name, what, name of the other, the other, calls in a turn, ratio to reach
    (
        "growth of 12,000,000 values, out=",
        lambda: growth.growth_series(long, LAG, out=out),
        "the call of C",
        c_series,
        1,
        1.05,
    ),
    (
        "growth of 12,000,000 values, a new array",
        lambda: growth.growth_series(long, LAG),
        "C, into a new array",
        c_series_into_new_memory,
        1,
        1.05,
    ),
    (
        "growth of 10,000 series by 1,200, out=",
        lambda: growth.growth_series(panel, LAG, out=out_panel),
        "the call of C",
        c_panel,
        1,
        1.05,
    ),
    (
        "Gini of 1,000,000 values",
        lambda: measure.gini(long[:1_000_000]),
        "the call of C",
        c_gini,
        1,
        1.05,
    ),
    (
        "growth of 40 values",
        lambda: growth.growth_series(short),
        "a[1:] / a[:-1] - 1",
        lambda: short[1:] / short[:-1] - 1,
        20_000,
        1.0,
    ),
    (
        "growth of 40 values at strides",
        lambda: growth.growth_series(long[: 3 * SHORT : 3]),
        "the same of numpy",
        lambda: (lambda a: a[1:] / a[:-1] - 1)(long[: 3 * SHORT : 3]),
        20_000,
        1.0,
    ),
    (
        "growth of 40 values",
        lambda: growth.growth_series(short),
        "a bare call",
        bare_call,
        20_000,
        None,
    ),
    ("ranks of 40 values", lambda: compare.rank(short), "a bare call", bare_call, 5_000, None),
]

if pandas:
    column, few = pandas.Series(long), pandas.Series(short)
    frame = pandas.DataFrame(panel.T)
    ROWS += [
        (
            "growth of 12,000,000 values, out=",
            lambda: growth.growth_series(long, LAG, out=out),
            "pandas, pct_change",
            lambda: column.pct_change(LAG),
            1,
            1 / 8,
        ),
        (
            "growth of 12,000,000 values, out=",
            lambda: growth.growth_series(long, LAG, out=out),
            "pandas, without its filling",
            lambda: column.pct_change(LAG, fill_method=None),
            1,
            None,
        ),
        (
            "growth of a Series of 12,000,000",
            lambda: growth.growth_series(column, LAG),
            "pandas, pct_change",
            lambda: column.pct_change(LAG),
            1,
            1 / 8,
        ),
        (
            "growth of a DataFrame of 12,000,000",
            lambda: growth.growth_series(frame, LAG),
            "pandas, pct_change",
            lambda: frame.pct_change(LAG),
            1,
            1 / 8,
        ),
        (
            "growth of a Series of 40",
            lambda: growth.growth_series(few),
            "pandas, pct_change",
            lambda: few.pct_change(),
            500,
            None,
        ),
    ]


def once(work, calls):
    start = time.process_time()
    for _ in range(calls):
        work()
    return (time.process_time() - start) / calls


def main() -> None:
    print(f"{'python':42} {'us each':>11} {'ratio':>9} {'to reach':>9}   of")
    for name, work, other_name, other, calls, wanted in ROWS:
        once(work, max(calls // 10, 1)), once(other, max(calls // 10, 1))  # warm up
        turns = [(once(work, calls), once(other, calls)) for _ in range(TURNS)]
        ratio = statistics.median(a / b for a, b in turns)
        each = statistics.median(a for a, _ in turns) * 1e6
        told = f"{wanted:9.3g}" if wanted is not None else f"{'':9}"
        print(f"{name:42} {each:11.2f} {ratio:9.3g} {told}   {other_name}", flush=True)


if __name__ == "__main__":
    main()
