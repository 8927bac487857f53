# SPDX-License-Identifier: MIT
"""Enclosures: intervals whose operations round outward, so that the exact result is inside."""

import ctypes
import sys
from array import array
from typing import Any, Callable, Iterable, Iterator, Optional, Tuple, Union

from ._library import lib, types

Raw = types.hne_interval


class Enclosing:
    """What stands for a range of numbers: an Interval, and a Figure, which can mean one."""

    __slots__ = ()

    def enclosure(self) -> "Interval":
        """All numbers that it can mean."""
        raise NotImplementedError


class Interval(Enclosing):
    """All real numbers from ``lower`` to ``upper``, both included.

    Operations round outward: the exact result for any numbers inside the operands is inside the
    result. An infinite end means that no bound is known there. ``Interval.empty()`` says that no
    number is possible, ``Interval.missing()`` that nothing was said. Immutable.

    >>> Interval(1, 2) + 0.5
    Interval(1.5, 2.5)
    """

    __slots__ = ("_c",)

    def __init__(self, lower: float, upper: Optional[float] = None):
        if upper is None:
            self._c = lib.hne_interval_point(float(lower))
        else:
            self._c = lib.hne_interval_of(float(lower), float(upper))

    @classmethod
    def _of(cls, raw) -> "Interval":
        new = cls.__new__(cls)
        new._c = raw
        return new

    @classmethod
    def of(cls, x: "Union[Enclosing, float, None]") -> "Interval":
        """The enclosure of what is given: of a number itself, of a figure all that it can mean, of
        None nothing that was said."""
        if isinstance(x, Interval):
            return x
        if isinstance(x, Enclosing):
            return x.enclosure()
        if x is None:
            return cls.missing()
        try:
            return cls(float(x))
        except (TypeError, ValueError):
            raise TypeError(f"an enclosure, figure or number is asked for, not {x!r}") from None

    @classmethod
    def entire(cls) -> "Interval":
        """All numbers: anything is possible."""
        return cls._of(lib.hne_interval_entire())

    @classmethod
    def empty(cls) -> "Interval":
        """No number: nothing is possible."""
        return cls._of(lib.hne_interval_empty())

    @classmethod
    def missing(cls) -> "Interval":
        """Nothing was said."""
        return cls._of(lib.hne_interval_missing())

    @property
    def lower(self) -> float:
        """Least possible number."""
        return self._c.lower

    @property
    def upper(self) -> float:
        """Greatest possible number."""
        return self._c.upper

    @property
    def width(self) -> float:
        """upper - lower, rounded up; NaN for an empty or missing one."""
        return lib.hne_interval_width(self._c)

    @property
    def midpoint(self) -> float:
        """A number inside, as near to the middle as there is one; NaN if empty or missing."""
        return lib.hne_interval_midpoint(self._c)

    @property
    def is_empty(self) -> bool:
        return bool(lib.hne_interval_is_empty(self._c))

    @property
    def is_missing(self) -> bool:
        return bool(lib.hne_interval_is_missing(self._c))

    def enclosure(self) -> "Interval":
        return self

    def __contains__(self, value: "Union[float, Interval]") -> bool:
        if isinstance(value, Interval):
            return value.issubset(self)
        return bool(lib.hne_interval_contains(self._c, float(value)))

    def issubset(self, other: "Interval") -> bool:
        """Whether every number in this one is in the other."""
        return bool(lib.hne_interval_subset(self._c, Interval.of(other)._c))

    def _with(self, function: Callable, other: Any, swapped: bool = False) -> "Interval":
        if not isinstance(other, (Enclosing, int, float)):
            return NotImplemented
        pair = (Interval.of(other)._c, self._c) if swapped else (self._c, Interval.of(other)._c)
        return Interval._of(function(*pair))

    def __add__(self, other):
        return self._with(lib.hne_interval_add, other)

    __radd__ = __add__

    def __sub__(self, other):
        return self._with(lib.hne_interval_subtract, other)

    def __rsub__(self, other):
        return self._with(lib.hne_interval_subtract, other, True)

    def __mul__(self, other):
        return self._with(lib.hne_interval_multiply, other)

    __rmul__ = __mul__

    def __truediv__(self, other):
        return self._with(lib.hne_interval_divide, other)

    def __rtruediv__(self, other):
        return self._with(lib.hne_interval_divide, other, True)

    def __and__(self, other):
        """The numbers in both."""
        return self._with(lib.hne_interval_intersect, other)

    def __or__(self, other):
        """The smallest interval that holds both."""
        return self._with(lib.hne_interval_hull, other)

    def __pow__(self, exponent: float) -> "Interval":
        return Interval._of(lib.hne_interval_power(self._c, float(exponent)))

    def __neg__(self) -> "Interval":
        return Interval._of(lib.hne_interval_negate(self._c))

    def log(self) -> "Interval":
        """Natural logarithm of the positive part; empty if there is none."""
        return Interval._of(lib.hne_interval_log(self._c))

    def exp(self) -> "Interval":
        """e to the power of it."""
        return Interval._of(lib.hne_interval_exp(self._c))

    def __iter__(self) -> Iterator[float]:
        return iter((self.lower, self.upper))

    def __eq__(self, other) -> bool:
        if not isinstance(other, Interval):
            return NotImplemented
        if self.is_empty or other.is_empty or self.is_missing or other.is_missing:
            alike = self.is_empty == other.is_empty and self.is_missing == other.is_missing
            return alike
        return self.lower == other.lower and self.upper == other.upper

    def __hash__(self) -> int:
        if self.is_empty or self.is_missing:
            return hash((Interval, self.is_empty))
        return hash((Interval, self.lower, self.upper))

    def __repr__(self) -> str:
        if self.is_missing:
            return "Interval.missing()"
        if self.is_empty:
            return "Interval.empty()"
        return f"Interval({self.lower!r}, {self.upper!r})"

    def __format__(self, spec: str) -> str:
        """Both ends in a format for numbers: ``f"{x:.1f}"`` gives "25.5 to 26.6"."""
        if self.is_missing or self.is_empty:
            return "missing" if self.is_missing else "empty"
        return f"{self.lower:{spec}} to {self.upper:{spec}}"

    def __str__(self) -> str:
        return format(self, "")

    def __reduce__(self):
        if self.is_empty:
            return Interval.empty, ()
        return Interval, (self.lower, self.upper)


class IntervalArray:
    """A row of enclosures in one piece of memory, for the functions on arrays of them.

    >>> IntervalArray([1, 2], [1.5, 2.5])[1]
    Interval(2.0, 2.5)
    """

    __slots__ = ("_memory", "_pointer", "_count", "_wrap")

    def __init__(self, lower: Iterable[float], upper: Iterable[float]):
        low, high = array("d", lower), array("d", upper)
        if len(low) != len(high):
            raise ValueError(f"{len(low)} lower ends, {len(high)} upper ends")
        self._allocate(len(low))
        self._memory[0::2], self._memory[1::2] = low, high

    def _allocate(self, length: int) -> None:
        self._memory = array("d", bytes(16 * length))
        self._count = length
        self._wrap: Optional[Callable] = None
        address = self._memory.buffer_info()[0]
        self._pointer = ctypes.cast(address, ctypes.POINTER(Raw)) if length else Raw()

    @classmethod
    def _room(cls, length: int) -> "IntervalArray":
        new = cls.__new__(cls)
        new._allocate(length)
        return new

    @classmethod
    def of(cls, items: "Iterable[Union[Enclosing, float, None]]") -> "IntervalArray":
        """Of enclosures, figures, numbers and None."""
        found = [Interval.of(item) for item in items]
        new = cls._room(len(found))
        new._memory[0::2] = array("d", (item.lower for item in found))
        new._memory[1::2] = array("d", (item.upper for item in found))
        return new

    def _give(self, made: "IntervalArray") -> Any:
        """A result in the form in which the operand came."""
        return self._wrap(made) if self._wrap else made

    def _ends(self, which: int) -> memoryview:
        return memoryview(self._memory)[which::2]

    @property
    def lower(self) -> memoryview:
        """The lower ends, where they lie; ``numpy.asarray()`` takes them without a copy."""
        return self._ends(0)

    @property
    def upper(self) -> memoryview:
        """The upper ends, where they lie."""
        return self._ends(1)

    def midpoints(self) -> array:
        """A number inside each; NaN where it is empty or missing."""
        return array("d", (item.midpoint for item in self))

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index):
        if isinstance(index, slice):
            return IntervalArray.of(self[i] for i in range(*index.indices(self._count)))
        if not -self._count <= index < self._count:
            raise IndexError(f"there is no enclosure {index} of {self._count}")
        at = 2 * (index % self._count)
        return Interval._of(Raw(self._memory[at], self._memory[at + 1]))

    def __iter__(self) -> Iterator[Interval]:
        return (self[i] for i in range(self._count))

    def __eq__(self, other) -> bool:
        if not isinstance(other, IntervalArray):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = ", ".join(repr(self[i]) for i in range(min(self._count, 4)))
        return f"<IntervalArray of {self._count}: {shown}{', ...' if self._count > 4 else ''}>"

    def __reduce__(self):
        return IntervalArray.of, (list(self),)


class IntervalTable:
    """Rows of enclosures of one length, one after the other in one piece of memory, with the
    labels of a DataFrame. Its shape, strides and labels are read like those of a panel of doubles.
    """

    __slots__ = ("cells", "shape", "strides", "labels")

    def __init__(self, cells: IntervalArray, shape: Tuple, labels: Tuple = (None, None)):
        self.cells, self.shape, self.labels = cells, shape, labels
        self.strides = (shape[1] or 1, 1)

    @classmethod
    def of(cls, x: Any, name: str) -> "IntervalTable":
        """Of rows of enclosures, figures, numbers and None, or of a DataFrame of them."""
        labels = (x.index, x.columns) if _is_frame(x) else (None, None)
        rows = [list(row) for row in (x.to_numpy(dtype=object) if _is_frame(x) else x)]
        shape = len(rows), len(rows[0]) if rows else 0
        if any(len(row) != shape[1] for row in rows):
            raise ValueError(f"{name}: its rows are not of one length")
        return cls(IntervalArray.of(each for row in rows for each in row), shape, labels)

    def like(self) -> "IntervalTable":
        """One with the same rows and columns, of which nothing was said yet."""
        return IntervalTable(IntervalArray.of([None] * len(self.cells)), self.shape, self.labels)

    def at(self, place: int = 0) -> Raw:
        """The enclosure at a place, where it lies."""
        return self.cells._pointer[place] if len(self.cells) else self.cells._pointer

    def give(self) -> Any:
        """As it came: a list of lists, or a DataFrame."""
        cells, width = list(self.cells), self.shape[1]
        rows = [cells[i * width : (i + 1) * width] for i in range(self.shape[0])]
        if self.labels[0] is None:
            return rows
        return sys.modules["pandas"].DataFrame(rows, *self.labels, dtype=object)

    def give_along(self, axis: int, made: IntervalArray) -> Any:
        """One enclosure for each place along an axis: a list, or a Series."""
        if self.labels[axis] is None:
            return list(made)
        return sys.modules["pandas"].Series(list(made), self.labels[axis], dtype=object)


# --- how they come in ----------------------------------------------------------------------------


def is_enclosure(x: Any) -> bool:
    return isinstance(x, Enclosing)


def enclosures(x: Any, force: bool = False) -> Optional[IntervalArray]:
    """A row of enclosures, if that is what was given (or is wanted); else None."""
    if isinstance(x, IntervalArray):
        return x
    pandas = sys.modules.get("pandas")
    if pandas and isinstance(x, pandas.Series):
        if not force and not (x.dtype == object and any(map(is_enclosure, x))):
            return None
        found = IntervalArray.of(x.tolist())
        found._wrap = lambda made: pandas.Series(
            list(made), index=x.index, name=x.name, dtype=object
        )
        return found
    if isinstance(x, (list, tuple)) and any(map(is_enclosure, x)):
        found = IntervalArray.of(x)
        found._wrap = list
        return found
    return IntervalArray.of(x) if force else None


def _is_frame(x: Any) -> bool:
    pandas = sys.modules.get("pandas")
    return bool(pandas) and isinstance(x, pandas.DataFrame)


def _holds_enclosures(x: Any) -> bool:
    """Whether any is in a table, of which only what can hold one is looked through."""
    if _is_frame(x):
        return any(enclosures(x[name]) is not None for name in x.columns)
    return isinstance(x, (list, tuple)) and any(enclosures(row) is not None for row in x)


def tables(*given: Any, names: Tuple) -> Optional[Tuple[IntervalTable, ...]]:
    """Tables of enclosures, if one of those that were given is such; else None."""
    if not any(map(_holds_enclosures, given)):
        return None
    return tuple(IntervalTable.of(x, name) for x, name in zip(given, names))
