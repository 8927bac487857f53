# SPDX-License-Identifier: MIT
"""Contributions of parts to the growth of a whole, as fractions: 0.012 is 1.2 percentage points."""

from typing import Any, Optional

from ._families import Family, axis_of_periods, check, of_numbers, room, same_length
from ._families import sides, steps, vector
from ._library import lib
from ._operands import count, operand

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
    chained Laspeyres volume."""
    values, volumes = operand(value, "value", (2,)), operand(volume, "volume", (2,))
    same_length((values, volumes), ("value", "volume"))
    axis = axis_of_periods(values, period_axis)
    target = room(values, values.shape, (values, volumes), out, False)
    both = values.pointer, *steps(values, axis), volumes.pointer, *steps(volumes, axis)
    made = *both, *sides(values, axis)[:2], target.pointer, *steps(target, axis)
    check(lib.hne_chained_contribution_panel(*made), "chained_contribution_series")
    return target.give()


def link_contributions(contribution: Any, *, period_axis: Optional[int] = None) -> Any:
    """Contributions over many periods from those of each, one number for each part: they add up
    to the growth from the first period to the last."""
    source = operand(contribution, "contribution", (2,))
    axis = axis_of_periods(source, period_axis)
    target = vector(source, 1 - axis)
    ends = target.pointer, target.strides[0]
    check(
        lib.hne_link_contributions(source.pointer, *sides(source, axis), *ends),
        "link_contributions",
    )
    return target.give()
