# SPDX-License-Identifier: MIT
"""Measures of a set of regions: averages, dispersion, inequality, concentration.

Each measure makes one number of many. Of a panel it makes one for each period, across the regions:
in a two-dimensional array time runs along the last axis, in a DataFrame down the rows, unless
``period_axis`` says otherwise. Missing numbers are passed over; where a measure is not defined it
is NaN, never 0. Weights are one for each region, or a panel like the values.
"""

import ctypes
from array import array
from typing import Any, List, NamedTuple, Optional, Tuple, Union

from ._families import axis_of_periods, check, of_pair, one_of_enclosures, refuse, room
from ._families import same_length, sides, steps, vector
from ._library import lib, types
from ._operands import Operand, operand, result
from ._records import plain
from .enums import CorrelationKind, Measure, QuantileMethod, Scaling
from .interval import Interval, IntervalArray, enclosures

Axis = Optional[int]


def measure(
    which: Union[Measure, str],
    x: Any,
    parameter: float = 0.0,
    *,
    weights: Any = None,
    period_axis: Axis = None,
) -> Any:
    """A measure by its name, with the parameter p of its formula: see :class:`Measure`."""
    which = Measure.of(which)
    given = enclosures(x)
    if given is not None:
        return _of_enclosures(which, given, float(parameter), weights)
    source = operand(x)
    held, parameter = None if weights is None else operand(weights, "weights"), float(parameter)
    if len(source.shape) == 1:
        pointer, step = _of_each(held, source)
        made = ctypes.c_double()
        ends = len(source), source.strides[0], pointer, step, made
        check(lib.hne_measure_series(which, parameter, source.pointer, *ends), which.word)
        return made.value
    axis = axis_of_periods(source, period_axis)
    made = vector(source, axis)
    ends = *_weights_in(held, source, axis), made.pointer, made.strides[0]
    panel = source.pointer, *sides(source, axis)
    check(lib.hne_measure_panel(which, parameter, *panel, *ends), which.word)
    return made.give()


def _of_enclosures(which: Measure, given: IntervalArray, p: float, weights: Any) -> Interval:
    """Every value that a measure of published figures can have; weights are exact."""
    held = _exact_weights(weights, given)
    made = types.hne_interval()
    ends = given._pointer, len(given), 1, *_at(held), ctypes.byref(made)
    check(lib.hne_measure_intervals(which, p, *ends), which.word)
    return Interval._of(made)


def _exact_weights(weights: Any, given: IntervalArray) -> Optional[Operand]:
    held = None if weights is None else operand(weights, "weights", (1,))
    if held is not None and len(held) != len(given):
        raise ValueError(f"weights: {len(held)} for {len(given)} enclosures")
    return held


def _at(held: Optional[Operand]) -> Tuple:
    return (None, 0) if held is None else (held.pointer, held.strides[0])


def _of_each(held: Optional[Operand], source: Operand) -> Tuple:
    if held is None:
        return None, 0
    same_length((source, held), ("x", "weights"))
    return held.pointer, held.strides[0]


def _weights_in(held: Optional[Operand], source: Operand, axis: int) -> Tuple:
    """Weights of a panel: its own shape, or one for each region, the same in all periods."""
    if held is None:
        return None, 0, 0
    if len(held.shape) == 2:
        same_length((source, held), ("x", "weights"))
        return held.pointer, held.strides[1 - axis], held.strides[axis]
    if held.shape[0] != source.shape[1 - axis]:
        raise ValueError(f"weights: {held.shape[0]} for {source.shape[1 - axis]} regions")
    return held.pointer, held.strides[0], 0


# --- averages and dispersion ---------------------------------------------------------------------


def mean(x: Any, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Arithmetic mean."""
    return measure(Measure.MEAN, x, weights=weights, period_axis=period_axis)


def geometric_mean(x: Any, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Geometric mean, of values above 0."""
    return measure(Measure.GEOMETRIC_MEAN, x, weights=weights, period_axis=period_axis)


def harmonic_mean(x: Any, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Harmonic mean, of values above 0."""
    return measure(Measure.HARMONIC_MEAN, x, weights=weights, period_axis=period_axis)


def variance(x: Any, *, weights: Any = None, sample: bool = True, period_axis: Axis = None) -> Any:
    """Variance of a sample, or of all."""
    return measure(Measure.VARIANCE, x, sample, weights=weights, period_axis=period_axis)


def standard_deviation(
    x: Any, *, weights: Any = None, sample: bool = True, period_axis: Axis = None
) -> Any:
    """Root of the variance of a sample, or of all."""
    return measure(Measure.STANDARD_DEVIATION, x, sample, weights=weights, period_axis=period_axis)


def variation(
    x: Any, *, weights: Any = None, sample: bool = False, period_axis: Axis = None
) -> Any:
    """Coefficient of variation; with populations as weights Williamson's index."""
    return measure(Measure.VARIATION, x, sample, weights=weights, period_axis=period_axis)


def skewness(x: Any, *, unbiased: bool = False, period_axis: Axis = None) -> Any:
    """Third standardised moment."""
    return measure(Measure.SKEWNESS, x, unbiased, period_axis=period_axis)


def excess_kurtosis(x: Any, *, unbiased: bool = False, period_axis: Axis = None) -> Any:
    """Fourth standardised moment less 3."""
    return measure(Measure.EXCESS_KURTOSIS, x, unbiased, period_axis=period_axis)


def median_deviation(x: Any, *, period_axis: Axis = None) -> Any:
    """Median of the distances from the median."""
    return measure(Measure.MEDIAN_DEVIATION, x, period_axis=period_axis)


# --- inequality ----------------------------------------------------------------------------------


def gini(x: Any, *, weights: Any = None, corrected: bool = False, period_axis: Axis = None) -> Any:
    """Gini coefficient; ``corrected`` for the bias of few regions, n / (n - 1) times it.

    >>> gini([1.0, 1.0, 2.0])
    0.16666666666666666
    """
    return measure(Measure.GINI, x, corrected, weights=weights, period_axis=period_axis)


def extended_gini(x: Any, p: float, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Gini of Donaldson and Weymark; above 2, p weighs the poor more."""
    return measure(Measure.EXTENDED_GINI, x, p, weights=weights, period_axis=period_axis)


def theil_t(x: Any, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Theil's T."""
    return measure(Measure.THEIL_T, x, weights=weights, period_axis=period_axis)


def theil_l(x: Any, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Theil's L, the mean log deviation."""
    return measure(Measure.THEIL_L, x, weights=weights, period_axis=period_axis)


def generalised_entropy(x: Any, p: float, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Generalised entropy: p = 0 is Theil's L, 1 Theil's T, 2 half the squared variation."""
    return measure(Measure.GENERALISED_ENTROPY, x, p, weights=weights, period_axis=period_axis)


def atkinson(x: Any, p: float, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Atkinson's index with the aversion to inequality p, above 0."""
    return measure(Measure.ATKINSON, x, p, weights=weights, period_axis=period_axis)


def hoover(x: Any, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Hoover's index: the part to be moved for all to be equal."""
    return measure(Measure.HOOVER, x, weights=weights, period_axis=period_axis)


def kolm(x: Any, p: float, *, weights: Any = None, period_axis: Axis = None) -> Any:
    """Kolm's index of absolute inequality, p above 0."""
    return measure(Measure.KOLM, x, p, weights=weights, period_axis=period_axis)


# --- concentration -------------------------------------------------------------------------------


def herfindahl(x: Any, *, normalised: bool = False, period_axis: Axis = None) -> Any:
    """Herfindahl-Hirschman index, the sum of squared shares; normalised 0 for equal ones."""
    return measure(Measure.HERFINDAHL, x, normalised, period_axis=period_axis)


def concentration_ratio(x: Any, greatest: int, *, period_axis: Axis = None) -> Any:
    """Share of the so many greatest."""
    return measure(Measure.CONCENTRATION_RATIO, x, greatest, period_axis=period_axis)


def entropy(x: Any, *, period_axis: Axis = None) -> Any:
    """Shannon's entropy of the shares, in nats."""
    return measure(Measure.ENTROPY, x, period_axis=period_axis)


def hill(x: Any, order: float, *, period_axis: Axis = None) -> Any:
    """Hill's diversity: so many of equal size; order 1 is the exponential of the entropy."""
    return measure(Measure.HILL, x, order, period_axis=period_axis)


# --- more of a set -------------------------------------------------------------------------------


def quantile(
    x: Any,
    probability: float,
    method: Union[QuantileMethod, str] = "linear",
    *,
    period_axis: Axis = None,
) -> Any:
    """Quantile by one of the nine definitions of Hyndman and Fan; "linear" is that of numpy. Of
    published figures an enclosure."""
    which, given = (float(probability), QuantileMethod.of(method)), enclosures(x)
    if given is not None:
        return one_of_enclosures(lib.hne_quantile_interval, "quantile", given, *which)
    source, made = operand(x), ctypes.c_double()
    if len(source.shape) == 1:
        ends = *which, made
        check(lib.hne_quantile(source.pointer, len(source), source.strides[0], *ends), "quantile")
        return made.value
    axis = axis_of_periods(source, period_axis)
    target = vector(source, axis)
    ends = *sides(source, axis), *which, target.pointer, target.strides[0]
    check(lib.hne_quantile_panel(source.pointer, *ends), "quantile")
    return target.give()


def scale(
    x: Any,
    scaling: Union[Scaling, str] = "standard",
    parameter: float = 0.0,
    *,
    weights: Any = None,
    out: Any = None,
    period_axis: Axis = None,
) -> Any:
    """Each value in relation to all, of a panel to all of its period: "standard" score, "range",
    "mean", "share", and the fraction "below" it, "not_above", or in the "middle" of these. Of
    published figures, without weights, enclosures."""
    given = enclosures(x)
    if given is not None:
        refuse("scale", weights=weights, out=out)
        return _scale_enclosures(Scaling.of(scaling), float(parameter), given)
    source = operand(x)
    held = None if weights is None else operand(weights, "weights")
    target = room(source, source.shape, (source,), out, True)
    if len(source.shape) == 2:
        axis = axis_of_periods(source, period_axis)
        ends = *_weights_in(held, source, axis), target.pointer, *steps(target, axis)
        made = float(parameter), source.pointer, *sides(source, axis), *ends
        check(lib.hne_scale_panel(Scaling.of(scaling), *made), "scale")
        return target.give()
    ends = *_of_each(held, source), target.pointer, target.strides[0]
    made = float(parameter), source.pointer, len(source), source.strides[0], *ends
    check(lib.hne_scale_series(Scaling.of(scaling), *made), "scale")
    return target.give()


def _scale_enclosures(scaling: Scaling, parameter: float, given: IntervalArray) -> Any:
    made = IntervalArray._room(len(given))
    ends = given._pointer, len(given), 1, made._pointer, 1
    check(lib.hne_scale_intervals(scaling, parameter, *ends), "scale")
    return given._give(made)


def lorenz_curve(
    x: Any, *, weights: Any = None, at: Any = None, period_axis: Axis = None
) -> Tuple[Any, Any]:
    """The Lorenz curve: cumulated shares of the population and of the total, from the poorest on;
    one more of each than there are regions. Of a panel a row for each period. Of published figures
    enclosures, ``at`` shares of the population, which without weights are by themselves those of
    one region more each."""
    given = enclosures(x)
    if given is not None:
        return _lorenz_of_published(given, weights, at)
    if at is not None:
        raise TypeError("lorenz_curve: of numbers it takes no at; the curve is a line in between")
    source = operand(x)
    held = None if weights is None else operand(weights, "weights")
    if len(source.shape) == 2:
        return _lorenz_of_panel(source, held, axis_of_periods(source, period_axis))
    population, total = (result(source, (len(source) + 1,)) for _ in range(2))
    ends = *_of_each(held, source), population.pointer, total.pointer
    made = source.pointer, len(source), source.strides[0], *ends
    check(lib.hne_lorenz_curve(*made), "lorenz_curve")
    return population.give(), total.give()


def _lorenz_of_panel(source: Operand, held: Optional[Operand], axis: int) -> Tuple[Any, Any]:
    people, total = (array("d", bytes(8 * (n + 1) * t)) for n, t in [sides(source, axis)[:2]] * 2)
    given = source.pointer, *sides(source, axis), *_weights_in(held, source, axis)
    ends = (_first(room_) for room_ in (people, total))
    check(lib.hne_lorenz_curve_panel(*given, *ends), "lorenz_curve")
    width = sides(source, axis)[0] + 1
    return _rows(people, width), _rows(total, width)


def _first(numbers: array) -> Any:
    return ctypes.c_double.from_buffer(numbers) if numbers else ctypes.c_double()


def _rows(numbers: array, width: int) -> List[List[float]]:
    return [numbers[i : i + width].tolist() for i in range(0, len(numbers), width)]


def _lorenz_of_published(given: IntervalArray, weights: Any, at: Any) -> Tuple[Any, Any]:
    if at is None and weights is not None:
        raise TypeError("lorenz_curve: of published figures with weights it takes at")
    shares = [i / len(given) for i in range(len(given) + 1)] if at is None else at
    made, held = IntervalArray._room(len(shares)), _exact_weights(weights, given)
    places = (ctypes.c_double * max(len(shares), 1))(*shares)
    ends = *_at(held), places, len(shares), made._pointer, 1
    status = lib.hne_lorenz_curve_intervals(given._pointer, len(given), 1, *ends)
    check(status, "lorenz_curve")
    return shares, list(made)


class Decomposition(NamedTuple):
    """A measure, taken apart: total = within + between + rest; of published figures enclosures."""

    total: Any
    #: what is inside groups
    within: Any
    #: what would be left were each group equal within
    between: Any
    #: Gini: where the groups overlap; Atkinson: -within x between; else 0
    rest: Any
    #: the groups, in order
    groups: List[Any]
    #: the measure of each group
    of_group: List[Any]
    #: contribution of each group to within
    contribution: List[Any]


def decompose(
    which: Union[Measure, str],
    x: Any,
    group: Any,
    parameter: float = 0.0,
    *,
    weights: Any = None,
    period_axis: Axis = None,
) -> Any:
    """A measure within and between groups; ``group`` names that of each value. Of a panel a list,
    one for each period.

    Of "variance", "gini", "theil_t", "theil_l", "generalised_entropy" and "atkinson".
    """
    which, given = Measure.of(which), enclosures(x)
    if given is not None:
        return _decompose_published(which, given, group, float(parameter), weights)
    source = operand(x)
    held = None if weights is None else operand(weights, "weights")
    if len(source.shape) == 2:
        axis = axis_of_periods(source, period_axis)
        return _decompose_panel(which, source, group, float(parameter), held, axis)
    groups, places = numbered(group, len(source), "group")
    of_group, parts = (array("d", bytes(8 * len(groups) or 8)) for _ in range(2))
    made = types.hne_decomposition()
    each = source.pointer, len(source), source.strides[0], *_of_each(held, source)
    both = (ctypes.c_double.from_buffer(room_) for room_ in (of_group, parts))
    ends = places, len(groups), ctypes.byref(made), *both
    check(
        lib.hne_measure_decomposition(which, float(parameter), *each, *ends),
        f"{which.word} decomposed",
    )
    lists = groups, of_group[: len(groups)].tolist(), parts[: len(groups)].tolist()
    return Decomposition(made.total, made.within, made.between, made.rest, *lists)


def _decompose_panel(
    which: Measure, source: Operand, group: Any, p: float, held: Optional[Operand], axis: int
) -> List[Decomposition]:
    series, periods = sides(source, axis)[:2]
    groups, places = numbered(group, series, "group")
    of_group, parts = (array("d", bytes(8 * len(groups) * periods)) for _ in range(2))
    made = (types.hne_decomposition * max(periods, 1))()
    given = source.pointer, *sides(source, axis), *_weights_in(held, source, axis)
    ends = places, len(groups), made, _first(of_group), _first(parts)
    check(lib.hne_measure_decomposition_panel(which, p, *given, *ends), f"{which.word} decomposed")
    rows = zip(made, _rows(of_group, len(groups)), _rows(parts, len(groups)))
    return [Decomposition(d.total, d.within, d.between, d.rest, groups, *r) for d, *r in rows]


def _decompose_published(
    which: Measure, given: IntervalArray, group: Any, parameter: float, weights: Any
) -> Decomposition:
    groups, places = numbered(group, len(given), "group")
    of_group, parts = (IntervalArray._room(len(groups)) for _ in range(2))
    made, held = types.hne_interval_decomposition(), _exact_weights(weights, given)
    each = given._pointer, len(given), 1, *_at(held), places, len(groups)
    ends = ctypes.byref(made), of_group._pointer, parts._pointer
    status = lib.hne_measure_decomposition_intervals(which, parameter, *each, *ends)
    check(status, f"{which.word} decomposed")
    whole = (plain(getattr(made, name)) for name in ("total", "within", "between", "rest"))
    return Decomposition(*whole, groups, list(of_group), list(parts))


def numbered(names: Any, length: int, what: str) -> Tuple[List[Any], Any]:
    """The names there are, in the order in which they come, and the place of each element's."""
    names = list(names)
    if len(names) != length:
        raise ValueError(f"{what}: there are {len(names)} for {length} values")
    places = {name: place for place, name in enumerate(dict.fromkeys(names))}
    return list(places), (ctypes.c_uint32 * (length or 1))(*(places[name] for name in names))


def correlation(x: Any, y: Any, kind: Union[CorrelationKind, str] = "pearson") -> float:
    """Correlation over the pairs of which neither is missing: "pearson", "spearman", "kendall"."""
    kind = CorrelationKind.of(kind)

    def of_kind(*operands):
        return lib.hne_correlation(kind, *operands)

    return of_pair(of_kind, "correlation", x, y, ("x", "y"))


def relative_entropy(p: Any, q: Any) -> float:
    """Relative entropy (Kullback-Leibler) of two distributions, in nats."""
    return of_pair(lib.hne_relative_entropy, "relative_entropy", p, q, ("p", "q"))
