# SPDX-License-Identifier: MIT
"""Units of measure, and the published ranges of exchange rates."""

import ctypes
from typing import List, Union

from ._library import lib, types
from ._text import decode, encode, printed
from .enums import UnitKind
from .errors import call
from .interval import Interval
from .period import Period, PeriodLike

UnitLike = Union["Unit", str, None]


class Unit:
    """A unit by its code: an ISO 4217 currency ("CNY"), "PT" percent, "PP" percentage points,
    "COUNT", "TIMES", or another code of up to 7 letters, digits, "-" or "_". Immutable.

    ``Unit("")`` is no unit, and false.
    """

    __slots__ = ("_c",)

    def __init__(self, code: str):
        self._c = types.hne_unit()
        call(lib.hne_unit_parse, encode(code, "unit"), ctypes.byref(self._c))

    @classmethod
    def _of(cls, raw) -> "Unit":
        new = cls.__new__(cls)
        new._c = raw
        return new

    @classmethod
    def of(cls, unit: UnitLike) -> "Unit":
        """A unit as it is, or by its code; None is no unit."""
        return unit if isinstance(unit, Unit) else cls("" if unit is None else unit)

    @property
    def code(self) -> str:
        return decode(self._c.code)

    @property
    def name(self) -> str:
        """English name in the plural: "Chinese yuan", "percentage points"."""
        return printed(lib.hne_unit_name, self._c)

    @property
    def kind(self) -> UnitKind:
        """What kind of quantity it measures."""
        return UnitKind(lib.hne_unit_kind_of(self._c))

    def __bool__(self) -> bool:
        return bool(self._c.code)

    def __eq__(self, other) -> bool:
        if not isinstance(other, Unit):
            return NotImplemented
        return bool(lib.hne_unit_equal(self._c, other._c))

    def __hash__(self) -> int:
        return hash((Unit, self.code))

    def __str__(self) -> str:
        return self.code

    def __repr__(self) -> str:
        return f"Unit({self.code!r})"

    def __reduce__(self):
        return Unit, (self.code,)


def multiplier(word: str) -> int:
    """Power of ten of a multiplier word: "million" 6, "billion" 9, "亿" 8; NotFoundError if it is
    no such word."""
    power = ctypes.c_int32()
    call(lib.hne_multiplier_parse, encode(word, "word"), ctypes.byref(power))
    return power.value


def multiplier_word(power: int) -> Union[str, None]:
    """English word of a power of ten: 6 "million"; "" for 0, None where English has none."""
    word = lib.hne_multiplier_word(power)
    return None if word is None else decode(word)


# --- exchange rates ------------------------------------------------------------------------------


def exchange_rate(base: UnitLike, quote: UnitLike, period: PeriodLike) -> Interval:
    """Range of the price of one ``base`` in ``quote`` over the calendar years that a period
    touches, as published. NotFoundError where the table has no rate; nothing is extrapolated.

    >>> exchange_rate("USD", "CNY", "2018")
    Interval(6.2649, 6.9737)
    """
    range_ = types.hne_interval()
    operands = Unit.of(base)._c, Unit.of(quote)._c, Period.of(period)._c
    call(lib.hne_rate_range, *operands, ctypes.byref(range_))
    return Interval._of(range_)


def exchange_currencies() -> List[Unit]:
    """Currencies of the table of exchange rates, the US dollar not among them."""
    return [Unit._of(lib.hne_rate_currency(i)) for i in range(lib.hne_rate_currency_count())]


def exchange_source() -> str:
    """Where the exchange rates come from, and up to when they go."""
    return decode(lib.hne_rate_source())
