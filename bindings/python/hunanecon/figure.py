# SPDX-License-Identifier: MIT
"""Figures: numbers as they were printed, and what they can mean."""

import ctypes
from typing import Optional, Tuple, Union

from ._library import lib, types
from ._text import decode, encode, printed
from .enums import Hedge, Reading
from .errors import ArgumentError, call, made
from .interval import Enclosing, Interval
from .unit import Unit, UnitLike

FigureLike = Union["Figure", str]


class Policy:
    """The tolerance policy: how many units in the last printed place a figure may lie below and
    above what is printed, for each hedge and reading. A new one is the library's own.

    >>> policy = Policy()
    >>> policy["about", "generous"] = 2, 2
    """

    __slots__ = ("_address",)

    def __init__(self):
        self._address = ctypes.c_void_p()
        call(lib.hne_policy_new, ctypes.byref(self._address))

    def __del__(self, free=lib.hne_policy_free):
        address = getattr(self, "_address", None)
        if address:
            free(address)

    def __getitem__(self, key) -> Tuple[float, float]:
        hedge, reading = Hedge.of(key[0]), Reading.of(key[1])
        below, above = ctypes.c_double(), ctypes.c_double()
        ends = ctypes.byref(below), ctypes.byref(above)
        status = lib.hne_policy_slack(self._address, hedge, reading, *ends)
        if status:
            raise made(status)
        return below.value, above.value

    def __setitem__(self, key, slack: Tuple[float, float]) -> None:
        hedge, reading = Hedge.of(key[0]), Reading.of(key[1])
        call(lib.hne_policy_set_slack, self._address, hedge, reading, *map(float, slack))

    def __repr__(self) -> str:
        own = Policy()
        keys = [(h, r) for h in Hedge for r in Reading]
        changed = [f"{h.word}, {r.word}: {self[h, r]}" for h, r in keys if self[h, r] != own[h, r]]
        return f"<Policy: {'; '.join(changed) or 'the library’s own'}>"


def policy_address(policy: Optional[Policy]):
    """A policy for the library, NULL for its own."""
    if policy is not None and not isinstance(policy, Policy):
        raise TypeError(f"policy: a Policy or None is asked for, not {policy!r}")
    return policy._address if policy else None


class Figure(Enclosing):
    """A number as it was printed: its digits, multiplier, unit and hedge. Immutable.

    >>> Figure("almost 36 billion USD").enclosure()
    Interval(35000000000.0, 36500000000.0)
    """

    __slots__ = ("_c",)

    def __init__(self, text: str):
        self._c = types.hne_figure()
        call(lib.hne_figure_parse, encode(text, "figure"), ctypes.byref(self._c))

    @classmethod
    def _of(cls, raw) -> "Figure":
        new = cls.__new__(cls)
        new._c = raw
        return new

    @classmethod
    def of(cls, figure: FigureLike) -> "Figure":
        """A figure as it is, or read from its text."""
        return figure if isinstance(figure, Figure) else cls(figure)

    @classmethod
    def number(cls, text: str) -> "Figure":
        """Of a bare number, "21,343.30": digits and decimals as printed, without unit or hedge."""
        raw = types.hne_figure()
        call(lib.hne_figure_parse_number, encode(text, "figure"), ctypes.byref(raw))
        return cls._of(raw)

    @classmethod
    def made(
        cls,
        digits: int,
        decimals: int = 0,
        multiplier: int = 0,
        unit: UnitLike = None,
        hedge: Union[Hedge, str] = Hedge.NONE,
    ) -> "Figure":
        """Of its members: the value is digits x 10^(multiplier - decimals) of the unit."""
        if not -(2**63) < digits < 2**63:
            raise ArgumentError(f"digits: {digits} has too many")
        if not 0 <= decimals <= 18:
            raise ArgumentError(f"decimals: {decimals} is not within 0 and 18")
        if not -18 <= multiplier <= 18:
            raise ArgumentError(f"multiplier: {multiplier} is not within -18 and 18")
        unit = Unit.of(unit)._c
        return cls._of(types.hne_figure(digits, decimals, multiplier, unit, Hedge.of(hedge)))

    @property
    def digits(self) -> int:
        """The printed digits as one whole number, with its sign."""
        return self._c.digits

    @property
    def decimals(self) -> int:
        """How many of them stand after the decimal point."""
        return self._c.decimals

    @property
    def multiplier(self) -> int:
        """Power of ten of the multiplier word: 9 for "billion"."""
        return self._c.multiplier

    @property
    def unit(self) -> Unit:
        return Unit._of(types.hne_unit(self._c.unit.code))

    @property
    def hedge(self) -> Hedge:
        """What the words around it say."""
        return Hedge(self._c.hedge)

    @property
    def value(self) -> float:
        """The printed number, scaled: 36 billion is 3.6e10, and 37.3 % is 0.373."""
        return lib.hne_figure_value(self._c)

    def enclosure(
        self,
        reading: Union[Reading, str] = Reading.GENEROUS,
        policy: Optional[Policy] = None,
    ) -> Interval:
        """All that it can mean, scaled as ``value`` is; read generously it may have been cut off
        rather than rounded, and hedges are taken widely."""
        made = types.hne_interval()
        operands = self._c, Reading.of(reading), policy_address(policy)
        call(lib.hne_figure_enclosure, *operands, ctypes.byref(made))
        return Interval._of(made)

    def _key(self):
        c = self._c
        return c.digits, c.decimals, c.multiplier, c.unit.code, c.hedge

    def __eq__(self, other) -> bool:
        """Whether it was printed alike: 37.3 and 37.30 are two figures."""
        return self._key() == other._key() if isinstance(other, Figure) else NotImplemented

    def __hash__(self) -> int:
        return hash((Figure, *self._key()))

    def __str__(self) -> str:
        return printed(lib.hne_figure_print, self._c)

    @property
    def number_text(self) -> str:
        """The number alone, with the decimals it was printed with: "37.30"."""
        return printed(lib.hne_figure_print_number, self._c)

    def __repr__(self) -> str:
        return f"Figure({str(self)!r})"

    def __reduce__(self):
        unit = self.unit.code
        return Figure.made, (self.digits, self.decimals, self.multiplier, unit, int(self.hedge))


def hedge(word: str) -> Hedge:
    """The hedge of a word, English or Chinese: "nearly", "超过"; NotFoundError if it is none."""
    found = ctypes.c_int32()
    call(lib.hne_hedge_parse, encode(word, "word"), ctypes.byref(found))
    return Hedge(found.value)


def hedge_word(of: Union[Hedge, str]) -> str:
    """English word of a hedge: "almost"; "" for none."""
    return decode(lib.hne_hedge_word(Hedge.of(of)))


def number_text(value: float) -> str:
    """The fewest digits that read back as the same number, whatever the locale."""
    return printed(lib.hne_number_print, float(value))


def read_number(text: str) -> float:
    """A decimal number, to the nearest double, whatever the locale."""
    value = ctypes.c_double()
    call(lib.hne_number_parse, encode(text, "text"), ctypes.byref(value))
    return value.value
