# SPDX-License-Identifier: MIT
"""Contributions of parts to the growth of a whole, as fractions: 0.012 is 1.2 percentage points."""

from typing import Any, Optional

from ._beside import beside
from ._families import Family, axis_of_periods, check, of_numbers, room, same_length
from ._families import refuse, sides, steps, vector
from ._library import lib
from ._operands import count, operand
from .interval import IntervalArray, IntervalTable, enclosures, tables

__all__ = [
    "contribution",
    "contributions",
    "contribution_series",
    "chained_contribution_series",
    "link_contributions",
]

_contribution = Family("contribution")


def contribution(level: Any, base: Any, whole: Any) -> Any:
    """Contribution of one part, (level - base) / whole, with the whole as it was earlier; of
    numbers, or of enclosures and figures."""
    return of_numbers(_contribution, (level, base, whole))


def contributions(level: Any, base: Any, *, out: Any = None) -> Any:
    """Contributions of all parts to the growth of their sum, between two periods."""
    if enclosures(level) is not None or enclosures(base) is not None:
        return beside(_contribution, (level, base))
    later, earlier = operand(level, "level", (1,)), operand(base, "base", (1,))
    same_length((later, earlier), ("level", "base"))
    target = room(later, later.shape, (later, earlier), out, True)
    ends = earlier.pointer, earlier.strides[0], target.pointer, target.strides[0]
    made = later.pointer, len(later), later.strides[0], *ends
    check(lib.hne_contribution_series(*made), "contributions")
    return target.give()


def contribution_series(
    x: Any, lag: int = 1, *, out: Any = None, period_axis: Optional[int] = None
) -> Any:
    """Contributions throughout a panel of parts by periods, each period against that ``lag``
    before; NaN in the first ``lag`` periods."""
    source = operand(x, axes=(2,))
    axis = axis_of_periods(source, period_axis)
    target = room(source, source.shape, (source,), out, False)
    ends = target.pointer, *steps(target, axis)
    made = source.pointer, *sides(source, axis), count(lag, "lag", 1), *ends
    check(lib.hne_contribution_panel(*made), "contribution_series")
    return target.give()


def chained_contribution_series(
    value: Any, volume: Any, *, out: Any = None, period_axis: Optional[int] = None
) -> Any:
    """Contributions to chain-linked growth, of panels of parts by periods: the growth of a part's
    volume times its share in the value of the period before. They add up to the growth of the
    chained Laspeyres volume. Of tables of published figures, every contribution they allow."""
    published = tables(value, volume, names=("value", "volume"))
    if published is not None:
        refuse("chained_contribution_series", out=out)
        return _chained_of_published(*published, period_axis)
    values, volumes = operand(value, "value", (2,)), operand(volume, "volume", (2,))
    same_length((values, volumes), ("value", "volume"))
    axis = axis_of_periods(values, period_axis)
    target = room(values, values.shape, (values, volumes), out, False)
    both = values.pointer, *steps(values, axis), volumes.pointer, *steps(volumes, axis)
    made = *both, *sides(values, axis)[:2], target.pointer, *steps(target, axis)
    check(lib.hne_chained_contribution_panel(*made), "chained_contribution_series")
    return target.give()


def _chained_of_published(
    values: IntervalTable, volumes: IntervalTable, period_axis: Optional[int]
) -> Any:
    """Period by period, as the function of C takes all parts of one; missing in the first."""
    same_length((values, volumes), ("value", "volume"))
    made = values.like()
    parts, periods, across, along = sides(values, axis_of_periods(values, period_axis))
    for now in range(along, periods * along, along):
        earlier = values.at(now - along), parts, across
        both = volumes.at(now), across, volumes.at(now - along), across
        status = lib.hne_chained_contribution_intervals(*earlier, *both, made.at(now), across)
        check(status, "chained_contribution_series")
    return made.give()


def link_contributions(contribution: Any, *, period_axis: Optional[int] = None) -> Any:
    """Contributions over many periods from those of each, one number for each part: they add up
    to the growth from the first period to the last. Of a table of enclosures one for each part."""
    published = tables(contribution, names=("contribution",))
    if published is not None:
        return _linked_of_published(*published, period_axis)
    source = operand(contribution, "contribution", (2,))
    axis = axis_of_periods(source, period_axis)
    target = vector(source, 1 - axis)
    ends = target.pointer, target.strides[0]
    check(
        lib.hne_link_contributions(source.pointer, *sides(source, axis), *ends),
        "link_contributions",
    )
    return target.give()


def _linked_of_published(x: IntervalTable, period_axis: Optional[int]) -> Any:
    axis = axis_of_periods(x, period_axis)
    made = IntervalArray._room(x.shape[1 - axis])
    ends = *sides(x, axis), made._pointer, 1
    check(lib.hne_link_contributions_intervals(x.at(), *ends), "link_contributions")
    return x.give_along(1 - axis, made)
