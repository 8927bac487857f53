# SPDX-License-Identifier: MIT
"""Indicators, what is stated of them, and how they are made up of others."""

import ctypes
from collections.abc import Mapping
from typing import Any, Iterator, List, Optional, Tuple, Union

from ._library import lib, types
from ._objects import Listing, Object, address_of, span_member, text_member, word_member
from ._text import decode, encode, printed
from .enums import Aspect, Basis, Nature, ObsStatus, Prices
from .errors import call
from .figure import Figure, FigureLike
from .interval import Interval
from .period import Period, PeriodLike
from .unit import Unit, UnitLike


class Names(Mapping):
    """The names of an indicator by language, in the order given."""

    __slots__ = ("_of",)

    def __init__(self, of: "Indicator"):
        self._of = of

    def __len__(self) -> int:
        return lib.hne_indicator_name_count(self._of._address)

    def __iter__(self) -> Iterator[str]:
        for index in range(len(self)):
            yield decode(lib.hne_indicator_name_language(self._of._address, index))

    def __getitem__(self, language: str) -> str:
        if language not in list(self):
            raise KeyError(language)
        return decode(lib.hne_indicator_name(self._of._address, encode(language, "language")))

    def __setitem__(self, language: str, name: str) -> None:
        texts = encode(language, "language"), encode(name, "name")
        call(lib.hne_indicator_set_name, self._of._address, *texts)

    def __repr__(self) -> str:
        return repr(dict(self))


class Indicator(Object):
    """A statistical quantity of one area: "imports and exports, Hunan"."""

    __slots__ = ()

    @property
    def code(self) -> str:
        """Unique among the indicators of its profile."""
        return decode(lib.hne_indicator_code(self._address))

    @property
    def names(self) -> Names:
        """Its names by language: ``indicator.names["zh"] = "进出口"``."""
        return Names(self)

    @property
    def name(self) -> str:
        """Its first name; the code where it has none. What is set is the English one."""
        return decode(lib.hne_indicator_name(self._address, None))

    @name.setter
    def name(self, text: str) -> None:
        self.names["en"] = text

    area = text_member("indicator_area", 'Reference area: "Hunan"; empty if none.')
    nature = word_member("indicator_nature", Nature, "Whether its values add up over time.")
    prices = word_member("indicator_prices", Prices, "Prices that its values are in.")

    @property
    def unit(self) -> Unit:
        """Unit that its levels are in unless a statement says otherwise."""
        return Unit._of(lib.hne_indicator_unit(self._address))

    @unit.setter
    def unit(self, unit: UnitLike) -> None:
        call(lib.hne_indicator_set_unit, self._address, Unit.of(unit)._c)

    @property
    def non_negative(self) -> bool:
        """Whether values below zero are impossible."""
        return bool(lib.hne_indicator_non_negative(self._address))

    @non_negative.setter
    def non_negative(self, yes: bool) -> None:
        call(lib.hne_indicator_set_non_negative, self._address, int(yes))

    @property
    def bounds(self) -> Interval:
        """What its levels can be at all, in its unit; the audit reports a level outside.

        >>> trade = Profile("A city").add_indicator("trade", unit="CNY")
        >>> trade.bounds = Interval(1e6, 5e13)
        >>> trade.bounds = Interval.entire()  # whatever they may be
        """
        return Interval._of(lib.hne_indicator_bounds(self._address))

    @bounds.setter
    def bounds(self, bounds: Interval) -> None:
        call(lib.hne_indicator_set_bounds, self._address, Interval.of(bounds)._c)

    @property
    def quotient(self) -> "Optional[Tuple[Indicator, Indicator]]":
        """Numerator and denominator where it is a quotient (product per head), ``None`` where not.

        >>> profile = Profile("A city")
        >>> product, heads = (profile.add_indicator(code) for code in ("product", "heads"))
        >>> per_head = profile.add_indicator("per head", unit="CNY", nature="ratio")
        >>> per_head.quotient = product, heads
        """
        numerator = lib.hne_indicator_numerator(self._address)
        if not numerator:
            return None
        denominator = lib.hne_indicator_denominator(self._address)
        return Indicator(self.profile, numerator), Indicator(self.profile, denominator)

    @quotient.setter
    def quotient(self, terms: "Optional[Tuple[Indicator, Indicator]]") -> None:
        numerator, denominator = terms if terms else (None, None)
        addresses = [term._address if term else None for term in (numerator, denominator)]
        call(lib.hne_indicator_set_quotient, self._address, *addresses)

    @property
    def index(self) -> int:
        """Place among the indicators of its profile, from 0."""
        return lib.hne_indicator_index(self._address)

    # --- statements ---

    def state(
        self, period: PeriodLike, figure: FigureLike, aspect: Union[Aspect, str] = Aspect.LEVEL
    ) -> "Statement":
        """Adds a statement, and gives it.

        Changes, growth, gaps and contributions are year-on-year unless the statement is told
        otherwise.

        >>> trade.state("2018-01/2018-10", "37.3%", "growth")
        <Statement trade: ...: up 37.3% on a year earlier>
        """
        made = ctypes.c_void_p()
        told = Period.of(period)._c, Aspect.of(aspect), Figure.of(figure)._c
        call(lib.hne_indicator_state, self._address, *told, ctypes.byref(made))
        return Statement(self.profile, made.value)

    def __len__(self) -> int:
        """Number of statements."""
        return lib.hne_indicator_statement_count(self._address)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> "Iterator[Statement]":
        """Its statements, in the order added."""
        at = lib.hne_indicator_first_statement(self._address)
        while at:
            yield Statement(self.profile, at)
            at = lib.hne_statement_next(at)

    @property
    def statements(self) -> "List[Statement]":
        """Its statements, in the order added."""
        return list(self)

    def find(
        self, period: PeriodLike, aspect: Union[Aspect, str] = Aspect.LEVEL
    ) -> "List[Statement]":
        """All statements about a period and an aspect."""
        which = Period.of(period)._c, Aspect.of(aspect)
        found: List[Statement] = []
        at = lib.hne_indicator_find(self._address, *which, None)
        while at:
            found.append(Statement(self.profile, at))
            at = lib.hne_indicator_find(self._address, *which, at)
        return found

    # --- what follows from statements ---

    def derive(self, period: PeriodLike, aspect: Union[Aspect, str] = Aspect.LEVEL, **how: Any):
        """What the statements of the profile say together of it: see
        :func:`hunanecon.derive.derive`."""
        from .derive import derive

        return derive(self, period, aspect, **how)

    # --- breakdowns ---

    def add_breakdown(self, name: str = "", complete: bool = False) -> "Breakdown":
        """Adds a way to break it down; ``complete`` if the parts make up the whole."""
        made = ctypes.c_void_p()
        told = encode(name, "name"), int(complete), ctypes.byref(made)
        call(lib.hne_indicator_add_breakdown, self._address, *told)
        return Breakdown(self.profile, made.value)

    @property
    def breakdowns(self) -> Listing:
        """The ways in which it is broken down."""
        kind, profile = Breakdown, self.profile
        functions = lib.hne_indicator_breakdown_count, lib.hne_indicator_breakdown
        return Listing(self, self._address, lambda at: kind(profile, at), *functions)

    def __repr__(self) -> str:
        area = f", {self.area}" if self.area else ""
        count = len(self)
        return f"<Indicator {self.code}: {self.name}{area}; {count} statement{'s' * (count != 1)}>"


class Breakdown(Object):
    """One way to break an indicator down into parts."""

    __slots__ = ()

    @property
    def name(self) -> str:
        return decode(lib.hne_breakdown_name(self._address))

    @property
    def complete(self) -> bool:
        """Whether the parts make up the whole."""
        return bool(lib.hne_breakdown_is_complete(self._address))

    def add(self, part: Indicator, sign: int = 1) -> None:
        """Adds a part, with sign 1 or -1: a balance is exports less imports."""
        address = address_of(part, Indicator, "part")
        call(lib.hne_breakdown_add_part, self._address, address, sign)

    @property
    def parts(self) -> "List[Tuple[Indicator, int]]":
        """The parts, each with its sign."""
        part, sign = lib.hne_breakdown_part, lib.hne_breakdown_part_sign
        return [
            (Indicator(self.profile, part(self._address, i)), sign(self._address, i))
            for i in range(lib.hne_breakdown_part_count(self._address))
        ]

    def __len__(self) -> int:
        return lib.hne_breakdown_part_count(self._address)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[Indicator]:
        """The parts."""
        return (part for part, _ in self.parts)

    def __repr__(self) -> str:
        parts = " ".join(f"{'+' if sign > 0 else '-'} {part.code}" for part, sign in self.parts)
        rest = "" if self.complete else " + rest"
        return f"<Breakdown {self.name}: {parts}{rest}>"


class Statement(Object):
    """One published statement about an indicator; as a text, the line that a person would read."""

    __slots__ = ()

    @property
    def indicator(self) -> Indicator:
        return Indicator(self.profile, lib.hne_statement_indicator(self._address))

    @property
    def period(self) -> Period:
        return Period._of(lib.hne_statement_period(self._address))

    @property
    def aspect(self) -> Aspect:
        """What it tells of its indicator in its period."""
        return Aspect(lib.hne_statement_aspect(self._address))

    @property
    def figure(self) -> Figure:
        return Figure._of(lib.hne_statement_figure(self._address))

    @property
    def basis(self) -> Basis:
        """Against which period a change, growth, gap or contribution is measured."""
        return Basis(lib.hne_statement_basis(self._address))

    @property
    def base_period(self) -> Optional[Period]:
        """The period it is measured against; None where there is none."""
        raw = lib.hne_statement_base_period(self._address)
        return Period._of(raw) if lib.hne_period_is_valid(raw) else None

    def set_basis(self, basis: Union[Basis, str], base: Optional[PeriodLike] = None) -> None:
        """Sets against what it is measured; "period" and "annual_average" need a base period."""
        raw = types.hne_period(0, -1) if base is None else Period.of(base)._c
        call(lib.hne_statement_set_basis, self._address, Basis.of(basis), raw)

    @property
    def reference(self) -> Optional[Indicator]:
        """The indicator that a gap, share, contribution or rank is held against."""
        return Indicator._of(self.profile, lib.hne_statement_reference(self._address))

    @reference.setter
    def reference(self, indicator: Optional[Indicator]) -> None:
        address = address_of(indicator, Indicator, "reference")
        call(lib.hne_statement_set_reference, self._address, address)

    @property
    def currency(self) -> Unit:
        """For a growth, gap or contribution: the currency whose values grew; none if not said."""
        return Unit._of(lib.hne_statement_currency(self._address))

    @currency.setter
    def currency(self, unit: UnitLike) -> None:
        call(lib.hne_statement_set_currency, self._address, Unit.of(unit)._c)

    prices = word_member("statement_prices", Prices, "Prices it is measured at.")
    status = word_member("statement_status", ObsStatus, "Observation status.")
    span = span_member("statement")

    @property
    def certain(self) -> bool:
        """Whether neither indicator nor period had to be guessed."""
        return bool(lib.hne_statement_is_certain(self._address))

    @certain.setter
    def certain(self, yes: bool) -> None:
        call(lib.hne_statement_set_certain, self._address, int(yes))

    @property
    def index(self) -> int:
        """Place among all statements of the profile, from 0."""
        return lib.hne_statement_index(self._address)

    @property
    def value(self) -> float:
        """The printed number, scaled to its unit; percent and points as fractions."""
        return self.figure.value

    def enclosure(self, reading: str = "generous", policy: Any = None) -> Interval:
        """All that its figure can mean."""
        return self.figure.enclosure(reading, policy)

    def __str__(self) -> str:
        return printed(lib.hne_statement_print, self._address)

    def __repr__(self) -> str:
        return f"<Statement {self.indicator.code}: {self}>"
