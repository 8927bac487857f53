# SPDX-License-Identifier: MIT
"""What the statements of a profile say together: levels, growth, shares and the rest of an
indicator for a period, as enclosures, with the statements that each rests on."""

import ctypes
from typing import List, NamedTuple, Optional, Sequence, Union

from ._library import lib, types
from ._objects import address_of
from .enums import Aspect, Basis, Reading
from .errors import call
from .figure import Policy, policy_address
from .indicator import Indicator, Statement
from .initiative import Initiative
from .interval import Interval, IntervalArray
from .period import Period, PeriodLike
from .unit import Unit


class Derived(NamedTuple):
    """A quantity that follows from what is stated."""

    #: all values that the statements leave open; shares, growth, gaps are fractions
    enclosure: Interval
    #: of a level or change; no unit for all else
    unit: Unit
    #: unless it rests on a growth of which it is not said in which currency or at which prices
    certain: bool
    #: whether a statement says just this
    stated: bool
    #: the statements it rests on
    statements: List[Statement]


def derive(
    indicator: Indicator,
    period: PeriodLike,
    aspect: Union[Aspect, str] = Aspect.LEVEL,
    *,
    basis: Union[Basis, str] = Basis.NONE,
    base: Optional[PeriodLike] = None,
    reference: Optional[Indicator] = None,
    reading: Union[Reading, str] = Reading.GENEROUS,
    policy: Optional[Policy] = None,
) -> Derived:
    """Derives a quantity from all that is stated; NotFoundError if nothing stated leads there.

    ``basis`` "none" is year-on-year where one is needed. ``reference`` is what a gap, share,
    contribution or rank is held against.
    """
    address = address_of(indicator, Indicator, "indicator")
    question = types.hne_question(
        address,
        Period.of(period)._c,
        Aspect.of(aspect),
        Basis.of(basis),
        types.hne_period(0, -1) if base is None else Period.of(base)._c,
        address_of(reference, Indicator, "reference"),
        Reading.of(reading),
    )
    made = ctypes.c_void_p()
    call(lib.hne_derive, ctypes.byref(question), policy_address(policy), ctypes.byref(made))
    try:
        statements = [
            Statement(indicator.profile, lib.hne_derived_statement(made, i))
            for i in range(lib.hne_derived_statement_count(made))
        ]
        return Derived(
            Interval._of(lib.hne_derived_interval(made)),
            Unit._of(lib.hne_derived_unit(made)),
            bool(lib.hne_derived_is_certain(made)),
            bool(lib.hne_derived_is_stated(made)),
            statements,
        )
    finally:
        lib.hne_derived_free(made)


class Levels(NamedTuple):
    """Levels of indicators over periods; missing where nothing stated leads."""

    indicators: List[Indicator]
    periods: List[Period]
    #: a row for each indicator
    enclosures: List[IntervalArray]
    #: of each indicator's levels
    units: List[Unit]

    def midpoints(self) -> List[List[float]]:
        """Plain numbers, a row for each indicator, for the functions on panels."""
        return [row.midpoints().tolist() for row in self.enclosures]

    def to_frame(self):
        """A pandas DataFrame of plain numbers, periods down and indicators across."""
        import pandas

        rows = self.midpoints()
        labels = [str(period) for period in self.periods]
        columns = {one.code: row for one, row in zip(self.indicators, rows)}
        return pandas.DataFrame(columns, index=labels)


def levels(
    indicators: Sequence[Indicator],
    periods: Sequence[PeriodLike],
    *,
    reading: Union[Reading, str] = Reading.GENEROUS,
    policy: Optional[Policy] = None,
) -> Levels:
    """Levels of indicators, of any profiles, over periods, where anything stated leads there."""
    chosen, when = list(indicators), [Period.of(period) for period in periods]
    addresses = [address_of(one, Indicator, "indicators") for one in chosen]
    rows, columns = len(chosen), len(when)
    made = IntervalArray._room(rows * columns)
    units = (types.hne_unit * max(rows, 1))()
    asked = (ctypes.c_void_p * max(rows, 1))(*addresses)
    spans = (types.hne_period * max(columns, 1))(*(period._c for period in when))
    how = Reading.of(reading), policy_address(policy), made._pointer, units
    call(lib.hne_derive_levels, asked, rows, spans, columns, *how)
    each = [made[i * columns : (i + 1) * columns] for i in range(rows)]
    return Levels(chosen, when, each, [Unit._of(types.hne_unit(u.code)) for u in units[:rows]])


class BeforeAfterLevels(NamedTuple):
    """Compound growth per year on either side of an initiative's start."""

    #: from the first period to the last one before the start
    before: Interval
    #: from there to the last period
    after: Interval
    #: after less before, narrower than the two alone tell, as they share a level
    change: Interval


def before_after(
    initiative: Initiative,
    indicator: Indicator,
    first: PeriodLike,
    last: PeriodLike,
    *,
    reading: Union[Reading, str] = Reading.GENEROUS,
    policy: Optional[Policy] = None,
) -> BeforeAfterLevels:
    """Growth of an indicator before and after an initiative, from what is stated: what happened,
    not what the initiative did."""
    made = types.hne_before_after_levels()
    objects = (
        address_of(initiative, Initiative, "initiative"),
        address_of(indicator, Indicator, "indicator"),
    )
    spans = Period.of(first)._c, Period.of(last)._c
    how = Reading.of(reading), policy_address(policy), ctypes.byref(made)
    call(lib.hne_derive_before_after, *objects, *spans, *how)
    ends = (getattr(made, member) for member in ("before", "after", "change"))
    return BeforeAfterLevels(*(Interval(raw.lower, raw.upper) for raw in ends))
