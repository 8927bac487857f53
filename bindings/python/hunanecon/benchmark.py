# SPDX-License-Identifier: MIT
"""Benchmarking: months or quarters that agree with annual figures and move as an indicator does."""

from typing import Any, Optional, Union

from ._families import check, room
from ._library import lib
from ._operands import NAN, count, operand
from .enums import Conversion, Criterion, DentonStart, Disaggregation

__all__ = ["denton", "disaggregate"]


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
) -> Any:
    """Denton's benchmarking: of all series that agree with the annual figures, the one whose ratio
    to the indicator ("additive": difference from it) changes least from period to period.

    ``length`` is the number of periods in a year; ``conversion`` says what the annual figures are
    of them: "sum", "mean", "first", "last". Periods of the indicator beyond the last year are
    extrapolated. The result is of the indicator's kind.
    """
    years, source = operand(annual, "annual", (1,)), operand(indicator, "indicator", (1,))
    target = room(source, source.shape, (years, source), out, False)
    which = count(length, "length", 1), Conversion.of(conversion), Criterion.of(criterion)
    how = count(order, "order"), DentonStart.of(start), target.pointer, target.strides[0]
    ends = source.pointer, len(source), source.strides[0]
    check(
        lib.hne_denton_series(years.pointer, len(years), years.strides[0], *ends, *which, *how),
        "denton",
    )
    return target.give()


def disaggregate(
    annual: Any,
    indicator: Any,
    length: int = 12,
    conversion: Union[Conversion, str] = "sum",
    *,
    method: Union[Disaggregation, str] = "chow_lin",
    rho: Optional[float] = None,
    out: Any = None,
) -> Any:
    """Temporal disaggregation by regression on an indicator and a constant: "chow_lin",
    "fernandez" or "litterman". ``rho`` None takes the most likely one (Litterman: 0.5)."""
    years, source = operand(annual, "annual", (1,)), operand(indicator, "indicator", (1,))
    target = room(source, source.shape, (years, source), out, False)
    which = count(length, "length", 1), Conversion.of(conversion), Disaggregation.of(method)
    ends = source.pointer, len(source), source.strides[0], *which
    last = NAN if rho is None else float(rho), target.pointer, target.strides[0]
    check(
        lib.hne_disaggregate_series(years.pointer, len(years), years.strides[0], *ends, *last),
        "disaggregate",
    )
    return target.give()
