# SPDX-License-Identifier: MIT
"""Growth: from levels to rates and back.

Four results are never mixed: a ratio (1.373), a growth as a fraction (0.373), a growth in percent
(37.3) and a gap in percentage points (14). Everything here takes and gives fractions.

Functions of a level and a base take two numbers, or enclosures and figures, and give an Interval
then. Those that end in ``_series`` take a series, oldest first, or a panel of them. In a
two-dimensional array time runs along the last axis, in a DataFrame down the rows, unless
``period_axis`` says otherwise. NaN (or None in a list) is missing; what is undefined is NaN, never
0: growth from a base that is not positive is.
"""

from typing import Any, Optional

from ._families import Family, along, beside, of_numbers
from ._library import lib
from ._operands import count

__all__ = [
    "change",
    "growth",
    "log_growth",
    "annualised_growth",
    "compound_annual_growth",
    "implied_base",
    "implied_level",
    "fraction_to_percent",
    "percent_to_fraction",
    "change_series",
    "growth_series",
    "log_growth_series",
    "annualised_growth_series",
]

_change = Family("change")
_growth = Family("growth")
_log_growth = Family("log_growth")
_annualised = Family("annualised_growth")
_compound = Family("compound_annual_growth")
_implied_base = Family("implied_base")
_implied_level = Family("implied_level")


# --- of a level and a base -----------------------------------------------------------------------


def change(level: Any, base: Any) -> Any:
    """Change from a base to a level, level - base, in the unit of both."""
    return of_numbers(_change, (level, base))


def growth(level: Any, base: Any) -> Any:
    """Growth from a base to a level, (level - base) / base, as a fraction.

    NaN if the base is not positive.

    >>> growth(110.0, 100.0)
    0.1
    """
    return of_numbers(_growth, (level, base))


def log_growth(level: Any, base: Any) -> Any:
    """Log growth, ln(level / base): continuously compounded, as a fraction."""
    return of_numbers(_log_growth, (level, base))


def annualised_growth(level: Any, base: Any, lag: float, periods_per_year: float) -> Any:
    """Growth over ``lag`` periods as the rate per year that compounds to it, as a fraction:
    (level / base)^(periods_per_year / lag) - 1."""
    return of_numbers(_annualised, (level, base), (lag, periods_per_year))


def compound_annual_growth(level: Any, base: Any, years: float, *, out: Any = None) -> Any:
    """Compound annual growth rate over some years, (level / base)^(1 / years) - 1, a fraction.

    Also of arrays, each level over the base beside it.
    """
    return beside(_compound, level, base, (years,), out)


def implied_base(level: Any, growth: Any, *, out: Any = None) -> Any:
    """The base from which a growth leads to a level, level / (1 + growth); also of arrays.

    It is the published base only if both speak of the same thing: a growth at constant prices and
    a level at current prices do not.
    """
    return beside(_implied_base, level, growth, (), out)


def implied_level(base: Any, growth: Any, *, out: Any = None) -> Any:
    """The level to which a growth leads from a base, base (1 + growth); also of arrays."""
    return beside(_implied_level, base, growth, (), out)


def fraction_to_percent(fraction: float) -> float:
    """A fraction in percent, or a gap in percentage points: 0.373 becomes 37.3."""
    return lib.hne_fraction_to_percent(fraction)


def percent_to_fraction(percent: float) -> float:
    """Percent, or percentage points, as a fraction: 37.3 becomes 0.373."""
    return lib.hne_percent_to_fraction(percent)


# --- along a series, or each series of a panel ---------------------------------------------------


def change_series(
    x: Any, lag: int = 1, *, out: Any = None, period_axis: Optional[int] = None
) -> Any:
    """Change of every level against the one ``lag`` periods before; NaN in the first of them."""
    if lag.__class__ is not int or lag < 1:
        lag = count(lag, "lag", 1)
    return along(_change, x, (lag,), out, period_axis)


def growth_series(
    x: Any, lag: int = 1, *, out: Any = None, period_axis: Optional[int] = None
) -> Any:
    """Growth of every level against the one ``lag`` periods before, as fractions.

    Lag 1 is period on period; 12 in months and 4 in quarters is year on year. The first ``lag``
    results are NaN. Gaps are neither filled nor skipped.
    """
    if lag.__class__ is not int or lag < 1:
        lag = count(lag, "lag", 1)
    return along(_growth, x, (lag,), out, period_axis)


def log_growth_series(
    x: Any, lag: int = 1, *, out: Any = None, period_axis: Optional[int] = None
) -> Any:
    """Log growth of every level against the one ``lag`` periods before, as fractions."""
    if lag.__class__ is not int or lag < 1:
        lag = count(lag, "lag", 1)
    return along(_log_growth, x, (lag,), out, period_axis)


def annualised_growth_series(
    x: Any,
    lag: int = 1,
    periods_per_year: float = 12,
    *,
    out: Any = None,
    period_axis: Optional[int] = None,
) -> Any:
    """Growth of every level against the one ``lag`` before, as a rate per year, as fractions.

    ``periods_per_year`` is 12 for months, 4 for quarters.
    """
    return along(_annualised, x, (count(lag, "lag", 1), periods_per_year), out, period_axis)
