# SPDX-License-Identifier: MIT
"""Shift-share analysis: how much of a region's growth came with the nation, with its industries,
and with the region itself."""

from typing import Any, List, NamedTuple, Optional, Union

from ._families import axis_of_periods, check, same_length, sides, steps
from ._library import lib, types
from ._operands import Operand, operand
from ._records import filled, record
from .enums import ShiftShareMethod
from .interval import IntervalTable, tables

Parts = record(
    "Parts",
    "hne_shift_share_parts",
    "What growth is made of: growth = national + mix + regional + allocation, in the unit of the "
    "input; for Gerfin factors, growth = national x mix x regional.",
    growth="what the region has more",
    national="what it would have grown at the nation's rate",
    mix="more or less for its industries: the structural part",
    regional="more or less than its industries elsewhere: the competitive part",
    allocation="for Esteban-Marquillas: specialised in what it is good at",
    net_shift="growth without the national part",
)


class ShiftShare(NamedTuple):
    """Shift-share of a region: of all steps, of each step, and of each industry."""

    total: Any
    steps: List[Any]
    of_industry: List[Any]


def shift_share(
    region: Any,
    nation: Any,
    method: Union[ShiftShareMethod, str] = "dunn",
    *,
    period_axis: Optional[int] = None,
) -> ShiftShare:
    """Shift-share of a region, from panels of industries by periods; over more than two periods
    dynamic. "dunn", "esteban_marquillas" or "gerfin" (which has nothing for industries). Of
    published figures every part is an enclosure."""
    published = tables(region, nation, names=("region", "nation"))
    here, all_ = published or (operand(region, "region", (2,)), operand(nation, "nation", (2,)))
    same_length((here, all_), ("region", "nation"))
    method, axis = ShiftShareMethod.of(method), axis_of_periods(here, period_axis)
    industries, periods = sides(here, axis)[:2]
    gerfin = method == ShiftShareMethod.GERFIN
    kind = types.hne_interval_shift_share_parts if published else types.hne_shift_share_parts
    total, each = kind(), (kind * max(periods - 1, 1))()
    of_industry = None if gerfin else (kind * max(industries, 1))()
    both = _pointer(here), *steps(here, axis), _pointer(all_), *steps(all_, axis)
    function = lib.hne_shift_share_intervals if published else lib.hne_shift_share
    check(function(method, *both, industries, periods, total, each, of_industry), "shift_share")
    industry_parts = [] if of_industry is None else of_industry[:industries]
    lists = ([filled(Parts, raw) for raw in parts] for parts in (each, industry_parts))
    return ShiftShare(filled(Parts, total), *lists)


def _pointer(table: Union[Operand, IntervalTable]) -> Any:
    return table.at() if isinstance(table, IntervalTable) else table.pointer
