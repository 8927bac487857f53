# SPDX-License-Identifier: MIT
"""What an initiative changed: before and after, difference in differences, synthetic control.

All three compare what happened with what would have happened without the initiative, which nobody
has seen. Each gives a number for any data; whether it is an effect hangs on assumptions that the
page on policy effects lists.
"""

import ctypes
from typing import Any, List, NamedTuple, Optional, Sequence

from ._families import axis_of_periods, check, of_numbers, same_length, sides, steps, vector
from ._families import Family
from ._library import lib, types
from ._operands import Operand, count, operand, result
from ._records import filled, record
from .errors import ArgumentError
from .measure import numbered

BeforeAfter = record(
    "BeforeAfter",
    "hne_before_after",
    "Growth on either side of a start, per period, as fractions.",
    compound_before="geometric mean growth up to the last period before the start",
    compound_after="geometric mean growth from that period to the last",
    compound_change="compound_after - compound_before; times 100, percentage points",
    mean_before="arithmetic mean of the growths before the start",
    mean_after="arithmetic mean of those from the start on",
    mean_change="mean_after - mean_before",
    standard_error="of mean_change (Welch)",
    degrees_of_freedom="of standard_error",
    probability="of a mean_change as far from 0 by chance",
)

Difference = record(
    "Difference",
    "hne_difference",
    "A difference in differences that was estimated, and how sure it is.",
    estimate="in the unit of the outcome",
    standard_error="robust to clusters (CR1); NaN where there is none",
    t="estimate / standard_error",
    degrees_of_freedom="clusters - 1",
    probability="of an estimate as far from 0 by chance",
    lower="lower end of the confidence interval",
    upper="upper end of the confidence interval",
    observations="that were used",
    clusters="that they are in",
)

SyntheticFit = record(
    "SyntheticFit",
    "hne_synthetic_fit",
    "How well a synthetic control follows its unit: root mean squared prediction errors.",
    before="of the periods before the start",
    after="of the periods from the start on",
    ratio="after / before",
)

_change = Family("before_after_change")
_differences = Family("difference_in_differences")


# --- before and after ----------------------------------------------------------------------------


def before_after(x: Any, start: int, *, period_axis: Optional[int] = None) -> Any:
    """Average growth before and after the start of an initiative, which is its first period, from
    0; of a panel one for each series."""
    source, start = operand(x), count(start, "start", 1)
    if len(source.shape) == 1:
        made = types.hne_before_after()
        each = source.pointer, len(source), source.strides[0]
        check(lib.hne_before_after_series(*each, start, ctypes.byref(made)), "before_after")
        return filled(BeforeAfter, made)
    panel = sides(source, axis_of_periods(source, period_axis))
    rows = (types.hne_before_after * max(panel[0], 1))()
    check(lib.hne_before_after_panel(source.pointer, *panel, start, rows), "before_after")
    return [filled(BeforeAfter, row) for row in rows[: panel[0]]]


def before_after_change(
    first: Any, before_start: Any, last: Any, periods_before: float, periods_after: float
) -> Any:
    """Change of compound growth at a start, of three levels: numbers, or enclosures and figures."""
    return of_numbers(_change, (first, before_start, last), (periods_before, periods_after))


# --- difference in differences -------------------------------------------------------------------


def difference_in_differences(
    treated_before: Any, treated_after: Any, other_before: Any, other_after: Any
) -> Any:
    """Of the four averages: change of the treated less change of the others."""
    return of_numbers(_differences, (treated_before, treated_after, other_before, other_after))


def _marks(values: Sequence, length: int, name: str):
    marks = [int(value) for value in values]
    if len(marks) != length:
        raise ValueError(f"{name}: there are {len(marks)} for {length} observations")
    if any(mark not in (0, 1) for mark in marks):
        raise ValueError(f"{name}: 0 or 1, or False or True, is asked for")
    return (ctypes.c_uint32 * (length or 1))(*marks)


def _clusters(cluster: Any, length: int):
    if cluster is None:
        return None, 0
    names, places = numbered(cluster, length, "cluster")
    return places, len(names)


def difference_in_differences_sample(
    y: Any,
    treated: Sequence,
    after: Sequence,
    *,
    cluster: Any = None,
    weights: Any = None,
    confidence: float = 0.95,
) -> Any:
    """Of observations in two groups and two times, with a standard error robust to clusters.

    ``treated`` and ``after`` mark each observation, ``cluster`` names what it belongs to.
    """
    source = operand(y, "y", (1,))
    held = None if weights is None else operand(weights, "weights", (1,))
    if held is not None:
        same_length((source, held), ("y", "weights"))
    weighed = (held.pointer, held.strides[0]) if held is not None else (None, 0)
    length, made = len(source), types.hne_difference()
    marks = _marks(treated, length, "treated"), _marks(after, length, "after")
    ends = *_clusters(cluster, length), float(confidence), ctypes.byref(made)
    each = source.pointer, length, source.strides[0], *weighed, *marks, *ends
    check(lib.hne_difference_in_differences_sample(*each), "difference_in_differences_sample")
    return filled(Difference, made)


def difference_in_differences_panel(
    y: Any,
    treatment: Any,
    *,
    cluster: Any = None,
    weights: Any = None,
    confidence: float = 0.95,
    period_axis: Optional[int] = None,
) -> Any:
    """Of a panel with effects of units and periods; ``treatment`` is 1 where and while the
    initiative ran. Weights are one for each unit, or a panel."""
    source, dose = operand(y, "y", (2,)), operand(treatment, "treatment", (2,))
    same_length((source, dose), ("y", "treatment"))
    axis = axis_of_periods(source, period_axis)
    weighed, held = (None, 0, 0), None
    if weights is not None:
        held = operand(weights, "weights")
        if len(held.shape) == 2:
            same_length((source, held), ("y", "weights"))
            weighed = held.pointer, *steps(held, axis)
        elif held.shape[0] != source.shape[1 - axis]:
            raise ValueError(f"weights: {held.shape[0]} for {source.shape[1 - axis]} units")
        else:
            weighed = held.pointer, held.strides[0], 0
    made = types.hne_difference()
    both = source.pointer, *sides(source, axis), dose.pointer, *steps(dose, axis)
    ends = *_clusters(cluster, source.shape[1 - axis]), float(confidence), ctypes.byref(made)
    check(
        lib.hne_difference_in_differences_panel(*both, *weighed, *ends),
        "difference_in_differences_panel",
    )
    del held
    return filled(Difference, made)


# --- synthetic control ---------------------------------------------------------------------------


class SyntheticControl(NamedTuple):
    """The weighted average of other units that was most like the treated one before the start."""

    #: of each unit, 0 for those that are no donors
    weights: Any
    #: of each predictor, with sum 1; of each period before the start where there are none
    predictor_weights: List[float]
    #: outcome less that of the synthetic control, in each period
    gaps: Any
    fit: Any


class Placebos(NamedTuple):
    """As if each donor in turn had been treated."""

    #: of each unit
    fits: List[Any]
    #: panel like the outcome; NaN for units not in play
    gaps: Any
    #: rank of the treated unit's ratio, from 1 for the greatest; None if that is missing
    rank: Optional[int]
    #: number of units whose ratio is not missing; rank / runs is the probability by lot
    runs: int


def _unit(source: Operand, unit: Any, axis: int) -> int:
    """A unit by its label, or by its place."""
    labels, units = source.labels[1 - axis], source.shape[1 - axis]
    if labels is not None and unit in labels:
        return int(labels.get_loc(unit))
    place = count(unit, "treated")
    if place >= units:
        raise ValueError(f"there is no unit {place} of {units}")
    return place


def _setting(outcome, treated, start, predictors, given_weights, donors, period_axis):
    """What both functions take, and what has to live as long as the call."""
    source = operand(outcome, "outcome", (2,))
    axis = axis_of_periods(source, period_axis)
    held = None if predictors is None else operand(predictors, "predictors", (2,))
    table = None, 0, 0, 0
    if held is not None:
        if held.shape[0] != source.shape[1 - axis]:
            raise ValueError(f"predictors: {held.shape[0]} rows, {source.shape[1 - axis]} units")
        table = held.pointer, held.shape[1], *held.strides
    given = None if given_weights is None else operand(list(given_weights), "given_weights", (1,))
    if given is not None and len(given) != table[1]:
        raise ValueError(f"given_weights: {len(given)} for {table[1]} predictors")
    places = [_unit(source, donor, axis) for donor in donors] if donors is not None else []
    chosen = (ctypes.c_uint32 * len(places))(*places) if donors is not None else None
    if count(start, "start", 1) >= source.shape[axis]:
        raise ArgumentError(f"start: {start} is none of {source.shape[axis]} periods")
    which = _unit(source, treated, axis), start, chosen, len(places)
    panel = source.pointer, *sides(source, axis)
    arguments = *panel, *table, given.pointer if given is not None else None, *which
    return source, axis, arguments, (held, given)


def synthetic_control(
    outcome: Any,
    treated: Any,
    start: int,
    *,
    predictors: Any = None,
    given_weights: Optional[Sequence[float]] = None,
    donors: Optional[Sequence] = None,
    period_axis: Optional[int] = None,
) -> SyntheticControl:
    """Synthetic control (Abadie, Diamond, Hainmueller) of a panel of units by periods.

    ``treated`` and ``donors`` are places of units, or labels of a DataFrame; ``start`` the first
    period of the initiative. ``predictors`` has a row for each unit; without it the outcomes
    before the start are matched. ``given_weights`` of predictors None has them chosen.
    """
    setting = _setting(outcome, treated, start, predictors, given_weights, donors, period_axis)
    source, axis, arguments, held = setting
    weights, gaps = vector(source, 1 - axis), vector(source, axis)
    number = held[0].shape[1] if held[0] is not None else start
    chosen, fit = (ctypes.c_double * max(number, 1))(), types.hne_synthetic_fit()
    ends = weights.pointer, chosen, gaps.pointer, ctypes.byref(fit)
    check(lib.hne_synthetic_control(*arguments, *ends), "synthetic_control")
    return SyntheticControl(weights.give(), list(chosen), gaps.give(), filled(SyntheticFit, fit))


def synthetic_placebos(
    outcome: Any,
    treated: Any,
    start: int,
    *,
    predictors: Any = None,
    given_weights: Optional[Sequence[float]] = None,
    donors: Optional[Sequence] = None,
    period_axis: Optional[int] = None,
) -> Placebos:
    """Placebo test of a synthetic control: as if each donor in turn had been treated."""
    setting = _setting(outcome, treated, start, predictors, given_weights, donors, period_axis)
    source, axis, arguments, held = setting
    gaps = result(source, source.shape)
    fits = (types.hne_synthetic_fit * source.shape[1 - axis])()
    rank, runs = ctypes.c_size_t(), ctypes.c_size_t()
    ends = fits, gaps.pointer, *steps(gaps, axis), ctypes.byref(rank), ctypes.byref(runs)
    check(lib.hne_synthetic_placebos(*arguments, *ends), "synthetic_placebos")
    del held
    each = [filled(SyntheticFit, fit) for fit in fits]
    return Placebos(each, gaps.give(), rank.value or None, runs.value)
