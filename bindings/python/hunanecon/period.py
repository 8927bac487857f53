# SPDX-License-Identifier: MIT
"""Periods, a closed range of months; and dates of reduced precision."""

import ctypes
import datetime
from typing import Iterator, Union

from ._library import lib, types
from ._text import encode, printed
from .errors import ArgumentError, call

PeriodLike = Union["Period", str]
DateLike = Union["Date", str, datetime.date, None]


class Period:
    """A closed range of months: a month, quarter, year, year to date, five-year plan. Immutable.

    Read from the forms of SDMX and ISO 8601: "2018", "2018-S1", "2018-Q3", "2018-10",
    "2018-01/2018-10".

    >>> Period("2018-01/2018-10").year_earlier
    Period('2017-01/2017-10')
    """

    __slots__ = ("_c",)

    def __init__(self, text: str):
        self._c = types.hne_period()
        call(lib.hne_period_parse, encode(text, "period"), ctypes.byref(self._c))

    @classmethod
    def _of(cls, raw) -> "Period":
        new = cls.__new__(cls)
        new._c = raw
        return new

    @classmethod
    def of(cls, period: PeriodLike) -> "Period":
        """A period as it is, or read from its text."""
        if isinstance(period, Period):
            return period
        if not isinstance(period, str) and hasattr(period, "start_time"):
            return cls.from_pandas(period)
        return cls(period)

    @classmethod
    def _made(cls, raw, told: str) -> "Period":
        if not lib.hne_period_is_valid(raw):
            raise ArgumentError(f"there is no such period: {told}")
        return cls._of(raw)

    @classmethod
    def months_of(cls, first: int, last: int) -> "Period":
        """From month to month, both counted from January of year 0: 12 year + month - 1."""
        return cls._made(types.hne_period(first, last), f"months {first} to {last}")

    @classmethod
    def year(cls, year: int) -> "Period":
        return cls._made(lib.hne_period_of_year(year), f"year {year}")

    @classmethod
    def half(cls, year: int, half: int) -> "Period":
        return cls._made(lib.hne_period_of_half(year, half), f"half {half} of {year}")

    @classmethod
    def quarter(cls, year: int, quarter: int) -> "Period":
        return cls._made(lib.hne_period_of_quarter(year, quarter), f"quarter {quarter} of {year}")

    @classmethod
    def month(cls, year: int, month: int) -> "Period":
        return cls._made(lib.hne_period_of_month(year, month), f"month {month} of {year}")

    @classmethod
    def year_to_date(cls, year: int, month: int) -> "Period":
        """January to a month of a year, as cumulative figures are published."""
        return cls._made(lib.hne_period_year_to_date(year, month), f"{year} up to month {month}")

    @classmethod
    def from_pandas(cls, period) -> "Period":
        """From a pandas Period of months, quarters or years."""
        start, end = period.start_time, period.end_time
        return cls.months_of(12 * start.year + start.month - 1, 12 * end.year + end.month - 1)

    @property
    def first_month(self) -> int:
        """First month, counted from January of year 0."""
        return self._c.first_month

    @property
    def last_month(self) -> int:
        """Last month, counted from January of year 0."""
        return self._c.last_month

    @property
    def start(self) -> datetime.date:
        """First day."""
        return datetime.date(self.first_month // 12, self.first_month % 12 + 1, 1)

    @property
    def months(self) -> int:
        """Number of months: 12 for a year."""
        return lib.hne_period_months(self._c)

    @property
    def year_earlier(self) -> "Period":
        """The same months a year earlier."""
        return self._made(lib.hne_period_year_earlier(self._c), f"a year before {self}")

    @property
    def before(self) -> "Period":
        """The period of the same length that ends in the month before this one begins."""
        return self._made(lib.hne_period_before(self._c), f"one before {self}")

    def shift(self, months: int) -> "Period":
        """Moved by a number of months, later if positive."""
        if not -(2**31) <= months < 2**31:
            raise ArgumentError(f"months: {months} is out of range")
        return self._made(lib.hne_period_shift(self._c, months), f"{months} months from {self}")

    def __add__(self, months: int) -> "Period":
        return self.shift(months) if isinstance(months, int) else NotImplemented

    def __sub__(self, months: int) -> "Period":
        return self.shift(-months) if isinstance(months, int) else NotImplemented

    def __contains__(self, inner: PeriodLike) -> bool:
        return bool(lib.hne_period_contains(self._c, Period.of(inner)._c))

    def overlaps(self, other: PeriodLike) -> bool:
        """Whether some month is in both."""
        return bool(lib.hne_period_overlap(self._c, Period.of(other)._c))

    def precedes(self, other: PeriodLike) -> bool:
        """Whether the other starts in the month that follows the last of this one."""
        return bool(lib.hne_period_adjacent(self._c, Period.of(other)._c))

    def __iter__(self) -> "Iterator[Period]":
        """Its months."""
        return (self.months_of(m, m) for m in range(self.first_month, self.last_month + 1))

    def __len__(self) -> int:
        return self.months

    def _key(self):
        return self.first_month, self.last_month

    def __eq__(self, other) -> bool:
        return self._key() == other._key() if isinstance(other, Period) else NotImplemented

    def __lt__(self, other) -> bool:
        """By the first month, then by the last."""
        return self._key() < other._key() if isinstance(other, Period) else NotImplemented

    def __hash__(self) -> int:
        return hash((Period, *self._key()))

    def __str__(self) -> str:
        return printed(lib.hne_period_print, self._c)

    def __repr__(self) -> str:
        return f"Period({str(self)!r})"

    def __reduce__(self):
        return Period.months_of, self._key()


class Date:
    """A day, a month or a year: "2018-11-20", "2018-11", "2018". Immutable."""

    __slots__ = ("_c",)

    def __init__(self, text: str):
        self._c = types.hne_date()
        call(lib.hne_date_parse, encode(text, "date"), ctypes.byref(self._c))

    @classmethod
    def _of(cls, raw) -> "Union[Date, None]":
        """None for a date that is not known."""
        if not raw.year:
            return None
        new = cls.__new__(cls)
        new._c = raw
        return new

    @classmethod
    def of(cls, date: DateLike) -> "Union[Date, None]":
        """A date as it is, from its text, or from Python's own; None stays None."""
        if date is None or isinstance(date, Date):
            return date
        return cls(date.isoformat()[:10] if isinstance(date, datetime.date) else date)

    @property
    def year(self) -> int:
        return self._c.year

    @property
    def month(self) -> int:
        """1 to 12; 0 where it is not known."""
        return self._c.month

    @property
    def day(self) -> int:
        """1 to 31; 0 where it is not known."""
        return self._c.day

    @property
    def period(self) -> Period:
        """The month of the date, or the whole year where the month is not known."""
        return Period._of(lib.hne_date_period(self._c))

    def _key(self):
        return self.year, self.month, self.day

    def __eq__(self, other) -> bool:
        return self._key() == other._key() if isinstance(other, Date) else NotImplemented

    def __lt__(self, other) -> bool:
        return self._key() < other._key() if isinstance(other, Date) else NotImplemented

    def __hash__(self) -> int:
        return hash((Date, *self._key()))

    def __str__(self) -> str:
        return printed(lib.hne_date_print, self._c)

    def __repr__(self) -> str:
        return f"Date({str(self)!r})"

    def __reduce__(self):
        return Date, (str(self),)


def raw_date(date: DateLike):
    """A date for the library, {0, 0, 0} for None."""
    found = Date.of(date)
    return found._c if found else types.hne_date()
