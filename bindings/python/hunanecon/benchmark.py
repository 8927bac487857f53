# SPDX-License-Identifier: MIT
"""Benchmarking: months or quarters that agree with annual figures and move as an indicator does."""

from typing import Any, Optional, Tuple, Union

from ._families import Family, axis_of_periods, check, room, sides, steps
from ._operands import NAN, count, into, operand, result
from .enums import Conversion, Criterion, DentonStart, Disaggregation

__all__ = ["denton", "disaggregate"]

_denton = Family("denton", in_place=False)
_disaggregate = Family("disaggregate", in_place=False)


def _spread(family: Family, annual: Any, indicator: Any, how: Tuple, out: Any, axis: Any) -> Any:
    """Of one series, or of panels; one indicator for all series will do."""
    years, source = operand(annual, "annual"), operand(indicator, "indicator")
    if len(years.shape) == 1:
        if len(source.shape) != 1:
            raise ValueError("indicator: one axis is asked for, as annual has")
        target = room(source, source.shape, (years, source), out, False)
        first = years.pointer, len(years), years.strides[0]
        second = source.pointer, len(source), source.strides[0]
        check(family.series(*first, *second, *how, target.pointer, target.strides[0]), family.name)
        return target.give()
    along = axis_of_periods(years, axis)
    series, number, *year_steps = sides(years, along)
    if len(source.shape) == 2:
        if source.shape[1 - along] != series:
            raise ValueError(f"indicator: {source.shape[1 - along]} series, annual has {series}")
        periods, period_steps, index = (
            source.shape[along],
            steps(source, along),
            source.labels[along],
        )
    else:
        periods, period_steps, index = len(source), (0, source.strides[0]), source.labels[0]
    shape = (series, periods) if along else (periods, series)
    pair = (years.labels[0], index) if along else (index, years.labels[1])
    labels = () if any(each is None for each in pair) else pair
    inputs = years, source
    target = result(years, shape, labels) if out is None else into(out, shape, inputs, False)
    first = years.pointer, series, number, *year_steps
    second = source.pointer, periods, *period_steps
    check(family.panel(*first, *second, *how, target.pointer, *steps(target, along)), family.name)
    return target.give()


def denton(
    annual: Any,
    indicator: Any,
    length: int = 12,
    conversion: Union[Conversion, str] = "sum",
    *,
    criterion: Union[Criterion, str] = "proportional",
    order: int = 1,
    start: Union[DentonStart, str] = "free",
    out: Any = None,
    period_axis: Optional[int] = None,
) -> Any:
    """Denton's benchmarking: of all series that agree with the annual figures, the one whose ratio
    to the indicator ("additive": difference from it) changes least from period to period.

    ``length`` is the number of periods in a year; ``conversion`` says what the annual figures are
    of them: "sum", "mean", "first", "last". Periods of the indicator beyond the last year are
    extrapolated. Of a panel of annual figures the indicator is a panel, too, or one for all.
    """
    how = count(length, "length", 1), Conversion.of(conversion), Criterion.of(criterion)
    how = *how, count(order, "order"), DentonStart.of(start)
    return _spread(_denton, annual, indicator, how, out, period_axis)


def disaggregate(
    annual: Any,
    indicator: Any,
    length: int = 12,
    conversion: Union[Conversion, str] = "sum",
    *,
    method: Union[Disaggregation, str] = "chow_lin",
    rho: Optional[float] = None,
    out: Any = None,
    period_axis: Optional[int] = None,
) -> Any:
    """Temporal disaggregation by regression on an indicator and a constant: "chow_lin",
    "fernandez" or "litterman". ``rho`` None takes the most likely one (Litterman: 0.5)."""
    how = count(length, "length", 1), Conversion.of(conversion), Disaggregation.of(method)
    how = *how, NAN if rho is None else float(rho)
    return _spread(_disaggregate, annual, indicator, how, out, period_axis)
