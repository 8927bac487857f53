# SPDX-License-Identifier: MIT
"""Series: transforming, cumulating, averaging, chaining, rebasing, deflating and projecting.

Functions take a series, oldest first, or a panel of them, as :mod:`hunanecon.growth` says. Sums
carry twice the digits of a double, so that a moving total does not drift.
"""

from typing import Any, Optional, Union

from ._families import Family, along, along_enclosures, axis_of_periods, beside, check, of_numbers
from ._families import one_of, room, same_length, sides, steps, vector
from ._library import lib
from ._operands import count, operand, result
from .enums import Conversion, Transformation
from .interval import Interval, IntervalArray, enclosures

Axis = Optional[int]

_transform = Family("transform")
_moving_sum = Family("moving_sum", in_place=False)
_moving_mean = Family("moving_mean", in_place=False)
_running_sum = Family("running_sum")
_running_maximum = Family("running_maximum")
_drawdown = Family("drawdown")
_year_to_date = Family("year_to_date")
_single_periods = Family("single_periods", in_place=False)
_aggregate = Family("aggregate", in_place=False)
_chain = Family("chain")
_rebase = Family("rebase")
_deflate = Family("deflate")
_implicit_deflator = Family("implicit_deflator")


# --- the transformations of FRED -----------------------------------------------------------------


def transform(
    x: Any,
    transformation: Union[Transformation, str],
    periods_per_year: int = 12,
    *,
    out: Any = None,
    period_axis: Axis = None,
) -> Any:
    """One of FRED's transformations by its name there: "lin", "chg", "ch1", "pch", "pc1", "pca",
    "cch", "cca", "log". As FRED prints them, those of growth are in percent."""
    which = Transformation.of(transformation), count(periods_per_year, "periods_per_year", 1)
    return along(_transform, x, which, out, period_axis)


# --- totals and averages -------------------------------------------------------------------------


def moving_sum(x: Any, window: int, *, out: Any = None, period_axis: Axis = None) -> Any:
    """Moving total of the last ``window`` periods; NaN before there are as many."""
    return along(_moving_sum, x, (count(window, "window", 1),), out, period_axis)


def moving_mean(x: Any, window: int, *, out: Any = None, period_axis: Axis = None) -> Any:
    """Moving average of the last ``window`` periods; NaN before there are as many."""
    return along(_moving_mean, x, (count(window, "window", 1),), out, period_axis)


def running_sum(x: Any, *, out: Any = None, period_axis: Axis = None) -> Any:
    """Running total from the first period on; NaN from the first missing one on."""
    return along(_running_sum, x, (), out, period_axis)


def running_maximum(x: Any, *, out: Any = None, period_axis: Axis = None) -> Any:
    """Highest level so far; missing ones are passed over."""
    return along(_running_maximum, x, (), out, period_axis)


def drawdown(x: Any, *, out: Any = None, period_axis: Axis = None) -> Any:
    """Growth since the highest level so far, as a fraction, 0 or below."""
    return along(_drawdown, x, (), out, period_axis)


def year_to_date(
    x: Any,
    periods_per_year: int = 12,
    *,
    first: int = 0,
    out: Any = None,
    period_axis: Axis = None,
) -> Any:
    """Total from the first period of the year on, as cumulative figures are published.

    ``first`` is the place of the first element in its year, from 0.
    """
    which = count(first, "first"), count(periods_per_year, "periods_per_year", 1)
    return along(_year_to_date, x, which, out, period_axis)


def single_periods(
    cumulative: Any,
    periods_per_year: int = 12,
    *,
    first: int = 0,
    combined: int = 1,
    out: Any = None,
    period_axis: Axis = None,
) -> Any:
    """Single periods from year-to-date figures.

    China publishes January and February together: with ``combined=2`` January is NaN and
    February holds the total of both.
    """
    which = count(first, "first"), count(periods_per_year, "periods_per_year", 1)
    return along(
        _single_periods, cumulative, (*which, count(combined, "combined", 1)), out, period_axis
    )


def aggregate(
    x: Any, length: int, conversion: Union[Conversion, str] = "sum", *, period_axis: Axis = None
) -> Any:
    """Years from months or quarters, or any long periods of ``length`` short ones.

    ``conversion``: "sum" of a flow, "mean" of an index, "first" or "last" of a stock. What is left
    over at the end is not used. pandas' label of a long period is that of its last short one.
    """
    which = count(length, "length", 1), Conversion.of(conversion)
    given = enclosures(x)
    if given is not None:
        made = IntervalArray._room(len(given) // length)
        ends = made._pointer, 1
        check(
            lib.hne_aggregate_intervals(given._pointer, len(given), 1, *which, *ends), "aggregate"
        )
        given._wrap = list if given._wrap else None  # labels do not fit any more
        return given._give(made)
    source = operand(x)
    axis = axis_of_periods(source, period_axis) if len(source.shape) == 2 else 0
    shape = tuple(n // length if at == axis else n for at, n in enumerate(source.shape))
    labels = tuple(
        index[length - 1 :: length] if at == axis and index is not None else index
        for at, index in enumerate(source.labels)
    )
    target = result(source, shape, labels if source.labels[0] is not None else ())
    if len(shape) == 1:
        ends = target.pointer, target.strides[0]
        made = source.pointer, len(source), source.strides[0], *which, *ends
        check(lib.hne_aggregate_series(*made), "aggregate")
        return target.give()
    ends = target.pointer, *steps(target, axis)
    check(lib.hne_aggregate_panel(source.pointer, *sides(source, axis), *which, *ends), "aggregate")
    return target.give()


def carry_over(x: Any, *, period_axis: Axis = None) -> Any:
    """Statistical overhang of the periods of one year: growth of the next year's average if the
    last level were kept throughout, as a fraction."""
    return one_of(lib.hne_carry_over, "carry_over", x, (), period_axis)


def mean_growth(x: Any, *, period_axis: Axis = None) -> Any:
    """Arithmetic mean of the growth from each period to the next, as a fraction."""
    return one_of(lib.hne_mean_growth, "mean_growth", x, (), period_axis)


def geometric_mean_growth(x: Any, *, period_axis: Axis = None) -> Any:
    """The rate per period that leads from the first level to the last, as a fraction."""
    return one_of(lib.hne_geometric_mean_growth, "geometric_mean_growth", x, (), period_axis)


def growth_deviation(x: Any, *, period_axis: Axis = None) -> Any:
    """Standard deviation of the growth from each period to the next: volatility."""
    return one_of(lib.hne_growth_deviation, "growth_deviation", x, (), period_axis)


# --- chaining, rebasing, splicing, deflating -----------------------------------------------------


def chain(growth: Any, start: Any = 100.0, *, out: Any = None, period_axis: Axis = None) -> Any:
    """Levels from growth: the first is ``start``, the first growth is not used."""
    given = enclosures(growth)
    if given is not None:
        return along_enclosures(_chain, given, (Interval.of(start)._c,))
    return along(_chain, growth, (float(start),), out, period_axis)


def rebase(
    x: Any,
    first: int,
    periods: int = 1,
    value: float = 100.0,
    *,
    out: Any = None,
    period_axis: Axis = None,
) -> Any:
    """A series on another base: the average of ``periods`` periods from place ``first`` on becomes
    ``value``."""
    base = count(first, "first"), count(periods, "periods", 1), float(value)
    return along(_rebase, x, base, out, period_axis)


def splice(kept: Any, other: Any, link: int, *, out: Any = None) -> Any:
    """Two series made one: where ``kept`` is missing, ``other`` scaled to it by the ratio at place
    ``link``, which both have."""
    first, second = operand(kept, "kept", (1,)), operand(other, "other", (1,))
    same_length((first, second), ("kept", "other"))
    target = room(first, first.shape, (first, second), out, False)
    ends = len(first), count(link, "link"), target.pointer, target.strides[0]
    pair = first.pointer, first.strides[0], second.pointer, second.strides[0]
    check(lib.hne_splice_series(*pair, *ends), "splice")
    return target.give()


def deflate(nominal: Any, deflator: Any, base_value: float = 100.0, *, out: Any = None) -> Any:
    """At constant prices: nominal / deflator x ``base_value``, the deflator's at the base."""
    return beside(_deflate, nominal, deflator, (float(base_value),), out)


def implicit_deflator(nominal: Any, real: Any, value: float = 100.0, *, out: Any = None) -> Any:
    """Implicit deflator: nominal / real x ``value``, that of the deflator where both are equal."""
    return beside(_implicit_deflator, nominal, real, (float(value),), out)


def least_squares_growth(x: Any, *, period_axis: Axis = None) -> Any:
    """Growth per period of the trend through all levels; NaN where none can be fitted.

    For one series with the trend's errors see :func:`hunanecon.regression.growth_trend`.
    """
    source = operand(x)
    axis = axis_of_periods(source, period_axis) if len(source.shape) == 2 else 0
    if len(source.shape) == 1:
        made = result(source, (1,))
        shape = 1, len(source), 0, source.strides[0]
    else:
        made, shape = vector(source, 1 - axis), sides(source, axis)
    ends = made.pointer, made.strides[0]
    check(lib.hne_least_squares_growth_panel(source.pointer, *shape, *ends), "least_squares_growth")
    return made.give() if len(source.shape) == 2 else made.pointer.value


# --- projecting ----------------------------------------------------------------------------------

_future_level = Family("future_level")
_periods_to_target = Family("periods_to_target")
_required_growth = Family("required_growth")
_doubling_time = Family("doubling_time")
_catch_up_time = Family("catch_up_time")
_effective_rate = Family("effective_rate")
_nominal_rate = Family("nominal_rate")


def future_level(start: float, growth: float, periods: float) -> float:
    """Level after some periods of constant growth: start (1 + growth)^periods."""
    return of_numbers(_future_level, (start, growth, periods))


def periods_to_target(start: float, target: float, growth: float) -> float:
    """Periods of constant growth to a target."""
    return of_numbers(_periods_to_target, (start, target, growth))


def required_growth(start: float, target: float, periods: float) -> float:
    """Growth per period that leads to a target, as a fraction."""
    return of_numbers(_required_growth, (start, target, periods))


def doubling_time(growth: float) -> float:
    """Periods in which constant growth doubles; NaN unless it is positive."""
    return of_numbers(_doubling_time, (growth,))


def catch_up_time(level: float, growth: float, other_level: float, other_growth: float) -> float:
    """Periods until one region has caught another up; 0 if it has, NaN if it never does."""
    return of_numbers(_catch_up_time, (level, growth, other_level, other_growth))


def effective_rate(nominal_rate: float, periods_per_year: float) -> float:
    """Effective annual rate of a nominal one that is compounded so often."""
    return of_numbers(_effective_rate, (nominal_rate, periods_per_year))


def nominal_rate(effective_rate: float, periods_per_year: float) -> float:
    """Nominal annual rate that compounds to an effective one."""
    return of_numbers(_nominal_rate, (effective_rate, periods_per_year))
