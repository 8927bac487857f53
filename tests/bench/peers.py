# SPDX-License-Identifier: MIT
"""What numpy and pandas need for the work of bench_math, where they are installed.

Each line: name of the row, name of the peer, seconds (the median of five runs), between tabs.
"""
import statistics
import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit("numpy is not installed (Debian: python3-numpy)")
try:
    import pandas as pd
except ImportError:
    pd = None

SERIES, PERIODS, LAG, SHORT, CALLS, MANY, PRODUCTS = 10000, 1200, 12, 40, 200000, 1000000, 20000
FEW_CALLS = 20000


def median_of_runs(work, runs=5):
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def report(row, peer, seconds):
    print(row, peer, repr(seconds), sep="\t", flush=True)


def gini(values):
    ordered = np.sort(values)
    n = len(ordered)
    return (2 * np.arange(1, n + 1) - n - 1) @ ordered / (n * ordered.sum())


def theil(values):
    ratio = values / values.mean()
    return (ratio * np.log(ratio)).mean()


def chained_fisher(prices, quantities):
    both = np.einsum("ti,ti->t", prices, quantities)
    ahead = np.einsum("ti,ti->t", prices[1:], quantities[:-1])
    back = np.einsum("ti,ti->t", prices[:-1], quantities[1:])
    return np.cumprod(np.sqrt(ahead / both[:-1] * both[1:] / back))


def short_calls(values):
    for _ in range(FEW_CALLS):
        values[1:] / values[:-1] - 1


def main():
    random = np.random.default_rng(88172645463325252)
    x = 50 + 128 * random.random(SERIES * PERIODS)
    panel, result = x.reshape(SERIES, PERIODS), np.empty((SERIES, PERIODS - LAG))

    def growth_into_kept():
        np.subtract(panel[:, LAG:], panel[:, :-LAG], out=result)
        np.divide(result, panel[:, :-LAG], out=result)

    growth = "growth, panel, a row for each series"
    report(growth, "numpy, into a kept array", median_of_runs(growth_into_kept))
    report(growth, "numpy", median_of_runs(lambda: panel[:, LAG:] / panel[:, :-LAG] - 1))
    report("growth of 40 values, 200,000 calls", "numpy",
           median_of_runs(lambda: short_calls(x[:SHORT])) * CALLS / FEW_CALLS)
    report("Gini of 1,000,000", "numpy", median_of_runs(lambda: gini(x[:MANY])))
    report("Theil T of 1,000,000", "numpy", median_of_runs(lambda: theil(x[:MANY])))
    baskets = x[:200 * PRODUCTS].reshape(200, PRODUCTS), x[200 * PRODUCTS:400 * PRODUCTS].reshape(200, PRODUCTS)
    report("chained Fisher, 200 by 20,000", "numpy einsum, not compensated",
           median_of_runs(lambda: chained_fisher(*baskets)))
    if pd is None:
        return
    table = pd.DataFrame(panel)
    report(growth, "pandas pct_change", median_of_runs(lambda: table.pct_change(LAG, axis=1, fill_method=None)))
    report("ranks of 1,000,000 with ties", "pandas", median_of_runs(lambda: pd.Series(x[:MANY]).rank()))


if __name__ == "__main__":
    main()
