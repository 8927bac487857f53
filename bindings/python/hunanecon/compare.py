# SPDX-License-Identifier: MIT
"""Comparison: gap, ratio, share and rank.

``gap``, ``ratio`` and ``share`` take numbers, enclosures and figures, and arrays of them: each
element and the one beside it, or one for all. Panels are as in :mod:`hunanecon.growth`.
"""

import ctypes
from typing import Any, Optional, Union

from ._families import Family, along, axis_of_periods, beside, check, room, sides, steps
from ._library import lib
from ._operands import operand
from .enums import RankOrder, RankTies
from .interval import Interval, IntervalArray, enclosures, is_enclosure

#: Of memory that malloc gives, at most.
ALIGNMENT = 16

__all__ = ["gap", "ratio", "share", "share_of_parts", "share_of_total", "rank", "rank_of"]

_gap = Family("gap")
_ratio = Family("ratio")
_share = Family("share")
_total = Family("share_of_total")


def gap(growth: Any, other: Any, *, out: Any = None) -> Any:
    """Gap between two growths, shares or rates, growth - other, as a fraction: 0.14 is 14
    percentage points."""
    return beside(_gap, growth, other, (), out)


def ratio(value: Any, other: Any, *, out: Any = None) -> Any:
    """Ratio of two numbers, value / other: 1.373, not 0.373. NaN if the other is 0."""
    return beside(_ratio, value, other, (), out)


def share(part: Any, whole: Any, *, non_negative: bool = False, out: Any = None) -> Any:
    """Share of a part in its whole, part / whole, as a fraction; NaN unless the whole is positive.

    ``non_negative`` says of enclosures that no part of the whole can be negative: the share is
    then cut to 0 and 1.
    """
    given = [enclosures(x) is not None or is_enclosure(x) for x in (part, whole)]
    return beside(_share, part, whole, (int(non_negative),) if any(given) else (), out)


def share_of_parts(part: Any, rest: Any) -> Interval:
    """Share of a part in the sum of it and the rest, an enclosure as sharp as rounding allows."""
    return Interval._of(lib.hne_share_of_parts_interval(Interval.of(part)._c, Interval.of(rest)._c))


def share_of_total(part: Any, *, out: Any = None, period_axis: Optional[int] = None) -> Any:
    """Share of each part in the total of all, as fractions; in a panel of each region in its
    period. With one part missing every share is NaN."""
    return along(_total, part, (), out, period_axis)


def rank(
    x: Any,
    order: Union[RankOrder, str] = "descending",
    ties: Union[RankTies, str] = "min",
    *,
    out: Any = None,
    period_axis: Optional[int] = None,
) -> Any:
    """Rank of every element among all, from 1; in a panel of each region in its period.

    ``order``: "descending" ranks the largest first, as in "first in the nation". ``ties``: "min"
    as yearbooks print it (1, 2, 2, 4), "max", "average", "dense", "ordinal". Of enclosures it
    gives the lowest and the highest rank that each can have. NaN has no rank.
    """
    order = RankOrder.of(order)
    given = enclosures(x)
    if given is not None:
        return _rank_enclosures(given, order)
    source = operand(x)
    ties = RankTies.of(ties)
    target = room(source, source.shape, (source,), out, True)
    if len(source.shape) == 1:
        space = workspace(lib.hne_rank_workspace_size(len(source)))
        ends = target.pointer, target.strides[0], *space
        made = source.pointer, len(source), source.strides[0], order, ties, *ends
        check(lib.hne_rank_series(*made), "rank")
        return target.give()
    axis = axis_of_periods(source, period_axis)
    space = workspace(lib.hne_rank_workspace_size(source.shape[1 - axis]))
    ends = target.pointer, *steps(target, axis), *space
    check(lib.hne_rank_panel(source.pointer, *sides(source, axis), order, ties, *ends), "rank")
    return target.give()


def workspace(size: int):
    """Room for a function to work in, aligned as malloc aligns, and its bytes."""
    room_ = bytearray(size + ALIGNMENT)
    start = ctypes.addressof(ctypes.c_char.from_buffer(room_))
    aligned = ctypes.c_char.from_buffer(room_, -start % ALIGNMENT)  # which keeps the room
    return ctypes.byref(aligned), size


def _rank_enclosures(given: IntervalArray, order: RankOrder) -> Any:
    made = IntervalArray._room(len(given))
    space = workspace(lib.hne_rank_intervals_workspace_size(len(given)))
    ends = made._pointer, 1, *space
    check(lib.hne_rank_intervals(given._pointer, len(given), 1, order, *ends), "rank")
    return given._give(made)


def rank_of(x: Any, index: int, order: Union[RankOrder, str] = "descending") -> Interval:
    """Lowest and highest rank that one enclosure can have among many; "third in the nation" can
    hold if 3 is inside."""
    given = enclosures(x, force=True)
    if not -len(given) <= index < len(given):
        raise IndexError(f"there is no enclosure {index} of {len(given)}")
    place = index % len(given), RankOrder.of(order)
    return Interval._of(lib.hne_rank_interval(given._pointer, len(given), 1, *place))
