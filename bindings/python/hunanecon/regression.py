# SPDX-License-Identifier: MIT
"""Least squares, trends, and whether regions converge."""

import ctypes
from array import array
from typing import Any, List, NamedTuple, Optional, Tuple, Union

from ._families import Family, axis_of_periods, check, of_numbers, same_length, sides
from ._library import lib, types
from ._operands import Operand, count, operand
from ._records import filled, record
from .interval import enclosures
from .enums import Dispersion

Fit = record(
    "Fit",
    "hne_fit",
    "How well a regression fits.",
    observations="n that were used",
    degrees_of_freedom="n - k - 1",
    residual_error="residual standard error",
    r_squared="part of the variance that is explained",
    adjusted_r_squared="1 - (1 - R2) (n - 1) / (n - k - 1)",
    f="F statistic of all coefficients together",
    f_probability="of an F as large by chance",
)

Beta = record(
    "Beta",
    "hne_beta",
    "Beta convergence: whether the poorer grow faster.",
    constant="a",
    constant_error="its standard error",
    slope="of yearly growth on the logarithm of the first level; below 0: convergence",
    slope_error="its standard error",
    slope_probability="of a slope as far from 0 by chance",
    speed="the part of the gap that closes per year, continuously",
    speed_error="its standard error",
    half_life="years until half of the gap is closed; NaN without convergence",
    fit="of the regression",
)

Sigma = record(
    "Sigma",
    "hne_sigma",
    "Sigma convergence: whether regions have come closer.",
    first="dispersion at first",
    last="dispersion at last",
    ratio="first / last; above 1: convergence",
    f="ratio of the two variances",
    degrees_of_freedom="of the two variances",
    f_probability="of variances that differ as much by chance",
)

BetaOfPublished = record(
    "BetaOfPublished",
    "hne_interval_beta",
    "How fast regions can have converged, as far as published figures tell.",
    constant="a",
    slope="of yearly growth on the logarithm of the first level; all below 0: convergence",
    speed="the part of the gap that closes per year; unbounded where there may be no finite one",
    half_life="years until half of the gap is closed; missing if there cannot be convergence",
)

SigmaOfPublished = record(
    "SigmaOfPublished",
    "hne_interval_sigma",
    "Whether regions can have come closer, as far as published figures tell.",
    first="dispersion at first",
    last="dispersion at last",
    ratio="first / last; all above 1: convergence, whatever was rounded away",
    f="ratio of the two variances",
)


class LeastSquares(NamedTuple):
    """A regression that was fitted, the constant first."""

    coefficients: List[float]
    standard_errors: List[float]
    fit: Any


class Trend(NamedTuple):
    """Growth per period of a trend."""

    growth: float
    #: standard error of the slope of the logarithms
    slope_error: float
    fit: Any


def _fit(raw) -> Any:
    return filled(Fit, raw)


def _variables(x: Any, like: Operand, name: str) -> Tuple:
    """Explaining variables: one, or a column for each. What C takes for them, and how many."""
    if x is None:
        return None, 0, (0, 0), None
    held = operand(x, name)
    if held.shape[0] != like.shape[0]:
        raise ValueError(f"{name}: {held.shape[0]} rows for {like.shape[0]} observations")
    if len(held.shape) == 1:
        return held.pointer, 1, (held.strides[0], 0), held
    return held.pointer, held.shape[1], held.strides, held


def least_squares(y: Any, x: Any = None) -> LeastSquares:
    """Ordinary least squares of ``y`` on a constant and ``x``, one variable or a column for each.

    Observations with anything missing are left out.
    """
    explained = operand(y, "y", (1,))
    pointer, variables, strides, held = _variables(x, explained, "x")
    coefficients, errors = ((ctypes.c_double * (variables + 1))() for _ in range(2))
    fit = types.hne_fit()
    each = explained.pointer, len(explained), explained.strides[0]
    ends = coefficients, errors, ctypes.byref(fit)
    check(lib.hne_least_squares(*each, pointer, variables, *strides, *ends), "least_squares")
    del held
    return LeastSquares(list(coefficients), list(errors), _fit(fit))


def growth_trend(x: Any) -> Trend:
    """Least-squares growth of a series, per period, with the error of its trend."""
    source = operand(x, axes=(1,))
    growth, error, fit = ctypes.c_double(), ctypes.c_double(), types.hne_fit()
    ends = ctypes.byref(growth), ctypes.byref(error), ctypes.byref(fit)
    made = source.pointer, len(source), source.strides[0], *ends
    check(lib.hne_least_squares_growth(*made), "growth_trend")
    return Trend(growth.value, error.value, _fit(fit))


_student = Family("student_probability")
_critical = Family("student_critical")
_f = Family("f_probability")
_speed = Family("convergence_speed")
_half_life = Family("half_life")


def student_probability(t: float, degrees_of_freedom: float) -> float:
    """Probability of a Student t as far from 0, on either side, by chance."""
    return of_numbers(_student, (t, degrees_of_freedom))


def student_critical(probability: float, degrees_of_freedom: float) -> float:
    """The t that is exceeded, on either side, with that probability."""
    return of_numbers(_critical, (probability, degrees_of_freedom))


def f_probability(f: float, numerator_degrees: float, denominator_degrees: float) -> float:
    """Probability of an F as large or larger by chance."""
    return of_numbers(_f, (f, numerator_degrees, denominator_degrees))


# --- convergence ---------------------------------------------------------------------------------


class BetaConvergence(NamedTuple):
    """Beta convergence, and what the controls have to do with it."""

    beta: Any
    control_coefficients: List[float]
    control_errors: List[float]


def beta_convergence(first: Any, last: Any, years: float, controls: Any = None) -> Any:
    """Beta convergence of levels in the first and the last of some years: absolute, or conditional
    with controls, one variable or a column for each. Of published figures, absolute: the constant,
    slope, speed and half-life that they allow."""
    if enclosures(first) is not None or enclosures(last) is not None:
        return _beta_of_published(first, last, float(years), controls)
    earlier, later = operand(first, "first", (1,)), operand(last, "last", (1,))
    same_length((earlier, later), ("first", "last"))
    pointer, number, strides, held = _variables(controls, earlier, "controls")
    coefficients = array("d", bytes(16 * number or 8))
    made = types.hne_beta()
    pair = earlier.pointer, earlier.strides[0], later.pointer, later.strides[0]
    ends = ctypes.byref(made), ctypes.c_double.from_buffer(coefficients)
    which = len(earlier), float(years), pointer, number, *strides, *ends
    check(lib.hne_beta_convergence(*pair, *which), "beta_convergence")
    del held, ends
    values = coefficients.tolist()
    return BetaConvergence(
        filled(Beta, made, fit=_fit), values[:number], values[number : 2 * number]
    )


def _beta_of_published(first: Any, last: Any, years: float, controls: Any) -> Any:
    if controls is not None:
        raise ValueError("controls: not with published figures")
    earlier, later = enclosures(first, force=True), enclosures(last, force=True)
    if len(earlier) != len(later):
        raise ValueError(f"last: there are {len(later)}, of first {len(earlier)}")
    made = types.hne_interval_beta()
    ends = earlier._pointer, 1, later._pointer, 1, len(earlier), years, ctypes.byref(made)
    check(lib.hne_beta_convergence_interval(*ends), "beta_convergence")
    return filled(BetaOfPublished, made)


def sigma_convergence(
    first: Any,
    last: Any,
    dispersion: Union[Dispersion, str] = "standard_deviation",
    *,
    of_logarithms: bool = True,
) -> Any:
    """Sigma convergence between two years, of levels, or of their logarithms as is usual. Of
    published figures enclosures."""
    if enclosures(first) is not None or enclosures(last) is not None:
        return _sigma_of_published(first, last, Dispersion.of(dispersion), int(of_logarithms))
    earlier, later = operand(first, "first", (1,)), operand(last, "last", (1,))
    same_length((earlier, later), ("first", "last"))
    made = types.hne_sigma()
    pair = earlier.pointer, earlier.strides[0], later.pointer, later.strides[0]
    ends = len(earlier), ctypes.byref(made)
    which = Dispersion.of(dispersion), int(of_logarithms), *pair, *ends
    check(lib.hne_sigma_convergence(*which), "sigma_convergence")
    return filled(Sigma, made)


def _sigma_of_published(first: Any, last: Any, dispersion: Dispersion, of_logarithms: int) -> Any:
    earlier, later = enclosures(first, force=True), enclosures(last, force=True)
    if len(earlier) != len(later):
        raise ValueError(f"last: there are {len(later)}, of first {len(earlier)}")
    made = types.hne_interval_sigma()
    ends = earlier._pointer, 1, later._pointer, 1, len(earlier), ctypes.byref(made)
    status = lib.hne_sigma_convergence_interval(dispersion, of_logarithms, *ends)
    check(status, "sigma_convergence")
    return filled(SigmaOfPublished, made)


def sigma_convergence_panel(
    x: Any,
    lag: int,
    dispersion: Union[Dispersion, str] = "standard_deviation",
    *,
    of_logarithms: bool = True,
    period_axis: Optional[int] = None,
) -> List[Any]:
    """Sigma convergence of regions by periods, from each period to the one ``lag`` later."""
    source, lag = operand(x, "x", (2,)), count(lag, "lag", 1)
    panel = sides(source, axis_of_periods(source, period_axis))
    made = (types.hne_sigma * max(panel[1] - lag, 1))()
    which = Dispersion.of(dispersion), int(of_logarithms), source.pointer, *panel, lag, made
    check(lib.hne_sigma_convergence_panel(*which), "sigma_convergence_panel")
    return [filled(Sigma, each) for each in made[: max(panel[1] - lag, 0)]]


def beta_convergence_panel(
    x: Any, lag: int, years: Optional[float] = None, *, period_axis: Optional[int] = None
) -> List[Any]:
    """Absolute beta convergence of regions by periods, from each period to the one ``lag`` later,
    which is so many ``years``, or else as many as periods."""
    source, lag = operand(x, "x", (2,)), count(lag, "lag", 1)
    panel = sides(source, axis_of_periods(source, period_axis))
    made = (types.hne_beta * max(panel[1] - lag, 1))()
    which = source.pointer, *panel, lag, float(lag if years is None else years), made
    check(lib.hne_beta_convergence_panel(*which), "beta_convergence_panel")
    return [filled(Beta, each, fit=_fit) for each in made[: max(panel[1] - lag, 0)]]


def convergence_speed(slope: float, years: float) -> float:
    """Speed of convergence per year from the slope of yearly growth."""
    return of_numbers(_speed, (slope, years))


def half_life(speed: float) -> float:
    """Years until half of a gap is closed."""
    return of_numbers(_half_life, (speed,))
